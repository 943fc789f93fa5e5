/** Months of the Islamic, Iranian, Nepali and Ethiopian calendars, as English pages write them beside a Gregorian date. */
const MONTHS =
  "Muharram|Safar|Rabi[’'` -]?(?:al[- ])?(?:Al[- ])?(?:I{1,2}|Awwal|Thani|Akhir|ul[- ]Awwal|us[- ]Sani)|Jumada[’'` -]?(?:al[- ])?(?:Al[- ])?(?:I{1,2}|Awwal|Ula|Thani|Akhir(?:ah)?)|Rajab|Sha[’'`]?a?ban|Ramad[ah]n|Shawwal|(?:Dhu|Dhul|Thul|Zul)[’'` -]?(?:al[- ])?(?:Al[- ])?(?:Qi?[’'`]?a?dah|Hijjah)|Farvardin|Ordibehesht|Khordad|Tir|Mordad|Shahrivar|Mehr|Aban|Azar|Dey|Bahman|Esfand|Baisakh|Jestha|Ashadh?|Asar|Shrawan|Saun|Bhadra|Asoj|Ashwin|Kartik|Mangsir|Poush|Push|Magh|Falgun|Phalgun|Chaitra|Meskerem|Tikimt|Hidar|Tahsas|Tir|Yekatit|Megabit|Miyazya|Ginbot|Sene|Hamle|Nehase|Hamal|Sawr|Jawza|Saratan|Asad|S[ou]nb[ou]la|Mizan|Aqrab|Qaws|Jadi|Dalw|Hoot";

const OTHER_DATE = new RegExp(
  `(?<!\\p{L})(?:\\d{1,4}(?:st|nd|rd|th)?[\\s,]{1,2})?(?:\\d{1,2}[\\s,]{1,2})?(?:${MONTHS})(?!\\p{L})(?:[\\s,]{1,2}\\d{1,4}){0,2}(?:\\s?(?:A\\.?H\\.?|H\\.?|B\\.?S\\.?|S\\.?H\\.?|E\\.?C\\.?)(?![\\p{L}]))?`,
  'gu',
);

/** A line without the dates of other calendars that stand in it. */
export const withoutOtherCalendars = (line: string): string => line.replace(OTHER_DATE, ' ');
