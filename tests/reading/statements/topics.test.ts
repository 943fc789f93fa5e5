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

const ESSEQUIBO =
  'Incident in waters of Guyana\n\nThe government follows the controversy over the Essequibo. The Essequibo dispute is before the Court. Brazil regrets the episode.';

test('an act that names no matter is on the one issue that the whole text is about', () => {
  expect(topicsOf(`${ESSEQUIBO}\n`, 'BR').at(-1)).toEqual(['essequibo']);
});

test('a text on several matters leaves such an act without one', () => {
  const text = `${ESSEQUIBO} Both sides discussed trade, education and the war in Ukraine.\n`;
  expect(topicsOf(text, 'BR').filter((topics) => topics.includes('essequibo'))).toEqual([]);
});

test('an act goes on about a field that the text named shortly before', () => {
  const text =
    'Talks in Suva\n\nForeign Minister Penny Wong met Fijian Prime Minister Sitiveni Rabuka in Suva on 14 May 2024. They discussed cooperation in health. Minister Wong regretted that nurses had left the islands.\n';
  expect(topicsOf(text, 'AU')).toEqual([['health'], ['health']]);
  expect(topicsOf(text.replace('health', 'fisheries'), 'AU')).toEqual([['fisheries'], []]);
});

const inSuva = (sentences: string): string =>
  `Talks in Suva\n\nForeign Minister Penny Wong met Fijian Prime Minister Sitiveni Rabuka in Suva on 14 May 2024.\n\n${sentences}\n\nThe two sides also spoke of trade, education and tourism.\n`;

test('whoever asks, promises or offers without naming a matter does so about that of the act before in the sentence', () => {
  const text = inSuva('Prime Minister Rabuka thanked Australia for the hospital and asked for further help.');
  expect(topicsOf(text, 'AU')[1]).toEqual(['health']);
});

test('or about the only one of which its paragraph speaks', () => {
  const text = inSuva('The fisheries agreement ends in June. Minister Wong promised to send experts soon.');
  expect(topicsOf(text, 'AU')[0]).toEqual(['fisheries']);
});

test('a promise about the relationship carries no matter on, nor does an act where there are several', () => {
  const ties = inSuva('The fisheries agreement ends in June. Minister Wong promised to deepen relations.');
  expect(topicsOf(ties, 'AU')[0]).toEqual([]);
  const several = inSuva(
    'The fisheries agreement and the health project end in June. Minister Wong promised to send experts soon.',
  );
  expect(topicsOf(several, 'AU')[0]).toEqual([]);
});
