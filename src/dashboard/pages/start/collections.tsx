import type { OverviewQuery } from '../../generated/graphql.ts';
import { DataTable, type Column } from '../../parts/data-table.tsx';
import { PanelLink } from '../../parts/panel-link.tsx';
import { Section } from '../../parts/section.tsx';
import { format } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';
import { writeOpenedCount } from './opened.ts';

type Collection = OverviewQuery['collections'][number];

const COLUMNS: readonly Column<Collection>[] = [
  { key: 'name', title: texts.start.collection, value: ({ name }) => name },
  {
    key: 'releases',
    title: texts.fields.releases,
    isNumber: true,
    value: ({ releases }) => releases,
    show: ({ id, releases }) => (
      <PanelLink open={writeOpenedCount({ what: 'collection', id })}>{format.whole(releases)}</PanelLink>
    ),
  },
  dayColumn('first', texts.fields.from, ({ firstRelease }) => firstRelease ?? null),
  dayColumn('last', texts.fields.to, ({ lastRelease }) => lastRelease ?? null),
];

/** Where the releases come from. */
export function Collections({ collections }: { readonly collections: readonly Collection[] }) {
  return (
    <Section title={texts.start.collections}>
      <DataTable name="collections" caption={texts.start.collections} columns={COLUMNS} rows={collections} />
    </Section>
  );
}

function dayColumn(
  key: string,
  title: string,
  value: (collection: Collection) => string | null,
): Column<Collection> {
  return {
    key,
    title,
    value,
    show: (collection) => {
      const day = value(collection);
      return day === null ? '–' : format.day(day);
    },
  };
}
