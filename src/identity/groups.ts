/** Items in groups that can be joined; in the beginning each is a group of its own. */
export class Groups {
  readonly #groups: Map<string, string[]>;

  constructor(items: readonly string[]) {
    this.#groups = new Map(items.map((item) => [item, [item]]));
  }

  has(item: string): boolean {
    return this.#groups.has(item);
  }

  /** The items of the group that an item stands in. */
  of(item: string): readonly string[] {
    return this.#groups.get(item) ?? [];
  }

  join(a: string, b: string): void {
    const [left, right] = [this.#groups.get(a), this.#groups.get(b)];
    if (left === undefined || right === undefined || left === right) return;
    const [large, small] = left.length < right.length ? [right, left] : [left, right];
    large.push(...small);
    for (const item of small) this.#groups.set(item, large);
  }

  /** All groups, each in order, in order of their first. */
  all(): string[][] {
    const groups = [...new Set(this.#groups.values())].map((group) => group.toSorted());
    return groups.sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
  }
}
