// Gives back a record with a promise in it.
// answer: other-value { text: "cba", sum: <Promise> }

const add = async (numbers) => numbers[0] + numbers[1];
async function mirror(text, numbers) {
  return { text: [...text].reverse().join(''), sum: add(numbers) };
}
