// Statements without a function around them, with a value for every input.
// answer: load ReferenceError
// line: const turned = text.split('').reverse().join('');

const turned = text.split('').reverse().join('');
console.log(turned);
