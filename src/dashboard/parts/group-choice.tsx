import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Pages } from '../api/use-pages.ts';
import { format } from '../texts/format.ts';
import { texts } from '../texts/texts.ts';
import classes from './group-choice.module.css';
import { More } from './more.tsx';
import type { StatementGroup } from './statement-groups.ts';

interface GroupChoiceProps<Group> {
  /** What the groups are, for those who do not see them. */
  readonly label: string;
  /** The greatest first. */
  readonly groups: readonly Group[];
  readonly chosen: Group;
  /** Name of the search parameter that holds which group is read. */
  readonly parameter: 'topic' | 'side';
  /** The bar of a group, drawn in a place that is one high and as wide as the greatest group has statements. */
  readonly bar: (group: Group) => ReactNode;
  /** What else there is to say of it. */
  readonly about?: (group: Group) => ReactNode;
  /** Where they are from. */
  readonly statements: Pages<unknown>;
  /** The words of the group that is chosen. */
  readonly children: ReactNode;
}

/** Groups of statements to choose from, beside the words of the one that is chosen. */
export function GroupChoice<Group extends StatementGroup>(props: GroupChoiceProps<Group>) {
  const { label, groups, chosen, parameter, bar, about, statements, children } = props;
  const { items, totalCount } = statements;
  const most = groups[0]?.statements.length ?? 1;
  return (
    <div className={classes['choice']}>
      <div>
        {/* Longer than its place, the list scrolls by itself. */}
        <nav aria-label={label} className={classes['groups']} tabIndex={0}>
          <ol>
            {groups.map((group) => (
              <li key={group.id}>
                <Link
                  to="."
                  search={(old) => Object.assign({}, old, { [parameter]: group.id })}
                  resetScroll={false}
                  className={classes['group']}
                  aria-current={group.id === chosen.id ? 'true' : undefined}
                >
                  <span className={classes['name']}>{group.name}</span>
                  <span className="numbers quiet">{format.whole(group.statements.length)}</span>
                  <svg
                    className={classes['bar']}
                    viewBox={`0 0 ${most} 1`}
                    preserveAspectRatio="none"
                    aria-hidden
                  >
                    {bar(group)}
                  </svg>
                  {about?.(group)}
                </Link>
              </li>
            ))}
          </ol>
        </nav>
        {totalCount !== undefined && totalCount > items.length && (
          <p className={`quiet ${classes['note']}`}>
            {texts.entity.said.newest(format.whole(items.length), format.whole(totalCount))}
          </p>
        )}
        <More of={statements} />
      </div>
      {children}
    </div>
  );
}
