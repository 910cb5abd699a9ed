/**
 * Works on every item, as many at a time as there are lanes; the next item goes to the lane that is free first.
 * @throws what the first one threw, when what was begun has ended; nothing more is begun then
 */
export async function inLanes<Item>(
  items: readonly Item[],
  lanes: number,
  work: (item: Item, lane: number) => Promise<void>,
): Promise<void> {
  const queue = [...items];
  const runLane = async (lane: number) => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item, lane);
  };
  const endings = Array.from({ length: lanes }, (_, lane) =>
    runLane(lane).catch((error: unknown) => {
      queue.length = 0;
      throw error;
    }),
  );
  const broken = (await Promise.allSettled(endings)).find((ending) => ending.status === 'rejected');
  if (broken) throw broken.reason;
}
