# Requirements, processes, business cases, measurement and change.

term: aris-express
name: ARIS Express
kind: tool
beside: ARIS Architect
implies: process-mapping
near: signavio | sparx-enterprise-architect | celonis | microsoft-visio | lucidchart
hit: Good command of ARIS Architect

term: benchmarking
name: benchmarking
kind: skill
also: best practice benchmarking | benchmark studies | benchmarks analysis
near: competitor-analysis | kpi-management
hit: Responsible for benchmarking in a group of eight

term: benefits-realisation
name: benefits realisation
kind: skill
also: benefits management | benefits realization | realising benefits
narrower: benefits tracking
near: business-case | change-management
hit: Skilled in benefits realization and business case

term: bizagi
name: Bizagi
kind: tool
implies: diagramming-software
near: process-mapping | signavio | celonis | aris-express | sparx-enterprise-architect
hit: Used Bizagi and Signavio in a team of five

term: business-analysis
name: business analysis
kind: skill
also: business process analysis | business analysis skills | analysing business needs | business needs analysis |
 analysis of business processes | analysing business processes | business systems analysis | business analyst skills |
 analyzing business needs | analyzing business processes | business analysis techniques | BA skills | business
 analysis methodologies
near: requirements-gathering | process-mapping | data-reporting | stakeholder-management
hit: Duties include business analysis

term: business-case
name: business case
kind: skill
also: business cases | business case development | building business cases | options appraisal | feasibility
  analysis | business case preparation | feasibility assessment | developing business cases
beside: feasibility studies | feasibility study
near: cost-benefit-analysis | financial-modelling | business-analysis
hit: Skilled in business case and cost-benefit analysis

term: business-continuity
name: business continuity
kind: skill
also: business continuity planning | BCP | business continuity management | continuity planning | BCP experience | BCP
 skills
narrower: business impact analysis | ISO 22301
beside: disaster recovery planning
ambiguous: BCP
case: BCP
needs: continuity | disaster | recovery | DR | DRP | resilience | crisis | plan | plans | incident | BIA | ISO 22301 |
 risk | drills | business | audit | experience with BCP | experience of BCP | experience in BCP | knowledge of BCP |
 familiarity with BCP | proficient with BCP
near: emergency-planning | risk-management
hit: Three years of business continuity
hit: Tested BCP and DR plans each year
miss: Loaded tables with BCP and bulk insert

term: business-data-analysis
name: business data analysis
kind: skill
also: analysing business data | operational data analysis | data interpretation | interpreting data | analysing
  reports | identify trends | performance analysis | interpret data | analyzing business data | analyzing trends
  | analyzing reports
narrower: sales data analysis | trend analysis | analysing trends | identifying trends
near: data-reporting | marketing-analytics | financial-analysis
hit: Taught business data analysis to new colleagues

term: business-transformation
name: business transformation
kind: skill
also: transformation programmes | transformation projects | transformation | operational transformation | business
 model transformation | transformation programs | transformation programme | transformation program | transformation
 change | enterprise transformation | change and transformation
narrower: digital transformation | organisational restructuring | organizational restructuring
ambiguous: transformation
needs: programme | program | business | organisation | digital | change | lead | project | agile | strategy |
 consulting | organisational | organization | organizational | operating model | programmes | programs | change
 management | enterprise | agenda | corporate | company-wide | strategic | stakeholder | delivery | projects |
 director | manager | experience
never: data transformation | energy transformation | transformation of data | curriculum transformation | wound
 transformation | school transformation | image transformation | genetic transformation | bacterial transformation |
 cell transformation | garden transformation | extract transformation | hair transformation | digital transformation
 of teaching
near: change-management | business-strategy
hit: Leader in business transformation
hit: Led transformation of the operating model
miss: DNA transformation in yeast cells
miss: Curriculum Transformation lead at a primary school

term: celonis
name: Celonis
kind: tool
implies: process-mapping
near: bizagi | igrafx | microsoft-visio | lucidchart
hit: Two years of practice with Celonis

term: change-management
name: change management
kind: skill
also: organisational change | managing change | business change | change programmes | change leadership | change
 management skills | change initiatives | leading change | organisational transformation | change adoption | change
 implementation | driving change | change projects | implementing change | organisational change management | change
 delivery | culture transformation | organizational change | change programs | organizational transformation |
 organizational change management | managing organisational change | business change management | organisational
 change and transformation
narrower: Prosci | ADKAR | Kotter
case: ADKAR
never: IT change management | ITIL change management
near: business-transformation | stakeholder-management | process-improvement
hit: Responsible for change management in a group of eight

term: continuous-improvement-office
name: business excellence
kind: skill
also: opex programme | operational excellence programme | opex program | operational excellence program
near: process-improvement
hit: Practical experience of business excellence is required

term: dashboard-reporting
name: dashboard reporting
kind: skill
also: dashboards | management dashboards | building dashboards | dashboard creation | reporting dashboards | dashboard
 development | dashboard design | KPI dashboards | management dashboards and reports | reporting and dashboards |
 dashboards and reports | interactive dashboard creation | reports and dashboards
near: data-reporting | kpi-management
hit: Sound knowledge of dashboard reporting

term: decision-analysis
name: decision analysis
kind: skill
also: decision models | scenario planning
narrower: decision trees business | scenario analysis | what-if analysis | sensitivity analysis
near: financial-modelling | forecasting
hit: Taught decision analysis to new colleagues

term: demand-analysis
name: demand analysis
kind: skill
beside: capacity and demand planning | demand and capacity modelling | demand and capacity modeling
near: forecasting | workforce-planning
hit: Strong background in demand and capacity modeling and workforce planning

term: functional-specifications
name: functional specifications
kind: skill
also: functional specs | functional specification | FRD | functional design documents | writing specifications |
 business specifications | FRD experience | FRD skills
ambiguous: FRD
case: FRD
needs: BRD | requirements | functional | specification | specifications | documents | documentation | use cases |
 analyst | stakeholders | UAT | user stories | SRS | BRDs | experience with FRD | experience of FRD | experience in
 FRD | knowledge of FRD | familiarity with FRD | proficient with FRD
near: requirements-gathering | use-cases
hit: Experience in functional specifications and use cases
hit: Wrote the BRD and FRD
miss: Drilled with FRD crews on rescue calls

term: gap-analysis
name: gap analysis
kind: skill
also: gap analyses | fit-gap analysis | gap analyzes
narrower: current state analysis | as-is analysis
implies: business-analysis
near: requirements-gathering | swot-analysis
hit: A good grasp of gap analysis is expected

term: igrafx
name: iGrafx
kind: tool
implies: diagramming-software
near: process-mapping | celonis | sparx-enterprise-architect | aris-express
hit: Knowledge of iGrafx is an advantage

term: kpi-management
name: KPI management
kind: skill
also: KPIs | key performance indicators | performance metrics | performance indicators | performance measurement | KPI
 | metrics tracking | performance monitoring business | balanced scorecard | performance measures | tracking metrics |
 business metrics | success metrics | scorecards | performance KPIs | KPI monitoring | reporting on KPIs | KPIs and
 SLAs | KPI reports | monitoring KPIs | tracking KPIs against target
narrower: KPI tracking | KPI development
case: KPIs | KPI
near: data-reporting | sales-targets | dashboard-reporting
hit: Strong background in KPI development and dashboard reporting

term: miro
name: Miro
kind: tool
also: Miro boards | Miro board
near: lucidchart
hit: Daily work with Miro board and Lucidchart

term: operating-procedures-improvement
name: policy and procedure review
kind: skill
also: policy and process review | procedure improvement
near: process-improvement | procedure-writing
hit: Practical experience of procedure improvement is required

term: operational-research
name: operational research
kind: skill
also: operations research | optimisation modelling | mathematical optimization | simulation modeling |
  optimization modeling
narrower: linear programming | queueing theory | mathematical optimisation | simulation modelling
near: decision-analysis | quantitative-methods
hit: Skilled in operational research and quantitative methods

term: problem-root-cause
name: fishbone diagram
kind: skill
beside: problem analysis business | issue resolution business
near: process-improvement | problem-solving
hit: Taught fishbone diagram to new colleagues

term: process-improvement
name: process improvement
kind: skill
also: improving processes | business process improvement | business process re-engineering | BPR | process redesign |
 process efficiency | improve processes | workflow improvement | streamlining processes | streamline processes |
 efficiency improvements | process enhancement | operational improvement | process improvements | improving efficiency
 | improve efficiency | operational efficiency | business process management | BPM business | process efficiencies |
 business improvement | service improvement | process development | process innovation | improvement projects |
 business improvement projects | efficiency savings | process optimisation projects
narrower: process re-engineering | business process reengineering
case: BPR
near: process-mapping | continuous-improvement-office | change-management
hit: Responsible for process improvement in a group of eight

term: process-mapping
name: process mapping
kind: skill
also: process maps | business process mapping | process flows | process modelling | business process modelling |
  flow charts | process diagrams | swimlane diagrams | flowcharting | mapping processes | as-is and to-be
  processes | workflow mapping | workflow diagrams | flowcharts | BPMN 2.0 | workflow analysis | process
  modeling | business process modeling
narrower: BPMN
case: BPMN
near: process-improvement | business-analysis | microsoft-visio
hit: A good grasp of process mapping is expected

term: qualitative-research
name: qualitative research
kind: skill
also: qualitative analysis | qualitative methods | qualitative data | mixed methods | ethnographic research |
  qualitative research methods | content analysis research | ethnography
narrower: qualitative data analysis | thematic analysis
near: quantitative-methods | research-interviews | focus-groups
hit: Experience in qualitative research and focus groups

term: quantitative-methods
name: quantitative methods
kind: skill
also: quantitative analysis | quantitative research | quantitative skills | quantitative research methods
 | quantitative data analysis | quantitative analyses | quantitative analyzes
near: qualitative-research | financial-analysis | operational-research
hit: Practical experience of quantitative methods is required

term: requirements-gathering
name: requirements gathering
kind: skill
also: gathering requirements | requirements elicitation | eliciting requirements | requirements capture | business
 requirements | capturing requirements | gather requirements | functional requirements gathering | requirement
 analysis | requirements definition | business requirements documents | BRD | requirements management | requirements
 workshops | translating business requirements | user requirements | gathering business requirements | requirements
 documentation | defining requirements | gathering and documenting requirements | documenting requirements |
 requirements gathering and analysis | elicit requirements | requirement gathering | requirements elicitation and
 documentation | capturing business requirements | BRD experience | BRD skills
narrower: requirements analysis
ambiguous: BRD
case: BRD
needs: requirements | business | FRD | functional | specification | documents | documentation | stakeholders | analyst
 | user | gathering | UAT | SRS | use cases | FRDs | experience with BRD | experience of BRD | experience in BRD |
 knowledge of BRD | familiarity with BRD | proficient with BRD
implies: business-analysis
near: process-mapping | functional-specifications | use-cases
hit: Strong background in requirements gathering and use cases
hit: Wrote the BRD with stakeholders
miss: Treated calves for BRD and foot rot

term: signavio
name: Signavio
kind: tool
also: SAP Signavio
implies: diagramming-software
near: process-mapping | aris-express | bizagi | sparx-enterprise-architect | celonis
hit: Used Signavio and ARIS Express in a team of five

term: sparx-enterprise-architect
name: Sparx Enterprise Architect
kind: tool
implies: uml
near: process-mapping | igrafx | celonis | microsoft-visio | lucidchart
hit: Two years of practice with Sparx Enterprise Architect

term: stakeholder-management
name: stakeholder management
kind: skill
also: stakeholder engagement | managing stakeholders | stakeholder relationships | stakeholder communication |
 engaging stakeholders | stakeholder relations | stakeholder mapping | stakeholder liaison | working with stakeholders
 | liaising with stakeholders | liaison with stakeholders | senior stakeholders | internal and external stakeholders |
 stakeholder analysis | liaise with stakeholders | key stakeholders | stakeholder collaboration | manage stakeholders
 | communicate with stakeholders | engage stakeholders | stakeholder expectations | multiple stakeholders |
 stakeholder management and engagement | managing senior stakeholders | managing multiple stakeholders | dealing with
 stakeholders | stakeholder interaction
beside: business partnering
near: relationship-building | client-relationship-management | influencing
hit: Strong background in stakeholder management and client relationship management

term: swot-analysis
name: SWOT analysis
kind: skill
also: SWOT
beside: PESTLE | PESTEL | PEST analysis | Porter's five forces | MOST analysis | strategic analysis
case: SWOT | PESTLE
near: business-strategy | gap-analysis | market-analysis
hit: Strong background in SWOT analysis and gap analysis

term: systems-implementation-business
name: software implementation projects
kind: skill
also: system rollouts | system implementations | system rollout | implementation of new systems | CRM
  implementation
narrower: ERP implementations
near: erp | change-management | training-delivery
hit: Sound knowledge of implementation of new systems

term: use-cases
name: use cases
kind: skill
also: use case modelling | writing use cases | use case modeling
beside: user story writing | acceptance criteria
near: requirements-gathering | functional-specifications
hit: Took over use cases from 2019 onwards

term: user-acceptance-testing-business
name: UAT coordination
kind: skill
narrower: UAT sign-off | UAT planning | UAT support
near: requirements-gathering
hit: Skilled in UAT coordination and requirements gathering
