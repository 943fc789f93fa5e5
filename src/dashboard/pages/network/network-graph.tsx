import { useComputedColorScheme } from '@mantine/core';
import { useReducedMotion } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { Nothing } from '../../parts/answer.tsx';
import { texts } from '../../texts/texts.ts';
import { coloursOf } from './colours.ts';
import classes from './network-graph.module.css';
import { LABEL_FONT, openScene, type Scene } from './scene.ts';
import type { Place, Tie } from './tie.ts';

interface NetworkGraphProps {
  readonly places: ReadonlyMap<string, Place>;
  readonly ties: readonly Tie[];
  /** Code of the country that is chosen. */
  readonly chosen: string | undefined;
  readonly onChoose: (code: string | undefined) => void;
}

/** The network, drawn by the graphics processor; what it shows stands in the table beside it, too. */
export function NetworkGraph({ places, ties, chosen, onChoose }: NetworkGraphProps) {
  const stage = useRef<HTMLDivElement>(null);
  const scene = useRef<Scene | null>(null);
  const latest = useRef({ chosen, onChoose });
  latest.current = { chosen, onChoose };
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const isCalm = useReducedMotion();
  const [isUndrawn, setUndrawn] = useState(false);

  useEffect(() => {
    let isGone = false;
    const open = () => {
      if (isGone || stage.current === null) return;
      scene.current = openScene(stage.current, {
        places,
        ties,
        colours: coloursOf(stage.current),
        isCalm,
        chosen: latest.current.chosen,
        onChoose: (code) => latest.current.onChoose(code),
      });
    };
    // Without its face, names stand in another; without WebGL, there is no drawing.
    void document.fonts
      .load(LABEL_FONT)
      .catch(() => [])
      .then(open)
      .catch(() => setUndrawn(true));
    return () => {
      isGone = true;
      scene.current?.close();
      scene.current = null;
    };
  }, [places, ties, scheme, isCalm]);

  useEffect(() => scene.current?.choose(chosen), [chosen]);

  if (isUndrawn) return <Nothing>{texts.network.undrawn}</Nothing>;
  return <div ref={stage} className={classes['stage']} role="img" aria-label={texts.network.graph} />;
}
