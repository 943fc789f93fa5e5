/** How long it must be still, in milliseconds, to be at rest. */
const REST = 150;

/** Whether the network moves. */
export interface Motion {
  readonly isMoving: boolean;
  /** Tells that it has moved. */
  moved(): void;
  end(): void;
}

/** Follows the movement of a network: `onRest` is told when it comes to rest. */
export function followMotion(onRest: () => void): Motion {
  let frame: number | undefined;
  let lastMove = 0;
  const follow = () => {
    if (performance.now() - lastMove < REST) {
      frame = requestAnimationFrame(follow);
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
      frame ??= requestAnimationFrame(follow);
    },
    end() {
      if (frame !== undefined) cancelAnimationFrame(frame);
    },
  };
}
