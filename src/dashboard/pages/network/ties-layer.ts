import type { RenderParams } from 'sigma/types';
import { makeProgram } from './make-program.ts';
import { FRAGMENT_SHADER, VERTEX_SHADER } from './tie-shaders.ts';

/** Ties as they are drawn. */
export interface DrawnTies {
  readonly count: number;
  /** Four numbers a tie: its strength as a part of the greatest, whether protests outweigh the rest, the numbers of its ends. */
  readonly looks: Float32Array;
  /** Where its ends are in the frame of the drawing, x and y of the one and of the other. */
  readonly ends: () => Float32Array;
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

/** Opacity of the weakest tie: the more there are, the fainter, so that what is strong stands out. */
function faintestOf(count: number): number {
  return Math.min(0.5, 7 / Math.sqrt(count + 1));
}

/**
 * A layer of Sigma's that draws ties, and them alone: Sigma's own lines, which can be curved, have arrows and be pointed
 * at, take a graphics processor to draw by the thousand, and a script to tell what each looks like whenever one changes.
 * Their corners are written out one by one, since where the processor has to draw, each instance of a shape takes it as long as a drawing.
 * `focusNow` tells the number of the country that is looked at, or -1.
 */
export function tiesLayer(
  gl: WebGL2RenderingContext,
  ties: DrawnTies,
  colours: TieColours,
  focusNow: () => number,
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

  return {
    /** Sigma tells that places have changed. */
    cacheData() {
      gl.bindBuffer(gl.ARRAY_BUFFER, ends);
      gl.bufferData(gl.ARRAY_BUFFER, forEachCorner(ties.ends()), gl.DYNAMIC_DRAW);
    },
    render({ matrix: camera, width, height, pixelRatio, sizeRatio }: RenderParams) {
      gl.useProgram(program);
      gl.enable(gl.BLEND);
      gl.uniformMatrix3fv(matrix, false, camera);
      gl.uniform2f(size, width * pixelRatio, height * pixelRatio);
      gl.uniform1f(scale, pixelRatio / sizeRatio);
      gl.uniform1f(focus, focusNow());
      gl.bindVertexArray(shape);
      gl.drawElements(gl.TRIANGLES, CORNERS_OF_TRIANGLES * ties.count, gl.UNSIGNED_INT, 0);
      gl.bindVertexArray(null);
    },
    kill() {
      gl.deleteProgram(program);
      gl.deleteVertexArray(shape);
      gl.deleteBuffer(ends);
      gl.deleteBuffer(looks);
      gl.deleteBuffer(order);
    },
  };
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
