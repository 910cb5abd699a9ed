// The longest text, list, key and argument list that the engine allows.
// Each is an error of the program, or a limit.

export function mirror() {
  const tries = [
    () => 'x'.repeat(2 ** 29 - 24).length, () => new Array(2 ** 32 - 1).join('x').length,
    () => Math.max(...new Array(5e6)), () => String.fromCharCode.apply(null, new Array(2e6)),
    () => ({ ['k'.repeat(1e8)]: 1 }), () => new ArrayBuffer(2 ** 40), () => Symbol('s'.repeat(1e8)).toString().length,
  ];
  return tries.map((one) => { try { return one(); } catch (error) { return error.message; } });
}
