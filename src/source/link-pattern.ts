import type { LinkPattern } from '../model/source.ts';
import { siteOf } from './tidy-address.ts';

/** Characters of a pattern. */
const LONGEST_PATTERN = 500;

/** A part of a pattern: a text that stands for itself, or a wildcard. */
type Part = string | typeof WITHIN | typeof ACROSS;
/** Anything but a slash. */
const WITHIN = Symbol('*');
/** Anything. */
const ACROSS = Symbol('**');

/**
 * Tells of an address that a pattern fits how it is kept, and null of others; `own` is an address of the listing's host, for
 * patterns that begin with a slash. Letters may be large or small, as links are written on sites that do not tell them apart.
 * Time is bounded by the product of the lengths of pattern and address.
 */
export function compileLinkPattern(pattern: LinkPattern, own: string): (address: string) => string | null {
  const relative = pattern.startsWith('/');
  const parts = split((relative ? pattern : withoutScheme(pattern)).toLowerCase());
  const whole = pattern.includes('?');
  const parameters = parametersOf(pattern);
  const site = relative ? siteOf(own) : null;
  return (address) => {
    const url = new URL(address);
    if (site !== null && url.host.replace(/^www\./, '') !== site) return null;
    if (parameters !== null) keepOnly(parameters, url);
    const path = whole ? url.pathname + url.search : url.pathname;
    return fits(parts, (site === null ? url.host + path : path).toLowerCase()) ? url.href : null;
  };
}

/** The names of parameters in a pattern's query, "id=*&lang=en"; null where it has none, or another kind of query. */
function parametersOf(pattern: LinkPattern): readonly string[] | null {
  const query = pattern.split('?')[1]?.split('&') ?? [];
  return query.length > 0 && query.every((part) => /^[^=*]+=/.test(part)) ? query.map(nameOf) : null;
}

/** Drops all other parameters: where the link stood, how the list was sorted. */
function keepOnly(names: readonly string[], url: URL): void {
  const given = url.search.slice(1).split('&');
  const kept = names.flatMap((name) => given.find((part) => nameOf(part) === name) ?? []);
  url.search = kept.join('&');
}

const nameOf = (part: string): string => part.slice(0, part.indexOf('=')).toLowerCase();

/** What is wrong with a pattern, and what would be right; null where it can be used. */
export function findPatternFault(pattern: string): string | null {
  if (pattern.length > LONGEST_PATTERN) return `is longer than ${LONGEST_PATTERN} characters`;
  if (!/^(?:\/|https?:\/\/[^/*]+\/)/.test(pattern))
    return `"${pattern}" begins with neither "/" nor "https://HOST/": "/press/*" is of the listing's own host`;
  if (/[^\x21-\x7e]/.test(pattern)) return `"${pattern}" has signs that addresses write as "%C3%A9"`;
  if (pattern.includes('#')) return `"${pattern}" has a fragment, which no address keeps`;
  if (/\*{3}/.test(pattern)) return `"${pattern}" has three stars together: "*" or "**"`;
  return null;
}

const withoutScheme = (pattern: string): string => pattern.replace(/^https?:\/\//, '');

function split(pattern: string): Part[] {
  return pattern
    .split(/(\*\*?)/)
    .filter((part) => part !== '')
    .map((part) => (part === '**' ? ACROSS : part === '*' ? WITHIN : part));
}

/** Whether the parts make up the text: every place where the parts so far can end is followed at once. */
function fits(parts: readonly Part[], text: string): boolean {
  let ends = new Set([0]);
  for (const part of parts) {
    ends = typeof part === 'string' ? afterText(part, ends, text) : afterWildcard(part, ends, text);
    if (ends.size === 0) return false;
  }
  return ends.has(text.length);
}

function afterText(part: string, ends: ReadonlySet<number>, text: string): Set<number> {
  const next = new Set<number>();
  for (const end of ends) if (text.startsWith(part, end)) next.add(end + part.length);
  return next;
}

function afterWildcard(part: Part, ends: ReadonlySet<number>, text: string): Set<number> {
  const next = new Set<number>();
  let open = false;
  for (let i = Math.min(...ends); i <= text.length; i += 1) {
    if (part === WITHIN && i > 0 && text[i - 1] === '/') open = false;
    open ||= ends.has(i);
    if (open) next.add(i);
  }
  return next;
}
