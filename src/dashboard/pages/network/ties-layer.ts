import type { RenderParams } from 'sigma/types';
import { type Affine, after, areaOf, inverse, staysWithin, stretch } from './affine.ts';
import { makeProgram } from './make-program.ts';
import { openPicture } from './picture.ts';
import { FRAGMENT_SHADER, VERTEX_SHADER } from './tie-shaders.ts';

/** Ties as they are drawn. */
export interface DrawnTies {
  readonly count: number;
  /** Four numbers a tie: its strength as a part of the greatest, whether protests outweigh the rest, the numbers of its ends. */
  readonly looks: Float32Array;
  /** Where its ends are in the frame of the drawing, x and y of the one and of the other. */
  readonly ends: () => Float32Array;
}

/** How they are drawn at this moment. */
export interface TiesNow {
  readonly isMoving: boolean;
  /** Number of the country that is looked at, or -1. */
  readonly focus: number;
}

/** Red, green and blue, from 0 to 1. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** The colours of ties: of most, of those in which protests outweigh the rest, of those of the country that is looked at. */
export interface TieColours {
  readonly line: Rgb;
  readonly cool: Rgb;
  readonly strong: Rgb;
}

/** Corners of a tie, and of the two triangles that it is drawn with. */
const CORNERS = 4;
const CORNERS_OF_TRIANGLES = 6;

/** Parts of the view by which the picture of the ties goes beyond it on each side. */
const MARGIN = 0.25;
/** How many times as large its area may be shown before it is drawn anew. */
const MOST_GROWTH = 3;

/** How and of what the picture of the ties was taken. */
interface Taken {
  /** From the plane of the drawing to the picture, and to the screen. */
  readonly view: Affine;
  readonly camera: Affine;
  readonly focus: number;
  /** Pixels of the screen. */
  readonly width: number;
  readonly height: number;
}

/** Opacity of the weakest tie: the more there are, the fainter, so that what is strong stands out. */
function faintestOf(count: number): number {
  return Math.min(0.5, 7 / Math.sqrt(count + 1));
}

/**
 * A layer of Sigma's that draws ties, and them alone: Sigma's own lines, which can be curved, have arrows and be pointed
 * at, take a graphics processor to draw by the thousand, and a script to tell what each looks like whenever one changes.
 * They are drawn once, into a picture, which is moved about while the network moves. Their corners are written out one by one, since where the processor has to draw, each instance of a shape takes it as long as a drawing.
 */
export function tiesLayer(
  gl: WebGL2RenderingContext,
  ties: DrawnTies,
  colours: TieColours,
  now: () => TiesNow,
) {
  const program = makeProgram(gl, VERTEX_SHADER, FRAGMENT_SHADER);
  const shape = gl.createVertexArray();
  const [ends, looks, order] = [gl.createBuffer(), gl.createBuffer(), gl.createBuffer()];
  const place = (name: string) => gl.getUniformLocation(program, name);
  const [matrix, size, scale, focus] = [
    place('u_matrix'),
    place('u_size'),
    place('u_scale'),
    place('u_focus'),
  ];

  gl.useProgram(program);
  gl.uniform1f(place('u_faintest'), faintestOf(ties.count));
  gl.uniform3f(place('u_line'), ...colours.line);
  gl.uniform3f(place('u_cool'), ...colours.cool);
  gl.uniform3f(place('u_strong'), ...colours.strong);
  gl.bindVertexArray(shape);
  for (const [name, buffer] of [
    ['a_ends', ends],
    ['a_tie', looks],
  ] as const) {
    const attribute = gl.getAttribLocation(program, name);
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    gl.enableVertexAttribArray(attribute);
    gl.vertexAttribPointer(attribute, 4, gl.FLOAT, false, 0, 0);
  }
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, order);
  gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, trianglesOf(ties.count), gl.STATIC_DRAW);
  gl.bindVertexArray(null);
  gl.bindBuffer(gl.ARRAY_BUFFER, looks);
  gl.bufferData(gl.ARRAY_BUFFER, forEachCorner(ties.looks), gl.STATIC_DRAW);

  const picture = openPicture(gl);
  const largest = gl.getParameter(gl.MAX_TEXTURE_SIZE) as number;
  let taken: Taken | null = null;

  const take = (
    { matrix: camera, width, height, pixelRatio, sizeRatio }: RenderParams,
    at: TiesNow,
  ): Taken => {
    const [innerWidth, innerHeight] = [width * pixelRatio, height * pixelRatio];
    const [outerWidth, outerHeight] = [withMargins(innerWidth, largest), withMargins(innerHeight, largest)];
    const view = after(stretch(innerWidth / outerWidth, innerHeight / outerHeight), camera);
    picture.take(outerWidth, outerHeight, () => {
      gl.useProgram(program);
      gl.enable(gl.BLEND);
      gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
      gl.uniformMatrix3fv(matrix, false, view);
      gl.uniform2f(size, outerWidth, outerHeight);
      gl.uniform1f(scale, pixelRatio / sizeRatio);
      gl.uniform1f(focus, at.focus);
      gl.bindVertexArray(shape);
      gl.drawElements(gl.TRIANGLES, CORNERS_OF_TRIANGLES * ties.count, gl.UNSIGNED_INT, 0);
      gl.bindVertexArray(null);
    });
    return { view, camera: camera.slice(), focus: at.focus, width: innerWidth, height: innerHeight };
  };

  return {
    /** Sigma tells that places have changed. */
    cacheData() {
      gl.bindBuffer(gl.ARRAY_BUFFER, ends);
      gl.bufferData(gl.ARRAY_BUFFER, forEachCorner(ties.ends()), gl.DYNAMIC_DRAW);
      taken = null;
    },
    preRender(params: RenderParams) {
      const at = now();
      if (taken === null || !serves(taken, params, at)) taken = take(params, at);
    },
    render({ matrix: camera }: RenderParams) {
      if (taken !== null) picture.show(after(camera, inverse(taken.view)));
    },
    kill() {
      gl.deleteProgram(program);
      gl.deleteVertexArray(shape);
      gl.deleteBuffer(ends);
      gl.deleteBuffer(looks);
      gl.deleteBuffer(order);
      picture.end();
    },
  };
}

/** A side of the picture, with margins into which the view may move. */
function withMargins(side: number, largest: number): number {
  return Math.min(Math.max(side, largest), side + 2 * Math.round(side * MARGIN));
}

/** Whether the picture can be shown: as it was taken where the network rests, moved and stretched a little while it moves. */
function serves(
  taken: Taken,
  { matrix: camera, width, height, pixelRatio }: RenderParams,
  { isMoving, focus }: TiesNow,
): boolean {
  if (taken.focus !== focus || taken.width !== width * pixelRatio || taken.height !== height * pixelRatio)
    return false;
  if (!isMoving) return camera.every((value, index) => value === taken.camera[index]);
  const growth = areaOf(camera) / areaOf(taken.camera);
  return growth < MOST_GROWTH && staysWithin(after(taken.view, inverse(camera)));
}

/** The four numbers of each tie, once for each of its corners. */
function forEachCorner(numbers: Float32Array): Float32Array {
  const repeated = new Float32Array(CORNERS * numbers.length);
  for (let index = 0; index < repeated.length; index += 1)
    repeated[index] = numbers[4 * Math.floor(index / (4 * CORNERS)) + (index % 4)] ?? 0;
  return repeated;
}

/** The corners of the two triangles that each tie is drawn with. */
function trianglesOf(count: number): Uint32Array {
  return Uint32Array.from({ length: CORNERS_OF_TRIANGLES * count }, (_, index) => {
    const corner = index % CORNERS_OF_TRIANGLES;
    return CORNERS * Math.floor(index / CORNERS_OF_TRIANGLES) + (corner < 3 ? corner : corner - 2);
  });
}
