import { checkReleases } from './check-releases.ts';

checkReleases('East Africa', {
  'Kenya: the Prime Cabinet Secretary': {
    publisher: 'KE',
    text: `PRIME CABINET SECRETARY MUDAVADI HOLDS TALKS WITH JAPANESE FOREIGN MINISTER

Nairobi, 3 May 2025 – Prime Cabinet Secretary and Cabinet Secretary for Foreign and Diaspora Affairs, H.E. Dr. Musalia Mudavadi, E.G.H., today held bilateral talks with H.E. Takeshi Iwaya, Minister for Foreign Affairs of Japan. [[The Prime Cabinet Secretary => Musalia Mudavadi]] appreciated [[Japan => JP]] for its support. [[Hon. Iwaya => Takeshi Iwaya]] announced a grant for the Mombasa Port.

Also present were Principal Secretary Dr. Korir Sing'Oei, CBS, and Ambassador Hiroshi Matsuura. Mheshimiwa Rebecca Miano, Cabinet Secretary for Tourism and Wildlife, hosted the dinner.`,
    people: [
      'Musalia Mudavadi (KE): Prime Cabinet Secretary; Cabinet Secretary for Foreign and Diaspora Affairs',
      'Takeshi Iwaya (JP): Minister for Foreign Affairs',
      "Korir Sing'Oei (KE): Principal Secretary",
      'Hiroshi Matsuura (JP): Ambassador',
      'Rebecca Miano (KE): Cabinet Secretary for Tourism and Wildlife',
    ],
  },
  'Ethiopia: names of fathers': {
    publisher: 'ET',
    text: `Foreign Minister Gedion receives Sudanese special envoy

Addis Ababa, December 12, 2024 (ENA) Foreign Minister Gedion Timothewos (PhD) received Ambassador Al-Zain Ibrahim Hussein, Ambassador of Sudan to Ethiopia. [[Dr. Gedion => Gedion Timothewos]] said [[Ethiopia => ET]] wishes peace for its neighbor. Prime Minister Abiy Ahmed had spoken with President Ismail Omar Guelleh of Djibouti. State Minister Ambassador Mesganu Arga and H.E. Ambassador Birtukan Ayano, State Minister, briefed the diplomatic community. [[Ambassador Mesganu => Mesganu Arga]] thanked the envoys.`,
    people: [
      'Gedion Timothewos (ET): Foreign Minister',
      'Al-Zain Ibrahim Hussein (SD): Ambassador to Ethiopia',
      'Abiy Ahmed (ET): Prime Minister',
      'Ismail Omar Guelleh (DJ): President',
      'Mesganu Arga (ET): State Minister',
      'Birtukan Ayano (ET): State Minister',
    ],
  },
  'Rwanda: Olivier Nduhungirehe': {
    publisher: 'RW',
    text: `Joint communiqué on the visit of the Minister of Foreign Affairs of Angola

H.E. Amb. Olivier J.P. Nduhungirehe, Minister of Foreign Affairs and International Cooperation of the Republic of Rwanda, and H.E. Amb. Téte António, Minister of External Relations of the Republic of Angola, met in Kigali. [[The two Ministers => Olivier J.P. Nduhungirehe + Téte António]] commended Their Excellencies President Paul Kagame and President João Lourenço for their leadership.

Done at Kigali.

For the Republic of Rwanda: Amb. Olivier J.P. Nduhungirehe
For the Republic of Angola: Amb. Téte António`,
    people: [
      'Olivier J.P. Nduhungirehe (RW): Minister of Foreign Affairs and International Cooperation',
      'Téte António (AO): Minister of External Relations',
      'Paul Kagame (RW): President',
      'João Lourenço (AO): President',
    ],
  },
});

checkReleases('West and Southern Africa', {
  'Nigeria: Ambassador Tuggar': {
    publisher: 'NG',
    text: `PRESS RELEASE

NIGERIA AND BRAZIL TO DEEPEN TIES – TUGGAR

The Honourable Minister of Foreign Affairs, Ambassador Yusuf Maitama Tuggar, OON, has received the Minister of External Relations of Brazil, H.E. Mauro Vieira, in Abuja. [[Ambassador Tuggar => Yusuf Maitama Tuggar]] said President Bola Ahmed Tinubu, GCFR, would visit Brasília. [[The Minister => Yusuf Maitama Tuggar]] thanked [[his guest => Mauro Vieira]]. Vice President Kashim Shettima met Vice President Geraldo Alckmin. Honourable Minister of State, Bianca Odumegwu-Ojukwu and Alhaji Aliko Dangote took part.

Signed:
Kimiebi Imomotimi Ebienfa
Acting Spokesperson, Ministry of Foreign Affairs
27th June, 2025`,
    people: [
      'Yusuf Maitama Tuggar (NG): Minister of Foreign Affairs',
      'Mauro Vieira (BR): Minister of External Relations',
      'Bola Ahmed Tinubu (NG): President',
      'Kashim Shettima (NG): Vice President',
      'Geraldo Alckmin (BR): Vice President',
      'Bianca Odumegwu-Ojukwu (NG): Minister of State',
      'Aliko Dangote (NG)',
      'Kimiebi Imomotimi Ebienfa (NG): Acting Spokesperson',
    ],
  },
  'Ghana: Hon. Ablakwa': {
    publisher: 'GH',
    text: `Ghana's Foreign Minister Pays Working Visit to Mali

The Minister for Foreign Affairs, Hon. Samuel Okudzeto Ablakwa, paid a working visit to Bamako, where [[he => Samuel Okudzeto Ablakwa]] was received by the President of the Transition, General Assimi Goïta, and held talks with [[his counterpart => Abdoulaye Diop]], H.E. Abdoulaye Diop. [[Hon. Ablakwa => Samuel Okudzeto Ablakwa]] delivered a message from H.E. John Dramani Mahama. He was accompanied by Lt. Col. Larry Gbevlo-Lartey (Rtd), Special Envoy to the Alliance of Sahel States.`,
    people: [
      'Samuel Okudzeto Ablakwa (GH): Minister for Foreign Affairs',
      'Assimi Goïta (ML): President of the Transition',
      'Abdoulaye Diop (ML): Minister for Foreign Affairs',
      'John Dramani Mahama (GH)',
      'Larry Gbevlo-Lartey (GH): Special Envoy to the Alliance of Sahel States',
    ],
  },
  'South Africa: Minister Lamola': {
    publisher: 'ZA',
    text: `Media Statement: Minister Lamola to host Minister Faisal bin Farhan

The Minister of International Relations and Cooperation, Mr Ronald Lamola, will on 12 August 2025 host the Minister of Foreign Affairs of the Kingdom of Saudi Arabia, His Highness Prince Faisal bin Farhan Al Saud, in Pretoria. [[Minister Lamola => Ronald Lamola]] and [[Prince Faisal => Faisal bin Farhan Al Saud]] will discuss trade. Deputy Ministers Alvin Botes and Thandi Moraka will attend. President Cyril Ramaphosa visited Saudi Arabia in 2022.

Enquiries: Chrispin Phiri, Spokesperson to the Minister, 082 781 0317

ISSUED BY THE DEPARTMENT OF INTERNATIONAL RELATIONS AND COOPERATION`,
    people: [
      'Ronald Lamola (ZA): Minister of International Relations and Cooperation',
      'Faisal bin Farhan Al Saud (SA): Minister of Foreign Affairs',
      'Alvin Botes (ZA): Deputy Minister',
      'Thandi Moraka (ZA): Deputy Minister',
      'Cyril Ramaphosa (ZA): President',
      'Chrispin Phiri (ZA): Spokesperson to the Minister',
    ],
  },
  'Tanzania and Zambia': {
    publisher: 'ZM',
    text: `HON. HAIMBE MEETS TANZANIAN COUNTERPART

Lusaka – Foreign Affairs and International Cooperation Minister Hon. Mulambo Haimbe, SC, MP, has met his Tanzanian counterpart, Hon. Mahmoud Thabit Kombo, in Dar es Salaam. [[Mr. Haimbe => Mulambo Haimbe]] thanked Her Excellency Dr. Samia Suluhu Hassan, President of the United Republic of Tanzania. [[Hon. Kombo => Mahmoud Thabit Kombo]] congratulated President Hakainde Hichilema. Chief Justice Dr. Mumba Malila, SC, and Inspector General of Police Graphel Musamba were also in Tanzania.`,
    people: [
      'Mulambo Haimbe (ZM): Foreign Affairs and International Cooperation Minister',
      'Mahmoud Thabit Kombo (TZ): Foreign Affairs and International Cooperation Minister',
      'Samia Suluhu Hassan (TZ): President',
      'Hakainde Hichilema (ZM): President',
      'Mumba Malila (ZM): Chief Justice',
      'Graphel Musamba (ZM): Inspector General of Police',
    ],
  },
});
