/** How long it must be still, in milliseconds, to be at rest. */
const REST = 150;
/** Longest time between two frames, in milliseconds, that still looks smooth. */
const IN_TIME = 20;
/** So many frames that come late tell a machine that cannot follow. */
const LATE_FRAMES = 5;

/** Whether the network moves. */
export interface Motion {
  readonly isMoving: boolean;
  /** Tells that it has moved. */
  moved(): void;
  end(): void;
}

/** Follows the movement of a network: `onRest` is told when it comes to rest, `onSlow`, once, where the machine cannot follow. */
export function followMotion({ onRest, onSlow }: { onRest: () => void; onSlow: () => void }): Motion {
  let frame: number | undefined;
  let lastMove = 0;
  let late = 0;
  const follow = (before: number) => (now: number) => {
    if (now - before > IN_TIME) {
      late += 1;
      if (late === LATE_FRAMES) onSlow();
    }
    if (performance.now() - lastMove < REST) {
      frame = requestAnimationFrame(follow(now));
      return;
    }
    frame = undefined;
    onRest();
  };
  return {
    get isMoving() {
      return frame !== undefined;
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
