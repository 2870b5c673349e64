import { EdgeRectangleProgram } from "sigma/rendering";
import type { InstancedProgramDefinition, ProgramInfo } from "sigma/rendering";
import type { RenderParams } from "sigma/types";

/** Draws what is planned, lacking or only named as broken lines (虚线), told from what was done without colour: sigma's rectangle with gaps of the same length on the screen at every zoom. */
export class DashProgram extends EdgeRectangleProgram {
  override getDefinition(): ReturnType<InstanceType<typeof EdgeRectangleProgram>["getDefinition"]> {
    const definition = super.getDefinition();
    return {
      ...definition,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      UNIFORMS: [...definition.UNIFORMS, "u_window"],
    } as unknown as ReturnType<InstanceType<typeof EdgeRectangleProgram>["getDefinition"]> & InstancedProgramDefinition;
  }

  override setUniforms(params: RenderParams, program: ProgramInfo): void {
    super.setUniforms(params, program);
    const { gl, uniformLocations } = program as ProgramInfo<string>;
    gl.uniform2f(uniformLocations["u_window"] ?? null, params.width, params.height);
  }
}

const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_normal;
attribute float a_normalCoef;
attribute vec2 a_positionStart;
attribute vec2 a_positionEnd;
attribute float a_positionCoef;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_minEdgeThickness;
uniform vec2 u_window;
varying vec4 v_color;
varying float v_along;
const float bias = 255.0 / 254.0;

void main() {
  vec2 normal = a_normal * a_normalCoef;
  float thickness = length(normal);
  vec2 aside = normal / thickness * max(thickness, u_minEdgeThickness * u_sizeRatio) * u_correctionRatio / u_sizeRatio;
  vec2 start = (u_matrix * vec3(a_positionStart, 1)).xy;
  vec2 end = (u_matrix * vec3(a_positionEnd, 1)).xy;
  gl_Position = vec4((u_matrix * vec3(mix(a_positionStart, a_positionEnd, a_positionCoef) + aside, 1)).xy, 0, 1);
  v_along = length((end - start) * u_window * 0.5) * a_positionCoef;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}`;

const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying float v_along;

void main(void) {
  #ifndef PICKING_MODE
  if (mod(v_along, 10.0) > 6.0) discard;
  #endif
  gl_FragColor = v_color;
}`;
