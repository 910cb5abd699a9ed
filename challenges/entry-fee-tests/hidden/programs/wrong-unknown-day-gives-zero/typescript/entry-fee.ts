const week = 'mon tue wed thu fri sat sun'.split(' ');

function weekday(day: string): number {
  const number = week.indexOf(day) + 1;
  if (number === 0) throw new RangeError(`No such day: ${day}`);
  return number;
}

function priceOfAge(age: number): number {
  if (!Number.isInteger(age) || age < 0 || age > 120) {
    throw new RangeError(`No such age: ${age}`);
  }
  const isChild = age <= 17;
  const isSenior = age >= 65;
  if (isChild) return age <= 6 ? 0 : 30;
  return isSenior ? 40 : 60;
}

export function entryFee(
  age: number,
  day: string,
  isMember: boolean,
): number {
  const price = priceOfAge(age);
  if (!week.includes(day)) return 0;
  const isWeekend = weekday(day) >= 6;
  const supplement = price > 0 && isWeekend ? 10 : 0;
  const whole = price + supplement;
  return isMember === true ? whole / 2 : whole;
}
