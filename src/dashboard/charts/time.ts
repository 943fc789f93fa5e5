import type { ScaleOptions } from '@observablehq/plot';
import { format } from '../texts/format.ts';
import { dateOf, dayOf } from './days.ts';

const DAY = 86_400_000;
/** Pixels that a tick with its words needs. */
const PLACE = 110;

/** The scale of a chart over time, with ticks as the reader's language writes them. */
export function timeScale(from: string, to: string, width: number): ScaleOptions {
  const days = (dateOf(to).getTime() - dateOf(from).getTime()) / DAY;
  const write = days > 6 * 365 ? (day: string) => day.slice(0, 4) : days > 120 ? format.month : format.day;
  return {
    type: 'utc',
    domain: [dateOf(from), dateOf(to)],
    label: null,
    ticks: Math.max(2, Math.min(Math.floor(width / PLACE), 12)),
    tickFormat: (date: Date) => write(dayOf(date)),
    tickSize: 0,
  };
}

/** How the lines behind a chart look. */
export const GRID = { stroke: 'var(--line)', strokeOpacity: 1 } as const;

/** How what appears beside the pointer looks. */
export const TIP = {
  fill: 'var(--sheet)',
  stroke: 'var(--line)',
  strokeWidth: 1,
  fontSize: 12,
  lineHeight: 1.35,
  textPadding: 10,
  ariaHidden: 'true',
  pointerEvents: 'none',
} as const;

/** The colour of a tone: teal for warm, brick for cool. */
export function toneColor(tone: number): string {
  if (tone > 0.5) return 'var(--warm)';
  return tone < -0.5 ? 'var(--cool)' : 'var(--neutral)';
}
