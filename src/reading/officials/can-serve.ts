import { MONARCHIES, POST_STATES, WITHOUT_PRESIDENT, WITHOUT_PRIME_MINISTER } from '../lexicon/offices.ts';
import { postsOf, type Person } from './gather-people.ts';
import { distinctPosts, officeOf } from './office.ts';
import type { Office } from '../lexicon/offices.ts';

/** What a person's posts say of the states that they can and cannot serve. */
export interface Service {
  readonly offices: ReadonlySet<Office>;
  /** Whether a state has the posts that the person holds. */
  readonly fits: (code: string) => boolean;
  /** States that the person is sent to, and so does not serve. */
  readonly sentTo: ReadonlySet<string>;
}

/** Reads a person's posts for what they say of the state served. */
export function serviceOf(person: Person): Service {
  const held = postsOf(person).filter((post) => !post.former);
  const titles = [...new Set(held.map((post) => post.title))].slice(0, 40);
  const all = titles.join(' | ');
  const offices: ReadonlySet<Office> = new Set(
    distinctPosts(titles).map((title) =>
      // A state with a foreign minister can have a secretary for foreign affairs, too.
      (/secretary/iu.test(title) && !/minister/iu.test(title)) ||
      /^(?:senior )?(?:first )?(?:deputy|vice|assistant|acting deputy|state)\b(?!.*prime)/iu.test(title)
        ? 'OTHER'
        : officeOf(title),
    ),
  );
  const royal =
    /\b(?:king|queen|emperor|empress|sultan|emir|amir|crown prince|princess|prince|grand duke)\b/iu.test(all);
  const only = POST_STATES.filter(({ post }) => post.test(all)).map(({ states }) => states);
  const sentTo = new Set(held.flatMap((post) => post.sentTo));
  const government = /\bprime minister\b|\bpremier\b|\btaoiseach\b/iu.test(all);
  return {
    offices,
    sentTo,
    fits: (code) =>
      !(offices.has('STATE_PRESIDENT') && WITHOUT_PRESIDENT.has(code)) &&
      !(government && WITHOUT_PRIME_MINISTER.has(code)) &&
      !(royal && !MONARCHIES.has(code)) &&
      only.every((states) => states.has(code)),
  };
}
