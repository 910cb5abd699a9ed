def next_departures(departures, now):
    """Gives the rows of the sign at a bus stop, soonest first.

    A departure looks like this: {"line": "4", "time": "23:40"}
    """
    soon = []
    for departure in departures:
        wait = minutes_until(departure["time"], now)
        if wait <= 60:
            soon.append((wait, departure))
    soon.sort(key=lambda pair: pair[0])
    return [row(departure, wait) for wait, departure in soon[:3]]


def row(departure, wait):
    line = departure["line"]
    if wait < 15:
        return f"{line} in {wait} min"
    return f"{line} {departure['time']}"


def delay_line(departures, line, minutes):
    """Gives a list where one line leaves some minutes later."""
    delayed = list(departures)
    for departure in delayed:
        if departure["line"] == line:
            departure["time"] = later(departure["time"], minutes)
    return delayed


def minutes_until(time, now):
    minutes = to_minutes(time) - to_minutes(now)
    return minutes + 24 * 60 if minutes < 0 else minutes


def later(time, minutes):
    total = (to_minutes(time) + minutes) % (24 * 60)
    return f"{total // 60:02}:{total % 60:02}"


def to_minutes(time):
    hours, minutes = time.split(":")
    return int(hours) * 60 + int(minutes)
