import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
  parse,
  TypeInfo,
  validateSchema,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { BY_IDS, everyField, PREVIEW, schema, WIDE_QUESTIONS } from './support/wide-questions.ts';

const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);

describe('schema.graphql', () => {
  it('is valid and has no directives of its own', () => {
    expect(validateSchema(schema)).toEqual([]);
    expect(schema.getDirectives().every(isSpecifiedDirective)).toBe(true);
  });

  it('describes every type, field, argument and value', () => {
    const undescribed: string[] = [];
    const check = (name: string, described: { readonly description?: string | null | undefined }) => {
      if (!described.description?.trim()) undescribed.push(name);
    };
    for (const type of types) {
      check(type.name, type);
      if (isObjectType(type) || isInterfaceType(type)) {
        for (const field of Object.values(type.getFields())) {
          check(`${type.name}.${field.name}`, field);
          for (const argument of field.args) check(`${type.name}.${field.name}(${argument.name})`, argument);
        }
      } else if (isInputObjectType(type)) {
        for (const field of Object.values(type.getFields())) check(`${type.name}.${field.name}`, field);
      } else if (isEnumType(type)) {
        for (const value of type.getValues()) check(`${type.name}.${value.name}`, value);
      }
    }
    expect(types.length).toBeGreaterThan(60);
    expect(undescribed).toEqual([]);
  });

  it('gives every list that can grow 20 items, and every list of the most frequent ones a number', () => {
    const without: string[] = [];
    for (const type of types.filter((each) => isObjectType(each))) {
      for (const field of Object.values(type.getFields())) {
        const isConnection = field.type.toString().endsWith('Connection!');
        const first = field.args.find(({ name }) => name === 'first');
        const hasAfter = field.args.some(({ name }) => name === 'after');
        if (isConnection && (first?.defaultValue !== 20 || !hasAfter))
          without.push(`${type.name}.${field.name}`);
        if (first !== undefined && typeof first.defaultValue !== 'number')
          without.push(`${type.name}.${field.name}`);
      }
    }
    expect(without).toEqual([]);
  });

  it('has no field that the tests do not ask both stores for', () => {
    const asked = new Set<string>();
    for (const query of [
      ...WIDE_QUESTIONS,
      ...everyField('release:x').map(({ query: one }) => one),
      BY_IDS,
      PREVIEW,
    ]) {
      const info = new TypeInfo(schema);
      const Field = () => {
        const [type, field] = [info.getParentType(), info.getFieldDef()];
        const owners = isInterfaceType(type) ? schema.getPossibleTypes(type) : [type];
        for (const owner of owners) asked.add(`${owner?.name}.${field?.name}`);
      };
      visit(parse(query), visitWithTypeInfo(info, { Field }));
    }
    const fields = types
      .filter((type) => isObjectType(type))
      .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));
    // `questions/writes.ts` and `following.test.ts` ask for what changes the graph, and what follows it.
    const apart = /^(?:Mutation|IngestPayload|Subscription)\./;
    expect(fields.length).toBeGreaterThan(300);
    expect(fields.filter((field) => !asked.has(field) && !apart.test(field))).toEqual([]);
  });
});
