import io
import logging

out = io.StringIO()
logging.basicConfig(stream=out, level=logging.INFO, format="%(levelname)s %(name)s: %(message)s")
logging.debug("hidden")
logging.info("started %s", "now")
logging.warning("careful: %d left", 3)
log = logging.getLogger("app.part")
log.error("broken")
log.setLevel(logging.DEBUG)
log.debug("detail %(a)s", {"a": 1})
try:
    1 / 0
except ZeroDivisionError:
    log.exception("failed")
text = out.getvalue()
print(text.split("Traceback")[0], "ZeroDivisionError: division by zero" in text)
print(log.name, log.level, log.getEffectiveLevel(), logging.getLevelName(30), log.isEnabledFor(10), logging.getLogger("app.part") is log)
out = io.StringIO()
handler = logging.StreamHandler(out)
handler.setFormatter(logging.Formatter("{levelname:>8}|{message}", style="{"))
quiet = logging.getLogger("quiet")
quiet.addHandler(handler)
quiet.propagate = False
quiet.critical("end")
print(repr(out.getvalue()), quiet, logging.getLogger("a.b").parent)
