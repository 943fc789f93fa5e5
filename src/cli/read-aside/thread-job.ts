import type { TextInput } from '../../graphql/context.ts';
import type { Incoming } from '../../pipeline/ingest-batch.ts';
import { InvalidReleaseError } from '../../pipeline/invalid-release.ts';
import type { DocumentJob } from '../../pipeline/read-document.ts';
import { UnreadableDocumentError, type UnreadableDocumentReason } from '../../release/release-document.ts';

/** What a reading thread is to read: a document, or a text that a client gives. */
export type ThreadJob = { readonly document: DocumentJob } | { readonly input: TextInput };

/** What a reading thread says: that it is ready, the releases with their readings, or why there are none. */
export type ThreadAnswer =
  | { readonly ready: true }
  | { readonly incoming: readonly Incoming[] }
  | { readonly error: SentError };

/** An error as it is sent from thread to thread, where its class would be lost. */
interface SentError {
  readonly name: string;
  readonly message: string;
  readonly reason: UnreadableDocumentReason | null;
}

/** What is sent of an error. */
export function sendable(error: unknown): SentError {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return { name, message, reason: error instanceof UnreadableDocumentError ? error.reason : null };
}

/** The error that was sent, of its own class where others tell it by that. */
export function receivedError({ name, message, reason }: SentError): Error {
  if (reason !== null) return new UnreadableDocumentError(reason, message);
  if (name === 'InvalidReleaseError') return new InvalidReleaseError(message);
  return Object.assign(new Error(message), { name });
}
