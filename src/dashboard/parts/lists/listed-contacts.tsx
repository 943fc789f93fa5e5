import type { Pages } from '../../api/use-pages.ts';
import type { ListedContactFragment } from '../../generated/graphql.ts';
import { texts } from '../../texts/texts.ts';
import { Answer, Nothing } from '../answer.tsx';
import { ContactList } from '../contact-list.tsx';
import { More } from '../more.tsx';

/** Contacts, newest first, page by page. */
export function ListedContacts({ pages }: { readonly pages: Pages<ListedContactFragment> }) {
  return (
    <Answer of={pages.asked} height={480}>
      {() => (
        <>
          {pages.items.length === 0 && <Nothing>{texts.entity.contacts.none}</Nothing>}
          <ContactList contacts={pages.items} />
          <More of={pages} />
        </>
      )}
    </Answer>
  );
}
