import { useMemo } from 'react';
import { Bar } from '../../parts/bar.tsx';
import { DataTable, type Column } from '../../parts/data-table.tsx';
import { NodeLink } from '../../parts/node-link.tsx';
import { Section } from '../../parts/section.tsx';
import { format } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';
import type { Place, Tie } from './tie.ts';

const FIRST = 25;

interface TiesTableProps {
  readonly ties: readonly Tie[];
  readonly places: ReadonlyMap<string, Place>;
}

/** The ties of the network in a table, strongest first. */
export function TiesTable({ ties, places }: TiesTableProps) {
  const rows = useMemo(() => ties.toSorted((a, b) => b.weight - a.weight), [ties]);
  const columns = useMemo(() => tieColumns(places, ties), [places, ties]);
  return (
    <Section title={texts.network.ties}>
      <DataTable name="ties" caption={texts.network.ties} columns={columns} rows={rows} first={FIRST} />
    </Section>
  );
}

/** What the table of ties, and its download, have. */
export function tieColumns(places: ReadonlyMap<string, Place>, ties: readonly Tie[]): readonly Column<Tie>[] {
  const most = Math.max(1, ...ties.map(({ weight }) => Math.abs(weight)));
  const name = (code: string) => places.get(code)?.name ?? code;
  const tie = ({ a, b }: Tie) => `${name(a)} – ${name(b)}`;
  return [
    {
      key: 'tie',
      title: texts.fields.tie,
      value: tie,
      show: (one) => <NodeLink id={`relation:${one.key}`}>{tie(one)}</NodeLink>,
    },
    {
      key: 'strength',
      title: texts.fields.strength,
      isNumber: true,
      value: ({ weight }) => weight,
      show: ({ weight }) => <Bar part={Math.abs(weight) / most} label={format.fine(weight)} />,
    },
  ];
}
