# Qualifications, awards and licences of science, environment, sport, beauty, travel, languages and the arts.

term: aalas-animal
name: AALAS certification
kind: credential
also: AALAS | AALAS certified
narrower: ALAT | LAT | LATG | CMAR
beside: IAT qualification | IAT Level 2 | IAT Level 3
ambiguous: LAT
case: ALAT | LAT | LATG | CMAR | AALAS
needs: AALAS | animal | laboratory | licence | Home Office | mouse | technician
implies: in-vivo-studies
near: ascp-lab
issuer: AALAS; UK Home Office
hit: AALAS certification such as LAT
miss: The LAT pulldown machine

term: accredited-conservator-restorer
name: Accredited Conservator-Restorer
kind: credential
also: ACR conservator | ICON accreditation | Icon accredited | ICON Accredited Conservator | PACR
implies: art-conservation
near: museums-association-membership
hit: Accredited Conservator-Restorer preferred

term: ace-certification
name: ACE certification
kind: credential
also: ACE certified
narrower: ACE personal trainer | ACE Group Fitness
implies: personal-training | personal-trainer-certification
near: nasm-cpt | acsm-certification | personal-trainer-certification
hit: Gained ACE certification in 2022

term: acrp-clinical
name: Certified Clinical Research Coordinator
kind: credential
also: CCRC | CCRC certification
beside: ACRP certification | ACRP | SoCRA | ACRP-CP | CCRC or CCRP | ACRP certified
ambiguous: CCRC
case: CCRC | ACRP
needs: clinical | research | coordinator | ACRP | trials | CRA | SOCRA | certified | GCP | CCRA | CCRP | study
implies: clinical-research
near: rac-regulatory
issuer: ACRP; SOCRA
hit: Working towards Certified Clinical Research Coordinator
hit: Research coordinator with CCRC
miss: Sold flats in a CCRC for seniors

term: acsm-certification
name: ACSM certification
kind: credential
also: ACSM | ACSM certified
implies: personal-training | personal-trainer-certification
near: nasm-cpt | ace-certification | issa
hit: ACSM certified preferred

term: animal-care-qualification
name: animal care qualification
kind: credential
also: animal care certificate | Certificate II Animal Studies
narrower: Level 2 Animal Care | Level 3 Animal Management
implies: pet-grooming
near: outdoor-leadership-award | dog-grooming-qualification
issuer: awarding bodies; BHS
hit: Holder of animal care qualification since 2021

term: archives-qualification
name: archives qualification
kind: credential
also: postgraduate archives qualification | Digital Archives Specialist | ARA qualified | recognised archive
 qualification | DAS certificate | recognized archive qualification | archive qualification
narrower: Certified Archivist | ARA registration | Academy of Certified Archivists | RMARA
case: RMARA
implies: archives-work
near: cilip-chartership
issuer: ACA; ARA; ICRM
hit: Archives qualification or equivalent is desirable

term: ascp-lab
name: Chartered Scientist
kind: credential
also: CSci
beside: RSci | RSciTech | Registered Scientist | P.Chem | Professional Chemist
case: CSci | RSci
implies: laboratory-techniques
near: aalas-animal
issuer: Science Council; RSC; RSB
hit: Holder of Chartered Scientist since 2021

term: austswim
name: AUSTSWIM
kind: credential
implies: swimming-teaching
near: swimming-teacher-certificate | water-safety-instructor | sta-swimming-teacher
hit: Holder of AUSTSWIM since 2021

term: barber-licence
name: barber licence
kind: credential
also: barber license | licensed barber | barbers license | Certificate III Barbering
implies: hairdressing
near: cosmetology-licence | certificate-iii-in-hairdressing | nvq-level-2-barbering
hit: Licensed barber in Ohio

term: basi-level-2
name: BASI Level 2
kind: credential
beside: BASI Level 1 | BASI ski | ski instructor qualification | PSIA | PSIA Level 1
implies: outdoor-instruction
near: outdoor-leadership-award | paddlesport-coach | yachtmaster
hit: Certificates: BASI Level 2

term: bat-licence
name: bat licence
kind: credential
also: bat survey licence | Level 2 bat licence | Class 2 bat licence | Natural England bat licence | bat license |
 bat survey license | Level 2 bat license | Class 2 bat license | Natural England bat license
implies: ecology | protected-species-licence
near: cieem | great-crested-newt-licence
issuer: Natural England; BSBI
hit: Holder of bat licence since 2021

term: beauty-insurance
name: BABTAC membership
kind: credential
also: BABTAC | BABTAC member
case: BABTAC
near: nvq-level-3-beauty-therapy | esthetician-licence
hit: BABTAC member since 2017

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
also: ELS | Editor in the Life Sciences
beside: AMWA certificate | MWC | Medical Writer Certified | AMWA certification | CIEP membership | SfEP | Advanced
 Professional Member CIEP | AMWA | Essential Skills Certificate AMWA
ambiguous: ELS | MWC
case: ELS | MWC | AMWA | SfEP
needs: editor | BELS | medical writ | AMWA | life sciences | certified
implies: medical-writing
near: chartered-linguist
issuer: BELS; AMWA; CIEP
hit: ELS editor, BELS exam passed
miss: Ends with ELS and ENDIF

term: bhs-qualification
name: British Horse Society qualification
kind: credential
also: BHS qualified | BHS qualification | British Horse Society qualified | BHS qualifications | BHS Stage
 qualifications
implies: horse-care
near: bhs-stage-2
hit: BHS qualified groom and rider

term: bhs-stage-2
name: BHS Stage 2
kind: credential
beside: BHS Stage 3 | BHS Stage 1 | BHS AI | BHSAI | BHS Stage 4
implies: bhs-qualification
near: equestrian-instruction | bhs-qualification
hit: Gained BHS Stage 2 in 2022

term: british-gymnastics-level-2
name: British Gymnastics Level 2
kind: credential
also: BG Level 2 | Gymnastics Level 2 | Level 2 gymnastics coach
implies: sports-coaching
near: sports-coaching-badge | nccp
hit: British Gymnastics Level 2 preferred

term: cambridge-english-certificate
name: Cambridge English certificate
kind: credential
narrower: Cambridge C1 Advanced | Cambridge Proficiency | CAE certificate | FCE certificate
near: ielts-certificate | toeic | duolingo-english-test
issuer: test provider
hit: Cambridge English certificate preferred

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

term: celpip
name: CELPIP
kind: credential
near: ielts-certificate | occupational-english-test
issuer: test provider
hit: CELPIP or equivalent is desirable

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

term: certificate-iv-in-fitness
name: Certificate IV in Fitness
kind: credential
also: Cert IV in Fitness
implies: personal-training | certificate-iii-in-fitness | personal-trainer-certification
near: nasm-cpt | level-2-gym-instructor | certificate-iii-in-fitness
hit: Candidates must hold Cert IV in Fitness

term: certified-medical-interpreter
name: Certified Medical Interpreter
kind: credential
also: NBCMI | CHI certification | Qualified Medical Interpreter
beside: CCHI | certified healthcare interpreter | Certified Healthcare Interpreter CHI | CoreCHI
implies: interpreting
near: chartered-linguist | dpsi | rid-certified
hit: Certified Medical Interpreter or equivalent is desirable

term: certified-professional-dog-trainer
name: Certified Professional Dog Trainer
kind: credential
also: CPDT-KA | certified dog trainer
near: animal-care-qualification | fear-free-certified
hit: Candidates must hold Certified Professional Dog Trainer

term: certified-special-events-professional
name: Certified Special Events Professional
kind: credential
also: CSEP
ambiguous: CSEP
case: CSEP
needs: events | event | meeting | meetings | CMP | ILEA | planner | wedding | catering
implies: event-planning
near: cmp-meeting
issuer: ILEA
hit: Gained Certified Special Events Professional in 2022
hit: Event planner with CSEP and CMP
miss: Fitness coach trained by CSEP in Ottawa

term: cgeol-geologist
name: Chartered Geologist
kind: credential
also: CGeol | P.Geo. | GIT geologist | Geologist in Training | licensed professional geologist | Professional
 Geoscientist | Registered Geologist
beside: Professional Geologist | P.G. license | FGS | PG license | P.Geo | PG licence | licensed geologist | Fellow
 of the Geological Society
case: CGeol | FGS | P.Geo
implies: geology
near: iema
issuer: Geological Society; US state boards
hit: Gained Chartered Geologist in 2022

term: chartered-biologist
name: Chartered Biologist
kind: credential
also: CBiol
beside: MRSB
near: ascp-lab | chartered-chemist | chartered-physicist
issuer: RSC; RSB; IOP
hit: Candidates must hold Chartered Biologist

term: chartered-chemist
name: Chartered Chemist
kind: credential
also: CChem | Chartered Chemist status | FRSC | AMRSC
beside: MRSC | Royal Society of Chemistry member | member of the Royal Society of Chemistry
near: ascp-lab | chartered-biologist
issuer: RSC; RSB; IOP
hit: Certificates: MRSC

term: chartered-linguist
name: chartered linguist
kind: credential
beside: CIOL | DipTrans | MCIL | ATA certification | certified translator | Diploma in Translation | NRPSI |
 registered sworn translator | sworn translator | ITI membership | MITI | ATA certified | Level 3 community
 interpreting | Community Interpreting Level 3 | BEI certification | Level 3 Certificate in Community Interpreting |
 LPT interpreter test | certified interpreter | qualified interpreter
case: CIOL | MCIL | NRPSI | DipTrans | MITI
implies: translation
near: tefl-language
issuer: CIOL; ATA; NAATI; RID
hit: Certificates: chartered linguist

term: chartered-physicist
name: Chartered Physicist
kind: credential
also: CPhys
beside: MInstP
near: ascp-lab | chartered-biologist
issuer: RSC; RSB; IOP
hit: Certificates: Chartered Physicist

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
also: CIEEM membership | CIEEM member | GradCIEEM | Certified Ecologist
narrower: MCIEEM | ACIEEM
case: CIEEM | MCIEEM | ACIEEM
implies: ecology
near: iema | protected-species-licence
issuer: CIEEM; Natural England
hit: CIEEM member

term: cifa-membership
name: CIfA membership
kind: credential
also: Member of CIfA
narrower: MCIfA | ACIfA | PCIfA
implies: archaeological-fieldwork
near: museums-association-membership | register-of-professional-archaeologists
hit: Working towards CIfA membership

term: cilip-chartership
name: CILIP chartership
kind: credential
also: MCLIP | CILIP | chartered librarian | CILIP chartered | CILIP accredited | MCLIP or equivalent | CILIP
  qualification | public librarian certificate | postgraduate library qualification | librarianship
  qualification | CILIP membership
beside: ACLIP | librarian certification
case: MCLIP | CILIP | ACLIP
implies: library-services
near: archives-qualification
issuer: CILIP
hit: CILIP qualification or equivalent is desirable

term: cimspa
name: CIMSPA
kind: credential
also: CIMSPA membership | CIMSPA registered | CIMSPA practitioner
implies: personal-training
near: nasm-cpt | certificate-iii-in-fitness | reps-registration | personal-trainer-certification
hit: CIMSPA or equivalent is desirable

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
also: CIWEM membership
narrower: MCIWEM | C.WEM
near: ciwm | wamitab
issuer: WAMITAB; CIWEM
hit: Gained MCIWEM in 2022

term: ciwm
name: CIWM
kind: credential
also: CIWM membership
narrower: MCIWM | Chartered Waste Manager
beside: Operator Competence Certificate waste
case: CIWM | MCIWM
implies: waste-management
near: iema
issuer: CIWM; WAMITAB; CIWEM
hit: CIWM membership or equivalent is desirable

term: cmp-meeting
name: CMP designation
kind: credential
also: CMP meetings | CMP | CMP preferred
beside: CMM certification meetings | Certified Wedding Planner | DES certification | Digital Event Strategist | CEM
 exhibitions
ambiguous: CMP
case: CMP
needs: meeting | event | certified | planner | convention | CSEP
implies: event-planning
near: iata-diploma
issuer: Events Industry Council
hit: CMP designation for event planners
miss: Order a BMP and CMP for the patient

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

term: crossfit-level-1
name: CrossFit Level 1
kind: credential
also: CF-L1
beside: CrossFit Level 2
implies: group-exercise
near: group-fitness-certification | level-2-exercise-to-music
hit: Candidates must hold CrossFit Level 1

term: cscs-strength
name: Certified Strength and Conditioning Specialist
kind: credential
also: CSCS certification | NSCA CSCS
beside: NSCA | NSCA certified | NSCA-CPT | Performance Enhancement Specialist
ambiguous: CSCS
case: NSCA | CSCS
needs: NSCA | strength | conditioning | athletes | athletic | coach | training | trainer | ACSM | exercise | fitness |
 USAW | sports | kinesiology | athlete | ATC | CPT
implies: strength-conditioning
near: nasm-cpt
issuer: NSCA; UKSCA
hit: Candidates must hold NSCA certified
hit: Strength coach with CSCS
miss: Labourer with CSCS and own tools

term: dance-teaching-certificate
name: dance teaching certificate
kind: credential
also: Royal Academy of Dance | RAD Certificate | DDE | DDI dance
narrower: RAD | BBO dance | RAD registered | RAD RTS | ABT certified | ABT National Training Curriculum
ambiguous: RAD | DDE
case: RAD | DDE
needs: dance | ballet | ISTD | teacher | tap | diploma | dancing | contemporary | tutor
implies: dance-teaching
near: music-grades
issuer: ISTD; RAD
hit: RAD or ISTD to teach ballet
hit: Dance teacher with DDE
miss: RAD monitoring at the reactor
miss: Linked sheets by DDE and OLE

term: dog-grooming-qualification
name: dog grooming qualification
kind: credential
also: Level 3 Dog Grooming | City & Guilds dog grooming | NCMG | Dog grooming Level 3 | Level 3 in dog grooming |
 Level 2 Dog Grooming | iPET dog grooming
case: NCMG
implies: pet-grooming
near: animal-care-qualification
hit: Level 3 Dog Grooming, 2020

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

term: esthetician-licence
name: esthetician licence
kind: credential
also: esthetician license | licensed esthetician | aesthetician license | aesthetics license | esthetics license |
 beauty qualification | licensed aesthetician | HABIA
beside: CIBTAC | Diploma of Beauty Therapy | Level 7 Aesthetics | Certificate III Beauty | Level 4 Advanced Aesthetics
case: CIBTAC | HABIA
implies: beauty-therapy
near: cosmetology-licence | massage-therapist-licence | beauty-insurance
issuer: US state board; CIDESCO; VTCT
hit: Certificates: esthetician licence

term: exercise-referral-qualification
name: exercise referral qualification
kind: credential
also: GP exercise referral qualification | Level 4 specialist exercise | Level 3 exercise referral | GP Referral
  Level 3 | Level 4 Back Pain | Wright Foundation GP referral | Level 4 Cancer Rehab | REPs Level 4 | Level 4
  cardiac rehabilitation | PSI Level 4 | Postural Stability Instructor | Otago exercise leader
narrower: Level 3 GP Referral
beside: Level 4 Cardiac Rehab | BACPR
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
near: sports-coaching-badge | fa-level-2 | lta-level-3 | uefa-c-licence
hit: Working towards FA Level 1 coaching

term: fa-level-2
name: FA Level 2
kind: credential
implies: sports-coaching | fa-level-1
near: sports-coaching-badge | uefa-a-licence | fa-level-1 | uefa-c-licence
hit: FA Level 2 preferred

term: fear-free-certified
name: Fear Free certified
kind: credential
also: Fear Free | Certified Fear Free
near: animal-care-qualification | certified-professional-dog-trainer | pet-first-aid
hit: Candidates must hold Fear Free certified

term: fisc-level-3
name: FISC Level 3
kind: credential
beside: FISC Level 4 | BSBI FISC
implies: ecology
near: cieem | great-crested-newt-licence
issuer: Natural England; BSBI
hit: FISC Level 3 preferred

term: funeral-director-licence
name: funeral director licence
kind: credential
also: funeral director license | licensed funeral director | licensed embalmer | funeral director's license |
  Dip FD | funeral director and embalmer license | mortuary license | apprentice funeral director license |
  Funeral Director/Embalmer license
beside: embalmer license | MBIE | NAFD Diploma
case: MBIE
implies: funeral-services
near: notary-public
issuer: US state; NAFD
hit: Candidates must hold NAFD Diploma

term: gaming-licence
name: gaming licence
kind: credential
also: gaming license | casino licence | gaming card | PFL gaming | Gambling Commission licence | Personal Management
 Licence | gambling licence | PML | PFL | key employee license | gaming registration | gaming commission license |
 casino license | sheriff's card gaming | non-gaming license | gaming permit | personal functional license | Gambling
 Commission license | Personal Management License | gambling license
narrower: PML gaming | personal functional licence
beside: SIA Door Supervisor gaming
ambiguous: PML | PFL
case: PML | PFL
needs: gaming | casino | betting | gambling | licence | holder | bets | bookmaker | PFL
implies: gaming-operations
near: notary-public
issuer: gambling regulator
hit: Certificates: Gambling Commission licence
hit: Casino manager with PML
miss: Claims for state PFL and SDI leave

term: gcp-certificate
name: GCP certificate
kind: credential
also: GCP certification | ICH-GCP certificate | GCP training certificate | GCP trained | GCP training | ICH-GCP
 training
implies: clinical-research | good-clinical-practice
near: acrp-clinical | citi-training
issuer: ACRP; SOCRA; CITI
hit: GCP certificate or equivalent is desirable

term: great-crested-newt-licence
name: great crested newt licence
kind: credential
also: GCN licence | great crested newt license | GCN license | great crested newt class licence | GCN class licence
 | newt licence | great crested newt survey licence
implies: ecology | protected-species-licence
near: cieem | bat-licence | fisc-level-3
issuer: Natural England; BSBI
hit: Holder of great crested newt licence since 2021

term: greenkeeping-qualification
name: greenkeeping qualification
kind: credential
also: NVQ Level 2 greenkeeping | Level 2 Sports Turf | greenkeeping NVQ | Level 2 greenkeeping | Sports Turf
 Operative | golf greenkeeping Level 2 | NVQ Level 2 sports turf | Level 3 Sports Turf Technician | Level 3
 greenkeeping
implies: turf-management
hit: Level 2 Sports Turf apprenticeship

term: group-fitness-certification
name: group fitness certification
kind: credential
also: group fitness instructor certification | indoor cycling certification | AFAA group fitness | group
  exercise certification | studio cycling qualification | group exercise qualification | TRX certification |
  kettlebell certification
narrower: AFAA certification | spinning certification | Schwinn certified
implies: group-exercise
near: nasm-cpt | yoga-teacher-certificate
issuer: AFAA; ACE; Les Mills
hit: Candidates must hold group fitness certification

term: home-office-personal-licence
name: Home Office personal licence
kind: credential
also: Home Office licence | Home Office PIL | PIL licence | Personal Licence PIL | Home Office personal license |
 Home Office license | personal license A and B | PIL license | Personal License PIL
narrower: personal licence A and B | PIL A B | PIL A/B | personal licence A/B | personal licence A, B and C |
 personal licence ABC | PIL ABC
ambiguous: PIL
case: PIL
needs: Home Office | animal | animals | in vivo | licence | mice | rodent | procedures | ASPA | personal
implies: in-vivo-studies
near: aalas-animal
issuer: UK Home Office
hit: Working towards PIL A/B
miss: Filed a PIL in the High Court

term: iata-diploma
name: IATA diploma
kind: credential
also: IATA certification | Certified Travel Associate | IATA qualification | fares and ticketing qualification |
  BA Fares and Ticketing | IATA/UFTAA | IATA certificate | IATA certified | IATA consultant | IATA accreditation
  | BA Fares 1 | BA Fares 2 | Fares and Ticketing Level 1 | IATA qualified | IATA Diploma in Travel | Virgin
  Fares and Ticketing | CTA travel | Certified Travel Agent | Certified Travel Industry Executive | Travel Agent
  Proficiency test
narrower: IATA Travel and Tourism | IATA Foundation | IATA Level 1
beside: ABTA certificate | ABTAC
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
also: IELTS 7.0 | IELTS 6.5 | IELTS Academic | IELTS score | IELTS level 7 | IELTS band
beside: CPE English
case: IELTS
near: chartered-linguist
issuer: British Council; ETS; Cambridge
hit: Working towards IELTS

term: issa
name: ISSA
kind: credential
also: ISSA certified | ISSA CPT
implies: personal-training | personal-trainer-certification
near: nasm-cpt | acsm-certification | level-3-personal-trainer | personal-trainer-certification
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

term: les-mills-certification
name: Les Mills certification
kind: credential
also: Les Mills certified | Les Mills qualified | Les Mills qualification
narrower: Les Mills BodyPump
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
also: Level 2 Fitness Instructor | gym instructor qualification | REPs Level 2 | Level 2 Fitness Instructing | Level
 2 Gym Instructing | Level 2 gym qualification
implies: personal-training | gym-instruction
near: nasm-cpt | level-3-personal-trainer | certificate-iv-in-fitness
hit: Holder of Level 2 Gym Instructor since 2021

term: level-3-personal-trainer
name: Level 3 Personal Trainer
kind: credential
also: Level 3 Personal Training | Level 3 PT | Level 3 PT qualification | PT Level 3 | L3 PT | REPs Level 3 |
 personal training qualification
implies: personal-training | level-2-gym-instructor | personal-trainer-certification
near: nasm-cpt | issa | level-2-gym-instructor
hit: Holder of Level 3 Personal Trainer since 2021

term: level-3-sports-massage
name: Level 3 sports massage
kind: credential
beside: Level 4 Sports Massage | Level 5 sports massage
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

term: lta-level-3
name: LTA Level 3
kind: credential
beside: LTA Accredited | LTA Level 2
implies: sports-coaching
near: sports-coaching-badge | fa-level-1 | rfu-level-2
hit: Holder of LTA Accredited since 2021

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

term: mountain-leader
name: Mountain Leader
kind: credential
also: Mountain Leader Award | ML award
implies: outdoor-instruction
near: outdoor-leadership-award | rock-climbing-instructor
hit: Gained Mountain Leader in 2022

term: museums-association-membership
name: Museums Association membership
kind: credential
also: CSCS archeology
narrower: AMA | Associateship of the Museums Association | FMA museums | AMA museums
beside: CIfA | CSCS archaeology
ambiguous: AMA | CIfA
case: AMA | CIfA
needs: museum | gallery | associateship | archaeology | archaeologist | excavation | heritage
implies: museum-collections
near: archives-qualification
issuer: Museums Association; Icon; CIfA
hit: AMA of the Museums Association
miss: An AMA on the forum at six
miss: In line with the CIFA travel policy

term: music-grades
name: music grades
kind: credential
also: Grade 8
narrower: ABRSM | ABRSM Grade 8 | Grade 8 piano | Trinity College London music | RCM certificate | ARCT | Grade 5
 theory | Grade 5 music theory | RCM Level 10 | Rockschool Grade 8 | RCM Grade 8
beside: LRSM | ARSM | DipABRSM | LTCL | ATCL | DipABRSM piano | FTCL | LRSM diploma
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
name: NASM CPT
kind: credential
also: NASM | NASM certification | NASM certified | NASM-CPT
ambiguous: NASM
case: NASM
needs: level | register | fitness | exercise | instructor | membership | CPT | personal | trainer | trainers |
 certified | ACE | CES | PES | ISSA | training | nutrition | strength | ACSM | AFAA | gym | certification | @list
implies: personal-training | personal-trainer-certification
near: cscs-strength | group-fitness-certification | reps-registration | issa | personal-trainer-certification
issuer: NASM
hit: NASM CPT, current
miss: x86 code in NASM and gdb

term: nccp
name: NCCP
kind: credential
also: NCCP Level 2
implies: sports-coaching
near: sports-coaching-badge | rfu-level-2 | british-gymnastics-level-2
hit: Gained NCCP Level 2 in 2022

term: nrcpd
name: NRCPD
kind: credential
also: NRCPD registered
narrower: RSLI
implies: interpreting | sign-language-interpreting
near: chartered-linguist | rid-certified | court-certified-interpreter
hit: Certificates: NRCPD

term: nvq-level-2-barbering
name: NVQ Level 2 barbering
kind: credential
also: Level 2 Barbering | NVQ barbering | Level 2 Diploma in Barbering | barbering qualification | NVQ Level 2 in
 Barbering | qualified barber | VTCT Level 2 barbering
implies: barbering
near: barber-licence | nvq-level-2-hairdressing
hit: Level 2 Barbering, VTCT

term: nvq-level-2-beauty-therapy
name: NVQ Level 2 Beauty Therapy
kind: credential
also: Level 2 Beauty Therapy | NVQ 2 beauty therapy | NVQ Level 2 beauty | Level 2 NVQ in Beauty Therapy | NVQ Level
 2 in Beauty Therapy
implies: beauty-therapy
near: esthetician-licence | nvq-level-3-beauty-therapy | cidesco
hit: Certificates: NVQ Level 2 Beauty Therapy

term: nvq-level-2-hairdressing
name: NVQ Level 2 hairdressing
kind: credential
also: Level 2 hairdressing | NVQ hairdressing | NVQ Level 2 in hairdressing | Level 2 Diploma in Hairdressing |
 hairdressing qualification | hairdressing NVQ | NVQ 2 hairdressing | Level 2 NVQ in Hairdressing | NVQ2
 hairdressing | VTCT Level 2 hairdressing | qualified hairdresser | qualified stylist
beside: City & Guilds hairdressing
implies: hairdressing
near: cosmetology-licence | nvq-level-3-hairdressing | nvq-level-2-barbering
hit: Gained Level 2 Diploma in Hairdressing in 2022

term: nvq-level-3-beauty-therapy
name: NVQ Level 3 Beauty Therapy
kind: credential
also: NVQ Level 3 beauty | Level 3 Beauty Therapy | Level 3 Diploma in Beauty Therapy | NVQ 2 and 3 beauty | beauty
 therapy qualification | beauty therapy NVQ | NVQ beauty therapy | NVQ 3 beauty therapy | Level 3 Diploma in Beauty
 | qualified beauty therapist | Level 3 NVQ in Beauty Therapy | NVQ Level 3 in Beauty Therapy
narrower: NVQ Level 2 and 3 Beauty
implies: beauty-therapy | nvq-level-2-beauty-therapy
near: esthetician-licence | nvq-level-2-beauty-therapy | beauty-insurance
hit: Holder of NVQ Level 3 Beauty Therapy since 2021

term: nvq-level-3-hairdressing
name: NVQ Level 3 hairdressing
kind: credential
also: Level 3 hairdressing | NVQ Level 3 in hairdressing | Level 3 Diploma in Hairdressing | Level 3 NVQ in
 Hairdressing | NVQ 3 hairdressing | VTCT Level 3 hairdressing | NVQ Level 3 in Hair
implies: hairdressing | nvq-level-2-hairdressing
near: cosmetology-licence | nvq-level-2-hairdressing | certificate-iii-in-hairdressing
hit: Working towards NVQ Level 3 hairdressing

term: occupational-english-test
name: Occupational English Test
kind: credential
also: OET English
near: ielts-certificate | pte-academic | celpip
issuer: test provider
hit: Occupational English Test or equivalent is desirable

term: outdoor-leadership-award
name: outdoor leadership award
kind: credential
also: Winter Mountain Leader | Archery Leader | AASI | CSIA Level 2 | mountain bike leader | MIAS Level 2 |
  Mountain Training | Swiftwater Rescue | ACCT certification | ropes course certification
narrower: Hill and Moorland Leader | Lowland Leader Award | Archery GB instructor | CWA climbing | FSRT
case: AASI | FSRT
implies: outdoor-instruction
near: sports-coaching-badge | lifeguard-certification
issuer: Mountain Training; British Canoeing; PADI; RYA
hit: Outdoor leadership award or equivalent is desirable

term: paddlesport-coach
name: paddlesport coach
kind: credential
narrower: BCU Level 2 | BCU Level 1 | Paddlesport Instructor | Paddle UK instructor
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

term: performer-union-card
name: performer union card
kind: credential
also: Musicians' Union member | SAG | AEA | Equity
narrower: Equity card | Equity member | Equity membership | AEA member | Actors' Equity
beside: Spotlight member
ambiguous: SAG | AEA | Equity
case: SAG | AEA | Equity
needs: actor | union | AFTRA | eligible | member | Spotlight | performer | acting | theatre
implies: performing-arts
near: music-grades
issuer: Equity; SAG-AFTRA; IATSE
hit: Actor, Equity member and on Spotlight
miss: Raised Equity of two million

term: personal-trainer-certification
name: Certified Personal Trainer
kind: credential
also: CPT fitness | personal trainer certification | nationally recognized personal training certification |
 personal training certification | personal training certificate | fitness certification | personal trainer
 qualification | personal trainer certificate | qualified personal trainer | ACE/NASM | NASM or ACE
narrower: NFPT | AFAA | NCSF | canfitpro
case: NFPT | AFAA | NCSF
implies: personal-training
near: cimspa | gym-instruction | nasm-cpt | ace-certification | issa
hit: Certified Personal Trainer since 2019

term: pet-first-aid
name: pet first aid
kind: credential
also: pet first aid certified
narrower: Pet CPR | pet CPR certified
near: animal-care-qualification | fear-free-certified
hit: Gained pet first aid certified in 2022

term: pilates-certification
name: Pilates certification
kind: credential
also: Pilates instructor certification | Balanced Body | comprehensive Pilates certification
narrower: Level 3 Pilates | Level 3 Mat Pilates | BASI Pilates | STOTT Pilates
implies: pilates
near: yoga-teacher-certificate
hit: Holder of STOTT Pilates since 2021

term: protected-species-licence
name: protected species licence
kind: credential
also: protected species license | protected species licences | Natural England licence | Natural England license |
 Class Licence ecology | Class License ecology | NatureScot licence
narrower: dormouse licence | dormouse license | barn owl licence
implies: ecology
near: cieem
hit: Natural England licence held

term: pte-academic
name: PTE Academic
kind: credential
near: ielts-certificate | duolingo-english-test | occupational-english-test
issuer: test provider
hit: Working towards PTE Academic

term: rac-regulatory
name: Regulatory Affairs Certification
kind: credential
also: RAC | RAC certification | RAPS | RAC certified | RAPS certification | RAC credential | RAC-Drugs | Qualified
 Person
narrower: RAC-Devices
beside: TOPRA | MTOPRA
ambiguous: RAC | Qualified Person
case: RAC | RAPS | TOPRA | Qualified Person | MTOPRA
needs: regulatory | RAPS | certification | certified | FDA | GMP | EU | GDP | release | pharmaceutical
implies: regulatory-affairs
near: acrp-clinical
issuer: RAPS; MHRA
hit: RAC certification from RAPS
miss: Two node RAC on Oracle

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
ambiguous: RMT
case: RMT
needs: massage | registered | therapist | therapists | CMTO | clinic | physio | chiropractic | spa | treatments
implies: massage-therapy
near: massage-therapist-licence | level-3-sports-massage | remedial-massage-diploma
hit: Candidates must hold Registered Massage Therapist
hit: Massage clinic work as RMT
miss: Branch rep for the RMT on the Tube

term: remedial-massage-diploma
name: Remedial Massage Diploma
kind: credential
also: Diploma of Remedial Massage
implies: massage-therapy
near: massage-therapist-licence | registered-massage-therapist
hit: Working towards Remedial Massage Diploma

term: reps-registration
name: REPs registration
kind: credential
also: REPs registered | Register of Exercise Professionals | REPs member | NRPT registered
ambiguous: REPs
case: REPs
needs: level | register | fitness | exercise | instructor | membership | personal | trainer | CIMSPA | gym
near: cimspa | nasm-cpt
hit: Register of Exercise Professionals member
miss: Do ten REPs with each arm

term: rfu-level-2
name: RFU Level 2
kind: credential
implies: sports-coaching
near: sports-coaching-badge | lta-level-3 | nccp
hit: Holder of RFU Level 2 since 2021

term: rid-certified
name: RID certified
kind: credential
also: RID certification
narrower: NIC certification
beside: EIPA | EIPA 3.5
implies: interpreting | sign-language-interpreting
near: chartered-linguist | certified-medical-interpreter | nrcpd
hit: Working towards RID certification

term: rock-climbing-instructor
name: Rock Climbing Instructor
kind: credential
also: RCI award
beside: Single Pitch Award | SPA climbing | CWI climbing
implies: outdoor-instruction
near: outdoor-leadership-award | mountain-leader | padi
hit: Candidates must hold Rock Climbing Instructor

term: rolo-card
name: ROLO card
kind: credential
also: LISS/CSCS card | ROLO health and safety card | Register of Land-based Operatives | LISS ROLO
implies: grounds-maintenance
hit: ROLO card valid to 2026

term: rya-powerboat-level-2
name: RYA Powerboat Level 2
kind: credential
also: Powerboat Level 2 | RYA
beside: RYA Dinghy Instructor
implies: outdoor-instruction
near: outdoor-leadership-award | padi | wilderness-first-responder
hit: Candidates must hold RYA Powerboat Level 2

term: sag-aftra
name: SAG-AFTRA
kind: credential
also: SAG-AFTRA member | SAG-AFTRA eligible
beside: SAG eligible
implies: performing-arts
near: performer-union-card | bectu
hit: Holder of SAG-AFTRA eligible since 2021

term: school-librarian-certification
name: school librarian certification
kind: credential
also: library media specialist certification | state librarian certification
implies: library-services
near: cilip-chartership
hit: Holder of school librarian certification since 2021

term: sports-coaching-badge
name: sports coaching badge
kind: credential
also: coaching badge | NGB qualification | NGB coaching | FA coaching badge | national governing body award | NGB
 awards | NGB qualifications | sports leader award | Level 2 Community Sports Leader | CSLA | Sports Leaders UK |
 sports leader qualification | Community Sports Leader Award
narrower: UKCC Level 2 | UKCC Level 1 | 1st4sport | Level 2 coaching qualification | USSF license | USSF D License |
 Level 2 Multi-Skills | British Gymnastics Level 1 | ECB Level 2 | Introduction to Coaching Football | England
 Athletics coach | USPTA | PTR certification | USA Swimming certified | USPTA certified | NGB Level 2 | Level 1
 coaching qualification
case: USPTA
implies: sports-coaching
near: nasm-cpt | uefa-c-licence
issuer: national governing bodies
hit: Certificates: sports coaching badge

term: sta-swimming-teacher
name: STA swimming teacher
kind: credential
also: STA qualified | Swimming Teachers Association | STA Level 2 | STA swimming teaching
narrower: STA Level 2 Swimming | STA Level 1 | STA Level 2 Award
implies: swimming-teaching
near: swimming-teacher-certificate | austswim
hit: Certificates: STA swimming teacher

term: swimming-teacher-certificate
name: swimming teacher certificate
kind: credential
also: Swim England Level 2 Teaching Swimming | ASA Level 2 swimming teacher | SEQ Level 2 | ASA Level 2 Teaching
 Aquatics | swim instructor certification | UKCC Level 2 swimming | ASA teaching qualification | Level 2 swimming
 teacher | swim teacher qualification | Level 2 Teaching Aquatics | Level 1 Swimming Assistant | Swim England
 qualified | swimming teacher qualification
narrower: Swim England Level 2 | WSI | ASA Level 2 | Swim England Level 1 | ASA Level 1
ambiguous: WSI
case: WSI
needs: swim | water safety | lifeguard | Red Cross | certif
implies: swimming-teaching
near: lifeguard-certification | sta-swimming-teacher
issuer: Swim England; STA; Red Cross
hit: WSI certificate for swim classes
miss: The WSI feed lists ports

term: tattoo-artist-licence
name: tattoo artist licence
kind: credential
also: tattoo license | body art license | tattoo licence | bloodborne pathogens certification | bloodborne
  pathogen certification | BBP certification | BBP certified | skin piercing registration | body artist license
  | bloodborne pathogens training | tattoo artist license
beside: bloodborne pathogen certificate | body piercing license
implies: tattooing
near: esthetician-licence
issuer: local health department
hit: Gained tattoo artist licence in 2022

term: tefl-language
name: TEFL
kind: credential
also: 120-hour TEFL | TEFL certificate | TEFL/TESOL | TEFL certification | TEFL certified | TEFL qualified | DELTA
 qualified | CELTA/DELTA | TESOL/TEFL | TESL certificate | TESL Canada | Dip TESOL | DELTA qualification | TEFL
 qualification | TEFL course | ESL certification | ESL certificate | TEFL or TESOL
beside: DELTA
ambiguous: DELTA
case: TEFL | DELTA
needs: CELTA | TEFL | teaching | ELT | English
implies: language-teaching | esl-teaching
near: chartered-linguist
issuer: Cambridge; Trinity
hit: TEFL or CELTA to teach abroad
miss: Flew DELTA to Atlanta

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

term: tour-guide-badge
name: tour guide badge
kind: credential
also: licensed tour guide | tour guide licence | tour guide license | guide licence | Institute of Tourist
  Guiding | certified interpretive guide | NAI certified | Certified Interpretive Guide NAI | White Badge guide
  | tourist guide licence | guide license | tourist guide license
narrower: Blue Badge guide | Blue Badge | Green Badge guide
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
implies: sports-coaching | uefa-b-licence
near: sports-coaching-badge | uefa-b-licence | fa-level-2
hit: Candidates must hold UEFA A licence

term: uefa-b-licence
name: UEFA B licence
kind: credential
also: UEFA B | UEFA B license
implies: sports-coaching | uefa-c-licence
near: sports-coaching-badge | uefa-a-licence
hit: UEFA B or equivalent is desirable

term: uefa-c-licence
name: UEFA C Licence
kind: credential
also: UEFA C License | UEFA C
implies: sports-coaching
near: fa-level-2 | fa-level-1 | sports-coaching-badge
hit: UEFA C Licence, 2021

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
also: USAW
narrower: USAW Level 1
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
also: WAMITAB COTC | WAMITAB qualified
narrower: COTC | Certificate of Technical Competence
near: ciwm | ciwem
issuer: WAMITAB; CIWEM
hit: Gained WAMITAB in 2022

term: water-safety-instructor
name: Water Safety Instructor
kind: credential
also: WSI certification | WSI certified | Red Cross WSI
implies: swimming-teaching
near: swimming-teacher-certificate | austswim
hit: Gained Water Safety Instructor in 2022

term: wilderness-first-responder
name: Wilderness First Responder
kind: credential
also: WFR certification | Wilderness First Responder certification | WFR
beside: Wilderness First Aid
implies: outdoor-instruction
near: outdoor-leadership-award | rya-powerboat-level-2 | paddlesport-coach
hit: Wilderness First Responder certification preferred

term: yachtmaster
name: RYA Yachtmaster
kind: credential
beside: RYA Day Skipper
implies: outdoor-instruction
near: outdoor-leadership-award | basi-level-2
hit: RYA Day Skipper or equivalent is desirable

term: yoga-teacher-certificate
name: yoga teacher certificate
kind: credential
also: yoga certification | Yoga Alliance certified | 200 hour yoga | 200hr yoga | Registered Yoga Teacher | RYT |
 500-hour yoga teacher training | 200-hour RYT | certified yoga instructor | 200 hour YTT | yoga teacher training |
 E-RYT | YTT | Yoga Alliance registered | YogaFit | 200hr yoga teacher training | 200 hour yoga teacher training |
 200hr yoga teacher | yoga teacher qualification | 200 hr yoga teacher training
narrower: RYT 200 | Yoga Alliance | 200-hour yoga teacher training | RYT 500
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
