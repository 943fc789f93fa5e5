import { z } from 'zod';

/** Ids of the kinds of contact between states, as in engagement-types.json. */
export const ENGAGEMENT_TYPE_IDS = [
  'STATE_VISIT',
  'VISIT',
  'SUMMIT',
  'JOINT_COMMISSION',
  'MEETING',
  'COURTESY_CALL',
  'TELEPHONE_CONVERSATION',
  'VIDEO_CONFERENCE',
  'MULTILATERAL_MEETING',
  'SIGNING',
  'HANDOVER',
  'CREDENTIALS',
  'CORRESPONDENCE',
  'CEREMONY',
  'PROTEST_NOTE',
] as const;
export type EngagementTypeId = (typeof ENGAGEMENT_TYPE_IDS)[number];

/** Ids of the diplomatic acts in words, as in speech-acts.json. */
export const SPEECH_ACT_IDS = [
  'EMPHASIZE',
  'APPRECIATE',
  'CONGRATULATE',
  'CONDOLE',
  'COMMIT',
  'AGREE',
  'OFFER',
  'REQUEST',
  'INVITE',
  'INFORM',
  'EXCHANGE_VIEWS',
  'CONCERN',
  'REJECT',
] as const;
export type SpeechActId = (typeof SPEECH_ACT_IDS)[number];

/** What sort of body an organisation is; an INITIATIVE is a framework or a strategy without a seat of its own. */
export const ORGANIZATION_KINDS = ['GLOBAL', 'REGIONAL', 'INITIATIVE', 'NATIONAL'] as const;
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];

/** The PLOVER event classes that engagement types and speech acts fall into. */
export const PLOVER_CLASSES = [
  'CONSULT',
  'AGREE',
  'AID',
  'SUPPORT',
  'COOPERATE',
  'REQUEST',
  'ACCUSE',
  'REJECT',
] as const;
export type PloverClass = (typeof PLOVER_CLASSES)[number];

const words = z
  .string()
  .min(1)
  .regex(/^\S(?:.*\S)?$/, 'expected no white space at the ends');
const forms = z.array(words).readonly();
const countryCode = z.string().regex(/^[A-Z]{2}$/, 'expected an alpha-2 code such as "KH"');
const topicId = z.string().regex(/^[a-z0-9-]+$/, 'expected an id such as "maritime-security"');

/** An entry of countries.json. */
export const countrySchema = z
  .strictObject({
    /** ISO 3166-1 alpha-2; XK for Kosovo. */
    code: countryCode,
    /** ISO 3166-1 alpha-3; the customary XKX for Kosovo. */
    alpha3: z.string().regex(/^[A-Z]{3}$/, 'expected an alpha-3 code such as "KHM"'),
    /** ISO 3166-1 numeric, three digits; null for Kosovo. */
    numeric: z
      .string()
      .regex(/^\d{3}$/, 'expected three digits')
      .nullable(),
    /** The name to show. */
    name: words,
    officialName: words,
    /** UN M49 region ("Asia"); null where it has none. */
    region: words.nullable(),
    /** The narrowest UN M49 group of countries it lies in ("South-eastern Asia", "Western Africa"). */
    subregion: words.nullable(),
    /** Capitals in every usual spelling, the usual one first. */
    capitals: forms,
    /** Cities besides the capital where its government sits or issues its releases. */
    governmentSeats: forms,
    /** Words for its people, singular and plural. */
    demonyms: forms,
    adjectives: forms,
    /** First parts of compounds, "Sino" in "Sino-Japanese": found before a hyphen only. */
    combiningForms: forms,
    /** Short forms to match letter for letter, "US" and never "us"; they stand for the adjective, too. */
    abbreviations: forms,
    /** Other current names and spellings. */
    aliases: forms,
    /** Names of the past, of the state itself or of one it succeeded. */
    formerNames: forms,
    /** Member or observer of the United Nations, Kosovo, the Cook Islands or Niue; others are no party to a relation. */
    sovereign: z.boolean(),
    /** Why it stands as it does; null for most. */
    note: words.nullable(),
  })
  .readonly();

/** A country or territory of ISO 3166-1, or Kosovo, with its names in English. Names begin with a capital letter in texts. */
export type Country = z.infer<typeof countrySchema>;

/** An entry of sectors.json. */
export const sectorSchema = z
  .strictObject({
    id: topicId,
    name: words,
    /** Id of the sector it is a part of; null for the broadest. */
    broader: topicId.nullable().default(null),
    /** Purpose code of the OECD DAC and CRS lists, five digits; null without an equivalent. */
    dac: z
      .string()
      .regex(/^\d{5}$/, 'expected five digits')
      .nullable()
      .default(null),
  })
  .readonly();

/** A field of cooperation between states. */
export type Sector = z.infer<typeof sectorSchema>;

/** An entry of issues.json. */
export const issueSchema = z
  .strictObject({
    id: topicId,
    name: words,
    /** Alpha-2 codes of the countries that it is about. */
    about: z.array(countryCode).readonly().default([]),
  })
  .readonly();

/** A regional or international matter that states speak of. */
export type Issue = z.infer<typeof issueSchema>;

/** An entry of organizations.json. */
export const organizationSchema = z
  .strictObject({
    id: z.string().regex(/^[A-Z0-9-]+$/, 'expected an id such as "ASEAN"'),
    name: words,
    kind: z.enum(ORGANIZATION_KINDS),
    /** Long forms and other names. */
    aliases: forms,
    /** Acronyms and the like. */
    abbreviations: forms,
    /** Those of its names that are ordinary words in another case ("WHO"): to match letter for letter. */
    caseSensitive: forms,
    /** Alpha-2 codes of its member states, sorted; empty where it has none or the list is not kept here. */
    members: z.array(countryCode).readonly(),
  })
  .readonly();

/** An organisation, grouping, body or initiative. */
export type Organization = z.infer<typeof organizationSchema>;

/** The most that one contact counts in the strength of a relation. */
export const MOST_WEIGHT = 10;

/** An entry of engagement-types.json. */
export const engagementTypeSchema = z
  .strictObject({
    id: z.enum(ENGAGEMENT_TYPE_IDS),
    name: words,
    /** How much one such contact counts in the strength of a relation, -10 to 10. */
    weight: z.number().min(-MOST_WEIGHT).max(MOST_WEIGHT),
    plover: z.enum(PLOVER_CLASSES),
  })
  .readonly();

/** A kind of contact between states. */
export type EngagementType = z.infer<typeof engagementTypeSchema>;

/** An entry of speech-acts.json. */
export const speechActSchema = z
  .strictObject({
    id: z.enum(SPEECH_ACT_IDS),
    name: words,
    plover: z.enum(PLOVER_CLASSES),
    /** How friendly the act is, -10 to 10. */
    score: z.number().min(-10).max(10),
    description: words,
  })
  .readonly();

/** A kind of diplomatic act in words. */
export type SpeechAct = z.infer<typeof speechActSchema>;

/** An entry of names-inside-names.json. */
export const nameInsideNameSchema = z
  .strictObject({
    /** A longer name, "South China Sea", in which a country, people or capital is not meant. */
    phrase: words,
    /** What the phrase is. */
    note: words,
  })
  .readonly();

/** A longer name inside which the name of a country, people, capital or organisation does not count. */
export type NameInsideName = z.infer<typeof nameInsideNameSchema>;

/** The file of each list of the reference data. */
export const REFERENCE_FILES = {
  countries: 'countries.json',
  organizations: 'organizations.json',
  sectors: 'sectors.json',
  issues: 'issues.json',
  engagementTypes: 'engagement-types.json',
  speechActs: 'speech-acts.json',
  namesInsideNames: 'names-inside-names.json',
} as const;

/** A list of the reference data. */
export type ReferenceList = keyof typeof REFERENCE_FILES;

/** The reference data as parsed from JSON, not yet checked. */
export type RawReference = Readonly<Record<ReferenceList, unknown>>;

/** All knowledge of countries, organisations, topics and kinds of acts that readings are made with. */
export interface Reference {
  readonly countries: readonly Country[];
  readonly organizations: readonly Organization[];
  readonly sectors: readonly Sector[];
  readonly issues: readonly Issue[];
  readonly engagementTypes: readonly EngagementType[];
  readonly speechActs: readonly SpeechAct[];
  readonly namesInsideNames: readonly NameInsideName[];
  /** By alpha-2 code. */
  readonly countryByCode: ReadonlyMap<string, Country>;
  readonly organizationById: ReadonlyMap<string, Organization>;
  readonly sectorById: ReadonlyMap<string, Sector>;
  readonly issueById: ReadonlyMap<string, Issue>;
  readonly engagementTypeById: ReadonlyMap<EngagementTypeId, EngagementType>;
  readonly speechActById: ReadonlyMap<SpeechActId, SpeechAct>;
  /** Ids of the sectors right below a sector, in the file's order; a sector without any has an empty list. */
  readonly narrowerSectors: ReadonlyMap<string, readonly string[]>;
}

/** Every form by which a text names the country as a state, a people or an attribute; not its capitals. */
export function namesOfCountry(country: Country): readonly string[] {
  return [
    ...new Set([
      country.name,
      country.officialName,
      ...country.aliases,
      ...country.abbreviations,
      ...country.formerNames,
      ...country.adjectives,
      ...country.demonyms,
      ...country.combiningForms,
    ]),
  ];
}

/** Every form by which a text names the organisation. */
export function namesOfOrganization(organization: Organization): readonly string[] {
  return [...new Set([organization.name, ...organization.aliases, ...organization.abbreviations])];
}
