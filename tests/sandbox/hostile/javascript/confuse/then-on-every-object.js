// Every object has a `then`, so that awaiting anything calls it.
// It bends the program's own answers, and the case ends.

let calls = 0;
Object.prototype.then = function (settle) { calls += 1; if (calls > 50) settle('enough'); else settle({ again: calls }); };
const mirror = async () => ({ text: 'wrong', sum: 0 });
