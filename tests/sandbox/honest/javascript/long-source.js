// 60 KiB of data that the program carries along.

const table = [{{15000 × 1,  }}0];
export const mirror = (text, numbers) => ({
  text: [...text].reverse().join(''),
  sum: numbers.reduce((a, b) => a + b, table.length - 15_001),
});
