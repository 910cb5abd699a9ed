// Throws errors whose stacks name files of this machine and of the harness.
// Only the person's own files are told, never what stands in a made-up stack.

export function mirror() {
  const error = new Error('in our code');
  error.stack = `Error: in our code
    at harness (kodlugn:guest:1:1)
    at file:///etc/passwd:1:1
    at own:///../../../../etc/passwd:2:3
    at own:///main.js:99999999999999999999:1
    at own:///<img src=x onerror=alert(1)>:1:1`;
  throw error;
}
