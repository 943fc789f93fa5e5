import { expect, test } from 'vitest';
import { readContacts, showContact, type ContactCase } from './read-contacts.ts';

/** Contacts of the European Union as its service and its partners tell them, made up for these tests. */
const WITH_UNION: readonly (ContactCase & { readonly people: readonly string[] })[] = [
  {
    country: 'EU',
    issuedOn: '2022-03-11',
    text: `The 11th meeting of the EU-Cambodia Joint Committee was held by video conference on Thursday, 10 March.

The Committee was co-chaired by Ms Anna Rossi, Deputy Managing Director for Asia and the Pacific at the European External Action Service, and by Mr Eat Sophea, Secretary of State at the Ministry of Foreign Affairs and International Cooperation of Cambodia.`,
    tells: ['JOINT_COMMISSION 2022-03-10 KH'],
    people: ['Anna Rossi', 'Eat Sophea'],
  },
  {
    country: 'KH',
    issuedOn: '2022-03-11',
    text: `The European Union and Cambodia held their 11th Joint Committee meeting on 10 March in Brussels. The meeting was co-chaired by Ms Anna Rossi, Deputy Managing Director at the European External Action Service, and Mr Eat Sophea, Secretary of State at the Ministry of Foreign Affairs of Cambodia.`,
    tells: ['JOINT_COMMISSION 2022-03-10 KH'],
    people: ['Anna Rossi', 'Eat Sophea'],
  },
  {
    country: 'EU',
    issuedOn: '2022-03-11',
    text: `High Representative Josep Borrell spoke today by phone with Iranian Foreign Minister Hossein Amir-Abdollahian and Prime Minister of Iraq Mohammed Shia al-Sudani.`,
    tells: ['TELEPHONE_CONVERSATION 2022-03-11 IR', 'TELEPHONE_CONVERSATION 2022-03-11 IQ'],
    people: ['Josep Borrell', 'Hossein Amir-Abdollahian', 'Mohammed Shia al-Sudani'],
  },
  {
    country: 'EU',
    issuedOn: '2023-02-27',
    text: `Press statement by High Representative Josep Borrell after the High-level Meeting with President Vučić and Prime Minister Kurti

I have hosted today in Brussels a High-level Meeting on normalisation, with the President of Serbia, Aleksandar Vučić, and the Prime Minister of Kosovo, Albin Kurti.`,
    tells: ['SUMMIT 2023-02-27 RS+XK'],
    people: ['Josep Borrell', 'Aleksandar Vučić', 'Albin Kurti'],
  },
  {
    country: 'EU',
    issuedOn: '2022-03-11',
    text: `The EU-Cambodia Cooperation Agreement has set up a Joint Committee. High Representative Josep Borrell thanked Cambodia for its work.`,
    tells: [],
    people: [],
  },
];

test.each(WITH_UNION)('$text', ({ country, issuedOn, text, tells, people }) => {
  const { engagements, officials } = readContacts(text, country, issuedOn);
  expect(engagements.map(showContact)).toEqual(tells);
  const present = engagements.flatMap((one) => one.people.map((index) => officials.people[index]!.name));
  expect([...new Set(present)].toSorted()).toEqual(people.toSorted());
});
