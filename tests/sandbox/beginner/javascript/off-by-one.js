// The loop goes one step too far.
// answer: other-value { text: "undefinedcba", sum: NaN }

function mirror(text, numbers) {
  let turned = '';
  for (let i = text.length; i >= 0; i--) turned += text[i];
  let sum = 0;
  for (let i = 0; i <= numbers.length; i++) sum += numbers[i];
  return { text: turned, sum };
}
