import re


def address_labels(members):
    labels = {}
    to_check = []
    for member in members:
        name = re.sub(" +", " ", member["name"]).strip()
        city = re.sub(" +", " ", member["city"]).strip().upper()
        digits = re.sub("[^0-9]", "", member["postcode"])
        if name == "" or city == "" or len(digits) != 5:
            to_check.append(member)
        else:
            postcode = digits[:3] + " " + digits[3:]
            labels[name.lower() + postcode] = {"name": name, "postcode": postcode, "city": city}
    return {"labels": list(labels.values()), "toCheck": to_check}
