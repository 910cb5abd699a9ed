const steps = [
  { from: 65, fee: 40 },
  { from: 18, fee: 60 },
  { from: 6, fee: 30 },
  { from: 0, fee: 0 },
];
const extra = new Map([
  ['mon', 0], ['tue', 0], ['wed', 0], ['thu', 0], ['fri', 0],
  ['sat', 10], ['sun', 10],
]);

export function entryFee(
  age: number,
  day: string,
  isMember: boolean,
): number {
  const step = steps.find(({ from }) => age >= from);
  const more = extra.get(day);
  if (!step || age > 120 || more === undefined) {
    throw new RangeError(`${age}, ${day}`);
  }
  const full = step.fee > 0 ? step.fee + more : 0;
  return full * (isMember ? 0.5 : 1);
}
