import { useNavigate } from '@tanstack/react-router';
import { texts } from '../../texts/texts.ts';
import { format } from '../../texts/format.ts';
import classes from './mark-switches.module.css';
import { hiddenText, MARK_KINDS, type Mark, type MarkKind } from './marks.ts';

interface MarkSwitchesProps {
  readonly marks: readonly Mark[];
  readonly hidden: ReadonlySet<MarkKind>;
}

/** What is marked in the text and how, each kind to be switched off and on. */
export function MarkSwitches({ marks, hidden }: MarkSwitchesProps) {
  const navigate = useNavigate();
  const toggle = (kind: MarkKind) => {
    const hide = hiddenText(hidden.symmetricDifference(new Set([kind])));
    void navigate({ to: '.', search: (before) => ({ ...before, hide }), resetScroll: false });
  };
  return (
    <div role="group" aria-label={texts.release.marks} className={classes['switches']}>
      {MARK_KINDS.map((kind) => {
        const count = marks.filter((mark) => mark.kind === kind).length;
        return (
          <button
            key={kind}
            type="button"
            className={classes['switch']}
            aria-pressed={!hidden.has(kind)}
            disabled={count === 0}
            onClick={() => toggle(kind)}
          >
            <span className={classes[kind]}>{texts.release.markKinds[kind]}</span>{' '}
            <span className="numbers">{format.whole(count)}</span>
          </button>
        );
      })}
    </div>
  );
}
