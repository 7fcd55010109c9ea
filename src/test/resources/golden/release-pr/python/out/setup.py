from setuptools import setup

setup(name="sea-side", version="0.5.0")
