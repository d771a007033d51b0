# Nursing: units, bedside skills, procedures, devices and settings.

term: acute-care-setting
name: acute care
kind: experience
also: acute setting | acute hospital | acute hospital setting
narrower: acute ward
implies: hospital-setting
near: inpatient-setting
hit: Two years of acute care experience in a hospital

term: admission-assessment
name: admission assessment
kind: skill
also: admitting patients | nursing admission
implies: nursing-assessment
hit: Completed the admission assessment within four hours of arrival

term: advance-care-planning
name: advance care planning
kind: skill
narrower: advance directives | ceilings of care | DNACPR | POLST | MOLST
near: end-of-life-care
hit: Comfortable with advance care planning conversations

term: airway-management
name: airway management
kind: skill
also: managing the airway
narrower: airway clearance
near: intubation | suctioning
hit: Skilled in airway management and oxygen therapy

term: ambulating-patients
name: ambulating patients
kind: skill
also: patient ambulation | assisting with ambulation
near: patient-transfers
hit: Helped with ambulating patients after hip surgery

term: ambulatory-care-setting
name: ambulatory care
kind: experience
also: outpatient care | outpatient clinic | outpatient setting | outpatients department
implies: healthcare-sector
hit: Background in ambulatory care preferred

term: antenatal-care
name: antenatal care
kind: skill
also: prenatal care
narrower: antenatal clinic | ANC visits
case: ANC visits
implies: midwifery
near: postnatal-care
hit: Provided antenatal care to forty mothers a month

term: anticoagulation-management
name: anticoagulation management
kind: skill
also: anticoagulation monitoring | anticoagulation therapy management
narrower: anticoagulation clinic | INR monitoring | warfarin monitoring | INR clinic | monitoring INR
near: deep-vein-thrombosis-prevention | chronic-disease-management
hit: Ran the weekly INR clinic

term: arterial-line-management
name: arterial line management
kind: skill
also: arterial lines | art line
narrower: A-line monitoring
implies: hemodynamic-monitoring
hit: Confident with arterial lines and central lines

term: barrier-nursing
name: barrier nursing
kind: skill
also: isolation precautions | transmission-based precautions
narrower: contact precautions | reverse isolation
implies: infection-control
hit: Applied isolation precautions during the outbreak

term: bed-bath
name: bed bath
kind: skill
also: bed baths | bathing patients | bed bathing | giving bed baths
implies: personal-hygiene-care
hit: Gave bed baths and mouth care on each shift

term: bed-management
name: bed management
kind: skill
also: managing beds
narrower: bed allocation
near: discharge-planning | patient-flow
hit: Ran bed management for a 28-bed ward

term: bedside-handover
name: bedside handover
kind: skill
also: bedside shift report | nursing handover | handoff report | shift handovers on the ward | patient handovers | handing over patients
near: sbar
hit: Clear bedside shift report with each change of nurses

term: behavioral-health-nursing
name: behavioral health nursing
kind: skill
also: mental health nursing | psychiatric nursing | psych nursing | psychiatric mental health nursing
implies: nursing | mental-health
near: mental-health-setting
hit: Five years of psychiatric nursing on a locked unit

term: bladder-scanning
name: bladder scanning
kind: skill
also: bladder scan | bladder scanner
near: catheterization
hit: Performed bladder scanning and catheter care

term: blood-glucose-monitoring
name: blood glucose monitoring
kind: skill
also: blood glucose testing | blood sugar checks | glucose monitoring | fingerstick glucose | CBG monitoring
implies: vital-signs-monitoring
near: diabetes-care | urinalysis
hit: Carries out blood glucose monitoring before meals

term: blood-pressure-measurement
name: blood pressure measurement
kind: skill
also: taking blood pressure | blood pressure checks | blood pressure monitoring | BP checks | took blood pressure | took BP | BP readings
implies: vital-signs-monitoring
hit: Trained in taking blood pressure and temperature

term: blood-transfusion
name: blood transfusion
kind: skill
also: transfusion of blood products | blood product administration | administering blood products | transfusion therapy
near: iv-therapy
hit: Competent in blood transfusion and reaction protocols

term: bowel-care
name: bowel care
kind: skill
also: bowel management | stoma and bowel care
narrower: enema administration
near: continence-care | stoma-care
hit: Provided bowel care for residents with spinal injury

term: breast-care-nursing
name: breast care nursing
kind: skill
also: breast care nurse specialist
implies: nursing
near: oncology-nursing
hit: Three years in breast care nursing

term: breastfeeding-support
name: breastfeeding support
kind: skill
also: lactation support | lactation counselling | lactation counseling | infant feeding support
narrower: breastfeeding education
near: postnatal-care
hit: Offers breastfeeding support to new mothers

term: burn-unit-setting
name: burn unit
kind: experience
also: burns unit | burns ward | burn care | burns care
implies: acute-care-setting
near: wound-care
hit: Worked nights on the burn unit

term: cannulation
name: cannulation
kind: skill
also: IV cannulation | peripheral cannulation | IV insertion | IV starts | starting IVs | peripheral IV insertion | venous cannulation | inserted cannulas | IV cannulas
implies: iv-therapy
near: venipuncture
hit: Venepuncture and cannulation skills are essential

term: cardiac-monitoring
name: cardiac monitoring
kind: skill
also: ECG monitoring | EKG monitoring
narrower: rhythm interpretation | rhythm strip interpretation | telemetry monitoring | telemetry
ambiguous: telemetry
needs: nurse | patient | cardiac | med-surg | step-down | RN | hospital | ICU | ECG | EKG | nursing
near: ecg-interpretation | cardiac-nursing
hit: Continuous cardiac monitoring of step-down patients
miss: Ships telemetry from every service

term: cardiac-nursing
name: cardiac nursing
kind: skill
also: cardiology nursing | cardiovascular nursing | cardiac nurse
implies: nursing
near: cardiology
hit: Background in cardiac nursing preferred

term: care-after-death
name: care after death
kind: skill
also: bereavement and last offices | post-mortem care
narrower: last offices
beside: family support at end of life
implies: end-of-life-care
hit: Care after death with respect

term: care-bundles
name: care bundles
kind: skill
narrower: VAP bundle | CLABSI prevention | CAUTI prevention | sepsis bundle
implies: infection-control
hit: Led care bundles that cut line infections

term: care-coordination
name: care coordination
kind: skill
also: coordination of care | coordinating care | patient care coordination
narrower: transitions of care
near: case-management | discharge-planning
hit: Care coordination across hospital and home

term: care-planning
name: care planning
kind: skill
also: care plans | nursing care plan | individualized care plans | individualised care plans | developing care plans
 | person-centred care plan | plan of care | planned and evaluated care | planning patient care
near: nursing-assessment | clinical-pathways | risk-assessment-in-care
hit: Individualised care plans agreed with families

term: catheterization
name: catheterization
kind: skill
also: catheterisation | urinary catheterization | catheter care | Foley catheter | indwelling catheter
narrower: male catheterisation | Foley catheter insertion | suprapubic catheter care
near: bladder-scanning | continence-care
hit: Trained in male catheterisation and catheter care

term: central-line-care
name: central line care
kind: skill
also: central venous catheter | central lines | CVC care
narrower: PICC line | PICC line care | Hickman line | port-a-cath | PICC insertion
implies: iv-therapy
hit: Manages central lines and PICC dressings

term: cervical-screening
name: cervical screening
kind: skill
also: smear tests | cervical smears | cervical smear | cytology smears | pap smears | pap smear | smear taking |
 cervical cytology | smears
ambiguous: smears
needs: cervical | cytology | nurse | women | baby | immunisations | clinics | dressings | practice | taker
near: sexual-health-nursing
hit: Practice nurse trained in cervical screening
miss: Prepared blood smears for the bench

term: chaperoning
name: chaperoning patients
kind: skill
also: chaperoning | chaperone duties | acting as chaperone | chaperone patients | chaperoned examinations
ambiguous: chaperoning
needs: patient | patients | clinic | clinics | examination | examinations | GP | doctor | doctors | HCA | intimate
implies: patient-care
near: rooming-patients
hit: Chaperone duties for GPs and nurses
miss: Chaperoning pupils on a trip to Rome

term: charge-nurse-duties
name: charge nurse duties
kind: skill
also: shift coordination | in charge of shift | running the shift | shift lead nursing | ran the shift | coordinating the shift | took charge of the ward | took charge of the shift
near: nurse-staffing
hit: Regular charge nurse duties on a surgical floor

term: chemotherapy-administration
name: chemotherapy administration
kind: skill
also: chemo administration | administering chemotherapy | SACT | systemic anti-cancer therapy | SACT delivery | chemotherapy
implies: medication-administration
near: oncology-nursing
hit: Chemotherapy administration and monitoring of side effects

term: chest-drain-management
name: chest drain management
kind: skill
also: chest tubes | chest tube management | chest drains
narrower: underwater seal drain
near: lumbar-puncture | postoperative-care
hit: Experience with chest tubes and thoracotomy patients

term: chronic-disease-management
name: chronic disease management
kind: skill
also: long-term conditions | chronic illness management | chronic condition management | long term condition
 management | management of chronic disease
narrower: asthma clinics | diabetes clinics | hypertension clinics
near: diabetes-care | patient-education | nurse-led-clinics | anticoagulation-management
hit: Runs chronic disease management clinics for asthma and COPD

term: clinical-audit
name: clinical audit
kind: skill
also: nursing audit | auditing care | audit of clinical practice
near: quality-improvement-in-care | evidence-based-practice
hit: Completed a clinical audit of pressure area care

term: clinical-documentation
name: clinical documentation
kind: skill
also: nursing documentation | charting | patient documentation | documenting care
narrower: nursing notes | progress notes | electronic charting
ambiguous: charting
needs: patient | nurse | EHR | EMR | clinical | medical | vital signs | assessments | nursing | Epic | care
implies: healthcare-sector
near: electronic-health-records
hit: Accurate clinical documentation in line with policy
miss: Charting libraries for the web

term: clinical-governance
name: clinical governance
kind: skill
also: healthcare governance
implies: healthcare-sector
near: patient-safety | clinical-audit | clinical-leadership
hit: Contributes to clinical governance meetings

term: clinical-judgement
name: clinical judgement
kind: skill
also: clinical judgment | clinical decision making | clinical decision-making | clinical reasoning
near: nursing-process
hit: Sound clinical judgement in a fast ward

term: clinical-leadership
name: clinical leadership
kind: skill
also: leading a clinical team | clinical team leadership | leadership in a clinical setting
implies: healthcare-sector
near: nursing-leadership | clinical-governance
hit: Clinical leadership of a team of twelve

term: clinical-observations
name: clinical observations
kind: skill
also: took observations | took obs | patient observations | nursing observations | recording observations | basic
 observations | patient obs | recording obs | doing obs | hourly obs | taking obs | observations on patients |
 recording of observations | physiological observations | clinical obs
implies: vital-signs-monitoring
hit: Recorded clinical observations every four hours

term: code-blue-response
name: code blue response
kind: skill
also: code blue
narrower: cardiac arrest team | crash team | resuscitation team
beside: rapid response team | rapid response
never: rapid response to customers
near: resuscitation | deteriorating-patients
hit: Code blue lead on the cardiac arrest team

term: coil-fitting
name: coil fitting
kind: skill
beside: long-acting contraception | IUD and implant fitting | LARC | implant insertion and removal
ambiguous: LARC
case: LARC
needs: contraception | contraceptive | implant | implants | coil | coils | IUD | sexual | family planning | fitting |
 women | reproductive | fitter
implies: sexual-health-nursing
hit: Coil fitting and implant insertion and removal
hit: Fitted coils and implants, LARC trained
miss: Wind tunnel intern at NASA LARC

term: comfort-care
name: comfort care
kind: skill
also: comfort measures
near: palliative-care
hit: Focus on comfort care and dignity

term: community-care-setting
name: community setting
kind: experience
also: community settings | community-based setting | community-based settings | community health setting
 | community healthcare setting | community services setting | community team setting
implies: healthcare-sector
near: home-health-setting | primary-care-setting
hit: Band 5 duties in a community setting.

term: community-health-centre-setting
name: community health centre
kind: experience
also: community health center | health centre | health center | federally qualified health center | FQHC | polyclinic
implies: healthcare-sector
near: primary-care-setting
hit: Worked in a community health center for two years

term: community-nursing
name: community nursing
kind: skill
also: home visiting nursing
narrower: district nursing
beside: public health nursing
implies: nursing | community-care-setting
near: home-health-setting
hit: Home visiting nursing with a caseload of thirty

term: compression-therapy
name: compression therapy
kind: skill
also: compression bandages | compression bandaging
implies: wound-care
near: leg-ulcer-care
hit: Compression bandaging for venous ulcers

term: continence-care
name: continence care
kind: skill
also: incontinence care | continence management | managing continence
narrower: continence promotion | toileting | toileting assistance | pad changes | pad change
near: catheterization
hit: Continence care and toileting assistance for residents

term: cpap-and-bipap
name: CPAP and BiPAP
kind: skill
also: CPAP | BiPAP | non-invasive ventilation | noninvasive ventilation | NIV
ambiguous: NIV
case: NIV
needs: CPAP | BiPAP | respiratory | ventilation | patient | patients | ICU | HDU | nurse | tracheostomy | oxygen |
 ward | COPD
implies: oxygen-therapy
near: mechanical-ventilation
hit: Cares for patients on CPAP and high-flow oxygen
hit: NIV and CPAP on a respiratory ward
miss: Interviewed NIV and IV visa cases

term: critical-care-nursing
name: critical care nursing
kind: skill
also: ICU nursing | intensive care nursing | critical care nurse
implies: nursing | critical-care-setting
hit: Critical care nursing with ventilated patients

term: critical-care-setting
name: critical care
kind: experience
also: intensive care | intensive care unit | ICU | ITU | critical care unit | intensive therapy unit | level 3
 critical care
ambiguous: ITU
case: ITU
needs: nurse | nurses | patients | hospital | ICU | HDU | critical | intensive | ward | wards | ventilated | NHS |
 beds | clinical | theatre | theatres | A&E | CCU | anaesthetics | staff | band
implies: acute-care-setting
near: high-dependency-setting
hit: Four years in the intensive care unit of a teaching hospital
hit: Nurse on a ten bed ITU
miss: Spectrum rules of the ITU and FCC

term: crrt
name: CRRT
kind: skill
also: continuous renal replacement therapy
narrower: hemofiltration | haemofiltration | continuous haemofiltration
near: dialysis-nursing
hit: Trained in CRRT on the intensive care unit

term: culturally-sensitive-care
name: culturally sensitive care
kind: skill
also: cultural competence in care | culturally competent care
near: patient-centered-care
hit: Gives culturally sensitive care to all patients

term: day-surgery-setting
name: day surgery
kind: experience
also: day surgery unit | ambulatory surgery | ambulatory surgery center | same-day surgery | day case unit | ambulatory surgical center | surgicenter
implies: hospital-setting
near: perioperative-nursing
hit: Recovery nurse in a busy day surgery unit

term: de-escalation
name: de-escalation
kind: skill
also: de-escalated incidents | calmed aggressive patients | verbal de-escalation | de-escalation techniques |
 deescalation | deescalating | de-escalate situations | conflict de-escalation | calmed situations | calmed
 aggressive | defused situations | de-escalation skills | de-escalating aggression
narrower: PMVA | crisis de-escalation | verbal judo
near: physical-restraint | conflict-management-security
hit: PMVA and de-escalating aggression on the ward

term: deep-vein-thrombosis-prevention
name: deep vein thrombosis prevention
kind: skill
also: VTE prophylaxis | DVT prophylaxis
narrower: VTE assessment | assessing VTE risk | TED stockings
near: anticoagulation-management
hit: VTE prophylaxis on a surgical ward

term: defibrillation
name: defibrillation
kind: skill
also: use of defibrillator
narrower: AED use | automated external defibrillator | cardioversion | Zoll monitor | Zoll X Series
implies: resuscitation
hit: Trained in defibrillation and cardioversion

term: delirium-care
name: delirium care
kind: skill
narrower: delirium screening | confusion assessment | delirium prevention
near: elderly-care | dementia-care
hit: Delirium screening after surgery

term: deteriorating-patients
name: recognising deteriorating patients
kind: skill
also: deteriorating patient | deteriorating patients | recognising deterioration | recognizing deterioration |
 managing the deteriorating patient | acutely unwell patients | acutely ill patients
implies: patient-care
near: sepsis-management | national-early-warning-score | code-blue-response
hit: Escalated deteriorating patients to the outreach team

term: diabetes-care
name: diabetes care
kind: skill
also: diabetes management | diabetic care | diabetes nursing
narrower: diabetes education | insulin management | diabetic education
near: blood-glucose-monitoring | insulin-administration
hit: Diabetes care and education in general practice

term: dialysis-nursing
name: dialysis nursing
kind: skill
also: dialysis | renal dialysis
narrower: hemodialysis | haemodialysis | peritoneal dialysis
near: renal-nursing | crrt
hit: Experience in haemodialysis and fistula care

term: discharge-planning
name: discharge planning
kind: skill
also: discharge coordination | planning discharge | discharge process | patient discharge | safe discharge |
 discharging patients | coordinating discharges
narrower: complex discharges
implies: healthcare-sector
near: care-coordination | patient-flow
hit: Took part in discharge planning with social workers

term: drug-calculation
name: drug calculations
kind: skill
also: dosage calculation | medication calculations | dose calculations | medication dosage calculation
implies: medication-administration
hit: Passed the drug calculations test at full marks

term: ear-syringing
name: ear syringing
kind: skill
also: ear irrigation | earwax removal | ear wax removal
narrower: microsuction
beside: ear care
near: audiology
hit: Practice nurse trained in ear irrigation and microsuction

term: ecg-interpretation
name: ECG interpretation
kind: skill
also: EKG interpretation | reading ECGs | interpreting ECGs | interpreting EKGs | reading EKGs
narrower: arrhythmia recognition | dysrhythmia interpretation
implies: ecg-recording
hit: Arrhythmia recognition and ECG interpretation

term: ecg-recording
name: ECG recording
kind: skill
also: performing ECGs | recording ECGs | electrocardiogram | electrocardiograms | EKG | ECG | performing EKGs
narrower: 12-lead ECG | 12 lead EKG
near: ecg-interpretation | cardiac-monitoring
hit: Performs ECGs and venepuncture in clinic

term: elderly-care-nursing
name: elderly care nursing
kind: skill
also: geriatric nursing | gerontological nursing | care of the elderly nursing | older adult nursing
implies: nursing
near: elderly-care
hit: Geriatric nursing in a rehabilitation ward

term: emergency-department-setting
name: emergency department
kind: experience
also: A&E | emergency room | accident and emergency | casualty department | emergency care | emergency medicine
 department | emergency services unit | urgent and emergency care
ambiguous: ED | ER | A&E
case: ED | ER | A&E
needs: nurse | patient | triage | trauma | hospital | ICU | clinical | physician | RN | ward | wards | NHS | doctor |
 doctors | emergency | admissions | nurses | patients | nursing | ambulance | receptionist | medical | wing | ITU |
 paediatrics | minor injuries | SHO | medicine | surgery
implies: acute-care-setting
near: urgent-care-setting | triage
hit: Three years as a nurse in the emergency department
hit: Triage in the ED of a trauma hospital
hit: Nurse in A&E
miss: Ed Smith joined the board in March
miss: Bids from A&E firms for bridges

term: emergency-nursing
name: emergency nursing
kind: skill
also: ER nursing | accident and emergency nursing | ED nursing | emergency room nursing
narrower: trauma nursing
implies: nursing | emergency-department-setting
hit: Accident and emergency nursing on nights

term: end-of-life-care
name: end-of-life care
kind: skill
also: end of life | end of life care | terminal care | dying patients | care of the dying | last days of life |
 dying residents
narrower: Gold Standards Framework
implies: palliative-care
near: verification-of-death
hit: Compassionate end-of-life care for residents and families

term: endoscopy-nursing
name: endoscopy nursing
kind: skill
also: assisting with endoscopy | GI lab nursing | endoscopy nurse
narrower: colonoscopy assistance
implies: nursing
near: endoscopy | perioperative-nursing | procedural-sedation
hit: Endoscopy nursing in a day unit

term: ent-nursing
name: ENT nursing
kind: skill
also: otolaryngology nursing
implies: nursing
near: ear-syringing
hit: ENT nursing in outpatients

term: enteral-feeding
name: enteral feeding
kind: skill
also: tube feeding
narrower: PEG feeding | NG feeding | PEG tube | gastrostomy feeding | PEG care | PEG feeds | G-tube feeding |
  nasogastric feeding | peg feed
near: nasogastric-tube-insertion
hit: Manages PEG feeding at home

term: evidence-based-practice
name: evidence-based practice
kind: skill
also: evidence based nursing | evidence based care | evidence-based nursing | evidence-based care
near: clinical-guidelines | clinical-audit
hit: Supports evidence-based practice on the ward

term: fall-prevention
name: fall prevention
kind: skill
also: falls prevention | prevention of falls
narrower: falls risk assessment | fall risk assessment | fall precautions | balance classes | falls classes
near: patient-safety
hit: Introduced falls prevention rounds

term: family-centered-care
name: family-centered care
kind: skill
also: family-centred care | family centered care | family centred care
near: patient-centered-care | pediatric-nursing
hit: Family-centred care on a children's ward

term: feeding-patients
name: feeding patients
kind: skill
also: assisting with feeding | assistance with meals | assisting at mealtimes | feeding assistance | help with
 eating | fed patients | fed residents
implies: activities-of-daily-living
near: mealtime-support
hit: Assisting with feeding and fluid intake

term: fetal-monitoring
name: fetal monitoring
kind: skill
also: foetal monitoring | electronic fetal monitoring
narrower: CTG monitoring | CTG interpretation | cardiotocography | interpreting CTGs
case: CTG interpretation
implies: labor-and-delivery
hit: Skilled in fetal monitoring and labour support

term: fistula-care
name: fistula care
kind: skill
also: AV fistula | arteriovenous fistula
implies: dialysis-nursing
hit: Cannulates AV fistula sites for dialysis

term: fluid-balance
name: fluid balance
kind: skill
also: fluid balance charts | intake and output | I&O monitoring | fluid management
narrower: input and output charts
hit: Keeps fluid balance charts up to date

term: forensic-nursing-setting
name: forensic nursing
kind: experience
also: forensic ward | secure ward | forensic mental health
narrower: medium secure unit | low secure unit
implies: mental-health-setting
hit: Staff nurse on a forensic ward

term: frailty-care
name: frailty care
kind: skill
also: frail elderly
narrower: frailty assessment | comprehensive geriatric assessment
near: elderly-care
hit: Community team for frailty assessment

term: gastroenterology-nursing
name: gastroenterology nursing
kind: skill
also: GI nursing
implies: nursing
near: gastroenterology
hit: Gastroenterology nursing and bowel screening

term: general-nursing-care
name: general nursing care
kind: skill
also: general nursing | adult nursing | bedside nursing | direct patient care nursing
implies: nursing
hit: General nursing care for adults on the ward

term: glasgow-coma-scale
name: Glasgow Coma Scale
kind: skill
also: GCS
ambiguous: GCS
case: GCS
needs: neuro | patient | patients | trauma | score | coma | neurological | vital | AVPU | nurse | head
implies: clinical-observations | neurological-observations
near: neuroscience-nursing | neurological-observations
hit: Neurological observations with the Glasgow Coma Scale
hit: Scored GCS after head trauma
miss: Kept files in GCS and BigQuery

term: gynecology-nursing
name: gynecology nursing
kind: skill
also: gynaecology nursing | gynae nursing
beside: women's health nursing
implies: nursing
near: gynecology
hit: Gynaecology nursing and early pregnancy care

term: hand-hygiene
name: hand hygiene
kind: skill
narrower: handwashing audits | hand washing protocols
implies: infection-control
hit: Audited hand hygiene each month

term: health-promotion
name: health promotion
kind: skill
also: promoting health | promoting healthy lifestyles | healthy lifestyle promotion
narrower: health education | health coaching | lifestyle advice | wellness education
near: patient-education
hit: Health promotion and smoking cessation clinics

term: hemodynamic-monitoring
name: hemodynamic monitoring
kind: skill
also: haemodynamic monitoring
narrower: Swan-Ganz | cardiac output monitoring | invasive monitoring
near: critical-care-nursing
hit: Invasive and hemodynamic monitoring of septic patients

term: high-dependency-setting
name: high-dependency care
kind: experience
also: progressive care | level 2 critical care | high dependency unit | HDU | high dependency | step-down unit |
  step down unit | progressive care unit | PCU | stepdown unit
beside: intermediate care unit
case: HDU | PCU
implies: acute-care-setting
near: critical-care-setting
hit: Cared for four patients on the high dependency unit

term: home-health-setting
name: home health
kind: experience
also: home health care | home healthcare | home health agency
narrower: home nursing | hospital at home | nursing at home | in-home nursing
implies: healthcare-sector
near: domiciliary-care
hit: Registered nurse with home health background

term: hospice-setting
name: hospice
kind: experience
also: hospice care | hospice setting | hospice nursing | inpatient hospice
implies: palliative-care | healthcare-sector
hit: Volunteered at a hospice on weekends

term: hospital-setting
name: hospital
kind: experience
also: hospital setting | hospital environment | hospital experience | NHS hospital | teaching hospital | general
 hospital | referral hospital | district general hospital | hospital ward | ward environment | ward-based role |
 hospital background | acute hospital ward
narrower: NHS trust | acute trust
never: hospital bill
implies: healthcare-sector
hit: Worked in a hospital setting for ten years

term: immunization
name: immunization
kind: skill
also: immunisation | vaccination | administering vaccines | giving vaccines | immunizations | vaccinations | vaccine
 administration | expanded programme on immunization
narrower: childhood immunisations | EPI programme | flu clinics | flu jabs | baby immunisations | travel vaccines |
 flu vaccinations | COVID vaccinations
near: medication-administration
hit: Immunisation clinics for infants and travellers

term: incident-reporting-in-care
name: incident reporting in care
kind: skill
also: clinical incident reporting | occurrence reporting
narrower: Datix | DATIX reporting
near: patient-safety
hit: Logged every fall in Datix and led the review

term: infection-control
name: infection control
kind: skill
also: infection prevention | infection prevention and control | IPC | prevention of infection | infection control
 procedures | infection control practices
narrower: outbreak control on the ward | HCAI | healthcare-associated infections
ambiguous: IPC
case: IPC
needs: infection | prevention | hygiene | PPE | hospital | nurse | nursing | outbreak | WASH | COVID | AMR | clinical
 | ward | sterile | patients | health | disease | cholera | facilities
near: sterile-processing | barrier-nursing | hand-hygiene
hit: Infection prevention and control audits on the ward
hit: Trained ward staff in IPC
miss: Soldered boards to IPC 610 class 3

term: informed-consent
name: informed consent
kind: skill
also: consenting patients | patient consent | obtaining consent
hit: Obtaining informed consent before procedures

term: infusion-pump-operation
name: infusion pump operation
kind: skill
also: infusion pumps | infusion pump | IV pumps
narrower: syringe driver | syringe drivers | syringe pump | smart pumps | smart pump
implies: iv-therapy
hit: Uses infusion pumps and syringe drivers safely

term: infusion-therapy
name: infusion therapy
kind: skill
also: infusion nursing
narrower: home infusion | infusion center
implies: iv-therapy
hit: Home infusion therapy for antibiotic patients

term: injections
name: injections
kind: skill
also: giving injections | intramuscular injections | administering injections | subcutaneous injection | IM injections | depot injections | depot injection | intramuscular injection
never: injection molding | injection moulding | fuel injection | SQL injection | dependency injection | injection mould | injection machine | injection attack | diesel injection
implies: medication-administration
hit: Giving injections and taking blood in clinic
miss: Operates injection molding machines

term: insulin-administration
name: insulin administration
kind: skill
also: administering insulin | insulin injections
narrower: insulin pump
implies: injections
near: diabetes-care
hit: Insulin administration by trained care staff

term: intentional-rounding
name: intentional rounding
kind: skill
also: hourly rounding | comfort rounds | comfort rounding
near: patient-safety
hit: Introduced hourly rounding on the unit

term: intermediate-care-setting
name: intermediate care
kind: experience
also: transitional care | subacute care | sub-acute care | subacute rehab | step-down care | intermediate care unit
 setting
narrower: reablement ward
implies: healthcare-sector
near: long-term-care-setting | rehabilitation-ward-setting
hit: Nurse on a subacute rehab floor

term: intravenous-antibiotics
name: intravenous antibiotics
kind: skill
also: IV antibiotics
narrower: OPAT
implies: iv-therapy
hit: Gives IV antibiotics in the community

term: iv-therapy
name: IV therapy
kind: skill
also: intravenous therapy | IV administration | intravenous infusion | IV infusion | giving IVs | gave IVs |
  administering IVs
narrower: IV medication | intravenous medication | IV medications | IV fluids | IV drips | intravenous drug
  administration | intravenous fluids | IV drugs | IV lines | IV giving sets
implies: medication-administration
hit: Experience in wound care and IV therapy

term: labor-and-delivery
name: labor and delivery
kind: skill
also: labour and delivery | labor & delivery | labour ward | delivery suite | labour suite | delivery room |
  intrapartum care
narrower: birthing suite
ambiguous: L&D
case: L&D
needs: nurse | nursing | postpartum | obstetric | RN | unit | birth | fetal | NICU
implies: maternity-setting
near: midwifery
hit: L&D floor with RN and postpartum skills
miss: The L&D team designs staff courses

term: leg-ulcer-care
name: leg ulcer care
kind: skill
also: leg ulcer management | leg ulcers | leg ulcer treatment
narrower: leg ulcer clinic | Doppler assessment of legs | Doppler assessments of legs | ABPI assessment
implies: wound-care
near: compression-therapy
hit: Leg ulcer management in a weekly clinic

term: long-term-care-setting
name: long-term care
kind: experience
also: long term care | LTC facility | nursing facility | long-term acute care | long term care facility
narrower: skilled nursing facility | SNF | LTAC | skilled nursing
case: SNF
never: long-term care insurance | long term care insurance
implies: care-sector
near: nursing-home-setting
hit: Skilled nursing facility experience preferred

term: manual-handling-of-patients
name: manual handling of patients
kind: skill
also: moving and handling | patient handling | people moving and handling | safe patient handling | moving and
 handling of people | moving and handling of patients | patient moving and handling | moving and assisting
narrower: hoisting | hoist transfers | Hoyer lift | use of hoists | slide sheets | stand aid | double-handed care |
 two-person transfers | hoist training | used hoists | use hoists | hoists and slide sheets
never: hoist operator | tower hoist
near: patient-transfers
hit: Moving and handling of patients with hoists

term: mar-charts
name: MAR charts
kind: skill
also: medication administration record | MAR sheets | MAR chart
narrower: eMAR | electronic medication administration record
implies: medication-administration
hit: Signs MAR charts after each drug round

term: maternity-setting
name: maternity
kind: experience
also: maternity ward | maternity unit | maternity services | maternity care | maternity hospital
narrower: mother and baby unit | obstetric unit | mother-baby unit
ambiguous: maternity
needs: ward | midwife | nurse | hospital | obstetric | birth | NHS | antenatal | neonatal | gynaecology | mothers | women
never: maternity leave | maternity cover | maternity pay | maternity benefits | maternity policy | maternity contract
implies: healthcare-sector
near: midwifery
hit: Staff on a maternity ward with 3,000 births a year
miss: A maternity cover post of one year

term: mechanical-ventilation
name: ventilated patients
kind: skill
also: ventilator management | ventilator care | ventilators | ventilator support | vent patients
narrower: Hamilton ventilator | Drager ventilator | Servo-i | Trilogy ventilator
never: kitchen ventilation
near: tracheostomy-care | critical-care-nursing
hit: Ventilator management in intensive care

term: medical-surgical-setting
name: medical-surgical
kind: experience
also: med-surg | medical surgical | med surg | medical-surgical nursing | medsurg | medical surgical unit |
  med/surg
narrower: acute medical unit | medical ward | surgical ward | general medical ward | acute medicine ward
implies: acute-care-setting
hit: Med-surg floor nurse with telemetry skills

term: medication-administration
name: medication administration
kind: skill
also: administering medication | drug administration | administering medicines | giving medications | administration
 of medication | medicines administration | administration of medicines | gave medication | gave medicines |
 administering drugs | gave out medication | administered meds | giving meds | gave meds | medication administration
 skills
narrower: drug rounds | medication rounds | medication passes | med pass | passing medications | dispensing
 medication to residents
implies: healthcare-sector
near: medication-management | controlled-drugs-handling | medication-competency
hit: Safe drug rounds for thirty residents

term: medication-management
name: medication management
kind: skill
also: medicines management | medicine management | managing medication | managing medicines
narrower: medication monitoring
near: medication-administration | medication-reconciliation | medicines-optimisation
hit: Oversees medication management and stock

term: medication-safety
name: medication safety
kind: skill
narrower: medication errors and alerts | medication error reporting | high-alert medications | five rights of
  medication
implies: medication-administration
hit: Medication safety lead for the ward

term: mentoring-student-nurses
name: mentoring student nurses
kind: skill
also: precepting students | practice assessor | practice supervisor | mentorship of student nurses | supervising
 student nurses | mentored students on the ward | supervision of nursing students | mentoring nursing students |
 mentored student nurses | practice supervisor and assessor
implies: healthcare-sector
near: nursing-preceptorship | medical-education
hit: Practice assessor for second-year students

term: midwifery
name: midwifery
kind: skill
also: midwifery care | midwifery services | midwifery practice | caseload midwifery
narrower: continuity of carer
implies: healthcare-sector
near: maternity-setting | postnatal-care
hit: Midwifery care from booking to birth

term: minor-illness
name: minor illness
kind: skill
also: minor illnesses | minor ailments | minor illness clinic
near: triage | pharmacy-first | minor-injuries
hit: Sees minor illness in a GP practice

term: minor-injuries
name: minor injuries
kind: skill
also: minor injury | minor injuries management | treating minor injuries
implies: healthcare-sector
near: minor-illness | urgent-care-setting
hit: Treated minor injuries and closed wounds

term: mobility-aids
name: mobility aids
kind: skill
also: use of mobility aids
narrower: walking aids | wheelchair transfers
near: patient-transfers
hit: Teaches residents to use mobility aids

term: mouth-care
name: mouth care
kind: skill
also: oral hygiene care | oral care for patients
implies: personal-hygiene-care
hit: Mouth care for ventilated and frail patients

term: nasogastric-tube-insertion
name: nasogastric tube insertion
kind: skill
also: NG tube | nasogastric tube | NG tube insertion | NG tubes | NGT insertion
near: enteral-feeding
hit: Nasogastric tube insertion and position checks

term: national-early-warning-score
name: National Early Warning Score
kind: skill
also: NEWS2 | early warning scores | early warning score | NEWS scores | NEWS scoring
beside: MEWS | PEWS
case: MEWS | PEWS
implies: clinical-observations
near: deteriorating-patients
hit: Escalated patients with a high NEWS2

term: negative-pressure-wound-therapy
name: negative pressure wound therapy
kind: skill
also: wound vac | NPWT | vacuum-assisted closure
implies: wound-care
hit: Applies negative pressure wound therapy

term: neonatal-resuscitation
name: neonatal resuscitation
kind: skill
also: newborn resuscitation
implies: resuscitation
near: nicu
hit: Neonatal resuscitation in the delivery room

term: neurological-observations
name: neurological observations
kind: skill
also: neuro checks | neuro obs | neurological assessment | neurological assessments | neuro assessments
implies: clinical-observations
near: glasgow-coma-scale | neuroscience-nursing
hit: Neuro obs every hour after head injury

term: neuroscience-nursing
name: neuroscience nursing
kind: skill
also: neuro nursing
narrower: neuro ICU | neurology nursing | neurosurgical nursing
implies: nursing
near: neurology | stroke-care | neurological-observations
hit: Neuroscience nursing with stroke patients

term: newborn-care
name: newborn care
kind: skill
also: care of the newborn | essential newborn care
narrower: newborn assessment | newborn examination | NIPE
implies: midwifery
hit: Essential newborn care and weighing

term: nicu
name: neonatal intensive care
kind: skill
also: NICU | neonatal unit | neonatal nursing | neonatal care | neonatal ICU
narrower: special care baby unit | SCBU
beside: newborn nursery
near: pediatric-nursing | critical-care-setting
hit: Level III NICU with ventilated infants

term: night-nursing
name: night nursing
kind: skill
also: night shift nursing | nights on wards
near: nursing
hit: Night nursing on a medical ward

term: nurse-delegation
name: nurse delegation
kind: skill
also: delegation to nursing assistants
narrower: delegating to healthcare assistants | supervising healthcare assistants | supervising CNAs |
  supervising LPNs | supervision of CNAs
near: nursing-leadership
hit: Supervising CNAs and LPNs on each shift

term: nurse-led-clinics
name: nurse-led clinics
kind: skill
also: nurse led clinic
implies: nursing
near: chronic-disease-management
hit: Set up nurse-led clinics for heart failure

term: nurse-staffing
name: nurse staffing
kind: skill
narrower: nurse rostering | duty roster for nurses | safe staffing | off-duty planning
near: charge-nurse-duties
hit: Nurse rostering and safe staffing for two wards

term: nursing
name: nursing
kind: skill
also: nurse | nursing care | nursing skills | nursing practice | nursing experience
never: nursing home | nursing a drink
implies: patient-care
hit: Nursing experience in adult wards

term: nursing-assessment
name: nursing assessment
kind: skill
also: patient assessment | assessing patients | health assessment | assessment of patients | assessing health
  needs
narrower: head-to-toe assessment | head to toe assessment | physical assessment | holistic assessment | physical
  assessments | systems assessment | assessed and planned care
near: care-planning | vital-signs-monitoring | clinical-examination
hit: Head-to-toe assessment of new admissions

term: nursing-home-setting
name: nursing home
kind: experience
also: care home with nursing | nursing homes
implies: care-sector | residential-care-setting | long-term-care-setting | care-home-setting
near: long-term-care-setting | care-home-setting | domiciliary-care | supported-living
hit: Night nurse at a nursing home with fifty beds

term: nursing-informatics
name: nursing informatics
kind: skill
also: clinical informatics nursing
near: health-informatics
hit: Nursing informatics lead for the new record

term: nursing-leadership
name: nursing leadership
kind: skill
also: nurse leadership | nurse management | nursing management
narrower: ward management | ward leadership | managing a ward | ran a ward | managed the ward | led a ward
near: charge-nurse-duties | nurse-staffing | clinical-leadership
hit: Ward leadership for a team of twenty-five

term: nursing-preceptorship
name: nursing preceptorship
kind: skill
also: preceptorship | precepting | precepting new nurses | preceptor | preceptor for new graduates | supporting
 newly qualified nurses
near: clinical-mentoring | medical-education | mentoring-student-nurses
hit: Preceptor for new graduates on the ward

term: nursing-process
name: nursing process
kind: skill
also: ADPIE | assess plan implement evaluate
implies: nursing
hit: Applies the nursing process to each patient

term: nursing-quality-indicators
name: nursing quality indicators
kind: skill
also: nursing metrics
narrower: NDNQI | HCAHPS
near: quality-improvement-in-care
hit: Raised HCAHPS scores for nurse communication

term: nursing-research
name: nursing research
kind: skill
also: clinical research nursing | research nursing
implies: nursing
near: informed-consent | clinical-trials
hit: Nursing research on delirium in older adults

term: nursing-supervision
name: nursing supervision
kind: skill
also: clinical supervision of nurses | supervising nursing staff | supervision of nursing staff
near: nursing-preceptorship
hit: Nursing supervision of six healthcare assistants

term: nutrition-and-hydration
name: nutrition and hydration
kind: skill
also: nutritional needs of patients
narrower: MUST screening | malnutrition screening
near: feeding-patients | mealtime-support
hit: Monitors nutrition and hydration with MUST screening

term: occupational-health-nursing
name: occupational health nursing
kind: skill
also: occupational health nurse
narrower: workplace health screening | occupational health screening | health surveillance
implies: nursing
hit: Occupational health nursing for a factory of 800

term: oncology-nursing
name: oncology nursing
kind: skill
also: cancer nursing | cancer care nursing | oncology nurse | cancer nurse
implies: nursing
near: oncology | chemotherapy-administration
hit: Oncology nursing on an inpatient unit

term: operating-room-setting
name: operating room
kind: experience
also: operating theatre | operating theatres | theatres | operating theater | surgical theatre | main theatres
ambiguous: OR | theatres
case: OR
needs: nurse | scrub | circulating | surgical | anesthesia | PACU | surgery | RN | anaesthetic | recovery | ODP | hospital | wards
never: movie theatres
implies: hospital-setting
near: perioperative-nursing
hit: Prepared the operating room for orthopaedic lists
hit: Scrub nurse in the OR for five years
miss: Apply by mail or telephone
miss: Ran box office in three theatres

term: ophthalmic-nursing
name: ophthalmic nursing
kind: skill
also: eye nursing | ophthalmology nursing
implies: nursing
near: ophthalmology
hit: Ophthalmic nursing in a cataract clinic

term: orthopedic-nursing
name: orthopedic nursing
kind: skill
also: orthopaedic nursing | trauma and orthopaedic nursing | ortho nursing
implies: nursing
near: orthopedics
hit: Orthopaedic nursing after joint replacement

term: oxygen-therapy
name: oxygen therapy
kind: skill
also: oxygen administration | administering oxygen
narrower: high-flow oxygen | home oxygen | high flow nasal oxygen
near: airway-management
hit: Oxygen therapy and suction at the bedside

term: pacu-setting
name: post-anesthesia care unit
kind: experience
also: PACU | recovery room | recovery ward | theatre recovery | post anaesthesia care unit
implies: operating-room-setting
hit: Two years in PACU after general surgery

term: pain-assessment
name: pain assessment
kind: skill
also: assessing pain
narrower: pain scoring | pain scales | pain scores
near: symptom-management | pain-management
hit: Pain scoring after each dose

term: pain-management
name: pain management
kind: skill
also: managing pain | pain control | acute pain management | pain relief for patients
narrower: PCA pumps | patient-controlled analgesia | pain service
implies: patient-care
near: pain-assessment | pain-medicine | symptom-management
hit: Post-operative pain management on the ward

term: palliative-care
name: palliative care
kind: skill
also: palliative and end of life care | specialist palliative care | palliative
narrower: palliative nursing | palliative medicine | anticipatory medicines
implies: patient-care
near: end-of-life-care | hospice-setting
hit: Specialist palliative care in the community

term: patient-advocacy
name: patient advocacy
kind: skill
also: advocating for patients | advocate for patients | patient advocate
near: patient-centered-care
hit: Patient advocacy during rounds

term: patient-care
name: patient care
kind: skill
also: care of patients | caring for patients | direct patient care | hands-on patient care | quality patient
  care | delivering patient care | bedside care | bedside patient care | looking after patients | nursing
  patients
narrower: bays of patients
implies: healthcare-sector
near: nursing
hit: Hands-on patient care on every shift

term: patient-centered-care
name: patient-centered care
kind: skill
also: patient-centred care | patient centered care | patient centred care | patient-focused care | patient-focused
near: person-centered-care
hit: Patient-centred care is at the heart of the role

term: patient-education
name: patient education
kind: skill
also: educating patients | patient teaching | health teaching | patient and family education | teaching patients
  | taught patients
narrower: discharge teaching | patient counselling | patient counseling
beside: teaching families | teaching relatives
near: health-promotion
hit: Patient education on wound and drain care

term: patient-flow
name: patient flow
kind: skill
also: capacity and flow | throughput of patients | managing patient flow | patient throughput
near: bed-management | discharge-planning
hit: Patient flow work across three wards

term: patient-monitoring
name: patient monitoring
kind: skill
also: monitoring patients | patient monitoring equipment | monitoring of patients
narrower: bedside monitors
implies: healthcare-sector
near: vital-signs-monitoring
hit: Patient monitoring in recovery

term: patient-positioning
name: patient positioning
kind: skill
also: repositioning patients | positioning of patients | turning and repositioning
narrower: turning patients
near: pressure-area-care
hit: Turning patients every two hours

term: patient-safety
name: patient safety
kind: skill
also: patient safety culture | safety of patients | patient safety goals | national patient safety goals
implies: healthcare-sector
near: incident-reporting-in-care
hit: Champion of patient safety on the unit

term: patient-transfers
name: patient transfers
kind: skill
also: transferring patients | transfer of patients
narrower: bed to chair transfers | gait belt | slide board
near: manual-handling-of-patients
hit: Transferring patients from bed to chair with a gait belt

term: pediatric-nursing
name: pediatric nursing
kind: skill
also: paediatric nursing | children's nursing | paediatric nurse
implies: nursing
near: pediatrics | family-centered-care
hit: Paediatric nursing on a surgical ward

term: perineal-suturing
name: perineal suturing
kind: skill
also: perineal repair | perineal repairs | suturing of the perineum
implies: suturing
hit: Perineal repair up to second degree

term: perioperative-nursing
name: perioperative nursing
kind: skill
also: OR nursing | perioperative care | perioperative | peri-operative
narrower: theatre nursing | operating room nursing | scrub nursing
implies: nursing | operating-room-setting
near: post-anesthesia-care | preoperative-assessment
hit: Perioperative care across two theatres

term: personal-protective-equipment-in-care
name: personal protective equipment in care
kind: skill
narrower: donning and doffing | PPE donning
near: infection-control
hit: Donning and doffing trainer during the pandemic

term: phlebotomy
name: phlebotomy
kind: skill
also: venipuncture | venepuncture | blood draws | blood draw | drawing blood | taking blood | blood collection |
 blood sampling | taking bloods | blood taking | bloods taking | drew blood | took blood | collecting blood |
 phlebotomy skills | venepuncture skills | bloods
ambiguous: bloods
needs: took | taking | take | patient | patients | ECG | ECGs | nurse | HCA | phlebotomy | cannulation | routine |
 ward | clinic
implies: healthcare-sector
near: cannulation | urinalysis | apheresis
hit: Phlebotomy and ECG skills are desirable
miss: Bloods of the estate ran in the pack

term: post-anesthesia-care
name: post-anesthesia care
kind: skill
also: recovery nursing | postanesthesia care | anaesthetic recovery | PACU nursing
implies: nursing | pacu-setting
hit: Anaesthetic recovery of day cases and inpatients

term: postnatal-care
name: postnatal care
kind: skill
also: postpartum care | postpartum | postpartum nursing
narrower: mother-baby care | postnatal ward | PNC visits
case: PNC visits
implies: maternity-setting
near: antenatal-care | breastfeeding-support
hit: Postnatal care visits in the first ten days

term: postoperative-care
name: postoperative care
kind: skill
also: post-operative care | post-op care | postop care | post operative care | care after surgery
near: preoperative-assessment | chest-drain-management
hit: Postoperative care of bowel surgery patients

term: preoperative-assessment
name: preoperative assessment
kind: skill
also: pre-operative assessment | pre-op assessment | preop assessment
narrower: pre-assessment clinic | pre-admission testing
near: postoperative-care
hit: Pre-operative assessment by phone and in clinic

term: pressure-area-care
name: pressure area care
kind: skill
also: pressure ulcer prevention | pressure injury prevention | pressure ulcers | pressure sores | skin integrity
  | bedsore prevention | tissue viability | pressure sore prevention | pressure relief | pressure damage
narrower: Waterlow | Braden scale | turning charts | pressure relieving mattresses
implies: wound-care
near: patient-positioning
hit: Pressure ulcer prevention and Waterlow scoring

term: primary-nursing
name: primary nursing
kind: skill
also: named nurse
beside: team nursing
implies: nursing
hit: Named nurse for five patients under primary nursing

term: private-duty-nursing
name: private duty nursing
kind: skill
also: one-to-one nursing | private duty | 1:1 nursing
implies: nursing
near: home-health-setting
hit: Private duty nursing for a child with complex needs

term: procedural-sedation
name: conscious sedation
kind: skill
also: procedural sedation | moderate sedation | conscious sedation nursing | sedation of patients
implies: healthcare-sector
near: vasoactive-drips | anesthesia | endoscopy-nursing
hit: Monitored patients under moderate sedation

term: quality-improvement-in-care
name: quality improvement in care
kind: skill
also: clinical quality improvement | healthcare quality improvement | quality of care improvement | clinical
  quality | healthcare quality
narrower: QAPI | PDSA cycles
near: clinical-audit
hit: Led a QAPI project on falls

term: rehabilitation-nursing
name: rehabilitation nursing
kind: skill
also: rehab nursing
implies: nursing
near: intermediate-care-setting | rehabilitation-ward-setting
hit: Rehab nursing after stroke

term: rehabilitation-ward-setting
name: rehabilitation unit
kind: experience
also: rehabilitation ward | rehab unit | inpatient rehabilitation | rehab ward | inpatient rehab | rehabilitation
 hospital | inpatient rehabilitation facility
narrower: stroke rehabilitation unit | neuro rehab unit
implies: healthcare-sector
near: intermediate-care-setting | rehabilitation-nursing
hit: Three years on an inpatient rehabilitation ward

term: renal-nursing
name: renal nursing
kind: skill
also: nephrology nursing | renal nursing care | renal and dialysis nursing
implies: nursing
near: dialysis-nursing | nephrology
hit: Renal and dialysis nursing in an outpatient unit

term: resident-care
name: resident care
kind: skill
also: care of residents | resident care plans | care for residents | caring for residents | residents' care |
  needs of residents | residents' needs | residents needs | looked after residents | residents looked after
narrower: nursing home clinical oversight | resident assessments | assessing residents
implies: care-sector
near: patient-care
hit: Resident care on two floors

term: respiratory-nursing
name: respiratory nursing
kind: skill
also: respiratory care nursing
narrower: COPD care | asthma care | asthma and COPD clinics | COPD management | asthma management
implies: nursing
near: spirometry | oxygen-therapy
hit: Respiratory nursing with COPD reviews

term: resuscitation
name: resuscitation
kind: skill
also: cardiopulmonary resuscitation skills | resuscitating patients | emergency resuscitation
narrower: CPR skills
near: first-aid-provision
hit: Resuscitation lead on the night team

term: rooming-patients
name: rooming patients
kind: skill
also: rooming | patient rooming | preparing patients for exams | preparing patients for examination
narrower: preparing exam rooms | setting up exam rooms | turning over exam rooms
ambiguous: rooming
needs: patients | vitals | clinic | exam | provider | medical | MA
implies: patient-care
near: vital-signs-monitoring | chaperoning
hit: Rooming patients and taking vitals before the exam
miss: A rooming house on the quay

term: sbar
name: SBAR
kind: skill
also: SBAR communication | SBAR handover
near: bedside-handover
hit: Reports to doctors in SBAR form

term: school-nursing
name: school nursing
kind: skill
also: school health services | school nurse service
implies: nursing
near: community-nursing
hit: School health services for three primary schools

term: scrub-and-circulating
name: scrub and circulating
kind: skill
also: scrub experience
narrower: circulating nurse | scrub role | scrubbing in | scrubbing for surgery | circulating duties
implies: perioperative-nursing
near: surgical-instruments
hit: Scrub and circulating duties in general theatre

term: seclusion-and-restraint
name: seclusion and restraint
kind: skill
also: restrictive practice | restrictive interventions
narrower: restraint reduction
near: physical-restraint
hit: Reviews of restrictive practice on the unit

term: sepsis-management
name: sepsis management
kind: skill
also: managing sepsis
narrower: sepsis screening | sepsis six | sepsis protocol | recognition of sepsis | screening for sepsis
near: national-early-warning-score | deteriorating-patients
hit: Sepsis six within the hour

term: sexual-health-nursing
name: sexual health nursing
kind: skill
also: sexual and reproductive health | SRH | reproductive health | sexual health | sexual health services
narrower: family planning | contraception | contraceptive implants | contraceptive advice | IUD insertion
case: SRH
near: genitourinary-medicine
hit: Family planning and cervical screening clinics

term: shared-governance
name: shared governance
kind: skill
also: shared decision-making councils | professional governance
narrower: unit practice council | practice council | unit council | nursing council | unit-based council
near: nursing-leadership | academic-governance | process-improvement
hit: Shared governance through the unit practice council

term: smoking-cessation
name: smoking cessation
kind: skill
also: stop smoking service | stop smoking clinic | stop smoking clinics | stop smoking advice | tobacco cessation | quit smoking support
near: health-promotion
hit: Stop smoking service adviser

term: specimen-collection
name: specimen collection
kind: skill
also: collecting specimens | sample collection from patients | collecting samples from patients | obtaining
 specimens | obtaining samples from patients
narrower: urine specimens | collecting urine samples | throat swabs | stool samples
near: phlebotomy | urinalysis | sample-collection
hit: Specimen collection and labelling for the lab

term: spinal-precautions
name: spinal precautions
kind: skill
narrower: log rolling | cervical collar care | traction care
near: orthopedic-nursing
hit: Log rolling and traction care

term: sterile-processing
name: sterile processing
kind: skill
also: sterile services | CSSD | central sterile | central sterile supply | central sterile services
narrower: instrument sterilization | decontamination of instruments | sterilising instruments | sterilization of
  instruments
implies: infection-control
hit: Sterile processing of theatre sets in CSSD

term: stoma-care
name: stoma care
kind: skill
also: ostomy care | ostomy
narrower: colostomy care | ileostomy | colostomy | stoma bags | stoma bag changes
near: wound-care | bowel-care
hit: Stoma care and patient teaching

term: stroke-care
name: stroke care
kind: skill
narrower: stroke unit | stroke nursing | acute stroke | stroke rehabilitation | hyperacute stroke
near: neurology
hit: Swallow screening on the stroke unit

term: suctioning
name: suctioning
kind: skill
also: oral suctioning | tracheal suctioning | airway suctioning | deep suctioning
near: tracheostomy-care
hit: Suctioning of ventilated children at home

term: surgical-instruments
name: surgical instruments
kind: skill
also: surgical counts
narrower: instrument counts | instrument trays
beside: swab counts
near: sterile-processing
hit: Counts surgical instruments before closure

term: surgical-nursing
name: surgical nursing
kind: skill
also: surgical nurse
narrower: general surgery nursing
implies: nursing
near: medical-surgical-setting
hit: Surgical nursing of vascular patients

term: suturing
name: suturing
kind: skill
also: suture removal | wound closure | wound suturing | removal of sutures | suturing wounds | stitching wounds
beside: clip removal | removing clips | removing stitches
near: wound-care
hit: Suturing minor wounds under local anaesthetic

term: symptom-management
name: symptom management
kind: skill
also: symptom control | managing symptoms
near: palliative-care | pain-assessment | pain-management
hit: Symptom management in advanced cancer

term: telehealth
name: telehealth
kind: skill
also: telemedicine | telehealth nursing | virtual care
narrower: remote consultations | video consultations | virtual wards | virtual ward | remote patient monitoring
near: telephone-triage
hit: Telehealth follow-up of heart failure patients

term: telephone-triage
name: telephone triage
kind: skill
also: phone triage | telephone clinical advice | triaging calls | triaged by phone
narrower: nurse advice line | NHS 111 | telephone nurse advice
implies: triage
hit: Telephone triage for an out-of-hours service

term: total-parenteral-nutrition
name: total parenteral nutrition
kind: skill
also: TPN | parenteral nutrition | PN feeding
implies: iv-therapy
hit: Manages TPN and line care

term: tracheostomy-care
name: tracheostomy care
kind: skill
also: trach care | tracheostomy | tracheostomy management
narrower: trach and vent | trach suctioning
near: mechanical-ventilation | suctioning
hit: Tracheostomy care in complex home packages

term: transplant-nursing
name: transplant nursing
kind: skill
narrower: transplant coordination | bone marrow transplant | BMT unit
beside: organ donation
hit: Transplant nursing for liver recipients

term: trauma-care
name: trauma care
kind: skill
also: major trauma
narrower: trauma centre | trauma center | level I trauma | level 1 trauma | trauma resuscitation | level one
  trauma center
near: emergency-nursing
hit: Trauma care in a level I trauma center

term: travel-health
name: travel health
kind: skill
also: travel medicine
narrower: travel vaccinations | travel clinic
implies: immunization
hit: Travel health advice and yellow fever vaccination

term: triage
name: triage
kind: skill
also: patient triage | triaging patients | triaging | Manchester triage | triage assessment
narrower: emergency severity index
never: bug triage | ticket triage | triage bugs | incident triage | alert triage | issue triage | triage tickets | triaging bugs
implies: healthcare-sector
near: emergency-nursing
hit: Triage of walk-in patients with the nurse in charge
miss: Bug triage with the developers each morning

term: urgent-care-setting
name: urgent care
kind: experience
also: urgent treatment centre | urgent care center | urgent care clinic
narrower: walk-in centre | minor injuries unit
beside: out-of-hours service | out of hours GP
implies: healthcare-sector
near: emergency-department-setting | minor-injuries
hit: Nurse at an urgent care clinic

term: urinalysis
name: urinalysis
kind: skill
also: urine testing | urine dipstick | urine dip | urine dips | dipstick testing | urine tests
implies: healthcare-sector
near: specimen-collection | phlebotomy | blood-glucose-monitoring
hit: ECGs, phlebotomy and urinalysis

term: urology-nursing
name: urology nursing
kind: skill
also: urological nursing
implies: nursing
near: urology
hit: Urology nursing and flexible cystoscopy

term: vasoactive-drips
name: vasoactive drips
kind: skill
also: IV push and titration | titration of vasoactive drips
narrower: titrating drips | vasopressors
implies: iv-therapy
near: critical-care-nursing | procedural-sedation
hit: Vasoactive drips and moderate sedation

term: venipuncture
name: vacutainer
kind: skill
also: vacutainer system
beside: butterfly needle | difficult venous access
implies: phlebotomy
hit: Draws with vacutainer on difficult veins

term: vital-signs-monitoring
name: vital signs monitoring
kind: skill
also: vital signs | taking vital signs | monitoring vital signs | vitals | taking vitals | recording vital signs
narrower: TPR | temperature pulse and respiration
ambiguous: TPR | vitals
case: TPR
needs: vital | temperature | pulse | BP | blood | patients | nurse | observations | weight | respiration | take | taking | took
 | record | recorded | recording | monitor | signs | @list
never: web vitals | core web vitals
implies: healthcare-sector
near: clinical-observations | patient-monitoring | nursing-assessment
hit: Takes vital signs and reports changes
hit: Took TPR and BP
miss: Filed pension scheme returns with TPR
miss: Helpful but not vital: a loud voice

term: water-birth
name: water birth
kind: skill
also: water births | waterbirth | waterbirths | births in water | pool births | pool birth
hit: Eleven water births at home last year

term: well-baby-clinics
name: well-baby clinics
kind: skill
also: well child visits | baby clinics | child health surveillance | well-child visits | well baby clinic
narrower: growth monitoring | developmental checks of babies
near: health-promotion | immunization
hit: Growth monitoring and baby clinics

term: wound-care
name: wound care
kind: skill
also: wound management | caring for wounds | managing wounds
narrower: wound dressing | dressing wounds | dressing changes | wound dressings | wound assessment | complex
  wounds | changing dressings | simple dressings | assessing wounds | wound clinic
implies: patient-care
near: stoma-care | pressure-area-care
hit: Simple and complex wound care in the community
