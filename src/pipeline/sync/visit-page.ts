import { createHash } from 'node:crypto';
import { FetchError, type Fetched } from '../../fetch/fetched.ts';
import type { Visit } from '../../ledger/visit.ts';
import type { Source } from '../../model/source.ts';
import type { SyncTools } from './sync-tools.ts';
import type { Tally } from './tally.ts';
import { lookAgainAt, tryAgainAt } from './when-again.ts';

/** What came of a visit: bytes that are to be read; nothing to read; a failure that another time may do without. */
export type VisitOutcome = 'to-read' | 'settled' | 'down';

/**
 * Asks for a page, for the first time or again, and keeps what came of it. A page whose releases are in the graph stays
 * that, whatever its server says now.
 */
export async function visitPage(
  visit: Visit,
  source: Source,
  { ledger, fetcher, now }: Pick<SyncTools, 'ledger' | 'fetcher' | 'now'>,
  tally: Tally,
  signal: AbortSignal,
): Promise<VisitOutcome> {
  // What could not be read is here all the same, and waits with that reason whatever its server says now.
  const isUnread = visit.state === 'failed' && visit.digest !== null;
  const mayBeSame = isUnread || (visit.state === 'done' && visit.digest !== null);
  let answer: Fetched;
  try {
    answer = await fetcher.fetch(
      {
        address: visit.address,
        ...(mayBeSame && visit.etag !== null ? { etag: visit.etag } : {}),
        ...(mayBeSame && visit.lastModified !== null ? { lastModified: visit.lastModified } : {}),
        ...(source.delaySeconds === undefined ? {} : { delaySeconds: source.delaySeconds }),
      },
      signal,
    );
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    keepFailure(error);
    return error.passing ? 'down' : 'settled';
  }
  const at = now();
  const again = lookAgainAt(at, visit.issuedOn ?? visit.changedAt ?? visit.listedAt);
  const gone = whyGone(visit, answer);
  if (gone !== null && !isUnread) {
    ledger.visits.markGone(visit, gone, at.toISOString(), again);
    tally.add(visit.state === 'gone' ? 'same' : 'gone');
    return 'settled';
  }
  const digest =
    answer.outcome === 'fetched' ? createHash('sha256').update(answer.bytes).digest('hex') : null;
  if (gone !== null || answer.outcome !== 'fetched' || (mayBeSame && digest === visit.digest)) {
    ledger.visits.markChecked(visit, at.toISOString(), again);
    tally.add('same');
    return 'settled';
  }
  const { bytes, address, contentType = null, etag = null, lastModified = null } = answer;
  ledger.visits.keepFetched(
    visit,
    { bytes, address, contentType, etag, lastModified, digest: digest ?? '' },
    at.toISOString(),
  );
  tally.add('fetched');
  return 'to-read';

  function keepFailure({ passing, message }: FetchError): void {
    const when = now();
    const next = passing ? tryAgainAt(when, visit.tries + 1) : null;
    if (visit.state === 'waiting' || (visit.state === 'failed' && !isUnread)) {
      ledger.visits.markUnfetched(visit, message, when.toISOString(), next);
      tally.add('failed');
    } else ledger.visits.markChecked(visit, when.toISOString(), next ?? lookAgainAt(when, visit.listedAt));
  }
}

/** Why a page is taken for gone; null where it is not. Many sites lead to their front page instead of saying so. */
function whyGone({ address }: Visit, answer: Fetched): string | null {
  if (answer.outcome === 'gone') return `Its server answers ${answer.status}.`;
  if (answer.outcome === 'unchanged' || new URL(address).pathname === '/') return null;
  return new URL(answer.address).pathname === '/' ? 'It leads to the front page of its site.' : null;
}
