import { NodeLink } from '../../parts/node-link.tsx';
import { format } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';
import classes from './accounts.module.css';
import { nameOf, sideOfAccount, type Account, type Told } from './told.ts';

interface AccountHeadProps {
  readonly told: Told;
  readonly account: Account;
}

/** Whose account it is, in its colour: the government, the release, its day. */
export function AccountHead({ told, account }: AccountHeadProps) {
  const { release } = account;
  return (
    <header data-side={sideOfAccount(told, account)} className={classes['head']}>
      <h3 className={classes['name']}>{nameOf(account)}</h3>
      <NodeLink id={release.id}>{release.title}</NodeLink>
      <div className={`quiet numbers ${classes['kind']}`}>
        {texts.releaseKinds[release.kind]}
        {release.issuedOn != null && ` · ${format.day(release.issuedOn)}`}
      </div>
    </header>
  );
}
