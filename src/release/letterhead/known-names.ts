/** Which lines are nothing but a state's name, and which nothing but a city's that a government sits in. */
export interface KnownNames {
  readonly isState: (line: string) => boolean;
  readonly isCity: (line: string) => boolean;
  /** A state's name or adjective. */
  readonly isOwner: (words: string) => boolean;
}
