import type { EngagementTypeId } from '../../model/reference.ts';
import type { FoundOfficials, FoundPerson } from '../found.ts';
import { officeOf } from '../officials/office.ts';

/** A head of state or government by the posts that the release gives. */
export function isLeader(person: FoundPerson | undefined): boolean {
  if (person?.country == null) return false;
  return person.posts.some(({ title, former, organization }) => {
    if (former || organization !== null) return false;
    const office = officeOf(title);
    return (
      office === 'GOVERNMENT' ||
      office === 'STATE_PRESIDENT' ||
      office === 'MONARCH' ||
      /^(?:(?:acting|interim|caretaker|transitional) (?:president|prime minister)|head of (?:state|government)|chief adviser|(?:state|federal|union) president|chairman of the (?:government|council of ministers|cabinet(?: of ministers)?)|chairman of the presidency|crown prince and prime minister|president of the (?:government|union|swiss confederation|state))$/iu.test(
        title,
      )
    );
  });
}

/** "the two Prime Ministers", "both Heads of State", "the Presidents of A, B and C" */
const LEADERS =
  /^(?:the )?(?:(?:two|both|both the|three|four) (?:prime ministers|presidents|premiers|chancellors|heads of (?:state|government)|monarchs)|(?:prime ministers|presidents|heads of (?:state|government)) of )/iu;

/**
 * What talks are: a summit where leaders of two or more states meet, a multilateral meeting where others of three or more
 * do, else what the text says; `words` are those for who takes part, `states` how many states do.
 */
export function kindOfTalks(
  said: EngagementTypeId,
  people: readonly number[],
  officials: FoundOfficials,
  words: readonly string[],
  states: number,
): EngagementTypeId {
  if (said === 'JOINT_COMMISSION' && states > 2) return 'MULTILATERAL_MEETING';
  if (said !== 'MEETING') return said;
  if (words.some((one) => LEADERS.test(one))) return 'SUMMIT';
  const led = new Set(
    people.flatMap((index) => {
      const person = officials.people[index];
      return isLeader(person) ? [person!.country] : [];
    }),
  );
  return led.size > 1 ? 'SUMMIT' : states > 2 ? 'MULTILATERAL_MEETING' : said;
}
