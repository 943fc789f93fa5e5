import { Title } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { Fragment } from 'react';
import { useAnswer } from '../../api/use-answer.ts';
import type { NetworkWaysQuery } from '../../generated/graphql.ts';
import { Answer } from '../../parts/answer.tsx';
import { NodeLink } from '../../parts/node-link.tsx';
import { Quote } from '../../parts/quote.tsx';
import { texts } from '../../texts/texts.ts';
import { WAYS } from './questions.ts';
import classes from './side-card.module.css';
import type { Place } from './tie.ts';

const SHOWN = 3;

type Way = NetworkWaysQuery['paths'][number];

interface WaysProps {
  readonly from: Place;
  readonly to: Place;
}

/** The shortest ways between two countries, each step with the words that show it. */
export function Ways({ from, to }: WaysProps) {
  const answer = useAnswer(WAYS, {
    from: `country:${from.code}`,
    to: `country:${to.code}`,
    first: SHOWN,
  });
  return (
    <>
      <Title order={3}>{texts.network.card.ways(from.name, to.name)}</Title>
      <Answer
        of={answer}
        height={160}
        isEmpty={({ paths }) => paths.length === 0}
        empty={texts.network.card.noWay}
      >
        {({ paths }) => (
          <ol className={classes['ways']}>
            {paths.map((way) => (
              <li key={way.nodes.map(({ id }) => id).join()}>
                <Steps way={way} />
              </li>
            ))}
          </ol>
        )}
      </Answer>
    </>
  );
}

/** What the way leads through, and under it the words that show each of its links. */
function Steps({ way: { nodes, links } }: { readonly way: Way }) {
  const words = new Map(
    links.flatMap(({ evidence }) =>
      evidence === null ? [] : [[`${evidence.release.id} ${evidence.quote}`, evidence] as const],
    ),
  );
  return (
    <>
      <div className={classes['steps']}>
        {nodes.map((node, index) => (
          <Fragment key={node.id}>
            {index > 0 && <IconArrowRight size={14} aria-hidden />}
            <span>
              <NodeLink id={node.id}>{nameOf(node)}</NodeLink>
            </span>
          </Fragment>
        ))}
      </div>
      {[...words].map(([key, { release, quote, start, end }]) => (
        <Quote key={key} release={release.id} quote={quote} start={start} end={end} />
      ))}
    </>
  );
}

function nameOf(node: Way['nodes'][number]): string {
  if (node.__typename === 'Release') return node.title;
  return node.__typename === 'Engagement' ? texts.engagementTypes[node.type] : node.name;
}
