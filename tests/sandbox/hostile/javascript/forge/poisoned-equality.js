// Makes every comparison in the realm true.
// Nothing is compared in the realm.

Object.is = () => true;
Object.prototype.valueOf = () => 1;
Object.prototype.equals = () => true;
Array.prototype.every = () => true;
String.prototype.localeCompare = () => 0;
Symbol.prototype[Symbol.toPrimitive] = () => 1;
const mirror = () => ({ text: '', sum: NaN });
