import { splitTokens } from '../common/split-tokens.ts';
import type { Reference } from '../model/reference.ts';
import type { Release } from '../model/release.ts';
import type { Paragraph, Sentence, TextDocument, Token } from './document.ts';
import { findZones } from './document/find-zones.ts';
import { splitParagraphs } from './document/split-paragraphs.ts';
import { sentenceStarts } from './document/split-sentences.ts';

/** Divides a release's text into tokens, sentences and paragraphs, and says what each part of the page is for. */
export function layOutDocument(release: Release, reference: Reference): TextDocument {
  const { text } = release;
  const tokens = splitTokens(text);
  const sentences: Sentence[] = [];
  const paragraphs: Paragraph[] = [];
  let token = 0;
  for (const block of splitParagraphs(text, findZones(text, tokens, release.title))) {
    while (token < tokens.length && tokens[token]!.start < block.contentStart) token += 1;
    const first = token;
    while (token < tokens.length && tokens[token]!.start < block.end) token += 1;
    if (first === token) continue;
    const firstSentence = sentences.length;
    const starts = block.zone === 'TITLE' ? [first] : sentenceStarts(text, tokens, first, token);
    starts.forEach((start, i) => {
      const end = starts[i + 1] ?? token;
      sentences.push({
        index: sentences.length,
        start: tokens[start]!.start,
        end: lastOf(tokens, end).end,
        firstToken: start,
        endToken: end,
        paragraph: paragraphs.length,
        zone: block.zone,
      });
    });
    paragraphs.push({
      index: paragraphs.length,
      start: block.start,
      end: block.end,
      firstSentence,
      endSentence: sentences.length,
      zone: block.zone,
      marker: block.marker,
    });
  }
  return { release, reference, text, tokens, sentences, paragraphs };
}

function lastOf(tokens: readonly Token[], end: number): Token {
  return tokens[end - 1]!;
}
