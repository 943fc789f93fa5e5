import { describe, expect, test } from 'vitest';
import { loadReference } from '../../src/load-reference.ts';
import { layOutDocument } from '../../src/reading/01-document.ts';
import { findMentions } from '../../src/reading/02-mentions.ts';
import { findOfficials } from '../../src/reading/03-officials.ts';
import { resolveReferences } from '../../src/reading/04-reference.ts';
import { findEngagements } from '../../src/reading/05-engagements.ts';
import { findStatements } from '../../src/reading/06-statements.ts';
import type { TextDocument } from '../../src/reading/document.ts';
import type { FoundOfficials, FoundStatement } from '../../src/reading/found.ts';
import { normalizeText } from '../../src/release/normalize-text.ts';
import { releaseFromText } from '../../src/release/text.ts';

/** A release as a ministry would write it, and its acts in the order of the text. */
export interface StatementCase {
  /** The issuing state's alpha-2 code, or "EU". */
  readonly publisher: string;
  readonly text: string;
  /** Each as: side, speaker and ":" where there is one, act, "-> target" where there is one, quote. */
  readonly statements: readonly string[];
}

const reference = loadReference();

/** A text's acts and what they were found in. */
export interface ReadStatements {
  readonly document: TextDocument;
  readonly officials: FoundOfficials;
  readonly statements: readonly FoundStatement[];
}

/** Reads a text as a release of a state, up to its statements. */
export function readStatements(text: string, publisher: string): ReadStatements {
  const release = releaseFromText(
    normalizeText(text),
    { publisher: { country: publisher, name: 'Ministry of Foreign Affairs' }, collection: 'cases' },
    reference,
  );
  const document = layOutDocument(release, reference);
  const mentions = findMentions(document);
  const officials = findOfficials(document, mentions);
  const referents = resolveReferences(document, mentions, officials);
  const engagements = findEngagements(document, mentions, officials, referents);
  return {
    document,
    officials,
    statements: findStatements(document, mentions, officials, referents, engagements),
  };
}

const MEETING =
  'Foreign Minister visits Fiji\n\nForeign Minister Penny Wong met Fijian Prime Minister Sitiveni Rabuka in Suva on 14 May 2024.\n\n';

/** Reads sentences about a meeting of Australia and Fiji, as Australia publishes them. */
export function readMeeting(sentences: string): ReadStatements {
  return readStatements(`${MEETING}${sentences}\n`, 'AU');
}

/** The acts of such sentences in the order of the text: side and act each. */
export function actsOf(sentences: string): readonly string[] {
  return readMeeting(sentences).statements.map(({ side, act }) => `${side} ${act}`);
}

/** Reads each release and compares its acts with what is expected. */
export function checkStatements(cases: Readonly<Record<string, StatementCase>>): void {
  describe.each(Object.entries(cases))('%s', (_, { publisher, text, statements: expected }) => {
    test('its acts', () => {
      const { document, officials, statements } = readStatements(text, publisher);
      const shown = statements.map((one) => {
        const speaker = one.speaker === null ? '' : ` ${officials.people[one.speaker]?.name}:`;
        const target = one.target === null ? '' : ` -> ${one.target}`;
        return `${one.side}${speaker} ${one.act}${target} "${document.text.slice(one.start, one.end)}"`;
      });
      expect(shown).toEqual(expected);
    });
  });
}
