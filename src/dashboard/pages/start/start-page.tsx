import { Alert, Code, Title } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { getRouteApi, lazyRouteComponent } from '@tanstack/react-router';
import { Suspense, useEffect, useState } from 'react';
import { useAnswer } from '../../api/use-answer.ts';
import type { OverviewQuery } from '../../generated/graphql.ts';
import { Answer } from '../../parts/answer.tsx';
import { Page } from '../../parts/page.tsx';
import { PanelLink } from '../../parts/panel-link.tsx';
import { format } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';
import { Collections } from './collections.tsx';
import { NewestContacts } from './newest-contacts.tsx';
import { COUNTED, writeOpenedCount } from './opened.ts';
import { OVERVIEW } from './questions.ts';
import classes from './start-page.module.css';
import { Ties } from './ties.tsx';

const route = getRouteApi('/');
const OpenedCountPanel = lazyRouteComponent(() => import('./opened-count-panel.tsx'), 'OpenedCountPanel');

/** What is here: how much, from where, the newest contacts, the strongest and the fastest changing ties. */
export function StartPage() {
  const overview = useAnswer(OVERVIEW, {});
  return (
    <Page title={undefined}>
      <Title order={1} className={classes['title'] ?? ''}>
        {texts.tagline}
      </Title>
      <Answer of={overview} height={40}>
        {(result) => (result.summary.releases === 0 ? <HowToFill /> : <Filled {...result} />)}
      </Answer>
    </Page>
  );
}

function Filled({ summary, collections }: OverviewQuery) {
  const open = route.useSearch({ select: (search) => search.open });
  const [hasPanel, setHasPanel] = useState(false);
  useEffect(() => {
    if (open !== undefined) setHasPanel(true);
  }, [open]);
  const { firstRelease, lastRelease } = summary;
  return (
    <>
      <p className={`quiet numbers ${classes['counts']}`}>
        {COUNTED.map((what) => (
          <PanelLink key={what} open={writeOpenedCount({ what })}>
            {texts.counts[what](summary[what], format.whole(summary[what]))}
          </PanelLink>
        ))}
        {firstRelease != null && lastRelease != null && (
          <span>{texts.start.span(format.day(firstRelease), format.day(lastRelease))}</span>
        )}
      </p>
      {collections.some(({ id }) => id === 'demonstration') && (
        <Alert
          className={classes['note'] ?? ''}
          color="ochre"
          variant="light"
          role="note"
          icon={<IconInfoCircle aria-hidden />}
          title={texts.start.demonstration}
        >
          {texts.start.demonstrationHint}
        </Alert>
      )}
      <div className="columns">
        <div className="stack">
          <Ties today={lastRelease ?? null} />
          <Collections collections={collections} />
        </div>
        <NewestContacts />
      </div>
      {hasPanel && (
        <Suspense>
          <OpenedCountPanel open={open} />
        </Suspense>
      )}
    </>
  );
}

function HowToFill() {
  return (
    <section className="sheet">
      <Title order={2}>{texts.start.empty}</Title>
      <p className="quiet">{texts.start.emptyHint}</p>
      <ul className={classes['ways']}>
        {texts.start.emptyWays.map(([command, what]) => (
          <li key={command}>
            {command?.startsWith('/') === true ? (
              <a href={command}>{texts.nav.read}</a>
            ) : (
              <Code>{command}</Code>
            )}{' '}
            <span className="quiet">{what}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
