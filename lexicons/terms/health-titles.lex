# Job titles in health, care and social work.

term: activities-coordinator-title
name: activities coordinator
kind: title
also: activity coordinator | activities assistant | lifestyle coordinator | activities director | wellbeing coordinator | life enrichment coordinator
implies: activities-provision | care-sector
hit: Activities coordinator for a sixty-bed home

term: addiction-counselor-title
name: addiction counselor
kind: title
also: substance abuse counselor | addictions counsellor | drug and alcohol worker | recovery worker | substance
 misuse worker | chemical dependency counselor | alcohol and drug counselor | addiction specialist | drug counsellor
 | substance use counselor
implies: substance-misuse-treatment
near: counselor-title | housing-support-worker-title
hit: Recovery worker in a drug and alcohol team

term: advanced-nurse-practitioner-title
name: advanced nurse practitioner
kind: title
also: ANP | advanced clinical practitioner | ACP | advanced practitioner | advanced care practitioner
ambiguous: ANP | ACP
case: ANP | ACP
needs: nurse | practitioner | clinical | GP | NHS | MSc | prescriber
implies: nursing
near: nurse-practitioner-title
hit: Advanced clinical practitioner in urgent care
hit: Clinical lead and ACP with prescriber status
miss: Manages ACP licences

term: aesthetic-nurse-title
name: aesthetic nurse
kind: title
also: cosmetic nurse | aesthetic nurse injector | nurse injector | aesthetic practitioner nurse | cosmetic injector
implies: aesthetic-medicine
near: practice-nurse-title
hit: Aesthetic nurse in a skin clinic

term: allergist-title
name: allergist
kind: title
also: allergist immunologist | consultant allergist
implies: allergy-and-immunology | healthcare-sector
near: internist-title
hit: Allergist in a group practice

term: ambulance-care-assistant-title
name: ambulance attendant
kind: title
also: ambulance technician | emergency care assistant | ambulance assistant | emergency ambulance crew | patient transport officer
implies: prehospital-care
near: emt-title
hit: Emergency care assistant on a double crew

term: anesthesia-technician-title
name: anesthesia technician
kind: title
also: anaesthetic technician | anesthesia technologist
implies: surgical-technology
near: operating-department-practitioner-title
hit: Anaesthetic technician in main theatres

term: anesthesiologist-title
name: anesthesiologist
kind: title
also: anaesthetist | consultant anaesthetist | anesthetist | anaesthesiologist | anesthesia specialist
implies: anesthesia | healthcare-sector
near: nurse-anesthetist-title | intensivist-title
hit: Consultant anaesthetist with ITU sessions

term: assistant-psychologist-title
name: assistant psychologist
kind: title
also: psychology assistant | psychology associate | psychometrist | psychology intern | research psychologist assistant
implies: healthcare-sector
near: psychologist-title
hit: Assistant psychologist in a memory service

term: athletic-trainer-title
name: athletic trainer
kind: title
also: certified athletic trainer | athletic therapist | sports medicine assistant
implies: athletic-training
near: physiotherapist-title
hit: Athletic trainer for a school district

term: audiologist-title
name: audiologist
kind: title
also: hearing aid dispenser | hearing care professional | hearing aid audiologist | hearing instrument specialist | clinical audiologist | hearing specialist
implies: audiology | healthcare-sector
hit: Audiologist with paediatric clinics

term: behavior-analyst-title
name: behavior analyst
kind: title
also: behaviour analyst | behavior consultant | behaviour consultant | behaviour specialist | behavior specialist | behavioral specialist | positive behaviour support practitioner | behavioral consultant
implies: applied-behavior-analysis
near: behavior-technician-title
hit: Behaviour analyst for a chain of schools

term: behavior-technician-title
name: behavior technician
kind: title
also: behaviour technician | ABA therapist | ABA technician | ABA tutor | behavioral technician | line therapist autism | behavioral aide
implies: applied-behavior-analysis
near: behavior-analyst-title
hit: Behavior technician with evening hours

term: behavioral-health-technician-title
name: behavioral health technician
kind: title
also: mental health technician | psychiatric technician | psych tech | mental health tech | psychiatric aide |
 mental health associate | behavioral health tech | mental health aide | mental health worker
implies: mental-health | mental-health-setting | behavioral-health
near: mental-health-support-worker-title
hit: Behavioral health technician on nights

term: biomedical-scientist-title
name: biomedical scientist
kind: title
also: specialist biomedical scientist | biomedical laboratory scientist | clinical laboratory scientist | medical laboratory scientist | medical technologist | medical laboratory technologist | clinical scientist | hospital scientist | medical laboratory technician | clinical laboratory technician | medical lab technician | MLS scientist | MLT technician | associate practitioner pathology | medical lab technologist | clinical lab scientist
implies: medical-laboratory-science | healthcare-sector
near: phlebotomist-title
hit: Medical laboratory technologist in haematology

term: cardiac-physiologist-title
name: cardiac physiologist
kind: title
also: ECG technician | EKG technician | cardiac technician | monitor technician | telemetry technician | cardiographer | monitor tech | cardiology technician | cardiovascular technologist | clinical physiologist | respiratory physiologist
implies: cardiac-physiology | ecg-recording | healthcare-sector
hit: Telemetry technician on twelve-hour shifts

term: cardiologist-title
name: cardiologist
kind: title
also: consultant cardiologist | interventional cardiologist
implies: cardiology | healthcare-sector
near: physician-title
hit: Consultant cardiologist with a heart failure interest

term: care-assistant-title
name: care assistant
kind: title
also: carer | healthcare assistant in homes | care worker | health care worker in homes | healthcare carer | personal care assistant | care giver | residential care assistant | senior care worker | elderly carer | care aide | residential care worker | bank carer | aged care worker | night care assistant | care attendant | residential aide | nursing home assistant | care helper
implies: personal-care-support
near: healthcare-assistant-title | home-carer-title
hit: Care assistant on day shifts in a residential home

term: care-coordinator-title
name: care coordinator
kind: title
also: care co-ordinator | patient care coordinator | care navigator | patient navigator | care plan coordinator | nurse navigator | patient coordinator | care management coordinator | transition coordinator | health navigator
implies: care-coordination | healthcare-sector
near: case-manager-title
hit: Patient navigator for cancer clinics

term: care-home-manager-title
name: care home manager
kind: title
also: registered manager | registered home manager | care manager | deputy care home manager | deputy home manager |
 nursing home manager | nursing home administrator | assisted living manager | care services manager | registered
 care manager | domiciliary care manager | executive director senior living | care branch manager | residential home
 manager
implies: care-management | care-home-setting | supervising-care-staff
near: clinical-lead-title | supported-living-manager-title
hit: Registered manager of a nursing home

term: case-manager-title
name: nurse case manager
kind: title
also: case coordinator | clinical case manager | RN case manager | family case manager | social services case manager | case aide | intensive case manager
never: legal caseworker | MP caseworker | immigration caseworker
implies: case-management
near: social-worker-title | care-coordinator-title
hit: Nurse case manager for complex claims

term: charge-nurse-title
name: charge nurse
kind: title
also: nurse in charge | shift nurse leader | sister in charge | RN charge nurse | ward charge nurse | shift charge
 nurse
implies: charge-nurse-duties | nursing | hospital-setting
near: matron-title | registered-nurse-title
hit: Charge nurse on a surgical ward

term: chemotherapy-nurse-title
name: chemotherapy nurse
kind: title
also: oncology RN | cancer care nurse | infusion nurse | infusion RN | chemo nurse | haematology nurse | oncology staff nurse
implies: nursing
near: registered-nurse-title
hit: Chemotherapy nurse in a day unit

term: chief-medical-officer-title
name: chief medical officer
kind: title
also: medical director | clinical director | chief of staff hospital | associate medical director | chief of medicine
implies: physician-title | healthcare-sector
near: chief-nursing-officer-title
hit: Medical director of a hospital group

term: chief-nursing-officer-title
name: chief nursing officer
kind: title
also: director of nursing | CNO | chief nurse | nursing director | assistant director of nursing | director of nursing services | chief nurse executive | DON | nurse executive | vice president of nursing | ADON | matron in chief | head of nursing
ambiguous: DON | CNO
case: DON | CNO
needs: nursing | nurse | hospital | facility | RN
implies: nursing-leadership | healthcare-sector
near: matron-title
hit: Director of nursing in a skilled nursing facility
hit: Reports to the hospital CNO on nursing
miss: Don Miller leads sales

term: child-protection-officer-title
name: child protection officer
kind: title
also: child protection specialist | child protective services worker | child welfare worker | child welfare
 specialist | safeguarding officer | child protection advisor | CPS worker | child welfare caseworker | child
 protection coordinator
implies: child-protection | social-services-department-setting
near: social-worker-title | childrens-social-worker-title
hit: Child protection officer in Nairobi

term: childrens-home-manager-title
name: children's home manager
kind: title
also: registered manager children's home | residential children's home manager | deputy manager children's home |
 team leader children's home | deputy children's home manager
implies: care-sector | residential-care-setting | childrens-home-setting
near: care-home-manager-title
hit: Deputy manager of a children's home, then children's home manager

term: childrens-social-worker-title
name: children's social worker
kind: title
also: child protection social worker | children and families social worker | looked after children social worker |
 assessment team social worker | child in need social worker
implies: child-protection | social-work | social-worker-title
near: child-protection-officer-title | social-worker-title
hit: Children's social worker in a duty team

term: chiropractor-title
name: chiropractor
kind: title
also: doctor of chiropractic | associate chiropractor
implies: chiropractic | healthcare-sector
near: osteopath-title
hit: Associate chiropractor in a family clinic

term: clinic-manager-title
name: clinic manager
kind: title
also: clinic coordinator | clinic supervisor | outpatient coordinator | outpatients coordinator | outpatient manager
implies: healthcare-sector
near: practice-manager-title | health-services-manager-title
hit: Clinic manager for three eye clinics.

term: clinical-coder-title
name: clinical coder
kind: title
also: medical coder | coding specialist | medical coding specialist | inpatient coder | outpatient coder | medical records coder | certified coder | coding auditor | coder abstractor | HCC coder | medical coding auditor | clinical coding officer
implies: clinical-coding | healthcare-sector
near: medical-biller-title
hit: Inpatient coder working from home

term: clinical-educator-title
name: clinical educator
kind: title
also: practice educator | nurse educator | clinical nurse educator | clinical instructor | practice development nurse | clinical practice facilitator | practice education facilitator | nursing instructor | professional development nurse | clinical facilitator | clinical skills tutor
implies: medical-education | healthcare-sector
hit: Clinical nurse educator for critical care

term: clinical-lead-title
name: clinical lead
kind: title
also: clinical nurse lead | clinical manager | clinical supervisor | clinical services manager | clinical team leader | clinical nurse leader | clinical team lead | clinical deputy manager | clinical coordinator | clinical service lead
implies: nursing-leadership | healthcare-sector
near: matron-title
hit: Clinical lead at a nursing home for older people

term: clinical-nurse-specialist-title
name: clinical nurse specialist
kind: title
also: nurse specialist | CNS nurse | specialist nurse | nurse consultant | cancer nurse specialist | specialist nurse practitioner | tissue viability nurse | diabetes specialist nurse | diabetes nurse
implies: nursing
hit: Clinical nurse specialist in heart failure

term: clinical-pharmacist-title
name: clinical pharmacist
kind: title
also: ward pharmacist | PCN pharmacist | lead pharmacist | primary care pharmacist | practice pharmacist | GP pharmacist | ambulatory care pharmacist | clinical pharmacy specialist | oncology pharmacist | hospital pharmacist | rotational pharmacist | specialist pharmacist
implies: clinical-pharmacy | pharmacist-title
hit: PCN pharmacist with prescribing

term: clinical-psychologist-title
name: clinical psychologist
kind: title
also: consultant psychologist | principal psychologist | consultant clinical psychologist
narrower: neuropsychologist | clinical neuropsychologist
beside: forensic psychologist | counselling psychologist | health psychologist | counseling psychologist
implies: clinical-psychology | psychologist-title | healthcare-sector
hit: Clinical psychologist in a pain service

term: community-health-worker-title
name: community health worker
kind: title
also: health extension worker | CHW | promotora | community health aide | lay health worker | village health worker | community health representative | community health agent
case: CHW
implies: community-health | healthcare-sector | community-care-setting
near: health-promotion-officer-title
hit: Community health worker with home visits

term: community-nurse-title
name: community nurse
kind: title
also: district nurse | community staff nurse | community sister | community matron | domiciliary nurse | primary
 care nurse | community registered nurse
implies: community-nursing
near: registered-nurse-title | home-health-nurse-title
hit: District nurse with a rural round

term: community-psychiatric-nurse-title
name: community psychiatric nurse
kind: title
also: CPN | mental health nurse | psychiatric nurse | RMN nurse | CAMHS nurse | community mental health nurse | mental health practitioner | psych nurse | psychiatric RN | forensic nurse | mental health clinician
case: CPN
implies: behavioral-health-nursing | mental-health-setting
near: registered-nurse-title
hit: Community psychiatric nurse in an outreach team

term: counselor-title
name: counselor
kind: title
also: counsellor | therapist counsellor | mental health counselor | mental health counsellor | clinical counselor | professional counselor | guidance counsellor | rehabilitation counselor | youth counsellor | crisis counselor | behavioral health counselor | residential counselor | counselling officer | guidance and counselling officer | clinical counsellor | family counsellor
never: sales counsellor | admission counselor | legal counselor | enrollment counselor | camp counselor | financial counselor | career counselor
implies: counselling
near: psychotherapist-title
hit: Counsellor in a women's health charity

term: creative-arts-therapist-title
name: creative arts therapist
kind: title
also: art therapist | dance movement therapist | arts psychotherapist
implies: art-therapy
near: psychotherapist-title | music-therapist-title | play-therapist-title | drama-therapist-title
hit: Art therapist with older adults

term: dental-assistant-title
name: dental assistant
kind: title
also: dental nurse | registered dental nurse | chairside assistant | trainee dental nurse | lead dental nurse |
 orthodontic assistant | surgical dental assistant | dental surgery assistant | expanded function dental assistant |
 orthodontic nurse | senior dental nurse | dental aide
implies: chairside-assisting | dental-practice-setting
near: dental-receptionist-title | treatment-coordinator-title
hit: Orthodontic nurse in a mixed practice

term: dental-hygienist-title
name: dental hygienist
kind: title
also: hygienist
never: industrial hygienist | occupational hygienist
implies: dental-hygiene | dental-practice-setting
near: dental-therapist-title
hit: Dental hygienist two days a week

term: dental-practice-manager-title
name: dental practice manager
kind: title
also: dental office manager | dental clinic manager
implies: dental-front-desk | dental-practice-setting | healthcare-administration
near: dental-receptionist-title
hit: Dental practice manager of a five-surgery site

term: dental-receptionist-title
name: dental front desk coordinator
kind: title
also: dental secretary | dental administrator | dental scheduler
implies: dental-front-desk | dental-practice-setting | dentistry
near: dental-practice-manager-title | treatment-coordinator-title
hit: Dental front desk coordinator with private plans

term: dental-technician-title
name: dental technician
kind: title
also: dental laboratory technician | dental technologist | denturist | dental ceramist | clinical dental technician | dental lab technician | orthodontic technician
implies: dental-laboratory-work
hit: Dental technician for chrome work

term: dental-therapist-title
name: dental therapist
kind: title
also: dental hygiene therapist | oral health therapist | dental hygienist and therapist
implies: dental-hygiene | dental-practice-setting
near: dental-hygienist-title
hit: Dental therapist in a mixed practice

term: dentist-title
name: dentist
kind: title
also: general dentist | associate dentist | dental surgeon | dental associate | general dental practitioner | GDP
 dentist | dental officer | pediatric dentist | principal dentist | foundation dentist | dental doctor | pedodontist
implies: dentistry | dental-practice-setting
near: orthodontist-title
hit: Associate dentist, five UDAs a patient

term: dermatologist-title
name: dermatologist
kind: title
also: consultant dermatologist
implies: dermatology | healthcare-sector
hit: Dermatologist with skin cancer lists

term: dialysis-nurse-title
name: dialysis nurse
kind: title
also: renal nurse | nephrology nurse | renal staff nurse | haemodialysis nurse | hemodialysis nurse | dialysis RN
implies: dialysis-nursing | healthcare-sector
near: registered-nurse-title
hit: Dialysis RN in an outpatient unit

term: dialysis-technician-title
name: dialysis technician
kind: title
also: hemodialysis technician | patient care technician dialysis | renal technician | dialysis tech
implies: dialysis-nursing | healthcare-sector
near: patient-care-technician-title
hit: Dialysis technician on early shifts

term: dietary-aide-title
name: dietary aide
kind: title
also: nutrition aide | diet aide | dietetic assistant | diet technician | nutrition assistant | dietary assistant | dietary technician
implies: therapeutic-menu-planning
near: dietitian-title
hit: Dietary aide on the evening meal round

term: dietitian-title
name: dietitian
kind: title
also: dietician | clinical dietitian | renal dietitian | community dietitian | pediatric dietitian | paediatric dietitian | dietetic manager
implies: dietetics | healthcare-sector
near: nutritionist-title
hit: Clinical dietitian for critical care

term: direct-support-professional-title
name: direct support professional
kind: title
also: DSP | direct support worker | direct care worker | direct care staff | direct care professional | residential direct support | direct service provider | direct service professional | habilitation specialist | direct support staff | disability support worker | community support professional | DSW | disability worker | group home worker
ambiguous: DSP
case: DSP
needs: disability | disabilities | support | group | residential | developmental
implies: direct-support
near: support-worker-title
hit: Direct support professional in a group home
hit: DSP for adults with developmental disabilities
miss: Bought media through a DSP for video

term: dispensing-optician-title
name: dispensing optician
kind: title
also: optician | spectacle maker | ophthalmic dispenser | optical dispenser | optical technician
implies: dispensing-optics | optical-retail-setting | healthcare-sector
near: optometrist-title | optical-assistant-title | ophthalmic-technician-title
hit: Dispensing optician in a small chain

term: domestic-abuse-advocate-title
name: domestic abuse advocate
kind: title
also: domestic violence advocate | IDVA | victim advocate | independent domestic violence advisor | refuge worker | victim support worker | independent domestic violence advocate | ISVA | crisis advocate | domestic abuse worker | shelter advocate
case: ISVA
implies: domestic-violence-support
near: support-worker-title
hit: IDVA based at a hospital

term: doula-title
name: doula
kind: title
also: birth doula | postpartum doula | childbirth educator | birth companion
near: midwife-title
hit: Birth doula with thirty births attended

term: drama-therapist-title
name: drama therapist
kind: title
also: dramatherapist | drama psychotherapist
implies: drama-therapy
near: creative-arts-therapist-title
hit: Dramatherapist on a ward

term: educational-psychologist-title
name: educational psychologist
kind: title
also: school psychologist | trainee educational psychologist | assistant educational psychologist | psychologist in schools
near: psychologist-title
hit: Educational psychologist for a county

term: emergency-nurse-title
name: emergency nurse
kind: title
also: ER nurse | A&E nurse | ED nurse | trauma nurse | emergency room nurse | ER RN | flight nurse | emergency department nurse | ED registered nurse | emergency nurse practitioner | triage nurse
implies: emergency-nursing
near: registered-nurse-title
hit: Emergency nurse in a level one centre

term: emergency-physician-title
name: emergency physician
kind: title
also: ER physician | ED physician | emergency medicine consultant | emergency medicine physician | emergency doctor | ER doctor | casualty doctor
implies: emergency-medicine | emergency-department-setting
near: physician-title
hit: Emergency medicine consultant for a trauma unit

term: emt-title
name: EMT
kind: title
also: emergency medical technician | EMT-IV | first responder | EMT/paramedic | paramedic technician
ambiguous: first responder
case: EMT
needs: medical | ambulance | patient | emergency | CPR
never: EMT conduit | EMT pipe | EMT and rigid | rigid and EMT | EMT bending | bend EMT | bending EMT | bent EMT | EMT
 and PVC | PVC and EMT | EMT/rigid | EMT raceway | EMT tubing | EMT runs | install EMT | installed EMT | ran EMT | run
 EMT | conduit (EMT) | electrical metallic tubing (EMT)
implies: prehospital-care
near: paramedic-title
hit: EMT on a 911 crew
miss: First responder to sales chats

term: endocrinologist-title
name: endocrinologist
kind: title
also: consultant endocrinologist | diabetologist | pediatric endocrinologist
implies: endocrinology | healthcare-sector
near: gastroenterologist-title | internist-title
hit: Endocrinologist at a teaching hospital

term: ent-surgeon-title
name: ENT surgeon
kind: title
also: ENT specialist | otolaryngologist | ENT consultant
implies: otolaryngology | surgery
near: surgeon-title
hit: ENT specialist in a district hospital

term: environmental-health-officer-title
name: environmental health officer
kind: title
also: sanitarian | public health inspector | environmental health practitioner | environmental health specialist | hygiene and sanitation officer | health inspector | environmental health technician | hygiene officer | environmental health expert | hygiene promotion officer | environmental health inspector | hygiene promoter
implies: environmental-health
hit: Environmental health officer for food premises

term: epidemiologist-title
name: epidemiologist
kind: title
also: field epidemiologist | disease surveillance officer | infection surveillance officer | public health epidemiologist | disease investigator | contact tracer
implies: epidemiology | healthcare-sector
hit: Field epidemiologist for outbreak response

term: exercise-physiologist-title
name: exercise physiologist
kind: title
also: clinical exercise physiologist | kinesiologist | accredited exercise physiologist | cardiac rehab specialist
implies: therapeutic-exercise
near: physiotherapist-title
hit: Accredited exercise physiologist in private practice

term: family-support-worker-title
name: family support worker
kind: title
also: family worker | family practitioner | early help worker | parent support adviser | family support specialist | family advocate | family support practitioner | early help practitioner | family service worker | family intervention worker | parenting practitioner | children and families worker | family specialist | home visitor | family engagement worker | family support partner
implies: family-support
near: social-worker-title
hit: Family support worker in a children's centre

term: foster-carer-title
name: foster carer
kind: title
also: foster care worker | foster parent | foster parent title | therapeutic foster carer
implies: fostering
near: fostering-social-worker-title | childcare-provider-title
hit: Therapeutic foster carer for two teenagers

term: fostering-social-worker-title
name: fostering social worker
kind: title
also: supervising social worker | fostering officer | adoption social worker | fostering support worker | fostering
 and adoption social worker
implies: fostering | social-work
near: foster-carer-title | social-worker-title
hit: Supervising social worker for twenty carers

term: gastroenterologist-title
name: gastroenterologist
kind: title
also: hepatologist | consultant gastroenterologist
implies: internal-medicine | healthcare-sector | gastroenterology
near: internist-title | endocrinologist-title
hit: Gastroenterologist in a private hospital

term: general-practitioner-title
name: general practitioner
kind: title
also: GP | salaried GP | family doctor | family physician | locum GP | GP partner | family medicine physician | primary care physician | family practice physician | general practitioner doctor | primary care doctor | urgent care physician | PCP physician
ambiguous: GP
case: GP
needs: practice | patients | doctor | NHS | surgery | salaried | clinic | locum | medical | health | sessions | nurse | MRCGP | partner
never: GP surgery | GP receptionist | GP practice nurse | GP referrals | GP fund
implies: family-medicine | primary-care-setting
near: physician-title
hit: Salaried GP for six sessions
miss: Car with GPS fitted

term: geriatrician-title
name: geriatrician
kind: title
also: consultant geriatrician
implies: geriatrics | healthcare-sector
hit: Geriatrician with a frailty unit

term: gp-registrar-title
name: GP registrar
kind: title
also: GP trainee | GPST | family medicine resident
implies: family-medicine | primary-care-setting
near: general-practitioner-title
hit: GP registrar in a training practice

term: gynecologist-title
name: gynecologist
kind: title
also: obstetrician | gynaecologist | OB/GYN physician | obstetrician gynecologist | consultant obstetrician | obstetrician and gynaecologist
implies: gynecology | healthcare-sector
near: physician-title
hit: Obstetrician and gynaecologist for a district hospital

term: health-informatics-specialist-title
name: health informatics specialist
kind: title
also: clinical informaticist | nurse informaticist | EHR analyst | Epic analyst | clinical applications analyst | clinical systems analyst | informatics nurse | clinical informatics specialist | EMR analyst | EHR specialist | informatics nurse specialist | EMR trainer | Cerner analyst | clinical informatics analyst | healthcare IT analyst | clinical informatics manager
implies: health-informatics | healthcare-sector
hit: Clinical applications analyst for the new record

term: health-information-technician-title
name: health information technician
kind: title
also: medical records clerk | medical records technician | health records clerk | medical records officer | HIM specialist | health information specialist | HIM technician | medical records specialist | health information manager | medical record clerk | health records officer | card room clerk | medical records coordinator | health information officer | medical records administrator | HIM manager | HMIS officer | health records administrator
implies: medical-records-management
near: clinical-coder-title
hit: Medical records clerk on the evening shift

term: health-officer-title
name: health officer
kind: title
also: clinical officer | public health officer | community health officer | medical assistant officer | clinical mentor | field health officer | primary health officer | health center head
implies: public-health | healthcare-sector
near: physician-assistant-title
hit: Health officer at a rural health centre

term: health-program-manager-title
name: health program manager
kind: title
also: health project manager | health program officer | health coordinator | health project officer | health field officer | health programme officer | health program coordinator | health and nutrition officer | health and nutrition coordinator | health and nutrition manager | HIV program officer | HIV officer | malaria officer | SRH officer | reproductive health officer | immunization officer | health technical advisor | health program specialist | WASH and health officer | public health program manager
implies: public-health-program-management | healthcare-sector
near: public-health-specialist-title
hit: Health program manager for an aid agency

term: health-promotion-officer-title
name: health promotion officer
kind: title
also: health educator | health promotion specialist | health promoter | wellness coordinator | health improvement practitioner | health education specialist | health coach | lifestyle adviser | community health educator | health improvement officer | wellness specialist | health trainer | stop smoking adviser
implies: health-promotion | healthcare-sector
hit: Stop smoking adviser for three towns

term: health-services-manager-title
name: health services manager
kind: title
also: hospital administrator | hospital manager | healthcare administrator | medical practice manager | health services administrator | healthcare manager | health center administrator | clinic administrator | hospital director | GP practice manager | health facility manager | healthcare operations manager | medical director administrator | physician practice manager
implies: healthcare-administration
hit: Hospital administrator for two sites

term: health-visitor-title
name: health visitor
kind: title
also: community health nurse | public health nurse | health visiting nurse | child and family health nurse | community nursery nurse | family nurse | maternal and child health nurse | school health nurse
implies: community-nursing | health-promotion
near: midwife-title
hit: Health visitor with a city caseload

term: healthcare-assistant-title
name: healthcare assistant
kind: title
also: health care assistant | HCA | nursing assistant | clinical support worker | healthcare support worker | HCSW |
 nursing auxiliary | nurse aide | auxiliary nurse | health care support worker | assistant in nursing | nursing aide |
 nurses aide | hospital aide | ward assistant | theatre support worker | nurse assistant | AIN | band 2 healthcare
 assistant | nursing support worker | hospital care assistant | maternity support worker | band 3 healthcare support
 worker | nurse's aide | geriatric nursing assistant | GNA | health care aide
case: HCA | AIN | GNA
never: HCA Healthcare | HCA Florida | HCA Houston | HCA Midwest | HCA Holdings | HCA hospitals | HCA Hospital | HCA
 TriStar | HCA Virginia | HCA Continental | HCA Far West | HCA Physician Services | HCA Mission | HCA Gulf
implies: patient-care
near: care-assistant-title | patient-care-technician-title
hit: Healthcare assistant on a surgical ward

term: hematologist-title
name: haematologist
kind: title
also: hematologist | consultant haematologist | hematologist oncologist
implies: hematology | healthcare-sector
near: oncologist-title
hit: Consultant haematologist in Dublin

term: home-carer-title
name: home carer
kind: title
also: home care worker | domiciliary carer | home care assistant | home health aide | community carer | domiciliary care assistant | home care aide | live-in carer | domiciliary care worker | in-home caregiver | PCA worker | home support worker | personal assistant carer | home caregiver | home care caregiver | community care worker | community care assistant | live-in caregiver | personal care aide | personal care attendant | personal care worker | elderly companion | in-home carer | homecare worker | private caregiver | senior caregiver | care companion | mobile carer | homemaker aide | personal support worker | PSW
case: PSW
implies: domiciliary-care | personal-care-support
near: care-assistant-title
hit: Domiciliary carer with a morning round

term: home-health-nurse-title
name: home health nurse
kind: title
also: home health RN | visiting nurse | home care nurse | homecare nurse | home health registered nurse | home
 visiting nurse
implies: home-health-setting | community-nursing
near: community-nurse-title | registered-nurse-title
hit: Visiting nurse for an agency in Ohio

term: hospital-porter-title
name: hospital porter
kind: title
also: patient transporter | hospital orderly | orderly | theatre porter | medical porter | patient transport aide | ward orderly | patient escort | hospital attendant
ambiguous: orderly
needs: hospital | patients | ward | theatre | nurse
implies: hospital-setting
near: healthcare-assistant-title
hit: Hospital porter moving patients and samples
miss: Keeps files in an orderly way

term: hospitalist-title
name: hospitalist
kind: title
also: hospitalist physician | nocturnist | inpatient physician
implies: hospital-medicine | hospital-setting
near: internist-title
hit: Hospitalist physician, seven on seven off

term: housing-support-worker-title
name: housing support worker
kind: title
also: tenancy support worker | supported housing officer | homeless support worker | hostel worker | supported
 living worker | supported housing worker | housing navigator | floating support worker | homelessness support
 worker | shelter worker | hostel support worker | homeless hostel worker
implies: housing-support | housing-sector
near: support-worker-title | addiction-counselor-title
hit: Housing support worker in a hostel

term: imaging-assistant-title
name: imaging assistant
kind: title
also: radiography assistant | radiology assistant | x-ray assistant | imaging support worker | radiology aide | assistant practitioner radiography | radiographic assistant
implies: healthcare-sector
near: radiographer-title
hit: Imaging assistant on early shifts

term: infection-control-nurse-title
name: infection control nurse
kind: title
also: infection preventionist | infection prevention nurse | infection control practitioner | infection prevention and control nurse | infection control coordinator | infection control specialist
implies: infection-control | healthcare-sector
near: registered-nurse-title
hit: Infection preventionist covering two sites

term: infectious-disease-physician-title
name: infectious disease physician
kind: title
also: infectious diseases consultant | infectious disease specialist
implies: infectious-diseases | healthcare-sector
near: internist-title
hit: Infectious disease physician on call

term: intensive-care-nurse-title
name: intensive care nurse
kind: title
also: ICU nurse | ICU RN | ITU nurse | critical care registered nurse | CCU nurse | critical care RN | intensive care unit nurse | step-down nurse | HDU nurse
implies: critical-care-nursing
near: registered-nurse-title
hit: CCU nurse with CRRT training

term: intensivist-title
name: intensivist
kind: title
also: intensivist doctor | critical care physician | ICU consultant | intensive care consultant
implies: critical-care-medicine | healthcare-sector
near: anesthesiologist-title
hit: Intensivist on a mixed unit

term: internist-title
name: internist
kind: title
also: internal medicine physician | consultant physician | internal medicine specialist | general physician |
 internal medicine doctor
implies: internal-medicine | healthcare-sector
near: hospitalist-title | endocrinologist-title | nephrologist-title | pulmonologist-title | rheumatologist-title |
 infectious-disease-physician-title | allergist-title
hit: Internist in a group practice

term: junior-doctor-title
name: junior doctor
kind: title
also: foundation doctor | house officer | resident doctor | medical resident | resident physician | senior house officer | SHO | FY1 | FY2 | intern doctor | medical intern | clinical fellow | trust grade doctor | F1 doctor | house surgeon | SHO doctor | resident medical officer | RMO | medical registrar | specialty registrar | specialist registrar | specialty doctor | staff grade | medical officer | district medical officer | ward doctor
case: SHO | RMO
implies: clinical-examination | hospital-setting
near: physician-title
hit: Foundation doctor on a medical rotation

term: labor-and-delivery-nurse-title
name: labor and delivery nurse
kind: title
also: L&D nurse | postpartum nurse | maternity nurse | mother baby nurse | labour ward nurse | labor and delivery RN | obstetric nurse | postpartum RN | maternity RN
implies: labor-and-delivery
near: midwife-title | registered-nurse-title
hit: Labor and delivery nurse on nights

term: lactation-consultant-title
name: lactation consultant
kind: title
also: breastfeeding counsellor | infant feeding specialist | infant feeding officer | IYCF officer | breastfeeding peer supporter | lactation specialist
implies: breastfeeding-support | healthcare-sector
hit: Lactation consultant on the postnatal ward

term: leaving-care-adviser-title
name: leaving care adviser
kind: title
also: leaving care worker | leaving care personal adviser | leaving care advisor | personal adviser leaving care
 | aftercare worker | 16 plus worker | young person's adviser leaving care
implies: leaving-care
near: residential-support-worker-title | youth-worker-title
hit: Leaving care adviser for care leavers aged 18 to 25.

term: licensed-practical-nurse-title
name: licensed practical nurse
kind: title
also: LPN nurse | enrolled nurse | LVN nurse | LPN charge nurse | clinical nurse junior | treatment nurse | wound care nurse LPN
implies: nursing
near: registered-nurse-title | healthcare-assistant-title
hit: Licensed practical nurse on a memory unit

term: marriage-and-family-therapist-title
name: marriage and family therapist
kind: title
also: family therapist | systemic psychotherapist | couples therapist | couple therapist | relationship counsellor
implies: family-therapy
near: psychotherapist-title
hit: Family therapist in a youth service

term: matron-title
name: matron
kind: title
also: ward manager | ward sister | nurse manager | nursing unit manager | nurse unit manager | unit manager nursing
 | senior sister | head nurse | junior sister | nursing manager | nursing supervisor | house supervisor | nurse
 supervisor | RN supervisor | senior charge nurse | nurse team leader | deputy ward manager | lead nurse | clinical
 ward manager | RN manager | nurse lead | head of nursing unit | deputy matron | director of resident care |
 wellness director | nursing shift supervisor
implies: nursing-leadership | hospital-setting | charge-nurse-duties
near: registered-nurse-title | chief-nursing-officer-title | charge-nurse-title
hit: Ward manager on a 24-bed cardiac ward

term: mds-coordinator-title
name: MDS coordinator
kind: title
also: MDS nurse | RAI coordinator | MDS assessor | clinical reimbursement coordinator
implies: healthcare-sector | mds-assessment
near: registered-nurse-title
hit: MDS coordinator at a skilled nursing facility

term: medical-assistant-title
name: medical assistant
kind: title
also: clinical medical assistant | clinic assistant | medical office assistant | MA/receptionist | back office
 medical assistant | back office MA | clinical assistant | doctor's assistant | ophthalmic medical assistant |
 medical aide | chiropractic assistant | podiatry assistant | front office medical assistant | podiatric assistant
implies: patient-care
near: healthcare-assistant-title | ophthalmic-technician-title
hit: Medical assistant in a busy skin clinic

term: medical-biller-title
name: medical biller
kind: title
also: medical billing specialist | billing and coding specialist | medical claims specialist | patient account representative | medical billing clerk | revenue cycle specialist | insurance billing specialist | patient accounts clerk | claims biller | medical claims examiner | medical billing and coding specialist | patient financial counselor | hospital biller | healthcare billing specialist | denials specialist | medical collections specialist | revenue cycle manager | patient account specialist | medical claims processor
implies: medical-billing | healthcare-sector
near: clinical-coder-title
hit: Medical billing specialist for orthopaedics

term: medical-device-sales-representative-title
name: medical device sales representative
kind: title
also: hospital sales specialist | medical device representative | medical equipment sales representative | pharma sales rep | medical promoter | medical sales executive | clinical sales specialist | territory manager medical devices
implies: pharmaceutical-sales
hit: Medical device representative for cardiology lines

term: medical-laboratory-assistant-title
name: medical laboratory assistant
kind: title
also: pathology assistant | pathology technician | MLA pathology | specimen processor | specimen technician | pathologists' assistant | laboratory support worker | specimen accessioner
implies: specimen-processing | healthcare-sector
near: biomedical-scientist-title
hit: Medical laboratory assistant in specimen reception

term: medical-scribe-title
name: medical scribe
kind: title
also: scribe | ER scribe | clinical scribe | emergency department scribe | virtual scribe
ambiguous: scribe
needs: medical | physician | clinic | emergency | patients | doctor
implies: medical-transcription | healthcare-sector
hit: Medical scribe for an emergency physician
miss: Scribe of the town archive

term: mental-health-social-worker-title
name: mental health social worker
kind: title
also: psychiatric social worker
implies: social-work | mental-health | healthcare-sector
hit: Mental health social worker in a crisis team

term: mental-health-support-worker-title
name: mental health support worker
kind: title
also: mental health recovery worker | STR worker | mental health care worker | peer support worker | peer support
 specialist | peer specialist | mental health care coordinator | mental health case manager | peer worker | mental
 health care assistant | mental wellbeing worker | mental health youth worker | mental health link worker | mental
 health specialist | MHPSS officer | psychosocial worker | psychosocial support officer | psychosocial officer |
 peer recovery specialist | mental health officer | mental health advisor | mental health rehabilitation worker
implies: mental-health | care-sector
near: support-worker-title | psychological-wellbeing-practitioner-title
hit: Peer support specialist on a crisis team

term: midwife-title
name: midwife
kind: title
also: community midwife | staff midwife | registered midwife | clinical midwife | rotational midwife | nurse midwife | research midwife | midwifery nurse | specialist midwife | lead midwife | junior midwife | midwife officer | caseload midwife | head of midwifery | senior midwife | independent midwife | midwife nurse
implies: midwifery | maternity-setting
near: registered-nurse-title
hit: Rotational midwife in a birth centre

term: music-therapist-title
name: music therapist
kind: title
also: community music therapist
implies: music-therapy
near: creative-arts-therapist-title | psychotherapist-title
hit: Music therapist in a hospice

term: neonatal-nurse-title
name: neonatal nurse
kind: title
also: NICU nurse | NICU RN | neonatal intensive care nurse | newborn nurse | neonatal nurse practitioner | SCBU nurse
implies: nicu | healthcare-sector
near: pediatric-nurse-title
hit: NICU nurse with transport days

term: nephrologist-title
name: nephrologist
kind: title
also: consultant nephrologist | renal consultant
implies: nephrology | healthcare-sector
near: internist-title
hit: Nephrologist with a dialysis list

term: neurologist-title
name: neurologist
kind: title
also: consultant neurologist | pediatric neurologist
implies: neurology | healthcare-sector
hit: Neurologist with epilepsy clinics

term: neurosurgeon-title
name: neurosurgeon
kind: title
also: consultant neurosurgeon
implies: neurosurgery | surgery
near: surgeon-title
hit: Neurosurgeon at a trauma centre

term: nurse-anesthetist-title
name: nurse anesthetist
kind: title
also: anesthesia nurse | anaesthetic nurse specialist | nurse anaesthetist | certified nurse anesthetist
implies: anesthesia | nursing
near: anesthesiologist-title
hit: Nurse anesthetist in a rural hospital

term: nurse-practitioner-title
name: nurse practitioner
kind: title
also: family nurse practitioner | psychiatric nurse practitioner | acute care nurse practitioner | pediatric nurse practitioner | urgent care nurse practitioner | women's health nurse practitioner | paediatric nurse practitioner | NP hospitalist | primary care nurse practitioner | adult nurse practitioner | trainee nurse practitioner | nurse clinician
ambiguous: NP
case: NP
needs: PA | nurse | physician | clinic | patients | APRN | practitioner | APP
implies: nursing
near: advanced-nurse-practitioner-title | physician-assistant-title
hit: Family nurse practitioner in a walk-in clinic
hit: Clinic run by an NP with physician backup
miss: NP problems in graph theory

term: nursing-associate-title
name: nursing associate
kind: title
also: trainee nursing associate | assistant practitioner nursing | student nursing associate
implies: patient-care
near: healthcare-assistant-title | registered-nurse-title
hit: Nursing associate on a stroke ward

term: nutritionist-title
name: nutritionist
kind: title
also: nutrition officer | nutrition specialist | nutrition coordinator | community nutritionist | public health nutritionist | sports nutritionist | nutrition educator | nutrition adviser | emergency nutrition specialist | nutrition manager | holistic nutritionist | nutrition counselor | nutrition consultant | nutrition program manager | nutrition supervisor | nutrition project officer | nutrition expert | nutritional therapist | nutrition advisor
never: animal nutritionist | ruminant nutritionist | crop nutritionist
implies: clinical-nutrition
near: dietitian-title
hit: Nutrition officer in two camps

term: occupational-health-adviser-title
name: occupational health adviser
kind: title
also: occupational health advisor | OH nurse | OH advisor | employee health nurse | industrial nurse | plant nurse |
 occupational health technician | occupational health practitioner | factory nurse
implies: occupational-health-nursing
near: registered-nurse-title | occupational-health-physician-title
hit: Occupational health adviser for a mine

term: occupational-health-physician-title
name: occupational health physician
kind: title
also: occupational health doctor | occupational medicine physician | occupational physician
implies: occupational-medicine | healthcare-sector
near: occupational-health-adviser-title | physician-title
hit: Occupational health physician at a plant

term: occupational-therapist-title
name: occupational therapist
kind: title
also: OTR therapist | senior occupational therapist | paediatric occupational therapist | community occupational therapist | OT lead | rotational occupational therapist | hand therapist | OT practitioner | band 6 occupational therapist | band 5 occupational therapist | pediatric occupational therapist
implies: occupational-therapy
near: occupational-therapy-assistant-title | physiotherapist-title
hit: Senior occupational therapist in reablement

term: occupational-therapy-assistant-title
name: occupational therapy assistant
kind: title
also: OT assistant | COTA therapist | occupational therapy technician | therapy assistant | rehab assistant | rehabilitation assistant | therapy aide | rehab aide | therapy technician | therapy support worker | OT technician | allied health assistant | rehabilitation technician | rehab technician | rehab tech | therapy assistant practitioner
implies: rehabilitation
near: physiotherapy-assistant-title
hit: Therapy assistant on a stroke unit

term: oncologist-title
name: oncologist
kind: title
also: medical oncologist | clinical oncologist | radiation oncologist | oncology consultant
implies: oncology | healthcare-sector
near: physician-title | hematologist-title
hit: Medical oncologist for breast cancer

term: operating-department-practitioner-title
name: operating department practitioner
kind: title
also: ODP | anaesthetic practitioner | scrub practitioner | surgical technologist | surgical technician | surgical tech | scrub tech | scrub technician | OR tech | operating room technician | recovery practitioner | surgical first assistant | surgical scrub tech | endoscopy technician | certified surgical tech | endoscopy tech
case: ODP
implies: surgical-technology
near: registered-nurse-title
hit: Operating department practitioner in scrub

term: ophthalmic-technician-title
name: ophthalmic technician
kind: title
also: ophthalmic assistant | optometric technician | ophthalmology technician
implies: ophthalmology | healthcare-sector
near: dispensing-optician-title | medical-assistant-title
hit: Ophthalmic technician in an eye clinic

term: ophthalmologist-title
name: ophthalmologist
kind: title
also: consultant ophthalmologist | eye surgeon | eye doctor | cataract surgeon
implies: ophthalmology | healthcare-sector
near: optometrist-title
hit: Ophthalmologist with cataract lists

term: optical-assistant-title
name: optical assistant
kind: title
also: optical retail assistant | optical shop assistant | optical consultant | optical advisor | optometric assistant | optical sales assistant | optical receptionist
implies: optical-retail-setting
near: dispensing-optician-title
hit: Optical assistant on the high street

term: optometrist-title
name: optometrist
kind: title
also: ophthalmic optician | resident optometrist | optometry doctor | locum optometrist
implies: optometry | optical-retail-setting | healthcare-sector
near: dispensing-optician-title | orthoptist-title
hit: Resident optometrist at a supermarket branch

term: orthodontist-title
name: orthodontist
kind: title
also: specialist orthodontist
beside: oral surgeon | periodontist | endodontist | prosthodontist | oral and maxillofacial surgeon | maxillofacial
 surgeon | dental specialist
implies: dentistry | healthcare-sector | orthodontics
near: dentist-title
hit: Specialist orthodontist two days a week

term: orthopedic-surgeon-title
name: orthopedic surgeon
kind: title
also: orthopaedic surgeon | orthopaedic consultant | orthopedist | trauma surgeon | spine surgeon | spinal surgeon
implies: orthopedics
near: surgeon-title
hit: Orthopaedic surgeon for hip and knee

term: orthoptist-title
name: orthoptist
kind: title
also: senior orthoptist
implies: orthoptics | healthcare-sector
near: optometrist-title
hit: Orthoptist in an eye clinic

term: osteopath-title
name: osteopath
kind: title
also: registered osteopath | osteopathic physician | osteopathic doctor
implies: osteopathy | healthcare-sector
near: chiropractor-title
hit: Osteopath in a shared clinic

term: palliative-care-nurse-title
name: palliative care nurse
kind: title
also: hospice nurse | hospice RN | palliative nurse | Macmillan nurse | palliative clinical nurse specialist | hospice case manager
implies: palliative-care | nursing
near: community-nurse-title
hit: Hospice RN with home visits

term: palliative-care-physician-title
name: palliative care physician
kind: title
also: palliative medicine consultant | hospice physician | palliative care doctor
implies: palliative-care | healthcare-sector
near: physician-title
hit: Palliative care physician at a hospice

term: paramedic-title
name: paramedic
kind: title
also: ambulance paramedic | community paramedic | critical care paramedic | flight paramedic | paramedic practitioner | newly qualified paramedic | primary care paramedic | advanced care paramedic | specialist paramedic | offshore medic | site medic | industrial medic | remote site medic | event medic | industrial paramedic | remote medic | combat medic | field medic | hems paramedic
implies: prehospital-care
near: emt-title
hit: Paramedic on a rapid response car

term: pathologist-title
name: pathologist
kind: title
also: consultant histopathologist | histopathologist | forensic pathologist | clinical pathologist | anatomic pathologist | microbiologist consultant
implies: pathology | healthcare-sector
hit: Pathologist in a private laboratory

term: patient-access-representative-title
name: patient access representative
kind: title
also: patient registrar | patient access specialist | patient registration clerk | admitting clerk | patient access associate | patient registration specialist | admitting representative
implies: patient-registration | healthcare-sector
hit: Patient access representative at night

term: patient-care-technician-title
name: patient care technician
kind: title
also: PCT | patient care tech | patient care associate | patient care aide | PCT/CNA | emergency room technician | ER technician | ER tech | nursing technician | patient care assistant | telemetry tech aide | care technician | patient attendant | patient sitter | hospital sitter
ambiguous: PCT
case: PCT
needs: patient | hospital | CNA | nursing | unit
implies: patient-care
near: healthcare-assistant-title
hit: Patient care technician on a step-down unit
hit: Hospital unit hiring a PCT or CNA
miss: Filed the PCT application for a patent

term: patient-liaison-title
name: patient liaison
kind: title
also: patient experience officer | PALS officer | patient experience manager | patient representative | patient relations officer | patient experience coordinator | patient liaison officer | patient relations manager
implies: patient-advocacy | healthcare-sector
hit: Patient liaison in a fertility clinic

term: patient-services-coordinator-title
name: patient services coordinator
kind: title
also: patient services representative | patient service representative | patient services manager
 | patient services assistant | patient service coordinator | patient pathway coordinator
 | patient pathway administrator | waiting list coordinator
implies: healthcare-sector | patient-registration
near: patient-access-representative-title | medical-receptionist-title
hit: Patient pathway coordinator in dermatology.

term: pediatric-nurse-title
name: pediatric nurse
kind: title
also: children's nurse | paediatric staff nurse | registered children's nurse | PICU nurse | pediatric RN | PICU RN | paediatric ward nurse | child nurse | RSCN nurse
implies: pediatric-nursing
near: registered-nurse-title
hit: Children's nurse in outpatients

term: pediatrician-title
name: pediatrician
kind: title
also: paediatrician | consultant paediatrician | neonatologist | paediatric consultant | community paediatrician | paediatric doctor | pediatric doctor | pediatric hospitalist
implies: pediatrics | healthcare-sector
near: physician-title
hit: Community paediatrician with neurodisability work

term: perfusionist-title
name: perfusionist
kind: title
also: clinical perfusionist | clinical perfusion scientist | ECMO specialist
implies: extracorporeal-circulation | hospital-setting
hit: Perfusionist in a heart centre

term: perioperative-nurse-title
name: perioperative nurse
kind: title
also: scrub nurse | theatre nurse | operating room nurse | OR nurse | circulating RN | recovery nurse | PACU nurse | OR RN | theatre staff nurse | theatre scrub nurse | theatre sister | anaesthetic and recovery nurse | PACU RN | surgical nurse RN | anaesthetic nurse | endoscopy nurse RN
implies: perioperative-nursing
near: registered-nurse-title | operating-department-practitioner-title
hit: Theatre scrub nurse for general lists

term: pharmacist-title
name: pharmacist
kind: title
also: community pharmacist | staff pharmacist | relief pharmacist | responsible pharmacist | retail pharmacist | second pharmacist | druggist | locum pharmacist | superintendent | production pharmacist | pharmacist prescriber | dispensing pharmacist
ambiguous: superintendent
needs: pharmacist | pharmacy | pharmacies
implies: pharmacy-practice | healthcare-sector
near: pharmacy-technician-title | clinical-pharmacist-title
hit: Community pharmacist with two branches
miss: Site superintendent for roads

term: pharmacy-assistant-title
name: pharmacy assistant
kind: title
also: dispenser | pharmacy dispenser | pharmacy counter assistant | pharmacy sales assistant | medicines counter assistant | healthcare assistant pharmacy | pharmacy clerk | dispensing assistant | pharmacy cashier | trainee dispenser | counter assistant pharmacy | healthcare partner pharmacy | pharmacy aide | dispensary assistant | pharmacy customer advisor
ambiguous: dispenser
needs: pharmacy | medicine | prescriptions | GP | patients | NVQ
implies: pharmacy-practice | healthcare-sector
near: pharmacy-technician-title
hit: Dispenser in a village pharmacy
miss: Refills the water dispenser

term: pharmacy-manager-title
name: pharmacy manager
kind: title
also: pharmacist manager | superintendent pharmacist | pharmacy director | chief pharmacist | director of pharmacy | pharmacy operations manager | pharmacist in charge | pharmacy supervisor | dispensary manager
implies: pharmacy-management | healthcare-sector
near: pharmacist-title
hit: Chief pharmacist with a three-person team

term: pharmacy-technician-title
name: pharmacy technician
kind: title
also: pharm tech | dispensing technician | pharmacy tech | ACT technician | hospital pharmacy technician | lead
 pharmacy technician | medicines management technician | senior pharmacy technician | IV technician | compounding
 technician | sterile compounding technician | medicines optimisation technician | pharmacy purchasing technician |
 dispensary technician | aseptic technician | retail pharmacy technician
implies: dispensing-medicines | healthcare-sector
near: pharmacist-title | pharmacy-assistant-title
hit: Pharmacy technician in aseptics

term: phlebotomist-title
name: phlebotomist
kind: title
also: phlebotomy technician | lab assistant phlebotomist | mobile phlebotomist | phlebotomy assistant | donor carer | plasma technician | blood collection specialist | venepuncturist | donor technician | donor phlebotomist | plasma center technician | blood donor carer | phlebotomy supervisor
implies: phlebotomy
near: medical-assistant-title
hit: Phlebotomist on early ward rounds

term: physiatrist-title
name: physiatrist
kind: title
also: rehabilitation medicine consultant | rehabilitation physician
implies: physical-medicine-and-rehabilitation | healthcare-sector
near: physician-title
hit: Physiatrist on a stroke unit

term: physician-assistant-title
name: physician assistant
kind: title
also: physician associate | physicians assistant | surgical physician assistant | physician's assistant | orthopedic physician assistant | advanced practice provider | advanced practice clinician
ambiguous: PA
case: PA
needs: NP | physician | patients | clinic | surgical | nurse | provider | PA-C | medical
never: PA to | per annum
implies: clinical-examination | healthcare-sector
near: nurse-practitioner-title
hit: Physician associate on acute take
hit: Surgical clinic with one NP and one PA
miss: PA to the chief executive

term: physician-title
name: physician
kind: title
also: doctor | medical doctor | attending physician | consultant doctor | staff physician | specialist doctor |
 locum doctor | hospital doctor | clinician | locum consultant | hospital consultant | specialist physician |
 physician specialist | attending doctor | sports physician | travel physician | sports medicine physician
ambiguous: doctor | clinician | physician
needs: hospital | patient | clinic | medical | GMC | board | licensed | ward | specialist | surgery | GP | health
never: doctor of | doctor's office | doctors notes | doctor's note
implies: clinical-examination | healthcare-sector
near: general-practitioner-title | physiatrist-title | palliative-care-physician-title |
 occupational-health-physician-title
hit: Hospital consultant and ward doctor in a district hospital
hit: Medical doctor with field work
miss: Spin doctor for the campaign

term: physiotherapist-title
name: physiotherapist
kind: title
also: physical therapist | senior physiotherapist | MSK physiotherapist | staff physiotherapist | outpatient physical therapist | sports physiotherapist | rotational physiotherapist | paediatric physiotherapist | physio | band 6 physiotherapist | community physiotherapist | DPT therapist | staff physical therapist | first contact physiotherapist | first contact practitioner | home health physical therapist | rehabilitation therapist | respiratory physiotherapist | neuro physiotherapist | clinical lead physiotherapist | pediatric physical therapist | sports physical therapist
implies: physiotherapy
near: physiotherapy-assistant-title | occupational-therapist-title
hit: Rotational physiotherapist in a city trust

term: physiotherapy-assistant-title
name: physiotherapy assistant
kind: title
also: physical therapist assistant | PTA | physical therapy aide | physiotherapy technician | physical therapy technician | PT aide | physio assistant | physical therapy assistant | PT tech | rehabilitation therapy assistant | physical therapy tech
ambiguous: PTA
case: PTA
needs: physical | therapist | therapy | rehab | PT | licensed | clinic
implies: rehabilitation
near: physiotherapist-title
hit: Physical therapist assistant in home health
hit: Clinic seeks a licensed PTA for rehab
miss: Joined the school PTA as treasurer

term: plastic-surgeon-title
name: plastic surgeon
kind: title
also: cosmetic surgeon | consultant plastic surgeon
implies: plastic-surgery | surgery
near: surgeon-title
hit: Plastic surgeon in private practice

term: play-therapist-title
name: play therapist
kind: title
also: filial play therapist
implies: play-therapy
near: creative-arts-therapist-title
hit: Play therapist in three schools

term: podiatrist-title
name: podiatrist
kind: title
also: chiropodist | foot health practitioner | specialist podiatrist | MSK podiatrist | podiatry doctor | podiatric surgeon | diabetic podiatrist
implies: podiatry | healthcare-sector
hit: Podiatrist in a diabetic clinic

term: practice-nurse-title
name: practice nurse
kind: title
also: general practice nurse | GP nurse | clinic nurse | treatment room nurse | GPN | practice nurse lead | surgery nurse | lead practice nurse | office nurse | clinic RN | ambulatory care nurse | outpatient nurse | ambulatory nurse | outpatient staff nurse | medical office nurse
case: GPN
implies: nursing | primary-care-setting
near: registered-nurse-title
hit: Practice nurse with cervical screening

term: prison-nurse-title
name: prison nurse
kind: title
also: correctional nurse | correctional RN | jail nurse | custody nurse | forensic nurse examiner
implies: nursing | prison-healthcare-setting
hit: Prison nurse on twelve-hour days

term: prosthetist-title
name: prosthetist
kind: title
also: orthotist | prosthetist and orthotist | prosthetic technician | orthotic technician | orthopedic technician | orthopaedic technician | orthopaedic technologist | plaster technician | cast technician
implies: orthotics-and-prosthetics | healthcare-sector
hit: Orthotist in a regional clinic

term: psychiatrist-title
name: psychiatrist
kind: title
also: consultant psychiatrist | child psychiatrist | forensic psychiatrist | child and adolescent psychiatrist | specialty doctor in psychiatry | addiction psychiatrist | telepsychiatrist
implies: psychiatry | mental-health-setting
near: psychologist-title
hit: Consultant psychiatrist in old age services

term: psychological-wellbeing-practitioner-title
name: psychological wellbeing practitioner
kind: title
also: PWP | trainee psychological wellbeing practitioner | senior PWP
case: PWP
implies: iapt | mental-health
near: psychotherapist-title | mental-health-support-worker-title
hit: PWP in a talking therapies team

term: psychologist-title
name: psychologist
kind: title
also: trainee clinical psychologist | practitioner psychologist | sports psychologist | child psychologist | psychologist associate | organizational psychologist
near: counselor-title
hit: Child psychologist in a memory service

term: psychotherapist-title
name: psychotherapist
kind: title
also: therapist | mental health therapist | CBT therapist | psychological therapist | outpatient therapist |
 clinical therapist | behavioral health therapist | high intensity therapist | child psychotherapist | LCSW
 therapist | trauma therapist | licensed therapist | child therapist | in-home therapist | behavior therapist |
 school-based therapist | addiction therapist | group therapist | cognitive behavioural therapist | primary
 therapist | behavioral therapist | school therapist
ambiguous: therapist
needs: mental | counseling | counselling | clients | LCSW | LPC | psychotherapy | CBT | licensed | behavioral |
 clinical | trauma | sessions
never: beauty therapist | nail therapist | spa therapist | occupational therapist | physical therapist | massage
 therapist | respiratory therapist | speech therapist
implies: psychotherapy | healthcare-sector
near: counselor-title | music-therapist-title | psychological-wellbeing-practitioner-title
hit: CBT therapist in NHS Talking Therapies
hit: Therapist for clients with trauma
miss: Beauty therapist at a day spa

term: public-health-specialist-title
name: public health specialist
kind: title
also: public health consultant | public health advisor | public health manager | director of public health | public health analyst | public health practitioner | public health coordinator | public health expert | health advisor | public health associate | public health technical advisor | public health adviser | health specialist | public health registrar | public health scientist | public health intern
implies: public-health | healthcare-sector
near: epidemiologist-title
hit: Public health specialist for a region

term: pulmonologist-title
name: pulmonologist
kind: title
also: respiratory consultant | respiratory physician | chest physician
implies: pulmonology | healthcare-sector
near: internist-title
hit: Respiratory consultant in Leeds

term: radiation-therapist-title
name: radiation therapist
kind: title
also: therapeutic radiographer | radiotherapist | radiotherapy radiographer
beside: medical dosimetrist | clinical physicist
implies: radiotherapy | healthcare-sector
hit: Radiation therapist on two linacs

term: radiographer-title
name: radiographer
kind: title
also: diagnostic radiographer | radiologic technologist | X-ray technician | radiology technician | x-ray tech | CT technologist | MRI technologist | CT radiographer | MRI radiographer | mammographer | radiology technologist | medical imaging technologist | radiologic technician | medical radiation technologist | imaging technologist | interventional radiographer | rad tech | mammography technologist | senior radiographer | reporting radiographer | medical radiology technologist | nuclear medicine technologist | cath lab technologist | CT tech | MRI tech | reporting radiographer lead | superintendent radiographer | mammogram technologist | X-ray technologist | medical radiographer | radiographer technician | medical imaging technician | theatre radiographer
implies: radiography
near: sonographer-title
hit: Diagnostic radiographer with CT nights

term: radiologist-title
name: radiologist
kind: title
also: consultant radiologist | diagnostic radiologist | interventional radiologist | teleradiologist | general radiologist
implies: radiology-medicine | healthcare-sector
near: physician-title
hit: General radiologist with breast work

term: recreation-therapist-title
name: recreation therapist
kind: title
also: recreational therapist | therapeutic recreation specialist | diversional therapist | certified therapeutic recreation specialist
implies: recreational-therapy | healthcare-sector
near: activities-coordinator-title
hit: Recreational therapist for veterans

term: referral-coordinator-title
name: referral coordinator
kind: title
also: referrals coordinator | referral clerk | prior authorization specialist | referral specialist | authorization specialist | insurance verification specialist | referral management specialist | insurance verifier | benefits verification specialist
implies: referral-management | healthcare-sector
hit: Referral coordinator for a cancer clinic

term: registered-nurse-title
name: registered nurse
kind: title
also: staff nurse | RN nurse | bedside nurse | professional nurse | bank nurse | agency nurse | RN staff | ward
 nurse | travel nurse | general nurse | acute care nurse | medical surgical nurse | med surg RN | telemetry nurse |
 rehabilitation nurse | adult nurse | hospital nurse | night nurse | nursing officer | med-surg RN | travel RN |
 qualified nurse | nurse practitioner bank | band 5 nurse | med-surg nurse | telemetry RN | float nurse | float pool
 RN | surgical ward nurse | nursing home nurse | care home nurse | registered nurse nursing home | PRN nurse |
 stroke nurse | band 5 staff nurse | medical ward nurse | LTC nurse | cath lab nurse | cath lab RN | orthopaedic
 nurse | stepdown RN | private duty nurse | agency staff nurse | graduate registered nurse | registered nurse (RGN)
 | RGN nurse | RNs | duty nurse | diploma nurse | BSc nurse | nurse professional | clinical staff nurse | ward staff
 nurse
implies: nursing
near: licensed-practical-nurse-title | nurse-practitioner-title | charge-nurse-title | home-health-nurse-title
hit: Staff nurse on a surgical ward

term: rehabilitation-manager-title
name: rehabilitation manager
kind: title
also: rehab director | therapy manager | director of rehabilitation | rehabilitation coordinator | rehab manager | head of therapies | rehabilitation officer | therapy services manager | therapy lead | rehabilitation specialist | CBR officer
implies: rehabilitation
hit: Rehab director at a skilled facility

term: research-nurse-title
name: research nurse
kind: title
also: clinical trials nurse | clinical research nurse | research nurse coordinator | nurse researcher | study nurse
implies: nursing-research
hit: Study nurse in an oncology unit

term: residential-support-worker-title
name: residential support worker
kind: title
also: residential child care worker | residential childcare worker | children's home support worker | residential
 care officer | residential youth worker | children's residential worker | residential counsellor | youth care
 specialist | residential childcare officer | children's support worker | residential youth counselor | house parent
 | houseparent | waking night support worker | senior residential support worker | residential care practitioner |
 therapeutic care worker | residential worker
implies: care-sector | residential-care-setting | childrens-home-setting
near: support-worker-title
hit: Residential support worker in a children's home

term: respiratory-therapist-title
name: respiratory therapist
kind: title
also: respiratory care practitioner | RRT therapist | respiratory technician | pulmonary function technologist | respiratory therapy technician
implies: respiratory-therapy | healthcare-sector
hit: Respiratory therapist in a trauma centre

term: rheumatologist-title
name: rheumatologist
kind: title
also: consultant rheumatologist
implies: rheumatology | healthcare-sector
near: internist-title
hit: Rheumatologist in private clinics

term: rn-care-manager-title
name: RN care manager
kind: title
also: RN care coordinator | nurse care manager | disease management nurse | complex care manager nurse | population health nurse
implies: care-coordination | nursing
near: case-manager-title
hit: RN care manager for a health plan

term: safeguarding-lead-title
name: safeguarding lead
kind: title
also: head of safeguarding | safeguarding manager | designated nurse safeguarding | safeguarding adviser | safeguarding coordinator | named nurse for safeguarding | safeguarding practitioner | adult safeguarding lead
implies: safeguarding
hit: Safeguarding lead for adult services

term: school-nurse-title
name: school nurse
kind: title
also: school health assistant | school nurse assistant | school health aide | school RN | camp nurse
implies: school-nursing
near: registered-nurse-title
hit: School nurse for two campuses

term: senior-care-assistant-title
name: senior care assistant
kind: title
also: senior carer | care team leader | care supervisor | lead carer | senior healthcare assistant | care shift
 leader | senior support worker | support worker team leader | field care supervisor | senior home carer | lead
 support worker | home care supervisor | head of care | assistant care manager | night care team leader | care team
 manager
implies: personal-care-support | supervising-care-staff | care-sector
near: care-assistant-title | care-home-manager-title
hit: Senior carer giving medication on nights

term: sleep-technologist-title
name: sleep technologist
kind: title
also: polysomnographic technologist | sleep technician | sleep physiologist
implies: sleep-studies | healthcare-sector
near: respiratory-therapist-title
hit: Sleep technologist on night shifts

term: social-care-assistant-title
name: social care assistant
kind: title
also: social work assistant | social worker assistant | social services assistant | community care officer | social care worker | social services aide | human services assistant | social care officer | social care practitioner | social service worker | human services worker | social services worker | social work aide | adult social care assessor | family services assistant | social assistant | social services officer | social care assessor | social inclusion officer
implies: social-care
near: social-worker-title
hit: Social care worker with disabled adults

term: social-prescribing-link-worker-title
name: social prescribing link worker
kind: title
also: community resource worker | social prescriber | link worker | community connector | community navigator |
 street outreach worker | community liaison worker
implies: community-resources-referral
near: support-worker-title
hit: Social prescribing link worker for two practices

term: social-work-manager-title
name: social work manager
kind: title
also: social work team manager | assistant team manager social work | social work supervisor | practice manager social work | social services director | director of social services | social work team leader | social services supervisor | principal social worker | social services manager | head of children's services | team manager children's services | deputy team manager social work
implies: social-work
near: social-worker-title
hit: Social work team manager in a duty team

term: social-worker-title
name: social worker
kind: title
also: senior social worker | social work practitioner | hospital social worker | medical social worker | clinical
 social worker | school social worker | MSW social worker | adult social worker | locum social worker | newly
 qualified social worker | advanced social work practitioner | independent social worker | independent reviewing
 officer | family social worker | LCSW social worker | hospice social worker | duty social worker | care manager
 social work | BSW social worker | locality social worker | NQSW | agency social worker
implies: social-work | social-care
near: case-manager-title | family-support-worker-title | fostering-social-worker-title | childrens-social-worker-title
hit: Senior social worker in a permanence team

term: sonographer-title
name: sonographer
kind: title
also: ultrasound technologist | ultrasound technician | ultrasound tech | echocardiographer | vascular sonographer | cardiac sonographer | diagnostic medical sonographer | sonography technologist | obstetric sonographer | echo technician | echo tech | ultrasonographer | vascular technologist
implies: sonography | healthcare-sector
near: radiographer-title
hit: Obstetric sonographer in early pregnancy

term: speech-therapist-title
name: speech therapist
kind: title
also: speech and language therapist | speech-language pathologist | speech pathologist | SLP therapist | SLT therapist | clinical fellow SLP | speech language therapist | school speech language pathologist | SLP-CFY | paediatric speech and language therapist
ambiguous: SLP | SALT
case: SLP | SALT
needs: speech | OT | PT | language | therapist | school | CCC | dysphagia
implies: speech-therapy | healthcare-sector
hit: Speech and language therapist in mainstream schools
hit: School team with one OT and one SLP
miss: Mixed salt into the dough

term: speech-therapy-assistant-title
name: speech therapy assistant
kind: title
also: SLPA | speech and language therapy assistant | speech language pathologist assistant | speech pathology assistant
implies: speech-therapy | healthcare-sector
near: speech-therapist-title
hit: Speech therapy assistant in two schools

term: sterile-processing-technician-title
name: sterile processing technician
kind: title
also: central sterile technician | decontamination technician | sterile services technician | CSSD technician | sterilization technician | sterile processing tech | sterile services operative | HSDU technician | sterilisation technician | central service technician
implies: sterile-processing | healthcare-sector
hit: Sterile processing technician on evenings

term: student-nurse-title
name: student nurse
kind: title
also: nursing student | nurse intern | nurse extern | student midwife | graduate nurse | newly qualified nurse | new grad RN
implies: nursing
near: registered-nurse-title
hit: Student nurse with placements in ICU

term: support-coordinator-title
name: support coordinator
kind: title
also: qualified intellectual disabilities professional | QIDP | QMRP | QMHP | NDIS support coordinator | disability
 services manager | supports coordinator
implies: individual-support-plans | care-sector
near: case-manager-title | supported-living-manager-title
hit: NDIS support coordinator

term: support-worker-title
name: support worker
kind: title
also: learning disability support worker | autism support worker | complex care support worker | bank support worker
 | supported living support worker | personal assistant for disabled people | care and support worker | enabler |
 support practitioner | disability carer | adult support worker | night support worker | PA for disabled adult |
 relief support worker | community support assistant | individual support worker | female support worker | male
 support worker | care support worker | lifestyle support worker | waking night worker | complex care assistant |
 health care support assistant | disability support officer | community support worker
ambiguous: enabler
needs: disabled | disability | adults | autism
never: IT support worker | IT support workers
implies: person-centered-care | care-sector
near: care-assistant-title | direct-support-professional-title
hit: Support worker for adults with autism
miss: Cloud is an enabler of growth

term: supported-living-manager-title
name: supported living manager
kind: title
also: service manager supported living | program manager residential | residential program manager | supported
 living service manager | supported living team leader
implies: supported-living | care-management | care-sector
near: care-home-manager-title | support-coordinator-title
hit: Supported living manager of five flats

term: surgeon-title
name: surgeon
kind: title
also: general surgeon | consultant surgeon | cardiac surgeon | vascular surgeon | colorectal surgeon |
 cardiothoracic surgeon | surgical registrar | surgical resident | breast surgeon | transplant surgeon | bariatric
 surgeon | pediatric surgeon
never: tree surgeon | dental surgeon | veterinary surgeon
implies: surgery
near: physician-title | urologist-title | ent-surgeon-title | neurosurgeon-title | plastic-surgeon-title
hit: Consultant surgeon with robotic lists

term: telehealth-nurse-title
name: telehealth nurse
kind: title
also: telephone triage nurse | telephonic nurse | nurse advisor 111 | telehealth RN | advice nurse | nurse advice line nurse | triage nurse telephone | remote triage nurse
implies: telehealth | healthcare-sector
near: registered-nurse-title
hit: Telephone triage nurse working from home

term: trainee-pharmacist-title
name: trainee pharmacist
kind: title
also: pre-registration pharmacist | pharmacy intern | pharmacy student | foundation trainee pharmacist | pharmacy resident
implies: pharmacy-practice | healthcare-sector
near: pharmacist-title
hit: Trainee pharmacist in a hospital

term: treatment-coordinator-title
name: dental treatment coordinator
kind: title
also: treatment coordinator
implies: dental-treatment-coordination | dental-practice-setting
near: dental-receptionist-title | dental-assistant-title
hit: Treatment coordinator for implants

term: urologist-title
name: urologist
kind: title
also: consultant urologist | urological surgeon
implies: urology | surgery
near: surgeon-title
hit: Urologist with a day-case list

term: utilization-review-nurse-title
name: utilization review nurse
kind: title
also: utilization management nurse | nurse reviewer | clinical advisor 111 | clinical review nurse | appeals nurse | clinical reviewer RN | nurse auditor | RN quality | quality nurse | nurse abstractor | clinical quality nurse | legal nurse consultant | clinical documentation nurse | quality improvement nurse
implies: nursing
near: registered-nurse-title
hit: Utilization review nurse for a health plan

term: veterinarian-title
name: veterinarian
kind: title
also: veterinary surgeon | vet surgeon | veterinary officer | associate veterinarian | locum vet | animal health officer | veterinary doctor | large animal vet | small animal vet | veterinary physician | veterinary inspector | vet
ambiguous: vet
needs: animal | practice | veterinary | clinic | RCVS | surgery | pets | farm
implies: veterinary-medicine
hit: Associate veterinarian in a small animal clinic
miss: Vet each supplier before signing

term: veterinary-care-assistant-title
name: veterinary care assistant
kind: title
also: veterinary assistant | vet assistant | animal nursing assistant | veterinary nursing assistant | patient care
 assistant veterinary | vet care assistant
implies: veterinary-medicine | animal-welfare-farm
near: veterinary-nurse-title | animal-care-assistant-title
hit: Veterinary care assistant on nights

term: veterinary-nurse-title
name: veterinary nurse
kind: title
also: veterinary technician | vet tech | vet nurse | head veterinary nurse | student veterinary nurse | registered
 veterinary nurse title | lead veterinary nurse | deputy head veterinary nurse
implies: veterinary-nursing
near: veterinarian-title | veterinary-care-assistant-title | veterinary-receptionist-title
hit: Veterinary nurse on a referral team

term: veterinary-receptionist-title
name: vet receptionist
kind: title
also: veterinary client care advisor | client care advisor veterinary | veterinary practice receptionist
implies: veterinary-medicine
near: veterinary-nurse-title
hit: Vet receptionist at a busy clinic

term: ward-clerk-title
name: ward clerk
kind: title
also: unit clerk | ward receptionist | health unit coordinator | hospital ward clerk | ward administrator
implies: medical-reception | hospital-setting
hit: Ward clerk on a busy surgical unit

term: youth-justice-worker-title
name: youth justice worker
kind: title
also: youth offending officer | youth justice officer | probation services officer | reentry specialist | juvenile counselor | parole agent
implies: youth-justice
hit: Probation services officer in court
