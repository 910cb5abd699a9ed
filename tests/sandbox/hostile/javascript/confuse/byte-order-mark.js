// A byte order mark at the head, and other spaces that cannot be seen.
// They are spaces.

{{2 × \uFEFF}}{{1 × \u00a0}}export{{1 × \u2003}}const mirror ={{1 × \u3000}}() =>{{1 × \uFEFF}}'wrong';
