# Licences, cards and certificates of the trades, industry, safety, food and security (US, UK, EU, Canada, Australia).

term: a-and-p-ia
name: Inspection Authorization IA
kind: credential
also: FAA Inspection Authorization
near: faa-ap
issuer: FAA (US)
hit: FAA Inspection Authorization holder.

term: abrasive-wheels
name: abrasive wheels
kind: credential
also: abrasive wheels certificate | abrasive wheel training | abrasive wheels training
near: power-tools | metal-grinding | angle-grinders
issuer: various (UK)
hit: Abrasive wheels certificate.

term: acs-gas
name: ACS gas
kind: credential
also: ACS qualifications | ACS gas qualified | ACS gas qualifications | ACS domestic gas | ACS gas certificates | ACS
 core domestic gas | domestic gas ACS
narrower: CCN1 | CCN1 CENWAT | CENWAT | CKR1 | HTR1 | COCN1 | MET1 | CPA1
ambiguous: ACS
needs: gas | boiler | boilers | heating | Gas Safe | plumber | G3 | @list
implies: gas-fitting
near: gas-safe
issuer: UKAS bodies (UK)
hit: ACS gas with CCN1 and CENWAT.
miss: Clerk at ACS Ltd.

term: ai-technician-certificate-cattle
name: AI technician certificate cattle
kind: credential
also: artificial insemination certificate | AI cattle certificate
narrower: DIY AI certificate
near: animal-breeding
issuer: course providers
hit: DIY AI certificate for cows.

term: aicp
name: AICP
kind: credential
also: American Institute of Certified Planners
beside: Registered Professional Planner | RPP MCIP
near: urban-planning
issuer: APA; CIP
hit: AICP planner for a county.

term: airline-transport-pilot
name: ATPL
kind: credential
also: Airline Transport Pilot | ATP certificate | ATP license | frozen ATPL
implies: pilot-licence
issuer: EASA; FAA; UK CAA
hit: Frozen ATPL with A320 rating.

term: airside-pass
name: airside pass
kind: credential
also: airport ID pass
narrower: airside driving permit | airside driver's permit | ADP airside | SIDA badge | ASIC card | SIDA | RAIC
beside: GSAT | AVSEC | General Security Awareness Training | Known Consignor | AVSEC certificate
ambiguous: ASIC card | GSAT | SIDA
case: SIDA | GSAT
needs: airport | airside | badge | aviation | security | ramp | @list
near: air-cargo | airport-security
issuer: airports; CAA; AusCheck
hit: SIDA badge for the airport ramp.
miss: SIDA aid agency.

term: am2
name: AM2
kind: credential
also: AM2S | AM2E | AM2 assessment | Achievement Measurement 2
ambiguous: AM2
case: AM2
needs: electric | electrician | JIB | ECS | NVQ | assessment | apprenticeship | 18th | @list
near: ecs-card | trade-nvq | trade-certificate
issuer: NET (UK)
hit: Passed AM2 and JIB graded electrician.
miss: Socket AM2 boards.

term: ampp-coating
name: NACE coating inspector
kind: credential
also: NACE CIP | AMPP coating inspector | NACE certification | NACE certified | AMPP CIP
narrower: NACE Level 2 | NACE Level 1 | NACE CIP Level 2 | NACE Level 3
beside: ICorr paint inspector
near: industrial-coating | corrosion-engineering
issuer: AMPP; ICorr
hit: NACE CIP Level 2.

term: api-inspector
name: API 510 certification
kind: credential
also: API inspector | API 510 inspector | API certified inspector
beside: API 570 certification | API 653 certification | API 570 inspector | API 580
near: static-equipment | asme-codes
issuer: API (US)
hit: API 570 inspector, piping.

term: apics-cpim
name: APICS CPIM
kind: credential
also: CPIM | ASCM CPIM | Certified in Planning and Inventory Management | APICS certification | APICS | CPIM
  certification | Certified in Production and Inventory Management | APICS certified | APICS CPIM/CSCP
near: apics-cscp | production-planning
issuer: ASCM
hit: CPIM certified planner.

term: apics-cscp
name: APICS CSCP
kind: credential
also: CSCP | Certified Supply Chain Professional | CSCP certification | ASCM CSCP
beside: SCPro | SCOR-P | CSCMP | SCOR model
ambiguous: SCOR model
needs: supply | ASCM | logistics
implies: supply-chain-management
near: apics-cpim
issuer: ASCM; CSCMP
hit: Certified Supply Chain Professional.
miss: The SCOR model train club.

term: appointed-person-lifting
name: appointed person lifting
kind: credential
also: A61 appointed person | CPCS A61 | AP lifting
beside: lift supervisor A62 | crane supervisor | lifting supervisor A62
near: cpcs-card | lifting-operations
issuer: NOCN
hit: Appointed person lifting, A61.

term: architect-registration
name: ARB registered
kind: credential
also: ARB registration | licensed architect | registered architect | architect license | architecture license |
  ARB/RIBA
narrower: RIBA chartered | NCARB | AIA licensed
beside: RIBA Part 3 | RIBA | RIBA Part 1 | RIBA Part 2 | RIBA Part II | RIBA Part I | CIAT | MCIAT
near: architectural-design | leed-ap
issuer: ARB; RIBA; NCARB; state boards
hit: RIBA Part 3, ARB registered.

term: arctick
name: ARCtick licence
kind: credential
also: ARC refrigerant handling licence | refrigerant handling licence | ARCtick | ARC licence
beside: ODP card | ODP certificate
implies: refrigerant-handling
near: f-gas-certification | epa-608
issuer: ARC; HRAI (Australia, Canada)
hit: ARCtick licence current.

term: asbestos-awareness
name: asbestos awareness
kind: credential
also: asbestos awareness certificate | asbestos awareness training | UKATA asbestos awareness
narrower: UKATA | AHERA certification | asbestos worker licence | asbestos removal licence | P402 | IATP
  asbestos
ambiguous: P402
needs: asbestos | BOHS | survey
near: asbestos-removal | cscs-card | health-and-safety
issuer: UKATA; EPA states
hit: Asbestos awareness in date.
miss: Room P402 is booked.

term: ase-certification
name: ASE certification
kind: credential
also: ASE certified | ASE | ASE certifications | ASE certified technician
narrower: ASE Master Technician | ASE A1-A8 | ASE Master | ASE Master certified | ASE T-series | ASE L1
ambiguous: ASE
case: ASE
needs: automotive | technician | certified | mechanic | vehicle | auto | brakes | engine | master | repair | truck
implies: automotive-repair
near: imi-ev | vehicle-diagnostics | i-car
issuer: ASE (US)
hit: ASE Master Technician.
miss: SAP ASE database.

term: asis-cpp
name: ASIS CPP
kind: credential
also: Certified Protection Professional | ASIS certification | CPP certification
beside: PSP ASIS | Physical Security Professional | ASIS PSP | Professional Certified Investigator
near: physical-security | security-management
issuer: ASIS International
hit: Certified Protection Professional.

term: asnt-level-ii
name: ASNT Level II
kind: credential
also: ASNT | ASNT NDT Level II | ASNT Level 2
beside: SNT-TC-1A
implies: ndt-level-2
near: pcn-ndt
issuer: ASNT
hit: ASNT Level II in UT and MT.

term: asnt-level-iii
name: ASNT Level III
kind: credential
also: NDT Level III | NDT Level 3
beside: PCN Level 3
implies: ndt-level-2
near: asnt-level-ii
issuer: ASNT; BINDT
hit: ASNT Level III reviewer.

term: asp-bcsp
name: Associate Safety Professional
kind: credential
also: BCSP ASP | ASP safety certification
beside: Graduate Safety Practitioner
near: csp
issuer: BCSP (US)
hit: Associate Safety Professional now.

term: asq-certification
name: ASQ certification
kind: credential
also: ASQ | ASQ certified
narrower: Certified Quality Engineer | ASQ CQE | CQE | Certified Quality Technician | CQT | Certified Quality
  Inspector
ambiguous: CQE | CQT
case: CQE | CQT
needs: ASQ | quality | audit | auditor | certified | inspection | engineer
near: quality-control | iso-lead-auditor
issuer: ASQ
hit: ASQ Certified Quality Engineer.
miss: CQA council vote.

term: asq-cmq
name: ASQ Certified Manager of Quality
kind: credential
also: CMQ/OE | Certified Quality Manager
near: asq-certification
issuer: ASQ
hit: CMQ/OE holder in pharma.

term: asq-cqa
name: Certified Quality Auditor
kind: credential
also: ASQ CQA | CQA
ambiguous: CQA
case: CQA
needs: ASQ | quality | audit | auditor | certified
near: asq-certification | iso-lead-auditor
issuer: ASQ
hit: Certified Quality Auditor of suppliers.
miss: CQA council vote.

term: autodesk-certified-professional
name: Autodesk Certified Professional
kind: credential
also: Autodesk certification
narrower: AutoCAD certification | AutoCAD certified | Revit certified professional
beside: Autodesk Certified User
near: solidworks-certification | autocad | revit
issuer: Autodesk
hit: Autodesk Certified Professional in Revit.

term: backflow-certification
name: backflow certification
kind: credential
also: backflow prevention certification | certified backflow tester | backflow tester license | backflow tester
  | backflow certified
narrower: ASSE 5110
implies: backflow-prevention
issuer: ASSE; ABPA; states
hit: Certified backflow tester.

term: baking-qualification
name: baking qualification
kind: credential
also: baking and pastry certificate
narrower: Certificate III in Baking | Level 2 Bakery | retail baking certificate | NVQ Level 2 Bakery |
  Certificate III in Patisserie | CMB master baker | Patisserie Diploma | Certified Baker RBA | pastry diploma |
  Cert III Retail Baking | Level 3 Patisserie
implies: baking-skills
near: pastry
issuer: City & Guilds; RBA; RTOs
hit: Certificate III in Baking held.

term: barista-certification
name: barista certification
kind: credential
narrower: SCA barista | SCA Barista Skills | SCA certified barista | SCA coffee skills
implies: barista-skills
issuer: SCA
hit: SCA Barista Skills foundation.

term: bgas
name: BGAS
kind: credential
also: BGAS-CSWIP | BGAS painting inspector
near: cswip | ampp-coating
issuer: TWI
hit: BGAS painting inspector grade 2.

term: bicsi
name: BICSI
kind: credential
also: BICSI certification | BICSI installer | BICSI technician
narrower: RCDD | Registered Communications Distribution Designer
near: structured-cabling | open-cabling-registration
issuer: BICSI
hit: BICSI installer 2.

term: boiler-operator-license
name: boiler operator license
kind: credential
also: stationary engineer license | boiler license | boiler operator certification | power engineer certificate
  | steam engineer license | stationary engineer licence | steam ticket
narrower: high pressure boiler license | low pressure boiler license | black seal license | 4th class power
  engineer | third class power engineer | 4th Class Power Engineering | 2nd class power engineer | BOAS | Chief
  C boiler license
ambiguous: BOAS
case: BOAS
needs: boiler | steam | operator
implies: boiler-operation
near: stationary-engineering
issuer: states; TSSA; ABSA; BOAS (UK)
hit: Boiler operator license, high pressure.
miss: Boas and corn snakes.

term: bosiet
name: BOSIET
kind: credential
also: BOSIET certificate | T-BOSIET | OPITO BOSIET | BOSIET/FOET | BOSIET with CA-EBS
narrower: TBOSIET
beside: OPITO | OPITO certified
near: gwo-bst | offshore-setting | offshore-medical
issuer: OPITO; IADC; PEC
hit: BOSIET in date.

term: brc-auditor
name: BRC Lead Auditor
kind: credential
also: BRCGS auditor
beside: SQF Practitioner | SQF certified practitioner | FSSC auditor | SQF Practitioner certification
near: brcgs | sqf | haccp-certificate
issuer: BRCGS; SQFI
hit: SQF Practitioner of the plant.

term: breeam
name: BREEAM
kind: credential
also: BREEAM assessor | BREEAM AP | BREEAM Outstanding | BREEAM In-Use
beside: Home Quality Mark
near: leed-ap | energy-auditing | energy-management
issuer: BRE; IWBI; PHI
hit: BREEAM assessor for schools.

term: bricklaying-qualification
name: NVQ Bricklaying
kind: credential
also: NVQ Level 2 Bricklaying | NVQ Level 3 Bricklaying | Level 2 Bricklaying | Level 3 Bricklaying | City & Guilds
 bricklaying | NVQ Trowel Occupations | Trowel Occupations NVQ | NVQ Level 2 Trowel Occupations | Diploma in
 Bricklaying | Level 1 Bricklaying
narrower: Certificate III in Bricklaying
implies: bricklaying | construction-nvq
near: trade-certificate | cscs-card
issuer: City & Guilds; NOCN
hit: NVQ Level 2 Bricklaying.

term: butchery-qualification
name: butchery qualification
kind: credential
narrower: Level 2 Butchery | Certificate III in Meat Processing | Level 3 Advanced Butcher | Level 2 Proficiency
  in Meat | Butchery apprenticeship | Certificate III Meat Processing | Cert III Retail Meat | NVQ Butchery |
  butchery NVQ | Cert III in Meat Processing
implies: butchery
issuer: FDQ; RTOs
hit: Level 2 Butchery passed.

term: cabe
name: CABE membership
kind: credential
also: Chartered Association of Building Engineers | MCABE
narrower: C.Build E | CBuildE
near: ciob | building-inspection
issuer: CABE (UK)
hit: MCABE building engineer.

term: cabin-crew-attestation
name: cabin crew attestation
kind: credential
also: EASA cabin crew attestation | flight attendant certificate | cabin crew certificate
narrower: Certificate of Demonstrated Proficiency
near: cabin-service
issuer: EASA; FAA
hit: Cabin crew attestation held.

term: carpentry-qualification
name: NVQ Carpentry
kind: credential
also: NVQ Level 2 Carpentry | NVQ Level 3 Carpentry | Level 2 Carpentry | Level 3 Carpentry | Level 2 Carpentry and
 Joinery | Level 3 Carpentry and Joinery | City & Guilds carpentry | City and Guilds carpentry | NVQ Level 2
 Carpentry and Joinery | NVQ Level 3 Carpentry and Joinery | City & Guilds Carpentry and Joinery | City and Guilds
 Carpentry and Joinery | NVQ in Carpentry and Joinery | NVQ Level 2 in Carpentry and Joinery | NVQ Level 2 Site
 Carpentry | NVQ Level 2 Bench Joinery | NVQ Joinery
narrower: Certificate III in Carpentry
implies: carpentry | construction-nvq
near: trade-certificate | cscs-card
issuer: City & Guilds; NOCN
hit: NVQ Level 2 Carpentry and Joinery.

term: cat-and-genny-training
name: CAT and Genny training
kind: credential
also: cable avoidance training | utility avoidance training
narrower: HSG47
near: nrswa | utility-locating
issuer: EUSR; various
hit: HSG47 cable avoidance training.

term: ccdo-card
name: CCDO card
kind: credential
also: CCDO | demolition card | CCDO demolition card | CCDO operative card
implies: demolition
near: cscs-card
issuer: NDTC (UK)
hit: CCDO card holder.

term: ccnsg
name: CCNSG Safety Passport
kind: credential
also: CCNSG | client contractor national safety group | safety passport CCNSG
near: cscs-card
issuer: ECITB (UK)
hit: CCNSG Safety Passport holder.

term: certificate-of-qualification
name: certificate of qualification
kind: credential
also: CofQ | C of Q | Certificate of Qualification Ontario | trade certificate of qualification
narrower: 309A | 310T | 433A | 313A | 310S licence | 309A licence | 310T licence
ambiguous: 309A | 310T | 433A | 313A
case: 309A | 310T | 433A | 313A
needs: licence | electrician | technician | millwright | truck | Ontario | trade | certificate | Red Seal |
 refrigeration | @list
near: red-seal
issuer: Skilled Trades Ontario
hit: Certificate of qualification 433A millwright.
miss: Room 309A upstairs.

term: certified-automation-professional
name: Certified Automation Professional
kind: credential
also: ISA CAP
near: isa-ccst | plc-programming
issuer: ISA
hit: Certified Automation Professional, refining.

term: certified-energy-manager
name: Certified Energy Manager
kind: credential
also: CEM | AEE Certified Energy Manager | AEE certification
beside: Certified Energy Auditor | CMVP | ESOS assessor | ESOS Lead Assessor
ambiguous: CEM
case: CEM
needs: energy | AEE | audit | CMVP
near: energy-management | energy-auditing
issuer: AEE
hit: Certified Energy Manager from AEE.
miss: CEM customer calls.

term: certified-production-technician
name: Certified Production Technician
kind: credential
also: MSSC CPT | CPT MSSC | MSSC
beside: Certified Logistics Associate | Certified Logistics Technician
near: production-operations | osha-10
issuer: MSSC (US)
hit: MSSC Certified Production Technician.

term: chainsaw-ticket
name: chainsaw ticket
kind: credential
also: chainsaw certificate | chainsaw licence | chainsaw certification
narrower: NPTC chainsaw | CS30 | CS31 | CS38 | Lantra chainsaw | CS39 | NPTC CS30/31 | CS30/CS31 | CS30 and CS31
  | chainsaw maintenance and cross-cutting
beside: NPTC tickets | NPTC units | NPTC | Lantra | FISTA | NPTC certificates
ambiguous: Lantra | NPTC
needs: ticket | chainsaw | certificate | tractor | spray | ATV | training | brushcutter | award | card
near: tree-surgery | isa-arborist | pesticide-applicator-license | chainsaw-operation
issuer: City & Guilds NPTC; Lantra
hit: Chainsaw ticket CS30/31.
miss: Lantra won the race.

term: chapter-8
name: Chapter 8 traffic management
kind: credential
narrower: 12D traffic management | Lantra traffic management | Sector 12D | Lantra 12D | TTMBC
beside: National Highway Sector Scheme
implies: traffic-management
near: nrswa | traffic-control-cert
issuer: Lantra Awards (UK)
hit: Lantra 12D for lane closures.

term: chartered-engineer
name: Chartered Engineer
kind: credential
also: CEng | CEng registration | chartered engineer status | chartered or incorporated engineer | engineering
  chartership | chartership
narrower: CEng MIMechE | CEng MICE
beside: working towards chartership | EUR ING
near: professional-engineer | engineering-institution
issuer: Engineering Council (UK); Engineers Australia
hit: Chartered Engineer with water projects.

term: chas
name: CHAS accreditation
kind: credential
also: CHAS | CHAS accredited | CHAS registered
beside: SSIP | SafeContractor | Safe Contractor | Constructionline | SMAS Worksafe | Acclaim accreditation
case: CHAS
near: construction-health-and-safety
issuer: CHAS; SSIP bodies (UK)
hit: CHAS accredited firm.

term: chef-qualification
name: chef qualification
kind: credential
also: professional cookery qualification
narrower: NVQ Level 2 Professional Cookery | NVQ Level 3 Professional Cookery | City and Guilds 706 |
  Certificate III in Commercial Cookery | 706/1 and 706/2 | culinary certificate | culinary arts diploma | ACF
  certification | Cert III Commercial Cookery | NVQ in catering | Certified Executive Chef | Red Seal cook |
  City & Guilds 706 | NVQ Level 2 Catering | Level 2 Professional Cookery | culinary degree | Certified
  Culinarian | Certificate III Commercial Cookery | Level 3 Professional Cookery | Certificate IV in Kitchen
  Management | Certificate IV in Commercial Cookery | 706/1
ambiguous: 706/1
needs: chef | cook | catering | City
implies: cooking
near: kitchen-experience | food-safety-level-2
issuer: City & Guilds; ACF; RTOs
hit: Certificate III in Commercial Cookery.
miss: Form 706/1 filed.

term: chst
name: CHST
kind: credential
also: Construction Health and Safety Technician
beside: OHST
near: csp | osha-30
issuer: BCSP (US)
hit: CHST on bridge jobs.

term: chst-stsc
name: STSC
kind: credential
also: Safety Trained Supervisor | STS certification | STS construction
near: chst | osha-30
issuer: BCSP (US)
hit: Safety Trained Supervisor for crews.

term: cicerone
name: Cicerone
kind: credential
also: Certified Cicerone | Cicerone certification
narrower: Certified Beer Server
near: wset | brewing
issuer: Cicerone
hit: Certified Beer Server.

term: cih
name: Certified Industrial Hygienist
kind: credential
also: CIH | CIH certification
ambiguous: CIH
case: CIH
needs: industrial hygien | hygienist | CSP | safety | ABIH | BGC
near: industrial-hygiene | csp
issuer: BGC (US)
hit: Certified Industrial Hygienist.
miss: CIH nursing home.

term: cilt
name: CILT membership
kind: credential
also: CILT | Chartered Institute of Logistics and Transport | CMILT | CILT qualification
narrower: CILT Level 5
ambiguous: MILT | CITT
case: MILT | CITT
needs: logistics | transport | CILT | supply
near: transport-manager-cpc | logistics-management
issuer: CILT; CITT (Canada)
hit: CMILT with warehouse sites.
miss: Lunch at CITT in Rome.

term: ciob
name: CIOB
kind: credential
also: MCIOB | CIOB membership | chartered builder | CIOB accredited | Chartered Institute of Building
near: rics | construction-management
issuer: CIOB
hit: MCIOB with housing schemes.

term: cisrs
name: CISRS card
kind: credential
also: CISRS | CISRS scaffolder card
narrower: CISRS Advanced | Part 1 and Part 2 scaffolding
implies: scaffolding
near: cscs-card | pasma
issuer: CISRS (UK)
hit: CISRS Advanced scaffolder.

term: citb-test
name: CITB health, safety and environment test
kind: credential
also: CITB test | CSCS test | CITB Health and Safety test | HS&E test | CITB HS&E test | health, safety and
 environment test | CITB health and safety awareness
near: cscs-card | smsts
issuer: CITB (UK)
hit: Passed the CITB test.

term: city-and-guilds-2391
name: City and Guilds 2391
kind: credential
also: 2391 | C&G 2391 | City & Guilds 2391 | inspection and testing qualification | test and inspection qualification
 | City & Guilds 2391-52 | 2391 testing and inspection | inspection and testing 2391 | C&G 2391-52 | 2391 or
 equivalent
narrower: 2394 and 2395 | 2391-52 | 2394/2395 | C&G 2394
ambiguous: 2391
needs: electric | electrician | testing | inspection | 18th | City | C&G | qualified | @list | electrical
implies: electrical-testing
near: eighteenth-edition | eicr | electrical-testing
issuer: City & Guilds (UK)
hit: City and Guilds 2391 for testing.
miss: Ref 2391 apply now.

term: city-and-guilds-trade
name: City and Guilds 2330
kind: credential
also: C&G 2330 | City and Guilds electrical | City & Guilds electrical | City & Guilds 2365 | City and Guilds 2365 |
 C&G 2365 | City & Guilds 2357 | City and Guilds 2357
implies: electrical-installation
near: trade-nvq | am2
issuer: City & Guilds (UK)
hit: City & Guilds 2365 at level 3.

term: cleaning-certification
name: BICSc
kind: credential
also: BICSc licence | British Institute of Cleaning Science | BICSc accredited | BICSc trained
beside: IICRC | IICRC certified | IICRC certification | IICRC WRT | CIMS | ISSA certification | Certificate III
  in Cleaning | CMI custodial technician | IICRC WRT/ASD | IICRC Water Damage
ambiguous: CIMS
case: CIMS
needs: ISSA | clean | cleaning | janitorial
near: commercial-cleaning | carpet-cleaning
issuer: BICSc; IICRC; ISSA
hit: BICSc trained cleaners.
miss: CIMS study visit.

term: cltd
name: CLTD
kind: credential
also: Certified in Logistics, Transportation and Distribution
near: apics-cscp | cilt
issuer: ASCM
hit: CLTD after two years in freight.

term: cmiosh
name: CMIOSH
kind: credential
also: Chartered member of IOSH | Chartered Safety and Health Practitioner
beside: CertIOSH
implies: iosh
near: csp | nebosh-diploma
issuer: IOSH (UK)
hit: CMIOSH adviser.

term: cmrp
name: Certified Maintenance and Reliability Professional
kind: credential
also: CMRP | CMRP certification | Certified Maintenance & Reliability Professional
beside: CRL reliability leader | CMRT | Certified Reliability Engineer | CMRT certification | vibration analyst
  Category II | CAT II vibration | vibration analyst level 2 | ISO 18436 | ASQ CRE | Category II vibration
  analyst | Machinery Lubrication Technician | MLT I lubrication
near: reliability-engineering | predictive-maintenance
issuer: SMRP; ASQ; Mobius
hit: CMRP or CMRT is a plus.

term: commercial-diver-certification
name: commercial diver certification
kind: credential
narrower: HSE Part 1 diver | ADCI | HSE diving certificate | ADAS diver | HSE surface supplied | DCBC | HSE Part
  4 diver | ADCI card
near: commercial-diving
issuer: HSE; ADCI; ADAS; DCBC
hit: ADCI card, surface supplied.

term: compex
name: CompEx
kind: credential
also: CompEx certificate | CompEx Ex01-Ex04 | CompEx certified | CompEx 01-04 | CompEx trained | CompEx qualified |
 CompEx EX01-04 | CompEx Ex01-04 certificate
narrower: Ex F
beside: IECEx CoPC
implies: hazardous-areas
near: ecs-card
issuer: JTL; EAL; IECEx
hit: CompEx for offshore work.

term: confined-space-certificate
name: confined space certificate
kind: credential
also: confined space training | confined spaces ticket | confined space ticket | confined space entry certification |
 RIIWHS202 | confined spaces certificate | confined spaces training | confined space card | confined spaces card
narrower: City and Guilds confined space | high risk confined space | medium risk confined space | City and Guilds
 6150 | City & Guilds 6150 | City and Guilds 6160 | EUSR confined space
implies: confined-space-entry
near: working-at-height-certificate
issuer: City & Guilds; RTOs
hit: Confined space ticket, medium risk.

term: construction-nvq
name: NVQ Construction
kind: credential
also: NVQ Level 2 Construction | NVQ Level 6 Construction | NVQ Level 6 Construction Site Management | NVQ Level 7
 Construction Management | NVQ Level 4 Construction Site Supervision | NVQ Level 3 Occupational Work Supervision |
 NVQ Construction Site Management | NVQ Level 6 in Construction Site Management | NVQ Level 4 Site Supervision | NVQ
 Level 2 in a construction trade | construction trade NVQ | NVQ in a construction trade | construction NVQ | NVQ
 Level 2 or above in a construction trade
near: smsts | cscs-card | construction-management
issuer: NOCN; Pearson; CITB
hit: NVQ Level 6 Construction Site Management.

term: contractors-license
name: contractor's license
kind: credential
also: contractor license | contractors license | licensed contractor | builder licence | builder's licence |
  licensed builder | general contractor's license | building licence | registered builder | builders licence
narrower: general contractor license | QBCC licence | domestic builder licence | home improvement contractor
  license | C-10 license | B license contractor | CSLB | C-10 electrical license | C-20 HVAC license | licensed
  building practitioner
near: construction-management | journeyman-licence
issuer: state boards; QBCC; VBA
hit: General contractor license in CA.

term: court-of-master-sommeliers
name: Court of Master Sommeliers
kind: credential
also: sommelier certification | sommelier certificate
narrower: Certified Sommelier | CMS certified sommelier
implies: wine-service
near: wset
issuer: CMS
hit: Certified Sommelier, second level.

term: cpcs-card
name: CPCS card
kind: credential
also: CPCS | CPCS Blue Card | Construction Plant Competence Scheme | CPCS red card | CPCS/NPORS | CPCS ticket | CPCS
 tickets | CPCS certified
narrower: CPCS 360 | CPCS A59
near: cscs-card | heavy-equipment-operation | npors-card | excavator-ticket
issuer: NOCN; NPORS
hit: CPCS card for 360 excavator.

term: cpeng
name: CPEng
kind: credential
also: Chartered Professional Engineer
beside: NER registration | RPEQ
near: chartered-engineer | professional-engineer
issuer: Engineers Australia; BPEQ
hit: CPEng and RPEQ civil engineer.

term: cqi-membership
name: CQI membership
kind: credential
also: Chartered Quality Professional | MCQI | CQI IRCA | CQP MCQI | PCQI member CQI
near: asq-certification
issuer: CQI (UK)
hit: Chartered Quality Professional, MCQI.

term: crane-inspector-certification
name: crane inspector certification
kind: credential
also: crane inspector
narrower: LEEA | LEEA Diploma | LEEA qualified | LEEA part 1 | LEEA certified | LEEA Foundation | TEAM card |
  LEEA TEAM card
near: lifting-operations | loler-rules
issuer: LEEA; CCO
hit: LEEA Diploma examiner.

term: crsp
name: CRSP
kind: credential
also: Canadian Registered Safety Professional
beside: NCSO | National Construction Safety Officer | CRST | Gold Seal Certification | CHSC
ambiguous: CHSC
case: CHSC
needs: safety | CRSP | NCSO
near: csp | cmiosh
issuer: BCRSP; CFCSA (Canada)
hit: CRSP or NCSO needed.
miss: CHSC clinic.

term: cscs-card
name: CSCS card
kind: credential
also: CSCS | Construction Skills Certification Scheme | CSCS Gold Card | CSCS Green Card | CSCS Blue Card | CSCS
 Black Card | valid CSCS | CSCS site card | CSCS accreditation | CSCS certified
narrower: blue CSCS | gold CSCS | CSCS Skilled Worker card | CSCS labourer card | green CSCS | black CSCS
ambiguous: CSCS
case: CSCS
needs: card | cards | construction | site | labourer | CPCS | SMSTS | SSSTS | ticket | tickets | PPE | builder | NVQ |
 carpenter | plumber | electrician | blue | green | black | gold | skilled | valid | tools | ECS | IPAF | PASMA |
 operative | groundworker | scaffold | bricklayer | holder | required | test | first aid | CCDO | banksman | asbestos
 | licence | trade | trades | @list
near: cpcs-card | sssts | white-card
issuer: CSCS (UK)
hit: Valid CSCS card needed.
hit: Labourer with CSCS and own tools
miss: Strength coach with NSCA CSCS and USAW

term: csp
name: Certified Safety Professional
kind: credential
also: CSP | ASP/CSP | CSP certification | CSP/CIH | CSP certified
beside: BCSP
ambiguous: CSP
case: CSP
needs: safety | BCSP | ASP | CIH | CHST | EHS | OSHA
near: chst | cih | cmiosh | crsp
issuer: BCSP (US)
hit: Certified Safety Professional preferred.
miss: A CSP partner for cloud.

term: csts
name: CSTS-2020
kind: credential
also: CSTS 2020 | CSTS | CSTS-09 | Construction Safety Training System | CSTS 09
beside: PCST | CSO safety passport
ambiguous: CSTS | PCST
case: CSTS | PCST
needs: H2S | WHMIS | construction | safety | ticket
near: whmis | h2s-alive
issuer: ACSA (Canada)
hit: CSTS-2020 and H2S tickets.
miss: CSTS seating.

term: cswa
name: CSWA
kind: credential
also: Certified SolidWorks Associate
implies: solidworks
near: solidworks-certification
issuer: Dassault
hit: CSWA passed at college.

term: cswip
name: CSWIP 3.1
kind: credential
also: CSWIP | CSWIP welding inspector
beside: CSWIP 3.2
implies: weld-inspection
near: cwi | bgas
issuer: TWI
hit: CSWIP 3.1 inspector offshore.

term: customs-broker-license
name: customs broker license
kind: credential
also: licensed customs broker | customs broker licence | LCB license
beside: CCS customs specialist | certified customs specialist | Level 3 Customs | CCLS | UKCTA
implies: customs-clearance
near: hs-codes
issuer: CBP; CBSA; ABF
hit: Licensed customs broker.

term: cwb-certification
name: CWB certification
kind: credential
also: CWB ticket | CWB tickets | CWB welding | CWB certified welder
narrower: CWB all position | CSA W47.1
beside: B pressure welding ticket | B-pressure ticket | B Pressure
implies: welding
near: welding-certification
issuer: CWB Group (Canada)
hit: CWB ticket, all positions.

term: cwb-inspector
name: CWB inspector
kind: credential
also: CSA W178.2 | CWB Level 2 inspector
near: cwi | cwb-certification
issuer: CWB Group (Canada)
hit: CWB Level 2 inspector.

term: cwi
name: AWS CWI
kind: credential
also: Certified Welding Inspector | AWS Certified Welding Inspector | CWI
ambiguous: CWI
case: CWI
needs: weld | welding | inspect | inspector | AWS | NDT | @list
implies: weld-inspection
near: cswip | ndt-level-2
issuer: AWS
hit: AWS CWI on pipelines.
miss: CWI bought a brewery.

term: dairy-pasteuriser-license
name: pasteurizer license
kind: credential
also: dairy pasteurizer operator license | pasteurizer operator
beside: milk hauler license | milk sampler license | cheesemaker license | bulk milk hauler | better process
  control school | Better Process Control School certificate
near: dairy-processing
issuer: states; FDA schools
hit: Better Process Control School certificate.

term: dog-handler-certificate
name: NASDU dog handler
kind: credential
also: dog handler licence | NASDU
narrower: NASDU Level 2
beside: BS 8517 | K9 handler certification
implies: dog-handling
near: sia-licence
issuer: NASDU; states
hit: NASDU dog handler, patrol.

term: domestic-energy-assessor
name: domestic energy assessor
kind: credential
also: DEA qualification
beside: on-construction energy assessor | NDEA | certified energy auditor CEA
ambiguous: NDEA
case: NDEA
needs: energy | assessor | EPC
near: energy-auditing | retrofit
issuer: Elmhurst; Stroma; RESNET; BPI
hit: Domestic energy assessor and retrofit.
miss: NDEA pay scale.

term: easa-part-66
name: EASA Part 66
kind: credential
also: Part-66 licence | Part 66 | EASA Part-66 | aircraft maintenance licence | AME licence | Part 66 licence |
  CAA Part 66 | aircraft maintenance engineer licence | UK CAA Part 66 | LAE licence
narrower: EASA B1 | B1 licence | EASA B2 | B1.1 | B2 licence | B1 licensed engineer | B1/B2
beside: CASA B1 licence | AME M licence | M1 licence
ambiguous: B1.1 | M1 licence
needs: aircraft | EASA | licence | Boeing | Airbus | type
implies: aircraft-maintenance
near: faa-ap
issuer: EASA; UK CAA; CASA; Transport Canada
hit: EASA Part 66 B1 with A320.
miss: English at B1.1 level.

term: ecs-card
name: ECS card
kind: credential
also: ECS Gold Card | Electrotechnical Certification Scheme | JIB card | JIB ECS | ECS/JIB | JIB ECS card | ECS
 electrician card | JIB Gold Card | ECS/JIB gold card | gold JIB card | gold card electrician
narrower: JIB graded | JIB grading | JIB Approved Electrician | JIB Electrician grading
ambiguous: ECS
needs: JIB | card | electric | electrician | CSCS | gold | AM2 | 18th | site
never: AWS ECS | Amazon ECS | ECS Fargate
near: cscs-card | am2 | eighteenth-edition | electrical-licence
issuer: JIB (UK)
hit: ECS Gold Card electrician.
miss: Hosted on AWS ECS with Docker.

term: eighteenth-edition
name: 18th Edition
kind: credential
also: 18th Edition Wiring Regulations | 18th edition BS 7671 | 2382 | 17th/18th Edition | C&G 2382 | City and Guilds
 2382 | 18th Edition qualified | 2382-22 | 18th Ed | 18th Edition qualification | 18th Edition certificate | 18th
 Edition IET Wiring Regulations | City & Guilds 2382 | City and Guilds 2382-22 | City & Guilds 2382-22
beside: 17th Edition
ambiguous: 17th Edition | 2382 | 18th Ed | 18th Edition
needs: electric | electrician | wiring | regulations | testing | 2391 | BS 7671 | JIB | ECS | installation | City |
 @list | qualified | qualification | certificate | certified | regs | hold | holding | valid | NICEIC | AM2 | EICR |
 inspection
implies: bs-7671
near: city-and-guilds-2391 | ecs-card
issuer: City & Guilds; EAL (UK)
hit: 18th Edition electrician with tools.
miss: The 18th edition of the book fair.

term: eit-fe
name: Engineer in Training
kind: credential
also: EIT | EIT certification | EIT/FE | engineer-in-training | EIT certificate | FE/EIT | FE certification |
  engineering intern EI
narrower: FE exam | Fundamentals of Engineering
ambiguous: EIT
case: EIT
needs: engineer | engineering | PE | license | FE | exam | civil | APEGA | @list
near: professional-engineer
issuer: NCEES; provinces
hit: EIT certificate, FE exam passed.
miss: EIT clinic hours.

term: electrical-licence
name: electrical licence
kind: credential
also: electrical license | electrician license | electrician licence | state electrical license | A grade
  electrical licence | unrestricted electrical licence | licensed electrician | electrician's license |
  electrical worker licence | electrical mechanic licence | electrical contractor licence
narrower: A-grade licence | electrical contractor license | A Grade licence
near: journeyman-licence | master-electrician-license | ecs-card | electrician-title
issuer: state boards; Australian states
hit: Current electrical licence for NSW.

term: elevator-mechanic-license
name: elevator mechanic license
kind: credential
also: elevator license | elevator mechanic licence
narrower: EDM class A
beside: QEI certification | lift engineer NVQ | CET elevator | NVQ Level 3 lift | NEIEP | QEI elevator inspector
  | NAEC CET | NVQ Level 3 Lifts | LEIA NVQ | NVQ Level 4 lifts
implies: lift-maintenance
issuer: states; NAEC; LEIA
hit: NEIEP trained elevator mechanic license.

term: eng-tech
name: EngTech
kind: credential
also: Engineering Technician EngTech | EngTech registration
near: ieng
issuer: Engineering Council (UK)
hit: EngTech registered fitter.

term: engineering-institution
name: IMechE membership
kind: credential
also: IMechE | MIMechE | Institution of Mechanical Engineers | engineering institution membership
beside: IChemE | IStructE | MIStructE | MIET | CIBSE | CIBSE membership | ICE membership | Institution of Civil
  Engineers | MCIBSE | IET membership | Institution of Engineering and Technology
near: chartered-engineer
issuer: professional bodies (UK)
hit: Working towards IMechE membership.

term: engineering-nvq
name: NVQ Engineering
kind: credential
also: NVQ Level 3 Engineering | NVQ Level 2 Engineering | Level 2 Engineering | Level 3 Engineering | NVQ Performing
 Engineering Operations | Performing Engineering Operations | PEO Level 2 | NVQ Level 3 Mechanical Engineering | NVQ
 Level 3 Maintenance | NVQ Level 3 Engineering Maintenance | BTEC Level 3 Engineering | BTEC Engineering | ONC
 Engineering | HNC Engineering | HNC Mechanical Engineering | ONC Mechanical Engineering | City & Guilds Engineering
 | NVQ Level 3 in Engineering | NVQ Level 3 in Engineering Maintenance
near: trade-certificate | apprenticeship-completed
issuer: City & Guilds; EAL; Pearson
hit: NVQ Level 3 Engineering Maintenance.

term: epa-608
name: EPA 608
kind: credential
also: EPA Section 608 | EPA 608 Universal | EPA 608 certification | EPA certification | EPA 608 certified | Section
 608 | CFC certification | EPA Universal certification | EPA license | EPA 608 Universal certification | universal
 EPA certification
narrower: EPA Universal | Universal EPA | EPA Type II | EPA Universal license | EPA Type 1
implies: refrigerant-handling
near: f-gas-certification | nate-certification
issuer: EPA (US)
hit: EPA 608 Universal card.

term: epa-609
name: EPA 609
kind: credential
also: EPA 609 certification | Section 609 | MVAC certification
narrower: MACS 609
near: epa-608 | automotive-air-conditioning
issuer: EPA (US)
hit: EPA 609 for car AC.

term: epa-rrp
name: EPA RRP
kind: credential
also: lead-safe certified | lead renovator certification | RRP certification | EPA lead certification | lead renovator
  | lead RRP
near: asbestos-awareness
issuer: EPA (US)
hit: Lead-safe certified renovator.

term: esd-certification
name: ESD certification
kind: credential
also: ESD training | ESD trained | ESD awareness
beside: ESD control | electrostatic discharge | ESD procedures
near: ipc-certification | electronics-assembly
issuer: EOS/ESD Association
hit: ESD trained for boards.

term: eusr-card
name: EUSR card
kind: credential
also: EUSR
narrower: SHEA Gas | SHEA Water | SHEA Power
near: nrswa
issuer: Energy and Utility Skills (UK)
hit: EUSR SHEA Water card.

term: ev-charging-qualification
name: EV charging qualification
kind: credential
also: EV charge point qualification
narrower: City and Guilds 2919 | C&G 2919 | EVITP | EVITP certification
implies: ev-charger-installation
issuer: City & Guilds; EVITP
hit: EV charging qualification 2919.

term: ewp-licence
name: EWP licence
kind: credential
also: EWP ticket | elevated work platform licence | elevated work platform ticket
narrower: WP licence | yellow card EWP | boom lift licence | EWPA yellow card | scissor lift ticket
near: ipaf | high-risk-work-licence
issuer: EWPA; Safe Work (Australia)
hit: EWP ticket and working at heights.

term: excavator-ticket
name: excavator ticket
kind: credential
also: excavator licence | RIIMPO320 | digger ticket
narrower: VOC excavator
beside: plant operator ticket | loader ticket | skid steer ticket | plant tickets | plant licence | dumper
  ticket | telehandler licence | telehandler ticket | roller ticket
near: cpcs-card | excavator-operation
issuer: NPORS; RTOs
hit: Excavator ticket and VOC.

term: f-gas-certification
name: F-Gas
kind: credential
also: F-Gas Category 1 | F-Gas certificate | FGAS | F-Gas qualified | F Gas Cat 1 | F-Gas certified | F-Gas
 registered | FGas | F-Gas certification | F-Gas ticket | F-Gas licence | FGAS Category 1 | F Gas certified | F-Gas
 Cat 1 | F Gas qualified | F-Gas 2079 | F Gas 2079
narrower: City and Guilds 2079 | C&G 2079
implies: refrigerant-handling
near: epa-608 | arctick
issuer: City & Guilds; CITB (UK, EU)
hit: F-Gas Category 1 engineer.

term: faa-ap
name: A&P license
kind: credential
also: Airframe and Powerplant | A&P certificate | A&P mechanic | A&P | FAA A&P | Airframe & Powerplant | A & P license
  | A&P licensed | FAA Airframe and Powerplant | airframe and powerplant license
ambiguous: A&P
needs: aircraft | FAA | mechanic | airframe | aviation | avionics | licensed | @list
implies: aircraft-maintenance
near: easa-part-66
issuer: FAA (US)
hit: FAA Airframe and Powerplant certificate.
miss: Taught A&P to nurses.

term: face-fit-testing
name: face fit testing
kind: credential
also: face fit | respirator fit test | face-fit test
narrower: Fit2Fit
near: ppe | health-and-safety
issuer: Fit2Fit (UK)
hit: Face fit tester for masks.

term: farm-assurance
name: Red Tractor assurance
kind: credential
also: Red Tractor | Farm assurance | farm assured
beside: GLOBALG.A.P. | GlobalGAP | LEAF Marque | FACTS qualification | BASIS certificate | BASIS Certificate in
  Crop Protection | FACTS | GLOBALG.A.P | Global GAP | Good Agricultural Practices GAP certification | Certified
  Crop Adviser | CCA agronomy | BASIS and FACTS
ambiguous: FACTS | BASIS certificate | Red Tractor
case: FACTS
needs: BASIS | crop | agronom | fertiliser | farm | farms | arable | assurance | audit | produce | beef
near: crop-production | agronomy
issuer: BASIS; Red Tractor; GLOBALG.A.P.; ASA
hit: BASIS and FACTS qualified agronomist.
miss: Check the FACTS first.

term: fibre-optic-certification
name: fibre optic certification
kind: credential
also: fiber optic certification | certified fibre technician
narrower: FOA CFOT | CFOT | Certified Fiber Optic Technician | City and Guilds 3667 fibre
near: fibre-splicing | bicsi
issuer: FOA
hit: Certified Fiber Optic Technician.

term: fire-alarm-license
name: fire alarm license
kind: credential
also: fire alarm licence | fire alarm technician licence
narrower: FIA certificate | BAFE | BAFE SP203 | FIA qualification | CFAA | FIA units
beside: fire sprinkler license | SSAIB | NSI Gold
ambiguous: CFAA
case: CFAA
needs: fire | alarm | technician
near: nicet | fire-alarm-systems
issuer: states; FIA (UK); CFAA (Canada)
hit: CFAA fire alarm technician.
miss: CFAA cat show.

term: fire-marshal
name: fire marshal training
kind: credential
also: fire warden | fire marshal | fire warden training | fire marshal certificate | floor warden
narrower: chief fire warden
implies: fire-safety
near: first-aid-at-work
issuer: various
hit: Fire marshal for the second floor.

term: firearms-license
name: firearms permit security
kind: credential
also: armed guard permit | firearms licence | firearms certificate | firearm license
narrower: BSIS firearm permit | exposed firearm permit | Class G firearm license
beside: concealed carry permit | shotgun certificate | PAL firearms | LTC firearms license | concealed handgun
  license | Possession and Acquisition Licence
near: armed-security | guard-card
issuer: state agencies; police; RCMP
hit: Exposed firearm permit for posts.

term: firefighter-certification
name: Firefighter I
kind: credential
also: Firefighter I and II | Firefighter 1 | NFPA 1001
narrower: Firefighter II | Fire Officer I | Firefighter II certification | Firefighter 2 | NFPA 1001 Level II
beside: ProBoard | IFSAC | Fire Instructor I | Firefighter Type 2 | Red Card wildland | S-130/S-190 | Hazardous
  Materials Operations
near: firefighting
issuer: IFSAC; Pro Board; NWCG
hit: Firefighter I and II certified.

term: first-aid-at-work
name: first aid at work
kind: credential
also: FAW | emergency first aid at work | first aider | 3 day first aid | workplace first aid | first aid at work
 certificate | first aid at work qualification | First Aid at Work (FAW) | first aider at work
narrower: appointed first aider | Occupational First Aid | OFA Level 1 | HLTAID011 | OFA Level 2 | OFA Level 3 |
  Provide First Aid HLTAID011
beside: EFAW | HLTAID009
ambiguous: FAW | OFA
case: FAW | OFA
needs: first | aid | aider | level | safety
near: fire-marshal | emergency-response
issuer: HSE-approved trainers; WorkSafeBC; RTOs
hit: First aid at work, three days.
miss: FAW trucks.

term: food-safety-level-2
name: Level 2 Food Hygiene
kind: credential
also: food hygiene certificate | food safety certificate | Level 2 Food Safety | Food Hygiene Level 2 | food handler
 card | food handler's card | food handlers card | food handler certificate | food handler permit | food handler
 certification | basic food hygiene | basic food hygiene certificate | food handling certificate | Level 2 food
 safety and hygiene | food handlers certificate | food handler's certificate | Level 2 Award in Food Safety | food
 hygiene level two | food safety level 2 | food hygiene certification | food handler's permit | Level 2 food hygiene
 certificate | food hygiene level 2 certificate | L2 food hygiene | L2 food safety | Level 2 Food Safety in Catering
 | Level 2 Food Safety for Catering | Food Safety in Catering Level 2 | Level 2 food safety for manufacturing
narrower: ServSafe Food Handler | SITXFSA005 | FOODSAFE Level 1 | FoodSafe
beside: food safety supervisor certificate | Level 1 Food Safety
implies: food-hygiene
near: food-safety-level-3 | servsafe-manager
issuer: CIEH; Highfield; ANSI bodies; health departments
hit: Level 2 Food Hygiene held.

term: food-safety-level-3
name: Level 3 Food Hygiene
kind: credential
also: Level 3 Food Safety | Food Safety Level 3 | Food Hygiene Level 3 | intermediate food hygiene | Level 3 food
 safety and hygiene | Level 3 Award in Food Safety | Level 3 Supervising Food Safety | Level 3 Food Safety in
 Catering | L3 food safety | Level 3 food hygiene certificate
narrower: Level 4 Food Safety | advanced food hygiene | Level 4 Food Hygiene | Food Safety Level 4
beside: food safety supervisor | FSS certificate | FOODSAFE Level 2
implies: food-safety-level-2
near: servsafe-manager | haccp-certificate | haccp
issuer: Highfield; CIEH; RTOs
hit: Food Safety Level 3 for chefs.

term: forklift-licence
name: forklift licence
kind: credential
also: forklift license | forklift certification | forklift certificate | FLT licence | forklift certified | forklift
 ticket | fork lift licence | forklift operator certification | certified forklift operator | counterbalance forklift
 licence | powered industrial truck certification | forklift operator license | FLT license | forklift truck licence
 | forklift truck license | valid forklift licence | in-date forklift licence | counterbalance FLT licence
narrower: counterbalance licence | reach truck licence | reach licence | FLT reach licence | VNA licence | reach
 ticket | counterbalance ticket | counterbalance and reach licence | reach and counterbalance licence |
 counterbalance FLT | B1 counterbalance | reach truck license | reach truck certificate | sit-down forklift
 certification | FLT counterbalance | reach FLT licence
implies: forklift-operation
near: forklift-licence-au
issuer: RTITB; ITSSAR; OSHA employers
hit: Forklift licence in date.

term: forklift-licence-au
name: LF forklift licence
kind: credential
also: LF licence | high risk forklift licence | Licence to Operate a Forklift Truck | TLILIC0003 | LF forklift
beside: LO licence
implies: forklift-operation
near: forklift-licence | high-risk-work-licence
issuer: Safe Work regulators (Australia)
hit: LF licence for pallets.

term: functional-safety-certification
name: functional safety certification
kind: credential
narrower: TÜV Functional Safety Engineer | TUV Functional Safety | CFSE | TÜV Rheinland functional safety | FS
  Engineer TÜV | CFSP | CMSE machinery safety | TÜV FS Eng | Certified Machinery Safety Expert | TUV FS Engineer
near: hazop | machine-safety
issuer: TÜV; exida
hit: TÜV Functional Safety Engineer.

term: gas-licence
name: gasfitter licence
kind: credential
also: gas fitter license | gas technician licence | gasfitting licence | gas fitting licence
narrower: G2 gas licence | G1 gas licence | G3 gas licence | G2 gas technician | G2 licence | Type A gas licence
  | Gas Technician 2 | G2 gas fitter
implies: gas-fitting
near: gas-safe
issuer: TSSA; provincial bodies; Australian states
hit: G2 gas technician licence.

term: gas-safe
name: Gas Safe
kind: credential
also: Gas Safe registered | Gas Safe Register | Gas Safe engineer | Gas Safe registration | CORGI registered | Gas
 Safe card | Gas Safe qualified | Gas Safe accredited | Gas Safe certified | Gas Safe certificate | Gas Safe ID card
implies: acs-gas | gas-fitting
near: gas-licence | acs-gas
issuer: Gas Safe Register (UK)
hit: Gas Safe registered for domestic gas.

term: general-radiotelephone
name: general radiotelephone operator license
kind: credential
also: FCC GROL | GROL | FCC license
beside: GMDSS certificate | GMDSS | marine radio certificate | VHF radio certificate
near: two-way-radio | stcw
issuer: FCC; maritime authorities
hit: GMDSS certificate held.

term: gisp
name: GISP
kind: credential
also: GIS Professional certification | Certified GIS Professional
near: gis-mapping
issuer: GISCI
hit: GISP certified analyst.

term: guard-card
name: guard card
kind: credential
also: security guard license | guard license | security guard licence | security licence | security guard card |
  security officer license | BSIS guard card | security license | security guard certification | security guard
  registration
narrower: Class D security license | unarmed guard license | Ontario security guard licence | PSIRA | unarmed
  security license | D license security | Class 1A security licence | NYS guard license | 8 hour guard training
  | level 2 unarmed | level 3 armed | Security Guard licence Ontario | 1A 1C security licence | Certificate II
  in Security Operations | Certificate III in Security Operations | PSIRA grade C | Level II security officer |
  Class G license | armed guard license | armed security license
near: sia-licence | security-guarding | firearms-license
issuer: state agencies; provinces; PSiRA
hit: Guard card and clean record.

term: gvc-drone
name: GVC drone
kind: credential
also: GVC
beside: A2 CofC
ambiguous: GVC
case: GVC
needs: drone | CAA | A2 | UAV | @list
near: uav-pilot-certificate | drone-surveying
issuer: CAA (UK)
hit: GVC drone certificate for surveys.
miss: GVC betting.

term: gwo-bst
name: GWO BST
kind: credential
also: GWO | GWO training | Global Wind Organisation | GWO certificates | GWO basic safety | GWO Basic Safety
  Training | GWO certified
beside: GWO BTT | WINDA
implies: working-at-height
near: wind-turbine-maintenance | bosiet
issuer: Global Wind Organisation
hit: GWO BST and BTT in date.

term: h2s-alive
name: H2S Alive
kind: credential
also: H2S training | H2S certification | H2S certificate | H2S awareness | H2S
beside: H2S Clear
ambiguous: H2S
needs: gas | training | ticket | alive | oilfield | safety | first aid | WHMIS | CSTS | @list
near: whmis | bosiet
issuer: Energy Safety Canada; ANSI Z390
hit: H2S Alive ticket.
miss: Sulphide forms H2S in water.

term: haccp-certificate
name: HACCP certification
kind: credential
also: HACCP certificate | HACCP certified | certified HACCP | HACCP training | HACCP trained
narrower: HACCP Level 3 | HACCP Level 2 | Level 4 HACCP | HACCP Level 4 | Level 3 HACCP | Level 2 HACCP
implies: haccp
near: pcqi
issuer: IHA; Highfield; SGS
hit: HACCP Level 3 trained.

term: hazwoper
name: HAZWOPER
kind: credential
also: 40-hour HAZWOPER | HAZWOPER 40 | 24-hour HAZWOPER | HAZWOPER certification | HAZWOPER 24
near: osha-30 | chemical-safety
issuer: OSHA (US)
hit: HAZWOPER 40 current.

term: hers-rater
name: HERS rater
kind: credential
also: RESNET HERS
beside: BPI certified | BPI Building Analyst | BPI certification
near: domestic-energy-assessor | energy-auditing
issuer: RESNET; BPI (US)
hit: HERS rater for new homes.

term: hgv-instructor
name: NVQ Level 2 Driving Goods Vehicles
kind: credential
also: NVQ driving goods vehicles
near: hgv-licence
issuer: City & Guilds (UK)
hit: NVQ Level 2 Driving Goods Vehicles.

term: high-risk-work-licence
name: High Risk Work Licence
kind: credential
also: HRWL | high risk licence | HRW licence | high risk work license
narrower: dogging licence | rigging licence | basic rigging licence | crane licence | DG licence | dogman ticket
  | RB licence | intermediate rigging
ambiguous: DG licence | RB licence
needs: dogging | rigging | high risk | crane | forklift
near: forklift-licence-au | ewp-licence | rigging
issuer: Safe Work regulators (Australia)
hit: High Risk Work Licence for rigging.
miss: A DG licence for the band.

term: home-inspector-license
name: home inspector license
kind: credential
also: home inspector certification
narrower: InterNACHI | ASHI certified | InterNACHI certified
beside: ICC certification | ICC certified inspector | building inspector license | ICC building inspector | ICC
  Residential | ICC residential inspector | certified building official | certified building inspector | ICC
  plans examiner
near: building-inspection | international-building-code
issuer: states; InterNACHI; ICC
hit: ICC certified inspector.

term: hospitality-certification
name: Certified Hotel Administrator
kind: credential
also: CHA hotel | AHLEI | AHLEI certification
beside: CHS hotel sales | Certified Hospitality Supervisor | HCIMA | Institute of Hospitality | CMP meeting
  professional | Certified Meeting Professional | CMP certification
near: hotel-operations | event-catering
issuer: AHLEI; Events Industry Council
hit: AHLEI certified supervisor.

term: hv-authorised-person
name: HV authorised person
kind: credential
also: HV Authorised Person | high voltage authorised person | authorised person electrical | HVAP | AP(E)
narrower: senior authorised person | SAP HV
beside: authorised person LV | LV authorised person | AP LV
near: high-voltage | safe-isolation | electrical-safety
issuer: employers; DE Operations (UK)
hit: HV Authorised Person for sites.

term: hvac-license
name: HVAC license
kind: credential
also: HVAC contractor license | HVAC certification | HVAC certified | HVAC licence | HVAC journeyman license |
  HVAC certificate
narrower: HVAC Excellence | universal HVAC certification
beside: mechanical contractor license | refrigeration licence
implies: hvac
near: nate-certification | epa-608
issuer: state boards
hit: HVAC license in Florida.

term: i-car
name: I-CAR
kind: credential
also: I-CAR certification | I-CAR Platinum | I-CAR Gold | I-CAR certified | I-CAR training
beside: ATA body repair | NVQ body repair
near: panel-beating | ase-certification
issuer: I-CAR; IMI
hit: I-CAR Platinum shop.

term: iata-dangerous-goods-certificate
name: IATA dangerous goods certificate
kind: credential
also: dangerous goods certificate | dangerous goods certification | IATA DGR certificate | IATA certified
  dangerous goods
beside: DGSA | Dangerous Goods Safety Adviser | dangerous goods licence | IATA Cargo certificate | hazmat
  certification
implies: dangerous-goods
near: adr-licence
issuer: IATA; SQA
hit: DGSA for a chemical haulier.

term: ieng
name: Incorporated Engineer
kind: credential
also: IEng
near: chartered-engineer | eng-tech
issuer: Engineering Council (UK)
hit: Incorporated Engineer with the IET.

term: imi-ev
name: IMI qualification
kind: credential
also: IMI accreditation
narrower: IMI Level 3 | IMI Level 4 EV | IMI TechSafe | IMI ATA
implies: vehicle-maintenance
near: mot-tester | ase-certification | hybrid-and-electric-vehicle-repair | motor-vehicle-qualification | irtec
issuer: IMI; City & Guilds; irtec (UK)
hit: IMI Level 3 in light vehicle work.

term: international-welding-engineer
name: International Welding Engineer
kind: credential
also: IWE | European Welding Engineer
beside: IWT welding | IWS welding | International Welding Technologist | International Welding Specialist
ambiguous: IWE
case: IWE
needs: weld | welding | engineer | @list
near: welding-supervision | cwi
issuer: IIW; EWF
hit: International Welding Engineer diploma.
miss: IWE election group.

term: iosh
name: IOSH
kind: credential
also: IOSH Managing Safely | IOSH Working Safely | IOSH certificate | IOSH membership | IOSH member | IOSH MS
narrower: Managing Safely | TechIOSH | GradIOSH
ambiguous: Managing Safely
needs: IOSH | NEBOSH | certificate | course | qualification
implies: health-and-safety
near: nebosh | cmiosh | smsts
issuer: IOSH (UK)
hit: IOSH Managing Safely done.
miss: Good at managing safely large crowds.

term: ipaf
name: IPAF
kind: credential
also: IPAF card | PAL card | IPAF 3a 3b | IPAF licence | IPAF 3a | IPAF 3b | powered access licence | IPAF 3a/3b |
 IPAF certificate | IPAF ticket | IPAF trained | IPAF 3a & 3b
implies: mewp-operation
near: pasma | ewp-licence
issuer: IPAF
hit: IPAF 3a and 3b held.

term: ipc-certification
name: IPC certification
kind: credential
also: IPC certified
narrower: IPC-A-610 | IPC J-STD-001 | J-STD-001 | IPC-610 | IPC/WHMA-A-620 | IPC 610 | IPC-620 | IPC-7711/7721 |
  Certified IPC Specialist | IPC A-610
beside: IPC standards
near: soldering | electronics-assembly | quality-control
issuer: IPC
hit: IPC-A-610 trained inspector.

term: irata
name: IRATA
kind: credential
also: IRATA Level 1 | IRATA Level 3 | IRATA certified | IRATA Level 2 | IRATA L3 | IRATA rope access
beside: SPRAT | SPRAT Level 1
implies: rope-access
near: working-at-height-certificate
issuer: IRATA; SPRAT
hit: IRATA Level 2 climber.

term: irtec
name: irtec licence
kind: credential
also: IRTEC | irtec inspection technician | irtec technician licence | irtec accreditation
implies: heavy-vehicle-repair
near: imi-ev | mot-tester
issuer: IRTE; IMI (UK)
hit: irtec licensed HGV technician, IRTEC.

term: isa-arborist
name: ISA Certified Arborist
kind: credential
also: Certified Arborist | ISA arborist | ISA certified | ISA Certified | arborist certification | ISA
  certification
beside: Certificate III in Arboriculture | Certified Tree Worker | TRAQ | Tree Risk Assessment Qualified | Level
  3 Arboriculture | Lantra Professional Tree Inspection | AA Technician's Certificate | Cert III Arboriculture
ambiguous: ISA certified | ISA Certified | ISA certification
needs: arborist | tree | trees | pruning
near: tree-surgery | chainsaw-ticket
issuer: ISA; Lantra; RTOs
hit: ISA Certified Arborist, TRAQ.
miss: ISA certified automation pro.

term: isa-ccst
name: CCST
kind: credential
also: ISA CCST | Certified Control Systems Technician | CCST Level 1 | CCST certification
near: certified-automation-professional | instrumentation
issuer: ISA
hit: CCST Level 1 held.

term: iso-lead-auditor
name: ISO lead auditor
kind: credential
also: ISO 9001 Lead Auditor | lead auditor | ISO 14001 Lead Auditor | certified lead auditor | lead auditor
  certification | ISO 45001 Lead Auditor | lead auditor course
narrower: IRCA Lead Auditor | IRCA
beside: ISO 9001 internal auditor | internal auditor ISO | certified internal auditor ISO 9001
ambiguous: lead auditor
needs: ISO | IRCA | 9001 | quality | QMS | certified | training | 14001 | course | 45001
implies: internal-auditing
near: asq-certification
issuer: IRCA; Exemplar Global
hit: ISO 9001 Lead Auditor course.
miss: Promoted to lead auditor of bank books.

term: itssar
name: ITSSAR
kind: credential
also: ITSSAR certificate
implies: forklift-licence
near: rtitb
issuer: ITSSAR (UK)
hit: ITSSAR reach truck certificate.

term: iwcf
name: IWCF
kind: credential
also: IWCF Well Control | IWCF certificate
beside: IADC WellSharp | WellSharp | IADC well control
implies: well-control
near: well-control | bosiet
issuer: IWCF; IADC
hit: IWCF Level 4 driller.

term: iwfm
name: IWFM
kind: credential
also: IWFM membership | BIFM | IWFM Level 4 | MIWFM
beside: IFMA | CFM | Certified Facility Manager | IFMA FMP | Facility Management Professional | FMA membership |
  RPA BOMI | BOMI RPA | IFMA CFM | BOMI | SFP IFMA
ambiguous: CFM
case: CFM
needs: facility | facilities | IFMA | manager
near: facilities-management
issuer: IWFM; IFMA; BOMI
hit: Certified Facility Manager, IFMA.
miss: Flow of 300 CFM.

term: jib-skillcard
name: JIB SKILLcard
kind: credential
also: SKILLcard | Engineering Services SKILLcard | JIB PMES card | JIB-PMES | JIB PMES
near: cscs-card | ecs-card
issuer: BESA; JIB-PMES (UK)
hit: SKILLcard in heating and ventilating.

term: journeyman-licence
name: journeyman license
kind: credential
also: journeyman licence | journeyman's license | journeyman electrician license | journeyman card | journeyman
 certification | journeyman ticket | journeyman plumber license | journeyman status | journeyperson certificate |
 journeyman certificate | licensed journeyman | journeyperson
near: master-electrician-license | red-seal | trade-certificate | apprenticeship-completed
issuer: state boards; provinces
hit: Journeyman license in Texas.

term: land-surveyor-license
name: land surveyor license
kind: credential
also: Professional Land Surveyor | PLS license | licensed surveyor | registered land surveyor | RPLS |
  registered professional land surveyor | licensed land surveyor | PLS surveyor
narrower: Ontario Land Surveyor
beside: LSIT | CICES | CST survey technician | Certified Survey Technician
near: land-surveying
issuer: state boards; CICES
hit: Licensed land surveyor in Oregon.

term: lean-certificate
name: lean certification
kind: credential
also: Lean Practitioner certificate | lean practitioner | SME Lean Certification
narrower: Business Improvement Techniques NVQ | B-IT NVQ
beside: Shingo
ambiguous: Shingo
needs: lean | prize | kaizen | operational
implies: lean-manufacturing
near: five-s
issuer: SME; EAL
hit: Lean practitioner certified.
miss: Shingo played drums.

term: leed-ap
name: LEED AP
kind: credential
also: LEED Accredited Professional | LEED | LEED certification | LEED AP BD+C | LEED accredited | LEED certified
beside: LEED Green Associate
ambiguous: LEED
needs: building | green | AP | sustainable | credit | BREEAM | design | accredited | certified | construction | @list
near: breeam | energy-modelling
issuer: GBCI
hit: LEED AP with office towers.
miss: The leed valley walk.

term: legionella-certificate
name: legionella certificate
kind: credential
also: legionella awareness certificate | L8 training
narrower: City and Guilds legionella | responsible person legionella
implies: legionella-control
issuer: City & Guilds; WMSoc
hit: Legionella certificate, responsible person.

term: locksmith-licence
name: locksmith licence
kind: credential
also: locksmith license | licensed locksmith
narrower: MLA approved | MLA locksmith
near: locksmithing
issuer: MLA; states
hit: MLA approved locksmith.

term: manual-handling-certificate
name: manual handling certificate
kind: credential
also: manual handling training | manual handling cert
narrower: kinetic lifting certificate
implies: manual-handling
issuer: various
hit: Manual handling certificate in date.

term: master-electrician-license
name: master electrician license
kind: credential
also: master electrician licence | master electrician certification | master license electrical | master electrician
implies: electrical-licence
near: journeyman-licence
issuer: state boards; provinces
hit: Master electrician license in Ohio.

term: master-plumber-license
name: master plumber license
kind: credential
also: master plumber | master plumber licence
narrower: responsible master plumber
implies: plumbing-licence
near: journeyman-licence
issuer: state boards
hit: Master plumber license held.

term: mcs-accreditation
name: MCS accreditation
kind: credential
also: Microgeneration Certification Scheme | MCS certified | MCS accredited | MCS certification
beside: BPEC heat pump | BPEC
ambiguous: BPEC
case: BPEC
needs: heat | solar | gas | plumbing | certificate | renewables
near: solar-pv-installation | heat-pump-installation
issuer: MCS; BPEC (UK)
hit: MCS accreditation for heat pumps.
miss: BPEC parents club.

term: medical-gas-certification
name: medical gas certification
kind: credential
also: med gas certification | medical gas installer
narrower: ASSE 6010 | NFPA 99 certification | ASSE 6010 certification
implies: medical-gas
near: brazing
issuer: NITC; ASSE
hit: ASSE 6010 med gas certification.

term: merchant-mariner-credential
name: Merchant Mariner Credential
kind: credential
also: MMC | seaman's book | USCG license | discharge book
narrower: AB seaman certificate | Master 100 ton | captain's license | OUPV
ambiguous: MMC
case: MMC
needs: mariner | vessel | STCW | marine | seaman | watch | deck | ship | USCG | TWIC | Master
near: stcw | ship-operations
issuer: USCG; MCA; flag states
hit: Merchant Mariner Credential and STCW.
miss: MMC clinic in Texas.

term: mot-tester
name: MOT tester
kind: credential
also: MOT licence | MOT tester licence | qualified MOT tester | MOT testing certificate | MOT testers licence | MOT
 test licence | MOT tester certificate | MOT tester's licence | MOT tester qualification | MOT Class 4 tester
narrower: MOT Class 4 | MOT Class 4 and 7 | MOT Class 7
implies: mot-testing
near: state-inspection-license
issuer: DVSA (UK)
hit: MOT tester with clean record.

term: motor-mechanic-licence
name: motor mechanic licence
kind: credential
also: motor vehicle repairer's licence | tradesperson certificate motor | MVRL | motor mechanics certificate
beside: Certificate III in Light Vehicle | Certificate III in Heavy Commercial Vehicle | Certificate III Light
  Vehicle Mechanical Technology
implies: automotive-repair
near: trade-certificate | imi-ev
issuer: state agencies (Australia)
hit: Certificate III in Light Vehicle.

term: motor-vehicle-qualification
name: motor vehicle qualification
kind: credential
also: NVQ Level 3 motor vehicle | City and Guilds motor vehicle | City & Guilds motor vehicle | NVQ Level 3 Light
 Vehicle | NVQ Level 3 vehicle maintenance | Level 3 light vehicle | Level 3 motor vehicle | Level 3 vehicle
 maintenance and repair | NVQ Level 3 Vehicle Maintenance and Repair | Level 3 Light Vehicle Maintenance | NVQ Level
 2 Vehicle Maintenance | Level 2 Light Vehicle | NVQ Level 3 Heavy Vehicle | Level 3 Heavy Vehicle | NVQ motor vehicle
narrower: IMI Level 3 vehicle maintenance | IMI Level 3 Light Vehicle | IMI Level 2 Light Vehicle
implies: vehicle-maintenance
near: imi-ev | mot-tester | trade-certificate | ase-certification
issuer: IMI; City & Guilds; EAL
hit: NVQ Level 3 Light Vehicle Maintenance.

term: mrtpi
name: MRTPI
kind: credential
also: RTPI | RTPI chartered | MRTPI planner | RTPI membership | chartered town planner
near: aicp | urban-planning
issuer: RTPI (UK)
hit: MRTPI planner at a council.

term: msha-certification
name: MSHA certification
kind: credential
also: MSHA training | MSHA card | MSHA certified | MSHA
narrower: MSHA Part 46 | MSHA Part 48
near: underground-mining | surface-mining
issuer: MSHA (US)
hit: MSHA Part 46 trained.

term: nabcep
name: NABCEP
kind: credential
also: NABCEP certification | NABCEP PV | NABCEP PVIP | NABCEP certified
beside: CEC accredited solar | Clean Energy Council accreditation | SAA accreditation solar | City and Guilds
  2399 | CEC accreditation
implies: solar-pv-installation
issuer: NABCEP; SAA
hit: NABCEP PVIP certified.

term: nabers
name: NABERS
kind: credential
also: NABERS assessor
beside: Green Star rating
near: breeam | leed-ap
issuer: NABERS; GBCA (Australia)
hit: NABERS assessor for offices.

term: napit
name: NAPIT
kind: credential
also: NAPIT registered | NAPIT registration | NAPIT approved
near: niceic | part-p
issuer: NAPIT (UK)
hit: NAPIT registered installer.

term: nate-certification
name: NATE certification
kind: credential
also: NATE certified | North American Technician Excellence
implies: hvac
near: epa-608 | hvac-license
issuer: NATE (US)
hit: NATE certified in heat pumps.

term: national-water-hygiene
name: National Water Hygiene card
kind: credential
also: National Water Hygiene | EUSR water hygiene | blue card water hygiene | water hygiene card | EUSR National
 Water Hygiene | NWH card
near: eusr-card | nrswa
issuer: Energy and Utility Skills (UK)
hit: National Water Hygiene card held.

term: nccco
name: NCCCO certification
kind: credential
also: NCCCO | CCO certified crane operator | certified crane operator | CCO crane | crane operator certification
  | NCCCO certified | crane operator license | crane license
narrower: NCCCO rigger
beside: NCCER crane | rigger level 1
near: crane-operation | rigging | lifting-operations
issuer: CCO (US)
hit: NCCCO certified for mobile cranes.

term: nccer
name: NCCER
kind: credential
also: NCCER certification | NCCER certified | NCCER core | NCCER level 1
near: osha-10
issuer: NCCER (US)
hit: NCCER core and carpentry.

term: ncidq
name: NCIDQ
kind: credential
also: NCIDQ certification | NCIDQ certificate
near: interior-design
issuer: CIDQ
hit: NCIDQ certified designer.

term: ndt-level-2
name: NDT Level 2
kind: credential
also: NDT Level II | NDT certification
narrower: CGSB | NAS 410 | UT Level 2 | MT Level II | ISO 9712
implies: non-destructive-testing
issuer: BINDT; ASNT; CGSB
hit: NDT Level 2 in UT and MT.

term: nebosh
name: NEBOSH
kind: credential
also: NEBOSH General Certificate | NEBOSH certificate | NEBOSH National General Certificate | NEBOSH qualified | NEBOSH
  IGC | NEBOSH International General Certificate | NEBOSH certified | NEBOSH Gen Cert | NGC NEBOSH
implies: health-and-safety
near: iosh | nebosh-diploma
issuer: NEBOSH (UK)
hit: NEBOSH General Certificate held.

term: nebosh-construction
name: NEBOSH Construction
kind: credential
also: NEBOSH Construction Certificate
beside: NEBOSH Fire Certificate | NEBOSH Environmental | NEBOSH Environmental Certificate | NEBOSH Fire
implies: nebosh
near: smsts
issuer: NEBOSH (UK)
hit: NEBOSH Construction Certificate added.

term: nebosh-diploma
name: NEBOSH Diploma
kind: credential
also: NEBOSH National Diploma | NEBOSH International Diploma | NEBOSH Diploma level 6
beside: NVQ Level 5 Health and Safety | NVQ Level 5 occupational health and safety | NVQ 5 in health and safety
  | NCRQ Diploma | British Safety Council Diploma
implies: nebosh
near: cmiosh
issuer: NEBOSH (UK)
hit: NEBOSH National Diploma passed.

term: nerc-certification
name: NERC certification
kind: credential
also: NERC certified system operator | NERC certified | NERC license | NERC system operator certification
narrower: NERC RC
ambiguous: NERC
case: NERC
needs: operator | certified | grid | reliability | transmission | CIP | compliance
near: grid-operations
issuer: NERC (US)
hit: NERC certified system operator.
miss: NERC research grant won.

term: niceic
name: NICEIC
kind: credential
also: NICEIC approved | NICEIC registered | NICEIC qualified supervisor | NICEIC QS | NICEIC registration | NICEIC
 accredited | NICEIC approved contractor
narrower: NICEIC domestic installer
beside: qualified supervisor electrical
near: part-p | napit
issuer: NICEIC (UK)
hit: NICEIC approved contractor.

term: nicet
name: NICET
kind: credential
also: NICET certification | NICET Level II | NICET certified | NICET fire alarm | NICET Level III | NICET II
near: fire-alarm-systems | fire-sprinklers
issuer: NICET (US)
hit: NICET Level II in fire alarms.

term: nims
name: NIMS
kind: credential
also: NIMS certification | NIMS credentials | NIMS machining | NIMS certified
ambiguous: NIMS
case: NIMS
needs: machin | CNC | lathe | metalworking | credential | milling | @list
near: cnc-machining
issuer: NIMS (US)
hit: NIMS credentials in CNC.
miss: NIMS 700 incident course.

term: npors-card
name: NPORS card
kind: credential
also: NPORS | NPORS ticket | NPORS tickets | NPORS operator card
near: cpcs-card | cscs-card | excavator-ticket | heavy-equipment-operation
issuer: NPORS (UK)
hit: NPORS card for telehandlers.

term: nrswa
name: NRSWA
kind: credential
also: streetworks card | street works card | streetworks ticket | NRSWA supervisor | NRSWA card | streetworks
 operative | New Roads and Street Works | streetworks qualification | street works ticket | street works | NRSWA
 tickets | NRSWA operative | NRSWA street works | streetworks | street works qualification | NRSWA operatives card
ambiguous: street works | streetworks
needs: ticket | card | operative | supervisor | NRSWA | qualified | training | certificate | @list
near: eusr-card | chapter-8 | traffic-management | road-construction
issuer: SWQR (UK)
hit: NRSWA operative units.
miss: The street works at night.

term: nuclear-operator-license
name: NRC license
kind: credential
also: reactor operator license | NRC reactor operator
narrower: Senior Reactor Operator license | SRO license
beside: SQEP
ambiguous: SQEP
case: SQEP
needs: nuclear | site | reactor | engineer
near: nuclear-operations
issuer: NRC (US)
hit: Senior Reactor Operator license.
miss: SQEP poll.

term: officer-of-the-watch
name: Officer of the Watch
kind: credential
also: OOW | Certificate of Competency marine
narrower: Master Mariner | Chief Mate | Master 500 GT
ambiguous: OOW | Chief Mate
case: OOW
needs: vessel | STCW | marine | watch | deck | ship | Master | unlimited | tanker
near: stcw | merchant-mariner-credential
issuer: MCA; flag states
hit: Officer of the Watch ticket, unlimited.
miss: OOW conference talk.

term: offshore-medical
name: offshore medical
kind: credential
also: OGUK medical | OEUK medical | offshore medical certificate
beside: ENG1 medical | ENG1 | seafarer medical | ENG1 certificate
near: bosiet | stcw
issuer: OEUK; MCA doctors
hit: OGUK medical in date.

term: oftec
name: OFTEC
kind: credential
also: OFTEC registered | OFTEC 101 | OFTEC certificate
beside: oil burner technician | OBT licence | OBT1
near: gas-safe | lpg-gas
issuer: OFTEC; TSSA
hit: OFTEC registered for oil.

term: open-cabling-registration
name: open cabling registration
kind: credential
also: ACMA open cabler | open cabling licence | cabling registration | ACMA registration | open cabling licence ACMA |
  cabling licence | austel licence
near: structured-cabling | bicsi
issuer: ACMA registrars (Australia)
hit: Open cabling registration, fibre endorsed.

term: opito-huet
name: HUET
kind: credential
also: HUET certificate | helicopter underwater escape
narrower: FOET
near: bosiet
issuer: OPITO
hit: HUET in date for the rig.

term: opito-mist
name: MIST training offshore
kind: credential
also: Minimum Industry Safety Training | OPITO MIST
near: bosiet
issuer: OPITO
hit: Minimum Industry Safety Training done.

term: organic-certification
name: organic certification
kind: credential
also: certified organic | organic certified
narrower: USDA Organic | Soil Association | Soil Association certified
beside: organic inspector | organic standards
near: organic-farming | farm-assurance
issuer: USDA NOP; Soil Association
hit: USDA Organic records kept.

term: osha-10
name: OSHA 10
kind: credential
also: OSHA 10-hour | OSHA-10 | OSHA 10 hour | OSHA 10 card | OSHA 10-hour card | OSHA10
implies: health-and-safety
near: osha-30 | cscs-card
issuer: OSHA outreach (US)
hit: OSHA 10 card on file.

term: osha-30
name: OSHA 30
kind: credential
also: OSHA 30-hour | OSHA-30 | OSHA 30 hour | OSHA 30 card | OSHA 30-hour certification | OSHA 30 construction | OSHA30
implies: osha-10 | osha-regulations
near: sst-card | smsts
issuer: OSHA outreach (US)
hit: OSHA 30 for foremen.

term: p-eng
name: P.Eng
kind: credential
also: P.Eng. | P. Eng. | P.Eng licence
implies: professional-engineer
near: eit-fe
issuer: provincial regulators (Canada)
hit: P.Eng in Alberta.

term: painting-qualification
name: NVQ Painting and Decorating
kind: credential
also: NVQ Level 2 Painting and Decorating | Level 2 Painting and Decorating | Level 3 Painting and Decorating | NVQ
 Level 3 Painting and Decorating | City & Guilds painting and decorating | City and Guilds painting and decorating
implies: painting-and-decorating | construction-nvq
near: trade-certificate | cscs-card
issuer: City & Guilds; NOCN
hit: NVQ Level 2 Painting and Decorating.

term: part-p
name: Part P
kind: credential
also: Part P registered | Part P qualified
narrower: ELECSA
ambiguous: Part P
needs: electric | electrician | building | NICEIC | domestic | wiring
near: eighteenth-edition | electrical-testing
issuer: NICEIC; NAPIT (UK)
hit: Part P registered for domestic wiring.
miss: See part P of the file.

term: pasma
name: PASMA
kind: credential
also: PASMA card | mobile tower training | PASMA certificate | PASMA ticket | PASMA trained | PASMA towers for users
 | PASMA tower
implies: working-at-height
near: ipaf | cisrs
issuer: PASMA
hit: PASMA for tower scaffolds.

term: passive-house
name: Passivhaus
kind: credential
also: Passivhaus designer | Certified Passive House | Passive House
near: breeam | leed-ap | retrofit
issuer: PHI
hit: Passivhaus designer of homes.

term: passport-to-safety-food
name: Passport to Safety food
kind: credential
also: Food industry passport | Safety Passport Alliance | SPA Passport | SPA food passport
beside: EPIC driver passport | Petroleum Driver Passport | PDP card | SPA petrol
ambiguous: PDP card
needs: petrol | tanker | driver | fuel | ADR
near: adr-licence | ccnsg
issuer: SPA; SQA (UK)
hit: Petroleum Driver Passport for tankers.
miss: PDP card reader.

term: pat-testing-certificate
name: PAT testing certificate
kind: credential
also: PAT tester qualification | test and tag certificate
narrower: City and Guilds 2377 | C&G 2377
implies: pat-testing
issuer: City & Guilds; RTOs
hit: PAT testing certificate held.

term: pcn-ndt
name: PCN Level 2
kind: credential
also: PCN certified | PCN Level II | PCN certification
implies: ndt-level-2
near: asnt-level-ii
issuer: BINDT
hit: PCN Level 2 in ultrasonics.

term: pcqi
name: PCQI
kind: credential
also: Preventive Controls Qualified Individual | PCQI certification | FSPCA PCQI | PCQI certified
beside: FSPCA
implies: fsma
near: haccp-certificate
issuer: FSPCA (US)
hit: PCQI on site.

term: personal-licence
name: personal licence
kind: credential
also: personal licence holder | alcohol personal licence | Award for Personal Licence Holders
narrower: APLH | DPS licence | designated premises supervisor
near: servsafe-alcohol | bar-management | bartending
issuer: UK councils
hit: Personal licence holder.

term: pest-control-licence
name: pest control license
kind: credential
also: pest management license | pest control licence | pest control technician license | structural pest control
  license | pest management licence | pest control certification | pest management technician licence
narrower: BPCA | RSPH Level 2 Pest Management | BPCA certified | RSPH Level 2 in Pest Management | BPCA Level 2
  | termite licence | timber pest licence
implies: pest-control
near: pesticide-applicator-license
issuer: states; RSPH; BPCA
hit: RSPH Level 2 Pest Management.

term: pesticide-applicator-license
name: pesticide applicator license
kind: credential
also: pesticide applicator | pesticide licence | pesticide license | pesticide certificate | spraying
  certificates | licensed pesticide applicator | applicator license | pesticide applicator's license
narrower: PA1 and PA6 | PA1 | PA6 | PA1/PA6 | ChemCert | AQF3 chemical | commercial applicator license | QAL
  license | qualified applicator license | PA2 | ACDC licence | chem cert | agricultural chemical user permit |
  private applicator | QAC license | pesticide exterminator licence
ambiguous: PA1 | PA6 | PA2
needs: spray | pesticide | knapsack | NPTC | licence | certificate | sprayer | tickets
implies: pesticide-application
near: pest-control-licence
issuer: City & Guilds NPTC; state agriculture
hit: PA1 and PA6 spraying tickets.
miss: Room PA1 is full.

term: pilot-licence
name: commercial pilot licence
kind: credential
also: CPL | commercial pilot license | commercial pilot certificate
narrower: CPL(H) | CPL/IR | CFI certificate
beside: instrument rating | MPL pilot
ambiguous: CPL
case: CPL
needs: pilot | flight | aircraft | flying | hours | rating | ATPL | instrument | aviation
near: airline-sector
issuer: EASA; FAA; UK CAA
hit: Commercial pilot licence with instrument rating.
miss: CPL wage index.

term: plastering-qualification
name: NVQ Plastering
kind: credential
also: NVQ Level 2 Plastering | Level 2 Plastering | Level 3 Plastering | NVQ Level 3 Plastering | City & Guilds
 plastering | Level 1 Plastering
implies: plastering | construction-nvq
near: trade-certificate | cscs-card
issuer: City & Guilds; NOCN
hit: NVQ Level 2 Plastering.

term: plumbing-licence
name: plumbing licence
kind: credential
also: plumbing license | plumber license | licensed plumber | plumber's license | plumbing and drainage licence
  | plumbers licence | plumber licence
narrower: plumbing contractor license
implies: plumbing
near: master-plumber-license | journeyman-licence
issuer: state boards; Australian states
hit: Plumbing licence in Queensland.

term: plumbing-qualification
name: NVQ Plumbing
kind: credential
also: NVQ Level 2 Plumbing | NVQ Level 3 Plumbing | Level 2 Plumbing | Level 3 Plumbing | City and Guilds plumbing |
 City & Guilds plumbing | NVQ Level 2 Plumbing and Heating | NVQ Level 3 Plumbing and Heating | plumbing NVQ | Level
 2 Diploma in Plumbing | Level 3 Plumbing and Domestic Heating | NVQ Level 2 in Plumbing | NVQ Level 3 in Plumbing
narrower: City and Guilds 6129 | City and Guilds 6035 | City & Guilds 6189
implies: plumbing
near: trade-certificate | plumbing-licence | gas-safe
issuer: City & Guilds; EAL; BPEC
hit: NVQ Level 2 Plumbing.

term: pool-operator
name: Certified Pool Operator
kind: credential
also: CPO | pool operator certification | CPO certification | Certified Pool Operator license | CPO certified |
  pool operator licence
beside: Pool Plant Operator certificate | PWTAG | pool plant operators | National Pool Plant Operators | AFO
  certification
ambiguous: CPO
case: CPO
needs: pool | pools | swimming | aquatic | chlorine | spa | plant
implies: pool-maintenance
issuer: PHTA; RLSS
hit: Certified Pool Operator for resorts.
miss: CPO leads purchasing.

term: private-pilot-licence
name: private pilot license
kind: credential
also: private pilot | PPL | private pilot licence
narrower: PPL(A)
ambiguous: PPL
case: PPL
needs: pilot | flight | aircraft | flying | hours | rating
near: pilot-licence
issuer: EASA; FAA
hit: Private pilot license with night rating.
miss: PPL music fee.

term: professional-engineer
name: Professional Engineer license
kind: credential
also: PE license | Professional Engineer | licensed professional engineer | registered professional engineer | PE
  licensure | PE licensed | PE certification | licensed PE | professional engineering license | P.E. license |
  Engineering PE
ambiguous: PE | P.E. | Professional Engineer
case: PE | P.E.
needs: engineer | engineering | license | licensed | licensure | EIT | FE | civil | state | registration | registered
near: eit-fe | chartered-engineer
issuer: state boards (US); provinces (Canada)
hit: Licensed professional engineer in two states.
miss: Teaches PE at school.

term: pts-card
name: PTS card
kind: credential
also: Personal Track Safety | PTS certificate | Sentinel card | PTS ticket | PTS | PTS track safety
narrower: PTS AC | COSS | Controller of Site Safety | PTS DCCR | IWA track
ambiguous: COSS | PTS card | PTS
case: COSS | PTS
needs: rail | track | PTS | Sentinel | Network Rail | Lookout | @list | COSS | NRSWA | tracksafe
near: railway-track-work
issuer: Network Rail (UK)
hit: PTS card and Sentinel for track work.
miss: COSS shares rose.
miss: Gained 30 pts in the quiz.

term: red-seal
name: Red Seal
kind: credential
also: Red Seal endorsement | Interprovincial Red Seal | Red Seal certification | Red Seal certified | Inter-Provincial
  Standards Red Seal | Red Seal journeyperson | RSE
ambiguous: RSE
case: RSE
needs: Red Seal | journeyperson | trade | Canada | @list
implies: trade-certificate
near: certificate-of-qualification | journeyman-licence
issuer: CCDA provinces (Canada)
hit: Red Seal welder.
miss: RSE teaching post.

term: responsible-conduct-of-gambling
name: responsible conduct of gambling
kind: credential
also: RCG | responsible gambling certificate | RCG card
narrower: RSG certificate | Responsible Service of Gaming
ambiguous: RCG
case: RCG
needs: RSA | gaming | gambling | certificate
near: servsafe-alcohol
issuer: RTOs (Australia)
hit: RSA and Responsible Service of Gaming in NSW.
miss: RCG care homes.

term: retrofit-coordinator
name: Retrofit Coordinator
kind: credential
beside: Retrofit Assessor | PAS 2035
near: domestic-energy-assessor | retrofit
issuer: TrustMark bodies (UK)
hit: Retrofit Coordinator under PAS 2035.

term: rics
name: RICS
kind: credential
also: MRICS | chartered surveyor | MRICS qualified | RICS accredited | RICS chartered | RICS membership | APC
  RICS
narrower: FRICS | AssocRICS
near: ciob | quantity-surveying
issuer: RICS
hit: MRICS surveyor with tender work.

term: rigger-signal-person-certification
name: rigger signal person certification
kind: credential
also: signal person certification
narrower: qualified rigger | qualified signal person
near: nccco | slinger-signaller-card
issuer: CCO; NCCER (US)
hit: Qualified rigger and signal person.

term: rigpass
name: RigPass
kind: credential
also: IADC RigPass
near: safelandusa
issuer: IADC
hit: IADC RigPass held.

term: roofing-nvq
name: NVQ Roofing
kind: credential
also: NVQ Level 2 Roofing | NVQ Roof Slating and Tiling | NVQ Level 2 Slating and Tiling | NVQ Level 2 Roofing
 Occupations
implies: roofing | construction-nvq
near: trade-certificate | cscs-card
issuer: NOCN; City & Guilds
hit: NVQ Level 2 Roofing.

term: rtitb
name: RTITB
kind: credential
also: RTITB certificate | RTITB accredited | RTITB licence
implies: forklift-licence
near: itssar
issuer: RTITB (UK)
hit: RTITB counterbalance held.

term: safelandusa
name: SafeLandUSA
kind: credential
also: PEC SafeLand | PEC Basic | SafeLand
beside: SafeGulf
near: osha-10 | bosiet
issuer: PEC; IADC
hit: SafeLandUSA card for leases.

term: servsafe-alcohol
name: responsible alcohol server
kind: credential
also: alcohol server permit | RSA certificate | RSA | Responsible Service of Alcohol | alcohol awareness
  certification | responsible vendor | alcohol server certification | Responsible Beverage Service
narrower: ServSafe Alcohol | TIPS certification | TIPS certified | TABC certification | TABC | Smart Serve |
  Smart Serve certified | ProServe | Serving It Right | BASSET certification | MAST permit | OLCC permit | TABC
  certified | RSA and RCG | RBS certification | Smart Serve certification | BASSET | MAST permit Washington
ambiguous: RSA | BASSET
case: RSA | BASSET
needs: alcohol | bar | serve | RCG | certificate | bartender | hospitality | gaming | liquor | waiter | Victoria | NSW
near: personal-licence | bartending
issuer: state agencies; Smart Serve Ontario; RTOs
hit: Hold Responsible Service of Alcohol certificate.
miss: RSA keys rotated.

term: servsafe-manager
name: ServSafe
kind: credential
also: ServSafe Manager | ServSafe certified | ServSafe certification | Certified Food Protection Manager | food
  protection manager certification | CFPM | food manager certification | Serv Safe | food manager certificate | food
  protection certificate | certified food manager | Food Safety Manager certification | ServSafe Food Protection
  Manager | ServSafe Food Manager | food safety certification | Food Manager's certification
ambiguous: CFPM
case: CFPM
needs: food | manager | ServSafe
implies: food-hygiene
near: food-safety-level-3
issuer: National Restaurant Association; ANSI bodies (US)
hit: ServSafe Manager needed.
miss: CFPM fund.

term: sia-licence
name: SIA licence
kind: credential
also: SIA badge | SIA CCTV licence | SIA | SIA licensed | SIA security licence | SIA front line licence | SIA DS
  licence | valid SIA | SIA Door Supervisor licence | SIA license
narrower: SIA Door Supervisor | Door Supervisor licence | SIA Close Protection | CCTV licence | SIA Security
  Guarding | SIA CCTV | door supervisor badge | SIA door badge
ambiguous: SIA
case: SIA
needs: door | security | licence | badge | licensed | CCTV | guard | guarding | officer
near: guard-card | security-guarding
issuer: Security Industry Authority (UK)
hit: SIA licence for doors.
miss: Sia toured in May.

term: siemens-certified-programmer
name: Siemens certified programmer
kind: credential
also: Siemens certification
narrower: Siemens SIMATIC certification
beside: Rockwell certified | FANUC certification | Ignition Gold certification
near: plc-programming | instrumentation
issuer: ISA; vendors
hit: Siemens certified programmer for S7.

term: six-sigma-black-belt
name: Six Sigma Black Belt
kind: credential
also: Black Belt | Lean Six Sigma Black Belt | LSS Black Belt | SSBB | Black Belt certification | CSSBB | LSSBB
narrower: Six Sigma Master Black Belt | Master Black Belt
ambiguous: Black Belt
needs: Six Sigma | sigma | lean | certified | certification | DMAIC | trained | quality | improvement
never: black belt in karate | judo | karate | taekwondo
implies: six-sigma
near: six-sigma-green-belt | lean-certificate
issuer: ASQ; IASSC; employers
hit: Certified Lean Six Sigma Black Belt.
miss: Holds a black belt in karate.

term: six-sigma-green-belt
name: Six Sigma Green Belt
kind: credential
also: Green Belt | Lean Six Sigma Green Belt | LSS Green Belt | SSGB | Green Belt certification | CSSGB | LSSGB
ambiguous: Green Belt
needs: Six Sigma | sigma | lean | certified | certification | DMAIC | trained | quality | improvement
never: green belt land | green belt development | judo | karate
implies: six-sigma
near: six-sigma-black-belt | six-sigma-yellow-belt | lean-certificate
issuer: ASQ; IASSC; employers
hit: Lean Six Sigma Green Belt.
miss: Objected to houses on the green belt.

term: six-sigma-yellow-belt
name: Six Sigma Yellow Belt
kind: credential
also: Yellow Belt | Lean Six Sigma Yellow Belt | LSS Yellow Belt | SSYB | CSSYB
narrower: Six Sigma White Belt | Lean Six Sigma White Belt
ambiguous: Yellow Belt
needs: Six Sigma | sigma | lean | certified | certification | DMAIC | trained | quality | improvement
implies: six-sigma
near: six-sigma-green-belt | lean-certificate
issuer: ASQ; IASSC; employers
hit: Lean Six Sigma Yellow Belt.
miss: Earned a yellow belt at the dojo.

term: slaughterman-licence
name: slaughterman licence
kind: credential
also: slaughter licence | Certificate of Competence slaughter
narrower: WATOK
beside: animal welfare officer abattoir | AWO certificate | animal transport certificate | Certificate of
  Competence animal transport | livestock transport certificate | animal welfare officer
near: slaughtering | livestock-handling
issuer: FSA; Defra (UK, EU)
hit: WATOK certificate for lambs.

term: slinger-signaller-card
name: slinger signaller card
kind: credential
also: slinger signaller ticket | A40 slinger | banksman ticket | CPCS A40
beside: vehicle marshaller | traffic marshal card | traffic marshall ticket | vehicle banksman ticket | traffic
  marshal
near: cpcs-card | slinging-and-signalling | traffic-marshalling
issuer: NOCN; NPORS
hit: Traffic marshal and banksman ticket.

term: smsts
name: Site Management Safety Training Scheme
kind: credential
also: SMSTS | SMSTS certificate | SMSTS qualification | SMSTS 5 day | 5 day SMSTS | Site Management Safety Training
implies: construction-health-and-safety
near: sssts | nebosh-construction | construction-management | iosh | nebosh
issuer: CITB (UK)
hit: SMSTS and first aid held.

term: solidworks-certification
name: SolidWorks certification
kind: credential
narrower: CSWP | Certified SolidWorks Professional | CSWE
beside: GDTP certification
implies: solidworks
near: autocad | revit
issuer: Dassault; Autodesk
hit: CSWP certified designer.

term: sssts
name: Site Supervision Safety Training Scheme
kind: credential
also: SSSTS | Site Supervisors Safety Training Scheme | SSSTS certificate | SSSTS 2 day | Site Supervisor Safety
 Training Scheme | Site Supervisors' Safety Training Scheme | Site Supervision Safety Training
implies: construction-health-and-safety
near: smsts | cscs-card
issuer: CITB (UK)
hit: SSSTS for ganger role.

term: sst-card
name: SST card
kind: credential
also: Site Safety Training card | NYC SST | SST supervisor card
near: osha-30
issuer: NYC DOB (US)
hit: SST card for city sites.

term: state-inspection-license
name: state inspection license
kind: credential
also: vehicle inspector license | safety inspector certificate motor | state inspection certificate | vehicle
  inspection license | motor vehicle inspector licence | inspection mechanic license
narrower: smog technician license | smog license | roadworthy tester | smog license California | BAR smog |
  emissions inspector license
near: mot-tester | ase-certification
issuer: state agencies
hit: State inspection license in PA.

term: stcw
name: STCW
kind: credential
also: STCW 95 | STCW basic safety | STCW Basic Safety Training | STCW certificate | STCW 2010 | STCW
  certification | STCW II/1 | STCW certified
narrower: personal survival techniques
near: ship-operations | offshore-medical | merchant-mariner-credential | marine-industry-sector
issuer: IMO member states
hit: STCW basic safety held.

term: tdg
name: TDG certificate
kind: credential
also: Transportation of Dangerous Goods | TDG | TDG training | TDG certification
ambiguous: TDG
case: TDG
needs: WHMIS | dangerous | goods | driver | certificate | training | @list
implies: dangerous-goods
near: whmis
issuer: employers under Transport Canada
hit: TDG certificate and WHMIS.
miss: TDG Corp.

term: temporary-works-coordinator
name: temporary works coordinator
kind: credential
also: TWC training
beside: temporary works supervisor | TWS training
near: smsts | temporary-works
issuer: CITB
hit: Temporary works coordinator course.

term: tower-climber-certification
name: tower climber certification
kind: credential
also: tower climbing certification
narrower: NATE climber | MATS climbing | ComTrain | competent climber | NWSA tower technician | authorized
  climber
near: tower-climbing | working-at-height-certificate
issuer: NATE; NWSA; Arqiva MATS
hit: Tower climbing certification.

term: tractor-driving-certificate
name: tractor driving certificate
kind: credential
also: tractor licence | category F licence | tractor ticket
narrower: NPTC tractor
beside: ATV certificate | quad bike licence | Lantra ATV | ATV ticket | ATV training | sit-astride ATV |
  telehandler NPTC
near: tractor-driving | chainsaw-ticket
issuer: Lantra; NPTC
hit: Lantra ATV certificate.

term: trade-certificate
name: trade certificate
kind: credential
also: apprenticeship completed | Certificate III trade | time served | time-served apprenticeship | completed
 apprenticeship | Cert III trade | trade qualification | trade qualified | recognised apprenticeship | time-served |
 apprentice trained | trade papers | recognized apprenticeship | time served apprenticeship | served apprenticeship |
 served my apprenticeship | completed my apprenticeship | apprenticeship served | finished apprenticeship | four-year
 apprenticeship | three-year apprenticeship | five-year apprenticeship | 4-year apprenticeship | 3-year
 apprenticeship | 5-year apprenticeship | time-served tradesman | fully time served | craft apprenticeship | trade
 apprenticeship | indentured apprentice | recognised trade qualification | recognised trade apprenticeship |
 trade-qualified | engineering apprenticeship | apprentice-trained | completed an apprenticeship
narrower: Certificate III in Electrotechnology | Certificate III in Engineering
ambiguous: time served
needs: apprentice | electrician | fitter | engineer | trade | welder | qualified | maintenance | machine | machines |
  toolmaker | plumber | joiner | carpenter | bricklayer | mechanic | turner | plasterer | workshop | packing lines |
  boilers | site | apprenticeship | tradesman | millwright | machinist
near: journeyman-licence | trade-nvq | apprenticeship-completed
issuer: colleges; RTOs; state agencies
hit: Trade qualified with Certificate III in Carpentry.
miss: Sentence based on time served.

term: trade-nvq
name: NVQ Level 3 Electrical
kind: credential
also: NVQ in a trade | trade NVQ | Level 3 Electrical Installation | NVQ Level 3 Electrotechnical | NVQ Level 3
 Installing Electrotechnical Systems | NVQ Level 3 in Electrical Installation | NVQ Level 3 Electrical Installation |
 Level 3 Electrotechnical NVQ | electrical NVQ Level 3 | NVQ 3 Electrical
beside: Level 2 Electrical Installation
implies: electrical-installation
near: trade-certificate | city-and-guilds-trade | apprenticeship-completed | am2 | ecs-card
issuer: City & Guilds; EAL; NOCN
hit: NVQ Level 3 Electrical achieved.

term: traffic-control-cert
name: flagger certification
kind: credential
also: traffic control person certification | flagger card | traffic controller ticket | traffic control ticket |
  TCP certification | stop/slow bat ticket
narrower: ATSSA flagger
beside: Implement Traffic Control Plans
implies: traffic-management
near: chapter-8
issuer: ATSSA; state agencies
hit: Flagger card for road work.

term: traffic-management-implementer-licence
name: traffic management implementer licence
kind: credential
also: traffic management implementer | TMI ticket
beside: Prepare Work Zone Traffic Management Plan | Traffic Management Plan ticket | TMC site | STMS ticket |
  site traffic management supervisor
near: traffic-control-cert | chapter-8
issuer: state road agencies (Australia, NZ)
hit: Traffic management implementer licence.

term: uav-pilot-certificate
name: UAV pilot certificate
kind: credential
also: drone pilot licence | drone licence | UAS certification | commercial drone pilot
narrower: RePL
near: drone-surveying
issuer: FAA; CAA; CASA
hit: Commercial drone pilot with UAS certification.

term: unvented-hot-water-certificate
name: unvented hot water certificate
kind: credential
also: G3 unvented | unvented certificate | unvented hot water qualification | G3 ticket | unvented ticket | unvented
 hot water G3 | unvented hot water ticket | unvented cylinders G3 | G3 unvented hot water | unvented G3 | G3
 certificate | Unvented qualification
ambiguous: G3
needs: unvented | ACS | cylinders | cylinder | plumber
implies: hot-water-systems
near: gas-safe
issuer: BPEC; LCL (UK)
hit: G3 unvented ticket.
miss: Copper grade in pack G3.

term: warehousing-nvq
name: NVQ Warehousing
kind: credential
also: NVQ Level 2 Warehousing | NVQ Level 2 Warehousing and Storage | NVQ Warehousing and Storage | Level 2
 Warehousing | NVQ Level 2 Warehousing and Distribution | NVQ in Warehousing
implies: warehouse-operations
near: forklift-licence
issuer: City & Guilds; Pearson
hit: NVQ Level 2 Warehousing and Storage.

term: water-regs-certificate
name: water regulations certificate
kind: credential
also: Water Regs certificate | Water Regulations qualification | WRAS certificate | WaterSafe | WaterSafe approved |
 Water Regulations WRAS
implies: water-regulations
near: unvented-hot-water-certificate
issuer: WRAS; BPEC (UK)
hit: Water Regs certificate held.

term: water-treatment-operator-license
name: water treatment operator license
kind: credential
also: water operator license | water treatment operator certification | water license
narrower: Class A water operator | T2 water treatment
beside: wastewater operator license | Grade III wastewater | wastewater treatment operator license | D2 water
  distribution | Class D wastewater license | water distribution license | wastewater license | OIT
  certification water | Class III wastewater operator | wastewater operator certification | water distribution
  operator certification
near: water-treatment | wastewater-treatment
issuer: state agencies; provinces
hit: Class A water operator certification.

term: welding-certification
name: welding certification
kind: credential
also: certified welder | welding certificate | AWS certification welding | welder certification | coded welder |
 welding ticket | AWS welding certification | welding qualifications | coded welding | coded welding certificate |
 welder qualification | coded welds | welding certificates | coded welding certificates | weld qualifications |
 welder coding | coded welder tickets
narrower: AWS certified welder | 6G certified | 6G certification | AWS D1.1 certified | 3G certification | 4G
  certification | 3G/4G certified | CWB certified | coded to ISO 9606 | coded to EN 9606 | coded to ASME IX
implies: welding
near: cwb-certification | cwi
issuer: AWS; TWI; TÜV
hit: Certified welder in 6G.

term: welding-nvq
name: NVQ Welding
kind: credential
also: Level 2 Welding | Level 3 Welding | NVQ Level 2 Welding | NVQ Level 3 Welding | City & Guilds welding | City
 and Guilds welding | NVQ Fabrication and Welding | NVQ Level 2 Fabrication and Welding | NVQ Level 3 Fabrication and
 Welding | Level 2 Fabrication and Welding
implies: welding
near: welding-certification | trade-certificate
issuer: City & Guilds; EAL
hit: NVQ Level 3 Fabrication and Welding.

term: well-ap
name: WELL AP
kind: credential
also: WELL accredited
near: leed-ap | breeam
issuer: IWBI
hit: WELL AP for workplaces.

term: white-card
name: White Card
kind: credential
also: Construction Induction Card | general construction induction card | CPCCWHS1001 | construction white card |
 construction induction training | blue card construction | general construction induction
ambiguous: White Card
needs: construction | site | induction | trade | labourer | forklift | building | licence | tools | @list
near: cscs-card | osha-10
issuer: Safe Work regulators (Australia)
hit: White Card for site work.
miss: Show the referee a white card.

term: whmis
name: WHMIS
kind: credential
also: WHMIS 2015 | WHMIS training | WHMIS certificate | WHMIS certification | WHMIS certified | Workplace Hazardous
  Materials Information System
near: whmis-rules | csts
issuer: employers; CCOHS (Canada)
hit: WHMIS training in date.

term: whs-cert-iv
name: Certificate IV in Work Health and Safety
kind: credential
also: Cert IV WHS | Cert IV in WHS | Certificate IV WHS
beside: Diploma of Work Health and Safety | HSR training | health and safety representative training
near: nebosh | health-and-safety
issuer: RTOs (Australia)
hit: Cert IV WHS held.

term: working-at-height-certificate
name: working at height certificate
kind: credential
also: working at heights training | working at heights certificate | fall protection certification | work at
  height certificate | working at heights ticket | working at heights certification | RIIWHS204
narrower: harness training | competent person fall protection
implies: working-at-height
near: ipaf
issuer: CPO Ontario; RTOs; OSHA trainers
hit: Working at heights certificate.

term: wset
name: WSET
kind: credential
also: WSET Level 2 | WSET Level 3 | WSET Level 2 in Wines | WSET Diploma | WSET qualified | WSET Level 1
implies: wine-service
near: cicerone
issuer: WSET; CMS
hit: WSET Level 3 in wines.
