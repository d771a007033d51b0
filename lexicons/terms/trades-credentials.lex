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
also: CCN1 | CCN1 CENWAT | CENWAT | ACS qualifications | CKR1 | HTR1 | ACS gas qualified | COCN1 | ACS gas
  qualifications | MET1 | CPA1 | ACS domestic gas
ambiguous: ACS
needs: gas | boiler | boilers | heating | Gas Safe | plumber | G3
implies: gas-fitting
near: gas-safe
issuer: UKAS bodies (UK)
hit: ACS gas with CCN1 and CENWAT.
miss: Clerk at ACS Ltd.

term: ai-technician-certificate-cattle
name: AI technician certificate cattle
kind: credential
also: DIY AI certificate | artificial insemination certificate | AI cattle certificate
near: animal-breeding
issuer: course providers
hit: DIY AI certificate for cows.

term: aicp
name: AICP
kind: credential
also: American Institute of Certified Planners | Registered Professional Planner | RPP MCIP
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
also: airside driving permit | airside driver's permit | ADP airside | SIDA badge | airport ID pass | GSAT | AVSEC |
  ASIC card | General Security Awareness Training | SIDA | Known Consignor | AVSEC certificate | RAIC
ambiguous: ASIC card | GSAT | SIDA
case: SIDA | GSAT
needs: airport | airside | badge | aviation | security | ramp
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
needs: electric | electrician | JIB | ECS | NVQ | assessment | apprenticeship | 18th
near: ecs-card | trade-nvq | trade-certificate
issuer: NET (UK)
hit: Passed AM2 and JIB graded electrician.
miss: Socket AM2 boards.

term: ampp-coating
name: NACE coating inspector
kind: credential
also: NACE Level 2 | NACE CIP | AMPP coating inspector | NACE certification | NACE certified | NACE Level 1 | ICorr
  paint inspector | NACE CIP Level 2 | AMPP CIP | NACE Level 3
near: industrial-coating | corrosion-engineering
issuer: AMPP; ICorr
hit: NACE CIP Level 2.

term: api-inspector
name: API 510 certification
kind: credential
also: API 570 certification | API inspector | API 653 certification | API 510 inspector | API 570 inspector | API
  certified inspector | API 580
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
also: CSCP | Certified Supply Chain Professional | CSCP certification | ASCM CSCP | SCPro | SCOR-P | CSCMP | SCOR model
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
also: A61 appointed person | CPCS A61 | lift supervisor A62 | crane supervisor | AP lifting | lifting supervisor A62
near: cpcs-card | lifting-operations
issuer: NOCN
hit: Appointed person lifting, A61.

term: architect-registration
name: ARB registered
kind: credential
also: RIBA Part 3 | ARB registration | RIBA chartered | RIBA | licensed architect | registered architect | NCARB | RIBA
  Part 1 | RIBA Part 2 | AIA licensed | RIBA Part II | RIBA Part I | architect license | architecture license | CIAT |
  MCIAT | ARB/RIBA
near: architectural-design | leed-ap
issuer: ARB; RIBA; NCARB; state boards
hit: RIBA Part 3, ARB registered.

term: arctick
name: ARCtick licence
kind: credential
also: ARC refrigerant handling licence | refrigerant handling licence | ARCtick | ARC licence | ODP card | ODP
  certificate
implies: refrigerant-handling
near: f-gas-certification | epa-608
issuer: ARC; HRAI (Australia, Canada)
hit: ARCtick licence current.

term: asbestos-awareness
name: asbestos awareness
kind: credential
also: UKATA | asbestos awareness certificate | asbestos awareness training | UKATA asbestos awareness | AHERA
  certification | asbestos worker licence | asbestos removal licence | P402 | IATP asbestos
ambiguous: P402
needs: asbestos | BOHS | survey
near: asbestos-removal | cscs-card | health-and-safety
issuer: UKATA; EPA states
hit: Asbestos awareness in date.
miss: Room P402 is booked.

term: ase-certification
name: ASE certification
kind: credential
also: ASE certified | ASE Master Technician | ASE A1-A8 | ASE | ASE certifications | ASE Master | ASE certified
  technician | ASE Master certified | ASE T-series | ASE L1
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
also: Certified Protection Professional | ASIS certification | PSP ASIS | Physical Security Professional | ASIS PSP |
  Professional Certified Investigator | CPP certification
near: physical-security | security-management
issuer: ASIS International
hit: Certified Protection Professional.

term: asnt-level-ii
name: ASNT Level II
kind: credential
also: ASNT | ASNT NDT Level II | ASNT Level 2 | SNT-TC-1A
implies: ndt-level-2
near: pcn-ndt
issuer: ASNT
hit: ASNT Level II in UT and MT.

term: asnt-level-iii
name: ASNT Level III
kind: credential
also: NDT Level III | NDT Level 3 | PCN Level 3
implies: ndt-level-2
near: asnt-level-ii
issuer: ASNT; BINDT
hit: ASNT Level III reviewer.

term: asp-bcsp
name: Associate Safety Professional
kind: credential
also: BCSP ASP | ASP safety certification | Graduate Safety Practitioner
near: csp
issuer: BCSP (US)
hit: Associate Safety Professional now.

term: asq-certification
name: ASQ certification
kind: credential
also: Certified Quality Engineer | ASQ CQE | CQE | ASQ | Certified Quality Technician | CQT | Certified Quality
  Inspector | ASQ certified
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
also: Autodesk Certified User | Autodesk certification | AutoCAD certification | AutoCAD certified | Revit certified
  professional
near: solidworks-certification | autocad | revit
issuer: Autodesk
hit: Autodesk Certified Professional in Revit.

term: backflow-certification
name: backflow certification
kind: credential
also: backflow prevention certification | certified backflow tester | backflow tester license | backflow tester | ASSE
  5110 | backflow certified
implies: backflow-prevention
issuer: ASSE; ABPA; states
hit: Certified backflow tester.

term: baking-qualification
name: baking qualification
kind: credential
also: Certificate III in Baking | Level 2 Bakery | retail baking certificate | NVQ Level 2 Bakery | baking and pastry
  certificate | Certificate III in Patisserie | CMB master baker | Patisserie Diploma | Certified Baker RBA | pastry
  diploma | Cert III Retail Baking | Level 3 Patisserie
implies: baking-skills
near: pastry
issuer: City & Guilds; RBA; RTOs
hit: Certificate III in Baking held.

term: barista-certification
name: barista certification
kind: credential
also: SCA barista | SCA Barista Skills | SCA certified barista | SCA coffee skills
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
also: BICSI certification | RCDD | BICSI installer | BICSI technician | Registered Communications Distribution Designer
near: structured-cabling | open-cabling-registration
issuer: BICSI
hit: BICSI installer 2.

term: boiler-operator-license
name: boiler operator license
kind: credential
also: stationary engineer license | boiler license | high pressure boiler license | low pressure boiler license | black
  seal license | boiler operator certification | power engineer certificate | 4th class power engineer | third class
  power engineer | 4th Class Power Engineering | steam engineer license | 2nd class power engineer | stationary
  engineer licence | BOAS | Chief C boiler license | steam ticket
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
also: BOSIET certificate | T-BOSIET | OPITO BOSIET | BOSIET/FOET | TBOSIET | OPITO | OPITO certified | BOSIET with
  CA-EBS
near: gwo-bst | offshore-setting | offshore-medical
issuer: OPITO; IADC; PEC
hit: BOSIET in date.

term: brc-auditor
name: BRC Lead Auditor
kind: credential
also: SQF Practitioner | BRCGS auditor | SQF certified practitioner | FSSC auditor | SQF Practitioner certification
near: brcgs | sqf | haccp-certificate
issuer: BRCGS; SQFI
hit: SQF Practitioner of the plant.

term: breeam
name: BREEAM
kind: credential
also: BREEAM assessor | BREEAM AP | BREEAM Outstanding | BREEAM In-Use | Home Quality Mark
near: leed-ap | energy-auditing | energy-management
issuer: BRE; IWBI; PHI
hit: BREEAM assessor for schools.

term: butchery-qualification
name: butchery qualification
kind: credential
also: Level 2 Butchery | Certificate III in Meat Processing | Level 3 Advanced Butcher | Level 2 Proficiency in Meat |
  Butchery apprenticeship | Certificate III Meat Processing | Cert III Retail Meat | NVQ Butchery | butchery NVQ | Cert
  III in Meat Processing
implies: butchery
issuer: FDQ; RTOs
hit: Level 2 Butchery passed.

term: cabe
name: CABE membership
kind: credential
also: Chartered Association of Building Engineers | C.Build E | CBuildE | MCABE
near: ciob | building-inspection
issuer: CABE (UK)
hit: MCABE building engineer.

term: cabin-crew-attestation
name: cabin crew attestation
kind: credential
also: EASA cabin crew attestation | flight attendant certificate | cabin crew certificate | Certificate of Demonstrated
  Proficiency
near: cabin-service
issuer: EASA; FAA
hit: Cabin crew attestation held.

term: cat-and-genny-training
name: CAT and Genny training
kind: credential
also: cable avoidance training | HSG47 | utility avoidance training
near: nrswa | utility-locating
issuer: EUSR; various
hit: HSG47 cable avoidance training.

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
also: CofQ | C of Q | Certificate of Qualification Ontario | trade certificate of qualification | 309A | 310T | 433A |
  313A | 310S licence | 309A licence | 310T licence
ambiguous: 309A | 310T | 433A | 313A
case: 309A | 310T | 433A | 313A
needs: licence | electrician | technician | millwright | truck | Ontario | trade | certificate | Red Seal |
  refrigeration
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
also: CEM | AEE Certified Energy Manager | Certified Energy Auditor | AEE certification | CMVP | ESOS assessor | ESOS
  Lead Assessor
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
also: MSSC CPT | CPT MSSC | Certified Logistics Associate | MSSC | Certified Logistics Technician
near: production-operations | osha-10
issuer: MSSC (US)
hit: MSSC Certified Production Technician.

term: chainsaw-ticket
name: chainsaw ticket
kind: credential
also: NPTC chainsaw | CS30 | CS31 | CS38 | chainsaw certificate | Lantra chainsaw | chainsaw licence | CS39 | NPTC
  CS30/31 | CS30/CS31 | chainsaw certification | CS30 and CS31 | NPTC tickets | NPTC units | NPTC | chainsaw
  maintenance and cross-cutting | Lantra | FISTA | NPTC certificates
ambiguous: Lantra | NPTC
needs: ticket | chainsaw | certificate | tractor | spray | ATV | training | brushcutter | award | card
near: tree-surgery | isa-arborist | pesticide-applicator-license | chainsaw-operation
issuer: City & Guilds NPTC; Lantra
hit: Chainsaw ticket CS30/31.
miss: Lantra won the race.

term: chapter-8
name: Chapter 8 traffic management
kind: credential
also: 12D traffic management | Lantra traffic management | Sector 12D | Lantra 12D | National Highway Sector Scheme |
  TTMBC
implies: traffic-management
near: nrswa | traffic-control-cert
issuer: Lantra Awards (UK)
hit: Lantra 12D for lane closures.

term: chartered-engineer
name: Chartered Engineer
kind: credential
also: CEng | CEng registration | chartered engineer status | working towards chartership | chartered or incorporated
  engineer | CEng MIMechE | CEng MICE | EUR ING | engineering chartership | chartership
near: professional-engineer | engineering-institution
issuer: Engineering Council (UK); Engineers Australia
hit: Chartered Engineer with water projects.

term: chef-qualification
name: chef qualification
kind: credential
also: NVQ Level 2 Professional Cookery | NVQ Level 3 Professional Cookery | City and Guilds 706 | Certificate III in
  Commercial Cookery | 706/1 and 706/2 | culinary certificate | culinary arts diploma | ACF certification | Cert III
  Commercial Cookery | NVQ in catering | Certified Executive Chef | Red Seal cook | City & Guilds 706 | NVQ Level 2
  Catering | Level 2 Professional Cookery | culinary degree | professional cookery qualification | Certified Culinarian
  | Certificate III Commercial Cookery | Level 3 Professional Cookery | Certificate IV in Kitchen Management |
  Certificate IV in Commercial Cookery | 706/1
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
also: Construction Health and Safety Technician | OHST
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
also: Certified Cicerone | Certified Beer Server | Cicerone certification
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
also: CILT | Chartered Institute of Logistics and Transport | CMILT | CILT Level 5 | CILT qualification
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
also: CISRS | CISRS scaffolder card | CISRS Advanced | Part 1 and Part 2 scaffolding
implies: scaffolding
near: cscs-card | pasma
issuer: CISRS (UK)
hit: CISRS Advanced scaffolder.

term: city-and-guilds-2391
name: City and Guilds 2391
kind: credential
also: 2391 | C&G 2391 | City & Guilds 2391 | inspection and testing qualification | 2394 and 2395 | 2391-52 | 2394/2395
  | C&G 2394 | test and inspection qualification
ambiguous: 2391
needs: electric | electrician | testing | inspection | 18th | City | C&G | qualified
implies: electrical-testing
near: eighteenth-edition
issuer: City & Guilds (UK)
hit: City and Guilds 2391 for testing.
miss: Ref 2391 apply now.

term: city-and-guilds-trade
name: City and Guilds 2330
kind: credential
also: City & Guilds 2365 | C&G 2330 | City and Guilds 2365 | City and Guilds electrical | City & Guilds 2357 | C&G 2365
  | City and Guilds plumbing | City & Guilds carpentry | City and Guilds 2357 | City & Guilds electrical | City &
  Guilds plumbing
near: trade-nvq | am2
issuer: City & Guilds (UK)
hit: City & Guilds 2365 at level 3.

term: cleaning-certification
name: BICSc
kind: credential
also: IICRC | BICSc licence | British Institute of Cleaning Science | IICRC certified | IICRC certification | IICRC WRT
  | BICSc accredited | CIMS | ISSA certification | Certificate III in Cleaning | BICSc trained | CMI custodial
  technician | IICRC WRT/ASD | IICRC Water Damage
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
also: Chartered member of IOSH | Chartered Safety and Health Practitioner | CertIOSH
implies: iosh
near: csp | nebosh-diploma
issuer: IOSH (UK)
hit: CMIOSH adviser.

term: cmrp
name: Certified Maintenance and Reliability Professional
kind: credential
also: CMRP | CMRP certification | CRL reliability leader | CMRT | Certified Reliability Engineer | Certified
  Maintenance & Reliability Professional | CMRT certification | vibration analyst Category II | CAT II vibration |
  vibration analyst level 2 | ISO 18436 | ASQ CRE | Category II vibration analyst | Machinery Lubrication Technician |
  MLT I lubrication
near: reliability-engineering | predictive-maintenance
issuer: SMRP; ASQ; Mobius
hit: CMRP or CMRT is a plus.

term: commercial-diver-certification
name: commercial diver certification
kind: credential
also: HSE Part 1 diver | ADCI | HSE diving certificate | ADAS diver | HSE surface supplied | DCBC | HSE Part 4 diver |
  ADCI card
near: commercial-diving
issuer: HSE; ADCI; ADAS; DCBC
hit: ADCI card, surface supplied.

term: compex
name: CompEx
kind: credential
also: CompEx certificate | CompEx Ex01-Ex04 | CompEx certified | CompEx 01-04 | Ex F | IECEx CoPC
implies: hazardous-areas
near: ecs-card
issuer: JTL; EAL; IECEx
hit: CompEx for offshore work.

term: confined-space-certificate
name: confined space certificate
kind: credential
also: confined space training | confined spaces ticket | City and Guilds confined space | confined space ticket | high
  risk confined space | medium risk confined space | confined space entry certification | RIIWHS202
implies: confined-space-entry
near: working-at-height-certificate
issuer: City & Guilds; RTOs
hit: Confined space ticket, medium risk.

term: contractors-license
name: contractor's license
kind: credential
also: contractor license | general contractor license | contractors license | licensed contractor | builder licence |
  builder's licence | licensed builder | general contractor's license | QBCC licence | building licence | domestic
  builder licence | registered builder | home improvement contractor license | C-10 license | B license contractor |
  CSLB | C-10 electrical license | C-20 HVAC license | builders licence | licensed building practitioner
near: construction-management | journeyman-licence
issuer: state boards; QBCC; VBA
hit: General contractor license in CA.

term: court-of-master-sommeliers
name: Court of Master Sommeliers
kind: credential
also: Certified Sommelier | CMS certified sommelier | sommelier certification | sommelier certificate
implies: wine-service
near: wset
issuer: CMS
hit: Certified Sommelier, second level.

term: cpcs-card
name: CPCS card
kind: credential
also: CPCS | CPCS Blue Card | Construction Plant Competence Scheme | CPCS 360 | CPCS A59 | CPCS red card | CPCS/NPORS
near: cscs-card | heavy-equipment-operation | npors-card | excavator-ticket
issuer: NOCN; NPORS
hit: CPCS card for 360 excavator.

term: cpeng
name: CPEng
kind: credential
also: Chartered Professional Engineer | NER registration | RPEQ
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
also: LEEA | LEEA Diploma | LEEA qualified | LEEA part 1 | crane inspector | LEEA certified | LEEA Foundation | TEAM
  card | LEEA TEAM card
near: lifting-operations | loler-rules
issuer: LEEA; CCO
hit: LEEA Diploma examiner.

term: crsp
name: CRSP
kind: credential
also: Canadian Registered Safety Professional | NCSO | National Construction Safety Officer | CRST | Gold Seal
  Certification | CHSC
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
also: CSCS | Construction Skills Certification Scheme | CSCS Gold Card | CSCS Green Card | CSCS Blue Card | CSCS Black
  Card | blue CSCS | gold CSCS | valid CSCS
near: cpcs-card | sssts | white-card
issuer: CSCS (UK)
hit: Valid CSCS card needed.

term: csp
name: Certified Safety Professional
kind: credential
also: CSP | BCSP | ASP/CSP | CSP certification | CSP/CIH | CSP certified
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
also: CSTS 2020 | CSTS | CSTS-09 | Construction Safety Training System | PCST | CSO safety passport | CSTS 09
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
also: CSWIP | CSWIP welding inspector | CSWIP 3.2
implies: weld-inspection
near: cwi | bgas
issuer: TWI
hit: CSWIP 3.1 inspector offshore.

term: customs-broker-license
name: customs broker license
kind: credential
also: licensed customs broker | customs broker licence | CCS customs specialist | certified customs specialist | LCB
  license | Level 3 Customs | CCLS | UKCTA
implies: customs-clearance
near: hs-codes
issuer: CBP; CBSA; ABF
hit: Licensed customs broker.

term: cwb-certification
name: CWB certification
kind: credential
also: CWB ticket | CWB tickets | CWB all position | CSA W47.1 | CWB welding | CWB certified welder | B pressure welding
  ticket | B-pressure ticket | B Pressure
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
needs: weld | welding | inspect | inspector | AWS | NDT
implies: weld-inspection
near: cswip | ndt-level-2
issuer: AWS
hit: AWS CWI on pipelines.
miss: CWI bought a brewery.

term: dairy-pasteuriser-license
name: pasteurizer license
kind: credential
also: milk hauler license | dairy pasteurizer operator license | milk sampler license | cheesemaker license |
  pasteurizer operator | bulk milk hauler | better process control school | Better Process Control School certificate
near: dairy-processing
issuer: states; FDA schools
hit: Better Process Control School certificate.

term: dog-handler-certificate
name: NASDU dog handler
kind: credential
also: dog handler licence | NASDU | BS 8517 | K9 handler certification | NASDU Level 2
implies: dog-handling
near: sia-licence
issuer: NASDU; states
hit: NASDU dog handler, patrol.

term: domestic-energy-assessor
name: domestic energy assessor
kind: credential
also: DEA qualification | on-construction energy assessor | NDEA | certified energy auditor CEA
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
also: Part-66 licence | EASA B1 | B1 licence | EASA B2 | Part 66 | EASA Part-66 | B1.1 | B2 licence | B1 licensed
  engineer | aircraft maintenance licence | AME licence | CASA B1 licence | Part 66 licence | CAA Part 66 | aircraft
  maintenance engineer licence | AME M licence | M1 licence | B1/B2 | UK CAA Part 66 | LAE licence
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
also: ECS Gold Card | JIB Gold Card | Electrotechnical Certification Scheme | JIB card | JIB ECS | ECS/JIB | gold card
  electrician | JIB graded | JIB grading
near: cscs-card | am2 | eighteenth-edition | electrical-licence
issuer: JIB (UK)
hit: ECS Gold Card electrician.

term: eighteenth-edition
name: 18th Edition
kind: credential
also: 18th Edition Wiring Regulations | 17th Edition | 18th edition BS 7671 | 2382 | 17th/18th Edition | C&G 2382 |
  City and Guilds 2382 | 18th Edition qualified | 2382-22 | 18th Ed
ambiguous: 18th Edition | 17th Edition | 2382 | 18th Ed
needs: electric | electrician | wiring | regulations | testing | 2391 | BS 7671 | JIB | ECS | installation | City
implies: bs-7671
near: city-and-guilds-2391 | ecs-card
issuer: City & Guilds; EAL (UK)
hit: 18th Edition electrician with tools.
miss: The 18th edition of the book fair.

term: eit-fe
name: Engineer in Training
kind: credential
also: EIT | EIT certification | FE exam | Fundamentals of Engineering | EIT/FE | engineer-in-training | EIT certificate
  | FE/EIT | FE certification | engineering intern EI
ambiguous: EIT
case: EIT
needs: engineer | engineering | PE | license | FE | exam | civil | APEGA
near: professional-engineer
issuer: NCEES; provinces
hit: EIT certificate, FE exam passed.
miss: EIT clinic hours.

term: electrical-licence
name: electrical licence
kind: credential
also: electrical license | electrician license | electrician licence | state electrical license | A grade electrical
  licence | A-grade licence | unrestricted electrical licence | licensed electrician | electrician's license |
  electrical contractor license | electrical worker licence | electrical mechanic licence | A Grade licence |
  electrical contractor licence
near: journeyman-licence | master-electrician-license | ecs-card | electrician-title
issuer: state boards; Australian states
hit: Current electrical licence for NSW.

term: elevator-mechanic-license
name: elevator mechanic license
kind: credential
also: QEI certification | elevator license | lift engineer NVQ | CET elevator | NVQ Level 3 lift | NEIEP | EDM class A
  | QEI elevator inspector | NAEC CET | NVQ Level 3 Lifts | elevator mechanic licence | LEIA NVQ | NVQ Level 4 lifts
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
also: IMechE | IChemE | IStructE | MIMechE | MIStructE | MIET | CIBSE | CIBSE membership | ICE membership | Institution
  of Civil Engineers | Institution of Mechanical Engineers | MCIBSE | IET membership | Institution of Engineering and
  Technology | engineering institution membership
near: chartered-engineer
issuer: professional bodies (UK)
hit: Working towards IMechE membership.

term: epa-608
name: EPA 608
kind: credential
also: EPA Section 608 | EPA 608 Universal | EPA Universal | EPA 608 certification | EPA certification | EPA universal
  certification | Universal EPA | EPA 608 certified | EPA Type II | Section 608 | CFC certification | EPA Universal
  license | EPA Type 1
implies: refrigerant-handling
near: f-gas-certification | nate-certification
issuer: EPA (US)
hit: EPA 608 Universal card.

term: epa-609
name: EPA 609
kind: credential
also: EPA 609 certification | Section 609 | MACS 609 | MVAC certification
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
also: ESD training | ESD trained | ESD control | electrostatic discharge | ESD awareness | ESD procedures
near: ipc-certification | electronics-assembly
issuer: EOS/ESD Association
hit: ESD trained for boards.

term: eusr-card
name: EUSR card
kind: credential
also: EUSR | SHEA Gas | SHEA Water | National Water Hygiene card | EUSR water hygiene | SHEA Power | blue card water
  hygiene | National Water Hygiene
near: nrswa
issuer: Energy and Utility Skills (UK)
hit: EUSR water hygiene card.

term: ev-charging-qualification
name: EV charging qualification
kind: credential
also: City and Guilds 2919 | C&G 2919 | EVITP | EV charge point qualification | EVITP certification
implies: ev-charger-installation
issuer: City & Guilds; EVITP
hit: EV charging qualification 2919.

term: ewp-licence
name: EWP licence
kind: credential
also: EWP ticket | WP licence | elevated work platform licence | yellow card EWP | boom lift licence | EWPA yellow card
  | elevated work platform ticket | scissor lift ticket
near: ipaf | high-risk-work-licence
issuer: EWPA; Safe Work (Australia)
hit: EWP ticket and working at heights.

term: excavator-ticket
name: excavator ticket
kind: credential
also: excavator licence | plant operator ticket | RIIMPO320 | loader ticket | skid steer ticket | plant tickets | VOC
  excavator | plant licence | dumper ticket | digger ticket | telehandler licence | telehandler ticket | roller ticket
near: cpcs-card | excavator-operation
issuer: NPORS; RTOs
hit: Excavator ticket and VOC.

term: f-gas-certification
name: F-Gas
kind: credential
also: F-Gas Category 1 | City and Guilds 2079 | F-Gas certificate | FGAS | C&G 2079 | F-Gas qualified | F Gas Cat 1 |
  F-Gas certified | F-Gas registered | FGas
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
needs: aircraft | FAA | mechanic | airframe | aviation | avionics | licensed
implies: aircraft-maintenance
near: easa-part-66
issuer: FAA (US)
hit: FAA Airframe and Powerplant certificate.
miss: Taught A&P to nurses.

term: face-fit-testing
name: face fit testing
kind: credential
also: face fit | Fit2Fit | respirator fit test | face-fit test
near: ppe | health-and-safety
issuer: Fit2Fit (UK)
hit: Face fit tester for masks.

term: farm-assurance
name: Red Tractor assurance
kind: credential
also: Red Tractor | Farm assurance | GLOBALG.A.P. | GlobalGAP | LEAF Marque | FACTS qualification | BASIS certificate |
  BASIS Certificate in Crop Protection | FACTS | GLOBALG.A.P | Global GAP | farm assured | Good Agricultural Practices
  GAP certification | Certified Crop Adviser | CCA agronomy | BASIS and FACTS
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
also: FOA CFOT | CFOT | Certified Fiber Optic Technician | City and Guilds 3667 fibre | fiber optic certification |
  certified fibre technician
near: fibre-splicing | bicsi
issuer: FOA
hit: Certified Fiber Optic Technician.

term: fire-alarm-license
name: fire alarm license
kind: credential
also: fire alarm licence | FIA certificate | BAFE | BAFE SP203 | FIA qualification | fire alarm technician licence |
  CFAA | fire sprinkler license | FIA units | SSAIB | NSI Gold
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
also: fire warden | fire marshal | fire warden training | fire marshal certificate | chief fire warden | floor warden
implies: fire-safety
near: first-aid-at-work
issuer: various
hit: Fire marshal for the second floor.

term: firearms-license
name: firearms permit security
kind: credential
also: armed guard permit | BSIS firearm permit | concealed carry permit | firearms licence | exposed firearm permit |
  firearms certificate | shotgun certificate | Class G firearm license | PAL firearms | LTC firearms license |
  concealed handgun license | Possession and Acquisition Licence | firearm license
near: armed-security | guard-card
issuer: state agencies; police; RCMP
hit: Exposed firearm permit for posts.

term: firefighter-certification
name: Firefighter I
kind: credential
also: Firefighter II | Firefighter I and II | Firefighter 1 | NFPA 1001 | Fire Officer I | ProBoard | IFSAC |
  Firefighter II certification | Firefighter 2 | Fire Instructor I | Firefighter Type 2 | Red Card wildland |
  S-130/S-190 | Hazardous Materials Operations | NFPA 1001 Level II
near: firefighting
issuer: IFSAC; Pro Board; NWCG
hit: Firefighter I and II certified.

term: first-aid-at-work
name: first aid at work
kind: credential
also: FAW | emergency first aid at work | EFAW | first aider | appointed first aider | 3 day first aid | workplace
  first aid | Occupational First Aid | OFA Level 1 | HLTAID011 | OFA Level 2 | OFA Level 3 | first aid at work
  certificate | HLTAID009 | Provide First Aid HLTAID011
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
  certification | basic food hygiene | basic food hygiene certificate | food handling certificate | Level 2 food safety
  and hygiene | ServSafe Food Handler | food handlers certificate | SITXFSA005 | food handler's certificate | FOODSAFE
  Level 1 | FoodSafe | Level 2 Award in Food Safety | food hygiene level two | food safety level 2 | food safety
  supervisor certificate | food hygiene certification | Level 1 Food Safety | food handler's permit
implies: food-hygiene
near: food-safety-level-3 | servsafe-manager
issuer: CIEH; Highfield; ANSI bodies; health departments
hit: Level 2 Food Hygiene held.

term: food-safety-level-3
name: Level 3 Food Hygiene
kind: credential
also: Level 3 Food Safety | Food Safety Level 3 | Level 4 Food Safety | Food Hygiene Level 3 | advanced food hygiene |
  Level 4 Food Hygiene | intermediate food hygiene | Level 3 food safety and hygiene | food safety supervisor | Level 3
  Award in Food Safety | Food Safety Level 4 | FSS certificate | FOODSAFE Level 2
implies: food-safety-level-2
near: servsafe-manager | haccp-certificate | haccp
issuer: Highfield; CIEH; RTOs
hit: Food Safety Level 3 for chefs.

term: forklift-licence
name: forklift licence
kind: credential
also: forklift license | forklift certification | forklift certificate | FLT licence | forklift certified | forklift
  ticket | counterbalance licence | reach truck licence | fork lift licence | forklift operator certification |
  certified forklift operator | counterbalance forklift licence | reach licence | powered industrial truck
  certification | FLT reach licence | VNA licence | forklift operator license | reach ticket | counterbalance ticket |
  counterbalance and reach licence | reach and counterbalance licence
implies: forklift-operation
near: forklift-licence-au
issuer: RTITB; ITSSAR; OSHA employers
hit: Forklift licence in date.

term: forklift-licence-au
name: LF forklift licence
kind: credential
also: LF licence | LO licence | high risk forklift licence | Licence to Operate a Forklift Truck | TLILIC0003 | LF
  forklift
implies: forklift-operation
near: forklift-licence | high-risk-work-licence
issuer: Safe Work regulators (Australia)
hit: LF licence for pallets.

term: functional-safety-certification
name: functional safety certification
kind: credential
also: TÜV Functional Safety Engineer | TUV Functional Safety | CFSE | TÜV Rheinland functional safety | FS Engineer TÜV
  | CFSP | CMSE machinery safety | TÜV FS Eng | Certified Machinery Safety Expert | TUV FS Engineer
near: hazop | machine-safety
issuer: TÜV; exida
hit: TÜV Functional Safety Engineer.

term: gas-licence
name: gasfitter licence
kind: credential
also: gas fitter license | G2 gas licence | G1 gas licence | G3 gas licence | G2 gas technician | G2 licence | gas
  technician licence | Type A gas licence | gasfitting licence | Gas Technician 2 | G2 gas fitter | gas fitting licence
implies: gas-fitting
near: gas-safe
issuer: TSSA; provincial bodies; Australian states
hit: G2 gas technician licence.

term: gas-safe
name: Gas Safe
kind: credential
also: Gas Safe registered | Gas Safe Register | Gas Safe engineer | Gas Safe registration | CORGI registered | Gas Safe
  card | Gas Safe qualified
implies: acs-gas | gas-fitting
near: gas-licence
issuer: Gas Safe Register (UK)
hit: Gas Safe registered for domestic gas.

term: general-radiotelephone
name: general radiotelephone operator license
kind: credential
also: FCC GROL | GROL | GMDSS certificate | GMDSS | FCC license | marine radio certificate | VHF radio certificate
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
also: security guard license | guard license | security guard licence | security licence | Class D security license |
  unarmed guard license | Ontario security guard licence | PSIRA | security guard card | security officer license |
  BSIS guard card | security license | unarmed security license | security guard certification | security guard
  registration | D license security | Class 1A security licence | NYS guard license | 8 hour guard training | level 2
  unarmed | level 3 armed | Security Guard licence Ontario | 1A 1C security licence | Certificate II in Security
  Operations | Certificate III in Security Operations | PSIRA grade C | Level II security officer | Class G license |
  armed guard license | armed security license
near: sia-licence | security-guarding | firearms-license
issuer: state agencies; provinces; PSiRA
hit: Guard card and clean record.

term: gvc-drone
name: GVC drone
kind: credential
also: A2 CofC | GVC
ambiguous: GVC
case: GVC
needs: drone | CAA | A2 | UAV
near: uav-pilot-certificate | drone-surveying
issuer: CAA (UK)
hit: GVC drone certificate for surveys.
miss: GVC betting.

term: gwo-bst
name: GWO BST
kind: credential
also: GWO | GWO training | Global Wind Organisation | GWO certificates | GWO basic safety | GWO Basic Safety Training |
  GWO BTT | GWO certified | WINDA
implies: working-at-height
near: wind-turbine-maintenance | bosiet
issuer: Global Wind Organisation
hit: GWO BST and BTT in date.

term: h2s-alive
name: H2S Alive
kind: credential
also: H2S training | H2S certification | H2S Clear | H2S certificate | H2S awareness | H2S
ambiguous: H2S
needs: gas | training | ticket | alive | oilfield | safety | first aid | WHMIS | CSTS
near: whmis | bosiet
issuer: Energy Safety Canada; ANSI Z390
hit: H2S Alive ticket.
miss: Sulphide forms H2S in water.

term: haccp-certificate
name: HACCP certification
kind: credential
also: HACCP certificate | HACCP Level 3 | HACCP Level 2 | HACCP certified | certified HACCP | Level 4 HACCP | HACCP
  training | HACCP trained | HACCP Level 4 | Level 3 HACCP | Level 2 HACCP
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
also: RESNET HERS | BPI certified | BPI Building Analyst | BPI certification
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
also: HRWL | high risk licence | HRW licence | dogging licence | rigging licence | basic rigging licence | crane
  licence | DG licence | dogman ticket | RB licence | intermediate rigging | high risk work license
ambiguous: DG licence | RB licence
needs: dogging | rigging | high risk | crane | forklift
near: forklift-licence-au | ewp-licence | rigging
issuer: Safe Work regulators (Australia)
hit: High Risk Work Licence for rigging.
miss: A DG licence for the band.

term: home-inspector-license
name: home inspector license
kind: credential
also: home inspector certification | InterNACHI | ASHI certified | ICC certification | ICC certified inspector |
  building inspector license | ICC building inspector | ICC Residential | ICC residential inspector | certified
  building official | certified building inspector | ICC plans examiner | InterNACHI certified
near: building-inspection | international-building-code
issuer: states; InterNACHI; ICC
hit: ICC certified inspector.

term: hospitality-certification
name: Certified Hotel Administrator
kind: credential
also: CHA hotel | AHLEI | CHS hotel sales | Certified Hospitality Supervisor | HCIMA | Institute of Hospitality | AHLEI
  certification | CMP meeting professional | Certified Meeting Professional | CMP certification
near: hotel-operations | event-catering
issuer: AHLEI; Events Industry Council
hit: AHLEI certified supervisor.

term: hv-authorised-person
name: HV authorised person
kind: credential
also: HV Authorised Person | high voltage authorised person | senior authorised person | SAP HV | authorised person LV
  | authorised person electrical | HVAP | LV authorised person | AP LV | AP(E)
near: high-voltage | safe-isolation | electrical-safety
issuer: employers; DE Operations (UK)
hit: HV Authorised Person for sites.

term: hvac-license
name: HVAC license
kind: credential
also: HVAC contractor license | HVAC certification | HVAC certified | mechanical contractor license | HVAC Excellence |
  HVAC licence | refrigeration licence | HVAC journeyman license | HVAC certificate | universal HVAC certification
implies: hvac
near: nate-certification | epa-608
issuer: state boards
hit: HVAC license in Florida.

term: i-car
name: I-CAR
kind: credential
also: I-CAR certification | I-CAR Platinum | I-CAR Gold | ATA body repair | NVQ body repair | I-CAR certified | I-CAR
  training
near: panel-beating | ase-certification
issuer: I-CAR; IMI
hit: I-CAR Platinum shop.

term: iata-dangerous-goods-certificate
name: IATA dangerous goods certificate
kind: credential
also: dangerous goods certificate | DGSA | Dangerous Goods Safety Adviser | dangerous goods certification | IATA DGR
  certificate | IATA certified dangerous goods | dangerous goods licence | IATA Cargo certificate | hazmat
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
also: IMI Level 3 | IMI Level 3 vehicle maintenance | NVQ Level 3 motor vehicle | IMI Level 4 EV | IMI accreditation |
  City and Guilds motor vehicle | NVQ Level 3 Light Vehicle | IMI TechSafe | NVQ Level 3 vehicle maintenance | IRTEC |
  irtec licence | City & Guilds motor vehicle | Level 3 light vehicle | IMI ATA | Level 3 motor vehicle | Level 3
  vehicle maintenance and repair
implies: vehicle-maintenance
near: mot-tester | ase-certification | hybrid-and-electric-vehicle-repair
issuer: IMI; City & Guilds; irtec (UK)
hit: IMI Level 3 vehicle maintenance.

term: international-welding-engineer
name: International Welding Engineer
kind: credential
also: IWE | European Welding Engineer | IWT welding | IWS welding | International Welding Technologist | International
  Welding Specialist
ambiguous: IWE
case: IWE
needs: weld | welding | engineer
near: welding-supervision | cwi
issuer: IIW; EWF
hit: International Welding Engineer diploma.
miss: IWE election group.

term: iosh
name: IOSH
kind: credential
also: IOSH Managing Safely | IOSH Working Safely | Managing Safely | IOSH certificate | IOSH membership | TechIOSH |
  GradIOSH | IOSH member | IOSH MS
ambiguous: Managing Safely
needs: IOSH | NEBOSH | certificate | course | qualification
implies: health-and-safety
near: nebosh | cmiosh
issuer: IOSH (UK)
hit: IOSH Managing Safely done.
miss: Good at managing safely large crowds.

term: ipaf
name: IPAF
kind: credential
also: IPAF card | PAL card | IPAF 3a 3b | IPAF licence | IPAF 3a | IPAF 3b | powered access licence | IPAF 3a/3b
implies: mewp-operation
near: pasma | ewp-licence
issuer: IPAF
hit: IPAF 3a and 3b held.

term: ipc-certification
name: IPC certification
kind: credential
also: IPC-A-610 | IPC J-STD-001 | J-STD-001 | IPC certified | IPC-610 | IPC/WHMA-A-620 | IPC 610 | IPC-620 |
  IPC-7711/7721 | Certified IPC Specialist | IPC A-610 | IPC standards
near: soldering | electronics-assembly | quality-control
issuer: IPC
hit: IPC-A-610 trained inspector.

term: irata
name: IRATA
kind: credential
also: IRATA Level 1 | IRATA Level 3 | IRATA certified | IRATA Level 2 | SPRAT | SPRAT Level 1 | IRATA L3 | IRATA rope
  access
implies: rope-access
near: working-at-height-certificate
issuer: IRATA; SPRAT
hit: IRATA Level 2 climber.

term: isa-arborist
name: ISA Certified Arborist
kind: credential
also: Certified Arborist | ISA arborist | ISA certified | ISA Certified | arborist certification | Certificate III in
  Arboriculture | Certified Tree Worker | TRAQ | ISA certification | Tree Risk Assessment Qualified | Level 3
  Arboriculture | Lantra Professional Tree Inspection | AA Technician's Certificate | Cert III Arboriculture
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
also: ISO 9001 Lead Auditor | lead auditor | IRCA Lead Auditor | ISO 9001 internal auditor | ISO 14001 Lead Auditor |
  certified lead auditor | lead auditor certification | ISO 45001 Lead Auditor | IRCA | internal auditor ISO |
  certified internal auditor ISO 9001 | lead auditor course
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
also: IWCF Well Control | IWCF certificate | IADC WellSharp | WellSharp | IADC well control
near: well-control | bosiet
issuer: IWCF; IADC
hit: IWCF Level 4 driller.

term: iwfm
name: IWFM
kind: credential
also: IFMA | CFM | Certified Facility Manager | IWFM membership | IFMA FMP | Facility Management Professional | FMA
  membership | BIFM | IWFM Level 4 | MIWFM | RPA BOMI | BOMI RPA | IFMA CFM | BOMI | SFP IFMA
ambiguous: CFM
case: CFM
needs: facility | facilities | IFMA | manager
near: facilities-management
issuer: IWFM; IFMA; BOMI
hit: Certified Facility Manager, IFMA.
miss: Flow of 300 CFM.

term: journeyman-licence
name: journeyman license
kind: credential
also: journeyman licence | journeyman's license | journeyman electrician license | journeyman card | journeyman
  certification | journeyman ticket | journeyman plumber license | journeyman status | journeyperson certificate |
  journeyman certificate
near: master-electrician-license | red-seal | trade-certificate | apprenticeship-completed
issuer: state boards; provinces
hit: Journeyman license in Texas.

term: land-surveyor-license
name: land surveyor license
kind: credential
also: Professional Land Surveyor | PLS license | licensed surveyor | registered land surveyor | LSIT | RPLS |
  registered professional land surveyor | licensed land surveyor | CICES | Ontario Land Surveyor | PLS surveyor | CST
  survey technician | Certified Survey Technician
near: land-surveying
issuer: state boards; CICES
hit: Licensed land surveyor in Oregon.

term: lean-certificate
name: lean certification
kind: credential
also: Lean Practitioner certificate | Business Improvement Techniques NVQ | lean practitioner | SME Lean Certification
  | Shingo | B-IT NVQ
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
also: LEED Accredited Professional | LEED Green Associate | LEED | LEED certification | LEED AP BD+C | LEED accredited
  | LEED certified
ambiguous: LEED
needs: building | green | AP | sustainable | credit | BREEAM | design | accredited | certified | construction
near: breeam | energy-modelling
issuer: GBCI
hit: LEED AP with office towers.
miss: The leed valley walk.

term: legionella-certificate
name: legionella certificate
kind: credential
also: legionella awareness certificate | City and Guilds legionella | responsible person legionella | L8 training
implies: legionella-control
issuer: City & Guilds; WMSoc
hit: Legionella certificate, responsible person.

term: locksmith-licence
name: locksmith licence
kind: credential
also: locksmith license | MLA approved | MLA locksmith | licensed locksmith
near: locksmithing
issuer: MLA; states
hit: MLA approved locksmith.

term: manual-handling-certificate
name: manual handling certificate
kind: credential
also: manual handling training | manual handling cert | kinetic lifting certificate
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
also: master plumber | master plumber licence | responsible master plumber
implies: plumbing-licence
near: journeyman-licence
issuer: state boards
hit: Master plumber license held.

term: mcs-accreditation
name: MCS accreditation
kind: credential
also: Microgeneration Certification Scheme | MCS certified | MCS accredited | BPEC heat pump | BPEC | MCS certification
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
also: ASSE 6010 | med gas certification | NFPA 99 certification | medical gas installer | ASSE 6010 certification
implies: medical-gas
near: brazing
issuer: NITC; ASSE
hit: ASSE 6010 med gas certification.

term: merchant-mariner-credential
name: Merchant Mariner Credential
kind: credential
also: MMC | seaman's book | AB seaman certificate | Master 100 ton | captain's license | USCG license | OUPV |
  discharge book
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
also: MOT licence | MOT tester licence | MOT Class 4 | MOT Class 4 and 7 | qualified MOT tester | MOT Class 7 | MOT
  testing certificate | MOT testers licence | MOT test licence | MOT tester certificate
implies: mot-testing
near: state-inspection-license
issuer: DVSA (UK)
hit: MOT tester with clean record.

term: motor-mechanic-licence
name: motor mechanic licence
kind: credential
also: motor vehicle repairer's licence | tradesperson certificate motor | MVRL | motor mechanics certificate |
  Certificate III in Light Vehicle | Certificate III in Heavy Commercial Vehicle | Certificate III Light Vehicle
  Mechanical Technology
implies: automotive-repair
near: trade-certificate | imi-ev
issuer: state agencies (Australia)
hit: Certificate III in Light Vehicle.

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
also: MSHA Part 46 | MSHA Part 48 | MSHA training | MSHA card | MSHA certified | MSHA
near: underground-mining | surface-mining
issuer: MSHA (US)
hit: MSHA Part 46 trained.

term: nabcep
name: NABCEP
kind: credential
also: NABCEP certification | NABCEP PV | NABCEP PVIP | NABCEP certified | CEC accredited solar | Clean Energy Council
  accreditation | SAA accreditation solar | City and Guilds 2399 | CEC accreditation
implies: solar-pv-installation
issuer: NABCEP; SAA
hit: NABCEP PVIP certified.

term: nabers
name: NABERS
kind: credential
also: NABERS assessor | Green Star rating
near: breeam | leed-ap
issuer: NABERS; GBCA (Australia)
hit: NABERS assessor for offices.

term: napit
name: NAPIT
kind: credential
also: NAPIT registered
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

term: nccco
name: NCCCO certification
kind: credential
also: NCCCO | CCO certified crane operator | certified crane operator | CCO crane | crane operator certification |
  NCCCO certified | crane operator license | NCCER crane | rigger level 1 | NCCCO rigger | crane license
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
also: NDT Level II | CGSB | NDT certification | NAS 410 | UT Level 2 | MT Level II | ISO 9712
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
also: NEBOSH Construction Certificate | NEBOSH Fire Certificate | NEBOSH Environmental | NEBOSH Environmental
  Certificate | NEBOSH Fire
implies: nebosh
near: smsts
issuer: NEBOSH (UK)
hit: NEBOSH Construction Certificate added.

term: nebosh-diploma
name: NEBOSH Diploma
kind: credential
also: NEBOSH National Diploma | NEBOSH International Diploma | NVQ Level 5 Health and Safety | NEBOSH Diploma level 6 |
  NVQ Level 5 occupational health and safety | NVQ 5 in health and safety | NCRQ Diploma | British Safety Council
  Diploma
implies: nebosh
near: cmiosh
issuer: NEBOSH (UK)
hit: NEBOSH National Diploma passed.

term: nerc-certification
name: NERC certification
kind: credential
also: NERC certified system operator | NERC certified | NERC RC | NERC license | NERC system operator certification
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
also: NICEIC approved | NICEIC registered | NICEIC qualified supervisor | NICEIC QS | qualified supervisor electrical
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
needs: machin | CNC | lathe | metalworking | credential | milling
near: cnc-machining
issuer: NIMS (US)
hit: NIMS credentials in CNC.
miss: NIMS 700 incident course.

term: npors-card
name: NPORS card
kind: credential
also: NPORS
near: cpcs-card
issuer: NPORS (UK)
hit: NPORS card for telehandlers.

term: nrswa
name: NRSWA
kind: credential
also: streetworks card | street works card | streetworks ticket | NRSWA supervisor | NRSWA card | streetworks operative
  | New Roads and Street Works | streetworks qualification
near: eusr-card | chapter-8 | traffic-management | road-construction
issuer: SWQR (UK)
hit: NRSWA operative units.

term: nuclear-operator-license
name: NRC license
kind: credential
also: Senior Reactor Operator license | reactor operator license | NRC reactor operator | SRO license | SQEP
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
also: OOW | Master Mariner | Chief Mate | Certificate of Competency marine | Master 500 GT
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
also: OGUK medical | OEUK medical | ENG1 medical | ENG1 | offshore medical certificate | seafarer medical | ENG1
  certificate
near: bosiet | stcw
issuer: OEUK; MCA doctors
hit: OGUK medical in date.

term: oftec
name: OFTEC
kind: credential
also: OFTEC registered | OFTEC 101 | OFTEC certificate | oil burner technician | OBT licence | OBT1
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
also: HUET certificate | FOET | helicopter underwater escape
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
also: USDA Organic | Soil Association | certified organic | organic certified | Soil Association certified | organic
  inspector | organic standards
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

term: part-p
name: Part P
kind: credential
also: Part P registered | Part P qualified | ELECSA
ambiguous: Part P
needs: electric | electrician | building | NICEIC | domestic | wiring
near: eighteenth-edition | electrical-testing
issuer: NICEIC; NAPIT (UK)
hit: Part P registered for domestic wiring.
miss: See part P of the file.

term: pasma
name: PASMA
kind: credential
also: PASMA card | mobile tower training | PASMA certificate
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
also: Food industry passport | Safety Passport Alliance | SPA Passport | SPA food passport | EPIC driver passport |
  Petroleum Driver Passport | PDP card | SPA petrol
ambiguous: PDP card
needs: petrol | tanker | driver | fuel | ADR
near: adr-licence | ccnsg
issuer: SPA; SQA (UK)
hit: Petroleum Driver Passport for tankers.
miss: PDP card reader.

term: pat-testing-certificate
name: PAT testing certificate
kind: credential
also: City and Guilds 2377 | PAT tester qualification | C&G 2377 | test and tag certificate
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
also: Preventive Controls Qualified Individual | PCQI certification | FSPCA PCQI | PCQI certified | FSPCA
implies: fsma
near: haccp-certificate
issuer: FSPCA (US)
hit: PCQI on site.

term: personal-licence
name: personal licence
kind: credential
also: personal licence holder | APLH | alcohol personal licence | Award for Personal Licence Holders | DPS licence |
  designated premises supervisor
near: servsafe-alcohol | bar-management | bartending
issuer: UK councils
hit: Personal licence holder.

term: pest-control-licence
name: pest control license
kind: credential
also: pest management license | BPCA | RSPH Level 2 Pest Management | pest control licence | pest control technician
  license | BPCA certified | RSPH Level 2 in Pest Management | structural pest control license | pest management
  licence | BPCA Level 2 | pest control certification | pest management technician licence | termite licence | timber
  pest licence
implies: pest-control
near: pesticide-applicator-license
issuer: states; RSPH; BPCA
hit: RSPH Level 2 Pest Management.

term: pesticide-applicator-license
name: pesticide applicator license
kind: credential
also: pesticide applicator | PA1 and PA6 | PA1 | PA6 | pesticide licence | pesticide license | pesticide certificate |
  spraying certificates | PA1/PA6 | licensed pesticide applicator | ChemCert | AQF3 chemical | commercial applicator
  license | QAL license | qualified applicator license | PA2 | applicator license | pesticide applicator's license |
  ACDC licence | chem cert | agricultural chemical user permit | private applicator | QAC license | pesticide
  exterminator licence
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
also: CPL | commercial pilot license | commercial pilot certificate | instrument rating | CPL(H) | CPL/IR | CFI
  certificate | MPL pilot
ambiguous: CPL
case: CPL
needs: pilot | flight | aircraft | flying | hours | rating | ATPL | instrument | aviation
near: airline-sector
issuer: EASA; FAA; UK CAA
hit: Commercial pilot licence with instrument rating.
miss: CPL wage index.

term: plumbing-licence
name: plumbing licence
kind: credential
also: plumbing license | plumber license | licensed plumber | plumber's license | plumbing contractor license |
  plumbing and drainage licence | plumbers licence | plumber licence
implies: plumbing
near: master-plumber-license | journeyman-licence
issuer: state boards; Australian states
hit: Plumbing licence in Queensland.

term: pool-operator
name: Certified Pool Operator
kind: credential
also: CPO | pool operator certification | Pool Plant Operator certificate | PWTAG | CPO certification | Certified Pool
  Operator license | pool plant operators | National Pool Plant Operators | AFO certification | CPO certified | pool
  operator licence
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
also: private pilot | PPL | PPL(A) | private pilot licence
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
also: Personal Track Safety | PTS AC | PTS certificate | Sentinel card | COSS | Controller of Site Safety | PTS DCCR |
  IWA track | PTS ticket
ambiguous: COSS | PTS card
case: COSS
needs: rail | track | PTS | Sentinel | Network Rail | Lookout
near: railway-track-work
issuer: Network Rail (UK)
hit: PTS card and Sentinel for track work.
miss: COSS shares rose.

term: red-seal
name: Red Seal
kind: credential
also: Red Seal endorsement | Interprovincial Red Seal | Red Seal certification | Red Seal certified | Inter-Provincial
  Standards Red Seal | Red Seal journeyperson | RSE
ambiguous: RSE
case: RSE
needs: Red Seal | journeyperson | trade | Canada
implies: trade-certificate
near: certificate-of-qualification | journeyman-licence
issuer: CCDA provinces (Canada)
hit: Red Seal welder.
miss: RSE teaching post.

term: responsible-conduct-of-gambling
name: responsible conduct of gambling
kind: credential
also: RCG | RSG certificate | Responsible Service of Gaming | responsible gambling certificate | RCG card
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
also: Retrofit Assessor | PAS 2035
near: domestic-energy-assessor | retrofit
issuer: TrustMark bodies (UK)
hit: Retrofit Coordinator under PAS 2035.

term: rics
name: RICS
kind: credential
also: MRICS | chartered surveyor | MRICS qualified | RICS accredited | FRICS | RICS chartered | AssocRICS | RICS
  membership | APC RICS
near: ciob | quantity-surveying
issuer: RICS
hit: MRICS surveyor with tender work.

term: rigger-signal-person-certification
name: rigger signal person certification
kind: credential
also: qualified rigger | qualified signal person | signal person certification
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

term: rtitb
name: RTITB
kind: credential
also: RTITB certificate
implies: forklift-licence
near: itssar
issuer: RTITB (UK)
hit: RTITB counterbalance held.

term: safelandusa
name: SafeLandUSA
kind: credential
also: PEC SafeLand | PEC Basic | SafeGulf | SafeLand
near: osha-10 | bosiet
issuer: PEC; IADC
hit: SafeLandUSA card for leases.

term: servsafe-alcohol
name: responsible alcohol server
kind: credential
also: ServSafe Alcohol | TIPS certification | TIPS certified | TABC certification | TABC | alcohol server permit |
  Smart Serve | Smart Serve certified | ProServe | Serving It Right | BASSET certification | RSA certificate | RSA |
  Responsible Service of Alcohol | MAST permit | OLCC permit | TABC certified | alcohol awareness certification | RSA
  and RCG | responsible vendor | RBS certification | alcohol server certification | Smart Serve certification | BASSET
  | Responsible Beverage Service | MAST permit Washington
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
also: SIA Door Supervisor | SIA badge | Door Supervisor licence | SIA CCTV licence | SIA Close Protection | SIA | SIA
  licensed | CCTV licence | SIA security licence | SIA front line licence | SIA DS licence | valid SIA | SIA Door
  Supervisor licence | SIA license | SIA Security Guarding | SIA CCTV | door supervisor badge | SIA door badge
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
also: Siemens certification | Rockwell certified | Siemens SIMATIC certification | FANUC certification | Ignition Gold
  certification
near: plc-programming | instrumentation
issuer: ISA; vendors
hit: Siemens certified programmer for S7.

term: slaughterman-licence
name: slaughterman licence
kind: credential
also: slaughter licence | WATOK | Certificate of Competence slaughter | animal welfare officer abattoir | AWO
  certificate | animal transport certificate | Certificate of Competence animal transport | livestock transport
  certificate | animal welfare officer
near: slaughtering | livestock-handling
issuer: FSA; Defra (UK, EU)
hit: WATOK certificate for lambs.

term: slinger-signaller-card
name: slinger signaller card
kind: credential
also: slinger signaller ticket | A40 slinger | banksman ticket | vehicle marshaller | traffic marshal card | CPCS A40 |
  traffic marshall ticket | vehicle banksman ticket | traffic marshal
near: cpcs-card | slinging-and-signalling | traffic-marshalling
issuer: NOCN; NPORS
hit: Traffic marshal and banksman ticket.

term: smsts
name: Site Management Safety Training Scheme
kind: credential
also: SMSTS | SMSTS certificate
implies: construction-health-and-safety
near: sssts | nebosh-construction | construction-management
issuer: CITB (UK)
hit: SMSTS and first aid held.

term: solidworks-certification
name: SolidWorks certification
kind: credential
also: CSWP | Certified SolidWorks Professional | CSWE | GDTP certification
implies: solidworks
near: autocad | revit
issuer: Dassault; Autodesk
hit: CSWP certified designer.

term: sssts
name: Site Supervision Safety Training Scheme
kind: credential
also: SSSTS | Site Supervisors Safety Training Scheme | SSSTS certificate
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
also: vehicle inspector license | smog technician license | smog license | safety inspector certificate motor | state
  inspection certificate | vehicle inspection license | roadworthy tester | smog license California | motor vehicle
  inspector licence | BAR smog | inspection mechanic license | emissions inspector license
near: mot-tester | ase-certification
issuer: state agencies
hit: State inspection license in PA.

term: stcw
name: STCW
kind: credential
also: STCW 95 | STCW basic safety | STCW Basic Safety Training | STCW certificate | STCW 2010 | STCW certification |
  STCW II/1 | STCW certified | personal survival techniques
near: ship-operations | offshore-medical | merchant-mariner-credential | marine-industry-sector
issuer: IMO member states
hit: STCW basic safety held.

term: tdg
name: TDG certificate
kind: credential
also: Transportation of Dangerous Goods | TDG | TDG training | TDG certification
ambiguous: TDG
case: TDG
needs: WHMIS | dangerous | goods | driver | certificate | training
implies: dangerous-goods
near: whmis
issuer: employers under Transport Canada
hit: TDG certificate and WHMIS.
miss: TDG Corp.

term: temporary-works-coordinator
name: temporary works coordinator
kind: credential
also: temporary works supervisor | TWC training | TWS training
near: smsts | temporary-works
issuer: CITB
hit: Temporary works coordinator course.

term: tower-climber-certification
name: tower climber certification
kind: credential
also: NATE climber | tower climbing certification | MATS climbing | ComTrain | competent climber | NWSA tower
  technician | authorized climber
near: tower-climbing | working-at-height-certificate
issuer: NATE; NWSA; Arqiva MATS
hit: Tower climbing certification.

term: tractor-driving-certificate
name: tractor driving certificate
kind: credential
also: ATV certificate | quad bike licence | NPTC tractor | Lantra ATV | tractor licence | category F licence | ATV
  ticket | tractor ticket | ATV training | sit-astride ATV | telehandler NPTC
near: tractor-driving | chainsaw-ticket
issuer: Lantra; NPTC
hit: Lantra ATV certificate.

term: trade-certificate
name: trade certificate
kind: credential
also: apprenticeship completed | Certificate III trade | time served | time-served apprenticeship | completed
  apprenticeship | Cert III trade | trade qualification | trade qualified | recognised apprenticeship | time-served |
  apprentice trained | trade papers | recognized apprenticeship | Certificate III in Electrotechnology | Certificate
  III in Engineering | Certificate III in Carpentry | time served apprenticeship | served apprenticeship | served my
  apprenticeship | completed my apprenticeship | apprenticeship served | finished apprenticeship | four-year
  apprenticeship | three-year apprenticeship | five-year apprenticeship | 4-year apprenticeship | 3-year apprenticeship
  | 5-year apprenticeship | time-served tradesman | fully time served | craft apprenticeship | trade apprenticeship |
  indentured apprentice
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
also: NVQ Level 2 Plumbing | NVQ in a trade | trade NVQ | NVQ Level 3 Engineering | NVQ Level 2 Construction | NVQ
  Carpentry | NVQ Level 3 Plumbing | NVQ Bricklaying | NVQ Level 6 Construction | NVQ Level 2 Carpentry | NVQ Level 3
  Maintenance | NVQ Level 2 Warehousing | Level 2 Carpentry | Level 3 Carpentry | Level 2 Bricklaying | Level 3
  Bricklaying | Level 2 Plumbing | Level 3 Plumbing | Level 2 Electrical Installation | Level 3 Electrical Installation
  | Level 2 Plastering | Level 2 Painting and Decorating | Level 3 Painting and Decorating | Level 2 Carpentry and
  Joinery | Level 3 Carpentry and Joinery | Level 2 Engineering | Level 3 Engineering | Level 2 Welding | Level 3
  Welding
near: trade-certificate | city-and-guilds-trade | apprenticeship-completed
issuer: City & Guilds; EAL; NOCN
hit: NVQ Level 3 Electrical achieved.

term: traffic-control-cert
name: flagger certification
kind: credential
also: traffic control person certification | flagger card | traffic controller ticket | traffic control ticket |
  Implement Traffic Control Plans | ATSSA flagger | TCP certification | stop/slow bat ticket
implies: traffic-management
near: chapter-8
issuer: ATSSA; state agencies
hit: Flagger card for road work.

term: traffic-management-implementer-licence
name: traffic management implementer licence
kind: credential
also: traffic management implementer | TMI ticket | Prepare Work Zone Traffic Management Plan | Traffic Management Plan
  ticket | TMC site | STMS ticket | site traffic management supervisor
near: traffic-control-cert | chapter-8
issuer: state road agencies (Australia, NZ)
hit: Traffic management implementer licence.

term: uav-pilot-certificate
name: UAV pilot certificate
kind: credential
also: drone pilot licence | drone licence | RePL | UAS certification | commercial drone pilot
near: drone-surveying
issuer: FAA; CAA; CASA
hit: Commercial drone pilot with UAS certification.

term: unvented-hot-water-certificate
name: unvented hot water certificate
kind: credential
also: G3 unvented | unvented certificate | unvented hot water qualification | G3 ticket | unvented ticket
ambiguous: G3
needs: unvented | ACS | cylinders | cylinder | plumber
implies: hot-water-systems
near: gas-safe
issuer: BPEC; LCL (UK)
hit: G3 unvented ticket.
miss: Copper grade in pack G3.

term: water-treatment-operator-license
name: water treatment operator license
kind: credential
also: water operator license | wastewater operator license | Class A water operator | Grade III wastewater | water
  treatment operator certification | wastewater treatment operator license | T2 water treatment | D2 water distribution
  | Class D wastewater license | water distribution license | wastewater license | water license | OIT certification
  water | Class III wastewater operator | wastewater operator certification | water distribution operator certification
near: water-treatment | wastewater-treatment
issuer: state agencies; provinces
hit: Class A water operator certification.

term: welding-certification
name: welding certification
kind: credential
also: certified welder | welding certificate | AWS certified welder | AWS certification welding | welder certification
  | coded welder | welding ticket | AWS welding certification | welding qualifications | coded welding | 6G certified |
  6G certification | coded welding certificate | AWS D1.1 certified | welder qualification | 3G certification | 4G
  certification | 3G/4G certified | CWB certified | coded to ISO 9606 | coded to EN 9606 | coded welds | coded to ASME
  IX
implies: welding
near: cwb-certification | cwi
issuer: AWS; TWI; TÜV
hit: Certified welder in 6G.

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
  construction induction training | blue card construction
ambiguous: White Card
needs: construction | site | induction | trade | labourer | forklift | building | licence | tools
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
also: Cert IV WHS | Cert IV in WHS | Diploma of Work Health and Safety | HSR training | Certificate IV WHS | health and
  safety representative training
near: nebosh | health-and-safety
issuer: RTOs (Australia)
hit: Cert IV WHS held.

term: working-at-height-certificate
name: working at height certificate
kind: credential
also: working at heights training | working at heights certificate | harness training | fall protection certification |
  work at height certificate | working at heights ticket | working at heights certification | competent person fall
  protection | RIIWHS204
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
