# Engineering: mechanical, civil, structural, chemical, electrical and industrial design and analysis; CAD, CAE and GIS tools.

term: 12d-model
name: 12d Model
kind: tool
also: 12d
implies: civil-engineering-design
near: autocad-civil-3d
hit: Subdivisions in 12d Model.

term: 3d-modelling-engineering
name: 3D CAD modelling
kind: skill
also: 3D mechanical modelling | 3D CAD | 3D CAD design | 3D CAD software | 3D CAD modeling | 3D CAD packages
narrower: solid modelling | solid modeling | parametric modelling | parametric modeling | surface modelling | 3D
  solid modelling
implies: computer-aided-design
hit: Parametric modelling of castings.

term: 3dexperience
name: 3DEXPERIENCE
kind: tool
also: 3DEXPERIENCE platform
implies: configuration-management-engineering | plm
near: enovia | catia
hit: Shared models on 3DEXPERIENCE.

term: abaqus
name: Abaqus
kind: tool
also: Simulia Abaqus
implies: finite-element-analysis
near: ansys | ls-dyna
hit: Nonlinear contact in Abaqus.

term: acoustics-engineering
name: acoustics engineering
kind: skill
also: acoustic engineering
narrower: noise and vibration | NVH | noise control | noise assessment | building acoustics
ambiguous: NVH
case: NVH
needs: vibration | noise | vehicle | automotive | acoustic | engineer | @list
near: statics-and-dynamics
hit: Noise and vibration tests on gearboxes.
miss: NVH is a hospital.

term: advance-steel
name: Advance Steel
kind: tool
also: Autodesk Advance Steel
beside: SDS2
implies: computer-aided-design
near: tekla-structures
hit: Connections drawn in Advance Steel.

term: aerospace-engineering-design
name: aerospace engineering design
kind: skill
also: aerospace design
narrower: aircraft design | flight dynamics | aerospace structures | propulsion systems | spacecraft systems |
  satellite systems engineering | airworthiness | propulsion engineering
implies: aerospace-sector
near: aerospace-sector | finite-element-analysis
hit: Aerospace structures sized for fatigue.

term: agile-plm
name: Agile PLM
kind: tool
also: Oracle Agile PLM
implies: configuration-management-engineering | plm
near: arena-plm
hit: Parts in Oracle Agile PLM.

term: altium-designer
name: Altium Designer
kind: tool
also: Altium
implies: pcb-layout
near: kicad | orcad | eagle-pcb
hit: Boards routed in Altium Designer.

term: ansys
name: Ansys
kind: tool
also: ANSYS Fluent | ANSYS Workbench | Ansys Mechanical | Ansys CFX
implies: finite-element-analysis
near: abaqus | nastran | comsol
hit: Stress models in ANSYS Workbench.

term: api-standards
name: API standards
kind: skill
also: API codes oil and gas
narrower: API 650 | API 610 | API 570 | API 510 | API 653
near: asme-codes | static-equipment
hit: Tanks designed to API 650.

term: arcgis
name: ArcGIS
kind: tool
also: Esri ArcGIS | ArcGIS Pro | Esri
beside: ArcMap
implies: gis-mapping | gis
near: qgis | mapinfo
hit: Asset layers in ArcGIS.

term: archicad
name: ArchiCAD
kind: tool
also: Graphisoft ArchiCAD
implies: building-information-modelling | computer-aided-design
near: revit | vectorworks
hit: Models in ArchiCAD.

term: architectural-design
name: architectural design
kind: skill
also: building design | architectural technology
narrower: architectural drawings | architectural detailing | architectural drafting | architectural working
  drawings | schematic design architecture | architecture drawings
beside: interior architecture
near: building-information-modelling | revit | technical-drawing
hit: Architectural drawings for schools.

term: arena-plm
name: Arena PLM
kind: tool
also: PTC Arena
implies: configuration-management-engineering | plm
near: agile-plm
hit: Change orders in Arena PLM.

term: asme-codes
name: ASME codes
kind: skill
also: ASME standards | ASME code
narrower: ASME Section VIII | ASME VIII | ASME B31.1
near: pressure-vessel-design | asme-ix | piping-design
hit: Vessels built to ASME codes.

term: aspen-hysys
name: Aspen HYSYS
kind: tool
also: HYSYS | AspenTech HYSYS
beside: Aspen Plus
implies: process-design
near: chemcad | pro-ii
hit: Steady state models in Aspen HYSYS.

term: autocad
name: AutoCAD
kind: tool
also: Autodesk AutoCAD | AutoCAD LT | Auto CAD | AutoCAD 2D | AutoCAD 3D
implies: computer-aided-design
near: revit | microstation | draftsight
hit: Drawings produced in AutoCAD.

term: autocad-civil-3d
name: AutoCAD Civil 3D
kind: tool
also: Civil 3D | Autodesk Civil 3D | C3D
never: C3D charts
implies: computer-aided-design
near: openroads | autocad | 12d-model
hit: Earthwork models in Civil 3D.

term: autodesk-inventor
name: Autodesk Inventor
kind: tool
also: Inventor CAD | Inventor 3D
narrower: Inventor Professional
ambiguous: Inventor
case: Inventor
needs: Autodesk | CAD | AutoCAD | SolidWorks | 3D | model | modelling | drawing | drawings | @list
implies: computer-aided-design | 3d-modelling-engineering
near: solidworks | fusion-360 | solid-edge
hit: Machine frames in Autodesk Inventor.
miss: Named inventor on two patents.

term: autodesk-vault
name: Autodesk Vault
kind: tool
also: Vault PDM
implies: configuration-management-engineering | pdm
near: solidworks-pdm
hit: Drawings released in Autodesk Vault.

term: autoturn
name: AutoTURN
kind: tool
beside: AIMSUN
implies: traffic-engineering
hit: Swept paths in AutoTURN.

term: aveva-pdms
name: AVEVA PDMS
kind: tool
also: AVEVA E3D | PDMS | E3D
ambiguous: E3D | PDMS
case: E3D | PDMS
needs: AVEVA | piping | PDMS | plant | model | E3D | SP3D | 3D | isometrics | pipe | designer | Tekla | Navisworks |
 offshore | structural | SmartPlant | AutoCAD | @list
implies: piping-design
near: smartplant | plant-3d
hit: Pipework in AVEVA PDMS.
hit: Piping isometrics from PDMS
miss: E3D is a printer nozzle brand.
miss: Cast PDMS chips by soft lithography

term: biomedical-engineering-design
name: biomedical engineering design
kind: skill
narrower: medical device design | biomechanics engineering | medical device development | design controls |
  medical product development
near: iso-13485 | product-design-engineering
hit: Medical device design under design controls.

term: bricscad
name: BricsCAD
kind: tool
implies: computer-aided-design
near: autocad | draftsight
hit: Plans drawn in BricsCAD.

term: cadworx
name: CADWorx
kind: tool
also: Hexagon CADWorx
implies: piping-design
near: plant-3d
hit: Isometrics from CADWorx.

term: caesar-ii
name: CAESAR II
kind: tool
also: Caesar 2
beside: AutoPIPE
implies: piping-design
near: smartplant | aveva-pdms
hit: Pipe stress in CAESAR II.

term: cartography
name: cartography
kind: skill
also: map production | cartographic design
near: gis-mapping
hit: Cartography for trail maps.

term: catia
name: CATIA
kind: tool
also: CATIA V5 | Catia V6
implies: computer-aided-design | 3d-modelling-engineering
near: siemens-nx | creo | solidworks
hit: Body panels in CATIA V5.

term: cfd
name: computational fluid dynamics
kind: skill
also: CFD | CFD simulation | CFD analysis | flow simulation
ambiguous: CFD
case: CFD
needs: simulation | flow | Fluent | Ansys | FEA | aerodynamic | turbulence | engineer | fluid | thermal | OpenFOAM |
 @list
near: fluid-mechanics | finite-element-analysis
hit: CFD simulation of fan flow.
miss: Traded CFD products.

term: chemcad
name: CHEMCAD
kind: tool
implies: process-design
near: aspen-hysys | unisim
hit: Columns sized in CHEMCAD.

term: civil-engineering-design
name: civil engineering design
kind: skill
also: civil design | civil infrastructure design
narrower: site design | site civil engineering | land development design
beside: civil engineering works
implies: civil-engineering-sector
near: highway-design | drainage-design | structural-analysis
hit: Civil design for land development.

term: civil-engineering-sector
name: civil engineering sector
kind: experience
also: civil engineering industry | civil engineering projects | civils projects | highways industry | highways sector
narrower: civil engineering contractor
implies: construction-work | construction-industry-sector | engineering-sector
near: civil-works-sector | engineering-sector
hit: Delivered civil engineering projects.

term: commissioning
name: commissioning
kind: skill
also: commissioning and start-up | start-up and commissioning | pre-commissioning | testing and commissioning |
  commissioning of equipment | plant commissioning | system commissioning | installation and commissioning |
  install and commission | plant start-up | commissioned plant | commissioned equipment | commissioned systems |
  commissioned machines | start-up of equipment
narrower: site acceptance testing | factory acceptance testing | FAT and SAT | FAT/SAT | factory acceptance test
  | witnessed FAT | witness testing
ambiguous: commissioning
needs: installation | start-up | plant | electrical | HVAC | machine | PLC | handover | substation
near: handover | instrumentation | fault-finding
hit: Installation and commissioning of pump stations.
miss: Commissioning of adult care services.

term: computer-aided-design
name: computer-aided design
kind: skill
also: CAD | computer aided design | CAD design | CAD drawings | CAD drafting | CAD modelling | CAD modeling |
  CAD software | CAD/CAE | CAD packages | CAD work | drew up in CAD | drawn in CAD | modelled in CAD | modelled
  parts
narrower: 2D CAD
ambiguous: CAD
case: CAD
needs: design | drawing | drawings | model | AutoCAD | SolidWorks | draft | engineer | engineering | software | 3D |
 2D | CAM | BIM | @list
near: technical-drawing | 3d-modelling-engineering
hit: CAD drawings for sheet parts.
miss: Salary of 50,000 CAD a year.

term: comsol
name: COMSOL
kind: tool
also: COMSOL Multiphysics
implies: finite-element-analysis
near: ansys
hit: Coupled heat models in COMSOL.

term: control-systems-engineering
name: control systems engineering
kind: skill
also: control engineering | control systems | control system design | control systems design | automatic control
narrower: control theory | feedback control
near: process-control | plc-programming | industrial-automation
hit: Control systems design for drives.

term: corrosion-engineering
name: corrosion engineering
kind: skill
also: corrosion control | corrosion prevention | corrosion management
narrower: cathodic protection | corrosion monitoring
near: materials-engineering | industrial-coating | oil-and-gas-sector
hit: Cathodic protection surveys of pipelines.

term: creo
name: PTC Creo
kind: tool
also: Creo Parametric | Pro/ENGINEER | Pro/E | ProE | Pro Engineer
ambiguous: Creo
case: Creo
needs: CAD | PTC | Windchill | SolidWorks | CATIA | NX | model | modelling | design | drawing | @list
implies: computer-aided-design | 3d-modelling-engineering
near: solidworks | catia | windchill
hit: Harness routing in Creo Parametric.
miss: Creo que hablo bien.

term: csi-safe
name: CSI SAFE
kind: tool
also: SAFE software
beside: CSiBridge | CSI Bridge
implies: structural-analysis
near: etabs
hit: Raft designed in CSI SAFE.

term: datamine
name: Datamine
kind: tool
also: Datamine Studio
implies: mining-engineering
near: surpac
hit: Wireframes in Datamine.

term: design-for-manufacture
name: design for manufacture
kind: skill
also: DFM | design for manufacturing | design for manufacturability | DFMA | DFM/DFA
narrower: design for assembly
beside: design for excellence
near: mechanical-design | process-engineering
hit: Applied design for manufacture rules.

term: deswik
name: Deswik
kind: tool
narrower: Deswik.CAD
implies: mining-engineering
near: surpac
hit: Pit stages in Deswik.

term: draftsight
name: DraftSight
kind: tool
beside: NanoCAD | ZWCAD | TurboCAD
implies: computer-aided-design
near: autocad
hit: Edited DWG files in DraftSight.

term: drainage-design
name: drainage design
kind: skill
also: storm drainage | surface water drainage design | designed drainage
narrower: stormwater design | SuDS | sustainable drainage | sewer design | attenuation design | drainage layouts
  | stormwater modelling
beside: stormwater management | storm water management | flood risk assessment
near: hydrology | civil-engineering-design
hit: Stormwater management for new roads.

term: eagle-pcb
name: Autodesk EAGLE
kind: tool
also: EAGLE CAD | EAGLE PCB
implies: pcb-layout
near: kicad
hit: Hobby boards in Autodesk EAGLE.

term: electronic-circuit-design
name: electronic circuit design
kind: skill
also: circuit design | electronics design | electronic design | electronic circuits | designed electronics
narrower: analog circuit design | schematic capture | mixed-signal design | RF design | analog design | RF
  circuit design | RF engineering electronics | EMC design | designed analogue circuits
beside: analogue electronics | analog electronics | digital electronics
near: pcb-layout | power-electronics | electronic-test-equipment
hit: Circuit design for sensors.

term: emc-testing
name: EMC testing
kind: skill
also: EMI/EMC | electromagnetic compatibility | EMC compliance
narrower: EMI testing
near: electronic-circuit-design | iec-standards
hit: EMC testing and CE marking.

term: engineering-calculations
name: engineering calculations
kind: skill
also: design calculations | hand calculations engineering | technical calculations
beside: engineering analysis | design verification engineering
near: mechanical-design | structural-analysis
hit: Checked design calculations.

term: engineering-project-delivery
name: engineering project delivery
kind: skill
also: engineering project management | capital projects
narrower: EPC projects | EPC | EPCM | FEED studies | feasibility studies engineering | FEED engineering | CAPEX
  projects | capex project
ambiguous: EPC
case: EPC
needs: project | contractor | engineer | construction | procurement | plant | oil | solar | FEED | @list
near: commissioning | construction-management
hit: Capital projects and FEED studies.
miss: EPC of the rented flat is D.

term: engineering-reports
name: engineering reports
kind: skill
also: technical reports | technical report writing | engineering report writing | technical documentation engineering |
  engineering documentation
near: technical-specifications-writing
hit: Issued engineering reports.

term: engineering-sector
name: engineering industry
kind: experience
also: engineering sector | engineering environment | engineering company | engineering workshop
narrower: engineering consultancy | consulting engineers | heavy engineering | precision engineering | light
  engineering
near: manufacturing-industry-sector | construction-industry-sector
hit: Ten years in an engineering consultancy.

term: enovia
name: ENOVIA
kind: tool
implies: configuration-management-engineering | plm | pdm
near: 3dexperience | teamcenter
hit: Parts controlled in ENOVIA.

term: enscape
name: Enscape
kind: tool
near: lumion | twinmotion
hit: Walkthroughs in Enscape.

term: epa-swmm
name: EPA SWMM
kind: tool
also: SWMM
beside: PCSWMM
implies: drainage-design | hydraulic-modelling
near: hec-ras | epanet
hit: Storm drains in EPA SWMM.

term: epanet
name: EPANET
kind: tool
beside: WaterCAD | WaterGEMS
implies: hydrology
near: mike-urban
hit: Water networks in EPANET.

term: erdas-imagine
name: ERDAS Imagine
kind: tool
implies: gis-mapping
near: arcgis
hit: Scenes classified in ERDAS Imagine.

term: ergonomics
name: ergonomics
kind: skill
also: human factors | human factors engineering | workplace ergonomics | ergonomic assessment
narrower: DSE assessment
near: health-and-safety | industrial-engineering-methods
hit: Human factors in control rooms.

term: etabs
name: ETABS
kind: tool
implies: structural-analysis
near: sap2000 | csi-safe
hit: Towers modelled in ETABS.

term: eurocodes
name: Eurocodes
kind: skill
also: Eurocode | Eurocode 3 | Eurocode 2
beside: British Standards structural | ACI 318 | AISC code | ASCE 7 | AASHTO | AISC 360 | AASHTO LRFD | BS 5950
near: structural-analysis
hit: Design to Eurocodes.

term: finite-element-analysis
name: finite element analysis
kind: skill
also: FEA | finite element method | finite element modelling | finite element modeling | FE analysis
narrower: structural FEA | structural simulation
near: mechanical-design | cfd | ansys
hit: Finite element analysis of brackets.

term: fire-protection-engineering
name: fire protection engineering
kind: skill
also: fire engineering | fire safety engineering | fire protection design | fire safety design
narrower: fire strategy
near: fire-sprinklers | fire-safety
hit: Fire protection engineering for malls.

term: fluid-mechanics
name: fluid mechanics
kind: skill
also: fluid dynamics
narrower: aerodynamics | hydrodynamics | hydraulic design | pipe flow | hydraulic calculations
near: thermodynamics | cfd
hit: Fluid mechanics of pipe networks.

term: fusion-360
name: Fusion 360
kind: tool
also: Autodesk Fusion | Autodesk Fusion 360
implies: computer-aided-design | cad-cam | 3d-modelling-engineering
near: autodesk-inventor | onshape | mastercam
hit: Jigs drawn in Fusion 360.

term: gd-and-t
name: GD&T
kind: skill
also: geometric dimensioning and tolerancing | geometrical tolerancing | geometric tolerancing | geometric
  tolerances
narrower: tolerance analysis | tolerance stack-up | ASME Y14.5 | tolerance stack
beside: limits and fits
near: technical-drawing | precision-measurement
hit: Applies GD&T on drawings.

term: geological-logging
name: geological logging
kind: skill
narrower: core logging
near: mining-engineering | drilling-rig-operation
hit: Core logging and mineral exploration.

term: geostudio
name: GeoStudio
kind: tool
beside: Slope/W
implies: geotechnical-engineering
near: plaxis
hit: Slopes checked in GeoStudio.

term: geotechnical-engineering
name: geotechnical engineering
kind: skill
also: geotechnics
narrower: soil mechanics | ground investigation | site investigation | slope stability | foundation design |
  soil testing | geotechnical investigation | retaining wall design | geotechnical design | soils testing |
  trial pits | borehole logs
near: foundation-work | piling | civil-engineering-design
hit: Geotechnical engineering and ground investigation.

term: gint
name: gINT
kind: tool
also: gINT software
beside: OpenGround | HoleBASE
ambiguous: gINT
needs: borehole | geotechnical | logs | soil | @list
implies: geotechnical-engineering
near: plaxis
hit: Borehole logs in gINT.
miss: The gint folder.

term: gis-mapping
name: GIS mapping
kind: skill
also: geographic information systems | GIS | geographic information system | GIS software
narrower: geospatial analysis | spatial analysis | geospatial data | GIS analysis
beside: remote sensing
ambiguous: GIS
case: GIS
needs: map | mapping | ArcGIS | QGIS | spatial | geospatial | survey | layers | Esri | data
near: arcgis | qgis | land-surveying | gis
hit: GIS mapping of water mains.
miss: GIS gas insulated switchgear.

term: global-mapper
name: Global Mapper
kind: tool
beside: ENVI remote sensing
implies: gis-mapping
near: arcgis
hit: Rasters cleaned in Global Mapper.

term: golden-software-surfer
name: Golden Software Surfer
kind: tool
also: Surfer mapping
implies: gis-mapping
near: arcgis
hit: Contours from Golden Software Surfer.

term: google-earth-engine
name: Google Earth Engine
kind: tool
implies: gis-mapping
near: qgis
hit: Land cover from Google Earth Engine.

term: hec-hms
name: HEC-HMS
kind: tool
implies: hydrology
near: hec-ras
hit: Runoff models in HEC-HMS.

term: hec-ras
name: HEC-RAS
kind: tool
also: HECRAS
implies: hydrology | hydraulic-modelling
near: infoworks | mike-urban
hit: Flood plains modelled in HEC-RAS.

term: highway-design
name: highway design
kind: skill
also: road design | roadway design | highways design | highway engineering | highways engineering
narrower: geometric design of roads | pavement design
implies: civil-engineering-sector
near: civil-engineering-design | traffic-engineering | drainage-design
hit: Highway design and pavement design.

term: hydraulic-modelling
name: hydraulic modelling
kind: skill
also: hydraulic modeling | hydraulic models | river modelling
narrower: flood modelling | 1D and 2D modelling | 1D/2D modelling
near: hydrology | drainage-design
hit: Hydraulic modelling of rivers.

term: hydrology
name: hydrology
kind: skill
also: hydraulics and hydrology
narrower: hydrologic modelling | hydrogeology
near: drainage-design | fluid-mechanics
hit: Hydrology and flood modelling studies.

term: hypermesh
name: HyperMesh
kind: tool
also: Altair HyperMesh
implies: finite-element-analysis
near: nastran | ansys
hit: Meshes built in HyperMesh.

term: infoworks
name: InfoWorks
kind: tool
also: InfoWorks ICM
beside: InfoDrainage
implies: drainage-design | hydraulic-modelling
near: microdrainage | hec-ras
hit: Sewer networks in InfoWorks ICM.

term: interior-design
name: interior design
kind: skill
narrower: space planning | FF&E | furniture specification
beside: interior decoration | interior decorating | interior styling
near: architectural-design | fit-out
hit: Interior design of hotels.

term: kicad
name: KiCad
kind: tool
implies: pcb-layout
near: altium-designer | eagle-pcb
hit: Open boards drawn in KiCad.

term: leapfrog-geo
name: Leapfrog Geo
kind: tool
beside: Leapfrog Geothermal
implies: geological-logging
near: micromine
hit: Geology models in Leapfrog Geo.

term: linsig
name: LinSig
kind: tool
beside: Junctions 10 | TRANSYT | SIDRA
implies: traffic-engineering
near: ptv-vissim
hit: Signal models in LinSig.

term: ls-dyna
name: LS-DYNA
kind: tool
also: LS Dyna
beside: PAM-CRASH
implies: finite-element-analysis
near: abaqus
hit: Crash models in LS-DYNA.

term: ltspice
name: LTspice
kind: tool
beside: PSpice
implies: electronic-circuit-design
near: multisim
hit: Filters simulated in LTspice.

term: lumion
name: Lumion
kind: tool
near: sketchup | revit
hit: Renders in Lumion and Enscape.

term: lusas
name: LUSAS
kind: tool
implies: structural-analysis
near: sap2000
hit: Bridge decks in LUSAS.

term: mapinfo
name: MapInfo
kind: tool
also: MapInfo Professional
implies: gis-mapping | gis
near: arcgis | qgis
hit: Catchments drawn in MapInfo.

term: maptek-vulcan
name: Maptek Vulcan
kind: tool
also: Vulcan mining software
implies: mining-engineering
near: surpac
hit: Reserves in Maptek Vulcan.

term: masterseries
name: MasterSeries
kind: tool
implies: structural-analysis
near: tekla-tedds
hit: Portal frames in MasterSeries.

term: materials-engineering
name: materials engineering
kind: skill
also: materials science engineering
narrower: material selection | failure analysis | materials selection | materials testing | fatigue and fracture
  | fractography | tensile testing | hardness testing
near: metallurgy | non-destructive-testing | root-cause-analysis
hit: Failure analysis and tensile testing.

term: materials-testing-construction
name: materials testing construction
kind: skill
also: construction materials testing
narrower: concrete testing | soil compaction testing | nuclear density gauge | slump tests | cube testing |
  aggregate testing | asphalt testing | slump test | took cubes | cubes and slump | concrete cubes | slump and
  cubes
near: quality-control | concrete-work
hit: Concrete testing on site with slump tests.

term: mathcad
name: Mathcad
kind: tool
also: PTC Mathcad
implies: engineering-calculations
near: creo
hit: Beam sheets in Mathcad.

term: mechanical-design
name: mechanical design
kind: skill
also: mechanical design engineering | mechanical product design | mechanical engineering design | designed
  mechanical parts
narrower: special purpose machinery | designed machine parts | designed fixtures | machine design | design of
  machines | machinery design | designed machines
near: computer-aided-design | gd-and-t | finite-element-analysis | design-for-manufacture
hit: Mechanical design of lifting gear.

term: microdrainage
name: MicroDrainage
kind: tool
also: Micro Drainage
beside: Causeway Flow
implies: drainage-design
near: infoworks
hit: Surface water sized in MicroDrainage.

term: micromine
name: Micromine
kind: tool
implies: mining-engineering
near: surpac | leapfrog-geo
hit: Drill holes in Micromine.

term: microstation
name: MicroStation
kind: tool
also: Bentley MicroStation
implies: computer-aided-design
near: autocad | openroads
hit: Rail drawings in MicroStation.

term: midas-civil
name: MIDAS Civil
kind: tool
beside: midas Gen
implies: structural-analysis
near: lusas | sap2000
hit: Bridge models in MIDAS Civil.

term: mike-urban
name: MIKE URBAN
kind: tool
beside: MIKE 21 | MIKE FLOOD
implies: hydrology | drainage-design | hydraulic-modelling
near: hec-ras
hit: Harbour waves in MIKE 21.

term: mineral-exploration
name: mineral exploration
kind: skill
also: exploration geology | mineral exploration programmes | exploration drilling programmes
narrower: grade control | resource estimation | resource modelling geology | mine geology
beside: geological mapping | structural geology
implies: mining-industry-sector
near: geological-logging | mining-engineering
hit: Mineral exploration in the north.

term: mining-engineering
name: mining engineering
kind: skill
narrower: mine planning | mine design | mine ventilation | open pit planning | ore reserve estimation | mine
  scheduling
near: underground-mining | surface-mining | geological-logging
hit: Mine planning for open pits.

term: moldflow
name: Moldflow
kind: tool
also: Autodesk Moldflow
near: injection-moulding
hit: Gate studies in Moldflow.

term: msc-adams
name: MSC Adams
kind: tool
also: Adams multibody
beside: SimulationX | Amesim
near: mechanical-design
hit: Mechanism dynamics in MSC Adams.

term: multisim
name: Multisim
kind: tool
also: NI Multisim
implies: electronic-circuit-design
near: ltspice
hit: Lab circuits in Multisim.

term: nastran
name: Nastran
kind: tool
also: MSC Nastran | NX Nastran
beside: Patran | MSC Patran
implies: finite-element-analysis
near: ansys | hypermesh
hit: Modal runs in Nastran.

term: naval-architecture
name: naval architecture
kind: skill
also: ship design | marine design
narrower: hull design | ship stability
beside: marine engineering design
near: shipbuilding-sector | fluid-mechanics
hit: Naval architecture of ferries.

term: onshape
name: Onshape
kind: tool
implies: computer-aided-design | 3d-modelling-engineering
near: fusion-360 | solidworks
hit: Shared models in Onshape.

term: openfoam
name: OpenFOAM
kind: tool
implies: cfd
near: ansys | star-ccm
hit: Ran OpenFOAM cases.

term: openroads
name: OpenRoads
kind: tool
also: OpenRoads Designer
beside: Bentley InRoads | Bentley GEOPAK | Bentley MXRoad
implies: highway-design | computer-aided-design
near: autocad-civil-3d | microstation
hit: Alignments in OpenRoads.

term: optistruct
name: OptiStruct
kind: tool
beside: HyperWorks | Altair HyperWorks
implies: finite-element-analysis
near: hypermesh
hit: Topology runs in OptiStruct.

term: orcad
name: OrCAD
kind: tool
also: Cadence OrCAD
beside: Cadence Allegro | Allegro PCB
implies: pcb-layout
near: altium-designer
hit: Layouts in Cadence OrCAD.

term: p-and-id
name: P&ID
kind: skill
also: P&IDs | piping and instrumentation diagrams | P&ID drawings | P and ID | piping and instrumentation
  diagram
beside: process flow diagrams | PFDs
near: process-design | piping-design | isometric-drawings
hit: Drew P&ID sheets for a pilot plant.

term: pads
name: PADS
kind: tool
also: Mentor PADS | Mentor Graphics PADS
beside: Xpedition | Mentor Xpedition
ambiguous: PADS
case: PADS
needs: PCB | Mentor | layout | schematic | Altium | OrCAD
implies: pcb-layout
near: altium-designer
hit: PCB layout in PADS.
miss: Replaced brake PADS.

term: pcb-layout
name: PCB design
kind: skill
also: PCB layout | printed circuit board design | PCB designs | printed circuit boards | laid out PCBs |
  designed PCBs
narrower: multilayer PCB | high-speed PCB
near: electronic-circuit-design | electronics-assembly | altium-designer
hit: PCB layout with four layers.

term: piping-design
name: piping design
kind: skill
also: piping engineering
narrower: pipe stress analysis | piping layout | plant layout piping | pipe stress | piping specifications
beside: plant design
near: p-and-id | isometric-drawings | caesar-ii
hit: Piping design for skids.

term: plant-3d
name: AutoCAD Plant 3D
kind: tool
also: Plant 3D
implies: piping-design
near: smartplant | cadworx
hit: Skids drawn in Plant 3D.

term: plaxis
name: Plaxis
kind: tool
implies: geotechnical-engineering
near: gint
hit: Excavation models in Plaxis.

term: pressure-equipment-directive
name: Pressure Equipment Directive
kind: skill
also: PED directive | PED regulations | PED compliance
near: asme-codes | product-compliance | pressure-vessel-design
hit: Vessels to the Pressure Equipment Directive.

term: pressure-vessel-design
name: pressure vessel design
kind: skill
also: vessel design
beside: heat exchanger design | tank design | storage tank design
near: asme-codes | mechanical-design
hit: Pressure vessel design to code.

term: pro-ii
name: PRO/II
kind: tool
also: SimSci PRO/II
implies: process-design
near: aspen-hysys
hit: Flowsheets in PRO/II.

term: process-design
name: process design
kind: skill
also: chemical process design | process engineering design | chemical engineering processes
narrower: process simulation | process modelling chemical | mass and energy balance | mass and heat balances |
  heat and mass balance | unit operations | reaction engineering | process scale-up
near: p-and-id | hazop | chemical-processing | aspen-hysys
hit: Process design with heat and mass balance.

term: product-compliance
name: product compliance
kind: skill
also: product safety compliance | product compliance testing | product regulatory compliance | product conformity
narrower: CE marking | CE mark | UKCA marking | UL certification | CE certification | UKCA
near: emc-testing | machine-safety | iec-standards
hit: Prepared files for CE marking.

term: product-design-engineering
name: product design engineering
kind: skill
also: engineering design | mechanical product development | design engineering
narrower: plastic part design | sheet metal design | hardware product development
near: mechanical-design | design-for-manufacture | prototyping
hit: Engineering design of garden pumps.

term: ptv-vissim
name: PTV Vissim
kind: tool
also: VISSIM
beside: PTV Visum
implies: traffic-engineering
near: synchro-traffic | linsig
hit: Junctions simulated in PTV Vissim.

term: qgis
name: QGIS
kind: tool
also: Quantum GIS
implies: gis-mapping | gis
near: arcgis | mapinfo
hit: Flood maps in QGIS.

term: revit
name: Revit
kind: tool
also: Autodesk Revit | Revit MEP | Revit Architecture | Revit Structure
implies: building-information-modelling | computer-aided-design
near: archicad | autocad | tekla-structures
hit: Families and sheets in Revit.

term: rfem
name: RFEM
kind: tool
also: Dlubal RFEM
implies: structural-analysis
near: scia-engineer
hit: Shells modelled in RFEM.

term: rhino-3d
name: Rhino 3D
kind: tool
also: Rhinoceros 3D | Rhino3D | Rhinoceros
narrower: Rhino and Grasshopper
ambiguous: Rhino | Grasshopper | Rhinoceros
case: Rhino | Grasshopper | Rhinoceros
needs: 3D | CAD | model | modelling | Revit | SketchUp | parametric | V-Ray | design | @list
implies: computer-aided-design
near: sketchup
hit: Parametric facades with Rhino and Grasshopper.
miss: Volunteered at a rhino sanctuary.

term: risa-3d
name: RISA-3D
kind: tool
also: RISA 3D | RISA
ambiguous: RISA
needs: structural | steel | beam | ETABS | analysis | design | @list
implies: structural-analysis
near: staad-pro
hit: Beams sized in RISA-3D.
miss: Risa joined as nurse.

term: robot-structural-analysis
name: Robot Structural Analysis
kind: tool
also: Autodesk Robot | Robot Structural
implies: structural-analysis
near: staad-pro | scia-engineer
hit: Portal frames in Robot Structural Analysis.

term: robotics-engineering
name: robotics engineering
kind: skill
also: robotics | robotic systems
narrower: mobile robots | autonomous systems engineering | robot kinematics
near: industrial-robotics | mechatronics | control-systems-engineering
hit: Robotics project with mobile arms.

term: sap2000
name: SAP2000
kind: tool
also: SAP 2000
implies: structural-analysis
near: etabs | staad-pro
hit: Bridges analysed in SAP2000.

term: scia-engineer
name: SCIA Engineer
kind: tool
beside: Tekla Structural Designer
implies: structural-analysis
near: robot-structural-analysis
hit: Frames in SCIA Engineer.

term: siemens-nx
name: Siemens NX
kind: tool
also: Unigraphics | UG NX | NX Unigraphics
narrower: NX CAM | NX CAD
implies: computer-aided-design | 3d-modelling-engineering
near: catia | creo | teamcenter
hit: Castings modelled in Siemens NX.

term: sketchup
name: SketchUp
kind: tool
also: Google SketchUp | Trimble SketchUp | SketchUp Pro | Sketch Up
implies: computer-aided-design
near: revit | rhino-3d | lumion | archicad | vectorworks
hit: Massing models in SketchUp.

term: smartplant
name: SmartPlant
kind: tool
also: SmartPlant 3D | Intergraph SmartPlant
beside: SP3D | Smart 3D
implies: piping-design
near: aveva-pdms | plant-3d | cadworx
hit: Racks modelled in SmartPlant 3D.

term: solid-edge
name: Solid Edge
kind: tool
also: SolidEdge | Siemens Solid Edge
never: solid edge over
implies: computer-aided-design | 3d-modelling-engineering
near: solidworks | autodesk-inventor
hit: Sheet metal parts in Solid Edge.

term: solidworks
name: SolidWorks
kind: tool
also: Solid Works | Dassault SolidWorks | SOLIDWORKS 3D
implies: computer-aided-design | 3d-modelling-engineering
near: autodesk-inventor | catia | creo | solid-edge
hit: Assemblies modelled in SolidWorks.

term: solidworks-pdm
name: SolidWorks PDM
kind: tool
also: SolidWorks EPDM
implies: configuration-management-engineering | pdm
near: autodesk-vault | teamcenter
hit: Checked in parts to SolidWorks PDM.

term: staad-pro
name: STAAD.Pro
kind: tool
also: STAAD Pro | STAAD
implies: structural-analysis
near: etabs | robot-structural-analysis
hit: Frames analysed in STAAD.Pro.

term: star-ccm
name: STAR-CCM+
kind: tool
also: Star CCM | StarCCM
implies: cfd
near: openfoam | ansys
hit: External flow in STAR-CCM+.

term: statics-and-dynamics
name: statics and dynamics
kind: skill
also: applied mechanics
narrower: vibration engineering | structural dynamics
beside: strength of materials | mechanics of materials | solid mechanics | structural mechanics
near: finite-element-analysis | structural-analysis
hit: Strength of materials and engineering mechanics.

term: stress-analysis
name: stress analysis
kind: skill
also: structural stress analysis | stress calculations | mechanical stress analysis
narrower: fatigue analysis | fatigue calculations
near: finite-element-analysis | mechanical-design
hit: Stress analysis of brackets.

term: structural-analysis
name: structural analysis
kind: skill
also: structural design | structural engineering design | design of structures
narrower: structural calculations | structural assessment | beam calculations | reinforced concrete design |
  steel design | structural steel design | seismic design | timber design | concrete design | designed beams |
  steel and concrete design | sized beams | designed steel frames | designed reinforced concrete
near: eurocodes | finite-element-analysis | civil-engineering-design
hit: Structural design of steel frames.

term: surpac
name: Surpac
kind: tool
also: GEOVIA Surpac
implies: mining-engineering
near: datamine | deswik
hit: Block models in Surpac.

term: synchro-traffic
name: Synchro traffic
kind: tool
also: Synchro SimTraffic | SimTraffic
implies: traffic-engineering
near: ptv-vissim
hit: Signals timed in Synchro SimTraffic.

term: systems-engineering
name: systems engineering
kind: skill
also: model-based systems engineering | systems integration engineering | systems engineer skills | system
  engineering
narrower: requirements engineering hardware | V-model | MBSE | SysML | verification and validation engineering
near: product-design-engineering | configuration-management-engineering
hit: Systems engineering with traced requirements.

term: teamcenter
name: Teamcenter
kind: tool
also: Siemens Teamcenter
implies: configuration-management-engineering | plm | pdm
near: windchill | enovia
hit: Releases through Teamcenter.

term: technical-drawing
name: technical drawing
kind: skill
also: engineering drawings | engineering drawing | technical drawings | drafting | draughtsmanship | drawing
  office work | drafting skills | produced drawings | issued drawings
narrower: mechanical drafting | mechanical drawings | detail drawings | as-built drawings | 2D drawings |
  production drawings | general arrangement drawings | GA drawings | shop drawings produced | fabrication
  drawings | as-builts | as-built records
ambiguous: drafting
needs: CAD | drawing | drawings | technical | AutoCAD | architect | architectural | mechanical | civil | blueprint
near: computer-aided-design | blueprint-reading | gd-and-t
hit: Detail drawings for fabrication.
miss: Drafting contracts and press notes.

term: technical-specifications-writing
name: technical specifications writing
kind: skill
also: technical specifications | engineering specifications | specification writing
narrower: tender specifications engineering | datasheets and specifications | technical datasheets | equipment
  specifications
near: technical-drawing | engineering-reports
hit: Wrote technical specifications for pumps.

term: tekla-structures
name: Tekla Structures
kind: tool
also: Tekla | Trimble Tekla | Xsteel
implies: building-information-modelling | computer-aided-design
near: advance-steel | revit
hit: Steel detailing in Tekla Structures.

term: tekla-tedds
name: Tekla Tedds
kind: tool
also: Tedds
implies: structural-analysis
near: masterseries
hit: Beam checks in Tekla Tedds.

term: thermal-engineering
name: thermal engineering
kind: skill
also: thermal analysis | thermal design | thermal management engineering | thermal modelling
near: thermodynamics | hvac-design | finite-element-analysis
hit: Thermal design of battery packs.

term: thermodynamics
name: thermodynamics
kind: skill
narrower: heat transfer
near: fluid-mechanics | hvac-design
hit: Solid base in thermodynamics and heat transfer.

term: traffic-engineering
name: traffic engineering
kind: skill
narrower: traffic modelling | traffic modeling | traffic impact assessments | traffic studies | traffic signals
  design | traffic analysis | traffic signal timing
beside: transportation planning
near: highway-design | traffic-management | transport-planning-freight
hit: Traffic modelling for junctions.

term: transportation-engineering
name: transportation engineering
kind: skill
also: transport engineering | transportation design
implies: civil-engineering-sector
near: highway-design | traffic-engineering
hit: Transportation engineering for cities.

term: tuflow
name: TUFLOW
kind: tool
implies: hydrology | hydraulic-modelling
near: hec-ras | mike-urban
hit: Flood maps from TUFLOW.

term: twinmotion
name: Twinmotion
kind: tool
near: lumion | enscape
hit: Renders in Twinmotion.

term: unisim
name: UniSim
kind: tool
also: Honeywell UniSim
implies: process-design
near: aspen-hysys | chemcad
hit: Plant models in UniSim.

term: urban-planning
name: urban planning
kind: skill
also: town planning | city planning | spatial planning | town and country planning
narrower: land use planning | master planning | masterplanning
beside: urban design
near: planning-permission | traffic-engineering
hit: Urban planning and land use studies.

term: value-engineering
name: value engineering
kind: skill
also: cost down engineering | cost reduction engineering
narrower: design-to-cost
beside: design optimisation engineering | design optimization engineering
near: design-for-manufacture | cost-estimating
hit: Value engineering saved steel tonnage.

term: vectorworks
name: Vectorworks
kind: tool
also: Vector Works
implies: computer-aided-design
near: archicad | sketchup
hit: Plans in Vectorworks.

term: wastewater-treatment
name: wastewater treatment
kind: skill
also: waste water treatment | sewage treatment | effluent treatment | wastewater operations | wastewater
  engineering
narrower: activated sludge | wastewater plant operation | ETP operation | industrial wastewater | effluent
  treatment plant
near: water-treatment | process-control
hit: Wastewater treatment plant shifts.

term: water-resources-engineering
name: water resources engineering
kind: skill
also: water resources management engineering
narrower: dam engineering | dam safety | river engineering
near: hydrology | drainage-design | hydraulic-modelling
hit: Water resources engineering for a river board.

term: water-sector
name: water industry
kind: experience
also: water sector | water background | water utility experience | water companies | water company experience
narrower: water utilities | wastewater industry | water utility | water company
implies: utilities-sector
near: utilities-sector | civil-works-sector
hit: Worked for a water utility.

term: water-treatment
name: water treatment
kind: skill
also: water treatment plant operation | drinking water treatment | potable water treatment | boiler water
  treatment | water treatment operations | water treatment processes
narrower: water purification | water chemistry
implies: water-sector
near: wastewater-treatment | legionella-control | process-control
hit: Water treatment with ion exchange.

term: windchill
name: Windchill
kind: tool
also: PTC Windchill
ambiguous: Windchill
needs: PTC | Creo | PLM | change | drawing | BOM | release | @list
implies: configuration-management-engineering | plm | pdm
near: teamcenter
hit: Change notices in Windchill.
miss: Windchill below minus ten.
