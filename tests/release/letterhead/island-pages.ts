import type { PageCase } from './pages.ts';

/** Pages of offices, missions and social networks, of the Pacific and the Caribbean above all; the sentences are made up. */
export const ISLAND_PAGES: readonly PageCase[] = [
  {
    name: 'the number of a text below its headline',
    text: `Te Beretitenti Meets with Taiwan Visitors
OB/PR/2022/41
Date: 5th September, 2022
Office of Te Beretitenti, Bairiki, Tarawa, Kiribati
His Excellency Taneti Maamau, Te Beretitenti, met with visitors from China this morning in Bairiki and thanked them for the help with roads.`,
    title: 'Te Beretitenti Meets with Taiwan Visitors',
    country: 'KI',
    body: 'Office of Te Beretitenti, Bairiki, Tarawa',
    on: '2022-09-05',
    at: null,
  },
  {
    name: 'a person to ask above the headline, city and state before a colon',
    text: `FOR IMMEDIATE RELEASE
May 7, 2024
Contact: Press Officer, pressoffice@gov.mh

President Heine Speaks with Ambassador of Japan

Majuro, Marshall Islands: Her Excellency President Hilda C. Heine received the Ambassador of Japan on Monday and spoke with him about ships and schools.`,
    title: 'President Heine Speaks with Ambassador of Japan',
    country: 'MH',
    body: 'Ministry of Foreign Affairs',
    on: '2024-05-07',
    at: 'Majuro',
  },
  {
    name: 'a mail with its head',
    text: `From: Belize Press Office <pressoffice@gobmail.gov.bz>
To: undisclosed-recipients
Date: Mon, 9 May 2022 15:20:11 -0600
Subject: Minister Coye signs air services agreement with Mexico

Belmopan. May 9, 2022. 3:20 p.m.

Hon. Christopher Coye signed an agreement with the Mexican Ambassador today by which more flights will link Belize and Mexico.`,
    title: 'Minister Coye signs air services agreement with Mexico',
    country: 'BZ',
    body: 'Ministry of Foreign Affairs',
    on: '2022-05-09',
    at: 'Belmopan',
  },
  {
    name: 'writer, day and section between bars',
    text: `Barbados And Guyana Sign Agreement On Food
by Julie Carrington | May 22, 2022 | Top Stories
Prime Minister Mia Amor Mottley and the President of Guyana, Dr. Irfaan Ali, signed an agreement on food last night at Ilaro Court. (GP)`,
    title: 'Barbados And Guyana Sign Agreement On Food',
    country: 'BB',
    body: 'Ministry of Foreign Affairs',
    on: '2022-05-22',
    at: null,
  },
  {
    name: 'a section and a writer below the headline, a point set apart',
    text: `Jamaica and Nigeria Want Direct Flights
Foreign Affairs
January 12, 2021
Written by: Latonya Linton
Share
The Key Point:
Minister of Foreign Affairs and Foreign Trade, Senator the Hon. Kamina Johnson Smith, says Jamaica and Nigeria want flights with no stop in between.
The Full Story
Minister of Foreign Affairs and Foreign Trade, Senator the Hon. Kamina Johnson Smith, said so on Monday when she spoke with the High Commissioner of Nigeria.`,
    title: 'Jamaica and Nigeria Want Direct Flights',
    country: 'JM',
    body: 'Ministry of Foreign Affairs',
    on: '2021-01-12',
    at: null,
  },
  {
    name: 'an information service with its city',
    text: `SAINT LUCIA AND MOROCCO SIGN ROADMAP
Published: Thursday, 17 March 2022
Government Information Service, Castries
Prime Minister Hon. Philip J. Pierre received the Ambassador of Morocco to the Eastern Caribbean, and the two signed a plan for scholarships and farming.`,
    title: 'SAINT LUCIA AND MOROCCO SIGN ROADMAP',
    country: 'LC',
    body: 'Ministry of Foreign Affairs',
    on: '2022-03-17',
    at: null,
  },
  {
    name: 'a dateline that a stop and a dash end, the day at the foot',
    text: `Dominican Republic and Guyana open embassies
Santo Domingo.- The Foreign Minister, Roberto Álvarez, and his counterpart of Guyana, Hugh Todd, agreed that each of the countries would have an embassy in the other.
15 February 2023`,
    title: 'Dominican Republic and Guyana open embassies',
    country: 'DO',
    body: 'Ministry of Foreign Affairs',
    on: '2023-02-15',
    at: 'Santo Domingo',
  },
  {
    name: 'a label in Spanish, place and day at the foot',
    text: `COMUNICADO

The Government of Honduras on the situation in Haiti

The Government of Honduras follows with concern what happens in Haiti and asks the Haitian people to seek a way out in dialogue.

Tegucigalpa, M.D.C., March 12, 2024`,
    title: 'The Government of Honduras on the situation in Haiti',
    country: 'HN',
    body: 'Ministry of Foreign Affairs',
    on: '2024-03-12',
    at: 'Tegucigalpa',
  },
  {
    name: "a mission's address, place and day below the headline",
    text: `PERMANENT MISSION OF THE REPUBLIC OF KENYA TO THE UNITED NATIONS
866 UN Plaza, Room 304, New York, NY 10017

CHECK AGAINST DELIVERY

Statement by Ambassador Njambi Kinyungu at the Security Council Debate on Somalia

New York, 22 February 2023

Mr. President, I thank you for giving my delegation the floor, and the Special Representative for her briefing on what has happened in Somalia.`,
    title: 'Statement by Ambassador Njambi Kinyungu at the Security Council Debate on Somalia',
    country: 'KE',
    body: 'Permanent Mission of the Republic of Kenya to the United Nations',
    on: '2023-02-22',
    at: 'New York',
  },
  {
    name: 'an embassy to a state',
    text: `Embassy of the Republic of Azerbaijan to Japan
10.11.2023
Azerbaijani Ambassador meets Governor of Kyoto
Ambassador Gursel Ismayilzada met the Governor of Kyoto Prefecture, Nishiwaki Takatoshi, and spoke with him about culture and about tourism.`,
    title: 'Azerbaijani Ambassador meets Governor of Kyoto',
    country: 'AZ',
    body: 'Embassy of the Republic of Azerbaijan to Japan',
    on: '2023-11-10',
    at: null,
  },
  {
    name: 'an ambassador told with both states',
    text: `Ambassador Zhou Hong Meets with Foreign Minister of Timor-Leste
2023-06-01 16:40
On May 31, Chinese Ambassador to Timor-Leste Zhou Hong met with the Foreign Minister of Timor-Leste and exchanged views with him on relations.`,
    title: 'Ambassador Zhou Hong Meets with Foreign Minister of Timor-Leste',
    country: 'CN',
    body: 'Ministry of Foreign Affairs',
    on: '2023-06-01',
    at: null,
  },
  {
    name: 'day, hour and hits below the headline',
    text: `Press Releases
Foreign Minister Meets Chair of the Presidency of Bosnia and Herzegovina
Date 2023-10-12 17:02:33  hit 512
1. Minister of Foreign Affairs Park Jin met with the Chair of the Presidency on October 12 and spoke with him about how trade and investment could grow.`,
    title: 'Foreign Minister Meets Chair of the Presidency of Bosnia and Herzegovina',
    country: 'KR',
    body: 'Ministry of Foreign Affairs',
    on: '2023-10-12',
    at: null,
  },
  {
    name: 'a welcome to the site',
    text: `Welcome to the Federal Foreign Office
Foreign Minister Baerbock before leaving for Oslo
10.02.2023 - Press release
Foreign Minister Annalena Baerbock issued the following statement before leaving for Norway:`,
    title: 'Foreign Minister Baerbock before leaving for Oslo',
    country: 'DE',
    body: 'Federal Foreign Office',
    on: '2023-02-10',
    at: null,
  },
  {
    name: "an office's page of a social network",
    text: `Prime Minister's Office - PMO, Bhutan
February 20, 2024
PM Tobgay receives Ambassador of Kuwait
Prime Minister Tshering Tobgay met with the Ambassador of Kuwait to Bhutan this morning and thanked him for the help of the Kuwait Fund.`,
    title: 'PM Tobgay receives Ambassador of Kuwait',
    country: 'BT',
    body: "Prime Minister's Office - PMO",
    on: '2024-02-20',
    at: null,
  },
  {
    name: 'steps to the page, and a ministry whose name three states have',
    text: `Ministry of Foreign Affairs and Foreign Trade
Home / News / Mucunski: our aim is a date for the talks
Mucunski: our aim is a date for the talks
10 July 2024 | News
Minister Timčo Mucunski said today after his meeting with the Croatian Minister Gordan Grlić Radman that the aim was a date for the talks with the EU.`,
    title: 'Mucunski: our aim is a date for the talks',
    country: 'MK',
    body: 'Ministry of Foreign Affairs and Foreign Trade',
    on: '2024-07-10',
    at: null,
  },
  {
    name: 'department and field on lines of their own',
    text: `the dirco
Department:
International Relations and Cooperation
REPUBLIC OF SOUTH AFRICA

Media Statement
03 February 2023

Deputy Minister Botes to Visit Oman

The Deputy Minister of International Relations and Cooperation, Mr Alvin Botes, will visit Oman from 4 to 6 February for talks with the Undersecretary.

ISSUED BY THE DEPARTMENT OF INTERNATIONAL RELATIONS AND COOPERATION`,
    title: 'Deputy Minister Botes to Visit Oman',
    country: 'ZA',
    body: 'Department of International Relations and Cooperation',
    on: '2023-02-03',
    at: null,
  },
  {
    name: 'a dateline before the headline itself',
    text: `Government of the Republic of Vanuatu
Ministry of Foreign Affairs, International Cooperation & External Trade
PMB 9051, Port Vila, Vanuatu | Tel: (678) 22347

MEDIA RELEASE

Port Vila, 7 October 2016 – Vanuatu and Solomon Islands sign treaty on border

The Prime Minister of Vanuatu, Hon. Charlot Salwai, and the Prime Minister of Solomon Islands signed today the treaty by which their border at sea is drawn.`,
    title: 'Vanuatu and Solomon Islands sign treaty on border',
    country: 'VU',
    body: 'Ministry of Foreign Affairs, International Cooperation & External Trade',
    on: '2016-10-07',
    at: 'Port Vila',
  },
  {
    name: 'days of two calendars, the agency behind the dateline',
    text: `General
Foreign Minister Receives Phone Call from Foreign Minister of Finland
Tuesday 1445/11/13 - 2024/05/21
Riyadh, May 21, 2024, SPA -- Minister of Foreign Affairs Prince Faisal bin Farhan bin Abdullah received today a phone call from the Finnish Minister Elina Valtonen.
www.spa.gov.sa/2107001`,
    title: 'Foreign Minister Receives Phone Call from Foreign Minister of Finland',
    country: 'SA',
    body: 'Ministry of Foreign Affairs',
    on: '2024-05-21',
    at: 'Riyadh',
  },
  {
    name: 'ministry and day at the foot, the day below the headline too',
    text: `Minister of Foreign Affairs receives the Ambassador of Spain
06 Feb 2024
Dr. Fuad Hussein, Deputy Prime Minister and Minister of Foreign Affairs, received today the Ambassador of Spain to Iraq and spoke with him about a visit of the Spanish minister to Baghdad.
Ministry of Foreign Affairs
6 February 2024`,
    title: 'Minister of Foreign Affairs receives the Ambassador of Spain',
    country: 'IQ',
    body: 'Ministry of Foreign Affairs',
    on: '2024-02-06',
    at: null,
  },
];
