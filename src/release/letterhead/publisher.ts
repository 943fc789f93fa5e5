import type { Reference } from '../../model/reference.ts';
import type { Publisher } from '../../model/release.ts';
import { KNOWN_BODIES } from './issuing-bodies.ts';
import { isUpper, type PageLine } from './lines.ts';
import { findStates, type StateInText } from './states.ts';

/** Default name of a body when a page tells only whose it is. */
const FOREIGN_MINISTRY = 'Ministry of Foreign Affairs';

/** What a page shows besides its lines. */
export interface Page {
  readonly text: string;
  readonly title: string;
  readonly lastTitleLine: number;
  readonly issuedAt: string | null;
}

/** The issuing body and its state, from the letterhead, the sign-off, the place of issue, or who is spoken of as one's own. */
export function findPublisher(lines: readonly PageLine[], page: Page, reference: Reference): Publisher {
  const ends = endLines(lines, page.lastTitleLine);
  const known = knownBody(ends, page.text);
  const named = ends.filter((line) => line.kind === 'BODY_NAME').map((line) => line.text);
  const name = bodyName(ends, reference);
  const country =
    known?.country ??
    stateOf(named, reference) ??
    stateOf(
      ends.filter((line) => line.kind === 'CRUMB').map((line) => line.text),
      reference,
    ) ??
    selfNamed(page.text, name, reference) ??
    stateOfCity(page.issuedAt, reference) ??
    postsOfOneState(ends, page) ??
    ownState(page, reference);
  return { country, name: known?.name ?? name ?? FOREIGN_MINISTRY };
}

/** The lines around the running text: before the first prose and after the last. */
function endLines(lines: readonly PageLine[], lastTitleLine: number): readonly PageLine[] {
  const first = lines.findIndex((line, i) => i > lastTitleLine && line.kind === 'PROSE');
  const last = lines.findLastIndex((line) => line.kind === 'PROSE');
  return first === -1 ? lines : [...lines.slice(0, first), ...lines.slice(last + 1)];
}

function knownBody(
  ends: readonly PageLine[],
  text: string,
): { readonly country: string; readonly name: string } | null {
  for (const line of ends) {
    if (line.kind !== 'BODY_NAME' && line.kind !== 'PERSON' && line.text.length > 60) continue;
    if (line.kind === 'OTHER' && line.text.length > 50) continue;
    const body = KNOWN_BODIES.find(({ pattern }) => pattern.test(line.text));
    if (body !== undefined)
      return { country: body.country, name: body.name ?? tidyName(line.text.replace(/^.*?:\s/u, '')) };
  }
  return /^AKP\s/mu.test(text.slice(0, 2000)) ? { country: 'KH', name: 'Agence Kampuchea Presse' } : null;
}

/** The first line that names a body, with the line it goes on to ("MINISTRY OF FOREIGN AFFAIRS / AND …"), without its state. */
function bodyName(ends: readonly PageLine[], reference: Reference): string | null {
  const at = ends.findIndex(
    (line) => line.kind === 'BODY_NAME' && !/^(?:royal )?government\b/iu.test(line.text),
  );
  const first = at === -1 ? undefined : ends[at];
  if (first === undefined) return personalOffice(ends);
  if (/spokesperson/iu.test(first.text) && /^office/iu.test(first.text)) return 'Department of State';
  const next = ends[at + 1];
  const whole =
    next !== undefined && next.start === first.end + 1 && /^(?:and|&)\s/iu.test(next.text)
      ? `${first.text} ${next.text}`
      : first.text;
  return withoutState(tidyName(whole), reference);
}

/** "The Hon Julie Bishop MP / Minister for Foreign Affairs": the office is the name. */
function personalOffice(ends: readonly PageLine[]): string | null {
  const line = ends.find((one) => /^minister (?:for|of) [\p{L} ]+$/iu.test(one.text));
  return line === undefined ? null : tidyName(line.text);
}

function tidyName(words: string): string {
  const plain = words
    .replace(/\s+/gu, ' ')
    .replace(/[\s,;:.–—-]+$/u, '')
    .trim();
  if (!isUpper(plain)) return plain;
  return plain
    .toLowerCase()
    .replace(/(?<![\p{L}'’])\p{L}+/gu, (word, at: number) =>
      at > 0 && /^(?:of|and|for|the|to|in)$/u.test(word) ? word : word[0]!.toUpperCase() + word.slice(1),
    );
}

/** "Ministry of Foreign Affairs, Republic of Korea" is the ministry; an embassy keeps its state. */
function withoutState(name: string, reference: Reference): string {
  if (/embassy|consulate|mission|commission/iu.test(name)) return name;
  const state = findStates(name, reference).at(-1);
  if (state === undefined) return name;
  if (state.end === name.length)
    return name
      .slice(0, state.start)
      .replace(/[\s,–—-]*(?:\s(?:of|for)(?: the)?|,|[–—-])?\s*(?:the\s)?$/u, '')
      .replace(/[\s,–—-]+$/u, '');
  if (state.start === 0) return name.slice(state.end).trim();
  return name;
}

function stateOf(texts: readonly string[], reference: Reference): string | null {
  for (const text of texts) {
    const states = findStates(text, reference);
    // "Embassy of Japan in Cambodia", "Embassy of Japan, Phnom Penh"
    const own =
      states.find((state) => state.form === 'NAME') ?? states.find((state) => state.form === 'ATTRIBUTE');
    if (own !== undefined) return own.code;
    if (/european union|\bEU\b/u.test(text)) return 'EU';
  }
  return null;
}

/** "The Ministry of Foreign Affairs … of the Kingdom of Cambodia has today …" */
function selfNamed(text: string, name: string | null, reference: Reference): string | null {
  const pattern =
    /\b(?:The )?(?:Ministry|Embassy|Department|Government|Presidential Office|Office of the President)(?: (?:of|for|and|the|&)| \p{Lu}[\p{L}-]+,?){0,12}/gu;
  const votes = new Map<string, number>();
  for (const match of text.slice(0, 20_000).matchAll(pattern)) {
    if (!/Ministry|Embassy|Presidential/u.test(match[0])) continue;
    if (name !== null && !/^(?:The )?Ministry of Foreign/iu.test(match[0])) continue;
    const before = text.slice(Math.max(0, match.index - 30), match.index);
    // "Minister of Foreign Affairs of X" is another's; "the Ministry of X" that acts at a sentence's start is one's own.
    if (!/(?:^|[.\n]\s*|\bthe\s)$/iu.test(before) && !match[0].startsWith('The ')) continue;
    const state = findStates(match[0], reference).at(-1);
    if (state !== undefined && /^(?:The )/u.test(match[0]))
      votes.set(state.code, (votes.get(state.code) ?? 0) + 1);
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function stateOfCity(city: string | null, reference: Reference): string | null {
  if (city === null) return null;
  const state = findStates(city, reference)[0];
  return state?.form === 'ATTRIBUTE' ? null : (state?.code ?? null);
}

function postsOfOneState(ends: readonly PageLine[], page: Page): string | null {
  const page_ = `${page.title}\n${ends.map((line) => line.text).join('\n')}`;
  if (/\boffice of the spokesperson\b|\bdepartment spokesperson\b/iu.test(page_)) return 'US';
  return null;
}

/**
 * The state whose officials are named without it: in "Wang Yi Meets with Cambodian Foreign Minister", Cambodia is the
 * other one. Of those spoken of, the one most often named that marks nobody as a foreigner.
 */
function ownState(page: Page, reference: Reference): string | null {
  const states = findStates(`${page.title}\n${page.text.slice(0, 20_000)}`, reference);
  const text = `${page.title}\n${page.text.slice(0, 20_000)}`;
  const scores = new Map<string, number>();
  for (const state of states) {
    if (state.form === 'CAPITAL') continue;
    scores.set(state.code, (scores.get(state.code) ?? 0) + (marksForeigner(text, state) ? -1.5 : 1));
  }
  const best = [...scores].sort((a, b) => b[1] - a[1])[0];
  return best === undefined || best[1] <= 0 ? null : best[0];
}

const POST =
  /^(?:\s|-)?(?:Deputy|Vice|Acting|First|Senior|Foreign|Prime|President|Premier|Minister|Secretary|Ambassador|King|Queen|counterpart|colleague|side|FM|PM|Chancellor|Crown)/iu;

function marksForeigner(text: string, state: StateInText): boolean {
  const after = text.slice(state.end, state.end + 30);
  if (POST.test(after)) return true;
  const before = text.slice(Math.max(0, state.start - 70), state.start);
  return /(?:Minister|President|Premier|Ambassador|Secretary|Affairs|Chancellor|visit(?:s|ed)?|to)\b[^.\n]{0,40}(?:of|to)\s(?:the\s(?:\p{Lu}[\p{L}’']+\s){0,5}(?:of\s(?:the\s)?)?)?$/u.test(
    before,
  );
}
