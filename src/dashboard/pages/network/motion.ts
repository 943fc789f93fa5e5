import { affordable, FEWEST } from './affordable.ts';

/** How long it must be still, in milliseconds, to be at rest. */
const REST = 150;

/** Whether the network moves, and how many ties are drawn meanwhile. */
export interface Motion {
  /** All of them while it rests. */
  readonly drawn: number;
  /** Tells that it has moved. */
  moved(): void;
  end(): void;
}

/**
 * Follows the movement of a network: where the machine is too slow to draw all ties in time, the weakest are left out until
 * it rests. `onRest` is told then how many were drawn last, and `onSlow`, once, where even the fewest take too long.
 */
export function followMotion(
  all: number,
  { onRest, onSlow }: { onRest: (drawn: number) => void; onSlow: () => void },
): Motion {
  let frame: number | undefined;
  let drawn = all;
  let lastMove = 0;
  let isSlow = false;
  const follow = (before: number) => (now: number) => {
    drawn = affordable(drawn, now - before, all);
    if (!isSlow && drawn < all && drawn === FEWEST) {
      isSlow = true;
      onSlow();
    }
    if (performance.now() - lastMove < REST) {
      frame = requestAnimationFrame(follow(now));
      return;
    }
    frame = undefined;
    onRest(drawn);
  };
  return {
    get drawn() {
      return frame === undefined ? all : drawn;
    },
    moved() {
      lastMove = performance.now();
      frame ??= requestAnimationFrame((now) => {
        frame = requestAnimationFrame(follow(now));
      });
    },
    end() {
      if (frame !== undefined) cancelAnimationFrame(frame);
    },
  };
}
