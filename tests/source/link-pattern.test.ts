import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileLinkPattern, findPatternFault } from '../../src/source/link-pattern.ts';

const OWN = 'https://www.mfa.example/press';

describe('a link pattern', () => {
  it.each([
    ['/press/*', 'https://www.mfa.example/press/visit', true],
    ['/press/*', 'https://mfa.example/press/visit', true],
    ['/press/*', 'https://www.mfa.example/press/visit?page=2', true],
    ['/press/*', 'https://www.mfa.example/press/2024/visit', false],
    ['/press/*', 'https://www.mfa.example/press/', true],
    ['/press/*', 'https://www.mfa.example/press', false],
    ['/press/*', 'https://other.example/press/visit', false],
    ['/press/*', 'https://www.mfa.example:8443/press/visit', false],
    ['/press/**', 'https://www.mfa.example/press/2024/11/visit', true],
    ['/press/*/*/index.html', 'https://www.mfa.example/press/2024/11/index.html', true],
    ['/**/press-*-en', 'https://www.mfa.example/a/b/press-7-en', true],
    ['/**/press-*-en', 'https://www.mfa.example/a/b/press-7-en/more', false],
    ['/bin.cgi?id=*', 'https://www.mfa.example/bin.cgi?id=12', true],
    ['/bin.cgi?id=*', 'https://www.mfa.example/bin.cgi', false],
    ['/news.(html)', 'https://www.mfa.example/news.(html)', true],
    ['/news.(html)', 'https://www.mfa.example/newsX(html)', false],
    ['https://news.example/mfa/*', 'https://news.example/mfa/visit', true],
    ['https://news.example/mfa/*', 'http://news.example/mfa/visit', true],
    ['https://news.example/mfa/*', 'https://www.mfa.example/mfa/visit', false],
    ['/Press/*.aspx', 'https://www.mfa.example/press/Visit.ASPX', true],
    ['/**', 'https://www.mfa.example/', true],
  ])('%s and %s: %s', (pattern, address, fits) => {
    expect(compileLinkPattern(pattern, OWN)(address)).toBe(fits);
  });

  it('fits what a regular expression of the same meaning fits', () => {
    const piece = fc.constantFrom('a', 'b', '/', '*', '**');
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 8 }),
        fc.array(fc.constantFrom('a', 'b', '/'), { maxLength: 10 }),
        (pieces, letters) => {
          const pattern = `/${pieces.join('')}`.replaceAll(/\*{3,}/g, '**');
          const path = `/${letters.join('')}`;
          const meaning = pattern.replaceAll(/\*\*?/g, (star) => (star === '**' ? '.*' : '[^/]*'));
          const address = `https://mfa.example${path}`;
          expect(compileLinkPattern(pattern, OWN)(address)).toBe(new RegExp(`^${meaning}$`).test(path));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('costs no more than the product of the lengths', () => {
    const isWanted = compileLinkPattern(`/${'**a'.repeat(100)}`, OWN);
    expect(isWanted(`https://mfa.example/${'a'.repeat(1900)}b`)).toBe(false);
  });

  it.each([
    'press/*',
    '*',
    'https://*/press',
    'ftp://a.example/*',
    '/a b',
    '/é',
    '/a#b',
    '/a***b',
    `/${'a'.repeat(500)}`,
  ])('says what is wrong with %s', (pattern) => expect(findPatternFault(pattern)).not.toBeNull());

  it.each(['/press/*', '/**', 'https://a.example/*.html'])('has nothing against %s', (pattern) =>
    expect(findPatternFault(pattern)).toBeNull(),
  );
});
