import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** Values for arguments that cannot be left out. */
const ARGUMENTS: Readonly<Record<string, string>> = { with: '"US"' };

/** A selection of every field that a type has, down to `levels`; connections are not counted as levels. */
export function everythingOf(schema: GraphQLSchema, type: GraphQLNamedType, levels: number): string {
  if (isUnionType(type) || isInterfaceType(type)) {
    const parts = schema
      .getPossibleTypes(type)
      .map((each) => `... on ${each.name} ${everythingOf(schema, each, levels)}`);
    return `{ __typename ${parts.join(' ')} }`;
  }
  if (!isObjectType(type)) return '';
  const fields = Object.values(type.getFields()).flatMap((field) =>
    fieldOf(schema, type.name, field, levels),
  );
  return `{ __typename ${fields.join(' ')} }`;
}

function fieldOf(
  schema: GraphQLSchema,
  type: string,
  field: GraphQLField<unknown, unknown>,
  levels: number,
): string[] {
  const inner = getNamedType(field.type);
  const composite = isObjectType(inner) || isInterfaceType(inner) || isUnionType(inner);
  const step = /(?:Connection|Edge)$/.test(type) || inner.name.endsWith('Connection') ? 0 : 1;
  if (composite && levels - step < 0) return [];
  const given = field.args
    .filter(isRequiredArgument)
    .map(({ name }) => `${name}: ${ARGUMENTS[name] ?? 'null'}`);
  const args = given.length === 0 ? '' : `(${given.join(', ')})`;
  // Members of unions have fields of one name and different types.
  const alias = `${type}_${field.name}`;
  return [
    `${alias}: ${field.name}${args}${composite ? ` ${everythingOf(schema, inner, levels - step)}` : ''}`,
  ];
}
