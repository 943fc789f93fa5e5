import { usePages } from '../../api/use-pages.ts';
import { ListedReleases } from '../../parts/lists/listed-releases.tsx';
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
      <ListedReleases
        pages={pages}
        none={texts.relation.releases.none}
        sideOf={(code) => sideOf(view, code)}
      />
    </Section>
  );
}
