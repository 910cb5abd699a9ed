def read_price(text):
    """Gives the price in ören, or None if it is unreadable."""
    return None


def read_tags(texts):
    return {"total": 0, "unread": []}
