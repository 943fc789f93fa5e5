import { checkReleases } from './check-releases.ts';

checkReleases('Central Asia and the Caucasus', {
  Kazakhstan: {
    publisher: 'KZ',
    text: `Kazakhstan and Hungary Strengthen Strategic Partnership

Astana, 20 February 2025 – Deputy Prime Minister – Minister of Foreign Affairs of the Republic of Kazakhstan Murat Nurtleu held talks with Minister of Foreign Affairs and Trade of Hungary Péter Szijjártó. [[Nurtleu => Murat Nurtleu]] noted that President Kassym-Jomart Tokayev pays great attention to ties with Budapest. [[The Hungarian Minister => Péter Szijjártó]] praised the reforms. Deputy Minister Roman Vassilenko, Ambassador Abzal Saparbekuly and Governor of the Akmola Region Marat Akhmetzhanov took part.`,
    people: [
      'Murat Nurtleu (KZ): Deputy Prime Minister; Minister of Foreign Affairs',
      'Péter Szijjártó (HU): Minister of Foreign Affairs and Trade',
      'Kassym-Jomart Tokayev (KZ): President',
      'Roman Vassilenko (KZ): Deputy Minister',
      'Abzal Saparbekuly (KZ): Ambassador',
      'Marat Akhmetzhanov (KZ): Governor of the Akmola Region',
    ],
  },
  Uzbekistan: {
    publisher: 'UZ',
    text: `A meeting with the Ambassador of the Republic of Korea

On April 3, Minister of Foreign Affairs Bakhtiyor Saidov received the Ambassador Extraordinary and Plenipotentiary of the Republic of Korea to Uzbekistan, Won Doyeon. [[The Minister => Bakhtiyor Saidov]] and [[the Ambassador => Won Doyeon]] discussed the visit of the Speaker of the National Assembly Woo Won-shik. Chairperson of the Senate Tanzila Narbaeva and Speaker Nurdinjon Ismoilov will receive [[the guest => Won Doyeon]].`,
    people: [
      'Bakhtiyor Saidov (UZ): Minister of Foreign Affairs',
      'Won Doyeon (KR): Ambassador Extraordinary and Plenipotentiary to Uzbekistan',
      'Woo Won-shik (KR): Speaker of the National Assembly',
      'Tanzila Narbaeva (UZ): Chairperson of the Senate',
      'Nurdinjon Ismoilov (UZ): Speaker',
    ],
  },
  Georgia: {
    publisher: 'GE',
    text: `Maka Botchorishvili met with her Azerbaijani counterpart

The Minister of Foreign Affairs of Georgia, Maka Botchorishvili, met with the Minister of Foreign Affairs of Azerbaijan, Jeyhun Bayramov, in Baku. [[Maka Botchorishvili => Maka Botchorishvili]] underlined that [[Georgia => GE]] supports peace in the South Caucasus. [[She => Maka Botchorishvili]] will also be received by President Ilham Aliyev. Deputy Foreign Minister Lasha Darsalia and Georgia's Ambassador Zurab Pataradze attended.`,
    people: [
      'Maka Botchorishvili (GE): Minister of Foreign Affairs',
      'Jeyhun Bayramov (AZ): Minister of Foreign Affairs',
      'Ilham Aliyev (AZ): President',
      'Lasha Darsalia (GE): Deputy Foreign Minister',
      'Zurab Pataradze (GE): Ambassador',
    ],
  },
  Armenia: {
    publisher: 'AM',
    text: `Phone conversation of Foreign Minister of Armenia Ararat Mirzoyan with Foreign Minister of Greece George Gerapetritis

On July 1, Foreign Minister of the Republic of Armenia Ararat Mirzoyan had a phone conversation with Foreign Minister of Greece George Gerapetritis. [[Ararat Mirzoyan => Ararat Mirzoyan]] presented the Crossroads of Peace project to [[his Greek counterpart => George Gerapetritis]]. [[The interlocutors => Ararat Mirzoyan + George Gerapetritis]] touched upon Armenia-EU ties.`,
    people: ['Ararat Mirzoyan (AM): Foreign Minister', 'George Gerapetritis (GR): Foreign Minister'],
  },
  Mongolia: {
    publisher: 'MN',
    text: `FOREIGN MINISTER B.BATTSETSEG MEETS UN RESIDENT COORDINATOR

Minister of Foreign Affairs B.Battsetseg met with UN Resident Coordinator in Mongolia Jaap van Hierden in Ulaanbaatar. [[Minister B.Battsetseg => B.Battsetseg]] thanked [[the UN => UN]] for its support. State Secretary N.Ankhbayar and President U.Khurelsukh also received him.`,
    people: [
      'B.Battsetseg (MN): Minister of Foreign Affairs',
      'Jaap van Hierden (UN): UN Resident Coordinator',
      'N.Ankhbayar (MN): State Secretary',
      'U.Khurelsukh (MN): President',
    ],
  },
});

checkReleases('Organisations', {
  'the Secretary-General of ASEAN': {
    publisher: 'ID',
    text: `Secretary-General of ASEAN meets with the Minister of Foreign Affairs of Indonesia

Secretary-General of ASEAN, Dr. Kao Kim Hourn, met with H.E. Sugiono, Minister of Foreign Affairs of Indonesia, at the ASEAN Headquarters today. [[Dr. Kao => Kao Kim Hourn]] commended [[Indonesia => ID]]. UN Secretary-General António Guterres, Special Envoy of the Secretary-General on Myanmar Julie Bishop, WHO Director-General Dr. Tedros Adhanom Ghebreyesus and IAEA Director General Rafael Mariano Grossi sent messages. Ambassador Nararya S. Soeprapto, Deputy Secretary-General of ASEAN for Community and Corporate Affairs, attended.`,
    people: [
      'Kao Kim Hourn (ASEAN): Secretary-General of ASEAN',
      'Sugiono (ID): Minister of Foreign Affairs',
      'António Guterres (UN): UN Secretary-General',
      'Julie Bishop (UN): Special Envoy of the Secretary-General on Myanmar',
      'Tedros Adhanom Ghebreyesus (WHO): WHO Director-General',
      'Rafael Mariano Grossi (IAEA): IAEA Director General',
      'Nararya S. Soeprapto (ASEAN): Deputy Secretary-General of ASEAN for Community and Corporate Affairs',
    ],
  },
});
