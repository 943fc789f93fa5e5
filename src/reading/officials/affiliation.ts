/** Whom a person serves; both null if nobody can tell. */
export interface Affiliation {
  readonly country: string | null;
  readonly organization: string | null;
}
