import type { TextDocument } from '../document.ts';
import type { RuleCard } from '../rule.ts';

export const card: RuleCard = {
  name: 'capital-acting',
  reads:
    'A capital that stands for its government: it acts ("Beijing welcomed"), is addressed ("called on Phnom Penh to"), has relations ("ties with Moscow", "between Seoul and Tokyo") or owns a position ("Ankara\'s stance").',
  examples: [
    { text: 'Beijing welcomed the decision of the court.', gives: ['COUNTRY CN "Beijing"'] },
    { text: 'The Secretary called on Phnom Penh to release them.', gives: ['COUNTRY KH "Phnom Penh"'] },
    { text: 'He urged the authorities in Phnom Penh to release them.', gives: ['COUNTRY KH "Phnom Penh"'] },
    { text: 'Beijing rebuked the company over the leak.', gives: ['COUNTRY CN "Beijing"'] },
  ],
  counterexamples: ['The meeting took place in Beijing on Monday.', 'He will travel to Moscow for talks.'],
};

const ACTS =
  /^(?:welcom|condemn|reject|agree|said|says|believe|insist|pledge|urge|call|express|reaffirm|reiterat|support|oppose|regret|announce|accus|want|seek|hope|consider|regard|view|see|stand|remain|has|had|have|will|would|should|must|may|can|could|is|was|ready|appreciat|thank|offer|propos|decid|warn|respond|recogni|maintain|continu|intend|provid|deni|denies|demand|acknowledg|deplor|protest|lodg|summon|promis|commit|note|hail|vow|denounc|prepar|favour|favor|need|did|does|ask|sought|sever|expel|recall|suspend|impos|threaten|veto|rebuff|rebut|refut|rebuk|reprimand|slam|dismiss|disput|contest|object|declin|refus|blam|critici|lament|mourn|fear|applaud|prais|laud|commend|congratulat|voic|convey|stress|underlin|underscor|emphas|highlight|reveal|explain|clarif|outlin|brief|inform|notif|told|tells|implor|plead|advis|caution|encourag|undertook|donat|pledg|endors|reserv|abid|adher|uphold|upheld|attach|deem|describ)/u;
const ADDRESSED =
  /\b(?:urg(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:up)?on|ask(?:s|ed|ing)?|press(?:es|ed|ing)?|counsel(?:s|led|ing|ling)?|encourag(?:e|es|ed|ing)|nudg(?:e|es|ed|ing)|exhort(?:s|ed|ing)?|implor(?:e|es|ed|ing)|advis(?:e|es|ed|ing)|remind(?:s|ed|ing)?|assur(?:e|es|ed|ing)|condemn(?:s|ed|ing)?|criticis(?:e|es|ed|ing)|blam(?:e|es|ed|ing)|congratulat(?:e|es|ed|ing)|(?:authorities|leadership|regime|government) in|thank(?:s|ed|ing)?|warn(?:s|ed|ing)?|accus(?:es|ed|ing)|convinc(?:e|ed|ing)|support(?:s|ed|ing)? for|(?:relations?|ties|cooperation|dialogue|partnership|relationship|friendship|alliance|contacts|negotiations|engagement|normali[sz]ation|tensions?|agreements?|stance|policy|demands?) (?:with|of|towards?|from|against|on))\s(?:both\s)?$/iu;
const RELATIONS =
  /\b(?:relations?|ties|cooperation|dialogue|partnership|relationship|friendship|alliance|tensions?|agreements?|talks|differences|contacts|channels|trust|understanding|coordination|normali[sz]ation|rapprochement)\s(?:that exist\s)?between\s(?:[\p{L} ]{1,30}\sand\s)?$/iu;

/** Whether a capital stands for its government here. */
export function capitalActs(document: TextDocument, firstToken: number, endToken: number): boolean {
  const { tokens, text } = document;
  const start = tokens[firstToken]!.start;
  const before = text.slice(Math.max(0, start - 60), start).replace(/\s+/gu, ' ');
  const after = tokens[endToken];
  if (ADDRESSED.test(before) || RELATIONS.test(before))
    return !/\bbetween\b.*\b(?:flight|route|road|line)/iu.test(before);
  if (/^['’]s?$/u.test(after?.text ?? ''))
    return /^(?:position|stance|policy|policies|support|decision|actions?|claims?|offer|commitment|efforts?|role|response|intentions?|concerns?|call|demands?|aggression|war|request|proposal|behaviou?r|interests?|relations)/iu.test(
      tokens[endToken + 1]?.folded ?? '',
    );
  if (
    after === undefined ||
    /\b(?:in|at|to|from|near|of|via|for|through|outside|around|into|towards?|visit(?:s|ed|ing)?|left|leave|leaving|reach(?:ed)?|arriv(?:ed|ing)|city|capital|here)\s(?:the\s)?$/iu.test(
      before,
    )
  )
    return false;
  const opens =
    /(?:^|[.;:,"“—–]\s?|\n|\b(?:that|and|but|while|as|if|because|which)\s)$/u.test(
      text.slice(Math.max(0, start - 12), start),
    ) || start === 0;
  if (!opens || text.slice(tokens[endToken - 1]!.end, after.start).includes('\n')) return false;
  return ACTS.test(after.folded);
}
