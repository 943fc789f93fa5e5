import { declaresType } from '../common/declares-type.ts';
import { UnreadableListingError } from './unreadable-listing.ts';

/** Throws UnreadableListingError where XML declares a document type: no listing needs one, and entities come with it. */
export function refuseDeclarations(xml: string): void {
  if (declaresType(xml))
    throw new UnreadableListingError(
      'forbidden',
      'The listing has a document type declaration, which may define entities; feeds and sitemaps have none.',
    );
}
