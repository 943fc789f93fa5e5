import { expect, test } from 'vitest';
import { loadReference } from '../../src/load-reference.ts';
import { layOutDocument } from '../../src/reading/01-document.ts';
import { findMentions } from '../../src/reading/02-mentions.ts';
import { findOfficials } from '../../src/reading/03-officials.ts';
import { resolveReferences } from '../../src/reading/04-reference.ts';
import { releaseFromText } from '../../src/release/text.ts';
import { cpuTime } from '../support/cpu-time.ts';

const reference = loadReference();
const SIZE = 250_000;
/** Far above what linear work takes, far below what quadratic work would. */
const LIMIT = 4000;

/** Different names, as long as the text: "Kabo", "Kaco". */
function names(sentence: (name: (n: number) => string, n: number) => string): string {
  const name = (n: number): string =>
    `K${[...n.toString(26)].map((digit) => String.fromCodePoint(97 + parseInt(digit, 26))).join('')}o`;
  let text = '';
  for (let n = 0; text.length < SIZE; n += 4) text += sentence(name, n);
  return text;
}

const fill = (unit: string): string => unit.repeat(Math.ceil(SIZE / unit.length));

test.each([
  ['capitals', fill('A')],
  ['words in capitals', fill('AB ')],
  ['honorifics', fill('H.E. Mr. ')],
  ['commas', fill(', ')],
  ['posts', fill('Minister of Foreign Affairs and ')],
  ['words before posts', fill('Deputy ')],
  ['a post of posts', fill('Minister of the ')],
  ['one name', fill('Minister Penny Wong met Wong. ')],
  ['names of fathers', fill('Mohamed bin ')],
  ['plural posts', fill('Presidents Xi, ')],
  ['labels', fill('Minister Wong:\n')],
  ['bare posts and pronouns', fill('The Minister said that he agreed. They met. ')],
  ['states', fill('Japan and Korea, ')],
  [
    'people',
    names((name, n) => `Mr. ${name(n)} ${name(n + 1)} met Minister ${name(n + 2)} ${name(n + 3)}. `),
  ],
  ['people in one sentence', names((name, n) => `Mr. ${name(n)} ${name(n + 1)}, `)],
  ['people of one name', names((name, n) => `Mr. ${name(n)} Wong, `)],
])('reads a quarter of a megabyte of %s in linear time', (_, body) => {
  const release = releaseFromText(`Press release\n\n${body}`, { collection: 'cases' }, reference);
  const document = layOutDocument(release, reference);
  const mentions = findMentions(document);
  const time = cpuTime(() => {
    const officials = findOfficials(document, mentions);
    resolveReferences(document, mentions, officials);
  });
  expect(time).toBeLessThan(LIMIT);
});
