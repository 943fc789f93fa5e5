import type { OfficialQuery } from '../../generated/graphql.ts';
import { Section } from '../../parts/section.tsx';
import { texts } from '../../texts/texts.ts';
import classes from './spellings.module.css';

interface SpellingsProps {
  readonly official: NonNullable<OfficialQuery['official']>;
}

/** The forms of a name that are taken for one person, with the posts that releases give with each. */
export function Spellings({ official: { aliases, sightings } }: SpellingsProps) {
  const words = texts.official.spellings;
  return (
    <Section title={words.title} about={words.about}>
      <dl className={classes['forms']}>
        {sightings.map(({ id, names, posts }) => (
          <div key={id}>
            <dt>{names.join(' · ')}</dt>
            {posts.map((post) => (
              <dd key={post} className="quiet">
                {post}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {aliases.length === 0 && <p className={`quiet ${classes['alone']}`}>{words.alone}</p>}
    </Section>
  );
}
