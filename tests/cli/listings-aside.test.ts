import { afterAll, expect, it } from 'vitest';
import { ReadAside } from '../../src/cli/read-aside/read-aside.ts';
import type { PagedListing } from '../../src/model/source.ts';
import { UnreadableDocumentError } from '../../src/release/release-document.ts';
import { UnreadableListingError } from '../../src/source/unreadable-listing.ts';

const never = new AbortController().signal;
const address = 'https://mfa.example/news';
const listing: PagedListing = { kind: 'pages', url: address, links: '/news/*' };
const page = (html: string) => ({ bytes: Buffer.from(html), asked: address, address });
const usual = page('<main><a href="/news/talks-in-suva">Talks in Suva</a><a href="/about">About</a></main>');

const aside = new ReadAside('entente/test');
const hasty = new ReadAside('entente/test', { seconds: 0.001 });
afterAll(() => Promise.all([aside.stop(), hasty.stop()]));

it('reads a page of a listing in another process, and leaves its bytes to the caller', async () => {
  const { listed } = await aside.readListing(usual, listing, never);
  expect(listed.map((one) => one.address)).toEqual(['https://mfa.example/news/talks-in-suva']);
  expect(usual.bytes.length).toBeGreaterThan(0);
});

it('tells why one cannot be read by the error’s own class, and reads on', async () => {
  const deep = page(`${'<div>'.repeat(10_000)}<a href="/news/x">x</a>`);
  await expect(aside.readListing(deep, listing, never)).rejects.toThrow(UnreadableListingError);
  expect((await aside.readListing(usual, listing, never)).listed).toHaveLength(1);
});

it('ends a process that a page of a listing holds up', async () => {
  // Within what can be read: one that is refused as too large may be so before the time is up.
  const long = page(`<main>${'<p><a href="/news/a">a</a><i>b</i></p>'.repeat(50_000)}</main>`);
  const ended = hasty.readListing(long, listing, never);
  await expect(ended).rejects.toThrow(UnreadableDocumentError);
  await expect(ended).rejects.toMatchObject({ reason: 'too-slow' });
});
