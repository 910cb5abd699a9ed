// The file rejects promises while it is read, in timers and microtasks too.
// The program is told of one.

for (let at = 0; at < 10_000; at += 1) {
  Promise.reject(at);
  setTimeout(() => Promise.reject(new Error('later')));
  queueMicrotask(() => { throw new Error('soon'); });
}
const mirror = () => 'loaded';
