from fee import fee


def test_an_adult_pays():
    assert fee(40) == 50
