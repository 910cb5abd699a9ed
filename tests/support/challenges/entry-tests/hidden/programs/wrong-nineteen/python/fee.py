def fee(age):
    return 0 if age < 19 else 50
