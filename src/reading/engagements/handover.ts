import { compileWordings, type CueRule } from './wordings.ts';
import type { RuleCard } from '../rule.ts';

export const card: RuleCard = {
  name: 'handover',
  reads:
    'Aid or a gift changes hands: "handed over 100,000 doses of vaccine to", "handover ceremony", "donated", "received a donation from".',
  examples: [
    {
      text: 'On 13 May 2024, Ambassador Ueno Atsushi of Japan handed over 30 ambulances to Minister of Health Chheang Ra.',
      gives: ['HANDOVER 2024-05-13 JP+KH: Ueno Atsushi, Chheang Ra'],
    },
    {
      text: 'Japanese Ambassador Ueno Atsushi handed over 20 ambulances to Foreign Minister Sok Chenda Sophea on 13 May 2024.',
      gives: ['HANDOVER 2024-05-13 JP+KH: Ueno Atsushi, Sok Chenda Sophea'],
    },
    {
      text: '20 ambulances were handed over on 13 May 2024 by Japanese Ambassador Ueno Atsushi to Foreign Minister Sok Chenda Sophea.',
      gives: ['HANDOVER 2024-05-13 JP+KH: Ueno Atsushi, Sok Chenda Sophea'],
    },
    {
      text: 'Japanese Ambassador Ueno Atsushi delivered 1,000 tonnes of rice to Foreign Minister Sok Chenda Sophea on 13 May 2024.',
      gives: ['HANDOVER 2024-05-13 JP+KH: Ueno Atsushi, Sok Chenda Sophea'],
    },
    {
      text: 'Japanese Ambassador Ueno Atsushi on 13 May 2024 donated 20 ambulances to Cambodia.',
      gives: ['HANDOVER 2024-05-13 JP+KH: Ueno Atsushi'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea received ten ambulances from Japanese Ambassador Ueno Atsushi on 13 May 2024.',
      gives: ['HANDOVER 2024-05-13 KH+JP: Sok Chenda Sophea, Ueno Atsushi'],
    },
    {
      text: 'The ceremony to hand over ten ambulances was attended on 13 May 2024 by Foreign Minister Sok Chenda Sophea and Japanese Ambassador Ueno Atsushi.',
      gives: ['HANDOVER 2024-05-13 KH+JP: Sok Chenda Sophea, Ueno Atsushi'],
    },
  ],
  counterexamples: [
    'Foreign Minister Sok Chenda Sophea received the Minister for Rice and Supplies on 13 May 2024.',
    'Foreign Minister Sok Chenda Sophea paid a courtesy call on President Tô Lâm of Viet Nam and delivered to him a special message.',
    'The message of the Prime Minister was handed over to the Japanese Foreign Minister, Yoko Kamikawa, on 13 May 2024.',
    'Cambodia handed over the chairmanship of ASEAN to Indonesia.',
    'Cambodia handed over the chair of ASEAN to Indonesia on 13 May 2024.',
    'Foreign Minister Sok Chenda Sophea thanked Japan for the vaccines that it donated in 2021.',
  ],
};

const WORDINGS = compileWordings([
  {
    words:
      '(?:ceremony|event) (?:to (?:hand over|present|donate|deliver)|for the (?:handover|handing over|delivery|presentation|donation) of) (?:[^;.{]{0,80} )?(?:was|were) (?:<FILL>)(?:attended|witnessed|presided over|held)',
    form: 'PASSIVE',
    by: 'by presence',
  },
  {
    words:
      '(?:handed over|hands over|hand over|handing over|turned over|turns over|officially handed|donated|donates|donating|gifted)(?! <FILL><THE><MOD>(?:letters?|credentials?|messages?|notes?|chair|chairmanship|presidency|chairship|baton|gavel|cop(?:y|ies)|speech|remarks|statement|lecture|keynote|protest))(?= [^.;]{0,200}?(?:donation|donations|donated|equipment|vehicles?|vaccines?|doses|supplies|aid|assistance|relief|masks|ambulances?|medicines?|medical|rice|tonnes?|tons|humanitarian|goods|grants?|cheque|check|items|ventilators|kits|boats?|vessels?|books|computers?|school|schools|hospital|buildings?|funds?|funding|million|solar|laptops|tents|food|materials?|uniforms|keys|artefacts?|artifacts?|antiquities|statues|remains|concentrators|generators|machines?|units|tractors|tablets|seeds|blankets|wheelchairs|radios|motorcycles|bicycles|scanners?|x-rays?|fuel|wheat|flour|instruments|beds|aircraft|helicopters?|drones|buses|trucks|fire engines|fertili[sz]ers?|packages?|gifts?|contribution) )',
    form: 'VERB',
    by: 'to by',
  },
  {
    words: '(?:donation|gift|consignment|shipment|batch) (?:[^;.]{0,80} )?(?:was|were) (?:received|accepted)',
    form: 'PASSIVE',
    by: 'by from',
  },
  {
    words: String.raw`(?:presented|presents|delivered|delivers|transferred|gave|gives|handed|provided|shipped|sent|sends) <FILL>(?:(?:to )?(?:the )?\{p\} (?:, )?)?<THE>(?:<MOD>)(?:keys|cheques?|checks?|donations?|consignments?|shipments?|relief goods|relief items|ambulances?|vehicles|buses|trucks|doses|vaccines|medical (?:equipment|supplies)|humanitarian (?:aid|assistance|supplies)|gifts? of|medicines?|equipment|books|computers|(?:tonnes|tons|bags|sacks|boxes|tablets|sets|packs) of)`,
    form: 'VERB',
    by: 'to by',
  },
  {
    words: String.raw`(?:presented|presents|gave|gives|handed|delivered|delivers|donated|donates|gifted) <FILL>(?:(?:to )?(?:the )?\{p\} (?:, )?)?(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundreds|thousands)(?! (?:proposals?|papers?|reports?|letters?|ideas|options|points|requests|priorities|candidates|initiatives))(?= [^;.]{0,140} (?:to|for) (?:the )?\{[ps]\})`,
    form: 'VERB',
    by: 'to by',
  },
  {
    words:
      '(?:receives|received|receive|receiving)(?! <THE>\\{[pbg]\\} )(?= (?:<TO>)(?:[^;.]{0,60} )?(?:ambulances?|vehicles|buses|trucks|doses|vaccines|equipment|supplies|aid|rice|medicines?|donations?|tonnes|keys) )',
    form: 'VERB',
    by: 'from _',
  },
  {
    words: String.raw`(?<= (?:gift|donation|ambulances|vehicles|buses|trucks|doses|vaccines|equipment|supplies|aid|rice|medicines|tonnes)[^.;]{0,60} )(?:handed over|hands over|delivered|presented)(?= (?:to|by) (?:the )?\{p\})`,
    form: 'VERB',
    by: 'to by',
  },
  {
    words: String.raw`(?:aid|assistance|supplies|medicines|vaccines|doses|equipment|ambulances|vehicles|buses|trucks|rice|donations?|consignments?|shipments?|tents|blankets) (?:[^;.]{0,80} )?(?:was|were|has been|have been) (?:<FILL>)(?:delivered|handed over|presented|transferred|provided)(?= (?:[^;.]{0,60} )?(?:to|by) (?:the )?\{[ps]\})`,
    form: 'PASSIVE',
    by: 'to by from',
  },
  {
    words: String.raw`(?:event|ceremony) for the (?:delivery|presentation|donation) of`,
    form: 'NOUN',
    by: 'by to presence',
  },
  {
    words: '(?:was|were|is) present at <THE><MOD>(?:handover|handing over|handing-over|hand-over)',
    form: 'VERB',
    by: 'with by',
  },
  { words: '(?:took|takes|take) (?:delivery|charge|possession|receipt) of', form: 'VERB', by: 'from by' },
  {
    words:
      '(?:receives|received|receive|receiving|accepted|accepts) <FILL><THE><MOD>(?:donations?|(?:medical|relief|humanitarian|food) (?:supplies|aid|items|assistance|equipment)|medicines?|vaccines?|gifts?|consignments?|shipments?|batch|batches|contributions?|handover|delivery|tranche)',
    form: 'VERB',
    by: 'from by of',
  },
  {
    words:
      '(?<!(?:messages?|letters?|invitations?|notes?|credentials|credence)(?: [a-z{},]+){0,5} )(?:was|were|has been|have been) <FILL>(?:handed over|donated|turned over)',
    form: 'PASSIVE',
    by: 'to by',
  },
  {
    words:
      '(?:(?:handover|handing-over|hand-over|handing over|donation)(?: ceremony)?(?= (?:of|for|ceremony|by|to) )|(?:turnover|turn-over)(?: (?:ceremony|rites)|(?= of (?:the )?(?:donat|equipment|vehicles|vaccines|supplies|medical|relief|patrol|aid))))',
    form: 'NOUN',
    by: 'to by from between',
  },
]);

/** Finds the cues of this rule. */
export const rule: CueRule = { name: card.name, type: 'HANDOVER', wordings: WORDINGS };
