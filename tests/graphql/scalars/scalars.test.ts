import { Kind } from 'graphql';
import { describe, expect, it } from 'vitest';
import { countryCode } from '../../../src/graphql/scalars/country-code.ts';
import { date } from '../../../src/graphql/scalars/date.ts';

describe('Date', () => {
  it('takes days of the calendar', () => {
    expect(date.parseValue('2024-02-29')).toBe('2024-02-29');
    expect(date.parseLiteral({ kind: Kind.STRING, value: '2021-11-23' }, {})).toBe('2021-11-23');
  });

  it.each(['2023-02-29', '2021-11-23T00:00:00Z', '2021-1-1', 'yesterday', '', 20_211_123, null, {}])(
    'refuses %j, saying what is wanted',
    (value) => {
      expect(() => date.parseValue(value)).toThrow('such as "2021-11-23"');
    },
  );

  it('refuses literals that are no strings', () => {
    expect(() => date.parseLiteral({ kind: Kind.INT, value: '2021' }, {})).toThrow('such as "2021-11-23"');
  });
});

describe('CountryCode', () => {
  it('takes short texts, for the field to judge', () => {
    expect(countryCode.parseValue('KH')).toBe('KH');
    expect(countryCode.parseValue('Cambodia')).toBe('Cambodia');
  });

  it('refuses anything else', () => {
    expect(() => countryCode.parseValue(1)).toThrow('such as "KH"');
    expect(() => countryCode.parseValue('K'.repeat(101))).toThrow('such as "KH"');
    expect(() => countryCode.parseLiteral({ kind: Kind.ENUM, value: 'KH' }, {})).toThrow('such as "KH"');
  });
});
