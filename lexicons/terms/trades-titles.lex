# Job titles of trades, industry, engineering, logistics, driving, retail, hospitality, kitchen, cleaning, security, farming and food.

term: aircraft-mechanic-title
name: aircraft mechanic
kind: title
also: aircraft maintenance technician | aircraft maintenance engineer | aircraft engineer | avionics engineer |
  aircraft technician | licensed aircraft engineer | airframe mechanic | aviation technician | A&P technician |
  aviation maintenance technician | B1 engineer | B2 engineer | aircraft structures technician | A&P mechanic
  technician | aircraft painter | helicopter mechanic | aviation mechanic | avionics installer | aircraft engineer
  licensed | aircraft inspector
implies: aircraft-maintenance
near: automotive-technician-title | electronics-technician-title
hit: Aircraft mechanic on regional jets.

term: airport-agent-title
name: airport agent
kind: title
also: passenger service agent | airport customer service agent | gate agent | check-in agent | passenger services agent
  | ground staff | ground operations agent | airline customer service agent
implies: passenger-services | airport-setting
near: baggage-handler-title | hotel-receptionist-title | cabin-crew-title | ground-handling
hit: Passenger service agent for charters.

term: appliance-technician-title
name: appliance technician
kind: title
also: appliance repair technician | domestic appliance engineer | white goods engineer
implies: appliance-repair
near: field-service-engineer-title
hit: Appliance technician in homes.

term: architect-title
name: architect
kind: title
also: project architect | senior architect | associate architect | conservation architect
ambiguous: architect | senior architect
needs: building | buildings | Revit | AutoCAD | design | RIBA | drawings | houses | construction | architectural | ARB
  | SketchUp | ArchiCAD
never: software architect | solution architect | solutions architect | enterprise architect | data architect | cloud
  architect | technical architect | security architect | system architect | systems architect | network architect |
  information architect | application architect | database architect | integration architect | Salesforce architect |
  AWS architect
implies: architectural-design | architecture-practice-setting
near: cad-technician-title | civil-engineer-title
hit: Architect for school buildings.
miss: Software architect for cloud design.
miss: Senior architect for CRM.

term: architectural-assistant-title
name: architectural assistant
kind: title
also: Part 2 architectural assistant | Part 1 architectural assistant | Part II architectural assistant | architectural
  intern | graduate architect | junior architect
implies: architectural-design | architecture-practice-setting
near: architect-title | architectural-design
hit: Part 2 architectural assistant, two years.

term: architectural-technologist-title
name: architectural technologist
kind: title
also: architectural technician | architectural drafter | architectural designer
implies: architectural-design | architecture-practice-setting
near: architect-title | cad-technician-title | technical-drawing
hit: Architectural technologist on housing.

term: assembler-title
name: assembler
kind: title
also: assembly operative | assembly worker | assembly technician | mechanical assembler | electronics assembler |
  electronic assembler | production assembler | electrical assembler | assembly line worker | assembly operator |
  mechanical fitter assembler | solderer | PCB assembler | wire harness assembler | panel builder | panel wirer |
  control panel builder | cable assembler | furniture assembler | electromechanical assembler | vehicle assembler | SMT
  operator | panel wireman | medical device assembler | control panel wirer | battery assembler | mechanical assembly
  technician | assembly fitter | aircraft assembler | sub assembler | harness assembler | aircraft fitter | assembly
  line operator | general assembler
ambiguous: assembler
needs: production | line | electronic | mechanical | parts | factory | product | manufacturing | components
implies: assembly-line
near: production-operative-title | machine-operator-title | electronics-technician-title
hit: Assembler of pump sets on a production line.
miss: Wrote ARM assembler.

term: auto-body-technician-title
name: auto body technician
kind: title
also: panel beater | body repair technician | collision repair technician | vehicle painter | auto painter | paint
  technician | body shop technician | MET technician | auto body repairer | vehicle body repairer | bodyshop technician
  | car painter | collision technician | auto body painter | smart repair technician | automotive painter | automotive
  refinisher | body technician | paintless dent repair technician | body shop manager | bodyshop manager | PDR
  technician | vehicle paint technician | auto refinish technician | paint prepper | strip fitter | body shop estimator
  | collision estimator | vehicle damage assessor | bodyshop estimator | auto damage appraiser | paint and body
  technician
implies: panel-beating | repair-shop-setting
near: automotive-technician-title | painter-title
hit: Panel beater in a bodyshop.

term: auto-electrician-title
name: auto electrician
kind: title
also: automotive electrician | vehicle electrician | EV technician | hybrid technician
implies: auto-electrical
near: automotive-technician-title | electrician-title
hit: Auto electrician for trucks.

term: automotive-technician-title
name: automotive technician
kind: title
also: vehicle technician | car mechanic | motor mechanic | auto mechanic | mechanic | light vehicle technician |
  automobile mechanic | vehicle mechanic | diagnostic technician | automotive mechanic | auto technician | automotive
  service technician | MOT tester/technician | automobile technician | motor vehicle technician | auto service
  technician | apprentice mechanic | workshop technician | trainee vehicle technician | garage mechanic | motor vehicle
  mechanic | senior vehicle technician | auto diagnostic technician | windscreen technician | transmission technician |
  auto glass technician | master technician | brake technician | apprentice vehicle technician | mobile mechanic |
  roadside technician | roadside patrol | mechanics assistant | tire changer technician | alignment technician
ambiguous: mechanic
needs: vehicle | car | auto | truck | garage | diesel | workshop | engine | repair | ASE | fleet | equipment |
  automotive
implies: automotive-repair | repair-shop-setting
near: diesel-mechanic-title | auto-body-technician-title | service-advisor-automotive-title
hit: Automotive technician at a dealer.
miss: Game mechanics design.

term: baggage-handler-title
name: baggage handler
kind: title
also: ramp agent | ramp handler | ground handling agent | cargo agent | airport loader | aircraft loader | cargo
  handler | cargo loader
implies: air-cargo | airline-sector | airport-setting | ground-handling
near: warehouse-operative-title | airport-agent-title
hit: Baggage handler on early shifts.

term: bim-coordinator-title
name: BIM coordinator
kind: title
also: BIM technician | BIM modeller | BIM manager | BIM modeler | BIM specialist | BIM engineer | BIM lead | VDC
  engineer | Revit technician | Revit modeller | Revit drafter
implies: building-information-modelling | construction-industry-sector
near: cad-technician-title | architect-title
hit: BIM coordinator for hospitals.

term: biomedical-equipment-technician-title
name: biomedical equipment technician
kind: title
also: BMET | medical equipment technician | biomedical engineer technician | medical device technician | clinical
  engineering technician
implies: biomedical-equipment-maintenance
near: field-service-engineer-title | electronics-technician-title
hit: Biomedical equipment technician, imaging.

term: bms-engineer-title
name: BMS engineer
kind: title
also: BMS controls engineer | building automation engineer | BMS technician | building automation technician
implies: building-management-systems
near: controls-engineer-title | hvac-technician-title
hit: BMS engineer across hospitals.

term: boilermaker-title
name: boilermaker
kind: title
also: boiler maker | vessel fabricator | boilermaker welder | pressure vessel fabricator | tank builder
implies: plating
near: fabricator-title | welder-title
hit: Boilermaker at turnarounds.

term: bricklayer-title
name: bricklayer
kind: title
also: brickie | brick mason | mason | stonemason | block layer | brick layer | masonry worker
ambiguous: mason
needs: brick | stone | block | masonry | bricklayer | concrete | mortar
implies: masonry
near: construction-labourer-title | plasterer-title
hit: Bricklayer on housing sites.
miss: Mason joined as analyst.

term: broadcast-engineer-title
name: broadcast engineer
kind: title
also: broadcast technician | satellite technician
implies: broadcasting-sector | broadcast-engineering
near: telecom-technician-title
hit: Broadcast engineer at a TV station.

term: builder-title
name: builder
kind: title
also: general builder | multi-trader | multi-skilled tradesperson | multi trade operative | home builder | multi-trade
  operative | multi trader | tradesperson | tradesman | general contractor | maintenance tradesperson | building
  contractor | remodeler | tradeswoman
ambiguous: builder
needs: carpent | brick | site | extension | house | trade | roof | construction | plaster
implies: construction-work
near: carpenter-title | maintenance-technician-title
hit: Builder with brick and carpentry work.
miss: Used the page builder.

term: building-engineer-title
name: building engineer
kind: title
also: stationary engineer | boiler operator | plant room engineer | building services engineer | M&E engineer |
  building operations engineer | power engineer | hotel engineer | facilities engineer | building services manager |
  critical facilities engineer | central plant operator | operating engineer | utilities technician | mechanical
  building services engineer | shift engineer | electrical building services engineer
implies: building-services-engineering
near: hvac-technician-title | facilities-manager-title | maintenance-technician-title | building-maintenance |
  hvac-maintenance
hit: Building engineer of two towers.

term: building-inspector-title
name: building inspector
kind: title
also: building control officer | home inspector | construction inspector | building inspection officer | clerk of works
  | code enforcement officer | property inspector | code enforcement inspector | plans examiner | building official
implies: building-inspection
near: building-surveyor-title | site-manager-title
hit: Building inspector for permits.

term: building-surveyor-title
name: building surveyor
kind: title
also: chartered building surveyor
implies: building-surveying | construction-industry-sector
near: quantity-surveyor-title | land-surveyor-title
hit: Building surveyor, planned works.

term: bus-driver-title
name: bus driver
kind: title
also: coach driver | minibus driver | passenger transport driver | school bus driver | PCV driver | transit operator |
  bus operator | shuttle driver | shuttle bus driver | transit bus driver | passenger driver | community transport
  driver | motor coach operator | train crew member | driver guide | shuttle operator
never: device driver | drivers of growth | screw driver | golf driver | cost driver | key driver | value driver |
  driver development | Linux driver | JDBC driver | ODBC driver
implies: passenger-driving | driving-licence
near: delivery-driver-title | truck-driver-title
hit: Bus driver on school routes.

term: cabin-crew-title
name: cabin crew
kind: title
also: flight attendant | air steward | air hostess | cabin crew member | cabin attendant | cabin manager | purser |
  inflight crew | air hostess/steward
ambiguous: purser
needs: cabin | flight | crew | airline | aircraft | ship
implies: cabin-service
near: airport-agent-title | waiter-title
hit: Cabin crew on long haul.
miss: The purser wrote novels.

term: cabinet-maker-title
name: cabinet maker
kind: title
also: cabinetmaker | furniture maker | woodworker | wood machinist | wood machine operator
implies: cabinet-making
near: carpenter-title | kitchen-fitter-title
hit: Cabinet maker in a bespoke workshop.

term: cabling-engineer-title
name: cabling engineer
kind: title
also: data cabling engineer | structured cabling engineer | structured cabling technician | network cabling technician
  | data cabler | cable installer | cabling technician
implies: structured-cabling
near: telecom-technician-title | electrician-title
hit: Cabling engineer on office fit-outs.

term: cad-technician-title
name: CAD technician
kind: title
also: draughtsperson | draftsman | CAD designer | CAD drafter | drafter | draughtsman | CAD operator | design
  draughtsman | structural detailer | mechanical designer | steel detailer | mechanical drafter | CAD engineer | design
  technician | draftsperson | electrical drafter | CAD draughtsman | civil drafter | mechanical draughtsman | civil CAD
  technician | AutoCAD drafter | AutoCAD draftsman | 3D CAD designer | electrical CAD designer | design drafter |
  piping drafter | tool designer | AutoCAD technician | AutoCAD operator | drawing office manager | structural drafter
  | CAD manager | structural technician | senior CAD technician | CAD detailer | AutoCAD designer
implies: computer-aided-design
near: mechanical-engineer-title | civil-engineer-title | architect-title
hit: CAD technician for steel frames.

term: car-sales-executive-title
name: car sales executive
kind: title
also: car salesperson | vehicle sales executive | automotive sales consultant | auto sales consultant | new car sales
  executive | used car sales executive
implies: vehicle-sales
near: service-advisor-automotive-title | retail-assistant-title
hit: Car sales executive, prestige brand.

term: carpenter-title
name: carpenter
kind: title
also: joiner | carpenter and joiner | bench joiner | site carpenter | chippy | carpenter/joiner | finish carpenter |
  framing carpenter | formwork carpenter | shopfitter
ambiguous: joiner
needs: carpenter | bench | wood | site | timber | joinery | door | apprentice | shop | kitchen
implies: carpentry
near: cabinet-maker-title | construction-labourer-title | kitchen-fitter-title
hit: Carpenter for a loft firm.
miss: Joiners and leavers process.

term: cemetery-operative-title
name: cemetery operative
kind: title
also: cemetery attendant | cemetery groundsman
near: gardener-title
hit: Cemetery operative, digging and mowing.

term: chemical-engineer-title
name: chemical engineer
kind: title
also: process engineer | chemical process engineer | process design engineer | process safety engineer | senior process
  engineer | refinery engineer | production chemist | graduate chemical engineer | petrochemical engineer | process
  technologist | senior chemical engineer | junior chemical engineer | bioprocess engineer | plant process engineer |
  lead process engineer | process engineering manager | formulation technologist | principal process engineer | water
  treatment engineer | plant chemist | materials scientist engineer
implies: process-engineering
near: manufacturing-engineer-title | process-operator-title | process-design
hit: Chemical engineer in a refinery.

term: civil-engineer-title
name: civil engineer
kind: title
also: senior civil engineer | graduate civil engineer | civil design engineer | roads engineer | civil project engineer
  | junior civil engineer | principal civil engineer | civil engineering technician | civil/structural engineer | civil
  engineering intern | civil engineering manager | land development engineer | pavement engineer | railway engineer |
  civil works engineer | rail engineer | permanent way engineer | counterpart engineer | road engineer | civil
  superintendent | municipal engineer
implies: civil-engineering-sector
near: construction-manager-title | land-surveyor-title | project-engineer-title | civil-engineering-design
hit: Civil engineer on road schemes.

term: concrete-finisher-title
name: concrete finisher
kind: title
also: cement mason | concrete worker | steel fixer | formworker | concreter | form setter | concrete labourer |
  rodbuster | shuttering joiner | reinforcing ironworker
implies: concrete-work
near: construction-labourer-title | bricklayer-title
hit: Concrete finisher on slabs.

term: construction-labourer-title
name: construction labourer
kind: title
also: general labourer | labourer | construction labourer | site labourer | general labour worker | building labourer |
  construction worker | laborer | construction laborer | general laborer | day laborer | builder's labourer |
  construction helper | site operative | skilled labourer | carpenter's helper | trades assistant | trade assistant
implies: construction-work
near: production-operative-title | groundworker-title
hit: Construction labourer for a year.

term: construction-manager-title
name: construction manager
kind: title
also: construction project manager | building project manager | senior construction manager | assistant construction
  manager
implies: construction-management
near: site-manager-title | project-engineer-title | quantity-surveyor-title
hit: Construction manager of tower projects.

term: construction-superintendent-title
name: construction superintendent
kind: title
also: project superintendent | construction director | head of construction | superintendent construction
implies: site-supervision
near: construction-manager-title | site-manager-title
hit: Construction superintendent, hotels.

term: continuous-improvement-manager-title
name: continuous improvement manager
kind: title
also: CI manager | lean manager | operational excellence manager | continuous improvement engineer | continuous
  improvement lead | continuous improvement specialist | lean coordinator | CI engineer | CI lead | lean engineer |
  lean manufacturing engineer | process improvement engineer
implies: continuous-improvement | manufacturing
near: manufacturing-engineer-title | quality-manager-title
hit: Continuous improvement manager, two plants.

term: controls-engineer-title
name: controls engineer
kind: title
also: control systems engineer | PLC programmer | PLC engineer | SCADA engineer | controls and automation engineer |
  DCS engineer | control engineer | mechatronics engineer | mechatronics technician | PLC technician | industrial
  automation engineer | SCADA developer | senior controls engineer | process control engineer | electrical controls
  engineer | systems integrator automation
implies: industrial-automation | engineering-sector
near: electrical-engineer-title | instrumentation-technician-title
hit: Controls engineer for packaging lines.

term: crane-operator-title
name: crane operator
kind: title
also: crane driver | tower crane operator | mobile crane operator | overhead crane operator | hoist operator | crane
  technician
implies: crane-operation
near: rigger-title | heavy-equipment-operator-title
hit: Crane operator on a dock.

term: customs-broker-title
name: customs broker
kind: title
also: customs clerk | customs declarant | customs specialist | customs agent | customs entry clerk | customs compliance
  specialist | trade compliance specialist | trade compliance manager | clearing agent | transit officer | transitor
implies: customs-clearance | logistics-management
near: freight-forwarder-title
hit: Customs broker at the port.

term: delivery-driver-title
name: delivery driver
kind: title
also: van driver | courier | courier driver | multi-drop driver | multi drop driver | delivery associate | parcel
  delivery driver | delivery courier | food delivery driver | light vehicle driver | driver helper | drivers mate |
  delivery helper | delivery rider | home delivery driver | driver's mate | motorcycle rider courier | delivery person
  | delivery man | newspaper delivery | route driver | driver's assistant | delivery driver helper | delivery assistant
  | package delivery driver | delivery worker | medical courier driver | bike courier | motorbike driver | multidrop
  driver | 3.5 tonne driver | pharmacy delivery driver | parts delivery driver | customer delivery driver | food
  courier | motor cyclist | driver mate | mail delivery | pizza delivery driver | delivery boy | motorcyclist delivery
ambiguous: courier
needs: driv | deliver | van | parcel | route | furniture | house | truck | package
implies: delivery-driving | logistics-management
near: truck-driver-title | warehouse-operative-title | bus-driver-title | driving-licence
hit: Delivery driver, parcels.
miss: Typed in courier font.

term: demand-planner-title
name: demand planner
kind: title
also: supply chain planner | demand planning manager | S&OP manager | replenishment planner | supply chain engineer |
  demand analyst | supply chain planning manager | supply chain supervisor | supply chain consultant | supply chain
  lead | demand manager supply chain | senior demand planner | replenishment analyst | supply chain team leader |
  supply and demand planner | supply chain project manager
implies: demand-planning
near: logistics-manager-title | production-planner-title | stock-controller-title
hit: Demand planner for FMCG.

term: demolition-worker-title
name: demolition worker
kind: title
also: demolition operative | asbestos removal operative | asbestos worker | hazmat technician | asbestos operative |
  abatement worker | demolition labourer | topman
implies: demolition
near: construction-labourer-title
hit: Demolition worker on strip-outs.

term: depot-manager-title
name: depot manager
kind: title
also: depot supervisor | depot operative | depot assistant | depot administrator | depot clerk | depot team leader
 | distribution hub manager | delivery station manager
implies: logistics-sector
near: transport-manager-title | warehouse-supervisor-title
hit: Depot manager, thirty vans.

term: diesel-mechanic-title
name: diesel mechanic
kind: title
also: diesel technician | heavy vehicle mechanic | HGV technician | HGV mechanic | HGV fitter | truck mechanic | heavy
  equipment mechanic | mobile plant fitter | truck technician | bus mechanic | PSV fitter | agricultural technician |
  agricultural mechanic | heavy equipment technician | heavy diesel mechanic | heavy duty mechanic | trailer technician
  | fleet mechanic | agricultural engineer technician | fleet technician | heavy diesel fitter | coach mechanic |
  commercial vehicle technician | diesel fitter | trailer mechanic | heavy mechanic | bus technician | commercial
  vehicle mechanic | farm equipment mechanic | tractor mechanic | heavy vehicle technician | diesel engine specialist |
  agricultural service technician | mobile HGV technician | heavy duty technician | service truck mechanic
implies: diesel-engine-repair
near: automotive-technician-title | maintenance-technician-title
hit: Diesel mechanic for a bus firm.

term: dispatcher-title
name: dispatcher
kind: title
also: truck dispatcher | dispatch coordinator | dispatch manager | load planner | transport scheduler | route planner |
  traffic coordinator | transport controller | fleet controller
ambiguous: dispatcher
needs: truck | freight | transport | driver | drivers | loads | logistics | route | fleet | haulage | delivery |
  carrier | trucks
implies: logistics-management | transport-planning-freight
near: logistics-coordinator-title | transport-manager-title | transport-planning
hit: Truck dispatcher for forty drivers.
miss: The event dispatcher class.

term: document-controller-title
name: document controller
kind: title
also: document control specialist | document control coordinator | document control clerk | document control manager
implies: document-control-quality
near: quality-manager-title
hit: Document controller on rail works.

term: drainage-technician-title
name: drainage technician
kind: title
also: drain jetter | drainage operative utilities | jetting operative | drain clearance technician
implies: drain-cleaning
near: plumber-title | groundworker-title
hit: Drainage technician with a jetting van.

term: driller-title
name: driller
kind: title
also: drill operator | diamond driller | surface driller | rock driller | core driller | drill rig operator | assistant
  driller | directional driller | driller's offsider | driller offsider
ambiguous: driller
needs: rig | mine | well | oil | core | drill | blast | rock
implies: drilling-rig-operation
near: miner-title | rig-hand-title
hit: Driller on a water well rig.
miss: The driller tool in the kit.

term: drilling-engineer-title
name: drilling engineer
kind: title
also: drilling supervisor | wellsite engineer | completions engineer | mud engineer | mud logger | rig manager | lease
  operator | offshore installation manager | offshore operator | pipeline engineer | pipeline technician | gas plant
  operator | refinery operator | wireline operator | drilling superintendent | completion engineer | senior drilling
  engineer | well engineer | well intervention engineer | well test operator | well site supervisor | company man
  drilling | LNG operator
implies: oil-drilling
near: mining-engineer-title | chemical-engineer-title
hit: Drilling engineer on land rigs.

term: driver-title
name: driver
kind: title
also: vehicle driver | driver I | driver II
ambiguous: driver | driver I | driver II
needs: licence | license | vehicle | vehicles | passenger | passengers | car | transport | bus | minibus | staff | road
  | roads | pick up | drop off
never: device driver | drivers of growth | screw driver | golf driver | cost driver | key driver | value driver |
  driver development | Linux driver | JDBC driver | ODBC driver | driver of growth | drivers of change
implies: driving-licence
near: delivery-driver-title | bus-driver-title | truck-driver-title
hit: Driver of staff vehicles with a clean licence.
miss: A key driver of growth.

term: driving-instructor-title
name: driving instructor
kind: title
also: driver trainer | approved driving instructor title | driver assessor
implies: driver-training
near: bus-driver-title | truck-driver-title
hit: Driving instructor for learners.

term: drone-pilot-title
name: drone pilot
kind: title
also: drone operator | UAV pilot | remote pilot | UAS operator
near: pilot-title | land-surveyor-title
hit: Drone pilot for site maps.

term: drywall-finisher-title
name: drywall finisher
kind: title
also: drywall taper | drywall installer | drywaller | taper | tape and jointer | dryliner | dry liner
ambiguous: taper
needs: drywall | tape | mud | jointer
implies: drywall
near: plasterer-title
hit: Drywall taper on condos.
miss: Taper the dose slowly.

term: electrical-apprentice-title
name: electrical apprentice
kind: title
also: apprentice electrician | electrician's mate | electrician mate | electrical improver mate | electrical helper |
  electrician helper | electrical labourer | trainee electrician | electricians mate | electrical trainee | electrician
  apprentice
implies: electrical-installation
near: electrician-title | apprenticeship-completed | trade-certificate
hit: Apprentice electrician, third year.

term: electrical-engineer-title
name: electrical engineer
kind: title
also: electrical design engineer | power engineer electrical | electrical project engineer | power systems engineer |
  senior electrical engineer | graduate electrical engineer | substation engineer | protection engineer | transmission
  engineer | high voltage engineer | lead electrical engineer | electrical designer | grid engineer | principal
  electrical engineer | junior electrical engineer | electrical engineering manager | HV engineer | electrical and
  electronics engineer | electrical engineering technician | relay engineer | hardware design engineer electronics |
  electrical engineering intern | distribution engineer | electrical engineering technologist | electrical systems
  engineer | electrical commissioning engineer | electrical site engineer | lighting designer electrical | electrical
  and instrumentation engineer | test engineer electronics | electrical power engineer | electro-mechanical engineer
implies: engineering-sector
near: controls-engineer-title | electrician-title | project-engineer-title | electrical-design
hit: Electrical engineer in a utility.

term: electrical-supervisor-title
name: electrical supervisor
kind: title
also: electrical foreman | chargehand electrician | electrical superintendent | electrical project manager | electrical
  contracts manager | electrical manager | electrical foreperson | electrical site supervisor | electrical contracts
  supervisor | electrician supervisor
implies: electrical-installation
near: electrician-title | site-manager-title
hit: Electrical supervisor for fit-outs.

term: electrical-tester-title
name: electrical tester
kind: title
also: electrical test engineer | testing electrician | EICR tester | electrical inspector and tester
implies: electrical-testing
near: electrician-title
hit: Electrical tester for landlords.

term: electrician-title
name: electrician
kind: title
also: electrical technician | approved electrician | domestic electrician | commercial electrician | electrical
 installer | electrical fitter | residential electrician | construction electrician | electrical mechanic |
 electrotechnical | service electrician | site electrician | installation electrician | wireman | electrician
 technician | electrical improver | marine electrician | sparky | lead electrician | inside wireman | journeyman
 electrician
implies: electrical-installation
near: electrical-apprentice-title | electrical-engineer-title | maintenance-technician-title |
  electrical-supervisor-title
hit: Electrician on commercial jobs.

term: electronics-engineer-title
name: electronics engineer
kind: title
also: electronic engineer | electronics design engineer | PCB designer | electronic design engineer | power electronics
  engineer | senior electronics engineer | analog design engineer | RF design engineer | EMC engineer
implies: electronic-circuit-design
near: electrical-engineer-title | electronics-technician-title | electronic-circuit-design
hit: Electronics engineer for sensors.

term: electronics-technician-title
name: electronics technician
kind: title
also: electronic technician | electronics engineer technician | electronic test technician | test technician | bench
  technician | repair technician electronics | electronics repair technician | electronics test technician | avionics
  technician | PCB technician | electro-mechanical technician | electromechanical technician | electronic engineering
  technician | electronics tester
near: electrician-title | instrumentation-technician-title | assembler-title | electronics-repair
hit: Electronics technician, board repair.

term: energy-assessor-title
name: energy assessor
kind: title
also: energy manager | energy engineer | energy auditor | energy consultant | home energy auditor | meter reader |
  smart meter engineer | smart meter installer | energy analyst | energy efficiency engineer | energy efficiency
  consultant | metering engineer | energy advisor | meter technician | energy project manager | dual fuel smart meter
  engineer | senior energy engineer | energy modeller | meter installer | energy officer | energy adviser | energy
  specialist
implies: energy-management
near: electrician-title | building-engineer-title | energy-management | energy-auditing
hit: Energy manager for a city.

term: estimator-title
name: estimator
kind: title
also: construction estimator | cost estimator | senior estimator | chief estimator | project estimator | estimating
  manager | electrical estimator | mechanical estimator | bid estimator | cost engineer | junior estimator | civil
  estimator
ambiguous: estimator
needs: construction | bid | tender | cost | takeoff | drawings | job | trade | electric | steel | collision | quantity
implies: cost-estimating
near: quantity-surveyor-title | planner-construction-title
hit: Estimator pricing tender drawings.
miss: A Bayes estimator was derived.

term: ev-charger-installer-title
name: EV charger installer
kind: title
also: EV charge point installer | EV installer | EV charging engineer
implies: ev-charger-installation
near: electrician-title | solar-installer-title
hit: EV charger installer at homes.

term: fabricator-title
name: fabricator
kind: title
also: metal fabricator | steel fabricator | sheet metal worker | sheet metal fabricator | plater | plater welder |
  platers mate | steel plater | metalworker | sheetmetal worker | sheet metal mechanic | structural fabricator |
  stainless steel fabricator | fabrication engineer | metal worker | press brake operator | laser operator | laser
  cutter operator | brake press operator | CNC laser operator | blacksmith | sheet metal engineer
ambiguous: fabricator | plater
needs: metal | steel | weld | sheet | structural | plate | workshop | fabrication
implies: metal-fabrication
near: welder-title | boilermaker-title | machinist-title
hit: Metal fabricator of stairs.
miss: A fabricator of tales.

term: field-service-engineer-title
name: field service engineer
kind: title
also: field service technician | service engineer | service technician | mobile service engineer | field engineer |
  installation engineer | installation technician | commissioning engineer | customer service engineer | field
  technician | commissioning technician | copier technician | senior field service engineer | field support engineer |
  installer | vending engineer | commissioning manager | mobile technician | forklift engineer | forklift technician |
  product support engineer | catering engineer | equipment service technician | ATM technician | installation
  supervisor | coffee machine engineer | commercial catering engineer | start-up engineer
ambiguous: installer
needs: install | installation | van | fit | equipment | solar | cable | kitchen | home | customer
implies: field-service
near: maintenance-technician-title | electrician-title
hit: Field service engineer for X-ray kit.
miss: Built an MSI installer.

term: fire-alarm-technician-title
name: fire alarm technician
kind: title
also: fire alarm engineer | security systems engineer | alarm technician | alarm engineer | CCTV engineer | security
  installer | fire and security engineer | low voltage technician | intruder alarm engineer | security alarm installer
  | fire alarm installer | security systems technician | access control engineer | alarm installer | fire and security
  installer | access control technician | low voltage installer | security engineer CCTV | fire systems technician
implies: fire-alarm-systems
near: electrician-title | telecom-technician-title | sprinkler-fitter-title
hit: Fire alarm technician on service calls.

term: fire-engineer-title
name: fire engineer
kind: title
also: fire protection engineer | fire safety engineer | fire risk assessor | fire consultant
implies: fire-protection-engineering
near: firefighter-title | hse-manager-title
hit: Fire engineer for towers.

term: firefighter-title
name: firefighter
kind: title
also: fire fighter | fire officer | firefighter EMT | fire captain | fire lieutenant | wildland firefighter | retained
  firefighter | on-call firefighter | volunteer firefighter | airport firefighter | watch manager | industrial
  firefighter | fire inspector | battalion chief | forest firefighter | firefighter/EMT | fire chief | fire
  investigator | fire watch | station officer | firefighter paramedic | firefighter/paramedic | emergency response
  technician | fire prevention officer | deputy fire chief
ambiguous: fire captain | watch manager
needs: fire | rescue | crew | station
implies: firefighting
near: security-officer-title | hse-manager-title
hit: Firefighter for six years.
miss: Sells watch manager apps.

term: fitter-title
name: fitter
kind: title
also: mechanical assembly fitter | marine fitter | general fitter | bench fitter | engineering fitter
ambiguous: fitter
needs: mechanical | bench | assembly | pump | valve | engineering | workshop | machine | pipe | marine
implies: mechanical-fitting
near: machinist-title | maintenance-technician-title | assembler-title
hit: Bench fitter on pump overhaul.
miss: A curve fitter script.

term: flight-dispatcher-title
name: flight dispatcher
kind: title
also: aircraft dispatcher | flight operations officer | air traffic controller | airport operations officer | airside
  operations officer | airport duty manager | ramp supervisor
implies: airline-sector
near: pilot-title | dispatcher-title
hit: Flight dispatcher on nights.

term: flight-instructor-title
name: flight instructor
kind: title
also: flying instructor | flight simulator instructor
implies: airline-sector
near: pilot-title
hit: Flight instructor at a club.

term: floor-layer-title
name: floor layer
kind: title
also: flooring installer | flooring fitter | carpet fitter | carpet installer | floor fitter
implies: flooring-installation
near: tiler-title | kitchen-fitter-title
hit: Floor layer for vinyl and carpet.

term: forklift-driver-title
name: forklift driver
kind: title
also: forklift operator | FLT driver | reach truck driver | forklift truck driver | reach truck operator | VNA driver |
  lift truck operator | fork lift driver | forklift truck operator | FLT operator | fork lift operator | warehouse
  forklift operator | reach driver | LLOP driver | VNA operator | pallet truck driver | FLT counterbalance driver |
  stand up reach operator | LLOP operator | bendi driver | cherry picker operator | clamp truck driver | FLT reach
  driver | forklift/warehouse operative | forklift warehouse worker
implies: forklift-operation
near: warehouse-operative-title | heavy-equipment-operator-title
hit: Forklift driver in cold stores.

term: freight-forwarder-title
name: freight forwarder
kind: title
also: freight broker | freight operator | freight clerk | import clerk | export clerk | import export clerk | export
  coordinator | import coordinator | import export coordinator | import specialist | export administrator | freight
  agent | shipping agent | import/export coordinator | freight specialist | sea freight coordinator | air freight
  coordinator | forwarding agent | import and export officer | import officer | export officer
implies: freight-forwarding | logistics-management
near: customs-broker-title | logistics-coordinator-title
hit: Freight forwarder, sea desk.

term: gas-engineer-title
name: gas engineer
kind: title
also: gas fitter | gasfitter | boiler engineer | gas service engineer | domestic gas engineer | gas technician | gas
  installer | commercial gas engineer | heating and gas engineer | gas breakdown engineer | gas service technician |
  gas installation engineer | boiler technician | boiler installer | gas heating engineer | heat pump engineer
implies: gas-fitting | plumbing-sector | heating-systems
near: plumber-title | hvac-technician-title
hit: Gas engineer on boiler breakdowns.

term: generator-technician-title
name: generator technician
kind: title
also: generator engineer | UPS engineer
implies: generators
near: diesel-mechanic-title | electrician-title
hit: Generator technician, standby sets.

term: geologist-title
name: geologist
kind: title
also: exploration geologist | mine geologist | senior geologist | project geologist | petroleum geologist | geological
  engineer | petrophysicist | geophysicist
implies: geology
near: mining-engineer-title | geotechnical-engineer-title | geological-logging
hit: Exploration geologist in the bush.

term: geotechnical-engineer-title
name: geotechnical engineer
kind: title
also: ground engineer | soils engineer | tunnel engineer | engineering geologist
implies: geotechnical-engineering
near: civil-engineer-title | geologist-title
hit: Geotechnical engineer, site works.

term: gis-analyst-title
name: GIS analyst
kind: title
also: GIS technician | GIS specialist | GIS officer | cartographer | geospatial analyst | GIS developer | GIS manager |
  remote sensing analyst | GIS engineer | GIS coordinator | GIS consultant | geomatics technician | GIS administrator |
  GIS expert | photogrammetrist | mapping technician | GIS data analyst | senior GIS analyst | remote sensing specialist
implies: gis-mapping
near: land-surveyor-title
hit: GIS analyst for a council.

term: glass-worker-title
name: glass cutter
kind: title
also: kiln operative | glass processing operative
implies: glass-manufacturing | manufacturing
near: glazier-title
hit: Glass cutter in a workshop.

term: glazier-title
name: glazier
kind: title
also: window fitter | window installer | glass fitter | window and door installer | glazing installer
implies: glazing | window-installation
near: carpenter-title
hit: Glazier for shop fronts.

term: groundworker-title
name: groundworker
kind: title
also: ground worker | pipe layer | pipelayer | drainage operative | civils operative | kerb layer | civil construction
  worker | groundsworker civils | utility worker | ganger | paver | asphalt raker | tarmac operative | road worker |
  highways operative | highway maintenance worker | surfacing operative | road maintenance worker
ambiguous: paver
needs: block | kerb | stone | paving | asphalt | groundwork | slab
implies: groundworks
near: construction-labourer-title | heavy-equipment-operator-title
hit: Groundworker with a CPCS card.
miss: A paver for the path.

term: gunsmith-title
name: gunsmith
kind: title
also: armourer | armorer
near: machinist-title
hit: Gunsmith for a shooting club.

term: handyman-title
name: handyman
kind: title
also: handy person | property maintenance operative | general maintenance worker | maintenance assistant | repairs
  operative | handywoman | maintenance man | porter handyman | property maintenance technician | caretaker | janitor
  caretaker | school caretaker | estate caretaker | handyman/woman | maintenance handyman | site caretaker | premises
  officer | maintenance caretaker | building caretaker | general handyman | premises manager | building superintendent
  | live-in superintendent | estates assistant
ambiguous: caretaker
needs: school | building | premises | site | estate | maintenance | cleaning | property | repairs | hall
implies: handyman-work
near: maintenance-technician-title | cleaner-title
hit: Handyman for sheltered flats.
miss: A caretaker government.

term: heavy-equipment-operator-title
name: heavy equipment operator
kind: title
also: plant operator | excavator operator | excavator driver | 360 driver | digger driver | dozer operator | loader
 operator | backhoe operator | heavy machine operator | grader operator | haul truck operator | heavy machinery
 operator | bulldozer operator | 360 operator | mobile plant operator | dump truck operator | roller driver | skid
 steer operator | equipment operator heavy | paver operator | telehandler driver | telehandler operator | dumper
 driver
implies: heavy-equipment-operation
near: crane-operator-title | groundworker-title | truck-driver-title
hit: Heavy equipment operator at a quarry.

term: hod-carrier-title
name: hod carrier
kind: title
also: hoddie | bricklayer's labourer | plasterer's labourer
implies: construction-work
near: construction-labourer-title
hit: Hod carrier for a four-man gang.

term: hse-manager-title
name: HSE manager
kind: title
also: health and safety manager | EHS manager | safety manager | HSE advisor | health and safety advisor | safety
  officer | HSE officer | EHS specialist | safety coordinator | health and safety officer | HSE engineer | site safety
  officer | safety specialist | safety supervisor | EHS coordinator | SHEQ manager | safety inspector | HSEQ manager |
  health and safety coordinator | WHS advisor | safety engineer | safety director | health and safety consultant | HSE
  supervisor | occupational health and safety officer | SHEQ officer | SHE manager | safety advisor | process safety
  manager | HSE coordinator | health & safety manager | health & safety advisor | EHS engineer | fire safety officer |
  OHS officer | environmental health and safety manager | HSE specialist | WHS manager | EHS director | health and
  safety adviser | safety consultant | HSEQ advisor | industrial hygienist | head of health and safety | occupational
  hygienist | QHSE officer | OHS advisor | occupational health and safety specialist | environmental health and safety
  specialist | SHEQ advisor | EHS technician | OHS manager | SHE advisor | HSE director | site safety manager |
  regional safety manager | corporate safety manager | HSE inspector | SHE officer | safety technician | health and
  safety director | EHS advisor | QHSE engineer | health & safety officer | HSE consultant
ambiguous: safety engineer | safety inspector
needs: OSHA | site | HSE | construction | plant | hazard | NEBOSH | fire | health
implies: health-and-safety
near: quality-manager-title | site-manager-title
hit: HSE manager on a gas project.
miss: Functional safety engineer of chips.

term: hvac-technician-title
name: HVAC technician
kind: title
also: HVAC engineer | HVAC mechanic | air conditioning engineer | air conditioning technician | HVAC installer | HVAC
  service technician | AC technician | refrigeration engineer | refrigeration technician | refrigeration mechanic |
  refrigeration and air conditioning mechanic | HVACR technician | HVAC/R technician | ventilation engineer | duct
  installer | ductwork installer | sheet metal mechanic HVAC | HVAC helper | HVAC apprentice | refrigeration and air
  conditioning technician | air con engineer | heating and cooling technician | chiller technician | AC engineer |
  ductwork fitter | refrigeration service engineer | commercial HVAC technician | HVAC lead installer | air
  conditioning installer | heating technician | fridge mechanic | AC mechanic | ductwork engineer | HVAC supervisor
implies: hvac
near: plumber-title | gas-engineer-title | building-engineer-title | maintenance-technician-title
hit: HVAC technician with a service van.

term: hydraulic-technician-title
name: hydraulic technician
kind: title
also: hydraulic engineer | hydraulic fitter | hose technician
implies: hydraulics
near: diesel-mechanic-title | maintenance-technician-title
hit: Hydraulic technician on presses.

term: industrial-engineer-title
name: industrial engineer
kind: title
also: industrial engineering technician | industrial engineering manager | time study engineer
implies: industrial-engineering-methods | manufacturing
near: manufacturing-engineer-title
hit: Industrial engineer in logistics halls.

term: instrumentation-technician-title
name: instrumentation technician
kind: title
also: instrument technician | E&I technician | control and instrumentation technician | instrument mechanic |
  calibration technician | instrumentation engineer | controls technician | EC&I technician | instrument fitter |
  automation technician | C&I engineer | E&I engineer | instrumentation and control technician | metrology technician |
  I&C technician | instrument engineer | I&E technician | C&I technician | instrumentation and controls technician |
  instrument and electrical technician | EC&I engineer
implies: instrumentation
near: electrician-title | controls-engineer-title
hit: Instrumentation technician in gas plants.

term: insulation-installer-title
name: insulation installer
kind: title
also: insulation worker | insulator | lagger | thermal insulation engineer | cavity wall installer | heat and frost
  insulator
ambiguous: insulator
needs: pipe | loft | wall | thermal | trade | duct | install
implies: insulation-installation
near: plasterer-title | energy-assessor-title
hit: Insulation installer for lofts.
miss: Rubber is an insulator.

term: interior-designer-title
name: interior designer
kind: title
also: senior interior designer | junior interior designer | interior architect | kitchen designer | bathroom designer |
  interior decorator
implies: interior-design
near: architect-title
hit: Interior designer of cafes.

term: ironworker-title
name: ironworker
kind: title
also: steel erector | structural steel erector | structural ironworker | steelworker | steel worker | iron worker
implies: structural-steel-erection
near: welder-title | rigger-title | scaffolder-title
hit: Ironworker on bridges.

term: kitchen-fitter-title
name: kitchen fitter
kind: title
also: kitchen installer | bathroom fitter | bathroom installer | cabinet installer | kitchen and bathroom fitter
implies: cabinet-installation
near: carpenter-title | plumber-title
hit: Kitchen fitter with own van.

term: land-surveyor-title
name: land surveyor
kind: title
also: surveyor | survey technician | site surveyor | topographic surveyor | geomatics surveyor | instrument person |
  rodman | party chief | engineering surveyor | survey crew chief | survey party chief | hydrographic surveyor |
  surveying technician | geospatial surveyor | marine surveyor
ambiguous: surveyor
needs: land | site | building | construction | RICS | topographic | survey | quantity | property | chartered |
  engineering | cadastral
implies: land-surveying
near: civil-engineer-title | gis-analyst-title | building-surveyor-title
hit: Land surveyor with total station.
miss: The surveyor called about polls.

term: landscape-architect-title
name: landscape architect
kind: title
also: senior landscape architect | graduate landscape architect | garden designer | landscape designer
implies: landscape-design
near: architect-title | gardener-title | urban-planner-title
hit: Landscape architect for parks.

term: lift-engineer-title
name: lift engineer
kind: title
also: elevator technician | elevator mechanic | lift technician | lift service engineer | lift mechanic | escalator
  technician
implies: lift-maintenance
near: field-service-engineer-title | electrician-title
hit: Lift engineer on callouts.

term: line-operative-title
name: line operative
kind: title
also: filling operator | filling line operator | filling line operative | assembly line operative
 | line worker production | line feeder | technical operator production
implies: manufacturing
near: machine-operator-title | production-operative-title
hit: Line operative on bottled sauces.

term: lineworker-title
name: lineworker
kind: title
also: lineman | linesperson | overhead linesman | powerline technician | cable jointer | line worker | power line
  worker | linesman | journeyman lineman | apprentice lineman | cable splicer | powerline worker | line installer |
  electrical lineworker | distribution line technician | line technician | jointer
ambiguous: linesman | jointer
needs: cable | power | overhead | electric | voltage | utility | grid | pole
implies: overhead-lines
near: electrician-title | telecom-technician-title
hit: Lineworker on storm crews.
miss: A linesman at the match.

term: logistics-coordinator-title
name: logistics coordinator
kind: title
also: logistics officer | logistics assistant | logistics administrator | logistics specialist | logistics clerk |
  logistics associate | logistics executive | shipping coordinator | freight coordinator | transport coordinator |
  transport administrator | delivery coordinator | logistics planner | distribution coordinator | logistics intern |
  transport clerk | shipping officer | shipping administrator | logistics coordinator assistant
implies: logistics-management
near: logistics-manager-title | supply-chain-analyst-title | freight-forwarder-title
hit: Logistics coordinator for exports.

term: logistics-manager-title
name: logistics manager
kind: title
also: logistics operations manager | logistics director | head of logistics | export manager | traffic office clerk |
  freight operations manager | transport officer | freight manager | shipping specialist | transportation coordinator |
  logistician | logistics engineer | logistics lead | logistics project manager | import manager | export sales
  coordinator
implies: logistics-management
near: warehouse-supervisor-title | demand-planner-title | stock-controller-title
hit: Logistics manager with forty drivers.

term: machine-operator-title
name: machine operator
kind: title
also: production machine operator | injection moulding operator | press operator | extrusion operator | packaging
  machine operator | filling machine operator | printing press operator | line operator | textile machine operator |
  injection molding operator | injection moulding technician | moulding technician | packaging operator | extruder
  operator | machine minder | machine operative | manufacturing operator | production technician | manufacturing
  technician | plant operative | equipment operator | print operator | bottling operator | saw operator | machine
  setter operator | production machine operative | furnace operator | production equipment operator | printer operator
  | cutting machine operator | manufacturing associate | kiln operator | plastics technician | injection molding
  technician
implies: machine-operation
near: production-operative-title | machinist-title | assembler-title
hit: Machine operator on fillers.

term: machinist-title
name: machinist
kind: title
also: CNC machinist | manual machinist | turner | miller machinist | CNC operator | CNC machine operator | CNC
  programmer | CNC turner | CNC miller | CNC setter | tool room machinist | CNC lathe operator | CNC setter/operator |
  CNC technician | precision machinist | maintenance machinist | machine shop operator | grinder operator | centre
  lathe turner | CNC programmer/setter | lathe operator | CNC mill operator | CNC turner/miller | CNC operator/setter |
  Swiss machinist | machine setter | surface grinder operator | CNC milling machinist | apprentice machinist | mill
  operator machining | CNC engineer | fitter and turner | fitter/turner | fitter turner | EDM operator
ambiguous: turner
needs: CNC | lathe | fitter | machin | milling | manual
implies: machining | manufacturing
near: toolmaker-title | fabricator-title | machine-operator-title
hit: CNC machinist in aerospace.
miss: Turner said yes.

term: mail-carrier-title
name: mail carrier
kind: title
also: postman | postwoman | letter carrier | postal worker | postal carrier
implies: courier-and-parcel-operations
near: delivery-driver-title | courier-and-parcel-operations | driving-licence
hit: Mail carrier on a walking route.

term: mail-sorter-title
name: mail sorter
kind: title
also: mail handler | parcel sorter | package handler | postal sorter | mailroom assistant | mail room clerk
implies: courier-and-parcel-operations
near: warehouse-operative-title | mail-carrier-title
hit: Parcel sorter on nights.

term: maintenance-electrician-title
name: maintenance electrician
kind: title
also: industrial electrician | industrial maintenance electrician | plant electrician
implies: electrical-maintenance
near: electrician-title | maintenance-technician-title
hit: Maintenance electrician on shifts.

term: maintenance-manager-title
name: maintenance manager
kind: title
also: maintenance supervisor | maintenance team leader | maintenance director | director of maintenance | maintenance
  superintendent | maintenance foreman | head of maintenance | asset manager engineering | plant engineering manager |
  maintenance shift leader | site maintenance manager | building maintenance supervisor | property maintenance manager
  | building maintenance manager | mechanical supervisor | facilities maintenance manager | shift engineering manager
implies: maintenance-planning
near: maintenance-technician-title | facilities-manager-title
hit: Maintenance manager of a paper mill.

term: maintenance-planner-title
name: maintenance planner
kind: title
also: maintenance scheduler | maintenance planner scheduler | maintenance coordinator | maintenance planner/scheduler |
  maintenance planning engineer
implies: maintenance-planning
near: maintenance-manager-title | planner-construction-title
hit: Maintenance planner in SAP.

term: maintenance-technician-title
name: maintenance technician
kind: title
also: maintenance engineer | maintenance fitter | mechanical fitter | maintenance mechanic | industrial mechanic |
  millwright | multi-skilled maintenance engineer | multi-skilled engineer | maintenance operative | mechanical
  maintenance technician | shift maintenance engineer | plant fitter | mechanical technician | electrical maintenance
  engineer | mechanical maintenance engineer | maintenance worker | plant mechanic | equipment technician | industrial
  maintenance technician | industrial maintenance mechanic | electrical maintenance technician | electromechanical
  engineer | facilities maintenance technician | building maintenance technician | maintenance electrician/mechanic |
  machine mechanic | multi-craft technician | apartment maintenance technician | multiskilled maintenance engineer |
  multi skilled engineer | building maintenance worker | maintenance person | shift technician | general mechanic |
  facility maintenance technician | multi-skilled maintenance technician | mechatronic technician | breakdown engineer
  | maintenance craft technician | apprentice maintenance engineer | maintenance helper | hotel maintenance technician
  | maintenance and repair worker | plant maintenance technician | heavy industry fitter | multiskilled engineer |
  maintenance lead | facility technician | plant engineer | plant technician | facilities technician
implies: equipment-maintenance
near: electrician-title | machinist-title | maintenance-manager-title | field-service-engineer-title
hit: Maintenance technician on packaging lines.

term: manufacturing-engineer-title
name: manufacturing engineer
kind: title
also: production engineer | manufacturing process engineer | NPI engineer | manufacturing engineering manager | senior
  manufacturing engineer | process development engineer | manufacturing engineering technician | advanced manufacturing
  engineer | industrialisation engineer | principal manufacturing engineer | new product introduction engineer |
  welding engineer | equipment engineer | junior process engineer | lean practitioner manager | graduate manufacturing
  engineer
implies: process-engineering | engineering-sector | manufacturing
near: mechanical-engineer-title | quality-engineer-title | production-manager-title
hit: Manufacturing engineer in plastics.

term: marine-engineer-officer-title
name: marine engineer officer
kind: title
also: chief engineer marine | second engineer marine | engine room rating | ship engineer | engine cadet | ETO marine |
  marine engine operator
implies: marine-engineering-repair
near: seafarer-title | diesel-mechanic-title
hit: Marine engineer officer on tankers.

term: marine-mechanic-title
name: marine mechanic
kind: title
also: marine technician | boat mechanic | outboard technician
implies: marine-engineering-repair
near: diesel-mechanic-title | seafarer-title
hit: Marine mechanic in a harbour.

term: materials-engineer-title
name: materials engineer
kind: title
also: metallurgist | metallurgical engineer | ceramics engineer | corrosion engineer | process metallurgist |
  extractive metallurgist | polymer engineer
implies: materials-engineering
near: chemical-engineer-title | mechanical-engineer-title
hit: Metallurgist in a foundry.

term: mechanical-engineer-title
name: mechanical engineer
kind: title
also: mechanical design engineer | senior mechanical engineer | graduate mechanical engineer | mechanical project
  engineer | machine designer | product design engineer | mechanical engineering manager | design engineer | lead
  mechanical engineer | principal mechanical engineer | mechanical engineering intern | product engineer | HVAC design
  engineer | rotating equipment engineer | piping engineer | junior mechanical engineer | automotive engineer | senior
  design engineer | static equipment engineer | vehicle engineer | mechanical systems engineer | mechanical integrity
  engineer | graduate design engineer | piping designer | lead design engineer | junior design engineer | product
  development engineer | structural analyst engineer | acoustic engineer | mechanical engineering technologist |
  building services design engineer
implies: engineering-sector
near: manufacturing-engineer-title | cad-technician-title | project-engineer-title | mechanical-design
hit: Mechanical engineer for pump sets.

term: miner-title
name: miner
kind: title
also: underground miner | coal miner | mine worker | jumbo operator | longwall operator | shotfirer | blaster | quarry
  worker | quarry operative | mine operator | blast crew | crusher operator
ambiguous: miner
needs: mine | underground | rock | coal | shaft | gold | quarry
implies: underground-mining
near: heavy-equipment-operator-title | driller-title
hit: Underground miner with jumbo time.
miss: Ran a bitcoin miner.

term: mining-engineer-title
name: mining engineer
kind: title
also: mine engineer | mining technician | mine manager | mine superintendent | mine planner | drill and blast engineer
  | mine surveyor | quarry manager | mine foreman | senior mining engineer | mining supervisor | exploration manager |
  mineral processing engineer | quarry supervisor
implies: mining-engineering | mining-industry-sector
near: heavy-equipment-operator-title | drilling-engineer-title
hit: Mining engineer at an open pit.

term: motorcycle-technician-title
name: motorcycle technician
kind: title
also: motorcycle mechanic | bicycle mechanic | bike mechanic | cycle mechanic
implies: motorcycle-repair
near: automotive-technician-title
hit: Motorcycle technician at a dealer.

term: mover-title
name: mover
kind: title
also: furniture mover | removals porter | removal operative | removals operative | moving helper | driver/porter
ambiguous: mover
needs: furniture | house | truck | van | moving | homes
implies: removals
near: delivery-driver-title | warehouse-operative-title
hit: Furniture mover with van work.
miss: First mover in the niche.

term: naval-architect-title
name: naval architect
kind: title
also: marine engineer | ship designer
implies: naval-architecture | marine-industry-sector
near: mechanical-engineer-title | seafarer-title
hit: Naval architect of ferries.

term: ndt-technician-title
name: NDT technician
kind: title
also: NDT inspector | NDE technician | welding inspector | weld inspector | coating inspector | radiographer NDT
implies: non-destructive-testing
near: quality-inspector-title | welder-title
hit: NDT technician on pipework.

term: network-cable-splicer-title
name: network cable splicer
kind: title
also: fibre splicer | fiber splicer | fibre jointer
implies: fibre-splicing | telecom-sector
near: telecom-technician-title
hit: Fibre splicer with own van.

term: nuclear-engineer-title
name: nuclear engineer
kind: title
also: nuclear safety engineer | reactor operator | nuclear operator | nuclear technician | health physicist | radiation
  protection technician | radiation safety officer
implies: nuclear-operations
near: power-plant-operator-title
hit: Nuclear engineer on safety cases.

term: packaging-engineer-title
name: packaging engineer
kind: title
also: packaging technologist | packaging developer | packaging manager
implies: manufacturing
near: manufacturing-engineer-title
hit: Packaging technologist for cosmetics.

term: painter-title
name: painter
kind: title
also: painter and decorator | decorator | house painter | commercial painter | industrial painter | spray painter |
  painter/decorator | residential painter | paint sprayer
ambiguous: painter | decorator
needs: decorat | wall | walls | trade | building | house | commercial | interior | exterior | construction |
  maintenance | drywall | site
implies: painting-and-decorating | construction-industry-sector
near: plasterer-title | auto-body-technician-title
hit: Painter and decorator for schools.
miss: A painter shown at the gallery.

term: parts-advisor-title
name: parts advisor
kind: title
also: vehicle parts advisor | parts counterperson | parts specialist | parts interpreter | parts manager | spare parts
  interpreter | automotive parts advisor | parts sales advisor | parts clerk | parts counter person
implies: vehicle-parts
near: service-advisor-automotive-title | stock-controller-title
hit: Parts advisor at a truck dealer.

term: passenger-assistant-title
name: passenger assistant
kind: title
also: bus attendant | bus monitor | bus conductor
near: bus-driver-title
hit: Passenger assistant on school runs.

term: patient-transport-driver-title
name: patient transport driver
kind: title
also: ambulance driver | NEMT driver | paratransit driver | ambulance care assistant
implies: non-emergency-patient-transport | ambulance-setting-setting
near: bus-driver-title | delivery-driver-title
hit: Patient transport driver, C1.

term: pick-and-pack-operative-title
name: pick and pack operative
kind: title
also: pick pack operative | picking and packing operative | fulfilment associate | fulfilment operative
 | fulfilment assistant | fulfillment specialist | order fulfilment operative | picking operative
 | distribution assistant | goods handler
implies: warehouse-operations | order-picking
near: warehouse-operative-title | mail-sorter-title
hit: Pick and pack operative for a toy shop online.

term: pilot-title
name: pilot
kind: title
also: commercial pilot | airline pilot | helicopter pilot | flight engineer | first officer | airline captain | cabin
  services director
ambiguous: pilot | first officer
needs: flight | aircraft | flying | airline | aviation | hours | Boeing | Airbus | cabin | helicopter | ATPL
never: pilot project | pilot study | pilot plant | pilot programme | pilot program | pilot test | pilot phase | pilot
  testing
implies: airline-sector
near: seafarer-title | bus-driver-title | pilot-licence
hit: Airline pilot on the Airbus fleet.
miss: Ran a pilot project for flight data.

term: pipefitter-title
name: pipefitter
kind: title
also: pipe fitter | steamfitter | pipe welder | pipework engineer | pipefitter welder | pipefitter/welder | apprentice
  pipefitter | pipe fabricator | spool fabricator | journeyman pipefitter | steam fitter
implies: pipefitting
near: plumber-title | welder-title | sprinkler-fitter-title
hit: Pipefitter on shutdowns.

term: planner-construction-title
name: construction planner
kind: title
also: planning engineer | project scheduler | scheduling engineer | construction scheduler | project controls engineer
  | project controls manager | project controls specialist | shutdown planner | turnaround planner | senior planning
  engineer
implies: construction-scheduling
near: construction-manager-title | estimator-title
hit: Planning engineer with Primavera P6.

term: plasterer-title
name: plasterer
kind: title
also: lather | renderer
implies: plastering
near: painter-title | bricklayer-title
hit: Plasterer with rendering work.

term: plumber-title
name: plumber
kind: title
also: plumbing engineer | heating engineer | plumbing and heating engineer | pipe fitter plumber | plumber's mate |
 service plumber | apprentice plumber | heating and plumbing engineer | plumbing technician | commercial plumber |
 residential plumber | plumber/heating engineer | domestic plumber | plumbers mate | maintenance plumber | plumber
 helper | plumbing apprentice | multi-skilled plumber | plumbing installer | drain technician | drainage engineer |
 plumbing service technician | journeyman plumber
implies: plumbing
near: pipefitter-title | gas-engineer-title | hvac-technician-title
hit: Plumber on new build plots.

term: powder-coater-title
name: powder coater
kind: title
also: mixer operator | moulding operator | mould operator | polisher metal | metal polisher | coating operator
 | shot blaster operator
implies: manufacturing
near: machine-operator-title | painter-title
hit: Powder coater on a gate line.

term: power-plant-operator-title
name: power plant operator
kind: title
also: control room operator | power station operator | power plant engineer | turbine operator | panel operator | hydro
  operator | grid operator | power system operator | distribution system operator | turbine technician | power plant
  technician | DCS operator | board operator | control room technician | power plant supervisor | power dispatcher |
  senior control room operator | power plant manager | generation engineer | shift charge engineer | utility operator |
  hydropower engineer
implies: power-plant-operations
near: building-engineer-title | controls-engineer-title
hit: Control room operator in a CCGT plant.

term: print-manager-title
name: print manager
kind: title
also: print production coordinator | print room manager | print shop manager | print shop assistant
 | print room assistant
implies: print-industry-sector
near: machine-operator-title
hit: Print room assistant at a university.

term: print-technician-title
name: print technician
kind: title
also: offset printer | screen printer | print finisher | bookbinder | pre-press technician | prepress technician |
  digital print operator | litho printer | flexo printer | pressman | bindery worker | printing technician | print
  production manager | sign maker | print room operator | printing machine operator | sign installer | vinyl installer
  | large format printer | printing press technician | flexographic press operator | offset press operator
implies: offset-printing
near: machine-operator-title
hit: Print technician on litho presses.

term: process-operator-title
name: process operator
kind: title
also: chemical operator | chemical plant operator | chemical process operator | process technician | process operative
  | process worker | pharmaceutical operator | GMP operator | batch operator | blending operator | mixing operator |
  biotech manufacturing associate
implies: process-control
near: machine-operator-title | power-plant-operator-title
hit: Process operator on batch reactors.

term: production-manager-title
name: production manager
kind: title
also: manufacturing manager | plant manager | factory manager | production director | head of production | works
  manager | assistant production manager | manufacturing director | assistant plant manager | director of manufacturing
  | head of manufacturing | factory general manager | workshop manager | production unit manager | manufacturing
  operations manager | plant director | mill manager
implies: production-supervision
near: production-supervisor-title | production-planner-title | manufacturing-engineer-title
hit: Production manager of a bakery.

term: production-operative-title
name: production operative
kind: title
also: production worker | factory worker | production operator | factory operative | manufacturing operative |
  production associate | production assistant factory | line worker factory | general operative | factory hand |
  general factory worker | production line worker | packer | packing operative | packaging operative | production line
  operative | hand packer | packaging associate | production packer | warehouse production operative | manufacturing
  worker | production team member | packaging worker | production line operator | machine packer | packaging technician
  | factory assistant | plant worker | production helper | packhouse operative
ambiguous: packer
needs: factory | warehouse | picker | line | food | hand | production | meat | packing | goods
implies: production-operations
near: machine-operator-title | assembler-title | warehouse-operative-title
hit: Production operative on nights.
miss: Packer is an image build tool.

term: production-planner-title
name: production planner
kind: title
also: production scheduler | materials planner | material planner | master scheduler | production planning manager |
  planner scheduler | MRP planner | material controller | materials controller | production controller | materials
  manager | production planning officer | production planning engineer | senior production planner | manufacturing
  planner | material planner/buyer | supply planner | production control coordinator | shop floor planner | materials
  coordinator
implies: production-planning
near: demand-planner-title | stock-controller-title
hit: Production planner for two sites.

term: production-supervisor-title
name: production supervisor
kind: title
also: shift supervisor production | production team leader | manufacturing supervisor | line leader | shift leader
  production | production shift manager | line supervisor | production lead | production foreman | cell leader |
  manufacturing team leader | assembly supervisor | line lead | production shift supervisor | manufacturing shift
  manager | packaging supervisor | manufacturing lead | production chargehand | factory supervisor | workshop
  supervisor | production group leader | plant supervisor | fabrication supervisor
implies: production-supervision | manufacturing
near: production-manager-title | machine-operator-title
hit: Production supervisor, thirty staff.

term: project-engineer-title
name: project engineer
kind: title
also: project manager engineering | engineering project manager | senior project engineer | assistant project engineer
  | project engineering manager | engineering manager | engineering director | chief engineer | principal engineer |
  lead engineer | graduate engineer | engineering supervisor | engineering coordinator | engineering team leader |
  applications engineer | application engineer | engineering intern | trainee engineer | head of engineering
  manufacturing | EPC project manager | technical manager engineering | technical services engineer | integration
  engineer hardware | assistant engineer | consulting engineer | engineering technician | engineering technologist |
  technical engineer | apprentice engineer | mechanical applications engineer | director of engineering manufacturing |
  capital project manager | engineering apprentice
ambiguous: principal engineer | lead engineer | chief engineer | engineering manager | engineering director
needs: mechanical | plant | civil | manufacturing | factory | structural | maintenance | vessel | CAD
implies: engineering-sector
near: mechanical-engineer-title | civil-engineer-title | construction-manager-title | engineering-project-delivery
hit: Project engineer on plant upgrades.
miss: Engineering manager of the React squad.

term: pump-operator-title
name: pump operator
kind: title
also: concrete pump operator | dredge operator | dredger operator
near: heavy-equipment-operator-title
hit: Concrete pump operator on towers.

term: quality-assistant-title
name: quality assistant
kind: title
also: QA assistant | QC assistant | quality assurance assistant
implies: quality-control
near: quality-inspector-title
hit: Quality assistant at a label maker.

term: quality-engineer-title
name: quality engineer
kind: title
also: supplier quality engineer | QA/QC engineer | QC engineer | senior quality engineer | process quality engineer |
  customer quality engineer | QA/QC manager | manufacturing quality engineer | QMS engineer | quality systems engineer
  | QA QC engineer | QA/QC inspector | SQE | advanced quality engineer | design quality engineer | quality control
  engineer | supplier development engineer | quality systems specialist | QA/QC coordinator | quality improvement
  engineer | lead quality engineer | quality engineering manager | metrology engineer | junior quality engineer
ambiguous: SQE
case: SQE
needs: quality | supplier | automotive | PPAP
implies: quality-management
near: quality-inspector-title | quality-manager-title | manufacturing-engineer-title
hit: Quality engineer for castings.
miss: SQE law exam.

term: quality-inspector-title
name: quality inspector
kind: title
also: QC inspector | quality control inspector | quality technician | quality controller | quality control technician |
  QA inspector | CMM inspector | quality auditor | quality assurance technician | quality checker | QC technician |
  quality assurance inspector | inspector quality | CMM programmer | incoming inspector | QC operator | QA technician |
  final inspector | quality control officer | materials technician | quality control operator | dimensional inspector |
  garment quality controller | mechanical inspector | in-process inspector | third party inspector | quality assurance
  officer | quality control assistant | lab technician construction materials | metrologist | goods in inspector |
  vendor inspector | receiving inspector | manufacturing inspector | quality officer | visual inspector | line
  inspector | QC supervisor | quality control supervisor | NDT level 2 technician | electrical inspector
implies: quality-control
near: quality-engineer-title | quality-manager-title
hit: Quality inspector on castings.

term: quality-manager-title
name: quality manager
kind: title
also: quality assurance manager | head of quality | quality control manager | QHSE manager | quality supervisor |
  quality coordinator | director of quality | quality assurance supervisor | QC manager | quality systems manager |
  quality director | site quality manager | supplier quality manager | quality management representative | quality
  assurance coordinator | head of quality assurance | quality specialist | plant quality manager | quality
  administrator | quality and safety manager | food safety manager | quality assurance lead | quality assurance
  director | senior quality manager | HACCP coordinator | food safety coordinator | BRC technical manager | quality
  control lead | head of technical food | quality assurance head | quality compliance manager | qualified person
ambiguous: qualified person
needs: GMP | QP | pharma | release | batch | MHRA | EU
implies: quality-management
near: quality-engineer-title | quality-inspector-title | hse-manager-title
hit: Quality manager of a foundry.
miss: Hire any qualified person.

term: quantity-surveyor-title
name: quantity surveyor
kind: title
also: QS | senior quantity surveyor | assistant quantity surveyor | project quantity surveyor | graduate quantity
  surveyor | managing quantity surveyor | trainee quantity surveyor | commercial surveyor
ambiguous: QS
case: QS
needs: survey | quantity | construction | tender | JCT | NEC | valuation | building
implies: quantity-surveying
near: estimator-title | construction-manager-title | building-surveyor-title
hit: Quantity surveyor for a main contractor.
miss: QS ranked university.

term: reliability-engineer-title
name: reliability engineer
kind: title
also: maintenance reliability engineer | reliability technician | reliability manager | maintenance and reliability
  engineer
implies: reliability-engineering
near: maintenance-manager-title | mechanical-engineer-title
hit: Reliability engineer for rotating plant.

term: reservoir-engineer-title
name: reservoir engineer
kind: title
also: senior reservoir engineer | petroleum engineer | production technologist
implies: petroleum-engineering-methods
near: drilling-engineer-title | geologist-title
hit: Reservoir engineer on gas fields.

term: rf-engineer-title
name: RF engineer
kind: title
also: radio network engineer | RF optimization engineer | RF planning engineer | drive test engineer | radio engineer |
  RAN engineer
implies: rf-engineering
near: telecom-technician-title
hit: RF engineer for LTE sites.

term: rig-hand-title
name: rig hand
kind: title
also: roughneck | derrickhand | floorhand | roustabout | motorhand | frac operator | coiled tubing operator |
  toolpusher | night toolpusher
implies: oil-drilling
near: driller-title | drilling-engineer-title
hit: Rig hand on land rigs.

term: rigger-title
name: rigger
kind: title
also: slinger | crane rigger | banksman/slinger | dogman | rigger/scaffolder | heavy lift rigger
ambiguous: slinger | rigger
needs: crane | lift | load | scaffold | steel | site | signal | construction | dock
implies: rigging
near: crane-operator-title | ironworker-title
hit: Rigger for crane lifts.
miss: Character rigger in games.

term: road-marker-title
name: road marker
kind: title
also: road marking operative | line marking operative | white liner
near: groundworker-title | road-construction
hit: Road marker on highways.

term: roofer-title
name: roofer
kind: title
also: slater | roof tiler | roofing technician | flat roofer | roofing contractor | roofing installer | roofing foreman
implies: roofing
near: construction-labourer-title | solar-installer-title
hit: Roofer with felt and slate.

term: rov-pilot-title
name: ROV pilot
kind: title
also: ROV technician | ROV supervisor | subsea engineer
implies: subsea-engineering
near: drilling-engineer-title | seafarer-title
hit: ROV pilot on survey vessels.

term: safety-assistant-title
name: health and safety assistant
kind: title
also: SHEQ assistant | HSE assistant | EHS assistant | safety administrator | health and safety administrator
implies: health-and-safety
near: hse-manager-title
hit: HSE assistant on a tunnel job.

term: sailor-title
name: sailor
kind: title
also: merchant seaman | matrose | ferry crew
ambiguous: sailor
needs: ship | vessel | deck | tanker | merchant | sea | boat
implies: ship-operations
near: seafarer-title
hit: Sailor on a tanker ship.
miss: Popeye the sailor cartoon.

term: scaffolder-title
name: scaffolder
kind: title
also: scaffold erector | advanced scaffolder | scaffolding labourer | part 2 scaffolder | scaffold builder | carded
  scaffolder
implies: scaffolding
near: rigger-title | construction-labourer-title
hit: Scaffolder, part two.

term: seafarer-title
name: seafarer
kind: title
also: ship's officer | deck officer | deckhand | able seaman | ship captain | second officer | boatswain | ordinary
  seaman | able seafarer | deck cadet | boat captain | tug master | ferry deckhand | skipper | harbour master | able
  bodied seaman | vessel captain | marine superintendent | port captain | ship officer | boat operator | marine pilot |
  bosun | tugboat captain | yacht captain | boat skipper | first mate | marine officer
ambiguous: skipper | second officer | first mate | deckhand
needs: vessel | ship | boat | yacht | ferry | deck | sea | marine | fishing | tug
implies: ship-operations
near: stcw | warehouse-operative-title
hit: Deck officer on a ferry vessel.
miss: Skipper of the cricket side.

term: seamstress-title
name: seamstress
kind: title
also: tailor | sewing machinist | sewing machine operator | dressmaker | garment maker | pattern cutter | sewing
  operator | seamster | alterations tailor | fabric cutter | sewer | textile worker | garment technologist |
  alterations specialist | industrial sewing machinist | embroiderer
ambiguous: tailor | sewer
needs: garment | sewing | suits | alterations | shop | fabric | dress | stitch | textile | cloth
implies: sewing
near: machine-operator-title
hit: Seamstress on bridal gowns.
miss: Tailor your CV.
miss: Sewer pipes.

term: service-advisor-automotive-title
name: service advisor
kind: title
also: automotive service advisor | service writer | automotive service manager | workshop controller | aftersales
  manager | service adviser | warranty administrator | fixed operations manager
implies: automotive-service-advising
near: automotive-technician-title | retail-assistant-title
hit: Service advisor in a dealership.

term: shipwright-title
name: shipwright
kind: title
also: boat builder | boatbuilder | wood caulker | laminator boat
implies: shipbuilding-sector
near: carpenter-title | marine-mechanic-title
hit: Shipwright on wooden yachts.

term: shoemaker-title
name: shoemaker
kind: title
also: cobbler | shoe repairer | saddler | leather worker
implies: leather-work
near: seamstress-title
hit: Cobbler and key cutter.

term: sign-writer-title
name: sign writer
kind: title
also: signwriter | vinyl applicator | vinyl fitter | graphics fitter | vehicle wrapper | vehicle wrap installer
implies: print-industry-sector
near: graphic-designer-title | painter-title
hit: Signwriter for pubs and vans.

term: signaller-title
name: signaller
kind: title
also: railway signaller | signalling engineer | signalling technician | track engineer
implies: rail-industry-sector
near: track-worker-title
hit: Signaller on a two-line junction.

term: site-engineer-title
name: site engineer
kind: title
also: civil site engineer | senior site engineer | resident engineer | office engineer
implies: setting-out | civil-engineering-sector
near: civil-engineer-title | land-surveyor-title | site-manager-title
hit: Site engineer setting out slabs.

term: site-manager-title
name: site manager
kind: title
also: site supervisor | site agent | construction supervisor | construction foreman | general foreman | site foreman |
  foreman | foreperson | building site manager | assistant site manager | senior site manager | construction site
  supervisor | site superintendent | job site supervisor | works supervisor | working foreman | site engineer supervisor
ambiguous: foreman | foreperson
needs: site | crew | construction | shift | yard | works | supervise | labour | shop | trade | electric | pipe |
  workshop | roofing
implies: site-supervision
near: construction-manager-title | production-supervisor-title
hit: Site manager on a school build.
miss: Elected jury foreman in court.

term: small-engine-mechanic-title
name: small engine mechanic
kind: title
also: small engine technician | lawn mower mechanic | outdoor power equipment technician
implies: grounds-keeping-equipment-repair
near: diesel-mechanic-title | automotive-technician-title
hit: Small engine mechanic in spring.

term: solar-installer-title
name: solar installer
kind: title
also: solar technician | PV installer | solar panel installer | solar engineer | solar PV installer | solar design
  engineer | solar project manager | renewable energy engineer | solar electrician | solar operations manager | PV
  technician | battery storage engineer | renewable energy technician | solar designer | solar project engineer | solar
  sales consultant | solar PV engineer | energy storage engineer | solar site manager | solar crew lead | renewables
  engineer | solar service technician | battery engineer | hydrogen engineer | renewables project manager | energy
  engineer renewable
implies: solar-pv-installation
near: electrician-title | roofer-title
hit: Solar installer on rooftops.

term: sprinkler-fitter-title
name: sprinkler fitter
kind: title
also: fire sprinkler technician | sprinkler installer | fire sprinkler fitter | sprinkler engineer | fire suppression
  technician | fire sprinkler designer | sprinkler technician | fire protection technician
implies: fire-sprinklers
near: pipefitter-title | fire-alarm-technician-title
hit: Sprinkler fitter for offices.

term: station-assistant-title
name: station assistant
kind: title
also: gateline assistant | platform assistant | platform staff | station host | revenue protection inspector
 | revenue protection officer rail | customer host rail | rail customer host | ticket office clerk rail
implies: rail-industry-sector
near: train-driver-title
hit: Gateline assistant at a commuter station.

term: steeplejack-title
name: steeplejack
kind: title
also: rope access technician | industrial abseiler | rope access operative
implies: working-at-height | construction-industry-sector
near: scaffolder-title | rigger-title
hit: Rope access technician, level two.

term: stevedore-title
name: stevedore
kind: title
also: longshoreman | dock worker | dockworker | port operative | container terminal operator
implies: port-operations
near: warehouse-operative-title | crane-operator-title
hit: Stevedore at the container port.

term: stock-controller-title
name: stock controller
kind: title
also: inventory controller | inventory clerk | inventory manager | inventory analyst | stock control clerk | inventory
  specialist | inventory control clerk | inventory coordinator | inventory planner | stock control administrator |
  inventory control specialist | stock control manager | stock manager | inventory associate | cycle counter |
  inventory control manager | stock taker | inventory administrator | inventory auditor | stock coordinator | stock
  administrator | inventory officer | stock control officer | inventory control analyst | inventory lead | inventory
  control supervisor | stock control supervisor | inventory technician | inventory assistant | inventory control
  coordinator
ambiguous: stock analyst inventory
needs: stock
implies: inventory-control
near: warehouse-operative-title | demand-planner-title
hit: Stock controller for spares.
miss: A stock analyst inventory.

term: stress-engineer-title
name: stress engineer
kind: title
also: FEA engineer | CAE engineer | CFD engineer | simulation engineer | mechanical analyst | thermal engineer |
  structural analysis engineer
implies: finite-element-analysis
near: mechanical-engineer-title
hit: Stress engineer on wings.

term: structural-engineer-title
name: structural engineer
kind: title
also: senior structural engineer | structural design engineer | principal structural engineer | graduate structural
  engineer | bridge engineer | facade engineer
implies: structural-analysis | engineering-sector
near: civil-engineer-title
hit: Structural engineer of towers.

term: supply-chain-analyst-title
name: supply chain analyst
kind: title
also: supply chain coordinator | supply chain specialist | supply chain administrator | supply chain assistant | supply
  chain officer | logistics analyst | senior supply chain analyst | junior supply chain analyst | supply chain
  associate | supply chain intern | supply chain executive
implies: supply-chain-management
near: demand-planner-title | supply-chain-manager-title | logistics-coordinator-title
hit: Supply chain analyst on freight spend.

term: supply-chain-manager-title
name: supply chain manager
kind: title
also: head of supply chain | supply chain director | director of supply chain | chief supply chain officer | global
  supply chain manager | supply chain operations manager | VP supply chain
implies: supply-chain-management
near: demand-planner-title | logistics-manager-title
hit: Supply chain manager for toys.

term: taxi-driver-title
name: taxi driver
kind: title
also: cab driver | private hire driver | chauffeur | rideshare driver | limousine driver | limo driver | personal
  driver | executive driver | company driver | family driver | office driver
implies: taxi-driving
near: bus-driver-title | delivery-driver-title
hit: Taxi driver since 2016.

term: telecom-technician-title
name: telecom technician
kind: title
also: telecommunications technician | telecoms engineer | fibre engineer | fiber technician | fibre technician | cable
  technician | broadband engineer | telecom engineer | telecommunications engineer | telecom installer | fibre optic
  technician | fiber optic technician | outside plant technician | OSP technician | OSP engineer | fiber installer |
  BTS engineer | microwave engineer | telecoms technician | radio technician | fibre optic engineer |
  telecommunications installer | aerial engineer | telecoms installation engineer | FTTP engineer | fibre installer |
  core network engineer | telecom field engineer | fiber optic installer | telephone engineer | communications
  technician | low current engineer | copper technician | fibre planner
implies: telecom-sector
near: lineworker-title | fire-alarm-technician-title
hit: Telecom technician on FTTP.

term: textile-technician-title
name: textile technician
kind: title
also: weaver | knitter | dyer | textile dyer | textile operative | loom operator | knitting machine operator
ambiguous: weaver | knitter | dyer
needs: textile | yarn | loom | fabric | mill | cloth
implies: textile-production | manufacturing
near: seamstress-title | machine-operator-title
hit: Textile technician on looms.
miss: Hand knitter forum.

term: tiler-title
name: tiler
kind: title
also: tile setter | wall and floor tiler | tile installer
implies: tiling
near: kitchen-fitter-title | plasterer-title
hit: Tiler and floor layer.

term: toolmaker-title
name: toolmaker
kind: title
also: tool maker | tool and die maker | die maker | mould maker | mold maker | toolroom engineer | tool room engineer |
  jig maker | pattern maker | die setter | tool setter | press setter | tool and die technician | mold technician |
  tooling engineer | tooling technician | mould technician
implies: tool-and-die-making | engineering-sector | manufacturing
near: machinist-title
hit: Toolmaker on press tools.

term: tower-climber-title
name: tower climber
kind: title
also: tower technician | tower hand | tower rigger | antenna technician | telecom rigger
implies: tower-climbing | telecom-sector
near: telecom-technician-title | rigger-title
hit: Tower climber on mast work.

term: track-worker-title
name: track worker
kind: title
also: track operative | rail layer | platelayer | trackman | track maintenance worker | railway track operative |
  permanent way operative
implies: railway-track-work
near: groundworker-title
hit: Track worker on night possessions.

term: train-driver-title
name: train driver
kind: title
also: locomotive engineer | train operator | tram driver | locomotive driver | train conductor | train guard | rail
  conductor | railroad conductor | streetcar operator
implies: rail-operations
near: bus-driver-title
hit: Train driver on freight lines.

term: transport-manager-title
name: transport manager
kind: title
also: transport supervisor | fleet manager | fleet coordinator | fleet supervisor | head of transport | transport
  operations manager | fleet operations manager | transportation manager | transportation supervisor | fleet
  administrator | transport team leader | fleet officer
implies: fleet-management | logistics-management
near: logistics-manager-title | dispatcher-title
hit: Transport manager of sixty trucks.

term: transport-planner-title
name: transport planner
kind: title
also: traffic engineer | transportation engineer | transportation planner | traffic planner | highway engineer |
  highways engineer
implies: traffic-engineering
near: civil-engineer-title | urban-planner-title | transport-planning-freight
hit: Transport planner for junctions.

term: truck-driver-title
name: truck driver
kind: title
also: HGV driver | lorry driver | LGV driver | CDL driver | HGV Class 1 driver | HGV Class 2 driver | tractor trailer
  driver | OTR driver | CDL truck driver | heavy truck driver | tanker driver | tipper driver | long haul driver |
  heavy goods vehicle driver | box truck driver | 7.5 tonne driver | truck operator | HGV 1 driver | flatbed driver |
  dump truck driver | CDL A driver | CDL Class A driver | CDL A truck driver | delivery truck driver | HGV trainee
  driver | local truck driver | HGV driver class 1 | class A driver | class B driver | HGV tramper | tow truck driver |
  recovery driver | shunter | yard driver | yard spotter | concrete mixer driver | refuse driver | heavy vehicle driver
  | truckie | fuel tanker driver | hazmat driver | hook loader driver | low loader driver | HIAB driver | car
  transporter driver | garbage truck driver | regional truck driver | owner operator | linehaul driver | moffett driver
  | CDL B driver | commercial driver | HGV shunter | team driver | grab driver | artic driver | skip driver | shunter
  driver | street sweeper driver | transport driver | mixer driver | bulk driver | HR driver | MC driver | HC driver |
  commercial truck driver | line haul driver | yard jockey | sweeper driver
ambiguous: owner operator | team driver | commercial driver | transport driver | HR driver
needs: truck | CDL | HGV | trailer | haul | freight | loads | licence | rigid | heavy
implies: hgv-driving | hgv-licence | logistics-management
near: delivery-driver-title | bus-driver-title | heavy-equipment-operator-title | articulated-lorry-driving |
 multi-drop-delivery
hit: Truck driver on night trunks.
miss: Asked the HR driver question.

term: tyre-technician-title
name: tyre technician
kind: title
also: tyre fitter | tire technician | fast fit technician | exhaust fitter | tyre specialist | lube technician | lube
  tech | oil change technician
implies: tyre-fitting
near: automotive-technician-title
hit: Tyre fitter on fleet work.

term: upholsterer-title
name: upholsterer
kind: title
also: furniture upholsterer | auto trimmer | trimmer upholstery
implies: upholstery
near: seamstress-title | cabinet-maker-title
hit: Upholsterer of sofas.

term: urban-planner-title
name: urban planner
kind: title
also: town planner | urban designer | city planner | planning consultant | community planner | senior urban planner |
  senior town planner | planning officer
implies: urban-planning
near: architect-title | transport-planner-title
hit: Town planner at a council.

term: validation-engineer-title
name: validation engineer
kind: title
also: CQV engineer | senior validation engineer | qualification engineer | validation technician | commissioning and
  qualification engineer
implies: equipment-qualification
near: quality-engineer-title | chemical-engineer-title
hit: Validation engineer in pharma.

term: van-assistant-title
name: van assistant
kind: title
also: van mate | transport assistant | fleet assistant | drayman
implies: logistics-sector
near: delivery-driver-title | mover-title
hit: Van assistant on furniture rounds.

term: vehicle-valeter-title
name: vehicle valeter
kind: title
also: car detailer | auto detailer | car washer | valeter | car wash attendant | lot attendant | vehicle cleaner |
  detailer | lot porter | valet driver | valet attendant | parking attendant | car valeter | valet parking attendant |
  vehicle preparation operative | car wash operative | vehicle valet | car park attendant | parking lot attendant
ambiguous: detailer
needs: car | auto | vehicle | wash | dealer | steel | rebar
implies: vehicle-valeting | automotive-sector
near: automotive-technician-title | cleaner-title
hit: Car detailer at a dealership.
miss: A content detailer.

term: warehouse-operative-title
name: warehouse operative
kind: title
also: warehouse worker | warehouse associate | warehouse assistant | picker packer | order picker | warehouse clerk |
  picker/packer | warehouse person | storeperson | stores assistant | material handler | shipping and receiving clerk |
  stock handler | warehouse staff | storeman | warehouse picker | store keeper | storekeeper | shipping clerk |
  receiving clerk | stores person | fulfillment associate | goods in operative | warehouse packer | loader unloader |
  warehouse helper | stockroom assistant | warehouse porter | dispatch operative | despatch operative | goods-in
  operative | warehouse team member | goods in clerk | freight handler | warehouse selector | despatch clerk |
  warehouse operator | warehouse attendant | pick packer | warehouse laborer | warehouse administrator | stores
  operative | dispatch clerk | stock clerk | shipping associate | receiving associate | warehouse labourer | warehouse
  agent | stocker warehouse | fulfillment worker | warehouse loader | distribution associate | general warehouse worker
  | warehouse stocker | logistics operative | cross dock worker | warehouse technician | stores clerk | stores officer
  | distribution operative | stock room assistant | stock associate | loader operative | parts picker | shipping
  receiver | receiver/shipper | shipper/receiver | shipper receiver | returns operative
ambiguous: loader unloader
needs: warehouse | dock
implies: warehouse-operations
near: forklift-driver-title | stock-controller-title | warehouse-supervisor-title
hit: Warehouse operative on late shifts.
miss: A loader unloader hook.

term: warehouse-supervisor-title
name: warehouse supervisor
kind: title
also: warehouse manager | warehouse team leader | distribution manager | warehouse shift manager | stores manager |
  warehouse lead | stores supervisor | fulfilment manager | warehouse operations manager | distribution centre manager
  | warehouse coordinator | assistant warehouse manager | shipping supervisor | shipping manager | warehouse shift
  supervisor | logistics supervisor | fulfillment manager | warehouse shift leader | receiving supervisor | goods in
  supervisor | despatch manager | dispatch supervisor | inventory supervisor | warehouse foreman | DC manager | stores
  controller | distribution supervisor | warehouse section manager | operations shift manager warehouse | fulfillment
  supervisor | distribution center manager | warehouse head | store supervisor warehouse | warehouse department head |
  warehouse chargehand | head of warehouse | warehouse director
implies: warehouse-management
near: warehouse-operative-title | logistics-manager-title
hit: Warehouse supervisor of twenty pickers.

term: watch-repairer-title
name: watch repairer
kind: title
also: watchmaker | watch and clock repairer | horologist | clock repairer
implies: jewellery-making
near: gunsmith-title
hit: Watch repairer for a dealer.

term: water-network-technician-title
name: water network technician
kind: title
also: network technician water | leakage inspector | leakage detection technician | network inspector water
implies: water-sector
near: water-treatment-operator-title
hit: Leakage inspector on night runs.

term: water-resources-engineer-title
name: water resources engineer
kind: title
also: water engineer | wastewater engineer | sanitary engineer | irrigation engineer | flood risk engineer | stormwater
  engineer | dam engineer | hydrologist
implies: hydrology
near: civil-engineer-title
hit: Water resources engineer, flood plans.

term: water-treatment-operator-title
name: water treatment operator
kind: title
also: wastewater operator | water plant operator | wastewater treatment operator | water treatment plant operator |
  water operator | wastewater technician | water hygiene technician | water treatment engineer operator | legionella
  risk assessor | leakage technician | water network operative | sewage plant operator | water technician | wastewater
  plant operator | water distribution operator | water utility worker | water hygiene engineer | water treatment
  technician | water treatment chemist | water process operator | wastewater treatment plant operator
implies: water-treatment
near: power-plant-operator-title | machine-operator-title
hit: Water treatment operator, Grade III.

term: welder-title
name: welder
kind: title
also: MIG welder | TIG welder | welder fabricator | fabricator welder | welder/fabricator | arc welder | combination
 welder | structural welder | production welder | apprentice welder | pressure welder | welding operator | robotic
 welder | pipeline welder | fabricator/welder | MIG/TIG welder | welding technician | maintenance welder | welder
 helper | aluminium welder | trainee welder | orbital welder | mobile welder | welder/fitter | boilermaker/welder |
 spot welder | lead welder | stick welder
implies: welding
near: fabricator-title | pipefitter-title | boilermaker-title
hit: Welder on trailer frames.

term: wind-turbine-technician-title
name: wind turbine technician
kind: title
also: wind technician | wind turbine engineer | wind farm technician | wind service technician
implies: wind-turbine-maintenance
near: solar-installer-title | maintenance-technician-title
hit: Wind turbine technician offshore.

term: wood-sander-title
name: wood sander
kind: title
also: wood finisher | furniture finisher | french polisher | wood treater | woodturner
implies: woodworking
near: cabinet-maker-title | painter-title
hit: Wood finisher in a joinery shop.

term: yard-operative-title
name: yard operative
kind: title
also: yard assistant | yard marshal | yard person | yardman | yardperson | trailer loader | vehicle loader | van loader
implies: loading-and-unloading
near: warehouse-operative-title | forklift-driver-title
hit: Yard operative loading timber lorries.
