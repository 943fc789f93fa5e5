import { describe, expect, test } from 'vitest';
import { readText } from '../../src/cli/read-text.ts';
import { loadReference } from '../../src/load-reference.ts';

const reference = loadReference();

/** A matter, and how releases speak of it without its name: by a place, a body, a person, an agreement or a thing. */
const SENTENCES: readonly (readonly [string, string])[] = [
  ['asean-centrality', 'The solidarity of the ASEAN family was stressed by the Sultan.'],
  ['asean-chairmanship', 'The priorities of its term at the head of ASEAN were presented.'],
  [
    'asean-enlargement',
    'The Minister was briefed on what is left to be done before Timor-Leste joins ASEAN.',
  ],
  ['great-power-competition', 'The rivalry of the major powers affects all of us, he said.'],
  ['korean-peninsula', 'He asked for the verifiable and irreversible dismantlement of the North’s weapons.'],
  ['myanmar', 'They condemned the coup of 1 February.'],
  ['mekong-river', 'Dams upstream on the Mekong mainstream were a cause of concern.'],
  ['cambodia-thailand-border', 'The eighteen Cambodian soldiers should be released at once.'],
  ['india-china-border', 'The renaming of places in Arunachal Pradesh was rejected.'],
  ['kashmir', 'Both sides were urged to show restraint after the attack in Srinagar.'],
  ['sri-lanka-crisis', 'The sides spoke about Sri Lanka’s economic woes.'],
  ['iran-nuclear', 'The enrichment of uranium at Fordow is alarming, he said.'],
  ['syria', 'The return of Damascus to the Arab fold was welcomed.'],
  ['cyprus', 'The talks between the two communities on the island should be resumed.'],
  ['haiti', 'The Presidential Transitional Council was supported.'],
  ['climate-crisis', 'The sides spoke about rising seas.'],
  ['food-security', 'Hunger in the world is growing again, he said.'],
  ['energy-security', 'The stability of the oil market was discussed.'],
  ['terrorism', 'The attack on the mosque in Peshawar was condemned.'],
  ['landmines', 'The victims of landmines must not be forgotten, he said.'],
  ['multilateralism', 'An order based on rules protects small states, the Minister said.'],
  ['trade-liberalisation', 'Keep markets open, the New Zealand minister urged.'],
  ['global-supply-chains', 'Decoupling and the breaking of chains of production were opposed.'],
  ['human-rights-situation', 'The space left for civil society is shrinking, the Ambassador warned.'],
  ['abductions', 'An immediate return of all abductees was demanded.'],
  ['transnistria', 'The reintegration of Moldova was supported.'],
  ['western-sahara', 'Morocco’s territorial integrity has the support of Gabon, the Minister declared.'],
  ['essequibo', 'The arbitral award of 1899 must be respected.'],
  ['falklands', 'The islanders’ wishes must be respected, London repeated.'],
  ['human-trafficking', 'Human trafficking is one of the gravest challenges to the region, he said.'],
  ['transnational-crime', 'They vowed to face up to organised crime that knows no borders.'],
  ['overlapping-claims-area', 'The joint development of the area claimed by both was raised.'],
  [
    'parliamentary-cooperation',
    'The committees on foreign affairs of the two parliaments should meet each year.',
  ],
  ['elections-and-democracy', 'They called for a level vote ahead of the presidential poll.'],
  ['transitional-justice', 'He underlined the work of the Specialist Chambers.'],
  ['online-scams', 'They appreciated the arrest of 680 suspects in raids on telecom fraud parks.'],
  ['anti-trafficking', 'She reported on the work against the traffic in women and children.'],
  ['pow-mia', 'The search for American servicemen missing from the war is a bridge between former enemies.'],
  ['investment', 'Bulgaria hopes to attract more Japanese capital.'],
  ['debt', 'The Paris Club agreed to a new schedule.'],
  ['mining-and-minerals', 'Lithium, of which Chile has large reserves, was at the centre of the visit.'],
  ['fisheries', 'Sea farming is to be the subject of a separate understanding.'],
  ['energy', 'Rural electrification was chosen as the first project.'],
  ['social-protection', 'The project for cash transfers to poor households was reviewed.'],
  ['heritage', 'Benin thanked France for the return of twenty-six royal treasures.'],
  ['interfaith-and-intercultural-dialogue', 'They will organise a meeting of imams, rabbis and priests.'],
  ['consular-affairs', 'The Ministry advises its citizens to avoid all travel to the area.'],
  ['repatriation', 'The evacuation of Filipinos from Khartoum was made possible by Saudi Arabia.'],
  ['sustainable-development', 'Sustainable development was stressed by both.'],
];

/** The sectors and issues of a release whose body ends in the sentence. */
function mattersOf(sentence: string): readonly string[] {
  const text = `MINISTRY OF FOREIGN AFFAIRS\nPRESS RELEASE\n\nBern, 12 March 2024\n\nForeign Minister Luca Moretti met his counterpart, Anders Dahl, in Bern on 12 March 2024. ${sentence}`;
  const reading = readText(text, 'release', reference);
  return [...reading.sectors, ...reading.issues];
}

describe('matters by what stands for them', () => {
  test.each(SENTENCES)('%s: %s', (id, sentence) => {
    expect(mattersOf(sentence)).toContain(id);
  });

  test('the East China Sea is not the South China Sea', () => {
    expect(mattersOf('Concern about the East China Sea was expressed.')).toEqual(['east-china-sea']);
  });

  test('organised crime in a field of cooperation stays one', () => {
    expect(mattersOf('They agreed on cooperation against organised crime.')).toEqual(['law-enforcement']);
  });

  test.each([
    'The relationship has entered a golden age of energy and confidence, both believe.',
    'It was an investment of trust that both nations have made.',
    'The Chief Justice was among the guests.',
    'They met at the Palace of Sports and Culture.',
    'The girls of the school learn a trade there.',
    'The delegation was received in Port Louis.',
    'In Damascus, the Ambassador handed over a letter.',
    'Mr. Ahmed spoke as Chairman of the National Trade and Development Board.',
    'The cooperation reached was the fruit of that friendship, he said.',
  ])('no matter: %s', (sentence) => {
    expect(mattersOf(sentence)).toEqual([]);
  });
});
