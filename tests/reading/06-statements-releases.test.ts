import { describe, expect, test } from 'vitest';
import { readStatements } from './check-statements.ts';

/** Releases in the manner of many ministries; after each sentence that bears acts stand their sides and acts, in order. */
const RELEASES: readonly { readonly publisher: string; readonly text: string }[] = [
  {
    publisher: 'SK',
    text: `Ministry of Foreign and European Affairs of the Slovak Republic

Minister Blanár receives his Uzbek colleague in Bratislava

Bratislava, 12 March 2024 - Foreign Minister Juraj Blanár today received the Minister of Foreign Affairs of Uzbekistan, Bakhtiyor Saidov, who is on his first official visit to Slovakia.

The head of Slovak diplomacy welcomed the growing interest of Uzbek students in Slovak universities. {{SK APPRECIATE}} He underlined that Uzbekistan is Slovakia's gateway to Central Asia. {{SK EMPHASIZE}} His guest pointed to the reforms of recent years and invited Slovak firms to take part in the privatisation of the energy sector. {{UZ EMPHASIZE, UZ REQUEST}} Bratislava is prepared to open a trade office in Tashkent, the Minister said. {{SK COMMIT}}

Both chief diplomats also turned to Ukraine. {{BOTH EXCHANGE_VIEWS}} "The fighting has to stop and the parties must sit down at one table," J. Blanár stressed. {{SK REQUEST}} Saidov expressed his country's thanks for the medical aid that Slovakia sent during the pandemic. {{UZ APPRECIATE}} At the close of the talks, the two ministers put their signatures to a programme of cooperation for the years 2024 and 2025. {{BOTH AGREE}}`,
  },
  {
    publisher: 'PY',
    text: `Ministry of Foreign Affairs of Paraguay

Asunción, 4 June 2024. Foreign Minister Rubén Ramírez held a working meeting with the Ambassador of Japan, Yoshie Nakatani. For her part, the Japanese diplomat confirmed that her government will finance the refurbishing of ten rural health posts. {{JP OFFER}} She likewise conveyed Tokyo's concern about the ballistic launches of North Korea. {{JP CONCERN}} Finally, both officials agreed to hold the next round of political consultations before the end of the year. {{BOTH AGREE}}`,
  },
  {
    publisher: 'ET',
    text: `Ministry of Foreign Affairs of Ethiopia

Addis Ababa, 20 February 2024 (MFA): Deputy Prime Minister and Foreign Minister H.E. Taye Atske-Selassie met with the Foreign Minister of Djibouti, H.E. Mahmoud Ali Youssouf.

Ambassador Taye said the ties between the two neighbours are rooted in blood and history. {{ET EMPHASIZE}} He noted Ethiopia's resolve to settle all issues through dialogue. {{ET EMPHASIZE}} Minister Mahmoud, on his side, said Djibouti stands with the people of Ethiopia, and called for more to be done on the railway. {{DJ COMMIT, DJ REQUEST}} They also deliberated on the situation in Sudan. {{BOTH EXCHANGE_VIEWS}} The two sides are of the view that the conflict can only be resolved by the Sudanese themselves. {{BOTH EMPHASIZE}} The Djiboutian Minister offered his country's good offices. {{DJ OFFER}} He was also informed about the progress of the Grand Dam. {{ET INFORM}}`,
  },
  {
    publisher: 'MN',
    text: `Ministry of Foreign Affairs of Mongolia

Foreign Minister Battsetseg meets Kuwaiti counterpart

On 3 May 2024 in Ulaanbaatar, Minister for Foreign Affairs of Mongolia B. Battsetseg met with Minister of Foreign Affairs of the State of Kuwait Abdullah Ali Al-Yahya. At the beginning of the meeting, Minister Battsetseg congratulated her colleague on his appointment and wished him success in his responsible work. {{MN CONGRATULATE}} The parties expressed satisfaction with the development of relations and agreed to intensify cooperation in agriculture, food supply and tourism. {{BOTH EMPHASIZE, BOTH AGREE}} The Kuwaiti side expressed its readiness to import Mongolian meat and proposed to establish an intergovernmental commission. {{KW COMMIT, KW REQUEST}} Minister Battsetseg requested that soft loans of the Kuwait Fund be made available for a water supply project. {{MN REQUEST}} In turn, Minister Al-Yahya noted that the Fund would study the proposal with care. {{KW COMMIT}}`,
  },
  {
    publisher: 'SI',
    text: `Ministry of Foreign and European Affairs, Slovenia

Fajon: Morocco an important partner

Minister Tanja Fajon hosted the Moroccan Foreign Minister, Nasser Bourita, in Ljubljana on 11 June 2024. The two discussed bilateral ties, migration and the state of affairs in the Sahel. {{BOTH EXCHANGE_VIEWS}} Slovenia regards Morocco as a key partner in Africa, Fajon said after the meeting. {{SI EMPHASIZE}} She added that she had also raised the plight of Gaza's children. {{SI EXCHANGE_VIEWS}} Rabat, he said, wants more Slovenian ships in the port of Tangier. {{MA REQUEST}} The ministers also signed a memorandum on the training of diplomats, under which six young Moroccans will come to the Bled school each year. {{BOTH AGREE}} Fajon reiterated that only a political solution under the UN would bring lasting peace to the Western Sahara. {{SI EMPHASIZE}}`,
  },
  {
    publisher: 'LT',
    text: `Ministry of Foreign Affairs of the Republic of Lithuania

On 22 April 2024, Lithuania's Foreign Minister Gabrielius Landsbergis met with his Norwegian counterpart Espen Barth Eide in Oslo.

"Norway is the lifeline of the energy security of our region," said Lithuania's top diplomat. {{LT EMPHASIZE}} According to the Minister, the sanctions must bite harder. {{LT EMPHASIZE}} G. Landsbergis thanked Norway for its troops in the NATO battle group in Rukla and encouraged Oslo to buy more shells for Ukraine. {{LT APPRECIATE, LT REQUEST}} The Norwegian Minister assured him that Norway would stay in Rukla for as long as needed. {{NO COMMIT}} The ministers also voiced their worry over Russian sabotage and condemned the jamming of GPS signals over the Baltic Sea. {{BOTH CONCERN, BOTH REJECT}}`,
  },
  {
    publisher: 'BD',
    text: `Ministry of Foreign Affairs, Dhaka

Dhaka, 9 July 2024: Turkish Ambassador Ramis Şen paid a call on Foreign Minister Dr. Hasan Mahmud at the Ministry today.

During the call on, the Foreign Minister recalled with gratitude the support of Türkiye to the Rohingyas and sought Ankara's help in their early return to Myanmar. {{BD APPRECIATE, BD REQUEST}} The Ambassador apprised him of the interest of Turkish companies in the hospital sector. {{TR INFORM}} Dr. Mahmud assured the envoy of all cooperation. {{BD COMMIT}} He also urged Türkiye to grant duty-free access to jute goods. {{BD REQUEST}} Ambassador Şen lauded Bangladesh's economic strides and said Türkiye would like to see trade reach two billion dollars. {{TR APPRECIATE, TR REQUEST}} The Foreign Minister handed over to him a letter inviting his Turkish counterpart to Dhaka. {{BD INVITE}}`,
  },
  {
    publisher: 'AR',
    text: `Argentine Ministry of Foreign Affairs

Buenos Aires, 30 May 2024. Foreign Minister Diana Mondino met today at San Martín Palace with the Federal Minister for Economic Affairs of Germany, Robert Habeck. Mondino explained the aims of the programme of reforms and stressed that Argentina is once again open for business. {{AR INFORM, AR EMPHASIZE}} Habeck voiced his country's interest in green hydrogen and said that German firms are ready to invest. {{DE EMPHASIZE, DE COMMIT}} Argentina again requested Germany's backing for its entry to the OECD. {{AR REQUEST}} Both ministers made a positive assessment of the talks between Mercosur and the European Union and concurred that they should be concluded soon. {{BOTH EMPHASIZE, BOTH AGREE}}`,
  },
  {
    publisher: 'JM',
    text: `Ministry of Foreign Affairs and Foreign Trade, Jamaica

Kingston, 17 April 2024: Senator the Hon. Kamina Johnson Smith welcomed President Paul Kagame's envoy, Minister Vincent Biruta, for talks at the Ministry. She expressed Jamaica's appreciation for Rwanda's offer of nurses. {{JM APPRECIATE}} Minister Biruta reaffirmed that Kigali sees Jamaica as its bridge to CARICOM. {{RW EMPHASIZE}} The Ministers underscored that reparatory justice remains high on the agenda of both countries. {{BOTH EMPHASIZE}} They committed to conclude an air services agreement before the summit. {{BOTH COMMIT}}`,
  },
  {
    publisher: 'CY',
    text: `Ministry of Foreign Affairs of Cyprus

Nicosia, 14 February 2024. The Minister of Foreign Affairs, Constantinos Kombos, received today at the Ministry his Armenian counterpart, Ararat Mirzoyan.

The two ministers went over the whole range of relations, with special reference to trade and tourism. {{BOTH EXCHANGE_VIEWS}} Mr. Kombos briefed Mr. Mirzoyan on the latest developments in the Cyprus problem and on the efforts to resume the talks. {{CY INFORM}} The Armenian Minister reaffirmed his country's principled position in support of a solution based on the resolutions of the Security Council. {{AM COMMIT}} He also expressed his gratitude for the humanitarian aid sent to the displaced of Nagorno-Karabakh. {{AM APPRECIATE}} Mr. Kombos reiterated the firm support of Cyprus for the territorial integrity of Armenia and stated that Nicosia will back a closer relationship of Yerevan with the European Union. {{CY COMMIT, CY COMMIT}} In statements to the press, Mr. Mirzoyan described Cyprus as a true friend. {{AM EMPHASIZE}} The trilateral cooperation with Greece featured prominently in the discussions. {{BOTH EXCHANGE_VIEWS}} A memorandum of understanding on diaspora issues was also concluded. {{BOTH AGREE}}`,
  },
  {
    publisher: 'TZ',
    text: `Ministry of Foreign Affairs and East African Cooperation, Tanzania

Dar es Salaam, 21 March 2024 - The Minister for Foreign Affairs and East African Cooperation, Hon. January Makamba (MP), today met the Minister of State for Foreign Affairs of Portugal, H.E. Francisco André, who is in the country for a two-day working visit.

In their discussions, the Ministers explored new avenues of cooperation in the blue economy, energy and vocational training. {{BOTH EXCHANGE_VIEWS}} Hon. Makamba hailed the long-standing relations between Tanzania and Portugal and called upon Portuguese investors to seize the opportunities in the gas sector. {{TZ EMPHASIZE, TZ REQUEST}} On his part, H.E. André commended the Government of Tanzania for the reforms under President Samia Suluhu Hassan. {{PT APPRECIATE}} He pledged that Portugal would increase the number of scholarships. {{PT OFFER}} The two leaders further agreed on the need to conclude the pending double taxation agreement. {{BOTH AGREE}} H.E. André also extended an invitation to the Minister to the Ocean Conference. {{PT INVITE}} The invitation was accepted. {{TZ INVITE}}`,
  },
  {
    publisher: 'UZ',
    text: `Ministry of Foreign Affairs of the Republic of Uzbekistan

On May 7, Minister of Foreign Affairs Bakhtiyor Saidov held negotiations with the Minister of Foreign Affairs of Latvia Baiba Braže in Tashkent.

The current state and prospects of the Uzbek-Latvian cooperation were discussed. {{BOTH EXCHANGE_VIEWS}} The sides noted the importance of implementing the agreements reached at the highest level. {{BOTH EMPHASIZE}} It was emphasized that the trade turnover has grown one and a half times. {{BOTH EMPHASIZE}} The parties expressed mutual interest in expanding contacts between universities. {{BOTH EMPHASIZE}} Baiba Braže highly assessed the reforms carried out in Uzbekistan. {{LV APPRECIATE}} She expressed gratitude to the Uzbek side for the warm welcome and confirmed the readiness of Riga to support the accession of Uzbekistan to the World Trade Organization. {{LV APPRECIATE, LV COMMIT}} The Uzbek side expressed interest in the experience of Latvia in the sphere of digitalization. {{UZ EMPHASIZE}} Following the talks, a Program of cooperation between the foreign ministries for 2024-2026 was signed. {{BOTH AGREE}}`,
  },
  {
    publisher: 'GY',
    text: `Ministry of Foreign Affairs and International Cooperation, Guyana

Georgetown, 5 December 2023 - The Minister of Foreign Affairs, the Hon. Hugh Todd, spoke by telephone with the Secretary of State of the United States, the Hon. Antony Blinken.

Minister Todd informed the Secretary of the referendum held by Venezuela and of the threat it poses to peace in the hemisphere. {{GY INFORM}} Secretary Blinken reaffirmed the unwavering support of the United States for Guyana's sovereignty. {{US COMMIT}} He called for a peaceful resolution of the dispute and for the parties to respect the award of 1899. {{US REQUEST}} The Minister expressed the deep appreciation of the Government and people of Guyana. {{GY APPRECIATE}} The two officials agreed to remain in close touch. {{BOTH AGREE}}`,
  },
  {
    publisher: 'FI',
    text: `Ministry for Foreign Affairs of Finland

Press release, 16 January 2024

Minister for Foreign Affairs Elina Valtonen met with Minister for Foreign Affairs of Thailand Parnpree Bahiddha-Nukara in Helsinki on Tuesday. In their meeting, the ministers discussed possibilities to deepen cooperation in the circular economy and education. {{BOTH EXCHANGE_VIEWS}} Minister Valtonen raised Russia's war of aggression and stressed that support for Ukraine is an investment in the rules-based order. {{FI EXCHANGE_VIEWS, FI EMPHASIZE}} Finland hopes that Thailand will take an active part in the peace summit. {{FI REQUEST}} The ministers also signed a joint plan of action. {{BOTH AGREE}}`,
  },
  {
    publisher: 'IQ',
    text: `Ministry of Foreign Affairs, Republic of Iraq

Deputy Prime Minister and Minister of Foreign Affairs Fuad Hussein received in Baghdad on 18 February 2024 the Foreign Minister of the Netherlands, Hanke Bruins Slot. The two sides reviewed the prospects of cooperation in water management and agriculture. {{BOTH EXCHANGE_VIEWS}} The Minister affirmed that Iraq rejects being turned into an arena for settling scores. {{IQ REJECT}} He pointed to the efforts made by the Iraqi government to protect diplomatic missions. {{IQ EMPHASIZE}} He expressed Iraq's thanks for the role of the Netherlands in training the Iraqi forces. {{IQ APPRECIATE}} For her part, the Dutch Minister condemned the attacks on the Erbil airport and voiced her country's keenness to strengthen ties with Iraq. {{NL REJECT, NL COMMIT}} The two sides stressed that escalation in the region serves no one. {{BOTH EMPHASIZE}}`,
  },
  {
    publisher: 'WS',
    text: `Ministry of Foreign Affairs and Trade, Samoa

Apia, 20 August 2024 - Prime Minister Hon. Fiame Naomi Mata'afa held talks today with the President of the European Council's special envoy and Foreign Minister of Belgium, Hadja Lahbib. The Prime Minister underlined that for small island states climate change is a matter of survival. {{WS EMPHASIZE}} She appealed to the European Union to speed up access to the Loss and Damage Fund. {{WS REQUEST}} Minister Lahbib promised that Belgium would speak up for the islands in Brussels. {{BE COMMIT}} She announced that Belgium is giving one million euros for the early warning system. {{BE OFFER}} The Prime Minister was grateful for the gesture. {{WS APPRECIATE}} Ocean governance and the coming Commonwealth meeting were also talked about. {{BOTH EXCHANGE_VIEWS}}`,
  },
  {
    publisher: 'NO',
    text: `Ministry of Foreign Affairs, Norway

Norway and Colombia

Oslo, 8 May 2024

Norway's Foreign Minister Espen Barth Eide met Colombia's Foreign Minister Luis Gilberto Murillo in Oslo on Wednesday.

'I am impressed by what Colombia has achieved in its peace process,' said Foreign Minister Eide. {{NO APPRECIATE}} 'Norway will continue to stand by Colombia on the path to peace.' {{NO COMMIT}} Mr Murillo thanked Norway for its role as guarantor and asked it to remain at the table with the National Liberation Army. {{CO APPRECIATE, CO REQUEST}} Norway is increasing its support for the protection of the Amazon by 200 million kroner. {{NO OFFER}} 'We are deeply worried about the murders of local leaders,' Mr Eide said. {{NO CONCERN}} The ministers agreed to hold yearly consultations. {{BOTH AGREE}}`,
  },
  {
    publisher: 'AU',
    text: `Department of Foreign Affairs and Trade, Australia

Statement on the situation in Sudan

15 April 2024

Australia is gravely concerned by the escalating violence in El Fasher. {{AU CONCERN}} We condemn attacks on hospitals and aid workers. {{AU REJECT}} Those responsible must be held to account. {{AU EMPHASIZE}} We call on the Sudanese Armed Forces and the Rapid Support Forces to lay down their arms and return to talks. {{AU REQUEST}} Australia will provide a further $20 million in emergency relief. {{AU OFFER}} We thank Egypt and Chad for taking in so many refugees. {{AU APPRECIATE}} Our thoughts are with the families of the victims. {{AU CONDOLE}} Australia stands with the people of Sudan. {{AU COMMIT}}`,
  },
  {
    publisher: 'PH',
    text: `Department of Foreign Affairs, Philippines

Statement on the Incident in Ayungin Shoal

Manila, 24 March 2024 - The Department of Foreign Affairs strongly protests the use of water cannons by the China Coast Guard against a Philippine supply vessel. {{PH REJECT}} Such actions violate the 1982 UNCLOS and the 2016 Arbitral Award. {{PH REJECT}} The Philippines demands that China immediately cease its unlawful actions. {{PH REQUEST}} The Department summoned the Chargé d'Affaires of China today to convey this protest. {{PH REJECT}} The Philippines remains committed to a peaceful settlement of disputes. {{PH COMMIT}}`,
  },
  {
    publisher: 'HU',
    text: `Ministry of Foreign Affairs and Trade of Hungary

Szijjártó: Cooperation with Serbia unbreakable

Budapest, 9 January 2024. Hungarian Minister of Foreign Affairs and Trade Péter Szijjártó held talks with Serbian Energy Minister Dubravka Đedović in Budapest on Tuesday.

At a joint press conference Péter Szijjártó pointed out that the new oil pipeline is crucial to the energy security of both countries. {{HU EMPHASIZE}} "Whoever wants Serbia out of Europe wants a weaker Europe," he said. {{HU EMPHASIZE}} He thanked the Serbian government for respecting the rights of the Hungarians of Vojvodina. {{HU APPRECIATE}} Hungary, he noted, will go on supporting Serbia's accession, and he urged Brussels to open new chapters. {{HU COMMIT, HU REQUEST}} They signed an agreement on the storage of natural gas. {{BOTH AGREE}}`,
  },
  {
    publisher: 'VN',
    text: `Ministry of Foreign Affairs of Viet Nam

Deputy FM receives Chilean Ambassador

Ha Noi, 6 June 2024 - Deputy Minister of Foreign Affairs Nguyen Minh Hang received Chilean Ambassador Sergio Narea on Thursday. Deputy Minister Hang affirmed that Viet Nam attaches importance to its comprehensive partnership with Chile and suggested that the two sides step up the exchange of delegations. {{VN EMPHASIZE, VN REQUEST}} She asked Chile to open its market wider to Vietnamese pomelos. {{VN REQUEST}} The Ambassador agreed with the proposals of the Deputy Minister, and said he would do his utmost to bring the two countries closer. {{CL AGREE, CL COMMIT}} He spoke highly of Viet Nam's growth and considered it a priority partner of Chile in Southeast Asia. {{CL APPRECIATE, CL EMPHASIZE}} The two sides agreed to support each other at the United Nations and APEC. {{BOTH AGREE}} On the East Sea, they shared the view that disputes be settled by peaceful means on the basis of international law. {{BOTH EMPHASIZE}}`,
  },
  {
    publisher: 'SA',
    text: `Ministry of Foreign Affairs, Kingdom of Saudi Arabia

Riyadh, 12 May 2024

HH Minister of Foreign Affairs Prince Faisal bin Farhan bin Abdullah received today the Minister of Foreign Affairs of Malawi, Nancy Tembo. During the reception, relations between the two countries and ways of enhancing them were reviewed, and views were exchanged on regional developments. {{BOTH EXCHANGE_VIEWS, BOTH EXCHANGE_VIEWS}} Minister Tembo praised the Kingdom's assistance to the farmers of Malawi. {{MW APPRECIATE}} His Highness affirmed the Kingdom's keenness to develop relations in all fields. {{SA COMMIT}} The Minister of Malawi congratulated the Kingdom on winning the right to host Expo 2030. {{MW CONGRATULATE}} The two sides signed a general agreement for cooperation. {{BOTH AGREE}}`,
  },
  {
    publisher: 'CO',
    text: `Ministry of Foreign Affairs of Colombia

Bogotá, 14 May 2024. Colombia's Acting Foreign Minister Luis Gilberto Murillo and the Foreign Minister of Guatemala, Carlos Ramiro Martínez, led the first meeting of the bilateral commission. Both countries will exchange experience in the restitution of land to victims. {{BOTH COMMIT}} Minister Murillo acknowledged the courage of the Guatemalan people in defending democracy. {{CO APPRECIATE}} As a result of the meeting, an action plan for 2024-2026 was adopted. {{BOTH AGREE}}`,
  },
  {
    publisher: 'UA',
    text: `Ministry of Foreign Affairs of Ukraine

Dmytro Kuleba talks with the Foreign Minister of Kenya

On 2 April 2024, Minister for Foreign Affairs of Ukraine Dmytro Kuleba had a phone call with Prime Cabinet Secretary of Kenya Musalia Mudavadi. Dmytro Kuleba thanked Kenya for its votes in the UN General Assembly and invited it to take part in the Peace Summit. {{UA APPRECIATE, UA INVITE}} The Minister stressed that the voice of Africa must be heard at the table. {{UA EMPHASIZE}} The interlocutors paid special attention to food security. {{BOTH EXCHANGE_VIEWS}} The parties agreed to hold political consultations in the near future. {{BOTH AGREE}}`,
  },
  {
    publisher: 'SG',
    text: `Ministry of Foreign Affairs, Singapore

Visit of the Minister for Foreign Affairs of Brunei

MFA Press Statement, 19 August 2024

Minister for Foreign Affairs Dr Vivian Balakrishnan hosted Brunei's Second Minister of Foreign Affairs Dato Erywan Yusof to lunch today. They reaffirmed the special relationship between Singapore and Brunei, and welcomed the 57th anniversary of the Currency Interchangeability Agreement. {{BOTH EMPHASIZE, BOTH APPRECIATE}} The Ministers discussed cooperation in the green economy and food security. {{BOTH EXCHANGE_VIEWS}} Minister Balakrishnan expressed appreciation for the training areas that Brunei provides to the Singapore Armed Forces. {{SG APPRECIATE}} They also exchanged views on Myanmar and underscored the importance of ASEAN unity. {{BOTH EXCHANGE_VIEWS, BOTH EMPHASIZE}}`,
  },
  {
    publisher: 'EG',
    text: `Ministry of Foreign Affairs, Egypt

Cairo, 9 July 2024 - Minister of Foreign Affairs Badr Abdelatty received a phone call from the Foreign Minister of Brazil, Mauro Vieira. The Brazilian Minister offered his congratulations on Abdelatty's appointment and expressed his aspiration to work with him. {{BR CONGRATULATE, BR COMMIT}} The two ministers tackled the war in Gaza and stressed the need for an immediate ceasefire. {{BOTH EXCHANGE_VIEWS, BOTH EMPHASIZE}} Abdelatty appreciated Brazil's stance in support of the Palestinian cause. {{EG APPRECIATE}} He also asserted Egypt's rejection of any attempt to liquidate the Palestinian question. {{EG REJECT}} They agreed on the importance of coordinating positions within BRICS. {{BOTH EMPHASIZE}}`,
  },
  {
    publisher: 'ID',
    text: `Ministry of Foreign Affairs of the Republic of Indonesia

Jakarta (26/2) - Indonesian Minister of Foreign Affairs Retno Marsudi met the Foreign Minister of Laos, Saleumxay Kommasith, in Jakarta. Both Ministers discussed preparations for Laos's chairmanship of ASEAN. {{BOTH EXCHANGE_VIEWS}} Minister Retno conveyed Indonesia's full support for the Lao chairmanship. {{ID COMMIT}} She stressed that the Five-Point Consensus must remain the main reference on Myanmar. {{ID EMPHASIZE}} Minister Saleumxay expressed hope that Indonesia would share its experience as Chair. {{LA REQUEST}} In the field of trade, Indonesia encouraged Laos to open its market for Indonesian palm oil. {{ID REQUEST}} The Ministers also agreed to speed up the visa exemption agreement. {{BOTH AGREE}}`,
  },
  {
    publisher: 'CL',
    text: `Ministry of Foreign Affairs, Chile

Santiago, 11 April 2024. The Minister of Foreign Affairs of Chile, Alberto van Klaveren, met with the Secretary of State of the Holy See, Cardinal Pietro Parolin. During the meeting, the minister valued the role of the Church in the defence of human rights. {{CL APPRECIATE}} Both authorities shared their concern for the humanitarian situation in Haiti. {{BOTH CONCERN}} The minister reiterated Chile's invitation to the Pope to visit the country. {{CL INVITE}} Migration in the region was also part of the conversation. {{BOTH EXCHANGE_VIEWS}}`,
  },
  {
    publisher: 'TH',
    text: `Ministry of Foreign Affairs, Kingdom of Thailand

On 23 January 2024, H.E. Dr. Parnpree Bahiddha-Nukara, Deputy Prime Minister and Minister of Foreign Affairs of Thailand, met with H.E. Mr. Hussein Amir-Abdollahian, Minister of Foreign Affairs of Iran, in Geneva. The Deputy Prime Minister thanked Iran for its help in the release of the Thai hostages and asked for its continued assistance for those still held. {{TH APPRECIATE, TH REQUEST}} The Iranian Foreign Minister assured that Iran would continue its contacts with those concerned. {{IR COMMIT}} Both sides expressed their desire to see an early end to the hostilities. {{BOTH REQUEST}} They further discussed ways to increase trade, especially in rice and rubber. {{BOTH EXCHANGE_VIEWS}}`,
  },
  {
    publisher: 'BE',
    text: `Federal Public Service Foreign Affairs, Belgium

Brussels, 12 June 2024. Foreign Minister Hadja Lahbib met her Senegalese colleague Yassine Fall. Belgium wants to keep investing in vaccine production in Dakar. {{BE COMMIT}} Minister Fall regretted the tightening of visa rules and called for a fairer treatment of Senegalese students. {{SN CONCERN, SN REQUEST}} Hadja Lahbib undertook to examine the matter with her colleague for Asylum. {{BE COMMIT}} The situation in the Sahel came up at length. {{BOTH EXCHANGE_VIEWS}}`,
  },
  {
    publisher: 'KR',
    text: `Ministry of Foreign Affairs, Republic of Korea

Outcome of Korea-Kenya Foreign Ministers' Meeting

1. Minister of Foreign Affairs Cho Tae-yul held a meeting with Prime Cabinet Secretary of Kenya Musalia Mudavadi on the afternoon of June 3, 2024 on the occasion of the Korea-Africa Summit.

2. Minister Cho assessed that the two countries have steadily expanded cooperation since the establishment of diplomatic ties sixty years ago. {{KR EMPHASIZE}} Prime Cabinet Secretary Mudavadi agreed, and expressed his gratitude for Korea's support for the Konza technopolis. {{KE AGREE, KE APPRECIATE}}

3. The two sides concurred on the need to conclude the economic partnership agreement at an early date. {{BOTH AGREE}}

4. Minister Cho explained the Government's policy on North Korea and asked for Kenya's support. {{KR INFORM, KR REQUEST}} Prime Cabinet Secretary Mudavadi replied that Kenya condemns the provocations of North Korea and supports the denuclearization of the Korean Peninsula. {{KE REJECT}}`,
  },
  {
    publisher: 'AZ',
    text: `Note of protest to the Embassy of France

Baku, 7 December 2023. On 7 December the Ambassador of France was called to the Ministry of Foreign Affairs.

A note of protest was handed to her over the resolution adopted by the French Senate. {{AZ REJECT}} It was brought to her attention that such resolutions poison the atmosphere. {{AZ EMPHASIZE}} The Ambassador was told that the French side should abandon its biased line. {{AZ REQUEST}}`,
  },
  {
    publisher: 'PK',
    text: `Pakistan lodges protest with India over ceasefire violation

Islamabad, 12 May 2021. The Indian Chargé d'Affaires was summoned to the Ministry of Foreign Affairs today and a strong protest was lodged over the killing of two civilians along the Line of Control. {{PK REJECT}}

It was conveyed to him that the targeting of civilians is deplorable and contrary to international law. {{PK REJECT}} The Indian side was called upon to respect the 2003 understanding. {{PK REQUEST}}`,
  },
];

const MARKS = / ?\{\{([^}]*)\}\}/gu;

describe('sides and acts of whole releases', () => {
  test.each(RELEASES.map((one) => [one.text.slice(0, one.text.indexOf('\n')), one] as const))(
    '%s',
    (_, { publisher, text }) => {
      const marked = [...text.matchAll(MARKS)].flatMap(([, acts]) => (acts ?? '').split(', '));
      const read = readStatements(`${text.replaceAll(MARKS, '')}\n`, publisher).statements;
      expect(read.map((one) => `${one.side} ${one.act}`)).toEqual(marked);
    },
  );
});
