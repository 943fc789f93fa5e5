import type { PageCase } from './pages.ts';

const BODY =
  'The two ministers reviewed the state of bilateral relations and agreed to widen cooperation in trade, education and culture during the coming year.';

/** Pages with few words of their own around the text, as agencies and portals have them; the sentences are made up. */
export const BARE_PAGES: readonly PageCase[] = [
  {
    name: 'an agency between brackets and a time before the day',
    text: `Top diplomat calls for calm in strait\n\n(Yonhap) 10:21 July 12, 2023\n\nSEOUL, July 12 (Yonhap) -- The Foreign Minister spoke by phone with his counterpart. ${BODY}\n\n(END)`,
    title: 'Top diplomat calls for calm in strait',
    country: 'KR',
    body: 'Ministry of Foreign Affairs',
    on: '2023-07-12',
    at: 'Seoul',
  },
  {
    name: 'an agency at the foot, and who wrote the text',
    text: `Accord on labour migration signed with Greece\nBy Imran Example\n\nPublished: 12:04 am, Thursday, 10 February 2022\n\nThe minister and the Greek minister of migration signed an accord in the capital. ${BODY}\n\nBSS`,
    title: 'Accord on labour migration signed with Greece',
    country: 'BD',
    body: 'Ministry of Foreign Affairs',
    on: '2022-02-10',
    at: null,
  },
  {
    name: 'a newspaper below the headline, and a guest received in one’s own capital',
    text: `Vice-president meets visiting Cuban deputy premier\nVientiane Times\n\nPublication date: November 2, 2023\n\nThe Vice-President received in Vientiane the Deputy Prime Minister of Cuba. Cuba trained many doctors. ${BODY}`,
    title: 'Vice-president meets visiting Cuban deputy premier',
    country: 'LA',
    body: 'Ministry of Foreign Affairs',
    on: '2023-11-02',
    at: null,
  },
  {
    name: 'two cities alone on a line',
    text: `Thailand and Malaysia look to the border\nKuala Lumpur/Bangkok\n\nThe Prime Minister and his Thai counterpart met on Monday, Bernama writes. ${BODY}\n\nBERNAMA\n04/08/2024 08:10 PM`,
    title: 'Thailand and Malaysia look to the border',
    country: 'MY',
    body: 'Ministry of Foreign Affairs',
    on: '2024-08-04',
    at: null,
  },
  {
    name: 'a body, a city and a day below the headline',
    text: `Foreign Secretary visits Beijing\nMOFA Kathmandu — Jun 26, 2024\n\nThe Foreign Secretary led the Nepali delegation to a meeting with China. ${BODY}`,
    title: 'Foreign Secretary visits Beijing',
    country: 'NP',
    body: 'Ministry of Foreign Affairs',
    on: '2024-06-26',
    at: 'Kathmandu',
  },
  {
    name: 'a statement attributable to somebody on something',
    text: `STATEMENT ATTRIBUTABLE TO THE SPOKESPERSON ON THE EARTHQUAKE IN NEPAL\n\nSri Lanka is deeply saddened by the loss of life in Nepal. ${BODY}\n\nMinistry of Foreign Affairs\nColombo\n04 November 2023`,
    title: 'STATEMENT ATTRIBUTABLE TO THE SPOKESPERSON ON THE EARTHQUAKE IN NEPAL',
    country: 'LK',
    body: 'Ministry of Foreign Affairs',
    on: '2023-11-04',
    at: 'Colombo',
  },
  {
    name: 'a line that a day ends between headline and text',
    text: `A word of thanks from Copenhagen\n\nThe Foreign Minister's letter to the press, 23 May 2023\n\nThe Kingdom of Denmark is grateful to the states that promised it their vote. ${BODY}`,
    title: 'A word of thanks from Copenhagen',
    country: 'DK',
    body: 'Ministry of Foreign Affairs',
    on: '2023-05-23',
    at: null,
  },
  {
    name: 'a guest’s capital told by an adjective',
    text: `Minister's talks on energy\n\n06.10.2022\n\nKyiv is not alone: this is what the Minister said in the Moldovan capital after his meeting. Poland will hand over generators. ${BODY}`,
    title: "Minister's talks on energy",
    country: 'PL',
    body: 'Ministry of Foreign Affairs',
    on: '2022-10-06',
    at: null,
  },
  {
    name: 'a city where others meet as well',
    text: `Press remarks by the Foreign Minister before the Council\n\nBrussels, 24 June 2024\n\nForeign Minister Baiba Braže spoke before the Foreign Affairs Council. Latvia asks for the next tranche. ${BODY}`,
    title: 'Press remarks by the Foreign Minister before the Council',
    country: 'LV',
    body: 'Ministry of Foreign Affairs',
    on: '2024-06-24',
    at: 'Brussels',
  },
];
