import { Title } from '@mantine/core';
import type { OfficialQuery } from '../../generated/graphql.ts';
import { ListLink } from '../../parts/entity/list-link.tsx';
import { Fact, Facts } from '../../parts/facts.tsx';
import { SectionLink } from '../../parts/section-link.tsx';
import { NodeLink } from '../../parts/node-link.tsx';
import { format } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';
import { COUNTERPARTS } from './counterparts.tsx';
import classes from './head.module.css';

interface OfficialHeadProps {
  readonly official: NonNullable<OfficialQuery['official']>;
}

/** The name of an official, whom they serve, and how much there is of them: each number opens to what it counts. */
export function OfficialHead({ official }: OfficialHeadProps) {
  const { name, country, engagements, statements, releases, counterparts } = official;
  const { facts } = texts.official;
  return (
    <>
      <Title order={1} className={classes['name'] ?? ''}>
        {name}
      </Title>
      <p className={classes['about']}>
        {country == null ? texts.kinds.OFFICIAL : <NodeLink id={country.id}>{country.name}</NodeLink>}
      </p>
      <Facts>
        <Fact name={texts.fields.contacts} about={facts.contacts}>
          <ListLink opened={{ what: 'contacts' }}>{format.whole(engagements.totalCount)}</ListLink>
        </Fact>
        <Fact name={facts.counterparts} about={facts.counterpartsHint}>
          <SectionLink to={COUNTERPARTS}>{format.whole(counterparts.length)}</SectionLink>
        </Fact>
        <Fact name={texts.fields.statements} about={facts.statements}>
          <ListLink opened={{ what: 'statements' }}>{format.whole(statements.totalCount)}</ListLink>
        </Fact>
        <Fact name={texts.fields.releases} about={facts.releases}>
          <ListLink opened={{ what: 'releases' }}>{format.whole(releases.totalCount)}</ListLink>
        </Fact>
      </Facts>
    </>
  );
}
