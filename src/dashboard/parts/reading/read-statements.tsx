import { format } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';
import { Tone } from '../tone.tsx';
import { ReadItem } from './read-item.tsx';
import { ReadName } from './read-name.tsx';
import type { ReadingPartProps } from './reading-part.ts';
import classes from './reading.module.css';
import { ReadingGroup } from './reading-group.tsx';

/** The statements of a release, numbered as in its text: who does what towards whom, on what, in what tone. */
export function ReadStatements({ release, sought, isHeld }: ReadingPartProps) {
  const { statements } = release;
  return (
    <ReadingGroup title={texts.fields.statements} count={statements.length}>
      {statements.map(({ id, act, score, speaker, sides, target, topics, evidence }, index) => (
        <ReadItem
          key={id}
          name={texts.release.statementNumber(index + 1)}
          places={[evidence]}
          sought={sought}
        >
          <div className={classes['said']}>
            <span className={`numbers ${classes['number']}`}>{index + 1}</span>
            <div>
              {speaker == null ? (
                format.list(sides.map(({ name }) => name))
              ) : (
                <ReadName id={speaker.id} name={speaker.name} isHeld={isHeld} />
              )}{' '}
              <span className={classes['act']}>
                <span className="quiet">{texts.acts[act]}</span> <Tone value={score} />
              </span>
              <div className={classes['more']}>
                {target != null && (
                  <span className={`quiet ${classes['topic']}`}>{texts.release.towards(target.name)}</span>
                )}
                {topics.map((topic) => (
                  <span key={topic.id} className={classes['topic']}>
                    <ReadName id={topic.id} name={topic.name} isHeld={isHeld} />
                  </span>
                ))}
              </div>
            </div>
          </div>
        </ReadItem>
      ))}
    </ReadingGroup>
  );
}
