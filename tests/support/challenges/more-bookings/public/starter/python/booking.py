from series import series
from checked_day import checked


def book(day):
    return checked(day)


def book_series(day, weeks):
    return series(checked(day), weeks)
