import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { Answer, Nothing } from '../../parts/answer.tsx';
import { More } from '../../parts/more.tsx';
import { Section } from '../../parts/section.tsx';
import { format } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';
import classes from './said.module.css';
import { SaidOnTopic } from './said-on-topic.tsx';
import { topicsSaid, type TopicSaid } from './topics-said.ts';
import { useStatements } from './use-statements.ts';
import type { RelationView } from './view.ts';

const route = getRouteApi('/relation/$key');
const READ = 200;
const HEIGHT = 560;

/** What each side says, topic by topic: the topics beside the words of both on the one that is chosen. */
export function Said({ view }: { readonly view: RelationView }) {
  const pages = useStatements(view.between, { period: view.period, first: READ });
  const { items, totalCount } = pages;
  const { topic } = route.useSearch();
  const topics = useMemo(() => topicsSaid(view, items), [view, items]);
  const chosen = topics.find(({ id }) => id === topic) ?? topics[0];
  const words = texts.relation.said;
  return (
    <Section title={words.title} about={words.about}>
      <Answer of={pages.asked} height={HEIGHT}>
        {() =>
          chosen === undefined ? (
            <Nothing>{words.none}</Nothing>
          ) : (
            <div className={classes['said']}>
              <div>
                <nav
                  aria-label={words.topics}
                  className={classes['topics']}
                  // Longer than its place, the list scrolls by itself.
                  tabIndex={0}
                >
                  <ol>
                    {topics.map((each) => (
                      <li key={each.id}>
                        <TopicLink
                          of={each}
                          isChosen={each.id === chosen.id}
                          most={topics[0]?.count ?? 1}
                          view={view}
                        />
                      </li>
                    ))}
                  </ol>
                </nav>
                {totalCount !== undefined && totalCount > items.length && (
                  <p className={`quiet ${classes['note']}`}>
                    {words.newest(format.whole(items.length), format.whole(totalCount))}
                  </p>
                )}
                <More of={pages} />
              </div>
              <SaidOnTopic key={chosen.id} view={view} topic={chosen} />
            </div>
          )
        }
      </Answer>
    </Section>
  );
}

interface TopicLinkProps {
  readonly of: TopicSaid;
  readonly isChosen: boolean;
  /** Number of statements on the topic that has most. */
  readonly most: number;
  readonly view: RelationView;
}

function TopicLink({ of, isChosen, most, view: { countries } }: TopicLinkProps) {
  const params = route.useParams();
  const search = route.useSearch();
  const [one, other] = countries;
  const { a, b, both } = of.said;
  const words = texts.relation.said;
  const lone = a.length + both.length === 0 ? other : b.length + both.length === 0 ? one : null;
  return (
    <Link
      to="/relation/$key"
      params={params}
      search={{ ...search, topic: of.id }}
      resetScroll={false}
      className={classes['topic']}
      aria-current={isChosen ? 'true' : undefined}
    >
      <span className={classes['name']}>{of.name}</span>
      <span className={`numbers ${classes['count']}`}>{format.whole(of.count)}</span>
      <svg className={classes['bar']} viewBox={`0 0 ${most} 1`} preserveAspectRatio="none" aria-hidden>
        <rect data-side="a" width={a.length} height="1" />
        <rect x={a.length} width={both.length} height="1" />
        <rect data-side="b" x={a.length + both.length} width={b.length} height="1" />
      </svg>
      <span className="visually-hidden">
        {words.bar(
          one.name,
          format.whole(a.length),
          other.name,
          format.whole(b.length),
          format.whole(both.length),
        )}
      </span>
      {lone !== null && <span className={classes['only']}>{words.only(lone.name)}</span>}
    </Link>
  );
}
