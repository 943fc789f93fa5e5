import { Button, Menu, SegmentedControl } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useRef, type ReactNode } from 'react';
import { isTable, withTable } from '../app/shown-search.ts';
import type { TypedDocumentString } from '../generated/graphql.ts';
import { texts } from '../texts/texts.ts';
import { DataTable, type Column } from './data-table.tsx';
import { downloadChart, downloadTable } from './download.ts';
import classes from './figure.module.css';
import { QueryButton } from './query-button.tsx';
import { Section } from './section.tsx';
import { useChosen } from './use-chosen.ts';
import { useShown } from './use-shown.ts';

interface FigureProps<Row, Variables> {
  /** One word that tells it from others of its page, in addresses. */
  readonly name: string;
  readonly title: string;
  /** What it shows and how to read it, in a sentence or two. */
  readonly about?: ReactNode;
  /** What stands at its right end: a choice of what is shown. */
  readonly aside?: ReactNode;
  /** A chart that draws one svg. */
  readonly chart: ReactNode;
  /** What the chart shows, as a table. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** The question that it answers. */
  readonly question: TypedDocumentString<unknown, Variables>;
  readonly variables: Variables;
}

/** A chart that explains itself: with a table beside it, downloads that cite it, and the query that made it. */
export function Figure<Row extends object, Variables>(props: FigureProps<Row, Variables>) {
  const { name, title, about, aside, chart, columns, rows, question, variables } = props;
  const [asTable, show] = useShown((shown) => isTable(shown, name));
  const [view, choose] = useChosen(asTable ? 'table' : 'chart', (chosen) =>
    show((before) => withTable(before, name, chosen === 'table')),
  );
  const drawn = useRef<HTMLDivElement>(null);
  const svg = () => drawn.current?.querySelector('svg') ?? null;
  return (
    <Section title={title} about={about} aside={aside}>
      <div ref={drawn} hidden={asTable}>
        {chart}
      </div>
      {asTable && (
        <div className={classes['table']}>
          <DataTable name={name} caption={title} columns={columns} rows={rows} />
        </div>
      )}
      <div className={classes['foot']}>
        <SegmentedControl
          size="xs"
          aria-label={texts.figure.view}
          value={view}
          onChange={choose}
          data={[
            { value: 'chart', label: texts.figure.chart },
            { value: 'table', label: texts.figure.table },
          ]}
        />
        <Menu position="top-start" withinPortal>
          <Menu.Target>
            <Button size="xs" variant="subtle" leftSection={<IconDownload size={14} aria-hidden />}>
              {texts.figure.download}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => downloadTable(title, columns, rows)}>{texts.figure.csv}</Menu.Item>
            <Menu.Item onClick={() => void downloadChart(title, svg(), 'svg')}>{texts.figure.svg}</Menu.Item>
            <Menu.Item onClick={() => void downloadChart(title, svg(), 'png')}>{texts.figure.png}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
        <QueryButton question={question} variables={variables} />
      </div>
    </Section>
  );
}
