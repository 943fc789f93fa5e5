import type { PostRecord } from '../../model/graph-records.ts';
import type { Judgement } from '../../model/identity.ts';
import type { Duplicate, DuplicateOfficial } from './list.ts';

const MOST_POSTS = 4;

/** Two officials who may be one, in lines for people. */
export function describeDuplicate({ officials, likelihood, reasons }: Duplicate): string {
  const [percent, indent] = [`${Math.floor(likelihood * 100)} %`, ' '.repeat(6)];
  const people = officials.map(
    (one, index) => `${(index === 0 ? percent : '').padEnd(6)}${describeOfficial(one)}`,
  );
  return `${[...people, ...reasons.map((reason) => `${indent}- ${reason}`)].join('\n')}\n`;
}

/** A judgement, in a line for people. */
export function describeJudgement({ id, verdict, officials, by, at, why }: Judgement): string {
  const said = verdict === 'SAME' ? 'are one person' : 'are different persons';
  return `${id}  ${officials.join(' and ')} ${said}, says ${by} on ${at.slice(0, 10)}${why === null ? '' : `: ${why}`}\n`;
}

function describeOfficial({ id, name, country, aliases, posts, releases }: DuplicateOfficial): string {
  const also = aliases.length === 0 ? '' : `, also ${aliases.join(', ')}`;
  const held = posts.slice(0, MOST_POSTS).map(describePost);
  return [
    `${name} (${country ?? 'no country'})${also}: ${releases} ${releases === 1 ? 'release' : 'releases'}  ${id}`,
    ...held.map((line) => `${' '.repeat(8)}${line}`),
  ].join('\n');
}

function describePost({ title, firstSeen, lastSeen }: PostRecord): string {
  return `${title}, seen ${firstSeen === lastSeen ? `on ${firstSeen}` : `from ${firstSeen} to ${lastSeen}`}`;
}
