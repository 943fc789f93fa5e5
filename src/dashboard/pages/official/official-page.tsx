import { getRouteApi } from '@tanstack/react-router';
import { useAnswer } from '../../api/use-answer.ts';
import { usePages } from '../../api/use-pages.ts';
import { NotFound } from '../../app/not-found.tsx';
import type { OfficialQuery } from '../../generated/graphql.ts';
import { Answer } from '../../parts/answer.tsx';
import { Contacts } from '../../parts/entity/contacts.tsx';
import { EntityReleases } from '../../parts/entity/entity-releases.tsx';
import { OpenedListPanel } from '../../parts/entity/opened-list-panel.tsx';
import { NamedOverTime } from '../../parts/entity/named-over-time.tsx';
import { periodOf } from '../../app/search-params.ts';
import { viewOf, type EntityView } from '../../parts/entity/view.ts';
import { GroupedStatements } from '../../parts/grouped-statements.tsx';
import { ListedStatements } from '../../parts/lists/listed-statements.tsx';
import { ContactsOf } from '../../parts/lists/lists-of.tsx';
import { Page } from '../../parts/page.tsx';
import { PeriodBar } from '../../parts/period-bar.tsx';
import { withPeriod } from '../../parts/period-choice.tsx';
import { texts } from '../../texts/texts.ts';
import { Counterparts } from './counterparts.tsx';
import { OfficialHead } from './head.tsx';
import { PostsChart } from './posts-chart.tsx';
import { OFFICIAL, OFFICIAL_CONTACTS, OFFICIAL_STATEMENTS } from './questions.ts';
import { Spellings } from './spellings.tsx';

const route = getRouteApi('/official/$key');
const CONTACTS = 10;
const READ = 200;

/** Who an official is, as releases show them: posts, whom they met, what they said on what. */
export function OfficialPage() {
  const { key } = route.useParams();
  return <Official key={key} id={key} />;
}

function Official({ id }: { readonly id: string }) {
  const answer = useAnswer(OFFICIAL, { id, period: periodOf(route.useSearch()) });
  const official = answer.data?.official;
  if (answer.data !== undefined && official == null) return <NotFound />;
  return (
    <Page title={official?.name}>
      <Answer of={answer} height={900}>
        {({ summary }) => official != null && <Known lastRelease={summary.lastRelease} official={official} />}
      </Answer>
    </Page>
  );
}

interface KnownProps {
  readonly official: NonNullable<OfficialQuery['official']>;
  /** Day of the newest release. */
  readonly lastRelease: OfficialQuery['summary']['lastRelease'];
}

function Known({ official, lastRelease }: KnownProps) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const first = official.years[0]?.start;
  const today = lastRelease ?? first ?? new Date().toISOString().slice(0, 10);
  const view = viewOf(official, { search, today, first });
  return (
    <>
      <OfficialHead official={official} />
      <PeriodBar
        view={view}
        search={search}
        today={today}
        onChoose={(chosen, isTyped) =>
          void navigate({ search: withPeriod(search, chosen), resetScroll: false, replace: isTyped })
        }
      />
      <div className="stack">
        <PostsChart id={official.id} />
        <div className="halves even">
          <Counterparts view={view} of={official} />
          <OfficialContacts view={view} />
        </div>
        <Said view={view} />
        <div className="halves even">
          <NamedOverTime view={view} />
          <Spellings official={official} />
        </div>
        <EntityReleases view={view} />
      </div>
      <OpenedListPanel
        view={view}
        open={search.open}
        lists={{
          contacts: (
            <ContactsOf
              filter={{ officials: [official.id], ...(view.period !== null && { period: view.period }) }}
            />
          ),
          statements: <EverythingSaid view={view} />,
        }}
      />
    </>
  );
}

function OfficialContacts({ view: { id, period } }: { readonly view: EntityView }) {
  const filter = period === null ? null : { period };
  const pages = usePages(
    OFFICIAL_CONTACTS,
    { id, filter, first: CONTACTS },
    ({ official }) => official?.engagements,
  );
  return <Contacts pages={pages} />;
}

function useStatements({ id, period }: EntityView) {
  const filter = period === null ? null : { period };
  return usePages(OFFICIAL_STATEMENTS, { id, filter, first: READ }, ({ official }) => official?.statements);
}

function EverythingSaid({ view }: { readonly view: EntityView }) {
  return <ListedStatements pages={useStatements(view)} withTopics />;
}

function Said({ view }: { readonly view: EntityView }) {
  const { topic } = route.useSearch();
  const statements = useStatements(view);
  const words = texts.official.said;
  return (
    <GroupedStatements
      title={words.title}
      about={words.about}
      label={words.topics}
      statements={statements}
      by="topics"
      parameter="topic"
      chosen={topic}
    />
  );
}
