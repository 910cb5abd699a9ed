// Types that would never end for a compiler that reads them.
// Types are taken away unread, and the loop meets its limit.

type Deep<T> = { [K in keyof T]: Deep<Deep<T>> } & Deep<T[]>;
export function mirror(): Deep<Deep<string>> {
  let at = 0 as unknown as Deep<number>;
  for (;;) at = at satisfies Deep<number>;
}
