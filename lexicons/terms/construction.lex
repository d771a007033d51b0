# Building trades, site work, civil works on site, surveying and estimating, construction software.

term: aconex
name: Aconex
kind: tool
also: Oracle Aconex
implies: construction-management-software | common-data-environment
near: procore | asite | viewpoint
hit: Document control in Aconex.

term: aia-contracts
name: AIA contracts
kind: skill
also: AIA contract documents
narrower: AIA billing
implies: construction-contracts
hit: Pay applications under AIA contracts.

term: architecture-practice-setting
name: architectural practice
kind: experience
also: architecture practice | architects' practice | architect's practice | architecture firm | architectural firm
 | architect's office | architects' office | architecture studio | architectural studio
near: design-studio-setting
hit: Door schedules in an architectural practice.

term: asbestos-removal
name: asbestos removal
kind: skill
also: asbestos abatement | asbestos stripping
beside: hazmat abatement | lead abatement
near: asbestos-awareness | demolition
hit: Asbestos removal under licence.

term: asite
name: Asite
kind: tool
implies: construction-management-software | common-data-environment
near: aconex | procore
hit: Drawings issued through Asite.

term: asphalt-paving
name: asphalt paving
kind: skill
also: asphalt laying | tarmac | tarmac laying | blacktop | asphalt | laid asphalt | laid tarmac | tarmacking
narrower: rake and lute
beside: surfacing works | road surfacing
near: paving | road-construction
hit: Asphalt paving on county roads.

term: asta-powerproject
name: Asta Powerproject
kind: tool
also: Powerproject | Elecosoft Powerproject | Asta
ambiguous: Asta
needs: Powerproject | programme | programmes | planning | planner | Primavera | MS Project | Microsoft Project | P6 |
 scheduling | schedule | @list
implies: construction-scheduling | project-scheduling-software
near: primavera-p6 | ms-project
hit: Updated the programme in Asta Powerproject.
hit: Programmes drawn up in Asta and MS Project.
miss: Hasta la vista means nothing to Asta Lind.

term: autodesk-construction-cloud
name: Autodesk Construction Cloud
kind: tool
also: BIM 360 | Autodesk BIM 360 | Autodesk ACC | BIM 360 Docs | BIM 360 Field
narrower: Autodesk Build | Autodesk Docs
beside: ACC Docs
implies: construction-management-software | common-data-environment
near: procore | plangrid | revit | aconex | viewpoint
hit: Drawings shared through BIM 360.

term: b2w-estimate
name: B2W Estimate
kind: tool
also: B2W Software
implies: cost-estimating | estimating-software
near: heavybid
hit: Estimated earthworks with B2W Software.

term: blockwork
name: blockwork
kind: skill
also: block laying | blocklaying | laid blocks
narrower: concrete block | CMU | block walls
ambiguous: CMU
case: CMU
needs: block | masonry | mason | brick | concrete | walls | wall | mortar | grout | rebar | stucco | stone | bricks |
 units | bricklayer
implies: masonry
near: bricklaying
hit: Blockwork walls in hollow concrete block.
hit: Laid CMU walls and stone
miss: Took an MSc at CMU in Pittsburgh

term: bluebeam-revu
name: Bluebeam Revu
kind: tool
also: Bluebeam
near: planswift | autocad | quantity-takeoff | on-screen-takeoff
hit: Mark-ups in Bluebeam Revu.

term: blueprint-reading
name: blueprint reading
kind: skill
also: reading blueprints | read blueprints | interpret blueprints | blueprints | reading construction drawings |
 construction drawings | reading drawings | read drawings | interpret technical drawings | reading plans | print
 reading | worked from drawings | read site plans | reading plans and drawings | drawing interpretation | interpret
 drawings | architects' drawings | read technical drawings | working from plans | build from drawings | work to
 drawings | machine to drawing | architects' plans | build from plans | from shop drawings | read fabrication
 drawings | read shop drawings | reading blueprints and drawings | reading technical drawings | interpret engineering
 drawings | read engineering drawings | interpreting technical drawings
near: technical-drawing | quantity-takeoff
hit: Blueprint reading and layout.

term: bricklaying
name: bricklaying
kind: skill
also: brick laying | brickwork | laying bricks | laid bricks
narrower: facework | cavity walls | face brick | brick and block | brick and block work | brick and blockwork
implies: masonry
near: blockwork | pointing
hit: Bricklaying to line and level.

term: bridge-construction
name: bridge construction
kind: skill
also: bridge building | bridge works
implies: construction-work
near: road-construction | structural-steel-erection | concrete-work
hit: Bridge construction over a rail line.

term: buildertrend
name: Buildertrend
kind: tool
also: CoConstruct
implies: construction-management-software
near: procore
hit: Job schedules kept in Buildertrend.

term: building-information-modelling
name: building information modelling
kind: skill
also: building information modeling | BIM
narrower: BIM coordination | BIM Level 2 | clash detection | ISO 19650
case: BIM
near: revit | navisworks
hit: BIM coordination and clash detection for hospitals.

term: building-inspection
name: building inspection
kind: skill
also: property inspection
narrower: building control | home inspection | code inspection
near: building-regulations | building-surveying
hit: Building inspection for permits.

term: building-regulations
name: building regulations
kind: skill
also: building codes | Building Regs | building code
narrower: National Construction Code | Ontario Building Code | Approved Documents
near: planning-permission | building-inspection
hit: Sound knowledge of building regulations.

term: building-surveying
name: building surveying
kind: skill
also: building survey
narrower: condition survey | dilapidations | party wall | house survey | stock condition surveys
near: building-regulations | quantity-surveying
hit: Building surveying and dilapidations advice.

term: bulldozer-operation
name: bulldozer operation
kind: skill
also: dozer operation | bulldozer | dozer
beside: motor grader | grader operation
implies: heavy-equipment-operation
near: excavator-operation | grading
hit: Bulldozer operation for bulk cut and fill.

term: cabinet-installation
name: cabinet installation
kind: skill
also: cabinet fitting | installing cabinets
implies: construction-work
near: trim-carpentry | joinery
hit: Cabinet installation to a high finish.

term: cabinet-making
name: cabinet making
kind: skill
also: cabinetmaking | cabinet maker skills
implies: woodworking
near: joinery | cabinet-installation
hit: Cabinet making from solid wood and veneer.

term: candy-estimating
name: Candy estimating
kind: tool
also: CCS Candy | Candy CCS
implies: cost-estimating | estimating-software
near: costx | heavybid
hit: Priced tenders in CCS Candy.

term: carpentry
name: carpentry
kind: skill
also: joinery and carpentry | carpentry and joinery | carpentry work
implies: construction-work
near: joinery | framing | cabinet-making
hit: Three years of carpentry on residential sites.

term: caulking
name: caulking
kind: skill
also: sealant application | joint sealing
narrower: mastic application | silicone sealing
near: waterproofing | glazing
hit: Caulking of windows and joints.

term: cdm-regulations
name: CDM regulations
kind: skill
also: CDM 2015 | Construction Design and Management Regulations
narrower: principal designer | principal contractor duties
implies: construction-industry-sector
near: construction-health-and-safety
hit: Duties under CDM 2015.

term: civil-works-sector
name: civil construction
kind: experience
also: heavy civil | civil works
narrower: heavy highway construction
beside: infrastructure projects | infrastructure sector
implies: construction-industry-sector | civil-engineering-sector | construction-work
near: rail-industry-sector
hit: Background in heavy civil and infrastructure projects.

term: commercial-construction-sector
name: commercial construction
kind: experience
also: commercial building projects | commercial projects construction
implies: construction-industry-sector | construction-work
near: residential-construction-sector
hit: Projects in commercial construction.

term: common-data-environment
name: common data environment
kind: tool
also: common data environments | CDE
narrower: Autodesk Forma Data Management
beside: Trimble Connect | ProjectWise | Bentley ProjectWise
ambiguous: CDE
needs: BIM | ISO 19650 | document | documents | information | model | models | drawings | Aconex | Asite | Viewpoint
 | Revit
near: building-information-modelling | document-control-quality
hit: Set up the common data environment for the scheme.
hit: Issued drawings through the CDE to ISO 19650.
miss: Taught the CDE of our alphabet.

term: concrete-finishing
name: concrete finishing
kind: skill
also: cement finishing
narrower: concrete flatwork | power floating | power trowel | decorative concrete | stamped concrete
implies: concrete-work
near: floor-screeding
hit: Concrete finishing with power trowel.

term: concrete-repair
name: concrete repair
kind: skill
beside: concrete cutting | concrete drilling | diamond drilling | core drilling | concrete sawing | coring and
  sawing
near: concrete-work | demolition
hit: Core drilling through reinforced slabs.

term: concrete-work
name: concrete work
kind: skill
also: concrete placement | concrete pouring | pouring concrete | placing concrete | concrete construction |
  concrete works
narrower: poured slabs | poured concrete slabs | checked pours | slab pours | wall pours
implies: construction-work
near: concrete-finishing | formwork | rebar
hit: Concrete pouring for ground slabs.

term: confined-space-entry
name: confined space entry
kind: skill
also: confined space | confined spaces | confined space working | permit-required confined space
near: working-at-height | permit-to-work
hit: Confined space entry in tanks and sewers.

term: construction-claims
name: construction claims
kind: skill
also: claims and variations
narrower: extension of time claims
beside: valuations and variations | payment applications
near: construction-contracts | quantity-surveying
hit: Prepared change orders and payment applications.

term: construction-contracts
name: construction contracts
kind: skill
also: construction contract law | standard forms of contract
implies: construction-industry-sector
near: quantity-surveying | construction-claims
hit: Sound understanding of construction contracts.

term: construction-health-and-safety
name: construction health and safety
kind: skill
also: construction safety | site safety | jobsite safety | health and safety on site
implies: health-and-safety | construction-industry-sector
near: cdm-regulations | toolbox-talks
hit: Construction safety on civil sites.

term: construction-industry-sector
name: construction industry
kind: experience
also: construction sector | building industry | building trade | building sector | construction environment |
 construction site | construction site environment | building site | site-based construction role | construction
 background | construction and building industry
near: civil-engineering-sector
hit: Worked in the construction industry since 2012.

term: construction-management
name: construction management
kind: skill
also: construction project management | managing construction projects
narrower: construction administration
implies: construction-work
near: site-supervision | cost-estimating
hit: Construction management of mixed-use schemes.

term: construction-management-software
name: construction management software
kind: tool
also: construction project management software | site management software | construction management system |
 construction management systems | construction management platform
near: construction-management | common-data-environment
hit: Experience with construction management software.

term: construction-scheduling
name: construction scheduling
kind: skill
also: construction programme | construction programming | construction planning | programme of works | works
  programme | build programme | site programme
narrower: look-ahead planning | critical path scheduling | CPM scheduling | short-term programmes | look-ahead
  programmes | four-week look-ahead | lookaheads | programme updates | updated the programme
implies: construction-industry-sector
near: primavera-p6 | construction-management
hit: Construction scheduling with look-ahead plans.

term: construction-work
name: construction
kind: skill
also: building work | construction work | building construction | construction works | general construction |
  construction site work
implies: construction-industry-sector
near: site-labouring | renovation
hit: Five years of work in construction.

term: contract-variations
name: contract variations
kind: skill
also: variation orders | change orders | change order management | variations and change orders | managing variations
 | variation management | contract change orders
near: construction-claims | valuations-and-final-accounts | construction-contracts
hit: Priced variation orders.

term: cost-estimating
name: cost estimating
kind: skill
also: construction estimating | estimating | cost estimation | project estimating | priced jobs | priced work |
  prepared quotes for jobs | quotes for building work | job estimates | estimated jobs
narrower: bid preparation | tender pricing | priced tenders
ambiguous: estimating
needs: construction | takeoff | takeoffs | bid | tender | cost | quantity | drawings | job costing
near: quantity-takeoff | quantity-surveying
hit: Estimating of tender costs for civil works.
miss: Estimating probabilities with Bayesian models.

term: cost-planning
name: cost planning
kind: skill
beside: construction budgets
near: quantity-surveying | cost-estimating
hit: Cost planning with the design team.

term: cost-reporting-construction
name: construction cost reporting
kind: skill
also: cost reports | cost value reconciliation | CVR | CVRs | cost value comparison | construction cost control |
 project cost reports
ambiguous: CVR
needs: cost | construction | commercial | valuation | surveyor | valuations | subcontract
implies: construction-industry-sector
near: cost-planning | quantity-surveying | valuations-and-final-accounts
hit: Monthly cost reports and CVR for the board.
hit: CVR and valuations for the commercial manager.
miss: A low CVR on the landing page.

term: costx
name: CostX
kind: tool
also: Exactal CostX
beside: Buildsoft Cubit
implies: quantity-takeoff | estimating-software
near: planswift | candy-estimating
hit: Measured bills of quantities with CostX.

term: countertop-installation
name: countertop installation
kind: skill
also: worktop fitting | worktop installation
narrower: granite countertops
beside: stone fabrication
near: cabinet-installation | tiling
hit: Countertop installation in quartz.

term: crane-operation
name: crane operation
kind: skill
also: operating cranes | overhead crane operation | crane operator skills
narrower: tower crane | mobile crane | crawler crane | overhead crane | gantry crane
beside: hoist operation
implies: lifting-operations
near: slinging-and-signalling | rigging
hit: Crane operation on a dock.

term: decking
name: decking
kind: skill
also: deck building | deck construction | timber decking
near: fencing-installation | carpentry
hit: Decking and pergola building.

term: demolition
name: demolition
kind: skill
also: interior demolition | demolished structures
narrower: soft strip | strip-out | strip out | deconstruction works
beside: site clearance
ambiguous: demolition
needs: site | strip | excavator | building | crew | construction | structures | plant | experience | trade | @list
implies: construction-work
near: concrete-repair | asbestos-removal | site-labouring
hit: Demolition and soft strip of offices.
miss: Demolition of myths.

term: door-installation
name: door installation
kind: skill
also: door hanging | hanging doors | door fitting | fire door installation | hung doors | doors hung
narrower: hung fire doors | hanging fire doors
implies: carpentry | second-fix-carpentry
near: glazing | ironmongery
hit: Door hanging and frame fitting.

term: drainage-installation
name: drainage installation
kind: skill
also: drain laying | drainage works | laying drains | laid drains | laid drainage | drainage
narrower: foul and surface water drainage | sewer installation | drain runs | manholes and drainage | foul
  drainage
ambiguous: drainage
needs: groundworks | groundwork | kerbs | ducting | concrete | sewer | foul | site | pipe | pipes | excavation |
 roads | manholes | civils | plumbing | construction | laid | laying | @list
never: lymphatic drainage | wound drainage | chest drainage | postural drainage | drainage massage | drainage bag
implies: groundworks
near: pipe-laying | excavation
hit: Drainage installation in new estates.
miss: Emptied wound drainage bags.

term: drilling-rig-operation
name: drilling rig operation
kind: skill
also: drill rig
narrower: rock drilling | geotechnical drilling | water well drilling | borehole drilling | blast hole drilling
near: piling | oil-drilling
hit: Drilling rig operation for site investigation.

term: drone-surveying
name: drone surveying
kind: skill
also: UAV survey | drone mapping
beside: aerial survey | photogrammetry
near: land-surveying | laser-scanning
hit: Drone surveying of quarries.

term: dry-lining
name: dry lining
kind: skill
also: drylining | fixed plasterboard
narrower: partition walls | MF ceilings | partitioning installation | stud and track | metal stud and board |
  partitions and ceilings
implies: construction-work
near: drywall | suspended-ceilings | plastering
hit: Dry lining and partition walls in schools.

term: drywall
name: drywall
kind: skill
also: drywall installation | drywall hanging | sheetrock | gypsum board | plasterboard | plasterboarding | hanging
  drywall
implies: construction-work
near: drywall-finishing | dry-lining | steel-stud-framing
hit: Drywall hanging in new apartments.

term: drywall-finishing
name: drywall finishing
kind: skill
narrower: drywall taping | taping and jointing | tape and jointing | taping and mudding | mudding and taping
implies: drywall
near: plastering | dry-lining
hit: Drywall finishing to level five.

term: dumper-operation
name: dumper operation
kind: skill
also: dumper | dumpers | dumper driving | driving dumpers | site dumpers
narrower: forward tipping dumper | site dumper | articulated dump truck | ADT | haul truck
ambiguous: ADT
case: ADT
needs: dump | dumper | quarry | plant | excavator | truck
implies: heavy-equipment-operation
near: loader-operation
hit: Dumper operation on muddy sites.
miss: The ADT message feed.

term: estimating-software
name: estimating software
kind: tool
also: construction estimating software | estimating packages | estimating package | estimating systems
implies: cost-estimating
near: quantity-takeoff
hit: Confident with estimating software.

term: excavation
name: excavation
kind: skill
narrower: trenching | digging trenches | bulk earthworks
beside: earthworks | earthmoving | earth moving
implies: groundworks
near: excavator-operation | grading
hit: Excavation and trenching for utilities.

term: excavator-operation
name: excavator operation
kind: skill
also: 360 excavator | excavator operator skills | operating excavators | trackhoe | 360 digger | digger | 360s |
 operated 360 | excavator | excavators | 360 machine | 360 operator ticket
narrower: mini digger | backhoe | backhoe operation | mini excavator | JCB 3CX | 13 tonne excavator | 20 tonne
  excavator
implies: heavy-equipment-operation
near: bulldozer-operation | loader-operation | dumper-operation | roller-operation | telehandler-operation
hit: Excavator operation including backhoe.

term: extensions-and-loft-conversions
name: extensions and loft conversions
kind: skill
also: extensions and conversions | loft conversions and extensions | extensions and lofts
narrower: house extensions | home extensions | loft conversions | loft conversion | home additions | garage
 conversions | kitchen extensions
implies: construction-work
near: renovation | residential-construction-sector | new-build
hit: Built house extensions for private clients.

term: external-wall-insulation
name: external wall insulation
kind: skill
also: EWI | exterior insulation
narrower: EIFS
near: insulation-installation | rendering
hit: External wall insulation on council housing.

term: fencing-installation
name: fencing installation
kind: skill
also: fence installation | fencing | erecting fences | fence building
narrower: mend fences | repaired fences | gates and fences
ambiguous: fencing
needs: erect | post | gate | landscaping | farm | garden | chain link | timber | install | agricultural
near: landscaping | decking
hit: Erecting fencing and gates on farms.
miss: Member of the university fencing club.

term: fidic
name: FIDIC
kind: skill
also: FIDIC contracts | FIDIC Red Book | FIDIC Yellow Book
implies: construction-contracts
near: nec-contracts | jct-contracts
hit: Claims under FIDIC contracts.

term: fieldwire
name: Fieldwire
kind: tool
also: Hilti Fieldwire
implies: construction-management-software
near: plangrid | procore
hit: Snags raised in Fieldwire.

term: first-fix-carpentry
name: first fix carpentry
kind: skill
also: first fix | first fixing | first-fix joinery
implies: carpentry
near: second-fix-carpentry | framing
hit: Carried out first fix on new-build plots.

term: fit-out
name: fit-out
kind: skill
also: office fit-out | interior fit-out | fit out works | interior fit-outs
narrower: shopfitting | shop fitting | tenant improvement
implies: construction-work
near: renovation | dry-lining | joinery
hit: Fit-out of bank branches.

term: flat-roofing
name: flat roofing
kind: skill
narrower: felt roofing | torch-on felt | EPDM | TPO roofing | single ply roofing | single-ply membrane | built-up
 roofing | GRP roofing
ambiguous: EPDM
case: EPDM
needs: roof | roofs | roofing | roofer | TPO | membrane | flat | felt | modified | GRP | shingles | rubber | bitumen
implies: roofing
near: waterproofing
hit: Flat roofing with torch-on felt.
hit: Fitted EPDM and TPO roofs
miss: Checked drawings into EPDM and SolidWorks

term: floor-sanding
name: floor sanding
kind: skill
also: sanding floors
beside: floor refinishing | hardwood refinishing
near: flooring-installation
hit: Floor sanding and sealing.

term: floor-screeding
name: floor screeding
kind: skill
also: screeding
narrower: liquid screed | self-levelling compound | self-leveling
implies: concrete-work
near: flooring-installation
hit: Screeding by hand and pump.

term: flooring-installation
name: flooring installation
kind: skill
also: floor laying | flooring | floor covering installation | laid floors | laying floors | installed flooring |
  floors laid
narrower: hardwood flooring | laminate flooring | vinyl flooring | carpet fitting | carpet installation | carpet
  laying | resin flooring | laid laminate | laid carpet | fitted carpets | laying laminate
ambiguous: flooring
needs: laminate | vinyl | carpet | hardwood | tiling | fitting | joinery | @list
near: tiling | floor-sanding
hit: Flooring installation in care homes and shops.
miss: The flooring of the argument.

term: formwork
name: formwork
kind: skill
also: shuttering | concrete forms | formwork carpentry | concrete formwork | struck formwork | erected formwork
narrower: form setting | setting forms
implies: concrete-work
near: rebar | carpentry
hit: Formwork for walls, slabs and stairs.

term: foundation-work
name: foundation work
kind: skill
also: foundation construction | foundations and footings | footings | foundations and slabs | concrete foundations |
 pouring footings
narrower: strip foundations | pouring foundations | underpinning
ambiguous: underpinning
needs: foundation | basement | structure | concrete | piling | groundworks
implies: groundworks
near: piling | concrete-work
hit: Foundation work for two-storey houses.
miss: Values underpin our work.

term: framing
name: framing
kind: skill
also: wood framing | timber framing | wall framing | rough carpentry | stick framing | timber frame | framed
  houses | framed walls
narrower: stud walls | stud partitions | timber stud
ambiguous: framing
needs: carpenter | carpentry | wood | wall | roof | stud | drywall | lumber | house
implies: carpentry
near: steel-stud-framing | roofing
hit: Framing of walls and roof on custom houses.
miss: Helped with framing the debate.

term: french-polishing
name: French polishing
kind: skill
also: furniture polishing | french-polishing | wood polishing | furniture finishing | wood finishing
narrower: staining and lacquering | wood staining | lacquering furniture
near: paint-spraying | furniture-making | woodworking
hit: French polishing of tables.

term: furniture-making
name: furniture making
kind: skill
also: making furniture | bespoke furniture making | furniture maker skills | handmade furniture
implies: woodworking
near: cabinet-making | joinery | upholstery | furniture-manufacturing
hit: Furniture making in oak.

term: glazing
name: glazing
kind: skill
also: double glazing | glass installation
ambiguous: glazing
needs: window | windows | glass | door | curtain | double | experience | trade | @list
near: siding-installation | caulking
hit: Glazing and window fitting for ten years.
miss: Glazed pottery.

term: gnss-surveying
name: GNSS surveying
kind: skill
also: GPS surveying | GNSS
narrower: RTK GPS | GPS survey equipment
implies: land-surveying
near: total-station
hit: GPS surveying with rover and base.

term: grading
name: grading
kind: skill
also: site grading | land grading | fine grading
ambiguous: grading
needs: excavation | dozer | motor grader | earthwork | site | drainage | slope | land | earthworks
near: excavation | bulldozer-operation
hit: Site grading and drainage to plan.
miss: Grading of student essays.

term: groundworks
name: groundworks
kind: skill
also: groundwork | ground works
narrower: site preparation works | footings and foundations
implies: construction-work | civil-works-sector
near: excavation | drainage-installation | kerb-laying | concrete-work
hit: Groundworks for housing plots.

term: grouting
name: grouting
kind: skill
also: tile grouting | pressure grouting
near: tiling | concrete-work
hit: Grouting of floor and wall tiles.

term: guttering
name: guttering
kind: skill
also: gutter installation | gutters and downspouts
beside: fascia and soffit | fascias and soffits | roofline
near: roofing | siding-installation
hit: Guttering and fascia replacement.

term: hand-tools
name: hand tools
kind: skill
also: basic hand tools | using hand tools
near: power-tools
hit: Comfortable with hand tools.

term: handover
name: project handover
kind: skill
also: building handover | project closeout | project hand-over
narrower: practical completion | close-out documentation | O&M manuals
near: snagging | commissioning
hit: Project handover with O&M manuals.

term: heavy-equipment-operation
name: heavy equipment operation
kind: skill
also: heavy machinery operation | plant operation | operating heavy equipment | heavy plant operation | plant operating
  | operating heavy machinery | heavy plant
near: excavator-operation | bulldozer-operation | loader-operation
hit: Heavy equipment operation on civil sites.

term: heavybid
name: HeavyBid
kind: tool
also: HCSS HeavyBid
beside: HCSS
implies: cost-estimating | estimating-software
near: sage-estimating | b2w-estimate
hit: Priced bids in HeavyBid.

term: insulation-installation
name: insulation installation
kind: skill
also: building insulation | installing insulation | fitted insulation | laid insulation
narrower: loft insulation | cavity wall insulation | spray foam insulation | thermal insulation
implies: construction-work
near: external-wall-insulation | pipe-insulation | retrofit
hit: Insulation installation in lofts and cavities.

term: international-building-code
name: International Building Code
kind: skill
also: IBC
ambiguous: IBC
case: IBC
needs: building | code | structural | ASCE | permit | inspection
implies: building-regulations
hit: Plan review under the International Building Code.
miss: Attended the IBC broadcasting show.

term: ironmongery
name: door hardware
kind: skill
also: ironmongery | architectural ironmongery
narrower: lock fitting
near: door-installation | locksmithing
hit: Fitted door hardware and closers.

term: jct-contracts
name: JCT contracts
kind: skill
also: JCT forms of contract
narrower: JCT Design and Build
ambiguous: JCT
case: JCT
needs: contract | NEC | quantity | construction | building | contracts | QS | final accounts | @list
implies: construction-contracts
near: nec-contracts | fidic
hit: Worked under JCT and NEC contracts.
miss: The JCT mall opened.

term: joinery
name: joinery
kind: skill
also: bench joinery | site joinery
implies: woodworking
near: carpentry | cabinet-making
hit: Skilled in joinery and second-fix work.

term: kerb-laying
name: kerb laying
kind: skill
also: kerbing | curb and gutter | kerbs and edgings | laying kerbs | laid kerbs | kerbs laid
implies: groundworks
near: paving
hit: Kerb laying and edging for adopted roads.

term: kitchen-fitting
name: kitchen fitting
kind: skill
also: kitchen installation | fitting kitchens | installed kitchens | fitted kitchens | kitchen installations |
 kitchen fits | kitchen refits
narrower: fitting worktops | worktop jointing
implies: cabinet-installation
near: bathroom-fitting | joinery | countertop-installation
hit: Kitchen fitting in new homes.

term: ladder-safety
name: ladder safety
kind: skill
also: ladder work | climbing ladders | working on ladders
near: working-at-height
hit: Ladder safety rules followed at all times.

term: land-surveying
name: land surveying
kind: skill
also: site surveying
narrower: topographic surveying | topographical survey | cadastral survey | boundary survey | engineering survey
beside: surveying technology
near: total-station | setting-out | gnss-surveying
hit: Land surveying for housing estates.

term: landscaping
name: landscaping
kind: skill
also: landscape construction | hard landscaping | soft landscaping | landscape installation | landscape gardening |
  landscape projects | garden landscaping
ambiguous: landscaping
needs: garden | lawn | planting | grounds | paving | turf | mowing | hard | soft | irrigation | construction | mower
 | fencing | experience | trade | @list
near: paving | grounds-maintenance | fencing-installation
hit: Landscaping and fencing of new estates.
miss: A changing media landscape.

term: laser-scanning
name: laser scanning
kind: skill
also: 3D laser scanning | point cloud survey | terrestrial laser scanning
beside: LiDAR survey
near: land-surveying | building-information-modelling
hit: Laser scanning of existing plant rooms.

term: lead-work
name: lead work
kind: skill
also: leadwork
narrower: lead flashing
beside: roof flashing | flashing installation
near: roofing | slating-and-tiling
hit: Lead work to chimneys and valleys.

term: leica-survey-equipment
name: Leica survey equipment
kind: tool
also: Leica Geosystems | Leica
narrower: Leica total station | Leica Captivate | Leica Infinity
ambiguous: Leica
needs: survey | surveying | total station | Trimble | Topcon | setting out | levels | GPS | GNSS | station
implies: land-surveying
near: trimble | topcon
hit: Set out with a Leica total station.
miss: Shoots portraits on a Leica.

term: lifting-operations
name: lifting operations
kind: skill
narrower: lift planning | lifting plans | lift plans | lifting equipment
near: crane-operation | rigging | loler-rules
hit: Lifting operations planned under LOLER.

term: loader-operation
name: loader operation
kind: skill
also: wheel loader | loading shovel | front end loader | front-end loader | wheeled loader | loading shovels
narrower: skid steer | skid-steer loader | bobcat operation
implies: heavy-equipment-operation
near: excavator-operation | telehandler-operation | dumper-operation
hit: Loader operation in a quarry.

term: locksmithing
name: locksmithing
kind: skill
also: locksmith
narrower: lock picking | lock repair | key cutting
near: ironmongery | access-control-systems
hit: Locksmithing and safe opening.

term: manual-handling
name: manual handling
kind: skill
also: lifting and carrying techniques | safe manual handling | moving and handling of loads
narrower: safe lifting
near: site-labouring | warehouse-operations
hit: Manual handling of heavy goods.

term: masonry
name: masonry
kind: skill
also: stone masonry | masonry work
narrower: stonemasonry | stone work
implies: construction-work
near: bricklaying | stone-carving | concrete-work
hit: Masonry work on heritage fronts.

term: mewp-operation
name: MEWP operation
kind: skill
also: aerial work platform | aerial lift | elevated work platform | MEWP
narrower: boom lift | scissor lift | cherry picker | bucket truck
implies: working-at-height
near: telehandler-operation
hit: Scissor lift and boom lift use.

term: modular-construction
name: modular construction
kind: skill
also: off-site construction | offsite manufacturing | prefabricated construction | modular building | prefab
  construction
implies: construction-work
near: framing
hit: Modular construction of classrooms.

term: navisworks
name: Navisworks
kind: tool
also: Autodesk Navisworks
implies: building-information-modelling
near: revit | solibri
hit: Clash checks in Navisworks.

term: nec-contracts
name: NEC contracts
kind: skill
also: New Engineering Contract
narrower: NEC3 | NEC4 | NEC3 contracts | NEC4 contracts | NEC4 ECC
implies: construction-contracts
near: jct-contracts | fidic
hit: Administered NEC4 contracts on road schemes.

term: new-build
name: new build
kind: skill
also: new-build housing | new construction | ground-up construction | new build housing
implies: construction-work
near: renovation | residential-construction-sector
hit: Supervised new build of sixty homes.

term: on-screen-takeoff
name: On-Screen Takeoff
kind: tool
also: On Center OST
implies: quantity-takeoff
near: planswift | bluebeam-revu
hit: Measured drywall with On-Screen Takeoff.

term: paint-spraying
name: paint spraying
kind: skill
also: spray painting | spray painter skills | spray finishing | wet spraying | wet spray | wet painting
narrower: airless spraying | airless sprayer
near: painting-and-decorating | powder-coating | auto-refinishing
hit: Paint spraying with airless pumps.

term: painting-and-decorating
name: painting and decorating
kind: skill
also: painting | decorating
narrower: house painting | interior painting | exterior painting | commercial painting | wall painting | cutting
  in and rolling | emulsion and gloss | undercoat and gloss | painted houses | painted walls | painted interiors
  | repainting
ambiguous: painting | decorating
needs: decorator | drywall | walls | interior | exterior | plastering | construction | spray | carpentry | brush |
 maintenance | building | painter | @list
near: paint-spraying | wallpapering | surface-preparation
hit: Painting of walls and woodwork inside occupied buildings.
miss: Studied painting at art school.
miss: Enjoys cake decorating.

term: passive-fire-protection
name: passive fire protection
kind: skill
also: fire stopping | firestopping | fire-stopping | passive fire
narrower: intumescent coatings | intumescent sealant | fire compartmentation | fire barriers | fire door surveys |
 penetration seals
near: fire-protection-engineering | dry-lining | fire-safety | door-installation
hit: Installed fire stopping on hospital wards.

term: paving
name: paving
kind: skill
also: block paving | paver installation | interlocking pavers | laid paving | laid block paving
narrower: slabbing | laid slabs | laid patios | patios | patio laying
beside: hardscaping
ambiguous: paving
needs: block | slab | road | asphalt | stone | drive | kerb | concrete | @list
never: paving the way
near: kerb-laying | asphalt-paving | landscaping
hit: Block paving of drives and paths.
miss: It paves the way.

term: piling
name: piling
kind: skill
also: pile driving | bored piles | sheet piling | CFA piling
beside: deep foundations
ambiguous: piling
needs: foundation | bored | driven | sheet | rig | concrete | groundworks | @list
implies: foundation-work
near: groundworks | drilling-rig-operation
hit: Piling with bored and driven piles.
miss: A pile of letters.

term: pipe-laying
name: pipe laying
kind: skill
also: pipelaying | pipe layer skills | laying pipe | laid pipe | ducting and drainage laying
narrower: water main installation | wet utilities
beside: underground utilities | utility installation
implies: excavation
near: drainage-installation
hit: Pipe laying on water mains.

term: plangrid
name: PlanGrid
kind: tool
implies: construction-management-software
near: procore | fieldwire | autodesk-construction-cloud
hit: Daily logs in PlanGrid.

term: planning-permission
name: planning permission
kind: skill
also: planning applications
beside: building permits | permit applications | permitting process | zoning approvals
near: building-regulations
hit: Obtained planning permission for extensions.

term: planswift
name: PlanSwift
kind: tool
implies: quantity-takeoff
near: bluebeam-revu | on-screen-takeoff | costx
hit: Takeoffs with PlanSwift.

term: plastering
name: plastering
kind: skill
also: plaster work | solid plastering | plastered walls | plastered houses | patch plastering
narrower: skimming walls | skim coat | skimmed ceilings | skimming | float and set | boarding and skimming
implies: construction-work
near: rendering | drywall | dry-lining
hit: Plastering and skimming of domestic rooms.

term: pointing
name: repointing
kind: skill
also: brick pointing | pointing brickwork
narrower: tuckpointing | lime pointing
implies: masonry
near: bricklaying
hit: Repointing old walls with lime mortar.

term: power-tools
name: power tools
kind: skill
also: power and hand tools | hand and power tools | hand tools and power tools | portable power tools | using power
  tools
near: hand-tools
hit: Safe use of power tools.

term: precast-concrete
name: precast concrete
kind: skill
narrower: precast erection | prestressed concrete
beside: post-tensioning | post-tensioned concrete
implies: concrete-work
near: structural-steel-erection
hit: Precast concrete stairs and panels set by crane.

term: primavera-p6
name: Primavera P6
kind: tool
also: Primavera | Oracle Primavera | P6 scheduling | Oracle P6 | P6 software
ambiguous: P6
needs: programme | look-ahead | schedule | planning | Primavera | baseline | critical path
implies: construction-scheduling | project-scheduling-software
near: asta-powerproject | ms-project
hit: Kept the programme in Primavera P6.
miss: Taught P6 pupils in Perth.

term: procore
name: Procore
kind: tool
also: Procore Technologies
implies: construction-management-software
near: plangrid | buildertrend | aconex | viewpoint | asite
hit: Submittals and RFIs in Procore.

term: project-scheduling-software
name: project scheduling software
kind: tool
also: programme planning software | construction planning software | planning and
 scheduling software
near: ms-project | construction-scheduling
hit: Skilled in project scheduling software.

term: quantity-surveying
name: quantity surveying
kind: skill
also: cost management in construction
narrower: post-contract cost control
implies: construction-industry-sector
near: quantity-takeoff | cost-estimating | construction-contracts
hit: Quantity surveying on housing schemes.

term: quantity-takeoff
name: quantity takeoff
kind: skill
also: quantity take-off | material takeoff | takeoffs | quantity takeoffs
beside: bill of quantities | bills of quantities
near: cost-estimating | quantity-surveying
hit: Quantity takeoff from drawings.

term: quick-bid
name: Quick Bid
kind: tool
also: On Center Quick Bid
implies: cost-estimating | estimating-software
near: on-screen-takeoff
hit: Bids priced in Quick Bid.

term: rail-industry-sector
name: rail industry
kind: experience
also: railway industry | rail sector | railways | rail environment | rail background | rail experience
narrower: railway construction
beside: rail infrastructure
ambiguous: rail
needs: industry | sector | experience | infrastructure | track | highways | aviation | trains
never: hand rail | guard rail | clothes rail
near: civil-works-sector
hit: Experience in the rail industry.
miss: Hung coats on the rail.

term: railway-track-work
name: railway track work
kind: skill
also: permanent way | P-way
narrower: track maintenance | track laying | track renewals
implies: rail-industry-sector
near: road-construction | rail-industry-sector
hit: Railway track work on night possessions.

term: rebar
name: rebar
kind: skill
also: steel fixing | reinforcing steel | rebar installation | tying rebar | reinforcement steel | rebar tying |
  fixed rebar | fixed steel reinforcement
narrower: bar bending schedules
implies: concrete-work
near: formwork | structural-steel-erection
hit: Rebar tied to drawings.

term: rendering
name: external rendering
kind: skill
also: exterior rendering | rendering walls | rendered walls | rendered houses | external render | monocouche render |
 rendered exteriors
narrower: silicone render | sand and cement render | K Rend | stucco
implies: plastering
near: external-wall-insulation
hit: External rendering and pebbledash repairs.

term: renovation
name: renovation
kind: skill
also: home renovation | refurbishment | remodelling | remodeling | renovations | refurb | gut renovation | house
  renovations
narrower: kitchen and bathroom remodeling | building refurbishment | refurbished houses
implies: construction-work
near: fit-out | restoration | retrofit
hit: Renovation of period homes.

term: request-for-information
name: request for information
kind: skill
also: RFIs
beside: RFIs and submittals | shop drawings | submittal review
near: construction-management | blueprint-reading
hit: Handled RFIs and submittals.

term: residential-construction-sector
name: residential construction
kind: experience
also: residential building
narrower: house building | housebuilding | home building
implies: construction-industry-sector | construction-work
near: commercial-construction-sector
hit: Ten years in residential construction.

term: restoration
name: restoration
kind: skill
also: building restoration | historic restoration | heritage restoration
narrower: building conservation | historic preservation
ambiguous: restoration
needs: building | heritage | historic | listed | masonry | facade | water damage | fire damage
near: renovation | masonry | water-damage-restoration
hit: Restoration of historic facades.
miss: Restoration of database backups.

term: retrofit
name: retrofit
kind: skill
also: energy retrofit | building retrofit | deep retrofit
near: insulation-installation | renovation
hit: Retrofit of social housing.

term: rigging
name: rigging
kind: skill
also: load rigging | rigging and hoisting | rigging and slinging | hoisting and rigging
ambiguous: rigging
needs: crane | lift | hoist | load | sling | signal | steel | scaffold | crane operation
implies: lifting-operations
near: crane-operation | slinging-and-signalling
hit: Rigging of loads for crane lifts.
miss: Character rigging in Maya.

term: road-construction
name: road construction
kind: skill
also: highways works | road building | roadworks
narrower: highway construction
beside: highway maintenance | road maintenance
implies: construction-work
near: asphalt-paving | traffic-management | bridge-construction
hit: Road construction and resurfacing.

term: rock-blasting
name: rock blasting
kind: skill
also: blasting operations
narrower: drill and blast | shotfiring | explosives handling
near: drilling-rig-operation | underground-mining
hit: Drill and blast in quarry faces.

term: roller-operation
name: roller operation
kind: skill
narrower: ride-on roller | road roller
beside: compaction equipment | plate compactor | whacker plate
implies: heavy-equipment-operation
near: asphalt-paving
hit: Roller operation behind the paver.

term: roofing
name: roofing
kind: skill
also: roof installation | roof repair | re-roofing | roof work | roofing works
narrower: reroofing
ambiguous: roofing
needs: slate | felt | shingle | tiles | flat | repair | crew | gutter | contractor | construction | carpentry |
 siding | installation | plumbing | experience | trade | @list
implies: construction-work | working-at-height
near: shingle-roofing | slating-and-tiling | flat-roofing | waterproofing
hit: Roofing crew work on pitched roofs.
miss: All under one roof.

term: rsmeans
name: RSMeans
kind: tool
also: RS Means
implies: cost-estimating | estimating-software
near: sage-estimating
hit: Checked unit prices against RSMeans.

term: sage-estimating
name: Sage Estimating
kind: tool
also: Timberline Estimating
implies: cost-estimating | estimating-software
near: heavybid | rsmeans
hit: Built estimates in Sage Estimating.

term: scaffolding
name: scaffolding
kind: skill
also: scaffold erection | erecting scaffolding | scaffold building | system scaffold | struck scaffolds | erect
  and dismantle scaffold
narrower: tube and fitting
implies: working-at-height | construction-industry-sector
near: rigging | formwork | pasma
hit: Scaffolding for housing and refinery work.

term: second-fix-carpentry
name: second fix carpentry
kind: skill
also: second fix | second fixing | second-fix joinery
narrower: skirting and architrave | skirting boards | skirtings | architraves | skirting | hanging doors second fix
implies: carpentry
near: first-fix-carpentry | trim-carpentry
hit: Second fix of doors, skirting and architraves.

term: setting-out
name: setting out
kind: skill
also: site setting out | construction layout | building layout | setting-out engineer
narrower: lines and levels | set out foundations | set out kerbs | set out plots | set out drainage
ambiguous: setting out
needs: site | level | foundation | survey | total station | engineer | building | @list
implies: construction-industry-sector
near: land-surveying | total-station
hit: Setting out of foundations and grids.
miss: A letter setting out the terms.

term: shingle-roofing
name: shingle roofing
kind: skill
also: shingling | shingle installation
narrower: asphalt shingles
implies: roofing
near: slating-and-tiling
hit: Asphalt shingles torn off and replaced.

term: shotcrete
name: shotcrete
kind: skill
also: gunite | sprayed concrete
implies: concrete-work
near: swimming-pool-construction
hit: Shotcrete nozzle work on slopes.

term: siding-installation
name: siding installation
kind: skill
also: cladding installation | cladding | wall cladding
narrower: vinyl siding | rainscreen cladding
beside: curtain walling | curtain wall | facade installation
implies: construction-work
near: roofing | external-wall-insulation
hit: Rainscreen cladding on a tower block.

term: site-inspection
name: site inspection
kind: skill
also: site inspections | construction inspection | jobsite inspection
near: snagging | building-inspection | site-supervision
hit: Weekly site inspection and reports.

term: site-labouring
name: site labouring
kind: skill
also: construction labour | construction labor | site labour | labouring
beside: general labouring | general labour | general labor | manual labour | manual labor
ambiguous: labouring
needs: site | building | construction | general | bricklayer | digging | experience | trade
implies: construction-industry-sector
near: construction-work | demolition
hit: General labouring on a busy building site.
miss: Labour law knowledge.

term: site-supervision
name: site supervision
kind: skill
also: site management | construction supervision | supervising site | construction site management | jobsite
  supervision | site foreman duties | site agent duties | ran building sites | ran construction sites |
  supervised trades on site
narrower: site diaries | supervised gangs | ran a gang | ran gangs
implies: construction-work
near: construction-management | subcontractor-management | toolbox-talks
hit: Site supervision of forty trades.

term: slating-and-tiling
name: slating and tiling
kind: skill
narrower: roof slating | roof tiling | slate roofing | roof slates
implies: roofing
near: shingle-roofing | lead-work
hit: Slating and tiling on listed buildings.

term: slinging-and-signalling
name: slinging and signalling
kind: skill
also: slinger signaller | slinging
narrower: banksman | crane signalling | signalling crane | slinging loads | slung loads | directed cranes | lift
  signals
ambiguous: slinging
needs: crane | load | lift | signal | rigging | banksman | @list
implies: lifting-operations
near: crane-operation | rigging
hit: Slinging and signalling for tower cranes.
miss: Mud slinging.

term: snagging
name: snagging
kind: skill
also: punch list | snag list | punchlist | de-snagging | defect snagging | defects list | closed out snags
ambiguous: snagging
needs: defects | handover | site | plots | houses | inspection | quality
implies: construction-industry-sector
near: site-inspection | handover
hit: Snagging before client handover.
miss: Hit a snag.

term: social-housing-sector
name: social housing repairs
kind: experience
also: social housing maintenance | housing repairs | council housing repairs | housing association repairs |
 responsive repairs and voids
beside: responsive repairs | local authority housing | council houses
implies: social-housing
near: residential-construction-sector | maintenance-and-repairs | multi-trade-work
hit: Trade experience in social housing repairs.

term: solibri
name: Solibri
kind: tool
also: Solibri Model Checker
implies: building-information-modelling
near: navisworks
hit: Model checks in Solibri.

term: stair-building
name: stair building
kind: skill
also: staircase installation | stair installation
narrower: handrail installation
implies: joinery
near: trim-carpentry
hit: Staircase installation in oak.

term: steel-stud-framing
name: steel stud framing
kind: skill
also: metal stud framing | metal framing | light gauge steel framing | steel stud
implies: construction-work
near: framing | drywall
hit: Metal stud framing for office fit-outs.

term: stone-carving
name: stone carving
kind: skill
narrower: letter cutting
implies: masonry
near: bricklaying
hit: Stone carving for cathedral repair.

term: structural-steel-erection
name: structural steel erection
kind: skill
also: steel erection | erecting steel | steelwork erection | ironwork | structural ironwork
implies: working-at-height | construction-industry-sector
near: rigging | welding | rebar
hit: Steel erection on high-rise frames.

term: subcontractor-management
name: subcontractor management
kind: skill
also: subcontractor coordination | managing subcontractors | coordinating trades | trade coordination |
  supervising subcontractors | subbies | coordinated subcontractors
narrower: subcontract packages
near: site-supervision | construction-management
hit: Subcontractor management on multi-trade jobs.

term: surface-preparation
name: surface preparation
kind: skill
also: surface prep | preparing surfaces
narrower: sanding and filling
near: painting-and-decorating | abrasive-blasting
hit: Surface preparation before coating.

term: suspended-ceilings
name: suspended ceilings
kind: skill
also: suspended ceiling | drop ceiling | ceiling fixing
narrower: acoustic ceiling | acoustical ceilings | grid and tile ceilings
near: dry-lining | drywall
hit: Installed suspended ceilings in retail units.

term: swimming-pool-construction
name: swimming pool construction
kind: skill
also: pool construction | pool building
near: pool-maintenance | concrete-work
hit: Swimming pool construction with gunite shells.

term: telehandler-operation
name: telehandler operation
kind: skill
also: telehandler | telescopic handler | reach forklift
narrower: Lull | Manitou | Merlo
ambiguous: Lull
needs: forklift | telehandler | construction | operator
near: forklift-operation | crane-operation
hit: Telehandler operation to load out bricks.
miss: A lull in trading.

term: temporary-works
name: temporary works
kind: skill
also: temporary works design
narrower: falsework | propping and shoring | shoring | trench shoring
ambiguous: shoring
needs: trench | excavation | propping | formwork | temporary | scaffold | experience | skills | trade | knowledge
near: formwork | scaffolding
hit: Temporary works checks and permits.
miss: Shoring up support.

term: thatching
name: thatching
kind: skill
also: roof thatching
implies: roofing
hit: Thatching with water reed.

term: tiling
name: tiling
kind: skill
also: wall and floor tiling | tile setting | tile installation | ceramic tiling | floor tiling | laying tiles | tiled
  bathrooms | tiled kitchens | laid tiles | tiled walls and floors
ambiguous: tiling
needs: floor | wall | ceramic | bathroom | plastering | grout | kitchen | carpentry | experience | trade | @list
implies: construction-work
near: flooring-installation | grouting
hit: Tiling of bathrooms and wet rooms.
miss: Power BI tiles.

term: tool-maintenance
name: tool maintenance
kind: skill
also: maintaining tools and equipment
narrower: tool repair
near: power-tools
hit: Tool maintenance and storage.

term: toolbox-talks
name: toolbox talks
kind: skill
also: toolbox talk | tailgate meetings | safety briefings | toolbox meetings | daily activity briefings | daily
  site briefings | start-of-shift safety briefings | tailgate talks | tailboard talks | briefed gangs | briefed
  the gang | morning site briefings
beside: site inductions
near: site-supervision | construction-health-and-safety
hit: Delivered toolbox talks to the crew.

term: topcon
name: Topcon
kind: tool
also: Topcon Magnet
implies: land-surveying
near: trimble | leica-survey-equipment
hit: Machine control with Topcon.

term: total-station
name: total station
kind: tool
also: robotic total station
beside: theodolite | laser level | dumpy level
implies: land-surveying
near: gnss-surveying | laser-scanning
hit: Used a total station for layout.

term: traffic-management
name: traffic management
kind: skill
also: traffic control | temporary traffic control
narrower: flagging operations | work zone traffic control | lane closures
near: road-construction
hit: Traffic management on live carriageways.

term: trim-carpentry
name: trim carpentry
kind: skill
also: finish carpentry | finishing carpentry | trim work | interior trim
implies: carpentry
near: second-fix-carpentry | cabinet-installation
hit: Finish carpentry including crown moulding and stairs.

term: trimble
name: Trimble
kind: tool
also: Trimble Business Center | Trimble Access | Trimble survey equipment
implies: land-surveying
near: total-station | leica-survey-equipment | topcon
hit: Surveyed with Trimble rovers.

term: tunnelling
name: tunnelling
kind: skill
also: tunneling | tunnel construction
narrower: sprayed concrete lining | tunnel boring
ambiguous: tunnelling | tunneling
needs: rail | metro | underground | bored | civil | rock | construction | mining
implies: construction-work
near: underground-mining
hit: Tunnelling for metro works.
miss: Quantum tunnelling study.
miss: SSH tunneling set up.

term: valuations-and-final-accounts
name: valuations and final accounts
kind: skill
also: final accounts | interim valuations | applications for payment | variations and final accounts | measured and
 valued | valuations and payment applications | preparing valuations | monthly valuations | final account
narrower: remeasurement | measured works
implies: quantity-surveying
near: construction-claims | cost-planning | contract-variations
hit: Valuations and final accounts for housing schemes.

term: viewpoint
name: Viewpoint for Projects
kind: tool
also: Trimble Viewpoint | Viewpoint 4Projects | 4Projects | Viewpoint Field View | Viewpoint construction software
implies: construction-management-software | common-data-environment
near: asite | procore
hit: Closed out snags in Viewpoint Field View.

term: void-works
name: void property works
kind: skill
also: void properties | void works | voids maintenance | void repairs | void refurbishments | council voids | housing
 voids | void refurbishment | void property refurbishment | empty homes repairs
implies: social-housing-sector
near: multi-trade-work | renovation
hit: Carried out void works for councils.

term: wallpapering
name: wallpapering
kind: skill
also: wallpaper hanging | paperhanging | wallcovering | wall coverings | hanging wallpaper
ambiguous: wallpapering
needs: paint | decorat | decorating | painting | hanging | walls | experience | skills | trade | knowledge | @list
near: painting-and-decorating
hit: Wallpapering and painting in high-end homes.
miss: A wallpaper for the phone.

term: water-damage-restoration
name: water damage restoration
kind: skill
narrower: flood restoration
beside: fire damage restoration | disaster restoration | mold remediation | mould remediation
near: restoration | carpet-cleaning
hit: Water damage restoration and drying.

term: water-treatment-plant-construction
name: water treatment plant construction
kind: skill
narrower: wastewater construction
beside: sewer construction | water infrastructure
implies: civil-works-sector
near: pipe-laying | drainage-installation
hit: Sewer construction in urban streets.

term: waterproofing
name: waterproofing
kind: skill
also: basement waterproofing | membrane waterproofing
narrower: damp proofing | damp-proof course
ambiguous: waterproofing
needs: membrane | basement | roof | roofing | concrete | coating | sealant | construction | damp | experience | trade
implies: construction-work
near: flat-roofing | caulking
hit: Waterproofing of basements.
miss: Tank tops sold.

term: window-installation
name: window installation
kind: skill
also: window fitting | fitting windows | fitted windows | installed windows | window and door installation | window
 replacement | replacement windows | installing windows | windows and doors installation
narrower: uPVC windows | sash windows | uPVC windows and doors
near: glazing | door-installation | siding-installation
hit: Window fitting in homes.

term: woodworking
name: woodworking
kind: skill
also: wood working
narrower: wood machining
near: carpentry | joinery | cabinet-making
hit: Woodworking with hand and power tools.

term: working-at-height
name: working at height
kind: skill
also: work at height | working at heights | work at heights
narrower: fall protection | fall arrest | harness use
near: scaffolding | ladder-safety | mewp-operation
hit: Comfortable with working at height.

term: xactimate
name: Xactimate
kind: tool
implies: estimating-software
near: cost-estimating | water-damage-restoration
hit: Wrote insurance estimates in Xactimate.
