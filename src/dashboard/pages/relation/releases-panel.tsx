import { usePages, type Pages } from '../../api/use-pages.ts';
import type { Period, ReleaseLineFragment } from '../../generated/graphql.ts';
import { Answer, Nothing } from '../../parts/answer.tsx';
import { More } from '../../parts/more.tsx';
import { ReleaseList } from '../../parts/release-list.tsx';
import { texts } from '../../texts/texts.ts';
import { NAMED, RELEASES } from './questions.ts';
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
  const pages = usePages(NAMED, { filter, first: SHOWN }, ({ releases }) => releases);
  return <Listed view={view} pages={pages} />;
}

interface ListedProps {
  readonly view: RelationView;
  readonly pages: Pages<ReleaseLineFragment>;
}

function Listed({ view, pages }: ListedProps) {
  return (
    <Answer of={pages.asked} height={320}>
      {() => (
        <>
          {pages.items.length === 0 && <Nothing>{texts.relation.releases.none}</Nothing>}
          <ReleaseList releases={pages.items} sideOf={(code) => sideOf(view, code)} />
          <More of={pages} />
        </>
      )}
    </Answer>
  );
}
