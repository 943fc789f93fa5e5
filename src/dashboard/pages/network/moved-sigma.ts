import { Sigma } from 'sigma';
import type { CameraState, Coordinates } from 'sigma/types';

/** Pixels by which the drawing goes beyond the view on each side, so that it can be moved a way before more of it is needed. */
export const MARGIN = 160;
/** So many frames after a drawing, none can be ahead of it any more; and the milliseconds by which that one comes where nothing is late. */
const FRAMES = 4;
const IN_TIME = 80;
/** So many times as long as a drawing has held up the frames after it, it is shown before it is drawn anew. */
const PATIENCE = 4;

/** What was drawn: two of its corners, where they are in the graph, and the camera. */
interface Drawn {
  readonly first: Coordinates;
  readonly last: Coordinates;
  readonly camera: CameraState;
  /** When it was drawn, in milliseconds. */
  readonly time: number;
}

/**
 * Sigma, moving what it has drawn rather than drawing it anew whenever the camera has moved: where the processor alone draws,
 * a frame that is drawn takes as long as ten that are moved. Its container goes beyond the view by `MARGIN` on each side.
 */
export class MovedSigma<N extends object> extends Sigma<N> {
  readonly #canvas: HTMLElement | null;
  #drawn: Drawn | null = null;
  #isChanged = false;
  /** How long the last drawing has held up the frames after it, in milliseconds: as good as nothing with a graphics processor. */
  #delay = 0;

  constructor(...[graph, container, options]: ConstructorParameters<typeof Sigma<N>>) {
    super(graph, container, options);
    this.#canvas = container.querySelector('canvas');
    this.on('afterRender', () => {
      const { width, height } = this.getDimensions();
      const time = performance.now();
      this.#drawn = {
        first: this.viewportToFramedGraph({ x: 0, y: 0 }),
        last: this.viewportToFramedGraph({ x: width, y: height }),
        camera: this.getCamera().getState(),
        time,
      };
      this.#isChanged = false;
      this.#wait(FRAMES, () => {
        this.#delay = Math.max(0, performance.now() - time - IN_TIME);
      });
      if (this.#canvas === null) return;
      this.#canvas.style.transform = '';
      this.#canvas.style.imageRendering = '';
    });
  }

  /** Says that there is more to see than a camera that has moved. */
  override refresh(options?: Parameters<Sigma<N>['refresh']>[0]): this {
    if (#isChanged in this) this.#isChanged = true;
    return super.refresh(options);
  }

  /** Moves the drawing if that is all it takes; Sigma also asks for one when a movement begins or ends, which looks like nothing. */
  override scheduleRender(): this {
    // Sigma's constructor draws before there is anything of ours.
    if (!(#isChanged in this) || this.#isChanged || !this.#move()) return super.scheduleRender();
    return this;
  }

  #wait(frames: number, then: () => void): void {
    requestAnimationFrame(() => (frames > 1 ? this.#wait(frames - 1, then) : then()));
  }

  /** Shows the drawing where the camera has it now; false if there is nothing to move, or if it is to be drawn anew for what there is to see now. */
  #move(): boolean {
    if (this.#drawn === null || this.#canvas === null) return false;
    const { first, last, camera, time } = this.#drawn;
    const now = this.getCamera().getState();
    if (now.angle !== camera.angle) return false;
    const [from, to] = [this.framedGraphToViewport(first), this.framedGraphToViewport(last)];
    const { width, height } = this.getDimensions();
    const isEnough =
      from.x <= MARGIN && from.y <= MARGIN && to.x >= width - MARGIN && to.y >= height - MARGIN;
    const scale = camera.ratio / now.ratio;
    const isNew = performance.now() - time < PATIENCE * this.#delay;
    if (!(isEnough && scale === 1) && !isNew) return false;
    // Whole pixels can be copied as they are, which takes half as long as to mix parts of them.
    const [x, y] = scale === 1 ? [Math.round(from.x), Math.round(from.y)] : [from.x, from.y];
    this.#canvas.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
    this.#canvas.style.imageRendering = scale === 1 ? 'pixelated' : '';
    return true;
  }
}
