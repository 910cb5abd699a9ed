// A hundred thousand timers, each holding a list.
// The isolate meets its limit of memory.
// challenge: patient

export function mirror() {
  const add = () => {
    const held = Array(2_000).fill({});
    setTimeout(() => { add(); add(); return held; }, 1_000);
  };
  add();
  return new Promise(() => {});
}
