import { getRouteApi } from '@tanstack/react-router';
import { useAnswer } from '../../api/use-answer.ts';
import { NotFound } from '../../app/not-found.tsx';
import type { CountryQuery } from '../../generated/graphql.ts';
import { Answer } from '../../parts/answer.tsx';
import { EntityReleases } from '../../parts/entity/entity-releases.tsx';
import { OpenedListPanel } from '../../parts/entity/opened-list-panel.tsx';
import { NamedOverTime } from '../../parts/entity/named-over-time.tsx';
import { Related } from '../../parts/entity/related.tsx';
import { periodOf } from '../../app/search-params.ts';
import { viewOf } from '../../parts/entity/view.ts';
import { ContactsOf, ReleasesOf, StatementsOf } from '../../parts/lists/lists-of.tsx';
import { Page } from '../../parts/page.tsx';
import { PeriodBar } from '../../parts/period-bar.tsx';
import { withPeriod } from '../../parts/period-choice.tsx';
import { texts } from '../../texts/texts.ts';
import { CountryHead } from './head.tsx';
import { Members } from './members.tsx';
import { Officials } from './officials.tsx';
import { COUNTRY } from './questions.ts';
import { TiesMap } from './ties-map.tsx';
import { Ties } from './ties.tsx';
import type { CountryView } from './view.ts';

const route = getRouteApi('/country/$key');

/** How a country stands with others: its ties on a map and in a table, what it works on, who acts for it. */
export function CountryPage() {
  const { key } = route.useParams();
  return <Country key={key} code={key.toUpperCase()} />;
}

function Country({ code }: { readonly code: string }) {
  const answer = useAnswer(COUNTRY, { code, period: periodOf(route.useSearch()) });
  const country = answer.data?.country;
  if (answer.data !== undefined && country == null) return <NotFound />;
  return (
    <Page title={country?.name}>
      <Answer of={answer} height={900}>
        {({ summary }) => country != null && <Known lastRelease={summary.lastRelease} country={country} />}
      </Answer>
    </Page>
  );
}

interface KnownProps {
  readonly country: NonNullable<CountryQuery['country']>;
  /** Day of the newest release. */
  readonly lastRelease: CountryQuery['summary']['lastRelease'];
}

function Known({ country, lastRelease }: KnownProps) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const first = country.years[0]?.start;
  const today = lastRelease ?? first ?? new Date().toISOString().slice(0, 10);
  const lastYear = Number(today.slice(0, 4));
  const view: CountryView = {
    ...viewOf(country, { search, today, first }),
    code: country.code,
    today,
    years: [first === undefined ? lastYear : Number(first.slice(0, 4)), lastYear],
    year: search.year,
  };
  const within = view.period !== null && { period: view.period };
  return (
    <>
      <CountryHead country={country} />
      <PeriodBar
        view={view}
        search={search}
        today={today}
        onChoose={(chosen, isTyped) =>
          void navigate({ search: withPeriod(search, chosen), resetScroll: false, replace: isTyped })
        }
      />
      <div className="stack">
        <TiesMap view={view} />
        <div className="columns even">
          <Ties view={view} />
          <Members organizations={country.memberOf} />
        </div>
        <div className="halves even">
          <Related view={view} kind="SECTOR" title={texts.country.sectors} />
          <Related view={view} kind="ISSUE" title={texts.country.issues} />
        </div>
        <NamedOverTime view={view} />
        <Officials view={view} />
        <EntityReleases view={view} />
      </div>
      <OpenedListPanel
        view={view}
        open={search.open}
        lists={{
          contacts: <ContactsOf filter={{ countries: [country.code], ...within }} />,
          statements: <StatementsOf filter={{ sides: [country.id], ...within }} />,
          published: <ReleasesOf filter={{ publishers: [country.code], ...within }} />,
        }}
      />
    </>
  );
}
