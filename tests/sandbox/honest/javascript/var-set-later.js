// Declared first, and given its function by an assignment at the end.

var mirror, sum;
sum = function (list) { return list.length ? list[0] + sum(list.slice(1)) : 0; };
mirror = function (text, numbers) { return { sum: sum(numbers), text: text.split('').reverse().join('') }; };
