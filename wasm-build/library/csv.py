"""Tables in text, separated by commas."""

QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE = 0, 1, 2, 3


class Error(Exception):
    pass


class Dialect:
    delimiter = ","
    quotechar = '"'
    escapechar = None
    doublequote = True
    skipinitialspace = False
    lineterminator = "\r\n"
    quoting = QUOTE_MINIMAL
    strict = False


class excel(Dialect):
    pass


class excel_tab(excel):
    delimiter = "\t"


class unix_dialect(Dialect):
    lineterminator = "\n"
    quoting = QUOTE_ALL


_dialects = {"excel": excel, "excel-tab": excel_tab, "unix": unix_dialect}
_FIELDS = (
    "delimiter", "quotechar", "escapechar", "doublequote", "skipinitialspace", "lineterminator",
    "quoting", "strict",
)


def register_dialect(name, dialect=None, **fmtparams):
    _dialects[name] = _make(dialect, fmtparams)


def unregister_dialect(name):
    if name not in _dialects:
        raise Error("unknown dialect")
    del _dialects[name]


def get_dialect(name):
    if name not in _dialects:
        raise Error("unknown dialect")
    return _dialects[name]


def list_dialects():
    return list(_dialects)


def field_size_limit(new_limit=None):
    return 131072


def _make(dialect, params):
    made = Dialect()
    if isinstance(dialect, str):
        dialect = get_dialect(dialect)
    for name in _FIELDS:
        if dialect is not None and hasattr(dialect, name):
            setattr(made, name, getattr(dialect, name))
    for name, value in params.items():
        if name not in _FIELDS:
            raise TypeError("'%s' is an invalid keyword argument for this function" % name)
        setattr(made, name, value)
    if not isinstance(made.delimiter, str) or len(made.delimiter) != 1:
        raise TypeError('"delimiter" must be a 1-character string')
    return made


class reader:
    """Rows of text, as lists of texts."""

    def __init__(self, csvfile, dialect="excel", **fmtparams):
        self.dialect = _make(dialect, fmtparams)
        self._lines = iter(csvfile)
        self.line_num = 0

    def __iter__(self):
        return self

    def __next__(self):
        dialect = self.dialect
        line = self._line()
        quote = None if dialect.quoting == QUOTE_NONE else dialect.quotechar
        if (quote is None or quote not in line) and dialect.escapechar is None:
            row = line.rstrip("\r\n")
            if not row:
                return []
            row = row.split(dialect.delimiter)
            if dialect.skipinitialspace:
                row = [field.lstrip(" ") for field in row]
            if dialect.quoting == QUOTE_NONNUMERIC:
                row = [float(field) for field in row]
            return row
        return self._slow(line, quote)

    def _line(self):
        line = next(self._lines)
        if not isinstance(line, str):
            raise Error(
                "iterator should return strings, not %s (the file should be opened in text mode)"
                % type(line).__name__
            )
        self.line_num += 1
        return line

    def _slow(self, line, quote):
        dialect = self.dialect
        row = []
        field = ""
        in_quotes = was_quoted = False
        at = 0
        fresh = True
        while True:
            if at == len(line):
                if not in_quotes:
                    break
                try:
                    line = self._line()
                except StopIteration:
                    if dialect.strict:
                        raise Error("unexpected end of data") from None
                    break
                at = 0
                continue
            c = line[at]
            at += 1
            if in_quotes:
                if c == dialect.escapechar and at < len(line):
                    field += line[at]
                    at += 1
                elif c == quote:
                    if dialect.doublequote and line[at : at + 1] == quote:
                        field += quote
                        at += 1
                    else:
                        in_quotes = False
                else:
                    end = line.find(quote, at)
                    if dialect.escapechar is not None or end < 0:
                        field += c
                    else:
                        field += line[at - 1 : end]
                        at = end
                continue
            if c in "\r\n":
                break
            if c == dialect.delimiter:
                row.append(self._field(field, was_quoted))
                field = ""
                was_quoted = False
                fresh = True
            elif c == quote and fresh:
                in_quotes = was_quoted = True
                fresh = False
            elif c == dialect.escapechar and at < len(line):
                field += line[at]
                at += 1
                fresh = False
            elif c == " " and fresh and dialect.skipinitialspace:
                pass
            else:
                if was_quoted and dialect.strict:
                    raise Error("'%s' expected after '%s'" % (dialect.delimiter, quote))
                field += c
                fresh = False
        row.append(self._field(field, was_quoted))
        return row

    def _field(self, field, was_quoted):
        if self.dialect.quoting == QUOTE_NONNUMERIC and not was_quoted:
            return float(field)
        return field


class writer:
    """Writes rows to a file."""

    def __init__(self, csvfile, dialect="excel", **fmtparams):
        self.dialect = _make(dialect, fmtparams)
        self._write = csvfile.write

    def _text(self, value, is_only):
        dialect = self.dialect
        quoting = dialect.quoting
        quote = dialect.quotechar
        if value is None:
            text = ""
        elif isinstance(value, str):
            text = value
        else:
            text = repr(value) if isinstance(value, float) else str(value)
        needs = quoting == QUOTE_ALL or (quoting == QUOTE_NONNUMERIC and not isinstance(value, (int, float)))
        special = dialect.delimiter in text or "\n" in text or "\r" in text
        if quoting == QUOTE_NONE:
            if special or (quote and quote in text):
                if dialect.escapechar is None:
                    raise Error("need to escape, but no escapechar set")
                marks = [dialect.delimiter, dialect.escapechar, quote, "\n", "\r"]
                return "".join([dialect.escapechar + c if c in marks else c for c in text])
            return text
        if quote in text:
            needs = True
            if dialect.doublequote:
                text = text.replace(quote, quote + quote)
            elif dialect.escapechar is not None:
                text = text.replace(quote, dialect.escapechar + quote)
            else:
                raise Error("need to escape, but no escapechar set")
        if needs or special or (not text and is_only):
            return quote + text + quote
        return text

    def writerow(self, row):
        try:
            row = list(row)
        except TypeError:
            raise Error("iterable expected, not %s" % type(row).__name__) from None
        is_only = len(row) == 1
        text = self.dialect.delimiter.join([self._text(value, is_only) for value in row])
        return self._write(text + self.dialect.lineterminator)

    def writerows(self, rows):
        for row in rows:
            self.writerow(row)


class DictReader:
    """Rows as dicts, by the names in the first."""

    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect="excel", *args, **kwds):
        self._fieldnames = fieldnames
        self.restkey = restkey
        self.restval = restval
        self.reader = reader(f, dialect, *args, **kwds)
        self.dialect = dialect

    @property
    def line_num(self):
        return self.reader.line_num

    @property
    def fieldnames(self):
        if self._fieldnames is None:
            try:
                self._fieldnames = next(self.reader)
            except StopIteration:
                pass
        return self._fieldnames

    def __iter__(self):
        return self

    def __next__(self):
        names = self.fieldnames
        row = next(self.reader)
        while row == []:
            row = next(self.reader)
        made = dict(zip(names, row))
        if len(names) < len(row):
            made[self.restkey] = row[len(names) :]
        else:
            for name in names[len(row) :]:
                made[name] = self.restval
        return made


class DictWriter:
    """Writes dicts as rows."""

    def __init__(self, f, fieldnames, restval="", extrasaction="raise", dialect="excel", *args, **kwds):
        self.fieldnames = fieldnames
        self.restval = restval
        if extrasaction.lower() not in ("raise", "ignore"):
            raise ValueError("extrasaction (%s) must be 'raise' or 'ignore'" % extrasaction)
        self.extrasaction = extrasaction.lower()
        self.writer = writer(f, dialect, *args, **kwds)

    def writeheader(self):
        return self.writer.writerow(self.fieldnames)

    def _row(self, rowdict):
        if self.extrasaction == "raise":
            wrong = [name for name in rowdict if name not in self.fieldnames]
            if wrong:
                raise ValueError(
                    "dict contains fields not in fieldnames: " + ", ".join([repr(x) for x in wrong])
                )
        return [rowdict.get(name, self.restval) for name in self.fieldnames]

    def writerow(self, rowdict):
        return self.writer.writerow(self._row(rowdict))

    def writerows(self, rowdicts):
        for rowdict in rowdicts:
            self.writerow(rowdict)


class Sniffer:
    def sniff(self, sample, delimiters=None):
        best = None
        for mark in delimiters or ",\t;| :":
            counts = [line.count(mark) for line in sample.splitlines() if line]
            if counts and min(counts) and (best is None or min(counts) > best[0]):
                best = min(counts), mark
        if best is None:
            raise Error("Could not determine delimiter")

        class dialect(Dialect):
            delimiter = best[1]

        return dialect

    def has_header(self, sample):
        rows = list(reader(sample.splitlines(), self.sniff(sample)))
        for cells in zip(*rows[1:]):
            if all([cell.replace(".", "", 1).isdigit() for cell in cells]):
                return True
        return False
