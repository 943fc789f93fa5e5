import { NodeLink } from '../../parts/node-link.tsx';
import { StatementQuote } from '../../parts/statement-quote.tsx';
import { format } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';
import { AccountHead } from './account-head.tsx';
import classes from './accounts.module.css';
import { Columns } from './columns.tsx';
import { sideOfAccount, sideOfSpeakers, wordsOf, type Told } from './told.ts';

interface VoicesProps {
  readonly told: Told;
  readonly comparison: NonNullable<Told['comparison']>;
}

/** Who is quoted, and what each account lets them say. */
export function Voices({ told, comparison: { voices } }: VoicesProps) {
  const { accounts } = told;
  const words = texts.engagement.accounts;
  return (
    <div className={classes['compared']}>
      <Columns count={accounts.length} label={words.title}>
        {accounts.map((account) => (
          <AccountHead key={account.release.id} told={told} account={account} />
        ))}
      </Columns>
      {voices.length === 0 && <p className={`quiet ${classes['nothing']}`}>{words.noVoices}</p>}
      {voices.map(({ speaker, sides, statements }) => {
        const name = speaker?.name ?? format.list(sides.map(({ name }) => name));
        return (
          <section key={statements[0]?.id ?? name} className={classes['voice']}>
            <h3 data-side={sideOfSpeakers(told, sides)} className={classes['only']}>
              {speaker == null ? name : <NodeLink id={speaker.id}>{name}</NodeLink>}
            </h3>
            <Columns count={accounts.length} label={name}>
              {accounts.map((account) => {
                const said = wordsOf(account, statements);
                return (
                  <div
                    key={account.release.id}
                    data-side={sideOfAccount(told, account)}
                    className={classes['own']}
                  >
                    {said.length === 0 && <p className={`quiet ${classes['nothing']}`}>{words.silent}</p>}
                    {said.map((statement) => (
                      <StatementQuote key={statement.id} of={statement} />
                    ))}
                  </div>
                );
              })}
            </Columns>
          </section>
        );
      })}
    </div>
  );
}
