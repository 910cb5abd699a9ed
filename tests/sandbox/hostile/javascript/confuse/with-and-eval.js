// `with`, `eval` and `arguments` bend what names mean.
// They bend the program's own names alone.

function mirror(text, numbers) {
  with (new Proxy({}, { has: (_, name) => name !== 'eval', get: (_, name) => name })) {
    eval('var harness = told, finish = seen');
    return { text: harness, sum: arguments };
  }
}
