# Pharmacy and dental care.

term: accuracy-checking
name: accuracy checking
kind: skill
also: final accuracy check | accuracy check of prescriptions | prescription accuracy | accuracy checking of
 dispensed items | accuracy checker | accredited checking
narrower: checked dispensed items
implies: dispensing-medicines
near: prescription-verification
hit: Accuracy checking of repeat prescriptions

term: antimicrobial-stewardship
name: antimicrobial stewardship
kind: skill
also: antibiotic stewardship
beside: antimicrobial prescribing
near: clinical-pharmacy
hit: Led antimicrobial stewardship rounds

term: aseptic-dispensing
name: aseptic dispensing
kind: skill
also: sterile compounding | aseptic preparation | clean room pharmacy | sterile preparation
narrower: aseptic manufacturing of medicines | USP 797 | USP 800 | IV admixture | IV compounding | hazardous
  drug compounding
implies: pharmaceutical-compounding
hit: Sterile compounding under USP 797

term: cad-cam-dentistry
name: CAD/CAM dentistry
kind: tool
also: dental CAD/CAM
narrower: 3Shape | exocad | dental milling machine
beside: CEREC
implies: dentistry
near: dental-laboratory-work
hit: Same-day crowns with CEREC

term: carestream-r4
name: Carestream R4
kind: tool
also: R4 dental software | R4 software | Carestream Dental R4 | R4 Clinical+ | CS R4+ | R4+ dental
ambiguous: R4
case: R4
needs: dental | dentist | dentists | patients | Exact | SOE | Dentally | Carestream | surgery | orthodontic
implies: dental-practice-software
near: dentally | dental-practice-software | dental-practice-systems-uk | dentrix
hit: Took payments in Carestream R4
hit: Dental receptionist using R4 and Exact
miss: Tightened bolts to class R4 on site

term: cavity-preparation
name: cavity preparation
kind: skill
also: tooth preparation | preparing cavities
implies: restorative-dentistry
hit: Cavity preparation for molars

term: chairside-assisting
name: chairside assisting
kind: skill
also: dental assisting | four-handed dentistry | dental nursing | assisting the dentist | chairside dental
 assistance | dental chairside | chairside assistance | dental assistant duties
narrower: set up the surgery for patients | mixed dental materials | four handed dentistry | aspirating during
 treatment | suction and aspiration
near: dental-radiography | dental-infection-control | coronal-polishing
hit: Four-handed chairside assisting

term: clinical-pharmacy
name: clinical pharmacy
kind: skill
also: clinical pharmacist work | ward pharmacy | hospital clinical pharmacy | pharmaceutical care | ward-based
 pharmacist
narrower: clinical checks of prescriptions | clinically checked prescriptions | clinical screening of prescriptions
 | pharmaceutical care planning
near: medication-reconciliation | pharmacy-practice | prescription-verification | medicines-optimisation
hit: Clinical pharmacy on medical wards

term: community-pharmacy-setting
name: community pharmacy
kind: experience
also: retail pharmacy | high street pharmacy | drug store | drugstore
narrower: independent pharmacy | pharmacy chain
implies: healthcare-sector
near: pharmacy-practice | hospital-pharmacy-services | dispensary-setting
hit: Retail pharmacy with 400 items a day

term: controlled-drugs-handling
name: controlled drugs
kind: skill
also: controlled drugs handling | controlled substances | controlled drug register | controlled substance
  handling
narrower: CD register | schedule II | narcotic counts | DEA regulations | CD balance checks | CD checks | CD
  cabinet | narcotics control | narcotics handling
near: medication-administration | dispensing-medicines
hit: Counts controlled substances and keeps the CD register

term: coronal-polishing
name: coronal polishing
kind: skill
also: coronal polish | coronal polishing certificate
implies: dental-hygiene
near: chairside-assisting
hit: Licensed for coronal polishing

term: cosmetic-dentistry
name: cosmetic dentistry
kind: skill
also: smile makeovers
narrower: teeth whitening | veneers | tooth whitening | porcelain veneers
implies: dentistry
near: orthodontics | restorative-dentistry
hit: Cosmetic dentistry with whitening and veneers

term: crown-and-bridge-work
name: crown and bridge work
kind: skill
also: crown and bridge | fixed prosthodontics
narrower: dental crowns | dental bridges
beside: prosthodontics | removable prosthodontics
implies: dentistry
near: dental-laboratory-work | restorative-dentistry
hit: Crown and bridge cases each week

term: dental-charting
name: dental charting
kind: skill
also: charting teeth
narrower: periodontal charting | six point pocket charting | BPE charting
near: dental-hygiene
hit: Dental charting during exams

term: dental-front-desk
name: dental reception
kind: skill
also: dental front desk | dental front office | dental administration | dental receptionist experience | dental
 receptionist duties
narrower: dental scheduling | dental insurance claims | dental insurance billing | booked dental appointments |
 dental recalls
beside: dental billing
near: medical-reception | dental-practice-software | dental-practice-systems-uk
hit: Dental reception and recall calls

term: dental-hygiene
name: dental hygiene
kind: skill
narrower: scaling and polishing | prophylaxis cleaning | root planing | scale and polish | teeth cleaning |
  dental prophylaxis | oral prophylaxis | scaling and root planing | dental cleanings
near: periodontics | dentistry
hit: Scaling and root planing under local

term: dental-imaging-software
name: dental imaging software
kind: tool
also: dental X-ray software | digital dental imaging software
narrower: Dexis | Romexis | Sidexis | CS Imaging | VixWin | Apteryx | XDR imaging | Schick imaging
implies: dental-radiography
near: dental-practice-software
hit: Took images in Dexis and Sidexis

term: dental-implants
name: dental implants
kind: skill
also: implant dentistry | implantology | implant surgery dental
narrower: implant placement | implant nursing | assisting with implants | implant surgery nursing
implies: dentistry
near: dental-oral-surgery
hit: Places and restores dental implants

term: dental-impressions
name: dental impressions
kind: skill
also: taking impressions | took impressions
narrower: alginate impressions | intraoral scanning | digital impressions | iTero scanner | iTero
hit: Alginate impressions and iTero scans

term: dental-infection-control
name: dental infection control
kind: skill
also: cross-infection control | cross infection control | infection control in dentistry
narrower: HTM 01-05 | dental decontamination | dental sterilisation | instrument sterilisation dental | OSHA dental
 standards | surgery decontamination | HTM01-05 | HTM 0105 | decontamination room | sterilised instruments in the
 autoclave
implies: infection-control
hit: Runs decontamination to HTM 01-05

term: dental-laboratory-work
name: dental laboratory work
kind: skill
also: dental technology | dental lab
narrower: denture making | dental ceramics | dentures | denture fabrication | waxing dental | dental prostheses
  | denture repairs
near: crown-and-bridge-work
hit: Denture making and ceramics in a dental lab

term: dental-oral-surgery
name: tooth extraction
kind: skill
also: extractions of teeth | tooth extractions | dental extractions | wisdom tooth extraction | exodontia
narrower: wisdom teeth removal
implies: dentistry
near: maxillofacial-surgery
hit: Simple and surgical tooth extraction

term: dental-practice-setting
name: dental practice setting
kind: experience
also: dental practice environment | dental setting | dental environment | dental surgery setting | mixed dental
 practice | experience in a dental practice
narrower: NHS dental practice | private dental practice
implies: dentistry | healthcare-sector
hit: Associate in a mixed dental practice

term: dental-practice-software
name: dental practice management software
kind: tool
also: dental software | dental practice software | dental practice management system | dental computer systems |
 dental systems software | dental patient management system
narrower: Curve Dental | Pearl Dental Software | Systems for Dentists | iSmile dental | Aerona | Dental4Windows |
 Core Practice dental | Denticon | CareStack | Oryx Dental | tab32 | ABELDent | Tracker dental software | ClearDent
 | PracticeWorks | Dovetail dental | Bridge-IT dental
implies: dental-practice-setting
near: dental-front-desk | dentally | carestream-r4 | eaglesoft | open-dental | dental-practice-systems-uk | dentrix
 | dental-imaging-software
hit: Confident with dental practice software and recalls

term: dental-practice-systems-uk
name: SOE Exact
kind: tool
also: Software of Excellence | SOE | Exact dental software | SOE Exact software | Exact SOE | Software of Excellence
 Exact
ambiguous: SOE | Exact
case: SOE | Exact
needs: dental | dentist | dentists | patients | Exact | R4 | Dentally | receptionist | surgery
never: Exact Online | Exact Sciences
implies: dental-practice-software
near: dentally | carestream-r4 | open-dental | dentrix | dental-practice-software | dental-front-desk
hit: Booked recalls in SOE Exact
hit: Dental receptionist using SOE and R4
miss: Worked for an SOE in Harare

term: dental-radiography
name: dental radiography
kind: skill
also: dental X-rays | taking dental x-rays | dental radiographs | dental imaging | took radiographs of teeth
narrower: intraoral radiographs | bitewings | panoramic X-rays | digital dental x-rays | CBCT
near: chairside-assisting
hit: Takes dental X-rays including bitewings

term: dental-sedation
name: dental sedation
kind: skill
also: conscious sedation in dentistry | dental conscious sedation
narrower: IV sedation | inhalation sedation | nitrous oxide sedation | relative analgesia
implies: procedural-sedation
near: anesthesia
hit: Dental conscious sedation for anxious patients

term: dental-treatment-coordination
name: dental treatment coordination
kind: skill
also: treatment coordination
narrower: presenting dental treatment plans
near: dental-front-desk | dental-treatment-planning
hit: Presents dental treatment plans and costs

term: dental-treatment-planning
name: dental treatment planning
kind: skill
also: dental treatment plans | planning dental treatment
implies: dentistry
near: dental-treatment-coordination
hit: Dental treatment planning for anxious patients

term: dentally
name: Dentally
kind: tool
implies: dental-practice-software
near: dental-practice-software | dental-practice-systems-uk | dentrix | carestream-r4
hit: Booked patients in Dentally

term: dentistry
name: dentistry
kind: skill
also: dental care | general dentistry | dental practice | dental treatment | family dentistry | dental surgery |
  dental services
narrower: dental clinic | dental office
never: dental plan | dental insurance | dental benefits | dental and vision | medical, dental
near: dental-hygiene
hit: General dentistry with a mixed list

term: dentrix
name: Dentrix
kind: tool
also: Dentrix Ascend
implies: dental-practice-software
near: dental-front-desk | dental-practice-systems-uk | dentally | carestream-r4 | eaglesoft | open-dental |
 dental-practice-software
hit: Schedules recalls in Dentrix

term: dispensary-setting
name: dispensary
kind: experience
also: dispensary experience | dispensary setting | dispensary environment | working in a dispensary | dispensary work
narrower: dispensing doctors | dispensing practice
never: cannabis dispensary | marijuana dispensary
implies: dispensing-medicines
near: community-pharmacy-setting | hospital-pharmacy-department-setting
hit: Two years in a dispensary

term: dispensing-medicines
name: dispensing medicines
kind: skill
also: dispensing prescriptions | filling prescriptions | prescription filling | dispensing medication | dispensing
 of medicines | prescription dispensing | dispense medication | prescription processing | dispensing drugs |
 processing prescriptions | dispensing of drugs | dispense prescriptions | dispensed items
narrower: items a month dispensed | assembled prescriptions | labelled and dispensed
near: pharmacy-practice | pmr-system | pharmacy-automation | controlled-drugs-handling | pharmacy-stock-control |
 prescription-data-entry | electronic-prescription-service
hit: Dispensing medicines to fifty patients an hour

term: drug-information-services
name: drug information services
kind: skill
also: medicines information | drug information | drug information service
near: clinical-pharmacy
hit: Answers drug information queries

term: drug-interactions-review
name: drug interactions review
kind: skill
also: drug interactions | drug-drug interactions
narrower: DUR alerts
beside: drug utilization review | drug utilisation review | contraindications
near: medication-therapy-management
hit: Checks drug interactions before supply

term: drug-pricing-340b
name: 340B program
kind: skill
also: 340B | 340B pricing | 340B compliance | 340B drug pricing program
implies: pharmacy-practice
near: pharmacy-billing | pharmacy-stock-control
hit: Audited 340B claims

term: drug-regulatory-affairs
name: drug regulatory affairs
kind: skill
also: pharmaceutical regulatory affairs | medicines regulation
narrower: marketing authorisation applications | dossier submission | MHRA regulations | IND submissions
hit: Medicines regulation and MHRA regulations

term: eaglesoft
name: Eaglesoft
kind: tool
also: Patterson Eaglesoft
implies: dental-practice-software
near: dental-practice-software | dentrix | open-dental
hit: Charted treatment in Eaglesoft

term: electronic-prescription-service
name: Electronic Prescription Service
kind: tool
also: EPS prescriptions | EPS release 2 | EPS2 prescriptions | electronic prescription service (EPS)
near: pmr-system | e-prescribing | dispensing-medicines
hit: Pulled down tokens on the Electronic Prescription Service

term: endodontics
name: endodontics
kind: skill
also: rotary endodontics
narrower: root canal treatment | root canals | root canal therapy | root canal
implies: dentistry
hit: Rotary endodontics on molars

term: fissure-sealants
name: fissure sealants
kind: skill
also: sealants on teeth | dental sealants | placing sealants
implies: dental-hygiene
near: fluoride-varnish-application
hit: Placed fissure sealants for children

term: fluoride-varnish-application
name: fluoride varnish application
kind: skill
also: fluoride varnish | fluoride treatments | fluoride application
implies: dental-hygiene
near: fissure-sealants
hit: Fluoride varnish and fissure sealants in schools

term: formulary-management
name: formulary management
kind: skill
also: drug formulary | formulary
narrower: pharmacy and therapeutics committee | P&T committee
implies: pharmacy-practice
hit: Sits on the P&T committee for formulary changes

term: hospital-pharmacy-department-setting
name: hospital pharmacy department
kind: experience
also: pharmacy department
implies: hospital-pharmacy-services | hospital-setting
near: dispensary-setting
hit: Band 6 in a pharmacy department

term: hospital-pharmacy-services
name: hospital pharmacy services
kind: skill
also: hospital pharmacy | inpatient pharmacy | hospital pharmacy operations
narrower: inpatient dispensing
implies: pharmacy-practice
near: clinical-pharmacy | community-pharmacy-setting
hit: Hospital pharmacy rotation

term: inhaler-and-device-counselling
name: inhaler and device counselling
kind: skill
also: inhaler counselling | inhaler technique checks | inhaler technique counselling
implies: patient-counselling-in-pharmacy
hit: Inhaler counselling for asthma patients

term: medication-reconciliation
name: medication reconciliation
kind: skill
also: medicines reconciliation | med rec | med reconciliation | reconciling medicines | reconciled medications
narrower: drug history taking | medication history | took drug histories | taking drug histories
near: clinical-pharmacy | medication-management
hit: Medication reconciliation at admission

term: medication-therapy-management
name: medication therapy management
kind: skill
also: MTM | comprehensive medication review | medication review | medication reviews | structured medication reviews
 | reviewing medications | reviewed medicines
narrower: polypharmacy review
ambiguous: MTM
case: MTM
needs: medication | medications | pharmacy | pharmacist | patient | patients | CMR | Medicare | drug | therapy |
 clinical | immunization | immunizations | OutcomesMTM | prescriptions
implies: clinical-pharmacy
near: medicines-use-review | medicines-optimisation
hit: Structured medication reviews for older patients
hit: Pharmacist giving MTM to patients
miss: Timed tasks by MTM and MOST

term: medicines-optimisation
name: medicines optimisation
kind: skill
also: medicines optimization | medicines optimisation work | prescribing optimisation
near: medication-management | clinical-pharmacy | medication-therapy-management
hit: Medicines optimisation across six practices

term: medicines-use-review
name: medicines use review
kind: skill
also: medicines use reviews | MUR | MURs
ambiguous: MUR | MURs
case: MUR | MURs
needs: pharmacy | pharmacist | medicines | NMS | patient | patients | prescriptions | dispensing | accredited | flu
 | services
implies: pharmacy-clinical-services | patient-counselling-in-pharmacy
near: new-medicine-service | medication-therapy-management
hit: Pharmacist doing MUR and NMS
miss: Held a budget of MUR 4 million

term: monitored-dosage-systems
name: monitored dosage systems
kind: skill
also: blister packs | dosette boxes | blister packing of medicines | multi-dose packaging | dosette | MDS trays |
 blister packaging of medication | blister pack preparation | preparing blister packs | blister pack assembly
beside: unit dose packaging
implies: dispensing-medicines
hit: Prepares blister packs and dosette boxes

term: new-medicine-service
name: new medicine service
kind: skill
also: New Medicines Service | pharmacy services NMS | NMS consultations | NMS
ambiguous: NMS
case: NMS
needs: pharmacy | pharmacist | medicines | MUR | patient | patients | prescriptions | dispensing | services |
 consultations | flu | Pharmacy First
implies: pharmacy-clinical-services | patient-counselling-in-pharmacy
near: medicines-use-review | pharmacy-first
hit: Completed thirty new medicine service calls a month
miss: Managed NMS probes on the network

term: nhs-dentistry
name: NHS dentistry
kind: skill
also: NHS dental | NHS dental care | NHS dental treatment | NHS dental services
narrower: UDAs | units of dental activity | NHS dental charges | NHS dental contract | NHS BSA claims | FP17 forms |
 FP17
case: UDAs
implies: dentistry
near: private-dentistry
hit: Delivered NHS dental treatment in a busy list

term: oncology-pharmacy
name: oncology pharmacy
kind: skill
narrower: chemotherapy preparation | cytotoxic preparation | cytotoxic drugs | chemotherapy compounding
implies: aseptic-dispensing
near: oncology
hit: Cytotoxic preparation in the aseptic unit

term: open-dental
name: Open Dental
kind: tool
also: OpenDental | Open Dental software
implies: dental-practice-software
near: eaglesoft | dental-practice-software | dentrix | dental-practice-systems-uk
hit: Posted claims in Open Dental

term: oral-health-education
name: oral health education
kind: skill
also: oral health promotion | oral health advice | oral health instruction
narrower: oral hygiene instruction | oral hygiene education | oral hygiene advice
implies: dental-hygiene
near: health-promotion
hit: Oral health education in nurseries

term: orthodontics
name: orthodontics
kind: skill
also: orthodontic treatment | orthodontic appliances | orthodontic assistance
narrower: braces | fixed appliances | clear aligners | Invisalign
ambiguous: braces
needs: orthodontic | dental | teeth | patients | aligners
implies: dentistry
hit: Orthodontics with clear aligners
miss: Fits steel braces to the frame

term: over-the-counter-advice
name: OTC advice
kind: skill
also: over-the-counter medicines | over the counter medicines | selling medicines over the counter | OTC medicines |
 OTC medications
narrower: OTC sales
near: patient-counselling-in-pharmacy | pharmacy-first
hit: Advises on over-the-counter medicines

term: paediatric-dentistry
name: paediatric dentistry
kind: skill
also: pediatric dentistry | children's dentistry | pedodontics
implies: dentistry
hit: Paediatric dentistry in community clinics

term: patient-counselling-in-pharmacy
name: patient counselling in pharmacy
kind: skill
also: medication counselling | medication counseling | counselling patients on medicines | counseling patients on
 medications | drug counselling | advising patients on medication | patient medication counseling | advised patients
 on medicines
implies: pharmacy-practice
near: patient-education | pharmacy-clinical-services
hit: Medication counselling at the counter

term: patient-group-directions
name: patient group directions
kind: skill
also: PGDs | patient group direction
case: PGDs
near: vaccination-by-pharmacists | prescribing | immunization
hit: Supplies treatment under patient group directions

term: periodontics
name: periodontics
kind: skill
also: periodontal treatment | periodontology | periodontal therapy | perio
narrower: gum disease treatment | periodontal disease
implies: dentistry
near: dental-hygiene
hit: Periodontal treatment of advanced disease

term: pharmaceutical-compounding
name: pharmaceutical compounding
kind: skill
also: compounding of medicines | compounding medications | compounding pharmacy | drug compounding
narrower: extemporaneous preparation | non-sterile compounding | extemporaneous dispensing
implies: pharmacy-practice
near: aseptic-dispensing
hit: Extemporaneous preparation of creams

term: pharmaceutical-formulation
name: pharmaceutical formulation
kind: skill
narrower: dosage form development | preformulation
beside: drug delivery
near: pharmaceutical-quality
hit: Dosage form development of oral solids

term: pharmaceutical-quality
name: pharmaceutical quality
kind: skill
also: pharmaceutical quality assurance | pharmaceutical QA
narrower: batch release | qualified person duties | QP release | drug product release
near: drug-regulatory-affairs
hit: Pharmaceutical quality assurance and batch release

term: pharmaceutical-wholesale
name: pharmaceutical wholesale
kind: skill
also: drug distribution
narrower: GDP guidelines for medicines
beside: drug supply management | cold chain for vaccines | vaccine cold chain | cold chain management of
  vaccines | pharmaceutical supply chain | medicines supply chain | pharmaceutical logistics
near: pharmacy-stock-control
hit: Medicines supply chain under Good Distribution Practice

term: pharmaceutics-and-pharmacology
name: pharmacotherapy
kind: skill
also: pharmaceutics and pharmacology | clinical pharmacology | applied therapeutics | pharmacology and
  therapeutics
narrower: psychopharmacology
hit: Applied pharmacology and therapeutics

term: pharmacy-automation
name: pharmacy automation
kind: skill
also: automated dispensing
narrower: Pyxis | Omnicell | dispensing robot | BD Pyxis | automated dispensing cabinets | ScriptPro | Rowa robot |
 automated dispensing machines | pharmacy robot | dispensary robot
near: pharmacy-stock-control | dispensing-medicines
hit: Restocks Pyxis cabinets each morning

term: pharmacy-billing
name: pharmacy billing
kind: skill
also: third-party billing in pharmacy | pharmacy reimbursement
narrower: pharmacy claims | PBM claims | insurance claims pharmacy
beside: pharmacy benefit management | pharmacy benefits | pharmacy benefit manager
near: medical-billing | drug-pricing-340b
hit: Resolves rejected pharmacy claims

term: pharmacy-clinical-services
name: pharmacy clinical services
kind: skill
also: pharmacy advanced services | enhanced pharmacy services | commissioned pharmacy services | advanced and
 enhanced services in pharmacy | clinical services in pharmacy
narrower: hypertension case finding service | pharmacy contraception service | discharge medicines service | MedsCheck
implies: pharmacy-practice
near: patient-counselling-in-pharmacy | vaccination-by-pharmacists
hit: Delivered commissioned pharmacy services to target

term: pharmacy-first
name: Pharmacy First
kind: skill
also: Pharmacy First service | Pharmacy First consultations
narrower: minor ailments scheme in pharmacy
implies: pharmacy-clinical-services
near: new-medicine-service | minor-illness | over-the-counter-advice
hit: Provided Pharmacy First for seven conditions

term: pharmacy-law-and-ethics
name: pharmacy law and ethics
kind: skill
also: pharmacy law | pharmacy regulations | pharmacy regulations and law | pharmacy laws
narrower: responsible pharmacist regulations
implies: pharmacy-practice
hit: Working knowledge of pharmacy law

term: pharmacy-management
name: pharmacy management
kind: skill
also: managing a pharmacy | pharmacy operations | running a pharmacy | ran a pharmacy
narrower: dispensary management | pharmacy workflow
implies: pharmacy-practice
hit: Pharmacy operations with eight staff

term: pharmacy-practice
name: pharmacy practice
kind: skill
also: pharmacy | pharmaceutical services | pharmacy experience | pharmacy services
near: dispensing-medicines
hit: Pharmacy practice of four years

term: pharmacy-software
name: pharmacy software
kind: tool
also: pharmacy system | pharmacy systems | pharmacy computer system | pharmacy management software | pharmacy
 information system
narrower: QS/1 | Rx30 | PrimeRx | EnterpriseRx | Kroll pharmacy | McKesson pharmacy system | Intercom Plus | BestRx
 | Epic Willow pharmacy
implies: pharmacy-practice
near: pmr-system | dispensing-medicines | pioneerrx
hit: Fills scripts in QS/1

term: pharmacy-stock-control
name: pharmacy stock control
kind: skill
also: medicine stock | drug inventory | stock of medicines | pharmaceutical inventory | pharmacy inventory |
 medication inventory | inventory of drugs | medicine inventory
narrower: ordering medicines | expiry date checking of medicines | stock rotation of medicines
beside: medicines procurement | drug procurement | medical supplies management | medical stock management
near: dispensing-medicines | drug-pricing-340b
hit: Pharmacy inventory and expiry checks

term: pharmacy-technician-skills
name: pharmacy technician skills
kind: skill
also: pharmacy technician experience | pharmacy technician work | pharmacy technician duties
implies: dispensing-medicines
hit: Pharmacy technician experience in a hospital

term: pharmoutcomes
name: PharmOutcomes
kind: tool
implies: pharmacy-practice
near: pmr-system | pharmacy-software
hit: Records service claims on PharmOutcomes

term: pioneerrx
name: PioneerRx
kind: tool
also: Pioneer Rx
implies: pharmacy-software
near: pharmacy-software
hit: Fills scripts in PioneerRx

term: pmr-system
name: PMR system
kind: tool
also: pharmacy PMR | patient medication record system | PMR software | pharmacy dispensing software | dispensing
 software
narrower: Analyst PMR | Fred Dispense | Minfos | Pharmacy Manager software | Cegedim Pharmacy Manager | LOTS
 dispense | Z Dispense | Healthwise pharmacy software | McLernons | TouchStore pharmacy
implies: pharmacy-software
near: pharmacy-software | dispensing-medicines | proscript-connect | rxweb | titan-pmr |
 electronic-prescription-service
hit: Labels scripts on the pharmacy PMR

term: prescription-data-entry
name: prescription data entry
kind: skill
also: prescription entry | prescription order entry | data entry of prescriptions | entering prescriptions | typing
 prescriptions
narrower: prescription intake
implies: pharmacy-practice
near: dispensing-medicines | repeat-prescriptions
hit: Prescription data entry of 200 scripts a day

term: prescription-verification
name: prescription verification
kind: skill
also: verifying prescriptions | verified prescriptions | checking prescriptions | prescription checking
implies: pharmacy-practice
near: accuracy-checking | clinical-pharmacy
hit: Prescription verification with the pharmacist

term: private-dentistry
name: private dentistry
kind: skill
also: private dental treatment | private dental care
narrower: Denplan
implies: dentistry
near: nhs-dentistry
hit: Moved into private dentistry after five years

term: proscript-connect
name: ProScript Connect
kind: tool
also: ProScript | Pro Script Connect
implies: pmr-system
near: pmr-system | rxweb | titan-pmr
hit: Labels scripts in ProScript Connect

term: repeat-prescriptions
name: repeat prescriptions
kind: skill
also: prescription refills | repeat prescribing | prescription renewals | medication refills
narrower: refill authorization | repeat dispensing | refill requests
near: dispensing-medicines | prescription-data-entry
hit: Handles repeat prescriptions and refill requests

term: restorative-dentistry
name: restorative dentistry
kind: skill
also: dental restorations | tooth restorations | restorative dental treatment | restorative dental work
narrower: fillings and crowns | dental fillings | composite restorations | amalgam fillings | composite bonding
implies: dentistry
near: crown-and-bridge-work | cosmetic-dentistry
hit: Restorative dentistry and simple extractions

term: rubber-dam-placement
name: rubber dam placement
kind: skill
also: dental dam | rubber dam
implies: chairside-assisting
hit: Rubber dam placement for fillings

term: rxweb
name: RxWeb
kind: tool
also: Rx Web pharmacy
implies: pmr-system
near: proscript-connect | pmr-system | titan-pmr
hit: Dispensed through RxWeb

term: specialty-pharmacy
name: specialty pharmacy
kind: skill
also: specialty medications | specialty pharmacy services
narrower: infusion pharmacy | home infusion pharmacy
beside: mail-order pharmacy
implies: pharmacy-practice
hit: Specialty pharmacy with biologics

term: supervised-consumption
name: supervised consumption
kind: skill
narrower: supervised methadone
beside: emergency contraception in pharmacy
near: medication-assisted-treatment | controlled-drugs-handling
hit: Supervised consumption for twenty regular patients

term: titan-pmr
name: Titan PMR
kind: tool
also: Titan pharmacy system | Invatech Titan
implies: pmr-system
near: proscript-connect | pmr-system | rxweb
hit: Moved the branch to Titan PMR

term: vaccination-by-pharmacists
name: vaccination by pharmacists
kind: skill
also: pharmacy vaccination | pharmacist immunization | immunizing pharmacist
narrower: pharmacy flu clinics | flu vaccinations in pharmacy | private flu jabs | NHS flu jabs
implies: immunization
near: pharmacy-clinical-services
hit: Pharmacist immunization of travellers

term: veterinary-pharmacy
name: veterinary pharmacy
kind: skill
also: animal medicines
near: veterinary-medicine
hit: Supplies animal medicines to farms
