// Puts the fields of a descriptor on the prototype of all objects.
// Descriptors of ours have no prototype.

Object.prototype.value = { text: 'cba', sum: 3 };
Object.prototype.get = function () { return { text: 'cba', sum: 3 }; };
Object.prototype.set = function () {};
Object.prototype.enumerable = true;
Object.prototype.writable = false;
const mirror = () => ({ other: 1 });
