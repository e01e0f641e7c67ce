import unittest

from adder import add


class AdderTest(unittest.TestCase):
    def test_small(self):
        self.assertEqual(add(2, 2), 4)

    def test_negative(self):
        self.assertEqual(add(-2, -3), -5)
