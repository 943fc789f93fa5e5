/** "1 release", "2 releases". */
export const counted = (one: string, more: string) => (count: number, shown: string) =>
  `${shown} ${count === 1 ? one : more}`;
