import { describe, expect, test } from 'vitest';
import { loadReference } from '../../src/load-reference.ts';
import type { TextDocument } from '../../src/reading/document.ts';
import { layOutDocument } from '../../src/reading/01-document.ts';
import { findMentions } from '../../src/reading/02-mentions.ts';
import { findOfficials } from '../../src/reading/03-officials.ts';
import { resolveReferences } from '../../src/reading/04-reference.ts';
import type { FoundOfficials, Referent } from '../../src/reading/found.ts';
import { normalizeText } from '../../src/release/normalize-text.ts';
import { releaseFromText } from '../../src/release/text.ts';

/**
 * A release as a ministry would write it. In its text "[[the Minister => Penny Wong]]" says for whom words stand: people
 * joined by "+", or sides ("JP", "JP+KH"), or "-" for nobody.
 */
export interface ReleaseCase {
  /** The issuing state's alpha-2 code. */
  readonly publisher: string;
  readonly text: string;
  /** Everyone named, in the order of the text: "Name (CC): Post; Post". */
  readonly people: readonly string[];
}

const reference = loadReference();
const MARKED = /\[\[(.+?) => (.+?)\]\]/gsu;

/** Reads each release and compares the people and the marked references with what is expected. */
export function checkReleases(family: string, cases: Readonly<Record<string, ReleaseCase>>): void {
  describe.each(Object.entries(cases))(`${family}: %s`, (_, { publisher, text, people }) => {
    const { plain, marks } = unmark(normalizeText(text));
    const release = releaseFromText(
      plain,
      { publisher: { country: publisher, name: 'Ministry of Foreign Affairs' }, collection: 'cases' },
      reference,
    );
    const document = layOutDocument(release, reference);
    const mentions = findMentions(document);
    const officials = findOfficials(document, mentions);

    test('its people', () => {
      expect(showPeople(officials)).toEqual(people);
    });

    if (marks.length === 0) return;
    test('its references', () => {
      const referents = resolveReferences(document, mentions, officials);
      expect(marks.map(({ start, end }) => showAt(document, officials, referents, start, end))).toEqual(
        marks.map(({ start, end, means }) => `«${document.text.slice(start, end)}» ${means}`),
      );
    });
  });
}

function unmark(text: string): { plain: string; marks: { start: number; end: number; means: string }[] } {
  const marks: { start: number; end: number; means: string }[] = [];
  let plain = '';
  let last = 0;
  for (const match of text.matchAll(MARKED)) {
    plain += text.slice(last, match.index);
    const [whole, words = '', means = ''] = match;
    marks.push({ start: plain.length, end: plain.length + words.length, means });
    plain += words;
    last = match.index + whole.length;
  }
  return { plain: plain + text.slice(last), marks };
}

function showPeople(officials: FoundOfficials): readonly string[] {
  return officials.people.map((person) => {
    const side = person.country ?? person.organization;
    const posts = [...new Set(person.posts.map((post) => post.title))].join('; ');
    return `${person.name}${side === null ? '' : ` (${side})`}${posts === '' ? '' : `: ${posts}`}`;
  });
}

/** What the referent that best fits the marked words stands for. */
function showAt(
  document: TextDocument,
  officials: FoundOfficials,
  referents: readonly Referent[],
  start: number,
  end: number,
): string {
  const apart = (one: Referent) => Math.abs(one.start - start) + Math.abs(one.end - end);
  const [found] = referents
    .filter((one) => one.start < end && one.end > start)
    .sort((a, b) => apart(a) - apart(b));
  const quote = `«${document.text.slice(start, end)}»`;
  if (found === undefined) return `${quote} -`;
  const people = found.people.map((index) => officials.people[index]?.name ?? '?').join(' + ');
  return `${quote} ${people === '' ? found.sides.join('+') : people}`;
}
