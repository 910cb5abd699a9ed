// 10,000 blocks and templates inside one another.
// Where a parser gives up, the program is told so.

export function mirror() { {{10000 × {}} {{10000 × }}} return `{{5000 × ${`}}{{5000 × `}}}`; }
