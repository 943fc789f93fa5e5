/** What keeps its hyphen where a line ends with it. */
const KEEPS_HYPHEN =
  /(?<!\p{L})(?:vice|ex|co|non|self|well|long|short|mid|high|low|multi|inter|anti|pro|post|pre|all|cross|counter|semi|so|half|far|near|north|south|east|west|deputy|sub|under|two|three|four|five|six|seven|eight|nine|ten|first|second|third|year|face|head|follow|people|day|state|win|war|market|export|import|government|hand|world|socio|politico|military|law|decision|policy|peace|land|food|climate|capacity|country|region|result|rules|evidence|knowledge|technology|of|the|to|in|on|and|by|up)$/iu;

/**
 * Two lines of running text as one. A hyphen at the end of the first goes, unless it is the word's own: before a capital or
 * a digit, after a word that forms such compounds, or where `words` (in lower case) has the compound.
 */
export function joinLines(first: string, second: string, words: ReadonlySet<string>): string {
  const broken = /(?<head>[\p{L}\p{N}-]*[\p{L}\p{N}])[-\u00ad\u2010]$/u.exec(first)?.groups?.['head'];
  const next = /^[\p{L}\p{N}]+/u.exec(second)?.[0];
  if (broken === undefined || next === undefined) return `${first} ${second}`;
  const head = first.slice(0, -1);
  if (first.endsWith('\u00ad')) return head + second;
  const whole = (broken + next).toLowerCase();
  const compound = `${broken}-${next}`.toLowerCase();
  const keeps =
    !/^\p{Ll}/u.test(next) ||
    /\p{N}$/u.test(broken) ||
    words.has(compound) ||
    (!words.has(whole) && KEEPS_HYPHEN.test(broken));
  return keeps ? `${head}-${second}` : head + second;
}

/** The words of lines in lower case, those with hyphens whole. */
export function wordsOf(lines: readonly string[]): Set<string> {
  return new Set(
    lines.flatMap((line) => line.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []),
  );
}
