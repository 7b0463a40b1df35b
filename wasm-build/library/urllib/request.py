"""There is no network."""

raise ImportError(
    "urllib.request is not here: programs have no network of their own. What the page offers are "
    "functions of the host."
)
