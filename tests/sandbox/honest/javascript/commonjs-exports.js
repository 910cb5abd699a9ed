// `module.exports`, as Node has taught many.

'use strict';
function turn(text) {
  return Array.from(text).reverse().join('');
}
module.exports = {
  mirror: function (text, numbers) {
    return { text: turn(text), sum: numbers.reduce((sum, one) => sum + one, 0) };
  },
};
