// Looks for a part of a page.
// answer: error ReferenceError
// line: document.querySelector('#out').textContent = text;

function mirror(text, numbers) {
  document.querySelector('#out').textContent = text;
}
