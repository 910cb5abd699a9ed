// Comments as HTML has them, which are comments in scripts and mistakes in modules.
// The program is read in one way, and is wrong.

<!-- const mirror = () => ({ text: 'cba', sum: 3 });
--> globalThis.mirror = () => ({ text: 'cba', sum: 3 });
const mirror = () => 'wrong' /*
*/ --> 'also a comment'
