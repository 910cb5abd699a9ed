// Reads its input as on sites where programs print their answers.
// answer: import-refused fs
// line: const lines = require('fs').readFileSync(0, 'utf8').split('\n');

const lines = require('fs').readFileSync(0, 'utf8').split('\n');
console.log(lines[0].split('').reverse().join(''));
