from entry_fee import entry_fee


def is_refused(age, day, is_member):
    try:
        entry_fee(age, day, is_member)
    except ValueError:
        return True
    return False


def test_each_age_pays_its_own_price():
    assert entry_fee(0, "mon", False) == 0
    assert entry_fee(6, "mon", False) == 0
    assert entry_fee(7, "mon", False) == 30
    assert entry_fee(17, "mon", False) == 30
    assert entry_fee(18, "mon", False) == 60
    assert entry_fee(64, "mon", False) == 60
    assert entry_fee(65, "mon", False) == 40
    assert entry_fee(120, "mon", False) == 40


def test_weekdays_cost_the_same():
    for day in ["mon", "tue", "wed", "thu", "fri"]:
        assert entry_fee(30, day, False) == 60


def test_the_weekend_costs_10_more():
    for day in ["sat", "sun"]:
        assert entry_fee(10, day, False) == 40
        assert entry_fee(30, day, False) == 70
        assert entry_fee(70, day, False) == 50


def test_what_is_free_stays_free():
    assert entry_fee(3, "sat", False) == 0
    assert entry_fee(3, "sun", True) == 0


def test_members_pay_half():
    assert entry_fee(10, "wed", True) == 15
    assert entry_fee(30, "wed", True) == 30
    assert entry_fee(70, "wed", True) == 20


def test_members_pay_half_of_the_weekend_as_well():
    assert entry_fee(30, "sun", True) == 35


def test_ages_outside_0_to_120_are_refused():
    assert is_refused(-1, "mon", False)
    assert is_refused(121, "mon", False)


def test_other_days_are_refused():
    assert is_refused(30, "xyz", False)
