// Imports itself, and a second file that imports it back and changes it.
// Modules are what the language says.

import * as self from './main.js';
import { change } from './other.js';
export let mirror = () => self.mirror === mirror && change;
mirror = () => [typeof self.mirror, typeof change];
// file: other.js
import { mirror } from './main.js';
export const change = () => { mirror = () => ({ text: 'cba', sum: 3 }); };
