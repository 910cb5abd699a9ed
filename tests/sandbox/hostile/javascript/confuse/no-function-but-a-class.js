// The name is a class, a generator and an arrow in turn, by a getter on the module.
// What cannot be called is told as such.

class Strange { constructor() { return { text: 'cba', sum: 3 }; } }
module.exports = { get mirror() { return Strange; } };
