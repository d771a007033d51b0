# Professional qualifications, memberships and licences of finance, law, people, marketing, property, leisure and office work.

term: a1-assessor
name: A1 assessor
kind: credential
also: assessor award | A1 award | TAQA | TAQA assessor | assessor qualification | Level 3 assessor | D32/D33 | D32 D33
 | A1/V1
ambiguous: TAQA
case: TAQA
needs: assessor | assessing | NVQ | award | verifier | IQA | level | A1 | vocational | qualification | CAVA | training
 | trainer | PTLLS | AET
implies: training-delivery
near: cptd-training | certificate-iv-in-training-and-assessment | internal-verifier-award
hit: Gained A1 assessor in 2022
hit: Assessor with TAQA
miss: Laid pipelines for TAQA in Abu Dhabi

term: aat
name: AAT
kind: credential
also: AAT qualified | AAT Level 4 | AAT Level 3 | MAAT | Association of Accounting Technicians | AAT Level 2 | AAT
 qualification | AAT foundation | AAT intermediate | AAT qualified or studying | AAT Professional Diploma | AAT
 Diploma | AAT certificate | AAT Level 3 Diploma in Accounting | AAT or equivalent
beside: AAT part qualified | AAT studier | part qualified AAT | AAT student | AAT finalist | AAT studying | studying
 AAT
ambiguous: AAT
case: AAT | MAAT
needs: gained | hold | holder | level | accounting | accountancy | bookkeeping | bookkeeper | qualified |
 qualification | ACCA | CIMA | studying | finance | accounts | apprenticeship | MAAT | foundation | diploma | Sage |
 payroll | ledger | part | member | intermediate | technician | finalist | accountant | @list
implies: bookkeeping | bookkeeping-qualification | accounting-qualification
near: acca | cima | certified-bookkeeper | qualified-accountant
issuer: AAT
hit: Gained AAT in 2022
hit: AAT level 3 in accounts
miss: Ran AAT sessions with therapy dogs

term: acca
name: ACCA
kind: credential
also: ACCA qualified | Association of Chartered Certified Accountants | chartered certified accountant | ACCA
 qualification | ACCA membership | ACCA affiliate | ACCA Member
narrower: FCCA
beside: ACCA part-qualified | ACCA finalist | part qualified ACCA | ACCA student | ACCA studier | CAT ACCA | ACCA
 studying | studying ACCA
case: ACCA | FCCA
implies: accounting | qualified-accountant
near: chartered-accountant | cima | aat | cgma | cma-certified-management-accountant
issuer: ACCA
hit: ACCA studier or equivalent is desirable

term: accounting-qualification
name: accounting qualification
kind: credential
also: accountancy qualification | accountancy qualifications | accounting qualifications | recognised accountancy
 qualification | recognized accountancy qualification | finance qualification | accounting certification | accounting
 designation | finance qualifications | accounting certifications
implies: accounting
near: acca | cima | chartered-accountant | certified-public-accountant | cma-certified-management-accountant
issuer: AAT; ACCA; CIMA; ICAEW
hit: An accounting qualification is an advantage

term: accredited-in-public-relations
name: Accredited in Public Relations
kind: credential
also: APR accreditation
implies: public-relations
near: cipr-qualification | nctj
hit: Certificates: Accredited in Public Relations

term: accredited-mediator
name: accredited mediator
kind: credential
also: mediation certification | certified mediator | Chartered Institute of Arbitrators | accredited civil
  mediator | family mediator accreditation | certified family mediator
narrower: CEDR accredited | CEDR
beside: MCIArb | FCIArb
case: CEDR | MCIArb | FCIArb
implies: mediation
near: qualified-solicitor
issuer: CEDR; CIArb
hit: Candidates must hold accredited mediator

term: accredited-residential-manager
name: Accredited Residential Manager
kind: credential
also: ARM property
implies: property-management
near: cam-apartment | certified-property-manager | certified-apartment-leasing-professional
issuer: IREM; NAA; CAI
hit: Working towards Accredited Residential Manager

term: act-treasury
name: Corporate Treasury qualification
kind: credential
also: ACT treasury
narrower: AMCT
beside: Certified Treasury Professional | CTP certification | CTP treasury
case: AMCT
implies: treasury-management
near: cfa-charter
issuer: ACT; AFP
hit: CTP treasury preferred

term: actuarial-exams
name: actuarial exams
kind: credential
also: IFoA | Institute and Faculty of Actuaries | actuarial credentials | actuarial exams passed | qualified
  actuary | nearly qualified actuary | actuarial qualification
narrower: ASA | FSA | FIA | ACAS | FCAS | Associate of the Society of Actuaries | Fellow of the Society of
  Actuaries
ambiguous: ASA | FSA | FIA | ACAS
case: ASA | FSA | FIA | ACAS | FCAS | IFoA
needs: actuar | society | exams | FCAS | fellow | insurance
implies: actuarial-science
near: cpcu
issuer: SOA, CAS, IFoA
hit: ASA or FSA with actuarial exams
miss: An FSA inspector calls

term: adjuster-licence
name: adjuster licence
kind: credential
also: adjuster license | claims adjuster license | adjuster's license | adjusters license | Texas all-lines |
  all lines adjuster license
narrower: independent adjuster license | all-lines adjuster
implies: insurance-claims
near: property-and-casualty-licence
issuer: US state insurance department
hit: Adjuster licence or equivalent is desirable

term: ahera
name: AHERA
kind: credential
also: AHERA inspector
narrower: asbestos inspector license
near: bohs-asbestos | bohs-p403
issuer: BOHS; US EPA
hit: Candidates must hold asbestos inspector license

term: ahri
name: AHRI
kind: credential
also: AHRI certified | AHRI membership | Australian HR Institute
narrower: CAHRI
case: AHRI | CAHRI
implies: hr-qualification
near: cipd
issuer: AHRI
hit: AHRI certified or equivalent is desirable

term: airs-certification
name: AIRS certification
kind: credential
implies: recruitment
near: rec-qualification | certified-staffing-professional
hit: Holder of AIRS certification since 2021

term: airside-driving-permit
name: airside driving licence
kind: credential
also: airport driving permit | airside driving license
near: passenger-services | cabin-crew-attestation | airside-pass
hit: Certificates: airside driving licence

term: amspar
name: AMSPAR
kind: credential
also: AMSPAR Diploma | medical secretary qualification | medical secretary diploma
implies: office-administration
near: cap-administrative | certificate-iii-in-business-administration | ocr-text-processing
hit: AMSPAR or equivalent is desirable

term: aphr
name: aPHR
kind: credential
case: aPHR
implies: human-resources | hr-qualification
near: phr
issuer: HRCI
hit: aPHR or equivalent is desirable

term: apmg-change-management
name: APMG Change Management
kind: credential
also: APMG Change Management Practitioner | APMG Change Management Foundation | Change Management Practitioner
implies: change-management | change-management-certification-any
near: prosci-certification | ccmp
issuer: APMG; ACMP
hit: Certificates: APMG Change Management

term: apmp-bid
name: APMP Foundation
kind: credential
also: APMP | APMP certified | APMP certification
narrower: APMP Practitioner
case: APMP
implies: bid-management
near: cips
issuer: APMP
hit: Gained APMP certified in 2022

term: appraiser-licence
name: appraiser licence
kind: credential
also: appraiser license | licensed appraiser | MAI designation | SRA appraiser | real estate appraiser license |
  certified appraiser | certified general real estate appraiser | state certified appraiser
narrower: certified residential appraiser | certified general appraiser
implies: property-valuation
near: rics-membership | real-estate-licence
issuer: US state; Appraisal Institute
hit: Working towards MAI designation

term: associate-in-risk-management
name: Associate in Risk Management
kind: credential
also: ARM designation
implies: risk-management
near: cpcu
issuer: The Institutes
hit: Gained Associate in Risk Management in 2022

term: bar-admission
name: bar admission
kind: credential
also: admitted to the bar | bar license | member of the bar | licensed attorney | licensed to practice law | active
 bar membership | state bar | admitted to practice | active member of the bar | bar membership | state bar admission |
 bar admitted | license to practice law | admission to the bar | licensed to practise law | member in good standing |
 in good standing with the bar | called to the bar | UBE
narrower: California Bar | New York Bar | Texas Bar
beside: bar exam
ambiguous: UBE
case: UBE
needs: bar | exam | attorney | law | admitted | score | passed | jurisdiction
near: qualified-solicitor | qualified-barrister
issuer: US state bar
hit: Bar admission preferred
hit: Passed the bar exam, UBE 290
miss: Taught at a UBE school in Kano

term: bcs-business-analysis-diploma
name: BCS Business Analysis Diploma
kind: credential
also: BCS International Diploma in Business Analysis | BCS Diploma in Business Analysis
 | ISEB Diploma in Business Analysis | ISEB Business Analysis | BCS Business Analysis
 | BCS Foundation in Business Analysis
implies: business-analysis | business-analysis-certification
near: cbap | pmi-pba
hit: Holder of BCS International Diploma in Business Analysis since 2021

term: bohs-asbestos
name: BOHS P402
kind: credential
also: P402 | BOHS qualified | P402 qualified | BOHS | BOHS proficiency modules | RSPH Level 3 asbestos
beside: RSPH asbestos | S301 | CCP asbestos | W504
case: P402 | BOHS
implies: asbestos-surveying
near: iema
issuer: BOHS; US EPA
hit: W504 preferred

term: bohs-p403
name: BOHS P403
kind: credential
also: P403 | P403 and P404
beside: P404 | BOHS P404
near: bohs-asbestos | ahera | bohs-p405
issuer: BOHS; US EPA
hit: BOHS P403 preferred

term: bohs-p405
name: BOHS P405
kind: credential
also: P405
near: bohs-asbestos | bohs-p403 | p601
issuer: BOHS; US EPA
hit: Certificates: BOHS P405

term: bookkeeping-qualification
name: bookkeeping qualification
kind: credential
also: bookkeeping certification | bookkeeping certificate | certified bookkeeping qualification | bookkeeping
 qualifications
implies: bookkeeping
issuer: ICB; IAB; AAT
hit: Bookkeeping qualification an advantage

term: bronze-medallion
name: Bronze Medallion
kind: credential
also: Bronze Medallion award
beside: Surf Rescue Certificate
implies: lifeguarding
near: lifeguard-certification | nplq | national-lifeguard-award
hit: Gained Bronze Medallion in 2022

term: business-analysis-certification
name: business analysis certification
kind: credential
also: business analysis qualification | BA certification | business analysis certificate | business analysis diploma
implies: business-analysis
issuer: BCS; IIBA; PMI
hit: Business analysis certification is a bonus

term: caia
name: Chartered Alternative Investment Analyst
kind: credential
also: CAIA
case: CAIA
implies: alternative-investments
near: cfa-charter | frm | investment-management-certificate
issuer: CAIA Association
hit: Chartered Alternative Investment Analyst preferred

term: cam-apartment
name: Certified Apartment Manager
kind: credential
also: CAM designation
beside: RPA BOMA | BOMA RPA
implies: property-management
near: real-estate-licence
issuer: NAA; IREM; CAI
hit: CAM designation or equivalent is desirable

term: cams
name: Certified Anti-Money Laundering Specialist
kind: credential
also: CAMS | ACAMS | CAMS certification
ambiguous: CAMS
case: CAMS | ACAMS
needs: AML | anti-money | certification | compliance | CFE | certified | KYC | financial crime | CAMS required | CAMS
 preferred | CAMS desirable | CAMS essential | CAMS qualification | CAMS qualified | CAMS certification | CAMS
 certified | CAMS designation | CAMS or equivalent | hold CAMS | holds CAMS | CAMS credential | CAMS is a plus | CAMS
 an advantage | certificate CAMS
implies: anti-money-laundering
near: certified-fraud-examiner | certified-regulatory-compliance-manager | ica-compliance-diploma
issuer: ACAMS
hit: CAMS or other AML certification
miss: Fitted two CAMS on the gate

term: cap-administrative
name: Certified Administrative Professional
kind: credential
also: CAP certification | IAAP certification | IAAP | Pitman | secretarial qualification | PA qualification |
 secretarial diploma | administration qualification
beside: PACE certification | EPAA diploma | Executive PA Diploma | Pitman qualification | Pitman Executive PA Diploma
 | Pitman Training
ambiguous: Pitman
case: IAAP | Pitman
needs: typing | shorthand | training | secretar | RSA | diploma
implies: secretarial-support
near: microsoft-office-specialist
issuer: IAAP; OCR; Pitman
hit: A secretarial diploma or IAAP certification
miss: A car lane off Pitman Avenue

term: cbap
name: CBAP
kind: credential
also: Certified Business Analysis Professional | IIBA certification | IIBA | IIBA certified | CBAP or CCBA
 | business analyst certification | BABOK
case: CBAP | IIBA | BABOK
implies: business-analysis | business-analysis-certification
near: prosci-certification
issuer: IIBA; BCS
hit: Holder of CBAP since 2021

term: cbci-continuity
name: CBCI
kind: credential
also: Certificate of the BCI
narrower: MBCI | AFBCI
case: CBCI | MBCI | AFBCI
implies: business-continuity
near: cem-emergency
issuer: BCI; DRI
hit: MBCI preferred

term: cbcp
name: CBCP
kind: credential
also: Certified Business Continuity Professional | DRII certification | DRI certification
implies: business-continuity
near: cbci-continuity | iso-22301-lead-implementer
hit: Certificates: CBCP

term: ccba
name: CCBA
kind: credential
implies: business-analysis | business-analysis-certification
near: cbap | ecba | pmi-pba | bcs-business-analysis-diploma
hit: Gained CCBA in 2022

term: ccep
name: CCEP
kind: credential
also: Certified Compliance and Ethics Professional
implies: compliance | compliance-certification
near: certified-regulatory-compliance-manager | ica-compliance-diploma
hit: Holder of CCEP since 2021

term: ccim
name: CCIM
kind: credential
also: CCIM designation
implies: property-management
near: cam-apartment | cmca | hccp
issuer: IREM; NAA; CAI
hit: Holder of CCIM since 2021

term: ccmp
name: CCMP
kind: credential
also: Certified Change Management Professional
implies: change-management | change-management-certification-any
near: prosci-certification | apmg-change-management
issuer: APMG; ACMP
hit: Certified Change Management Professional preferred

term: ccp-compensation
name: Certified Compensation Professional
kind: credential
also: CCP compensation | WorldatWork certification
beside: CBP benefits | Certified Benefits Professional
implies: compensation-and-benefits
near: phr
issuer: WorldatWork; IFEBP
hit: Gained Certified Compensation Professional in 2022

term: ccxp
name: CCXP
kind: credential
also: Certified Customer Experience Professional
implies: customer-service
near: customer-service-nvq | hdi-customer-service-representative
hit: Working towards CCXP

term: celta
name: CELTA
kind: credential
also: CELTA qualified | CELTA qualification | CELTA or equivalent
case: CELTA
implies: tefl-language
near: language-teaching
issuer: Cambridge
hit: CELTA qualified preferred

term: cem-emergency
name: Certified Emergency Manager
kind: credential
also: CEM
beside: FEMA Professional Development Series | Associate Emergency Manager
ambiguous: CEM
case: CEM
needs: emergency | FEMA | certified | disaster
implies: emergency-planning
near: cbci-continuity
issuer: IAEM; FEMA
hit: FEMA IS-100 and CEM for emergency managers
miss: The CEM audit cuts power use

term: cemap
name: CeMAP
kind: credential
also: CeMAP qualified | Certificate in Mortgage Advice and Practice | CeMAP 1 | Level 3 mortgage qualification |
  MAQ | CeMAP qualification
beside: CeRER
case: CeMAP | MAQ
implies: mortgage-lending | mortgage-advice
near: mortgage-loan-originator-licence
issuer: LIBF
hit: CeMAP preferred

term: certificate-iii
name: Certificate III
kind: credential
also: Cert III | Certificate 3 | Cert 3 | AQF Certificate III | Certificate III qualification
near: certificate-iv | nvq-level-2
issuer: Australian registered training organisation
hit: Working towards Certificate III

term: certificate-iii-in-business-administration
name: Certificate III in Business Administration
kind: credential
also: Certificate III in Business
implies: office-administration
near: cap-administrative | nvq-business-administration | amspar
hit: Certificate III in Business Administration preferred

term: certificate-iv
name: Certificate IV
kind: credential
also: Cert IV | Certificate 4 | Cert 4 | AQF Certificate IV
implies: certificate-iii
near: nvq-level-4
issuer: Australian registered training organisation
hit: Working towards Certificate 4

term: certificate-iv-in-leadership-and-management
name: Certificate IV in Leadership and Management
kind: credential
implies: people-management
near: ilm-management | management-nvq
hit: Holder of Certificate IV in Leadership and Management since 2021

term: certificate-iv-in-training-and-assessment
name: Certificate IV in Training and Assessment
kind: credential
also: Cert IV in Training and Assessment | TAE40116 | TAE40110 | Cert IV TAE | Cert IV Training and Assessment
implies: training-delivery
near: cptd-training | a1-assessor
hit: Holder of Cert IV Training and Assessment since 2021

term: certified-apartment-leasing-professional
name: Certified Apartment Leasing Professional
kind: credential
also: NALP leasing | National Apartment Leasing Professional
implies: property-management
near: cam-apartment | accredited-residential-manager | lcam
issuer: IREM; NAA; CAI
hit: NALP leasing preferred

term: certified-bookkeeper
name: certified bookkeeper
kind: credential
also: Certified Bookkeeper designation | Institute of Certified Bookkeepers | ICB bookkeeping | Certified Public
  Bookkeeper | AICB
narrower: AIPB | ICB qualified | IAB bookkeeping
case: AIPB | AICB
implies: bookkeeping | bookkeeping-qualification | accounting-qualification
near: aat | quickbooks-proadvisor
issuer: AIPB; ICB
hit: Certified bookkeeper or equivalent is desirable

term: certified-employee-benefit-specialist
name: Certified Employee Benefit Specialist
kind: credential
also: CEBS | CEBS designation
case: CEBS
implies: benefits-administration
near: ccp-compensation
issuer: IFEBP
hit: Holder of Certified Employee Benefit Specialist since 2021

term: certified-financial-planner
name: Certified Financial Planner
kind: credential
also: CFP | CFP certification | Certified Financial Planner designation | CFP designation
ambiguous: CFP
case: CFP
needs: financial | planner | certified | CFA | designation | Series | wealth | ChFC | certification | CFP required |
 CFP preferred | CFP desirable | CFP essential | CFP qualification | CFP qualified | CFP certification | CFP certified
 | CFP designation | CFP or equivalent | hold CFP | holds CFP | CFP credential | CFP is a plus | CFP an advantage |
 certificate CFP
implies: personal-financial-planning
near: chartered-financial-consultant | diploma-in-financial-planning
issuer: CFP Board
hit: CFP or ChFC for the wealth desk
miss: A CFP for papers closes on Friday

term: certified-fraud-examiner
name: Certified Fraud Examiner
kind: credential
also: CFE | CFE certification | CFE credential
ambiguous: CFE
case: CFE
needs: fraud | forensic | CPA | CIA | audit | auditor | ACFE | investigation | investigations | investigator |
 certified | CAMS | certification | CISA | CFE required | CFE preferred | CFE desirable | CFE essential | CFE
 qualification | CFE qualified | CFE certification | CFE certified | CFE designation | CFE or equivalent | hold CFE |
 holds CFE | CFE credential | CFE is a plus | CFE an advantage | certificate CFE | @list
implies: fraud-prevention
near: certified-internal-auditor | cams | cisa
issuer: ACFE
hit: Certified Fraud Examiner or equivalent is desirable
hit: Fraud investigator and CFE
miss: Sat the CFE in September at Deloitte

term: certified-insurance-counselor
name: Certified Insurance Counselor
kind: credential
also: CIC designation
implies: insurance | insurance-qualification
near: cpcu
issuer: The National Alliance
hit: Certificates: Certified Insurance Counselor

term: certified-internal-auditor
name: Certified Internal Auditor
kind: credential
also: CIA certification | CIA designation | IIA certification
beside: CIIA | CMIIA
ambiguous: CIA
case: CIA | CIIA | CMIIA
needs: audit | CPA | CISA | CFE | certified | IIA | CIA required | CIA preferred | CIA desirable | CIA essential | CIA
 qualification | CIA qualified | CIA certification | CIA certified | CIA designation | CIA or equivalent | hold CIA |
 holds CIA | CIA credential | CIA is a plus | CIA an advantage | certificate CIA
implies: internal-audit
near: certified-fraud-examiner | certified-public-accountant | cisa
issuer: Institute of Internal Auditors
hit: CPA or CIA with audit background
miss: A spy of the CIA in Rome

term: certified-occupancy-specialist
name: Certified Occupancy Specialist
kind: credential
also: COS certification
beside: Blended Occupancy Specialist
implies: property-management
near: cam-apartment | hccp
issuer: IREM; NAA; CAI
hit: Candidates must hold Certified Occupancy Specialist

term: certified-property-manager
name: Certified Property Manager
kind: credential
also: CPM property | CPM designation
implies: property-management
near: cam-apartment | accredited-residential-manager
issuer: IREM; NAA; CAI
hit: Candidates must hold CPM designation

term: certified-public-accountant
name: Certified Public Accountant
kind: credential
also: CPA | C.P.A. | licensed CPA | CPA license | CPA licence | active CPA | CPA certification | CPA designation | CPA
 Canada | CPA Australia | CPA eligible | CPA candidate | CPA exam
case: CPA
never: CPA campaigns | CPC and CPA | CPA and CPC | CPA and ROAS | ROAS and CPA | CPA and CPL | CPL and CPA | lower CPA
 | lowered CPA | reduced CPA | reducing CPA | reduce CPA | target CPA | average CPA | blended CPA | CPA targets | CPA
 goals | CPA bidding | CPA marketing | CPA network | CPA networks | cost per acquisition (CPA) | cost per action (CPA)
 | decreased CPA | cut CPA | cutting CPA | improved CPA | critical path analysis (CPA) | CTR and CPA | CPA by |
 CPC/CPA | CPA/ROAS | CPM and CPA | CPA affiliate | optimized CPA | CPA optimization
implies: accounting | qualified-accountant
near: chartered-accountant | acca | cma-certified-management-accountant | cgma | aat
issuer: AICPA, NASBA, CPA Canada or CPA Australia
hit: Licensed CPA or equivalent is desirable

term: certified-records-manager
name: Certified Records Manager
kind: credential
also: CRM records | CRM certification
beside: Certified Records Analyst
implies: records-management
near: archives-qualification
hit: Gained Certified Records Manager in 2022

term: certified-regulatory-compliance-manager
name: Certified Regulatory Compliance Manager
kind: credential
also: CRCM
beside: CCO compliance certification | CSCP compliance
case: CRCM
implies: compliance | compliance-certification
near: cams
issuer: ABA; CCB
hit: Gained CRCM in 2022

term: certified-staffing-professional
name: Certified Staffing Professional
kind: credential
implies: recruitment
near: rec-qualification | airs-certification
hit: Working towards Certified Staffing Professional

term: cfa-charter
name: Chartered Financial Analyst
kind: credential
also: CFA | CFA charter | CFA charterholder | CFA designation | CFA Institute
beside: CFA Level I | CFA Level II | CFA Level 1 | CFA candidate | CFA Level III | CFA Level 2 | CFA Level 3 | CFA
 program | CFA/MBA
case: CFA
needs: investment | CFA | fund | analyst | qualified
never: EFA and CFA | CFA and SEM | CFA franc | CFA francs | confirmatory factor analysis (CFA) | XOF CFA | francs CFA
 | Country Fire Authority (CFA) | CFA volunteer firefighter | CFA models in | million CFA
implies: investment-analysis
near: caia | frm | certified-financial-planner
issuer: CFA Institute
hit: CFA charter or progress towards it
miss: IMC ward has nine beds

term: cfcm
name: CFCM
kind: credential
also: Certified Federal Contracts Manager
implies: contract-management
near: wcc-contract | fac-c | cpcm
issuer: US government; NCMA
hit: Working towards Certified Federal Contracts Manager

term: cfre
name: CFRE
kind: credential
also: Certified Fund Raising Executive | Certified Fundraising Executive | Institute of Fundraising qualification
beside: Chartered Institute of Fundraising | CIOF certificate | GPC grant | Grant Professional Certified | MInstF |
 Certificate in Fundraising
case: CFRE
implies: fundraising
near: cvm-volunteer
issuer: CFRE International; CIOF
hit: CFRE preferred

term: cgi-governance
name: Chartered Governance qualification
kind: credential
also: ICSA | ICSA qualified | CGI qualified | Chartered Secretary | Chartered Governance Institute | ACG
  governance | Chartered Company Secretary
narrower: ACIS | FCIS
case: ICSA | ACIS | FCIS
implies: company-secretarial
near: qualified-solicitor
issuer: Chartered Governance Institute
hit: Candidates must hold Chartered Governance qualification

term: cgma
name: CGMA
kind: credential
case: CGMA
implies: management-accounts | qualified-accountant
near: cima | cma-certified-management-accountant | aat
issuer: AICPA and CIMA
hit: CGMA preferred

term: change-management-certification-any
name: change management qualification
kind: credential
also: change management qualifications | change management accreditation | formal change management qualification
implies: change-management
issuer: APMG; Prosci; ACMP
hit: Change management qualification

term: chartered-accountant
name: Chartered Accountant
kind: credential
also: ACA | ACA qualified | ACA qualification | Chartered Accountants | CA qualified | ICAI | ICAEW Chartered
 Accountant | CA ANZ | ACA/ACCA | newly qualified ACA | qualified chartered accountant | ACA or ACCA | CA(SA) | ICPAK
 | Chartered Accountancy | chartered accountancy qualification
narrower: ICAEW | ICAS | FCA qualification
beside: ACA part qualified | ACA studies
ambiguous: CA | ACA | ICAS
case: ACA | ICAEW | ICAS | CA | ICAI | CA(SA) | ICPAK
needs: accountant | qualified | finance | ACCA | audit | inter | finalist | articleship | ICAI | chartered |
 accounting | CIMA | ICAEW | CPA | Big 4 | practice | tax | newly | ACA required | ACA preferred | ACA desirable | ACA
 essential | ACA qualification | ACA qualified | ACA certification | ACA certified | ACA designation | ACA or
 equivalent | hold ACA | holds ACA | ACA credential | ACA is a plus | ACA an advantage | certificate ACA | ICAS
 required | ICAS preferred | ICAS desirable | ICAS essential | ICAS qualification | ICAS qualified | ICAS
 certification | ICAS certified | ICAS designation | ICAS or equivalent | hold ICAS | holds ICAS | ICAS credential |
 ICAS is a plus | ICAS an advantage | certificate ICAS
implies: accounting | qualified-accountant
near: acca | cima | certified-public-accountant | cgma | cma-certified-management-accountant | aat
issuer: ICAEW, ICAS, ICAI and other chartered bodies
hit: ACA or CA qualified accountant
hit: ACA with five years in audit
miss: The plant in Fresno, CA
miss: Filed ACA forms 1094-C and 1095-C for staff

term: chartered-environmentalist
name: Chartered Environmentalist
kind: credential
also: CEnv
implies: iso-14001
near: iema | iso-14001-lead-auditor
hit: Working towards Chartered Environmentalist

term: chartered-financial-consultant
name: Chartered Financial Consultant
kind: credential
also: ChFC
case: ChFC
implies: personal-financial-planning
near: certified-financial-planner
issuer: The American College
hit: ChFC or equivalent is desirable

term: chartered-life-underwriter
name: Chartered Life Underwriter
kind: credential
also: CLU
case: CLU
implies: life-and-health-insurance
near: chartered-financial-consultant
issuer: The American College
hit: Chartered Life Underwriter or equivalent is desirable

term: chmm
name: Certified Hazardous Materials Manager
kind: credential
also: CHMM | CHMM certification | Qualified Environmental Professional | REPA | LSRP | Licensed Site Remediation
 Professional | Licensed Environmental Professional
beside: REM certification | Registered Environmental Manager | QEP
ambiguous: QEP
case: CHMM | QEP | LSRP
needs: environmental | CHMM | hazardous | certified | air | remediation | consultant
implies: environmental-compliance-site
near: iema
issuer: IHMM
hit: Holder of Certified Hazardous Materials Manager since 2021
hit: Environmental consultant and QEP
miss: Wrote the QEP for the college's accreditation

term: chrp
name: Certified Human Resources Professional
kind: credential
also: CHRP | CHRP designation
narrower: CHRL | CHRL designation | Certified Human Resources Leader
beside: CHRP candidate
case: CHRP | CHRL
implies: human-resources | hr-qualification
near: phr | shrm-cp | aphr
issuer: HRPA; CPHR Canada
hit: Holder of Certified Human Resources Professional since 2021

term: cicm-qualification
name: CICM
kind: credential
also: Chartered Institute of Credit Management | MCICM | CICM qualified | CICM Level 3
case: CICM | MCICM
implies: credit-control
near: aat
issuer: CICM
hit: CICM qualified or equivalent is desirable

term: cih-housing
name: CIH
kind: credential
also: CIH qualified | Chartered Institute of Housing | CIH Level 3 | CIH Level 4 | CIH Level 5 | CIH membership | CIH
 qualification | housing qualification | CIH Level 4 Housing | Level 4 Housing qualification | CIHCM | CIH Chartered
 member
ambiguous: CIH
case: CIH | CIHCM
needs: housing | landlord | tenancy | tenants | level | homes | neighbourhood | chartered
implies: social-housing
near: propertymark
issuer: Chartered Institute of Housing
hit: CIH qualified preferred
hit: CIH level 4 in housing
miss: Air sampling under a CIH and a safety engineer

term: cii-qualification
name: CII qualification
kind: credential
also: Chartered Insurance Institute | CII qualified | CII | CII exams | Cert CII qualified | Dip CII qualified | ACII
 qualified | Certificate in Insurance
narrower: Cert CII | Dip CII | ACII | Chartered Insurer | FCII
ambiguous: CII
case: CII | ACII | FCII
needs: insurance | insurer | claims | underwriting | broker | certificate | diploma | Cert | Dip | adviser | advisor |
 qualification | qualifications | qualified | ACII | chartered | financial | paraplanner | exams | CII required | CII
 preferred | CII desirable | CII essential | CII qualification | CII qualified | CII certification | CII certified |
 CII designation | CII or equivalent | hold CII | holds CII | CII credential | CII is a plus | CII an advantage |
 certificate CII
implies: insurance | insurance-qualification
near: cpcu | diploma-in-financial-planning | insurance-producer-licence | certified-insurance-counselor
issuer: Chartered Insurance Institute
hit: Candidates must hold Chartered Insurer
hit: CII certificate in insurance
miss: Spoke at trade fairs of CII and FICCI

term: cilex
name: CILEX
kind: credential
also: Chartered Legal Executive | CILEx qualified | CILEx Level 6 | ILEX | ILEX qualified | CILEX Lawyer | CILEx Level
 3 | Fellow of CILEX | CPQ qualification | FILEX | legal executive qualification | CILEX qualification | Chartered
 Institute of Legal Executives
narrower: FCILEx
case: CILEX | FCILEx | ILEX
near: qualified-solicitor | paralegal-certificate | licensed-conveyancer
issuer: CILEX
hit: CILEX or equivalent is desirable

term: cim-qualification
name: CIM
kind: credential
also: Chartered Institute of Marketing | CIM qualified | CIM Diploma | CIM Level 4 | CIM Level 6 | CIM qualification |
 CIM Professional Diploma | CIM Professional Certificate | CIM accredited | CIM membership | CIM Level 7 | MCIM | CIM
 Certificate
narrower: Chartered Marketer
ambiguous: CIM
case: CIM | MCIM
needs: hold | holder | certificate | qualified | marketing | marketer | chartered | diploma | digital | brand |
 communications
implies: marketing | marketing-qualification
near: idm-qualification | digital-marketing-institute
issuer: CIM
hit: Candidates must hold CIM
hit: CIM diploma in marketing
miss: Taught CAD and CIM in a machine shop

term: cima
name: CIMA
kind: credential
also: CIMA qualified | ACMA | Chartered Institute of Management Accountants | chartered management accountant | CIMA
 qualification | ACMA qualified | CIMA Member | CGMA CIMA | CIMA Certificate in Business Accounting
narrower: FCMA
beside: CIMA part qualified | CIMA finalist | part qualified CIMA | CIMA studier | studying CIMA | CIMA studying
case: CIMA | ACMA | FCMA
implies: management-accounts | qualified-accountant
near: acca | chartered-accountant | cma-certified-management-accountant | certified-public-accountant
issuer: CIMA
hit: ACMA qualified preferred

term: cipd
name: CIPD
kind: credential
also: CIPD Level 5 | CIPD Level 3 | CIPD qualified | CIPD Level 7 | Assoc CIPD | CIPD qualification | Chartered
 Institute of Personnel and Development | CIPD membership | CIPD accredited | FCIPD | CIPD member | CIPD Associate |
 CIPD or equivalent | CIPD Level 5 qualified | Chartered CIPD | Graduate CIPD | CIPD certificate | CIPD Level 5
 Associate Diploma | working towards CIPD | CIPD Foundation Certificate | CIPD Level 3 Foundation | CIPD
 qualifications | CIPD Chartered Member
narrower: Chartered MCIPD | MCIPD
beside: part CIPD qualified | CIPD part qualified | CIPD studier | CIPD studies | studying CIPD | CIPD studying
case: CIPD | MCIPD | FCIPD
implies: human-resources | hr-qualification
near: shrm-cp | phr | chrp | aphr
issuer: CIPD
hit: Gained CIPD accredited in 2022

term: cipp-privacy
name: Certified Information Privacy Professional
kind: credential
also: CIPP certification | IAPP certification | IAPP | BCS Certificate in Data Protection | PC.dp | CIPP/E
  certification
narrower: CIPP/E | CIPP/US | CIPP/C
beside: CIPM | CIPT | GDPR Practitioner
case: CIPM | IAPP | CIPT
implies: gdpr
near: qualified-solicitor
issuer: IAPP
hit: Certificates: BCS Certificate in Data Protection

term: cipr-qualification
name: CIPR
kind: credential
also: CIPR Diploma | MCIPR | Chartered Institute of Public Relations | CIPR qualified | CAM Diploma
narrower: Chartered PR Practitioner
beside: PRCA qualification
case: CIPR | MCIPR
implies: public-relations
near: cim-qualification
issuer: CIPR; PRSA; NCTJ
hit: Holder of CIPR since 2021

term: cips
name: CIPS
kind: credential
also: CIPS qualified | CIPS Level 4 | CIPS Diploma | Chartered Institute of Procurement and Supply | CIPS Level 6 |
 MCIPS qualified | CIPS qualification | CIPS Level 5 | CIPS membership | CIPS accredited | CIPS member
narrower: FCIPS | MCIPS
beside: CIPS studying | CIPS part qualified | part CIPS qualified | studying towards CIPS
case: CIPS | MCIPS | FCIPS
implies: procurement | procurement-qualification
near: cpsm
issuer: CIPS
hit: Holder of studying towards CIPS since 2021

term: cisi-qualification
name: CISI
kind: credential
also: CISI qualification | Chartered Institute for Securities and Investment | IAQ | Investment Advice Diploma | CISI
 Level 3 | Capital Markets Programme | Capital Markets Program
narrower: IOC | Investment Operations Certificate
ambiguous: IOC | IAQ
case: CISI | IAQ | CISI | IAQ | IOC
needs: CISI | investment | qualified | wealth | certificate | securities | financial | IOC required | IOC preferred |
 IOC desirable | IOC essential | IOC qualification | IOC qualified | IOC certification | IOC certified | IOC
 designation | IOC or equivalent | hold IOC | holds IOC | IOC credential | IOC is a plus | IOC an advantage |
 certificate IOC | IAQ required | IAQ preferred | IAQ desirable | IAQ essential | IAQ qualification | IAQ qualified |
 IAQ certification | IAQ certified | IAQ designation | IAQ or equivalent | hold IAQ | holds IAQ | IAQ credential | IAQ
 is a plus | IAQ an advantage | certificate IAQ
implies: financial-services-sector
near: cfa-charter | securities-licences
issuer: CISI
hit: CISI exams for fund staff
hit: Investment certificate and IAQ
miss: The IOC meets in Lausanne
miss: HVAC surveys for IAQ and mould

term: clait
name: CLAIT
kind: credential
also: OCR CLAIT | CLAIT Plus | New CLAIT | CLAIT qualification
implies: computer-literacy
near: ecdl | ic3-digital-literacy | microsoft-office-specialist
hit: Certificates: OCR CLAIT

term: cma-certified-management-accountant
name: Certified Management Accountant
kind: credential
also: CMA | CMA certification | CMA designation
ambiguous: CMA
case: CMA
needs: account | CPA | finance | CIMA | cost | IMA | MBA | CFA
implies: management-accounts | qualified-accountant
near: cima | certified-public-accountant | aat
issuer: IMA
hit: CPA or CMA preferred
miss: CMA runs injections at the clinic

term: cmc-consultant
name: Certified Management Consultant
kind: credential
also: CMC designation
beside: ChMC | Chartered Management Consultant
implies: management-consulting
near: prosci-certification
issuer: IMC USA; CMI
hit: Certificates: Chartered Management Consultant

term: cmca
name: CMCA
kind: credential
also: Certified Manager of Community Associations
implies: property-management
near: cam-apartment | lcam | ccim
issuer: IREM; NAA; CAI
hit: Working towards CMCA

term: cmi-level-5
name: CMI Level 5
kind: credential
also: CMI qualification
beside: CMI Level 3 | CMI Level 7 | Chartered Manager | CMgr
implies: people-management
near: ilm-management | management-nvq | certificate-iv-in-leadership-and-management
hit: Gained Chartered Manager in 2022

term: compliance-certification
name: compliance qualification
kind: credential
also: compliance certification | compliance certifications | compliance qualifications | professional compliance
 qualification
implies: compliance
issuer: ICA; CCB
hit: Compliance qualification wanted

term: copc
name: COPC
kind: credential
also: COPC certified
implies: customer-service
near: customer-service-nvq | hdi-customer-service-representative | worldhost
hit: Holder of COPC since 2021

term: court-reporter-certification
name: court reporter certification
kind: credential
also: Certified Court Reporter
narrower: RPR | Registered Professional Reporter | CSR court | Certified Shorthand Reporter
ambiguous: RPR
case: RPR
needs: court | reporter | stenographer | realtime | NCRA | steno | deposition | certified | transcript
implies: court-reporting
near: notary-public
issuer: NCRA
hit: Candidates must hold Certified Shorthand Reporter
hit: Court reporter holding RPR
miss: Ran RPR and HIV screening tests

term: cpcm
name: CPCM
kind: credential
also: Certified Professional Contracts Manager
implies: contract-management
near: wcc-contract | cfcm
issuer: US government; NCMA
hit: CPCM or equivalent is desirable

term: cpcu
name: Chartered Property Casualty Underwriter
kind: credential
also: CPCU | CPCU designation
beside: Associate in Underwriting | Associate in Claims | AINS
case: CPCU | AINS
implies: property-and-casualty-insurance | insurance-qualification
near: cii-qualification | property-and-casualty-licence | insurance-producer-licence
issuer: The Institutes
hit: Chartered Property Casualty Underwriter preferred

term: cphr
name: CPHR
kind: credential
also: CPHR designation | Chartered Professional in Human Resources
case: CPHR
implies: human-resources | hr-qualification
near: chrp
issuer: CPHR Canada
hit: CPHR preferred

term: cpp-payroll
name: Certified Payroll Professional
kind: credential
also: CPP | Certified Payroll Manager | CIPP | Payroll Compliance Practitioner | CIPP qualified | PCP payroll |
  CIPP diploma
beside: FPC payroll | Fundamental Payroll Certification | CIPP qualification | CIPP payroll
ambiguous: CPP | CIPP
case: CPP | CIPP
needs: payroll | certified | APA | FPC
implies: payroll | payroll-qualification
near: aat
issuer: PayrollOrg; CIPP
hit: Certified Payroll Professional or like
miss: Write a CPP file and its header

term: cppb
name: CPPB
kind: credential
also: Certified Professional Public Buyer
implies: procurement | procurement-qualification
near: cpsm | cppo
issuer: NIGP; Supply Chain Canada
hit: CPPB or equivalent is desirable

term: cppo
name: CPPO
kind: credential
implies: procurement | procurement-qualification
near: cpsm | cppb | nigp-cpp
issuer: NIGP; Supply Chain Canada
hit: CPPO preferred

term: cpsm
name: CPSM
kind: credential
also: Certified Professional in Supply Management | Certified Purchasing Professional
beside: CPSD | Certified Purchasing Manager | C.P.M.
case: CPSM | CPSD
implies: procurement | procurement-qualification
near: cips
issuer: ISM; NIGP
hit: CPSM preferred

term: cpsp-sales
name: Certified Professional Sales Person
kind: credential
also: CPSP | Certified Sales Professional | Institute of Sales Professionals | CSP sales | NASP certification
beside: ISM sales qualification | Institute of Sales Management
case: CPSP
implies: sales
near: cim-qualification
issuer: NASP; ISP
hit: Gained Certified Professional Sales Person in 2022

term: cptd-training
name: ATD certification
kind: credential
also: TAE
narrower: CPTD | APTD | CPLP | Certified Professional in Talent Development
beside: CTDP | train the trainer certificate | CAVA
ambiguous: CAVA | TAE
case: CPTD | APTD | CPLP | CTDP | CAVA | TAE
needs: assessor | training | award | qualification | certificate | assess | NVQ
implies: training-delivery
near: cipd
issuer: ATD; awarding bodies
hit: CPTD certification and five years as a trainer
miss: A glass of CAVA at noon

term: cta
name: Chartered Tax Adviser
kind: credential
also: CTA | CTA qualified | ATT/CTA | CTA qualification | ATT qualification | Chartered Tax Advisor | CIOT
beside: ATT qualified | ATT | Association of Taxation Technicians
ambiguous: CTA | ATT
case: CTA | ATT | CIOT
needs: tax | qualified | ACA | ACCA | CIOT | chartered | CTA required | CTA preferred | CTA desirable | CTA essential
 | CTA qualification | CTA qualified | CTA certification | CTA certified | CTA designation | CTA or equivalent | hold
 CTA | holds CTA | CTA credential | CTA is a plus | CTA an advantage | certificate CTA | ATT required | ATT preferred
 | ATT desirable | ATT essential | ATT qualification | ATT qualified | ATT certification | ATT certified | ATT
 designation | ATT or equivalent | hold ATT | holds ATT | ATT credential | ATT is a plus | ATT an advantage |
 certificate ATT
implies: tax
near: enrolled-agent | chartered-accountant
issuer: CIOT; ATT
hit: ATT or CTA qualified in tax
miss: Ends with a CTA to sign up

term: customer-service-nvq
name: customer service NVQ
kind: credential
also: NVQ Level 2 Customer Service | NVQ Level 3 Customer Service | NVQ customer service | customer service
  qualification | Level 2 Customer Service | NVQ Level 2 in Customer Service | Level 2 Certificate in Customer
  Service | customer service certification | Certificate III in Customer Engagement | customer service diploma |
  ICMI | Level 3 Customer Service
beside: Institute of Customer Service
case: ICMI
implies: customer-service
near: cap-administrative | nvq-business-administration
issuer: awarding bodies; CXPA
hit: Customer service NVQ or equivalent is desirable

term: cvm-volunteer
name: Certified in Volunteer Administration
kind: credential
also: CVA | CVA volunteer
ambiguous: CVA
case: CVA
needs: volunteer | administration | certified
implies: volunteer-management
near: cfre
issuer: CCVA
hit: CVA credential in volunteer administration
miss: A pain at the CVA angle

term: dalf
name: DALF
kind: credential
implies: french-language
near: delf | tcf-french
hit: DALF or equivalent is desirable

term: dawia
name: DAWIA
kind: credential
also: DAWIA certified | DAWIA Level II
implies: contract-management
near: wcc-contract | fac-c
issuer: US government; NCMA
hit: Gained DAWIA in 2022

term: dele-certificate
name: DELE
kind: credential
case: DELE
implies: spanish-language
issuer: Instituto Cervantes
hit: Candidates must hold DELE

term: delf
name: DELF
kind: credential
also: DELF B2
implies: french-language
near: dalf
hit: DELF B2 preferred

term: digital-marketing-institute
name: digital marketing certificate
kind: credential
also: Digital Marketing Institute certificate | Google Digital Marketing certificate | digital marketing certification
 | Google Digital Marketing & E-commerce Certificate
narrower: Certified Digital Marketing Professional | Google Digital Garage
beside: PCM marketing | Professional Certified Marketer
implies: digital-marketing | marketing-qualification
near: cim-qualification | google-ads-certification | idm-qualification | cipr-qualification
issuer: DMI; Google
hit: Digital marketing certificate or equivalent is desirable

term: diploma-in-financial-planning
name: Diploma in Financial Planning
kind: credential
also: DipPFS | CII Level 4 Diploma | Level 4 Diploma in Regulated Financial Planning | DipFA | QFA | CII Diploma in
 Financial Planning | Diploma in Regulated Financial Planning | Level 4 qualified adviser | R01 to R06 | RO1
narrower: APFS | Chartered Financial Planner
beside: FPC | CF1 | Certificate in Financial Planning
ambiguous: FPC | CF1
case: DipPFS | APFS | QFA | FPC | CF1
needs: financial | planning | mortgage | CeMAP | adviser | advisor | pensions | CII | diploma | insurance | CF1 | CF2
 | FPC | advice | investment | CF6
implies: personal-financial-planning
near: certified-financial-planner | cii-qualification
issuer: Chartered Insurance Institute; LIBF
hit: Diploma in Financial Planning or equivalent is desirable
hit: FPC and CeMAP
miss: Ran payroll for 300 staff as FPC holder
miss: Flats to let in Cardiff CF1

term: disc-certified
name: DISC certified
kind: credential
implies: psychometric-testing
near: psychometric-bps | hogan-certified
hit: DISC certified or equivalent is desirable

term: ecba
name: ECBA
kind: credential
implies: business-analysis | business-analysis-certification
near: cbap | ccba | pmi-pba | bcs-business-analysis-diploma
hit: Gained ECBA in 2022

term: ecdl
name: ECDL
kind: credential
also: ICDL | European Computer Driving Licence | ECDL Advanced | ECDL qualified | ECDL or equivalent | ECDL
  qualification | ECDL/CLAIT | International Computer Driving Licence | ITQ Level 2 | basic computer certificate
  | ICDL certificate | European Computer Driving License | International Computer Driving License
beside: IBT2
case: ECDL | ICDL
implies: computer-literacy
near: microsoft-office-specialist
issuer: ICDL Foundation
hit: Holder of ECDL since 2021

term: enrolled-agent
name: Enrolled Agent
kind: credential
also: EA credential | IRS Enrolled Agent | EA licence | Enrolled Agent license | EA license
implies: tax
near: certified-public-accountant | cta
issuer: IRS
hit: Enrolled Agent preferred

term: fac-c
name: FAC-C
kind: credential
also: FAC-C certification | FAC-C Level II
implies: contract-management
near: wcc-contract | dawia | cfcm
issuer: US government; NCMA
hit: Candidates must hold FAC-C

term: fema-is-100
name: FEMA IS-100
kind: credential
also: IS-100 and IS-700 | ICS 100 | FEMA certification | FEMA certifications | FEMA ICS
beside: IS-700 | FEMA IS-700
implies: emergency-planning
near: cem-emergency | ics-200
issuer: FEMA
hit: Gained FEMA IS-100 in 2022

term: frm
name: Financial Risk Manager certification
kind: credential
also: FRM | FRM certification | GARP FRM | Financial Risk Manager (FRM) | Professional Risk Manager
  certification
beside: PRM certification
ambiguous: FRM
case: FRM
needs: risk | CFA | PRM | certified | certification | GARP | FRM required | FRM preferred | FRM desirable | FRM
 essential | FRM qualification | FRM qualified | FRM certification | FRM certified | FRM designation | FRM or
 equivalent | hold FRM | holds FRM | FRM credential | FRM is a plus | FRM an advantage | certificate FRM
implies: risk-management
near: cfa-charter | investment-management-certificate
issuer: GARP
hit: FRM or CFA for the credit risk desk
miss: Fill in FRM 7 at the gate

term: goethe-zertifikat
name: Goethe-Zertifikat
kind: credential
also: Goethe certificate
narrower: Goethe B2
implies: german-language
near: testdaf
hit: Working towards Goethe-Zertifikat

term: google-ads-certification
name: Google Ads certification
kind: credential
also: Google Ads certified | AdWords certified | Google AdWords certification | Google Partner certification
 | Google AdWords certified | Google Ads Search Certification | AdWords certification | Google Adwords qualified
implies: google-ads
near: google-analytics-certification | meta-blueprint
issuer: Google
hit: Google Partner certification preferred

term: google-analytics-certification
name: Google Analytics certification
kind: credential
also: Google Analytics certified | GAIQ | Google Analytics Individual Qualification | GA certified
 | Google Analytics IQ | Google Analytics qualified
case: GAIQ
implies: google-analytics
near: google-ads-certification
issuer: Google
hit: Google Analytics certification preferred

term: gri-certification
name: ESG certification
kind: credential
also: GRI Professional Certification | IEMA Sustainability | GRI certification | SASB FSA credential | CFA ESG
narrower: GRI certified | FSA credential | SASB FSA | CFA Certificate in ESG Investing | Certificate in ESG
  Investing
implies: esg-reporting
near: iema
issuer: GRI; IFRS Foundation; CFA
hit: Working towards ESG certification

term: hccp
name: HCCP
kind: credential
beside: Tax Credit Specialist | TCS certification
implies: property-management
near: cam-apartment | ccim | certified-occupancy-specialist
issuer: IREM; NAA; CAI
hit: Working towards HCCP

term: hdi-customer-service-representative
name: HDI Customer Service Representative
kind: credential
also: HDI certification
implies: customer-service
near: customer-service-nvq | ccxp | copc
hit: Working towards HDI certification

term: higher-rights-of-audience
name: Higher Rights of Audience
kind: credential
also: higher courts advocacy qualification | Higher Court Advocate | solicitor advocate qualification | higher rights
implies: court-advocacy
near: qualified-solicitor | qualified-barrister
issuer: Solicitors Regulation Authority
hit: Holds Higher Rights of Audience

term: hogan-certified
name: Hogan certified
kind: credential
implies: psychometric-testing
near: psychometric-bps | insights-discovery-practitioner | disc-certified
hit: Hogan certified preferred

term: hootsuite-certification
name: Hootsuite certification
kind: credential
also: Hootsuite certified | Hootsuite Platform Certification
narrower: Hootsuite Social Marketing
implies: hootsuite
near: hubspot-certification
issuer: Hootsuite
hit: Holder of Hootsuite certification since 2021

term: hr-qualification
name: HR qualification
kind: credential
also: HR certification required | human resources qualification | HR certifications | professional HR qualification |
 HR professional qualification | recognised HR qualification | HR designation | human resources certification
implies: human-resources
issuer: CIPD; SHRM; HRCI
hit: A recognised HR qualification

term: hsk
name: HSK
kind: credential
also: HSK 5
ambiguous: HSK
case: HSK
needs: certificate | Chinese | Mandarin | level | language | exam | Japanese | bilingual | China
implies: mandarin-language
hit: Certificates: HSK
hit: Chinese to HSK level 5
miss: HSK shift lead, 120 rooms a day

term: hubspot-certification
name: HubSpot certification
kind: credential
also: HubSpot Inbound certification | HubSpot certified | HubSpot Academy | HubSpot Inbound Marketing
narrower: Inbound Marketing Certification
implies: hubspot
near: google-ads-certification | google-analytics-certification
issuer: HubSpot
hit: Candidates must hold HubSpot certification

term: iata-dgr
name: DGR certificate
kind: credential
also: dangerous goods regulations certificate
narrower: DGR Category 9
near: passenger-services | cabin-crew-attestation | airside-pass
hit: Gained DGR certificate in 2022

term: ic3-digital-literacy
name: IC3 Digital Literacy
kind: credential
also: IC3 | IC3 certification
implies: computer-literacy
near: ecdl | clait | microsoft-office-specialist
hit: IC3 certification or equivalent is desirable

term: ica-compliance-diploma
name: ICA compliance diploma
kind: credential
also: ICA Diploma | ICA certification
narrower: ICA diploma in anti money laundering
implies: compliance | compliance-certification
near: certified-regulatory-compliance-manager | ccep
hit: ICA compliance diploma preferred

term: icf-coach
name: ICF coach certification
kind: credential
also: ICF certified | ICF accredited | certified coach | coaching qualification | ILM Level 7 coaching | ICF
  credential | executive coaching certification | ILM coaching | coaching certification | certified executive
  coach | ICF-PCC | ICF-ACC
narrower: ACC ICF | PCC ICF
beside: EMCC accredited
implies: coaching
near: ilm-management
issuer: International Coaching Federation
hit: Working towards ICF coach certification

term: ics-200
name: ICS 200
kind: credential
implies: emergency-planning
near: cem-emergency | fema-is-100 | ics-300
issuer: FEMA
hit: Working towards ICS 200

term: ics-300
name: ICS 300
kind: credential
implies: emergency-planning
near: cem-emergency | ics-200 | ics-400
issuer: FEMA
hit: ICS 300 preferred

term: ics-400
name: ICS 400
kind: credential
implies: emergency-planning
near: cem-emergency | ics-300
issuer: FEMA
hit: ICS 400 or equivalent is desirable

term: idm-qualification
name: IDM qualification
kind: credential
also: Institute of Direct and Digital Marketing
narrower: IDM Diploma | IDM Certificate | IDM digital marketing
implies: marketing-qualification
near: cim-qualification | cipr-qualification
issuer: IDM
hit: Gained IDM qualification in 2022

term: iema
name: IEMA
kind: credential
also: IEMA membership | IEMA Foundation | IEMA Certificate | ISEP environmental | IEMA qualified | IEMA
  Practitioner | IEMA Associate | IEMA accredited | IEMA Foundation Certificate
narrower: PIEMA | AIEMA | MIEMA
case: IEMA | PIEMA | AIEMA | MIEMA
implies: iso-14001
near: cieem | ciwm | chmm
issuer: IEMA; Society for the Environment
hit: Working towards IEMA

term: ilm-management
name: ILM management qualification
kind: credential
also: ILM | management qualification | leadership and management qualification | ILM qualification | supervisory
 management qualification | Level 5 Diploma in Leadership and Management | Level 3 Diploma in Management | Certificate
 in Management Studies | NEBSM | Diploma in Management Studies | DMS management | Level 5 in Leadership
narrower: ILM Level 3 | ILM Level 5 | ILM Level 2 | ILM Level 7
ambiguous: ILM
case: ILM
needs: level | management | leadership | coaching | award | certificate | diploma | qualified | qualification | leader
 | CMI | apprenticeship | ILM required | ILM preferred | ILM desirable | ILM essential | ILM qualification | ILM
 qualified | ILM certification | ILM certified | ILM designation | ILM or equivalent | hold ILM | holds ILM | ILM
 credential | ILM is a plus | ILM an advantage | certificate ILM
implies: people-management
near: icf-coach
issuer: ILM; CMI
hit: Holder of supervisory management qualification since 2021
hit: ILM level 3 in leadership
miss: Compositor at ILM on two feature films

term: insights-discovery-practitioner
name: Insights Discovery practitioner
kind: credential
also: Insights practitioner
implies: psychometric-testing
near: psychometric-bps | mbti-practitioner | hogan-certified
hit: Gained Insights practitioner in 2022

term: insurance-producer-licence
name: insurance producer licence
kind: credential
also: insurance license | licensed insurance agent | producer license | state insurance license | insurance licence |
 insurance broker license | resident producer license | insurance producer license
narrower: RIBO | RIBO licence | RIBO license
case: RIBO
implies: insurance
near: property-and-casualty-licence | life-and-health-licence | certified-insurance-counselor
issuer: US state insurance department; RIBO
hit: Gained insurance producer licence in 2022

term: insurance-qualification
name: insurance qualification
kind: credential
also: insurance qualifications | professional insurance qualification | insurance designation | insurance designations
implies: insurance
issuer: CII; The Institutes
hit: Insurance qualification preferred

term: internal-verifier-award
name: internal verifier award
kind: credential
also: V1 award | IQA award
implies: training-delivery
near: cptd-training | a1-assessor | ptlls
hit: Internal verifier award or equivalent is desirable

term: investment-management-certificate
name: Investment Management Certificate
kind: credential
also: IMC certificate | IMC
ambiguous: IMC
case: IMC
needs: investment | CFA | CISI | certificate | wealth | fund | asset | CAIA | IMC qualified | IMC or | IAQ | adviser |
 finance
implies: investment-analysis
near: cfa-charter
issuer: CFA Society UK
hit: Investment Management Certificate or equivalent is desirable
hit: CFA, CAIA or IMC
miss: Moored in IMC conditions

term: irpm
name: IRPM
kind: credential
also: TPI qualified | The Property Institute | IRPM qualified
narrower: AIRPM | MIRPM | ATPI | AIRPM qualified
implies: property-management
near: propertymark
hit: MIRPM preferred

term: iso-14001-lead-auditor
name: ISO 14001 Internal Auditor
kind: credential
also: ISO 14001 auditor
implies: iso-14001
near: iema | nebosh-environmental-certificate | chartered-environmentalist
hit: Gained ISO 14001 auditor in 2022

term: iso-22301-lead-implementer
name: ISO 22301 Lead Implementer
kind: credential
implies: business-continuity
near: cbci-continuity | cbcp
hit: Working towards ISO 22301 Lead Implementer

term: lcam
name: LCAM
kind: credential
also: LCAM license | CAM license | Community Association Manager license | CAM licensed
implies: property-management
near: cam-apartment | certified-apartment-leasing-professional | cmca
issuer: IREM; NAA; CAI
hit: Working towards LCAM

term: legal-practice-course
name: Legal Practice Course
kind: credential
also: LPC graduate | LPC graduates | LPC completed
beside: GDL | Graduate Diploma in Law
ambiguous: GDL
case: GDL
needs: law | LPC | LLB | legal | solicitor | BPTC | diploma | SQE | university | conversion | college | pass | merit |
 commendation | distinction | GDL required | GDL preferred | GDL desirable | GDL essential | GDL qualification | GDL
 qualified | GDL certification | GDL certified | GDL designation | GDL or equivalent | hold GDL | holds GDL | GDL
 credential | GDL is a plus | GDL an advantage | certificate GDL
near: qualified-solicitor
issuer: SRA-approved school
hit: LPC completed or equivalent is desirable
hit: GDL and training in a law firm
miss: Wrote GDL objects in ArchiCAD

term: licensed-conveyancer
name: licensed conveyancer
kind: credential
also: CLC | Council for Licensed Conveyancers | CLC licence | CLC qualified | licensed conveyancer qualification
 | CLC license
ambiguous: CLC
case: CLC
needs: conveyanc | licensed | CILEX | solicitor | property | CLC required | CLC preferred | CLC desirable | CLC
 essential | CLC qualification | CLC qualified | CLC certification | CLC certified | CLC designation | CLC or
 equivalent | hold CLC | holds CLC | CLC credential | CLC is a plus | CLC an advantage | certificate CLC
implies: property-law | conveyancing
near: cilex
issuer: Council for Licensed Conveyancers
hit: Licensed conveyancer or solicitor
miss: The CLC bus is low on memory

term: life-and-health-licence
name: life and health licence
kind: credential
also: life and health license | L&H license | life & health insurance license | health insurance license | LLQP
  | life health license | Life and Health licensed
beside: life insurance license
case: LLQP
implies: life-and-health-insurance
near: property-and-casualty-licence
issuer: US state insurance department
hit: Life and health licence or equivalent is desirable

term: lifeguard-certification
name: lifeguard certification
kind: credential
also: lifeguard qualification | lifeguard certified | Ellis lifeguard | Bronze Cross | StarGuard | lifeguard
  certificate | Lifeguard Training certificate | Lifeguard certification current | RLSS lifeguard | lifeguarding
  certification | certified lifeguard | IQL lifeguard | Pool Lifeguard Award | STA lifeguard | StarGuard
  certification
narrower: RLSS | Red Cross lifeguard | American Red Cross Lifeguarding
case: RLSS
implies: lifeguarding
near: swimming-teacher-certificate | pool-operator-certificate
issuer: RLSS; American Red Cross; Royal Life Saving
hit: Holder of lifeguard certification since 2021

term: management-nvq
name: management NVQ
kind: credential
also: NVQ Level 5 Management | NVQ Level 3 Management | NVQ level 4 in management
narrower: team leading NVQ
implies: people-management
near: ilm-management | cmi-level-5 | certificate-iv-in-leadership-and-management
hit: Gained NVQ Level 5 Management in 2022

term: marketing-qualification
name: marketing qualification
kind: credential
also: professional marketing qualification | marketing certification | marketing diploma | marketing certificate |
 recognised marketing qualification | marketing qualifications
implies: marketing
issuer: CIM; IDM; DMI
hit: Marketing qualification, such as CIM

term: mbti-practitioner
name: MBTI practitioner
kind: credential
also: MBTI certified
implies: psychometric-testing
near: psychometric-bps | insights-discovery-practitioner
hit: Gained MBTI certified in 2022

term: mental-health-first-aid
name: mental health first aid
kind: credential
also: MHFA | mental health first aider | MHFA England | mental health first aid certificate
 | Youth Mental Health First Aid
case: MHFA
near: first-aid-at-work
issuer: MHFA England
hit: Holder of mental health first aid since 2021

term: meta-blueprint
name: Meta Blueprint
kind: credential
also: Facebook Blueprint | Meta certified | Facebook Blueprint certified
narrower: Meta Certified Digital Marketing Associate
implies: meta-ads
near: google-ads-certification | hubspot-certification | google-analytics-certification
issuer: Meta
hit: Holder of Meta Blueprint since 2021

term: microsoft-office-specialist
name: Microsoft Office Specialist
kind: credential
also: MOS | MOS certification | MOS certified | Microsoft Office Specialist certification | Microsoft Office
  certification | MOS Excel Expert | Microsoft Certified Office Specialist | MOS Master | Microsoft Excel
  certification | Excel certification | Microsoft Office certified | Excel Expert certification
narrower: MOS Excel | MOS Expert
ambiguous: MOS
case: MOS
needs: Microsoft | Excel | Word | certif | Office | specialist | expert | MOS required | MOS preferred | MOS desirable
 | MOS essential | MOS qualification | MOS qualified | MOS certification | MOS certified | MOS designation | MOS or
 equivalent | hold MOS | holds MOS | MOS credential | MOS is a plus | MOS an advantage | certificate MOS
implies: microsoft-office
near: ecdl | cap-administrative
issuer: Microsoft
hit: MOS certification in Excel
miss: Stood in MOS with wet boots

term: mortgage-loan-originator-licence
name: Mortgage Loan Originator licence
kind: credential
also: MLO license | NMLS | NMLS license | SAFE Act | licensed loan officer | NMLS licensed | NMLS registration | MLO |
 mortgage license | NMLS number | state mortgage license | Mortgage Loan Originator license
ambiguous: MLO
case: NMLS | MLO
needs: mortgage | loan | loans | NMLS | license | licensed | originator | originators | lending | borrower | borrowers
implies: mortgage-lending
near: cemap
issuer: NMLS
hit: Gained Mortgage Loan Originator licence in 2022
hit: NMLS licensed MLO for home loans
miss: Ran blood tests as MLO grade two in Lagos

term: mrs-qualification
name: MRS qualification
kind: credential
also: MRS interviewer card | Insights Professional Certification
narrower: MRS Diploma | Market Research Society certificate | MRS Certificate | MRS Advanced Certificate
implies: market-research
near: cim-qualification
issuer: Market Research Society
hit: Gained MRS qualification in 2022

term: national-lifeguard-award
name: National Lifeguard award
kind: credential
also: National Lifeguard | NLS award
implies: lifeguarding
near: lifeguard-certification | bronze-medallion
hit: Working towards National Lifeguard award

term: nctj
name: NCTJ
kind: credential
also: NCTJ qualified | NCTJ Diploma | NCTJ qualification
implies: journalism
near: cipr-qualification | accredited-in-public-relations
hit: NCTJ Diploma or equivalent is desirable

term: nebosh-environmental-certificate
name: NEBOSH Certificate in Environmental Management
kind: credential
beside: NEBOSH Environmental Diploma
implies: iso-14001
near: iema | iso-14001-lead-auditor
hit: Certificates: NEBOSH Certificate in Environmental Management

term: nigp-cpp
name: NIGP-CPP
kind: credential
also: NIGP
implies: procurement | procurement-qualification
near: cpsm | cppo | scmp-designation
issuer: NIGP; Supply Chain Canada
hit: NIGP-CPP preferred

term: notary-public
name: notary public
kind: credential
also: notary | commissioned notary | notary commission | notary license | notary public commission | certified notary
 | notary licence | Notary Public license | licensed notary
narrower: loan signing agent
implies: notarial-services
near: paralegal-certificate
issuer: US state; Faculty Office
hit: Candidates must hold notary public

term: nplq
name: NPLQ
kind: credential
also: National Pool Lifeguard Qualification | RLSS NPLQ | NPLQ qualified | pool lifeguard qualification
implies: lifeguarding
near: lifeguard-certification | bronze-medallion
hit: Candidates must hold National Pool Lifeguard Qualification

term: nvq
name: NVQ
kind: credential
also: National Vocational Qualification | SVQ | NVQs | NVQ qualification | Scottish Vocational Qualification |
  NVQ qualified | relevant NVQ | City and Guilds qualification | C&G | City & Guilds qualified
beside: City & Guilds
case: NVQ | SVQ | NVQs | C&G
near: nvq-level-2 | nvq-level-3
issuer: awarding bodies
hit: Holder of NVQ since 2021

term: nvq-business-administration
name: NVQ Business Administration
kind: credential
also: NVQ Level 2 Business Administration | NVQ Level 3 Business Administration | NVQ Level 3 in Business
  Administration | NVQ Level 2 in Business Administration | Level 2 Business Administration | NVQ in Business
  and Administration | Level 3 Diploma in Business Administration | Diploma in Business Administration NVQ |
  Certificate in Business Administration
narrower: Level 3 Business Administration
implies: office-administration
near: cap-administrative | certificate-iii-in-business-administration | retail-management-qualification
hit: Candidates must hold NVQ in Business and Administration

term: nvq-level-2
name: NVQ Level 2
kind: credential
also: NVQ 2 | SVQ 2 | NVQ level two | SVQ Level 2 | NVQ2 | QCF Level 2 | Level 2 Diploma | Level 2 NVQ | RQF Level 2
 | Level 2 qualification | S/NVQ Level 2 | level 2 certificate | NVQ Level II | S/NVQ 2 | City & Guilds Level 2 | SVQ2
near: nvq-level-3
issuer: awarding bodies
hit: NVQ Level 2 preferred

term: nvq-level-3
name: NVQ Level 3
kind: credential
also: NVQ 3 | SVQ 3 | SVQ Level 3 | NVQ3 | QCF Level 3 | Level 3 Diploma | Level 3 NVQ | RQF Level 3
 | Level 3 qualification | S/NVQ Level 3 | level 3 certificate | NVQ Level III | Level 3 qualified | S/NVQ 3
 | City & Guilds Level 3 | SVQ3 | NVQ Level 3 qualified
implies: nvq-level-2
near: nvq-level-4
issuer: awarding bodies
hit: Certificates: NVQ Level 3

term: nvq-level-4
name: NVQ Level 4
kind: credential
also: NVQ 4 | SVQ Level 4 | NVQ4 | QCF Level 4 | NVQ level 4 or above | SVQ 4 | RQF Level 4 | Level 4 qualification
 | Level 4 NVQ | Level 4 certificate | RMA award | Registered Managers Award
implies: nvq-level-3
near: nvq-level-5
issuer: awarding bodies
hit: Certificates: NVQ Level 4

term: nvq-level-5
name: NVQ Level 5
kind: credential
also: NVQ 5 | QCF Level 5 | Level 5 Diploma | RQF Level 5 | Level 5 qualification | Level 5 NVQ | NVQ5 | SVQ Level 5
implies: nvq-level-4
near: nvq-level-3
issuer: awarding bodies
hit: Candidates must hold QCF Level 5

term: ocr-text-processing
name: OCR Text Processing
kind: credential
also: RSA typing | OCR Level 3 Text Production | RSA qualification
narrower: RSA Stage III | RSA II Typing | RSA III | RSA Level 3 | RSA Level 2 | RSA Stage II | RSA II
implies: office-administration
near: cap-administrative | amspar
hit: Candidates must hold OCR Text Processing

term: p601
name: P601
kind: credential
near: bohs-asbestos | bohs-p405
issuer: BOHS; US EPA
hit: Certificates: P601

term: paralegal-certificate
name: paralegal certificate
kind: credential
also: paralegal certification | Certified Paralegal | ABA-approved paralegal | NALP qualification | paralegal diploma
 | ABA-approved paralegal certificate | Registered Paralegal | paralegal studies certificate | Advanced Certified
 Paralegal | licensed paralegal | ABA approved paralegal program | NFPA CORE Registered Paralegal | NALA | NALA
 certification | NALA Certified Paralegal | National Association of Legal Assistants | CP certification paralegal |
 Certified Paralegal (CP)
narrower: NALA certified | CP paralegal
case: NALA
implies: paralegal-work
near: cilex
issuer: NALA; ABA-approved school
hit: Gained paralegal certificate in 2022

term: part-107
name: Part 107 license
kind: credential
also: drone license | UAS pilot licence | drone pilot license | Part 107 certified | FAA drone license | General
  VLOS Certificate | Part 107 certification | Part 107 Remote Pilot | UAS pilot license
beside: PfCO
case: PfCO
implies: drone-surveying
near: gisp
issuer: FAA; UK CAA
hit: Certificates: Part 107 license

term: payroll-qualification
name: payroll qualification
kind: credential
also: payroll certification | CIPP payroll qualification | payroll qualifications | payroll certificate
implies: payroll
issuer: CIPP; PayrollOrg
hit: Payroll qualification or experience

term: phr
name: Professional in Human Resources
kind: credential
also: PHR | HRCI certification | PHR certification | PHR/SPHR | HRCI | PHR or SPHR | HR certification | HR
 professional certification | PHRi | PHR certified | HR certificate
beside: GPHR
ambiguous: PHR
case: PHR | GPHR | HRCI
needs: HR | SHRM | SPHR | human resources | HRCI | certified | certification | recruiting | employee | preferred |
 resources | HRIS | PHR required | PHR preferred | PHR desirable | PHR essential | PHR qualification | PHR qualified |
 PHR certification | PHR certified | PHR designation | PHR or equivalent | hold PHR | holds PHR | PHR credential | PHR
 is a plus | PHR an advantage | certificate PHR | @list
implies: human-resources | hr-qualification
near: shrm-cp | chrp
issuer: HRCI
hit: Gained HR professional certification in 2022
hit: HR generalist with PHR
miss: Rolled out the patient portal and PHR

term: pmi-pba
name: PMI-PBA
kind: credential
implies: business-analysis | business-analysis-certification
near: cbap | ecba | bcs-business-analysis-diploma
hit: Gained PMI-PBA in 2022

term: police-station-accreditation
name: Police Station Representative Accreditation
kind: credential
also: police station accreditation | accredited police station representative | police station representative | police
 station accredited | PSRAS
beside: duty solicitor | duty solicitor accreditation | Criminal Litigation Accreditation Scheme | CLAS accreditation
implies: criminal-law
near: qualified-solicitor | cilex
issuer: Solicitors Regulation Authority
hit: Police station accredited since 2019

term: pool-operator-certificate
name: pool operator certificate
kind: credential
also: pool plant operators certificate | Pool Plant Operations certificate | CPO certificate | pool plant
  qualification | CPO pool | Certified Pool and Spa Operator | ISPE pool plant | Pool Plant Level 3 | STA Pool
  Plant | CIMSPA Pool Plant | pool operator license | AFO certified | IQL pool plant
narrower: CPO license | Aquatic Facility Operator | Pool Plant Operator
implies: pool-maintenance
near: lifeguard-certification
issuer: PHTA; NRPA; CIMSPA
hit: Pool operator certificate preferred

term: pqe
name: PQE
kind: credential
also: years PQE
case: PQE
near: qualified-solicitor
issuer: counted from admission
hit: PQE preferred

term: practising-certificate
name: practising certificate
kind: credential
also: practicing certificate
near: qualified-solicitor
issuer: SRA; ICAEW; state law society
hit: Gained practicing certificate in 2022

term: procurement-qualification
name: procurement qualification
kind: credential
also: procurement certification | purchasing certification | professional procurement qualification | procurement and
 supply qualification | purchasing qualification
implies: procurement
issuer: CIPS; ISM
hit: Procurement qualification or working towards it

term: property-and-casualty-licence
name: property and casualty licence
kind: credential
also: P&C license | P&C licence | property and casualty license | P&C insurance license | P&C licensed | 4-40
  license | property casualty license
narrower: 2-20 license
implies: property-and-casualty-insurance
near: life-and-health-licence | insurance-producer-licence
issuer: US state insurance department
hit: Working towards property and casualty licence

term: propertymark
name: Propertymark
kind: credential
also: ARLA Propertymark | NFOPP | NAEA Propertymark | ARLA/NAEA | ARLA qualification | MARLA | NFoPP qualified
narrower: ARLA | NAEA | ARLA qualified | NAEA qualified | ARLA Level 3
case: ARLA | NAEA | NFOPP | MARLA
implies: lettings
near: rics-membership | real-estate-licence
issuer: Propertymark; TPI
hit: Holder of Propertymark since 2021

term: prosci-certification
name: Prosci certification
kind: credential
also: Prosci certified | Prosci Change Practitioner | change management certification
 | Prosci Certified Change Practitioner | ADKAR certification | Prosci change management certification
implies: change-management | change-management-certification-any
near: cbap
issuer: Prosci; APMG; ACMP
hit: Certificates: Prosci certification

term: psychometric-bps
name: BPS Level A
kind: credential
also: BPS Level B | test user occupational | British Psychological Society test user | Level A and B | Thomas
  International accredited | OPQ qualified
beside: SHL qualified | OPQ accredited
implies: psychometric-testing
near: cipd
issuer: BPS
hit: Candidates must hold BPS Level A

term: ptlls
name: PTLLS
kind: credential
also: PTLLS qualification | Award in Education and Training | Level 3 Award in Education and Training
 | AET qualification | CTLLS | DTLLS
implies: training-delivery
near: cptd-training | internal-verifier-award
hit: Working towards PTLLS qualification

term: qualified-accountant
name: qualified accountant
kind: credential
also: fully qualified accountant | professional accounting qualification | CCAB | CCAB qualified | ACA/ACCA/CIMA | ACA
 ACCA CIMA | ACCA/CIMA | professional accountancy qualification | newly qualified accountant | CIMA/ACCA |
 professional accounting designation | accountancy qualified | qualified accountant status | professionally qualified
 accountant | chartered accounting qualification | part qualified
beside: part-qualified | part qualified accountant | QBE accountant | qualified by experience | QBE | part-qualified
 accountant | finalist accountant
ambiguous: part qualified | QBE
case: CCAB | QBE
needs: account | ACCA | CIMA | AAT | finance | ACA | solicitor | QBE required | QBE preferred | QBE desirable | QBE
 essential | QBE qualification | QBE qualified | QBE certification | QBE certified | QBE designation | QBE or
 equivalent | hold QBE | holds QBE | QBE credential | QBE is a plus | QBE an advantage | certificate QBE
implies: accounting | accounting-qualification
near: acca | cima | chartered-accountant
issuer: CCAB bodies
hit: A qualified accountant, ACCA or like
miss: Two QBE trucks in the lane

term: qualified-barrister
name: qualified barrister
kind: credential
also: called to the Bar England | tenancy barrister | Inn of Court | BVC bar
beside: Bar Professional Training Course | BPTC | Bar Vocational Course | pupillage
case: BPTC
near: qualified-solicitor | bar-admission
issuer: Bar Standards Board
hit: Gained Bar Vocational Course in 2022

term: qualified-person-qp
name: QP status
kind: credential
also: eligible QP | QP eligible
implies: good-manufacturing-practice
near: rac-regulatory
issuer: MHRA or EU authority
hit: Named QP status on the site licence

term: qualified-solicitor
name: qualified solicitor
kind: credential
also: solicitor qualification | admitted solicitor | Law Society membership | newly qualified solicitor | qualified
 lawyer | admitted as a solicitor | NQ solicitor | qualified solicitor or legal executive | admitted as a lawyer |
 period of recognised training | qualified in England and Wales | period of recognized training
beside: SRA | LPC | training contract
ambiguous: LPC | SRA
case: SRA | LPC
needs: law | legal | solicitor | graduate | LLB | paralegal | completed | GDL | SQE | solicitors | regulated | firm |
 accounts rules | rules | qualifying | practising | regulation
near: cilex | bar-admission | qualified-barrister
issuer: Solicitors Regulation Authority
hit: LPC and training contract at a law firm
hit: Law firm regulated by the SRA
miss: The LPC nurse runs the clinic
miss: Downloaded reads from SRA and GenBank

term: quickbooks-proadvisor
name: QuickBooks ProAdvisor
kind: credential
also: QuickBooks certification | QuickBooks certified | QuickBooks Online certification | QuickBooks Online
  ProAdvisor
beside: QuickBooks Certified User
implies: quickbooks
near: xero-adviser-certification | certified-bookkeeper
issuer: Intuit
hit: QuickBooks ProAdvisor preferred

term: real-estate-licence
name: real estate licence
kind: credential
also: real estate license | licensed realtor | Realtor licence | broker's license | licensed real estate agent |
 realtor license | active real estate license | real estate licensed | real estate agent license | Certificate of
 Registration real estate | real estate sales license | real estate broker's license | licensed real estate broker |
 Realtor | licensed real estate salesperson | broker license
narrower: real estate broker license | real estate salesperson license
beside: leasing license
ambiguous: broker license | Realtor
needs: real estate | licensed | property | state | active | agent | listing
implies: residential-real-estate
near: propertymark | cam-apartment | rics-membership | irpm
issuer: US state real estate commission
hit: Holds a real estate license in Ohio
miss: Her Realtor called twice

term: rec-qualification
name: REC qualification
kind: credential
narrower: REC Level 3 | Certificate in Recruitment Practice | CertRP
beside: MREC | IRP recruitment
case: MREC
implies: recruitment
near: cipd
issuer: REC; AIRS
hit: MREC or equivalent is desirable

term: registered-patent-attorney
name: registered patent attorney
kind: credential
also: patent bar | USPTO registration | patent attorney qualification | CIPA | registered to practice before the USPTO
 | EQE qualified | chartered patent attorney | patent agent registration | USPTO registered | Patent Bar admission |
 USPTO reg
narrower: CPA patent | European Patent Attorney | EPA qualified | EQE
ambiguous: CIPA
case: CIPA | EQE
needs: patent | attorney | attorneys | EQE | EPA | trainee | trade mark | finals | IP
implies: patent-law
near: bar-admission
issuer: USPTO; EPO
hit: Candidates must hold registered patent attorney
hit: Patent attorney, CIPA finals
miss: Kept web filters in line with CIPA and COPPA in schools

term: retail-management-qualification
name: retail management qualification
kind: credential
also: NVQ Retail | Certificate IV in Retail Management | Retail Management certificate | NRF certification | NRF
  Retail Fundamentals | Level 2 Retail Skills | Cert III Retail
beside: NVQ Level 2 Retail | NVQ Level 3 Retail | Certificate III in Retail | retail NVQ | Certificate II in
  Retail
implies: retail-selling
near: customer-service-nvq
issuer: awarding bodies
hit: Holder of retail management qualification since 2021

term: rics-membership
name: Royal Institution of Chartered Surveyors
kind: credential
also: RICS qualified | member of RICS | RICS APC | APC qualified | RICS Registered | MRICS or equivalent | RICS
  accreditation | working towards RICS | APC candidate | AssocRICS or MRICS
narrower: RICS registered valuer
implies: property-surveying
near: propertymark | appraiser-licence | irpm
issuer: RICS
hit: Certificates: MRICS or equivalent

term: rtpi-membership
name: Royal Town Planning Institute
kind: credential
also: MRTPI qualified | member of the RTPI | licentiate RTPI
beside: RTPI accredited | RTPI accredited degree | AICP certification
implies: town-planning
near: rics-membership
issuer: RTPI; AICP
hit: Working towards Royal Town Planning Institute

term: salesforce-administrator-cert
name: Salesforce Certified Administrator
kind: credential
also: Salesforce Administrator certification | Salesforce Admin certification | ADM 201 | Certified Salesforce
 Administrator | Salesforce Advanced Administrator | Salesforce Admin certified
beside: Salesforce Certified Platform App Builder | Salesforce Sales Cloud Consultant | Salesforce Certified Sales
 Cloud Consultant | Salesforce Certified Marketing Cloud | Pardot Specialist certification
implies: salesforce | salesforce-certification
near: hubspot-certification
issuer: Salesforce
hit: Candidates must hold Salesforce Certified Administrator

term: salesforce-certification
name: Salesforce certification
kind: credential
also: Salesforce certified | Salesforce certifications | Salesforce certs | certified in Salesforce | Salesforce
 accreditation
implies: salesforce
issuer: Salesforce
hit: Any Salesforce certification

term: scmp-designation
name: SCMP designation
kind: credential
also: SCMP | Supply Chain Management Professional designation
ambiguous: SCMP
case: SCMP
needs: supply | procurement | CPSM | buyer | sourcing | purchasing | designation | logistics | SCMA | SCMP required |
 SCMP preferred | SCMP desirable | SCMP essential | SCMP qualification | SCMP qualified | SCMP certification | SCMP
 certified | SCMP designation | SCMP or equivalent | hold SCMP | holds SCMP | SCMP credential | SCMP is a plus | SCMP
 an advantage | certificate SCMP
implies: procurement | procurement-qualification
near: cpsm | nigp-cpp
issuer: NIGP; Supply Chain Canada
hit: Certificates: SCMP designation
hit: SCMP and ten years in procurement
miss: Reporter at SCMP in Hong Kong

term: securities-industry-essentials
name: Securities Industry Essentials
kind: credential
also: SIE exam | SIE | SIE license
ambiguous: SIE
case: SIE
needs: Series | securities | FINRA | 66 | 63 | 65 | exam | broker | license | licensed | licenses | insurance | passed
 | obtain | brokerage | financial | SIE required | SIE preferred | SIE desirable | SIE essential | SIE qualification |
 SIE qualified | SIE certification | SIE certified | SIE designation | SIE or equivalent | hold SIE | holds SIE | SIE
 credential | SIE is a plus | SIE an advantage | certificate SIE | @list
near: securities-licences | series-7
issuer: FINRA
hit: Holder of Securities Industry Essentials since 2021
hit: Passed the SIE exam and Series 7
miss: Led game tests at SIE in San Mateo

term: securities-licences
name: securities licences
kind: credential
also: FINRA licences | FINRA licenses | FINRA license | FINRA registration | securities license | securities licensed
 | FINRA licensed | securities licenses
narrower: Series 79 | Series 57 | Series 99 | Series 9/10 | Series 3 | Series 26
implies: financial-services-sector
near: series-7 | series-63
issuer: FINRA
hit: Securities licences or equivalent is desirable

term: series-24
name: Series 24
kind: credential
near: series-7 | securities-licences | securities-industry-essentials
issuer: FINRA
hit: Certificates: Series 24

term: series-6
name: Series 6
kind: credential
also: Series 6 license | FINRA Series 6 | Series 6 licence | Series 6 and 63
implies: financial-services-sector
near: series-7 | series-63 | series-65 | series-66 | series-24 | securities-industry-essentials
issuer: FINRA
hit: Candidates must hold Series 6

term: series-63
name: Series 63
kind: credential
also: Series 63 license | FINRA Series 63 | Series 63 licence | Uniform Securities Agent
implies: financial-services-sector
near: series-7 | series-65 | series-66 | series-24 | securities-industry-essentials
issuer: FINRA
hit: Holder of Series 63 since 2021

term: series-65
name: Series 65
kind: credential
also: Series 65 license | Series 65 or 66 | Uniform Investment Adviser Law Exam
implies: investment-analysis
near: series-7 | series-63 | series-24 | securities-industry-essentials
issuer: FINRA
hit: Working towards Series 65

term: series-66
name: Series 66
kind: credential
also: Series 66 license | FINRA Series 66
implies: investment-analysis
near: series-65 | series-7 | series-24 | securities-industry-essentials
issuer: FINRA
hit: Series 66 preferred

term: series-7
name: Series 7
kind: credential
also: Series 7 license | FINRA Series 7 | Series 7 licence | General Securities Representative | Series 7 and 66
 | Series 7 and 63 | Series 7 registration
implies: investment-analysis
near: series-63 | series-65 | series-6 | securities-licences
issuer: FINRA
hit: Holder of Series 7 since 2021

term: shrm-cp
name: SHRM-CP
kind: credential
also: SHRM Certified Professional | SHRM certification | SHRM | SHRM certified | SHRM-CP or SHRM-SCP | SHRM CP
 | SHRM-CP/SCP
case: SHRM
implies: human-resources | hr-qualification
near: phr | cipd | aphr
issuer: SHRM
hit: SHRM-CP preferred

term: shrm-scp
name: SHRM-SCP
kind: credential
also: SHRM Senior Certified Professional | SHRM SCP
implies: shrm-cp
near: sphr
issuer: SHRM
hit: Holder of SHRM-SCP since 2021

term: solicitors-qualifying-examination
name: Solicitors Qualifying Examination
kind: credential
also: SQE
narrower: SQE1 | SQE2
case: SQE | SQE1 | SQE2
near: qualified-solicitor | legal-practice-course
issuer: SRA
hit: Certificates: Solicitors Qualifying Examination

term: sphr
name: SPHR
kind: credential
also: Senior Professional in Human Resources | SPHR certification
case: SPHR
implies: phr
near: shrm-scp
issuer: HRCI
hit: Working towards SPHR

term: step-qualification
name: STEP qualification
kind: credential
also: STEP Diploma | TEP qualified | Society of Trust and Estate Practitioners | STEP qualified | STEP member | Trust
 and Estate Practitioner | STEP Certificate
narrower: TEP
ambiguous: TEP
case: TEP
needs: STEP | trust | estate | probate | wills | private client | estates
implies: probate
near: qualified-solicitor | cta | cilex
issuer: STEP
hit: STEP Diploma in trusts
miss: TEP of the month at the depot

term: tcf-french
name: TCF French
kind: credential
implies: french-language
near: dalf | tef-canada
hit: TCF French or equivalent is desirable

term: tef-canada
name: TEF Canada
kind: credential
implies: french-language
near: tcf-french
hit: Gained TEF Canada in 2022

term: tesol-certificate
name: TESOL certificate
kind: credential
also: TESOL | TESOL certification
narrower: Trinity CertTESOL | CertTESOL
case: TESOL
implies: tefl-language
near: celta
issuer: Trinity
hit: Gained TESOL certificate in 2022

term: testdaf
name: TestDaF
kind: credential
implies: german-language
near: goethe-zertifikat
hit: TestDaF or equivalent is desirable

term: topik
name: TOPIK
kind: credential
implies: korean-language
hit: Gained TOPIK in 2022

term: wastewater-operator-licence
name: wastewater operator licence
kind: credential
also: wastewater treatment certification | Grade II operator
narrower: Class A wastewater license | Class IV wastewater operator
implies: wastewater-treatment
near: ciwm
issuer: US state; Canadian province
hit: Gained wastewater operator licence in 2022

term: wcc-contract
name: IACCM certification
kind: credential
also: World Commerce and Contracting | IACCM
beside: CCCM | NCMA certification
case: IACCM
implies: contract-management
near: cips | cpsm
issuer: WorldCC; NCMA; US government
hit: Working towards IACCM certification

term: worldhost
name: WorldHost
kind: credential
implies: customer-service
near: customer-service-nvq | copc
hit: WorldHost preferred

term: xero-adviser-certification
name: Xero adviser certification
kind: credential
also: Xero certified | Xero Advisor | Xero certification | Xero Certified Advisor | Xero Advisor Certified
implies: xero
near: quickbooks-proadvisor
issuer: Xero
hit: Gained Xero certification in 2022
