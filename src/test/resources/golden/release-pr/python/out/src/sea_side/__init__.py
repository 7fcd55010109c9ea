"""Sea side."""

__version__ = "0.5.0"
