import { drupal } from './drupal.ts';
import type { SiteTemplate } from './site-template.ts';
import { tables } from './tables.ts';
import { wordpress } from './wordpress.ts';

/** The manners of sites that there are. */
export const TEMPLATES = { drupal, wordpress, tables } as const satisfies Record<string, SiteTemplate>;
export type TemplateName = keyof typeof TEMPLATES;
