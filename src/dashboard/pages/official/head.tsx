import { Title } from '@mantine/core';
import type { OfficialQuery } from '../../generated/graphql.ts';
import { Fact, Facts } from '../../parts/facts.tsx';
import { NodeLink } from '../../parts/node-link.tsx';
import { format } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';
import classes from './head.module.css';

interface OfficialHeadProps {
  readonly official: NonNullable<OfficialQuery['official']>;
}

/** The name of an official, whom they serve, and how much there is of them. */
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
          {format.whole(engagements.totalCount)}
        </Fact>
        <Fact name={facts.counterparts} about={facts.counterpartsHint}>
          {format.whole(counterparts.length)}
        </Fact>
        <Fact name={texts.fields.statements} about={facts.statements}>
          {format.whole(statements.totalCount)}
        </Fact>
        <Fact name={texts.fields.releases} about={facts.releases}>
          {format.whole(releases.totalCount)}
        </Fact>
      </Facts>
    </>
  );
}
