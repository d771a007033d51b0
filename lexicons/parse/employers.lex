# Employers: words in the header of a job (title and employer) that show the setting or sector it was in. `employer/ID` speaks
# for the experience of that id, and for what that implies.

list: employer/academy-trust-setting
items: academy trust | academies trust | multi academy trust | multi-academy trust | academies | academy
 | learning trust | education trust | schools trust

list: employer/accountancy-practice-setting
items: accountants | accountancy | chartered accountants | chartered accountancy | cpas | cpa firm | audit firm
 | accounting firm | accounting services | bookkeeping services | tax advisers | tax advisors | tax services
 | auditors | public accountants | llp accountants | deloitte | kpmg | pwc | pricewaterhousecoopers | ernst & young
 | grant thornton | bdo

list: employer/acute-care-setting
items: hospital | hospitals | medical center | medical centre | infirmary | nhs foundation trust | university hospital
 | university hospitals | acute trust | general hospital | teaching hospitals | icu | itu | intensive care
 | emergency department | a&e | acute medical unit | surgical ward | medical ward

list: employer/adtech-sector
items: adtech | ad tech | programmatic | ad network | ad exchange | advertising technology

list: employer/advertising-agency-setting
items: advertising | ad agency | creative agency | marketing agency | media agency | digital agency | pr agency
 | integrated agency | brand agency | branding agency | communications agency | seo agency | social agency | ogilvy
 | publicis | saatchi | agency marketing | search agency | performance agency

list: employer/aerospace-sector
items: aerospace | aerostructures | avionics | aero engines | aircraft | airbus | boeing | rolls-royce | bombardier
 | lockheed martin | bae systems | spacecraft | satellites | aerosystems

list: employer/agriculture-sector
items: farm | farms | farming | farmers | growers | orchard | orchards | vineyard | vineyards | dairy farm
 | poultry farm | pig farm | ranch | ranches | livestock | agri | agriculture | agricultural | agribusiness | agronomy
 | agritech | animal feeds | feed mill | grain | grains | seeds | fertilisers | fertilizers | herd | cattle station
 | farm shop

list: employer/airline-sector
items: airline | airlines | airways | airport | airports | aviation | air lines | ryanair | easyjet | lufthansa
 | qantas | aer lingus | aerodrome | airfield | flight school | ground handling | swissport | menzies aviation

list: employer/airport-setting
items: airport | airports | airfield | aerodrome | airside | swissport | menzies aviation | ground handling | dnata
 | heathrow | gatwick | international airport | passenger terminal | baa

list: employer/alternative-provision-setting
items: alternative provision | pupil referral unit | pupil referral service | pru | alternative school
 | short stay school | alternative education

list: employer/ambulance-setting-setting
items: ambulance | ambulance service | ambulances | ambulance trust | patient transport | ems
 | emergency medical services | st john ambulance | air ambulance | medical transport

list: employer/ambulatory-care-setting
items: outpatient | outpatients | outpatient clinic | outpatient department | ambulatory | ambulatory care
 | day clinic | infusion center

list: employer/animal-care-setting
items: zoo | zoos | zoological | zoological society | wildlife park | safari park | aquarium | animal park
 | wildlife sanctuary

list: employer/architecture-practice-setting
items: architects | architecture | architectural | architects ltd | architectural services | architecture studio
 | foster + partners | zaha hadid architects | gensler

list: employer/arts-sector
items: theatre | theater | theatres | museum | museums | gallery | galleries | orchestra | philharmonic | opera
 | ballet | arts centre | arts center | arts council | playhouse | arts festival | concert hall | heritage
 | dance company | arts trust | cultural centre

list: employer/assisted-living-setting
items: assisted living | extra care | sheltered housing | retirement village | retirement living | senior living
 | retirement community | independent living | memory care

list: employer/automotive-manufacturing-sector
items: automotive | car plant | vehicle assembly | engine plant | jaguar land rover | ford motor company
 | toyota motor manufacturing | nissan motor manufacturing | truck plant | automotive systems | automotive components
 | seating systems

list: employer/automotive-sector
items: motors | motor company | motor group | garage | garages | autos | auto repair | auto body | autobody | bodyshop
 | body shop | dealership | dealerships | tyres | tires | tyre | car sales | car dealer | vehicle sales | automotive
 | autocentre | autocentres | auto centre | mot centre | kwik fit | halfords | car supermarket | truck centre
 | commercial vehicles | motor factors | auto parts | car hire | collision repair | accident repair | motorcycles

list: employer/b2b-setting
items: ltd | limited | plc | inc | llc | corp | corporation | gmbh | pty ltd | incorporated

list: employer/bakery-sector
items: bakery | bakeries | bakehouse | bakers | patisserie | boulangerie | bakes | bread | breads | cakes
 | cake company | pastries | biscuits | greggs | warburtons | cupcakes

list: employer/banking-sector
items: bank | banking | bancorp | bank plc | building society | credit union | barclays | hsbc | lloyds banking
 | natwest | santander | citibank | jpmorgan | jp morgan | wells fargo | goldman sachs | savings and loan
 | savings bank

list: employer/beauty-sector
items: salon | salons | hair | hairdressing | hairdressers | barbers | barbershop | barber shop | beauty | spa | spas
 | nails | nail bar | lashes | brows | aesthetics | skin clinic | beauty clinic | cosmetics | tanning

list: employer/biotechnology-sector
items: biotech | biotechnology | bio | biosciences | bioscience | biologics | biopharma | genomics | genetics
 | life sciences | biosystems | cell therapy | gene therapy | bioprocessing

list: employer/boarding-school-setting
items: boarding school | boarding house

list: employer/brewery-sector
items: brewery | breweries | brewing | brewing company | brewers | brew co | craft beer | beer company | microbrewery
 | brewpub | cidery | cider

list: employer/broadcasting-sector
items: broadcasting | broadcaster | television | tv | radio | bbc | itv | channel 4 | sky news | rte | npr
 | outside broadcast | fm radio

list: employer/builders-merchant-setting
items: builders merchants | builders merchant | builders' merchants | timber merchants | plumbers merchants
 | electrical wholesalers | travis perkins | jewson | screwfix | plumb center | wolseley | city plumbing | toolstation
 | trade counter | building supplies | building supply | ferguson enterprises

list: employer/burn-unit-setting
items: burns unit | burn unit | burns centre | burn center

list: employer/cafe-setting
items: cafe | cafes | café | cafés | coffee | coffee shop | coffee house | coffee roasters | coffee bar | espresso
 | espresso bar | tea room | tearoom | tea rooms | tearooms | starbucks | costa coffee | caffe nero | pret a manger
 | juice bar

list: employer/call-centre-work
items: contact centre | contact centres | contact center | call centre | call centres | call center | call centers
 | customer contact | customer contact centre | contact hub | customer care centre | customer service centre
 | helpline | help line | teleperformance | concentrix | telesales | outsourced customer service | enquiry line
 | crisis line | 111 service | call handling | telephone contact centre | customer call centre | contact team
 | customer contact team | customer helpdesk | customer helpline | inbound team | outbound team | telemarketing
 | answering service | customer service hub | customer support centre | customer hub | webhelp | ttec
 | capita customer | alorica | convergys | conduent

list: employer/care-home-setting
items: care home | care homes | nursing home | residential home | rest home | retirement home | care centre
 | residential care | aged care | care village | elderly care home | home for the elderly | old people's home

list: employer/care-sector
items: care home | care services | care group | homecare | carers | supported living | social care | residential care
 | respite | disability services | learning disability | disability support | hospice | day centre | elderly care
 | aged care | mencap | extra care | care agency | reablement | care ltd | care limited | care services ltd
 | adult social care | care provider | care homes | carehome | nursing home | home care | domiciliary | carers trust
 | sheltered housing | dementia care | autism services | special needs care | community care | respite centre
 | residential home | children's home | assisted living | live-in care

list: employer/catering-setting
items: catering | caterers | canteen | contract catering | school meals | school kitchen | staff restaurant
 | food services | foodservice | compass group | sodexo | aramark | central kitchen | event catering
 | production kitchen

list: employer/charter-school-setting
items: charter school | charter schools | charter academy

list: employer/chemical-sector
items: chemical | chemicals | petrochemical | petrochemicals | refinery | coatings | paints | polymers | resins
 | solvents | specialty chemicals | basf | agrochemicals | adhesives | industrial gases | fertiliser works

list: employer/civil-engineering-sector
items: civil engineering | civils | civil engineers | highways | groundworks | tunnelling | earthworks | piling
 | geotechnical | balfour beatty | costain | skanska

list: employer/civil-service-setting
items: civil service | hmrc | hm revenue and customs | home office | ministry of defence | ministry of justice
 | ministry of | department for work and pensions | dwp | defra | department for | cabinet office | hm treasury
 | scottish government | welsh government | passport office | land registry | dvla | dvsa | valuation office agency

list: employer/civil-works-sector
items: civils | civil works | civil engineering | groundworks | earthworks | heavy civil | highways
 | road construction | paving | excavating | excavation | surfacing | utilities civils

list: employer/cleaning-sector
items: cleaning | cleaners | cleaning services | cleaning company | contract cleaning | janitorial | maids
 | maid service | housekeeping services | hygiene services | window cleaning | commercial cleaning
 | facilities cleaning | carpet cleaning | molly maid | custodial services

list: employer/client-side-marketing-setting
items: marketing department | in-house marketing | brand team | marketing team

list: employer/cold-store-setting
items: cold store | cold stores | coldstore | cold storage | frozen foods distribution | chilled distribution
 | freezer | temperature controlled | refrigerated warehouse

list: employer/college-setting
items: college | colleges | community college | technical college | junior college | polytechnic | tafe | sixth form
 | institute of technology | vocational college

list: employer/commercial-construction-sector
items: commercial construction | fit-out | fit out | shopfitting | shopfitters | interiors contractors
 | general contractors | main contractor | commercial builders

list: employer/community-care-setting
items: community nursing | community health | community services | district nursing | community nhs
 | community trust health | community healthcare | community mental health team | community hospital | home visiting
 | community health centre | community team

list: employer/community-centre-setting
items: community centre | community center | community hall | youth centre | youth center | community hub | youth club
 | village hall | neighbourhood centre | neighborhood center | settlement house | boys & girls club

list: employer/community-health-centre-setting
items: health centre | health center | community health | community clinic | polyclinic | family health center
 | wellness center

list: employer/community-pharmacy-setting
items: pharmacy | pharmacies | chemist | chemists | drugstore | drug store | dispensing chemist | boots
 | superdrug pharmacy | lloydspharmacy | well pharmacy | cvs pharmacy | walgreens | rite aid | apothecary

list: employer/construction-work
items: construction | constructions | builders | building contractors | building company | contractors
 | general contractor | civils | civil engineering | groundworks | groundwork | homebuilders | home builders
 | housebuilder | housebuilders | developments | roofing | scaffolding | brickwork | masonry | plastering | drylining
 | joinery | carpentry | shopfitting | demolition | paving | concrete | formwork | steel erectors | refurbishment
 | refurbishments | renovations | remodeling | bam construct | balfour beatty | kier | skanska | barratt
 | taylor wimpey | persimmon | building group | building ltd | timber frame | steel frame | dry lining
 | loft conversions | site services | paving contractors | insulation contractors | glazing contractors

list: employer/consulting-sector
items: consulting | consultants | consultancy | advisory | management consultancy | consulting group | accenture
 | mckinsey | deloitte | kpmg | pwc | capgemini | bain & company | boston consulting group | professional services

list: employer/contract-research-setting
items: contract research | cro | clinical research organisation | clinical research organization | iqvia | parexel
 | syneos | icon plc | labcorp | charles river | covance | ppd

list: employer/corrections-setting
items: prison | hmp | prisons | jail | correctional | corrections | department of corrections | detention centre
 | detention center | penitentiary | probation | young offender institution | youth detention

list: employer/court-setting
items: magistrates court | crown court | county court | district court | superior court | tribunal | tribunals
 | courts service | judiciary | hmcts | courthouse | supreme court

list: employer/critical-care-setting
items: icu | itu | intensive care | critical care | intensive care unit | high dependency | nicu | picu | ccu

list: employer/cruise-setting
items: cruise | cruises | cruise line | cruise lines | cruise ship | carnival cruise | royal caribbean | p&o cruises
 | river cruises

list: employer/dairy-sector
items: dairy | dairies | creamery | creameries | milk | cheese | cheeses | yoghurt | yogurt | butter | arla
 | ice cream | glanbia | fonterra | muller

list: employer/data-centre-setting
items: data centre | data centres | data center | data centers | datacentre | datacenter | equinix | digital realty
 | colocation | colo | hyperscale

list: employer/day-centre-setting
items: day centre | day center | day service | day services | day opportunities | day care centre for adults
 | adult day care | senior center

list: employer/day-surgery-setting
items: day surgery | day case unit | surgery center | surgery centers | ambulatory surgery | same day surgery
 | surgicenter

list: employer/defence-sector
items: defence | defense | air force | royal marines | armed forces | military | regiment | battalion
 | ministry of defence | naval base | bae systems | lockheed martin | raytheon | northrop grumman | qinetiq | thales
 | barracks | british army | us army | u.s. army | royal navy | us navy | u.s. navy | indian army | territorial army
 | army reserve | ministry of defense | department of defense

list: employer/dental-practice-setting
items: dental | dental practice | dental care | dental clinic | dental surgery | dentistry | dentist | dentists
 | orthodontics | smile clinic | smiles | endodontics

list: employer/department-store-setting
items: department store | department stores | john lewis | debenhams | house of fraser | macy's | macys | nordstrom
 | harrods | selfridges | bloomingdale's | myer | david jones | kohl's

list: employer/design-studio-setting
items: studio | studios | creative studio | design studio | design agency | design consultancy | design house
 | design co | design partnership | creative agency | creatives | creative | branding agency | brand agency
 | brand design | graphic design | print & design | print and design | print & sign | print and sign | sign & print
 | signs | signage | graphics | design & print | design and print | web design | visual communications | reprographics
 | designs ltd | type foundry | illustration studio | photo studio | animation studio | packaging design
 | visual identity | creative services | brand studio | creative group | creative co | artworking

list: employer/digital-agency-setting
items: web agency | digital agency | web design | web studio | web development agency | digital studio | web solutions
 | websites

list: employer/diy-retail-setting
items: diy | hardware store | home improvement | b&q | wickes | homebase | home depot | lowe's | lowes | screwfix
 | bunnings | builders merchant | builders merchants | travis perkins

list: employer/domestic-heating-setting
items: heating | heating services | gas services | plumbing and heating | plumbing & heating | boilers | boiler
 | gas and heating | home heating | british gas | homeserve | heating and plumbing | heating & plumbing | boiler care
 | heat pumps

list: employer/domiciliary-care
items: home care | homecare | domiciliary | domiciliary care | care at home | home help | home instead | home carers
 | live-in care | homecarers | community care | in-home care | visiting care | supported at home

list: employer/e-commerce
items: e-commerce | ecommerce | online retail | online retailer | online store | online shop | web shop | webshop
 | etsy | ebay | online marketplace | amazon marketplace | shopify | dropshipping | mail order | online sales

list: employer/ecommerce-fulfilment-setting
items: fulfilment | fulfillment | fulfilment centre | fulfillment center | order fulfilment | e-commerce logistics
 | ecommerce logistics | amazon fulfilment | amazon fulfillment | ocado | mail order | pick and pack | parcel hub

list: employer/edtech-sector
items: edtech | learning technologies | e-learning | elearning | online learning | learning platform
 | education technology

list: employer/education-sector
items: school | schools | college | university | academy | academies | primary | secondary | nursery school | infants
 | junior school | high school | elementary | kindergarten | preschool | school district | unified school district
 | education trust | learning trust | sixth form | department of education | institute of education | sen school
 | montessori | nursery | learning academy | schools federation | church school | c of e | grammar | state school
 | school board | educational trust | teaching school | steiner school | waldorf | escola | escuela | colegio | école
 | lycée

list: employer/electrical-contracting-sector
items: electrics | electrical contractors | electrical services | electrical installations | m&e
 | electrical solutions | electricians | mechanical and electrical | electrical ltd | electrical limited
 | electrical company

list: employer/electronics-manufacturing-sector
items: electronics | semiconductor | semiconductors | microelectronics | circuits | pcb | printed circuits
 | electronics assembly | foxconn | jabil | flextronics | sanmina | celestica | optoelectronics

list: employer/emergency-department-setting
items: emergency department | a&e | emergency room | accident and emergency | casualty | trauma centre | trauma center

list: employer/energy-sector
items: energy | power station | power plant | powerplant | electricity | gas networks | solar | wind farm | wind power
 | windfarm | utilities | renewables | oil and gas | oil & gas | petroleum | edf | sse | e.on | centrica
 | national grid | drax | scottish power | scottishpower | energia | biomass | nuclear power | nuclear energy
 | nuclear generation | hydropower | hydroelectric | power generation | power company | power supply

list: employer/engineering-sector
items: engineering | engineers | precision engineering | precision | machining | toolmakers | tooling | fabrications
 | fabrication | machine shop | engineered | turbines | hydraulics | pumps | gears | engineering works
 | engineering ltd | engineering services | machine tools | machine works | tool company | instrumentation | aerospace
 | pneumatics | pump works | stamping | trailers | aerostructures | design engineering | consulting engineers

list: employer/environmental-consultancy-setting
items: environmental consultancy | environmental consultants | environmental consulting | ecological consultants
 | ecology consultancy | geoenvironmental | environment consultants

list: employer/equine-sector
items: stables | racing stables | equestrian | equine | riding school | riding centre | stud farm | livery
 | livery yard | racecourse | horse racing | pony club | bloodstock | polo club | trekking centre

list: employer/events-sector
items: events | event | event management | exhibitions | exhibition centre | conference centre | convention center
 | weddings | festival | festivals | live events | conferences | event hire | party planners

list: employer/events-setting
items: events | festival | festivals | stadium | arena | conference centre | convention center | conference center
 | wedding venue | event catering | exhibition centre | racecourse | venue

list: employer/fabrication-sector
items: fabrication | fabrications | fabricators | steel fabrication | steelwork | structural steel | metalwork
 | metalworks | metal fabrication | welding | sheet metal | ironworks | stainless | steelworks

list: employer/facilities-sector
items: facilities management | facilities | facilities services | fm services | mitie | iss facility services
 | cbre gws | serco | g4s facilities | abm | building services | estates department | soft services

list: employer/family-medicine
items: gp surgery | gp practice | gp clinic | medical practice | family practice | family medicine | surgery
 | general practice | family doctors | doctors surgery

list: employer/fashion-retail-sector
items: fashion | fashions | clothing | clothes | boutique | menswear | womenswear | apparel | footwear | shoes
 | shoe shop | lingerie | outfitters | zara | h&m | primark | topshop | river island | new look | levi's | tailors
 | denim

list: employer/fashion-sector
items: fashion | fashions | fashion house | clothing | apparel | garments | textiles | couture | knitwear | menswear
 | womenswear | footwear | denim | swimwear | atelier

list: employer/finance-sector
items: finance | finance department | finance team | accounts department | accountants | accountancy | bank
 | building society | wealth | treasury | chartered accountants | finance house

list: employer/financial-services-sector
items: wealth | wealth management | investments | investment | asset management | capital | capital markets
 | financial services | finance company | pensions | payments | mortgage | mortgages | lending | loans | bank
 | banking | securities | brokerage | stockbrokers | fund services | hedge fund | private equity | credit union
 | building society | insurance | fintech | consumer finance | vanguard | blackrock | paraplanning
 | financial planning | financial planners | financial advisers | financial advisors | independent financial advisers
 | ifa | stockbroker | fund managers | actuarial | consumer credit | debt recovery | credit management
 | equity partners | clearing house | stock exchange

list: employer/fintech
items: fintech | neobank | digital bank | revolut | monzo | starling bank | stripe | klarna | open banking | crypto

list: employer/fishing-sector
items: fisheries | fishery | fishing | trawler | trawlers | fishing vessel | fish farm | aquaculture
 | seafood harvesters

list: employer/fmcg-manufacturing-sector
items: fmcg | consumer goods | unilever | procter & gamble | nestle | nestlé | reckitt | pepsico | mars | coca-cola
 | kellogg's | consumer products | household products | toiletries | personal care products | foods | drinks
 | beverages | confectionery | snacks

list: employer/food-manufacturing-sector
items: foods | food production | food manufacturing | food factory | food group | fine foods | frozen foods
 | chilled foods | fresh foods | bakery | bakeries | bakers | bakehouse | biscuits | cakes | bread | dairy | dairies
 | creamery | confectionery | confectioners | chocolate factory | snacks | crisps | cereals | meats | meat | poultry
 | sausages | bacon | fisheries | seafoods | fish processing | ready meals | sauces | fresh produce | salads
 | ingredients | flavours | spices | drinks | soft drinks | beverages | beverage | bottling | juices | brewery
 | distillery | abattoir | flour mill | flour mills | packhouse | greencore | bakkavor | cranswick | moy park
 | premier foods

list: employer/forensic-nursing-setting
items: secure unit | medium secure | low secure | forensic | secure hospital | forensic unit

list: employer/forestry-sector
items: forestry | forestry commission | forest service | sawmill | sawmills | timber | lumber | logging
 | forest products | tree surgeons

list: employer/funeral-services
items: funeral | funerals | funeral directors | funeral home | funeral care | undertakers | crematorium | crematory
 | mortuary | cemetery

list: employer/further-education-setting
items: college | colleges | further education | sixth form | sixth form college | fe college | community college
 | technical college | tafe | adult education | adult learning

list: employer/gambling-sector
items: casino | casinos | betting | bookmakers | bookmaker | bingo | bingo hall | ladbrokes | william hill
 | paddy power | betfred | gambling | sportsbook | lottery | racecourse betting | bet365

list: employer/gaming-sector
items: games | game studio | game studios | games studio | gaming | interactive entertainment | esports | igaming
 | ubisoft | electronic arts | rockstar games | video games | playstation

list: employer/government-sector
items: ministry | council | department of | department for | government | civil service | municipality | municipal
 | city of | county of | state of | authority | local authority | public works department | district council
 | parish council | town council | borough | commonwealth of | environment agency | hmrc | dwp | home office | police
 | public sector | public body | tusla | senate | parliament | embassy | consulate | county government | shire council
 | us army | public health agency | port authority | transport authority | city government | housing executive
 | health and safety executive | national parks | forestry commission | county clerk | state department
 | civil defence

list: employer/grocery-sector
items: supermarket | supermarkets | grocery | groceries | grocers | greengrocer | greengrocers | convenience store
 | convenience stores | food store | foodhall | food hall | co-op food | tesco | sainsbury's | sainsburys | asda
 | morrisons | aldi | lidl | waitrose | spar | iceland foods | walmart | kroger | safeway | publix | whole foods
 | woolworths | coles | dunnes stores | supervalu | minimart | corner shop | newsagents | hypermarket

list: employer/head-start-setting
items: head start | early head start

list: employer/healthcare-sector
items: hospital | hospitals | clinic | clinics | surgery | health | healthcare | health care | nhs | medical
 | medical centre | medical center | medical group | care home | nursing | rehab | rehabilitation | hospice
 | infirmary | dental | physiotherapy | physical therapy | ambulance | pharmacy | gp practice | family practice
 | health board | health trust | health services | mental health | kaiser permanente | bupa | nuffield health
 | spire healthcare | oncology | cardiology | pediatrics | paediatrics | health service executive | health centre
 | health center | medical practice | physio | chiropractic | podiatry | opticians | audiology | dialysis | ambulatory
 | health visiting | district nursing | community nursing | blood service | blood bank | vaccination centre
 | hospital trust | general hospital | skilled nursing | home health | urgent care | occupational health
 | clinical services | orthopaedic | paediatric | gp surgery

list: employer/healthtech-sector
items: healthtech | health tech | digital health | telehealth | telemedicine | health technology | medical software
 | health informatics

list: employer/heavy-industry-sector
items: steel | steelworks | steel works | steel mill | cement | cement works | foundry | foundries | smelter
 | aluminium | ironworks | shipyard | quarry | heavy engineering | forgings | castings | blast furnace | glassworks

list: employer/high-dependency-setting
items: high dependency | hdu | step-down | step down | progressive care | stepdown unit

list: employer/home-health-setting
items: home health | home healthcare | home health care | home nursing | visiting nurse | visiting nurses
 | hospital at home | home health agency

list: employer/homeless-shelter-setting
items: shelter | homeless shelter | hostel | night shelter | st mungo's | crisis | refuge | emergency accommodation
 | supported housing | simon community | rough sleepers | homeless

list: employer/horticulture-sector
items: plant nursery | plant nurseries | garden nursery | garden centre | garden center | garden centres
 | horticulture | horticultural | botanic garden | botanic gardens | botanical garden | botanical gardens | landscapes
 | landscaping | landscape gardeners | glasshouse | glasshouses | greenhouses | growers | mushroom farm | dobbies
 | arboretum | grounds maintenance | gardening services

list: employer/hospice-setting
items: hospice | hospices | palliative care | marie curie | end of life care

list: employer/hospital-pharmacy-department-setting
items: hospital pharmacy | pharmacy department | inpatient pharmacy | hospital dispensary

list: employer/hospital-setting
items: hospital | hospitals | infirmary | medical center | medical centre | nhs trust | nhs foundation trust
 | university hospital | hospital trust | general hospital | private hospital | children's hospital | spire healthcare
 | nuffield health hospital | memorial hospital | regional medical

list: employer/hospitality-sector
items: hotel | hotels | inn | inns | resort | restaurant | restaurants | bistro | brasserie | grill | diner | cafe
 | café | coffee | bar | bars | pub | pubs | tavern | taproom | hospitality | catering | caterers | guest house
 | guesthouse | bed and breakfast | nightclub | eatery | pizzeria | steakhouse | burger | burgers | pizza | tearoom
 | country house | golf club | holiday park | banqueting | cruises | mcdonald's | mcdonalds | kfc | nando's
 | wetherspoon | wetherspoons | greene king | mitchells & butlers | hilton | marriott | premier inn | travelodge
 | hyatt | whitbread | subway | domino's | starbucks | costa coffee | gastropub | wine bar | tapas | sushi | banquets
 | function rooms | conference and banqueting | chalet | ski lodge | spa hotel | members club | country club
 | supper club | food hall | street food | tea rooms | deli | bakery cafe | roadhouse

list: employer/hotel-setting
items: hotel | hotels | resort | resorts | guest house | guesthouse | bed and breakfast | b&b | motel | hilton
 | marriott | hyatt | radisson | sheraton | premier inn | travelodge | holiday inn | novotel | ibis | ritz-carlton
 | four seasons | intercontinental | country house hotel | spa hotel | aparthotel

list: employer/hvac-sector
items: hvac | heating and air | heating & air | air conditioning | heating and cooling | heating & cooling
 | refrigeration | air con | mechanical services | climate control | ventilation | cooling services | chillers

list: employer/in-house-legal-setting
items: legal department | in-house legal | general counsel | in-house counsel | legal team
 | office of the general counsel

list: employer/independent-school-setting
items: independent school | private school | prep school | preparatory school | senior school | collegiate school
 | country day school

list: employer/insurance
items: insurance | assurance | insurers | insurer | underwriters | underwriting | insurance brokers | reinsurance
 | lloyd's syndicate | claims management | loss adjusters | aviva | axa | zurich insurance | allianz | admiral group
 | state farm | geico | allstate | progressive insurance | legal & general | life insurance | syndicate
 | bupa insurance | mutual insurance

list: employer/intermediate-care-setting
items: intermediate care | subacute | sub-acute | transitional care | reablement unit | step-up step-down

list: employer/international-organisation-setting
items: united nations | unicef | unhcr | undp | world bank | world health organization | world health organisation
 | european commission | european parliament | usaid | red cross international | imf | oecd | unesco
 | world food programme | nato | african union | asian development bank

list: employer/international-school-setting
items: international school | international schools | british school of | american school of | international academy
 | international college school

list: employer/kennels-setting
items: kennels | boarding kennels | cattery | animal shelter | animal rescue | rescue centre | rspca | aspca | spca
 | humane society | dogs trust | blue cross | animal sanctuary | donkey sanctuary | dog rescue | doggy daycare
 | dog daycare

list: employer/laboratory-techniques
items: laboratory | laboratories | microbiology | histology | biochemistry | medical laboratory | clinical laboratory
 | testing laboratory | analytical services | analytical laboratory | toxicology | quest diagnostics | labcorp
 | synlab | eurofins | intertek | sgs | assay | blood bank | blood transfusion service | water testing | food testing
 | biomedical research | pathology laboratory | pathology department | pathology services | pathology lab
 | cellular pathology | clinical pathology | lab services | testing services | materials testing
 | calibration laboratory | forensics | forensic science | assay office | test house | quality control laboratory
 | qc lab | qc laboratory | research labs | site laboratory

list: employer/language-school-setting
items: language school | languages school | language centre | language center | english school | language academy
 | language institute | berlitz | international house | ef education | wall street english | tefl | esl program

list: employer/law-enforcement-setting
items: police | constabulary | police service | police department | sheriff | sheriff's office | sheriff's department
 | garda | garda síochána | state police | highway patrol | police force | fbi | border patrol | national crime agency
 | marshals service

list: employer/law-firm-setting
items: solicitors | solicitor | llp solicitors | law firm | law office | law offices | law group | law centre
 | legal services | legal llp | chambers | attorneys | attorneys at law | attorney at law | barristers | notary
 | conveyancing | conveyancers | advocates | legal department | clifford chance | linklaters | dla piper | lawyers
 | legal practice | family law | immigration law | llp

list: employer/leisure-sector
items: leisure | leisure centre | leisure centres | gym | gyms | fitness | health club | health clubs | sports centre
 | sports center | sports club | swimming pool | swim school | recreation | recreation center | ymca | golf club
 | tennis club | football club | theme park | bowling | cinema | cinemas | pure gym | puregym | david lloyd
 | virgin active | planet fitness | trampoline park | climbing centre | ice rink | holiday park | caravan park
 | center parcs | aquatics | parks and recreation | crossfit | sport england

list: employer/library-setting
items: library | libraries | library service | public library | library services | bodleian | learning resource centre

list: employer/local-government-sector
items: council | councils | borough council | county council | city council | district council | town council
 | parish council | metropolitan borough | london borough | unitary authority | local authority | municipality
 | municipal | city of | county of | town of | borough of | county government | shire council | city hall
 | local government | combined authority | parks department | town hall | county hall | civic centre | village council
 | highland council | comhairle | city corporation | local council | regional council

list: employer/logistics-management
items: logistics | haulage | hauliers | freight | couriers | courier | parcels | shipping | shipping agency
 | distribution | carriers | forwarding | forwarders | freight forwarders | transport | transportation | trucking
 | removals | supply chain | express delivery | dhl | fedex | dpd | hermes | evri | yodel | xpo | kuehne
 | kuehne+nagel | db schenker | dsv | maersk | wincanton | eddie stobart | gxo | royal mail | parcelforce | cargo
 | warehousing | fulfilment | fulfillment | rail freight | air freight | port of | container terminal
 | storage and distribution | road haulage | express parcels | pallets | palletline | pallet network | tankers
 | bulk haulage | trucking company | truck lines | freight lines | freightways | van lines | moving company
 | delivery services | couriers ltd | j.b. hunt | schneider national | swift transportation | an post | usps
 | post office logistics | australia post | toll group | linfox | linehaul

list: employer/long-term-care-setting
items: nursing home | nursing homes | care home | long-term care | long term care | skilled nursing
 | skilled nursing facility | snf | nursing and rehab | nursing & rehab | residential home | convalescent
 | healthcare and rehabilitation | aged care

list: employer/luxury-retail-sector
items: harrods | selfridges | harvey nichols | fortnum & mason | burberry | louis vuitton | gucci | chanel | prada
 | dior | cartier | tiffany | fine jewellery | hermès | rolex | neiman marcus | saks fifth avenue
 | bond street boutique

list: employer/managed-services-setting
items: managed services | managed service provider | msp | it solutions | it consultancy | it consulting | cognizant
 | infosys | wipro | tata consultancy services | computacenter | systems integrator | capgemini | it outsourcing

list: employer/manufacturing
items: manufacturing | manufacturers | manufacturer | manufacture | mfg | factory | factories | mill | mills | foundry
 | plastics | plastic | moulding | mouldings | molding | fabrication | fabrications | packaging | packaging solutions
 | containers | cartons | bottling | foods | bakery | bakeries | bakehouse | dairy | creamery | brewery | distillery
 | textiles | garments | furniture makers | joinery works | windows and doors | glass | ceramics | steel | castings
 | precision engineering | components | machinery | assembly plant | paper mill | production plant | chemicals
 | electronics | printers | printing | industries | products ltd | cables | batteries | pumps | valves | bearings
 | polymers | rubber | wire | engineering works | toolmakers | shipyard | car plant | stamping | stampings | pressings
 | presswork | pump works | trailers | windows & doors | upvc | coatings | paints | ironworks | metals | alloys
 | fasteners | gears | turbines | compressors | caravans | coachworks | coachbuilders | pottery | potteries | hosiery
 | knitwear | weaving | spinning | yarns | corrugated | adhesives | aerospace | aerostructures | soap | candles
 | cosmetics manufacturing | furniture factory | engine plant | tannery | leather goods | switchgear | transformers
 | extrusions | composites | die casting | forgings | machine works | engineering & manufacturing | production site
 | lighting manufacturer | tyre plant | medical devices

list: employer/marine-industry-sector
items: marine | maritime | shipping line | ship management | ferries | ferry | cruise line | merchant navy | navy
 | offshore vessels | vessel | mv | yacht | yachts | boatyard | boats | port of | dredging | towage | tugs
 | coastguard | lifeboat | maersk

list: employer/maternity-setting
items: maternity unit | labour ward | delivery suite | birth centre | birthing center | women's hospital
 | antenatal clinic | labor and delivery | postnatal ward

list: employer/meat-sector
items: meat | meats | abattoir | slaughterhouse | butchers | butchery | poultry | sausages | bacon | beef | pork
 | cranswick | moy park | tyson foods | jbs | meat plant | smokehouse

list: employer/media-sector
items: newspaper | newspapers | gazette | herald | tribune | daily news | evening news | chronicle | broadcasting
 | radio | television | tv | media group | publishing | publishers | magazine | magazines | film productions | films
 | pictures | production company | productions | news | newsroom | bbc | itv | channel 4 | reuters | associated press
 | cnn | podcast network | post-production | media ltd | media limited | media company | media house | media network
 | news media | evening post | morning post | weekly news | news agency | newswire | screen productions
 | tv productions | radio station

list: employer/medical-device-sector
items: medical devices | medical device | medtech | medical technologies | implants | surgical instruments | medtronic
 | stryker | boston scientific | smith & nephew | becton dickinson | abbott | prosthetics | imaging systems

list: employer/medical-surgical-setting
items: medical-surgical | med-surg | med surg | surgical ward | medical ward | acute medical unit | general ward

list: employer/mental-health-setting
items: mental health | psychiatric | psychiatry | behavioral health | behavioural health | mental health trust | camhs
 | counseling center | psychological services | psychology clinic | talking therapies | iapt | recovery college
 | partnership nhs foundation trust

list: employer/military-service
items: british army | us army | u.s. army | army reserve | royal navy | us navy | u.s. navy | royal air force | raf
 | air force | royal marines | marine corps | national guard | armed forces | regiment | battalion | infantry
 | territorial army | indian army | defence forces | coast guard | military police

list: employer/mining-industry-sector
items: mining | mine | mines | quarry | quarries | colliery | coal | gold mine | minerals | aggregates | rio tinto
 | bhp | glencore | anglo american | ore | copper mine | iron ore | drilling and blasting

list: employer/multinational-setting
items: multinational | worldwide | fortune 500 | ftse 100 | ftse 250 | ibm | siemens | unilever | nestlé
 | general electric | procter & gamble | accenture | coca-cola | pepsico

list: employer/ngo-sector
items: ngo | oxfam | save the children | world vision | care international | international rescue committee
 | médecins sans frontières | msf | actionaid | red cross | plan international | mercy corps | islamic relief
 | christian aid | humanitarian | unicef | aid agency | norwegian refugee council | tearfund

list: employer/nhs-setting
items: nhs | nhs trust | nhs foundation trust | hospitals trust | university hospitals | health board
 | integrated care board | icb | ccg | primary care trust | ambulance service trust

list: employer/nonprofit-sector
items: charity | charities | charitable | charitable trust | foundation | ngo | non-profit | nonprofit
 | not-for-profit | hospice | food bank | foodbank | red cross | community interest company | cic | voluntary action
 | volunteer centre | volunteer center | citizens advice | age uk | barnardo's | barnardos | oxfam | shelter
 | salvation army | st vincent de paul | habitat for humanity | united way | ymca | ywca | samaritans | mencap
 | cancer research uk | british heart foundation | community trust | goodwill | women's aid | refuge
 | community association | ministries | boys and girls club

list: employer/nuclear-sector
items: sellafield | hinkley point | sizewell | edf energy nuclear | nuclear power | reactor | nuclear decommissioning
 | dounreay | atomic weapons establishment | nuclear site | nuclear energy | nuclear generation | nuclear ltd
 | nuclear services | magnox | atomic energy | nuclear laboratory | westinghouse electric

list: employer/nursery-setting
items: nursery | day nursery | preschool | pre-school | playgroup | kindergarten | early years | early learning
 | childcare | child care | daycare | day care | crèche | creche | montessori | kids club | childminding | busy bees
 | bright horizons | kindercare | little learners | early childhood | goodstart | nurseries | children's centre
 | childrens centre | family centre | sure start | after school club | out of school club | kids' club

list: employer/nursing-home-setting
items: nursing home | nursing homes | care home with nursing | care home | skilled nursing | nursing and rehab
 | nursing & rehab | aged care | nursing centre | convalescent

list: employer/office-setting
items: office | offices | head office | headquarters | corporate office | back office

list: employer/offshore-setting
items: offshore | north sea | rig | drilling rig | fpso | jack-up | subsea | transocean | oil platform

list: employer/oil-and-gas-sector
items: oil | petroleum | oil and gas | oil & gas | drilling | oilfield | oilfield services | refinery | refining | lng
 | exxonmobil | chevron | totalenergies | schlumberger | halliburton | baker hughes | conocophillips | saudi aramco
 | adnoc | weatherford | royal dutch shell | shell oil | british petroleum

list: employer/operating-room-setting
items: operating theatre | operating theatres | operating room | main theatres | surgery center | surgical center
 | day surgery | theatre department | day theatres

list: employer/optical-retail-setting
items: opticians | optician | optometrists | optometry | eyecare | eye care | eyewear | vision center | vision express
 | specsavers | lenscrafters

list: employer/pacu-setting
items: pacu | recovery room | theatre recovery | post-anesthesia care unit | recovery ward

list: employer/payment-processing
items: payments | payment services | payment solutions | payment systems | payment processing | merchant services
 | card services | card processing | paypal | worldpay | stripe | adyen | mastercard | american express | sumup
 | global payments | fiserv | checkout.com | klarna | money transfer | western union | e-money | remittance
 | merchant acquiring | visa inc | visa europe | paytech | card issuer | payment gateway | payment institution
 | payouts | direct debit bureau | gocardless | elavon | barclaycard | prepaid cards

list: employer/pest-control-sector
items: pest control | pest management | pest solutions | rentokil | exterminators | extermination | termite | terminix
 | orkin | pest services

list: employer/petrol-station-setting
items: petrol station | service station | filling station | gas station | fuel station | forecourt | petrol
 | fuels retail | motorway services | shell station | esso | texaco | circle k | 7-eleven

list: employer/pharma-manufacturing-sector
items: pharmaceutical manufacturing | pharmaceuticals manufacturing | biologics | sterile manufacturing
 | drug manufacturing | pfizer | gsk | glaxosmithkline | astrazeneca | novartis | merck | sanofi | lonza | catalent
 | almac | teva

list: employer/pharmaceutical-sector
items: pharma | pharmaceuticals | pharmaceutical | biopharma | biopharmaceuticals | biopharmaceutical | therapeutics
 | life sciences | drug discovery | vaccines | pfizer | gsk | glaxosmithkline | astrazeneca | novartis | roche | merck
 | sanofi | bayer | eli lilly | abbvie | novo nordisk | lonza | catalent | amgen | gilead | takeda

list: employer/plumbing-sector
items: plumbing | plumbers | plumbing and heating | plumbing & heating | heating | heating and plumbing | gas services
 | boilers | drainage | mechanical contractors | british gas | homeserve | pipework | drains | bathrooms and heating

list: employer/port-setting
items: port of | ports | docks | container terminal | stevedoring | stevedores | dp world | ferry port | abp ports
 | port authority

list: employer/preschool-setting
items: preschool | pre-school | kindergarten | nursery school | pre-k | prekindergarten | playgroup | playschool
 | montessori | head start | early learning center

list: employer/primary-care-setting
items: surgery | gp surgery | gp practice | medical practice | family practice | family medicine | health centre
 | medical centre | primary care | primary care network | general practice | community clinic | doctors
 | group practice | family doctors

list: employer/primary-school-setting
items: primary | primary school | primary academy | elementary | elementary school | infant school | infants
 | infants school | junior school | juniors | first school | national school | c of e primary | ce primary
 | rc primary | grade school | lower school | k-5 | lower primary

list: employer/print-industry-sector
items: print | prints | printing | printers | printing company | printing press | litho | lithographic | digital print
 | print shop | copy shop | print & sign | print and sign | sign & print | signs | signage | sign makers
 | sign company | signwriters | large format | wide format | print & design | print and design | reprographics
 | bookbinders | envelopes | screen print | screenprint | embroidery | exhibition graphics | vinyl | snap printing
 | fedex office | vistaprint | kall kwik | prontaprint

list: employer/prison-healthcare-setting
items: prison healthcare | hmp healthcare | correctional health | offender health | correctional medical
 | custody healthcare | jail health

list: employer/prison-setting
items: prison | prisons | hmp | hm prison | jail | correctional institution | correctional facility
 | correctional center | penitentiary | young offender institution | youth detention center | detention centre
 | detention center | state prison | department of corrections

list: employer/private-household-setting
items: private household | private family | private residence | private home | private estate

list: employer/private-practice-in-health-setting
items: private practice | private clinic | chiropractic | osteopathy | psychology practice | harley street
 | physiotherapy clinic | private hospital | chiropractic clinic

list: employer/pub-setting
items: pub | pubs | tavern | taproom | public house | bar | bars | inn | arms | brewpub | alehouse | ale house
 | gastropub | sports bar | cocktail bar | wine bar | nightclub | wetherspoon | wetherspoons | greene king
 | mitchells & butlers | stonegate | marston's | social club | irish pub | lounge bar | free house

list: employer/public-safety-sector
items: police | constabulary | fire and rescue | fire & rescue | fire service | fire department | fire brigade
 | ambulance | ambulance service | coastguard | emergency services | sheriff | sheriff's office | 911 | 999 control
 | mountain rescue | emergency management | garda | public safety | police control room

list: employer/public-school-setting
items: public school | public schools | school district | unified school district | independent school district | isd
 | community school | board of education | state school | county schools | city schools | elementary school
 | high school | middle school

list: employer/publishing-sector
items: publishing | publishers | publications | magazine | magazines | journals | editions | penguin random house
 | harpercollins | elsevier | springer | hachette | macmillan publishers | university press | bloomsbury | imprint

list: employer/rail-industry-sector
items: rail | railway | railways | railroad | network rail | trains | train operating company | tramway | trams
 | metro rail | transport for london | tfl | amtrak | irish rail | northern rail | scotrail | lner | union pacific
 | bnsf | rolling stock | alstom | siemens mobility | light rail | signalling | london underground

list: employer/real-estate
items: estate agents | estate agency | estate agent | letting agents | lettings | realty | realtors | real estate
 | properties | property management | property services | housing | land and property | residential lettings | savills
 | knight frank | foxtons | countrywide | connells | purplebricks | cbre | jll | cushman & wakefield | keller williams
 | re/max | remax | century 21 | coldwell banker | apartments | block management | leasing office | surveyors
 | sales and lettings | property group | property lettings | property ltd | property company | commercial property
 | residential property

list: employer/reference-laboratory-setting
items: reference laboratory | quest diagnostics | labcorp | reference lab | synlab | eurofins

list: employer/refugee-camp-setting
items: refugee camp | refugee | refugees | unhcr | displaced persons

list: employer/regulated-setting
items: pharma | pharmaceuticals | pharmaceutical | medical devices | bank | insurance | financial services | biopharma
 | fca regulated | gambling commission

list: employer/renewables-sector
items: renewables | renewable energy | renewable | solar | solar power | wind farm | wind power | windfarm
 | wind energy | hydro | hydropower | biomass | biogas | clean energy | green energy | orsted | ørsted | vestas
 | siemens gamesa | first solar | sunrun | heat pumps | battery storage | tidal | hydroelectric

list: employer/repair-shop-setting
items: garage | garages | auto repair | auto service | autocentre | repair shop | bodyshop | body shop | mot centre
 | tyres | tires | fleet services | kwik fit | jiffy lube | midas | truck repair

list: employer/research-agency-setting
items: market research | ipsos | kantar | nielsen | yougov | gfk | research agency | insight agency | opinion polls
 | mintel | survey research

list: employer/research-setting
items: research | research institute | research centre | research center | research council | r&d | research group
 | national laboratory | research foundation | max planck | cnrs | csiro | nasa | cern | think tank
 | innovation centre

list: employer/residential-care-setting
items: residential care | residential home | children's home | childrens home | children's homes | care home
 | group home | group homes | supported living | residential services | residential school | residential facility
 | rest home

list: employer/residential-construction-sector
items: homebuilders | housebuilder | housebuilders | house builders | residential construction | custom homes
 | barratt | taylor wimpey | persimmon | bellway | redrow | lennar | d.r. horton | pulte
 | extensions and loft conversions | lofts | renovations | remodeling | remodelling

list: employer/residential-real-estate
items: estate agents | estate agency | estate agent | lettings | letting agents | realty | realtors
 | residential sales | foxtons | purplebricks | connells | keller williams | re/max | remax | coldwell banker
 | century 21

list: employer/residential-treatment-setting
items: residential treatment | treatment center | treatment centre | recovery center | detox | addiction
 | recovery house | rehabilitation centre | sober living | therapeutic community | the priory

list: employer/restaurant-setting
items: restaurant | restaurants | bistro | brasserie | trattoria | ristorante | grill | grille | diner | steakhouse
 | pizzeria | pizza | burger | burgers | noodle bar | sushi | tapas | tandoori | curry house | chop house | chophouse
 | eatery | kitchen & bar | bar & grill | carvery | taqueria | cantina | bbq | smokehouse | gastropub | fish and chips
 | chippy | takeaway | mcdonald's | mcdonalds | kfc | nando's | pizza express | pizzaexpress | wagamama | olive garden
 | applebee's | chipotle | five guys | burger king | pizza hut | domino's | subway | frankie & benny's

list: employer/retail-experience
items: store | stores | superstore | shop | shops | supermarket | supermarkets | retail | retailer | retailers
 | boutique | outfitters | grocers | grocery | outlet | department store | convenience store | newsagent | newsagents
 | off licence | garden centre | bookshop | bookstore | shoe shop | clothing | fashions | jewellers | jewelers
 | florist | florists | pet shop | pets at home | hardware store | furniture store | furnishings | charity shop | mall
 | shopping centre | kiosk | market stall | tesco | sainsbury's | sainsburys | asda | morrisons | aldi | lidl
 | waitrose | marks & spencer | marks and spencer | m&s | primark | argos | b&m | wilko | poundland | boots
 | superdrug | b&q | ikea | currys | john lewis | tk maxx | matalan | zara | h&m | walmart | costco | best buy
 | home depot | macy's | dollar general | woolworths | kmart | bunnings | dunnes stores | penneys | mothercare
 | wh smith | whsmith | waterstones | halfords | sports direct | jd sports | decathlon | apple store | shoes
 | gift shop | toy shop | off-licence | co-op | news and convenience | department stores | delicatessen | butchers
 | greengrocers | bakery shop | boutiques | factory outlet | retail park | high street store | phone shop
 | carphone warehouse | ee store | vodafone store | o2 store | trading post | general store | dollar tree | cvs
 | walgreens | sephora | old navy | foot locker | gamestop | ross dress for less | kohl's | harvey norman | big w
 | officeworks | jb hi-fi | brown thomas | arnotts | harvey nichols

list: employer/secondary-school-setting
items: secondary | secondary school | high school | grammar school | comprehensive | comprehensive school
 | middle school | junior high | upper school | girls' school | boys' school | high school for girls
 | secondary academy | community school | sixth form

list: employer/security-sector
items: security | security services | security group | security solutions | guarding | guards | g4s | securitas
 | mitie security | allied universal | door supervisors | cctv monitoring | close protection | brinks | loomis
 | alarm receiving centre | wilson security

list: employer/shared-services
items: shared services | shared service centre | shared service center | shared services centre | ssc
 | business services centre | global business services

list: employer/shipbuilding-sector
items: shipyard | shipyards | shipbuilding | shipbuilders | ship builders | boatbuilders | boatyard | boat builders
 | naval dockyard | dockyard | harland and wolff | harland & wolff | bae systems naval | yachts | ship repair
 | dry dock

list: employer/sme-setting
items: & sons | and sons | & son | & daughters | family-run | family-owned | owner-managed | small business
 | family business

list: employer/social-housing
items: housing association | housing associations | housing trust | housing group | housing society
 | homes association | council housing | housing | housing services | housing authority | housing department | tenants
 | tenancy | almshouse | almshouses | supported housing | sheltered housing | clarion housing | peabody | l&q
 | riverside housing | sanctuary housing | places for people | public housing | approved housing body
 | community housing | community homes | housing co-operative | housing partnership | housing co-op | housing company
 | tenant services | residents association | arms length management | neighbourhood housing | orbit housing
 | hyde group | anchor hanover | clúid | respond housing

list: employer/social-housing-sector
items: housing association | housing trust | housing group | council housing | housing repairs | responsive repairs
 | property repairs | repairs and maintenance | direct labour organisation | voids | housing | homes association
 | housing services

list: employer/social-services-department-setting
items: social services | children's services | childrens services | adult services | adult social care
 | children's social care | childrens social care | children and families | social work department | social care
 | county council | borough council | city council | metropolitan borough | london borough | council
 | child protection | child and family services | child and family agency | tusla | dcfs | child protective services
 | department of social services | human services | health and social care trust | children's trust
 | looked after children | fostering service | youth offending

list: employer/software-industry-sector
items: software | software solutions | software house | saas | app developer | web solutions | it solutions | infotech
 | software systems | game studio | games studio | tech startup | software company | software development
 | cybersecurity | computing solutions | technology solutions | mobile apps | app studio | software labs
 | it consulting | cloud platform

list: employer/special-school-setting
items: special school | special schools | special needs school | sen school | send school | school for the deaf
 | school for the blind | autism school | special education school | semh school | special educational needs

list: employer/sports-club-medical-setting-setting
items: football club | rugby club | sports medicine | sports injury clinic | athletics department | soccer club

list: employer/startup-setting
items: startup | start-up | seed stage | series a | series b | accelerator | incubator | y combinator | early-stage
 | stealth startup

list: employer/statutory-childrens-services-setting
items: children's services | childrens services | children's social care | childrens social care
 | children and families | children & families | child protection team | looked after children | child in need
 | children's trust | county council | borough council | city council | metropolitan borough | london borough
 | council | mash | assessment team children | duty and assessment | tusla | child and family agency
 | child protective services | department of children and families | children's services trust | leaving care team
 | social services | local authority | fostering team

list: employer/tech-startup-setting
items: startup | start-up | tech startup | saas startup | series a | series b | seed stage | y combinator
 | app startup

list: employer/telecom-it-sector
items: internet service provider | isp | internet services | broadband | full fibre | fibre networks | hosting
 | network provider | virgin media | bt openreach | zen internet

list: employer/telecom-sector
items: telecom | telecoms | telecommunications | telecommunication | broadband | fibre networks | full fibre
 | openreach | bt group | virgin media | vodafone | ee limited | telefonica | telefónica | o2 | three uk
 | sky broadband | talktalk | at&t | verizon | t-mobile | comcast | telstra | optus | eir | ericsson | nokia networks
 | huawei | mobile network | wireless carrier | cable communications | telco | safaricom | mtn | orange telecom
 | internet service provider | mobile networks | telephone company | telephone exchange | cable & wireless
 | cable television | satellite communications | openreach contractor

list: employer/temporary-staffing
items: recruitment agency | staffing | staffing solutions | employment agency | talent solutions | resourcing
 | recruitment consultants | executive search | search and selection | manpower | adecco | randstad | michael page
 | robert half | kelly services | temp agency | recruitment consultancy | recruitment group | recruitment ltd
 | recruitment limited | recruitment solutions | recruitment partners | recruitment services | nursing agency
 | locum agency

list: employer/tourism-sector
items: travels | travel agency | travel agents | tours | tour operator | tourism | tourist information | tourist board
 | visitor centre | visitor center | holidays | vacations | excursions | sightseeing | visit britain | fáilte ireland
 | tui | thomas cook | jet2holidays | expedia | booking.com | trailfinders | flight centre | safaris
 | adventure travel | destination management | travel group | travel ltd | travel limited | travel company
 | business travel | corporate travel | travel services | travel counsellors

list: employer/training-provider-setting
items: training provider | training centre | training center | training academy | training services | training group
 | skills training | apprenticeships | learning and skills | work-based learning | skills academy | learning services
 | vocational training | adult learning | registered training organisation | job corps | lifelong learning

list: employer/university-setting
items: university | universities | univ | universidad | université | universität | school of medicine
 | business school | institute of technology | polytechnic university | imperial college | king's college london
 | university college | students' union | students union | faculty of | college of engineering

list: employer/urgent-care-setting
items: urgent care | urgent treatment centre | walk-in centre | walk-in clinic | minor injuries unit | out of hours
 | immediate care

list: employer/utilities-sector
items: utilities | utility | water | wastewater | water company | water services | waterworks | water board
 | irish water | uisce éireann | thames water | severn trent | united utilities | anglian water | yorkshire water
 | scottish water | southern water | welsh water | electricity | electricity networks | electric company
 | electric cooperative | power networks | power & light | gas networks | gas & electric | gas and electric
 | national grid | northern powergrid | uk power networks | western power distribution | cadent | sgn | esb networks
 | con edison | pacific gas | duke energy | british gas | e.on | edf | sse | energy supplier | energy supply | energy
 | metering | smart metering | power distribution | ausgrid | energy australia | electric utility | electricity board
 | hydro-electric | water utility | gas company | gas board | power company | power & gas | gas & power
 | energy networks | energy retail | energy services | utility services | utility warehouse | octopus energy
 | bord gáis | electric ireland | origin energy | pg&e | dte | xcel energy | sewerage | hydro one

list: employer/veterinary-medicine
items: vets | veterinary | veterinary practice | veterinary clinic | veterinary hospital | veterinary centre
 | veterinary surgery | vet clinic | animal hospital | animal clinic | pdsa | vets4pets | equine hospital

list: employer/visitor-attraction-setting
items: theme park | amusement park | visitor attraction | safari park | zoo | aquarium | national trust
 | english heritage | legoland | disneyland | universal studios | alton towers | water park | waterpark | funfair
 | stately home | castle

list: employer/warehouse-operations
items: warehouse | warehouses | warehousing | dc | rdc | ndc | cdc | distribution centre | distribution center
 | distribution centres | distribution hub | distribution depot | distribution warehouse | national distribution
 | regional distribution | fulfilment | fulfillment | fulfilment centre | fulfillment center | depot | parcel hub
 | sortation | sort centre | sorting centre | logistics | logistics centre | logistics hub | stores department
 | goods in | goods inwards | despatch | cash and carry | wholesale distribution | cold store | cold storage
 | cross-dock | stockroom | amazon fulfilment | amazon fulfillment | wincanton | gxo | clipper logistics | ocado | 3pl
 | trade warehouse | parts warehouse | delivery hub | sort hub | fulfilment hub | freight hub | delivery station
 | sortation centre | self storage | warehouse & distribution | stores and distribution | central stores | goods out
 | outbound dock | bonded warehouse | packing hall | fulfilment warehouse | regional hub | national hub
 | distribution park | logistics park | freight terminal | container depot

list: employer/waste-sector
items: waste | waste management | waste services | recycling | recyclers | refuse | skip hire | biffa | veolia | suez
 | landfill | scrap metal | republic services | materials recovery facility | household waste | recycling centre
 | cleanaway | viridor

list: employer/water-sector
items: water | wastewater | water services | water company | waterworks | water treatment | sewage | sewerage
 | sewage treatment | water board | water district | water authority | irish water | uisce éireann | thames water
 | severn trent | united utilities | anglian water | yorkshire water | scottish water | southern water | welsh water
 | dŵr cymru | sydney water | desalination | water utilities

list: employer/wholesale-trade
items: wholesale | wholesalers | wholesaler | cash and carry | cash & carry | wholesale distribution | merchants
 | booker | costco wholesale
