import type { TextDocument } from '../document.ts';
import type { FoundTopic } from '../found.ts';
import type { RuleCard } from '../rule.ts';

export const card: RuleCard = {
  name: 'help-after-disaster',
  reads:
    'Help spoken of in one sentence with a disaster: "condolences over the floods, and offered Japan\'s help".',
  examples: [
    {
      text: 'The Minister expressed his sympathy over the floods and offered help to the families.',
      gives: ['SECTOR humanitarian-assistance "offered help"'],
    },
  ],
  counterexamples: [
    'The Minister offered help in agriculture.',
    'The Minister expressed his sympathy over the floods.',
  ],
};

const DISASTER =
  /\b(?:floods?|flooding|earthquakes?|typhoons?|cyclones?|hurricanes?|tsunamis?|landslides?|storms?|wildfires?|droughts?|volcanic eruption|mudslides?|disaster|heavy rains?)\b/iu;
/** What a text with a disaster has in any case: most have none, and no sentence of theirs is looked at. */
const DISASTER_WORD =
  /flood|quake|typhoon|cyclone|hurricane|tsunami|landslide|storm|wildfire|drought|eruption|mudslide|disaster|heavy rain/iu;
const HELP =
  /\b(?:(?:offer|provid|extend|pledg|send|sent|deliver|render|giv|donat)\w{0,4}\s(?:[\p{L}’']+\s){0,4}(?:help|assistance|aid|relief|support|supplies)|(?:what|any|all possible|necessary|emergency|immediate)\s(?:help|assistance|aid|relief|support)|readiness to (?:help|assist|provide)|stands? ready to (?:help|assist|provide))\b/iu;

/** Humanitarian help where a sentence speaks of a disaster. */
export function findHelpAfterDisaster(document: TextDocument): readonly FoundTopic[] {
  if (!document.reference.sectorById.has('humanitarian-assistance')) return [];
  if (!DISASTER_WORD.test(document.text)) return [];
  return document.sentences.flatMap((sentence): FoundTopic[] => {
    if (sentence.zone !== 'BODY' && sentence.zone !== 'TITLE') return [];
    // What a sentence offers may be for the disaster of the one before.
    const before = document.sentences[sentence.index - 1];
    const start = before?.paragraph === sentence.paragraph ? before.start : sentence.start;
    if (!DISASTER.test(document.text.slice(start, sentence.end))) return [];
    const help = HELP.exec(document.text.slice(sentence.start, sentence.end));
    if (help === null) return [];
    return [
      {
        start: sentence.start + help.index,
        end: sentence.start + help.index + help[0].length,
        rule: card.name,
        kind: 'SECTOR',
        id: 'humanitarian-assistance',
        counts: true,
      },
    ];
  });
}
