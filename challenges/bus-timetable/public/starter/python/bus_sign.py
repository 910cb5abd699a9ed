def next_buses(departures, now):
    """Gives the rows of a bus sign.

    A departure is a text: "4 08:20"
    """
    soon = []
    for text in departures:
        line, time = text.split(" ")
        wait = minutes_until(time, now)
        if wait <= 60:
            soon.append((wait, line, time))
    soon.sort(key=lambda bus: bus[0])
    first = soon[:3]
    return [to_row(*bus) for bus in first]


def to_row(wait, line, time):
    if wait >= 15:
        return f"{line} {time}"
    return f"{line} in {wait} min"


def delay(departures, late, by):
    """One line leaves some minutes later."""
    for place, text in enumerate(departures):
        line, time = text.split(" ")
        if line == late:
            new_time = later(time, by)
            departures[place] = f"{line} {new_time}"
    return departures


def minutes_until(time, now):
    wait = to_minutes(time) - to_minutes(now)
    return wait + 24 * 60 if wait < 0 else wait


def later(time, by):
    total = to_minutes(time) + by
    hours = total // 60 % 24
    return f"{hours:02}:{total % 60:02}"


def to_minutes(time):
    hours, minutes = time.split(":")
    return int(hours) * 60 + int(minutes)
