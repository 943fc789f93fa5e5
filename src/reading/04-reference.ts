import type { TextDocument } from './document.ts';
import type { FoundMentions, FoundOfficials, Referent } from './found.ts';

/** Finds every expression that stands for someone, in the order of the text. */
export function resolveReferences(
  _document: TextDocument,
  _mentions: FoundMentions,
  _officials: FoundOfficials,
): readonly Referent[] {
  return [];
}
