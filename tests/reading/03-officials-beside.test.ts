import { checkReleases } from './check-releases.ts';

checkReleases('Sides told by the words beside a name', {
  'members of a delegation, one after the other': {
    publisher: 'ZM',
    text: `Consultations

The Zambian delegation comprised Hon. Mulambo Haimbe, Minister of Foreign Affairs; Ms. Etambuyu Gundersen, Permanent Secretary; and Mr. Joseph Chilaizya. The Botswana delegation included Ms. Etta Moremi, Permanent Secretary; Mr. Otto Kgosi; and Mr. Ian Mokgosi, Chief Negotiator.`,
    people: [
      'Mulambo Haimbe (ZM): Minister of Foreign Affairs',
      'Etambuyu Gundersen (ZM): Permanent Secretary',
      'Joseph Chilaizya (ZM)',
      'Etta Moremi (BW): Permanent Secretary',
      'Otto Kgosi (BW)',
      'Ian Mokgosi (BW): Chief Negotiator',
    ],
  },
  'two delegations and who led each': {
    publisher: 'PK',
    text: `Consultations with Norway

The delegations were led by Additional Foreign Secretary Imran Siddiqui and Director General Vebjørn Dysvik. The Director General called on Foreign Secretary Syrus Qazi.`,
    people: [
      'Imran Siddiqui (PK): Additional Foreign Secretary',
      'Vebjørn Dysvik (NO): Director General',
      'Syrus Qazi (PK): Foreign Secretary',
    ],
  },
  'the visiting side, and one side led': {
    publisher: 'FI',
    text: `Talks with Portugal

Present were Minister Elina Valtonen and on the visiting side Ms Rita Lopes, Secretary of State, and Mr Rui Costa. State Secretary Outi Holm led the Finnish side.`,
    people: [
      'Elina Valtonen (FI): Minister',
      'Rita Lopes (PT): Secretary of State',
      'Rui Costa (PT)',
      'Outi Holm (FI): State Secretary',
    ],
  },
  'nationals of a state, and through whom it speaks': {
    publisher: 'UG',
    text: `Two released

Dutch national Pieter Bakker and Kenyan activist Jane Wanjiku were released. The Netherlands, through Ambassador Maarten Brouwer, thanked the ministry.`,
    people: ['Pieter Bakker (NL)', 'Jane Wanjiku (KE)', 'Maarten Brouwer (NL): Ambassador'],
  },
  'the state that heads an item': {
    publisher: 'GH',
    text: `Meetings in New York

The Minister held these meetings:

* Somalia: With Minister Abdi Warsame, the Minister spoke of piracy.

* Benin: With Minister Bio Sossa, he spoke of the border.`,
    people: ['Abdi Warsame (SO): Minister', 'Bio Sossa (BJ): Minister'],
  },
  'a spouse, one at his side, and the mayor of a capital': {
    publisher: 'UG',
    text: `Arrivals

President Samia Suluhu Hassan of Tanzania and her spouse, Mr. Hafidh Ameir, arrived in Entebbe. President Duma Boko of Botswana, with Vice President Ndaba Gaolathe at his side, spoke. The Lord Mayor of Dublin, Emma Blain, sent a message.`,
    people: [
      'Samia Suluhu Hassan (TZ): President',
      'Hafidh Ameir (TZ)',
      'Duma Boko (BW): President',
      'Ndaba Gaolathe (BW): Vice President',
      'Emma Blain (IE): Lord Mayor of Dublin',
    ],
  },
  'counterparts named with their like, and one who is of an organisation': {
    publisher: 'SI',
    text: `Meeting in Brdo

Minister Tanja Fajon and her Croatian counterpart Gordan Grlić Radman met in Brdo. State Secretary Marko Štucin and his counterpart Frano Matušić opened the talks. Mr. Bunyamin Rohman of ASEAN was a guest. Mr. Ivo Kranjc, his Czech counterpart, came later.`,
    people: [
      'Tanja Fajon (SI): Minister',
      'Gordan Grlić Radman (HR): Minister',
      'Marko Štucin (SI): State Secretary',
      'Frano Matušić (HR): State Secretary',
      'Bunyamin Rohman (ASEAN)',
      'Ivo Kranjc (CZ): State Secretary',
    ],
  },
  'ambassadors who call on their host': {
    publisher: 'NP',
    text: `Credentials

The Ambassadors of Israel, Saudi Arabia and Peru presented their credentials.

Afterwards the Ambassadors paid courtesy calls on the Minister for Foreign Affairs, Hon. Mr. N. P. Saud.`,
    people: ['N. P. Saud (NP): Minister for Foreign Affairs'],
  },
  'a post in letters, and a hyphen with a title’s word': {
    publisher: 'KE',
    text: `Call in Nairobi

On Monday CS Musalia Mudavadi met with Mr. Alastair King-Smith, Ambassador of the United Kingdom.`,
    people: ['Musalia Mudavadi (KE): Cabinet Secretary', 'Alastair King-Smith (GB): Ambassador'],
  },
});
