import type { Contact, Days } from './contact.ts';
import type { Setting } from './setting.ts';
import { dayToldBy } from './weekday.ts';

/** "had numerous telephone conversations", "held a series of bilateral meetings": several contacts, of whom is not told. */
export const SEVERAL =
  / (?:had|has|have|held|hold|holds|conducted|made|engaged in|continued) [^;.]{0,120}?(?:series of|number of|rounds? of|numerous|several|various|many|multiple|separate|(?:two|three|four|five|six|seven|eight|nine|ten) (?:bilateral|separate|telephone|phone)) (?:[a-z-]+ ){0,3}?(calls|phone-calls|conversations|meetings|bilaterals|talks|encounters|videoconferences) /u;

/** "had meetings with several of his counterparts", "met the leaders of a number of delegations": several who are met, none of them named. */
const WITH_SEVERAL =
  / (?:(?:met|meets|received|meetings?|talks|conversations|discussions|consultations|sit-downs) (?:[a-z-]+ ){0,2}?(?:with |between )?|the leaders of )(?:(?:several|some|many|various|numerous|three|four|five|six|a (?:number|series|host|range|string|group) of|most) )(?:of (?:his|her|the|their) )?(?:[a-z-]+ ){0,3}?(?:counterparts|colleagues|ministers|leaders|delegations|delegates|officials|partners|participants|ambassadors|dignitaries) /u;

/** How many lines below a sentence on several contacts can go on with them. */
const LONGEST = 12;

/**
 * The one day on which several contacts were had, as the sentence above tells that says only how many they were ("had
 * three bilateral meetings yesterday"); null where another day is told after it, or where there is no such sentence.
 */
export function dayOfSeveral(
  { line, lines: tellings, cue, foreseen }: Contact,
  { lines, issuedOn }: Setting,
): Days | null {
  const own = tellings.find((one) => lines[one] === cue.line) ?? line;
  for (let i = own - 1; i >= 0 && i >= own - LONGEST; i -= 1) {
    const { sentence, text, units } = lines[i]!;
    if (sentence.zone !== 'BODY') return null;
    const [only, ...others] = units.filter(({ date }) => date?.precision === 'DAY');
    if (SEVERAL.test(text) || WITH_SEVERAL.test(text))
      return only === undefined || others.length > 0 || only.date!.to !== null
        ? null
        : dayToldBy(only, foreseen, issuedOn);
    if (only !== undefined) return null;
  }
  return null;
}
