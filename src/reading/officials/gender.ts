import type { Word } from './words.ts';

const FEMALE = new Set(
  'mrs ms miss madam madame mme mlle her dame lady baroness queen princess duchess empress sultana viscountess countess datin puan ibu dayang hajah hajjah smt shrimati sushri kumari begum sheikha shaikha sayyida senora sra srta dona frau signora daw khunying thanpuying congresswoman chairwoman spokeswoman lalla alhaja'.split(
    ' ',
  ),
);
const MALE = new Set(
  'mr his sir lord king prince duke emperor sultan emir amir sheikh shaikh shri samdech dato datuk bapak awang senor herr monsieur signor congressman chairman spokesman khun baron viscount sayyid'.split(
    ' ',
  ),
);

/** True for a woman, false for a man, null if the honorifics and posts before a name do not tell. */
export function isFemale(titles: readonly Word[]): boolean | null {
  let male = false;
  for (let i = 0; i < titles.length; i += 1) {
    const { folded } = titles[i]!;
    if (FEMALE.has(folded) || (folded === 'lok' && titles[i + 1]?.folded === 'chumteav')) return true;
    if (folded === 'hrh' || folded === 'he') continue;
    male ||= MALE.has(folded);
  }
  return male ? false : null;
}
