import { describe, expect, test } from 'vitest';
import { readText } from '../../src/cli/read-text.ts';
import { loadReference } from '../../src/load-reference.ts';

const reference = loadReference();

/** The sectors and issues of a release whose body ends in the sentence. */
function topicsOf(sentence: string): readonly string[] {
  const text = `MINISTRY OF FOREIGN AFFAIRS\nPRESS RELEASE\n\nPhnom Penh, 15 May 2024\n\nOn 14 May 2024, Foreign Minister Prak Sokhonn met his counterpart. ${sentence}`;
  const { sectors, issues } = readText(text, 'release', reference);
  return [...sectors, ...issues].toSorted();
}

describe('fields and matters that a sentence names', () => {
  test.each([
    ['They agreed to expand economic and trade ties.', ['economic', 'trade']],
    [
      'They discussed visa waiver and direct flights between the capitals.',
      ['aviation', 'visa-facilitation'],
    ],
    [
      'They agreed to conclude an agreement on avoidance of double taxation and an extradition treaty.',
      ['finance-and-banking', 'judicial-cooperation'],
    ],
    ['Japan donated three fire engines and an ambulance to the city.', ['disaster-management', 'health']],
    [
      'Mongolia asked for market access for its meat products and a direct railway link.',
      ['agriculture', 'trade', 'transport'],
    ],
    ['They urged judicial and electoral reforms.', ['elections-and-democracy', 'governance-and-rule-of-law']],
    [
      'They witnessed the signing of memoranda on: (a) health; (b) policing; and (c) sports.',
      ['health', 'law-enforcement', 'sports'],
    ],
    [
      'He asked that the quota of vehicles be raised and thanked Kenya for accepting over 200 trainees from the islands.',
      ['human-resources', 'transport'],
    ],
    ['The two sides will cooperate in energy security and food processing.', ['agriculture', 'energy']],
    [
      'They had a discussion on global challenges such as countering violent extremism and energy security.',
      ['energy-security', 'terrorism'],
    ],
    ['She thanked Ghana for its votes on Ukraine at the United Nations.', ['ukraine']],
    [
      'It was agreed to launch vocational training and the prevention of smuggling of weapons. Drugs were likewise mentioned.',
      ['drug-control', 'education', 'law-enforcement'],
    ],
    [
      'They will widen cooperation in trade, health and between parliaments.',
      ['health', 'parliamentary-cooperation', 'trade'],
    ],
    [
      'The fields are education, science, culture and sports.',
      ['culture', 'education', 'science-and-technology', 'sports'],
    ],
    ['They agreed on economic, trade and investment cooperation.', ['economic', 'investment', 'trade']],
    ['Hanoi will purchase grapes from Peru.', ['agriculture', 'trade']],
    ['Norway will finance two tugboats and the deepening of the harbour.', ['transport']],
    ['The High Commissioner presented twelve incubators to the Minister.', ['health']],
    ['Norway sent tents, 40 tonnes of rice and medicines to the area.', ['humanitarian-assistance']],
    ['The Minister called for the release of two detained Kenyan sailors.', ['consular-affairs']],
    ['They discussed banking and reviewed tourism.', ['finance-and-banking', 'tourism']],
    ['They discussed the mission to Haiti.', ['haiti']],
    ['She thanked Kenya for its troop contributions.', ['peacekeeping']],
    ['He asked that student visas be issued faster.', ['visa-facilitation']],
    ['They spoke about the migration crisis.', ['migration-crisis']],
    ['They spoke of the diversification of gas supplies.', ['energy-security']],
    ['They spoke about the rivalry between the great powers.', ['great-power-competition']],
    ['They discussed the international rules for artificial intelligence.', ['cyber-governance']],
    ['They reiterated support for a bizonal, bicommunal federation.', ['cyprus']],
    ['He stressed that the management of migration needs partners.', ['migration-crisis']],
    ['They deplored that hunger is used as a weapon.', ['food-security']],
    ['They welcomed Timor-Leste as the newest member of ASEAN.', ['asean-enlargement']],
    ['He said that the rehabilitation of the Volta bridge would resume.', ['transport']],
    ['They went over the queues of lorries at the crossing.', ['transport']],
    ['Both voiced concern at the cost of shipping.', ['transport']],
    ['They welcomed progress in the building of the Sixth Friendship Bridge.', ['transport']],
    ['It was agreed to hold the next round of talks in Oslo.', ['political-dialogue']],
    [
      'She asked that the meeting of the Council of Ministers of the strategic partnership be put off.',
      ['political-dialogue'],
    ],
    [
      'They spoke about the supervision of agreements by the two legislatures.',
      ['parliamentary-cooperation'],
    ],
    ['He suggested that the Senate set up a friendship group.', ['parliamentary-cooperation']],
    ['She invited a delegation from the Moldovan parliament.', ['parliamentary-cooperation']],
    ['It was decided to hold the next FOC in New Delhi.', ['political-dialogue']],
    ['They agreed to arrange a meeting between the two Presidents in Davos.', ['political-dialogue']],
    ['They went over the fight against call centre gangs.', ['online-scams']],
    ['They talked about human mobility.', ['migration']],
    ['He asked that student permits be processed faster.', ['education', 'visa-facilitation']],
    ['Norway asked for help for the communities that host Ukrainian refugees.', ['refugees', 'ukraine']],
    ['He spoke of the people who fled the fighting.', ['refugees']],
    ['They underlined that the Security Council must be reformed.', ['un-reform']],
    ['He expressed sympathy for those taken hostage in Israel.', ['gaza']],
    ['She condemned the attacks of 7 October.', ['gaza']],
    [
      'The Minister complimented Indonesia on its able stewardship of ASEAN in a year of Covid-19.',
      ['asean-chairmanship', 'covid-19'],
    ],
    ['He recalled that ASEAN has to remain united.', ['asean-centrality']],
    [
      'Both are attached to freedom of navigation in the South China Sea.',
      ['maritime-order', 'south-china-sea'],
    ],
    [
      'She was concerned about attempts to change the status quo in the East and South China Seas.',
      ['east-china-sea', 'south-china-sea'],
    ],
    ['New Zealand supports an international system that rests on rules.', ['multilateralism']],
    ['She praised the decision to grant temporary protection to Venezuelan migrants.', ['migration-crisis']],
    ['He praised the agreement on the export of Ukrainian grain.', ['food-security', 'trade']],
    ['India supports the economic revival of Sri Lanka.', ['sri-lanka-crisis']],
    ['They welcomed the mediation between Iran and Saudi Arabia.', ['middle-east']],
    ['The Ministers noted the similar positions on international platforms.', ['multilateral-cooperation']],
    ['They agreed to coordinate more closely in international affairs.', ['multilateral-cooperation']],
    ['The calendar of meetings at the top and high levels was discussed.', ['political-dialogue']],
    ['The release of the Bangladeshi workers from detention was requested.', ['consular-affairs', 'labour']],
    [
      'The Ambassador commended the efforts to evacuate Djiboutian citizens from Sudan.',
      ['repatriation', 'sudan'],
    ],
    ['The Ministers raised the issuance of visas to Bangladeshi patients.', ['visa-facilitation']],
    ['He encouraged Norwegian companies to invest in the port.', ['investment', 'transport']],
    ['The elections were neither free nor fair.', ['elections-and-democracy']],
    ['They agreed to cooperate in overcoming the consequences of war.', ['pow-mia']],
    ['They discussed deterrence and response capabilities.', ['defence']],
    ['The fishermen detained on the island were mentioned.', ['fisheries']],
    ['The settlement of refugees in the Kingdom was agreed.', ['migration', 'refugees']],
    [
      'He held talks with the Prime Minister on health, capacity building, skills and IT.',
      ['digital-economy', 'health', 'human-resources'],
    ],
    ['Qatar will contribute to a border of peace, friendship and development.', ['border-management']],
    [
      'They discussed the escalation in the region. Both called for a ceasefire in Gaza.',
      ['gaza', 'middle-east'],
    ],
    ['They discussed the tensions in the region.', ['regional-peace-and-stability']],
    [
      'They agreed to strengthen coordination in multilateral and regional fora.',
      ['multilateral-cooperation'],
    ],
    [
      'They spoke of cooperation in the economy and in politics and security.',
      ['economic', 'political', 'security'],
    ],
    ['She deplored the destruction in Gaza and the rest of the occupied territories.', ['gaza']],
    ['He condemned Israel’s targeting of the Islamic Republic of Iran.', ['middle-east']],
    ['They reaffirmed their support for the territorial integrity of Ukraine.', ['ukraine']],
    ['Poland takes part in the Baltic air policing mission.', ['defence']],
    ['He spoke of the Nigerians living in Ghana.', ['consular-affairs']],
    ['They want a rules-based regional order.', ['multilateralism']],
    ['They reviewed a joint rescue drill.', ['disaster-management']],
    [
      'They agreed to hold the first meeting of the High-Level Political Dialogue next year.',
      ['political-dialogue'],
    ],
    [
      'They underscored their shared focus on advancing stability and prosperity in the Middle East.',
      ['middle-east'],
    ],
    [
      'They agreed to maintain the unity and centrality of the Association of Southeast Asian Nations.',
      ['asean-centrality'],
    ],
    ['They will combat illicit drug manufacturing.', ['drug-control']],
    ['They talked of the repercussions for the safety of air navigation.', ['aviation']],
    ['She asked whether the defence treaty means bases.', ['defence']],
    ['Canada will give the Philippine Coast Guard access to its system.', ['maritime-security']],
    ['Both noted that the number of women in the contingents is on the rise.', ['gender-equality']],
    ['They will hold consultations on security.', ['security']],
    [
      'He suggested that they restart mechanisms such as the Strategic Dialogue on Politics, Security and Defence.',
      ['defence', 'political', 'political-dialogue', 'security'],
    ],
    [
      'It was decided that the Foreign Office Consultations, not held since 2010, would be resumed.',
      ['political-dialogue'],
    ],
    ['Japan will provide medical treatment and send doctors.', ['health']],
    ['They agreed to hold joint military exercises and condemned the attack.', ['defence']],
  ])('%s', (sentence, topics) => {
    expect(topicsOf(sentence)).toEqual(topics);
  });
});

describe('words that name no field and no matter', () => {
  test.each([
    'The Ministers of Health and of Education attended the ceremony.',
    'They deplored the air strikes against schools and clinics.',
    'The Ambassador arrived at the airport and visited the museum.',
    'He congratulated Algeria on its term as a non-permanent member of the UN Security Council.',
    'The two countries enjoy friendship and mutually beneficial cooperation.',
    'The two peoples share a common history, religion and culture.',
    'The delegation was met by representatives of universities and the media.',
    'The consignment was handed over at the airport.',
    'He will hold the Strategic Dialogue in Lima.',
    'The Ministers arrived by air and wished the injured a speedy recovery.',
    'The Foreign Minister of Myanmar was among the guests.',
    'He deplored the death of several Kenyan citizens.',
    'Japan will stand by them on the road there.',
    'Five points lie on the border with Myanmar.',
    'He visited the Diplomatic Academy.',
    'The guests walked over the bridge to the old town.',
    'The Council of Ministers approved the appointment on 7 October.',
    'The President addressed the members of his delegation in the parliament.',
    'He fled his home as a child.',
    'He arranged to meet the Ambassador.',
    'He attended the previous round of the talks.',
    'He offered to make of Kenya a bridge between the two continents.',
    'The Security Council must act without delay.',
    'The China Coast Guard was seen there.',
    'She is concerned about provocative actions, particularly the recent large-scale military drills near the islands.',
    'They agreed on regular information exchange.',
    'Both stand for the defense and protection of peace.',
    'They agreed on early warning signals to nip violence in the bud.',
    'The Agreement was done in two originals in the English language.',
    'A week of high-level engagements ended today.',
    'The Pacific Alliance is an economic bloc.',
    'Under the guidance of the leaders of the two Parties and countries, relations have flourished.',
    'The strait carries ten percent of world trade.',
    'He was told not to commit any serious crimes.',
    'Kenya is a climate pioneer.',
    'Throughout the pandemic Singapore remained close.',
    'He travelled to the Mekong Delta.',
    'She praised the work of the Lancang-Mekong Cooperation.',
    'Viet Nam seeks a non-permanent seat at the UN Security Council.',
    'The debts to Russian companies are known.',
    'Both attest to their commitment to dialogue and diplomacy.',
    'The Embassy handed over a note of protest against the carrying out of military exercises near the islands.',
    'We ask that he be given the medical treatment that he needs.',
    'The patient was denied medical care.',
    'Accompanying the President will be the Ministers of Energy, Dr Anna Smith; of Trade and Industry, Mr Peter Smith; and of Small Business Development, Ms Ann Jones.',
  ])('%s', (sentence) => {
    expect(topicsOf(sentence)).toEqual([]);
  });
});
