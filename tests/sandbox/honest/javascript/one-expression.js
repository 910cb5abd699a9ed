// One arrow function without a block.

export const mirror = (text, numbers) => ({ text: [...text].toReversed().join(''), sum: numbers.reduce((a, b) => a + b, 0) });
