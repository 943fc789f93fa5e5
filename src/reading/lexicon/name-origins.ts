/** Names that are usual in some states and seldom elsewhere: a weak sign of whom a person serves. */
export interface NameOrigin {
  /** Alpha-2 codes. */
  readonly states: readonly string[];
  /** Family names that stand first, folded. */
  readonly first?: ReadonlySet<string>;
  /** Ends of family names that stand last, folded. */
  readonly endings?: RegExp;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const codes = (list: string): readonly string[] => list.split(' ');

/** Origins of names by family, in no order. */
export const NAME_ORIGINS: readonly NameOrigin[] = [
  {
    states: codes('VN'),
    first: words(
      'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh truong luong mai trinh',
    ),
  },
  {
    states: codes('KR KP'),
    first: words(
      'kim lee park choi jung chung kang cho yoon yun jang lim han shin seo kwon hwang ahn song jeon hong moon woo won wi bae baek ri jo jong choe rim',
    ),
  },
  {
    states: codes('CN'),
    first: words(
      'wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin guo ma luo liang song zheng xie tang deng feng cao peng xiao cai pan yuan dong lu jiang wei ren yao shen jia qin xi mao geng hua zhai du sun ding han',
    ),
  },
  {
    states: codes('KH'),
    first: words(
      'hun prak sok chea keo heng say hor tea sar kun hem pich eat ung ouch sun aun khuon samdech im cham mam yim chhum touch soeung kung sin lim pen ith neth nhem tep men chhay pov tekreth phay',
    ),
  },
  { states: codes('GE'), endings: /(?:shvili|dze|iani|eli|uri)$/u },
  { states: codes('AM'), endings: /(?:yan|ian|yants)$/u },
  { states: codes('IS'), endings: /(?:sson|dottir)$/u },
  { states: codes('FI'), endings: /(?:nen|lainen|pelto|maki)$/u },
  { states: codes('EE'), endings: /(?:soo|pold|saar)$/u },
  { states: codes('LV'), endings: /(?:ins|evics|kalns|ics)$/u },
  { states: codes('LT'), endings: /(?:auskas|evicius|aitis|iene|onis|gis|bergis)$/u },
  { states: codes('RS HR BA ME SI MK'), endings: /(?:ovic|evic|ic)$/u },
  { states: codes('RO MD'), endings: /(?:escu|eanu|oiu)$/u },
  { states: codes('GR CY'), endings: /(?:akis|opoulos|idis|iadis|ides|iades|atos|ellis|poulou)$/u },
  { states: codes('TR'), endings: /(?:oglu|lioglu|yildiz|kaya|demir|celik)$/u },
  { states: codes('UA'), endings: /(?:enko|chuk|chenko|iuk|yuk)$/u },
  { states: codes('PL'), endings: /(?:owski|ewski|wicz|iak|czyk)$/u },
  { states: codes('CZ SK'), endings: /(?:ovsky|avsky|ova|icek|acek)$/u },
  { states: codes('RU KZ UZ TJ KG AZ BG TM BY'), endings: /(?:ov|ev|yev|ova|eva|yeva|ovich|sky|skiy)$/u },
  { states: codes('AZ'), endings: /(?:zade|zadeh|overdi|guliyev|mammadov|aliyev)$/u },
  {
    states: codes('JP'),
    endings:
      /^(?:tanaka|suzuki|sato|takahashi|watanabe|ito|yamamoto|nakamura|kobayashi|kato|yoshida|yamada|sasaki|yamaguchi|matsumoto|inoue|kimura|hayashi|shimizu|saito|mori|abe|ikeda|hashimoto|ishikawa|ogawa|okada|fujita|goto|murakami|endo|aoki|sakamoto|fukuda|ota|nishimura|fujii|okamoto|nakagawa|nakano|harada|ono|matsuda|takeuchi|ueno|kamikawa|iwaya|motegi|kishida|ishiba|takaichi|funakoshi|namazu|kanehara|nakatani|kihara|hamada|akimoto|tsuge|ikuina|matsuura|mikami|ueno|uemura|horii|fukazawa|tsuji|komura|miyaji|fujii)$/u,
  },
  {
    states: codes('TH'),
    endings:
      /(?:porn|sakul|kul|chai|wong|wongse|phan|anun|chote|sangiampongsa|amornwiwat|vanich|watana|wattana|sorn|sombat|phong|siri|suwan)$/u,
  },
  {
    states: codes('LA'),
    endings:
      /(?:vong|phong|sith|xay|vongsa|thone|phone|saysith|lath|douangdy|sisoulith|phomvihane|kommasith|siphandone|viphavanh)$/u,
  },
  {
    states: codes('LK'),
    endings:
      /(?:asinghe|singhe|sinha|wardena|wardana|ratne|rathne|aratne|sekara|tunga|pakse|paksa|nayake|nayaka)$/u,
  },
  {
    states: codes('NP'),
    endings:
      /^(?:shrestha|thapa|acharya|koirala|deuba|dahal|oli|poudel|paudyal|rai|gurung|adhikari|bhattarai|khadka|bhandari)$/u,
  },
  {
    states: codes('IN'),
    endings:
      /^(?:modi|singh|kumar|sharma|gandhi|patel|mehta|misri|kwatra|rao|reddy|nair|menon|iyer|verma|gupta|mukherjee|chatterjee|banerjee|mishra|tiwari|joshi|bagchi|jaiswal|krishnan|raman|murugan)$/u,
  },
  {
    states: codes('ET ER'),
    endings:
      /^(?:haile|tesfaye|bekele|tadesse|kebede|alemu|girma|gebre|gebremariam|mekonnen|desta|abebe|workneh|selassie)$/u,
  },
];
