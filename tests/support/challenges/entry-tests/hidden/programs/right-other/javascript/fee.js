export function fee(age) {
  if (age >= 18) return 50;
  return 0;
}
