import { Title } from '@mantine/core';
import { getRouteApi, Navigate } from '@tanstack/react-router';
import { useAnswer } from '../../api/use-answer.ts';
import { keyOf } from '../../app/addresses.ts';
import { NotFound } from '../../app/not-found.tsx';
import { Answer } from '../../parts/answer.tsx';
import { Page } from '../../parts/page.tsx';
import { ReadRelease } from '../../parts/reading/read-release.tsx';
import { ReleaseLead } from '../../parts/reading/release-lead.tsx';
import { texts } from '../../texts/texts.ts';
import { AboutRelease } from './about-release.tsx';
import { RELEASE } from './questions.ts';
import { Revisions } from './revisions.tsx';

const route = getRouteApi('/release/$key');

/** A release: its text with what was read from it marked in place, the reading beside it, and where it comes from. */
export function ReleasePage() {
  const { key } = route.useParams();
  const { at, hide } = route.useSearch();
  const answer = useAnswer(RELEASE, { id: `release:${key}` });
  const release = answer.isPlaceholderData ? undefined : answer.data?.release;
  if (release === null) return <NotFound />;
  // The address of an earlier version: its places are none of this text.
  if (release !== undefined && keyOf(release.id) !== key)
    return <Navigate to="/release/$key" params={{ key: keyOf(release.id) }} search={{}} replace />;
  return (
    <Page title={release?.title ?? texts.release.title}>
      {release === undefined ? (
        <Title order={1}>{texts.release.title}</Title>
      ) : (
        <ReleaseLead release={release} />
      )}
      <Answer of={answer} height={900}>
        {({ collections }) =>
          release !== undefined && (
            <ReadRelease
              key={release.id}
              release={release}
              at={at}
              hide={hide}
              isHeld
              under={
                <div className="stack">
                  <AboutRelease release={release} collections={collections} />
                  <Revisions id={release.id} title={release.title} />
                </div>
              }
            />
          )
        }
      </Answer>
    </Page>
  );
}
