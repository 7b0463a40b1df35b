"""Text in lines of a width."""

_WHITESPACE = "\t\n\x0b\x0c\r "


class TextWrapper:
    def __init__(
        self, width=70, initial_indent="", subsequent_indent="", expand_tabs=True,
        replace_whitespace=True, fix_sentence_endings=False, break_long_words=True,
        drop_whitespace=True, break_on_hyphens=True, tabsize=8, *, max_lines=None,
        placeholder=" [...]",
    ):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    def _chunks(self, text):
        """Words, pieces of hyphenated words, and the blanks between them."""
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        chunks = []
        start = 0
        size = len(text)
        for i in range(1, size + 1):
            if i == size or (text[i] in _WHITESPACE) != (text[start] in _WHITESPACE):
                part = text[start:i]
                if part and part[0] in _WHITESPACE:
                    if self.replace_whitespace:
                        part = " " * len(part)
                    chunks.append(part)
                elif self.break_on_hyphens:
                    chunks += _split_hyphens(part)
                else:
                    chunks.append(part)
                start = i
        if self.fix_sentence_endings:
            for i in range(len(chunks) - 1):
                word = chunks[i].rstrip("\"'")
                if chunks[i + 1] == " " and len(word) > 1 and word[-1] in ".!?" and word[-2].islower():
                    chunks[i + 1] = "  "
        return chunks

    def _wrap_chunks(self, chunks):
        lines = []
        if self.width <= 0:
            raise ValueError("invalid width %r (must be > 0)" % self.width)
        if self.max_lines is not None:
            indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(indent) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError("placeholder too large for max width")
        chunks.reverse()
        while chunks:
            line = []
            used = 0
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            if self.drop_whitespace and chunks[-1].strip() == "" and lines:
                chunks.pop()
            while chunks and used + len(chunks[-1]) <= width:
                used += len(chunks[-1])
                line.append(chunks.pop())
            if chunks and len(chunks[-1]) > width:
                self._handle_long_word(chunks, line, used, width)
                used = sum(map(len, line))
            if self.drop_whitespace and line and line[-1].strip() == "":
                used -= len(line.pop())
            if not line:
                continue
            if (
                self.max_lines is None
                or len(lines) + 1 < self.max_lines
                or (not chunks or self.drop_whitespace and len(chunks) == 1 and not chunks[0].strip())
                and used <= width
            ):
                lines.append(indent + "".join(line))
                continue
            while line:
                if line[-1].strip() and used + len(self.placeholder) <= width:
                    line.append(self.placeholder)
                    lines.append(indent + "".join(line))
                    break
                used -= len(line.pop())
            else:
                if lines:
                    previous = lines[-1].rstrip()
                    if len(previous) + len(self.placeholder) <= self.width:
                        lines[-1] = previous + self.placeholder
                        break
                lines.append(indent + self.placeholder.lstrip())
            break
        return lines

    def _handle_long_word(self, chunks, line, used, width):
        left = width - used if width >= 1 else 1
        if not self.break_long_words:
            if not line:
                line.append(chunks.pop())
            return
        chunk = chunks[-1]
        end = left
        if self.break_on_hyphens and len(chunk) > left:
            hyphen = chunk[:left].rfind("-")
            if hyphen > 0 and chunk[:hyphen].strip("-"):
                end = hyphen + 1
        line.append(chunk[:end])
        chunks[-1] = chunk[end:]

    def wrap(self, text):
        return self._wrap_chunks(self._chunks(text))

    def fill(self, text):
        return "\n".join(self.wrap(text))


def _split_hyphens(word):
    """Splits well-known into well- and known, and word--word around its dash."""
    parts = []
    start = 0
    i = 0
    size = len(word)
    while i < size:
        if word[i] != "-":
            i += 1
            continue
        end = i
        while end < size and word[end] == "-":
            end += 1
        if end - i > 1:
            before = i > start and (word[i - 1].isalpha() or word[i - 1].isdigit() or word[i - 1] in "!\"'&.,?_")
            if before and end < size and (word[end].isalpha() or word[end].isdigit() or word[end] == "_"):
                parts.append(word[start:i])
                parts.append(word[i:end])
                start = end
        elif (
            i - start >= 2
            and word[i - 1].isalpha()
            and word[i - 2].isalpha()
            and end + 1 < size
            and word[end].isalpha()
            and (word[end + 1].isalpha() or word[end + 1] == "-" and end + 2 < size)
        ):
            parts.append(word[start:end])
            start = end
        i = end
    parts.append(word[start:])
    return [part for part in parts if part]


def wrap(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    return TextWrapper(width=width, max_lines=1, **kwargs).fill(" ".join(text.split()))


def dedent(text):
    lines = text.split("\n")
    margin = None
    for i, line in enumerate(lines):
        body = line.lstrip(" \t")
        if not body.strip(_WHITESPACE):
            lines[i] = ""
            continue
        indent = line[: len(line) - len(body)]
        if margin is None:
            margin = indent
            continue
        size = 0
        while size < len(margin) and size < len(indent) and margin[size] == indent[size]:
            size += 1
        margin = margin[:size]
    if margin:
        size = len(margin)
        lines = [line[size:] if line else line for line in lines]
    return "\n".join(lines)


def indent(text, prefix, predicate=None):
    if predicate is None:
        predicate = str.strip
    return "".join([prefix + line if predicate(line) else line for line in text.splitlines(True)])
