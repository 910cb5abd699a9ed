// Exports that are live, renamed and replaced while they are used.
// What is there when it is called counts.

export let mirror = () => { mirror = () => ({ text: 'cba', sum: 4 }); return 'wrong'; };
export { mirror as default, mirror as 'a name with spaces', mirror as then };
