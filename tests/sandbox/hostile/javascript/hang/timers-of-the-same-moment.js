// Timers that all set timers again, twice as many each time.
// Each case meets its limit.

export function mirror() {
  const split = () => { setTimeout(split); setTimeout(split); };
  split();
  return new Promise(() => {});
}
