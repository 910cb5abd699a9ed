# Uses names of built-ins for its own things.

def mirror(str, list):
    sum = 0
    for int in list:
        sum += int
    dict = {"text": str[::-1]}
    dict["sum"] = sum
    return dict
