import type { Source } from '../model/source.ts';
import type { DocumentJob } from './read-document.ts';

/** A page as it came from a source's site. */
interface SourcePage {
  readonly bytes: Uint8Array;
  /** Where the redirects ended. */
  readonly address: string;
  /** As its server declared it. */
  readonly contentType?: string | null | undefined;
}

/** A page of a source as a document to be read: by the rules of its site, into the collection of the source. */
export function sourceJob({ bytes, address, contentType }: SourcePage, source: Source): DocumentJob {
  return {
    bytes,
    context: {
      address,
      ...(contentType == null ? {} : { contentType }),
      rules: source.rules,
    },
    defaults: { collection: source.id, publisher: source.country, publisherName: source.name },
  };
}
