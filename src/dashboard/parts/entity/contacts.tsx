import type { Pages } from '../../api/use-pages.ts';
import type { ListedContactFragment } from '../../generated/graphql.ts';
import { texts } from '../../texts/texts.ts';
import { ListedContacts } from '../lists/listed-contacts.tsx';
import { Section } from '../section.tsx';

/** Contacts, newest first, page by page. */
export function Contacts({ pages }: { readonly pages: Pages<ListedContactFragment> }) {
  return (
    <Section title={texts.entity.contacts.title}>
      <ListedContacts pages={pages} />
    </Section>
  );
}
