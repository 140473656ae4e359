"""Tables of words, written as one runs on."""


def words(*lines: str) -> frozenset[str]:
    """The words of `lines`, parted by white space.

    >>> sorted(words("red green", "blue"))
    ['blue', 'green', 'red']
    """
    return frozenset(word for line in lines for word in line.split())
