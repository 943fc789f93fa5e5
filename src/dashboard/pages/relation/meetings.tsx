import { useMemo } from 'react';
import { Answer, Nothing } from '../../parts/answer.tsx';
import { DataTable, type Column } from '../../parts/data-table.tsx';
import { More } from '../../parts/more.tsx';
import { NodeLink } from '../../parts/node-link.tsx';
import { Section } from '../../parts/section.tsx';
import { format } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';
import { meetingsOf, type Meeting } from './meetings-of.ts';
import { OpenLink } from './open-link.tsx';
import { useContacts } from './use-contacts.ts';
import type { RelationCountries, RelationView } from './view.ts';

const FIRST = 12;

/** Who meets whom: officials of both in the same contacts, and those whose counterparts no release names. */
export function Meetings({ view }: { readonly view: RelationView }) {
  const { pages } = useContacts(view);
  const rows = useMemo(() => meetingsOf(view, pages.items), [view, pages.items]);
  const columns = useMemo(() => columnsOf(view.countries), [view.countries]);
  const words = texts.relation.meetings;
  return (
    <Section title={words.title} about={words.about}>
      <Answer of={pages.asked} height={340}>
        {() =>
          rows.length === 0 ? (
            <Nothing>{words.none}</Nothing>
          ) : (
            <>
              <DataTable name="meetings" caption={words.title} columns={columns} rows={rows} first={FIRST} />
              <More of={pages} />
            </>
          )
        }
      </Answer>
    </Section>
  );
}

function columnsOf([one, other]: RelationCountries): readonly Column<Meeting>[] {
  return [
    {
      key: 'a',
      title: one.name,
      value: ({ a }) => a?.name ?? null,
      show: ({ a }) => <Who of={a} />,
    },
    {
      key: 'b',
      title: other.name,
      value: ({ b }) => b?.name ?? null,
      show: ({ b }) => <Who of={b} />,
    },
    {
      key: 'contacts',
      title: texts.fields.contacts,
      isNumber: true,
      value: ({ contacts }) => contacts,
      show: ({ a, b, contacts }) => (
        <OpenLink
          opened={{
            what: 'officials',
            ids: [a, b].flatMap((official) => (official === null ? [] : [official.id])),
          }}
        >
          {format.whole(contacts)}
        </OpenLink>
      ),
    },
    {
      key: 'last',
      isUnbroken: true,
      title: texts.relation.meetings.last,
      value: ({ last }) => last,
      show: ({ last }) => (last === null ? '–' : format.day(last)),
    },
  ];
}

function Who({ of }: { readonly of: Meeting['a'] }) {
  if (of === null) return <span className="quiet">{texts.relation.meetings.alone}</span>;
  return <NodeLink id={of.id}>{of.name}</NodeLink>;
}
