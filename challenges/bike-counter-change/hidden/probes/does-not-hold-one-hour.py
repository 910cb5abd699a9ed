def count_bikes(rows):
    most, busiest = -1, None
    for row in rows:
        parts = row.split(";")
        if len(parts) == 3 and parts[2].strip().isdigit() and int(parts[2]) > most:
            most, busiest = int(parts[2]), parts[1]
    return busiest
