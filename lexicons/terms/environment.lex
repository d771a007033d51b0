# Environmental management, ecology, conservation, water, waste, climate, GIS.

term: air-quality
name: air quality
kind: skill
also: air quality monitoring | air pollution control | emissions testing | ADMS | dispersion modeling | air quality
 modelling | air quality assessment | air quality assessments | air quality modeling
narrower: emissions monitoring | dispersion modelling | stack testing | AERMOD
ambiguous: ADMS
case: AERMOD | ADMS
needs: air | dispersion | modelling | AERMOD | emissions | pollution | odour
near: environmental-compliance | noise-assessment
hit: Strong background in air quality and environmental noise
hit: Dispersion modelling in ADMS
miss: Ran the ADMS and OMS of a power utility

term: arboriculture
name: arboricultural surveys
kind: skill
narrower: arboricultural impact assessment
near: forestry | ecology
hit: Experience in arboricultural surveys and ecology

term: biodiversity
name: biodiversity
kind: skill
also: biodiversity conservation | biodiversity action plans
needs: biodiversity | net gain | ecolog | ecology | ecologist | ecological | habitat | habitats | metric | planning
near: ecology | conservation
hit: Biodiversity action plans for a council

term: biodiversity-net-gain
name: biodiversity net gain
kind: skill
also: BNG | BNG assessments | biodiversity metric | BNG metric
ambiguous: BNG
case: BNG
needs: biodiversity | habitat | habitats | ecology | ecological | metric | planning | UKHab | assessments | net gain
implies: biodiversity
near: ecology
hit: BNG metric and habitat baselines
miss: Sent to BNG on the Saturday flight

term: botany-surveys
name: botany surveys
kind: skill
also: vegetation surveys | botanical surveys | wetland delineation | invasive plants
narrower: NVC surveys
near: ecology | invasive-species-management
hit: NVC surveys and botanical surveys

term: carbon-accounting
name: carbon accounting
kind: skill
also: carbon footprint | GHG accounting | scope 1 2 and 3 emissions | carbon reduction | carbon footprinting | GHG
 emissions | carbon reporting | decarbonisation | scope 3 emissions | greenhouse gas emissions | carbon neutrality |
 decarbonization
narrower: greenhouse gas inventory | GHG Protocol | scope 1 and 2 | scope 1, 2 and 3 | SECR reporting | carbon audits
beside: carbon management | net zero
near: climate-change | esg-reporting | life-cycle-assessment
hit: A good grasp of carbon accounting is expected

term: climate-change
name: climate change
kind: skill
also: climate change adaptation | climate change mitigation | climate action | climate risk | climate finance
narrower: climate resilience | climate policy | climate adaptation
near: carbon-accounting | sustainability-strategy
hit: Three years of climate change

term: conservation
name: conservation
kind: skill
also: nature conservation | wildlife conservation | conservation management | environmental conservation | natural
 resource management | species conservation | natural resources management | conservation of natural resources
narrower: wetland restoration | habitat creation | land conservation
ambiguous: conservation
needs: nature | wildlife | habitat | species | biodiversity | environmental | marine | forest | ecology | land
near: ecology | biodiversity | ranger-work | forestry | countryside-management | wildlife-management
hit: Habitat restoration and wildlife conservation
miss: Conservation of paintings at the museum

term: contaminated-land
name: contaminated land
kind: skill
also: land contamination | site remediation | soil and groundwater remediation | environmental remediation |
 contaminated land assessment
narrower: soil remediation | groundwater remediation | remediation projects | brownfield remediation | Phase 1 desk
 study | Phase 1 desk studies | geo-environmental desk studies | Phase 2 ground investigation | Phase 2 site
 investigations | Phase 1 and Phase 2 site investigations | Phase 1 and 2 site investigations
near: environmental-auditing | hydrogeology | field-sampling
hit: You are familiar with contaminated land and environmental auditing

term: disaster-risk-reduction
name: disaster risk reduction
kind: skill
also: DRR
narrower: climate vulnerability assessment
case: DRR
near: emergency-planning | climate-change
hit: You are familiar with climate vulnerability assessment and climate change

term: drainage-stormwater
name: erosion control
kind: skill
also: soil erosion control
beside: stormwater
near: hydrology | environmental-compliance
hit: Erosion control on road sites

term: ecology
name: ecology
kind: skill
also: ecological impact assessment | field ecology | ecological monitoring | terrestrial ecology
narrower: ecological surveys | ecological assessments | habitat surveys | Phase 1 habitat survey | protected species
 surveys | bat surveys | great crested newt surveys | UKHab | preliminary ecological appraisal | species
 identification
near: conservation | biodiversity | environmental-impact-assessment | botany-surveys | habitat-management |
 biodiversity-net-gain
hit: Duties include ecology

term: energy-auditing-environmental
name: energy auditing environmental
kind: skill
also: energy efficiency audits
narrower: ESOS
beside: energy management systems ISO 50001
case: ESOS
near: carbon-accounting
hit: Three years of energy efficiency audits

term: environmental-auditing
name: environmental auditing
kind: skill
also: environmental audits | Phase I environmental site assessments | Phase II site investigations
narrower: environmental due diligence | environmental site assessment | Phase I ESA
near: contaminated-land | environmental-compliance
hit: Took over environmental audits from 2019 onwards

term: environmental-compliance
name: environmental regulations
kind: skill
also: environmental legislation compliance | environmental regulatory compliance | environmental laws |
 environmental policy | environmental standards
narrower: environmental permits | Clean Air Act | Clean Water Act | permit compliance | waste permits | CERCLA |
 NPDES | environment agency permits
case: CERCLA | NPDES
near: iso-14001 | environmental-law | environmental-auditing
hit: Took over environmental regulations from 2019 onwards

term: environmental-consultancy-setting
name: environmental consultancy setting
kind: experience
also: environmental consultancy experience
beside: environmental sector | environmental industry | conservation sector
implies: consulting-sector
near: consulting-sector
hit: Environmental consultancy experience of two years

term: environmental-consulting
name: environmental consulting
kind: skill
also: environmental consultancy | environmental advisory
implies: environmental-consultancy-setting
near: environmental-impact-assessment | contaminated-land
hit: Sound knowledge of environmental consulting

term: environmental-education
name: environmental education
kind: skill
also: environmental awareness | nature education
narrower: conservation education | nature interpretation
near: ranger-work | community-engagement | museum-learning
hit: Responsible for environmental education in a group of eight

term: environmental-health-inspections
name: environmental health inspections
kind: skill
also: sanitary inspections
narrower: food hygiene inspections public | housing inspections | pest control inspections
near: code-enforcement
hit: Strong background in food hygiene inspections public and code enforcement

term: environmental-impact-assessment
name: environmental impact assessment
kind: skill
also: EIA | environmental assessments | environmental impact assessments | environmental impact statements |
 environmental and social impact assessment | ESIA | environmental assessment
narrower: environmental statements | NEPA | NEPA compliance
ambiguous: EIA
case: EIA | NEPA | ESIA
needs: environmental | impact | ESIA | EMP | scoping | ecology | sustainability | consent | wind | NEMA | planning |
 developments
near: environmental-compliance | ecology | town-planning
hit: You are familiar with environmental assessment and environmental regulations
hit: Wrote EIA chapters on ecology
miss: Ran EIA and ELISA plates

term: environmental-monitoring
name: environmental monitoring
kind: skill
also: environmental measurements
narrower: environmental data | environmental data collection | environmental surveys | environmental field work
near: field-sampling | air-quality | water-quality
hit: Took over environmental surveys from 2019 onwards

term: field-sampling
name: field sampling
kind: skill
also: environmental sampling | groundwater monitoring | field sampling techniques | sediment sampling
narrower: groundwater sampling | water and soil sampling | surface water sampling | environmental samples
near: contaminated-land | water-testing | sample-preparation | data-collection | sample-collection
hit: Three years of field sampling

term: fme-workbench
name: FME Workbench
kind: tool
also: Safe FME
implies: gis
near: arcgis | global-mapper
hit: Trained new colleagues on Safe FME

term: gis
name: GIS
kind: skill
also: geospatial | geographical information systems
narrower: digital mapping | spatial data
ambiguous: GIS
case: GIS
needs: responsible | experience | knowledge | proficient | mapping | ArcGIS | QGIS | spatial | map | maps |
 geospatial | data | ESRI | remote sensing | survey | surveying | surveys | CAD | geographic | geography | database
 | databases | Python | software | analyst | analysis | AutoCAD | GPS | layers | hydrology | planning | cartography
 | technician | specialist | tools | environmental | skills | modelling | modeling | statistics | MapInfo | systems
 | applications | imagery | LiDAR | utility | @list
near: arcgis | qgis | remote-sensing | lidar
hit: Responsible for GIS in a group of eight
hit: Drew maps in GIS
miss: Fitted 132 kV GIS and oil breakers

term: google-earth
name: Google Earth
kind: tool
also: Google Earth Pro
implies: gis
near: arcgis | mapinfo | erdas-imagine
hit: Ideally you have already used Google Earth Pro

term: hydrogeology
name: groundwater modelling
kind: skill
also: groundwater modeling
narrower: MODFLOW
beside: hydrogeological assessment | aquifer testing | groundwater resources
near: hydrology | contaminated-land | geology
hit: Experience in groundwater modelling and contaminated land

term: invasive-species-management
name: invasive species management
kind: skill
also: invasive species removal
narrower: Japanese knotweed
near: botany-surveys | habitat-management
hit: Japanese knotweed treatment plans

term: lidar
name: LiDAR
kind: tool
also: LiDAR data | LiDAR surveys | airborne LiDAR
near: remote-sensing | gis | drone-surveying
hit: Processed LiDAR for flood maps

term: life-cycle-assessment
name: life cycle assessment
kind: skill
also: LCA | life cycle analysis | lifecycle assessment
narrower: environmental product declarations | SimaPro | GaBi | embodied carbon
ambiguous: LCA
case: LCA
needs: life cycle | carbon | sustainability | SimaPro | environmental | ISO 14040 | GaBi | EPD | LEED | emissions |
 embodied | footprint | impact | openLCA | circular | products
near: carbon-accounting
hit: Practical experience of life cycle assessment is required
hit: Modelled LCA in SimaPro
miss: Filed LCA and H-1B petitions

term: marine-conservation
name: marine conservation
kind: skill
narrower: fisheries management
beside: marine ecology | coastal management | marine surveys | marine environment
near: conservation | zoology
hit: You are familiar with marine conservation and zoology

term: noise-assessment
name: environmental noise
kind: skill
narrower: BS 4142
beside: acoustics consultancy
near: air-quality | environmental-impact-assessment
hit: You are familiar with environmental noise and air quality

term: pollution-control
name: pollution control
kind: skill
also: pollution prevention
narrower: environmental incident response
near: environmental-compliance | environmental-compliance-site
hit: Experience in pollution control and environmental regulations

term: ranger-work
name: ranger work
kind: skill
also: park ranger work
narrower: visitor education parks | trail maintenance | access and rights of way | public rights of way
near: conservation | environmental-education | countryside-management
hit: Took over ranger work from 2019 onwards

term: remote-sensing
name: satellite imagery
kind: skill
also: earth observation
narrower: satellite image analysis
beside: aerial imagery analysis
near: gis | drone-surveying | lidar
hit: Satellite imagery and earth observation

term: renewable-energy-policy
name: renewable energy policy
kind: skill
also: clean energy policy | energy transition policy | energy policy
near: climate-change | public-policy
hit: Practical experience of renewable energy policy is required

term: waste-management
name: waste management
kind: skill
also: solid waste management | circular economy | waste regulations | recycling | waste minimization | recycling
  programs
narrower: waste minimisation | waste reduction | recycling programmes | landfill management
ambiguous: recycling
needs: waste | programme | collection | materials | environmental | plant
implies: waste-sector
near: environmental-compliance-site | environmental-compliance
hit: Recycling and waste reduction programme
miss: Recycling an old joke

term: water-quality
name: water quality
kind: skill
also: water quality monitoring | drinking water quality | effluent monitoring
narrower: water treatment chemistry
beside: water management
near: water-testing | hydrology | wastewater-treatment
hit: Duties include water quality
