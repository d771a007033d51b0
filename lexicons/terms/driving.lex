# Driving: cars, vans, lorries, buses, passenger and delivery work, hours rules, licences and cards.

term: adi
name: Approved Driving Instructor
kind: credential
also: ADI badge | ADI | licensed driving instructor
beside: PDI badge
ambiguous: ADI
case: ADI
needs: driving | instructor | learner | badge | DVSA
near: driver-training
issuer: DVSA
hit: Approved Driving Instructor, grade A.
miss: Parts from ADI chips.

term: adr-licence
name: ADR licence
kind: credential
also: ADR certificate | ADR trained | ADR driver | ADR tanker licence | ADR training certificate | ADR card | ADR
  qualified
ambiguous: ADR
case: ADR
needs: HGV | LGV | CPC | C+E | Class 1 | Class 2 | tanker | tankers | driver | driving | drivers | hazardous |
 dangerous goods | lorry | haulage | HIAB | FLT | packages | tanks | digi | tacho | artic | artics | fuel |
 vocational | @list
implies: dangerous-goods
near: cdl-endorsements
issuer: SQA; national authorities
hit: ADR licence for fuels.
hit: HGV driver with ADR
miss: Settled claims by ADR before court

term: air-brake-certificate
name: air brake certificate
kind: credential
also: air brakes ticket | air brake endorsement Canada | air brake ticket
narrower: Z endorsement
near: az-licence | dz-licence
issuer: provincial registry
hit: Air brake ticket held.

term: allmi
name: ALLMI card
kind: credential
also: ALLMI | HIAB licence | HIAB ticket | lorry loader certificate | HIAB license | HIAB certificate | ALLMI
 certificate | lorry loader ticket | ALLMI lorry loader | HIAB card | lorry loader card | lorry loader licence
narrower: ALLMI hook | ALLMI brick and block grab | HIAB hook and grab
implies: hiab-operation
near: tail-lift | hgv-licence | moffett-licence
issuer: ALLMI
hit: HIAB licence held.

term: articulated-lorry-driving
name: articulated lorry driving
kind: skill
also: articulated lorry | artic driving | artics | artic lorry | drove artics | drove articulated lorries | artic |
 artic experience | articulated vehicles | articulated vehicle | tractor trailer | tractor-trailer driving |
 tractor-trailers | drove tractor trailers | semi truck | 18-wheeler | semi-trailer | Class 1 artic
implies: hgv-driving
near: hgv-class-1 | cdl-a | trunk-driving
hit: Articulated lorry work across the country.

term: az-licence
name: AZ licence
kind: credential
also: AZ license | Ontario AZ | AZ driver
narrower: Class 1 driver's licence | Class 1 licence Alberta | AZ/DZ
implies: driving-licence
near: dz-licence | cdl-a | hgv-class-1
issuer: Ontario MTO; provincial registry
hit: AZ licence with clean abstract.

term: cash-in-transit
name: cash in transit
kind: skill
also: cash-in-transit | armoured vehicle driving | armored truck | cash collection driving
near: delivery-driving | security-guarding
hit: Cash in transit on city routes.

term: cat-c1
name: C1 licence
kind: credential
also: Category C1 | 7.5 tonne | 7.5 tonne licence | 7.5t | Cat C1 | C1 driving licence | C1 entitlement | 7.5t driver
 | C1 licence holder | Category C1 licence | C1 driver
implies: driving-licence
near: hgv-class-2 | category-d1
issuer: DVLA
hit: C1 licence for ambulances.

term: category-be
name: B+E licence
kind: credential
also: Category B+E | B+E | trailer licence | Cat B+E
implies: driving-licence
near: cat-c1
issuer: DVLA
hit: B+E for a chipper trailer.

term: category-d1
name: D1 licence
kind: credential
also: Category D1 | minibus licence | D1 entitlement | D1 driving licence
narrower: MiDAS minibus | MiDAS
ambiguous: MiDAS
case: MiDAS
needs: minibus | driver | driving | D1
implies: driving-licence
near: pcv-licence | cat-c1
issuer: DVLA; Community Transport Association
hit: D1 licence for minibus trips.
miss: MiDAS consortium in Malaysia.

term: cdl
name: commercial driver's license
kind: credential
also: CDL | commercial driver license | commercial drivers license | CDL license | commercial driving license |
  commercial driver's licence
ambiguous: CDL
case: CDL
needs: driver | driving | license | truck | class | endorsement | bus | haul | valid | DOT | hold | @list
implies: driving-licence
near: hgv-licence
issuer: state DMV
hit: Must hold a commercial driver's license.
miss: CDL syntax in OpenOffice.

term: cdl-a
name: CDL Class A
kind: credential
also: CDL-A | Class A CDL | CDL A | Class A commercial driver's license | Class A license | Class A driver license |
 CDL Class A license | CDL-A license | CDL A license | Class A CDL license
implies: cdl | cdl-b
near: hgv-class-1 | cdl-endorsements
issuer: state DMV
hit: CDL Class A with two years on the road.

term: cdl-b
name: CDL Class B
kind: credential
also: CDL-B | Class B CDL | CDL B | Class B commercial driver's license | Class B license | Class B driver license |
 CDL Class B license | CDL-B license | CDL B license | Class B CDL license
implies: cdl
near: cdl-a | hgv-class-2
issuer: state DMV
hit: CDL Class B for box trucks.

term: cdl-c
name: CDL Class C
kind: credential
also: Class C CDL | CDL-C | CDL Class C license | Class C CDL license
implies: cdl
near: cdl-b
issuer: state DMV
hit: Class C CDL for a shuttle.

term: cdl-endorsements
name: hazmat endorsement
kind: credential
also: CDL endorsements
narrower: tanker endorsement | passenger endorsement | school bus endorsement | doubles and triples endorsement
  | air brake endorsement | X endorsement | HazMat and tanker endorsements | P endorsement | S endorsement
near: cdl | adr-licence
issuer: state DMV; TSA
hit: CDL with hazmat endorsement.

term: clean-driving-record
name: clean driving record
kind: credential
also: clean driver's abstract | clean driving abstract | good driving record | safe driving record | clean MVR |
 satisfactory driving record | clean motor vehicle record | acceptable driving record | clean license | no penalty
 points | zero points on licence | points-free licence | no points on licence | clean licence
narrower: accident-free miles | safe miles | accident-free driving | no at-fault accidents | accident-free
  record | without an accident | no accidents | without accident
beside: driver's abstract
near: driving-licence
issuer: state DMV; provincial registry
hit: Clean driving record needed.

term: concrete-mixer-driving
name: concrete mixer driving
kind: skill
also: mixer truck | concrete truck | ready-mix driving | cement mixer driving
beside: concrete pump operation | concrete pump
implies: hgv-driving
near: hgv-driving | concrete-work
hit: Mixer truck driver for ready-mix.

term: coupling-and-uncoupling
name: coupling and uncoupling
kind: skill
also: trailer coupling | drop and hook | hook and drop
beside: reversing trailers | backing trailers | trailer reversing
near: hgv-driving
hit: Coupling and uncoupling trailers.

term: curtainsider-driving
name: curtainsider driving
kind: skill
also: curtainsider | curtain sider | curtainsiders | curtain-sider | curtain siders | tautliner | curtainside trailers
beside: dry van | box trailer | double deck trailers
implies: hgv-driving
near: flatbed-driving | refrigerated-transport-driving | load-securement
hit: Strapped loads on a curtainsider.

term: defensive-driving
name: defensive driving
kind: skill
also: safe driving | safe driving practices | safe driver | safe driving techniques
narrower: Smith System driving | advanced driving
beside: eco driving | fuel-efficient driving | blue light driving | emergency response driving
near: vehicle-checks | clean-driving-record
hit: Defensive driving taught to new crews.

term: delivery-driving
name: delivery driving
kind: skill
also: delivery rounds | making deliveries | courier driving | delivering goods | delivery of goods | courier
  work | delivered orders to customers | customer deliveries | delivery route | delivery runs
narrower: parcel delivery | home deliveries | food delivery | delivering parcels | delivering packages | package
 delivery | deliver packages | delivery stops | delivered furniture | delivered groceries
near: van-driving | last-mile-delivery | proof-of-delivery | driving-licence
hit: Delivery driving with 120 drops a day.

term: digital-tachograph-card
name: digital tachograph card
kind: credential
also: digi tacho card | tacho card | digi card | digital tacho card | digicard | driver tachograph card | driver
 smart card | digital tacho | tachograph card | digi-card | digitacho card | digital driver card
near: driver-cpc | hgv-licence
issuer: DVLA
hit: Digi tacho card and CPC held.

term: dot-medical-card
name: DOT medical card
kind: credential
also: DOT physical | medical examiner's certificate | DOT medical certificate | DOT medical examiner certificate | DOT
  med card
near: cdl
issuer: FMCSA listed medical examiner
hit: Current DOT medical card.

term: dot-regulations
name: DOT regulations
kind: skill
also: FMCSA regulations | FMCSA | Department of Transportation regulations | DOT compliance | FMCSA compliance |
  federal motor carrier safety | FMCSR | DOT safety | DOT rules
narrower: DOT inspections
near: eld-use | cdl-a | fleet-management
hit: DOT regulations known and kept.

term: driver-cpc
name: Driver CPC
kind: credential
also: CPC card | DCPC | Driver Qualification Card | DQC | driver certificate of professional competence | driver CPC
 card | Code 95 | Driver CPC qualification | CPC driver card | driver's CPC | drivers CPC | Driver CPC periodic
 training
narrower: CPC and digi card | CPC and tacho card | CPC and digi tacho | CPC and tacho | CPC and digital tachograph
 card | CPC and digi
ambiguous: DQC
case: DQC
needs: driver | CPC | HGV | tacho | card | driving | tachograph | licence | digi | LGV | PCV | C+E | Class 1 | Class
 2 | @list
near: hgv-licence | digital-tachograph-card
issuer: DVSA; EU member states
hit: Driver CPC with 35 hours done.
miss: DQC rating.

term: driver-training
name: driver training
kind: skill
also: driving instruction | driver instruction | driver coaching | driver trainer skills
narrower: teaching learner drivers | in-cab coaching | driver assessment
near: defensive-driving | adi
hit: Driver training for new hires.

term: driving-licence
name: driving licence
kind: credential
also: driver's license | driving license | driver's licence | drivers license | valid driver's license | full
  driving licence | full UK driving licence | driver license | clean driving licence | UK driving licence |
  category B | manual driving licence | valid drivers license | drivers licence | full clean driving licence |
  driver licence | driver's licenses | EU driving licence | Class 5 driver's licence | Category B licence | car
  licence | full driver's licence | car driving licence | current driving licence | full licence | full car licence
 | full Irish licence | full NZ licence | full Australian licence | full drivers licence | full driver licence
narrower: class C driver's license | G licence | clean UK licence | full UK licence | UK licence | full clean
  licence | clean full licence | full manual licence | clean driver's license
ambiguous: category B | G licence
needs: licence | driver | driving | vehicle | Ontario | van
near: clean-driving-record
issuer: DVLA; state DMV; national authorities
hit: Holds a full driving licence.
miss: Category B goods only.

term: dz-licence
name: DZ licence
kind: credential
also: DZ license | DZ driver
narrower: Class 3 licence | Class 3 driver's licence
implies: driving-licence
near: az-licence | cdl-b
issuer: Ontario MTO; provincial registry
hit: DZ licence for dump trucks.

term: eld-use
name: electronic logging device
kind: skill
also: ELD logs | electronic logs | electronic logging devices | ELD
beside: DOT logs | driver logs | driver log books
ambiguous: ELD
case: ELD
needs: driver | log | logs | DOT | truck | hours | CDL | fleet | @list
near: tachograph-rules | dot-regulations
hit: Kept DOT logs on an ELD.
miss: ELD English learners.

term: emergency-driving-qualification
name: emergency driving qualification
kind: credential
also: blue light driving qualification
narrower: CERAD | IHCD driving | emergency vehicle operations course | EVOC | emergency vehicle operator
near: defensive-driving
issuer: FutureQuals; NAPD
hit: Emergency driving qualification and C1.

term: flatbed-driving
name: flatbed driving
kind: skill
also: flatbed | flatbed trailers
narrower: reefer trucks | step deck
ambiguous: flatbed
needs: driver | driving | HGV | truck | load | haul | CDL | trailer | delivery | @list
implies: hgv-driving
near: hgv-driving | load-securement | curtainsider-driving | low-loader-driving | tanker-driving | tipper-driving |
 refrigerated-transport-driving
hit: Hauled steel loads on a flatbed by truck.
miss: The tanker ran aground.

term: fors-training
name: FORS training
kind: credential
also: FORS | FORS driver training
narrower: FORS Gold | FORS accreditation | Safe Urban Driving
ambiguous: FORS
case: FORS
needs: fleet | driver | haulage | Gold | Silver | Bronze | transport | operator | @list
near: driver-cpc | fleet-management
issuer: Fleet Operator Recognition Scheme
hit: FORS Gold fleet.
miss: FORS for rooftop.

term: heavy-combination
name: HC licence
kind: credential
also: Heavy Combination licence | Heavy Combination | HC/MC licence
narrower: Multi Combination licence | MC licence | Multi Combination | MC truck licence
ambiguous: MC licence | HC licence
needs: truck | driver | HR | combination | heavy | B-double
implies: driving-licence | heavy-rigid
near: cdl-a | hgv-class-1
issuer: Australian state road authorities
hit: Multi Combination licence for B-doubles.
miss: MC licence for hosts.

term: heavy-rigid
name: HR licence
kind: credential
also: Heavy Rigid licence | Heavy Rigid | HR driver licence | HR truck licence | HR class licence
ambiguous: HR licence
needs: truck | driver | heavy | MR | HC | rigid
implies: driving-licence | medium-rigid
near: heavy-combination | hgv-class-2
issuer: Australian state road authorities
hit: HR truck licence for tippers.
miss: HR licence for the payroll app.

term: hgv-class-1
name: HGV Class 1
kind: credential
also: Class 1 driver | C+E licence | Category C+E | C+E | LGV Class 1 | Class 1 HGV | Class 1 licence | Cat C+E | CE
 licence | HGV 1 | LGV C+E | Category CE | Class 1 driving | Cat C+E licence | HGV C+E | Class 1 C+E | Class One |
 Category C+E licence | HGV Class 1 licence | Class 1 HGV licence | LGV Class 1 licence | HGV Class 1 driving licence
 | HGV 1 licence | LGV C+E licence
implies: hgv-licence | hgv-class-2
near: cdl-a
issuer: DVLA
hit: HGV Class 1 with night trunks.

term: hgv-class-2
name: HGV Class 2
kind: credential
also: Class 2 driver | Cat C licence | Category C | LGV Class 2 | Class 2 HGV | Class 2 licence | Cat C | LGV C |
 Class 2 driving | Category C licence | Cat C driving licence | HGV C | rigid licence | Class 2 rigid | HGV Class 2
 licence | Class 2 HGV licence | LGV Class 2 licence | HGV Class 2 driving licence | HGV 2 licence | LGV Category C
 licence
ambiguous: Category C | Cat C | LGV C
needs: licence | driver | HGV | LGV | driving | tacho | CPC | vehicle | @list
implies: hgv-licence | cat-c1
near: hgv-class-1 | cdl-b
issuer: DVLA
hit: HGV Class 2 for rigid work.
miss: Category C prison.

term: hgv-driving
name: HGV driving
kind: skill
also: lorry driving | LGV driving | truck driving | heavy goods vehicle driving | HGV | driving trucks | driving HGV
 | commercial truck driving | driving heavy vehicles | lorries | drove trucks | drove lorries | drove a truck | drove
 HGVs | drove a lorry | heavy goods vehicles | drive HGVs | driving lorries | HGV driving experience | truck driving
 experience
ambiguous: HGV
case: HGV
needs: drive | driver | licence | class | tacho | driving | C+E | transport | haulage | CPC
implies: logistics-sector
near: van-driving | long-haul-driving | tachograph-rules | hgv-class-1 | hgv-class-2 | hgv-licence | cdl-a | cdl
hit: HGV driving on artics.
miss: HGV noise study.

term: hgv-licence
name: HGV licence
kind: credential
also: LGV licence | HGV license | HGV driving licence | lorry licence | heavy goods vehicle licence | truck licence
implies: driving-licence
near: cdl | driver-cpc
issuer: DVLA
hit: HGV licence held since 2015.

term: hiab-operation
name: HIAB operation
kind: skill
also: lorry loader | lorry loaders | lorry mounted crane | lorry-mounted crane | HIAB | HIAB lorry | truck mounted
 crane | truck-mounted crane | lorry crane | HIAB crane | vehicle mounted crane | loader crane | HIAB experience |
 experience of HIAB
narrower: brick grab | hook and grab
beside: boom truck | grab lorry | grab wagon
ambiguous: HIAB
needs: driver | crane | truck | lorry | HGV | licence | load | loads | ALLMI | Moffett | delivery | deliveries |
 Class 2 | Class 1 | experience | ticket | operator | operation | building materials | @list
near: moffett-operation | tail-lift | crane-operation | hgv-driving | load-securement
hit: Delivers building materials with a HIAB crane lorry.
miss: Named his cat Hiab.

term: load-securement
name: load securement
kind: skill
also: load securing | securing loads | load restraint | securing cargo | cargo securement | secure loads | secure
 your own load | securing your own load | secure their own load | load security | securing of loads | secure own load
 | load restraints | secure loads safely
narrower: strapping and chaining loads | tarping loads | ratchet straps | strapped loads | roped and sheeted |
  straps and chains | chained loads | strap steel | sheet loads | strapping down
near: hgv-driving | loading-and-unloading
hit: Load securement with chains and straps.

term: long-haul-driving
name: long-haul driving
kind: skill
also: long haul | over the road | OTR driving | over-the-road | long distance driving | long-haul trucking | nights
 out
narrower: tramping | international driving | continental driving | European haulage | European runs | trips to Europe
beside: regional trucking
ambiguous: tramping | long haul | over the road | nights out
needs: driver | driving | truck | HGV | CDL | trucking | nights | miles | @list | Class 1 | away | artic
near: hgv-driving | trunk-driving
hit: Over the road trucking in 40 states.
miss: In it for the long haul.

term: low-loader-driving
name: low loader driving
kind: skill
also: low loader | low loaders | lowboy | lowboy trailer | step frame trailer
narrower: abnormal loads | abnormal load | oversize loads | oversized loads | heavy haul | STGO | wide loads
beside: car transporter driving | car transporter | car carrier
implies: hgv-driving
near: flatbed-driving | load-securement | heavy-equipment-operation
hit: Moved excavators on a low loader.

term: medium-rigid
name: Medium Rigid licence
kind: credential
also: MR licence | Medium Rigid
beside: LR licence | Light Rigid licence
ambiguous: MR licence | LR licence
needs: truck | driver | HR | rigid | bus
implies: driving-licence
near: heavy-rigid
issuer: Australian state road authorities
hit: Medium Rigid licence for bus runs.
miss: MR licence for the scanner.

term: moffett-licence
name: Moffett licence
kind: credential
also: Moffett ticket | Moffett certificate | Moffett license | truck mounted forklift licence | lorry mounted
 forklift licence | Moffett certification
implies: moffett-operation
near: allmi | forklift-licence
issuer: RTITB; ITSSAR; NPORS
hit: Moffett ticket in date.

term: moffett-operation
name: Moffett truck-mounted forklift
kind: skill
also: Moffett | Moffett mounted forklift | Moffett forklift | truck-mounted forklift | truck mounted forklift |
 lorry-mounted forklift | lorry mounted forklift | Moffett truck | Moffett operation | piggyback forklift
ambiguous: Moffett
needs: forklift | truck | lorry | HGV | trailer | driver | deliveries | delivery | HIAB | licence | ticket |
 experience | unload | unloaded | mounted | operate | operation | @list | delivered | deliver | delivering | drove |
 driving | loads | load | bricks
implies: forklift-operation
near: hiab-operation | tail-lift
hit: Unloaded bricks with a Moffett truck mounted forklift.
miss: Reported to Mrs Moffett, head of accounts.

term: motorcycle-courier
name: motorcycle courier
kind: skill
also: motorbike delivery | motorcycle delivery
narrower: moped delivery
beside: bicycle courier | motorcycle riding
near: delivery-driving
hit: Motorcycle courier in the centre.

term: motorcycle-licence
name: motorcycle licence
kind: credential
also: motorcycle license | Category A licence | class M license
narrower: CBT motorcycle | A2 licence | compulsory basic training | moped licence
near: driving-licence
issuer: DVLA; state DMV
hit: Motorcycle licence and own bike.

term: multi-drop-delivery
name: multi-drop delivery
kind: skill
also: multi-drop | multi drop | multidrop | multi-drop driving | multi-drop deliveries | multi-drop van | multi drop
 driving | multi-drop routes
narrower: drops a day | drops per day | drops daily | stops a day | stops per day | parcels a day | parcels per day |
 deliveries a day | deliveries per day
implies: delivery-driving
near: van-driving | courier-and-parcel-operations
hit: Multi-drop work with 100 drops a day.

term: non-emergency-patient-transport
name: patient transport driving
kind: skill
also: NEMT | non-emergency medical transport | patient transport service
narrower: wheelchair accessible vehicle driving
beside: medical courier
near: passenger-driving
hit: Patient transport driving for a clinic.

term: passenger-driving
name: passenger driving
kind: skill
also: passenger transport | driving passengers | transit driving | transporting passengers
narrower: bus driving | coach driving | minibus driving | driving buses | school bus driving | driving a bus |
  driving minibus | driving coaches | school transport | drove buses | drove coaches | drove a bus | drove a
  minibus | drove a coach | drove a school bus
near: taxi-driving | pcv-licence | driving-licence
hit: Bus driving on school routes.

term: pcv-licence
name: PCV licence
kind: credential
also: PSV licence | Category D licence | PCV | PCV category D | bus licence | PSV badge | PCV D | Category D | Cat D
 licence | PCV Cat D | PSV | Category D PCV | full PCV licence
ambiguous: PCV | Category D | PSV
case: PCV
needs: bus | coach | driver | licence | CPC | D1 | minibus | passenger | driving | PCV | DVLA | @list
implies: driving-licence | category-d1
near: cdl | driver-cpc
issuer: DVLA
hit: PCV licence with coach work.
miss: PCV vaccine given.
miss: Moved to a Category D prison.

term: proof-of-delivery
name: proof of delivery
kind: skill
also: POD | electronic proof of delivery | signed deliveries
narrower: ePOD | collecting signatures | delivery paperwork | delivery signatures | signatures on handheld |
  handheld delivery device
ambiguous: POD
case: POD
needs: delivery | driver | signature | deliveries | proof
near: delivery-driving | export-documentation
hit: Proof of delivery by handheld.
miss: Restarted a POD in Kubernetes.

term: refrigerated-transport-driving
name: refrigerated transport driving
kind: skill
also: reefer driving | refrigerated trucks driving | refrigerated trailers | reefer trailers | fridge trailers |
 temperature controlled trailers | fridge work | reefer freight | refrigerated loads | reefers
narrower: fridges and curtainsiders | curtainsiders and fridges | fridge lorry
implies: hgv-driving
near: flatbed-driving | curtainsider-driving | cold-chain
hit: Ran fridge trailers to supermarkets.

term: refuse-collection-driving
name: refuse collection driving
kind: skill
also: refuse truck | garbage truck
beside: roll-off truck | skip lorry | street sweeper | gritting
implies: hgv-driving
near: hgv-driving | waste-collection
hit: Snow plowing and garbage truck routes.

term: route-knowledge
name: route knowledge
kind: skill
also: local road knowledge | local geography knowledge | knowledge of roads | knowledge of local area roads |
 knowledge of local routes | knowledge of local area | knowledge of the local area | local area knowledge | local
 knowledge of roads | good local knowledge | local geographical knowledge
narrower: map reading | GPS navigation driving | sat nav | satnav | reading maps
near: delivery-driving
hit: Good map reading and route knowledge.

term: school-bus-driver-certificate
name: school bus driver certificate
kind: credential
also: school bus certification | school bus driver certification
narrower: B endorsement bus | B620
near: cdl-endorsements | passenger-driving
issuer: state education agency
hit: School bus certification current.

term: tachograph-rules
name: tachograph rules
kind: skill
also: tachograph | drivers' hours | drivers hours | driver hours regulations | EU drivers' hours | tachographs |
 tacho | driver's hours | hours of service | hours-of-service | HOS rules | tacho rules | driving hours rules | legal
 driving hours | tacho compliance | tachograph rules and regulations | tachograph regulations | tachograph
 legislation | drivers' hours rules | drivers' hours regulations | drivers hours legislation | EU driving hours |
 tachograph law | WTD and tachograph
narrower: tachograph analysis | digital tachograph | tacho infringements | infringement-free | no infringements
beside: working time directive drivers
near: hgv-driving | eld-use | transport-manager-cpc
hit: Drivers' hours and tachograph rules.

term: tail-lift
name: tail lift
kind: skill
also: tail lift operation | tail-lift | liftgate | tail-lift vehicles | tail lifts | tail lift deliveries
near: hgv-driving | crane-operation | moffett-operation | hiab-operation
hit: Tail lift deliveries to shops.

term: tanker-driving
name: tanker driving
kind: skill
also: driving tankers | tanker driver experience | drove tankers | drove a tanker | tanker work | tanker experience
narrower: fuel tanker | milk tanker | bulk tanker | fuel tankers | bulk powder tanker | tanker | tankers
ambiguous: tanker | tankers
needs: driver | driving | HGV | truck | load | haul | CDL | trailer | delivery | C+E | ADR
implies: hgv-driving
near: flatbed-driving | dangerous-goods | fuel-handling | tipper-driving
hit: Tanker driving across the North.
miss: Served aboard an oil tanker as ship's cook.

term: taxi-driving
name: taxi driving
kind: skill
also: private hire driving | taxi | private hire | cab driving | drove a taxi | drove taxis | drove private hire
narrower: chauffeuring | chauffeur driving | rideshare driving | limousine driving | ride share | executive
  driving | airport transfers driving
ambiguous: taxi | private hire
needs: driver | driving | licence | council | badge | licensed | chauffeur | @list
near: passenger-driving | defensive-driving | taxi-licence | driving-licence
hit: Taxi driving, licensed by the council.
miss: Book a taxi for guests.

term: taxi-licence
name: taxi licence
kind: credential
also: private hire licence | hackney carriage badge | hackney licence | private hire badge | PHV licence | taxi badge
 | hackney badge | hackney carriage licence | hackney carriage | private hire driver licence | PHV badge | private
 hire drivers licence
narrower: PCO licence
beside: chauffeur license
implies: driving-licence
near: taxi-driving
issuer: councils; Transport for London
hit: PCO licence holder.

term: tipper-driving
name: tipper driving
kind: skill
also: tipper work | driving tippers | drove a tipper | drove tippers | tipper driver experience | tipper experience
narrower: tipper | tippers | bulk tipper | eight wheel tipper | 8 wheeler tipper | end dump | dump trailer
ambiguous: tipper | tippers
needs: driver | driving | HGV | truck | load | haul | CDL | trailer | delivery | quarry | aggregates | muck
implies: hgv-driving
near: flatbed-driving | tanker-driving | dumper-operation
hit: Tipper driving from quarries, Class 2.
miss: A generous tipper at the bar.

term: transport-manager-cpc
name: Transport Manager CPC
kind: credential
also: operator CPC | CPC holder | Certificate of Professional Competence transport | TM CPC | CPC qualified
  transport manager
narrower: National CPC | International CPC
ambiguous: CPC holder
needs: transport | operator | fleet | haulage | O licence
near: tachograph-rules | fleet-management
issuer: OCR; CILT; DVSA
hit: Transport Manager CPC, international.
miss: A CPC holder coded charts.

term: trunk-driving
name: trunk driving
kind: skill
also: night trunking | trunking runs | trunked between depots | trunk runs | line haul | linehaul | line-haul |
 linehaul driving | trunking work | depot to depot | trunking between depots | day trunking
narrower: double manning
implies: hgv-driving
near: long-haul-driving
hit: Night trunking between hubs.

term: twic
name: TWIC card
kind: credential
also: TWIC | Transportation Worker Identification Credential
near: cdl-endorsements | port-operations
issuer: TSA
hit: Valid TWIC card for port work.

term: van-driving
name: van driving
kind: skill
also: driving vans | driving a van | driving a delivery van | light goods vehicle driving | drove vans | drove a
  van
narrower: cargo van | drove a delivery van | Luton van | Transit van | long wheelbase van | panel van | Mercedes
 Sprinter | Ford Transit | 3.5 tonne van
near: delivery-driving | hgv-driving | driving-licence
hit: Van driving in city traffic.

term: vehicle-checks
name: vehicle checks
kind: skill
also: daily vehicle checks | pre-trip inspections | walkaround checks | pre-trip inspection | daily walkaround |
  pre-trip and post-trip inspections | walk-around checks | vehicle defect checks | pre-start checks vehicle |
  vehicle pre-start checks | daily defect checks | defect checks | walk round checks | walkround checks |
  pre-use checks | daily vehicle inspections | pre-use inspections | pre-trips | daily walk-round | vehicle
  walk-around | pre-trip checks | check the unit | check unit and trailer | checks on the unit
narrower: DVIR | defect reporting vehicles | post-trip inspections | first use checks | vehicle defect reports |
  check tyres | tyres and lights | tyres, oil and lights | oil and tyres | oil, water and tyres | oil and water
  checks
near: vehicle-maintenance | hgv-driving
hit: Daily vehicle checks and defect notes.

term: vehicle-delivery-driving
name: vehicle delivery driving
kind: skill
also: vehicle movement | car shuttling | vehicle shuttling
narrower: trade plate driving
beside: car jockey | parking vehicles | valet parking
near: van-driving
hit: Trade plate driving for auctions.
