import { entryFee } from './entry-fee.ts';
import { equal, test, throws } from './testing.js';

test('each age pays its own price', () => {
  equal(entryFee(0, 'mon', false), 0);
  equal(entryFee(6, 'mon', false), 0);
  equal(entryFee(7, 'mon', false), 30);
  equal(entryFee(17, 'mon', false), 30);
  equal(entryFee(18, 'mon', false), 60);
  equal(entryFee(64, 'mon', false), 60);
  equal(entryFee(65, 'mon', false), 40);
  equal(entryFee(120, 'mon', false), 40);
});

test('weekdays cost the same', () => {
  for (const day of ['mon', 'tue', 'wed', 'thu', 'fri']) {
    equal(entryFee(30, day, false), 60);
  }
});

test('the weekend costs 10 more', () => {
  for (const day of ['sat', 'sun']) {
    equal(entryFee(10, day, false), 40);
    equal(entryFee(30, day, false), 70);
    equal(entryFee(70, day, false), 50);
  }
});

test('what is free stays free', () => {
  equal(entryFee(3, 'sat', false), 0);
  equal(entryFee(3, 'sun', true), 0);
});

test('members pay half', () => {
  equal(entryFee(10, 'wed', true), 15);
  equal(entryFee(30, 'wed', true), 30);
  equal(entryFee(70, 'wed', true), 20);
});

test('members pay half of the weekend as well', () => {
  equal(entryFee(30, 'sun', true), 35);
});

test('ages outside 0 to 120 are refused', () => {
  throws(() => entryFee(-1, 'mon', false), 'RangeError');
  throws(() => entryFee(121, 'mon', false), 'RangeError');
});

test('other days are refused', () => {
  throws(() => entryFee(30, 'xyz', false), 'RangeError');
});
