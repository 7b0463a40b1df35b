import sys
import unittest


def add(a, b):
    return a + b


class TestAdd(unittest.TestCase):
    def test_numbers(self):
        self.assertEqual(add(2, 3), 5)

    def test_texts(self):
        self.assertEqual(add("a", "b"), "ab")


program = unittest.main(argv=["x"], exit=False)
print(program.result.testsRun, program.result.wasSuccessful())
try:
    unittest.main(argv=["x", "TestAdd.test_texts"], exit=True)
except SystemExit as end:
    print("exit", end.code)
