"""Abstract classes of containers."""

from _containers import *
