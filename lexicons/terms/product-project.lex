# Product management, project and programme delivery: methods, artefacts and tools.

term: adtech-sector
name: adtech
kind: experience
also: ad tech | advertising technology
narrower: programmatic advertising platforms
beside: martech | MarTech | marketing technology
implies: software-industry-sector
near: software-industry-sector
hit: Background in ad tech preferred

term: agile-project-management
name: agile project management
kind: skill
also: agile delivery management | agile transformation | agile transformations | coaching agile teams
narrower: Scrum project management | iterative delivery
beside: agile coaching
implies: project-management | agile
near: scrum-mastery
hit: You are familiar with agile project management

term: airtable
name: Airtable
kind: tool
also: Airtable bases
implies: project-management-software
near: notion | smartsheet | microsoft-planner
hit: Familiar with Airtable and Smartsheet or similar

term: asana
name: Asana
kind: tool
also: Asana project tool | Asana boards | Asana experience | Asana skills
ambiguous: Asana
needs: Trello | Jira | Slack | project management | Monday.com | Notion | tool | software | ClickUp | experience with
 Asana | experience of Asana | experience in Asana | knowledge of Asana | familiarity with Asana | proficient with
 Asana | @list
never: yoga
implies: project-management-software
near: trello | notion | linear-app | azure-devops | rally-software | ms-project | coda-docs | microsoft-planner
hit: Tasks in Asana and Trello
miss: Held each asana for a minute in yoga

term: atlassian-suite
name: Atlassian suite
kind: tool
also: Atlassian | Atlassian tools | Atlassian stack | Atlassian products
near: jira | confluence
hit: You know Atlassian tools well

term: backlog-management
name: backlog management
kind: skill
also: product backlog | product backlogs | backlog ownership | managing backlogs | backlog prioritisation |
  backlog items | story mapping | backlog | ranking the backlog | grooming the backlog
narrower: backlog prioritization | prioritizing the backlog
implies: product-management
near: user-stories | sprint-planning
hit: Solid understanding of backlog management

term: basecamp
name: Basecamp
kind: tool
also: Basecamp projects | 37signals Basecamp
ambiguous: Basecamp
needs: Trello | Asana | Jira | project | Slack | tool | experience with Basecamp | experience of Basecamp | experience
 in Basecamp | knowledge of Basecamp | familiarity with Basecamp | proficient with Basecamp | @list
implies: project-management-software
near: asana | linear-app | azure-devops | rally-software | ms-project | coda-docs | microsoft-planner
hit: Project tasks in Basecamp and Asana
miss: Trek to Everest basecamp

term: change-control-projects
name: change control projects
kind: skill
also: project change control
narrower: change control board
implies: project-management
near: project-scope-management
hit: Practical skills in change control board and project scope management

term: clickup
name: ClickUp
kind: tool
also: ClickUp workspace
implies: project-management-software
near: asana | monday-com | notion | wrike | smartsheet | basecamp | linear-app | azure-devops | rally-software |
 ms-project | coda-docs | microsoft-planner
hit: Hands-on experience with ClickUp and Monday.com

term: coda-docs
name: Coda docs
kind: tool
near: airtable | notion | ms-project | planview | microsoft-planner | sharepoint-documents
hit: Good command of Coda docs

term: competitive-product-research
name: competitive product research
kind: skill
also: competitor product analysis
narrower: product benchmarking | product comparisons
implies: product-management
near: product-strategy
hit: Solid understanding of competitive product research

term: confluence
name: Confluence
kind: tool
also: Atlassian Confluence | Confluence wiki | Confluence pages | Confluence experience | Confluence skills
ambiguous: Confluence
needs: Jira | wiki | documentation | Atlassian | Git | Slack | SharePoint | tool | software | Bitbucket | experience
 with Confluence | experience of Confluence | experience in Confluence | knowledge of Confluence | familiarity with
 Confluence | proficient with Confluence | @list
near: jira | notion | coda-docs | sharepoint-documents
hit: Documentation in Confluence and Jira
miss: Camped at the confluence of two rivers

term: customer-feedback-analysis
name: customer feedback analysis
kind: skill
also: user feedback | user feedback analysis
narrower: customer interviews | collecting user feedback
implies: product-management
near: user-research
hit: Responsible for customer interviews in a group of eight

term: data-product-management
name: data product management
kind: skill
also: data products
beside: AI product management | platform product management
implies: product-management
near: data-analysis
hit: A good grasp of data product management is expected

term: design-thinking
name: design thinking
kind: skill
also: design thinking workshops | human-centered design | human centred design | human-centered design methods |
 user-centred design | user-centered design | UCD | human-centred design
narrower: design sprints | design sprint
ambiguous: UCD
case: UCD
needs: design | user | users | UX | usability | personas | HCI | prototypes | prototyping | GDS | accessibility |
 wireframes | human
near: user-experience-design | service-design
hit: Design thinking with clinics
hit: UCD with personas and wireframes
miss: BA in history at UCD in Dublin

term: digital-agency-setting
name: web agency
kind: experience
also: digital agencies
beside: design agency | design studio
implies: advertising-agency-setting
near: media-sector
hit: Two years at a web agency

term: digital-product-delivery
name: digital product delivery
kind: skill
also: digital delivery | digital projects | digital transformation projects
narrower: web project management | website projects
near: it-project-management | product-management
hit: A good grasp of digital product delivery is expected

term: edtech-sector
name: edtech
kind: experience
also: education technology | educational technology | education technology company
narrower: eLearning platforms | e-learning industry
implies: software-industry-sector
near: software-industry-sector
hit: Worked in eLearning platforms from 2016 to 2020

term: figjam
name: FigJam
kind: tool
also: Fig Jam boards
near: figma | workshop-facilitation
hit: Set up FigJam for a firm of thirty

term: gaming-sector
name: games industry
kind: experience
also: gaming industry | video game industry | online gaming industry
narrower: game studio | games studio | iGaming | AAA games | AAA titles
implies: software-industry-sector
near: software-industry-sector
hit: Shipped two titles in the games industry

term: healthtech-sector
name: health tech
kind: experience
also: healthtech | digital health | health technology company
narrower: medtech software | telehealth platforms
implies: software-industry-sector
near: software-industry-sector
hit: Worked in health tech from 2016 to 2020

term: it-business-analysis
name: IT business analysis
kind: skill
also: technical business analysis | IT business analyst skills | functional analysis of systems
 | system business analysis | business analysis IT
near: requirements-engineering | systems-analysis
hit: You are familiar with IT business analysis

term: it-project-management
name: IT project management
kind: skill
also: technical project management | IT project delivery | technology projects | technical program management |
  software delivery management | IT program management | digital project management | technology project
  management
narrower: software project management
implies: project-management
near: agile-project-management
hit: A good grasp of IT project management is expected

term: iteration-with-customers
name: iteration with customers
kind: skill
narrower: pilot projects | pilot testing with users | pilot programs
near: product-discovery
hit: Taught iteration with customers to new colleagues

term: jira
name: Jira
kind: tool
also: Atlassian Jira | Jira Software | JIRA administration | Jira Cloud | Jira boards | Jira Align | Jira/Confluence
 | Jira admin
implies: project-management-software
near: confluence | azure-devops | asana | monday-com | clickup | notion | wrike | smartsheet | basecamp | ms-project |
 coda-docs | microsoft-planner
hit: Sprints kept in Jira

term: knowledge-sharing
name: communities of practice
kind: skill
narrower: brown bag sessions | internal tech talks | guilds and chapters | knowledge transfer sessions
near: technical-leadership
hit: Runs internal tech talks

term: linear-app
name: Linear app
kind: tool
also: Linear.app
narrower: Shortcut app
beside: Pivotal Tracker
implies: project-management-software
near: jira | azure-devops | rally-software | ms-project | coda-docs | microsoft-planner
hit: Issues in Pivotal Tracker

term: managed-services-setting
name: managed service provider setting
kind: experience
also: MSP setting | outsourced IT provider | IT services company | IT service provider | IT consultancy |
  technology consultancy | software consultancy
narrower: systems integrator
implies: software-industry-sector
near: software-industry-sector
hit: Seven years with an IT services company

term: monday-com
name: Monday.com
kind: tool
also: Monday.com boards
implies: project-management-software
near: asana | trello | notion | wrike | smartsheet | basecamp | linear-app | azure-devops | rally-software |
 ms-project | coda-docs | microsoft-planner
hit: Ideally you have already used Monday.com

term: ms-project
name: MS-Project
kind: tool
also: Microsoft Project | MSP scheduling
narrower: Project Online | Microsoft Project Server | Project Professional
implies: project-management-software | project-planning
near: smartsheet | primavera-p6 | microsoft-planner
hit: Plans in Microsoft Project

term: notion
name: Notion
kind: tool
also: Notion workspace | Notion.so
ambiguous: Notion
case: Notion
needs: Slack | Jira | Trello | Asana | Confluence | Airtable | Figma | Google Docs | ClickUp | experience with Notion
 | experience of Notion | experience in Notion | knowledge of Notion | familiarity with Notion | proficient with
 Notion | @list
implies: project-management-software
near: confluence | wrike | smartsheet | basecamp | linear-app | azure-devops | rally-software | ms-project |
 microsoft-planner | sharepoint-documents
hit: Plans in Notion and Slack
miss: Notion of fair play

term: okrs
name: OKRs
kind: skill
also: objectives and key results | goal setting with OKRs
near: metrics-and-kpis | product-strategy
hit: Solid understanding of OKRs

term: planview
name: Planview
kind: tool
also: Planview Enterprise
beside: Clarity PPM | CA Clarity | Planisware | Sciforma
implies: project-management-software
near: ms-project | primavera-p6 | project-libre | microsoft-planner
hit: Portfolio plans in Planview

term: pmbok
name: PMBOK
kind: skill
also: PMI methodology | PMBOK Guide | PMI standards | Project Management Body of Knowledge
implies: project-management
near: prince2 | agile-project-management
hit: A good grasp of PMBOK is expected

term: portfolio-management-projects
name: project portfolio management
kind: skill
also: project portfolio
narrower: portfolio prioritisation | portfolio prioritization | IT portfolio management
implies: programme-management
near: project-governance
hit: Experience in portfolio prioritisation and project governance

term: prince2
name: PRINCE2
kind: credential
also: Prince 2 | PRINCE2 certified | PRINCE2 certification | PRINCE2 qualification | PRINCE2 qualified | PRINCE2
 certificate | Prince 2 certified | PRINCE II | PRINCE2 accreditation | PRINCE2 trained | PRINCE2 accredited
implies: project-management | prince2-method | project-management-qualification
near: pmbok | agile-project-management | apm-qualification | pmp | msp-practitioner | capm
hit: Solid understanding of PRINCE2

term: prince2-method
name: PRINCE2 methodology
kind: skill
also: PRINCE2 methods | PRINCE2 principles | PRINCE2 environment | PRINCE2 framework | PRINCE2 processes
implies: project-management
near: pmbok | agile-project-management
hit: Projects run by PRINCE2 methodology

term: prioritization-frameworks
name: prioritization frameworks
kind: skill
also: feature prioritization | prioritising features | feature prioritisation | WSJF
narrower: RICE scoring | MoSCoW prioritization | MoSCoW | Kano model
implies: product-management
near: backlog-management
hit: Experience in Kano model and backlog management

term: product-development
name: product development
kind: skill
also: new product development | digital product development | product design and development | developing new products
 | NPD | product development lifecycle | product development process | product innovation | product launches digital |
 product development cycle | NPD experience | NPD skills
ambiguous: NPD
case: NPD
needs: product | products | new | launch | launches | launched | development | food | R&D | design | innovation |
 concept | brand | brands | APQP | engineering | stage | gate | recipes | project | projects | prototype | ingredients
 | technical | process | packaging | marketing | experience with NPD | experience of NPD | experience in NPD |
 knowledge of NPD | familiarity with NPD | proficient with NPD | @list
near: product-management
hit: Product development for buses
hit: Led NPD from concept to launch
miss: Read sales data of NPD and Nielsen

term: product-discovery
name: product discovery
kind: skill
also: minimum viable product | MVP | discovery phase
narrower: discovery workshops | continuous discovery | opportunity assessment | problem validation | product
 validation | customer discovery | customer discovery interviews
ambiguous: MVP
case: MVP
needs: product | startup | prototype | launch | build | agile | feature | @list
implies: product-management
near: user-research
hit: Product discovery with drivers
miss: Voted MVP of the hockey team

term: product-launch
name: launching products
kind: skill
also: product releases | product rollout | launching features | launched features | launching apps | launched an
  app
narrower: launch planning | feature launches | beta programs | beta testing programs
implies: product-management
near: product-marketing-tech | product-marketing
hit: Practical skills in launching products and product marketing tech

term: product-management
name: product management
kind: skill
also: digital product management | managing products | product manager skills | product management experience |
 software product management | product lifecycle management software | product ownership | product leadership |
 end-to-end product management | product life cycle | technical product management | product owner skills | product
 lifecycle | product management process | managing a product
near: product-roadmap | project-management | business-analysis
hit: Product management for a bank app

term: product-marketing-tech
name: product marketing tech
kind: skill
narrower: go-to-market strategy for products | product-led growth | growth hacking | product growth | growth
  experiments
implies: product-management
near: a-b-testing
hit: Product-led growth for an app

term: product-metrics
name: product metrics
kind: skill
also: product KPIs | retention metrics
narrower: activation and retention metrics | North Star metric | feature adoption | user engagement metrics
implies: product-management
near: customer-analytics
hit: Experience in product metrics and customer analytics

term: product-requirements
name: product requirements
kind: skill
also: product requirements documents | product specifications | product specs | defining product requirements
narrower: PRD writing | feature specifications
implies: product-management
near: user-stories
hit: Strong background in defining product requirements and user stories

term: product-roadmap
name: product roadmap
kind: skill
also: product roadmaps | roadmap planning | roadmaps | roadmap development | roadmap prioritisation | owned the
 roadmap | roadmap for the product | roadmaps experience | roadmaps skills
narrower: roadmap prioritization | feature roadmap | technical roadmaps
ambiguous: roadmaps
needs: product | feature | backlog | technical | Jira | release | priorit | experience with roadmaps | experience of
 roadmaps | experience in roadmaps | knowledge of roadmaps | familiarity with roadmaps | proficient with roadmaps |
 @list
implies: product-management
near: backlog-management
hit: Owns the product roadmap
miss: Sold roadmaps and compasses

term: product-strategy
name: product strategy
kind: skill
also: product direction | product strategies | product portfolio strategy
narrower: product vision | product portfolio
implies: product-management
near: product-roadmap
hit: A good grasp of product strategy is expected

term: productboard
name: Productboard
kind: tool
also: Productboard roadmaps
beside: Aha! roadmaps | ProductPlan | Roadmunk
implies: product-roadmap
near: jira
hit: You know Productboard well

term: programme-management
name: programme management
kind: skill
also: program management | multi-project management | large programmes | programme manager skills
 | MSP programme management
implies: project-management
near: portfolio-management-projects
hit: Three years of programme management

term: project-budgeting
name: project budgeting
kind: skill
also: project budgets | project cost control | project financials | project cost management | managing project
  budgets | project budget management | project costing | project forecasting | tracking costs against budget |
  project spend | cost tracking | project cost tracking
narrower: earned value management
implies: project-management
near: project-planning | project-reporting | project-risk-management | project-scope-management
 | resource-planning-projects
hit: Knowledge of managing project budgets is required

term: project-closure
name: project closure
kind: skill
also: project close-out
narrower: lessons learned | post-implementation review | project evaluation | post-project reviews
implies: project-management
near: retrospectives
hit: You are familiar with project closure

term: project-governance
name: project governance
kind: skill
also: steering committee reporting | portfolio office | project controls | programme governance
narrower: PMO | project management office | steering committees | stage gates | project assurance
implies: project-management
near: programme-management
hit: Three years of programme governance

term: project-libre
name: ProjectLibre
kind: tool
beside: GanttProject | OmniPlan | TeamGantt
implies: project-management-software | project-planning
near: ms-project | primavera-p6
hit: Plans in GanttProject

term: project-management
name: project management
kind: skill
also: managing projects | project manager skills | project management methodologies | project management skills |
 project leadership | leading projects | management of projects | project management principles | project management
 techniques | project management methodology | project delivery | delivering projects | project oversight | project
 management experience | project management practices | project organisation | end-to-end project management | project
 execution | ran projects | running projects | managed a project | project-managed | delivering a project |
 project-management | managing small projects | project coordination and management | leading project teams | project
 lead experience | managed projects | led projects | delivered projects
near: programme-management | project-planning | event-planning
hit: Project management in schools
hit: Managing projects from bid to handover

term: project-management-software
name: project management software
kind: tool
also: project management tool | project tracking software | project tracking tools | project management platforms |
 project planning software | task management software | task management tools | project management systems | work
 management tools | project planning tools | project management applications | PM software | PM tools | project
 management system | project management tools
near: project-planning | project-management
hit: Knows project management software

term: project-planning
name: project planning
kind: skill
also: project plans | project plan development | planning projects | project timelines | critical path method |
 critical path analysis | Gantt charts | Gantt | milestone planning | project schedules | work plans | project
 timelines and milestones | creating project plans | milestone tracking | project plan | project programme | project
 milestones | project planning and delivery | planning and scheduling of projects | project plans and schedules |
 planning of projects
narrower: project scheduling | work breakdown structure | WBS
implies: project-management
near: project-reporting | project-risk-management
hit: Gantt charts and weekly plans

term: project-reporting
name: project reporting
kind: skill
also: project status reports | project status reporting | project dashboards | highlight reports | project reports |
 status report | steering group reports | weekly status reports | weekly project updates | project progress reports |
 project progress reporting
narrower: status reporting | progress reporting | RAID logs | RAID log
implies: project-management
near: project-scope-management | resource-planning-projects
hit: Strong background in project status reporting

term: project-risk-management
name: project risk management
kind: skill
also: project risks | risk and issue management | risks and issues | project risk assessment | risk registers |
  project issues | risk log | risk logs | project risk register
narrower: issue management | issue logs | RAID management
implies: project-management
near: project-reporting | project-scope-management | resource-planning-projects
hit: Responsible for risk and issue management in a group of eight

term: project-scope-management
name: project scope management
kind: skill
also: scope management | project scope | scope of work definition | project initiation | project initiation
  documents | business case and scope | statement of work writing
narrower: scope definition | scope control | project charters | project charter
implies: project-management
near: project-planning | resource-planning-projects
hit: Experience in project scope management and project planning

term: rally-software
name: Rally Software
kind: tool
also: CA Agile Central
beside: VersionOne | Targetprocess
implies: project-management-software
near: jira | ms-project | coda-docs | microsoft-planner
hit: Backlog in VersionOne

term: remote-collaboration
name: remote work tools
kind: skill
also: collaboration tools | online collaboration tools | remote collaboration tools | virtual collaboration
 | asynchronous communication | collaboration software | working in distributed teams
hit: Responsible for asynchronous communication in a group of eight

term: resource-planning-projects
name: resource planning projects
kind: skill
also: resource allocation for projects | resource forecasting | project resource planning | project resource
  allocation
narrower: resource capacity planning | resource levelling | project staffing
implies: project-management
near: project-planning
hit: Resource forecasting for nine project teams

term: scrum-mastery
name: scrum mastering
kind: skill
also: sprint facilitation | running stand-ups | facilitating retrospectives | sprint ceremonies
narrower: facilitating Scrum ceremonies | impediment removal | facilitating stand-ups | running sprints
implies: scrum
near: agile-project-management
hit: Facilitating Scrum ceremonies for two teams

term: service-design
name: service design
kind: skill
also: user journeys | journey maps | user journey mapping | user flows
narrower: service blueprints | service blueprinting | customer journey design | customer journey maps | journey
  mapping
near: user-experience-design | design-thinking
hit: Knowledge of service blueprints is required

term: slack
name: Slack
kind: tool
also: Slack workspace | Slack channels | Slack app | Slack integrations | Slack bots | Slack messaging
ambiguous: Slack
case: Slack
needs: Zoom | Teams | Jira | Trello | Asana | Notion | messaging | Google Workspace | Confluence | GitHub | workspace
 | Microsoft | tools | experience with Slack | experience of Slack | experience in Slack | knowledge of Slack |
 familiarity with Slack | proficient with Slack | @list
never: slack time | slack off | pick up slack | take up slack | cut slack
implies: remote-collaboration
near: microsoft-teams-meetings
hit: Daily talk over Slack and Zoom
miss: Slack seasons in the yard

term: smartsheet
name: Smartsheet
kind: tool
also: Smartsheets | Smart Sheet
implies: project-management-software
near: ms-project | asana | basecamp | linear-app | azure-devops | rally-software | primavera-p6 | planview |
 project-libre | coda-docs | microsoft-planner
hit: Knowledge of Smartsheet is an advantage

term: software-industry-sector
name: software industry
kind: experience
also: software company | software companies | software house | technology sector | technology industry | tech
  sector | IT sector | high-tech industry | information technology industry | IT company | software vendor |
  product company | big tech | software environment | software industry background
beside: technology company | tech company | tech industry
near: tech-startup-setting | digital-agency-setting
hit: Six years in a software house

term: software-procurement-rfp
name: software procurement rfp
kind: skill
also: product demonstrations software | proposal writing for IT
narrower: technical RFPs
beside: software demonstrations | technical demonstrations | technical presentations
near: technical-consulting
hit: A good grasp of software procurement rfp is expected

term: stakeholder-communication-projects
name: stakeholder communication projects
kind: skill
also: project stakeholders | project communications
narrower: project communication plans | stakeholder updates
implies: project-management
near: project-reporting
hit: Strong background in stakeholder communication projects and project reporting

term: tech-startup-setting
name: tech-startup-setting
kind: experience
also: tech startup | technology start-up | startups experience | startups skills | start-ups experience | start-ups
 skills | scale-up experience | scale-up skills
narrower: SaaS startup | software startup
ambiguous: startups | start-ups | scale-up
needs: tech | software | SaaS | venture | founder | product | fintech | mobile | agile | experience with startups |
 experience of startups | experience in startups | knowledge of startups | familiarity with startups | proficient with
 startups | experience with start-ups | experience of start-ups | experience in start-ups | knowledge of start-ups |
 familiarity with start-ups | proficient with start-ups | experience with scale-up | experience of scale-up |
 experience in scale-up | knowledge of scale-up | familiarity with scale-up | proficient with scale-up | @list
never: startup and shutdown | startup of equipment
implies: startup-setting | software-industry-sector
near: software-industry-sector
hit: Four years in a tech startup
miss: Startup and shutdown of kilns

term: telecom-it-sector
name: ISP environment
kind: experience
also: internet service provider | ISP networks | service provider networks
narrower: large ISP
beside: carrier networks
implies: telecom-sector
near: software-industry-sector
hit: Five years at an internet service provider

term: time-tracking-tools
name: time tracking tools
kind: skill
also: timesheet software | time tracking software
narrower: Toggl | Harvest timesheets | Clockify
near: project-reporting
hit: Hours kept in Toggl

term: trello
name: Trello
kind: tool
also: Trello boards
implies: project-management-software
near: asana | jira | clickup | notion | wrike | smartsheet | basecamp | linear-app | azure-devops | rally-software |
 ms-project | coda-docs | microsoft-planner
hit: Ideally you have already used Trello

term: user-stories
name: user stories
kind: skill
also: writing user stories | user story mapping | epics and user stories | user story | use case development |
  use case writing | wrote user stories | wrote stories | writing stories for developers
beside: epics and stories
near: backlog-management | requirements-engineering
hit: Strong background in user stories and requirements engineering

term: vendor-delivery-management
name: vendor delivery management
kind: skill
also: managing software vendors | supplier delivery management | onshore/offshore | outsourced development |
  vendor coordination IT
narrower: offshore teams | managing offshore teams
near: it-procurement | project-management
hit: Taught vendor delivery management to new colleagues

term: workshop-facilitation
name: workshops facilitation
kind: skill
also: running workshops | conducting workshops
narrower: workshop design | remote facilitation
near: design-thinking | scrum-mastery
hit: Running workshops with owners

term: wrike
name: Wrike
kind: tool
also: Wrike workspace
implies: project-management-software
near: asana | smartsheet | basecamp | linear-app | azure-devops | rally-software | ms-project | coda-docs |
 microsoft-planner
hit: Trained colleagues in the use of Wrike
