// Two modules import each other, and each waits for the other at its top.
// The program has no answer.

import { other } from './other.js';
export const mine = Promise.withResolvers();
await other.promise;
mine.resolve();
export const mirror = () => 'never loaded';
// file: other.js
import * as main from './main.js';
export const other = Promise.withResolvers();
Promise.resolve().then(() => main.mine.promise).then(other.resolve);
