import { Title } from '@mantine/core';
import { useAnswer } from '../../api/use-answer.ts';
import { ListedStatements } from '../../parts/lists/listed-statements.tsx';
import { NodeLink } from '../../parts/node-link.tsx';
import { format } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';
import classes from './panel.module.css';
import { TOPIC } from './questions.ts';
import { ReleasesPanel } from './releases-panel.tsx';
import { useStatements } from './use-statements.ts';
import { voiceOf, type RelationView } from './view.ts';

const SHOWN = 50;

interface TopicPanelProps {
  readonly view: RelationView;
  readonly topic: string;
}

/** The releases of the two on a topic, and what they say on it. */
export function TopicPanel({ view, topic }: TopicPanelProps) {
  const pages = useStatements(view.between, { period: view.period, topics: [topic], first: SHOWN });
  const about = useAnswer(TOPIC, { id: topic }).data?.node;
  const name = about != null && 'name' in about ? about.name : undefined;
  const narrower = about != null && 'narrower' in about ? about.narrower : [];
  return (
    <>
      <div className={classes['sum']}>
        <NodeLink id={topic}>{name ?? texts.fields.topic}</NodeLink>
        {narrower.length > 0 && (
          <p className="quiet">{texts.entity.narrower(format.list(narrower.map(({ name }) => name)))}</p>
        )}
      </div>
      <Title order={3} className={classes['heading'] ?? ''}>
        {texts.fields.releases}
      </Title>
      <ReleasesPanel view={view} period={view.period} topic={topic} />
      <Title order={3} className={classes['heading'] ?? ''}>
        {texts.fields.statements}
      </Title>
      <ListedStatements pages={pages} voiceOf={(statement) => voiceOf(view, statement)} />
    </>
  );
}
