import { readFileSync } from 'node:fs';
import { measureNames, type NamePair, type RegionScores } from './score-names.ts';

const PAIRS = new URL('../../seed/identity/name-pairs.json', import.meta.url);

const { regions, faults } = measureNames(JSON.parse(readFileSync(PAIRS, 'utf8')) as NamePair[]);
const rate = (value: number) => value.toFixed(3).padStart(8);
const row = ({ region, pairs, certain, possible }: RegionScores) =>
  `${region.padEnd(18)}${String(pairs).padStart(5)}${[certain, possible].map((s) => rate(s.precision) + rate(s.recall)).join('  ')}`;
process.stdout.write(
  [
    '                         CERTAIN           POSSIBLE',
    'region            pairs  precis.  recall   precis.  recall',
    ...regions.map(row),
    '',
  ].join('\n'),
);
if (process.argv.includes('--faults'))
  for (const { pair, likelihood, reasons } of faults)
    process.stdout.write(
      `${pair.same ? 'missed' : 'joined'} ${likelihood.toFixed(3)} ${pair.a} | ${pair.b}: ${reasons.join('; ')}\n`,
    );
