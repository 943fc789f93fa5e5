import { honorificLength } from '../officials/honorific.ts';
import type { WordText } from '../officials/words.ts';
import type { RuleCard } from '../rule.ts';
import { sideOfPerson, type Actor } from './discourse.ts';
import type { Expression } from './expression.ts';
import { person, type Resolver } from './resolver.ts';

export const card: RuleCard = {
  name: 'honorific-alone',
  reads:
    'An honorific without a name stands for the person who bears it: "Samdech Thipadei", "His Majesty", "Their Excellencies" for nobody.',
  examples: [
    {
      text: 'Samdech Techo HUN Sen received the guests. Samdech Techo thanked them.',
      gives: ['KH Hun Sen «Samdech Techo»'],
    },
    {
      text: 'His Majesty King Norodom Sihamoni granted an audience. His Majesty thanked the envoys.',
      gives: ['KH Norodom Sihamoni «His Majesty»'],
    },
    {
      text: 'Prime Minister Hun Manet received Mrs. Retno Marsudi, Foreign Minister of Indonesia. Her Excellency thanked him.',
      gives: ['ID Retno Marsudi «Her Excellency»'],
    },
  ],
  counterexamples: ['His Majesty thanked the envoys.', 'Their Excellencies the Ambassadors were present.'],
};

/** An honorific alone that calls someone: "Samdech Techo", "Samdech Thipadei", "His Majesty". */
export function readAddress(text: WordText, at: number): Expression | null {
  const { words } = text;
  const length = honorificLength(words, at);
  if (length === 0) return null;
  const own = words.slice(at, at + length).map((word) => word.folded);
  const calls =
    own[0] === 'samdech' ||
    own[0] === 'lok' ||
    /(?:majesty|highness|majesties|holiness|excellency)$/u.test(own.at(-1) ?? '');
  return calls ? { kind: 'ADDRESS', first: at, end: at + length, words: own } : null;
}

/**
 * Whom an honorific alone stands for: of the women or men who bear it the one who acts, else in a text of the own side's its
 * official, else the one named last; null if nobody bears it.
 */
export function bearerOfHonorific(
  resolver: Resolver,
  { words }: Expression & { readonly kind: 'ADDRESS' },
): Actor | null {
  const { addressed, discourse, females, officials } = resolver;
  const bearers = addressed.get(words.at(-1) ?? '') ?? [];
  const female = words[0] === 'her' ? true : words[0] === 'his' ? false : null;
  const fitting = bearers.filter((index) => female === null || (females.get(index) ?? false) === female);
  const excellency = words.at(-1) === 'excellency';
  // "Mrs. Marsudi arrived. Her Excellency thanked": whoever is named may be called so.
  const anyone = excellency && bearers.length === 0 && female !== null;
  const holders = anyone
    ? discourse.named.filter((index) => (females.get(index) ?? false) === female)
    : fitting.length > 0
      ? fitting
      : bearers;
  const meant = discourse.named.filter((index) => holders.includes(index));
  const known =
    (excellency && discourse.topic !== null && meant.includes(discourse.topic)
      ? discourse.topic
      : undefined) ??
    (excellency
      ? meant.findLast((index) => sideOfPerson(officials.people[index]) === discourse.own)
      : undefined) ??
    meant.at(-1) ??
    holders[0];
  return known === undefined ? null : person(resolver, known);
}
