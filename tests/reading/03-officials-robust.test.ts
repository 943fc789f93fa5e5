import { checkReleases } from './check-releases.ts';

checkReleases('Ways of writing', {
  'all in capitals': {
    publisher: 'KE',
    text: `MINISTRY OF FOREIGN AFFAIRS

PRESS RELEASE

CABINET SECRETARY MUTUA RECEIVES UK MINISTER

NAIROBI, 11 JULY 2023 - THE CABINET SECRETARY FOR FOREIGN AND DIASPORA AFFAIRS, H.E. DR. ALFRED N. MUTUA, TODAY RECEIVED H.E. ANDREW MITCHELL, MINISTER OF STATE FOR DEVELOPMENT AND AFRICA OF THE UNITED KINGDOM. DR. MUTUA THANKED THE UNITED KINGDOM FOR ITS SUPPORT. MINISTER MITCHELL WELCOMED THE LEADERSHIP OF PRESIDENT WILLIAM RUTO.`,
    people: [
      'Alfred N. Mutua (KE): Cabinet Secretary for Foreign and Diaspora Affairs',
      'Andrew Mitchell (GB): Minister of State for Development and Africa',
      'William Ruto (KE): President',
    ],
  },
  'lines broken for their length': {
    publisher: 'AU',
    text: `FOREIGN MINISTER BOB CARR TO VISIT MYANMAR

The Minister for Foreign Affairs, Senator Bob Carr, will meet President Thein
Sein and the opposition leader, Daw Aung San Suu Kyi, during his visit. Senator
Carr will also meet Foreign Minister Wunna Maung Lwin and the Minister for
Immigration and Population, U Khin Yi, in Nay Pyi Taw. The Secretary of the
Department of Foreign Affairs and Trade, Dennis Richardson, and Ambassador Bronte
Moules will accompany him.`,
    people: [
      'Bob Carr (AU): Minister for Foreign Affairs',
      'Thein Sein (MM): President',
      'Aung San Suu Kyi (MM): opposition leader',
      'Wunna Maung Lwin (MM): Foreign Minister',
      'Khin Yi (MM): Minister for Immigration and Population',
      'Dennis Richardson (AU): Secretary of the Department of Foreign Affairs and Trade',
      'Bronte Moules (AU): Ambassador',
    ],
  },
  'captions and sides': {
    publisher: 'VN',
    text: `Party chief meets Cuban leader

General Secretary To Lam (R) and First Secretary of the Communist Party of Cuba Miguel Diaz-Canel in Havana

Photo: General Secretary To Lam (right) shakes hands with First Secretary and President Miguel Diaz-Canel (left) on September 26. (Photo: VNA)

General Secretary and President To Lam held talks with First Secretary of the Communist Party of Cuba Central Committee and President of Cuba Miguel Diaz-Canel. Foreign Minister Bui Thanh Son (2nd, left) and his counterpart Bruno Rodriguez Parrilla witnessed the signing.`,
    people: [
      'To Lam (VN): General Secretary; President',
      'Miguel Diaz-Canel (CU): First Secretary of the Communist Party of Cuba Central Committee; President',
      'Bui Thanh Son (VN): Foreign Minister',
      'Bruno Rodriguez Parrilla (CU): Foreign Minister',
    ],
  },
  'posts in lower case': {
    publisher: 'EE',
    text: `Estonia condemns the attack

Estonian foreign minister Margus Tsahkna spoke to the Ukrainian foreign minister Andrii Sybiha. The president of Estonia, Alar Karis, and prime minister Kristen Michal expressed condolences to president Volodymyr Zelenskyy. Kaja Kallas, the EU’s foreign policy chief, called it barbaric, and Mart Volmer, undersecretary for European affairs at the foreign ministry, summoned Russian chargé d’affaires Lenar Salimullin. Lithuania's former president Dalia Grybauskaitė and the late US senator John McCain were quoted, too.`,
    people: [
      'Margus Tsahkna (EE): foreign minister',
      'Andrii Sybiha (UA): foreign minister',
      'Alar Karis (EE): president',
      'Kristen Michal (EE): prime minister',
      'Volodymyr Zelenskyy (UA): president',
      'Kaja Kallas (EU): foreign policy chief',
      'Mart Volmer (EE): undersecretary for European affairs',
      'Lenar Salimullin (RU): chargé d’affaires',
      'Dalia Grybauskaitė (LT)',
      'John McCain (US)',
    ],
  },
  'things named after people': {
    publisher: 'KH',
    text: `Opening of the exhibition

The ceremony was held at the Hotel Raffles Le Royal, on Charles de Gaulle Boulevard, near Prince Sultan University and King Fahd Road. The USS Ronald Reagan, the Nelson Mandela Rules, the Magnitsky Act, the Ramon Magsaysay Award, the Olof Palme Prize, the Queen Elizabeth Hospital, the Ho Chi Minh Trail, the Konrad Adenauer Foundation, the Lee Kuan Yew School of Public Policy, the Jose Rizal statue and the Thomas Jefferson Building were mentioned. In May, June and August the Chevening and Fulbright programmes open. The King Abdullah Port and the Sheikh Zayed Grand Mosque were visited by H.E. Dr. April Palmerlee.`,
    people: ['April Palmerlee (KH)'],
  },
  'a list of participants': {
    publisher: 'BN',
    text: `ASEAN Foreign Ministers' Retreat

The Retreat was attended by:

- H.E. Dato Erywan Yusof, Minister of Foreign Affairs II, Brunei Darussalam
- H.E. Mr. Prak Sokhonn, Deputy Prime Minister and Minister of Foreign Affairs and International Cooperation, Kingdom of Cambodia
- H.E. Mr. Sugiono (Indonesia)
- H.E. Mr. Thongsavanh Phomvihane, Minister of Foreign Affairs, Lao PDR;
- Dr. Vivian Balakrishnan, Minister for Foreign Affairs, Singapore

Timor-Leste: H.E. Bendito dos Santos Freitas, Minister of Foreign Affairs and Cooperation`,
    people: [
      'Erywan Yusof (BN): Minister of Foreign Affairs II',
      'Prak Sokhonn (KH): Deputy Prime Minister; Minister of Foreign Affairs and International Cooperation',
      'Sugiono (ID)',
      'Thongsavanh Phomvihane (LA): Minister of Foreign Affairs',
      'Vivian Balakrishnan (SG): Minister for Foreign Affairs',
      'Bendito dos Santos Freitas (TL): Minister of Foreign Affairs and Cooperation',
    ],
  },
  'a signature and a table': {
    publisher: 'TH',
    text: `Joint Statement

DONE at Bangkok on the Second Day of May 2024, in duplicate, in the English language.

FOR THE GOVERNMENT OF THE KINGDOM OF THAILAND

(Signed)
MARIS SANGIAMPONGSA
Minister of Foreign Affairs

FOR THE GOVERNMENT OF THE REPUBLIC OF PERU

(Signed)
JAVIER GONZÁLEZ-OLAECHEA
Minister of Foreign Affairs`,
    people: [
      'Maris Sangiampongsa (TH): Minister of Foreign Affairs',
      'Javier González-Olaechea (PE): Minister of Foreign Affairs',
    ],
  },
});
