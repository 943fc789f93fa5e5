/** What one comparison says: how likely the two are one (0 to 1), and why, in words for people. */
export interface Comparison {
  readonly likelihood: number;
  readonly reason: string;
}

/** An official as a release names them; country as ISO 3166-1 alpha-2, null or absent where it is not known. */
export interface NamedOfficial {
  readonly name: string;
  readonly country?: string | null;
  readonly posts?: readonly string[];
}
