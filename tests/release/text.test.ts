import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadReference } from '../../src/load-reference.ts';
import { releaseFromText } from '../../src/release/text.ts';
import { AGENCY_PAGES } from './letterhead/agency-pages.ts';
import { BARE_PAGES } from './letterhead/bare-pages.ts';
import { FRAMED_PAGES } from './letterhead/framed-pages.ts';
import { GOVERNMENT_PAGES } from './letterhead/government-pages.ts';
import { ISLAND_PAGES } from './letterhead/island-pages.ts';
import { OFFICE_PAGES } from './letterhead/office-pages.ts';
import { PAGES } from './letterhead/pages.ts';
import { SITE_PAGES } from './letterhead/site-pages.ts';

const reference = loadReference();
const read = (text: string) => releaseFromText(text, { collection: 'uploads' }, reference);

describe('a letterhead is read from', () => {
  test.each([
    ...PAGES,
    ...FRAMED_PAGES,
    ...SITE_PAGES,
    ...AGENCY_PAGES,
    ...GOVERNMENT_PAGES,
    ...ISLAND_PAGES,
    ...OFFICE_PAGES,
    ...BARE_PAGES,
  ])('$name', ({ text, title, country, body, on, at }) => {
    const release = read(text);
    expect({
      title: release.title,
      publisher: release.publisher,
      issuedOn: release.issuedOn,
      issuedAt: release.issuedAt,
    }).toEqual({ title, publisher: { country, name: body }, issuedOn: on, issuedAt: at });
  });
});

describe('kind', () => {
  test.each([
    ['JOINT STATEMENT\non the Visit to Viet Nam', 'JOINT_STATEMENT'],
    ['Readout\n\nSecretary’s Call with the Foreign Minister', 'READOUT'],
    ['Remarks to the Press\nby the Minister', 'REMARKS'],
    ['STATEMENT\non the Passing of H.E. Abe Shinzo', 'STATEMENT'],
    ['JOINT COMMUNIQUÉ\n\nBETWEEN\n\nJAPAN\n\nAND\n\nKENYA', 'JOINT_STATEMENT'],
    ['Edited Transcript of the Minister’s Doorstop', 'REMARKS'],
    ['Spokesperson Jane Doe’s Regular Press Conference on May 3, 2023', 'REMARKS'],
    ['News story\n\nForeign Secretary visits Cambodia', 'NEWS'],
    ['PRESS RELEASE\n\nOfficial Talks in Phnom Penh', 'PRESS_RELEASE'],
    ['Official Talks in Phnom Penh', 'PRESS_RELEASE'],
  ])('“%s” is of kind %s', (head, kind) => {
    expect(read(`${head}\n\nThe two ministers met and talked about trade for more than an hour.`).kind).toBe(
      kind,
    );
  });
});

test('the language is English where its small words abound, and else unknown', () => {
  expect(read('The minister of trade met with the ambassador in the ministry.').language).toBe('en');
  expect(
    read('Bộ trưởng Bộ Ngoại giao đã có cuộc gặp với Bộ trưởng Ngoại giao Campuchia tại Hà Nội.').language,
  ).toBe('und');
});

describe('the id', () => {
  const text = 'Kingdom of Cambodia\n\nPRESS RELEASE\n\nTalks\n\nPhnom Penh, 24 November 2021';

  test('tells state, day and content', () => {
    expect(read(text).id).toMatch(/^release:kh-2021-11-24-[0-9a-f]{10}$/u);
    expect(read(`${text}\u00a0\r\n`).id).toBe(read(text).id);
    expect(read(`${text}!`).id).not.toBe(read(text).id);
    expect(read('Nothing to tell.').id).toMatch(/^release:zz-undated-[0-9a-f]{10}$/u);
  });

  test('can be given, whole or as a name', () => {
    const idOf = (id: string) => releaseFromText(text, { id, collection: 'uploads' }, reference).id;
    expect(idOf('seed-2021-11-24')).toBe('release:seed-2021-11-24');
    expect(idOf('release:seed-2021-11-24')).toBe('release:seed-2021-11-24');
  });
});

test('what is known besides the text counts more than what it tells', () => {
  const publisher = { country: 'TH', name: 'Ministry of Foreign Affairs' };
  const release = releaseFromText(
    'Kingdom of Cambodia\n\nTalks in Phnom Penh\n\n24 November 2021',
    {
      publisher,
      issuedOn: '2021-11-25',
      title: 'Talks',
      sourceUrl: 'https://example.org/1',
      collection: 'mfa',
    },
    reference,
  );
  expect(release).toMatchObject({
    publisher,
    issuedOn: '2021-11-25',
    title: 'Talks',
    sourceUrl: 'https://example.org/1',
    collection: 'mfa',
  });
});

test('any text is a release with a title from it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const release = read(text);
      expect(release.title.length).toBeLessThanOrEqual(600);
      expect(release.text.replace(/\s+/gu, ' ')).toContain(release.title);
    }),
  );
});
