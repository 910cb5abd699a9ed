/** A version was taken up on another page of this browser's tab: the workspace that opens next says so, once. */
let slugTakenUp: string | null = null;

export function tellTakenUp(slug: string): void {
  slugTakenUp = slug;
}

export function wasTakenUp(slug: string): boolean {
  const isIt = slugTakenUp === slug;
  slugTakenUp = null;
  return isIt;
}
