import { foldText } from '../common/fold-text.ts';

/** What a full-text query asks for, in folded words; each adapter writes it in its engine's language. */
export type TextQuery =
  | { readonly op: 'TERM'; readonly word: string }
  | { readonly op: 'PREFIX'; readonly word: string }
  | { readonly op: 'PHRASE'; readonly words: readonly string[] }
  | { readonly op: 'AND' | 'OR'; readonly parts: readonly TextQuery[] }
  | { readonly op: 'NOT'; readonly wanted: TextQuery; readonly unwanted: TextQuery };

/** A full-text query that cannot be understood; the message says why and what would be right. */
export class TextQueryError extends Error {
  override readonly name = 'TextQueryError';
}

const MOST_CHARACTERS = 500;
const MOST_WORDS = 40;

/** The words of a text as the full-text index has them: folded, in order. */
export function searchWords(text: string): string[] {
  const folded = foldText(text);
  return folded === '' ? [] : folded.split(' ');
}

/**
 * Reads words, "phrases", prefix*, AND, OR, NOT and parentheses; words side by side are joined by AND.
 * Throws TextQueryError when nothing is asked for, when only NOT stands, or above 500 characters or 40 words.
 */
export function parseTextQuery(query: string): TextQuery {
  if (query.length > MOST_CHARACTERS) {
    throw new TextQueryError(
      `The query has ${query.length} characters; at most ${MOST_CHARACTERS} are allowed.`,
    );
  }
  const lexemes = query.match(/"[^"]*"?|[()]|[^\s()"]+/g) ?? [];
  if (lexemes.length > MOST_WORDS) {
    throw new TextQueryError(`The query has ${lexemes.length} words; at most ${MOST_WORDS} are allowed.`);
  }
  const parser = new TextQueryParser(lexemes);
  return parser.whole();
}

interface Negated {
  readonly op: 'NEGATED';
  readonly part: TextQuery;
}

class TextQueryParser {
  readonly #lexemes: readonly string[];
  #next = 0;

  constructor(lexemes: readonly string[]) {
    this.#lexemes = lexemes;
  }

  whole(): TextQuery {
    const found = this.#any();
    if (this.#peek() !== undefined) throw new TextQueryError('A ")" stands without its "(".');
    if (found === null) throw new TextQueryError('The query has no word to look for: give at least one.');
    return found;
  }

  #peek(): string | undefined {
    return this.#lexemes[this.#next];
  }

  #any(): TextQuery | null {
    const parts: TextQuery[] = [];
    for (;;) {
      const part = this.#all();
      if (part !== null) parts.push(part);
      if (this.#peek() !== 'OR') break;
      this.#next += 1;
    }
    return combine('OR', parts);
  }

  #all(): TextQuery | null {
    const wanted: TextQuery[] = [];
    const unwanted: TextQuery[] = [];
    for (;;) {
      const lexeme = this.#peek();
      if (lexeme === undefined || lexeme === ')' || lexeme === 'OR') break;
      if (lexeme === 'AND') {
        this.#next += 1;
        continue;
      }
      const one = this.#one();
      if (one === null) continue;
      if (one.op === 'NEGATED') unwanted.push(one.part);
      else wanted.push(one);
    }
    const want = combine('AND', wanted);
    const shun = combine('OR', unwanted);
    if (want === null && shun !== null) {
      throw new TextQueryError('NOT needs something to be taken from: "trade NOT tariffs".');
    }
    return want === null || shun === null ? want : { op: 'NOT', wanted: want, unwanted: shun };
  }

  #one(): TextQuery | Negated | null {
    const lexeme = this.#lexemes[this.#next] ?? '';
    this.#next += 1;
    if (lexeme === 'NOT') {
      const next = this.#peek();
      if (next === undefined || next === ')' || next === 'OR' || next === 'AND') {
        throw new TextQueryError('NOT needs a word after it: "trade NOT tariffs".');
      }
      const part = this.#one();
      return part === null || part.op === 'NEGATED' ? part : { op: 'NEGATED', part };
    }
    if (lexeme === '(') {
      const inner = this.#any();
      if (this.#peek() !== ')') throw new TextQueryError('A "(" stands without its ")".');
      this.#next += 1;
      return inner;
    }
    if (lexeme.startsWith('"')) return phraseOf(searchWords(lexeme));
    const words = searchWords(lexeme);
    const last = words.at(-1);
    if (last !== undefined && lexeme.endsWith('*')) {
      const head = phraseOf(words.slice(0, -1));
      const prefix: TextQuery = { op: 'PREFIX', word: last };
      return head === null ? prefix : { op: 'AND', parts: [head, prefix] };
    }
    return phraseOf(words);
  }
}

function phraseOf(words: readonly string[]): TextQuery | null {
  const [word] = words;
  if (word === undefined) return null;
  return words.length === 1 ? { op: 'TERM', word } : { op: 'PHRASE', words };
}

function combine(op: 'AND' | 'OR', parts: readonly TextQuery[]): TextQuery | null {
  const [first] = parts;
  if (first === undefined) return null;
  return parts.length === 1 ? first : { op, parts };
}
