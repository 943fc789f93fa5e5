import { expect, test } from 'vitest';
import { readContacts, showContact, type ContactCase } from './read-contacts.ts';

/** Programmes, announcements and tours, made up for these tests, and the contacts that they tell. */
const PROGRAMMES: readonly ContactCase[] = [
  {
    country: 'KH',
    issuedOn: '2024-05-10',
    text: `Official Visit of the Prime Minister of Japan

Prime Minister Fumio Kishida of Japan will pay an official visit to Cambodia on 20-21 May 2024, at the invitation of Prime Minister Hun Manet.

PROGRAMME

Monday 20 May | |
22.10 | Arrival of the delegation | Phnom Penh International Airport
Tuesday 21 May | |
09.00 | Laying of a wreath | Independence Monument
09.40 | Royal Audience granted by His Majesty King Norodom Sihamoni | Royal Palace
10.30 | Official talks with Prime Minister Hun Manet | Peace Palace`,
    tells: [
      'VISIT 2024-05-20..2024-05-21 JP+KH',
      'COURTESY_CALL 2024-05-21 JP+KH',
      'SUMMIT 2024-05-21 JP+KH',
    ],
  },
  {
    country: 'NO',
    issuedOn: '2024-09-15',
    text: `Foreign Minister Espen Barth Eide will travel to Kenya, Somalia and Ethiopia from 17 to 21 September 2024.

In Nairobi (17-18 September), he will engage Foreign Minister Musalia Mudavadi on trade. On 19 September in Mogadishu, he will meet Foreign Minister Ahmed Moalim Fiqi. Finally, in Addis Ababa on 21 September he will meet Foreign Minister Taye Atske Selassie.`,
    tells: [
      'VISIT 2024-09-17..2024-09-18 KE+NO',
      'VISIT 2024-09-19 NO+SO',
      'VISIT 2024-09-21 ET+NO',
      'MEETING 2024-09-17..2024-09-18 KE+NO',
      'MEETING 2024-09-19 NO+SO',
      'MEETING 2024-09-21 ET+NO',
    ],
  },
  {
    country: 'KE',
    issuedOn: '2024-09-25',
    text: `Foreign Ministers and other guests of the celebration called on Prime Cabinet Secretary Musalia Mudavadi on 24 September 2024 in Nairobi. Among them were Espen Barth Eide from Norway and Foreign Minister Ahmed Moalim Fiqi from Somalia.`,
    tells: ['COURTESY_CALL 2024-09-24 KE+NO', 'COURTESY_CALL 2024-09-24 KE+SO'],
  },
  {
    country: 'ZA',
    issuedOn: '2024-12-04',
    text: `President Cyril Ramaphosa will pay a State Visit to Algeria from 5 to 7 December 2024. Agreements on energy and mining will be signed during the State Visit.`,
    tells: ['STATE_VISIT 2024-12-05..2024-12-07 DZ+ZA', 'SIGNING 2024-12-05..2024-12-07 DZ+ZA'],
  },
  {
    country: 'ZA',
    issuedOn: '2024-12-04',
    text: `President Cyril Ramaphosa will pay a State Visit to Algeria from 5 to 7 December 2024. Agreements on energy and mining will be signed in due course.`,
    tells: ['STATE_VISIT 2024-12-05..2024-12-07 DZ+ZA'],
  },
  {
    country: 'KE',
    issuedOn: '2024-09-25',
    text: `On 24 September, Prime Cabinet Secretary Musalia Mudavadi held talks in New York with a number of counterparts, including from Norway, Somalia and Japan.`,
    tells: ['MEETING 2024-09-24 KE+NO', 'MEETING 2024-09-24 KE+SO', 'MEETING 2024-09-24 JP+KE'],
  },
  {
    country: 'VN',
    issuedOn: '2018-03-05',
    text: `On the occasion of his State visit to Bangladesh from 4 to 6 March 2018, President Tran Dai Quang had talks with President Abdul Hamid of Bangladesh on 5 March 2018.`,
    tells: ['STATE_VISIT 2018-03-04..2018-03-06 BD+VN', 'SUMMIT 2018-03-05 BD+VN'],
  },
  {
    country: 'KE',
    issuedOn: '2024-09-25',
    text: `Prime Cabinet Secretary Musalia Mudavadi met Foreign Minister Espen Barth Eide of Norway on 24 September 2024 in Nairobi.

Read also: Musalia Mudavadi held talks with the Foreign Minister of Japan`,
    tells: ['MEETING 2024-09-24 KE+NO'],
  },
  {
    country: 'KE',
    issuedOn: '2024-09-25',
    text: `Prime Cabinet Secretary Musalia Mudavadi met Foreign Minister Espen Barth Eide of Norway on 24 September 2024 in Oslo. He shared the disappointment that the visit of Minister Eide could not take place.`,
    tells: ['MEETING 2024-09-24 KE+NO'],
  },
  {
    country: 'NO',
    issuedOn: '2024-09-25',
    text: `Norway has opened a new page: on 24 September 2024, Foreign Minister Espen Barth Eide became the first Foreign Minister of Norway in history to visit Cambodia.`,
    tells: ['VISIT 2024-09-24 KH+NO'],
  },
  {
    country: 'US',
    issuedOn: '2018-07-22',
    text: `Secretary Mike Pompeo spoke on July 21 with Sergey Lavrov, Foreign Minister of Russia.`,
    tells: ['TELEPHONE_CONVERSATION 2018-07-21 RU+US'],
  },
  {
    country: 'PG',
    issuedOn: '2023-05-22',
    text: `Today Defence Minister Win Bakri Daki and the US Secretary of State, Antony Blinken, signed the Defence Cooperation Agreement. Foreign Minister Justin Tkatchenko put pen to paper with Secretary Blinken on a second agreement. Before the signing, Prime Minister James Marape and Secretary Blinken had a face to face meeting.`,
    tells: ['SIGNING 2023-05-22 PG+US', 'SIGNING 2023-05-22 PG+US', 'MEETING 2023-05-22 PG+US'],
  },
  {
    country: 'PK',
    issuedOn: '2025-06-19',
    text: `The inaugural meeting of the Pakistan-China-Bangladesh trilateral mechanism was held in Kunming today. The meeting was attended by Mr. Sun Weidong, Vice Foreign Minister of China, Mr. Ruhul Alam Siddique, Acting Foreign Secretary of Bangladesh, and Mr. Imran Ahmed Siddiqui, Additional Foreign Secretary of Pakistan.`,
    tells: ['MULTILATERAL_MEETING 2025-06-19 BD+CN+PK'],
  },
  {
    country: 'ZA',
    issuedOn: '2024-12-04',
    text: `President Cyril Ramaphosa will pay a State Visit to Algeria from 5 to 7 December 2024. President Cyril Ramaphosa and President Abdelmadjid Tebboune will hold official talks on 6 December 2024, and will thereafter co-chair the 7th Session of the South Africa-Algeria Bi-National Commission. It will be preceded by a ministerial session on 5 December 2024, to be co-chaired by Minister Ronald Lamola of South Africa and Minister Ahmed Attaf of Algeria.`,
    tells: [
      'STATE_VISIT 2024-12-05..2024-12-07 DZ+ZA',
      'SUMMIT 2024-12-06 DZ+ZA',
      'JOINT_COMMISSION 2024-12-06 DZ+ZA',
      'JOINT_COMMISSION 2024-12-05 DZ+ZA',
    ],
  },
  {
    country: 'KH',
    issuedOn: '2015-11-25',
    text: `On 24 November 2015, Prime Minister Hun Sen held official talks with Mr. Dmitry Medvedev, Chairman of the Government of the Russian Federation.`,
    tells: ['SUMMIT 2015-11-24 KH+RU'],
  },
  {
    country: 'NZ',
    issuedOn: '2024-09-30',
    text: `The talks in Papeete on 30 September 2024 with President Moetai Brotherson of French Polynesia and French High Commissioner Dominique Sorain strengthened ties, Foreign Minister Winston Peters of New Zealand said.`,
    tells: ['MEETING 2024-09-30 FR+NZ+PF'],
  },
  {
    country: 'TR',
    issuedOn: '2022-08-05',
    text: `On 4 August 2022, at the ASEAN-Türkiye Trilateral Meeting with Foreign Minister Prak Sokhonn of Cambodia and Secretary-General of ASEAN Lim Jock Hoi, Minister Mevlüt Çavuşoğlu of Türkiye spoke of trade.`,
    tells: ['MULTILATERAL_MEETING 2022-08-04 KH+TR'],
  },
  {
    country: 'PH',
    issuedOn: '2021-04-09',
    text: `PASAY CITY, 09 April 2021 – Secretary of Foreign Affairs Teodoro Locsin and US Secretary of State Antony Blinken spoke over the phone last night.`,
    tells: ['TELEPHONE_CONVERSATION 2021-04-08 PH+US'],
  },
  {
    country: 'PH',
    issuedOn: '2021-04-09',
    text: `Secretary of Foreign Affairs Teodoro Locsin spoke with US Secretary of State Antony Blinken on 8 April 2021 over the incident of 5 April 2021.`,
    tells: ['TELEPHONE_CONVERSATION 2021-04-08 PH+US'],
  },
  {
    country: 'TH',
    issuedOn: '2025-03-06',
    text: `From 2 to 4 March 2025, Foreign Minister Maris Sangiampongsa of Thailand was in Qatar. He made the journey in order to express the appreciation of Thailand to the Qatari Government.`,
    tells: ['VISIT 2025-03-02..2025-03-04 QA+TH'],
  },
  {
    country: 'VN',
    issuedOn: '2022-08-05',
    text: `Foreign Minister Bui Thanh Son met US Secretary of State Antony Blinken, Foreign Minister Park Jin of the Republic of Korea and Australian Foreign Minister Penny Wong on 5 August 2022. In the meeting with Secretary Blinken, the two sides praised the contacts of their leaders.`,
    tells: ['MEETING 2022-08-05 US+VN', 'MEETING 2022-08-05 KR+VN', 'MEETING 2022-08-05 AU+VN'],
  },
  {
    country: 'NO',
    issuedOn: '2024-09-10',
    text: `Foreign Minister Espen Barth Eide will travel to the United Arab Emirates, Singapore, the Philippines, New Zealand and Samoa from 20 to 28 September 2024.

In Singapore (22-24 September), he will attend the ASEAN Regional Forum. In Manila, the Philippines, on 25 September, he will open a school. He will then travel to Auckland, New Zealand (26-27 September), to meet with Foreign Minister Winston Peters. He will conclude his trip in Apia, Samoa (28 September), where he will meet with Prime Minister Fiame Naomi Mata'afa.`,
    tells: [
      'VISIT 2024-09-20..2024-09-28 AE+NO',
      'VISIT 2024-09-22..2024-09-24 NO+SG',
      'VISIT 2024-09-25 NO+PH',
      'VISIT 2024-09-26..2024-09-27 NO+NZ',
      'VISIT 2024-09-28 NO+WS',
      'MULTILATERAL_MEETING 2024-09-22..2024-09-24 NO+SG',
      'MEETING 2024-09-26..2024-09-27 NO+NZ',
      'MEETING 2024-09-28 NO+WS',
    ],
  },
  {
    country: 'NP',
    issuedOn: '2023-01-31',
    text: `Minister for Foreign Affairs Bimala Rai Paudyal is leaving for Sri Lanka on Thursday.`,
    tells: ['VISIT 2023-02-02 LK+NP'],
  },
  {
    country: 'NP',
    issuedOn: '2023-01-31',
    text: `Minister for Foreign Affairs Bimala Rai Paudyal left for Sri Lanka on Thursday.`,
    tells: ['VISIT 2023-01-26 LK+NP'],
  },
  {
    country: 'IN',
    issuedOn: '2023-04-19',
    text: `Visit of External Affairs Minister to Guyana, Panama and Colombia (April 21-27, 2023)

External Affairs Minister S. Jaishankar will be on an official visit to Guyana, Panama and Colombia from 21 to 27 April 2023.

During his visit to Guyana from 21 to 23 April, he will meet Foreign Minister Hugh Hilton Todd of Guyana.

He will visit Panama from 23 to 25 April. He will meet Foreign Minister Janaina Tewaney Mencomo of Panama.

In Colombia (25-27 April), he will meet Foreign Minister Alvaro Leyva Duran of Colombia.`,
    tells: [
      'VISIT 2023-04-21..2023-04-23 GY+IN',
      'VISIT 2023-04-23..2023-04-25 IN+PA',
      'VISIT 2023-04-25..2023-04-27 CO+IN',
      'MEETING 2023-04-21..2023-04-23 GY+IN',
      'MEETING 2023-04-23..2023-04-25 IN+PA',
      'MEETING 2023-04-25..2023-04-27 CO+IN',
    ],
  },
  {
    country: 'VN',
    issuedOn: '2024-01-13',
    text: `On 12 January 2024, State President Vo Van Thuong held talks with President Joko Widodo of Indonesia.`,
    tells: ['SUMMIT 2024-01-12 ID+VN'],
  },
];

test.each(PROGRAMMES)('$country $issuedOn: $tells', ({ country, issuedOn, text, tells }) => {
  const told = readContacts(text, country, issuedOn).engagements.map(showContact);
  expect(told).toEqual(tells);
});
