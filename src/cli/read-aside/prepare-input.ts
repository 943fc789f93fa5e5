import type { TextInput } from '../../graphql/context.ts';
import type { Incoming } from '../../pipeline/ingest-batch.ts';
import { prepareRelease } from '../../pipeline/prepare-release.ts';
import type { Reader } from '../../pipeline/reader.ts';

/** A release that a client gives, with what is read from it; throws InvalidReleaseError. */
export function prepareInput({ text, publisher, issuedOn }: TextInput, reader: Reader): Incoming {
  return prepareRelease(
    { text },
    null,
    null,
    { publisher: publisher ?? undefined, issuedOn: issuedOn ?? undefined },
    reader,
  );
}
