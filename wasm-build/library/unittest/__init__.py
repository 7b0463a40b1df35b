"""Tests."""

import sys

__all__ = [
    "TestResult", "TestCase", "IsolatedAsyncioTestCase", "TestSuite", "TextTestRunner",
    "TestLoader", "FunctionTestCase", "main", "defaultTestLoader", "SkipTest", "skip", "skipIf",
    "skipUnless", "expectedFailure", "TextTestResult",
]


class SkipTest(Exception):
    pass


def _mark(thing, name, value):
    try:
        setattr(thing, name, value)
        return thing
    except (AttributeError, TypeError):
        return _Marked(thing, name, value)


class _Marked:
    """A function with a mark, where functions take none."""

    def __init__(self, function, name, value):
        self.__func__ = function
        setattr(self, name, value)

    def __get__(self, obj, cls=None):
        if obj is None:
            return self
        return lambda *args, **kwargs: self.__func__(obj, *args, **kwargs)

    def __call__(self, *args, **kwargs):
        return self.__func__(*args, **kwargs)


def skip(reason):
    if callable(reason):
        return skip("")(reason)

    def decorator(test_item):
        if not isinstance(test_item, type):
            function = test_item

            def test_item(*args, **kwargs):
                raise SkipTest(reason)

            name = getattr(function, "__name__", None)
            try:
                test_item.__name__ = name
                test_item.__doc__ = function.__doc__
            except (AttributeError, TypeError):
                pass
            return test_item
        test_item.__unittest_skip__ = True
        test_item.__unittest_skip_why__ = reason
        return test_item

    return decorator


def skipIf(condition, reason):
    return skip(reason) if condition else lambda item: item


def skipUnless(condition, reason):
    return lambda item: item if condition else skip(reason)(item)


def expectedFailure(test_item):
    return _mark(test_item, "__unittest_expecting_failure__", True)


class TestResult:
    def __init__(self, stream=None, descriptions=None, verbosity=None):
        self.failfast = False
        self.failures = []
        self.errors = []
        self.testsRun = 0
        self.skipped = []
        self.expectedFailures = []
        self.unexpectedSuccesses = []
        self.shouldStop = False

    def startTest(self, test):
        self.testsRun += 1

    def stopTest(self, test):
        pass

    def startTestRun(self):
        pass

    def stopTestRun(self):
        pass

    def _text(self, err, test):
        from ._report import exception_text

        return exception_text(err[1], test)

    def addError(self, test, err):
        self.errors.append((test, self._text(err, test)))
        self.shouldStop = self.shouldStop or self.failfast

    def addFailure(self, test, err):
        self.failures.append((test, self._text(err, test)))
        self.shouldStop = self.shouldStop or self.failfast

    def addSubTest(self, test, subtest, err):
        if err is not None:
            is_failure = issubclass(err[0], test.failureException)
            (self.failures if is_failure else self.errors).append((subtest, self._text(err, test)))
            self.shouldStop = self.shouldStop or self.failfast

    def addSuccess(self, test):
        pass

    def addSkip(self, test, reason):
        self.skipped.append((test, reason))

    def addExpectedFailure(self, test, err):
        self.expectedFailures.append((test, self._text(err, test)))

    def addUnexpectedSuccess(self, test):
        self.unexpectedSuccesses.append(test)

    def wasSuccessful(self):
        return not (self.failures or self.errors or self.unexpectedSuccesses)

    def stop(self):
        self.shouldStop = True

    def __repr__(self):
        return "<unittest.result.TestResult run=%i errors=%i failures=%i>" % (
            self.testsRun, len(self.errors), len(self.failures)
        )


class TextTestResult(TestResult):
    separator1 = "=" * 70
    separator2 = "-" * 70

    def __init__(self, stream, descriptions, verbosity):
        super().__init__(stream, descriptions, verbosity)
        self.stream = stream
        self.showAll = verbosity > 1
        self.dots = verbosity == 1
        self.descriptions = descriptions

    def getDescription(self, test):
        first = test.shortDescription()
        return "%s\n%s" % (test, first) if self.descriptions and first else str(test)

    def startTest(self, test):
        super().startTest(test)
        if self.showAll:
            self.stream.write(self.getDescription(test) + " ... ")
            self._is_new_line = False

    def _say(self, test, long, short):
        if self.showAll:
            if self._is_new_line:
                self.stream.write(self.getDescription(test) + " ... ")
            self.stream.write(long + "\n")
            self._is_new_line = True
        elif self.dots:
            self.stream.write(short)

    def addSuccess(self, test):
        super().addSuccess(test)
        self._say(test, "ok", ".")

    def addError(self, test, err):
        super().addError(test, err)
        self._say(test, "ERROR", "E")

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self._say(test, "FAIL", "F")

    def addSubTest(self, test, subtest, err):
        super().addSubTest(test, subtest, err)
        if err is not None:
            is_failure = issubclass(err[0], subtest.failureException)
            if self.showAll:
                self.stream.write("" if self._is_new_line else "\n")
                self.stream.write("  %s ... " % self.getDescription(subtest))
                self.stream.write("FAIL\n" if is_failure else "ERROR\n")
                self._is_new_line = True
            elif self.dots:
                self.stream.write("F" if is_failure else "E")

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self._say(test, "skipped %r" % reason, "s")

    def addExpectedFailure(self, test, err):
        super().addExpectedFailure(test, err)
        self._say(test, "expected failure", "x")

    def addUnexpectedSuccess(self, test):
        super().addUnexpectedSuccess(test)
        self._say(test, "unexpected success", "u")

    def printErrors(self):
        if self.dots or self.showAll:
            self.stream.write("\n")
        for kind, found in (("ERROR", self.errors), ("FAIL", self.failures)):
            for test, text in found:
                self.stream.write(self.separator1 + "\n")
                self.stream.write("%s: %s\n" % (kind, self.getDescription(test)))
                self.stream.write(self.separator2 + "\n")
                self.stream.write("%s\n" % text)
        if self.unexpectedSuccesses:
            self.stream.write(self.separator1 + "\n")
            for test in self.unexpectedSuccesses:
                self.stream.write("UNEXPECTED SUCCESS: %s\n" % self.getDescription(test))


class _Skipped(Exception):
    pass


class TestCase:
    failureException = AssertionError
    longMessage = True
    maxDiff = 640
    _classSetupFailed = False

    def __init__(self, methodName="runTest"):
        self._testMethodName = methodName
        self._subtest = None
        self._cleanups = []
        if not hasattr(self, methodName) and methodName != "runTest":
            raise ValueError("no such test method in %s: %s" % (self.__class__, methodName))

    def setUp(self):
        pass

    def tearDown(self):
        pass

    @classmethod
    def setUpClass(cls):
        pass

    @classmethod
    def tearDownClass(cls):
        pass

    def addCleanup(self, function, /, *args, **kwargs):
        self._cleanups.append((function, args, kwargs))

    def enterContext(self, cm):
        result = cm.__enter__()
        self.addCleanup(cm.__exit__, None, None, None)
        return result

    def doCleanups(self):
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            function(*args, **kwargs)

    def countTestCases(self):
        return 1

    def defaultTestResult(self):
        return TestResult()

    def shortDescription(self):
        doc = getattr(getattr(self, self._testMethodName, None), "__doc__", None)
        return doc.strip().split("\n")[0].strip() if doc else None

    def id(self):
        return "%s.%s" % (_class_name(self.__class__), self._testMethodName)

    def __str__(self):
        name = self._testMethodName
        return "%s (%s.%s)" % (name, _class_name(self.__class__), name)

    def __repr__(self):
        return "<%s testMethod=%s>" % (_class_name(self.__class__), self._testMethodName)

    def __eq__(self, other):
        return type(self) is type(other) and self._testMethodName == other._testMethodName

    def __hash__(self):
        return hash(self._testMethodName)

    def skipTest(self, reason):
        raise SkipTest(reason)

    def fail(self, msg=None):
        raise self.failureException(msg)

    def subTest(self, msg=None, **params):
        return _SubTestContext(self, msg, params)

    def _call(self, function):
        return function()

    def run(self, result=None):
        own_result = result is None
        if own_result:
            result = self.defaultTestResult()
            result.startTestRun()
        result.startTest(self)
        try:
            method = getattr(self, self._testMethodName)
            cls = self.__class__
            if getattr(cls, "__unittest_skip__", False):
                result.addSkip(self, cls.__unittest_skip_why__)
                return result
            found = getattr(cls, self._testMethodName)
            expecting = getattr(found, "__unittest_expecting_failure__", False) or getattr(
                cls, "__unittest_expecting_failure__", False
            )
            self._result = result
            self._sub_failed = False
            outcome = self._attempt(self.setUp)
            if outcome is None:
                outcome = self._attempt(method)
                torn = self._attempt(self.tearDown)
                if torn is not None:
                    if outcome is not None:
                        self._report(result, outcome)
                    outcome = torn
            cleaned = self._attempt(self.doCleanups)
            outcome = cleaned if outcome is None else outcome
            if expecting:
                if outcome is not None:
                    result.addExpectedFailure(self, outcome)
                else:
                    result.addUnexpectedSuccess(self)
            elif outcome is not None:
                self._report(result, outcome)
            elif not self._sub_failed:
                result.addSuccess(self)
        finally:
            result.stopTest(self)
            if own_result:
                result.stopTestRun()
        return result

    def _attempt(self, function):
        """None when it went well."""
        try:
            self._call(function)
        except (KeyboardInterrupt, SystemExit) as error:
            if isinstance(error, KeyboardInterrupt):
                raise
            return type(error), error, None
        except Exception as error:
            return type(error), error, None
        return None

    def _report(self, result, err):
        if issubclass(err[0], SkipTest):
            result.addSkip(self, str(err[1]))
        elif issubclass(err[0], self.failureException):
            result.addFailure(self, err)
        else:
            result.addError(self, err)

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def debug(self):
        self.setUp()
        getattr(self, self._testMethodName)()
        self.tearDown()
        self.doCleanups()

    def _formatMessage(self, msg, standard):
        if not self.longMessage:
            return msg or standard
        return standard if msg is None else "%s : %s" % (standard, msg)

    def _fail(self, msg, standard):
        raise self.failureException(self._formatMessage(msg, standard))

    def assertTrue(self, expr, msg=None):
        if not expr:
            self._fail(msg, "%s is not true" % _safe(expr))

    def assertFalse(self, expr, msg=None):
        if expr:
            self._fail(msg, "%s is not false" % _safe(expr))

    def assertEqual(self, first, second, msg=None):
        if first == second:
            return
        from ._report import difference

        self._fail(msg, difference(self, first, second))

    def _same(self, first, second, msg):
        self.assertEqual(first, second, msg)

    def assertListEqual(self, list1, list2, msg=None):
        self._sequences(list1, list2, list, "list", msg)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        self._sequences(tuple1, tuple2, tuple, "tuple", msg)

    def _sequences(self, first, second, kind, name, msg):
        for which, value in (("First", first), ("Second", second)):
            if not isinstance(value, kind):
                raise self.failureException("%s sequence is not a %s: %s" % (which, name, _safe(value)))
        self.assertEqual(first, second, msg)

    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        if list(seq1) != list(seq2):
            from ._report import sequence_difference

            self._fail(msg, sequence_difference(self, seq1, seq2, "sequence"))

    assertDictEqual = _same
    assertMultiLineEqual = _same

    def assertSetEqual(self, set1, set2, msg=None):
        self.assertEqual(set(set1), set(set2), msg)

    def assertNotEqual(self, first, second, msg=None):
        if not first != second:
            self._fail(msg, "%s == %s" % (_safe(first), _safe(second)))

    def assertIs(self, expr1, expr2, msg=None):
        if expr1 is not expr2:
            self._fail(msg, "%s is not %s" % (_safe(expr1), _safe(expr2)))

    def assertIsNot(self, expr1, expr2, msg=None):
        if expr1 is expr2:
            self._fail(msg, "unexpectedly identical: %s" % _safe(expr1))

    def assertIsNone(self, obj, msg=None):
        if obj is not None:
            self._fail(msg, "%s is not None" % _safe(obj))

    def assertIsNotNone(self, obj, msg=None):
        if obj is None:
            self._fail(msg, "unexpectedly None")

    def assertIn(self, member, container, msg=None):
        if member not in container:
            self._fail(msg, "%s not found in %s" % (_safe(member), _safe(container)))

    def assertNotIn(self, member, container, msg=None):
        if member in container:
            self._fail(msg, "%s unexpectedly found in %s" % (_safe(member), _safe(container)))

    def assertIsInstance(self, obj, cls, msg=None):
        if not isinstance(obj, cls):
            self._fail(msg, "%s is not an instance of %r" % (_safe(obj), cls))

    def assertNotIsInstance(self, obj, cls, msg=None):
        if isinstance(obj, cls):
            self._fail(msg, "%s is an instance of %r" % (_safe(obj), cls))

    def assertLess(self, a, b, msg=None):
        if not a < b:
            self._fail(msg, "%s not less than %s" % (_safe(a), _safe(b)))

    def assertLessEqual(self, a, b, msg=None):
        if not a <= b:
            self._fail(msg, "%s not less than or equal to %s" % (_safe(a), _safe(b)))

    def assertGreater(self, a, b, msg=None):
        if not a > b:
            self._fail(msg, "%s not greater than %s" % (_safe(a), _safe(b)))

    def assertGreaterEqual(self, a, b, msg=None):
        if not a >= b:
            self._fail(msg, "%s not greater than or equal to %s" % (_safe(a), _safe(b)))

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if first == second:
            return
        if delta is not None and places is not None:
            raise TypeError("specify delta or places not both")
        diff = abs(first - second)
        if delta is not None:
            if diff <= delta:
                return
            text = "within %s delta" % _safe(delta)
        else:
            places = 7 if places is None else places
            if round(diff, places) == 0:
                return
            text = "within %r places" % places
        self._fail(msg, "%s != %s %s (%s difference)" % (_safe(first), _safe(second), text, _safe(diff)))

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        diff = abs(first - second)
        if delta is not None:
            if first != second and diff > delta:
                return
            text = "within %s delta (%s difference)" % (_safe(delta), _safe(diff))
        else:
            places = 7 if places is None else places
            if first != second and round(diff, places) != 0:
                return
            text = "within %r places" % places
        self._fail(msg, "%s == %s %s" % (_safe(first), _safe(second), text))

    def assertCountEqual(self, first, second, msg=None):
        left, rest = list(first), []
        for item in second:
            if item in left:
                left.remove(item)
            else:
                rest.append(item)
        if left or rest:
            from ._report import count_difference

            self._fail(msg, count_difference(list(first), list(second)))

    def assertRegex(self, text, expected_regex, msg=None):
        import re

        if isinstance(expected_regex, str):
            expected_regex = re.compile(expected_regex)
        if not expected_regex.search(text):
            self._fail(
                msg, "Regex didn't match: %r not found in %r" % (_pattern(expected_regex), text)
            )

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        import re

        if isinstance(unexpected_regex, str):
            unexpected_regex = re.compile(unexpected_regex)
        found = unexpected_regex.search(text)
        if found:
            self._fail(
                msg,
                "Regex matched: %r matches %r in %r"
                % (found.group(0), _pattern(unexpected_regex), text),
            )

    def assertRaises(self, expected_exception, *args, **kwargs):
        return _Raises(self, expected_exception, None)._handle(args, kwargs)

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        return _Raises(self, expected_exception, expected_regex)._handle(args, kwargs)

    def assertWarns(self, expected_warning, *args, **kwargs):
        from ._report import Warns

        return Warns(self, expected_warning)._handle(args, kwargs)

    def assertLogs(self, logger=None, level=None):
        from ._report import Logs

        return Logs(self, logger, level)

    assertEquals = assertEqual
    assert_ = assertTrue


class IsolatedAsyncioTestCase(TestCase):
    async def asyncSetUp(self):
        pass

    async def asyncTearDown(self):
        pass

    def run(self, result=None):
        return super().run(result)

    def _call(self, function):
        import asyncio

        if function == self.setUp:
            function()
            asyncio.run(self.asyncSetUp())
        elif function == self.tearDown:
            asyncio.run(self.asyncTearDown())
            function()
        else:
            found = function()
            if hasattr(found, "send"):
                asyncio.run(found)


class FunctionTestCase(TestCase):
    def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
        super().__init__()
        self._function = testFunc
        self._description = description
        if setUp:
            self.setUp = setUp
        if tearDown:
            self.tearDown = tearDown

    def runTest(self):
        self._function()

    def id(self):
        return getattr(self._function, "__name__", "function")

    def __str__(self):
        return "unittest.case.FunctionTestCase (%s)" % self.id()

    def shortDescription(self):
        return self._description


def _class_name(cls):
    return "%s.%s" % (getattr(cls, "__module__", "__main__"), getattr(cls, "__qualname__", cls.__name__))


def _safe(obj, short=False):
    try:
        return repr(obj)
    except Exception:
        return object.__repr__(obj)


def _pattern(regex):
    return getattr(regex, "pattern", regex)


class _Raises:
    def __init__(self, test, expected, regex):
        self._test = test
        self.expected = expected
        self._regex = regex
        self._msg = None
        self._name = None

    def _handle(self, args, kwargs):
        if not args:
            self._msg = kwargs.pop("msg", None)
            return self
        function = args[0]
        self._name = getattr(function, "__name__", str(function))
        with self:
            function(*args[1:], **kwargs)

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_value, tb):
        if exc_type is None:
            kinds = self.expected if isinstance(self.expected, tuple) else (self.expected,)
            name = self.expected.__name__ if len(kinds) == 1 and kinds[0] is self.expected else str(self.expected)
            text = "%s not raised" % name
            if self._name:
                text += " by %s" % self._name
            self._test._fail(self._msg, text)
        if not issubclass(exc_type, self.expected):
            return False
        self.exception = exc_value
        if self._regex is not None:
            import re

            regex = re.compile(self._regex) if isinstance(self._regex, str) else self._regex
            if not regex.search(str(exc_value)):
                self._test._fail(
                    self._msg, '"%s" does not match "%s"' % (_pattern(regex), str(exc_value))
                )
        return True


class _SubTest(TestCase):
    def __init__(self, case, message, params):
        super().__init__()
        self._case = case
        self._message = message
        self._params = params
        self.failureException = case.failureException

    def _description(self):
        parts = []
        if self._message is not None:
            parts.append("[%s]" % self._message)
        if self._params:
            parts.append("(%s)" % ", ".join(["%s=%r" % item for item in self._params.items()]))
        return " ".join(parts) or "(<subtest>)"

    def id(self):
        return "%s %s" % (self._case.id(), self._description())

    def shortDescription(self):
        return self._case.shortDescription()

    def __str__(self):
        return "%s %s" % (self._case, self._description())


class _SubTestContext:
    def __init__(self, case, msg, params):
        self._case = case
        merged = dict(case._subtest._params) if case._subtest else {}
        merged.update(params)
        self._test = _SubTest(case, msg, merged)

    def __enter__(self):
        self._outer = self._case._subtest
        self._case._subtest = self._test

    def __exit__(self, typ, value, tb):
        case = self._case
        case._subtest = self._outer
        result = getattr(case, "_result", None)
        if typ is None or result is None or issubclass(typ, (KeyboardInterrupt, SystemExit)):
            return False
        if issubclass(typ, SkipTest):
            result.addSkip(self._test, str(value))
        else:
            case._sub_failed = True
            result.addSubTest(case, self._test, (typ, value, tb))
        return not result.failfast


class TestSuite:
    def __init__(self, tests=()):
        self._tests = []
        self.addTests(tests)

    def addTest(self, test):
        self._tests.append(test)

    def addTests(self, tests):
        for test in tests:
            self.addTest(test)

    def __iter__(self):
        return iter(self._tests)

    def countTestCases(self):
        return sum([test.countTestCases() for test in self._tests])

    def __repr__(self):
        return "<unittest.suite.TestSuite tests=%s>" % self._tests

    def run(self, result, debug=False):
        previous = None
        broken = None
        for test in self._tests:
            if result.shouldStop:
                break
            if isinstance(test, TestSuite):
                test.run(result)
                continue
            cls = test.__class__
            if cls is not previous:
                self._leave(previous, broken, result)
                broken = self._enter(cls, result)
                previous = cls
            if broken is not cls:
                test.run(result)
        self._leave(previous, broken, result)
        return result

    def _enter(self, cls, result):
        if getattr(cls, "__unittest_skip__", False) or not hasattr(cls, "setUpClass"):
            return None
        return self._of_class(cls, cls.setUpClass, "setUpClass", result)

    def _leave(self, cls, broken, result):
        if cls is not None and broken is not cls and not getattr(cls, "__unittest_skip__", False):
            if hasattr(cls, "tearDownClass"):
                self._of_class(cls, cls.tearDownClass, "tearDownClass", result)

    def _of_class(self, cls, function, name, result):
        try:
            function()
        except SkipTest as error:
            result.addSkip(_ErrorHolder("%s (%s)" % (name, _class_name(cls))), str(error))
            return cls
        except Exception as error:
            result.addError(
                _ErrorHolder("%s (%s)" % (name, _class_name(cls))), (type(error), error, None)
            )
            return cls
        return None

    def __call__(self, result):
        return self.run(result)


class _ErrorHolder:
    failureException = None

    def __init__(self, description):
        self.description = description

    def id(self):
        return self.description

    def shortDescription(self):
        return None

    def __str__(self):
        return self.description

    def countTestCases(self):
        return 0


class TestLoader:
    testMethodPrefix = "test"
    suiteClass = TestSuite

    def getTestCaseNames(self, testCaseClass):
        names = []
        for name in dir(testCaseClass):
            if name.startswith(self.testMethodPrefix) and callable(getattr(testCaseClass, name)):
                names.append(name)
        return sorted(names)

    def loadTestsFromTestCase(self, testCaseClass):
        names = self.getTestCaseNames(testCaseClass)
        if not names and "runTest" in testCaseClass.__dict__:
            names = ["runTest"]
        return self.suiteClass([testCaseClass(name) for name in names])

    def loadTestsFromModule(self, module, *, pattern=None):
        scope = module if isinstance(module, dict) else module.__dict__
        suite = self.suiteClass()
        known = (TestCase, FunctionTestCase, IsolatedAsyncioTestCase, _SubTest)
        for name in sorted(scope):
            thing = scope[name]
            if isinstance(thing, type) and issubclass(thing, TestCase) and thing not in known:
                suite.addTest(self.loadTestsFromTestCase(thing))
        return suite

    def loadTestsFromName(self, name, module=None):
        parts = name.split(".")
        if module is None:
            module = sys.modules.get(parts[0]) or __import__(parts[0])
            parts = parts[1:]
        parent, thing = None, module
        for part in parts:
            parent, thing = thing, thing[part] if isinstance(thing, dict) else getattr(thing, part)
        if isinstance(thing, type) and issubclass(thing, TestCase):
            return self.loadTestsFromTestCase(thing)
        if isinstance(parent, type) and issubclass(parent, TestCase):
            return self.suiteClass([parent(parts[-1])])
        if isinstance(thing, (TestSuite, TestCase)):
            return thing
        if callable(thing) and parts:
            return thing()
        return self.loadTestsFromModule(thing)

    def loadTestsFromNames(self, names, module=None):
        return self.suiteClass([self.loadTestsFromName(name, module) for name in names])

    def discover(self, start_dir, pattern="test*.py", top_level_dir=None):
        import os
        from fnmatch import fnmatch

        if start_dir not in sys.path:
            sys.path.insert(0, start_dir)
        suite = self.suiteClass()
        for name in sorted(os.listdir(start_dir)):
            if fnmatch(name, pattern) and name.endswith(".py"):
                suite.addTest(self.loadTestsFromModule(__import__(name[:-3])))
        return suite


defaultTestLoader = TestLoader()


class TextTestRunner:
    resultclass = TextTestResult

    def __init__(
        self, stream=None, descriptions=True, verbosity=1, failfast=False, buffer=False,
        resultclass=None, warnings=None, *, tb_locals=False
    ):
        self.stream = stream
        self.descriptions = descriptions
        self.verbosity = verbosity
        self.failfast = failfast
        if resultclass is not None:
            self.resultclass = resultclass

    def run(self, test):
        from time import perf_counter

        stream = sys.stderr if self.stream is None else self.stream
        result = self.resultclass(stream, self.descriptions, self.verbosity)
        result.failfast = self.failfast
        started = perf_counter()
        result.startTestRun()
        try:
            test(result)
        finally:
            result.stopTestRun()
        taken = perf_counter() - started
        if hasattr(result, "printErrors"):
            result.printErrors()
        stream.write("-" * 70 + "\n")
        run = result.testsRun
        stream.write("Ran %d test%s in %.3fs\n\n" % (run, "" if run == 1 else "s", taken))
        infos = []
        if result.wasSuccessful():
            stream.write("OK")
        else:
            stream.write("FAILED")
            for name, found in (("failures", result.failures), ("errors", result.errors)):
                if found:
                    infos.append("%s=%d" % (name, len(found)))
        for name, found in (
            ("skipped", result.skipped), ("expected failures", result.expectedFailures),
            ("unexpected successes", result.unexpectedSuccesses),
        ):
            if found:
                infos.append("%s=%d" % (name, len(found)))
        stream.write(" (%s)\n" % ", ".join(infos) if infos else "\n")
        return result


class main:
    """Runs the tests of the session.

    In a cell it does not end the session: SystemExit is raised only with exit=True, spelt out,
    or in a program that is no cell.
    """

    def __init__(
        self, module="__main__", defaultTest=None, argv=None, testRunner=None,
        testLoader=defaultTestLoader, exit=None, verbosity=1, failfast=None, catchbreak=None,
        buffer=None, warnings=None, *, tb_locals=False
    ):
        if isinstance(module, str):
            module = __import__(module)
        verbose = argv is not None and ("-v" in argv or "--verbose" in argv)
        names = [arg for arg in (argv or [])[1:] if not arg.startswith("-")]
        if not names and defaultTest is not None:
            names = [defaultTest] if isinstance(defaultTest, str) else list(defaultTest)
        if names:
            self.test = testLoader.loadTestsFromNames(names, module)
        else:
            self.test = testLoader.loadTestsFromModule(module)
        if testRunner is None:
            testRunner = TextTestRunner(verbosity=2 if verbose else verbosity, failfast=bool(failfast))
        elif isinstance(testRunner, type):
            testRunner = testRunner(verbosity=2 if verbose else verbosity)
        self.result = testRunner.run(self.test)
        if exit:
            sys.exit(not self.result.wasSuccessful())


TestProgram = main


def __getattr__(name):
    if name == "mock":
        raise NotImplementedError("unittest.mock is not here: write a small class instead.")
    raise AttributeError("module 'unittest' has no attribute '%s'" % name)
