import type { Pages } from '../../api/use-pages.ts';
import type { ListedContactFragment } from '../../generated/graphql.ts';
import { texts } from '../../texts/texts.ts';
import { Answer, Nothing } from '../answer.tsx';
import { ContactList } from '../contact-list.tsx';
import { More } from '../more.tsx';
import { Section } from '../section.tsx';

/** Contacts, newest first, page by page. */
export function Contacts({ pages }: { readonly pages: Pages<ListedContactFragment> }) {
  return (
    <Section title={texts.entity.contacts.title}>
      <Answer of={pages.asked} height={480}>
        {() => (
          <>
            {pages.items.length === 0 && <Nothing>{texts.entity.contacts.none}</Nothing>}
            <ContactList contacts={pages.items} />
            <More of={pages} />
          </>
        )}
      </Answer>
    </Section>
  );
}
