import { Title } from '@mantine/core';
import type { StatementWordsFragment } from '../../generated/graphql.ts';
import { NodeLink } from '../../parts/node-link.tsx';
import { StatementList } from '../../parts/statement-list.tsx';
import { format } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';
import classes from './said.module.css';
import type { TopicSaid } from './topics-said.ts';
import type { RelationView } from './view.ts';

/** How many statements of a side are shown before more are asked for. */
const SHOWN = 4;

interface SaidOnTopicProps {
  readonly view: RelationView;
  readonly topic: TopicSaid;
}

/** What the two say on one topic, side by side, and what they say together. */
export function SaidOnTopic({ view: { countries }, topic }: SaidOnTopicProps) {
  const [one, other] = countries;
  const words = texts.relation.said;
  return (
    <div className={classes['words']}>
      <Title order={3}>
        <NodeLink id={topic.id}>{topic.name}</NodeLink>
      </Title>
      <div className={classes['sides']}>
        <Side side="a" name={one.name} statements={topic.said.a} nothing={words.nothing(one.name)} />
        <Side side="b" name={other.name} statements={topic.said.b} nothing={words.nothing(other.name)} />
      </div>
      {topic.said.both.length > 0 && <Side name={words.together} statements={topic.said.both} />}
    </div>
  );
}

interface SideProps {
  /** Left out for what both say together. */
  readonly side?: 'a' | 'b';
  readonly name: string;
  readonly statements: readonly StatementWordsFragment[];
  /** What stands there where it says nothing. */
  readonly nothing?: string;
}

function Side({ side, name, statements, nothing }: SideProps) {
  return (
    <section data-side={side} className={classes['side']} aria-label={name}>
      <h4 className={classes['country']}>
        {name} <span className="quiet numbers">{format.whole(statements.length)}</span>
      </h4>
      {statements.length === 0 && <p className={`quiet ${classes['nothing']}`}>{nothing}</p>}
      <StatementList statements={statements} first={SHOWN} />
    </section>
  );
}
