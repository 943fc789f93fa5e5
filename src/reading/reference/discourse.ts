import type { FoundMentions, FoundOfficials, FoundPerson } from '../found.ts';
import type { WordText } from '../officials/words.ts';

/** What the text has spoken of up to a place: who acts, and between which two sides. */
export interface Discourse {
  /** The issuing state or organisation. */
  readonly own: string | null;
  /** The foreign side of the contact now told. */
  partner: string | null;
  /** Whether the text tells of a visit that the own side pays. */
  readonly abroad: boolean;
  /** The person who acts or speaks. */
  topic: number | null;
  /** What acted last: a person, a side, or both sides. */
  subject: Actor | null;
  /** The state or organisation that acted last. */
  side: string | null;
  /** Two other states named together last; null if none. */
  foreignPair: readonly string[] | null;
  /** The envoy spoken of last without a name: "the Ambassador of Cuba"; the word at which he was, and of which state he is. */
  unnamedEnvoy: { readonly at: number; readonly side: string } | null;
  /** The word at which each person was spoken of last. */
  readonly spokenAt: Map<number, number>;
  /** Person named last on each side. */
  readonly lastOf: Map<string, number>;
  /** The people named last in the order of their latest naming, the latest last. */
  readonly named: number[];
}

/** Whom an expression stands for. */
export interface Actor {
  readonly kind: 'PERSON' | 'STATE' | 'ORGANIZATION' | 'BOTH' | 'GROUP';
  readonly people: readonly number[];
  readonly sides: readonly string[];
}

/** The side that a person speaks for: a state's code, an organisation's id, or null. */
export const sideOfPerson = (person: FoundPerson | undefined): string | null =>
  person?.country ?? person?.organization ?? null;

/** The state of affairs before the first word. */
export function openDiscourse(text: WordText, mentions: FoundMentions, officials: FoundOfficials): Discourse {
  const own = text.document.release.publisher.country;
  return {
    own,
    partner: mainPartner(text, mentions, officials, own),
    abroad: isAbroad(text, mentions, own),
    topic: null,
    subject: null,
    side: own,
    foreignPair: null,
    unnamedEnvoy: null,
    spokenAt: new Map(),
    lastOf: new Map(),
    named: [],
  };
}

/** Words of a text's beginning in which a visit is told, and between the visit and the country visited. */
const BEGINNING = 150;
const VISIT_REACH = 6;

/** Whether the first visit told of is to another state, "paid a visit to Japan", or else the first capital named as a place is its own. */
function isAbroad(text: WordText, mentions: FoundMentions, own: string | null): boolean {
  const { words, countryAt } = text;
  for (let i = 0; i < Math.min(words.length, BEGINNING); i += 1) {
    if (!/^(?:visit|visits|visited|visiting|arrived|arrives)$/u.test(words[i]!.folded)) continue;
    for (let j = i + 1; j <= i + VISIT_REACH && words[j]?.sentence === words[i]!.sentence; j += 1) {
      const state = countryAt.get(j);
      if (state !== undefined && /^(?:to|in|visited|visits|visiting|the|of)$/u.test(words[j - 1]!.folded))
        return state.id !== own;
    }
  }
  const capital = mentions.countries.find(
    ({ form, start }) =>
      form === 'CAPITAL' && /^(?:in|to)$/u.test(words[text.wordAt(start) - 1]?.folded ?? ''),
  );
  return capital !== undefined && capital.code !== own;
}

/** The foreign state that title and first paragraphs speak of most. */
function mainPartner(
  text: WordText,
  mentions: FoundMentions,
  officials: FoundOfficials,
  own: string | null,
): string | null {
  const votes = new Map<string, number>();
  const vote = (code: string | null, weight: number): void => {
    if (code !== null && code !== own) votes.set(code, (votes.get(code) ?? 0) + weight);
  };
  let counted = 0;
  for (const mention of mentions.countries) {
    if (!mention.counts) continue;
    const zone = text.words[text.wordAt(mention.start)]?.zone;
    if (zone !== 'TITLE' && zone !== 'BODY') continue;
    counted += 1;
    vote(mention.code, zone === 'TITLE' ? 3 : counted < 12 ? 1 : 0.5);
  }
  for (const name of officials.names.slice(0, 20)) vote(sideOfPerson(officials.people[name.person]), 1.5);
  let best: string | null = null;
  let most = 0;
  for (const [code, count] of votes) if (count > most) [best, most] = [code, count];
  return best;
}
