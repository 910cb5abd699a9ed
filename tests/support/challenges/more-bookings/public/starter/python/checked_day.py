def checked(day):
    return max(1, int(day))
