# Pharmacy and dental care.

term: accuracy-checking
name: accuracy checking
kind: skill
also: final accuracy check | accuracy check of prescriptions | prescription accuracy | accuracy checking of dispensed items | accuracy checker | checked dispensed items | accredited checking
implies: dispensing-medicines
hit: Accuracy checking of repeat prescriptions

term: antimicrobial-stewardship
name: antimicrobial stewardship
kind: skill
also: antibiotic stewardship | antimicrobial prescribing
near: clinical-pharmacy
hit: Led antimicrobial stewardship rounds

term: aseptic-dispensing
name: aseptic dispensing
kind: skill
also: sterile compounding | aseptic preparation | aseptic manufacturing of medicines | USP 797 | USP 800 | IV admixture | IV compounding | hazardous drug compounding | clean room pharmacy | sterile preparation
implies: pharmaceutical-compounding
hit: Sterile compounding under USP 797

term: cad-cam-dentistry
name: CAD/CAM dentistry
kind: tool
also: CEREC | dental CAD/CAM | 3Shape | exocad | dental milling machine
near: dental-laboratory-work
hit: Same-day crowns with CEREC

term: cavity-preparation
name: cavity preparation
kind: skill
also: dental fillings | composite restorations | amalgam fillings | fillings and crowns | restorative dentistry | dental restorations | composite bonding | tooth restorations
implies: dentistry
hit: Composite restorations and crowns

term: chairside-assisting
name: chairside assisting
kind: skill
also: dental assisting | four-handed dentistry | dental nursing | assisting the dentist | chairside dental assistance | dental chairside | chairside assistance | dental assistant duties | set up the surgery for patients | mixed dental materials
near: dental-radiography | dental-infection-control
hit: Four-handed chairside assisting

term: clinical-pharmacy
name: clinical pharmacy
kind: skill
also: clinical pharmacist work | ward pharmacy | hospital clinical pharmacy | pharmaceutical care | pharmaceutical care planning | clinical checks of prescriptions | clinically checked prescriptions | clinical screening of prescriptions | ward-based pharmacist
near: medication-reconciliation | pharmacy-practice
hit: Clinical pharmacy on medical wards

term: community-pharmacy-setting
name: community pharmacy
kind: experience
also: retail pharmacy | independent pharmacy | pharmacy chain | high street pharmacy | drug store | drugstore
near: pharmacy-practice | hospital-pharmacy-services
hit: Retail pharmacy with 400 items a day

term: controlled-drugs-handling
name: controlled drugs
kind: skill
also: controlled drugs handling | controlled substances | CD register | narcotics control | controlled drug register | controlled substance handling | schedule II | narcotic counts | DEA regulations | narcotics handling | CD balance checks | CD checks | CD cabinet
near: medication-administration | dispensing-medicines
hit: Counts controlled substances and keeps the CD register

term: cosmetic-dentistry
name: cosmetic dentistry
kind: skill
also: teeth whitening | veneers | smile makeovers | tooth whitening | Invisalign | porcelain veneers
implies: dentistry
near: orthodontics
hit: Cosmetic dentistry with whitening and veneers

term: crown-and-bridge-work
name: crown and bridge work
kind: skill
also: crown and bridge | dental crowns | dental bridges | fixed prosthodontics | prosthodontics | removable prosthodontics
implies: dentistry
near: dental-laboratory-work
hit: Crown and bridge cases each week

term: dental-charting
name: dental charting
kind: skill
also: periodontal charting | six point pocket charting | charting teeth | BPE charting
near: dental-hygiene
hit: Dental charting during exams

term: dental-front-desk
name: dental reception
kind: skill
also: dental front desk | dental front office | dental scheduling | dental billing | dental insurance claims | dental administration | dental insurance billing | booked dental appointments | dental recalls
near: medical-reception
hit: Dental reception and recall calls

term: dental-hygiene
name: dental hygiene
kind: skill
also: scaling and polishing | prophylaxis cleaning | root planing | scale and polish | teeth cleaning | dental prophylaxis | oral prophylaxis | scaling and root planing | dental cleanings
near: periodontics | dentistry
hit: Scaling and root planing under local

term: dental-implants
name: dental implants
kind: skill
also: implant dentistry | implant placement | implantology | implant surgery dental
implies: dentistry
near: dental-oral-surgery
hit: Places and restores dental implants

term: dental-impressions
name: dental impressions
kind: skill
also: taking impressions | alginate impressions | intraoral scanning | digital impressions | alginate | iTero scanner | iTero | took impressions
hit: Alginate impressions and iTero scans

term: dental-infection-control
name: dental infection control
kind: skill
also: HTM 01-05 | dental decontamination | dental sterilisation | instrument sterilisation dental | OSHA dental standards | cross-infection control | cross infection control | surgery decontamination
implies: infection-control
hit: Runs decontamination to HTM 01-05

term: dental-laboratory-work
name: dental laboratory work
kind: skill
also: dental technology | denture making | dental lab | dental ceramics | dentures | denture fabrication | waxing dental | dental prostheses | denture repairs
near: crown-and-bridge-work
hit: Denture making and ceramics in a dental lab

term: dental-oral-surgery
name: tooth extraction
kind: skill
also: extractions of teeth | tooth extractions | dental extractions | wisdom teeth removal | wisdom tooth extraction | exodontia
implies: dentistry
near: maxillofacial-surgery
hit: Simple and surgical tooth extraction

term: dental-practice-setting
name: NHS dentistry
kind: experience
also: private dentistry | mixed dental practice | NHS dental practice | private dental practice
implies: dentistry
hit: Associate in a mixed dental practice

term: dental-practice-systems-uk
name: SOE Exact
kind: tool
also: Dentally | Software of Excellence | R4 dental software | Carestream R4
near: dental-front-desk | dentrix
hit: Booked patients in Dentally

term: dental-radiography
name: dental radiography
kind: skill
also: dental X-rays | intraoral radiographs | bitewings | panoramic X-rays | taking dental x-rays | dental radiographs | dental imaging | digital dental x-rays | CBCT | took radiographs of teeth
near: chairside-assisting
hit: Takes dental X-rays including bitewings

term: dental-sedation
name: dental sedation
kind: skill
also: conscious sedation | IV sedation | inhalation sedation | nitrous oxide sedation | relative analgesia
near: anesthesia
hit: Assists with conscious sedation for anxious patients

term: dental-treatment-coordination
name: dental treatment coordination
kind: skill
also: treatment coordination | dental treatment plans | presenting dental treatment plans | dental treatment planning
near: dental-front-desk
hit: Presents dental treatment plans and costs

term: dentistry
name: dentistry
kind: skill
also: dental care | general dentistry | dental practice | dental treatment | dental clinic | family dentistry | dental surgery | dental services | dental office
never: dental plan | dental insurance | dental benefits | dental and vision | medical, dental
near: dental-hygiene
hit: General dentistry with a mixed list

term: dentrix
name: Dentrix
kind: tool
also: Eaglesoft | Open Dental | Curve Dental | Dentrix Ascend | dental practice management software
near: dental-front-desk | dental-practice-systems-uk
hit: Schedules recalls in Dentrix

term: dispensing-medicines
name: dispensing medicines
kind: skill
also: dispensing prescriptions | filling prescriptions | prescription filling | dispensing medication | dispensing of medicines | prescription dispensing | dispense medication | prescription processing | dispensing drugs | processing prescriptions | dispensary | dispensing of drugs | dispense prescriptions | dispensed items | items a month dispensed | assembled prescriptions | labelled and dispensed
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
also: drug interactions | drug utilization review | drug-drug interactions | DUR alerts | drug utilisation review | contraindications
near: medication-therapy-management
hit: Checks drug interactions before supply

term: drug-regulatory-affairs
name: drug regulatory affairs
kind: skill
also: pharmaceutical regulatory affairs | marketing authorisation applications | dossier submission | medicines regulation | MHRA regulations | IND submissions
hit: Medicines regulation and MHRA regulations

term: endodontics
name: endodontics
kind: skill
also: root canal treatment | root canals | root canal therapy | rotary endodontics | root canal
implies: dentistry
hit: Rotary endodontics on molars

term: fluoride-varnish-application
name: fluoride varnish application
kind: skill
also: fluoride varnish | fissure sealants | sealants on teeth | dental sealants | fluoride treatments | fluoride application
implies: dental-hygiene
hit: Fluoride varnish and fissure sealants in schools

term: formulary-management
name: formulary management
kind: skill
also: drug formulary | formulary | pharmacy and therapeutics committee | P&T committee
implies: pharmacy-practice
hit: Sits on the P&T committee for formulary changes

term: hospital-pharmacy-department-setting
name: hospital pharmacy department
kind: experience
also: pharmacy department
implies: hospital-pharmacy-services
hit: Band 6 in a pharmacy department

term: hospital-pharmacy-services
name: hospital pharmacy services
kind: skill
also: hospital pharmacy | inpatient pharmacy | inpatient dispensing | hospital pharmacy operations
implies: pharmacy-practice
near: clinical-pharmacy | community-pharmacy-setting
hit: Hospital pharmacy rotation

term: inhaler-and-device-counselling
name: inhaler and device counselling
kind: skill
also: new medicine service | pharmacy first | medicines use review | MUR | Pharmacy First service | pharmacy services NMS
case: MUR
implies: patient-counselling-in-pharmacy
hit: Pharmacy First and new medicine service consultations

term: medication-reconciliation
name: medication reconciliation
kind: skill
also: medicines reconciliation | drug history taking | med rec | med reconciliation | medication history | took drug histories | taking drug histories | reconciling medicines | reconciled medications
near: clinical-pharmacy | medication-management
hit: Medication reconciliation at admission

term: medication-therapy-management
name: medication therapy management
kind: skill
also: MTM | comprehensive medication review | medication review | medication reviews | structured medication reviews | polypharmacy review | reviewing medications | reviewed medicines
case: MTM
implies: clinical-pharmacy
hit: Structured medication reviews for older patients

term: monitored-dosage-systems
name: monitored dosage systems
kind: skill
also: blister packs | dosette boxes | blister packing of medicines | multi-dose packaging | dosette | MDS trays | unit dose packaging | blister packaging of medication
implies: dispensing-medicines
hit: Prepares blister packs and dosette boxes

term: oncology-pharmacy
name: oncology pharmacy
kind: skill
also: chemotherapy preparation | cytotoxic preparation | cytotoxic drugs | chemotherapy compounding
implies: aseptic-dispensing
near: oncology
hit: Cytotoxic preparation in the aseptic unit

term: oral-health-education
name: oral health education
kind: skill
also: oral health promotion | oral hygiene instruction | oral hygiene education | oral hygiene advice | oral health advice
implies: dental-hygiene
near: health-promotion
hit: Oral health education in nurseries

term: orthodontics
name: orthodontics
kind: skill
also: braces | fixed appliances | clear aligners | orthodontic treatment | orthodontic appliances | orthodontic assistance
ambiguous: braces
needs: orthodontic | dental | teeth | patients | aligners
implies: dentistry
hit: Orthodontics with clear aligners
miss: Fits steel braces to the frame

term: over-the-counter-advice
name: OTC advice
kind: skill
also: over-the-counter medicines | OTC sales | over the counter medicines | selling medicines over the counter | OTC medicines | OTC medications
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
also: periodontal treatment | periodontology | periodontal therapy | gum disease treatment | periodontal disease | perio
implies: dentistry
near: dental-hygiene
hit: Periodontal treatment of advanced disease

term: pharmaceutical-compounding
name: pharmaceutical compounding
kind: skill
also: compounding of medicines | extemporaneous preparation | non-sterile compounding | compounding medications | extemporaneous dispensing | compounding pharmacy | drug compounding
implies: pharmacy-practice
near: aseptic-dispensing
hit: Extemporaneous preparation of creams

term: pharmaceutical-formulation
name: pharmaceutical formulation
kind: skill
also: dosage form development | drug delivery | preformulation
near: pharmaceutical-quality
hit: Dosage form development of oral solids

term: pharmaceutical-quality
name: pharmaceutical quality
kind: skill
also: pharmaceutical quality assurance | batch release | qualified person duties | QP release | pharmaceutical QA | drug product release
near: drug-regulatory-affairs
hit: Pharmaceutical quality assurance and batch release

term: pharmaceutical-wholesale
name: pharmaceutical wholesale
kind: skill
also: drug distribution | medicines supply chain | GDP guidelines for medicines | drug supply management | cold chain for vaccines | vaccine cold chain | cold chain management of vaccines | pharmaceutical supply chain | pharmaceutical logistics
near: pharmacy-stock-control
hit: Medicines supply chain under Good Distribution Practice

term: pharmaceutics-and-pharmacology
name: pharmacotherapy
kind: skill
also: pharmaceutics and pharmacology | clinical pharmacology | psychopharmacology | applied therapeutics | pharmacology and therapeutics
hit: Applied pharmacology and therapeutics

term: pharmacy-automation
name: pharmacy automation
kind: skill
also: Pyxis | Omnicell | dispensing robot | BD Pyxis | automated dispensing cabinets | automated dispensing | ScriptPro | Rowa robot | automated dispensing machines
near: pharmacy-stock-control | dispensing-medicines
hit: Restocks Pyxis cabinets each morning

term: pharmacy-billing
name: pharmacy billing
kind: skill
also: pharmacy claims | third-party billing in pharmacy | PBM claims | pharmacy benefit management | pharmacy benefits | pharmacy benefit manager | insurance claims pharmacy | pharmacy reimbursement
near: medical-billing
hit: Resolves rejected pharmacy claims

term: pharmacy-law-and-ethics
name: pharmacy law and ethics
kind: skill
also: pharmacy law | pharmacy regulations | responsible pharmacist regulations | pharmacy regulations and law | pharmacy laws
implies: pharmacy-practice
hit: Working knowledge of pharmacy law

term: pharmacy-management
name: pharmacy management
kind: skill
also: managing a pharmacy | pharmacy operations | pharmacy workflow | running a pharmacy | dispensary management | ran a pharmacy
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
also: PioneerRx | QS/1 | Rx30 | PrimeRx | EnterpriseRx | Kroll pharmacy | McKesson pharmacy system | Intercom Plus | BestRx | Epic Willow pharmacy
near: pmr-system | dispensing-medicines
hit: Fills scripts in PioneerRx

term: pharmacy-stock-control
name: pharmacy stock control
kind: skill
also: medicine stock | drug inventory | ordering medicines | stock of medicines | medicines procurement | pharmaceutical inventory | pharmacy inventory | medication inventory | drug procurement | expiry date checking of medicines | medical supplies management | medical stock management | inventory of drugs | medicine inventory | stock rotation of medicines
near: dispensing-medicines
hit: Pharmacy inventory and expiry checks

term: pharmacy-technician-skills
name: pharmacy technician skills
kind: skill
also: prescription data entry | prescription entry | prescription intake | prescription order entry | prescription verification | data entry of prescriptions
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
also: ProScript | Pharmacy Manager software | RxWeb | Titan PMR | ProScript Connect | EPS prescriptions | electronic prescription service | Analyst PMR | Fred Dispense | Minfos
near: pharmacy-software | dispensing-medicines
hit: Labels scripts in ProScript Connect

term: repeat-prescriptions
name: repeat prescriptions
kind: skill
also: prescription refills | refill authorization | repeat dispensing | refill requests | repeat prescribing | prescription renewals | medication refills
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
also: specialty medications | specialty pharmacy services | infusion pharmacy | home infusion pharmacy | mail-order pharmacy
implies: pharmacy-practice
hit: Specialty pharmacy with biologics

term: supervised-consumption
name: supervised consumption
kind: skill
also: supervised methadone | emergency contraception in pharmacy
near: medication-assisted-treatment | controlled-drugs-handling
hit: Supervised consumption for twenty regular patients

term: vaccination-by-pharmacists
name: vaccination by pharmacists
kind: skill
also: pharmacy vaccination | pharmacy flu clinics | pharmacist immunization | immunizing pharmacist | flu vaccinations in pharmacy
implies: immunization
hit: Pharmacist immunization of travellers

term: veterinary-pharmacy
name: veterinary pharmacy
kind: skill
also: animal medicines
near: veterinary-medicine
hit: Supplies animal medicines to farms
