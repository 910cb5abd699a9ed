export const fee = (age) => (age < 19 ? 0 : 50);
