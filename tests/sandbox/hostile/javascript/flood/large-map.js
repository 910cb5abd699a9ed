// A map and a set that grow while they are read.
// Each is told as too large, or meets its limit.

export function mirror() {
  const map = new Map([[{ get a() { map.set({}, {}); return 1; } }, 1]]);
  map.set({ get b() { for (let at = 0; at < 1e5; at += 1) map.set({}, at); return 2; } }, map);
  return map;
}
