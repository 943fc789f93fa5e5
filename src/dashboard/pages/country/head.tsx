import { Title } from '@mantine/core';
import type { CountryQuery } from '../../generated/graphql.ts';
import { ListLink } from '../../parts/entity/list-link.tsx';
import { Fact, Facts } from '../../parts/facts.tsx';
import { SectionLink } from '../../parts/section-link.tsx';
import { format } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';
import classes from './head.module.css';
import { TIES } from './ties.tsx';

interface CountryHeadProps {
  readonly country: NonNullable<CountryQuery['country']>;
}

/** The name of a country, where it lies, and how much there is of it: each number opens to what it counts. */
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
          <SectionLink to={TIES}>{format.whole(relations.totalCount)}</SectionLink>
        </Fact>
        <Fact name={texts.fields.contacts} about={facts.contacts}>
          <ListLink opened={{ what: 'contacts' }}>{format.whole(engagements.totalCount)}</ListLink>
        </Fact>
        <Fact name={texts.fields.statements} about={facts.statements}>
          <ListLink opened={{ what: 'statements' }}>{format.whole(statements.totalCount)}</ListLink>
        </Fact>
        <Fact name={texts.fields.releases} about={facts.named}>
          <ListLink opened={{ what: 'releases' }}>{format.whole(releases.totalCount)}</ListLink>
        </Fact>
        <Fact name={facts.published} about={facts.publishedHint}>
          <ListLink opened={{ what: 'published' }}>{format.whole(published.totalCount)}</ListLink>
        </Fact>
      </Facts>
    </>
  );
}
