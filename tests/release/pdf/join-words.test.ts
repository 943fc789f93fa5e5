import { describe, expect, it } from 'vitest';
import { joinLines, wordsOf } from '../../../src/release/pdf/join-words.ts';

describe('two lines are joined', () => {
  it.each([
    ['the agree-', 'ment', [], 'the agreement'],
    ['the vice-', 'president', [], 'the vice-president'],
    ['the Asia-', 'Pacific region', [], 'the Asia-Pacific region'],
    ['in 2023-', '2024', [], 'in 2023-2024'],
    ['a state-of-the-', 'art port', [], 'a state-of-the-art port'],
    ['a co-opera-', 'tion', [], 'a co-operation'],
    ['a cease-', 'fire', [], 'a ceasefire'],
    ['a cease-', 'fire', ['the cease-fire of May'], 'a cease-fire'],
    ['the post-', 'man', ['a postman came'], 'the postman'],
    ['the agree\u00ad', 'ment', [], 'the agreement'],
    ['he said –', 'and left', [], 'he said – and left'],
    ['of the', 'Minister', [], 'of the Minister'],
  ])('%j and %j, with %j in the text', (first, second, text, joined) => {
    expect(joinLines(first, second, wordsOf(text))).toBe(joined);
  });
});
