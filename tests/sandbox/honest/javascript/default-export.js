// The function is the default export, and has no name.

export default (text, numbers) => ({
  text: text.split('').reduce((turned, letter) => letter + turned, ''),
  sum: numbers.reduce((sum, number) => sum + number, 0),
});
