import { Title } from '@mantine/core';
import type { RelationQuery } from '../../generated/graphql.ts';
import { Fact, Facts } from '../../parts/facts.tsx';
import { NodeLink } from '../../parts/node-link.tsx';
import { Tone } from '../../parts/tone.tsx';
import { format } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';
import classes from './head.module.css';
import { OpenLink } from './open-link.tsx';
import type { RelationView } from './view.ts';

interface RelationHeadProps {
  readonly view: RelationView;
  readonly relation: NonNullable<RelationQuery['relation']>;
}

/** The two countries in their colours, and the numbers of their tie, each opening to its parts. */
export function RelationHead({ view, relation }: RelationHeadProps) {
  const [one, other] = view.countries;
  const { engagements, statements, releases, newest, firstContact, lastContact } = relation;
  const said = texts.relation.counts.statements(statements.totalCount, format.whole(statements.totalCount));
  const { facts } = texts.relation;
  return (
    <>
      <Title order={1} className={classes['names'] ?? ''}>
        <span data-side="a">
          <NodeLink id={one.id}>{one.name}</NodeLink>
        </span>
        <span className="quiet"> – </span>
        <span data-side="b">
          <NodeLink id={other.id}>{other.name}</NodeLink>
        </span>
      </Title>
      <Facts>
        <Fact name={texts.fields.strength} about={facts.strength(format.day(view.to))}>
          <OpenLink opened={{ what: 'strength' }}>{format.fine(relation.strength)}</OpenLink>
        </Fact>
        <Fact name={texts.fields.tone} about={facts.tone(said)}>
          {relation.tone == null ? (
            <Tone value={null} />
          ) : (
            <OpenLink opened={{ what: 'tone' }}>
              <Tone value={relation.tone} />
            </OpenLink>
          )}
        </Fact>
        <Fact name={texts.fields.contacts} about={facts.contacts}>
          <OpenLink opened={{ what: 'contacts' }}>{format.whole(engagements.totalCount)}</OpenLink>
        </Fact>
        <Fact name={texts.fields.releases} about={facts.releases}>
          <OpenLink opened={{ what: 'releases' }}>{format.whole(releases.totalCount)}</OpenLink>
        </Fact>
        <Fact name={texts.fields.firstContact}>
          {firstContact == null ? (
            facts.never
          ) : (
            <OpenLink opened={{ what: 'contacts', from: firstContact, to: firstContact }}>
              {format.day(firstContact)}
            </OpenLink>
          )}
        </Fact>
        <Fact name={texts.fields.lastContact}>
          {lastContact == null ? (
            facts.never
          ) : (
            <NewestLink id={newest.nodes[0]?.id}>{format.day(lastContact)}</NewestLink>
          )}
        </Fact>
      </Facts>
    </>
  );
}

/** The day of the newest contact, which leads to it. */
function NewestLink({ id, children }: { readonly id: string | undefined; readonly children: string }) {
  return id === undefined ? children : <NodeLink id={id}>{children}</NodeLink>;
}
