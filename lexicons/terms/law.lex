# Areas of law, legal work, courts, contracts, intellectual property, legal technology.

term: actionstep
name: Actionstep
kind: tool
implies: legal-practice-management-software
near: clio | filevine | leap-legal | smokeball | practicepanther | mycase | proclaim-case-management
hit: Working knowledge of Actionstep required

term: aderant
name: Aderant
kind: tool
implies: legal-billing-software
near: elite-3e | juris-billing | tabs3 | pclaw | timeslips
hit: Knowledge of Aderant is an advantage

term: administrative-law
name: administrative law
kind: skill
narrower: judicial review | rulemaking
beside: public law | regulatory law
near: public-policy | government-regulation
hit: Responsible for administrative law in a group of eight

term: adobe-sign
name: Adobe Sign
kind: tool
also: Adobe Acrobat Sign | EchoSign
beside: HelloSign | Dropbox Sign | PandaDoc
implies: e-signature-software
hit: Sent leases by Adobe Sign

term: agiloft
name: Agiloft
kind: tool
implies: contract-management | contract-lifecycle-software
near: ironclad | icertis | contractworks | docusign-clm
hit: Kept records in Agiloft

term: alb-case-management
name: ALB case management
kind: tool
implies: legal-practice-management-software
near: leap-legal | proclaim-case-management | visualfiles | partner-for-windows
hit: Introduced ALB case management in three departments

term: anti-bribery
name: anti-bribery
kind: skill
also: anti-corruption | anti-bribery and corruption | UK Bribery Act
narrower: Bribery Act | FCPA | Foreign Corrupt Practices Act
case: FCPA
implies: compliance
near: anti-money-laundering | ethics-programme
hit: Took over FCPA from 2019 onwards

term: arbitration
name: arbitration
kind: skill
also: international arbitration | arbitration proceedings
near: mediation | dispute-resolution
hit: A good grasp of arbitration is expected

term: banking-law
name: banking law
kind: skill
also: finance law | banking and finance law
narrower: lending agreements
near: commercial-law | bankruptcy-law
hit: Taught banking law to new colleagues

term: bankruptcy-law
name: bankruptcy law
kind: skill
also: bankruptcy | insolvency law
narrower: chapter 11 | chapter 7 | creditors' rights
near: banking-law | restructuring-advisory
hit: You are familiar with bankruptcy law and banking law

term: bloomberg-law
name: Bloomberg Law
kind: tool
implies: legal-research
near: westlaw | lexisnexis | practical-law
hit: Kept records in Bloomberg Law

term: bundledocs
name: Bundledocs
kind: tool
implies: trial-preparation
near: caselines
hit: Familiar with Bundledocs and CaseLines or similar software

term: caselines
name: CaseLines
kind: tool
implies: trial-preparation
near: bundledocs
hit: Daily work with CaseLines and Bundledocs

term: casemap
name: CaseMap
kind: tool
also: TrialDirector | TrialPad | LexisNexis CaseMap | OnCue trial software
implies: trial-preparation
near: caselines
hit: Two years of work with CaseMap

term: child-protection-law
name: child protection law
kind: skill
also: public law children
narrower: care proceedings | dependency court
near: family-law
hit: Experience in child protection law and family law

term: civil-litigation
name: civil litigation
kind: skill
also: civil procedure | civil proceedings
narrower: CPR litigation rules
beside: civil law
implies: litigation
near: commercial-litigation | personal-injury-law
hit: Responsible for civil litigation in a group of eight

term: client-intake
name: client intake
kind: skill
also: new client intake | client intake interviews
narrower: initial client consultation | conflict checks | took instructions from clients | taking client instructions
 | attended clients | file opening | checked clients' identity | client interviews | interviewing clients | taking
 client statements
never: patient intake
near: legal-case-management
hit: A good grasp of conflict checks is expected

term: clio
name: Clio
kind: tool
also: Clio Manage
ambiguous: Clio
case: Clio
needs: legal | law | case management | billing | matter | software | MyCase | experience with Clio | experience of
 Clio | experience in Clio | knowledge of Clio | familiarity with Clio | proficient with Clio
implies: legal-practice-management-software
near: legal-case-management | leap-legal | actionstep | smokeball | practicepanther | mycase | filevine |
 proclaim-case-management
hit: Opened matters and billing in Clio, the law firm's software
miss: Drives a Renault Clio to visits

term: commercial-law
name: commercial law
kind: skill
also: business law | mercantile law
narrower: commercial contracts | commercial agreements
near: corporate-law | contract-law
hit: Duties include commercial contracts

term: commercial-litigation
name: commercial litigation
kind: skill
also: business litigation | complex litigation | commercial disputes
narrower: class actions
implies: litigation
near: civil-litigation | arbitration | personal-injury-law
hit: Responsible for commercial disputes in a group of eight

term: competition-law
name: competition law
kind: skill
also: antitrust | anti-trust | antitrust law
narrower: merger control
near: commercial-law | eu-law
hit: Strong background in antitrust law and EU law

term: concordance
name: Concordance
kind: tool
also: LexisNexis Concordance
ambiguous: Concordance
case: Concordance
needs: discovery | e-discovery | Relativity | litigation | document review | experience with Concordance | experience
 of Concordance | experience in Concordance | knowledge of Concordance | familiarity with Concordance | proficient
 with Concordance
implies: e-discovery | e-discovery-platforms
near: relativity-ediscovery | everlaw | nuix | logikcull
hit: Loaded productions into Concordance and Relativity for e-discovery
miss: There was Concordance between both raters

term: constitutional-law
name: constitutional law
kind: skill
near: administrative-law | human-rights-law
hit: A good grasp of constitutional law is expected

term: construction-law
name: construction law
kind: skill
narrower: construction disputes | adjudication construction
near: arbitration | contract-law
hit: Experience in adjudication construction and contract law

term: contract-drafting
name: contract drafting
kind: skill
also: drafting contracts | contract preparation | drafting and negotiating contracts | drafting and reviewing contracts | commercial contract drafting | wrote contracts | preparing contracts
narrower: lease drafting | drafted leases
implies: legal-drafting
near: contract-review | contract-negotiation
hit: Strong background in contract drafting and contract review

term: contract-express
name: Contract Express
kind: tool
implies: legal-drafting
near: hotdocs
hit: Familiar with Contract Express and HotDocs or similar software

term: contract-law
name: contract law
kind: skill
also: law of contract | contract legislation
near: contract-drafting | commercial-law
hit: Experience in contract law and contract drafting

term: contract-lifecycle-software
name: contract lifecycle management software
kind: tool
also: CLM software | CLM system | CLM tools | CLM platform | contract management software | contract management system
 | contract management systems | contract management tools | contract lifecycle management system | contract database
implies: contract-management
hit: Moved 800 agreements into contract management software

term: contract-management
name: contract management
kind: skill
also: contract administration | contracts management | managing contracts | contract lifecycle management | commercial
 contract management | administering contracts | monitoring contracts | managed supplier contracts
narrower: contract renewal | contract monitoring | contract compliance
beside: CLM
ambiguous: CLM
case: CLM
needs: contract | contracts | contracting | legal | Ironclad | Icertis | lifecycle | DocuSign | Agiloft | clause |
 repository | CPQ
near: contract-negotiation | supplier-management | contract-review
hit: Sound knowledge of contract management
hit: Contracts in a CLM by Ironclad
miss: Traced tests in Rational CLM and DOORS

term: contract-negotiation
name: contract negotiation
kind: skill
also: negotiating contracts | negotiate agreements | negotiation of contracts | negotiating commercial terms
implies: negotiation
near: contract-drafting | contract-management
hit: A good grasp of negotiating commercial terms is expected

term: contract-review
name: contract review
kind: skill
also: reviewing contracts | reviewing agreements | contract analysis | review of contracts | analysing contracts
narrower: redlining | redlines | marked up contracts
near: contract-drafting | contract-management
hit: Practical experience of reviewing contracts is required

term: contractworks
name: ContractWorks
kind: tool
implies: contract-management | contract-lifecycle-software
near: ironclad | icertis | docusign-clm | agiloft
hit: Trained new colleagues on ContractWorks

term: conveyancing
name: conveyancing
kind: skill
also: residential conveyancing | conveyancing files | property conveyancing | conveyancing process | conveyancing
 transactions | residential property conveyancing | residential property transactions
narrower: commercial conveyancing | remortgages | remortgage files | sale and purchase files | sales and purchases of
 residential property | purchase and sale files | reported on title | completions and exchanges | exchanges and
 completions | plot sales | new build conveyancing | transfer of equity | transfers of equity | leasehold conveyancing
 | post-completion work | post completion | pre-completion searches | property searches | raising enquiries on title
ambiguous: post completion
needs: conveyancing | Land Registry | SDLT | solicitor | solicitors | property | legal | mortgage | title
implies: property-law
near: land-registration | stamp-duty-land-tax | title-escrow | source-of-funds-checks
hit: Forty residential conveyancing files
miss: Review of the works post completion

term: copyright-law
name: copyright law
kind: skill
also: copyright
narrower: rights clearance | rights and permissions | licensing rights
implies: intellectual-property-law
near: trademark-law | media-law
hit: Skilled in copyright law and media law

term: corporate-governance
name: corporate governance
kind: skill
also: governance | board governance | governance framework | governance arrangements | good governance |
  governance structures
narrower: board meetings governance
never: data governance | IT governance | clinical governance | cloud governance | information governance
near: company-secretarial | compliance | risk-management | charity-governance
hit: Strong background in good governance and company secretarial

term: corporate-law
name: corporate law
kind: skill
also: company law | corporate legal | corporate legal matters
narrower: corporate transactions | companies act
near: commercial-law | corporate-governance | mergers-acquisitions | securities-law
hit: Three years of corporate transactions

term: cosmolex
name: CosmoLex
kind: tool
implies: legal-practice-management-software
near: clio | rocket-matter | filevine
hit: Trained new colleagues on CosmoLex

term: costs-drafting
name: costs drafting
kind: skill
also: legal costs drafting | bills of costs | costs budgeting litigation | schedules of costs | costs budgets
near: time-recording | civil-litigation
hit: Drafted bills of costs

term: court-advocacy
name: court advocacy
kind: skill
also: advocacy in court | court hearings | courtroom experience | appearing in court | represented clients at
  court | represented clients in court
narrower: trial advocacy | oral argument | jury trials | bench trials | right of audience | rights of audience |
 appeared before the court | appearing at hearings | advocacy at hearings | conducting hearings | first chair | second
 chair | tribunal advocacy | interim hearings | court appearances | making court appearances | court attendance |
 attending court
near: litigation | criminal-law
hit: Taught trial advocacy to new colleagues

term: court-filing
name: court filing
kind: skill
also: filing court documents | electronic court filing | lodged documents at court | filing at court
narrower: e-filing | filing motions | filed pleadings | issued claims at court
beside: court rules | court procedures | docketing | court docket | case docketing
near: legal-case-management | trial-preparation
hit: Practical experience of court filing is required

term: court-interpreting
name: court interpreting
kind: skill
also: legal interpreting | courtroom interpreting
near: interpreting
hit: Strong background in court interpreting

term: court-of-protection
name: Court of Protection
kind: skill
also: Court of Protection work | deputyship | deputyship applications | Deputyships
near: probate | estate-planning | wills-drafting | child-protection-law
hit: Court of Protection deputyships

term: court-reporting
name: court reporting
kind: skill
also: court transcription | verbatim transcripts | realtime reporting court
narrower: stenography | stenotype
near: transcription | typing-skills
hit: Responsible for court reporting in a group of eight

term: court-setting
name: court setting
kind: experience
also: courthouse | court experience
narrower: magistrates court | crown court | county court | district court | tribunal
near: law-firm-setting
hit: Previous experience in court setting is welcome

term: criminal-law
name: criminal law
kind: skill
also: criminal justice law | criminal cases | misdemeanour cases | criminal defense
narrower: criminal defence | prosecution | criminal litigation | criminal procedure | felony cases
near: litigation | court-advocacy
hit: Sound knowledge of criminal litigation

term: data-protection-law
name: data protection law
kind: skill
also: privacy law | data protection legislation | privacy legislation | data privacy law | data privacy regulations
near: gdpr | information-governance
hit: Strong background in data protection law and information governance

term: debt-recovery-litigation
name: debt recovery litigation
kind: skill
narrower: enforcement of judgments | judgment enforcement | foreclosure proceedings | county court claims
near: debt-collection | civil-litigation
hit: Three years of debt recovery litigation

term: disco-ediscovery
name: DISCO
kind: tool
also: CS DISCO | DISCO Ediscovery | Disco Review
ambiguous: DISCO | Disco
case: DISCO | Disco
needs: e-discovery | eDiscovery | discovery | Relativity | Everlaw | Nuix | Logikcull | Concordance | document review
 | litigation
implies: e-discovery-platforms
hit: Reviewed documents in Relativity and Disco
miss: Ran the Disco on Friday nights

term: discovery
name: discovery
kind: skill
also: document discovery in litigation | discovery requests | disclosure exercise | document production
  litigation
narrower: interrogatories | depositions | deposition preparation
ambiguous: discovery
needs: litigation | pleadings | motions | depositions | trial | legal | attorney | subpoena
never: drug discovery | discovery call | product discovery | service discovery
implies: litigation
near: e-discovery | trial-preparation
hit: Drafted pleadings, motions and discovery
miss: A discovery of new species in the lake

term: dispute-resolution
name: dispute resolution
kind: skill
also: alternative dispute resolution | ADR | settling disputes | dispute management | dispute handling | resolving disputes
ambiguous: ADR
case: ADR
needs: mediation | arbitration | dispute | disputes | settlement | settled | court | litigation | claims | law | legal | solicitor
 | tribunal | conciliation | @list
near: mediation | arbitration | litigation | conflict-resolution
hit: Experience in dispute resolution and arbitration
hit: Settled claims by ADR
miss: HGV driver with ADR

term: document-review
name: document review
kind: skill
also: legal document review
narrower: first level review | privilege review | reviewing documents for disclosure
never: design document review
near: e-discovery | discovery | legal-research
hit: Experience in document review and e-discovery

term: docusign
name: DocuSign
kind: tool
also: Docu Sign
implies: e-signature-software
near: pdf-editing
hit: Knowledge of DocuSign is an advantage

term: docusign-clm
name: DocuSign CLM
kind: tool
implies: contract-management | contract-lifecycle-software
near: ironclad | contractworks | icertis | agiloft
hit: Familiar with DocuSign CLM and ContractWorks or similar software

term: e-discovery
name: e-discovery
kind: skill
also: eDiscovery | electronic discovery | electronic disclosure
implies: discovery
near: document-review | relativity-ediscovery
hit: Duties include e-discovery

term: e-discovery-platforms
name: e-discovery software
kind: tool
also: e-discovery platforms | eDiscovery platforms | eDiscovery software | e-discovery tools | eDiscovery tools |
 e-discovery platform | eDiscovery platform | document review platform | document review platforms | litigation
 support software | litigation support technology
implies: e-discovery
near: document-review
hit: Knowledge of eDiscovery platforms is a plus

term: e-signature-software
name: e-signature software
kind: tool
also: e-signatures | electronic signatures | digital signing | e-signature platforms | e-signature tools | electronic
 signature software | e-signature | electronic signature | e-signing
near: pdf-editing
hit: Contracts sent out with e-signature software

term: education-law
name: education law
kind: skill
also: special education law | school law
near: administrative-law
hit: Advised schools on education law

term: elite-3e
name: Elite 3E
kind: tool
also: 3E Elite
implies: legal-billing-software
near: time-recording | aderant | juris-billing | tabs3 | pclaw | timeslips
hit: Trained new colleagues on 3E Elite

term: employment-law
name: employment law
kind: skill
also: labour law | labor and employment law | employment legislation | labour legislation | Labour Proclamation |
 employment standards | labor law | labor legislation | Labor Proclamation
narrower: employment tribunal | employment tribunals | ACAS | FLSA | Title VII | employment litigation | federal and
 state employment laws | unfair dismissal | discrimination claims | settlement agreements employment | Working Time
 Regulations | FMLA compliance | wage and hour | wage and hour law | settlement agreements
ambiguous: ACAS
case: ACAS | FLSA
needs: employment | grievance | grievances | disciplinary | conciliation | tribunal | HR | employee relations |
 mediation | redundancy | code
near: employee-relations | human-resources | labour-relations
hit: You are familiar with labor legislation and labour relations
hit: Ran grievances to ACAS code
miss: Ran Nessus and ACAS scans on navy hosts

term: energy-law
name: energy law
kind: skill
narrower: oil and gas law
beside: mining law
near: commercial-law
hit: Sound knowledge of energy law

term: environmental-law
name: environmental law
kind: skill
also: environmental legislation | environmental permitting law
beside: planning and environment law
near: environmental-compliance | planning-law
hit: A good grasp of environmental legislation is expected

term: estate-planning
name: estate planning
kind: skill
also: estate plans
narrower: trust administration | inheritance tax planning | powers of attorney | lasting powers of attorney | LPAs |
 LPA applications | lasting power of attorney | power of attorney documents
near: probate | tax-planning
hit: Skilled in estate planning and probate

term: ethics-programme
name: ethics programme
kind: skill
also: ethics and compliance programme | ethics program | ethics and compliance program
narrower: code of conduct compliance | whistleblowing
beside: modern slavery act
near: compliance | anti-bribery
hit: Three years of ethics and compliance programme

term: eu-law
name: EU law
kind: skill
also: European Union law | European law | EU legislation
narrower: EU directives
near: competition-law | international-law
hit: Took over EU law from 2019 onwards

term: everlaw
name: Everlaw
kind: tool
implies: e-discovery | e-discovery-platforms
near: logikcull | relativity-ediscovery | nuix | concordance
hit: Used Everlaw and Logikcull in a team of five

term: export-controls
name: export control regulations
kind: skill
narrower: ITAR | EAR export
case: ITAR
implies: compliance
near: customs-compliance | sanctions-screening
hit: Experience in ITAR and import export regulations

term: family-law
name: family law
kind: skill
also: domestic relations law | matrimonial finance
narrower: divorce | child custody | matrimonial law | family court | children law | adoption proceedings |
 guardianship | guardianships | adoption law
near: litigation | child-protection-law
hit: Three years of family law

term: fastcase
name: Fastcase
kind: tool
implies: legal-research
near: westlaw | heinonline | lawtel | lexisnexis
hit: Daily work with Fastcase and HeinOnline

term: filevine
name: Filevine
kind: tool
implies: legal-practice-management-software
near: clio | cosmolex | actionstep | leap-legal | smokeball | practicepanther | mycase | proclaim-case-management
hit: Used Filevine and Actionstep in a team of five

term: gdpr
name: GDPR
kind: skill
also: General Data Protection Regulation | GDPR compliance | UK GDPR | data privacy compliance
narrower: DPA 2018
beside: Data Protection Act | data protection | CCPA | PIPEDA | FERPA | LGPD
case: GDPR | CCPA | PIPEDA | FERPA | LGPD
near: data-protection-law | information-governance | records-management
hit: Looked after PIPEDA for a mid-sized employer

term: health-law
name: health law
kind: skill
also: healthcare law | mental health law
narrower: Stark Law | healthcare regulatory law
beside: medical law
near: litigation
hit: A good grasp of mental health law is expected

term: heinonline
name: HeinOnline
kind: tool
implies: legal-research
near: westlaw | practical-law | fastcase | lexisnexis
hit: Trained new colleagues on HeinOnline

term: hotdocs
name: HotDocs
kind: tool
implies: legal-drafting
near: contract-express
hit: Two years of practice with HotDocs

term: human-rights-law
name: human rights law
kind: skill
also: human rights
beside: international humanitarian law | civil rights law | civil liberties
near: international-law | immigration-law | advocacy-campaigns
hit: Duties include human rights law

term: icertis
name: Icertis
kind: tool
implies: contract-management | contract-lifecycle-software
near: ironclad | agiloft | contractworks | docusign-clm
hit: Working knowledge of Icertis required

term: iconect
name: iCONECT
kind: tool
implies: e-discovery-platforms
near: e-discovery | logikcull
hit: Daily work with iCONECT and Logikcull

term: imanage
name: iManage
kind: tool
also: iManage Work
beside: FileSite
implies: document-management
near: worldox | netdocuments
hit: Ideally you have already used iManage

term: immigration-law
name: immigration law
kind: skill
also: asylum and immigration | work visas processing | USCIS filings | immigration matters | naturalisation
 applications | immigration
narrower: visa applications | immigration applications | asylum law | H-1B petitions | immigration petitions | I-130
 petitions | naturalization petitions
ambiguous: immigration
needs: experience with immigration | experience of immigration | experience in immigration | knowledge of immigration
 | understanding of immigration | familiarity with immigration | law | visa | visas | asylum | caseworker |
 applications | solicitor | H-1B | Home Office | USCIS | legal | OISC
near: human-rights-law
hit: Looked after immigration applications for a mid-sized employer
miss: Queue at immigration in the airport

term: in-house-legal-setting
name: in-house legal setting
kind: experience
also: in-house legal | in-house counsel experience | corporate legal department | general counsel's office
near: law-firm-setting
hit: Worked in in-house legal setting from 2016 to 2020

term: information-governance
name: information governance
kind: skill
narrower: freedom of information requests | FOI requests | FOIA | subject access requests | DSARs | data retention
 policies
case: FOIA | DSARs
near: gdpr | records-management
hit: Experience in FOIA and records management

term: infotrack
name: InfoTrack
kind: tool
also: Thirdfort | Search Acumen | SearchFlow | Landmark searches
implies: conveyancing
near: land-registration
hit: Two years of work with InfoTrack

term: insurance-law
name: insurance law
kind: skill
also: insurance coverage law
narrower: coverage litigation | insurance defence | insurance defense
near: liability-claims | civil-litigation
hit: Three years of insurance law

term: intapp-time
name: Intapp Time
kind: tool
also: Carpe Diem time recording | Intapp
implies: time-recording
near: aderant | elite-3e
hit: Two years of work with Intapp Time

term: intellectual-property-law
name: intellectual property law
kind: skill
also: intellectual property | IP law | IP rights | IPR | IP protection
narrower: IP portfolio | IP licensing
case: IPR
near: patent-law | trademark-law | copyright-law
hit: Responsible for intellectual property law in a group of eight

term: international-law
name: international law
kind: skill
also: public international law
narrower: treaty law
beside: cross-border disputes
near: human-rights-law | eu-law
hit: Taught treaty law to new colleagues

term: investigations
name: investigations
kind: skill
also: investigative skills | internal investigations | conducting investigations | investigation reports
narrower: investigating complaints
ambiguous: Investigations
case: investigations | Investigations
needs: experience | skills | knowledge | degree | bachelor | department | manager | director | head | officer
 | assistant | executive | coordinator | team | field | background | worked | studies | function | graduate | @list
never: accident investigation | incident investigation | crime scene investigation | technical investigations
 | clinical investigations
near: report-writing | complaint-handling | forensic-accounting
hit: Taught investigations to new colleagues
miss: Investigations Street 5, Leeds

term: ironclad
name: Ironclad
kind: tool
also: Ironclad CLM
ambiguous: Ironclad
case: Ironclad
needs: contract | CLM | legal | Icertis | experience with Ironclad | experience of Ironclad | experience in Ironclad |
 knowledge of Ironclad | familiarity with Ironclad | proficient with Ironclad
implies: contract-management | contract-lifecycle-software
near: icertis | agiloft | contractworks | docusign-clm
hit: Contract workflow set up in Ironclad
miss: An Ironclad alibi

term: juris-billing
name: Juris billing
kind: tool
implies: legal-billing-software
near: time-recording | aderant | tabs3 | elite-3e | pclaw | timeslips
hit: Knowledge of Juris billing is an advantage

term: juvenile-law
name: juvenile law
kind: skill
also: juvenile justice | youth justice law
narrower: youth court
near: criminal-law | family-law
hit: Took over juvenile law from 2019 onwards

term: land-registration
name: land registration
kind: skill
also: deeds | title deeds
narrower: deed preparation | title searches | title examination | abstracting titles
ambiguous: deeds
needs: title | property | land | registry | mortgage | conveyancing
near: property-law | title-escrow
hit: Title searches and recording of deeds
miss: Known for good deeds in town

term: landlord-and-tenant-law
name: landlord and tenant law
kind: skill
also: landlord-tenant law | tenancy law | housing disrepair | landlord and tenant
narrower: evictions | fair housing | Fair Housing Act
beside: housing law
near: property-law | lettings
hit: Taught landlord and tenant law to new colleagues

term: law-enforcement-liaison
name: evidence law
kind: skill
also: rules of evidence
narrower: chain of custody evidence
beside: taking witness statements | took witness statements | took statements from witnesses
near: criminal-law | investigations
hit: Took over evidence law from 2019 onwards

term: law-firm-setting
name: law firm setting
kind: experience
also: law firm | legal practice | law office | solicitors' practice | legal firm | legal department | legal
  sector | legal industry | legal environment | in a law firm | law firm experience | law firm environment
beside: barristers' chambers
near: in-house-legal-setting
hit: Four years in law firm setting

term: lawtel
name: Lawtel
kind: tool
implies: legal-research
near: westlaw | fastcase | lexisnexis | practical-law
hit: Trained new colleagues on Lawtel

term: leap-legal
name: LEAP legal software
kind: tool
also: LEAP legal
ambiguous: LEAP
case: LEAP
needs: solicitors | solicitor | legal | law | case management | files | fee earner | conveyancing | paralegal |
 Proclaim | experience with LEAP | experience of LEAP | experience in LEAP | knowledge of LEAP | familiarity with LEAP
 | proficient with LEAP | @list
implies: legal-practice-management-software
near: clio | actionstep | smokeball | practicepanther | mycase | filevine | proclaim-case-management |
 alb-case-management | visualfiles | partner-for-windows
hit: Knowledge of LEAP legal software is an advantage
hit: Opened new matter files in LEAP at a firm of solicitors
miss: A LEAP in sales of 20%

term: legal-administration
name: legal administration
kind: skill
also: law firm administration | legal support | legal admin
narrower: law office management | legal secretarial | legal secretarial experience | opened files | opening and
  closing files
near: legal-case-management | court-filing | audio-typing
hit: A good grasp of legal administration is expected

term: legal-advice
name: legal advice
kind: skill
also: legal counsel services | advising clients on legal matters | legal advisory | providing legal advice
 | advising on legal issues | advised clients on | advised the business on contracts
near: legal-research
hit: Three years of legal advice

term: legal-aid
name: legal aid
kind: skill
also: legal aid work | legal services for low-income clients
beside: pro bono | pro bono work | public interest law
near: criminal-law | family-law | immigration-law
hit: Took over legal aid from 2019 onwards

term: legal-aid-billing
name: legal aid billing
kind: skill
also: LAA billing | legal aid claims | CCMS | legal aid costs
ambiguous: CCMS
case: CCMS
needs: legal aid | LAA | billing | certificates | solicitor | costs | family
implies: legal-aid
near: time-recording
hit: LAA billing and CCMS applications
miss: Ran CCMS grain dryers

term: legal-billing-software
name: legal billing software
kind: tool
also: law firm billing software | legal accounting software | legal accounts software | e-billing software
implies: time-recording
near: legal-practice-management-software
hit: Bills drawn up in legal billing software

term: legal-case-management
name: legal case management
kind: skill
also: legal case files | matter management | managing legal files | caseload of files | managing matters | ran my own
 files | files from instruction to completion | managing a caseload of files | own caseload | running a caseload |
 caseload management legal | managing own caseload | running own files
narrower: file opening and closing | own caseload of fee-earning | fee earning | fee-earner
beside: case management law
implies: law-firm-setting
near: court-filing | time-recording
hit: Experience in legal case management and court filing

term: legal-cashiering
name: legal cashiering
kind: skill
also: legal cashier experience | legal accounts | law firm accounts | client account postings | IOLTA | IOLTA accounts
 | trust accounting law firm
implies: law-firm-setting | bookkeeping
near: solicitors-accounts-rules | time-recording
hit: Legal cashiering for two offices

term: legal-drafting
name: legal drafting
kind: skill
also: drafting legal documents | drafting of legal documents | legal documents | legal document preparation |
  preparing legal documents
narrower: drafting agreements | drafted witness statements | drafted particulars
near: contract-drafting | legal-writing
hit: Sound knowledge of legal drafting

term: legal-practice-management-software
name: legal case management software
kind: tool
also: legal case management system | legal case management systems | law firm software | legal practice management
 software | legal software | legal practice management system | law practice management software | legal practice
 management systems | law firm case management system | legal technology | legal tech
implies: legal-case-management
near: time-recording
hit: Used to legal case management software

term: legal-research
name: legal research
kind: skill
also: legal research skills | researched points of law
narrower: researching case law | case law research | statutory research
beside: legal analysis
near: legal-writing | document-review
hit: A good grasp of researching case law is expected

term: legal-writing
name: legal writing
kind: skill
also: legal opinions | wrote briefs | wrote memoranda
narrower: brief writing | legal briefs | memoranda of law | legal memoranda | drafting briefs | appellate briefs
near: legal-drafting | legal-research
hit: Responsible for memoranda of law in a group of eight

term: legislative-drafting
name: legislative drafting
kind: skill
also: drafting legislation | bill drafting | drafting regulations
near: legislative-affairs | legal-drafting
hit: Three years of legislative drafting

term: lexisnexis
name: LexisNexis
kind: tool
also: Lexis | Lexis Nexis
beside: Lexis Advance | Lexis+ | LexisPSL | Lexis PSL
implies: legal-research
near: westlaw | bloomberg-law | practical-law | heinonline | lawtel | fastcase
hit: Used Lexis and Westlaw in a team of five

term: licensing-agreements
name: licensing agreements
kind: skill
also: licence agreements | license agreements
narrower: technology licensing
beside: franchise agreements | franchise law
near: intellectual-property-law | contract-drafting
hit: Strong background in license agreements and intellectual property law

term: licensing-law
name: licensing law
kind: skill
also: alcohol licensing | premises licensing | premises licence applications | licensing applications law
near: planning-law
hit: Premises licence applications for pubs

term: litera
name: Litera
kind: tool
also: Litera Compare | Kira Systems | Luminance AI | Workshare | DeltaView
implies: contract-review
near: hotdocs
hit: Two years of work with Litera

term: litigation
name: litigation
kind: skill
also: litigation experience | litigation support | court proceedings | contentious work | litigation matters |
 litigation practice | litigated cases
narrower: lawsuits | pre-trial | motion to dismiss | summary judgment | fast track litigation | multi-track litigation
 | litigated matters | discovery and trial | appellate litigation | appellate practice | wage and hour claims
near: civil-litigation | commercial-litigation | dispute-resolution | criminal-law
hit: Sound knowledge of litigation

term: logikcull
name: Logikcull
kind: tool
implies: e-discovery | e-discovery-platforms
near: everlaw | iconect | relativity-ediscovery | nuix | concordance
hit: Introduced Logikcull in three departments

term: maritime-law
name: maritime law
kind: skill
also: shipping law | admiralty law
beside: aviation law
near: international-trade | commercial-law
hit: Skilled in maritime law and international trade

term: media-law
name: media law
kind: skill
narrower: entertainment law | defamation | libel law
beside: sports law
near: copyright-law
hit: A good grasp of media law is expected

term: mediation
name: mediation
kind: skill
also: mediating disputes | mediation skills
narrower: mediated settlements
beside: settlement negotiations
near: arbitration | dispute-resolution | conflict-resolution
hit: Skilled in mediation and arbitration

term: mycase
name: MyCase
kind: tool
implies: legal-practice-management-software
near: clio | practicepanther | leap-legal | actionstep | smokeball | filevine | proclaim-case-management
hit: Knowledge of MyCase is an advantage

term: needles-case-management
name: Needles case management
kind: tool
also: Needles Neos | Needles software | Litify | CASEpeer | Abacus Law | AbacusLaw | ProLaw | SmartAdvocate
implies: legal-practice-management-software
hit: Kept plaintiff files in SmartAdvocate

term: netdocuments
name: NetDocuments
kind: tool
implies: document-management
near: worldox | imanage
hit: Working knowledge of NetDocuments required

term: non-disclosure-agreements
name: non-disclosure agreements
kind: skill
also: NDAs | NDA | confidentiality agreements | NDAs experience | NDAs skills
beside: master service agreements | MSAs | statements of work contracts | SLAs and MSAs
ambiguous: NDA | NDAs
case: NDA | NDAs | MSAs
needs: contract | contracts | agreement | agreements | confidential | confidentiality | legal | MSA | SOW | draft |
 drafted | drafting | negotiate | negotiated | sign | signed | clients | NDAs | MSAs | commercial | licensing | vendor
 | leases | terms | experience with NDAs | experience of NDAs | experience in NDAs | knowledge of NDAs | familiarity
 with NDAs | proficient with NDAs
near: contract-drafting
hit: Sound knowledge of non-disclosure agreements
hit: Drafted NDA and MSA
miss: FDA work on IND and NDA filings

term: notarial-services
name: notarial services
kind: skill
also: notarising documents | notarisation
narrower: apostille | witnessing signatures
near: legal-administration
hit: Looked after notarial services for a mid-sized employer

term: nuix
name: Nuix
kind: tool
also: Nuix Workstation
implies: e-discovery | e-discovery-platforms
near: relativity-ediscovery | everlaw | concordance | logikcull
hit: Working knowledge of Nuix required

term: onetrust
name: OneTrust
kind: tool
implies: gdpr
near: trustarc
hit: Introduced OneTrust in three departments

term: osprey-approach
name: Osprey Approach
kind: tool
also: Peppermint legal | CARET Legal | Zola Suite | Hoowla | Redbrick Practice Management | Advanced ALB | SOS Connect
implies: legal-practice-management-software
hit: Two years of work with Osprey Approach

term: pacer
name: PACER
kind: tool
also: CM/ECF | PACER court records
ambiguous: PACER
case: PACER
needs: court | docket | filing | legal | federal | Westlaw
implies: court-filing
hit: Pulled federal dockets from PACER
miss: Set the PACER car for lap one

term: paralegal-work
name: paralegal work
kind: skill
also: paralegal experience | paralegal duties | paralegal studies | legal assistant experience
implies: legal-administration | law-firm-setting
near: legal-research | legal-drafting
hit: Taught paralegal work to new colleagues

term: partner-for-windows
name: Partner for Windows
kind: tool
also: P4W
implies: legal-practice-management-software
near: leap-legal | visualfiles | proclaim-case-management | alb-case-management
hit: Used Partner for Windows and Visualfiles in a team of five

term: patent-law
name: patent law
kind: skill
also: patents
narrower: patent prosecution | patent applications | patent drafting | patent filing | patent litigation |
  patent search | prior art search | patentability
implies: intellectual-property-law
near: trademark-law
hit: Three years of patent law

term: pclaw
name: PCLaw
kind: tool
implies: legal-billing-software
near: time-recording | tabs3 | timeslips | aderant | elite-3e | juris-billing
hit: Ideally you have already used PCLaw

term: personal-injury-law
name: personal injury law
kind: skill
also: personal injury | PI litigation | personal injury claims
narrower: clinical negligence | medical malpractice | medical negligence | road traffic accident claims | RTA claims |
 EL/PL claims | injury claims | mass tort | mass torts | slip and fall cases
beside: tort law
near: civil-litigation | liability-claims | commercial-litigation
hit: Took over personal injury law from 2019 onwards

term: planning-law
name: planning law
kind: skill
also: land use law | town planning law
narrower: zoning law
near: environmental-law | town-planning
hit: Three years of planning law

term: pleadings
name: pleadings
kind: skill
also: motions and pleadings
narrower: drafting pleadings
beside: motions | motion practice
ambiguous: motions
needs: pleadings | court | litigation | briefs | attorney | legal
implies: litigation | legal-drafting
near: court-filing
hit: Prepared motions and briefs for the attorney
miss: Slow motions ease the shoulder

term: practical-law
name: Practical Law
kind: tool
also: PLC Practical Law
implies: legal-research
near: westlaw | heinonline | lexisnexis | bloomberg-law | lawtel
hit: Used Practical Law and Westlaw in a team of five

term: practicepanther
name: PracticePanther
kind: tool
implies: legal-practice-management-software
near: clio | mycase | smokeball | leap-legal | actionstep | filevine | proclaim-case-management
hit: Two years of practice with PracticePanther

term: private-client
name: private client
kind: skill
also: private client work | private client matters
narrower: trusts and estate tax
near: probate | estate-planning | wills-drafting
hit: Five years in a private client team

term: probate
name: probate
kind: skill
also: wills and probate | estate administration | wills trusts and probate | estate administration probate |
  probate law | administering estates
beside: trusts and estates | wills and trusts | private client law
near: estate-planning
hit: You are familiar with estate administration probate and estate planning

term: proclaim-case-management
name: Proclaim case management
kind: tool
also: Eclipse Proclaim
ambiguous: Proclaim
case: Proclaim
needs: solicitors | solicitor | legal | law | case management | files | fee earner | conveyancing | paralegal | LEAP |
 experience with Proclaim | experience of Proclaim | experience in Proclaim | knowledge of Proclaim | familiarity with
 Proclaim | proficient with Proclaim | @list
implies: legal-practice-management-software
near: leap-legal | alb-case-management | clio | actionstep | smokeball | practicepanther | mycase | filevine |
 visualfiles | partner-for-windows
hit: Good command of Eclipse Proclaim
hit: Ran forty conveyancing files on Proclaim
miss: Banners Proclaim the news of the day

term: property-law
name: property law
kind: skill
also: real estate law | land law | real property law | property work | residential property law
narrower: land registry | title transfer legal | property transactions legal | leasehold | commercial property law |
 commercial leases | lease reviews | title checks | purchase and sale transactions
near: landlord-and-tenant-law | title-escrow
hit: Three years of property law

term: relativity-ediscovery
name: Relativity
kind: tool
also: RelativityOne | kCura Relativity
ambiguous: Relativity
case: Relativity
needs: discovery | e-discovery | document review | Concordance | litigation | legal | Nuix | eDiscovery | experience
 with Relativity | experience in Relativity | experience of Relativity | experience using Relativity | knowledge of
 Relativity | Relativity platform | Relativity certified | Relativity administrator | familiarity with Relativity |
 proficient in Relativity | proficiency in Relativity | Relativity workspaces | Relativity certification | Everlaw |
 Disco | Logikcull
never: General Relativity | Special Relativity | theory of Relativity
implies: e-discovery | e-discovery-platforms
near: concordance | nuix | everlaw | logikcull
hit: Coded documents in Relativity for document review
miss: Theory of General Relativity

term: reveal-ediscovery
name: Reveal e-discovery
kind: tool
also: Reveal Brainspace | Brainspace | Reveal review platform | Ipro eDiscovery | Ipro Eclipse | Casepoint | Summation
 | AccessData Summation
ambiguous: Summation
case: Summation
needs: e-discovery | eDiscovery | discovery | Relativity | Concordance | litigation | document review | trial
implies: e-discovery-platforms
hit: Coded productions in Summation and Concordance
miss: A Summation of all parts

term: rocket-matter
name: Rocket Matter
kind: tool
implies: legal-practice-management-software
near: clio | smokeball | cosmolex
hit: Good command of Rocket Matter

term: securities-law
name: securities law
kind: skill
also: securities regulation | IPO experience | IPO skills | IPOs experience | IPOs skills
narrower: securities offerings | public offerings | IPO | IPOs | initial public offering | Securities Act | prospectus
 drafting
ambiguous: IPO | IPOs
case: IPO | IPOs
needs: listing | SEC | public | S-1 | equity | offering | capital | bank | M&A | underwriting | stock | raised |
 readiness | SOX | shares | company | prospectus | private | debt | experience with IPO | experience of IPO |
 experience in IPO | knowledge of IPO | familiarity with IPO | proficient with IPO | experience with IPOs | experience
 of IPOs | experience in IPOs | knowledge of IPOs | familiarity with IPOs | proficient with IPOs
implies: corporate-law
near: financial-regulation
hit: You are familiar with prospectus drafting and financial regulation
hit: SEC filings before the IPO
miss: Trade mark filings at the IPO and EUIPO

term: smokeball
name: Smokeball
kind: tool
implies: legal-practice-management-software
near: clio | practicepanther | rocket-matter | leap-legal | actionstep | mycase | filevine | proclaim-case-management
hit: Familiar with Smokeball and PracticePanther or similar software

term: social-security-disability-law
name: Social Security disability law
kind: skill
also: Social Security disability | SSDI claims | SSD claims | disability claims law | SSI and SSDI claims
near: personal-injury-law | administrative-law
hit: Social Security disability claims

term: solicitors-accounts-rules
name: Solicitors Accounts Rules
kind: skill
also: SRA Accounts Rules
narrower: SRA Accounts Rules 2019 | client account reconciliation
implies: law-firm-setting
near: legal-administration | time-recording
hit: Cashier working to the SRA Accounts Rules

term: source-of-funds-checks
name: source of funds checks
kind: skill
also: source of wealth checks
beside: client due diligence checks
near: client-intake | anti-money-laundering
hit: Source of funds checks on every purchase file

term: stamp-duty-land-tax
name: stamp duty land tax
kind: skill
also: SDLT
narrower: SDLT returns
case: SDLT
near: property-law | land-registration
hit: Files SDLT returns after completion

term: subpoenas
name: subpoenas
kind: skill
also: subpoena preparation
beside: service of process
near: court-filing | discovery
hit: A good grasp of subpoenas is expected

term: tabs3
name: Tabs3
kind: tool
implies: legal-billing-software
near: time-recording | juris-billing | pclaw | aderant | elite-3e | timeslips
hit: Familiar with Tabs3 and Juris billing or similar software

term: tax-law
name: tax law
kind: skill
also: taxation law
narrower: tax litigation | tax controversy
near: tax | corporate-law
hit: Sound knowledge of taxation law

term: time-recording
name: time recording
kind: skill
also: time recording and billing | recording chargeable time | recorded billable time
narrower: billable hours
beside: legal billing | e-billing | matter billing
near: legal-case-management | billing
hit: You are familiar with time recording and billing

term: timeslips
name: Timeslips
kind: tool
also: Sage Timeslips
implies: legal-billing-software
near: time-recording | pclaw | aderant | elite-3e | juris-billing | tabs3
hit: Used Timeslips and time recording in a team of five

term: trademark-law
name: trademark law
kind: skill
also: trademarks | trade marks
narrower: trademark registration | trademark prosecution | brand protection legal
implies: intellectual-property-law
near: copyright-law | patent-law
hit: Duties include trademark registration

term: trial-preparation
name: trial preparation
kind: skill
also: trial prep | preparing for trial | case preparation | preparing cases for trial | preparing cases for court
narrower: trial bundles | court bundles | trial notebooks | exhibits for trial | hearing bundles | prepared bundles |
 trial binders | preparing court bundles | bundling for court | indexing and paginating bundles | paginated bundles
near: litigation | discovery
hit: You are familiar with trial bundles and litigation

term: trustarc
name: TrustArc
kind: tool
implies: gdpr
near: onetrust
hit: Knowledge of TrustArc is an advantage

term: visualfiles
name: Visualfiles
kind: tool
implies: legal-practice-management-software
near: leap-legal | alb-case-management | partner-for-windows | proclaim-case-management
hit: Good command of Visualfiles

term: westlaw
name: Westlaw
kind: tool
also: Westlaw Edge | WestlawNext | Thomson Reuters Westlaw
implies: legal-research
near: lexisnexis | practical-law | bloomberg-law | heinonline | fastcase
hit: Introduced WestlawNext in three departments

term: wills-drafting
name: wills
kind: skill
also: will drafting | drafting wills | will writing | drafted wills | wills drafting | will preparation | preparing
 wills | wrote wills
ambiguous: wills
case: wills
needs: probate | trusts | estate | estates | LPA | LPAs | private client | powers of attorney | solicitor | experience
 of wills | experience in wills | knowledge of wills | experience with wills | attorney
near: probate | estate-planning
hit: Drafted wills and LPAs for private clients
miss: Two strong wills in one office

term: worldox
name: Worldox
kind: tool
implies: document-management
near: imanage | netdocuments
hit: Kept records in Worldox
