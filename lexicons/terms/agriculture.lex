# Agriculture, livestock, horticulture, grounds, forestry, fishing and animal work.

term: agricultural-engineer-title
name: agricultural engineer
kind: title
also: irrigation agronomist | agricultural mechanization engineer
implies: agriculture-sector
near: farm-manager-title | mechanical-engineer-title
hit: Agricultural engineer on pumps.

term: agricultural-extension
name: agricultural extension
kind: skill
also: farm advisory | extension services agriculture | advising farmers | rural advisory | agricultural extension
 services | agricultural advisory | agricultural training
narrower: farmer training | training farmers | farmer field schools
beside: rural development agriculture
near: agronomy | farming | agricultural-marketing | smallholder-support
hit: Farmer training in field schools

term: agricultural-extension-officer-title
name: agricultural extension officer
kind: title
also: extension agent | agricultural officer | agriculture officer | livestock officer | animal production officer |
  agriculture expert
implies: agriculture-sector
near: agronomist-title | farm-manager-title
hit: Agricultural extension officer, villages.

term: agricultural-marketing
name: agricultural marketing
kind: skill
also: agricultural value chains | agricultural value chain | marketing of farm produce
near: agricultural-extension
hit: Agricultural value chains for maize

term: agriculture-sector
name: agriculture industry
kind: experience
also: farming industry | agricultural sector | agri-food industry | agricultural industry | agriculture sector |
  farming sector | agri-food | agrifood | agribusiness sector | ag industry | farm environment | farming background |
  rural sector | agri sector
near: food-manufacturing-sector | horticulture-sector
hit: Raised in the farming industry.

term: agronomist-title
name: agronomist
kind: title
also: crop consultant | crop advisor | senior agronomist | field agronomist | agronomy manager | agricultural advisor |
  agricultural consultant | crop protection specialist | soil scientist
implies: agronomy
near: farm-manager-title
hit: Agronomist for potatoes.

term: agronomy
name: agronomy
kind: skill
also: agronomic services | crop science | field trials agronomy
narrower: agronomic advice | soil fertility | crop nutrition | soil management | crop protection | plant nutrition |
 fertiliser application | fertilizer application | soil science | soil sampling | nutrient management | agronomic
 research | weed control | pest and disease control crops | crop walking | field trials crops | soil health |
 fertilizer management | crop trials | plant protection | soil conservation | fertilizers and pesticides | plant
 pathology | entomology crops | seed production | plant breeding | crop breeding | seed multiplication
implies: agriculture-sector
near: crop-production | pesticide-application | precision-farming | regenerative-agriculture
hit: Agronomy and crop protection advice.

term: animal-breeding
name: animal breeding
kind: skill
also: breeding programmes livestock | breeding animals
narrower: artificial insemination cattle | livestock genetics | AI in cattle | pregnancy scanning livestock |
 artificial insemination livestock | calving | embryo transfer cattle | foaling | calving and lambing | animal
 genetics | selective breeding | AI of cattle | DIY AI | artificial insemination of cattle
implies: livestock-management
near: dairy-farming
hit: Calving and artificial insemination cattle work.

term: animal-care-assistant-title
name: animal care assistant
kind: title
also: kennel assistant | kennel hand | kennel attendant | animal carer | cattery assistant | animal attendant |
 kennel worker | animal care technician | animal caretaker | animal care attendant | canine carer | dog walker | pet
 sitter | animal care worker | animal shelter worker | kennel technician | dog daycare attendant | pet care
 assistant | animal welfare assistant | animal handler | kennel manager | animal care officer | pet care specialist
 | kennel supervisor
implies: animal-welfare-farm
near: zookeeper-title | dog-groomer-title | groom-title | veterinary-care-assistant-title |
 laboratory-animal-technician-title
hit: Animal care assistant with dogs.

term: animal-care-setting
name: zoo
kind: experience
also: wildlife park | zoological park | safari park
beside: pet shop | pet store
ambiguous: zoo
needs: animal | keeper | animals | work | volunteer | enclosures | wildlife | intern | experience | setting |
 environment
near: agriculture-sector
hit: Volunteer keeper at a zoo.
miss: The Model Zoo on GitHub.

term: animal-welfare-farm
name: animal care and welfare
kind: skill
also: animal welfare | animal care | animal welfare standards | caring for animals | care of animals | looking after
 animals | looked after animals | working with animals
narrower: animal husbandry zoo | kennel work | animal handling | zookeeping | kennel duties | animal feeding and
 cleaning | dog walking | kennel cleaning | pet care | cattery work | animal sheltering | animal enrichment | pet
 sitting | wildlife care | wildlife rehabilitation | animal enclosures | kennels | exotic animals | dog daycare |
 animal rescue work | animal shelter work | laboratory animal care
ambiguous: kennels
needs: dog | dogs | cat | animal | cattery | boarding
near: livestock-handling | pet-grooming | animal-restraint
hit: Animal care and kennel work.
miss: The Kennels road.

term: beekeeping
name: beekeeping
kind: skill
also: apiary management | apiculture
narrower: honey production | honey extraction | hive management | queen rearing
near: farming
hit: Beekeeping with forty hives.

term: chainsaw-operation
name: chainsaw operation
kind: skill
also: chainsaw use | using chainsaws | chainsaw | chainsaws | operating chainsaws
narrower: felling with chainsaw
near: tree-surgery | forestry | grounds-maintenance | grounds-machinery | wood-chipping
hit: Chainsaw use and felling with chainsaw

term: climate-fieldview
name: Climate FieldView
kind: tool
also: FieldView Climate
implies: precision-farming
near: john-deere
hit: Maps kept in Climate FieldView.

term: combine-harvester
name: combine harvester
kind: tool
also: combine harvesters
beside: forage harvester
implies: harvesting
near: harvest-machines
hit: Ran a combine harvester.

term: commercial-fishing
name: commercial fishing
kind: skill
also: fishing vessel work | fishing operations
narrower: trawling | net mending | lobster fishing | deck work fishing | fishing gear | longlining | net
  handling | crab fishing | creel fishing
implies: fishing-sector
near: ship-operations | fish-farming
hit: Commercial fishing on trawlers.

term: countryside-management
name: countryside management
kind: skill
also: countryside skills | estate countryside management | rangeland management | practical conservation skills
narrower: dry stone walling | hedgelaying | hedge laying | park ranger duties | footpath repair
near: gamekeeping | ranger-work | conservation
hit: Hedge laying and dry stone walling

term: crop-production
name: crop production
kind: skill
also: arable farming | growing crops | crop management | crop farming | crop cultivation | crop husbandry | crop
  growing | cultivation of crops | field crop production | arable crops | cultivating crops | plant production
narrower: field crops | cereal production | row crops | planting and harvesting | grain production | wheat
  farming | sowing and harvesting | crop planning
implies: farming
near: harvesting | agronomy | irrigation
hit: Crop production of wheat and rape.

term: dairy-farming
name: dairy farming
kind: skill
also: dairy herd management | dairy farm work | dairy cattle | herdsman duties | dairy cows | dairy herd | dairy
 production | milk production | dairy husbandry
narrower: milking | milking cows | milking parlour | robotic milking | calf rearing | rotary parlour | feeding
 calves | milking machines | calves reared
ambiguous: milking
needs: cow | cows | dairy | farm | herd | goat | goats | parlour | calves | machine
implies: livestock-handling
near: livestock-management | dairy-processing | goat-farming
hit: Dairy farming with milking parlour work.
miss: Milking the budget.

term: dairycomp
name: DairyComp
kind: tool
also: DairyComp 305
beside: PigKnows
implies: herd-management-software
near: dairy-farming | livestock-management | herd-management-software
hit: Cow records in DairyComp 305.

term: delaval
name: DeLaval
kind: tool
beside: DelPro
implies: dairy-farming
near: lely-astronaut
hit: Parlour upkeep with DeLaval.

term: dog-groomer-title
name: dog groomer
kind: title
also: pet groomer | cat groomer | dog grooming assistant
implies: pet-grooming
near: animal-care-assistant-title
hit: Dog groomer in a salon.

term: dog-trainer-title
name: dog trainer
kind: title
also: guide dog trainer | animal trainer | canine behaviourist | dog behaviourist
implies: dog-training
near: animal-care-assistant-title
hit: Dog trainer for rescue dogs.

term: dog-training
name: dog training
kind: skill
also: animal training | guide dog training | canine training | animal behavior training
narrower: puppy training | obedience training | dog obedience | clicker training
beside: dog behaviour | animal behaviour
near: animal-welfare-farm | dog-handling
hit: Dog training and puppy classes.

term: equine-sector
name: equestrian industry
kind: experience
also: equine industry | equine experience | equine background | equestrian experience | equine environment |
 equestrian background
narrower: racing stable | racing yard | stud farm | riding school | livery yard | racing industry | horse racing
near: agriculture-sector
hit: Two years at a racing yard.

term: farm-management
name: farm management
kind: skill
also: managing a farm | agricultural management | farm business management | farm supervision | estate farm
  management | agribusiness management
narrower: ranch management | plantation management | ranch operations | farm planning
beside: agribusiness | agricultural economics farm | agri-business
implies: farming
near: crop-production | livestock-management
hit: Farm management of 500 hectares.

term: farm-management-software
name: farm management software
kind: tool
also: farm software | crop recording software | farm management systems
narrower: Muddy Boots | Greenlight Grower | Omnia precision | Trimble Ag | FarmLogs | Granular farm | AgLeader SMS |
 Farmworks | AGRIVI | Figured farm | Agworld | Conservis | Bushel Farm | fieldmargin
implies: farm-records
near: gatekeeper-farm-software
hit: Spray records in farm management software

term: farm-manager-title
name: farm manager
kind: title
also: farm supervisor | ranch manager | crop manager | agricultural manager | assistant farm manager | agriculturist |
  livestock manager | arable manager | farm foreman | plantation manager | farm owner | poultry farm manager | pig unit
  manager | crop scientist | livestock advisor | agricultural specialist | plant breeder | livestock specialist |
  agricultural economist | agribusiness manager | agribusiness specialist | farm business consultant | animal scientist
  | crop technician | poultry manager | animal nutritionist | agricultural inspector | farm coordinator | trainee farm
  manager | field officer agriculture | agricultural scientist | dairy farmer | crop farmer | feedlot manager
implies: farm-management
near: farm-worker-title
hit: Farm manager of mixed land.

term: farm-records
name: farm records
kind: skill
also: farm record keeping | medicine records farm | farm paperwork
narrower: livestock movement records | BCMS records | crop records | cattle passports | herd records | spray
  records | livestock record keeping
near: farm-management | farm-assurance
hit: Farm records and cattle passports.

term: farm-worker-title
name: farm worker
kind: title
also: farm labourer | agricultural worker | farm hand | farmhand | fruit picker | harvest worker | agricultural
  labourer | ranch hand | farm operative | general farm worker | farm laborer | harvester hand | farm assistant |
  farmworker | vegetable picker | agricultural operative | plantation worker | field hand | poultry worker | seasonal
  farm worker | livestock worker | stockperson | pig farm worker | egg collector | poultry farm worker | stockman |
  cowboy | cattle hand | station hand | farm labour worker | crop worker | field labourer | fruit farm worker | general
  farm labourer | vegetable farm worker | poultry catcher | mushroom picker | mushroom harvester | beekeeper | apiarist
  | cattle herder | poultry farmer | dairyman | jackaroo
ambiguous: cowboy
needs: sheep | farm | flock | cattle | fish | boat | dairy | hill | lamb | herd | cows
implies: farming
near: farm-manager-title | tractor-driver-title | gardener-title
hit: Farm worker at harvest.
miss: Dr Shepherd led the ward.

term: farming
name: farming
kind: skill
also: agriculture | farm work | agricultural work | agricultural production | farming experience | farm
  operations | agricultural operations | agricultural practices | working on farms | working on a farm | farming
  practices | farm experience | agricultural background | agricultural labour | mixed farming | agricultural
  activities
narrower: agronomic practices
ambiguous: farming
needs: crop | livestock | dairy | cattle | agricultur | tractor | rural | land | animals | organic | sheep | arable |
  experience | trade
implies: agriculture-sector
near: crop-production | livestock-handling | tractor-driving
hit: Farm work on arable land.
miss: A server farm upgrade.

term: farrier-title
name: farrier
kind: title
also: apprentice farrier | registered farrier
implies: farriery
near: groom-title
hit: Farrier with own round.

term: farriery
name: farriery
kind: skill
also: horse shoeing | shoeing horses
narrower: hoof care
near: horse-care | forging
hit: Farriery and hoof care.

term: feed-production
name: animal feed production
kind: skill
also: feed production | feed mixing | feed mill operation | feed milling | feed mill
near: grain-handling | livestock-management
hit: Feed mixing for two dairy units

term: fish-farm-worker-title
name: fish farm worker
kind: title
also: fish farm technician | aquaculture technician | aquaculture worker | fish farmer | hatchery worker | hatchery
  technician | fish farm manager | aquaculture manager | hatchery manager
implies: fishing-sector
near: farm-worker-title
hit: Fish farm worker on sea pens.

term: fish-farming
name: fish farming
kind: skill
also: aquaculture | fish husbandry | aquaculture operations
narrower: salmon farming | shellfish farming | fish hatchery | shrimp farming | fish feeding | trout farming |
  fish health | oyster farming | mortality removal fish | hatchery fish
implies: fishing-sector
near: commercial-fishing | livestock-handling
hit: Fish farming on sea pens.

term: fisherman-title
name: fisherman
kind: title
also: commercial fisherman | fisher | fishing deckhand
ambiguous: fisher
needs: fish | boat | nets | vessel | sea
implies: commercial-fishing
near: seafarer-title | farm-worker-title
hit: Commercial fisherman on trawlers.
miss: Fisher exact test.

term: fishing-sector
name: fishing industry
kind: experience
also: fisheries | fisheries sector
beside: seafood industry | aquaculture industry | aquaculture sector
near: agriculture-sector | marine-industry-sector
hit: Deck work in the fishing industry.

term: forester-title
name: forester
kind: title
also: forestry worker | forest technician | forestry manager | woodland officer | woodland manager | forestry officer |
  forest manager | forestry technician | forest ranger | forestry engineer
implies: forestry
near: tree-surgeon-title | farm-worker-title
hit: Forester for a trust.

term: forestry
name: forestry
kind: skill
also: forest management | woodland management | forest operations | harvester operation forestry | tree planting
  forestry | woodlands management | forestry management | natural resource forestry
narrower: timber harvesting | logging | silviculture | reforestation | timber extraction | thinning trees |
  forest inventory | forest protection | log loading | timber cruising | agroforestry | timber felling |
  coppicing | skidder operation | forwarder operation | forest conservation | log skidding | wildland fire fuels
ambiguous: logging | timber harvesting
needs: forest | timber | tree | trees | skidder | chainsaw | woodland | sawmill | trucks | harvester
implies: forestry-sector
near: tree-surgery | chainsaw-operation | sawmill-operation
hit: Forestry and woodland management.
miss: Logging and monitoring in AWS.

term: forestry-sector
name: forestry industry
kind: experience
also: forestry sector | timber industry | forest products | forest industry
narrower: logging industry
beside: wood products industry | lumber industry
near: agriculture-sector
hit: Seasons in the forestry industry.

term: fruit-picking
name: fruit picking
kind: skill
also: fruit harvesting | hand harvesting | picking fruit | fruit and vegetable picking
narrower: berry picking | grape picking | strawberry picking | picked berries | picked strawberries | picked apples
 | picked grapes
beside: vegetable harvesting | vegetable picking | tea plucking | coffee picking | vegetable packing | produce
 packing | fruit packing | packing fruit | produce grading
near: harvesting | orchard-management | post-harvest-handling
hit: Fruit picking and packing in season.

term: gamekeeper-title
name: gamekeeper
kind: title
also: deer stalker | underkeeper | head gamekeeper | wildlife manager | hunting guide | river keeper | ghillie | estate
  warden | countryside officer | reserve warden | field sports guide | fishing guide
implies: gamekeeping
near: farm-worker-title | tree-surgeon-title
hit: Gamekeeper on a moor estate.

term: gamekeeping
name: gamekeeping
kind: skill
also: game management
narrower: deer stalking | pheasant rearing | deer management | predator control | vermin control | trapping
beside: hunting guiding | fence repair farm
ambiguous: trapping
needs: vermin | animals | pest | wildlife | game | fur | mole
near: forestry | fencing-installation | habitat-management | countryside-management | wildlife-management
hit: Pheasant rearing and deer management
miss: Error trapping in code.

term: gardener-title
name: gardener
kind: title
also: groundsperson | groundskeeper | landscaper | landscape gardener | grounds maintenance operative | landscape
  technician | head gardener | groundsman | horticultural worker | landscape operative | landscape labourer | assistant
  gardener | grounds worker | landscape worker | grounds operative | landscape foreman | lawn care technician |
  landscape laborer | gardener/groundsperson | garden labourer | landscape crew member | landscape supervisor |
  landscape manager | landscape crew leader | gardening operative | grounds manager | grounds supervisor | grounds
  maintenance worker | parks gardener | estate gardener | landscape maintenance worker | landscape gardener/operative |
  hard landscaper | grounds maintenance team leader | gardener/handyman | groundskeeping worker | head groundsman |
  garden maintenance operative | landscape contractor | parks operative | school groundsman | parks worker | lawn mower
  operator | grounds person | landscape project manager | estate worker | landscaping labourer | garden centre
  assistant | grounds caretaker | trainee gardener | grounds keeper | plant care technician | parks maintenance worker
  | landscape construction manager | interior plant technician
implies: gardening | horticulture-sector
near: farm-worker-title | tree-surgeon-title | groundworker-title
hit: Gardener for a trust garden.

term: gardening
name: gardening
kind: skill
also: garden maintenance | gardening work | domestic gardening | garden design | yard work | garden care | garden
 clearance | gardens maintenance
narrower: lawn care | hedge cutting | weeding | mowing lawns | hedge trimming | lawn mowing | grass cutting |
 strimming | flower beds | leaf blowing | lawn maintenance | bed maintenance | mowing | turf laying | edging lawns |
 trimming hedges | cutting grass | mowing grass | shrub trimming | mulching | pruning shrubs | weed eating | cut
 hedges | lawns and hedges | planted beds | mow and strim | clip hedges
ambiguous: mowing | weeding | mulching | gardening
needs: lawn | grass | garden | hedge | pruning | planting | trimming | edging | turf | strimming | mower | shrubs |
 raking | plants | mowing | weeding | landscape | grounds | horticulture | experience | trade
near: horticulture | grounds-maintenance | landscaping | grounds-machinery
hit: Garden maintenance and hedge cutting.
miss: Weeding out bad code.
miss: The garden cities debate.

term: gatekeeper-farm-software
name: Gatekeeper farm software
kind: tool
also: Farmplan Gatekeeper
implies: farm-management-software
near: farm-records | precision-farming | farm-management-software
hit: Kept spray records in Farmplan Gatekeeper

term: goat-farming
name: goat farming
kind: skill
also: goat rearing | goat husbandry
implies: livestock-handling
near: sheep-farming | dairy-farming
hit: Goat farming and milking

term: grain-handling
name: grain handling
kind: skill
narrower: grain storage | grain drying | grain elevator operation | grain bins | grain elevator | grain dryer |
 grain silo | grain intake | grain quality
beside: seed processing | seed cleaning
near: crop-production | milling-flour | feed-production | post-harvest-handling
hit: Grain drying and grain intake

term: greenhouse-work
name: greenhouse work
kind: skill
also: glasshouse growing | greenhouse operations | protected cropping | greenhouse production | greenhouse
 management | growing under glass | controlled environment agriculture | greenhouse growing
narrower: hydroponics | vertical farming | seedlings care | polytunnel | polytunnels | hydroponic systems |
 transplanting seedlings | potting plants
beside: aquaponics | mushroom growing | mushroom harvesting | cut flower production | flower farm
implies: horticulture
near: crop-production | vegetable-growing
hit: Greenhouse work with hydroponics.

term: greenhouse-worker-title
name: greenhouse worker
kind: title
also: nursery hand | glasshouse worker | greenhouse labourer | nursery assistant | packhouse worker
ambiguous: nursery assistant
needs: plant | plants | tree | garden | pots | growing
implies: agriculture-sector | horticulture-sector
near: farm-worker-title | gardener-title
hit: Greenhouse worker in spring.
miss: Nursery assistant for toddlers.

term: greenkeeper-title
name: greenkeeper
kind: title
also: golf course greenkeeper | turf manager | golf course superintendent | assistant greenkeeper | head greenkeeper |
  golf course worker | turf technician
implies: turf-management
near: gardener-title
hit: Greenkeeper on a links course.

term: groom-title
name: groom
kind: title
also: stable hand | stud groom | horse groom | stable groom | stable manager | head groom | racing groom | stud
 manager | stablehand | stable lad | jockey | exercise rider | work rider | head lad
ambiguous: groom | jockey
needs: horse | horses | stable | yard | racing | stud | equine | riding | polo
implies: horse-care
near: farm-worker-title
hit: Stud groom at a yard.
miss: Groom the backlog weekly.

term: grounds-machinery
name: grounds maintenance machinery
kind: skill
also: grounds care machinery | horticultural machinery | garden machinery | landscaping machinery | mowers and
 trimmers | grounds maintenance equipment | gardening machinery | landscape equipment
narrower: strimmer | brushcutter | brush cutter | hedge trimmers | hedge trimmer | leaf blowers | leaf blower |
 ride-on mower | ride on mowers | ride-on mowers | zero-turn mower | lawn mowers | lawn mower | string trimmer |
 weed eater | brush cutting | strimmers | brushcutters | pedestrian mowers
near: chainsaw-operation | gardening | grounds-maintenance
hit: Ran ride-on mowers, strimmers and hedge trimmers

term: grounds-maintenance
name: grounds maintenance
kind: skill
also: groundskeeping | grounds keeping | estate maintenance grounds | grounds care | maintaining grounds | parks
 maintenance | green space maintenance | landscape maintenance | landscape care | park maintenance | grounds upkeep
 | maintenance of grounds | landscaping maintenance | exterior grounds | maintenance of grounds and gardens | parks
 and gardens
narrower: turf maintenance | sports field maintenance | cemetery maintenance | green keeping | soft landscape
 maintenance | lined pitches | marking out pitches
near: gardening | turf-management | landscaping | grounds-machinery
hit: Grounds maintenance of school sites.

term: grower-title
name: head grower
kind: title
also: greenhouse manager | glasshouse manager | assistant grower | horticulturist | horticulturalist
implies: horticulture-sector
near: farm-manager-title | gardener-title
hit: Head grower of glasshouse plants.

term: habitat-management
name: habitat management
kind: skill
also: habitat restoration | managing habitats | habitat maintenance
narrower: invasive species control | scrub clearance | bracken control | wildflower meadow management
implies: conservation
near: gamekeeping | ecology | invasive-species-management
hit: Habitat restoration on heathland

term: harvest-machines
name: Claas
kind: tool
beside: New Holland | Massey Ferguson | Fendt | Case IH | JCB Loadall | baler | seed drill | Fendt tractors |
  Kubota | JCB | potato harvester | mower conditioner | balers | Valtra
ambiguous: JCB | Kubota | Claas
case: JCB | Claas
needs: tractor | digger | excavator | telehandler | driver | farm | loader | plant | combine | machine | mower |
  operator
near: tractor-driving | harvesting
hit: Ran a combine harvester and baler.
miss: The JCB bank card.

term: harvesting
name: harvesting
kind: skill
also: crop harvesting | combine harvesting | grain harvesting | harvest work | crop picking | forage harvesting
narrower: hay making | baling | silage making | combine driving | haymaking | silage | hay baling
ambiguous: harvesting | baling | silage
needs: crop | crops | grain | field | farm | combine | tractor | fruit | hay | wheat | fields | grapes | cattle | timber
implies: farming
near: tractor-driving | crop-production | fruit-picking
hit: Harvesting of crops by combine.
miss: Harvesting of stem cells.
miss: Combining two tables.

term: herd-management-software
name: herd management software
kind: tool
also: dairy herd software | herd recording software | livestock management software
narrower: UNIFORM-Agri | PCDART | BoviSync | GEA DairyPlan | AgriWebb | CattleMax | Breedr | FarmWizard | Cattle
 Manager
implies: farm-records
near: dairycomp | herdwatch
hit: Calving records in herd management software

term: herd-manager-title
name: herd manager
kind: title
also: dairy manager | herdsman | herdsperson | dairy herdsman | assistant herdsman | dairy farm worker | milker |
  relief milker | dairy farm manager
ambiguous: milker
needs: cow | cows | dairy | farm | goats | herd
implies: dairy-farming
near: farm-worker-title | farm-manager-title
hit: Herd manager of 400 cows.
miss: A milker of budgets.

term: herdwatch
name: Herdwatch
kind: tool
implies: farm-records | herd-management-software
near: dairycomp | herd-management-software
hit: Herd book in Herdwatch.

term: horse-care
name: horse care
kind: skill
also: equine care | stable work | equestrian | yard duties horses | horsemanship | stable management | horse
 handling | equine management | yard work horses | equine husbandry
narrower: mucking out | grooming horses | horse grooming | exercising horses
implies: equine-sector
near: livestock-handling | farriery | horse-riding
hit: Yard duties, mucking out and grooming horses

term: horse-riding
name: horse riding
kind: skill
also: riding horses
narrower: horse training | horse breaking | schooling horses
near: horse-care | equestrian-instruction
hit: Horse riding and schooling young stock

term: horticulture
name: horticulture
kind: skill
also: plant care | horticultural production | growing plants | gardening knowledge | horticultural maintenance |
 plant husbandry | plant knowledge | horticultural practices
narrower: plant propagation | nursery plants | pruning | plant nursery work | plant identification | propagation |
 seed sowing | planting trees | plant nursery | ornamental plants | tree planting | watering plants | planting
 flowers | plant health care | hedge planting | planting and pruning | seeding | bedding plants | hanging baskets |
 potting on
ambiguous: pruning | propagation | seeding
needs: plant | plants | garden | tree | trees | shrub | shrubs | seed | weeding | nursery | mowing | crops |
 watering | flower | flowers | soil
implies: horticulture-sector
near: gardening | greenhouse-work | landscaping
hit: Horticulture with plant propagation.
miss: Neural network pruning.

term: horticulture-sector
name: horticulture industry
kind: experience
also: horticultural industry | garden industry | green industry
narrower: nursery industry | floriculture | floriculture industry | amenity horticulture
beside: landscaping industry | arboriculture industry
near: agriculture-sector
hit: Worked in the horticulture industry.

term: irrigation
name: irrigation
kind: skill
also: irrigation systems | drip irrigation | irrigation management | sprinkler irrigation | pivot irrigation |
  irrigating crops | irrigation maintenance | crop irrigation | irrigation scheduling | irrigation installation |
  irrigation design | irrigation repair
ambiguous: irrigation
needs: crop | crops | field | farm | drip | water | sprinkler | landscape | garden | turf | plants | agriculture |
  agricultural | drainage | pump
near: crop-production | grounds-maintenance
hit: Irrigation of crops by drip line.
miss: Bladder irrigation on wards.

term: john-deere
name: John Deere
kind: tool
also: John Deere tractors | John Deere Operations Center | John Deere equipment
beside: JD Link | JDLink | StarFire
near: tractor-driving | precision-farming
hit: Drove John Deere tractors with auto-steer.

term: kennels-setting
name: kennels environment
kind: experience
also: kennel environment | cattery environment | animal rescue centre | animal rescue center | dog rescue centre |
 animal shelter environment | animal rescue setting | animal shelter | rescue centre animals | boarding kennels |
 kennels and cattery | animal rescue | animal sanctuary
narrower: dog rescue | cat rescue | RSPCA | Dogs Trust | Blue Cross animal | ASPCA | humane society | Battersea Dogs
 & Cats Home
near: animal-care-setting
hit: Weekends cleaning out in an animal rescue centre.

term: laboratory-animal-technician-title
name: animal technician
kind: title
also: laboratory animal technician | animal technologist | animal research technician | biomedical animal technician
implies: in-vivo-studies
near: animal-care-assistant-title
hit: Animal technician in a research unit

term: landscape-design
name: landscape design
kind: skill
also: landscape architecture design | landscape plans | landscape planning
narrower: planting design | garden design and build | planting plans
near: landscaping | horticulture
hit: Landscape design and planting plans.

term: lely-astronaut
name: Lely Astronaut
kind: tool
beside: Lely T4C | Lely Horizon
implies: dairy-farming
near: dairycomp
hit: Robot alarms on Lely Astronaut.

term: livestock-handling
name: livestock handling
kind: skill
also: animal handling farm | handling livestock | livestock care | livestock husbandry | animal husbandry | stock
 handling livestock | livestock work | caring for livestock | stockmanship | working with livestock | rearing
 animals | animal rearing | animal production | rearing livestock | livestock farming | livestock production |
 stockman skills | tended livestock
narrower: herding | cattle handling | feeding livestock | feeding cattle | feeding animals | livestock feeding | fed
 cattle | fed livestock | fed animals | moved cattle | tagged cattle | sorted cattle | sheep and cattle | cattle and
 sheep | experience with livestock
ambiguous: herding
needs: cattle | sheep | goats | livestock | animals | dogs | farm
implies: farming
near: dairy-farming | sheep-farming | livestock-management
hit: Livestock handling of cattle and sheep.
miss: Like herding cats.

term: livestock-management
name: livestock management
kind: skill
also: herd management
narrower: animal health farm | herd health | vaccinating livestock | livestock breeding | cattle breeding | animal
 nutrition | feed formulation | ration formulation | livestock health | animal feed formulation | livestock
 nutrition | livestock records | veterinary treatments livestock | cattle fattening | animal feeding | beef
 production | cattle farming | beef cattle | feedlot | livestock disease control | ear tagging | beef farming |
 cow-calf operations | lameness | dehorning | scours | foot trimming | trim feet | mastitis
implies: livestock-handling
near: animal-breeding | dairy-farming | feed-production
hit: Herd management of 300 head.

term: orchard-management
name: orchard management
kind: skill
also: fruit growing | orchard work | tree fruit production | fruit production | fruit farming
narrower: olive growing | banana farming
beside: coffee growing | tea growing | coffee production | sugarcane growing | soft fruit growing
implies: crop-production
near: fruit-picking | wine-making | viticulture | vegetable-growing
hit: Orchard work and fruit growing

term: organic-farming
name: organic farming
kind: skill
also: organic growing | organic production | organic agriculture
narrower: permaculture | biodynamic farming
implies: farming
near: organic-certification | agronomy | regenerative-agriculture
hit: Organic growing on a mixed holding

term: pesticide-application
name: pesticide application
kind: skill
also: crop spraying | spraying pesticides | sprayer operation | chemical spraying | applying pesticides |
  spraying crops | pesticide handling | pesticide spraying | chemical application farm | agrochemical
  application
narrower: herbicide application | knapsack spraying | boom sprayer | weed spraying | herbicide spraying |
  fungicide | herbicides | sprayed weeds | knapsack sprayer | glyphosate | knapsack
beside: applying fertilizers
near: agronomy | pesticide-applicator-license
hit: Crop spraying with a boom sprayer.

term: pet-grooming
name: pet grooming
kind: skill
also: pet grooming services | grooming animals | animal grooming
narrower: dog grooming | cat grooming | grooming dogs | breed-standard clips | dog clipping | hand stripping dogs |
 bathing dogs
near: animal-welfare-farm
hit: Dog grooming and nail clipping.

term: pig-farming
name: pig farming
kind: skill
also: pig production | swine production | pig husbandry | piggery | hog farming | swine husbandry | swine farm |
  pig rearing | hog production | swine
narrower: farrowing
implies: livestock-handling
near: poultry-farming
hit: Pig farming with farrowing houses.

term: pigchamp
name: PigCHAMP
kind: tool
beside: MetaFarms
implies: pig-farming
near: dairycomp
hit: Sow records in PigCHAMP.

term: post-harvest-handling
name: post-harvest handling
kind: skill
also: post harvest handling | post-harvest management | post-harvest technology
near: grain-handling | fruit-picking
hit: Trained farmers in post-harvest handling

term: poultry-farming
name: poultry farming
kind: skill
also: poultry production | poultry husbandry | poultry rearing | poultry management | poultry farm
narrower: egg production | broiler production | hatchery | hatchery operations | layer farming | egg collection
  | chicken farming | broilers | layers poultry | egg collecting | chick rearing | poultry health
ambiguous: broilers | hatchery
needs: poultry | chick | chicks | eggs | farm | layers | fish | hatch
implies: livestock-handling
near: pig-farming
hit: Poultry farming with free-range layers.
miss: Steam broilers fitted.

term: precision-farming
name: precision farming
kind: skill
also: precision agriculture | precision ag | smart farming | digital agriculture
narrower: GPS guidance tractors | variable rate application | yield mapping | auto-steer | autosteer | variable
  rate
near: tractor-driving | agronomy | gnss-surveying
hit: Precision farming with yield mapping.

term: regenerative-agriculture
name: regenerative agriculture
kind: skill
also: regenerative farming | sustainable agriculture | sustainable farming | agroecology | conservation agriculture
 | climate-smart agriculture
implies: farming
near: organic-farming | agronomy
hit: Moved the farm to regenerative agriculture

term: riding-instructor-title
name: riding instructor
kind: title
also: equestrian instructor | horse trainer | mounted instructor
implies: equine-sector
near: groom-title
hit: Riding instructor for beginners.

term: sawmill-worker-title
name: sawmill worker
kind: title
also: sawyer | lumber grader | log grader | sawmill operative
ambiguous: sawyer
needs: saw | mill | log | logs | timber
implies: forestry-sector
near: tree-surgeon-title | machine-operator-title
hit: Sawmill worker on the green chain.
miss: Tom Sawyer abridged.

term: sheep-farming
name: sheep farming
kind: skill
also: shepherding | sheep husbandry | ewes | flock management
narrower: lambing | shearing sheep | sheep shearing | wool handling | lambing season | sheep handling | wool
 classing | fleece handling | hoof trimming | lambed ewes
ambiguous: shepherding
needs: sheep | flock | lamb | dog | hill
implies: livestock-handling
near: dairy-farming | goat-farming
hit: Lambing and hoof trimming
miss: Shepherding a bill through council.

term: shepherd-title
name: shepherd
kind: title
also: sheep shearer | shearer | wool handler | shepherdess
ambiguous: shepherd | shearer
needs: sheep | flock | farm | hill | lamb | wool | ewes
implies: sheep-farming
near: farm-worker-title
hit: Shepherd for a hill flock.
miss: Dr Shepherd led the ward.

term: slurry-and-waste-farm
name: slurry and waste farm
kind: skill
also: manure management | slurry management | slurry
narrower: slurry spreading | muck spreading | manure spreading
near: tractor-driving | livestock-management
hit: Slurry spreading and records.

term: smallholder-support
name: smallholder farmers
kind: skill
also: farmer groups | smallholder farmer support | farmer cooperatives | smallholders
narrower: out-grower schemes | outgrower schemes
implies: agriculture-sector
near: agricultural-extension
hit: Worked with smallholder farmers in groups

term: tractor-driver-title
name: tractor driver
kind: title
also: farm machinery operator | agricultural machine operator | sprayer operator | combine driver | agricultural
  contractor | combine operator | tractor operator | farm equipment operator | agricultural equipment operator |
  harvester operator | spray operator | forestry machine operator | crop sprayer | forwarder operator | skidder
  operator | forage harvester driver | farm tractor driver | header driver | irrigation operator | irrigator |
  irrigation technician
implies: tractor-driving | agriculture-sector
near: farm-worker-title | heavy-equipment-operator-title | truck-driver-title
hit: Tractor driver on arable land.

term: tractor-driving
name: tractor driving
kind: skill
also: operating tractors | tractor operation | farm machinery operation | driving tractors | farm machinery |
  agricultural machinery | tractor work | farm equipment operation | tractors | tractor | agricultural machinery
  operation | farm equipment | tractor and implements | agricultural equipment | operating farm machinery |
  operating farm equipment | agricultural equipment operation | drove tractors | drove a tractor | tractors and
  trailers
narrower: ploughing | cultivating land | ploughing and drilling | drilling and cultivating | tillage
near: harvesting | heavy-equipment-operation | telehandler-operation
hit: Tractor driving and ploughing.

term: tree-surgeon-title
name: tree surgeon
kind: title
also: arborist | tree climber | groundsman arborist | arboriculturist | tree officer | logger | chainsaw operator |
  arborist climber | woodsman | lumberjack | tree trimmer | lead climber | tree worker | utility arborist | arborist
  groundsperson | forest worker | climbing arborist | timber harvester | arboricultural consultant | arboricultural
  officer | forestry contractor | forestry labourer | consulting arborist | arboricultural surveyor | timber cutter |
  faller | tree feller | utility arborist climber | ground crew arborist | second climber | silviculturist
ambiguous: logger | faller
needs: forest | timber | tree | chainsaw | saw | mill | log | logs
implies: tree-surgery
near: gardener-title | farm-worker-title
hit: Tree surgeon with tickets.
miss: A data logger on the pump.

term: tree-surgery
name: tree surgery
kind: skill
also: arboriculture | tree care | arboricultural work | tree maintenance | arborist work
narrower: tree felling | tree climbing | tree pruning | tree trimming | tree removal | stump grinding | tree
 inspection | tree surveys | crown reduction | aerial tree work | limb removal | tree cutting | tree climbing and
 rigging | BS 5837 | BS 3998 | dismantling trees | tree risk assessment | felled trees | crown lifting | section
 felling | climbed and dismantled | crown thinning
near: forestry | chainsaw-operation | isa-arborist | wood-chipping
hit: Tree surgery with aerial rescue.

term: turf-management
name: turf management
kind: skill
also: sports turf management | turfgrass | turf care | turfgrass management | golf course experience | golf course
 work | golf greenkeeping
narrower: greenkeeping | sports turf | golf course maintenance | pitch maintenance | golf greens | line marking
 pitches | cricket pitch preparation | sports pitch maintenance | golf course grounds | fine turf
near: grounds-maintenance
hit: Greenkeeping and fine turf on an 18-hole course.

term: vegetable-growing
name: vegetable growing
kind: skill
also: vegetable production | vegetable farming | market gardening | vegetable crops | growing vegetables
implies: crop-production
near: orchard-management | greenhouse-work
hit: Market gardening on two acres

term: vineyard-manager-title
name: vineyard manager
kind: title
also: viticulturist | orchard manager | vineyard worker | grape picker
implies: agriculture-sector
near: farm-manager-title | brewer-title
hit: Vineyard manager for a winery.

term: viticulture
name: viticulture
kind: skill
also: vineyard work | vineyard management | grape growing | vineyard operations
narrower: vine pruning | vine training
implies: crop-production
near: orchard-management | wine-making
hit: Vine pruning in a large vineyard

term: wildlife-management
name: wildlife management
kind: skill
also: wildlife population management
near: gamekeeping | conservation
hit: Wildlife management in a national park

term: wood-chipping
name: wood chipper
kind: skill
also: woodchipper | wood chippers | operating a chipper | wood chipping
narrower: log splitting
near: chainsaw-operation | tree-surgery
hit: Fed the wood chipper on tree jobs

term: zookeeper-title
name: zoo keeper
kind: title
also: animal keeper | aquarist | wildlife rehabilitator
ambiguous: zookeeper
needs: zoo | animal | animals | primates | enclosures | wildlife
implies: animal-care-setting | animal-welfare-farm
near: animal-care-assistant-title
hit: Zoo keeper on primates.
miss: Kafka with ZooKeeper.
