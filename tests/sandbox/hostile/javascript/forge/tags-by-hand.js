// Writes the tags of portable values by hand.
// A record with such a key is told as one.

export const mirror = () => ({ $record: [['text', 'cba'], ['sum', 3]] });
