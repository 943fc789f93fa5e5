import { stripAccents } from '../../common/fold-text.ts';
import { intern } from '../../common/intern.ts';
import { remember } from '../../common/remember.ts';
import type { Sentence, TextDocument, Token } from '../document.ts';
import type { FoundDate, FoundMentions, Referent } from '../found.ts';
import { actAsStates, PLACE_PREPOSITIONS } from './act-as-states.ts';
import type { Unit } from './unit.ts';

/** A sentence with everyone, every date and every place in it told as one unit. */
export interface Line {
  readonly sentence: Sentence;
  readonly units: readonly Unit[];
  /** The units' keys, a space before, between and after. */
  readonly text: string;
  /** The line as wordings are looked for in it: whole, and without the days and cities that can stand anywhere. */
  readonly readings: readonly LineReading[];
}

/** A text of some units of a line, in order. */
export interface LineReading {
  readonly text: string;
  /** The units' keys, with the offsets at which they stand in `text`. */
  readonly words: readonly { readonly key: string; readonly at: number }[];
  /** The unit that stands at an offset of `text`. */
  readonly unitAt: (offset: number) => number;
}

interface Laid {
  readonly who: ReadonlyMap<number, Referent>;
  /** All referents in order of their start. */
  readonly inside: readonly Referent[];
  readonly dates: ReadonlyMap<number, FoundDate>;
  readonly places: ReadonlyMap<
    number,
    { end: number; name: string; country: string | null; capital: boolean }
  >;
  readonly countries: ReadonlyMap<number, { end: number; code: string }>;
  readonly organizations: ReadonlyMap<number, { end: number }>;
}

/** Lays what earlier steps found over the sentences of title and body. */
export function layLines(
  document: TextDocument,
  mentions: FoundMentions,
  referents: readonly Referent[],
): readonly Line[] {
  const laid = layFound(document, mentions, referents);
  return document.sentences
    .filter(({ zone }) => zone === 'TITLE' || zone === 'BODY')
    .map((sentence) => layLine(document, sentence, laid));
}

function layFound(document: TextDocument, mentions: FoundMentions, referents: readonly Referent[]): Laid {
  const longest = <T extends { start: number; end: number }>(items: readonly T[]): Map<number, T> => {
    const map = new Map<number, T>();
    for (const item of items) if ((map.get(item.start)?.end ?? 0) < item.end) map.set(item.start, item);
    return map;
  };
  return {
    who: longest(referents),
    inside: referents.toSorted((a, b) => a.start - b.start),
    dates: longest(mentions.dates),
    places: longest([
      ...mentions.places.map((one) => ({ ...one, capital: false })),
      ...mentions.countries
        .filter((one) => one.form === 'CAPITAL')
        .map((one) => ({
          start: one.start,
          end: one.end,
          name: document.text.slice(one.start, one.end),
          country: one.code,
          capital: true,
        })),
    ]),
    countries: longest(mentions.countries.filter((one) => one.form !== 'CAPITAL')),
    organizations: longest(mentions.organizations),
  };
}

function layLine(document: TextDocument, sentence: Sentence, laid: Laid): Line {
  const units: Unit[] = [];
  const { tokens } = document;
  let i = sentence.firstToken;
  while (i < sentence.endToken) {
    const token = tokens[i]!;
    const unit =
      namedUnit(document, laid, token, units.at(-1)) ?? wordUnit(document, laid, i, sentence.endToken);
    if (unit.key !== '') units.push(withOwnState(units, unit));
    i += 1;
    while (i < sentence.endToken && tokens[i]!.start < unit.end) i += 1;
  }
  actAsStates(document, units);
  foldAddresses(units);
  const whole = readingOf(units, () => true);
  const bare = readingOf(units, (at) => !isAdverbial(units, at));
  return { sentence, units, text: whole.text, readings: bare.text === whole.text ? [whole] : [whole, bare] };
}

/** "who resides in Stockholm, Sweden": where an envoy lives is a place, and no state that takes part. */
function foldAddresses(units: Unit[]): void {
  for (let i = 2; i < units.length; i += 1) {
    const [city, comma, state] = [units[i - 2]!, units[i - 1]!, units[i]!];
    if (state.key !== '{s}' || comma.key !== ',' || city.key !== '{l}') continue;
    if (!RESIDES.has(units[i - 4]?.key ?? '')) continue;
    const code = city.place?.country ?? null;
    if (code === null || state.who?.sides.length !== 1 || state.who.sides[0] !== code) continue;
    units.splice(i - 2, 3, { ...city, end: state.end });
  }
}

const RESIDES = new Set(['resides', 'residing', 'resident', 'residence', 'resided', 'based', 'seated']);

function readingOf(units: readonly Unit[], keep: (at: number) => boolean): LineReading {
  let text = ' ';
  const words: { readonly key: string; readonly at: number }[] = [];
  const kept: number[] = [];
  units.forEach(({ key }, at) => {
    if (!keep(at)) return;
    words.push({ key, at: text.length });
    kept.push(at);
    text += `${key} `;
  });
  const unitAt = (offset: number): number => {
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (words[middle]!.at <= offset) low = middle + 1;
      else high = middle;
    }
    return kept[Math.max(0, low - 1)] ?? 0;
  };
  return { text, words, unitAt };
}

/** Words after which a day is no mere setting. */
const BEFORE_LIMIT = new Set(['by', 'since', 'until', 'than']);

const PARTS_OF_DAY = new Set(['morning', 'afternoon', 'evening']);

/** "on 5 May", "in Tokyo", "this morning": what can stand between any two words of a contact. */
function isAdverbial(units: readonly Unit[], at: number): boolean {
  const { key } = units[at]!;
  const before = units[at - 1]?.key ?? '';
  const next = units[at + 1]?.key ?? '';
  if (key === '{d}') return !BEFORE_LIMIT.has(before);
  if (key === '{l}') return before === 'in' && next !== "'s";
  if (key === 'in') return next === '{l}' && units[at + 2]?.key !== "'s";
  if (key === 'on' || key === 'from') return next === '{d}';
  return before === '{d}' && PARTS_OF_DAY.has(key);
}

/** "met Norway's Eide": a person with the state before, which is taken off the units. */
function withOwnState(units: Unit[], unit: Unit): Unit {
  const [state, mark] = units.slice(-2);
  if (unit.key !== '{p}' || mark?.key !== "'s" || state === undefined) return unit;
  const code = state.country ?? state.place?.country ?? (state.key === '{s}' ? state.who?.sides[0] : null);
  if (code == null || unit.who?.sides.includes(code) !== true) return unit;
  units.length -= 2;
  return { ...unit, start: state.start };
}

const ROLE = /^(?:the |his |her |its |our |their )?(?:guest|host)s?$/iu;

const EMPTY = { text: '', who: null, members: [], date: null, place: null, country: null } as const;

function namedUnit(document: TextDocument, laid: Laid, token: Token, before: Unit | undefined): Unit | null {
  const { start } = token;
  const place = laid.places.get(start);
  const who = laid.who.get(start);
  const asPlace =
    place !== undefined &&
    (who === undefined ||
      (place.capital && who.end === place.end && PLACE_PREPOSITIONS.has(before?.key ?? '')));
  // "was the guest of Minister X": what someone is, not who.
  const role =
    who !== undefined &&
    ROLE.test(document.text.slice(start, who.end)) &&
    /^(?:is|was|were|are|be|been|as|a|an|official)$/u.test(before?.key ?? '');
  if (who !== undefined && !asPlace && !role) {
    const members = who.rule === 'listed-people' ? membersOf(who, laid.inside) : [];
    const key = { PERSON: '{p}', STATE: '{s}', ORGANIZATION: '{o}', BOTH: '{b}', GROUP: '{g}' }[who.kind];
    return {
      ...EMPTY,
      start,
      end: who.end,
      text: document.text.slice(start, who.end),
      key,
      who,
      members: members.length > 1 ? members : [who],
    };
  }
  const date = laid.dates.get(start);
  if (date !== undefined)
    return { ...EMPTY, start, end: date.end, text: document.text.slice(start, date.end), key: '{d}', date };
  if (place !== undefined) {
    const { name, country } = place;
    return {
      ...EMPTY,
      start,
      end: place.end,
      text: document.text.slice(start, place.end),
      key: '{l}',
      place: { name, country },
    };
  }
  const organization = laid.organizations.get(start);
  const country = laid.countries.get(start);
  if (organization !== undefined && organization.end >= (country?.end ?? 0))
    return {
      ...EMPTY,
      start,
      end: organization.end,
      text: document.text.slice(start, organization.end),
      key: '{o}',
    };
  if (country !== undefined)
    return {
      ...EMPTY,
      start,
      end: country.end,
      text: document.text.slice(start, country.end),
      key: '{c}',
      country: country.code,
    };
  return null;
}

/** Those whom a list is made of. */
function membersOf(list: Referent, inside: readonly Referent[]): readonly Referent[] {
  let low = 0;
  let high = inside.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (inside[middle]!.start < list.start) low = middle + 1;
    else high = middle;
  }
  const members: Referent[] = [];
  for (let i = low; i < inside.length && inside[i]!.start < list.end; i += 1) {
    const one = inside[i]!;
    if (one !== list && one.end <= list.end && one.kind !== 'BOTH' && one.kind !== 'GROUP') members.push(one);
  }
  return members;
}

/** A word; one with hyphens is one unit unless a part of it names something. */
function wordUnit(document: TextDocument, laid: Laid, at: number, endToken: number): Unit {
  const { tokens } = document;
  const named = (token: Token): boolean =>
    laid.countries.has(token.start) ||
    laid.who.has(token.start) ||
    laid.organizations.has(token.start) ||
    laid.dates.has(token.start) ||
    laid.places.has(token.start);
  const first = tokens[at]!;
  let last = at;
  let key = keyOf(first.text);
  while (first.kind !== 'PUNCTUATION' && last + 2 < endToken) {
    const dash = tokens[last + 1]!;
    const next = tokens[last + 2]!;
    const glued = dash.start === tokens[last]!.end && next.start === dash.end;
    if (!glued || !/^[-‐‑]$/u.test(dash.text) || next.kind === 'PUNCTUATION' || named(next)) break;
    key += `-${keyOf(next.text)}`;
    last += 2;
  }
  const { start } = first;
  const { end } = tokens[last]!;
  return { ...EMPTY, start, end, text: document.text.slice(start, end), key };
}

/** Tokens whose key is kept: texts share nearly all of their words. */
const MOST = 50_000;

const keyOf = remember((token) => {
  if (/^['’]s?$/iu.test(token)) return "'s";
  if (/^[-–—‐‑‒―]+$/u.test(token)) return '-';
  if (/^[*_"“”«»#•·]+$/u.test(token)) return '';
  // Braces are the line's own signs.
  return intern(
    stripAccents(token)
      .toLowerCase()
      .replace(/[{}\s]/gu, ''),
  );
}, MOST);
