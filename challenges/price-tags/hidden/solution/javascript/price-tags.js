const unit = '(?:kr\\.?|sek)';
const number = '(\\d{1,3} \\d{3}|\\d{1,6})(?:[,.:](\\d\\d))?';
const patterns = [
  new RegExp(`^ *(?:${unit} *)?${number} *$`, 'i'),
  new RegExp(`^ *${number} *${unit} *$`, 'i'),
  /^ *(\d{1,3} \d{3}|\d{1,6}) *:- *$/,
];

export function readPrice(text) {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (!found) continue;
    const [, kronor, ore = '0'] = found;
    return Number(kronor.replace(' ', '')) * 100 + Number(ore);
  }
  return null;
}

export function readTags(texts) {
  let total = 0;
  for (const text of texts) total += readPrice(text) ?? 0;
  return { total, unread: texts.filter((text) => readPrice(text) === null) };
}
