import type { TextDocument } from '../document.ts';
import type { FoundCountry, FoundTopic } from '../found.ts';
import { CRISIS_WORDS, CRISIS_WORDS_ONLY, ISSUE_OF_STATE, SITUATION_WORDS } from '../lexicon/issue-states.ts';
import type { RuleCard } from '../rule.ts';
import type { NameMatch } from './name-match.ts';

export const card: RuleCard = {
  name: 'situation-in-state',
  reads:
    'What goes on in a troubled state, in whatever words: "the restoration of constitutional order in Niger", "positive developments in the DRC", "the conflict between Israel and Palestine".',
  examples: [
    {
      text: 'The Minister voiced concern over the armed unrest in Libya and Haiti.',
      gives: ['ISSUE haiti "armed unrest in Libya and Haiti"', 'ISSUE libya "armed unrest in Libya"'],
    },
    {
      text: 'They discussed the escalating conflict between Israel and Palestine.',
      gives: ['ISSUE gaza "conflict between Israel and Palestine"'],
    },
    {
      text: 'The Ministers exchanged views on the situation in the east of Ukraine.',
      gives: ['ISSUE ukraine "situation in the east of Ukraine"'],
    },
  ],
  counterexamples: [
    'They spoke of the conflict between Israel and Hezbollah.',
    'The Minister spoke of the economic situation in Japan.',
    'He thanked Ethiopia for the development of bilateral relations.',
  ],
};

const BETWEEN =
  /^(?:in|on|of|over|against|between|and|the|to|around|inside|,|eastern|northern|southern|western|east|north|south|west|parts?|war-torn|both|for|throughout|across|as|well|from)$/u;

/** The issues that words such as "situation" and a state's name raise together. */
export function findSituations(
  document: TextDocument,
  names: readonly NameMatch[],
  countries: readonly FoundCountry[],
): readonly FoundTopic[] {
  const { tokens, sentences, reference } = document;
  const counted = new Set(countries.filter((country) => country.counts).map((country) => country.start));
  const found: FoundTopic[] = [];
  let sentence = 0;
  let word = -1;
  let last = -1;
  for (const { thing, firstToken, endToken } of names) {
    if (thing.kind !== 'COUNTRY') continue;
    while (sentence + 1 < sentences.length && sentences[sentence]!.endToken <= firstToken) sentence += 1;
    const own = sentences[sentence]!;
    if (own.zone !== 'BODY' && own.zone !== 'TITLE') continue;
    const start = tokens[firstToken]!.start;
    // A list goes on from the state before: "the situation in Myanmar, Ukraine and Sudan".
    const from = reach(document, firstToken, own.firstToken, last);
    if (from !== null && from !== LIST) word = from;
    else if (from === null) word = -1;
    last = endToken;
    const id = ISSUE_OF_STATE[thing.code];
    if (word < own.firstToken || id === undefined || !counted.has(start) || !reference.issueById.has(id))
      continue;
    if (thing.code === 'IL' && isOtherWar(document, start, tokens[endToken - 1]!.end)) continue;
    if (CRISIS_WORDS_ONLY.has(thing.code) && !CRISIS_WORDS.has(tokens[word]!.folded)) continue;
    const first = adjectiveBefore(document, word, own.firstToken);
    found.push({
      start: tokens[first]!.start,
      end: tokens[endToken - 1]!.end,
      rule: card.name,
      kind: 'ISSUE',
      id,
      counts: true,
    });
  }
  return found;
}

/** Whom Israel fights besides the Palestinians: "the ceasefire between Israel and Hezbollah", "the escalation between Iran and Israel". */
const OTHER_FOE =
  '(?:Hezbollah|Hizbullah|Hizballah|Lebanon|(?:the Islamic Republic of )?Iran|Syria|the Houthis)';
const FOE_AFTER = new RegExp(`^\\s(?:and|with)\\s${OTHER_FOE}(?!\\p{L})`, 'u');
const FOE_BEFORE = new RegExp(`(?<!\\p{L})${OTHER_FOE}\\sand\\s(?:the State of )?$`, 'u');

const isOtherWar = ({ text }: TextDocument, start: number, end: number): boolean =>
  FOE_AFTER.test(text.slice(end, end + 50)) || FOE_BEFORE.test(text.slice(Math.max(0, start - 60), start));

const LIST = -2;

/** The word for what goes on that leads to the state at `at`; LIST where it stands in a list after another state. */
function reach(document: TextDocument, at: number, sentenceStart: number, lastState: number): number | null {
  const { tokens } = document;
  let joint = false;
  for (let i = at - 1; i >= sentenceStart && at - i <= 5; i -= 1) {
    const { folded } = tokens[i]!;
    if (i === lastState - 1) return LIST;
    if (SITUATION_WORDS.has(folded)) return joint ? i : null;
    if (!BETWEEN.test(folded)) return null;
    joint ||= /^(?:in|on|of|over|against|between|around|inside|throughout|across|from)$/u.test(folded);
  }
  return null;
}

/** "constitutional order", "humanitarian situation": the adjective belongs to the words. */
function adjectiveBefore(document: TextDocument, word: number, sentenceStart: number): number {
  const before = document.tokens[word - 1];
  return before !== undefined &&
    word - 1 >= sentenceStart &&
    /^(?:constitutional|humanitarian|political|security|current|ongoing|recent|latest|military|armed|civil|democratic)$/u.test(
      before.folded,
    )
    ? word - 1
    : word;
}
