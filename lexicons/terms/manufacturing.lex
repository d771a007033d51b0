# Manufacturing: production, machining, assembly, lean, planning, packaging, plastics, textiles, print, wood and paper.

term: additive-manufacturing
name: additive manufacturing
kind: skill
also: 3D printing | 3D printer | 3D printers | 3-D printing
narrower: FDM printing | selective laser sintering | stereolithography
beside: rapid prototyping
near: prototyping | cad-cam
hit: Additive manufacturing of brackets.

term: aerospace-sector
name: aerospace
kind: experience
also: aerospace industry | aviation industry | aerospace manufacturing | aerospace sector | aerospace and
  defence | aerospace and defense
narrower: aircraft manufacturing
near: automotive-manufacturing-sector | defence-sector
hit: Machined parts for the aerospace industry.

term: apriso
name: Apriso
kind: tool
also: DELMIA Apriso
implies: manufacturing-execution-system
near: siemens-opcenter
hit: Line events recorded in DELMIA Apriso.

term: assembly-line
name: assembly line
kind: skill
also: assembly work | product assembly | line assembly | assembly operations | assembling products | component
  assembly | assemble components | assembling parts | assembling components | assembled units | assembled
  machines
narrower: mechanical assembly | built sub-assemblies
implies: manufacturing
near: production-operations | electronics-assembly | mechanical-fitting
hit: Mechanical assembly of gearboxes.

term: automotive-manufacturing-sector
name: automotive manufacturing
kind: experience
also: vehicle assembly | car assembly | automotive production
narrower: automotive OEM | tier 1 supplier | tier one automotive | automotive supplier
implies: manufacturing-industry-sector | automotive-sector | manufacturing
near: aerospace-sector | automotive-sector
hit: Background in automotive manufacturing.

term: batch-manufacturing-records
name: batch manufacturing records
kind: skill
also: batch production records | batch processing manufacturing | batch manufacturing | BMR | batch
  documentation
narrower: batch record review | batch records review
ambiguous: BMR
case: BMR
needs: batch | GMP | review | manufactur | records | @list
implies: good-manufacturing-practice | manufacturing-industry-sector
hit: Batch manufacturing records checked before release.
miss: BMR is basal metabolic rate.

term: bench-fitting
name: bench fitting
kind: skill
also: bench work | bench assembly | bench fitter skills | bench-work
implies: mechanical-fitting
near: sub-assembly | mechanical-fitting
hit: Bench fitting of pump parts.

term: bill-of-materials
name: bill of materials
kind: skill
also: bills of materials | BOM | BOM management | product structure
ambiguous: BOM
case: BOM
needs: ERP | parts | MRP | engineering | drawing | drawings | CAD | product | routing | material | assembly | @list
near: mrp | engineering-change
hit: Bill of materials upkeep.
miss: BOM weather forecasts.

term: blow-moulding
name: blow moulding
kind: skill
also: blow molding
beside: compression moulding
implies: plastics-processing
near: injection-moulding
hit: Blow moulding of bottles.

term: cad-cam
name: CAD/CAM
kind: skill
also: CAD CAM
narrower: computer aided manufacturing | computer-aided manufacturing | CAM programming | CAM software
near: cnc-programming | computer-aided-design
hit: CAD/CAM for moulds.

term: chemical-processing
name: chemical processing
kind: skill
also: chemical production | chemical manufacturing | chemical process operation | chemical plant operation
narrower: reactor operation | distillation | batch reactors
beside: process operator skills
ambiguous: distillation
needs: column | chemical | crude | process | plant | solvent | spirits | refinery
implies: chemical-sector
near: process-control | mixing-and-blending | chemical-safety
hit: Chemical production on batch reactors.
miss: Knowledge distillation of models.

term: chemical-sector
name: chemical industry
kind: experience
also: chemicals industry
narrower: petrochemical | petrochemical industry | petrochemicals | specialty chemicals | chemical plant
implies: manufacturing-industry-sector | manufacturing
near: oil-and-gas-sector | pharma-manufacturing-sector
hit: Shift work in the petrochemical industry.

term: clean-room
name: clean room
kind: skill
also: cleanroom | clean rooms | cleanroom manufacturing | cleanroom environment
narrower: ISO 7 cleanroom | gowning procedures | gowning | aseptic technique manufacturing
near: good-manufacturing-practice | pharma-manufacturing-sector
hit: Worked in an ISO 7 cleanroom.

term: cnc-machining
name: CNC machining
kind: skill
also: CNC | CNC operation | CNC machines | CNC machine operation | computer numerical control | CNC operating | CNC
 equipment | operating CNC machines | CNC machinery | set and ran CNC | ran CNC machines | machined parts on CNC
never: clinical nurse consultant (CNC) | CNC wound | CNC palliative | CNC nurse
implies: machining
near: cnc-programming | cnc-setting | lathe-turning
hit: CNC machining of aerospace parts.

term: cnc-milling
name: CNC milling
kind: skill
also: machining centres | machining centers | CNC mill | CNC mills
narrower: 5-axis machining | 5-axis | 5 axis machining | 3-axis milling | 4-axis | five-axis machining |
  vertical machining centre | VMC | HMC
ambiguous: VMC | HMC
case: VMC | HMC
needs: CNC | machin | mill | Fanuc | Haas | lathe | axis | turning | @list
implies: cnc-machining
near: cnc-turning | milling
hit: CNC milling on 5-axis machines.
miss: The VMC vaccination report.

term: cnc-programming
name: CNC programming
kind: skill
also: CNC programs | programming CNC machines | CNC programmer skills
narrower: G-code | G code | M-code | G&M code | G and M codes | edit programs | program edits | tweak offsets |
  edited programs at the machine
implies: cnc-machining
near: mastercam | cad-cam | conversational-programming
hit: CNC programming with G-code edits.

term: cnc-routing
name: CNC routing
kind: skill
also: CNC router | router programming
narrower: wood CNC
implies: cnc-machining
near: woodworking
hit: CNC router for panels.

term: cnc-setting
name: CNC setting
kind: skill
also: CNC setup | CNC set-up | setting CNC machines | CNC setter operator
narrower: tool offsets | work offsets
ambiguous: set and run | set and ran | setting and running | setting and operating
needs: CNC | lathe | lathes | mill | mills | Mazak | Haas | Fanuc | machining
implies: cnc-machining | machine-setup
near: cnc-programming
hit: CNC setting with first-off checks.
miss: Set and run a weekly quiz.

term: cnc-turning
name: CNC turning
kind: skill
also: CNC lathe | CNC lathes | turning centres | turning centers
narrower: sliding head | Swiss turning | Swiss lathe | Swiss machining | sliding head lathe | mill-turn |
  multi-axis turning
implies: cnc-machining
near: cnc-milling | lathe-turning
hit: CNC turning on twin-spindle machines.

term: composites
name: composites
kind: skill
also: composite materials | composite layup | laminating composites | composite manufacturing
narrower: carbon fibre | carbon fiber | fibreglass | fiberglass | GRP | hand lay-up | prepreg | wet layup | hand
  layup | glass fibre
ambiguous: composites | GRP
case: GRP
needs: carbon | fibre | fiber | resin | laminat | laminate | glass | aerospace | layup | mould | @list
near: plastics-processing | aerospace-sector
hit: Composite layup with carbon fibre.
miss: Composites of scores were computed.

term: configuration-management-engineering
name: product configuration control
kind: skill
narrower: drawing control | drawing revision control | revision control of drawings
near: engineering-change | teamcenter
hit: Product configuration control for released drawings.

term: continuous-improvement
name: continuous improvement
kind: skill
also: process improvement projects | CI projects | continuous process improvement | manufacturing improvement |
  productivity improvement
narrower: cut cycle time | cycle time from | reduced cycle time
beside: operational excellence
near: lean-manufacturing | six-sigma | kaizen
hit: Drove continuous improvement with operators.

term: conversational-programming
name: conversational programming
kind: skill
narrower: Mazatrol programming | Heidenhain programming | ShopMill | ShopTurn
implies: cnc-programming
hit: Conversational programming at the machine.

term: defence-sector
name: defence industry
kind: experience
also: defense industry | defence sector | defense contractor | defence manufacturing
narrower: weapons systems
ambiguous: defence | defense
needs: aerospace | sector | industry | MOD | nuclear | military | aviation
never: defence solicitor | criminal defence | public defense
near: aerospace-sector
hit: Design work in the defence industry.
miss: Played in defence for the county.

term: digital-printing
name: digital printing
kind: skill
also: digital press
narrower: inkjet printing
implies: print-industry-sector
near: offset-printing | screen-printing
hit: Digital printing and sign making.

term: dmg-mori
name: DMG Mori
kind: tool
also: DMG | Mori Seiki
ambiguous: DMG
case: DMG
needs: Mori | CNC | Mazak | Haas | machining | lathe | lathes | mill | milling | turning | Fanuc | Siemens |
 Heidenhain | machines | axis | Okuma | @list
implies: cnc-machining
near: okuma | mazak
hit: Five-axis work on DMG Mori.
hit: Set DMG and Mazak lathes
miss: Sold ads at DMG in London

term: drilling-and-tapping
name: drilling and tapping
kind: skill
narrower: drill press | boring and reaming | horizontal boring | radial drill | tapping holes
beside: gear cutting | gear hobbing | hobbing
implies: machining
near: milling
hit: Drilling and tapping of castings.

term: edgecam
name: Edgecam
kind: tool
implies: cnc-programming | cad-cam
near: mastercam
hit: Programs made in Edgecam.

term: edm
name: EDM
kind: skill
also: electrical discharge machining | wire EDM | sinker EDM
narrower: spark erosion | wire erosion
ambiguous: EDM
case: EDM
needs: machin | wire | tool | die | electrode | sinker | CNC | grinding | @list
implies: machining
near: tool-and-die-making
hit: Wire EDM in the tool room.
miss: Plays EDM at clubs.

term: electronics-manufacturing-sector
name: electronics manufacturing
kind: experience
also: electronics industry | electronic manufacturing services | contract electronics manufacturing
implies: manufacturing-industry-sector | manufacturing
near: electronics-assembly
hit: Line lead in electronics manufacturing.

term: engineering-change
name: engineering change
kind: skill
also: engineering change orders | engineering change management | ECO process | engineering change notices | ECN |
  engineering change requests
ambiguous: ECN
case: ECN
needs: engineering | change | drawing | BOM | @list
near: bill-of-materials | configuration-management-engineering
hit: Engineering change notices issued.
miss: Posted on ECN broker network.

term: epicor
name: Epicor
kind: tool
also: Epicor Kinetic | Epicor ERP
implies: erp
near: infor-syteline | jobboss | mrp
hit: Job costing in Epicor.

term: esprit-cam
name: ESPRIT CAM
kind: tool
also: ESPRIT CAD/CAM | DP Esprit
implies: cnc-programming | cad-cam
near: gibbscam
hit: Posted code from ESPRIT CAM.

term: extrusion
name: plastic extrusion
kind: skill
also: extrusion process | extrusion line | extruder operation | extruders | extrusion
narrower: film extrusion
beside: aluminium extrusion
ambiguous: extrusion
needs: plastic | film | polymer | line | aluminium | aluminum | die | food | machine | operator | @list
implies: manufacturing-industry-sector
near: plastics-processing | injection-moulding
hit: Extrusion of plastic film.
miss: Disc extrusion in the spine.

term: fanuc-cnc
name: Fanuc controls
kind: tool
also: Fanuc control | Fanuc CNC | Fanuc controller | Fanuc
ambiguous: Fanuc
needs: CNC | control | controls | Haas | lathe | lathes | mill | milling | turning | machin | Heidenhain | Mazak |
 Siemens controls | G-code
implies: cnc-machining
near: siemens-sinumerik | heidenhain | haas
hit: Turning on Fanuc controls.
miss: Taught points on a Fanuc robot.

term: filling-lines
name: filling lines
kind: skill
also: filling and capping | filling machines | filling machine
narrower: bottling | bottling line | canning line | aseptic filling
beside: blister packing
ambiguous: bottling
needs: line | plant | filling | beer | wine | packing | machine | canning | experience | skills | trade | knowledge |
 @list
implies: manufacturing-industry-sector
near: packing | machine-operation
hit: Runs filling lines and bottling.
miss: A bottleneck and a bottle.

term: five-s
name: 5S
kind: skill
also: 5S methodology | 5S standards | 6S | five S | 5S audits | workplace organisation 5S
narrower: shadow boards
ambiguous: 6S
needs: lean | audit | kaizen | workplace | safety | factory | @list
implies: lean-manufacturing
near: kaizen | visual-management
hit: Kept 5S on the shop floor.
miss: The 6S handset was sold.

term: flexographic-printing
name: flexographic printing
kind: skill
also: flexo printing | flexography | flexo press
beside: gravure printing
implies: print-industry-sector
near: offset-printing | digital-printing
hit: Ran an eight-colour flexo press, flexo printing of film.

term: fmcg-manufacturing-sector
name: FMCG
kind: experience
also: fast-moving consumer goods | consumer packaged goods | CPG | fast moving consumer goods | FMCG manufacturing |
  FMCG industry | FMCG environment | consumer goods industry
ambiguous: CPG
case: CPG
needs: brand | consumer | food | FMCG | retail | goods | products | @list
near: food-production | manufacturing-industry-sector
hit: Previous work in FMCG is a plus.
miss: CPG of the spinal cord.

term: furniture-manufacturing
name: furniture manufacturing
kind: skill
also: furniture production | furniture industry
narrower: furniture assembly | flat pack assembly | flat-pack assembly
implies: manufacturing-industry-sector
near: woodworking | cabinet-making | upholstery
hit: Furniture assembly in customers' homes.

term: garment-production
name: garment production
kind: skill
also: garment manufacturing | apparel production | clothing manufacture | apparel manufacturing | garment making
  | garment industry
narrower: tailoring | dressmaking
beside: garment alterations
ambiguous: tailoring
needs: garment | sewing | suits | alterations | dressmaking | fabric
implies: manufacturing-industry-sector
near: sewing | pattern-cutting | textile-production
hit: Garment production for export.
miss: Tailored reports for clients.

term: gibbscam
name: GibbsCAM
kind: tool
implies: cnc-programming | cad-cam
near: mastercam | esprit-cam
hit: Swiss programs in GibbsCAM.

term: glass-manufacturing
name: glass manufacturing
kind: skill
also: glass production
narrower: glass cutting | glass toughening | glass blowing | glassblowing
beside: ceramics production | kiln operation | pottery making | brick manufacturing | kiln firing
implies: manufacturing-industry-sector
near: glazing
hit: Kiln operation for ceramics.

term: global-shop
name: Global Shop Solutions
kind: tool
implies: erp
near: jobboss
hit: Scheduling in Global Shop Solutions.

term: haas
name: Haas
kind: tool
also: Haas CNC | Haas mill | Haas mills | Haas lathe
ambiguous: Haas
case: Haas
needs: CNC | Mazak | machin | mill | lathe | Fanuc | Okuma | @list
implies: cnc-machining
near: mazak | fanuc-cnc
hit: Set up Haas CNC mills.
miss: Studied at the Haas School of Business.

term: heavy-industry-sector
name: heavy industry
kind: experience
also: heavy manufacturing
narrower: cement plant | cement industry | steel plant | cement manufacturing
implies: manufacturing-industry-sector | manufacturing
near: mining-industry-sector | fabrication-sector
hit: Maintenance in heavy industry.

term: heidenhain
name: Heidenhain
kind: tool
also: Heidenhain control | Heidenhain TNC | iTNC 530
implies: cnc-machining
near: fanuc-cnc | siemens-sinumerik
hit: Programmed on Heidenhain.

term: high-volume-setting
name: high-volume manufacturing
kind: experience
also: high volume production | mass production | high volume manufacturing
beside: high-speed production | fast-paced production
implies: manufacturing-industry-sector | manufacturing
near: production-operations
hit: Used to high volume production.

term: hurco
name: Hurco
kind: tool
also: Hurco CNC
implies: cnc-machining
near: haas
hit: Prototypes cut on Hurco mills.

term: hypermill
name: hyperMILL
kind: tool
implies: cnc-programming | cad-cam
near: mastercam | powermill
hit: Five-axis paths in hyperMILL.

term: industrial-engineering-methods
name: time and motion studies
kind: skill
also: time study | time studies | work study | motion study
narrower: work measurement | method study
beside: plant layout design | facility layout planning
near: process-engineering | lean-manufacturing | ergonomics
hit: Time and motion studies on packing.

term: infor-syteline
name: Infor SyteLine
kind: tool
also: SyteLine | Infor CloudSuite Industrial
beside: Infor LN
implies: erp
near: epicor | mrp
hit: Planned orders in Infor SyteLine.

term: injection-moulding
name: injection moulding
kind: skill
also: injection molding | plastic injection moulding | plastic injection molding | injection moulding machines |
  injection molding machines
narrower: injection mold
beside: plastics moulding
implies: plastics-processing
near: blow-moulding | extrusion | mould-changing
hit: Injection moulding process setting.

term: iqms
name: IQMS
kind: tool
also: DELMIAworks
implies: erp
near: epicor | plex-erp
hit: Moulding jobs run in IQMS.

term: jewellery-making
name: jewellery making
kind: skill
also: jewelry making
narrower: goldsmithing | gem setting | stone setting | silversmithing
beside: jewellery repair | jewelry repair | watch repair | watchmaking
near: soldering
hit: Jewellery making and stone setting.

term: jit
name: just-in-time
kind: skill
also: just in time manufacturing | JIT delivery | JIT manufacturing | just in time | JIT production
ambiguous: just in time | just-in-time
needs: manufactur | inventory | production | lean | kanban | delivery | supply | @list
implies: lean-manufacturing
near: kanban-manufacturing
hit: Just in time delivery to production lines.
miss: Arrived just in time.

term: jobboss
name: JobBOSS
kind: tool
also: JobBOSS2
beside: E2 Shop System
implies: erp
near: epicor | global-shop
hit: Travellers printed from JobBOSS.

term: kaizen
name: kaizen
kind: skill
also: kaizen events | kaizen event | kaizen blitz
narrower: gemba | gemba walks
implies: continuous-improvement | lean-manufacturing
near: lean-manufacturing | five-s
hit: Ran kaizen events each quarter.

term: kanban-manufacturing
name: kanban replenishment
kind: skill
also: pull system | pull systems
narrower: two-bin kanban | kanban cards | e-kanban
implies: lean-manufacturing
near: jit
hit: Two-bin kanban on fasteners.

term: labelling
name: labelling
kind: skill
also: product labelling | product labeling | labelling machines | labeling machines
narrower: date coding
ambiguous: labelling
needs: product | packing | packaging | bottle | line | food | machine | @list
near: packing
hit: Product labelling and date coding.
miss: Labelling of training images.

term: lathe-turning
name: lathe turning
kind: skill
also: lathe operation | lathe work | lathes | lathe
narrower: manual lathe | manual lathes | manual turning | centre lathe | engine lathe | turret lathe | capstan lathe
implies: machining
near: milling | cnc-turning
hit: Lathe turning of shafts.

term: lean-manufacturing
name: lean manufacturing
kind: skill
also: lean production | lean techniques | lean principles | lean tools | lean manufacturing principles | lean | lean
  methodology | lean methods | lean practices | lean management
ambiguous: lean
needs: manufactur | 5S | kaizen | Six Sigma | production | continuous improvement | process improvement | kanban |
 factory | waste | continuous | improvement | Kanban | @list
implies: continuous-improvement | manufacturing-industry-sector
near: six-sigma | five-s | kaizen
hit: Lean manufacturing across three lines.
miss: You can lean on your manager.
miss: Lean meat only.

term: leather-work
name: leather work
kind: skill
also: leatherwork
narrower: leather goods | shoe making | shoe repair | footwear manufacturing | leather processing | tanning
  leather | saddlery
near: sewing
hit: Leather goods cut and stitched.

term: machine-operation
name: machine operation
kind: skill
also: operating machines | machine operating | operate machinery | operating machinery | operating production
  equipment | production machinery | operate production machines | operating manufacturing equipment | machine
  operator experience | ran machines | minded machines | running machines
narrower: operated presses
implies: manufacturing
near: production-operations | machine-setup
hit: Machine operation on fillers and cappers.

term: machine-setup
name: machine setup
kind: skill
also: machine set-up | machine setting | setting machines | setting up machines | set-ups | setting up machinery
narrower: changeovers | tool changes | tooling changes | line changeovers | product changeovers | job
  changeovers | changed tooling | tool changeovers | change-overs
near: machine-operation | smed
hit: Machine setup and changeovers.

term: machine-tending
name: machine tending
kind: skill
also: machine minding
narrower: loading and unloading machines | feeding machines
implies: machine-operation
hit: Machine tending of two lathes.

term: machining
name: machining
kind: skill
also: machine shop work | precision machining | metal machining | conventional machining | manual machining | machine
  shop
ambiguous: machining
needs: CNC | lathe | milling | turning | grinding | drilling | precision | @list
implies: manufacturing-industry-sector | engineering-sector
near: cnc-machining | lathe-turning | milling
hit: Precision machining to close tolerance.
miss: Servers and other machines.

term: manufacturing
name: manufacturing
kind: skill
also: manufacturing processes | manufacturing environment | manufacturing operations | manufacturing process |
  production processes | manufacturing experience | production environment
implies: manufacturing-industry-sector
near: production-operations | lean-manufacturing
hit: Experience in a manufacturing environment.

term: manufacturing-execution-system
name: manufacturing execution system
kind: tool
also: MES | manufacturing execution systems | MES systems | MES software
ambiguous: MES
case: MES
needs: ERP | manufactur | production | SCADA | shop floor | PLC | plant | batch | system | experience | Opcenter |
 @list
implies: manufacturing-industry-sector
near: production-planning | oee
hit: Rolled out a manufacturing execution system.
miss: MES amis sont ici.

term: manufacturing-industry-sector
name: manufacturing industry
kind: experience
also: manufacturing sector | factory environment | industrial environment | manufacturing plant | production plant |
  manufacturing company | manufacturing facility | industrial setting | manufacturing site | in a factory
 | factory background | manufacturing background | factory-based role | factory setting
near: fmcg-manufacturing-sector | automotive-manufacturing-sector | engineering-sector
hit: Background in the manufacturing industry.

term: mastercam
name: Mastercam
kind: tool
implies: cnc-programming | cad-cam
near: edgecam | gibbscam | fusion-360
hit: Tool paths in Mastercam.

term: mazak
name: Mazak
kind: tool
also: Mazak CNC
narrower: Mazatrol
implies: cnc-machining
near: haas | okuma
hit: Ran Mazak turning centres.

term: mechanical-fitting
name: mechanical fitting
kind: skill
also: fitting and assembly | machine fitting | engineering fitting | fitting and turning | fitter and turner skills
implies: engineering-sector
near: machining | assembly-line | mechanical-maintenance
hit: Mechanical fitting from drawings.

term: medical-device-manufacturing
name: medical device manufacturing
kind: skill
also: medical device production | medical device industry | medical devices manufacturing
narrower: medical device assembly
implies: manufacturing | medical-device-sector
near: iso-13485 | clean-room
hit: Worked in medical device manufacturing.

term: metal-3d-printers
name: Stratasys
kind: tool
beside: Formlabs | EOS 3D printer | Ultimaker | Markforged | PrusaSlicer | Ultimaker Cura | Bambu Lab
implies: additive-manufacturing
hit: Jigs made on a Stratasys.

term: milling
name: milling
kind: skill
also: milling machine | milling machines | manual milling | milling operations | Bridgeport mill | universal milling |
  turret mill
ambiguous: milling
needs: lathe | machin | CNC | turning | grinding | metal | tool | drill | drilling | @list
implies: machining
near: lathe-turning | cnc-milling
hit: Milling and turning on manual machines.
miss: The rice milling plant was busy.

term: mixing-and-blending
name: mixing and blending
kind: skill
also: blending
narrower: batching | batch mixing | chemical mixing | compounding and blending | weighing and mixing |
  dispensing raw materials | weighing ingredients
ambiguous: blending | batching
needs: mix | chemical | powder | batch | ingredients | production | tank | concrete | mixing | blending | recipe |
 weighing | @list
near: chemical-processing | filling-lines
hit: Mixing and blending of powders.
miss: Blending of research methods.
miss: Batch jobs at night.

term: mould-changing
name: mould changing
kind: skill
also: mold changes | mould tool changes | mold setup
beside: die setting | die changes | die setter skills
implies: machine-setup
near: injection-moulding
hit: Mould changing with overhead crane.

term: mrp
name: material requirements planning
kind: skill
also: materials requirements planning | MRP | MRP systems | MRP system | material planning | materials planning |
 requirements planning
beside: MRP II
ambiguous: MRP
case: MRP
needs: material | ERP | planning | production | inventory | purchasing | stock | manufacturing | @list
implies: production-planning
near: bill-of-materials
hit: Material requirements planning runs.
miss: Sold below MRP in shops.

term: new-product-introduction
name: new product introduction
kind: skill
also: NPI | new product development manufacturing | product industrialisation | NPI process
narrower: design transfer
ambiguous: NPI
case: NPI
needs: product | production | engineer | manufacturing | launch | prototype | design | @list
near: process-engineering | prototyping
hit: New product introduction from pilot to volume.
miss: Look up the NPI number of the physician.

term: oee
name: OEE
kind: skill
also: overall equipment effectiveness | equipment effectiveness
narrower: downtime reduction | reducing downtime | line efficiency | machine uptime | line uptime | line
  downtime | cut downtime | line performance
implies: manufacturing-industry-sector
near: tpm | production-kpis
hit: Raised OEE by cutting minor stops.

term: offset-printing
name: offset printing
kind: skill
also: lithographic printing | litho printing | offset press
beside: printing presses | printing press | printing machine operation | press operation printing
implies: print-industry-sector
near: digital-printing | print-finishing | screen-printing
hit: Offset printing on five-colour presses.

term: okuma
name: Okuma
kind: tool
also: Okuma CNC
implies: cnc-machining
near: mazak | dmg-mori
hit: Set Okuma lathes.

term: optical-lens-manufacturing
name: optical lens manufacturing
kind: skill
narrower: lens edging | lens grinding | optical lab work | lens surfacing
near: precision-grinding
hit: Lens surfacing and edging.

term: packaging-machines
name: packaging machinery
kind: tool
narrower: cartoners | flow wrapper | case packers | cartoning machine | flow wrapping machine | form fill seal |
  VFFS | shrink wrapper | palletiser | palletizer | robotic palletiser
near: filling-lines | packing
hit: Ran packaging machinery such as cartoners.

term: packing
name: packing
kind: skill
also: packaging products | packing products | hand packing | packing and labelling | packing line | product
  packing | packing goods | packaging operations | packing boxes | packed orders
narrower: packaging line | packaging and labeling | boxed and labelled
ambiguous: packing
needs: picking | warehouse | line | production | factory | goods | products | orders | boxes | labelling | @list
near: palletising | production-operations | order-picking
hit: Packing and labelling of bottled goods.
miss: Advice on packing for a trip.

term: palletising
name: palletising
kind: skill
also: palletizing | built pallets | pallet building
narrower: pallet stacking | stacking pallets | pallet wrapping | wrapped pallets
beside: shrink wrapping | stretch wrapping | depalletising
near: packing | warehouse-operations
hit: Palletising and shrink wrapping.

term: paper-manufacturing
name: paper manufacturing
kind: skill
also: papermaking | pulp and paper
narrower: paper mill | paper machine | corrugated manufacturing | tissue converting | corrugator
beside: paper converting | carton making
implies: manufacturing-industry-sector
near: offset-printing | chemical-processing
hit: Worked in pulp and paper.

term: pattern-cutting
name: pattern cutting
kind: skill
also: pattern making garments | garment patterns | pattern making | patternmaking | garment pattern making | garment
 patternmaking | pattern making for garments | clothing patterns | pattern-cutting | flat pattern cutting
narrower: pattern drafting | grading patterns
beside: fabric cutting | cutting fabric
never: foundry pattern making | wood pattern making | patterns for castings | pattern making for castings
near: garment-production | sewing | fashion-design
hit: Pattern cutting for sportswear.

term: pdm
name: product data management
kind: tool
also: PDM | PDM system | PDM software | product data management software
ambiguous: PDM
needs: CAD | product | engineering | drawing | drawings | Teamcenter | Windchill | SolidWorks | BOM | vault | PLM |
 @list
implies: configuration-management-engineering
near: plm
hit: Checked drawings into SolidWorks and the PDM vault.
miss: Seen at PDM last night.

term: pharma-manufacturing-sector
name: pharmaceutical manufacturing
kind: experience
also: pharma manufacturing | pharmaceutical production
narrower: biopharmaceutical manufacturing | biologics manufacturing | GMP manufacturing | sterile manufacturing
implies: manufacturing-industry-sector | good-manufacturing-practice | manufacturing | regulated-setting
 | pharmaceutical-sector
near: medical-device-manufacturing
hit: Operator in pharmaceutical manufacturing.

term: plastics-processing
name: plastics processing
kind: skill
also: plastics manufacturing | polymer processing | plastics industry | plastic manufacturing
beside: rubber moulding | rubber processing
implies: manufacturing-industry-sector
near: injection-moulding | composites
hit: Knowledge of plastics processing.

term: plex-erp
name: Plex Systems
kind: tool
also: Plex ERP
narrower: Plex MES
implies: erp
near: epicor
hit: Traceability in Plex Systems.

term: plm
name: PLM software
kind: tool
also: product lifecycle management | PLM | PLM systems | PLM tools
ambiguous: PLM
needs: CAD | product | engineering | drawing | drawings | Teamcenter | Windchill | Enovia | BOM | ERP | PDM |
 SolidWorks | Creo | @list
near: pdm | engineering-change | bill-of-materials
hit: Released drawings in the PLM and CAD vault.
miss: The initials PLM on the door.

term: poka-yoke
name: poka-yoke
kind: skill
also: poka yoke | mistake proofing | error proofing | mistake-proofing
implies: lean-manufacturing
near: quality-control
hit: Added poka-yoke fixtures.

term: powermill
name: PowerMill
kind: tool
also: Autodesk PowerMill
beside: FeatureCAM
implies: cnc-programming | cad-cam
near: hypermill
hit: Mould cavities in PowerMill.

term: precision-grinding
name: precision grinding
kind: skill
narrower: surface grinding | cylindrical grinding | centreless grinding | centerless grinding | surface grinder
  | tool grinding | cutter grinding | honing and lapping | jig grinding
implies: machining
near: lathe-turning | metal-grinding
hit: Surface grinding to 5 micron.

term: print-finishing
name: print finishing
kind: skill
narrower: bookbinding | guillotine cutting paper | folding and binding | die cutting paper | laminating print |
  bindery | perfect binding
beside: pre-press | prepress
implies: print-industry-sector
near: offset-printing | digital-printing
hit: Print finishing and bindery work.

term: process-engineering
name: process engineering
kind: skill
also: manufacturing engineering | production engineering | industrialisation
narrower: process optimisation | process optimization | manufacturing process development | process development
  manufacturing | manufacturing process improvement | line balancing
ambiguous: industrialisation
needs: product | process | production | manufactur | NPI | engineering
near: continuous-improvement | new-product-introduction
hit: Process engineering for press lines.
miss: Industrialisation of Asia.

term: production-kpis
name: production KPIs
kind: skill
narrower: production reporting | production reports | yield improvement | scrap reduction | waste reduction in
 production | cut scrap | reduced scrap
implies: manufacturing-industry-sector
near: oee | production-planning
hit: Cut scrap and lifted yield improvement.

term: production-operations
name: production operations
kind: skill
also: production line work | production line | production work | line production | production operative work | line
 operation | factory work | production floor | shop floor | shopfloor | ran production lines | worked on production
 lines | worked on a production line | factory production | production line experience | production environment
 experience
ambiguous: shop floor | shopfloor
needs: production | manufactur | manufacturing | machin | machine | machines | factory | engineering | lean |
 assembly | operators | maintenance | tooling | workshop
implies: manufacturing
near: assembly-line | machine-operation | packing
hit: Two years on a production line.
miss: Customers greeted on the shop floor of a clothes store.

term: production-planning
name: production planning
kind: skill
also: production scheduling | production plan | production schedules | manufacturing planning | capacity
  planning production | planning production | production plans
narrower: master production schedule | master scheduling | shop floor scheduling
implies: manufacturing-industry-sector
near: mrp | sales-and-operations-planning | inventory-control
hit: Production planning for four lines.

term: production-supervision
name: production supervision
kind: skill
also: supervising production | supervising operators | production management | managing production | line
  leadership | production line supervision | shop floor supervision | manufacturing supervision | line
  supervision | manufacturing management | led a production line | led a shift | led operators | supervised a
  shift
narrower: plant management | factory management
implies: manufacturing-industry-sector
near: shift-handover | production-planning
hit: Production supervision of thirty operators.

term: production-targets
name: production targets
kind: skill
also: meeting production targets | hitting production targets | met production targets | productivity targets |
 production quotas | achieving production targets | output targets | hit production targets | meet production targets
 | production goals
narrower: output per shift | units per hour | parts per hour | pieces per hour | cases per hour | hourly targets |
 hit hourly targets | hit daily targets on the line
implies: production-kpis
near: oee
hit: Met production targets each shift.

term: prototype-testing
name: prototype testing
kind: skill
also: testing prototypes | testing of prototypes | test prototypes | prototype trials | prototype evaluation | tested
 prototypes
narrower: test rigs | prototype validation | endurance testing of prototypes
near: prototyping | product-design-engineering | equipment-qualification | new-product-introduction
hit: Experience of prototype testing.

term: prototyping
name: prototype build
kind: skill
also: prototype assembly | physical prototyping | building prototypes | hardware prototyping | prototype manufacture
 | building of prototypes | built prototypes
near: additive-manufacturing | product-design-engineering
hit: Prototype build of pumps.

term: qad
name: QAD
kind: tool
also: QAD ERP | QAD Adaptive
ambiguous: QAD
case: QAD
needs: ERP | MRP | manufactur | planning | SAP | purchasing | @list
implies: erp
near: epicor
hit: Purchase orders in QAD ERP.
miss: Shift at QAD square.

term: rotational-moulding
name: rotational moulding
kind: skill
also: rotomoulding | rotational molding | rotomolding
implies: plastics-processing
near: blow-moulding
hit: Rotomoulding of tanks.

term: sawmill-operation
name: sawmill operation
kind: skill
also: sawmilling | wood processing | timber processing | lumber mill | sawmill
narrower: lumber grading
beside: panel saw | beam saw | edgebanding | spindle moulder
near: woodworking | forestry
hit: Sawmill operation and kiln drying.

term: screen-printing
name: screen printing
kind: skill
also: screenprinting | silk screen
narrower: garment printing
beside: pad printing | heat press | embroidery machine | sublimation printing
implies: print-industry-sector
near: digital-printing
hit: Screen printing on shirts.

term: semiconductor-manufacturing
name: semiconductor manufacturing
kind: skill
also: semiconductor fabrication | semiconductor processing
narrower: wafer fabrication | wafer fab | photolithography | wafer processing | semiconductor equipment
implies: electronics-manufacturing-sector
near: clean-room | electronics-assembly
hit: Wafer fabrication in a 300 mm fab.

term: sewing
name: sewing
kind: skill
also: machine sewing | industrial sewing | sewing machine operation | industrial sewing machine | garment sewing
  | sewing machines | industrial sewing machines | sewing machine
narrower: stitching garments | overlock
near: garment-production | pattern-cutting | upholstery
hit: Industrial sewing of workwear.

term: shift-handover
name: shift handover
kind: skill
also: shift handovers | shift change reports | shift reports | shift changeover notes | handed over to the next
  shift | shift handover notes | handover to incoming shift
beside: shift supervision | shift management | supervising shifts | shift leadership
near: production-supervision
hit: Written shift handover to the next crew.

term: siemens-opcenter
name: Siemens Opcenter
kind: tool
also: Opcenter | Camstar
implies: manufacturing-execution-system
near: apriso
hit: Travellers moved through Siemens Opcenter.

term: siemens-sinumerik
name: Sinumerik
kind: tool
also: Siemens CNC
narrower: Siemens 840D | Sinumerik 840D | Siemens 828D
implies: cnc-machining
near: fanuc-cnc | heidenhain
hit: Milling with Sinumerik control.

term: sign-making
name: sign making
kind: skill
also: signmaking | sign manufacture | signage production | sign fabrication
narrower: vinyl cutting | signage installation | sign installation
implies: print-industry-sector
near: digital-printing | vehicle-wrapping
hit: Sign making for shops.

term: six-sigma
name: six sigma
kind: skill
also: lean six sigma | 6 sigma | six-sigma methodology
narrower: DMAIC
beside: lean sigma
implies: continuous-improvement
near: lean-manufacturing | statistical-process-control
hit: Projects under Lean Six Sigma.

term: smed
name: SMED
kind: skill
also: single minute exchange of dies | quick changeover
narrower: setup time reduction | quick changeovers | cut set-up time | cut setup time | set-up time from | setup
  time from | reduced changeover time | cut changeover | changeover time | cut change-over time
implies: lean-manufacturing | machine-setup
near: tpm
hit: SMED halved press changeovers.

term: solidcam
name: SolidCAM
kind: tool
beside: CAMWorks
implies: cnc-programming | cad-cam
near: mastercam | solidworks
hit: Turned parts programmed in SolidCAM.

term: standard-work
name: standard work
kind: skill
also: standardised work | standardized work | standard operating procedures | SOPs | standard operating procedure |
 SOP | work instructions | job instructions | standard operating procedures (SOPs)
narrower: SOP writing | wrote SOPs | following SOPs | written work instructions | standard operations sheets |
  single point lessons | one-point lessons
ambiguous: SOP | SOPs
case: SOP | SOPs
needs: follow | following | production | written | write | standard | adhere | GMP | quality | manufacturing | comply
 | warehouse | process | procedure | @list
near: good-manufacturing-practice | five-s
hit: Follow standard operating procedures and work instructions.
miss: The SOP was admitted to the ward.

term: sub-assembly
name: sub-assembly
kind: skill
also: subassembly
implies: assembly-line
near: mechanical-fitting
hit: Sub-assembly at a bench.

term: syspro
name: Syspro
kind: tool
beside: MRPeasy
implies: erp
near: epicor
hit: Bills of material in Syspro.

term: textile-production
name: textile production
kind: skill
also: textile manufacturing | textile processing | textile industry
narrower: weaving | knitting machines | spinning mill | dyeing and finishing | textile dyeing | looms | yarn
  spinning | fabric dyeing | textile machinery
ambiguous: weaving | looms
needs: textile | yarn | fabric | mill | spinning | knitting | dyeing | cotton | @list
implies: manufacturing-industry-sector
near: garment-production
hit: Textile production from yarn to fabric.
miss: Weaving stories into lessons.

term: tool-and-die-making
name: tool and die making
kind: skill
also: tool making | toolmaking | tool and die | die making | toolroom | tool room
narrower: mould making | mold making | die maintenance | jigs and fixtures | fixture design | jig making
implies: manufacturing-industry-sector
near: machining | metal-stamping | edm
hit: Tool and die making for press tools.

term: tool-setting
name: tool setting
kind: skill
also: setting tools | press tool setting | tool setter skills | setting press tools
implies: machine-setup
near: cnc-setting | mould-changing | metal-stamping
hit: Tool setting on power presses.

term: tpm
name: total productive maintenance
kind: skill
also: TPM | TPM program
narrower: autonomous maintenance
ambiguous: TPM
case: TPM
needs: maintenance | lean | OEE | production | machine | 5S | @list
implies: lean-manufacturing
near: preventive-maintenance | smed
hit: Autonomous maintenance under TPM.
miss: TPM modules in laptops.

term: upholstery
name: upholstery
kind: skill
also: upholstering | furniture upholstery | re-upholstery | auto upholstery
near: sewing | furniture-manufacturing
hit: Upholstery of sofas and headboards.

term: vacuum-forming
name: vacuum forming
kind: skill
also: thermoforming | vacuum-forming
implies: plastics-processing
near: blow-moulding | injection-moulding
hit: Ran a thermoforming line.

term: value-stream-mapping
name: value stream mapping
kind: skill
also: VSM | value stream maps | process mapping lean
ambiguous: VSM
case: VSM
needs: lean | kaizen | value | waste | kanban | mapping | @list
implies: lean-manufacturing
near: kaizen
hit: Value stream mapping of assembly.
miss: The VSM clinic opened.

term: vehicle-wrapping
name: vehicle wrapping
kind: skill
also: vinyl wrapping | vehicle wraps | car wrapping | vehicle graphics application
near: sign-making | digital-printing
hit: Vehicle wrapping of vans.

term: vericut
name: Vericut
kind: tool
implies: cnc-programming
hit: Proved programs in Vericut.

term: visual-management
name: visual management
kind: skill
also: visual factory | visual controls
narrower: andon | tier meetings | SQCDP boards | SQDC
implies: lean-manufacturing
near: five-s
hit: Visual management boards for each cell.

term: wide-format-printing
name: wide format printing
kind: skill
also: large format printing | wide-format printing | large-format printing | wide format print | large format print
implies: print-industry-sector
near: digital-printing | sign-making | vehicle-wrapping | screen-printing
hit: Wide format printing of banners.

term: work-order-management
name: work order management
kind: skill
also: work orders | shop orders | work order
narrower: job cards | completing work orders | job sheets
beside: batch records
near: cmms | production-planning
hit: Closed work orders daily.
