import { useEffect, useMemo, useState } from 'react';
import type { World } from './world.ts';

type Draw = typeof import('./world.ts').drawWorld;

let loaded: Draw | null = null;

/** The world drawn into a rectangle; null until its outlines have come. */
export function useWorld(width: number, height: number): World | null {
  const [draw, setDraw] = useState<Draw | null>(() => loaded);
  useEffect(() => {
    if (draw === null)
      void import('./world.ts').then(({ drawWorld }) => {
        loaded = drawWorld;
        setDraw(() => drawWorld);
      });
  }, [draw]);
  return useMemo(() => (draw === null || width === 0 ? null : draw(width, height)), [draw, width, height]);
}
