import { describe, expect, it } from 'vitest';
import { tidyAddress } from '../../src/source/tidy-address.ts';

const BASE = 'https://www.mfa.example/en/press/list.html?page=2';

describe('a link', () => {
  it.each([
    ['visit.html', 'https://www.mfa.example/en/press/visit.html'],
    ['/visit#top', 'https://www.mfa.example/visit'],
    ['  /visit\n', 'https://www.mfa.example/visit'],
    ['//WWW.MFA.EXAMPLE/visit', 'https://www.mfa.example/visit'],
    ['?id=4', 'https://www.mfa.example/en/press/list.html?id=4'],
    ['http://www.mfa.example/visit', 'https://www.mfa.example/visit'],
    ['http://other.example/visit', 'http://other.example/visit'],
    ['/visit?utm_source=rss&utm_medium=feed', 'https://www.mfa.example/visit'],
    ['/visit?fbclid=x&id=4', 'https://www.mfa.example/visit?id=4'],
    ['/visit?q=a%20b', 'https://www.mfa.example/visit?q=a%20b'],
    ['/visit;jsessionid=0A1B.node1?id=4', 'https://www.mfa.example/visit?id=4'],
    ['../../a/../b', 'https://www.mfa.example/b'],
  ])('%j leads to %s', (link, address) => expect(tidyAddress(link, BASE)).toBe(address));

  it.each([
    'mailto:info@mfa.example',
    'javascript:void(0)',
    'data:text/html,x',
    'file:///etc/passwd',
    'https://user:word@mfa.example/',
    'https://',
    `/${'a'.repeat(3000)}`,
  ])('%s leads nowhere', (link) => expect(tidyAddress(link, BASE)).toBeNull());
});
