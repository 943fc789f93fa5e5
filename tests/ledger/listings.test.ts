import { describe, expect, it } from 'vitest';
import { addressOf, contentOf, keepNext, LATER, nextDocument, NOW, TERMS, useLedger } from './use-ledger.ts';

const SOURCE = 'kh-mfa';

describe('a walk through a listing', () => {
  const { ledger } = useLedger();
  const begin = (whole = false) => ledger().listings.begin(SOURCE, 'pages', addressOf('/press'), whole);
  const next = () => ledger().listings.next(SOURCE, 'pages', null)?.address;
  const waiting = () =>
    ledger()
      .visits.waiting(SOURCE, 100)
      .map(({ address }) => address);

  it('goes from page to page and keeps what they list, in their order', () => {
    begin();
    expect(next()).toBe(addressOf('/press'));
    expect(keepNext(ledger(), contentOf(['/b', '/a'], ['/press?page=2']))).toBe(2);
    expect(next()).toBe(addressOf('/press?page=2'));
    expect(keepNext(ledger(), contentOf(['/a', '/c']))).toBe(1);
    expect(next()).toBeUndefined();
    expect(waiting()).toEqual(['/b', '/a', '/c'].map(addressOf));
  });

  it('ends at a page of which all is known, once all behind it was walked', () => {
    begin();
    keepNext(ledger(), contentOf(['/2'], ['/press?page=2']));
    keepNext(ledger(), contentOf(['/1']));
    begin();
    expect(nextDocument(ledger())).toMatchObject({ untilKnown: true, etag: '"1"' });
    expect(keepNext(ledger(), contentOf(['/2'], ['/press?page=2']))).toBe(0);
    expect(next()).toBeUndefined();
  });

  it('goes on to the end all the same where that is wanted', () => {
    begin();
    keepNext(ledger(), contentOf(['/2'], ['/press?page=2']));
    keepNext(ledger(), contentOf(['/1']));
    begin(true);
    keepNext(ledger(), contentOf(['/2'], ['/press?page=2']));
    expect(next()).toBe(addressOf('/press?page=2'));
  });

  it('is taken up again where it was broken off, after what came in front of it', () => {
    begin();
    keepNext(ledger(), contentOf(['/9', '/8'], ['/press?page=2']));
    // Broken off here; /10 is published, and /8 moves to the second page.
    begin();
    expect(next()).toBe(addressOf('/press'));
    keepNext(ledger(), contentOf(['/10', '/9'], ['/press?page=2']));
    keepNext(ledger(), contentOf(['/8', '/7'], ['/press?page=3']));
    keepNext(ledger(), contentOf(['/6']));
    expect(waiting()).toEqual(['/9', '/8', '/10', '/7', '/6'].map(addressOf));
  });

  it('does not take for walked what only a broken-off walk has left behind', () => {
    begin();
    keepNext(ledger(), contentOf(['/1']));
    begin();
    keepNext(ledger(), contentOf(['/4', '/3'], ['/press?page=2']));
    // Broken off: the first page is all known now, the second is not.
    begin();
    keepNext(ledger(), contentOf(['/4', '/3'], ['/press?page=2']));
    expect(next()).toBe(addressOf('/press?page=2'));
    keepNext(ledger(), contentOf(['/2', '/1'], ['/press?page=3']));
    keepNext(ledger(), contentOf(['/1']));
    expect(next()).toBeUndefined();
    expect(waiting()).toContain(addressOf('/2'));
  });

  it('takes an address for new that only another listing has named', () => {
    ledger().listings.begin(SOURCE, 'feed', addressOf('/feed'), false);
    const feed = ledger().listings.next(SOURCE, 'feed', null)!;
    ledger().listings.keep(feed, contentOf(['/1', '/2', '/3']), TERMS, NOW);
    begin();
    keepNext(ledger(), contentOf(['/1']));
    begin();
    expect(keepNext(ledger(), contentOf(['/3', '/2'], ['/press?page=2']))).toBe(0);
    expect(next()).toBe(addressOf('/press?page=2'));
  });

  it('goes through all sitemaps of an index that is as it was', () => {
    const next = () => ledger().listings.next(SOURCE, 'sitemap', null);
    const beginMaps = () => ledger().listings.begin(SOURCE, 'sitemap', addressOf('/sitemap.xml'), false);
    const terms = { ...TERMS, endsAtKnown: false };
    beginMaps();
    ledger().listings.keep(next()!, contentOf([], ['/a.xml', '/b.xml']), terms, NOW);
    for (let map = next(); map !== null; map = next())
      ledger().listings.keep(map, contentOf(['/1']), terms, NOW);
    beginMaps();
    ledger().listings.keepSame(next()!, false);
    const again: string[] = [];
    for (let map = next(); map !== null; map = next()) {
      again.push(map.address);
      ledger().listings.keepSame(map, false);
    }
    expect(again).toEqual(['/a.xml', '/b.xml'].map(addressOf));
  });

  it('leaves for later what follows a page that is older than wanted', () => {
    begin();
    const listed = [
      { address: addressOf('/2'), changedAt: '2024-03-02T10:00:00.000Z' },
      { address: addressOf('/1'), changedAt: '2024-03-01' },
    ];
    keepNext(ledger(), { ...contentOf([], ['/press?page=2']), listed });
    const since = (day: string) => ledger().listings.next(SOURCE, 'pages', day)?.address;
    expect(since('2024-03-03')).toBeUndefined();
    expect(since('2024-03-02')).toBe(addressOf('/press?page=2'));
    expect(next()).toBe(addressOf('/press?page=2'));
  });
});

describe('what a listing says of a change', () => {
  const { ledger } = useLedger();
  const tell = (changedAt: string | null, now: string, since: string | null = null) => {
    ledger().listings.begin(SOURCE, 'pages', addressOf('/feed'), false);
    const listed = [{ address: addressOf('/1'), changedAt }];
    return ledger().listings.keep(
      nextDocument(ledger()),
      { ...contentOf([]), listed },
      { ...TERMS, since },
      now,
    );
  };
  const visit = () => ledger().visits.waiting(SOURCE, 1)[0]!;
  const due = () => ledger().visits.due(SOURCE, LATER, LATER, 10).length;

  it('has a page looked at again that was changed after the last look', () => {
    tell('2024-11-20', NOW);
    ledger().visits.markGone(visit(), 'gone', NOW, '2030-01-01');
    tell('2024-11-20', LATER);
    expect(due()).toBe(0);
    tell('2024-11-28', LATER);
    expect(due()).toBe(0);
    tell('2024-11-29', LATER);
    expect(due()).toBe(1);
  });

  it('has a page wait that was older than wanted, once it is wanted', () => {
    expect(tell('2023-06-01', NOW, '2024-01-01')).toBe(0);
    expect(ledger().visits.counts(SOURCE)).toMatchObject({ older: 1, waiting: 0 });
    ledger().visits.takeOlder(SOURCE, '2023-07-01');
    expect(ledger().visits.counts(SOURCE)).toMatchObject({ older: 1 });
    ledger().visits.takeOlder(SOURCE, '2023-06-01');
    expect(ledger().visits.counts(SOURCE)).toMatchObject({ older: 0, waiting: 1 });
  });
});
