import { expect, test } from 'vitest';
import { actsOf, readStatements } from '../check-statements.ts';

/** Acts told in another order of words than usual, beside what sounds like them and is something else. */
const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
  // The ties are praised, and no one thanked for what he did.
  'The Ministers welcome how vigorously the two countries cooperate.': ['BOTH EMPHASIZE'],
  'Minister Wong welcomed, in this context, how closely the authorities of Australia and Fiji cooperate.': [
    'AU EMPHASIZE',
  ],
  'Minister Wong welcomed how quickly the Prime Minister had acted.': ['AU APPRECIATE'],
  // Two name themselves with initials, or have a noun between them.
  'P. Wong and S. Rabuka noted how important it is for relations between Australia and Fiji that flights resume.':
    ['BOTH EMPHASIZE'],
  'The Australian and the Fijian diplomat concurred that the initiative is important.': ['BOTH EMPHASIZE'],
  'On Fiji, the Australian Minister expressed alarm.': ['AU CONCERN'],
  // Whose opinion it is.
  'In the opinion of P. Wong such a summit could be an important step towards a broad dialogue.': [
    'AU EMPHASIZE',
  ],
  '“Our hope is that Fiji makes up its mind soon,” said Minister Wong.': ['AU REQUEST'],
  'Minister Wong stressed that every effort to end the violence has the support of Australia.': ['AU COMMIT'],
  'Minister Wong stressed that every effort to end the violence has the support of Tonga.': ['AU EMPHASIZE'],
  'Minister Wong wished, besides, to express the full solidarity of Australia with Fiji.': ['AU COMMIT'],
  'Minister Wong stressed her solidarity with Fiji.': ['AU COMMIT'],
  'Minister Wong deplored that none of this needed to happen.': ['AU CONCERN'],
  // No one named asks; the one asked tells who does.
  'Of the Fijian side it was demanded that it release the boat.': ['AU REQUEST'],
  'It is expected that the talks will touch on trade.': [],
  // What the talks were about.
  'Trade stood at the centre of this meeting.': ['BOTH EXCHANGE_VIEWS'],
  'Views could be exchanged on fisheries.': ['BOTH EXCHANGE_VIEWS'],
  'Trade and health were the key areas of discussion.': ['BOTH EXCHANGE_VIEWS'],
  'The meeting was an opportunity for the two to take stock of their relations.': ['BOTH EXCHANGE_VIEWS'],
  'Trade stands at the centre of the economy.': [],
  'There was room in the meeting, too, for an exchange of views on the Pacific.': ['BOTH EXCHANGE_VIEWS'],
  'The two Ministers concurred that the initiative of the President, to bring the five members together, is important.':
    ['BOTH EMPHASIZE'],
  'The Ministers celebrate in it a cooperation that bears fruit.': ['BOTH EMPHASIZE'],
  'The two Ministers celebrated fifty years of friendship.': [],
  '“Nothing can part our two countries,” Minister Wong said.': ['AU EMPHASIZE'],
  // A verb of saying with a time stands within what is said.
  'The ties of the two, Minister Wong stressed on this occasion, carry on the ties of their citizens.': [
    'AU EMPHASIZE',
  ],
  '“With Prime Minister Rabuka we talked about trade. Nothing can part our two countries,” Minister Wong said.':
    ['BOTH EXCHANGE_VIEWS', 'AU EMPHASIZE'],
  // A clause inside comes before the verb that tells.
  'Minister Wong stressed that every effort, regional or international, to put an end to violence in the region has the support of Australia.':
    ['AU COMMIT'],
  'The Ministers celebrate in it a co-operation that is strong.': ['BOTH EMPHASIZE'],
  'Minister Wong met Prime Minister Rabuka, at the end of which both signed a communiqué.': ['BOTH AGREE'],
  // Money that is announced is given; who has it is no matter.
  'Funding of €3 million for Fiji was announced today by Minister Wong.': ['AU OFFER'],
  '“The €1 million for Fiji will bring aid to the islands,” Minister Wong said.': ['AU OFFER'],
  // A guest is welcomed; what he proposed is praised.
  'The Prime Minister was welcomed at the Ministry by Minister Wong.': [],
  'The proposal of Minister Wong was welcomed by the Prime Minister.': ['FJ APPRECIATE'],
  // What was signed before is only named.
  'It was set up by virtue of the agreement that was signed in Suva in May.': [],
  'The Ambassador handed a copy of his credentials to the Minister.': [],
  // A participle before a noun is no verb.
  '“Mutual respect and shared values were the ground of our talks,” said Minister Wong.': ['AU EMPHASIZE'],
};

test('what the chairman of an organisation says that it does is a promise of his', () => {
  const { statements } = readStatements(
    'Statement of the Chair\n\nHon. Charlot Salwai, Prime Minister of Vanuatu and Chairman of the MSG, reaffirmed on 14 May 2024 that MSG supports the plan. The MSG Chair stressed that France supports the plan.\n',
    'VU',
  );
  expect(statements.map((one) => `${one.side} ${one.act}`)).toEqual(['VU COMMIT', 'VU EMPHASIZE']);
});

test.each(Object.entries(OTHER_WORDS))('%s', (text, acts) => {
  expect(actsOf(text)).toEqual(acts);
});
