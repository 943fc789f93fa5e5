import type { FoundDate, Referent } from '../found.ts';

/** A piece of a sentence as contacts need it: someone, a date, a place, a country's adjective, a word or a mark. */
export interface Unit {
  readonly start: number;
  readonly end: number;
  /** As the release has it. */
  readonly text: string;
  /** How it stands in the line's text: "{p}" a person, "{s}" a state, "{o}" an organisation, "{b}" both, "{g}" a group, "{d}", "{l}", "{c}", or the folded word. */
  readonly key: string;
  readonly who: Referent | null;
  /** Those that a list is made of; the referent itself if it is no list. */
  readonly members: readonly Referent[];
  readonly date: FoundDate | null;
  readonly place: LinePlace | null;
  readonly country: string | null;
}

/** A city or the like, with its country if known. */
export interface LinePlace {
  readonly name: string;
  readonly country: string | null;
}

/** Whether a unit stands for someone who can take part. */
export const isWho = (unit: Unit | undefined): unit is Unit & { readonly who: Referent } => unit?.who != null;
