"""Sea side."""

__version__ = "0.4.1"
