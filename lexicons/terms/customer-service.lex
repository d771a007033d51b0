# Serving and supporting customers in person, by phone, chat and ticket.

term: amazon-connect
name: Amazon Connect
kind: tool
implies: call-centre-work | call-centre-software
near: nice-incontact | talkdesk | ringcentral | dialpad | mitel | verint
hit: Working knowledge of Amazon Connect required

term: appointment-booking
name: appointment booking
kind: skill
also: appointment scheduling | booking appointments | scheduling appointments | making appointments
 | appointment setting | arranging appointments | setting appointments | managing appointments | client bookings
 | making bookings | booking systems | taking bookings
near: diary-management | reservations
hit: Practical experience of appointment booking is required

term: avaya
name: Avaya
kind: tool
also: Avaya Aura
implies: call-centre-software | telecommunications-systems | voip
near: genesys | nice-incontact | verint
hit: Trained new colleagues on Avaya

term: call-centre-software
name: call centre software
kind: tool
also: contact centre software | call centre systems | call center software | contact center software | call center
 systems | contact centre technology | contact centre systems | contact centre platform | telephony platforms |
 contact centre telephony | dialler systems | CCaaS | call centre technology | telephony system | call management
 system
narrower: ACD | IVR | automatic call distributor | interactive voice response | predictive dialler | predictive dialer
 | auto dialler | autodialer
ambiguous: ACD
case: ACD | IVR
needs: IVR | call | calls | telephony | Avaya | CTI | Genesys | phone | queue | Cisco | Five9 | routing | agents | WFM
implies: call-centre-work
near: telecommunications-systems
hit: Introduced call center software in three departments
hit: Took calls through an ACD
miss: Allergy clinic saw ACD and eczema

term: call-centre-work
name: call centre work
kind: skill
also: call centre | call centre experience | contact centre | contact centre experience | call centre environment |
 contact centre environment | call-center | high volume calls | inbound call centre | high call volume | call centre
 operations | call centre agent work | call center work | call center experience | contact center | contact center
 experience | call center environment | contact center environment | inbound call center | call center operations |
 call center agent work | call centre customer service | customer contact centre | high volume call centre |
 fast-paced call centre
narrower: inbound calls | inbound call handling | handling inbound calls | taking inbound calls | inbound customer
 calls | inbound and outbound calls | answering inbound calls | calls per day | calls a day | queue of calls | average
 handle time
implies: telephone-skills
near: telesales | customer-service | call-monitoring
hit: Taught call centre work to new colleagues

term: call-monitoring
name: call monitoring
kind: skill
also: call quality monitoring | quality monitoring calls | call quality | average handling time | AHT | first
  call resolution | first contact resolution
narrower: call scoring
beside: call coaching
case: AHT
implies: call-centre-work
near: call-centre-work | kpi-management
hit: Experience in call monitoring and KPI management

term: complaint-handling
name: complaint handling
kind: skill
also: complaints | handling complaints | customer complaints | complaint resolution | resolving complaints | complaint
 management | handling difficult customers | de-escalating customers | dealing with complaints | customer complaint
 resolution | complaints handling | escalation handling | escalations | resolving customer issues | resolve customer
 complaints | problem resolution customers | customer issue resolution | resolving customer problems | dispute
 resolution customers | handling customer complaints | complaints management | handle complaints | managing complaints
 | customer complaint handling | complaints experience | complaints skills | escalations experience | escalations
 skills
ambiguous: complaints | escalations
needs: customer | resolve | handle | client | guest | queries | service | manage | respond | department | resident |
 experience with complaints | experience of complaints | experience in complaints | knowledge of complaints |
 familiarity with complaints | proficient with complaints | experience with escalations | experience of escalations |
 experience in escalations | knowledge of escalations | familiarity with escalations | proficient with escalations
near: customer-service | conflict-resolution | de-escalation
hit: Resolved 30 customer complaints a week
miss: Patients with complaints of back pain

term: customer-account-services
name: customer account services
kind: skill
also: customer accounts | account servicing | servicing customer accounts | account maintenance | account
  changes
narrower: customer accounts setup
near: customer-data-management | account-management
hit: Taught customer account services to new colleagues

term: customer-data-management
name: customer data management
kind: skill
also: customer data | updating customer details | customer account maintenance | maintaining customer records |
  client records | customer information
narrower: customer records | customer records management | updating customer records
near: data-entry | crm
hit: Duties include customer data management

term: customer-education
name: customer education
kind: skill
also: educating customers | customer training | client training | training customers
beside: training users
near: customer-success | training-delivery
hit: You are familiar with client training and training delivery

term: customer-enquiries
name: customer enquiries
kind: skill
also: handling enquiries | answering customer questions | customer queries | responding to enquiries | dealing with
 enquiries | answering enquiries | customer questions | email enquiries | client enquiries | query resolution | public
 enquiries | general enquiries | respond to enquiries | responding to customer inquiries | resolving queries |
 answering queries | handling queries | dealing with queries | customer requests | first point of contact | handle
 customer inquiries | customer inquiries | handling inquiries | responding to inquiries | dealing with inquiries |
 answering inquiries | email inquiries | client inquiries | public inquiries | general inquiries | respond to
 inquiries | resolving customer queries | resolving customer enquiries | answering customer queries | handling
 customer queries | dealing with customer queries | customer query resolution
near: customer-service | telephone-skills | complaint-handling
hit: Three years of customer enquiries

term: customer-experience
name: customer experience
kind: skill
also: customer experience management | CX | client experience | customer experience strategy
 | customer experience improvement | great customer experience
case: CX
near: customer-satisfaction | customer-journey-mapping | customer-service
hit: Looked after customer experience for a mid-sized employer

term: customer-satisfaction
name: customer satisfaction
kind: skill
also: customer satisfaction surveys | client satisfaction | improving customer satisfaction | customer feedback |
 ensuring customer satisfaction | customer happiness
narrower: CSAT | net promoter score | NPS
ambiguous: NPS
case: CSAT | NPS
needs: CSAT | customer | customers | score | scores | client | clients | survey | surveys | satisfaction | promoter |
 CES | churn | retention | guest | guests | members | user | feedback | improved | increased | raised | KPI | KPIs |
 AHT | SLA | points | metrics | lifted | from | % | @list
near: customer-experience | customer-service
hit: Strong background in customer satisfaction and customer service
hit: Lifted NPS by ten points
miss: Ranger with the NPS at Yosemite

term: customer-service
name: customer service
kind: skill
also: first class service | first class customer service | high quality service | high level of customer service |
 outstanding customer service | exceptional customer service | world-class customer service | customer services |
 client service | client services | customer care | customer service skills | customer service experience | customer
 assistance | serving customers | providing customer service | excellent customer service | customer support |
 customer service delivery | customer relations skills | client care | public service skills | customer service
 environment | helping customers | assisting customers | assist customers | serve customers | quality customer service
 | customer service principles | customer service standards | customer-service
near: customer-enquiries | complaint-handling | client-facing-work | call-centre-work | customer-focus
hit: Looked after helping customers for a mid-sized employer

term: customer-service-management
name: customer service management
kind: skill
also: managing customer service | call centre management | managing a call centre | contact center management |
  call center management | managing a call center
narrower: customer service team leadership | contact centre management
implies: customer-service | people-management
near: call-centre-work
hit: A good grasp of managing customer service is expected

term: drift-chat
name: Drift chat
kind: tool
implies: live-chat-support
near: zendesk | liveperson | front-shared-inbox
hit: Daily work with Drift chat and LivePerson

term: freshdesk
name: Freshdesk
kind: tool
beside: Freshservice | Freshworks
implies: ticketing-software | customer-service
near: zendesk | drift-chat | liveperson | itsm-tools
hit: Kept records in Freshworks

term: front-shared-inbox
name: Front shared inbox
kind: tool
implies: ticketing-software | customer-service
near: zendesk | drift-chat | liveperson
hit: Two years of practice with Front shared inbox

term: genesys
name: Genesys
kind: tool
also: Genesys Cloud
beside: PureCloud
implies: call-centre-work | call-centre-software
near: avaya | ringcentral | dialpad | mitel | verint
hit: Introduced Genesys in three departments

term: gorgias
name: Gorgias
kind: tool
implies: ticketing-software | customer-service
near: zendesk | help-scout | drift-chat | liveperson
hit: Daily work with Gorgias and Zendesk

term: help-scout
name: Help Scout
kind: tool
also: HelpScout
implies: ticketing-software | customer-service
near: zendesk | gorgias | kustomer | drift-chat | liveperson
hit: Knowledge of HelpScout is an advantage

term: intercom
name: Intercom
kind: tool
also: Intercom chat
ambiguous: Intercom
case: Intercom
needs: Zendesk | chat | customer | support | Salesforce | HubSpot | messaging | experience with Intercom | experience
 of Intercom | experience in Intercom | knowledge of Intercom | familiarity with Intercom | proficient with Intercom
implies: ticketing-software | customer-service
near: zendesk | freshdesk | drift-chat | liveperson
hit: Answered chats through Intercom and Zendesk
miss: Press the Intercom at gate two

term: kustomer
name: Kustomer
kind: tool
implies: ticketing-software | customer-service
near: zendesk | help-scout | liveperson | drift-chat
hit: Proficient in Kustomer and LivePerson

term: live-chat-support
name: live chat support
kind: skill
also: live chat | chat support | webchat | web chat | multichannel support | social media customer service
narrower: email and chat support
beside: email support | omnichannel support
near: customer-service | call-centre-work | technical-customer-support
hit: Looked after live chat support for a mid-sized employer

term: liveperson
name: LivePerson
kind: tool
beside: LiveChat software
implies: live-chat-support
near: zendesk | kustomer | drift-chat
hit: Used LivePerson and Drift chat in a team of five

term: lost-property-handling
name: lost property handling
kind: skill
beside: baggage handling claims
near: customer-enquiries
hit: Three years of lost property handling

term: membership-services
name: membership services
kind: skill
also: membership management | member services | member relations | member engagement | membership sales
narrower: membership administration
beside: membership recruitment
near: customer-service | constituent-services
hit: Experience in membership services and customer service

term: mitel
name: Mitel
kind: tool
implies: telecommunications-systems | voip
near: call-centre-software | verint
hit: Working knowledge of Mitel required

term: multilingual-customer-support
name: multilingual customer support
kind: skill
also: multilingual support
narrower: bilingual customer service
near: customer-service | interpreting
hit: Three years of multilingual support

term: nice-incontact
name: NICE inContact
kind: tool
also: CXone | NICE CXone
implies: call-centre-work | call-centre-software
near: avaya | amazon-connect | ringcentral | dialpad | mitel | verint
hit: Introduced NICE inContact in three departments

term: outbound-calling
name: outbound calls
kind: skill
also: making outbound calls | outbound calling | outbound dialling | outbound phone calls | outbound customer calls |
 outbound call experience | dialled out
implies: telephone-skills
near: cold-calling | telesales | call-centre-work
hit: Making outbound calls to members

term: puzzel
name: Puzzel
kind: tool
also: Odigo | Twilio Flex | Content Guru | 8x8 Contact Centre | Calabrio | Vonage Contact Center | Enghouse
implies: call-centre-software
near: genesys | five9
hit: Two years of work with Puzzel

term: queue-management
name: queue management
kind: skill
also: customer flow | managing queues
near: customer-service
hit: Looked after managing queues for a mid-sized employer

term: reservations
name: reservations
kind: skill
also: booking reservations | handling reservations | restaurant reservations | central reservations
near: appointment-booking | travel-booking
hit: Sound knowledge of reservations

term: service-level-agreements
name: service level agreements
kind: skill
also: SLA | SLAs | service level agreement | service levels | SLA experience | SLA skills
narrower: meeting SLAs | SLA management
ambiguous: SLA
case: SLA | SLAs
needs: service | response | tickets | ticket | KPI | KPIs | vendor | vendors | customer | customers | incident |
 incidents | contract | contracts | agreed | compliance | resolution | targets | met | calls | uptime | ITIL | within
 | meet | meeting | support | client | clients | breaches | breach | performance | agreement | agreements | adherence
 | escalation | monitoring | management | delivery | time | times | % | supplier | suppliers | requests | quality |
 CSAT | AHT | turnaround | achieved | maintained | maintain | adhere | ensure | issues | defined | metrics | priority
 | process | reports | reporting | negotiated | standards | experience with SLA | experience of SLA | experience in
 SLA | knowledge of SLA | familiarity with SLA | proficient with SLA | @list
near: kpi-management | call-monitoring | contract-management
hit: You are familiar with service level agreements and KPI management
hit: Closed tickets within SLA
miss: Resin parts made on FDM and SLA machines

term: switchboard
name: telephone switchboard
kind: tool
also: switchboard operation | operating a switchboard | phone systems
beside: multi-line phone system | multi-line telephone system | multi-line phones
implies: telephone-skills
near: reception-duties
hit: Kept records in telephone switchboard

term: talkdesk
name: Talkdesk
kind: tool
implies: call-centre-work | call-centre-software
near: amazon-connect | verint | ringcentral | dialpad | mitel
hit: Knowledge of Talkdesk is an advantage

term: technical-customer-support
name: technical customer support
kind: skill
also: technical customer service | product support | technical product support | user support product | helpdesk
  customer service
narrower: software customer support
near: customer-service | after-sales-service
hit: Strong background in user support product and after-sales service

term: telephone-skills
name: telephone skills
kind: skill
also: answering the telephone | answer the telephone | phone skills | telephone manner | excellent telephone manner |
 telephone etiquette | phone etiquette | professional telephone manner | telephone answering | answering phones |
 answering telephone calls | answering calls | call handling | handling calls | telephone communication | taking calls
 | taking phone calls | telephone experience | answering the phone | answer phones | answering incoming calls | phone
 manner | telephone techniques | screening calls | directing calls | phone calls | fielding calls | handling telephone
 calls | confident on the phone | answering incoming telephone calls | incoming calls
narrower: taking messages | taking telephone messages | took messages | relaying messages
near: customer-enquiries | call-centre-work | reception-duties
hit: Responsible for telephone skills in a group of eight

term: ticket-handling
name: ticket handling
kind: skill
also: ticket management | case logging customers
narrower: support tickets | logging tickets | ticket resolution
near: zendesk | customer-enquiries | live-chat-support
hit: A good grasp of ticket handling is expected

term: ticketing-software
name: help desk ticketing software
kind: tool
also: ticketing software | ticketing tools | ticketing platform | helpdesk software | help desk software | customer
 support software | support ticketing systems | helpdesk system | customer service software | customer service
 platforms | service desk software | call logging system | call logging systems | case management software for support
 | ticketing tool | customer support tools | ticketing system | ticketing systems
implies: ticket-handling
near: crm
hit: Answered 60 cases a day in the ticketing system

term: tidio
name: Tidio
kind: tool
also: Tawk.to | LiveChat app
implies: live-chat-support
near: intercom | liveperson
hit: Two years of work with Tidio

term: verint
name: Verint
kind: tool
implies: call-centre-work
near: call-centre-software | talkdesk | mitel
hit: Familiar with Verint and Talkdesk or similar software

term: zendesk
name: Zendesk
kind: tool
also: Zendesk Support | Zen Desk
implies: ticketing-software | customer-service
near: freshdesk | intercom | salesforce | itsm-tools
hit: Proficient in Zendesk and Freshdesk
