// Sloppy as scripts may be: names that are never declared, `with`, octal numbers, `arguments`.

mirror = function () {
  total = 00;
  with (arguments[1]) for (i = 0; i < length; ++i) total += arguments[1][i];
  return { text: arguments[0].split('').reverse().join(''), sum: total };
};
