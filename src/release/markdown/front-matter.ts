/** What stands between two lines of dashes at the head of a text: simple keys with their values. */
export interface FrontMatter {
  /** By key in lower case. */
  readonly values: ReadonlyMap<string, string>;
  /** The text below. */
  readonly rest: string;
}

const MOST_LINES = 100;

/** Takes the front matter off a text; a text without any, or whose second line of dashes is missing, is all rest. */
export function takeFrontMatter(text: string): FrontMatter {
  const none: FrontMatter = { values: new Map(), rest: text };
  const lines = text.replace(/^\ufeff/u, '').split(/\r?\n/u);
  if (lines[0]?.trimEnd() !== '---') return none;
  const end = lines.slice(1, MOST_LINES).findIndex((line) => /^(?:---|\.\.\.)\s*$/u.test(line)) + 1;
  if (end === 0) return none;
  const values = new Map<string, string>();
  for (const line of lines.slice(1, end)) {
    const colon = line.indexOf(':');
    const key = line.slice(0, colon).toLowerCase();
    const value = unquote(line.slice(colon + 1).trim());
    if (/^[\w-]+$/u.test(key) && value !== '') values.set(key, value);
  }
  return { values, rest: lines.slice(end + 1).join('\n') };
}

/** The value that quotation marks enclose, in which a doubled or escaped one stands for itself. */
function unquote(value: string): string {
  if (/^'.*'$/u.test(value)) return value.slice(1, -1).replaceAll("''", "'");
  return /^".*"$/u.test(value) ? value.slice(1, -1).replaceAll('\\"', '"') : value;
}
