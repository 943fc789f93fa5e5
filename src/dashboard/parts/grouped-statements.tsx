import { Title } from '@mantine/core';
import { useMemo } from 'react';
import type { Pages } from '../api/use-pages.ts';
import type { StatementWordsFragment } from '../generated/graphql.ts';
import { format } from '../texts/format.ts';
import { texts } from '../texts/texts.ts';
import { Answer, Nothing } from './answer.tsx';
import classes from './grouped-statements.module.css';
import { GroupChoice } from './group-choice.tsx';
import { NodeLink } from './node-link.tsx';
import { Section } from './section.tsx';
import { groupsOf, type StatementGroup } from './statement-groups.ts';
import { StatementList } from './statement-list.tsx';
import { Tone } from './tone.tsx';

/** How many statements are shown before more are asked for. */
const SHOWN = 8;
const HEIGHT = 560;

interface GroupedStatementsProps {
  readonly title: string;
  readonly about: string;
  /** What the groups are, for those who do not see them. */
  readonly label: string;
  readonly statements: Pages<StatementWordsFragment>;
  readonly by: 'topics' | 'sides';
  /** Name of the search parameter that holds which group is read, and the group. */
  readonly parameter: 'topic' | 'side';
  readonly chosen: string | undefined;
}

/** Who says what: statements by topic or by side, one group read at a time. */
export function GroupedStatements(props: GroupedStatementsProps) {
  const { title, about, label, statements: pages, by, parameter, chosen } = props;
  const groups = useMemo(() => groupsOf(pages.items, by), [pages.items, by]);
  const group = groups.find(({ id }) => id === chosen) ?? groups[0];
  return (
    <Section title={title} about={about}>
      <Answer of={pages.asked} height={HEIGHT}>
        {() =>
          group === undefined ? (
            <Nothing>{texts.entity.said.none}</Nothing>
          ) : (
            <GroupChoice
              label={label}
              groups={groups}
              chosen={group}
              parameter={parameter}
              bar={(each) => <rect width={each.statements.length} height="1" />}
              statements={pages}
            >
              <GroupWords key={group.id} group={group} withTopics={by === 'sides'} />
            </GroupChoice>
          )
        }
      </Answer>
    </Section>
  );
}

interface GroupWordsProps {
  readonly group: StatementGroup;
  readonly withTopics: boolean;
}

function GroupWords({ group: { id, name, statements }, withTopics }: GroupWordsProps) {
  const tone = statements.reduce((sum, { score }) => sum + score, 0) / statements.length;
  return (
    <div className={classes['words']}>
      <div className={classes['head']}>
        <Title order={3}>
          <NodeLink id={id}>{name}</NodeLink>
        </Title>
        <span className="quiet">
          {texts.entity.said.mean(
            texts.counts.statements(statements.length, format.whole(statements.length)),
          )}{' '}
          <Tone value={tone} />
        </span>
      </div>
      <StatementList statements={statements} first={SHOWN} withTopics={withTopics} />
    </div>
  );
}
