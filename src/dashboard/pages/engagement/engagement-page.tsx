import { Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useAnswer } from '../../api/use-answer.ts';
import { NotFound } from '../../app/not-found.tsx';
import { Answer } from '../../parts/answer.tsx';
import { NodeLink, tieName } from '../../parts/node-link.tsx';
import { Page } from '../../parts/page.tsx';
import { format, formatSpan } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';
import { Accounts } from './accounts.tsx';
import classes from './engagement-page.module.css';
import { Participants } from './participants.tsx';
import { ENGAGEMENT } from './questions.ts';
import { nameOf, type Told } from './told.ts';
import { Visit } from './visit.tsx';

const route = getRouteApi('/engagement/$key');

/** A contact: who, when, where, what it was part of, and what the accounts of it say, side by side. */
export function EngagementPage() {
  const { key } = route.useParams();
  return <Engagement key={key} id={`engagement:${key}`} />;
}

function Engagement({ id }: { readonly id: string }) {
  const answer = useAnswer(ENGAGEMENT, { id });
  const told = answer.data?.engagement;
  if (answer.data !== undefined && told == null) return <NotFound />;
  return (
    <Page title={told == null ? undefined : titleOf(told)}>
      <Answer of={answer} height={900}>
        {({ engagement }) => (engagement == null ? null : <Known told={engagement} />)}
      </Answer>
    </Page>
  );
}

function Known({ told }: { readonly told: Told }) {
  const { startDate, endDate, place, relations, accounts } = told;
  const words = texts.engagement;
  const tellers = [...new Set(accounts.map(nameOf))];
  return (
    <>
      <Title order={1} className={classes['title'] ?? ''}>
        {titleOf(told)}
      </Title>
      <dl className={`numbers ${classes['facts']}`}>
        <div>
          <dt className="quiet">{words.when}</dt>
          <dd>{startDate == null ? words.unknown : formatSpan(startDate, endDate ?? null)}</dd>
        </div>
        <div>
          <dt className="quiet">{words.where}</dt>
          <dd>{place ?? words.unknown}</dd>
        </div>
        <div>
          <dt className="quiet">{words.toldBy}</dt>
          <dd>{tellers.length === 0 ? words.unknown : format.list(tellers)}</dd>
        </div>
        {relations.length > 0 && (
          <div>
            <dt className="quiet">{words.ties(relations.length)}</dt>
            {relations.map(({ id, countries }) => (
              <dd key={id} className={classes['tie']}>
                <NodeLink id={id}>{tieName(countries)}</NodeLink>
              </dd>
            ))}
          </div>
        )}
      </dl>
      <div className="stack">
        <div
          className={told.partOf == null && told.parts.length === 0 ? 'stack' : `columns ${classes['even']}`}
        >
          <Participants told={told} />
          <Visit told={told} />
        </div>
        <Accounts told={told} />
      </div>
    </>
  );
}

function titleOf({ type, countries }: Told): string {
  return texts.engagement.title(texts.engagementTypes[type], format.list(countries.map(({ name }) => name)));
}
