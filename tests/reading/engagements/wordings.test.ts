import { describe, expect, it } from 'vitest';
import { indexCues } from '../../../src/reading/engagements/cue-index.ts';
import { neededWords } from '../../../src/reading/engagements/needed-words.ts';
import { openingWords } from '../../../src/reading/engagements/opening-words.ts';
import { parseWording } from '../../../src/reading/engagements/wording-syntax.ts';
import { compileWordings } from '../../../src/reading/engagements/wordings.ts';
import { cpuTime } from '../../support/cpu-time.ts';

const opening = (source: string): readonly string[] | null => {
  const words = openingWords([parseWording(source)]);
  return words === null ? null : [...words].sort();
};

const needed = (source: string): readonly string[][] =>
  neededWords(parseWording(source)).map((words) => [...words].sort());

describe('the words that open a wording', () => {
  it('are all that its first word can be', () => {
    expect(opening('(?:hold|held) talks?')).toEqual(['held', 'hold']);
    expect(opening('(?:warm )?talks?')).toEqual(['talk', 'talks', 'warm']);
  });

  it('end in a star where anything may follow', () => {
    expect(opening(String.raw`\d+th session`)).toEqual(Array.from({ length: 10 }, (_, i) => `${i}*`));
    expect(opening('video-?[a-z]+')).toEqual(['video*', 'video-*']);
  });

  it('are none where any word will do', () => {
    expect(opening('[a-z]+ talks')).toBeNull();
  });
});

describe('the words that a wording needs', () => {
  it('are those of every piece that must be there and begins a word', () => {
    expect(needed('(?:hold|held) (?:a |the )?(?:meetings?|talks) with')).toEqual([
      ['held', 'hold'],
      ['meeting', 'meetings', 'talks'],
      ['with'],
    ]);
  });

  it('leave out what may be missing and what is only looked at', () => {
    expect(needed('held(?: warm)? (?=talks)')).toEqual([['held']]);
  });
});

describe('a piece of wordings', () => {
  const fill = '(?:(?:also|then) )?(?:both sides )';

  it.each(['held <FILL>talks', '<FILL>held talks', 'held (?:<FILL>talks|a <FILL>meeting)'])(
    'is in "%s" what it would be written out',
    (wording) => {
      const whole = wording.replaceAll('<FILL>', fill);
      const syntax = parseWording(wording, () => parseWording(fill));
      expect(openingWords([syntax])).toEqual(openingWords([parseWording(whole)]));
      expect(neededWords(syntax)).toEqual(neededWords(parseWording(whole)));
    },
  );

  it('has to be known, and stands once', () => {
    expect(() => compileWordings([{ words: 'held <SUCH> talks', form: 'VERB', by: '' }])).toThrow('<SUCH>');
    expect(() => compileWordings([{ words: 'held <FILL>{2}talks', form: 'VERB', by: '' }])).toThrow(
      'repeated',
    );
  });
});

describe('a word of a line', () => {
  const index = indexCues([
    {
      name: 'meeting',
      type: 'MEETING',
      wordings: compileWordings([
        { words: 'held (?:talks|a meeting)', form: 'VERB', by: 'with' },
        { words: '(?:video|tele)-?[a-z]+ (?:talks|meeting)', form: 'NOUN', by: 'with' },
      ]),
    },
  ]);

  it('opens wordings by itself or by its beginning', () => {
    expect(index.useOf('held').opens.map(({ form }) => form)).toEqual(['VERB']);
    expect(index.useOf('video-conference').opens.map(({ form }) => form)).toEqual(['NOUN']);
    expect(index.useOf('talks').opens).toEqual([]);
    expect(index.useOf('talks').sets).toHaveLength(2);
  });

  it('is looked up at once however long it is', () => {
    expect(cpuTime(() => index.useOf('a'.repeat(1_000_000)))).toBeLessThan(1000);
  });
});
