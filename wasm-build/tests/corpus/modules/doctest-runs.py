import doctest
import re
import sys
import io


def square(x):
    """
    Squares a number.

    >>> square(3)
    9
    >>> [square(n) for n in range(3)]
    [0, 1, 4]
    >>> square("a")
    Traceback (most recent call last):
        ...
    TypeError: unsupported operand type(s) for ** or pow(): 'str' and 'int'
    >>> print("many\\n\\nlines")
    many
    <BLANKLINE>
    lines
    >>> list(range(50)) # doctest: +ELLIPSIS
    [0, 1, ..., 49]
    """
    return x**2


def wrong(x):
    """
    >>> wrong(2)
    5
    >>> for i in range(2):
    ...     print(i)
    0
    1
    """
    return x * 2


class Box:
    """
    >>> Box(3).get()
    3
    """

    def __init__(self, v):
        self.v = v

    def get(self):
        """
        >>> b = Box("x")
        >>> b.get()
        'x'
        """
        return self.v


out = io.StringIO()
old, sys.stdout = sys.stdout, out
results = doctest.testmod()
sys.stdout = old
text = re.sub(r'File ".*", line \d+', "File F, line N", out.getvalue())
print(text)
print(results, results.failed, results.attempted)
