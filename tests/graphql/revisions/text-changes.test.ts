import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textChanges, type TextChange } from '../../../src/graphql/revisions/text-changes.ts';

describe('the changes of a text', () => {
  it('are the words that went and came, where they stand', () => {
    const older = 'Japan pledged 1.5 million dollars in Suva.';
    const newer = 'Japan pledged 15 million dollars to Fiji in Suva.';
    expect(textChanges(older, newer)).toEqual([
      { kind: 'REMOVED', text: '1.5', start: 14, end: 17 },
      { kind: 'ADDED', text: '15', start: 14, end: 16 },
      { kind: 'ADDED', text: 'to Fiji ', start: 33, end: 41 },
    ]);
    expect(textChanges(newer, newer)).toEqual([]);
  });

  it('are one and one between equal ends where the texts have little in common, or are very long', () => {
    const words = (word: string) => Array.from({ length: 900 }, (_, index) => `${word}${index}`).join(' ');
    const changes = textChanges(`Talks in Suva. ${words('a')} end.`, `Talks in Suva. ${words('b')} end.`);
    expect(changes.map(({ kind, text }) => [kind, text])).toEqual([
      ['REMOVED', words('a')],
      ['ADDED', words('b')],
    ]);
    const long = 'w '.repeat(200_000);
    expect(textChanges(`${long}old`, `${long}oldest`)).toEqual([
      { kind: 'REMOVED', text: 'old', start: 400_000, end: 400_003 },
      { kind: 'ADDED', text: 'oldest', start: 400_000, end: 400_006 },
    ]);
    expect(textChanges(long, `${long}w `).map(({ kind }) => kind)).toEqual(['ADDED']);
  });

  it('make the newer text of the older one', () => {
    const text = fc
      .array(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(' ', '\n', 'Suva', '1.5', '😀', 'កម្ពុជា')),
      )
      .map((pieces) => pieces.join(''));
    const long = fc.constantFrom('', 'w '.repeat(150_000));
    fc.assert(
      fc.property(text, text, long, (one, other, filler) => {
        const [older, newer] = [filler + one, filler + other];
        expect(apply(older, textChanges(older, newer))).toBe(newer);
      }),
    );
  });
});

/** The text that changes make of an older one, checked to stand where they say. */
function apply(older: string, changes: readonly TextChange[]): string {
  let newer = '';
  let taken = 0;
  for (const { kind, text, start, end } of changes) {
    expect(end - start).toBe(text.length);
    if (kind === 'REMOVED') {
      expect(older.slice(start, end)).toBe(text);
      newer += older.slice(taken, start);
      taken = end;
    } else {
      const kept = start - newer.length;
      newer += older.slice(taken, taken + kept) + text;
      taken += kept;
    }
  }
  return newer + older.slice(taken);
}
