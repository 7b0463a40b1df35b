import doctest


def average(values):
    """Return the mean.

    >>> average([1, 2, 3])
    2.0
    >>> average([])
    Traceback (most recent call last):
        ...
    ZeroDivisionError: division by zero
    >>> for n in range(2):
    ...     print(n, average([n]))
    0 0.0
    1 1.0
    >>> [average([x]) for x in range(20)] # doctest: +ELLIPSIS
    [0.0, 1.0, ..., 19.0]
    >>> print("a\\n\\nb")
    a
    <BLANKLINE>
    b
    """
    return sum(values) / len(values)


print(doctest.testmod())
parser = doctest.DocTestParser()
examples = parser.get_examples(average.__doc__)
print(len(examples), repr(examples[0].source), repr(examples[0].want))
