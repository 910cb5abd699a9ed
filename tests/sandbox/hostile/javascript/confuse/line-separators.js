// Line ends that are line ends to the engine alone, in texts and comments.
// Results stay on one line of the runner.

// A comment{{1 × \u2028}}globalThis.extra = '{{3 × \u2029}}';
export const mirror = () => ({ text: 'one{{5 × \u2028}}two{{5 × \u2029}}\u2028\n\r\x85', sum: extra });
