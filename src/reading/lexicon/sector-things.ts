import type { TopicPhrases } from './topic-phrases.ts';

/**
 * Concrete things by which releases speak of fields of cooperation, by sector: they count beside a word for giving,
 * building, trading or sending ("train nurses", "wells and schools", "open its market to avocados") and where fields
 * are listed. Braces hold alternatives.
 */
export const SECTOR_THINGS: TopicPhrases = {
  health: [
    '{doctor|doctors|nurse|nurses|midwives|surgeons|medics|physicians|dentists|paramedics|health workers}',
    '{ambulance|ambulances|hospital|hospitals|clinic|clinics|dispensary|dispensaries|health post|health posts|health centre|health center|health centres|health centers|incubators|scanners|x-ray machines|dialysis machines|ventilators|oxygen plants|hospital beds}',
    '{medicine|medicines|drugs and medical supplies|medical care|medical treatment|cataract surgeries|eye surgeries|prosthetic limbs|artificial limbs|pharmaceuticals|pharmaceutical products|generic medicines|hepatitis|blood bank}',
  ],
  education: [
    '{school|schools|classrooms|kindergarten|kindergartens|textbooks|teachers|lecturers|libraries|library|dormitories|dormitory|school buses|stipends|fellowships|bursaries|study grants|students|student places}',
  ],
  'human-resources': [
    '{courses|short courses|training slots|training seats|training places|training courses|customised courses|tailor-made courses} {for|in|to}',
    'public servants',
  ],
  'water-and-sanitation': [
    '{wells|borehole|boreholes|water pumps|water tanks|water points|water tankers|toilets|latrines|water purification|water purifiers|desalination plant|desalination plants|sewage plant}',
  ],
  transport: [
    '{bridges|roads|highway|highways|metro|subway|tram|trams|light rail|railway|railways|railway line|locomotives|trains|buses|ferry|ferries|port|ports|harbours|jetty|wharf|wharves|berths|motorway|motorways|tunnels|bus terminal|electric buses|container terminal|dry port|shipyard}',
  ],
  aviation: [
    '{airport|airports|airfield|airfields|airstrip|airstrips|runway|runways|airport terminal|air terminal|aerodrome|air ticket|flights|weekly flights}',
  ],
  energy: [
    '{transformers|generators|turbines|solar installations|solar panels|solar lamps|solar lights|solar power|power stations|power station|wind turbines|district heating|electricity|liquefied natural gas|diesel|refinery|refineries|electric batteries|charging stations|power transformers|mini-grids|biogas}',
  ],
  agriculture: [
    '{tractors|seeds|fertili{s|z}er|pigeon peas|avocado|avocados|mango|mangoes|banana|bananas|citrus|oranges|apples|grapes|pineapples|durian|durians|dragon fruit|longans|lychees|coconuts|fruit|fruits|tropical fruit|vegetables|beef|pork|poultry|chicken meat|lamb|mutton|dairy products|milk powder|wheat|maize|soybeans|soya|barley|sunflower oil|cooking oil|rice|pulses|lentils|sesame|cashew nuts|cassava|spices|honey|coffee|cocoa|cut flowers|sugar|cotton|wine|olive oil|cattle|goats|crops|farmers|greenhouse|greenhouses|silos|farm machinery|quarantine authorities}',
  ],
  fisheries: [
    '{fish|tuna|shrimp|shrimps|prawns|seafood|salmon|fishing boats|fishing vessels|fishing gear|fish farms|fish landing centre|fish products|fishermen|fishers|fish processing}',
  ],
  defence: [
    '{F-16|F-16s|F-35|fighter jets|fighter aircraft|combat aircraft|warplanes|battle tanks|armoured vehicles|armored vehicles|military vehicles|ammunition|munitions|artillery|artillery shells|howitzers|air defence systems|air defense systems|military equipment|military hardware|lethal aid|frigate|frigates|submarine|submarines|military helicopters|military trucks|military trainers|radar systems|bulletproof vests}',
    'Patriot {launchers|launcher|systems|system|batteries|battery|missiles}',
  ],
  'maritime-security': [
    '{patrol boat|patrol boats|patrol vessel|patrol vessels|patrol ship|patrol ships|patrol craft|guardian-class|coastal radar|coastal radars|coastal surveillance|coast guard vessel|coast guard vessels|coast guard ships}',
    '{to|for|with} {|the |its |their }{<adjective> |Philippine |}coast guard',
  ],
  'law-enforcement': [
    '{police vehicles|police cars|police station|police stations|police academy|policing|riot gear|forensic laboratory|forensic equipment|CCTV|investigators}',
  ],
  'border-management': ['{border posts|border checkpoints|crossing points}'],
  'mining-and-minerals': [
    '{copper|lithium|cobalt|nickel|bauxite|iron ore|uranium|graphite|manganese|tungsten|phosphates|phosphate|potash|gems|gemstones|diamonds|sapphires|aluminium|zinc|gallium|germanium}',
  ],
  'urban-development': ['{housing units|apartments|social housing|street lights|street lighting}'],
  culture: [
    '{museum|museums|theatre|opera house|concert hall|art exhibition|film festival|cultural centre|cultural center|orchestra|musical instruments|dance troupe}',
  ],
  sports: [
    '{stadium|stadiums|sports equipment|sports hall|sports complex|football pitches|coaches|swimming pool}',
  ],
  'digital-economy': [
    '{computers|laptops|tablets|data centre|data centres|data center|data centers|software|submarine cable|undersea cable|fibre-optic cable|fiber-optic cable|telecom equipment|semiconductor chips}',
  ],
  industry: [
    '{factory|factories|assembly plant|assembly plants|cement plant|steel plant|steel mill|textile mill|textiles|garments|garment|machinery|vehicle assembly|spare parts}',
  ],
  'science-and-technology': [
    '{laboratory|laboratories|research vessel|research station|scientists|biotechnology}',
  ],
  space: ['{satellite|satellites|ground station|launch site}'],
  environment: [
    '{elephants|tigers|rhinos|cheetahs|tree seedlings|national park|national parks|waste treatment plant|pandas|giant pandas}',
  ],
  media: ['{radio station|television station|transmitters|news agencies|news agency}'],
  'disaster-management': [
    '{fire engines|fire trucks|firefighters|firefighting|fire-fighting|firefighting aircraft|firefighting detachment|rescue team|rescue teams|rescue workers|rescuers|rescue dogs|sniffer dogs|structural engineers|seismologists|early warning|flood barriers|sirens}',
  ],
  'humanitarian-assistance': [
    '{tents|blankets|food parcels|food packages|food baskets|food rations|winter clothing|hygiene kits|shelter kits|shelter supplies|relief items|relief goods|relief supplies|aid convoy|aid convoys|aid flights|relief flights|dignity kits}',
    '{medical supplies|food|food items|foodstuffs|medicines|clothing} and {food|foodstuffs|medicines|medical supplies|shelter|clothing|other supplies|essential supplies|basic necessities}',
  ],
  youth: ['{youths|young people|young entrepreneurs|young leaders|young farmers}'],
  'gender-equality': ['{women entrepreneurs|women farmers|female entrepreneurs|girls}'],
  'multilateral-cooperation': [
    '{in|within} {|the }{United Nations|UN|Non-Aligned Movement|Commonwealth|OIC|Organisation of Islamic Cooperation|African Union|G77|Group of 77|OSCE|WHO|UNESCO|WTO|Francophonie|Commonwealth of Independent States}',
  ],
  'finance-and-banking': ['{commercial banks|insurers|mobile money|swap line}'],
};
