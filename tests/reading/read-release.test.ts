import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadReference } from '../../src/load-reference.ts';
import type { Reading } from '../../src/model/reading.ts';
import type { Release } from '../../src/model/release.ts';
import { readRelease } from '../../src/reading/read-release.ts';
import { releaseFromText } from '../../src/release/text.ts';

const reference = loadReference();
const SEED = new URL('../../seed/releases/', import.meta.url);
const seedTexts = textsIn(SEED);
const texts = [...seedTexts, ...textsIn(new URL('../../bench/reading/worked-on/', import.meta.url))];

const releaseOf = (text: string) => releaseFromText(text, { id: 'test', collection: 'uploads' }, reference);

test('the release that Entente began with', () => {
  const text = readFileSync(new URL('seed-2021-11-24.txt', SEED), 'utf8');
  const reading = readRelease(releaseOf(text), reference);
  expect(reading).toMatchObject({
    id: 'test',
    publisher: { country: 'KH', name: 'Ministry of Foreign Affairs and International Cooperation' },
    issuedOn: '2021-11-24',
    issuedAt: 'Phnom Penh',
    language: 'en',
    organizations: ['PEACE-CORPS', 'ASEAN'],
  });
  expect([...reading.countries].sort()).toEqual(['KH', 'MM', 'US']);
  expect(reading.officials.map(({ name, country }) => [name, country])).toEqual([
    ['Prak Sokhonn', 'KH'],
    ['Derek Chollet', 'US'],
  ]);
  expect([...reading.sectors].sort()).toEqual([
    'agriculture',
    'culture',
    'demining',
    'development-assistance',
    'health',
    'investment',
    'peacekeeping',
    'pow-mia',
    'repatriation',
    'trade',
    'volunteers',
  ]);
  expect([...reading.issues].sort()).toEqual([
    'asean-centrality',
    'asean-chairmanship',
    'asean-community',
    'great-power-competition',
    'korean-peninsula',
    'myanmar',
    'regional-peace-and-stability',
  ]);
  expect(reading.mentions.every(({ rule }) => rule !== null)).toBe(true);
});

test.each(['', ' \n ', '.', 'PRESS RELEASE', '12 May 2020', '\u{1F600}', '**', 'H.E.', '- \n- \n1. '])(
  'a text with nothing to tell (%j) has an empty reading',
  (text) => {
    const reading = readRelease(releaseOf(text), reference);
    expect(reading).toMatchObject({
      engagements: [],
      officials: [],
      countries: [],
      organizations: [],
      sectors: [],
      issues: [],
      statements: [],
      mentions: [],
    });
    expectSound(releaseOf(text), reading);
  },
);

describe('what a reading says holds in its text', () => {
  test.each(texts.map((text, i) => [i, text] as const))('of release %i', (_, text) => {
    expectSound(releaseOf(text), readRelease(releaseOf(text), reference));
  });

  test('whatever was changed in it', () => {
    fc.assert(
      fc.property(mutatedText(), (text) => {
        const release = releaseOf(text);
        expectSound(release, readRelease(release, reference));
      }),
      { numRuns: 60 },
    );
  });

  test('in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const release = releaseOf(text);
        expectSound(release, readRelease(release, reference));
      }),
    );
  });
});

test('the same release has the same reading, whatever was read before', () => {
  const [first = '', second = ''] = seedTexts;
  const once = JSON.stringify(readRelease(releaseOf(first), reference));
  readRelease(releaseOf(second), reference);
  expect(JSON.stringify(readRelease(releaseOf(first), loadReference()))).toBe(once);
});

describe('a long text is read to its end', () => {
  const whole = seedTexts.join('\n\n');
  const ofLength = (length: number) => whole.repeat(Math.ceil(length / whole.length)).slice(0, length);

  test.each([
    // The two megabytes that a text may have are read in tests/cli/read.test.ts.
    ['a megabyte of releases', ofLength(1_000_000)],
    ['one paragraph', ofLength(300_000).replace(/\s+/gu, ' ')],
    ['one sentence', ofLength(300_000).replace(/[\s.;:!?]+/gu, ' ')],
    ['one name', 'PRAK SOKHONN '.repeat(40_000)],
    ['brackets', '([{"“'.repeat(100_000)],
    ['numbers', '12 '.repeat(200_000)],
    ['lines', '\nH.E. '.repeat(30_000)],
  ])('%s', (_, text) => {
    const release = releaseOf(text);
    const { mentions } = readRelease(release, reference);
    expect(mentions.every(({ start, end, quote }) => release.text.slice(start, end) === quote)).toBe(true);
  });
});

function textsIn(folder: URL): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readFileSync(new URL(file, folder), 'utf8'));
}

/** A release with parts cut out, doubled, joined to another's, or with odd characters thrown in. */
function mutatedText(): fc.Arbitrary<string> {
  const place = fc.nat({ max: 10_000 });
  const odd = fc.constantFrom(
    '\n',
    '\n\n',
    ' ',
    '.',
    '’s',
    '“',
    '(',
    'H.E. ',
    'U.S.',
    'and ',
    '\u00a0',
    '\u{1F600}',
    'İ',
    'ß',
    '1. ',
  );
  const change = fc.oneof(
    fc.record({ kind: fc.constant('cut' as const), at: place, length: fc.nat({ max: 300 }) }),
    fc.record({ kind: fc.constant('double' as const), at: place, length: fc.nat({ max: 300 }) }),
    fc.record({ kind: fc.constant('insert' as const), at: place, words: odd }),
    fc.record({ kind: fc.constant('capitals' as const), at: place, length: fc.nat({ max: 200 }) }),
  );
  return fc
    .tuple(fc.nat({ max: texts.length - 1 }), fc.array(change, { minLength: 1, maxLength: 8 }))
    .map(([index, changes]) =>
      changes.reduce((text, one) => {
        const at = one.at % (text.length + 1);
        if (one.kind === 'insert') return text.slice(0, at) + one.words + text.slice(at);
        const part = text.slice(at, at + one.length);
        const rest = text.slice(at + one.length);
        if (one.kind === 'cut') return text.slice(0, at) + rest;
        return text.slice(0, at) + (one.kind === 'double' ? part + part : part.toUpperCase()) + rest;
      }, texts[index] ?? ''),
    );
}

/** Every quote stands where it is said to, and whatever is named by a name or an index is there. */
function expectSound({ text }: Release, reading: Reading): void {
  const names = reading.officials.map(({ name }) => name);
  const spans = [
    ...reading.mentions,
    ...reading.statements,
    ...reading.officials.flatMap(({ sightings }) => sightings),
    ...reading.engagements.flatMap(({ span }) => (span === null ? [] : [span])),
  ];
  for (const { start, end, quote } of spans) {
    expect(start).toBeLessThan(end);
    expect(text.slice(start, end)).toBe(quote);
  }
  const starts = reading.mentions.map(({ start }) => start);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  expect(new Set(names).size).toBe(names.length);
  const kinds = {
    COUNTRY: reading.countries,
    OFFICIAL: names,
    ORGANIZATION: reading.organizations,
    SECTOR: reading.sectors,
    ISSUE: reading.issues,
  };
  for (const { kind, id } of reading.mentions) expect(kinds[kind]).toContain(id);
  for (const list of Object.values(kinds)) expect(new Set(list).size).toBe(list.length);
  for (const code of reading.countries) expect(reference.countryByCode.get(code)?.sovereign).toBe(true);
  for (const { posts, sightings } of reading.officials)
    for (const { post } of sightings) expect(posts).toContain(post);
  for (const { officials, countries, startDate, endDate } of reading.engagements) {
    for (const name of officials) expect(names).toContain(name);
    for (const code of countries) expect(reference.countryByCode.has(code)).toBe(true);
    expect(startDate === null || endDate === null || startDate <= endDate).toBe(true);
  }
  for (const { speaker, side, target, engagement } of reading.statements) {
    if (speaker !== null) expect(names).toContain(speaker);
    for (const party of [side, target])
      expect(
        party === null ||
          party === 'BOTH' ||
          reference.countryByCode.has(party) ||
          reference.organizationById.has(party),
      ).toBe(true);
    expect(engagement === null || engagement < reading.engagements.length).toBe(true);
  }
}
