from entry_fee import entry_fee


def test_ages():
    prices = [entry_fee(age, "mon", False) for age in (6, 7, 17, 18, 64, 65)]
    assert prices == [0, 30, 30, 60, 60, 40]


def test_weekend():
    assert entry_fee(30, "sat", False) == 70
    assert entry_fee(30, "sun", False) == 70


def test_members():
    assert entry_fee(10, "mon", True) == 15
    assert entry_fee(30, "mon", True) == 30
    assert entry_fee(70, "mon", True) == 20
