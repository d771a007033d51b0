# Government, policy, regulation, planning, emergency planning, international relations, benefits administration.

term: anti-social-behaviour
name: anti-social behaviour casework
kind: skill
also: antisocial behaviour | anti-social behaviour | anti social behaviour | ASB cases | ASB casework | ASB
 management | tackling anti-social behaviour
near: housing-management | community-engagement | social-housing
hit: Took ASB cases to court for a landlord

term: benefits-assessment
name: benefits assessment
kind: skill
also: eligibility determination | eligibility assessment | public assistance programmes | benefit claims assessment
 | public assistance programs | assessed benefit claims | assessing eligibility for benefits | welfare benefits
narrower: housing benefit | Universal Credit | SNAP eligibility | TANF | unemployment claims | SSI | Medicaid
 eligibility | processed benefit claims | social security benefits
ambiguous: SSI
case: TANF | SSI
needs: SSDI | disability | Medicaid | SNAP | benefits | TANF | Social Security | eligibility | claims | income |
 clients | SSA | housing
near: interviewing | case-work
hit: Assessed benefit claims daily
miss: Cut SSI rates after hip surgery

term: border-control
name: immigration control
kind: skill
narrower: border force
near: customs-compliance
hit: You are familiar with immigration control and import export regulations

term: capacity-building
name: capacity building
kind: skill
also: capacity development | capacity strengthening | organisational capacity | organizational capacity
narrower: institutional strengthening
near: international-development | community-engagement
hit: Sound knowledge of capacity building

term: case-work
name: case work
kind: skill
also: casework | caseload management | managing a caseload | handled a caseload
narrower: case notes | case recording | case files
never: legal case work
near: benefits-assessment | record-keeping
hit: A good grasp of case work is expected

term: civil-service-setting
name: civil service setting
kind: experience
also: civil service | Crown service
narrower: Whitehall
implies: government-sector
near: local-government-sector
hit: Four years in Crown service

term: code-enforcement
name: code enforcement
kind: skill
also: building code enforcement | inspection and enforcement | environmental health enforcement | planning
 enforcement | regulatory enforcement
narrower: enforcement notices
near: licensing-and-permits | government-regulation | town-planning | trading-standards
hit: Planning enforcement and building code enforcement

term: committee-services
name: committee services
kind: skill
also: democratic services | committee administration | servicing committees
narrower: council meetings | agendas and minutes for committees | clerked committees | clerk to the council
beside: board support
implies: local-government-sector
near: minute-taking | company-secretarial
hit: Looked after committee services for a mid-sized employer

term: community-engagement
name: community engagement
kind: skill
also: community outreach | outreach | public engagement | engaging communities | community involvement | citizen
 engagement | community mobilisation | community organising | stakeholder consultation | community mobilization |
 community organizing | consulted residents | resident engagement | consulted communities | public meetings
narrower: public consultation
beside: community relations
near: regeneration | stakeholder-management | volunteer-management | advocacy-campaigns | anti-social-behaviour
hit: A good grasp of community involvement is expected

term: constituent-services
name: constituent services
kind: skill
also: constituent relations | citizen services
narrower: casework for constituents | resident enquiries | resident complaints | resident inquiries | responded
  to residents
beside: customer service to residents
near: complaint-handling | community-engagement
hit: Strong background in constituent services and complaint handling

term: corrections-setting
name: corrections setting
kind: experience
also: prison environment
narrower: youth offending institution
near: law-enforcement-setting
hit: Knows prison environment from two employers

term: council-planning-systems
name: Idox Uniform
kind: tool
also: Idox
narrower: Uniform planning
beside: Civica APP | Northgate M3 | Accela Civic Platform
near: town-planning | licensing-and-permits | code-enforcement
hit: Registers cases in Idox Uniform

term: customs-compliance
name: import export regulations
kind: skill
beside: import and export documentation
near: international-trade | export-controls
hit: Skilled in import export regulations and international trade

term: digital-government
name: digital government
kind: skill
also: e-government | digital public services
narrower: GDS standards | GOV.UK
near: public-administration
hit: Responsible for digital government in a group of eight

term: economic-development
name: economic development
kind: skill
also: local economic development | economic growth strategy | inward investment
near: regeneration | public-policy
hit: Economic development for a county council

term: electoral-services
name: electoral services
kind: skill
also: election administration | elections | polling | registering voters | poll clerk | polling station
narrower: voter registration | electoral registration | returning officer duties
ambiguous: elections | polling
needs: voter | ballot | council | registration | government | campaign
implies: local-government-sector
near: political-campaigns
hit: Ran elections and voter registration for a council
miss: Product polling happens every minute

term: emergency-planning
name: emergency management
kind: skill
also: civil contingencies | disaster management | emergency operations centre | resilience planning | contingency
 planning | emergency operations center | planning for emergencies | emergency plans
narrower: disaster preparedness | incident command system | NIMS | incident command
ambiguous: NIMS
case: NIMS
needs: ICS | FEMA | emergency | incident | IS-100 | IS-700 | disaster | EOC | response | command | fire | ICS-100 |
 700
near: business-continuity | humanitarian-aid
hit: Experience in emergency operations center and humanitarian aid
hit: NIMS and ICS for disaster response
miss: Lathe trainee with NIMS and blueprint reading

term: equality-impact-assessment
name: equality impact assessment
kind: skill
also: equality impact assessments
beside: public sector equality duty | Equality Act
near: diversity-and-inclusion
hit: Responsible for equality impact assessment in a group of eight

term: freedom-of-information
name: freedom of information
kind: skill
also: FOI | Freedom of Information Act | FOIA requests | FOI Act
narrower: records requests | public records requests | FOI responses
implies: government-sector
near: information-governance
hit: Duties include freedom of information

term: government-regulation
name: government regulation
kind: skill
also: regulatory frameworks | regulatory policy | state and federal regulations | federal regulations | state
  regulations | government regulations | local regulations | laws and regulations | local state and federal laws
narrower: regulatory impact assessment
beside: regulatory affairs public
near: compliance | administrative-law
hit: Practical experience of government regulation is required

term: government-sector
name: government
kind: experience
also: public sector | government agency | government agencies | federal government | state government
 | central government | public service | public administration sector | governmental organisation
 | government departments | ministry | federal agency | public sector experience | governmental organization
 | public sector background | public sector environment
ambiguous: government
case: government
needs: experience | agency | sector | department | federal | state | local | private | client | work | contracts
near: local-government-sector | civil-service-setting
hit: Experience in federal government contracts
miss: By order of the government this road is closed

term: grants-administration
name: grants administration
kind: skill
also: grant administration | grants management | grant management | managing grants | administering grants
narrower: awarding grants | grant compliance | 2 CFR 200 | Uniform Guidance | grant monitoring | federal grants |
 grant awards | monitoring grants
near: grant-writing | grant-accounting | donor-reporting | institutional-donors
hit: Taught grants administration to new colleagues

term: homelessness-prevention
name: homelessness prevention
kind: skill
also: preventing homelessness
narrower: Homelessness Reduction Act
near: homelessness-support | social-housing
hit: Homelessness prevention casework

term: housing-management
name: housing management
kind: skill
also: social housing management | managing social housing | tenancy and estate management
narrower: housing allocations | estate inspections housing | anti-social behaviour cases | rent arrears housing
implies: housing-sector
near: social-housing | tenancy-sustainment | property-management | anti-social-behaviour
hit: Housing management of 600 homes

term: housing-sector
name: housing sector
kind: experience
also: housing background | housing experience | housing environment | housing setting | housing industry | social
 landlord | social landlords | registered provider of housing | housing provider | housing providers
narrower: registered social landlord | arm's length management organisation | housing co-operative | housing
 cooperative
ambiguous: housing
needs: experience | background | sector | association | tenants | tenancy | tenancies | landlord | local authority |
 homelessness
never: pump housing | bearing housing | housing benefit | in-house | in house | open house | house style | front of
 house | back of house
near: property-sector | local-government-sector
hit: Fifteen years in the housing sector.
miss: Bolted the fan housing to its plate.

term: intelligence-analysis
name: intelligence analysis
kind: skill
also: threat analysis intelligence | criminal intelligence | GEOINT | intelligence collection
narrower: all-source analysis | OSINT | open source intelligence | HUMINT | SIGINT
case: OSINT | HUMINT | SIGINT | GEOINT
near: investigations | report-writing
hit: Sound knowledge of criminal intelligence

term: international-development
name: international development
kind: skill
also: development cooperation | development sector | overseas development | development aid
narrower: official development assistance
near: humanitarian-aid | monitoring-evaluation | capacity-building | institutional-donors
hit: Duties include development aid

term: international-organisation-setting
name: international organisation setting
kind: experience
also: international organisations | intergovernmental organisation | multilateral organisation | international
 organization setting | international organizations | intergovernmental organization | multilateral organization
narrower: United Nations | UN agency | UN agencies | World Bank | UNICEF | UNDP | European Commission | USAID |
 UNHCR | European Union institutions
case: UNDP | UNICEF | USAID | UNHCR
near: ngo-sector | international-development
hit: Knows international organisation setting from two employers

term: international-relations
name: international relations
kind: skill
also: foreign affairs | international affairs | bilateral relations | multilateral negotiations
narrower: diplomacy | foreign policy | consular services | diplomatic relations
near: international-development | public-policy
hit: Experience in international relations and public policy

term: law-enforcement-setting
name: law enforcement setting
kind: experience
narrower: sheriff's office
implies: public-safety-sector
near: court-setting | corrections-setting
hit: Four years in law enforcement setting

term: legislative-affairs
name: legislative affairs
kind: skill
also: government affairs | government relations | parliamentary affairs | parliamentary procedure | lobbying |
  congressional relations | legislative analysis
narrower: legislation tracking
beside: public affairs | legislative process
near: public-policy | advocacy-campaigns | political-campaigns
hit: Skilled in legislative affairs and advocacy campaigns

term: licensing-and-permits
name: licensing and permits
kind: skill
narrower: permit processing | licence applications processing | issuing permits | business licensing | licensing
  inspections | permit issuance | license applications processing | processed permits | issued licences
near: code-enforcement | government-regulation
hit: Three years of license applications processing

term: local-government-sector
name: local government sector
kind: experience
also: local authority | local government | local council | municipal government | city council | county council
  | borough council | unitary authority | council environment | council experience | council background
 | local authority background | local authority setting
narrower: city government | county government | municipality
implies: government-sector
near: civil-service-setting
hit: Worked in municipality from 2016 to 2020

term: ministerial-briefing
name: ministerial briefing
kind: skill
also: briefing notes | briefing papers | briefings for ministers | wrote briefings | briefed ministers
narrower: ministerial correspondence | parliamentary questions | ministerial submissions | drafted ministerial replies
implies: civil-service-setting
near: report-writing | public-policy | policy-implementation | speech-writing
hit: Briefing notes for ministers

term: monitoring-evaluation
name: monitoring and evaluation
kind: skill
also: M&E | MEAL | MEL framework | project monitoring and evaluation | results-based management | logframe | logical
 framework | evaluation of programmes | program evaluation | evaluation of programs | evaluating programmes |
 evaluating programs | evaluated projects | monitoring, evaluation and learning | monitoring evaluation and learning
 | monitoring, evaluation, accountability and learning | MEL
narrower: programme evaluation | impact evaluation
ambiguous: M&E | MEAL | MEL
case: MEAL | M&E | MEL
needs: evaluation | indicators | logframe | donor | donors | NGO | NGOs | baseline | surveys | MEAL | M&E | impact |
 beneficiaries | USAID | framework | frameworks | officer | specialist | learning | program | programs | outcomes |
 humanitarian | community | nutrition | child | data collection | results | assessments | accountability |
 monitoring | health | HIV | theory of change | UN | grants | grant | development | reporting | indicator | WASH |
 livelihoods | data | DHIS2 | KoBo
near: impact-measurement | survey-design | needs-assessment | mobile-data-collection
hit: Looked after MEAL for a donor
hit: Built M&E indicators for donors
miss: Ran M&E packages on a hospital fit-out
miss: MEAL SERVICE IN BANQUETS

term: offender-management
name: offender management
kind: skill
also: rehabilitation of offenders | managing offenders
beside: parole
near: probation | probation-work | corrections | offender-supervision | youth-justice
hit: Offender management in custody

term: operations-planning
name: operations planning
kind: skill
also: operational planning
narrower: mission planning
near: operations-management | military-service
hit: Strong background in operations planning and operations management

term: policy-implementation
name: policy implementation
kind: skill
also: implementing policies | policies and procedures implementation | formulating policies and procedures |
  drafting policies | policy writing | developing policies and procedures | writing policies | wrote policies |
  reviewing policies | policies written
beside: policy review
near: public-policy | procedure-writing | ministerial-briefing
hit: Experience in policy implementation and public policy

term: political-campaigns
name: political campaigns
kind: skill
also: campaign management politics | electioneering | get out the vote | political fundraising | voter outreach
  | grassroots organizing
narrower: canvassing voters | grassroots organising | grassroots campaigns
near: advocacy-campaigns | electoral-services
hit: Experience in electioneering and advocacy campaigns

term: probation
name: probation
kind: skill
also: probation supervision | community corrections | reentry programmes | criminal justice system | pre-sentence
 reports | reentry programs
ambiguous: probation
needs: offender | court | parole | correctional | criminal | caseload | prison
never: probation period | probationary period
near: case-work | offender-management | probation-work | youth-justice
hit: Pre-sentence reports for probation
miss: A six month probation applies to new staff

term: property-assessment
name: property assessment
kind: skill
narrower: tax appraisal | mass appraisal | assessor's office
near: property-valuation | tax-administration
hit: A good grasp of property assessment is expected

term: public-administration
name: public administration
kind: skill
also: public sector management | public administration experience | government administration | civil service work
implies: government-sector
near: public-policy | local-government-sector
hit: Skilled in public administration experience and public policy

term: public-finance
name: public finance
kind: skill
also: public expenditure | public financial management | public funds | municipal finance | fiscal policy |
  public sector finance
narrower: government budgeting | treasury public sector
near: government-accounting | budgeting
hit: Looked after public finance for a mid-sized employer

term: public-health-policy
name: public health policy
kind: skill
also: health policy | health programmes policy | health programs policy
near: public-policy
hit: Taught public health policy to new colleagues

term: public-policy
name: public policy
kind: skill
also: policy research | developing policies | developing policy | policy briefs | policy papers | social policy |
 analysing policy | wrote policy | policy advisor work | drafted policy
narrower: policy development | policy making | policymaking | policy formulation | policy advice | policy analysis
near: legislative-affairs | public-administration | policy-implementation | ministerial-briefing |
 economic-development
hit: Background in public policy

term: public-procurement
name: public procurement
kind: skill
also: government procurement | public contracts regulations | government contracting | federal contracting |
  DFARS | EU procurement law
narrower: public tendering | OJEU | FAR compliance | Federal Acquisition Regulation
case: OJEU | DFARS
implies: procurement
near: tendering | contract-management
hit: Three years of public procurement

term: records-of-births-and-deaths
name: civil registration
kind: skill
also: registration services | vital records
near: records-management
hit: Taught civil registration to new colleagues

term: regeneration
name: regeneration
kind: skill
also: urban regeneration | rural development | urban design planning | neighborhood renewal
narrower: neighbourhood renewal
near: town-planning | community-engagement | economic-development
hit: Urban regeneration of a high street

term: revenues-and-benefits-systems
name: Northgate Revenues and Benefits
kind: tool
also: Northgate iWorld
beside: Academy Revenues | Civica OpenRevenues
near: tax-administration | benefits-assessment
hit: Council tax accounts kept in Civica OpenRevenues

term: social-housing
name: social housing
kind: skill
also: affordable housing | housing association | public housing | council housing | HUD | low-income housing | let
 council homes | signing up new tenants | tenancy sign-ups
narrower: HUD regulations | Section 8 | LIHTC | council tenancies
ambiguous: HUD
case: HUD | LIHTC
needs: housing | landlord | tenant | tenants | Section 8 | LIHTC | voucher | vouchers | grants | rental | compliance
 | affordable | homeless | CoC | FHA | income | inspections | apartment | apartments | property | leasing | CDBG |
 federal | mortgage | lease
implies: housing-sector
near: property-management | landlord-and-tenant-law | lettings | housing-management | homelessness-prevention |
 anti-social-behaviour
hit: Affordable housing and council housing
miss: Drew HUD and menu art in Unity

term: speech-writing
name: speech writing
kind: skill
also: speechwriting | drafting speeches | wrote speeches
near: ministerial-briefing | corporate-communications
hit: Wrote speeches for the mayor

term: statistics-production
name: official statistics
kind: skill
narrower: census | census data collection | household surveys
near: survey-design | field-research
hit: Duties include official statistics

term: tax-administration
name: tax administration
kind: skill
also: tax assessment public
narrower: council tax | business rates | tax collection | revenues and benefits
beside: revenue collection
near: tax-compliance | debt-collection
hit: Three years of tax administration

term: town-planning
name: development control
kind: skill
also: development management planning | development management
beside: zoning | regional planning | comprehensive planning | local plan
ambiguous: Zoning
case: zoning | Zoning
needs: experience | skills | knowledge | degree | bachelor | department | manager | director | head | officer
 | assistant | executive | coordinator | team | field | background | worked | studies | function | graduate | @list
near: planning-law | regeneration | transport-planning | gis | code-enforcement
hit: Sound knowledge of development control
miss: Zoning Street 5, Leeds

term: trading-standards
name: trading standards
kind: skill
also: trading standards enforcement | consumer protection enforcement | weights and measures inspection
implies: government-sector
near: code-enforcement
hit: Trading standards visits to shops
