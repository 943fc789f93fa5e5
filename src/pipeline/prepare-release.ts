import type { IsoDate } from '../model/date.ts';
import type { Reference } from '../model/reference.ts';
import type { Publisher, Release } from '../model/release.ts';
import { readRelease } from '../reading/read-release.ts';
import { normalizeText } from '../release/normalize-text.ts';
import { releaseFromText, releaseId } from '../release/text.ts';
import { alignReading } from './align-reading.ts';
import type { Incoming } from './ingest-batch.ts';
import { InvalidReleaseError } from './invalid-release.ts';
import type { ReleaseRecord } from './release-record.ts';
import { parseSuppliedReading, type SuppliedReading } from './supplied-reading.ts';

/** What holds for all releases of a run that do not say it themselves. */
export interface ReleaseDefaults {
  /** Id of the collection; "uploads" if left out. */
  readonly collection?: string | undefined;
  /** Alpha-2 code of the publisher's country, or "EU". */
  readonly publisher?: string | undefined;
  /** Day of issue. */
  readonly issuedOn?: IsoDate | undefined;
}

/** What reads releases: the reference data, and the name under which this program's readings stand. */
export interface Reader {
  readonly reference: Reference;
  /** "entente/VERSION". */
  readonly readBy: string;
}

/** Where a release goes of which nothing is said. */
export const UPLOADS = 'uploads';

/** Whose reading it is when a supplied one does not say. */
const SUPPLIED = 'supplied';

/**
 * A release with its reading, ready to be kept: the given reading if there is one (as parsed JSON), else our own.
 * What the record says of the release stands; then what the reading says; then what the text says.
 * `address` is where the text lies, to tell its revisions. Throws InvalidReleaseError.
 */
export function prepareRelease(
  record: ReleaseRecord,
  reading: unknown,
  address: string | null,
  defaults: ReleaseDefaults,
  { reference, readBy }: Reader,
): Incoming {
  const supplied = reading === null ? null : parseSuppliedReading(reading, reference);
  const collection = defaults.collection ?? record.collection;
  const release = releaseOf(record, supplied, address, defaults, collection ?? UPLOADS, reference);
  if (release.text === '')
    throw new InvalidReleaseError('The text is empty: a release needs at least a line of it.');
  return {
    release,
    collectionGiven: collection !== undefined,
    ...(supplied === null
      ? { reading: readRelease(release, reference), readBy }
      : {
          reading: alignReading(supplied, release, () => readRelease(release, reference)),
          readBy: supplied.readBy ?? SUPPLIED,
        }),
  };
}

function releaseOf(
  record: ReleaseRecord,
  supplied: SuppliedReading | null,
  address: string | null,
  defaults: ReleaseDefaults,
  collection: string,
  reference: Reference,
): Release {
  const publisher =
    record.publisher ?? supplied?.publisher ?? publisherOf(record.text, defaults, collection, reference);
  const issuedOn =
    record.issuedOn !== undefined ? record.issuedOn : (supplied?.issuedOn ?? defaults.issuedOn);
  const issuedAt = record.issuedAt !== undefined ? record.issuedAt : supplied?.issuedAt;
  const sourceUrl = record.sourceUrl ?? address;
  const title = record.title ?? supplied?.title;
  const kind = record.kind ?? supplied?.kind;
  const language = record.language ?? supplied?.language;
  if (
    record.id !== undefined &&
    title !== undefined &&
    kind !== undefined &&
    language !== undefined &&
    publisher !== undefined &&
    issuedOn !== undefined &&
    issuedAt !== undefined
  )
    // All is said: the text need not be asked.
    return {
      id: releaseId(record.id),
      title,
      kind,
      publisher,
      issuedOn,
      issuedAt,
      language,
      sourceUrl,
      collection,
      text: normalizeText(record.text),
    };
  const fromText = releaseFromText(
    record.text,
    {
      ...(record.id === undefined ? {} : { id: record.id }),
      ...(publisher === undefined ? {} : { publisher }),
      ...(issuedOn == null ? {} : { issuedOn }),
      ...(sourceUrl === null ? {} : { sourceUrl }),
      collection,
    },
    reference,
  );
  return {
    ...fromText,
    title: title ?? fromText.title,
    kind: kind ?? fromText.kind,
    language: language ?? fromText.language,
    issuedOn: issuedOn !== undefined ? issuedOn : fromText.issuedOn,
    issuedAt: issuedAt !== undefined ? issuedAt : fromText.issuedAt,
  };
}

/** The publisher where only the country is given: the body that the text names, if it is of that country. */
function publisherOf(
  text: string,
  { publisher: code }: ReleaseDefaults,
  collection: string,
  reference: Reference,
): Publisher | undefined {
  if (code === undefined) return undefined;
  const { publisher } = releaseFromText(text, { collection }, reference);
  if (publisher.country === code) return publisher;
  const name = code === 'EU' ? 'European Union' : (reference.countryByCode.get(code)?.officialName ?? code);
  return { country: code, name: publisher.country === null && publisher.name !== '' ? publisher.name : name };
}
