import { describe, expect, it } from 'vitest';
import { loadReference } from '../../src/load-reference.ts';
import { InvalidSourceError, readSource } from '../../src/source/read-source.ts';

const REFERENCE = loadReference();
const GOOD = {
  id: 'sg-mfa',
  name: 'Ministry of Foreign Affairs of Singapore',
  country: 'SG',
  languages: ['en'],
  listings: [{ kind: 'feed', url: 'https://www.mfa.example/feed' }],
};
const PAGES = { kind: 'pages', url: 'https://www.mfa.example/press', links: '/press/*' };

function problemsOf(changes: object): readonly string[] {
  try {
    readSource({ ...GOOD, ...changes }, REFERENCE);
    return [];
  } catch (error) {
    if (error instanceof InvalidSourceError) return error.problems;
    throw error;
  }
}

describe('a description of a source', () => {
  it('needs little', () => {
    expect(readSource(GOOD, REFERENCE)).toEqual({ ...GOOD, rules: {} });
  });

  it('may say much', () => {
    const rich = {
      ...GOOD,
      country: 'EU',
      listings: [
        { kind: 'sitemap', url: 'https://www.mfa.example/sitemap.xml', links: '/press/**' },
        { ...PAGES, next: { selector: 'a[rel=next]' } },
        { ...PAGES, next: { url: 'https://www.mfa.example/press?page={page}', firstPage: 0 } },
        { kind: 'single', urls: ['https://www.mfa.example/digest'] },
      ],
      rules: {
        title: 'h1',
        date: 'time',
        body: '.body',
        remove: ['.share'],
        parts: 'article',
        dateOrder: 'MDY',
      },
      delaySeconds: 2.5,
      notes: 'From its address.',
    };
    expect(readSource(rich, REFERENCE)).toEqual(rich);
  });

  it.each<[object, string]>([
    [{ id: 'SG MFA' }, 'id: "SG MFA" is no id'],
    [{ country: 'Singapore' }, 'country: "Singapore" is no alpha-2 code'],
    [{ country: 'XX' }, 'country: no state has the code "XX"'],
    [{ languages: [] }, 'languages: '],
    [{ languages: ['English (UK)'] }, 'languages.0: "English (UK)" is no language tag'],
    [{ listings: [] }, 'listings: '],
    [
      { listings: [{ kind: 'list', url: 'https://a.example/' }] },
      'listings.0.kind: expected "kind" to be "feed"',
    ],
    [
      { listings: [{ kind: 'feed', url: 'www.mfa.example' }] },
      'listings.0.url: "www.mfa.example" is no address',
    ],
    [{ listings: [{ kind: 'feed', url: 'ftp://a.example/' }] }, 'neither of https nor of http'],
    [{ listings: [{ kind: 'feed', url: 'https://a:b@a.example/' }] }, 'a name or a password'],
    [{ listings: [{ ...PAGES, links: 'press' }] }, 'listings.0.links: "press" begins with neither'],
    [{ listings: [{ kind: 'sitemap', url: 'https://a.example/' }] }, 'listings.0.links: '],
    [{ listings: [{ ...PAGES, next: {} }] }, 'listings.0.next: expected {"selector"'],
    [
      { listings: [{ ...PAGES, next: { selector: 'a[' } }] },
      'listings.0.next.selector: "a[" is no CSS selector',
    ],
    [{ listings: [{ ...PAGES, next: { url: 'https://a.example/', firstPage: 1 } }] }, 'has not one "{page}"'],
    [{ rules: { body: '.body:nope' } }, 'rules.body: ".body:nope" is no CSS selector'],
    [{ rules: { author: 'p' } }, 'author'],
    [{ rules: { dateOrder: 'YDM' } }, 'rules.dateOrder: '],
    [{ delaySeconds: -1 }, 'delaySeconds: '],
    [{ colour: 'red' }, 'colour'],
  ])('%j is refused with its place and what would be right', (changes, problem) => {
    expect(problemsOf(changes)).toEqual([expect.stringContaining(problem)]);
  });

  it('is told all that is wrong with it', () => {
    expect(problemsOf({ id: '', country: 'sg', name: '' })).toHaveLength(3);
  });

  it.each([[null], [[]], ['sg-mfa'], [7]])('is not %j', (raw) => {
    expect(() => readSource(raw, REFERENCE)).toThrow(InvalidSourceError);
  });
});
