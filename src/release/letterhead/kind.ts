import type { ReleaseKind } from '../../model/release.ts';
import type { PageLine } from './lines.ts';

const WORDS: readonly (readonly [ReleaseKind, RegExp])[] = [
  ['JOINT_STATEMENT', /\bjoint (?:press )?(?:statement|communiqu[eé]|declaration|press release)(?!\p{L})/iu],
  ['READOUT', /\bread-?out\b|\bsummary of (?:the )?(?:call|meeting)\b/iu],
  [
    'REMARKS',
    /^(?:(?:edited|full|joint|weekly|daily|regular) )?(?:press |media )?(?:remarks|speech(?:es)?|address|transcripts?|opening remarks|keynote|intervention|doorstop|interview)\b|\b(?:regular|extraordinary|joint|weekly) (?:press|media) (?:conference|briefing)\b|^press conferences?\b/iu,
  ],
  ['STATEMENT', /^(?:\S+ ){0,3}(?:press |media )?(?:statement|declaration)\b/iu],
  ['NEWS', /^(?:news(?: story| item| agency)?|agence kampuchea presse.*|akp\b.*|daily news)\b/iu],
  [
    'PRESS_RELEASE',
    /\b(?:press|media|news) (?:releases?|communiqu[eé]s?|briefing(?: note)?|note|statement)(?!\p{L})/iu,
  ],
];

/** What sort of document it is, by its label or its title; a press release if neither tells. */
export function findKind(lines: readonly PageLine[], title: string, lastTitleLine: number): ReleaseKind {
  const head = lines
    .slice(0, Math.max(lastTitleLine + 6, 12))
    .filter((line) => line.kind === 'LABEL' || line.kind === 'LABEL_OPEN' || line.kind === 'BODY_NAME')
    .map((line) => line.text);
  for (const [kind, pattern] of WORDS) if ([title, ...head].some((line) => pattern.test(line))) return kind;
  const dateline = lines.some((line) => /^AKP\s/u.test(line.text));
  return dateline ? 'NEWS' : 'PRESS_RELEASE';
}
