import { checkReleases } from './check-releases.ts';

checkReleases('News and remarks', {
  'a letter and a message': {
    publisher: 'VN',
    text: `Top leader extends congratulations to Lao counterpart

Party General Secretary To Lam on July 1 sent a letter of congratulations to General Secretary of the Lao People's Revolutionary Party (LPRP) Central Committee and State President Thongloun Sisoulith. The same day, State President Luong Cuong cabled a message to King Felipe VI of Spain, while Prime Minister Pham Minh Chinh congratulated his Spanish counterpart Pedro Sanchez. National Assembly Chairman Tran Thanh Man extended greetings to Chairwoman of the Federation Council Valentina Matviyenko and Chairman of the State Duma Vyacheslav Volodin of Russia.`,
    people: [
      'To Lam (VN): Party General Secretary',
      "Thongloun Sisoulith (LA): General Secretary of the Lao People's Revolutionary Party (LPRP) Central Committee; State President",
      'Luong Cuong (VN): State President',
      'Felipe VI (ES): King',
      'Pham Minh Chinh (VN): Prime Minister',
      'Pedro Sanchez (ES): Prime Minister',
      'Tran Thanh Man (VN): National Assembly Chairman',
      'Valentina Matviyenko (RU): Chairwoman of the Federation Council',
      'Vyacheslav Volodin (RU): Chairman of the State Duma',
    ],
  },
  'remarks with questions': {
    publisher: 'US',
    text: `Press Availability

MR MILLER: Good afternoon. Before we begin, Secretary Blinken spoke with Qatari Prime Minister Mohammed bin Abdulrahman Al Thani.

QUESTION: Thank you, Matt. Did Prime Minister Netanyahu agree?

MR MILLER: [[I => Miller]] am not going to speak for him. As President Biden said, [[we => Miller]] want this war to end. Ambassador-designate Smith will travel.`,
    people: [
      'Miller (US)',
      'Blinken (US): Secretary',
      'Mohammed bin Abdulrahman Al Thani (QA): Prime Minister',
      'Netanyahu (IL): Prime Minister',
      'Biden (US): President',
      'Smith (US): Ambassador-designate',
    ],
  },
  'labels with a full name at first': {
    publisher: 'DE',
    text: `Foreign Minister Continues Her Talks

MARTIN WAGNER (spokesperson, Federal Foreign Office): Good morning. Foreign Minister Annalena Baerbock will travel to Podgorica.

QUESTION: Mr Wagner, has the Ambassador been summoned?

WAGNER: No, he has not. [[We => Martin Wagner]] condemn the attacks.

Office of the Spokesperson   Office of the Inspector General   Privacy Policy`,
    people: ['Martin Wagner (DE): spokesperson', 'Annalena Baerbock (DE): Foreign Minister'],
  },
  'no posts of theirs': {
    publisher: 'KR',
    text: `Minister of Foreign Affairs Kang Kyung-wha requested the support of Minister of Foreign Affairs Claudia Blum of Colombia for the Republic of Korea to become an associate member of the Alliance. Her counterpart pledged support.

Claudia Moreno
Director of Communications
Office of the Minister of Foreign Affairs`,
    people: [
      'Kang Kyung-wha (KR): Minister of Foreign Affairs',
      'Claudia Blum (CO): Minister of Foreign Affairs',
      'Claudia Moreno (KR): Director of Communications',
    ],
  },
  'an organisation tells': {
    publisher: 'KH',
    text: `ASEAN Special Envoy briefs the United Nations

The ASEAN Chair's Special Envoy on Myanmar, Deputy Prime Minister PRAK Sokhonn, had a video call with the UN Secretary-General's Special Envoy on Myanmar, Ms. Noeleen Heyzer, and with the Chairperson of the African Union Commission, H.E. Moussa Faki Mahamat. [[The ASEAN Special Envoy => Prak Sokhonn]] informed [[her => Noeleen Heyzer]] of his plan. The President of the UN General Assembly, Mr. Dennis Francis, and World Bank Managing Director Axel van Trotsenburg sent messages, and so did Vice-President of the European Commission Josep Borrell.`,
    people: [
      "Prak Sokhonn (KH): ASEAN Chair's Special Envoy on Myanmar; Deputy Prime Minister",
      "Noeleen Heyzer (UN): UN Secretary-General's Special Envoy on Myanmar",
      'Moussa Faki Mahamat (AU): Chairperson of the African Union Commission',
      'Dennis Francis (UNGA): President of the UN General Assembly',
      'Axel van Trotsenburg (WORLD-BANK): World Bank Managing Director',
      'Josep Borrell (EU): Vice-President of the European Commission',
    ],
  },
  'a protest': {
    publisher: 'LT',
    text: `Russian diplomat summoned

On 12 March, the Ministry summoned the chargé d'affaires a. i. of the Russian Federation, Aleksandr Elkin. Vice-Minister Sigitas Mitkus handed [[him => Aleksandr Elkin]] a note. Foreign Minister Kęstutis Budrys spoke to Latvia's Baiba Braže. The ambassador of Lithuania to Poland, Valdemaras Sarapinas, and Lithuanian ambassador Rimantas Morkūnas took part.`,
    people: [
      "Aleksandr Elkin (RU): chargé d'affaires a. i.",
      'Sigitas Mitkus (LT): Vice-Minister',
      'Kęstutis Budrys (LT): Foreign Minister',
      'Baiba Braže (LV)',
      'Valdemaras Sarapinas (LT): ambassador to Poland',
      'Rimantas Morkūnas (LT): ambassador',
    ],
  },
  'a joint commission': {
    publisher: 'LA',
    text: `The 15th Meeting of the Joint Commission

The Meeting was co-chaired by H.E. Mr. Thongsavanh Phomvihane, Minister of Foreign Affairs of the Lao PDR, and H.E. Mr. Bui Thanh Son, Deputy Prime Minister and Minister of Foreign Affairs of the S.R. Viet Nam. [[Both Ministers => Thongsavanh Phomvihane + Bui Thanh Son]] signed the minutes. On this occasion, H.E. Mr. Bui Thanh Son paid courtesy calls on H.E. Mr. Sonexay Siphandone, Prime Minister of the Lao PDR, and on H.E. Dr. Xaysomphone Phomvihane, President of the National Assembly.`,
    people: [
      'Thongsavanh Phomvihane (LA): Minister of Foreign Affairs',
      'Bui Thanh Son (VN): Deputy Prime Minister; Minister of Foreign Affairs',
      'Sonexay Siphandone (LA): Prime Minister',
      'Xaysomphone Phomvihane (LA): President of the National Assembly',
    ],
  },
});
