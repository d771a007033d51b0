# Job titles of science, environment, sport, beauty, travel, libraries and the arts.

term: actor-title
name: actor
kind: title
also: actress | performer | extra | supporting artist | presenter | entertainer | drama practitioner | film extra
 | background actor | stage actor | stunt performer | theatre practitioner | freelance actor | drama facilitator
 | theatre actor | compère | theater practitioner | theater actor
ambiguous: extra | presenter | actor | performer | entertainer
needs: film | theatre | stage | drama | television | TV | radio | actress | musical | dancer | show | children
 | drama school
never: bad actor | threat actor | key actor | state actor | top performer | high performer | strong performer
implies: performing-arts
near: musician-title | dancer-title
hit: Stage actor and drama presenter
miss: No extra charge for parking

term: air-quality-consultant-title
name: air quality consultant
kind: title
also: air quality specialist
implies: environmental-consulting
near: environmental-consultant-title | noise-consultant-title
hit: We are looking for an air quality consultant in Leeds

term: anthropologist-title
name: anthropologist
kind: title
also: sociologist | ethnographer | political scientist | historian | geographer | criminologist | linguist
 | demographer
implies: research-design
near: researcher-title
hit: Promoted to anthropologist in 2021

term: apprentice-barber-title
name: apprentice barber
kind: title
implies: barbering
near: hairdresser-title | barber-title
hit: Apprentice barber, 2018 to 2022

term: archaeologist-title
name: archaeologist
kind: title
also: field archaeologist | archaeological consultant | project archaeologist | archaeology field technician
 | archaeological technician | archeologist | field archeologist | archeological consultant | project archeologist
 | archeology field technician | archeological technician
implies: archaeological-fieldwork
near: exhibition-curator-title
hit: Experience as an archaeologist is required

term: archivist-title
name: archivist
kind: title
also: digital archivist | archives assistant | archive assistant | records archivist | archives technician
 | library intern | archival assistant | library media specialist | digitisation officer | taxonomist library
 | assistant archivist | information services librarian | library page shelver | library advisor | data librarian
 | media librarian | digitization officer
implies: library-services
near: records-clerk-title | exhibition-curator-title
hit: Our Halifax office seeks an archivist

term: artist-title
name: artist
kind: title
also: fine artist | painter artist | printmaker | gallery artist | craftsperson | art instructor | freelance artist
 | visual artist | muralist | calligrapher | artisan | art teacher community | community artist | resident artist
 | artist in residence | art facilitator | craft instructor | art therapist assistant | art consultant | art assistant
 | engraver | framer | weaver | caricaturist | textile artist | art director assistant | portrait artist | taxidermist
 | art tutor
ambiguous: artist | framer
needs: fine | gallery | painting | art | studio | freelance | residence | exhibit | sculpture | ceramic | visual
never: makeup artist | make-up artist
implies: fine-art
near: exhibition-curator-title
hit: Freelance fine artist with studio
miss: Make an artist of every guest

term: arts-administrator-title
name: arts administrator
kind: title
also: arts manager | arts officer | arts coordinator | arts development officer | artistic director
 | programming director arts
implies: arts-administration | arts-sector
near: exhibition-curator-title | event-manager-title
hit: Arts administrator, 2018 to 2022

term: athlete-title
name: professional athlete
kind: title
also: athlete | professional footballer | player professional | professional sportsperson | semi-professional
 footballer
ambiguous: athlete
needs: sport | team | professional | league | national | student
near: sports-coach-title
hit: Athlete for the national team
miss: The athlete in lane four

term: barber-title
name: barber
kind: title
also: master barber | head barber | mobile barber | self-employed barber | apprentice barber title
ambiguous: barber
needs: shop | hair | cuts | salon | qualified | NVQ | experienced | fades | barbershop
implies: barbering
near: hairdresser-title | apprentice-barber-title
hit: Head barber and trainer
miss: Met Mr Barber from sales

term: beauty-advisor-title
name: beauty counter manager
kind: title
also: counter manager beauty | fragrance consultant | skincare specialist
implies: cosmetics-sales | retail-sector
near: beauty-therapist-title | sales-representative-title
hit: Worked as a beauty counter manager for three years

term: beauty-therapist-title
name: beauty therapist
kind: title
also: esthetician | spa therapist | beautician | aesthetician | spa attendant | senior beauty therapist | aesthetic
 practitioner | laser technician | waxing specialist | skin therapist | aesthetic nurse practitioner beauty |
 medical aesthetician | esthetician apprentice | beauty specialist | beauty assistant | medical esthetician | salon
 therapist | lead esthetician | mobile beauty therapist | head therapist | spa receptionist therapist | senior spa
 therapist | laser therapist | wax specialist | skin specialist | tanning consultant
implies: beauty-therapy
near: hairdresser-title | massage-therapist-title
hit: Reports to the beauty therapist

term: biochemist-title
name: biochemist
kind: title
also: protein scientist
implies: laboratory-techniques
near: biologist-title | molecular-biologist-title | botanist-title
hit: Promoted to biochemist in 2021

term: biologist-title
name: biologist
kind: title
also: biotechnologist | research biologist | ecologist biologist | field biologist | bioscientist
 | bioprocess scientist | upstream scientist | life scientist | aquatic biologist | physiologist
 | conservation biologist | structural biologist | biology researcher | fermentation scientist | biologist II
 | biological technician | biological scientist | environmental biologist
implies: laboratory-techniques
near: chemist-title | laboratory-technician-title
hit: Promoted to biologist in 2021

term: botanist-title
name: botanist
kind: title
also: plant scientist | plant biologist | plant pathologist
implies: laboratory-techniques
near: biologist-title | biochemist-title | zoologist-title
hit: Covered for the botanist during leave

term: butler-title
name: butler
kind: title
also: house manager | private chauffeur butler | estate manager private | housekeeper private | personal concierge
 | concierge | lifestyle manager | valet butler | guest experience host | concierge manager
ambiguous: concierge | butler
needs: hotel | guest | residents | household | private | VIP | luxury | building | front desk | silver service | head
implies: concierge-services
near: receptionist-title
hit: Hotel concierge and butler for VIP guests
miss: Concierge apps are free

term: camp-counsellor-title
name: camp counsellor
kind: title
also: summer camp counselor | camp leader | activity leader | holiday club leader | play leader | kids club leader |
 children's entertainer | activities leader | kids club supervisor | camp counselor
implies: childrens-entertainment | summer-camp
near: leisure-centre-manager-title | youth-worker-title | camp-director-title | camp-counselor-title
hit: Covered for the camp counsellor during leave

term: camp-director-title
name: camp director
kind: title
also: camp coordinator
implies: childrens-entertainment | summer-camp
near: leisure-centre-manager-title | youth-worker-title | camp-counsellor-title
hit: Reports to the camp director

term: casting-director-title
name: casting director
kind: title
also: casting assistant | casting agent
implies: directing-theatre
near: theatre-director-title
hit: Worked as a casting director for three years

term: cataloguer-title
name: cataloguer
kind: title
also: metadata librarian | cataloging librarian | metadata specialist | catalogr
implies: cataloguing
near: librarian-title
hit: Reports to the cataloguer

term: chemist-title
name: chemist
kind: title
also: analytical chemist | synthetic chemist | research chemist | formulation chemist | medicinal chemist
 | development chemist | organic chemist | formulation scientist | process chemist | senior chemist | polymer chemist
 | chemical analyst | lead chemist | laboratory chemist | cosmetic chemist | industrial chemist
 | environmental chemist | technical chemist | quality chemist | water chemist | associate chemist | staff chemist
 | analytical scientist | computational chemist | R&D chemist | coatings chemist | inorganic chemist
 | chemical technician
implies: analytical-chemistry
near: laboratory-technician-title | researcher-title
hit: Experience as a chemist is required

term: clinical-data-manager-title
name: clinical data manager
kind: title
also: clinical data coordinator | clinical data associate
implies: clinical-research
near: clinical-research-associate-title | clinical-trials-assistant-title
hit: Worked as a clinical data manager for three years

term: clinical-research-associate-title
name: clinical research associate
kind: title
also: CRA | CTA | clinical research nurse coordinator | clinical trial associate | senior CRA
 | clinical research officer | senior clinical research associate | clinical research specialist
 | clinical scientist trials | clinical research associate II | clinical research project manager
 | site monitor clinical | clinical study associate | clinical research scientist | clinical monitor
 | study start-up specialist | clinical research technician
ambiguous: CRA | CTA
case: CRA | CTA
needs: clinical | trial | site | monitoring | study | GCP
implies: clinical-research
near: regulatory-affairs-specialist-title | researcher-title
hit: Clinical research associate for phase III trials
miss: Filed the form with the CRA in Ottawa

term: clinical-research-coordinator-title
name: clinical research coordinator
kind: title
also: study coordinator | clinical trials coordinator | clinical trial coordinator | research study coordinator
 | clinical study coordinator | clinical studies coordinator
implies: clinical-research
near: clinical-research-associate-title | clinical-trial-manager-title
hit: Worked as a clinical research coordinator for three years

term: clinical-trial-manager-title
name: clinical trial manager
kind: title
also: clinical study manager | clinical project manager | clinical research manager | clinical operations manager
 | clinical trials manager
implies: clinical-research
near: clinical-research-associate-title | clinical-research-coordinator-title | clinical-trials-assistant-title
hit: Promoted to clinical trial manager in 2021

term: clinical-trials-assistant-title
name: clinical trials assistant
kind: title
also: clinical trial assistant | clinical trial administrator | clinical trials administrator
 | clinical research assistant | clinical research administrator
implies: clinical-research
near: clinical-research-associate-title | clinical-trial-manager-title | clinical-data-manager-title
hit: Our Halifax office seeks a clinical trials assistant

term: comedian-title
name: comedian
kind: title
also: magician | clown | circus performer | street performer | children's performer
near: actor-title | radio-presenter-title | fashion-model-title
hit: Our Halifax office seeks a comedian

term: composer-title
name: composer
kind: title
also: songwriter | lyricist | arranger music
near: musician-title | piano-teacher-title
hit: Our Halifax office seeks a composer

term: conference-producer-title
name: conference producer
kind: title
also: conference manager | conference coordinator | conference organiser | conference and events manager
 | conference assistant | conference executive | conference officer | conference organizer
implies: event-planning | events-sector
near: event-manager-title
hit: Experience as a conference producer is required

term: conservation-officer-title
name: conservation manager
kind: title
also: conservationist | conservation assistant | conservation technician | conservation specialist
 | biodiversity officer
near: ecologist-title | park-ranger-title | tree-surgeon-title
hit: Promoted to conservation manager in 2021

term: contaminated-land-consultant-title
name: contaminated land consultant
kind: title
also: remediation specialist | geoenvironmental consultant
implies: environmental-consulting
near: environmental-consultant-title | noise-consultant-title
hit: Promoted to contaminated land consultant in 2021

term: costume-designer-title
name: costume designer
kind: title
also: costume maker | costumier | costume assistant | costume supervisor | wardrobe assistant | wardrobe supervisor
 | wardrobe manager | wardrobe technician | dresser theatre | dresser theater
implies: costume-design | arts-sector
near: theatre-director-title | fashion-designer-title
hit: Covered for the costume designer during leave

term: court-interpreter-title
name: court interpreter
kind: title
also: medical interpreter | conference interpreter | community interpreter | legal interpreter | public service
 interpreter | telephone interpreter | bilingual interpreter | Spanish interpreter | remote interpreter | video
 remote interpreter | healthcare interpreter
implies: interpreting
near: translator-title | sign-language-interpreter-title | interpreter-title
hit: Reports to the court interpreter

term: croupier-title
name: gaming supervisor
kind: title
also: slot technician gaming | customer service cashier betting | table games supervisor | dealer casino | inspector
 gaming | slots attendant | trainee croupier | dealer/inspector | bingo caller
implies: gaming-operations
near: customer-service-representative-title
hit: Our Halifax office seeks a gaming supervisor

term: dance-teacher-title
name: dance teacher
kind: title
also: dance instructor | ballet teacher | ballet instructor | dance tutor | dance coach | choreographer
implies: dance-teaching
near: dancer-title
hit: Dance teacher, 2018 to 2022

term: dancer-title
name: dancer
kind: title
also: ballet dancer | dance captain | contemporary dancer | dance artist | commercial dancer | freelance dancer
 | dance leader | professional dancer | ballroom instructor | dance studio owner
implies: dance-teaching | arts-sector
near: actor-title
hit: We are looking for a dancer in Leeds

term: ecologist-title
name: ecologist
kind: title
also: ecology consultant | ecological consultant | graduate ecologist | senior ecologist | ranger
 | assistant ecologist | field ecologist | botanist ecologist | wildlife technician | consultant ecologist
 | natural resource specialist | restoration ecologist | wildlife conservationist | seasonal ecologist
 | principal ecologist | natural resources manager | environmental educator | biodiversity manager
 | restoration technician | wetland scientist | naturalist
ambiguous: ranger
needs: park | forest | wildlife | countryside | conservation | nature | national
implies: ecology
near: environmental-consultant-title | biologist-title
hit: Graduate ecologist for habitat surveys
miss: Drives a Ford Ranger

term: environmental-consultant-title
name: environmental consultant
kind: title
also: environmental scientist | environmental specialist | environmental officer | environmental manager
 | environmental adviser | environmental technician | environmental coordinator | environmental analyst
 | environmental compliance specialist | environmental advisor | environmental planner
 | environmental health scientist | environmental compliance officer | environmental protection specialist
 | environmental project manager | graduate environmental consultant | environmental protection officer
 | senior environmental consultant | environmental compliance manager | water quality technician
 | environmental assistant | energy consultant environmental | environmental inspector | environmental auditor
 | environmental permitting specialist | environmental monitoring technician | senior environmental scientist
 | geo-environmental engineer consultant | environmental field technician | EIA consultant
 | environmental sustainability manager | water resources specialist
implies: environmental-consulting
near: ecologist-title | sustainability-manager-title | geologist-title
hit: We are looking for an environmental consultant in Leeds

term: event-assistant-title
name: event assistant
kind: title
also: events assistant | event crew | events intern
implies: event-planning | events-sector
near: event-manager-title
hit: Event assistant, 2018 to 2022

term: event-manager-title
name: event manager
kind: title
also: event planner | events coordinator | event coordinator | event executive | event organiser | events manager
 | events executive | event producer | meeting planner | event specialist | events officer | event project manager
 | event director | head of events | events planner | event production manager | events organiser
 | exhibitions manager | event sales manager | banquet coordinator | corporate event planner | exhibition manager
 | events administrator | event operations manager | exhibition organiser | senior event manager | events producer
 | conference and events coordinator | event marketing coordinator | events sales executive | promoter
 | event administrator | event consultant | delegate sales executive | event host | events and marketing officer
 | festival manager | special events coordinator | venue coordinator | meetings manager | special events manager
 | event supervisor | exhibition sales executive | events director | logistics event coordinator
 | freelance event manager | concert promoter | event officer | events specialist | virtual event producer
 | delegate acquisition executive | party planner | meeting and event planner | exhibition coordinator
 | congress manager | event organizer | events organizer | exhibition organizer
ambiguous: promoter
needs: event | concert | music | festival | club | nightclub
implies: event-planning | events-sector
near: marketing-executive-title | travel-agent-title
hit: Event manager for trade fairs
miss: The promoter drives expression of the gene

term: exhibition-curator-title
name: curator
kind: title
also: museum curator | assistant curator | art handler museum | conservator | exhibitions officer | collections
 assistant | exhibition curator | curatorial assistant | gallery curator | heritage officer | exhibitions
 coordinator | museum officer | museum intern | exhibition designer | keeper of collections | museum collections
 manager | museum specialist | gallery coordinator | curatorial fellow | art curator | exhibits specialist |
 heritage consultant | historic buildings consultant | exhibition assistant
implies: exhibition-curation
near: archivist-title | tour-guide-title | artist-title | museum-manager-title
hit: Museum curator and exhibition curator

term: fashion-designer-title
name: fashion designer
kind: title
also: tailor | textile designer | assistant fashion designer | knitwear designer | fashion assistant
 | fashion buyer assistant | fashion intern | apparel designer | fashion coordinator | garment designer | fit model
 | milliner | print designer | accessories designer | footwear designer | production manager fashion
 | womenswear designer | junior fashion designer | fashion merchandiser | shoe designer | handbag designer
ambiguous: tailor
needs: alterations | suits | sewing | bespoke | garments | shop | master | experienced
implies: fashion-design
near: theatre-director-title
hit: Bespoke tailor with alterations work
miss: We tailor each plan to you

term: fashion-model-title
name: fashion model
kind: title
also: promotional model | model fashion
implies: fashion-sector
near: actor-title | comedian-title
hit: We are looking for a fashion model in Leeds

term: fashion-stylist-title
name: fashion stylist
kind: title
also: wardrobe stylist | personal stylist | freelance stylist | personal shopper
implies: fashion-design
near: fashion-designer-title
hit: We are looking for a fashion stylist in Leeds

term: fitness-instructor-title
name: fitness instructor
kind: title
also: gym instructor | gym assistant | fitness attendant | gym trainer | fitness assistant | fitness team member |
 health and fitness instructor | fitness advisor | gym coach | fitness professional | fitness specialist
implies: gym-instruction | leisure-sector
near: personal-trainer-title | group-exercise-instructor-title
hit: Gym instructor at a council centre

term: forensic-scientist-title
name: forensic scientist
kind: title
also: forensic technician | forensic examiner | forensic analyst | forensic chemist | fingerprint examiner
 | fingerprint technician | forensic toxicologist | forensic biologist
implies: forensic-science | laboratory-setting
near: laboratory-technician-title
hit: Worked as a forensic scientist for three years

term: funeral-director-title
name: funeral director
kind: title
also: funeral arranger | mortician | embalmer | funeral assistant | undertaker | funeral operative
 | funeral service operative | mortuary assistant | crematorium technician | funeral service assistant | pallbearer
 | cemetery manager | funeral attendant | funeral home manager | gravedigger | funeral home assistant
 | funeral administrator | crematory operator | mortuary technician | bereavement coordinator
 | burial services officer
implies: funeral-services
near: receptionist-title
hit: We are looking for a funeral director in Leeds

term: gallery-invigilator-title
name: gallery invigilator
kind: title
also: room steward | gallery steward | museum gallery assistant | exhibition invigilator
implies: gallery-invigilation | visitor-services
near: visitor-services-assistant-title
hit: Gallery invigilator at weekends

term: group-exercise-instructor-title
name: group exercise instructor
kind: title
also: group fitness instructor | spin instructor | aerobics instructor | exercise instructor | zumba instructor |
 aqua aerobics instructor | circuits instructor | studio instructor | cycling instructor | group exercise
 coordinator | fitness class instructor
implies: group-exercise | leisure-sector
near: personal-trainer-title | fitness-instructor-title
hit: Spin instructor, twelve classes a week

term: gym-manager-title
name: gym manager
kind: title
also: fitness manager | fitness director | gym supervisor | club manager fitness | gym general manager | assistant
 gym manager
implies: leisure-centre-operations | leisure-sector
near: leisure-centre-manager-title | personal-trainer-title
hit: Gym manager of a 2,000-member club

term: hairdresser-title
name: hairdresser
kind: title
also: hair stylist | colourist | hairstylist | salon stylist | cosmetologist | senior stylist | salon assistant |
 apprentice hairdresser | junior stylist | trainee hairdresser | hair colourist | colour technician | stylist hair |
 master stylist | assistant hairdresser | salon apprentice | self-employed hairdresser | mobile hairdresser | wig
 maker | hair technician | shampoo assistant | afro hair stylist | freelance hair stylist | salon junior | hair
 colorist | color technician
ambiguous: colourist | colorist
needs: shop | hair | cuts | salon | qualified | NVQ | experienced
implies: hairdressing
near: beauty-therapist-title | barber-title
hit: Hairdresser in a busy salon
miss: The colourist of comic books

term: holiday-rep-title
name: holiday rep
kind: title
also: holiday representative | overseas representative | resort manager rep | chalet host | chalet manager
implies: tour-operations
near: travel-agent-title | tour-operator-title
hit: Covered for the holiday rep during leave

term: immunologist-title
name: immunologist
kind: title
implies: laboratory-techniques
near: biologist-title | toxicologist-title | neuroscientist-title
hit: Our Halifax office seeks an immunologist

term: interpreter-title
name: interpreter
kind: title
also: freelance interpreter | language interpreter | staff interpreter | certified interpreter title
ambiguous: interpreter
needs: language | translator | medical | sign | freelance | court | Spanish | conference | bilingual | patients
implies: interpreting
near: translator-title | court-interpreter-title
hit: Freelance language interpreter
miss: Runs the Python interpreter

term: jeweller-title
name: jeweller
kind: title
also: jeweler | goldsmith | silversmith | jewellery maker | bench jeweler | jewellery designer | gemologist
 | jewelry maker | jewelry designer
implies: crafts
near: artist-title | potter-title
hit: Jeweller, 2018 to 2022

term: knowledge-manager-title
name: knowledge manager
kind: title
also: knowledge management officer | information manager | information specialist | information officer
 | knowledge officer | information assistant
implies: library-services
near: archivist-title | library-manager-title
hit: We are looking for a knowledge manager in Leeds

term: laboratory-manager-title
name: laboratory manager
kind: title
also: lab manager | laboratory supervisor | lab supervisor | laboratory team leader | head of laboratory
 | laboratory coordinator
implies: laboratory-techniques
near: laboratory-technician-title | qc-analyst-title | science-technician-title
hit: Our Halifax office seeks a laboratory manager

term: laboratory-technician-title
name: laboratory technician
kind: title
also: lab technician | laboratory assistant | lab assistant | research technician | laboratory analyst
 | laboratory technologist | lab tech | laboratory scientist | lab analyst | laboratory technical assistant
 | laboratory aide | lab attendant | laboratory specialist | senior laboratory technician
 | quality control technician lab | laboratory attendant | technical laboratory assistant | senior lab technician
 | analytical technician | laboratory operative | laboratory technologist assistant | biology lab technician
 | lab operative | food technologist lab | quality laboratory technician | field and laboratory technician
 | sample technician | microbiology technician | chemistry technician | glassware technician | lab coordinator
implies: laboratory-techniques
near: chemist-title | biologist-title | researcher-title
hit: Laboratory technician, 2018 to 2022

term: lash-technician-title
name: lash technician
kind: title
also: eyelash technician | lash artist | brow artist | brow technician
implies: lash-and-brow-treatments | beauty-sector
near: beauty-therapist-title
hit: Promoted to lash technician in 2021

term: leisure-attendant-title
name: leisure assistant
kind: title
also: recreation assistant | recreation attendant | sports and leisure assistant | sports assistant | sports centre
 assistant | leisure team member | sports center assistant | recreation aide
implies: leisure-centre-operations
near: swimming-instructor-title | leisure-centre-manager-title
hit: Covered for the leisure assistant during leave

term: leisure-centre-manager-title
name: leisure centre manager
kind: title
also: health club manager | duty manager leisure | sports centre manager | leisure manager | activities coordinator
 leisure | golf club manager | general manager leisure | leisure club manager | recreation program coordinator |
 sports facility manager | community centre manager | activity coordinator leisure | bowling centre manager | tour
 leader outdoor | recreation programmer | leisure center manager | sports center manager | community center manager
 | bowling center manager
implies: leisure-centre-operations
near: personal-trainer-title | swimming-instructor-title | sports-coach-title | gym-manager-title
hit: Leisure centre manager in York

term: librarian-title
name: librarian
kind: title
also: academic librarian | school librarian | reference librarian | assistant librarian | public librarian
 | systems librarian | law librarian | branch librarian | head librarian | chief librarian | subject librarian
 | liaison librarian | children's librarian | youth services librarian | medical librarian | teen librarian
 | adult services librarian | electronic resources librarian
implies: library-services
near: archivist-title | library-assistant-title
hit: Librarian, 2018 to 2022

term: library-assistant-title
name: library assistant
kind: title
also: library clerk | library technician | library associate | library aide | library page | senior library assistant
 | library officer | library customer assistant | circulation clerk | circulation assistant | library specialist
implies: library-services
near: archivist-title | librarian-title | library-manager-title
hit: We are looking for a library assistant in Leeds

term: library-manager-title
name: library manager
kind: title
also: library director | library supervisor | library services manager | head of library | circulation supervisor
implies: library-services
near: archivist-title | library-assistant-title | knowledge-manager-title
hit: Reports to the library manager

term: lighting-technician-title
name: lighting technician
kind: title
also: lighting operator | lighting designer | lighting engineer | stage electrician | production electrician
implies: theatre-lighting
near: theatre-director-title | sound-technician-title
hit: Our Halifax office seeks a lighting technician

term: makeup-artist-title
name: makeup artist
kind: title
also: make-up artist | freelance makeup artist | permanent makeup artist
implies: makeup-artistry
near: beauty-therapist-title
hit: Covered for the makeup artist during leave

term: martial-arts-instructor-title
name: martial arts instructor
kind: title
also: karate instructor
implies: martial-arts-instruction
near: sports-coach-title
hit: Experience as a martial arts instructor is required

term: massage-therapist-title
name: massage therapist
kind: title
also: masseuse | masseur | sports massage therapist | massage practitioner | licensed massage practitioner |
 holistic therapist | aromatherapist | reflexologist | complementary therapist
implies: massage-therapy
near: beauty-therapist-title
hit: We are looking for a massage therapist in Leeds

term: medical-science-liaison-title
name: medical science liaison
kind: title
also: medical affairs manager | medical information officer | scientific affairs manager
implies: medical-affairs
near: regulatory-affairs-specialist-title | validation-specialist-title
hit: Worked as a medical science liaison for three years

term: medical-writer-title
name: medical writer
kind: title
also: senior medical writer | scientific writer | regulatory writer | science writer | medical editor
implies: medical-writing
near: regulatory-affairs-specialist-title
hit: Promoted to medical writer in 2021

term: microbiologist-title
name: microbiologist
kind: title
also: senior microbiologist | environmental microbiologist | virologist
implies: laboratory-techniques
near: biologist-title | molecular-biologist-title
hit: Experience as a microbiologist is required

term: molecular-biologist-title
name: molecular biologist
kind: title
also: cell biologist | geneticist | molecular geneticist
implies: laboratory-techniques
near: biologist-title | microbiologist-title | biochemist-title
hit: Experience as a molecular biologist is required

term: museum-educator-title
name: museum educator
kind: title
also: museum education officer | education officer museum
implies: museum-collections | museum-setting | museum-learning
near: exhibition-curator-title | paper-conservator-title
hit: Covered for the museum educator during leave

term: museum-manager-title
name: museum manager
kind: title
also: museum director | gallery manager | gallery director | art gallery manager | art gallery director | heritage
 manager | head of museum
implies: museum-collections | arts-sector | museum-setting
near: exhibition-curator-title
hit: Museum manager in a market town

term: museum-registrar-title
name: museum registrar
kind: title
also: registrar museum | collections registrar
implies: museum-collections | museum-setting
near: exhibition-curator-title | museum-technician-title | paper-conservator-title
hit: Covered for the museum registrar during leave

term: museum-technician-title
name: museum technician
kind: title
also: gallery technician | art handler | art technician | preparator | exhibition technician | art installer |
 museum preparator
implies: museum-collections | museum-setting
near: exhibition-curator-title | museum-registrar-title
hit: Museum technician, 2018 to 2022

term: musician-title
name: musician
kind: title
also: pianist | violinist | orchestra musician | session musician | conductor orchestra | guitarist | cellist
 | organist | drummer | music producer artist | choir director | accompanist | choir conductor | choirmaster
 | music director | director of music | saxophonist | band leader | music leader | freelance musician | flautist
 | wedding DJ | bandmaster | mobile DJ | trumpet player | bass player
implies: music-performance
near: actor-title
hit: We are looking for a musician in Leeds

term: nail-technician-title
name: nail technician
kind: title
also: nail artist | manicurist | nail tech | pedicurist
implies: nail-treatments
near: beauty-therapist-title
hit: Experience as a nail technician is required

term: neuroscientist-title
name: neuroscientist
kind: title
implies: laboratory-techniques
near: biologist-title | immunologist-title
hit: Worked as a neuroscientist for three years

term: noise-consultant-title
name: noise consultant
kind: title
also: acoustic consultant
implies: environmental-consulting
near: environmental-consultant-title | air-quality-consultant-title | contaminated-land-consultant-title
hit: Worked as a noise consultant for three years

term: outdoor-instructor-title
name: outdoor instructor
kind: title
also: outdoor activity instructor | climbing instructor | ski instructor | activity instructor | climbing wall
 instructor | snowboard instructor | kayak instructor | surf instructor | scuba instructor | dive master
implies: outdoor-instruction
near: sports-coach-title | leisure-centre-manager-title | ski-patroller-title
hit: Outdoor instructor, 2018 to 2022

term: paper-conservator-title
name: paper conservator
kind: title
also: art conservator | paintings conservator | objects conservator
implies: museum-collections
near: exhibition-curator-title | museum-registrar-title | museum-educator-title
hit: We are looking for a paper conservator in Leeds

term: personal-trainer-title
name: personal trainer
kind: title
also: fitness coach | fitness trainer | personal fitness trainer | fitness consultant | certified personal trainer
 title | exercise specialist | exercise physiologist fitness | GP referral instructor | exercise referral instructor
 | CrossFit coach | wellness instructor | health coach fitness | freelance personal trainer | boxing coach | head
 trainer | athletic performance coach | health and wellness coach
implies: personal-training | leisure-sector | gym-instruction | exercise-prescription
near: yoga-instructor-title | sports-coach-title | leisure-centre-manager-title | fitness-instructor-title |
 gym-manager-title | group-exercise-instructor-title
hit: Personal trainer with thirty clients

term: pharmacovigilance-officer-title
name: pharmacovigilance officer
kind: title
also: pharmacovigilance associate | drug safety associate | drug safety officer | drug safety specialist
 | pharmacovigilance specialist | drug safety scientist | pharmacovigilance manager | drug safety manager
 | pharmacovigilance scientist | PV associate
implies: pharmacovigilance
near: regulatory-affairs-specialist-title
hit: Our Halifax office seeks a pharmacovigilance officer

term: phd-student-title
name: PhD student
kind: title
also: PhD candidate | PhD researcher | doctoral researcher | PhD fellow | doctoral candidate
 | graduate research assistant | graduate researcher | research student
implies: research-design | research-setting | university-setting
near: researcher-title | postdoctoral-researcher-title | principal-investigator-title
hit: Experience as a PhD student is required

term: piano-teacher-title
name: piano teacher
kind: title
also: music tutor | guitar teacher | violin teacher | peripatetic music teacher | instrumental teacher
 | music instructor | drum teacher | music teacher instrumental
implies: music-teaching
near: musician-title | composer-title
hit: Worked as a piano teacher for three years

term: picture-framer-title
name: picture framer
kind: title
implies: crafts
near: artist-title | sculptor-title
hit: Reports to the picture framer

term: postdoctoral-researcher-title
name: postdoctoral researcher
kind: title
also: postdoctoral fellow | postdoctoral research associate | postdoctoral scholar | postdoctoral research fellow
 | postdoctoral associate | research fellow | senior research fellow
implies: research-design | research-setting | university-setting
near: researcher-title | phd-student-title
hit: We are looking for a postdoctoral researcher in Leeds

term: potter-title
name: potter
kind: title
also: ceramicist | pottery instructor | glassblower
implies: crafts
near: artist-title | jeweller-title | sculptor-title
hit: Our Halifax office seeks a potter

term: principal-investigator-title
name: principal investigator
kind: title
also: lead scientist | principal scientist | head of research | research director | research lead
implies: research-design | research-setting
near: researcher-title | phd-student-title | research-coordinator-title
hit: Worked as a principal investigator for three years

term: qc-analyst-title
name: QC analyst
kind: title
also: quality control analyst | QC chemist | quality control chemist | QC microbiologist | QC scientist
 | QC laboratory technician | QC lab analyst
implies: laboratory-techniques
near: laboratory-technician-title | laboratory-manager-title
hit: Promoted to QC analyst in 2021

term: r-and-d-scientist-title
name: R&D scientist
kind: title
also: research and development scientist | R&D technologist | product development scientist | R&D specialist
 | R&D manager | R&D technician
implies: research-design | research-setting
near: researcher-title | research-coordinator-title
hit: Covered for the R&D scientist during leave

term: recreation-manager-title
name: recreation manager
kind: title
also: recreation director | recreation supervisor | recreation coordinator | parks and recreation director
 | recreation leader | recreation officer | recreation specialist | recreation worker
implies: sports-development | leisure-sector
near: leisure-centre-manager-title
hit: Recreation manager, 2018 to 2022

term: referee-title
name: referee
kind: title
also: umpire | sports official | match official | football referee
ambiguous: referee | umpire
needs: sport | team | football | match | qualified | basketball | professional | league | youth | matches | cricket
 | rugby
implies: refereeing
near: sports-coach-title
hit: Football referee for county league matches
miss: Details of a referee on request

term: regulatory-affairs-specialist-title
name: regulatory affairs specialist
kind: title
also: regulatory affairs manager | regulatory affairs associate | QA officer pharmaceutical
 | regulatory affairs officer | regulatory affairs executive | regulatory specialist | regulatory manager
 | senior regulatory affairs specialist | head of regulatory affairs | regulatory affairs director
 | regulatory associate | MSL | regulatory affairs consultant | medical advisor pharma | regulatory officer
 | QA specialist pharma | regulatory consultant | regulatory affairs coordinator | GMP auditor
 | regulatory affairs assistant
ambiguous: MSL
case: MSL
needs: medical | science | pharma | KOL | therapeutic
implies: regulatory-affairs
near: clinical-research-associate-title
hit: Regulatory affairs specialist for devices
miss: The island lies 40 m above MSL

term: research-coordinator-title
name: research coordinator
kind: title
also: research administrator | research project manager | research manager
implies: research-design | research-setting
near: researcher-title | principal-investigator-title | r-and-d-scientist-title
hit: Our Halifax office seeks a research coordinator

term: research-interviewer-title
name: research interviewer
kind: title
also: field researcher
implies: research-design
near: researcher-title | social-researcher-title
hit: Promoted to research interviewer in 2021

term: researcher-title
name: researcher
kind: title
also: research assistant | research scientist | research associate | scientist | research officer | senior scientist
 | staff scientist | research analyst | research intern | associate scientist | undergraduate researcher
 | undergraduate research assistant | senior research scientist | senior researcher | scientific officer
 | research consultant | junior researcher | research specialist | senior research associate | research aide
 | scientific researcher | senior research analyst | visiting researcher | lab researcher | laboratory researcher
 | academic researcher | project scientist | research trainee | research coordinator study | guest researcher
 | economist researcher | research professional | UX research fellow | scientific advisor | research engineer science
 | predoctoral fellow | associate research scientist | senior associate scientist
ambiguous: scientist
needs: research | laboratory | senior | R&D | associate | principal | assay | biology | chemistry | PhD | formulation
never: data scientist | rocket scientist | clinical research | soil scientist
implies: research-design | research-setting
near: laboratory-technician-title | biologist-title | chemist-title
hit: Research assistant in plant science
miss: Meet a scientist at the fair

term: salon-manager-title
name: salon manager
kind: title
also: salon owner | salon coordinator | barbershop manager
implies: salon-management
near: beauty-therapist-title | hairdresser-title | spa-manager-title
hit: We are looking for a salon manager in Leeds

term: sample-coordinator-title
name: sample coordinator
kind: title
also: sample receptionist | specimen receptionist | sample reception assistant | sample handler | sample custodian
 | sample preparation technician
implies: laboratory-setting
near: laboratory-technician-title | medical-laboratory-assistant-title
hit: Sample receptionist logging soil and water.

term: science-technician-title
name: science technician
kind: title
also: school science technician | science lab technician
implies: laboratory-techniques
near: laboratory-technician-title | laboratory-manager-title
hit: Reports to the science technician

term: sculptor-title
name: sculptor
kind: title
also: glass artist | woodcarver
implies: crafts
near: artist-title | potter-title | picture-framer-title
hit: Sculptor, 2018 to 2022

term: set-designer-title
name: set designer
kind: title
also: scenic designer | scenic artist | prop maker | props manager | props master | set builder | set dresser
 | scenic carpenter
implies: set-design | arts-sector
near: theatre-director-title
hit: Experience as a set designer is required

term: sign-language-interpreter-title
name: sign language interpreter
kind: title
also: BSL interpreter | ASL interpreter
implies: interpreting | sign-language-interpreting
near: translator-title | court-interpreter-title
hit: Promoted to sign language interpreter in 2021

term: singer-title
name: singer
kind: title
also: vocalist | opera singer | singer songwriter | singing teacher | vocal coach
implies: singing
near: musician-title
hit: Worked as a singer for three years

term: ski-patroller-title
name: ski patroller
kind: title
also: ski patrol
near: outdoor-instructor-title
hit: Ski patrol in Whistler

term: social-researcher-title
name: social researcher
kind: title
also: social research officer | social scientist
implies: research-design
near: researcher-title | research-interviewer-title
hit: Experience as a social researcher is required

term: sound-technician-title
name: stage sound engineer
kind: title
also: sound engineer live | AV technician | audio visual technician | AV engineer
implies: theatre-lighting
near: theatre-director-title | lighting-technician-title
hit: Covered for the stage sound engineer during leave

term: spa-manager-title
name: spa manager
kind: title
also: spa supervisor | spa director | assistant spa manager
implies: salon-management
near: beauty-therapist-title | hairdresser-title | salon-manager-title
hit: Experience as a spa manager is required

term: sports-coach-title
name: sports coach
kind: title
also: football coach | swimming coach | athletic coach | tennis coach | head coach | sports development officer |
 basketball coach | rugby coach | soccer coach | gymnastics coach | multi-sports coach | swim coach | PE coach |
 assistant coach | cricket coach | athletics coach | community sports coach | volleyball coach | track coach |
 hockey coach | badminton coach | golf professional | youth sports coach | baseball coach | sports instructor |
 sports leader | children's sports coach | head swim coach | sports activator | assistant football coach | dance
 fitness coach | golf instructor | youth coach | squash coach | high school coach | sports teacher coach |
 performance coach | sport development officer | sports manager | tennis instructor | lacrosse coach | skating coach
 | scout football
ambiguous: head coach
needs: sport | team | football | match | qualified | basketball | professional | league | youth | student
implies: sports-coaching
near: personal-trainer-title | swimming-instructor-title | referee-title | athlete-title
hit: Sports coach for school clubs
miss: A head coach of thought

term: sports-scientist-title
name: sports scientist
kind: title
also: performance analyst sport
implies: sports-science
near: sports-coach-title
hit: We are looking for a sports scientist in Leeds

term: stage-manager-title
name: stage manager
kind: title
also: assistant stage manager | deputy stage manager | company manager theatre | show caller | company manager theater
implies: stage-management
near: theatre-director-title | stagehand-title | theatre-manager-title
hit: We are looking for a stage manager in Leeds

term: stagehand-title
name: stagehand
kind: title
also: stage hand | stage technician | stage crew member | theatre technician | crew member stage | event technician
 | venue technician | theater technician
implies: stage-management
near: theatre-director-title | stage-manager-title
hit: Covered for the stagehand during leave

term: strength-and-conditioning-coach-title
name: strength and conditioning coach
kind: title
also: strength coach
implies: strength-conditioning
near: personal-trainer-title
hit: We are looking for a strength and conditioning coach in Leeds

term: swimming-instructor-title
name: swimming instructor
kind: title
also: swimming teacher | swim instructor | swim teacher | aquatics instructor | aquatics director | pool manager
 | aquatics coordinator | water safety instructor role | swim school manager | aquatics supervisor
 | swimming assistant | lead swimming teacher | swim school teacher | aqua instructor | pool supervisor
 | aquatic specialist | swimming coordinator | poolside assistant | aquatics manager | swim coordinator
 | pool operator
implies: swimming-teaching | leisure-sector
near: sports-coach-title | leisure-centre-manager-title
hit: Covered for the swimming instructor during leave

term: tattoo-artist-title
name: tattoo artist
kind: title
also: tattooist | body piercer
implies: tattooing
near: beauty-therapist-title
hit: We are looking for a tattoo artist in Leeds

term: theatre-director-title
name: theatre director
kind: title
also: director theatre | technical manager theatre | production manager theatre | theatre producer | production
 assistant theatre | theatre administrator | dramaturg | assistant director theatre | technical director theatre |
 theatre assistant | show producer | theater director | director theater | technical manager theater | production
 manager theater | theater producer | production assistant theater | theater administrator | assistant director
 theater | technical director theater | theater assistant
implies: stage-management
near: actor-title | event-manager-title | theatre-manager-title
hit: Theatre director and producer, theatre producer

term: theatre-manager-title
name: theatre manager
kind: title
also: theater manager | front of house manager theatre | front of house manager theater | theatre general manager |
 theatre duty manager
implies: visitor-services | arts-sector
near: theatre-director-title | stage-manager-title
hit: Theatre manager of a 400-seat venue

term: tour-guide-title
name: tour guide
kind: title
also: tourist guide | museum guide | city guide | docent | tourism officer | interpretive guide | heritage guide |
 guide lecturer | tourist information officer | visitor centre assistant | walking tour guide | front of house
 assistant museum | bus tour guide | excursion guide | tourism manager | destination manager | step-on guide |
 tourism coordinator | tour host | campus tour guide | tourism development officer | field guide tours | visitor
 relations assistant | visitor center assistant
implies: tour-guiding
near: travel-agent-title | visitor-services-manager-title
hit: Tour guide and docent

term: tour-leader-title
name: tour leader
kind: title
also: expedition leader | trekking guide | safari guide | mountain guide | adventure guide
implies: visitor-services | tourism-sector
near: tour-guide-title | visitor-services-assistant-title
hit: We are looking for a tour leader in Leeds

term: tour-operator-title
name: tour operator
kind: title
also: tour coordinator | tour consultant | tour operations executive | tour operations manager | tours manager
 | tour executive
implies: tour-operations
near: travel-agent-title | holiday-rep-title
hit: Experience as a tour operator is required

term: toxicologist-title
name: toxicologist
kind: title
implies: laboratory-techniques
near: biologist-title | zoologist-title | immunologist-title
hit: Covered for the toxicologist during leave

term: translator-title
name: translator
kind: title
also: freelance translator | localisation specialist title | linguist translator | translation project manager |
 subtitling translator | legal translator | technical translator | localisation manager | language specialist |
 translator interpreter | in-house translator | localisation project manager | language consultant | translation
 editor | Spanish translator | medical translator | translation coordinator | translation manager |
 translator/interpreter | literary translator | localisation coordinator | language lead | language expert |
 cultural mediator | bilingual translator | game localisation tester | localisation engineer language | localization
 specialist title | localization manager | localization project manager | localization coordinator | game
 localization tester | localization engineer language
implies: translation
near: transcriptionist-title | interpreter-title
hit: Freelance translator and subtitler

term: travel-agent-title
name: travel agent
kind: title
also: travel consultant | travel advisor | travel coordinator | holiday sales consultant | travel counsellor
 | business travel consultant | corporate travel consultant | travel sales consultant | travel manager
 | senior travel consultant | travel specialist | tour manager | holiday advisor | product executive travel
 | cruise consultant | travel homeworker | holiday consultant | travel executive | travel officer
 | leisure travel consultant | product manager travel | travel adviser | travel assistant | travel clerk
 | fares and ticketing consultant | travel counselor
implies: travel-agency-work
near: tour-guide-title | cabin-crew-title
hit: Experience as a travel agent is required

term: validation-specialist-title
name: validation specialist
kind: title
also: validation scientist
implies: equipment-qualification
near: regulatory-affairs-specialist-title | medical-science-liaison-title
hit: Validation specialist, 2018 to 2022

term: visitor-services-assistant-title
name: tourist information assistant
kind: title
also: museum assistant | gallery assistant | visitor services officer | visitor services associate | visitor
 experience host | visitor information assistant
implies: visitor-services | tourism-sector
near: tour-guide-title | tour-leader-title | usher-title | visitor-services-manager-title | gallery-invigilator-title
hit: Worked as a tourist information assistant for three years

term: visitor-services-manager-title
name: visitor services manager
kind: title
also: visitor experience manager | visitor services coordinator | visitor operations manager | visitor services
 supervisor | head of visitor services
implies: visitor-services
near: visitor-services-assistant-title | tour-guide-title
hit: Visitor services manager at a castle

term: waste-officer-title
name: waste officer
kind: title
also: waste management officer | recycling officer | recycling coordinator | waste manager
implies: waste-management
near: environmental-consultant-title
hit: Covered for the waste officer during leave

term: water-sampler-title
name: water sampler
kind: title
also: sampling officer | sampling technician | environmental sampler | water sampling officer | field sampler
implies: water-testing
near: water-treatment-operator-title | environmental-consultant-title
hit: Water sampler on the northern route.

term: wedding-planner-title
name: wedding planner
kind: title
also: wedding coordinator | wedding and events coordinator
implies: event-planning | events-sector
near: event-manager-title
hit: Worked as a wedding planner for three years

term: yoga-instructor-title
name: yoga instructor
kind: title
also: yoga teacher | pilates instructor | meditation teacher | pilates teacher | mindfulness teacher
 | barre instructor | tai chi instructor | freelance yoga teacher
implies: yoga-teaching
near: personal-trainer-title
hit: Worked as a yoga instructor for three years

term: zoologist-title
name: zoologist
kind: title
also: entomologist | wildlife biologist | marine biologist | fisheries biologist
implies: laboratory-techniques
near: biologist-title | botanist-title | toxicologist-title
hit: Experience as a zoologist is required
