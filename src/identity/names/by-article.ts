import { canonicalSpelling } from './canonical-spelling.ts';
import type { Comparison } from './comparison.ts';

const ARTICLE = /^(?:al|el)(?=[a-z]{4})/;

/** The Arabic article written as one with the part: Elsisi and el-Sisi. */
export function byArticle(a: string, b: string): Comparison | null {
  const [ours, theirs] = [
    canonicalSpelling(a.replace(ARTICLE, '')),
    canonicalSpelling(b.replace(ARTICLE, '')),
  ];
  if (ours !== theirs) return null;
  return { likelihood: 0.98, reason: `${[a, b].sort().join(' and ')} differ by the article` };
}
