// A regular expression with groups nested thousands deep.
// It is an error of the program.

export const mirror = (text) => new RegExp(`${'('.repeat(50_000)}a${')'.repeat(50_000)}`).test(text);
