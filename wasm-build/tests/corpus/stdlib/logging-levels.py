import logging
import sys

logging.basicConfig(stream=sys.stdout, level=logging.INFO, format="%(levelname)s:%(name)s: %(message)s")
log = logging.getLogger("shop")
log.debug("not shown")
log.info("sold %d of %s", 3, "tea")
log.warning("only %s left", 1)
log.setLevel(logging.ERROR)
log.warning("hidden")
log.error("gone")
print(log.level, logging.getLevelName(30), log.isEnabledFor(logging.INFO), logging.getLogger("shop") is log)
try:
    1 / 0
except ZeroDivisionError:
    logging.critical("could not divide")


class ListHandler(logging.Handler):
    def __init__(self):
        super().__init__()
        self.lines = []

    def emit(self, record):
        self.lines.append(self.format(record))


handler = ListHandler()
handler.setFormatter(logging.Formatter("[%(levelname)-8s] %(message)s"))
other = logging.getLogger("shop.till")
other.addHandler(handler)
other.propagate = False
other.error("till %r is stuck", "A")
print(handler.lines, other.parent.name, other.getEffectiveLevel())
