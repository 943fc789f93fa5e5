import { checkReleases } from './check-releases.ts';

checkReleases('The European Union', {
  'the High Representative': {
    publisher: 'EU',
    text: `Central Asia: High Representative/Vice-President Kaja Kallas meets Kazakh Foreign Minister

27.03.2025 EEAS Press Team

High Representative/Vice-President Kaja Kallas met today with Murat Nurtleu, Deputy Prime Minister and Minister of Foreign Affairs of Kazakhstan. [[HR/VP Kallas => Kaja Kallas]] welcomed the commitment of [[Kazakhstan => KZ]]. [[The High Representative => Kaja Kallas]] recalled that President Ursula von der Leyen and President António Costa will attend the summit. EU Special Representative for Central Asia Eduards Stiprais and Commissioner for International Partnerships Jozef Síkela joined the meeting.`,
    people: [
      'Kaja Kallas (EU): High Representative; Vice-President',
      'Murat Nurtleu (KZ): Deputy Prime Minister; Minister of Foreign Affairs',
      'Ursula von der Leyen (EU): President',
      'António Costa (EU): President',
      'Eduards Stiprais (EU): EU Special Representative for Central Asia',
      'Jozef Síkela (EU): Commissioner for International Partnerships',
    ],
  },
  'seen from a member': {
    publisher: 'EE',
    text: `Foreign Minister Tsahkna in Brussels

Foreign Minister Margus Tsahkna took part in the Foreign Affairs Council chaired by High Representative for Foreign Affairs and Security Policy Kaja Kallas. European Commissioner for Defence Andrius Kubilius and NATO Secretary General Mark Rutte briefed the ministers. [[Tsahkna => Margus Tsahkna]] also spoke with Foreign Minister Andrii Sybiha of Ukraine. "Russia must feel the cost," [[the foreign minister => Margus Tsahkna]] said.`,
    people: [
      'Margus Tsahkna (EE): Foreign Minister',
      'Kaja Kallas (EU): High Representative for Foreign Affairs and Security Policy',
      'Andrius Kubilius (EU): European Commissioner for Defence',
      'Mark Rutte (NATO): NATO Secretary General',
      'Andrii Sybiha (UA): Foreign Minister',
    ],
  },
});

checkReleases('Western Europe', {
  'Germany: Federal Foreign Office': {
    publisher: 'DE',
    text: `Foreign Minister Wadephul prior to his departure for Ankara

Foreign Minister Johann Wadephul issued the following statement today (17 October) before departing for Türkiye:

"[[I => Johann Wadephul]] will be meeting my counterpart Hakan Fidan for talks."

[[Federal Minister Wadephul => Johann Wadephul]] is accompanied by Minister of State Gunther Krichbaum and by Federal Government Commissioner Knut Abraham. Federal Chancellor Friedrich Merz will travel to Ankara later this month.`,
    people: [
      'Johann Wadephul (DE): Foreign Minister',
      'Hakan Fidan (TR): Foreign Minister',
      'Gunther Krichbaum (DE): Minister of State',
      'Knut Abraham (DE): Federal Government Commissioner',
      'Friedrich Merz (DE): Federal Chancellor',
    ],
  },
  'France: Mr Jean-Noël Barrot': {
    publisher: 'FR',
    text: `Cambodia – Meeting between Jean-Noël Barrot and his Cambodian counterpart (Paris, 14 May 2025)

Mr Jean-Noël Barrot, Minister for Europe and Foreign Affairs, met today with his Cambodian counterpart, Mr Prak Sokhonn, Deputy Prime Minister and Minister of Foreign Affairs and International Cooperation.

[[The Minister => Jean-Noël Barrot]] reiterated France's support for multilateralism. [[Mr Barrot => Jean-Noël Barrot]] and [[Mr Prak Sokhonn => Prak Sokhonn]] agreed to prepare the visit of the President of the Republic. Mr Laurent Saint-Martin, Minister Delegate for Foreign Trade and French Nationals Abroad, and Ms Anne-Marie Descôtes, Secretary-General of the Ministry, were present.`,
    people: [
      'Jean-Noël Barrot (FR): Minister for Europe and Foreign Affairs',
      'Prak Sokhonn (KH): Deputy Prime Minister; Minister of Foreign Affairs and International Cooperation',
      'Laurent Saint-Martin (FR): Minister Delegate for Foreign Trade and French Nationals Abroad',
      'Anne-Marie Descôtes (FR): Secretary-General of the Ministry',
    ],
  },
  'Spain and Portugal: two surnames': {
    publisher: 'ES',
    text: `Albares meets with Portuguese counterpart Paulo Rangel

The Minister for Foreign Affairs, European Union and Cooperation, José Manuel Albares Bueno, met in Madrid with Portugal's Minister of State and Foreign Affairs, Paulo Rangel. [[Albares => José Manuel Albares Bueno]] recalled that the President of the Government, Pedro Sánchez Pérez-Castejón, and Prime Minister Luís Montenegro will meet at the Iberian Summit. [[Rangel => Paulo Rangel]] thanked King Felipe VI. The Secretary of State for Foreign and Global Affairs, Diego Martínez Belío, accompanied the minister.`,
    people: [
      'José Manuel Albares Bueno (ES): Minister for Foreign Affairs, European Union and Cooperation',
      'Paulo Rangel (PT): Minister of State and Foreign Affairs',
      'Pedro Sánchez Pérez-Castejón (ES): President of the Government',
      'Luís Montenegro (PT): Prime Minister',
      'Felipe VI (ES): King',
      'Diego Martínez Belío (ES): Secretary of State for Foreign and Global Affairs',
    ],
  },
  'the Holy See': {
    publisher: 'VA',
    text: `Communiqué of the Holy See Press Office: Audience with the President of the Republic of Cyprus

Today, Monday 9 June 2025, the Holy Father Leo XIV received in audience the President of the Republic of Cyprus, His Excellency Mr. Nikos Christodoulides, who subsequently met with His Eminence Cardinal Pietro Parolin, Secretary of State, accompanied by His Excellency Archbishop Paul Richard Gallagher, Secretary for Relations with States.`,
    people: [
      'Leo XIV (VA): Holy Father',
      'Nikos Christodoulides (CY): President',
      'Pietro Parolin (VA): Secretary of State',
      'Paul Richard Gallagher (VA): Secretary for Relations with States',
    ],
  },
});

checkReleases('Northern and Eastern Europe', {
  'Norway and Finland': {
    publisher: 'NO',
    text: `Minister of Foreign Affairs Espen Barth Eide to visit Helsinki

Minister of Foreign Affairs Espen Barth Eide will meet Finnish Minister for Foreign Affairs Elina Valtonen on Thursday. [[Mr Eide => Espen Barth Eide]] will also meet President Alexander Stubb. 'Finland is a close ally,' said [[Foreign Minister Eide => Espen Barth Eide]]. Minister of International Development Åsmund Aukrust and State Secretary Eivind Vad Petersson are to join. Prime Minister Jonas Gahr Støre met Prime Minister Petteri Orpo in May.`,
    people: [
      'Espen Barth Eide (NO): Minister of Foreign Affairs',
      'Elina Valtonen (FI): Minister for Foreign Affairs',
      'Alexander Stubb (FI): President',
      'Åsmund Aukrust (NO): Minister of International Development',
      'Eivind Vad Petersson (NO): State Secretary',
      'Jonas Gahr Støre (NO): Prime Minister',
      'Petteri Orpo (FI): Prime Minister',
    ],
  },
  'Iceland: patronymics': {
    publisher: 'IS',
    text: `Foreign Minister meets with Latvian counterpart

Minister for Foreign Affairs Þorgerður Katrín Gunnarsdóttir met with Baiba Braže, Minister of Foreign Affairs of Latvia, in Reykjavík. [[Þorgerður Katrín => Þorgerður Katrín Gunnarsdóttir]] emphasised the importance of international law. "[[We => Þorgerður Katrín Gunnarsdóttir + Baiba Braže]] discussed security in the north," says [[Minister Gunnarsdóttir => Þorgerður Katrín Gunnarsdóttir]]. Permanent Secretary of State Martin Eyjólfsson attended, as did Prime Minister Kristrún Frostadóttir's adviser.`,
    people: [
      'Þorgerður Katrín Gunnarsdóttir (IS): Minister for Foreign Affairs',
      'Baiba Braže (LV): Minister of Foreign Affairs',
      'Martin Eyjólfsson (IS): Permanent Secretary of State',
      'Kristrún Frostadóttir (IS): Prime Minister',
    ],
  },
  'Hungary: family name first': {
    publisher: 'HU',
    text: `Minister SZIJJÁRTÓ Péter held talks with his Serbian counterpart

Minister of Foreign Affairs and Trade Péter Szijjártó met with Serbian Foreign Minister Marko Đurić in Budapest on Monday. [[The Minister => Szijjártó Péter]] stressed that [[Hungary => HU]] supports [[Serbia => RS]]. Szijjártó Péter also spoke about an invitation to President Aleksandar Vučić.`,
    people: [
      'Szijjártó Péter (HU): Minister of Foreign Affairs and Trade',
      'Marko Đurić (RS): Foreign Minister',
      'Aleksandar Vučić (RS): President',
    ],
  },
  'Poland and Ukraine': {
    publisher: 'UA',
    text: `Andrii Sybiha and Radosław Sikorski discussed sanctions

Minister of Foreign Affairs of Ukraine Andrii Sybiha held a phone call with Deputy Prime Minister and Minister of Foreign Affairs of the Republic of Poland Radosław Sikorski. [[Andrii Sybiha => Andrii Sybiha]] informed [[his Polish counterpart => Radosław Sikorski]] about the consequences of the Russian attack. [[The Polish Minister => Radosław Sikorski]] assured [[Ukraine => UA]] of support. Volodymyr Zelenskyy and Donald Tusk spoke yesterday.`,
    people: [
      'Andrii Sybiha (UA): Minister of Foreign Affairs',
      'Radosław Sikorski (PL): Deputy Prime Minister; Minister of Foreign Affairs',
      'Volodymyr Zelenskyy (UA)',
      'Donald Tusk (PL)',
    ],
  },
});
