/** A day or an instant of a feed or sitemap in ISO 8601; undefined where it is neither. */
export function whenChanged(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  const text = written.trim();
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return Number.isNaN(Date.parse(text)) ? undefined : text;
  const instant = text.length > LONGEST ? Number.NaN : Date.parse(text);
  return Number.isNaN(instant) ? undefined : new Date(instant).toISOString();
}

/** Characters of any date in words, "Wednesday, 13 November 2024 08:00:00 +0700" and the like. */
const LONGEST = 60;
