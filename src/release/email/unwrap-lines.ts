/** Where mail programs and typists end their lines, in characters. */
const NARROWEST = 55;
const WIDEST = 100;

/** Text whose lines were broken to fit a width, with each paragraph on one line; other text as it is. */
export function unwrapLines(text: string): string {
  const lines = text.split('\n');
  const width = lines.reduce((most, { length }) => Math.max(most, length), 0);
  if (width < NARROWEST || width > WIDEST) return text;
  const joined: string[] = [];
  let before = '';
  for (const line of lines) {
    const word = /^\S+/u.exec(line)?.[0].length ?? 0;
    // The first word had no room on the line above: its end is no one's intention.
    const goesOn = before !== '' && line !== '' && !LIST_ITEM.test(line) && before.length + 1 + word > width;
    if (goesOn) joined[joined.length - 1] += ` ${line}`;
    else joined.push(line);
    before = line;
  }
  return joined.join('\n');
}

const LIST_ITEM = /^(?:[•▪●○–—*-]\s|\(?(?:\d{1,2}|[a-z])[.)]\s)/u;
