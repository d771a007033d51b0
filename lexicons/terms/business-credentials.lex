# Professional qualifications, memberships and licences of finance, law, people, marketing, property, leisure and office work.

term: a1-assessor
name: A1 assessor
kind: credential
also: assessor award | A1 award | TAQA | TAQA assessor | assessor qualification | Level 3 assessor | D32/D33 | D32 D33
 | A1/V1
implies: training-delivery
near: cptd-training | certificate-iv-in-training-and-assessment | internal-verifier-award
hit: Gained A1 assessor in 2022

term: aalas-animal
name: AALAS certification
kind: credential
also: ALAT | LAT | LATG | CMAR | AALAS | AALAS certified | IAT qualification | IAT Level 2 | IAT Level 3
ambiguous: LAT | PIL
case: ALAT | LAT | LATG | CMAR | AALAS | PIL
needs: AALAS | animal | laboratory | licence | Home Office | mouse | technician
implies: in-vivo-studies
near: ascp-lab
issuer: AALAS; UK Home Office
hit: AALAS certification such as LAT
miss: The LAT pulldown machine

term: aat
name: AAT
kind: credential
also: AAT qualified | AAT Level 4 | AAT Level 3 | MAAT | Association of Accounting Technicians | AAT Level 2
 | AAT qualification | AAT part qualified | AAT studier | part qualified AAT | AAT student | AAT finalist
 | AAT foundation | AAT intermediate
case: AAT | MAAT
implies: bookkeeping
near: acca | cima | certified-bookkeeper
issuer: AAT
hit: Gained AAT in 2022

term: acca
name: ACCA
kind: credential
also: ACCA qualified | Association of Chartered Certified Accountants | ACCA part-qualified | FCCA | ACCA finalist
 | chartered certified accountant | ACCA qualification | part qualified ACCA | ACCA student | ACCA membership
 | CAT ACCA | ACCA studier | ACCA affiliate
case: ACCA | FCCA
implies: accounting
near: chartered-accountant | cima | aat
issuer: ACCA
hit: ACCA studier or equivalent is desirable

term: accredited-conservator-restorer
name: Accredited Conservator-Restorer
kind: credential
also: ACR conservator | ICON accreditation | Icon accredited | ICON Accredited Conservator | PACR
implies: art-conservation
near: museums-association-membership
hit: Accredited Conservator-Restorer preferred

term: accredited-in-public-relations
name: Accredited in Public Relations
kind: credential
also: APR accreditation
near: cipr-qualification | nctj
hit: Certificates: Accredited in Public Relations

term: accredited-mediator
name: accredited mediator
kind: credential
also: mediation certification | certified mediator | CEDR accredited | CEDR | MCIArb | FCIArb
 | Chartered Institute of Arbitrators | accredited civil mediator | family mediator accreditation
 | certified family mediator
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

term: ace-certification
name: ACE certification
kind: credential
also: ACE certified | ACE personal trainer | ACE Group Fitness
implies: personal-training
near: nasm-cpt | acsm-certification
hit: Gained ACE certification in 2022

term: acrp-clinical
name: Certified Clinical Research Coordinator
kind: credential
also: CCRC | ACRP certification | ACRP | SoCRA | ACRP-CP | CCRC certification | CCRC or CCRP | ACRP certified
case: CCRC | ACRP
implies: clinical-research
near: rac-regulatory
issuer: ACRP; SOCRA
hit: Working towards Certified Clinical Research Coordinator

term: acsm-certification
name: ACSM certification
kind: credential
also: ACSM | ACSM certified
implies: personal-training
near: nasm-cpt | ace-certification | issa
hit: ACSM certified preferred

term: act-treasury
name: Corporate Treasury qualification
kind: credential
also: AMCT | ACT treasury | Certified Treasury Professional | CTP certification | CTP treasury
case: AMCT
implies: treasury-management
near: cfa-charter
issuer: ACT; AFP
hit: CTP treasury preferred

term: actuarial-exams
name: actuarial exams
kind: credential
also: ASA | FSA | FIA | ACAS | FCAS | Associate of the Society of Actuaries | Fellow of the Society of Actuaries
 | IFoA | Institute and Faculty of Actuaries | actuarial credentials | actuarial exams passed | qualified actuary
 | nearly qualified actuary | actuarial qualification
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
also: adjuster license | claims adjuster license | independent adjuster license | all-lines adjuster
 | adjuster's license | adjusters license | Texas all-lines | all lines adjuster license
implies: insurance-claims
near: property-and-casualty-licence
issuer: US state insurance department
hit: Adjuster licence or equivalent is desirable

term: ahera
name: AHERA
kind: credential
also: AHERA inspector | asbestos inspector license
near: bohs-asbestos | bohs-p403
issuer: BOHS; US EPA
hit: Candidates must hold asbestos inspector license

term: ahri
name: AHRI
kind: credential
also: CAHRI | AHRI certified | AHRI membership | Australian HR Institute
case: AHRI | CAHRI
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

term: animal-care-qualification
name: animal care qualification
kind: credential
also: dog grooming qualification | City & Guilds dog grooming | Level 2 Animal Care | Level 3 Animal Management
 | animal care certificate | Level 3 Dog Grooming | NCMG | Certificate II Animal Studies
case: NCMG
implies: animal-grooming
near: outdoor-leadership-award
issuer: awarding bodies; BHS
hit: Holder of animal care qualification since 2021

term: aphr
name: aPHR
kind: credential
case: aPHR
implies: human-resources
near: phr
issuer: HRCI
hit: aPHR or equivalent is desirable

term: apmg-change-management
name: APMG Change Management
kind: credential
also: APMG Change Management Practitioner | APMG Change Management Foundation | Change Management Practitioner
implies: change-management
near: prosci-certification | ccmp
issuer: APMG; ACMP
hit: Certificates: APMG Change Management

term: apmp-bid
name: APMP Foundation
kind: credential
also: APMP | APMP certified | APMP Practitioner | APMP certification
case: APMP
implies: bid-management
near: cips
issuer: APMP
hit: Gained APMP certified in 2022

term: appraiser-licence
name: appraiser licence
kind: credential
also: certified residential appraiser | appraiser license | licensed appraiser | certified general appraiser
 | MAI designation | SRA appraiser | real estate appraiser license | certified appraiser
 | certified general real estate appraiser | state certified appraiser
implies: property-valuation
near: rics-membership | real-estate-licence
issuer: US state; Appraisal Institute
hit: Working towards MAI designation

term: archives-qualification
name: archives qualification
kind: credential
also: Certified Archivist | ARA registration | Academy of Certified Archivists | RMARA
 | postgraduate archives qualification | Digital Archives Specialist | ARA qualified
 | recognised archive qualification | DAS certificate | recognized archive qualification
case: RMARA
implies: archives-work
near: cilip-chartership
issuer: ACA; ARA; ICRM
hit: Archives qualification or equivalent is desirable

term: ascp-lab
name: Chartered Scientist
kind: credential
also: CSci | RSci | RSciTech | Registered Scientist | P.Chem | Professional Chemist
case: CSci | RSci
implies: laboratory-techniques
near: aalas-animal
issuer: Science Council; RSC; RSB
hit: Holder of Chartered Scientist since 2021

term: associate-in-risk-management
name: Associate in Risk Management
kind: credential
also: ARM designation
implies: risk-management
near: cpcu
issuer: The Institutes
hit: Gained Associate in Risk Management in 2022

term: austswim
name: AUSTSWIM
kind: credential
implies: swimming-teaching
near: swimming-teacher-certificate | water-safety-instructor | sta-swimming-teacher
hit: Holder of AUSTSWIM since 2021

term: bar-admission
name: bar admission
kind: credential
also: admitted to the bar | bar license | member of the bar | licensed attorney | licensed to practice law
 | active bar membership | state bar | bar exam | admitted to practice | active member of the bar | bar membership
 | state bar admission | bar admitted | license to practice law | admission to the bar | California Bar | New York Bar
 | Texas Bar | licensed to practise law | member in good standing | in good standing with the bar | called to the bar
 | UBE
case: UBE
near: qualified-solicitor | qualified-barrister
issuer: US state bar
hit: Bar admission preferred

term: barber-licence
name: barber licence
kind: credential
also: barber license | licensed barber | barbers license | Level 2 Barbering | NVQ barbering | NVQ level 2 barbering
 | Certificate III Barbering
implies: hairdressing
near: cosmetology-licence | certificate-iii-in-hairdressing
hit: Gained barber licence in 2022

term: basi-level-2
name: BASI Level 2
kind: credential
also: BASI Level 1 | BASI ski | ski instructor qualification | PSIA | PSIA Level 1
implies: outdoor-instruction
near: outdoor-leadership-award | paddlesport-coach | yachtmaster
hit: Certificates: BASI Level 2

term: bat-licence
name: bat licence
kind: credential
also: bat survey licence | Level 2 bat licence | Class 2 bat licence | Natural England bat licence | bat license
 | bat survey license | Level 2 bat license | Class 2 bat license | Natural England bat license
implies: ecology
near: cieem | great-crested-newt-licence
issuer: Natural England; BSBI
hit: Holder of bat licence since 2021

term: bcs-business-analysis-diploma
name: BCS Business Analysis Diploma
kind: credential
also: BCS International Diploma in Business Analysis | BCS Diploma in Business Analysis
 | ISEB Diploma in Business Analysis | ISEB Business Analysis | BCS Business Analysis
 | BCS Foundation in Business Analysis
implies: business-analysis
near: cbap | pmi-pba
hit: Holder of BCS International Diploma in Business Analysis since 2021

term: bectu
name: BECTU
kind: credential
also: BECTU member
implies: performing-arts
near: performer-union-card | sag-aftra | iatse
hit: Holder of BECTU member since 2021

term: bels-editor
name: BELS certification
kind: credential
also: ELS | Editor in the Life Sciences | AMWA certificate | MWC | Medical Writer Certified | AMWA certification
 | CIEP membership | SfEP | Advanced Professional Member CIEP | AMWA | Essential Skills Certificate AMWA
ambiguous: ELS | MWC
case: ELS | MWC | AMWA | SfEP
needs: editor | BELS | medical writ | AMWA | life sciences | certified
implies: medical-writing
near: chartered-linguist
issuer: BELS; AMWA; CIEP
hit: ELS editor, BELS exam passed
miss: Ends with ELS and ENDIF

term: bhs-stage-2
name: BHS Stage 2
kind: credential
also: BHS Stage 3 | BHS Stage 1 | BHS AI | BHSAI | BHS qualified | BHS Stage 4
near: equestrian-instruction
hit: Gained BHS Stage 2 in 2022

term: bohs-asbestos
name: BOHS P402
kind: credential
also: P402 | RSPH asbestos | BOHS qualified | P402 qualified | BOHS | S301 | CCP asbestos | W504
 | BOHS proficiency modules | RSPH Level 3 asbestos
case: P402 | BOHS
implies: asbestos-surveying
near: iema
issuer: BOHS; US EPA
hit: W504 preferred

term: bohs-p403
name: BOHS P403
kind: credential
also: P403 | P404 | P403 and P404 | BOHS P404
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

term: british-gymnastics-level-2
name: British Gymnastics Level 2
kind: credential
also: BG Level 2 | Gymnastics Level 2 | Level 2 gymnastics coach
implies: sports-coaching
near: sports-coaching-badge | nccp
hit: British Gymnastics Level 2 preferred

term: bronze-medallion
name: Bronze Medallion
kind: credential
also: Bronze Medallion award | Surf Rescue Certificate
implies: lifeguarding
near: lifeguard-certification | nplq | national-lifeguard-award
hit: Gained Bronze Medallion in 2022

term: caia
name: Chartered Alternative Investment Analyst
kind: credential
also: CAIA
case: CAIA
implies: alternative-investments
near: cfa-charter | frm
issuer: CAIA Association
hit: Chartered Alternative Investment Analyst preferred

term: cam-apartment
name: Certified Apartment Manager
kind: credential
also: CAM designation | RPA BOMA | BOMA RPA
implies: property-management
near: real-estate-licence
issuer: NAA; IREM; CAI
hit: CAM designation or equivalent is desirable

term: cambridge-english-certificate
name: Cambridge English certificate
kind: credential
also: Cambridge C1 Advanced | Cambridge Proficiency | CAE certificate | FCE certificate
near: ielts-certificate | toeic | duolingo-english-test
issuer: test provider
hit: Cambridge English certificate preferred

term: cams
name: Certified Anti-Money Laundering Specialist
kind: credential
also: CAMS | ACAMS | CAMS certification
ambiguous: CAMS
case: CAMS | ACAMS
needs: AML | anti-money | certification | compliance | CFE | certified | KYC | financial crime
implies: anti-money-laundering
near: certified-fraud-examiner | certified-regulatory-compliance-manager
issuer: ACAMS
hit: CAMS or other AML certification
miss: Fitted two CAMS on the gate

term: cap-administrative
name: Certified Administrative Professional
kind: credential
also: CAP certification | PACE certification | IAAP certification | EPAA diploma | Executive PA Diploma | IAAP
 | Pitman qualification | Pitman Executive PA Diploma | Pitman | secretarial qualification | Pitman Training
 | PA qualification | secretarial diploma | administration qualification
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
implies: business-analysis
near: prosci-certification
issuer: IIBA; BCS
hit: Holder of CBAP since 2021

term: cbci-continuity
name: CBCI
kind: credential
also: MBCI | Certificate of the BCI | AFBCI
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
implies: business-analysis
near: cbap | ecba
hit: Gained CCBA in 2022

term: ccep
name: CCEP
kind: credential
also: Certified Compliance and Ethics Professional
implies: compliance
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
implies: change-management
near: prosci-certification | apmg-change-management
issuer: APMG; ACMP
hit: Certified Change Management Professional preferred

term: ccp-compensation
name: Certified Compensation Professional
kind: credential
also: CCP compensation | CBP benefits | WorldatWork certification | Certified Benefits Professional
implies: compensation-and-benefits
near: phr
issuer: WorldatWork; IFEBP
hit: Gained Certified Compensation Professional in 2022

term: ccra
name: CCRA
kind: credential
also: Certified Clinical Research Associate
implies: clinical-research
near: acrp-clinical | ccrp
issuer: ACRP; SOCRA; CITI
hit: Candidates must hold Certified Clinical Research Associate

term: ccrp
name: CCRP
kind: credential
also: Certified Clinical Research Professional | SoCRA certification | SoCRA certified | CCRP certification
implies: clinical-research
near: acrp-clinical | citi-training | ccra
issuer: ACRP; SOCRA; CITI
hit: Gained CCRP in 2022

term: ccxp
name: CCXP
kind: credential
also: Certified Customer Experience Professional
implies: customer-service
near: customer-service-nvq | hdi-customer-service-representative
hit: Working towards CCXP

term: celpip
name: CELPIP
kind: credential
near: ielts-certificate | occupational-english-test
issuer: test provider
hit: CELPIP or equivalent is desirable

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
also: CEM | FEMA Professional Development Series | Associate Emergency Manager
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
also: CeMAP qualified | Certificate in Mortgage Advice and Practice | CeMAP 1 | CeRER | Level 3 mortgage qualification
 | MAQ | CeMAP qualification
case: CeMAP | MAQ
implies: mortgage-lending
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

term: certificate-iii-in-fitness
name: Certificate III in Fitness
kind: credential
also: Cert III in Fitness
implies: personal-training
near: nasm-cpt | certificate-iv-in-fitness | cimspa
hit: Holder of Certificate III in Fitness since 2021

term: certificate-iii-in-hairdressing
name: Certificate III in Hairdressing
kind: credential
also: Cert III Hairdressing
implies: hairdressing
near: cosmetology-licence | nvq-level-3-hairdressing | barber-licence
hit: Candidates must hold Cert III Hairdressing

term: certificate-iv
name: Certificate IV
kind: credential
also: Cert IV | Certificate 4 | Cert 4 | AQF Certificate IV
implies: certificate-iii
near: nvq-level-4
issuer: Australian registered training organisation
hit: Working towards Certificate 4

term: certificate-iv-in-fitness
name: Certificate IV in Fitness
kind: credential
also: Cert IV in Fitness
implies: personal-training
near: nasm-cpt | level-2-gym-instructor | certificate-iii-in-fitness
hit: Candidates must hold Cert IV in Fitness

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
also: Certified Bookkeeper designation | AIPB | ICB qualified | Institute of Certified Bookkeepers | IAB bookkeeping
 | ICB bookkeeping | Certified Public Bookkeeper | AICB
case: AIPB | AICB
implies: bookkeeping
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
needs: financial | planner | certified | CFA | designation | Series | wealth | ChFC | certification
implies: personal-financial-planning
near: chartered-financial-consultant | diploma-in-financial-planning
issuer: CFP Board
hit: CFP or ChFC for the wealth desk
miss: A CFP for papers closes on Friday

term: certified-fraud-examiner
name: Certified Fraud Examiner
kind: credential
also: CFE | CFE certification | CFE credential
case: CFE
implies: fraud-prevention
near: certified-internal-auditor | cams
issuer: ACFE
hit: Certified Fraud Examiner or equivalent is desirable

term: certified-insurance-counselor
name: Certified Insurance Counselor
kind: credential
also: CIC designation
implies: insurance
near: cpcu
issuer: The National Alliance
hit: Certificates: Certified Insurance Counselor

term: certified-internal-auditor
name: Certified Internal Auditor
kind: credential
also: CIA certification | CIIA | CIA designation | CMIIA | IIA certification
ambiguous: CIA
case: CIA | CIIA | CMIIA
needs: audit | CPA | CISA | CFE | certified | IIA
implies: internal-audit
near: certified-fraud-examiner | certified-public-accountant
issuer: Institute of Internal Auditors
hit: CPA or CIA with audit background
miss: A spy of the CIA in Rome

term: certified-medical-interpreter
name: Certified Medical Interpreter
kind: credential
also: CCHI | NBCMI | certified healthcare interpreter | Certified Healthcare Interpreter CHI | CoreCHI
 | CHI certification | Qualified Medical Interpreter
implies: interpreting
near: chartered-linguist | dpsi | rid-certified
hit: Certified Medical Interpreter or equivalent is desirable

term: certified-occupancy-specialist
name: Certified Occupancy Specialist
kind: credential
also: COS certification | Blended Occupancy Specialist
implies: property-management
near: cam-apartment | hccp
issuer: IREM; NAA; CAI
hit: Candidates must hold Certified Occupancy Specialist

term: certified-professional-dog-trainer
name: Certified Professional Dog Trainer
kind: credential
also: CPDT-KA | certified dog trainer
near: animal-care-qualification | fear-free-certified
hit: Candidates must hold Certified Professional Dog Trainer

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
also: CPA | C.P.A. | licensed CPA | CPA license | CPA licence | active CPA | CPA certification | CPA designation
 | CPA Canada | CPA Australia | CPA eligible | CPA candidate | CPA exam
case: CPA
implies: accounting
near: chartered-accountant | acca | cma-certified-management-accountant
issuer: AICPA, NASBA, CPA Canada or CPA Australia
hit: Licensed CPA or equivalent is desirable

term: certified-records-manager
name: Certified Records Manager
kind: credential
also: CRM records | CRM certification | Certified Records Analyst
implies: records-management
near: archives-qualification
hit: Gained Certified Records Manager in 2022

term: certified-regulatory-compliance-manager
name: Certified Regulatory Compliance Manager
kind: credential
also: CRCM | CCO compliance certification | CSCP compliance
case: CRCM
implies: compliance
near: cams
issuer: ABA; CCB
hit: Gained CRCM in 2022

term: certified-special-events-professional
name: Certified Special Events Professional
kind: credential
also: CSEP
case: CSEP
implies: event-planning
near: cmp-meeting
issuer: ILEA
hit: Gained Certified Special Events Professional in 2022

term: certified-staffing-professional
name: Certified Staffing Professional
kind: credential
implies: recruitment
near: rec-qualification | airs-certification
hit: Working towards Certified Staffing Professional

term: cfa-charter
name: Chartered Financial Analyst
kind: credential
also: CFA | CFA charter | CFA charterholder | CFA Level I | CFA Level II | CFA designation | CFA Level 1
 | CFA Level III | CFA Institute | CFA candidate | CFA Level 2 | CFA Level 3 | CFA program | CFA/MBA | IMC
ambiguous: IMC
case: CFA | IMC
needs: investment | CFA | fund | analyst | qualified
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
also: Certified Fund Raising Executive | Chartered Institute of Fundraising | CIOF certificate
 | Certificate in Fundraising | Certified Fundraising Executive | Institute of Fundraising qualification | MInstF
 | GPC grant | Grant Professional Certified
case: CFRE
implies: fundraising
near: cvm-volunteer
issuer: CFRE International; CIOF
hit: CFRE preferred

term: cgeol-geologist
name: Chartered Geologist
kind: credential
also: CGeol | Professional Geologist | P.G. license | FGS | PG license | P.Geo | PG licence | licensed geologist
 | P.Geo. | GIT geologist | Geologist in Training | licensed professional geologist | Professional Geoscientist
 | Registered Geologist
case: CGeol | FGS | P.Geo
implies: geology
near: iema
issuer: Geological Society; US state boards
hit: Gained Chartered Geologist in 2022

term: cgi-governance
name: Chartered Governance qualification
kind: credential
also: ICSA | ICSA qualified | CGI qualified | Chartered Secretary | ACIS | FCIS | Chartered Governance Institute
 | ACG governance | Chartered Company Secretary
case: ICSA | ACIS | FCIS
implies: company-secretarial
near: qualified-solicitor
issuer: Chartered Governance Institute
hit: Candidates must hold Chartered Governance qualification

term: cgma
name: CGMA
kind: credential
case: CGMA
implies: management-accounts
near: cima
issuer: AICPA and CIMA
hit: CGMA preferred

term: chartered-accountant
name: Chartered Accountant
kind: credential
also: ACA | ACA qualified | ICAEW | ICAS | ACA qualification | FCA qualification | Chartered Accountants
 | CA qualified | ICAI | ICAEW Chartered Accountant | CA ANZ | ACA/ACCA | ACA part qualified | newly qualified ACA
 | qualified chartered accountant | ACA or ACCA | CA(SA) | ICPAK | ACA studies | Chartered Accountancy
 | chartered accountancy qualification
ambiguous: CA
case: ACA | ICAEW | ICAS | CA | ICAI | CA(SA) | ICPAK
needs: accountant | qualified | finance | ACCA | audit | inter | finalist | articleship | ICAI | chartered
implies: accounting
near: acca | cima | certified-public-accountant
issuer: ICAEW, ICAS, ICAI and other chartered bodies
hit: ACA or CA qualified accountant
miss: The plant in Fresno, CA

term: chartered-biologist
name: Chartered Biologist
kind: credential
also: CBiol | MRSB
near: ascp-lab | chartered-chemist | chartered-physicist
issuer: RSC; RSB; IOP
hit: Candidates must hold Chartered Biologist

term: chartered-chemist
name: Chartered Chemist
kind: credential
also: CChem | MRSC | Royal Society of Chemistry member | member of the Royal Society of Chemistry
 | Chartered Chemist status | FRSC | AMRSC
near: ascp-lab | chartered-biologist
issuer: RSC; RSB; IOP
hit: Certificates: MRSC

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

term: chartered-linguist
name: chartered linguist
kind: credential
also: CIOL | DipTrans | MCIL | ATA certification | certified translator | Diploma in Translation
 | certified interpreter | NRPSI | registered sworn translator | sworn translator | ITI membership | MITI
 | ATA certified | Level 3 community interpreting | Community Interpreting Level 3 | qualified interpreter
 | BEI certification | Level 3 Certificate in Community Interpreting | LPT interpreter test
case: CIOL | MCIL | NRPSI | DipTrans | MITI
implies: translation
near: tefl-language
issuer: CIOL; ATA; NAATI; RID
hit: Certificates: chartered linguist

term: chartered-physicist
name: Chartered Physicist
kind: credential
also: CPhys | MInstP
near: ascp-lab | chartered-biologist
issuer: RSC; RSB; IOP
hit: Certificates: Chartered Physicist

term: chmm
name: Certified Hazardous Materials Manager
kind: credential
also: CHMM | CHMM certification | REM certification | Registered Environmental Manager | QEP
 | Qualified Environmental Professional | REPA | LSRP | Licensed Site Remediation Professional
 | Licensed Environmental Professional
case: CHMM | QEP | LSRP
implies: environmental-compliance-site
near: iema
issuer: IHMM
hit: Holder of Certified Hazardous Materials Manager since 2021

term: chrp
name: Certified Human Resources Professional
kind: credential
also: CHRP | CHRL | CHRP designation | CHRL designation | CHRP candidate | Certified Human Resources Leader
case: CHRP | CHRL
implies: human-resources
near: phr | shrm-cp
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

term: cidesco
name: CIDESCO
kind: credential
also: CIDESCO qualified
implies: beauty-therapy
near: esthetician-licence | nvq-level-2-beauty-therapy | vtct
hit: Working towards CIDESCO qualified

term: cieem
name: CIEEM
kind: credential
also: CIEEM membership | MCIEEM | ACIEEM | Natural England licence | dormouse licence | protected species licence
 | CIEEM member | GradCIEEM | Certified Ecologist | Class Licence ecology | Natural England license | dormouse license
 | protected species license | Class License ecology
case: CIEEM | MCIEEM | ACIEEM
implies: ecology
near: iema
issuer: CIEEM; Natural England
hit: Class License ecology preferred

term: cifa-membership
name: CIfA membership
kind: credential
also: MCIfA | ACIfA | PCIfA | Member of CIfA
implies: archaeological-fieldwork
near: museums-association-membership | register-of-professional-archaeologists
hit: Working towards CIfA membership

term: cih-housing
name: CIH
kind: credential
also: CIH qualified | Chartered Institute of Housing | CIH Level 3 | CIH Level 4 | CIH Level 5 | CIH membership
 | CIH qualification | housing qualification | CIH Level 4 Housing | Level 4 Housing qualification | CIHCM
 | CIH Chartered member
case: CIH | CIHCM
implies: social-housing
near: propertymark
issuer: Chartered Institute of Housing
hit: CIH qualified preferred

term: cii-qualification
name: CII qualification
kind: credential
also: Cert CII | Dip CII | ACII | Chartered Insurance Institute | CII qualified | Chartered Insurer | FCII | CII
 | CII exams | Cert CII qualified | Dip CII qualified | ACII qualified | Certificate in Insurance
case: CII | ACII | FCII
implies: insurance
near: cpcu | diploma-in-financial-planning
issuer: Chartered Insurance Institute
hit: Candidates must hold Chartered Insurer

term: cilex
name: CILEX
kind: credential
also: Chartered Legal Executive | CILEx qualified | CILEx Level 6 | FCILEx | ILEX | ILEX qualified | CILEX Lawyer
 | CILEx Level 3 | Fellow of CILEX | CPQ qualification | FILEX | legal executive qualification
case: CILEX | FCILEx | ILEX
near: qualified-solicitor | paralegal-certificate | licensed-conveyancer
issuer: CILEX
hit: CILEX or equivalent is desirable

term: cilip-chartership
name: CILIP chartership
kind: credential
also: MCLIP | CILIP | ACLIP | chartered librarian | CILIP chartered | librarian certification | CILIP accredited
 | MCLIP or equivalent | CILIP qualification | public librarian certificate | postgraduate library qualification
 | librarianship qualification | CILIP membership
case: MCLIP | CILIP | ACLIP
implies: library-services
near: archives-qualification
issuer: CILIP
hit: CILIP qualification or equivalent is desirable

term: cim-qualification
name: CIM
kind: credential
also: Chartered Institute of Marketing | CIM qualified | CIM Diploma | CIM Level 4 | CIM Level 6 | Chartered Marketer
 | CIM qualification | CIM Professional Diploma | CIM Professional Certificate | CIM accredited | CIM membership
 | CIM Level 7 | MCIM | CIM Certificate
case: CIM | MCIM
implies: marketing
near: idm-qualification | digital-marketing-institute
issuer: CIM
hit: Candidates must hold CIM

term: cima
name: CIMA
kind: credential
also: CIMA qualified | ACMA | FCMA | Chartered Institute of Management Accountants | chartered management accountant
 | CIMA part qualified | CIMA finalist | part qualified CIMA | CIMA qualification | ACMA qualified | CIMA studier
case: CIMA | ACMA | FCMA
implies: management-accounts
near: acca | chartered-accountant | cma-certified-management-accountant
issuer: CIMA
hit: ACMA qualified preferred

term: cimspa
name: CIMSPA
kind: credential
also: CIMSPA membership
implies: personal-training
near: nasm-cpt | certificate-iii-in-fitness
hit: CIMSPA or equivalent is desirable

term: cipd
name: CIPD
kind: credential
also: CIPD Level 5 | CIPD Level 3 | CIPD qualified | CIPD Level 7 | Chartered MCIPD | MCIPD | Assoc CIPD
 | CIPD qualification | Chartered Institute of Personnel and Development | CIPD membership | part CIPD qualified
 | CIPD accredited | FCIPD | CIPD member | CIPD Associate | CIPD part qualified | CIPD studies | CIPD or equivalent
 | CIPD Level 5 qualified | Chartered CIPD | Graduate CIPD | CIPD studier
case: CIPD | MCIPD | FCIPD
implies: human-resources
near: shrm-cp | phr
issuer: CIPD
hit: Gained CIPD accredited in 2022

term: cipp-privacy
name: Certified Information Privacy Professional
kind: credential
also: CIPP/E | CIPP/US | CIPM | CIPP certification | IAPP certification | IAPP | CIPT | CIPP/C | GDPR Practitioner
 | BCS Certificate in Data Protection | PC.dp | CIPP/E certification
case: CIPM | IAPP | CIPT
implies: gdpr
near: qualified-solicitor
issuer: IAPP
hit: Certificates: BCS Certificate in Data Protection

term: cipr-qualification
name: CIPR
kind: credential
also: CIPR Diploma | Chartered PR Practitioner | PRCA qualification | MCIPR | Chartered Institute of Public Relations
 | CIPR qualified | CAM Diploma
case: CIPR | MCIPR
implies: public-relations
near: cim-qualification
issuer: CIPR; PRSA; NCTJ
hit: Holder of CIPR since 2021

term: cips
name: CIPS
kind: credential
also: MCIPS | CIPS qualified | CIPS Level 4 | CIPS Diploma | Chartered Institute of Procurement and Supply | FCIPS
 | CIPS Level 6 | MCIPS qualified | CIPS qualification | CIPS Level 5 | CIPS studying | CIPS membership
 | CIPS accredited | CIPS part qualified | part CIPS qualified | studying towards CIPS | CIPS member
case: CIPS | MCIPS | FCIPS
implies: procurement
near: cpsm
issuer: CIPS
hit: Holder of studying towards CIPS since 2021

term: cisi-qualification
name: CISI
kind: credential
also: IOC | Investment Operations Certificate | CISI qualification | Chartered Institute for Securities and Investment
 | IAQ | Investment Advice Diploma | CISI Level 3 | Capital Markets Programme | Capital Markets Program
ambiguous: IOC
case: CISI | IAQ | CISI | IAQ | IOC
needs: CISI | investment | qualified
near: cfa-charter | securities-licences
issuer: CISI
hit: CISI exams for fund staff
miss: The IOC meets in Lausanne

term: citi-training
name: CITI training
kind: credential
also: CITI certification | CITI certified
implies: clinical-research
near: acrp-clinical | gcp-certificate | ccrp
issuer: ACRP; SOCRA; CITI
hit: CITI training preferred

term: ciwem
name: CIWEM
kind: credential
also: MCIWEM | C.WEM | CIWEM membership
near: ciwm | wamitab
issuer: WAMITAB; CIWEM
hit: Gained MCIWEM in 2022

term: ciwm
name: CIWM
kind: credential
also: MCIWM | Operator Competence Certificate waste | CIWM membership | Chartered Waste Manager
case: CIWM | MCIWM
implies: waste-management
near: iema
issuer: CIWM; WAMITAB; CIWEM
hit: CIWM membership or equivalent is desirable

term: clait
name: CLAIT
kind: credential
also: OCR CLAIT | CLAIT Plus | New CLAIT | CLAIT qualification
implies: computer-literacy
near: ecdl | ic3-digital-literacy
hit: Certificates: OCR CLAIT

term: cma-certified-management-accountant
name: Certified Management Accountant
kind: credential
also: CMA | CMA certification | CMA designation
ambiguous: CMA
case: CMA
needs: account | CPA | finance | CIMA | cost | IMA | MBA | CFA
implies: management-accounts
near: cima | certified-public-accountant
issuer: IMA
hit: CPA or CMA preferred
miss: CMA runs injections at the clinic

term: cmc-consultant
name: Certified Management Consultant
kind: credential
also: CMC designation | ChMC | Chartered Management Consultant
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
also: CMI Level 3 | CMI Level 7 | CMI qualification | Chartered Manager | CMgr
implies: people-management
near: ilm-management | management-nvq
hit: Gained Chartered Manager in 2022

term: cmp-meeting
name: CMP designation
kind: credential
also: CMP meetings | CMM certification meetings | Certified Wedding Planner | DES certification
 | Digital Event Strategist | CMP | CEM exhibitions | CMP preferred
ambiguous: CMP
case: CMP
needs: meeting | event | certified | planner | convention | CSEP
implies: event-planning
near: iata-diploma
issuer: Events Industry Council
hit: CMP designation for event planners
miss: Order a BMP and CMP for the patient

term: copc
name: COPC
kind: credential
also: COPC certified
implies: customer-service
near: customer-service-nvq | hdi-customer-service-representative | worldhost
hit: Holder of COPC since 2021

term: corrective-exercise-specialist
name: Corrective Exercise Specialist
kind: credential
also: CES corrective exercise
implies: strength-conditioning
near: cscs-strength | usa-weightlifting
hit: Working towards Corrective Exercise Specialist

term: cosmetology-licence
name: cosmetology licence
kind: credential
also: cosmetology license | licensed cosmetologist | cosmetologist license | state cosmetology license
 | valid cosmetology license | current cosmetology license | hair stylist license | hairstylist licence
 | Red Seal hairstylist | hairstylist license
implies: hairdressing
near: esthetician-licence | nail-technician-licence
issuer: US state board; awarding bodies
hit: Certificates: cosmetology licence

term: court-certified-interpreter
name: court certified interpreter
kind: credential
also: certified court interpreter | federally certified interpreter
implies: interpreting
near: chartered-linguist | nrcpd
hit: Holder of court certified interpreter since 2021

term: court-reporter-certification
name: court reporter certification
kind: credential
also: RPR | Registered Professional Reporter | CSR court | Certified Shorthand Reporter | Certified Court Reporter
case: RPR
implies: court-reporting
near: notary-public
issuer: NCRA
hit: Candidates must hold Certified Shorthand Reporter

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
also: CPCU | CPCU designation | Associate in Underwriting | Associate in Claims | AINS
case: CPCU | AINS
implies: property-and-casualty-insurance
near: cii-qualification | property-and-casualty-licence
issuer: The Institutes
hit: Chartered Property Casualty Underwriter preferred

term: cphr
name: CPHR
kind: credential
also: CPHR designation | Chartered Professional in Human Resources
case: CPHR
implies: human-resources
near: chrp
issuer: CPHR Canada
hit: CPHR preferred

term: cpp-payroll
name: Certified Payroll Professional
kind: credential
also: CPP | FPC payroll | Fundamental Payroll Certification | CIPP qualification | CIPP payroll
 | Certified Payroll Manager | CIPP | Payroll Compliance Practitioner | CIPP qualified | PCP payroll | CIPP diploma
ambiguous: CPP | CIPP
case: CPP | CIPP
needs: payroll | certified | APA | FPC
implies: payroll
near: aat
issuer: PayrollOrg; CIPP
hit: CPP or CIPP for the payroll lead
miss: Write a CPP file and its header

term: cppb
name: CPPB
kind: credential
also: Certified Professional Public Buyer
implies: procurement
near: cpsm | cppo
issuer: NIGP; Supply Chain Canada
hit: CPPB or equivalent is desirable

term: cppo
name: CPPO
kind: credential
implies: procurement
near: cpsm | cppb | nigp-cpp
issuer: NIGP; Supply Chain Canada
hit: CPPO preferred

term: cpsm
name: CPSM
kind: credential
also: Certified Professional in Supply Management | Certified Purchasing Manager | C.P.M. | CPSD
 | Certified Purchasing Professional
case: CPSM | CPSD
implies: procurement
near: cips
issuer: ISM; NIGP
hit: CPSM preferred

term: cpsp-sales
name: Certified Professional Sales Person
kind: credential
also: CPSP | Certified Sales Professional | ISM sales qualification | Institute of Sales Management
 | Institute of Sales Professionals | CSP sales | NASP certification
case: CPSP
implies: sales
near: cim-qualification
issuer: NASP; ISP
hit: Gained Certified Professional Sales Person in 2022

term: cptd-training
name: ATD certification
kind: credential
also: CPTD | APTD | CPLP | Certified Professional in Talent Development | CTDP | train the trainer certificate | CAVA
 | TAE
ambiguous: CAVA | TAE
case: CPTD | APTD | CPLP | CTDP | CAVA | TAE
needs: assessor | training | award | qualification | certificate | assess | NVQ
implies: training-delivery
near: cipd
issuer: ATD; awarding bodies
hit: CPTD certification and five years as a trainer
miss: A glass of CAVA at noon

term: crossfit-level-1
name: CrossFit Level 1
kind: credential
also: CF-L1 | CrossFit Level 2
implies: group-exercise
near: group-fitness-certification | level-2-exercise-to-music
hit: Candidates must hold CrossFit Level 1

term: cscs-strength
name: Certified Strength and Conditioning Specialist
kind: credential
also: CSCS certification | NSCA CSCS | NSCA | NSCA certified | NSCA-CPT | Performance Enhancement Specialist
case: NSCA
implies: strength-conditioning
near: nasm-cpt
issuer: NSCA; UKSCA
hit: Candidates must hold NSCA certified

term: cta
name: Chartered Tax Adviser
kind: credential
also: CTA | CTA qualified | ATT qualified | ATT | Association of Taxation Technicians | ATT/CTA | CTA qualification
 | ATT qualification | Chartered Tax Advisor | CIOT
ambiguous: CTA | ATT
case: CTA | ATT | CIOT
needs: tax | qualified | ACA | ACCA | CIOT | chartered
implies: tax
near: enrolled-agent | chartered-accountant
issuer: CIOT; ATT
hit: ATT or CTA qualified in tax
miss: Ends with a CTA to sign up

term: customer-service-nvq
name: customer service NVQ
kind: credential
also: NVQ Level 2 Customer Service | NVQ Level 3 Customer Service | Institute of Customer Service
 | NVQ customer service | customer service qualification | Level 2 Customer Service | NVQ Level 2 in Customer Service
 | Level 2 Certificate in Customer Service | customer service certification | Certificate III in Customer Engagement
 | customer service diploma | ICMI | Level 3 Customer Service
case: ICMI
implies: customer-service
near: cap-administrative
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
near: french-language | delf | tcf-french
hit: DALF or equivalent is desirable

term: dance-teaching-certificate
name: dance teaching certificate
kind: credential
also: RAD | BBO dance | RAD registered | RAD RTS | ABT certified | ABT National Training Curriculum
 | Royal Academy of Dance | RAD Certificate | DDE | DDI dance
ambiguous: RAD
case: RAD | DDE
needs: dance | ballet | ISTD | teacher | tap
implies: dance-teaching
near: music-grades
issuer: ISTD; RAD
hit: RAD or ISTD to teach ballet
miss: RAD monitoring at the reactor

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
near: spanish-language
issuer: Instituto Cervantes
hit: Candidates must hold DELE

term: delf
name: DELF
kind: credential
also: DELF B2
near: french-language | dalf
hit: DELF B2 preferred

term: digital-marketing-institute
name: digital marketing certificate
kind: credential
also: Digital Marketing Institute certificate | Certified Digital Marketing Professional | Google Digital Garage
 | PCM marketing | Professional Certified Marketer | Google Digital Marketing certificate
 | digital marketing certification | Google Digital Marketing & E-commerce Certificate
implies: digital-marketing
near: cim-qualification | google-ads-certification
issuer: DMI; Google
hit: Digital marketing certificate or equivalent is desirable

term: diploma-in-financial-planning
name: Diploma in Financial Planning
kind: credential
also: DipPFS | APFS | Chartered Financial Planner | CII Level 4 Diploma
 | Level 4 Diploma in Regulated Financial Planning | DipFA | QFA | CII Diploma in Financial Planning
 | Certificate in Financial Planning | Diploma in Regulated Financial Planning | Level 4 qualified adviser | FPC | CF1
 | R01 to R06 | RO1
case: DipPFS | APFS | QFA | FPC
implies: personal-financial-planning
near: certified-financial-planner | cii-qualification
issuer: Chartered Insurance Institute; LIBF
hit: Diploma in Financial Planning or equivalent is desirable

term: disc-certified
name: DISC certified
kind: credential
implies: psychometric-testing
near: psychometric-bps | hogan-certified
hit: DISC certified or equivalent is desirable

term: dpsi
name: DPSI
kind: credential
also: Diploma in Public Service Interpreting | DPSI qualified
implies: interpreting
near: chartered-linguist | naati | certified-medical-interpreter
hit: DPSI or equivalent is desirable

term: duolingo-english-test
name: Duolingo English Test
kind: credential
near: ielts-certificate | cambridge-english-certificate | pte-academic
issuer: test provider
hit: Duolingo English Test or equivalent is desirable

term: ecba
name: ECBA
kind: credential
implies: business-analysis
near: cbap | ccba | pmi-pba
hit: Gained ECBA in 2022

term: ecdl
name: ECDL
kind: credential
also: ICDL | European Computer Driving Licence | IBT2 | ECDL Advanced | ECDL qualified | ECDL or equivalent
 | ECDL qualification | ECDL/CLAIT | International Computer Driving Licence | ITQ Level 2 | basic computer certificate
 | ICDL certificate | European Computer Driving License | International Computer Driving License
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

term: esthetician-licence
name: esthetician licence
kind: credential
also: esthetician license | licensed esthetician | CIBTAC | aesthetician license | Diploma of Beauty Therapy
 | Level 4 Advanced Aesthetics | aesthetics license | esthetics license | beauty qualification | licensed aesthetician
 | BABTAC | Level 7 Aesthetics | Certificate III Beauty | HABIA
case: CIBTAC | BABTAC | HABIA
implies: beauty-therapy
near: cosmetology-licence | massage-therapist-licence
issuer: US state board; CIDESCO; VTCT
hit: Certificates: esthetician licence

term: exercise-referral-qualification
name: exercise referral qualification
kind: credential
also: Level 3 GP Referral | Level 4 Cardiac Rehab | BACPR | GP exercise referral qualification
 | Level 4 specialist exercise | Level 3 exercise referral | GP Referral Level 3 | Level 4 Back Pain
 | Wright Foundation GP referral | Level 4 Cancer Rehab | REPs Level 4 | Level 4 cardiac rehabilitation | PSI Level 4
 | Postural Stability Instructor | Otago exercise leader
case: BACPR
implies: exercise-prescription
near: nasm-cpt
issuer: awarding bodies
hit: Exercise referral qualification preferred

term: fa-level-1
name: FA Level 1
kind: credential
also: FA Level 1 coaching
implies: sports-coaching
near: sports-coaching-badge | fa-level-2 | lta-level-3
hit: Working towards FA Level 1 coaching

term: fa-level-2
name: FA Level 2
kind: credential
implies: sports-coaching
near: sports-coaching-badge | uefa-a-licence | fa-level-1
hit: FA Level 2 preferred

term: fac-c
name: FAC-C
kind: credential
also: FAC-C certification | FAC-C Level II
implies: contract-management
near: wcc-contract | dawia | cfcm
issuer: US government; NCMA
hit: Candidates must hold FAC-C

term: fear-free-certified
name: Fear Free certified
kind: credential
also: Fear Free | Certified Fear Free
near: animal-care-qualification | certified-professional-dog-trainer | pet-first-aid
hit: Candidates must hold Fear Free certified

term: fema-is-100
name: FEMA IS-100
kind: credential
also: IS-100 and IS-700 | IS-700 | FEMA IS-700 | ICS 100 | FEMA certification | FEMA certifications | FEMA ICS
implies: emergency-planning
near: cem-emergency | ics-200
issuer: FEMA
hit: Gained FEMA IS-100 in 2022

term: fisc-level-3
name: FISC Level 3
kind: credential
also: FISC Level 4 | BSBI FISC
implies: ecology
near: cieem | great-crested-newt-licence
issuer: Natural England; BSBI
hit: FISC Level 3 preferred

term: frm
name: Financial Risk Manager certification
kind: credential
also: FRM | FRM certification | PRM certification | GARP FRM | Financial Risk Manager (FRM)
 | Professional Risk Manager certification
ambiguous: FRM
case: FRM
needs: risk | CFA | PRM | certified | certification | GARP
implies: risk-management
near: cfa-charter
issuer: GARP
hit: FRM or CFA for the credit risk desk
miss: Fill in FRM 7 at the gate

term: funeral-director-licence
name: funeral director licence
kind: credential
also: funeral director license | embalmer license | MBIE | NAFD Diploma | licensed funeral director
 | licensed embalmer | funeral director's license | Dip FD | funeral director and embalmer license | mortuary license
 | apprentice funeral director license | Funeral Director/Embalmer license
case: MBIE
implies: funeral-services
near: notary-public
issuer: US state; NAFD
hit: Candidates must hold NAFD Diploma

term: gaming-licence
name: gaming licence
kind: credential
also: gaming license | casino licence | SIA Door Supervisor gaming | PML gaming | personal functional licence
 | gaming card | PFL gaming | Gambling Commission licence | Personal Management Licence | gambling licence | PML | PFL
 | key employee license | gaming registration | gaming commission license | casino license | sheriff's card gaming
 | non-gaming license | gaming permit | personal functional license | Gambling Commission license
 | Personal Management License | gambling license
case: PML | PFL
implies: gaming-operations
near: notary-public
issuer: gambling regulator
hit: Certificates: Gambling Commission licence

term: gcp-certificate
name: GCP certificate
kind: credential
also: GCP certification | ICH-GCP certificate | GCP training certificate
implies: clinical-research
near: acrp-clinical | citi-training
issuer: ACRP; SOCRA; CITI
hit: GCP certificate or equivalent is desirable

term: goethe-zertifikat
name: Goethe-Zertifikat
kind: credential
also: Goethe certificate | Goethe B2
near: german-language | testdaf
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

term: great-crested-newt-licence
name: great crested newt licence
kind: credential
also: GCN licence | great crested newt license | GCN license
implies: ecology
near: cieem | bat-licence | fisc-level-3
issuer: Natural England; BSBI
hit: Holder of great crested newt licence since 2021

term: gri-certification
name: ESG certification
kind: credential
also: GRI certified | FSA credential | SASB FSA | CFA Certificate in ESG Investing | Certificate in ESG Investing
 | GRI Professional Certification | IEMA Sustainability | GRI certification | SASB FSA credential | CFA ESG
implies: esg-reporting
near: iema
issuer: GRI; IFRS Foundation; CFA
hit: Working towards ESG certification

term: group-fitness-certification
name: group fitness certification
kind: credential
also: AFAA certification | spinning certification | group fitness instructor certification | Schwinn certified
 | indoor cycling certification | AFAA group fitness | group exercise certification | studio cycling qualification
 | group exercise qualification | TRX certification | kettlebell certification
implies: group-exercise
near: nasm-cpt | yoga-teacher-certificate
issuer: AFAA; ACE; Les Mills
hit: Candidates must hold group fitness certification

term: hccp
name: HCCP
kind: credential
also: Tax Credit Specialist | TCS certification
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

term: hogan-certified
name: Hogan certified
kind: credential
implies: psychometric-testing
near: psychometric-bps | insights-discovery-practitioner | disc-certified
hit: Hogan certified preferred

term: home-office-personal-licence
name: Home Office personal licence
kind: credential
also: Home Office licence | personal licence A and B | PIL A B | Home Office PIL | PIL licence | PIL A/B
 | Personal Licence PIL | Home Office personal license | Home Office license | personal license A and B | PIL license
 | Personal License PIL
implies: in-vivo-studies
near: aalas-animal
issuer: UK Home Office
hit: Working towards PIL A/B

term: hootsuite-certification
name: Hootsuite certification
kind: credential
also: Hootsuite certified | Hootsuite Platform Certification | Hootsuite Social Marketing
implies: hootsuite
near: hubspot-certification
issuer: Hootsuite
hit: Holder of Hootsuite certification since 2021

term: hsk
name: HSK
kind: credential
also: HSK 5
near: mandarin-language
hit: Certificates: HSK

term: hubspot-certification
name: HubSpot certification
kind: credential
also: HubSpot Inbound certification | HubSpot certified | HubSpot Academy | Inbound Marketing Certification
 | HubSpot Inbound Marketing
implies: hubspot
near: google-ads-certification
issuer: HubSpot
hit: Candidates must hold HubSpot certification

term: iata-dgr
name: DGR certificate
kind: credential
also: dangerous goods regulations certificate | DGR Category 9
near: passenger-services | cabin-crew-attestation | airside-pass
hit: Gained DGR certificate in 2022

term: iata-diploma
name: IATA diploma
kind: credential
also: IATA certification | IATA Travel and Tourism | ABTA certificate | IATA Foundation | IATA Level 1 | ABTAC
 | Certified Travel Associate | IATA qualification | fares and ticketing qualification | BA Fares and Ticketing
 | IATA/UFTAA | IATA certificate | IATA certified | IATA consultant | IATA accreditation | BA Fares 1 | BA Fares 2
 | Fares and Ticketing Level 1 | IATA qualified | IATA Diploma in Travel | Virgin Fares and Ticketing | CTA travel
 | Certified Travel Agent | Certified Travel Industry Executive | Travel Agent Proficiency test
case: ABTAC
implies: airline-reservations
near: tour-guide-badge
issuer: IATA
hit: IATA diploma or equivalent is desirable

term: iatse
name: IATSE
kind: credential
also: IATSE member
implies: performing-arts
near: performer-union-card | bectu
hit: Holder of IATSE since 2021

term: ic3-digital-literacy
name: IC3 Digital Literacy
kind: credential
also: IC3 | IC3 certification
implies: computer-literacy
near: ecdl | clait
hit: IC3 certification or equivalent is desirable

term: ica-compliance-diploma
name: ICA compliance diploma
kind: credential
also: ICA Diploma | ICA certification | ICA diploma in anti money laundering
implies: compliance
near: certified-regulatory-compliance-manager | ccep
hit: ICA compliance diploma preferred

term: icf-coach
name: ICF coach certification
kind: credential
also: ICF certified | ICF accredited | ACC ICF | PCC ICF | EMCC accredited | certified coach | coaching qualification
 | ILM Level 7 coaching | ICF credential | executive coaching certification | ILM coaching | coaching certification
 | certified executive coach | ICF-PCC | ICF-ACC
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
also: IDM Diploma | IDM Certificate | Institute of Direct and Digital Marketing | IDM digital marketing
near: cim-qualification
issuer: IDM
hit: Gained IDM qualification in 2022

term: idta
name: IDTA
kind: credential
also: IDTA qualified
implies: dance-teaching
near: dance-teaching-certificate | istd
hit: Holder of IDTA qualified since 2021

term: ielts-certificate
name: IELTS
kind: credential
also: IELTS 7.0 | IELTS 6.5 | IELTS Academic | IELTS score | CPE English | IELTS level 7 | IELTS band | JLPT N2
 | JLPT N1
case: IELTS
near: chartered-linguist
issuer: British Council; ETS; Cambridge
hit: Working towards IELTS

term: iema
name: IEMA
kind: credential
also: IEMA membership | PIEMA | AIEMA | MIEMA | IEMA Foundation | IEMA Certificate | ISEP environmental
 | IEMA qualified | IEMA Practitioner | IEMA Associate | IEMA accredited | IEMA Foundation Certificate
case: IEMA | PIEMA | AIEMA | MIEMA
implies: iso-14001
near: cieem | ciwm | chmm
issuer: IEMA; Society for the Environment
hit: Working towards IEMA

term: ilm-management
name: ILM management qualification
kind: credential
also: ILM Level 3 | ILM Level 5 | ILM Level 2 | ILM Level 7 | ILM | management qualification
 | leadership and management qualification | ILM qualification | supervisory management qualification
 | Level 5 Diploma in Leadership and Management | Level 3 Diploma in Management | Certificate in Management Studies
 | NEBSM | Diploma in Management Studies | DMS management | Level 5 in Leadership
case: ILM
implies: people-management
near: icf-coach
issuer: ILM; CMI
hit: Holder of supervisory management qualification since 2021

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
also: insurance license | licensed insurance agent | producer license | state insurance license | insurance licence
 | insurance broker license | RIBO | RIBO licence | resident producer license | insurance producer license
 | RIBO license
case: RIBO
near: property-and-casualty-licence | life-and-health-licence
issuer: US state insurance department; RIBO
hit: Gained insurance producer licence in 2022

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
also: IMC certificate
implies: investment-analysis
near: cfa-charter
issuer: CFA Society UK
hit: Investment Management Certificate or equivalent is desirable

term: irpm
name: IRPM
kind: credential
also: AIRPM | MIRPM | TPI qualified | The Property Institute | ATPI | IRPM qualified | AIRPM qualified
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

term: issa
name: ISSA
kind: credential
implies: personal-training
near: nasm-cpt | acsm-certification | level-3-personal-trainer
hit: Certificates: ISSA

term: istd
name: ISTD
kind: credential
also: ISTD qualified | ISTD Diploma | DDE ISTD | FDI ISTD
implies: dance-teaching
near: dance-teaching-certificate | idta
hit: ISTD preferred

term: itec
name: ITEC
kind: credential
also: ITEC Level 3
implies: beauty-therapy
near: esthetician-licence | vtct | level-4-laser
hit: Holder of ITEC since 2021

term: lash-license
name: lash license
kind: credential
also: lash technician license
implies: beauty-therapy
near: esthetician-licence | level-4-laser
hit: Working towards lash license

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
also: LPC graduate | LPC graduates | LPC completed | GDL | Graduate Diploma in Law
case: GDL
near: qualified-solicitor
issuer: SRA-approved school
hit: LPC completed or equivalent is desirable

term: les-mills-certification
name: Les Mills certification
kind: credential
also: Les Mills certified | Les Mills qualified | Les Mills BodyPump | Les Mills qualification
implies: group-exercise
near: group-fitness-certification | zumba-certification
hit: Holder of Les Mills certification since 2021

term: level-2-exercise-to-music
name: Level 2 Exercise to Music
kind: credential
also: ETM Level 2 | ETM | Level 2 ETM | exercise to music qualification
implies: group-exercise
near: group-fitness-certification | zumba-certification | crossfit-level-1
hit: Exercise to music qualification preferred

term: level-2-gym-instructor
name: Level 2 Gym Instructor
kind: credential
also: Level 2 Fitness Instructor | gym instructor qualification | REPs Level 2
implies: personal-training
near: nasm-cpt | level-3-personal-trainer | certificate-iv-in-fitness
hit: Holder of Level 2 Gym Instructor since 2021

term: level-3-personal-trainer
name: Level 3 Personal Trainer
kind: credential
also: Level 3 Personal Training | Level 3 PT | Level 3 PT qualification | PT Level 3 | L3 PT | REPs Level 3
 | personal training qualification
implies: personal-training
near: nasm-cpt | issa | level-2-gym-instructor
hit: Holder of Level 3 Personal Trainer since 2021

term: level-3-sports-massage
name: Level 3 sports massage
kind: credential
also: Level 4 Sports Massage | Level 5 sports massage
implies: massage-therapy
near: massage-therapist-licence | registered-massage-therapist
hit: Gained Level 3 sports massage in 2022

term: level-4-laser
name: Level 4 Laser
kind: credential
also: Level 4 laser and IPL | laser certification | laser hair removal certification
implies: beauty-therapy
near: esthetician-licence | itec | lash-license
hit: Holder of Level 4 Laser since 2021

term: licensed-conveyancer
name: licensed conveyancer
kind: credential
also: CLC | Council for Licensed Conveyancers | CLC licence | CLC qualified | licensed conveyancer qualification
 | CLC license
ambiguous: CLC
case: CLC
needs: conveyanc | licensed | CILEX | solicitor | property
implies: property-law
near: cilex
issuer: Council for Licensed Conveyancers
hit: Licensed conveyancer or solicitor
miss: The CLC bus is low on memory

term: life-and-health-licence
name: life and health licence
kind: credential
also: life and health license | L&H license | life insurance license | life & health insurance license
 | health insurance license | LLQP | life health license | Life and Health licensed
case: LLQP
implies: life-and-health-insurance
near: property-and-casualty-licence
issuer: US state insurance department
hit: Life and health licence or equivalent is desirable

term: lifeguard-certification
name: lifeguard certification
kind: credential
also: lifeguard qualification | RLSS | Red Cross lifeguard | American Red Cross Lifeguarding | lifeguard certified
 | Ellis lifeguard | Bronze Cross | StarGuard | lifeguard certificate | Lifeguard Training certificate
 | Lifeguard certification current | RLSS lifeguard | lifeguarding certification | certified lifeguard | IQL lifeguard
 | Pool Lifeguard Award | STA lifeguard | StarGuard certification
case: RLSS
implies: lifeguarding
near: swimming-teacher-certificate | pool-operator-certificate
issuer: RLSS; American Red Cross; Royal Life Saving
hit: Holder of lifeguard certification since 2021

term: lta-level-3
name: LTA Level 3
kind: credential
also: LTA Accredited | LTA Level 2
implies: sports-coaching
near: sports-coaching-badge | fa-level-1 | rfu-level-2
hit: Holder of LTA Accredited since 2021

term: management-nvq
name: management NVQ
kind: credential
also: NVQ Level 5 Management | NVQ Level 3 Management | team leading NVQ | NVQ level 4 in management
implies: people-management
near: ilm-management | cmi-level-5 | certificate-iv-in-leadership-and-management
hit: Gained NVQ Level 5 Management in 2022

term: massage-therapist-licence
name: massage therapist licence
kind: credential
also: LMT | licensed massage therapist | massage license | massage therapy license | massage therapist license
 | licensed massage | state massage license | Level 3 Massage | massage licence | NCBTMB | BCTMB
 | Level 3 Swedish massage | massage qualification | MBLEx | massage certification
case: LMT | NCBTMB | BCTMB
implies: massage-therapy
near: esthetician-licence
issuer: US state board; awarding bodies
hit: Massage therapist licence or equivalent is desirable

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
also: Facebook Blueprint | Meta certified | Facebook Blueprint certified | Meta Certified Digital Marketing Associate
implies: meta-ads
near: google-ads-certification
issuer: Meta
hit: Holder of Meta Blueprint since 2021

term: microsoft-office-specialist
name: Microsoft Office Specialist
kind: credential
also: MOS | MOS certification | MOS Excel | MOS certified | Microsoft Office Specialist certification | MOS Expert
 | Microsoft Office certification | MOS Excel Expert | Microsoft Certified Office Specialist | MOS Master
 | Microsoft Excel certification | Excel certification | Microsoft Office certified | Excel Expert certification
ambiguous: MOS
case: MOS
needs: Microsoft | Excel | Word | certif | Office | specialist | expert
implies: microsoft-office
near: ecdl | cap-administrative
issuer: Microsoft
hit: MOS certification in Excel
miss: Stood in MOS with wet boots

term: mortgage-loan-originator-licence
name: Mortgage Loan Originator licence
kind: credential
also: MLO license | NMLS | NMLS license | SAFE Act | licensed loan officer | NMLS licensed | NMLS registration | MLO
 | mortgage license | NMLS number | state mortgage license | Mortgage Loan Originator license
case: NMLS | MLO
implies: mortgage-lending
near: cemap
issuer: NMLS
hit: Gained Mortgage Loan Originator licence in 2022

term: mountain-leader
name: Mountain Leader
kind: credential
also: Mountain Leader Award | ML award
implies: outdoor-instruction
near: outdoor-leadership-award | rock-climbing-instructor
hit: Gained Mountain Leader in 2022

term: mrs-qualification
name: MRS qualification
kind: credential
also: MRS Diploma | Market Research Society certificate | MRS Certificate | MRS Advanced Certificate
 | MRS interviewer card | Insights Professional Certification
implies: market-research
near: cim-qualification
issuer: Market Research Society
hit: Gained MRS qualification in 2022

term: museums-association-membership
name: museums association membership
kind: credential
also: AMA | Associateship of the Museums Association | FMA museums | AMA museums | CIfA | CSCS archaeology
 | CSCS archeology
ambiguous: AMA
case: AMA | CIfA
needs: museum | gallery | associateship | CIfA
implies: museum-collections
near: archives-qualification
issuer: Museums Association; Icon; CIfA
hit: AMA of the Museums Association
miss: An AMA on the forum at six

term: music-grades
name: music grades
kind: credential
also: ABRSM | ABRSM Grade 8 | Grade 8 piano | Trinity College London music | LRSM | ARSM | DipABRSM | LTCL
 | RCM certificate | Grade 8 | ARCT | ATCL | DipABRSM piano | Grade 5 theory | Grade 5 music theory | FTCL
 | RCM Level 10 | LRSM diploma | Rockschool Grade 8 | RCM Grade 8
ambiguous: Grade 8
case: ABRSM | LRSM | ARSM | LTCL | ARCT | ATCL
needs: piano | violin | guitar | singing | music | ABRSM | flute | saxophone | distinction | cello
implies: music-performance
near: dance-teaching-certificate
issuer: ABRSM; Trinity; RCM
hit: Grade 8 piano with merit
miss: Pupils from grade 8 visit

term: naati
name: NAATI
kind: credential
also: NAATI accredited | NAATI accreditation | NAATI certified | NAATI Level 3
implies: interpreting
near: chartered-linguist | dpsi
hit: Candidates must hold NAATI

term: nail-technician-licence
name: nail technician licence
kind: credential
also: nail technician license | manicurist license | nail tech license | licensed nail technician
 | licensed manicurist | nail licence | manicurist licence | NVQ Level 2 nails | Level 2 Nail Technology
 | nail license
implies: nail-treatments
near: cosmetology-licence
issuer: US state board
hit: Certificates: nail technician licence

term: nasm-cpt
name: Certified Personal Trainer
kind: credential
also: NASM CPT | NASM | NSCA CPT | CPT fitness | REPs registered | NASM certification | personal trainer certification
 | NASM certified | nationally recognized personal training certification | personal training certification | ACE/NASM
 | NFPT | AFAA | NCSF | personal training certificate | NASM or ACE | canfitpro | fitness certification
ambiguous: REPs
case: NASM | REPs | NFPT | AFAA | NCSF
needs: level | register | fitness | exercise | instructor | membership
implies: personal-training
near: cscs-strength | group-fitness-certification
issuer: NASM, ACE, ACSM, NSCA; CIMSPA
hit: NASM or ACE certification for trainers
miss: Do ten REPs with each arm

term: national-lifeguard-award
name: National Lifeguard award
kind: credential
also: National Lifeguard | NLS award
implies: lifeguarding
near: lifeguard-certification | bronze-medallion
hit: Working towards National Lifeguard award

term: nccp
name: NCCP
kind: credential
also: NCCP Level 2
implies: sports-coaching
near: sports-coaching-badge | rfu-level-2 | british-gymnastics-level-2
hit: Gained NCCP Level 2 in 2022

term: nctj
name: NCTJ
kind: credential
also: NCTJ qualified | NCTJ Diploma | NCTJ qualification
near: cipr-qualification | accredited-in-public-relations
hit: NCTJ Diploma or equivalent is desirable

term: nebosh-environmental-certificate
name: NEBOSH Certificate in Environmental Management
kind: credential
also: NEBOSH Environmental Diploma
implies: iso-14001
near: iema | iso-14001-lead-auditor
hit: Certificates: NEBOSH Certificate in Environmental Management

term: nigp-cpp
name: NIGP-CPP
kind: credential
also: NIGP
implies: procurement
near: cpsm | cppo | scmp-designation
issuer: NIGP; Supply Chain Canada
hit: NIGP-CPP preferred

term: notary-public
name: notary public
kind: credential
also: notary | commissioned notary | notary commission | notary license | notary public commission | certified notary
 | notary licence | Notary Public license | loan signing agent | licensed notary
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

term: nrcpd
name: NRCPD
kind: credential
also: NRCPD registered | RSLI
implies: interpreting
near: chartered-linguist | rid-certified | court-certified-interpreter
hit: Certificates: NRCPD

term: nvq
name: NVQ
kind: credential
also: National Vocational Qualification | SVQ | NVQs | City & Guilds | NVQ qualification
 | Scottish Vocational Qualification | NVQ qualified | relevant NVQ | City and Guilds qualification | C&G
 | City & Guilds qualified
case: NVQ | SVQ | NVQs | C&G
near: nvq-level-2 | nvq-level-3
issuer: awarding bodies
hit: Holder of NVQ since 2021

term: nvq-business-administration
name: NVQ Business Administration
kind: credential
also: NVQ Level 2 Business Administration | NVQ Level 3 Business Administration | Level 3 Business Administration
 | NVQ Level 3 in Business Administration | NVQ Level 2 in Business Administration | Level 2 Business Administration
 | NVQ in Business and Administration | Level 3 Diploma in Business Administration
 | Diploma in Business Administration NVQ | Certificate in Business Administration
implies: office-administration
near: cap-administrative | certificate-iii-in-business-administration
hit: Candidates must hold NVQ in Business and Administration

term: nvq-level-2
name: NVQ Level 2
kind: credential
also: NVQ 2 | SVQ 2 | NVQ level two | SVQ Level 2 | NVQ2 | QCF Level 2 | Level 2 Diploma | Level 2 NVQ | RQF Level 2
 | Level 2 qualification | S/NVQ Level 2 | level 2 certificate | NVQ Level II | S/NVQ 2 | City & Guilds Level 2 | SVQ2
near: nvq-level-3
issuer: awarding bodies
hit: NVQ Level 2 preferred

term: nvq-level-2-beauty-therapy
name: NVQ Level 2 Beauty Therapy
kind: credential
also: Level 2 Beauty Therapy
implies: beauty-therapy
near: esthetician-licence | nvq-level-3-beauty-therapy | cidesco
hit: Certificates: NVQ Level 2 Beauty Therapy

term: nvq-level-2-hairdressing
name: NVQ Level 2 hairdressing
kind: credential
also: Level 2 hairdressing | NVQ hairdressing | NVQ Level 2 in hairdressing | City & Guilds hairdressing
 | Level 2 Diploma in Hairdressing | hairdressing qualification | hairdressing NVQ
implies: hairdressing
near: cosmetology-licence | nvq-level-3-hairdressing
hit: Gained Level 2 Diploma in Hairdressing in 2022

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

term: nvq-level-3-beauty-therapy
name: NVQ Level 3 Beauty Therapy
kind: credential
also: NVQ Level 3 beauty | Level 3 Beauty Therapy | Level 3 Diploma in Beauty Therapy | NVQ Level 2 and 3 Beauty
 | NVQ 2 and 3 beauty | beauty therapy qualification | beauty therapy NVQ | NVQ beauty therapy
implies: beauty-therapy
near: esthetician-licence | nvq-level-2-beauty-therapy
hit: Holder of NVQ Level 3 Beauty Therapy since 2021

term: nvq-level-3-hairdressing
name: NVQ Level 3 hairdressing
kind: credential
also: Level 3 hairdressing | NVQ Level 3 in hairdressing
implies: hairdressing
near: cosmetology-licence | nvq-level-2-hairdressing | certificate-iii-in-hairdressing
hit: Working towards NVQ Level 3 hairdressing

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

term: occupational-english-test
name: Occupational English Test
kind: credential
also: OET English
near: ielts-certificate | pte-academic | celpip
issuer: test provider
hit: Occupational English Test or equivalent is desirable

term: ocr-text-processing
name: OCR Text Processing
kind: credential
also: RSA Stage III | RSA II Typing | RSA III | RSA typing | RSA Level 3 | RSA Level 2 | RSA Stage II | RSA II
 | OCR Level 3 Text Production | RSA qualification
implies: office-administration
near: cap-administrative | amspar
hit: Candidates must hold OCR Text Processing

term: outdoor-leadership-award
name: outdoor leadership award
kind: credential
also: Hill and Moorland Leader | Lowland Leader Award | Archery GB instructor | CWA climbing | FSRT
 | Winter Mountain Leader | Archery Leader | AASI | CSIA Level 2 | mountain bike leader | MIAS Level 2
 | Mountain Training | Swiftwater Rescue | ACCT certification | ropes course certification
case: AASI | FSRT
implies: outdoor-instruction
near: sports-coaching-badge | lifeguard-certification
issuer: Mountain Training; British Canoeing; PADI; RYA
hit: Outdoor leadership award or equivalent is desirable

term: p601
name: P601
kind: credential
near: bohs-asbestos | bohs-p405
issuer: BOHS; US EPA
hit: Certificates: P601

term: paddlesport-coach
name: paddlesport coach
kind: credential
also: BCU Level 2 | BCU Level 1 | Paddlesport Instructor | Paddle UK instructor
implies: outdoor-instruction
near: outdoor-leadership-award | wilderness-first-responder | basi-level-2
hit: Holder of paddlesport coach since 2021

term: padi
name: PADI
kind: credential
also: PADI Instructor | PADI OWSI | PADI Divemaster | PADI Open Water | PADI Scuba
implies: outdoor-instruction
near: outdoor-leadership-award | rock-climbing-instructor | rya-powerboat-level-2
hit: PADI Instructor preferred

term: paralegal-certificate
name: paralegal certificate
kind: credential
also: paralegal certification | Certified Paralegal | NALA certified | ABA-approved paralegal | CP paralegal
 | NALP qualification | paralegal diploma | ABA-approved paralegal certificate | Registered Paralegal
 | paralegal studies certificate | Advanced Certified Paralegal | licensed paralegal | ABA approved paralegal program
 | NFPA CORE Registered Paralegal
implies: paralegal-work
near: cilex
issuer: NALA; ABA-approved school
hit: Gained paralegal certificate in 2022

term: part-107
name: Part 107 license
kind: credential
also: drone license | UAS pilot licence | PfCO | drone pilot license | Part 107 certified | FAA drone license
 | General VLOS Certificate | Part 107 certification | Part 107 Remote Pilot | UAS pilot license
case: PfCO
implies: drone-surveying
near: gisp
issuer: FAA; UK CAA
hit: Certificates: Part 107 license

term: performer-union-card
name: performer union card
kind: credential
also: Equity card | Equity member | Equity membership | AEA member | Spotlight member | Actors' Equity
 | Musicians' Union member | SAG | AEA | Equity
ambiguous: SAG | AEA | Equity
case: SAG | AEA | Equity
needs: actor | union | AFTRA | eligible | member | Spotlight | performer | acting | theatre
implies: performing-arts
near: music-grades
issuer: Equity; SAG-AFTRA; IATSE
hit: Actor, Equity member and on Spotlight
miss: Raised Equity of two million

term: pet-first-aid
name: pet first aid
kind: credential
also: Pet CPR | pet first aid certified | pet CPR certified
near: animal-care-qualification | fear-free-certified
hit: Gained pet first aid certified in 2022

term: phr
name: Professional in Human Resources
kind: credential
also: PHR | HRCI certification | PHR certification | GPHR | PHR/SPHR | HRCI | PHR or SPHR | HR certification
 | HR professional certification | PHRi | PHR certified | HR certificate
case: PHR | GPHR | HRCI
implies: human-resources
near: shrm-cp | chrp
issuer: HRCI
hit: Gained HR professional certification in 2022

term: pilates-certification
name: Pilates certification
kind: credential
also: Level 3 Pilates | Level 3 Mat Pilates | Pilates instructor certification | BASI Pilates | STOTT Pilates
 | Balanced Body | comprehensive Pilates certification
implies: pilates
near: yoga-teacher-certificate
hit: Holder of STOTT Pilates since 2021

term: pmi-pba
name: PMI-PBA
kind: credential
implies: business-analysis
near: cbap | ecba | bcs-business-analysis-diploma
hit: Gained PMI-PBA in 2022

term: pool-operator-certificate
name: pool operator certificate
kind: credential
also: CPO license | Aquatic Facility Operator | pool plant operators certificate | Pool Plant Operator
 | Pool Plant Operations certificate | CPO certificate | pool plant qualification | CPO pool
 | Certified Pool and Spa Operator | ISPE pool plant | Pool Plant Level 3 | STA Pool Plant | CIMSPA Pool Plant
 | pool operator license | AFO certified | IQL pool plant
implies: pool-maintenance
near: lifeguard-certification
issuer: PHTA; NRPA; CIMSPA
hit: Pool operator certificate preferred

term: pqe
name: PQE
kind: credential
also: post-qualification experience | years PQE
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

term: property-and-casualty-licence
name: property and casualty licence
kind: credential
also: P&C license | P&C licence | property and casualty license | P&C insurance license | P&C licensed | 2-20 license
 | 4-40 license | property casualty license
implies: property-and-casualty-insurance
near: life-and-health-licence | insurance-producer-licence
issuer: US state insurance department
hit: Working towards property and casualty licence

term: propertymark
name: Propertymark
kind: credential
also: ARLA | NAEA | ARLA qualified | NAEA qualified | ARLA Propertymark | NFOPP | NAEA Propertymark | ARLA Level 3
 | ARLA/NAEA | ARLA qualification | MARLA | NFoPP qualified
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
implies: change-management
near: cbap
issuer: Prosci; APMG; ACMP
hit: Certificates: Prosci certification

term: psychometric-bps
name: BPS Level A
kind: credential
also: BPS Level B | test user occupational | British Psychological Society test user | SHL qualified | OPQ accredited
 | Level A and B | Thomas International accredited | OPQ qualified
implies: psychometric-testing
near: cipd
issuer: BPS
hit: Candidates must hold BPS Level A

term: pte-academic
name: PTE Academic
kind: credential
near: ielts-certificate | duolingo-english-test | occupational-english-test
issuer: test provider
hit: Working towards PTE Academic

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
also: accountancy qualification | part qualified accountant | part-qualified | fully qualified accountant
 | qualified by experience | QBE accountant | professional accounting qualification | CCAB | CCAB qualified
 | ACA/ACCA/CIMA | ACA ACCA CIMA | ACCA/CIMA | accounting qualification | recognised accountancy qualification
 | professional accountancy qualification | newly qualified accountant | CIMA/ACCA
 | professional accounting designation | finance qualification | accounting certification | accounting designation
 | QBE | accountancy qualified | recognized accountancy qualification
ambiguous: part qualified | QBE
case: CCAB | QBE
needs: account | ACCA | CIMA | AAT | finance | ACA | solicitor
implies: accounting
near: acca | cima | chartered-accountant
issuer: CCAB bodies
hit: A qualified accountant, ACCA or like
miss: Two QBE trucks in the lane

term: qualified-barrister
name: qualified barrister
kind: credential
also: Bar Professional Training Course | BPTC | called to the Bar England | Bar Vocational Course | pupillage
 | tenancy barrister | Inn of Court | BVC bar
case: BPTC
near: qualified-solicitor | bar-admission
issuer: Bar Standards Board
hit: Gained Bar Vocational Course in 2022

term: qualified-person-qp
name: Qualified Person QP
kind: credential
also: QP status | eligible QP | QP eligible
implies: good-manufacturing-practice
near: rac-regulatory
issuer: MHRA or EU authority
hit: Named QP status on the site licence

term: qualified-solicitor
name: qualified solicitor
kind: credential
also: solicitor qualification | SRA | LPC | training contract | admitted solicitor | Law Society membership
 | newly qualified solicitor | qualified lawyer | admitted as a solicitor | NQ solicitor
 | qualified solicitor or legal executive | admitted as a lawyer | period of recognised training
 | qualified in England and Wales | period of recognized training
ambiguous: LPC
case: SRA | LPC
needs: law | legal | solicitor | graduate | LLB | paralegal | completed | GDL | SQE
near: cilex | bar-admission | qualified-barrister
issuer: Solicitors Regulation Authority
hit: LPC and training contract at a law firm
miss: The LPC nurse runs the clinic

term: quickbooks-proadvisor
name: QuickBooks ProAdvisor
kind: credential
also: QuickBooks certification | QuickBooks certified | QuickBooks Online certification | QuickBooks Certified User
 | QuickBooks Online ProAdvisor
implies: quickbooks
near: xero-adviser-certification | certified-bookkeeper
issuer: Intuit
hit: QuickBooks ProAdvisor preferred

term: rac-regulatory
name: Regulatory Affairs Certification
kind: credential
also: RAC | RAC certification | RAPS | RAC certified | RAPS certification | RAC credential | RAC-Devices | TOPRA
 | RAC-Drugs | Qualified Person | MTOPRA
ambiguous: RAC | Qualified Person
case: RAC | RAPS | TOPRA | Qualified Person | MTOPRA
needs: regulatory | RAPS | certification | certified | FDA | GMP | EU | GDP | release | pharmaceutical
implies: regulatory-affairs
near: acrp-clinical
issuer: RAPS; MHRA
hit: RAC certification from RAPS
miss: Two node RAC on Oracle

term: real-estate-licence
name: real estate licence
kind: credential
also: real estate license | licensed realtor | real estate broker license | real estate salesperson license
 | Realtor licence | broker's license | licensed real estate agent | realtor license | active real estate license
 | real estate licensed | real estate agent license | leasing license | Certificate of Registration real estate
 | real estate sales license | real estate broker's license | licensed real estate broker | Realtor
 | licensed real estate salesperson | broker license
ambiguous: broker license | Realtor
needs: real estate | licensed | property | state | active | agent | listing
implies: residential-real-estate
near: propertymark | cam-apartment
issuer: US state real estate commission
hit: Holds a real estate license in Ohio
miss: Her Realtor called twice

term: rec-qualification
name: REC qualification
kind: credential
also: REC Level 3 | Certificate in Recruitment Practice | CertRP | MREC | IRP recruitment
case: MREC
implies: recruitment
near: cipd
issuer: REC; AIRS
hit: MREC or equivalent is desirable

term: register-of-professional-archaeologists
name: Register of Professional Archaeologists
kind: credential
also: RPA archaeologist | Registered Professional Archaeologist | Register of Professional Archeologists
 | RPA archeologist | Registered Professional Archeologist
implies: archaeological-fieldwork
near: museums-association-membership | cifa-membership
hit: Candidates must hold Register of Professional Archaeologists

term: registered-massage-therapist
name: Registered Massage Therapist
kind: credential
also: RMT
implies: massage-therapy
near: massage-therapist-licence | level-3-sports-massage | remedial-massage-diploma
hit: Candidates must hold Registered Massage Therapist

term: registered-patent-attorney
name: registered patent attorney
kind: credential
also: patent bar | USPTO registration | CPA patent | European Patent Attorney | EPA qualified | EQE
 | patent attorney qualification | CIPA | registered to practice before the USPTO | EQE qualified
 | chartered patent attorney | patent agent registration | USPTO registered | Patent Bar admission | USPTO reg
case: CIPA | EQE
implies: patent-law
near: bar-admission
issuer: USPTO; EPO
hit: Candidates must hold registered patent attorney

term: remedial-massage-diploma
name: Remedial Massage Diploma
kind: credential
also: Diploma of Remedial Massage
implies: massage-therapy
near: massage-therapist-licence | registered-massage-therapist
hit: Working towards Remedial Massage Diploma

term: retail-management-qualification
name: retail management qualification
kind: credential
also: NVQ Level 2 Retail | NVQ Level 3 Retail | Certificate III in Retail | retail NVQ | Certificate II in Retail
 | NVQ Retail | Certificate IV in Retail Management | Retail Management certificate | NRF certification
 | NRF Retail Fundamentals | Level 2 Retail Skills | Cert III Retail
implies: retail-selling
near: customer-service-nvq
issuer: awarding bodies
hit: Holder of retail management qualification since 2021

term: rfu-level-2
name: RFU Level 2
kind: credential
implies: sports-coaching
near: sports-coaching-badge | lta-level-3 | nccp
hit: Holder of RFU Level 2 since 2021

term: rics-membership
name: Royal Institution of Chartered Surveyors
kind: credential
also: RICS qualified | member of RICS | RICS APC | APC qualified | RICS registered valuer | RICS Registered
 | MRICS or equivalent | RICS accreditation | working towards RICS | APC candidate | AssocRICS or MRICS
implies: property-surveying
near: propertymark | appraiser-licence
issuer: RICS
hit: Certificates: MRICS or equivalent

term: rid-certified
name: RID certified
kind: credential
also: RID certification | NIC certification | EIPA | EIPA 3.5
implies: interpreting
near: chartered-linguist | certified-medical-interpreter | nrcpd
hit: Working towards RID certification

term: rock-climbing-instructor
name: Rock Climbing Instructor
kind: credential
also: RCI award | Single Pitch Award | SPA climbing | CWI climbing
implies: outdoor-instruction
near: outdoor-leadership-award | mountain-leader | padi
hit: Candidates must hold Rock Climbing Instructor

term: rtpi-membership
name: Royal Town Planning Institute
kind: credential
also: RTPI accredited | RTPI accredited degree | MRTPI qualified | member of the RTPI | AICP certification
 | licentiate RTPI
implies: town-planning
near: rics-membership
issuer: RTPI; AICP
hit: Working towards Royal Town Planning Institute

term: rya-powerboat-level-2
name: RYA Powerboat Level 2
kind: credential
also: Powerboat Level 2 | RYA Dinghy Instructor | RYA
implies: outdoor-instruction
near: outdoor-leadership-award | padi | wilderness-first-responder
hit: Candidates must hold RYA Powerboat Level 2

term: sag-aftra
name: SAG-AFTRA
kind: credential
also: SAG-AFTRA member | SAG-AFTRA eligible | SAG eligible
implies: performing-arts
near: performer-union-card | bectu
hit: Holder of SAG-AFTRA eligible since 2021

term: salesforce-administrator-cert
name: Salesforce Certified Administrator
kind: credential
also: Salesforce Administrator certification | Salesforce Admin certification | ADM 201 | Salesforce certification
 | Salesforce certified | Salesforce certifications | Certified Salesforce Administrator
 | Salesforce Certified Platform App Builder | Salesforce Sales Cloud Consultant | Salesforce Advanced Administrator
 | Salesforce Certified Sales Cloud Consultant | Salesforce Admin certified | Salesforce Certified Marketing Cloud
 | Pardot Specialist certification
implies: salesforce
near: hubspot-certification
issuer: Salesforce
hit: Candidates must hold Salesforce Certified Administrator

term: school-librarian-certification
name: school librarian certification
kind: credential
also: library media specialist certification | state librarian certification
implies: library-services
near: cilip-chartership
hit: Holder of school librarian certification since 2021

term: scmp-designation
name: SCMP designation
kind: credential
also: SCMP | Supply Chain Management Professional designation
implies: procurement
near: cpsm | nigp-cpp
issuer: NIGP; Supply Chain Canada
hit: Certificates: SCMP designation

term: securities-industry-essentials
name: Securities Industry Essentials
kind: credential
also: SIE exam | SIE | SIE license
case: SIE
near: securities-licences | series-7
issuer: FINRA
hit: Holder of Securities Industry Essentials since 2021

term: securities-licences
name: securities licences
kind: credential
also: FINRA licences | FINRA licenses | FINRA license | FINRA registration | Series 79 | Series 57 | Series 99
 | Series 9/10 | securities license | securities licensed | FINRA licensed | Series 3 | Series 26
 | securities licenses
near: series-7 | series-63
issuer: FINRA
hit: Securities licences or equivalent is desirable

term: series-24
name: Series 24
kind: credential
near: series-7 | securities-licences
issuer: FINRA
hit: Certificates: Series 24

term: series-6
name: Series 6
kind: credential
also: Series 6 license | FINRA Series 6 | Series 6 licence | Series 6 and 63
near: series-7
issuer: FINRA
hit: Candidates must hold Series 6

term: series-63
name: Series 63
kind: credential
also: Series 63 license | FINRA Series 63 | Series 63 licence | Uniform Securities Agent
near: series-7 | series-65
issuer: FINRA
hit: Holder of Series 63 since 2021

term: series-65
name: Series 65
kind: credential
also: Series 65 license | Series 65 or 66 | Uniform Investment Adviser Law Exam
near: series-7 | series-63
issuer: FINRA
hit: Working towards Series 65

term: series-66
name: Series 66
kind: credential
also: Series 66 license | FINRA Series 66
near: series-65 | series-7
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
implies: human-resources
near: phr | cipd
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
also: SQE | SQE1 | SQE2
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

term: sports-coaching-badge
name: sports coaching badge
kind: credential
also: UKCC Level 2 | UKCC Level 1 | coaching badge | 1st4sport | Level 2 coaching qualification | USSF license
 | NGB Level 2 | UEFA C Licence | Level 1 coaching qualification | USSF D License | Level 2 Multi-Skills
 | NGB qualification | NGB coaching | FA coaching badge | British Gymnastics Level 1 | ECB Level 2
 | Introduction to Coaching Football | England Athletics coach | USPTA | PTR certification | USA Swimming certified
 | USPTA certified | national governing body award | NGB awards | NGB qualifications | sports leader award
 | Level 2 Community Sports Leader | CSLA | Sports Leaders UK | sports leader qualification
 | Community Sports Leader Award | UEFA C License
case: USPTA
implies: sports-coaching
near: nasm-cpt
issuer: national governing bodies
hit: Certificates: sports coaching badge

term: sta-swimming-teacher
name: STA swimming teacher
kind: credential
also: STA Level 2 Swimming | STA Level 1 | STA qualified | STA Level 2 Award | Swimming Teachers Association
implies: swimming-teaching
near: swimming-teacher-certificate | austswim
hit: Certificates: STA swimming teacher

term: swimming-teacher-certificate
name: swimming teacher certificate
kind: credential
also: Swim England Level 2 | WSI | ASA Level 2 | Swim England Level 1 | ASA Level 1
 | Swim England Level 2 Teaching Swimming | ASA Level 2 swimming teacher | SEQ Level 2 | ASA Level 2 Teaching Aquatics
 | swim instructor certification | UKCC Level 2 swimming | ASA teaching qualification | Level 2 swimming teacher
 | swim teacher qualification | Level 2 Teaching Aquatics | Level 1 Swimming Assistant | Swim England qualified
 | swimming teacher qualification
ambiguous: WSI
case: WSI
needs: swim | water safety | lifeguard | Red Cross | certif
implies: swimming-teaching
near: lifeguard-certification
issuer: Swim England; STA; Red Cross
hit: WSI certificate for swim classes
miss: The WSI feed lists ports

term: tattoo-artist-licence
name: tattoo artist licence
kind: credential
also: tattoo license | body art license | bloodborne pathogen certificate | tattoo licence | body piercing license
 | bloodborne pathogens certification | bloodborne pathogen certification | BBP certification | BBP certified
 | skin piercing registration | body artist license | bloodborne pathogens training | tattoo artist license
implies: tattooing
near: esthetician-licence
issuer: local health department
hit: Gained tattoo artist licence in 2022

term: tcf-french
name: TCF French
kind: credential
near: french-language | dalf | tef-canada
hit: TCF French or equivalent is desirable

term: tef-canada
name: TEF Canada
kind: credential
near: french-language | tcf-french
hit: Gained TEF Canada in 2022

term: tefl-language
name: TEFL
kind: credential
also: DELTA | 120-hour TEFL | TEFL certificate | TEFL/TESOL | TEFL certification | TEFL certified | TEFL qualified
 | DELTA qualified | CELTA/DELTA | TESOL/TEFL | TESL certificate | TESL Canada | Dip TESOL | DELTA qualification
 | TEFL qualification | TEFL course
ambiguous: DELTA
case: TEFL | DELTA
needs: CELTA | TEFL | teaching | ELT | English
implies: language-teaching
near: chartered-linguist
issuer: Cambridge; Trinity
hit: TEFL or CELTA to teach abroad
miss: Flew DELTA to Atlanta

term: tesol-certificate
name: TESOL certificate
kind: credential
also: Trinity CertTESOL | CertTESOL | TESOL | TESOL certification
case: TESOL
implies: tefl-language
near: celta
issuer: Trinity
hit: Gained TESOL certificate in 2022

term: testdaf
name: TestDaF
kind: credential
near: german-language | goethe-zertifikat
hit: TestDaF or equivalent is desirable

term: toefl
name: TOEFL
kind: credential
also: TOEFL iBT
near: ielts-certificate | toeic
issuer: test provider
hit: Gained TOEFL in 2022

term: toeic
name: TOEIC
kind: credential
near: ielts-certificate | toefl | cambridge-english-certificate
issuer: test provider
hit: Working towards TOEIC

term: topik
name: TOPIK
kind: credential
near: korean-language
hit: Gained TOPIK in 2022

term: tour-guide-badge
name: tour guide badge
kind: credential
also: Blue Badge guide | Blue Badge | licensed tour guide | tour guide licence | Green Badge guide
 | tour guide license | guide licence | Institute of Tourist Guiding | certified interpretive guide | NAI certified
 | Certified Interpretive Guide NAI | White Badge guide | tourist guide licence | guide license
 | tourist guide license
ambiguous: Blue Badge
needs: guide | tour | tourist | qualified
implies: tour-guiding
near: iata-diploma
issuer: Institute of Tourist Guiding; local authority
hit: Blue Badge tour guide in Bath
miss: Park here with a blue badge

term: uefa-a-licence
name: UEFA A licence
kind: credential
also: UEFA A | UEFA A license
implies: sports-coaching
near: sports-coaching-badge | uefa-b-licence | fa-level-2
hit: Candidates must hold UEFA A licence

term: uefa-b-licence
name: UEFA B licence
kind: credential
also: UEFA B | UEFA B license
implies: sports-coaching
near: sports-coaching-badge | uefa-a-licence
hit: UEFA B or equivalent is desirable

term: uksca
name: UKSCA
kind: credential
also: UKSCA accredited | ASCC
implies: strength-conditioning
near: cscs-strength | usa-weightlifting
hit: UKSCA accredited preferred

term: usa-weightlifting
name: USA Weightlifting
kind: credential
also: USAW | USAW Level 1
implies: strength-conditioning
near: cscs-strength | uksca | corrective-exercise-specialist
hit: USAW preferred

term: vtct
name: VTCT
kind: credential
also: VTCT Level 3
implies: beauty-therapy
near: esthetician-licence | cidesco | itec
hit: VTCT preferred

term: wamitab
name: WAMITAB
kind: credential
also: WAMITAB COTC | COTC | Certificate of Technical Competence | WAMITAB qualified
near: ciwm | ciwem
issuer: WAMITAB; CIWEM
hit: Gained WAMITAB in 2022

term: wastewater-operator-licence
name: wastewater operator licence
kind: credential
also: Class A wastewater license | Class IV wastewater operator | wastewater treatment certification
 | Grade II operator
implies: wastewater-treatment
near: ciwm
issuer: US state; Canadian province
hit: Gained wastewater operator licence in 2022

term: water-safety-instructor
name: Water Safety Instructor
kind: credential
also: WSI certification | WSI certified | Red Cross WSI
implies: swimming-teaching
near: swimming-teacher-certificate | austswim
hit: Gained Water Safety Instructor in 2022

term: wcc-contract
name: IACCM certification
kind: credential
also: CCCM | NCMA certification | World Commerce and Contracting | IACCM
case: IACCM
implies: contract-management
near: cips | cpsm
issuer: WorldCC; NCMA; US government
hit: Working towards IACCM certification

term: wilderness-first-responder
name: Wilderness First Responder
kind: credential
also: WFR certification | Wilderness First Responder certification | WFR | Wilderness First Aid
implies: outdoor-instruction
near: outdoor-leadership-award | rya-powerboat-level-2 | paddlesport-coach
hit: Wilderness First Responder certification preferred

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

term: yachtmaster
name: RYA Yachtmaster
kind: credential
also: RYA Day Skipper
implies: outdoor-instruction
near: outdoor-leadership-award | basi-level-2
hit: RYA Day Skipper or equivalent is desirable

term: yoga-teacher-certificate
name: yoga teacher certificate
kind: credential
also: RYT 200 | Yoga Alliance | 200-hour yoga teacher training | RYT 500 | yoga certification
 | Yoga Alliance certified | 200 hour yoga | 200hr yoga | Registered Yoga Teacher | RYT
 | 500-hour yoga teacher training | 200-hour RYT | certified yoga instructor | 200 hour YTT | yoga teacher training
 | E-RYT | YTT | Yoga Alliance registered | YogaFit
case: RYT | YTT
implies: yoga-teaching
near: group-fitness-certification
issuer: Yoga Alliance
hit: Candidates must hold RYT

term: zumba-certification
name: Zumba certification
kind: credential
also: Zumba license
implies: group-exercise
near: group-fitness-certification | les-mills-certification | level-2-exercise-to-music
hit: Gained Zumba license in 2022
