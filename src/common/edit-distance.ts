/** Letters put in, left out, replaced, or exchanged with their neighbour, to make one word of another. */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const isExchange = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const exchanged = isExchange ? (before[column - 2] ?? 0) + 1 : replaced;
      current.push(
        Math.min(replaced, exchanged, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1),
      );
    }
    [before, previous] = [previous, current];
  }
  return previous[b.length] ?? 0;
}
