import { Button, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { Pages } from '../api/use-pages.ts';
import type { StatementWordsFragment } from '../generated/graphql.ts';
import { format } from '../texts/format.ts';
import { texts } from '../texts/texts.ts';
import { Answer, Nothing } from './answer.tsx';
import classes from './grouped-statements.module.css';
import { More } from './more.tsx';
import { NodeLink } from './node-link.tsx';
import { Section } from './section.tsx';
import { groupsOf, type StatementGroup } from './statement-groups.ts';
import { StatementQuote } from './statement-quote.tsx';
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
  const { items, totalCount } = pages;
  const groups = useMemo(() => groupsOf(items, by), [items, by]);
  const group = groups.find(({ id }) => id === chosen) ?? groups[0];
  const most = groups[0]?.statements.length ?? 1;
  return (
    <Section title={title} about={about}>
      <Answer of={pages.asked} height={HEIGHT}>
        {() =>
          group === undefined ? (
            <Nothing>{texts.entity.said.none}</Nothing>
          ) : (
            <div className={classes['said']}>
              <div>
                <nav
                  aria-label={label}
                  className={classes['groups']}
                  // Longer than its place, the list scrolls by itself.
                  tabIndex={0}
                >
                  <ol>
                    {groups.map((each) => (
                      <li key={each.id}>
                        <GroupLink
                          of={each}
                          isChosen={each.id === group.id}
                          most={most}
                          parameter={parameter}
                        />
                      </li>
                    ))}
                  </ol>
                </nav>
                {totalCount !== undefined && totalCount > items.length && (
                  <p className={`quiet ${classes['note']}`}>
                    {texts.entity.said.newest(format.whole(items.length), format.whole(totalCount))}
                  </p>
                )}
                <More of={pages} />
              </div>
              <GroupWords key={group.id} group={group} withTopics={by === 'sides'} />
            </div>
          )
        }
      </Answer>
    </Section>
  );
}

interface GroupLinkProps {
  readonly of: StatementGroup;
  readonly isChosen: boolean;
  /** Number of statements of the greatest group. */
  readonly most: number;
  readonly parameter: 'topic' | 'side';
}

function GroupLink({ of, isChosen, most, parameter }: GroupLinkProps) {
  return (
    <Link
      to="."
      search={(old) => Object.assign({}, old, { [parameter]: of.id })}
      resetScroll={false}
      className={classes['group']}
      aria-current={isChosen ? 'true' : undefined}
    >
      <span className={classes['name']}>{of.name}</span>
      <span className={`numbers ${classes['count']}`}>{format.whole(of.statements.length)}</span>
      <svg className={classes['bar']} viewBox={`0 0 ${most} 1`} preserveAspectRatio="none" aria-hidden>
        <rect width={of.statements.length} height="1" />
      </svg>
    </Link>
  );
}

interface GroupWordsProps {
  readonly group: StatementGroup;
  readonly withTopics: boolean;
}

function GroupWords({ group: { id, name, statements }, withTopics }: GroupWordsProps) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? statements : statements.slice(0, SHOWN);
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
      {shown.map((statement) => (
        <StatementQuote key={statement.id} of={statement} withTopics={withTopics} />
      ))}
      {shown.length < statements.length && (
        <Button size="xs" variant="default" className={classes['more'] ?? ''} onClick={() => setWhole(true)}>
          {texts.states.more}
        </Button>
      )}
    </div>
  );
}
