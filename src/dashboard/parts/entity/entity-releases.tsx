import { usePages } from '../../api/use-pages.ts';
import { texts } from '../../texts/texts.ts';
import { Answer, Nothing } from '../answer.tsx';
import { More } from '../more.tsx';
import { ReleaseList } from '../release-list.tsx';
import { Section } from '../section.tsx';
import { ENTITY_RELEASES } from './questions.ts';
import type { EntityView } from './view.ts';

const SHOWN = 10;

/** The newest releases that name something. */
export function EntityReleases({ view: { id, period } }: { readonly view: EntityView }) {
  const pages = usePages(
    ENTITY_RELEASES,
    { id, filter: period === null ? null : { period }, first: SHOWN },
    ({ node }) => (node != null && 'releases' in node ? node.releases : null),
  );
  return (
    <Section title={texts.entity.releases.title}>
      <Answer of={pages.asked} height={480}>
        {() => (
          <>
            {pages.items.length === 0 && <Nothing>{texts.entity.releases.none}</Nothing>}
            <ReleaseList releases={pages.items} />
            <More of={pages} />
          </>
        )}
      </Answer>
    </Section>
  );
}
