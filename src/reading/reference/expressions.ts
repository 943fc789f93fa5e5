import type { FoundMentions, FoundOfficials } from '../found.ts';
import type { WordText } from '../officials/words.ts';
import { readAddress } from './honorific-alone.ts';
import { groupPosts } from './bare-post-expression.ts';
import { readBoth, readNamedBoth } from './both-expression.ts';
import { readCounterpart } from './counterpart.ts';
import { readDiplomat } from './diplomacy-head.ts';
import type { Expression } from './expression.ts';
import { readGovernment } from './government-expression.ts';
import { readPronoun } from './pronoun-expression.ts';
import { opensExpression } from './opens-expression.ts';
import { readNames } from './named-person.ts';
import { readOrganization } from './organization-acting.ts';
import { readState } from './state-acting.ts';

/** Finds the expressions of a text in order; of those that overlap, the first and longest counts. */
export function findExpressions(
  text: WordText,
  mentions: FoundMentions,
  officials: FoundOfficials,
): readonly Expression[] {
  const { words } = text;
  const nameAt = readNames(text, officials);
  const postAt = groupPosts(text, officials.posts);
  const notCounting = new Set(
    mentions.countries.filter((c) => !c.counts && c.form !== 'CAPITAL').map((c) => text.wordAt(c.start)),
  );
  const capitals = new Map(
    mentions.countries.filter((c) => c.form === 'CAPITAL' && c.counts).map((c) => [text.wordAt(c.start), c]),
  );
  const found: Expression[] = [];
  let i = 0;
  while (i < words.length) {
    const word = words[i]!;
    if (
      word.zone === 'CONTACT' ||
      word.zone === 'LETTERHEAD' ||
      word.shape === 'MARK' ||
      word.shape === 'NUMBER'
    ) {
      i += 1;
      continue;
    }
    const capital = capitals.get(i);
    if (capital === undefined && !opensExpression(text, i) && !nameAt.has(i) && !postAt.has(i)) {
      i += 1;
      continue;
    }
    const one =
      nameAt.get(i) ??
      unnamed(readDiplomat(text, i), nameAt) ??
      postAt.get(i) ??
      readNamedBoth(text, i) ??
      readBoth(text, i) ??
      readCounterpart(text, i) ??
      readGovernment(text, i) ??
      readAddress(text, i) ??
      readOrganization(text, i) ??
      readState(text, i, notCounting) ??
      (capital === undefined
        ? null
        : ({
            kind: 'STATE',
            first: i,
            end: Math.max(i + 1, text.wordAt(capital.end)),
            code: capital.code,
            capital: true,
          } as const)) ??
      readPronoun(text, i);
    if (one === null) i += 1;
    else {
      found.push(one);
      i = Math.max(one.end, i + 1);
    }
  }
  return found;
}

/** An expression after which no name stands: "the head of Serbian diplomacy Ivica Dacic" is read by the name. */
const unnamed = (one: Expression | null, nameAt: ReadonlyMap<number, Expression>): Expression | null =>
  one === null || nameAt.has(one.end) ? null : one;
