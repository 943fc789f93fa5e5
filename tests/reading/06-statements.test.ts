import { checkStatements } from './check-statements.ts';

checkStatements({
  'heads of diplomacy, asides and thanks in the passive': {
    publisher: 'RS',
    text: `Minister Dacic meets Minister Szijjarto

Belgrade, 12 March 2024

Minister of Foreign Affairs Ivica Dacic held talks with Hungarian Foreign Minister Peter Szijjarto, which focused on energy security.

The head of Hungarian diplomacy, on his part said that trade had doubled. Both authorities agreed to reopen the railway. Gratitude was expressed to the Hungarian side for its help. Serbia is grateful to Hungary for its position, the Minister underlined. The officials recognized the strong relations that exist between Serbia and Hungary.`,
    statements: [
      'BOTH EXCHANGE_VIEWS "held talks with Hungarian Foreign Minister Peter Szijjarto, which focused on energy security"',
      'HU Peter Szijjarto: EMPHASIZE -> RS "trade had doubled"',
      'BOTH AGREE "agreed to reopen the railway"',
      'RS Ivica Dacic: APPRECIATE -> HU "Gratitude was expressed to the Hungarian side for its help"',
      'RS Ivica Dacic: APPRECIATE -> HU "is grateful to Hungary for its position"',
      'BOTH EMPHASIZE "recognized the strong relations that exist between Serbia and Hungary"',
    ],
  },
  'a readout of the Department of State': {
    publisher: 'US',
    text: `Office of the Spokesperson
Readout
April 9, 2024

Secretary Blinken's Call with Indian External Affairs Minister Jaishankar

The below is attributable to Spokesperson Matthew Miller:

Secretary of State Antony J. Blinken spoke today with Indian External Affairs Minister Dr. Subrahmanyam Jaishankar. Secretary Blinken and Minister Jaishankar discussed developments in the Middle East and the importance of freedom of navigation in the Red Sea. The Secretary reiterated the United States' commitment to a free and open Indo-Pacific and welcomed India's role in the Quad. He also raised the need for accountability and underscored the importance of religious freedom. Secretary Blinken expressed condolences for the victims of the bridge collapse and thanked the Minister for India's humanitarian assistance to Gaza. The two agreed to remain in close coordination. The Secretary noted that the United States would provide $20 million in additional assistance to combat tuberculosis and encouraged India to expand its support for Ukraine.

###`,
    statements: [
      'BOTH EXCHANGE_VIEWS "discussed developments in the Middle East and the importance of freedom of navigation"',
      'US Antony J. Blinken: COMMIT -> IN "reiterated the United States\' commitment to a free and open Indo-Pacific"',
      'US Antony J. Blinken: APPRECIATE -> IN "welcomed India\'s role in the Quad"',
      'US Antony J. Blinken: EXCHANGE_VIEWS -> IN "also raised the need for accountability"',
      'US Antony J. Blinken: EMPHASIZE -> IN "underscored the importance of religious freedom"',
      'US Antony J. Blinken: CONDOLE -> IN "expressed condolences for the victims of the bridge collapse"',
      'US Antony J. Blinken: APPRECIATE -> IN "thanked the Minister for India\'s humanitarian assistance to Gaza"',
      'BOTH AGREE "agreed to remain in close coordination"',
      'US Antony J. Blinken: OFFER -> IN "noted that the United States would provide $20 million in additional assistance"',
      'US Antony J. Blinken: REQUEST -> IN "encouraged India to expand its support for Ukraine"',
    ],
  },
  'a visit told by the Ministry of External Affairs': {
    publisher: 'IN',
    text: `Ministry of External Affairs
Government of India

Visit of External Affairs Minister to Fiji (February 15-17, 2023)

February 17, 2023

External Affairs Minister Dr. S. Jaishankar paid an official visit to Fiji from 15 to 17 February 2023. He called on the Prime Minister of Fiji, H.E. Sitiveni Rabuka, and conveyed the greetings of Prime Minister Narendra Modi. The two sides held wide-ranging discussions on bilateral relations covering trade, health, education and climate change.

2. EAM reaffirmed India's commitment to the development of the Pacific Island countries and announced a grant of 5 million dollars for solar projects. PM Rabuka conveyed deep appreciation for the assistance extended by India during the pandemic and sought India's support in the sugar industry and in capacity building. EAM assured that India would favourably consider the request.

3. During the visit, an Agreement on Visa Exemption for holders of diplomatic and official passports was signed. The leaders expressed satisfaction at the progress made in the implementation of projects and resolved to further deepen the partnership. They underlined the need for a free, open and inclusive Indo-Pacific.

4. The Fijian side reiterated its support for India's permanent membership of an expanded UN Security Council. EAM extended an invitation to PM Rabuka to visit India, which was accepted.`,
    statements: [
      'BOTH EXCHANGE_VIEWS "held wide-ranging discussions on bilateral relations covering trade"',
      'IN S. Jaishankar: COMMIT -> FJ "reaffirmed India\'s commitment to the development of the Pacific Island countries"',
      'IN S. Jaishankar: OFFER -> FJ "announced a grant of 5 million dollars for solar projects"',
      'FJ Sitiveni Rabuka: APPRECIATE -> IN "conveyed deep appreciation for the assistance extended by India during the pandemic"',
      'FJ Sitiveni Rabuka: REQUEST -> IN "sought India\'s support in the sugar industry"',
      'IN S. Jaishankar: COMMIT -> FJ "assured that India would favourably consider the request"',
      'BOTH AGREE "an Agreement on Visa Exemption for holders of diplomatic and official passports was signed"',
      'BOTH EMPHASIZE "expressed satisfaction at the progress made in the implementation of projects"',
      'BOTH COMMIT "resolved to further deepen the partnership"',
      'BOTH EMPHASIZE "underlined the need for a free, open and inclusive Indo-Pacific"',
      'FJ COMMIT -> IN "reiterated its support for India\'s permanent membership of an expanded UN Security Council"',
      'IN S. Jaishankar: INVITE -> FJ "extended an invitation to PM Rabuka to visit India"',
    ],
  },
  'talks told by a Japanese press release': {
    publisher: 'JP',
    text: `Press Releases

Japan-Kenya Foreign Ministers' Meeting

March 14, 2024

On March 14, commencing at 5:10 p.m. for approximately 40 minutes, Ms. KAMIKAWA Yoko, Minister for Foreign Affairs of Japan, held a meeting with H.E. Dr. Musalia Mudavadi, Prime Cabinet Secretary and Cabinet Secretary for Foreign and Diaspora Affairs of the Republic of Kenya, who is visiting Japan. The overview of the meeting is as follows.

1. At the outset, Minister Kamikawa welcomed the visit of Prime Cabinet Secretary Mudavadi to Japan and stated that she would like to further strengthen the bilateral relations. In response, Prime Cabinet Secretary Mudavadi expressed his gratitude for the warm hospitality and stated that Kenya attaches great importance to its relations with Japan.

2. Minister Kamikawa mentioned that Japan will continue to support Kenya's efforts in universal health coverage, and expressed her expectation for the improvement of the business environment. Prime Cabinet Secretary Mudavadi expressed his appreciation for Japan's support over many years, including in the development of the Port of Mombasa, and requested further assistance in the energy sector.

3. The two ministers exchanged views on regional situations such as those in Sudan and Somalia, and confirmed that they will continue to work together toward the reform of the UN Security Council. Minister Kamikawa asked for Kenya's understanding and support regarding the discharge of ALPS treated water. Dr. Mudavadi explained Kenya's efforts for peace in the eastern part of the DRC.

4. Both sides shared serious concern over North Korea's launches of ballistic missiles and concurred on cooperating closely, including on the abductions issue.`,
    statements: [
      'JP Kamikawa Yoko: APPRECIATE -> KE "welcomed the visit of Prime Cabinet Secretary Mudavadi to Japan"',
      'JP Kamikawa Yoko: COMMIT -> KE "she would like to further strengthen the bilateral relations"',
      'KE Musalia Mudavadi: APPRECIATE -> JP "expressed his gratitude for the warm hospitality"',
      'KE Musalia Mudavadi: EMPHASIZE -> JP "Kenya attaches great importance to its relations with Japan"',
      'JP Kamikawa Yoko: COMMIT -> KE "mentioned that Japan will continue to support Kenya\'s efforts in universal health coverage"',
      'JP Kamikawa Yoko: REQUEST -> KE "expressed her expectation for the improvement of the business environment"',
      'KE Musalia Mudavadi: APPRECIATE -> JP "expressed his appreciation for Japan\'s support over many years"',
      'KE Musalia Mudavadi: REQUEST -> JP "requested further assistance in the energy sector"',
      'BOTH EXCHANGE_VIEWS "exchanged views on regional situations such as those in Sudan and Somalia"',
      'BOTH COMMIT "confirmed that they will continue to work together toward the reform of the UN Security Council"',
      'JP Kamikawa Yoko: REQUEST -> KE "asked for Kenya\'s understanding and support regarding the discharge of ALPS treated water"',
      'KE Musalia Mudavadi: INFORM -> JP "explained Kenya\'s efforts for peace in the eastern part of the DRC"',
      'BOTH CONCERN "shared serious concern over North Korea\'s launches of ballistic missiles"',
      'BOTH AGREE "concurred on cooperating closely, including on the abductions issue"',
    ],
  },
  'a statement of the European Union': {
    publisher: 'EU',
    text: `EEAS

Georgia: Statement by the High Representative on the adoption of the law on foreign influence

14.05.2024

The EU deeply regrets that the Georgian Parliament adopted the law on transparency of foreign influence, despite large-scale protests. The law goes against EU core norms and values. It will negatively impact Georgia's EU path.

We urge the Georgian authorities to withdraw the law, uphold their commitment to the EU path and advance the necessary reforms. The EU stands with the Georgian people and their choice in favour of democracy. The EU has consistently called on the Georgian authorities to refrain from intimidation and reiterates its readiness to support Georgia towards accession. We remain concerned about the acts of violence against protesters.`,
    statements: [
      'EU CONCERN -> GE "deeply regrets that the Georgian Parliament adopted the law on transparency of foreign influence"',
      'EU REJECT -> GE "goes against EU core norms and values"',
      'EU REQUEST -> GE "urge the Georgian authorities to withdraw the law, uphold their commitment to the EU path and advance the necessary reforms"',
      'EU COMMIT -> GE "stands with the Georgian people and their choice in favour of democracy"',
      'EU REQUEST -> GE "has consistently called on the Georgian authorities to refrain from intimidation"',
      'EU COMMIT -> GE "reiterates its readiness to support Georgia towards accession"',
      'EU CONCERN -> GE "remain concerned about the acts of violence against protesters"',
    ],
  },
  'news of an agency': {
    publisher: 'VN',
    text: `Deputy PM, FM Bui Thanh Son meets with Cuban counterpart

VNA - Friday, September 20, 2024 16:06

Deputy Prime Minister and Minister of Foreign Affairs Bui Thanh Son on September 20 held talks with Cuban Minister of Foreign Affairs Bruno Rodriguez Parrilla in Hanoi.

Son affirmed that the Vietnamese Party, State and people always treasure and wish to deepen the special traditional friendship with Cuba. He reiterated Vietnam's consistent stance of opposing the US embargo imposed on Cuba, and shared the difficulties that the Cuban people are facing.

The Cuban minister expressed his deep sympathy over the losses caused by Typhoon Yagi and believed that Vietnam would soon overcome the aftermath. He congratulated Vietnam on its socio-economic achievements, and thanked Vietnam for its timely support in food and energy. Cuba wishes to learn from Vietnam's experience in socio-economic development, he stressed.

The two sides were delighted at the fruitful growth of the bilateral ties, and consented to increase the exchange of delegations, while effectively carrying out existing cooperation mechanisms. They pledged to continue mutual support at multilateral forums, particularly the United Nations.

Regarding the East Sea issue, both ministers stressed the importance of settling disputes by peaceful means in line with the 1982 UNCLOS.

On the occasion, Rodriguez Parrilla conveyed the invitation of the Cuban leadership to General Secretary and President To Lam to visit Cuba at a suitable time. He also handed over a medal.`,
    statements: [
      'VN Bui Thanh Son: COMMIT -> CU "affirmed that the Vietnamese Party, State and people always treasure and wish to deepen the special traditional friendship"',
      'VN Bui Thanh Son: COMMIT -> CU "reiterated Vietnam\'s consistent stance of opposing the US embargo imposed on Cuba"',
      'CU Bruno Rodriguez Parrilla: CONDOLE -> VN "expressed his deep sympathy over the losses caused by Typhoon Yagi"',
      'CU Bruno Rodriguez Parrilla: EMPHASIZE -> VN "believed that Vietnam would soon overcome the aftermath"',
      'CU Bruno Rodriguez Parrilla: CONGRATULATE -> VN "congratulated Vietnam on its socio-economic achievements"',
      'CU Bruno Rodriguez Parrilla: APPRECIATE -> VN "thanked Vietnam for its timely support in food and energy"',
      'CU Bruno Rodriguez Parrilla: REQUEST -> VN "wishes to learn from Vietnam\'s experience in socio-economic development"',
      'BOTH EMPHASIZE "were delighted at the fruitful growth of the bilateral ties"',
      'BOTH AGREE "consented to increase the exchange of delegations, while effectively carrying out existing cooperation mechanisms"',
      'BOTH COMMIT "pledged to continue mutual support at multilateral forums"',
      'BOTH EMPHASIZE "stressed the importance of settling disputes by peaceful means in line with the 1982 UNCLOS"',
      'CU Bruno Rodriguez Parrilla: INVITE -> VN "conveyed the invitation of the Cuban leadership to General Secretary and President To Lam"',
      'CU Bruno Rodriguez Parrilla: OFFER -> VN "also handed over a medal"',
    ],
  },
  'a joint communiqué in numbered lists': {
    publisher: 'ID',
    text: `Ministry of Foreign Affairs of the Republic of Indonesia

JOINT COMMUNIQUE
Fourth Meeting of the Joint Commission between Indonesia and Vietnam

Jakarta, 17 April 2018

1. The Fourth Meeting of the Joint Commission for Bilateral Cooperation was held in Jakarta on 17 April 2018 and was co-chaired by H.E. Retno L. P. Marsudi and H.E. Pham Binh Minh.

2. Political cooperation. The Ministers:
   a. welcomed the visit of the General Secretary in 2017;
   b. agreed to exchange more high-level visits;
   c. underlined the need to settle the exclusive economic zone.

3. Trade. It was decided to:
   - lift trade to USD 10 billion by 2020,
   - remove barriers to rice and coal.

4. Fisheries. Indonesia expressed concern over illegal fishing, and Viet Nam undertook to tell its fishermen not to enter Indonesian waters. Both sides called for humane treatment of detained fishermen.

5. On regional matters, they:
(i) reaffirmed ASEAN unity and centrality;
(ii) voiced concern about developments in the South China Sea; and
(iii) urged the early conclusion of the Code of Conduct.

6. The next meeting will be held in Hanoi in 2020.`,
    statements: [
      'BOTH APPRECIATE "welcomed the visit of the General Secretary in 2017"',
      'BOTH AGREE "agreed to exchange more high-level visits"',
      'BOTH EMPHASIZE "underlined the need to settle the exclusive economic zone"',
      'BOTH AGREE "It was decided"',
      'ID CONCERN -> VN "expressed concern over illegal fishing"',
      'VN COMMIT -> ID "undertook to tell its fishermen not to enter Indonesian waters"',
      'BOTH REQUEST "called for humane treatment of detained fishermen"',
      'BOTH EMPHASIZE "reaffirmed ASEAN unity and centrality"',
      'BOTH CONCERN "voiced concern about developments in the South China Sea"',
      'BOTH REQUEST "urged the early conclusion of the Code of Conduct"',
    ],
  },
  'a message of condolence in the first person': {
    publisher: 'KH',
    text: `KINGDOM OF CAMBODIA
NATION RELIGION KING

Ministry of Foreign Affairs and International Cooperation

Message of Condolence

Phnom Penh, 2 November 2022

His Excellency PARK Jin
Minister of Foreign Affairs of the Republic of Korea
Seoul

Excellency,

I was deeply saddened to learn of the crowd crush in Itaewon, in which more than 150 people lost their lives.

On behalf of the Ministry of Foreign Affairs and International Cooperation and on my own behalf, I convey to Your Excellency, and through you to the bereaved families, my most heartfelt condolences. We wish those who were injured a quick recovery.

Cambodia stands with the Korean people in this time of grief.

Please accept, Excellency, the assurances of my highest consideration.

PRAK Sokhonn
Deputy Prime Minister
Minister of Foreign Affairs and International Cooperation`,
    statements: [
      'KH Prak Sokhonn: CONDOLE -> KR "was deeply saddened to learn of the crowd crush in Itaewon"',
      'KH Prak Sokhonn: CONDOLE -> KR "convey to Your Excellency, and through you to the bereaved families, my most heartfelt condolences"',
      'KH CONDOLE -> KR "stands with the Korean people in this time of grief"',
    ],
  },
  'talks of neighbours told in plain words': {
    publisher: 'LA',
    text: `Ministry of Foreign Affairs of the Lao PDR

Press release

Vientiane - Lao Deputy Prime Minister and Foreign Minister Saleumxay Kommasith and Cambodian Deputy Prime Minister and Foreign Minister Sok Chenda Sophea met in Vientiane on 28 January 2024 ahead of the ASEAN Foreign Ministers' Retreat.

Mr Saleumxay expressed his delight to welcome his guest and briefed him on the programme of the Retreat. Mr Sok Chenda Sophea wished the Lao PDR every success in its year in the Chair and undertook that Cambodia would lend it all possible help.

Both were pleased that the two countries have opened the Nong Nok Khiene checkpoint day and night. They will push forward with the remaining 14 per cent of the border, and want to connect their electricity grids. The Lao side sought the cooperation of Cambodia against drugs, to which the Cambodian side responded favourably.

Mr Saleumxay commended the progress of the Triangle Area of Cambodia, Laos and Viet Nam and voiced his wish for more investment in it.`,
    statements: [
      'LA Saleumxay Kommasith: EMPHASIZE -> KH "expressed his delight to welcome his guest"',
      'LA Saleumxay Kommasith: INFORM -> KH "briefed him on the programme of the Retreat"',
      'KH Sok Chenda Sophea: CONGRATULATE -> LA "wished the Lao PDR every success in its year in the Chair"',
      'KH Sok Chenda Sophea: COMMIT -> LA "undertook that Cambodia would lend it all possible help"',
      'BOTH EMPHASIZE "Both were pleased that the two countries have opened the Nong Nok Khiene checkpoint day and night"',
      'BOTH COMMIT "will push forward with the remaining 14 per cent of the border"',
      'BOTH COMMIT "want to connect their electricity grids"',
      'LA REQUEST -> KH "sought the cooperation of Cambodia against drugs"',
      'LA Saleumxay Kommasith: APPRECIATE -> KH "commended the progress of the Triangle Area of Cambodia"',
      'LA Saleumxay Kommasith: REQUEST -> KH "voiced his wish for more investment in it"',
    ],
  },
  'a release all in capitals': {
    publisher: 'KE',
    text: `MINISTRY OF FOREIGN AFFAIRS

PRESS RELEASE

CABINET SECRETARY MUTUA RECEIVES UK MINISTER

NAIROBI, 11 JULY 2023 - THE CABINET SECRETARY FOR FOREIGN AND DIASPORA AFFAIRS, H.E. DR. ALFRED N. MUTUA, TODAY RECEIVED H.E. ANDREW MITCHELL, MINISTER OF STATE FOR DEVELOPMENT AND AFRICA OF THE UNITED KINGDOM. DR. MUTUA THANKED THE UNITED KINGDOM FOR ITS SUPPORT. MINISTER MITCHELL WELCOMED THE LEADERSHIP OF PRESIDENT WILLIAM RUTO.`,
    statements: [
      'KE Alfred N. Mutua: APPRECIATE -> GB "THANKED THE UNITED KINGDOM FOR ITS SUPPORT"',
      'GB Andrew Mitchell: APPRECIATE -> KE "WELCOMED THE LEADERSHIP OF PRESIDENT WILLIAM RUTO"',
    ],
  },
  'a meeting told by a Gulf state': {
    publisher: 'QA',
    text: `Ministry of Foreign Affairs of Qatar

Minister of State for Foreign Affairs Meets UK Minister of State

Doha - April 21

HE Minister of State for Foreign Affairs Sultan bin Saad Al Muraikhi met today with HE UK Minister of State for the Middle East Tariq Ahmad, who is currently visiting the country.

During the meeting, they reviewed bilateral cooperation relations and ways to support and enhance them, in addition to a number of topics of common interest, foremost of which is the situation in Sudan.

HE the Minister of State for Foreign Affairs affirmed the State of Qatar's support for all regional and international efforts aimed at stopping the fighting in Sudan. For his part, HE the UK Minister of State expressed his country's thanks for the State of Qatar's role in evacuating British nationals.`,
    statements: [
      'BOTH EXCHANGE_VIEWS "reviewed bilateral cooperation relations and ways to support and enhance them"',
      'QA Sultan bin Saad Al Muraikhi: COMMIT -> GB "affirmed the State of Qatar\'s support for all regional and international efforts aimed"',
      'GB Tariq Ahmad: APPRECIATE -> QA "expressed his country\'s thanks for the State of Qatar\'s role in evacuating British nationals"',
    ],
  },
});
