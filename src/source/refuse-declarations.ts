import { UnreadableListingError } from './unreadable-listing.ts';

/** Throws UnreadableListingError where XML declares a document type: no listing needs one, and entities come with it. */
export function refuseDeclarations(xml: string): void {
  let at = xml.indexOf('<!');
  while (at !== -1) {
    const end = endOfPassage(xml, at);
    if (end === null)
      throw new UnreadableListingError(
        'forbidden',
        'The listing has a document type declaration, which may define entities; feeds and sitemaps have none.',
      );
    at = xml.indexOf('<!', end);
  }
}

/** The end of a comment or of a passage of characters; null for whatever else is declared. */
function endOfPassage(xml: string, at: number): number | null {
  for (const [opening, closing] of PASSAGES)
    if (xml.startsWith(opening, at)) {
      const end = xml.indexOf(closing, at + opening.length);
      return end === -1 ? xml.length : end + closing.length;
    }
  return null;
}

const PASSAGES = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
] as const;
