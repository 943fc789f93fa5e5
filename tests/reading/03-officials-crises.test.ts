import { checkReleases } from './check-releases.ts';

checkReleases('Crises and conferences', {
  'a joint statement of many': {
    publisher: 'US',
    text: `Joint Statement on Sudan

The text of the following statement was released by the Governments of the United States, the United Kingdom and Norway.

Secretary of State Antony Blinken, UK Foreign Secretary James Cleverly, Norwegian Foreign Minister Anniken Huitfeldt, German Foreign Minister Annalena Baerbock, Saudi Foreign Minister Prince Faisal bin Farhan, and EU High Representative Josep Borrell met virtually. They condemned the acts of Generals Abdel Fattah al-Burhan and Mohamed Hamdan Dagalo ("Hemedti"), and thanked UN Special Representative Volker Perthes and African Union Commission Chairperson Moussa Faki.`,
    people: [
      'Antony Blinken (US): Secretary of State',
      'James Cleverly (GB): Foreign Secretary',
      'Anniken Huitfeldt (NO): Foreign Minister',
      'Annalena Baerbock (DE): Foreign Minister',
      'Faisal bin Farhan (SA): Foreign Minister',
      'Josep Borrell (EU): EU High Representative',
      'Abdel Fattah al-Burhan (SD): General',
      'Mohamed Hamdan Dagalo (SD): General',
      'Volker Perthes (UN): UN Special Representative',
      'Moussa Faki (AU): African Union Commission Chairperson',
    ],
  },
  mediation: {
    publisher: 'QA',
    text: `Declaration of Principles between the Democratic Republic of the Congo and the Republic of Rwanda

Doha, April 25 – The Minister of State at the Ministry of Foreign Affairs, Dr. Mohammed bin Abdulaziz Al-Khulaifi, welcomed the Declaration, signed in Washington by DRC Foreign Minister Thérèse Kayikwamba Wagner and Rwandan Foreign Minister Olivier Nduhungirehe, and witnessed by US Secretary of State Marco Rubio. It recalled the meeting that HH the Amir had hosted between President Félix Tshisekedi and President Paul Kagame. US Senior Advisor for Africa Massad Boulos and Togo's President Faure Gnassingbé contributed.`,
    people: [
      'Mohammed bin Abdulaziz Al-Khulaifi (QA): Minister of State at the Ministry of Foreign Affairs',
      'Thérèse Kayikwamba Wagner (CD): Foreign Minister',
      'Olivier Nduhungirehe (RW): Foreign Minister',
      'Marco Rubio (US): Secretary of State',
      'Félix Tshisekedi (CD): President',
      'Paul Kagame (RW): President',
      'Massad Boulos (US): Senior Advisor for Africa',
      'Faure Gnassingbé (TG): President',
    ],
  },
  'a ministry of home affairs': {
    publisher: 'US',
    text: `Acting Secretary Wolf Visits the Northern Triangle

Acting Secretary of Homeland Security Chad F. Wolf met in Guatemala City with Guatemalan President Jimmy Morales, President-elect Alejandro Giammattei and Minister of Government Enrique Degenhart. He was joined by Acting Deputy Secretary Ken Cuccinelli, CBP Acting Commissioner Mark Morgan, U.S. Ambassador Luis Arreaga and Counselor to the Secretary Scott Glabe. The Acting Secretary then traveled to San Salvador, where he met President Nayib Bukele and Foreign Minister Alexandra Hill. In Tegucigalpa he was received by Minister of Security Julián Pacheco.`,
    people: [
      'Chad F. Wolf (US): Acting Secretary of Homeland Security',
      'Jimmy Morales (GT): President',
      'Alejandro Giammattei (GT): President-elect',
      'Enrique Degenhart (GT): Minister of Government',
      'Ken Cuccinelli (US): Acting Deputy Secretary',
      'Mark Morgan (US): CBP Acting Commissioner',
      'Luis Arreaga (US): Ambassador',
      'Scott Glabe (US): Counselor to the Secretary',
      'Nayib Bukele (SV): President',
      'Alexandra Hill (SV): Foreign Minister',
      'Julián Pacheco (HN): Minister of Security',
    ],
  },
  'tour of a region': {
    publisher: 'ID',
    text: `Indonesian FM's Bilateral Meetings at the Pacific Forum in Bali

Bali, 6 December 2022 - On the sidelines of the forum, Minister Retno Marsudi met one by one with Minister of Foreign Affairs of Papua New Guinea Justin Tkatchenko, Deputy Prime Minister of Fiji Viliame Gavoka, and the Ministers of Tuvalu, Simon Kofe, and Vanuatu, Jotham Napat. With Palau's Vice President Uduch Sengebau Senior she discussed tourism. Vice Minister Mahendra Siregar accompanied Minister Retno.`,
    people: [
      'Retno Marsudi (ID): Minister',
      'Justin Tkatchenko (PG): Minister of Foreign Affairs',
      'Viliame Gavoka (FJ): Deputy Prime Minister',
      'Simon Kofe (TV): Minister',
      'Jotham Napat (VU): Minister',
      'Uduch Sengebau Senior (PW): Vice President',
      'Mahendra Siregar (ID): Vice Minister',
    ],
  },
  'a committee': {
    publisher: 'KH',
    text: `Press Release on the General Border Committee

The Special Meeting of the General Border Committee was held in Kuala Lumpur. The Cambodian delegation was led by General TEA Seiha, Deputy Prime Minister and Minister of National Defence, and the Thai delegation by General Nattaphon Narkphanit, Deputy Minister of Defence, Acting Minister of Defence. Dato' Seri Anwar Ibrahim, Prime Minister of Malaysia and ASEAN Chair, observed the meeting together with the Ambassadors of the United States, H.E. Edgard D. Kagan, and of China, H.E. Ouyang Yujing. Lieutenant General MALY Socheata, Undersecretary of State and Spokesperson of the Ministry of National Defence, read the minutes.`,
    people: [
      'Tea Seiha (KH): Deputy Prime Minister; Minister of National Defence',
      'Nattaphon Narkphanit (TH): Deputy Minister of Defence; Acting Minister of Defence',
      'Anwar Ibrahim (MY): Prime Minister; ASEAN Chair',
      'Edgard D. Kagan (US): Ambassador',
      'Ouyang Yujing (CN): Ambassador',
      'Maly Socheata (KH): Undersecretary of State; Spokesperson of the Ministry of National Defence',
    ],
  },
});
