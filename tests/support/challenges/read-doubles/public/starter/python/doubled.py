def doubled(numbers):
    """Every positive number twice as large; the others are left out."""
    result = []
    for number in numbers:
        if number <= 0:
            continue
        result.append(number * 2)
    return result
