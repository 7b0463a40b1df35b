// Python that makes one interpreter serve many tests, each of which finds it as a new one.

/**
 * Run once. What it needs is put away first, in a place no test looks at: a test may replace any
 * builtin, and fill or empty the globals.
 */
export const REMEMBER = `
def forget(
    globals=globals(), names=list(globals()), loaded=list(__import__("sys").modules),
    list=list, delattr=delattr, builtin_names=dir(__import__("builtins")), Exception=Exception,
    builtins=__import__("builtins"), gc=__import__("gc"), micropython=__import__("micropython"),
    os=__import__("os"), sys=__import__("sys"), heap_unlock=__import__("micropython").heap_unlock,
):
    heap_unlock()
    gc.enable()
    gc.threshold(-1)
    micropython.opt_level(0)
    sys.tracebacklimit = 1000
    os.chdir("/")
    for name in builtin_names:
        try:
            delattr(builtins, name)
        except Exception:
            pass
    for name in list(sys.modules):
        if name not in loaded and name != "forget":
            del sys.modules[name]
    for name in list(globals):
        if name not in names:
            del globals[name]
    gc.collect()
__import__("sys").modules["forget"] = forget
del forget
`;

/** Run before each test. */
export const FORGET = '__import__("sys").modules["forget"]()';
