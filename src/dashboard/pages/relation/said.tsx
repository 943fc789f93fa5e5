import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { Answer, Nothing } from '../../parts/answer.tsx';
import { GroupChoice } from '../../parts/group-choice.tsx';
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
  const topic = route.useSearch({ select: (search) => search.topic });
  const topics = useMemo(() => topicsSaid(view, pages.items), [view, pages.items]);
  const chosen = topics.find(({ id }) => id === topic) ?? topics[0];
  const words = texts.relation.said;
  return (
    <Section title={words.title} about={words.about}>
      <Answer of={pages.asked} height={HEIGHT}>
        {() =>
          chosen === undefined ? (
            <Nothing>{words.none}</Nothing>
          ) : (
            <GroupChoice
              label={words.topics}
              groups={topics}
              chosen={chosen}
              parameter="topic"
              bar={({ said: { a, b, both } }) => (
                <>
                  <rect data-side="a" width={a.length} height="1" />
                  <rect x={a.length} width={both.length} height="1" />
                  <rect data-side="b" x={a.length + both.length} width={b.length} height="1" />
                </>
              )}
              about={(each) => <AboutTopic of={each} view={view} />}
              statements={pages}
            >
              <SaidOnTopic key={chosen.id} view={view} topic={chosen} />
            </GroupChoice>
          )
        }
      </Answer>
    </Section>
  );
}

interface AboutTopicProps {
  readonly of: TopicSaid;
  readonly view: RelationView;
}

/** Who says how much on a topic, in words for those who do not see the bar, and which side alone does. */
function AboutTopic({ of: { said }, view: { countries } }: AboutTopicProps) {
  const [one, other] = countries;
  const { a, b, both } = said;
  const words = texts.relation.said;
  const lone = a.length + both.length === 0 ? other : b.length + both.length === 0 ? one : null;
  return (
    <>
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
    </>
  );
}
