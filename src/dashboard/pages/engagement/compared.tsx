import { Title } from '@mantine/core';
import { NodeLink } from '../../parts/node-link.tsx';
import { StatementQuote } from '../../parts/statement-quote.tsx';
import { texts } from '../../texts/texts.ts';
import { AccountHead } from './account-head.tsx';
import classes from './accounts.module.css';
import { Columns } from './columns.tsx';
import { nameOf, sideOfAccount, wordsOf, type Account, type Told } from './told.ts';

interface ComparedProps {
  readonly told: Told;
  readonly comparison: NonNullable<Told['comparison']>;
}

/** What several accounts say, point beside point, and then what only one of them says. */
export function Compared({ told, comparison }: ComparedProps) {
  const { accounts } = told;
  const { sharedTopics, points } = comparison;
  const words = texts.engagement.accounts;
  return (
    <div className={classes['compared']}>
      <Columns count={accounts.length} label={words.title}>
        {accounts.map((account) => (
          <AccountHead key={account.release.id} told={told} account={account} />
        ))}
      </Columns>
      {sharedTopics.length > 0 && (
        <div className={classes['topics']}>
          <span className="quiet">{words.shared}</span>
          {sharedTopics.map(({ id, name }) => (
            <NodeLink key={id} id={id}>
              {name}
            </NodeLink>
          ))}
        </div>
      )}
      <Title order={3}>{words.points}</Title>
      {points.length === 0 && <p className={`quiet ${classes['nothing']}`}>{words.noPoints}</p>}
      {points.map((point, index) => (
        <Columns key={point.statements[0]?.id ?? index} count={accounts.length} label={words.points}>
          {accounts.map((account) => (
            <PointOf key={account.release.id} told={told} account={account} ids={point.statements} />
          ))}
        </Columns>
      ))}
      <Columns count={accounts.length} label={words.onlyHere}>
        {accounts.map((account) => (
          <Own key={account.release.id} told={told} account={account} />
        ))}
      </Columns>
    </div>
  );
}

interface PointOfProps {
  readonly told: Told;
  readonly account: Account;
  readonly ids: readonly { readonly id: string }[];
}

/** A point as one account makes it. */
function PointOf({ told, account, ids }: PointOfProps) {
  const [statement] = wordsOf(account, ids);
  return (
    <div data-side={sideOfAccount(told, account)}>
      {statement === undefined ? (
        <p className={`quiet ${classes['nothing']}`}>{texts.engagement.accounts.silent}</p>
      ) : (
        <StatementQuote of={statement} />
      )}
    </div>
  );
}

/** What no other account says. */
function Own({ told, account }: { readonly told: Told; readonly account: Account }) {
  const { sectors, issues, onlySectors, onlyIssues, onlyStatements } = account;
  const own = new Set([...onlySectors, ...onlyIssues].map(({ id }) => id));
  const topics = [...sectors, ...issues].filter(({ id }) => own.has(id));
  const statements = wordsOf(account, onlyStatements);
  const words = texts.engagement.accounts;
  return (
    <section data-side={sideOfAccount(told, account)} className={classes['own']}>
      <h3 className={classes['only']}>{words.only(nameOf(account))}</h3>
      {topics.length > 0 && (
        <div className={classes['topics']}>
          <span className="quiet">{words.onlyTopics}</span>
          {topics.map(({ id, name }) => (
            <NodeLink key={id} id={id}>
              {name}
            </NodeLink>
          ))}
        </div>
      )}
      {topics.length + statements.length === 0 && (
        <p className={`quiet ${classes['nothing']}`}>{words.nothingOwn}</p>
      )}
      {statements.map((statement) => (
        <StatementQuote key={statement.id} of={statement} />
      ))}
    </section>
  );
}
