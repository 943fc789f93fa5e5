import type { Reference } from '../../../src/model/reference.ts';
import { worldBriefs } from './make-world.ts';
import { writeOut, type ReleaseBrief } from './release-brief.ts';

/** The releases of `worldBriefs` with their readings, each a line as `ingest` takes it. */
export function worldLines(seed: number, size: number, reference: Reference): string[] {
  return Array.from(worldBriefs(seed, size, reference), lineOf);
}

/** A release and its reading as a line that `ingest` takes. */
export function lineOf(brief: ReleaseBrief): string {
  const { release, reading } = writeOut(brief);
  return `${JSON.stringify({ release, reading: { ...reading, readBy: 'entente/0.0.0' } })}\n`;
}
