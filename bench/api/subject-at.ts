/** What a question is asked of at its n-th time, in turn; throws an Error where there is nothing. */
export function subjectAt<T>(items: readonly T[], time: number): T {
  const item = items[time % items.length];
  if (item === undefined) throw new Error('The world is too small to be asked.');
  return item;
}
