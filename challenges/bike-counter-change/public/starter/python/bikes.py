def count_bikes(rows):
    """Counts the bicycles of each day.

    A row looks like this: "2026-05-04;7;112"
    """
    return {"days": [], "toCheck": []}
