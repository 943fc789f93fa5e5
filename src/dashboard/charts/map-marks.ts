import type { World } from './world.ts';

/** A tie as a map shows it, at the country on its other side. */
export interface MapTie {
  /** Global id of the relation, whose page it opens. */
  readonly id: string;
  /** Alpha-2 code of the other country. */
  readonly code: string;
  readonly name: string;
  readonly strength: number;
  /** What there is to say of it, a line each, under its name. */
  readonly lines: readonly string[];
}

/** The country whose ties a map shows. */
export interface Subject {
  /** Alpha-2. */
  readonly code: string;
  readonly name: string;
}

/** What stands for a country: its outline, or a dot. */
export interface Mark {
  readonly code: string | null;
  readonly name: string;
  readonly path: string | null;
  readonly place: readonly [number, number];
}

/** All that a map shows, in the order in which it is drawn. */
export interface Marks {
  readonly others: readonly Mark[];
  readonly ties: readonly { readonly tie: MapTie; readonly mark: Mark }[];
}

/** Where the countries of a map are drawn: those without a tie first. */
export function marksOf(world: World, subject: Subject, ties: readonly MapTie[]): Marks {
  const shown = new Map(ties.map((tie) => [tie.code, tie]));
  const outlines = new Map(world.outlines.map((outline) => [outline.code, outline]));
  const markOf = ({ code, name }: Subject): Mark | null => {
    const outline = outlines.get(code);
    const place = world.placeOf(code);
    if (outline !== undefined) return { code, name, path: outline.path, place: [0, 0] };
    return place === null ? null : { code, name, path: null, place };
  };
  const self = markOf(subject);
  return {
    others: [
      ...world.outlines
        .filter(({ code }) => code === null || (!shown.has(code) && code !== subject.code))
        .map((outline) => Object.assign({ place: [0, 0] as const }, outline)),
      ...(self === null ? [] : [self]),
    ],
    ties: ties.flatMap((tie) => {
      const mark = markOf(tie);
      return mark === null ? [] : [{ tie, mark }];
    }),
  };
}
