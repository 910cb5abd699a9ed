// The loop begins one step too late.
// answer: other-value { text: "cb", sum: 2 }

function mirror(text, numbers) {
  let turned = '';
  for (let i = text.length - 1; i > 0; i--) turned += text[i];
  let sum = 0;
  for (let i = 1; i < numbers.length; i++) sum += numbers[i];
  return { text: turned, sum };
}
