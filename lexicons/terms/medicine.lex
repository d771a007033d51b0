# Medicine and surgery, public health, clinical research, health records and informatics, medical coding.

term: 3m-encoder
name: 3M Encoder
kind: tool
also: 3M 360 Encompass | 3M coding
implies: clinical-coding | encoder-software
near: encoder-software
hit: Codes with the 3M Encoder

term: accurx
name: accuRx
kind: tool
also: Accurx Fleming | accuRx messaging
implies: healthcare-sector | patient-engagement-platform
near: emis | systmone | docman | phreesia | patient-engagement-platform
hit: Texted patients through accuRx

term: acute-medicine
name: acute medicine
kind: skill
also: acute internal medicine
narrower: acute medical take | medical take
near: internal-medicine
hit: Leads the acute medical take at weekends

term: addiction-medicine
name: addiction medicine
kind: skill
also: substance use medicine
near: substance-misuse-treatment | psychiatry
hit: Fellowship in addiction medicine

term: aesthetic-medicine
name: aesthetic medicine
kind: skill
also: medical aesthetics
narrower: aesthetic injectables | laser skin treatments | botox and fillers
near: dermatology
hit: Aesthetic injectables including Botox and dermal fillers

term: allergy-and-immunology
name: allergy and immunology
kind: skill
narrower: allergology | clinical immunology | allergy testing | skin prick testing | testing for allergies
hit: Allergy testing clinics

term: allscripts
name: Allscripts
kind: tool
also: Altera Digital Health | Veradigm
implies: electronic-health-records
near: cerner | epic | meditech | trakcare | cprs | electronic-health-records
hit: Charting in Allscripts

term: anatomic-pathology
name: anatomic pathology
kind: skill
also: anatomical pathology | cellular pathology
narrower: histopathology reporting | surgical pathology
implies: pathology
hit: Surgical pathology of breast specimens

term: anesthesia
name: anesthesia
kind: skill
also: anaesthesia | anesthesiology | anaesthetics | anaesthesiology | general anesthesia | anesthesia care |
 anaesthetic care
narrower: general anaesthesia | regional anaesthesia | spinal anaesthesia
near: airway-management | pain-medicine | procedural-sedation
hit: Anaesthesia for obstetric and general lists

term: animal-restraint
name: animal restraint
kind: skill
also: restraining animals | animal handling and restraint | restraint of animals | handling and restraint of animals
 | restrained animals | animal restraint and handling | restraint and handling of animals | holding animals for
 treatment
implies: veterinary-medicine
near: animal-welfare-farm | veterinary-nursing
hit: Animal handling and restraint for examinations

term: appointment-scheduling-in-healthcare
name: appointment scheduling in healthcare
kind: skill
also: scheduling patients | patient scheduling | booking patients | patient appointments | booking patient
 appointments | scheduling patient appointments
narrower: clinic bookings | booking clinics | clinic lists
near: medical-reception | patient-registration | patient-administration-system | patient-engagement-platform
hit: Patient scheduling for six providers

term: athenahealth
name: athenahealth
kind: tool
also: athenaOne | AthenaNet
narrower: athenaClinicals
implies: electronic-health-records
near: eclinicalworks | nextgen-healthcare | practice-fusion | kareo | epic | electronic-health-records
hit: Schedules and charts in athenahealth

term: availity
name: Availity
kind: tool
implies: medical-billing | claims-clearinghouse
near: claims-clearinghouse
hit: Checks eligibility in Availity

term: badgernet
name: BadgerNet
kind: tool
also: Badger Net | BadgerNet Maternity
implies: electronic-health-records
near: systmone | epic | trakcare | electronic-health-records
hit: Booking visits recorded on BadgerNet

term: bariatric-surgery
name: bariatric surgery
kind: skill
also: obesity surgery | weight loss surgery
implies: surgery
hit: Laparoscopic bariatric surgery

term: best-practice-software
name: Best Practice Software
kind: tool
also: Bp Premier | Best Practice clinical software
implies: electronic-health-records
near: medical-director-software | electronic-health-records
hit: Reception work on Bp Premier

term: biostatistics-in-medicine
name: biostatistics in medicine
kind: skill
also: medical statistics | clinical biostatistics
near: epidemiology
hit: Medical statistics for trial reports

term: cancer-registry
name: cancer registry
kind: skill
also: tumor registry
narrower: registry abstraction
beside: disease registry | trauma registry | patient registries | disease registries
near: clinical-coding
hit: Abstracts cases for the cancer registry

term: cancer-screening
name: cancer screening
kind: skill
narrower: breast screening | bowel screening | mammography screening programme
near: public-health
hit: Coordinates cancer screening in rural districts

term: cardiac-catheterization
name: cardiac catheterization
kind: skill
also: cardiac catheterisation | cath lab | cardiac cath | catheterization laboratory
narrower: coronary angiography | PCI procedures | angioplasty
implies: cardiology
hit: Cath lab on-call with coronary angiography

term: cardiology
name: cardiology
kind: skill
also: cardiovascular medicine | cardiac care | cardiovascular disease | cardiovascular care
narrower: cardiac unit | heart failure | coronary care unit | CCU | interventional cardiology
case: CCU
near: cardiac-nursing | internal-medicine
hit: Ten years in cardiology and heart failure care

term: cardiothoracic-surgery
name: cardiothoracic surgery
kind: skill
narrower: cardiac surgery | heart surgery | open heart surgery | thoracic surgery | CABG | CVICU
beside: cardiovascular surgery
implies: surgery
near: cardiology
hit: Assisted in cardiothoracic surgery

term: cerner
name: Cerner
kind: tool
also: Oracle Health | Cerner Millennium | Cerner PowerChart
narrower: PowerChart | FirstNet | SurgiNet
implies: electronic-health-records
near: epic | meditech | allscripts | trakcare | cprs
hit: Documentation in Cerner PowerChart

term: charge-capture
name: charge capture
kind: skill
also: charge entry
beside: chargemaster | charge description master
implies: medical-billing
hit: Charge capture for the surgical department

term: chart-review
name: chart review
kind: skill
also: chart abstraction | medical record review | clinical data abstraction | record abstraction | chart audit | case note review | reviewing charts | reviewed case notes
near: medical-records-management
hit: Chart abstraction for the cancer registry

term: claims-clearinghouse
name: claims clearinghouse
kind: tool
also: clearinghouse software | medical clearinghouse | clearinghouses | billing clearinghouse | clearinghouse
narrower: Waystar | Change Healthcare | Zirmed | Office Ally | Emdeon | Experian Health | Navicure | Trizetto |
 Claim.MD
ambiguous: clearinghouse
needs: claims | billing | medical | payer | insurance | Availity | ERA | denials | EDI
implies: medical-billing
near: availity
hit: Sent claims through a billing clearinghouse
miss: The clearinghouse of old ideas

term: clinical-care
name: clinical care
kind: skill
also: clinical skills | clinical experience | clinical practice | clinical knowledge | clinical duties |
  clinical background | clinical competence | clinical expertise | clinical service | clinical work | clinical
  services | clinical exposure | clinical competencies
narrower: clinical procedures | clinical support
never: non-clinical experience
near: patient-care
hit: Strong clinical skills and clinical judgement

term: clinical-coding
name: clinical coding
kind: skill
also: medical coding | diagnostic coding | coding of diagnoses | coding of medical records | coded charts |
  coded encounters
narrower: inpatient coding | outpatient coding | HCC coding | risk adjustment coding | pro-fee coding
near: medical-billing | icd-10 | medical-terminology
hit: Inpatient coding with a 97 per cent accuracy rate

term: clinical-decision-support
name: clinical decision support
kind: skill
also: CDS tools | clinical decision support tools
implies: health-informatics
hit: Built clinical decision support rules

term: clinical-documentation-improvement
name: clinical documentation improvement
kind: skill
also: CDI programme | clinical documentation integrity | CDI specialist | clinical documentation specialist
near: clinical-coding
hit: Queries physicians as part of clinical documentation improvement

term: clinical-examination
name: clinical examination
kind: skill
also: physical examination | physical exams | examination of patients | history and physical | examined patients
narrower: history taking | clinical history taking | patient history | took histories | taking histories
never: physical examination before hire | pre-employment physical examination
near: nursing-assessment | differential-diagnosis
hit: History taking and physical examination of new patients

term: clinical-guidelines
name: clinical guidelines
kind: skill
also: clinical protocols | treatment guidelines | treatment protocols | clinical practice guidelines
narrower: NICE guidelines
near: evidence-based-practice | clinical-pathways
hit: Wrote clinical guidelines for asthma

term: clinical-mentoring
name: clinical mentoring
kind: skill
also: clinical staff supervision | supervising clinical staff | supervision of clinical staff | clinical
  mentorship | mentoring clinicians | supportive supervision health | supportive supervision
narrower: supervising residents and interns | supervising junior doctors
implies: clinical-care
near: nursing-preceptorship | medical-education
hit: Clinical mentoring and supportive supervision at health centres

term: clinical-pathology
name: clinical pathology
kind: skill
also: laboratory medicine
narrower: chemical pathology
implies: pathology
near: medical-laboratory-science
hit: Consultant in clinical pathology

term: clinical-pathways
name: clinical pathways
kind: skill
also: care pathways | care pathway | clinical pathway | patient pathways | integrated care pathways
implies: healthcare-sector
near: clinical-guidelines | care-planning
hit: Rewrote the clinical pathways for stroke

term: clinical-research-regulations
name: clinical research regulations
kind: skill
also: good clinical practices
near: clinical-trials
hit: Good clinical practices in each study

term: clinical-safety-case
name: clinical safety case
kind: skill
narrower: DCB0129
beside: clinical risk management
near: patient-safety
hit: Clinical risk management for a new record system

term: clinical-trials
name: randomised controlled trials
kind: skill
also: randomized controlled trial
narrower: phase II trials | trial protocol | clinical trial coordination
beside: conducting clinical trials
near: nursing-research
hit: Coordinated three randomised controlled trials

term: clinical-workflow-analysis
name: clinical workflow analysis
kind: skill
also: clinical workflows | clinical workflow
implies: health-informatics
hit: Mapped clinical workflows before go-live

term: coding-audit
name: coding audit
kind: skill
also: coding audits | clinical coding audit | coding compliance
beside: coding accuracy
implies: clinical-coding
hit: Coding audits for outpatient claims

term: cold-chain-in-health
name: cold chain in health
kind: skill
narrower: vaccine storage | vaccine cold chain monitoring
implies: immunization
near: vaccine-management
hit: Vaccine storage in twenty health posts

term: colorectal-surgery
name: colorectal surgery
kind: skill
also: colorectal
implies: surgery
hit: Fellowship in colorectal surgery

term: communicable-disease-control
name: communicable disease control
kind: skill
also: infectious disease control | disease control | control of communicable diseases | communicable diseases |
  disease prevention and control
narrower: disease outbreak | outbreak investigation | outbreak response | outbreak management | contact tracing
implies: public-health
near: disease-surveillance
hit: Communicable disease control and contact tracing

term: community-health
name: community health
kind: skill
also: community medicine | community health programmes | community-based health | community health outreach |
 community health education
near: public-health | population-health
hit: Community health programmes in three districts

term: continuing-medical-education
name: continuing medical education
kind: skill
also: CME activities | CME programmes
beside: continuing nursing education
hit: Plans continuing medical education days

term: cprs
name: CPRS
kind: tool
also: VistA CPRS | VA computerized patient record system
implies: electronic-health-records
near: epic | cerner | meditech | allscripts | trakcare
hit: Charts in VistA CPRS daily

term: cpt-coding
name: CPT coding
kind: tool
also: CPT codes | current procedural terminology | CPT-4
ambiguous: CPT
case: CPT
needs: coding | billing | ICD | HCPCS | claims | coder | medical | codes
implies: clinical-coding
near: hcpcs | icd-10
hit: Assigned CPT codes to clinic visits
miss: Bought CPT shares in May

term: critical-care-medicine
name: critical care medicine
kind: skill
also: intensive care medicine
implies: critical-care-setting
near: critical-care-nursing
hit: Fellowship in critical care medicine

term: ctms
name: clinical trial management system
kind: tool
also: CTMS
narrower: Florence eBinders | Veeva Vault Clinical | Veeva CTMS | OnCore CTMS | RealTime CTMS | Clinical Conductor
implies: clinical-research
near: medidata | medidata-rave
hit: Tracked visits in the CTMS

term: death-certification
name: death certification
kind: skill
also: certifying deaths
near: verification-of-death
hit: Certifying deaths on the ward

term: denials-management
name: denials management
kind: skill
also: denial management
narrower: claim denials | insurance denials | appealing denials | claims appeals for payers | denied claims
implies: revenue-cycle-management
near: medical-billing | insurance-follow-up
hit: Denials management cut write-offs by a third

term: dermatology
name: dermatology
kind: skill
also: skin disease | dermatologic
narrower: skin cancer clinic | dermatoscopy | dermoscopy
hit: Dermatology clinics with minor surgery

term: dicom
name: DICOM
kind: tool
also: DICOM standard | DICOM images
near: pacs
hit: Sends DICOM images between sites

term: dictation-software
name: dictation software
kind: tool
also: digital dictation software | digital dictation system | speech recognition dictation | medical dictation | dictation systems
 | digital dictation systems | speech recognition software dictation
narrower: Nuance PowerScribe | PowerScribe | M*Modal | Lexacom | T-Pro dictation | G2 Speech
implies: audio-typing
near: dragon-medical-one | medical-transcription | medical-secretarial-work
hit: Typed clinics with digital dictation software

term: differential-diagnosis
name: differential diagnosis
kind: skill
also: diagnosing patients | clinical diagnosis | medical diagnosis
beside: diagnosis and treatment | diagnose and treat | diagnosing and treating patients
near: clinical-examination
hit: Skilled at diagnosis and treatment of common conditions

term: discharge-summaries
name: discharge summaries
kind: skill
also: discharge summary | discharge letters
beside: operative notes | medical reports | clinic notes | writing medical reports
near: clinical-documentation
hit: Writes discharge summaries the same day

term: disease-surveillance
name: disease surveillance
kind: skill
also: epidemiological surveillance | public health surveillance | health surveillance data | surveillance of
  diseases
narrower: case surveillance | syndromic surveillance | IDSR
implies: epidemiology
near: communicable-disease-control
hit: Disease surveillance and weekly reports

term: docman
name: Docman
kind: tool
also: Docman 10
beside: Ardens templates
implies: healthcare-sector
near: emis | systmone | medical-records-management | accurx
hit: Workflowed letters in Docman 10

term: dragon-medical-one
name: Dragon Medical One
kind: tool
also: Dragon Medical
implies: dictation-software
near: medical-transcription | dictation-software
hit: Dictated notes in Dragon Medical One

term: drg-grouping
name: DRG grouping
kind: tool
also: diagnosis related groups | DRG assignment
narrower: MS-DRG | APR-DRG | DRG validation
beside: HRG grouping
implies: clinical-coding
near: clinical-coding
hit: DRG assignment and validation for payers

term: drug-reference-databases
name: drug reference database
kind: tool
also: drug reference | drug information resources
narrower: British National Formulary | BNF | Lexicomp | Micromedex | UpToDate | Epocrates | eTherapeutic Guidelines
 | Medicines Complete
ambiguous: BNF
case: BNF
needs: drug | drugs | medicines | prescribing | MIMS | dose | doses | pharmacy | nurse | pharmacist | formulary
near: mims | prescribing
hit: Checked doses in UpToDate and the British National Formulary
miss: Read manuscripts at the BNF in Paris

term: e-m-coding
name: E/M coding
kind: skill
also: evaluation and management coding | E&M coding
beside: medical necessity and LCD rules | NCCI edits | modifiers coding | LCD/NCD | CCI edits
implies: clinical-coding
hit: E/M coding with NCCI edits

term: e-prescribing
name: e-prescribing
kind: skill
also: electronic prescribing | electronic prescriptions
narrower: ePMA | EPCS
beside: CPOE | computerized physician order entry | computerized provider order entry
near: prescribing | electronic-prescription-service
hit: Order entry through CPOE and e-prescribing

term: e-referral-service
name: e-Referral Service
kind: tool
also: NHS e-Referral Service | Choose and Book | NHS e-Referral | e-RS | Choose & Book
implies: healthcare-sector
near: referral-management | nhs-pathways
hit: Books first visits through the e-Referral Service

term: eclinicalworks
name: eClinicalWorks
kind: tool
also: eCW
implies: electronic-health-records
near: nextgen-healthcare | athenahealth | practice-fusion | kareo | epic | oscar-emr | electronic-health-records
hit: Front office in eClinicalWorks

term: ehr-implementation
name: EHR implementation
kind: skill
also: EMR implementation | EMR rollout
narrower: EHR go-live | EHR build | EHR optimization | go-live support for EHR
implies: electronic-health-records | health-informatics
hit: EHR implementation across nine clinics

term: electronic-health-records
name: electronic health records
kind: skill
also: EHR | EMR | electronic medical records | electronic patient records | electronic medical record | EHR systems
 | EMR systems | electronic health record systems | EPR system | electronic patient record | EMR software
narrower: EMR charting | Lorenzo EPR | CareFlow | OpenEMR | Bahmni | DrChrono | AdvancedMD | Greenway Health |
 ModMed | Elation EHR | Genie Solutions | Zedmed | Medtech32 | Medtech Evolution | PracSoft | Gentu | Accuro EMR |
 Telus PS Suite | PS Suite EMR | Med Access EMR | Practice Solutions Suite | WellSky | Axxess | MatrixCare | Kinnser
 | Brightree | iaptus | PCMIS | Credible Behavioral Health | myAvatar | myEvolv | Valant | Sunrise Clinical Manager
 | K2 Athena | Nervecentre | System C | Cellma | Helix Health | Socrates GP
never: AWS EMR | Amazon EMR | EMR cluster | EMR clusters | EMR Spark | Spark EMR | EMR Serverless | EMR Studio | EMR
 and S3 | S3 and EMR | EMR and Glue | EMR and Redshift
implies: healthcare-sector
near: medical-records-management | trakcare | practice-fusion | kareo | athenahealth | eclinicalworks |
 nextgen-healthcare | homecare-homebase | pointclickcare | carenotes | openmrs | oscar-emr | best-practice-software
 | allscripts | badgernet | patient-administration-system
hit: Charts in electronic health records daily

term: emergency-medicine
name: emergency medicine
kind: skill
also: accident and emergency medicine | acute and emergency medicine
near: emergency-department-setting | trauma-care
hit: Board certified in emergency medicine

term: emergency-obstetric-care
name: emergency obstetric care
kind: skill
also: EmONC | obstetric emergencies | obstetric emergency
narrower: BEmONC | CEmONC
implies: obstetrics
hit: Trained in basic emergency obstetric care

term: emis
name: EMIS
kind: tool
also: EMIS Web | EMIS clinical system | EMIS PCS
case: EMIS
implies: electronic-health-records
near: systmone | trakcare | carenotes | accurx | vision-gp-system | rio-epr
hit: Codes summaries in EMIS Web

term: encoder-software
name: medical coding encoder
kind: tool
also: encoder software | coding encoder | coding software medical
narrower: EncoderPro | TruCode | Optum encoder | Find-A-Code | Codify
implies: clinical-coding
near: 3m-encoder
hit: Coded outpatient charts with encoder software

term: endocrinology
name: endocrinology
kind: skill
narrower: diabetology | endocrine disease | thyroid clinic
near: diabetes-care
hit: Endocrinology clinics for thyroid disease

term: endoscopy
name: endoscopy
kind: skill
also: upper endoscopy | diagnostic endoscopy
narrower: colonoscopy | gastroscopy | bronchoscopy | flexible sigmoidoscopy | ERCP | cystoscopy
near: gastroenterology
hit: Diagnostic endoscopy and colonoscopy lists

term: environmental-health
name: environmental health
kind: skill
also: environmental health inspection | hygiene and environmental health
narrower: sanitation inspection | environmental sanitation | public health inspection | sanitary inspection
implies: public-health
near: hygiene-promotion
hit: Environmental health inspection of food premises

term: epi-info
name: Epi Info
kind: tool
beside: EpiData | OpenEpi
near: epidemiology
hit: Cleaned survey data in Epi Info

term: epic
name: Epic
kind: tool
also: Epic EHR | EpicCare | Epic EMR | Epic Hyperspace | Epic Systems | Epic Beaker | Epic Cadence | Epic Willow | Epic OpTime | Epic MyChart | Epic Prelude | Epic Resolute | Epic Clarity | Epic charting | Epic ASAP | Epic Stork | Epic Beacon
ambiguous: Epic
case: Epic
needs: @list | Cerner | EHR | EMR | hospital | nurse | Meditech | charting | electronic | clinical | patient | HL7
never: Epic Games
implies: electronic-health-records
near: cerner | meditech | allscripts | trakcare | cprs | athenahealth | eclinicalworks | nextgen-healthcare | practice-fusion | kareo
hit: Charts in Epic for a large hospital
miss: An Epic adventure for the whole family

term: epidemiology
name: epidemiological studies
kind: skill
also: epidemiologic methods | epidemiological research | epidemiological analysis | epidemiologic investigation
implies: public-health
near: disease-surveillance
hit: Epidemiological studies in a ministry of health

term: explanation-of-benefits
name: explanation of benefits
kind: skill
also: remittance advice medical | EOBs | explanation of benefits EOB
case: EOBs
implies: medical-billing
near: payment-posting-in-healthcare
hit: Read EOBs for denied claims

term: family-medicine
name: family medicine
kind: skill
also: family practice | general practice | GP practice | GP surgery | general practitioner practice | GP surgery
 environment
near: primary-care-setting | internal-medicine
hit: Family medicine with obstetrics

term: fhir
name: FHIR
kind: tool
also: fast healthcare interoperability resources | SMART on FHIR
case: FHIR
implies: health-interoperability
near: hl7
hit: Built FHIR interfaces to share records

term: first-aid-provision
name: first aid provision
kind: skill
also: providing first aid | administering first aid | giving first aid | first aid treatment | first aid skills
  | first aid knowledge | administer first aid | gave first aid
narrower: basic first aid
beside: first aid training delivery
near: prehospital-care | resuscitation
hit: Providing first aid to staff and visitors

term: forensic-medicine
name: forensic medicine
kind: skill
narrower: forensic pathology | forensic medical examination | autopsy | autopsies | post-mortem examination |
  medicolegal examination
implies: pathology
hit: Forensic pathology and court reports

term: gaps-in-care
name: gaps in care
kind: skill
also: closing care gaps | care gap closure
beside: integrated care | integrated care system | integrated care board
near: community-health
hit: Closing care gaps in a diabetic population

term: gastroenterology
name: gastroenterology
kind: skill
also: GI medicine | digestive diseases
narrower: hepatology | inflammatory bowel disease
near: endoscopy
hit: Gastroenterology and hepatology ward

term: gender-based-violence-response
name: gender-based violence response
kind: skill
narrower: clinical management of rape | GBV case management | survivors of gender-based violence | sexual assault
 examination | SANE nursing | survivors of sexual assault
near: trauma-informed-care | violence-against-women | humanitarian-protection
hit: GBV case management and referral

term: general-medicine
name: general medicine
kind: skill
also: general internal medicine
never: journal of general internal medicine
implies: internal-medicine
hit: General medicine on-call rota

term: general-surgery
name: general surgery
kind: skill
also: general surgical
narrower: abdominal surgery
implies: surgery
hit: Rotation in general surgery

term: genetic-counseling
name: genetic counseling
kind: skill
also: genetic counselling
narrower: genetic testing in patients
beside: clinical genetics | medical genetics | genomic medicine
hit: Genetic counselling for hereditary cancer

term: genitourinary-medicine
name: genitourinary medicine
kind: skill
narrower: GUM clinic | sexually transmitted infections | STI clinic | STI testing | STI treatment | sexually
  transmitted disease
near: hiv-care | sexual-health-nursing
hit: Genitourinary medicine and HIV clinics

term: geriatrics
name: geriatrics
kind: skill
also: geriatric medicine | gerontology | geriatric care | care of older people | elderly medicine
near: elderly-care | frailty-care
hit: Geriatric medicine with memory clinics

term: global-health
name: global health
kind: skill
also: international health | global health programs
narrower: tropical medicine
implies: public-health
hit: Global health work in East Africa

term: gynecology
name: gynecology
kind: skill
also: gynaecology | gynaecological
narrower: obstetrics and gynaecology | OB/GYN | OBGYN | obs and gynae | OB-GYN | gynecologic surgery | obstetrics
 and gynecology
near: obstetrics
hit: Residency in obstetrics and gynaecology

term: hcpcs
name: HCPCS
kind: tool
also: HCPCS Level II | HCPCS codes
implies: clinical-coding
near: cpt-coding | icd-10
hit: Codes with ICD-10 and HCPCS Level II

term: health-commodities
name: health commodities
kind: skill
also: health supply chain | medical logistics | medical commodities
narrower: essential medicines supply | medical supplies | drugs and medical supplies | medical consumables |
  laboratory supplies health | drug supply
near: pharmacy-stock-control
hit: Tracks drugs and medical supplies at health posts

term: health-communication
name: health communication
kind: skill
also: health messaging
narrower: SBCC | social and behaviour change communication | social behavior change communication | behaviour
  change communication | health awareness campaigns | IEC materials
near: health-promotion
hit: Health communication campaigns on malaria

term: health-data-analysis
name: health data analysis
kind: skill
also: health data analytics | healthcare data analysis | healthcare analytics | clinical data analysis |
  clinical analytics | health analytics | health information analysis
narrower: HMIS reporting
implies: health-informatics
hit: Health data analysis for service planning

term: health-data-quality
name: health data quality
kind: skill
also: data quality assessment health
narrower: HMIS data quality | DQA in health | routine data quality
beside: family folder and community data | health reporting | health data collection | health records reporting
implies: health-data-analysis
hit: Health data quality checks each quarter

term: health-economics
name: HEOR
kind: skill
narrower: pharmacoeconomics | health economic evaluation | cost-effectiveness analysis in health | health
  technology assessment | health outcomes research
hit: HEOR models for NICE submissions

term: health-informatics
name: health informatics
kind: skill
also: medical informatics | healthcare informatics | healthcare IT | health information technology | health IT
narrower: clinical informatics | clinical systems training
beside: clinical systems
near: electronic-health-records
hit: Health informatics lead in a hospital group

term: health-information-management
name: health information management
kind: skill
narrower: HIM department | health information exchange | release of information | ROI requests for records
implies: medical-records-management
near: clinical-coding
hit: Degree in health information management

term: health-insurance-verification
name: health insurance verification
kind: skill
also: insurance verification | insurance eligibility | benefits verification | verifying insurance | eligibility
 verification | verification of benefits | verifying eligibility | verifying coverage | verifying benefits |
 verified benefits | benefits and eligibility | insurance benefits verification | verifying insurance coverage
beside: insurance authorization
near: prior-authorization | medical-billing
hit: Verifying insurance before each visit

term: health-interoperability
name: health interoperability
kind: skill
also: healthcare interoperability | healthcare integration | clinical systems integration
narrower: interface engine | Rhapsody interface
implies: health-informatics
near: hl7
hit: Interface engine and healthcare interoperability work

term: health-needs-assessment
name: health needs assessment
kind: skill
also: community health assessment | community health needs assessment
beside: health impact assessment
implies: public-health
hit: Wrote a health needs assessment for the city

term: health-policy
name: healthcare policy
kind: skill
narrower: health policy analysis
implies: public-health
near: health-systems-strengthening
hit: Health policy analysis for a think tank

term: health-protection
name: health protection
kind: skill
narrower: public health emergency | pandemic response | COVID-19 response | public health emergency response |
  pandemic preparedness | emergency preparedness in health
implies: public-health
near: communicable-disease-control
hit: Health protection during a pandemic response

term: health-screening
name: health screenings
kind: skill
also: wellness screening | medical screening | physical health checks
narrower: biometric screening | NHS health checks
near: health-promotion
hit: Biometric screening of factory staff

term: health-systems-strengthening
name: health systems strengthening
kind: skill
also: health system strengthening | strengthening health systems
implies: public-health
near: health-policy
hit: Health systems strengthening in two provinces

term: health-technology-innovation
name: health technology innovation
kind: skill
also: healthcare innovation
narrower: mHealth | digital therapeutics | eHealth | e-health | digital health solutions
case: mHealth
near: health-informatics | telehealth
hit: Digital health pilots and mHealth apps

term: healthcare-administration
name: healthcare administration
kind: skill
also: health services management | healthcare management | health care management | health service management |
  health administration
narrower: hospital administration | hospital management | practice management | medical practice management |
  clinic management | medical office management
implies: healthcare-sector
near: medical-reception
hit: Health care management of a 200-bed site

term: healthcare-compliance
name: healthcare compliance
kind: skill
narrower: Joint Commission standards | Joint Commission | JCAHO | CMS regulations | Medicare regulations | CQC
  standards in hospitals | TJC standards | survey readiness
near: hipaa
hit: Survey readiness for the Joint Commission

term: healthcare-sector
name: healthcare sector
kind: experience
also: healthcare industry | health sector | healthcare setting | healthcare environment | health care setting |
  medical field | medical setting | health care industry | medical background | health care environment |
  healthcare experience | healthcare system | health system | health care sector | medical environment | medical
  industry | medical sector | healthcare background | health services | health services sector
narrower: medical office setting | medical office | medical practice | medical clinic | doctor's office |
  physician practice | health institution | medical centre | medical center | health facilities | health
  facility | health care facility | healthcare facility | healthcare organisation | healthcare organization |
  health care organization | healthcare provider | clinical setting | clinical environment
ambiguous: healthcare
needs: experience | background | sector | worked | industries | field | organisations | clients in
never: occupational health services company | private healthcare | free healthcare | healthcare benefits | healthcare insurance | healthcare plan | healthcare cover | healthcare coverage
hit: Ten years in the healthcare sector
hit: Background in healthcare or life science
miss: Free healthcare and gym for staff

term: hematology
name: hematology
kind: skill
also: haematology | clinical haematology
narrower: haematological malignancy | hemato-oncology | haemato-oncology
near: oncology | hematology-testing
hit: Clinical haematology and transfusion

term: hipaa
name: HIPAA
kind: skill
also: HIPAA compliance | HIPAA regulations | HIPAA privacy | Health Insurance Portability and Accountability Act |
 HIPAA guidelines
narrower: PHI handling | protected health information
near: medical-confidentiality
hit: Follows HIPAA rules on protected health information

term: hiv-care
name: HIV care
kind: skill
also: HIV/AIDS | HIV programs | HIV and AIDS | HIV services
narrower: HIV treatment | antiretroviral therapy | HIV testing | HIV prevention | PMTCT | HTS testing | HIV
  counselling | HIV counselling and testing | PrEP services
implies: public-health
near: tuberculosis-care
hit: Antiretroviral therapy and HIV counselling

term: hl7
name: HL7
kind: tool
also: HL7 v2 | Health Level Seven | HL7 messaging
implies: health-interoperability
near: fhir | dicom
hit: HL7 messaging between laboratory and ward

term: homecare-homebase
name: Homecare Homebase
kind: tool
also: HCHB
implies: electronic-health-records
near: pointclickcare | care-planning-software | sandata | electronic-health-records
hit: Point of care charting in Homecare Homebase

term: hospital-infection-surveillance
name: hospital infection surveillance
kind: skill
also: infection surveillance | hospital-acquired infections | HAI surveillance
narrower: antimicrobial resistance surveillance
beside: hospital epidemiology
implies: infection-control
near: antimicrobial-stewardship
hit: Hospital-acquired infections surveillance lead

term: hospital-medicine
name: hospital medicine
kind: skill
also: hospitalist medicine | inpatient medicine
implies: internal-medicine
near: inpatient-setting
hit: Seven years of hospital medicine

term: hygiene-promotion
name: hygiene promotion
kind: skill
also: hygiene promotion activities | hygiene education | sanitation and hygiene
narrower: CLTS
implies: public-health
near: wash-programmes
hit: Hygiene education in refugee camps

term: icd-10
name: ICD-10
kind: tool
also: ICD-10-CM | ICD-10-PCS | ICD 10 | ICD-10-CM/PCS | ICD coding | ICD10 | ICD-10 coding | ICD-10-AM | ICD-10-CA |
 International Classification of Diseases
beside: ICD-9 | ICD-11
implies: clinical-coding
near: clinical-coding | cpt-coding | snomed-ct | read-codes
hit: Codes visits with ICD-10-CM

term: infectious-diseases
name: infectious diseases
kind: skill
also: infectious disease | infectious disease medicine | clinical infectious diseases
near: clinical-microbiology | hiv-care
hit: Fellowship in infectious diseases

term: inpatient-setting
name: inpatient setting
kind: experience
also: inpatient care | inpatient unit | inpatient ward | inpatient services | inpatient environment
implies: hospital-setting
near: hospital-medicine | acute-care-setting
hit: Two years in an inpatient setting

term: insurance-follow-up
name: insurance follow-up
kind: skill
also: insurance follow up | AR follow-up medical | accounts receivable follow-up medical | claim follow-up | claims
 follow-up | medical AR follow-up | medical collections | insurance collections
implies: medical-billing
near: payment-posting-in-healthcare | denials-management
hit: Insurance follow-up on aged claims

term: internal-medicine
name: internal medicine
kind: skill
also: adult medicine | internal medicine residency
near: family-medicine | hospital-medicine
hit: Residency in internal medicine

term: interpretation-of-imaging
name: interpretation of imaging
kind: skill
also: image interpretation in medicine | reading imaging studies | image interpretation | imaging interpretation
  | interpreting images | reading scans
narrower: interpreting X-rays | x-ray interpretation
near: radiology-medicine
hit: Interpretation of imaging in trauma

term: interventional-radiology
name: interventional radiology
kind: skill
narrower: image-guided procedures | interventional procedures | IR suite
implies: radiology-medicine
hit: Interventional radiology on call

term: intubation
name: intubation
kind: skill
also: endotracheal intubation | rapid sequence intubation | RSI intubation | endotracheal tubes
implies: airway-management
hit: Trained in rapid sequence intubation

term: irb-submissions
name: research ethics committee
kind: skill
narrower: IRB approval
beside: human subjects protection
near: informed-consent
hit: Applied to the research ethics committee for four studies

term: kareo
name: Kareo
kind: tool
also: Tebra
implies: electronic-health-records
near: athenahealth | eclinicalworks | nextgen-healthcare | practice-fusion | epic | electronic-health-records
hit: Billing in Kareo for a small practice

term: laparoscopic-surgery
name: laparoscopic surgery
kind: skill
also: laparoscopy | minimally invasive surgery | keyhole surgery
narrower: robotic surgery | da Vinci surgery | robotic-assisted surgery
implies: surgery
hit: Laparoscopic surgery for gallbladder disease

term: loinc-mapping
name: LOINC mapping
kind: skill
also: LOINC | LOINC codes
beside: clinical terminology | clinical terminologies
implies: health-informatics
near: icd-10 | snomed-ct
hit: LOINC mapping of lab tests

term: lumbar-puncture
name: lumbar puncture
kind: skill
beside: central line insertion | chest drain insertion | ascitic drain | thoracentesis | paracentesis
near: chest-drain-management
hit: Confident in lumbar puncture and central line insertion

term: malaria-control
name: malaria control
kind: skill
also: malaria programme
narrower: malaria prevention | malaria elimination | malaria case management
implies: public-health
near: communicable-disease-control | neglected-tropical-diseases
hit: Malaria prevention in lowland districts

term: managed-care
name: managed care
kind: skill
also: managed care organizations | managed care plans
narrower: HMO and PPO | HMO | health plans | payer relations | provider relations | payer contracting | HMOs and PPOs
beside: health insurance knowledge
ambiguous: HMO
case: HMO
needs: PPO | health | insurance | payer | plan | plans | Medicare | managed | claims | patients
near: provider-credentialing | medicare-and-medicaid
hit: Negotiated with managed care plans and PPO networks
miss: Licensed an HMO with five tenants

term: maternal-and-child-health
name: maternal and child health
kind: skill
also: MNCH | RMNCH | MCH programmes | RMNCAH | maternal health | maternal newborn and child health | child
  health | reproductive maternal and newborn health | MNCH services
narrower: maternal and newborn health
implies: public-health
near: midwifery | immunization
hit: Maternal and child health programme in two regions

term: maxillofacial-surgery
name: maxillofacial surgery
kind: skill
also: oral and maxillofacial surgery | OMFS
beside: oral surgery
implies: surgery
near: dentistry
hit: Oral and maxillofacial surgery unit

term: mds-assessment
name: MDS assessment
kind: skill
also: MDS coordination | MDS assessments | MDS 3.0 | RAI process | resident assessment instrument | MDS process |
 minimum data set
narrower: PDPM
implies: long-term-care-setting | clinical-documentation
near: oasis-documentation
hit: Completed MDS 3.0 for ninety residents

term: medical-affairs
name: medical affairs
kind: skill
also: scientific affairs
narrower: medical science liaison activities | medical liaison | medical information service | medical
  information | MSL activities
hit: Medical affairs for an oncology product

term: medical-billing
name: medical billing
kind: skill
also: healthcare billing | insurance billing | patient billing
narrower: hospital billing | physician billing | medical claims | medical insurance claims | claims submission to
 payers | medical claims processing | healthcare claims | insurance claims for patients | billed insurers | medical
 billing and coding
beside: billing and coding
implies: revenue-cycle-management
near: clinical-coding
hit: Medical billing for a group of nine doctors

term: medical-confidentiality
name: patient privacy
kind: skill
also: confidentiality of patient information | medical confidentiality | confidentiality in healthcare | patient
 data confidentiality
narrower: Caldicott principles
implies: healthcare-sector
near: hipaa | medical-records-management | confidential-records-handling
hit: Respected patient privacy at a busy desk

term: medical-devices
name: medical technology sector
kind: skill
narrower: IVD devices | MDR compliance | ISO 13485 for devices | medical equipment sales
hit: Five years in the medical technology sector

term: medical-director-software
name: MedicalDirector Clinical
kind: tool
also: Medical Director software | MedicalDirector Pracsoft
implies: electronic-health-records
near: best-practice-software
hit: Records kept in MedicalDirector Clinical

term: medical-education
name: medical education
kind: skill
also: clinical education
narrower: clinical placements for medical students | clinical teaching | teaching medical students | bedside
 teaching | medical student teaching | residency program | clinical instruction | taught medical students | taught
 junior doctors
near: clinical-mentoring | nursing-preceptorship | mentoring-student-nurses
hit: Clinical teaching of medical students and residents

term: medical-emergencies-response
name: medical emergencies response
kind: skill
also: emergency response in healthcare | management of emergencies | emergency procedures in hospitals | acute emergencies | medical emergencies | emergency medical response
near: resuscitation
hit: Responds to medical emergencies on site

term: medical-ethics
name: medical ethics
kind: skill
also: medical law and ethics | bioethics | healthcare ethics
narrower: clinical ethics | nursing ethics
hit: Teaches medical ethics to residents

term: medical-literature-review
name: medical literature review
kind: skill
also: medical literature
beside: clinical literature
hit: Reviews the medical literature for guidelines

term: medical-outreach
name: medical outreach
kind: skill
narrower: mobile clinics | mobile health team | mobile health and nutrition team | outreach clinics | medical
  camps | medical missions | MHNT
near: community-health
hit: Mobile clinics for displaced people

term: medical-reception
name: medical front desk
kind: skill
also: clinic reception | patient reception | medical receptionist duties | front office medical | medical front
  office | clinic front desk
narrower: GP receptionist work | greeting patients | checking in patients | patient check-in | GP reception |
  surgery reception
implies: healthcare-sector
near: appointment-scheduling-in-healthcare | patient-registration
hit: Checking in patients and answering phones at a clinic

term: medical-records-management
name: medical records management
kind: skill
also: medical records | patient records | health records | patient charts | maintaining patient records | record
 keeping for patients | clinical records | maintaining medical records | patient files | patient record
narrower: patient notes filing | summarising notes | notes summarising | medical summarising | Lloyd George notes |
 Lloyd George records
implies: healthcare-sector
near: electronic-health-records | read-codes | medical-confidentiality
hit: Maintains medical records and requests

term: medical-secretarial-work
name: medical secretarial work
kind: skill
narrower: clinic letters | audio typing of clinic letters | typing clinic letters
beside: medical administrative work
near: medical-transcription | medical-terminology | dictation-software
hit: Medical administration with clinic letters

term: medical-simulation
name: medical simulation
kind: skill
also: simulation-based training in healthcare | clinical simulation | simulation education
narrower: high-fidelity simulation | simulation lab
near: continuing-medical-education
hit: Runs clinical simulation for new nurses

term: medical-terminology
name: medical terminology
kind: skill
also: medical terms | anatomy and medical terminology | knowledge of medical terminology | medical vocabulary
near: medical-transcription | clinical-coding
hit: Solid knowledge of medical terminology

term: medical-transcription
name: medical transcription
kind: skill
also: transcribing medical reports | clinical transcription | transcription of medical records | medical
 transcriptionist work
beside: medical scribing | scribing for physicians
implies: medical-terminology
near: dictation-software
hit: Medical transcription with 98 per cent accuracy

term: medicare-and-medicaid
name: Medicare and Medicaid
kind: skill
also: Medicare | Medicaid
narrower: Medicare billing | Medicaid billing | CMS guidelines | CMS-1500 | UB-04 | Medicare Advantage
near: medical-billing | healthcare-compliance | managed-care
hit: Bills Medicare, Medicaid and private payers

term: medidata
name: Medidata
kind: tool
beside: IVRS
near: clinical-trials | ctms
hit: Files papers in Medidata daily

term: meditech
name: MEDITECH
kind: tool
also: Meditech Expanse | Meditech Magic
implies: electronic-health-records
near: epic | cerner | allscripts | trakcare | cprs
hit: Orders and results in MEDITECH

term: mens-health
name: men's health
kind: skill
also: men's health clinic
narrower: mens health clinic
hit: Runs a men's health clinic

term: mims
name: MIMS
kind: tool
case: MIMS
needs: prescribing | prescriber | drug | drugs | pharmacy | pharmacist | formulary | medicines | doses | dose | MIMS
 | nurse
implies: drug-reference-databases
near: prescribing | drug-reference-databases
hit: Checked doses in MIMS
hit: Prescribing with MIMS on hand
miss: Wrote a parser from a BNF grammar

term: minor-surgery
name: minor surgery
kind: skill
also: minor surgical procedures | minor procedures | minor ops | minor operations
narrower: joint injections
near: suturing | surgery
hit: Minor surgery and joint injections in practice

term: mixed-veterinary-practice-setting
name: mixed veterinary practice
kind: experience
also: mixed practice veterinary
narrower: large animal practice | farm animal practice | equine practice | farm vet practice
implies: veterinary-medicine
near: small-animal-practice-setting
hit: Worked in a large animal practice

term: mortality-review
name: mortality review
kind: skill
also: morbidity and mortality review | death reviews
narrower: M&M meetings | morbidity and mortality
implies: clinical-governance
hit: Chairs the mortality review

term: multidisciplinary-team-working
name: interprofessional team
kind: skill
also: MDT working | multi-disciplinary working | multidisciplinary working | interdisciplinary care team |
  interdisciplinary healthcare team | multidisciplinary healthcare team | with the MDT
narrower: MDT meetings
implies: cross-functional-work
near: multi-agency-meetings
hit: Active part in MDT working

term: neglected-tropical-diseases
name: neglected tropical diseases
kind: skill
also: NTD programmes | NTDs
case: NTDs
implies: public-health
near: malaria-control
hit: Mapped neglected tropical diseases

term: neonatology
name: neonatology
kind: skill
also: neonatal medicine | newborn medicine
implies: pediatrics
near: nicu
hit: Neonatology fellowship

term: nephrology
name: nephrology
kind: skill
also: kidney disease | renal medicine
narrower: chronic kidney disease | renal unit | kidney transplant
near: renal-nursing | dialysis-nursing
hit: Nephrology and transplant service

term: neurology
name: neurology
kind: skill
also: neurological disorders | neurological conditions | neurologic disorders
narrower: movement disorders | Parkinson's disease | multiple sclerosis care | epilepsy
near: neuroscience-nursing | stroke-care | nerve-conduction-studies | brain-injury-support
hit: Neurology clinics for epilepsy and Parkinson's disease

term: neurosurgery
name: neurosurgery
kind: skill
also: neurosurgical
narrower: brain surgery | spinal surgery | spine surgery
implies: surgery
near: neurology
hit: Neurosurgery ward and theatre

term: nextgen-healthcare
name: NextGen Healthcare
kind: tool
also: NextGen EHR | NextGen EMR
narrower: NextGen Office
implies: electronic-health-records
near: athenahealth | eclinicalworks | practice-fusion | kareo | epic | electronic-health-records
hit: Charts in NextGen EHR

term: nhs-pathways
name: NHS pathways
kind: skill
narrower: two-week wait | referral to treatment | 18 weeks RTT | RTT pathways | waiting list validation |
  patient pathway coordination | cancer pathways
beside: MDT coordination | multidisciplinary team meetings coordination
near: referral-management
hit: Tracks cancer pathways and 18 weeks RTT

term: nhs-setting
name: NHS experience
kind: experience
also: NHS setting | NHS environment | National Health Service | NHS background
ambiguous: NHS
case: NHS
needs: experience | trust | hospital | band | ward | worked | clinical | services | patients | foundation
never: NHS pension | NHS discount
implies: healthcare-sector
near: private-hospital-setting
hit: Clinical posts at an NHS trust, six years of NHS experience
miss: Discount at shops like NHS cards give

term: nuclear-medicine
name: nuclear medicine
kind: skill
narrower: PET-CT | PET/CT | SPECT | radiopharmaceuticals | PET scan
near: radiography | radiology-medicine
hit: Nuclear medicine with PET-CT

term: nutrition-programmes
name: nutrition programmes
kind: skill
also: nutrition programming | nutrition interventions | nutrition program
narrower: IYCF | infant and young child feeding | CMAM | community management of acute malnutrition | emergency
 nutrition | severe acute malnutrition | nutrition in emergencies | malnutrition management | nutrition screening |
 nutrition surveillance | SMART survey nutrition
implies: public-health
near: clinical-nutrition | food-security-programmes
hit: CMAM and IYCF work in emergency nutrition

term: oasis-documentation
name: OASIS documentation
kind: skill
also: OASIS assessments
narrower: OASIS-E
near: long-term-care-setting | clinical-documentation | mds-assessment
hit: OASIS assessments on home visits

term: obstetrics
name: obstetrics
kind: skill
also: obstetric care | obstetrician work | high risk obstetrics | obstetrical | pregnancy care
narrower: high-risk pregnancy | caesarean section | cesarean section
near: gynecology | midwifery
hit: Obstetrics with high-risk pregnancy clinics

term: occupational-medicine
name: occupational medicine
kind: skill
also: occupational health medicine | industrial medicine
narrower: fitness for work assessments | fit for work assessments | occupational diseases | fitness to work
  assessments
near: occupational-health-nursing
hit: Occupational medicine for offshore staff

term: oncology
name: oncology
kind: skill
also: cancer care | medical oncology | cancer treatment | clinical oncology | cancer services | oncology care | haematology and oncology | hematology oncology | cancer patients
near: oncology-nursing | radiotherapy
hit: Medical oncology with early phase trials

term: openmrs
name: OpenMRS
kind: tool
implies: electronic-health-records
near: electronic-health-records
hit: Set up OpenMRS in a district hospital

term: ophthalmology
name: ophthalmology
kind: skill
also: ophthalmic
narrower: cataract surgery | eye surgery | retinal clinics | glaucoma clinic | glaucoma
near: optometry | certified-ophthalmic-assistant
hit: Ophthalmology with cataract surgery lists

term: orthopedics
name: orthopedics
kind: skill
also: orthopaedics | orthopedic surgery | trauma and orthopaedics | orthopaedic
narrower: orthopaedic surgery | joint replacement | fracture care | fracture clinic | casting and splinting |
  plaster room | plaster casting of fractures | splinting
beside: musculoskeletal medicine
implies: surgery
near: physiotherapy
hit: Trauma and orthopaedics on-call

term: oscar-emr
name: OSCAR EMR
kind: tool
also: OSCAR Pro EMR
implies: electronic-health-records
near: eclinicalworks | electronic-health-records
hit: Scheduled patients in OSCAR EMR

term: otolaryngology
name: otolaryngology
kind: skill
also: ear nose and throat | ENT
narrower: ENT surgery | ENT clinic | head and neck surgery
case: ENT
near: audiology
hit: ENT clinic and tonsil lists

term: pacs
name: PACS
kind: tool
also: picture archiving and communication system | PACS system | RIS/PACS | PACS administration
beside: vendor neutral archive
ambiguous: PACS
case: PACS
needs: radiology | radiologist | imaging | DICOM | RIS | MRI | x-ray | x-rays | CT | patient | patients | hospital |
 image | images | Epic | HL7 | ultrasound | medical | radiographer | radiographers | EHR | EMR | clinical | scans |
 mammography | LIS | dental | @list
near: dicom | radiology-medicine | radiology-information-system
hit: Views images in PACS
hit: Sent x-ray images to PACS
miss: Badge readers and PACS on federal sites

term: pain-medicine
name: pain medicine
kind: skill
also: chronic pain | chronic pain management
narrower: interventional pain | pain clinic | epidural injections | nerve blocks
near: anesthesia | pain-assessment | pain-management
hit: Interventional pain clinic with nerve blocks

term: pathology
name: pathology
kind: skill
also: anatomical and clinical pathology | diagnostic pathology | digital pathology
near: histology-lab
hit: Reports in diagnostic pathology

term: patient-administration-system
name: patient administration system
kind: tool
also: PAS system | hospital PAS | patient administration systems | patient management system | hospital information
 system
narrower: Medway PAS | Lorenzo PAS | iPM PAS | Oasis PAS | Silverlink PCS | WebPAS | iPMS
implies: healthcare-sector
near: trakcare | electronic-health-records | patient-registration | appointment-scheduling-in-healthcare
hit: Booked clinics on the hospital PAS

term: patient-engagement-platform
name: patient engagement software
kind: tool
also: patient messaging software | patient communication platform | patient engagement platform | patient portal
 software
narrower: Zocdoc | Doximity | Solutionreach | Klara | Luma Health | NHS App | Doctolib | Weave patient texting |
 eConsult | PATCHS | Rapid Health | iPLATO | mjog | HotDoc | HealthEngine
near: phreesia | accurx | appointment-scheduling-in-healthcare
hit: Sent reminders with patient messaging software

term: patient-registration
name: patient registration
kind: skill
also: registering patients | patient admissions | admissions and registration | patient access services | patient
 registration and billing | patient access
beside: patient intake
near: medical-reception | patient-administration-system
hit: Patient registration and intake at the front desk

term: payment-posting-in-healthcare
name: medical payment posting
kind: skill
also: payment posting in healthcare | posting insurance payments | ERA posting | EOB posting | insurance payment
 posting | patient payment posting
implies: medical-billing
near: explanation-of-benefits | insurance-follow-up
hit: Posting insurance payments from three payers

term: pediatrics
name: pediatrics
kind: skill
also: paediatrics | paediatric medicine | child medicine | pediatric care | paediatric care | pediatric patients |
 paediatric patients | sick children | pediatric | paediatric
narrower: paediatric ward | children's ward | PICU | pediatric unit | pediatric intensive care
near: pediatric-nursing | neonatology
hit: Paediatrics with general clinics

term: phreesia
name: Phreesia
kind: tool
implies: appointment-scheduling-in-healthcare | patient-engagement-platform
near: accurx | patient-engagement-platform
hit: Sends reminders through Phreesia and AccuRx

term: physical-medicine-and-rehabilitation
name: physical medicine and rehabilitation
kind: skill
also: PM&R | physiatry | rehabilitation medicine
narrower: neurorehabilitation | neuro rehabilitation | neurological rehabilitation
near: physiotherapy | intermediate-care-setting
hit: Physiatry in a spinal injury centre

term: plastic-surgery
name: plastic surgery
kind: skill
also: plastic and reconstructive surgery
narrower: reconstructive surgery | cosmetic surgery
implies: surgery
near: aesthetic-medicine
hit: Plastic surgery with skin cancer clinics

term: podiatric-surgery
name: podiatric surgery
kind: skill
beside: foot and ankle surgery
implies: surgery
near: podiatry
hit: Foot and ankle surgery lists

term: point-of-care-ultrasound
name: point-of-care ultrasound
kind: skill
also: POCUS | bedside ultrasound
narrower: FAST scan
near: sonography
hit: Uses point-of-care ultrasound in trauma

term: pointclickcare
name: PointClickCare
kind: tool
also: Point Click Care | PCC charting
implies: electronic-health-records
near: homecare-homebase | care-planning-software | sandata | electronic-health-records
hit: Charting in PointClickCare at a nursing facility

term: population-health
name: population health
kind: skill
also: population health management
implies: public-health
near: community-health | value-based-care
hit: Population health work with three practices

term: practice-fusion
name: Practice Fusion
kind: tool
implies: electronic-health-records
near: eclinicalworks | athenahealth | nextgen-healthcare | kareo | epic | electronic-health-records
hit: Set up Practice Fusion for two doctors

term: prescribing
name: prescribing
kind: skill
also: prescribing medication | prescribe medication | prescribing medicines | non-medical prescribing | prescribing
 authority | independent prescribing
beside: prescriptive authority
ambiguous: prescribing
needs: medication | medicines | GP | nurse | patients | pharmacist | clinical | prescriber | clinics
near: medication-management | drug-reference-databases
hit: Non-medical prescribing in heart failure clinics
miss: Follows rules prescribed by law

term: preventive-medicine
name: preventive medicine
kind: skill
also: preventative medicine | preventive care | preventative care | preventive health care
narrower: wellness visits
near: public-health | health-screening
hit: Preventive medicine and screening

term: primary-care-setting
name: primary care
kind: experience
also: primary health care | primary healthcare | primary care clinic | primary care practice | primary care setting
 | primary care services | primary care network | GP setting | general practice setting | GP surgery setting
narrower: PCN | health post | family health centre
ambiguous: PCN
case: PCN
needs: primary | GP | practice | practices | surgery | clinical | pharmacist | NHS | patients | care | ARRS | ICB |
 federation
implies: healthcare-sector
near: community-health-centre-setting
hit: Four years in primary care
hit: Medicines for patients of a PCN
miss: Answered PCN appeals in the parking office

term: prior-authorization
name: prior authorization
kind: skill
also: prior authorizations | pre-authorization of treatment | preauthorization | pre-certification of treatment | precertification | prior auth | prior approvals for treatment
implies: health-insurance-verification
hit: Handles prior authorization with payers

term: provider-credentialing
name: provider credentialing
kind: skill
also: medical staff credentialing | credentialing of providers | provider enrollment | physician credentialing
narrower: CAQH
needs: PPO | insurance | payer | managed | plans | housing
never: HMO landlord
near: medical-billing | managed-care
hit: Provider enrollment and physician credentialing

term: public-health
name: public health
kind: skill
also: public health practice | public health services | public health work
near: community-health | health-promotion
hit: Public health background with field work

term: public-health-program-management
name: public health program management
kind: skill
also: health program management | health programme management | public health programs | public health interventions | health programmes | health projects
implies: public-health
hit: Health programme management for a ministry

term: pulmonology
name: pulmonology
kind: skill
also: respiratory medicine | pulmonary medicine | thoracic medicine | pulmonary disease
narrower: chest clinic
beside: sleep medicine
near: respiratory-therapy | respiratory-nursing
hit: Pulmonary medicine and sleep clinics

term: quality-and-outcomes-framework
name: Quality and Outcomes Framework
kind: skill
also: QOF
narrower: QOF targets | QOF reviews
case: QOF
near: chronic-disease-management | value-based-care
hit: Ran QOF recalls for a practice of 9,000 patients

term: radiation-oncology
name: radiation oncology
kind: skill
also: clinical radiation oncology
narrower: radiation therapy planning
implies: oncology
near: radiotherapy
hit: Radiation oncology for breast cancer

term: radiology-information-system
name: radiology information system
kind: tool
also: radiology information systems | RIS/PACS systems | CRIS radiology | HSS CRIS
narrower: Soliton Radiology | Kodak RIS | Intelerad
implies: radiology-medicine
near: pacs
hit: Vetted referrals on the radiology information system

term: radiology-medicine
name: radiology
kind: skill
also: diagnostic radiology | diagnostic imaging | medical imaging | radiology department | imaging department
near: radiography
hit: Works in the radiology department

term: radiology-reporting
name: radiology reporting
kind: skill
also: reporting radiologist | image reporting | reporting of scans
narrower: teleradiology
implies: radiology-medicine
hit: Radiology reporting from home

term: read-codes
name: Read codes
kind: tool
also: Read code summarising | READ coding
near: snomed-ct | icd-10 | medical-records-management
hit: Summarised notes with Read codes

term: referral-management
name: referral management
kind: skill
also: managing referrals | patient referrals | referral coordination | referring patients | referral of patients
  | medical referrals
narrower: GP referrals
near: care-coordination
hit: Managing referrals for specialist clinics

term: revenue-cycle-management
name: revenue cycle management
kind: skill
also: revenue cycle | healthcare revenue cycle | RCM billing | hospital revenue cycle | patient financial
  services
narrower: patient accounts
near: medical-billing
hit: Healthcare revenue cycle in a hospital system

term: rheumatology
name: rheumatology
kind: skill
narrower: rheumatoid arthritis | arthritis clinic | autoimmune disease | lupus clinic
near: internal-medicine
hit: Rheumatology clinic with biologics

term: rio-epr
name: Rio EPR
kind: tool
also: RiO electronic patient record | Rio patient record system | Rio system | RiO records
implies: electronic-health-records
near: systmone | carenotes | trakcare | emis
hit: Wrote progress notes on Rio EPR

term: rural-health
name: rural health
kind: skill
also: rural and remote health | remote area health
narrower: rural medicine | remote medicine
near: primary-care-setting
hit: Rural health posting of three years

term: small-animal-practice-setting
name: small animal practice
kind: experience
also: companion animal practice | small animal veterinary practice | small animal clinic
implies: veterinary-medicine
near: mixed-veterinary-practice-setting | veterinary-hospital-setting
hit: Three years in small animal practice

term: snomed-ct
name: SNOMED CT
kind: tool
also: SNOMED | SNOMED-CT | SNOMED coding | SNOMED CT coding
implies: health-informatics
near: loinc-mapping | icd-10 | read-codes
hit: Coded letters in SNOMED CT

term: sports-medicine
name: sports medicine
kind: skill
also: sport and exercise medicine
narrower: sports injuries | sports injury
near: physiotherapy
hit: Sports medicine with a rugby club

term: surgery
name: surgery
kind: skill
also: surgical care | surgical procedures | surgical skills | operative surgery | performing surgery | surgical
  practice | assisting in surgery
narrower: surgical first assist | first assist
never: GP surgery | dental surgery | MP surgery | veterinary surgery | surgery hours | doctors surgery
implies: healthcare-sector
near: surgical-assisting | minor-surgery
hit: Performed surgery on day cases

term: surgical-assisting
name: surgical assisting
kind: skill
also: assisting surgeons | surgical assistance
implies: surgery
near: scrub-and-circulating
hit: Surgical assisting in hip surgery

term: surgical-oncology
name: surgical oncology
kind: skill
also: cancer surgery
narrower: breast surgery
implies: surgery | oncology
hit: Surgical oncology with breast cancer lists

term: systematic-reviews-in-medicine
name: systematic reviews in medicine
kind: skill
also: systematic literature reviews
narrower: Cochrane reviews | meta-analysis of studies
hit: Published two Cochrane reviews

term: systmone
name: SystmOne
kind: tool
also: TPP SystmOne | SystmOne Community | System One clinical
implies: electronic-health-records
near: emis | trakcare | carenotes | accurx | vision-gp-system | rio-epr
hit: Records each visit in SystmOne

term: tigerconnect
name: TigerConnect
kind: tool
beside: Vocera | Voalte | PerfectServe | Imprivata | Spok
implies: healthcare-sector
near: electronic-health-records
hit: Messages teams through Vocera

term: trakcare
name: TrakCare
kind: tool
also: InterSystems TrakCare
implies: electronic-health-records
near: epic | cerner | meditech | allscripts | cprs | systmone | emis | carenotes | rio-epr |
 electronic-health-records | patient-administration-system
hit: Booked clinics in TrakCare

term: transfusion-medicine
name: transfusion medicine
kind: skill
narrower: blood banking | blood bank | blood donation services | donor centre | plasma donation | plasma
  collection
near: hematology
hit: Blood banking in a regional centre

term: tuberculosis-care
name: tuberculosis care
kind: skill
also: tuberculosis | TB control | TB programme
narrower: TB treatment | TB/HIV | MDR-TB
implies: public-health
near: hiv-care
hit: TB control with directly observed treatment

term: urology
name: urology
kind: skill
narrower: urologic surgery | urological surgery | prostate cancer clinic
near: urology-nursing
hit: Urology with stone surgery

term: utilization-review
name: utilization review
kind: skill
also: utilization management | utilisation review
narrower: InterQual | MCG guidelines | Milliman criteria | concurrent review | medical necessity review
near: case-management | prior-authorization
hit: Utilization review nurse with InterQual

term: vaccine-management
name: vaccine management
kind: skill
also: vaccine stock management
narrower: immunization supply chain
implies: immunization
near: cold-chain-in-health
hit: Vaccine management for nine health posts

term: value-based-care
name: value-based care
kind: skill
narrower: accountable care organization | HEDIS | quality measures in healthcare | MIPS | MACRA | HEDIS measures |
 Star ratings
ambiguous: MIPS
case: MIPS
needs: Medicare | CMS | MACRA | quality | HEDIS | payer | QPP | ACO | clinic | physician | physicians | providers |
 PQRS | meaningful use
near: gaps-in-care | population-health
hit: Improved HEDIS scores under value-based care
hit: Medicare quality reports under MIPS
miss: Assembly for MIPS and ARM chips

term: vascular-surgery
name: vascular surgery
kind: skill
also: vascular access surgery
narrower: endovascular surgery | vascular unit
implies: surgery
hit: Vascular surgery with aneurysm repair

term: verification-of-death
name: verification of death
kind: skill
also: verification of expected death | verifying death | verifying expected death
implies: healthcare-sector
near: death-certification | end-of-life-care
hit: Trained in verification of expected death

term: veterinary-anaesthesia
name: veterinary anaesthesia
kind: skill
also: veterinary anesthesia | monitoring anaesthesia in animals | animal anaesthesia | anaesthetic monitoring of
 animals | veterinary anaesthesia monitoring | anesthesia monitoring of animals
implies: veterinary-medicine
near: veterinary-nursing
hit: Monitored veterinary anaesthesia for dental lists

term: veterinary-emergency-care
name: veterinary emergency and critical care
kind: skill
also: emergency and critical care veterinary | emergency veterinary medicine | veterinary emergency | veterinary ECC
 | out-of-hours veterinary
implies: veterinary-medicine
near: veterinary-hospital-setting | veterinary-nursing
hit: Nights in veterinary emergency and critical care

term: veterinary-hospital-setting
name: veterinary hospital
kind: experience
also: animal hospital | vet hospital | veterinary emergency hospital
narrower: referral veterinary hospital | emergency vet clinic | 24-hour veterinary hospital
implies: veterinary-medicine
near: small-animal-practice-setting | veterinary-emergency-care
hit: Night shifts at a veterinary hospital

term: veterinary-medicine
name: veterinary medicine
kind: skill
also: veterinary practice | veterinary care | veterinary services | animal health | veterinary clinic setting |
 veterinary experience | veterinary industry | veterinary work
narrower: vet clinic
near: veterinary-nursing
hit: Veterinary practice with three vets

term: veterinary-nursing
name: veterinary nursing
kind: skill
also: animal nursing | veterinary technician skills | veterinary assistance | veterinary nursing care | nursing
 animals | veterinary assisting | vet tech experience
narrower: hospitalised animals care | inpatient care of animals | nurse clinics for pets
implies: veterinary-medicine
near: veterinary-practice-software | veterinary-surgery | veterinary-anaesthesia | veterinary-radiography |
 animal-restraint | veterinary-emergency-care
hit: Animal nursing of in-patients

term: veterinary-practice-software
name: veterinary practice management software
kind: tool
also: veterinary software | vet practice software | veterinary practice management system | veterinary computer
 systems
narrower: RxWorks | Merlin veterinary | Teleos | VetSpace | Robovet | Provet Cloud | ezyVet | IDEXX Cornerstone |
 Cornerstone veterinary | AVImark | Covetrus Pulse | ImproMed | Animana | VisionVPM | Digitail | Shepherd veterinary
 | IDEXX Neo
implies: veterinary-medicine
near: veterinary-nursing
hit: Booked appointments on ezyVet

term: veterinary-radiography
name: veterinary radiography
kind: skill
also: radiography of animals | veterinary X-rays | veterinary imaging
implies: veterinary-medicine
near: veterinary-nursing
hit: Positioned dogs for veterinary radiography

term: veterinary-surgery
name: veterinary surgery
kind: skill
also: animal surgery | small animal surgery | soft tissue surgery in animals
narrower: neutering | spays and castrates | spays and neuters | orthopaedic surgery in dogs
implies: veterinary-medicine
near: veterinary-nursing
hit: Small animal surgery and neutering lists

term: vision-gp-system
name: INPS Vision
kind: tool
also: Vision clinical system | Vision GP system | Cegedim Vision | Vision 3 GP
implies: electronic-health-records
near: emis | systmone
hit: Booked GP appointments on INPS Vision

term: ward-rounds
name: ward rounds
kind: skill
also: bedside rounds | ward round
narrower: multidisciplinary rounds | daily rounds with residents
beside: consultation skills in medicine
implies: healthcare-sector
hit: Leads daily ward rounds
