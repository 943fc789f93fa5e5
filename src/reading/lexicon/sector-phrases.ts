import { SECTORS_ECONOMIC } from './sector-phrases-economic.ts';
import { SECTORS_ENVIRONMENT_AND_RESOURCES } from './sector-phrases-environment-and-resources.ts';
import { SECTORS_INFRASTRUCTURE } from './sector-phrases-infrastructure.ts';
import { SECTORS_KNOWLEDGE } from './sector-phrases-knowledge.ts';
import { SECTORS_LEGAL_AND_CONSULAR } from './sector-phrases-legal-and-consular.ts';
import { SECTORS_PEOPLE } from './sector-phrases-people.ts';
import { SECTORS_POLITICAL } from './sector-phrases-political.ts';
import { SECTORS_SECURITY } from './sector-phrases-security.ts';
import { SECTORS_SOCIAL } from './sector-phrases-social.ts';
import type { TopicPhrases } from './topic-phrases.ts';

/** The ways in which releases name fields of cooperation, by sector. */
export const SECTOR_PHRASES: TopicPhrases = {
  ...SECTORS_ECONOMIC,
  ...SECTORS_ENVIRONMENT_AND_RESOURCES,
  ...SECTORS_INFRASTRUCTURE,
  ...SECTORS_KNOWLEDGE,
  ...SECTORS_LEGAL_AND_CONSULAR,
  ...SECTORS_PEOPLE,
  ...SECTORS_POLITICAL,
  ...SECTORS_SECURITY,
  ...SECTORS_SOCIAL,
};
