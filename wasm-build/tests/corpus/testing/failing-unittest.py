import unittest


class Broken(unittest.TestCase):
    def test_sum(self):
        self.assertEqual(1 + 1, 3)

    def test_text(self):
        self.assertEqual("spam eggs", "spam egg")

    def test_list(self):
        self.assertListEqual([1, 2, 3], [1, 5, 3])

    def test_dict(self):
        self.assertEqual({"a": 1}, {"a": 2}, "not the same")

    def test_in(self):
        self.assertIn(3, [1, 2])

    def test_near(self):
        self.assertAlmostEqual(0.1 + 0.2, 0.3)
        self.assertAlmostEqual(1.0, 1.1)

    def test_crash(self):
        {}["missing"]

    def test_none(self):
        self.assertIsNone(5)

    def test_greater(self):
        self.assertGreater(1, 2)


result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(Broken).run(result)
for test, text in result.failures + result.errors:
    lines = text.strip().splitlines()
    start = next(i for i, line in enumerate(lines) if line.startswith(("AssertionError", "KeyError")))
    print(test.id().split(".")[-1], "|", *lines[start:], sep="\n  ")
print(result)
