export function readPrice(text: string) {
  return text.replace(/[^0-9,]/g, '') + ' kr';
}

export function readTags(texts: string[]) {
  return texts.map(readPrice);
}
