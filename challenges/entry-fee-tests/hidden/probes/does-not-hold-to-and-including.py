from entry_fee import entry_fee


def test_children_to_18():
    assert entry_fee(7, "mon", False) == 30
    assert entry_fee(18, "mon", False) == 30


def test_adults_to_65():
    assert entry_fee(65, "mon", False) == 60
