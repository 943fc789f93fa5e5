import type { Reference } from '../../src/model/reference.ts';
import { worldBriefs } from '../../tests/support/worlds/make-world.ts';
import { Random } from '../../tests/support/worlds/random.ts';
import { lineOf } from '../../tests/support/worlds/world-lines.ts';
import { Names, POSTS } from '../identity/make-officials.ts';

const SEED = 2021;
/** Officials of all states together that a release adds: a minister is met again and again. */
const OFFICIALS_A_RELEASE = 0.08;
const WORDS = 220;

/**
 * `size` releases of all states with their readings, each a line as `ingest` takes it, the same for the same size: few pairs
 * of states have most contacts, both sides tell of many; texts of about 1,160 characters from a vocabulary as skewed as a
 * language's.
 */
export function* releaseLines(size: number, reference: Reference): Generator<string> {
  const states = reference.countries.filter(({ sovereign }) => sovereign).length;
  const each = Math.ceil((size * OFFICIALS_A_RELEASE) / states);
  const cast = (country: string, random: Random) => {
    const names = new Names(random);
    return Array.from({ length: each }, () => ({
      name: names.draw(random),
      country,
      posts: [random.pick(POSTS)],
    }));
  };
  const random = new Random(SEED);
  for (const brief of worldBriefs(SEED, size, reference, cast))
    yield lineOf({ ...brief, text: wordsOf(random) });
}

/** Words by rank: the first ones everywhere, the last ones hardly ever (Zipf). */
function wordsOf(random: Random): string {
  return Array.from({ length: WORDS }, () => `w${Math.floor(30_000 ** random.next()).toString(36)}`).join(
    ' ',
  );
}
