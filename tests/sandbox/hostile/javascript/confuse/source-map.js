// A source map of its own, which says that every line is another one's.
// Only maps of ours are used.

export function mirror() {
  throw new Error('mapped');
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi9ldGMvcGFzc3dkIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUFBIn0=
//# sourceURL=own:///other.js
