import { NodeLink } from '../../parts/node-link.tsx';
import { Quote } from '../../parts/quote.tsx';
import { StatementQuote } from '../../parts/statement-quote.tsx';
import { texts } from '../../texts/texts.ts';
import { AccountHead } from './account-head.tsx';
import classes from './accounts.module.css';
import { Columns } from './columns.tsx';
import { sideOfAccount, type Account, type Told } from './told.ts';

/** Each account in full, in the order of its text; what no other says is marked. */
export function FullAccounts({ told }: { readonly told: Told }) {
  const { accounts, comparison } = told;
  return (
    <Columns count={accounts.length} label={texts.engagement.accounts.title}>
      {accounts.map((account) => (
        <Full key={account.release.id} told={told} account={account} isAlone={comparison == null} />
      ))}
    </Columns>
  );
}

interface FullProps {
  readonly told: Told;
  readonly account: Account;
  /** Whether there is no other account: then all is in one alone, and nothing is marked. */
  readonly isAlone: boolean;
}

function Full({ told, account, isAlone }: FullProps) {
  const { release, evidence, sectors, issues, statements } = account;
  const own = new Set(
    isAlone
      ? []
      : [...account.onlySectors, ...account.onlyIssues, ...account.onlyStatements].map(({ id }) => id),
  );
  const words = texts.engagement.accounts;
  const topics = [...sectors, ...issues];
  return (
    <section data-side={sideOfAccount(told, account)} className={classes['own']}>
      <AccountHead told={told} account={account} />
      {evidence != null && (
        <Quote
          release={release.id}
          quote={evidence.quote}
          start={evidence.start}
          end={evidence.end}
          of={words.tells}
        />
      )}
      {topics.length > 0 && (
        <div className={classes['topics']}>
          <span className="quiet">{words.topics}</span>
          {topics.map(({ id, name }) => (
            <span key={id}>
              <NodeLink id={id}>{name}</NodeLink>
              {own.has(id) && <Mark />}
            </span>
          ))}
        </div>
      )}
      {statements.length === 0 && <p className={`quiet ${classes['nothing']}`}>{words.noWords}</p>}
      {statements.map((statement) => (
        <StatementQuote key={statement.id} of={statement} mark={own.has(statement.id) && <Mark />} />
      ))}
    </section>
  );
}

function Mark() {
  return <mark className={classes['mark']}>{texts.engagement.accounts.onlyHere}</mark>;
}
