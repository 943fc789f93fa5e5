import { about, literal } from './terms.ts';

/** Our own terms, for what schema.org has no word for: each with its sort and its meaning. */
export const VOCABULARY = {
  Statement: ['Class', 'A diplomatic act in words: who does what towards whom, on what.'],
  Sector: ['Class', 'A field of bilateral cooperation.'],
  Issue: ['Class', 'A regional or international matter that states raise.'],
  act: ['Property', 'What a statement does in words, such as APPRECIATE.'],
  collection: ['Property', 'The collection that a release came with.'],
  country: ['Property', 'The country of an official or a publisher.'],
  end: ['Property', 'Where a quote ends in the text of its release, in UTF-16 code units.'],
  engagementType: ['Property', 'The kind of contact, such as TELEPHONE_CONVERSATION.'],
  madeIn: ['Property', 'The engagement that a statement was made in.'],
  narrowerThan: ['Property', 'The sector that a sector is a part of.'],
  party: ['Property', 'A country that took part in an engagement.'],
  raises: ['Property', 'What a statement is on: a sector, an issue or an organisation.'],
  readBy: ['Property', 'The program or person that read a release.'],
  relation: ['Property', 'The relation of two countries that an engagement belongs to.'],
  releaseKind: ['Property', 'The sort of document, such as READOUT.'],
  reports: ['Property', 'An engagement that a release tells of.'],
  score: ['Property', 'How friendly a statement is, -10 to 10, by its act.'],
  side: ['Property', 'A party that acts in a statement.'],
  start: ['Property', 'Where a quote starts in the text of its release, in UTF-16 code units.'],
  target: ['Property', 'The party towards whom a statement acts.'],
} as const satisfies Readonly<Record<string, readonly ['Class' | 'Property', string]>>;

/** One of our own terms. */
export type Term = keyof typeof VOCABULARY;

/** A term as it stands in Turtle. */
export function term(name: Term): string {
  return `e:${name}`;
}

/** The meaning of all terms, in Turtle. */
export function vocabularyText(): string {
  return Object.entries(VOCABULARY)
    .map(([name, [sort, meaning]]) =>
      about(`e:${name}`, [
        ['a', [sort === 'Class' ? 'rdfs:Class' : 'rdf:Property']],
        ['rdfs:label', [literal(name)]],
        ['rdfs:comment', [literal(meaning)]],
      ]),
    )
    .join('');
}
