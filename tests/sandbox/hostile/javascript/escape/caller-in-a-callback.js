// A sloppy function that the engine calls back looks at its caller.
// The caller is no function of ours that can be seen.

function mirror() {
  const seen = [];
  const sloppy = function () {
    seen.push(String(sloppy.caller), String(arguments.callee.caller));
    return 0;
  };
  [2, 1].sort(sloppy);
  return { get text() { sloppy(); return seen.join(); }, sum: 0 };
}
