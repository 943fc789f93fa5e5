/** Verbs and the like that a headline has and a body's name or a person's post has not. */
export const HEADLINE_WORDS =
  /\b(?:meets?|met|visits?|visited|visiting|holds?|held|receives?|received|signs?|signed|calls?|talks?|speaks?|spoke|discuss(?:es|ed)?|attends?|attended|welcomes?|welcomed|condemns?|concludes?|joins?|pays?|hosts?|launch(?:es|ed)?|travels?|departs?|arrives?|leads?|congratulat\w+|thanks|opens?|opened|delivers?|announces?|expresses|urges?|stresses|conveys?|presents?|participat\w+|reaffirms?|seeks?|strengthens?|agrees?|reviews?|summons?|protests?|rejects?|denies|clarifies|marks?|celebrat\w+|hands?|gives?|takes?|makes?|closes?|closing|ends?|begins?|completes?|wraps?|continues?|denounces?|denounced|deplores?|hails?|praises?|lauds?|backs|slams|warns?|assumes|recalls?|suspends?|lifts|imposes?|donates?|approves?|ratif(?:y|ies)|elects|appoints?|inaugurates?|establish(?:es)?|severs?|restores?|resumes?|examines?|explores?|underlines?|highlights?|eyes|vows?|pledges?|renews?|commits?|confirms?|reiterates?|regrets?|mourns|invites?|chairs|co-chairs|confers|expels?|regarding|concerning|following|during|ahead|before|after|with|between|on)\b/iu;

/** What a page's label says: "PRESS RELEASE", "Readout", "Joint Press Statement". */
const LABEL_WORDS =
  "(?:(?:joint|official|special|daily|weekly|common|final|spokesperson[’']s|spokesman[’']s|minister[’']s)\\s)?(?:(?:press|media|news)\\s)?(?:pr(?=\\s(?:no|nr|n°)\\b)|information for the press|releases?|statements?|news in brief|communiqu[eé]s?(?: de presse)?|comunicado(?: de prensa| de imprensa)?|nota (?:de prensa|de imprensa|à imprensa)|pressemitteilung|siaran (?:pers|media)|basın açıklaması|briefings?|briefing notes?|notes?|advisory|declaration|information|guidance|story|summary|announcements?|news|notice|bulletin|read-?outs?|remarks|speech(?:es)?|address|transcript|press|media|press point|explanation of (?:vote|position)|intervention|(?:opening|closing|welcome|introductory|keynote) (?:remarks|statement|speech|address)|national statement|public notice|information for the (?:public|media)|fact\\s?sheet|note verbale|aide[- ]memoire|q&a|comments?|message|outcomes?|newsroom|updates?|report|article|interview|clarification)";

/** A line with nothing but a label. */
export const LABEL = new RegExp(
  `^(?:[-*–—•|/\\s\\[(]*)(?:(?:(?:transcript|statement|remarks|speech|text)?\\s?\\(?(?:unofficial|courtesy|provisional|informal) translation(?: from \\p{L}{3,20})?\\)?|(?:please )?check against delivery|for immediate release|for (?:media )?release|embargoed[^.]{0,40}|as delivered|as prepared|draft|translation|english(?: version)?|on the record|via teleconference)|(?:text of (?:the )?)?${LABEL_WORDS}(?:\\s?(?:&|and|/|\\||-|–)\\s?${LABEL_WORDS})?(?:\\s(?:(?:no|nr|n|n[°º]|№|ref)\\.?:?\\s?)?[\\d][\\w/.-]{0,20})?)[\\s\\])]{0,2}:?$`,
  'iu',
);

/** A label that goes on: "STATEMENT BY …", "Remarks to the Press by …". */
export const LABEL_OPEN = new RegExp(
  `^${LABEL_WORDS}(?:\\s(?:to|with|for|at) the (?:press|media))?\\s(?:by|of|from|on behalf of|between|on|at|in)(?:\\s|$)|^remarks to the (?:press|media)$`,
  'iu',
);

/** What the mottoes of states are made of. */
const VIRTUE =
  '(?:god|faith|honou?r|honneur|fraternity|fraternité|justice|justiça|unity|unité|union|unidade|unidad|work|travail|trabalho|labou?r|progress|progrès|progresso|liberty|liberté|freedom|libertad|equality|égalité|peace|paix|paz|prosperity|homeland|fatherland|patrie|nation|dignity|dignité|solidarity|solidarité|discipline|democracy|démocratie|independence|indépendance|patriotism|people|peuple|strength|luta|development|stability|love|truth|ordem|order|fitiavana|tanindrazana|fandrosoana)';

/** Mottoes of states. */
export const MOTTO = new RegExp(
  `^${VIRTUE}(?:\\s?(?:[-–—*•·,.…]|and|et|e|y)\\s?${VIRTUE}){1,3}$|^(?:nation\\W+religion\\W+king|independence\\W+freedom\\W+happiness|peace\\W+independence\\W+democracy\\W+unity(?:\\W+(?:and\\W+)?prosperity)?|unity\\W+discipline\\W+work|unity\\W+work\\W+patriotism|unity\\W+freedom\\W+justice|liberty\\W+equality\\W+fraternity|work\\W+liberty\\W+(?:father|home)land|peace\\W+work\\W+(?:father|home)land|in the name of (?:god|allah).{0,60}|god save the (?:king|queen)|hashemite kingdom)$`,
  'iu',
);

/** Ornaments, page numbers, "END". */
export const ORNAMENT =
  /^[\W\d_]*$|^(?:\d\s?){2,6}$|^(?:end|ends|xxx|-30-|o0o)$|^page \d{1,3}(?: of \d{1,3})?$/iu;

/** A postal address, telephone numbers, a site on the web. */
export const ADDRESS =
  /^\d[\da-z]{0,4}(?:[-/]\d{1,4}){0,3},? \p{Lu}[^.!?:;]{5,80}, [^.!?:;]{3,40}\s\d[\d-]{2,8}$|^(?:no|n°)\.?\s?\d|^(?:level|suite|unit|floor|block|plot) \d[^.!?]{3,90}$|\b\d{1,5}[a-z]?,? (?:\p{Lu}[\p{L}’'-]{1,20} ){1,3}(?:terrace|lane|drive|crescent|close|circle|quay|gate|row|parade|embankment|str|rd|ave|st)\b(?!\p{L})|\bp\.?\s?o\.?\s?box\b|\b(?:street|avenue|boulevard|blvd|sangkat)\b[^a-z]*,|\d[^.]*\b(?:street|avenue|boulevard|blvd|road|floor)\b|\b(?:tel|fax|phone|telephone|e-?mail|website)\s?[.:]|https?:|www\.|@[\w-]+\.|^[\w-]+(?:\.[\w-]+){1,3}$|^[\p{Lu}][\p{L}]+ street(?:, .*)?$|\b(?:suite|room|plaza|floor)\b[^.]{0,30}\b[A-Z]{2}\s\d{4,5}\b|\b(?:building|road|house|complex|square|palace|plaza)\b,?[^.]{0,40}\b\d{1,6}\b|,\s(?!(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))[\p{L} ]{3,30}\s\d{4,6}$/iu;

/** The name of a news agency or an information service alone on its line: "SANA – Syrian Arab News Agency", "Angola Press Agency (ANGOP)". */
export const AGENCY =
  /^(?=.{6,70}$)(?:(?:\p{Lu}[\p{L}.’'-]*|of|the|\/|–|—|-|“[^”]{2,20}”|"[^"]{2,20}")[ ,/]{1,2}){0,6}(?:(?:news|press|information|telegraph\p{L}*) agency|press service|information service|agence de presse|agencia de noticias|agência de notícias)(?: (?:of|under)(?: the)?(?: (?:\p{Lu}[\p{L}’'-]*|of|and)){1,6})?(?:\s?[–—|/(-]\s?\p{Lu}[\p{L}.]{1,14}\)?)?$/iu;

/** The sitting and the item that a speech belongs to, alone on a line above its headline. */
export const SESSION =
  /^(?:agenda )?item \d{1,3}\b.{0,120}$|^(?:the )?(?:\d{1,3}(?:st|nd|rd|th)|(?:[a-z]+[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\p{L}+ieth|\p{L}+teenth)) (?:regular |special |annual |resumed |emergency )*(?:session|meeting) of the (?:(?:un|united nations) )?(?:human rights council|general assembly|security council|(?:first|second|third|fourth|fifth|sixth) committee|conference of .{3,60}|economic and social council)\b.{0,20}$|^(?:first|second|third|fourth|fifth|sixth) committee$|^(?:un )?(?:general assembly|security council|human rights council)$/iu;

/** The part of a body that writes its pages: "EEAS Press Team", "Public Relations Unit". */
export const DESK =
  /^(?=.{8,70}$)(?:(?:\p{Lu}[\p{L}.’'-]*|of|the|and|&) ){0,5}(?:press|communications?|media|information|relations|diplomacy|affairs|institutional) (?:team|unit|desk|section|secretariat|wing|cell)$/iu;

/** To whom a mission is sent, on the line below its name: "to the United Nations Office in Geneva". */
export const OF_MISSION =
  /^(?:to|at|near) the (?:united nations|un\b|european union|international organi[sz]ations|african union|organi[sz]ation|holy see|council of europe|league of arab states)[^.]{0,90}$/iu;

/** "The following is attributable to …:", "Subject: …". */
export const ATTRIBUTION =
  /\b(?:attributable|attributed) to\b|^[“"'‘(](?:issued|released|published|communicated) by\b|^text (?:made public|released|issued|as released)|^(?:the )?following (?:is|statement|text|remarks)|^the text of the following|^begin text|^(?:the (?:press release|statement|news story|readout|communiqu[eé]) )?(?:was )?(?:issued|released|published|made public) by\b|^distributed by [^.]{2,40} on behalf of\b|^(?:ref(?:erence)?(?: no)?\.?|topic|category|tags?|author|by line|location|venue|share|print|home|search|menu|language|posted in|source|from|by|hits?|views?|read(?:ing time)?|photos?|image|photo credits?|to|cc|bcc|sent|reply-to|contacts?|press contact|media contact|enquiries|written by|released by|signed)\s?[:#]|^(?:from|by)\s?:?$|^view [\d,.]+\b|^(?:ref|reference|no)\.?(?: no\.?)?\s?:?\s?[\w/.-]{1,30}$|^(?:hits?|views?)\s\d+$|^(?:media|press|news) cent(?:er|re)$|^(?:home|news|media cent(?:er|re)|newsroom|press room)\s?[>»/].*$|^(?:the )?official (?:web ?site|web portal|portal|page)\b|^you are here\b/iu;

/** Nouns of bodies that issue releases. */
export const BODY_NOUN =
  /\b(?:ministry|ministerio|ministère|ministero|ministério|ministerium|ministerstwo|kementerian|secretaría|auswärtiges amt|bộ ngoại giao|dışişleri|secretariat of|department|state department|foreign (?:and commonwealth )?office|foreign, commonwealth (?:&|and) development office|embassy|consulate|high commission|permanent (?:mission|delegation|representation)|mission|delegation of the european union|european commission|european external action service|council of the (?:eu|european union)|european council|global affairs canada|office (?:of|for)|presidential (?:office|palace|administration|executive office)|presidency|executive office|white house|prime minister[’']s office|president[’']s office|spokesperson[’']s office|spokesman[’']s office|cabinet (?:office|secretariat)|chancellery|federal (?:foreign office|department|chancellery)|foreign ministry|press (?:office|service|department|information (?:department|bureau)|and information)|information (?:department|bureau|service|office)|public (?:affairs|diplomacy|relations)|news agency|agence|press bureau|kremlin|royal government|government of|government offices?|government information|secretariat|élysée|elysee|istana|casa rosada|wisma putra|itamaraty|farnesina|quai d'orsay|state house(?! (?:in|at|for|today|this)\b)|jubilee house|government house|(?:general )?directorate|general department|division|mofa|mfa)\b/iu;

/** Words that begin a headline rather than a body's name. */
export const EVENT_NOUN =
  /\b(?:opening|reopening|visits?|meetings?|announcement|statements?|remarks|establishment|inauguration|closure|message|launch|participation|response|arrival|departure|comments?|information on|briefing|joint|session|conversation|talks|release|new(?! (?:delhi|york|zealand|brunswick|orleans|jersey|taipei))|first|call|outcomes?|readout|spokesperson of|press conference|protest|consultations?|relations|cooperation|attack|situation)\b/iu;

/** A person alone on a line: a form of address or a post. */
export const PERSON =
  /^(?:by\s)?(?:the\s)?(?:(?:rt\.?|right)\s)?(?:hon(?:ou?rable)?\b|h\.\s?e\.|his excellency|her excellency|mr\b|mrs\b|ms\b|dr\b|sir\b|dame\b|samdech|yb\b|dato|datuk|tan sri|senator\b|minister (?:for|of) |minister$|foreign (?:minister|secretary)$|prime minister$|secretary of state$|deputy prime minister$|(?:vice[- ])?president$|(?:department |ministry |mfa |mofa )?spokes(?:person|man|woman)$|foreign affairs$|high representative)/iu;

/** Steps that lead to a page: "Home > News > Press releases", "World › Sudan". */
export const CRUMB_TRAIL = /^[^!?]{1,80}(?:\s[>›»→]\s[^>›»→]{1,200}){1,8}$/u;

/** Names of bodies in other languages, as they stand above the English ones. */
export const FOREIGN_BODY =
  /^(?:(?:republik|kerajaan)\s)?(?:kementerian|kagawaran|minist[eè]re|ministerio|minist[eé]rio|ministero|ministerstvo|ministerstwo|ministerul|ministeri[jy]a|ministrstvo|minister van|auswärtiges amt|bundesministerium|eidgenössisches|udenrigsministeriet|utenriksdepartementet|utrikesdepartementet|ulkoministeriö|välisministeerium|ārlietu ministrija|užsienio reikalų|külügyminisztérium|külgazdasági|dışişleri bakanlığı|t\.?c\.? dışişleri|bộ ngoại giao|xarici i̇?şlər|tashqi ishlar|wizara ya|wasaaradda|embajada|ambassade|botschaft|embaixada|canciller[ií]a|ministria (?:e|për)|an roinn|presidencia de|présidence de|presidência d|gobierno de|gouvernement d|governo d|república d|république d|ministarstvo|itamaraty|kedutaan besar|pasuguan)(?=$|[\s,])/iu;

/** What pages count or call themselves beside the day: views, hits, time zones, days of the week. */
export const PAGE_DATA =
  /\b(?:hits?|views?|read|visits?|visited|print|count)\s*[:.]?\s*[\d.,]+(?: times)?|\s{2,}\d{1,6}$|[\d.,]+\s*(?:hits?|views?|visits?|reads?)\b|\s[+-]0\d{3}(?!\d)|\((?:gmt|utc)\s*[+-]?\s*\d{0,2}(?::\d\d)?\)|\b(?:gmt|utc)\s*[+-]?\s*\d{1,2}\b|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b[.,]?/giu;

/** The number under which a body keeps a text: "OB/PR/2022/41", "CR-2023-118". */
export const REFERENCE = /^(?=.*\d{2})(?!COVID)\p{Lu}{2,8}(?:[/.–-]{1,2}\s?[\p{Lu}\d]{1,8}){2,6}$/u;

/** A ministry's field alone on its line: "International Relations & Cooperation", "Department:". */
export const FIELD =
  /^(?:department:|(?:(?:foreign|external|international|european|regional|diaspora|trade|integration|expatriates|worship|and|&|relations|cooperation|development|affairs)[\s,]{0,2}){1,8}(?<=affairs|relations|cooperation|trade|diaspora|worship|integration))$/iu;

/** "MANILA 02 August 2023 – The two sides met": a city and a day, and a sentence behind a dash. */
export const DATED_LEAD =
  /^\(?\p{Lu}[\p{L} .’'-]{2,30},? (?:\d{1,2} \p{L}{3,9},? \d{4}|\p{L}{3,9} \d{1,2},? \d{4})\)?\s?(?:[–—-]|--)\s?\p{Lu}.{30,}[.!]["'”’)]?(?: END[S.]?)?$/u;

/** What stands behind the last sentence of a text: "– KUNA", "END", "(GP)". */
export const AFTER_END =
  /\s(?:(?<=[.”"’]\s)\p{Lu}{3,9}|[–—-]{1,2}\s?\p{Lu}{2,9}|ENDS?|\([\p{Lu}/]{2,9}\)|\.?\/\.?)\.?$/u;
