import { STATE_AGENCIES } from './issuing-bodies.ts';
import type { PageLine } from './lines.ts';

/** "ABU DHABI, 5th March, 2021 (WAM) --", "… in Doha. – KUNA" */
export function agencyState(text: string): string | null {
  const agency =
    /\(([A-Z]{3,9})(?:-OT|\/[A-Z]+)?\)\s?(?:--|[–—:-]|$)/mu.exec(text.slice(0, 1500))?.[1] ??
    /^\p{Lu}[\p{L}' -]{2,25}[^.\n]{0,20}\s\/([A-Z]{3,9})\/[.:]?\s/mu.exec(text.slice(0, 1500))?.[1] ??
    /[.”"]\s(?:[–—-]{1,2}\s?)?([A-Z]{3,9})\.?\s*$/mu.exec(text.slice(-200))?.[1];
  return agency === undefined ? null : (STATE_AGENCIES[agency] ?? null);
}

/** "MONTSAME", "KPL/ Lao News Agency": an agency that heads its page. */
export function agencyAlone(ends: readonly PageLine[]): string | null {
  for (const { text } of [...ends.slice(0, 6), ...ends.slice(-4)]) {
    const [, name = ''] =
      /^\W{0,3}(?:source\s?: )?(\p{Lu}[\p{L}]{2,10})(?: (?:agency|news)\b|\s?[/|–—:-]|\W{0,3}$)/iu.exec(
        text,
      ) ?? [];
    const state = STATE_AGENCIES[name.toUpperCase()];
    if (state !== undefined) return state;
  }
  return null;
}
