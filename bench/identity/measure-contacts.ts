import { readFileSync } from 'node:fs';
import { makeCast } from './make-cast.ts';
import { reportContacts, type TrueReport } from './report-contacts.ts';
import { measureContacts, type ContactScores } from './score-contacts.ts';
import { measureCorpus } from './score-corpus.ts';
import type { NamePair } from './score-names.ts';

const PAIRS = new URL('../../seed/identity/name-pairs.json', import.meta.url);
const CONTACTS = 20_000;

const cast = makeCast(JSON.parse(readFileSync(PAIRS, 'utf8')) as NamePair[]);
const { scores, faults } = measureContacts(reportContacts(1, CONTACTS, cast));
const row = ({ type, reports, pairs, precision, recall }: ContactScores) =>
  `${type.padEnd(24)}${String(reports).padStart(8)}${String(pairs).padStart(8)}${precision.toFixed(3).padStart(10)}${recall.toFixed(3).padStart(8)}`;
process.stdout.write(
  [`${'contact'.padEnd(24)} reports   pairs  precision  recall`, ...scores.map(row), ''].join('\n'),
);
for (const readings of ['annotated', 'read'] as const) {
  const { releases, pairs, precision, recall } = measureCorpus(readings);
  process.stdout.write(
    `the seed, ${readings}: ${pairs} pairs among ${releases} releases, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}\n`,
  );
}

if (process.argv.includes('--faults'))
  for (const { joined, reports } of faults)
    process.stdout.write(`${joined ? 'joined' : 'missed'}\n${reports.map(told).join('')}`);

function told({ report, contact }: TrueReport): string {
  const { type, day, startDate, endDate, publisher, participants } = report;
  const names = participants.map(({ name }) => name).join(', ');
  return `  ${publisher} ${type} ${startDate ?? `undated (${day})`} ${endDate ?? ''} ${names || 'nobody'} [${contact.type}]\n`;
}
