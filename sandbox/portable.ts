/**
 * Portable values: the one form in which inputs, expected and observed values travel between challenge
 * files, the judge and the runners, in every language.
 *
 * Plain JSON stands for itself: null, bool, int/float (a JSON number), text, list, record. What JSON
 * cannot say is a *tag*, a record with exactly one key that starts with `$`:
 *
 * | tag | stands for |
 * |---|---|
 * | `{"$undefined": true}` | JavaScript's undefined |
 * | `{"$float": "NaN" \| "Infinity" \| "-Infinity" \| "-0" \| "4"}` | a float JSON cannot tell apart |
 * | `{"$bigint": "123"}` | an integer of any size |
 * | `{"$map": [[key, value], …]}` | a map, in insertion order |
 * | `{"$set": [value, …]}` | a set, in insertion order |
 * | `{"$date": "2026-11-21T00:00:00.000Z"}` | a moment, UTC; `"invalid"` for an invalid one |
 * | `{"$record": [[key, value], …]}` | a record with a key that starts with `$` |
 * | `{"$ref": "name"}` | only in arguments of steps: the object an earlier step named |
 * | `{"$other": "function"}` | only observed: something that is no value (function, symbol, class instance…) |
 */
export type Portable = null | boolean | number | string | Portable[] | { [key: string]: Portable };
