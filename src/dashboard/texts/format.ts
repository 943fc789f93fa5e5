const locales = navigator.languages.length > 0 ? [...navigator.languages] : ['en'];

const day = new Intl.DateTimeFormat(locales, { dateStyle: 'medium', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat(locales, { month: 'short', year: 'numeric', timeZone: 'UTC' });
const whole = new Intl.NumberFormat(locales);
// Strengths and tones stand below each other: their points do, too.
const fine = new Intl.NumberFormat(locales, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const finer = new Intl.NumberFormat(locales, { maximumFractionDigits: 2 });
const signed = new Intl.NumberFormat(locales, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
const signedFine = new Intl.NumberFormat(locales, {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  signDisplay: 'exceptZero',
});
const percent = new Intl.NumberFormat(locales, { style: 'percent', maximumFractionDigits: 1 });
const languages = new Intl.DisplayNames(locales, { type: 'language', fallback: 'none' });
const list = new Intl.ListFormat(locales, { type: 'conjunction' });

/** Days, numbers and lists as the reader's own language writes them; days are ISO 8601 ("2021-11-23"). */
export const format = {
  day: (date: string) => day.format(new Date(`${date}T00:00:00Z`)),
  month: (date: string) => month.format(new Date(`${date.slice(0, 7)}-01T00:00:00Z`)),
  whole: (value: number) => whole.format(value),
  fine: (value: number) => fine.format(value),
  finer: (value: number) => finer.format(value),
  signed: (value: number) => signed.format(value),
  signedFine: (value: number) => signedFine.format(value),
  percent: (value: number) => percent.format(value),
  /** The name of a language by its BCP 47 tag; null where it has none. */
  language: (tag: string) => (tag === 'und' ? null : (languages.of(tag) ?? null)),
  list: (items: readonly string[]) => list.format(items),
};

/** A span of days, with what is known of it: "23 Nov 2021", "23 – 25 Nov 2021". */
export function formatSpan(start: string, end: string | null): string {
  if (end === null || end === start) return format.day(start);
  return day.formatRange(new Date(`${start}T00:00:00Z`), new Date(`${end}T00:00:00Z`));
}
