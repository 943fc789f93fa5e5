import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadReference } from '../../src/load-reference.ts';
import { layOutDocument } from '../../src/reading/01-document.ts';
import { releaseFromText } from '../../src/release/text.ts';
import { PAGES } from '../release/letterhead/pages.ts';

const reference = loadReference();
const layOut = (text: string) =>
  layOutDocument(releaseFromText(text, { collection: 'uploads' }, reference), reference);

const HEAD = 'Ministry of Foreign Affairs\n\nPRESS RELEASE\n\nTalks in Phnom Penh\n\n';

function sentencesOf(body: string): string[] {
  const { text, sentences } = layOut(HEAD + body);
  return sentences.flatMap(({ zone, start, end }) => (zone === 'BODY' ? [text.slice(start, end)] : []));
}

describe('sentences', () => {
  test.each([
    [
      'an honorific ends none',
      'H.E. Mr. Prak Sokhonn met Dr. Kao and Eng. Waleed bin Hamad. They spoke.',
      ['H.E. Mr. Prak Sokhonn met Dr. Kao and Eng. Waleed bin Hamad.', 'They spoke.'],
    ],
    [
      'an initial ends none',
      'Mr. Antony J. Blinken came. He left.',
      ['Mr. Antony J. Blinken came.', 'He left.'],
    ],
    [
      'a name that looks like an abbreviation',
      'He called on Prime Minister Hun Sen. Both spoke of trade.',
      ['He called on Prime Minister Hun Sen.', 'Both spoke of trade.'],
    ],
    [
      'an abbreviation at the end',
      'He lives in the U.S. The Minister does not.',
      ['He lives in the U.S.', 'The Minister does not.'],
    ],
    [
      'an abbreviation within',
      'The U.S. Embassy at No. 3 opens at 9 a.m. on Monday.',
      ['The U.S. Embassy at No. 3 opens at 9 a.m. on Monday.'],
    ],
    [
      'a decimal',
      'Trade grew by 4.7 percent. It will grow.',
      ['Trade grew by 4.7 percent.', 'It will grow.'],
    ],
    ['a quotation', '“We agreed.” He thanked them.', ['“We agreed.”', 'He thanked them.']],
    ['a question', 'What now? The talks go on!', ['What now?', 'The talks go on!']],
  ])('%s', (_, body, sentences) => {
    expect(sentencesOf(body)).toEqual(sentences);
  });
});

test('items of a list are paragraphs with their markers, which belong to no sentence', () => {
  const { paragraphs, sentences, text } = layOut(
    `${HEAD}The two sides agreed on these three points of the agenda:\n1. to trade more;\n(ii) to meet again;\n• to travel.`,
  );
  const items = paragraphs.filter(({ marker }) => marker !== null);
  expect(items.map(({ marker }) => marker)).toEqual(['1.', '(ii)', '•']);
  expect(
    items.map(({ firstSentence }) =>
      text.slice(sentences[firstSentence]!.start, sentences[firstSentence]!.end),
    ),
  ).toEqual(['to trade more;', 'to meet again;', 'to travel.']);
});

test('lines broken at a fixed width are one paragraph, lines that stand alone are not', () => {
  const wrapped = layOut(
    `${HEAD}The Deputy Prime Minister and the Secretary of State met today for two\nhours and spoke about the cooperation of the two countries in trade and\nhealth, and about the region.\n\nShort line\nAnother line`,
  ).paragraphs.filter(({ zone }) => zone === 'BODY');
  expect(wrapped.map(({ start, end }) => end - start > 100)).toEqual([true, false, false]);
});

describe('zones', () => {
  const page =
    'KINGDOM OF CAMBODIA\nNATION RELIGION KING\n\nMinistry of Foreign Affairs and International Cooperation\n\nPRESS RELEASE\n\nTalks between H.E. Prak Sokhonn\nand H.E. Wang Yi\n\nPhnom Penh, 3 August 2022\n\nThe two ministers met in Phnom Penh and spoke about the relations of the two countries.\n\nAbout ASEAN\nASEAN was founded in 1967 and has eleven members in the region of Southeast Asia.\n\nMedia enquiries\nTel: +855 23 000 000';

  test('say what each part of a page is for', () => {
    const { paragraphs, text } = layOut(page);
    const zoneOf = (words: string) =>
      paragraphs.find(({ start, end }) => text.slice(start, end).includes(words))?.zone;
    expect(zoneOf('NATION RELIGION KING')).toBe('LETTERHEAD');
    expect(zoneOf('PRESS RELEASE')).toBe('LETTERHEAD');
    expect(zoneOf('Talks between')).toBe('TITLE');
    expect(zoneOf('and H.E. Wang Yi')).toBe('TITLE');
    expect(zoneOf('3 August 2022')).toBe('LETTERHEAD');
    expect(zoneOf('The two ministers')).toBe('BODY');
    expect(zoneOf('founded in 1967')).toBe('BACKGROUND');
    expect(zoneOf('+855')).toBe('CONTACT');
  });

  test('a line that leads to another page is no running text, what follows it is', () => {
    const { paragraphs, text } = layOut(
      `${HEAD}The ministers met in Phnom Penh.\n\nRead also: The minister met somebody else\n\nThey spoke of trade.\n`,
    );
    const zoneOf = (words: string) =>
      paragraphs.find(({ start, end }) => text.slice(start, end).includes(words))?.zone;
    expect(zoneOf('Read also')).toBe('BACKGROUND');
    expect(zoneOf('They spoke')).toBe('BODY');
  });

  test('a page without a headline has no title', () => {
    const { paragraphs } = layOut('The two ministers met in Phnom Penh. They spoke.');
    expect(paragraphs.map(({ zone }) => zone)).toEqual(['BODY']);
  });

  test.each(PAGES)('running text of $name is body', ({ text }) => {
    const document = layOut(text);
    const at = document.text.indexOf('The two ministers reviewed');
    const sentence = document.sentences.find(({ start, end }) => start <= at && at < end);
    expect(sentence?.zone ?? 'BODY').toBe('BODY');
  });
});

const piece = fc.constantFrom(
  'The Minister',
  'H.E. Mr.',
  'U.S.',
  '.',
  '! ',
  '? ',
  '\n',
  '\n\n',
  '1. ',
  '• ',
  'PRESS RELEASE\n',
  '“',
  '”',
  ' ',
  '…',
  '12 May 2020',
  'Phnom Penh, ',
  'Đà',
  '\u{1F600}',
  'J. ',
  ':',
);

test('tokens, sentences and paragraphs lie in the text in order, and none on another', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.array(piece, { maxLength: 60 }).map((all) => all.join('')),
      ),
      (given) => {
        const { text, tokens, sentences, paragraphs } = layOut(given);
        let end = 0;
        for (const token of tokens) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          ({ end } = token);
        }
        expect(tokens.map((token) => token.text).join('')).toBe(text.replace(/\s+/gu, ''));
        end = 0;
        sentences.forEach((sentence, i) => {
          expect(sentence.index).toBe(i);
          expect(sentence.firstToken).toBeLessThan(sentence.endToken);
          expect(sentence.start).toBe(tokens[sentence.firstToken]?.start);
          expect(sentence.end).toBe(tokens[sentence.endToken - 1]?.end);
          expect(sentence.start).toBeGreaterThanOrEqual(end);
          ({ end } = sentence);
        });
        let next = 0;
        paragraphs.forEach((paragraph, i) => {
          expect(paragraph.index).toBe(i);
          expect(paragraph.firstSentence).toBe(next);
          expect(paragraph.endSentence).toBeGreaterThan(next);
          for (const one of sentences.slice(paragraph.firstSentence, paragraph.endSentence)) {
            expect(one.paragraph).toBe(i);
            expect(one.zone).toBe(paragraph.zone);
            expect(one.start >= paragraph.start && one.end <= paragraph.end).toBe(true);
          }
          next = paragraph.endSentence;
        });
        expect(next).toBe(sentences.length);
      },
    ),
  );
});
