// Closes brackets and comments of a function around it, in case there is one.
// There is none: it is a mistake in the program.

}); } */ `; ' " })(); harness = () => 'held'; globalThis.mirror = () => ({ text: 'cba', sum: 3 }); (() => { ({
export const mirror = () => 'wrong';
