export const fee = (age) => (age < 18 ? 0 : 50);
