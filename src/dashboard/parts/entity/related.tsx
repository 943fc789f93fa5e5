import { useMemo, useState } from 'react';
import { useAnswer } from '../../api/use-answer.ts';
import type { EntityKind } from '../../generated/graphql.ts';
import { format } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';
import { Answer, Nothing } from '../answer.tsx';
import { Bar } from '../bar.tsx';
import { DataTable, type Column } from '../data-table.tsx';
import { NodeLink } from '../node-link.tsx';
import { Section } from '../section.tsx';
import { ShowMore } from '../show-more.tsx';
import { ListLink } from './list-link.tsx';
import { ENTITY_RELATED } from './questions.ts';
import type { EntityView } from './view.ts';

const SHOWN = 12;

interface RelatedProps {
  readonly view: EntityView;
  readonly kind: EntityKind;
  readonly title: string;
  /** Where it stands on its page, for ways to it. */
  readonly anchor?: string;
}

interface RelatedRow {
  readonly releases: number;
  readonly lastSeen?: string | null;
  readonly entity: { readonly id: string; readonly name: string };
}

/** What of one kind stands with something in the same releases. */
export function Related({ view: { id, period }, kind, title, ...place }: RelatedProps) {
  const [first, setFirst] = useState(SHOWN);
  const answer = useAnswer(ENTITY_RELATED, { id, kinds: [kind], period, first });
  const node = answer.data?.node;
  const rows: readonly RelatedRow[] = node != null && 'related' in node ? node.related : NO_ROWS;
  const columns = useMemo(() => columnsOf(rows, kind), [rows, kind]);
  return (
    <Section {...place} title={title} about={texts.entity.related.about}>
      <Answer of={answer} height={440}>
        {() =>
          rows.length === 0 ? (
            <Nothing>{texts.entity.related.none}</Nothing>
          ) : (
            <>
              <DataTable name={kind.toLowerCase()} caption={title} columns={columns} rows={rows} />
              <ShowMore
                first={first}
                count={rows.length}
                isWaiting={answer.isPlaceholderData}
                onMore={setFirst}
              />
            </>
          )
        }
      </Answer>
    </Section>
  );
}

const NO_ROWS: readonly never[] = [];

function columnsOf(rows: readonly RelatedRow[], kind: EntityKind): readonly Column<RelatedRow>[] {
  const most = Math.max(...rows.map(({ releases }) => releases));
  return [
    {
      key: 'name',
      title: texts.kinds[kind],
      value: ({ entity }) => entity.name,
      show: ({ entity }) => <NodeLink id={entity.id}>{entity.name}</NodeLink>,
    },
    {
      key: 'releases',
      title: texts.fields.releases,
      isNumber: true,
      value: ({ releases }) => releases,
      show: ({ entity, releases }) => (
        <Bar
          part={releases / most}
          label={<ListLink opened={{ what: 'with', id: entity.id }}>{format.whole(releases)}</ListLink>}
        />
      ),
    },
    {
      key: 'last',
      isUnbroken: true,
      title: texts.entity.related.last,
      value: ({ lastSeen }) => lastSeen ?? null,
      show: ({ lastSeen }) => (lastSeen == null ? '–' : format.month(lastSeen)),
    },
  ];
}
