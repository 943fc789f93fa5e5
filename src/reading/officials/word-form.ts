import { foldText } from '../../common/fold-text.ts';
import { intern } from '../../common/intern.ts';

/** How a word is written. */
export type Shape = 'LOWER' | 'TITLE' | 'UPPER' | 'INITIAL' | 'NUMBER' | 'MARK';

/** What a word is wherever it stands. */
export interface WordForm {
  readonly text: string;
  /** Folded, without full stops; "" for a mark, except that dashes are "-". */
  readonly folded: string;
  readonly shape: Shape;
  /** As patterns of acts name it: folded with hyphens between its parts; a mark as it is written. */
  readonly key: string;
  /** The folded parts: "secretary" and "general" of "Secretary-General". */
  readonly parts: readonly string[];
}

/** Forms that are kept: releases share nearly all of their words. */
const MOST = 50_000;

/** Characters of words whose forms are kept: what is longer is no word. */
const LONGEST = 200;

const known = new Map<string, WordForm>();

/** The form of a word that begins with a token of this kind. */
export function formOf(text: string, kind: 'WORD' | 'NUMBER' | 'PUNCTUATION'): WordForm {
  // A number ends no word, so the text alone tells a word of a kind from that of another.
  const held = known.get(text);
  if (held !== undefined) return held;
  const own = intern(text);
  const folded = intern(foldWord(text));
  const shape = shapeOf(text, kind);
  const key = shape === 'MARK' ? own : intern(folded.replaceAll(' ', '-'));
  const form: WordForm = { text: own, folded, shape, key, parts: folded.split(' ').map(intern) };
  if (own.length > LONGEST) return form;
  if (known.size >= MOST) known.clear();
  known.set(own, form);
  return form;
}

const DASHES = /^[-–—‐‑‒―]+$/u;

function foldWord(text: string): string {
  if (DASHES.test(text)) return '-';
  return foldText(
    text
      .replace(/\./gu, '')
      .replace(/['’ʼ`‘]/gu, '')
      .replace(HYPHENED, '$1$2'),
  );
}

/** "Co-operation" and "co-ordinate", which others write as one word. */
const HYPHENED = /^(co)[-‐‑]((?:operat|ordinat)[a-z]*)$/iu;

function shapeOf(text: string, kind: string): Shape {
  if (kind === 'NUMBER') return 'NUMBER';
  if (kind === 'PUNCTUATION') return 'MARK';
  if (/^\p{Lu}\.?$/u.test(text) || /^(?:\p{Lu}\.)+$/u.test(text)) return 'INITIAL';
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters === '') return 'MARK';
  if (letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase())
    return 'UPPER';
  const initial = letters[0] ?? '';
  if (initial === initial.toUpperCase() && initial !== initial.toLowerCase()) return 'TITLE';
  // d'Ivoire, al-Sudani, el-Sisi: a particle with a capital glued on.
  return /^(?:d|l|al|el|as|ad|an|ar|az|at|ash|ibn|bin)[-'’]\p{Lu}/u.test(text) ? 'TITLE' : 'LOWER';
}
