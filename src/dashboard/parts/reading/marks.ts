import type { Place } from './place.ts';
import type { ReleaseParts } from './release-parts.ts';

/** Kinds of marks in a text, as addresses name them; those of "who" first, then of "what about", then what is said. */
export const MARK_KINDS = ['countries', 'officials', 'organisations', 'sectors', 'issues', 'acts'] as const;

/** A kind of marks. */
export type MarkKind = (typeof MARK_KINDS)[number];

/** Words of a text that stand for something. */
export interface Mark extends Place {
  readonly kind: MarkKind;
  /** Global id of what they name, or of the statement that they make. */
  readonly id: string;
}

const KINDS: Readonly<Record<string, MarkKind>> = {
  Country: 'countries',
  Official: 'officials',
  Organization: 'organisations',
  Sector: 'sectors',
  Issue: 'issues',
};

/** Every mark of a release. */
export function marksOf({ mentions, statements }: ReleaseParts): readonly Mark[] {
  const named = mentions.flatMap(({ start, end, entity }): Mark[] => {
    const kind = KINDS[entity.__typename];
    return kind === undefined ? [] : [{ start, end, kind, id: entity.id }];
  });
  const said = statements.map(({ id, evidence: { start, end } }): Mark => ({ start, end, kind: 'acts', id }));
  return [...named, ...said];
}

/** The kinds that an address hides. */
export function readHidden(hide: string | undefined): ReadonlySet<MarkKind> {
  const given = hide?.split(',') ?? [];
  return new Set(MARK_KINDS.filter((kind) => given.includes(kind)));
}

/** Hidden kinds as addresses have them; empty, and so left out, where none is. */
export function hiddenText(hidden: ReadonlySet<MarkKind>): string {
  return MARK_KINDS.filter((kind) => hidden.has(kind)).join(',');
}
