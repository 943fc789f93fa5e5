import type { PageCase } from './pages.ts';

/** Pages of portals, agencies and embassies, with what their sites put around a text; the sentences are made up. */
export const AGENCY_PAGES: readonly PageCase[] = [
  {
    name: 'a day in front of the headline, envoys accredited to the state whose page it is',
    text: `date 2024-03-01 Envoys of Five States Received at the Presidency

President Nana Addo Akufo-Addo has accepted the letters that accredit envoys of five states to Ghana. They are the Ambassador of Benin, Awa Bio, and the High Commissioner of Malawi, John Phiri.

The President asked them to help trade with Ghana grow.

By Ama Mensah, Presidential Correspondent`,
    title: 'Envoys of Five States Received at the Presidency',
    country: 'GH',
    body: 'Ministry of Foreign Affairs',
    on: '2024-03-01',
    at: null,
  },
  {
    name: 'a day in front of the day of the last update',
    text: `date 2023-08-03 (Last Updated On: August 3, 2023)

Acting Minister Sees Qatari Official in Doha

Acting Minister of Foreign Affairs Amir Khan Muttaqi sat down with the Qatari Minister of State for International Cooperation in Doha, as the ministry of Kabul wrote late on Wednesday.`,
    title: 'Acting Minister Sees Qatari Official in Doha',
    country: 'AF',
    body: 'Ministry of Foreign Affairs',
    on: '2023-08-03',
    at: null,
  },
  {
    name: 'a distributor that names for whom it acts: a State House',
    text: `President of Senegal Ends Visit to Banjul

January 20, 2024

The President of Senegal left Banjul this morning after a visit of two days, in which he and President Adama Barrow spoke about the border and about fishing.

Distributed by APO Group on behalf of State House of The Gambia.`,
    title: 'President of Senegal Ends Visit to Banjul',
    country: 'GM',
    body: 'Ministry of Foreign Affairs',
    on: '2024-01-20',
    at: null,
  },
  {
    name: 'a distributor that names for whom it acts: a ministry with a name of its own',
    text: `Minister Opens Consulate in Guangzhou

The Minister opened the new consulate on Monday with the Chinese Vice Minister of Foreign Affairs and thanked the Chinese government for its help with the premises in the city.

Distributed by APO Group on behalf of Ministry of Foreign Affairs and Regional Integration, Republic of Ghana.`,
    title: 'Minister Opens Consulate in Guangzhou',
    country: 'GH',
    body: 'Ministry of Foreign Affairs',
    on: null,
    at: null,
  },
  {
    name: 'a link in Spanish that leads to the content',
    text: `Click acá para ir directamente al contenido

Minister Urrejola meets her counterpart of Ecuador in Guayaquil

Friday, May 13, 2022

On the second day of her trip, Foreign Minister Antonia Urrejola met the Minister of Foreign Affairs of Ecuador, and they spoke of trade and of migration.`,
    title: 'Minister Urrejola meets her counterpart of Ecuador in Guayaquil',
    country: 'CL',
    body: 'Ministry of Foreign Affairs',
    on: '2022-05-13',
    at: null,
  },
  {
    name: 'steps, a button to share and a picture in Spanish around the headline',
    text: `Sala de Prensa
Usted está en:  Portada  > Sala de Prensa
Tuesday, August 8, 2017
Undersecretary takes part in consultations with Poland
Comparte :

Imagen foto_00000001

The Undersecretary of Foreign Affairs, Edgardo Riveros, chaired on the Chilean side the political consultations with Poland, which dealt with trade and with the Pacific Alliance.`,
    title: 'Undersecretary takes part in consultations with Poland',
    country: 'CL',
    body: 'Ministry of Foreign Affairs',
    on: '2017-08-08',
    at: null,
  },
  {
    name: 'a headline told twice below the name of a section, the address at the foot',
    text: `News

High Commissioner of Kenya calls on Minister of State for Foreign Affairs

High Commissioner of Kenya calls on Minister of State for Foreign Affairs
 
 

The new High Commissioner of Kenya to the Maldives, Her Excellency Jane Wanjiru, has paid a courtesy call on the Minister of State for Foreign Affairs, His Excellency Ahmed Khaleel.

ENDS

Ministry of Foreign Affairs, Fathulla Jameel Building, Malé, 20077, Republic of Maldives, | Tel Number: 00960 332-3400  |  Emergency Contact: 00960 798-3400`,
    title: 'High Commissioner of Kenya calls on Minister of State for Foreign Affairs',
    country: 'MV',
    body: 'Ministry of Foreign Affairs',
    on: null,
    at: null,
  },
  {
    name: 'a dateline abroad, and the agency behind the last sentence',
    text: `Foreign Minister takes part in Arab ministers' meeting

DOHA: Kuwait Foreign Minister Sheikh Dr Ahmad Nasser Mohammad Al-Sabah took part on Tuesday in a meeting of Arab ministers about matters of common security, and met the Lebanese minister there. – KUNA`,
    title: "Foreign Minister takes part in Arab ministers' meeting",
    country: 'KW',
    body: 'Ministry of Foreign Affairs',
    on: null,
    at: 'Doha',
  },
  {
    name: 'a dateline that a comma parts from the sentence',
    text: `Minister of State at Ministry of Foreign Affairs Meets Chadian Official

Doha, HE Minister of State at the Ministry of Foreign Affairs Dr. Mohammed bin Abdulaziz bin Saleh Al Khulaifi met today with HE Minister of Public Health of Chad, who is on a visit to the country.

Source: Qatar News Agency`,
    title: 'Minister of State at Ministry of Foreign Affairs Meets Chadian Official',
    country: 'QA',
    body: 'Ministry of Foreign Affairs',
    on: null,
    at: 'Doha',
  },
  {
    name: 'the day year first, and captions of photographs',
    text: `Handing Over Ceremony for a Fire Engine

2023/2/21
Photo1
Photo2
On 15 February 2023 Mr. TANAKA Kenji, Counsellor of the Embassy of Japan, handed a fire engine over to the National Fire Authority. The Authority thanked the people and Government of Japan for it.`,
    title: 'Handing Over Ceremony for a Fire Engine',
    country: 'JP',
    body: 'Ministry of Foreign Affairs',
    on: '2023-02-21',
    at: null,
  },
  {
    name: 'a speech of an ambassador on the site of a government',
    text: `An official website of the United States government

Ambassador Young’s Remarks at a Signing of Grants
November 30, 2023

I welcome you all to the Embassy of the United States of America for the signing of contracts for small grants, which are among the aid programs that people here can see best.`,
    title: 'Ambassador Young’s Remarks at a Signing of Grants',
    country: 'US',
    body: 'Ministry of Foreign Affairs',
    on: '2023-11-30',
    at: null,
  },
  {
    name: 'a headline in capitals and a press secretariat below',
    text: `PM MANELE MEETS TONGAN LEADERS AND ATTENDS PLENARY

Prime Minister honorable Jeremiah Manele went to his first Forum as head of government and met in Nuku’alofa with the Prime Minister of Tonga and with the Minister of Foreign Affairs of New Zealand.

Solomon Islands will be host of the Forum next year.

End///.
Press Secretariat`,
    title: 'PM MANELE MEETS TONGAN LEADERS AND ATTENDS PLENARY',
    country: 'SB',
    body: 'Ministry of Foreign Affairs',
    on: null,
    at: null,
  },
  {
    name: 'a day in front of the headline, and where the picture comes from',
    text: `date 2025-04-15 Rabuka and Manele Speak of Security Agreement

Prime Minister Sitiveni Rabuka and the Prime Minister of Solomon Islands, Jeremiah Manele, met in Nadi yesterday.

[Source: Fiji Government/Facebook]

PM Rabuka welcomed his Melanesian counterpart to Fiji.`,
    title: 'Rabuka and Manele Speak of Security Agreement',
    country: 'FJ',
    body: 'Ministry of Foreign Affairs',
    on: '2025-04-15',
    at: null,
  },
  {
    name: 'no frame but a line on rights',
    text: `Ghandour Receives Copies of Credentials of Three Ambassadors

The Foreign Minister, Prof. Ibrahim Ghandour, received on Sunday copies of credentials of the Ambassadors of Azerbaijan, Malta and Albania, and told them how much Sudan wishes for closer relations with their countries.

All Right Reserved © Ministry 2016`,
    title: 'Ghandour Receives Copies of Credentials of Three Ambassadors',
    country: 'SD',
    body: 'Ministry of Foreign Affairs',
    on: null,
    at: null,
  },
  {
    name: 'the name of a section above the headline, the writer below',
    text: `The Outer

Foreign Minister speaks by phone with his counterpart of New Zealand

By Mona Fathi

Ambassador Ahmed Abu Zeid, official spokesman of the Egyptian Ministry of Foreign Affairs, stated that Mr. Sameh Shoukry had a phone call from Mr. Winston Peters, Minister of Foreign Affairs of New Zealand.`,
    title: 'Foreign Minister speaks by phone with his counterpart of New Zealand',
    country: 'EG',
    body: 'Ministry of Foreign Affairs',
    on: null,
    at: null,
  },
  {
    name: 'a spokesperson of a ministry who stated, the day at the foot',
    text: `Press Releases|

Press Release about a Ceremony for Credentials

Asked by the media, the Spokesperson of Pakistan’s Ministry of Foreign Affairs stated that ceremonies for credentials are held as protocol provides, and that the next one would be soon.

14 June 2022

Close Search Window`,
    title: 'Press Release about a Ceremony for Credentials',
    country: 'PK',
    body: 'Ministry of Foreign Affairs',
    on: '2022-06-14',
    at: null,
  },
  {
    name: 'a headline broken into three lines',
    text: `MINISTRY OF FOREIGN AFFAIRS AND INTERNATIONAL TRADE
ZIMBABWE

Minister of Foreign Affairs and Trade holds
consultations with the Minister of External Relations
of Angola on the margins of the Summit in Addis Ababa

Harare, 17 February 2023

The Minister met his counterpart of Angola in Addis Ababa, and they took up the railway, the energy of the Zambezi and trade between the two states.`,
    title:
      'Minister of Foreign Affairs and Trade holds consultations with the Minister of External Relations of Angola on the margins of the Summit in Addis Ababa',
    country: 'ZW',
    body: 'Ministry of Foreign Affairs and International Trade',
    on: '2023-02-17',
    at: 'Harare',
  },
  {
    name: 'a headline in capitals broken into three lines, place and day at the foot',
    text: `REPUBLIC OF BOTSWANA

PRESS RELEASE

STATEMENT BY THE GOVERNMENT OF THE
REPUBLIC OF BOTSWANA ON THE SITUATION
IN SUDAN

The Government of the Republic of Botswana has followed with great concern the fighting in Sudan and calls on the parties to lay down arms at once.

Ministry of Foreign Affairs
GABORONE
20 April 2023`,
    title: 'STATEMENT BY THE GOVERNMENT OF THE REPUBLIC OF BOTSWANA ON THE SITUATION IN SUDAN',
    country: 'BW',
    body: 'Ministry of Foreign Affairs',
    on: '2023-04-20',
    at: 'Gaborone',
  },
  {
    name: 'a headline that begins with a quotation, a day with spaces',
    text: `GOV.SI
“We stand by our neighbours”: Minister Fajon in Skopje
Date: 10. 3. 2023
Ministry of Foreign and European Affairs

Minister Tanja Fajon was in Skopje today, where she spoke with the Macedonian Foreign Minister Bujar Osmani about the accession of North Macedonia to the EU.`,
    title: '“We stand by our neighbours”: Minister Fajon in Skopje',
    country: 'SI',
    body: 'Ministry of Foreign and European Affairs',
    on: '2023-03-10',
    at: null,
  },
  {
    name: 'menus, and the day with the hour below the headline',
    text: `Home
News
Latvia and Estonia to open a common embassy
Published: 04.05.2021. 14:12
Foreign Policy  Bilateral relations

On 4 May, the Minister of Foreign Affairs of Latvia, Edgars Rinkēvičs, and the Estonian Foreign Minister, Eva-Maria Liimets, agreed that the two countries would have a common embassy.`,
    title: 'Latvia and Estonia to open a common embassy',
    country: 'LV',
    body: 'Ministry of Foreign Affairs',
    on: '2021-05-04',
    at: null,
  },
];
