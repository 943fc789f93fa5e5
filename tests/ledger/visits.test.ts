import { describe, expect, it } from 'vitest';
import type { Visit } from '../../src/ledger/visit.ts';
import { addressOf, LATER, list, NOW, useLedger } from './use-ledger.ts';

const SOURCE = 'kh-mfa';
const DOCUMENT = {
  bytes: new TextEncoder().encode('<p>Talks in Suva</p>'),
  address: addressOf('/found'),
  contentType: 'text/html',
  digest: 'd1',
  etag: '"e"',
  lastModified: 'Fri, 29 Nov 2024 08:00:00 GMT',
};

describe('an address', () => {
  const { ledger } = useLedger();
  const visits = () => ledger().visits;
  const waiting = (): Visit => visits().waiting(SOURCE, 1)[0]!;
  const counts = () =>
    Object.fromEntries(Object.entries(visits().counts(SOURCE)).filter(([, pages]) => pages > 0));

  it('is fetched, read and done, and its bytes go when they are no longer needed', () => {
    list(ledger(), '/1', '/2');
    visits().keepFetched(waiting(), DOCUMENT, NOW);
    expect(counts()).toEqual({ fetched: 1, waiting: 1 });
    const [fetched] = visits().fetched(SOURCE, 0, 10);
    expect(fetched).toMatchObject({ address: addressOf('/1'), etag: '"e"', digest: 'd1', fetchedAt: NOW });
    const { bytes, address, contentType } = DOCUMENT;
    expect(visits().spooled(fetched!)).toEqual({ bytes, address, contentType });
    visits().markDone(fetched!, [{ id: 'release:a', issuedOn: '2024-05-03' }], LATER);
    expect(counts()).toEqual({ done: 1, waiting: 1 });
    expect(visits().spooled(fetched!)).toBeNull();
    expect(visits().releasesByDay(SOURCE, '2024-01-01')).toEqual([{ day: '2024-05-03', releases: 1 }]);
  });

  it('that could not be read waits with its reason and its bytes', () => {
    list(ledger(), '/1');
    const visit = waiting();
    visits().keepFetched(visit, DOCUMENT, NOW);
    visits().markUnread(visit, 'It is a scan.', LATER);
    expect(visits().failures(null, 0, 10)).toMatchObject([{ reason: 'It is a scan.', state: 'failed' }]);
    expect(visits().failureReasons(SOURCE, 3)).toEqual([{ reason: 'It is a scan.', pages: 1 }]);
    expect(visits().retry(SOURCE, addressOf('/1'))).toBe(1);
    expect(counts()).toEqual({ fetched: 1 });
    expect(visits().spooled(visit)).not.toBeNull();
  });

  it('that could not be fetched is due again when that was said, or when somebody says so', () => {
    list(ledger(), '/1', '/2');
    const [first, second] = visits().waiting(SOURCE, 2);
    visits().markUnfetched(first!, 'It took too long.', NOW, LATER);
    visits().markUnfetched(second!, 'It is forbidden.', NOW, null);
    expect(visits().due(SOURCE, NOW, LATER, 10)).toEqual([]);
    expect(visits().due(SOURCE, LATER, LATER, 10)).toMatchObject([{ address: addressOf('/1'), tries: 1 }]);
    expect(visits().retry('other', null)).toBe(0);
    expect(visits().retry(null, null)).toBe(2);
    expect(counts()).toEqual({ waiting: 2 });
  });

  it('is not asked for twice in one run', () => {
    list(ledger(), '/1');
    visits().markGone(waiting(), 'Its server answers 404.', NOW, NOW);
    expect(visits().due(SOURCE, NOW, NOW, 10)).toEqual([]);
    expect(visits().due(SOURCE, LATER, LATER, 10)).toHaveLength(1);
  });

  it('is forgotten with its source', () => {
    list(ledger(), '/1', '/2');
    visits().keepFetched(waiting(), DOCUMENT, NOW);
    ledger().forget(SOURCE);
    expect(counts()).toEqual({});
    expect(ledger().listings.next(SOURCE, 'pages', null)).toBeNull();
  });
});
