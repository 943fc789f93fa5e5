import { usePages } from '../../api/use-pages.ts';
import type { RevisionsQuery } from '../../generated/graphql.ts';
import { More } from '../../parts/more.tsx';
import { Section } from '../../parts/section.tsx';
import { format } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';
import { changeRuns } from './change-runs.ts';
import { REVISIONS } from './revisions-question.ts';
import classes from './revisions.module.css';

const AT_ONCE = 5;

type Revision = NonNullable<RevisionsQuery['release']>['revisions']['nodes'][number];

/** What a release said before it was corrected, newest first, with what changed; nothing where it never was. */
export function Revisions({ id, title }: { readonly id: string; readonly title: string }) {
  const pages = usePages(REVISIONS, { id, first: AT_ONCE }, ({ release }) => release?.revisions);
  if (pages.items.length === 0) return null;
  return (
    <Section title={texts.release.revisions} about={texts.release.revisionsAbout}>
      <ol className={classes['revisions']}>
        {pages.items.map((revision) => (
          <li key={`${revision.digest} ${revision.replacedAt}`}>
            <Version revision={revision} title={title} />
          </li>
        ))}
      </ol>
      <More of={pages} />
    </Section>
  );
}

function Version({ revision, title }: { readonly revision: Revision; readonly title: string }) {
  const { readAt, replacedAt, issuedOn, text, changes } = revision;
  return (
    <>
      <p className={`quiet numbers ${classes['when']}`}>
        {texts.release.stood(dayOf(readAt), dayOf(replacedAt))}
        {issuedOn != null && ` · ${texts.release.issued(format.day(issuedOn))}`}
      </p>
      {revision.title !== title && <p className={classes['title']}>{revision.title}</p>}
      <p className={classes['changes']}>
        {changes.length === 0
          ? texts.release.sameWords
          : changeRuns(text, changes).map((run, index) => {
              // The runs of a version have no names; they never change their places.
              const key = `${index} ${run.kind}`;
              if (run.kind === 'REMOVED') return <del key={key}>{run.text}</del>;
              return run.kind === 'ADDED' ? (
                <ins key={key}>{run.text}</ins>
              ) : (
                <span key={key}>{run.text}</span>
              );
            })}
      </p>
    </>
  );
}

function dayOf(instant: string): string {
  return format.day(instant.slice(0, 10));
}
