import { checkReleases } from './check-releases.ts';

checkReleases('References', {
  'a day of several meetings': {
    publisher: 'KH',
    text: `Bilateral meetings of H.E. Mr. PRAK Sokhonn in Vientiane

Deputy Prime Minister PRAK Sokhonn held separate meetings on the sidelines of the ASEAN Foreign Ministers' Meeting.

1. In the meeting with H.E. Ms. Penny Wong, Foreign Minister of Australia, [[the Deputy Prime Minister => Prak Sokhonn]] thanked [[Australia => AU]] for its support. [[She => Penny Wong]] commended Cambodia's chairmanship. [[Both sides => KH+AU]] agreed to deepen ties. [[The Australian Foreign Minister => Penny Wong]] invited [[him => Prak Sokhonn]] to Canberra.

2. [[The Deputy Prime Minister => Prak Sokhonn]] then met H.E. Mr. S. Jaishankar, External Affairs Minister of India. [[The two Ministers => Prak Sokhonn + S. Jaishankar]] exchanged views on the digital economy. [[Dr. Jaishankar => S. Jaishankar]] reaffirmed India's support. [[He => S. Jaishankar]] also informed [[his counterpart => Prak Sokhonn]] of new scholarships. [[The Indian side => IN]] promised to help.`,
    people: [
      'Prak Sokhonn (KH): Deputy Prime Minister',
      'Penny Wong (AU): Foreign Minister',
      'S. Jaishankar (IN): External Affairs Minister',
    ],
  },
  'governments, ministries and organisations': {
    publisher: 'TH',
    text: `Statement of the Ministry of Foreign Affairs

[[The Ministry of Foreign Affairs => TH]] expresses concern at the firing. [[The Royal Thai Government => TH]] urges [[the Government of Cambodia => KH]] to stop. [[Thailand => TH]] has informed [[ASEAN => ASEAN]] and [[the United Nations => UN]]. [[The Cambodian authorities => KH]] have denied it. [[The Ministry => TH]] calls upon [[Phnom Penh => KH]] to respect the agreement. [[We => TH]] reserve our rights.`,
    people: [],
  },
  'a first-person statement': {
    publisher: 'AU',
    text: `The Hon Richard Marles MP
Deputy Prime Minister and Minister for Defence

Today I welcomed Japan's Minister of Defense Nakatani Gen to Australia. [[I => Richard Marles]] thanked [[Minister Nakatani => Nakatani Gen]] for Japan's decision. [[We => Richard Marles + Nakatani Gen]] discussed the region. [[Australia => AU]] and [[Japan => JP]] are close partners. "[[I => Nakatani Gen]] am honoured," [[Minister Nakatani => Nakatani Gen]] said.`,
    people: [
      'Richard Marles (AU): Deputy Prime Minister; Minister for Defence',
      'Nakatani Gen (JP): Minister of Defense',
    ],
  },
  'women and men': {
    publisher: 'FI',
    text: `Minister Valtonen meets Prime Minister of Estonia

Minister for Foreign Affairs Elina Valtonen met Mr Kristen Michal, Prime Minister of Estonia. [[Ms Valtonen => Elina Valtonen]] thanked [[him => Kristen Michal]] for the visit. [[He => Kristen Michal]] said that Estonia values the ties. [[She => Elina Valtonen]] recalled the history that [[the two countries => FI+EE]] share. [[They => Elina Valtonen + Kristen Michal]] will meet again in May.`,
    people: ['Elina Valtonen (FI): Minister for Foreign Affairs', 'Kristen Michal (EE): Prime Minister'],
  },
  'honorifics alone and offices of one name': {
    publisher: 'KH',
    text: `Royal Audience

His Majesty King Norodom Sihamoni received His Excellency To Lam, President of Viet Nam, at the Royal Palace. [[His Majesty the King => Norodom Sihamoni]] thanked [[the President => To Lam]] for the visit. [[The Vietnamese President => To Lam]] conveyed greetings. Samdech Techo Hun Sen, President of the Senate, met [[the Vietnamese leader => To Lam]] later. [[Samdech Techo => Hun Sen]] praised the ties. [[The Senate President => Hun Sen]] recalled the past.`,
    people: [
      'Norodom Sihamoni (KH): King',
      'To Lam (VN): President',
      'Hun Sen (KH): President of the Senate',
    ],
  },
  'both sides of others': {
    publisher: 'QA',
    text: `Qatar welcomes the agreement between Armenia and Azerbaijan

[[The State of Qatar => QA]] welcomes the peace agreement between Armenia and Azerbaijan. [[The Ministry => QA]] commends [[both parties => AM+AZ]] and thanks [[the United States => US]]. It expresses hope that [[the two countries => AM+AZ]] will live in peace.`,
    people: [],
  },
});
