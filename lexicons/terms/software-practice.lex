# Software development as a craft: methods, architecture, interfaces between programs, computing subjects, automation, standards.

term: agile
name: agile
kind: skill
also: agile methodologies | agile methodology | agile development | agile software development | agile environment |
 agile methods | agile teams | agile practices | agile ways of working | agile principles | agile framework | agile
 processes | agile working | agile delivery | agile/scrum | agile manifesto | agile SDLC | agile project delivery |
 Agile environment | Agile frameworks | agile techniques | agile approach | agile ceremonies | agile product
 development | Scrum/Agile | agile setting | Agile & lean practices | agile experience | agile skills
ambiguous: agile | Agile
case: agile | Agile
needs: Scrum | Kanban | sprint | waterfall | DevOps | Jira | software | methodology | TDD | project | product |
 delivery | developer | backlog | CI/CD | XP | Lean | SAFe | development | Docker | Jenkins | testing | QA | Java |
 JavaScript | Python | React | engineer | team | experience with agile | experience of agile | experience in agile |
 knowledge of agile | familiarity with agile | proficient with agile | @list
never: agile mind | agile body | agile and fit
near: scrum | kanban
hit: Agile development with short cycles
hit: Project delivery in Agile and waterfall
miss: Quick, agile dancers wanted

term: akeneo
name: Akeneo
kind: tool
near: pimcore
hit: Tools: Akeneo, Pimcore

term: algorithms
name: algorithms
kind: skill
also: algorithm design | data structures and algorithms | algorithms and data structures | algorithm development
 | algorithmic thinking | computational complexity | algorithm analysis | graph algorithms | complex algorithms
 | algorithm optimization | developing algorithms | algorithmic problem solving
implies: computer-science
near: data-structures
hit: Strong in algorithms

term: api-development
name: API development
kind: skill
also: API | REST API development | web API | building APIs | Web APIs | application programming interface | API design
 and development | designing APIs | backend APIs | built APIs | wrote APIs | endpoints for the mobile app
narrower: API design
never: API 510 | API 570 | API 653 | API 650 | API 1104 | API 5L | API 6A | API 579 | API 580 | API 571 | API 577 |
 API 620 | API 610 | API Q1 | API Q2 | API RP | API manufacturing | API synthesis | active pharmaceutical ingredient
 (API) | active pharmaceutical ingredients (API) | API and drug product | API plant | API inspector | API
 intermediates | ASME and API | API and ASME | American Petroleum Institute (API) | API gravity | API codes | bulk API
 | API chemistry | API process chemistry
implies: backend-development
near: rest-apis | api-integration
hit: API development for partners

term: api-integration
name: API integration
kind: skill
also: third-party APIs | API integrations | integrating APIs | third-party integrations | consuming APIs
 | external APIs | API calls
implies: api-development
near: system-integration
hit: API integration with payment providers

term: appian
name: Appian
kind: tool
implies: low-code-development
near: outsystems | power-apps
hit: Proficient in Appian and Power Apps

term: application-servers
name: application servers
kind: skill
also: app servers | application server administration | middleware technologies
beside: middleware | middleware administration
near: web-servers
hit: Patching of application servers

term: archimate
name: ArchiMate
kind: tool
implies: enterprise-architecture
near: solution-architecture | it-strategy
hit: Ideally you have already used ArchiMate

term: aspice
name: ASPICE
kind: tool
also: Automotive SPICE
implies: safety-critical-software
near: embedded-systems | safety-case-software
hit: Worked daily with ASPICE and safety case software

term: automation-anywhere
name: Automation Anywhere
kind: tool
implies: robotic-process-automation
near: uipath | power-automate | blue-prism
hit: Our stack includes Automation Anywhere, UiPath

term: beautiful-soup
name: Beautiful Soup
kind: tool
also: BeautifulSoup | Beautiful Soup 4
implies: web-scraping | python
near: selenium
hit: Two years of practice with Beautiful Soup

term: behaviour-driven-development
name: behaviour-driven development
kind: skill
also: BDD | behavior driven development | behavior-driven development | specification by example | behaviour driven
 development | acceptance test-driven development | Gherkin scenarios | BDD framework | BDD experience | BDD skills
beside: ATDD
ambiguous: BDD
case: BDD
needs: testers | owners | Cucumber | TDD | Gherkin | SpecFlow | test | tests | testing | automation | Selenium |
 framework | agile | JBehave | Java | scenarios | Behave | Playwright | Cypress | experience with BDD | experience of
 BDD | experience in BDD | knowledge of BDD | familiarity with BDD | proficient with BDD | @list
near: cucumber | test-driven-development
hit: BDD with testers and owners
hit: Cucumber tests in BDD
miss: Therapy in BDD and bulimia

term: blue-prism
name: Blue Prism
kind: tool
implies: robotic-process-automation
near: uipath | power-automate
hit: Worked daily with Blue Prism and Power Automate

term: bubble-io
name: Bubble.io
kind: tool
implies: low-code-development
near: outsystems | power-apps
hit: Good command of Bubble.io

term: business-rules-engines
name: business rules engines
kind: skill
also: rules engine | business rules engine
beside: BPM platforms | workflow engines | Activiti BPM
near: workflow-automation | java
hit: Solid understanding of business rules engines

term: camunda
name: Camunda
kind: tool
beside: jBPM
implies: business-rules-engines
near: workflow-automation | java
hit: Trained colleagues in the use of Camunda

term: clean-code
name: clean code
kind: skill
also: clean coding | writing clean code | readable code | maintainable code | testable code | code quality
 | reusable code | high quality code | well-tested code | quality code | clean maintainable code
 | clean and maintainable code | efficient code | well-documented code | robust code | well-structured code
 | production-quality code | writing maintainable code | software craftsmanship | software quality
 | code maintainability
implies: software-development
near: refactoring | code-review
hit: Writes clean code with tests

term: cmmi-software-process
name: CMMI software process
kind: skill
also: CMMI | software process improvement | ISO 9126
narrower: CMMI Level 3 | CMMI Level 5
beside: ISO 12207 | ISO/IEC 25010 | ISO 20000
near: software-quality-assurance | agile
hit: Team works to CMMI Level 3

term: code-review
name: code review
kind: skill
also: code reviews | peer code review | reviewing code | reviewing pull requests | peer review of code
 | peer reviews of code | conducting code reviews | pull request reviews | reviewing colleagues' code
implies: software-development
near: pair-programming
hit: Code reviews every day

term: coding-standards
name: coding standards
kind: skill
also: coding conventions | style guides for code | coding guidelines | development standards | programming
  standards
narrower: MISRA C | MISRA
implies: software-development
near: static-code-analysis
hit: Firmware to MISRA rules

term: command-line-tools
name: command-line tools
kind: skill
also: command line interface | CLI tools | command line | Unix tools | terminal commands | CLI
ambiguous: CLI
case: CLI
needs: command | Linux | Git | tools | AWS | Bash | Cisco | @list
near: shell-scripting
hit: At home on the command line
miss: CLI group of companies

term: computer-architecture
name: computer architecture
kind: skill
also: CPU architecture | processor architecture
narrower: microarchitecture | instruction set architecture | cache coherence
implies: computer-science
near: embedded-systems
hit: Taught computer architecture to new colleagues

term: computer-engineering
name: computer systems engineering
kind: skill
also: hardware engineering | computer hardware engineering
near: computer-science | embedded-systems
hit: Solid understanding of computer systems engineering

term: computer-graphics
name: computer graphics
kind: skill
also: graphics programming | graphics pipeline | rendering pipeline | graphics rendering | 3D graphics | GPU
  rendering
narrower: 3D graphics programming | rendering engines | ray tracing | real-time rendering
implies: programming
near: game-development | opengl
hit: Computer graphics for surgery trainers

term: computer-science
name: computer science
kind: skill
also: computer science fundamentals | CS fundamentals | informatics | computational methods | software theory
 | compsci | theoretical computer science | computer science principles | CompSci | applied computer science
ambiguous: informatics
needs: computer | software | degree | engineering | mathematics | information | @list
near: algorithms | software-development
hit: Sound base in computer science
hit: Degree in informatics or engineering
miss: Nursing informatics nurse

term: coq
name: Coq
kind: tool
implies: formal-methods
near: algorithms
hit: Good command of Coq

term: coverity
name: Coverity
kind: tool
implies: static-code-analysis
near: sonarqube | clean-code
hit: Ideally you have already used Coverity

term: cross-platform-development
name: cross-platform development
kind: skill
also: cross-platform software | multi-platform development | cross platform development | platform-independent
  development
narrower: porting software
implies: software-development
near: mobile-development
hit: Knowledge of platform-independent development is required

term: data-structures
name: data structures
kind: skill
narrower: linked lists | hash tables | binary trees
implies: computer-science
near: algorithms
hit: Solid understanding of data structures

term: debugging
name: debugging
kind: skill
also: debugging code | software debugging | bug fixing | fixing bugs | defect fixing | bug resolution
 | troubleshooting code | debug software | bug fixes | resolving bugs | diagnosing bugs | resolve software defects
 | testing and debugging
implies: programming
near: troubleshooting-it
hit: Debugging on live systems

term: dependency-injection
name: dependency injection
kind: skill
also: inversion of control | IoC containers | DI containers
ambiguous: DI
case: DI
needs: Spring | IoC | Java | SOLID | Angular | .NET | Kotlin | Dagger | design patterns | @list
implies: design-patterns
near: spring-framework
hit: Testable code by dependency injection
hit: Spring DI and design patterns
miss: Led by the DI on the case

term: design-patterns
name: design patterns
kind: skill
also: software design patterns | Gang of Four patterns | GoF patterns | design patterns and principles
 | enterprise integration patterns | factory pattern | observer pattern | OOP design patterns | common design patterns
 | design pattern | architectural and design patterns
implies: software-design-principles
near: object-oriented-programming
hit: Design patterns used with care

term: devexpress
name: DevExpress
kind: tool
implies: dot-net
near: telerik | asp-net
hit: Hands-on experience with DevExpress and Telerik

term: diagram-tools
name: Enterprise Architect tool
kind: tool
beside: Gliffy
near: uml | process-diagrams
hit: Our stack includes Enterprise Architect tool, UML

term: digital-twin
name: digital twin
kind: skill
also: digital twins
beside: digital thread
near: internet-of-things | simulation-modeling
hit: Strong background in digital thread and Internet of Things

term: distributed-systems
name: distributed systems
kind: tool
also: distributed computing | distributed architecture | distributed applications | large-scale distributed systems |
 distributed system design | distributed software | large scale systems | distributed services | distributed system
narrower: peer-to-peer systems | consensus protocols | eventual consistency
near: microservices | concurrent-programming
hit: Distributed systems for fares

term: do-178c
name: DO-178C
kind: tool
beside: DO-178B
implies: safety-critical-software
near: embedded-systems | safety-case-software
hit: Set up and maintained DO-178C for three departments

term: document-imaging-systems
name: document imaging systems
kind: skill
also: document capture software | document management software
narrower: ABBYY FineReader
beside: enterprise content management | ECM systems
near: sharepoint-development
hit: Knowledge of document imaging systems is required

term: domain-driven-design
name: domain-driven design
kind: skill
also: DDD | domain driven design | domain-driven | domain modeling | ubiquitous language | DDD experience | DDD skills
narrower: bounded contexts | event storming | domain modelling
ambiguous: DDD
case: DDD
needs: domain | microservices | microservice | CQRS | TDD | event | architecture | patterns | SOLID | driven | Java |
 C# | .NET | design | experience with DDD | experience of DDD | experience in DDD | knowledge of DDD | familiarity
 with DDD | proficient with DDD | @list
implies: software-architecture
near: microservices | clean-code
hit: You are familiar with domain-driven
hit: Microservices in DDD and CQRS
miss: Ran a day program paid by DDD in New Jersey

term: drools
name: Drools
kind: tool
implies: business-rules-engines
near: workflow-automation | java
hit: Two years of practice with Drools

term: dynamics-development
name: Dynamics 365 development
kind: tool
also: D365 development | Dynamics CRM customization | Microsoft Dynamics AX
narrower: Dynamics NAV development | Business Central development
beside: X++ | AL language | C/AL
near: dot-net | power-apps
hit: Modules for Business Central development

term: electronic-data-interchange
name: electronic data interchange
kind: skill
also: EDI transactions | Electronic Data Interchange EDI
narrower: EDIFACT | ANSI X12 | AS2 | EDI mapping
ambiguous: AS2 | EDI
case: AS2 | EDI
needs: EDI | SFTP | @list | 850 | 856 | 810 | X12 | EDIFACT | ERP | vendor | vendors | VAN | integration | XML |
 transactions | orders | invoices | mapped | mapping | SAP | API | supplier | trading | ASN | TMS | WMS
implies: system-integration
near: xml
hit: Responsible for electronic data interchange in a group of eight
hit: Mapped EDI 850 and 856 with vendors
miss: AS2 visa holders
miss: Champion for EDI and wellbeing

term: emerging-technologies
name: emerging technologies
kind: skill
also: new technologies evaluation | technology research | technology scouting | evaluating new technologies
 | technology trends | technology evaluation | researching new technologies
near: it-strategy
hit: Keeps up with technology trends

term: enterprise-applications
name: enterprise applications
kind: skill
also: enterprise software | enterprise application development | large-scale applications | business applications
 | line of business applications | enterprise systems | enterprise-level applications | large enterprise applications
implies: software-development
near: java-ee
hit: Taught large-scale applications to new colleagues

term: enterprise-architecture
name: enterprise architecture
kind: skill
also: EA frameworks | enterprise architect practice
narrower: TOGAF framework | business capability mapping | Zachman | target architecture | architecture
  governance
near: solution-architecture | it-strategy
hit: Enterprise architecture at a ministry

term: error-handling
name: error handling
kind: skill
also: exception handling | fault handling in code
implies: programming
near: debugging
hit: Solid understanding of error handling

term: event-driven-architecture
name: event-driven architecture
kind: skill
also: event driven architecture | event-driven systems | event-driven design | event-driven | event driven
  microservices
narrower: event sourcing | saga pattern
beside: CQRS
implies: software-architecture
near: kafka | microservices
hit: Event sourcing and CQRS in billing

term: extreme-programming
name: extreme programming
kind: skill
also: XP practices | XP programming
ambiguous: XP
case: XP
needs: agile | Scrum | TDD | pair programming | Kanban | @list
implies: agile
near: pair-programming | test-driven-development
hit: Extreme programming in pairs
miss: PCs on XP

term: ffmpeg
name: FFmpeg
kind: tool
implies: video-streaming-technology
near: webrtc
hit: Familiar with FFmpeg and WebRTC or similar

term: file-formats-and-parsing
name: file formats and parsing
kind: skill
narrower: PDF generation | data serialization | binary protocols
implies: programming
near: json
hit: Data serialization between C++ and Python

term: financial-software-standards
name: financial software standards
kind: skill
narrower: SWIFT messaging | ISO 8583 | FpML | SWIFT MT messages
near: software-development
hit: Solid understanding of financial software standards

term: fix-protocol
name: FIX protocol
kind: tool
narrower: FIX engine
implies: financial-software-standards
near: software-development
hit: Moved the reporting platform to FIX protocol

term: formal-methods
name: formal methods
kind: skill
also: formal verification
narrower: model checking | theorem proving | Isabelle/HOL
implies: computer-science
near: algorithms
hit: Taught formal methods to new colleagues

term: full-lifecycle-delivery
name: full-lifecycle delivery
kind: skill
also: end-to-end development | end-to-end software delivery | full life cycle development
 | end-to-end delivery of software | project lifecycle software | end to end development
implies: software-development
near: devops
hit: Taught full-lifecycle delivery to new colleagues

term: geolocation-and-maps
name: geolocation and maps
kind: skill
also: location-based services
narrower: mapping APIs | geofencing
hit: You are familiar with geofencing

term: glassfish
name: GlassFish
kind: tool
beside: Payara
implies: java-ee | application-servers
near: wildfly | tomcat
hit: Knowledge of Payara is an advantage

term: gradio
name: Gradio
kind: tool
implies: python
near: streamlit | data-visualization
hit: Two years of practice with Gradio

term: grpc
name: gRPC
kind: tool
also: gRPC-Web
implies: api-development
near: rest-apis | protocol-buffers
hit: Services talk over gRPC

term: gstreamer
name: GStreamer
kind: tool
implies: video-streaming-technology
near: webrtc
hit: You know GStreamer well

term: health-data-standards-software
name: health data standards software
kind: skill
narrower: HL7 interfaces | FHIR APIs | DICOM integration | Mirth Connect | HL7 FHIR | HL7 integration
near: system-integration
hit: Lab links by HL7 interfaces

term: human-computer-interaction
name: human-computer interaction
kind: skill
also: HCI | human computer interaction | human-machine interface design | human factors design
ambiguous: HCI
case: HCI
needs: studies | UX | usability | interaction | user | users | design | psychology | interfaces | interface | human |
 computer
near: user-experience-design | usability-testing
hit: HCI studies with elders
hit: Usability tests and HCI
miss: Ran Nutanix HCI and SAN hosts

term: ibm-bpm
name: IBM BPM
kind: tool
beside: IBM ODM
implies: business-rules-engines
near: workflow-automation | java
hit: Good command of IBM BPM

term: ibm-doors
name: IBM DOORS
kind: tool
implies: requirements-engineering
near: technical-specifications | user-stories
hit: Knowledge of IBM DOORS is an advantage

term: iec-62304
name: IEC 62304
kind: tool
implies: safety-critical-software
near: embedded-systems | safety-case-software
hit: Tools: IEC 62304, safety case software

term: industry-4-0-software
name: industry 4.0 software
kind: skill
also: Industry 4.0 | smart manufacturing software | smart factory
narrower: Industrial IoT | IIoT
near: internet-of-things
hit: Industry 4.0 in a bottling plant

term: internationalization
name: internationalization
kind: skill
also: i18n | localization engineering | localization experience | localization skills
narrower: Unicode | multilingual websites
beside: localization | l10n | localisation of software | translation management
ambiguous: localization | Localization
case: localization | Localization
needs: software | translation | language | website | app | content | i18n | experience with localization | experience
 of localization | experience in localization | knowledge of localization | familiarity with localization | proficient
 with localization | @list
near: web-development
hit: Internationalization of a booking app
miss: Localization of brain lesions

term: internet-protocols
name: internet protocols
kind: skill
also: internet standards
narrower: SMTP | IMAP | POP3 | email protocols | SMTP/IMAP | RTSP | HLS streaming | MPEG-DASH
near: http | tcp-ip
hit: Mail tools over SMTP

term: iso-26262
name: ISO 26262
kind: tool
beside: ASIL
implies: safety-critical-software
near: embedded-systems | safety-case-software
hit: Two years of practice with ISO 26262

term: jama-connect
name: Jama Connect
kind: tool
implies: requirements-engineering
near: technical-specifications | user-stories
hit: Introduced Jama Connect in a team of six

term: jdbc
name: JDBC
kind: tool
also: JDBC Template
implies: sql
near: hibernate
hit: Queries through JDBC

term: jetty
name: Jetty
kind: tool
also: Jetty server
implies: web-servers | java
near: tomcat | wildfly
hit: Set up and maintained Jetty server for three departments

term: jooq
name: JOOQ
kind: tool
implies: sql
near: jdbc | hibernate
hit: You know JOOQ well

term: kanban
name: Kanban
kind: skill
also: Kanban boards | Kanban method | Kanban board
narrower: WIP limits
beside: Scrumban
implies: agile
near: scrum
hit: Solid understanding of Kanban

term: kofax
name: Kofax
kind: tool
implies: document-imaging-systems
near: sharepoint-development
hit: Proficient in Kofax and SharePoint development

term: lean-software-development
name: lean software development
kind: skill
also: lean development | lean practices in software | Lean Agile | lean/agile | lean thinking for software
beside: lean startup | build-measure-learn
near: agile | kanban
hit: Lean startup with weekly tests

term: low-code-development
name: low-code development
kind: skill
also: low-code | no-code | low-code platforms | no-code tools | low code platforms
narrower: citizen development
near: power-apps | outsystems
hit: Prototypes by low-code development

term: make-com
name: Make.com
kind: tool
also: Integromat
implies: workflow-automation
near: power-automate | power-apps
hit: Our stack includes Make.com, Power Automate

term: memory-management
name: memory management
kind: skill
narrower: garbage collection | memory leaks | heap analysis
implies: programming
near: performance-optimization
hit: Found memory leaks in a player

term: mendix
name: Mendix
kind: tool
implies: low-code-development
near: outsystems | power-apps | appian
hit: Knowledge of Mendix is an advantage

term: microservices
name: microservices
kind: skill
also: microservice architecture | microservices architecture | micro-services | microservice | micro services
 | microservices-based | Micro service architecture | micro service | service decomposition | microservice development
 | splitting a monolith | split the monolith | breaking up a monolith
implies: software-architecture | backend-development
near: service-oriented-architecture | event-driven-architecture | rest-apis | docker | kubernetes
hit: Microservices in Java and Go

term: mybatis
name: MyBatis
kind: tool
also: iBATIS
implies: sql
near: jdbc | hibernate
hit: Introduced iBATIS in a team of six

term: n8n
name: n8n
kind: tool
implies: workflow-automation
near: power-automate | power-apps
hit: Tools: n8n, Power Apps

term: node-red
name: Node-RED
kind: tool
implies: low-code-development
near: internet-of-things
hit: Trained colleagues in the use of Node-RED

term: object-relational-mapping
name: object-relational mapping
kind: skill
also: ORM frameworks | object relational mapper | ORM tools | ORM | data access layer | ORM experience | ORM skills
ambiguous: ORM
case: ORM
needs: Hibernate | JPA | Entity Framework | Django | SQL | database | databases | Java | Sequelize | Prisma | MVC |
 SQLAlchemy | Spring | PHP | Python | .NET | API | Eloquent | PostgreSQL | experience with ORM | experience of ORM |
 experience in ORM | knowledge of ORM | familiarity with ORM | proficient with ORM | @list
implies: backend-development
near: relational-databases | sql
hit: Object-relational mapping in Java
hit: Database access by ORM
miss: Ship drills to ORM rules

term: odata
name: OData
kind: tool
also: Open Data Protocol
implies: rest-apis
near: graphql | sapui5
hit: Introduced Open Data Protocol in a team of six

term: odbc
name: ODBC
kind: tool
implies: sql
near: jdbc | hibernate
hit: Ideally you have already used ODBC

term: open-source
name: open source
kind: skill
also: open source software | open-source development | open source contributions | contributing to open source
 | open source projects | FOSS | open source technologies | open-source tools | open source community
 | open source tools
near: software-development | git
hit: Contributions to open source

term: openapi
name: OpenAPI
kind: tool
also: Swagger | OpenAPI specification | API specification
beside: RAML | API documentation | Swagger UI
implies: api-development
near: postman
hit: Wrote OpenAPI files for partners

term: outsystems
name: OutSystems
kind: tool
implies: low-code-development
near: power-apps
hit: Ideally you have already used OutSystems

term: pair-programming
name: pair programming
kind: skill
also: pair-programming | pairing sessions
beside: mob programming | ensemble programming
implies: software-development
near: code-review | extreme-programming
hit: Knowledge of pair-programming is required

term: pega
name: Pega
kind: tool
also: Pega Systems
implies: low-code-development
near: outsystems | power-apps
hit: Trained colleagues in the use of Pega

term: performance-optimization
name: performance optimization
kind: skill
also: performance tuning | performance optimisation | application performance | performance engineering | latency
 optimization | profiling code | software performance | performance improvement of software | system performance
 tuning | profiling and tuning | optimizing performance
narrower: code optimization | low-latency systems | low latency | memory optimization | code profiling
near: scalability | database-performance-tuning
hit: Performance tuning of search

term: pimcore
name: Pimcore
kind: tool
beside: product information management system | PIM systems | Stibo STEP
near: master-data-management
hit: Two years of practice with Pimcore

term: plantuml
name: PlantUML
kind: tool
beside: Mermaid diagrams
near: diagram-tools | uml
hit: Hands-on experience with PlantUML and Enterprise Architect tool

term: plotly-dash
name: Plotly Dash
kind: tool
also: Dash apps
implies: python
near: streamlit | data-visualization
hit: Trained colleagues in the use of Plotly Dash

term: plug-in-development
name: plug-in development
kind: skill
also: plugin development | extension development | add-on development
beside: SDK development | software libraries development
implies: software-development
near: api-development
hit: Practical skills in plug-in development and API development

term: polarion
name: Polarion
kind: tool
implies: requirements-engineering
near: technical-specifications | user-stories
hit: Two years of practice with Polarion

term: polyspace
name: Polyspace
kind: tool
implies: static-code-analysis
near: sonarqube | clean-code
hit: Proficient in Polyspace and clean code

term: power-apps
name: Power Apps
kind: tool
also: PowerApps | Microsoft PowerApps | Canvas apps
beside: Power Platform | Microsoft Power Platform | Dataverse | Power Pages
implies: low-code-development
near: power-automate
hit: Ideally you have already used Power Apps

term: power-automate
name: Power Automate
kind: tool
also: Microsoft Flow | Power Automate Desktop | MS Flow
implies: workflow-automation
near: power-apps
hit: Approvals in Power Automate

term: process-diagrams
name: data flow charts
kind: skill
also: flow diagrams
near: diagram-tools
hit: Experience in flow diagrams and Enterprise Architect tool

term: prototyping-software
name: prototyping software
kind: skill
also: software prototyping | rapid prototyping of software | proof of concept | proofs of concept | proof-of-concept
 | POC development | MVP development | prototype development
near: product-discovery
hit: Proof of concept in two weeks

term: python-async
name: asyncio
kind: tool
beside: aiohttp | Tornado web server | Twisted framework | Gunicorn | uvicorn | WSGI | Celery tasks | Celery
  workers
implies: python
near: fastapi
hit: Workers with asyncio

term: quantum-computing
name: quantum computing
kind: skill
also: quantum programming
narrower: Qiskit | quantum algorithms | Cirq
implies: computer-science
near: high-performance-computing
hit: Three years of quantum computing

term: real-time-systems
name: real-time systems
kind: skill
also: real time systems | real-time software | real-time applications | real-time programming | real-time
  computing
narrower: hard real-time | soft real-time
near: embedded-systems | concurrent-programming
hit: Three years of real-time systems

term: refactoring
name: refactoring
kind: skill
also: code refactoring | reducing technical debt | refactoring code
beside: technical debt | tech debt
implies: software-development
near: clean-code
hit: Refactoring of a billing module

term: requirements-engineering
name: requirements engineering
kind: skill
also: requirements gathering for software | software requirements analysis | system requirements analysis
 | requirements specification | DOORS | requirements traceability | analysing requirements
near: technical-specifications | user-stories
hit: Requirements specification for lifts

term: retool
name: Retool
kind: tool
implies: low-code-development
near: outsystems | power-apps
hit: Moved the reporting platform to Retool

term: retrospectives
name: sprint retrospectives
kind: skill
also: agile retrospectives | sprint retrospective
beside: sprint review | sprint reviews | sprint demos
ambiguous: retrospectives | Retrospectives
case: retrospectives | Retrospectives
needs: Scrum | sprint | agile | stand-up | planning | backlog | refinement | experience with retrospectives |
 experience of retrospectives | experience in retrospectives | knowledge of retrospectives | familiarity with
 retrospectives | proficient with retrospectives | @list
implies: agile
near: scrum
hit: Runs stand-ups, planning and retrospectives
miss: A retrospective study in planning

term: robotic-process-automation
name: robotic process automation
kind: skill
also: RPA | RPA development | software robots | RPA bots | RPA experience | RPA skills
ambiguous: RPA
case: RPA
needs: UiPath | automation | automate | automated | Blue Prism | Automation Anywhere | bots | bot | robotic | process
 | processes | workflow | OCR | AI | Power Automate | developer | tools | experience with RPA | experience of RPA |
 experience in RPA | knowledge of RPA | familiarity with RPA | proficient with RPA | @list
implies: workflow-automation
near: uipath
hit: Practical skills in RPA bots and UiPath
hit: Built RPA bots in UiPath
miss: Flew the MQ-9 RPA in the Air Force

term: safety-case-software
name: safety case software
kind: skill
also: software safety case
narrower: software hazard analysis | software FMEA
near: safety-critical-software
hit: Three years of safety case software

term: safety-critical-software
name: safety-critical software
kind: skill
also: functional safety software
narrower: EN 50128 | SIL software | ISO 13485 software
beside: DO-254
near: embedded-systems | safety-case-software
hit: Solid understanding of ISO 13485 software

term: scalability
name: scalability
kind: skill
also: scalable systems | highly scalable systems | building scalable systems | scalable applications
 | system scalability | scaling systems | horizontally scalable | scalable solutions | high-traffic systems
 | high-throughput systems | high-load systems | scalable software | high traffic websites | scalable services
near: performance-optimization | high-availability
hit: Highly scalable systems for sale days

term: scaled-agile
name: scaled agile
kind: skill
also: Scaled Agile Framework | SAFe agile | large-scale Scrum | Spotify model | SAFe experience | SAFe skills
narrower: SAFe | LeSS framework | PI planning | agile release train | Scrum of Scrums
ambiguous: SAFe
case: SAFe
needs: agile | scaled | Scrum | release train | PI planning | experience with SAFe | experience of SAFe | experience
 in SAFe | knowledge of SAFe | familiarity with SAFe | proficient with SAFe | @list
implies: agile
near: scrum
hit: Scaled agile over nine teams
miss: Keep guests SAFe at the pool

term: scrapy
name: Scrapy
kind: tool
implies: web-scraping | python
near: beautiful-soup | selenium
hit: Two years of practice with Scrapy

term: scrum
name: Scrum
kind: skill
also: Scrum framework | Scrum methodology | Scrum ceremonies | Scrum teams | Scrum process | Scrum events |
  Scrum environment | Scrum practices | SCRUM methodologies | daily scrum | stand-ups | Scrum/Kanban
narrower: daily stand-ups | daily standups
implies: agile
near: kanban | sprint-planning
hit: Scrum in a team of seven

term: serverless-and-modular-design
name: serverless and modular design
kind: skill
also: modular design of software | layered architecture | onion architecture | ports and adapters | n-tier
  architecture | three-tier architecture | client-server architecture | client/server | monolithic architecture
  | multi-tier applications
narrower: modular monolith | hexagonal architecture | clean architecture
implies: software-architecture
near: domain-driven-design
hit: Clean architecture in every module

term: service-oriented-architecture
name: service-oriented architecture
kind: skill
also: SOA | service oriented architectures | SOA architecture | service orientated architecture | SOA experience | SOA
 skills
ambiguous: SOA
case: SOA
needs: service | web service | architecture | integration | REST API | ESB | Java | experience with SOA | experience
 of SOA | experience in SOA | knowledge of SOA | familiarity with SOA | proficient with SOA | @list
never: SOA London
implies: software-architecture
near: microservices | soap-services
hit: Service-oriented architecture in tax
miss: SOA ship's captain

term: servicenow-development
name: ServiceNow development
kind: tool
also: ServiceNow scripting | ServiceNow developer
beside: GlideScript
implies: javascript
near: servicenow
hit: Two years of practice with ServiceNow development

term: sharepoint-development
name: SharePoint development
kind: tool
also: SharePoint customization
narrower: SharePoint Framework | SharePoint workflows
beside: SPFx
implies: web-development | sharepoint
near: power-apps
hit: Knowledge of SharePoint development is an advantage

term: software-architecture
name: software architecture
kind: skill
also: software architectures | application architecture | architecture design | technical architecture
 | software architecture design | architecting software | system architecture | systems architecture
 | application architecture design | architectural patterns | architecture patterns | solution design
 | scalable architecture | architectural design of software | modern software architecture | frontend architecture
 | web architecture | backend architecture | technical solution design
ambiguous: architecture | Architecture
case: architecture | Architecture
needs: software | developer | code | cloud | AWS | Azure | Java | Python | Docker | Kubernetes | DevOps | API | Linux
 | SQL | JavaScript | microservice | CI/CD | technical | design patterns | scalab | data | system design | @list
never: landscape architecture | school of architecture | information architecture | naval architecture
near: design-patterns | microservices
hit: Software architecture for trams
hit: Code, architecture and API choices
miss: Trained in landscape architecture and drawing

term: software-design-principles
name: software design principles
kind: skill
also: design principles of software | loose coupling | software engineering practices | software development
  best practices | coding best practices | engineering best practices | best coding practices | software best
  practices | best practices in software development
narrower: SOLID principles | SOLID | DRY principles | KISS principle | DRY and KISS | YAGNI | separation of
  concerns
ambiguous: SOLID
case: SOLID
needs: OOP | design pattern | DRY | KISS | clean code | object-oriented | TDD | principles | @list
implies: software-development
near: clean-code
hit: SOLID principles and clean code
miss: SOLID wood doors

term: software-development
name: software development
kind: skill
also: software engineering | developing software | software design and development | software development lifecycle
 | application development | SDLC | software development life cycle | software design | software solutions development
 | software product development | software coding | developing applications | software applications development
 | custom software development | programming and software development | software lifecycle
 | application software development | systems development | system development life cycle
 | systems development life cycle | software delivery | building software | software construction
 | software systems development | developing software solutions | system development | software development process
 | enterprise software development | software development methodologies | software engineering principles
 | software creation | feature development | full software development lifecycle | commercial software development
 | professional software development
near: programming | software-architecture
hit: Six years of software development

term: software-estimation
name: software estimation
kind: skill
also: effort estimation | development estimates | task estimation | work estimation software
near: sprint-planning
hit: You are familiar with software estimation

term: software-licensing-law
name: software licensing law
kind: skill
also: software licence compliance
narrower: open source licensing | open source compliance
near: open-source
hit: Open source licensing reviews

term: software-maintenance-and-evolution
name: software maintenance and evolution
kind: skill
also: legacy code | legacy systems | maintaining legacy code | legacy applications | application modernization |
  legacy software
narrower: legacy modernization | legacy system modernization
implies: software-development
near: refactoring
hit: Care of legacy code in COBOL

term: solution-architecture
name: solution architecture
kind: skill
also: solutions architecture | technical solutions architecture | solution architectures | solution blueprint
 | integration solution design
implies: software-architecture
near: enterprise-architecture
hit: Practical skills in solution architecture and enterprise architecture

term: sprint-planning
name: sprint planning
kind: skill
also: sprints | iteration planning | agile estimation | planning poker | sprint backlog | backlog management sprint |
 sprint cycles | two-week sprints | sprints experience | sprints skills
narrower: story points
beside: backlog refinement | backlog grooming | velocity tracking
ambiguous: sprints
needs: Scrum | agile | backlog | Jira | developer | stories | experience with sprints | experience of sprints |
 experience in sprints | knowledge of sprints | familiarity with sprints | proficient with sprints | @list
never: 100 metre sprint
implies: agile
near: scrum | backlog-management
hit: Sprint planning with designers
miss: Coaches sprints at the track club

term: sqlalchemy
name: SQLAlchemy
kind: tool
also: SQL Alchemy
beside: Alembic migrations
implies: python | object-relational-mapping
near: django
hit: Set up and maintained SQLAlchemy for three departments

term: static-code-analysis
name: static code analysis
kind: skill
also: static analysis | code analysis tools
narrower: linters | PVS-Studio | code linting | Klocwork
implies: software-development
near: sonarqube | clean-code
hit: Taught static code analysis to new colleagues

term: streamlit
name: Streamlit
kind: tool
implies: python
near: data-visualization
hit: Demo apps with Streamlit

term: syncfusion
name: Syncfusion
kind: tool
near: telerik | asp-net
hit: Our stack includes Syncfusion, Telerik

term: systems-analysis
name: systems analysis
kind: skill
also: system analysis | systems analysis and design | analysis of systems | designing systems | structured
  analysis | computer systems analysis | data flow diagrams | systems thinking in IT
beside: system design | systems design
near: requirements-engineering | software-architecture
hit: Systems analysis for a council

term: technical-consulting
name: technical consulting
kind: skill
also: IT consulting | technology consulting | technical advisory | IT advisory | software consulting
 | presales engineering | technical presales | pre-sales technical support | solution consulting
 | technical sales support
near: solution-architecture
hit: IT consulting for small firms

term: technical-leadership
name: technical leadership
kind: skill
also: tech lead experience | leading developers | leading development teams | technical team leadership
 | mentoring developers | mentoring junior developers | leading software teams | engineering leadership
 | mentoring engineers | managing developers | technical mentoring | mentoring junior engineers | technical direction
 | team leadership in software | coaching developers | leading a team of engineers | leading a team of developers
near: code-review | software-architecture
hit: Technical leadership of nine developers

term: technical-specifications
name: software specifications
kind: skill
also: technical design documents | technical specification documents | design documents
 | software requirements specification | design specifications | technical design | high-level design
 | low-level design | specification documents | detailed design | technical requirements | software requirements
 | system requirements | system specifications | SRS documents
near: requirements-engineering | technical-writing
hit: Taught software specifications to new colleagues

term: technical-writing
name: technical writing
kind: skill
also: technical documentation | software documentation | technical documents | documentation writing | writing
  documentation | docs-as-code | technical manuals | writing technical documentation | technical author skills |
  code documentation | documenting software | help documentation | user documentation | API docs | preparing
  technical documentation | writing user guides | writing help pages
narrower: user guides
near: system-documentation
hit: Technical writing for pump controllers

term: telerik
name: Telerik
kind: tool
also: Telerik controls
beside: Kendo UI
implies: dot-net
near: asp-net
hit: Grids from Kendo UI

term: test-driven-development
name: test-driven development
kind: skill
also: TDD | test driven development | red green refactor | test-first development | TDD/BDD | test driven
never: TTY/TDD | TDD/TTY | TTY TDD | TDD/TTY number | TDD number | TDD users | TDD line
implies: unit-testing | software-development
near: behaviour-driven-development
hit: TDD in all new code

term: tla-plus
name: TLA+
kind: tool
implies: formal-methods
near: algorithms
hit: Set up and maintained TLA+ for three departments

term: tomcat
name: Tomcat
kind: tool
also: Apache Tomcat | Tomcat server
implies: web-servers | java
near: wildfly | weblogic
hit: You know Apache Tomcat well

term: uipath
name: UiPath
kind: tool
also: UiPath Studio
implies: robotic-process-automation
near: power-automate
hit: Moved the reporting platform to UiPath

term: uml
name: UML
kind: skill
also: Unified Modeling Language | UML diagrams | UML modelling | UML design
narrower: class diagrams | sequence diagrams | Rational Rose | use case diagrams
beside: C4 model
near: software-architecture
hit: UML for gate controllers

term: version-upgrades
name: version upgrades
kind: skill
narrower: framework upgrades | dependency upgrades
beside: software modernization
near: software-maintenance-and-evolution
hit: A good grasp of version upgrades is expected

term: video-streaming-technology
name: video streaming technology
kind: skill
also: streaming media | H.265 | RTMP | adaptive bitrate | transcoding | video streaming
narrower: video codecs | H.264 | video encoding | HLS | live streaming technology | IPTV | OTT platforms
near: webrtc
hit: Video codecs for set-top boxes

term: waterfall
name: waterfall
kind: skill
also: waterfall methodology | waterfall model | waterfall projects | waterfall development | waterfall experience |
 waterfall skills
beside: Rational Unified Process | RUP
ambiguous: waterfall
needs: agile | Scrum | methodology | SDLC | project | Kanban | PRINCE2 | experience with waterfall | experience of
 waterfall | experience in waterfall | knowledge of waterfall | familiarity with waterfall | proficient with waterfall
 | @list
near: agile | project-management
hit: Agile and waterfall project work
miss: A waterfall behind the lodge

term: web-scraping
name: web scraping
kind: skill
also: web crawling | data scraping | web crawlers | scraping websites | screen scraping
near: python | data-extraction
hit: Price data by web scraping

term: web-services
name: web services
kind: skill
also: web service development | HTTP services | internet services | web service APIs
narrower: JSON-RPC
implies: backend-development
near: rest-apis | soap-services
hit: Web services for insurance quotes

term: webhooks
name: webhooks
kind: tool
also: webhook integration
implies: api-integration
near: rest-apis
hit: Hands-on experience with webhook integration and REST APIs

term: weblogic
name: WebLogic
kind: tool
also: Oracle WebLogic | WebLogic Server
implies: java-ee | application-servers
near: websphere
hit: Hands-on experience with WebLogic and WebSphere

term: websphere
name: WebSphere
kind: tool
also: IBM WebSphere | WebSphere Application Server | WebSphere Liberty
implies: java-ee | application-servers
near: weblogic
hit: Proficient in WebSphere and WebLogic

term: wildfly
name: WildFly
kind: tool
also: JBoss | JBoss EAP | Red Hat JBoss | WildFly server
implies: java-ee | application-servers
near: tomcat | weblogic
hit: Worked daily with WildFly and WebLogic

term: workflow-automation
name: workflow automation
kind: skill
also: automating workflows | business process automation | automated workflows | workflow tools
near: robotic-process-automation
hit: Workflow automation in finance

term: zapier
name: Zapier
kind: tool
beside: IFTTT
implies: workflow-automation
near: power-automate | power-apps
hit: Knowledge of Zapier is an advantage
