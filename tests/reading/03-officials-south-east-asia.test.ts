import { checkReleases } from './check-releases.ts';

checkReleases('Viet Nam', {
  'given names alone': {
    publisher: 'VN',
    text: `Deputy PM, FM Bui Thanh Son meets French Minister

Hanoi (VNA) – Deputy Prime Minister and Foreign Minister Bui Thanh Son met with French Minister for Europe and Foreign Affairs Jean-Noel Barrot in Paris on June 10.

[[Deputy PM Son => Bui Thanh Son]] affirmed that Vietnam attaches importance to its comprehensive strategic partnership with France. [[Son => Bui Thanh Son]] conveyed greetings from General Secretary To Lam and President Luong Cuong to President Emmanuel Macron.

[[Minister Barrot => Jean-Noel Barrot]] spoke highly of the role of Vietnam. [[The French official => Jean-Noel Barrot]] agreed with the proposals of [[the Vietnamese Deputy PM => Bui Thanh Son]]. Ambassador Dinh Toan Thang also attended the meeting./.`,
    people: [
      'Bui Thanh Son (VN): Deputy Prime Minister; Foreign Minister',
      'Jean-Noel Barrot (FR): Minister for Europe and Foreign Affairs',
      'To Lam (VN): General Secretary',
      'Luong Cuong (VN): President',
      'Emmanuel Macron (FR): President',
      'Dinh Toan Thang (VN): Ambassador',
    ],
  },
  'a prime minister receives': {
    publisher: 'VN',
    text: `Prime Minister Pham Minh Chinh receives Lao Vice President

Prime Minister Pham Minh Chinh hosted a reception in Hanoi on January 9 for Pany Yathotou, member of the Politburo of the Lao People's Revolutionary Party (LPRP) Central Committee and Vice President of Laos.

[[PM Chinh => Pham Minh Chinh]] highly valued the visit of [[Ms. Pany Yathotou => Pany Yathotou]]. [[She => Pany Yathotou]] informed [[the host => Pham Minh Chinh]] of the outcomes of her talks with Vice State President Vo Thi Anh Xuan, and thanked him for the hospitality.

[[The two leaders => Pham Minh Chinh + Pany Yathotou]] rejoiced at the ties between [[the two Parties => VN+LA]].`,
    people: [
      'Pham Minh Chinh (VN): Prime Minister',
      "Pany Yathotou (LA): member of the Politburo of the Lao People's Revolutionary Party (LPRP) Central Committee; Vice President",
      'Vo Thi Anh Xuan (VN): Vice State President',
    ],
  },
});

checkReleases('Thailand', {
  'the minister and his guest': {
    publisher: 'TH',
    text: `The Minister of Foreign Affairs of Thailand welcomed the Minister of Foreign Affairs of Timor-Leste

On 20 August 2024, H.E. Mr. Maris Sangiampongsa, Minister of Foreign Affairs of the Kingdom of Thailand, welcomed H.E. Mr. Bendito dos Santos Freitas, Minister of Foreign Affairs and Cooperation of the Democratic Republic of Timor-Leste, during his official visit to Thailand.

[[The Minister of Foreign Affairs of Thailand => Maris Sangiampongsa]] reaffirmed Thailand's support for Timor-Leste's accession to ASEAN. [[His counterpart => Bendito dos Santos Freitas]] expressed [[his => -]] gratitude. The Foreign Minister of Timor-Leste also paid a courtesy call on the Prime Minister, H.E. Ms. Paetongtarn Shinawatra, and met with M.L. Chayotid Kridakon and Mrs. Eksiri Pintaruchi, Permanent Secretary for Foreign Affairs.`,
    people: [
      'Maris Sangiampongsa (TH): Minister of Foreign Affairs',
      'Bendito dos Santos Freitas (TL): Minister of Foreign Affairs and Cooperation',
      'Paetongtarn Shinawatra (TH): Prime Minister',
      'Chayotid Kridakon (TH)',
      'Eksiri Pintaruchi (TH): Permanent Secretary for Foreign Affairs',
    ],
  },
  'a director-general': {
    publisher: 'TH',
    text: `Press Release : Director-General of the Department of American and South Pacific Affairs met with the Ambassador of Chile

On 3 March 2025, Mr. Songsak Saicheua, Director-General of the Department of American and South Pacific Affairs, Ministry of Foreign Affairs, met with H.E. Mr. Patricio Powell, Ambassador Extraordinary and Plenipotentiary of the Republic of Chile to Thailand, who paid a courtesy call on the former at the Ministry. [[Mr. Songsak => Songsak Saicheua]] congratulated [[the Ambassador => Patricio Powell]] on his appointment.`,
    people: [
      'Songsak Saicheua (TH): Director-General of the Department of American and South Pacific Affairs',
      'Patricio Powell (CL): Ambassador Extraordinary and Plenipotentiary to Thailand',
    ],
  },
});

checkReleases('Indonesia', {
  'one name, and Ibu': {
    publisher: 'ID',
    text: `Indonesia-Netherlands Foreign Ministers Meet in Jakarta

Jakarta, 5 March 2025 – Minister of Foreign Affairs Sugiono received the Minister of Foreign Affairs of the Netherlands, Caspar Veldkamp. [[Minister Sugiono => Sugiono]] stressed that [[Indonesia => ID]] and [[the Netherlands => NL]] share a long history. [[Foreign Minister Veldkamp => Caspar Veldkamp]] appreciated the free meals program of President Prabowo.

Before the meeting, Ibu Retno L.P. Marsudi, UN Special Envoy on Water, and Bapak Arrmanatha Nasir, Vice Minister of Foreign Affairs, welcomed [[the Dutch Minister => Caspar Veldkamp]]. Coordinating Minister for Economic Affairs Airlangga Hartarto and Luhut Binsar Pandjaitan, Chairman of the National Economic Council, took part.`,
    people: [
      'Sugiono (ID): Minister of Foreign Affairs',
      'Caspar Veldkamp (NL): Minister of Foreign Affairs',
      'Prabowo (ID): President',
      'Retno L.P. Marsudi (UN): UN Special Envoy on Water',
      'Arrmanatha Nasir (ID): Vice Minister of Foreign Affairs',
      'Airlangga Hartarto (ID): Coordinating Minister for Economic Affairs',
      'Luhut Binsar Pandjaitan (ID): Chairman of the National Economic Council',
    ],
  },
  'the Menlu abroad': {
    publisher: 'ID',
    text: `Menlu RI Meets Her Australian Counterpart in Canberra

Indonesian Foreign Minister, Retno Marsudi, and Australian Foreign Minister, Penny Wong, met in Canberra on the sidelines of the 2+2. [[FM Retno => Retno Marsudi]] expressed appreciation for Australia's support. "[[I => Retno Marsudi]] underlined the need for dialogue," said [[Minister Retno => Retno Marsudi]]. Defence Minister Prabowo Subianto and Deputy Prime Minister Richard Marles joined the talks.`,
    people: [
      'Retno Marsudi (ID): Foreign Minister',
      'Penny Wong (AU): Foreign Minister',
      'Prabowo Subianto (ID): Defence Minister',
      'Richard Marles (AU): Deputy Prime Minister',
    ],
  },
});

checkReleases('Malaysia and Brunei', {
  'Dato’ Seri Utama Haji': {
    publisher: 'MY',
    text: `WORKING VISIT OF YB DATO' SERI UTAMA HAJI MOHAMAD BIN HAJI HASAN, MINISTER OF FOREIGN AFFAIRS TO THE REPUBLIC OF UZBEKISTAN

YB Dato' Seri Utama Haji Mohamad bin Haji Hasan, Minister of Foreign Affairs, will undertake a working visit to Tashkent from 11 to 13 May 2025 at the invitation of his counterpart, H.E. Bakhtiyor Saidov, Minister of Foreign Affairs of Uzbekistan.

2. [[Dato' Seri Mohamad => Mohamad bin Haji Hasan]] will pay a courtesy call on H.E. Shavkat Mirziyoyev, President of the Republic of Uzbekistan. YAB Dato' Seri Anwar Ibrahim, Prime Minister, visited Uzbekistan in May 2024. [[The Minister => Mohamad bin Haji Hasan]] will be accompanied by Dato' Sri Amran Mohamed Zin, Secretary General, and YBhg. Datuk Ilham Tuah Illias, Ambassador of Malaysia to Uzbekistan.`,
    people: [
      'Mohamad bin Haji Hasan (MY): Minister of Foreign Affairs',
      'Bakhtiyor Saidov (UZ): Minister of Foreign Affairs',
      'Shavkat Mirziyoyev (UZ): President',
      'Anwar Ibrahim (MY): Prime Minister',
      'Amran Mohamed Zin (MY): Secretary General',
      'Ilham Tuah Illias (MY): Ambassador to Uzbekistan',
    ],
  },
  'His Majesty and the Dato': {
    publisher: 'BN',
    text: `BRUNEI DARUSSALAM, 12 June – Yang Berhormat Dato Erywan Pehin Yusof, Minister of Foreign Affairs II, received a farewell call from Her Excellency Georgina Roberts, High Commissioner of New Zealand to Brunei Darussalam. [[The Minister => Erywan Pehin Yusof]] thanked [[Her Excellency => Georgina Roberts]] for her contribution.

His Majesty Sultan Haji Hassanal Bolkiah Mu'izzaddin Waddaulah ibni Al-Marhum Sultan Haji Omar 'Ali Saifuddien Sa'adul Khairi Waddien, Sultan and Yang Di-Pertuan of Brunei Darussalam, had earlier granted her an audience. Also present was Dato Paduka Haji Ahmad Sufian bin Haji Abdul Karim, Permanent Secretary.`,
    people: [
      'Erywan Pehin Yusof (BN): Minister of Foreign Affairs II',
      'Georgina Roberts (NZ): High Commissioner to Brunei Darussalam',
      "Hassanal Bolkiah Mu'izzaddin Waddaulah (BN): Sultan; Yang Di-Pertuan",
      'Ahmad Sufian bin Haji Abdul Karim (BN): Permanent Secretary',
    ],
  },
});

checkReleases('Philippines and Singapore', {
  'the secretary': {
    publisher: 'PH',
    text: `Secretary Manalo Meets Czech Foreign Minister in Manila

PASAY CITY 08 November 2024 — Secretary for Foreign Affairs Enrique A. Manalo met with Czech Minister of Foreign Affairs Jan Lipavský. [[The Secretary => Enrique A. Manalo]] welcomed the labor consultations. [[Secretary Manalo => Enrique A. Manalo]] and [[Minister Lipavský => Jan Lipavský]] signed the plan in the presence of Undersecretary for Bilateral Relations and ASEAN Affairs Ma. Theresa P. Lazaro, DFA Assistant Secretary Jose Victor V. Chan-Gonzaga and Philippine Ambassador to the Czech Republic Eduardo Martin R. Meñez. END

Contact: Office of Public and Cultural Diplomacy, Ms. Ana Cruz`,
    people: [
      'Enrique A. Manalo (PH): Secretary for Foreign Affairs',
      'Jan Lipavský (CZ): Minister of Foreign Affairs',
      'Ma. Theresa P. Lazaro (PH): Undersecretary for Bilateral Relations and ASEAN Affairs',
      'Jose Victor V. Chan-Gonzaga (PH): DFA Assistant Secretary',
      'Eduardo Martin R. Meñez (PH): Ambassador to the Czech Republic',
    ],
  },
  'a press statement of Singapore': {
    publisher: 'SG',
    text: `MFA Press Statement: Visit by Minister for Foreign Affairs Dr Vivian Balakrishnan to Bandar Seri Begawan

Minister for Foreign Affairs Dr Vivian Balakrishnan called on His Majesty Sultan Haji Hassanal Bolkiah today. [[Minister Balakrishnan => Vivian Balakrishnan]] was also hosted to lunch by His Royal Highness Prince Mohamed Bolkiah. He met Minister at the Prime Minister's Office and Second Minister for Finance and Economy Dato Dr Amin Liew Abdullah. High Commissioner Laurence Bay was in attendance. Senior Minister of State Sim Ann and Speaker of Parliament Seah Kian Peng visited in May.`,
    people: [
      'Vivian Balakrishnan (SG): Minister for Foreign Affairs',
      'Hassanal Bolkiah (BN): Sultan',
      'Mohamed Bolkiah (BN): Prince',
      "Amin Liew Abdullah (BN): Minister at the Prime Minister's Office; Second Minister for Finance and Economy",
      'Laurence Bay (SG): High Commissioner',
      'Sim Ann (SG): Senior Minister of State',
      'Seah Kian Peng (SG): Speaker of Parliament',
    ],
  },
});
