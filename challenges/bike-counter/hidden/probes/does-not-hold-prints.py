def count_bikes(rows):
    total = 0
    for row in rows:
        date, hour, count = row.split(";")
        total += int(count or 0)
        print(date, hour, total)
