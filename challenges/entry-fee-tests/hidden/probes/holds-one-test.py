from itertools import product

from entry_fee import entry_fee

ADULT = {"mon": 60, "tue": 60, "wed": 60, "thu": 60, "fri": 60, "sat": 70, "sun": 70}


def error_of(*args):
    try:
        return entry_fee(*args)
    except Exception as error:
        return type(error)


def test_everything():
    for (age, less), (day, adult) in product([(18, 0), (64, 0), (7, 30), (17, 30), (65, 20), (120, 20)], ADULT.items()):
        assert entry_fee(age, day, False) == adult - less, (age, day)
        assert entry_fee(age, day, True) * 2 == adult - less, (age, day)
    assert {entry_fee(age, day, False) for age in (0, 6) for day in ADULT} == {0}
    assert error_of(-1, "mon", False) is ValueError
    assert error_of(121, "mon", False) is ValueError
    assert error_of(30, "mo", False) is ValueError
