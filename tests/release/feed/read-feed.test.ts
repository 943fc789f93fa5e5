import { expect, it } from 'vitest';
import { readFeed } from '../../../src/release/feed/read-feed.ts';

const BODY =
  'The Minister met his counterpart in Suva and both sides agreed to hold a second round of talks. ';

function feedWith(link: string): Uint8Array {
  return Buffer.from(`<?xml version="1.0"?><rss version="2.0"><channel><title>Releases</title><item>
    <title>Talks in Suva</title><link>${link}</link><description>${BODY.repeat(6)}</description></item></channel></rss>`);
}

const addressOf = (link: string, address?: string) =>
  readFeed(feedWith(link), address === undefined ? {} : { address })[0]?.sourceUrl;

it('an entry stands at its link, as far as that is of the site that the feed came from', () => {
  const feed = 'https://www.mfa.example/feed.xml';
  expect(addressOf('https://mfa.example/talks', feed)).toBe('https://mfa.example/talks');
  expect(addressOf('/releases#talks', feed)).toBe('https://www.mfa.example/releases#talks');
  expect(addressOf('https://other.example/talks', feed)).toBeUndefined();
  expect(addressOf('javascript:alert(1)', feed)).toBeUndefined();
});

it('a feed in a file may name any site: whoever keeps the file vouches for it', () => {
  expect(addressOf('https://other.example/talks')).toBe('https://other.example/talks');
});
