import type { Cue } from './cue.ts';
import type { Line } from './line.ts';
import type { CompiledWording, CueRule } from './wordings.ts';

/** A wording with its rule; `rank` puts cues in the order of their rules, and those of a rule verbs before nouns. */
interface RankedWording extends CompiledWording {
  readonly rule: CueRule;
  readonly rank: number;
}

/** The wordings of rules, by the words that can open them. */
export interface CueIndex {
  readonly openedBy: ReadonlyMap<string, readonly RankedWording[]>;
  readonly openedByAny: readonly RankedWording[];
}

/** Puts the wordings of all rules together, so that each word of a line is looked up once. */
export function indexCues(rules: readonly CueRule[]): CueIndex {
  const ranked: RankedWording[] = [];
  for (const rule of rules)
    for (const one of rule.wordings.toSorted((a, b) => order(a) - order(b)))
      ranked.push({ ...one, rule, rank: ranked.length });
  const openedBy = new Map<string, RankedWording[]>();
  for (const one of ranked)
    for (const word of one.opening ?? []) {
      const others = openedBy.get(word);
      if (others === undefined) openedBy.set(word, [one]);
      else others.push(one);
    }
  return { openedBy, openedByAny: ranked.filter(({ opening }) => opening === null) };
}

const order = ({ form }: CompiledWording): number => (form === 'NOUN' || form === 'BACK' ? 1 : 0);

/** The cues that wordings give in a line, in the order of their rules, of a rule verbs before nouns. */
export function findCues({ openedBy, openedByAny }: CueIndex, line: Line): readonly Cue[] {
  const found: { readonly rank: number; readonly cue: Cue }[] = [];
  for (const { text, unitAt, words } of line.readings) {
    const keep = ({ rule, rank, form, by }: RankedWording, at: number, match: string): void => {
      const first = unitAt(at);
      const end = unitAt(at + match.trimEnd().length - 1) + 1;
      found.push({ rank, cue: { rule: rule.name, type: rule.type, line, first, end, form, by } });
    };
    // Where the last match of each wording ends: matches of one wording do not overlap.
    const ends = new Map<RankedWording, number>();
    for (const { key, at } of words)
      for (const wording of openedBy.get(key) ?? []) {
        if (at < (ends.get(wording) ?? 0)) continue;
        const { pattern } = wording;
        pattern.lastIndex = at;
        const match = pattern.exec(text);
        if (match === null) continue;
        ends.set(wording, at + match[0].length);
        keep(wording, at, match[0]);
      }
    for (const wording of openedByAny) {
      const { pattern, needs } = wording;
      if (needs !== null && !needs.some((one) => text.includes(one))) continue;
      for (const match of text.matchAll(pattern)) keep(wording, match.index, match[0]);
    }
  }
  return found.sort((a, b) => a.rank - b.rank).map(({ cue }) => cue);
}
