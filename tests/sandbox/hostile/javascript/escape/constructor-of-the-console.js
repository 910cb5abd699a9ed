// Climbs from the console's functions.
// They are the guest's own and lead nowhere.

export function mirror() {
  const found = [];
  for (const name of Object.keys(console)) {
    const make = console[name].constructor;
    found.push(make('return typeof require + typeof process + typeof module.constructor')());
  }
  throw new Error(found.join());
}
