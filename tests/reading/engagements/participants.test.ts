import { expect, test } from 'vitest';
import { readText } from '../../../src/cli/read-text.ts';
import { loadReference } from '../../../src/load-reference.ts';

const reference = loadReference();

const HEAD = 'KINGDOM OF CAMBODIA\nMINISTRY OF FOREIGN AFFAIRS\nPRESS RELEASE\n\nPhnom Penh, 15 May 2024\n\n';

/** Who takes part in each contact of a Cambodian release, in the order of the text. */
function participantsOf(body: string): readonly string[] {
  const { engagements } = readText(HEAD + body, 'release', reference);
  return engagements.map(({ type, officials }) => `${type}: ${[...officials].sort().join(', ')}`);
}

test('talks of which only the other side is named are had by the one official who has all the others', () => {
  expect(
    participantsOf(
      'On 14 May, Foreign Minister Prak Sokhonn met with Foreign Minister Retno Marsudi of Indonesia. At the talks with Foreign Minister Wang Yi of China, the parties agreed to cooperate in trade.',
    ),
  ).toEqual(['MEETING: Prak Sokhonn, Retno Marsudi', 'MEETING: Prak Sokhonn, Wang Yi']);
});

test('whom that official met already, somebody else meets', () => {
  expect(
    participantsOf(
      'On 14 May, Foreign Minister Prak Sokhonn held talks with Secretary of State John Kerry of the United States. On 15 May, Secretary Kerry will have a meeting with the Prime Minister of Cambodia.',
    ).at(-1),
  ).toBe('MEETING: John Kerry');
});

test('of two officials who have contacts, neither is taken for the one who has them all', () => {
  expect(
    participantsOf(
      'On 14 May, Foreign Minister Prak Sokhonn met with Foreign Minister Retno Marsudi of Indonesia. On 14 May, Secretary of State Eat Sophea met with Ambassador Ueno Atsushi of Japan. At the talks with Foreign Minister Wang Yi of China, the parties agreed to cooperate in trade.',
    ).at(-1),
  ).toBe('MEETING: Wang Yi');
});

test('through whose hands a message or a note goes, take part', () => {
  expect(
    participantsOf(
      'His Excellency Hun Manet, Prime Minister, has received a written message from President Ismail Omar Guelleh of Djibouti. The message was received on 14 May by Secretary of State Eat Sophea.',
    ),
  ).toEqual(['CORRESPONDENCE: Eat Sophea, Hun Manet, Ismail Omar Guelleh']);
  expect(
    participantsOf(
      'On 14 May, the Ministry presented a note of protest to the Embassy of Japan. The Chargé d’Affaires of Japan, Mr. Paul Smith, received the note from the hands of the Director of Asia, Ambassador Chea Kimtha.',
    ),
  ).toEqual(['PROTEST_NOTE: Chea Kimtha, Paul Smith']);
});

test('whom the page names for the press to ask is the writer’s own', () => {
  const { officials } = readText(
    `${HEAD}Foreign Minister Prak Sokhonn met Foreign Minister Wang Yi of China.\n\nContacts\n\nChan Dara\nPress Secretary\nOffice of the Minister\n`,
    'release',
    reference,
  );
  expect(officials.find(({ name }) => name === 'Chan Dara')?.country).toBe('KH');
});
