import unittest


class Steps(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print("class begins")

    def setUp(self):
        print("begin", self._testMethodName)
        self.addCleanup(print, "cleanup")

    def tearDown(self):
        print("end")

    def test_b(self):
        print("b runs")

    def test_a(self):
        """The first one."""
        print("a runs", self.shortDescription())
        self.assertRaises(ValueError, int, "x")
        self.assertRaisesRegex(ValueError, "invalid literal", int, "x")
        self.assertCountEqual([1, 2, 2], [2, 1, 2])
        self.assertIsInstance([], list)
        self.assertRegex("abc", "b")

    @unittest.expectedFailure
    def test_known(self):
        self.assertEqual(1, 2)

    @classmethod
    def tearDownClass(cls):
        print("class ends")


result = unittest.TestResult()
unittest.TestLoader().loadTestsFromTestCase(Steps).run(result)
print(result.testsRun, result.wasSuccessful(), len(result.expectedFailures))
