import { Title } from '@mantine/core';
import { NodeLink } from '../../parts/node-link.tsx';
import { Section } from '../../parts/section.tsx';
import type { Hit } from '../../search/hits.ts';
import { Marked } from '../../search/marked.tsx';
import type { QueryWord } from '../../search/query-words.ts';
import { format } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';
import classes from './found.module.css';

interface FoundNamesProps {
  readonly hits: readonly Hit[];
  readonly words: readonly QueryWord[];
  /** Whether no name matches as it was typed, and these are alike. */
  readonly areAlike: boolean;
}

/** Countries, officials, organisations and topics by name, those of each kind together, best kinds first. */
export function FoundNames({ hits, words, areAlike }: FoundNamesProps) {
  // Names are found by the beginnings of their words.
  const beginnings = words.map(({ folded }) => ({ folded, isPrefix: true }));
  return (
    <Section
      title={texts.results.names}
      about={areAlike ? texts.results.alike : texts.results.count(hits.length, format.whole(hits.length))}
    >
      {[...Map.groupBy(hits, ({ id }) => kindOf(id))].map(([kind, group]) => (
        <div key={kind} className={classes['group']}>
          <Title order={3}>{texts.results.kinds[kind]}</Title>
          <ul className={classes['names']}>
            {group.map(({ id, name, more }) => (
              <li key={id}>
                <NodeLink id={id}>
                  <Marked text={name} words={beginnings} />
                </NodeLink>
                {more !== null && <span className="quiet"> {more}</span>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

type Kind = keyof typeof texts.results.kinds;

/** The kind of a node, as its global id tells it. */
function kindOf(id: string): Kind {
  return id.slice(0, id.indexOf(':')) as Kind;
}
