import { expect, test } from 'vitest';
import { readContacts, showContact, type ContactCase } from './read-contacts.ts';

/** Releases on several calls or meetings that one head, one verb or one list tells, made up for these tests. */
const SEVERAL: readonly ContactCase[] = [
  {
    country: 'KH',
    issuedOn: '2024-05-14',
    text: `Copies of letters received

Several ambassadors-designate to Cambodia had an audience at the ministry on Monday, 13 May 2024.

Among those who are to present their letters of credence to the King are the Ambassador-Designate of Japan, H.E. Mr. Ueno Atsushi; the Ambassador-Designate of Cuba, H.E. Ms. Rita Marrero. Others are the Ambassador-Designate of Ghana, H.E. Mr. Kofi Mensah and the Ambassador-Designate of Peru, H.E. Mr. Luis Ramos.

Foreign Minister Sok Chenda Sophea of Cambodia took copies of the letters of credence from all the ambassadors-designate.`,
    tells: [
      'CREDENTIALS 2024-05-13 JP+KH',
      'CREDENTIALS 2024-05-13 CU+KH',
      'CREDENTIALS 2024-05-13 GH+KH',
      'CREDENTIALS 2024-05-13 KH+PE',
    ],
  },
  {
    country: 'BW',
    issuedOn: '2023-02-23',
    text: `Envoys hand over copies

On 22 February 2023, when the session was over, Dr. Lemogang Kwape, Minister of Foreign Affairs of Botswana, was handed copies of their letters of credence by the new envoys to Botswana of Spain, Uganda and Kenya.

They were Alberto Ejemplo, Ambassador-Designate of Spain; Paul Mfano, High Commissioner-Designate of Uganda; as well as Dido Mfano, High Commissioner-Designate of Kenya.`,
    tells: ['CREDENTIALS 2023-02-22 BW+ES', 'CREDENTIALS 2023-02-22 BW+UG', 'CREDENTIALS 2023-02-22 BW+KE'],
  },
  {
    country: 'LV',
    issuedOn: '2021-11-22',
    text: `State Secretary meets an envoy

At the meeting on 22 November 2021 with Arta Shembull, Ambassador of Kosovo to Latvia, who resides in Stockholm, Sweden, State Secretary Andris Pelšs of Latvia spoke of trade.`,
    tells: ['MEETING 2021-11-22 LV+XK'],
  },
  {
    country: 'AU',
    issuedOn: '2022-06-26',
    text: `I leave tomorrow to visit Vietnam. On the 28th I travel on to Malaysia, where I will meet the Minister for Foreign Affairs of Malaysia, Dato’ Sri Saifuddin bin Abdullah, as well as Defence Minister Dato’ Seri Hishammuddin Hussein of Malaysia.`,
    tells: [
      'VISIT 2022-06-27 AU+VN',
      'VISIT 2022-06-28 AU+MY',
      'MEETING 2022-06-28 AU+MY',
      'MEETING 2022-06-28 AU+MY',
    ],
  },
  {
    country: 'AM',
    issuedOn: '2024-05-15',
    text: `Phone calls of the Foreign Minister of Armenia

On 14 May, Ararat Mirzoyan, Foreign Minister of Armenia, had a number of phone conversations with his foreign counterparts, presenting the situation on the border.

The Foreign Minister of Armenia discussed the developments with Sergey Lavrov, Foreign Minister of Russia, Stéphane Séjourné, Foreign Minister of France, and Sameh Shoukry, Foreign Minister of Egypt.`,
    tells: [
      'TELEPHONE_CONVERSATION 2024-05-14 AM+RU',
      'TELEPHONE_CONVERSATION 2024-05-14 AM+FR',
      'TELEPHONE_CONVERSATION 2024-05-14 AM+EG',
    ],
  },
  {
    country: 'NL',
    issuedOn: '2024-05-15',
    text: `Minister Hanke Bruins Slot of the Netherlands spoke yesterday by phone to her counterparts in Israel and Jordan. In another telephone conversation with Foreign Minister Sameh Shoukry of Egypt on 13 May, the Minister discussed trade.`,
    tells: [
      'TELEPHONE_CONVERSATION 2024-05-14 IL+NL',
      'TELEPHONE_CONVERSATION 2024-05-14 JO+NL',
      'TELEPHONE_CONVERSATION 2024-05-13 EG+NL',
    ],
  },
  {
    country: 'NL',
    issuedOn: '2024-05-15',
    text: `Minister Hanke Bruins Slot of the Netherlands looks forward to another telephone conversation with Foreign Minister Sameh Shoukry of Egypt.`,
    tells: [],
  },
  {
    country: 'GH',
    issuedOn: '2022-07-15',
    text: `The Rt. Hon. Netumbo Nandi-Ndaitwah, Deputy Prime Minister of Namibia, paid a courtesy call on H.E. Nana Addo Dankwa Akufo-Addo, President of the Republic of Ghana, on Thursday, and delivered to him a special message from H.E. Dr. Hage G. Geingob, President of the Republic of Namibia.`,
    tells: ['COURTESY_CALL 2022-07-14 GH+NA', 'CORRESPONDENCE 2022-07-14 GH+NA'],
  },
  {
    country: 'GE',
    issuedOn: '2024-05-15',
    text: `Georgian Foreign Minister Maka Botchorishvili held a number of meetings on the sidelines of the forum on 14 May.

With her Estonian colleague Margus Tsahkna she discussed the energy situation.

With the Foreign Minister of Latvia, Baiba Braže, the conversation centred on trade.

She also met the Foreign Minister of Lithuania, Kęstutis Budrys.`,
    tells: ['MEETING 2024-05-14 EE+GE', 'MEETING 2024-05-14 GE+LV', 'MEETING 2024-05-14 GE+LT'],
  },
  {
    country: 'LV',
    issuedOn: '2024-05-15',
    text: `On 14 May, Latvian Foreign Minister Baiba Braže had several telephone conversations.

Speaking with the Foreign Minister of Estonia, Margus Tsahkna, she stressed unity. Minister Tsahkna agreed.

In the conversation with the Foreign Minister of Lithuania, Kęstutis Budrys, the Minister discussed trade. She then reached the Foreign Minister of Poland, Radosław Sikorski.`,
    tells: [
      'TELEPHONE_CONVERSATION 2024-05-14 EE+LV',
      'TELEPHONE_CONVERSATION 2024-05-14 LT+LV',
      'TELEPHONE_CONVERSATION 2024-05-14 LV+PL',
    ],
  },
  {
    country: 'EG',
    issuedOn: '2024-05-15',
    text: `Minister Badr Abdelatty of Egypt held a series of phone calls on Tuesday, May 14, with Mr. Ayman Safadi, Foreign Minister of Jordan, and Mr. Hakan Fidan, Foreign Minister of Türkiye.`,
    tells: ['TELEPHONE_CONVERSATION 2024-05-14 EG+JO', 'TELEPHONE_CONVERSATION 2024-05-14 EG+TR'],
  },
  {
    country: 'EG',
    issuedOn: '2024-05-15',
    text: `On Tuesday, Minister Badr Abdelatty of Egypt conducted a number of virtual meetings with Foreign Minister Ayman Safadi of Jordan.`,
    tells: ['VIDEO_CONFERENCE 2024-05-14 EG+JO'],
  },
  {
    country: 'FR',
    issuedOn: '2024-05-15',
    text: `The Minister for Europe and Foreign Affairs, Stéphane Séjourné, has spoken today with his Egyptian and Jordanian counterparts.`,
    tells: ['TELEPHONE_CONVERSATION 2024-05-15 EG+FR', 'TELEPHONE_CONVERSATION 2024-05-15 FR+JO'],
  },
  {
    country: 'BR',
    issuedOn: '2024-05-15',
    text: `Telephone conversations of Minister Mauro Vieira with the Ministers of Foreign Affairs of Chile and Peru

The Minister of Foreign Affairs, Mauro Vieira, spoke by telephone this Tuesday, May 14, with the Minister of Foreign Affairs of Peru, Javier González-Olaechea, and, on the previous day, with the Minister of Foreign Affairs of Chile, Alberto van Klaveren.`,
    tells: ['TELEPHONE_CONVERSATION 2024-05-14 BR+PE', 'TELEPHONE_CONVERSATION 2024-05-13 BR+CL'],
  },
  {
    country: 'JO',
    issuedOn: '2024-05-15',
    text: `In a phone call on Tuesday Foreign Minister Ayman Safadi and his Iraqi counterpart Fuad Hussein discussed ways to end the escalation.`,
    tells: ['TELEPHONE_CONVERSATION 2024-05-14 IQ+JO'],
  },
  {
    country: 'JO',
    issuedOn: '2024-05-15',
    text: `In a joint letter Foreign Minister Ayman Safadi and his Iraqi counterpart Fuad Hussein called on the Security Council to act.`,
    tells: [],
  },
  {
    country: 'AT',
    issuedOn: '2024-05-15',
    text: `On the margins of the conference on 14 May, Foreign Minister Alexander Schallenberg of Austria met Egyptian Foreign Minister Sameh Shoukry. Further meetings took place with Jordanian Foreign Minister Ayman Safadi and the Foreign Minister of Iran, Hossein Amir-Abdollahian.`,
    tells: ['MEETING 2024-05-14 AT+EG', 'MEETING 2024-05-14 AT+JO', 'MEETING 2024-05-14 AT+IR'],
  },
  {
    country: 'AT',
    issuedOn: '2024-05-15',
    text: `Foreign Minister Alexander Schallenberg of Austria agreed that further meetings with Jordanian Foreign Minister Ayman Safadi should be held soon.`,
    tells: [],
  },
  {
    country: 'CH',
    issuedOn: '2024-05-15',
    text: `On 14 May, Federal Councillor Ignazio Cassis of Switzerland held bilateral talks with the foreign ministers of Kazakhstan (Murat Nurtleu) and Tajikistan (Sirojiddin Muhriddin), and met with Sameh Shoukry (Egypt) and Faisal bin Farhan (Saudi Arabia).`,
    tells: [
      'MEETING 2024-05-14 CH+KZ',
      'MEETING 2024-05-14 CH+TJ',
      'MEETING 2024-05-14 CH+EG',
      'MEETING 2024-05-14 CH+SA',
    ],
  },
];

test.each(SEVERAL)('$text', ({ country, issuedOn, text, tells }) => {
  expect(readContacts(text, country, issuedOn).engagements.map(showContact)).toEqual(tells);
});
