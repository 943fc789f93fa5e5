import type { FoundPost } from '../found.ts';

/** An expression that can stand for someone, before it is known for whom; `first` and `end` are words. */
export type Expression = { readonly first: number; readonly end: number } & (
  | { readonly kind: 'NAME'; readonly person: number; readonly full: boolean }
  | { readonly kind: 'POST'; readonly posts: readonly FoundPost[]; readonly words: readonly string[] }
  | { readonly kind: 'ADDRESS'; readonly words: readonly string[] }
  | {
      readonly kind: 'COUNTERPART';
      readonly country: string | null;
      /** "The visitor", "the host": whoever speaks, the one who came from abroad or the one who receives; else null. */
      readonly role: 'GUEST' | 'HOST' | null;
    }
  | { readonly kind: 'STATE'; readonly code: string; readonly capital: boolean }
  | { readonly kind: 'GOVERNMENT'; readonly code: string | null; readonly noun: string }
  | { readonly kind: 'ORGANIZATION'; readonly id: string }
  | {
      readonly kind: 'BOTH';
      readonly noun: string;
      readonly sides?: readonly string[];
      /** How many, where it is told and more than two. */
      readonly count?: number | null;
    }
  | { readonly kind: 'PRONOUN'; readonly word: string }
);
