import { Title, type TitleOrder } from '@mantine/core';
import { format } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';
import { NodeLink } from '../node-link.tsx';
import classes from './release-lead.module.css';
import type { ReleaseParts } from './release-parts.ts';

interface ReleaseLeadProps {
  readonly release: ReleaseParts;
  /** The rank of its headline on the page. */
  readonly order?: TitleOrder;
}

/** What a release is, who published it, when and where, and its headline. */
export function ReleaseLead({ release, order = 1 }: ReleaseLeadProps) {
  const { title, kind, publisher, issuedOn, issuedAt } = release;
  const { country } = publisher;
  return (
    <div className={classes['lead']}>
      <p className={`quiet numbers ${classes['over']}`}>
        <span>{texts.releaseKinds[kind]}</span>
        <span>{issuedOn == null ? texts.release.noDay : format.day(issuedOn)}</span>
        {issuedAt != null && <span>{issuedAt}</span>}
      </p>
      <Title order={order} size={order === 1 ? 'h1' : 'h3'}>
        {title}
      </Title>
      <p className={`quiet ${classes['under']}`}>
        {publisher.name}
        {country != null && (
          <>
            , <NodeLink id={country.id}>{country.name}</NodeLink>
          </>
        )}
      </p>
    </div>
  );
}
