import { type JsonText, valueOf } from '../../common/json-text.ts';
import type { Contribution } from '../../model/contribution.ts';
import type { Reading } from '../../model/reading.ts';
import { contributionOf, releaseIn } from '../../pipeline/contribution-of.ts';
import type { Loaded } from '../../pipeline/find-inputs.ts';
import type { Incoming } from '../../pipeline/incoming.ts';
import type { Reader } from '../../pipeline/reader.ts';
import type { LineBundle } from './line-bundle.ts';

/** What came of one line: what it holds, or why it cannot be used. */
export type LineOutcome =
  | { readonly name: string; readonly loaded: Loaded }
  | { readonly name: string; readonly reason: string };

type PackedOutcome =
  | {
      readonly name: string;
      readonly loaded: Exclude<Loaded, readonly Incoming[]> | readonly PackedRelease[];
    }
  | { readonly name: string; readonly reason: string };

/** All but the long texts. */
type PackedRelease = Pick<Incoming, 'readBy' | 'collectionGiven' | 'otherAddresses'> & {
  readonly brings: Contribution;
};

/** Packs the outcomes of lines one by one, with all that the releases bring where they are new. */
export class LinePacker {
  readonly #reader: Reader;
  #outcomes: string[] = [];
  #texts: string[] = [];
  #characters = 0;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** Of what is packed so far. */
  get characters(): number {
    return this.#characters;
  }

  add(outcome: LineOutcome): void {
    const packed = JSON.stringify(this.#packed(outcome));
    this.#outcomes.push(packed);
    this.#characters += packed.length;
  }

  /** What is packed so far; what follows goes into another bundle. */
  take(): LineBundle {
    const bundle = { outcomes: `[${this.#outcomes.join(',')}]`, texts: this.#texts };
    this.#outcomes = [];
    this.#texts = [];
    this.#characters = 0;
    return bundle;
  }

  #packed(outcome: LineOutcome): PackedOutcome {
    if (!('loaded' in outcome) || !('length' in outcome.loaded)) return outcome as PackedOutcome;
    return { ...outcome, loaded: outcome.loaded.map((incoming) => this.#pack(incoming)) };
  }

  #pack({ release, reading, ...rest }: Incoming): PackedRelease {
    const provenance = { readBy: rest.readBy, ingestedAt: '' };
    const brings = contributionOf(release, reading, provenance, this.#reader.reference);
    for (const text of [release.text, brings.reading, brings.words.text]) {
      this.#texts.push(text);
      this.#characters += text.length;
    }
    return { ...rest, brings: withTexts(brings, '', '' as JsonText<Reading>, '') };
  }
}

/** The outcomes in a bundle. A reading is made of its JSON when it is asked for. */
export function unpackLines({ outcomes, texts }: LineBundle): LineOutcome[] {
  let next = 0;
  const text = () => texts[next++] ?? '';
  const unpack = ({ brings: short, ...rest }: PackedRelease): Incoming => {
    const brings = withTexts(short, text(), text() as JsonText<Reading>, text());
    return {
      ...rest,
      release: releaseIn(brings.release),
      brings,
      get reading() {
        return valueOf(brings.reading);
      },
    };
  };
  const unpackOutcome = (outcome: PackedOutcome): LineOutcome =>
    'loaded' in outcome && 'length' in outcome.loaded
      ? { ...outcome, loaded: outcome.loaded.map(unpack) }
      : (outcome as LineOutcome);
  return (JSON.parse(outcomes) as PackedOutcome[]).map(unpackOutcome);
}

function withTexts(
  brings: Contribution,
  text: string,
  reading: JsonText<Reading>,
  folded: string,
): Contribution {
  const { release, words } = brings;
  return { ...brings, release: { ...release, text }, reading, words: { ...words, text: folded } };
}
