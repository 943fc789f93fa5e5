import { usePages } from '../../api/use-pages.ts';
import type { CountryOfficialsQuery } from '../../generated/graphql.ts';
import { Answer, Nothing } from '../../parts/answer.tsx';
import { DataTable, type Column } from '../../parts/data-table.tsx';
import { More } from '../../parts/more.tsx';
import { NodeLink } from '../../parts/node-link.tsx';
import { Section } from '../../parts/section.tsx';
import { format } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';
import { COUNTRY_OFFICIALS } from './questions.ts';
import type { CountryView } from './view.ts';

const SHOWN = 20;

type Official = NonNullable<CountryOfficialsQuery['country']>['officials']['nodes'][number];

const COLUMNS: readonly Column<Official>[] = [
  {
    key: 'name',
    title: texts.fields.official,
    value: ({ name }) => name,
    show: ({ id, name }) => <NodeLink id={id}>{name}</NodeLink>,
  },
  { key: 'post', title: texts.fields.post, value: (official) => lastPostOf(official)?.title ?? null },
  {
    key: 'seen',
    isUnbroken: true,
    title: texts.country.officials.seen,
    value: (official) => lastPostOf(official)?.lastSeen ?? null,
    show: (official) => {
      const post = lastPostOf(official);
      return post === undefined ? '–' : format.day(post.lastSeen);
    },
  },
];

/** Who acts for the country, in their posts. */
export function Officials({ view: { code } }: { readonly view: CountryView }) {
  const pages = usePages(COUNTRY_OFFICIALS, { code, first: SHOWN }, ({ country }) => country?.officials);
  const words = texts.country.officials;
  return (
    <Section title={words.title} about={words.about}>
      <Answer of={pages.asked} height={480}>
        {() =>
          pages.items.length === 0 ? (
            <Nothing>{words.none}</Nothing>
          ) : (
            <>
              <DataTable name="officials" caption={words.title} columns={COLUMNS} rows={pages.items} />
              <More of={pages} />
            </>
          )
        }
      </Answer>
    </Section>
  );
}

/** The post that they were seen in last; of several, the one that they have been seen in longest. */
function lastPostOf({ posts }: Official): Official['posts'][number] | undefined {
  const [last] = posts.toSorted(
    (a, b) => b.lastSeen.localeCompare(a.lastSeen) || a.firstSeen.localeCompare(b.firstSeen),
  );
  return last;
}
