import { CHINESE_FAMILIES, VIETNAMESE_FAMILIES } from './family-names.ts';
import { koreanFamily } from './by-korean-romanization.ts';

/** A custom of names in which each syllable tells persons apart. */
export type NamingCustom = 'CHINESE' | 'KOREAN' | 'VIETNAMESE';

const OF_COUNTRY: Readonly<Record<string, NamingCustom>> = {
  CN: 'CHINESE',
  TW: 'CHINESE',
  HK: 'CHINESE',
  MO: 'CHINESE',
  SG: 'CHINESE',
  MY: 'CHINESE',
  KR: 'KOREAN',
  KP: 'KOREAN',
  VN: 'VIETNAMESE',
};
/** Letters of the longest syllable of Vietnamese, "nghieng", and of two of Chinese, "Guangzhuang". */
const LONGEST: Readonly<Record<NamingCustom, number>> = { CHINESE: 11, KOREAN: 11, VIETNAMESE: 7 };

/** The customs that a name may follow by its country, or by a family name among its parts where no country is known. */
export function namingCustoms(parts: readonly string[], country: string | null): ReadonlySet<NamingCustom> {
  const customs: NamingCustom[] = [];
  const family: Readonly<Record<NamingCustom, boolean>> = {
    CHINESE: parts.some((part) => CHINESE_FAMILIES.has(part)),
    KOREAN: parts.some((part) => koreanFamily(part) !== null),
    VIETNAMESE: parts.some((part) => VIETNAMESE_FAMILIES.has(part)),
  };
  for (const custom of ['CHINESE', 'KOREAN', 'VIETNAMESE'] as const) {
    const known = country === null || OF_COUNTRY[country] === custom;
    if (known && family[custom] && parts.length <= 4 && parts.every((part) => part.length <= LONGEST[custom]))
      customs.push(custom);
  }
  return new Set(customs);
}
