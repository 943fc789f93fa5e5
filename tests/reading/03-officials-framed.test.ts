import { checkReleases } from './check-releases.ts';

checkReleases('Pages as published', {
  'a minister and those who accompany him': {
    publisher: 'NO',
    text: `Press release | Date: 05/03/2024 | No: 26/24
Ministry of Foreign Affairs

Norway increases support to Moldova

Minister of Foreign Affairs Espen Barth Eide is in Chisinau today, where he met President Maia Sandu and Deputy Prime Minister and Minister of Foreign Affairs Mihai Popșoi.

‘Moldova deserves our support,’ said Mr Eide. State Secretary Andreas Motzfeldt Kravik and Norway’s ambassador Kristin Melsom accompany the Minister.`,
    people: [
      'Espen Barth Eide (NO): Minister of Foreign Affairs',
      'Maia Sandu (MD): President',
      'Mihai Popșoi (MD): Deputy Prime Minister; Minister of Foreign Affairs',
      'Andreas Motzfeldt Kravik (NO): State Secretary',
      'Kristin Melsom (NO): ambassador',
    ],
  },
  'an adviser and his officials': {
    publisher: 'BD',
    text: `Government of the People’s Republic of Bangladesh
Ministry of Foreign Affairs
Dhaka

Press Release

Foreign Adviser meets Turkish counterpart

Dhaka, 5 October 2024:

Foreign Adviser Md. Touhid Hossain held a bilateral meeting with Turkish Foreign Minister Hakan Fidan on the sidelines of the OIC session in Jeddah today. Foreign Secretary Md. Jashim Uddin and Bangladesh Ambassador to Türkiye M. Amanul Haq were present. Chief Adviser Professor Muhammad Yunus will visit Ankara next year.

***`,
    people: [
      'Md. Touhid Hossain (BD): Foreign Adviser',
      'Hakan Fidan (TR): Foreign Minister',
      'Md. Jashim Uddin (BD): Foreign Secretary',
      'M. Amanul Haq (BD): Ambassador to Türkiye',
      'Muhammad Yunus (BD): Chief Adviser',
    ],
  },
  'a senator after her portfolio': {
    publisher: 'SG',
    text: `EDITED TRANSCRIPT OF MINISTER FOR FOREIGN AFFAIRS DR VIVIAN BALAKRISHNAN’S JOINT PRESS CONFERENCE WITH AUSTRALIAN MINISTER FOR FOREIGN AFFAIRS SENATOR PENNY WONG, 6 MAY 2024

Minister Vivian Balakrishnan: Penny, welcome to Singapore. Senator Wong has been a true friend.

Minister Penny Wong: Thank you, Vivian. It is wonderful to be here.

Question (Channel News Asia): What about AUKUS?

MINISTRY OF FOREIGN AFFAIRS
SINGAPORE`,
    people: [
      'Vivian Balakrishnan (SG): Minister for Foreign Affairs',
      'Penny Wong (AU): Minister for Foreign Affairs',
    ],
  },
  'a headline as long as a sentence': {
    publisher: 'RU',
    text: `14 March 2024 15:20

Press release on Foreign Minister Sergey Lavrov’s talks with Minister of Foreign Affairs and International Cooperation of Mali Abdoulaye Diop

475-14-03-2024

On March 14, Foreign Minister Sergey Lavrov held talks with Minister of Foreign Affairs and International Cooperation of the Republic of Mali Abdoulaye Diop, who is in Moscow on a working visit. Special Presidential Representative for the Middle East and Africa and Deputy Foreign Minister Mikhail Bogdanov took part in the talks.`,
    people: [
      'Sergey Lavrov (RU): Foreign Minister',
      'Abdoulaye Diop (ML): Minister of Foreign Affairs and International Cooperation',
      'Mikhail Bogdanov (RU): Special Presidential Representative for the Middle East and Africa; Deputy Foreign Minister',
    ],
  },
  'the head of a president’s office': {
    publisher: 'UA',
    text: `Andrii Sybiha met with Minister of Foreign Affairs of Latvia Baiba Braže in Kyiv
24 September 2024, 18:30

On 24 September, Minister of Foreign Affairs of Ukraine Andrii Sybiha held a meeting in Kyiv with Minister of Foreign Affairs of the Republic of Latvia Baiba Braže. First Deputy Minister Serhii Kyslytsya and the Head of the Office of the President Andriy Yermak also received the guest.`,
    people: [
      'Andrii Sybiha (UA): Minister of Foreign Affairs',
      'Baiba Braže (LV): Minister of Foreign Affairs',
      'Serhii Kyslytsya (UA): First Deputy Minister',
      'Andriy Yermak (UA): Head of the Office of the President',
    ],
  },
  'a senator after his office': {
    publisher: 'JM',
    text: `KINGSTON, Jamaica. May 3, 2024:

Minister of Foreign Affairs and Foreign Trade, Senator the Honourable Kamina Johnson Smith, received a courtesy call from the newly appointed High Commissioner of Canada, His Excellency Mark Berman, on Thursday, May 2. Permanent Secretary Ambassador Sheila Sealy Monteith was present.

-30-

Ministry of Foreign Affairs and Foreign Trade
21 Dominica Drive, Kingston 5`,
    people: [
      'Kamina Johnson Smith (JM): Minister of Foreign Affairs and Foreign Trade',
      'Mark Berman (CA): High Commissioner',
      'Sheila Sealy Monteith (JM): Permanent Secretary',
    ],
  },
  'a prince after his portfolio': {
    publisher: 'SA',
    text: `Foreign Minister Receives Written Letter from President of Gabon
Riyadh, Shawwal 22, 1444, May 12, 2023, SPA -- Minister of Foreign Affairs Prince Faisal bin Farhan bin Abdullah received today a written letter from President of Gabon Ali Bongo Ondimba. The letter was handed over by Ambassador of Gabon to the Kingdom Edouard Rostand. Vice Minister of Foreign Affairs Eng. Waleed bin Abdulkarim Al-Khuraiji attended.
--SPA`,
    people: [
      'Faisal bin Farhan bin Abdullah (SA): Minister of Foreign Affairs',
      'Ali Bongo Ondimba (GA): President',
      'Edouard Rostand (GA): Ambassador to the Kingdom',
      'Waleed bin Abdulkarim Al-Khuraiji (SA): Vice Minister of Foreign Affairs',
    ],
  },
  'a minister whose name is a state’s': {
    publisher: 'IL',
    text: `FM Katz meets with Foreign Minister of Slovakia
12.05.2024

(Communicated by the Foreign Minister's Bureau)

Minister of Foreign Affairs Israel Katz met today in Jerusalem with Slovakian Minister of Foreign and European Affairs Juraj Blanár. MFA Director General Yaakov Blitshtein also participated.`,
    people: [
      'Israel Katz (IL): Minister of Foreign Affairs',
      'Juraj Blanár (SK): Minister of Foreign and European Affairs',
      'Yaakov Blitshtein (IL): MFA Director General',
    ],
  },
  'counterparts by their states': {
    publisher: 'MY',
    text: `MINISTRY OF FOREIGN AFFAIRS, MALAYSIA
PRESS RELEASE

TRILATERAL MEETING IN BANGKOK

The Foreign Minister, YB Dato' Sri Saifuddin Abdullah, met his counterparts from Thailand, Don Pramudwinai, and Indonesia, Retno Marsudi, in Bangkok today. The three Ministers, Dato' Sri Saifuddin, Mr. Don and Ms. Retno, agreed to meet again. Brunei was represented by Dato Erywan Yusof. The Thai side was also joined by Deputy Prime Minister Prawit Wongsuwan. The Ministers later called on Prime Minister Prayut Chan-o-cha.

PUTRAJAYA
3 June 2022`,
    people: [
      'Saifuddin Abdullah (MY): Foreign Minister',
      'Don Pramudwinai (TH): Foreign Minister',
      'Retno Marsudi (ID): Foreign Minister',
      'Erywan Yusof (BN)',
      'Prawit Wongsuwan (TH): Deputy Prime Minister',
      'Prayut Chan-o-cha (TH): Prime Minister',
    ],
  },
  'a press contact': {
    publisher: 'SE',
    text: `Press release
Published: 10.05.2023

Foreign Minister Tobias Billström to visit Vietnam
On 11–13 May, Minister for Foreign Affairs Tobias Billström will visit Vietnam, where he will meet Foreign Minister Bui Thanh Son and Minister Nguyen Chi Dung. 

Press contact
Anna Erhardt
Press Secretary to the Minister for Foreign Affairs`,
    people: [
      'Tobias Billström (SE): Minister for Foreign Affairs',
      'Bui Thanh Son (VN): Foreign Minister',
      'Nguyen Chi Dung (VN): Minister',
      'Anna Erhardt (SE): Press Secretary to the Minister for Foreign Affairs',
    ],
  },
  'a meeting abroad': {
    publisher: 'ID',
    text: `Foreign Minister Meets Cambodian Counterpart on the Sidelines of AMM

JAKARTA, 12 July 2023 --- Foreign Minister Retno Marsudi met with Cambodian Deputy Prime Minister Prak Sokhonn. Director General Sidharto Suryodipuro accompanied her; Secretary of State Kung Phoak and Ambassador Tean Samnang accompanied the Cambodian Minister.

***`,
    people: [
      'Retno Marsudi (ID): Foreign Minister',
      'Prak Sokhonn (KH): Deputy Prime Minister',
      'Sidharto Suryodipuro (ID): Director General',
      'Kung Phoak (KH): Secretary of State',
      'Tean Samnang (KH): Ambassador',
    ],
  },
});
