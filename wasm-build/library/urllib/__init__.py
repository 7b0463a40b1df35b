"""Addresses: urllib.parse. There is no network."""
