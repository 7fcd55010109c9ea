from setuptools import setup

setup(name="sea-side", version="0.4.1")
