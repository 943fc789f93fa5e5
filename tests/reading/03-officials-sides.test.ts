import { checkReleases } from './check-releases.ts';

checkReleases('Sides', {
  'told by whom credentials reach, and by well-known names': {
    publisher: 'BW',
    text: `Minister receives new envoys

The new Envoys to Botswana from Spain, Uganda and Kenya met with Dr. Mpho Balopi to present copies of their Letters of Credence. The last to be received was the representative of South Africa, Her Excellency, Ms. Thandi Modise. Ms. Eva Ruiz from the Kingdom of Spain thanked the Minister.

In Brussels, Dr. Balopi met Commissioner Urpilainen of whom the EU speaks highly, and spoke with Minister Shoukry.`,
    people: [
      'Mpho Balopi (BW)',
      'Thandi Modise (ZA): representative',
      'Eva Ruiz (ES)',
      'Urpilainen (EU): Commissioner',
      'Shoukry (EG): Minister',
    ],
  },
  'told by well-known names of small states': {
    publisher: 'AU',
    text: `Closer ties

A meeting has brought together Prime Minister Mark Brown and Minister Pat Conroy. Minister Conroy also spoke with Prime Minister Mia Mottley.`,
    people: [
      'Mark Brown (CK): Prime Minister',
      'Pat Conroy (AU): Minister',
      'Mia Mottley (BB): Prime Minister',
    ],
  },
  'told by one spelling with a letter more': {
    publisher: 'AM',
    text: `Meeting in Dushanbe

Foreign Minister Ararat Mirzoyan met with the Foreign Minister of Tajikistan Sirojiddin Mukhridin. Ararat Mirzoyan and Sirojiddin Mukhriddin expressed satisfaction.`,
    people: ['Ararat Mirzoyan (AM): Foreign Minister', 'Sirojiddin Mukhridin (TJ): Foreign Minister'],
  },
  'told by delegations': {
    publisher: 'KH',
    text: `The Second Political Consultations between Cambodia and Türkiye

The Consultations were co-chaired by H.E. Mr. KOY Kuong, Undersecretary of State, and H.E. Mr. Hasan Ulusoy, Director General. From the Cambodian side, Mr. LONG Kem and Ms. BUTH Sokha took part; from the Turkish side, Ambassador Ülkü Kocaefe and Mr. Mehmet Çelik. The Turkish delegation included Ms. Ayşe Demir, while the Cambodian side was represented by H.E. Mrs. KAN Pharidh.`,
    people: [
      'Koy Kuong (KH): Undersecretary of State',
      'Hasan Ulusoy (TR): Director General',
      'Long Kem (KH)',
      'Buth Sokha (KH)',
      'Ülkü Kocaefe (TR): Ambassador',
      'Mehmet Çelik (TR)',
      'Ayşe Demir (TR)',
      'Kan Pharidh (KH)',
    ],
  },
  'told by signatures': {
    publisher: 'MY',
    text: `Exchange of documents between Malaysia and Viet Nam

Prime Minister Dato' Seri Anwar Ibrahim and Prime Minister Pham Minh Chinh witnessed the exchange of documents. The agreement on energy was signed by Minister Rafizi Ramli on behalf of Malaysia and by Minister Nguyen Hong Dien on behalf of Viet Nam. The memorandum was exchanged between Datuk Seri Amir Hamzah and Mr. Le Tien Chau. Signing for Malaysia was Chief Secretary Shamsul Azri, and for Viet Nam, Ambassador Tran Viet Thai.`,
    people: [
      'Anwar Ibrahim (MY): Prime Minister',
      'Pham Minh Chinh (VN): Prime Minister',
      'Rafizi Ramli (MY): Minister',
      'Nguyen Hong Dien (VN): Minister',
      'Amir Hamzah (MY)',
      'Le Tien Chau (VN)',
      'Shamsul Azri (MY): Chief Secretary',
      'Tran Viet Thai (VN): Ambassador',
    ],
  },
  'told by a visit': {
    publisher: 'KH',
    text: `Visit of the Prime Minister to the Republic of Korea

Samdech Thipadei HUN Manet arrived in Seoul today for an official visit. On arrival he was welcomed by Minister of Oceans and Fisheries Kang Do-hyung. At the Presidential Office, President Yoon Suk Yeol held an official welcome ceremony. In the evening, Prime Minister Han Duck-soo hosted a dinner. Samdech Thipadei also received the Mayor of Seoul, Mr. Oh Se-hoon, and met with Speaker of the National Assembly Kim Jin-pyo. Accompanying Samdech Thipadei are Deputy Prime Minister SUN Chanthol, Minister CHAM Nimul and Cambodian Ambassador H.E. Mrs. BUNTHAN Borin.`,
    people: [
      'Hun Manet (KH)',
      'Kang Do-hyung (KR): Minister of Oceans and Fisheries',
      'Yoon Suk Yeol (KR): President',
      'Han Duck-soo (KR): Prime Minister',
      'Oh Se-hoon (KR): Mayor of Seoul',
      'Kim Jin-pyo (KR): Speaker of the National Assembly',
      'Sun Chanthol (KH): Deputy Prime Minister',
      'Cham Nimul (KH): Minister',
      'Bunthan Borin (KH): Ambassador',
    ],
  },
  'told by headings': {
    publisher: 'NZ',
    text: `Bilateral meetings at the United Nations

Foreign Minister Winston Peters met several counterparts in New York this week.

Kenya

Mr Peters and Prime Cabinet Secretary Musalia Mudavadi discussed trade.

Timor-Leste

Minister Bendito Freitas thanked New Zealand for its support.

Ireland

Tánaiste Micheál Martin and Mr Peters spoke about peacekeeping.`,
    people: [
      'Winston Peters (NZ): Foreign Minister',
      'Musalia Mudavadi (KE): Prime Cabinet Secretary',
      'Bendito Freitas (TL): Minister',
      'Micheál Martin (IE): Tánaiste',
    ],
  },
  'told by embassies': {
    publisher: 'JP',
    text: `Signing of Exchange of Notes concerning Grant Aid to Cambodia

On March 20, in Phnom Penh, the capital of Cambodia, Mr. UENO Atsushi, Ambassador Extraordinary and Plenipotentiary of Japan to the Kingdom of Cambodia, and H.E. Mr. SOK Chenda Sophea, Deputy Prime Minister and Minister of Foreign Affairs and International Cooperation, signed notes. Mr. SANUI Kazumasa, Chief Representative of the JICA Cambodia Office, and Dr. AUN Pornmoniroth signed the grant agreement.`,
    people: [
      'Ueno Atsushi (JP): Ambassador Extraordinary and Plenipotentiary to the Kingdom of Cambodia',
      'Sok Chenda Sophea (KH): Deputy Prime Minister; Minister of Foreign Affairs and International Cooperation',
      'Sanui Kazumasa (JP): Chief Representative of the JICA Cambodia Office',
      'Aun Pornmoniroth (KH)',
    ],
  },
  'told by third states': {
    publisher: 'US',
    text: `Statement on the Detention of Opposition Figures

The United States condemns the arrest of Ekrem İmamoğlu in Istanbul and calls on the Government of Türkiye to respect human rights. We remember Vladimir Kara-Murza, imprisoned in Russia, and call for the release of Kem Sokha, the leader of the Cambodia National Rescue Party, and of Alexander Bialiatski in Belarus. Assistant Secretary Daniel Kritenbrink raised the cases.`,
    people: [
      'Ekrem İmamoğlu (TR)',
      'Vladimir Kara-Murza (RU)',
      'Kem Sokha (KH): leader of the Cambodia National Rescue Party',
      'Alexander Bialiatski (BY)',
      'Daniel Kritenbrink (US): Assistant Secretary',
    ],
  },
});
