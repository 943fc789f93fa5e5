import { checkReleases } from './check-releases.ts';

checkReleases('Latin America', {
  'Brazil: Chanceler': {
    publisher: 'BR',
    text: `Visit to Brazil by the Minister of Foreign Affairs of India – Joint Commission

Minister of Foreign Affairs, Ambassador Mauro Vieira, will receive the Minister of External Affairs of India, Subrahmanyam Jaishankar, in Brasília on August 27. [[Minister Mauro Vieira => Mauro Vieira]] and [[Chancellor Jaishankar => Subrahmanyam Jaishankar]] will co-chair the 9th Joint Commission. The Secretary-General for Foreign Affairs, Ambassador Maria Laura da Rocha, will host a lunch. President Luiz Inácio Lula da Silva will receive [[the Indian minister => Subrahmanyam Jaishankar]] at the Planalto Palace.`,
    people: [
      'Mauro Vieira (BR): Minister of Foreign Affairs',
      'Subrahmanyam Jaishankar (IN): Minister of External Affairs',
      'Maria Laura da Rocha (BR): Secretary-General for Foreign Affairs',
      'Luiz Inácio Lula da Silva (BR): President',
    ],
  },
  'Mexico: the Secretary and two surnames': {
    publisher: 'MX',
    text: `Foreign Secretary Juan Ramón de la Fuente Meets with German Counterpart

Foreign Secretary Juan Ramón de la Fuente met in New York with Germany's Foreign Minister, Johann Wadephul. [[Secretary de la Fuente => Juan Ramón de la Fuente]] said that the administration of President Claudia Sheinbaum Pardo gives priority to Europe. [[Wadephul => Johann Wadephul]] thanked [[Mexico => MX]]. Undersecretary María Teresa Mercado Pérez and Ambassador Francisco Quiroga were there, along with Economy Secretary Marcelo Ebrard Casaubon.`,
    people: [
      'Juan Ramón de la Fuente (MX): Foreign Secretary',
      'Johann Wadephul (DE): Foreign Minister',
      'Claudia Sheinbaum Pardo (MX): President',
      'María Teresa Mercado Pérez (MX): Undersecretary',
      'Francisco Quiroga (MX): Ambassador',
      'Marcelo Ebrard Casaubon (MX): Economy Secretary',
    ],
  },
  'Argentina: Canciller': {
    publisher: 'AR',
    text: `Foreign Minister Werthein met with his Paraguayan counterpart

The Minister of Foreign Affairs, International Trade and Worship, Gerardo Werthein, met at Palacio San Martín with the Minister of Foreign Affairs of Paraguay, Rubén Ramírez Lezcano. [[Canciller Werthein => Gerardo Werthein]] thanked [[Paraguay => PY]] for its support in the Malvinas question. Presidents Javier Milei and Santiago Peña will meet in Asunción.`,
    people: [
      'Gerardo Werthein (AR): Minister of Foreign Affairs, International Trade and Worship',
      'Rubén Ramírez Lezcano (PY): Minister of Foreign Affairs',
      'Javier Milei (AR): President',
      'Santiago Peña (PY): President',
    ],
  },
  'Chile: Minister van Klaveren': {
    publisher: 'CL',
    text: `Foreign Minister van Klaveren receives the Speaker of the Parliament of Finland

The Minister of Foreign Affairs, Alberto van Klaveren, received Jussi Halla-aho, Speaker of the Parliament of Finland, at the Ministry in Santiago. [[Minister van Klaveren => Alberto van Klaveren]] was accompanied by Undersecretary Gloria de la Fuente and Ambassador Frida Rojas. The visitor also met the President of the Senate, Manuel José Ossandón, and the President of the Chamber of Deputies, José Miguel Castro.`,
    people: [
      'Alberto van Klaveren (CL): Minister of Foreign Affairs',
      'Jussi Halla-aho (FI): Speaker of the Parliament',
      'Gloria de la Fuente (CL): Undersecretary',
      'Frida Rojas (CL): Ambassador',
      'Manuel José Ossandón (CL): President of the Senate',
      'José Miguel Castro (CL): President of the Chamber of Deputies',
    ],
  },
  'the Caribbean': {
    publisher: 'JM',
    text: `Senator the Hon. Kamina Johnson Smith, Minister of Foreign Affairs and Foreign Trade, held talks with the Hon. Vince Henderson, Minister for Foreign Affairs, International Business, Trade and Energy of the Commonwealth of Dominica. [[Senator Johnson Smith => Kamina Johnson Smith]] congratulated Prime Minister the Hon. Roosevelt Skerrit. The Most Hon. Andrew Holness, ON, PC, MP, will welcome CARICOM Secretary-General Dr. Carla Barnett.`,
    people: [
      'Kamina Johnson Smith (JM): Minister of Foreign Affairs and Foreign Trade',
      'Vince Henderson (DM): Minister for Foreign Affairs, International Business, Trade and Energy',
      'Roosevelt Skerrit (DM): Prime Minister',
      'Andrew Holness (JM)',
      'Carla Barnett (CARICOM): CARICOM Secretary-General',
    ],
  },
});

checkReleases('The Pacific', {
  Fiji: {
    publisher: 'FJ',
    text: `FIJI AND TONGA DISCUSS LABOUR MOBILITY

The Prime Minister and Minister for Foreign Affairs, Hon. Sitiveni Rabuka, today met the Prime Minister of Tonga, Hon. Dr. 'Aisake Valu Eke, in Suva. [[Prime Minister Rabuka => Sitiveni Rabuka]] welcomed [[Prime Minister Eke => Aisake Valu Eke]]. Assistant Minister for Foreign Affairs Hon. Lenora Qereqeretabua and Permanent Secretary Dr. Raijeli Taga attended. His Excellency the President Ratu Naiqama Lalabalavu will host a dinner. Hon. Lord Fakafanua and Deputy Prime Minister Hon. Taniela Fusimalohi accompanied Dr. Eke.`,
    people: [
      'Sitiveni Rabuka (FJ): Prime Minister; Minister for Foreign Affairs',
      'Aisake Valu Eke (TO): Prime Minister',
      'Lenora Qereqeretabua (FJ): Assistant Minister for Foreign Affairs',
      'Raijeli Taga (FJ): Permanent Secretary',
      'Naiqama Lalabalavu (FJ): President',
      'Fakafanua (TO)',
      'Taniela Fusimalohi (TO): Deputy Prime Minister',
    ],
  },
  'Papua New Guinea': {
    publisher: 'PG',
    text: `Foreign Minister Tkatchenko Meets New Zealand High Commissioner

Minister for Foreign Affairs, Hon. Justin Tkatchenko, BEM, MP, met with New Zealand High Commissioner to PNG, H.E. Peter Zwart, in Port Moresby. [[Minister Tkatchenko => Justin Tkatchenko]] thanked [[New Zealand => NZ]] for its support. Prime Minister Hon. James Marape and Acting Secretary for Foreign Affairs, Mr. Elias Wohengu, attended the reception.`,
    people: [
      'Justin Tkatchenko (PG): Minister for Foreign Affairs',
      'Peter Zwart (NZ): High Commissioner to PNG',
      'James Marape (PG): Prime Minister',
      'Elias Wohengu (PG): Acting Secretary for Foreign Affairs',
    ],
  },
  'Samoa: Afioga': {
    publisher: 'WS',
    text: `Keynote by the Prime Minister

The Prime Minister Afioga Fiame Naomi Mata'afa met the Prime Minister of Japan, H.E. Ishiba Shigeru, in Tokyo. [[Afioga Fiame => Fiame Naomi Mata'afa]] expressed appreciation for Japan's assistance. The Minister of Finance, Afioga Lautimuia Afoa Uelese Vaai, and the Chief Executive Officer, Peseta Noumea Simi, accompanied [[the Prime Minister => Fiame Naomi Mata'afa]]. Tuilaepa Sailele Malielegaoi sent greetings.`,
    people: [
      "Fiame Naomi Mata'afa (WS): Prime Minister",
      'Ishiba Shigeru (JP): Prime Minister',
      'Lautimuia Afoa Uelese Vaai (WS): Minister of Finance',
      'Peseta Noumea Simi (WS): Chief Executive Officer',
      'Tuilaepa Sailele Malielegaoi (WS)',
    ],
  },
});
