import { useRouter } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useAnswer } from '../../api/use-answer.ts';
import { keyOf } from '../../app/addresses.ts';
import { dateOf, dayOf } from '../../charts/days.ts';
import { PlotChart } from '../../charts/plot.tsx';
import { GRID, timeScale, TIP } from '../../charts/time.ts';
import type { OfficialPostsQuery } from '../../generated/graphql.ts';
import { Answer, Nothing } from '../../parts/answer.tsx';
import type { Column } from '../../parts/data-table.tsx';
import { Figure } from '../../parts/figure.tsx';
import { NodeLink } from '../../parts/node-link.tsx';
import { placeText } from '../../parts/reading/place.ts';
import { WordsLink } from '../../parts/words-link.tsx';
import { format, formatSpan } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';
import { POSTS } from './questions.ts';

/** Height of a post with its title above it, and of what is under the posts, in pixels. */
const ROW = 38;
const AROUND = 36;
/** Days before the first post and after the last, so that no mark lies on the edge. */
const MARGIN = 60 * 86_400_000;

type Post = NonNullable<OfficialPostsQuery['official']>['posts'][number];

/** The posts that releases show an official in, each from first sight to last. */
export function PostsChart({ id }: { readonly id: string }) {
  const answer = useAnswer(POSTS, { id });
  const posts = answer.data?.official?.posts ?? NO_POSTS;
  const words = texts.official.posts;
  return (
    <Answer of={answer} height={ROW * 4 + AROUND + 160}>
      {() => (
        <Figure
          name="posts"
          title={words.title}
          about={words.about}
          chart={posts.length === 0 ? <Nothing>{words.none}</Nothing> : <Spans posts={posts} />}
          columns={COLUMNS}
          rows={posts}
          question={POSTS}
          variables={{ id }}
        />
      )}
    </Answer>
  );
}

const NO_POSTS: readonly never[] = [];

function Spans({ posts }: { readonly posts: readonly Post[] }) {
  const router = useRouter();
  const [from, to] = useMemo(() => endsOf(posts), [posts]);
  const draw = useMemo(
    () => (plot: typeof import('@observablehq/plot'), width: number) => {
      const rowOf = (_: Post, row: number) => row + 0.68;
      const tell = ({ title, firstSeen, lastSeen }: Post) => `${title}\n${formatSpan(firstSeen, lastSeen)}`;
      const addressOf = ({ evidence: [words] }: Post) =>
        words === undefined
          ? null
          : router.buildLocation({
              to: '/release/$key',
              params: { key: keyOf(words.release.id) },
              search: { at: placeText(words) },
            }).href;
      return {
        marginLeft: 4,
        marginRight: 12,
        marginTop: 4,
        x: timeScale(from, to, width),
        y: { axis: null, domain: [posts.length, 0] },
        marks: [
          plot.gridX({ ...GRID, ticks: Math.max(2, Math.min(Math.floor(width / 110), 12)) }),
          plot.link(posts, {
            x1: ({ firstSeen }: Post) => dateOf(firstSeen),
            x2: ({ lastSeen }: Post) => dateOf(lastSeen),
            y1: rowOf,
            y2: rowOf,
            stroke: 'var(--side-a)',
            strokeWidth: 6,
            strokeLinecap: 'round',
          }),
          plot.text(posts, {
            frameAnchor: 'left',
            y: (_: Post, row: number) => row + 0.3,
            text: ({ title }: Post) => title,
            textAnchor: 'start',
            fill: 'var(--text)',
            stroke: 'var(--sheet)',
            strokeWidth: 4,
            lineWidth: Math.floor((width - 24) / 12),
            textOverflow: 'ellipsis',
            ariaHidden: 'true',
          }),
          plot.dot(posts, {
            x: ({ lastSeen }: Post) => dateOf(lastSeen),
            y: rowOf,
            r: 5,
            fill: 'var(--side-a)',
            stroke: 'var(--sheet)',
            href: addressOf,
            ariaLabel: (post: Post) => tell(post).replace('\n', ', '),
          }),
          plot.tip(
            posts,
            plot.pointer({ x: ({ lastSeen }: Post) => dateOf(lastSeen), y: rowOf, title: tell, ...TIP }),
          ),
        ],
      };
    },
    [posts, from, to, router],
  );
  const words = texts.official.posts;
  return (
    <PlotChart
      draw={draw}
      height={posts.length * ROW + AROUND}
      label={words.chart(
        words.count(posts.length, format.whole(posts.length)),
        format.day(from),
        format.day(to),
      )}
    />
  );
}

/** The days that the chart begins and ends with. */
function endsOf(posts: readonly Post[]): readonly [string, string] {
  const first = posts.map(({ firstSeen }) => firstSeen).sort()[0] ?? '';
  const last =
    posts
      .map(({ lastSeen }) => lastSeen)
      .sort()
      .at(-1) ?? '';
  return [
    dayOf(new Date(dateOf(first).getTime() - MARGIN)),
    dayOf(new Date(dateOf(last).getTime() + MARGIN)),
  ];
}

const COLUMNS: readonly Column<Post>[] = [
  { key: 'post', title: texts.fields.post, value: ({ title }) => title },
  {
    key: 'serves',
    title: texts.official.posts.serves,
    value: ({ country, organization }) => country?.name ?? organization?.name ?? null,
    show: ({ country, organization }) => {
      const served = country ?? organization;
      return served == null ? '–' : <NodeLink id={served.id}>{served.name}</NodeLink>;
    },
  },
  {
    key: 'first',
    isUnbroken: true,
    title: texts.official.facts.first,
    value: ({ firstSeen }) => firstSeen,
    show: ({ firstSeen }) => format.day(firstSeen),
  },
  {
    key: 'last',
    isUnbroken: true,
    title: texts.official.facts.last,
    value: ({ lastSeen }) => lastSeen,
    show: ({ lastSeen }) => format.day(lastSeen),
  },
  {
    key: 'words',
    title: texts.official.posts.words,
    value: ({ evidence: [words] }) => words?.quote ?? null,
    show: ({ evidence: [words] }) =>
      words === undefined ? (
        '–'
      ) : (
        <WordsLink release={words.release.id} place={words}>
          {words.quote}
        </WordsLink>
      ),
  },
];
