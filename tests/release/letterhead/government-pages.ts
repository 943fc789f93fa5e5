import type { PageCase } from './pages.ts';

/** Pages of ministries and presidencies of Europe, South Asia and Africa; the sentences are made up. */
export const GOVERNMENT_PAGES: readonly PageCase[] = [
  {
    name: 'the day with the ministry beside it',
    text: `Government of Iceland
Ministry for Foreign Affairs

6 June 2023 Ministry for Foreign Affairs

Minister Gylfadóttir visits Malawi

The Minister for Foreign Affairs Þórdís Kolbrún Reykfjörð Gylfadóttir met with the President of Malawi in Lilongwe today and signed a plan for the cooperation of the next years.`,
    title: 'Minister Gylfadóttir visits Malawi',
    country: 'IS',
    body: 'Ministry for Foreign Affairs',
    on: '2023-06-06',
    at: null,
  },
  {
    name: 'steps to the page between dots, a bar with label, day and number',
    text: `Regjeringen.no
You are here: Home • Find document • Foreign Minister Eide to Amman
Foreign Minister Eide to Amman
Press release | Date: 12/02/2024 | No: 021/24
From: Ministry of Foreign Affairs

‘It is important to talk with our partners in the region,’ said Minister of Foreign Affairs Espen Barth Eide before he left for Jordan.`,
    title: 'Foreign Minister Eide to Amman',
    country: 'NO',
    body: 'Ministry of Foreign Affairs',
    on: '2024-02-12',
    at: null,
  },
  {
    name: 'label and day above the headline',
    text: `Ministry of Foreign Affairs of Denmark
NEWS
05.09.2023
Denmark gives more support to Moldova
The Minister for Foreign Affairs, Lars Løkke Rasmussen, told his Moldovan colleague in Chisinau that Denmark would help with energy and with reforms.`,
    title: 'Denmark gives more support to Moldova',
    country: 'DK',
    body: 'Ministry of Foreign Affairs',
    on: '2023-09-05',
    at: null,
  },
  {
    name: 'the day with the hour between bars below the headline',
    text: `Tsahkna in Chisinau: Moldova belongs in Europe
02.10.2023 | 15:40
News
Today, Foreign Minister Margus Tsahkna met with the Moldovan Foreign Minister Nicu Popescu in Chisinau. They spoke about the reforms of Moldova and about the help of Estonia.`,
    title: 'Tsahkna in Chisinau: Moldova belongs in Europe',
    country: 'EE',
    body: 'Ministry of Foreign Affairs',
    on: '2023-10-02',
    at: null,
  },
  {
    name: 'a day with a dot behind the year',
    text: `Dacic spoke with the Ambassador of Cuba
29. Aug 2023.
Deputy Prime Minister and Foreign Minister Ivica Dacic received today the Ambassador of Cuba in Belgrade, Leyde Rodríguez, and they said that the relations were friendly.`,
    title: 'Dacic spoke with the Ambassador of Cuba',
    country: 'RS',
    body: 'Ministry of Foreign Affairs',
    on: '2023-08-29',
    at: null,
  },
  {
    name: 'two names with a dash between them in the headline',
    text: `Government of Montenegro
Ministry of Foreign Affairs
Ivanović – Hahn: Montenegro goes on with reforms
Published date: 14.12.2023 17:20 | Author: Public Relations Service
Podgorica, 14 December 2023 – Minister of Foreign Affairs Filip Ivanović spoke today with the Ambassador of Austria about reforms and the way of Montenegro into the EU.`,
    title: 'Ivanović – Hahn: Montenegro goes on with reforms',
    country: 'ME',
    body: 'Ministry of Foreign Affairs',
    on: '2023-12-14',
    at: 'Podgorica',
  },
  {
    name: 'the day above the headline, a ministry whose name two states have',
    text: `04/03/2024
Minister Hasani received the Ambassador of Türkiye

The Minister for Europe and Foreign Affairs, Igli Hasani, received in a meeting the Ambassador of Türkiye in Tirana, Tayyar Kağan Atay, with whom he spoke about the coming meeting of the council.`,
    title: 'Minister Hasani received the Ambassador of Türkiye',
    country: 'AL',
    body: 'Ministry of Foreign Affairs',
    on: '2024-03-04',
    at: null,
  },
  {
    name: 'the whole head in lines that touch',
    text: `BOSNIA AND HERZEGOVINA
MINISTRY OF FOREIGN AFFAIRS
www.mvp.gov.ba
Press release
24.5.2023.
Minister Konaković met with Swiss Minister Cassis in Bern
The Minister of Foreign Affairs of Bosnia and Herzegovina Elmedin Konaković met in Bern with his Swiss counterpart.`,
    title: 'Minister Konaković met with Swiss Minister Cassis in Bern',
    country: 'BA',
    body: 'Ministry of Foreign Affairs',
    on: '2023-05-24',
    at: null,
  },
  {
    name: 'a dateline in capitals without a comma, END behind the last sentence',
    text: `PH, VIETNAM HOLD CONSULTATIONS ON MARITIME MATTERS
MANILA 02 August 2023 – The Philippines and Viet Nam met for the tenth time about matters of the sea. Foreign Affairs Undersecretary Theresa Lazaro led the Philippine side. END`,
    title: 'PH, VIETNAM HOLD CONSULTATIONS ON MARITIME MATTERS',
    country: 'PH',
    body: 'Ministry of Foreign Affairs',
    on: '2023-08-02',
    at: 'Manila',
  },
  {
    name: 'ministry, city and day at the foot',
    text: `Sri Lanka and Romania hold Bilateral Political Consultations

The Third Round of Bilateral Political Consultations between Sri Lanka and Romania was held on 27 June 2023 in Bucharest. Secretary of Foreign Affairs Aruni Wijewardane led the Sri Lankan delegation.

Ministry of Foreign Affairs
Colombo
28 June, 2023`,
    title: 'Sri Lanka and Romania hold Bilateral Political Consultations',
    country: 'LK',
    body: 'Ministry of Foreign Affairs',
    on: '2023-06-28',
    at: 'Colombo',
  },
  {
    name: 'government, ministry and wing, stars, and a dateline with a colon',
    text: `Government of the People’s Republic of Bangladesh
Ministry of Foreign Affairs
Public Diplomacy Wing
***
Press Release
Foreign Minister talks with his counterpart of Bhutan in Dhaka

Dhaka, 02 April 2024:

Foreign Minister Dr. Hasan Mahmud received his counterpart of Bhutan today and spoke with him about hydropower.`,
    title: 'Foreign Minister talks with his counterpart of Bhutan in Dhaka',
    country: 'BD',
    body: 'Ministry of Foreign Affairs',
    on: '2024-04-02',
    at: 'Dhaka',
  },
  {
    name: 'a commission of two states in the headline',
    text: `Press Release on the Meeting of the Nepal-India Joint Commission
January 4, 2024
The seventh meeting of the Nepal-India Joint Commission was held today in Kathmandu, chaired by Mr. N.P. Saud, Minister for Foreign Affairs, and Dr. S. Jaishankar, External Affairs Minister of India.`,
    title: 'Press Release on the Meeting of the Nepal-India Joint Commission',
    country: 'NP',
    body: 'Ministry of Foreign Affairs',
    on: '2024-01-04',
    at: null,
  },
  {
    name: 'an office, its press service, the day and the city on lines of their own',
    text: `OFFICE OF THE PRIME CABINET SECRETARY
PRESS SERVICE
DATE: 14TH AUGUST, 2023
NAIROBI

PRIME CABINET SECRETARY MUDAVADI HOSTS FOREIGN MINISTER OF BELARUS

Kenya and Belarus will work together in farming and in industry. Prime Cabinet Secretary Musalia Mudavadi said so when he received the Minister of Foreign Affairs of Belarus, Sergei Aleinik.`,
    title: 'PRIME CABINET SECRETARY MUDAVADI HOSTS FOREIGN MINISTER OF BELARUS',
    country: 'KE',
    body: 'Office of the Prime Cabinet Secretary',
    on: '2023-08-14',
    at: 'Nairobi',
  },
  {
    name: 'city, state and day between a bar',
    text: `Uganda, Tanzania Sign Transmission Line Agreement
Entebbe, Uganda | 19 May 2022
Presidents Yoweri Museveni and Samia Suluhu Hassan witnessed the signing of an agreement on a line for electricity between Uganda and Tanzania today.
Signed:
Presidential Press Unit`,
    title: 'Uganda, Tanzania Sign Transmission Line Agreement',
    country: 'UG',
    body: 'Ministry of Foreign Affairs',
    on: '2022-05-19',
    at: 'Entebbe',
  },
  {
    name: 'a State House above the office, a section beside the day',
    text: `State House
Office of the President of the Republic of Seychelles
Home / Media / News
12 July 2022 | Foreign Affairs
President Ramkalawan Receives Ambassador of Portugal for Farewell Call
President Wavel Ramkalawan received the Ambassador of Portugal at State House this morning.`,
    title: 'President Ramkalawan Receives Ambassador of Portugal for Farewell Call',
    country: 'SC',
    body: 'State House',
    on: '2022-07-12',
    at: null,
  },
  {
    name: 'place and day below the headline',
    text: `Rwanda and Pakistan agree on consultations
Kigali, 20 August 2024
Minister Olivier Nduhungirehe, Minister of Foreign Affairs and International Cooperation, received Ambassador Naeem Ullah Khan of Pakistan and signed a memorandum on consultations with him.`,
    title: 'Rwanda and Pakistan agree on consultations',
    country: 'RW',
    body: 'Ministry of Foreign Affairs',
    on: '2024-08-20',
    at: 'Kigali',
  },
  {
    name: 'a presidency and its press office',
    text: `REPUBLIC OF MOZAMBIQUE
PRESIDENCY OF THE REPUBLIC
Press Office

President Nyusi Speaks with President of Portugal in Maputo

Maputo, 18th March 2022 – The Head of State, Filipe Jacinto Nyusi, spoke in Maputo today with the President of Portugal, who is here for the third time.`,
    title: 'President Nyusi Speaks with President of Portugal in Maputo',
    country: 'MZ',
    body: 'Presidency of the Republic',
    on: '2022-03-18',
    at: 'Maputo',
  },
  {
    name: "steps that a government's name begins",
    text: `Government of Cabo Verde » News » Prime Minister on State Visit to Senegal
Prime Minister on State Visit to Senegal
10 December 2021
Prime Minister Ulisses Correia e Silva begins a visit to Senegal on Sunday, with talks about trade by sea and air links between the two countries.`,
    title: 'Prime Minister on State Visit to Senegal',
    country: 'CV',
    body: 'Ministry of Foreign Affairs',
    on: '2021-12-10',
    at: null,
  },
  {
    name: 'a semicolon between the state and the day',
    text: `Prime Minister Welcomes New Zealand’s High Commissioner
Nuku'alofa, Tonga; 8 February 2023
Hon. Hu'akavameiliku, Prime Minister, received the High Commissioner of New Zealand this morning and thanked him for the help after the eruption.
Released by: Prime Minister's Office`,
    title: 'Prime Minister Welcomes New Zealand’s High Commissioner',
    country: 'TO',
    body: 'Ministry of Foreign Affairs',
    on: '2023-02-08',
    at: "Nuku'alofa",
  },
  {
    name: 'press secretariat, place and day in brackets',
    text: `[PRESS SECRETARIAT – Apia, Samoa – 6 October 2022]
New Ambassador of Japan Presents Credentials
The Head of State, His Highness Tuimalealiifano Vaaletoa Sualauvi II, accepted today the credentials of the Ambassador of Japan to Samoa.`,
    title: 'New Ambassador of Japan Presents Credentials',
    country: 'WS',
    body: 'Ministry of Foreign Affairs',
    on: '2022-10-06',
    at: 'Apia',
  },
];
