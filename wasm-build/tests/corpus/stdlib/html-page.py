import html

comment = '<script>alert("hi & bye")</script> it\'s'
safe = html.escape(comment)
print(safe)
print(html.unescape(safe) == comment, html.escape('"quoted"', quote=False))
print(html.unescape("&lt;p&gt; caf&eacute; &euro;5 &#65;&#x42; &amp;amp; &copy;"))
rows = [("Tom & Co", 3), ("<b>", 5)]
print("<table>")
for name, n in rows:
    print(f"  <tr><td>{html.escape(name)}</td><td>{n}</td></tr>")
print("</table>")
