/** Family and given names that are also words of the language, folded: alone they are no mention of the person. */
export const COMMON_NAME_WORDS: ReadonlySet<string> = new Set(
  'say price long sun may will young brown white black green gray grey wood woods stone king rice bush park lee li do so an to la le ha he hun power banks baker cook hunt day bishop cameron mark grant frank rose dawn hope joy grace faith summer law may marine wise strong sharp short rich bill rob pat jack art drew will van chan tan kim gay ray wong song sing wan sok kun hem pich hor rak gan cho bin al de lam phuc trong minh son hai anh nam hong duc ngoc thi quoc international foreign state minister high general'
    .split(' ')
    .filter(
      (word) =>
        !/^(?:kim|lee|wong|chan|tan|cho|lam|phuc|trong|minh|son|cameron|bishop|baker|li|song|hai)$/u.test(
          word,
        ),
    ),
);
