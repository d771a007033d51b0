# Plumbing, heating, gas, pipefitting, ventilation, air conditioning, refrigeration and fire sprinklers.

term: air-balancing
name: air balancing
kind: skill
also: testing and balancing | test and balance | testing, adjusting and balancing | air and water balancing
beside: commissioning of HVAC | water balancing
implies: hvac
near: commissioning | hvac-controls
hit: Air balancing of clean rooms.

term: air-conditioning
name: air conditioning
kind: skill
also: air conditioning systems | air-conditioning | split air conditioners | air conditioners
narrower: packaged units | rooftop units
ambiguous: RTU | RTUs
needs: HVAC | split | air conditioning | cooling | VRV | heat | AC | chillers | VRF | Daikin | splits | rooftop |
  compressor | walk-ins
implies: hvac
near: refrigeration | chiller-maintenance
hit: Air conditioning with VRF and split systems.
miss: A VRF on each router.
miss: A VRV exists.

term: air-handling-units
name: air handling units
kind: skill
also: AHU | AHUs | air handlers | air handling unit
narrower: AHU and FCU
beside: fan coil units | FCU | FCUs
ambiguous: FCU | FCUs
case: FCU | FCUs
needs: AHU | AHUs | HVAC | chiller | chillers | VAV | fan | duct | BMS | air | maintenance | cooling | PPM | filters
 | boilers | pumps | coil | @list
implies: hvac
near: hvac-maintenance | ventilation
hit: Filters changed on air handling units.
hit: Cleaned AHU and FCU filters
miss: Teller at Desert FCU in Tucson

term: air-source-heat-pumps
name: air source heat pumps
kind: skill
also: ASHP | air source heat pump | ASHPs | air-source heat pumps
implies: heat-pump-installation
near: ground-source-heat-pumps
hit: Fitted air source heat pumps.

term: ammonia-refrigeration
name: ammonia refrigeration
kind: skill
also: ammonia systems | NH3 refrigeration
narrower: RETA | IIAR
ambiguous: RETA | IIAR
needs: ammonia | refrigeration | refrigerant | operator | @list
implies: refrigeration
near: refrigerant-handling
hit: Ammonia refrigeration in cold stores.
miss: Reta signed the form.

term: backflow-prevention
name: backflow prevention
kind: skill
also: cross-connection control
narrower: backflow testing | backflow preventers
implies: plumbing
near: water-regulations
hit: Backflow testing of commercial sites.

term: bathroom-fitting
name: bathroom fitting
kind: skill
also: bathroom installation | bathroom installations | fitted bathrooms | bathroom refits | installed bathrooms |
 fitting bathrooms | bathroom refurbishment | bathroom renovations | bathroom renovation
narrower: bathroom suites | wet rooms | fitted showers | fitted bathroom suites
implies: plumbing-fixtures
near: tiling | kitchen-fitting | plumbing
hit: Bathroom fitting from strip-out to tile.

term: boiler-installation
name: boiler installation
kind: skill
also: boiler installations | boiler fitting | installing boilers | combi boiler installation | fitted boilers
narrower: combi boilers | boiler replacement | boiler swaps | boiler changes | swapped boilers | back boilers
implies: heating-systems | domestic-heating-setting
near: boiler-servicing | gas-fitting
hit: Boiler installation in flats.

term: boiler-operation
name: boiler operation
kind: skill
also: operating boilers | boiler plant | steam boiler operation | boiler house
narrower: steam boilers | high pressure boilers | commercial boilers
beside: plant room operation
near: steam-fitting | boiler-servicing | stationary-engineering
hit: Boiler operation in a hospital plant.

term: boiler-repair
name: boiler repair
kind: skill
also: boiler repairs | boiler breakdowns | boiler fault finding | repaired boilers | boiler callouts | repairing
 boilers | boiler breakdown and repair | boiler breakdown repairs | boiler diagnostics
narrower: diverter valves | changed PCBs
implies: heating-systems | domestic-heating-setting
near: boiler-servicing | boiler-installation | gas-fitting
hit: Boiler repair on call.

term: boiler-servicing
name: boiler servicing
kind: skill
also: boiler service | boiler maintenance | service and repair boilers | serviced boilers | annual boiler
  services | annual services on boilers
beside: gas servicing
implies: heating-systems | domestic-heating-setting
near: boiler-installation | gas-safety-checks
hit: Boiler servicing and breakdowns.

term: brazing
name: brazing
kind: skill
also: silver brazing | copper brazing | brazed joints | torch brazing
narrower: silver soldering
near: soldering | refrigeration | welding
hit: Brazing of refrigerant lines.

term: building-services-engineering
name: building services engineering
kind: skill
also: building services | mechanical and electrical services | M&E services | M&E | building engineering
  services
narrower: mechanical services | mechanical building services
ambiguous: M&E
case: M&E
needs: mechanical | building | contractor | HVAC | services | site | electrical | install | construction
near: hvac | electrical-installation | plumbing
hit: Building services engineering on hospitals.
miss: An M&E officer tracks indicators.

term: carrier-hap
name: Carrier HAP
kind: tool
also: Hourly Analysis Program
implies: hvac-design
near: trane-trace | ies-ve
hit: Loads run in Carrier HAP.

term: cctv-drain-survey
name: CCTV drain survey
kind: skill
also: drain survey | drain inspection camera | sewer camera inspection | CCTV drainage
beside: sewer inspection
near: drain-cleaning
hit: CCTV drain survey reports.

term: chiller-maintenance
name: chiller maintenance
kind: skill
also: chillers | chiller | chiller plant
narrower: centrifugal chillers | water-cooled chillers | chiller repair
beside: chilled water systems | chilled water | cooling towers | cooling tower
implies: hvac
near: refrigeration | boiler-operation
hit: Chiller maintenance on 2 MW plant.

term: combustion-analysis
name: flue gas analysis
kind: skill
also: combustion analysis | flue gas analysing | combustion testing | flue gas testing | combustion performance
 testing
implies: gas-fitting
near: gas-safety-checks | boiler-servicing
hit: Flue gas analysis on boilers.

term: commercial-catering-equipment
name: commercial catering equipment
kind: skill
narrower: catering equipment repair | commercial kitchen equipment repair | catering equipment maintenance
near: commercial-gas | appliance-repair
hit: Repair of commercial catering equipment.

term: commercial-gas
name: commercial gas
kind: skill
also: commercial gas work | commercial catering gas | commercial gas boilers
implies: gas-fitting
near: commercial-catering-equipment
hit: Commercial gas boilers and burners.

term: commercial-plumbing
name: commercial plumbing
kind: skill
also: commercial plumbing systems
beside: industrial plumbing
implies: plumbing
near: pipefitting
hit: Commercial plumbing in hospitals.

term: compressed-air-systems
name: compressed air systems
kind: skill
also: compressed air
narrower: air compressors | compressor maintenance | air compressor maintenance | compressor repair | air
  compressor repair
near: pneumatics | pump-maintenance
hit: Compressed air systems serviced.

term: copper-pipework
name: copper pipework
kind: skill
also: copper piping | copper pipe
narrower: soldering copper | sweating copper | soldered joints | soldering pipes
near: brazing | plumbing
hit: Copper pipework run in tight spaces.

term: designbuilder
name: DesignBuilder
kind: tool
implies: hvac-design
near: ies-ve | energyplus
hit: Energy models in DesignBuilder.

term: domestic-heating-setting
name: domestic heating
kind: experience
also: domestic boilers | domestic heating systems | domestic gas | domestic heating experience
 | domestic plumbing and heating | residential heating | home heating | domestic gas work | domestic boiler experience
 | heating in homes
narrower: domestic boiler | combi boiler | combination boilers | system boilers
implies: plumbing-sector
near: hvac-sector
hit: Three years on domestic boilers and unvented cylinders.

term: drain-cleaning
name: drain cleaning
kind: skill
also: drain unblocking | blocked drains | drain clearing | unblocking drains | clearing drains | cleared blocked
  drains | drain blockages
narrower: drain jetting | drain snaking | drain rods | blocked toilets
beside: sewer cleaning
implies: plumbing
near: cctv-drain-survey | drainage-installation
hit: Drain cleaning with jetter and snake.

term: ductwork
name: ductwork
kind: skill
also: ducting | duct work | ductwork installation | sheet metal ductwork | installing ductwork
narrower: duct installation | duct fabrication | spiral duct
beside: duct cleaning
near: sheet-metal-work | ventilation | hvac
hit: Ductwork hung and sealed.

term: energyplus
name: EnergyPlus
kind: tool
beside: eQUEST | OpenStudio
near: designbuilder | ies-ve
hit: Simulated offices in EnergyPlus.

term: fire-sprinklers
name: fire sprinkler systems
kind: skill
also: fire sprinkler | sprinkler systems | fire sprinklers
narrower: sprinkler fitting | sprinkler installation | NFPA 13 | wet and dry sprinkler | NFPA 25
beside: fire suppression systems | fire suppression
near: pipefitting | fire-alarm-systems | fire-protection-engineering
hit: Fire sprinkler systems inspected to NFPA 25.

term: furnace-installation
name: furnace installation
kind: skill
narrower: gas furnaces | forced air furnaces
beside: furnace maintenance | oil burners
implies: heating-systems
near: hvac-installation | gas-fitting
hit: Furnace installation in winter.

term: gas-fitting
name: gas fitting
kind: skill
also: gasfitting | gas installation | gas installations | gas work
narrower: gas pipework | gas piping | gas line installation | natural gas piping | gas appliances
near: gas-safety-checks | boiler-installation | plumbing
hit: Gas fitting and tightness tests.

term: gas-safety-checks
name: gas safety checks
kind: skill
also: gas safety inspections | gas safety certificates | gas certificates | gas safety certs
implies: gas-fitting | domestic-heating-setting
near: boiler-servicing | combustion-analysis | gas-tightness-testing
hit: Gas safety checks for housing associations.

term: gas-tightness-testing
name: gas tightness testing
kind: skill
also: tightness testing | gas soundness testing | soundness testing | gas pressure testing | tightness tests
implies: gas-fitting
near: gas-safety-checks | combustion-analysis
hit: Tightness testing of gas pipework.

term: ground-source-heat-pumps
name: ground source heat pumps
kind: skill
also: GSHP | ground source heat pump | ground-source heat pumps | geothermal heat pumps
implies: heat-pump-installation
near: air-source-heat-pumps
hit: Ground source heat pumps for farms.

term: heat-pump-installation
name: heat pump installation
kind: skill
also: heat pumps | heat pump | installed heat pumps | installing heat pumps | air and ground source heat pumps
narrower: heat pump commissioning
implies: heating-systems
near: hvac | refrigeration | renewable-energy | boiler-installation | ventilation
hit: Heat pump installation in rural homes.

term: heating-systems
name: heating systems
kind: skill
also: central heating | central heating systems | wet heating systems | heating systems installation
narrower: heating installation | hydronic heating | hydronics | heating and plumbing | plumbing and heating
implies: plumbing-sector
near: boiler-installation | underfloor-heating | plumbing
hit: Central heating systems in council homes.

term: hot-water-systems
name: hot water systems
kind: skill
narrower: water heaters | water heater installation | hot water cylinders | tankless water heaters | water heater
 repair | immersion heaters | hot water tanks
implies: plumbing
near: boiler-installation | heating-systems
hit: Installed hot water systems including tankless water heaters.

term: hvac
name: heating, ventilation and air conditioning
kind: skill
also: HVAC | HVAC systems | heating ventilation and air conditioning | heating and cooling | heating and cooling
  systems | heating and air conditioning | air conditioning and heating | HVAC work | HVAC equipment
narrower: HVAC/R | HVACR
implies: hvac-sector
near: air-conditioning | refrigeration | ventilation
hit: Five years with HVAC equipment and ductwork.

term: hvac-controls
name: HVAC controls
kind: skill
also: HVAC control systems
narrower: thermostats | thermostat installation | DDC systems
implies: hvac
near: building-management-systems
hit: HVAC controls and thermostats set up.

term: hvac-design
name: HVAC design
kind: skill
also: HVAC engineering | mechanical building services design
narrower: heating and cooling load calculations | Manual J | cooling load calculations | psychrometrics
implies: hvac
near: building-services-engineering | ductwork
hit: HVAC design with cooling load calculations.

term: hvac-installation
name: HVAC installation
kind: skill
also: HVAC installations | installing HVAC systems | install HVAC
narrower: air conditioning installation | AC installation | air conditioner installation
implies: hvac
near: hvac-maintenance | ductwork
hit: HVAC installation in new homes.

term: hvac-maintenance
name: HVAC maintenance
kind: skill
also: HVAC service | HVAC servicing | HVAC preventive maintenance | servicing HVAC
narrower: HVAC repair | HVAC troubleshooting | air conditioning repair | air conditioning maintenance | AC
  repair | furnace repair | coil cleaning | filter changes on air handlers | serviced air conditioning | AC
  servicing | air conditioning servicing
implies: hvac
near: hvac-installation | preventive-maintenance
hit: HVAC maintenance and troubleshooting.

term: hvac-sector
name: HVAC industry
kind: experience
also: HVAC contracting | HVAC trade
narrower: refrigeration industry | air conditioning industry
near: plumbing-sector
hit: Background in the HVAC industry.

term: ies-ve
name: IES VE
kind: tool
also: IESVE | IES Virtual Environment
implies: hvac-design
near: designbuilder | energyplus
hit: Thermal models in IESVE.

term: irrigation-systems-installation
name: irrigation systems installation
kind: skill
narrower: sprinkler irrigation installation | lawn irrigation | landscape irrigation
near: irrigation | landscaping
hit: Landscape irrigation fitted and winterised.

term: isometric-drawings
name: isometric drawings
kind: skill
also: isometrics
narrower: piping isometrics | pipe isometrics | reading isometrics
beside: piping drawings
implies: blueprint-reading
near: p-and-id
hit: Works from isometric drawings.

term: landlord-gas-safety
name: landlord gas safety certificates
kind: skill
also: landlord gas safety | CP12 | LGSR | landlord gas certificates | landlord safety records | landlord gas safety
 records | landlord gas safety checks | CP12 certificates | landlord gas safety inspections | LGSRs
implies: gas-safety-checks
near: boiler-servicing
hit: Carried out landlord gas safety checks.
hit: Issued CP12 papers.

term: leak-detection
name: leak detection and repair
kind: skill
also: leak detection | leak repair | leak repairs | repairing leaks | fixed leaks | traced leaks | finding leaks |
 tracing leaks | repaired leaks | leak finding | leak tracing
narrower: burst pipes | leaking taps
implies: plumbing-repair
near: drain-cleaning
hit: Leak detection in flats.

term: legionella-control
name: legionella control
kind: skill
also: legionella | water hygiene
narrower: legionella risk assessment | legionella awareness | L8 water hygiene | ACOP L8 | TMV servicing |
  little used outlets | flushing regime | tap temperatures | shower head descaling | water temperature checks
near: water-treatment | plumbing
hit: Legionella control and monthly water hygiene checks.

term: lpg-gas
name: LPG
kind: skill
also: liquefied petroleum gas | LPG installation
narrower: propane systems | propane delivery | propane gas
beside: oil-fired boilers | oil fired heating
near: gas-fitting | boiler-servicing
hit: Worked on LPG and oil fired heating.

term: manifold-gauges
name: manifold gauges
kind: tool
also: refrigerant gauges | gauge manifold
beside: recovery machine | refrigerant recovery machine
near: refrigerant-handling
hit: Diagnosis with manifold gauges.

term: medical-gas
name: medical gas
kind: skill
also: medical gas systems | medical gas piping | medical gases installation
near: pipefitting | brazing
hit: Medical gas piping in theatres.

term: pipe-insulation
name: pipe insulation
kind: skill
also: thermal lagging | pipe lagging | lagging pipes
beside: mechanical insulation | duct insulation | industrial insulation
near: insulation-installation | pipefitting
hit: Pipe insulation on steam mains.

term: pipe-threading
name: pipe threading
kind: skill
also: threading pipe | screwed pipe
beside: grooved pipe | Victaulic | press fittings | pipe press fittings
near: pipefitting
hit: Pipe threading and press fittings.

term: pipefitting
name: pipefitting
kind: skill
also: pipe fitting | industrial pipefitting | fitting pipes | piping installation | piping systems | pipe
  installation | pipework installation | pipework
narrower: process piping | industrial piping
near: plumbing | steam-fitting | pipe-welding | isometric-drawings
hit: Pipefitting in a refinery turnaround.

term: plastic-pipework
name: plastic pipework
kind: skill
narrower: PEX | PEX piping | push-fit | electrofusion welding | butt fusion | HDPE pipe | PVC pipe | butt fusion
  welding | PE pipe
near: copper-pipework | pipe-laying
hit: PEX piping and push-fit systems.

term: plumbing
name: plumbing
kind: skill
also: plumbing work | plumbing installation | plumbing works | domestic plumbing | plumbing systems | residential
  plumbing
implies: plumbing-sector
near: pipefitting | heating-systems | drain-cleaning
hit: Plumbing of kitchens and bathrooms.

term: plumbing-fixtures
name: plumbing fixtures
kind: skill
also: sanitary ware | sanitaryware | installing fixtures | sanitary fittings
narrower: toilets and sinks | taps and showers | sinks and toilets | basins and toilets | showers and basins |
 toilets and basins | showers, basins and toilets
implies: plumbing
near: tiling | cabinet-installation | plumbing-repair | bathroom-fitting
hit: Bathroom installation and sanitary ware.

term: plumbing-repair
name: plumbing repair
kind: skill
also: plumbing repairs | plumbing maintenance | plumbing service
narrower: dripping taps | repaired taps | swapped taps | changed taps
implies: plumbing
near: plumbing-fixtures | drain-cleaning
hit: Plumbing repair and leak detection for landlords.

term: plumbing-sector
name: plumbing and heating industry
kind: experience
also: plumbing trade | plumbing industry | heating industry
near: construction-industry-sector
hit: Twelve years in the plumbing and heating industry.

term: pump-maintenance
name: pump maintenance
kind: skill
also: pumps
narrower: pump repair | pump overhaul | pump alignment | centrifugal pumps | water pumps | booster pumps
beside: pumps and motors | pump installation | pumps and valves
ambiguous: pumps
needs: motors | valves | seals | overhaul | overhauled | repair | repaired | bearings | gearboxes | centrifugal |
 maintenance | mechanical | impeller
near: mechanical-seals | electric-motors | plumbing
hit: Pump repair and alignment.
miss: Wore high heels and pumps.

term: radiator-installation
name: radiator installation
kind: skill
also: fitting radiators | radiators
beside: power flushing | powerflushing
implies: heating-systems | domestic-heating-setting
near: boiler-installation
hit: Power flushing and fitting radiators.

term: refrigerant-charging
name: refrigerant charging
kind: skill
also: charging refrigerant | evacuated and charged | charged systems | charging systems with refrigerant | evacuating
 and charging
narrower: superheat and subcooling | subcooling
implies: refrigerant-handling
near: refrigerant-recovery
hit: Refrigerant charging of cold rooms.

term: refrigerant-handling
name: refrigerant handling
kind: skill
also: refrigerants | refrigeration gases
narrower: refrigerant leak testing | F-gas regulations | leak checked systems | refrigerant leak checks | pump down
 systems
implies: refrigeration
near: epa-608 | f-gas-certification
hit: Refrigerant handling and recovery.

term: refrigerant-recovery
name: refrigerant recovery
kind: skill
also: recovering refrigerant | recovered refrigerant | refrigerant reclaim | reclaiming refrigerant | recovery of
 refrigerant | refrigerant recovery and charging
implies: refrigerant-handling
near: refrigerant-charging
hit: Refrigerant recovery on site.

term: refrigeration
name: refrigeration
kind: skill
also: commercial refrigeration | refrigeration systems | industrial refrigeration | refrigeration repair |
  refrigeration maintenance | supermarket refrigeration
narrower: cold rooms | walk-in coolers | walk-in freezers
implies: hvac-sector
near: air-conditioning | refrigerant-handling | ammonia-refrigeration
hit: Commercial refrigeration for supermarkets.

term: rough-in-plumbing
name: rough-in plumbing
kind: skill
also: rough-in | plumbing rough-in | roughing in
narrower: top-out plumbing
ambiguous: rough-in | roughing in
needs: plumbing | plumber | pipe | electrical | finish | trim | @list
implies: plumbing
hit: Plumbing rough-in and finish on new homes.
miss: A rough-in cut of the film.

term: septic-systems
name: septic systems
kind: skill
also: septic tanks | septic installation | septic tank | septic system installation | septic tank emptying
near: drainage-installation | well-pumps | wastewater-treatment
hit: Installed septic systems on farms.

term: solar-thermal
name: solar thermal
kind: skill
also: solar water heating | solar hot water | solar water heaters
near: solar-pv-installation | hot-water-systems
hit: Solar thermal panels fitted on roofs.

term: split-systems
name: split air conditioning systems
kind: skill
also: split systems | split AC | split air conditioning | split air conditioning units | split units | wall split
 units
narrower: ductless mini-split | mini-splits | mini split systems | multi-split systems
implies: air-conditioning
near: vrf-systems
hit: Fitted split systems in shops.

term: stationary-engineering
name: stationary engineering
kind: skill
also: power engineering plant | chief engineer of watch plant | central plant operation | central utility plant
near: boiler-operation | chiller-maintenance
hit: Central plant operation with three chillers.

term: steam-fitting
name: steamfitting
kind: skill
also: steam fitting | steam systems
narrower: steam piping | steam traps | high pressure steam
implies: pipefitting
near: boiler-operation
hit: Steamfitting and steam traps in hospitals.

term: testo-analyser
name: Testo analyser
kind: tool
beside: flue gas analyser | manometer | Kane analyser | combustion analyser | combustion analyzer
implies: combustion-analysis
near: gas-safety-checks
hit: Used a flue gas analyser on every visit.

term: trane-trace
name: Trane TRACE
kind: tool
also: TRACE 700
narrower: TRACE 3D Plus
implies: hvac-design
near: carrier-hap
hit: Plant sized in TRACE 700.

term: underfloor-heating
name: underfloor heating
kind: skill
also: radiant floor heating | UFH
beside: radiant heating
ambiguous: UFH
case: UFH
needs: heating | floor | plumber | plumbing | boiler | boilers | pipe | pipes | manifold | manifolds | radiators |
 install | installed | @list
implies: heating-systems
near: plastic-pipework
hit: Underfloor heating loops and manifolds.
hit: Fitted UFH and radiators
miss: Gave UFH and LMWH for clots

term: unvented-hot-water
name: unvented hot water systems
kind: skill
also: unvented hot water | unvented cylinders | unvented systems | unvented hot water cylinders | unvented cylinder
narrower: Megaflo | Megaflo cylinders
implies: hot-water-systems
near: unvented-hot-water-certificate | boiler-installation | gas-safe
hit: Fitted unvented cylinders.

term: vacuum-pumps
name: vacuum pumps
kind: skill
also: vacuum systems
narrower: evacuation and dehydration | system evacuation
near: refrigerant-handling | pump-maintenance
hit: Vacuum pumps stripped and rebuilt.

term: ventilation
name: ventilation
kind: skill
also: ventilation systems | mechanical ventilation | heat recovery ventilation | ventilation installation |
  local exhaust ventilation
narrower: MVHR | exhaust systems | kitchen extraction | LEV testing
ambiguous: ventilation
needs: HVAC | duct | ductwork | air | heating | extraction | install | fan | building | air handling | mechanical
  services
near: ductwork | air-handling-units | hvac
hit: Ventilation and ductwork in offices.
miss: Management of patients on ventilation in intensive care.

term: vrf-systems
name: VRF systems
kind: skill
also: VRV systems | VRF/VRV | VRV/VRF | VRF | VRV | variable refrigerant flow
narrower: Daikin VRV | Mitsubishi City Multi | City Multi
ambiguous: VRF | VRV
needs: HVAC | split | air conditioning | cooling | VRV | heat | AC | chillers | VRF | Daikin | splits | rooftop |
 compressor | systems | Mitsubishi | @list
implies: air-conditioning
near: split-systems | chiller-maintenance | heat-pump-installation
hit: Installed VRF and split systems.
miss: The initials VRV on the gate.

term: water-regulations
name: water regulations
kind: skill
also: Water Supply Regulations
narrower: WRAS | International Plumbing Code | Uniform Plumbing Code
beside: plumbing code | plumbing codes
near: backflow-prevention | building-regulations
hit: Work to water regulations and the plumbing code.

term: water-softeners
name: water softeners
kind: skill
beside: water filtration systems | reverse osmosis systems installation | water filters installation
near: water-treatment | plumbing
hit: Fitted water softeners and filters.

term: well-pumps
name: well pumps
kind: skill
narrower: borehole pumps
near: drainage-installation | pump-maintenance
hit: Septic systems and well pumps serviced.

term: wrightsoft
name: Wrightsoft
kind: tool
also: Right-Suite
implies: hvac-design
near: carrier-hap
hit: Manual J reports from Wrightsoft.
