import type { Reading } from '../model/reading.ts';
import type { Reference } from '../model/reference.ts';
import type { Publisher, Release } from '../model/release.ts';
import { normalizeText } from '../release/normalize-text.ts';
import { releaseFromText, releaseId } from '../release/text.ts';
import { alignReading } from './align-reading.ts';
import type { Incoming } from './incoming.ts';
import { InvalidReleaseError } from './invalid-release.ts';
import type { Reader } from './reader.ts';
import { UPLOADS, type ReleaseDefaults } from './release-defaults.ts';
import type { ReleaseRecord } from './release-record.ts';
import type { SuppliedReading } from './supplied-reading.ts';

/** What the text's language is called where it cannot be told. */
const UNKNOWN_LANGUAGE = 'und';

/** Whose reading it is when a supplied one does not say. */
const SUPPLIED = 'supplied';

/** What reads a release where nobody has, or has not told all places. */
export type ReadOwn = (release: Release, reference: Reference) => Reading;

/** Does what `prepareRelease` does, of a reading that is parsed, with what is given to read. */
export function prepareWith(
  readOwn: ReadOwn,
  record: ReleaseRecord,
  supplied: SuppliedReading | null,
  address: string | null,
  defaults: ReleaseDefaults,
  { reference, readBy }: Reader,
): Incoming {
  const collection = defaults.collection ?? record.collection;
  const release = releaseOf(record, supplied, address, defaults, collection ?? UPLOADS, reference);
  if (release.text === '')
    throw new InvalidReleaseError('The text is empty: a release needs at least a line of it.');
  return {
    release,
    collectionGiven: collection !== undefined,
    otherAddresses: (record.addresses ?? []).filter((other) => other !== release.sourceUrl),
    ...(supplied === null
      ? { reading: readOwn(release, reference), readBy }
      : {
          reading: alignReading(supplied, release, () => readOwn(release, reference)),
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
  const issuedOn = record.issuedOn !== undefined ? record.issuedOn : (supplied?.issuedOn ?? undefined);
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
      ...(issuedOn === null || defaults.issuedOn === undefined
        ? {}
        : { issuedOnOtherwise: defaults.issuedOn }),
      ...(defaults.dateOrder === undefined ? {} : { dateOrder: defaults.dateOrder }),
      ...(sourceUrl === null ? {} : { sourceUrl }),
      collection,
    },
    reference,
  );
  return {
    ...fromText,
    title: title ?? fromText.title,
    kind: kind ?? fromText.kind,
    language: language ?? languageOf(fromText.language, defaults.language),
    issuedOn: issuedOn !== undefined ? issuedOn : fromText.issuedOn,
    issuedAt: issuedAt !== undefined ? issuedAt : fromText.issuedAt,
  };
}

/** Templates declare English whatever a text is in, and English would have been found: what is declared tells others apart. */
function languageOf(found: string, declared = UNKNOWN_LANGUAGE): string {
  return found === UNKNOWN_LANGUAGE && !/^en\b/iu.test(declared) ? declared : found;
}

/** The publisher that the text names, if it is not of another country than is given; else the one that is given. */
function publisherOf(
  text: string,
  { publisher: code, publisherName }: ReleaseDefaults,
  collection: string,
  reference: Reference,
): Publisher | undefined {
  if (code === undefined && publisherName === undefined) return undefined;
  const { publisher } = releaseFromText(text, { collection }, reference);
  if (publisher.country !== null && (code ?? publisher.country) === publisher.country) return publisher;
  // Alone in a text, the name is read as a line of a letterhead.
  const named =
    publisherName === undefined ? null : releaseFromText(publisherName, { collection }, reference).publisher;
  if (code === undefined) return named?.country == null ? publisher : named;
  if (named?.country === code) return named;
  const state = code === 'EU' ? 'European Union' : (reference.countryByCode.get(code)?.officialName ?? code);
  const ownName = publisher.country === null && publisher.name !== '' ? publisher.name : state;
  return { country: code, name: publisherName ?? ownName };
}
