import { expect, test } from 'vitest';
import { cpuTime } from '../support/cpu-time.ts';
import { readContacts, showContact, type ContactCase } from './read-contacts.ts';

/** Releases in the manner of many ministries, made up for these tests, and the contacts that they tell or announce. */
const RELEASES: readonly ContactCase[] = [
  {
    country: 'US',
    issuedOn: '2023-06-20',
    text: `Under Secretary Nuland's Travel to Kenya and Ethiopia

Under Secretary of State for Political Affairs Victoria Nuland will travel to Nairobi, Kenya, and Addis Ababa, Ethiopia, June 22-26. In Nairobi, she will meet with President William Ruto and Foreign Minister Alfred Mutua.`,
    tells: [
      'VISIT 2023-06-22..2023-06-26 KE+US',
      'VISIT 2023-06-22..2023-06-26 ET+US',
      'MEETING 2023-06-22..2023-06-26 KE+US: Victoria Nuland, William Ruto',
      'MEETING 2023-06-22..2023-06-26 KE+US: Alfred Mutua, Victoria Nuland',
    ],
  },
  {
    country: 'GB',
    issuedOn: '2022-06-07',
    text: `Minister for Africa visits Malawi

Minister for Africa Vicky Ford arrived in Lilongwe yesterday for a 3-day visit to Malawi. She met President Lazarus Chakwera and signed a new partnership agreement with Foreign Minister Nancy Tembo.`,
    tells: [
      'VISIT 2022-06-06..2022-06-08 GB+MW',
      'MEETING 2022-06-06..2022-06-08 GB+MW: Lazarus Chakwera, Vicky Ford',
      'SIGNING 2022-06-06..2022-06-08 GB+MW: Nancy Tembo, Vicky Ford',
    ],
  },
  {
    country: 'IN',
    issuedOn: '2024-06-20',
    text: `External Affairs Minister's visit to Sri Lanka

EAM Dr. S. Jaishankar paid an official visit to Sri Lanka on June 20, 2024. During the visit, EAM called on President Ranil Wickremesinghe, held discussions with Foreign Minister Ali Sabry and also met Leader of the Opposition Sajith Premadasa.`,
    tells: [
      'VISIT 2024-06-20 IN+LK',
      'COURTESY_CALL 2024-06-20 IN+LK: Ranil Wickremesinghe, S. Jaishankar',
      'MEETING 2024-06-20 IN+LK: Ali Sabry, S. Jaishankar',
      'MEETING 2024-06-20 IN+LK: S. Jaishankar, Sajith Premadasa',
    ],
  },
  {
    country: 'CN',
    issuedOn: '2022-10-31',
    text: `Xi Jinping Holds Talks with General Secretary of the Communist Party of Vietnam Central Committee Nguyen Phu Trong

On the afternoon of October 31, General Secretary of the CPC Central Committee and Chinese President Xi Jinping held talks with General Secretary of the Communist Party of Vietnam Central Committee Nguyen Phu Trong, who is on an official visit to China, at the Great Hall of the People in Beijing. After the talks, the two leaders witnessed the signing of a number of bilateral cooperation documents.`,
    tells: [
      'MEETING 2022-10-31 CN+VN: Nguyen Phu Trong, Xi Jinping',
      'VISIT 2022-10-31 CN+VN',
      'SIGNING 2022-10-31 CN+VN: Nguyen Phu Trong, Xi Jinping',
    ],
  },
  {
    country: 'KZ',
    issuedOn: '2024-04-11',
    text: `Murat Nurtleu Held Talks with Minister of Foreign Affairs of Tajikistan

Dushanbe, 11 April 2024 – As part of his working visit to Tajikistan, Deputy Prime Minister – Minister of Foreign Affairs of Kazakhstan Murat Nurtleu held talks with Tajik counterpart Sirojiddin Muhriddin. 

The same day, the Kazakh minister was received by President Emomali Rahmon.`,
    tells: [
      'MEETING 2024-04-11 KZ+TJ: Murat Nurtleu, Sirojiddin Muhriddin',
      'VISIT 2024-04-11 KZ+TJ',
      'MEETING 2024-04-11 KZ+TJ: Emomali Rahmon, Murat Nurtleu',
    ],
  },
  {
    country: 'VN',
    issuedOn: '2024-03-07',
    text: `PM Pham Minh Chinh meets Australian Governor-General

Prime Minister Pham Minh Chinh, during his official visit to Australia, on March 7 met with Australian Governor-General David Hurley in Canberra. Earlier the same day, he held talks with Australian Prime Minister Anthony Albanese, after which the two leaders witnessed the exchange of 10 cooperation documents.`,
    tells: [
      'MEETING 2024-03-07 AU+VN: David Hurley, Pham Minh Chinh',
      'VISIT 2024-03-07 AU+VN',
      'SUMMIT 2024-03-07 AU+VN: Anthony Albanese, Pham Minh Chinh',
      'SIGNING 2024-03-07 AU+VN: Anthony Albanese, Pham Minh Chinh',
    ],
  },
  {
    country: 'AU',
    issuedOn: '2023-11-06',
    text: `Prime Minister's visit to China

I am pleased to have met with President Xi Jinping in Beijing today. Tomorrow I will meet Premier Li Qiang for the Annual Leaders' Meeting.

My visit from 4 to 7 November is the first by an Australian Prime Minister since 2016.

The Hon Anthony Albanese MP, Prime Minister`,
    tells: [
      'VISIT 2023-11-04..2023-11-07 AU+CN',
      'SUMMIT 2023-11-06 AU+CN: Anthony Albanese, Xi Jinping',
      'SUMMIT 2023-11-07 AU+CN: Anthony Albanese, Li Qiang',
    ],
  },
  {
    country: 'KH',
    issuedOn: '2020-02-05',
    text: `ANNOUNCEMENT

The Ministry of Foreign Affairs and International Cooperation has the honour to announce that, at the invitation of His Excellency Li Keqiang, Premier of the State Council of the People's Republic of China, Samdech Techo HUN SEN, Prime Minister of the Kingdom of Cambodia, will make a working visit to Beijing on 8 February 2020. He is to be received by His Excellency Xi Jinping, President of the People's Republic of China, and will have talks with Premier Li Keqiang.

Phnom Penh, 5 February 2020`,
    tells: [
      'VISIT 2020-02-08 CN+KH',
      'SUMMIT 2020-02-08 CN+KH: Hun Sen, Xi Jinping',
      'SUMMIT 2020-02-08 CN+KH: Hun Sen, Li Keqiang',
    ],
  },
  {
    country: 'SE',
    issuedOn: '2023-06-14',
    text: `Ministry for Foreign Affairs

Press release

Tobias Billström to visit Kenya and Tanzania

On 19–22 June, Minister for Foreign Affairs Tobias Billström will be visiting Kenya and Tanzania together with a business delegation. In Nairobi on 20 June he will have a meeting with Foreign Minister Alfred Mutua. On 22 June, in Dar es Salaam, Mr Billström and Tanzanian Foreign Minister Stergomena Tax will open the Sweden-Tanzania Business Forum.`,
    tells: [
      'VISIT 2023-06-19..2023-06-22 KE+SE',
      'VISIT 2023-06-19..2023-06-22 SE+TZ',
      'MEETING 2023-06-20 KE+SE: Alfred Mutua, Tobias Billström',
    ],
  },
  {
    country: 'SG',
    issuedOn: '2023-05-11',
    text: `Official Visit of President of the Swiss Confederation Alain Berset to Singapore

President of the Swiss Confederation Alain Berset was in Singapore on an official visit from 9 to 11 May 2023. President Halimah Yacob received President Berset at the Istana and hosted him to a State Banquet. President Berset also met Prime Minister Lee Hsien Loong. Deputy Prime Minister Lawrence Wong hosted him to lunch.

The two Presidents witnessed the signing of a digital agreement.`,
    tells: [
      'VISIT 2023-05-09..2023-05-11 CH+SG',
      'SUMMIT 2023-05-09..2023-05-11 CH+SG: Alain Berset, Halimah Yacob',
      'SUMMIT 2023-05-09..2023-05-11 CH+SG: Alain Berset, Lee Hsien Loong',
      'MEETING 2023-05-09..2023-05-11 CH+SG: Alain Berset, Lawrence Wong',
      'SIGNING 2023-05-09..2023-05-11 CH+SG: Alain Berset, Halimah Yacob',
    ],
  },
  {
    country: 'ZA',
    issuedOn: '2023-10-16',
    text: `JOINT COMMUNIQUÉ ON THE OCCASION OF THE 3RD SESSION OF THE BI-NATIONAL COMMISSION BETWEEN SOUTH AFRICA AND KENYA

1. His Excellency President Cyril Ramaphosa of the Republic of South Africa and His Excellency President William Ruto of the Republic of Kenya met in Nairobi on 16 October 2023 for the Third Session of the Bi-National Commission, over which they presided jointly.

2. The Session was preceded by a meeting of Ministers on 15 October, led by Minister Naledi Pandor and Prime Cabinet Secretary Musalia Mudavadi.

3. The two Heads of State witnessed the signing of agreements on health and on water.`,
    tells: [
      'JOINT_COMMISSION 2023-10-16 KE+ZA: Cyril Ramaphosa, William Ruto',
      'MEETING 2023-10-15 KE+ZA: Musalia Mudavadi, Naledi Pandor',
      'SIGNING 2023-10-16 KE+ZA: Cyril Ramaphosa, William Ruto',
    ],
  },
  {
    country: 'BR',
    issuedOn: '2023-02-14',
    text: `Visit of Minister Mauro Vieira to Portugal

Minister Mauro Vieira arrives in Lisbon tomorrow, February 15, for an official visit of two days. He will be received by President Marcelo Rebelo de Sousa and will have a working lunch with the Minister of Foreign Affairs, João Gomes Cravinho.`,
    tells: [
      'VISIT 2023-02-15..2023-02-16 BR+PT',
      'MEETING 2023-02-15..2023-02-16 BR+PT: Marcelo Rebelo de Sousa, Mauro Vieira',
      'MEETING 2023-02-15..2023-02-16 BR+PT: João Gomes Cravinho, Mauro Vieira',
    ],
  },
  {
    country: 'PH',
    issuedOn: '2022-09-08',
    text: `PH, Singapore Renew Ties as President Marcos Wraps Up State Visit

President Ferdinand R. Marcos Jr. wound up today his two-day State Visit to Singapore, in the course of which he was received by President Halimah Yacob and held talks with Prime Minister Lee Hsien Loong at the Istana. Four agreements were signed.`,
    tells: [
      'STATE_VISIT 2022-09-07..2022-09-08 PH+SG',
      'SUMMIT 2022-09-07..2022-09-08 PH+SG: Ferdinand R. Marcos Jr., Halimah Yacob',
      'SUMMIT 2022-09-07..2022-09-08 PH+SG: Ferdinand R. Marcos Jr., Lee Hsien Loong',
      'SIGNING 2022-09-07..2022-09-08 PH+SG',
    ],
  },
  {
    country: 'AU',
    issuedOn: '2021-12-13',
    text: `The Hon Scott Morrison MP, Prime Minister

MEDIA RELEASE

Visit to Australia by President of the Republic of Korea

It was an honour to host President Moon Jae-in in Canberra today for the first visit of a foreign leader since the pandemic began. The President and I signed a Comprehensive Strategic Partnership and witnessed the signature of a defence contract.`,
    tells: [
      'VISIT 2021-12-13 AU+KR',
      'SUMMIT 2021-12-13 AU+KR: Moon Jae-in, Scott Morrison',
      'SIGNING 2021-12-13 AU+KR: Moon Jae-in, Scott Morrison',
    ],
  },
  {
    country: 'UZ',
    issuedOn: '2022-09-15',
    text: `Meeting with the President of Iran

On September 14, in Samarkand, President of the Republic of Uzbekistan Shavkat Mirziyoyev met with President of the Islamic Republic of Iran Ebrahim Raisi, who arrived in the country on an official visit and to take part in the summit of the Shanghai Cooperation Organization. Following the talks, a package of 18 documents was signed.`,
    tells: [
      'SUMMIT 2022-09-14 IR+UZ: Ebrahim Raisi, Shavkat Mirziyoyev',
      'VISIT 2022-09-14 IR+UZ',
      'SIGNING 2022-09-14 IR+UZ',
    ],
  },
  {
    country: 'NG',
    issuedOn: '2024-03-04',
    text: `NIGERIA, QATAR SIGN AGREEMENTS AS PRESIDENT TINUBU VISITS DOHA

President Bola Ahmed Tinubu on Sunday in Doha held a bilateral meeting with the Emir of Qatar, Sheikh Tamim bin Hamad Al-Thani, after which seven agreements were signed by ministers of the two countries.`,
    tells: [
      'VISIT 2024-03-03 NG+QA',
      'SUMMIT 2024-03-03 NG+QA: Bola Ahmed Tinubu, Tamim bin Hamad Al-Thani',
      'SIGNING 2024-03-03 NG+QA',
    ],
  },
  {
    country: 'KH',
    issuedOn: '2017-06-30',
    text: `MINISTRY OF FOREIGN AFFAIRS AND INTERNATIONAL COOPERATION

PRESS RELEASE

Visit to Cambodia of H.E. Mr. Nikos Kotzias, Minister of Foreign Affairs of Greece

H.E. Mr. Nikos Kotzias, Minister of Foreign Affairs of the Hellenic Republic, spent three days in Cambodia, from 28 to 30 June 2017. The day after his arrival he conferred at the Ministry with H.E. PRAK Sokhonn, Senior Minister, Minister of Foreign Affairs and International Cooperation. At the close of their talks the two Ministers put their names to an agreement on the exemption of visas for holders of diplomatic passports.

Mr. Kotzias also paid his respects to His Majesty the King, NORODOM Sihamoni, and called on Samdech Techo HUN Sen, Prime Minister.`,
    tells: [
      'VISIT 2017-06-28..2017-06-30 GR+KH',
      'MEETING 2017-06-28..2017-06-30 GR+KH: Nikos Kotzias, Prak Sokhonn',
      'SIGNING 2017-06-28..2017-06-30 GR+KH: Nikos Kotzias, Prak Sokhonn',
      'COURTESY_CALL 2017-06-28..2017-06-30 GR+KH: Nikos Kotzias, Norodom Sihamoni',
      'COURTESY_CALL 2017-06-28..2017-06-30 GR+KH: Hun Sen, Nikos Kotzias',
    ],
  },
  {
    country: 'IN',
    issuedOn: '2023-02-23',
    text: `Visit of Foreign Minister of Germany to India

Foreign Minister of the Federal Republic of Germany, Ms. Annalena Baerbock, is paying her first official visit to India on December 5-6, 2022.

2. During the visit, she held bilateral discussions with External Affairs Minister Dr. S. Jaishankar on December 5. Both Ministers signed the Agreement on Migration and Mobility Partnership.`,
    tells: [
      'VISIT 2022-12-05..2022-12-06 DE+IN',
      'MEETING 2022-12-05 DE+IN: Annalena Baerbock, S. Jaishankar',
      'SIGNING 2022-12-05 DE+IN: Annalena Baerbock, S. Jaishankar',
    ],
  },
  {
    country: 'GB',
    issuedOn: '2021-11-09',
    text: `Foreign Secretary's statement: Visit to Southeast Asia

The Foreign Secretary Liz Truss is in Kuala Lumpur today (Tuesday 9 November), the first stop on a trip that will also take her to Bangkok and Jakarta. She has had talks with Prime Minister Ismail Sabri and Foreign Minister Saifuddin Abdullah.`,
    tells: [
      'VISIT 2021-11-09 GB+MY',
      'MEETING 2021-11-09 GB+MY: Ismail Sabri, Liz Truss',
      'MEETING 2021-11-09 GB+MY: Liz Truss, Saifuddin Abdullah',
    ],
  },
  {
    country: 'DE',
    issuedOn: '2023-09-28',
    text: `Minister of State Anna Lührmann travels to Moldova

Minister of State Anna Lührmann is travelling to Chișinău today. There she will confer with Deputy Prime Minister Nicu Popescu and President Maia Sandu.`,
    tells: [
      'VISIT 2023-09-28 DE+MD',
      'MEETING 2023-09-28 DE+MD: Anna Lührmann, Nicu Popescu',
      'MEETING 2023-09-28 DE+MD: Anna Lührmann, Maia Sandu',
    ],
  },
  {
    country: 'JP',
    issuedOn: '2022-03-20',
    text: `Japan-Cambodia Summit Meeting, Working Dinner and Signing Ceremony

On March 20, Prime Minister KISHIDA Fumio, who was visiting the Kingdom of Cambodia, held a summit meeting with Samdech Techo HUN SEN, Prime Minister of Cambodia, which was followed by a signing ceremony attended by the two Prime Ministers and a working dinner.`,
    tells: [
      'SUMMIT 2022-03-20 JP+KH: Hun Sen, Kishida Fumio',
      'VISIT 2022-03-20 JP+KH',
      'SIGNING 2022-03-20 JP+KH: Hun Sen, Kishida Fumio',
    ],
  },
  {
    country: 'PT',
    issuedOn: '2023-10-04',
    text: `The Minister of Foreign Affairs, João Gomes Cravinho, will be in Bissau on 5 and 6 October for a working visit, the programme of which includes an audience with President Umaro Sissoco Embaló and a meeting with Foreign Minister Carlos Pinto Pereira.`,
    tells: [
      'VISIT 2023-10-05..2023-10-06 GW+PT',
      'MEETING 2023-10-05..2023-10-06 GW+PT: João Gomes Cravinho, Umaro Sissoco Embaló',
      'MEETING 2023-10-05..2023-10-06 GW+PT: Carlos Pinto Pereira, João Gomes Cravinho',
    ],
  },
  {
    country: 'MV',
    issuedOn: '2024-01-12',
    text: `President of the Maldives concludes State Visit to China

President Dr Mohamed Muizzu concluded on Friday his five-day State Visit to China, undertaken at the invitation of President Xi Jinping. The two Presidents held official talks in Beijing on Wednesday, at the close of which twenty agreements were signed in their presence.`,
    tells: [
      'STATE_VISIT 2024-01-08..2024-01-12 CN+MV',
      'SUMMIT 2024-01-10 CN+MV: Mohamed Muizzu, Xi Jinping',
      'SIGNING 2024-01-10 CN+MV: Mohamed Muizzu, Xi Jinping',
    ],
  },
  {
    country: 'NZ',
    issuedOn: '2024-11-15',
    text: `Foreign Minister to visit France, Ireland and Indonesia

Foreign Minister Winston Peters leaves tomorrow on a journey to France, Ireland and Indonesia.

"These are trusted partners," Mr Peters says.

While in Paris, from 18 to 20 November, he will see Foreign Minister Jean-Noël Barrot and speak at the Paris Peace Forum.

In Dublin, on 21 and 22 November, Mr Peters will have talks with Tánaiste Micheál Martin.

He goes on to Jakarta for a meeting on 25 November with Foreign Minister Sugiono, and is back in New Zealand on 26 November.`,
    tells: [
      'VISIT 2024-11-16 FR+NZ',
      'VISIT 2024-11-21..2024-11-22 IE+NZ',
      'VISIT 2024-11-25 ID+NZ',
      'MEETING 2024-11-18..2024-11-20 FR+NZ: Jean-Noël Barrot, Winston Peters',
      'MEETING 2024-11-21..2024-11-22 IE+NZ: Micheál Martin, Winston Peters',
      'MEETING 2024-11-25 ID+NZ: Sugiono, Winston Peters',
    ],
  },
  {
    country: 'AU',
    issuedOn: '2024-02-01',
    text: `Travel to the Philippines and Viet Nam

From 5 to 9 February I shall visit the Philippines and Viet Nam.

In Manila on 6 February, I will co-chair with my counterpart, Foreign Secretary Enrique Manalo, the Philippines-Australia Ministerial Meeting. On 8 February, I will be received in Hanoi by Prime Minister Pham Minh Chinh.

Senator the Hon Penny Wong, Minister for Foreign Affairs`,
    tells: [
      'VISIT 2024-02-05..2024-02-09 AU+PH',
      'VISIT 2024-02-05..2024-02-09 AU+VN',
      'MEETING 2024-02-06 AU+PH: Enrique Manalo, Penny Wong',
      'MEETING 2024-02-08 AU+VN: Penny Wong, Pham Minh Chinh',
    ],
  },
  {
    country: 'TR',
    issuedOn: '2024-03-01',
    text: `Visit of Minister of Foreign Affairs of Cambodia to Türkiye, 29 February-3 March 2024, Antalya

Sok Chenda Sophea, Deputy Prime Minister and Minister of Foreign Affairs and International Cooperation of Cambodia, attended the Antalya Diplomacy Forum and was hosted by Minister of Foreign Affairs Hakan Fidan at a working breakfast on 1 March 2024.`,
    tells: [
      'VISIT 2024-02-29..2024-03-03 KH+TR',
      'MULTILATERAL_MEETING 2024-02-29..2024-03-03 KH+TR: Hakan Fidan, Sok Chenda Sophea',
      'MEETING 2024-03-01 KH+TR: Hakan Fidan, Sok Chenda Sophea',
    ],
  },
  {
    country: 'IN',
    issuedOn: '2025-08-19',
    text: `Visit of Foreign Minister of China

Member of the Political Bureau of the Communist Party of China and Minister of Foreign Affairs H.E. Mr. Wang Yi is visiting India from 18-20 August 2025 at the invitation of National Security Adviser Shri Ajit Doval. He met External Affairs Minister Dr. S. Jaishankar on 18 August and called on Prime Minister Shri Narendra Modi on 19 August.`,
    tells: [
      'VISIT 2025-08-18..2025-08-20 CN+IN',
      'MEETING 2025-08-18 CN+IN: S. Jaishankar, Wang Yi',
      'COURTESY_CALL 2025-08-19 CN+IN: Narendra Modi, Wang Yi',
    ],
  },
  {
    country: 'GB',
    issuedOn: '2023-05-24',
    text: `Foreign Secretary in Brazil: new partnership on green growth

The Foreign Secretary James Cleverly begins today a two-day visit to Brazil, where he will sign with Foreign Minister Mauro Vieira a partnership on green and inclusive growth.

In Brasília he calls on Vice-President Geraldo Alckmin. Tomorrow he attends the launch of the British Council festival in São Paulo.`,
    tells: [
      'VISIT 2023-05-24..2023-05-25 BR+GB',
      'SIGNING 2023-05-24..2023-05-25 BR+GB: James Cleverly, Mauro Vieira',
      'COURTESY_CALL 2023-05-24..2023-05-25 BR+GB: Geraldo Alckmin, James Cleverly',
    ],
  },
  {
    country: 'SG',
    issuedOn: '2024-11-05',
    text: `Working Visit by Minister for Foreign Affairs Dr Vivian Balakrishnan to Phnom Penh, Cambodia, 5 to 6 November 2024

Minister for Foreign Affairs Dr Vivian Balakrishnan is making a working visit to Phnom Penh. He was hosted to dinner last night by Deputy Prime Minister Sok Chenda Sophea. This morning, Minister Balakrishnan was granted a Royal Audience by King Norodom Sihamoni and called on Senate President Hun Sen.`,
    tells: [
      'VISIT 2024-11-05..2024-11-06 KH+SG',
      'MEETING 2024-11-04 KH+SG: Sok Chenda Sophea, Vivian Balakrishnan',
      'COURTESY_CALL 2024-11-05 KH+SG: Norodom Sihamoni, Vivian Balakrishnan',
      'COURTESY_CALL 2024-11-05 KH+SG: Hun Sen, Vivian Balakrishnan',
    ],
  },
  {
    country: 'MN',
    issuedOn: '2020-09-16',
    text: `Prime Minister Khurelsukh receives Chinese Foreign Minister Wang Yi

Prime Minister of Mongolia Khurelsukh Ukhnaa today received State Councilor and Minister of Foreign Affairs of the People's Republic of China Wang Yi.

The two-day visit paid by the Chinese Foreign Minister wrapped up today after Minister Wang Yi held official meetings with President Battulga Khaltmaa and Foreign Minister of Mongolia Enkhtaivan Nyamtseren and signed several bilateral cooperation documents.`,
    tells: [
      'MEETING 2020-09-16 CN+MN: Khurelsukh Ukhnaa, Wang Yi',
      'VISIT 2020-09-15..2020-09-16 CN+MN',
      'MEETING 2020-09-16 CN+MN: Battulga Khaltmaa, Wang Yi',
      'MEETING 2020-09-16 CN+MN: Enkhtaivan Nyamtseren, Wang Yi',
      'SIGNING 2020-09-16 CN+MN: Wang Yi',
    ],
  },
  {
    country: 'JP',
    issuedOn: '2020-08-20',
    text: `Foreign Minister Motegi visits Papua New Guinea, Cambodia, Laos, Myanmar

Minister for Foreign Affairs Motegi Toshimitsu is visiting Papua New Guinea and three countries in the Mekong region, namely Cambodia, Laos and Myanmar, from August 20 to 25.`,
    tells: [
      'VISIT 2020-08-20..2020-08-25 JP+PG',
      'VISIT 2020-08-20..2020-08-25 JP+KH',
      'VISIT 2020-08-20..2020-08-25 JP+LA',
      'VISIT 2020-08-20..2020-08-25 JP+MM',
    ],
  },
  {
    country: 'IN',
    issuedOn: '2016-07-02',
    text: `Ambassadors of four nations present credentials

Ambassador of the Federal Democratic Republic of Ethiopia Asfaw Dingamo Kame, Ambassador of France Alexandre Ziegler and Ambassador of the Republic of Equatorial Guinea Manuel Mbela Bama Ndong presented their credentials to President Pranab Mukherjee at a ceremony held in Rashtrapati Bhavan today.`,
    tells: [
      'CREDENTIALS 2016-07-02 ET+IN: Asfaw Dingamo Kame, Pranab Mukherjee',
      'CREDENTIALS 2016-07-02 FR+IN: Alexandre Ziegler, Pranab Mukherjee',
      'CREDENTIALS 2016-07-02 GQ+IN: Manuel Mbela Bama Ndong, Pranab Mukherjee',
    ],
  },
  {
    country: 'CA',
    issuedOn: '2017-01-11',
    text: `Secretary Kerry's farewell trip

On January 16, Minister of Foreign Affairs Chrystia Freeland will travel to London, United Kingdom, where she will meet with British Foreign Secretary Boris Johnson. On January 17-18, Minister Freeland will attend the World Economic Forum Annual Meeting in Davos, Switzerland.`,
    tells: [
      'VISIT 2017-01-16 CA+GB',
      'MEETING 2017-01-16 CA+GB: Boris Johnson, Chrystia Freeland',
      'MULTILATERAL_MEETING 2017-01-17..2017-01-18 CA+CH: Chrystia Freeland',
    ],
  },
  {
    country: 'KH',
    issuedOn: '2024-05-28',
    text: `AKP Phnom Penh, May 28, 2024 --

Cambodia, Timor-Leste Open Talks

Foreign Minister Bendito dos Santos Freitas of Timor-Leste landed yesterday in Phnom Penh, where he had an hour of talks with Deputy Prime Minister Sok Chenda Sophea this morning. In the afternoon, Samdech Thipadei Hun Manet gave him a welcome at the Peace Palace. He goes home tomorrow.`,
    tells: [
      'VISIT 2024-05-27 KH+TL',
      'MEETING 2024-05-28 KH+TL: Bendito dos Santos Freitas, Sok Chenda Sophea',
      'MEETING 2024-05-28 KH+TL: Bendito dos Santos Freitas, Hun Manet',
    ],
  },
  {
    country: 'AU',
    issuedOn: '2021-11-05',
    text: `MEDIA RELEASE

Minister for Foreign Affairs Marise Payne will embark on a visit to Malaysia, Cambodia, Vietnam and Indonesia from 5 to 11 November.

In Cambodia, she will meet Prime Minister Hun Sen and Foreign Minister Prak Sokhonn.`,
    tells: [
      'VISIT 2021-11-05..2021-11-11 AU+MY',
      'VISIT 2021-11-05..2021-11-11 AU+KH',
      'VISIT 2021-11-05..2021-11-11 AU+VN',
      'VISIT 2021-11-05..2021-11-11 AU+ID',
      'MEETING 2021-11-05..2021-11-11 AU+KH: Hun Sen, Marise Payne',
      'MEETING 2021-11-05..2021-11-11 AU+KH: Marise Payne, Prak Sokhonn',
    ],
  },
  {
    country: 'MY',
    issuedOn: '2023-03-28',
    text: `JOINT STATEMENT

1. The Prime Minister of Malaysia, the Honourable Dato' Seri Anwar Ibrahim, was in Cambodia on 27 March 2023, at the invitation of Samdech Techo Hun Sen, on his first Official Visit since he assumed office.

2. On arrival at the Peace Palace the Prime Minister was greeted by a guard of honour. The two Prime Ministers then met alone, before leading their delegations in a bilateral meeting. They looked on as two Memoranda of Understanding were exchanged, on tourism and on labour.

3. The Prime Minister was received in audience by His Majesty King Norodom Sihamoni.`,
    tells: [
      'VISIT 2023-03-27 KH+MY',
      'SUMMIT 2023-03-27 KH+MY: Anwar Ibrahim, Hun Sen',
      'SIGNING 2023-03-27 KH+MY: Anwar Ibrahim, Hun Sen',
      'COURTESY_CALL 2023-03-27 KH+MY: Anwar Ibrahim, Norodom Sihamoni',
    ],
  },
  {
    country: 'KH',
    issuedOn: '2023-03-16',
    text: `Deputy Prime Minister, Minister of Foreign Affairs and International Cooperation H.E. Prak Sokhonn will pay an official visit to the Socialist Republic of Viet Nam from 20 to 22 March 2023, at the invitation of his Vietnamese counterpart H.E. Bui Thanh Son.

The two Ministers will co-chair the 20th Meeting of the Joint Commission on Economic, Cultural, Scientific and Technological Cooperation.

H.E. Prak Sokhonn is scheduled to pay separate courtesy calls on H.E. Vo Van Thuong, President of Viet Nam, and H.E. Pham Minh Chinh, Prime Minister of Viet Nam.`,
    tells: [
      'VISIT 2023-03-20..2023-03-22 KH+VN',
      'JOINT_COMMISSION 2023-03-20..2023-03-22 KH+VN: Bui Thanh Son, Prak Sokhonn',
      'COURTESY_CALL 2023-03-20..2023-03-22 KH+VN: Prak Sokhonn, Vo Van Thuong',
      'COURTESY_CALL 2023-03-20..2023-03-22 KH+VN: Pham Minh Chinh, Prak Sokhonn',
    ],
  },
  {
    country: 'VN',
    issuedOn: '2014-09-15',
    text: `VIETNAM, INDIA ISSUE JOINT COMMUNIQUE

1. The President of the Republic of India, H.E. Mr. Pranab Mukherjee, is on a State visit to the Socialist Republic of Vietnam from September 14-17, 2014 at the invitation of H.E. Mr. Truong Tan Sang, President of the Socialist Republic of Vietnam.

2. President Pranab Mukherjee was accorded a welcome ceremony at the Presidential Palace in Hanoi on September 15, 2014. President Pranab Mukherjee held bilateral talks with President Truong Tan Sang on September 15, 2014, who also hosted a state banquet. President Pranab Mukherjee met H.E. Mr. Nguyen Phu Trong, General Secretary of the Communist Party of Vietnam, H.E. Mr. Nguyen Tan Dung, Prime Minister of Vietnam, and H.E. Mr. Nguyen Sinh Hung, Chairman of the National Assembly of Vietnam. The Presidents jointly inaugurated the Centre for Indian Studies.`,
    tells: [
      'STATE_VISIT 2014-09-14..2014-09-17 IN+VN',
      'SUMMIT 2014-09-15 IN+VN: Pranab Mukherjee, Truong Tan Sang',
      'MEETING 2014-09-15 IN+VN: Nguyen Phu Trong, Pranab Mukherjee',
      'SUMMIT 2014-09-15 IN+VN: Nguyen Tan Dung, Pranab Mukherjee',
      'MEETING 2014-09-15 IN+VN: Nguyen Sinh Hung, Pranab Mukherjee',
      'CEREMONY 2014-09-15 IN+VN: Pranab Mukherjee, Truong Tan Sang',
    ],
  },
  {
    country: 'VN',
    issuedOn: '2023-09-11',
    text: `US President wraps up State visit to Vietnam

US President Joe Biden on September 11 concluded his two-day State visit to Vietnam at the invitation of Party General Secretary Nguyen Phu Trong.

During the trip, Biden held talks with General Secretary Nguyen Phu Trong. He met with President Vo Van Thuong and had a meeting with Prime Minister Pham Minh Chinh.`,
    tells: [
      'STATE_VISIT 2023-09-10..2023-09-11 US+VN',
      'MEETING 2023-09-10..2023-09-11 US+VN: Joe Biden, Nguyen Phu Trong',
      'SUMMIT 2023-09-10..2023-09-11 US+VN: Joe Biden, Vo Van Thuong',
      'SUMMIT 2023-09-10..2023-09-11 US+VN: Joe Biden, Pham Minh Chinh',
    ],
  },
  {
    country: 'RO',
    issuedOn: '1973-12-07',
    text: `Joint Communiqué

At the invitation of President Richard Nixon, the President of Romania, Nicolae Ceausescu, paid an official visit to the United States of America between December 4-7, 1973. During his stay in Washington, President Ceausescu conducted talks with President Nixon. On the occasion of the visit, a Civil Air Transport Agreement was signed.`,
    tells: [
      'VISIT 1973-12-04..1973-12-07 RO+US',
      'SUMMIT 1973-12-04..1973-12-07 RO+US: Nicolae Ceausescu, Richard Nixon',
      'SIGNING 1973-12-04..1973-12-07 RO+US',
    ],
  },
  {
    country: 'MX',
    issuedOn: '2024-08-01',
    text: `Ministry of Foreign Affairs of Mexico

Foreign Secretary Alicia Barcena received the Minister of Foreign Affairs of Guatemala, Carlos Ramiro Martinez, on 1 August 2024.

She thanked him for the help given.

They spoke about trade and energy.

He set out the position of Guatemala.

Also present were the Ambassador of Mexico to Guatemala, Romeo Ruiz Armento; and the Ambassador of Guatemala to Mexico, Edin Palma.`,
    tells: [
      'MEETING 2024-08-01 GT+MX: Alicia Barcena, Carlos Ramiro Martinez, Edin Palma, Romeo Ruiz Armento',
    ],
  },
  {
    country: 'KH',
    issuedOn: '2024-05-14',
    text: `Ministry of Foreign Affairs and International Cooperation

On 13 May 2024, Prime Minister Hun Manet held talks with Alexander Stubb, President of Finland. They spoke in the company of their delegations, to which belonged Mr. Prak Sokhonn, Minister of Foreign Affairs, and on the visiting side Mr. Ville Tavio, Minister for Foreign Trade.

On 14 May 2024, Foreign Minister Prak Sokhonn met Japanese Foreign Minister Yoko Kamikawa.

They spoke about trade.

Also present was the Ambassador of Japan, Ueno Atsushi.`,
    tells: [
      'SUMMIT 2024-05-13 FI+KH: Alexander Stubb, Hun Manet, Prak Sokhonn, Ville Tavio',
      'MEETING 2024-05-14 JP+KH: Prak Sokhonn, Ueno Atsushi, Yoko Kamikawa',
    ],
  },
  {
    country: 'GH',
    issuedOn: '2025-09-10',
    text: `Ministry of Foreign Affairs, Accra

Two envoys present letters of credence

The President of the Republic, H.E. John Dramani Mahama, on 10 September 2025 received the Letters of Credence of two new envoys to Ghana. The Minister for Foreign Affairs, Hon. Samuel Okudzeto Ablakwa, was in attendance.

The envoys are:
  i.   H.E. Mrs. Rosemary Mbabazi, High Commissioner of the Republic of Rwanda; and
  ii.  H.E. Mr. Nguyen Van Long, Ambassador of the Socialist Republic of Viet Nam.`,
    tells: [
      'CREDENTIALS 2025-09-10 GH+RW: John Dramani Mahama, Rosemary Mbabazi, Samuel Okudzeto Ablakwa',
      'CREDENTIALS 2025-09-10 GH+VN: John Dramani Mahama, Nguyen Van Long, Samuel Okudzeto Ablakwa',
    ],
  },
  {
    country: 'KH',
    issuedOn: '2016-09-08',
    text: `Kingdom of Cambodia
Nation Religion King

Ministry of Foreign Affairs and International Cooperation

PRESS RELEASE
Talks between H.E. Mr. PRAK Sokhonn and H.E. Mr. Murray McCully

H.E. Mr. Murray McCully, Minister of Foreign Affairs of New Zealand, at present on an official visit to Cambodia, was received on Thursday, 8 September 2016, by H.E. Mr. PRAK Sokhonn, Senior Minister, Minister of Foreign Affairs and International Cooperation, for talks at the Ministry.

1. H.E. Mr. PRAK Sokhonn recalled the visit of Prime Minister John Key in 2012 and proposed that a meeting of senior officials take place in March 2017.

2. He looked forward to the Cambodia-New Zealand Trade Forum in Auckland on 5 October 2016.

In the afternoon the New Zealand Minister paid a courtesy call on the Prime Minister.

Phnom Penh, 8 September 2016`,
    tells: [
      'MEETING 2016-09-08 KH+NZ: Murray McCully, Prak Sokhonn',
      'VISIT 2016-09-08 KH+NZ',
      'COURTESY_CALL 2016-09-08 KH+NZ: Murray McCully',
    ],
  },
  {
    country: 'KH',
    issuedOn: '2019-06-20',
    text: `Ministry of Foreign Affairs and International Cooperation

PRESS BRIEFING NOTE
20 June 2019

CAMBODIA AND VIET NAM TO MEET AGAIN ON THE BORDER IN AUGUST

H.E. Mr. PRAK Sokhonn, Deputy Prime Minister and Minister of Foreign Affairs and International Cooperation, and H.E. Mr. PHAM Binh Minh, Deputy Prime Minister and Minister of Foreign Affairs of the Socialist Republic of Viet Nam, concluded this afternoon in Phnom Penh three days of consultations.

They put their signatures to a summary of the discussions and wrote together to H.E. Mr. António Guterres, Secretary-General of the United Nations.

The matter became urgent in April, after a meeting of the two Prime Ministers in Ha Noi.`,
    tells: [
      'MEETING 2019-06-18..2019-06-20 KH+VN: Pham Binh Minh, Prak Sokhonn',
      'SIGNING 2019-06-20 KH+VN: Pham Binh Minh, Prak Sokhonn',
      'CORRESPONDENCE 2019-06-20 KH+VN: António Guterres, Pham Binh Minh, Prak Sokhonn',
    ],
  },
  {
    country: 'KH',
    issuedOn: '2019-11-04',
    text: `Text made public by the Ministry of Foreign Affairs and International Cooperation

JOINT STATEMENT
on the Working Visit to Thailand of the Prime Minister of the Kingdom of Cambodia

Bangkok, 03 November 2019

1. Samdech Akka Moha Sena Padei Techo HUN SEN, Prime Minister of the Kingdom of Cambodia, stayed in Thailand from 02 to 03 November 2019 at the invitation of H.E. General Prayut Chan-o-cha, Prime Minister of the Kingdom of Thailand.

2. While in Bangkok, Samdech Techo Prime Minister conferred with his host, had an audience of His Majesty King Maha Vajiralongkorn, and saw H.E. Chuan Leekpai, President of the National Assembly. He laid a wreath at the monument of King Rama V.

3. The two Prime Ministers put their names to an Agreement on labour and looked on as a Memorandum on railways was signed by their Ministers of Transport.

4. They opened together the Cambodia-Thailand Trade Fair.`,
    tells: [
      'VISIT 2019-11-02..2019-11-03 KH+TH',
      'SUMMIT 2019-11-02..2019-11-03 KH+TH: Hun Sen, Prayut Chan-o-cha',
      'COURTESY_CALL 2019-11-02..2019-11-03 KH+TH: Hun Sen, Maha Vajiralongkorn',
      'MEETING 2019-11-02..2019-11-03 KH+TH: Chuan Leekpai, Hun Sen',
      'SIGNING 2019-11-02..2019-11-03 KH+TH: Hun Sen, Prayut Chan-o-cha',
    ],
  },
  {
    country: 'KH',
    issuedOn: '2023-09-07',
    text: `Ministry of Foreign Affairs and International Cooperation

PRESS RELEASE
Talks of Samdech Thipadei Prime Minister HUN Manet
in the Margins of the 43rd ASEAN Summit and Related Summits

Jakarta, 7 September 2023

1. Japan (6 September)

H.E. Mr. KISHIDA Fumio, Prime Minister of Japan, congratulated Samdech Moha Borvor Thipadei HUN Manet, Prime Minister of the Kingdom of Cambodia, on his taking office. They were pleased with the progress of the new port.

2. Australia (6 September)

Samdech Thipadei told H.E. Mr. Anthony Albanese, Prime Minister of Australia, of his priorities.

3. United States (7 September)

With Vice-President Kamala Harris, Samdech Thipadei went over the agenda of both countries. The conversation was followed by the signature, before them, of an Agreement on the return of antiquities.`,
    tells: [
      'SUMMIT 2023-09-06 JP+KH: Hun Manet, Kishida Fumio',
      'SUMMIT 2023-09-06 AU+KH: Anthony Albanese, Hun Manet',
      'MEETING 2023-09-07 KH+US: Hun Manet, Kamala Harris',
      'SIGNING 2023-09-07 KH+US: Hun Manet, Kamala Harris',
    ],
  },
  {
    country: 'AU',
    issuedOn: '2015-05-22',
    text: `The Hon Julie Bishop MP
Minister for Foreign Affairs

MEDIA RELEASE

22 May 2015

FOREIGN MINISTER IN INDIA

I conclude today a visit to India, my third as Foreign Minister.

In New Delhi I had productive meetings with Prime Minister Narendra Modi, with External Affairs Minister Sushma Swaraj and with Minister of Finance Arun Jaitley. I also spoke at a lunch of Australian companies.

The External Affairs Minister and I discussed the reform of the United Nations.`,
    tells: [
      'VISIT null..2015-05-22 AU+IN',
      'MEETING null..2015-05-22 AU+IN: Julie Bishop, Narendra Modi',
      'MEETING null..2015-05-22 AU+IN: Julie Bishop, Sushma Swaraj',
      'MEETING null..2015-05-22 AU+IN: Arun Jaitley, Julie Bishop',
    ],
  },
  {
    country: 'SG',
    issuedOn: '2023-03-24',
    text: `MFA Press Statement: Working Visit by Minister for Foreign Affairs Dr Vivian Balakrishnan to the Republic of Kenya

24 March 2023

Minister for Foreign Affairs Dr Vivian Balakrishnan is making a working visit to Nairobi from 23 to 25 March 2023 at the invitation of Cabinet Secretary for Foreign and Diaspora Affairs Alfred Mutua.

Earlier today Minister Balakrishnan was received by President William Ruto. They welcomed the growing ties.

Last night he was hosted to dinner by Cabinet Secretary Mutua.

Dr Balakrishnan has called on Speaker Moses Wetang'ula as well. Tomorrow he will attend the Singapore-Kenya Business Dialogue before flying home.`,
    tells: [
      'VISIT 2023-03-23..2023-03-25 KE+SG',
      'MEETING 2023-03-24 KE+SG: Vivian Balakrishnan, William Ruto',
      'MEETING 2023-03-23 KE+SG: Alfred Mutua, Vivian Balakrishnan',
      "COURTESY_CALL 2023-03-23 KE+SG: Moses Wetang'ula, Vivian Balakrishnan",
    ],
  },
  {
    country: 'TR',
    issuedOn: '2024-02-08',
    text: `Visit of Minister of Foreign Affairs Hakan Fidan to Serbia, 8 February 2024, Belgrade

Minister of Foreign Affairs Hakan Fidan was in Belgrade on 8 February 2024 for a working visit.

He was first received by President Aleksandar Vučić. Talks with Ivica Dačić, First Deputy Prime Minister and Minister of Foreign Affairs, came next, and after them a meeting with Ana Brnabić, President of the National Assembly.

The Minister lastly came together with Bojan Glišić, head of the OSCE Mission.`,
    tells: [
      'VISIT 2024-02-08 RS+TR',
      'MEETING 2024-02-08 RS+TR: Aleksandar Vučić, Hakan Fidan',
      'MEETING 2024-02-08 RS+TR: Hakan Fidan, Ivica Dačić',
      'MEETING 2024-02-08 RS+TR: Ana Brnabić, Hakan Fidan',
      'MEETING 2024-02-08 TR: Bojan Glišić, Hakan Fidan',
    ],
  },
  {
    country: 'GB',
    issuedOn: '2023-02-16',
    text: `Foreign Secretary welcomes Brazilian counterpart to London

The Foreign Secretary James Cleverly hosted Brazil's Foreign Minister Mauro Vieira in London today (Thursday 16 February) for the UK-Brazil Strategic Dialogue.

The ministers agreed to work together on climate.`,
    tells: ['JOINT_COMMISSION 2023-02-16 BR+GB: James Cleverly, Mauro Vieira'],
  },
  {
    country: 'DE',
    issuedOn: '2024-03-04',
    text: `Federal Foreign Office summons Russian Ambassador

The Federal Foreign Office today summoned the Russian Ambassador, Sergey Nechayev.`,
    tells: ['PROTEST_NOTE 2024-03-04 DE+RU: Sergey Nechayev'],
  },
  {
    country: 'IN',
    issuedOn: '2022-04-21',
    text: `India-Poland Foreign Office Consultations

The 10th round of India-Poland Foreign Office Consultations was held in Warsaw on 21 April 2022. The Indian delegation was led by Secretary (West) Sanjay Verma and the Polish delegation by Under Secretary of State Wojciech Gerwel.`,
    tells: ['JOINT_COMMISSION 2022-04-21 IN+PL: Sanjay Verma, Wojciech Gerwel'],
  },
  {
    country: 'CN',
    issuedOn: '2024-01-24',
    text: `Xi Jinping Exchanges Congratulations with President of Nauru on Resumption of Diplomatic Relations

On January 24, 2024, President Xi Jinping exchanged congratulatory messages with President of Nauru David Adeang on the resumption of diplomatic relations between China and Nauru.`,
    tells: ['CORRESPONDENCE 2024-01-24 CN+NR: David Adeang, Xi Jinping'],
  },
  {
    country: 'KE',
    issuedOn: '2024-02-19',
    text: `PRESS RELEASE

President Ruto Hosts Polish President Duda for Bilateral Talks

President William Ruto on Monday hosted his Polish counterpart Andrzej Duda at State House, Nairobi, for bilateral talks. The two leaders witnessed the signing of a Memorandum of Understanding on agriculture.`,
    tells: [
      'SUMMIT 2024-02-19 KE+PL: Andrzej Duda, William Ruto',
      'SIGNING 2024-02-19 KE+PL: Andrzej Duda, William Ruto',
    ],
  },
  {
    country: 'BR',
    issuedOn: '2024-02-05',
    text: `Meeting of the Brazil-Chile Political Consultation Mechanism

The Secretary for Latin America and the Caribbean, Ambassador Gisela Padovan, and the Undersecretary of Foreign Affairs of Chile, Gloria de la Fuente, chaired on February 5, in Santiago, the XI Meeting of the Brazil-Chile Political Consultation Mechanism.`,
    tells: ['JOINT_COMMISSION 2024-02-05 BR+CL: Gisela Padovan, Gloria de la Fuente'],
  },
  {
    country: 'FJ',
    issuedOn: '2023-06-06',
    text: `PRIME MINISTER RABUKA FAREWELLS OUTGOING NEW ZEALAND HIGH COMMISSIONER

Prime Minister and Minister for Foreign Affairs, Hon. Sitiveni Rabuka, today bade farewell to the outgoing New Zealand High Commissioner to Fiji, H.E. Charlotte Darlow, who paid him a farewell call at his office.`,
    tells: ['COURTESY_CALL 2023-06-06 FJ+NZ: Charlotte Darlow, Sitiveni Rabuka'],
  },
  {
    country: 'FJ',
    issuedOn: '2022-07-15',
    text: `AUSTRALIA HANDS OVER TWO BUSHMASTER VEHICLES TO THE RFMF

Australia today officially handed over 10 Bushmaster Protected Mobility Vehicles to Fiji. Australian High Commissioner John Feakes handed over the keys to Minister for Defence Inia Seruiratu.`,
    tells: ['HANDOVER 2022-07-15 AU+FJ: Inia Seruiratu, John Feakes'],
  },
  {
    country: 'AE',
    issuedOn: '2024-01-15',
    text: `UAE President receives phone call from President of Rwanda

ABU DHABI, 15th January, 2024 (WAM) -- President His Highness Sheikh Mohamed bin Zayed Al Nahyan received a phone call today from Paul Kagame, President of the Republic of Rwanda, during which they discussed bilateral relations.`,
    tells: ['TELEPHONE_CONVERSATION 2024-01-15 AE+RW: Mohamed bin Zayed Al Nahyan, Paul Kagame'],
  },
  {
    country: 'AE',
    issuedOn: '2023-05-30',
    text: `UAE leaders congratulate President of Türkiye on re-election

ABU DHABI, 30th May, 2023 (WAM) -- President His Highness Sheikh Mohamed bin Zayed Al Nahyan has sent a congratulatory cable to President Recep Tayyip Erdoğan on winning the presidential election.`,
    tells: ['CORRESPONDENCE 2023-05-30 AE+TR: Mohamed bin Zayed Al Nahyan, Recep Tayyip Erdoğan'],
  },
  {
    country: 'KZ',
    issuedOn: '2022-05-26',
    text: `Ambassador of Kazakhstan presented credentials to the President of Slovenia

Ljubljana, 26 May 2022 – Ambassador Extraordinary and Plenipotentiary of the Republic of Kazakhstan to the Republic of Slovenia Alim Kirabayev presented his credentials to President of Slovenia Borut Pahor.`,
    tells: ['CREDENTIALS 2022-05-26 KZ+SI: Alim Kirabayev, Borut Pahor'],
  },
  {
    country: 'EU',
    issuedOn: '2024-03-18',
    text: `Rwanda: High Representative Borrell meets Foreign Minister Biruta

High Representative Josep Borrell met today with Vincent Biruta, Minister for Foreign Affairs of Rwanda, in Brussels.`,
    tells: ['MEETING 2024-03-18 RW: Josep Borrell, Vincent Biruta'],
  },
  {
    country: 'PH',
    issuedOn: '2023-05-30',
    text: `PH, UK hold political consultations

The Philippines and the United Kingdom held the 4th High-Level Talks/Bilateral Consultations in London on 30 May 2023, co-chaired by Foreign Affairs Undersecretary Ma. Theresa Lazaro and FCDO Permanent Under-Secretary Philip Barton.`,
    tells: ['JOINT_COMMISSION 2023-05-30 GB+PH: Ma. Theresa Lazaro, Philip Barton'],
  },
  {
    country: 'FR',
    issuedOn: '2023-03-10',
    text: `36th Franco-British Summit

The President of the Republic, Emmanuel Macron, welcomed the British Prime Minister, Rishi Sunak, to the Elysée Palace on Friday for the 36th Franco-British Summit.`,
    tells: ['SUMMIT 2023-03-10 FR+GB: Emmanuel Macron, Rishi Sunak'],
  },
  {
    country: 'MX',
    issuedOn: '2024-03-05',
    text: `Foreign Secretary Alicia Bárcena meets virtually with Canadian counterpart

Foreign Secretary Alicia Bárcena held a videoconference with Canada's Foreign Minister Mélanie Joly today.`,
    tells: ['VIDEO_CONFERENCE 2024-03-05 CA+MX: Alicia Bárcena, Mélanie Joly'],
  },
  {
    country: 'TH',
    issuedOn: '2023-10-19',
    text: `H.E. Mr. Srettha Thavisin, Prime Minister of Thailand, met with H.E. Mr. Vladimir Putin, President of the Russian Federation, on the sidelines of the Belt and Road Forum

On 17 October 2023, at 15.30 hrs., H.E. Mr. Srettha Thavisin, Prime Minister and Minister of Finance, had a bilateral meeting with H.E. Mr. Vladimir Putin, President of the Russian Federation, during the Third Belt and Road Forum in Beijing.`,
    tells: ['SUMMIT 2023-10-17 RU+TH: Srettha Thavisin, Vladimir Putin'],
  },
  {
    country: 'LA',
    issuedOn: '2022-07-04',
    text: `Lao PDR, Thailand Hold Bilateral Meeting

H.E. Mr. Saleumxay Kommasith, Minister of Foreign Affairs of the Lao PDR, led a delegation to attend the ASEAN-China Foreign Ministers' Meeting in Bagan, Myanmar, on 4 July 2022, and met bilaterally with H.E. Mr. Don Pramudwinai, Deputy Prime Minister and Minister of Foreign Affairs of Thailand.`,
    tells: [
      'MEETING 2022-07-04 LA+TH: Don Pramudwinai, Saleumxay Kommasith',
      'MULTILATERAL_MEETING 2022-07-04 CN+LA+MM: Saleumxay Kommasith',
    ],
  },
  {
    country: 'KH',
    issuedOn: '2022-02-22',
    text: `PRESS RELEASE

Samdech Akka Moha Sena Padei Techo HUN Sen, Prime Minister of the Kingdom of Cambodia, sent a message of condolences to H.E. Mr. Ranil Wickremesinghe, President of Sri Lanka, on 21 February 2022.`,
    tells: ['CORRESPONDENCE 2022-02-21 KH+LK: Hun Sen, Ranil Wickremesinghe'],
  },
  {
    country: 'PK',
    issuedOn: '2022-09-29',
    text: `Meeting of the Foreign Minister with U.S. Secretary of State

Foreign Minister Bilawal Bhutto Zardari met the U.S. Secretary of State, Antony J. Blinken, in Washington on 26 September 2022. It was their third meeting this year. They first met in New York in May.`,
    tells: ['MEETING 2022-09-26 PK+US: Antony J. Blinken, Bilawal Bhutto Zardari'],
  },
  {
    country: 'AR',
    issuedOn: '2023-07-07',
    text: `Cafiero received the Foreign Minister of Serbia

Foreign Minister Santiago Cafiero received his Serbian counterpart, Ivica Dačić, at San Martín Palace today. They signed an agreement on visa exemption.`,
    tells: [
      'MEETING 2023-07-07 AR+RS: Ivica Dačić, Santiago Cafiero',
      'SIGNING 2023-07-07 AR+RS: Ivica Dačić, Santiago Cafiero',
    ],
  },
  {
    country: 'GH',
    issuedOn: '2023-04-05',
    text: `Ghana lodges protest with Burkina Faso

The Ministry of Foreign Affairs has lodged a formal protest with the Embassy of Burkina Faso in Accra over the incident.`,
    tells: ['PROTEST_NOTE 2023-04-05 BF+GH'],
  },
  {
    country: 'EE',
    issuedOn: '2022-04-05',
    text: `Estonia expels Russian diplomats

The Ministry of Foreign Affairs today summoned the Russian ambassador to Estonia, Vladimir Lipayev, and handed him a diplomatic note.`,
    tells: ['PROTEST_NOTE 2022-04-05 EE+RU: Vladimir Lipayev'],
  },
  {
    country: 'KR',
    issuedOn: '2024-06-04',
    text: `Foreign Minister Cho Holds Series of Bilateral Meetings on the Sidelines of Korea-Africa Summit

1. Minister of Foreign Affairs Cho Tae-yul held bilateral meetings with Minister of Foreign Affairs of Ghana Shirley Ayorkor Botchwey and Minister of Foreign Affairs of Togo Robert Dussey on June 4.`,
    tells: [
      'MEETING 2024-06-04 GH+KR: Cho Tae-yul, Shirley Ayorkor Botchwey',
      'MEETING 2024-06-04 KR+TG: Cho Tae-yul, Robert Dussey',
    ],
  },
  {
    country: 'ID',
    issuedOn: '2023-07-12',
    text: `Foreign Minister Retno Marsudi Co-chairs Joint Commission with Bangladesh

Jakarta - Indonesian Minister of Foreign Affairs Retno Marsudi and Bangladesh's Foreign Minister A.K. Abdul Momen co-chaired the first meeting of the Joint Commission in Jakarta on Wednesday (12/7/2023).`,
    tells: ['JOINT_COMMISSION 2023-07-12 BD+ID: A.K. Abdul Momen, Retno Marsudi'],
  },
  {
    country: 'NP',
    issuedOn: '2022-11-01',
    text: `The Ministry of Foreign Affairs hosted a reception in Kathmandu today to mark the 62nd anniversary of the establishment of diplomatic relations between Nepal and Pakistan. Foreign Secretary Bharat Raj Paudyal and Ambassador of Pakistan Syed Haider Shah attended the reception.`,
    tells: ['CEREMONY 2022-11-01 NP+PK: Bharat Raj Paudyal, Syed Haider Shah'],
  },
  {
    country: 'LK',
    issuedOn: '2024-05-20',
    text: `President sends condolences to Iran

President Ranil Wickremesinghe has addressed a letter of condolence to the Supreme Leader of Iran, Ayatollah Ali Khamenei, on the passing of President Ebrahim Raisi.`,
    tells: ['CORRESPONDENCE 2024-05-20 IR+LK: Ali Khamenei, Ranil Wickremesinghe'],
  },
  {
    country: 'TL',
    issuedOn: '2023-10-02',
    text: `The Minister of Foreign Affairs and Cooperation, Bendito dos Santos Freitas, met today, at the Ministry in Dili, with the Ambassador of Portugal, Manuela Bairos, with whom he discussed cooperation. The Minister also received the new Ambassador of Cuba, Maricel Carballea, in an introductory visit.`,
    tells: [
      'MEETING 2023-10-02 PT+TL: Bendito dos Santos Freitas, Manuela Bairos',
      'COURTESY_CALL 2023-10-02 CU+TL: Bendito dos Santos Freitas, Maricel Carballea',
    ],
  },
  {
    country: 'KH',
    issuedOn: '2021-05-06',
    text: `Ministry of Foreign Affairs and International Cooperation

PRESS RELEASE

On the occasion of the presentation of his credentials, H.E. Mr. W. Patrick Murphy, Ambassador of the United States of America, was received on 5 May 2021 by His Majesty NORODOM Sihamoni, King of Cambodia, to whom he handed his Letters of Credence at the Royal Palace.

Phnom Penh, 6 May 2021`,
    tells: ['CREDENTIALS 2021-05-05 KH+US: Norodom Sihamoni, W. Patrick Murphy'],
  },
  {
    country: 'KH',
    issuedOn: '2023-04-20',
    text: `AKP Phnom Penh, April 20, 2023 --

Japan Hands over 14 Buses to Phnom Penh

A ceremony for the handing over of 14 city buses, a gift from the Government of Japan, took place in Phnom Penh this morning. H.E. Mikami Masahiro, Ambassador of Japan, gave the keys to H.E. Khuong Sreng, Governor of Phnom Penh.`,
    tells: ['HANDOVER 2023-04-20 JP+KH: Khuong Sreng, Mikami Masahiro'],
  },
  {
    country: 'KH',
    issuedOn: '2022-05-09',
    text: `PRESS RELEASE

Phone Conversation between Samdech Techo Prime Minister and the Chairman of the State Administration Council

Samdech Techo HUN SEN, Prime Minister of the Kingdom of Cambodia and Chair of ASEAN, conversed by video link on 2 May 2022 with Senior General Min Aung Hlaing of Myanmar. 

Phnom Penh, 9 May 2022`,
    tells: ['VIDEO_CONFERENCE 2022-05-02 KH+MM: Hun Sen, Min Aung Hlaing'],
  },
  {
    country: 'KH',
    issuedOn: '2024-07-15',
    text: `KINGDOM OF CAMBODIA

MINISTRY OF FOREIGN AFFAIRS AND INTERNATIONAL COOPERATION

PRESS RELEASE

The Ministry of Foreign Affairs and International Cooperation called in this afternoon the Chargé d'Affaires of Thailand, Mr. Somchai Prasert, and handed to him a note in which it protests against the closing of the temple of Ta Muen Thom to Cambodian visitors.

Phnom Penh, 15 July 2024`,
    tells: ['PROTEST_NOTE 2024-07-15 KH+TH: Somchai Prasert'],
  },
  {
    country: 'KH',
    issuedOn: '2013-11-10',
    text: `Samdech Techo Writes to Philippine President

AKP Phnom Penh, November 10, 2013 --

Samdech Techo Hun Sen, Prime Minister of the Kingdom of Cambodia, has expressed his condolences in a letter to H.E. Benigno S. Aquino III, President of the Philippines, after Typhoon Haiyan struck the country.`,
    tells: ['CORRESPONDENCE 2013-11-10 KH+PH: Benigno S. Aquino III, Hun Sen'],
  },
  {
    country: 'SG',
    issuedOn: '2021-07-02',
    text: `MFA Press Statement: Video Conference Call between Minister for Foreign Affairs Dr Vivian Balakrishnan and Minister of Foreign Affairs of Laos Saleumxay Kommasith, 2 July 2021

Minister for Foreign Affairs Dr Vivian Balakrishnan had a video call with Deputy Prime Minister and Minister of Foreign Affairs of Laos Saleumxay Kommasith this afternoon.

The Ministers reaffirmed the excellent relations.`,
    tells: ['VIDEO_CONFERENCE 2021-07-02 LA+SG: Saleumxay Kommasith, Vivian Balakrishnan'],
  },
  {
    country: 'UA',
    issuedOn: '2023-01-12',
    text: `President Volodymyr Zelenskyy had a phone conversation with Prime Minister of Samoa Fiamē Naomi Mataʻafa today. The two also agreed to continue contacts at the level of foreign ministers. On the eve, the President had talked with Prime Minister of Fiji Sitiveni Rabuka.`,
    tells: [
      'TELEPHONE_CONVERSATION 2023-01-12 UA+WS: Fiamē Naomi Mataʻafa, Volodymyr Zelenskyy',
      'TELEPHONE_CONVERSATION 2023-01-11 FJ+UA: Sitiveni Rabuka, Volodymyr Zelenskyy',
    ],
  },
  {
    country: 'RW',
    issuedOn: '2023-08-01',
    text: `Minister Vincent Biruta exchanged views this Tuesday with H.E. Fumiko Imai, the Ambassador of Japan, who came to bid him farewell at the end of her tour of duty.`,
    tells: ['MEETING 2023-08-01 JP+RW: Fumiko Imai, Vincent Biruta'],
  },
  {
    country: 'EG',
    issuedOn: '2024-02-03',
    text: `Foreign Minister Shoukry Receives Phone Call from Norwegian Counterpart

Foreign Minister Sameh Shoukry received, on Saturday, February 3rd, a phone call from his Norwegian counterpart, Espen Barth Eide, the official spokesperson of the Ministry said. The call tackled developments in Gaza.`,
    tells: ['TELEPHONE_CONVERSATION 2024-02-03 EG+NO: Espen Barth Eide, Sameh Shoukry'],
  },
  {
    country: 'SA',
    issuedOn: '2022-11-16',
    text: `Foreign Minister Meets British Counterpart on Margins of G20 Summit

Bali, SPA -- Minister of Foreign Affairs Prince Faisal bin Farhan bin Abdullah met here today with British Foreign Secretary James Cleverly, on the margins of the G20 Leaders' Summit.`,
    tells: ['MEETING 2022-11-16 GB+SA: Faisal bin Farhan bin Abdullah, James Cleverly'],
  },
  {
    country: 'GE',
    issuedOn: '2023-05-24',
    text: `Ilia Darchiashvili's visit to the Kingdom of the Netherlands

The Minister of Foreign Affairs of Georgia, Ilia Darchiashvili, who is paying a working visit to the Netherlands, met with his Dutch counterpart, Wopke Hoekstra, today. Within the framework of the visit, meetings were also held with members of the States General.`,
    tells: ['VISIT 2023-05-24 GE+NL', 'MEETING 2023-05-24 GE+NL: Ilia Darchiashvili, Wopke Hoekstra'],
  },
  {
    country: 'MA',
    issuedOn: '2022-03-28',
    text: `Mr. Nasser Bourita Holds Talks with US Secretary of State

Minister of Foreign Affairs, African Cooperation and Moroccan Expatriates, Mr. Nasser Bourita, held bilateral talks, Monday in Rabat, with US Secretary of State, Mr. Antony Blinken, on a visit to Morocco.`,
    tells: ['MEETING 2022-03-28 MA+US: Antony Blinken, Nasser Bourita', 'VISIT 2022-03-28 MA+US'],
  },
  {
    country: 'CU',
    issuedOn: '2023-09-15',
    text: `Cuban President receives Vietnamese parliamentary leader

The First Secretary of the Central Committee of the Communist Party of Cuba and President of the Republic, Miguel Díaz-Canel Bermúdez, welcomed today Vuong Dinh Hue, President of the National Assembly of Viet Nam, who is making an official visit to the island.`,
    tells: ['MEETING 2023-09-15 CU+VN: Miguel Díaz-Canel Bermúdez, Vuong Dinh Hue', 'VISIT 2023-09-15 CU+VN'],
  },
  {
    country: 'IN',
    issuedOn: '2022-07-21',
    text: `Virtual Meeting between Foreign Secretary and Foreign Secretary of Bangladesh

Foreign Secretary Shri Vinay Kwatra spoke virtually with his Bangladesh counterpart Ambassador Masud Bin Momen today.`,
    tells: ['VIDEO_CONFERENCE 2022-07-21 BD+IN: Masud Bin Momen, Vinay Kwatra'],
  },
  {
    country: 'US',
    issuedOn: '2021-10-28',
    text: `Department Press Briefing Readout

Counselor Derek Chollet met virtually on October 27 with Sri Lankan Foreign Secretary Jayanath Colombage.`,
    tells: ['VIDEO_CONFERENCE 2021-10-27 LK+US: Derek Chollet, Jayanath Colombage'],
  },
  {
    country: 'GB',
    issuedOn: '2024-09-12',
    text: `UK summons Iranian Chargé d'Affaires

Today the UK, under instruction from the Foreign Secretary, summoned the Chargé d'Affaires of the Iranian Embassy, Mr Ali Matinfar, to the Foreign, Commonwealth and Development Office.`,
    tells: ['PROTEST_NOTE 2024-09-12 GB+IR: Ali Matinfar'],
  },
  {
    country: 'MX',
    issuedOn: '2021-09-28',
    text: `Mexico and Saint Lucia Foreign Ministries Hold Political Consultations

The II Meeting of the Political Consultation Mechanism between Mexico and Saint Lucia took place online today, headed by Undersecretary Maximiliano Reyes and Permanent Secretary Elma Gene Isaac.`,
    tells: ['JOINT_COMMISSION 2021-09-28 LC+MX: Elma Gene Isaac, Maximiliano Reyes'],
  },
  {
    country: 'VN',
    issuedOn: '2024-07-23',
    text: `Message of condolences

Upon learning of the passing of General Secretary Nguyen Phu Trong, His Majesty King Norodom Sihamoni of Cambodia sent a message of condolences to President To Lam on 19 July.`,
    tells: ['CORRESPONDENCE 2024-07-19 KH+VN: Norodom Sihamoni, To Lam'],
  },
  {
    country: 'CH',
    issuedOn: '2023-03-22',
    text: `Federal Councillor Ignazio Cassis receives Croatian foreign minister

Bern, 22.03.2023 - Today, Federal Councillor Ignazio Cassis welcomed Croatia's Foreign Minister, Gordan Grlić Radman, to Bern for an official working visit.`,
    tells: ['MEETING 2023-03-22 CH+HR: Gordan Grlić Radman, Ignazio Cassis', 'VISIT 2023-03-22 CH+HR'],
  },
  {
    country: 'ET',
    issuedOn: '2023-07-01',
    text: `H.E. Demeke Mekonnen, Deputy Prime Minister and Minister of Foreign Affairs, held discussions with H.E. Jeenbek Kulubaev, Minister of Foreign Affairs of Kyrgyzstan, this afternoon on the sidelines of the ministerial meeting of the Non-Aligned Movement in Baku.`,
    tells: ['MEETING 2023-07-01 ET+KG: Demeke Mekonnen, Jeenbek Kulubaev'],
  },
  {
    country: 'CO',
    issuedOn: '2023-03-31',
    text: `Foreign Minister Álvaro Leyva Durán held a working breakfast in Bogotá this Friday with the Minister of Foreign Affairs of Honduras, Eduardo Enrique Reina, at the conclusion of which they signed the minutes of the Third Session of the Joint Commission.`,
    tells: [
      'JOINT_COMMISSION 2023-03-31 CO+HN: Eduardo Enrique Reina, Álvaro Leyva Durán',
      'SIGNING 2023-03-31 CO+HN: Eduardo Enrique Reina, Álvaro Leyva Durán',
    ],
  },
  {
    country: 'TH',
    issuedOn: '2022-06-03',
    text: `PRESS RELEASE

Thailand and Cambodia hold the 12th Joint Commission on Bilateral Cooperation

The 12th Meeting of the Thai-Cambodian Joint Commission on Bilateral Cooperation (JC) met in Bangkok on 2-3 June 2022 under the co-chairmanship of H.E. Mr. Don Pramudwinai, Deputy Prime Minister and Minister of Foreign Affairs, and H.E. Mr. PRAK Sokhonn, Deputy Prime Minister and Minister of Foreign Affairs and International Cooperation of Cambodia.`,
    tells: ['JOINT_COMMISSION 2022-06-02..2022-06-03 KH+TH: Don Pramudwinai, Prak Sokhonn'],
  },
  {
    country: 'AE',
    issuedOn: '2021-01-20',
    text: `UAE attends inauguration of President of Uganda

KAMPALA, 20th January, 2021 (WAM) -- On behalf of the UAE leadership, Sheikh Shakhboot bin Nahyan Al Nahyan, Minister of State, took part in the inauguration ceremony of Yoweri Museveni, President of Uganda, for a new term.`,
    tells: ['CEREMONY 2021-01-20 AE+UG: Shakhboot bin Nahyan Al Nahyan, Yoweri Museveni'],
  },
  {
    country: 'SG',
    issuedOn: '2021-05-20',
    text: `MFA Press Statement: Introductory Video Conference between Minister for Foreign Affairs Dr Vivian Balakrishnan and Foreign Minister of Kenya Raychelle Omamo

Minister for Foreign Affairs Dr Vivian Balakrishnan and Cabinet Secretary for Foreign Affairs of Kenya Raychelle Omamo spoke by video link yesterday. They agreed to meet when conditions allow.`,
    tells: ['VIDEO_CONFERENCE 2021-05-19 KE+SG: Raychelle Omamo, Vivian Balakrishnan'],
  },
  {
    country: 'NA',
    issuedOn: '2023-04-21',
    text: `Namibia-South Africa: Inaugural Bi-National Commission

His Excellency Dr. Hage G. Geingob, President of the Republic of Namibia, arrived today in Pretoria for the inaugural session of the Bi-National Commission, which he co-chairs with his counterpart, His Excellency Cyril Ramaphosa.`,
    tells: ['VISIT 2023-04-21 NA+ZA', 'JOINT_COMMISSION 2023-04-21 NA+ZA: Cyril Ramaphosa, Hage G. Geingob'],
  },
  {
    country: 'JO',
    issuedOn: '2024-06-11',
    text: `Safadi, Blinken discuss Gaza

Deputy Prime Minister and Minister of Foreign Affairs and Expatriates Ayman Safadi and U.S. Secretary of State Antony Blinken on Tuesday, during a meeting held on the sidelines of the conference on Gaza at the Dead Sea, discussed efforts for a ceasefire.`,
    tells: ['MEETING 2024-06-11 JO+US: Antony Blinken, Ayman Safadi'],
  },
  {
    country: 'BH',
    issuedOn: '2019-09-26',
    text: `Foreign Minister meets Mongolian counterpart

The Minister of Foreign Affairs, Shaikh Khalid bin Ahmed Al Khalifa, met with the Minister of Foreign Affairs of Mongolia, Mr. Damdin Tsogtbaatar, at the United Nations Headquarters in New York City.

During the meeting, a memorandum of understanding for political consultation was signed between the Foreign Ministries of the two countries.`,
    tells: [
      'MEETING 2019-09-26 BH+MN: Damdin Tsogtbaatar, Khalid bin Ahmed Al Khalifa',
      'SIGNING 2019-09-26 BH+MN',
    ],
  },
  {
    country: 'LK',
    issuedOn: '2022-11-22',
    text: `The Government of Myanmar donates medicines to Sri Lanka

The Government of Myanmar donated a consignment of essential medicines and medical supplies worth over USD 1.48 million to the Government of Sri Lanka on 21 November 2022.

The consignment was officially handed over to the Ambassador of Sri Lanka to Myanmar, Janaka Bandara, by the Union Health Minister of Myanmar, Dr. Thet Khaing Win, in a ceremony in Yangon.`,
    tells: ['HANDOVER 2022-11-21 LK+MM: Janaka Bandara, Thet Khaing Win'],
  },
  {
    country: 'BT',
    issuedOn: '2022-04-28',
    text: `The virtual handing-over ceremony for the donation of medical supplies by the Government of the People's Republic of China to support Bhutan's fight against COVID-19 was held today. Mr Rinchen Dorji, Director General at the Ministry of Health, received the medical supplies on behalf of the Royal Government of Bhutan.`,
    tells: ['HANDOVER 2022-04-28 BT+CN: Rinchen Dorji'],
  },
  {
    country: 'RU',
    issuedOn: '2022-03-25',
    text: `On March 25, the Ambassador of the Republic of Moldova, Lilian Darii, was summoned to the Russian Foreign Ministry. A strong protest was expressed to him over an action near the Russian Embassy in Chisinau.`,
    tells: ['PROTEST_NOTE 2022-03-25 MD+RU: Lilian Darii'],
  },
  {
    country: 'MY',
    issuedOn: '2021-06-01',
    text: `The Ministry of Foreign Affairs will summon the Ambassador of the People's Republic of China to provide explanation regarding the intrusion. I will also convey our serious concern to the Foreign Minister of China.

A diplomatic note of protest is being issued to the Government of the People's Republic of China.`,
    tells: ['PROTEST_NOTE 2021-06-01 CN+MY'],
  },
  {
    country: 'KH',
    issuedOn: '2025-07-20',
    text: `MINISTRY OF FOREIGN AFFAIRS AND INTERNATIONAL COOPERATION

PRESS RELEASE

The Ministry of Foreign Affairs and International Cooperation has sent to the Royal Thai Embassy in Phnom Penh a note in which it protests in the strongest terms against the laying of barbed wire on Cambodian soil on 19 July.`,
    tells: ['PROTEST_NOTE 2025-07-20 KH+TH'],
  },
  {
    country: 'KH',
    issuedOn: '2025-08-14',
    text: `STATEMENT

A note of protest was delivered this morning to the Embassy of Thailand by the Ministry of Foreign Affairs. Cambodia calls on Thailand to respect the ceasefire.`,
    tells: ['PROTEST_NOTE 2025-08-14 KH+TH'],
  },
  {
    country: 'PH',
    issuedOn: '2023-08-07',
    text: `The Department of Foreign Affairs handed the Ambassador of China, Huang Xilian, a note verbale this afternoon on the water cannon incident of 5 August.`,
    tells: ['PROTEST_NOTE 2023-08-07 CN+PH: Huang Xilian'],
  },
  {
    country: 'VN',
    issuedOn: '2023-03-23',
    text: `Viet Nam conveyed its strong protest to China over the fishing ban, the Spokesperson said on 23 March.`,
    tells: ['PROTEST_NOTE 2023-03-23 CN+VN'],
  },
  {
    country: 'KH',
    issuedOn: '2019-04-22',
    text: `Condolences to Sri Lanka

AKP Phnom Penh, April 22, 2019 --

His Majesty Norodom Sihamoni, King of Cambodia, has addressed to H.E. Maithripala Sirisena, President of Sri Lanka, a message of sympathy after the attacks of Easter Sunday. 

A similar message was sent by Samdech Techo Hun Sen to Prime Minister Ranil Wickremesinghe.`,
    tells: [
      'CORRESPONDENCE 2019-04-22 KH+LK: Maithripala Sirisena, Norodom Sihamoni',
      'CORRESPONDENCE 2019-04-22 KH+LK: Hun Sen, Ranil Wickremesinghe',
    ],
  },
  {
    country: 'TH',
    issuedOn: '2020-12-19',
    text: `On the occasion of the 70th anniversary of diplomatic relations, H.E. Mr. Don Pramudwinai, Minister of Foreign Affairs of Thailand, and H.E. Mr. Prak Sokhonn, Minister of Foreign Affairs of Cambodia, exchanged messages of congratulation on 19 December 2020.`,
    tells: ['CORRESPONDENCE 2020-12-19 KH+TH: Don Pramudwinai, Prak Sokhonn'],
  },
  {
    country: 'CN',
    issuedOn: '2022-07-08',
    text: `Wang Yi Sends Message of Condolences to Japanese Foreign Minister

On July 8, 2022, State Councilor and Foreign Minister Wang Yi sent Japanese Foreign Minister Hayashi Yoshimasa a message of condolences over the passing of former Prime Minister Abe Shinzo.`,
    tells: ['CORRESPONDENCE 2022-07-08 CN+JP: Hayashi Yoshimasa, Wang Yi'],
  },
  {
    country: 'KE',
    issuedOn: '2022-05-17',
    text: `Cabinet Secretary Raychelle Omamo and the Ambassador of Finland, Pirkka Tapiola, broke ground this morning in Nairobi for a new chancery of the Embassy of Finland.`,
    tells: ['CEREMONY 2022-05-17 FI+KE: Pirkka Tapiola, Raychelle Omamo'],
  },
  {
    country: 'KH',
    issuedOn: '2022-01-13',
    text: `At a ceremony held today at the Ministry of Health, H.E. Dr. Mam Bunheng, Minister of Health, took delivery of 300,000 doses of vaccine that the Government of Hungary has given to Cambodia.`,
    tells: ['HANDOVER 2022-01-13 HU+KH: Mam Bunheng'],
  },
  {
    country: 'PL',
    issuedOn: '2023-11-10',
    text: `Minister Zbigniew Rau conversed on the telephone with Israel's Foreign Minister Eli Cohen on Friday.`,
    tells: ['TELEPHONE_CONVERSATION 2023-11-10 IL+PL: Eli Cohen, Zbigniew Rau'],
  },
  {
    country: 'KH',
    issuedOn: '2024-07-19',
    text: `Cambodian Prime Minister Hun Manet sent a condolence letter to Vietnamese Prime Minister Pham Minh Chinh on the passing of General Secretary Nguyen Phu Trong.`,
    tells: ['CORRESPONDENCE 2024-07-19 KH+VN: Hun Manet, Pham Minh Chinh'],
  },
  {
    country: 'AM',
    issuedOn: '2020-04-22',
    text: `A video conference was held on April 21 between Foreign Minister of Armenia Zohrab Mnatsakanyan and Foreign Minister of Georgia David Zalkaliani.`,
    tells: ['VIDEO_CONFERENCE 2020-04-21 AM+GE: David Zalkaliani, Zohrab Mnatsakanyan'],
  },
  {
    country: 'FR',
    issuedOn: '2022-02-18',
    text: `Mali – Statement by the Ministry for Europe and Foreign Affairs

France condemns the decision of the transitional authorities. It calls for elections without delay and supports the efforts of ECOWAS.`,
    tells: [],
  },
  {
    country: 'FR',
    issuedOn: '2021-09-17',
    text: `Recall of the ambassadors to the United States and Australia – Communiqué by Jean-Yves Le Drian

At the request of the President of the Republic, I have decided to recall immediately to Paris for consultations our ambassadors to the United States and Australia.`,
    tells: [],
  },
  {
    country: 'MX',
    issuedOn: '2023-06-28',
    text: `The Government of Mexico expresses its rejection of the events at the border and regrets the loss of life. Mexico reiterates its commitment to dialogue with Guatemala.`,
    tells: [],
  },
  {
    country: 'KH',
    issuedOn: '2023-07-14',
    text: `MINISTRY OF FOREIGN AFFAIRS AND INTERNATIONAL COOPERATION

STATEMENT BY THE SPOKESPERSON

Cambodia regrets the remarks made on 12 July by the Special Rapporteur. The Royal Government remains ready to discuss with the United Nations.`,
    tells: [],
  },
  {
    country: 'SE',
    issuedOn: '2020-12-01',
    text: `Sweden to close embassy in Phnom Penh

The Government has decided to close the Embassy of Sweden in Cambodia at the end of 2021. The Cambodian Government has been informed of the decision. Relations go on, and an ambassador based in Stockholm will follow them.`,
    tells: [],
  },
  {
    country: 'MX',
    issuedOn: '2023-01-10',
    text: `The governments of Mexico and Canada express their condolences. Ecuador's decision to declare our ambassador persona non grata is regrettable. Mexico has ordered its ambassador home.`,
    tells: [],
  },
  {
    country: 'FR',
    issuedOn: '2023-07-30',
    text: `Statement on Niger

France firmly condemns the attempted coup d'état. President Macron has spoken several times with President Bazoum, and with his counterparts in the region. France demands his release.`,
    tells: [],
  },
  {
    country: 'KH',
    issuedOn: '2025-08-16',
    text: `STATEMENT

Cambodia strongly condemns the actions of Thai troops in Prey Chan village. It calls on Thailand to remove the wire without delay. The Royal Government reserves its right to act under international law.`,
    tells: [],
  },
];

test.each(RELEASES)('$country $issuedOn: $tells', ({ country, issuedOn, text, tells }) => {
  expect(contactsIn(text, country, issuedOn)).toEqual(tells);
});

test('a megabyte of contacts is read in linear time', () => {
  const sentence =
    'On 13 May 2024 Foreign Minister Prak Sokhonn met with Japanese Foreign Minister Yoko Kamikawa, paid a courtesy call on the King, held talks by telephone with the Ambassador and signed a Memorandum of Understanding. ';
  const time = (copies: number): number =>
    cpuTime(() => contactsIn(sentence.repeat(copies), 'KH', '2024-05-15'));
  time(20);
  const small = time(100);
  expect(time(800)).toBeLessThan(Math.max(2000, small * 24));
});

/** The contacts of a text, as "TYPE days states: people", states and people in alphabetical order; visitors are left out. */
function contactsIn(text: string, country: string, issuedOn: string): readonly string[] {
  const { document, officials, engagements } = readContacts(text, country, issuedOn);
  return engagements.map((one) => {
    expect(document.text.slice(one.start, one.end).trim()).not.toBe('');
    const people = one.type.includes('VISIT')
      ? []
      : one.people.map((index) => officials.people[index]?.name ?? '?');
    const told = showContact(one);
    return people.length === 0 ? told : `${told}: ${people.sort().join(', ')}`;
  });
}
