"""Characters by kind, capwords, templates and formatters."""

whitespace = " \t\n\r\v\f"
ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ascii_letters = ascii_lowercase + ascii_uppercase
digits = "0123456789"
hexdigits = digits + "abcdef" + "ABCDEF"
octdigits = "01234567"
punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    """Capitalizes each word."""
    return (sep or " ").join([word[:1].upper() + word[1:].lower() for word in s.split(sep)])


def _is_start(c):
    return c == "_" or c in ascii_letters


def _is_rest(c):
    return c == "_" or c in ascii_letters or c in digits


class Template:
    """A text with $names."""

    delimiter = "$"

    def __init__(self, template):
        self.template = template

    def _parts(self):
        """Yields pairs: text, None; whole match, name; at a lone delimiter: position, False."""
        text = self.template
        mark = self.delimiter
        at = 0
        while True:
            found = text.find(mark, at)
            if found < 0:
                yield text[at:], None
                return
            yield text[at:found], None
            start = found + len(mark)
            at = start
            if text.startswith(mark, start):
                at = start + len(mark)
                yield mark, None
                continue
            braced = text.startswith("{", start)
            name = start + braced
            end = name
            if end < len(text) and _is_start(text[end]):
                while end < len(text) and _is_rest(text[end]):
                    end += 1
            if end == name or (braced and not text.startswith("}", end)):
                yield found, False
                continue
            at = end + braced
            yield text[found:at], text[name:end]

    def _invalid(self, at):
        lines = self.template[:at].split("\n")
        raise ValueError(
            "Invalid placeholder in string: line %d, col %d" % (len(lines), len(lines[-1]) + 1)
        )

    def _fill(self, mapping, kws, safe):
        out = []
        for text, name in self._parts():
            if name is None:
                out.append(text)
            elif name is False:
                if not safe:
                    self._invalid(text)
                out.append(self.delimiter)
            elif name in kws:
                out.append(str(kws[name]))
            elif safe and (mapping is None or name not in mapping):
                out.append(text)
            elif mapping is None:
                raise KeyError(name)
            else:
                out.append(str(mapping[name]))
        return "".join(out)

    def substitute(self, mapping=None, /, **kws):
        return self._fill(mapping, kws, False)

    def safe_substitute(self, mapping=None, /, **kws):
        return self._fill(mapping, kws, True)

    def is_valid(self):
        return all(name is not False for _, name in self._parts())

    def get_identifiers(self):
        names = []
        for _, name in self._parts():
            if name and name not in names:
                names.append(name)
        return names


class Formatter:
    """What str.format does, to be changed in a subclass."""

    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used = set()
        result = self._vformat(format_string, args, kwargs, used, 2, [0])
        self.check_unused_args(used, args, kwargs)
        return result

    def _vformat(self, text, args, kwargs, used, depth, auto):
        if depth < 0:
            raise ValueError("Max string recursion exceeded")
        out = []
        for literal, field, spec, conversion in self.parse(text):
            if literal:
                out.append(literal)
            if field is None:
                continue
            if field == "" or field[0] in ".[":
                if auto[0] is None:
                    raise ValueError(
                        "cannot switch from manual field specification to automatic field numbering"
                    )
                field = str(auto[0]) + field
                auto[0] += 1
            elif field[0].isdigit():
                if auto[0]:
                    raise ValueError(
                        "cannot switch from manual field specification to automatic field numbering"
                    )
                auto[0] = None
            obj, key = self.get_field(field, args, kwargs)
            used.add(key)
            obj = self.convert_field(obj, conversion)
            spec = self._vformat(spec, args, kwargs, used, depth - 1, auto)
            out.append(self.format_field(obj, spec))
        return "".join(out)

    def get_value(self, key, args, kwargs):
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion == "s":
            return str(value)
        if conversion in "ra":
            return repr(value)
        raise ValueError("Unknown conversion specifier %s" % conversion)

    def parse(self, text):
        at = 0
        literal = []
        size = len(text)
        while at < size:
            c = text[at]
            if c in "{}" and text.startswith(c, at + 1):
                literal.append(c)
                at += 2
                yield "".join(literal), None, None, None
                literal = []
                continue
            if c == "}":
                raise ValueError("Single '}' encountered in format string")
            if c != "{":
                end = at
                while end < size and text[end] not in "{}":
                    end += 1
                literal.append(text[at:end])
                at = end
                continue
            depth = 1
            end = at + 1
            while end < size and depth:
                depth += (text[end] == "{") - (text[end] == "}")
                end += 1
            if depth:
                raise ValueError("expected '}' before end of string")
            field = text[at + 1 : end - 1]
            at = end
            colon = field.find(":")
            spec = ""
            if colon >= 0:
                field, spec = field[:colon], field[colon + 1 :]
            conversion = None
            bang = field.find("!")
            if bang >= 0:
                field, conversion = field[:bang], field[bang + 1 :]
            yield "".join(literal), field, spec, conversion
            literal = []
        if literal:
            yield "".join(literal), None, None, None

    def get_field(self, field_name, args, kwargs):
        end = 0
        while end < len(field_name) and field_name[end] not in ".[":
            end += 1
        first = field_name[:end]
        if first.isdigit():
            first = int(first)
        obj = self.get_value(first, args, kwargs)
        rest = field_name[end:]
        while rest:
            if rest[0] == ".":
                end = 1
                while end < len(rest) and rest[end] not in ".[":
                    end += 1
                obj = getattr(obj, rest[1:end])
            else:
                end = rest.index("]") + 1
                key = rest[1 : end - 1]
                obj = obj[int(key) if key.isdigit() else key]
            rest = rest[end:]
        return obj, first
