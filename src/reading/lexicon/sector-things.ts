import type { TopicPhrases } from './topic-phrases.ts';

/**
 * Concrete things by which releases speak of fields of cooperation, by sector: they count beside a word for giving,
 * building, trading or sending ("train nurses", "wells and schools", "open its market to avocados") and where fields
 * are listed. Braces hold alternatives.
 */
export const SECTOR_THINGS: TopicPhrases = {
  health: [
    '{surgeon|surgeons|cardiologists|oncologists|paediatricians|anaesthetists|pharmacists|optometrists|epidemiologists|veterans hospital|midwife|nurse|caregivers|community health workers|health assistants}',
    '{ward|wards|maternity|operating theatre|operating theatres|intensive care|intensive-care unit|blood banks|laboratory equipment|mobile clinic|mobile clinics|health facilities|health facility|medical centre|medical center|medical centres|cold chain|cold rooms|dialysis|dialysis centre|hospital equipment|hospital ship|wheelchairs|hearing aids|spectacles|prostheses|insulin|antibiotics|antiretrovirals|mosquito nets|bed nets|infusion pumps|ultrasound|defibrillators|medical consumables}',
    '{cataract|heart|heart defects|kidney|cleft lip|open-heart|eye} {operations|surgery|surgeries}',
    '{heart defects|tuberculosis|trachoma|mpox|sickle cell|kidney disease|snakebite|measles|dengue fever|non-communicable diseases}',
    '{doctor|doctors|nurse|nurses|midwives|surgeons|medics|physicians|dentists|paramedics|health workers}',
    '{ambulance|ambulances|hospital|hospitals|clinic|clinics|dispensary|dispensaries|health post|health posts|health centre|health center|health centres|health centers|incubators|scanners|x-ray machines|dialysis machines|ventilators|oxygen plants|hospital beds}',
    '{medicine|medicines|drugs and medical supplies|medical care|medical treatment|cataract surgeries|eye surgeries|prosthetic limbs|artificial limbs|pharmaceuticals|pharmaceutical products|generic medicines|hepatitis|blood bank}',
  ],
  education: [
    '{lecturer|professors|tutors|school principals|pupils|graduates|undergraduates|postgraduates|doctoral students|interns at universities|researchers at universities|exchange students|language teachers|schoolchildren|school-leavers|schoolgirls}',
    '{diplomas|doctorates|curricula|curriculum|school desks|desks|schoolbags|school bags|school kits|school meals|school feeding|exercise books|school buildings|school building|boarding school|primary school|primary schools|secondary school|secondary schools|high school|vocational school|vocational schools|training college|technical college|polytechnic|polytechnics|lyceum|reading room|book donation|laboratories for schools|science laboratories|university places|doctoral grants|language courses|language school|study places}',
    'a school for',
    '{school|schools|classrooms|kindergarten|kindergartens|textbooks|teachers|lecturers|libraries|library|dormitories|dormitory|school buses|stipends|fellowships|bursaries|study grants|students|student places}',
  ],
  'human-resources': [
    '{training awards|training course|training courses|training programme|training programmes|short-term courses|training slots|training workshop|course for|courses on|courses about|courses in|seminars for|attachments|internships at the ministry|training centre|training center|training institute|traineeships|study visits}',
    '{junior diplomats|young diplomats|civil servants|public officials|trainees}',
    '{courses|short courses|training slots|training seats|training places|training courses|customised courses|tailor-made courses} {for|in|to}',
    'public servants',
  ],
  'water-and-sanitation': [
    '{desalination|desalination unit|desalination units|waterworks|water mains|water pipes|pipes and pumps|water kiosks|sewers|sewerage|sewage works|public toilets|handwashing|water filters|water pumping|water reservoirs|water trucks|water bowsers|rainwater|hand pumps|pumping station|pumping stations|drinking fountains}',
    '{wells|borehole|boreholes|water pumps|water tanks|water points|water tankers|toilets|latrines|water purification|water purifiers|desalination plant|desalination plants|sewage plant}',
  ],
  transport: [
    '{motorway|motorways|highways|flyovers|ring road|footbridge|tramway|tramways|trolleybuses|rail link|rail line|rail cars|carriages|railcars|rolling stock|tugboat|tugboats|quay|quays|breakwater|lighthouses|marina|cruise terminal|passenger terminal|cargo terminal|megaport|deep-water port|vessel traffic|minibuses|motorcycles|car ferry|car ferries|landing craft|cargo ship|cargo ships|container ships|hovercraft|cable car|cable cars|toll road|road markings|truck drivers|bus drivers|land route|sea route|northern route|transit corridor}',
    '{bridge|flyover|underpass|causeway|bypass|viaduct|railway bridge|road bridge|footbridge}',
    '{bridges|roads|highway|highways|metro|subway|tram|trams|light rail|railway|railways|railway line|locomotives|trains|buses|ferry|ferries|port|ports|harbours|jetty|wharf|wharves|berths|motorway|motorways|tunnels|bus terminal|electric buses|container terminal|dry port|shipyard}',
  ],
  aviation: [
    '{airlines|airliners|passenger jets|passenger aircraft|air traffic controllers|control tower|landing rights|traffic rights|weekly flights|air services|seat capacity|codeshare}',
    '{airport|airports|airfield|airfields|airstrip|airstrips|runway|runways|airport terminal|air terminal|aerodrome|air ticket|flights|weekly flights}',
  ],
  energy: [
    '{generator|wind turbine|wind farm|wind farms|solar farm|solar farms|solar park|solar plant|solar plants|solar energy|solar stoves|streetlights|power plant|power plants|power lines|power line|power cable|power network|power networks|power grid|power cuts|pylons|substation|substations|gas terminal|gas terminals|oil terminal|gas pipeline|pipeline|pipelines|oil wells|gas fields|oil fields|oil blocks|drilling rigs|storage units|gas storage|tank farm|fuel depots|cooking gas|heating fuel|fuel oil|coal|firewood stoves|cookstoves|hydrogen|biofuel|geothermal wells|boilers|heat pumps|nuclear fuel|crude|gasoline|jet fuel|petrol}',
    '{transformers|generators|turbines|solar installations|solar panels|solar lamps|solar lights|solar power|power stations|power station|wind turbines|district heating|electricity|liquefied natural gas|diesel|refinery|refineries|electric batteries|charging stations|power transformers|mini-grids|biogas}',
  ],
  agriculture: [
    '{drought-resistant seeds|seedlings|coffee planters|cattle breeders|rice farmers}',

    '{veterinarians|veterinary vaccines|vets|vaccines against foot-and-mouth|foot-and-mouth disease|animal diseases|agronomists|extension workers|beekeepers|herders|growers|planters|cooperatives of farmers|dairy farmers|smallholders|harvesters|combine harvesters|ploughs|power tillers|sprayers|irrigation pumps|drip irrigation|cold stores|cold storage|grain silos|warehouses for grain|seed bank|seed banks|seedlings|saplings of fruit|pesticides|fertilisers|urea|fodder|cows|heifers|dairy cows|sheep|yaks|livestock|meat|horsemeat|sausages|hides|cashmere|silk|green beans|grain|potatoes|onions|garlic|tomatoes|chillies|cabbage|carrots|asparagus|mushrooms|berries|blueberries|strawberries|cherries|peaches|apricots|kiwifruit|melons|watermelons|pomelo|pomelos|passion fruit|jackfruit|guavas|mandarins|olives|almonds|walnuts|pistachios|hazelnuts|macadamia nuts|macadamias|peanuts|groundnuts|vanilla|cinnamon|cloves|ginger|turmeric|saffron|tea|black tea|yerba mate|cacao|sugarcane|palm oil|vegetable oil|rapeseed|canola|flaxseed|quinoa|teff|sorghum|millet|yams|taro|kava|copra|flowers|orchids|tobacco|rubber|sisal|cotton seed|cheese|infant formula|canned food|halal food|ready meals|locusts|avian influenza|swine fever}',
    '{orchards|vineyards|plantations|paddy fields|model farm|demonstration farm|demonstration plots|research farm|abattoir|abattoirs|slaughterhouse|slaughterhouses|dairies|dairy|dairy plant|rice mill|rice mills|sugar mills|food processing plant}',
    '{tractors|seeds|fertili{s|z}er|pigeon peas|avocado|avocados|mango|mangoes|banana|bananas|citrus|oranges|apples|grapes|pineapples|durian|durians|dragon fruit|longans|lychees|coconuts|fruit|fruits|tropical fruit|vegetables|beef|pork|poultry|chicken meat|lamb|mutton|dairy products|milk powder|wheat|maize|soybeans|soya|barley|sunflower oil|cooking oil|rice|pulses|lentils|sesame|cashew nuts|cassava|spices|honey|coffee|cocoa|cut flowers|sugar|cotton|wine|olive oil|cattle|goats|crops|farmers|greenhouse|greenhouses|silos|farm machinery|quarantine authorities}',
  ],
  fisheries: [
    '{trawlers|trawler|hatcheries|hatchery|tilapia|carp|trout|lobster|lobsters|crab|crabs|oysters|squid|sardines|anchovies|mackerel|herring|cod|crayfish|sea cucumbers|seaweed|shellfish|fish meal|fishmeal|fishing port|fishing ports|fishing licences|fishing permits|fishing quotas|fishing rights|fishing nets|fishing gear|outboard engines|stocks of tuna|fish stocks|fish farming|fish ponds|landing sites|cold stores for fish}',
    'to fish in',
    '{fish|tuna|shrimp|shrimps|prawns|seafood|salmon|fishing boats|fishing vessels|fishing gear|fish farms|fish landing centre|fish products|fishermen|fishers|fish processing}',
  ],
  defence: [
    '{tanks|howitzer|mortars|helmets|night-vision|radars|drone|drones|unmanned aircraft|interceptors|warship|corvette|corvettes|destroyer|destroyers|minehunters|minesweepers|naval vessel|naval vessels|training ship|training aircraft|trainer aircraft|transport aircraft|military aircraft|gunships|attack helicopters|military uniforms|army trucks|armoured cars|armoured personnel carriers|infantry fighting vehicles|field guns|military instructors|military advisers|military engineers|cadets|army officers|naval officers|staff college|staff officers|defence college|war college|military academy}',
    '{F-16|F-16s|F-35|fighter jets|fighter aircraft|combat aircraft|warplanes|battle tanks|armoured vehicles|armored vehicles|military vehicles|ammunition|munitions|artillery|artillery shells|howitzers|air defence systems|air defense systems|military equipment|military hardware|lethal aid|frigate|frigates|submarine|submarines|military helicopters|military trucks|military trainers|radar systems|bulletproof vests}',
    'Patriot {launchers|launcher|systems|system|batteries|battery|missiles}',
  ],
  'maritime-security': [
    '{patrol boat|patrol aircraft|coastal patrol|coastguard cutter|coast guard cutter|coastal radar stations|interceptor boats|fast boats}',
    'maritime {activity|crimes|smuggling|lawlessness}',
    '{patrol boat|patrol boats|patrol vessel|patrol vessels|patrol ship|patrol ships|patrol craft|guardian-class|coastal radar|coastal radars|coastal surveillance|coast guard vessel|coast guard vessels|coast guard ships}',
    '{to|for|with} {|the |its |their }{<adjective> |Philippine |}coast guard',
  ],
  'law-enforcement': [
    '{policemen|policewomen|police officers|detectives|forensic experts|body cameras|motorbikes for the police|patrol cars|patrol vehicles|prison officers|fugitives|criminal gangs|money launderers|crime syndicate|wanted man|wanted men}',
    '{police vehicles|police cars|police station|police stations|police academy|policing|riot gear|forensic laboratory|forensic equipment|CCTV|investigators}',
  ],
  'border-management': [
    '{border crossing|border crossings|border post|border gates|border guards|border force|border patrols|border fence|crossing point|checkpoint|checkpoints|boundary pillars|boundary posts|border markers}',
    '{border posts|border checkpoints|crossing points}',
  ],
  'mining-and-minerals': [
    '{titanium|mineral sands|coltan|platinum|chromium|chrome|antimony|fluorspar|vanadium|niobium|rare earths|rare metals|quarries|limestone|granite|coal mine|coking coal|geologists|geological map|geological maps|smelter|smelters|rubies|emeralds|helium}',
    '{copper|lithium|cobalt|nickel|bauxite|iron ore|uranium|graphite|manganese|tungsten|phosphates|phosphate|potash|gems|gemstones|diamonds|sapphires|aluminium|zinc|gallium|germanium}',
  ],
  'urban-development': [
    '{street lamps|sewers|market halls|slums|town hall|public parks|housing estate|housing estates|waste trucks|garbage trucks|refuse trucks|city planners|town planners}',
    '{housing units|apartments|social housing|street lights|street lighting}',
  ],
  culture: [
    '{choir|ballet|ballets|dance company|musicians|sculptors|filmmakers|film-makers|films|folk group|folk ensemble|exhibition of|paintings|photographers|house of culture|cultural house|cultural institute|library of literature|biennale|book fair|fashion show|food festival|language and culture}',
    '{museum|museums|theatre|opera house|concert hall|art exhibition|film festival|cultural centre|cultural center|orchestra|musical instruments|dance troupe}',
  ],
  sports: [
    '{athletes|referees|swimmers|wrestlers|footballers|boxers|skiers|runners|football pitch|sports grounds|sports field|gymnasium|running track|national team|national teams|training camp|Africa Cup|Asian Cup|friendly match|regatta|sports club|sports clubs}',
    '{stadium|stadiums|sports equipment|sports hall|sports complex|football pitches|coaches|swimming pool}',
  ],
  'digital-economy': [
    '{computer rooms|computer room|computer lab|computer labs|programmers|coders|tech hub|tech hubs|tech companies|start-up hub|internet access|wi-fi|land register|registers online|registries online|services online|mobile masts|mobile phone|phone network|undersea cables|fibre cable|supercomputer|semiconductors|online portal|electronic signatures|e-signatures|e-visa platform|postage stamps|digital platform}',
    '{computers|laptops|tablets|data centre|data centres|data center|data centers|software|submarine cable|undersea cable|fibre-optic cable|fiber-optic cable|telecom equipment|semiconductor chips}',
  ],
  industry: [
    '{carmaker|carmakers|carmaker’s plant|car plant|car plants|assembly line|assembly lines|tractor plant|bus plant|cement works|cement factory|steelworks|aluminium smelter|paper mill|glassworks|garment factories|garment factory|textile mills|sugar factory|brewery|tannery|tanneries|shipyard|shipyards|dockyard|machine tools|machine-building|electric cars|electric vehicles|car parts|pharmaceutical plant|vaccine plant|fertiliser plant|fertilizer plant|ammonia plant|industrial park|industrial zone|manufacturers}',
    'to {assemble|manufacture|produce} {tractors|buses|vehicles|phones|drones|vaccines|medicines}',
    '{factory|factories|assembly plant|assembly plants|cement plant|steel plant|steel mill|textile mill|textiles|garments|garment|machinery|vehicle assembly|spare parts}',
  ],
  'science-and-technology': [
    '{researchers|researcher|scientist|laboratory for|telescope|research ship|research centre|research center|research institute|polar station|Antarctic station|engineers and scientists|quantum computer|oceanographers|meteorologists}',
    '{laboratory|laboratories|research vessel|research station|scientists|biotechnology}',
  ],
  space: [
    '{cosmonaut|cosmonauts|astronaut|astronauts|space station|launch pad|tracking station|nanosatellite|cubesat}',
    '{satellite|satellites|ground station|launch site}',
  ],
  environment: [
    '{elephant|rhino|rhinoceros|leopards|leopard|snow leopards|wildlife|rangers|poachers|ivory|panda|tortoises|turtles|vultures|tree planting|mangroves|wetlands|wetland|lagoon|coral|reefs|oil spill|oil spills|plastic bags|rubbish|landfill|incinerator|recycling plant|recycling|nature reserve|nature reserves|game reserve|protected areas|zoo|air quality|smog}',
    '{elephants|tigers|rhinos|cheetahs|tree seedlings|national park|national parks|waste treatment plant|pandas|giant pandas}',
  ],
  media: [
    '{reporters|newsroom|newsrooms|radio studio|television studio|documentaries|news service}',
    '{radio station|television station|transmitters|news agencies|news agency}',
  ],
  'disaster-management': [
    '{fire brigade|fire brigades|fire engine|fire station|fire stations|firefighter|firemen|rescue helicopters|rescue helicopter|rescue equipment|rescue vehicles|life jackets|lifeboats|dykes|dikes|flood walls|sea wall|sea walls|seawall|flood defences|cyclone shelters|cyclone shelter|evacuation centres|seismometers|seismographs|weather radar|weather radars|weather stations|warning sirens|warning system|water bombers|amphibious aircraft|earthquake engineers|search dogs}',
    'warning of {floods|storms|tsunamis|cyclones}',
    '{fire engines|fire trucks|firefighters|firefighting|fire-fighting|firefighting aircraft|firefighting detachment|rescue team|rescue teams|rescue workers|rescuers|rescue dogs|sniffer dogs|structural engineers|seismologists|flood barriers|sirens}',
  ],
  'humanitarian-assistance': [
    '{tent|family tents|mattresses|sleeping mats|tarpaulins|jerrycans|jerry cans|water purification tablets|purification tablets|ready-to-eat meals|canned goods|emergency food|generators for the hospitals|stoves for the displaced|winter clothes|warm clothing|hygiene items|first-aid kits|relief planes|relief ship|relief consignment|planes with relief|cargo of relief|prefabricated houses|container homes}',
    '{tents|blankets|food parcels|food packages|food baskets|food rations|winter clothing|hygiene kits|shelter kits|shelter supplies|relief items|relief goods|relief supplies|aid convoy|aid convoys|aid flights|relief flights|dignity kits}',
    '{medical supplies|food|food items|foodstuffs|medicines|clothing} and {food|foodstuffs|medicines|medical supplies|shelter|clothing|other supplies|essential supplies|basic necessities}',
  ],
  youth: [
    '{youngsters|boys and girls|summer camp|youth camp|youth centre|youth centres}',
    '{youths|young people|young entrepreneurs|young leaders|young farmers}',
  ],
  'gender-equality': [
    '{number of women|women in|female officers|women officers|women police|women diplomats|women leaders|women’s groups|women’s shelter|midwives and women|schoolgirls|girls’ school|girls’ schools}',
    '{women entrepreneurs|women farmers|female entrepreneurs|girls}',
  ],
  'multilateral-cooperation': [
    '{in|within} {|the }{United Nations|UN|Non-Aligned Movement|Commonwealth|OIC|Organisation of Islamic Cooperation|African Union|G77|Group of 77|OSCE|WHO|UNESCO|WTO|Francophonie|Commonwealth of Independent States}',
  ],
  'finance-and-banking': [
    '{central banks|bank branch|credit card|credit cards|payment cards|payments in|stock exchange|stock exchanges|insurance companies|development bank|export bank|loan guarantees|microloans|microcredit}',
    '{commercial banks|insurers|mobile money|swap line}',
  ],
  heritage: [
    '{archaeologists|excavations|digs|mosque restoration|antiquities|sculptures returned|bronzes|ancestral remains|human remains|royal regalia|World Heritage|conservators|restorers}',
  ],
  labour: [
    '{carers|care workers|caregivers|farmhands|seasonal workers|fruit pickers|housemaids|domestic helpers|construction workers|seafarers|guest workers|migrant workers|recruitment fees|recruitment agencies|work permits|work permit|contracts of workers|wages|overtime|passport confiscation|sponsorship system}',
  ],
  migration: ['asylum seekers', 'take back {|its |their }{citizens|nationals|people}'],
  tourism: [
    '{tourists|travellers|travelers|holidaymakers|hotel school|safaris|cruise ships|cruise ship|tour guides|tour operators|travel agencies|charter flights|hiking trails|ski resort|ski resorts|backpackers}',
  ],
  forestry: [
    '{forest rangers|logging|loggers|timber|logs|rosewood|teak|sawmills|reforestation|tree nursery|tree nurseries|foresters}',
  ],
  peacekeeping: ['{contingent|contingents|peacekeeper|blue berets|formed police units}'],
  'private-sector': [
    '{executives|company owners|shopkeepers|match-making day|matchmaking day|business people|businesswomen|entrepreneurs|chambers of commerce|startups|start-ups}',
  ],
  'poverty-reduction': ['{poor households|poor families|poorest|small loans}'],
  'rural-development': ['{rural households|rural families|rural women|islanders in}'],
  'social-protection': [
    '{orphans|orphanage|orphanages|disabled children|disabled people|the disabled|the elderly|pensioners|pension rights|child care|day-care centres|day-care}',
  ],
  volunteers: ['volunteers'],
  religion: [
    '{pilgrims|pilgrim|copies of the Quran|copies of the Holy Quran|Bibles|relics of the Buddha|pagoda}',
  ],
  'governance-and-rule-of-law': [
    '{ombudsman|auditors|court clerks|land registers|municipal officials|local councillors|prosecutors of corruption}',
  ],
  'climate-change': ['{carbon projects|carbon sinks|methane|sea walls against|electric buses and climate}'],
  'counter-terrorism': ['{Al-Shabaab|Al Shabaab|Boko Haram|Islamic State|Daesh|jihadists}'],
  'pandemic-response': ['{masks|face masks|oxygen cylinders|protective suits|thermometers}'],
};
