# Vehicle service and repair, body and paint, diagnostics, parts, heavy vehicles, aircraft and marine engines.

term: adas-calibration
name: ADAS calibration
kind: skill
also: camera calibration vehicles | ADAS recalibration
near: windscreen-replacement | wheel-alignment | vehicle-diagnostics
hit: ADAS calibration after glass work.

term: agricultural-machinery-repair
name: agricultural machinery repair
kind: skill
also: agricultural engineering repairs | farm machinery repair | farm equipment repair | farm machinery
  maintenance
narrower: tractor repair | tractor maintenance
near: heavy-equipment-repair | hydraulics
hit: Farm machinery repair at harvest.

term: aircraft-assembly
name: aircraft assembly
kind: skill
also: aircraft fitting | aerospace assembly | aerostructures
narrower: riveting | aircraft riveting | drilling and riveting
implies: aerospace-sector
near: aircraft-maintenance | composites
hit: Aircraft assembly with riveting.

term: aircraft-maintenance
name: aircraft maintenance
kind: skill
also: aircraft repair | aviation maintenance | aircraft servicing | aircraft mechanics | aircraft engine
  maintenance
narrower: line maintenance | base maintenance | aircraft structures | airframe | airframe repair | aircraft
  inspections
ambiguous: line maintenance | base maintenance
needs: aircraft | airline | aviation | hangar | airframe | Boeing | Airbus | engine
implies: airline-sector
near: avionics | easa-part-66 | faa-ap
hit: Aircraft maintenance on narrow-body jets.
miss: Line maintenance of the bottling hall.

term: airline-sector
name: airline industry
kind: experience
also: airlines | aviation sector | aviation | commercial aviation
beside: airport environment | airport operations
near: aerospace-sector
hit: Worked in the airline industry.

term: airport-setting
name: airport setting
kind: experience
also: airport experience | airport background | airport operations environment | airside environment | airside
 | airport site | ground handling environment
implies: airline-sector
near: airline-sector | tourism-sector
hit: Two winters airside with de-icing crews.

term: alldata
name: ALLDATA
kind: tool
implies: repair-information-system
near: vehicle-diagnostics | mitchell-1 | autodata | identifix
hit: Wiring diagrams from ALLDATA.

term: audatex
name: Audatex
kind: tool
beside: Audanet | Qapter
implies: vehicle-damage-assessment
near: ccc-one
hit: Wrote repair estimates in Audatex.

term: auto-electrical
name: auto electrical
kind: skill
also: vehicle electrics | automotive electrical systems | automotive electrics | vehicle electrical systems |
  auto-electrical repair
narrower: vehicle wiring | automotive wiring | CAN bus diagnostics
implies: automotive-repair
near: vehicle-diagnostics | electrical-fault-finding
hit: Auto electrical faults traced and fixed.

term: auto-refinishing
name: auto refinishing
kind: skill
also: vehicle painting | car spray painting | automotive painting | automotive refinishing | vehicle refinishing
  | auto painting | car painting | vehicle spray painting | sprayed cars | sprayed panels | vehicle resprays |
  resprays
narrower: colour matching paint | paint mixing automotive | basecoat clearcoat
near: panel-beating | paint-spraying
hit: Auto refinishing in a downdraft booth.

term: autodata
name: Autodata
kind: tool
beside: Haynes Pro
implies: repair-information-system
near: vehicle-diagnostics | alldata | mitchell-1 | identifix
hit: Service times from Autodata.

term: automotive-air-conditioning
name: automotive air conditioning
kind: skill
also: vehicle air conditioning | car air conditioning | auto AC repair | auto air conditioning | vehicle AC
near: refrigerant-handling | automotive-repair
hit: Automotive air conditioning regas.

term: automotive-repair
name: automotive repair
kind: skill
also: vehicle repair | car repair | auto repair | auto mechanics | motor vehicle repair | vehicle repairs | repairing
  vehicles | automotive mechanics | automobile repair | vehicle mechanics | automotive service and repair | repaired
  cars | repaired vans | mechanical repairs on cars | repair of cars | repair of vehicles | repairs to cars | repairs
  to vehicles
implies: automotive-sector
near: vehicle-maintenance | vehicle-diagnostics | engine-repair
hit: Automotive repair in a dealer workshop.

term: automotive-sector
name: automotive industry
kind: experience
also: motor trade | automotive sector | automotive | auto industry | automobile industry | motor industry
 | main dealer | main dealership | dealership environment | dealership experience | garage experience
 | garage background
narrower: automotive dealership | car dealership | car dealerships | automotive aftermarket
near: automotive-manufacturing-sector
hit: Experience in the automotive industry.

term: automotive-service-advising
name: service advising
kind: skill
also: service writing | automotive service desk | service reception | service drive
narrower: write repair orders | repair orders | vehicle service booking | booked in vehicles | service bookings
  | customer vehicle bookings | booked vehicles in
implies: automotive-sector
near: vehicle-parts | warranty-administration
hit: Wrote repair orders on the service drive.

term: avionics
name: avionics
kind: skill
also: aircraft electrical systems | avionics systems | avionics installation | aircraft avionics | avionics
  troubleshooting
implies: aerospace-sector
near: aircraft-maintenance | electronics-repair
hit: Avionics removal and test.

term: bicycle-repair
name: bicycle repair
kind: skill
also: bike repair | cycle repair | bicycle maintenance | bike maintenance | cycle mechanics
narrower: bike building | e-bike repair
near: motorcycle-repair
hit: Bicycle repair in a bike shop.

term: bmw-ista
name: BMW ISTA
kind: tool
also: ISTA diagnostics
implies: vehicle-diagnostics | diagnostic-scan-tools
near: odis | xentry
hit: Programming with BMW ISTA.

term: brake-repair
name: brake repair
kind: skill
also: brakes | brake systems | brake service | brake jobs | air brakes repair | brake repairs | brakes replaced |
 replaced brakes
narrower: brake replacement | ABS brakes | brake pads | brake discs and pads | discs and pads | pads and discs |
 brake overhauls | replaced discs
ambiguous: brakes
needs: suspension | steering | vehicle | clutch | repair | tyres | tires | exhaust | engine | service | @list
implies: automotive-repair
near: steering-and-suspension
hit: Repair of brakes and steering.
miss: The board put the brakes on hiring.

term: ccc-one
name: CCC ONE
kind: tool
also: CCC One estimating
implies: vehicle-damage-assessment
near: audatex | mitchell-estimating
hit: Estimates and supplements in CCC ONE.

term: cdk-drive
name: CDK Drive
kind: tool
also: CDK Global | Kerridge DMS | Autoline DMS | Kerridge | Autoline | Keyloop | Keyloop Autoline | Kerridge Autoline
 | CDK Autoline
ambiguous: CDK
case: CDK
needs: dealer | DMS | automotive | service | parts | dealership | Reynolds | Pinewood | @list
implies: dealer-management-system
near: reynolds-and-reynolds | pinewood-dms
hit: Invoiced in CDK Drive at a dealership.
miss: Deploys with AWS CDK.

term: coachbuilding
name: coachbuilding
kind: skill
also: vehicle body building | coach building | body building trucks | commercial vehicle body building
near: vehicle-modification | panel-beating | metal-fabrication
hit: Coachbuilding of horse boxes.

term: dealer-management-system
name: dealer management system
kind: tool
also: dealer management systems | dealership management system | automotive DMS
implies: automotive-sector
near: automotive-service-advising
hit: Invoices raised in a dealer management system.

term: dealertrack
name: Dealertrack
kind: tool
also: Dealertrack DMS
implies: dealer-management-system
near: cdk-drive
hit: Closed deals in Dealertrack.

term: diagnostic-scan-tools
name: vehicle diagnostic equipment
kind: tool
also: diagnostic equipment vehicles | scan tools | scan tool | diagnostic scan tools | diagnostic scanner | OBD
 scanner | vehicle diagnostic tools | diagnostic tools and equipment vehicles | diagnostic laptops | dealer
 diagnostic equipment
implies: vehicle-diagnostics
near: vehicle-lift
hit: Read codes with a scan tool.

term: diesel-engine-repair
name: diesel engine repair
kind: skill
also: diesel mechanics | diesel engines | diesel repair | diesel engine maintenance | diesel engine
narrower: diesel engine overhaul | diesel fuel systems | diesel injection
implies: engine-repair
near: heavy-vehicle-repair | generators
hit: Diesel engine repair on trucks.

term: engine-repair
name: engine repair
kind: skill
also: engine maintenance | repairing engines | internal combustion engines
narrower: engine rebuild | engine overhaul | engine rebuilding | engine overhauls | engine replacement | petrol
  engines | gasoline engines | head gasket | timing belt replacement | cambelts | cam belts | timing belts |
  timing chains | rebuilt engines
near: automotive-repair | diesel-engine-repair | transmission-repair
hit: Engine rebuild and timing belt replacement.

term: exhaust-systems-repair
name: exhaust systems repair
kind: skill
narrower: exhaust fitting | muffler repair | exhaust replacement
beside: emissions repair | emissions testing vehicles | smog check | smog inspection
implies: automotive-repair
hit: Exhaust fitting and smog check work.

term: fleet-maintenance
name: fleet maintenance
kind: skill
also: fleet servicing | fleet repair | fleet vehicle maintenance | maintaining fleet
implies: vehicle-maintenance
near: fleet-management
hit: Fleet maintenance for a council.

term: ford-ids
name: Ford IDS
kind: tool
beside: Ford FDRS
implies: vehicle-diagnostics | diagnostic-scan-tools
near: techstream
hit: Module programming with Ford IDS.

term: glassmatix
name: GlassMatix
kind: tool
also: Glassmatix estimating | Glass's estimating
implies: vehicle-damage-assessment
near: audatex
hit: Estimates in GlassMatix.

term: heavy-equipment-repair
name: heavy equipment repair
kind: skill
also: plant repair | construction equipment repair | plant machinery repair | heavy equipment maintenance |
  heavy equipment mechanics | mobile plant maintenance | plant fitting mobile | heavy machinery maintenance |
  heavy machinery repair
narrower: earthmoving equipment repair
near: hydraulics | diesel-engine-repair | agricultural-machinery-repair
hit: Heavy equipment repair in the field.

term: heavy-vehicle-repair
name: heavy vehicle repair
kind: skill
also: truck repair | HGV repair | commercial vehicle repair | HGV maintenance | truck maintenance | heavy duty
  truck repair | heavy truck repair | commercial vehicle maintenance | repaired trucks | serviced trucks |
  serviced HGVs
narrower: bus repair | trailer repair | truck and trailer repair | bus maintenance | PSV maintenance | repaired
  buses
implies: vehicle-maintenance
near: diesel-engine-repair | fleet-maintenance | heavy-equipment-repair
hit: HGV repair in a main dealer.

term: hybrid-and-electric-vehicle-repair
name: hybrid and electric vehicle repair
kind: skill
also: electric vehicles | hybrid vehicles | EV maintenance | EV repair | electric vehicle repair | hybrid and
  electric vehicles | EV technology | electric vehicle maintenance
narrower: high voltage vehicle systems | EV battery
implies: automotive-sector
near: vehicle-diagnostics | imi-ev | battery-manufacturing
hit: Trained on hybrid and electric vehicle repair.

term: identifix
name: Identifix
kind: tool
also: Identifix Direct-Hit
implies: repair-information-system
near: alldata | vehicle-diagnostics
hit: Confirmed fixes found in Identifix.

term: marine-engineering-repair
name: marine engineering repair
kind: skill
also: marine engines | ship engines | marine engine maintenance
narrower: boat engine repair | outboard engines | marine diesel | marine diesel engines
beside: boat repair
implies: marine-industry-sector
near: diesel-engine-repair | stcw
hit: Marine diesel engines overhauled.

term: marine-industry-sector
name: marine industry
kind: experience
also: maritime industry | shipping industry | maritime | seafaring
narrower: merchant navy | offshore vessels | shipping company
ambiguous: marine
needs: offshore | sector | industry | shipping | vessel | vessels | yacht
never: marine biology | marine biologist
near: shipbuilding-sector | freight-forwarding
hit: Ten years in the maritime industry.
miss: Painted the door marine blue.

term: mitchell-1
name: Mitchell 1
kind: tool
also: Mitchell1
narrower: Mitchell OnDemand
beside: ProDemand
implies: repair-information-system
near: vehicle-diagnostics | alldata
hit: Repair data from Mitchell 1.

term: mitchell-estimating
name: Mitchell Estimating
kind: tool
also: Mitchell Cloud Estimating | UltraMate
implies: vehicle-damage-assessment
near: ccc-one
hit: Priced collision jobs in Mitchell Estimating.

term: mot-testing
name: MOT testing
kind: skill
also: MOT inspection | MOT tests | MOTs carried out | MOT inspections | carrying out MOTs | MOT testing experience |
 carried out MOTs | MOTs
beside: MOT prep | MOT preparation | prepared for MOT | prepared vehicles for MOT | MOT repairs
implies: automotive-sector
near: mot-tester | automotive-repair | vehicle-inspection
hit: Vehicle inspections and MOT testing.

term: motorcycle-repair
name: motorcycle repair
kind: skill
also: motorbike repair | motorcycle servicing | motorcycle maintenance | motorcycle mechanics
near: automotive-repair | bicycle-repair
hit: Motorcycle repair and tuning.

term: odis
name: ODIS
kind: tool
also: VW ODIS
ambiguous: ODIS
case: ODIS
needs: diagnostic | VW | vehicle | coding | dealer | ISTA | @list
implies: vehicle-diagnostics | diagnostic-scan-tools
near: vcds | bmw-ista
hit: Dealer coding with ODIS.
miss: ODIS is our records office.

term: oil-changes
name: oil changes
kind: skill
also: oil change | lube service | oil and filter change | lube oil filter
beside: fluid changes | fluid top-offs
implies: vehicle-maintenance
near: tyre-fitting
hit: Oil changes and fluid checks.

term: panel-beating
name: panel beating
kind: skill
also: auto body repair | collision repair | body repair | bodywork repair | vehicle body repair | bodyshop work
  | autobody repair | smash repair | accident repair | car body repair | repaired body panels | body panels |
  dents and panels
narrower: dent removal | paintless dent repair | dent repair | chassis straightening
implies: automotive-sector
near: auto-refinishing | welding | vehicle-damage-assessment
hit: Panel beating and collision repair.

term: pinewood-dms
name: Pinewood DMS
kind: tool
also: Pinewood Pinnacle | Pinewood
ambiguous: Pinewood
needs: DMS | dealer | Kerridge | CDK | dealership | aftersales | Autoline | @list
implies: dealer-management-system
near: cdk-drive
hit: Parts issued in Pinewood DMS.
miss: A shed of pinewood.

term: repair-information-system
name: vehicle repair information systems
kind: tool
also: vehicle technical data | repair information software | technical data systems vehicles | workshop data systems
implies: automotive-repair
near: vehicle-diagnostics
hit: Looked up torque figures in repair information software.

term: repair-shop-setting
name: repair shop
kind: experience
also: auto repair shop | garage environment | vehicle workshop | car workshop
narrower: body shop | bodyshop | auto body shop | independent garage
beside: workshop environment
implies: automotive-sector
near: automotive-sector
hit: Two years in a busy bodyshop.

term: reynolds-and-reynolds
name: Reynolds and Reynolds
kind: tool
also: Reynolds & Reynolds
implies: dealer-management-system
near: cdk-drive
hit: Booked repairs in Reynolds and Reynolds.

term: roadside-assistance
name: roadside assistance
kind: skill
also: roadside repair | roadside recovery | breakdown assistance | roadside repairs | breakdown patrol
narrower: jump starts | roadside tyre changes
implies: automotive-sector
near: vehicle-recovery | automotive-repair
hit: Roadside assistance for members.

term: snap-on
name: Snap-on
kind: tool
also: Snap-on diagnostics | Snap-on scan tool
narrower: Snap-on Zeus
beside: Autel | Bosch KTS | Launch X431
implies: vehicle-diagnostics | diagnostic-scan-tools
hit: Faults read with Snap-on diagnostics.

term: steering-and-suspension
name: steering and suspension
kind: skill
also: suspension and steering
narrower: suspension repair | suspension systems | shock absorbers | ball joints | track rod ends | wishbones |
  tie rods | coil springs
implies: automotive-repair
near: brake-repair | wheel-alignment
hit: Steering and suspension work daily.

term: techstream
name: Techstream
kind: tool
also: Toyota Techstream
implies: vehicle-diagnostics | diagnostic-scan-tools
near: ford-ids
hit: Hybrid checks in Techstream.

term: transmission-repair
name: transmission repair
kind: skill
also: transmissions and drivetrain | drivetrain repair | automatic transmission repair
narrower: transmission overhaul | clutch replacement | gearbox replacement vehicles | differential repair |
  clutch repair | clutches and gearboxes | transmission rebuild | clutches | clutch changes | gearbox rebuilds |
  gearbox swaps | rebuilt transmissions
near: engine-repair | automotive-repair
hit: Transmission repair and clutch replacement.

term: tyre-fitting
name: tyre fitting
kind: skill
also: tire fitting | tyre replacement | tire installation | tire mounting | tyres fitting | tire changing | tyre
  changing | tire service | fitted tyres | changed tyres | mounted tires
narrower: tire rotation | mounting and balancing tires | tyre repair | tire repair
implies: vehicle-maintenance
near: wheel-alignment | oil-changes
hit: Tyre fitting and puncture repair.

term: vcds
name: VCDS
kind: tool
also: VAG-COM
implies: vehicle-diagnostics | diagnostic-scan-tools
near: odis
hit: Coding with VCDS.

term: vehicle-appraisal
name: vehicle appraisal
kind: skill
also: vehicle valuation
narrower: part exchange valuation | trade-in appraisal | used car appraisal
near: vehicle-sales
hit: Trade-in appraisal of used cars.

term: vehicle-damage-assessment
name: vehicle damage assessment
kind: skill
also: damage appraisal vehicles | collision estimating | body shop estimating | accident damage assessment | engineer's
  assessment vehicle
near: panel-beating | audatex
hit: Vehicle damage assessment for insurers.

term: vehicle-diagnostics
name: vehicle diagnostics
kind: skill
also: automotive diagnostics | diagnosing vehicle faults | car diagnostics | auto diagnostics
narrower: OBD diagnostics | engine diagnostics | diagnostic fault codes | OBD-II | OBD2 | diagnostic trouble
  codes | drivability diagnosis | driveability | reading fault codes | engine management faults | engine
  management light | diagnosed engine faults | diagnosed electrical faults on cars | dealer-level diagnostics |
  misfires | limp mode | dashboard warning lights
implies: automotive-sector
near: automotive-repair | auto-electrical
hit: Vehicle diagnostics with scan tools.

term: vehicle-inspection
name: vehicle inspection
kind: skill
also: vehicle inspections | vehicle safety inspection | vehicle safety inspections | inspecting vehicles |
 roadworthiness inspection
narrower: multi-point inspection | pre-delivery inspection | PDI inspection | safety inspections on HGVs | state
 vehicle inspection | six-weekly inspections | vehicle health check | vehicle health checks
implies: automotive-sector
near: mot-testing | vehicle-checks | vehicle-maintenance
hit: Multi-point inspection of every car.

term: vehicle-interior-trim
name: vehicle interior trim
kind: skill
also: auto trimming | car upholstery | motor trimming | vehicle trimming
near: upholstery
hit: Auto trimming of seats.

term: vehicle-lift
name: vehicle lift
kind: tool
also: car lift | vehicle ramps
narrower: two-post lift | four-post lift
beside: tyre changer | tire machine | tire changer
near: automotive-repair
hit: Trained on the two-post lift.

term: vehicle-maintenance
name: vehicle maintenance
kind: skill
also: vehicle servicing | car servicing | automotive maintenance | auto maintenance | servicing vehicles |
  vehicle service | servicing cars | routine vehicle maintenance | maintenance of vehicles | vehicles
  maintenance | serviced vans
narrower: interim and full services | full and interim services
implies: automotive-sector
near: automotive-repair | oil-changes | fleet-maintenance
hit: Vehicle maintenance to maker schedules.

term: vehicle-modification
name: vehicle modification
kind: skill
also: vehicle conversion
narrower: ambulance conversions | camper conversion | upfitting
near: metal-fabrication | panel-beating
hit: Vehicle conversion of vans into campers.

term: vehicle-parts
name: vehicle parts
kind: skill
also: auto parts | automotive parts | car parts | automotive spare parts | auto spare parts | ordered vehicle
  parts
narrower: parts counter | parts sales | parts interpreting | parts advising | parts department | parts orders
  for customers
implies: automotive-sector
near: spare-parts-management | automotive-repair
hit: Sold auto parts at the counter.

term: vehicle-recovery
name: vehicle recovery
kind: skill
also: breakdown recovery | recovery driving
narrower: towing | tow truck operation | vehicle towing
ambiguous: towing
needs: truck | vehicle | roadside | trailer | recovery | breakdown | driver | @list
near: automotive-repair | hgv-driving
hit: Roadside assistance and vehicle towing.
miss: Towing the party line.

term: vehicle-sales
name: vehicle sales
kind: skill
also: car sales | automotive sales | selling cars | motor trade sales | auto sales
narrower: used car sales | new car sales
implies: automotive-sector
near: vehicle-appraisal
hit: Car sales with a main dealer.

term: vehicle-test-driving
name: vehicle test driving
kind: skill
also: road testing vehicles | test drive vehicles | road test vehicles
narrower: test track driving
near: vehicle-diagnostics
hit: Road test vehicles after repair.

term: vehicle-valeting
name: vehicle valeting
kind: skill
also: car valeting | auto detailing | car detailing | valeting | vehicle cleaning
narrower: car washing | car wash | paint correction | washing vehicles
near: vehicle-interior-trim
hit: Car valeting and paint correction.

term: warranty-administration
name: warranty administration
kind: skill
also: warranty claims automotive | vehicle warranty | warranty claims | warranty processing | dealer warranty
near: automotive-service-advising
hit: Warranty claims for a franchise dealer.

term: wheel-alignment
name: wheel alignment
kind: skill
also: tracking and alignment | four wheel alignment | wheel alignments | wheel tracking | 4 wheel alignment
beside: wheel balancing
implies: vehicle-maintenance
near: tyre-fitting | steering-and-suspension
hit: Wheel alignment and balancing.

term: windscreen-repair
name: windscreen repair
kind: skill
also: windshield repair | windscreen chip repair | chip repair
near: windscreen-replacement
hit: Windscreen repair at customers' homes.

term: windscreen-replacement
name: windscreen replacement
kind: skill
also: auto glass | windshield replacement | auto glass replacement
near: glazing | automotive-repair
hit: Windscreen replacement and ADAS calibration.

term: xentry
name: Xentry
kind: tool
also: Mercedes Xentry
implies: vehicle-diagnostics | diagnostic-scan-tools
near: bmw-ista
hit: Guided tests in Xentry.
