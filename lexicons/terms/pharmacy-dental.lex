# Pharmacy and dental care.

term: accuracy-checking
name: accuracy checking
kind: skill
also: final accuracy check | accuracy check of prescriptions | prescription accuracy | accuracy checking of
  dispensed items | accuracy checker | accredited checking
narrower: checked dispensed items
implies: dispensing-medicines
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
near: dental-laboratory-work
hit: Same-day crowns with CEREC

term: cavity-preparation
name: cavity preparation
kind: skill
narrower: dental fillings | composite restorations | amalgam fillings | composite bonding
beside: fillings and crowns | restorative dentistry | dental restorations | tooth restorations
implies: dentistry
hit: Composite restorations and crowns

term: chairside-assisting
name: chairside assisting
kind: skill
also: dental assisting | four-handed dentistry | dental nursing | assisting the dentist | chairside dental
  assistance | dental chairside | chairside assistance | dental assistant duties
narrower: set up the surgery for patients | mixed dental materials
near: dental-radiography | dental-infection-control
hit: Four-handed chairside assisting

term: clinical-pharmacy
name: clinical pharmacy
kind: skill
also: clinical pharmacist work | ward pharmacy | hospital clinical pharmacy | pharmaceutical care | ward-based
  pharmacist
narrower: clinical checks of prescriptions | clinically checked prescriptions | clinical screening of
  prescriptions | pharmaceutical care planning
near: medication-reconciliation | pharmacy-practice
hit: Clinical pharmacy on medical wards

term: community-pharmacy-setting
name: community pharmacy
kind: experience
also: retail pharmacy | high street pharmacy | drug store | drugstore
narrower: independent pharmacy | pharmacy chain
implies: healthcare-sector
near: pharmacy-practice | hospital-pharmacy-services
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

term: cosmetic-dentistry
name: cosmetic dentistry
kind: skill
also: smile makeovers
narrower: teeth whitening | veneers | tooth whitening | porcelain veneers
beside: Invisalign
implies: dentistry
near: orthodontics
hit: Cosmetic dentistry with whitening and veneers

term: crown-and-bridge-work
name: crown and bridge work
kind: skill
also: crown and bridge | fixed prosthodontics
narrower: dental crowns | dental bridges
beside: prosthodontics | removable prosthodontics
implies: dentistry
near: dental-laboratory-work
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
also: dental front desk | dental front office | dental administration
narrower: dental scheduling | dental insurance claims | dental insurance billing | booked dental appointments |
  dental recalls
beside: dental billing
near: medical-reception
hit: Dental reception and recall calls

term: dental-hygiene
name: dental hygiene
kind: skill
narrower: scaling and polishing | prophylaxis cleaning | root planing | scale and polish | teeth cleaning |
  dental prophylaxis | oral prophylaxis | scaling and root planing | dental cleanings
near: periodontics | dentistry
hit: Scaling and root planing under local

term: dental-implants
name: dental implants
kind: skill
also: implant dentistry | implantology | implant surgery dental
narrower: implant placement
implies: dentistry
near: dental-oral-surgery
hit: Places and restores dental implants

term: dental-impressions
name: dental impressions
kind: skill
also: taking impressions | took impressions
narrower: alginate impressions | intraoral scanning | digital impressions | alginate | iTero scanner | iTero
hit: Alginate impressions and iTero scans

term: dental-infection-control
name: dental infection control
kind: skill
also: cross-infection control | cross infection control
narrower: HTM 01-05 | dental decontamination | dental sterilisation | instrument sterilisation dental | OSHA
  dental standards | surgery decontamination
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
name: NHS dentistry
kind: experience
also: NHS dental practice
beside: private dentistry | mixed dental practice | private dental practice
implies: dentistry | healthcare-sector
hit: Associate in a mixed dental practice

term: dental-practice-systems-uk
name: SOE Exact
kind: tool
also: Software of Excellence
beside: Dentally | R4 dental software | Carestream R4
near: dental-front-desk | dentrix
hit: Booked patients in Dentally

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
also: conscious sedation
narrower: IV sedation | inhalation sedation | nitrous oxide sedation | relative analgesia
near: anesthesia
hit: Assists with conscious sedation for anxious patients

term: dental-treatment-coordination
name: dental treatment coordination
kind: skill
also: treatment coordination
narrower: presenting dental treatment plans
beside: dental treatment plans | dental treatment planning
near: dental-front-desk
hit: Presents dental treatment plans and costs

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
beside: Eaglesoft | Open Dental | Curve Dental | dental practice management software
near: dental-front-desk | dental-practice-systems-uk
hit: Schedules recalls in Dentrix

term: dispensing-medicines
name: dispensing medicines
kind: skill
also: dispensing prescriptions | filling prescriptions | prescription filling | dispensing medication |
  dispensing of medicines | prescription dispensing | dispense medication | prescription processing | dispensing
  drugs | processing prescriptions | dispensing of drugs | dispense prescriptions | dispensed items
narrower: items a month dispensed | assembled prescriptions | labelled and dispensed
beside: dispensary
near: pharmacy-practice | pmr-system | pharmacy-automation | controlled-drugs-handling | pharmacy-stock-control
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

term: drug-regulatory-affairs
name: drug regulatory affairs
kind: skill
also: pharmaceutical regulatory affairs | medicines regulation
narrower: marketing authorisation applications | dossier submission | MHRA regulations | IND submissions
hit: Medicines regulation and MHRA regulations

term: endodontics
name: endodontics
kind: skill
also: rotary endodontics
narrower: root canal treatment | root canals | root canal therapy | root canal
implies: dentistry
hit: Rotary endodontics on molars

term: fluoride-varnish-application
name: fluoride varnish application
kind: skill
also: fluoride varnish | fluoride treatments | fluoride application
beside: fissure sealants | sealants on teeth | dental sealants
implies: dental-hygiene
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
beside: new medicine service | pharmacy first | medicines use review | MUR | Pharmacy First service | pharmacy
 services NMS
ambiguous: MUR
case: MUR
needs: pharmacy | pharmacist | medicines | NMS | patient | patients | prescriptions | dispensing | accredited | flu |
 MURs | services
implies: patient-counselling-in-pharmacy
hit: Pharmacy First and new medicine service consultations
hit: Pharmacist doing MUR and NMS
miss: Held a budget of MUR 4 million

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
also: MTM | comprehensive medication review | medication review | medication reviews | structured medication reviews |
 reviewing medications | reviewed medicines
narrower: polypharmacy review
ambiguous: MTM
case: MTM
needs: medication | medications | pharmacy | pharmacist | patient | patients | CMR | Medicare | drug | therapy |
 clinical | immunization | immunizations | OutcomesMTM | prescriptions
implies: clinical-pharmacy
hit: Structured medication reviews for older patients
hit: Pharmacist giving MTM to patients
miss: Timed tasks by MTM and MOST

term: monitored-dosage-systems
name: monitored dosage systems
kind: skill
also: blister packs | dosette boxes | blister packing of medicines | multi-dose packaging | dosette | MDS trays
  | blister packaging of medication
beside: unit dose packaging
implies: dispensing-medicines
hit: Prepares blister packs and dosette boxes

term: oncology-pharmacy
name: oncology pharmacy
kind: skill
narrower: chemotherapy preparation | cytotoxic preparation | cytotoxic drugs | chemotherapy compounding
implies: aseptic-dispensing
near: oncology
hit: Cytotoxic preparation in the aseptic unit

term: oral-health-education
name: oral health education
kind: skill
also: oral health promotion | oral health advice
narrower: oral hygiene instruction | oral hygiene education | oral hygiene advice
implies: dental-hygiene
near: health-promotion
hit: Oral health education in nurseries

term: orthodontics
name: orthodontics
kind: skill
also: orthodontic treatment | orthodontic appliances | orthodontic assistance
narrower: braces | fixed appliances | clear aligners
ambiguous: braces
needs: orthodontic | dental | teeth | patients | aligners
implies: dentistry
hit: Orthodontics with clear aligners
miss: Fits steel braces to the frame

term: over-the-counter-advice
name: OTC advice
kind: skill
also: over-the-counter medicines | over the counter medicines | selling medicines over the counter | OTC
  medicines | OTC medications
narrower: OTC sales
near: patient-counselling-in-pharmacy
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
also: medication counselling | medication counseling | counselling patients on medicines | counseling patients on medications | drug counselling | advising patients on medication | patient medication counseling | advised patients on medicines
implies: pharmacy-practice
near: patient-education
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
narrower: Pyxis | Omnicell | dispensing robot | BD Pyxis | automated dispensing cabinets | ScriptPro | Rowa
  robot | automated dispensing machines
near: pharmacy-stock-control | dispensing-medicines
hit: Restocks Pyxis cabinets each morning

term: pharmacy-billing
name: pharmacy billing
kind: skill
also: third-party billing in pharmacy | pharmacy reimbursement
narrower: pharmacy claims | PBM claims | insurance claims pharmacy
beside: pharmacy benefit management | pharmacy benefits | pharmacy benefit manager
near: medical-billing
hit: Resolves rejected pharmacy claims

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
narrower: PioneerRx | QS/1 | Rx30 | PrimeRx | EnterpriseRx | Kroll pharmacy | McKesson pharmacy system |
  Intercom Plus | BestRx | Epic Willow pharmacy
near: pmr-system | dispensing-medicines
hit: Fills scripts in PioneerRx

term: pharmacy-stock-control
name: pharmacy stock control
kind: skill
also: medicine stock | drug inventory | stock of medicines | pharmaceutical inventory | pharmacy inventory |
  medication inventory | inventory of drugs | medicine inventory
narrower: ordering medicines | expiry date checking of medicines | stock rotation of medicines
beside: medicines procurement | drug procurement | medical supplies management | medical stock management
near: dispensing-medicines
hit: Pharmacy inventory and expiry checks

term: pharmacy-technician-skills
name: pharmacy technician skills
kind: skill
narrower: prescription data entry | prescription entry | prescription intake | prescription order entry | data
  entry of prescriptions
beside: prescription verification
implies: dispensing-medicines
hit: Prescription verification and data entry

term: pharmoutcomes
name: PharmOutcomes
kind: tool
near: pmr-system | pharmacy-software
hit: Records service claims on PharmOutcomes

term: pmr-system
name: PMR system
kind: tool
narrower: Titan PMR | Analyst PMR
beside: EPS prescriptions | electronic prescription service | ProScript | Pharmacy Manager software | RxWeb |
  ProScript Connect | Fred Dispense | Minfos
near: pharmacy-software | dispensing-medicines
hit: Labels scripts in ProScript Connect

term: repeat-prescriptions
name: repeat prescriptions
kind: skill
also: prescription refills | repeat prescribing | prescription renewals | medication refills
narrower: refill authorization | repeat dispensing | refill requests
near: dispensing-medicines
hit: Handles repeat prescriptions and refill requests

term: rubber-dam-placement
name: rubber dam placement
kind: skill
also: dental dam | rubber dam
implies: chairside-assisting
hit: Rubber dam placement for fillings

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

term: vaccination-by-pharmacists
name: vaccination by pharmacists
kind: skill
also: pharmacy vaccination | pharmacist immunization | immunizing pharmacist
narrower: pharmacy flu clinics | flu vaccinations in pharmacy
implies: immunization
hit: Pharmacist immunization of travellers

term: veterinary-pharmacy
name: veterinary pharmacy
kind: skill
also: animal medicines
near: veterinary-medicine
hit: Supplies animal medicines to farms
