const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A span of seconds in words for people: "34 s", "12 min", "1 h 13 min", "3 d 4 h". */
export function describeSpan(seconds: number): string {
  if (seconds < MINUTE) return `${Math.round(seconds)} s`;
  if (seconds < HOUR) return `${Math.round(seconds / MINUTE)} min`;
  if (seconds < DAY) return withRest(seconds, HOUR, 'h', MINUTE, 'min');
  return withRest(seconds, DAY, 'd', HOUR, 'h');
}

function withRest(seconds: number, unit: number, name: string, part: number, partName: string): string {
  const whole = Math.floor(seconds / unit);
  const rest = Math.floor((seconds % unit) / part);
  return rest === 0 ? `${whole} ${name}` : `${whole} ${name} ${rest} ${partName}`;
}

/** An ISO 8601 instant to the minute, "2024-11-29 07:00 UTC". */
export function describeInstant(instant: string): string {
  return `${instant.slice(0, 16).replace('T', ' ')} UTC`;
}

/** Seconds from "90s", "15m", "1h" or "2d"; null where it is none of these. */
export function parseSpan(given: string): number | null {
  const [, digits, unit] = /^(\d{1,6})([smhd])$/.exec(given) ?? [];
  if (digits === undefined) return null;
  return Number(digits) * (unit === 'd' ? DAY : unit === 'h' ? HOUR : unit === 'm' ? MINUTE : 1);
}
