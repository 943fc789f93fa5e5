import { useState } from 'react';
import { ApiError } from '../../api/ask.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Answer, Nothing } from '../../parts/answer.tsx';
import { hitsOf } from '../../search/hits.ts';
import { queryWords } from '../../search/query-words.ts';
import { texts } from '../../texts/texts.ts';
import { FoundNames } from './found-names.tsx';
import { FoundReleases } from './found-releases.tsx';
import classes from './found.module.css';
import { FIND } from './questions.ts';
import { SearchTips } from './search-tips.tsx';

const STEP = 20;
const MOST = 200;
/** Above it a name matches as it is written, says the API. */
const AS_WRITTEN = 0.45;

/** All that a query finds: names by kind, and releases with the words around the match. */
export function SearchResults({ query }: { readonly query: string }) {
  const [first, setFirst] = useState(STEP);
  const answer = useAnswer(FIND, { query, first });
  const words = queryWords(query);
  const { error } = answer;
  if (error instanceof ApiError && error.code === 'BAD_USER_INPUT')
    return (
      <section className="sheet">
        <Nothing>
          {texts.results.notUnderstood} {error.message}
        </Nothing>
        <SearchTips />
      </section>
    );
  return (
    <Answer of={answer} height={640}>
      {({ names, texts: found, releases: { totalCount } }) =>
        names.length === 0 && totalCount === 0 ? (
          <section className="sheet">
            <Nothing>{texts.results.nothing(query)}</Nothing>
            <SearchTips />
          </section>
        ) : (
          <div className={names.length === 0 ? undefined : classes['both']}>
            {names.length > 0 && (
              <FoundNames
                hits={hitsOf(names)}
                words={words}
                areAlike={names.every(({ score }) => score < AS_WRITTEN)}
              />
            )}
            <FoundReleases
              hits={hitsOf(found)}
              words={words}
              totalCount={totalCount}
              onMore={first >= MOST ? null : () => setFirst(Math.min(MOST, 2 * first))}
              isWaiting={answer.isPlaceholderData}
            />
          </div>
        )
      }
    </Answer>
  );
}
