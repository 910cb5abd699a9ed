// Names that look alike and are not the same, and names with what cannot be seen.
// The function that is asked for is the one with that name.

export const mіrror = () => ({ text: 'cba', sum: 3 });
export const mirror{{1 × \u200c}} = () => ({ text: 'cba', sum: 3 });
export const \u{6d}irror = () => 'wrong';
