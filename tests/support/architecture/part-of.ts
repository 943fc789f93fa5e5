/** The part of src that a file lies in: its folder, the file itself where it lies in none, or the store's adapter. */
export function partOf(path: string): string {
  const [first = '', second = '', ...rest] = path.split('/');
  return first === 'store' && rest.length > 0 ? `store/${second}` : first;
}
