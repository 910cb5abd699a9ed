def read_price(text):
    """Gives the price in ören, or None if it cannot be read."""
    return None


def read_tags(texts):
    return {"total": 0, "unread": []}
