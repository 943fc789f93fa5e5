import type { LinkPattern } from '../model/source.ts';
import { siteOf } from './tidy-address.ts';

/** Characters of a pattern. */
export const LONGEST_PATTERN = 500;

/** A part of a pattern: a text that stands for itself, or a wildcard. */
type Part = string | typeof WITHIN | typeof ACROSS;
/** Anything but a slash. */
const WITHIN = Symbol('*');
/** Anything. */
const ACROSS = Symbol('**');

/**
 * What a pattern fits, with `own` an address of the listing's host for those that begin with a slash. Letters may be large
 * or small, as links are written on sites that do not tell them apart. Time is bounded by the product of the lengths of
 * pattern and address.
 */
export function compileLinkPattern(pattern: LinkPattern, own: string): (address: string) => boolean {
  const relative = pattern.startsWith('/');
  const parts = split((relative ? pattern : withoutScheme(pattern)).toLowerCase());
  const whole = pattern.includes('?');
  const site = relative ? siteOf(own) : null;
  return (address) => {
    const { host, pathname, search } = new URL(address);
    if (site !== null && host.replace(/^www\./, '') !== site) return false;
    const path = whole ? pathname + search : pathname;
    return fits(parts, (site === null ? host + path : path).toLowerCase());
  };
}

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
