import { Button, Title } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useAnswer } from '../../api/use-answer.ts';
import type { NetworkSearch } from '../../app/page-search.ts';
import { Answer } from '../../parts/answer.tsx';
import { downloadTable } from '../../parts/download.ts';
import { Page } from '../../parts/page.tsx';
import { QueryButton } from '../../parts/query-button.tsx';
import { format } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';
import { Filters } from './filters.tsx';
import { Legend } from './legend.tsx';
import { NetworkGraph } from './network-graph.tsx';
import classes from './network-page.module.css';
import { CHOICES } from './questions.ts';
import { SideCard } from './side-card.tsx';
import { TiesTable, tieColumns } from './ties-table.tsx';
import { regionOf, type Place } from './tie.ts';
import { useTies } from './use-ties.ts';

const route = getRouteApi('/network');

/** All ties as a graph, and as a table; a country that is chosen shows its ties, their contacts, and ways to others. */
export function NetworkPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const choices = useAnswer(CHOICES, {});
  const { ties, within, hasMore, asked, question, variables } = useTies(search, choices.data);
  const places = useMemo(
    () =>
      new Map<string, Place>(
        choices.data?.countries.map(({ code, name, region }) => [
          code,
          { code, name, region: regionOf(region) },
        ]),
      ),
    [choices.data],
  );
  const chosen = search.node === undefined ? undefined : places.get(search.node);
  const choose = (node: string | undefined) =>
    void navigate({ search: withNode(search, node), resetScroll: false });
  const countries = new Set(ties.flatMap(({ a, b }) => [a, b])).size;
  return (
    <Page title={texts.network.title}>
      <Title order={1}>{texts.network.title}</Title>
      <p className="quiet lead">{texts.network.about}</p>
      <Filters choices={choices.data} />
      <Answer of={asked} height={560} isEmpty={() => !asked.isFetching && ties.length === 0}>
        {() => (
          <>
            <div className={chosen === undefined ? undefined : classes['beside']}>
              <NetworkGraph places={places} ties={ties} chosen={chosen?.code} onChoose={choose} />
              {chosen !== undefined && (
                <SideCard
                  place={chosen}
                  other={search.other === undefined ? undefined : places.get(search.other)}
                  places={places}
                  ties={ties}
                  onClose={() => choose(undefined)}
                />
              )}
            </div>
            <Legend />
            <div className={classes['foot']}>
              <span className="quiet numbers">
                {texts.network[hasMore ? 'strongest' : 'count'](
                  format.whole(ties.length),
                  format.whole(countries),
                )}
              </span>
              <Button
                size="xs"
                variant="subtle"
                leftSection={<IconDownload size={14} aria-hidden />}
                onClick={() => downloadTable(texts.network.title, tieColumns(places, ties), ties)}
              >
                {texts.figure.csv}
              </Button>
              <Button
                size="xs"
                variant="subtle"
                leftSection={<IconDownload size={14} aria-hidden />}
                component="a"
                href={gexfAddress(search, within)}
                download
              >
                {texts.network.gexf}
              </Button>
              <QueryButton question={question} variables={variables} />
            </div>
            <TiesTable ties={ties} places={places} />
          </>
        )}
      </Answer>
    </Page>
  );
}

/** The search with another country chosen, or none, and no way to a third. */
function withNode(search: NetworkSearch, node: string | undefined): NetworkSearch {
  const rest = Object.entries(search).filter(([name]) => name !== 'node' && name !== 'other');
  return { ...Object.fromEntries(rest), ...(node !== undefined && { node }) };
}

/** The same network as a file for Gephi, from the server. */
function gexfAddress(
  { from, to, min, sector, issue }: NetworkSearch,
  countries: readonly string[] | undefined,
): string {
  const given = { from, to, minEngagements: min, sectors: sector, issues: issue, countries };
  const known = Object.entries(given).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return `/export/countries.gexf?${new URLSearchParams(known)}`;
}
