import type { TextDocument } from '../../src/reading/document.ts';
import { layOutDocument } from '../../src/reading/01-document.ts';
import { findMentions } from '../../src/reading/02-mentions.ts';
import { findOfficials } from '../../src/reading/03-officials.ts';
import { resolveReferences } from '../../src/reading/04-reference.ts';
import { findEngagements } from '../../src/reading/05-engagements.ts';
import { findStatements } from '../../src/reading/06-statements.ts';
import type {
  Found,
  FoundEngagement,
  FoundOfficials,
  FoundStatement,
  Referent,
} from '../../src/reading/found.ts';
import { releaseFromText } from '../../src/release/text.ts';
import type { Reference } from '../../src/model/reference.ts';
import { knownNames } from '../../src/release/letterhead/states.ts';
import { layOutLines } from '../../src/release/letterhead/lines.ts';

/** What a rule found: its name, and the find in the words that rule cards use. */
export interface Shown {
  readonly rule: string;
  readonly words: string;
}

/** Reads a text of a rule card with every step and shows all that was found, step by step in the order of the text. */
export function showFound(text: string, reference: Reference): readonly Shown[] {
  const document = layOutDocument(releaseOf(text, reference), reference);
  const mentions = findMentions(document);
  const officials = findOfficials(document, mentions);
  const referents = resolveReferences(document, mentions, officials);
  const engagements = findEngagements(document, mentions, officials, referents);
  const statements = findStatements(document, mentions, officials, referents, engagements);
  const quote = ({ start, end }: Found) => document.text.slice(start, end);
  const shown: Shown[] = [];
  const show = (rule: string, words: string) => shown.push({ rule, words });
  for (const one of mentions.countries) if (one.counts) show(one.rule, `COUNTRY ${one.code} "${quote(one)}"`);
  for (const one of mentions.organizations)
    if (one.counts) show(one.rule, `ORGANIZATION ${one.id} "${quote(one)}"`);
  for (const one of mentions.topics) if (one.counts) show(one.rule, `${one.kind} ${one.id} "${quote(one)}"`);
  for (const one of mentions.dates) show(one.rule, one.to === null ? one.from : `${one.from}..${one.to}`);
  for (const one of mentions.places)
    show(one.rule, `PLACE ${one.name}${one.country === null ? '' : ` (${one.country})`}`);
  for (const one of peopleByRule(officials)) shown.push(one);
  for (const one of referents) show(one.rule, showReferent(document, officials, one));
  for (const one of engagements) show(one.rule, showEngagement(officials, one));
  for (const one of statements) show(one.rule, showStatement(document, one));
  return shown;
}

/** The release that a card's text is: Cambodia's of 15 May 2024, unless a letterhead tells otherwise. */
function releaseOf(text: string, reference: Reference) {
  const release = releaseFromText(text, { id: 'card', collection: 'cards' }, reference);
  const hasLetterhead =
    text.includes('\n') &&
    layOutLines(release.text, knownNames(reference)).some((line) => line.kind === 'BODY_NAME');
  return {
    ...release,
    issuedOn: release.issuedOn ?? '2024-05-15',
    publisher: hasLetterhead
      ? release.publisher
      : { country: 'KH', name: 'Ministry of Foreign Affairs and International Cooperation' },
  };
}

function peopleByRule(officials: FoundOfficials): readonly Shown[] {
  return officials.people.flatMap((person, index) => {
    const named = officials.names.filter((name) => name.person === index);
    const posts = officials.posts.filter((post) => post.person === index);
    const country = person.country ?? person.organization;
    const titles = [...new Set(person.posts.map((post) => post.title))];
    const words = `${person.name}${country === null ? '' : ` (${country})`}${titles.length === 0 ? '' : `: ${titles.join('; ')}`}`;
    return [...new Set([...named, ...posts].map((one) => one.rule))].map((rule) => ({ rule, words }));
  });
}

function showReferent(document: TextDocument, officials: FoundOfficials, one: Referent): string {
  const names = one.people.map((index) => officials.people[index]?.name ?? '?').join(', ');
  return [one.sides.join('+'), names, `«${document.text.slice(one.start, one.end)}»`]
    .filter((part) => part !== '')
    .join(' ');
}

function showEngagement(officials: FoundOfficials, one: FoundEngagement): string {
  const days = [one.startDate, one.endDate].filter((day) => day !== null).join('..');
  const names = one.people.map((index) => officials.people[index]?.name ?? '?').join(', ');
  const head = [one.type, days, one.place ?? '', one.countries.join('+')]
    .filter((part) => part !== '')
    .join(' ');
  return names === '' ? head : `${head}: ${names}`;
}

function showStatement(document: TextDocument, one: FoundStatement): string {
  const target = one.target === null ? '' : ` -> ${one.target}`;
  const topics = one.topics.length === 0 ? '' : ` [${one.topics.join(', ')}]`;
  return `${one.side} ${one.act}${target}${topics} "${document.text.slice(one.start, one.end)}"`;
}
