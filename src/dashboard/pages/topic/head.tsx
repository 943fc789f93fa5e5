import { Title } from '@mantine/core';
import { ListLink } from '../../parts/entity/list-link.tsx';
import { Fact, Facts } from '../../parts/facts.tsx';
import { NodeLink } from '../../parts/node-link.tsx';
import { SectionLink } from '../../parts/section-link.tsx';
import { format } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';
import classes from './head.module.css';
import type { Topic } from './topic-of.ts';

/** Where the countries stand on the page. */
export const COUNTRIES = 'countries';

interface TopicHeadProps {
  readonly topic: Topic;
  /** Number of statements on it; undefined until it has come. */
  readonly statements: number | undefined;
}

/** The name of a topic, what it is a part of, and how much there is of it: each number opens to what it counts. */
export function TopicHead({ topic, statements }: TopicHeadProps) {
  const { facts } = texts.topic;
  const [newest] = topic.releases.nodes;
  return (
    <>
      <Title order={1} className={classes['name'] ?? ''}>
        {topic.name}
      </Title>
      <p className={`quiet ${classes['about']}`}>{kindOf(topic)}</p>
      {linesOf(topic).map(({ name, nodes }) => (
        <p key={name} className={classes['links']}>
          <span className="quiet">{name}</span>{' '}
          {nodes.map((node) => (
            <NodeLink key={node.id} id={node.id}>
              {node.name}
            </NodeLink>
          ))}
        </p>
      ))}
      <div className={classes['facts']}>
        <Facts>
          <Fact name={texts.fields.releases} about={hasParts(topic) ? facts.releasesOnParts : facts.releases}>
            <ListLink opened={{ what: 'releases' }}>{format.whole(topic.releases.totalCount)}</ListLink>
          </Fact>
          <Fact name={texts.fields.statements} about={facts.statements}>
            {statements === undefined ? (
              '–'
            ) : (
              <ListLink opened={{ what: 'statements' }}>{format.whole(statements)}</ListLink>
            )}
          </Fact>
          <Fact name={texts.fields.countries} about={facts.countries}>
            <SectionLink to={COUNTRIES}>{format.whole(topic.related.length)}</SectionLink>
          </Fact>
          <Fact name={facts.last}>
            {newest?.issuedOn == null ? (
              '–'
            ) : (
              <NodeLink id={newest.id}>{format.day(newest.issuedOn)}</NodeLink>
            )}
          </Fact>
        </Facts>
      </div>
    </>
  );
}

function hasParts(topic: Topic): boolean {
  return topic.__typename === 'Sector' && topic.narrower.length > 0;
}

function kindOf(topic: Topic): string {
  switch (topic.__typename) {
    case 'Sector':
      return texts.kinds.SECTOR;
    case 'Issue':
      return texts.kinds.ISSUE;
    case 'Organization':
      return texts.topic.organizationKinds[topic.kind];
  }
}

interface Line {
  readonly name: string;
  readonly nodes: readonly { readonly id: string; readonly name: string }[];
}

/** What it belongs to, and what belongs to it. */
function linesOf(topic: Topic): readonly Line[] {
  const words = texts.topic;
  const lines =
    topic.__typename === 'Sector'
      ? [
          { name: words.broader, nodes: topic.broader == null ? [] : [topic.broader] },
          { name: words.narrower, nodes: topic.narrower },
        ]
      : [{ name: words.about, nodes: topic.__typename === 'Issue' ? topic.about : [] }];
  return lines.filter(({ nodes }) => nodes.length > 0);
}
