import { usePages } from '../../api/use-pages.ts';
import type { EngagementFilter, ReleaseFilter, StatementFilter } from '../../generated/graphql.ts';
import { texts } from '../../texts/texts.ts';
import { ListedContacts } from './listed-contacts.tsx';
import { ListedReleases } from './listed-releases.tsx';
import { ListedStatements } from './listed-statements.tsx';
import { LIST_CONTACTS, LIST_RELEASES, LIST_STATEMENTS } from './questions.ts';

const SHOWN = 50;

/** The releases of a filter. */
export function ReleasesOf({ filter }: { readonly filter: ReleaseFilter }) {
  const pages = usePages(LIST_RELEASES, { filter, first: SHOWN }, ({ releases }) => releases);
  return <ListedReleases pages={pages} none={texts.entity.releases.none} />;
}

/** The contacts of a filter. */
export function ContactsOf({ filter }: { readonly filter: EngagementFilter }) {
  const pages = usePages(LIST_CONTACTS, { filter, first: SHOWN }, ({ engagements }) => engagements);
  return <ListedContacts pages={pages} />;
}

/** The statements of a filter. */
export function StatementsOf({ filter }: { readonly filter: StatementFilter }) {
  const pages = usePages(LIST_STATEMENTS, { filter, first: SHOWN }, ({ statements }) => statements);
  return <ListedStatements pages={pages} withTopics />;
}
