import { readPhrases } from './read-phrases.ts';

/**
 * Nouns that name an office, folded, one phrase an entry; the longest match counts. With the words of
 * `POST_MODIFIERS` and `PORTFOLIO_WORDS` before them, and "of", "for", "to", "on" after them, they make a post.
 */
export const POST_HEADS: readonly string[] = readPhrases(`
  # Heads of state and government
  president; vice president; prime minister; pm; dpm; premier; vice premier; chancellor; chanceler;
  canciller; vice chancellor; king; queen; queen mother; queen consort; king father; queen regent; emperor;
  empress; emperor emeritus; empress emerita; sultan; sultana; emir; amir; deputy emir; deputy amir;
  crown prince; crown princess; prince; princess; princess royal; grand duke; grand duchess; duke; duchess;
  pope; holy father; supreme pontiff; pontiff; regent; yang di pertuan agong; yang di pertuan;
  yang di pertuan negara; agong; paramount ruler; ruler; supreme leader; captain regent; taoiseach;
  tanaiste; governor general; governor; lieutenant governor; vice governor; head of state;
  head of government; first lady; first gentleman; first spouse; co prince; chief executive;
  head of the state; head of delegation; first minister; interim president; transitional president;
  president elect; vice president elect; prime minister elect; prime minister designate;
  minister designate; secretary designate; ambassador designate; high chief; chief adviser; chief advisor;
  cabinet chief; leader; paramount leader
  # Ministers and secretaries
  minister; minister of state; minister without portfolio; minister delegate; minister counsellor;
  minister counselor; minister president; minister mentor; minister plenipotentiary; coordinating minister;
  secretary; secretary of state; special assistant; personal assistant; executive assistant;
  private secretary; principal private secretary; personal secretary; press secretary;
  prime cabinet secretary; political counsellor; secretary general; general secretary; under secretary;
  undersecretary; under secretary general; undersecretary general; assistant secretary general;
  under secretary of state; undersecretary of state; parliamentary under secretary of state;
  assistant secretary of state; assistant secretary; deputy assistant secretary;
  principal deputy assistant secretary; permanent secretary; permanent under secretary; cabinet secretary;
  chief cabinet secretary; principal secretary; parliamentary secretary; executive secretary;
  first secretary; second secretary; third secretary; vice minister; viceminister; deputy minister;
  state minister; senior minister; emeritus senior minister; chief minister; chief secretary;
  state secretary; attorney general; solicitor general; auditor general; comptroller general; comptroller; rais; akim; khokim; hokim; menteri besar; grand chamberlain; lord chamberlain;
  inspector general; prosecutor general; public prosecutor; prosecutor; ombudsman; lord chancellor;
  chancellor of the exchequer; chancellor of the duchy of lancaster; lord president of the council;
  leader of the house; chief whip; state councilor; state councillor; state counsellor; state counselor;
  federal councillor; councillor; councilor; counsellor; counselor; delegate; treasurer;
  treasury secretary; postmaster general; surgeon general; registrar general; fm; dfm; eam; cs; pcs; mos; sfa; dcm
  # Diplomats and organisations
  ambassador; ambassador at large; ambassador extraordinary and plenipotentiary; high commissioner;
  commissioner; commissioner general; high representative; representative; special representative;
  permanent representative; permanent observer; resident representative; resident coordinator; country director;
  country manager; country representative; managing director; press spokesperson; press officer; opposition leader; director of operations;
  personal representative; trade representative; consul; consul general; vice consul; honorary consul;
  honorary consul general; charge d affaires; charge d'affaires; charge d'affaires a i; chargee d affaires;
  charge; envoy; special envoy; personal envoy; presidential envoy; envoy extraordinary; special advisor;
  special adviser; special rapporteur; rapporteur; nuncio; apostolic nuncio; attache; defence attache;
  defense attache; military attache; dean of the diplomatic corps; doyen; director general;
  deputy director general; director; managing director; executive director; executive vice president;
  executive chairman; executive president; coordinator; chair; chairman; chairperson; chairwoman; co chair;
  co chairman; co chairperson; vice chair; vice chairman; vice chairperson; vice chairwoman;
  chairman in office; chair in office; chairperson in office; head; chief; chief of staff;
  chief of the general staff; chief of defence force; chief of defence forces; chief of the defence forces; chief of the naval staff; chief of naval staff; chief of the air staff; chief of the army staff; chief of army staff; chief of joint staff; chairman of the joint chiefs of staff; commandant; chef de cabinet; inspector general of police; chief of general staff; chief of defence; chief of defense;
  chief of defence staff; chief of the defence staff; chief of the defence force; chief of army;
  chief of navy; chief of mission; chief of protocol; chief of cabinet; chief of the cabinet;
  chief of the presidential staff; chief of party; chief economist; chief negotiator;
  chief executive officer; chief operating officer; chief justice; chief judge; ceo; administrator;
  deputy administrator; principal; controller; sherpa; negotiator; delegation leader; spokesperson;
  spokesman; spokeswoman; spokespeople
  # Parliaments, parties, courts, armies, towns, others
  speaker; deputy speaker; majority leader; minority leader; leader of the opposition; opposition leader;
  house speaker; whip; dean; senator; congressman; congresswoman; member; member of parliament;
  member of the house of representatives; alternate member; politburo member; party secretary; party chief;
  party leader; party chairman; deputy; lawmaker; legislator; commander; commander in chief;
  supreme commander; deputy commander; adjutant general; provost marshal; national security advisor;
  national security adviser; advisor; adviser; chief scientist; consultant; commissioner of police; mayor;
  lord mayor; deputy mayor; vice mayor; governor of the central bank; superintendent; rector;
  president of the court; chief rabbi; grand mufti; grand imam; ceo and president; founder;
  information officer; press officer; public affairs officer; officer; officer in charge; desk officer;
  mediator; facilitator; custodian of the two holy mosques; candidate; architect; professor of; laureate;
  editor in chief; curator; activist; ex officio member; observer; inspector; secretary to the cabinet
`);

/** Plural office nouns and their singular, folded: "Presidents Xi and Macron". */
export const PLURAL_HEADS: Readonly<Record<string, string>> = {
  presidents: 'President',
  'vice presidents': 'Vice President',
  'prime ministers': 'Prime Minister',
  'deputy prime ministers': 'Deputy Prime Minister',
  premiers: 'Premier',
  chancellors: 'Chancellor',
  kings: 'King',
  queens: 'Queen',
  ministers: 'Minister',
  'foreign ministers': 'Foreign Minister',
  'defence ministers': 'Defence Minister',
  'defense ministers': 'Defense Minister',
  'ministers of foreign affairs': 'Minister of Foreign Affairs',
  'ministers for foreign affairs': 'Minister for Foreign Affairs',
  'deputy ministers': 'Deputy Minister',
  'vice ministers': 'Vice Minister',
  secretaries: 'Secretary',
  'secretaries of state': 'Secretary of State',
  'foreign secretaries': 'Foreign Secretary',
  'secretaries general': 'Secretary-General',
  ambassadors: 'Ambassador',
  'ambassadors designate': 'Ambassador-Designate',
  'high commissioners': 'High Commissioner',
  'high commissioners designate': 'High Commissioner-Designate',
  commissioners: 'Commissioner',
  senators: 'Senator',
  congressmen: 'Congressman',
  governors: 'Governor',
  mayors: 'Mayor',
  speakers: 'Speaker',
  envoys: 'Envoy',
  'special envoys': 'Special Envoy',
  representatives: 'Representative',
  directors: 'Director',
  'deputy secretaries': 'Deputy Secretary',
  'assistant secretaries': 'Assistant Secretary',
  counsellors: 'Counsellor',
  generals: 'General',
  admirals: 'Admiral',
};

/** Words before an office noun that make it another office: "Deputy", "Acting", folded. */
export const POST_MODIFIERS: readonly string[] = readPhrases(`
  deputy; vice; acting; interim; caretaker; ad interim; senior; first; second; third; fourth; 1st; 2nd;
  3rd; principal; assistant; associate; under; executive; permanent; special; high; highest; chief;
  parliamentary; federal; union; state; national; presidential; royal; supreme; general; cabinet; honorary;
  resident; non resident; nonresident; lead; joint; co; personal; regional; global; political; military;
  ministerial; coordinating; new; newly appointed; newly elected; current; incumbent; visiting; standing;
  outgoing; incoming; designate; rotating; transitional; transition; provincial; provisional; alternate;
  additional; extraordinary; lord; crown; grand; prime; mission; official; roving; departmental; full
`);

/** Modifiers that say nothing of the office itself and are left out of its title. */
export const IDLE_MODIFIERS: readonly string[] = readPhrases(`
  new; newly appointed; newly elected; current; incumbent; visiting; outgoing; incoming; then;
  long serving; our; my
`);

/** Words before an office that say it is held no longer, folded. */
export const FORMER_WORDS: readonly string[] = readPhrases(`
  former; ex; erstwhile; late; then; onetime; previous; past; deceased; ousted; deposed; departed;
  one time
`);

/** Fields of government as they stand in portfolios, folded words. */
export const PORTFOLIO_WORDS: readonly string[] =
  `foreign external international affairs relations cooperation trade commerce commercial industry industries industrial economy economic economics finance financial treasury
budget planning plan development investment investments enterprise enterprises entrepreneurship business small medium sme smes private sector privatization privatisation export exports import imports customs excise tax taxation revenue revenues
defence defense security interior internal home homeland police public safety civil emergency emergencies disaster management reduction relief resilience border borders immigration citizenship migration migrants refugees diaspora expatriates overseas emigrants emigration immigrants nationals residents abroad africans arabs francophones quality life life happiness dialogue tolerance coexistence endowment zakat waqf monarchy crown protocol
justice legal law constitutional human rights rule equality gender women woman family families children child youth young sport sports social welfare solidarity services service community communities pensions insurance labour labor employment work jobs vocational training manpower workforce productivity
health medical sanitation hygiene wellness education higher schools school teaching research science sciences scientific technology technologies technological innovation digital digitalization digitalisation digitization transformation ict telecommunications telecommunication communication communications post posts postal information media press mass telecom telecoms broadcasting informatics artificial intelligence cyber cybersecurity space aerospace
environment environmental ecology ecological climate change water waters resources natural forests forest forestry wildlife biodiversity agriculture agricultural rural agrarian land lands food livestock animal fisheries fishery fishing marine maritime oceans ocean sea seas blue irrigation
energy oil petroleum gas minerals mineral mines mining metallurgy power electricity renewable renewables nuclear atomic transport transportation infrastructure aviation ports port shipping railways railway rail roads road highways works construction housing urban city cities local regional government governance administration municipal municipalities decentralization territorial territories territory provincial
culture cultural arts art heritage tourism creative religion religious religions cults worship islamic endowments awqaf hajj interfaith indigenous aboriginal tribal ethnic minorities nationalities national unity reconciliation integration cohesion peace reintegration rehabilitation veterans martyrs
consumer protection competition markets market supply supplies procurement statistics standards quality state assets property properties holdings parliamentary parliament cabinet commonwealth european union africa african asia asian pacific americas latin america southeast south-east northeast caribbean arab gulf maghreb middle east eastern north northern south southern west western central multilateral bilateral political policy policies strategic strategy global worldwide francophonie nationals abroad counter terrorism counterterrorism anti corruption drug drugs narcotics
foreign, civilian military veteran armed forces army navy air force gendarmerie intelligence prisons correctional correction youths skills skill apprenticeship innovation inclusion inclusive persons disabilities disability elderly ageing aging population demography reforms reform modernization modernisation efficiency sustainable sustainability ecologic transition decarbonisation carbon green hydrogen foodstuffs farming cattle horticulture plantation commodities cooperatives cooperative microfinance
secretariat presidency premiership chancellery special general executive legislative judicial judiciary electoral elections election democracy democratic citizens citizen participation nation building capacity aid assistance humanitarian donor arms control disarmament nonproliferation non-proliferation proliferation verification compliance mine action indo-pacific conflict stabilization operations population diplomacy protocol consular treaties ceremonial americas hemisphere eurasian eurasia europe near democracy portfolio growth prosperity competitiveness opportunity opportunities innovation solidarity faculty faculties mekong lancang ganga caspian gulf nordic baltic visegrad balkans andean amazon corporate socio partnership partnerships crisis crises neighbourhood neighborhood enlargement multilateralism values fairness preparedness startups tech sovereignty mediterranean simplification implementation transparency interinstitutional intergenerational circular agri agrifood steel coal textiles textile biotechnology petrochemicals rubber tin commodities villages village disadvantaged islands islander islanders languages language antiquities medicine medicines nutrition vaccination midwifery drylands arid blue sanitary motor vehicles transit mobility automobile handicrafts handicraft crafts traditional cottage jute shipping shipyards wildlife parks meteorology hydrocarbons hydrology dams seas gender wellbeing well-being loneliness ageing carers victims safeguarding policing crime fire cyberspace ai data statistics archives memory remembrance laity franchise productivity deregulation bureaucracy homeless hospitality catering gaming lotteries exports regions decentralised devolution peoples pacific first nations treaty treaties settlements settlement foreigners repatriation returnees repatriates refugee hajj umrah guidance preaching propagation evangelisation promotion virtue dicastery states parliaments legislature transmigration settlement spatial empowerment protection bureaucratic logistics monetary markets micro cooperatives startup creative halal bumiputera federal territories territory parliamentary wellness plantation plantations`
    .split(/\s+/u)
    .map((word) => word.replace(',', ''));

/** Nouns that name an institution which an office is of, folded. */
export const INSTITUTION_WORDS: readonly string[] =
  `ministry ministries department office bureau agency authority administration board council councils commission committee committees subcommittee secretariat directorate division section unit centre center institute institution academy university college school court tribunal senate parliament assembly house representatives commons lords congress diet duma knesset majlis shura sejm saeima seimas riigikogu riksdag storting folketing eduskunta althing rada skupstina sabor sobranie milli meclis sangsad hural khural bundestag bundesrat rajya lok sabha chamber deputies federation federal politburo bureau standing plenary presidium party people's peoples people politburo front movement alliance league union coalition association organization organisation community forum fund bank treasury corporation company group foundation trust society chamber embassy mission delegation consulate consulate-general high permanent general staff armed forces force army navy guard corps police gendarmerie militia command fleet brigade squadron task cabinet government state states republic kingdom nation nations united supreme national central royal federal presidential executive special working joint intergovernmental friendship interparliamentary inter-parliamentary human rights legislature legislative municipality city province provincial prefecture region regional district county metropolitan capital town village island islands territory administration project program programme initiative summit conference convention congress negotiating negotiations panel team network foundation museum library press service secretariat monetary reserve development investment export-import infrastructure exchange customs republic chair ambassadors political politics communist labour labor workers revolutionary democratic socialist nationalist conservative liberal coordination leadership youth women armed arms caucus quartet troika revolution revolutionary transition sahel resistance opposition g7 g20 group fund's holy see knesset household`.split(
    /\s+/u,
  );

/** Posts that texts write in letters only, and what they stand for. */
export const ABBREVIATED_POSTS: Readonly<Record<string, string>> = {
  CS: 'Cabinet Secretary',
  DFM: 'Deputy Foreign Minister',
  DPM: 'Deputy Prime Minister',
  EAM: 'External Affairs Minister',
  FM: 'Foreign Minister',
  PCS: 'Prime Cabinet Secretary',
  PM: 'Prime Minister',
  VFM: 'Vice Foreign Minister',
};

/** Regions and processes that envoys and directors are charged with, folded; none of these words begins a name. */
export const REGIONS: readonly string[] = readPhrases(`
  horn of africa; great lakes; great lakes region; sahel; sahel region; middle east; middle east peace process;
  near east; korean peninsula; korean peninsula peace; north korea human rights; western balkans; south caucasus;
  southern caucasus; caucasus; central asia; south asia; southeast asia; south east asia; east asia; west asia;
  indo pacific; asia pacific; asia and the pacific; pacific; pacific islands; black sea; black sea region; gulf;
  gulf region; arctic; nordic arctic; mediterranean; southern mediterranean; western sahara; southern neighbourhood;
  eastern partnership; western europe; eastern europe; central europe; north africa; west africa; east africa;
  southern africa; sub saharan africa; latin america; latin america and the caribbean; caribbean; eurasia; americas;
  middle east and africa; middle east and north africa; oceania; europe and central asia; syria and iraq
`);
