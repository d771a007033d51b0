# Selling, business development, account management, negotiation, CRM and sales tools.

term: account-management
name: account management
kind: skill
also: managing accounts | client account management | customer account management | manage client accounts
 | account growth | account development | account planning | managing client accounts | sales account management
 | growing existing accounts | existing accounts | looking after accounts | portfolio of accounts
 | portfolio of clients
implies: sales
near: key-account-management | client-relationship-management | customer-success
hit: You are familiar with account management and customer success

term: act-crm
name: Act! CRM
kind: tool
implies: crm
near: pipedrive | keap | goldmine-crm | monday-sales-crm | zoho-crm | dynamics-crm | hubspot | iqvia-oce |
 microsoft-dynamics-365-customer-service | salesforce | sap-crm | siebel-crm | sugarcrm | suitecrm | veeva-crm |
 vtiger
hit: Introduced Act! CRM in three departments

term: advertising-sales
name: advertising sales
kind: skill
also: media sales | ad sales | selling advertising space | advertising space | exhibition sales
narrower: display sales media
beside: sponsorship sales
implies: sales
near: media-buying | sponsorship
hit: Skilled in selling advertising space and media buying

term: after-sales-service
name: after-sales service
kind: skill
also: after sales | aftersales | after-sales support | post-sales support | after sales care
narrower: warranty claims handling | refunds and exchanges handling | order tracking | tracking orders
near: customer-service | technical-customer-support
hit: Skilled in post-sales support and customer service

term: aircall
name: Aircall
kind: tool
implies: call-centre-software | voip
near: ringcentral | dialpad | five9 | mitel | verint
hit: Ideally you have already used Aircall

term: apollo-io
name: Apollo.io
kind: tool
implies: lead-generation
near: linkedin-sales-navigator | zoominfo | lusha | cognism | d-and-b-hoovers | outreach-io | salesloft
hit: Trained new colleagues on Apollo.io

term: automotive-sales
name: dealership sales
kind: skill
narrower: automotive finance and insurance
implies: sales
near: retail-selling
hit: Experience in automotive finance and insurance

term: b2b-sales
name: B2B sales
kind: skill
also: business-to-business sales | B2B selling | corporate sales | B2B | business to business
narrower: SaaS B2B sales | selling to businesses | selling to SMEs | sold to businesses
case: B2B
implies: sales
near: b2c-sales | enterprise-sales | account-management
hit: Duties include B2B sales

term: b2c-sales
name: B2C sales
kind: skill
also: business-to-consumer sales | consumer sales | direct to consumer sales | B2C | D2C sales
case: B2C
implies: sales
near: b2b-sales | retail-selling | telesales
hit: Three years of direct to consumer sales

term: bid-management
name: bid management
kind: skill
also: bids and tenders | managing bids | bid support | PQQ | pre-qualification questionnaires | wrote tenders |
  writing tenders | tender submissions | bid submissions
narrower: bid writing | tender responses | bid coordination | tender writing
case: PQQ
near: tendering | sales-proposals
hit: Looked after bid writing for a mid-sized employer

term: business-development
name: business development
kind: skill
also: develop new opportunities | new business development | developing new business | new business sales |
  business growth | winning new business | growing the business | business development activities | develop new
  business | BD activities | new business generation | winning new clients | winning new accounts | won new
  clients | won new accounts | won new business | won new customers | bringing in new clients | bringing in new
  business | opening new accounts with customers | prospects into customers | new customers won
narrower: identify opportunities | identify new opportunities | identify business opportunities
implies: sales
near: lead-generation | account-management | partnership-development | client-relationship-management
hit: A good grasp of business development is expected

term: channel-sales
name: channel sales
kind: skill
also: channel management | partner sales | indirect sales | distribution channels | channel partners | dealer
  network | resellers | VARs | distributor network | dealer management
narrower: reseller management | distributor management
ambiguous: Resellers
case: resellers | Resellers
needs: experience | skills | knowledge | degree | bachelor | department | manager | director | head | officer
 | assistant | executive | coordinator | team | field | background | worked | studies | function | graduate | @list
near: partnership-development | b2b-sales
hit: Skilled in partner sales and B2B sales
miss: Resellers Street 5, Leeds

term: churnzero
name: ChurnZero
kind: tool
implies: customer-success
near: totango | planhat
hit: Good command of ChurnZero

term: client-facing-work
name: client-facing work
kind: skill
also: client facing | customer facing | public-facing | client-facing experience | customer facing role
 | customer-facing experience | external clients | client contact | customer contact | dealing with clients
 | dealing with customers | dealing with the public | face-to-face customer contact | customer interaction
 | interacting with customers | client interaction | interact with customers | direct contact with customers
narrower: dealing with customers at the counter
near: customer-service | client-relationship-management
hit: You are familiar with customer-facing experience and customer service

term: client-relationship-management
name: client relationship management
kind: skill
also: customer management | client development | liaising with customers | client relationships | customer
  relationships | building client relationships | customer relationship building | relationship management |
  building relationships with customers | client management | building rapport with clients | client relations |
  managing client relationships | customer relations | maintaining client relationships | developing client
  relationships | relationships with clients | relationship with customers | client engagement | managing client
  expectations | client liaison
narrower: liaise with customers | liaise with clients | liaising with clients
near: account-management | relationship-building | stakeholder-management | customer-service
hit: Three years of client relationship management

term: close-crm
name: Close CRM
kind: tool
implies: crm
near: pipedrive | copper-crm | freshsales | insightly | nimble-crm | keap | act-crm | goldmine-crm | monday-sales-crm
 | zoho-crm | dynamics-crm | hubspot | iqvia-oce | microsoft-dynamics-365-customer-service | salesforce | sap-crm |
 siebel-crm | sugarcrm | suitecrm | veeva-crm | vtiger
hit: Ideally you have already used Close CRM

term: closing-sales
name: closing sales
kind: skill
also: closing deals | deal closing | close deals | closing the sale | closing skills | close sales | sales closing |
 closing techniques | closing contracts | closed contracts | closing business | signing new customers | closing new
 business | deal-closing
implies: sales
near: negotiation | objection-handling
hit: Taught sales closing to new colleagues

term: cognism
name: Cognism
kind: tool
implies: lead-generation
near: linkedin-sales-navigator | lusha | d-and-b-hoovers
hit: Proficient in Cognism and Lusha

term: cold-calling
name: cold calling
kind: skill
also: cold calls | cold outreach | cold emailing
beside: cold canvassing
implies: lead-generation
near: telesales | door-to-door-sales
hit: Took over cold calling from 2019 onwards

term: commission-based-selling
name: commission-based sales
kind: skill
also: commission only
near: sales-targets
hit: You are familiar with commission-based sales and sales targets

term: competitor-analysis
name: competitor analysis
kind: skill
also: competitive analysis | competitive intelligence | competitor research | competitor monitoring
 | monitoring competitors | benchmarking competitors | competitive landscape | competitor activity
near: market-research | market-analysis | survey-design
hit: Looked after competitor analysis for a mid-sized employer

term: copper-crm
name: Copper CRM
kind: tool
implies: crm
near: pipedrive | insightly | close-crm | nimble-crm | keap | act-crm | goldmine-crm | monday-sales-crm | zoho-crm |
 dynamics-crm | hubspot | iqvia-oce | microsoft-dynamics-365-customer-service | salesforce | sap-crm | siebel-crm |
 sugarcrm | suitecrm | veeva-crm | vtiger
hit: Proficient in Copper CRM and Insightly

term: crm
name: CRM
kind: tool
also: customer relationship management | CRM software | CRM system | CRM systems | CRM tools | CRM database | customer
 relationship management software | customer database | logging calls in the CRM | customer records in the CRM | CRM
 platform | CRM platforms | CRM tool | CRM package | CRM databases | CRM applications | customer relationship
 management system | customer relationship management systems | client database | customer management system | sales
 CRM
narrower: CRM administration | CRM data entry | CRM data management
case: CRM
never: Crew Resource Management (CRM) | crew resource management | CRM and CFIT | cardiac rhythm management (CRM) |
 CRM pilot
near: sales-pipeline
hit: Two years of practice with CRM

term: cross-selling
name: cross-selling
kind: skill
also: cross selling | cross-sell | promoting additional products
implies: sales
near: upselling
hit: Skilled in cross-sell and upselling

term: customer-acquisition
name: customer acquisition
kind: skill
also: client acquisition | acquiring new customers | new customer acquisition | acquiring customers
 | winning new customers | new client acquisition | user acquisition
near: lead-generation | business-development
hit: Sound knowledge of customer acquisition

term: customer-retention
name: customer retention
kind: skill
also: client retention | retaining customers | churn reduction | reducing churn | win-back | subscription renewals |
 keeping customers from leaving | saving cancellations | retention calls | renewals experience | renewals skills
narrower: renewals | contract renewals sales
ambiguous: renewals
needs: customer | account | subscription | contract | client | sales | experience with renewals | experience of
 renewals | experience in renewals | knowledge of renewals | familiarity with renewals | proficient with renewals
near: customer-success | customer-loyalty
hit: Cut churn by nine percent through customer retention
miss: All renewals of library books are free

term: customer-success
name: customer success
kind: skill
also: customer success management | client success | onboarding new customers | onboarding new clients
narrower: customer onboarding | client onboarding | adoption and renewals
near: account-management | customer-retention | business-development | client-relationship-management
hit: Strong background in customer success management and account management

term: d-and-b-hoovers
name: D&B Hoovers
kind: tool
implies: lead-generation
near: linkedin-sales-navigator | cognism
hit: Working knowledge of D&B Hoovers required

term: dialpad
name: Dialpad
kind: tool
implies: telecommunications-systems | voip
near: call-centre-software | ringcentral | five9 | verint
hit: Familiar with Dialpad and RingCentral or similar software

term: door-to-door-sales
name: door-to-door sales
kind: skill
also: door to door | canvassing | doorstep sales
beside: face to face fundraising | direct sales | street sales
implies: sales
near: cold-calling | field-sales
hit: Three years of door-to-door sales

term: dynamics-crm
name: Microsoft Dynamics CRM
kind: tool
also: Dynamics CRM | MS CRM | Dynamics 365 Sales | Dynamics 365 CRM | Dynamics 365 Customer Engagement
implies: crm
near: salesforce | microsoft-dynamics | zoho-crm | pipedrive | sugarcrm | siebel-crm | sap-crm | veeva-crm |
 freshsales | goldmine-crm | insightly | iqvia-oce | keap | monday-sales-crm | nimble-crm | suitecrm | vtiger
hit: Familiar with Dynamics 365 Sales and Salesforce or similar software

term: energy-sales
name: energy sales
kind: skill
narrower: solar sales | utilities sales
implies: sales | energy-sector
near: door-to-door-sales
hit: Taught energy sales to new colleagues

term: enterprise-sales
name: enterprise sales
kind: skill
also: complex sales | large deal sales | strategic sales
narrower: C-level selling
implies: b2b-sales
near: solution-selling | key-account-management
hit: Sound knowledge of enterprise sales

term: field-sales
name: field sales
kind: skill
also: outside sales | territory sales | external sales | on the road sales | face-to-face sales | field based sales |
 visiting customers on the road | on-the-road sales | calling on customers | field-based sales
narrower: sales visits | van sales | route sales | customer visits | client visits | visiting clients
implies: sales
near: territory-management | door-to-door-sales | telesales | b2b-sales | account-management
hit: Sound knowledge of route sales

term: five9
name: Five9
kind: tool
implies: call-centre-software
near: dialpad | ringcentral | mitel | verint
hit: Two years of practice with Five9

term: fmcg-sector
name: consumer goods
kind: skill
also: CPG
ambiguous: CPG
case: CPG
needs: consumer | goods | food | brand | brands | FMCG | retail | packaged | beverage | beauty | products | Nielsen |
 grocery | industry | industries | companies | company | clients | marketing | sales | manufacturing | sector |
 environment | e-commerce | experience
near: retail-selling | key-account-management
hit: Taught consumer goods to new colleagues
hit: Beauty clients in CPG
miss: Paramedic care by CPG and PHECC rules

term: freshsales
name: Freshsales
kind: tool
implies: crm
near: pipedrive | close-crm | nimble-crm | copper-crm | insightly | keap | act-crm | goldmine-crm | monday-sales-crm |
 zoho-crm | hubspot | iqvia-oce | microsoft-dynamics-365-customer-service | salesforce | sap-crm | siebel-crm |
 sugarcrm | suitecrm | veeva-crm | vtiger
hit: Working knowledge of Freshsales required

term: gainsight
name: Gainsight
kind: tool
implies: customer-success
near: totango | churnzero | planhat
hit: Ideally you have already used Gainsight

term: goldmine-crm
name: GoldMine CRM
kind: tool
implies: crm
near: pipedrive | act-crm | monday-sales-crm | zoho-crm | hubspot | iqvia-oce |
 microsoft-dynamics-365-customer-service | salesforce | sap-crm | siebel-crm | sugarcrm | suitecrm | veeva-crm |
 vtiger
hit: Two years of practice with GoldMine CRM

term: gong
name: Gong
kind: tool
also: Gong.io
beside: Chorus.ai
ambiguous: Gong
case: Gong
needs: sales | calls | Outreach | Salesforce | Chorus | revenue | CRM | experience with Gong | experience of Gong |
 experience in Gong | knowledge of Gong | familiarity with Gong | proficient with Gong
implies: sales-engagement-platforms
near: outreach-io
hit: Reviewed sales calls in Gong
miss: The Gong marks the end of yoga

term: highspot
name: Highspot
kind: tool
also: Showpad | Seismic sales enablement | Clari | Groove sales
implies: sales-engagement-platforms
hit: Two years of work with Highspot

term: hubspot
name: HubSpot
kind: tool
also: Hub Spot | HubSpot CRM | HubSpot Marketing Hub | HubSpot Sales Hub
implies: crm | marketing-automation
near: salesforce | marketo | pipedrive | pardot | eloqua | salesforce-marketing-cloud | activecampaign | dynamics-crm
 | sugarcrm | siebel-crm | sap-crm | microsoft-dynamics | veeva-crm | insightly | iqvia-oce | keap |
 microsoft-dynamics-365-customer-service | monday-sales-crm | nimble-crm | suitecrm | vtiger
hit: Trained new colleagues on HubSpot

term: insightly
name: Insightly
kind: tool
implies: crm
near: pipedrive | copper-crm | nimble-crm | keap | act-crm | goldmine-crm | monday-sales-crm | zoho-crm | iqvia-oce |
 microsoft-dynamics-365-customer-service | salesforce | sap-crm | siebel-crm | sugarcrm | suitecrm | veeva-crm |
 vtiger
hit: Kept records in Insightly

term: international-sales
name: international sales
kind: skill
also: export sales | overseas sales | global sales | export markets
implies: sales
near: international-trade
hit: A good grasp of international sales is expected

term: invoice-queries
name: invoice queries
kind: skill
also: billing enquiries | account queries | billing queries | resolving invoice queries | billing issues | billing
 disputes | billing inquiries | customer account queries | supplier queries | supplier invoice queries | customer
 account enquiries | account enquiries | invoice disputes
near: billing | customer-enquiries
hit: Looked after invoice queries for a mid-sized employer

term: iqvia-oce
name: IQVIA OCE
kind: tool
implies: crm
near: pharmaceutical-sales | veeva-crm | keap | microsoft-dynamics-365-customer-service | monday-sales-crm |
 nimble-crm | pipedrive | salesforce | sap-crm | siebel-crm | sugarcrm | suitecrm | vtiger | zoho-crm
hit: Familiar with IQVIA OCE and pharmaceutical sales or similar software

term: keap
name: Keap
kind: tool
also: Infusionsoft
implies: crm
near: pipedrive | nimble-crm | act-crm | goldmine-crm | monday-sales-crm | zoho-crm |
 microsoft-dynamics-365-customer-service | salesforce | sap-crm | siebel-crm | sugarcrm | suitecrm | veeva-crm |
 vtiger
hit: Trained new colleagues on Infusionsoft

term: key-account-management
name: key account management
kind: skill
also: key accounts | strategic accounts | KAM | major accounts | key customers | KAM experience | KAM skills
narrower: national accounts | global accounts
ambiguous: KAM
case: KAM
needs: account | sales | key account | customers | FMCG | commercial | experience with KAM | experience of KAM |
 experience in KAM | knowledge of KAM | familiarity with KAM | proficient with KAM
implies: account-management
near: enterprise-sales | customer-success | business-development | client-relationship-management
hit: Key account management of grocery multiples
miss: Thanks to KAM for the photo

term: lead-generation
name: lead generation
kind: skill
also: generating leads | sales leads | lead gen | prospecting | sales prospecting | outbound prospecting |
  pipeline generation | generate leads | outbound sales | prospect for new clients | prospecting for new
  business | lead qualification | qualifying leads | self-generated leads | logging leads | booking appointments
  for sales | booked meetings for sales
beside: demand generation
ambiguous: Prospecting
case: prospecting | Prospecting
needs: experience | skills | knowledge | degree | bachelor | department | manager | director | head | officer
 | assistant | executive | coordinator | team | field | background | worked | studies | function | graduate | @list
near: cold-calling | business-development | sales-pipeline | door-to-door-sales
hit: Taught lead generation to new colleagues
miss: Prospecting Street 5, Leeds

term: linkedin-sales-navigator
name: LinkedIn Sales Navigator
kind: tool
also: Sales Navigator | LinkedIn Navigator
implies: lead-generation
near: zoominfo
hit: Working knowledge of LinkedIn Sales Navigator required

term: loopio
name: Loopio
kind: tool
implies: bid-management
near: rfpio | qvidian
hit: Introduced Loopio in three departments

term: lusha
name: Lusha
kind: tool
implies: lead-generation
near: linkedin-sales-navigator | apollo-io | cognism | d-and-b-hoovers
hit: Kept records in Lusha

term: microsoft-dynamics-365-customer-service
name: Microsoft Dynamics 365 Customer Service
kind: tool
also: Dynamics Customer Service
implies: crm
near: dynamics-crm | monday-sales-crm | nimble-crm | pipedrive | salesforce | sap-crm | siebel-crm | sugarcrm |
 suitecrm | veeva-crm | vtiger | zoho-crm
hit: Ideally you have already used Microsoft Dynamics 365 Customer Service

term: monday-sales-crm
name: monday sales CRM
kind: tool
implies: crm
near: pipedrive | goldmine-crm | zoho-crm | salesforce | sap-crm | siebel-crm | sugarcrm | suitecrm | veeva-crm |
 vtiger
hit: Daily work with monday sales CRM and GoldMine CRM

term: negotiation
name: negotiation
kind: skill
also: negotiating | negotiation skills | negotiating skills | price negotiation | ability to negotiate | strong
  negotiator | skilled negotiator | commercial negotiation | negotiator | negotiated prices | negotiating terms
  | negotiating discounts | haggling
narrower: negotiating prices
never: estate agent negotiator
near: persuasion | contract-negotiation | closing-sales
hit: Practical experience of negotiation is required

term: networking-and-events
name: networking and events
kind: skill
also: business networking | networking events | networking skills | professional networking | trade fairs |
  trade exhibitions | exhibition stands | exhibition stand | trade fair | demonstrating at exhibitions
narrower: attending trade shows | trade shows | exhibitions and trade fairs
near: lead-generation | event-marketing
hit: Three years of networking and events

term: nimble-crm
name: Nimble CRM
kind: tool
implies: crm
near: pipedrive | freshsales | keap | act-crm | goldmine-crm | monday-sales-crm | zoho-crm | salesforce | sap-crm |
 siebel-crm | sugarcrm | suitecrm | veeva-crm | vtiger
hit: Familiar with Nimble CRM and Pipedrive or similar software

term: objection-handling
name: objection handling
kind: skill
also: handling objections | overcoming objections | overcome objections
implies: sales
near: closing-sales | negotiation
hit: Duties include handling objections

term: order-processing
name: order processing
kind: skill
also: processing orders | sales orders | sales order processing | order management | customer orders | order placement
 | purchase order entry | keying orders | entering orders | processing customer orders | processing sales orders |
 order entry experience | order handling | order administration | order-processing
narrower: order entry | taking orders by phone
near: sales-operations | invoice-queries
hit: Skilled in order processing and invoice queries

term: outreach-io
name: Outreach.io
kind: tool
implies: sales-engagement-platforms
near: gong | salesloft
hit: Trained new colleagues on Outreach.io

term: partnership-development
name: partnership development
kind: skill
also: strategic partnerships | building partnerships | strategic alliances | alliance management | partnership
  management | business partnerships | joint ventures | partnership building | partnership working | developing
  partnerships | alliances
narrower: partner management
ambiguous: Alliances
case: alliances | Alliances
needs: experience | skills | knowledge | degree | bachelor | department | manager | director | head | officer
 | assistant | executive | coordinator | team | field | background | worked | studies | function | graduate | @list
near: channel-sales | stakeholder-management | business-development
hit: Responsible for partnership development in a group of eight
miss: Alliances Street 5, Leeds

term: pharmaceutical-sales
name: pharmaceutical sales
kind: skill
also: medical sales | pharma sales | healthcare sales | detailing physicians
narrower: medical detailing
beside: medical device sales | hospital sales
implies: field-sales
near: b2b-sales
hit: Practical experience of medical device sales is required

term: pipedrive
name: Pipedrive
kind: tool
implies: crm
near: hubspot | zoho-crm | sugarcrm | siebel-crm | sap-crm | microsoft-dynamics | veeva-crm | suitecrm | vtiger
hit: Kept records in Pipedrive

term: planhat
name: Planhat
kind: tool
implies: customer-success
near: churnzero
hit: Familiar with Planhat and customer success or similar software

term: pre-sales
name: pre-sales
kind: skill
also: presales | sales engineering | technical sales | technical pre-sales | pre-sales support
 | solution demonstrations | pre sales
near: product-demonstration | solution-selling | bid-management
hit: Practical experience of pre-sales is required

term: pricing-strategy
name: pricing strategy
kind: skill
also: pricing | dynamic pricing | price lists | pricing decisions | promotional pricing | price optimization | price
 reviews | pricing products | pricing experience | pricing skills
narrower: price setting | pricing analysis | price optimisation | pricing models | setting prices
ambiguous: pricing | Pricing
case: pricing | Pricing
needs: strategy | analysis | sales | margin | products | contract | competitive | model | negotiate | estimating |
 quote | experience with pricing | experience of pricing | experience in pricing | knowledge of pricing | familiarity
 with pricing | proficient with pricing
near: revenue-management | quotations | market-analysis
hit: Pricing and margin analysis for own-brand products
miss: Call for pricing

term: product-knowledge
name: product knowledge
kind: skill
also: knowledge of products | product expertise | product training | product knowledge training
 | knowledge of the product range
near: sales | customer-service
hit: Duties include product training

term: proposify
name: Proposify
kind: tool
also: Qwilr | Better Proposals
implies: sales-proposals
hit: Two years of work with Proposify

term: quotations
name: quotations
kind: skill
also: preparing quotes | sales quotes | quoting | price quotations | preparing quotations | sales quotations
 | producing quotes | quotes and proposals | generating quotes | wrote quotes | wrote quotations | sending quotes
 | quotes for customers
ambiguous: Quoting
case: quoting | Quoting
needs: experience | skills | knowledge | degree | bachelor | department | manager | director | head | officer
 | assistant | executive | coordinator | team | field | background | worked | studies | function | graduate | @list
never: quoting reference
near: sales-proposals | pricing-strategy | order-processing
hit: Taught quotations to new colleagues
miss: Quoting Street 5, Leeds

term: qvidian
name: Qvidian
kind: tool
implies: bid-management
near: loopio
hit: Ideally you have already used Qvidian

term: range-planning
name: category planning
kind: skill
also: category manager experience
narrower: planogram design
near: procurement | pricing-strategy
hit: Experience in category manager experience and pricing strategy

term: real-estate-sales
name: real estate sales
kind: skill
also: property sales | house sales | home sales | selling houses | winning instructions | property instructions
  | selling homes | sold homes | sold houses | sold properties | offers and sales progression
narrower: listing properties | residential sales
implies: sales
near: lettings | real-estate-transactions | property-valuation
hit: A good grasp of property sales is expected

term: revenue-growth
name: revenue growth
kind: skill
also: driving revenue | increasing sales | sales growth | growing revenue | revenue generation | income generation
 | revenue targets | increase sales | drive sales | driving sales | maximising sales | generate revenue
 | maximizing sales | grew revenue | grew sales | grew turnover | turnover growth | growing turnover | doubling sales
 | doubling turnover | raising sales | grew the business | like-for-like growth
implies: sales
near: sales-targets | business-development
hit: Practical experience of revenue growth is required

term: revenue-management
name: revenue management
kind: skill
also: revenue optimisation | revenue optimization
near: pricing-strategy | sales-forecasting
hit: A good grasp of revenue management is expected

term: rfpio
name: RFPIO
kind: tool
also: Responsive RFP software
implies: bid-management
near: loopio | qvidian
hit: Proficient in RFPIO and bid management

term: ringcentral
name: RingCentral
kind: tool
also: Ring Central
implies: telecommunications-systems | voip
near: call-centre-software | aircall | dialpad | verint
hit: Proficient in Ring Central and call centre software

term: sales
name: sales
kind: skill
also: sales experience | selling | sales skills | sales role | sales activities | sales knowledge | sales techniques
 | selling skills | selling techniques | selling products | sales ability | sales background | sales environment
 | sold products | sold services | sold insurance | sold advertising | sold contracts | sold software | sold equipment
ambiguous: Sales | Selling | Sold
case: sales | Sales | selling | Selling | Sold
needs: marketing | team | manager | experience | target | customer | retail | skills | knowledge | degree | bachelor
 | department | director | head | officer | assistant | executive | coordinator | field | background | worked
 | studies | function | graduate | @list
never: cost of goods sold | sales tax | sales ledger | selling price | best selling
near: business-development | account-management | customer-service | upselling | retail-selling
hit: Three years of sales in a phone shop
hit: Sold phones to customers in a high street shop
miss: Sales Street car park
miss: Sold Street car park

term: sales-engagement-platforms
name: sales engagement platform
kind: tool
also: sales engagement tools | sales engagement software | sales engagement platforms | outbound sequencing tools |
 sales cadence tools | sales tech stack | sales enablement tools
narrower: sales sequences | outreach cadences
implies: lead-generation
near: crm
hit: Sequences built in a sales engagement platform

term: sales-forecasting
name: sales forecasting
kind: skill
also: sales forecasts | forecasting sales | sales projections
narrower: pipeline forecasting
near: forecasting | sales-pipeline
hit: Experience in sales forecasting and sales pipeline

term: sales-management
name: sales management
kind: skill
also: managing a sales team | sales team management | leading a sales team | sales leadership | managing sales
  teams | sales training | management of sales team
narrower: sales coaching
implies: sales
near: people-management | sales-strategy
hit: Skilled in sales management and sales strategy

term: sales-operations
name: sales operations
kind: skill
also: sales ops | sales administration | revenue operations | RevOps | sales reporting | sales analytics | sales
  analysis | order entry and sales support
beside: sales support | sales enablement
near: crm | order-processing | sales-pipeline
hit: Experience in sales operations and order processing

term: sales-pipeline
name: sales pipeline
kind: skill
also: pipeline management | managing a pipeline | sales funnel | opportunity management | pipeline development
 | managing the sales pipeline | sales opportunities
implies: sales
near: sales-forecasting | lead-generation | crm
hit: Taught sales pipeline to new colleagues

term: sales-presentations
name: sales presentations
kind: skill
also: sales pitches | pitching | client presentations | client pitches | pitch presentations | sales pitch
 | pitching to clients | pitching to new clients | client pitch | pitching for business | pitch decks for clients
ambiguous: Pitching
case: pitching | Pitching
needs: experience | skills | knowledge | degree | bachelor | department | manager | director | head | officer
 | assistant | executive | coordinator | team | field | background | worked | studies | function | graduate | @list
near: presentation-skills | product-demonstration | pre-sales
hit: Responsible for sales pitch in a group of eight
miss: Pitching Street 5, Leeds

term: sales-proposals
name: sales proposals
kind: skill
also: proposal writing | writing proposals | proposals | proposal development | proposal management | proposal
 preparation | business proposals | response to tenders | preparing proposals | wrote proposals | proposals for
 clients | proposals experience | proposals skills
narrower: RFP responses | responding to RFPs
ambiguous: proposals
needs: client | RFP | sales | write | bid | prepare | customers | pricing | technical | experience with proposals |
 experience of proposals | experience in proposals | knowledge of proposals | familiarity with proposals | proficient
 with proposals
near: bid-management | tendering | quotations | grant-writing
hit: Proposal writing and RFP responses
miss: No proposals were made at dinner

term: sales-strategy
name: sales strategy
kind: skill
also: sales planning | sales strategies | route to market | GTM strategy | sales and marketing strategy
narrower: sales plans
beside: go-to-market strategy | GTM | commercial strategy | go-to-market | go-to-market planning | go to market
ambiguous: GTM
case: GTM
needs: strategy | strategies | launch | sales | market | plan | plans | product | SaaS | revenue | partners | partner
 | channel | team | teams | motion | pricing | enablement | go-to-market | execution | startup
near: business-strategy | marketing-strategy
hit: Three years of sales strategy
hit: GTM plan for a SaaS launch
miss: Tags in GA4 and GTM

term: sales-targets
name: sales targets
kind: skill
also: meeting sales targets | sales quotas | quota attainment | exceeding targets | target driven sales | exceeding
 quota | achieving sales targets | meet sales goals | sales goals | quota carrying | hitting targets | achieve targets
 | meet targets | sales KPIs | target-driven environment | targeted environment | sales objectives | exceed sales
 goals | beating quota | beat quota | hit quota | beating targets | above quota | surpassing targets | sales target |
 top seller | top salesperson | salesperson of the year | best-performing seller | sales league | KPIs and sales
 targets | individual sales targets | monthly targets | revenue targets achievement | working to targets | work to
 targets | sales target achievement | achieving targets | meeting targets | target driven
implies: sales
near: results-driven | kpi-management
hit: Responsible for sales targets in a group of eight

term: salesforce
name: Salesforce
kind: tool
also: Salesforce CRM | Salesforce.com | SFDC | Salesforce Sales Cloud | Salesforce Service Cloud | Service Cloud
  | Salesforce Lightning | Salesforce Administrator experience | Sales Force CRM
beside: Sales Cloud
case: SFDC
implies: crm
near: hubspot | dynamics-crm | pipedrive | zoho-crm | microsoft-dynamics | veeva-crm
hit: Ideally you have already used Salesforce

term: salesforce-cpq
name: Salesforce CPQ
kind: tool
also: CPQ
beside: configure price quote | CPQ tools
case: CPQ
implies: quotations
near: salesforce
hit: Good command of configure price quote

term: salesloft
name: Salesloft
kind: tool
also: Sales Loft
implies: sales-engagement-platforms
near: gong | outreach-io
hit: Working knowledge of Sales Loft required

term: sap-crm
name: SAP CRM
kind: tool
beside: SAP C4C
implies: crm
near: salesforce | siebel-crm | microsoft-dynamics | veeva-crm | suitecrm | vtiger
hit: Knowledge of SAP C4C is an advantage

term: siebel-crm
name: Siebel CRM
kind: tool
also: Siebel | Oracle Siebel
implies: crm
near: salesforce | sap-crm | microsoft-dynamics | veeva-crm | suitecrm | vtiger
hit: Trained new colleagues on Siebel

term: solution-selling
name: solution selling
kind: skill
also: consultative selling | consultative sales | value selling | BANT | Sandler | Sandler sales | Miller Heiman
  | value-based selling | needs-based selling | relationship selling | solution sales
narrower: SPIN selling | Challenger Sale | MEDDIC | MEDDPICC
case: MEDDIC | MEDDPICC | BANT
implies: sales
near: enterprise-sales | objection-handling
hit: Experience in solution selling and objection handling

term: sugarcrm
name: SugarCRM
kind: tool
also: Sugar CRM
implies: crm
near: salesforce | suitecrm | siebel-crm | sap-crm | microsoft-dynamics | veeva-crm | vtiger
hit: Introduced SugarCRM in three departments

term: suitecrm
name: SuiteCRM
kind: tool
implies: crm
near: salesforce | sugarcrm | vtiger | veeva-crm | zoho-crm
hit: Good command of SuiteCRM

term: technology-sales
name: software sales
kind: skill
also: SaaS sales | IT sales | technology sales | tech sales | selling software | selling SaaS | software solution
 sales | sales of software | SaaS selling
narrower: enterprise software sales | B2B SaaS sales | cloud sales
implies: sales
near: enterprise-sales | solution-selling | b2b-sales | pre-sales
hit: Five years of SaaS sales

term: telecoms-sales
name: telecoms sales
kind: skill
also: telecommunications sales
narrower: broadband sales
implies: sales | telecom-sector
near: b2b-sales
hit: Looked after broadband sales for a mid-sized employer

term: telesales
name: telesales
kind: skill
also: telephone sales | telemarketing | phone sales | inside sales | selling over the phone | outbound telesales
  | tele-sales | selling by phone | selling by telephone | sold by phone | sold over the phone
narrower: inbound sales
implies: sales
near: cold-calling | call-centre-work | lead-generation | door-to-door-sales | b2b-sales | account-management
 | retail-selling
hit: A good grasp of selling over the phone is expected

term: territory-management
name: territory management
kind: skill
also: managing a territory | sales territory | territory development | area sales management
narrower: territory planning
near: field-sales | account-management
hit: Practical experience of territory management is required

term: totango
name: Totango
kind: tool
implies: customer-success
near: gainsight | churnzero | planhat
hit: Proficient in Totango and ChurnZero

term: upselling
name: upselling
kind: skill
also: up-selling | upsell | upselling techniques | selling add-ons
narrower: attachment rate | accessory sales
implies: sales
near: cross-selling
hit: Experience in upselling and cross-selling

term: veeva-crm
name: Veeva CRM
kind: tool
also: Veeva
implies: crm
near: pharmaceutical-sales | iqvia-oce | vtiger
hit: Proficient in Veeva CRM and pharmaceutical sales

term: vtiger
name: vTiger
kind: tool
also: Vtiger CRM
implies: crm
near: salesforce | suitecrm | zoho-crm
hit: Knowledge of vTiger is an advantage

term: wine-and-spirits-sales
name: wine and spirits sales
kind: skill
narrower: on-trade sales | off-trade sales
implies: sales
near: field-sales
hit: Responsible for wine and spirits sales in a group of eight

term: zoho-crm
name: Zoho CRM
kind: tool
also: Zoho
implies: crm
near: hubspot | pipedrive | sugarcrm | siebel-crm | sap-crm | microsoft-dynamics | veeva-crm
hit: Knowledge of Zoho CRM is an advantage

term: zoominfo
name: ZoomInfo
kind: tool
also: Zoom Info
implies: lead-generation
near: linkedin-sales-navigator | apollo-io | lusha | cognism | d-and-b-hoovers
hit: Daily work with ZoomInfo and Apollo.io
