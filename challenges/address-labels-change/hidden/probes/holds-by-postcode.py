def one_space(text):
    words = [word for word in text.split(" ") if word]
    return " ".join(words)


def address_labels(members):
    seen = []
    result = {"labels": [], "toCheck": []}
    for member in members:
        name = one_space(member["name"])
        city = one_space(member["city"]).upper()
        digits = "".join(char for char in member["postcode"] if char in "0123456789")
        if not name or not city or len(digits) != 5:
            result["toCheck"].append(member)
            continue
        postcode = digits[:3] + " " + digits[3:]
        key = name.casefold() + postcode
        if key not in seen:
            seen.append(key)
            result["labels"].append({"name": name, "postcode": postcode, "city": city})
    by_code = {}
    for label in result["labels"]:
        by_code.setdefault(label["postcode"], []).append(label)
    result["labels"] = [label for code in sorted(by_code) for label in by_code[code]]
    return result
