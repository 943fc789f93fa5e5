import { useRouter } from '@tanstack/react-router';
import { useMemo } from 'react';
import { pageOf } from '../../app/addresses.ts';
import { dateOf } from '../../charts/days.ts';
import { lanesOf } from '../../charts/lanes.ts';
import { PlotChart } from '../../charts/plot.tsx';
import { GRID, timeScale, TIP } from '../../charts/time.ts';
import type { EngagementType } from '../../generated/graphql.ts';
import { Answer, Nothing } from '../../parts/answer.tsx';
import type { Column } from '../../parts/data-table.tsx';
import { Figure } from '../../parts/figure.tsx';
import { More } from '../../parts/more.tsx';
import { NodeLink } from '../../parts/node-link.tsx';
import { format, formatSpan } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';
import { CONTACTS } from './questions.ts';
import { toldBy, useContacts, type Contact } from './use-contacts.ts';
import type { RelationView } from './view.ts';

/** Height of a row of the chart, and of what is above and under the rows, in pixels. */
const ROW = 30;
const AROUND = 48;
/** Pixels that two dots need to lie beside each other. */
const APART = 9;

/** The contacts of the two by type and day; each opens to its page. */
export function ContactsChart({ view }: { readonly view: RelationView }) {
  const { pages, variables } = useContacts(view);
  const { items } = pages;
  const columns = useMemo(() => columnsOf(view.between), [view.between]);
  const words = texts.relation.contacts;
  return (
    <Answer of={pages.asked} height={ROW * 4 + AROUND + 190}>
      {() => (
        <Figure
          name="contacts"
          title={words.title}
          about={words.about}
          chart={
            items.length === 0 ? (
              <Nothing>{words.none}</Nothing>
            ) : (
              <>
                <Dots view={view} contacts={items} />
                <More of={pages} />
              </>
            )
          }
          columns={columns}
          rows={items}
          question={CONTACTS}
          variables={variables}
        />
      )}
    </Answer>
  );
}

interface DotsProps {
  readonly view: RelationView;
  readonly contacts: readonly Contact[];
}

interface Dot {
  readonly contact: Contact;
  readonly x: Date;
  readonly y: number;
}

function Dots({ view, contacts }: DotsProps) {
  const { between, from, to } = view;
  const router = useRouter();
  const types = useMemo(() => typesOf(contacts), [contacts]);
  const draw = useMemo(
    () => (plot: typeof import('@observablehq/plot'), width: number) => {
      const isNarrow = width < 500;
      const marginLeft = isNarrow ? 116 : 150;
      const perPixel = (dateOf(to).getTime() - dateOf(from).getTime()) / (width - marginLeft - 20);
      const dots = dotsOf(contacts, types, perPixel * APART);
      const isBad = ({ contact }: Dot) => contact.type === 'PROTEST_NOTE';
      const color = (dot: Dot) => (isBad(dot) ? 'var(--cool)' : 'var(--text)');
      return {
        marginLeft,
        marginRight: 20,
        x: timeScale(from, to, width - marginLeft),
        y: {
          label: null,
          domain: [types.length - 0.4, -0.6],
          ticks: types.map((_, row) => row),
          tickFormat: (row: number) => texts.engagementTypes[types[row] ?? 'MEETING'],
          tickSize: 0,
        },
        marks: [
          plot.ruleY(types, { y: (_: EngagementType, row: number) => row, ...GRID }),
          plot.link(
            dots.filter(({ contact }) => contact.endDate != null),
            {
              x1: 'x',
              x2: ({ contact }: Dot) => dateOf(contact.endDate ?? ''),
              y1: 'y',
              y2: 'y',
              stroke: color,
              strokeWidth: 2,
            },
          ),
          plot.dot(dots, {
            x: 'x',
            y: 'y',
            r: 4.5,
            stroke: color,
            strokeWidth: 1.5,
            fill: (dot: Dot) => (toldBy(dot.contact, between) === 'both' ? color(dot) : 'var(--sheet)'),
            href: ({ contact }: Dot) => {
              const page = pageOf(contact.id);
              return page === null ? '' : router.buildLocation(page).href;
            },
            ariaLabel: ({ contact }: Dot) => describe(contact).join(', '),
          }),
          plot.tip(
            dots,
            plot.pointer({
              x: 'x',
              y: 'y',
              title: ({ contact }: Dot) => describe(contact).join('\n'),
              ...TIP,
            }),
          ),
        ],
      };
    },
    [contacts, types, between, from, to, router],
  );
  return (
    <PlotChart
      draw={draw}
      height={types.length * ROW + AROUND}
      label={texts.relation.contacts.chart(
        texts.relation.counts.contacts(contacts.length, format.whole(contacts.length)),
        format.day(from),
        format.day(to),
      )}
    />
  );
}

function typesOf(contacts: readonly Contact[]): readonly EngagementType[] {
  const counts = Map.groupBy(contacts, ({ type }) => type);
  return [...counts].sort(([, a], [, b]) => b.length - a.length).map(([type]) => type);
}

function dotsOf(
  contacts: readonly Contact[],
  types: readonly EngagementType[],
  apart: number,
): readonly Dot[] {
  const days = contacts.filter(({ startDate }) => startDate != null).toReversed();
  const lanes = lanesOf(
    days.map(({ startDate, type }) => ({ row: type, at: dateOf(startDate ?? '').getTime() })),
    apart,
  );
  return days.map((contact, index) => ({
    contact,
    x: dateOf(contact.startDate ?? ''),
    y: types.indexOf(contact.type) + (lanes[index] ?? 0),
  }));
}

/** What it was and when, who took part, where: as far as it is known. */
function describe({ type, startDate, endDate, place, participants }: Contact): readonly string[] {
  const when = startDate == null ? '' : `, ${formatSpan(startDate, endDate ?? null)}`;
  const who = participants.slice(0, 4).map(({ official }) => official.name);
  return [
    `${texts.engagementTypes[type]}${when}`,
    ...(who.length > 0 ? [format.list(who)] : []),
    ...(place == null ? [] : [place]),
  ];
}

function columnsOf(between: readonly string[]): readonly Column<Contact>[] {
  return [
    {
      key: 'day',
      isUnbroken: true,
      title: texts.fields.day,
      value: ({ startDate }) => startDate ?? null,
      show: ({ startDate, endDate }) => (startDate == null ? '–' : formatSpan(startDate, endDate ?? null)),
    },
    {
      key: 'type',
      title: texts.fields.type,
      value: ({ type }) => texts.engagementTypes[type],
      show: ({ id, type }) => <NodeLink id={id}>{texts.engagementTypes[type]}</NodeLink>,
    },
    {
      key: 'who',
      title: texts.fields.who,
      value: ({ participants }) => participants.map(({ official }) => official.name).join('; '),
      show: ({ participants }) =>
        participants.length === 0 ? '–' : format.list(participants.map(({ official }) => official.name)),
    },
    { key: 'place', title: texts.fields.place, value: ({ place }) => place ?? null },
    {
      key: 'told',
      title: texts.relation.contacts.accounts,
      value: (contact) => texts.relation.contacts.told[toldBy(contact, between)],
    },
  ];
}
