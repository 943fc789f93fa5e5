import { remember } from '../../common/remember.ts';
import { NAME_ORIGINS } from '../lexicon/name-origins.ts';
import type { Person } from './gather-people.ts';

/** The states in which a name is usual, alpha-2; none if it may be from anywhere. */
export function originsOfName(person: Person): readonly string[] {
  const form = person.forms.find(({ parts }) => parts.length > 1);
  // "Ma. Teresita" is no Ma.
  const first = form?.words[0]?.text.endsWith('.') === true ? '' : form?.parts[0];
  const last = form?.parts.at(-1);
  if (first === undefined || last === undefined) return [];
  return originsOf(`${first} ${last}`);
}

/** Names whose origins are kept: who is told of is told of again. */
const MOST = 10_000;

/** The states in which a first and a last name are usual; neither has a space. */
const originsOf = remember((name): readonly string[] => {
  const [first = '', last = ''] = name.split(' ');
  return NAME_ORIGINS.flatMap(({ states, first: opening, endings }) =>
    opening?.has(first) === true || endings?.test(last) === true ? states : [],
  );
}, MOST);
