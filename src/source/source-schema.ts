import { compile } from 'css-select';
import { z } from 'zod';
import { DATE_ORDERS } from '../model/source.ts';
import { findPatternFault } from './link-pattern.ts';
import { LONGEST_ADDRESS } from './tidy-address.ts';

const address = z.string().max(LONGEST_ADDRESS).check(fault(findAddressFault));

const links = z.string().check(fault(findPatternFault));

const selector = z.string().min(1).max(500).check(fault(findSelectorFault));

const next = z
  .strictObject({
    selector: selector.optional(),
    url: address
      .refine((url) => url.split('{page}').length === 2, {
        error: ({ input }) => `"${String(input)}" has not one "{page}", where the number stands`,
      })
      .optional(),
    firstPage: z.int().min(0).max(1_000_000).optional(),
  })
  .refine(
    ({ selector, url, firstPage }) =>
      selector === undefined
        ? url !== undefined && firstPage !== undefined
        : url === undefined && firstPage === undefined,
    {
      error: 'expected {"selector": "a.next"} or {"url": "https://HOST/press?page={page}", "firstPage": 1}',
    },
  );

const listing = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.literal('feed'), url: address, links: links.optional() }),
    z.strictObject({ kind: z.literal('sitemap'), url: address, links }),
    z.strictObject({
      kind: z.literal('pages'),
      url: address,
      links,
      within: selector.optional(),
      next: next.optional(),
    }),
    z.strictObject({ kind: z.literal('single'), urls: z.array(address).min(1).max(1000) }),
  ],
  { error: 'expected "kind" to be "feed", "sitemap", "pages" or "single"' },
);

const rules = z.strictObject({
  title: selector.optional(),
  date: selector.optional(),
  body: selector.optional(),
  remove: z.array(selector).max(50).optional(),
  parts: selector.optional(),
  dateOrder: z.enum(DATE_ORDERS).optional(),
});

/** The shape of a source's description. */
export const sourceSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    error: ({ input }) =>
      `"${String(input)}" is no id: lower case letters, digits and hyphens, as in "sg-mfa"`,
  }),
  name: z.string().trim().min(1).max(200),
  country: z.string().regex(/^[A-Z]{2}$/, {
    error: ({ input }) => `"${String(input)}" is no alpha-2 code, as in "SG", nor "EU"`,
  }),
  languages: z.array(z.string().check(fault(findLanguageFault))).min(1),
  listings: z.array(listing).min(1).max(50),
  rules: rules.default({}),
  delaySeconds: z.number().min(0).max(3600).optional(),
  notes: z.string().max(2000).optional(),
});

/** A check by a function that says what is wrong with a text; null where nothing is. */
function fault(find: (text: string) => string | null): z.core.CheckFn<string> {
  return (context) => {
    const found = find(context.value);
    if (found !== null) context.issues.push({ code: 'custom', input: context.value, message: found });
  };
}

function findAddressFault(text: string): string | null {
  const url = URL.parse(text.replace('{page}', '1'));
  if (url === null) return `"${text}" is no address, as in "https://www.mfa.example/press"`;
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    return `"${text}" is neither of https nor of http`;
  if (url.username !== '' || url.password !== '') return `"${text}" has a name or a password in it`;
  return null;
}

function findSelectorFault(text: string): string | null {
  try {
    compile(text);
    return null;
  } catch (error) {
    return `"${text}" is no CSS selector: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function findLanguageFault(text: string): string | null {
  try {
    Intl.getCanonicalLocales(text);
    return null;
  } catch {
    return `"${text}" is no language tag, as in "en" or "en-GB"`;
  }
}
