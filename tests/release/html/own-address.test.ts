import { describe, expect, test } from 'vitest';
import { ownAddress } from '../../../src/release/html/own-address.ts';

const PAGE = 'https://www.mfa.example/news/1?utm_source=x';

describe('the address that a page gives itself', () => {
  test.each<readonly [string, readonly string[], string | undefined, string | undefined]>([
    ['is taken', ['https://www.mfa.example/news/1'], PAGE, 'https://www.mfa.example/news/1'],
    ['is resolved', ['../news/1'], PAGE, 'https://www.mfa.example/news/1'],
    ['loses its fragment', ['/news/1#top'], PAGE, 'https://www.mfa.example/news/1'],
    ['may leave out “www.”', ['https://mfa.example/news/1'], PAGE, 'https://mfa.example/news/1'],
    ['may be the front page’s own', ['https://mfa.example/'], 'https://mfa.example/', 'https://mfa.example/'],
    [
      'stands where none was fetched',
      ['https://mfa.example/news/1'],
      undefined,
      'https://mfa.example/news/1',
    ],
    ['gives way to the next', ['javascript:void(0)', '/news/1'], PAGE, 'https://www.mfa.example/news/1'],
    ['is not another site’s', ['https://evil.example/news/1'], PAGE, undefined],
    ['is not the front page of all pages', ['https://www.mfa.example/'], PAGE, undefined],
    ['is not of another protocol', ['ftp://www.mfa.example/news/1', 'data:text/html,x'], PAGE, undefined],
    ['names nobody', ['https://user:word@www.mfa.example/news/1'], PAGE, undefined],
    ['is an address', ['https://', 'http://[::1', ''], undefined, undefined],
    ['is not relative to nothing', ['/news/1'], undefined, undefined],
  ])('%s', (_, written, fetchedFrom, own) => {
    expect(ownAddress(written, fetchedFrom)).toBe(own);
  });
});
