from urllib.parse import parse_qs, parse_qsl, quote, quote_plus, unquote, urlencode, urljoin, urlparse, urlsplit, urlunparse

url = urlparse("https://ann:pw@example.org:8080/shop/list.html?item=tea+pot&n=2&item=cup#top")
print(url.scheme, url.netloc, url.hostname, url.port, url.path, url.query, url.fragment, url.username)
print(url)
print(parse_qs(url.query), parse_qsl(url.query))
print(urlencode({"q": "a b&c", "lang": "de", "n": 3}), urlencode([("x", 1), ("x", 2)]))
print(quote("a b/ü?"), quote_plus("a b/ü?"), unquote("%C3%BC%20x"), quote("a/b", safe=""))
print(urljoin("http://a.org/x/y.html", "z.html"), urljoin("http://a.org/x/", "../b"), urljoin("http://a.org", "//c.org/d"))
print(urlunparse(url._replace(fragment="", query="")), urlsplit("/just/path?x=1").query)
