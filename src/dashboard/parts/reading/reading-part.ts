import type { Mark } from './marks.ts';
import type { Place } from './place.ts';
import type { ReleaseParts } from './release-parts.ts';

/** What a part of the reading is given. */
export interface ReadingPartProps {
  readonly release: ReleaseParts;
  readonly marks: readonly Mark[];
  readonly sought: Place | null;
  /** Whether the release is in the graph, or only previewed. */
  readonly isHeld: boolean;
}
