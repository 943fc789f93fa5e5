import type { Reading } from '../model/reading.ts';
import type { Reference } from '../model/reference.ts';
import type { Release } from '../model/release.ts';
import { layOutDocument } from './01-document.ts';
import { findMentions } from './02-mentions.ts';
import { findOfficials } from './03-officials.ts';
import { resolveReferences } from './04-reference.ts';
import { findEngagements } from './05-engagements.ts';
import { findStatements } from './06-statements.ts';
import { assembleReading } from './assemble-reading.ts';

/** Reads a release: what it names, who took part in what, and who said what to whom. A pure function of its arguments. */
export function readRelease(release: Release, reference: Reference): Reading {
  const document = layOutDocument(release, reference);
  const mentions = findMentions(document);
  const officials = findOfficials(document, mentions);
  const referents = resolveReferences(document, mentions, officials);
  const engagements = findEngagements(document, mentions, officials, referents);
  const statements = findStatements(document, mentions, officials, referents, engagements);
  return assembleReading(document, mentions, officials, engagements, statements);
}
