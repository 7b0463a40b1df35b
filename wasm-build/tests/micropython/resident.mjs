// Python that makes one interpreter serve many tests, each of which finds it as a new one.

/** No test can spell this name. */
const NAME = '<forget>';

/** Run once. What it needs is put away first, since a test may replace any builtin. */
export const REMEMBER = `
def forget(
    globals=globals(), names=list(globals()), loaded=list(__import__("sys").modules),
    list=list, delattr=delattr, builtin_names=dir(__import__("builtins")), Exception=Exception,
    builtins=__import__("builtins"), gc=__import__("gc"), micropython=__import__("micropython"),
    os=__import__("os"), sys=__import__("sys"),
):
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
        if name not in loaded:
            del sys.modules[name]
    for name in list(globals):
        if name not in names and name != "${NAME}":
            del globals[name]
    gc.collect()
globals()["${NAME}"] = forget
del forget
`;

/** Run before each test. */
export const FORGET = `globals()["${NAME}"]()`;
