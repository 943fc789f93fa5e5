import { Button } from '@mantine/core';
import { Nothing } from '../../parts/answer.tsx';
import { NodeLink } from '../../parts/node-link.tsx';
import { Section } from '../../parts/section.tsx';
import { WordsLink } from '../../parts/words-link.tsx';
import type { Hit } from '../../search/hits.ts';
import { Marked } from '../../search/marked.tsx';
import type { QueryWord } from '../../search/query-words.ts';
import { format } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';
import classes from './found.module.css';

interface FoundReleasesProps {
  readonly hits: readonly Hit[];
  readonly words: readonly QueryWord[];
  readonly totalCount: number;
  /** Asks for more; null where no more can be had. */
  readonly onMore: (() => void) | null;
  readonly isWaiting: boolean;
}

/** Releases by their words, best first, each with the words around what was looked for. */
export function FoundReleases({ hits, words, totalCount, onMore, isWaiting }: FoundReleasesProps) {
  const all = format.whole(totalCount);
  return (
    <Section
      title={texts.fields.releases}
      about={totalCount === 0 ? undefined : texts.counts.releases(totalCount, all)}
    >
      {hits.length === 0 && <Nothing>{texts.results.noReleases}</Nothing>}
      <ol className={classes['releases']}>
        {hits.map(({ id, name, kind, more, snippet, place }) => (
          <li key={id}>
            <div className={classes['title']}>
              <NodeLink id={id}>
                <Marked text={name} words={words} />
              </NodeLink>
            </div>
            <div className={`quiet numbers ${classes['from']}`}>
              {[kind, more].filter((part) => part !== null).join(' · ')}
            </div>
            {snippet !== null && place !== null && (
              <p className={classes['snippet']}>
                <Marked text={snippet} words={words} />{' '}
                <WordsLink release={id} place={place}>
                  {texts.evidence.open}
                </WordsLink>
              </p>
            )}
          </li>
        ))}
      </ol>
      {hits.length < totalCount && (
        <p className={classes['more']}>
          {onMore !== null && (
            <Button size="xs" variant="default" onClick={onMore} loading={isWaiting}>
              {texts.states.more}
            </Button>
          )}
          <span className="quiet numbers">{texts.states.shownOf(format.whole(hits.length), all)}</span>
          {onMore === null && <span className="quiet">{texts.results.narrow}</span>}
        </p>
      )}
    </Section>
  );
}
