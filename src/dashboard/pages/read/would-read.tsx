import { Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ReadRelease } from '../../parts/reading/read-release.tsx';
import { ReleaseLead } from '../../parts/reading/release-lead.tsx';
import type { ReleaseParts } from '../../parts/reading/release-parts.ts';
import { texts } from '../../texts/texts.ts';
import classes from './read-page.module.css';

const route = getRouteApi('/read');

interface WouldReadProps {
  /** Whether what stands there is about to be replaced. */
  readonly isBusy: boolean;
  readonly children: ReactNode;
}

/** What would be read, under its heading. */
export function WouldRead({ isBusy, children }: WouldReadProps) {
  return (
    <section className={classes['would']} aria-busy={isBusy}>
      <Title order={2} className={classes['heading'] ?? ''}>
        {texts.read.would}
      </Title>
      {children}
    </section>
  );
}

/** A release that is not in the graph, with what was read from it. */
export function Previewed({ release }: { readonly release: ReleaseParts }) {
  const { at, hide } = route.useSearch();
  return (
    <>
      <div className={classes['lead']}>
        <ReleaseLead release={release} order={3} />
      </div>
      <ReadRelease release={release} at={at} hide={hide} isHeld={false} />
    </>
  );
}
