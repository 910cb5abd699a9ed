// A field of `exports`, beside others that nobody asks for.

exports.add = (numbers) => eval(numbers.join('+')) || 0;
exports.mirror = (text, numbers) => ({ text: text.split('').reverse().join(''), sum: exports.add(numbers) });
