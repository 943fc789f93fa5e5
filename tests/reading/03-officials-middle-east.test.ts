import { checkReleases } from './check-releases.ts';

checkReleases('The Gulf', {
  'His Highness Sheikh': {
    publisher: 'AE',
    text: `Abdullah bin Zayed receives Foreign Minister of Kazakhstan

ABU DHABI, 14th January, 2025 (WAM) -- H.H. Sheikh Abdullah bin Zayed Al Nahyan, Deputy Prime Minister and Minister of Foreign Affairs, today received H.E. Murat Nurtleu, Deputy Prime Minister and Minister of Foreign Affairs of the Republic of Kazakhstan.

During the meeting, [[His Highness => Abdullah bin Zayed Al Nahyan]] and [[Nurtleu => Murat Nurtleu]] discussed cooperation in renewable energy. [[Sheikh Abdullah => Abdullah bin Zayed Al Nahyan]] welcomed [[the visit of H.E. Nurtleu => Murat Nurtleu]].

The meeting was attended by Reem bint Ebrahim Al Hashimy, Minister of State for International Cooperation; Saeed Mubarak Al Hajeri, Minister of State; and Dr. Mohammed Saeed Al Ariqi, UAE Ambassador to Kazakhstan.`,
    people: [
      'Abdullah bin Zayed Al Nahyan (AE): Deputy Prime Minister; Minister of Foreign Affairs',
      'Murat Nurtleu (KZ): Deputy Prime Minister; Minister of Foreign Affairs',
      'Reem bint Ebrahim Al Hashimy (AE): Minister of State for International Cooperation',
      'Saeed Mubarak Al Hajeri (AE): Minister of State',
      'Mohammed Saeed Al Ariqi (AE): Ambassador to Kazakhstan',
    ],
  },
  'the Custodian and the Crown Prince': {
    publisher: 'SA',
    text: `Foreign Minister Receives a Phone Call from the Iranian Foreign Minister

Riyadh, May 5, 2025, SPA -- His Highness Prince Faisal bin Farhan bin Abdullah, Minister of Foreign Affairs, received a phone call today from Iranian Foreign Minister Dr. Abbas Araghchi. [[They => Faisal bin Farhan bin Abdullah + Abbas Araghchi]] reviewed bilateral relations.

The Custodian of the Two Holy Mosques King Salman bin Abdulaziz Al Saud and His Royal Highness Prince Mohammed bin Salman bin Abdulaziz Al Saud, Crown Prince and Prime Minister, sent a cable to President Masoud Pezeshkian. Vice Minister Eng. Waleed bin Abdulkarim El-Khereiji visited Prince Sultan University on King Fahd Road.`,
    people: [
      'Faisal bin Farhan bin Abdullah (SA): Minister of Foreign Affairs',
      'Abbas Araghchi (IR): Foreign Minister',
      'Salman bin Abdulaziz Al Saud (SA): Custodian of the Two Holy Mosques; King',
      'Mohammed bin Salman bin Abdulaziz Al Saud (SA): Crown Prince; Prime Minister',
      'Masoud Pezeshkian (IR): President',
      'Waleed bin Abdulkarim El-Khereiji (SA): Vice Minister',
    ],
  },
  'the Prime Minister of Qatar': {
    publisher: 'QA',
    text: `Prime Minister and Minister of Foreign Affairs Meets UN Secretary-General

New York, September 23 (QNA) - HE Prime Minister and Minister of Foreign Affairs Sheikh Mohammed bin Abdulrahman bin Jassim Al-Thani met Tuesday with HE Secretary-General of the United Nations Antonio Guterres. [[HE the Prime Minister => Mohammed bin Abdulrahman bin Jassim Al-Thani]] affirmed the State of Qatar's support. HH the Amir Sheikh Tamim bin Hamad Al-Thani is to address the Assembly. HE Minister of State at the Ministry of Foreign Affairs Dr. Mohammed bin Abdulaziz bin Saleh Al-Khulaifi met with HE US Special Envoy to the Middle East Steve Witkoff, and HE Lolwah bint Rashid AlKhater, Minister of Education and Higher Education, attended.`,
    people: [
      'Mohammed bin Abdulrahman bin Jassim Al-Thani (QA): Prime Minister; Minister of Foreign Affairs',
      'Antonio Guterres (UN): Secretary-General of the United Nations',
      'Tamim bin Hamad Al-Thani (QA): Amir',
      'Mohammed bin Abdulaziz bin Saleh Al-Khulaifi (QA): Minister of State at the Ministry of Foreign Affairs',
      'Steve Witkoff (US): Special Envoy to the Middle East',
      'Lolwah bint Rashid AlKhater (QA): Minister of Education and Higher Education',
    ],
  },
});

checkReleases('Egypt, Iran, Türkiye, Jordan, Morocco, Israel', {
  'a spokesman of Cairo': {
    publisher: 'EG',
    text: `Dr. Badr Abdelatty, Minister of Foreign Affairs, Emigration, and Egyptian Expatriates, Meets with the Foreign Minister of Cyprus

On Wednesday, January 8, 2025, Dr. Badr Abdelatty, Minister of Foreign Affairs, Emigration, and Egyptian Expatriates, met with Constantinos Kombos, Minister of Foreign Affairs of Cyprus, in Cairo. Ambassador Tamim Khallaf, Official Spokesperson for the Ministry of Foreign Affairs, stated that [[Minister Abdelatty => Badr Abdelatty]] welcomed the ties between [[Egypt => EG]] and [[Cyprus => CY]]. [[The Cypriot Foreign Minister => Constantinos Kombos]] commended the efforts of President Abdel Fattah El-Sisi.`,
    people: [
      'Badr Abdelatty (EG): Minister of Foreign Affairs, Emigration, and Egyptian Expatriates',
      'Constantinos Kombos (CY): Minister of Foreign Affairs',
      'Tamim Khallaf (EG): Official Spokesperson for the Ministry of Foreign Affairs',
      'Abdel Fattah El-Sisi (EG): President',
    ],
  },
  'a spokesman of Tehran': {
    publisher: 'IR',
    text: `Iran's FM Araghchi meets Omani counterpart in Muscat

Foreign Minister of the Islamic Republic of Iran Seyyed Abbas Araghchi met with his Omani counterpart Sayyid Badr bin Hamad Al Busaidi in Muscat on Saturday. [[Araghchi => Abbas Araghchi]] thanked [[Oman => OM]] for its hosting of the talks. Esmaeil Baghaei, Spokesman of the Ministry of Foreign Affairs, said the exchange with Steve Witkoff, the US president's special envoy, was indirect. The Leader of the Islamic Revolution Ayatollah Seyyed Ali Khamenei had set the framework.`,
    people: [
      'Abbas Araghchi (IR): Foreign Minister',
      'Badr bin Hamad Al Busaidi (OM): Foreign Minister',
      'Esmaeil Baghaei (IR): Spokesman of the Ministry of Foreign Affairs',
      "Steve Witkoff (US): president's special envoy",
      'Ali Khamenei (IR): Leader of the Islamic Revolution',
    ],
  },
  'Mr. Hakan Fidan, Minister': {
    publisher: 'TR',
    text: `Participation of H.E. Mr. Hakan Fidan, Minister of Foreign Affairs of the Republic of Türkiye, in the OIC Meeting, 7 March 2025, Jeddah

Minister of Foreign Affairs Hakan Fidan met with Foreign Minister Badr Abdelatty of Egypt, Deputy Prime Minister and Foreign Minister Ayman Safadi of Jordan, and Minister for Foreign Affairs Fuad Hussein of Iraq. [[Minister Fidan => Hakan Fidan]] also came together with Hissein Brahim Taha, Secretary General of the OIC. Deputy Minister Nuh Yılmaz represented [[Türkiye => TR]].`,
    people: [
      'Hakan Fidan (TR): Minister of Foreign Affairs',
      'Badr Abdelatty (EG): Foreign Minister',
      'Ayman Safadi (JO): Deputy Prime Minister; Foreign Minister',
      'Fuad Hussein (IQ): Minister for Foreign Affairs',
      'Hissein Brahim Taha (OIC): Secretary General of the OIC',
      'Nuh Yılmaz (TR): Deputy Minister',
    ],
  },
  'Nasser Bourita and his guest': {
    publisher: 'MA',
    text: `Rabat – The Minister of Foreign Affairs, African Cooperation and Moroccan Expatriates, Mr. Nasser Bourita, held talks on Monday in Rabat with the Minister of Foreign Affairs of Sierra Leone, Mr. Timothy Musa Kabba. [[Mr. Bourita => Nasser Bourita]] recalled the vision of HM King Mohammed VI. [[Mr. Kabba => Timothy Musa Kabba]], who co-chairs the Commission, hailed [[Morocco => MA]].`,
    people: [
      'Nasser Bourita (MA): Minister of Foreign Affairs, African Cooperation and Moroccan Expatriates',
      'Timothy Musa Kabba (SL): Minister of Foreign Affairs',
      'Mohammed VI (MA): King',
    ],
  },
  Israel: {
    publisher: 'IL',
    text: `FM Sa'ar meets with Hungarian FM Szijjártó

Foreign Minister Gideon Sa'ar met with Hungarian Foreign Minister Péter Szijjártó in Jerusalem today. [[FM Sa'ar => Gideon Sa'ar]] thanked [[FM Szijjártó => Péter Szijjártó]] for Hungary's support. Prime Minister Benjamin Netanyahu will host Prime Minister Viktor Orbán.`,
    people: [
      "Gideon Sa'ar (IL): Foreign Minister",
      'Péter Szijjártó (HU): Foreign Minister',
      'Benjamin Netanyahu (IL): Prime Minister',
      'Viktor Orbán (HU): Prime Minister',
    ],
  },
});
