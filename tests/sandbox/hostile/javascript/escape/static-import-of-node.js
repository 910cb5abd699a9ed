// Imports a module of Node.
// The import is refused, with its own line, before anything runs.

import { readFileSync } from 'node:fs';
export const mirror = () => ({ text: readFileSync('/etc/passwd', 'utf8'), sum: 0 });
