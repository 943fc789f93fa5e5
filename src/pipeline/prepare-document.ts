import { readDocument } from '../release/read-document.ts';
import type { ReleaseDocument } from '../release/release-document.ts';
import type { Incoming } from './ingest-batch.ts';
import { InvalidReleaseError } from './invalid-release.ts';
import { prepareRelease } from './prepare-release.ts';
import type { Reader } from './reader.ts';
import type { DocumentJob } from './read-document.ts';

/**
 * The releases of a document with their readings, ready to be kept. Rejects with UnreadableDocumentError and InvalidReleaseError.
 */
export async function prepareDocument(job: DocumentJob, reader: Reader): Promise<readonly Incoming[]> {
  const documents = await readDocument(job.bytes, job.context);
  if (documents.length > 1 && job.reading !== undefined)
    throw new InvalidReleaseError(
      `The document holds ${documents.length} releases; a reading beside it can be of one alone.`,
    );
  return documents.map((document, index) => {
    const part = documents.length === 1 ? '' : `#part-${index + 1}`;
    return prepareOne(document, part, job, reader);
  });
}

/** `part` tells it from others at the same address that have none of their own. */
function prepareOne(document: ReleaseDocument, part: string, job: DocumentJob, reader: Reader): Incoming {
  const { text, title, issuedOn, issuedOnOtherwise, language, publisherName, sourceUrl } = document;
  const { context, defaults, reading } = job;
  return prepareRelease(
    {
      text,
      ...(title === undefined ? {} : { title }),
      ...(issuedOn === undefined ? {} : { issuedOn }),
    },
    reading ?? null,
    sourceUrl ?? (context.address === undefined ? null : `${context.address}${part}`),
    {
      ...defaults,
      // The name of a site is not always its body's: where the country is known, it tells nothing more.
      publisherName: defaults.publisherName ?? (defaults.publisher === undefined ? publisherName : undefined),
      issuedOn: issuedOnOtherwise ?? defaults.issuedOn,
      dateOrder: defaults.dateOrder ?? context.rules?.dateOrder,
      language: defaults.language ?? language,
    },
    reader,
  );
}
