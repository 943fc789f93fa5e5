import { SPEAKING_VERBS } from './speaking-verbs.ts';

const words = (list: string): readonly string[] => list.split(' ');

/** Prepositions that can lead to someone who takes part, or away from it, folded. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  words(
    'with by on upon to from of between among amongst for in at against about including under towards toward via through alongside over into onto regarding concerning behind despite beside like than without within per',
  ),
);

/** Verbs that end the words of a contact and open another clause, folded. */
export const CLAUSE_VERBS: ReadonlySet<string> = new Set([
  ...SPEAKING_VERBS,
  ...words(
    'is are was were be been being has have had will would shall should may might can could must did do does that discussed discuss discusses agreed agree reviewed exchanged exchange touched covered focused decided reaffirm reaffirms reiterate reiterates discussing exploring exchanging reviewing explored took take takes talked underscores witnessed witness witnesses presided co-chaired chaired addressed signed sign led leads accompanied joined join handed presented sent toured laid inaugurated opened toured departed left flew came went returned travelled traveled conveyed delivered briefed seeks sought commits committed pledged vowed urged backed hails hailed calls lays wishes hopes resolved undertook underlines concluded considered focuses focused centred centered dealt addressed aimed assesses assessed wrote writes replied repeated recalled accepted accepts agrees thank told notified apprised consoled took stock emphasised emphasises',
  ),
]);

/** Nouns after which "of" and a state name those who speak for it: "representatives of Japan", folded. */
export const GENERIC_HOLDERS: ReadonlySet<string> = new Set(
  words(
    'representatives representative officials official leaders leader ministers minister members delegation delegations delegates government governments authorities heads head counterparts counterpart ambassadors ambassador envoys envoy mission missions people side sides leadership diplomats states presidents premiers secretaries side',
  ),
);

/** Nouns of people who speak for a state, after its adjective: "the Vietnamese leader", folded. */
export const OFFICIAL_NOUNS: ReadonlySet<string> = new Set(
  words(
    'minister ministers president presidents premier premiers leader leaders leadership counterpart counterparts official officials ambassador ambassadors government authorities side delegation delegations envoy envoys secretary secretaries chancellor king queen sultan emir amir emperor crown prince princess speaker speakers parliamentarians lawmakers legislators mps senator senators representative representatives diplomat diplomats foreign chief commander fm pm dpm charge homologue colleague colleagues partner partners guest visitor interlocutor interlocutors premier spokesperson director-general governor governor-general chairman chairwoman chairperson director commissioner adviser advisor general admiral marshal patriarch pope mayor rector vice-president deputy embassy ministry consul head',
  ),
);
