// The name stands for a value.
// answer: not-callable mirror

const mirror = { text: 'cba', sum: 3 };
