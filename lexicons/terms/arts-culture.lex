# Performing and visual arts, music, museums and heritage, libraries, translation and interpreting.

term: acting
name: acting
kind: skill
also: screen acting | improvisation acting | drama performance | voice acting | voice over work | stage and
  screen roles | played lead roles
narrower: stage roles | voice-over | voiceover
ambiguous: acting | Acting
case: acting | Acting
needs: theatre | film | stage | drama | television | screen | actor | training in | improv
near: performing-arts | drama-teaching | singing | music-performance
hit: Stage and film acting since 2010
miss: Acting manager for two months

term: adlib-museum
name: Adlib Museum
kind: tool
also: Axiell Collections
implies: collections-management-systems
near: museum-collections | emu-collections | contentdm | tms-collections | pastperfect |
 collections-management-systems
hit: Knowledge of Adlib Museum is an advantage

term: archaeological-fieldwork
name: archaeological fieldwork
kind: skill
also: archaeology | finds processing | archaeological field work | archeological fieldwork | archeological
  excavation | archeology | excavation archeology | archeological surveys | archeological field work
narrower: archaeological excavation | excavation archaeology | watching briefs | archaeological surveys
near: heritage-management | geology
hit: Three years of archaeological fieldwork

term: archive-management-software
name: archive management software
kind: tool
also: archive catalogue software | archives management system | archival management software
narrower: AtoM archives | AccessToMemory | Preservica | Axiell CALM | EPEXIO | Archivematica | Soutron archive
implies: archives-work
near: collections-management-systems | calm-archive-software
hit: Catalogued papers in archive catalogue software

term: archives-work
name: archives work
kind: skill
also: archival research | finding aids | archive management | EAD | archival | cataloging archives | archival
 cataloging | archive boxes | cataloguing photographs | archive catalogue | archive experience | archival
 collections
narrower: archival description | archival processing | cataloguing archives | archival cataloguing | digital
 preservation
ambiguous: EAD
case: EAD
needs: archive | archives | archival | XML | finding aids | DACS | collections | manuscripts | MARC | archivist
near: records-management | cataloguing | museum-collections | digitisation
hit: Cataloguing archives and writing finding aids
miss: Work allowed by an EAD from USCIS

term: archivesspace
name: ArchivesSpace
kind: tool
implies: archive-management-software
near: museum-collections | contentdm | calm-archive-software | collections-management-systems
hit: Daily work with ArchivesSpace and CONTENTdm

term: art-conservation
name: art conservation
kind: skill
also: conservation of artworks | restoration of paintings | heritage conservation | restoration of artworks |
 heritage preservation | paintings conservation
narrower: object conservation | paper conservation | preventive conservation | conservation of paper | conservation
 of paper objects | conservation cleaning
near: museum-collections | heritage-management | object-handling
hit: Strong background in art conservation and museum collections

term: arts-administration
name: arts administration
kind: skill
also: arts management | arts development | artist management | talent management arts | booking artists | arts
 education | cultural management | programming of events arts | booking artists and venues | programming a festival
 | running an arts festival
narrower: arts programming | artist liaison | cultural programming | cultural events
near: event-planning | fundraising | exhibition-curation | museum-learning
hit: Three years of cultural programming

term: arts-sector
name: arts sector
kind: experience
also: arts and culture sector | cultural sector | arts organisation | creative sector | entertainment industry |
 arts and culture | arts organisations | cultural institutions | creative industry | arts organization | arts
 organizations | museums sector
narrower: theatre industry | music industry | film industry | theater industry | heritage sector
beside: creative industries
needs: work | sector | experience | volunteer | collections | gallery | visitor | guide
near: library-setting | events-sector
hit: Five years in the cultural sector

term: box-office-systems
name: box office ticketing system
kind: tool
also: box office software | box office system | venue ticketing software | box office systems
narrower: PatronBase | DigiTickets | Merac | Vivaticket | Ticket Tailor | AudienceView Professional | Blackbaud
 Altru | Altru | Gateway Galaxy | TOR Systems | Line-Up ticketing | Savoy Systems | Vista cinema | Veezi | AXS
 ticketing | SeatGeek | Paciolan | ProVenue | SecuTix | TicketSource | See Tickets | TopTix | Monad ticketing |
 Red61
implies: visitor-services
near: spektrix
hit: Sold seats on the box office system

term: calm-archive-software
name: CALM archive software
kind: tool
implies: archive-management-software
near: museum-collections | archivesspace | contentdm | archive-management-software
hit: Introduced CALM archive software in three departments

term: cat-tools
name: CAT tools
kind: tool
also: computer-assisted translation
narrower: translation memory | translation memories
implies: translation
near: translation | trados
hit: Introduced translation memories in three departments

term: cataloguing
name: cataloguing
kind: skill
also: library cataloguing | cataloguing books | RDA cataloguing | classification library | Dewey Decimal System |
 metadata creation | metadata | Library of Congress classification | cataloging | library cataloging | cataloging
 books | RDA cataloging
narrower: MARC | MARC21 | Dewey Decimal | subject headings
ambiguous: MARC
case: MARC
needs: catalog | catalogue | library | AACR2 | RDA | Dublin Core | Dewey | LCSH | bibliographic | metadata | OCLC |
 librarian
implies: library-services
near: library-services | archives-work | records-management | museum-collections
hit: Taught cataloguing to new colleagues
hit: Library records in MARC and Dublin Core
miss: Rode the MARC to Baltimore

term: clo-3d
name: CLO 3D
kind: tool
also: CLO3D
implies: fashion-cad-software
near: pattern-cutting | lectra | optitex | fashion-cad-software
hit: Trained new colleagues on CLO 3D

term: collections-management-systems
name: collections management system
kind: tool
also: museum collections database | collections management software | museum database | museum collections software
 | collection management system | collections management database
narrower: Vernon CMS | Mimsy XG | CatalogIt | MuseumIndex | eHive | Argus collections | Proficio collections |
 Axiell EMu | Re:discovery museum | Gallery Systems eMuseum | Artlogic | ArtBinder | KE EMu museum
implies: museum-collections
near: archivesspace | archive-management-software | adlib-museum | emu-collections | tms-collections | pastperfect |
 modes-museum-software
hit: Logged loans on the museum collections database

term: collectiveaccess
name: CollectiveAccess
kind: tool
also: Collective Access
implies: museum-collections | collections-management-systems
near: adlib-museum | tms-collections
hit: Worked with CollectiveAccess for three years

term: contentdm
name: CONTENTdm
kind: tool
implies: archives-work
near: museum-collections | adlib-museum | archivesspace
hit: Kept records in CONTENTdm

term: costume-design
name: costume design
kind: skill
also: costumes | wardrobe theater | sewing costumes | costume alterations | making costumes
beside: costume making | wardrobe theatre | costume fitting | wardrobe management | dressing backstage
near: set-design | fashion-design | stage-management | theatre-lighting
hit: Three years of costume design

term: crafts
name: crafts
kind: skill
also: handicrafts | craft workshops | arts and crafts
narrower: woodcarving | weaving | basket weaving | calligraphy | jewellery design | jewelry design
ambiguous: Crafts
case: crafts | Crafts
needs: experience | skills | knowledge | degree | bachelor | department | manager | director | head | officer |
 assistant | executive | coordinator | team | field | background | worked | studies | function | graduate | @list
near: fine-art
hit: Sound knowledge of crafts
miss: Crafts Street 5, Leeds

term: creative-writing
name: creative writing
kind: skill
narrower: fiction writing | scriptwriting | screenwriting | playwriting | poetry | script writing | writing
  fiction
near: content-creation | editing-proofreading | storytelling
hit: You are familiar with creative writing and storytelling

term: crowdin
name: Crowdin
kind: tool
also: Crowdin translation platform
implies: localisation
near: phrase-tms
hit: Moved from spreadsheets to Crowdin

term: cultural-awareness-training
name: cultural awareness training
kind: skill
also: cross-cultural training | intercultural competence
beside: intercultural communication | cross-cultural communication | intercultural skills
near: cultural-awareness | diversity-and-inclusion
hit: Sound knowledge of cultural awareness training

term: digitisation
name: digitisation
kind: skill
also: digitisation of collections | digitization of collections | digitization | digitising collections |
 digitisation of archives | scanning archives
narrower: digitising photographs
near: archives-work | museum-collections
hit: Digitisation of glass plates

term: directing-theatre
name: theatre directing
kind: skill
also: stage directing | directing plays | directing theater | theater directing
beside: film directing | casting | casting actors
ambiguous: casting | Casting
case: casting | Casting
needs: actors | film | theatre | auditions | talent | extras
near: performing-arts | stage-management
hit: Casting of actors for short film
miss: Casting of bronze parts

term: dj-work
name: DJing
kind: skill
also: DJ sets | disc jockey | DJ experience
near: music-performance
hit: A good grasp of DJing is expected

term: drama-teaching
name: drama teaching
kind: skill
also: teaching drama | drama facilitation
narrower: drama workshops
near: acting
hit: Took over drama teaching from 2019 onwards

term: emu-collections
name: EMu collections
kind: tool
also: KE EMu
implies: collections-management-systems
near: museum-collections | pastperfect | adlib-museum | tms-collections | collections-management-systems
hit: Introduced KE EMu in three departments

term: etc-eos
name: ETC Eos
kind: tool
beside: ETC Ion
implies: theatre-lighting
near: theatre-lighting | qlab | grandma | vectorworks-spotlight
hit: Introduced ETC Ion in three departments

term: evergreen-ils
name: Evergreen ILS
kind: tool
implies: integrated-library-system
near: library-services | sierra-library-system
hit: Working knowledge of Evergreen ILS required

term: ex-libris-alma
name: Ex Libris Alma
kind: tool
also: Alma library system
implies: integrated-library-system
near: library-services | sirsidynix-symphony | polaris-library-system | sierra-library-system | evergreen-ils
hit: Proficient in Ex Libris Alma and SirsiDynix Symphony

term: exhibition-curation
name: exhibition curation
kind: skill
also: curating | curation of exhibitions | curating exhibitions | exhibition development | curatorial | exhibition
 planning museum | exhibit design | museum exhibits | gallery management | art galleries | exhibition design museum
 | curatorial research | touring exhibition | touring exhibitions
ambiguous: Curating
case: curating | Curating
needs: experience | skills | knowledge | degree | bachelor | department | manager | director | head | officer |
 assistant | executive | coordinator | team | field | background | worked | studies | function | graduate | @list
implies: arts-sector
near: museum-collections | arts-administration | event-planning | object-handling | exhibition-installation
hit: Curating exhibitions for a city gallery
miss: Curating Street 5, Leeds

term: exhibition-installation
name: exhibition installation
kind: skill
also: installing exhibitions | art installation | hanging exhibitions | hanging an exhibition | hung exhibitions |
 hung an exhibition | exhibition install
implies: arts-sector
near: exhibition-curation | object-handling
hit: Hung exhibitions in two galleries

term: fashion-cad-software
name: fashion CAD software
kind: tool
also: garment CAD | pattern CAD software | apparel CAD | CAD for fashion | pattern making software
narrower: Browzwear | TUKAtech | StyleCAD | Grafis CAD | NedGraphics
near: pattern-cutting | fashion-design | clo-3d
hit: Graded patterns in garment CAD

term: fashion-design
name: fashion design
kind: skill
also: garment design | clothing design | apparel design | knitwear design | fashion buying design | fashion
 collections
narrower: fashion illustration
beside: styling fashion
implies: fashion-sector
near: pattern-cutting | costume-design | textile-design | fashion-cad-software
hit: Garment design and knitwear design

term: fashion-sector
name: fashion sector
kind: experience
also: clothing industry | apparel
near: beauty-sector
hit: Four years in fashion sector

term: finale-notation
name: Finale notation
kind: tool
implies: music-notation-software
near: music-theory | sibelius-notation | musescore | music-notation-software
hit: Daily work with Finale notation and Sibelius notation

term: fine-art
name: fine art
kind: skill
also: fine arts | visual arts | contemporary art | art practice | exhibited paintings
narrower: painting and drawing | sculpture | printmaking | drawing skills | life drawing | ceramics | oil painting |
 mixed media art | pottery | painted murals | murals | painting commissions
near: arts-administration | exhibition-curation | crafts
hit: A good grasp of fine art is expected

term: gallery-invigilation
name: gallery invigilation
kind: skill
also: invigilating galleries | invigilated galleries | gallery attendant duties | room stewarding in museums |
 gallery invigilator experience | museum room guiding
implies: arts-sector | museum-setting
near: visitor-services | museum-collections
hit: Invigilated galleries and answered visitors

term: genealogy
name: genealogy
kind: skill
also: family history research
near: archives-work
hit: A good grasp of genealogy is expected

term: gerber-accumark
name: Gerber AccuMark
kind: tool
also: AccuMark
implies: fashion-cad-software
near: pattern-cutting | lectra | optitex | clo-3d
hit: Ideally you have already used Gerber AccuMark

term: grandma
name: grandMA
kind: tool
narrower: grandMA2 | grandMA3
implies: theatre-lighting
near: theatre-lighting | etc-eos | vectorworks-spotlight | qlab
hit: Introduced grandMA in three departments

term: heritage-management
name: heritage management
kind: skill
also: cultural heritage | heritage sector projects | cultural resource management | heritage projects
narrower: historic buildings | heritage interpretation | heritage sites
near: art-conservation | archaeological-fieldwork
hit: Took over heritage management from 2019 onwards

term: information-management
name: information management
kind: skill
also: managing information
near: knowledge-management | information-services | records-management
hit: Information management in a charity

term: information-services
name: information services
kind: skill
also: serials management | research support library | information specialist work
narrower: reference desk | information retrieval | collection development | electronic resources management
near: library-services | records-management | knowledge-management | information-management
hit: Reference desk and information retrieval

term: instrument-playing
name: musical instruments
kind: skill
narrower: piano | guitar | violin | drums | saxophone | cello | flute playing
ambiguous: drums
needs: piano | guitar | music | band | play
near: music-performance
hit: Plays piano and guitar in a band
miss: Drums of waste oil

term: integrated-library-system
name: integrated library system
kind: tool
also: ILS | library management system | integrated library systems | library software
narrower: OPAC | OCLC
ambiguous: ILS
case: ILS | OPAC | OCLC
needs: library | catalogue | catalog | circulation | Koha | librarian
implies: library-services
near: library-services | koha
hit: Moved 90,000 titles to the integrated library system
miss: An ILS landing in fog

term: interpreting
name: interpreting
kind: skill
also: interpretation languages | consecutive interpreting | simultaneous interpreting | medical interpreting
 | conference interpreting | interpreter services | language interpreting | verbal translation
 | community interpreting | public service interpreting | telephone interpreting | oral interpretation
 | liaison interpreting | interpreting at hospital appointments | interpreting for patients | interpreting in court
ambiguous: interpreting | Interpreting
case: interpreting | Interpreting
needs: language | translation | simultaneous | interpreter | patients | court | conference | bilingual | translating
never: interpreting data | interpreting results | data interpretation
near: translation | multilingual-customer-support | sign-language-interpreting | localisation | subtitles
hit: Simultaneous interpreting at conferences
miss: Interpreting results of tests

term: knowledge-management
name: knowledge management
kind: skill
also: knowledge sharing | managing knowledge | knowledge management practice
near: information-services | information-management | knowledge-sharing
hit: Knowledge management for a policy unit

term: koha
name: Koha
kind: tool
implies: integrated-library-system
near: library-services | sirsidynix-symphony | ex-libris-alma | sierra-library-system | polaris-library-system
 | evergreen-ils
hit: Ideally you have already used Koha

term: language-teaching
name: language teaching
kind: skill
also: teaching languages | foreign language teaching | teaching English as a foreign language | language tuition
 | language instruction
near: translation
hit: A good grasp of language instruction is expected

term: lectra
name: Lectra
kind: tool
also: Lectra Modaris
implies: fashion-cad-software
near: pattern-cutting | gerber-accumark | clo-3d | optitex
hit: Daily work with Lectra and Gerber AccuMark

term: library-services
name: library services
kind: skill
also: library work | library operations | library assistance | library experience | public library service |
  reader services | library circulation | interlibrary loan | librarianship | library management | library
  instruction | information literacy | library programming | issuing and returning books | library reference |
  reference services | library user services | lending library | shelving and issuing | library members
narrower: circulation desk | shelving books
implies: library-setting
near: cataloguing | information-services | reading-promotion
hit: Skilled in shelving books and cataloguing

term: library-setting
name: library setting
kind: experience
also: library environment
narrower: public library | academic library | university library | school library
near: arts-sector | museum-setting
hit: A background in library setting is preferred

term: lifestyle-modelling
name: fashion modelling
kind: skill
also: fashion modeling | photo shoots modeling | runway modeling | commercial modeling
narrower: photo shoots modelling | runway modelling | catwalk
beside: commercial modelling | lifestyle modeling
near: acting
hit: You are familiar with fashion modelling

term: linguistics-research
name: linguistics research
kind: skill
also: linguistic analysis | language documentation | applied linguistics | sociolinguistics
narrower: phonetics | corpus linguistics | computational linguistics | lexicography
near: translation | language-teaching
hit: Taught linguistics research to new colleagues

term: localisation
name: localisation
kind: skill
also: software localisation | content localisation | website localisation | internationalisation and
  localisation | localization | software localization | content localization | website localization |
  internationalization and localization
beside: transcreation
near: translation | subtitles
hit: Responsible for internationalisation and localisation in a group of eight

term: matecat
name: MateCat
kind: tool
implies: cat-tools
near: translation | phrase-tms
hit: Used MateCat and translation in a team of five

term: memoq
name: memoQ
kind: tool
implies: translation | cat-tools
near: translation | trados | wordfast | phrase-tms | smartcat | matecat
hit: Trained new colleagues on memoQ

term: modes-museum-software
name: MODES museum software
kind: tool
also: MODES Complete
ambiguous: MODES
case: MODES
needs: catalogue | museum | objects | collections | database | records | Spectrum
implies: museum-collections | collections-management-systems
near: adlib-museum | emu-collections | tms-collections | pastperfect | collections-management-systems
hit: Kept 3,000 records of objects in MODES
miss: ALL MODES of payment taken

term: musescore
name: MuseScore
kind: tool
implies: music-notation-software
near: music-theory | finale-notation
hit: Familiar with MuseScore and music theory or similar software

term: museum-accreditation
name: museum accreditation
kind: skill
also: Museum Accreditation scheme | accredited museum | Accreditation standard museums | museum accreditation standard
implies: museum-setting
near: spectrum-museum-standard | museum-collections
hit: Led the return for museum accreditation

term: museum-collections
name: museum collections
kind: skill
also: collections management | collections care | accessioning | collection care | museum cataloguing | loans and
 acquisitions museum | museum cataloging | collections database | labelling museum objects | museum objects |
 accession registers | collections documentation | documentation of collections
narrower: museum documentation | museum accessioning
implies: arts-sector | museum-setting
near: exhibition-curation | art-conservation | archives-work | records-management | event-planning |
 gallery-invigilation | object-handling | digitisation | museum-accreditation
hit: Accessioning and museum cataloguing

term: museum-interpretation
name: museum interpretation
kind: skill
also: exhibition texts | interpretive planning
narrower: interpretation panels | interpretive panels | gallery labels | wall texts | object labels | label writing
near: exhibition-curation | museum-learning
hit: Wrote the wall texts and object labels of two galleries

term: museum-learning
name: museum learning
kind: skill
also: museum education | gallery education | learning programmes museum | museum learning programmes | heritage
 education | school workshops in museums
narrower: school workshops at a museum | school visits to museums | workshops for schools | learning workshops for
 schools
implies: arts-sector | museum-setting
near: museum-interpretation | environmental-education | arts-administration
hit: Delivered museum education to schools

term: museum-setting
name: museum
kind: experience
also: museum setting | museum experience | museum environment | museum or gallery | gallery setting | museum
 background | working in a museum | museum sector | museum or heritage setting
narrower: art gallery
ambiguous: museum
needs: experience | setting | environment | background | sector | @list
implies: arts-sector
near: visitor-attraction-setting | library-setting
hit: Museum experience of two years
miss: Meet at the museum at noon

term: music-composition
name: music composition
kind: skill
also: composing music | composing | composition of music
narrower: arranging music | orchestration | songwriting
ambiguous: composing
needs: music | score | scores | songs | orchestra | film | piano | choir
near: music-theory | music-performance
hit: Composing music for short films
miss: Composing email replies for the director

term: music-notation-software
name: music notation software
kind: tool
also: notation software | score writing software | scorewriter
narrower: Dorico | Noteflight | Flat.io
near: music-theory | finale-notation | sibelius-notation
hit: Engraved parts in music notation software

term: music-performance
name: music performance
kind: skill
also: live music | concert performance | music performing | session musician work | accompaniment | band performance
 | orchestral performance | sight reading music | chamber music | orchestra | playing concerts | touring musician |
 concert tours
narrower: playing in an orchestra | ensemble playing
near: music-theory | music-teaching | singing | music-composition
hit: Practical experience of music performance is required

term: music-teaching
name: music teaching
kind: skill
also: music tuition | teaching music | instrument tuition | music lessons | teaching violin | teaching guitar |
  taught piano | taught guitar | piano lessons | guitar lessons | violin lessons
narrower: instrumental teaching | piano teaching | teaching piano | guitar teaching
near: music-performance | music-theory
hit: Taught music teaching to new colleagues

term: music-theory
name: music theory
kind: skill
also: composition music | harmony and counterpoint
narrower: music notation
near: music-performance | music-composition | music-notation-software
hit: Harmony and counterpoint teaching notes

term: object-handling
name: object handling
kind: skill
also: handling museum objects | art handling | handling of objects | artefact handling | artifact handling
narrower: packing artworks | condition reporting | condition checking of objects
implies: arts-sector
near: museum-collections | exhibition-curation | art-conservation | exhibition-installation
hit: Object handling and condition reporting

term: optitex
name: Optitex
kind: tool
implies: fashion-cad-software
near: pattern-cutting | clo-3d
hit: Working knowledge of Optitex required

term: pastperfect
name: PastPerfect
kind: tool
implies: collections-management-systems
near: museum-collections | tms-collections | emu-collections | collections-management-systems
hit: Introduced PastPerfect in three departments

term: performing-arts
name: performing arts
kind: skill
also: stage performance | live performance | stage acting | theatre arts | theater performance | musical theater |
 theater arts
narrower: theatre performance | theatrical performance | musical theatre
implies: arts-sector
near: acting | dance-teaching | singing | music-performance | choreography
hit: Took over performing arts from 2019 onwards

term: phrase-tms
name: Phrase TMS
kind: tool
also: Memsource
implies: cat-tools
near: translation | smartcat | matecat
hit: Introduced Memsource in three departments

term: polaris-library-system
name: Polaris library system
kind: tool
implies: integrated-library-system
near: library-services | ex-libris-alma | sierra-library-system | evergreen-ils
hit: Working knowledge of Polaris library system required

term: props-making
name: prop making
kind: skill
also: props | making props | set dressing | props making
ambiguous: props
needs: theatre | theater | stage | set | sets | film | scenery | costume | costumes | making | production
near: set-design
hit: Made props for stage productions
miss: Steel props held the trench

term: publishing-sector
name: publishing sector
kind: experience
also: publishing industry | publishing house | publishing experience
narrower: book publishing | magazine publishing | academic publishing
implies: media-sector
near: arts-sector
hit: Previous experience in publishing sector is welcome

term: qlab
name: QLab
kind: tool
implies: theatre-lighting
near: theatre-lighting | etc-eos | vectorworks-spotlight
hit: Two years of practice with QLab

term: reading-promotion
name: reading promotion
kind: skill
also: literacy events
narrower: story time | storytime
beside: children's library activities
near: library-services | youth-work
hit: You are familiar with literacy events and youth work

term: set-design
name: set design
kind: skill
also: scenic design | stage sets | scenic painting | set construction theater | building sets | set builds |
 painting scenery
beside: set building | set construction theatre
needs: stage | theatre | costume | film | set | making
near: costume-design | stage-management | theatre-lighting | props-making
hit: Stage sets and scenic painting
miss: Props the door open

term: sibelius-notation
name: Sibelius notation
kind: tool
also: Avid Sibelius
implies: music-notation-software
near: music-theory | finale-notation | musescore | music-notation-software
hit: Introduced Sibelius notation in three departments

term: sierra-library-system
name: Sierra library system
kind: tool
implies: integrated-library-system
near: library-services | polaris-library-system | evergreen-ils
hit: Introduced Sierra library system in three departments

term: sign-language-interpreting
name: sign language interpreting
kind: skill
narrower: BSL interpreting | ASL interpreting
implies: interpreting
near: translation
hit: Three years of BSL interpreting

term: singing
name: singing
kind: skill
also: vocals | vocal performance | choir singing | choral singing | opera singing
beside: vocal coaching | choir directing | conducting choirs | conducting orchestra
near: music-performance
hit: Experience in singing and music performance

term: sirsidynix-symphony
name: SirsiDynix Symphony
kind: tool
also: SirsiDynix
implies: integrated-library-system
near: library-services | koha | ex-libris-alma | sierra-library-system | polaris-library-system | evergreen-ils
hit: Ideally you have already used SirsiDynix Symphony

term: smartcat
name: Smartcat
kind: tool
implies: cat-tools
near: translation | wordfast | phrase-tms | matecat
hit: Proficient in Smartcat and Wordfast

term: smartling
name: Smartling
kind: tool
also: Smartling TMS
implies: cat-tools
near: phrase-tms | crowdin
hit: Smartling used every day

term: spectrum-museum-standard
name: Spectrum museum standard
kind: skill
also: Spectrum standards | Spectrum procedures | SPECTRUM collections standard | Spectrum primary procedures
implies: museum-collections
near: museum-accreditation
hit: Loans and entries to Spectrum standards

term: stage-management
name: stage management
kind: skill
also: stage manager experience | theatre production | backstage | technical theater | theater production
narrower: show calling | cueing | called shows | calling shows | called the show | calling the show
beside: backstage work | technical theatre | stage crew | stagecraft
implies: arts-sector
near: theatre-lighting | performing-arts | event-planning
hit: Strong background in technical theater and performing arts

term: subtitles
name: subtitles
kind: skill
also: subtitle creation
near: transcription | translation
hit: Responsible for subtitle creation in a group of eight

term: textile-design
name: textile design
kind: skill
also: surface pattern design | print design textiles | fabric design
near: fashion-design
hit: Textile design for home furnishings

term: theatre-lighting
name: theatre lighting
kind: skill
also: stage lighting | lighting design theatre | sound operation theatre | live sound | sound desk | rigging
  theatre | lighting and sound | AV setup | PA systems | AV technology | theater lighting | lighting design
  theater | sound operation theater | rigging theater | lighting rig | focusing lamps | programming lighting
  cues | operating lights
narrower: lighting desk operation | lighting operation
near: stage-management
hit: Responsible for theatre lighting in a group of eight

term: ticketsolve
name: Ticketsolve
kind: tool
also: Ticketsolve box office
implies: box-office-systems
near: spektrix
hit: Trained the team on Ticketsolve

term: tms-collections
name: TMS Collections
kind: tool
also: The Museum System
ambiguous: TMS
case: TMS
needs: museum | museums | collections | collection | accession | objects | gallery | MODES | KE EMu | registrar
implies: collections-management-systems
near: museum-collections | pastperfect | collections-management-systems
hit: Introduced The Museum System in three departments
miss: Planned loads in the TMS for the depot

term: trados
name: Trados
kind: tool
also: SDL Trados | Trados Studio | SDL Trados Studio
implies: translation | cat-tools
near: translation | memoq | wordfast | phrase-tms | smartcat | matecat
hit: Introduced Trados in three departments

term: translation
name: translation
kind: skill
also: translating | document translation | translating documents | written translation | legal translation
 | medical translation | technical translation | literary translation | translation skills | translation services
 | translate documents | post-editing machine translation | translating texts | translated manuals
 | translated contracts
ambiguous: translating | Translating
case: translating | Translating
needs: languages | language | documents | English | texts | French | Spanish | interpreting | Arabic | proofreading
 | transcribing
never: translating business | translating requirements | translation of business | gene translation
 | translation of research
near: interpreting | localisation | editing-proofreading
hit: Translation of contracts from Polish
miss: Translating needs into plans

term: vectorworks-spotlight
name: Vectorworks Spotlight
kind: tool
implies: theatre-lighting
near: theatre-lighting | grandma
hit: Daily work with Vectorworks Spotlight and grandMA

term: visual-display
name: visual display
kind: skill
narrower: exhibition display
near: set-design
hit: A good grasp of exhibition display is expected

term: wordfast
name: Wordfast
kind: tool
implies: translation | cat-tools
near: translation | memoq | smartcat | phrase-tms | matecat
hit: Trained new colleagues on Wordfast
