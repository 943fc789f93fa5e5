import type { PageCase } from './pages.ts';

/** Pages with the frame of a site around the document: menus, trails, counters, by-lines; the sentences are made up. */
export const FRAMED_PAGES: readonly PageCase[] = [
  {
    name: 'the day beside the label, in figures',
    text: `Ministry for Foreign Affairs of Finland

Minister Valtonen to Washington

Press release 13.5.2024

Minister for Foreign Affairs Elina Valtonen will visit Washington from 14 to 16 May.`,
    title: 'Minister Valtonen to Washington',
    country: 'FI',
    body: 'Ministry for Foreign Affairs',
    on: '2024-05-13',
    at: null,
  },
  {
    name: 'a dateline that a stop and a dash end',
    text: `Ministry of Foreign Affairs of Ecuador

Foreign Minister meets with her counterpart from Costa Rica

Quito, May 14, 2024.- Foreign Minister Gabriela Sommerfeld received her counterpart from Costa Rica, Arnoldo André Tinoco, at the Najas Palace.`,
    title: 'Foreign Minister meets with her counterpart from Costa Rica',
    country: 'EC',
    body: 'Ministry of Foreign Affairs',
    on: '2024-05-14',
    at: 'Quito',
  },
  {
    name: 'the day that the text calls its own, a short name of the week before it',
    text: `Kingdom of Morocco
Ministry of Foreign Affairs

Slovenia Supports Autonomy Plan

Rabat - Minister of Foreign Affairs Nasser Bourita held, this Thursday 19/01/2023 in Rabat, talks with Slovenia's Minister of Foreign and European Affairs, Tanja Fajon, on a working visit to Morocco.`,
    title: 'Slovenia Supports Autonomy Plan',
    country: 'MA',
    body: 'Ministry of Foreign Affairs',
    on: '2023-01-19',
    at: 'Rabat',
  },
  {
    name: 'a capital that hosts',
    text: `Ashgabat hosted Turkmen-Uzbek political consultations

27 August 2022

Political consultations between Turkmenistan and Uzbekistan were held on the premises of the ministry.

The parties discussed the development of a mutually beneficial Uzbek-Turkmen partnership.`,
    title: 'Ashgabat hosted Turkmen-Uzbek political consultations',
    country: 'TM',
    body: 'Ministry of Foreign Affairs',
    on: '2022-08-27',
    at: null,
  },
  {
    name: 'no letterhead, and a headline that names the other side alone',
    text: `Foreign Minister receives phone call from French Minister for Foreign Affairs

Published On: 9 March 2024

Oman's Foreign Minister Sayyid Badr Albusaidi received a phone call from Stéphane Séjourné, Minister for Europe and Foreign Affairs of the French Republic.

The two Ministers discussed the situation in the region and the relations between the two countries.`,
    title: 'Foreign Minister receives phone call from French Minister for Foreign Affairs',
    country: 'OM',
    body: 'Ministry of Foreign Affairs',
    on: '2024-03-09',
    at: null,
  },
  {
    name: 'whole paragraphs right below a headline, and a city that begins with New',
    text: `External Affairs Minister in talks with Hungarian Minister
New Delhi, 4 April 2019
The Minister of Foreign Affairs of Hungary called on the External Affairs Minister, who had invited him to the Indian capital for a conference on water, and spoke with him at length about the cooperation of the two states.
The External Affairs Minister thanked him for the help that the Hungarian side had given in the preparation of the visit, and both of them expected the contacts at all levels to grow in number over the next months.`,
    title: 'External Affairs Minister in talks with Hungarian Minister',
    country: 'IN',
    body: 'Ministry of Foreign Affairs',
    on: '2019-04-04',
    at: 'New Delhi',
  },
  {
    name: 'a site with menus, a sentence that sums up and who publishes below it',
    text: `Skip to main content
GOV.UK
Home
World
Ghana
Press release
Foreign Secretary strengthens ties with Ghana on first West Africa visit
The Foreign Secretary is in Accra today to agree a new partnership on growth and security.

From:
Foreign, Commonwealth & Development Office and The Rt Hon David Lammy MP
Published
4 November 2024
Last updated
5 November 2024

The Foreign Secretary, David Lammy, met President Nana Akufo-Addo and Foreign Minister Shirley Ayorkor Botchwey in Accra today. He was joined by Lord Collins of Highbury, Parliamentary Under-Secretary of State for Africa, and British High Commissioner Harriet Thompson.

Foreign Secretary David Lammy said:

Ghana and the United Kingdom share a long friendship.

Updates to this page
Published 4 November 2024
Share this page
Share on Facebook`,
    title: 'Foreign Secretary strengthens ties with Ghana on first West Africa visit',
    country: 'GB',
    body: 'Foreign, Commonwealth & Development Office',
    on: '2024-11-04',
    at: null,
  },
  {
    name: 'steps that lead to the page, and contacts at its foot',
    text: `Canada.ca > Global Affairs Canada > News

Readout: Minister Joly speaks with counterpart from Côte d’Ivoire

From: Global Affairs Canada

Readout

June 7, 2023 - Ottawa, Ontario - Global Affairs Canada

The Honourable Mélanie Joly, Minister of Foreign Affairs, today spoke with Kandia Camara, Minister of State, Minister of Foreign Affairs, African Integration and Diaspora of Côte d’Ivoire.

Minister Joly and Minister Camara discussed the situation in the Sahel.

Contacts
Maéva Proteau
Press Secretary
Office of the Minister of Foreign Affairs
Media Relations Office
Global Affairs Canada
media@international.gc.ca`,
    title: 'Readout: Minister Joly speaks with counterpart from Côte d’Ivoire',
    country: 'CA',
    body: 'Global Affairs Canada',
    on: '2023-06-07',
    at: 'Ottawa',
  },
  {
    name: 'a delegation’s page with the press team’s names at its foot',
    text: `EEAS Homepage
Press and information team of the Delegation to SUDAN

Sudan: High Representative/Vice-President Josep Borrell speaks with Foreign Minister of Egypt

12.05.2023
EEAS Press Team

High Representative/Vice-President Josep Borrell spoke today with the Minister of Foreign Affairs of Egypt, Sameh Shoukry, about the fighting in Sudan. EU Special Representative for the Horn of Africa Annette Weber also took part in the call.

PDF version
Peter STANO
Lead Spokesperson for Foreign Affairs and Security Policy
peter.stano@ec.europa.eu
+32 (0)460 75 45 53`,
    title: 'Sudan: High Representative/Vice-President Josep Borrell speaks with Foreign Minister of Egypt',
    country: 'EU',
    body: 'European External Action Service',
    on: '2023-05-12',
    at: null,
  },
  {
    name: 'a date with the year first and spaces',
    text: `Péter Szijjártó: Cooperation with Uzbekistan strengthens Hungary’s energy security
2023. 05. 16. 14:20

Hungary and Uzbekistan have agreed to build a plant, Minister of Foreign Affairs and Trade Péter Szijjártó announced in Tashkent following talks with Uzbek Minister of Investment, Industry and Trade Laziz Kudratov and Foreign Minister Bakhtiyor Saidov.`,
    title: 'Péter Szijjártó: Cooperation with Uzbekistan strengthens Hungary’s energy security',
    country: 'HU',
    body: 'Ministry of Foreign Affairs',
    on: '2023-05-16',
    at: null,
  },
  {
    name: 'a numbered answer that tells its day in its title',
    text: `QA-33, 5 April 2024, Statement of the Spokesperson of the Ministry of Foreign Affairs, Mr. Öncü Keçeli, in Response to a Question Regarding Remarks by Greek Officials

The allegations are baseless. Türkiye is resolved to defend its rights. Minister Fidan will raise the issue with Foreign Minister Gerapetritis.`,
    title:
      'QA-33, 5 April 2024, Statement of the Spokesperson of the Ministry of Foreign Affairs, Mr. Öncü Keçeli, in Response to a Question Regarding Remarks by Greek Officials',
    country: 'TR',
    body: 'Ministry of Foreign Affairs',
    on: '2024-04-05',
    at: null,
  },
  {
    name: 'a trail of slashes, and a ministry that one state has',
    text: `Home / Media Releases / Foreign Minister Vijitha Herath meets Chinese Ambassador

Foreign Minister Vijitha Herath meets Chinese Ambassador

Minister of Foreign Affairs, Foreign Employment and Tourism Vijitha Herath received the Ambassador of the People’s Republic of China to Sri Lanka Qi Zhenhong at the Ministry on 12 March 2025. Secretary, Ministry of Foreign Affairs Aruni Ranaraja and Director General/East Asia Savitri Panabokke also attended.

Ministry of Foreign Affairs, Foreign Employment and Tourism
Colombo
13 March, 2025`,
    title: 'Foreign Minister Vijitha Herath meets Chinese Ambassador',
    country: 'LK',
    body: 'Ministry of Foreign Affairs, Foreign Employment and Tourism',
    on: '2025-03-13',
    at: 'Colombo',
  },
  {
    name: 'a headline twice, a Buddhist year and a counter',
    text: `Press Releases

Thai Foreign Minister held talks with the Foreign Minister of Timor-Leste
Thai Foreign Minister held talks with the Foreign Minister of Timor-Leste
12 Feb 2568
1,204 views

On 12 February 2025, H.E. Mr. Maris Sangiampongsa, Minister of Foreign Affairs, welcomed H.E. Mr. Bendito dos Santos Freitas, Minister of Foreign Affairs and Cooperation of the Democratic Republic of Timor-Leste, on the occasion of his official visit. Mrs. Eksiri Pintaruchi, Permanent Secretary for Foreign Affairs, joined.`,
    title: 'Thai Foreign Minister held talks with the Foreign Minister of Timor-Leste',
    country: 'TH',
    body: 'Ministry of Foreign Affairs',
    on: '2025-02-12',
    at: null,
  },
  {
    name: 'a headline broken before a state’s name',
    text: `WISMA PUTRA
MALAYSIA

PRESS RELEASE

FOREIGN MINISTER DATO’ SERI UTAMA HAJI MOHAMAD BIN HAJI HASAN TO UNDERTAKE AN OFFICIAL VISIT TO
THE REPUBLIC OF UZBEKISTAN
FROM 15 TO 17 MAY 2024

YB Dato’ Seri Utama Haji Mohamad bin Haji Hasan, Minister of Foreign Affairs, will undertake an official visit to Tashkent at the invitation of H.E. Bakhtiyor Saidov, Minister of Foreign Affairs of Uzbekistan. He will be accompanied by Dato’ Sri Amran Mohamed Zin, Secretary General of the Ministry of Foreign Affairs, and Ambassador Datuk Ilham Tuah Illias.

PUTRAJAYA
14 MAY 2024`,
    title:
      'FOREIGN MINISTER DATO’ SERI UTAMA HAJI MOHAMAD BIN HAJI HASAN TO UNDERTAKE AN OFFICIAL VISIT TO THE REPUBLIC OF UZBEKISTAN FROM 15 TO 17 MAY 2024',
    country: 'MY',
    body: 'Ministry of Foreign Affairs',
    on: '2024-05-14',
    at: 'Putrajaya',
  },
  {
    name: 'a date between bars',
    text: `Foreign Secretary Alicia Bárcena meets with Foreign Minister of Finland

Secretaría de Relaciones Exteriores | May 14, 2024 | Press Release 187

Foreign Secretary Alicia Bárcena met in Mexico City with Elina Valtonen, Foreign Minister of the Republic of Finland. The two were joined by Undersecretary for Multilateral Affairs and Human Rights Joel Hernández and Ambassador Ulla Väistö.`,
    title: 'Foreign Secretary Alicia Bárcena meets with Foreign Minister of Finland',
    country: 'MX',
    body: 'Ministry of Foreign Affairs',
    on: '2024-05-14',
    at: null,
  },
  {
    name: 'a ministry named in words that one state has',
    text: `Minister of Foreign Affairs, Emigration and Egyptian Expatriates meets with the Foreign Minister of Somalia
Sunday, 12 January 2025

Dr. Badr Abdelatty, Minister of Foreign Affairs, Emigration and Egyptian Expatriates, met on Sunday January 12, 2025 with Mr. Ahmed Moallim Fiqi, Foreign Minister of the Federal Republic of Somalia, in Cairo, as part of the tripartite meeting with Eritrea, represented by Foreign Minister Osman Saleh.

The Official Spokesperson of the Ministry, Ambassador Tamim Khallaf, stated that the ministers discussed the security of the Red Sea.`,
    title:
      'Minister of Foreign Affairs, Emigration and Egyptian Expatriates meets with the Foreign Minister of Somalia',
    country: 'EG',
    body: 'Ministry of Foreign Affairs',
    on: '2025-01-12',
    at: null,
  },
  {
    name: 'a menu between bars and a by-line with the day',
    text: `U.S. Embassy in Cambodia
Home | News & Events | News | Press Releases
Ambassador Murphy Presents Medical Supplies to the Ministry of Health
By U.S. Embassy Phnom Penh | 4 June, 2021 | Topics: Press Releases

Phnom Penh – U.S. Ambassador W. Patrick Murphy today handed over ventilators to Minister of Health Mam Bun Heng.  The Ambassador was joined by USAID Mission Director Nancy Eslick.`,
    title: 'Ambassador Murphy Presents Medical Supplies to the Ministry of Health',
    country: 'US',
    body: 'U.S. Embassy in Cambodia',
    on: '2021-06-04',
    at: 'Phnom Penh',
  },
  {
    name: 'a day of the Nepali calendar beside the Gregorian one',
    text: `Government of Nepal
Ministry of Foreign Affairs

Press Release on the meeting of Hon’ble Foreign Minister with the Foreign Minister of Finland

Hon. Dr. Arzu Rana Deuba, Minister for Foreign Affairs, held a bilateral meeting with H.E. Ms. Elina Valtonen, Minister for Foreign Affairs of Finland, in New York today, 25 September 2024. Rt. Hon. Prime Minister K P Sharma Oli addressed the General Assembly. Permanent Representative of Nepal to the UN, Mr. Lok Bahadur Thapa was present.

Ministry of Foreign Affairs
Singha Durbar, Kathmandu
2081 Asoj 9 (25 September 2024)`,
    title: 'Press Release on the meeting of Hon’ble Foreign Minister with the Foreign Minister of Finland',
    country: 'NP',
    body: 'Ministry of Foreign Affairs',
    on: '2024-09-25',
    at: 'Kathmandu',
  },
  {
    name: 'a headline that ends with a state’s name on a line of its own',
    text: `REPUBLIC OF NAMIBIA
MINISTRY OF INTERNATIONAL RELATIONS AND COOPERATION
PRESS RELEASE
FOR IMMEDIATE RELEASE
Ref: 4/1/2/7
Date: 14 June 2023

DEPUTY PRIME MINISTER NETUMBO NANDI-NDAITWAH HOLDS TALKS WITH
H.E. DR. PEDRO SOUSA, MINISTER OF FOREIGN AFFAIRS OF
THE REPUBLIC OF CABO VERDE

The Deputy Prime Minister and Minister of International Relations and Cooperation, Hon. Netumbo Nandi-Ndaitwah, held talks today with her visitor at the Ministry in Windhoek.`,
    title:
      'DEPUTY PRIME MINISTER NETUMBO NANDI-NDAITWAH HOLDS TALKS WITH H.E. DR. PEDRO SOUSA, MINISTER OF FOREIGN AFFAIRS OF THE REPUBLIC OF CABO VERDE',
    country: 'NA',
    body: 'Ministry of International Relations and Cooperation',
    on: '2023-06-14',
    at: null,
  },
  {
    name: 'a communiqué whose title has empty lines between its words',
    text: `JOINT COMMUNIQUÉ

BETWEEN

THE REPUBLIC OF KENYA

AND

THE UNITED REPUBLIC OF TANZANIA

ON THE OCCASION OF THE STATE VISIT OF H.E. SAMIA SULUHU HASSAN

NAIROBI, 5TH MAY 2021

1. At the invitation of H.E. Uhuru Kenyatta, President of the Republic of Kenya, H.E. Samia Suluhu Hassan, President of the United Republic of Tanzania, paid a State Visit to Kenya from 4th to 5th May 2021.`,
    title:
      'JOINT COMMUNIQUÉ BETWEEN THE REPUBLIC OF KENYA AND THE UNITED REPUBLIC OF TANZANIA ON THE OCCASION OF THE STATE VISIT OF H.E. SAMIA SULUHU HASSAN',
    country: 'KE',
    body: 'Ministry of Foreign Affairs',
    on: '2021-05-05',
    at: 'Nairobi',
  },
  {
    name: 'a subject instead of a headline',
    text: `Subject: Visit of the Minister for Foreign Affairs of Iceland to Malawi
Date: 22-05-2023
Ref. no.: 014/2023

Minister for Foreign Affairs Thórdís Kolbrún Reykfjörd Gylfadóttir concluded a three-day visit to Malawi today. She met President Lazarus Chakwera and Foreign Minister Nancy Tembo.`,
    title: 'Visit of the Minister for Foreign Affairs of Iceland to Malawi',
    country: 'IS',
    body: 'Ministry of Foreign Affairs',
    on: '2023-05-22',
    at: null,
  },
  {
    name: 'a numeric day, and a dateline with the weekday',
    text: `Press Release
03/05/2022

Belgium and Rwanda hold political consultations

Brussels, Tuesday, 3rd of May 2022 – Deputy Prime Minister and Minister of Foreign Affairs Sophie Wilmès received her Rwandan counterpart Vincent Biruta at Egmont Palace. Ambassador Dieudonné Sebashongore took part.`,
    title: 'Belgium and Rwanda hold political consultations',
    country: 'BE',
    body: 'Ministry of Foreign Affairs',
    on: '2022-05-03',
    at: 'Brussels',
  },
];
