import { expect, test } from 'vitest';
import { readContacts, showContact, type ContactCase } from './read-contacts.ts';

/** Digests of several contacts, made up for these tests, and what they tell. */
const DIGESTS: readonly ContactCase[] = [
  {
    country: 'LS',
    issuedOn: '2021-03-09',
    text: `His Majesty King Letsie III accepted credentials from three heads of mission today. The three are the Ambassador of Finland, H.E. Anne Lammila, the Ambassador of Spain, H.E. Luis Ruiz, and the High Commissioner of Canada, H.E. Chris Cooter.

The new Ambassador of Sweden, H.E. Håkan Juholt, also presented his credentials.`,
    tells: [
      'CREDENTIALS 2021-03-09 FI+LS',
      'CREDENTIALS 2021-03-09 ES+LS',
      'CREDENTIALS 2021-03-09 CA+LS',
      'CREDENTIALS 2021-03-09 LS+SE',
    ],
  },
  {
    country: 'KE',
    issuedOn: '2024-09-25',
    text: `Prime Cabinet Secretary Musalia Mudavadi met on 24 September with his counterparts from Somalia and Norway.`,
    tells: ['MEETING 2024-09-24 KE+SO', 'MEETING 2024-09-24 KE+NO'],
  },
  {
    country: 'KE',
    issuedOn: '2024-09-25',
    text: `On 24 September, Prime Cabinet Secretary Musalia Mudavadi held bilateral talks with the Foreign Ministers of Somalia and Norway.`,
    tells: ['MEETING 2024-09-24 KE+SO', 'MEETING 2024-09-24 KE+NO'],
  },
  {
    country: 'KE',
    issuedOn: '2024-09-25',
    text: `On 24 September, Prime Cabinet Secretary Musalia Mudavadi held trilateral talks with the Foreign Ministers of Somalia and Norway.`,
    tells: ['MULTILATERAL_MEETING 2024-09-24 KE+NO+SO'],
  },
  {
    country: 'KH',
    issuedOn: '2024-05-15',
    text: `Ambassador Ueno Atsushi of Japan and Ambassador Jacques Pellet of France presented their credentials on 12 May 2024 to His Majesty King Norodom Sihamoni. After the ceremony, the Ambassadors paid courtesy calls on Deputy Prime Minister Prak Sokhonn.`,
    tells: [
      'CREDENTIALS 2024-05-12 JP+KH',
      'CREDENTIALS 2024-05-12 FR+KH',
      'COURTESY_CALL 2024-05-12 JP+KH',
      'COURTESY_CALL 2024-05-12 FR+KH',
    ],
  },
  {
    country: 'KH',
    issuedOn: '2024-05-15',
    text: `On 12 May 2024, Deputy Prime Minister Prak Sokhonn of Cambodia received separately the Ambassador of Japan, Ueno Atsushi, the Ambassador of France, Jacques Pellet, and the Ambassador of Australia, Derek Yip.`,
    tells: ['MEETING 2024-05-12 JP+KH', 'MEETING 2024-05-12 FR+KH', 'MEETING 2024-05-12 AU+KH'],
  },
  {
    country: 'OM',
    issuedOn: '2024-05-14',
    text: `Sayyid Badr Albusaidi, Foreign Minister of Oman, received in his office today the credentials of a number of Ambassadors. They are:

- Ito Keisuke, Ambassador of Japan

- Nabil Hajlaoui, Ambassador of the French Republic`,
    tells: ['CREDENTIALS 2024-05-14 JP+OM', 'CREDENTIALS 2024-05-14 FR+OM'],
  },
  {
    country: 'IE',
    issuedOn: '2024-05-13',
    text: `The Minister for Foreign Affairs, Micheál Martin, will travel to Jordan today, 13 May, and to Egypt on 15 May. In Amman he will meet with Foreign Minister Ayman Safadi of Jordan. In Cairo, he will meet with his Egyptian counterpart Sameh Shoukry.`,
    tells: [
      'VISIT 2024-05-13 IE+JO',
      'VISIT 2024-05-15 EG+IE',
      'MEETING 2024-05-13 IE+JO',
      'MEETING 2024-05-15 EG+IE',
    ],
  },
  {
    country: 'DK',
    issuedOn: '2024-05-14',
    text: `Minister for Foreign Affairs Lars Løkke Rasmussen has just completed a two-day visit to Iraq. He met Prime Minister Mohammed Shia al-Sudani of Iraq on Monday, and yesterday he laid a wreath.`,
    tells: ['VISIT 2024-05-13..2024-05-14 DK+IQ', 'MEETING 2024-05-13 DK+IQ'],
  },
  {
    country: 'KH',
    issuedOn: '2024-05-15',
    text: `During his stay in Tokyo on 12 May 2024, Deputy Prime Minister Prak Sokhonn:

- met with Japanese Foreign Minister Yoko Kamikawa;

- was received by Prime Minister Fumio Kishida of Japan;

- signed with Minister Ken Saito of Japan a Memorandum on energy.`,
    tells: ['MEETING 2024-05-12 JP+KH', 'MEETING 2024-05-12 JP+KH', 'SIGNING 2024-05-12 JP+KH'],
  },
  {
    country: 'SA',
    issuedOn: '2025-06-14',
    text: `Saudi Foreign Minister Prince Faisal bin Farhan and Pakistani Foreign Minister Ishaq Dar are to attend the session of the OIC Council of Foreign Ministers in Istanbul on June 21.`,
    tells: ['MULTILATERAL_MEETING 2025-06-21 PK+SA'],
  },
  {
    country: 'KH',
    issuedOn: '2024-05-15',
    text: `The Minister recalled that during his visit to Thailand in 2019 the two sides signed an agreement.`,
    tells: [],
  },
  {
    country: 'BR',
    issuedOn: '2023-11-17',
    text: `Visits of the Minister of Foreign Affairs to Ethiopia and Ghana – November 19 to 24, 2023

The Minister of Foreign Affairs, Mauro Vieira, will be received by the Prime Minister of Ethiopia, Abiy Ahmed, on November 20.`,
    tells: [
      'VISIT 2023-11-19..2023-11-24 BR+ET',
      'VISIT 2023-11-19..2023-11-24 BR+GH',
      'MEETING 2023-11-20 BR+ET',
    ],
  },
  {
    country: 'TR',
    issuedOn: '2024-05-12',
    text: `No: 87, 12 May 2024, Press Release Regarding the Visit of Hakan Fidan, Minister of Foreign Affairs of the Republic of Türkiye, to Iraq

Minister of Foreign Affairs Hakan Fidan will pay a visit to Iraq on 13-14 May 2024.`,
    tells: ['VISIT 2024-05-13..2024-05-14 IQ+TR'],
  },
  {
    country: 'IN',
    issuedOn: '2024-01-23',
    text: `Visit of External Affairs Minister to Nigeria (January 21-23, 2024)

On January 22, External Affairs Minister S. Jaishankar called on the President of Nigeria, Bola Ahmed Tinubu.

EAM also met the National Security Adviser of Nigeria, Nuhu Ribadu. On January 23, he interacted with the Indian community in Lagos.`,
    tells: [
      'VISIT 2024-01-21..2024-01-23 IN+NG',
      'COURTESY_CALL 2024-01-22 IN+NG',
      'MEETING 2024-01-22 IN+NG',
    ],
  },
  {
    country: 'NG',
    issuedOn: '2024-04-09',
    text: `Minister Meets Benin Counterpart, Speaks with Canada

The Minister of Foreign Affairs, Yusuf Maitama Tuggar, on Monday held a bilateral meeting with the Minister of Foreign Affairs of Benin, Olushegun Adjadi Bakari. The meeting, which lasted two hours, dealt with the border.

Today the Minister received the Ambassador of France, Emmanuelle Blatmann.

Earlier in the morning, the Minister had a telephone conversation with the Canadian Minister of Foreign Affairs, Mélanie Joly.`,
    tells: [
      'MEETING 2024-04-08 BJ+NG',
      'TELEPHONE_CONVERSATION 2024-04-09 CA+NG',
      'MEETING 2024-04-09 FR+NG',
    ],
  },
  {
    country: 'KW',
    issuedOn: '2024-09-10',
    text: `The Minister of Foreign Affairs, Abdullah Ali Al-Yahya, received today at the General Diwan of the Ministry the Ambassador of the friendly Kingdom of Cambodia, Hun Han, who delivered a letter from the Prime Minister of Cambodia, Hun Manet.`,
    tells: ['MEETING 2024-09-10 KH+KW', 'CORRESPONDENCE 2024-09-10 KH+KW'],
  },
  {
    country: 'JM',
    issuedOn: '2022-04-14',
    text: `President Paul Kagame of Rwanda arrived yesterday for a three-day state visit. On arrival he paid a courtesy call on the Governor-General, Patrick Allen, and thereafter held talks with the Prime Minister, Andrew Holness. He leaves tomorrow for Barbados.`,
    tells: [
      'STATE_VISIT 2022-04-13..2022-04-15 JM+RW',
      'COURTESY_CALL 2022-04-13 JM+RW',
      'SUMMIT 2022-04-13 JM+RW',
    ],
  },
  {
    country: 'HU',
    issuedOn: '2024-05-14',
    text: `Minister of Foreign Affairs Péter Szijjártó arrived in Belgrade on Tuesday. He held talks with President Aleksandar Vučić of Serbia and took part in a meeting of the Hungarian-Serbian joint economic committee.`,
    tells: ['VISIT 2024-05-14 HU+RS', 'MEETING 2024-05-14 HU+RS', 'JOINT_COMMISSION 2024-05-14 HU+RS'],
  },
  {
    country: 'JP',
    issuedOn: '2024-05-13',
    text: `Japan-Poland Foreign Ministers' Meeting

On May 13, Minister for Foreign Affairs of Japan Yoko Kamikawa held a meeting with Minister of Foreign Affairs of Poland Radosław Sikorski.

The two ministers shared the view that they would hold the next strategic dialogue within this year.`,
    tells: ['MEETING 2024-05-13 JP+PL'],
  },
  {
    country: 'ET',
    issuedOn: '2024-03-15',
    text: `Week in Ethiopian Diplomacy

Minister Taye receives credentials of the Ambassador of Finland
On Monday (11 March), Minister of Foreign Affairs Taye Atske-Selassie received copies of the credentials of the Ambassador of Finland, Sinikka Antila, who has served in Asia before.

Last year, the two countries signed an agreement on air services. They agreed to convene the meeting of the High-Level Commission soon.`,
    tells: ['CREDENTIALS 2024-03-11 ET+FI'],
  },
  {
    country: 'SI',
    issuedOn: '2024-06-02',
    text: `Activities of Minister Fajon from 3 to 9 June 2024

Tuesday, 4 June
11.00 Meeting with the Ambassador of Japan, Hiromichi Matsushima (Ljubljana)

Thursday, 6 June
Minister Fajon will meet her Austrian counterpart Alexander Schallenberg in Vienna.`,
    tells: ['MEETING 2024-06-04 JP+SI', 'MEETING 2024-06-06 AT+SI'],
  },
  {
    country: 'SK',
    issuedOn: '2024-06-07',
    text: `The Minister's week, 3 to 7 June 2024

TUESDAY, 4 JUNE
» Consultations with Peru
Foreign Minister Juraj Blanár received his Peruvian colleague Javier González-Olaechea.

» By telephone
Minister Blanár spoke by phone with the Foreign Minister of Latvia, Baiba Braže.

THURSDAY, 6 JUNE
» Vienna
Minister Blanár met the Foreign Minister of Austria, Alexander Schallenberg.`,
    tells: [
      'MEETING 2024-06-04 PE+SK',
      'TELEPHONE_CONVERSATION 2024-06-04 LV+SK',
      'MEETING 2024-06-06 AT+SK',
    ],
  },
  {
    country: 'AE',
    issuedOn: '2023-09-21',
    text: `UAE Foreign Minister meets counterparts

Sheikh Abdullah bin Zayed Al Nahyan, Minister of Foreign Affairs of the United Arab Emirates, met today with Mahamoud Ali Youssouf, Minister of Foreign Affairs of Djibouti; Ignazio Cassis, Minister of Foreign Affairs of Switzerland; and Margus Tsahkna, Minister of Foreign Affairs of Estonia.`,
    tells: ['MEETING 2023-09-21 AE+DJ', 'MEETING 2023-09-21 AE+CH', 'MEETING 2023-09-21 AE+EE'],
  },
  {
    country: 'IN',
    issuedOn: '2023-09-26',
    text: `External Affairs Minister's engagements in New York

External Affairs Minister Dr. S. Jaishankar on Monday met Foreign Minister Ararat Mirzoyan of Armenia. There was a pull-aside with Foreign Minister Sameh Shoukry of Egypt.

On Sunday, there were bilateral meetings with the Secretary of Foreign Affairs of Mexico, Alicia Bárcena, and the Foreign Minister of Cyprus, Constantinos Kombos.`,
    tells: [
      'MEETING 2023-09-25 AM+IN',
      'MEETING 2023-09-25 EG+IN',
      'MEETING 2023-09-24 IN+MX',
      'MEETING 2023-09-24 CY+IN',
    ],
  },
  {
    country: 'UA',
    issuedOn: '2023-01-12',
    text: `Ukraine's Minister of Foreign Affairs Dmytro Kuleba held phone talks today with Canadian counterpart Mélanie Joly and Dutch counterpart Wopke Hoekstra, and on Wednesday with Senegal's Minister of Foreign Affairs Aïssata Tall Sall.`,
    tells: [
      'TELEPHONE_CONVERSATION 2023-01-12 CA+UA',
      'TELEPHONE_CONVERSATION 2023-01-12 NL+UA',
      'TELEPHONE_CONVERSATION 2023-01-11 SN+UA',
    ],
  },
  {
    country: 'PH',
    issuedOn: '2024-05-20',
    text: `Secretary Manalo meets counterparts

PASAY CITY 20 May 2024 – Secretary for Foreign Affairs Enrique Manalo met with Canadian Foreign Minister Mélanie Joly on 18 May. Secretary Manalo likewise received Czech Foreign Minister Jan Lipavský, who made an official visit on 16-17 May.`,
    tells: [
      'MEETING 2024-05-18 CA+PH',
      'MEETING 2024-05-16..2024-05-17 CZ+PH',
      'VISIT 2024-05-16..2024-05-17 CZ+PH',
    ],
  },
  {
    country: 'GM',
    issuedOn: '2021-02-05',
    text: `The Minister of Foreign Affairs, Dr. Mamadou Tangara, held talks today with the Minister of External Affairs of India, H.E. Subrahmanyam Jaishankar. Earlier in the day, Dr. Tangara had received the Ambassador of Spain, H.E. Javier Puig Saura. The outgoing Ambassador of Türkiye, H.E. Tolga Bermek, bade the Minister farewell on the 3rd.`,
    tells: ['MEETING 2021-02-05 GM+IN', 'MEETING 2021-02-05 ES+GM', 'COURTESY_CALL 2021-02-03 GM+TR'],
  },
  {
    country: 'ZA',
    issuedOn: '2023-07-03',
    text: `Minister Naledi Pandor hosts the Minister of Foreign Affairs of Denmark, Mr Lars Løkke Rasmussen, in Pretoria on Tuesday. Deputy Minister Alvin Botes holds talks on Thursday with the Deputy Foreign Minister of Cuba, Ms Anayansi Rodríguez.`,
    tells: ['MEETING 2023-07-04 DK+ZA', 'MEETING 2023-07-06 CU+ZA'],
  },
  {
    country: 'CA',
    issuedOn: '2023-07-15',
    text: `While in Jakarta, Minister of Foreign Affairs Mélanie Joly held bilateral meetings with:

Retno Marsudi, Minister of Foreign Affairs of Indonesia
Vivian Balakrishnan, Minister for Foreign Affairs of Singapore
Enrique Manalo, Secretary of Foreign Affairs of the Philippines`,
    tells: ['MEETING 2023-07-15 CA+ID', 'MEETING 2023-07-15 CA+SG', 'MEETING 2023-07-15 CA+PH'],
  },
  {
    country: 'FR',
    issuedOn: '2024-02-12',
    text: `Minister Stéphane Séjourné met today with the foreign ministers of Poland, Radosław Sikorski, and of Germany, Annalena Baerbock, who attended together. The African Union congratulated the three.`,
    tells: ['MULTILATERAL_MEETING 2024-02-12 DE+FR+PL'],
  },
  {
    country: 'KH',
    issuedOn: '2022-10-11',
    text: `Outcomes of the Courtesy Calls on H.E. PRAK Sokhonn

On 11 October 2022, H.E. PRAK Sokhonn, Deputy Prime Minister, Minister of Foreign Affairs and International Cooperation, received separate courtesy calls from three newly-appointed Ambassadors.

1. In the morning, H.E. Mr. Michael Roberts, Ambassador of Canada, informed H.E. Deputy Prime Minister that Canada would issue more visas.

2. Later, H.E. the Deputy Prime Minister and H.E. Ms. Anna Svensson, Ambassador of Sweden, looked into ways of promoting trade.

3. In the afternoon, H.E. Mr. Ali Hassan, Ambassador of Egypt, conveyed the greetings of his Minister.`,
    tells: [
      'COURTESY_CALL 2022-10-11 CA+KH',
      'COURTESY_CALL 2022-10-11 KH+SE',
      'COURTESY_CALL 2022-10-11 EG+KH',
    ],
  },
  {
    country: 'LT',
    issuedOn: '2025-09-24',
    text: `Minister Budrys meets counterparts in New York

On 23 September, Lithuania's Minister of Foreign Affairs Kęstutis Budrys met with the foreign ministers of Kazakhstan, Kenya, and the Philippines.

The meeting with Kazakh Foreign Minister Murat Nurtleu focused on transport.

With his Kenyan counterpart Musalia Mudavadi, Budrys discussed the grain situation.`,
    tells: ['MEETING 2025-09-23 KZ+LT', 'MEETING 2025-09-23 KE+LT', 'MEETING 2025-09-23 LT+PH'],
  },
];

test.each(DIGESTS)('$country $issuedOn: $tells', ({ country, issuedOn, text, tells }) => {
  const told = readContacts(text, country, issuedOn).engagements.map(showContact);
  expect(told).toEqual(tells);
});
