import { remember } from '../../common/remember.ts';
import type { Cue } from './cue.ts';
import type { Line, LineReading } from './line.ts';
import type { CompiledWording, CueRule } from './wordings.ts';

/** A wording with its rule; `rank` puts cues in the order of their rules, and those of a rule verbs before nouns. */
interface RankedWording extends CompiledWording {
  readonly rule: CueRule;
  readonly rank: number;
  /** Numbers of the sets of words of each of which a line must have one. */
  readonly sets: readonly number[];
}

/** What a word of a line can do: open wordings, and be one of sets of words that wordings need. */
interface WordUse {
  readonly opens: readonly RankedWording[];
  readonly sets: readonly number[];
}

/** The wordings of rules, by the words that can open them. */
export interface CueIndex {
  readonly useOf: (word: string) => WordUse;
  readonly openedByAny: readonly RankedWording[];
  /** How many sets of needed words there are. */
  readonly sets: number;
}

/** Words whose use is kept: more than a language's common ones. */
const MOST = 50_000;

/** Puts the wordings of all rules together, so that each word of a line is looked up once. */
export function indexCues(rules: readonly CueRule[]): CueIndex {
  const sets = new Map<string, { readonly place: number; readonly words: ReadonlySet<string> }>();
  const placeOf = (words: ReadonlySet<string>): number => {
    const key = [...words].sort().join(' ');
    const known = sets.get(key) ?? { place: sets.size, words };
    sets.set(key, known);
    return known.place;
  };
  const ranked: RankedWording[] = [];
  for (const rule of rules)
    for (const one of rule.wordings.toSorted((a, b) => order(a) - order(b)))
      ranked.push({ ...one, rule, rank: ranked.length, sets: one.needs.map(placeOf) });
  const opens = new Map<string, RankedWording[]>();
  for (const one of ranked) for (const word of one.opening ?? []) addTo(opens, word, one);
  const isIn = new Map<string, number[]>();
  for (const { place, words } of sets.values()) for (const word of words) addTo(isIn, word, place);
  const begun = [...opens.keys(), ...isIn.keys()].filter((word) => word.endsWith('*'));
  const lengths = [...new Set(begun.map((word) => word.length - 1))];
  const use = (word: string): WordUse => {
    const beginnings = lengths.flatMap((length) =>
      length <= word.length ? [`${word.slice(0, length)}*`] : [],
    );
    const keys = [word, ...beginnings];
    return {
      opens: [...new Set(keys.flatMap((key) => opens.get(key) ?? []))],
      sets: [...new Set(keys.flatMap((key) => isIn.get(key) ?? []))],
    };
  };
  return {
    useOf: remember(use, MOST),
    openedByAny: ranked.filter(({ opening }) => opening === null),
    sets: sets.size,
  };
}

const order = ({ form }: CompiledWording): number => (form === 'NOUN' || form === 'BACK' ? 1 : 0);

function addTo<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [one]);
  else list.push(one);
}

/** The cues that wordings give in a line, in the order of their rules, of a rule verbs before nouns. */
export function findCues(index: CueIndex, line: Line): readonly Cue[] {
  const found: { readonly rank: number; readonly cue: Cue }[] = [];
  for (const reading of line.readings)
    matchWordings(index, reading, ({ rule, rank, form, by }, at, match) => {
      const first = reading.unitAt(at);
      const end = reading.unitAt(at + match.trimEnd().length - 1) + 1;
      found.push({ rank, cue: { rule: rule.name, type: rule.type, line, first, end, form, by } });
    });
  return found.sort((a, b) => a.rank - b.rank).map(({ cue }) => cue);
}

/** Whether a line has a word of each set that the wording needs. */
function isLikely({ sets }: RankedWording, present: Uint8Array): boolean {
  for (const place of sets) if (present[place] === 0) return false;
  return true;
}

function matchWordings(
  { useOf, openedByAny, sets }: CueIndex,
  { text, words }: LineReading,
  keep: (wording: RankedWording, at: number, match: string) => void,
): void {
  const uses: WordUse[] = [];
  const present = new Uint8Array(sets);
  for (const { key } of words) {
    const use = useOf(key);
    uses.push(use);
    for (const place of use.sets) present[place] = 1;
  }
  // Where the last match of each wording ends: matches of one wording do not overlap.
  let ends: Map<RankedWording, number> | null = null;
  for (let i = 0; i < uses.length; i += 1)
    for (const wording of uses[i]!.opens) {
      if (!isLikely(wording, present)) continue;
      const { at } = words[i]!;
      if (ends !== null && at < (ends.get(wording) ?? 0)) continue;
      const { pattern } = wording;
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (match === null) continue;
      ends ??= new Map();
      ends.set(wording, at + match[0].length);
      keep(wording, at, match[0]);
    }
  for (const wording of openedByAny)
    if (isLikely(wording, present))
      for (const match of text.matchAll(wording.pattern)) keep(wording, match.index, match[0]);
}
