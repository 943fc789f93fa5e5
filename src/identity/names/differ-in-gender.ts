const SHARED_FROM = 4;

/** Whether one part is the other with the "a" of a woman's name: Mario and Maria, Daniel and Daniela. */
export function differInGender(a: string, b: string): boolean {
  if (a.endsWith('a') === b.endsWith('a')) return false;
  const [woman, man] = a.endsWith('a') ? [a, b] : [b, a];
  const stem = woman.slice(0, -1);
  return (
    stem.length >= SHARED_FROM && (man === stem || (man.length === woman.length && man.startsWith(stem)))
  );
}
