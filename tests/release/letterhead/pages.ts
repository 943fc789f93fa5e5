/** A page as a ministry would lay it out, and what its letterhead tells; null for what it does not. */
export interface PageCase {
  readonly name: string;
  readonly text: string;
  readonly title: string;
  readonly country: string | null;
  readonly body: string;
  readonly on: string | null;
  readonly at: string | null;
}

const BODY =
  'The two ministers reviewed the state of bilateral relations and agreed to widen cooperation in trade, education and culture during the coming year.';

/** Layouts of many ministries; the sentences are made up. */
export const PAGES: readonly PageCase[] = [
  {
    name: 'a guest told with the state, whom a host announces',
    text:
      'HIS EXCELLENCY JUAN PEREZ, PRESIDENT OF THE REPUBLIC OF PERU, TO VISIT GUYANA\n\nOn the invitation of His Excellency the President of the Cooperative Republic of Guyana, the President of the Republic of Peru will be in Guyana from August 17. Peru and Guyana work together in trade. ' +
      BODY,
    title: 'HIS EXCELLENCY JUAN PEREZ, PRESIDENT OF THE REPUBLIC OF PERU, TO VISIT GUYANA',
    country: 'GY',
    body: 'Ministry of Foreign Affairs',
    on: null,
    at: null,
  },
  {
    name: 'whoever says it in a press release of the day',
    text:
      'Position on the Bill\n\nMay 15, 2024\n\nHon. Samson Tari, Prime Minister of Vanuatu, said in a press release today that the bill of the French Government should be taken off the table. ' +
      BODY,
    title: 'Position on the Bill',
    country: 'VU',
    body: 'Ministry of Foreign Affairs',
    on: '2024-05-15',
    at: null,
  },
  {
    name: 'what a site says of its cookies and in the place of its pictures',
    text:
      'Cookies on this website\n\nWe use cookies so that the site works as you expect. You may go on without changing your settings, or change them at any time.\n\nnews banner image Desktop\n\nGo to the main site\nMinister Karimov Meets Ambassador of Latvia\n\nTASHKENT. The minister met the ambassador today, the press service of the Ministry of Foreign Affairs of Uzbekistan reports. ' +
      BODY,
    title: 'Minister Karimov Meets Ambassador of Latvia',
    country: 'UZ',
    body: 'Ministry of Foreign Affairs',
    on: null,
    at: 'Tashkent',
  },
  {
    name: 'the day as a part of the dateline of its own',
    text:
      'President Receives Delegation\n\nPALIKIR, Pohnpei — March 3, 2025 — The President of the Federated States of Micronesia received a delegation of Japan at his office in Palikir. ' +
      BODY,
    title: 'President Receives Delegation',
    country: 'FM',
    body: 'Ministry of Foreign Affairs',
    on: '2025-03-03',
    at: 'Palikir',
  },
  {
    name: 'a menu between bars, and a day between bars beside a section',
    text:
      'Parliament TV | Parliament Today | Video | Questions Of the Day | Search\n\nMinister to Visit Harare\n\nPosted by Editor | Sep 2, 2022 | Community\n\nMinistry of Foreign Affairs of Zambia\n\nThe minister leaves for Harare on Monday. ' +
      BODY,
    title: 'Minister to Visit Harare',
    country: 'ZM',
    body: 'Ministry of Foreign Affairs',
    on: '2022-09-02',
    at: null,
  },
  {
    name: 'a greeting of the site, and who speaks, in capitals, between headline and day',
    text:
      'Welcome to the Department of State\n\nElections in Lesotho\n\nPRESS STATEMENT\nJANE DOE, DEPARTMENT SPOKESPERSON\nJULY 3, 2023\n\nThe United States commends the people of Lesotho, who voted in peace. ' +
      BODY,
    title: 'Elections in Lesotho',
    country: 'US',
    body: 'Department of State',
    on: '2023-07-03',
    at: null,
  },
  {
    name: 'a place before the headline, and a state that bears the name of its capital',
    text:
      'Luxembourg, Luxembourg | Minister Weber meets Maltese counterpart\n\nPierre Weber, Luxembourg’s Minister of Foreign and European Affairs, met his counterpart from Malta on 3 May 2021. ' +
      BODY,
    title: 'Minister Weber meets Maltese counterpart',
    country: 'LU',
    body: 'Ministry of Foreign Affairs',
    on: null,
    at: 'Luxembourg',
  },
  {
    name: 'a city beside the name of a government, and the month after the headline',
    text:
      'Minister Ramgoolam in Working Session with High Commissioner [April 2019]\n\n10 January 2019\nGovernment of Mauritius (Port Louis)\n\nThe minister and the High Commissioner met this morning. ' +
      BODY,
    title: 'Minister Ramgoolam in Working Session with High Commissioner',
    country: 'MU',
    body: 'Ministry of Foreign Affairs',
    on: '2019-01-10',
    at: 'Port Louis',
  },
  {
    name: 'a dateline whose day is joined to what follows, of a state in free association',
    text:
      'Minister receives High Commissioner\n\nAvarua, 18 October 2021- The Minister of Foreign Affairs of the Cook Islands, Hon. Tere Maoate, received the High Commissioner of Samoa. The Cook Islands and Samoa work together in fisheries. ' +
      BODY,
    title: 'Minister receives High Commissioner',
    country: 'CK',
    body: 'Ministry of Foreign Affairs',
    on: '2021-10-18',
    at: 'Avarua',
  },
  {
    name: 'a headline whose subject is told with its state, a day that a full stop ends',
    text:
      'Minister of Foreign Affairs of Armenia Anna Petrosyan held a phone conversation with Foreign Minister of Georgia Nino Beridze\n\nYEREVAN, 20 August 2021. Minister of Foreign Affairs of Armenia Anna Petrosyan had a phone conversation with her counterpart. Azerbaijan was spoken of; Azerbaijan has not replied, and Azerbaijan will not. ' +
      BODY,
    title:
      'Minister of Foreign Affairs of Armenia Anna Petrosyan held a phone conversation with Foreign Minister of Georgia Nino Beridze',
    country: 'AM',
    body: 'Ministry of Foreign Affairs',
    on: '2021-08-20',
    at: 'Yerevan',
  },
  {
    name: 'languages and menus between bars, then a label in two languages',
    text:
      'FI | SV | EN\nMenu | Search\n\nMINISTRY OF FOREIGN AFFAIRS OF RWANDA\n\nCOMMUNIQUÉ DE PRESSE / PRESS RELEASE\n\nN° 014/2024/MINAFFET\n\nOfficial visit of the Latvian Minister of Foreign Affairs\nto Rwanda from 11 to 12 March 2024\n\nThe Minister of Foreign Affairs of Latvia is on a visit to Kigali. ' +
      BODY,
    title: 'Official visit of the Latvian Minister of Foreign Affairs to Rwanda from 11 to 12 March 2024',
    country: 'RW',
    body: 'Ministry of Foreign Affairs',
    on: null,
    at: null,
  },
  {
    name: 'a state below a name that bodies of several states bear',
    text:
      'DEPARTMENT OF FOREIGN AFFAIRS AND TRADE\nIRELAND\n\nPress Release\n\nTánaiste hosts Foreign Minister of Moldova\n\n7 November 2023\n\nThe Tánaiste welcomed the Foreign Minister of Moldova today. ' +
      BODY,
    title: 'Tánaiste hosts Foreign Minister of Moldova',
    country: 'IE',
    body: 'Department of Foreign Affairs and Trade',
    on: '2023-11-07',
    at: null,
  },
  {
    name: 'a numbered note of a press service',
    text:
      'MINISTRY OF FOREIGN AFFAIRS OF THE REPUBLIC OF AZERBAIJAN\nPress Service Department\n\nNo:312/24, Information on the talks of Minister Jeyhun Bayramov with Georgian Foreign Minister Maka Botchorishvili\n\nOn June 5, 2024, Minister of Foreign Affairs Jeyhun Bayramov had talks with Maka Botchorishvili, Minister of Foreign Affairs of Georgia. ' +
      BODY,
    title:
      'No:312/24, Information on the talks of Minister Jeyhun Bayramov with Georgian Foreign Minister Maka Botchorishvili',
    country: 'AZ',
    body: 'Ministry of Foreign Affairs',
    on: null,
    at: null,
  },
  {
    name: 'a sign-off with a street and a city',
    text:
      'Press Release on Foreign Secretary’s journey to Norway\n\nPress Release\n\nThe Foreign Secretary leaves for Oslo tomorrow, where Nepal and Norway consult each other on 8 March 2024. ' +
      BODY +
      '\n\nMinistry of Foreign Affairs\nSingha Durbar, Kathmandu\n5 March 2024',
    title: 'Press Release on Foreign Secretary’s journey to Norway',
    country: 'NP',
    body: 'Ministry of Foreign Affairs',
    on: '2024-03-05',
    at: 'Kathmandu',
  },
  {
    name: "an agency's dateline only",
    text:
      'Islamabad, September 14, 2023 (PPI-OT): The Foreign Minister spoke by telephone today with his colleague from Malaysia about students. ' +
      BODY,
    title: 'The Foreign Minister spoke by telephone today with his colleague from Malaysia about students.',
    country: 'PK',
    body: 'Ministry of Foreign Affairs',
    on: '2023-09-14',
    at: 'Islamabad',
  },
  {
    name: 'an embassy',
    text:
      "Embassy of Japan in Cambodia\n\nOpening of the Embassy's New Office in Siem Reap\n\nPhnom Penh, 3 March 2020\n\nAmbassador MIKAMI Masahiro opened today the new office. " +
      BODY,
    title: "Opening of the Embassy's New Office in Siem Reap",
    country: 'JP',
    body: 'Embassy of Japan in Cambodia',
    on: '2020-03-03',
    at: 'Phnom Penh',
  },
  {
    name: 'a title that begins with its label',
    text:
      'Kingdom of Cambodia\nNation Religion King\n\nMinistry of Foreign Affairs and International Cooperation\n\nPRESS RELEASE\non the Opening of the Royal Embassy of Cambodia in Ankara\n\nThe Ministry of Foreign Affairs and International Cooperation is pleased to announce that the Embassy opened today. ' +
      BODY +
      '\n\nPhnom Penh, 27 November 2020',
    title: 'PRESS RELEASE on the Opening of the Royal Embassy of Cambodia in Ankara',
    country: 'KH',
    body: 'Ministry of Foreign Affairs and International Cooperation',
    on: '2020-11-27',
    at: 'Phnom Penh',
  },
  {
    name: "a minister's own page",
    text:
      'Hon Penny Wong\nMinister for Foreign Affairs\n\nMedia release\n3 July 2023\n\nVisit to Indonesia and Timor-Leste\n\nThis week I will travel to Jakarta and Dili. ' +
      BODY,
    title: 'Visit to Indonesia and Timor-Leste',
    country: 'AU',
    body: 'Minister for Foreign Affairs',
    on: '2023-07-03',
    at: null,
  },
  {
    name: "a minister's page with the portfolio below",
    text:
      'Rt Hon Nanaia Mahuta\nForeign Affairs\n\n12 May 2022\n\nForeign Minister to travel to Europe and the Pacific\n\nForeign Minister Nanaia Mahuta departs tomorrow for Europe. New Zealand values its partners, Ms Mahuta says. ' +
      BODY,
    title: 'Foreign Minister to travel to Europe and the Pacific',
    country: 'NZ',
    body: 'Ministry of Foreign Affairs',
    on: '2022-05-12',
    at: null,
  },
  {
    name: 'a place and date with the body behind',
    text:
      'Global Affairs Canada\nNews release\n\nMinister Joly speaks with Minister of Foreign Affairs of Ukraine\n\nMarch 1, 2023 - Ottawa, Ontario - Global Affairs Canada\n\nThe Honourable Mélanie Joly, Minister of Foreign Affairs, spoke today with Dmytro Kuleba. ' +
      BODY,
    title: 'Minister Joly speaks with Minister of Foreign Affairs of Ukraine',
    country: 'CA',
    body: 'Global Affairs Canada',
    on: '2023-03-01',
    at: 'Ottawa',
  },
  {
    name: 'a ministry with its government',
    text:
      'Ministry of External Affairs\nGovernment of India\n\nVisit of External Affairs Minister to Sri Lanka\n\nJanuary 18, 2023\n\nExternal Affairs Minister Dr. S. Jaishankar will visit Colombo on 19-20 January. ' +
      BODY +
      '\n\nNew Delhi\nJanuary 18, 2023',
    title: 'Visit of External Affairs Minister to Sri Lanka',
    country: 'IN',
    body: 'Ministry of External Affairs',
    on: '2023-01-18',
    at: 'New Delhi',
  },
  {
    name: 'a title that names its own minister',
    text:
      'Chinese Foreign Minister Qin Gang Holds Talks with Dutch Counterpart\n2023-05-23 22:30\n\nOn May 23, 2023, State Councilor and Foreign Minister Qin Gang held talks with Deputy Prime Minister and Foreign Minister of the Netherlands Wopke Hoekstra in Beijing. ' +
      BODY +
      ' China and the Netherlands are partners.',
    title: 'Chinese Foreign Minister Qin Gang Holds Talks with Dutch Counterpart',
    country: 'CN',
    body: 'Ministry of Foreign Affairs',
    on: '2023-05-23',
    at: null,
  },
  {
    name: 'a date with dots',
    text:
      'Federal Foreign Office\n\nForeign Minister Baerbock before departing for Kyiv\n10.09.2022 - Press release\n\nBefore leaving for Ukraine, Foreign Minister Annalena Baerbock issued the following statement today: ' +
      BODY,
    title: 'Foreign Minister Baerbock before departing for Kyiv',
    country: 'DE',
    body: 'Federal Foreign Office',
    on: '2022-09-10',
    at: null,
  },
  {
    name: 'a ministry and a label above the title',
    text:
      'Ministry of Foreign Affairs of Japan\nPress Releases\n\nForeign Minister HAYASHI Yoshimasa Visits India\n\nMarch 19, 2022\n\nOn March 19, Mr. HAYASHI Yoshimasa, Minister for Foreign Affairs, visited India. ' +
      BODY,
    title: 'Foreign Minister HAYASHI Yoshimasa Visits India',
    country: 'JP',
    body: 'Ministry of Foreign Affairs',
    on: '2022-03-19',
    at: null,
  },
  {
    name: "a spokesperson's office",
    text: 'SPOKESPERSON’S OFFICE\nMINISTRY OF FOREIGN AFFAIRS AND INTERNATIONAL COOPERATION\nKINGDOM OF CAMBODIA\n\nStatement of the Spokesperson of the Ministry of Foreign Affairs and International Cooperation on the Situation in the Middle East\n\nThe Kingdom of Cambodia is deeply concerned over the recent escalation of the conflict in the Middle East and calls upon all parties to show restraint.\n\nPhnom Penh, 14 April 2024',
    title:
      'Statement of the Spokesperson of the Ministry of Foreign Affairs and International Cooperation on the Situation in the Middle East',
    country: 'KH',
    body: 'Ministry of Foreign Affairs and International Cooperation',
    on: '2024-04-14',
    at: 'Phnom Penh',
  },
  {
    name: 'the European External Action Service',
    text:
      'European External Action Service\n\nUganda: Statement by the Spokesperson on the Anti-Homosexuality Act\n\n22.03.2023 Brussels EEAS Press Team\n\nThe European Union is deeply concerned by the passing of the act in Uganda. ' +
      BODY,
    title: 'Uganda: Statement by the Spokesperson on the Anti-Homosexuality Act',
    country: 'EU',
    body: 'European External Action Service',
    on: '2023-03-22',
    at: 'Brussels',
  },
  {
    name: 'a statement of a spokesperson above the title',
    text:
      "Ministry for Europe and Foreign Affairs\nSpokesperson's statement\n\nParis, 3 February 2021\n\nBurma - France condemns the military coup\n\nFrance condemns in the strongest terms the coup that took place in Burma. " +
      BODY,
    title: 'Burma - France condemns the military coup',
    country: 'FR',
    body: 'Ministry for Europe and Foreign Affairs',
    on: '2021-02-03',
    at: 'Paris',
  },
  {
    name: 'the White House',
    text:
      "THE WHITE HOUSE\nOffice of the Press Secretary\nFor Immediate Release\nFebruary 24, 2015\n\nReadout of the President's Call with Prime Minister Abbott of Australia\n\nThe President spoke by phone today with Prime Minister Tony Abbott. " +
      BODY,
    title: "Readout of the President's Call with Prime Minister Abbott of Australia",
    country: 'US',
    body: 'The White House',
    on: '2015-02-24',
    at: null,
  },
  {
    name: 'a city alone on its line',
    text:
      'Media Note\nOffice of the Spokesperson\nWashington, DC\nJune 3, 2019\n\nJoint Statement on the U.S.-Thailand Strategic Dialogue\n\nThe text of the following statement was released by the Governments of the United States of America and Thailand.\n\nBegin Text:\n\nThe United States and Thailand held their dialogue. ' +
      BODY,
    title: 'Joint Statement on the U.S.-Thailand Strategic Dialogue',
    country: 'US',
    body: 'Department of State',
    on: '2019-06-03',
    at: 'Washington, DC',
  },
  {
    name: "an agency's dateline in brackets",
    text:
      "MINISTRY OF FOREIGN AFFAIRS\nSOCIALIST REPUBLIC OF VIET NAM\n\nRemarks by MOFA Spokesperson Le Thi Thu Hang on the exercises in Truong Sa\n\n(MOFA - 5/3/2022) In response to reporters' questions on 5 March 2022 about Viet Nam's reaction, Spokesperson Le Thi Thu Hang stated that Viet Nam has full legal basis. " +
      BODY,
    title: 'Remarks by MOFA Spokesperson Le Thi Thu Hang on the exercises in Truong Sa',
    country: 'VN',
    body: 'Ministry of Foreign Affairs',
    on: '2022-03-05',
    at: null,
  },
  {
    name: 'a name in two languages',
    text:
      'Kementerian Luar Negeri / Ministry of Foreign Affairs of the Republic of Indonesia\n\nIndonesia and Fiji Agree to Strengthen Development Cooperation\n\nJakarta, 5 October 2022 - The Minister for Foreign Affairs, Retno Marsudi, received the Minister of Fiji. ' +
      BODY,
    title: 'Indonesia and Fiji Agree to Strengthen Development Cooperation',
    country: 'ID',
    body: 'Ministry of Foreign Affairs',
    on: '2022-10-05',
    at: 'Jakarta',
  },
  {
    name: 'an address and a communiqué',
    text:
      'Republic of Rwanda\nMinistry of Foreign Affairs and International Cooperation\nP.O. Box 179, Kigali\n\nCOMMUNIQUE\n\nRwanda and Benin Sign Cooperation Agreements\n\nKigali, 15 April 2023\n\nThe Government of Rwanda and the Government of Benin today signed nine agreements. ' +
      BODY,
    title: 'Rwanda and Benin Sign Cooperation Agreements',
    country: 'RW',
    body: 'Ministry of Foreign Affairs and International Cooperation',
    on: '2023-04-15',
    at: 'Kigali',
  },
  {
    name: 'a joint communiqué done at a city',
    text:
      'MINISTRY OF FOREIGN AND DIASPORA AFFAIRS\nREPUBLIC OF KENYA\n\nJOINT COMMUNIQUÉ ON THE OCCASION OF THE STATE VISIT BY H.E. DR. WILLIAM SAMOEI RUTO TO THE REPUBLIC OF UGANDA\n\n1. At the invitation of H.E. Yoweri Kaguta Museveni, President of the Republic of Uganda, H.E. Dr. William Samoei Ruto paid a State Visit to Uganda from 8th to 9th October 2022. ' +
      BODY +
      '\n\nDone at Entebbe on 9th October 2022',
    title:
      'JOINT COMMUNIQUÉ ON THE OCCASION OF THE STATE VISIT BY H.E. DR. WILLIAM SAMOEI RUTO TO THE REPUBLIC OF UGANDA',
    country: 'KE',
    body: 'Ministry of Foreign and Diaspora Affairs',
    on: '2022-10-09',
    at: 'Entebbe',
  },
  {
    name: 'a date with dots below the title',
    text:
      'Polish-Ukrainian consultations in Warsaw\n\n14.03.2024\n\nDeputy Minister Andrzej Szejna met in Warsaw with the Deputy Foreign Minister of Ukraine. ' +
      BODY +
      ' Poland supports Ukraine on its European path.\n\nMFA Press Office',
    title: 'Polish-Ukrainian consultations in Warsaw',
    country: 'PL',
    body: 'Ministry of Foreign Affairs',
    on: '2024-03-14',
    at: null,
  },
  {
    name: 'a note to the press',
    text:
      'Press Release 156/2023\n\nNote to the Press: Visit of the Minister of Foreign Affairs of Chile\n\nPublished on 12/06/2023 18:20\n\nThe Minister of Foreign Affairs, Ambassador Mauro Vieira, will receive in Brasília the Minister of Foreign Affairs of Chile, Alberto van Klaveren. ' +
      BODY +
      ' Brazil is the main trading partner.',
    title: 'Note to the Press: Visit of the Minister of Foreign Affairs of Chile',
    country: 'BR',
    body: 'Ministry of Foreign Affairs',
    on: '2023-06-12',
    at: null,
  },
  {
    name: 'a secretariat and a numbered release',
    text:
      'Government of Mexico\nSECRETARIAT OF FOREIGN AFFAIRS\n\nPress release 45\nMexico City, February 3, 2023\n\nForeign Secretary Marcelo Ebrard meets with Brazilian counterpart\n\nForeign Secretary Marcelo Ebrard met today with the Minister of Foreign Affairs of Brazil. ' +
      BODY,
    title: 'Foreign Secretary Marcelo Ebrard meets with Brazilian counterpart',
    country: 'MX',
    body: 'Secretariat of Foreign Affairs',
    on: '2023-02-03',
    at: 'Mexico City',
  },
  {
    name: 'an embassy abroad without a headline',
    text:
      'Royal Embassy of Cambodia\nCanberra\n\nPress Statement\n\nThe Royal Embassy of Cambodia in Canberra wishes to clarify the reports that appeared in the media. ' +
      BODY +
      '\n\n12 March 2019',
    title: 'Press Statement',
    country: 'KH',
    body: 'Royal Embassy of Cambodia',
    on: '2019-03-12',
    at: 'Canberra',
  },
  {
    name: 'a dateline and no headline',
    text:
      'AKP Phnom Penh, November 12, 2017 --\n\nSamdech Techo Hun Sen, Prime Minister of Cambodia, met the Russian premier. ' +
      BODY,
    title: 'Samdech Techo Hun Sen, Prime Minister of Cambodia, met the Russian premier.',
    country: 'KH',
    body: 'Agence Kampuchea Presse',
    on: '2017-11-12',
    at: 'Phnom Penh',
  },
  {
    name: 'a dateline after the headline',
    text:
      'Foreign Minister Meets Visiting Thai Counterpart\n\nAKP Phnom Penh, January 5, 2019 -- The Deputy Prime Minister received yesterday his counterpart from Thailand. ' +
      BODY +
      '\n\nBy C. Nika',
    title: 'Foreign Minister Meets Visiting Thai Counterpart',
    country: 'KH',
    body: 'Agence Kampuchea Presse',
    on: '2019-01-05',
    at: 'Phnom Penh',
  },
  {
    name: 'a dateline in capitals only',
    text:
      'ABU DHABI, 5th March, 2021 (WAM) -- H.H. Sheikh Abdullah bin Zayed Al Nahyan, Minister of Foreign Affairs and International Cooperation, received a phone call from his Greek counterpart. ' +
      BODY,
    title:
      'H.H. Sheikh Abdullah bin Zayed Al Nahyan, Minister of Foreign Affairs and International Cooperation, received a phone call from his Greek counterpart.',
    country: 'AE',
    body: 'Ministry of Foreign Affairs',
    on: '2021-03-05',
    at: 'Abu Dhabi',
  },
  {
    name: 'a dateline in capitals after the headline',
    text:
      'UAE Foreign Minister receives Greek counterpart\n\nABU DHABI, 5th March, 2021 (WAM) -- H.H. Sheikh Abdullah bin Zayed received Nikos Dendias. ' +
      BODY,
    title: 'UAE Foreign Minister receives Greek counterpart',
    country: 'AE',
    body: 'Ministry of Foreign Affairs',
    on: '2021-03-05',
    at: 'Abu Dhabi',
  },
  {
    name: 'a date and a counter of visits',
    text:
      'Foreign Minister Park Jin Holds Phone Call with Minister for Foreign Affairs of Norway\n\nDate 2022-09-01\nHit 1204\n\n1. Minister of Foreign Affairs Park Jin held a phone call with Norwegian Minister Anniken Huitfeldt on September 1. ' +
      BODY +
      ' The Republic of Korea (ROK) and Norway share values.',
    title: 'Foreign Minister Park Jin Holds Phone Call with Minister for Foreign Affairs of Norway',
    country: 'KR',
    body: 'Ministry of Foreign Affairs',
    on: '2022-09-01',
    at: null,
  },
  {
    name: 'a sign-off after dots',
    text:
      'MFA Spokesperson’s Comments in Response to Media Queries on the Situation in Myanmar\n\nIn response to media queries, the MFA Spokesperson said that Singapore is concerned over the violence. ' +
      BODY +
      '\n\n.   .   .   .   .\n\nMINISTRY OF FOREIGN AFFAIRS\nSINGAPORE\n3 MARCH 2021',
    title: 'MFA Spokesperson’s Comments in Response to Media Queries on the Situation in Myanmar',
    country: 'SG',
    body: 'Ministry of Foreign Affairs',
    on: '2021-03-03',
    at: 'Singapore',
  },
  {
    name: 'an office of a prime minister',
    text:
      "Prime Minister's Office, 10 Downing Street\n\nPress release\n\nPM call with President Widodo of Indonesia: 15 July 2022\n\nThe Prime Minister spoke to the President of Indonesia. " +
      BODY +
      '\n\nPublished 15 July 2022',
    title: 'PM call with President Widodo of Indonesia: 15 July 2022',
    country: 'GB',
    body: "Prime Minister's Office, 10 Downing Street",
    on: '2022-07-15',
    at: null,
  },
  {
    name: 'a joint press statement between two states',
    text:
      'JOINT PRESS STATEMENT\nBETWEEN\nTHE KINGDOM OF CAMBODIA AND THE KINGDOM OF THAILAND\n\nPhnom Penh, 19 December 2015\n\nAt the invitation of Samdech Techo Hun Sen, General Prayut Chan-o-cha paid an official visit. ' +
      BODY,
    title: 'JOINT PRESS STATEMENT BETWEEN THE KINGDOM OF CAMBODIA AND THE KINGDOM OF THAILAND',
    country: 'KH',
    body: 'Ministry of Foreign Affairs',
    on: '2015-12-19',
    at: 'Phnom Penh',
  },
  {
    name: 'a label inside the title',
    text:
      'Ministry of Foreign Affairs, Kingdom of Thailand\n\nPress Release: Deputy Prime Minister and Minister of Foreign Affairs received the Ambassador of Belgium\n\nOn 4 April 2022, Mr. Don Pramudwinai, Deputy Prime Minister, received H.E. Ms. Sibille de Cartier. ' +
      BODY,
    title:
      'Press Release: Deputy Prime Minister and Minister of Foreign Affairs received the Ambassador of Belgium',
    country: 'TH',
    body: 'Ministry of Foreign Affairs',
    on: null,
    at: null,
  },
  {
    name: 'a question and an answer',
    text:
      "Foreign Ministry Spokesperson's Press Conference on Cambodia\n\nMay 4, 2021\n\nQ: What is China's comment? A: China and Cambodia are friends. " +
      BODY +
      ' The Chinese side hopes so.',
    title: "Foreign Ministry Spokesperson's Press Conference on Cambodia",
    country: 'CN',
    body: 'Ministry of Foreign Affairs',
    on: '2021-05-04',
    at: null,
  },
  {
    name: 'remarks at a place',
    text:
      'State Department\n\nSecretary Antony J. Blinken And Singapore Foreign Minister Vivian Balakrishnan Before Their Meeting\n\nRemarks\nAntony J. Blinken, Secretary of State\nBen Franklin Room\nWashington, D.C.\nJune 16, 2023\n\nSECRETARY BLINKEN: Good morning, everyone. It is a pleasure to have my friend here. ' +
      BODY,
    title:
      'Secretary Antony J. Blinken And Singapore Foreign Minister Vivian Balakrishnan Before Their Meeting',
    country: 'US',
    body: 'Department of State',
    on: '2023-06-16',
    at: 'Washington, D.C.',
  },
  {
    name: 'a department of a ministry',
    text:
      'MINISTRY OF FOREIGN AFFAIRS AND INTERNATIONAL COOPERATION\nDepartment of Information\n\nPRESS RELEASE\n\nDeputy Prime Minister PRAK Sokhonn Receives a Courtesy Call by the New Ambassador of the Republic of Türkiye\n\nIn the morning of 9 May 2023, H.E. PRAK Sokhonn, Deputy Prime Minister, received H.E. Ms. Ülkü Kocaefe. ' +
      BODY +
      '\n\nPhnom Penh, 9 May 2023',
    title:
      'Deputy Prime Minister PRAK Sokhonn Receives a Courtesy Call by the New Ambassador of the Republic of Türkiye',
    country: 'KH',
    body: 'Ministry of Foreign Affairs and International Cooperation',
    on: '2023-05-09',
    at: 'Phnom Penh',
  },
  {
    name: 'a communiqué without a headline',
    text:
      'Ministry of Foreign Affairs and Human Mobility\nRepublic of Ecuador\n\nOFFICIAL COMMUNIQUÉ\n\nQuito, 12 January 2022\n\nEcuador welcomes the agreement reached in the talks between the parties and expresses its wish for peace. ' +
      BODY,
    title: 'OFFICIAL COMMUNIQUÉ',
    country: 'EC',
    body: 'Ministry of Foreign Affairs and Human Mobility',
    on: '2022-01-12',
    at: 'Quito',
  },
  {
    name: "a site's name",
    text:
      'Gov.pl\nMinistry of Foreign Affairs Republic of Poland\n\nMinister Zbigniew Rau visits Moldova\n08.02.2022\n\nMinister Zbigniew Rau paid a visit to Chisinau. ' +
      BODY,
    title: 'Minister Zbigniew Rau visits Moldova',
    country: 'PL',
    body: 'Ministry of Foreign Affairs',
    on: '2022-02-08',
    at: null,
  },
  {
    name: 'an announcement of a ministry',
    text:
      'Announcement of the Ministry of Foreign Affairs on the arrival of humanitarian aid\n\nThe Ministry of Foreign Affairs of the Hellenic Republic announces that aid arrived today. ' +
      BODY +
      '\n\nAthens, 20 February 2023',
    title: 'Announcement of the Ministry of Foreign Affairs on the arrival of humanitarian aid',
    country: 'GR',
    body: 'Ministry of Foreign Affairs',
    on: '2023-02-20',
    at: 'Athens',
  },
  {
    name: 'a body, its city and the day on one line',
    text:
      'Foreign Minister pays working visit to Cyprus\n\nMinistry of Foreign Affairs and Regional Integration, Accra, June 27, 2024\n\nThe Minister for Foreign Affairs and Regional Integration of Ghana has paid a working visit to Cyprus. ' +
      BODY,
    title: 'Foreign Minister pays working visit to Cyprus',
    country: 'GH',
    body: 'Ministry of Foreign Affairs and Regional Integration',
    on: '2024-06-27',
    at: 'Accra',
  },
  {
    name: 'the day before a body and its state on one line',
    text:
      'New High Commissioner presents credentials\n\n15 October 2021, Ministry of Foreign Affairs and Tourism, Seychelles\n\nThe High Commissioner presented his credentials in Pretoria. ' +
      BODY,
    title: 'New High Commissioner presents credentials',
    country: 'SC',
    body: 'Ministry of Foreign Affairs and Tourism',
    on: '2021-10-15',
    at: null,
  },
  {
    name: 'a ministry named by its affairs first',
    text:
      'Foreign Affairs Ministry of Peru\n\nForeign Affairs Minister meets with dignitaries\n\nDecember 4, 2019\n\nThe Foreign Affairs Minister met with the Foreign Affairs Minister of El Salvador. ' +
      BODY,
    title: 'Foreign Affairs Minister meets with dignitaries',
    country: 'PE',
    body: 'Foreign Affairs Ministry',
    on: '2019-12-04',
    at: null,
  },
  {
    name: 'the notice of an official site, the languages of the page and its buttons above a headline',
    text:
      'An official website of the Republic of Palau.  Here’s how you know\n\nMinistry of State\nENG | JPN | 中文\nMain  /  Media Center  /  News     [Print] [Share] A+ A-\n\nMinister of State meets Ambassador of Japan\n\nDate of distribution: 5 March 2024\n\nThe Minister of State met the Ambassador of Japan in Ngerulmud. ' +
      BODY,
    title: 'Minister of State meets Ambassador of Japan',
    country: 'PW',
    body: 'Ministry of State',
    on: '2024-03-05',
    at: null,
  },
  {
    name: 'a label and its body in two columns, and a label from a body',
    text:
      'Press Release                         Ministry of Foreign Affairs\n                                      Republic of Estonia\n4 March 2024\n\nForeign Minister on working visit to Oslo\n\nThe Foreign Minister of Estonia visited Oslo. ' +
      BODY,
    title: 'Foreign Minister on working visit to Oslo',
    country: 'EE',
    body: 'Ministry of Foreign Affairs',
    on: '2024-03-04',
    at: null,
  },
  {
    name: 'a numbered note under its name in Portuguese',
    text:
      'Ministério das Relações Exteriores\n\nNOTA À IMPRENSA Nº 88\n\nAttack in Mogadishu\n\nPublished on Mar 03, 2025 06:12 PM\n\nThe Brazilian government learned with consternation of the attack in Mogadishu. ' +
      BODY,
    title: 'Attack in Mogadishu',
    country: 'BR',
    body: 'Ministry of Foreign Affairs',
    on: '2025-03-03',
    at: null,
  },
];
