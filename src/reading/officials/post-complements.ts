import { countryInName } from './country-in-name.ts';
import { headAfter } from './head-ahead.ts';
import { honorificLength } from './honorific.ts';
import { institutionEnd, institutionFollows, regional } from './institution-name.ts';
import { capital, foldedOf, heads, isAnd, ofInstitution, regions, sliceOf } from './post-words.ts';
import type { WordText } from './words.ts';

const DIPLOMATS =
  /(?:ambassador|high commissioner|charge|consul|permanent representative|attache|nuncio|head of mission|chief of mission|counsellor|dcm)/u;

/** Offices that are sent to or charged with a state: "Special Envoy on Myanmar". */
const SENT =
  /(?:envoy|representative|adviser|advisor|rapporteur|coordinator|observer|delegate|negotiator|mission|counsel|attache|consul)/u;

const SERVES =
  /(?:advisor|adviser|envoy|representative|chief of staff|secretary|spokes|assistant|aide|delegate|coordinator|counselor|counsellor|chief of staff|deputy)/u;

/** Officers whose body can follow after a comma, and how it begins. */
const IN_BODY = /(?:spokes|secretary|director|head|chief|officer|commissioner|adviser|advisor)/u;
const BODY = /^(?:ministry|department|office|bureau|directorate|division|secretariat)$/u;

/** Heads that a foreign owner may follow without "of": never; these take no "of" phrase as portfolio. */
const ROYAL = new Set(['king', 'queen', 'queen mother', 'emperor', 'empress', 'sultan', 'emir', 'amir']);

/** What one is an officer "at". */
const AT =
  /^(?:ministry|office|department|embassy|consulate|mission|permanent|presidency|secretariat|prime|president|delegation|headquarters|state|cabinet|federal|royal|national|high|foreign|defence|defense|interior|treasury|commission|council|university|institute|bank|court|ministries)$/u;

const AI = /^a\.i\.?$/iu;

/** How far the complements of an office reach, and whom they say it serves. */
export interface Complements {
  readonly end: number;
  readonly country: string | null;
  readonly organization: string | null;
  /** States that an envoy is sent to. */
  readonly sentTo: readonly string[];
}

/** What a state calls itself. */
const OWN_FORM = /^(?:Kingdom|Sultanate|Republic|State|Union|Federation|Emirates?|Principality)$/u;

/** What Arab ministries call another state. */
const FRIENDLY = /^(?:friendly|brotherly|sisterly|fraternal|sister|neighbouring|neighboring)$/u;

/** Reads "of the Republic of X", "of Foreign Affairs and Trade", "to Cambodia", "on Myanmar" after an office noun. */
export function readComplements(
  text: WordText,
  at: number,
  head: string,
  country: string | null,
  organization: string | null,
  title: [number, number][],
): Complements {
  const { words, countryAt, organizationAt, placeAt } = text;
  const sentTo: string[] = [];
  let i = at;
  for (let round = 0; round < 6; round += 1) {
    const preposition = words[i];
    if (preposition === undefined || preposition.blockBreak) break;
    // "Spokesperson, Ministry of Foreign Affairs": where one serves, no part of the post
    if (
      preposition.text === ',' &&
      round === 0 &&
      IN_BODY.test(head) &&
      BODY.test(words[i + 1]?.folded ?? '') &&
      institutionFollows(text, i + 1)
    ) {
      i = institutionEnd(text, i + 1, head);
      continue;
    }
    // "Minister of State and Foreign Affairs"
    if (
      head === 'minister of state' &&
      round === 0 &&
      isAnd(preposition) &&
      institutionFollows(text, i + 1)
    ) {
      const end = headAfter(text, i + 1) ? i : institutionEnd(text, i + 1, head);
      if (end === i) break;
      title.push([i, end]);
      i = end;
      continue;
    }
    // "Chargé d'Affaires ad interim", "a.i."
    const interim =
      preposition.folded === 'ad' && words[i + 1]?.folded === 'interim'
        ? 2
        : AI.test(preposition.text)
          ? 1
          : 0;
    if (interim > 0) {
      title.push([i, i + interim]);
      i += interim;
      continue;
    }
    let j = i + 1;
    const name = preposition.folded;
    if (name === 'in' && words[j]?.folded === 'charge' && words[j + 1]?.folded === 'of') j += 2;
    else if (name === 'attached' || name === 'responsible') {
      if (!/^(?:to|for)$/u.test(words[j]?.folded ?? '')) break;
      j += 1;
    } else if (name === 'assisting') {
      // "Minister Assisting the Prime Minister"
    } else if (!/^(?:of|for|to|on|at|in|with|de|du|des|del)$/u.test(name)) break;
    const article = j;
    if (/^(?:the|la|le)$/u.test(words[j]?.folded ?? '')) j += 1;
    // "Ambassador of the sisterly Republic of Tunisia"
    while (
      FRIENDLY.test(words[j]?.folded ?? '') &&
      (countryAt.has(j + 1) || FRIENDLY.test(words[j + 1]!.folded))
    )
      j += 1;
    // "Ambassador of Tunisia to the Sultanate, X": to the state that tells it.
    if (
      name === 'to' &&
      j > article &&
      !countryAt.has(j) &&
      DIPLOMATS.test(head) &&
      OWN_FORM.test(words[j]?.text ?? '')
    ) {
      title.push([i, j + 1]);
      i = j + 1;
      continue;
    }
    // "The Cuban Ambassador to this country, X"
    if (
      name === 'to' &&
      DIPLOMATS.test(head) &&
      /^(?:this|our|the)$/u.test(words[article]?.folded ?? '') &&
      words[article + 1]?.folded === 'country'
    ) {
      i = article + 2;
      continue;
    }
    const target = words[j];
    if (target === undefined || target.blockBreak) break;
    if (
      name === 'at' &&
      !(capital(target) && AT.test(target.folded)) &&
      !organizationAt.has(j) &&
      !countryAt.has(j)
    )
      break;
    const region = regions.match(words, j);
    if (region > 0 && /^(?:for|on|to|of)$/u.test(name) && capital(target)) {
      const after = j + region;
      const end = institutionFollows(text, after) ? institutionEnd(text, after, head) : after;
      title.push([i, end]);
      i = end;
      continue;
    }
    const state = countryAt.get(j);
    if (
      state !== undefined &&
      !regional(text, j) &&
      !((state.form !== 'NAME' || j > article) && institutionFollows(text, state.endWord))
    ) {
      const possessive = /^['’]s?$/u.test(words[state.endWord]?.text ?? '');
      if (possessive && institutionFollows(text, state.endWord + 1)) {
        const end = institutionEnd(text, state.endWord + 1, head);
        title.push([i, article], [state.endWord + 1, end]);
        country ??= state.id;
        i = end;
        continue;
      }
      const charged = name === 'for' && SENT.test(head) && !DIPLOMATS.test(head);
      if ((name === 'of' || name === 'for' || name === 'de' || name === 'du') && !charged) {
        if (name === 'for' && country !== null) break;
        if (country !== null && title.length > 1 && country !== state.id) break;
        country ??= state.id;
        organization = null;
        i = state.endWord;
        continue;
      }
      if (possessive) break;
      if (name === 'to' || name === 'on' || charged) {
        // "congratulated the President on Cambodia", "conveyed by the Minister to Japan" go on with the sentence.
        if (!DIPLOMATS.test(head) && !SENT.test(head)) break;
        // "Ambassador to X": the country it goes to is told, and does not own the post.
        let end = state.endWord;
        end = listedStates(text, end);
        if (name === 'to') for (let k = j; k < end; k += 1) sentTo.push(...idOf(text, k));
        title.push([i, end]);
        i = end;
        continue;
      }
      if (name === 'in' && (DIPLOMATS.test(head) || SENT.test(head) || title.length > 1)) {
        i = state.endWord;
        continue;
      }
      break;
    }
    if (state !== undefined && !regional(text, j)) {
      // "of the U.S. Department of State", "of the Royal Cambodian Armed Forces", "of the Chinese Embassy in Manila".
      const end = institutionEnd(text, state.endWord, head);
      const inside = sliceOf(text, state.endWord, end);
      country ??= state.id;
      // "of the Cambodia Chamber of Commerce" is one name.
      if (state.form === 'NAME') {
        title.push([i, end]);
        i = end;
        continue;
      }
      const party = /\b(?:party|armed forces|people|bank|fund)\b/iu.test(inside);
      if (party) title.push([i, end]);
      else if (
        !/^(?:government|embassy|side|delegation|high commission)$/iu.test(inside) ||
        /\b(?:at|officer|spokes)/u.test(name + head)
      )
        title.push([i, article], [article, j], [state.endWord, end]);
      i = end;
      continue;
    }
    const org = organizationAt.get(j);
    if (org !== undefined && !(ofInstitution(target) && institutionEnd(text, j, head) > org.endWord)) {
      let end = org.endWord;
      const chair = heads.match(words, end);
      if (chair > 0 && SERVES.test(head)) end += chair;
      else if (institutionFollows(text, end)) end = institutionEnd(text, end, head);
      else if (countryAt.has(end) && institutionFollows(text, countryAt.get(end)!.endWord))
        // "of the JICA Cambodia Office"
        end = institutionEnd(text, countryAt.get(end)!.endWord, head);
      else if (isAnd(words[end])) end = Math.max(end, institutionEnd(text, j, head));
      title.push([i, end]);
      if (name === 'of' && country === null && !DIPLOMATS.test(head)) organization ??= org.id;
      i = end;
      continue;
    }
    if (name === 'in' && placeAt.has(j)) {
      if (title.length < 2 && !DIPLOMATS.test(head)) break;
      i = placeAt.get(j)!.endWord;
      continue;
    }
    // "Minister Attached to the Prime Minister", "Special Envoy of the President", "Adviser to the King".
    const served = heads.match(words, j);
    if (
      served > 0 &&
      capital(target) &&
      /^(?:of|to)$/u.test(words[article - 1]!.folded) &&
      (SERVES.test(head) || name === 'attached') &&
      text.countryAt.get(j) === undefined
    ) {
      title.push([i, j + served]);
      // "Special Envoy of the Secretary-General" is the United Nations'.
      if (country === null && foldedOf(words, j, j + served) === 'secretary general') organization ??= 'UN';
      i = j + served;
      continue;
    }
    // "Advisor to His Majesty the King", "Adviser to Samdech Techo Prime Minister"
    const address = name === 'to' && SERVES.test(head) ? honorificLength(words, j) : 0;
    if (address > 0) {
      let end = j + address;
      if (words[end]?.folded === 'the') end += 1;
      end += heads.match(words, end);
      title.push([i, end]);
      i = end;
      continue;
    }
    // "Minister at the Prime Minister's Office"
    if (
      served > 0 &&
      /^['’]s?$/u.test(words[j + served]?.text ?? '') &&
      /^(?:office|department|cabinet|secretariat)$/u.test(words[j + served + 1]?.folded ?? '')
    ) {
      title.push([i, j + served + 2]);
      i = j + served + 2;
      continue;
    }
    if (ROYAL.has(head)) break;
    if (
      name === 'in' &&
      !/^(?:office|cabinet|presidency|prime)$/u.test(target.folded) &&
      j === i + 1 &&
      !/charge/u.test(words[i + 1]?.folded ?? '')
    )
      break;
    if (name === 'with' && !/^(?:responsibility|portfolio)$/u.test(target.folded)) break;
    if (
      name === 'to' &&
      !((DIPLOMATS.test(head) || SENT.test(head)) && institutionFollows(text, j)) &&
      !/^(?:prime|president|king|government|office|un|asean|parliament|cabinet|queen|secretary|minister|holy)$/u.test(
        target.folded,
      )
    )
      break;
    const end = institutionEnd(text, j, head);
    if (end <= j) break;
    const inner = ownerInside(text, j, end);
    country ??= inner.country;
    // "Foreign, Commonwealth and Development Affairs" is a portfolio.
    if (country === null && !/minister|secretary of state|undersecretary/u.test(head))
      organization ??= inner.organization;
    const embassy = /^(?:embassy|high commission|consulate)/iu.test(sliceOf(text, j, end));
    if (embassy && name === 'of') {
      // The mission's own name adds nothing to the rank of a diplomat.
    } else title.push([i, end]);
    i = end;
  }
  return { end: i, country, organization, sentTo };
}

const idOf = (text: WordText, at: number): readonly string[] => {
  const state = text.countryAt.get(at);
  return state === undefined ? [] : [state.id];
};

function ownerInside(
  text: WordText,
  from: number,
  to: number,
): { country: string | null; organization: string | null } {
  let country: string | null = null;
  let organization: string | null = null;
  for (let i = from; i < to; i += 1) {
    if (!regional(text, i)) country ??= countryInName(text, i);
    organization ??= text.organizationAt.get(i)?.id ?? null;
  }
  return { country, organization };
}

function listedStates(text: WordText, at: number): number {
  const { words, countryAt } = text;
  let end = at;
  for (let round = 0; round < 12; round += 1) {
    let i = end;
    if (words[i]?.text === ',') i += 1;
    if (isAnd(words[i])) i += 1;
    if (i === end) break;
    if (words[i]?.folded === 'the') i += 1;
    const state = countryAt.get(i);
    if (state === undefined || headAfter(text, state.endWord)) break;
    end = state.endWord;
  }
  return end;
}
