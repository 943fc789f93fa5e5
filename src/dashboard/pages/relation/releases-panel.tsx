import { usePages, type Pages } from '../../api/use-pages.ts';
import type { Period, ReleaseLineFragment } from '../../generated/graphql.ts';
import { ListedReleases } from '../../parts/lists/listed-releases.tsx';
import { LIST_RELEASES } from '../../parts/lists/questions.ts';
import { texts } from '../../texts/texts.ts';
import { RELEASES } from './questions.ts';
import { sideOf, type RelationView } from './view.ts';

const SHOWN = 50;

interface ReleasesPanelProps {
  readonly view: RelationView;
  readonly period: Period | null;
  /** Only releases on this sector or issue. */
  readonly topic?: string;
}

/** The releases that report a contact or a statement of the two. */
export function ReleasesPanel({ view, period, topic }: ReleasesPanelProps) {
  const filter = {
    ...(period !== null && { period }),
    ...(topic?.startsWith('sector:') === true && { sectors: [topic] }),
    ...(topic?.startsWith('issue:') === true && { issues: [topic] }),
    ...(topic?.startsWith('organization:') === true && { organizations: [topic] }),
  };
  const pages = usePages(
    RELEASES,
    { between: view.between, filter, first: SHOWN },
    ({ relation }) => relation?.releases,
  );
  return <Listed view={view} pages={pages} />;
}

/** The releases that name both countries, whatever they report. */
export function NamedPanel({ view, period }: ReleasesPanelProps) {
  const filter = { ...(period !== null && { period }), countries: view.between };
  const pages = usePages(LIST_RELEASES, { filter, first: SHOWN }, ({ releases }) => releases);
  return <Listed view={view} pages={pages} />;
}

interface ListedProps {
  readonly view: RelationView;
  readonly pages: Pages<ReleaseLineFragment>;
}

function Listed({ view, pages }: ListedProps) {
  return (
    <ListedReleases pages={pages} none={texts.relation.releases.none} sideOf={(code) => sideOf(view, code)} />
  );
}
