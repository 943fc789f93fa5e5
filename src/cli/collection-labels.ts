import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Ledger, LEDGER_FILE } from '../ledger/ledger.ts';
import { loadSources } from '../load-sources.ts';
import type { Reference } from '../model/reference.ts';
import type { Source } from '../model/source.ts';
import { UPLOADS } from '../pipeline/release-defaults.ts';
import { InvalidSourceError, readSource } from '../source/read-source.ts';
import { DEMONSTRATION } from './seed-store.ts';

/** How a collection is shown. */
interface CollectionLabel {
  readonly name: string;
  readonly description: string;
}

/** What is told of collections that Entente itself makes. */
const OWN: ReadonlyMap<string, CollectionLabel> = new Map([
  [
    DEMONSTRATION,
    {
      name: 'Demonstration',
      description:
        'Written for demonstration from facts of public record: no sentence is a ministry’s own, but for those of the release of 24 November 2021 that this project began with.',
    },
  ],
  [UPLOADS, { name: 'Uploads', description: 'Releases that were given without a collection.' }],
]);

/** What is told of collections: of Entente's own, and of sources, those too that are added meanwhile. */
export class CollectionLabels {
  readonly #folder: string;
  readonly #reference: Reference;
  readonly #sources: ReadonlyMap<string, Source>;
  #ledger: Ledger | null = null;

  constructor(dataFolder: string, reference: Reference) {
    this.#folder = dataFolder;
    this.#reference = reference;
    this.#sources = new Map(loadSources(reference).map((source) => [source.id, source]));
  }

  /** Null where nothing is known of it. */
  describe(id: string): CollectionLabel | null {
    const own = OWN.get(id);
    if (own !== undefined) return own;
    const source = this.#added(id) ?? this.#sources.get(id);
    return source === undefined ? null : labelOf(source);
  }

  close(): void {
    this.#ledger?.close();
  }

  #added(id: string): Source | null {
    // Until a source is added there is no ledger, and none is made here.
    if (this.#ledger === null && !existsSync(join(this.#folder, LEDGER_FILE))) return null;
    this.#ledger ??= new Ledger(this.#folder);
    const description = this.#ledger.sources.get(id)?.description ?? null;
    try {
      return description === null ? null : readSource(description, this.#reference);
    } catch (error) {
      if (error instanceof InvalidSourceError) return null;
      throw error;
    }
  }
}

function labelOf({ name, listings }: Source): CollectionLabel {
  const hosts = listings.map(
    (listing) => new URL(listing.kind === 'single' ? (listing.urls[0] ?? '') : listing.url).host,
  );
  return { name, description: `What ${name} publishes at ${[...new Set(hosts)].join(' and ')}.` };
}
