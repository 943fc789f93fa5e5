import { Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { memo } from 'react';
import { useAnswer } from '../../api/use-answer.ts';
import type { RelationSearch } from '../../app/page-search.ts';
import { periodOf } from '../../app/search-params.ts';
import { intervalFor, yearsBefore } from '../../charts/days.ts';
import type { RelationQuery } from '../../generated/graphql.ts';
import { Answer } from '../../parts/answer.tsx';
import { Page } from '../../parts/page.tsx';
import { useSame } from '../../parts/use-same.ts';
import { texts } from '../../texts/texts.ts';
import { Choices } from './choices.tsx';
import { ContactsChart } from './contacts-chart.tsx';
import { useHalfLife } from './half-life.ts';
import { RelationHead } from './head.tsx';
import { askedOf } from './view.ts';
import { Meetings } from './meetings.tsx';
import { NamedChart } from './named-chart.tsx';
import { NewestReleases } from './newest-releases.tsx';
import { OpenedDrawer } from './opened-drawer.tsx';
import classes from './relation-page.module.css';
import { RELATION } from './questions.ts';
import { Said } from './said.tsx';
import { StrengthChart } from './strength-chart.tsx';
import { ToneChart } from './tone-chart.tsx';
import { Topics } from './topics.tsx';
import type { RelationCountries, RelationView } from './view.ts';

const route = getRouteApi('/relation/$key');

/** How two countries stand, and why: strength and tone over time, contacts, topics, who meets whom, who says what. */
export function RelationPage() {
  const { key } = route.useParams();
  return <Relation key={key} between={key.split('-')} />;
}

function Relation({ between }: { readonly between: readonly string[] }) {
  // The same as long as it asks for the same: what is opened, and tables, are read where they are shown.
  const search = route.useSearch({ select: askedOf, structuralSharing: true });
  const answer = useAnswer(RELATION, {
    between,
    period: periodOf(search),
    on: search.to ?? null,
    halfLife: useHalfLife(),
  });
  const names = answer.data?.relation?.countries.map(({ name }) => name) ?? between;
  return (
    <Page title={names.join(' – ')}>
      <Answer of={answer} height={900}>
        {(result) => <Known {...result} between={between} search={search} />}
      </Answer>
    </Page>
  );
}

interface KnownProps extends RelationQuery {
  readonly between: readonly string[];
  readonly search: RelationSearch;
}

function Known({ summary, relation, between, search }: KnownProps) {
  const today = summary.lastRelease;
  const countries = relation == null ? null : pairOf(relation.countries);
  if (relation == null || countries === null || today == null)
    return (
      <>
        <Title order={1}>{between.join(' – ')}</Title>
        <p className="quiet">{texts.relation.unknown(between[0] ?? '', between[1] ?? '')}</p>
      </>
    );
  return <Both relation={relation} countries={countries} today={today} search={search} />;
}

interface BothProps {
  readonly relation: NonNullable<RelationQuery['relation']>;
  readonly countries: RelationCountries;
  /** Day of the newest release. */
  readonly today: string;
  readonly search: RelationSearch;
}

function Both({ relation, countries, today, search }: BothProps) {
  const to = search.to ?? today;
  const first = relation.years[0]?.start ?? relation.firstContact;
  const from = search.from ?? (first == null || first >= to ? yearsBefore(to, 1) : first);
  const view: RelationView = useSame({
    between: [countries[0].code, countries[1].code],
    countries,
    period: periodOf(search),
    from,
    to,
    hasStart: search.from !== undefined,
    interval: intervalFor(from, to),
    measure: search.measure ?? 'number',
  });
  return (
    <>
      <RelationHead view={view} relation={relation} />
      <Choices view={view} today={today} />
      <Parts view={view} />
      <OpenedDrawer view={view} />
    </>
  );
}

/** What is not drawn anew where only a number of the head is another. */
const Parts = memo(({ view }: { readonly view: RelationView }) => (
  <div className="stack two-sided">
    <div className="halves">
      <StrengthChart view={view} />
      <ToneChart view={view} />
    </div>
    <ContactsChart view={view} />
    <Said view={view} />
    <div className={`halves ${classes['even']}`}>
      <Topics view={view} kind="sector" />
      <Topics view={view} kind="issue" />
    </div>
    <div className={`halves ${classes['even']}`}>
      <Meetings view={view} />
      <NamedChart view={view} />
    </div>
    <NewestReleases view={view} />
  </div>
));

function pairOf(countries: NonNullable<RelationQuery['relation']>['countries']): RelationCountries | null {
  const [one, other] = countries;
  return one === undefined || other === undefined ? null : [one, other];
}
