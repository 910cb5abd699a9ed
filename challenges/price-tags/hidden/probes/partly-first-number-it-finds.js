export function readPrice(text) {
  const found = /(\d+)(?:[,.:](\d\d))?/.exec(text);
  return found ? Number(found[1]) * 100 + Number(found[2] ?? 0) : null;
}

export function readTags(texts) {
  const unread = texts.filter((text) => readPrice(text) === null);
  const total = texts.reduce((sum, text) => sum + (readPrice(text) ?? 0), 0);
  return { total, unread };
}
