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
    expect(compileLinkPattern(pattern, OWN)(address) !== null).toBe(fits);
  });

  it.each([
    ['/view.do?seq=*', '/view.do?seq=12&page=3', '/view.do?seq=12'],
    ['/view.do?seq=*', '/view.do?page=3&sort=&seq=12', '/view.do?seq=12'],
    ['/view.do?Seq=*', '/view.do?seq=12&page=3', '/view.do?seq=12'],
    ['/view.do?lang=en&id=*', '/view.do?id=a%20b&x&lang=en', '/view.do?lang=en&id=a%20b'],
    ['/view.do?**', '/view.do?seq=12&page=3', '/view.do?seq=12&page=3'],
    ['/releases.htm?dtl/**', '/releases.htm?dtl/12/Visit', '/releases.htm?dtl/12/Visit'],
    ['/press/*', '/press/visit?lang=en', '/press/visit?lang=en'],
  ])('%s keeps %s as %s', (pattern, given, kept) => {
    const keep = compileLinkPattern(pattern, OWN);
    expect(keep(`https://mfa.example${given}`)).toBe(`https://mfa.example${kept}`);
    expect(keep(`https://mfa.example${kept}`)).toBe(`https://mfa.example${kept}`);
  });

  it.each([
    ['/view.do?seq=*', '/view.do?page=3'],
    ['/view.do?lang=en&id=*', '/view.do?lang=fr&id=12'],
  ])('%s does not fit %s', (pattern, given) => {
    expect(compileLinkPattern(pattern, OWN)(`https://mfa.example${given}`)).toBeNull();
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
          const fits = compileLinkPattern(pattern, OWN)(address) !== null;
          expect(fits).toBe(new RegExp(`^${meaning}$`).test(path));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('costs no more than the product of the lengths', () => {
    const keep = compileLinkPattern(`/${'**a'.repeat(100)}`, OWN);
    expect(keep(`https://mfa.example/${'a'.repeat(1900)}b`)).toBeNull();
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
