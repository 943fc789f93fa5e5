const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Frequent Chinese family names, in pinyin and in older romanisations. */
export const CHINESE_FAMILIES = words(
  'li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu dong xiao cheng cao yuan deng xu fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren jiang fan fang shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long wan qian xi hua mao tse chou teng chiang chu tsai hsieh chang chao hsu lee wen',
);

/** Korean family names; each inner list is one name in its romanisations. */
export const KOREAN_FAMILIES: readonly (readonly string[])[] = [
  'kim gim',
  'lee yi rhee ri li rhie',
  'park pak bak',
  'choi choe',
  'chung jung jeong chong',
  'cho jo',
  'kang gang',
  'yoon yun',
  'shin sin',
  'lim im rim',
  'roh noh no',
  'yoo yu ryu ryoo',
  'woo u',
  'moon mun',
  'kwon gwon',
  'ahn an',
  'paik baek paek',
  'hwang',
  'oh o',
  'seo suh so',
  'han',
  'hong',
  'ban pan',
  'kho ko goh go',
  'song',
  'bae pae',
].map((line) => line.split(' '));

/** Frequent Vietnamese family names; "Van" and "Le" beside one of them are names and no particles. */
export const VIETNAMESE_FAMILIES = words(
  'nguyen tran le pham hoang phan vu vo dang bui do ho ngo duong ly to luong',
);
