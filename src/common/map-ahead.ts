/** What came of an item. */
export type Outcome<Item, Value> =
  | { readonly item: Item; readonly value: Value }
  | { readonly item: Item; readonly error: unknown };

/** Outcomes in the order of their items, of which up to `ahead` are under way at once: no more than are asked for. */
export async function* mapAhead<Item, Value>(
  items: AsyncIterable<Item> | Iterable<Item>,
  ahead: number,
  map: (item: Item) => Promise<Value>,
): AsyncGenerator<Outcome<Item, Value>> {
  const underWay: Promise<Outcome<Item, Value>>[] = [];
  for await (const item of items) {
    underWay.push(
      map(item).then(
        (value) => ({ item, value }),
        (error: unknown) => ({ item, error }),
      ),
    );
    const first = underWay.length < ahead ? undefined : underWay.shift();
    if (first !== undefined) yield await first;
  }
  for (const outcome of underWay) yield await outcome;
}
