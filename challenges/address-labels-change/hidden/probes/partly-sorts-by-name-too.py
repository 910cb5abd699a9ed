import re


def tidy(text):
    return " ".join(text.split())


def tidy_member(member):
    digits = re.sub("[^0-9]", "", member["postcode"])
    return {
        "name": tidy(member["name"]),
        "postcode": f"{digits[:3]} {digits[3:]}",
        "city": tidy(member["city"]).upper(),
    }


def can_be_sent(label):
    return label["name"] != "" and len(label["postcode"]) == 6 and label["city"] != ""


def address_labels(members):
    labels = {}
    to_check = []
    for member in members:
        label = tidy_member(member)
        person = (label["name"].lower(), label["postcode"])
        if not can_be_sent(label):
            to_check.append(member)
        else:
            labels.setdefault(person, label)
    in_order = sorted(labels.values(), key=lambda label: (label["postcode"], label["name"]))
    return {"labels": in_order, "toCheck": to_check}
