def fee(age):
    return 50
