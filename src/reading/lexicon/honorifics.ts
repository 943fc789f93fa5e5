import { readPhrases } from './read-phrases.ts';

/**
 * Forms of address that stand before a name, folded (no accents, lower case, no full stops), one phrase an entry.
 * Sources: protocol guides of the ministries named in each line and their own press releases.
 */
export const HONORIFICS: readonly string[] = readPhrases(`
  # The whole world
  he; h e; hh; h h; h m; hm; eng; ing; ir; arch; cllr; adv; maulana; mawlana; mawlavi; mawlawi; maulvi; molavi; mullah; cardinal; monsignor; msgr; patriarch;
  hrh; h r h; hsh; h s h; hih; h i h; h i m; t m; trh; t r h; hms; his excellency; her excellency;
  their excellencies; your excellency; excellency; excellencies; his and her excellency; his majesty;
  her majesty; their majesties; his royal highness; her royal highness; their royal highnesses;
  his highness; her highness; his serene highness; her serene highness; his imperial majesty;
  her imperial majesty; his imperial highness; her imperial highness; his holiness; his eminence;
  his beatitude; his grace; her grace; his lordship; his honour; his honor; her honour; her honor;
  his worship; her worship; his ex; her ex; mr; mister; mrs; ms; miss; mx; messrs; mesdames; madam; madame;
  mme; mlle; mademoiselle; monsieur; dr; drs; prof; professor; prof dr; assoc prof; associate professor;
  assistant professor; emeritus professor; engr; atty; advocate; rev; reverend; the reverend; archbishop;
  imam; mufti; rabbi; pastor; comrade
  # Westminster and the Commonwealth
  hon; the hon; honourable; honorable; the honourable; the honorable; rt hon; the rt hon; right hon;
  the right hon; right honourable; the right honourable; rt honourable; the rt honourable; hon ble; honble;
  hon'ble; the hon'ble; most hon; the most hon; the most honourable; sen the hon; senator the hon;
  senator the honourable; senator the; senator; sir; dame; lord; lady; baroness; viscount; viscountess;
  countess; marquess; kc; hon dr; hon mr; hon ms; hon mrs; alhaji; alhaja; mallam; malam; otunba; ratu;
  tuila epa; afioga; susuga; tofa; osagyefo; mwalimu; bwana; ndugu; mheshimiwa
  # The Americas, Iberia, France, Germany, Italy
  congressman; congresswoman; assemblyman; assemblywoman; dona; sr; sra; srta; senor; senora; lic; dra;
  exmo; exma; excelentisimo; herr; frau; freiherr; signor; signora
  # Cambodia, Laos, Thailand, Viet Nam, Myanmar
  samdech; samdech techo; samdech akka moha sena padei techo; samdech akka moha sena padey techo;
  samdech moha borvor thipadei; samdech moha bovor thipadei; samdech thipadei; samdech pichey sena;
  samdech pichey sena tea; samdech krala hom; samdech kralahom; samdech krolahom; krolahom; samdech chakrei; samdech heng;
  samdech preah; samdech euv; samdech mae; samdech preah mahaghosananda; samdech akka moha ponhea chakrei;
  samdech akka moha thamma pothisal; samdech akka moha sena padei; samdech vibol sena pheakdei;
  samdech vibol panha; samdech kittiprittbandit; samdech kitti sangahabandit; samdech moha;
  samdech sena moha; samdech rathsapheathika thipadei; samdech moha rathsapheathika thipadei;
  samdech khuon; akka moha sena padei techo; moha borvor thipadei; preah karuna; preah bat;
  preah bat samdech preah boromneath; preah boromneath; neak oknha; oknha; lok oknha; lok chumteav;
  lok chumteav kittisangahabandit; kittisangha pundit; kitti sangahabandit; lok srey; techo; thipadei;
  ayutthaya; khun; khunying; thanpuying; m r; mom rajawongse; mom luang; m l; ml; phra; somdet; u; daw;
  thura; thiri
  # Malaysia, Brunei, Indonesia, Philippines, Singapore
  tun; toh puan; tan sri; puan sri; tan sri dato; dato; dato'; dato seri; dato' seri; dato seri utama;
  dato sri utama; dato seri diraja; datuk seri utama; datuk seri panglima; datuk panglima; tan sri datuk;
  tan sri datuk seri; tan sri dato seri; tun dr; tengku; tunku; nik; al haji; dato' sri; dato sri; datuk;
  datuk seri; datuk sri; datin; datin seri; datin sri; datu; datuk amar; datuk patinggi; datuk wira;
  datuk setia; dato paduka; dato seri paduka; dato' paduka; dato' seri paduka; dato seri setia;
  dato' seri setia; dato setia; datin paduka; pehin; pehin dato; pehin orang kaya; pehin orang kaya seri;
  pehin datu; pengiran; pengiran dato; pengiran muda; pengiran anak; awang; dayang; awang haji;
  dayang hajah; haji; hajah; hj; hjh; tuan; tuan haji; puan; encik; cik; yb; yab; y a b; y b; ybhg; y bhg; yg bhg; seri setia; seri utama; yang dimuliakan; yam mulia; pengiran dato seri setia;
  pengiran dato seri; pengiran dato paduka;
  yang berhormat; yang amat berhormat; yang berbahagia; yang mulia; ybhg; yabhg; yam; ym; ungku; bapak;
  ibu; raden; ustaz; atty gen
  # The Arab world, Iran, Türkiye, Central Asia
  sheikh; shaikh; sheik; shaykh; sheikha; shaikha; sayyid; sayed; seyyed; sayyida; ayatollah;
  grand ayatollah; hojjatoleslam; sidi; moulay; lalla; hajj; hajji; al haj; al hajj; ustadh
  # South Asia
  shri; sri; sree; smt; shrimati; kumari; sushri; sardar; begum; mian; chaudhry; makhdoom; lyonpo; dasho;
  ashi; lyonchhen; venerable; adm r; gen r; air cdre; janab; pandit; barrister; advocate general
`);

/** Ranks of armed forces and police, folded: they stand before a name and are no post. */
export const RANKS: readonly string[] = readPhrases(`
  general; gen; lieutenant general; lt general; lt gen; major general; maj gen; brigadier general;
  brig gen; brigadier; brig; four star general; five star general; general of the army; colonel; col;
  lieutenant colonel; lt col; senior colonel; senior lieutenant general; senior lt gen; sr lt gen;
  vice senior general; senior general; sen gen; colonel general; army general; captain; capt; major; maj;
  lieutenant; lt; sergeant; sgt; field marshal; marshal; marshal of the air force; admiral; adm;
  vice admiral; vadm; rear admiral; radm; fleet admiral; commodore; cdre; cmdr; air marshal;
  air chief marshal; air vice marshal; air commodore; group captain; wing commander;
  general of the air force; police general; pol gen; police lieutenant general; police colonel; inspector;
  superintendent; gen ret; general retired; lt gen retd; general dr; ambassador; amb; judge; justice;
  tea general; neak moha
`);

/** Letters after a name: orders, degrees and seats, folded. */
export const POST_NOMINALS: readonly string[] = readPhrases(`
  mp; mep; td; mla; mna; mpp; mhr; mlc; mca; ac; ao; am; oam; ak; ad; gcmg; kcmg; dcmg; cmg; kbe; dbe; cbe;
  obe; mbe; gbe; gcb; kcb; dcb; cb; gcvo; kcvo; cvo; lvo; mvo; qc; kc; sc; pc; tc; oj; on; om; ch; dso;
  dsc; dsm; afc; fm; cc; oc; cm; cmm; cd; gnzm; knzm; dnzm; cnzm; onzm; mnzm; qso; jp; gcon; gcfr; cfr;
  con; ofr; egh; cbs; ebs; mgh; phd; ph d; md; dphil; mba; llb; llm; esq; retd; ret; rtd; fca; gcl; glm;
  csi; ndc; psc; nswc; fsi; ifs; ias; cci; srm; usn; usa; usaf; usmc
`);

/** Honorifics that some states have and others not, folded first words, and the alpha-2 codes of these. */
export const HONORIFIC_STATES: Readonly<Record<string, string>> = {
  samdech: 'KH',
  oknha: 'KH',
  'neak oknha': 'KH',
  'lok chumteav': 'KH',
  datuk: 'MY',
  'datuk seri': 'MY',
  'tan sri': 'MY',
  tun: 'MY',
  dato: 'MY BN',
  'dato seri': 'MY BN',
  'dato sri': 'MY BN',
  'dato paduka': 'BN',
  'dato seri setia': 'BN',
  'dato seri paduka': 'BN',
  yb: 'MY BN',
  yab: 'MY BN',
  'yang berhormat': 'MY BN',
  'yang amat berhormat': 'MY BN',
  pehin: 'BN',
  'pehin dato': 'BN',
  pengiran: 'BN',
  tengku: 'MY',
  tunku: 'MY',
  shri: 'IN',
  smt: 'IN',
  shrimati: 'IN',
  lyonpo: 'BT',
  lyonchhen: 'BT',
  dasho: 'BT',
  daw: 'MM',
  u: 'MM',
  afioga: 'WS',
  susuga: 'WS',
  ratu: 'FJ',
  mallam: 'NG',
  alhaji: 'NG GH GM SL',
  otunba: 'NG',
  mwalimu: 'TZ KE',
  khunying: 'TH',
  thanpuying: 'TH',
  ml: 'TH',
  bapak: 'ID',
  ibu: 'ID',
  senator: 'AU PK PH US CA NG CO CL AR MX FR BR ES IT IE PL ZM KE JM TT BB BS BZ GD AG LC',
};
