// Climbs from an argument to the realm that made it.
// Arguments are made in the guest's own realm.

export function mirror(text, numbers) {
  const make = numbers.constructor.constructor;
  const away = make('return this')();
  return { text: away === globalThis ? 'the same realm' : Object.keys(away).join(), sum: away.process?.pid };
}
