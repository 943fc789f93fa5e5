import { readdirSync, readFileSync } from 'node:fs';
import type { AnnotatedReading } from '../../src/evaluate/annotated-reading.ts';

const FOLDER = new URL('../../seed/readings/', import.meta.url);

/** Every annotation of the seed, in order of name. */
export function seedReadings(): AnnotatedReading[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as AnnotatedReading);
}
