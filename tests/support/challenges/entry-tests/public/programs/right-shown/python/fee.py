def fee(age):
    return 0 if age < 18 else 50
