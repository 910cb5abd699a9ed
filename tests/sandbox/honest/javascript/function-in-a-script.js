// No export at all, as one begins.

function mirror(text, numbers) {
  let turned = '';
  for (let i = text.length - 1; i >= 0; i--) {
    turned = turned + text[i];
  }
  let sum = 0;
  for (let i = 0; i < numbers.length; i++) {
    sum += numbers[i];
  }
  return { text: turned, sum: sum };
}
