import { entryFee } from './entry-fee.ts';
import { equal, test, throws } from './testing.js';

function expected(age: number, day: string, isMember: boolean): number {
  if (age < 7) return 0;
  const own = age < 18 ? 30 : age < 65 ? 60 : 40;
  const whole = own + (day.startsWith('s') ? 10 : 0);
  return isMember ? whole / 2 : whole;
}

test('every age on every day', () => {
  for (let age = 0; age <= 120; age++) {
    for (const day of ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']) {
      for (const isMember of [true, false]) {
        equal(entryFee(age, day, isMember), expected(age, day, isMember));
      }
    }
  }
});

test('the rest', () => {
  const isRefused = (age: number, day: string) => {
    try {
      entryFee(age, day, true);
      return false;
    } catch (error) {
      return error instanceof RangeError;
    }
  };
  equal([isRefused(-5, 'fri'), isRefused(121, 'fri'), isRefused(50, 'day')], [true, true, true]);
});
