import type { FoundMentions } from '../found.ts';
import type { Person } from './gather-people.ts';
import type { WordText } from './words.ts';

/** The foreign states that the text speaks of around a word, the likeliest first. */
export type Partners = (at: number) => readonly string[];

/** Weighs the states that a document names, all in all and paragraph by paragraph. */
export function partnerFinder(
  text: WordText,
  mentions: FoundMentions,
  publisher: string | null,
  people: readonly Person[],
): Partners {
  // "Baghdad Amreyev" names no capital.
  const inNames = new Set(
    people.flatMap((person) => person.sightings.flatMap((one) => range(one.name.first, one.name.end))),
  );
  const { document } = text;
  const all = new Map<string, number>();
  const byParagraph = new Map<number, Map<string, number>>();
  const headed = new Set<number>();
  for (const mention of mentions.countries) {
    if (mention.code === publisher) continue;
    // "in Brussels": where the Union meets, not whom one meets.
    if (mention.form === 'CAPITAL' && mention.code === 'BE' && !mention.counts) continue;
    const word = text.words[text.wordAt(mention.start)];
    if (
      word === undefined ||
      inNames.has(text.wordAt(mention.start)) ||
      word.zone === 'LETTERHEAD' ||
      word.zone === 'CONTACT'
    )
      continue;
    const paragraph = document.sentences[word.sentence]?.paragraph ?? 0;
    const weight =
      (word.zone === 'TITLE' ? 4 : word.zone === 'BACKGROUND' ? 0.2 : 1) *
      (mention.form === 'CAPITAL' ? 0.7 : 1);
    all.set(mention.code, (all.get(mention.code) ?? 0) + weight);
    const own = byParagraph.get(paragraph) ?? new Map<string, number>();
    own.set(mention.code, (own.get(mention.code) ?? 0) + weight);
    byParagraph.set(paragraph, own);
  }
  // A short line that names one state heads what follows: "1. India (12 November)".
  let heading: string | null = null;
  for (const paragraph of document.paragraphs) {
    const codes = [...(byParagraph.get(paragraph.index)?.keys() ?? [])];
    if (paragraph.zone === 'BODY' && paragraph.end - paragraph.start < 90 && codes.length > 0)
      heading = codes.length === 1 ? codes[0]! : null;
    else if (heading !== null) {
      const own = byParagraph.get(paragraph.index) ?? new Map<string, number>();
      own.set(heading, (own.get(heading) ?? 0) + 20);
      byParagraph.set(paragraph.index, own);
      headed.add(paragraph.index);
    }
  }
  const sorted = (map: ReadonlyMap<string, number> | undefined): string[] =>
    [...(map ?? [])].sort((a, b) => b[1] - a[1]).map(([code]) => code);
  const overall = sorted(all);
  return (at) => {
    const sentence = document.sentences[text.words[at]?.sentence ?? 0];
    const here = sorted(byParagraph.get(sentence?.paragraph ?? 0));
    // The main partner of the release comes first unless the paragraph does not speak of it.
    const main = overall[0];
    return main !== undefined && here.includes(main)
      ? [...new Set([main, ...here, ...overall])]
      : [...new Set([...here, ...overall])];
  };
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);
