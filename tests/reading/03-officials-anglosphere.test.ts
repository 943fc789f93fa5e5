import { checkReleases } from './check-releases.ts';

checkReleases('United States', {
  'a readout attributed to a spokesperson': {
    publisher: 'US',
    text: `Secretary Rubio's Call with Egyptian Foreign Minister Abdelatty
Readout
Office of the Spokesperson
July 27, 2025

The below is attributable to Spokesperson Tammy Bruce:

Secretary of State Marco Rubio spoke today with Egyptian Foreign Minister Badr Abdelatty. [[The Secretary => Marco Rubio]] thanked [[Egypt => EG]] for its efforts to secure the release of the hostages. [[They => Marco Rubio + Badr Abdelatty]] also discussed Libya and the Grand Ethiopian Renaissance Dam. [[Secretary Rubio => Marco Rubio]] reaffirmed that [[the United States => US]] stands with Egypt.`,
    people: [
      'Marco Rubio (US): Secretary of State',
      'Badr Abdelatty (EG): Foreign Minister',
      'Tammy Bruce (US): Spokesperson',
    ],
  },
  'a deputy and a foreign official': {
    publisher: 'US',
    text: `Deputy Secretary Campbell's Meeting with Vietnamese Permanent Vice Foreign Minister Vu

The following is attributable to Spokesperson Matthew Miller:

Deputy Secretary of State Kurt M. Campbell met today with Nguyen Minh Vu, Permanent Vice Foreign Minister of Vietnam, in Washington, D.C. [[The Deputy Secretary => Kurt M. Campbell]] and [[Permanent Vice Foreign Minister Vu => Nguyen Minh Vu]] reviewed the U.S.-Vietnam Comprehensive Strategic Partnership. [[The Deputy Secretary => Kurt M. Campbell]] expressed condolences for the loss of life in Typhoon Yagi. Assistant Secretary for East Asian and Pacific Affairs Daniel J. Kritenbrink and Ambassador Marc Knapper also took part.`,
    people: [
      'Kurt M. Campbell (US): Deputy Secretary of State',
      'Nguyen Minh Vu (VN): Permanent Vice Foreign Minister',
      'Matthew Miller (US): Spokesperson',
      'Daniel J. Kritenbrink (US): Assistant Secretary for East Asian and Pacific Affairs',
      'Marc Knapper (US): Ambassador',
    ],
  },
  'a transcript': {
    publisher: 'US',
    text: `Secretary Antony J. Blinken and Moroccan Foreign Minister Nasser Bourita Before Their Meeting

Remarks
Washington, D.C.
March 20, 2023

SECRETARY BLINKEN:  Good afternoon, everyone. It's a great pleasure to have my friend, Nasser Bourita, here in Washington. [[I => Antony J. Blinken]] want to thank [[Morocco => MA]] for its leadership.

FOREIGN MINISTER BOURITA:  Thank you, Secretary Blinken. [[I => Nasser Bourita]] am very happy to be here. We appreciate the role of the United States.

SECRETARY BLINKEN:  Thanks, everybody.

QUESTION:  Mr. Secretary, any comment on Israel?`,
    people: ['Antony J. Blinken (US): Secretary', 'Nasser Bourita (MA): Foreign Minister'],
  },
});

checkReleases('United Kingdom', {
  'a visit by the foreign secretary': {
    publisher: 'GB',
    text: `Foreign Secretary visits Indonesia to deepen ties

From: Foreign, Commonwealth & Development Office and The Rt Hon David Lammy MP
Published 24 July 2025

The Foreign Secretary, David Lammy, met Indonesia's Foreign Minister Sugiono in Jakarta today. [[The Foreign Secretary => David Lammy]] also called on President Prabowo Subianto at the Merdeka Palace, where [[he => David Lammy]] welcomed progress towards a new strategic partnership. [[Mr Lammy => David Lammy]] was joined by the British Ambassador to Indonesia, Dominic Jermey CVO OBE.

Foreign Secretary David Lammy said:

"[[The UK => GB]] and [[Indonesia => ID]] share a vision for a free and open Indo-Pacific."`,
    people: [
      'David Lammy (GB): Foreign Secretary',
      'Sugiono (ID): Foreign Minister',
      'Prabowo Subianto (ID): President',
      'Dominic Jermey (GB): Ambassador to Indonesia',
    ],
  },
  'a junior minister': {
    publisher: 'GB',
    text: `Minister for the Indo-Pacific statement on Myanmar

Minister for the Indo-Pacific Catherine West MP spoke to Thai Vice Foreign Minister Russ Jalichandra. [[Minister West => Catherine West]] said [[the UK => GB]] remains deeply concerned. Baroness Chapman of Darlington, Minister of State for International Development, and Lord Collins of Highbury were in New York, where they met UN Special Envoy Julie Bishop.

Media enquiries
Email newsdesk@fcdo.gov.uk
Contact: John Smith, Senior Press Officer, 020 7008 3100`,
    people: [
      'Catherine West (GB): Minister for the Indo-Pacific',
      'Russ Jalichandra (TH): Vice Foreign Minister',
      'Chapman (GB): Minister of State for International Development',
      'Collins (GB)',
      'Julie Bishop (UN): UN Special Envoy',
      'John Smith (GB): Senior Press Officer',
    ],
  },
});

checkReleases('Australia, Canada, New Zealand', {
  'a senator who is a minister': {
    publisher: 'AU',
    text: `Senator the Hon Penny Wong
Minister for Foreign Affairs

Media release
28 August 2024

Visit to Timor-Leste and Papua New Guinea

This week I will travel to Dili to meet Prime Minister Kay Rala Xanana Gusmão and Foreign Minister Bendito Freitas. [[I => Penny Wong]] will then join the Deputy Prime Minister and Minister for Defence, the Hon Richard Marles MP, and the Minister for International Development and the Pacific, the Hon Pat Conroy MP, in Port Moresby for the Ministerial Forum with Foreign Minister Justin Tkatchenko.

Media contacts
Minister's office: (02) 6277 7500`,
    people: [
      'Penny Wong (AU): Minister for Foreign Affairs',
      'Kay Rala Xanana Gusmão (TL): Prime Minister',
      'Bendito Freitas (TL): Foreign Minister',
      'Richard Marles (AU): Deputy Prime Minister; Minister for Defence',
      'Pat Conroy (AU): Minister for International Development and the Pacific',
      'Justin Tkatchenko (PG): Foreign Minister',
    ],
  },
  'an announcement of a visitor': {
    publisher: 'AU',
    text: `Visit to Australia by Indonesian Minister for Foreign Affairs

I am pleased to welcome Her Excellency Retno Marsudi, Indonesia's Minister for Foreign Affairs, to Canberra. [[Minister Marsudi => Retno Marsudi]] and I will hold the Foreign Ministers' Dialogue. [[The Minister => Retno Marsudi]] will also meet the Governor-General, Her Excellency the Honourable Ms Sam Mostyn AC.

Ambassador Retno is my good friend.`,
    people: ['Retno Marsudi (ID): Minister for Foreign Affairs', 'Sam Mostyn (AU): Governor-General'],
  },
  'a readout from Ottawa': {
    publisher: 'CA',
    text: `Minister Joly speaks with Mexico's Secretary of Foreign Affairs

November 26, 2024 - Ottawa, Ontario - Global Affairs Canada

The Honourable Mélanie Joly, Minister of Foreign Affairs, today spoke with Juan Ramón de la Fuente, Mexico's Secretary of Foreign Affairs. [[Minister Joly => Mélanie Joly]] and [[Secretary de la Fuente => Juan Ramón de la Fuente]] discussed trade in North America. [[The 2 ministers => Mélanie Joly + Juan Ramón de la Fuente]] agreed to remain in close contact.

Contacts
Bill Johnston
Press Secretary
Office of the Minister of Foreign Affairs`,
    people: [
      'Mélanie Joly (CA): Minister of Foreign Affairs',
      'Juan Ramón de la Fuente (MX): Secretary of Foreign Affairs',
    ],
  },
  'the Beehive': {
    publisher: 'NZ',
    text: `Rt Hon Winston Peters
Foreign Affairs

6 June 2025

Foreign Minister Winston Peters has met with his Fijian counterpart Sitiveni Rabuka in Suva.

"[[We => Winston Peters + Sitiveni Rabuka]] discussed regional security," [[Mr Peters => Winston Peters]] says. "Prime Minister Rabuka is a respected leader in the Pacific."

While in Fiji, Mr Peters also met Deputy Prime Ministers Biman Prasad and Viliame Gavoka, and called on President Ratu Naiqama Lalabalavu. He was accompanied by Hon Dr Shane Reti, Minister for Pacific Peoples, and High Commissioner Greg Andrews.`,
    people: [
      'Winston Peters (NZ): Foreign Minister',
      'Sitiveni Rabuka (FJ): Prime Minister',
      'Biman Prasad (FJ): Deputy Prime Minister',
      'Viliame Gavoka (FJ): Deputy Prime Minister',
      'Naiqama Lalabalavu (FJ): President',
      'Shane Reti (NZ): Minister for Pacific Peoples',
      'Greg Andrews (NZ): High Commissioner',
    ],
  },
});
