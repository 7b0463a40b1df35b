import io
import re
import unittest


class TestStack(unittest.TestCase):
    def setUp(self):
        self.stack = [1, 2]

    def test_equal(self):
        self.assertEqual(self.stack.pop(), 2)

    def test_fails(self):
        self.assertEqual(1 + 1, 3)

    def test_errors(self):
        raise KeyError("gone")

    def test_raises(self):
        with self.assertRaises(ValueError) as caught:
            int("x")
        self.assertIn("invalid literal", str(caught.exception))

    @unittest.skip("not today")
    def test_skipped(self):
        self.fail("never")

    @unittest.expectedFailure
    def test_expected(self):
        self.assertTrue(False)

    def test_subtests(self):
        for i in range(3):
            with self.subTest(i=i):
                self.assertNotEqual(i, 1)

    def test_message(self):
        self.assertTrue([], "the list is empty")


class TestMore(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.shared = {"a": 1}

    def test_dict(self):
        """Dicts are compared."""
        self.assertEqual(self.shared, {"a": 2})

    def test_almost(self):
        self.assertAlmostEqual(0.1 + 0.2, 0.3)
        self.assertGreater(3, 2)
        self.assertIsNone(None)
        self.assertIsInstance(3, int)
        self.assertCountEqual([1, 2], [2, 1])
        self.assertRaises(ZeroDivisionError, lambda: 1 / 0)
        self.assertListEqual([1], [1])

    def test_lists(self):
        self.assertEqual([1, 2, 3], [1, 4, 3, 5])

    def test_text(self):
        self.assertEqual("hello world", "hallo world")


def run(case, verbosity=1):
    out = io.StringIO()
    suite = unittest.defaultTestLoader.loadTestsFromTestCase(case)
    result = unittest.TextTestRunner(stream=out, verbosity=verbosity).run(suite)
    text = re.sub(r"in \d+\.\d+s", "in TIME", out.getvalue())
    # Frames differ: a cell is no file, and has no lines to show.
    text = re.sub(r'  File ".*\n(    .*\n)*', "", text)
    print(text)
    print(result.testsRun, len(result.failures), len(result.errors), len(result.skipped), result.wasSuccessful())


run(TestStack)
run(TestMore, 2)
