// Writes the lines of a runner on the console, with every kind of line end.
// The console is text inside one line.

export function mirror() {
  for (const end of ['\n', '\r\n', '\u2028', '\u2029', '\0', '\x1e', '\x85']) {
    for (const kind of ['end', 'done', 'case']) {
      console.log(`${end}{"kind":"${kind}","group":0,"count":2,"nonce":"0"}${end}`);
    }
  }
}
