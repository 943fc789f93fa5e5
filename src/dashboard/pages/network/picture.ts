import { makeProgram } from './make-program.ts';
import type { Affine } from './affine.ts';

/** A texture unit that Sigma does not use; there are 16 at least. */
const UNIT = 15;

const VERTEX_SHADER = `#version 300 es
uniform mat3 u_map;
out vec2 v_place;

void main() {
  v_place = vec2(gl_VertexID % 2, gl_VertexID / 2);
  gl_Position = vec4((u_map * vec3(2.0 * v_place - 1.0, 1.0)).xy, 0.0, 1.0);
}`;

const FRAGMENT_SHADER = `#version 300 es
precision mediump float;
uniform sampler2D u_picture;
in vec2 v_place;
out vec4 color;

void main() {
  color = texture(u_picture, v_place);
}`;

/** A picture that is drawn once and shown many times. */
export interface Picture {
  /** Has it drawn anew, so many pixels wide and high; leaves the framebuffer bound and the viewport set. */
  take(width: number, height: number, draw: () => void): void;
  /** Shows it where `map` leads its corners. */
  show(map: Affine): void;
  end(): void;
}

/** An empty picture in a context. */
export function openPicture(gl: WebGL2RenderingContext): Picture {
  const program = makeProgram(gl, VERTEX_SHADER, FRAGMENT_SHADER);
  const place = gl.getUniformLocation(program, 'u_map');
  const texture = gl.createTexture();
  const frame = gl.createFramebuffer();
  const shape = gl.createVertexArray();
  let size = '';
  gl.useProgram(program);
  gl.uniform1i(gl.getUniformLocation(program, 'u_picture'), UNIT);

  const bind = () => {
    gl.activeTexture(gl.TEXTURE0 + UNIT);
    gl.bindTexture(gl.TEXTURE_2D, texture);
  };
  const allot = (width: number, height: number) => {
    if (size === `${width} ${height}`) return;
    size = `${width} ${height}`;
    bind();
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, width, height, 0, gl.RGBA, gl.UNSIGNED_BYTE, null);
    for (const [name, value] of [
      [gl.TEXTURE_MIN_FILTER, gl.NEAREST],
      [gl.TEXTURE_MAG_FILTER, gl.NEAREST],
      [gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE],
      [gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE],
    ] as const)
      gl.texParameteri(gl.TEXTURE_2D, name, value);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindFramebuffer(gl.FRAMEBUFFER, frame);
    gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, texture, 0);
  };

  return {
    take(width, height, draw) {
      allot(width, height);
      gl.bindFramebuffer(gl.FRAMEBUFFER, frame);
      gl.viewport(0, 0, width, height);
      gl.clear(gl.COLOR_BUFFER_BIT);
      draw();
    },
    show(map) {
      gl.useProgram(program);
      gl.uniformMatrix3fv(place, false, map);
      bind();
      gl.bindVertexArray(shape);
      gl.drawArrays(gl.TRIANGLE_STRIP, 0, 4);
      gl.bindVertexArray(null);
      gl.activeTexture(gl.TEXTURE0);
    },
    end() {
      gl.deleteProgram(program);
      gl.deleteTexture(texture);
      gl.deleteFramebuffer(frame);
      gl.deleteVertexArray(shape);
    },
  };
}
