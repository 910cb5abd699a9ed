/** Works on every item, as many at a time as there are lanes; the next item goes to the lane that is free first. */
export async function inLanes<Item>(
  items: Item[],
  lanes: number,
  work: (item: Item, lane: number) => Promise<void>,
): Promise<void> {
  const queue = [...items];
  const runLane = async (lane: number) => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item, lane);
  };
  await Promise.all(Array.from({ length: lanes }, (_, lane) => runLane(lane)));
}
