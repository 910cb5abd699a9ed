/** Gives a number one form: '+46701740605' is '0701740605'. */
export function readPhone(phone: string): string {
  const local = phone.replace('+46', '0');
  return local.replace(/[ -]/g, '');
}

/**
 * Gives the number of people: 3 for 'JA 3', 0 for 'NEJ',
 * and null when the text cannot be read.
 */
export function readReply(text: string): number | null {
  const words = text.trim().toLowerCase().split(/ +/);
  if (words.length === 1 && words[0] === 'nej') return 0;
  if (words.length > 2 || words[0] !== 'ja') return null;

  const number = words[1] ?? '1';
  const isDigits = /^[0-9]+$/.test(number);
  const people = Number(number);
  const isAllowed = people >= 1 && people <= 20;
  return isDigits && isAllowed ? people : null;
}
