import sys
import unittest


def is_even(n):
    return n % 2 == 0


class EvenTests(unittest.TestCase):
    def setUp(self):
        self.numbers = [2, 4]

    def test_even(self):
        self.assertTrue(is_even(2))
        self.assertFalse(is_even(3))

    def test_all(self):
        for n in self.numbers:
            with self.subTest(n=n):
                self.assertEqual(n % 2, 0)

    def test_error(self):
        with self.assertRaises(TypeError) as caught:
            is_even("x" + 1)
        self.assertIn("concatenate", str(caught.exception))

    @unittest.skip("not ready")
    def test_later(self):
        self.fail("never")


suite = unittest.defaultTestLoader.loadTestsFromTestCase(EvenTests)
result = unittest.TextTestRunner(stream=sys.stdout, verbosity=0).run(unittest.TestSuite())
result = unittest.TestResult()
suite.run(result)
print(result.testsRun, len(result.failures), len(result.errors), len(result.skipped), result.wasSuccessful())
