/** The phrases of a list: semicolons and line ends part them, a line that begins with "#" is a remark. */
export const readPhrases = (list: string): readonly string[] =>
  list
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('#'))
    .flatMap((line) => line.split(';'))
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
