import { Radio, Title } from '@mantine/core';
import type { OfficialEvidenceFragment } from '../../generated/graphql.ts';
import { NodeLink } from '../../parts/node-link.tsx';
import { Quote } from '../../parts/quote.tsx';
import { ReleaseList } from '../../parts/release-list.tsx';
import { format, formatSpan } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';
import classes from './official-card.module.css';

interface OfficialCardProps {
  readonly official: OfficialEvidenceFragment;
  readonly side: 'a' | 'b';
  /** Whether this name stands if the two are one. */
  readonly stands: boolean;
  readonly onStand: () => void;
  /** Whether there is somebody who may decide. */
  readonly mayDecide: boolean;
}

/** One of two officials who may be one: names, posts with the words that show them, whom they met, releases. */
export function OfficialCard({ official, side, stands, onStand, mayDecide }: OfficialCardProps) {
  const { id, name, country, sightings, posts, counterparts, releases } = official;
  const forms = [...new Set(sightings.flatMap(({ names }) => names))].filter((form) => form !== name);
  const shown = format.whole(releases.totalCount);
  return (
    <section className={`sheet ${classes['card']}`} data-side={side} aria-label={name}>
      <Title order={2}>
        <NodeLink id={id}>{name}</NodeLink>
      </Title>
      <p className={`quiet ${classes['under']}`}>
        {country != null && <span>{country.name}</span>}
        <span className="numbers">{texts.counts.releases(releases.totalCount, shown)}</span>
      </p>
      {mayDecide && (
        <Radio
          size="xs"
          name="stands"
          className={classes['stands'] ?? ''}
          checked={stands}
          onChange={onStand}
          label={texts.duplicates.stands}
          aria-label={`${texts.duplicates.stands}: ${name}`}
        />
      )}
      {forms.length > 0 && (
        <>
          <Title order={3}>{texts.duplicates.forms}</Title>
          <p>{forms.join(' · ')}</p>
        </>
      )}
      <Title order={3}>{texts.duplicates.posts}</Title>
      {posts.length === 0 && <p className="quiet">{texts.duplicates.noPosts}</p>}
      <ul className={classes['posts']}>
        {posts.map(({ title, firstSeen, lastSeen, evidence }) => (
          <li key={`${title} ${firstSeen}`}>
            <div>
              {title} <span className="quiet numbers">{formatSpan(firstSeen, lastSeen)}</span>
            </div>
            {evidence.map(({ quote, start, end, release }) => (
              <Quote key={release.id} release={release.id} quote={quote} start={start} end={end} />
            ))}
          </li>
        ))}
      </ul>
      {counterparts.length > 0 && (
        <>
          <Title order={3}>{texts.duplicates.met}</Title>
          <p>
            {counterparts.map(({ official: other }, index) => (
              <span key={other.id}>
                {index > 0 && ' · '}
                <NodeLink id={other.id}>{other.name}</NodeLink>
              </span>
            ))}
          </p>
        </>
      )}
      <Title order={3}>{texts.duplicates.releases}</Title>
      <ReleaseList releases={releases.nodes} />
    </section>
  );
}
