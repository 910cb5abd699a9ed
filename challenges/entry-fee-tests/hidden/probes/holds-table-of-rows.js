import { entryFee } from './entry-fee.js';
import { equal, test, throws } from './testing.js';

const rows = [
  [[0, 6], 0, 0],
  [[7, 17], 30, 40],
  [[18, 64], 60, 70],
  [[65, 120], 40, 50],
];
const week = { mon: false, tue: false, wed: false, thu: false, fri: false, sat: true, sun: true };

for (const [ages, weekday, weekend] of rows) {
  for (const age of ages) {
    for (const [day, isWeekend] of Object.entries(week)) {
      const full = isWeekend ? weekend : weekday;
      test(`${age} on ${day}`, () => {
        equal(entryFee(age, day, false), full);
        equal(entryFee(age, day, true), full / 2);
      });
    }
  }
}

for (const [age, day] of [[-1, 'mon'], [121, 'sun'], [20, 'MON'], [20, 'monday'], [20, '']]) {
  test(`${age} on ${day} is refused`, () => throws(() => entryFee(age, day, false), 'RangeError'));
}
