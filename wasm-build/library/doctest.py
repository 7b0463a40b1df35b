"""Examples in docstrings, tried."""

import sys
from io import StringIO

ELLIPSIS, NORMALIZE_WHITESPACE, IGNORE_EXCEPTION_DETAIL, SKIP, DONT_ACCEPT_TRUE_FOR_1 = 8, 4, 32, 16, 1
DONT_ACCEPT_BLANKLINE = 2
REPORT_UDIFF, REPORT_CDIFF, REPORT_NDIFF, REPORT_ONLY_FIRST_FAILURE, FAIL_FAST = 64, 128, 256, 512, 1024
_FLAGS = {
    "ELLIPSIS": 8, "NORMALIZE_WHITESPACE": 4, "IGNORE_EXCEPTION_DETAIL": 32, "SKIP": 16,
    "DONT_ACCEPT_TRUE_FOR_1": 1, "DONT_ACCEPT_BLANKLINE": 2,
}
_DIVIDER = "*" * 70


class TestResults(tuple):
    failed = property(lambda self: self[0])
    attempted = property(lambda self: self[1])

    def __repr__(self):
        return "TestResults(failed=%d, attempted=%d)" % (self[0], self[1])


class Example:
    def __init__(self, source, want, exc_msg=None, lineno=0, indent=0, options=None):
        self.source = source if source.endswith("\n") else source + "\n"
        self.want = want if not want or want.endswith("\n") else want + "\n"
        self.exc_msg = exc_msg
        self.lineno = lineno
        self.indent = indent
        self.options = options or {}


class DocTest:
    def __init__(self, examples, globs, name, filename, lineno, docstring):
        self.examples = examples
        self.docstring = docstring
        self.globs = dict(globs)
        self.name = name
        self.filename = filename
        self.lineno = lineno

    def __repr__(self):
        count = len(self.examples)
        return "<DocTest %s from %s:%s (%s)>" % (
            self.name, self.filename, self.lineno,
            "no examples" if not count else "1 example" if count == 1 else "%d examples" % count,
        )


class DocTestParser:
    def get_examples(self, string, name="<string>"):
        lines = string.expandtabs().split("\n")
        examples = []
        i = 0
        while i < len(lines):
            body = lines[i].lstrip(" ")
            if not body.startswith(">>>"):
                i += 1
                continue
            indent = len(lines[i]) - len(body)
            start = i
            source = []
            while i < len(lines):
                body = lines[i][indent:]
                if lines[i][:indent].strip() or not body.startswith(">>>" if i == start else "..."):
                    break
                if len(body) > 3 and body[3] != " ":
                    raise ValueError(
                        "line %r of the docstring for %s lacks blank after %s: %r"
                        % (i + 1, name, body[:3], lines[i])
                    )
                source.append(body[4:])
                i += 1
            want = []
            while i < len(lines):
                body = lines[i]
                if not body.strip() or body.lstrip(" ").startswith(">>>"):
                    break
                if body[:indent].strip():
                    raise ValueError(
                        "line %r of the docstring for %s has inconsistent leading whitespace: %r"
                        % (i + 1, name, body)
                    )
                want.append(body[indent:])
                i += 1
            code = "\n".join(source)
            if not code.strip() or all([not s.strip() or s.lstrip().startswith("#") for s in source]):
                continue
            text = "\n".join(want)
            exc_msg = None
            if want and want[0].startswith("Traceback (") and want[0].rstrip().endswith(":"):
                for k in range(1, len(want)):
                    if want[k] and want[k][0] not in " \t" and want[k][0].isalnum() or want[k][:1] == "_":
                        exc_msg = "\n".join(want[k:]) + "\n"
                        break
            examples.append(Example(code, text, exc_msg, start, indent, _options(code)))
        return examples

    def get_doctest(self, string, globs, name, filename, lineno):
        return DocTest(self.get_examples(string, name), globs, name, filename, lineno, string)


def _options(code):
    options = {}
    for line in code.split("\n"):
        at = line.find("# doctest:")
        if at < 0:
            at = line.find("#doctest:")
        if at < 0:
            continue
        for word in line[at:].partition(":")[2].replace(",", " ").split():
            if word[1:] not in _FLAGS or word[0] not in "+-":
                raise ValueError("invalid doctest option: %r" % word)
            options[_FLAGS[word[1:]]] = word[0] == "+"
    return options


class OutputChecker:
    def check_output(self, want, got, optionflags):
        if got == want:
            return True
        if not optionflags & DONT_ACCEPT_TRUE_FOR_1 and (got, want) in (("True\n", "1\n"), ("False\n", "0\n")):
            return True
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            want = "\n".join(["" if line.strip() == "<BLANKLINE>" else line for line in want.split("\n")])
            got = "\n".join(["" if not line.strip() else line for line in got.split("\n")])
            if got == want:
                return True
        if optionflags & NORMALIZE_WHITESPACE:
            got = " ".join(got.split())
            want = " ".join(want.split())
            if got == want:
                return True
        return bool(optionflags & ELLIPSIS) and _fits(want, got)

    def output_difference(self, example, got, optionflags):
        want = example.want
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            got = "\n".join(["<BLANKLINE>" if not line.strip() else line for line in got.split("\n")[:-1]] + [""])
        if want and got:
            return "Expected:\n%sGot:\n%s" % (_indent(want), _indent(got))
        if want:
            return "Expected:\n%sGot nothing\n" % _indent(want)
        if got:
            return "Expected nothing\nGot:\n%s" % _indent(got)
        return "Expected nothing\nGot nothing\n"


def _fits(want, got):
    if "..." not in want:
        return want == got
    parts = want.split("...")
    first, last = parts[0], parts[-1]
    if not got.startswith(first) or not got.endswith(last) or len(got) < len(first) + len(last):
        return False
    at, end = len(first), len(got) - len(last)
    for part in parts[1:-1]:
        at = got.find(part, at, end)
        if at < 0:
            return False
        at += len(part)
    return True


def _indent(text):
    return "".join(["    " + line if line.strip() else line for line in text.splitlines(True)])


class DocTestFinder:
    def __init__(self, verbose=False, parser=None, recurse=True, exclude_empty=True):
        self._parser = parser or DocTestParser()
        self._exclude_empty = exclude_empty

    def find(self, obj, name=None, module=None, globs=None, extraglobs=None):
        if name is None:
            name = obj.__name__
        scope = dict(getattr(obj, "__dict__", {}) if globs is None else globs)
        scope.update(extraglobs or {})
        tests = []
        self._find(tests, obj, name, scope, [], type(sys) is type(obj), name)
        return sorted(tests, key=lambda test: test.name)

    def _find(self, tests, obj, name, globs, seen, is_module, module):
        if any([obj is one for one in seen]):
            return
        seen.append(obj)
        doc = getattr(obj, "__doc__", None)
        if isinstance(doc, str) and (">>>" in doc or not self._exclude_empty):
            test = self._parser.get_doctest(doc, globs, name, module, _line_of(obj))
            if test.examples or not self._exclude_empty:
                tests.append(test)
        if is_module:
            for key, value in list(obj.__dict__.items()):
                value = getattr(value, "__wrapped__", value)
                if getattr(value, "__module__", None) != obj.__name__:
                    continue
                if isinstance(value, type) or hasattr(value, "__globals__"):
                    self._find(tests, value, name + "." + key, globs, seen, False, module)
            for key, value in getattr(obj, "__test__", {}).items():
                if isinstance(value, str):
                    tests.append(self._parser.get_doctest(value, globs, "%s.__test__.%s" % (name, key), module, None))
                else:
                    self._find(tests, value, "%s.__test__.%s" % (name, key), globs, seen, False, module)
        elif isinstance(obj, type):
            for key, value in list(obj.__dict__.items()):
                if isinstance(value, (staticmethod, classmethod)):
                    value = value.__func__
                if isinstance(value, (type, property)) or hasattr(value, "__globals__"):
                    self._find(tests, value, name + "." + key, globs, seen, False, module)


def _line_of(obj):
    code = getattr(obj, "__code__", None)
    return getattr(code, "co_firstlineno", None)


class DocTestRunner:
    def __init__(self, checker=None, verbose=None, optionflags=0):
        self._checker = checker or OutputChecker()
        self._verbose = verbose
        self.optionflags = optionflags
        self.tries = self.failures = 0
        self._tests = []

    def _where(self, test, example):
        if test.lineno is None and not (test.filename and test.filename.endswith(".txt")):
            where = "File \"%s\", line ?, in %s" % (test.filename, test.name)
        else:
            where = "File \"%s\", line %d, in %s" % (
                test.filename, (test.lineno or 0) + example.lineno + 1, test.name
            )
        return _DIVIDER + "\n" + where + "\nFailed example:\n" + _indent(example.source)

    def report_start(self, out, test, example):
        if self._verbose:
            expecting = "Expecting:\n" + _indent(example.want) if example.want else "Expecting nothing\n"
            out("Trying:\n" + _indent(example.source) + expecting)

    def report_success(self, out, test, example, got):
        if self._verbose:
            out("ok\n")

    def report_failure(self, out, test, example, got):
        out(self._where(test, example) + self._checker.output_difference(example, got, self._flags))

    def report_unexpected_exception(self, out, test, example, error):
        from traceback import format_exception

        out(self._where(test, example) + "Exception raised:\n" + _indent("".join(format_exception(error))))

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        stdout = sys.stdout
        out = out or stdout.write
        failed = tried = 0
        capture = StringIO()
        sys.stdout = capture
        try:
            for number, example in enumerate(test.examples):
                flags = self.optionflags
                for flag, is_on in example.options.items():
                    flags = flags | flag if is_on else flags & ~flag
                self._flags = flags
                if flags & SKIP:
                    continue
                tried += 1
                quiet = self.optionflags & REPORT_ONLY_FIRST_FAILURE and failed
                if not quiet:
                    self.report_start(out, test, example)
                error = None
                try:
                    _run_example(example.source, test.globs, "<doctest %s[%d]>" % (test.name, number))
                except KeyboardInterrupt:
                    raise
                except BaseException as exc:
                    error = exc
                got = capture.getvalue()
                if got and not got.endswith("\n"):
                    got += "\n"
                capture = StringIO()
                sys.stdout = capture
                if error is None:
                    good = self._checker.check_output(example.want, got, flags)
                    kind = "success" if good else "failure"
                else:
                    from traceback import format_exception_only

                    message = "".join(format_exception_only(error))
                    kind = "boom" if example.exc_msg is None else "failure"
                    if example.exc_msg is not None:
                        if self._checker.check_output(example.exc_msg, message, flags) or (
                            flags & IGNORE_EXCEPTION_DETAIL and _kind(example.exc_msg) == _kind(message)
                        ):
                            kind = "success"
                        got += "".join(_traceback(error))
                if kind == "success":
                    if not quiet:
                        self.report_success(out, test, example, got)
                    continue
                failed += 1
                if not quiet:
                    if kind == "failure":
                        self.report_failure(out, test, example, got)
                    else:
                        self.report_unexpected_exception(out, test, example, error)
                if self.optionflags & FAIL_FAST:
                    break
        finally:
            sys.stdout = stdout
        self.tries += tried
        self.failures += failed
        self._tests.append((test.name, failed, tried))
        return TestResults((failed, tried))

    def summarize(self, verbose=None):
        verbose = self._verbose if verbose is None else verbose
        write = sys.stdout.write
        tests = sorted(self._tests)
        if verbose:
            for title, chosen in (
                ("%d items had no tests:\n", [t for t in tests if not t[2]]),
                ("%d items passed all tests:\n", [t for t in tests if t[2] and not t[1]]),
            ):
                if chosen:
                    write(title % len(chosen))
                    for name, _, tried in chosen:
                        write("    %s\n" % name if not tried else " %3d tests in %s\n" % (tried, name))
        bad = [t for t in tests if t[1]]
        if bad:
            write(_DIVIDER + "\n%d items had failures:\n" % len(bad))
            for name, failed, tried in bad:
                write(" %3d of %3d in %s\n" % (failed, tried, name))
        if verbose:
            write("%d tests in %d items.\n" % (self.tries, len(tests)))
            write("%d passed and %d failed.\n" % (self.tries - self.failures, self.failures))
        if self.failures:
            write("***Test Failed*** %d failures.\n" % self.failures)
        elif verbose:
            write("Test passed.\n")
        return TestResults((self.failures, self.tries))


def _kind(message):
    return message.partition("\n")[0].partition(":")[0].rpartition(".")[2].strip()


def _traceback(error):
    from traceback import format_exception

    return format_exception(error)


def _run_example(source, globs, name):
    """As a prompt does it: the value of an expression is shown."""
    try:
        code = compile(source.strip(), name, "eval")
    except SyntaxError:
        exec(compile(source, name, "exec"), globs)
        return
    value = eval(code, globs)
    if value is not None:
        print(repr(value))


master = None


def _all(tests, verbose, report, optionflags, raise_on_error=False):
    global master
    runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
    for test in tests:
        runner.run(test)
    if report:
        runner.summarize()
    master = runner
    return TestResults((runner.failures, runner.tries))


def testmod(m=None, name=None, globs=None, verbose=None, report=True, optionflags=0, extraglobs=None, raise_on_error=False, exclude_empty=False):
    if m is None:
        m = sys.modules.get("__main__") or __import__("__main__")
    if verbose is None:
        verbose = "-v" in sys.argv
    tests = DocTestFinder().find(m, name, globs=globs, extraglobs=extraglobs)
    return _all(tests, verbose, report, optionflags)


def testfile(filename, module_relative=True, name=None, package=None, globs=None, verbose=None, report=True, optionflags=0, extraglobs=None, raise_on_error=False, parser=None, encoding=None):
    with open(filename) as file:
        text = file.read()
    scope = dict(globs or {})
    scope.update(extraglobs or {})
    scope.setdefault("__name__", "__main__")
    base = filename.rpartition("/")[2]
    test = (parser or DocTestParser()).get_doctest(text, scope, name or base, filename, 0)
    return _all([test], bool(verbose), report, optionflags)


def run_docstring_examples(f, globs, verbose=False, name="NoName", compileflags=None, optionflags=0):
    runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
    for test in DocTestFinder().find(f, name, globs=globs):
        runner.run(test)


def DocTestSuite(module=None, globs=None, extraglobs=None, **options):
    import unittest

    if module is None:
        module = __import__("__main__")
    suite = unittest.TestSuite()
    for test in DocTestFinder().find(module, globs=globs, extraglobs=extraglobs):
        suite.addTest(_case(unittest, test))
    return suite


def _case(unittest, test):
    def run():
        out = StringIO()
        failed, _ = DocTestRunner().run(test, out=out.write)
        if failed:
            raise AssertionError("Failed doctest test for %s\n\n%s" % (test.name, out.getvalue()))

    case = unittest.FunctionTestCase(run)
    case.id = lambda: test.name
    return case
