import { judgementOf } from '../../../src/identity/judgement-id.ts';
import { officialId } from '../../../src/identity/official-id.ts';
import type { Judgement } from '../../../src/model/identity.ts';
import type { Random } from './random.ts';
import type { OfficialBrief, ReleaseBrief } from './release-brief.ts';

/** Officials under many forms of their names; those of a line are one person, and others of theirs are near. */
const PEOPLE: readonly (readonly [country: string | null, names: readonly string[]])[] = [
  ['KH', ['Hor Nam Hong', 'HOR Namhong', 'Hor Namhong', 'Hor Nam-hong', 'Hor']],
  ['KH', ['Prak Sokhonn', 'PRAK Sokhonn', 'Prak Sokhon', 'Sokhonn']],
  ['US', ['Antony Blinken', 'Antony J. Blinken', 'Anthony Blinken', 'Tony Blinken', 'Blinken']],
  ['US', ['George Bush', 'George W. Bush', 'George H. W. Bush']],
  ['US', ['John Kerry', 'John F. Kerry', 'Kerry']],
  ['US', ['John Kerry Jr.', 'John Kerry Sr.']],
  ['RU', ['Sergey Lavrov', 'Sergei Lavrov', 'Serguei Lavrov', 'S. Lavrov']],
  ['SA', ['Mohammed bin Salman', 'Muhammad bin Salman', 'Mohammad Salman', 'Salman bin Mohammed']],
  [null, ['Prak Sokhonn', 'Sergei Lavrov', 'António Guterres', 'Antonio Guterres']],
];
const POSTS = [
  'Foreign Minister',
  'Deputy Prime Minister',
  'Secretary of State',
  'Special Envoy',
  'Minister',
];
const PLACES = ['KH', 'US', 'RU', 'SA'];

/** A release that shows some of few officials, who speak and meet; the same id can be drawn with other words. */
export function drawRelease(random: Random, releases: number): ReleaseBrief {
  const shown = new Map<string, OfficialBrief>();
  for (let more = 1 + random.int(4); more > 0; more -= 1) {
    const [country, names] = random.pick(PEOPLE);
    const name = random.pick(names);
    shown.set(name, {
      name,
      ...(country === null ? {} : { country }),
      posts: random.some(POSTS, 2),
    });
  }
  const officials = [...shown.values()];
  const names = officials.map(({ name }) => name);
  const number = random.int(releases);
  const countries = [...new Set([PLACES[number % 4] ?? 'KH', random.pick(PLACES)])];
  return {
    id: `r${number}`,
    publisher: countries[0] ?? 'KH',
    ...(random.chance(0.9) ? { issuedOn: `2021-11-${10 + random.int(6)}` } : {}),
    countries,
    officials,
    engagements:
      countries.length < 2
        ? []
        : [
            {
              type: random.pick(['MEETING', 'COURTESY_CALL'] as const),
              countries,
              startDate: `2021-11-1${random.int(4)}`,
              officials: names,
            },
          ],
    statements: [
      {
        act: 'AGREE',
        side: countries[0] ?? 'KH',
        speaker: random.pick(names),
        topics: ['trade'],
      },
    ],
  };
}

/** A judgement on two or three of the same officials, at any of few instants. */
export function drawJudgement(random: Random): Judgement {
  const officials = new Set<string>();
  while (officials.size < 2 || (officials.size < 3 && random.chance(0.3))) {
    const [country, names] = random.pick(PEOPLE);
    officials.add(officialId(random.pick(names), country));
  }
  return judgementOf({
    verdict: random.pick(['SAME', 'DIFFERENT'] as const),
    officials: [...officials],
    by: 'desk',
    at: `2026-01-0${1 + random.int(9)}T00:00:00.000Z`,
    why: random.chance(0.3) ? 'They say so.' : null,
  });
}
