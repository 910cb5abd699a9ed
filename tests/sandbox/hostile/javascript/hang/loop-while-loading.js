// A loop without an end while the file itself runs.
// The first case meets its limit; every other would.

for (let at = 0; ; at += 1) globalThis.at = at;
