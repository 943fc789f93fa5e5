import { Title } from '@mantine/core';
import type { CountryQuery } from '../../generated/graphql.ts';
import { Fact, Facts } from '../../parts/facts.tsx';
import { format } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';
import classes from './head.module.css';

interface CountryHeadProps {
  readonly country: NonNullable<CountryQuery['country']>;
}

/** The name of a country, where it lies, and how much there is of it. */
export function CountryHead({ country }: CountryHeadProps) {
  const { name, officialName, region, subregion, relations, engagements, statements, releases, published } =
    country;
  const { facts } = texts.country;
  const about = [officialName === name ? null : officialName, subregion ?? region].filter(
    (part) => part != null,
  );
  return (
    <>
      <Title order={1} className={classes['name'] ?? ''}>
        {name}
      </Title>
      {about.length > 0 && <p className={`quiet ${classes['about']}`}>{about.join(' · ')}</p>}
      <Facts>
        <Fact name={texts.country.ties.title} about={facts.ties}>
          {format.whole(relations.totalCount)}
        </Fact>
        <Fact name={texts.fields.contacts} about={facts.contacts}>
          {format.whole(engagements.totalCount)}
        </Fact>
        <Fact name={texts.fields.statements} about={facts.statements}>
          {format.whole(statements.totalCount)}
        </Fact>
        <Fact name={texts.fields.releases} about={facts.named}>
          {format.whole(releases.totalCount)}
        </Fact>
        <Fact name={facts.published} about={facts.publishedHint}>
          {format.whole(published.totalCount)}
        </Fact>
      </Facts>
    </>
  );
}
