// The file itself throws an error that never finishes being read.
// The program is ended by its limit.

throw new Proxy(new Error('slow'), { get() { for (;;); } });
