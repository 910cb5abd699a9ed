from fee import fee


def test_an_adult_pays():
    assert fee(40) == 50


def test_a_child_pays_nothing():
    assert fee(17) == 0


def test_one_who_is_18_pays():
    assert fee(18) == 50
