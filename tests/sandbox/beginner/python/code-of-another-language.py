# A function as JavaScript writes it.
# answer: syntax
# line: function mirror(text, numbers) {

function mirror(text, numbers) {
    return { text, sum: 0 };
}
