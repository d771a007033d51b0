# Energy: oil and gas, mining, power plants, renewables, nuclear, utilities, energy efficiency.

term: aurora-solar
name: Aurora Solar
kind: tool
implies: solar-pv-design
near: pvsyst | helioscope
hit: Proposals from Aurora Solar.

term: battery-manufacturing
name: battery manufacturing
kind: skill
narrower: battery cell production | cell assembly | gigafactory | battery pack assembly | electrode coating
near: battery-storage | electronics-assembly
hit: Battery pack assembly in a gigafactory.

term: battery-storage
name: battery storage
kind: skill
also: battery energy storage | energy storage systems | BESS | battery energy storage systems | battery systems
  | energy storage
narrower: lithium-ion batteries
ambiguous: BESS
case: BESS
needs: battery | storage | solar | grid | energy | MWh | @list
implies: renewable-energy
near: solar-pv-installation | battery-manufacturing | ups-systems
hit: Battery storage commissioning.
miss: Bess nursed for years.

term: bioenergy
name: bioenergy
kind: skill
also: biomass energy | biomass | biomass power | biofuel
narrower: biomass boilers | biofuels | biodiesel production
implies: renewables-sector
near: biogas | renewable-energy
hit: Biomass energy plant work.

term: biogas
name: biogas
kind: skill
also: anaerobic digestion
narrower: landfill gas
implies: renewables-sector
near: renewable-energy | wastewater-treatment
hit: Anaerobic digestion plant duties.

term: carbon-capture
name: carbon capture
kind: skill
also: CCUS | carbon capture and storage
near: petroleum-engineering-methods | hydrogen-energy
hit: Carbon capture pilot design.

term: chp
name: combined heat and power
kind: skill
also: CHP | cogeneration
ambiguous: CHP
case: CHP
needs: heat | power | boiler | engine | plant | energy | cogeneration | @list
near: boiler-operation | power-plant-operations
hit: Combined heat and power engines serviced.
miss: CHP officers on the freeway.

term: cmg-stars
name: CMG STARS
kind: tool
also: CMG reservoir simulator
implies: petroleum-engineering-methods
near: eclipse-reservoir
hit: Steam floods in CMG STARS.

term: district-heating
name: district heating
kind: skill
also: heat networks | heat network | district heating networks | communal heating
narrower: energy centre operation | heat interface units | HIU servicing
near: chp | heating-systems | boiler-operation
hit: Looked after heat networks.

term: eclipse-reservoir
name: Eclipse reservoir simulator
kind: tool
also: Schlumberger Eclipse
narrower: Intersect simulator | tNavigator
implies: petroleum-engineering-methods
hit: History match in Schlumberger Eclipse.

term: energy-auditing
name: energy auditing
kind: skill
also: energy audits | energy audit | energy assessments | energy surveys
narrower: home energy assessment | blower door testing | SAP calculations | EPC assessments | energy performance
 certificates | EPC surveys
implies: energy-management
near: retrofit | domestic-energy-assessor
hit: Energy audits of factories.

term: energy-management
name: energy management
kind: skill
also: energy efficiency | energy conservation | energy saving | energy performance
narrower: energy saving measures | energy monitoring | energy efficiency projects | energy reduction
near: energy-auditing | building-management-systems
hit: Energy management across ten sites.

term: energy-markets
name: energy markets
kind: skill
also: electricity markets | power markets | wholesale energy markets | gas markets
implies: energy-sector
near: energy-trading | grid-operations
hit: Sound knowledge of energy markets.

term: energy-modelling
name: energy modelling
kind: skill
also: energy modeling | building energy modelling
narrower: dynamic thermal modelling | building energy simulation
near: energy-management | ies-ve | hvac-design
hit: Energy modelling for LEED.

term: energy-sector
name: energy industry
kind: experience
also: energy sector | energy company | energy companies | energy background | energy experience | energy supplier
 | energy suppliers | power station environment
narrower: power industry | power sector | electric power industry
ambiguous: energy
needs: sector | industry | utilities | background | renewables | power generation | oil and gas
never: full of energy | energy and enthusiasm | high energy | energy drink
near: oil-and-gas-sector | utilities-sector | renewables-sector
hit: Background in the energy sector.
miss: Brings energy to a room.

term: energy-trading
name: energy trading
kind: skill
narrower: power trading | gas trading | energy market analysis
implies: energy-sector | energy-markets
near: grid-operations | oil-and-gas-sector
hit: Energy trading desk support.

term: fuel-handling
name: fuel handling
kind: skill
narrower: fuel dispensing | fuel delivery | refuelling | refueling | bulk fuel | fuel storage | fuel terminals |
  fuel station equipment | aircraft refuelling | aircraft refueling
ambiguous: refuelling | refueling
needs: aircraft | fuel | vehicle | forklift | airport | tanker | station
near: dangerous-goods | petrol-station-setting
hit: Aircraft refuelling on the apron.
miss: Refuelling talks.
miss: Refueling the debate.

term: grid-connections
name: grid connections
kind: skill
also: grid connection | grid integration | grid interconnection | DNO applications | G99 applications
near: grid-operations | power-systems | solar-pv-design
hit: Handled grid connections for solar parks.

term: grid-operations
name: grid operations
kind: skill
also: grid operation
narrower: network control utilities | transmission system operation | dispatch of power | grid code compliance |
  load dispatching
implies: utilities-sector
near: power-systems | power-transmission | scada
hit: Grid code compliance and load dispatching.

term: helioscope
name: HelioScope
kind: tool
also: Helioscope solar
implies: solar-pv-design
near: pvsyst
hit: Layouts in HelioScope.

term: homer-pro
name: HOMER Pro
kind: tool
also: HOMER energy
near: pvsyst | energy-modelling
hit: Hybrid systems sized in HOMER Pro.

term: hydrogen-energy
name: hydrogen energy
kind: skill
narrower: green hydrogen | hydrogen fuel cells | fuel cells | electrolysers | electrolyzers | hydrogen
  production
near: renewable-energy | chemical-processing
hit: Green hydrogen pilot with electrolysers.

term: hydropower
name: hydropower
kind: skill
also: hydroelectric power | hydroelectric | hydro power | hydropower plants
narrower: hydro plant operation
implies: renewables-sector
near: power-plant-operations | renewable-energy
hit: Hydropower unit start-up.

term: kingdom-suite
name: Kingdom Suite
kind: tool
also: IHS Kingdom
beside: OpendTect | Interactive Petrophysics
implies: petroleum-geology
hit: Horizons in Kingdom Suite.

term: lng-operations
name: LNG operations
kind: skill
also: liquefied natural gas | LNG
narrower: LNG plant | LNG terminals
implies: oil-and-gas-sector
near: refinery-operations | lpg-gas
hit: Operated an LNG plant.

term: mineral-processing
name: mineral processing
kind: skill
also: ore processing
narrower: crushing and screening | froth flotation | gold processing | crushing plant | leaching plant |
  comminution | hydrometallurgy
beside: smelting | extractive metallurgy
implies: mining-industry-sector
near: metallurgy | surface-mining
hit: Crushing and screening of ore.

term: mining-industry-sector
name: mining industry
kind: experience
also: mining sector | mining company | mining | mines and quarries
narrower: mine site | FIFO mining
ambiguous: mining
needs: coal | gold | ore | mineral | minerals | quarry | underground | excavator | mine | construction | drill | oil |
  engineering | metals | machinery
near: oil-and-gas-sector | heavy-industry-sector
hit: Haul trucks in the mining industry.
miss: Data mining with Python.

term: nuclear-operations
name: nuclear operations
kind: skill
also: nuclear power | nuclear engineering | nuclear plant | nuclear energy | nuclear industry
narrower: reactor operations | nuclear safety | nuclear decommissioning | reactor physics
implies: nuclear-sector
near: radiation-protection | power-plant-operations
hit: Nuclear safety cases and decommissioning.

term: nuclear-sector
name: nuclear sector
kind: experience
narrower: nuclear site | nuclear power plant | nuclear power station | nuclear licensed site
ambiguous: nuclear
needs: industry | sector | experience | site | reactor | defence | decommissioning
never: nuclear medicine | nuclear family
implies: energy-sector | regulated-setting
near: power-plant-operations
hit: Supervised works on a nuclear site.
miss: Wrote a nuclear thriller.

term: offshore-setting
name: offshore environment
kind: experience
narrower: offshore platform | offshore installation | offshore platforms | oil rig | drilling platform |
  offshore rig
implies: oil-and-gas-sector
near: marine-industry-sector
hit: Worked on an offshore platform.

term: oil-and-gas-production-operations
name: oil and gas production operations
kind: skill
also: production operations oil and gas | gas production
narrower: wellhead operations | lease operating | gas processing | gas plant operations | pumper duties
implies: oil-and-gas-sector
near: process-control | oil-and-gas-sector
hit: Lease operating with sixty wells.

term: oil-and-gas-sector
name: oil and gas industry
kind: experience
also: oil and gas | oil & gas | oil/gas | petroleum industry | oil industry | gas industry | hydrocarbons
  industry | O&G
narrower: upstream oil and gas | downstream oil and gas | oilfield | oil field | offshore oil
ambiguous: O&G
case: O&G
needs: oil | offshore | upstream | drilling | refinery | petroleum | @list
implies: energy-sector
near: chemical-sector | energy-sector | mining-industry-sector
hit: Fifteen years in the oil and gas industry.
miss: The O&G clinic sees mothers.

term: oil-drilling
name: oil drilling
kind: skill
also: drilling operations | well drilling | drilling rigs | oilfield drilling
narrower: rig operations | offshore drilling | directional drilling | oil rig work | roughnecking | drill floor
  work | drilling engineering | onshore drilling
implies: oil-and-gas-sector
near: drilling-rig-operation | well-services | well-control
hit: Drilling operations on land rigs.

term: olga
name: OLGA
kind: tool
beside: PIPESIM | PROSPER GAP | Pipesim | PROSPER software
ambiguous: OLGA
case: OLGA
needs: flow | multiphase | PIPESIM | wells | pipeline
implies: petroleum-engineering-methods
near: eclipse-reservoir
hit: Well models in PIPESIM.
miss: Olga trained the staff.

term: opensolar
name: OpenSolar
kind: tool
implies: solar-pv-design
near: aurora-solar
hit: Quotes in OpenSolar.

term: petroleum-engineering-methods
name: petroleum engineering methods
kind: skill
narrower: reservoir engineering | reservoir simulation | petroleum production engineering | production
  optimisation wells | artificial lift | enhanced oil recovery | reservoir modelling | nodal analysis
implies: oil-and-gas-sector
near: oil-drilling | petroleum-geology
hit: Reservoir engineering with decline curves.

term: petroleum-geology
name: petroleum geology
kind: skill
narrower: petrophysics | seismic interpretation | geophysics surveys | basin modelling | well log interpretation
  | seismic processing | subsurface modelling
implies: oil-and-gas-sector
near: petroleum-engineering-methods | geological-logging
hit: Seismic interpretation of offshore blocks.

term: pipeline-operations
name: pipeline operations
kind: skill
narrower: pipeline construction | pipeline maintenance | pipeline inspection | pipeline pigging | pipeline
  integrity | gas pipelines | oil pipelines | gas mains
beside: gas distribution
near: pipe-welding | corrosion-engineering | pipe-laying
hit: Pipeline inspection and pigging.

term: power-plant-operations
name: power plant operations
kind: skill
also: power plant operation | power generation | power station operation | electricity generation | power plants
  | electric power generation
narrower: power plant maintenance | thermal power plants | thermal power | combined cycle | CCGT
implies: energy-sector
near: rotating-equipment | boiler-operation | nuclear-operations
hit: Power plant operations on combined cycle units.

term: pv-sol
name: PV*SOL
kind: tool
implies: solar-pv-design
near: pvsyst
hit: Shading checks in PV*SOL.

term: pvsyst
name: PVsyst
kind: tool
also: PV Syst
implies: solar-pv-design
near: helioscope | homer-pro
hit: Yield runs in PVsyst.

term: quarry-sector
name: quarry industry
kind: experience
also: quarries | quarry experience | quarry environment | quarrying industry | aggregates industry | quarry sector
near: mining-industry-sector | surface-mining | construction-industry-sector
hit: Background in quarries.

term: radiation-protection
name: radiation protection
kind: skill
also: radiation safety | health physics | radiological protection | ionising radiation safety
narrower: radiation monitoring | radioactive materials handling | dosimetry safety | IRR17
near: nuclear-operations | health-and-safety
hit: Radiation protection surveys.

term: refinery-operations
name: refinery operations
kind: skill
also: refining operations | oil refining | refinery process | petroleum refining
narrower: crude distillation | refinery units
implies: oil-and-gas-sector
near: chemical-processing | process-control | oil-and-gas-sector
hit: Refinery operations on crude distillation.

term: renewable-energy
name: renewable energy
kind: skill
also: renewables | renewable energy systems | renewable technologies | clean energy | renewable power | green energy |
  low carbon technologies | renewable energy projects
implies: renewables-sector
near: solar-pv-installation | wind-turbine-maintenance | battery-storage
hit: Projects in renewable energy.

term: renewables-sector
name: renewables industry
kind: experience
also: renewable energy industry | renewable energy sector | renewables sector
narrower: solar industry | wind industry | solar company
implies: energy-sector
near: utilities-sector
hit: Moved into the renewables industry.

term: retscreen
name: RETScreen
kind: tool
implies: energy-management
near: homer-pro
hit: Feasibility in RETScreen.

term: schlumberger-petrel
name: Schlumberger Petrel
kind: tool
also: Petrel E&P
implies: petroleum-geology
near: eclipse-reservoir | kingdom-suite
hit: Horizons picked in Schlumberger Petrel.

term: smart-grid
name: smart grid
kind: skill
also: smart grids
narrower: microgrids | microgrid | distributed generation | virtual power plants
near: grid-operations | battery-storage
hit: Smart grid trials with a utility.

term: smart-metering
name: smart metering
kind: skill
also: smart meters | AMI metering | smart meter installation | installing smart meters | installed smart meters |
 meter exchanges | smart meter exchanges
narrower: meter installation | electricity meters | gas meters | dual fuel metering | metering installation
beside: meter reading
implies: utilities-sector
near: electrical-installation | gas-fitting
hit: Smart meter installation, dual fuel.

term: solar-pv-design
name: solar PV design
kind: skill
also: solar design | PV system design | solar plant design
narrower: utility scale solar
beside: solar project development | solar farm operations
implies: renewable-energy
near: solar-pv-installation | pvsyst
hit: PV system design up to 5 MW.

term: solar-pv-installation
name: solar PV installation
kind: skill
also: solar panel installation | solar installation | photovoltaic systems | solar PV | PV systems |
  photovoltaics | solar panels | PV installation | solar energy systems | solar photovoltaic | solar system
  installation | solar power systems | installed solar panels | fitted solar panels | PV arrays | solar arrays |
  PV modules
narrower: rooftop solar | mounted panels
implies: renewable-energy
near: electrical-installation | battery-storage | roofing
hit: Solar panel installation on homes.

term: subsea-engineering
name: subsea engineering
kind: skill
also: subsea systems | subsea
narrower: ROV operation | subsea installation | ROV pilot skills | umbilicals
beside: FPSO operations
implies: offshore-setting
near: oil-and-gas-sector | commercial-diving
hit: ROV operation during subsea installation.

term: surface-mining
name: surface mining
kind: skill
also: open pit mining | open cut mining | opencast mining
narrower: quarrying | quarry operations | mine haulage | strip mining | quarry work
implies: mining-industry-sector
near: underground-mining | dumper-operation
hit: Quarrying and open pit mining.

term: techlog
name: Techlog
kind: tool
also: Schlumberger Techlog
implies: petroleum-geology
hit: Logs checked in Techlog.

term: underground-mining
name: underground mining
kind: skill
also: underground mines | underground mine operations
narrower: longwall mining | hard rock mining | shaft sinking | roof bolting
beside: coal mining | mining operations
implies: mining-industry-sector
near: surface-mining | tunnelling | rock-blasting
hit: Underground mining in hard rock.

term: utilities-sector
name: utilities industry
kind: experience
also: utility company | utilities sector | public utilities | utility industry | utilities background
 | utilities experience | utility background | utility experience | utilities environment | utilities company
 | utility companies | utilities companies | utility provider | utility providers | utilities business | gas network
 | electricity network | electricity networks
narrower: electric utility | electric utilities | gas utility
ambiguous: utilities
needs: experience | background | sector | industry | water | electricity | telecoms | energy | regulated
never: system utilities | disk utilities | Unix utilities | command-line utilities
implies: energy-sector
near: energy-sector | water-sector
hit: Network planning in the utilities industry.
miss: Rent includes utilities.

term: utility-locating
name: utility locating
kind: skill
also: underground utility locating
narrower: cable avoidance tools | CAT and Genny | ground penetrating radar | GPR survey
near: excavation | land-surveying
hit: Used CAT and Genny before digging.

term: vegetation-management
name: vegetation management
kind: skill
narrower: line clearance | utility arboriculture | utility tree trimming | right-of-way clearing
implies: utilities-sector
near: tree-surgery | overhead-lines
hit: Vegetation management near lines.

term: well-control
name: well control
kind: skill
also: well control procedures
narrower: blowout preventer | BOP testing
near: oil-drilling | iwcf
hit: Well control drills on each tour.

term: well-services
name: well services
kind: skill
narrower: well completions | well intervention | coiled tubing | wireline logging | slickline | well completion
  | hydraulic fracturing | fracking | workover | wireline operations | cementing wells | mud logging | drilling
  fluids | mud engineering
implies: oil-and-gas-sector
near: oil-drilling | well-control
hit: Well services with coiled tubing.

term: wind-energy
name: wind energy
kind: skill
also: wind power | wind farm | wind farms | wind farm operations
narrower: offshore wind | onshore wind
implies: renewable-energy
near: wind-turbine-maintenance
hit: Work in wind energy.

term: wind-turbine-maintenance
name: wind turbine maintenance
kind: skill
also: wind turbines | wind turbine | wind turbine service | WTG | turbine servicing | serviced wind turbines
narrower: turbine blades
implies: renewable-energy | wind-energy
near: working-at-height | rotating-equipment | gwo-bst
hit: Wind turbine maintenance offshore.

term: windpro
name: WindPRO
kind: tool
beside: WAsP | Openwind
near: wind-turbine-maintenance
hit: Yield maps in WindPRO.
