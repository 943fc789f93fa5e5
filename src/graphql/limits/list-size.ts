import { getNullableType, isListType, valueFromASTUntyped, type FieldNode, type GraphQLField } from 'graphql';
import { MOST_ITEMS, MOST_LINKS } from '../first.ts';

/** Raw values of a request's variables. */
export type Variables = Readonly<Record<string, unknown>>;

/** How long lists without a `first` usually are; those not listed are taken for 10. */
const USUAL_SIZES: Readonly<Record<string, number>> = {
  'Query.countries': 100,
  'Query.organizations': 150,
  'Query.sectors': 60,
  'Query.issues': 80,
  'Country.memberOf': 20,
  'Organization.members': 60,
  'Release.mentions': 60,
  'Relation.countries': 2,
  'Engagement.countries': 3,
  'Engagement.relations': 3,
  'Engagement.accounts': 3,
  'Engagement.parts': 3,
  'Comparison.onlyTopics': 3,
  'ComparedPoint.statements': 2,
  'Voice.sides': 2,
  'Voice.statements': 5,
  'Engagement.participants': 5,
  'Statement.sides': 2,
  'Statement.topics': 3,
  'Path.nodes': 5,
  'Path.links': 4,
  'Official.posts': 4,
  'Official.sightings': 3,
  'Official.judgements': 2,
  'Sighting.names': 2,
  'Sighting.posts': 4,
  'Judgement.sightings': 2,
  'Judgement.officials': 2,
  'PossibleDuplicate.officials': 2,
};
const USUAL_SIZE = 10;

/** Points of a timeline of unknown length: ten years. */
const USUAL_POINTS = { MONTH: 120, QUARTER: 40, YEAR: 10 } as const;
const MONTHS_A_POINT = { MONTH: 1, QUARTER: 3, YEAR: 12 } as const;

/** The arguments that tell how long a list is; nothing else that a client gives changes how much a document asks for. */
export const SIZE_ARGUMENTS = ['first', 'interval', 'period', 'ids'] as const;
type SizeArgument = (typeof SIZE_ARGUMENTS)[number];

/** The page that a field with the argument `first` asks for; null for a field without it. */
export function pageSize(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Variables,
): number | null {
  const argument = field.args.find(({ name }) => name === 'first');
  if (argument === undefined) return null;
  const given = argumentOf(node, 'first', variables);
  const first = typeof given === 'number' ? given : argument.defaultValue;
  const most = field.name === 'network' ? MOST_LINKS : MOST_ITEMS;
  return typeof first === 'number' ? Math.min(Math.max(0, first), most) : most;
}

/** How many values stand in a field: 1, or for a list without `first` as many as it is taken for. */
export function usualSize(
  type: string,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Variables,
): number {
  if (!isListType(getNullableType(field.type))) return 1;
  if (field.name === 'timeline') return pointsOf(node, variables);
  if (field.name === 'nodes' && type === 'Query') {
    const ids = argumentOf(node, 'ids', variables);
    return Array.isArray(ids) ? ids.length : MOST_ITEMS;
  }
  return USUAL_SIZES[`${type}.${field.name}`] ?? USUAL_SIZE;
}

function pointsOf(node: FieldNode, variables: Variables): number {
  const given = argumentOf(node, 'interval', variables);
  const interval = given === 'QUARTER' || given === 'YEAR' ? given : 'MONTH';
  const period = argumentOf(node, 'period', variables);
  const [from, to] = isRecord(period)
    ? [monthNumber(period['from']), monthNumber(period['to'])]
    : [null, null];
  if (from === null || to === null) return USUAL_POINTS[interval];
  return Math.max(1, Math.ceil((to - from + 1) / MONTHS_A_POINT[interval]));
}

function monthNumber(date: unknown): number | null {
  const [, year, month] = typeof date === 'string' ? (/^(\d{4})-(\d{2})/.exec(date) ?? []) : [];
  return year === undefined ? null : Number(year) * 12 + Number(month);
}

function argumentOf(node: FieldNode, name: SizeArgument, variables: Variables): unknown {
  const argument = node.arguments?.find((each) => each.name.value === name);
  return argument === undefined ? undefined : valueFromASTUntyped(argument.value, { ...variables });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
