import {
  coerceInputValue,
  getNamedType,
  getNullableType,
  GraphQLNonNull,
  isInputObjectType,
  isListType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import type { Selections } from '../../store/selections.ts';
import { didYouMean } from '../closest.ts';
import { badUserInput } from '../errors.ts';

/** The filter in the schema that each selection is read from. */
const FILTERS = {
  releases: 'ReleaseFilter',
  engagements: 'EngagementFilter',
  statements: 'StatementFilter',
  relations: 'RelationFilter',
} as const;

/** Parameters by name, each with its type: the fields of the schema's filter, with `from` and `to` for its period. */
export function parametersFor(
  schema: GraphQLSchema,
  selects: keyof Selections,
): ReadonlyMap<string, GraphQLInputType> {
  const fields = selects === 'officials' ? officialParameters(schema) : fieldsOf(schema, FILTERS[selects]);
  const { period: _, ...others } = fields;
  return new Map(Object.entries({ ...fieldsOf(schema, 'Period'), ...others }));
}

/**
 * The filter that parameters of an address ask for, as the API takes it: lists by repeating a parameter or by commas.
 * Throws BAD_USER_INPUT for an unknown parameter or a value that is none.
 */
export function readParameters(
  schema: GraphQLSchema,
  selects: keyof Selections,
  given: URLSearchParams,
): Readonly<Record<string, unknown>> {
  const known = parametersFor(schema, selects);
  const { from, to, ...filter } = Object.fromEntries(
    [...new Set(given.keys())].map((name) => {
      const type = known.get(name);
      if (type === undefined) throw unknownParameter(name, [...known.keys()]);
      return [name, readValue(name, type, given.getAll(name))];
    }),
  );
  return { ...filter, period: { from, to } };
}

function readValue(name: string, type: GraphQLInputType, given: readonly string[]): unknown {
  const isList = isListType(getNullableType(type));
  const texts = isList
    ? given.flatMap((each) => each.split(',').map((part) => part.trim())).filter(Boolean)
    : given.filter(Boolean);
  const [first] = texts;
  if (first === undefined) throw badUserInput(`\`${name}\` has no value: give one, or leave it out.`);
  if (!isList && texts.length > 1) throw badUserInput(`\`${name}\` can be given only once.`);
  const values = texts.map((text) => readText(getNamedType(type).name, text));
  return coerceInputValue(
    isList ? values : values[0],
    new GraphQLNonNull(getNullableType(type)),
    (_, __, error) => {
      throw badUserInput(`\`${name}\`: ${error.message}`);
    },
  );
}

/** Addresses hold texts alone; what is no number stays a text, for the schema to refuse. */
function readText(type: string, text: string): string | number | boolean {
  if (type === 'Int' && /^-?\d+$/.test(text)) return Number(text);
  if (type === 'Boolean' && /^(?:true|false)$/.test(text)) return text === 'true';
  return text;
}

function fieldsOf(schema: GraphQLSchema, name: string): Record<string, GraphQLInputType> {
  const type = schema.getType(name);
  if (!isInputObjectType(type)) throw new Error(`The schema has no input ${name}.`);
  return Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, field.type]));
}

/** Officials are selected by an argument, not by a filter. */
function officialParameters(schema: GraphQLSchema): Record<string, GraphQLInputType> {
  const officials = schema.getQueryType()?.getFields()['officials'];
  const country = officials?.args.find(({ name }) => name === 'country');
  if (country === undefined) throw new Error('The schema has no officials of a country.');
  return { country: country.type };
}

function unknownParameter(name: string, known: readonly string[]) {
  const hint = didYouMean(
    name,
    known.map((key) => ({ key, names: [] })),
  );
  return badUserInput(
    `There is no filter "${name.slice(0, 100)}" here.${hint} There are ${known.join(', ')}.`,
  );
}
