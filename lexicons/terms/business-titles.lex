# Job titles of business, office, public service, science, leisure and the arts.

term: account-executive-title
name: account executive
kind: title
also: enterprise account executive | senior account executive | account exec | key account executive
 | advertising account executive | PR account executive | media sales executive | commercial account executive sales
 | strategic account executive | mid-market account executive | advertising sales executive
implies: sales
near: account-manager-title | sales-representative-title | sales-pipeline
hit: Reports to the account executive

term: account-manager-title
name: account manager
kind: title
also: key account manager | senior account manager | national account manager | client manager
 | strategic account manager | client account manager | account director | client services manager
 | junior account manager | regional account manager | client partner | digital account manager
 | corporate account manager | major account manager | global account manager | sales account manager
 | client success manager | client director | account coordinator | assistant account manager
 | internal account manager | client services director | client executive | account supervisor
 | client service manager | customer account manager | sales and account manager | business account manager
 | partner account manager | client relations manager
implies: account-management | client-facing-work
near: account-executive-title | customer-success-manager-title | relationship-manager-title
 | business-development-manager-title | telesales-agent-title | sales-development-representative-title
hit: We are looking for an account manager in Leeds

term: accountant-title
name: accountant
kind: title
also: staff accountant | general accountant | company accountant | accounting professional | junior accountant
 | accounting specialist | general ledger accountant | finance accountant | industry accountant
implies: accounting
near: bookkeeper-title | accounts-assistant-title | management-accountant-title | financial-accountant-title |
 month-end-close
hit: We are looking for an accountant in Leeds

term: accounting-manager-title
name: accounting manager
kind: title
also: accounts manager | head of accounting | general accounting manager | accounting supervisor
 | finance and accounting manager
implies: accountant-title
near: finance-manager-title | financial-controller-title
hit: Reports to the accounting manager

term: accounts-assistant-title
name: accounts assistant
kind: title
also: accounts clerk | accounting clerk | accounting assistant | accounts administrator | accounts technician
 | accounting technician | account clerk | senior accounts assistant
implies: accounting
near: accounts-payable-clerk-title | bookkeeper-title | finance-assistant-title | accounts-receivable-clerk-title
 | credit-controller-title
hit: Our Halifax office seeks an accounts assistant

term: accounts-junior-title
name: accounts junior
kind: title
also: audit junior | junior auditor | accounts junior trainee | trainee auditor
implies: accounting
near: accounts-assistant-title | auditor-title
hit: Accounts junior in a three-partner firm.

term: accounts-payable-clerk-title
name: accounts payable clerk
kind: title
also: accounts payable specialist | purchase ledger clerk | AP clerk | AP specialist | accounts payable assistant
 | accounts payable administrator | purchase ledger controller | accounts payable coordinator
 | accounts payable manager | accounts payable supervisor | purchase ledger assistant | invoice processor
implies: accounts-payable
near: accounts-receivable-clerk-title | accounts-assistant-title | credit-controller-title
hit: Accounts payable clerk, 2018 to 2022

term: accounts-receivable-clerk-title
name: accounts receivable clerk
kind: title
also: accounts receivable specialist | sales ledger clerk | AR specialist | accounts receivable assistant
 | sales ledger controller | AR clerk | accounts receivable manager
implies: accounts-receivable
near: credit-controller-title | accounts-payable-clerk-title
hit: Experience as an accounts receivable clerk is required

term: actuary-title
name: actuary
kind: title
also: actuarial analyst | pricing actuary | reserving actuary | actuarial trainee | consulting actuary
 | actuarial assistant | actuarial associate | actuarial manager | actuarial consultant | pensions actuary
 | chief actuary
implies: actuarial-science | financial-services-sector
near: risk-analyst-title
hit: Our Halifax office seeks an actuary

term: administrative-assistant-title
name: administrative assistant
kind: title
also: administrator | admin assistant | office assistant | office administrator | clerk | office clerk
 | administration assistant | clerical assistant | administrative officer | admin officer | administrative coordinator
 | general clerk | administration officer | office junior | admin clerk | administrative clerk
 | administrative support assistant | secretarial assistant | administrative specialist | clerical officer
 | business support officer | administrative associate | administration clerk | general office assistant
 | administrative aide | business administrator | administrative secretary | business support assistant
 | support assistant administrative | general administrator | team administrator | administration apprentice
 | office coordinator | administrative intern | senior administrator | clerical support worker
 | administration coordinator | administrative support specialist | program administrator clerk
 | business support administrator | office secretary | business administration apprentice
 | administrative support officer | administrative assistant II | apprentice administrator | temporary administrator
 | school administrator | sales and admin assistant | admin executive | general office clerk | admin coordinator
 | office services assistant | senior administrative assistant | office associate | administration executive
 | service administrator | project secretary | office worker | admin support officer | operations administrator
 | contracts clerk | medical administrator | admin associate
ambiguous: administrator | clerk
needs: office | admin | clerical | support | team | HR | sales | reception | file | records | general | payroll
 | experience as | filing | part-time | business | assist
never: system administrator | database administrator | network administrator | systems administrator
 | nursing home administrator | salesforce administrator
implies: office-administration
near: secretary-title | receptionist-title | office-manager-title | data-entry-clerk-title
hit: Office administrator for a builder
miss: Ask the database administrator

term: advertising-planner-title
name: account planner
kind: title
also: agency traffic manager | creative traffic manager | traffic manager agency | strategic planner advertising
implies: advertising-agency-setting
near: media-planner-title
hit: Account planner on two snack brands.

term: airport-duty-manager-title
name: airport operations manager
kind: title
also: airport operations agent | airport supervisor | station manager airline
implies: passenger-services | airport-setting
near: cabin-crew-title | passenger-service-agent-title
hit: Covered for the airport operations manager during leave

term: aml-analyst-title
name: AML analyst
kind: title
also: KYC analyst | AML investigator | financial crime analyst | KYC associate | onboarding analyst KYC
implies: anti-money-laundering
near: compliance-officer-title
hit: AML analyst, 2018 to 2022

term: asbestos-surveyor-title
name: asbestos surveyor
kind: title
also: asbestos analyst | asbestos consultant
implies: asbestos-surveying
near: environmental-consultant-title
hit: Promoted to asbestos surveyor in 2021

term: audio-typist-title
name: audio typist
kind: title
also: typist | copy typist | audio secretary | word processing operator | office typist | clerk typist
implies: typing-skills
near: secretary-title
hit: Covered for the audio typist during leave

term: auditor-title
name: auditor
kind: title
also: audit senior | audit associate | external auditor | audit manager | senior auditor | audit assistant
 | audit trainee | audit supervisor | audit executive | audit director
never: quality auditor | lead auditor | safety auditor | night auditor | energy auditor
implies: auditing | finance-sector
near: accountant-title | compliance-officer-title
hit: Auditor, 2018 to 2022

term: bank-teller-title
name: bank teller
kind: title
also: teller | bank cashier | bank clerk | customer service teller | head teller | universal banker | personal banker
 | relationship banker | customer advisor bank | branch banker | retail banker | member service representative
 | financial services representative
implies: teller-operations | banking-sector | retail-banking
near: branch-manager-bank-title | loan-officer-title
hit: Promoted to bank teller in 2021

term: banking-adviser-title
name: banking adviser
kind: title
also: banking advisor | banking consultant | customer banking advisor | customer banking adviser | banking assistant
 | banking associate
implies: retail-banking
near: bank-teller-title | branch-manager-bank-title
hit: Banking adviser in the Bury branch.

term: barrister-title
name: barrister
kind: title
implies: court-advocacy | litigation
near: lawyer-title | trainee-solicitor-title
hit: Experience as a barrister is required

term: benefits-officer-title
name: benefits officer
kind: title
also: eligibility worker | eligibility specialist | benefits assessor | welfare rights adviser
 | welfare benefits adviser | benefits adviser | eligibility technician | benefits caseworker | advice worker
 | welfare rights officer | benefits assessment officer | council tax officer | revenues officer | benefit officer
implies: benefits-assessment
near: housing-officer-title | employment-adviser-title
hit: Experience as a benefits officer is required

term: benefits-specialist-title
name: benefits specialist
kind: title
also: benefits administrator | benefits manager | benefits coordinator | benefits analyst | benefits consultant
 | leave specialist
implies: benefits-administration
near: compensation-analyst-title
hit: Our Halifax office seeks a benefits specialist

term: bid-assistant-title
name: bid assistant
kind: title
also: tender writer | bids officer | tenders officer
implies: bid-management
near: bid-manager-title
hit: Bid assistant for school catering tenders.

term: bid-manager-title
name: bid manager
kind: title
also: bid writer | bid coordinator | proposal manager | proposal writer | tender coordinator | tender manager
 | proposal coordinator | head of bids | proposals manager | bids manager | proposal specialist | estimator bids
 | bid administrator | bid executive
implies: bid-management
near: sales-administrator-title | fundraiser-title
hit: Worked as a bid manager for three years

term: billing-adviser-title
name: billing adviser
kind: title
also: billing advisor | billing officer | billing agent | billing executive | billing team leader
implies: billing
near: billing-clerk-title | customer-service-representative-title
hit: Billing adviser for gas and power accounts.

term: billing-clerk-title
name: billing clerk
kind: title
also: billing specialist | billing coordinator | billing administrator | invoicing clerk
implies: billing
near: accounts-receivable-clerk-title
hit: Promoted to billing clerk in 2021

term: bookkeeper-title
name: bookkeeper
kind: title
also: full charge bookkeeper | book keeper | bookkeeping clerk | assistant bookkeeper | senior bookkeeper
 | practice bookkeeper
implies: bookkeeping | accounting
near: accounts-assistant-title | accountant-title | accounts-payable-clerk-title | accounts-receivable-clerk-title
 | credit-controller-title
hit: Experience as a bookkeeper is required

term: branch-manager-bank-title
name: bank branch manager
kind: title
also: bank manager | assistant branch manager | branch operations manager
implies: banking-sector
near: bank-teller-title | relationship-manager-title
hit: Bank branch manager, 2018 to 2022

term: branch-manager-title
name: branch manager
kind: title
also: assistant branch manager sales | centre manager | deputy branch manager | area branch manager
 | depot branch manager | branch supervisor | center manager
implies: people-management
near: general-manager-title | operations-manager-title
hit: We are looking for a branch manager in Leeds

term: brand-ambassador-title
name: brand ambassador
kind: title
implies: field-marketing
near: brand-manager-title
hit: Brand ambassador, 2018 to 2022

term: brand-manager-title
name: brand manager
kind: title
also: assistant brand manager | senior brand manager | brand executive | brand specialist | junior brand manager
 | brand strategist | brand director | brand marketing manager | brand lead | brand activation manager
 | category manager marketing | brand consultant | brand coordinator | product manager FMCG | head of brand
implies: brand-management
near: marketing-manager-title
hit: Brand manager, 2018 to 2022

term: business-analyst-title
name: business analyst
kind: title
also: senior business analyst | junior business analyst | process analyst | BA | requirements analyst
 | lead business analyst | digital business analyst | business process analyst | management analyst
 | operations analyst | business intelligence business analyst | graduate business analyst
 | business analyst consultant | agile business analyst | functional consultant | business analysis lead
 | ERP business analyst | associate business analyst | business process consultant | process improvement analyst
 | performance analyst | process specialist | business improvement analyst | process improvement specialist
 | process manager | business consultant | process improvement manager | business process manager | planning analyst
 | business support analyst | commercial business analyst | business planning analyst | business performance analyst
ambiguous: BA
case: BA
needs: requirements | stakeholder | UAT | process | business analyst | agile | workshops
implies: business-analysis | requirements-gathering
near: management-consultant-title | financial-analyst-title | change-manager-title | systems-analyst-title |
 process-mapping
hit: Business analyst on two ERP projects
miss: Holds a BA in history

term: business-development-manager-title
name: business development manager
kind: title
also: BDM | business developer | business development executive | head of business development
 | business development director | new business manager | business development consultant
 | business development officer | new business executive | commercial development manager | partnership manager
 | partnerships manager | business development specialist | VP business development | director of business development
 | business development analyst | strategic partnerships manager | business development lead | partnerships director
 | new business development manager | head of partnerships | business manager | channel manager | alliance manager
 | partner manager | channel sales manager | partnerships lead
case: BDM
implies: business-development
near: sales-manager-title | account-manager-title | telesales-agent-title | sales-development-representative-title
hit: We are looking for a business development manager in Leeds

term: business-owner-title
name: business owner
kind: title
also: small business owner | self-employed business owner | co-owner | owner manager | company director
implies: general-management
near: general-manager-title | chief-executive-officer-title | non-executive-director-title
hit: Covered for the business owner during leave

term: call-centre-agent-title
name: call centre agent
kind: title
also: call center representative | contact centre agent | call centre operator | call handler | contact centre advisor
 | call centre advisor | call centre representative | contact center agent | contact center representative
 | call center specialist | inbound call centre agent | call taker | telephone advisor | call agent
 | call centre executive | helpline advisor | customer service call centre agent | contact centre representative
 | helpline operator | call center associate | call centre consultant | dispatcher call handling
 | inbound customer service agent | telephone agent | helpline worker | call center csr | call center agent
 | call center operator | contact center advisor | call center advisor | inbound call center agent
 | call center executive | customer service call center agent | call center consultant
implies: call-centre-work | customer-service
near: customer-service-representative-title | telesales-agent-title
hit: Reports to the call centre agent

term: car-rental-agent-title
name: car rental agent
kind: title
also: vehicle rental agent | car hire agent | car hire assistant | rental agent | car rental representative
implies: customer-service | automotive-sector
near: sales-representative-title
hit: Car rental agent at Cork airport.

term: careers-adviser-title
name: careers adviser
kind: title
also: careers advisor | career counsellor | career coach | career advisor | careers consultant | career consultant
 | career services advisor | career counselor
implies: careers-education
near: employment-adviser-title | work-coach-title | debt-adviser-title
hit: Our Halifax office seeks a careers adviser

term: category-manager-title
name: category manager
kind: title
also: category specialist
implies: category-management
near: procurement-officer-title
hit: Experience as a category manager is required

term: change-manager-title
name: change manager
kind: title
also: change management consultant | transformation manager | change lead | business change manager
 | head of transformation | change analyst | change management specialist | organisational change manager
 | transformation director | change consultant | business transformation manager | head of change
 | change and communications manager | transformation lead | change manager OCM | director of transformation
 | business improvement manager | transformation consultant | chief transformation officer
 | organizational change manager
implies: change-management
near: business-analyst-title | management-consultant-title
hit: We are looking for a change manager in Leeds

term: chief-executive-officer-title
name: chief executive officer
kind: title
also: CEO | chief executive | president and CEO | group CEO | managing director | deputy CEO | founder and CEO
 | deputy managing director
implies: general-management
near: general-manager-title | business-owner-title
hit: Chief executive officer, 2018 to 2022

term: chief-of-staff-title
name: chief of staff
kind: title
near: executive-assistant-title
hit: We are looking for a chief of staff in Leeds

term: chief-operating-officer-title
name: chief operating officer
kind: title
also: COO | operations director | director of operations | VP operations | vice president of operations
 | VP of operations | chief operations officer | vice president operations
implies: operations-management
near: operations-manager-title
hit: Our Halifax office seeks a chief operating officer

term: chief-risk-officer-title
name: chief risk officer
kind: title
also: head of risk
implies: risk-management
near: risk-analyst-title | operational-risk-manager-title
hit: Reports to the chief risk officer

term: city-manager-title
name: city manager
kind: title
also: town manager | town clerk | city clerk | county administrator | municipal clerk
 | chief executive local authority | city administrator | county manager | village manager
implies: local-government-sector
near: general-manager-title
hit: Promoted to city manager in 2021

term: civil-servant-title
name: civil servant
kind: title
also: administrative officer civil service | executive officer civil service | higher executive officer
 | EO civil service | government officer | public servant | government official | local government officer
 | council officer | public administrator | government employee
implies: civil-service-setting
near: policy-analyst-title | administrative-assistant-title
hit: Experience as a civil servant is required

term: claims-adjuster-title
name: claims adjuster
kind: title
also: claims handler | claims adviser | loss adjuster | claims examiner | claims specialist | claims manager
 | insurance adjuster | claims representative | claims assessor | claims processor | claims analyst | claims advisor
 | claims technician | claims negotiator | motor claims handler | claims consultant | auto adjuster
 | claims supervisor | claims associate | claims executive
implies: insurance-claims | insurance-sector
near: underwriter-title | insurance-broker-title
hit: Reports to the claims adjuster

term: claims-assistant-title
name: claims assistant
kind: title
also: claims support officer | claims support assistant | junior claims handler trainee
implies: insurance-claims | insurance
near: claims-adjuster-title
hit: Claims assistant on motor damage.

term: clergy-title
name: clergy
kind: title
also: pastor | minister of religion | priest | chaplain | vicar | imam | rabbi | curate | deacon | associate pastor
 | senior pastor | worship leader | worship pastor | hospital chaplain | children's pastor | parish priest
 | missionary
ambiguous: deacon | curate
needs: church | parish | ordained
near: youth-worker-title
hit: Served as hospital chaplain
miss: We curate the best local art

term: communications-officer-title
name: communications officer
kind: title
also: communications manager | communications specialist | corporate communications manager
 | communications coordinator | communications executive | head of communications | communications assistant
 | communications director | public information officer | director of communications | communications consultant
 | communications advisor | communications associate | communications lead | spokesperson | communication officer
 | communications adviser | external communications manager | corporate communications specialist
 | communication manager | communication specialist | head of corporate communications | information officer public
 | media coordinator | corporate communications officer | campaigns officer | communication assistant
implies: corporate-communications
near: public-relations-manager-title | marketing-executive-title
hit: Worked as a communications officer for three years

term: community-engagement-officer-title
name: community engagement officer
kind: title
also: community engagement coordinator | community engagement manager | engagement officer
 | community engagement specialist | community liaison officer | community development worker | engagement coordinator
 | community worker
implies: community-engagement
near: volunteer-coordinator-title | outreach-worker-title
hit: Reports to the community engagement officer

term: community-organiser-title
name: community organiser
kind: title
also: organizer community | field organiser | campaign organiser | campaigner | campaigns manager
 | community organizer | field organizer | campaign organizer
implies: community-engagement
near: volunteer-coordinator-title | outreach-worker-title
hit: We are looking for a community organiser in Leeds

term: company-secretary-title
name: company secretary
kind: title
also: assistant company secretary | corporate secretary | governance officer | governance manager
 | deputy company secretary | company secretarial assistant | head of governance | governance administrator
implies: company-secretarial
near: general-counsel-title
hit: Promoted to company secretary in 2021

term: compensation-analyst-title
name: compensation analyst
kind: title
also: compensation and benefits manager | reward analyst | reward manager | compensation manager
 | compensation specialist | total rewards manager | compensation and benefits specialist | head of reward
implies: compensation-and-benefits
near: hr-generalist-title | payroll-administrator-title
hit: Compensation analyst, 2018 to 2022

term: complaints-adviser-title
name: complaints adviser
kind: title
also: resolution officer | complaints resolution officer | customer resolution officer | customer resolutions officer
 | complaint resolution officer | resolutions specialist
implies: complaint-handling
near: customer-service-representative-title
hit: Complaints adviser for a water company.

term: compliance-officer-title
name: compliance officer
kind: title
also: compliance manager | compliance analyst | chief compliance officer | MLRO | money laundering reporting officer
 | compliance associate | compliance specialist | regulatory compliance manager | compliance director
 | head of compliance | compliance executive | compliance coordinator | compliance assistant | regulatory analyst
 | compliance consultant
case: MLRO
implies: compliance
near: risk-analyst-title | auditor-title
hit: Reports to the compliance officer

term: contact-centre-operator-title
name: contact centre operator
kind: title
also: call operator | customer contact adviser | customer contact agent | customer contact officer
 | customer contact manager | contact officer | inbound agent | inbound advisor | outbound agent | chat agent
 | live chat agent | retention advisor | retentions advisor | retention agent | customer retention advisor
 | collections advisor | helpline adviser | help line adviser
implies: call-centre-work | customer-service
near: customer-service-representative-title | call-centre-agent-title
hit: Customer contact adviser on the repairs line.

term: content-manager-title
name: content manager
kind: title
also: content executive | content marketing specialist | content strategist | content producer
 | content marketing executive | content specialist | head of content | digital content manager
 | digital content producer | content coordinator | content lead | content officer | digital content executive
 | website editor | content designer marketing | online content editor | content marketer
implies: content-creation
near: social-media-manager-title | communications-officer-title
hit: Worked as a content manager for three years

term: contracts-assistant-title
name: contracts assistant
kind: title
also: contract assistant | contract support officer
implies: contract-management
near: contracts-manager-legal-title
hit: Contracts assistant in the estates team.

term: contracts-manager-legal-title
name: contracts manager
kind: title
also: contract specialist | contract administrator | contract manager | contracts officer | contract analyst
 | contracts administrator | contract negotiator | senior contracts manager | subcontracts manager
 | contract coordinator | contracts specialist | commercial manager | commercial contracts manager
 | contracts coordinator
implies: contract-management
near: procurement-officer-title | paralegal-title
hit: We are looking for a contracts manager in Leeds

term: conveyancer-title
name: conveyancer
kind: title
also: conveyancing assistant | conveyancing executive | residential conveyancer | conveyancing fee earner
 | conveyancing paralegal | conveyancing solicitor
implies: law-firm-setting | conveyancing
near: legal-executive-title
hit: Covered for the conveyancer during leave

term: copywriter-title
name: copywriter
kind: title
also: senior copywriter | creative copywriter | digital copywriter | junior copywriter
implies: copywriting-marketing
near: content-manager-title | copy-editor-title | editing-proofreading
hit: Our Halifax office seeks a copywriter

term: cost-accountant-title
name: cost accountant
kind: title
also: senior cost accountant | plant accountant | inventory accountant
implies: accountant-title | cost-accounting
near: management-accountant-title
hit: Worked as a cost accountant for three years

term: councillor-title
name: councillor
kind: title
also: city council member
implies: local-government-sector
near: elected-official-title | member-of-parliament-title
hit: Covered for the councillor during leave

term: court-clerk-title
name: court clerk
kind: title
also: clerk of the court | court officer | bailiff | court administrator | deputy clerk | court usher
 | deputy court clerk | courtroom deputy | judicial assistant court
implies: court-setting
near: legal-secretary-title | administrative-assistant-title
hit: Promoted to court clerk in 2021

term: court-reporter-title
name: court reporter
kind: title
also: stenographer | court transcriptionist
implies: court-reporting | court-setting
near: court-clerk-title
hit: Worked as a court reporter for three years

term: creative-advertising-director-title
name: advertising manager
kind: title
also: art director advertising | advertising executive | advertising director | advertising coordinator
 | creative strategist | advertising assistant | advertising specialist | advertising manager sales
implies: advertising
near: media-planner-title | marketing-manager-title
hit: Advertising manager, 2018 to 2022

term: credit-analyst-title
name: credit analyst
kind: title
also: credit officer
implies: lending | credit-analysis
near: loan-officer-title | mortgage-underwriter-title | loan-processor-title
hit: Reports to the credit analyst

term: credit-controller-title
name: credit controller
kind: title
also: credit control clerk | senior credit controller | credit manager | credit control manager | collector
ambiguous: collector
needs: debt | credit | accounts | bill | collections | arrears
implies: credit-control
near: accounts-receivable-clerk-title
hit: Credit controller for trade accounts
miss: An avid collector of stamps

term: credit-risk-analyst-title
name: credit risk analyst
kind: title
implies: risk-management | financial-services-sector
near: risk-analyst-title | market-risk-analyst-title
hit: Worked as a credit risk analyst for three years

term: crime-analyst-title
name: crime analyst
kind: title
also: criminal intelligence analyst
implies: intelligence-analysis
near: intelligence-analyst-title
hit: Worked as a crime analyst for three years

term: crm-manager-title
name: CRM manager
kind: title
also: email marketing manager | lifecycle marketing manager | CRM executive | email marketing executive
 | email marketing specialist | marketing automation specialist
implies: email-marketing
near: marketing-manager-title
hit: We are looking for a CRM manager in Leeds

term: customer-service-manager-title
name: customer service manager
kind: title
also: customer service team leader | call centre manager | contact centre manager | customer service supervisor
 | call centre supervisor | head of customer service | customer experience manager | customer support manager
 | contact centre team leader | customer care manager | customer services manager | call centre team leader
 | customer relations manager | customer service lead | contact center supervisor | customer operations manager
 | head of customer experience | customer support team leader | customer support lead | customer care supervisor
 | customer service director | director of customer service | head of customer support | customer experience lead
 | complaints manager | contact center manager | client services team leader | director of customer experience
 | customer experience director | service delivery manager customer | call center manager | call center supervisor
 | contact center team leader | call center team leader
implies: customer-service-management
near: customer-service-representative-title
hit: Our Halifax office seeks a customer service manager

term: customer-service-representative-title
name: customer service representative
kind: title
also: customer service advisor | customer service agent | customer service adviser | CSR | customer advisor
 | customer service assistant | customer care representative | customer service associate
 | customer support representative | customer service specialist | customer service executive
 | client services representative | customer support specialist | customer service administrator
 | customer service clerk | customer service coordinator | customer service officer | customer support agent
 | customer service consultant | client service representative | customer care agent | customer service operator
 | customer representative | customer support executive | customer care advisor | customer care assistant
 | customer service rep | customer experience specialist | customer services advisor | customer services assistant
 | customer support advisor | customer adviser | client service associate | customer care specialist
 | customer care executive | customer support associate | customer relations officer | complaints handler
 | customer resolution advisor | customer experience associate | customer services representative
 | client services executive | customer experience advisor | customer experience representative | complaints officer
 | client services coordinator | customer care officer | customer relations representative | client service executive
 | customer service professional | customer contact advisor | customer engagement specialist
 | customer support assistant | client service officer | customer solutions specialist | customer support analyst
 | customer host | customer relationship officer | client support specialist
ambiguous: CSR
case: CSR
needs: call | customer | representative | phone | service desk | inbound | team
implies: customer-service | client-facing-work
near: call-centre-agent-title | customer-service-manager-title | receptionist-title
hit: Customer service advisor on a busy phone line
miss: The CSR report covers tree planting

term: customer-success-manager-title
name: customer success manager
kind: title
also: CSM | customer success specialist | client success specialist | head of customer success
 | customer success executive | customer onboarding specialist | customer success associate | customer success lead
 | renewals manager | VP customer success | implementation specialist customer | onboarding specialist
 | customer success advisor | customer success representative
ambiguous: CSM
case: CSM
needs: SaaS | churn | customer | renewals | onboarding
implies: customer-success
near: account-manager-title | customer-service-representative-title
hit: Customer success manager at a SaaS firm
miss: Passed the CSM exam of the Scrum body

term: customer-team-member-title
name: customer team member
kind: title
also: store team member | shop team member | customer colleague | store colleague | retail colleague
implies: retail-experience
near: retail-assistant-title | cashier-title
hit: Customer team member on late shifts.

term: debt-adviser-title
name: debt adviser
kind: title
also: money advice worker | debt advisor
near: employment-adviser-title | careers-adviser-title
hit: Our Halifax office seeks a debt adviser

term: debt-collector-title
name: debt collector
kind: title
also: collections agent | collections officer | debt recovery officer | collections specialist
 | credit collections agent | collections manager
implies: debt-collection
near: credit-controller-title
hit: Our Halifax office seeks a debt collector

term: democratic-services-officer-title
name: democratic services officer
kind: title
also: electoral services officer | elections officer | electoral registration officer | committee officer
 | governance and democratic services officer
implies: local-government-sector
near: city-manager-title | civil-servant-title
hit: Democratic services officer, planning committee.

term: digital-marketing-manager-title
name: digital marketing manager
kind: title
also: digital marketing executive | digital marketing specialist | digital marketer | performance marketer
 | growth marketer | digital marketing coordinator | digital marketing assistant | digital campaign manager
 | digital executive | digital marketing officer | digital marketing consultant | search engine marketing manager
 | online marketing manager | digital account executive | online marketing executive | media buyer digital
 | digital marketing analyst | digital manager | digital communications officer | digital strategist
 | digital marketing lead | digital marketing associate | head of digital marketing | online marketing specialist
 | digital media manager | search marketing executive | affiliate manager | growth hacker | web analyst marketing
implies: digital-marketing
near: marketing-executive-title | ecommerce-manager-title | social-media-manager-title | content-manager-title |
 communications-officer-title | seo | paid-search
hit: Covered for the digital marketing manager during leave

term: digital-officer-title
name: digital officer
kind: title
also: digital assistant | web officer | web assistant | content assistant | web content assistant
 | digital content assistant
implies: website-management
near: webmaster-title | communications-officer-title
hit: Web officer at a county museum.

term: diplomat-title
name: diplomat
kind: title
also: foreign service officer | consular officer | attaché | ambassador | consul | protocol officer | visa officer
ambiguous: ambassador
needs: embassy | foreign | diplomat | country | consul
implies: government-sector
near: policy-analyst-title
hit: Foreign service officer at an embassy
miss: A brand ambassador for trainers

term: diversity-manager-title
name: diversity manager
kind: title
also: DEI manager | EDI officer | head of diversity | diversity and inclusion manager | DEI director
 | diversity officer | inclusion manager | chief diversity officer | EDI manager | DEI specialist | equality officer
 | D&I manager
implies: diversity-and-inclusion
near: hr-manager-title
hit: Our Halifax office seeks a diversity manager

term: ecommerce-analyst-title
name: ecommerce analyst
kind: title
also: e-commerce analyst | online trading analyst | online trading executive | ecommerce trading executive
 | ecommerce administrator | e-commerce administrator
implies: e-commerce
near: ecommerce-manager-title | web-analyst-title
hit: Ecommerce analyst for a shoe brand.

term: ecommerce-manager-title
name: ecommerce manager
kind: title
also: e-commerce executive | e-commerce specialist | online trading manager | e-commerce manager | ecommerce executive
 | ecommerce coordinator | ecommerce assistant | marketplace manager | online merchandiser | e-commerce coordinator
 | e-commerce assistant | head of ecommerce | ecommerce specialist | e-commerce director | marketplace specialist
 | web merchandiser | Amazon account manager | ecommerce merchandiser | ecommerce marketing manager
 | Amazon specialist | ecommerce director | eBay specialist
implies: e-commerce
near: digital-marketing-manager-title
hit: Experience as an ecommerce manager is required

term: economic-development-officer-title
name: economic development officer
kind: title
also: economic development manager | regeneration officer | economic development specialist
implies: regeneration | local-government-sector
near: economist-title
hit: We are looking for an economic development officer in Leeds

term: economist-title
name: economist
kind: title
also: senior economist | research economist | economic analyst | health economist | development economist
 | chief economist | economic adviser | economics researcher | economic researcher | government economist
 | economics consultant | assistant economist | economic consultant | labour economist | labor economist
implies: economics-subject
near: policy-analyst-title | mathematician-title
hit: Reports to the economist

term: elected-official-title
name: elected official
kind: title
also: mayor | commissioner
ambiguous: mayor | commissioner
needs: elected | city | town | council | county | deputy
implies: government-sector
near: city-manager-title
hit: Served as elected official in the county
miss: The mayor opened our new depot

term: emergency-planner-title
name: emergency planner
kind: title
also: emergency management specialist | emergency planning officer | emergency manager | resilience officer
 | business continuity manager | emergency management coordinator | emergency preparedness coordinator
 | business continuity analyst
implies: emergency-planning
near: risk-analyst-title
hit: Reports to the emergency planner

term: employee-relations-specialist-title
name: employee relations specialist
kind: title
also: employee relations manager | employee relations advisor
implies: employee-relations
near: hr-generalist-title
hit: Our Halifax office seeks an employee relations specialist

term: employment-adviser-title
name: employment adviser
kind: title
also: employment consultant | employment specialist | job coach | employability adviser | vocational counsellor
 | employability coach | job developer | employment advisor | vocational rehabilitation counselor
 | workforce development specialist | employment coordinator | employment coach | employability tutor
 | employment case manager | vocational counselor
implies: employability-support
near: benefits-officer-title | recruiter-title
hit: Covered for the employment adviser during leave

term: energy-broker-title
name: energy broker
kind: title
also: utility broker | energy procurement consultant | utilities consultant
implies: energy-sales | energy-sector
near: energy-assessor-title
hit: Energy broker for small shops.

term: estate-agent-title
name: estate agent
kind: title
also: realtor | real estate agent | sales negotiator | property consultant | real estate broker
 | real estate salesperson | estate agency branch manager | property negotiator | real estate assistant
 | property sales consultant | real estate consultant | real estate sales agent | new homes sales negotiator
 | estate agent negotiator | senior sales negotiator | residential sales negotiator | new homes sales advisor
 | real estate associate | lister estate agency | property lister | valuer lister | real estate professional
 | real estate sales associate | real estate manager | land agent | buyer's agent | property agent
 | assistant branch manager estate agency | trainee estate agent | inspections clerk | viewing assistant
 | inventory clerk property | sales progressor | real estate transaction coordinator | transaction coordinator
implies: real-estate | property-sector | sales
near: property-manager-title | sales-representative-title
hit: Our Halifax office seeks an estate agent

term: estate-officer-housing-title
name: resident liaison officer
kind: title
also: tenant liaison officer | resident engagement officer | tenant engagement officer | estate officer
 | voids officer | voids coordinator | voids manager | void inspector | rents officer | allocations officer
 | scheme manager | housing scheme manager
implies: social-housing | housing-sector
near: housing-officer-title | property-manager-title
hit: Voids officer letting forty homes a month.

term: executive-assistant-title
name: executive assistant
kind: title
also: personal assistant | EA | PA to director | assistant to the CEO | PA to CEO | senior executive assistant | PA
 | personal assistant to | executive secretary to the CEO | senior personal assistant | team assistant
 | assistant to director | PA secretary | PA to the managing director | PA to managing director | senior PA
 | virtual PA | EA to the CEO | executive support officer | senior administrative assistant executive | PA/EA | EA/PA
 | C-suite assistant | private PA | director's assistant | personal executive assistant | executive coordinator
 | assistant to the president | management assistant | executive office assistant
ambiguous: EA | PA | personal assistant
case: EA | PA
needs: diary | calendar | executive | secretar | travel | board | CEO | director | minutes | assistant | chief
 | office | administrative | experience as | operations
implies: secretarial-support | diary-management | office-administration
near: secretary-title | office-manager-title | administrative-assistant-title | minute-taking | travel-booking
hit: Executive assistant with busy diary duties
miss: Meet us at the depot in Erie, PA 16501

term: executive-coach-title
name: executive coach
kind: title
also: business coach | leadership coach | life coach | leadership trainer | wellness coach
implies: executive-coaching
near: learning-and-development-specialist-title
hit: Our Halifax office seeks an executive coach

term: executive-secretary-title
name: executive secretary
kind: title
also: executive PA | executive administrative assistant
implies: secretarial-support
near: executive-assistant-title
hit: Executive secretary, 2018 to 2022

term: fashion-buyer-title
name: buyer's assistant
kind: title
also: merchandiser buying
implies: merchandise-buying
near: procurement-officer-title
hit: We are looking for a buyer's assistant in Leeds

term: finance-assistant-title
name: finance assistant
kind: title
also: finance officer | finance administrator | finance clerk | assistant accountant | accounts officer
 | finance coordinator | finance associate | senior finance officer | trainee accountant | accounting officer
 | financial officer | junior accounts officer
implies: finance-sector | finance | accounting
near: accounts-assistant-title | bookkeeper-title | accounts-payable-clerk-title | accounts-receivable-clerk-title
 | credit-controller-title
hit: Our Halifax office seeks a finance assistant

term: finance-business-partner-title
name: finance business partner
kind: title
also: senior finance business partner | commercial finance manager | commercial finance partner
implies: finance-sector | finance
near: financial-analyst-title | management-accountant-title
hit: Covered for the finance business partner during leave

term: finance-director-title
name: finance director
kind: title
also: CFO | chief financial officer | director of finance | VP finance | vice president of finance
 | group finance director | vice president finance | VP of finance
case: CFO
implies: finance-sector | finance
near: financial-controller-title | finance-manager-title
hit: Our Halifax office seeks a finance director

term: finance-manager-title
name: finance manager
kind: title
also: assistant finance manager | senior finance manager | head of finance | finance lead | financial manager
 | finance and administration manager | finance operations manager | divisional finance manager
implies: finance
near: financial-controller-title | accounting-manager-title
hit: Promoted to finance manager in 2021

term: financial-accountant-title
name: financial accountant
kind: title
also: senior financial accountant | group accountant | statutory accountant | corporate accountant
implies: accountant-title | financial-accounting
near: management-accountant-title | practice-accountant-title
hit: Worked as a financial accountant for three years

term: financial-adviser-title
name: financial adviser
kind: title
also: financial planner | independent financial adviser | IFA adviser | wealth planner | financial consultant
 | investment advisor | retirement planner | client adviser wealth | wealth adviser | pensions adviser
 | financial representative | financial advisor associate | financial services advisor | investment adviser
 | financial advisor
implies: financial-services-sector | personal-financial-planning
near: portfolio-manager-title | relationship-manager-title | insurance-agent-title
hit: Experience as a financial adviser is required

term: financial-analyst-title
name: financial analyst
kind: title
also: senior financial analyst | finance analyst | FP&A analyst | FP&A manager | corporate finance analyst
 | budget analyst | cost analyst | junior financial analyst | business finance analyst | pricing analyst
 | commercial analyst | budget officer
implies: financial-analysis
near: business-analyst-title | investment-analyst-title | finance-business-partner-title | management-accountant-title
 | microsoft-excel | financial-modelling
hit: Reports to the financial analyst

term: financial-controller-title
name: financial controller
kind: title
also: finance controller | group financial controller | corporate controller | comptroller | assistant controller
 | plant controller | assistant financial controller | group controller | divisional controller
ambiguous: controller
needs: financial | finance | accounting | corporate | CPA | reports to the CFO | assistant | CFO
implies: financial-control | financial-reporting
near: finance-manager-title | finance-director-title
hit: Financial controller of a charity
miss: Wire the controller to the valve

term: fraud-analyst-title
name: fraud analyst
kind: title
also: fraud investigator | fraud specialist
implies: fraud-prevention
near: compliance-officer-title
hit: Our Halifax office seeks a fraud analyst

term: fund-accountant-title
name: fund accountant
kind: title
also: senior fund accountant | fund administrator | investment accountant
implies: fund-accounting | financial-services-sector
near: accountant-title
hit: Covered for the fund accountant during leave

term: fundraiser-title
name: fundraiser
kind: title
also: fundraising manager | fundraising officer | development officer | major gifts officer | development director
 | fundraising assistant | development manager fundraising | fundraising coordinator | head of fundraising
 | director of development | development associate | community fundraiser | corporate fundraiser
 | donor relations officer | legacy manager | supporter care officer | corporate fundraising manager
 | fundraising executive | events fundraiser | director of fundraising | advancement officer | development coordinator
 | director of advancement | philanthropy manager | individual giving manager | philanthropy officer
 | annual fund manager | advancement director | corporate partnerships manager charity | community fundraising manager
 | fundraising consultant | chief development officer | philanthropy director | major gifts manager
 | fundraising and events officer | fundraising intern | supporter engagement officer | annual giving officer
 | donor relations manager | development assistant fundraising | major donor manager | income generation manager
implies: fundraising
near: programme-officer-title | bid-manager-title
hit: We are looking for a fundraiser in Leeds

term: garment-technologist-title
name: garment technician
kind: title
also: technical designer apparel | technical apparel designer
implies: pattern-cutting | fashion-sector
near: fashion-designer-title | seamstress-title
hit: We are looking for a garment technician in Leeds

term: general-counsel-title
name: general counsel
kind: title
also: chief legal officer | head of legal | legal director | deputy general counsel | associate general counsel
 | assistant general counsel | senior legal counsel | senior counsel
implies: lawyer-title
near: company-secretary-title
hit: Our Halifax office seeks a general counsel

term: general-manager-title
name: general manager
kind: title
also: entrepreneur | founder | country manager | executive director | co-founder | deputy general manager | GM
 | business unit manager | regional manager | area manager | assistant general manager | regional director
 | division manager | deputy manager | business unit director | president | executive manager | deputy director
 | vice president | regional general manager | division director | senior director | business director | owner
 | site manager general | divisional director | senior vice president | managing partner | assistant vice president
 | assistant director | executive vice president | associate director | divisional manager | interim manager
 | board member | chairman
ambiguous: GM | president | founder | owner | vice president | entrepreneur | board member | chairman
case: GM
needs: company | business | firm | CEO | managing | executive | retail | director | store | hotel | general
 | operations | and | of | startup
implies: general-management
near: operations-manager-title | branch-manager-title
hit: General manager of a printing firm
miss: Each dog needs its owner

term: geochemist-title
name: geochemist
kind: title
implies: geology
near: geologist-title | mud-logger-title | agronomist-title
hit: Covered for the geochemist during leave

term: geophysicist-title
name: seismologist
kind: title
also: seismic interpreter
implies: geophysics
near: geologist-title | hydrogeologist-title
hit: Reports to the seismologist

term: grant-writer-title
name: grant writer
kind: title
also: grants writer | grant writer consultant | trusts fundraiser | trust fundraiser | trusts and foundations manager
implies: fundraising
near: fundraiser-title | programme-officer-title | grants-manager-title
hit: Promoted to grant writer in 2021

term: grants-manager-title
name: grants manager
kind: title
also: grants officer | grant administrator | grants administrator | grants coordinator
implies: grants-administration
near: fundraiser-title | programme-officer-title | grant-writer-title
hit: Reports to the grants manager

term: housing-officer-title
name: housing officer
kind: title
also: housing manager | tenancy officer | neighbourhood officer | housing adviser | housing support officer
 | housing specialist | income officer | lettings officer | homelessness officer | housing coordinator
 | income recovery officer | rent officer | housing assistant | neighbourhood manager | housing case manager
 | tenancy sustainment officer | housing options officer | rent collection officer | housing advisor
 | housing caseworker | neighborhood officer | neighborhood manager
implies: social-housing
near: property-manager-title | benefits-officer-title
hit: Housing officer, 2018 to 2022

term: hr-administrator-title
name: HR administrator
kind: title
also: HR assistant | human resources assistant | HR coordinator | people coordinator | human resources coordinator
 | personnel assistant | HR clerk | HR intern | people administrator | human resources administrator
 | human resources clerk | HR support | human resource assistant | HR trainee | people assistant
 | personnel administrator | personnel clerk | HR and payroll administrator | recruitment administrator
 | HR services administrator
implies: hr-records | human-resources | office-administration
near: hr-generalist-title | payroll-administrator-title | administrative-assistant-title
hit: Reports to the HR administrator

term: hr-business-partner-title
name: HR business partner
kind: title
also: human resources business partner | people partner | people business partner
implies: hr-business-partnering | human-resources
near: hr-manager-title
hit: HR business partner, 2018 to 2022

term: hr-director-title
name: HR director
kind: title
also: human resources director | chief people officer | CHRO | VP human resources | chief human resources officer
 | VP of people | director of human resources | people director | vice president human resources | director of people
 | HR VP | VP HR | people and culture director
case: CHRO
implies: human-resources
near: hr-manager-title
hit: HR director, 2018 to 2022

term: hr-generalist-title
name: HR generalist
kind: title
also: human resources generalist | HR advisor | HR adviser | HR officer | HR specialist | HR consultant
 | human resources specialist | HR analyst | people advisor | HR associate | human resources advisor
 | human resource officer | people adviser | HR executive | human resources officer | human resource generalist
 | HR representative | human resources consultant | human resource specialist | personnel officer | HR partner
 | senior HR advisor | human resources representative | people consultant | human resources analyst
 | personnel specialist
implies: human-resources
near: hr-administrator-title | hr-manager-title | recruiter-title | employee-relations
hit: Worked as a HR generalist for three years

term: hr-manager-title
name: HR manager
kind: title
also: human resources manager | head of HR | people manager HR | human resource manager | HR lead
 | assistant HR manager | head of people | people operations manager | senior HR manager | regional HR manager
 | HR operations manager | head of human resources | HR supervisor | human resources supervisor | HRBP role
 | personnel manager | human resource and administration manager | HR head | people and culture manager
implies: human-resources
near: hr-director-title | hr-generalist-title | employee-relations
hit: Experience as a HR manager is required

term: hydrogeologist-title
name: hydrogeologist
kind: title
implies: hydrology
near: geologist-title | geophysicist-title | water-resources-engineer-title
hit: Reports to the hydrogeologist

term: import-coordinator-title
name: import export specialist
kind: title
also: import/export specialist | import administrator
implies: customs-compliance
near: border-force-officer-title | customs-broker-title
hit: Our Halifax office seeks an import export specialist

term: insurance-agent-title
name: insurance agent
kind: title
also: insurance sales agent | insurance producer | insurance advisor | insurance consultant | life insurance agent
 | insurance salesperson | insurance sales representative | licensed insurance agent sales
 | insurance account executive | insurance sales executive | insurance sales advisor
 | insurance customer service representative | insurance specialist | insurance agency owner
implies: insurance | insurance-sector
near: insurance-broker-title | financial-adviser-title
hit: Promoted to insurance agent in 2021

term: insurance-broker-title
name: insurance broker
kind: title
also: commercial insurance broker | account handler | account handler insurance | insurance account handler
 | commercial account handler | insurance account manager | broker insurance | commercial account executive
implies: insurance-broking | insurance-sector
near: insurance-agent-title | underwriter-title
hit: We are looking for an insurance broker in Leeds

term: intelligence-analyst-title
name: intelligence analyst
kind: title
also: all-source analyst | counterterrorism analyst | intelligence officer | intelligence specialist
 | intelligence researcher | threat intelligence researcher field
implies: intelligence-analysis
near: researcher-title
hit: Intelligence analyst, 2018 to 2022

term: intern-title
name: intern
kind: title
also: trainee | apprentice | internship | graduate intern | summer intern | working student | student worker
 | student assistant | work placement | placement student | industrial placement | work experience student
 | student intern | student employee | office intern | business intern | co-op student | student trainee
 | finance intern | year in industry | Werkstudent | work study student | summer internship | research internship
 | trainee programme | trainee program | student placement | business trainee | vacation scheme | graduate scheme
 | summer student | spring week | graduate programme trainee | graduate program trainee
ambiguous: trainee | apprentice | internship
needs: worked | completed | month | summer | as an | as a | graduate | finance | marketing | business | office
 | position | programme | program | paid | accountant | role
near: administrative-assistant-title
hit: Summer intern in the finance team
miss: Each apprentice gets a locker

term: internal-auditor-title
name: internal auditor
kind: title
also: senior internal auditor | head of internal audit | chief audit executive
implies: internal-audit
near: auditor-title
hit: Covered for the internal auditor during leave

term: internal-communications-manager-title
name: internal communications manager
kind: title
also: internal communications specialist | internal communications officer | internal communications executive
implies: corporate-communications
near: communications-officer-title | speechwriter-title
hit: Worked as an internal communications manager for three years

term: investment-analyst-title
name: investment analyst
kind: title
also: research analyst finance | equity analyst | equity research analyst | portfolio analyst | buy-side analyst
 | investment associate | private equity associate | investment officer | venture capital analyst | fund analyst
 | investment manager | investment specialist
implies: investment-analysis | financial-services-sector
near: portfolio-manager-title | financial-analyst-title
hit: Our Halifax office seeks an investment analyst

term: investment-banker-title
name: investment banker
kind: title
also: investment banking analyst | M&A analyst | corporate finance associate | M&A associate
 | investment banking associate | corporate finance executive | corporate finance manager
implies: banking-sector
near: investment-analyst-title | financial-analyst-title
hit: Experience as an investment banker is required

term: investor-relations-manager-title
name: investor relations manager
kind: title
also: investor relations officer
implies: investor-relations
near: public-relations-manager-title
hit: Experience as an investor relations manager is required

term: judge-title
name: judge
kind: title
also: magistrate | administrative law judge | justice of the peace | hearing officer | arbitrator | adjudicator
 | court magistrate | tribunal judge
ambiguous: judge | magistrate
needs: court | law | tribunal | district | circuit | federal | appointed | justice
implies: court-setting
near: lawyer-title | prosecutor-title
hit: District court judge
miss: Judge the distance to the kerb

term: law-clerk-title
name: law clerk
kind: title
also: judicial clerk | summer associate | legal intern | legal trainee | law student intern | judicial assistant
 | law intern | legal extern
near: paralegal-title | lawyer-title
hit: Reports to the law clerk

term: lawyer-title
name: lawyer
kind: title
also: attorney | solicitor | counsel | legal counsel | in-house counsel | attorney at law | advocate lawyer
 | associate attorney | trial attorney | litigation attorney | corporate lawyer | assistant solicitor
 | corporate counsel | staff attorney | litigator | commercial lawyer | litigation associate | employment lawyer
 | family solicitor | commercial solicitor | property solicitor | private client solicitor | litigation solicitor
 | newly qualified solicitor lawyer | employment solicitor
ambiguous: counsel
needs: legal | general | senior | attorney | lawyer | in-house | corporate | law | litigation
implies: legal-advice | legal-drafting | legal-research
near: paralegal-title | legal-executive-title | general-counsel-title
hit: In-house lawyer, senior legal counsel
miss: Offers wise counsel to parents

term: learning-and-development-specialist-title
name: learning and development specialist
kind: title
also: L&D specialist | training manager | training coordinator | corporate trainer | L&D manager | training specialist
 | learning and development manager | training officer | learning and development coordinator
 | organisational development manager | training administrator | L&D advisor | learning and development advisor
 | learning and development consultant | L&D coordinator | training consultant | OD consultant | training facilitator
 | learning consultant | training and development manager | training and development specialist | L&D consultant
 | head of learning and development | director of training | training lead | training advisor | training supervisor
 | staff trainer | learning specialist | training executive | L&D partner | soft skills trainer | sales trainer
 | organizational development manager
implies: learning-development
near: hr-generalist-title
hit: We are looking for a learning and development specialist in Leeds

term: leasing-consultant-title
name: leasing consultant
kind: title
also: leasing agent | leasing manager | leasing specialist | leasing professional | leasing associate
 | apartment leasing consultant | assistant leasing manager
implies: lettings
near: estate-agent-title | property-manager-title
hit: Promoted to leasing consultant in 2021

term: legal-cashier-title
name: legal cashier
kind: title
also: legal accounts assistant | legal accounts manager | trainee legal cashier | senior legal cashier | legal billing
 clerk | legal billing coordinator | legal accounts clerk | legal billing specialist
implies: legal-cashiering | law-firm-setting
near: bookkeeper-title | accounts-assistant-title
hit: Legal cashier in a firm of solicitors

term: legal-executive-title
name: legal executive
kind: title
also: fee earner | chartered legal executive lawyer | licensed conveyancer title | fee earner conveyancing
 | property fee earner
implies: law-firm-setting | legal-case-management
near: paralegal-title | lawyer-title
hit: Worked as a legal executive for three years

term: legal-secretary-title
name: legal secretary
kind: title
also: conveyancing secretary | litigation secretary | legal PA | legal administrative assistant
 | family legal secretary | property legal secretary | legal secretary assistant | private client secretary
 | legal receptionist
implies: legal-administration | law-firm-setting | secretarial-support
near: paralegal-title | secretary-title
hit: Worked as a legal secretary for three years

term: legislative-assistant-title
name: legislative assistant
kind: title
also: legislative aide | parliamentary assistant | congressional aide | caseworker politics
 | government affairs manager | lobbyist | public affairs officer | legislative director | legislative correspondent
 | government relations manager | parliamentary researcher | director of government affairs
 | public affairs specialist | congressional staffer | government affairs specialist
implies: government-sector
near: policy-analyst-title
hit: Experience as a legislative assistant is required

term: lettings-negotiator-title
name: lettings negotiator
kind: title
also: letting agent | lettings agent | lettings manager | senior lettings negotiator | trainee lettings negotiator
 | lettings administrator | lettings coordinator
implies: lettings | property-sector
near: estate-agent-title | leasing-consultant-title | property-manager-title
hit: Worked as a lettings negotiator for three years

term: loan-officer-title
name: loan officer
kind: title
also: mortgage loan officer | loan originator | lending officer | loan specialist | mortgage banker
 | commercial lender | loan assistant
implies: lending | financial-services-sector
near: bank-teller-title | underwriter-title
hit: Reports to the loan officer

term: loan-processor-title
name: loan processor
kind: title
also: mortgage processor | loan closer | loan administrator
implies: lending
near: loan-officer-title | credit-analyst-title
hit: Loan processor, 2018 to 2022

term: logistics-business-title
name: international trade specialist
kind: title
also: trade specialist | international trade manager | foreign trade officer | trade adviser
 | export business development manager
implies: international-trade
near: border-force-officer-title
hit: International trade specialist, 2018 to 2022

term: mailroom-clerk-title
name: mailroom clerk
kind: title
also: mail clerk | post room assistant | post clerk | postroom operative
implies: mail-handling
near: records-clerk-title
hit: We are looking for a mailroom clerk in Leeds

term: management-accountant-title
name: management accountant
kind: title
also: assistant management accountant | senior management accountant | cost and management accountant
implies: accountant-title | management-accounts
near: cost-accountant-title | financial-accountant-title | practice-accountant-title | budgeting
hit: Experience as a management accountant is required

term: management-consultant-title
name: management consultant
kind: title
also: strategy consultant | consultant | senior consultant | associate consultant | business consultant strategy
 | principal consultant | strategy manager | management consulting analyst | strategy analyst | consulting manager
 | managing consultant | strategy associate | head of strategy | engagement manager | strategy director
 | director of strategy | junior consultant | analyst consulting | chief strategy officer | advisory consultant
 | consulting analyst | independent consultant | business advisor | advisory manager | associate partner
 | business adviser | graduate consultant | lead consultant | corporate strategy manager | strategic planner
 | consultant strategy | strategist | strategic planning manager | freelance consultant
ambiguous: consultant | strategist
needs: management | strategy | consulting | firm | independent | client | advisory | engagement | freelance
 | worked as | business
never: sales consultant | beauty consultant | recruitment consultant | consultant surgeon | consultant physician
 | consultant psychiatrist
implies: management-consulting
near: business-analyst-title | change-manager-title
hit: Strategy consultant at an advisory firm
miss: Ask a skin consultant in store

term: management-trainee-title
name: management trainee
kind: title
also: graduate trainee | trainee manager | manager in training
near: team-leader-title
hit: We are looking for a management trainee in Leeds

term: market-research-analyst-title
name: market research analyst
kind: title
also: market researcher | market research executive | insights manager | consumer insights analyst
 | market research manager | insight analyst | research executive | market analyst | research manager market
 | market research interviewer | customer insight manager | field interviewer | survey interviewer
 | market intelligence analyst | telephone interviewer | research executive quantitative | customer insights analyst
 | insight manager | market research associate | market insights manager | insight executive
 | consumer insights manager | market research specialist | competitive intelligence analyst
implies: market-research
near: researcher-title | marketing-executive-title
hit: Market research analyst, 2018 to 2022

term: market-risk-analyst-title
name: market risk analyst
kind: title
implies: risk-management | financial-services-sector
near: risk-analyst-title | credit-risk-analyst-title | operational-risk-manager-title
hit: We are looking for a market risk analyst in Leeds

term: marketing-director-title
name: marketing director
kind: title
also: chief marketing officer | CMO | VP marketing | director of marketing | VP of marketing
 | vice president of marketing | marketing and communications director | vice president marketing
ambiguous: CMO
case: CMO
needs: marketing | brand | VP | chief | growth
implies: marketing
near: marketing-manager-title
hit: Chief marketing officer of a bakery chain
miss: The CMO treats 40 patients

term: marketing-executive-title
name: marketing executive
kind: title
also: marketing assistant | marketing coordinator | marketing officer | marketing specialist | marketing associate
 | marketing administrator | marketing intern | marketing consultant | junior marketing executive | marketing analyst
 | marketing graduate | marketing representative | marketing expert | marketing communications executive
 | marketing communications specialist | marketing apprentice | marketing trainee | senior marketing executive
 | marketing and events executive | marketing generalist | marketing and communications officer
 | marketing operations specialist | field marketing executive | marketing advisor | marketing account manager
 | marketing assistant manager | events and marketing coordinator | marketing professional | field marketer
 | marketing and sales coordinator | marketeer | campaign executive | marketing campaign manager | marketing planner
 | marketing support
implies: marketing
near: digital-marketing-manager-title | marketing-manager-title | communications-officer-title |
 social-media-manager-title | content-manager-title | campaign-management
hit: Promoted to marketing executive in 2021

term: marketing-manager-title
name: marketing manager
kind: title
also: senior marketing manager | head of marketing | field marketing manager | trade marketing manager
 | marketing communications manager | campaign manager | assistant marketing manager | B2B marketing manager
 | growth marketing manager | growth manager | event marketing manager | regional marketing manager
 | performance marketing manager | marketing operations manager | partner marketing manager | marcom manager
 | marketing and communications manager | marketing and sales manager | marketing team lead | retail marketing manager
 | content marketing manager | influencer marketing manager | shopper marketing manager | acquisition manager
 | demand generation manager | customer marketing manager | deputy marketing manager | channel marketing manager
 | marketing programmes manager | marketing programs manager
implies: marketing | campaign-management
near: marketing-director-title | brand-manager-title | digital-marketing-manager-title | marketing-executive-title
hit: Reports to the marketing manager

term: mathematician-title
name: mathematician
kind: title
also: research mathematician | econometrician | applied mathematician | quant developer research
 | lecturer in statistics
implies: mathematics
near: economist-title | researcher-title
hit: We are looking for a mathematician in Leeds

term: media-planner-title
name: media planner
kind: title
also: media buyer | media planner buyer | media manager | ad operations specialist | programmatic trader
 | media executive | media strategist | campaign manager advertising | media planning executive
 | ad operations manager | programmatic specialist | media supervisor | media director | media specialist
 | programmatic manager | traffic manager advertising
implies: media-planning
near: digital-marketing-manager-title | account-executive-title
hit: Covered for the media planner during leave

term: medical-receptionist-title
name: medical receptionist
kind: title
also: GP receptionist | dental receptionist | doctor's receptionist
implies: reception-duties | healthcare-sector
near: receptionist-title
hit: Reports to the medical receptionist

term: medical-secretary-title
name: medical secretary
kind: title
also: clinic secretary
implies: medical-administration | healthcare-sector | secretarial-support
near: secretary-title
hit: Covered for the medical secretary during leave

term: member-of-parliament-title
name: member of parliament
kind: title
also: legislator
implies: government-sector
near: elected-official-title | councillor-title
hit: Our Halifax office seeks a member of parliament

term: membership-advisor-title
name: membership advisor
kind: title
also: membership sales advisor | membership consultant | gym sales advisor | membership manager
 | membership coordinator
implies: membership-services
near: leisure-centre-manager-title
hit: Our Halifax office seeks a membership advisor

term: meteorologist-title
name: meteorologist
kind: title
also: weather forecaster
implies: meteorology
near: geologist-title | water-resources-engineer-title | mud-logger-title
hit: Experience as a meteorologist is required

term: monitoring-evaluation-officer-title
name: monitoring and evaluation officer
kind: title
also: M&E officer | MEAL officer | evaluation specialist | M&E manager | monitoring and evaluation manager
 | MEAL coordinator | M&E specialist | MEAL manager | monitoring and evaluation specialist | M&E coordinator
 | evaluation officer | impact manager | M&E expert
implies: monitoring-evaluation
near: programme-officer-title
hit: Our Halifax office seeks a monitoring and evaluation officer

term: mortgage-adviser-title
name: mortgage adviser
kind: title
also: mortgage advisor | mortgage consultant | mortgage broker | mortgage and protection adviser
implies: lending | mortgage-lending | financial-services-sector | mortgage-advice
near: loan-officer-title | mortgage-underwriter-title
hit: Covered for the mortgage adviser during leave

term: mortgage-underwriter-title
name: mortgage underwriter
kind: title
also: loan underwriter | credit underwriter
implies: lending
near: loan-officer-title | mortgage-adviser-title | credit-analyst-title
hit: Our Halifax office seeks a mortgage underwriter

term: mud-logger-title
name: mudlogger
kind: title
also: wellsite geologist
implies: oil-and-gas-sector
near: geologist-title | meteorologist-title | geochemist-title
hit: Our Halifax office seeks a mudlogger

term: non-executive-director-title
name: non-executive director
kind: title
also: chair of the board
implies: general-management
near: general-manager-title | business-owner-title
hit: Non-executive director, 2018 to 2022

term: nonprofit-director-title
name: nonprofit director
kind: title
also: charity manager | charity director | executive director nonprofit | programme director charity | charity CEO
 | charity trustee | trustee | nonprofit manager | charity administrator | chief executive charity
 | head of programmes | project worker charity | charity worker | charity coordinator | aid worker | relief worker
 | program director charity | head of programs
ambiguous: trustee
needs: charity | board | volunteer | school | foundation
implies: nonprofit-management
near: fundraiser-title | programme-officer-title
hit: Head of programmes at a relief charity
miss: The trustee in bankruptcy sold the desks

term: office-manager-title
name: office manager
kind: title
also: office supervisor | administration manager | business support manager | head of administration
 | office and HR manager | front office manager office | administrative manager | office services manager
 | office operations manager | admin manager | administrative supervisor | business office manager
 | administration supervisor | office team leader | office administrator manager | office lead
 | administration team leader | director of administration | business centre manager | admin supervisor
 | senior office manager | administrative director | administrative services manager | office manager/bookkeeper
 | assistant office manager | admin team leader | administrative head | studio manager | office director
 | business center manager
implies: office-management | office-administration
near: administrative-assistant-title | executive-assistant-title | operations-manager-title
hit: We are looking for an office manager in Leeds

term: operational-risk-manager-title
name: operational risk manager
kind: title
implies: risk-management
near: risk-analyst-title | market-risk-analyst-title | chief-risk-officer-title
hit: Operational risk manager, 2018 to 2022

term: operations-manager-title
name: operations manager
kind: title
also: head of operations | assistant operations manager | business operations manager | operations supervisor
 | regional operations manager | operations lead | operations coordinator | operations executive
 | operations team leader | senior operations manager | operations officer | operations associate
 | operations specialist | operations assistant | area operations manager | operations administrator lead
 | deputy operations manager | service operations manager | operational manager | field operations manager
 | operations team manager | operations support officer | site operations manager | operational supervisor
 | business operations specialist | operations controller | operations superintendent | branch operations supervisor
 | general operations manager
implies: operations-management
near: general-manager-title | branch-manager-title | office-manager-title
hit: Reports to the operations manager

term: outreach-worker-title
name: outreach worker
kind: title
also: outreach coordinator | outreach specialist | community outreach coordinator | community outreach worker
 | community outreach specialist | outreach officer | outreach manager | community outreach manager
implies: community-engagement
near: volunteer-coordinator-title | community-organiser-title | community-engagement-officer-title
hit: Our Halifax office seeks an outreach worker

term: paid-social-executive-title
name: paid social executive
kind: title
also: paid social manager | social ads specialist | media assistant | digital media assistant
implies: paid-social
near: ppc-specialist-title | social-media-manager-title
hit: Paid social executive with four accounts.

term: paralegal-title
name: paralegal
kind: title
also: legal assistant | senior paralegal | litigation paralegal | litigation assistant | corporate paralegal
 | legal support specialist | paralegal assistant | legal officer | legal administrator | legal clerk
 | litigation executive | case handler legal | legal associate | immigration paralegal | legal advisor | legal adviser
 | caseworker legal
implies: paralegal-work | legal-administration
near: legal-secretary-title | legal-executive-title | law-clerk-title | legal-research | legal-drafting
hit: Reports to the paralegal

term: paraplanner-title
name: paraplanner
kind: title
implies: financial-services-sector | personal-financial-planning
near: financial-adviser-title
hit: Covered for the paraplanner during leave

term: partnerships-executive-title
name: partnerships executive
kind: title
also: partnerships coordinator | partnership executive | partnership coordinator | partnerships officer
implies: partnership-development
near: account-manager-title
hit: Partnerships coordinator for a sports charity.

term: passenger-service-agent-title
name: airport check-in agent
kind: title
also: airport passenger service agent | ground hostess | ground crew | customer service agent airline
 | ramp and passenger agent
implies: passenger-services | airport-setting
near: cabin-crew-title | airport-duty-manager-title
hit: Covered for the airport check-in agent during leave

term: patent-attorney-title
name: patent attorney
kind: title
also: patent agent | trademark attorney | IP counsel | patent examiner | patent engineer | IP manager
 | patent paralegal | trade mark attorney | trademark paralegal | IP paralegal
implies: intellectual-property-law
near: lawyer-title
hit: Patent attorney, 2018 to 2022

term: payments-analyst-title
name: payments analyst
kind: title
also: payments associate | payments specialist | payments manager | payments officer | payments administrator
 | payments executive | payments product manager | payment analyst | chargeback analyst | chargebacks analyst
 | chargeback specialist | disputes analyst | card disputes analyst | merchant onboarding analyst
 | merchant services advisor | merchant support analyst
implies: payment-processing
near: trade-support-analyst-title | fraud-analyst-title
hit: Payments analyst on the refunds desk.

term: payroll-administrator-title
name: payroll administrator
kind: title
also: payroll officer | payroll clerk | payroll specialist | payroll assistant | payroll coordinator | payroll manager
 | payroll supervisor | payroll processor | payroll accountant | payroll executive | payroll technician
implies: payroll
near: hr-administrator-title | accounts-assistant-title
hit: Experience as a payroll administrator is required

term: pensions-analyst-title
name: pensions analyst
kind: title
also: pension analyst | pensions officer | pensions specialist
implies: pensions
near: actuary-title | benefits-specialist-title
hit: Pensions analyst for a public fund.

term: physicist-title
name: physicist
kind: title
also: research physicist | applied physicist | optical scientist | theoretical physicist | experimental physicist
 | astronomer | astrophysicist | medical physicist | optical physicist | laser scientist | radiation physicist
implies: physics
near: researcher-title | mathematician-title
hit: Experience as a physicist is required

term: policy-analyst-title
name: policy analyst
kind: title
also: policy adviser | policy officer | policy manager | public policy manager | policy associate
 | senior policy advisor | policy researcher | head of policy | legislative analyst | policy director
 | senior policy analyst | policy advisor | policy specialist | policy and research officer | policy lead
 | public affairs manager | policy assistant | policy consultant
implies: public-policy
near: legislative-assistant-title | researcher-title
hit: Covered for the policy analyst during leave

term: portfolio-manager-title
name: portfolio manager
kind: title
also: fund manager | asset manager | investment director | chief investment officer | wealth manager
 | assistant portfolio manager
implies: financial-services-sector | portfolio-management
near: investment-analyst-title | financial-adviser-title
hit: Experience as a portfolio manager is required

term: ppc-specialist-title
name: PPC specialist
kind: title
also: PPC executive | PPC manager | SEM specialist | paid media manager | paid search manager | paid media specialist
 | paid search executive | biddable media executive | paid social specialist
implies: paid-search
near: digital-marketing-manager-title
hit: PPC specialist, 2018 to 2022

term: practice-accountant-title
name: practice accountant
kind: title
also: accounts senior | accountancy practice manager | client manager accountancy | public accountant
 | accounts semi senior | semi senior accountant
implies: accountant-title | accountancy-practice-setting
near: auditor-title
hit: Practice accountant, 2018 to 2022

term: practice-manager-title
name: practice manager
kind: title
also: practice administrator | medical office manager
implies: office-management
near: office-manager-title
hit: Covered for the practice manager during leave

term: press-officer-title
name: press officer
kind: title
also: media relations manager | media officer | press secretary
implies: corporate-communications | media-relations
near: communications-officer-title | speechwriter-title
hit: Our Halifax office seeks a press officer

term: probation-officer-title
name: probation officer
kind: title
also: parole officer | offender manager | correctional case manager | probation service officer
 | juvenile probation officer | community corrections officer | offender supervisor | resettlement officer
implies: probation-work
near: social-case-worker-title
hit: Our Halifax office seeks a probation officer

term: procurement-director-title
name: procurement director
kind: title
also: chief procurement officer | head of procurement | head of purchasing | director of procurement
 | purchasing director | procurement manager | purchasing manager | procurement lead | procurement head
implies: procurement
near: procurement-officer-title
hit: Promoted to procurement director in 2021

term: procurement-officer-title
name: procurement officer
kind: title
also: buyer | purchasing officer | procurement specialist | purchasing agent | purchasing assistant | sourcing manager
 | procurement assistant | senior buyer | procurement analyst | strategic buyer | procurement coordinator | purchaser
 | procurement administrator | sourcing specialist | procurement executive | purchasing coordinator | purchasing clerk
 | vendor manager | supplier manager | materials buyer | purchasing administrator | procurement consultant
 | purchasing specialist | purchasing executive | procurement agent | purchasing controller | technical buyer
 | commodity manager | sourcing analyst | supplier relationship manager | procurement business partner
 | procurement supervisor | procurement clerk | purchasing analyst | strategic sourcing manager | subcontract buyer
 | procurement associate | purchasing supervisor | procurement and logistics officer | contracts buyer
 | global sourcing manager | commercial buyer | stock buyer | sourcing executive | commodity buyer | operational buyer
ambiguous: buyer | purchaser
needs: purchasing | senior | junior | procurement | assistant | supplier | retail | materials | as a | fashion
 | experience
never: home buyer | first-time buyer | buyer representation | buyer's agent | the buyer
implies: procurement | supplier-management
near: contracts-manager-legal-title | border-force-officer-title
hit: Worked as a buyer in procurement
miss: A first-time buyer of a flat

term: product-marketing-manager-title
name: product marketing manager
kind: title
also: product marketing lead | product marketing specialist
implies: product-marketing
near: marketing-manager-title
hit: We are looking for a product marketing manager in Leeds

term: programme-management-title
name: head of PMO
kind: title
also: senior programme manager | portfolio manager PMO | program lead | PMO director | program management specialist
 | program management title
implies: programme-management
near: change-manager-title | programme-officer-title
hit: We are looking for a head of PMO in Leeds

term: programme-officer-title
name: programme officer
kind: title
also: program officer | programme manager charity | program coordinator | programme coordinator | country director
 | field coordinator | humanitarian officer | programme assistant | program assistant | program associate
 | program specialist | community development officer | field officer | programme support officer
 | area program manager | program administrator | program supervisor | programme administrator | programme associate
 | program manager charity | program support officer
near: monitoring-evaluation-officer-title | fundraiser-title | nonprofit-director-title
hit: Worked as a programme officer for three years

term: project-accountant-title
name: project accountant
kind: title
also: contract accountant | job cost accountant
implies: accountant-title
near: cost-accountant-title
hit: Covered for the project accountant during leave

term: property-manager-title
name: property manager
kind: title
also: block manager | community manager property | real estate manager property | property administrator
 | assistant property manager | residential property manager | apartment manager | portfolio manager property
 | site property manager | commercial property manager | property officer | senior property manager
 | leasehold manager | property management assistant | property coordinator | residential manager | property assistant
 | community association manager | regional property manager | assistant community manager | property supervisor
 | property accountant manager | HOA manager | property director | assistant block manager | block property manager
 | facilities and property manager | lettings property manager | resident manager | housing property manager
 | student accommodation manager | portfolio property manager | asset manager real estate | lease administrator
 | rental manager | residence manager | tenant relations manager | building superintendent property
 | leasehold officer | head of property | service charge accountant | property specialist
implies: property-management | property-sector
near: estate-agent-title | housing-officer-title
hit: Property manager, 2018 to 2022

term: prosecutor-title
name: prosecutor
kind: title
also: district attorney | assistant district attorney | crown prosecutor | public prosecutor
 | deputy district attorney | assistant attorney general | attorney general
implies: lawyer-title | criminal-law
near: judge-title
hit: We are looking for a prosecutor in Leeds

term: psychologist-researcher-title
name: research psychologist
kind: title
also: occupational psychologist | behavioural scientist | user behaviour researcher | business psychologist
 | industrial-organizational psychologist | experimental psychologist | behavioral scientist
 | user behavior researcher
implies: psychology
near: researcher-title
hit: Our Halifax office seeks a research psychologist

term: public-defender-title
name: public defender
kind: title
also: assistant public defender
implies: lawyer-title | criminal-law
near: lawyer-title | trainee-solicitor-title
hit: Promoted to public defender in 2021

term: public-relations-manager-title
name: public relations manager
kind: title
also: PR manager | PR executive | publicist | PR officer | public relations specialist | public relations officer
 | PR account manager | PR assistant | PR consultant | public relations executive | PR specialist
 | public relations coordinator | PR director | public relations assistant | PR intern | PR coordinator
 | PR account director | public relations consultant | head of PR | public relations director
implies: public-relations
near: communications-officer-title
hit: Public relations manager, 2018 to 2022

term: real-estate-analyst-title
name: real estate analyst
kind: title
also: property analyst | acquisitions analyst real estate | real estate investment analyst
 | acquisitions manager property
implies: property-sector
near: surveyor-property-title | real-estate-developer-title
hit: Promoted to real estate analyst in 2021

term: real-estate-developer-title
name: real estate developer
kind: title
also: land buyer | land manager | development surveyor | real estate development manager
implies: property-sector
near: surveyor-property-title | real-estate-analyst-title
hit: Our Halifax office seeks a real estate developer

term: receptionist-title
name: receptionist
kind: title
also: front desk receptionist | reception administrator | reception assistant | office receptionist
 | corporate receptionist | receptionist administrator | receptionist secretary | front desk coordinator
 | salon receptionist | front desk attendant | receptionist/administrator | front office clerk
 | veterinary receptionist | gym receptionist | school receptionist | receptionist typist | visitor host
 | bilingual receptionist | lobby receptionist | front desk assistant
implies: reception-duties | client-facing-work | office-administration
near: administrative-assistant-title | customer-service-representative-title
hit: We are looking for a receptionist in Leeds

term: reconciliation-analyst-title
name: reconciliation analyst
kind: title
also: reconciliations officer | reconciliation officer | reconciliation accountant | reconciliation specialist
 | reconciliation associate | settlement analyst | settlement specialist | settlement associate | settlement officer
implies: account-reconciliation
near: trade-support-analyst-title | accounts-assistant-title
hit: Settlement analyst, daily breaks under fifty.

term: records-clerk-title
name: records clerk
kind: title
also: file clerk | filing clerk | records manager | records officer | records specialist | records coordinator
 | records technician | document specialist | records administrator | records analyst | records management officer
 | archivist records | scanning operator | document clerk | records assistant | document administrator
 | records and information manager | scanning clerk | reprographics operator | document controller assistant
 | scan operator | records supervisor | office messenger
implies: records-management
near: data-entry-clerk-title | archivist-title
hit: Our Halifax office seeks a records clerk

term: recruiter-title
name: recruiter
kind: title
also: talent acquisition specialist | technical recruiter | talent partner | headhunter | recruitment officer
 | recruitment coordinator | sourcer | staffing coordinator | corporate recruiter | recruitment advisor
 | talent sourcer | talent acquisition partner | talent acquisition coordinator | senior recruiter
 | executive recruiter | recruiting coordinator | recruitment executive | recruitment specialist | IT recruiter
 | internal recruiter | talent specialist | recruiting specialist | recruitment partner | staffing specialist
 | recruiting assistant | recruitment assistant | in-house recruiter | staffing consultant | talent scout
 | resourcing specialist
implies: recruitment | human-resources
near: hr-generalist-title | talent-acquisition-manager-title | candidate-sourcing | interviewing
hit: Recruiter, 2018 to 2022

term: recruitment-consultant-title
name: recruitment consultant
kind: title
also: senior recruitment consultant | trainee recruitment consultant | graduate recruitment consultant
 | recruitment resourcer | resourcer | resourcing consultant | recruitment delivery consultant | agency recruiter
implies: temporary-staffing | recruitment-agency-setting
near: recruiter-title
hit: Our Halifax office seeks a recruitment consultant

term: relationship-manager-title
name: relationship manager
kind: title
also: corporate relationship manager | client relationship manager | private banker | commercial relationship manager
 | business relationship manager | customer relationship manager
implies: client-relationship-management
near: account-manager-title | branch-manager-bank-title
hit: Worked as a relationship manager for three years

term: repairs-coordinator-title
name: repairs coordinator
kind: title
also: repairs scheduler | repairs planner | works planner | works scheduler | repairs officer
 | responsive repairs planner | repairs call handler coordinator
implies: property-repairs-coordination
near: service-coordinator-title | housing-officer-title
hit: Repairs scheduler for six plumbers.

term: reservations-agent-title
name: reservations consultant
kind: title
also: booking agent | reservation clerk | reservation consultant | booking clerk | reservation supervisor
implies: reservations
near: travel-agent-title | ticketing-agent-title
hit: Covered for the reservations consultant during leave

term: risk-analyst-title
name: risk analyst
kind: title
also: risk manager | risk officer | risk associate | enterprise risk manager | risk consultant | risk specialist
implies: risk-management
near: compliance-officer-title | financial-analyst-title
hit: We are looking for a risk analyst in Leeds

term: sales-administrator-title
name: sales administrator
kind: title
also: sales coordinator | sales assistant office | sales support executive | sales order processor
 | sales operations analyst | sales support administrator | sales operations manager | sales support coordinator
 | order processor | sales office administrator | inside sales coordinator | sales support specialist
 | sales operations specialist | sales analyst | sales office manager | internal sales coordinator | order entry clerk
 | quotation clerk | internal sales administrator | sales secretary | order management specialist
 | revenue operations manager | sales enablement manager | sales operations coordinator | order administrator
implies: sales-operations
near: administrative-assistant-title | sales-representative-title
hit: Our Halifax office seeks a sales administrator

term: sales-development-representative-title
name: sales development representative
kind: title
also: SDR | BDR | business development representative | lead generation specialist | lead generation executive
 | sales development rep | inside sales executive | appointment maker | business development associate
ambiguous: SDR | BDR
case: SDR | BDR
needs: sales | SaaS | outbound | leads | cold | prospect | pipeline
implies: lead-generation
near: sales-representative-title | account-executive-title
hit: Sales development representative for SaaS
miss: An SDR receives 100 MHz

term: sales-director-title
name: sales director
kind: title
also: chief revenue officer | VP sales | VP of sales | director of sales | chief commercial officer
 | commercial director | chief sales officer | sales and marketing director | vice president of sales
 | national sales director | CRO revenue | regional sales director | vice president sales | group sales director
implies: sales-management
near: sales-manager-title
hit: Our Halifax office seeks a sales director

term: sales-engineer-title
name: sales engineer
kind: title
also: technical sales engineer | pre-sales engineer | solutions engineer sales | applications engineer sales
 | technical sales executive | technical sales consultant | field sales engineer | solutions consultant
 | sales application engineer
implies: pre-sales
near: sales-representative-title
hit: Experience as a sales engineer is required

term: sales-ledger-assistant-title
name: sales ledger assistant
kind: title
also: sales ledger administrator | ledger assistant | ledger administrator
implies: accounts-receivable
near: accounts-receivable-clerk-title
hit: Sales ledger assistant for a timber group.

term: sales-manager-title
name: sales manager
kind: title
also: area sales manager | regional sales manager | national sales manager | sales team leader | field sales manager
 | territory manager | sales supervisor | head of sales | territory sales manager | retail sales manager
 | export sales manager | assistant sales manager | sales lead | district sales manager | sales team manager
 | sales and marketing manager | deputy sales manager | inside sales manager | technical sales manager
 | international sales manager | country sales manager | telesales manager | district manager | area manager sales
 | new car sales manager | regional manager sales | global sales manager | sales branch manager
 | general sales manager | key accounts sales manager
implies: sales-management
near: sales-director-title | sales-representative-title
hit: We are looking for a sales manager in Leeds

term: sales-representative-title
name: sales representative
kind: title
also: sales rep | sales executive | sales consultant | sales agent | salesperson | sales person | sales advisor
 | salesman | commercial representative | sales professional | sales specialist | inside sales representative
 | outside sales representative | field sales representative | territory sales representative | field sales executive
 | area sales executive | sales adviser | saleswoman | internal sales executive | medical sales representative
 | sales officer | direct sales representative | van sales representative | internal sales
 | technical sales representative | sales intern | trainee sales executive | pharmaceutical sales representative
 | medical representative | sales trainee | senior sales executive | graduate sales executive | car salesman
 | van salesman | B2B sales executive | door to door salesperson | junior sales executive | route sales representative
 | field sales agent | internal sales representative | territory representative | salespeople
implies: sales | client-facing-work
near: account-executive-title | sales-manager-title | business-development-manager-title | telesales-agent-title |
 account-manager-title | negotiation
hit: Covered for the sales representative during leave

term: scheduling-coordinator-title
name: scheduling coordinator
kind: title
also: scheduling assistant | rota coordinator | rota planner | rostering coordinator | rostering officer
 | planning assistant
implies: administrative-systems
near: administrative-assistant-title | workforce-planner-title
hit: Rota coordinator for home visits.

term: secretary-title
name: secretary
kind: title
also: secretary typist | team secretary | school secretary | department secretary | bilingual secretary
 | personal secretary | senior secretary | administrative secretary II | private secretary | unit secretary
 | parish secretary | stenographer secretary | church secretary | unit clerk secretary
ambiguous: secretary
needs: office | executive | administrative | medical | school | typing | minutes | diary | as | department
 | experience
never: secretary of state | company secretary | home secretary | secretary of defense | secretary general
 | general secretary | press secretary | foreign secretary | permanent secretary
implies: secretarial-support | office-administration
near: administrative-assistant-title | executive-assistant-title | office-manager-title | minute-taking |
 diary-management
hit: Worked as a secretary to the head teacher
miss: Signed by the Secretary of State

term: senior-accountant-title
name: senior accountant
kind: title
also: lead accountant | principal accountant | senior staff accountant | accountant II | accountant III
implies: accountant-title
near: accounting-manager-title
hit: Senior accountant, 2018 to 2022

term: seo-assistant-title
name: SEO assistant
kind: title
also: SEO intern | SEO apprentice | trainee SEO
implies: seo
near: seo-specialist-title
hit: SEO assistant writing page titles.

term: seo-specialist-title
name: SEO specialist
kind: title
also: SEO executive | SEO manager | SEO consultant | SEO analyst | SEO strategist
implies: seo
near: digital-marketing-manager-title
hit: Promoted to SEO specialist in 2021

term: service-coordinator-title
name: service coordinator
kind: title
also: service planner | helpdesk coordinator | help desk coordinator | field service coordinator | engineer scheduler
 | installations coordinator | installation coordinator | service desk coordinator
implies: workflow-coordination
near: repairs-coordinator-title | dispatcher-title
hit: Service planner routing lift engineers.

term: social-case-worker-title
name: case worker
kind: title
also: caseworker | case manager | case management officer | support caseworker | immigration caseworker
 | family caseworker | outreach caseworker
implies: case-work
near: benefits-officer-title | housing-officer-title
hit: Reports to the case worker

term: social-media-manager-title
name: social media manager
kind: title
also: social media executive | social media specialist | social media coordinator | community manager
 | social media assistant | content creator | social media officer | social media strategist | social media intern
 | influencer manager | community moderator | social media marketing manager | head of social | social media marketer
 | social media content creator | social media marketing specialist | social media consultant
 | online community manager | content moderator | social media expert | digital content creator | social media editor
implies: social-media-marketing
near: digital-marketing-manager-title | content-manager-title | communications-officer-title
hit: Promoted to social media manager in 2021

term: speechwriter-title
name: speechwriter
kind: title
implies: corporate-communications
near: communications-officer-title | press-officer-title | internal-communications-manager-title
hit: Covered for the speechwriter during leave

term: street-fundraiser-title
name: street fundraiser
kind: title
also: door to door fundraiser | face to face fundraiser | telephone fundraiser
implies: fundraising
near: fundraiser-title
hit: Experience as a street fundraiser is required

term: surveyor-property-title
name: property surveyor
kind: title
also: valuer | property appraiser | valuation surveyor | real estate appraiser | chartered surveyor title
 | estates surveyor | residential surveyor | graduate surveyor | general practice surveyor
 | commercial property surveyor | assistant building surveyor | rural surveyor | valuation analyst
 | planning and development surveyor | senior building surveyor | party wall surveyor | residential appraiser
 | RICS surveyor | management surveyor | leasehold surveyor | right of way agent | landman | land surveyor rural
implies: property-valuation
near: estate-agent-title | property-manager-title
hit: Property surveyor, 2018 to 2022

term: sustainability-manager-title
name: sustainability manager
kind: title
also: sustainability consultant | ESG analyst | ESG manager | head of sustainability | CSR manager
 | sustainability officer | sustainability coordinator | energy and sustainability manager
 | chief sustainability officer | ESG consultant | sustainability specialist | sustainability advisor
 | sustainability director | sustainability analyst | carbon analyst | net zero manager | carbon consultant
 | climate change officer | sustainability lead | CSR coordinator | ESG specialist | ESG director
 | sustainability project manager | climate consultant
implies: sustainability-strategy
near: environmental-consultant-title
hit: Reports to the sustainability manager

term: switchboard-operator-title
name: switchboard operator
kind: title
also: telephonist | telephone operator
implies: telephone-skills
near: call-centre-agent-title
hit: Worked as a switchboard operator for three years

term: talent-acquisition-manager-title
name: talent acquisition manager
kind: title
also: recruitment manager | head of talent acquisition | head of talent | recruiting manager | staffing manager
 | branch manager recruitment | resourcing manager | recruitment team leader | director of talent acquisition
 | talent manager | recruitment director
implies: recruitment
near: recruiter-title | hr-manager-title
hit: Covered for the talent acquisition manager during leave

term: talent-coordinator-title
name: talent coordinator
kind: title
also: talent assistant | talent administrator | talent operations coordinator
implies: recruitment
near: recruiter-title
hit: Talent coordinator booking interviews.

term: tax-accountant-title
name: tax accountant
kind: title
also: tax senior | tax assistant | tax associate | tax advisor | tax consultant | tax analyst | tax specialist
 | tax preparer
implies: tax | finance-sector | tax-compliance
near: accountant-title | auditor-title
hit: Reports to the tax accountant

term: tax-manager-title
name: tax manager
kind: title
also: tax director | head of tax
implies: tax
near: tax-accountant-title
hit: Tax manager, 2018 to 2022

term: team-leader-title
name: team leader
kind: title
also: team lead | supervisor | shift leader | team manager | shift supervisor | assistant team leader | section leader
 | department supervisor | group leader | department manager | line manager | deputy team leader | section head
 | section manager | unit manager | assistant supervisor | team supervisor | shift manager | duty manager
 | floor manager | assistant manager | department head | head of department | team coordinator | group lead
 | area supervisor | unit supervisor | shift lead | junior supervisor | lead supervisor | working supervisor
 | unit head | assistant department manager | duty supervisor | day supervisor | night supervisor
ambiguous: supervisor | department manager | assistant manager | duty manager | line manager
needs: worked | as | experience | shift | team | promoted | retail | store | department | staff | warehouse
 | assistant | hotel | night | years | restaurant
never: report to your supervisor | your supervisor | the supervisor | your line manager | the line manager
 | immediate supervisor | hiring manager
implies: people-management
near: operations-manager-title | general-manager-title
hit: Team leader of twelve staff
miss: Duties set by your supervisor

term: telesales-agent-title
name: telesales agent
kind: title
also: telemarketer | telesales executive | telesales representative | telemarketing executive | telesales advisor
 | telephone sales executive | telesales operator | outbound sales agent | telemarketing agent | lead generator
 | appointment setter | telesales consultant | telephone sales agent | outbound sales executive
implies: telesales | call-centre-work | outbound-calling
near: sales-representative-title | call-centre-agent-title | sales-development-representative-title
hit: Telesales agent, 2018 to 2022

term: ticketing-agent-title
name: ticketing agent
kind: title
also: ticketing officer | ticketing clerk | ticketing and reservation officer
implies: reservations
near: travel-agent-title | reservations-agent-title
hit: Ticketing agent, 2018 to 2022

term: title-examiner-title
name: title examiner
kind: title
also: escrow officer | title officer | escrow assistant | title agent | closing agent | settlement agent
 | abstractor title | closing coordinator | real estate closer | real estate paralegal | title clerk | title processor
 | escrow closer | title searcher | escrow manager
implies: title-escrow
near: paralegal-title | loan-officer-title
hit: Promoted to title examiner in 2021

term: town-planner-title
name: regional planner
kind: title
also: planner planning | senior planner | graduate planner | principal planner | development control officer
 | assistant planner | land use planner
implies: town-planning
near: surveyor-property-title
hit: Our Halifax office seeks a regional planner

term: trade-support-analyst-title
name: trade support analyst
kind: title
also: middle office analyst | settlements analyst | operations analyst finance | back office associate
 | settlements officer | middle office associate | trade support associate | reconciliations analyst
implies: financial-services-sector | trade-settlement
near: trader-title | fund-accountant-title
hit: Covered for the trade support analyst during leave

term: trader-title
name: trader
kind: title
also: equity trader | FX trader | derivatives trader | commodities trader | broker-dealer | stockbroker
 | energy trader | trading analyst | dealer trading | proprietary trader | trading assistant | futures trader
ambiguous: trader
needs: equity | market | FX | derivatives | commodity | bank | trading | desk | futures
implies: financial-services-sector
near: investment-analyst-title | trade-support-analyst-title
hit: FX trader on the derivatives desk
miss: A sole trader with one van

term: trading-standards-officer-title
name: trading standards officer
kind: title
also: licensing officer | licensing enforcement officer | planning enforcement officer
 | weights and measures inspector | consumer protection officer
implies: local-government-sector | government-regulation
near: environmental-health-officer-title
hit: Trading standards officer, two court cases.

term: trainee-solicitor-title
name: trainee solicitor
kind: title
also: trainee lawyer
implies: law-firm-setting
near: lawyer-title | barrister-title | public-defender-title
hit: Worked as a trainee solicitor for three years

term: transcriptionist-title
name: transcriptionist
kind: title
also: transcriber | medical transcriptionist | transcription specialist | audio transcriber
implies: transcription
near: secretary-title
hit: Our Halifax office seeks a transcriptionist

term: treasury-analyst-title
name: treasury analyst
kind: title
also: treasurer | treasury manager | treasury accountant | cash manager | treasury associate | group treasurer
ambiguous: treasurer
needs: treasury | corporate | company | assistant | finance | cash | CFO
implies: treasury-management
near: financial-analyst-title
hit: Treasury analyst in a group of six
miss: Elected treasurer of the rowing club

term: underwriter-title
name: underwriter
kind: title
also: insurance underwriter | underwriting assistant | senior underwriter | commercial underwriter
 | underwriting manager | trainee underwriter | assistant underwriter | underwriting technician | underwriting analyst
implies: insurance-underwriting | insurance-sector
near: insurance-broker-title | claims-adjuster-title
hit: Covered for the underwriter during leave

term: virtual-assistant-title
name: freelance virtual assistant
kind: title
also: online assistant | remote administrative assistant
implies: virtual-assistance
near: administrative-assistant-title
hit: Our Halifax office seeks a freelance virtual assistant

term: volunteer-coordinator-title
name: volunteer coordinator
kind: title
also: volunteer manager | volunteer services manager | volunteer officer | volunteering manager
 | community coordinator | volunteering coordinator | volunteer services coordinator | community liaison
 | community relations manager | community support coordinator | community programme manager
 | community health organiser | community mobiliser | community affairs manager | volunteer supervisor
 | community relations coordinator | community facilitator | volunteering officer | community program manager
 | community health organizer | community mobilizer
implies: volunteer-management
near: youth-worker-title | programme-officer-title
hit: We are looking for a volunteer coordinator in Leeds

term: work-coach-title
name: work coach
kind: title
near: employment-adviser-title | careers-adviser-title
hit: Covered for the work coach during leave

term: workforce-planner-title
name: workforce planner
kind: title
also: workforce analyst | workforce planning analyst | resource planner | resource planning analyst
 | resource planning manager | workforce planning manager | WFM analyst | WFM manager | real-time analyst
 | real time analyst | scheduling analyst | capacity planner | resourcing planner
implies: workforce-planning
near: call-centre-agent-title
hit: Resource planner for a 200-seat operation.

term: youth-worker-title
name: youth worker
kind: title
also: youth support worker | youth leader | youth development worker | playworker | youth programme coordinator
 | youth coordinator | youth mentor | detached youth worker | youth and community worker | youth engagement officer
 | senior youth worker | children and youth worker | youth advisor | youth project worker | youth specialist
 | youth counselor | youth advocate | youth development professional | youth service worker | youth pastor
 | youth care worker | youth program leader | youth engagement worker | youth offending worker
 | youth program coordinator
implies: youth-work
near: volunteer-coordinator-title
hit: Youth worker, 2018 to 2022
