import type { TextDocument } from '../document.ts';
import type { FoundCountry, FoundTopic } from '../found.ts';
import { AT_ISSUE, ISSUE_OF_STATE } from '../lexicon/issue-states.ts';
import type { RuleCard } from '../rule.ts';

export const card: RuleCard = {
  name: 'third-state',
  reads:
    'A state that is at war or in lasting crisis, named in passing in a release of others: "votes in support of Ukraine", "put Burma back on the road to democracy". It raises that state’s matter, unless the state takes part, stands in a list of states, or was struck by a disaster.',
  examples: [
    {
      text: 'Japan and France spoke of demining. The Minister thanked Japan for its votes on Ukraine.',
      gives: ['ISSUE ukraine "Ukraine"'],
    },
  ],
  counterexamples: [
    'The Foreign Minister of Ukraine thanked Japan.',
    'Cambodia, Laos, Myanmar and Viet Nam will hold a summit.',
    'He praised the agreement on the export of Ukrainian grain.',
    'Japan will share its knowledge with third countries such as Ukraine.',
    'Japan sent tents after the earthquake in Afghanistan.',
  ],
};

/** A state named more often than this is no third state. */
const IN_PASSING = 4;

const OFFICE =
  'minister|president|premier|ambassador|chargé|king|speaker|secretary|consul|embassy|counterpart|delegation|colleague|envoy';
/** "Minister of Foreign Affairs of the Republic of", "Ambassador to" */
const OFFICE_BEFORE = new RegExp(
  `\\b(?:${OFFICE})s?\\b[^.;,]{0,50}\\b(?:of|to|from|in)\\s(?:the\\s)?(?:\\p{Lu}\\p{L}+\\s){0,3}(?:of\\s)?$`,
  'iu',
);
/** "visited Cambodia and Myanmar" */
const WAY_BEFORE =
  /\b(?:visit\w*|travel\w*|trip|tour|arriv\w*|flew|fly|proceed\w*|en route|held|hosted|summit|conference)\b[^.;,]{0,40}$/iu;
/** "’s Foreign Minister", " Ambassador" */
const OFFICE_AFTER = new RegExp(`^(?:['’]s)?\\s(?:\\p{L}+\\s){0,3}(?:${OFFICE}|side|government)\\b`, 'iu');
/** "the export of Ukrainian grain", "protection to Venezuelan migrants" */
const OTHER_MATTER_AFTER = /^\s(?:grain|cereals|wheat|migrants)\b/iu;
/** "third countries such as" */
const FOR_EXAMPLE = /\b(?:countries|states|nations|places)\s(?:such as|like|including)\s(?:the )?$/iu;
/** "Five points on the border with" */
const BORDERED = /\b(?:borders?|frontier|boundary) with (?:the )?$/iu;
const DISASTER =
  /\b(?:earthquakes?|floods?|flooding|cyclones?|typhoons?|hurricanes?|landslides?|drought)\b/iu;

/** The matters of troubled states that are named in passing. */
export function findThirdStates(
  document: TextDocument,
  countries: readonly FoundCountry[],
): readonly FoundTopic[] {
  const { release, reference, sentences } = document;
  const named = new Map<string, FoundCountry[]>();
  for (const country of countries) {
    if (!country.counts || country.form === 'CAPITAL' || !AT_ISSUE.has(country.code)) continue;
    const own = named.get(country.code);
    if (own === undefined) named.set(country.code, [country]);
    else own.push(country);
  }
  named.delete(release.publisher.country ?? '');
  const starts = countries.filter((country) => country.form !== 'CAPITAL');
  return [...named].flatMap(([code, places]): FoundTopic[] => {
    const id = ISSUE_OF_STATE[code];
    if (id === undefined || !reference.issueById.has(id) || places.length > IN_PASSING) return [];
    const inBody = places.flatMap((place) => {
      const sentence = sentences.find(({ end }) => end >= place.end);
      return sentence === undefined ? [] : [{ place, sentence }];
    });
    if (inBody.some(({ place, sentence }) => sentence.zone === 'TITLE' || takesPart(document, place)))
      return [];
    return inBody
      .filter(
        ({ place, sentence }) =>
          sentence.zone === 'BODY' &&
          !isListed(document, starts, place) &&
          !BORDERED.test(document.text.slice(Math.max(0, place.start - 24), place.start)) &&
          !FOR_EXAMPLE.test(document.text.slice(Math.max(0, place.start - 40), place.start)) &&
          !OTHER_MATTER_AFTER.test(document.text.slice(place.end, place.end + 10)) &&
          !DISASTER.test(document.text.slice(sentence.start, sentence.end)),
      )
      .map(({ place }) => ({
        start: place.start,
        end: place.end,
        rule: card.name,
        kind: 'ISSUE',
        id,
        counts: true,
      }));
  });
}

/** Whether the state is named as that of someone in office, or as a stop on somebody’s way. */
function takesPart({ text }: TextDocument, { start, end }: FoundCountry): boolean {
  const before = text.slice(Math.max(0, start - 90), start);
  return (
    OFFICE_BEFORE.test(before) || WAY_BEFORE.test(before) || OFFICE_AFTER.test(text.slice(end, end + 50))
  );
}

/** Whether another state that is not in trouble stands beside in a list. */
function isListed({ text }: TextDocument, countries: readonly FoundCountry[], place: FoundCountry): boolean {
  const at = countries.indexOf(place);
  const beside = (before: FoundCountry | undefined, after: FoundCountry | undefined) => {
    if (before === undefined || after === undefined) return false;
    const other = before === place ? after : before;
    return (
      !AT_ISSUE.has(other.code) &&
      /^(?:,|,? and| and the|, the|-|\/)\s?(?:the )?$/u.test(text.slice(before.end, after.start))
    );
  };
  return beside(countries[at - 1], place) || beside(place, countries[at + 1]);
}
