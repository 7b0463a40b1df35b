import html
from urllib.parse import parse_qs, parse_qsl, quote, quote_plus, unquote, unquote_plus, urlencode, urljoin, urlparse, urlsplit, urlunparse

print(html.escape("<a href='x'>T&C \"q\"</a>"), html.escape("'", quote=False))
print(html.unescape("&lt;b&gt; &amp; &eacute; &#233; &#x41; &euro; &unknown; &copy"))
parts = urlparse("https://user:pw@www.example.com:8080/a/b;p?q=1&r=two%20words#frag")
print(parts)
print(parts.scheme, parts.netloc, parts.hostname, parts.port, parts.path, parts.query, parts.username, parts.geturl())
print(urlsplit("mailto:me@x.org"), urlunparse(("http", "h", "/p", "", "q=1", "")))
print(parse_qs("a=1&b=2&a=3&c="), parse_qsl("a=1&b=x+y", keep_blank_values=True))
print(quote("a b/ü?&="), quote("a/b", safe=""), quote_plus("a b&c"), unquote("a%20b%C3%BC"), unquote_plus("a+b"))
print(urlencode({"q": "two words", "n": 5}), urlencode({"x": [1, 2]}, doseq=True))
for link in ("c", "../c", "/c", "?q", "#f", "http://other/x", "//host/y"):
    print(urljoin("http://site/a/b", link))
