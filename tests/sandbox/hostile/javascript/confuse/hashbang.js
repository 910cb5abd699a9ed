// A hashbang in the first line.
// It is a comment of the program.

#!/usr/bin/env -S node --eval 'process.exit()'
export const mirror = () => 'wrong';
