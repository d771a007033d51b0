# Management consulting, strategy, entrepreneurship, general management, operations, sustainability strategy.

term: b2b-setting
name: private sector
kind: experience
also: commercial environment | private enterprise | commercial sector | corporate sector
near: multinational-setting
hit: Previous experience in private sector is welcome

term: board-reporting
name: board reporting
kind: skill
also: reporting to the board | reporting to executive leadership
narrower: board papers | board presentations
near: corporate-governance | data-reporting
hit: Duties include board reporting

term: business-strategy
name: business strategy
kind: skill
also: corporate strategy | strategy development | strategic planning | strategic plans | business planning
 | strategy execution | strategy formulation | strategic planning skills | developing strategy | business plans
 | business plan | strategic business planning | strategic development | business plan development
 | strategic initiatives | strategic direction | developing strategies | strategic plan | strategic management
 | strategy implementation | strategic goals | strategic objectives | develop strategies | long-term strategy
 | implementing strategies
near: business-transformation | swot-analysis | strategic-thinking | sales-strategy
hit: Practical experience of business strategy is required

term: client-workshops
name: client workshops
kind: skill
also: leading workshops | facilitating client workshops | strategy facilitation
narrower: design sprints business
near: training-delivery | presentation-skills
hit: Experience in client workshops and presentation skills

term: commercial-management
name: commercial management
kind: skill
also: commercial negotiations management | commercial acumen management | commercial contracts management
 | commercial finance | commercial analysis | commercial operations | commercial experience | commercial excellence
near: contract-management | profit-and-loss | procurement
hit: Taught commercial management to new colleagues

term: consulting-sector
name: consulting sector
kind: experience
also: consultancy environment | consulting firm | management consultancy firm | consulting industry
 | professional services | professional services firm | professional services environment | consultancy background
 | professional services industry | consulting environment | consultancy firm
near: management-consulting
hit: Four years in professional services

term: corporate-social-responsibility
name: corporate social responsibility
kind: skill
also: CSR | social responsibility programmes | corporate citizenship | social responsibility programs
narrower: community investment
ambiguous: CSR
case: CSR
needs: social | responsibility | sustainability | ESG | community | charity | corporate | donations | NGO | foundation
 | environmental | philanthropy | volunteering | initiatives
near: esg-reporting | sustainability-strategy
hit: Looked after corporate social responsibility for a mid-sized employer
hit: Ran CSR projects with a charity
miss: CSR in a call center, 80 calls a day

term: cost-transformation
name: cost transformation
kind: skill
also: cost reduction programmes | cost reduction programs
narrower: zero-based budgeting
near: cost-control | process-improvement
hit: Duties include cost transformation

term: crisis-management
name: crisis management
kind: skill
also: crisis response | managing crises | crisis handling | handling emergencies at work | crisis situations
near: emergency-planning | crisis-communications | working-under-pressure
hit: Skilled in crisis handling and crisis communications

term: entrepreneurship
name: entrepreneurship
kind: skill
also: start-up experience | startup experience | business start-up | starting a business | founding a company
 | startups | start-ups | start-up environment | startup environment | running your own business
 | new venture creation | running a business | self-employment | small business ownership | intrapreneurship
 | owner-operator | business ownership | startup company
near: business-development | business-strategy
hit: Taught starting a business to new colleagues

term: esg-reporting
name: ESG reporting
kind: skill
also: ESG | environmental social and governance | sustainability reporting | non-financial reporting | SASB | CDP
 disclosure | ESRS | GRI | EU Taxonomy
narrower: GRI standards | TCFD | CSRD
ambiguous: GRI
case: ESG | GRI | TCFD | CSRD | SASB | ESRS
needs: ESG | sustainability | SASB | TCFD | reporting | disclosure | standards | CSRD | CDP | carbon | emissions |
 ESRS | framework | frameworks
near: sustainability-strategy | carbon-accounting | esg-investing
hit: Looked after ESG reporting for a mid-sized employer
hit: Sustainability reports to GRI
miss: Realtor with GRI and ABR

term: franchising
name: franchising
kind: skill
also: franchise management | franchise operations | franchisees | franchise development | multi-site franchise |
 franchising experience | franchising skills
ambiguous: Franchising
case: franchising | Franchising
needs: experience | skills | knowledge | degree | bachelor | department | manager | director | head | officer |
 assistant | executive | coordinator | team | field | background | worked | studies | function | graduate | experience
 with franchising | experience of franchising | experience in franchising | knowledge of franchising | familiarity
 with franchising | proficient with franchising | @list
near: multi-site-management | business-development
hit: Taught franchising to new colleagues
miss: Franchising Street 5, Leeds

term: general-management
name: general management
kind: skill
also: general manager experience | business management | executive management | senior management experience
 | executive leadership | C-suite experience | senior leadership experience | leading a business unit
 | business unit management | senior management | business leadership | managing a business | board-level experience
 | company management | small business management | organisational management | organizational management
ambiguous: senior management
needs: experience | years | level | role | position | background
near: operations-management | people-management | profit-and-loss
hit: Ten years of general management in retail
miss: Reports go to senior management on Fridays

term: goal-setting
name: goal setting
kind: skill
also: setting goals | setting objectives | defining objectives | setting targets | establishing goals | set goals
 | goals and objectives
near: performance-management | kpi-management
hit: Duties include goal setting

term: innovation-management
name: innovation management
kind: skill
also: innovation projects | innovation strategy | innovation labs | innovation processes | R&D management
narrower: open innovation | idea management | ideation | ideation workshops
near: business-transformation | creativity
hit: Experience in innovation management and business transformation

term: international-business
name: international business
kind: skill
also: global business | doing business internationally | international trade management | international operations
 | global operations | overseas operations
near: international-trade | cultural-awareness
hit: Experience in global operations and international trade

term: international-trade
name: international trade
kind: skill
also: international commerce | global trade | import export operations
narrower: exporting
ambiguous: Exporting
case: exporting | Exporting
needs: experience | skills | knowledge | degree | bachelor | department | manager | director | head | officer
 | assistant | executive | coordinator | team | field | background | worked | studies | function | graduate | @list
near: customs-compliance | trade-finance | international-sales
hit: Looked after international trade for a mid-sized employer
miss: Exporting Street 5, Leeds

term: management-consulting
name: management consulting
kind: skill
also: consulting | consultancy | consulting experience | consulting engagements | business consulting | advisory
 services | client engagements | consulting projects | consultancy skills | management consultancy | consulting skills
 | advisory work | consulting background | consultancy experience
narrower: strategy consulting
ambiguous: consulting | consultancy | Consulting
case: consulting | Consulting
needs: management | business | experience | strategy | client | firm | financial | engagement | advisory | skills |
 technology | projects | background | experience with consulting | experience of consulting | experience in consulting
 | knowledge of consulting | familiarity with consulting | proficient with consulting | experience with consultancy |
 experience of consultancy | experience in consultancy | knowledge of consultancy | familiarity with consultancy |
 proficient with consultancy
never: recruitment consultancy | consultancy is | engineering consultancy | environmental consultancy
implies: consulting-sector
near: business-strategy | change-management | stakeholder-management
hit: Three years of consulting experience with retail clients
miss: Consulting room four is upstairs

term: multi-site-management
name: multi-site operations
kind: skill
also: area management | regional management | multi-unit operations | multiple sites | multi-location management
 | multiple locations management
near: operations-management | people-management
hit: Duties include multiple sites

term: multinational-setting
name: multinational setting
kind: experience
also: multinational company | multinational environment | global company | international company | global organisation
 | blue chip | blue-chip company | Fortune 500 | matrix organisation | matrix environment | international environment
 | international organisation experience | FTSE 100 | large corporate | multinational organisation
 | matrixed organisation | large organisation | complex organisation | blue chip companies | global organization
 | matrix organization | international organization experience | multinational organization | matrixed organization
 | large organization | complex organization | global environment | enterprise environment
near: consulting-sector
hit: Worked in multinational setting from 2016 to 2020

term: operations-management
name: operations management
kind: skill
also: operational management | managing operations | business operations | day-to-day operations | daily operations
 | overseeing operations | operations planning and control | running operations | managing day-to-day operations
 | operational leadership | operations experience | operational planning and management | overseeing daily operations
 | overall operations | operations oversight | manage operations | manage daily operations | oversee operations
 | operational responsibility | company operations | operations strategy
never: network operations | security operations | military operations
near: people-management | process-improvement | profit-and-loss | general-management
hit: Looked after operations management for a mid-sized employer

term: portfolio-strategy
name: portfolio strategy
kind: skill
also: market entry strategy | international expansion | business growth strategy | market expansion
beside: corporate development | inorganic growth | growth strategy | expansion strategy | market entry
near: mergers-acquisitions | business-strategy
hit: Responsible for inorganic growth in a group of eight

term: programme-coordination
name: programme coordination
kind: skill
also: program coordination | program development | program planning | programme planning | managing programmes |
  coordinating programmes | program implementation | programme implementation | programme administration |
  program operations | program administration | programme design | program management office | program delivery
  | managing programs | coordinating programs | program design
beside: programme management office | programme delivery | programme development
near: project-administration | monitoring-evaluation
hit: Taught programme coordination to new colleagues

term: resource-allocation
name: resource allocation
kind: skill
also: allocating resources | allocation of resources | allocate resources | resource management | managing resources
 | prioritising resources | resource coordination | manage resources | deploying resources | prioritizing resources
never: human resource management
near: workforce-planning | budgeting | planning-organising
hit: Responsible for resource allocation in a group of eight

term: shared-services
name: shared services
kind: skill
also: shared service centre | shared services environment | outsourced services | shared service center
beside: BPO | business process outsourcing | outsourcing
ambiguous: Outsourcing
case: BPO | outsourcing | Outsourcing
needs: experience | skills | knowledge | degree | bachelor | department | manager | director | head | officer
 | assistant | executive | coordinator | team | field | background | worked | studies | function | graduate | @list
near: finance-transformation | operations-management
hit: You are familiar with shared services and finance transformation
miss: Outsourcing Street 5, Leeds

term: sme-setting
name: SME environment
kind: experience
also: small and medium enterprises | small business environment | small and medium-sized businesses
 | owner-managed business | family-owned business | family business | owner managed businesses | small business
 | small businesses | SMEs | SME clients
case: SMEs
near: startup-setting
hit: Worked in SME environment from 2016 to 2020

term: startup-setting
name: startup setting
kind: experience
also: early-stage startup | early stage company | fast-growing company | high-growth company | fast growing
  startup | startup background | start-up background | in a startup | at a startup
beside: scale-up | scale-up environment
near: entrepreneurship
hit: Previous experience in startup setting is welcome

term: sustainability-strategy
name: sustainability strategy
kind: skill
also: sustainability | sustainability management | sustainable business | sustainable development
 | sustainability initiatives | sustainability programmes | SDGs | sustainable development goals
 | sustainability principles | sustainable practices | environmental sustainability | corporate sustainability
 | sustainability projects | sustainability programs
case: SDGs
near: esg-reporting | carbon-accounting | iso-14001
hit: Looked after corporate sustainability for a mid-sized employer
