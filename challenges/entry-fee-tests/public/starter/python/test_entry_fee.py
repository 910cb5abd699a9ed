from entry_fee import entry_fee


def is_refused(age, day, is_member):
    try:
        entry_fee(age, day, is_member)
    except ValueError:
        return True
    return False


def test_an_adult_pays_60_on_a_weekday():
    assert entry_fee(40, "tue", False) == 60


def test_an_age_below_0_is_refused():
    assert is_refused(-1, "tue", False)
