/** What more is drawn in a frame after one in time: little, since every time too much is drawn a frame is lost. */
const GROWTH = 1.005;
/** Longest time between two frames, in milliseconds, that still looks smooth. */
const IN_TIME = 20;
/** Fewest ties that are drawn while the network moves. */
export const FEWEST = 150;

/** How many of all ties to draw in the next frame, after one with `drawn` of them that took so many milliseconds. */
export function affordable(drawn: number, milliseconds: number, all: number): number {
  const next =
    milliseconds > IN_TIME
      ? drawn * Math.max(0.4, Math.min(0.9, IN_TIME / milliseconds))
      : Math.ceil(drawn * GROWTH);
  return Math.min(all, Math.max(FEWEST, Math.floor(next)));
}
