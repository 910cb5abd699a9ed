const isDigit = (sign) => sign >= '0' && sign <= '9' && sign.length === 1;
const isDigits = (text, least, most) => text.length >= least && text.length <= most && [...text].every(isDigit);

/** Takes the unit off the text; undefined when there is none on that side. */
function withoutUnit(text, side) {
  for (const unit of ['kr.', 'kr', 'sek']) {
    if (side === 'first' && text.startsWith(unit)) return text.slice(unit.length).trimStart();
    if (side === 'last' && text.endsWith(unit)) return text.slice(0, -unit.length).trimEnd();
  }
  return undefined;
}

function kronorIn(text) {
  const parts = text.split(' ');
  if (parts.length === 1 && isDigits(text, 1, 6)) return Number(text);
  if (parts.length === 2 && isDigits(parts[0], 1, 3) && isDigits(parts[1], 3, 3)) return Number(parts.join(''));
  return null;
}

export function readPrice(text) {
  const tag = text.trim().toLowerCase();
  if (tag.endsWith(':-')) {
    const kronor = kronorIn(tag.slice(0, -2).trimEnd());
    return kronor === null ? null : kronor * 100;
  }
  const bare = withoutUnit(tag, 'first') ?? withoutUnit(tag, 'last') ?? tag;
  const place = [...bare].findIndex((sign) => ',.:'.includes(sign));
  const kronor = kronorIn(place < 0 ? bare : bare.slice(0, place));
  const ore = place < 0 ? '00' : bare.slice(place + 1);
  return kronor === null || !isDigits(ore, 2, 2) ? null : kronor * 100 + Number(ore);
}

export function readTags(texts) {
  return texts.reduce(
    ({ total, unread }, text) => {
      const price = readPrice(text);
      return price === null ? { total, unread: [...unread, text] } : { total: total + price, unread };
    },
    { total: 0, unread: [] },
  );
}
