"""Addresses in parts."""

from _collections import namedtuple as _namedtuple

_SAFE = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~"
uses_netloc = [
    "", "ftp", "http", "gopher", "nntp", "telnet", "imap", "wais", "file", "mms", "https", "shttp",
    "snews", "prospero", "rtsp", "rtspu", "rsync", "svn", "svn+ssh", "sftp", "nfs", "git",
    "git+ssh", "ws", "wss",
]
uses_relative = [
    "", "ftp", "http", "gopher", "nntp", "imap", "wais", "file", "https", "shttp", "mms",
    "prospero", "rtsp", "rtspu", "sftp", "svn", "svn+ssh", "ws", "wss",
]
_SCHEME = "abcdefghijklmnopqrstuvwxyz0123456789+-."


class _Net:
    def _userinfo(self):
        userinfo, at, _ = self.netloc.rpartition("@")
        if not at:
            return None, None
        name, colon, password = userinfo.partition(":")
        return name, password if colon else None

    def _hostinfo(self):
        host = self.netloc.rpartition("@")[2]
        if host.startswith("["):
            host, _, port = host[1:].partition("]")
            port = port.partition(":")[2]
        else:
            host, _, port = host.partition(":")
        return host, port or None

    @property
    def username(self):
        return self._userinfo()[0]

    @property
    def password(self):
        return self._userinfo()[1]

    @property
    def hostname(self):
        host = self._hostinfo()[0]
        return host.lower() if host else None

    @property
    def port(self):
        port = self._hostinfo()[1]
        if port is None:
            return None
        if not port.isdigit():
            raise ValueError("Port could not be cast to integer value as %r" % port)
        port = int(port)
        if port > 65535:
            raise ValueError("Port out of range 0-65535")
        return port


def _result(name, fields, unparse):
    base = _namedtuple(name, fields)

    class Result(base, _Net):
        def geturl(self):
            return unparse(self)

        def _replace(self, **kwds):
            values = dict(zip(fields, self))
            for key in kwds:
                if key not in values:
                    raise ValueError("Got unexpected field names: %r" % [key])
            values.update(kwds)
            return self.__class__(*[values[field] for field in fields])

    Result.__name__ = name
    return Result


def urlsplit(url, scheme="", allow_fragments=True):
    url = url.lstrip("".join([chr(i) for i in range(33)]))
    for c in "\t\r\n":
        url = url.replace(c, "")
    netloc = query = fragment = ""
    colon = url.find(":")
    if colon > 0 and url[0].isalpha() and all([c in _SCHEME for c in url[:colon].lower()]):
        scheme, url = url[:colon].lower(), url[colon + 1 :]
    if url.startswith("//"):
        end = len(url)
        for c in "/?#":
            at = url.find(c, 2)
            if at >= 0:
                end = min(end, at)
        netloc, url = url[2:end], url[end:]
        if ("[" in netloc) != ("]" in netloc):
            raise ValueError("Invalid IPv6 URL")
    if allow_fragments and "#" in url:
        url, _, fragment = url.partition("#")
    if "?" in url:
        url, _, query = url.partition("?")
    return SplitResult(scheme, netloc, url, query, fragment)


def urlparse(url, scheme="", allow_fragments=True):
    scheme, netloc, path, query, fragment = urlsplit(url, scheme, allow_fragments)
    params = ""
    slash = path.rfind("/")
    at = path.find(";", slash if slash >= 0 else 0)
    if scheme in ("", "ftp", "http", "https", "shttp", "mms", "sftp", "imap", "rtsp", "prospero") and at >= 0:
        path, params = path[:at], path[at + 1 :]
    return ParseResult(scheme, netloc, path, params, query, fragment)


def urlunsplit(components):
    scheme, netloc, url, query, fragment = components
    if netloc or (scheme and scheme in uses_netloc and url[:2] != "//"):
        if url and url[:1] != "/":
            url = "/" + url
        url = "//" + (netloc or "") + url
    if scheme:
        url = scheme + ":" + url
    if query:
        url += "?" + query
    if fragment:
        url += "#" + fragment
    return url


def urlunparse(components):
    scheme, netloc, url, params, query, fragment = components
    if params:
        url += ";" + params
    return urlunsplit((scheme, netloc, url, query, fragment))


SplitResult = _result("SplitResult", ["scheme", "netloc", "path", "query", "fragment"], urlunsplit)
ParseResult = _result(
    "ParseResult", ["scheme", "netloc", "path", "params", "query", "fragment"], urlunparse
)


def urldefrag(url):
    parts = urlparse(url)
    return _namedtuple("DefragResult", ["url", "fragment"])(
        urlunparse(parts[:5] + ("",)), parts.fragment
    )


def urljoin(base, url, allow_fragments=True):
    if not base:
        return url
    if not url:
        return base
    b = urlparse(base, "", allow_fragments)
    scheme, netloc, path, params, query, fragment = urlparse(url, b[0], allow_fragments)
    if scheme != b[0] or scheme not in uses_relative:
        return url
    if scheme in uses_netloc:
        if netloc:
            return urlunparse((scheme, netloc, path, params, query, fragment))
        netloc = b[1]
    if not path and not params:
        return urlunparse((scheme, netloc, b[2], b[3], query or b[4], fragment))
    parts = b[2].split("/")
    if parts[-1]:
        del parts[-1]
    if path[:1] == "/":
        segments = path.split("/")
    else:
        segments = parts + path.split("/")
        segments[1:-1] = [segment for segment in segments[1:-1] if segment]
    resolved = []
    for segment in segments:
        if segment == "..":
            if resolved:
                resolved.pop()
        elif segment != ".":
            resolved.append(segment)
    if segments[-1] in (".", ".."):
        resolved.append("")
    return urlunparse((scheme, netloc, "/".join(resolved) or "/", params, query, fragment))


def quote(string, safe="/", encoding=None, errors=None):
    if isinstance(string, str):
        string = string.encode(encoding or "utf-8")
    return quote_from_bytes(string, safe)


def quote_from_bytes(bs, safe="/"):
    if isinstance(safe, bytes):
        safe = safe.decode()
    keep = (_SAFE + safe).encode()
    return "".join([chr(b) if b in keep else "%%%02X" % b for b in bs])


def quote_plus(string, safe="", encoding=None, errors=None):
    if isinstance(string, bytes):
        return quote_from_bytes(string, safe + " ").replace(" ", "+")
    return quote(string, safe + " ", encoding, errors).replace(" ", "+")


def unquote_to_bytes(string):
    if isinstance(string, str):
        string = string.encode("utf-8")
    parts = string.split(b"%")
    out = [parts[0]]
    for part in parts[1:]:
        try:
            out.append(bytes([int(part[:2], 16)]) if len(part) > 1 else b"%" + part[:2])
            out.append(part[2:])
        except ValueError:
            out.append(b"%" + part)
    return b"".join(out)


def unquote(string, encoding="utf-8", errors="replace"):
    if isinstance(string, bytes):
        return unquote_to_bytes(string).decode("utf-8", errors)
    if "%" not in string:
        return string
    data = unquote_to_bytes(string)
    try:
        return data.decode(encoding)
    except ValueError:
        return data.decode(encoding, errors)


def unquote_plus(string, encoding="utf-8", errors="replace"):
    return unquote(string.replace("+", " "), encoding, errors)


def urlencode(query, doseq=False, safe="", encoding=None, errors=None, quote_via=quote_plus):
    if hasattr(query, "items"):
        query = query.items()

    def text(value):
        return quote_via(value if isinstance(value, bytes) else str(value), safe)

    pairs = []
    for key, value in query:
        if doseq and not isinstance(value, (str, bytes)) and hasattr(value, "__iter__"):
            pairs += [text(key) + "=" + text(item) for item in value]
        else:
            pairs.append(text(key) + "=" + text(value))
    return "&".join(pairs)


def parse_qsl(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace", max_num_fields=None, separator="&"):
    found = []
    for pair in qs.split(separator):
        if not pair and not strict_parsing:
            continue
        name, equals, value = pair.partition("=")
        if not equals:
            if strict_parsing:
                raise ValueError("bad query field: %r" % pair)
            if not keep_blank_values:
                continue
        if value or keep_blank_values:
            found.append((unquote_plus(name), unquote_plus(value)))
    return found


def parse_qs(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace", max_num_fields=None, separator="&"):
    found = {}
    for name, value in parse_qsl(qs, keep_blank_values, strict_parsing, separator=separator):
        found.setdefault(name, []).append(value)
    return found
