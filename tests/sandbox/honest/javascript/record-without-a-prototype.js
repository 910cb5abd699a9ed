// The answer has no prototype, and its fields are set by names in brackets.

export function mirror(text, numbers) {
  const answer = Object.create(null);
  answer['s' + 'um'] = numbers.reduce((a, b) => a + b, 0);
  answer[`te${'xt'}`] = [...text].reverse().join('');
  return Object.freeze(answer);
}
