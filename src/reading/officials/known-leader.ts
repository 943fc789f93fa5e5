import { foldText } from '../../common/fold-text.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { LEADERS } from '../lexicon/leaders.ts';
import { postsOf, type Person } from './gather-people.ts';
import { officeOf } from './office.ts';
import { phrasesOf } from './phrases.ts';
import type { Word } from './words.ts';

interface Leader {
  readonly code: string;
  readonly parts: readonly string[];
}

const byPart = new Map<string, Leader[]>();
for (const [code, names] of Object.entries(LEADERS))
  for (const name of names.split('; ')) {
    const parts = foldText(name.replace(/['’.]/gu, ''))
      .split(' ')
      .filter((part) => part.length > 1);
    for (const part of parts) byPart.set(part, [...(byPart.get(part) ?? []), { code, parts }]);
  }

/**
 * The state of the head of state or government, or foreign minister, whom a name tells, alpha-2; null if it tells none
 * or several. A family name alone tells a person of whom a post is said.
 */
export function stateOfLeader(person: Person): string | null {
  const codes = new Set<string>();
  if (person.parts.size > 1) {
    for (const part of person.parts)
      for (const leader of byPart.get(part) ?? [])
        if (leader.parts.length > 1 && leader.parts.every((own) => person.parts.has(own)))
          codes.add(leader.code);
  } else if (
    // "N. P. Saud" is nobody of the house of Saud.
    person.sightings.every(({ name }) => name.end - name.first === 1) &&
    (postsOf(person).some((post) => officeOf(post.title) !== 'OTHER' || PLAIN.test(post.title)) ||
      // "Will the Prime Minister congratulate Mr. Modi?"
      (postsOf(person).length === 0 && person.sightings.some((one) => one.honorific)))
  ) {
    const [part = ''] = person.parts;
    if (!GIVEN_NAMES.has(part))
      for (const { code, parts } of byPart.get(part) ?? [])
        if (parts.at(-1) === part || parts[0] === part) codes.add(code);
  }
  const [code = null] = codes;
  return codes.size === 1 ? code : null;
}

/** Posts that a known minister is called by alone: "Secretary Rubio", "Minister Shoukry". */
const PLAIN = /^(?:minister|secretary|high representative|foreign minister|chancellor)$/iu;

const fullNames = phrasesOf(
  Object.values(LEADERS)
    .flatMap((names) => names.split('; '))
    .filter((name) => name.includes(' ')),
);

/** Whether a leader's full name starts at a word. */
export const isLeaderAt = (words: readonly Word[], at: number): boolean => fullNames.match(words, at) > 1;
