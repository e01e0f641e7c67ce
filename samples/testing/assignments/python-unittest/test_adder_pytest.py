from adder import add


def test_small():
    assert add(2, 2) == 4


def test_large():
    assert add(2000, 3000) == 5000
