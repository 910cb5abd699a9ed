function words(text) {
  const result = [];
  for (const part of text.split(' ')) {
    if (part.length > 0) result.push(part);
  }
  return result.join(' ');
}

function addressLabels(members) {
  const labels = [];
  const toCheck = [];
  const seen = [];
  for (let i = 0; i < members.length; i++) {
    const name = words(members[i].name);
    const city = words(members[i].city).toUpperCase();
    let numbers = '';
    for (const sign of members[i].postcode) {
      if (sign >= '0' && sign <= '9') numbers += sign;
    }
    if (name === '' || city === '' || numbers.length !== 5) {
      toCheck.push(members[i]);
      continue;
    }
    const person = numbers + name.toUpperCase();
    if (seen.includes(person)) continue;
    seen.push(person);
    const label = { name: name, postcode: numbers.substring(0, 3) + ' ' + numbers.substring(3, 5), city: city };
    let at = labels.length;
    while (at > 0 && labels[at - 1].postcode > label.postcode) at--;
    labels.splice(at, 0, label);
  }
  return { labels, toCheck };
}
