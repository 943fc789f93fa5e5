import { expect, test } from 'vitest';
import { readStatements } from '../check-statements.ts';

const topicsOf = (text: string, publisher: string): readonly (readonly string[])[] =>
  readStatements(text, publisher).statements.map((one) => one.topics);

test('an act without a topic of its own is on the issue that its sentence opens with', () => {
  const text =
    'Talks in Suva\n\nForeign Minister Penny Wong met Fijian Prime Minister Sitiveni Rabuka in Suva on 14 May 2024.\n\nTurning to the invasion of Ukraine by Russia, Minister Wong voiced concern and asked for patience.\n';
  expect(topicsOf(text, 'AU')).toEqual([['ukraine'], ['ukraine']]);
});

test('an organisation that acts is no topic of its own act', () => {
  const text =
    'Joint Committee\n\nThe 11th meeting of the EU-Cambodia Joint Committee was held on 10 March 2022.\n\nThe EU welcomed the progress of Cambodia in education.\n';
  expect(topicsOf(text, 'EU')).toEqual([['education']]);
});
