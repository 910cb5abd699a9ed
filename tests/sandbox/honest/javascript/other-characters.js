// Names and comments in other alphabets, line ends of another system, and a byte order mark.

{{1 × \uFEFF}}const vänd = (текст) => [...текст].reverse().join('');{{1 × \u000d}}
/* 数を足す {{1 × \u202e}} {{1 × \u202c}} */{{1 × \u000d}}
const \u0073umma = (数) => 数.reduce((a, b) => a + b, 0);{{1 × \u000d}}
export const mirror = (ord, tal) => ({ text: vänd(ord), sum: summa(tal) });{{1 × \u000d}}
