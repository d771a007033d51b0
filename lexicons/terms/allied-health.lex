# Allied health: imaging, therapies, laboratory medicine, paramedicine, dietetics, hearing and sight.

term: activity-analysis
name: activity analysis
kind: skill
narrower: occupational performance assessment
beside: occupational performance | meaningful activity
implies: occupational-therapy
hit: Activity analysis for stroke survivors

term: adl-retraining
name: ADL retraining
kind: skill
also: activities of daily living training | ADL training | functional retraining
beside: personal care assessment by OT
implies: occupational-therapy
near: activities-of-daily-living
hit: ADL retraining in the kitchen

term: ambulance-driving
name: ambulance driving
kind: skill
also: emergency vehicle operation | driving emergency vehicles
narrower: EVOC driving
near: prehospital-care
hit: Emergency vehicle operation on front line ambulances

term: ambulance-setting-setting
name: ambulance setting
kind: experience
narrower: front line ambulance | non-emergency patient transport | NEPT | emergency ambulance
implies: healthcare-sector
near: prehospital-care
hit: Two years on a front line ambulance

term: aphasia-therapy
name: aphasia therapy
kind: skill
also: aphasia
beside: dysarthria | speech disorders | language disorders | apraxia of speech
implies: speech-therapy
hit: Aphasia therapy after stroke

term: apheresis
name: apheresis
kind: skill
also: plasmapheresis | donor apheresis
near: donor-screening | phlebotomy
hit: Plasmapheresis of regular donors

term: aquatic-therapy
name: aquatic therapy
kind: skill
also: hydrotherapy | aqua therapy | aquatic physiotherapy
implies: physiotherapy
hit: Runs hydrotherapy groups

term: aria-oncology-information-system
name: ARIA oncology information system
kind: tool
implies: radiotherapy
near: radiotherapy
hit: Scheduled fractions in ARIA oncology information system

term: art-therapy
name: art therapy
kind: skill
also: creative arts therapy | expressive arts therapy | art psychotherapy
beside: dance movement therapy
near: music-therapy | psychotherapy | play-therapy | drama-therapy
hit: Art therapy with teenagers

term: assistive-technology
name: assistive technology
kind: skill
also: adaptive equipment | assistive devices | assistive equipment
narrower: AAC | augmentative and alternative communication | communication aids | adaptive equipment recommendation |
 prescribing equipment
ambiguous: AAC
case: AAC
needs: speech | communication | language | autism | pupils | disability | disabilities | augmentative | therapist |
 therapy | PECS | Makaton | devices
near: speech-therapy | occupational-therapy
hit: Trials of assistive technology for pupils
hit: Set up AAC for pupils with autism
miss: Encoded audio in AAC and MP3

term: athletic-training
name: sports taping
kind: skill
also: athletic taping
beside: injury prevention in athletes | sideline care
near: sports-medicine | sports-rehabilitation | strapping-and-taping | sports-therapy
hit: Sports taping and sideline care for college football

term: audiology
name: audiology
kind: skill
narrower: hearing tests | audiometry | hearing assessment | audiometric testing | hearing aid fitting | hearing aids
 | hearing screening | tympanometry | cochlear implant | hearing conservation
near: ear-syringing | vestibular-assessment
hit: Audiometry and hearing aid fitting

term: balance-and-gait-training
name: balance and gait training
kind: skill
also: gait training | balance training
narrower: gait analysis | gait re-education | vestibular rehabilitation | balance retraining
implies: physiotherapy
near: vestibular-assessment
hit: Gait training after amputation

term: biomechanics-assessment
name: biomechanics assessment
kind: skill
also: biomechanical assessment | biomechanical assessments
narrower: orthotic prescription
near: podiatry | orthotics-and-prosthetics
hit: Biomechanical assessment of runners

term: bone-density-scanning
name: bone density scanning
kind: skill
also: DEXA scanning | DXA scan | DEXA | bone densitometry
implies: radiography
hit: Bone density scanning twice a week

term: cardiac-physiology
name: cardiac physiology
kind: skill
narrower: exercise tolerance testing | stress testing of patients | Holter monitoring | pacemaker clinic |
  pacing clinics | cardiac stress testing | Holter analysis | pacemaker checks
near: ecg-recording | echocardiography
hit: Holter analysis and pacemaker checks

term: cardiac-rehabilitation
name: cardiac rehabilitation
kind: skill
also: cardiac rehab | cardiopulmonary rehabilitation
beside: pulmonary rehabilitation
near: physiotherapy
hit: Pulmonary rehabilitation classes

term: caseload-prioritisation
name: caseload prioritisation
kind: skill
also: prioritising referrals | prioritisation of referrals | clinical prioritisation | triaging referrals
narrower: waiting list management | managing waiting lists
near: referral-management
hit: Prioritising referrals on the waiting list

term: chemistry-analyzers
name: chemistry analyzers
kind: skill
also: biochemistry analysers | chemistry analysers | biochemistry analyzers
narrower: immunoassay analysers | Cobas analyser | Abbott Architect | Roche Cobas | Beckman Coulter analysers | Vitros
implies: medical-laboratory-science | clinical-chemistry
hit: Ran the Cobas analyser and biochemistry analysers

term: chest-physiotherapy
name: chest physiotherapy
kind: skill
also: respiratory physiotherapy | respiratory physio | chest physio
narrower: on-call respiratory physio | airway clearance techniques
implies: physiotherapy
near: airway-management
hit: On-call respiratory physiotherapy

term: chiropractic
name: chiropractic
kind: skill
also: chiropractic adjustments | chiropractic care
narrower: spinal manipulation | spinal adjustments
near: manual-therapy | osteopathy
hit: Chiropractic care in a family clinic

term: clinical-chemistry
name: clinical chemistry
kind: skill
also: clinical biochemistry | blood chemistry | clinical chemistry laboratory | biochemistry laboratory | medical
 biochemistry
implies: medical-laboratory-science
near: hematology-testing | clinical-microbiology | coagulation-testing
hit: Clinical biochemistry on the night bench

term: clinical-gait-laboratory
name: clinical gait laboratory
kind: skill
also: motion analysis laboratory
near: biomechanics-assessment
hit: Clinical gait laboratory reports

term: clinical-microbiology
name: clinical microbiology
kind: skill
narrower: microbiological culture of specimens | culture and sensitivity | blood cultures | gram stain | BD BACTEC |
 VITEK
ambiguous: microbiology laboratory
needs: hospital | clinical | diagnostic | patient | specimens | medical
implies: medical-laboratory-science
near: clinical-chemistry
hit: Clinical microbiology with blood cultures
miss: The brewery runs a microbiology laboratory

term: clinical-nutrition
name: clinical nutrition
kind: skill
also: medical nutrition therapy | nutritional therapy
narrower: therapeutic diets | nutrition counselling | nutrition counseling | nutritional counseling | dietary
  counselling | nutritional assessment | nutrition assessment | diet planning | nutrition education | dietary
  advice | nutrition support | nutrition care process
implies: dietetics
hit: Medical nutrition therapy for renal patients

term: cliniko
name: Cliniko
kind: tool
implies: physiotherapy-practice-software
near: electronic-health-records | physiotherapy-practice-software
hit: Diary and notes in Cliniko

term: coagulation-testing
name: coagulation testing
kind: skill
also: coagulation studies | coagulation tests | clotting tests | coagulation bench | haemostasis testing |
 hemostasis testing
narrower: PT/INR testing | clotting screens | PT/INR | aPTT | D-dimer | D-dimers | fibrinogen assays
implies: medical-laboratory-science
near: hematology-testing | clinical-chemistry
hit: Coagulation studies on automated analysers

term: cognitive-rehabilitation
name: cognitive rehabilitation
kind: skill
also: cognitive retraining | neuropsychological rehabilitation
beside: MoCA assessment
near: occupational-therapy
hit: Cognitive rehabilitation after brain injury

term: community-based-rehabilitation
name: community-based rehabilitation
kind: skill
also: CBR programmes | rehabilitation in low-resource settings | inclusive rehabilitation
implies: rehabilitation
hit: Community-based rehabilitation with NGOs

term: complementary-therapy
name: complementary therapy
kind: skill
narrower: dry needling | traditional Chinese medicine | naturopathy | herbal medicine
hit: Acupuncture and dry needling

term: contact-lens-fitting
name: contact lens fitting
kind: skill
also: contact lenses | lens fitting | CL fits | contact lens fits | CL fitting
narrower: contact lens aftercare
implies: optometry
near: dispensing-optics | slit-lamp-examination
hit: Contact lens fitting and aftercare

term: contrast-administration
name: contrast administration
kind: skill
also: contrast media | contrast injection
narrower: IV contrast
implies: radiography
near: cannulation
hit: IV contrast and cannulation for CT

term: critical-value-reporting
name: critical value reporting
kind: skill
also: reporting critical values | critical results reporting
implies: medical-laboratory-science
near: laboratory-result-reporting
hit: Reporting critical values to the ward

term: ct-scanning
name: CT scanning
kind: skill
also: computed tomography | CT imaging | CAT scan | CT scanner | CT scans | CT scan | CT radiography
narrower: cardiac CT
implies: radiography
near: mri-scanning | fluoroscopy | mammography
hit: CT scanning with on-call shifts

term: cytogenetics
name: cytogenetics
kind: skill
also: cytogenetic analysis | karyotyping
narrower: FISH testing
implies: medical-laboratory-science
near: cytology | molecular-diagnostics
hit: Karyotyping in a cytogenetics lab

term: cytology
name: cytology
kind: skill
also: cytopathology | cytology screening
beside: flow cytometry in haematology
implies: medical-laboratory-science
near: histology-lab | cytogenetics
hit: Cytology screening of smears

term: diagnostic-microscopy
name: diagnostic microscopy
kind: skill
narrower: malaria microscopy | sputum microscopy | urine microscopy
implies: medical-laboratory-science
hit: Malaria microscopy and stool examination

term: dietetics
name: dietetics
kind: skill
also: dietetic practice | dietetic counselling | dietetic service
near: clinical-nutrition
hit: Dietetics in renal and paediatric clinics

term: digital-radiography
name: digital radiography
kind: skill
also: digital X-ray | DR systems in radiology
narrower: computed radiography | CR cassettes
implies: radiography
near: pacs
hit: Digital radiography in A&E

term: dispensing-optics
name: dispensing optics
kind: skill
also: optical dispensing | spectacle dispensing | eyewear dispensing | dispensing spectacles | dispensed glasses
narrower: frame fitting | optical glazing | frame styling | frame selection
near: optometry
hit: Spectacle dispensing and frame adjustment

term: donor-screening
name: donor screening
kind: skill
also: screening donors | blood donor screening
beside: donor collection
near: phlebotomy | apheresis
hit: Donor screening at a plasma centre

term: drama-therapy
name: drama therapy
kind: skill
also: dramatherapy | drama psychotherapy
near: music-therapy | art-therapy | play-therapy
hit: Dramatherapy groups on the ward

term: dysphagia-management
name: dysphagia management
kind: skill
also: dysphagia | swallowing disorders | dysphagia therapy
narrower: swallowing assessment | swallow assessment | videofluoroscopy | FEES assessment | modified barium
  swallow | swallow screening | assessing swallowing
implies: speech-therapy
hit: Dysphagia management on stroke wards

term: early-intervention-therapy
name: early intervention therapy
kind: skill
also: early intervention services | early childhood intervention | early intervention
near: pediatric-therapy
hit: Early intervention visits with toddlers

term: echocardiography
name: echocardiography
kind: skill
also: echocardiogram | cardiac ultrasound | echocardiograms | cardiac sonography
narrower: transthoracic echo | transoesophageal echo | TTE | TOE | fetal echo
ambiguous: TTE | TOE
case: TTE | TOE
needs: echo | cardiac | patient | ultrasound | cardiology | cardiologist | valve | sonographer | stress | bubble
implies: sonography
near: cardiac-physiology
hit: Echocardiography in outpatient clinics
hit: Performed TTE and TOE on cardiac patients
miss: Sold boots with a steel TOE

term: eeg-recording
name: EEG recording
kind: skill
also: electroencephalography | EEG | EEG monitoring
near: neurology | nerve-conduction-studies
hit: EEG recording on children

term: electrotherapy
name: electrotherapy
kind: skill
also: therapeutic modalities | physical agent modalities
narrower: TENS | ultrasound therapy | shockwave therapy | electrical stimulation therapy | e-stim
case: TENS
implies: physiotherapy
hit: Electrotherapy and manual techniques

term: epcr
name: ePCR
kind: tool
also: electronic patient care report | patient care reports | ePCRs
narrower: ImageTrend | ESO charting
implies: electronic-health-records
near: prehospital-care
hit: Completes ePCR after each call

term: ergonomic-assessment
name: workplace ergonomic assessment
kind: skill
also: workstation assessment | ergonomic evaluations
beside: work hardening | functional capacity evaluation | return-to-work programmes
near: occupational-therapy
hit: Functional capacity evaluation and vocational rehabilitation

term: event-medical-cover
name: event medical cover
kind: skill
also: incident medical cover | event medicine | event first aid cover
near: prehospital-care
hit: Event medical cover at festivals

term: extracorporeal-circulation
name: extracorporeal circulation
kind: skill
also: perfusion | clinical perfusion
narrower: cardiopulmonary bypass | ECMO | heart-lung machine
ambiguous: perfusion
needs: bypass | cardiac | ECMO | heart | theatre | cardiopulmonary | surgery
hit: Perfusion for open heart lists and ECMO
miss: Perfusion culture in a bioreactor

term: eye-examination
name: eye examination
kind: skill
also: eye tests | sight tests | eye exams | sight testing | eye test | eyesight testing | tested sight | testing
 eyesight
narrower: refraction | visual acuity testing | vision screening | visual field testing | visual fields | visual
 field tests | Humphrey field analyser | visual field screening
ambiguous: refraction
needs: eye | optometrist | vision | lens | sight
implies: optometry
near: slit-lamp-examination
hit: Eye examination and OCT imaging
miss: Light refraction through a prism

term: falls-exercise-classes
name: falls exercise classes
kind: skill
also: strength and balance classes
narrower: Otago exercise programme
near: fall-prevention
hit: Leads strength and balance classes

term: fluoroscopy
name: fluoroscopy
kind: skill
also: fluoroscopic procedures
narrower: barium studies | C-arm | C-arm operation | image intensifier | theatre radiography
implies: radiography
near: ct-scanning | mri-scanning | mammography
hit: C-arm operation in theatre

term: foot-care
name: foot care
kind: skill
also: diabetic foot care | foot health
narrower: nail surgery | diabetic foot | nail cutting | toenail care | foot assessment | assessing feet
implies: podiatry
hit: Diabetic foot care clinics

term: functional-rehabilitation
name: functional rehabilitation
kind: skill
also: functional exercise rehabilitation
narrower: post-surgical rehabilitation | post-surgical rehab | postoperative rehabilitation
implies: physiotherapy
hit: Post-surgical rehab of joint replacement

term: hand-therapy
name: hand therapy
kind: skill
also: upper limb rehabilitation | upper extremity rehabilitation
narrower: splint making | splint fabrication | custom splinting | thermoplastic splinting | orthotic fabrication
near: occupational-therapy | physiotherapy
hit: Hand therapy and splint fabrication

term: hematology-testing
name: haematology testing
kind: skill
also: hematology testing | haematology laboratory | hematology laboratory | haematology bench | blood film
 examination | full blood count | complete blood count | CBC testing | peripheral blood smears | blood smears
narrower: hematology analyzers | haematology analysers | differential counts | ESR testing
implies: medical-laboratory-science
near: coagulation-testing | hematology | clinical-chemistry
hit: Haematology bench with film review

term: histology-lab
name: histotechnology
kind: skill
also: histopathology | histopathology laboratory
narrower: tissue embedding | cryostat sectioning | special stains | grossing specimens
implies: medical-laboratory-science
near: pathology
hit: Histotechnology with microtomy and staining

term: home-adaptations-assessment
name: home adaptations assessment
kind: skill
also: access visits | home adaptations | housing adaptations | environmental assessment visits
narrower: home modification recommendations | home safety evaluations | home safety assessment | minor
  adaptations | major adaptations | grab rails
near: occupational-therapy
hit: Access visits and home adaptations

term: home-exercise-adherence
name: home exercise adherence
kind: skill
also: therapy home programs
beside: caregiver training | family training in therapy | carer training in therapy
near: patient-education
hit: Caregiver training before discharge

term: hospital-laboratory-setting
name: hospital laboratory
kind: experience
also: NHS pathology | pathology department | NHS laboratory | hospital lab
implies: medical-laboratory-science | laboratory-setting | hospital-setting
near: reference-laboratory-setting
hit: Band 5 in a pathology department

term: immunology-testing
name: immunology testing
kind: skill
also: clinical immunology laboratory
narrower: serology | serological testing | immunoassays in diagnostics | antibody testing
beside: virology testing
implies: medical-laboratory-science
hit: Serology and virology testing

term: interventional-radiography
name: interventional radiography
kind: skill
narrower: angiography | vascular imaging | cath lab radiography
implies: radiography
near: interventional-radiology
hit: Angiography suite radiographer

term: joint-mobilization
name: joint mobilization
kind: skill
also: joint mobilisation
narrower: Maitland mobilisations
implies: manual-therapy
near: soft-tissue-mobilisation
hit: Joint mobilisation of stiff shoulders

term: kinesiology-taping
name: kinesiology taping
kind: skill
also: kinesio taping
implies: physiotherapy
near: strapping-and-taping
hit: Kinesio taping for swimmers

term: laboratory-information-systems
name: laboratory information systems
kind: skill
also: LIS | LIMS in hospitals
narrower: WinPath | Sunquest | Beaker LIS | SoftLab | TelePath
ambiguous: LIS
case: LIS
needs: laboratory | lab | specimens | samples | LIMS | pathology | HL7 | hospital | Cerner | Beaker | Sunquest |
 phlebotomy | results
near: medical-laboratory-science
hit: Books in samples on WinPath
hit: Entered results of specimens in the LIS
miss: Studied LIS to become a librarian

term: laboratory-quality-control-in-healthcare
name: laboratory quality control in healthcare
kind: skill
narrower: CLIA compliance | CAP inspections | external quality assurance of labs | proficiency testing | UKAS
  medical laboratory | CLIA regulations | CAP regulations
implies: medical-laboratory-science
hit: Prepared for ISO 15189 and CAP inspections

term: laboratory-result-reporting
name: laboratory result reporting
kind: skill
also: result validation | releasing lab results | reporting laboratory results | lab result reporting | authorising
 results
narrower: turnaround times lab | sample tracking and reporting in labs
implies: medical-laboratory-science
near: critical-value-reporting
hit: Result validation within target times

term: laboratory-sterilisation
name: laboratory sterilisation
kind: skill
also: lab sterilisation
narrower: laboratory autoclave
near: laboratory-quality-control-in-healthcare
hit: Laboratory autoclave, lab sterilisation and waste disposal

term: lifepak
name: Lifepak
kind: tool
also: LIFEPAK 15
implies: defibrillation
near: defibrillation
hit: Checks the Lifepak at shift start

term: lymphedema-therapy
name: lymphedema therapy
kind: skill
also: lymphoedema
narrower: manual lymphatic drainage | complete decongestive therapy | lymphatic drainage
near: physiotherapy
hit: Lymphoedema clinic with manual lymphatic drainage

term: mammography
name: mammography
kind: skill
also: mammograms | breast imaging | mammographic imaging
narrower: tomosynthesis
implies: radiography
near: cancer-screening | ct-scanning | mri-scanning | fluoroscopy
hit: Mammography in a mobile unit

term: manual-therapy
name: manual therapy
kind: skill
also: manipulation therapy | hands-on therapy | manual techniques | manual therapy techniques
near: physiotherapy | osteopathy
hit: Manual therapy for back pain

term: medical-laboratory-science
name: medical laboratory science
kind: skill
also: medical laboratory | clinical laboratory | laboratory diagnostics | medical laboratory testing | clinical laboratory science | laboratory analysis of specimens | biomedical laboratory | diagnostic laboratory | biomedical science laboratory | pathology laboratory | medical laboratory technology | clinical lab | clinical laboratory testing
implies: laboratory-setting
near: diagnostic-microscopy
hit: Medical laboratory work on rotating benches

term: medical-photography
name: medical photography
kind: skill
also: clinical photography
beside: medical illustration
near: retinal-screening
hit: Clinical photography for wound clinics

term: medical-physics
name: medical physics
kind: skill
narrower: ALARA | IR(ME)R | IRMER | radiation protection supervisor | ionising radiation regulations
case: ALARA
near: radiography | radiation-protection
hit: Radiation protection under IR(ME)R

term: mobility-assessment
name: mobility assessment
kind: skill
also: functional mobility
beside: mobility training | transfers and mobility | functional assessment | functional mobility training
implies: physiotherapy
near: balance-and-gait-training
hit: Functional mobility assessment before discharge

term: molecular-diagnostics
name: molecular diagnostics
kind: skill
also: molecular pathology | diagnostic molecular biology
narrower: diagnostic PCR | COVID-19 testing | GeneXpert | PCR testing of patient samples
implies: medical-laboratory-science
near: cytogenetics
hit: Molecular diagnostics with GeneXpert

term: mri-scanning
name: MRI scanning
kind: skill
also: magnetic resonance imaging | MRI | MR imaging | MRI scans
narrower: MRI safety | MRI screening
implies: radiography
near: ct-scanning | fluoroscopy | mammography
hit: MRI scanning on 1.5T and 3T systems

term: msk-assessment
name: MSK assessment
kind: skill
also: musculoskeletal assessment | musculoskeletal conditions | MSK
narrower: musculoskeletal physiotherapy | MSK physio | MSK outpatients | MSK triage | orthopedic physical therapy |
 outpatient orthopedics | musculoskeletal clinic
ambiguous: MSK
case: MSK
needs: assessment | physiotherapy | physio | outpatients | patients | injuries | musculoskeletal | orthopaedic |
 clinic | therapy | caseload | rehabilitation | ultrasound | physiotherapist | rotation | rotations | outpatient |
 pain | spinal | conditions | NHS
implies: physiotherapy
hit: Musculoskeletal physiotherapy in outpatients
hit: Held an MSK outpatients caseload
miss: Research fellow at MSK in New York

term: music-therapy
name: music therapy
kind: skill
near: art-therapy | play-therapy | drama-therapy
hit: Music therapy in a hospice

term: nerve-conduction-studies
name: nerve conduction studies
kind: skill
also: neurophysiology | electromyography | EMG testing | evoked potentials
near: eeg-recording | neurology
hit: Nerve conduction studies and EMG testing

term: neurological-physiotherapy
name: neurological physiotherapy
kind: skill
also: neuro physio | neuro physiotherapy
narrower: Bobath | neurodevelopmental therapy | NDT therapy
implies: physiotherapy
near: physical-medicine-and-rehabilitation
hit: Neurological physiotherapy with the Bobath approach

term: nutribase
name: NutriBase
kind: tool
beside: Dietplan | Nutrium
near: dietetics
hit: Analyses menus in Nutrium

term: occupational-therapy
name: occupational therapy
kind: skill
also: occupational therapy assessment | occupational therapy services | occupational therapy intervention | OT
  caseload
narrower: OT assessments | functional assessments by OT
ambiguous: OT
case: OT
needs: therapy | therapist | rehab | PT | SLP | physio | patients | clinical | COTA | hospital
never: OT pay | OT rates
implies: healthcare-sector
near: physiotherapy | speech-therapy
hit: Occupational therapy in a community team
hit: PT, OT and speech in one rehab team
miss: Paid OT after forty hours

term: optical-coherence-tomography
name: optical coherence tomography
kind: skill
also: OCT imaging | OCT scan
implies: optometry
near: slit-lamp-examination
hit: OCT imaging of the macula

term: optical-retail-setting
name: optical retail
kind: experience
also: optical practice | opticians | optician's practice | high street optician | optical store
implies: retail-experience | retail-sector
near: optometry
hit: Sales floor of an optical practice

term: optometry
name: optometry
kind: skill
also: optometric | optometric care | ophthalmic optics
narrower: low vision services | binocular vision
near: eye-examination | ophthalmology | retinal-screening
hit: Optometry in a busy high street practice

term: orthoptics
name: orthoptics
kind: skill
narrower: strabismus assessment | squint assessment | amblyopia treatment
near: optometry
hit: Orthoptics with children

term: orthotics-and-prosthetics
name: orthotics and prosthetics
kind: skill
also: prosthetics | orthotics | prosthetics and orthotics
narrower: prosthetic fitting | orthotic devices | artificial limbs | orthoses
near: podiatry
hit: Prosthetics and orthotics workshop

term: osteopathy
name: osteopathy
kind: skill
also: osteopathic treatment | osteopathic manipulative treatment | cranial osteopathy | osteopathic manipulation
near: chiropractic | manual-therapy
hit: Osteopathy in private practice

term: paediatric-audiology
name: paediatric audiology
kind: skill
narrower: newborn hearing screening | auditory brainstem response
implies: audiology
hit: Newborn hearing screening

term: patient-extrication
name: patient extrication
kind: skill
also: patient extraction
narrower: spinal immobilization | spinal immobilisation
implies: prehospital-care
hit: Patient extrication and spinal immobilisation
hit: Spinal immobilisation and patient extrication

term: pediatric-therapy
name: pediatric therapy
kind: skill
also: pediatric occupational therapy | pediatric physical therapy
narrower: paediatric physiotherapy | paediatric occupational therapy | school-based therapy | paediatric speech
  therapy | school-based occupational therapy
near: early-intervention-therapy | sensory-integration
hit: Pediatric therapy in schools and homes

term: pelvic-health-physiotherapy
name: pelvic health physiotherapy
kind: skill
also: pelvic floor rehabilitation | women's health physiotherapy | pelvic health | pelvic floor therapy
implies: physiotherapy
hit: Pelvic health physiotherapy after birth

term: physiotherapy
name: physiotherapy
kind: skill
also: physical therapy | physiotherapeutic | physical rehabilitation | physio treatment | physical therapy
  services | physiotherapy treatment | treating physio patients | physio clinic
narrower: exercise rehabilitation programmes
ambiguous: PT
case: PT
needs: therapy | OT | SLP | rehab | therapist | orthopedic | clinic | DPT
never: part-time PT
implies: healthcare-sector
near: occupational-therapy
hit: Physiotherapy on surgical wards
hit: PT and OT in an orthopedic rehab clinic
miss: Working hours 9 to 5 PT zone

term: physiotherapy-practice-software
name: therapy practice software
kind: tool
also: physiotherapy practice software | physio practice management software | therapy EMR
narrower: WebPT | TM3 | Nookal | TherapyNotes | SimplePractice | PPS Rushcliff | Jane App | WriteUpp | Prompt EMR |
 Splose | Raintree EMR | Coreplus
implies: electronic-health-records
near: cliniko
hit: Wrote notes in WebPT

term: play-therapy
name: play therapy
kind: skill
also: therapeutic play | play therapist techniques
narrower: theraplay | sand tray therapy | filial therapy
near: music-therapy | art-therapy | counselling | drama-therapy
hit: Play therapy with bereaved children

term: podiatry
name: podiatry
kind: skill
also: podiatric medicine | chiropody | podiatric care | foot clinic | podiatry clinic
near: foot-care
hit: Podiatry clinics in the community

term: point-of-care-testing
name: point-of-care testing
kind: skill
also: POCT | near-patient testing | bedside testing
narrower: rapid diagnostic tests | blood gas analysis | rapid tests for malaria | ABG analysis | arterial blood
 gases | arterial blood gas | rapid strep | strep tests | rapid flu tests | COVID tests
case: POCT
implies: medical-laboratory-science
hit: Point-of-care testing and blood gas analysis

term: posture-and-ergonomics-advice
name: posture and ergonomics advice
kind: skill
narrower: postural assessment | postural correction
implies: physiotherapy
hit: Postural assessment and advice

term: prehospital-care
name: prehospital care
kind: skill
also: pre-hospital care | paramedicine | emergency medical services | prehospital emergency care | EMS systems |
  ambulance service | paramedic practice | ambulance services | emergency medical care | emergency medical
  service
narrower: 911 response | 999 calls | 911 calls | emergency calls attended
ambiguous: EMS
case: EMS
needs: ambulance | paramedic | EMT | patient | emergency | medical | fire | 911 | CPR
implies: healthcare-sector | ambulance-setting-setting
near: trauma-care | emergency-department-setting
hit: Prehospital care on an ambulance
miss: EMS electronics provider in Bavaria

term: private-hospital-setting
name: private hospital
kind: experience
also: private hospital setting | private healthcare sector | independent hospital
implies: hospital-setting
near: private-practice-in-health-setting | nhs-setting
hit: Theatre nurse in a private hospital

term: private-practice-in-health-setting
name: private practice in health
kind: experience
also: private clinic | private practice | private medical practice
never: law private practice
implies: healthcare-sector
near: hospital-setting | private-hospital-setting
hit: Physiotherapist at a private clinic

term: puritan-bennett
name: Puritan Bennett
kind: tool
implies: mechanical-ventilation
near: mechanical-ventilation
hit: Set up Puritan Bennett ventilator circuits

term: radiographic-positioning
name: radiographic positioning
kind: skill
also: positioning patients for X-ray | radiographic technique
implies: radiography
hit: Radiographic positioning of trauma patients

term: radiography
name: radiography
kind: skill
also: diagnostic radiography | radiographic imaging | x-ray imaging | X-ray procedures | taking X-rays |
  radiologic technology | general radiography | x-rays | plain film radiography | X-ray examinations | X-ray
  machines | x-ray machine | mobile radiography | radiographs
narrower: portable X-rays
never: X-ray inspection | x-ray welding | baggage X-ray | X-ray crystallography | dental X-rays | dental radiographs | dental radiography
implies: healthcare-sector
near: radiology-medicine
hit: General radiography with mobile and theatre work

term: radiotherapy
name: radiotherapy
kind: skill
also: radiation therapy | therapeutic radiography | external beam radiotherapy
narrower: linear accelerator | brachytherapy | linac | IMRT | stereotactic radiosurgery | Elekta | TrueBeam | Mosaiq
near: oncology | radiation-oncology
hit: Radiotherapy on linear accelerators

term: radiotherapy-planning
name: radiotherapy planning
kind: skill
also: dosimetry | treatment planning system in radiotherapy | medical dosimetry
narrower: 3D treatment planning | Eclipse treatment planning
implies: radiotherapy
hit: Dosimetry and planning for head and neck

term: range-of-motion-exercises
name: range of motion exercises
kind: skill
also: ROM exercises | range of motion
narrower: passive range of motion
beside: goniometry and muscle testing | manual muscle testing | goniometry
implies: physiotherapy
hit: Range of motion exercises after surgery

term: recreational-therapy
name: recreational therapy
kind: skill
also: therapeutic recreation | recreation therapy | diversional therapy
near: activities-provision
hit: Therapeutic recreation for veterans

term: reference-laboratory-setting
name: reference laboratory
kind: experience
also: reference lab
implies: medical-laboratory-science | laboratory-setting
near: hospital-laboratory-setting
hit: Worked in a reference laboratory

term: rehabilitation
name: rehabilitation
kind: skill
also: rehab | rehabilitation programmes | patient rehabilitation | rehabilitation services | rehabilitation therapy | rehabilitation plan | rehabilitation assistant work | rehabbed | rehabilitated
never: vehicle rehabilitation | road rehabilitation | rehabilitation of roads | rehabilitation works | building rehabilitation | land rehabilitation | mine rehabilitation | rehabilitation of buildings | rehabilitation of schools
implies: healthcare-sector
near: physiotherapy | occupational-therapy
hit: Rehabilitation of patients after stroke

term: respiratory-therapy
name: respiratory therapy
kind: skill
also: respiratory care
narrower: pulmonary function testing | nebulizer therapy | arterial puncture | pulmonary function tests | nebuliser
 therapy | nebulizer treatments | lung function testing
near: mechanical-ventilation | spirometry
hit: Respiratory therapy with ventilator weaning

term: retinal-screening
name: retinal screening
kind: skill
also: diabetic eye screening | diabetic retinopathy screening | retinal photography
near: medical-photography | optometry
hit: Screener in diabetic eye screening

term: sensory-integration
name: sensory integration
kind: skill
also: sensory processing
narrower: sensory profile assessment | sensory diet | sensory assessment
near: occupational-therapy | pediatric-therapy
hit: Sensory integration with autistic pupils

term: sleep-studies
name: sleep studies
kind: skill
also: polysomnography | sleep technology | sleep study
narrower: PSG scoring
near: pulmonology
hit: Polysomnography and CPAP titration

term: slit-lamp-examination
name: slit lamp examination
kind: skill
also: slit lamp
narrower: tonometry | fundus photography | fundus imaging
implies: optometry
near: optical-coherence-tomography | eye-examination | contact-lens-fitting
hit: Slit lamp checks and tonometry

term: soft-tissue-mobilisation
name: soft tissue mobilisation
kind: skill
also: soft tissue mobilization | soft tissue release | soft tissue techniques
narrower: myofascial release | trigger point therapy
implies: manual-therapy
near: joint-mobilization | sports-massage
hit: Soft tissue release for runners

term: sonography
name: sonography
kind: skill
also: ultrasound scanning | diagnostic ultrasound | ultrasonography | ultrasound imaging | ultrasound scans |
 diagnostic medical sonography | ultrasound examinations
narrower: obstetric ultrasound | abdominal ultrasound | vascular ultrasound | gynaecological ultrasound |
 musculoskeletal ultrasound
near: radiography
hit: Obstetric ultrasound and general sonography

term: specimen-processing
name: specimen processing
kind: skill
also: processing specimens | processing samples in pathology
narrower: specimen accessioning | sample reception in labs | specimen receipt
implies: medical-laboratory-science
near: specimen-collection
hit: Specimen processing and accessioning at night

term: speech-therapy
name: speech therapy
kind: skill
also: speech and language therapy | speech-language pathology | speech pathology | speech language pathology |
  speech language therapy | speech & language therapy | speech and language
narrower: speech and language assessment | language therapy | articulation therapy | stuttering therapy | voice
  therapy
near: occupational-therapy
hit: Speech and language therapy with adults

term: spirometry
name: spirometry
kind: skill
also: spirometry testing
beside: peak flow measurement
near: respiratory-therapy
hit: Spirometry in general practice

term: sports-club-medical-setting-setting
name: sports club medical setting
kind: experience
also: elite sport medical
narrower: professional sports team
beside: sports injury clinic
implies: rehabilitation | healthcare-sector
near: sports-medicine
hit: Physio for a professional sports team

term: sports-rehabilitation
name: sports rehabilitation
kind: skill
also: sports physiotherapy | sports physio | sports injury rehabilitation | injury rehabilitation
narrower: return to sport
implies: physiotherapy
near: sports-medicine | sports-therapy
hit: Return to sport programmes for rugby players

term: strapping-and-taping
name: taping and strapping
kind: skill
also: taping and bracing | strapping of joints | strapping and taping
implies: physiotherapy
near: kinesiology-taping | athletic-training
hit: Pitch-side taping and strapping

term: surgical-technology
name: surgical technology
kind: skill
also: surgical technologist work | operating department practice | operating department practitioner skills
narrower: anaesthetic assistance | anesthesia technician duties | anaesthetic support | sterile field |
  maintaining sterile field | sterile field maintenance | back table setup
implies: operating-room-setting
near: perioperative-nursing
hit: Keeps the sterile field as surgical technologist

term: sysmex
name: Sysmex
kind: tool
also: Sysmex XN
implies: hematology-testing
near: medical-laboratory-science
hit: Maintains Sysmex and Roche Cobas analysers

term: therapeutic-activities
name: therapeutic activities
kind: skill
narrower: therapeutic groups | group activities for patients
near: occupational-therapy
hit: Runs therapeutic groups on the ward

term: therapeutic-exercise
name: therapeutic exercise
kind: skill
also: clinical exercise prescription | exercise therapy | exercise rehabilitation | therapeutic exercises
narrower: home exercise programmes | home exercise program
implies: physiotherapy
hit: Therapeutic exercise for knee patients

term: therapeutic-menu-planning
name: therapeutic menu planning
kind: skill
near: clinical-nutrition
hit: Therapeutic menu planning for renal wards

term: therapy-documentation
name: therapy documentation
kind: skill
narrower: SOAP notes | SOAP note | therapy progress notes | discharge reports therapy | soap notes writing
case: SOAP note
implies: clinical-documentation
hit: Writes SOAP notes after each visit

term: tinnitus-management
name: tinnitus management
kind: skill
beside: cerumen management
implies: audiology
near: vestibular-assessment
hit: Tinnitus management sessions

term: toxicology-testing
name: toxicology testing
kind: skill
also: toxicology screening
narrower: drug screening in labs | urine drug screening
implies: medical-laboratory-science
hit: Toxicology testing for hospitals

term: treatment-planning
name: treatment planning
kind: skill
also: therapy treatment plans | developing treatment plans | treatment plans | treatment plan | individualized treatment plans | therapy plan of care
never: water treatment plant | sewage treatment plant | wastewater treatment plant | water treatment plan | water treatment plants | sewage treatment plants | wastewater treatment plants
near: care-planning
hit: Writes treatment plans and reviews goals

term: vestibular-assessment
name: vestibular assessment
kind: skill
also: vestibular testing | balance assessment vestibular | balance testing in audiology
narrower: VNG testing | Dix-Hallpike
near: audiology | tinnitus-management | balance-and-gait-training
hit: Vestibular assessment with VNG testing

term: visual-rehabilitation
name: visual rehabilitation
kind: skill
also: rehabilitation of visually impaired
narrower: low vision aids | orientation and mobility | mobility training for blind people
near: optometry
hit: Low vision aids and orientation and mobility

term: weight-management
name: weight management
kind: skill
also: obesity management
narrower: weight loss programmes | bariatric nutrition | weight loss coaching
near: dietetics
hit: Weight management groups in the community

term: wheelchair-assessment
name: wheelchair assessment
kind: skill
also: wheelchair services | assessing for wheelchairs
narrower: seating assessment | specialist seating | wheelchair prescription | adaptive seating
beside: equipment provision for patients | postural management
near: occupational-therapy
hit: Wheelchair assessment and postural management
