import type { TextInput } from '../../graphql/context.ts';
import type { Incoming } from '../../pipeline/ingest-batch.ts';
import type { Listing } from '../../model/source.ts';
import { InvalidReleaseError } from '../../pipeline/invalid-release.ts';
import type { DocumentJob } from '../../pipeline/read-document.ts';
import { UnreadableDocumentError, type UnreadableDocumentReason } from '../../release/release-document.ts';
import type { ListingPage } from '../../source/listed.ts';
import type { ListingDocument } from '../../source/listing-document.ts';
import { UnreadableListingError, type UnreadableListingReason } from '../../source/unreadable-listing.ts';

/** What a process is to read: a document, a document of a listing, or a text that a client gives. */
export type ReadingJob =
  | { readonly document: DocumentJob }
  | { readonly listing: Listing; readonly page: ListingDocument }
  | { readonly input: TextInput };

/** What came of it: releases with their readings, or what a listing says. */
export type ReadingResult = { readonly incoming: readonly Incoming[] } | { readonly listed: ListingPage };

/** What a process that reads says: that it is ready, what came of a job, or why nothing did. */
export type ReadingAnswer = { readonly ready: true } | ReadingResult | { readonly error: SentError };

/** An error as it is sent from process to process, where its class would be lost. */
interface SentError {
  readonly name: string;
  readonly message: string;
  readonly reason: string | null;
}

/** What is sent of an error. */
export function sendable(error: unknown): SentError {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  const isUnreadable = error instanceof UnreadableDocumentError || error instanceof UnreadableListingError;
  return { name, message, reason: isUnreadable ? error.reason : null };
}

/** The error that was sent, of its own class where others tell it by that. */
export function receivedError({ name, message, reason }: SentError): Error {
  if (name === 'UnreadableDocumentError')
    return new UnreadableDocumentError(reason as UnreadableDocumentReason, message);
  if (name === 'UnreadableListingError')
    return new UnreadableListingError(reason as UnreadableListingReason, message);
  if (name === 'InvalidReleaseError') return new InvalidReleaseError(message);
  return Object.assign(new Error(message), { name });
}
