import { usePages } from '../../api/use-pages.ts';
import { Answer, Nothing } from '../../parts/answer.tsx';
import { More } from '../../parts/more.tsx';
import { ReleaseList } from '../../parts/release-list.tsx';
import { Section } from '../../parts/section.tsx';
import { texts } from '../../texts/texts.ts';
import { RELEASES } from './questions.ts';
import { sideOf, type RelationView } from './view.ts';

const SHOWN = 10;

/** The newest releases that report on the two, in the colour of the side that published them. */
export function NewestReleases({ view }: { readonly view: RelationView }) {
  const { between, period } = view;
  const pages = usePages(
    RELEASES,
    { between, filter: period === null ? null : { period }, first: SHOWN },
    ({ relation }) => relation?.releases,
  );
  return (
    <Section title={texts.relation.releases.title}>
      <Answer of={pages.asked} height={480}>
        {() => (
          <>
            {pages.items.length === 0 && <Nothing>{texts.relation.releases.none}</Nothing>}
            <ReleaseList releases={pages.items} sideOf={(code) => sideOf(view, code)} />
            <More of={pages} />
          </>
        )}
      </Answer>
    </Section>
  );
}
