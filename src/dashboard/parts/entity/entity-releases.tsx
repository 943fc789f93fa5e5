import { usePages } from '../../api/use-pages.ts';
import { texts } from '../../texts/texts.ts';
import { ListedReleases } from '../lists/listed-releases.tsx';
import { LIST_RELEASES } from '../lists/questions.ts';
import { Section } from '../section.tsx';
import { naming } from './naming.ts';
import type { EntityView } from './view.ts';

const SHOWN = 10;

/** The newest releases that name something. */
export function EntityReleases({ view: { id, period } }: { readonly view: EntityView }) {
  const variables = { filter: naming([id], period), first: SHOWN };
  const pages = usePages(LIST_RELEASES, variables, ({ releases }) => releases);
  return (
    <Section title={texts.entity.releases.title}>
      <ListedReleases pages={pages} none={texts.entity.releases.none} />
    </Section>
  );
}
