import type { NamedThing } from './name-index.ts';

/** A name found: the tokens `firstToken` up to, not including, `endToken`. */
export interface NameMatch {
  readonly thing: NamedThing;
  readonly firstToken: number;
  readonly endToken: number;
}
