import type { IsoDate } from '../model/date.ts';
import type { LedgerFile } from './ledger-file.ts';

/** A document of a listing that is to be read: its first page, a further one, a sitemap of an index. */
export interface ListingDocument {
  readonly number: number;
  readonly source: string;
  /** Which of the source's listings it belongs to. */
  readonly listing: string;
  readonly address: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Whether the walk may end here if all that it names is known: what lies behind was walked before, or is itself pending. */
  readonly untilKnown: boolean;
}

/** What a document of a listing says, and what its server said of it. */
export interface ListingContent {
  readonly listed: readonly { readonly address: string; readonly changedAt: string | null }[];
  readonly next: readonly string[];
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** How what a document lists is taken. */
export interface ListingTerms {
  /** Whether a document of which all is known ends the walk where it may. */
  readonly endsAtKnown: boolean;
  /** What the listing dates before this day is not wanted. */
  readonly since: IsoDate | null;
  /** Whether each address is to be looked at again, whatever the listing says of changes. */
  readonly lookAgain: boolean;
}

interface DocumentRow {
  readonly number: number;
  readonly source: string;
  readonly listing: string;
  readonly address: string;
  readonly etag: string | null;
  readonly last_modified: string | null;
  readonly until_known: number;
}

/**
 * Walks through listings, as far as they have come. A walk that is broken off goes on where it was; meanwhile what came
 * in front is found by another from the beginning, which ends where all is known.
 */
export class Listings {
  readonly #file: LedgerFile;

  constructor(file: LedgerFile) {
    this.#file = file;
  }

  /** Begins a walk at the first document of a listing; `whole` has it go on where all is known. */
  begin(source: string, listing: string, address: string, whole: boolean): void {
    const most = whole ? 0 : 1;
    this.#file.run`INSERT INTO document (source, listing, address, pending, until_known)
      VALUES (${source}, ${listing}, ${address}, 1, 0)
      ON CONFLICT (source, listing, address) DO UPDATE
      SET until_known = min(${most}, CASE WHEN pending = 1 THEN until_known ELSE 1 END), pending = 1`;
  }

  /**
   * The document of a listing that is to be read next, from its beginning on, then what earlier walks left; null where there
   * is none. One that follows a document of which all is from before `since` is left for later.
   */
  next(source: string, listing: string, since: IsoDate | null): ListingDocument | null {
    const row = this.#file
      .get<DocumentRow>`SELECT number, source, listing, address, etag, last_modified, until_known
      FROM document WHERE source = ${source} AND listing = ${listing} AND pending = 1
        AND (${since} IS NULL OR coalesce((SELECT max(coalesce(issued_on, substr(changed_at, 1, 10)))
          FROM listed JOIN visit ON visit.number = listed.visit WHERE listed.document = named_by), ${since}) >= ${since})
      ORDER BY named_by IS NOT NULL, until_known DESC, number LIMIT 1`;
    return row === undefined
      ? null
      : {
          number: row.number,
          source: row.source,
          listing: row.listing,
          address: row.address,
          etag: row.etag,
          lastModified: row.last_modified,
          untilKnown: row.until_known === 1,
        };
  }

  /** A document is as it was: the walk goes on with those that it named, unless it ends where all is known. */
  keepSame(document: ListingDocument, endsAtKnown: boolean): void {
    this.#file.write(() => {
      this.#file.run`UPDATE document SET pending = 0 WHERE number = ${document.number}`;
      if (!(endsAtKnown && document.untilKnown))
        this.#file.run`UPDATE document SET pending = 1, until_known = ${Number(document.untilKnown)}
          WHERE named_by = ${document.number}`;
    });
  }

  /** Keeps what a document says, all of it or nothing; gives the number of addresses that are to be fetched. */
  keep(document: ListingDocument, content: ListingContent, terms: ListingTerms, now: string): number {
    return this.#file.write(() => {
      let added = 0;
      let unknown = 0;
      for (const entry of content.listed) {
        const { isNew, isNewHere } = this.#list(document, entry, terms, now);
        added += Number(isNew);
        unknown += Number(isNewHere);
      }
      const { number, untilKnown } = document;
      this.#file
        .run`UPDATE document SET pending = 0, etag = ${content.etag}, last_modified = ${content.lastModified}
        WHERE number = ${number}`;
      if (!(terms.endsAtKnown && untilKnown && unknown === 0))
        for (const address of content.next) this.#goOn(document, address);
      return added;
    });
  }

  #list(
    { number, source, listing }: ListingDocument,
    { address, changedAt }: ListingContent['listed'][number],
    { since, lookAgain }: ListingTerms,
    now: string,
  ): { isNew: boolean; isNewHere: boolean } {
    const day = changedAt?.slice(0, 10) ?? null;
    const older = since !== null && day !== null && day < since;
    const isNew =
      this.#file.run`INSERT INTO visit (source, address, state, listed_at, changed_at, issued_on, reason)
        VALUES (${source}, ${address}, ${older ? 'older' : 'waiting'}, ${now}, ${changedAt}, ${older ? day : null},
          ${older ? `Listed with ${day}, before ${since}.` : null})
        ON CONFLICT (source, address) DO NOTHING` > 0;
    if (!isNew) {
      if (lookAgain)
        this.#file.run`UPDATE visit SET due_at = ${now}
        WHERE source = ${source} AND address = ${address} AND state NOT IN ('waiting', 'fetched', 'failed')`;
      // A change that is named is worth a look where it came after the last one.
      else if (changedAt !== null)
        this.#file.run`UPDATE visit SET changed_at = ${changedAt},
          due_at = CASE WHEN state NOT IN ('waiting', 'fetched', 'older')
            AND ${changedAt} >= substr(coalesce(checked_at, ''), 1, length(${changedAt})) THEN ${now} ELSE due_at END
        WHERE source = ${source} AND address = ${address} AND ${changedAt} > coalesce(changed_at, '')`;
    }
    const isNewHere =
      this.#file.run`INSERT INTO listed (visit, listing, document)
        SELECT number, ${listing}, ${number} FROM visit WHERE source = ${source} AND address = ${address}
        ON CONFLICT DO NOTHING` > 0;
    return { isNew: isNew && !older, isNewHere };
  }

  #goOn({ number, source, listing, untilKnown }: ListingDocument, address: string): void {
    this.#file.run`INSERT INTO document (source, listing, address, named_by, pending, until_known)
      VALUES (${source}, ${listing}, ${address}, ${number}, 1, ${Number(untilKnown)})
      ON CONFLICT (source, listing, address) DO UPDATE SET pending = 1, named_by = coalesce(named_by, excluded.named_by),
        until_known = min(excluded.until_known, CASE WHEN pending = 1 THEN until_known ELSE 1 END)`;
  }
}
