import { checkReleases } from './check-releases.ts';

checkReleases('Occasions', {
  'congratulations on an election': {
    publisher: 'KH',
    text: `Congratulatory Message

Samdech Moha Borvor Thipadei HUN Manet, Prime Minister, has sent a message of congratulations to His Excellency ISHIBA Shigeru on his election as Prime Minister of Japan. [[Samdech Thipadei => Hun Manet]] wished [[His Excellency => Ishiba Shigeru]] every success.

Deputy Prime Minister SOK Chenda Sophea also congratulated Mr. Marco Rubio on his appointment as Secretary of State of the United States, Ms. Yvette Cooper, who was named Foreign Secretary of the United Kingdom on Friday, and H.E. Anita Anand upon her assumption of office as Minister of Foreign Affairs of Canada. H.E. Lee Jae-myung was sworn in as the President of the Republic of Korea.`,
    people: [
      'Hun Manet (KH): Prime Minister',
      'Ishiba Shigeru (JP): Prime Minister',
      'Sok Chenda Sophea (KH): Deputy Prime Minister',
      'Marco Rubio (US): Secretary of State',
      'Yvette Cooper (GB): Foreign Secretary',
      'Anita Anand (CA): Minister of Foreign Affairs',
      'Lee Jae-myung (KR): President',
    ],
  },
  credentials: {
    publisher: 'KH',
    text: `His Majesty the King Receives Credentials

His Majesty Preah Bat Samdech Preah Boromneath NORODOM SIHAMONI, King of Cambodia, received on 6 June 2024 the Letters of Credence of the following newly appointed Ambassadors:

1. H.E. Mr. Roberto Carlos Silva, Ambassador Extraordinary and Plenipotentiary of the Federative Republic of Brazil;
2. H.E. Ms. Pham Thi Hoa, Ambassador of the Socialist Republic of Viet Nam; and
3. H.E. Mr. Wang Wenbin, Ambassador of the People's Republic of China.

Earlier, Secretary of State H.E. Mr. KUNG Phoak received copies of the credentials from H.E. Ms. Krassimira Beshkova, Ambassador-designate of Bulgaria, resident in Hanoi, and from Mr. Ben Mok, non-resident High Commissioner-designate of Singapore.`,
    people: [
      'Norodom Sihamoni (KH): King',
      'Roberto Carlos Silva (BR): Ambassador Extraordinary and Plenipotentiary',
      'Pham Thi Hoa (VN): Ambassador',
      'Wang Wenbin (CN): Ambassador',
      'Kung Phoak (KH): Secretary of State',
      'Krassimira Beshkova (BG): Ambassador-designate',
      'Ben Mok (SG): non-resident High Commissioner-designate',
    ],
  },
  condolences: {
    publisher: 'KH',
    text: `Message of condolence

H.E. Mr. PRAK Sokhonn sent a message of condolence to H.E. Mr. Iwaya Takeshi, Minister for Foreign Affairs of Japan, on the demise of former Prime Minister Tomiichi Murayama, and to H.E. Bruno Rodriguez, Foreign Minister of Cuba. Samdech Akka Moha Sena Padei Techo HUN Sen, President of the Senate, recalled the late King Father Norodom Sihanouk and the visit of the then French Foreign Minister Alain Juppé.`,
    people: [
      'Prak Sokhonn (KH)',
      'Iwaya Takeshi (JP): Minister for Foreign Affairs',
      'Tomiichi Murayama (JP)',
      'Bruno Rodriguez (CU): Foreign Minister',
      'Hun Sen (KH): President of the Senate',
      'Norodom Sihanouk (KH)',
      'Alain Juppé (FR)',
    ],
  },
  'a delegation': {
    publisher: 'KH',
    text: `Departure for Vientiane

A high-level delegation of the Kingdom of Cambodia led by H.E. Mr. PRAK Sokhonn, Deputy Prime Minister, Minister of Foreign Affairs and International Cooperation, departed for Vientiane. In the delegation are H.E. Mrs. EAT Sophea, Secretary of State; H.E. Dr. CHEANG Vanarith, Advisor to the Prime Minister; Lieutenant General NEM Sowath, Director-General of Policy and Foreign Affairs of the Ministry of National Defence; and Neak Oknha KITH Meng, President of the Cambodia Chamber of Commerce. They were welcomed at Wattay Airport by Mrs. Phoxay Khaykhamphithoune, Deputy Minister of Foreign Affairs, and by the Cambodian Ambassador, H.E. Mr. CHHEANG Kimsuong.`,
    people: [
      'Prak Sokhonn (KH): Deputy Prime Minister; Minister of Foreign Affairs and International Cooperation',
      'Eat Sophea (KH): Secretary of State',
      'Cheang Vanarith (KH): Advisor to the Prime Minister',
      'Nem Sowath (KH): Director-General of Policy and Foreign Affairs of the Ministry of National Defence',
      'Kith Meng (KH): President of the Cambodia Chamber of Commerce',
      'Phoxay Khaykhamphithoune (LA): Deputy Minister of Foreign Affairs',
      'Chheang Kimsuong (KH): Ambassador',
    ],
  },
  'a press occasion': {
    publisher: 'SG',
    text: `Remarks by Minister Vivian Balakrishnan

Minister for Foreign Affairs Dr Vivian Balakrishnan spoke with Australia's Penny Wong. Foreign Ministers Retno Marsudi of Indonesia, Don Pramudwinai of Thailand and Saleumxay Kommasith of Laos joined by video. In her capacity as Special Envoy of the Chair, Noeleen Heyzer briefed the ministers; she serves as a member of the Council. Presidents Xi and Putin sent messages. Lawrence Wong, who took office as Prime Minister in May, and Tharman Shanmugaratnam, Singapore's President, received them. The Biden administration and the Modi government were mentioned.`,
    people: [
      'Vivian Balakrishnan (SG): Minister for Foreign Affairs',
      'Penny Wong (AU)',
      'Retno Marsudi (ID): Foreign Minister',
      'Don Pramudwinai (TH): Foreign Minister',
      'Saleumxay Kommasith (LA): Foreign Minister',
      'Noeleen Heyzer (UN): Special Envoy of the Chair; member of the Council',
      'Xi (CN): President',
      'Putin (RU): President',
      'Lawrence Wong (SG): Prime Minister',
      'Tharman Shanmugaratnam (SG): President',
    ],
  },
});
