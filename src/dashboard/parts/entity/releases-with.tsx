import { useAnswer } from '../../api/use-answer.ts';
import { format } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';
import { ReleasesOf } from '../lists/lists-of.tsx';
import { NodeLink } from '../node-link.tsx';
import { naming } from './naming.ts';
import { ENTITY_NAMES } from './questions.ts';
import type { EntityView } from './view.ts';

interface ReleasesWithProps {
  readonly view: EntityView;
  /** Global id of the other. */
  readonly other: string;
}

/** The releases that name something and something else, under both names. */
export function ReleasesWith({ view: { id, period }, other }: ReleasesWithProps) {
  const answer = useAnswer(ENTITY_NAMES, { ids: [id, other] });
  const both = (answer.data?.nodes ?? []).flatMap((node) => (node != null && 'name' in node ? node : []));
  const narrower = both.flatMap((node) => (node.__typename === 'Sector' ? node.narrower : []));
  return (
    <>
      <p>
        {both.map((node, index) => (
          <span key={node.id}>
            {index > 0 && ' · '}
            <NodeLink id={node.id}>{node.name}</NodeLink>
          </span>
        ))}
      </p>
      {narrower.length > 0 && (
        <p className="quiet">{texts.entity.narrower(format.list(narrower.map(({ name }) => name)))}</p>
      )}
      <ReleasesOf filter={naming([id, other], period)} />
    </>
  );
}
