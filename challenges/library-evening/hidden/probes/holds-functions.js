const compact = (text, sign) => text.split(sign).join('');
const nationalOf = (phone) => {
  const short = compact(compact(phone, ' '), '-');
  return short.startsWith('+46') ? `0${short.slice(3)}` : short;
};
const countOf = (text) => {
  const words = text.toLowerCase().trim().split(/\s+/);
  const key = words.join(' ');
  if (key === 'nej') return 0;
  if (key === 'ja') return 1;
  for (let people = 1; people <= 20; people++) {
    if (key === `ja ${people}`) return people;
  }
  return -1;
};

export function SignUps() {
  let people = [];
  this.receive = (phone, text) => {
    const count = countOf(text);
    if (count < 0) return false;
    const number = nationalOf(phone);
    const isThere = people.some(([known]) => known === number);
    if (count === 0) people = people.filter(([known]) => known !== number);
    else if (isThere) people = people.map((row) => (row[0] === number ? [number, count] : row));
    else people = [...people, [number, count]];
    return true;
  };
  this.guests = () => people.map(([phone, count]) => ({ phone, people: count }));
  this.chairs = () => people.map(([, count]) => count).reduce((a, b) => a + b, 0);
}
