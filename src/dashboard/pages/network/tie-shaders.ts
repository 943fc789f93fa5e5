/**
 * Each tie has four corners, two at each end, and is as wide as it is strong; one that stands out is half a pixel wider on both sides,
 * where it fades out. What is too faint to see is put out of sight before it costs a pixel.
 */
export const VERTEX_SHADER = `#version 300 es
uniform mat3 u_matrix;
uniform vec2 u_size;
uniform float u_scale;
uniform float u_faintest;
uniform float u_focus;
uniform vec3 u_line;
uniform vec3 u_cool;
uniform vec3 u_strong;
in vec4 a_ends;
in vec4 a_tie;
flat out vec4 v_color;
flat out float v_half;
out float v_side;

const float THINNEST = 0.75;
const float THICKEST = 5.0;
const float FADED = 0.12;
const float LEAST_SEEN = 0.012;
const float STANDS_OUT = 0.25;

void main() {
  float strength = a_tie.x;
  bool isCool = a_tie.y > 0.5;
  bool isNear = u_focus >= 0.0 && (a_tie.z == u_focus || a_tie.w == u_focus);
  float opacity = isNear ? 0.9 : u_faintest + (0.9 - u_faintest) * strength;
  if (isCool) opacity = max(opacity, 0.6);
  if (u_focus >= 0.0 && !isNear) opacity *= FADED;
  if (opacity < LEAST_SEEN) {
    gl_Position = vec4(2.0, 0.0, 0.0, 1.0);
    return;
  }
  vec2 from = (u_matrix * vec3(a_ends.xy, 1.0)).xy;
  vec2 to = (u_matrix * vec3(a_ends.zw, 1.0)).xy;
  vec2 along = normalize((to - from) * u_size);
  vec2 across = vec2(-along.y, along.x);
  float width = max(1.0, mix(THINNEST, THICKEST, strength) * u_scale);
  v_half = width / 2.0;
  float soft = opacity > STANDS_OUT ? 0.5 : 0.0;
  v_side = (gl_VertexID % 2 == 0 ? -1.0 : 1.0) * (v_half + soft);
  v_color = vec4(isCool ? u_cool : isNear ? u_strong : u_line, 1.0) * opacity;
  gl_Position = vec4((gl_VertexID % 4 < 2 ? from : to) + across * v_side * 2.0 / u_size, 0.0, 1.0);
}`;

/** The colour of a tie, fading out at its sides. */
export const FRAGMENT_SHADER = `#version 300 es
precision mediump float;
flat in vec4 v_color;
flat in float v_half;
in float v_side;
out vec4 color;

void main() {
  color = v_color * clamp(v_half + 0.5 - abs(v_side), 0.0, 1.0);
}`;
