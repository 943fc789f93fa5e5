import { getRouteApi } from '@tanstack/react-router';
import { useAnswer } from '../../api/use-answer.ts';
import { usePages } from '../../api/use-pages.ts';
import { NotFound } from '../../app/not-found.tsx';
import type { TopicQuery } from '../../generated/graphql.ts';
import { Answer } from '../../parts/answer.tsx';
import { EntityReleases } from '../../parts/entity/entity-releases.tsx';
import { OpenedListPanel } from '../../parts/entity/opened-list-panel.tsx';
import { NamedOverTime } from '../../parts/entity/named-over-time.tsx';
import { Related } from '../../parts/entity/related.tsx';
import { periodOf } from '../../app/search-params.ts';
import { viewOf } from '../../parts/entity/view.ts';
import { GroupedStatements } from '../../parts/grouped-statements.tsx';
import { StatementsOf } from '../../parts/lists/lists-of.tsx';
import { LIST_STATEMENTS } from '../../parts/lists/questions.ts';
import { Page } from '../../parts/page.tsx';
import { PeriodBar } from '../../parts/period-bar.tsx';
import { withPeriod } from '../../parts/period-choice.tsx';
import { texts } from '../../texts/texts.ts';
import { COUNTRIES, TopicHead } from './head.tsx';
import { Members } from './members.tsx';
import { Pairs } from './pairs.tsx';
import { TOPIC } from './questions.ts';
import { topicOf, type Topic } from './topic-of.ts';

const route = getRouteApi('/topic/$kind/$key');
const READ = 200;

/** A sector, an issue or an organisation: which countries work on it, who says what, when. */
export function TopicPage() {
  const { kind, key } = route.useParams();
  const id = `${kind}:${key}`;
  return <Asked key={id} id={id} />;
}

function Asked({ id }: { readonly id: string }) {
  const answer = useAnswer(TOPIC, { id, period: periodOf(route.useSearch()) });
  const topic = topicOf(answer.data?.node);
  if (answer.data !== undefined && topic === null) return <NotFound />;
  return (
    <Page title={topic?.name}>
      <Answer of={answer} height={900}>
        {({ summary }) => topic !== null && <Shown topic={topic} lastRelease={summary.lastRelease} />}
      </Answer>
    </Page>
  );
}

interface ShownProps {
  readonly topic: Topic;
  /** Day of the newest release. */
  readonly lastRelease: TopicQuery['summary']['lastRelease'];
}

function Shown({ topic, lastRelease }: ShownProps) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const first = topic.years[0]?.start;
  const today = lastRelease ?? first ?? new Date().toISOString().slice(0, 10);
  const view = viewOf(topic, { search, today, first });
  const filter = { topics: [topic.id], ...(view.period !== null && { period: view.period }) };
  const statements = usePages(LIST_STATEMENTS, { filter, first: READ }, (result) => result.statements);
  const words = texts.topic;
  return (
    <>
      <TopicHead topic={topic} statements={statements.totalCount} />
      <PeriodBar
        view={view}
        search={search}
        today={today}
        onChoose={(chosen, isTyped) =>
          void navigate({ search: withPeriod(search, chosen), resetScroll: false, replace: isTyped })
        }
      />
      <div className="stack">
        <NamedOverTime view={view} />
        <div className="halves even">
          <Pairs view={view} kind={topic.__typename} />
          <Related view={view} kind="COUNTRY" title={words.countries} anchor={COUNTRIES} />
        </div>
        <GroupedStatements
          title={words.said.title}
          about={words.said.about}
          label={words.said.sides}
          statements={statements}
          by="sides"
          parameter="side"
          chosen={search.side}
        />
        <div className="halves even">
          <Related view={view} kind="SECTOR" title={words.sectors} />
          <Related view={view} kind="ISSUE" title={words.issues} />
        </div>
        <div className="halves even">
          <Related view={view} kind="OFFICIAL" title={words.officials} />
          <Related view={view} kind="ORGANIZATION" title={words.organizations} />
        </div>
        {topic.__typename === 'Organization' && topic.members.length > 0 && (
          <Members members={topic.members} />
        )}
        <EntityReleases view={view} />
      </div>
      <OpenedListPanel
        view={view}
        open={search.open}
        lists={{ statements: <StatementsOf filter={filter} /> }}
      />
    </>
  );
}
