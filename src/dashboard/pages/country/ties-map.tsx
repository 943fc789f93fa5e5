import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { useWhole } from '../../api/use-whole.ts';
import type { MapTie } from '../../charts/map-marks.ts';
import { WorldMap } from '../../charts/world-map.tsx';
import type { CountryOnMapQuery } from '../../generated/graphql.ts';
import { Answer } from '../../parts/answer.tsx';
import type { Column } from '../../parts/data-table.tsx';
import { Figure } from '../../parts/figure.tsx';
import { NodeLink } from '../../parts/node-link.tsx';
import { format } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';
import { TIES_ON_MAP } from './questions.ts';
import { otherOf, type CountryView } from './view.ts';
import { YearSlider } from './year-slider.tsx';

const route = getRouteApi('/country/$key');
const PAGE = 200;
/** More than there are countries. */
const MOST = 400;

const COLUMNS: readonly Column<MapTie>[] = [
  {
    key: 'country',
    title: texts.fields.country,
    value: ({ name }) => name,
    show: ({ id, name }) => <NodeLink id={id}>{name}</NodeLink>,
  },
  {
    key: 'strength',
    title: texts.fields.strength,
    isNumber: true,
    value: ({ strength }) => strength,
    show: ({ strength }) => format.fine(strength),
  },
];

/** The ties of the country on a map, as they were at the end of a year. */
export function TiesMap({ view }: { readonly view: CountryView }) {
  const { code, name, today, to, years } = view;
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [year, setYear] = useState(view.year);
  useEffect(() => setYear(view.year), [view.year]);
  const on = year === undefined ? to : dayIn(year, today);
  const variables = { code, on, first: PAGE };
  const answer = useWhole(TIES_ON_MAP, variables, ({ country }) => country?.relations, { most: MOST });
  const relations = answer.data?.items;
  const ties = useMemo(() => tiesOf(relations ?? [], code, on), [relations, code, on]);
  const subject = useMemo(() => ({ code, name }), [code, name]);
  const words = texts.country.map;
  const standing = ties.filter(({ strength }) => strength !== 0).length;
  return (
    <Answer of={answer} height={720}>
      {() => (
        <Figure
          name="map"
          title={words.title(name, format.day(on))}
          about={words.about}
          aside={
            <YearSlider
              years={years}
              year={year ?? Math.min(years[1], Math.max(years[0], Number(to.slice(0, 4))))}
              onSlide={setYear}
              onChoose={(chosen) =>
                void navigate({ search: { ...search, year: chosen }, resetScroll: false })
              }
            />
          }
          chart={
            <WorldMap
              subject={subject}
              ties={ties}
              label={words.chart(
                name,
                texts.counts.relations(standing, format.whole(standing)),
                format.day(on),
              )}
            />
          }
          columns={COLUMNS}
          rows={ties}
          question={TIES_ON_MAP}
          variables={variables}
        />
      )}
    </Answer>
  );
}

/** The last day of a year, or the newest day that there is. */
function dayIn(year: number, today: string): string {
  const end = `${year}-12-31`;
  return end < today ? end : today;
}

type Relation = NonNullable<CountryOnMapQuery['country']>['relations']['nodes'][number];

function tiesOf(relations: readonly Relation[], code: string, on: string): readonly MapTie[] {
  return relations
    .flatMap(({ id, countries, strength, firstContact, lastContact }): readonly MapTie[] => {
      const other = otherOf(countries, code);
      if (other === undefined) return [];
      const words = texts.country.map;
      const hasBegun = firstContact != null && firstContact <= on;
      const lines = hasBegun
        ? [
            words.strength(format.fine(strength)),
            ...(lastContact != null && lastContact <= on ? [words.last(format.day(lastContact))] : []),
          ]
        : [words.noContact];
      return [{ id, code: other.code, name: other.name, strength, lines }];
    })
    .sort((a, b) => b.strength - a.strength);
}
