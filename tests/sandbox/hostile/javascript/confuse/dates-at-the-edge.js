// Dates at the edge of time, invalid ones, and a `Date` with methods replaced.
// Each is told as a moment or as invalid.

Date.prototype.getTime = Date.prototype.valueOf = () => 3;
Date.prototype.toISOString = Date.prototype.toJSON = () => 'cba';
const mirror = () => [new Date(8.64e15), new Date(-8.64e15), new Date(NaN), new Date(2e308), Object.create(Date.prototype), Date()];
