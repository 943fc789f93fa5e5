import type { Config } from '../../config.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { loadSources } from '../../load-sources.ts';
import type { Reference } from '../../model/reference.ts';
import type { Source } from '../../model/source.ts';
import { readSource } from '../../source/read-source.ts';
import { UsageError } from '../exit-code.ts';

/** The sources that there is a description of, and those of them that are followed; in the order of their ids. */
export interface KnownSources {
  readonly all: ReadonlyMap<string, Source>;
  /** Those that somebody has added, and those that ENTENTE_SOURCES names. */
  readonly followed: readonly Source[];
}

/** In ENTENTE_SOURCES: every source there is. */
const ALL = 'all';

/** What is known as it stands now; throws InvalidSourceError, and UsageError where a followed source has no description. */
export function knownSources(
  { sources: named }: Pick<Config, 'sources'>,
  ledger: Ledger,
  reference: Reference,
): KnownSources {
  const added = ledger.sources.list();
  const described = [
    ...loadSources(reference),
    ...added.flatMap(({ description }) => (description === null ? [] : [readSource(description, reference)])),
  ];
  const all = new Map(
    described.map((source) => [source.id, source] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  const wanted = named.includes(ALL) ? [...all.keys()] : [...named, ...added.map(({ id }) => id)];
  return { all, followed: sourcesNamed([...new Set(wanted)].sort(), all) };
}

/** The sources of these ids; throws UsageError that names what is not known. */
export function sourcesNamed(ids: readonly string[], all: ReadonlyMap<string, Source>): Source[] {
  const unknown = ids.filter((id) => !all.has(id));
  if (unknown.length > 0)
    throw new UsageError(
      `There is no source ${unknown.join(', ')}: "entente source list" shows the ${all.size} that there are.`,
    );
  return ids.flatMap((id) => all.get(id) ?? []);
}
