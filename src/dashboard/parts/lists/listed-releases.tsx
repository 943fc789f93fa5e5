import type { Pages } from '../../api/use-pages.ts';
import type { ReleaseLineFragment } from '../../generated/graphql.ts';
import { Answer, Nothing } from '../answer.tsx';
import { More } from '../more.tsx';
import { ReleaseList } from '../release-list.tsx';

interface ListedReleasesProps {
  readonly pages: Pages<ReleaseLineFragment>;
  /** What to say where there are none. */
  readonly none: string;
  /** Which of two sides a country is, where the page has sides. */
  readonly sideOf?: (code: string) => 'a' | 'b' | undefined;
}

/** Releases, newest first, page by page. */
export function ListedReleases({ pages, none, ...sides }: ListedReleasesProps) {
  return (
    <Answer of={pages.asked} height={480}>
      {() => (
        <>
          {pages.items.length === 0 && <Nothing>{none}</Nothing>}
          <ReleaseList releases={pages.items} {...sides} />
          <More of={pages} />
        </>
      )}
    </Answer>
  );
}
