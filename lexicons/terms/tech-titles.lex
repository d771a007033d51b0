# Job titles of computing, data, product, project, design and media work.

term: agile-coach-title
name: agile coach
kind: title
also: agile coachs
implies: agile
near: scrum-master-title | it-project-manager-title
hit: Agile coach, 2018 to 2022

term: agile-delivery-manager-title
name: agile delivery manager
kind: title
also: agile delivery lead | agile delivery managers
implies: agile
near: scrum-master-title | it-project-manager-title
hit: Agile delivery manager, 2018 to 2022

term: ai-engineer-title
name: AI engineer
kind: title
also: AI developer | artificial intelligence engineer | AI/ML engineer | AI software engineer | AI engineers
 | AI developers
implies: artificial-intelligence
near: machine-learning-engineer-title | data-scientist-title
hit: Experience as an AI engineer is required

term: ai-product-manager-title
name: AI product manager
kind: title
also: data product manager | machine learning product manager | AI product managers | data product managers
implies: product-management
near: product-manager-title
hit: We are looking for an AI product manager in Leeds

term: analytics-engineer-title
name: analytics engineer
kind: title
implies: data-analysis | data-engineering
near: data-engineer-title | etl-developer-title
hit: Experience as an analytics engineer is required

term: android-developer-title
name: Android developer
kind: title
also: Android engineer | Android app developer | senior Android developer | Kotlin developer
 | Android software engineer | Android developers | Android app developers
implies: mobile-developer-title
near: ios-developer-title | kotlin
hit: Promoted to Android developer in 2021

term: angular-developer-title
name: Angular developer
kind: title
implies: frontend-developer-title | angular
near: react-developer-title
hit: Promoted to Angular developer in 2021

term: animator-title
name: animator
kind: title
also: 3D animator | 2D animator | character animator | animation artist | multimedia artist | senior animator
 | 3D animators | 2D animators | character animators
ambiguous: animator | Animator
case: animator | Animator
needs: animation | 2D | 3D | studio | film | game | motion | Maya | character | design | video | series | @list
implies: animation
near: three-d-artist-title | video-editor-title
hit: Animator at a film studio
miss: Animal handler in game parks

term: api-engineer-title
name: API engineer
kind: title
also: API engineers | services engineer back end | microservices developer | microservices engineer
implies: backend-developer-title | api-development
near: software-engineer-title
hit: API engineer in the orders squad.

term: application-support-analyst-title
name: application support analyst
kind: title
also: application support engineer | application analyst | production support analyst | application specialist
 | application support specialist | applications analyst | application administrator | production support engineer
 | software support analyst | software support specialist | systems support analyst | applications support analyst
 | software support engineer | systems support specialist | application manager | application administrators
 | application managers
implies: application-support
near: it-support-specialist-title | systems-analyst-title | systems-administrator-title
hit: Worked as an application support analyst for three years

term: art-director-title
name: art director
kind: title
also: senior art director | design director | head of creative | creative lead | creative manager
 | creative services manager
implies: graphic-design
near: graphic-designer-title
hit: Experience as an art director is required

term: artworker-title
name: artworker
kind: title
also: creative artworker | Mac operator | artworkers
implies: graphic-design | print-production
near: graphic-designer-title | web-designer-title
hit: Artworker, 2018 to 2022

term: asic-engineer-title
name: ASIC engineer
kind: title
also: VLSI engineer | chip design engineer
implies: asic-design
near: hardware-engineer-title | embedded-software-engineer-title
hit: Promoted to ASIC engineer in 2021

term: author-writer-title
name: author writer
kind: title
also: content writer | freelance writer | staff content writer | blog writer | creative writer | ghostwriter
 | article writer | web writer | web content writer | content author | freelance content writer | fiction writer
 | novelist | e-book writer | SEO content writer | writer and editor | blogger
implies: content-creation
near: journalist-title
hit: Content writer for a seed firm

term: av-technician-title
name: AV specialist
kind: title
also: audiovisual technician | AV support technician | audio and video technician | audio visual specialist
 | audio and video equipment technician | events technician AV
implies: audio-visual-support
near: sound-engineer-title | it-support-specialist-title
hit: Promoted to AV specialist in 2021

term: backend-developer-title
name: back-end developer
kind: title
also: backend developer | back end developer | backend engineer | back-end engineer | back end engineer
 | server-side developer | backend software engineer | API developer | back-end developers | back end developers
 | backend engineers | server-side developers | API developers
implies: software-engineer-title | backend-development
near: full-stack-developer-title | web-developer-title
hit: Back-end developer, 2018 to 2022

term: bi-developer-title
name: BI developer
kind: title
also: business intelligence developer | BI analyst | business intelligence analyst | BI consultant | BI engineer
 | reporting analyst | BI specialist | report developer | business intelligence engineer
 | business intelligence specialist | data visualization specialist | business intelligence consultant
 | BI reporting analyst | reporting specialist | data visualization developer | business intelligence manager
 | BI manager | dashboard developer | reports analyst | BI developers | report developers
implies: business-intelligence | reporting-role-setting | data-analysis | data-reporting | sql | data-visualization
near: data-analyst-title | etl-developer-title | data-scientist-title | analytics-engineer-title
hit: We are looking for a BI developer in Leeds

term: big-data-engineer-title
name: big data engineer
kind: title
also: big data developer | Hadoop developer | big data engineers
implies: big-data | data-engineering
near: data-engineer-title | etl-developer-title
hit: Worked as a big data engineer for three years

term: bioinformatician-title
name: bioinformatician
kind: title
also: bioinformatics scientist | computational biologist | bioinformatics analyst | bioinformatics engineer
 | genomics data analyst
implies: bioinformatics-biology
near: data-scientist-title
hit: Reports to the bioinformatician

term: biostatistician-title
name: biostatistician
kind: title
implies: biostatistics
near: statistician-title | data-scientist-title
hit: Biostatistician, 2018 to 2022

term: blockchain-developer-title
name: blockchain developer
kind: title
also: smart contract developer | blockchain engineer | Web3 developer | Solidity developer | blockchain developers
 | smart contract developers
implies: software-engineer-title | blockchain
hit: Promoted to blockchain developer in 2021

term: boom-operator-title
name: boom operator
kind: title
implies: media-sector
near: sound-engineer-title | av-technician-title
hit: Reports to the boom operator

term: brand-designer-title
name: brand designer
kind: title
also: brand designers
implies: branding-design
near: graphic-designer-title | web-designer-title | artworker-title
hit: Worked as a brand designer for three years

term: build-engineer-title
name: build engineer
kind: title
also: build and release engineer | release engineer | build engineers | release engineers
implies: ci-cd
near: devops-engineer-title | site-reliability-engineer-title
hit: Reports to the build engineer

term: business-systems-analyst-title
name: business systems analyst
kind: title
also: ICT business analyst | IT business analyst | IT business systems analyst
implies: business-analysis
near: systems-analyst-title | software-engineer-title
hit: Experience as a business systems analyst is required

term: c-plus-plus-developer-title
name: C++ developer
kind: title
also: C++ engineer | C++ software engineer | C++ programmer | C/C++ developer | senior C++ developer
implies: software-engineer-title | c-plus-plus
near: embedded-software-engineer-title
hit: Promoted to C++ developer in 2021

term: camera-operator-title
name: camera operator
kind: title
also: cameraman | cameraperson | TV camera operator | camera operators
implies: camera-operation
near: videographer-title | video-editor-title | motion-designer-title
hit: Experience as a camera operator is required

term: captioner-title
name: captioner
kind: title
also: subtitler | transcriptionist media | caption editor | subtitle editor | closed captioner | closed captioners
implies: transcription
near: editor-title
hit: Experience as a captioner is required

term: character-artist-title
name: character artist
kind: title
implies: 3d-modeling
near: three-d-artist-title | animator-title
hit: Promoted to character artist in 2021

term: chief-data-officer-title
name: chief data officer
kind: title
also: head of data | director of data | director of analytics | head of analytics | VP of data
 | chief analytics officer | head of data science | director of data science
implies: data-management
near: data-science-manager-title
hit: Promoted to chief data officer in 2021

term: chief-information-officer-title
name: chief information officer
kind: title
also: CIO | head of IT | IT director | director of information technology | director of IT | chief digital officer
 | head of information technology | director of technology | head of technology | technology director | VP of IT
 | head of digital
implies: it-management
near: it-manager-title | chief-technology-officer-title
hit: Chief information officer, 2018 to 2022

term: chief-information-security-officer-title
name: chief information security officer
kind: title
also: CISO | head of information security | director of information security | chief security officer IT
 | head of cyber security
implies: information-security | cyber-security
near: information-security-manager-title
hit: Promoted to chief information security officer in 2021

term: chief-technology-officer-title
name: chief technology officer
kind: title
also: CTO | technical director software | chief technical officer
implies: technical-leadership
near: director-of-engineering-title | chief-information-officer-title
hit: Experience as a chief technology officer is required

term: cinematographer-title
name: cinematographer
kind: title
also: director of photography
implies: camera-operation
near: videographer-title | video-editor-title
hit: Reports to the cinematographer

term: cloud-architect-title
name: cloud architect
kind: title
also: AWS architect | Azure architect | cloud solutions architect | cloud solution architect
 | infrastructure architect | AWS solutions architect | GCP architect
implies: solutions-architect-title | cloud-architecture
near: cloud-engineer-title
hit: Promoted to cloud architect in 2021

term: cloud-engineer-title
name: cloud engineer
kind: title
also: AWS engineer | Azure engineer | cloud infrastructure engineer | cloud developer | AWS cloud engineer
 | GCP engineer | cloud specialist | cloud consultant | Azure cloud engineer | cloud operations engineer
 | cloud administrator | cloud systems engineer | cloud engineers | cloud administrators
implies: cloud-computing
near: devops-engineer-title | systems-administrator-title | aws | azure | terraform
hit: Promoted to cloud engineer in 2021

term: cobol-developer-title
name: COBOL developer
kind: title
also: mainframe developer | COBOL programmer | mainframe programmer | RPG developer
implies: software-engineer-title | cobol
hit: Promoted to COBOL developer in 2021

term: columnist-title
name: columnist
kind: title
implies: media-sector | journalism
near: journalist-title | editor-title
hit: Columnist, 2018 to 2022

term: commissioning-editor-title
name: commissioning editor
kind: title
also: acquisitions editor
implies: publishing-sector
near: editor-title | journalist-title
hit: Experience as a commissioning editor is required

term: compositor-title
name: compositor
kind: title
also: digital compositor | VFX compositor
implies: visual-effects
near: vfx-artist-title | three-d-artist-title
hit: Compositor, 2018 to 2022

term: computer-operator-title
name: computer operator
kind: title
also: IT operator | mainframe operator | computer operations technician | IT operations technician
 | IT operations analyst | computer operators | IT operators | mainframe operators
implies: computer-operations
near: it-support-specialist-title
hit: Reports to the computer operator

term: computer-vision-engineer-title
name: computer vision engineer
kind: title
implies: computer-vision
near: machine-learning-engineer-title | data-scientist-title
hit: Computer vision engineer, 2018 to 2022

term: concept-artist-title
name: concept artist
kind: title
implies: concept-art
near: illustrator-title | graphic-designer-title
hit: We are looking for a concept artist in Leeds

term: content-designer-title
name: digital content designer
kind: title
also: content design lead | digital content developer | e-learning content developer | e-learning content developers
near: ux-writer-title
hit: Worked as a digital content designer for three years

term: copy-editor-title
name: copy editor
kind: title
also: copyeditor | sub-editor | subeditor
implies: copy-editing | editing-proofreading
near: editor-title | journalist-title
hit: We are looking for a copy editor in Leeds

term: creative-director-title
name: creative director
kind: title
also: executive creative director | associate creative director
near: art-director-title | graphic-designer-title
hit: We are looking for a creative director in Leeds

term: crm-analyst-title
name: CRM analyst
kind: title
also: CRM assistant | CRM officer | CRM data analyst | CRM data executive
implies: crm
near: crm-manager-title | data-analyst-title
hit: CRM analyst in the membership team.

term: data-analyst-title
name: data analyst
kind: title
also: senior data analyst | analytics analyst | junior data analyst | insights analyst | data specialist | data
 insights analyst | data analytics specialist | marketing data analyst | information analyst | data & insights analyst
 | data analytics consultant | business data analyst | analytics specialist | data analysts | analytics consultant |
 data management analyst | lead data analyst | performance analyst data | data analytics intern
implies: data-analysis | reporting-role-setting
near: bi-developer-title | data-scientist-title | analytics-engineer-title | sql
hit: Promoted to data analyst in 2021

term: data-annotator-title
name: data annotator
kind: title
also: data labeler | annotation specialist | data labeller | image annotator | data annotation specialist
 | data annotators | data labelers | data labellers | image annotators
implies: data-annotation
near: data-entry-clerk-title
hit: Promoted to data annotator in 2021

term: data-architect-title
name: data architect
kind: title
also: big data architect | data modeler | data modeller | information architect data | cloud data architect
 | data solutions architect | data modelers | data modellers
implies: data-architecture
near: data-engineer-title
hit: We are looking for a data architect in Leeds

term: data-assistant-title
name: data assistant
kind: title
also: data officer | data coordinator | data support officer | data technician | data apprentice
 | data management assistant | data and insight officer
implies: data-management
near: data-analyst-title | data-entry-clerk-title
hit: Data officer for the admissions team.

term: data-center-technician-title
name: data center technician
kind: title
also: data centre technician | data center operations technician | data center engineer | data centre engineer
 | data centre operator | data center operator | data center operators
implies: data-centre-setting | data-center-operations
near: systems-administrator-title
hit: Worked as a data center technician for three years

term: data-engineer-title
name: data engineer
kind: title
also: senior data engineer | data platform engineer | data pipeline engineer | cloud data engineer
 | data warehouse engineer | Spark developer | lead data engineer | Azure data engineer | AWS data engineer
 | junior data engineer | Snowflake developer | DataOps engineer | data engineers | data platform engineers
implies: data-engineering | data-pipelines | sql
near: etl-developer-title | data-scientist-title
hit: Reports to the data engineer

term: data-entry-clerk-title
name: data entry clerk
kind: title
also: data entry operator | data entry specialist | data processor | data entry keyer | data entry associate
 | data input clerk | data capturer | data clerk | data encoder | data entry administrator | data processing clerk
 | data input operator | data entry assistant | data entry officer | data coder | data administrator | data typist
 | data capture clerk | data administrators
implies: data-entry | office-setting
near: data-steward-title | typing-skills
hit: Data entry clerk for a parcel firm

term: data-journalist-title
name: data journalist
kind: title
implies: media-sector | journalism
near: journalist-title | editor-title
hit: We are looking for a data journalist in Leeds

term: data-protection-officer-title
name: data protection officer
kind: title
also: DPO | privacy officer | privacy analyst | data privacy manager | privacy manager | data privacy officer |
 privacy engineer | information governance officer | data privacy analyst | privacy engineers
never: DSO and DPO | DPO and DSO | DSO/DPO | DSO DPO | days payable outstanding (DPO) | DIO and DPO | DPO and DIO |
 DPO days
implies: data-privacy
near: it-auditor-title
hit: Data protection officer, 2018 to 2022

term: data-quality-analyst-title
name: data quality analyst
kind: title
implies: data-quality
near: data-analyst-title | bi-developer-title
hit: Reports to the data quality analyst

term: data-science-manager-title
name: data science manager
kind: title
also: analytics manager | data analytics manager | manager of data science | head of business intelligence
 | data team lead | lead data science
implies: data-analysis
near: data-scientist-title
hit: We are looking for a data science manager in Leeds

term: data-scientist-title
name: data scientist
kind: title
also: senior data scientist | lead data scientist | applied scientist | junior data scientist | decision scientist
 | principal data scientist | data science consultant | quantitative analyst data | data science intern
 | research data scientist | data science engineer | associate data scientist
implies: data-science | machine-learning
near: machine-learning-engineer-title | data-analyst-title | analytics-engineer-title | python | statistics
hit: Experience as a data scientist is required

term: data-steward-title
name: data steward
kind: title
also: data governance analyst | data quality specialist | data governance manager | master data specialist
 | data governance specialist | master data analyst | data governance lead | data custodian | master data manager
 | MDM analyst | data manager | master data managers | data managers
implies: data-governance
near: data-analyst-title
hit: Reports to the data steward

term: database-administrator-title
name: database administrator
kind: title
also: DBA | SQL DBA | Oracle DBA | SQL Server DBA | database manager | database specialist | senior DBA | database
 analyst | database admin | junior DBA | PostgreSQL DBA | database administrators | database managers
ambiguous: DBA
case: DBA
needs: database | databases | SQL | Oracle | MySQL | server | PostgreSQL | backup | DB2 | production | developer |
 developers | tuning | senior | junior | lead | data | admin | applications | Sybase | MongoDB | Informix | RAC | SQL
 Server | cloud | certified | consultant | remote | system | systems | Teradata | principal | team | IT
implies: database-administration | sql
near: sql-developer-title | data-engineer-title
hit: Reports to the database administrator
hit: Senior DBA on Oracle
miss: Green Oak LLC, DBA Fresh Clean

term: database-architect-title
name: database architect
kind: title
implies: databases
near: database-administrator-title | sql-developer-title
hit: Promoted to database architect in 2021

term: database-engineer-title
name: database engineer
kind: title
implies: databases
near: database-administrator-title | sql-developer-title
hit: We are looking for a database engineer in Leeds

term: delivery-manager-title
name: delivery manager
kind: title
also: software delivery lead | technical delivery lead | head of delivery | digital delivery manager
 | client delivery manager
implies: project-management
near: it-project-manager-title
hit: Reports to the delivery manager

term: developer-advocate-title
name: developer advocate
kind: title
also: developer relations engineer | developer evangelist | technical evangelist | devrel
 | developer relations manager
near: technical-writer-title
hit: Worked as a developer advocate for three years

term: devops-engineer-title
name: DevOps engineer
kind: title
also: DevOps specialist | senior DevOps engineer | DevOps developer | DevOps consultant | CI/CD engineer
 | infrastructure engineer | DevOps lead | automation engineer devops | lead DevOps engineer | Kubernetes engineer
 | DevOps architect | infrastructure developer | DevOps engineers | infrastructure engineers
implies: devops | ci-cd
near: site-reliability-engineer-title | cloud-engineer-title | systems-administrator-title | kubernetes | terraform |
 docker
hit: Promoted to DevOps engineer in 2021

term: devsecops-engineer-title
name: DevSecOps engineer
kind: title
also: application security engineer | product security engineer | AppSec engineer
implies: devsecops
near: security-engineer-title | devops-engineer-title
hit: DevSecOps engineer, 2018 to 2022

term: digital-forensics-analyst-title
name: digital forensics analyst
kind: title
also: computer forensics analyst | forensic computer analyst | digital forensic investigator | eDiscovery specialist
 | digital forensics examiner | cyber forensics analyst | computer forensic examiner | digital forensic analyst
implies: digital-forensics
near: information-security-analyst-title
hit: Promoted to digital forensics analyst in 2021

term: digital-project-manager-title
name: digital project manager
kind: title
also: web project manager | digital project managers | web project managers
implies: project-management
near: it-project-manager-title | project-manager-title
hit: We are looking for a digital project manager in Leeds

term: director-of-engineering-title
name: director of engineering
kind: title
also: head of engineering | VP of engineering | vice president of engineering | VP engineering
 | director of software engineering | engineering director
implies: engineering-manager-title
near: chief-technology-officer-title
hit: Experience as a director of engineering is required

term: dot-net-developer-title
name: .NET developer
kind: title
also: C# developer | .NET engineer | .NET software engineer | dotnet developer | ASP.NET developer
 | senior .NET developer | C# .NET developer | .NET programmer | C# software engineer | .NET software developer
implies: software-engineer-title | dot-net | backend-development | c-sharp
near: java-developer-title
hit: Worked as a .NET developer for three years

term: drupal-developer-title
name: Drupal developer
kind: title
implies: web-developer-title | drupal
near: wordpress-developer-title | web-developer-title
hit: Promoted to Drupal developer in 2021

term: editor-title
name: editor
kind: title
also: editor-in-chief | assistant editor | associate editor | content editor | senior editor | section editor
 | magazine editor | features editor | editor in chief | city editor | web content editor digital | digital editor
 | editorial manager | editorial director | deputy editor | editorial coordinator | book editor | contributing editor
 | executive editor | editorial intern | production editor | sports editor | newspaper editor | line editor
 | journal editor | desk editor | freelance editor | development editor | editorial managers
ambiguous: editor
needs: magazine | newspaper | news | publishing | manuscript | copy | articles | editorial | journal | book | content
 | @list
implies: editing-proofreading
near: journalist-title | copywriter-title
hit: Editor at a news magazine
miss: Types in a text editor

term: editorial-assistant-title
name: editorial assistant
kind: title
implies: editing-proofreading
near: editor-title | journalist-title
hit: We are looking for an editorial assistant in Leeds

term: elixir-developer-title
name: Elixir developer
kind: title
also: Elixir engineer | Erlang developer | Erlang engineer
implies: backend-developer-title
near: software-engineer-title
hit: Elixir developer at a chat company.

term: email-developer-title
name: email developer
kind: title
also: HTML email developer | email designer and developer | email builder
implies: html-email-development
near: frontend-developer-title | crm-manager-title
hit: Email developer for a travel brand.

term: embedded-software-engineer-title
name: embedded software engineer
kind: title
also: embedded engineer | embedded developer | embedded systems engineer | embedded software developer
 | embedded C developer | embedded Linux engineer | senior embedded engineer | embedded engineers
 | embedded developers | embedded software developers
implies: software-engineer-title | embedded-systems
near: hardware-engineer-title
hit: Embedded software engineer, 2018 to 2022

term: engineering-manager-title
name: engineering manager software
kind: title
also: software engineering manager | software development manager | development manager software
 | manager of software engineering | head of software development | application development manager
 | manager software development | IT development manager
implies: software-development | technical-leadership
near: tech-lead-title | director-of-engineering-title
hit: Promoted to engineering manager software in 2021

term: enterprise-architect-title
name: enterprise architect
kind: title
also: business architect | chief architect IT | lead enterprise architect | information architect
implies: enterprise-architecture
near: solutions-architect-title
hit: We are looking for an enterprise architect in Leeds

term: environment-artist-title
name: environment artist
kind: title
implies: 3d-modeling
near: three-d-artist-title | animator-title
hit: Reports to the environment artist

term: erp-consultant-title
name: ERP technical consultant
kind: title
also: ERP developer | Dynamics developer | Dynamics 365 consultant | Oracle EBS consultant | NAV developer
 | Dynamics 365 developer | ERP specialist | ERP analyst | SAP functional consultant | SAP consultant
implies: erp
near: sap-developer-title
hit: ERP technical consultant, 2018 to 2022

term: etl-developer-title
name: ETL developer
kind: title
also: data warehouse developer | data integration developer | ETL engineer | Informatica developer
 | data warehouse architect | SSIS developer | data warehouse analyst | DWH developer | ETL tester | ETL developers
 | data warehouse developers
implies: etl
near: data-engineer-title | bi-developer-title
hit: Promoted to ETL developer in 2021

term: executive-producer-title
name: executive producer
kind: title
implies: media-sector
near: film-producer-title | videographer-title
hit: Experience as an executive producer is required

term: film-director-title
name: film director
kind: title
implies: media-sector | video-production
near: film-producer-title | videographer-title
hit: We are looking for a film director in Leeds

term: film-producer-title
name: film producer
kind: title
also: television producer | TV producer | assistant director film | production assistant film | associate producer
 | documentary filmmaker | production coordinator film | TV researcher | assistant producer | production manager film
 | creative producer | broadcast producer | digital producer | runner film | live producer | studio manager TV
 | floor manager TV | programme producer | production designer film | TV director
implies: media-sector | video-production
near: videographer-title
hit: Film producer, 2018 to 2022

term: firmware-engineer-title
name: firmware engineer
kind: title
also: firmware developer | firmware engineers | firmware developers
implies: software-engineer-title | firmware
near: embedded-software-engineer-title | hardware-engineer-title
hit: Reports to the firmware engineer

term: fpga-engineer-title
name: FPGA engineer
kind: title
implies: fpga
near: hardware-engineer-title | embedded-software-engineer-title
hit: FPGA engineer, 2018 to 2022

term: frontend-developer-title
name: front-end developer
kind: title
also: frontend developer | front end developer | front-end engineer | frontend engineer | UI developer
 | front end engineer | front end web developer | UI engineer | JavaScript developer | front-end web developer
 | user interface developer | front-end developers | front end developers | front-end engineers | UI developers
 | front end engineers | front end web developers | front-end web developers
implies: frontend-development
near: web-developer-title | full-stack-developer-title | ui-designer-title | react
hit: Reports to the front-end developer

term: full-stack-developer-title
name: full stack developer
kind: title
also: full-stack developer | full stack engineer | fullstack developer | fullstack engineer | full stack web developer
 | full stack software engineer | full stack software developer | fullstack software engineer | full stack developers
 | full-stack developers | full stack engineers | full stack web developers
implies: software-engineer-title | full-stack-development
near: backend-developer-title | frontend-developer-title | web-developer-title | ui-designer-title
hit: Reports to the full stack developer

term: game-designer-title
name: game designer
kind: title
also: level designer | games designer | video game designer | game artist | narrative designer
 | systems designer games | gameplay designer | game designers | level designers | games designers
 | gameplay designers
implies: game-design
near: game-developer-title
hit: Experience as a game designer is required

term: game-developer-title
name: game developer
kind: title
also: game programmer | games programmer | gameplay programmer | Unity developer | games developer | Unreal developer
 | game engineer | engine programmer | video game developer | graphics programmer | game developers | games developers
 | game engineers | video game developers
implies: software-engineer-title | game-development
near: game-designer-title
hit: Experience as a game developer is required

term: game-tester-title
name: game tester
kind: title
also: game QA tester
implies: game-testing | gaming-sector
near: qa-engineer-title | test-automation-engineer-title
hit: Game tester, 2018 to 2022

term: golang-developer-title
name: Golang developer
kind: title
also: Go developer | Golang engineer | Go engineer
implies: backend-developer-title | go-language
hit: Reports to the Golang developer

term: graphic-designer-title
name: graphic designer
kind: title
also: senior graphic designer | graphics designer | graphic artist | junior graphic designer | visual designer
 | graphic design specialist | layout artist | designer graphic | communication designer | creative designer
 | graphic design intern | production designer print | mid-weight designer | marketing designer | multimedia designer
 | freelance graphic designer | graphic design assistant | lead graphic designer | logo designer
 | publication designer | presentation designer | visual communication designer | graphic designers
 | graphics designers | visual designers | designer graphics | creative designers | multimedia designers
 | logo designers | publication designers | presentation designers
implies: graphic-design
near: web-designer-title | art-director-title | adobe-creative-suite
hit: Experience as a graphic designer is required

term: hardware-engineer-title
name: hardware engineer
kind: title
also: computer hardware engineer | electronics hardware engineer | hardware design engineer | hardware developer
 | verification engineer chips | digital design engineer | hardware engineers | computer hardware engineers
near: embedded-software-engineer-title
hit: Experience as a hardware engineer is required

term: head-of-product-title
name: head of product
kind: title
also: director of product | VP of product | chief product officer | director of product management | product director
 | CPO product | VP product | head of product management
implies: product-manager-title
hit: Experience as a head of product is required

term: hris-analyst-title
name: HRIS analyst
kind: title
also: HRIS manager | HRIS specialist | HRIS administrator | HR systems analyst | HR systems manager
 | HR systems administrator | HR systems specialist | people systems analyst | people systems manager
 | Workday analyst | HR data analyst
implies: hris | human-resources
near: data-analyst-title
hit: HRIS analyst during the payroll move.

term: iam-analyst-title
name: IAM analyst
kind: title
also: identity and access management analyst | IAM specialist | access management analyst | identity engineer
 | IAM consultant
implies: identity-and-access-management
near: security-engineer-title
hit: Worked as an IAM analyst for three years

term: illustrator-title
name: illustrator artist
kind: title
also: freelance illustrator | digital illustrator | digital artist | comic artist | medical illustrator
 | book illustrator | digital painter | digital illustrators | book illustrators
implies: illustration
near: graphic-designer-title
hit: Worked as an illustrator artist for three years

term: implementation-specialist-title
name: implementation specialist
kind: title
also: software implementation specialist | implementation engineer | deployment engineer | onboarding engineer
 | implementation analyst | software deployment specialist | deployment specialist
implies: system-implementation
near: it-consultant-title
hit: Promoted to implementation specialist in 2021

term: incident-responder-title
name: incident responder
kind: title
implies: incident-response
near: information-security-analyst-title | security-engineer-title
hit: Incident responder, 2018 to 2022

term: industrial-designer-title
name: industrial designer
kind: title
also: furniture designer | consumer product designer | senior industrial designer | toy designer
 | industrial designers | furniture designers | consumer product designers | toy designers
implies: industrial-design
near: product-designer-title
hit: Worked as an industrial designer for three years

term: information-security-analyst-title
name: information security analyst
kind: title
also: cyber security analyst | security analyst IT | cybersecurity analyst | IT security analyst
 | cyber security specialist | information security specialist | information security officer | IT security specialist
 | cybersecurity specialist | cyber analyst | threat analyst | SIEM analyst | junior cyber security analyst
 | cyber threat analyst | cyber security officer | vulnerability analyst | cyber defence analyst | infosec analyst
implies: information-security | cyber-security
near: security-engineer-title
hit: Worked as an information security analyst for three years

term: information-security-manager-title
name: information security manager
kind: title
also: cyber security manager | IT security manager | cybersecurity manager | security operations manager IT
 | information security lead | IT risk manager | GRC manager | SOC manager | data security manager
 | information security managers | IT risk managers
implies: information-security
near: chief-information-security-officer-title
hit: Experience as an information security manager is required

term: infrastructure-analyst-title
name: infrastructure analyst
kind: title
also: IT infrastructure analyst | infrastructure support analyst | systems support engineer
 | infrastructure technician | infrastructure support engineer
implies: it-infrastructure | it-support
near: systems-administrator-title | it-support-specialist-title
hit: Infrastructure analyst for twelve branch offices.

term: innovation-manager-title
name: innovation manager
kind: title
also: head of innovation | digital transformation manager | digital transformation lead | innovation lead
 | digitalization manager
near: product-manager-title
hit: Promoted to innovation manager in 2021

term: instructional-technologist-title
name: instructional technologist
kind: title
also: learning technologist | e-learning developer | eLearning developer | educational technologist
 | e-learning designer | e-learning specialist | learning technology specialist | edtech specialist
 | e-learning developers | eLearning developers
implies: e-learning-design-tools
near: it-trainer-title
hit: Promoted to instructional technologist in 2021

term: integration-engineer-title
name: integration engineer
kind: title
also: integration developer | systems integration engineer | integration specialist | MuleSoft developer
 | middleware engineer | system integrator | integration architect | interface developer | integration developers
 | system integrators
implies: system-integration
near: software-engineer-title
hit: Reports to the integration engineer

term: interaction-designer-title
name: interaction designer
kind: title
also: interaction designers
implies: interaction-design
near: ux-designer-title | product-designer-title
hit: Reports to the interaction designer

term: ios-developer-title
name: iOS developer
kind: title
also: iOS engineer | iOS app developer | Swift developer | senior iOS developer | iPhone developer
 | iOS software engineer | iOS developers | iOS app developers | iPhone developers
implies: mobile-developer-title
near: android-developer-title | swift-language
hit: Promoted to iOS developer in 2021

term: iot-engineer-title
name: IoT engineer
kind: title
also: IoT developer | IoT architect | IoT specialist | IoT developers
implies: internet-of-things
near: embedded-software-engineer-title
hit: We are looking for an IoT engineer in Leeds

term: it-asset-manager-title
name: IT asset manager
kind: title
also: software asset manager | hardware asset manager | IT asset analyst | license manager software
 | IT asset management specialist | IT asset managers | software asset managers | hardware asset managers
implies: it-asset-management
near: it-service-manager-title
hit: IT asset manager, 2018 to 2022

term: it-auditor-title
name: IT auditor
kind: title
also: IT audit manager | information systems auditor | IS auditor | technology auditor | IT risk analyst | GRC analyst
 | IT compliance analyst | senior IT auditor | IT risk and compliance analyst | IT compliance manager
 | technology risk consultant | IT compliance specialist | IT governance analyst
implies: security-audits
near: information-security-analyst-title
hit: IT auditor, 2018 to 2022

term: it-consultant-title
name: IT consultant
kind: title
also: technology consultant | technical consultant | IT advisor | software consultant | systems consultant
 | application consultant | implementation consultant | IT adviser | computer consultant | technology advisor
 | systems integration consultant | IT consultants | technology consultants | technical consultants
 | software consultants
implies: technical-consulting
near: solutions-architect-title
hit: Reports to the IT consultant

term: it-coordinator-title
name: IT coordinator
kind: title
also: IT co-ordinator | technology coordinator | ICT coordinator | school technology coordinator
 | information technology coordinator
near: it-support-specialist-title
hit: Worked as an IT coordinator for three years

term: it-manager-title
name: IT manager
kind: title
also: information technology manager | ICT manager | IT operations manager | IT infrastructure manager
 | information systems manager | IT supervisor | computer and information systems manager | infrastructure manager
 | head of IT operations | technology manager | IT services manager | systems manager | network operations manager
 | IT department manager | MIS manager | IT managers | IT operations managers | IT infrastructure managers
 | infrastructure managers | technology managers | IT services managers | IT department managers
implies: it-management
near: it-support-manager-title | chief-information-officer-title
hit: Experience as an IT manager is required

term: it-project-manager-title
name: IT project manager
kind: title
also: software project manager | project manager IT | IT project lead | ICT project manager | IT project leader
 | information technology project manager | infrastructure project manager | ERP project manager
 | software delivery manager | IT project coordinator | technology project manager | junior IT project manager
 | technical delivery manager | IT PMO analyst | project manager information technology | IT project managers
 | software project managers | software delivery managers | technology project managers
implies: it-project-management
near: project-manager-title | scrum-master-title
hit: Promoted to IT project manager in 2021

term: it-security-consultant-title
name: IT information security consultant
kind: title
also: cyber security consultant | information security consultant | cybersecurity consultant | IT security consultant
 | cyber consultant
implies: information-security
near: information-security-analyst-title
hit: Worked as an IT information security consultant for three years

term: it-service-manager-title
name: IT service manager
kind: title
also: IT service delivery manager | service delivery manager | ITIL service manager | major incident manager
 | IT change manager | IT problem manager | incident manager | IT service management specialist | problem manager ITIL
 | service delivery lead | IT service managers | major incident managers | IT change managers | incident managers
implies: it-service-management
near: it-manager-title
hit: Promoted to IT service manager in 2021

term: it-support-manager-title
name: IT support manager
kind: title
also: service desk manager | help desk manager | IT service desk manager | helpdesk manager
 | technical support manager | IT support team lead | service desk team leader | help desk supervisor
 | service desk lead | desktop support manager | technical support supervisor | IT support supervisor
implies: it-support
near: it-service-manager-title
hit: Worked as an IT support manager for three years

term: it-support-specialist-title
name: IT support specialist
kind: title
also: IT support technician | help desk technician | IT technician | desktop support technician
 | technical support specialist | help desk analyst | service desk analyst | IT support engineer | helpdesk technician
 | computer technician | technical support engineer | IT support analyst | desktop support specialist
 | desktop support analyst | computer support specialist | technical support analyst | help desk specialist
 | IT specialist | technical support technician | user support specialist | PC technician | first line support analyst
 | IT helpdesk analyst | service desk technician | IT support officer | IT assistant | second line support engineer
 | desktop engineer | desktop support engineer | ICT technician | ICT support officer | service desk engineer
 | helpdesk analyst | information technology specialist | helpdesk engineer | 1st line support engineer
 | 2nd line support engineer | 3rd line support engineer | service desk agent | IT support assistant | help desk agent
 | help desk support specialist | helpdesk specialist | technical support representative | technical support associate
 | computer support technician | deskside support technician | IT officer | ICT officer | IT support agent
 | IT engineer | help desk support technician | field service technician IT
implies: it-support
near: systems-administrator-title | active-directory | desktop-support
hit: Help desk technician at a college

term: it-trainer-title
name: IT trainer
kind: title
also: software trainer | computer trainer | systems trainer | technical trainer | IT instructor | software instructor
 | ICT trainer | computer instructor | applications trainer | technology trainer | coding instructor
 | IT training specialist
implies: user-training-it
near: it-support-specialist-title
hit: Worked as an IT trainer for three years

term: java-architect-title
name: Java architect
kind: title
implies: software-engineer-title
near: java-developer-title | backend-developer-title
hit: We are looking for a Java architect in Leeds

term: java-developer-title
name: Java developer
kind: title
also: Java engineer | Java software engineer | Java programmer | J2EE developer | senior Java developer
 | Java software developer | Java backend developer
implies: software-engineer-title | java | backend-development
near: backend-developer-title
hit: Reports to the Java developer

term: journalist-title
name: journalist
kind: title
also: news reporter | staff writer | multimedia journalist | investigative reporter | newspaper reporter
 | broadcast journalist | news writer | feature writer | freelance journalist | news correspondent
 | foreign correspondent | senior reporter | editorial writer | trainee journalist | digital journalist
 | trainee reporter | features writer | news producer | radio journalist | TV reporter | political correspondent
 | senior journalist | news reporters
ambiguous: reporter | Reporter
case: reporter | Reporter
needs: news | newspaper | journalist | editor | radio | television | magazine | stories | media | press | photographer
 | beat | @list
implies: journalism | media-sector
near: editor-title | copywriter-title | interviewing-journalism
hit: Reporter for a daily newspaper
miss: Reports to the shift lead each day

term: junior-software-developer-title
name: junior software developer
kind: title
also: junior developer | junior software engineer | graduate software engineer | entry-level software engineer
 | graduate developer | trainee programmer | associate software engineer | entry level developer | junior programmer
 | graduate software developer | trainee software developer | apprentice software developer
implies: software-engineer-title
hit: Worked as a junior software developer for three years

term: laravel-developer-title
name: Laravel developer
kind: title
implies: software-engineer-title | laravel
near: php-developer-title | web-developer-title
hit: Experience as a Laravel developer is required

term: line-producer-title
name: line producer
kind: title
implies: media-sector
near: film-producer-title | videographer-title
hit: We are looking for a line producer in Leeds

term: linux-administrator-title
name: Linux administrator
kind: title
also: Linux system administrator | Linux systems administrator | Unix administrator
implies: linux-administration
near: systems-administrator-title | network-administrator-title
hit: Worked as a Linux administrator for three years

term: location-manager-title
name: location manager
kind: title
implies: media-sector
near: film-producer-title | videographer-title
hit: Worked as a location manager for three years

term: low-code-developer-title
name: low-code developer
kind: title
also: Power Platform developer | PowerApps developer | low code developer | Power Apps developer | low-code developers
 | low code developers
implies: low-code-development
near: rpa-developer-title
hit: Experience as a low-code developer is required

term: machine-learning-engineer-title
name: machine learning engineer
kind: title
also: ML engineer | deep learning engineer | senior machine learning engineer | machine learning developer
 | LLM engineer | machine learning specialist | generative AI engineer | AI specialist | ML engineers
implies: machine-learning
near: data-scientist-title | python
hit: We are looking for a machine learning engineer in Leeds

term: machine-learning-researcher-title
name: machine learning researcher
kind: title
also: AI researcher | research scientist machine learning | AI research scientist | AI scientist
 | research engineer machine learning | machine learning scientist | NLP researcher
implies: machine-learning
near: machine-learning-engineer-title
hit: Worked as a machine learning researcher for three years

term: magento-developer-title
name: Magento developer
kind: title
implies: software-engineer-title | e-commerce-development
near: php-developer-title | web-developer-title
hit: Reports to the Magento developer

term: mainframe-systems-programmer-title
name: mainframe systems programmer
kind: title
also: z/OS systems programmer | systems programmer | mainframe administrator | mainframe engineer
implies: mainframe
near: systems-engineer-title
hit: Experience as a mainframe systems programmer is required

term: malware-analyst-title
name: malware analyst
kind: title
implies: malware-analysis
near: penetration-tester-title | information-security-analyst-title
hit: Experience as a malware analyst is required

term: managing-editor-title
name: managing editor
kind: title
implies: editorial-management
near: editor-title | journalist-title
hit: Reports to the managing editor

term: mid-weight-designer-title
name: midweight designer
kind: title
also: middleweight designer | junior designer | senior designer | lead designer | design assistant
implies: visual-design
near: graphic-designer-title | ui-designer-title
hit: Midweight designer for two food brands.

term: mlops-engineer-title
name: MLOps engineer
kind: title
implies: model-deployment
near: machine-learning-engineer-title | data-scientist-title
hit: Worked as an MLOps engineer for three years

term: mobile-developer-title
name: mobile developer
kind: title
also: mobile app developer | mobile application developer | mobile engineer | app developer | mobile software engineer
 | Flutter developer | mobile applications developer | mobile developers | mobile app developers
 | mobile application developers | mobile engineers | app developers | mobile applications developers
implies: mobile-development
near: ios-developer-title | android-developer-title
hit: Mobile developer, 2018 to 2022

term: motion-designer-title
name: motion designer
kind: title
also: motion graphics designer | motion graphics artist | motion graphic designer | motion designers
 | motion graphics designers | motion graphic designers
implies: motion-graphics
near: animator-title | three-d-artist-title
hit: Experience as a motion designer is required

term: music-producer-title
name: music producer
kind: title
near: sound-engineer-title | av-technician-title
hit: Worked as a music producer for three years

term: network-administrator-title
name: network administrator
kind: title
also: network admin | LAN administrator | network and computer systems administrator | network manager
 | network analyst | senior network administrator | network administrators | LAN administrators | network managers
implies: network-administration
near: network-engineer-title | systems-administrator-title | network-technician-title
hit: Promoted to network administrator in 2021

term: network-architect-title
name: network architect
kind: title
also: network solutions architect | principal network engineer | lead network engineer
implies: network-engineer-title
hit: Network architect, 2018 to 2022

term: network-engineer-title
name: network engineer
kind: title
also: network specialist | senior network engineer | network infrastructure engineer | Cisco engineer | LAN engineer
 | network consultant | IP engineer | network support engineer | network design engineer
 | network implementation engineer | network engineers
implies: networking | network-configuration | network-troubleshooting
near: network-administrator-title | systems-engineer-title | systems-administrator-title
hit: Promoted to network engineer in 2021

term: network-security-engineer-title
name: network security engineer
kind: title
also: firewall engineer | network security specialist | firewall administrator | network security analyst
 | firewall administrators
implies: network-engineer-title | network-security
near: security-engineer-title
hit: Experience as a network security engineer is required

term: network-technician-title
name: network technician
kind: title
also: NOC technician | network support technician | network installation technician | network operations technician
 | NOC analyst
implies: networking
near: network-engineer-title | it-support-specialist-title | systems-administrator-title
hit: Promoted to network technician in 2021

term: news-anchor-title
name: news anchor
kind: title
also: newscaster | news presenter
implies: media-sector | journalism
near: journalist-title | editor-title
hit: News anchor, 2018 to 2022

term: news-editor-title
name: news editor
kind: title
implies: media-sector | journalism
near: editor-title | journalist-title
hit: Reports to the news editor

term: nlp-engineer-title
name: NLP engineer
kind: title
implies: natural-language-processing
near: machine-learning-engineer-title | data-scientist-title
hit: Reports to the NLP engineer

term: noc-engineer-title
name: NOC engineer
kind: title
also: network operations engineer
implies: network-monitoring
near: network-engineer-title | network-administrator-title
hit: Promoted to NOC engineer in 2021

term: node-developer-title
name: Node developer
kind: title
also: Node.js developer | Node.js engineer | NodeJS developer | Node.js backend developer
implies: backend-developer-title | node-js
hit: Experience as a Node developer is required

term: operations-research-analyst-title
name: operations research analyst
kind: title
also: optimization engineer | operational research analyst | simulation analyst
implies: optimization-algorithms
near: data-scientist-title
hit: Promoted to operations research analyst in 2021

term: packaging-designer-title
name: packaging designer
kind: title
also: packaging artist | packaging designers
implies: packaging-design
near: graphic-designer-title | web-designer-title
hit: Promoted to packaging designer in 2021

term: penetration-tester-title
name: penetration tester
kind: title
also: ethical hacker | pentester | red team operator | security tester | offensive security engineer | pen tester
 | red teamer | vulnerability researcher | penetration testing consultant | pentesters | vulnerability researchers
implies: penetration-testing | cyber-security
near: information-security-analyst-title
hit: Promoted to penetration tester in 2021

term: performance-test-engineer-title
name: performance test engineer
kind: title
also: performance tester | load test engineer | performance engineer software
implies: qa-engineer-title | performance-testing
hit: Promoted to performance test engineer in 2021

term: photo-editor-title
name: photo editor
kind: title
also: picture editor
implies: photo-editing
near: photographer-title | videographer-title
hit: Promoted to photo editor in 2021

term: photographer-title
name: photographer
kind: title
also: photography assistant | event photographer | portrait photographer | product photographer | wedding photographer
 | studio photographer | fashion photographer | assistant photographer | freelance photographer
 | photographic assistant | commercial photographer | school photographer | photographers
implies: photography
near: videographer-title
hit: Photographer for a weekly paper

term: photojournalist-title
name: photojournalist
kind: title
also: press photographer
implies: photography | journalism
near: photographer-title | videographer-title
hit: Worked as a photojournalist for three years

term: php-developer-title
name: PHP developer
kind: title
also: PHP programmer | senior PHP developer | PHP engineer | PHP web developer
implies: software-engineer-title | php | backend-development | web-development
near: web-developer-title
hit: PHP developer, 2018 to 2022

term: platform-engineer-title
name: platform engineer
kind: title
implies: platform-engineering
near: devops-engineer-title | site-reliability-engineer-title | cloud-engineer-title | systems-administrator-title
hit: Worked as a platform engineer for three years

term: pmo-analyst-title
name: PMO analyst
kind: title
also: PMO officer | PMO coordinator | PMO administrator
implies: project-governance
near: project-coordinator-title | project-manager-title
hit: Promoted to PMO analyst in 2021

term: podcast-host-title
name: podcast host
kind: title
also: podcaster | podcast producer
implies: podcasting
near: radio-presenter-title | journalist-title
hit: We are looking for a podcast host in Leeds

term: power-bi-developer-title
name: Power BI developer
kind: title
also: Power BI analyst
implies: power-bi | reporting-role-setting | bi-developer-title
near: bi-developer-title | data-analyst-title
hit: Reports to the Power BI developer

term: prepress-technician-title
name: desktop publisher
kind: title
also: typesetter | DTP operator | prepress operator | pre-press operator | desktop publishing operator
 | DTP specialist | desktop publishing specialist | prepress specialist | print production artist | paste-up artist
implies: print-production
near: graphic-designer-title
hit: Reports to the desktop publisher

term: product-analyst-title
name: product analyst
kind: title
implies: data-analysis
near: data-analyst-title | bi-developer-title
hit: We are looking for a product analyst in Leeds

term: product-designer-title
name: product designer
kind: title
also: digital product designer | senior product designer | lead product designer | staff product designer
 | digital designer | head of design | design lead | director of design | design manager | product designers
 | digital product designers | digital designers
implies: user-experience-design
near: ux-designer-title | industrial-designer-title
hit: Promoted to product designer in 2021

term: product-manager-title
name: product manager
kind: title
also: senior product manager | digital product manager | associate product manager | group product manager
 | product lead | technical product manager | lead product manager | product specialist digital
 | software product manager | principal product manager | junior product manager | product managers
 | digital product managers | technical product managers | software product managers
implies: product-management
near: product-owner-title
hit: Product manager, 2018 to 2022

term: product-owner-title
name: product owner
kind: title
also: technical product owner | senior product owner | agile product owner | digital product owner
 | proxy product owner | IT product owner
implies: product-management | backlog-management
near: product-manager-title | scrum-master-title
hit: Worked as a product owner for three years

term: production-runner-title
name: production runner
kind: title
implies: media-sector
near: film-producer-title | videographer-title
hit: Reports to the production runner

term: programme-manager-title
name: programme manager
kind: title
also: program manager | senior program manager | program director | programme director | portfolio manager projects
 | programme lead | TPM technical | programme managers | program managers
implies: programme-management
near: project-manager-title | delivery-manager-title
hit: Experience as a programme manager is required

term: project-administrator-title
name: project administrator
kind: title
implies: project-administration
near: project-coordinator-title | project-manager-title
hit: We are looking for a project administrator in Leeds

term: project-coordinator-title
name: project coordinator
kind: title
also: project co-ordinator | project assistant | project support officer | junior project coordinator
 | project analyst | project controller | project specialist | project control analyst | project management assistant
 | PMO lead | PMO manager | project support specialist | project control officer | project controllers
implies: project-administration
near: project-manager-title | programme-manager-title | delivery-manager-title
hit: Promoted to project coordinator in 2021

term: project-manager-title
name: project manager
kind: title
also: senior project manager | project leader | project lead | junior project manager | projects manager
 | project management officer | lead project manager | project delivery manager | associate project manager
 | head of projects | project director | manager of projects | project managers | projects managers
 | project management officers
implies: project-management
near: programme-manager-title | project-coordinator-title | delivery-manager-title
hit: Project manager for nine bridges

term: project-officer-title
name: project officer
kind: title
implies: project-administration
near: project-coordinator-title | project-manager-title
hit: Worked as a project officer for three years

term: project-planner-title
name: project planner
kind: title
also: planner/scheduler
near: project-coordinator-title | project-manager-title
hit: We are looking for a project planner in Leeds

term: prompt-engineer-title
name: prompt engineer
kind: title
also: AI prompt engineer | AI trainer | LLM trainer | AI content specialist | prompt engineers
implies: prompt-engineering
near: machine-learning-engineer-title
hit: Prompt engineer, 2018 to 2022

term: proofreader-title
name: proofreader
kind: title
implies: editing-proofreading
near: editor-title | journalist-title
hit: Reports to the proofreader

term: publisher-media-title
name: publisher media
kind: title
also: publishing assistant | publishing manager | publishing editor | publications manager | publications coordinator
 | rights manager publishing | publishing executive | publications officer | rights executive
implies: publishing-sector | publishing
near: editor-title
hit: Reports to the publisher media

term: python-developer-title
name: Python developer
kind: title
also: Python engineer | Python programmer | Django developer | senior Python developer | Python software engineer
 | Python backend developer
implies: software-engineer-title | python | backend-development
near: backend-developer-title
hit: Reports to the Python developer

term: qa-engineer-title
name: QA engineer
kind: title
also: QA tester | software tester | test engineer software | quality assurance engineer software | QA analyst
 | software test engineer | test analyst | software QA engineer | manual tester | QA specialist | senior QA engineer
 | quality engineer software | quality assurance tester | QA software tester | software quality assurance engineer
 | QA/test developer | manual QA engineer | software quality engineer | software quality assurance analyst
 | UAT tester | software quality analyst | system tester | systems tester | functional tester
 | quality assurance analyst software | software testing engineer | web tester | mobile tester | QA engineers
 | software quality engineers
implies: software-testing | test-cases
near: test-automation-engineer-title
hit: Worked as a QA engineer for three years

term: qa-manager-software-title
name: software QA test manager
kind: title
also: test manager | test lead | QA lead | software QA manager | QA team lead | testing manager | lead QA engineer
 | software test manager | test coordinator | QA test lead | head of testing | test managers | testing managers
implies: qa-engineer-title
hit: Experience as a software QA test manager is required

term: quantitative-developer-title
name: quantitative developer
kind: title
also: quant developer | quantitative researcher | algorithmic trader developer | quant analyst | quantitative analyst
 | financial engineer
implies: quantitative-finance
near: data-scientist-title
hit: Worked as a quantitative developer for three years

term: radio-presenter-title
name: radio presenter
kind: title
also: radio host | television presenter | TV presenter | radio DJ | radio announcer | broadcaster presenter | TV host
 | continuity announcer | news announcer | broadcast announcer | radio presenters
implies: media-sector | broadcasting
near: journalist-title
hit: Reports to the radio presenter

term: radio-producer-title
name: radio producer
kind: title
implies: media-sector
near: radio-presenter-title | journalist-title
hit: Promoted to radio producer in 2021

term: react-developer-title
name: React developer
kind: title
also: React engineer | ReactJS developer | React.js developer
implies: frontend-developer-title | react
hit: Worked as a React developer for three years

term: react-native-developer-title
name: React Native developer
kind: title
implies: mobile-developer-title
near: mobile-developer-title | ios-developer-title
hit: Promoted to React Native developer in 2021

term: release-manager-title
name: release manager
kind: title
also: release coordinator | release analyst | configuration manager | configuration analyst | environment manager
 | environments manager | change and release manager
implies: release-management
near: build-engineer-title | it-service-manager-title
hit: Release manager for a monthly train.

term: release-train-engineer-title
name: release train engineer
kind: title
implies: scaled-agile
near: scrum-master-title | it-project-manager-title
hit: Experience as a release train engineer is required

term: reporting-assistant-title
name: reporting assistant
kind: title
also: MI assistant | MI officer | MI administrator | MI coordinator | MI manager | MI executive | MI developer |
 management information assistant | management information officer | management information analyst | management
 information manager | reporting officer | reporting coordinator | reporting administrator | reporting executive |
 reporting manager | reporting and insight officer | data and reporting officer | MI analyst | MI reporting analyst |
 MI and reporting analyst | MI data analyst | senior MI analyst | MI specialist | MI apprentice | MI team leader | MI
 lead
implies: data-reporting | reporting-role-setting | data-analysis
near: data-analyst-title | bi-developer-title
hit: MI assistant for the repairs contract, 2020 to 2022.

term: research-software-engineer-title
name: research software engineer
kind: title
also: scientific programmer | HPC engineer | scientific software developer | scientific software engineer
implies: software-engineer-title
hit: Worked as a research software engineer for three years

term: retoucher-title
name: retoucher
kind: title
also: photo retoucher | retouchers | photo retouchers
implies: photo-editing
near: photographer-title | videographer-title
hit: We are looking for a retoucher in Leeds

term: reverse-engineer-title
name: reverse engineer
kind: title
also: reverse engineers
implies: reverse-engineering-software
near: penetration-tester-title | information-security-analyst-title
hit: We are looking for a reverse engineer in Leeds

term: robotics-engineer-title
name: robotics software engineer
kind: title
also: automation software engineer | autonomy engineer | robotics developer
implies: robotics
near: embedded-software-engineer-title
hit: Experience as a robotics software engineer is required

term: rpa-developer-title
name: RPA developer
kind: title
also: RPA engineer | RPA consultant | automation developer | RPA specialist | UiPath developer | RPA developers
implies: robotic-process-automation
near: low-code-developer-title
hit: RPA developer, 2018 to 2022

term: ruby-developer-title
name: Ruby developer
kind: title
also: Ruby on Rails developer | Rails developer | Ruby engineer | Ruby on Rails engineer
implies: software-engineer-title | ruby | backend-development
near: python-developer-title
hit: Ruby developer, 2018 to 2022

term: rust-developer-title
name: Rust developer
kind: title
also: Rust engineer
implies: backend-developer-title | rust-language
near: golang-developer-title
hit: Reports to the Rust developer

term: salesforce-developer-title
name: Salesforce developer
kind: title
also: Salesforce engineer | Apex developer | Salesforce technical architect | Salesforce software engineer
implies: software-engineer-title | salesforce
hit: We are looking for a Salesforce developer in Leeds

term: sap-developer-title
name: SAP developer
kind: title
also: ABAP developer | SAP ABAP consultant | ABAP programmer | SAP technical consultant | ABAP consultant
implies: software-engineer-title | sap
near: erp-consultant-title
hit: Experience as an SAP developer is required

term: scala-developer-title
name: Scala developer
kind: title
also: Scala engineer
implies: backend-developer-title | scala-language
near: golang-developer-title
hit: We are looking for a Scala developer in Leeds

term: screenwriter-title
name: screenwriter
kind: title
also: scriptwriter | script writer | script editor | scenarist | television writer
implies: scriptwriting
near: journalist-title
hit: Experience as a screenwriter is required

term: script-supervisor-title
name: script supervisor
kind: title
implies: media-sector
near: film-producer-title | videographer-title
hit: Promoted to script supervisor in 2021

term: scrum-master-title
name: scrum master
kind: title
also: scrum lead | senior scrum master | iteration manager | agile project manager | agile lead | SCRUM-Master
 | scrum masters | agile project managers | SCRUM-Masters
implies: scrum | agile
near: it-project-manager-title | product-owner-title
hit: Experience as a scrum master is required

term: security-analyst-title
name: security analyst
kind: title
also: junior security analyst | senior security analyst | security analysts
implies: information-security | cyber-security
near: soc-analyst-title | information-security-analyst-title
hit: Security analyst in a hospital group.

term: security-architect-title
name: security architect
kind: title
also: cyber security architect | information security architect | cloud security architect
 | security solutions architect | IT security architect
implies: security-engineer-title | security-architecture
hit: Reports to the security architect

term: security-engineer-title
name: security engineer
kind: title
also: cyber security engineer | information security engineer | cybersecurity engineer | security operations engineer
 | cloud security engineer | SIEM engineer | IT security engineer | senior security engineer
 | security systems engineer IT | IAM engineer | detection engineer | security engineers | detection engineers
implies: information-security | cyber-security
near: information-security-analyst-title
hit: Promoted to security engineer in 2021

term: senior-backend-developer-title
name: senior back-end developer
kind: title
also: senior backend developer | senior backend engineer | senior back end engineer | lead backend developer
implies: backend-developer-title | senior-software-engineer-title
hit: Senior back-end developer, 2018 to 2022

term: senior-frontend-developer-title
name: senior front-end developer
kind: title
also: senior frontend developer | senior frontend engineer | senior UI developer | senior front end engineer
 | lead frontend developer
implies: frontend-developer-title
hit: Worked as a senior front-end developer for three years

term: senior-full-stack-developer-title
name: senior full stack developer
kind: title
also: senior full-stack engineer | senior full stack engineer | senior fullstack developer | lead full stack developer
implies: full-stack-developer-title | senior-software-engineer-title
hit: We are looking for a senior full stack developer in Leeds

term: senior-software-engineer-title
name: senior software engineer
kind: title
also: senior software developer | senior developer | senior programmer | senior engineer software | SDE II
 | senior application developer | Sr. Software Engineer | Sr Software Engineer | Sr. Software Developer
 | senior applications developer
implies: software-engineer-title
near: staff-software-engineer-title
hit: Worked as a senior software engineer for three years

term: service-designer-title
name: service designer
kind: title
also: design strategist | customer experience designer | design thinking coach | service designers
 | customer experience designers
implies: service-design
near: ux-designer-title
hit: Service designer, 2018 to 2022

term: servicenow-developer-title
name: ServiceNow engineer
kind: title
also: ServiceNow administrator | ServiceNow architect | ServiceNow consultant | ITSM consultant
implies: it-service-management | servicenow
near: it-service-manager-title
hit: Worked as a ServiceNow engineer for three years

term: sharepoint-developer-title
name: SharePoint developer
kind: title
also: SharePoint administrator | SharePoint consultant | Microsoft 365 administrator | Office 365 administrator
 | M365 engineer | Exchange administrator | Office 365 engineer | messaging engineer
implies: sharepoint-development
near: systems-administrator-title
hit: SharePoint developer, 2018 to 2022

term: site-reliability-engineer-title
name: site reliability engineer
kind: title
also: SRE engineer | reliability engineer software | senior site reliability engineer | production engineer software
 | site reliability engineers | production engineer softwares
implies: site-reliability-engineering
near: devops-engineer-title | cloud-engineer-title | systems-administrator-title
hit: Promoted to site reliability engineer in 2021

term: soc-analyst-title
name: SOC analyst
kind: title
also: security operations analyst | security operations center analyst
implies: security-operations | cyber-security
near: information-security-analyst-title | security-engineer-title | incident-responder-title
hit: We are looking for an SOC analyst in Leeds

term: software-architect-title
name: software architect
kind: title
also: application architect | software solutions architect | systems architect | technical architect
 | principal software architect | lead architect software | software system architect
implies: senior-software-engineer-title | software-architecture
near: solutions-architect-title
hit: Reports to the software architect

term: software-engineer-title
name: software engineer
kind: title
also: software developer | application developer | software programmer | applications developer | software development
 engineer | computer programmer | application programmer | SDE | software engineers | applications programmer |
 programmer analyst | application engineer software | member of technical staff | analyst programmer | SWE | product
 engineer software | software developers | application developers | applications developers | programmer analysts |
 product engineer softwares
ambiguous: programmer | Programmer
case: programmer | Programmer
needs: software | developer | analyst | SQL | Java | web | database | code | C++ | PHP | Python | computer |
 application | @list
never: Society of Women Engineers (SWE) | SWE chapter | SWE member | SWE president | SWE conference | SWE and IEEE |
 IEEE and SWE | SWE mentor | SWE outreach | member of SWE | SWE section | SWE scholarship
implies: software-development
near: full-stack-developer-title | backend-developer-title | web-developer-title
hit: Software engineer for rail signals
miss: A programme of concerts and web talks

term: software-engineering-intern-title
name: software engineering intern
kind: title
also: software developer intern | developer intern | IT intern | software intern | programming intern
 | working student software development
implies: software-development
near: junior-software-developer-title
hit: Reports to the software engineering intern

term: solutions-architect-title
name: solutions architect
kind: title
also: solution architect | IT solutions architect | solution designer | senior solutions architect
 | technical solutions architect | IT architect | domain architect | solution designers
implies: solution-architecture
near: software-architect-title | enterprise-architect-title
hit: Solutions architect, 2018 to 2022

term: solutions-engineer-title
name: solutions engineer
kind: title
also: sales engineer software | presales engineer | pre-sales consultant | presales consultant | solution consultant
 | technical sales engineer software | solution engineer | solutions consultant software | presales engineers
 | solution consultants
implies: pre-sales
near: it-consultant-title
hit: Solutions engineer, 2018 to 2022

term: sound-designer-title
name: sound designer
kind: title
also: sound designers
implies: sound-design
near: sound-engineer-title | av-technician-title
hit: Reports to the sound designer

term: sound-engineer-title
name: sound engineer
kind: title
also: audio engineer | sound technician | recording engineer | audio technician | sound mixer | audio producer
 | sound editor | dubbing mixer | sound operator | mixing engineer | mastering engineer | audio editor
 | live sound engineer | sound engineering technician | FOH engineer | sound recordist | studio engineer
 | audio post engineer | audio designer | sound engineers | audio engineers | recording engineers
 | live sound engineers
implies: sound-design
near: av-technician-title
hit: Experience as a sound engineer is required

term: sports-journalist-title
name: sports journalist
kind: title
also: sports reporter | sports writer
implies: media-sector | journalism
near: journalist-title | editor-title
hit: Worked as a sports journalist for three years

term: sql-developer-title
name: SQL developer
kind: title
also: database developer | PL/SQL developer | SQL programmer | database programmer | T-SQL developer
 | Oracle developer | SQL Server developer | database developers
implies: sql
near: database-administrator-title | etl-developer-title
hit: Experience as an SQL developer is required

term: staff-engineer-title
name: staff engineer
kind: title
also: senior staff engineer | staff-level engineer
implies: technical-leadership
near: staff-software-engineer-title | tech-lead-title
hit: Staff engineer on the ledger platform, 2019 to 2023.

term: staff-software-engineer-title
name: staff software engineer
kind: title
also: principal software engineer | principal engineer software | lead software engineer | lead developer
 | staff engineer software | distinguished engineer | lead software developer | lead engineer software
 | principal developer | lead developers
implies: senior-software-engineer-title
near: tech-lead-title
hit: Staff software engineer, 2018 to 2022

term: statistical-programmer-title
name: statistical programmer
kind: title
also: SAS programmer
implies: statistics | programming
near: statistician-title | data-scientist-title
hit: Reports to the statistical programmer

term: statistician-title
name: statistician
kind: title
also: statistical analyst | senior statistician | statistics officer | survey statistician | clinical programmer
 | mathematical statistician | statistical assistant
implies: statistics
near: data-scientist-title
hit: We are looking for a statistician in Leeds

term: storage-engineer-title
name: storage engineer
kind: title
also: storage administrator | backup engineer | storage architect | backup administrator | SAN administrator
 | storage administrators
implies: storage-systems
near: systems-engineer-title
hit: Worked as a storage engineer for three years

term: storyboard-artist-title
name: storyboard artist
kind: title
implies: illustration
near: illustrator-title | graphic-designer-title
hit: We are looking for a storyboard artist in Leeds

term: studio-assistant-title
name: studio assistant
kind: title
also: studio junior | studio coordinator | creative assistant | creative artworking assistant
implies: design-studio-setting
near: graphic-designer-title | artworker-title
hit: Studio assistant at a packaging agency.

term: support-engineer-title
name: support engineer
kind: title
also: technical support agent | senior support engineer | customer support technician
implies: technical-customer-support
near: it-support-specialist-title | application-support-analyst-title
hit: Support engineer for a till vendor.

term: symfony-developer-title
name: Symfony developer
kind: title
implies: software-engineer-title | backend-development
near: php-developer-title | web-developer-title
hit: Experience as a Symfony developer is required

term: systems-administrator-title
name: systems administrator
kind: title
also: system administrator | sysadmin | server administrator | systems admin | IT administrator
 | IT systems administrator | IT system administrator | junior system administrator | senior systems administrator
 | computer systems administrator | network and systems administrator | ICT administrator | systems administrators
 | system administrators | server administrators | IT administrators | IT systems administrators
 | IT system administrators | computer systems administrators
implies: systems-administration
near: network-administrator-title | it-support-specialist-title | active-directory | windows-server |
 linux-administration | it-support
hit: Reports to the systems administrator

term: systems-analyst-title
name: systems analyst
kind: title
also: system analyst | computer systems analyst | IT systems analyst | IT analyst | information systems analyst
 | senior systems analyst | programmer/analyst | functional analyst | technical analyst | technical business analyst
 | technology analyst | ICT systems analyst | programmer/analysts
implies: systems-analysis
near: software-engineer-title
hit: Systems analyst, 2018 to 2022

term: systems-developer-title
name: systems developer
kind: title
also: systems programmer and developer | senior systems developer | bespoke software developer
implies: software-engineer-title
near: systems-analyst-title
hit: Systems developer in a county library service.

term: systems-engineer-title
name: systems engineer
kind: title
also: system engineer | IT systems engineer | infrastructure systems engineer | Windows engineer | Linux engineer
 | senior systems engineer | server engineer | infrastructure specialist | wintel engineer
 | IT infrastructure engineer | virtualization engineer | Linux systems engineer
implies: it-infrastructure
near: systems-administrator-title
hit: Reports to the systems engineer

term: tableau-developer-title
name: Tableau developer
kind: title
implies: tableau | reporting-role-setting | bi-developer-title
near: bi-developer-title | data-analyst-title
hit: Promoted to Tableau developer in 2021

term: tech-lead-title
name: tech lead
kind: title
also: technical lead | technical team lead | technical leader | engineering lead | software team lead
 | development team lead | team lead software development | tech leader | development lead | software team leader
 | IT team leader
implies: software-engineer-title | technical-leadership
near: engineering-manager-title
hit: Worked as a tech lead for three years

term: technical-account-manager-title
name: technical account manager
kind: title
also: customer success engineer | support engineer software | customer support engineer | product support specialist
 | application support engineer customer
near: it-support-specialist-title
hit: Worked as a technical account manager for three years

term: technical-artist-title
name: technical artist
kind: title
near: three-d-artist-title | animator-title
hit: We are looking for a technical artist in Leeds

term: technical-program-manager-title
name: technical program manager
kind: title
also: technical programme manager | technical program managers
implies: programme-management
near: programme-manager-title | project-manager-title
hit: Reports to the technical program manager

term: technical-project-manager-title
name: technical project manager
kind: title
also: technical project managers
implies: project-management
near: it-project-manager-title | project-manager-title
hit: Technical project manager, 2018 to 2022

term: technical-writer-title
name: technical writer
kind: title
also: technical author | documentation specialist | API writer | information developer | documentation engineer
 | senior technical writer | technical communicator | technical documentation specialist | documentation writer
 | technical editor
implies: technical-writing
near: content-designer-title
hit: Worked as a technical writer for three years

term: telecom-support-engineer-title
name: telecom support engineer
kind: title
also: telephony engineer | telephony administrator | UC engineer | unified communications engineer
 | contact center engineer | voice engineer | telecommunications analyst | IVR developer | Genesys engineer
 | telecom analyst
implies: telecom-sector
near: network-engineer-title
hit: Promoted to telecom support engineer in 2021

term: test-automation-engineer-title
name: test automation engineer
kind: title
also: SDET | QA automation engineer | automation tester | software engineer in test | automation test engineer
 | software development engineer in test | test automation developer | QA automation tester
 | test automation specialist | automation QA engineer | automated test engineer
implies: qa-engineer-title | test-automation
hit: Test automation engineer, 2018 to 2022

term: test-engineer-title
name: test engineer
kind: title
also: hardware test engineer | systems test engineer | senior test engineer | product test engineer
near: qa-engineer-title | electronics-technician-title
hit: Test engineer for pump controllers.

term: threat-hunter-title
name: threat hunter
kind: title
implies: threat-intelligence
near: information-security-analyst-title | security-engineer-title
hit: Worked as a threat hunter for three years

term: threat-intelligence-analyst-title
name: threat intelligence analyst
kind: title
implies: threat-intelligence
near: information-security-analyst-title | security-engineer-title
hit: Worked as a threat intelligence analyst for three years

term: three-d-artist-title
name: 3D artist
kind: title
also: 3D modeler | 3D generalist | 3D designer | texture artist | 3D modeller | 3D visualizer | 3D visualiser
 | rigging artist | lighting artist | CG artist | 3D graphic designer | CGI artist | CG generalist
 | architectural visualizer | 3D modelers | 3D designers | 3D modellers | 3D visualizers | 3D visualisers
 | 3D graphic designers | architectural visualizers
implies: 3d-modeling
near: animator-title
hit: Promoted to 3D artist in 2021

term: typescript-developer-title
name: TypeScript developer
kind: title
also: TypeScript engineer | senior TypeScript developer | TypeScript developers
implies: software-engineer-title | typescript
near: frontend-developer-title | node-developer-title
hit: TypeScript developer on the booking tool.

term: ui-designer-title
name: UI designer
kind: title
also: user interface designer | senior UI designer | UI designers | user interface designers
implies: ui-design
near: ux-designer-title | product-designer-title | interaction-designer-title
hit: Reports to the UI designer

term: ux-designer-title
name: UX designer
kind: title
also: UX/UI designer | user experience designer | UI/UX designer | UX design lead | senior UX designer | UX specialist
 | UX consultant | UX architect | experience designer | lead UX designer | junior UX designer | UI and UX designer
 | UX/UI design intern | UX designers | UX/UI designers | user experience designers | UI/UX designers
 | experience designers
implies: user-experience-design | wireframing
near: product-designer-title | ux-researcher-title | user-research | figma
hit: Reports to the UX designer

term: ux-engineer-title
name: UX engineer
kind: title
also: design technologist | UI/UX developer | UX developer | UX engineers
implies: frontend-development
near: frontend-developer-title | ux-designer-title
hit: UX engineer between design and the web team.

term: ux-researcher-title
name: UX researcher
kind: title
also: user researcher | design researcher | usability specialist | user experience researcher | usability analyst
 | UX research lead | senior UX researcher | human factors specialist | usability engineer | UX researchers
 | user researchers | design researchers
implies: user-research
near: ux-designer-title
hit: Experience as a UX researcher is required

term: ux-writer-title
name: UX writer
kind: title
also: content designer | UX content strategist | content strategist digital | conversation designer
 | content designers | conversation designers
implies: ux-writing
near: technical-writer-title
hit: Reports to the UX writer

term: vfx-artist-title
name: VFX artist
kind: title
also: visual effects artist | VFX supervisor | special effects artist | roto artist | visual effects supervisor
 | FX artist
implies: visual-effects
near: three-d-artist-title
hit: VFX artist, 2018 to 2022

term: video-editor-title
name: video editor
kind: title
also: film editor | post-production editor | video and film editor | senior video editor | offline editor
 | assistant video editor | promo editor | video production editor | film and video editor | online editor video
 | assistant editor film | colorist | colourist | trailer editor | freelance video editor
implies: video-editing
near: videographer-title | motion-designer-title | adobe-premiere
hit: We are looking for a video editor in Leeds

term: video-journalist-title
name: video journalist
kind: title
also: videojournalist
implies: media-sector | journalism
near: videographer-title | video-editor-title
hit: Reports to the video journalist

term: videographer-title
name: videographer
kind: title
also: video producer | video content creator | multimedia producer | camera assistant | filmmaker | film maker
 | video specialist | drone operator camera | lighting cameraperson | video production specialist
 | multimedia specialist | video technician | vision mixer | video content producer | video production assistant
 | freelance videographer | video creator | video producers | filmmakers
implies: video-production
near: video-editor-title | photographer-title | motion-designer-title
hit: Worked as a videographer for three years

term: vmware-administrator-title
name: VMware administrator
kind: title
implies: vmware
near: systems-administrator-title | network-administrator-title
hit: Worked as a VMware administrator for three years

term: voice-over-artist-title
name: voice-over artist
kind: title
also: voiceover artist | voice actor
near: radio-presenter-title | journalist-title
hit: Worked as a voice-over artist for three years

term: voip-engineer-title
name: VoIP engineer
kind: title
implies: voip
near: network-engineer-title | network-administrator-title
hit: VoIP engineer, 2018 to 2022

term: vue-developer-title
name: Vue developer
kind: title
also: Vue.js developer
implies: frontend-developer-title | vue
near: react-developer-title
hit: Worked as a Vue developer for three years

term: web-analyst-title
name: web analyst
kind: title
also: digital analyst
implies: web-analytics
near: data-analyst-title | bi-developer-title
hit: Promoted to web analyst in 2021

term: web-designer-title
name: web designer
kind: title
also: website designer | web and graphic designer | web graphic designer | digital web designer | web UI designer
 | web & graphic designer | email designer | web designers | website designers | web and graphic designers
 | email designers
implies: web-design
near: graphic-designer-title | web-developer-title
hit: Experience as a web designer is required

term: web-developer-title
name: web developer
kind: title
also: website developer | web programmer | web engineer | web application developer | web designer and developer
 | internet developer | web development specialist | web developers | website developers | web application developers
 | web designer and developers
implies: web-development
near: frontend-developer-title | web-designer-title | ui-designer-title
hit: Promoted to web developer in 2021

term: webmaster-title
name: webmaster
kind: title
also: web administrator | website administrator | website manager | web content manager | web manager
 | web content editor | web editor | web content administrator | web coordinator
implies: website-management
near: web-developer-title
hit: Reports to the webmaster

term: windows-administrator-title
name: Windows administrator
kind: title
also: Windows system administrator
implies: windows-server
near: systems-administrator-title | network-administrator-title
hit: Experience as a Windows administrator is required

term: wireless-network-engineer-title
name: wireless network engineer
kind: title
implies: wireless-networking
near: network-engineer-title | network-administrator-title
hit: Worked as a wireless network engineer for three years

term: wordpress-developer-title
name: WordPress developer
kind: title
also: WordPress web developer | CMS developer
implies: web-developer-title | wordpress
near: web-developer-title
hit: Promoted to WordPress developer in 2021
