# Cleaning, facilities management, waste, pest control and domestic services.

term: building-engines
name: Building Engines
kind: tool
beside: Yardi Facility
implies: facilities-management | cafm
near: servicechannel
hit: Tenant calls in Building Engines.

term: carpet-cleaning
name: carpet cleaning
kind: skill
also: steam cleaning carpets | carpet and upholstery cleaning | carpet steam cleaning
narrower: carpet shampooing | hot water extraction | rug cleaning | shampooing carpets
beside: upholstery cleaning
implies: general-cleaning
near: floor-care | commercial-cleaning
hit: Carpet cleaning by hot water extraction.

term: chimney-sweeping
name: chimney sweeping
kind: skill
also: chimney cleaning | flue cleaning
narrower: chimney inspection
near: heating-systems
hit: Chimney sweeping each autumn.

term: cip-cleaning
name: clean-in-place
kind: skill
also: CIP | CIP cleaning | clean in place | cleaning in place | CIP systems | cleaning-in-place | CIP cycles
ambiguous: CIP
needs: cleaning | food | dairy | brew | brewing | brewery | tank | tanks | caustic | hygiene | process | pasteur |
 milk | filler
implies: hygiene-cleaning-food
near: industrial-cleaning
hit: CIP cleaning of tanks.
hit: Ran CIP on milk tanks.
miss: Prices quoted CIP Rotterdam.

term: cleaner-title
name: cleaner
kind: title
also: cleaning operative | office cleaner | janitor | custodian | commercial cleaner | domestic cleaner | school
  cleaner | cleaning assistant | building cleaner | industrial cleaner | housekeeping cleaner | cleaning lady | mobile
  cleaner | deep clean operative | day janitor | house cleaner | carpet cleaner | floor technician | cleaning
  technician | night cleaner | domestic housekeeper | porter cleaner | contract cleaner | custodial worker | day porter
  | cleaner/porter | residential cleaner | maid | cleaning staff | hygiene operative | sanitation worker | toilet
  attendant | cleaning attendant | factory cleaner | washroom operative | sanitation technician | facility cleaner |
  street cleaner | cleaning porter | general cleaner | school custodian | utility cleaner | sanitation operative |
  night janitor | day cleaner | cleaning crew member | sanitor | train cleaner | aircraft cleaner | custodial assistant
  | specialist cleaner | aircraft cabin cleaner | pressure washer operator | stadium cleaner | retail cleaner |
  cleaning worker | hotel cleaner night
ambiguous: custodian | maid
needs: school | clean | building | floor | janitor | floors | house | rooms | hotel | household | head | lead
implies: general-cleaning | cleaning-sector
near: room-attendant-title | cleaning-supervisor-title | handyman-title
hit: Office cleaner on evenings.
miss: Data custodian of the lake.

term: cleaning-chemicals
name: cleaning chemicals
kind: skill
also: cleaning products use | cleaning chemical handling | cleaning agents | cleaning materials | cleaning
  supplies | cleaning solutions handling | cleaning equipment and chemicals | use of cleaning chemicals |
  chemicals cleaning | cleaning products
narrower: dilution of chemicals | chemical dilution | diluted chemicals
beside: colour-coded cleaning | colour coding cleaning
near: coshh | commercial-cleaning
hit: Safe use of cleaning chemicals.

term: cleaning-equipment
name: cleaning equipment
kind: skill
also: cleaning machinery | cleaning machines | using cleaning equipment | use of cleaning equipment | operating
 cleaning equipment | industrial cleaning equipment | cleaning machine operation
near: cleaning-chemicals | floor-care
hit: Looked after the cleaning equipment.

term: cleaning-sector
name: cleaning industry
kind: experience
also: contract cleaning industry | cleaning company | cleaning sector | commercial cleaning industry | janitorial
  industry | cleaning contractor | cleaning background | cleaning environment
near: facilities-sector
hit: Ten years in the cleaning industry.

term: cleaning-supervision
name: cleaning supervision
kind: skill
also: cleaning management | supervising cleaners | managing cleaning teams | cleaning operations | custodial
  supervision | cleaning team supervision | janitorial supervision | managing cleaners | led cleaners | led a
  cleaning team | team of cleaners
narrower: cleaning contract management | cleaning inspections | cleaning audits | cleaning schedules | cleaning
  standards | cleaning rotas | checked cleaning standards
implies: cleaning-sector
near: commercial-cleaning | facilities-management | housekeeping-supervision
hit: Cleaning supervision across four sites.

term: cleaning-supervisor-title
name: cleaning supervisor
kind: title
also: cleaning manager | cleaning team leader | head cleaner | custodial supervisor | cleaning area manager | head
  custodian | lead custodian | janitorial supervisor | custodial manager | domestic supervisor | cleaning operations
  manager | cleaning contracts manager | domestic services manager | environmental services supervisor | EVS supervisor
  | janitorial manager | mobile cleaning supervisor | soft services manager | lead janitor | hygiene manager | domestic
  manager | hygiene supervisor | sanitation supervisor | cleaning services manager | sanitation manager | cleaning site
  manager | hygiene team leader | assistant cleaning manager | head janitor | environmental services manager
implies: cleaning-supervision
near: cleaner-title | housekeeping-manager-title | facilities-manager-title
hit: Cleaning supervisor of six sites.

term: commercial-cleaning
name: commercial cleaning
kind: skill
also: contract cleaning | janitorial | janitorial work | janitorial services | building cleaning | janitorial
  duties | custodial work | cleaning services | custodial duties | professional cleaning | custodial services |
  janitorial cleaning | custodial maintenance | commercial cleaner experience
narrower: office cleaning | cleaning offices | cleaned schools | cleaned shops
implies: general-cleaning | cleaning-sector
near: deep-cleaning | floor-care | washroom-cleaning | domestic-cleaning
hit: Office cleaning and contract cleaning.

term: contractor-control
name: contractor management
kind: skill
also: managing contractors | contractor control | contractor supervision | vendor management facilities |
  control of contractors | overseeing contractors | contractor coordination | supervising contractors |
  coordinating contractors | liaising with contractors | external contractors | service contractors | managing
  external contractors | oversaw contractors
narrower: maintenance contracts | service contracts facilities | booked contractors | escorted contractors | let
  contractors in
near: facilities-management | subcontractor-management
hit: Contractor management and permits.

term: corrigo
name: Corrigo
kind: tool
implies: facilities-management | cafm
near: servicechannel
hit: Vendors billed in Corrigo.

term: deep-cleaning
name: deep cleaning
kind: skill
also: deep clean | periodic cleaning
narrower: builders cleans | post-construction cleaning | after builders cleaning | builders clean | sparkle
  clean | construction cleaning
implies: general-cleaning
near: commercial-cleaning | sanitisation
hit: Deep cleaning between tenancies.

term: domestic-cleaning
name: domestic cleaning
kind: skill
also: house cleaning | residential cleaning | home cleaning | cleaning homes | maid service | cleaning private
  homes | household cleaning | housecleaning | cleaning houses
narrower: end of tenancy cleaning | move-out cleaning | holiday home cleaning | apartment cleaning
implies: general-cleaning
near: commercial-cleaning | hotel-housekeeping
hit: Domestic cleaning for ten families.

term: facilities-management
name: facilities management
kind: skill
also: facility management | FM services | building management | total facilities management | facilities
  operations | facility operations | integrated facilities management | facilities services | managing
  facilities | workplace services | estates management | estate management | building operations | maintaining
  facilities | managing buildings | facility services | premises management | ran facilities | building services
  and contractors
narrower: hard and soft services | facilities coordination | facilities administration | hard and soft FM | campus
 facilities | office facilities | TFM
ambiguous: TFM
case: TFM
needs: facilities | contract | FM | hard | soft
implies: facilities-sector
near: building-maintenance | contractor-control | space-planning-fm
hit: Facilities management of head office.
miss: A TFM timer.

term: facilities-manager-title
name: facilities manager
kind: title
also: facility manager | facilities coordinator | facilities assistant | building manager | facilities supervisor |
  estates manager | facilities officer | head of facilities | facilities director | FM manager | property and
  facilities manager | facilities administrator | director of facilities | facilities operations manager | regional
  facilities manager | workplace manager | senior facilities manager | estates officer | facility coordinator | hard
  services manager | facilities executive | FM coordinator | facilities helpdesk coordinator | assistant facilities
  manager | facility supervisor | office and facilities manager | premises supervisor | campus facilities manager |
  facilities team leader | facility officer | facilities lead | estate manager | technical facilities manager |
  facility administrator | assistant building manager | facilities specialist | facility operations manager | workplace
  coordinator | facilities clerk | workplace experience manager | FM helpdesk operator | building supervisor | estates
  director | facility assistant | facilities management coordinator | chief of facilities | facility maintenance
  manager | office facilities coordinator | general services manager | general service head
implies: facilities-management
near: maintenance-manager-title | building-engineer-title | cleaning-supervisor-title
hit: Facilities manager of a campus.

term: facilities-sector
name: facilities management industry
kind: experience
also: FM industry | FM sector | facilities services industry | FM environment | facilities management environment | FM
  provider | facilities industry | facilities background
near: cleaning-sector
hit: Background in the FM industry.

term: floor-care
name: floor care
kind: skill
also: hard floor care
narrower: carpet extraction | floor machine
implies: commercial-cleaning
near: carpet-cleaning | cleaning-equipment
hit: Floor care with stripping and waxing.

term: floor-polishing
name: floor polishing
kind: skill
also: floor buffing | buffing | buffing floors | floor buffer | buffer machine | burnishing floors | polished floors
 | scrubbed and polished floors | floor burnishing | polishing floors
ambiguous: buffing
needs: floor | floors | waxing | wax | polish | carpet | scrubbing
implies: floor-care
near: floor-scrubbing | floor-stripping-and-waxing
hit: Floor buffing on nights.
hit: Buffing and scrubbing of floors.
miss: Nail buffing and shaping.

term: floor-scrubbing
name: floor scrubbing
kind: skill
also: scrubber dryer | floor scrubber | auto scrubber | rotary scrubber | machine scrubbed floors | scrubbing floors
 | scrubber driers | scrubber dryers | rotary machine
implies: floor-care
near: floor-polishing | floor-stripping-and-waxing | scrubber-machines
hit: Used a scrubber dryer.

term: floor-stripping-and-waxing
name: floor stripping and waxing
kind: skill
also: stripping and waxing floors | strip and wax | strip and seal | stripping and sealing floors | floor waxing |
 floor stripping | stripping and sealing | waxing floors
implies: floor-care
near: floor-polishing | floor-scrubbing
hit: Strip and wax of school halls.

term: general-cleaning
name: cleaning duties
kind: skill
also: general cleaning | cleaning work | cleaning experience | cleaning tasks | light cleaning | routine
  cleaning | cleaning and tidying | housekeeping duties general | cleaning skills | cleaning premises | cleaning
  work areas | cleaning of premises | light housekeeping | keeping areas clean
narrower: mopping and sweeping | sweeping and mopping | dusting and vacuuming | vacuuming | mopping floors |
  hoovering | vacuuming and dusting | dusting | sweeping | mopping | emptying bins | sweeping floors | tidying |
  cleaning common areas | swept floors | bins emptied
ambiguous: sweeping | dusting | mopping | tidying | vacuuming
needs: cleaning | floors | vacuuming | mopping | dusting | surfaces | bins | clean | rooms | hoovering | carpets |
  sweeping
near: commercial-cleaning
hit: General cleaning and emptying bins.
miss: Sweeping reforms passed.
miss: Nature fills a vacuum.

term: hard-services
name: hard services
kind: skill
also: hard FM | hard facilities management | hard FM services
implies: facilities-management
near: soft-services | building-maintenance | building-services-engineering
hit: Managed hard services.

term: helpdesk-facilities
name: helpdesk facilities
kind: skill
also: facilities helpdesk | FM helpdesk | reactive maintenance helpdesk | work order desk | maintenance helpdesk
  | repairs helpdesk | CAFM helpdesk
narrower: logging maintenance requests | logging repairs | maintenance requests | repairs scheduling | repair
  scheduling | maintenance scheduling helpdesk
implies: facilities-management
near: cmms
hit: Facilities helpdesk and logging repairs.

term: hospital-cleaning
name: hospital cleaning
kind: skill
also: healthcare cleaning | clinical cleaning | environmental services cleaning | EVS hospital | hospital
  housekeeping | healthcare environmental services
narrower: terminal cleaning | ward cleaning | isolation room cleaning | NHS cleaning standards | patient room
  cleaning | theatre cleaning | infection control cleaning
implies: commercial-cleaning
near: sanitisation
hit: Hospital cleaning on wards.

term: household-management
name: household management
kind: skill
also: private household staff | private service household | estate housekeeping | household staff management |
  housekeeping private household
narrower: butler duties | domestic staff management | running errands | butlering | valet duties household |
  wardrobe care | silver polishing | estate staff management
beside: domestic work | household chores | household duties | domestic help | household support | domestic
  services
near: domestic-cleaning | laundry
hit: Household management of a country estate.

term: housekeeping-aide-hospital-title
name: housekeeping aide hospital
kind: title
also: ward cleaner | hospital cleaner | hospital domestic | hospital housekeeper | EVS technician | environmental
  services technician | EVS aide | environmental services aide | domestic assistant | environmental services worker
implies: hospital-setting
near: cleaner-title
hit: Hospital cleaner on wards.

term: hygiene-cleaning-food
name: hygiene cleaning food
kind: skill
also: food factory cleaning | food hygiene cleaning | hygiene operative duties | sanitation food plant | food
  plant sanitation | food factory hygiene | plant sanitation
narrower: foaming and rinsing
near: industrial-cleaning | food-hygiene | gmp-food
hit: Food factory hygiene on nights.

term: industrial-cleaning
name: industrial cleaning
kind: skill
narrower: high-pressure cleaning | pressure washing | jet washing | power washing | tank cleaning | pressure
  washer | factory cleaning | high pressure water jetting | industrial vacuuming | vacuum tanker work | hydro
  blasting | dry ice blasting
implies: general-cleaning | cleaning-sector
near: commercial-cleaning | hygiene-cleaning-food
hit: Industrial cleaning and jet washing.

term: laundrette-operation
name: laundrette operation
kind: skill
also: industrial laundry | commercial laundry | laundry machine operation
narrower: dry cleaning press | garment finishing press | linen sorting | washing machines and dryers | tunnel
  washer | commercial washers | linen packing | laundry sorting
near: laundry
hit: Industrial laundry with tunnel washer.

term: pest-control
name: pest control
kind: skill
also: pest management | pest extermination | pest treatment | extermination | treated pests
narrower: fumigation | rodent control | termite treatment | insect control | integrated pest management buildings |
 rodenticide | bird control | bed bug treatment | pest proofing | pest inspections | termite control | vector control
 | mosquito control | rodent proofing | termite inspection | wildlife control | pest exclusion | baited rodents |
 bait stations | treated rodents | treated infestations | pest treatments
implies: pest-control-sector
near: pest-control-licence | pesticide-application
hit: Pest control for restaurants.

term: pest-control-sector
name: pest control industry
kind: experience
also: pest management industry
near: cleaning-sector
hit: New to the pest control industry.

term: pest-control-technician-title
name: pest control technician
kind: title
also: pest controller | exterminator | pest technician | pest management technician | fumigator | pest control operator
  | pest control officer | pest control specialist | pest control surveyor | termite technician | pest control
  supervisor | pest control service technician | pest control manager | termite inspector | wildlife control technician
implies: pest-control
near: cleaner-title | field-service-engineer-title
hit: Pest control technician, van based.

term: pool-technician-title
name: pool technician
kind: title
also: pool cleaner | pool maintenance technician | swimming pool technician
implies: pool-maintenance
near: cleaner-title | handyman-title
hit: Pool technician in villas.

term: private-housekeeper-title
name: private housekeeper
kind: title
also: butler | house manager | household manager | household staff | live-in housekeeper | house maid | housemaid |
  domestic worker | household assistant | domestic couple | live-in housekeeper/cook | lady's maid | home helper |
  domestic helper | private butler | household employee | nanny housekeeper | house keeper | housekeeper/cook | head
  butler | nanny/housekeeper
ambiguous: butler | house manager
needs: household | private | estate | silver | family | hotel | royal | valet | live-in
implies: private-household-setting
near: room-attendant-title | cleaner-title
hit: Private housekeeper in London.
miss: Butler signed the memo.

term: reception-and-building-security-fm
name: reception and building security fm
kind: skill
also: security and reception fm
narrower: visitor management facilities | mailroom services | post room | mail room | porterage | portering |
  office portering | furniture moving office | post room duties | setting up meeting rooms | mailroom | mail
  room duties | meeting room set-up | mailroom duties
ambiguous: portering
needs: office | hospital | meeting | post | building | furniture | mail | site | school
near: facilities-management | event-setup-venue
hit: Post room and portering of meeting rooms.
miss: Portering of code to ARM.

term: refuse-collector-title
name: refuse collector
kind: title
also: waste operative | recycling operative | bin man | refuse loader | recycling worker | waste management operative |
  garbage collector | waste collector | refuse operative | street cleansing operative | recycling assistant | MRF
  operative | trash collector | scrap yard operative | weighbridge operator | recycling sorter | waste technician |
  street sweeper operative | waste site operative | refuse collection operative | landfill operator | waste handler |
  waste operations manager | transfer station operator | waste supervisor | recycling centre operative | recycling
  technician | sanitation laborer | scrap metal operative | waste site manager | skip operative | litter picker
implies: waste-collection
near: cleaner-title | truck-driver-title
hit: Refuse collector on the rounds.

term: sanitisation
name: sanitisation
kind: skill
also: sanitization | disinfection | sanitising equipment | disinfecting | sanitised surfaces
narrower: disinfecting surfaces | fogging | touch point cleaning | electrostatic disinfection | touchpoint
  cleaning | surface disinfection
beside: biohazard cleaning | crime scene cleaning | trauma cleaning | biohazard remediation
ambiguous: disinfection | disinfecting | fogging
needs: clean | cleaning | surfaces | sanit | hygiene | rooms | touch | equipment
implies: general-cleaning
near: hospital-cleaning | deep-cleaning | washroom-cleaning
hit: Sanitisation of touch points.
miss: Water disinfection kinetics.

term: school-premises-caretaking
name: school premises caretaking
kind: skill
also: caretaking | caretaker duties | school site maintenance | janitor duties school | school caretaking | premises
 maintenance | site caretaking | caretaker experience | caretaker work | building caretaking
narrower: site opening and locking | premises security caretaking | opening and locking up | locking and
  unlocking buildings | unlocking buildings | opened and locked | lock up and set alarms | locking up
beside: concierge residential building | block management caretaking
near: building-maintenance | commercial-cleaning | general-cleaning
hit: Caretaking and site opening and locking.

term: schooldude
name: SchoolDude
kind: tool
also: FacilityDude
beside: Brightly Asset Essentials
implies: cmms
near: servicechannel
hit: School tickets in SchoolDude.

term: scrubber-machines
name: Kärcher
kind: tool
also: Karcher
beside: ride-on scrubber | floor scrubber dryer | rotary floor machine | ride on sweeper | Tennant scrubber |
  Nilfisk | Numatic | Taski
implies: cleaning-equipment
near: floor-care | industrial-cleaning
hit: Used Karcher and ride-on scrubber machines.

term: servicechannel
name: ServiceChannel
kind: tool
implies: facilities-management | cafm
near: corrigo
hit: Requests handled in ServiceChannel.

term: snow-and-ice-management
name: snow and ice management
kind: skill
also: snow clearing | snow shovelling | snow shoveling | clear snow | snow removal
narrower: de-icing walkways | winter gritting | salting walkways | ice removal | spread salt | gritted paths | snow
 plowing | snow ploughing | snow plow | snow plough
near: grounds-maintenance | refuse-collection-driving
hit: Snow clearing and salting walkways.

term: soft-services
name: soft services
kind: skill
also: soft FM | soft facilities management | soft FM services
implies: facilities-management
near: hard-services | commercial-cleaning
hit: Managed soft services.

term: space-planning-fm
name: space planning fm
kind: skill
also: workplace planning | office space planning | space management | workplace management
narrower: office moves and changes | office relocation | move management | churn management | office fit-outs
  management | office refurbishment | space utilisation | facilities moves | occupancy planning | office
  relocations
implies: facilities-management
near: fit-out | interior-design
hit: Office relocation of 200 desks.

term: statutory-compliance-buildings
name: statutory compliance buildings
kind: skill
also: building compliance | statutory compliance | compliance testing buildings | building safety compliance |
 compliance management buildings | building safety | statutory inspections | statutory testing | statutory building
 compliance
narrower: SFG20 | water hygiene and fire compliance | statutory maintenance | PPM compliance | landlord compliance |
 Building Safety Act
near: facilities-management | legionella-control | fire-safety | health-and-safety
hit: Statutory compliance to SFG20.

term: tririga
name: TRIRIGA
kind: tool
also: IBM TRIRIGA
implies: facilities-management | cafm
near: archibus | planon
hit: Leases and space in IBM TRIRIGA.

term: vehicle-interior-deep-cleaning
name: vehicle interior deep cleaning
kind: skill
narrower: train cleaning | aircraft cleaning | bus cleaning | aircraft cabin cleaning | coach cleaning | fleet
  cleaning
implies: general-cleaning
near: vehicle-valeting
hit: Aircraft cleaning on turnarounds.

term: washroom-cleaning
name: washroom cleaning
kind: skill
also: toilet cleaning | cleaning toilets | restroom cleaning | washroom services | bathroom cleaning | cleaning
  restrooms | cleaning bathrooms | cleaning washrooms | restroom sanitation
narrower: replenishing consumables | toilet sanitising | restocking washrooms | clean baths | clean basins |
  toilets and mirrors
implies: general-cleaning
near: commercial-cleaning
hit: Washroom cleaning and supplies topped up.

term: waste-collection
name: waste collection
kind: skill
also: refuse collection | bin collection | garbage collection | trash removal | rubbish removal | waste removal
  | trash collection | rubbish collection | rubbish clearance | bin rounds | collected refuse | collected waste
  | collected bins
narrower: recycling collection | litter picking | refuse loading | litter collection | recycling rounds |
  kerbside recycling | house clearance
beside: street cleansing | street cleaning | street sweeping | disposing of rubbish
ambiguous: garbage collection
needs: truck | refuse | bins | recycling | driver | route | waste | street
implies: waste-sector
near: waste-handling | refuse-collection-driving
hit: Refuse collection on bin rounds.
miss: Tuned garbage collection in the JVM.

term: waste-handling
name: waste handling
kind: skill
also: waste disposal | disposal of waste | waste disposal procedures | waste removal procedures | waste
  management site | waste processing | disposing of waste
narrower: waste sorting | recycling sorting | waste segregation | clinical waste | waste transfer notes | waste
  transfer station | recycling operations | materials recovery facility | skip hire | scrap metal | hazardous
  waste disposal | composting operations | waste transfer | weighbridge operation | scrap metal sorting | waste
  treatment facility | landfill operations | weighbridge | sorting recyclables | scrap yard | medical waste
  disposal | sanitary waste | biohazard waste | recycling centre operations | sorted waste | separated waste
near: waste-collection | environmental-compliance-site
hit: Waste segregation and transfer notes.

term: waste-sector
name: waste industry
kind: experience
also: waste management industry | waste sector | waste and recycling | environmental services industry
narrower: recycling industry
near: utilities-sector | cleaning-sector
hit: Driver in the waste industry.

term: window-cleaner-title
name: window cleaner
kind: title
also: window washer | high-level window cleaner
implies: window-cleaning | cleaning-sector
near: cleaner-title
hit: Window cleaner with own poles.

term: window-cleaning
name: window cleaning
kind: skill
also: glass cleaning | cleaning windows | abseil window cleaning | window washing
narrower: reach and wash | water-fed pole | high-level cleaning | high level cleaning | water fed pole
beside: facade cleaning | gutter cleaning | solar panel cleaning
implies: general-cleaning
near: commercial-cleaning | rope-access
hit: Window cleaning with a water-fed pole.
