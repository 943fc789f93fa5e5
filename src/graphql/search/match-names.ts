/** The words of a name, as `searchWords` gives them. */
export type NameWords = readonly string[];

/**
 * How well a query's words match one of the names, each given by its words, 0 (not at all) to 1 (the whole name): every word has to begin a word
 * of the name, and the more of the name they are, the better.
 */
export function matchNames(wanted: readonly string[], names: readonly NameWords[]): number {
  return Math.max(0, ...names.map((name) => matchName(wanted, name)));
}

function matchName(wanted: readonly string[], name: NameWords): number {
  // Most names are none of them.
  if (!wanted.every((word) => name.some((each) => each.startsWith(word)))) return 0;
  const free = [...name];
  let exact = true;
  for (const word of wanted) {
    const whole = free.indexOf(word);
    const index = whole === -1 ? free.findIndex((each) => each.startsWith(word)) : whole;
    if (index === -1) return 0;
    if (whole === -1) exact = false;
    free.splice(index, 1);
  }
  if (exact && free.length === 0) return 1;
  const coverage = wanted.join('').length / Math.max(1, name.join('').length);
  const inFront = name.join(' ').startsWith(wanted.join(' '));
  return 0.5 + 0.3 * coverage + (inFront ? 0.1 : 0) + (exact ? 0.05 : 0);
}
