# Government, policy, regulation, planning, emergency planning, international relations, benefits administration.

term: benefits-assessment
name: benefits assessment
kind: skill
also: welfare benefits advice | housing benefit | welfare rights | benefits advice | eligibility determination | eligibility assessment | Universal Credit | SNAP eligibility | TANF | public assistance programmes | benefit claims assessment | unemployment claims | social security benefits | SSI | Medicaid eligibility | public assistance programs | assessed benefit claims | assessing eligibility for benefits | processed benefit claims | welfare benefits
case: TANF | SSI
near: interviewing | case-work
hit: You are familiar with benefits assessment and interviewing

term: border-control
name: immigration control
kind: skill
also: border force
near: customs-compliance
hit: You are familiar with immigration control and import export regulations

term: capacity-building
name: capacity building
kind: skill
also: capacity development | institutional strengthening | capacity strengthening | organisational capacity
 | organizational capacity
near: international-development | community-engagement
hit: Sound knowledge of capacity building

term: case-work
name: case work
kind: skill
also: casework | caseload management | managing a caseload | case notes | case recording | case files | handled a caseload
never: legal case work
near: benefits-assessment | record-keeping
hit: A good grasp of case work is expected

term: civil-service-setting
name: civil service setting
kind: experience
also: civil service | Whitehall | Crown service
implies: government-sector
near: local-government-sector
hit: Four years in Crown service

term: code-enforcement
name: code enforcement
kind: skill
also: building code enforcement | enforcement notices | trading standards | inspection and enforcement
 | environmental health enforcement | planning enforcement | regulatory enforcement
near: licensing-and-permits | government-regulation | town-planning
hit: Skilled in trading standards and government regulation

term: committee-services
name: committee services
kind: skill
also: democratic services | committee administration | servicing committees | council meetings | agendas and minutes for committees | board support | clerked committees | clerk to the council
near: minute-taking | company-secretarial
hit: Looked after committee services for a mid-sized employer

term: community-engagement
name: community engagement
kind: skill
also: community outreach | outreach | community relations | public engagement | public consultation
 | engaging communities | community involvement | citizen engagement | community mobilisation | community organising
 | stakeholder consultation | community mobilization | community organizing | consulted residents | resident engagement | consulted communities | public meetings
near: regeneration | stakeholder-management | volunteer-management | advocacy-campaigns
hit: A good grasp of community involvement is expected

term: constituent-services
name: constituent services
kind: skill
also: constituent relations | casework for constituents | citizen services | resident enquiries | resident complaints | customer service to residents | resident inquiries | responded to residents
near: complaint-handling | community-engagement
hit: Strong background in constituent services and complaint handling

term: corrections-setting
name: corrections setting
kind: experience
also: prison environment | youth offending institution
near: law-enforcement-setting
hit: Knows prison environment from two employers

term: council-planning-systems
name: Idox Uniform
kind: tool
also: Idox | Civica APP | Northgate M3 | Accela Civic Platform
near: town-planning | licensing-and-permits | code-enforcement
hit: Registers cases in Idox Uniform

term: customs-compliance
name: import export regulations
kind: skill
also: import and export documentation
near: international-trade | export-controls
hit: Skilled in import export regulations and international trade

term: digital-government
name: digital government
kind: skill
also: e-government | digital public services | GDS standards | GOV.UK
near: public-administration
hit: Responsible for digital government in a group of eight

term: electoral-services
name: electoral services
kind: skill
also: election administration | elections | voter registration | electoral registration | returning officer duties
 | polling | registering voters | poll clerk | polling station
ambiguous: elections | polling
needs: voter | ballot | council | registration | government | campaign
near: political-campaigns
hit: Ran elections and voter registration for a council
miss: Product polling happens every minute

term: emergency-planning
name: emergency management
kind: skill
also: civil contingencies | disaster preparedness | disaster management | incident command system | NIMS
 | emergency operations centre | resilience planning | contingency planning | emergency operations center | planning for emergencies | emergency plans
case: NIMS
near: business-continuity | humanitarian-aid
hit: Experience in emergency operations center and humanitarian aid

term: equality-impact-assessment
name: equality impact assessment
kind: skill
also: public sector equality duty | equality impact assessments | Equality Act
near: diversity-and-inclusion
hit: Responsible for equality impact assessment in a group of eight

term: freedom-of-information
name: freedom of information
kind: skill
also: records requests | public records requests | FOI responses
near: information-governance
hit: Duties include freedom of information

term: government-regulation
name: government regulation
kind: skill
also: regulatory frameworks | regulatory policy | regulatory impact assessment | regulatory affairs public
 | state and federal regulations | federal regulations | state regulations | government regulations
 | local regulations | laws and regulations | local state and federal laws
near: compliance | administrative-law
hit: Practical experience of government regulation is required

term: government-sector
name: government
kind: experience
also: public sector | government agency | government agencies | federal government | state government
 | central government | public service | public administration sector | governmental organisation
 | government departments | ministry | federal agency | public sector experience | governmental organization
ambiguous: government
case: government
needs: experience | agency | sector | department | federal | state | local | private | client | work | contracts
near: local-government-sector | civil-service-setting
hit: Experience in federal government contracts
miss: By order of the government this road is closed

term: grants-administration
name: grants administration
kind: skill
also: grant administration | grants management | grant management | awarding grants | grant compliance | 2 CFR 200 | Uniform Guidance | grant monitoring | managing grants | federal grants | grant awards | administering grants | monitoring grants
near: grant-writing | grant-accounting | donor-reporting
hit: Taught grants administration to new colleagues

term: intelligence-analysis
name: intelligence analysis
kind: skill
also: all-source analysis | OSINT | open source intelligence | HUMINT | SIGINT | threat analysis intelligence
 | criminal intelligence | GEOINT | intelligence collection
case: OSINT | HUMINT | SIGINT | GEOINT
near: investigations | report-writing
hit: Sound knowledge of criminal intelligence

term: international-development
name: international development
kind: skill
also: development cooperation | development sector | overseas development | official development assistance
 | development aid
near: humanitarian-aid | monitoring-evaluation | capacity-building
hit: Duties include development aid

term: international-organisation-setting
name: international organisation setting
kind: experience
also: United Nations | UN agency | UN agencies | World Bank | UNICEF | UNDP | European Commission
 | European Union institutions | international organisations | intergovernmental organisation | USAID | UNHCR
 | multilateral organisation | international organization setting | international organizations
 | intergovernmental organization | multilateral organization
case: UNDP | UNICEF | USAID | UNHCR
near: ngo-sector | international-development
hit: Knows international organisation setting from two employers

term: international-relations
name: international relations
kind: skill
also: diplomacy | foreign affairs | foreign policy | international affairs | consular services | diplomatic relations
 | bilateral relations | multilateral negotiations
near: international-development | public-policy
hit: Experience in international relations and public policy

term: law-enforcement-setting
name: law enforcement setting
kind: experience
also: sheriff's office
near: court-setting | corrections-setting
hit: Four years in law enforcement setting

term: legislative-affairs
name: legislative affairs
kind: skill
also: government affairs | government relations | public affairs | legislation tracking | legislative process
 | parliamentary affairs | parliamentary procedure | lobbying | congressional relations | legislative analysis
near: public-policy | advocacy-campaigns | political-campaigns
hit: Skilled in legislative affairs and advocacy campaigns

term: licensing-and-permits
name: licensing and permits
kind: skill
also: permit processing | licence applications processing | issuing permits | business licensing | licensing inspections | permit issuance | license applications processing | processed permits | issued licences
near: code-enforcement | government-regulation
hit: Three years of license applications processing

term: local-government-sector
name: local government sector
kind: experience
also: local authority | local government | local council | city government | county government | municipality
 | municipal government | city council | county council | borough council | unitary authority
implies: government-sector
near: civil-service-setting
hit: Worked in municipality from 2016 to 2020

term: ministerial-briefing
name: ministerial briefing
kind: skill
also: briefing notes | briefing papers | ministerial correspondence | parliamentary questions | drafting speeches | speechwriting | speech writing | ministerial submissions | briefings for ministers | wrote speeches | wrote briefings | drafted ministerial replies | briefed ministers
near: report-writing | public-policy | policy-implementation
hit: Looked after ministerial briefing for a mid-sized employer

term: monitoring-evaluation
name: monitoring and evaluation
kind: skill
also: M&E | MEAL | MEL framework | programme evaluation | impact evaluation | project monitoring and evaluation
 | results-based management | logframe | logical framework | evaluation of programmes | program evaluation
 | evaluation of programs | evaluating programmes | evaluating programs | evaluated projects
case: MEAL
near: impact-measurement | survey-design
hit: Looked after MEAL for a mid-sized employer

term: operations-planning
name: operations planning
kind: skill
also: operational planning | mission planning
near: operations-management | military-service
hit: Strong background in operations planning and operations management

term: policy-implementation
name: policy implementation
kind: skill
also: implementing policies | policies and procedures implementation | policy review
 | formulating policies and procedures | drafting policies | policy writing | developing policies and procedures | writing policies | wrote policies | reviewing policies | policies written
near: public-policy | procedure-writing | ministerial-briefing
hit: Experience in policy implementation and public policy

term: political-campaigns
name: political campaigns
kind: skill
also: campaign management politics | canvassing voters | electioneering | grassroots organising | grassroots campaigns
 | get out the vote | political fundraising | voter outreach | grassroots organizing
near: advocacy-campaigns | electoral-services
hit: Experience in electioneering and advocacy campaigns

term: probation
name: probation
kind: skill
also: probation supervision | parole | offender management | rehabilitation of offenders | community corrections
 | reentry programmes | criminal justice system | pre-sentence reports | reentry programs
ambiguous: probation
needs: offender | court | parole | correctional | criminal | caseload | prison
never: probation period | probationary period
near: case-work
hit: Caseload of offenders on probation
miss: A six month probation applies to new staff

term: property-assessment
name: property assessment
kind: skill
also: tax appraisal | mass appraisal | assessor's office
near: property-valuation | tax-administration
hit: A good grasp of property assessment is expected

term: public-administration
name: public administration
kind: skill
also: public sector management | public administration experience | government administration | civil service work
near: public-policy | local-government-sector
hit: Skilled in public administration experience and public policy

term: public-finance
name: public finance
kind: skill
also: public expenditure | public financial management | government budgeting | treasury public sector | public funds
 | municipal finance | fiscal policy | public sector finance
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
also: policy development | policy making | policymaking | policy formulation | policy advice | policy analysis
 | policy research | developing policies | developing policy | policy briefs | policy papers | social policy | analysing policy | wrote policy | policy advisor work | drafted policy
near: legislative-affairs | public-administration | policy-implementation | ministerial-briefing
hit: Background in public policy

term: public-procurement
name: public procurement
kind: skill
also: government procurement | public tendering | OJEU | FAR compliance | Federal Acquisition Regulation
 | public contracts regulations | government contracting | federal contracting | DFARS | EU procurement law
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
also: urban regeneration | community development | neighbourhood renewal | economic development
 | local economic development | rural development | urban design planning | neighborhood renewal
near: town-planning | community-engagement
hit: Responsible for regeneration in a group of eight

term: revenues-and-benefits-systems
name: Northgate Revenues and Benefits
kind: tool
also: Northgate iWorld | Academy Revenues | Civica OpenRevenues
near: tax-administration | benefits-assessment
hit: Council tax accounts kept in Civica OpenRevenues

term: social-housing
name: social housing
kind: skill
also: housing management | affordable housing | housing association | housing allocations | homelessness prevention
 | homelessness services | Section 8 | public housing | council housing | tenancy sustainment | HUD | HUD regulations
 | low-income housing | LIHTC | let council homes | council tenancies | signing up new tenants | tenancy sign-ups
case: HUD | LIHTC
near: property-management | landlord-and-tenant-law | lettings
hit: Took over homelessness prevention from 2019 onwards

term: statistics-production
name: official statistics
kind: skill
also: census | census data collection | household surveys
near: survey-design | field-research
hit: Duties include official statistics

term: tax-administration
name: tax administration
kind: skill
also: revenue collection | council tax | business rates | tax collection | revenues and benefits
 | tax assessment public
near: tax-compliance | debt-collection
hit: Three years of tax administration

term: town-planning
name: development control
kind: skill
also: development management planning | zoning | regional planning | comprehensive planning | local plan | development management
ambiguous: Zoning
case: zoning | Zoning
needs: experience | skills | knowledge | degree | bachelor | department | manager | director | head | officer
 | assistant | executive | coordinator | team | field | background | worked | studies | function | graduate | @list
near: planning-law | regeneration | transport-planning | gis | code-enforcement
hit: Sound knowledge of development control
miss: Zoning Street 5, Leeds
