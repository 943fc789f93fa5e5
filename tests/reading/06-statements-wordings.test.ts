import { describe, expect, test } from 'vitest';
import { readStatements } from './check-statements.ts';

const HEAD =
  'Foreign Minister visits Fiji\n\nForeign Minister Penny Wong met Fijian Prime Minister Sitiveni Rabuka in Suva on 14 May 2024.\n\n';

/** Wordings of each act, one a sentence; Minister Wong acts for Australia, Prime Minister Rabuka for Fiji, all else for both. */
const WORDINGS: Readonly<Record<string, readonly string[]>> = {
  APPRECIATE: [
    'Minister Wong said she could not thank Fiji enough for its help.',
    'Minister Wong had nothing but praise for the work of the Fijian police.',
    'Minister Wong paid homage to the Fijian soldiers who served in Sinai.',
    'Minister Wong singled out for praise the Fijian contribution to peacekeeping.',
    'Minister Wong took her hat off to the Fijian rescuers.',
    'Minister Wong was appreciative of the steps taken by Fiji.',
    'Minister Wong noted with gratitude the help of Fiji.',
    "Minister Wong placed on record her appreciation of Fiji's chairmanship.",
    'Minister Wong hailed the decision of Fiji to ratify the treaty.',
    'Minister Wong said that Australia owes Fiji a debt of gratitude.',
    'Minister Wong greeted the release of the prisoners with relief.',
    'Minister Wong expressed thanks to Fiji for the warm reception.',
    'Minister Wong recognised the leadership shown by Fiji.',
    'Minister Wong gave credit to Fiji for the success of the conference.',
    'Minister Wong spoke in glowing terms of the Fijian nurses.',
  ],
  CONGRATULATE: [
    'Minister Wong wished the new government every success.',
    'Minister Wong conveyed her best wishes for the success of the summit.',
    'Minister Wong offered her felicitations to the Prime Minister on his re-election.',
    'Minister Wong sent her warmest congratulations to the people of Fiji.',
  ],
  CONDOLE: [
    'Minister Wong expressed her sorrow at the loss of life in the cyclone.',
    'Minister Wong said her heart went out to the families of the victims.',
    'Minister Wong assured the families of the victims of her sympathy.',
    'Minister Wong said that Australia shares the grief of the Fijian people.',
    'Minister Wong laid bare her sadness over the drowning of the fishermen.',
    'Minister Wong was deeply saddened to learn of the passing of the former President.',
  ],
  COMMIT: [
    'The readiness to step up contacts was confirmed.',
    'The two sides confirmed their mutual readiness to meet more often.',
    'The two Ministers were united in their support for the Forum.',
    'Minister Wong gave her word that the visas would be issued in time.',
    'Minister Wong said Australia would not leave Fiji alone.',
    'Minister Wong made a commitment to return within the year.',
    'Minister Wong pledged that no one would be left behind.',
    'Minister Wong said that Australia will look into the matter.',
    'Minister Wong promised her host to take the question up in Cabinet.',
    'Minister Wong stated that her country was resolved to stay the course.',
    "Minister Wong declared Australia's intention to join the fund.",
    'Minister Wong reassured the Prime Minister that the labour scheme would go on.',
    'Minister Wong said the embassy stood at the disposal of the travellers.',
    'Minister Wong vowed to leave nothing undone.',
    'Minister Wong backed the candidature of Fiji for the Human Rights Council.',
    'Minister Wong lent her support to the Ocean of Peace.',
    'Minister Wong said that she would pass the request on to the Treasurer.',
    'Minister Wong said Fiji could count on Australia.',
    "Minister Wong said that Fiji can rely on Australia's support.",
  ],
  OFFER: [
    'Minister Wong handed over two patrol boats.',
    'Minister Wong announced that Australia will fund the new hospital wing.',
    'Minister Wong said Australia would cover half of the cost.',
    'Minister Wong put $10 million on the table for the port.',
    'Minister Wong offered to train twenty Fijian pilots.',
    'Minister Wong said that a team of engineers was on its way.',
    'Minister Wong placed a medical ship at the disposal of the authorities.',
    'Minister Wong announced a further 20 scholarships.',
    'Minister Wong donated 500 tents to the islands.',
    'Minister Wong raised the Australian contribution to 30 million dollars.',
    'Minister Wong promised to send vaccines.',
    'Minister Wong said that the rest of the sum would be released in July.',
  ],
  AGREE: [
    'The two Ministers settled on a date for the next round.',
    'The two Ministers put their names to a declaration.',
    'The two Ministers saw to the signing of an accord on fisheries.',
    'The two Ministers decided to let the joint commission meet each year.',
    'The two Ministers gave the go-ahead to the cable project.',
    'The two Ministers reached an understanding on quotas.',
    'The two Ministers arranged for the experts to meet in May.',
    'The two Ministers came to terms on the price of gas.',
    'The two Ministers fixed the number of flights at twelve a week.',
    'The two Ministers set in motion the talks on a tax treaty.',
    'The two Ministers approved the work programme for 2025.',
    'The talks ended with the signing of an agreement on health.',
  ],
  REQUEST: [
    'Prime Minister Rabuka came forward with an initiative for a youth forum.',
    'Prime Minister Rabuka went on to ask for more nurses.',
    'It was proposed that experts meet in May.',
    'Prime Minister Rabuka asked for more time.',
    'Prime Minister Rabuka put in a request for helicopters.',
    'Prime Minister Rabuka wanted Australia to buy more sugar.',
    'Prime Minister Rabuka said that Fiji needs more nurses.',
    'Prime Minister Rabuka would like to see direct flights to Perth.',
    'Prime Minister Rabuka counted on the backing of Australia.',
    'Prime Minister Rabuka looked to Australia for help with the sea wall.',
    'Prime Minister Rabuka pressed for the lifting of the ban.',
    'Prime Minister Rabuka insisted on compensation.',
    'Prime Minister Rabuka made a plea for loss and damage funding.',
    'Prime Minister Rabuka said it was time for the big emitters to act.',
    'Prime Minister Rabuka invited Australian firms to bid for the port.',
    'Prime Minister Rabuka floated the idea of a joint task force.',
    'Prime Minister Rabuka trusted that Australia would raise the quota.',
    'Prime Minister Rabuka expected Australia to do more on climate.',
    'Prime Minister Rabuka called for an end to the fighting.',
    'Prime Minister Rabuka said that Australia ought to sign the treaty.',
    'Prime Minister Rabuka wished that the office be reopened.',
  ],
  INVITE: [
    'Prime Minister Rabuka asked the Minister to come back with her family.',
    'Prime Minister Rabuka said the Prime Minister of Australia would be most welcome in Suva.',
    'Prime Minister Rabuka handed the Minister an invitation to the Forum.',
    'Minister Wong gladly accepted the invitation.',
    'Minister Wong took up the invitation to the regatta.',
  ],
  INFORM: [
    'Prime Minister Rabuka said that the talks on the port were advancing well.',
    'Prime Minister Rabuka spoke about the reforms of his government.',
    'Prime Minister Rabuka gave the Minister an account of the reforms.',
    'Prime Minister Rabuka walked the Minister through the budget.',
    'Prime Minister Rabuka told the Minister about the elections.',
    'Prime Minister Rabuka set forth the aims of the plan.',
    'Prime Minister Rabuka brought the Minister up to speed on the coup trial.',
    'Prime Minister Rabuka reported on the results of the census.',
    'Prime Minister Rabuka acquainted the Minister with the new law.',
    'Prime Minister Rabuka shared with the Minister the lessons of the cyclone.',
    'Prime Minister Rabuka filled the Minister in on the talks with China.',
    'Prime Minister Rabuka disclosed that a new envoy had been named.',
    "Prime Minister Rabuka presented the government's plans for the port.",
  ],
  EXCHANGE_VIEWS: [
    'Ways of reviving tourism were looked into.',
    'Energy and fisheries were among the areas discussed.',
    'During the talks an exchange of views took place on the Forum.',
    'The two Ministers went over the state of trade.',
    'The two Ministers took stock of the partnership.',
    'The two Ministers dealt with fisheries and labour mobility.',
    'The two Ministers dwelt on the situation in New Caledonia.',
    'The two Ministers had an exchange on Myanmar.',
    'The two Ministers conferred about the Forum.',
    'The two Ministers considered ways to cut costs.',
    'The two Ministers talked over the Pacific fund.',
    'The war in Ukraine came up as well.',
    'Among other things, kava exports were on the table.',
    'Minister Wong brought up the case of two detained Australians.',
    'Minister Wong inquired about the sugar harvest.',
    'The talks revolved around climate and health.',
    'Deep-sea mining was another subject.',
    'The conversation turned to cyber security.',
    'Time was also given to the question of visas.',
  ],
  CONCERN: [
    'Minister Wong was troubled by the reports from Papua.',
    'Minister Wong made no secret of her worries about the media law.',
    'Minister Wong voiced misgivings about the port deal.',
    'Minister Wong warned of a new arms race.',
    'Minister Wong found it regrettable that the talks had stalled.',
    'Minister Wong said that the situation gave cause for alarm.',
    'Minister Wong expressed her dismay at the verdict.',
    'Minister Wong drew attention to the plight of the refugees.',
    'Minister Wong feared that the ceasefire would not hold.',
    'Minister Wong was disturbed by the treatment of journalists.',
    'Minister Wong took a grave view of the incident.',
  ],
  REJECT: [
    'Minister Wong came out strongly against the plan.',
    'Minister Wong called the accusation baseless.',
    'Minister Wong distanced herself from the remarks.',
    'Minister Wong raised objections to the plan.',
    'The attack on the consulate was condemned.',
    'Minister Wong took exception to the remarks.',
    'Minister Wong dismissed the claims as baseless.',
    'Minister Wong condemned the coup in the strongest terms.',
    'Minister Wong said that Australia would never recognise the annexation.',
    'Minister Wong refused to accept the note.',
    'Minister Wong spoke out against the death penalty.',
    'Minister Wong called the elections a sham.',
    'Minister Wong lodged démarches over the arrest.',
    'Minister Wong said that the tests flew in the face of the treaty.',
    'Minister Wong turned down the proposal.',
    'Minister Wong ruled out any change of policy.',
    'Minister Wong denied that Australia had been told.',
    'Minister Wong stood firmly against the use of force.',
    'Minister Wong denounced the attack as an act of terror.',
  ],
  EMPHASIZE: [
    'Minister Wong called Fiji a friend for all seasons.',
    'Minister Wong put the stress on trade.',
    'Minister Wong was proud of the ties of sport.',
    'Minister Wong said that the Pacific is one family.',
    'Minister Wong set great store by the relationship.',
    'Minister Wong saw in Fiji a partner of choice.',
    'Minister Wong held that small states need rules.',
    'Minister Wong likened the partnership to a canoe.',
    'Minister Wong reminded that the treaty is fifty years old.',
    'Minister Wong laid emphasis on the rights of women.',
    'Minister Wong remarked that trade had doubled.',
    'Minister Wong rejoiced at the new flights.',
    'Minister Wong attached the greatest value to the fellowship.',
    'Minister Wong made the point that reefs know no borders.',
    'Minister Wong believed in the future of the union.',
    'Minister Wong spoke of a bond forged in war.',
  ],
};

const NO_ACTS: readonly string[] = [
  'Minister Wong flew on to Tonga in the evening.',
  'Minister Wong laid a wreath at the memorial.',
  'Minister Wong was accompanied by three senators.',
  'Minister Wong will visit Samoa next week.',
  'Minister Wong conveyed the greetings of the Prime Minister.',
  'Minister Wong looked forward to the next meeting.',
  'Prime Minister Rabuka received the guests at the airport.',
  'Prime Minister Rabuka hosted a dinner for the delegation.',
  'Prime Minister Rabuka recalled his visit to Canberra.',
  'Relations between the two countries were established in 1970.',
  'The meeting took place in a friendly atmosphere.',
  'The Ambassador and senior officials were present.',
  'The programme included a tour of the port.',
  'The delegation spent two days on the islands.',
  'Australia is the largest donor in the Pacific.',
  'Trade between the two countries reached $3 billion last year.',
  'Minister Wong was welcomed by schoolchildren.',
  'Minister Wong arrived on a military aircraft.',
  'Minister Wong also met the Leader of the Opposition.',
  'Minister Wong delivered a speech at the university.',
  'Minister Wong toured the hospital.',
  "Minister Wong signed the visitors' book.",
  'The next round will be held in Canberra.',
  'Two officials were named as contact points.',
  'The forum was attended by 200 people.',
  'Under the scheme, workers from Fiji pick fruit in Queensland.',
  'The project was completed in 2019 with Australian funds.',
  'The agreement enters into force on 1 July.',
  'The ministry supports nationals abroad.',
  'Minister Wong is on her third visit to the country.',
  'Minister Wong took questions from reporters.',
  'Minister Wong and the Prime Minister planted a tree.',
  'The High Commissioner has served in Suva since 2021.',
  'Fiji became independent in 1970 and joined the UN in the same year.',
  'The Governor-General gave a reception in honour of the guest.',
  'The fund, which was set up in 2016, supports small firms.',
];

const sideOf = (sentence: string): string =>
  sentence.startsWith('Minister Wong') ? 'AU' : sentence.startsWith('Prime Minister Rabuka') ? 'FJ' : 'BOTH';

const acts = (sentence: string): readonly string[] =>
  readStatements(`${HEAD}${sentence}\n`, 'AU').statements.map((one) => `${one.side} ${one.act}`);

describe.each(Object.entries(WORDINGS))('wordings of %s', (act, sentences) => {
  test.each(sentences)('%s', (sentence) => {
    expect(acts(sentence)).toEqual([`${sideOf(sentence)} ${act}`]);
  });
});

describe('sentences without an act', () => {
  test.each(NO_ACTS)('%s', (sentence) => {
    expect(acts(sentence)).toEqual([]);
  });
});

/** What one side hears from the other is the other's act. */
const HEARD: Readonly<Record<string, string>> = {
  'Minister Wong received assurances that the ban would be lifted.': 'FJ COMMIT',
  'Minister Wong was given a briefing on the cyclone.': 'FJ INFORM',
  'Minister Wong learned from her host of the plans for the port.': 'FJ INFORM',
  'Prime Minister Rabuka received an invitation to Canberra.': 'AU INVITE',
  'Prime Minister Rabuka received the congratulations of the Minister.': 'AU CONGRATULATE',
};

describe('acts that reach their hearer', () => {
  test.each(Object.entries(HEARD))('%s', (sentence, act) => {
    expect(acts(sentence)).toEqual([act]);
  });
});

/** What a government says in a statement of its own, which tells of no contact. */
const OWN_VOICE: Readonly<Record<string, string>> = {
  'Those responsible must be held to account.': 'EMPHASIZE',
  'The fighting must end now.': 'EMPHASIZE',
  'There can be no military solution.': 'EMPHASIZE',
  'It is vital that aid reaches those in need.': 'EMPHASIZE',
  'All parties should return to the table.': 'REQUEST',
  'Such acts cannot be justified under any circumstances.': 'REJECT',
  'There is no place for such acts in our time.': 'REJECT',
  'The situation in the north remains of grave concern.': 'CONCERN',
  'A further 10 million dollars will go to the World Food Programme.': 'OFFER',
};

describe("what a statement says in its publisher's own voice", () => {
  test.each(Object.entries(OWN_VOICE))('%s', (sentence, act) => {
    const text = `Statement on the situation in Sudan\n\n14 May 2024\n\n${sentence}\n`;
    expect(readStatements(text, 'AU').statements.map((one) => `${one.side} ${one.act}`)).toEqual([
      `AU ${act}`,
    ]);
  });
});
