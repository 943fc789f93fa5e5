import type { FoundName, Referent } from '../found.ts';
import { officeOf } from '../officials/office.ts';
import type { PlacedReferent, StatementText } from './statement-text.ts';

/** Nouns of office: who is called by one alone speaks for a side. */
const OFFICE_NOUNS =
  /^(?:minister|ministry|president|secretary|ambassador|spokesperson|spokesman|spokeswoman|chancellor|premier|envoy|commissioner|representative|king|queen|sultan|emir|amir|government|department|side|delegation|official|officials|authorities|leader|speaker|chairman|chairperson|director|governor|counsellor|counselor|tanaiste|taoiseach|undersecretary|officer|adviser|advisor|consul|attache|deputy)$/u;

/**
 * Who acts in a subject of office that no step before could resolve: "the Minister of State affirmed". The side is the one
 * that the words name, else the publisher's; the person is its last-named holder of such an office.
 */
export function officeSubject(text: StatementText, first: number, verb: number): PlacedReferent | null {
  const { words, officials, document } = text;
  let office = false;
  for (let i = first; i < verb; i += 1) if (OFFICE_NOUNS.test(words[i]!.folded)) office = true;
  if (!office) return null;
  const start = words[first]!.start;
  const end = words[verb - 1]!.end;
  const named = text.mentions.countries.find((one) => one.start >= start && one.end <= end);
  const side = named?.code ?? document.release.publisher.country;
  if (side === null) return null;
  const said = document.text.slice(start, end);
  const holder = namesBefore(text, start).findLast(
    (name) =>
      officials.people[name.person]?.country === side &&
      officials.people[name.person]!.posts.some(
        (post) => officeOf(post.title) === officeOf(said) || post.title.includes(said),
      ),
  );
  const referent: Referent = {
    start,
    end,
    rule: 'office-subject',
    kind: holder === undefined ? 'STATE' : 'PERSON',
    people: holder === undefined ? [] : [holder.person],
    sides: [side],
  };
  return { referent, first, end: verb };
}

/** Names looked back through for the holder of an office. */
const LOOKBACK = 60;

/** The names last before a place, in the order of the text. */
function namesBefore({ officials }: StatementText, place: number): readonly FoundName[] {
  const { names } = officials;
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.start < place) low = middle + 1;
    else high = middle;
  }
  return names.slice(Math.max(0, low - LOOKBACK), low);
}
