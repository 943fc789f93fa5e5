import { findDates } from '../../model/find-dates.ts';
import type { Reference } from '../../model/reference.ts';
import type { Publisher } from '../../model/release.ts';
import { agencyAlone, agencyState } from './agency-state.ts';
import { KNOWN_BODIES } from './issuing-bodies.ts';
import { MINISTRY_NAMES } from './known-ministers.ts';
import { ministersIn, plainLetters } from './ministers-in.ts';
import { BODY_NOUN, CRUMB_TRAIL } from './line-words.ts';
import { isUpper, type PageLine } from './lines.ts';
import { HOSTS, ownState, selfNamed, speaksForItself } from './own-state.ts';
import { stateOfScript } from './script-state.ts';
import { seatIn, stateOfSeat } from './seats.ts';
import { stateOfSite } from './site-state.ts';
import { findStates } from './states.ts';
import { ofOwnMinistry } from './told-by-headline.ts';
import { foldText } from '../../common/fold-text.ts';

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
  const known = knownBody(ends, page.text, reference);
  if (known !== null) return known;
  const name = bodyName(ends, page.title, reference) ?? madePublicBy(ends, reference);
  const textsOf = (...kinds: readonly PageLine['kind'][]): readonly string[] =>
    ends.filter((line) => kinds.includes(line.kind)).map((line) => line.text);
  const certain =
    stateOf(textsOf('BODY_NAME', 'LABEL'), reference) ??
    stateOf(
      textsOf('ATTRIBUTION').filter((text) => ISSUED_BY.test(text)),
      reference,
    ) ??
    // Where a page lies ("Home › World › Sudan") tells what it is about, not whose it is.
    stateOf(
      textsOf('CRUMB').flatMap((text) => (CRUMB_TRAIL.test(text) ? firstStep(text) : [text])),
      reference,
    );
  if (certain === null && SECRETARY_GENERAL.test(page.title))
    return { country: null, name: 'Office of the Secretary-General' };
  if ((certain ?? 'US') === 'US' && name === null && isAmerican(page.title, ends))
    return { country: 'US', name: 'Department of State' };
  const country =
    certain ??
    stateOfSite(ends, reference) ??
    stateOfSeat(ends) ??
    stateOfPerson(ends, page.title) ??
    speaksForItself(page.title, reference) ??
    selfNamed(page.text, reference) ??
    ofOwnMinistry(page.title, page.text, reference) ??
    stateOfMinistry(name, page.text, reference) ??
    (isJoint(page.title) ? null : stateOfCity(textsOf('PLACE', 'DATE'), reference)) ??
    reportedBy(page.text, reference) ??
    stateOfNumbering(page.title) ??
    stateOfScript(ends) ??
    agencyState(page.text) ??
    agencyAlone(ends) ??
    ownState(
      page.title,
      page.text,
      leadOf(lines, page.lastTitleLine),
      placeState(page.issuedAt, reference),
      reference,
    );
  return { country, name: name ?? FOREIGN_MINISTRY };
}

/** "Readout of the Secretary-General’s meeting with H.E. X, Prime Minister of Y": an organisation’s page, and not Y’s. */
const SECRETARY_GENERAL =
  /^(?:Readout|Statement|Summary|Note) (?:of|by|on) the Secretary-General(?:[’']s)?\b/iu;

/** The body that a trail starts from: "Government of Cabo Verde » News » …". */
function firstStep(trail: string): readonly string[] {
  const [first = ''] = trail.split(/\s[>›»→]\s/u);
  return BODY_NOUN.test(first) ? [first] : [];
}

/** The first sentence of the running text. */
const leadOf = (lines: readonly PageLine[], lastTitleLine: number): string =>
  lines.find((line, i) => i > lastTitleLine && line.kind === 'PROSE')?.text ?? '';

/** "Senator the Hon Penny Wong" alone on a line at the head: whose minister's page it is. */
function stateOfPerson(ends: readonly PageLine[], title: string): string | null {
  for (const { kind, text } of ends.slice(0, HEAD)) {
    if (kind !== 'PERSON' || text === title || text.length > 60) continue;
    const [minister, other] = ministersIn(text).filter(({ name }) =>
      plainLetters(text).includes(plainLetters(name)),
    );
    if (minister !== undefined && other === undefined) return minister.code;
  }
  return null;
}

/** A line that tells who issues the text, and not what it is about. */
const ISSUED_BY =
  /^(?:issued|released|published|distributed|made public|text|source|from|by|author|the following|following|the (?:press release|statement|news story|readout|communiqu[eé]) (?:was )?(?:issued|released|published))\b/iu;

/** The lines around the running text: before the first prose and after the last. */
function endLines(lines: readonly PageLine[], lastTitleLine: number): readonly PageLine[] {
  const first = lines.findIndex((line, i) => i > lastTitleLine && line.kind === 'PROSE');
  const last = lines.findLastIndex((line) => line.kind === 'PROSE');
  if (first === -1) return lines;
  // Who publishes can stand below a sentence that sums up.
  const below = lines
    .slice(first, Math.min(HEAD, last + 1))
    .filter((line) => line.kind !== 'PROSE' && line.kind !== 'OTHER');
  return [...lines.slice(0, first), ...below, ...lines.slice(Math.max(last + 1, first))];
}

/** Lines at the head among which the frame of the page is looked for. */
const HEAD = 12;

/** All the bodies in one pattern: few lines name any. */
const ANY_KNOWN_BODY = new RegExp(KNOWN_BODIES.map(({ pattern }) => pattern.source).join('|'), 'iu');

/** Lines that name whoever issues, however long they are. */
const NAMING: ReadonlySet<PageLine['kind']> = new Set(['BODY_NAME', 'PERSON', 'ATTRIBUTION']);

function knownBody(
  ends: readonly PageLine[],
  text: string,
  reference: Reference,
): { readonly country: string; readonly name: string } | null {
  for (const [at, line] of ends.entries()) {
    if (!NAMING.has(line.kind) && line.text.length > 60) continue;
    if (line.kind === 'OTHER' && line.text.length > 50) continue;
    const body = ANY_KNOWN_BODY.test(line.text)
      ? KNOWN_BODIES.find(({ pattern }) => pattern.test(line.text))
      : undefined;
    // "Department of Foreign Affairs and Trade / Ireland": a name that bodies of several states bear.
    const beside = [ends[at - 1], ends[at + 1]].flatMap((one) =>
      one?.kind === 'CRUMB' && !CRUMB_TRAIL.test(one.text) ? [one.text] : [],
    );
    const other =
      body === undefined || body.country === 'EU'
        ? null
        : (stateOf([line.text, ...beside], reference) ?? seatIn(beside.join('\n')));
    if (body !== undefined && other !== null && other !== body.country && line.kind === 'BODY_NAME') continue;
    if (body !== undefined)
      return {
        country: body.country,
        name: body.name ?? tidyName(line.text.replace(/^.*?:\s|\sand The (?:Rt )?Hon\b.*$/gu, '')),
      };
  }
  return /^AKP\s/mu.test(text.slice(0, 2000)) ? { country: 'KH', name: 'Agence Kampuchea Presse' } : null;
}

/** The first line that names a body, with the line it goes on to ("MINISTRY OF FOREIGN AFFAIRS / AND …"), without its state. */
function bodyName(ends: readonly PageLine[], title: string, reference: Reference): string | null {
  // A headline can begin as a body's name does: "Minister of Foreign Affairs of Armenia held …".
  const at = ends.findIndex(
    ({ kind, text }) => kind === 'BODY_NAME' && text !== title && !PART_OF_BODY.test(text),
  );
  const first = at === -1 ? undefined : ends[at];
  if (first === undefined) return personalOffice(ends, title);
  const next = ends[at + 1];
  const whole = withoutDay(
    next !== undefined && next.start === first.end + 1 && /^(?:and|&)\s/iu.test(next.text)
      ? `${first.text} ${next.text}`
      : first.text,
  );
  // "Kementerian Luar Negeri / Ministry of Foreign Affairs"
  const english = whole.split(' / ').find((part) => BODY_NOUN.test(part));
  return withoutState(tidyName(english ?? whole), reference);
}

/** "Ministry of Foreign Affairs, Colombo, 4 March 2015" without the day, and what stands on its other side. */
function withoutDay(line: string): string {
  const day = findDates(line, null).find((one) => one.dated && one.precision === 'DAY');
  if (day === undefined) return line;
  const parts = [line.slice(0, day.start), line.slice(day.end)];
  const own = parts.find((part) => BODY_NOUN.test(part)) ?? parts[0]!;
  return own.replace(/^[\s,.|:;–—-]+|[\s,.|:;–—-]+$/gu, '');
}

/** Lines that name a whole government or a part of a ministry. */
const PART_OF_BODY =
  /^(?:the )?(?:royal )?government\b|^(?:mfa|mofa)\b|^(?:office of the )?(?:spokes|press|information|public)|^department of (?:information|press)|^(?:general )?directorate|division|bureau/iu;

/** "The Hon Julie Bishop MP / Minister for Foreign Affairs": the office is the name. */
function personalOffice(ends: readonly PageLine[], title: string): string | null {
  const line = ends.find(({ text }) => text !== title && /^minister (?:for|of) [\p{L} ]+$/iu.test(text));
  return line === undefined ? null : tidyName(line.text);
}

function tidyName(words: string): string {
  const plain = words
    .replace(/\s+/gu, ' ')
    .replace(/^[•·▪●*–—-]\s/u, '')
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
  for (const line of texts) {
    const text = line.replace(TO_US, '');
    const states = findStates(text, reference);
    // "Cambodian Embassy to Japan"
    const mission = text.search(/\s(?:embassy|high commission|consulate)\b/iu);
    const sender = states.find(({ form, end }) => form === 'ATTRIBUTE' && end === mission);
    // "Embassy of Japan in Cambodia", "Embassy of Japan, Phnom Penh"
    const own =
      sender ??
      states.find((state) => state.form === 'NAME') ??
      states.find((state) => state.form === 'ATTRIBUTE');
    if (own !== undefined) return own.code;
    if (/european union|\bEU\b/u.test(text)) return 'EU';
  }
  return null;
}

/** "Follow US", "CONTACT US": us, and not the United States. */
const TO_US = /\b(?:about|contact|follow|join|visit|call|find|tell|support|e-?mail|write to) US\b/giu;

/** "Text made public by the Ministry of Foreign Affairs and International Cooperation" */
function madePublicBy(ends: readonly PageLine[], reference: Reference): string | null {
  for (const line of ends) {
    const by =
      /\b(?:made public|released|issued|published) by (?:the )?(?<name>(?:Ministry|Department|Embassy|Office|Royal Embassy|Secretariat|Permanent Mission)\b.+)$/u.exec(
        line.text,
      );
    const name = by?.groups?.['name'];
    if (line.kind === 'ATTRIBUTION' && name !== undefined) return withoutState(tidyName(name), reference);
  }
  return null;
}

/** Of the states with a ministry of that name, the one that the text names most. */
function stateOfMinistry(name: string | null, text: string, reference: Reference): string | null {
  const candidates = name === null ? undefined : MINISTRY_NAMES[foldText(name)];
  if (candidates === undefined) return null;
  const counts = new Map<string, number>();
  for (const { code } of findStates(text.slice(0, 20_000), reference))
    if (candidates.includes(code)) counts.set(code, (counts.get(code) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best?.[0] ?? (candidates.length === 1 ? (candidates[0] ?? null) : null);
}

function isJoint(title: string): boolean {
  return /\bjoint\b/iu.test(title);
}

/** The state of the city of issue. */
function placeState(place: string | null, reference: Reference): string | null {
  const state = place === null ? undefined : findStates(place, reference)[0];
  return state === undefined || state.form === 'ATTRIBUTE' ? stateOfCity([place], reference) : state.code;
}

function stateOfCity(places: readonly (string | null)[], reference: Reference): string | null {
  for (const place of places) {
    const state = place === null ? undefined : findStates(place, reference)[0];
    if (state === undefined) continue;
    // "Singapore" is the state's adjective as well as its name.
    const isName =
      foldText(place!.slice(state.start, state.end)) ===
      foldText(reference.countryByCode.get(state.code)!.name);
    if ((state.form !== 'ATTRIBUTE' || isName) && !HOSTS.has(state.code)) return state.code;
  }
  return null;
}

/** "…, the press service of the Ministry of Foreign Affairs of Kazakhstan reports": whose press service tells it. */
function reportedBy(text: string, reference: Reference): string | null {
  const told =
    /\bpress (?:service|office|department) of the ([\p{Lu}][^.\n;]{0,90}?) (?:reports?|reported|informs?|informed)\b|\b(?:according to|reports?|reported by|informed by|informs) the press (?:service|office|department) of the ([^.\n;]{0,100})/u.exec(
      text.slice(0, 3000),
    );
  const body = told?.[1] ?? told?.[2] ?? '';
  return findStates(body, reference).find(({ form }) => form !== 'CAPITAL')?.code ?? null;
}

/** "No: 268, 8 November 2023, Press Release Regarding …", "QA-12, …": how the ministry in Ankara heads its texts. */
const stateOfNumbering = (title: string): string | null =>
  /^(?:No\s?:\s?|QA\s?-\s?|SC\s?-\s?)\d{1,3}, \d{1,2} \p{L}{3,9} \d{4}, /u.test(title) ? 'TR' : null;

/** Wordings of the Department of State's pages, which seldom name it. */
function isAmerican(title: string, ends: readonly PageLine[]): boolean {
  return [title, ...ends.map((line) => line.text)].some((line) =>
    /\boffice of the (?:spokesperson|press secretary)\b|\b(?:department|principal deputy) spokesperson\b/iu.test(
      line,
    ),
  );
}
