// A const that is no property of the global object, without semicolons.

const turn = text => text === '' ? '' : turn(text.slice(1)) + text[0]
const add = ([first, ...rest]) => first === undefined ? 0 : first + add(rest)
const mirror = (text, numbers) => ({ text: turn(text), sum: add(numbers) })
