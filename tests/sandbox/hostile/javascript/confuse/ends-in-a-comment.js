// Ends in the middle of a comment, so that whatever comes after it would be gone.
// Nothing comes after it.

const mirror = () => 'wrong';
/* export { mirror };
