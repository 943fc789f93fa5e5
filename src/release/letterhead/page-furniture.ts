/** What a page's menus, buttons and counters say, alone on a line or between bars. */
const FURNITURE =
  /^(?:skip to (?:the )?(?:main )?(?:content|navigation).*|click ac[áa] para .*|ir al contenido.*|(?:usted est[áa] en|est[áa] aqu[íi]|você está aqui|vous êtes ici|sie sind hier|ovdje ste|jeni këtu)\s?:.*|(?:comparte|compartir|compartilhar|partager|teilen|podijeli|podeli|shpërndaje|paylaş|bagikan|del|dela|jaa|oglas)\s?:?|imagen (?:foto)?[\s_\d]*|(?:photo|image|picture|foto)\s?\d{1,2}|[\s–—-]*(?:advertis\p{L}+|spot_img)[\s–—-]*|spot_img|-?\d{1,2}(?:\.\d)?\s?°?\s?[CF]|city of \p{L}+|article continues after advertisement|there were [\d,.]+ press releases posted in the last .{0,80}|\(?(?:stock|file|archive|cover|featured) (?:image|photo|picture)s?\)?|(?:\s?[+–-]?\s?(?:(?:larger|smaller|normal|bigger|increase|decrease|reset) ?font(?: ?size)?|font ?size)\s?[+–-]?\s?){1,4}|(?:sala stampa|back|top|print|pdf|\s){1,12}|jump to .{0,30}|(?:main )?menu|main(?: page)?|go to (?:the )?(?:main|old|new|full|mobile) (?:site|page|version).{0,20}|welcome to (?:the )?(?:[\p{L}.]{1,20} ){0,3}?(?:department|ministry|embassy|consulate|mission|official|website|web ?site|portal|office|government|presidency).{0,80}|(?:the )?diplomatic service of the european union|questions of the day|(?:the )?(?:(?:official|government|governmental|national|diplomatic|media|information|news|press|web|main|public|internet) ){0,4}(?:portal|web ?site|web ?page|home ?page)(?: of (?:the )?.{3,80})?|(?:the )?.{3,40}(?:government|ministry|presidency|state) (?:official )?(?:news |information )?(?:portal|web ?site)|(?:the )?briefing room|inicio|início|accueil|startseite|ana sayfa|trang chủ|beranda|главная|головна|strona główna|navigation|search|close|open|back(?: to .{0,40})?|return|top of (?:the )?page|go to top|previous|next|home ?(?:page)?|.{0,30} home ?page|you are here|breadcrumbs?|share(?: (?:this|on|via|to|with).{0,40})?|print(?: (?:this|page|friendly|version).{0,20})?|send to (?:a )?friends?|e-?mail(?: this.{0,20})?|facebook|twitter|x|linked-?in|whatsapp|telegram|viber|messenger|weibo|wechat|line|instagram|youtube|flickr|rss(?: feeds?)?|copy link|save|bookmark|tweet|like|follow us.{0,40}|subscribe.{0,40}|download(?: (?:pdf|as pdf|document|file|here).{0,20})?|pdf(?: version)?|listen(?: to .{0,20})?|text size.{0,20}|font size.{0,20}|a ?[+-]|a{2,3}|contact(?: us)?|sitemap|site map|login|log in|sign in|accessibility|cookies?.{0,40}|privacy.{0,30}|terms.{0,30}|copyright.{0,60}|©.{0,80}|all rights reserved.{0,40}|gov\.uk|canada\.ca|gov\.si|regjeringen\.no|an official website of .{0,60}|(?:here[’']s )?how you know|embargo ?: ?(?:none|no|nil)|world|countries|regions?|general|politics|political|national|local news|diplomacy|home news|top news|main news|the outer|headlines?|africa|asia|europe|americas|middle east|topics?|categor(?:y|ies)|tags?|archives?|gallery|photo(?:s| gallery| album)?|videos?|multimedia|events?|speeches|announcements?|transcripts?|publications?|press conferences?|press room|press and information team.{0,60}|top stories|headlines|(?:latest|recent)(?: news| updates?)?|more(?: news| from .{0,30}|\.{3})?|read more.{0,20}|see also|related.{0,40}|news(?: & | and | \/ )events|all news|(?:\d+ )?(?:min(?:ute)?s?) read|updates to this page|date|english(?: version| edition)?|en|fr|es|ar|ru|de|pt|it|nl|fi|sv|da|pl|cs|sk|hu|ro|lv|lt|et|el|tr|sr|hr|sl|sq|mk|bg|uk|ua|fa|kk|kz|uz|az|ge|hy|mn|km|vi|ms|vie|eng|fra|esp|spa|rus|ara|deu|ger|por|chi|jpn|kor|ukr|geo|suomi|svenska|norsk|dansk|polski|türkçe|română|magyar|português|italiano|nederlands|latviešu|lietuvių|eesti|hrvatski|srpski|slovenščina|shqip|українська|қазақша|o‘zbekcha|azərbaycanca|中文|日本語|japanese|french|français|español|deutsch|русский|العربية|bahasa(?: indonesia| melayu)?|tiếng việt|ไทย|हिन्दी|हिंदी|اردو|বাংলা|සිංහල|தமிழ்|한국어|[\d.,]+ (?:views?|hits?|visits?|reads?|comments?))$/iu;

/** Sections of a ministry's site, which stand between bars of a menu. */
const SECTION =
  /^(?:news|media|press|media (?:cent(?:er|re)|releases?)|press (?:cent(?:er|re)|corner|releases?)|news(?: ?room)?|releases?|statements?|about(?: us| the ministry)?|ministry|embassy|services|consular(?: services)?|foreign policy|policy|sala de (?:prensa|imprensa)|sala stampa|salle de presse|comunicados(?: de (?:prensa|imprensa))?|communiqués(?: de presse)?|prensa|imprensa|presse|noticias|notícias|actualités|aktuelles|pressemitteilungen|haberler|berita|tin tức|новости|новини)$/iu;

/** Marks between the items of a menu. */
const BARS = /\s?[|•·»›→>]\s?|\s{1,4}[/:\\–-]{1,2}\s{1,4}|\s{2,}|[\][]/u;

/** Whether all of it belongs to the page: "Print", "A+ A-". */
function isOwn(part: string): boolean {
  return (
    FURNITURE.test(part) ||
    (/^a\s?[+-]/iu.test(part) && part.split(' ').every((word) => FURNITURE.test(word)))
  );
}

/** What a site says of its cookies, in English and in some other languages. */
const COOKIES =
  /\bcookies?\b.{0,300}\b(?:sites?|web ?site|web|experience|policy|settings?|accept|consent|browsing|política|politique)\b|\b(?:sites?|web ?site|web|we use|accept|consent)\b.{0,300}\bcookies?\b/iu;

/** What stands in the place of a picture of the site's own. */
const PICTURE = /\b(?:banner|header|hero|logo|placeholder) (?:image|photo|picture)\b/iu;

/** "4501 - Single_lajmi | Ministria e Punëve të Jashtme": what a site calls its page, not what it is about. */
const SITE_NAME = /^(?=\d{3,6} - \p{L}|\S*_|\S* - \S*_)[^|]{1,60}\s\|\s[^|]{3,60}$/u;

/** "Interviews, articles and comments": the sorts of text that a site keeps together. */
const SORT =
  /^(?:interviews?|articles?|comments?|releases?|commentar(?:y|ies)|speeches|(?:media|press) (?:briefings?|statements?|notes?)|statements?|announcements?|declarations?|news|briefings?|press releases?|media releases?|remarks|opinions?|op-?eds?|columns?|messages?|lectures|transcripts?|videos?|photos?|other materials?|blogs?|events?|notices?|reports?|publications?|answers|press conferences?)$/iu;

/** Whether a line tells sorts of text, two or more. */
function isListOfSorts(line: string): boolean {
  const sorts = line.split(/\s?(?:,|&|\/|\||\band\b)\s?/iu).filter((part) => part !== '');
  return line.length < 80 && sorts.length > 1 && sorts.every((part) => SORT.test(part));
}

/** "MEA | Statements : Media Briefings": a body's short name and its sections. */
function isOwnSection(line: string): boolean {
  const [name = '', ...sections] = line.split(/\s[:|>/]\s/u);
  return (
    /^\p{Lu}{2,8}$/u.test(name) &&
    sections.length > 0 &&
    sections.every((part) => SECTION.test(part) || SORT.test(part))
  );
}

/** A menu whose bars are lost: "Home About us Departments Missions Media Contacts". */
const MENU =
  /^(?:home|menu|main)(?:\s{1,5}(?:home|about(?: us)?|contacts?(?: us)?|ministry|the ministry|minister|ministers|embassy|departments?|missions?|media(?: cent(?:er|re))?|news(?:room)?|press(?: room| cent(?:er|re))?|services?|consular(?: services| affairs)?|visas?|travel|foreign policy|policy|diplomacy|documents|publications|speeches|statements|gallery|events|careers|vacancies|jobs|tenders|downloads?|links|faqs?|search|login|english|resources|government|president|people|issues|topics|organi[sz]ation|structure|directory|e-?services)){2,14}$/iu;

/** Whether a line is a part of the site and not of the document: a menu, a button, a counter. */
export function isFurniture(line: string): boolean {
  if (line.length < 120 && SITE_NAME.test(line)) return true;
  if (line.length < 400 && COOKIES.test(line)) return true;
  if (line.length > 200) return false;
  if (MENU.test(line) || isListOfSorts(line) || isOwnSection(line)) return true;
  if (line.length < 100 && PICTURE.test(line)) return true;
  const parts = line
    .split(BARS)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length === 0) return false;
  const others = parts.filter((part) => !isOwn(part));
  if (others.length === 0) return true;
  const own = parts.length - others.length;
  const known = own + others.filter((part) => SECTION.test(part)).length;
  // "Parliament TV | Parliament Today | Video | Search": bars between several short parts, of which some are the page's.
  if (own > 1 && parts.length > 3 && line.includes('|'))
    return parts.every((part) => part.split(' ').length <= 4);
  return own > 0 && known * 2 > parts.length && parts.every((part) => part.split(' ').length <= 6);
}
