import { ISSUES_ASEAN } from './issue-phrases-asean.ts';
import { ISSUES_ASIA } from './issue-phrases-asia.ts';
import { ISSUES_GLOBAL } from './issue-phrases-global.ts';
import { ISSUES_WORLD } from './issue-phrases-world.ts';
import type { TopicPhrases } from './topic-phrases.ts';

/** The ways in which releases name regional and international matters, by issue. */
export const ISSUE_PHRASES: TopicPhrases = {
  ...ISSUES_ASEAN,
  ...ISSUES_ASIA,
  ...ISSUES_GLOBAL,
  ...ISSUES_WORLD,
};
