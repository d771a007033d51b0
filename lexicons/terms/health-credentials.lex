# Health and care licences, registrations, certificates and training cards of the US, UK, EU, Canada and Australia.

term: abo-optician-certification
name: ABO optician certification
kind: credential
also: ABO certification | ABO certified optician | American Board of Opticianry
narrower: ABO-NCLE
beside: licensed optician | dispensing optician license | NCLE
implies: dispensing-optics
near: goc-registration | fbdo
issuer: American Board of Opticianry
hit: Licensed optician with ABO certification

term: accuracy-checking-technician
name: accuracy checking technician
kind: credential
also: ACT pharmacy | accredited checking technician | accuracy checking technician qualification | ACPT | accuracy
 checking pharmacy technician | ACT qualified | ACT qualification
implies: pharmacy-technician-certification | accuracy-checking
hit: Accredited checking technician since 2018

term: acls-certification
name: ACLS certification
kind: credential
also: ACLS | Advanced Cardiac Life Support | Advanced Cardiovascular Life Support | ACLS certified | ACLS certificate | advanced cardiac life support certification
implies: bls-certification
near: als-certification
issuer: American Heart Association
hit: Current ACLS and BLS certification

term: acnp-certification
name: ACNP certification
kind: credential
also: AGACNP | Adult-Gerontology Acute Care Nurse Practitioner | ACNP | AG-ACNP
beside: AGPCNP
near: nurse-practitioner-license
issuer: ANCC
hit: Board certified AGACNP

term: advanced-practice-registered-nurse-license
name: advanced practice registered nurse license
kind: credential
also: APRN license | APRN | advanced practice registered nurse | APRN licensure | APRN certification | advanced practice nurse
implies: registered-nurse-license
near: nurse-practitioner-license
issuer: state board of nursing
hit: Active APRN license in Texas

term: advanced-trauma-life-support
name: Advanced Trauma Life Support
kind: credential
also: ATLS | ATLS certification | ATLS provider
near: acls-certification | tncc
issuer: American College of Surgeons
hit: Valid ATLS and ACLS

term: ahpra-registration
name: AHPRA registration
kind: credential
also: AHPRA | registered with AHPRA | Australian Health Practitioner Regulation Agency | current AHPRA registration | AHPRA registered
near: nmbi-registration | nmc-registration | registered-nurse-license | hcpc-registration
issuer: AHPRA
hit: Current AHPRA registration without conditions

term: als-certification
name: ALS certification
kind: credential
also: Advanced Life Support | ALS provider | advanced life support certificate
narrower: ALS and ILS
ambiguous: ALS
case: ALS
needs: PHTLS | PALS | ILS | BLS | APLS | EPALS | provider | certificate | certificates | certified | paramedic |
 resuscitation | ATLS | nurse | doctor | trained | course
implies: bls-certification
near: acls-certification
issuer: Resuscitation Council
hit: Advanced Life Support provider
hit: ALS and PHTLS certificates
miss: Helped my uncle with ALS at home

term: amhp-warrant
name: AMHP warrant
kind: credential
also: Approved Mental Health Professional | AMHP | AMHP approval
implies: social-work-england-registration
hit: Practising Approved Mental Health Professional

term: arrt-certification
name: ARRT certification
kind: credential
also: ARRT | American Registry of Radiologic Technologists | ARRT registered | ARRT registry | ARRT certified
narrower: R.T.(R) | RT(R) | ARRT (R) | ARRT (R)(CT) | R.T.(R)(CT)(ARRT) | ARRT (CT) | ARRT(R)(CT) | ARRT (MR)
implies: radiography
near: hcpc-registration
issuer: American Registry of Radiologic Technologists
hit: ARRT registered with CT post-primary

term: asar-registration
name: ASAR registration
kind: credential
also: ASAR accredited
beside: Medical Radiation Practice Board | CAMRT certification | CAMRT | MRT(R) | use licence radiation |
  radiation use licence | CMRITO | ASMIRT
near: arrt-certification
hit: CAMRT certified technologist

term: ascp-certification
name: ASCP certification
kind: credential
also: ASCP | ASCP certified | American Society for Clinical Pathology | ASCP BOC | ASCP board of certification
narrower: MLS(ASCP) | MLT(ASCP)
implies: medical-laboratory-science
near: hcpc-registration
issuer: American Society for Clinical Pathology
hit: ASCP certified medical laboratory scientist

term: aswb-examination
name: ASWB examination
kind: credential
also: ASWB | ASWB exam | Association of Social Work Boards exam
near: licensed-clinical-social-worker
issuer: Association of Social Work Boards
hit: Passed the ASWB examination in 2022

term: babcp-accreditation
name: BABCP accreditation
kind: credential
also: BABCP | BABCP accredited | accredited CBT therapist
implies: cognitive-behavioral-therapy
near: bacp-membership
issuer: BABCP
hit: Accredited with BABCP accreditation

term: bacp-membership
name: BACP membership
kind: credential
also: BACP | BACP registered | BACP accreditation | BACP accredited | British Association for Counselling and
 Psychotherapy | registered member of BACP
beside: COSCA | IACP accredited
implies: counselling
near: ukcp-registration | ncps-accreditation
issuer: BACP
hit: BACP accredited counsellor

term: bcba
name: BCBA
kind: credential
also: Board Certified Behavior Analyst | BCBA certification | BCBA-D | BCBA certified
beside: BCaBA | Board Certified Assistant Behavior Analyst
near: rbt
issuer: Behavior Analyst Certification Board
hit: BCBA with home programmes

term: bcls-instructor
name: BCLS instructor
kind: credential
also: BLS instructor | CPR instructor
beside: ACLS instructor | AHA instructor | first aid instructor certificate
near: bls-certification
issuer: American Heart Association
hit: BLS instructor for hospital staff

term: bda-dietetics-membership
name: British Dietetic Association membership
kind: credential
also: British Dietetic Association | BDA dietitian | BDA member dietetics
implies: dietetics
near: hcpc-registration | registered-dietitian
hit: British Dietetic Association member

term: bls-certification
name: BLS certification
kind: credential
also: BLS | basic life support card | Basic Life Support | BLS certified | BLS/CPR | BLS for healthcare providers | BLS provider | BLS card | AHA BLS | basic life support certification | BLS/CPR certification | Healthcare Provider CPR
never: Bureau of Labor Statistics | BLS data
implies: cpr-certification
issuer: American Heart Association
hit: Current BLS card required

term: board-certification
name: board certification
kind: credential
also: board certified | board-certified | board eligible/board certified | BC/BE | BE/BC | specialist board
  certification
narrower: ABIM | ABFM | ABEM | American Board of Internal Medicine
beside: board eligible
implies: medical-license
issuer: American Board of Medical Specialties
hit: Board certified in family medicine

term: care-certificate
name: care certificate
kind: credential
also: Care Certificate standards | the Care Certificate | 15 care standards | Care Certificate completed | completed
 Care Certificate | Care Certificate trained | Care Certificate qualified | Skills for Care Care Certificate | Care
 Cert
near: nvq-health-and-social-care-level-2 | sssc-registration | qqi-healthcare-support |
 nvq-health-and-social-care-level-3
issuer: Skills for Care
hit: Completed the Care Certificate in three months

term: ccc-slp
name: CCC-SLP
kind: credential
also: Certificate of Clinical Competence in Speech-Language Pathology | ASHA certification | ASHA certified | CCC's
 | ASHA CCC
beside: CF-SLP | clinical fellowship year
implies: speech-therapy
near: hcpc-registration | rcslt-membership
issuer: American Speech-Language-Hearing Association
hit: Speech pathologist holding CCC-SLP

term: ccds
name: CCDS
kind: credential
also: certified clinical documentation specialist | CCDS-O
near: clinical-documentation-improvement
issuer: ACDIS
hit: CCDS within two years

term: ccht
name: CCHT
kind: credential
also: certified clinical hemodialysis technician | certified hemodialysis technician | CHT dialysis
implies: dialysis-nursing
near: dialysis-nurse-certification
hit: CCHT at a clinic

term: ccm-certification
name: CCM certification
kind: credential
also: Certified Case Manager | CCM
ambiguous: CCM
case: CCM
needs: case | nurse | RN | ACM | patient | discharge | utilization | CPHQ | LPN | nursing | LCSW | CCMC | care
never: corneal confocal | CCM tool | cubic
near: case-management
issuer: Commission for Case Manager Certification
hit: Certified Case Manager preferred
hit: RN case manager with CCM
miss: Project executive, CCM and LEED AP

term: ccrn
name: CCRN
kind: credential
also: CCRN certification | critical care registered nurse certification | CCRN certified
near: cen | pccn | cmsrn
issuer: American Association of Critical-Care Nurses
hit: CCRN since 2015

term: ccs-certification
name: CCS certification
kind: credential
also: Certified Coding Specialist | AHIMA CCS
narrower: CCS-P
beside: AHIMA certification | AHIMA | CCA coding | Certified Coding Associate
near: cpc-certification
issuer: AHIMA
hit: Certified Coding Specialist with audit work

term: cen
name: CEN
kind: credential
also: Certified Emergency Nurse | CEN certification
beside: CFRN | certified flight registered nurse
ambiguous: CEN
case: CEN
needs: emergency | nurse | RN | TNCC | trauma | ED | ER | CCRN | BCEN | nursing | ACLS | ENPC
never: CEN standard | CEN norm
near: ccrn | tncc
issuer: Board of Certification for Emergency Nursing
hit: Certified Emergency Nurse on nights
hit: Emergency nurse with CEN
miss: Sat on a CEN working party on doors

term: certificate-iii-in-individual-support
name: Certificate III in Individual Support
kind: credential
also: Cert III Individual Support | Certificate III in Aged Care | Certificate III in Disability | Cert III in Aged
 Care | Certificate III in Home and Community Care
beside: Cert IV in Mental Health | Certificate IV in Community Services | Certificate IV in Youth Work | Certificate
 IV in Mental Health
near: nvq-health-and-social-care-level-2 | qqi-healthcare-support
hit: Cert III in Aged Care, 2018

term: certificate-iv-ageing-and-disability
name: Certificate IV in Ageing Support
kind: credential
also: Certificate IV in Disability | Cert IV in Disability | Cert IV in Ageing Support | Certificate IV in Aged Care
implies: certificate-iii-in-individual-support
hit: Certificate IV in Ageing Support, TAFE

term: certificate-of-completion-of-training
name: Certificate of Completion of Training
kind: credential
also: CCT in specialty | CCT holder
implies: gmc-registration
near: specialist-register
hit: CCT in specialty, 2018

term: certified-alcohol-and-drug-counselor
name: certified alcohol and drug counselor
kind: credential
also: CADC | CAC addiction | Certified Addiction Counselor
narrower: CASAC | LADC | LCADC | LAC addiction | LCDC | NCAC | licensed chemical dependency counselor
near: licensed-professional-counselor
hit: CASAC or CADC required

term: certified-child-life-specialist
name: certified child life specialist
kind: credential
also: child life certification
issuer: Association of Child Life Professionals
hit: Certified child life specialist on oncology

term: certified-dental-assistant
name: certified dental assistant
kind: credential
also: CDA | Certified Dental Assistant CDA | DANB certification | DANB | DANB certified
narrower: registered dental assistant | RDA license | RDA | expanded functions dental assistant | EFDA
ambiguous: CDA | RDA
case: CDA | RDA
needs: dental | DANB | RDA | CDA | chairside | x-ray | x-rays | orthodontic | EFDA | dentist | dentistry | OSAP |
 coronal
near: gdc-registration
issuer: Dental Assisting National Board
hit: Certified dental assistant with DANB
hit: CDA with chairside skills
miss: Preschool teacher with a CDA
miss: Catalogued to RDA and AACR2

term: certified-diabetes-care-and-education-specialist
name: certified diabetes care and education specialist
kind: credential
also: CDCES | certified diabetes educator | CDE diabetes
implies: diabetes-care
hit: Certified diabetes educator

term: certified-healthcare-access-associate
name: certified healthcare access associate
kind: credential
also: CHAA
beside: certified revenue cycle representative | CRCR | CPAR | HFMA certification
issuer: NAHAM
hit: CHAA or CRCR within a year

term: certified-in-healthcare-compliance
name: certified in healthcare compliance
kind: credential
also: CHC healthcare compliance | HCCA certification
near: hipaa
issuer: Compliance Certification Board
hit: Certified in healthcare compliance

term: certified-in-infection-control
name: Certified in Infection Control
kind: credential
also: CIC infection | CBIC certification
beside: a-IPC
implies: infection-control
issuer: CBIC
hit: Certified in Infection Control

term: certified-medical-assistant
name: certified medical assistant
kind: credential
also: CMA (AAMA) | CMA medical | certified clinical medical assistant | AAMA certification | medical assistant
 certification | medical assistant certificate | MA certification
narrower: RMA (AMT) | registered medical assistant | CCMA | NCMA | RMA certification
ambiguous: CMA | RMA | NCMA
case: CMA | RMA | NCMA
needs: medical | clinic | AAMA | assistant | patient | AMT | phlebotomy | NCCT | assisting | certified
never: management accountant
near: nha-certification | cna-certification
issuer: AAMA
hit: Certified medical assistant in family practice
hit: Medical office hires CMA or RMA
hit: Medical assistant with NCMA
miss: CMA and CPA with ten years of cost accounting
miss: Board seat with NCMA for federal contracts

term: certified-medication-aide
name: certified medication aide
kind: credential
also: CMT medication | certified medication technician | medication aide certification | CMA medication aide |
  med tech certification | medication technician certification
narrower: QMAP | qualified medication administration personnel
near: cna-certification
hit: Certified medication aide for evening shift

term: certified-nurse-midwife
name: certified nurse midwife
kind: credential
also: CNM | AMCB certification | certified nurse-midwife | certified midwife
ambiguous: CNM
case: CNM
needs: midwife | midwifery | nurse | women | birth | OB | AMCB | WHNP | prenatal | obstetric
implies: advanced-practice-registered-nurse-license
near: nmc-registration
issuer: American Midwifery Certification Board
hit: Certified nurse midwife in a birth centre
hit: Midwife with CNM
miss: Welding classes at CNM in Albuquerque

term: certified-ophthalmic-assistant
name: certified ophthalmic assistant
kind: credential
also: COA ophthalmic
beside: certified ophthalmic technician | COMT | JCAHPO certification
near: ophthalmology
hit: Certified ophthalmic assistant or technician

term: certified-peer-specialist
name: Certified Peer Specialist
kind: credential
also: peer recovery specialist certification | certified peer recovery specialist | certified peer support specialist | CPRS certification
implies: peer-support
hit: Certified Peer Specialist for adults

term: certified-phlebotomy-technician
name: certified phlebotomy technician
kind: credential
also: CPT phlebotomy | phlebotomy certification | certified phlebotomist | phlebotomy certificate | phlebotomy
  license
narrower: PBT(ASCP) | NHA phlebotomy
near: phlebotomy
issuer: National Healthcareer Association
hit: Phlebotomy certification within six months

term: certified-professional-in-healthcare-quality
name: Certified Professional in Healthcare Quality
kind: credential
also: CPHQ
implies: quality-improvement-in-care
issuer: NAHQ
hit: CPHQ preferred for the quality lead

term: certified-registered-nurse-anesthetist
name: certified registered nurse anesthetist
kind: credential
also: CRNA | CRNA certification | CRNA license | NBCRNA certification
implies: advanced-practice-registered-nurse-license
issuer: NBCRNA
hit: CRNA with regional block skills

term: certified-respiratory-therapist
name: certified respiratory therapist
kind: credential
also: CRT respiratory | NBRC certification | NBRC
narrower: RRT | registered respiratory therapist | RRT credential | RRT-NPS
beside: RCP license
ambiguous: RRT
case: RRT
needs: adult | neonatal | respiratory | CRT | NBRC | license | licensed | credential | RCP | registered | pulmonary |
 ACCS | NPS | @list
implies: respiratory-therapy
issuer: National Board for Respiratory Care
hit: RRT with adult critical care
hit: Registered respiratory therapist (RRT)
miss: Ran codes on the RRT as charge nurse

term: certified-surgical-technologist
name: certified surgical technologist
kind: credential
also: CST surgical | CST certification | NBSTSA | certified surgical technician | surgical technologist certification
ambiguous: CST
case: CST
needs: surgical | scrub | NBSTSA | sterile
implies: surgical-technology
issuer: NBSTSA
hit: Certified surgical technologist in orthopaedics
hit: Surgical scrub with CST
miss: The call starts at 10 CST

term: cmsrn
name: CMSRN
kind: credential
also: certified medical-surgical registered nurse | MEDSURG-BC | CMSRN certification
implies: medical-surgical-setting
near: pccn | ccrn
hit: CMSRN on a surgical floor

term: cna-certification
name: certified nursing assistant
kind: credential
also: CNA certification | CNA license | state tested nursing assistant | STNA | CNA | certified nurse assistant |
 certified nurse aide | nurse aide registry | nursing assistant certification | CNA certificate | state certified
 nursing assistant | certified nursing aide
case: CNA
never: CNA insurance | CNA Financial | CNA Surety | Novell CNA | Certified Novell Administrator (CNA) | CNA and CNE |
 CNE and CNA | CNA Insurance | copy number | Channel NewsAsia
near: home-health-aide-certification | certified-medical-assistant
issuer: state nurse aide registry
hit: Active certified nursing assistant on the state registry

term: cnor
name: CNOR
kind: credential
also: CNOR certification | certified perioperative nurse | certified nurse operating room
implies: perioperative-nursing
issuer: CCI
hit: CNOR after two years in theatre

term: coru-registration
name: CORU registration
kind: credential
also: CORU registered | CORU | registered with CORU
near: hcpc-registration | nmbi-registration
hit: CORU registered physiotherapist

term: cpc-certification
name: CPC certification
kind: credential
also: Certified Professional Coder | AAPC certification | AAPC | CPC-A | AAPC certified | CPC coder | certified
  medical coder
beside: COC coding | CRC coding | CPMA | certified risk adjustment coder
ambiguous: CPC
case: CPC
needs: coder | coding | AAPC | CCS | medical | RHIT
never: cost per click
near: ccs-certification
issuer: AAPC
hit: AAPC certified with CPC coder status
miss: Lowered CPC on search ads

term: cphims
name: CPHIMS
kind: credential
beside: AHIMA membership | HIMSS membership | CAHIMS | HIMSS certification
near: health-informatics
issuer: HIMSS
hit: CPHIMS or CAHIMS welcome

term: cpi-training
name: CPI training
kind: credential
also: Crisis Prevention Institute | nonviolent crisis intervention | CPI certification | nonviolent crisis
  intervention training | CPI certified | non-violent crisis intervention
beside: Safety-Care certification | Handle With Care certification
near: de-escalation
issuer: Crisis Prevention Institute
hit: Nonviolent crisis intervention training

term: cpr-certification
name: CPR certification
kind: credential
also: CPR | CPR certified | cardiopulmonary resuscitation | CPR/AED | CPR card | CPR and AED | CPR training
narrower: CPR and first aid | CPR/First Aid | adult CPR | paediatric CPR
beside: AED certified
ambiguous: CPR
needs: first aid | AED | BLS | ACLS | certified | certification | certificate | resuscitation | lifeguard | emergency | patient
 | nursing | medical | valid | current
hit: Current CPR certification
miss: The civil court applies the CPR

term: cqc-registered-manager
name: CQC registered manager
kind: credential
also: CQC registration as manager | registered with CQC as manager | registered with the CQC as manager | CQC fit
 person interview | fit person interview | CQC registered manager status
implies: care-management | regulatory-standards-in-care
near: nvq-health-and-social-care-level-5
hit: CQC registered manager since 2018

term: crcst
name: CRCST
kind: credential
also: Certified Registered Central Service Technician | sterile processing certification | IAHCSMM | HSPA
  certification
beside: CSPDT | CSPD certification
near: sterile-processing
issuer: HSPA
hit: CRCST for the sterile processing shift

term: crpo-registration
name: CRPO registration
kind: credential
also: registered psychotherapist Ontario | registered with CRPO | College of Registered Psychotherapists of Ontario
near: bacp-membership
hit: Member in good standing, CRPO registration

term: dbs-for-care-staff
name: vulnerable sector screening
kind: credential
beside: NDIS Worker Check
issuer: DBS, Disclosure Scotland
hit: Vulnerable sector screening before the start date

term: dea-registration
name: DEA registration
kind: credential
also: DEA number | DEA license | controlled substance license | DEA certificate | controlled substance registration
implies: medical-license
issuer: Drug Enforcement Administration
hit: Active DEA registration

term: dental-hygiene-license
name: dental hygiene license
kind: credential
also: registered dental hygienist | RDH | RDH license | licensed dental hygienist | dental hygienist license
case: RDH
near: gdc-registration
issuer: state dental board
hit: RDH with local anaesthesia permit

term: dental-license
name: dental license
kind: credential
also: licensed dentist | state dental license | dental licensure | licence to practise dentistry
narrower: NDEB certification | NDEB | ADC exam dental
implies: dentistry
near: gdc-registration
issuer: state dental board
hit: Unrestricted dental license in Ohio

term: dental-radiology-certificate
name: dental radiology certificate
kind: credential
also: X-ray certification dental | dental x-ray license | dental radiography certificate | dental X-ray
 certification | radiography certificate dental | IRMER dental certificate | dental radiography qualification |
 qualification in dental radiography | certificate in dental radiography | radiography qualification dental | NEBDN
 Certificate in Dental Radiography
narrower: radiation health and safety exam | NEBDN radiography
near: dental-radiography | dental-sedation-nursing-certificate
hit: Dental radiography certificate held

term: dental-sedation-nursing-certificate
name: dental sedation nursing certificate
kind: credential
also: Certificate in Dental Sedation Nursing | NEBDN sedation | sedation qualification dental | dental sedation
 qualification | sedation trained dental nurse
implies: dental-sedation
near: nebdn-dental-nursing | dental-radiology-certificate
hit: Certificate in Dental Sedation Nursing, 2021

term: dialysis-nurse-certification
name: CNN nephrology
kind: credential
also: certified nephrology nurse | CDN dialysis | certified dialysis nurse
implies: dialysis-nursing
near: ccht
hit: Certified nephrology nurse since 2020

term: dsp-certification
name: DSP certification
kind: credential
also: NADSP certification | direct support professional certification | DSP-C
hit: Direct support professional certification

term: ecfmg-certification
name: ECFMG certification
kind: credential
also: ECFMG | ECFMG certified | Educational Commission for Foreign Medical Graduates
near: usmle
issuer: ECFMG
hit: ECFMG certified graduate

term: emt-certification
name: EMT certification
kind: credential
also: EMT license | EMT-B | EMT-Basic | Emergency Medical Technician certification | NREMT | NREMT certification
  | Nationally Registered EMT | NREMT-B | National Registry of Emergency Medical Technicians
narrower: AEMT | EMT-I | advanced EMT
near: paramedic-license
issuer: NREMT
hit: NREMT certification at basic level

term: enb-998
name: ENB 998
kind: credential
also: mentorship qualification nursing | teaching and assessing in clinical practice | mentor qualification in
  nursing | ENB998
beside: SLAiP
implies: nursing-preceptorship
hit: ENB 998 and a post-registration course

term: epic-certification
name: Epic certification
kind: credential
also: Epic certified | Epic Ambulatory certification | Epic certifications
narrower: Epic credentialed trainer
beside: Epic proficiency
implies: epic
issuer: Epic Systems
hit: Epic certification in ambulatory or orders

term: family-nurse-practitioner-certification
name: family nurse practitioner certification
kind: credential
also: FNP-C | FNP-BC | FNP | board certified family nurse practitioner | FNP certification
case: FNP
implies: nurse-practitioner-license
issuer: AANP, ANCC
hit: FNP-C for urgent care

term: fbdo
name: FBDO
kind: credential
also: FBDO qualification | Association of British Dispensing Opticians | ABDO qualified | qualified dispensing
 optician | FBDO qualified | ABDO
case: ABDO
implies: dispensing-optics
near: goc-registration | abo-optician-certification
hit: FBDO qualified in 2019

term: first-aid-certificate
name: first aid certificate
kind: credential
also: first aid certification | first aid qualification | certified first aider | first aid training certificate
  | qualified first aider | provide first aid certificate | first aid certified | Emergency First Aid
  certificate | trained first aider
narrower: FAW certificate | standard first aid | HLTAID003 | Emergency First Aid | First Aid Level 3 | Level 3
  First Aid
near: cpr-certification | paediatric-first-aid-certificate
hit: First aid certificate valid until 2027

term: first-response-emergency-care
name: first response emergency care
kind: credential
narrower: FREC 3 | FREC 4 | FREC3 | FREC 5 | FREC level 3
beside: FPOS | IHCD | AAP qualification | associate ambulance practitioner | AAP ambulance | emergency first
  responder | EMR certification responder | emergency medical responder | first responder certification
case: FPOS
near: emt-certification
hit: FREC 3 event medic with own kit

term: fracgp
name: FRACGP
kind: credential
also: RACGP fellowship | Fellowship of the RACGP
beside: FACRRM | vocational registration GP
implies: medical-license
near: mrcgp
issuer: RACGP
hit: FRACGP or FACRRM for the practice

term: frca
name: FRCA
kind: credential
also: Fellow of the Royal College of Anaesthetists
beside: FFICM | MRCA
near: mrcp
issuer: Royal College of Anaesthetists
hit: Holds FRCA

term: frcpath
name: FRCPath
kind: credential
also: fellowship of the Royal College of Pathologists
beside: FRCPA
implies: medical-license
issuer: Royal College of Pathologists
hit: FRCPath by examination

term: frcr
name: FRCR
kind: credential
also: fellowship of the Royal College of Radiologists
beside: FRANZCR
implies: medical-license
issuer: Royal College of Radiologists
hit: FRCR for the radiology post

term: frcs
name: FRCS
kind: credential
also: fellowship of the Royal College of Surgeons
beside: MRCS | membership of the Royal College of Surgeons | FRACS
implies: medical-license
near: mrcp
issuer: Royal Colleges of Surgeons
hit: FRCS or equal exit exam

term: gdc-registration
name: GDC registration
kind: credential
also: GDC | GDC registered | General Dental Council | registered with the GDC | General Dental Council registration |
 GDC number | GDC-registered | registered with GDC
ambiguous: GDC
case: GDC
needs: dental | dentist | dentistry | registration | registered | register | nurse | hygienist | indemnity | number |
 orthodontic | @list
near: dental-license
issuer: General Dental Council
hit: Dental nurse with GDC registration
hit: Dental nurse on the GDC register
miss: Gave a talk on shaders at GDC

term: gmc-registration
name: GMC registration
kind: credential
also: GMC | GMC registered | General Medical Council | registered with the GMC | full GMC registration | GMC licence
 to practise | GMC license to practice | General Medical Council registration | GMC-registered | registered with GMC |
 GMC number
ambiguous: GMC
case: GMC
needs: registration | registered | register | doctor | doctors | medical | licence | license | specialist | number |
 MRCP | PLAB | appraisal | revalidation | NHS | physician | guidance | practise | full | clinical | consultant |
 surgeon | @list
never: GMC truck | GMC vehicles | GMC Sierra
near: medical-license
issuer: General Medical Council
hit: Full GMC registration with a licence to practise
hit: Doctor with full GMC number
miss: Sold parts for Buick and GMC

term: goc-registration
name: GOC registration
kind: credential
also: General Optical Council | GOC registered | registered with the GOC | GOC number | GOC registered optometrist |
 GOC registered dispensing optician
near: fbdo
issuer: General Optical Council
hit: Optometrist with GOC registration

term: gphc-registration
name: GPhC registration
kind: credential
also: GPhC | General Pharmaceutical Council | registered with the GPhC | GPhC registered | General Pharmaceutical
 Council registration | GPhC-registered | registered with GPhC | GPhC number | GPhC registered pharmacist | GPhC
 registered pharmacy technician
near: rps-membership
issuer: General Pharmaceutical Council
hit: GPhC registration as pharmacist

term: hcpc-registration
name: HCPC registration
kind: credential
also: HCPC | HCPC registered | Health and Care Professions Council | registered with the HCPC | Health & Care
 Professions Council | Health and Care Professions Council registration | HCPC-registered | registered with HCPC |
 HCPC member | HCPC registered physiotherapist | HCPC registered paramedic | HCPC registered radiographer | HCPC
 registered occupational therapist | HCPC registered biomedical scientist | HCPC registered dietitian
near: ahpra-registration | arrt-certification | ascp-certification | ccc-slp | coru-registration | rcslt-membership
 | rcot-membership | bda-dietetics-membership | society-of-radiographers-membership
issuer: Health and Care Professions Council
hit: HCPC registration required

term: hipaa-certification
name: HIPAA certification
kind: credential
also: HIPAA training certificate | HIPAA certified
implies: hipaa
hit: HIPAA certification each year

term: home-health-aide-certification
name: home health aide certification
kind: credential
also: HHA certificate | HHA certified | HHA certification | home health aide certificate | certified home health
  aide
beside: HCA registry | home care aide registry | personal care assistant certification | PCA certificate
near: cna-certification
hit: HHA certified with own car

term: ibclc
name: IBCLC
kind: credential
also: International Board Certified Lactation Consultant | board certified lactation consultant | certified
  lactation consultant
beside: certified lactation counselor | CLC lactation
near: breastfeeding-support
issuer: IBLCE
hit: IBCLC or lactation counselor

term: ils-certification
name: ILS certificate
kind: credential
also: ILS training | Immediate Life Support
narrower: PILS training | paediatric immediate life support
implies: bls-certification
near: als-certification
issuer: Resuscitation Council UK
hit: Trained in paediatric immediate life support

term: independent-prescriber-qualification
name: independent prescriber qualification
kind: credential
also: independent prescriber | V300 | V300 prescriber | non-medical prescriber | V300 non-medical prescribing |
  NMP qualification | prescribing qualification
narrower: nurse prescriber | pharmacist independent prescriber
beside: V150 prescriber | supplementary prescriber | V100 prescriber
implies: prescribing
hit: V300 independent prescriber in practice

term: licensed-clinical-social-worker
name: licensed clinical social worker
kind: credential
also: LCSW | LCSW license | LICSW | LISW | LCSW-C | licensed independent clinical social worker | clinical
  social work license
narrower: LCSW-R
implies: licensed-master-social-worker
issuer: state social work board
hit: LCSW with supervision hours

term: licensed-marriage-and-family-therapist
name: licensed marriage and family therapist
kind: credential
also: LMFT | LMFT license | MFT license
beside: AMFT | associate marriage and family therapist | MFT intern
near: licensed-professional-counselor
issuer: state board
hit: LMFT or registered AMFT

term: licensed-massage-therapist
name: LMT license
kind: credential
also: certified massage therapist
implies: massage-therapy
hit: LMT license or in progress

term: licensed-master-social-worker
name: licensed master social worker
kind: credential
also: LMSW | LSW | licensed social worker | LGSW | social work license | licensed social work
beside: LBSW | licensed bachelor social worker
near: aswb-examination
issuer: state social work board
hit: LMSW eligible within six months

term: licensed-practical-nurse-license
name: licensed practical nurse license
kind: credential
also: LPN license | LPN | LVN | LVN license | licensed vocational nurse | practical nurse license | LPN/LVN | LPN
 licensure | current LPN license | licenced practical nurse
narrower: NCLEX-PN
beside: registered practical nurse | RPN | enrolled nurse registration
ambiguous: RPN
case: RPN
needs: nurse | nurses | nursing | CNO | RN | LPN | registered | PSW | patient | patients | care | hospital | Ontario |
 BCCNM | psychiatric | residents | clinical | ward | @list
implies: nursing
near: registered-nurse-license
issuer: state board of nursing
hit: LPN license in good standing
hit: RPN on a hospital ward
miss: Cut the RPN in FMEA on weld lines

term: licensed-professional-counselor
name: licensed professional counselor
kind: credential
also: LPC | LPCC | LMHC | LCPC | licensed mental health counselor | LPC license | LMHC license | licensed professional
 clinical counselor | LCMHC | licensed professional counsellor
beside: NCC counselor | national certified counselor | LPC-A | LPCA
ambiguous: LPC | LPCA
case: LPC | LPCA
needs: counselor | counselors | counseling | counsellor | therapist | therapists | LMFT | LCSW | licensed | license |
 licensure | LMHC | mental | therapy | NCC | clinical | behavioral | LPCC | psychology | LMSW | supervision |
 psychotherapy | LPCA | LSW | MSW | @list
implies: counselling
near: licensed-marriage-and-family-therapist
issuer: state board
hit: LPC or LMHC with an active license
hit: Therapist with LPC or LCSW
miss: Took the LPC and GDL at BPP Law School

term: licensed-psychologist
name: licensed psychologist
kind: credential
also: psychology license | psychologist licensure | licensed clinical psychologist | registered psychologist | state
 psychology license | psychology board registration
narrower: EPPP | registered clinical psychologist
beside: chartered psychologist | BPS chartered | BPS chartership | British Psychological Society
near: clinical-psychology | school-psychologist-certification
issuer: state psychology board, BPS
hit: Licensed psychologist with testing duties

term: licensed-veterinary-technician
name: licensed veterinary technician
kind: credential
also: LVT | CVT | RVT | certified veterinary technician | credentialed veterinary technician | registered veterinary
 technician | VTNE
ambiguous: CVT | RVT | LVT
needs: veterinary | vet | animal | animals | technician | AVMA | VTNE | clinic
implies: veterinary-nursing
near: registered-veterinary-nurse | veterinary-license
hit: Credentialed veterinary technician, LVT, at an animal hospital
miss: Serviced a CVT gearbox and a RVT caravan

term: limited-x-ray-license
name: limited x-ray license
kind: credential
also: limited scope X-ray
narrower: BMO license | basic machine operator | XT license
beside: radiologic technologist license | CRT license radiology | radiography license | fluoroscopy permit |
  state radiologic license | nuclear medicine license | CNMT | NMTCB
near: arrt-certification
hit: Limited x-ray license for the clinic

term: lsvt-certification
name: LSVT certification
kind: credential
also: LSVT
narrower: LSVT BIG | LSVT LOUD
near: speech-therapy
hit: LSVT LOUD certified

term: mcsp-membership
name: MCSP membership
kind: credential
also: MCSP | Chartered Society of Physiotherapy | chartered physiotherapist | CSP membership | CSP member physiotherapy
implies: hcpc-registration
issuer: Chartered Society of Physiotherapy
hit: Chartered physiotherapist with MCSP

term: medical-license
name: medical license
kind: credential
also: state medical license | medical licence | license to practice medicine | active medical license | full
  registration as doctor | licensed physician | medical licensure | unrestricted medical license | licence to
  practise medicine | medical registration | state licensed physician | licensed to practice medicine
narrower: provincial medical licence
implies: clinical-care
near: gmc-registration
hit: Unrestricted medical license in New York

term: medical-malpractice-insurance
name: medical malpractice insurance
kind: credential
also: medical indemnity | malpractice insurance
narrower: MDU membership | MPS membership | medical defence union
issuer: MDU, MPS
hit: Own malpractice insurance

term: medication-competency
name: medication competency
kind: credential
also: safe administration of medicines certificate | medication administration certificate | medication competency
 certificate | medication training certificate
narrower: Level 2 safe handling of medicines | Level 3 medication administration | HLTHPS006 | boosted medication
 certificate | MAP certification
implies: medication-administration
near: medication-administration
hit: Medication competency signed off each year

term: moving-and-handling-certificate
name: moving and handling certificate
kind: credential
also: manual handling of people certificate | moving and handling of people certificate | people moving and handling
 certificate | patient moving and handling certificate | moving and handling training | moving and handling trained
implies: manual-handling-of-patients
near: statutory-and-mandatory-training
hit: Moving and handling certificate, renewed 2024

term: mrcem
name: MRCEM
kind: credential
narrower: FRCEM | fellowship of the Royal College of Emergency Medicine
beside: FACEM
implies: medical-license
issuer: Royal College of Emergency Medicine
hit: FRCEM or FACEM for the consultant post

term: mrcgp
name: MRCGP
kind: credential
also: MRCGP qualification
narrower: CCT in general practice
beside: GP register | JCPTGP | performers list | NHS performers list | on the GP register
implies: gmc-registration
issuer: Royal College of General Practitioners
hit: MRCGP and on the performers list

term: mrcog
name: MRCOG
kind: credential
also: membership of the Royal College of Obstetricians
narrower: FRCOG
implies: medical-license
issuer: Royal College of Obstetricians and Gynaecologists
hit: MRCOG part two passed

term: mrcp
name: MRCP
kind: credential
also: MRCP(UK) | membership of the Royal College of Physicians
narrower: FRCP
beside: FCPS | FRACP | FACP
ambiguous: FCPS
case: FCPS
needs: MRCP | physician | surgeon | medicine | surgery | fellowship | consultant | MBBS | hospital | CPSP | doctor |
 part | exam | residency | FRCP | trainee
implies: medical-license
issuer: Royal Colleges
hit: MRCP or equal postgraduate exam
hit: MBBS and FCPS in medicine
miss: Taught grade 4 at FCPS in Virginia

term: mrcpch
name: MRCPCH
kind: credential
also: membership of the Royal College of Paediatrics
narrower: FRCPCH
implies: medical-license
issuer: Royal College of Paediatrics and Child Health
hit: MRCPCH for the children's ward

term: mrcpsych
name: MRCPsych
kind: credential
also: membership of the Royal College of Psychiatrists
narrower: FRCPsych
beside: FRANZCP
implies: medical-license
issuer: Royal College of Psychiatrists
hit: MRCPsych and section 12 approval

term: nbcot-certification
name: NBCOT certification
kind: credential
also: NBCOT | OTR/L | OTR | registered occupational therapist | NBCOT certified
narrower: COTA license | COTA/L | certified occupational therapy assistant | occupational therapist license |
 licensed occupational therapist | occupational therapy license
ambiguous: OTR
case: OTR
needs: occupational | therapist | therapy | COTA | NBCOT | registered | license | licensed | rehab | pediatric | SNF
 | patients | OT | hand
never: OTR driver | OTR truck | OTR trucking | OTR drivers | OTR routes | OTR tires
implies: occupational-therapy
near: rcot-membership
issuer: NBCOT
hit: OTR/L with hand therapy hours
hit: Occupational therapist, OTR
miss: OTR hauls in all 48 states

term: nclex-rn
name: NCLEX-RN
kind: credential
also: NCLEX | passed NCLEX | NCLEX exam | NCLEX RN
near: registered-nurse-license
issuer: NCSBN
hit: Passed the NCLEX-RN in May

term: ncps-accreditation
name: NCPS accreditation
kind: credential
also: NCPS accredited | NCPS | NCS accredited counsellor
implies: counselling
near: bacp-membership
hit: NCPS accredited counsellor

term: ndis-worker-orientation-module
name: NDIS Worker Orientation Module
kind: credential
also: NDIS orientation module
near: dbs-for-care-staff
issuer: NDIS Commission
hit: NDIS Worker Orientation Module done

term: nebdn-dental-nursing
name: NEBDN dental nursing
kind: credential
also: National Diploma in Dental Nursing | qualified dental nurse | NEBDN | NEBDN National Diploma | Diploma in
 Dental Nursing | NEBDN diploma | dental nursing diploma | dental nurse qualification | dental nursing qualification
 | Level 3 dental nurse
beside: NVQ level 3 dental nursing | Level 3 diploma in dental nursing | NVQ dental nursing | trainee dental nurse
 course | Level 3 Dental Nursing | Level 3 in Dental Nursing | NVQ Level 3 in Dental Nursing
implies: chairside-assisting
near: gdc-registration | dental-sedation-nursing-certificate
issuer: NEBDN
hit: National Diploma in Dental Nursing or NEBDN

term: nha-certification
name: NHA certification
kind: credential
also: National Healthcareer Association
narrower: CEHRS | CMAA | certified medical administrative assistant | certified electronic health records
  specialist | CET EKG | certified EKG technician
near: certified-medical-assistant
issuer: National Healthcareer Association
hit: CMAA or CEHRS from NHA

term: nihss-certification
name: NIHSS certification
kind: credential
also: NIH Stroke Scale | NIHSS | NIHSS certified | NIH Stroke Scale certification
near: stroke-care
hit: NIHSS certification within 30 days

term: niscc-registration
name: NISCC registration
kind: credential
also: NISCC | registered with NISCC | NISCC registered
near: social-work-england-registration | sssc-registration
hit: NISCC registered care worker

term: nmbi-registration
name: NMBI registration
kind: credential
also: NMBI | Nursing and Midwifery Board of Ireland | registered with NMBI
near: nmc-registration | ahpra-registration | registered-nurse-license | coru-registration
issuer: NMBI, CORU
hit: NMBI registration in date

term: nmc-osce
name: NMC OSCE
kind: credential
also: OSCE nursing | OSCE for nurses
beside: Return to Practice nursing | CBT NMC test | Return to Nursing programme | OET nursing
near: nmc-registration
hit: NMC OSCE passed at first try

term: nmc-registration
name: NMC registration
kind: credential
also: NMC | NMC registered | NMC PIN | NMC pin number | Nursing and Midwifery Council | registered with the NMC |
 active NMC PIN | Nursing & Midwifery Council | valid NMC PIN | NMC registered nurse | live NMC registration |
 registration with the NMC | active PIN number | Nursing and Midwifery Council registration | valid NMC pin number |
 valid PIN | hold a valid PIN | current PIN number | registered nurse with the NMC | NMC-registered nurse |
 NMC-registered | on the NMC register | NMC register | registered with NMC
ambiguous: NMC
case: NMC
needs: nurse | nurses | nursing | midwife | midwives | midwifery | pin | registration | registered | register | code |
 RGN | RN | RMN | revalidation | clinical | associate | ward | @list
never: NMC battery
implies: nursing
near: registered-nurse-license | nmbi-registration | ahpra-registration
issuer: Nursing and Midwifery Council
hit: Registered nurse with an active NMC PIN
hit: Nurse with NMC pin
miss: Cathode work on NMC and LFP cells

term: nrp-certification
name: NRP certification
kind: credential
also: NRP | Neonatal Resuscitation Program | NRP certified | Neonatal Resuscitation Programme
beside: NLS provider | Newborn Life Support | neonatal life support | NLS certificate | S.T.A.B.L.E. certification |
 STABLE program
ambiguous: NRP
case: NRP
needs: neonatal | PALS | ACLS | BLS | certification | certified | nurse | newborn | NICU | STABLE | RN | labor |
 AWHONN | CPR | current | resuscitation
implies: neonatal-resuscitation
near: pals-certification
issuer: American Academy of Pediatrics
hit: NRP certified for the delivery room
hit: Nurse with NRP and PALS
miss: Postdoc on NRP 41 of the Swiss fund

term: nurse-practitioner-license
name: nurse practitioner license
kind: credential
also: NP license | nurse practitioner certification | NP-C | certified nurse practitioner | CRNP | CNP license
narrower: ANP-BC | AANP certification | PNP-BC | NNP-BC | WHNP-BC
beside: ANCC certification | ANCC board certification
implies: advanced-practice-registered-nurse-license
near: physician-assistant-certification
issuer: AANP, ANCC
hit: Certified nurse practitioner with prescriptive authority

term: nutritionist-registration
name: nutritionist registration
kind: credential
also: AfN registration | AfN registered | Association for Nutrition | registered nutritionist | RNutr |
  certified nutritionist
narrower: certified nutrition specialist | CNS nutrition
near: registered-dietitian
hit: Registered nutritionist with the Association for Nutrition

term: nvq-health-and-social-care-level-2
name: NVQ health and social care level 2
kind: credential
also: NVQ Level 2 in care | Level 2 diploma in care | QCF level 2 health and social care | Level 2 Health and Social
 Care | NVQ level 2 health and social care | diploma in health and social care level 2 | RQF level 2 care | NVQ 2 in
 care | SVQ 2 health and social care | Level 2 diploma in health and social care | NVQ 2 in health and social care |
 NVQ Level 2 in Health and Social Care | NVQ Level 2 in Health & Social Care | NVQ 2 Health and Social Care | NVQ
 Level 2 Health & Social Care | Level 2 in Health and Social Care | Level 2 Health & Social Care | Health and Social
 Care Level 2 | Health & Social Care Level 2 | Health and Social Care NVQ Level 2 | NVQ Level 2 Care | NVQ Level 2
 in Adult Care | Level 2 in Adult Care | Level 2 Diploma in Adult Care | Diploma in Adult Care Level 2 | QCF Level 2
 in Health and Social Care | RQF Level 2 in Health and Social Care | SVQ Level 2 in Health and Social Care | SVQ
 Level 2 Health and Social Care | Level 2 NVQ in Health and Social Care | Level 2 in care | Level 2 care
 qualification
narrower: City & Guilds Level 2 Health and Social Care
beside: Level 2 Certificate in Health and Social Care | BTEC Level 2 Health and Social Care | BTEC Level 2 in Health
 and Social Care
near: care-certificate | qqi-healthcare-support
issuer: City & Guilds, Pearson
hit: NVQ Level 2 in care or working to it

term: nvq-health-and-social-care-level-3
name: NVQ health and social care level 3
kind: credential
also: NVQ Level 3 in care | Level 3 diploma in adult care | QCF level 3 health and social care | Level 3 Health and
 Social Care | NVQ level 3 health and social care | diploma in health and social care level 3 | RQF level 3 adult
 care | NVQ 3 in care | SVQ 3 health and social care | NVQ 3 in health and social care | Level 3 diploma in health
 and social care | NVQ Level 3 in Health and Social Care | NVQ Level 3 in Health & Social Care | NVQ 3 Health and
 Social Care | NVQ Level 3 Health & Social Care | Level 3 in Health and Social Care | Level 3 Health & Social Care |
 Health and Social Care Level 3 | Health & Social Care Level 3 | Health and Social Care NVQ Level 3 | NVQ Level 3
 Care | NVQ Level 3 in Adult Care | Level 3 in Adult Care | Diploma in Adult Care Level 3 | QCF Level 3 in Health
 and Social Care | RQF Level 3 in Health and Social Care | SVQ Level 3 in Health and Social Care | SVQ Level 3
 Health and Social Care | Level 3 NVQ in Health and Social Care | Level 3 in care | Level 3 care qualification
narrower: City & Guilds Level 3 Health and Social Care
beside: Level 3 Certificate in Health and Social Care | BTEC Level 3 Health and Social Care | BTEC Level 3 in Health
 and Social Care
implies: nvq-health-and-social-care-level-2
near: care-certificate | residential-childcare-diploma
issuer: City & Guilds, Pearson
hit: Senior carer with NVQ Level 3 in care

term: nvq-health-and-social-care-level-5
name: NVQ health and social care level 5
kind: credential
also: Level 5 diploma in leadership for health and social care | Level 5 leadership and management in care | Level 5
 leadership and management for adult care | NVQ level 5 in leadership | QCF level 5 in health and social care |
 Level 5 diploma in leadership and management for adult care | Level 5 Diploma in Health and Social Care | Level 5
 Health and Social Care | NVQ Level 5 in Health and Social Care | NVQ Level 5 Health and Social Care | QCF Level 5
 Health and Social Care | Level 5 Leadership in Health and Social Care
beside: NVQ level 4 in care | registered manager's award | RMA award in care | NVQ level 4 in health and social care
 | Leadership and Management for Residential Childcare | Level 5 leadership residential childcare | Level 5 in
 Leadership and Management
implies: nvq-health-and-social-care-level-3
near: cqc-registered-manager | residential-childcare-diploma
issuer: City & Guilds, Pearson
hit: Level 5 diploma in leadership for health and social care

term: nvq-level-2-pharmacy-services
name: NVQ level 2 pharmacy services
kind: credential
also: NVQ level 2 pharmacy | NVQ pharmacy services | Level 2 pharmacy services | Buttercups pharmacy course |
 dispensing assistant qualification | dispenser qualification | NVQ2 pharmacy | NVQ 2 pharmacy services | Level 2
 dispenser qualification | Buttercups dispenser course | NPA dispenser course | Level 2 Certificate in Pharmacy
 Service Skills | qualified dispenser
beside: medicines counter assistant qualification | MCA qualification pharmacy | healthcare assistant pharmacy course
implies: dispensing-medicines
near: pharmacy-technician-certification
hit: Qualified dispenser, NVQ level 2 pharmacy services

term: offshore-medic-certificate
name: offshore medic certificate
kind: credential
also: HSE offshore medic
beside: diver medic technician | DMT offshore medic | remote medic certificate
near: paramedic-license
hit: Offshore medic certificate in date

term: ons-chemotherapy-certificate
name: ONS chemotherapy certificate
kind: credential
also: ONS/ONCC chemotherapy certificate | chemotherapy biotherapy certificate | ONS chemo card
beside: OCN | oncology certified nurse | OCN certification
ambiguous: OCN
case: OCN
needs: oncology | chemotherapy | nurse | nursing | ONCC | RN | cancer | BMT | infusion | BSN | BMTCN
near: chemotherapy-administration
issuer: Oncology Nursing Society
hit: OCN with the ONS chemo card
hit: Oncology nurse with OCN
miss: OCN level 2 in baking

term: optometry-license
name: optometry license
kind: credential
also: state optometry license | licensed optometrist | optometrist license
narrower: NBEO
near: goc-registration
issuer: state board of optometry
hit: Optometry license with therapeutics

term: paediatric-first-aid-certificate
name: paediatric first aid certificate
kind: credential
also: paediatric first aid | pediatric first aid | paediatric first aider | paediatric first aid qualification
narrower: 12-hour paediatric first aid | full paediatric first aid
beside: infant and child CPR | pediatric CPR | infant CPR
near: first-aid-certificate | pals-certification
hit: Paediatric first aid certificate in date

term: pals-certification
name: PALS certification
kind: credential
also: PALS | Pediatric Advanced Life Support | PALS certified | paediatric life support
beside: ENPC | Emergency Nursing Pediatric Course | APLS | EPALS | European Paediatric Advanced Life Support
ambiguous: PALS
case: PALS
needs: ACLS | BLS | pediatric | paediatric | certified | certification | certifications | NRP | CPR | TNCC | nurse |
 RN | life support | provider | ATLS | ALS | APLS | EMT | current | required | preferred | @list
near: acls-certification
issuer: American Heart Association
hit: ACLS and PALS certification
hit: ACLS, BLS and PALS
miss: Answered letters and complaints for PALS

term: paramedic-license
name: paramedic license
kind: credential
also: paramedic certification | paramedic registration | licensed paramedic | state paramedic license |
  registered paramedic | certified paramedic
narrower: NRP paramedic | NREMT-P | nationally registered paramedic | HCPC paramedic | ACP paramedic
  certification | advanced care paramedic registration
implies: emt-certification
near: prehospital-care
issuer: NREMT, state EMS office
hit: State paramedic license and ACLS

term: pccn
name: PCCN
kind: credential
also: PCCN certification | progressive care certified nurse
near: ccrn | cmsrn
hit: PCCN held since 2018

term: personal-support-worker-certificate
name: personal support worker certificate
kind: credential
also: PSW certificate | PSW certification
narrower: NACC PSW
beside: health care aide certificate | continuing care assistant certificate | health care assistant certificate
  BC
near: cna-certification
hit: Personal support worker certificate from a college

term: pharmacist-immunization-certification
name: pharmacist immunization certification
kind: credential
also: immunization certified | APhA immunization certificate | pharmacy-based immunization certification |
 immunization certified pharmacist | vaccination trained pharmacist
implies: vaccination-by-pharmacists
near: pharmacist-license
hit: APhA immunization certificate held

term: pharmacist-license
name: pharmacist license
kind: credential
also: pharmacy license | licensed pharmacist | state pharmacist license | registered pharmacist | RPh | pharmacist
 registration | registered pharmacist license | pharmacist licensure | R.Ph. | licence to practise pharmacy
narrower: NAPLEX | MPJE | PEBC certification | PEBC
implies: pharmacy-practice
near: gphc-registration | pharmacist-immunization-certification
issuer: state board of pharmacy
hit: Active pharmacist license in Florida

term: pharmacy-technician-certification
name: pharmacy technician certification
kind: credential
also: CPhT | Certified Pharmacy Technician | registered pharmacy technician | pharmacy technician license | pharmacy
 technician registration | state pharmacy technician license | Level 3 Pharmacy Technician | PTCB | PTCB
 certification | PTCB certified
narrower: ExCPT | NVQ level 3 pharmacy services | NVQ Level 3 in Pharmacy | NVQ3 Pharmacy | BTEC Level 3
 Pharmaceutical Science | Level 3 Diploma in the Principles and Practice for Pharmacy Technicians | registered with
 the GPhC as a pharmacy technician
implies: dispensing-medicines
near: nvq-level-2-pharmacy-services
issuer: PTCB
hit: PTCB certification within a year

term: phtls
name: PHTLS
kind: credential
also: Prehospital Trauma Life Support | PHTLS certification
beside: ITLS | International Trauma Life Support | PHEC
near: advanced-trauma-life-support
issuer: NAEMT
hit: PHTLS and ACLS in date

term: physical-therapist-license
name: physical therapist license
kind: credential
also: licensed physical therapist | PT license | physical therapy license | licensed physiotherapist | physical
  therapist assistant license | state PT license
narrower: NPTE | orthopaedic clinical specialist | OCS physical therapy
beside: PTA license
implies: physiotherapy
near: hcpc-registration
issuer: state board of physical therapy
hit: Licensed physical therapist in Oregon

term: physician-assistant-certification
name: physician assistant certification
kind: credential
also: PA-C | NCCPA | NCCPA certification | physician assistant license | NCCPA certified | certified physician assistant | PA license | PA-C certification
near: nurse-practitioner-license
issuer: NCCPA
hit: PA-C with surgical first assist

term: pmhnp
name: PMHNP
kind: credential
also: PMHNP-BC | psychiatric mental health nurse practitioner certification | psychiatric nurse practitioner certification
implies: nurse-practitioner-license
issuer: ANCC
hit: PMHNP for outpatient psychiatry

term: proof-of-vaccination
name: vaccination record
kind: credential
also: immunization record
narrower: hepatitis B immunity
near: tb-test
hit: Immunization record on file

term: public-health-certification
name: public health certification
kind: credential
narrower: Certified in Public Health | CPH credential | MCHES | CHES | Certified Health Education Specialist |
  UKPHR registration | UKPHR | FFPH | community health worker certification | CHW certification | certified
  community health worker
implies: public-health
issuer: NBPHE, NCHEC
hit: CHES or community health worker certification

term: qqi-healthcare-support
name: QQI Level 5 Healthcare Support
kind: credential
also: QQI Level 5 Healthcare | FETAC Level 5 healthcare | QQI healthcare support | QQI Level 5 in healthcare | FETAC
 healthcare
near: certificate-iii-in-individual-support | nvq-health-and-social-care-level-2 | care-certificate
hit: QQI Level 5 Healthcare Support completed

term: qualified-social-worker
name: qualified social worker
kind: credential
narrower: CQSW | DipSW | Diploma in Social Work | ASYE | ASYE programme | Assessed and Supported Year in
  Employment | Step Up to Social Work | Frontline social work programme | practice educator qualification | PEPS
  1 | practice educator award
implies: social-work
near: social-work-england-registration
hit: Qualified social worker with ASYE complete

term: rbt
name: RBT
kind: credential
also: Registered Behavior Technician | RBT certification | RBT certified | RBT credential | registered behaviour technician
case: RBT
implies: applied-behavior-analysis
issuer: Behavior Analyst Certification Board
hit: RBT for home sessions

term: rcot-membership
name: RCOT membership
kind: credential
also: RCOT | member of RCOT | Royal College of Occupational Therapists | RCOT member | BAOT membership
implies: occupational-therapy
near: hcpc-registration | nbcot-certification
hit: RCOT member since 2018

term: rcslt-membership
name: RCSLT membership
kind: credential
also: RCSLT | member of the RCSLT | MRCSLT | Royal College of Speech and Language Therapists | RCSLT member | RCSLT
 registered
implies: speech-therapy
near: hcpc-registration | ccc-slp
hit: RCSLT member since 2016

term: rdms
name: RDMS
kind: credential
also: ARDMS | ARDMS certification | registered diagnostic medical sonographer | ARDMS registered
beside: RDCS | CASE accredited ultrasound | RVS | RCS echo | CCI sonography
ambiguous: RVS
case: RVS
needs: sonographer | vascular | ultrasound | RDMS | CCI | RVT | registered | ARDMS | echo | cardiac
implies: sonography
issuer: ARDMS
hit: RDMS with OB/GYN registry
hit: Sonographer with RVS
miss: Served meals with RVS in a village hall

term: registered-dietitian
name: registered dietitian
kind: credential
also: RD | RDN | registered dietitian nutritionist | RD license | CDR registration | licensed dietitian | registered
 dietician | Commission on Dietetic Registration | RD credential | RD certification | registered dietitian
 credential
narrower: accredited practising dietitian
beside: RD eligible | DTR
ambiguous: RD | APD | DTR
case: RD | RDN | DTR | APD
needs: dietitian | nutrition | dietetic | RDN | LDN | diet | dietary | food service | CDM | menu
implies: dietetics
near: hcpc-registration | bda-dietetics-membership
issuer: Commission on Dietetic Registration
hit: Registered dietitian in renal care
hit: Nutrition clinics run by an RD
hit: Diet office run as DTR
miss: Offices at 12 Mill Rd in town and 3 RD Street
miss: Checked DTR and gait on exam

term: registered-health-information-technician
name: registered health information technician
kind: credential
also: RHIT
beside: RHIA | registered health information administrator | CHDA | CHPS | CDIP
implies: health-information-management
near: ccs-certification
issuer: AHIMA
hit: RHIT or RHIA required

term: registered-nurse-license
name: registered nurse license
kind: credential
also: RN license | RN | RN licence | registered nurse licence | nursing license | licensed registered nurse |
  state RN license | RN licensure | nursing licence | registered general nurse | RGN | licensure as a registered
  nurse | current RN license | active RN license | registered nurse RGN | licensed nurse | nurse licensing |
  nursing licensure | practising certificate for nurses
narrower: compact license | multistate license | RMN | RNLD | multi-state RN license | NLC compact | Registered
  Mental Health Nurse | RN-BC | compact RN license | CNO registration | College of Nurses of Ontario |
  registered nurse adult | RNA nursing | RSCN | RN1 | RNMH
case: RN | RGN | RMN
implies: nursing
near: nmc-registration | nmbi-registration | ahpra-registration
issuer: state board of nursing
hit: Active RN license, compact or state

term: registered-veterinary-nurse
name: registered veterinary nurse
kind: credential
also: RVN | veterinary nurse registration | RCVS registered veterinary nurse | registered vet nurse | RCVS
 registered nurse | qualified veterinary nurse | veterinary nursing qualification
narrower: Level 3 Diploma in Veterinary Nursing | Level 2 animal nursing assistant
case: RVN
needs: veterinary | vet | animal | technician | LVT | RVT | clinic | anesthesia | license | DVM | CVT
implies: veterinary-nursing
near: veterinary-license | licensed-veterinary-technician
issuer: RCVS, AAVSB
hit: RVN on the RCVS register
miss: Gearbox of the CVT kind
miss: Vascular scans by RVT and RDMS
miss: Laid LVT and carpet tile floors

term: residential-childcare-diploma
name: residential childcare diploma
kind: credential
also: Level 3 Diploma for Residential Childcare | Level 3 Diploma in Residential Childcare | Level 4 Diploma in
 Residential Childcare | Level 3 residential childcare | Level 4 residential childcare | Level 4 Diploma for
 Residential Childcare | NVQ 3 caring for children and young people | Level 3 CYPW | Level 3 Children and Young
 People's Workforce
implies: childrens-home-setting
near: nvq-health-and-social-care-level-3 | nvq-health-and-social-care-level-5
hit: Level 4 Diploma in Residential Childcare, 2022

term: rps-membership
name: Royal Pharmaceutical Society membership
kind: credential
also: Royal Pharmaceutical Society | MRPharmS | RPS membership
implies: pharmacy-practice
near: gphc-registration
hit: MRPharmS since 2012

term: scfhs-registration
name: SCFHS registration
kind: credential
also: Saudi Commission for Health Specialties | SCFHS license
beside: DHA license | HAAD license | MOH license | DHA eligibility | DOH license Abu Dhabi | Prometric nursing
  exam | QCHP license | Dubai Health Authority license | Prometric health exam
near: registered-nurse-license
hit: DHA eligibility letter in hand

term: social-care-wales-registration
name: Social Care Wales registration
kind: credential
also: Social Care Wales | registered with Social Care Wales
near: social-work-england-registration | sssc-registration
hit: Registered with Social Care Wales

term: social-work-england-registration
name: Social Work England registration
kind: credential
also: Social Work England | registered with Social Work England | SWE registration | registered social worker | SWE
 registered | SWE-registered | registered with SWE
beside: RSW | OCSWSSW | AASW membership | AASW
case: RSW | AASW
implies: social-work
near: sssc-registration | social-care-wales-registration | niscc-registration
issuer: Social Work England
hit: Registered with Social Work England

term: society-of-radiographers-membership
name: Society of Radiographers membership
kind: credential
also: Society of Radiographers | Society and College of Radiographers | SoR membership | SCoR membership
implies: radiography
near: hcpc-registration
hit: Society of Radiographers member

term: specialist-practitioner-qualification
name: specialist practitioner qualification
kind: credential
also: SPQ
narrower: SCPHN | health visitor qualification | specialist community public health nurse | district nurse
  specialist practitioner | SCPHN health visiting | SPQ district nursing
case: SPQ
implies: nmc-registration
hit: SCPHN qualified health visitor

term: specialist-register
name: specialist register
kind: credential
also: GMC specialist register | entry on the specialist register | CESR | on the specialist register
implies: gmc-registration
near: certificate-of-completion-of-training
hit: Entry on the specialist register, 2019

term: sqp
name: SQP
kind: credential
also: Suitably Qualified Person | AMTRA qualification | AMTRA SQP | Registered Animal Medicines Advisor | RAMA SQP
ambiguous: SQP
case: SQP
needs: animal | animals | AMTRA | veterinary | vet | medicines | wormers | pet | farm | agricultural | equine | RAMA
implies: veterinary-pharmacy
hit: AMTRA SQP for companion animal medicines
miss: Sent the SQP report to the supplier

term: sssc-registration
name: SSSC registration
kind: credential
also: Scottish Social Services Council | SSSC | SSSC registered | registered with the SSSC | registered with SSSC |
 SSSC-registered
near: social-work-england-registration | care-certificate | social-care-wales-registration | niscc-registration
hit: Registered with the SSSC as a support worker

term: statutory-and-mandatory-training
name: statutory and mandatory training
kind: credential
also: mandatory training health
narrower: Core Skills Training Framework | CSTF | skills for health training
case: CSTF
near: moving-and-handling-certificate
hit: Statutory and mandatory training up to date

term: tb-test
name: TB test
kind: credential
also: PPD test | TB screening | negative TB test | two-step TB test | TB skin test
near: proof-of-vaccination
hit: Negative TB test on file

term: tncc
name: TNCC
kind: credential
also: Trauma Nursing Core Course | TNCC certification
beside: TCRN | trauma certified registered nurse
implies: trauma-care
near: advanced-trauma-life-support
issuer: Emergency Nurses Association
hit: TNCC within a year of hire

term: ukcp-registration
name: UKCP registration
kind: credential
also: UKCP | UKCP registered | UKCP accredited
implies: psychotherapy
near: bacp-membership
hit: UKCP registered psychotherapist

term: usmle
name: USMLE
kind: credential
also: USMLE Step 1 | USMLE Step 2 | USMLE Step 3
beside: COMLEX | PLAB | UKMLA | MCCQE | LMCC | PLAB 2 | AMC exam | AMC certificate | Medical Council of Canada
near: ecfmg-certification
issuer: NBME, GMC
hit: USMLE Step 3 passed

term: veterinary-license
name: veterinary license
kind: credential
also: licensed veterinarian | state veterinary license
narrower: RCVS registration | MRCVS | RCVS | NAVLE
beside: USDA accreditation veterinary
implies: veterinary-medicine
near: licensed-veterinary-technician
issuer: RCVS, state veterinary board
hit: MRCVS or veterinary license in the state

term: wocn-certification
name: WOCN certification
kind: credential
also: WOCN | certified wound care nurse | CWOCN | wound care certified | wound care certification
narrower: CWCN
beside: CWS wound | WCC
ambiguous: WCC
case: WCC
needs: wound | WOCN | ostomy | nurse | RN | CWCN | skin | nursing
implies: wound-care
issuer: WOCNCB
hit: WCC or certified wound care nurse
hit: Wound nurse with WCC
miss: Moved credits from WCC to a state college
