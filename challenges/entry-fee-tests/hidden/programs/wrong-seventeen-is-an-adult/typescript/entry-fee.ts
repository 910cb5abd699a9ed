const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

export function entryFee(
  age: number,
  day: string,
  isMember: boolean,
): number {
  if (age < 0 || age > 120) throw new RangeError('age');
  if (!days.includes(day)) throw new RangeError('day');
  if (age < 7) return 0;

  let fee = 60;
  if (age < 17) fee = 30;
  if (age >= 65) fee = 40;
  if (day === 'sat' || day === 'sun') fee += 10;
  return isMember ? fee / 2 : fee;
}
