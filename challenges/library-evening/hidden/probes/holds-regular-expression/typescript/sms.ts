export const readPhone = (phone: string): string => phone.replace(/\D/g, '').replace(/^(46|0)/, '0');

export function readReply(text: string): number | null {
  const found = /^ *(?:(nej)|ja(?: +([1-9]|1\d|20))?) *$/i.exec(text);
  if (!found) return null;
  return found[1] ? 0 : parseInt(found[2] ?? '1', 10);
}
