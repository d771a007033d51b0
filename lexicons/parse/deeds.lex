# Deeds: what people write of their work where a posting names the trait or activity behind it. `deeds/ID` speaks for the term
# of that id, on the lenient screen alone: nobody is said to have a trait, what was done merely shows it.

list: deeds/absence-management
match: stem
items: return to work | sickness absence | sick leave | absence meetings | absence rate | absence down | absence
 levels | occupational health

list: deeds/academic-advising
match: stem
items: advised students | advisees | course choices | degree plans | degree audits | caseload of students | personal
 tutor | students on probation | retention calls

list: deeds/academic-governance
match: stem
items: faculty senate | senate | academic board | governance committee | faculty committee | bylaws | faculty handbook
 | curriculum committee

list: deeds/academic-publishing-record
match: stem
items: first author | published | published papers | conference papers | journal papers | journal articles | papers on |
 papers in | wrote papers | two papers | three papers | four papers | five papers | peer-reviewed | co-author |
 co-authored | book chapter | book chapters | in nature | articles in | monograph | citations | reviewed papers

list: deeds/academic-research
match: stem
items: first author | phd | postdoctoral | fellowship | paper on | co-author | co-authored | published | peer-reviewed |
 journal | conference paper | thesis | dissertation | principal investigator | research grant | ethics approval |
 literature review | fieldwork | field work | case studies | research assistant | dataset | published papers |
 conference papers | journal papers | papers on | papers in | wrote papers | two papers | three papers | four papers |
 five papers | papers from

list: deeds/academic-supervision
match: stem
items: final-year projects | phd students | msc students | dissertations | masters students | undergraduate projects |
 project students | supervised students | supervised projects | co-supervised | thesis students | rotation students |
 summer students

list: deeds/academic-writing
match: stem
items: first author | published | thesis | dissertation | chapter | book chapters | journal | peer-reviewed | manuscript
 | manuscripts | grant applications | monograph | published papers | conference papers | journal papers | journal
 articles | papers in | wrote papers

list: deeds/access-checks
match: stem
items: checked ids | checked bags | checked tickets | bag searches | visitor passes | signed in visitors | gatehouse |
 guest list | id checks | checked passes

list: deeds/accident-reporting
match: stem
items: accident book | near miss | near misses | near-miss | reported hazards | hazard cards | reported accidents |
 riddor | incident forms | logged accidents | safety observations | stop cards | unsafe acts

list: deeds/account-management
match: stem
items: accounts of | portfolio of | portfolio of clients | portfolio of accounts | key accounts | client accounts |
 looked after accounts | looked after clients | looked after a portfolio | named accounts | retained clients | client
 retention | renewals | renewed contracts | grew accounts | grew the account | account growth | repeat orders |
 quarterly reviews | business reviews | qbrs | client reviews | client meetings | visited customers | monthly visits |
 account plans | upsold | upsell | cross-sold | existing customers | existing clients | trade customers | stockists |
 day-to-day contact | main contact | churn

list: deeds/account-opening
match: stem
items: opened accounts | accounts opened | new accounts for customers

list: deeds/account-reconciliation
match: stem
items: reconciled | reconcile | reconciling | reconciliation | bank recs | recs | balanced | balanced the books |
 balanced the till | control accounts | supplier statements | matched payments | unmatched | ledger balances | cleared
 differences | suspense account | statement against

list: deeds/accountability-at-work
match: stem
items: keyholder | key holder | sole charge | signed off | signed for | answerable for | answered for | accountable for
 | accountable to | took ownership | owned the budget | budget holder | held the budget | in charge of | responsible
 person | duty manager | the buck | named person | named nurse | named contact | single point of contact | reported my
 own | owned up | put my name to | carried the can | responsible for the keys | sign off for

list: deeds/accounts-payable
match: stem
items: supplier invoices | purchase invoices | purchase ledger | paid suppliers | paid invoices | payment runs | payment
 run | bacs runs | bacs | matched invoices | invoices matched | supplier statements | coded invoices | invoices to
 purchase orders | invoices a week | invoices a month | invoices a day | supplier queries | bill payments | expenses

list: deeds/accounts-receivable
match: stem
items: sales ledger | customer payments | customer invoices | raised invoices | allocated payments | posted payments |
 posted receipts | debtors | overdue | overdue accounts | aged debt | statements sent | chased payment | chased payments
 | cash allocation | direct debits | debtor days | credit notes

list: deeds/active-listening
match: stem
items: counselling sessions | counseling sessions | listened | helpline | listening service | one-to-ones | befriending
 | listened to | befriended | samaritans | crisis line | took histories | took a history | history taking | exit
 interviews | return to work chats | return to work interviews | user interviews | customer interviews | discovery calls
 | needs analysis | fact finds | consultations with | consultation with clients | took statements | witness statements |
 supervision sessions | coaching sessions | pastoral chats | heard concerns | heard both sides | drop-in sessions |
 advice sessions

list: deeds/activities-of-daily-living
match: stem
items: washing and dressing | washing, dressing | bathing | toileting | feeding | mealtimes | helped wash | getting up |
 walking to | hoist | shopping trips | cooked with residents | laundry | showering | bed transfers | chair transfers

list: deeds/activities-provision
match: stem
items: bingo | quizzes | sing-alongs | outings | arts and crafts | day trips | trips out | residents' garden | baking
 with | reminiscence | chair exercises | activity calendar | entertainers | craft sessions | knitting group

list: deeds/adaptive-teaching
match: stem
items: mixed-ability | all abilities | adapted lessons | adapted work | adapted tasks | adapted resources | adapted
 texts | scaffolded | scaffolds | writing frames | word banks | sentence starters | stretch tasks | send pupils | sen
 pupils | eal pupils | ehcps | pre-teaching | lower attainers | bottom set | visual timetables | small groups | live
 marking

list: deeds/admissions-work
match: stem
items: offers made | interviewed applicants | ucas | enrolled students | admissions cycle | read applications |
 applicant queries | read applications for places

list: deeds/adult-education
match: stem
items: adult learners | taught adults | esol learners | ged | literacy classes for adults

list: deeds/after-sales-service
match: stem
items: warranty | warranty claims | aftercare | follow-up calls | repairs for customers | handed over to customers |
 spare parts | customer visits | service visits | faulty goods

list: deeds/agile
match: stem
items: sprint | sprints | stand-ups | standups | backlog | retrospectives | retros | kanban | scrum | two-week
 iterations | story points | user stories | sprint planning | velocity

list: deeds/allergen-management
match: stem
items: allergen | allergens | allergy | allergies | natasha's law | gluten free | gluten-free | nut free | nut-free |
 special diets | dietary cards | allergen sheet

list: deeds/ambition
match: stem
items: promoted to | promoted from | promoted twice | promoted after | promoted within | promotion to | worked my way up
 | worked up from | rose to | rose from | stepped up to | stepped up from | fast tracked | fast track scheme | graduate
 scheme | top seller | top performer | youngest manager | made supervisor | made manager | made team leader | made
 foreman | moved up to | progressed to | progressed from | started as

list: deeds/analytical-thinking
match: stem
items: analysed | analyzed | analysing | analyzing | analysis of | root cause | forecast | forecasting | a/b test | a/b
 testing | kpi | reconciled | investigated | interpreted | trends | dashboards | analysed data | analyzed data | ran the
 numbers | crunched | a/b tests | trend analysis | dashboard | variance | variances | spotted a pattern | spotted
 patterns | spotted the trend | compared figures | compared results | statistical | regression | broke down costs | cost
 analysis | gap analysis | sales analysis | data analysis | pivot tables | evaluated options | traced errors | traced
 the cause | downtime data | scrap data | profiled | profiling | bottleneck | bottlenecks | benchmarked | cohort |
 segmented | ran queries | sql queries | modelled the | modeled the | modelled costs | modeled costs | modelled demand |
 modeled demand | modelled cash | modeled cash

list: deeds/animal-restraint
match: stem
items: held animals | held dogs | held cats | restrained | muzzled | handled nervous dogs | aggressive dogs |
 fractious cats

list: deeds/animal-welfare-farm
match: stem
items: cleaned kennels | cleaned cages | fed and watered | fed the animals | walked dogs | walked the dogs | exercised
 dogs | rehomed | rehoming | checked animals | cleaned enclosures | mucked out | bottle-fed | animals in care | dogs
 in care | cats in care

list: deeds/anti-money-laundering
match: stem
items: source of funds | identity checks | checked identity | kyc | source of wealth | suspicious activity | suspicious
 transactions | sars | customer due diligence | client due diligence | cdd | enhanced due diligence | pep | peps |
 sanctions checks | sanctions screening | id checks | onboarding checks | transaction monitoring | money laundering

list: deeds/anticipation-of-needs
match: stem
items: regulars by name | knew the regulars | remembered guests | remembered orders | guest preferences | client
 preferences | kept ahead of | prepared ahead | before they asked | before they ran out | topped up before | set up
 ahead | briefing packs | prepared papers | prepared briefings | prepared agendas | pre-empted | preempted | anticipated
 | anticipating | spotted early | flagged early | early warning | prepped ahead | ordered ahead | planned ahead for |
 ready for the next

list: deeds/api-development
match: stem
items: endpoints | rest api | rest apis | graphql api | public api | versioned api | swagger docs

list: deeds/appointment-booking
match: stem
items: took bookings | bookings | booked appointments | diary of appointments | booking | booked in | booked patients |
 booked clients | booked clinics | booked customers | booked jobs | booked viewings | booked tests | booked visits |
 booked slots | booked engineers | booked tables | booked surveys | appointments booked | appointments for |
 appointments a day | appointment book | clinic lists | clinic slots | rebooked | rescheduled | cancellations | reminder
 calls | reminder texts | did not attends | no-shows | missed appointments | waiting list | online bookings | table
 bookings | salon diary | engineers' diaries | calendar

list: deeds/appointment-scheduling-in-healthcare
match: stem
items: booked appointments | booked patients | clinic lists | rescheduled patients | appointment slots | booked
 clinics | cancelled clinics | waiting list | reminder calls | booked theatre lists

list: deeds/apprenticeship-delivery
match: stem
items: off-the-job | end-point | epa | learners to gateway | gateway reviews

list: deeds/approachability
match: stem
items: drop-in | open door | go-to person | go to for | came to me | come to me | ask for me | asked for me | asks for
 me | first point of contact | point of contact | union rep | staff rep | class rep | student rep | form tutor |
 personal tutor | pastoral | wellbeing champion | mental health first aider | welcomed new | welcomed visitors | greeted
 | front desk | reception desk | buddy for | buddied | peer mentor

list: deeds/aseptic-technique
match: stem
items: sterile field | sterilised | sterilized | autoclave | sterile dressings | sterile trays | sterile packs | set up
 trays | scrubbed in | scrub nurse | sterile gloves | laminar flow | clean room | central lines | gowning | instruments
 sterilised | instruments sterilized | sterile trolleys | antt | laminar flow cabinet

list: deeds/assertiveness
match: stem
items: challenged | pushed back | stood firm | stopped the job | stopped work | stopped the line | refused service |
 refused entry | refused to sign | turned away | raised concerns | spoke up | escalated concerns | enforced | ejected |
 door supervisor | said no | negotiated | chased payment | chased debts | whistleblowing | held suppliers to | held
 contractors to | handled confrontation | chaired

list: deeds/assessment-for-learning
match: stem
items: exit tickets | exit quizzes | mini-whiteboards | hinge questions | low-stakes quizzes | quizzes | quizzed |
 retrieval practice | live marking | feedback to pupils | written feedback | verbal feedback | marked books | book looks
 | gap analysis | question level analysis | reteach | retaught | self-assessment | peer-assessment | success criteria |
 checked understanding | questioning | mock exams | marking | misconceptions | feedback sheets | whole-class feedback |
 starter quizzes | formative assessment

list: deeds/assessor-and-verification-work
match: stem
items: assessed candidates | assessed learners | assessed apprentices | portfolio evidence | nvq candidates | observed
 learners | learners through | standardisation | sampled portfolios | signed off units | caseload of learners

list: deeds/attention-to-detail
match: stem
items: reconcile | reconciling | reconciliation | recs | proofread | proofreading | quality check | quality checks |
 checked | checking | inspected | inspection | audited | audit passed | error rate | zero findings | no errors |
 error-free | de-duplicated | data cleaning | calibrated | double checked | stock count | cycle count | cycle counts |
 accuracy | discrepancies | cash up | cashing up | till balanced | sign off | snagging | verified | proofed | cross
 checked | spot checks | second check | passed audit | passed every audit | clean audit | no findings | nil findings |
 without error | without a single error | zero defects | no defects | no snags | right first time | first time pass | no
 rework | no returns | no comebacks | no callbacks | cleansed | stock counts | stock take | discrepancy | balanced the
 till | balanced to the penny | to the penny | tolerances | to tolerance | microns | tight tolerance | measured to |
 traceability | batch records | line checked | caught errors | caught mistakes | spotted errors | spotted mistakes |
 found errors | copy edited | fact checked | footnotes | use by dates | date checks | allergen checks | counted drugs |
 drug counts | no drug errors | no medication errors | final inspection | pre-delivery inspection | code review | code
 reviews

list: deeds/attitude-to-routine
match: stem
items: production line | assembly line | packing line | packed orders | picked orders | data entry | pick rate | units
 per hour | units an hour | items an hour | parts per hour | parcels a day | forms a day | invoices a day | calls a day
 | records a day | shelf stacking | stacked shelves | sorted parcels | sorted mail | envelope stuffing | night fill |
 conveyor | piecework | piece work | on the line | same route | daily round | scanned documents | keyed orders | keyed
 invoices | keyed data | keyed forms

list: deeds/audit-preparation
match: stem
items: audit file | audit files | audit requests | auditors | clean audit | audit pack | year end audit | audit queries
 | passed audit | auditors' queries | external auditors | audit evidence

list: deeds/auditing
match: stem
items: audited | audit | audits | checked compliance | spot checks | site checks | audit findings | sampled records |
 audit reports | sampled files | inspected records | internal audits | non-conformances | corrective actions |
 compliance checks | file audits | stock audits

list: deeds/automotive-repair
match: stem
items: brake pads | discs and pads | cambelts | timing belts | clutches | gearboxes | head gaskets | suspension arms
 | shock absorbers | wheel bearings | replaced exhausts | mot failures | mot repairs | rebuilt engines | diagnosed
 faults on | engine management

list: deeds/b2b-sales
match: stem
items: sold to businesses | sold to trade | business customers | trade customers | corporate clients | corporate
 accounts | sold to companies | sold to retailers | sold to dealers | sold to smes | distributors | buyers at

list: deeds/backend-development
match: stem
items: built apis | rest api | rest apis | endpoints | microservices | message queue | database schema | server side |
 services in go | services in java | payment service | queries per second | requests per second | requests a second

list: deeds/barbering
match: stem
items: fades | clipper cuts | beard trims | trimmed beards | hot towel | wet shaves | cut throat

list: deeds/bartending
match: stem
items: pulled pints | poured pints | mixed cocktails | made cocktails | cocktails | ran the bar | behind the bar |
 changed kegs | changed barrels | served drinks | bar tabs | busy bar

list: deeds/beauty-therapy
match: stem
items: facials | waxing | waxed | manicures | pedicures | lash tints | brow tints | body wraps | spray tans | massages
 | treatments a day | treatment room | dermaplaning

list: deeds/bedside-handover
match: stem
items: handed over | shift handover | handover sheet | handover sheets | nursing handover | sbar | report to oncoming |
 shift report | oncoming

list: deeds/behavior-management
match: stem
items: exclusions | detentions | behaviour points | behavior points | behaviour incidents | behavior incidents |
 suspensions | behaviour plan | behavior plan | behaviour plans | behavior plans | behaviour policy | behavior policy |
 behaviour logs | behavior logs | behaviour charts | behavior charts | restorative conversations | challenging behaviour
 | challenging behavior | challenging pupils | challenging classes | reward charts | rewards | reward system | merits |
 house points | class rules | routines | calm classroom | low-level disruption | disruption | on report | de-escalated |
 seating plan | seating plans | behaviour support | behavior support | positive behaviour | positive behavior |
 isolation room | referral unit | zones of regulation | on-call for behaviour | on-call for behavior | team teach |
 sanctions | office referrals | restorative meetings | restorative practice | restorative justice

list: deeds/benefits-administration
match: stem
items: open enrollment | open enrolment | enrolled staff | benefits enrolment | benefits enrollment | pension scheme |
 health plan | auto-enrolment | 401k | benefit claims

list: deeds/benefits-assessment
match: stem
items: claims assessed | assessed claims | housing benefit | universal credit | council tax support | eligibility
 checks | processed claims | appeals tribunal | pip forms

list: deeds/bid-management
match: stem
items: bids | tenders | tender | won contracts | pqq | pqqs | itt | rfp | rfps | rfi | bid library | tender responses |
 bid team | proposals | submissions | method statements for | quality questions

list: deeds/billing
match: stem
items: invoices | invoiced | raised invoices | sent invoices | issued invoices | sales invoices | customer invoices |
 invoices a week | invoices a month | invoices a day | statements sent | direct debits | billed | bills sent | time
 sheets to invoices | credit notes | chased payment | fee notes | job sheets into invoices

list: deeds/bookkeeping
match: stem
items: kept the books | did the books | the books | day books | sales ledger | purchase ledger | ledger | ledgers | vat
 returns | receipts | bank reconciliations | xero | quickbooks | sage | invoices | cash book | cashbook | posted
 transactions | balanced the books | bank feeds | expenses

list: deeds/brand-management
match: stem
items: brand | rebrand | rebranded | brand guidelines | packaging redesign | logo | tone of voice | brand book | brand
 awareness | visual identity | product range

list: deeds/brochures-and-leaflets
match: stem
items: leaflets | leaflet | flyers | brochures | brochure | posters | programme notes | prospectus

list: deeds/budgeting
match: stem
items: budget of | a budget | cost control | forecasted spend | spend of | budget | the budget | budgets | annual budget
 | departmental budget | department budget | budget holder | held the budget | held a budget | forecast spend | tracked
 spend | tracked spending | monitored spend | spend against | under budget | within budget | on budget | to budget |
 cost plans | cost centre | cost center | cost centres | cost centers | petty cash | purchase orders | approved spend |
 approved invoices | treasurer | capex | opex | variances | month-end figures | k a year | grant spend | training spend
 | agency spend | marketing spend | wage bill | p&l | costed projects | costed menus

list: deeds/building-maintenance
match: stem
items: fixed leaks | replaced taps | unblocked | changed light fittings | light fittings | hung doors | eased doors |
 patched plaster | repaired fences | gutters | lock changes | changed locks | void flats | void properties | replaced
 tiles | flushed outlets | minor repairs | door closers | re-glazed

list: deeds/business-acumen
match: stem
items: revenue | margin | margins | sales grew | turnover | profit | cost per | return on | budget | priced | pricing |
 negotiated | costs by | upsell | gross profit | net profit | grew sales | profitable | p&l | profit and loss | roi |
 price list | quoted jobs | quoted for | won tenders | won the tender | tendered | upselling | upsold | wastage | cut
 waste | food cost | labour cost | labor cost | wage bill | stock loss | shrinkage | market share | new business | won
 business | repeat business | business plan | business case | commercial terms | contract worth | account worth |
 average spend | basket size | conversion rate | sales figures | weekly sales | like for like | competitors' prices |
 competitor prices | cash flow | break even | own business | ran a business

list: deeds/business-analysis
match: stem
items: gathered requirements | requirements workshops | mapped processes | user stories | as-is | process maps |
 functional specs | wrote requirements | gap analysis

list: deeds/business-case
match: stem
items: business case | cost-benefit | payback | return on investment | won approval | investment paper | options paper |
 options appraisal | board approved | made the case

list: deeds/business-development
match: stem
items: new business | won business | won new | new clients | new customers | new accounts | new contracts | won
 contracts | won the contract | opened accounts | new markets | lead generation | prospects | prospecting | cold calls |
 cold called | cold calling | tenders | tenders won | pitched to | pitched for | proposals | partnerships | referrals |
 networking events | trade shows | new revenue | first clients | opened doors | territory | expanded into | chamber of
 commerce | grew turnover | client wins | sales leads | new leads | warm leads | generated leads | qualified leads |
 sales pipeline

list: deeds/business-intelligence
match: stem
items: dashboards | power bi reports | tableau | reports for managers | self-service reports

list: deeds/business-strategy
match: stem
items: strategy | strategic plan | business plan | three-year plan | five-year plan | growth plan | new markets | market
 entry | operating plan | roadmap | swot | pricing strategy

list: deeds/business-writing
match: stem
items: proposals | proposal | letters to | reports for | wrote proposals | board papers | tenders | bids | briefing
 notes | memos | wrote emails | white papers | business case | wrote policies | newsletters | drafted letters | wrote
 reports | wrote procedures

list: deeds/calibration
match: stem
items: calibrated | gauges | balances checked | weighbridge | test weights | calibration certificates | calibration
 records | zeroed | set points | instruments checked | calibrated gauges | calibrated scales | calibrated instruments |
 calibrated probes | calibrated meters | pipette checks | torque wrenches | reference standards | drift checks

list: deeds/call-centre-work
match: stem
items: calls a day | calls per day | calls an hour | calls per shift | calls a shift | call handling time | headset |
 inbound calls | outbound calls | call centre | call center | contact centre | contact center | call queue | average
 handling time | wrap-up | dialler | call targets | call script | call scripts

list: deeds/calm-manner
match: stem
items: emergency calls | 999 calls | 911 calls | 000 calls | emergencies | crisis | de-escalated | de-escalation |
 de-escalating | challenging behaviour | challenging behavior | violent incidents | aggressive customers | angry
 customers | upset customers | irate | angry callers | distressed | a&e | emergency department | resus | cardiac arrest
 | crash calls | trauma calls | calmed | calming | reassured | reassuring | anxious patients | anxious children | busy
 service | rush | blue light | evacuated | evacuation | nervous patients | nervous customers | nervous learners |
 nervous passengers | emergency callouts

list: deeds/campaign-management
match: stem
items: campaigns | campaign | mailshot | mailshots | email sends | launch campaign | leaflet drop | leaflet drops |
 media plan | ad spend | google ads | facebook ads | content calendar | open rate | open rates | click-through |
 click-throughs | sign-ups | press adverts | radio adverts | billboards | direct mail | launch of | landing pages |
 promotions calendar | seasonal promotions | voucher | giving day | recruitment drive | awareness week

list: deeds/candidate-screening
match: stem
items: screened cvs | screened candidates | screened applicants | sifted cvs | sifted applications | shortlisted | phone
 screens | phone interviews | phone screened | checked references | reviewed applications | reviewed cvs | trial shifts
 | right to work checks

list: deeds/candidate-sourcing
match: stem
items: sourced candidates | headhunted | linkedin searches | cv searches | boolean | searched cvs | talent pool |
 talent pools | approached candidates

list: deeds/care-coordination
match: stem
items: with the social worker | with the family | with social workers | discharges | referrals to | packages of care |
 care packages | district nurses | community nurses | with gps | gp surgeries | joint visits | mdt | case conferences |
 occupational therapists | follow-up appointments | home equipment | discharge meetings | community teams | transport
 home

list: deeds/care-home-setting
match: stem
items: residents of a | forty residents | thirty residents | home for the elderly | bedded home | bed home

list: deeds/care-management
match: stem
items: ran the home | registered manager | rated good | rated outstanding | agency use | care staff | led a home |
 managed the home

list: deeds/care-planning
match: stem
items: care plans | care plan | reviewed plans | support plans | support plan | wrote care | updated care | assessed
 needs | needs assessments | care reviews | reviews with families | goals with residents | goals with patients |
 discharge plans | risk plans | admission assessments | key worker | keyworker | named nurse | daily notes | behaviour
 support plans | behavior support plans | positioning charts | nutrition plans | waterlow | individual goals | personal
 goals

list: deeds/carpentry
match: stem
items: hung doors | doors hung | skirting | skirtings | architrave | architraves | stud walls | cut roofs | roof
 trusses | fitted kitchens | staircases | floor joists | studwork | timber frames | loft hatches | window boards

list: deeds/case-management
match: stem
items: clients a week | open cases | caseload | caseload of | cases at a time | care packages | case reviews |
 assessments and reviews | closed cases | files a month | live files | case notes | court dates | referrals to

list: deeds/case-recording
match: stem
items: logged everything | wrote up visits | case notes | chronology | chronologies | daily notes | wrote notes | visit
 notes | mosaic | liquidlogic | case files | contact notes | recorded visits | court statements | file notes | support
 notes | up-to-date records | records on

list: deeds/case-work
match: stem
items: caseload | clients a week | open cases | caseload of | cases at a time | cases a month | families on | home
 visits | casework

list: deeds/cash-flow-management
match: stem
items: cash flow | cashflow | cash forecast | cash position | working capital freed | weekly cash

list: deeds/cataloguing
match: stem
items: catalogued | cataloged | marc records | classified books | dewey | metadata records | authority records

list: deeds/catheterization
match: stem
items: catheters | foley | foleys | suprapubic | catheter changes | changed catheters | bladder scans | catheter care |
 catheter bags | trial without catheter | intermittent catheters | inserted catheters

list: deeds/cctv-monitoring
match: stem
items: watched cameras | control room | monitored cameras | cameras | reviewed footage | footage | monitored screens |
 cctv room | monitored cctv | watched cctv | cctv footage | burned footage | camera operators

list: deeds/chairside-assisting
match: stem
items: assisted the dentist | assisted dentists | assisted dentist | assisted with fillings | assisted with
 extractions | assisted with implants | assisted during | suctioned | set up surgery | set up the surgery | mixed
 impression | took impressions | charted teeth | passed instruments | nursed for | four-handed | turned the surgery
 round

list: deeds/change-management
match: stem
items: go-live | rollout | roll-out | rolled out | migrated | migration | moved from | introduced | brought in |
 restructure | migrations | moved staff to | moved the team | moved us | switched to | switched from | restructured |
 reorganised | reorganized | reorganisation | reorganization | merger | relocation | new system | new systems | new
 software | new process | new ways of working | from paper to | paper to digital | transition | transitioned | change
 champions | change champion | superusers | super users | super user | trained users | user training | staff
 consultation | consulted staff | pilot | piloted | new rota | new shift pattern | stand-up of | office move | cutover |
 digital transformation | transformation | buy-in | phased rollout | phased move

list: deeds/channel-sales
match: stem
items: resellers | dealers | distributors | partners sold | recruited partners

list: deeds/charge-nurse-duties
match: stem
items: nurse in charge | in charge of the ward | took charge | relief charge | in charge on | coordinated the ward | ran
 the ward | allocated patients | make the assignments | made assignments | patient assignments | staffing | bed meetings
 | shift coordinator | allocated staff | off-duty | shift lead

list: deeds/chest-physiotherapy
match: stem
items: respiratory ward | intensive care | suctioned | chest clearance | cleared chests | airway clearance | cystic
 fibrosis | copd | ventilated patients | breathing exercises | itu

list: deeds/child-observation
match: stem
items: observations | learning journals | learning journey | tapestry | famly | next steps | two-year check | progress
 checks | tracked milestones | wrote observations

list: deeds/child-protection
match: stem
items: section 47 | core groups | foster carers | at risk children | section 17 | children at risk | strategy meetings |
 case conferences | court reports | disclosures | safeguarding referrals | cpoms | children in need | child in need |
 neglect | looked-after children | care proceedings | mash | emergency placements | removals of children | supervised
 contact

list: deeds/childrens-activities-planning
match: stem
items: planned activities | set up activities | messy play | arts and crafts | story time | circle time | ran
 activities | crafts | outings | sensory trays | planned crafts | singing sessions

list: deeds/ci-cd
match: stem
items: build pipeline | build pipelines | deployment pipeline | release pipeline | deploys a day | releases a day |
 deploy time | build time | automated deployment | automated deployments | automated releases

list: deeds/classroom-management
match: stem
items: seating plans | seating plan | routines | calm classroom | low-level disruption | behaviour policy | behavior
 policy | reward charts | class rules | class of | classes of | challenging classes | bottom set | behaviour points |
 behavior points | detentions | cover lessons | challenging behaviour | challenging behavior

list: deeds/classroom-support
match: stem
items: heard readers | displays | helped in class | supported pupils | supported children | small groups | one-to-one
 with | reading groups | set up activities | photocopied | prepared resources | phonics groups | class teacher |
 supported the teacher | worked with the class teacher | playground duty | helped children | in the classroom | spelling
 tests | guided reading

list: deeds/classroom-teaching
match: stem
items: taught | taught classes | class of | classes of | classes to | own class | lessons a week | lessons to | planned
 lessons | year groups | form tutor | cover lessons | key stage | timetable of | lessons

list: deeds/cleaning-supervision
match: stem
items: team of cleaners | cleaning rota | checked work | site audits | inspected sites | cleaning schedules | trained
 cleaners | supervised cleaners | cleaning staff | cleaning audits | of cleaners | cleaners on | trained new cleaners |
 cleaners report

list: deeds/client-consultation-beauty
match: stem
items: consultation cards | consultation card | patch tested | client consultations | skin tests | patch tests | patch
 test | skin consultations | colour consultations | color consultations | client record cards | contraindications |
 consultation forms | allergy tests | client cards | aftercare advice

list: deeds/client-facing-work
match: stem
items: client meetings | met clients | client visits | visited clients | client sites | client site | client calls |
 with clients | client presentations | presented to clients | workshops with clients | advised clients | client
 workshops | client demos | customer sites | demo to | homeowners | customers' homes | clients' homes | householders
 | private customers | domestic customers | tenants' homes | occupied homes | residents' homes | explained the work |
 explained repairs | explained faults | talked customers through | quoted customers | met customers | dealt with
 customers | liaised with customers | liaised with tenants | liaised with residents | customers on site | met
 homeowners | handed over to customers | customer handovers | private clients

list: deeds/client-relationship-management
match: stem
items: repeat clients | key accounts | client meetings | looked after clients | portfolio of clients | regular clients |
 kept clients | repeat customers | key clients | met clients | client visits | visited clients | client site | site
 visits | looked after a portfolio | kept clients informed | kept clients updated | updated clients | client updates |
 client calls | client liaison | client briefings | client presentations | client contact | main contact for | point of
 contact for | first contact for | day-to-day contact | own clients | own client list | client base | clients asked for
 | clients ask for me | ask for me | asked for me | long-standing clients | retained clients | client retention |
 renewals | won back | with clients | client queries | client feedback | liaised with clients | liaised with customers |
 briefed clients | advised clients | dealt with clients | homeowners | landlords | client's representative | sat with

list: deeds/clinical-audit
match: stem
items: audited | audits | re-audited | audit cycle | hand hygiene audits | audit of | notes audit | presented audit |
 audit results | record-keeping audit

list: deeds/clinical-coding
match: stem
items: icd-10 | opcs | cpt | coding queries | coded charts | charts a day | hcc | drg | coded episodes | coded records

list: deeds/clinical-documentation
match: stem
items: wrote notes | notes on systmone | patient notes | charted | charts | charting | observations recorded | recorded
 observations | recorded obs | recorded care | emis | systmone | epic | cerner | rio | nursing notes | progress notes |
 discharge letters | discharge summaries | admission paperwork | fluid charts | drug charts | care notes | medical notes
 | wrote up | assessments recorded | clinic letters | soap notes

list: deeds/clinical-examination
match: stem
items: took histories | clerked | clerked patients | history and examination | admitted patients | reviewed patients |
 on-call takes | ward rounds | examined patients

list: deeds/clinical-judgement
match: stem
items: triaged | escalated | deteriorating | prioritised patients | prioritized patients | assessed patients |
 deteriorated | spotted sepsis | recognised sepsis | recognized sepsis | sepsis | changes in condition | escalated to
 doctors | rapid response | called the doctor | news2 | autonomous | independent prescriber | when to refer

list: deeds/closing-sales
match: stem
items: closed deals | closed sales | closed contracts | signed contracts | signed up | signed new | deals worth | won
 contracts | won accounts | conversion rate | sales target | quota | orders worth | won the contract

list: deeds/cloud-migration
match: stem
items: moved to aws | moved to azure | moved to the cloud | migrated to aws | migrated to azure | migrated servers to
 | migrated workloads

list: deeds/coaching
match: stem
items: mentored | mentor | coached | coach | trained | buddy | precepted | supervised students | inducted | mentoring |
 coaching sessions | preceptor | preceptee | supervised trainees | supervised apprentices | supervised juniors |
 supported students | ects | nqts | newly qualified | new graduates | placement students | work experience students |
 students on placement | learners | two commis to | bring on | brought on | bringing on | under my wing | practice
 assessor | practice supervisor | passed their apprenticeship | went on to | development plans | one-to-ones | 1:1s |
 role modelled | role modeled | code reviews for | pairing with juniors | paired with juniors | observed lessons |
 feedback to | developed staff | promoted from my | junior engineers | junior developers | junior designers | junior
 staff | junior colleagues | trained new | new starters | helped new | trained apprentices | mentored apprentices |
 taught apprentices | apprentices under | an apprentice | two apprentices | three apprentices | the apprentices | with
 apprentices | our apprentices | apprentices and | and apprentices | trained juniors | trained junior | junior members |
 junior team members | junior engineers to | trained trainees | two trainees | trainees on | of trainees | new trainees
 | mentored juniors | the juniors | two juniors | with juniors | supervised student nurses | mentored student nurses |
 student nurses on | student nurses through | summer interns | interns through | mentored interns | mentored student
 teachers

list: deeds/code-review
match: stem
items: reviewed code | reviewed pull requests | reviewed prs | pull requests | pull request | merge requests | code
 reviewer | reviewed merge | reviewed others' code | pairing | pair programming | approved prs | linting

list: deeds/cold-calling
match: stem
items: cold calls | cold called | calls a day | outbound calls | dialled | dials a day | telesales | door to door |
 doorstep | prospects by phone | rang businesses | rang prospects | outbound

list: deeds/collaboration
match: stem
items: alongside | together with | worked closely | liaised | liaison | cross-functional | partnered | handover | worked
 jointly | working closely | work closely | partnered with | handovers | in partnership | co-authored | co-wrote |
 co-designed | co-taught | co-led | co-produced | co-founded | co-ordinated with | with colleagues | with other
 departments | with other teams | other departments | other teams | across departments | across teams | between
 departments | with the designers | with design | with engineers | with engineering | with developers | with sales |
 with marketing | with finance | with production | with operations | with the kitchen | with nurses | with doctors |
 with therapists | with teachers | with social workers | with the police | with architects | with other trades | other
 trades | with suppliers | multidisciplinary | multi-disciplinary | mdt | working group | working party | steering group
 | task force | paired with | pair programming | team teaching | joint visits | jointly with | ran jointly | jointly led
 | jointly run | joint project | joint projects | joint planning | joint paper | joint working | joint campaign

list: deeds/comfort-with-ambiguity
match: stem
items: from scratch | from nothing | blank sheet | greenfield | start-up | early stage | first hire | first employee |
 pilot | piloted | prototype | prototyped | new role | newly created | reorganisation | reorganization | restructure |
 merger | changing priorities | changing requirements | changing briefs | no brief | loose brief | proof of concept |
 set up the first | new market | acting up

list: deeds/committee-services
match: stem
items: took minutes | agendas | clerk to | committee papers | council meetings | governors' meetings | board packs |
 agenda packs | minutes of meetings | committee meetings | board papers | board secretary | clerk to the | standing
 orders | agm | action logs

list: deeds/common-purpose
match: stem
items: charity | charities | volunteered | fundraising | fundraised | foodbank | food bank | hospice | not for profit |
 nonprofit | social enterprise | co-operative | values champion

list: deeds/common-sense
match: stem
items: worked alone | lone working | sole charge | unsupervised | sorted out | sorted on the spot | on the spot | on the
 day | fixed on site | found a way | quick fix | used what we had | made do | solved | improvised | decided which |
 decided when | without supervision | lone worker | keyholder

list: deeds/communication-skills
match: stem
items: presented | presenting | present to | briefed | briefing | briefings | briefs | explained | explaining | talk |
 talked | taught | teaching | trained | training for | meetings with | family meetings | liaised | liaison | negotiated
 | wrote | reports to | workshops | customer facing | answered | advised | parents' evenings | handover | handovers |
 demo | demos | newsletter | talks | interviewed | toolbox talk | toolbox talks | tours | talked through | trained new |
 trained staff | trained the | met with | met clients | met the client | met customers | team meetings | staff meetings
 | site meetings | chaired | liaising | liaise | reports for | wrote reports | letters to | emails to | client facing |
 public facing | answered phones | answered the phone | answered calls | phone calls | on the phone | calls a day |
 telephone | callers | advice to | parents evening | spoke to | spoke with | spoke at | speaking to | handed over to |
 hand over | newsletters | blog | guided tours | reception desk | front desk | help desk | greeted | complaints |
 enquiries | enquiries from | inquiries | queries from | customer queries | kept informed | kept customers informed |
 kept clients informed | kept everyone informed | kept updated | updated the client | update clients | updates to |
 point of contact | first contact | told customers | radioed | radio | took messages | passed messages | took orders |
 persuaded | reported to | reported back | reporting to | presented at | translated | interpreted for | customers daily
 | patients and families | debrief | debriefed | debriefs | stand-ups | standups | took minutes | took assemblies |
 school assemblies | joint meetings | relatives informed | updated relatives | spoke to relatives | patients and
 relatives | demonstrated to

list: deeds/community-engagement
match: stem
items: residents' meetings | public meetings | consultation events | community groups | community events | drop-in
 sessions | coffee mornings | local groups | community centre | community center | outreach | open days | local schools
 | tenants' association | residents' association | door knocking | ward walks | roadshows | neighborhood | forums |
 community champions | town hall meetings

list: deeds/community-fundraising
match: stem
items: sponsored walk | sponsored run | bake sale | raffle | charity run | sponsored events | bake sales | cake sale |
 raffles | fun run | collection tins | bucket collections | local groups | fundraising packs | charity quiz | fete |
 coffee morning | coffee mornings | charity auction | marathon runners

list: deeds/community-management
match: stem
items: facebook group | discord | replied to comments | comments and messages | moderated | moderators | online group |
 forum | slack community | members' events | instagram followers | grew followers | followers on

list: deeds/community-mindedness
match: stem
items: volunteered | volunteering | volunteer | charity | charities | fundraised | fundraising | food bank | foodbank |
 soup kitchen | soup run | community group | community garden | community centre | community center | community events |
 youth club | scout | scouts | guides leader | girlguiding | litter pick | beach clean | neighbourhood watch |
 neighborhood watch | residents' association | tenants' association | school governor | parish council | befriending |
 befriended | helpline | homeless shelter | hospice | village hall | sports coach | junior team | park run | mentored
 young people | charity shop | trustee of | trustee for | charity trustee

list: deeds/compassion
match: stem
items: palliative | end of life | hospice | bereaved | bereavement | dying | comforted | comforting | reassured | last
 days | held hands | sat with | distressed | dementia | homeless | refuge | survivors | supported families | supported
 relatives | supported residents | supported patients | befriended | counselled | victims of | children in care |
 elderly residents | breaking bad news | bad news | grieving | animal rescue | rescue centre | rescue center

list: deeds/compensation-and-benefits
match: stem
items: pay review | pay reviews | salary benchmarking | benchmarked pay | benchmarked salaries | pay bands | bonus
 scheme | job evaluations

list: deeds/competitive-spirit
match: stem
items: top seller | top salesperson | top of the leaderboard | leaderboard | league table | sales league | first in the
 region | best in the region | best in region | number one | ranked first | ranked top | top performer | top performing
 | top biller | beat target | beat targets | beat my target | exceeded target | won the award | won awards | salesperson
 of | employee of | sales incentive | president's club | highest sales | most sales | team captain | county level |
 national champion | competition winner | hackathon

list: deeds/competitiveness
match: stem
items: top seller | top salesperson | leaderboard | league table | sales league | number one | ranked first | ranked top
 | top performer | top biller | beat target | beat targets | exceeded target | president's club | highest sales | most
 sales | won awards | best in region

list: deeds/complaint-handling
match: stem
items: complaints | councillors' enquiries | disputes | unhappy customers | complaint | complained | unhappy guests |
 unhappy clients | unhappy parents | upset customers | upset guests | upset callers | angry customers | angry callers |
 irate | dissatisfied | difficult customers | difficult guests | escalations | escalated calls | escalated cases |
 escalated by customers | ombudsman | goodwill payments | goodwill gestures | put things right | apologised | apologized
 | bad reviews | negative reviews | replied to reviews | responded to reviews | customer issues | customer problems |
 faulty goods | missing orders | missing parcels | lost parcels | late deliveries | wrong orders | delivery problems |
 won back | customer relations | pals | letters of complaint | refund requests | gave refunds | refunds and complaints

list: deeds/complaint-recovery
match: stem
items: complaints | complaint | unhappy guests | upset guests | upset diners | won back | apologised | apologized | sent
 back dishes | bad reviews | replied to reviews | goodwill | guest issues | room moves

list: deeds/compliance
match: stem
items: audits | audited | passed audit | regulatory | gdpr | licence conditions | license conditions | inspections | aml
 | kyc | due diligence | breaches | breach log | sanctions checks | file reviews | tachograph | compliance files | tax
 returns | regulatory returns

list: deeds/composure
match: stem
items: emergency calls | emergencies | crisis | de-escalated | de-escalation | violent incidents | aggressive customers
 | angry customers | irate | a&e | emergency department | resus | cardiac arrest | crash calls | trauma calls | rush |
 busy service | peak | on call | cross-examination | live broadcast | live shows | live events | outage | outages |
 major incident | incident commander | evacuation | firefighting | bomb threats | press conference | emergency response
 | emergency repairs | emergency callouts | in court | at court

list: deeds/computer-literacy
match: stem
items: spreadsheet | spreadsheets | outlook | database | databases | crm | powerpoint | google sheets | google docs |
 sharepoint | sap | online booking | emails | mail merge | data entry | systmone | handheld | pda | epos | sage |
 quickbooks | pos system | on the system | booking system | stock system | ordering system | it system | in excel |
 excel spreadsheets | excel sheets | excel models | using excel | and excel | keyed orders | keyed invoices | keyed data
 | typed letters | typed reports | typed up

list: deeds/concentration
match: stem
items: proofread | proofreading | microscope | microscopy | monitored cctv | cctv | control room | long distance | night
 driving | nights out | crane | precision | inspection line | inspected parts | quality checks | data entry | coded
 transcripts | transcribed | audio typing | lifeguard | air traffic | signaller | signalling | invigilated | soldering |
 suturing | counted drugs | miles a week | miles a year

list: deeds/conference-presentations
match: stem
items: conference | poster | posters | symposium | talk at | talks at | spoke at | keynote | presented at | seminar |
 plenary

list: deeds/confidence
match: stem
items: presented to | presented at | presenting to | spoke at | talks | gave talks | guest speaker | chaired | led
 assemblies | toolbox talks | led tours | guided tours | cold calls | cold called | cold calling | door to door |
 pitched to | demos | negotiated | approached customers | front desk | front of house | customer facing | compered |
 interviewed | ran workshops | ran training | in court | performed live | performed at | spoke in | public speaking |
 school assemblies | took assemblies

list: deeds/confidentiality
match: stem
items: personnel files | patient records | client files | medical records | case notes | case files | gdpr |
 safeguarding concerns | payroll | personnel records | staff files | staff records | employee files | patient notes |
 patient data | patient files | pupil records | student records | client records | customer data | personal data |
 medical notes | hipaa | data protection | safeguarding records | salaries | salary data | disciplinary hearings |
 disciplinary records | grievance hearings | exam papers | sealed bids | board papers | legal files | witness statements
 | occupational health | social work records | adoption files | counselling notes | counseling notes | confidential
 waste | shredded | locked cabinets | redundancies | redundancy | bank details | subject access requests | nda

list: deeds/conflict-management-security
match: stem
items: de-escalated | ejected | refused entry | aggressive | broke up fights | fights | drunk | calmed | disputes |
 physical intervention | incident reports

list: deeds/conflict-resolution
match: stem
items: complaints | complaint | de-escalated | disputes | mediated | difficult customers | difficult conversations |
 grievance | de-escalating | dispute | mediation | difficult clients | difficult guests | angry customers | upset
 customers | unhappy customers | irate | grievances | disciplinary | calmed | calmed down | defused | smoothed over |
 settled arguments | settled rows | settled disputes | neighbour disputes | neighbor disputes | broke up fights |
 aggressive | challenging behaviour | challenging behavior | conflict between | won back | arbitration | anti-social
 behaviour | anti-social behavior | door supervisor | union reps | trade unions | restorative conversations |
 restorative justice | restorative meetings | restorative practice

list: deeds/conscientiousness
match: stem
items: never missed | no sick days | not one sick day | no absence | full attendance | full attendance record | without
 supervision | double checked | checked every | checked each | right first time | no errors | error-free | zero defects
 | no snags | no callbacks | no comebacks | on time every | always on time | finished the list | stayed late | stayed on
 | employee of the month | every shift | no accidents | accident free | clean audit | zero findings | passed every audit
 | kept records | kept the log | kept full records | signed off each

list: deeds/conscious-of-costs
match: stem
items: cut costs | cutting costs | reduced costs | reduced cost | lowered costs | costs by | cost savings | cost saving
 | saved money | saved the | savings of | cut waste | cut wastage | reduced waste | reduced wastage | wastage | within
 budget | under budget | on budget | to budget | below budget | budget of | food cost | labour cost | labor cost | wage
 bill | spend | cheaper supplier | cheaper suppliers | better rates | renegotiated | renegotiated contracts | energy
 bills | fuel use | fuel costs | fuel bill | overtime bill | agency spend | stock loss | cost per

list: deeds/consensus-building
match: stem
items: brought together | got agreement | gained agreement | won agreement | won support | gained support | buy-in |
 agreed with | got everyone | sign-off from | signed off by | mediated | chaired | facilitated | facilitated workshops |
 workshops with | steering group | working group | working party | staff consultation | public consultation | works
 council | stakeholders | brokered | negotiated | trade unions | union reps | with unions | the unions | the union |
 consulted staff | consulted residents | consulted parents | consulted users | consulted with | consulted on

list: deeds/content-creation
match: stem
items: blog posts | blogs | blog | articles | newsletter | newsletters | videos | short videos | reels | case studies |
 web pages | website content | product descriptions | social posts | podcast | podcasts | photos for | filmed |
 infographics | captions | scripts for | wrote copy | white papers | guides for | lesson resources | e-books | how-to
 videos

list: deeds/content-marketing
match: stem
items: blog posts | blogs | articles | newsletter | newsletters | case studies | white papers | e-books | ebooks |
 content calendar | guides for | podcast | webinars | organic traffic | landing pages | editorial calendar

list: deeds/continuous-improvement
match: stem
items: brought in | introduced | streamlined | reduced | improved | redesigned | 5s | kaizen | lean | moved from |
 automated | improving | six sigma | suggested | suggestion | suggestion scheme | lessons learned | retrospectives |
 retrospective | root cause | pdca | a3 | value stream | bottleneck | bottlenecks | scrap | scrap rate | downtime |
 changeover | changeovers | halved | cut waste | cut time | waste reduction | standardised | small changes | quality
 improvement | quality improvement project | audit cycle | re-audited | post-mortem actions | visual boards | shadow
 boards | gemba | trialled | cycle time | lead time | first time fix | right first time | fewer errors | fewer defects |
 fewer returns | fewer complaints | feedback

list: deeds/continuous-learning
items: self-taught | evening course | evening classes | part-time degree | studied part-time | studying | cpd | taught
 myself | evening courses | night classes | night school | online course | online courses | studying for | studying
 towards | working towards | currently completing | continuing professional development | completed courses | completed
 a course | completed training | attended training | attended courses | attended workshops | attended conferences |
 attended webinars | refresher training | refresher course | in-house training | passed my | passed exams | qualified
 while working | day release | block release | distance learning | journal club | certified in | retrained |
 cross-trained | upskilled

list: deeds/contract-drafting
match: stem
items: drafted contracts | drafted leases | drafted agreements | drafted terms | drafted nda | drafted ndas | drafted
 and negotiated | wrote terms and conditions | drafted clauses | redlined | drafted supplier agreements

list: deeds/contract-management
match: stem
items: contracts worth | contract worth | service contracts | maintenance contracts | cleaning contract | supplier
 contracts | managed the contract | ran the contract | contract reviews | contract meetings | contract renewals |
 renewals | renewed contracts | contract register | contract variations | variations | service levels | sla | slas |
 service credits | kpis | supplier performance | subcontractors | contractor performance | renegotiated | client
 contract | payment applications | held suppliers to | held contractors to | retendered

list: deeds/contract-review
match: stem
items: redlined | marked up | reviewed contracts | reviewed leases | reviewed agreements | reviewed ndas | reviewed
 terms | reviewed supplier contracts

list: deeds/contractor-control
match: stem
items: signed in contractors | permits | permit to work | rams | contractor inductions | inducted contractors | escorted
 contractors | site inductions

list: deeds/conveyancing
match: stem
items: exchange and completion | exchanged and completed | completions | land registry | title deeds | title documents
 | searches on property | local searches | raised enquiries | sdlt | stamp duty | purchase files | sale files |
 mortgage deeds | transfer deeds | remortgage

list: deeds/cooking
match: stem
items: cooked | grill section | sauce section | fish section | larder | worked the line | batch cooked | cooked
 breakfasts | cooked lunches | cooked meals | ran a section

list: deeds/coordination-skills
items: coordinated | coordinate | coordinating | organised | organized | organise | organize | organising | organizing |
 scheduled | scheduling | rota | rotas | arranged | arrange | arranging | diary | logistics for | co-ordinated |
 co-ordinate | co-ordinating | diaries | booked rooms | book rooms | booking rooms | booked venues | book venues |
 booking venues | booked travel | book travel | booking travel | booked engineers | book engineers | booking engineers |
 booked contractors | book contractors | booking contractors | booked deliveries | book deliveries | booking deliveries
 | delivery slots | dispatched | dispatch | dispatching | allocated jobs | allocate jobs | allocating jobs | allocated
 drivers | allocate drivers | allocating drivers | trades on site | between trades | sequenced | sequencing | timetable
 | timetabled | timetabling | timetables | itineraries | event | events | schedules | liaised between | liaise between |
 liaising between | kept the schedule | keep the schedule | keeping the schedule | keeps the schedule | ran the schedule
 | run the schedule | running the schedule | runs the schedule | held the schedule | hold the schedule | holding the
 schedule | office move | transport for | office moves | house moves | discharges

list: deeds/copywriting-marketing
match: stem
items: web copy | website copy | website content | product descriptions | product copy | ad copy | sales copy | email
 copy | brochure copy | blog posts | blogs | newsletters | wrote newsletters | wrote emails | wrote adverts | leaflets |
 brochures | landing pages | headlines | taglines | slogans | scripts for | press releases | case studies | captions |
 tone of voice | direct mail | menu descriptions | catalogue copy | wrote copy

list: deeds/corporate-fundraising
match: stem
items: local firms | corporate partners | company partners | charity of the year | sponsorship | sponsors | corporate
 donors | payroll giving | local businesses | pro bono | business supporters | gala dinner

list: deeds/correspondence
match: stem
items: letters | drafted letters | typed letters | letters to | replied to | emails | emails to | email enquiries |
 shared inbox | inbox | incoming post | answered letters | answered emails | responded to emails | mail merge | written
 enquiries | parent emails | the post

list: deeds/cost-control
match: stem
items: cut costs | cut the cost | cut spend | cut waste | cut wastage | reduced costs | reduced cost | reduced waste |
 reduced wastage | reduced spend | lowered costs | cost savings | cost saving | saved money | savings of | costs down |
 costs by | within budget | under budget | on budget | budget of | wastage | food cost | food costs | labour cost |
 labor cost | labour costs | labor costs | wage bill | energy bills | fuel bill | fuel costs | fuel use | overtime bill
 | agency spend | stock loss | shrinkage | renegotiated | cheaper supplier | cheaper suppliers | better rates | tracked
 spend | tracked costs | tracked spending | cost reports | cost centre | cost center | valuations | variations |
 purchase orders | cost per | portion control | variances

list: deeds/cost-negotiation
match: stem
items: renegotiated | negotiated | better rates | better prices | better terms | cheaper | discount | discounts | price
 reductions | supplier prices | cut costs | saved on | savings of | lower prices | bulk prices

list: deeds/counselling
match: stem
items: clients a week | counselling hours | client hours | counselled | listened to clients | core-10 | supervision of
 client work | therapy sessions

list: deeds/course-coordination
match: stem
items: led the module | led a module | module leader | programme lead | module lead | course leader | course lead | ran
 the course | ran the module | convened | module convenor | timetabled | course handbook | course team

list: deeds/course-design
match: stem
items: wrote the course | designed a course | designed courses | new module | new modules | wrote modules | built
 courses | redesigned the course | course materials | storyboards | wrote course | developed a course | validated a
 new

list: deeds/court-filing
match: stem
items: filed with the court | filed at court | filed motions | filed pleadings | e-filed | issued at court | court
 portal | ce-file | lodged papers | lodged documents

list: deeds/court-setting
match: stem
items: at court | in court | to court | crown court | magistrates | magistrates' court | county court | family court |
 youth court | court hearings | court duty | court room | courtroom | hearings | tribunal hearings | court reports |
 gave evidence | clerked trials | attended court | jury trials | trial bundles | listed hearings

list: deeds/creative-briefing
match: stem
items: briefed agencies | briefed the agency | briefed designers | briefed freelancers | creative agencies | creative
 agency | agencies | ad agency | agency briefs | wrote briefs | design briefs | briefs for | photographers | freelancers
 | photo shoots | media agency | pr agency | signed off artwork | signed off creative | web agency

list: deeds/creativity
match: stem
items: designed the | designed a | designed new | came up with | invented | new format | redesigned | concept | art
 direction | wrote the specials | own designs | designed our | rebranded | concepts | art directed | specials board |
 new dishes | new dish | new menu | created menus | created recipes | own recipes | window displays | wall displays |
 theme nights | storyboard | storyboards | storyboarded | illustrated | illustrations | logo | logos | mood boards |
 sketches | choreographed | devised | dreamt up | craft activities | wrote songs | wrote stories | campaign idea |
 campaign ideas | brainstorms | photo shoots | styled | exhibited | cake designs | costume | set design | own
 commissions | private commissions | pitched ideas

list: deeds/credit-control
match: stem
items: late payers | overdue | chased payment | chased late | debtor days | aged debt | overdue accounts | overdue
 invoices | unpaid invoices | chased payments | chased debts | chased invoices | chased customers | debtors | aged
 debtors | bad debt | bad debts | late payments | outstanding invoices | outstanding balances | payment plans |
 statements sent | days sales | dso | arrears | credit checks | credit limits | small claims | debt down | owed

list: deeds/crisis-intervention
match: stem
items: crisis calls | crisis line | suicidal | safety plans | crisis team | home treatment | talked down | section 136
 | hotline

list: deeds/crisis-management
match: stem
items: major incident | crisis | incident commander | gold command | business continuity | evacuation | evacuated |
 emergency plan | emergency plans | crisis line | crisis team | flood | after the flood | after the fire | cyber attack
 | recall | product recall | outbreak | outbreaks | pandemic | press statements

list: deeds/critical-thinking
match: stem
items: analysed | analyzed | analysed data | analyzed data | assessed evidence | appraised | critiqued | reviewed
 literature | literature review | literature reviews | systematic review | peer reviewed | peer reviewer | root cause |
 evaluated | evaluated options | evaluation of | investigated | audited | challenged | questioned | weighed up |
 compared options | options appraisal | risk assessed | risk assessments | hypothesis | hypotheses | tested assumptions
 | diagnosed | differential diagnosis | interpreted | legal research | case law | drew conclusions | triaged |
 post-mortem | post-mortems | lessons learned

list: deeds/cross-functional-work
match: stem
items: with the social worker | with social workers | doctors and therapists | police and schools | with engineering |
 with finance | with the web team | with the ops team | sales and finance | with engineers | with sales | with marketing
 | with production | with design | with designers | with developers | with product | with legal | with operations | with
 procurement | with purchasing | with quality | with hr | with it | with the kitchen | with maintenance | with the
 warehouse | sales and marketing | design and engineering | engineering and design | product and engineering | across
 departments | across teams | between departments | other departments | cross-functional | squad | working group |
 steering group | project group | mdt | multidisciplinary | other trades | joint project | joint projects

list: deeds/cross-selling
match: stem
items: cross-sold | add-ons | add-on sales | upsold | upsell | linked sales | accessories | warranties | insurance
 with | service plans | extra products | second product | basket size | sold add-on | add-on insurance | referred
 customers | products per customer

list: deeds/cultural-awareness
match: stem
items: refugees | asylum seekers | interpreter | multilingual | eal | bilingual | overseas team | interpreters | esol |
 bilingual families | overseas teams | overseas offices | overseas students | overseas clients | overseas suppliers |
 international students | international guests | international clients | international team | offshore team | global
 team | migrants | migrant workers | diverse communities | diverse families | different cultures | multicultural |
 worked abroad | taught abroad | vso | peace corps | exchange students | translated

list: deeds/curiosity
match: stem
items: researched | looked into | dug into | read up | tried out | tested new | side project | side projects | built my
 own | taught myself | self-taught | investigated | explored | found out why | asked why | prototype | prototyped |
 journal club | hackathon | reading group | learned how | learnt how | user interviews

list: deeds/curriculum-development
match: stem
items: new module | wrote the module | rewrote | put the course on | designed the course | scheme of work | new modules
 | rewrote the | redesigned the course | designed courses | designed a course | designed modules | new course | new
 courses | schemes of work | wrote schemes | units of work | unit plans | curriculum maps | long-term plans |
 medium-term plans | course materials | knowledge organisers | knowledge organizers | planned the curriculum | new
 curriculum | syllabus | wrote courses | wrote units | wrote the course | shared curriculum | curriculum plan | reading
 list | specification change

list: deeds/customer-account-services
match: stem
items: account queries | billing queries | opened accounts | account changes | meter readings | direct debits | tariffs
 | closed accounts | account holders | payment plans | change of address | moved house | policyholders

list: deeds/customer-acquisition
match: stem
items: new customers | new clients | new accounts | won new | sign-ups | signed up | new business | prospects | cold
 calls | referrals | new members | first customers | acquisition cost | sales leads | new leads | generated leads

list: deeds/customer-enquiries
match: stem
items: customer queries | customer questions | customer enquiries | customer calls | customer emails | queries from
 customers | enquiries from | answered questions | answered queries | answered enquiries | answered calls | phone
 enquiries | telephone enquiries | email enquiries | walk-in enquiries | callers | help desk | helpdesk | information
 desk | front desk | front counter | live chat | shared inbox | product questions | calls a day | advised customers |
 advised callers | gave directions | visitors' questions | parents' queries | billing queries | order queries | delivery
 queries | where is my order

list: deeds/customer-experience
match: stem
items: nps | csat | customer satisfaction | guest satisfaction | guest feedback | customer feedback | star reviews |
 five star reviews | google reviews | tripadvisor | trustpilot | mystery shopper | mystery shop | complaints | customer
 journey | checkout experience | waiting times | queue times | loyalty scheme | aftercare | personal shopping | guest
 scores | user interviews | first impression

list: deeds/customer-focus
match: stem
items: complaints | front of house | nps | customer satisfaction | guest satisfaction | customer feedback | net promoter
 | csat | client satisfaction | guest scores | patient satisfaction | regular customers | repeat customers | repeat
 business | repeat bookings | client feedback | guest feedback | guest reviews | five star reviews | star reviews |
 google reviews | tripadvisor | trustpilot | mystery shopper | mystery shop | thank you letters | thank you cards |
 customers ask for me | ask for me | asked for me by name | asks for me | by name | customer compliments | compliments |
 served customers | helped customers | helping customers | looked after customers | looked after guests | customer
 queries | customer enquiries | kept customers | kept customers informed | won back | customer interviews | user
 interviews | personal shopping | aftercare | follow-up calls | loyalty scheme | loyalty card | went out of my way | the
 regulars | regulars by name | knew the regulars | our regulars | regulars and staff | built up regulars

list: deeds/customer-retention
match: stem
items: renewals | renewed | retained clients | retained customers | churn | cancellations | saved cancellations | won
 back | loyalty scheme | loyalty card | repeat business | repeat customers | repeat bookings | rebooked | lapsed |
 retention calls

list: deeds/customer-satisfaction
match: stem
items: nps | csat | customer satisfaction | guest satisfaction | five star reviews | star reviews | google reviews |
 tripadvisor | trustpilot | customer feedback | mystery shopper | repeat customers | repeat business | thank you letters
 | thank you cards | compliments | guest scores | satisfaction scores | satisfaction score | complaints down | fewer
 complaints | complaints fell | no complaints | ask for me | asked for me | won back

list: deeds/customer-service
match: stem
items: customer facing | guests | front of house | served | serving | counter | complaints | enquiries | help desk |
 walk-ins | callers | patrons | box office | served customers | customer queries | guest relations | client facing |
 public facing | served guests | on the counter | on the tills | on the till | inquiries | front desk | reception desk |
 on reception | helpdesk | service desk | customer calls | calls a day | phone orders | took orders | took bookings |
 took payments | customer questions | customer enquiries | customer emails | answered customer | greeted | greeted
 customers | welcomed customers | welcomed guests | welcomed visitors | helped customers | helping customers | helped
 shoppers | helped passengers | assisted customers | assisted passengers | advised customers | advised shoppers | looked
 after customers | looked after guests | looked after passengers | dealt with customers | talked to customers | spoke to
 customers | on the shop floor | on the shopfloor | sold to customers | refunds | returns and exchanges | live chat |
 ticket sales | sold tickets | information desk | customers a day | customers an hour | customers ask for me | ask for
 me | asked for me | asks for me | regular customers | regular guests | tables a night | section of tables | waited
 tables | waited on tables | waiting tables | waitressed | poured pints | pulled pints | cabin crew | members of the
 public | the public | kept customers informed | kept customers updated | explained to customers | showed customers |
 customers' homes | customer feedback | customer reviews | explained work to customers | thank you cards | the till | at
 the tills | the tills | worked the till | ran the till | phone enquiries | on the phone | over the phone | by phone |
 answered the phone | answered phones | the regulars | regulars by name | knew the regulars

list: deeds/customer-service-management
match: stem
items: complaints team | contact centre team | contact center team | service desk team | call centre team | call center
 team | customer service team | customer care team | team of advisers | team of advisors | team of agents | advisers
 report | scored calls | call scoring | listened to calls | service levels | escalated complaints | handled escalations
 | csat | front of house team | reception team

list: deeds/customer-success
match: stem
items: onboarded customers | onboarded clients | renewals | churn | adoption | quarterly reviews | business reviews |
 health scores | customer onboarding | user adoption | customer training | trained customers | go-lives

list: deeds/dashboard-reporting
match: stem
items: dashboard | dashboards | power bi | tableau | looker | scorecard | weekly figures | performance board | live
 figures | charts for | data studio

list: deeds/data-analysis
match: stem
items: analysed | analyzed | analysed data | analyzed data | analysis of | pivot tables | pivot table | dashboards |
 dashboard | sql | sql queries | excel models | trends | regression | statistical | cohort | segmented | forecast |
 forecasts | variances | kpis | kpi | survey results | survey data | sales data | sales figures | charts for | power bi
 | tableau | python notebooks | spss | stata | r scripts | pandas | cleaned data | compared figures | compared results |
 weekly figures | downtime data | yield data | pupil data | progress data | attendance data | audit data | a/b test |
 a/b tests | crunched | patterns in | league tables | reported on | modelled the | modeled the | modelled costs |
 modeled costs | modelled demand | modeled demand

list: deeds/data-checking
match: stem
items: checked data | checked figures | checked entries | checked forms | cross-checked | double checked | reconciled |
 reconcile | proofread | validated | verified | duplicates | de-duplicated | cleaned data | cleaned the database |
 cleansed | data cleaning | spotted errors | corrected errors | error rate | mismatches | discrepancies | checked
 invoices

list: deeds/data-collection
match: stem
items: collected data | collected samples | surveys | interviews with | questionnaires | sampled | recorded readings |
 took readings | took measurements | field notes | data sheets | data loggers | logged readings | meter readings |
 observation forms | case report forms | recruited participants

list: deeds/data-driven-decision-making
match: stem
items: dashboards | a/b test | a/b tests | analysed sales | analyzed sales | kpis | sales data | weekly figures | from
 the data | using data | analytics | tracked | metrics

list: deeds/data-driven-mindset
match: stem
items: dashboard | dashboards | kpi | kpis | metrics | a/b test | a/b tests | a/b testing | analytics | google analytics
 | analysed data | analyzed data | analysed sales | analyzed sales | sales data | tracked | weekly figures | monthly
 figures | conversion rate | click-through | reports on | from the data | using data | by data | measured against |
 baseline | power bi | tableau | pivot tables | sql | oee | scrap rate | downtime data | pupil data | progress data

list: deeds/data-engineering
match: stem
items: nightly loads | loaded data | terabytes | data lake | warehouse tables | ingested | data pipelines | built
 pipelines | streaming pipelines

list: deeds/data-entry
match: stem
items: keyed in | typed up | typed in | entered data | entered orders | entered invoices | entered details | entered
 records | entered results | entered readings | entered into | inputted | input orders | input data | inputting |
 updated records | updated the database | updated spreadsheets | updated the spreadsheet | updated systems | updated the
 crm | forms a day | records a day | records a week | invoices a day | orders onto | onto the system | into the system |
 into sap | into excel | into the database | onto spreadsheets | logged calls | logged orders | logged details | logged
 deliveries | logged jobs | coded responses | transcribed | uploaded | scanned and | database entries | processed forms
 | processed orders | processed applications | wpm | stock on the system | keyed orders | keyed invoices | keyed data |
 keyed entries | keyed forms | keyed results

list: deeds/data-quality
match: stem
items: cleaned data | data cleaning | de-duplicated | duplicates | cleansed | validation checks | validated | missing
 values | data checks | mismatches | data errors | error rate | cleaned up records | cleaned the database

list: deeds/data-reporting
match: stem
items: weekly report | weekly reports | monthly report | monthly reports | daily report | daily reports | weekly figures
 | monthly figures | daily figures | sales figures | sales report | sales reports | kpi | kpis | dashboard | dashboards
 | management reports | performance reports | board pack | board reports | reports to | reports for | reported figures |
 weekly stats | monthly stats | statistics for | returns to | charts for | spreadsheet of | tracked | pivot tables |
 power bi | output reports | scorecards | scorecard

list: deeds/data-visualization
match: stem
items: dashboards | dashboard | charts | graphs | heat maps | infographics | power bi | tableau | looker | plots |
 ggplot | matplotlib | maps of | qlik | d3 | plotted | scorecards

list: deeds/database-administration
match: stem
items: restored databases | tuned queries | replicas | replication | database upgrades | index maintenance | database
 backups | nightly backups

list: deeds/database-maintenance
match: stem
items: kept the database | updated the database | updated records | customer database | client database | member
 database | membership records | donor database | supplier database | mailing list | contact list | de-duplicated |
 cleaned the database | data cleaning | crm | records up to date

list: deeds/database-performance-tuning
match: stem
items: tuned queries | slow queries | query time | query times | indexes | query plans

list: deeds/de-escalation
match: stem
items: calmed | talked down | talked him down | talked her down | defused | de-escalated | aggressive patients |
 aggressive customers | without force | angry customers

list: deeds/debugging
match: stem
items: debugged | bug | bugs | fixed bugs | bug fixes | stack traces | race condition | memory leak | memory leaks |
 found the bug | profiler | breakpoints | crash reports | crashes | deadlock | deadlocks | traced errors | production
 issues | flaky tests

list: deeds/decision-making
match: stem
items: decided | chose | approved | signed off | prioritised | prioritized | made the call | make the assignments |
 triaged | triage | sign off | made the decision | final say | go/no-go | authorised | authorised refunds | authorized
 refunds | authority to | shortlisted | selected suppliers | selected the | picked the | hiring decisions | set prices |
 set the price | set budgets | budget holder | stopped the line | stopped the job | refused | allocated | allocated
 staff | escalated | when to escalate | options appraisal | recommended | recommended to | judged | refereed | umpired |
 duty manager | incident commander | shut down the line | rejected | quarantined | hired two | hired staff

list: deeds/dedication
match: stem
items: volunteered | overtime | extra shifts | covered shifts | covered extra | stayed late | stayed on | stayed until |
 weekends and evenings | every weekend | every saturday | nights and weekends | long service | years' service | promoted
 to | while studying | alongside my studies | alongside studies | alongside full-time | alongside university | alongside
 college | evening course | night school | never missed | no absence | full attendance | employee of | before school |
 before dawn

list: deeds/delegation
match: stem
items: delegated | allocated work | assigned work | allocated tasks | allocated jobs | delegate | delegating | allocate
 work | assigned tasks | assigned jobs | allocated duties | assigned duties | shared out | shared out the | handed out |
 handed out jobs | gave out jobs | set tasks | set the day's work | set work for | allocated staff | allocated patients
 | make the assignments | made assignments | rota | daily task list | job cards | report to me | reporting to me |
 direct reports | section leaders

list: deeds/delivery-driving
match: stem
items: drops a day | multi-drop | multidrop | parcels a day | stops a day | deliveries a day | delivered parcels |
 delivered goods | delivered to shops | delivered to stores | delivered to customers | delivered to homes | delivered
 furniture | delivered meals | delivery round | milk round | pod signatures | signatures on | home deliveries | delivery
 windows | van deliveries | proof of delivery

list: deeds/dementia-care
match: stem
items: dementia unit | dementia ward | dementia home | residents with dementia | people with dementia | memory clinic |
 memory café | memory boxes | reminiscence | sundowning | alzheimer's | twiddle

list: deeds/dental-front-desk
match: stem
items: booked patients | booked recalls | took payments from patients | treatment estimates | exemptions | fp17 | nhs
 forms | appointment book | dental insurance claims | filled cancellations | patient recalls

list: deeds/dental-infection-control
match: stem
items: autoclave | autoclaved | sterilised instruments | sterilized instruments | decontamination | washer disinfector
 | wiped down the surgery | test strips | flushed waterlines

list: deeds/dentistry
match: stem
items: patients a day in a dental | fillings | extractions | root canals | crowns | dentures | dental patients

list: deeds/desktop-support
match: stem
items: fixed laptops | fixed printers | set up laptops | imaged | desk visits | replaced screens | replaced disks |
 built pcs | laptop builds

list: deeds/deteriorating-patients
match: stem
items: news2 | early warning | crash call | arrest calls | peri-arrest | sepsis six | medical emergency team |
 outreach team called | put out the call

list: deeds/determination
match: stem
items: against the odds | turned around | turnaround of | rebuilt | kept going | never gave up | persisted | persevered
 | chased | chased down | chased payment | cold calls | cold called | cold calling | door to door | marathon | triathlon
 | ironman | from scratch | while studying | alongside full-time | self-funded | self-taught | taught myself | until it
 was fixed | until fixed | finished what | saw it through | re-sat | retrained | climbed

list: deeds/diary-management
match: stem
items: diary | diaries | diary for | diary of | calendar | calendars | outlook calendar | booked meetings | booked
 appointments | booked his | booked her | arranged meetings | arranged appointments | scheduled meetings | scheduled
 appointments | set up meetings | directors' diaries | partners' diaries | appointments for | appointments book |
 appointment book | double bookings | meeting rooms | calendars for | calendar for | meetings for the | meeting requests
 | managed appointments | itineraries | travel for | pa to | assistant to | engineers' diaries | diary clashes | kept
 the diary | ran the diary

list: deeds/differentiation-in-teaching
match: stem
items: mixed-ability | all abilities | wide range of abilities | adapted | adapted lessons | adapted work | adapted
 tasks | adapted resources | adapted texts | scaffolded | scaffolds | scaffolding for | writing frames | word banks |
 sentence starters | stretch tasks | stretch and challenge | extension tasks | extension work | challenge tasks | lower
 attainers | higher attainers | low attainers | high attainers | greater depth | support for send | send pupils | sen
 pupils | eal pupils | eal learners | ehcps | pupil premium | tiered tasks | easier texts | three levels | bottom set |
 bottom sets | lower sets | lowest set | top set | top sets | small groups | individual targets | visual timetables |
 pre-teaching | ell students | english learners | ieps

list: deeds/digital-marketing
match: stem
items: google ads | email campaigns | paid social | organic traffic | landing pages | web traffic | click-through |
 seo

list: deeds/diplomacy-tact
match: stem
items: mediated | complaints | difficult conversations | difficult customers | difficult clients | upset customers |
 angry customers | unhappy customers | upset relatives | bereaved | negotiated | brokered | neighbour disputes |
 neighbor disputes | disputes | grievances | grievance | disciplinary | redundancies | councillors | ministers | board
 members | trustees | unions | parents' evenings | bad news | vips | vip guests | embassy | unions and management |
 landlords and tenants | between landlord | smoothed over | relatives of

list: deeds/discharge-planning
match: stem
items: discharges | discharge meetings | discharge letters | discharge summaries | packages of care | take-home
 medicines | ttos | transport home | home equipment | length of stay | follow-up appointments | district nurses |
 delayed discharges | safe home

list: deeds/dispatch
match: stem
items: despatch | goods out | dispatched | despatched | loaded lorries | loaded vans | loaded trucks | courier labels |
 outbound | shipped orders | delivery runs | sent out orders | bills of lading | delivery paperwork | trailers loaded |
 parcels out

list: deeds/dispensing-medicines
match: stem
items: dispensed | filled prescriptions | picked and labelled | scripts a day | items a day | prescriptions a day |
 items a month | handed out prescriptions | assembled scripts | owings | dosette

list: deeds/diversity-and-inclusion
match: stem
items: edi | dei | staff network | reasonable adjustments | equality impact | unconscious bias | disability confident |
 inclusive recruitment | blind recruitment | accessible | gender pay gap | neurodiversity | pay gap | edi group |
 inclusion group | staff networks | inclusive hiring

list: deeds/document-management
match: stem
items: filing system | archive | archived | archiving | scanned documents | scanned files | indexed | version control |
 shared drive | shared drives | sharepoint | document control | drawings issued | controlled copies | transmittals |
 document register | drawing register | digitised | folders | retention | master copies | o&m manuals | filed documents
 | filed drawings | filed paperwork | scanning and filing

list: deeds/document-preparation
match: stem
items: typed letters | typed up | typed reports | drafted letters | letters | mail merge | prepared packs | board packs
 | prepared contracts | prepared documents | templates | prepared papers | meeting packs | prepared quotes | bundles |
 prepared bundles | tender packs | job packs | welcome packs | printed and bound | order forms

list: deeds/donor-relations
match: stem
items: donors | thanked each | donor | thank you calls | thank you letters | major givers | stewardship | donor visits |
 donor events | legacy pledgers | regular givers | donor newsletter | our supporters | supporters thanked

list: deeds/dynamic-personality
match: stem
items: launched | compered | led classes | brand ambassador | field sales | door to door | street team | holiday rep |
 promotions team | entertained | group exercise | zumba | spin classes | events | opened new | new store opening |
 founder of | co-founder

list: deeds/early-years-education
match: stem
items: nursery | pre-school | preschool | reception class | toddlers | under-fives | under-5s | baby room | key
 children | phonics | eyfs | kindergarten | pre-k

list: deeds/ecology
match: stem
items: bat surveys | bat roosts | newts | newt surveys | dormouse | badger | reptile surveys | phase 1 | ukhab |
 habitat maps | bird surveys | emergence surveys | quadrats | otter

list: deeds/editing-proofreading
match: stem
items: proofread | proofed | edited | copy edited | sub-edited | corrected copy | checked copy | house style | style
 guide | typos | checked spelling | checked grammar | page proofs | proofs | corrected drafts

list: deeds/efficiency
match: stem
items: streamlined | sped up | speeded up | faster | cut time | cut the time | cut turnaround | halved | reduced time |
 reduced the time | time saved | hours saved | saved hours | saving hours | hours a week | minutes per | turnaround |
 turnaround time | lead time | lead times | cycle time | changeover | changeover time | changeovers | downtime |
 automated | macro | macros | template | throughput | output by | pick rate | units per hour | units an hour | per hour
 | fewer steps | lean | kaizen | 5s | backlog | cleared the backlog | ahead of schedule | first time fix | right first
 time | waiting time | waiting times | queue times

list: deeds/elderly-care
match: stem
items: older people | care home | nursing home | dementia | over-75s | pensioners | aged care

list: deeds/electrical-fault-finding
match: stem
items: faults | traced | tripping | earth faults | dead circuits | loss of power | insulation tests | multimeter |
 megger | callouts | emergency callouts | breakdowns | diagnosed | burnt out | rcd | intermittent | short circuits |
 wiring diagrams

list: deeds/electrical-installation
match: stem
items: wired houses | wired offices | wired factories | wired shops | wired plots | rewired houses | wired offices |
 wired factories | wired shops | wired plots | rewires | sockets | consumer units | consumer unit | distribution
 boards | ran cables | pulled cables | first fix and second fix | cable tray | trunking and conduit | fitted lights |
 installed lighting | second fixed | socket circuits | ring circuits | armoured cable | house wiring

list: deeds/electrical-testing
match: stem
items: dead tests | dead testing | live tests | live testing | megger | insulation resistance | continuity | loop
 impedance | rcd tests | ring mains tested | eicrs | test sheets | test certificates | pat tested | ze | polarity

list: deeds/email-marketing
match: stem
items: mailchimp | email sends | email campaigns | newsletters | open rate | open rates | mailing list | subscribers |
 klaviyo | click-through | mailshot | mailshots | drip campaigns | automated emails

list: deeds/emergency-response
match: stem
items: emergency calls | 999 calls | evacuation | evacuated | first aider | first aid to | fire marshal | crash team |
 cardiac arrest | defibrillator | emergency services | major incident | called out | callouts | emergency repairs |
 ambulance | spill response | rescue | alarm activations

list: deeds/emotional-balance
match: stem
items: de-escalated | crisis | bereaved | end of life | complaints | angry callers | irate | challenging behaviour |
 challenging behavior | distressed | helpline | crisis line | counselled | palliative | child protection | violent
 incidents | debriefed | reflective practice | clinical supervision

list: deeds/emotional-intelligence
match: stem
items: counselled | mediated | de-escalated | difficult conversations | one-to-ones | 1:1s | return to work chats |
 return to work interviews | coached | supported families | supported staff | supported colleagues | wellbeing |
 wellbeing champion | mental health first aider | bereaved | bad news | distressed | anxious | pastoral | complaints |
 upset customers | grievance | grievances | exit interviews | appraisals | supervision sessions | reflective | listened

list: deeds/empathy
match: stem
items: palliative | end of life | hospice | bereaved | bereavement | counselled | befriending | comforted | vulnerable |
 supported families | counselling | counseling | befriended | comforting | reassured | reassuring | supported relatives
 | supported residents | supported patients | supported victims | supported survivors | listened | listened to |
 helpline | crisis line | samaritans | dementia | distressed | upset customers | anxious | nervous | homeless | refuge |
 refugees | victims of | addiction | learning disabilities | special needs | bad news | user interviews | patients and
 families | families of | pastoral | wellbeing

list: deeds/employee-communications
match: stem
items: staff newsletter | staff bulletin | intranet | all-staff emails | town halls | team brief | team briefs | staff
 briefings | noticeboard | noticeboards | all-hands | weekly update

list: deeds/employee-engagement
match: stem
items: staff survey | staff surveys | engagement survey | engagement score | engagement scores | pulse survey | staff
 forum | staff council | suggestion scheme | recognition scheme | recognition awards | employee awards | staff awards |
 staff newsletter | town halls | wellbeing week | wellbeing days | staff socials | team days | away days | staff
 turnover | staff retention | morale | sports and social | staff events

list: deeds/employee-relations
match: stem
items: grievance | grievances | disciplinaries | disciplinary | disciplinary meetings | disciplinary hearings |
 disciplinary letters | return to work interviews | return to work chats | return-to-work meetings | absence meetings |
 absence reviews | sickness reviews | sickness absence | long-term sickness | trigger points | welfare meetings |
 investigation meetings | investigatory meetings | took statements | capability meetings | union reps | trade unions |
 trade union | works council | staff council | redundancy | redundancies | consultation meetings | tupe | settlement
 agreements | exit interviews | acas | tribunal | tribunals | mediated | staff forum

list: deeds/endpoint-management
match: stem
items: imaged | laptop builds | device rollout | enrolled devices | rolled out laptops | patched laptops | autopilot

list: deeds/enthusiasm
match: stem
items: volunteered | volunteered for | volunteering | set up a club | started a club | after-school club | lunchtime
 club | ran a club | ran the club | signed up for | put myself forward | hackathon | side project | side projects | open
 source | open days | led clubs | brand ambassador | champion for | own initiative | in my own time | organised trips |
 organized trips | fundraised | school trips | sports day | fitness classes

list: deeds/entrepreneurial-mindset
match: stem
items: co-founded | own business | own company | my own business | start-up | started a business | started my own | set
 up my own | set up a business | self-employed | sole trader | freelance | ran my own | run my own | side business |
 market stall | etsy | ebay shop | online shop | online store | first hire | first employee | opened a | opened the |
 seed funding | investors | new market | new revenue | won first clients | bootstrapped | crowdfunded | business plan |
 founder of | co-founder

list: deeds/environmental-compliance
match: stem
items: waste transfer | discharge consents | permit conditions | spill kit | emissions | environmental permit | bunds |
 oil spills | noise complaints

list: deeds/environmental-mindset
match: stem
items: recycled | recycling | composting | food waste | cut waste | reduced waste | zero waste | carbon | carbon
 footprint | emissions | energy use | energy saving | energy bills | fuel use | electric vehicles | solar | single-use |
 plastic use | plastic packaging | reusable | eco | green champion | green team | sustainable | sustainability |
 biodiversity | wildlife | tree planting | planted trees | beach clean | litter pick | conservation | iso 14001 |
 landfill | upcycled | water use | refill

list: deeds/equipment-maintenance
match: stem
items: cleaned machines | greased | oiled | lubricated | calibrated | sharpened | replaced blades | repaired tools |
 daily checks | changed filters | repaired machines | service log | serviced machines | serviced equipment | serviced
 tools | serviced mowers | serviced pumps | serviced and repaired

list: deeds/ethical-conduct
match: stem
items: compliance | complied | code of conduct | safeguarding | whistleblowing | gdpr | informed consent | ethics
 committee | ethics approval | research ethics | conflicts of interest | anti-bribery | anti-money laundering |
 controlled drugs | cash handling | keyholder | client money | treasurer | counted cash | confidential | reported
 concerns | raised concerns | id checks | challenge 25 | age checks | trustee of | charity trustee

list: deeds/etl
match: stem
items: nightly loads | loaded data | load jobs | data feeds | extracted data | transformed data

list: deeds/event-administration
match: stem
items: away day | board meetings | open day | conference | away days | open days | conferences | delegates | delegate
 lists | guest list | guest lists | name badges | venue bookings | booked venues | booked rooms | invitations |
 invites | rsvp | rsvps | catering orders | catering booked | seminars | registration desk | agm | training days |
 awards night | launch event | events | booked speakers | conference bookings | delegate registrations

list: deeds/event-marketing
match: stem
items: launch event | trade show | trade shows | exhibition stand | exhibitions | open days | roadshows | webinars |
 pop-ups | product launches | sponsorship | stand at | tickets sold | event invites

list: deeds/event-planning
match: stem
items: conference | away day | events | open day | open evening | launch event | sponsored walk | conferences | away
 days | event for | ran events | organised events | organized events | hosted events | charity events | open days | open
 evenings | launch party | product launches | weddings | wedding | christmas party | summer fair | summer fayre | school
 fair | fete | fetes | festival | festivals | fun day | fun run | gala | gala dinner | awards night | awards evening |
 awards dinner | exhibition stand | trade show | trade shows | exhibitions | roadshow | roadshows | venue booking |
 venue hire | booked venues | booked the venue | venues | delegates | guest list | guest lists | tickets sold | seminars
 | webinars | quiz night | quiz nights | fundraisers | sports day | sports days | prom | school trips | residential |
 tasting evenings | pop-ups | hackathon | networking breakfast | caterers | marquee

list: deeds/event-security
match: stem
items: stewarded | searched bags | wristbands | ejected | concerts | festivals | match days | matchday | turnstiles

list: deeds/event-setup-venue
match: stem
items: set up rooms | laid out | set out chairs | rigged | put up marquees | staging | set up for weddings | set up
 stages | set up tables | stacked chairs

list: deeds/exam-invigilation
match: stem
items: invigilated | exam hall | exam halls | proctored | seating plans for exams | gcse exams

list: deeds/exams-administration
match: stem
items: exam entries | exam timetable | exam boards | results day | access arrangements | ran the exams office |
 seating plans

list: deeds/exercise-prescription
match: stem
items: prescribed home exercises | home exercises | exercise plans | training plans | gym programmes | gym programs |
 exercise programmes | exercise programs | exercise sheets | exercise classes | rehab programmes | rehab programs |
 strength programmes | strength programs | tailored programmes | tailored programs | personal training | progressed
 exercises | stretching programmes | stretching programs | circuit classes

list: deeds/extracurricular-activities
match: stem
items: after-school club | after-school clubs | lunchtime club | lunch club | ran the club | ran clubs | school choir |
 school play | school show | school team | school teams | football club | netball team | chess club | coding club |
 science club | gardening club | drama club | duke of edinburgh | debate club | debating club | sports day | school
 trips | residential trip | residentials | year book | school orchestra | stem club | homework club

list: deeds/facilities-coordination
match: stem
items: the lease | office move | cleaning contract | contractor visits | office moves | repairs reported | building
 repairs | booked repairs | meeting rooms | building keys | access cards | fire drills | fire alarm tests | waste
 collection | pest control | service contracts | maintenance requests | landlord | desk moves | boiler service | the
 cleaners | contract cleaners | cleaning contractors | booked contractors | managed contractors | met contractors

list: deeds/facilities-management
match: stem
items: office move | building repairs | cleaning contract | office moves | service contracts | planned maintenance |
 fire alarm tests | fire drills | boiler | legionella | access cards | security contract | the lease | landlord | energy
 bills | refurbishment | compliance checks | grounds contract | pest control | the cleaners | contract cleaners |
 cleaning contractors | booked contractors | managed contractors | met contractors

list: deeds/fall-prevention
match: stem
items: balance class | balance classes | after falls | falls clinic | falls risk | falls assessments | falls group |
 fallen | bed alarms | non-slip | hourly rounding | hourly rounds | post-fall | fewer falls | cut falls | reduced falls
 | falls by | strength and balance | walking aids | trip hazards

list: deeds/family-liaison-in-care
match: stem
items: families | kept families informed | family meetings | updated families | next of kin | phoned families | family
 visits | relatives informed | updated relatives | supported relatives | spoke to relatives | with relatives | phoned
 relatives | relatives of

list: deeds/fast-paced-environment
match: stem
items: rush | peak | covers a night | high-volume | emergency department | a&e | calls a day | orders a day | same day |
 peak season | peak times | peak hours | lunch rush | dinner rush | breakfast rush | lunch service | dinner service |
 busy service | busy kitchen | busy bar | busy ward | busy shop | busy restaurant | busy site | busy office | busy
 surgery | busy salon | covers a day | covers per | covers on | covers nightly | resus | acute ward | calls per day |
 calls an hour | calls per hour | orders per day | orders an hour | drops a day | parcels a day | deliveries a day |
 stops a day | patients a day | customers a day | customers an hour | guests a night | guests a day | tickets a day |
 tickets a week | invoices a day | units per hour | picks an hour | pick rate | next day | black friday | christmas rush
 | christmas peak | sale days | match days | matchday | festival | festivals | drive-thru | newsroom | daily deadlines |
 breaking news | trading floor | start-up | turnover of patients | daily releases | weekly releases | several times a
 day

list: deeds/fault-finding
match: stem
items: faults | fault | found faults | traced | traced faults | fault-found | diagnosed | diagnosing | diagnostics |
 diagnosed faults | breakdowns | broke down | callouts | call-outs | emergency callouts | reactive calls | reactive jobs
 | tripping | tripped | earth faults | dead circuits | loss of power | intermittent | test meter | multimeter | megger |
 insulation tests | wiring diagrams | circuit diagrams | schematics | found the cause | root cause | repaired | first
 time fix | fault codes | error codes | no-heat calls | leaks | blockages | got running | machine stoppages | stoppages
 | jams | downtime | fixed machines | troubleshot | sensors replaced | limit switches | isolated the fault

list: deeds/field-research
match: stem
items: fieldwork | field work | field season | field trips | site visits | sampled | soil samples | water samples |
 transects | quadrats | surveyed | wildlife surveys | bird surveys | household surveys | in the field | interviews with
 | field notes | camera traps | excavation season

list: deeds/field-sales
match: stem
items: visited customers | visited clients | visits a day | calls on customers | on the road | territory | visited
 dealers | visited stockists | customer visits | my patch

list: deeds/filing
match: stem
items: filing cabinets | archived | archive | archiving | alphabetical | folders | indexed | scanned documents | patient
 notes | pulled notes | case files | paper files | client files | patient files | job files | files in order | filed
 documents | filed records | filed paperwork | filed papers | filed invoices | filed forms | filed letters | filing
 system | filing and | scanning and filing | did the filing | kept files

list: deeds/financial-control
match: stem
items: reconciled | month end | approval limits | signed off payments | payment runs | balance sheet | control accounts
 | bank recs | audit | purchase orders | sign off

list: deeds/financial-planning
match: stem
items: budget | budgets | forecast | forecasts | cash flow | cash flow forecast | business plan | annual plan | rolling
 forecast | five-year plan | three-year plan | funding model | scenario

list: deeds/financial-reporting
match: stem
items: management accounts | monthly accounts | board pack | board packs | board papers | month end | year end accounts
 | month-end reports | quarterly accounts | p&l | variance reports | budget reports | statutory accounts | flash reports
 | financial statements

list: deeds/financial-responsibility
match: stem
items: budget of | held a budget | held the budget | budget holder | managed a budget | managed the budget | within
 budget | under budget | on budget | to budget | petty cash | treasurer | cash handling | cashed up | banked takings |
 banking takings | expenses | purchase orders | signed off invoices | approved invoices | approved spend | cut costs |
 company card | client money | p&l

list: deeds/fire-safety
match: stem
items: fire marshal | fire warden | fire drill | fire drills | fire alarm tests | fire doors | fire door | fire
 extinguisher | extinguishers | evacuation | evacuated | smoke alarms | sprinklers | fire risk | fire panel | emergency
 lighting | hot works

list: deeds/first-aid-provision
match: stem
items: grazed knees | minor injuries | first aider | cuts and bumps | cuts and grazes | bumps and grazes | accident book
 | treated injuries | treated cuts | first aid to | first aid kit | first aid box | defibrillator | cpr | nosebleeds |
 epipen | epipens | head injuries | pitchside | medical room | sick bay

list: deeds/five-s
match: stem
items: shadow boards | shadow board | sort, set | red tags | red tag | labelled tools | labeled tools | tool boards |
 floor markings | marked out bays | 5s audits | clean down | workplace organisation | workplace organization

list: deeds/flexibility
match: stem
items: covered | cover for | on call | various sites | two sites | at short notice | any shift | split shifts | covering
 | different sites | multiple sites | across sites | short notice | rotating shifts | shift pattern | days and nights |
 nights and weekends | evenings and weekends | weekend shifts | earlies and lates | overtime | extra shifts | bank
 shifts | agency shifts | relief driver | floater | rotated | rotated between | moved between | cross-trained |
 multi-skilled | stepped in | stepped up | filled in | helped out | helped other | lent a hand | wherever needed | where
 needed | as needed | any section | all sections | every section | all departments | every department | different
 departments | each station | every station | supply teacher | supply work | redeployed | acting up | switched to |
 worked from home | moved online | changed hours | ad hoc | last minute | last-minute changes | pandemic | floated
 between | float between | supply cover

list: deeds/following-instructions
match: stem
items: sops | standard operating procedures | work instructions | method statements | protocols | recipes | sop |
 standard operating procedure | work instruction | method statement | protocol | recipe cards | recipe sheets | spec
 sheets | to spec | to specification | to the drawing | to drawings | from drawings | from plans | from blueprints | job
 sheets | job cards | works orders | work orders | pick lists | pick list | packing list | route sheet | run sheet |
 care plans | checklist | checklists | cleaning schedule | planogram | planograms | per the | prep list | prep lists |
 manufacturer's instructions | site rules | batch sheets | as directed | under supervision | under the supervision

list: deeds/food-and-beverage-service
match: stem
items: waited tables | waited on | section of | silver service | took orders | carried plates | covers a night | poured
 wine | bar service | room service | banquets | laid tables | cleared tables | poured pints | waiting tables | tables of
 | table service

list: deeds/food-costing-kitchen
match: stem
items: food cost | gp | gross profit | costed | costed menus | costed dishes | menu costing | costings | recipe cards |
 portion costs | portion control | wastage | margins | priced menus

list: deeds/food-hygiene
match: stem
items: haccp | fridge temperatures | fridge temps | temperature checks | temperature logs | temperature records | probe
 | probed | probe checks | probed meat | core temperatures | day dots | date labels | dated and labelled | dated and
 labeled | labelled and dated | labeled and dated | use by dates | date checks | allergen | allergens | allergen sheets
 | allergen charts | cross-contamination | colour-coded boards | color-coded boards | cleaning schedule | cleaning
 schedules | cleaned down | clean down | clean as you go | deep clean | deep cleans | hygiene rating | five star hygiene
 | 5 star hygiene | food hygiene rating | eho | ehos | environmental health | health inspector | health inspection |
 health inspections | stock rotation | rotated stock | handwashing | pest control | hot hold | hot holding | chilled
 deliveries | servsafe | safer food better business | sanitised | sanitized | blast chiller | blast chilled | checked
 deliveries | brcgs

list: deeds/food-preparation
match: stem
items: mise en place | prepped | prep for | prep list | chopped | peeled | filleted | butchered | sandwiches | salads |
 vegetable prep | veg prep | made sauces | made salads | portioned | larder section

list: deeds/food-presentation
match: stem
items: plated | plated up | plate up | garnished | dressed plates | decorated plates | plated desserts | on the pass
 | at the pass | ran the pass

list: deeds/food-temperature-control
match: stem
items: fridge temperatures | fridge temps | freezer temperatures | temperature checks | temperature logs | temperature
 records | probe | probed | core temperatures | hot hold | hot holding | blast chilled | blast chiller | chilled
 deliveries

list: deeds/forecasting
match: stem
items: forecast | forecasts | predicted demand | predicted sales | demand plan | sales plan | rolling forecast | cash
 flow | estimated demand | modelled demand | modeled demand | sales projections | cash projections | budget projections

list: deeds/forklift-operation
match: stem
items: moved pallets with | stacked pallets in | high racking | loaded trailers with a

list: deeds/forward-thinking
match: stem
items: planned ahead | long-term plan | five-year plan | three-year plan | strategic plan | roadmap | horizon | forecast
 | business plan | pilot | piloted | new technology | future-proofed | early adopter | first to | pioneered | master
 plan

list: deeds/fostering
match: stem
items: foster carers | form f | foster families | fostering panel | placements matched

list: deeds/freedom-of-information
match: stem
items: foi | foia | records requests | redacted documents | disclosure log

list: deeds/friendliness
match: stem
items: greeted | greeting | welcomed | welcoming | regulars by name | by name | chatted | chat with | front of house |
 front desk | reception desk | on reception | served customers | serving customers | served guests | host for |
 customers ask for me | ask for me | asked for me | thank you cards | five star reviews | compliments | befriended |
 meet and greet | cabin crew | tour guide | holiday rep | guests | welcome desk | showed visitors | playgroup | hosted
 guests | hosted visitors | hosted events | the regulars | knew the regulars | our regulars | regular customers

list: deeds/front-of-house
match: stem
items: greeted guests | seated guests | welcomed guests | ran the floor | section of | bookings | host stand | box
 office | reception desk | took bookings | waited tables

list: deeds/frontend-development
match: stem
items: built components | component library | built pages | web pages | user interface | page load | react components
 | built the ui | checkout page | single-page app | responsive pages | responsive site | responsive layouts

list: deeds/fundraising
match: stem
items: raised for | raised money | money raised | sponsored walk | sponsored run | bake sale | cake sale | raffle |
 raffles | charity run | donors | donations | collection tins | street collections | bucket collections | appeal |
 appeals | giving day | legacies | regular givers | sponsorship | gala | gala dinner | grant from | grants from | trusts
 and foundations | corporate partners | crowdfunder | crowdfunding | charity auction | auction | fun run | fundraisers |
 raised by | pledges | gift aid | charity shop | summer fete | match funding | community events

list: deeds/gallery-invigilation
match: stem
items: invigilated | sat in galleries | gallery rooms | watched over | answered visitors | room warden | exhibition
 rooms

list: deeds/gardening
match: stem
items: mowed | strimmed | hedges cut | cut hedges | weeded | planted beds | pruned | laid turf | flower beds | lawns

list: deeds/general-cleaning
match: stem
items: mopped | hoovered | vacuumed | dusted | cleaned offices | cleaned toilets | cleaned rooms | cleaned floors |
 emptied bins | wiped down | swept | polished | cleaned wards | cleaned kitchens | buffed | deep cleaned

list: deeds/general-management
match: stem
items: p&l | profit and loss | ran the business | ran the company | ran the site | whole business | managing director |
 managed departments | head of departments | heads of department | department heads | budget of | annual budget | site
 manager | general manager

list: deeds/global-mindset
match: stem
items: overseas | overseas offices | overseas teams | international team | international clients | international offices
 | international students | global team | global teams | global rollout | time zones | offshore team | emea | apac |
 several countries | across europe | worked abroad | cross-border | export markets | exports to | multilingual |
 worldwide

list: deeds/goal-orientation
match: stem
items: target | targets | against target | above target | over target | hit target | beat target | exceeded | exceeded
 target | quota | quotas | kpis | kpi | okrs | hit my numbers | above plan | sales target | goals set | set goals | pick
 rate | top performer | bonus | bonus scheme | milestone | milestones | met every | on time and

list: deeds/going-the-extra-mile
match: stem
items: stayed late | stayed on | stayed behind | after hours | in my own time | on my day off | days off | own time |
 beyond my role | outside my role | extra shifts | volunteered for | volunteered to | hand-delivered | delivered by hand
 | by hand delivered | personally delivered | employee of the month | employee of the year | thank you letters | thank
 you cards | nominated for | named in reviews | letter of thanks | customer compliments | compliments | helped out |
 covered for colleagues | lunchtime sessions | saturday sessions | revision sessions

list: deeds/good-attendance
match: stem
items: no sick days | not one sick day | never off sick | no days off | no absence | no absences | zero absence | no
 sickness | zero sickness | never missed | never missed a | never late | full attendance | perfect attendance |
 attendance award | attendance bonus | attendance record | never called in | without a day off | without missing | every
 shift | always on time | no lates | not a day | not a shift missed | never let down

list: deeds/good-judgement
match: stem
items: triaged | triage | escalated | when to escalate | decided | signed off | risk assessed | risk assessments | duty
 manager | sole charge | nurse in charge | charge nurse | refused service | refused entry | authorised | assessed risk |
 prioritised | prioritized | shortlisted | underwriting | underwrote | stopped the job | stopped the line | credit
 limits | lending decisions | final say | use of force | safeguarding referrals

list: deeds/goods-receiving
match: stem
items: goods in | booked in | booked in deliveries | checked deliveries | deliveries against | delivery notes | unloaded
 lorries | unloaded trucks | unloaded deliveries | tipped containers | receiving bay | inbound | checked in stock |
 received deliveries | signed for deliveries | damaged goods | short deliveries

list: deeds/grading-student-work
match: stem
items: marked | marking | graded | essays | exam scripts | coursework | lab reports | feedback on | homework

list: deeds/grant-writing
match: stem
items: won a grant | grant from | grant of | won funding | secured funding | won grants | grants of | grants worth |
 grants from | small grants | secured a grant | secured grants | funding from | funding bid | funding bids | bid for
 funding | bids to | bid to | wrote bids | wrote the bid | lottery | heritage lottery | trusts and foundations | grant
 applications | grant application | applied for grants | applied for funding | fellowship | arts council | council
 funding | research council | foundation grants | funders | raised from trusts | successful bid | successful bids | pta
 grant

list: deeds/grants-administration
match: stem
items: grant awards | grant payments | grant claims | assessed applications | grant panel | monitored grants | grant
 returns | funded projects | grant applications | grant reports | grant budgets | grant spend | funding rounds | award
 letters | grant agreements | funders

list: deeds/graphic-design
match: stem
items: designed logos | designed posters | designed brochures | designed leaflets | designed flyers | designed
 packaging | laid out | artwork for | drew logos | banners

list: deeds/grounds-maintenance
match: stem
items: mowed | mowing | cut grass | cut the grass | strimmed | hedges cut | cut hedges | leaf clearance | gritted
 paths | line marking | marked pitches | pitches marked | verges | flower beds | planted beds | leaves cleared |
 litter picked

list: deeds/groundworks
match: stem
items: dug | dug foundations | strip foundations | concrete foundations | footings | trenches | drain runs | manholes
 | kerbs | laid ducting | laid drains | laid pipe | reduced levels | formation level | hardcore | concrete bases

list: deeds/group-counselling
match: stem
items: ran groups | led groups | group of clients | support group | therapy group | psychoeducation group | process
 group | co-led groups

list: deeds/group-exercise
match: stem
items: spin | hiit | bootcamp | aqua | legs bums | taught exercise classes

list: deeds/growth-mindset
match: stem
items: self-taught | taught myself | feedback from | asked for feedback | learned on the job | learnt on the job |
 retrained | career change | evening course | night school | cpd | promoted to | lessons learned | retrospectives |
 reflective practice | new skills | mentored by | coached by | upskilled

list: deeds/guest-relations
match: stem
items: guests | guest complaints | guest requests | guest feedback | regular guests | vip guests | welcome letters |
 room upgrades | tripadvisor | guest reviews | welcomed guests

list: deeds/gym-instruction
match: stem
items: inducted members | showed members | gym floor | programme cards | checked gym equipment | wrote programmes

list: deeds/hairdressing
match: stem
items: cut and blow-dried | blow-dried | cut and finished | cut hair | styled hair | coloured hair | shampooed |
 clients a day in the chair | column of clients | own column | balayage | wedding hair

list: deeds/handover
match: stem
items: handed over | o&m manuals | as-built | as-builts | practical completion | plots handed over | client training |
 completion certificates | commissioning sheets | snagged and handed | showed customers how

list: deeds/hands-on-attitude
match: stem
items: mucked in | pitched in | stepped in | rolled up | helped out | lent a hand | jumped in | jumped on | covered the
 floor | covered the tills | covered the pass | on the floor | on the shop floor | on the tools | working foreman |
 playing manager | built by hand | built the first | repaired | mended | assembled | unloaded | cooked | dug | painted |
 cleaned | hauled | own hands | did it myself | fitted kitchens | fixed the | fixed machines | helped on site

list: deeds/health-and-safety
match: stem
items: accident free | accidents | risk assessment | risk assessments | rams | toolbox talk | toolbox talks | manual
 handling | permit | lock-off | near miss | near misses | coshh | fire warden | fire marshal | ppe | incident free |
 lost time | riddor | safe working | method statement | method statements | food hygiene | accident book | accident
 reports | no accidents | zero accidents | without an accident | risk assessed | permits | permit to work | locked off |
 lockout | safe isolation | isolations | fire drill | fire drills | fire alarm tests | fire extinguisher | evacuation |
 evacuations | first aider | no incidents | safety rep | safety representative | safety walks | safety inspections |
 safety checks | safety audits | safety briefing | safety briefings | safety talks | safety induction | safety
 inductions | site inductions | site induction | hazard | hazards | machine guards | working at height | scaffold
 inspections | ladder checks | banksman | confined space | hot works | asbestos | dust masks | wet floor | spill kit |
 sharps | pat testing | pat tested | daily checks | pre-use checks | pre-start checks | vehicle checks | walkround
 checks | display screen | dse | osha | whs | swms | jsa | iosh | nebosh | hse | toolbox | safety harness | harness
 checks | harness inspections | machine guarding

list: deeds/helpfulness
match: stem
items: helped | helped out | helped customers | helped colleagues | helped residents | helped new | helping | assisted
 customers | assisted residents | lent a hand | covered for | volunteered | gave directions | carried bags | carried
 luggage | answered questions | answered queries | answered enquiries | supported colleagues | supported staff | showed
 new | advised customers | advised visitors | help desk | information desk | buddy for | befriended | homework club |
 assisted passengers | assisted visitors | assisted colleagues | assisted guests | assisted with

list: deeds/high-energy
match: stem
items: fast-paced | rush | busy service | double shifts | back to back | twelve-hour shifts | 12 hour shifts | steps a
 day | on my feet | on feet | fitness classes | spin classes | zumba | pe lessons | sports coach | festivals | removals
 | door to door | marathon | covers a night | calls a day | holiday club | kids club | entertained

list: deeds/high-volume-service
match: stem
items: covers a night | covers a day | covers per | covers on | covers a week | rush | peak | drive-thru | festivals |
 match days | orders an hour | customers an hour | busy bar | busy kitchen | busy restaurant | busy café

list: deeds/home-school-communication
match: stem
items: parents | parents' evenings | families | parents' evening | parents evening | phoned home | rang home | called
 home | calls home | emailed parents | met parents | parent meetings | parent workshops | parent conferences | school
 reports | end-of-year reports | reading diaries | home visits | class dojo | dojo messages | newsletter home | carers
 informed | spoke to parents | parents informed | coffee mornings

list: deeds/horticulture
match: stem
items: potted | propagated | pricked out | took cuttings | sowed seed | planted out | pruned | grafted | watered
 plants | greenhouse | polytunnel | glasshouse | bedding plants

list: deeds/housekeeping-supervision
match: stem
items: checked rooms | inspected rooms | room checks | linen | team of cleaners | signed off rooms | released rooms |
 trained housekeepers | housekeeping team | deputy housekeeper | team of room attendants | of room attendants | trained
 room attendants | supervised room attendants | team of housekeepers

list: deeds/housing-management
match: stem
items: tenancies | tenants | rent arrears | estate walkabouts | estate inspections | voids | lettings of homes |
 evictions | anti-social behaviour | sign-ups | homes on the patch | allocations

list: deeds/hr-policies
match: stem
items: staff handbook | employee handbook | absence policy | wrote policies | policy updates | sickness policy |
 handbook | flexible working policy | updated policies | hr policies | wrote the handbook | holiday policy | policies
 and procedures | policy review | policies to staff

list: deeds/hr-records
match: stem
items: kept their files | absence records | contracts of employment | starters and leavers | personnel files | staff
 files | staff records | employee files | holiday records | sickness records | employment contracts | starter forms |
 leavers | joiners and leavers | training records | right to work checks | references checked | hris | hr database | dbs
 checks logged | staff database | offer letters | payroll changes

list: deeds/hvac-maintenance
match: stem
items: changed filters | filter changes | cleaned coils | coil cleaning | checked refrigerant | topped up refrigerant
 | leak tested | serviced chillers | serviced air conditioning | serviced units | ppm on ahus | air handling units |
 condensers | compressors replaced | replaced compressors | belts and filters | rooftop units

list: deeds/immunization
match: stem
items: jabs | vaccinated | flu jabs | flu jab | flu clinic | flu clinics | vaccine clinic | vaccine clinics |
 vaccination clinic | vaccination clinics | covid jabs | covid vaccines | baby jabs | travel jabs | booster jabs |
 childhood vaccines | gave vaccines | gave flu | gave injections | cold chain | vaccine fridge

list: deeds/impact-measurement
match: stem
items: outcome data | impact report | evaluation report | surveyed participants | before and after | theory of change |
 funder reports | case studies | baseline survey

list: deeds/incident-investigation
match: stem
items: near misses | near miss | accident reports | accident investigations | investigated accidents | investigated
 incidents | incident reports | root cause | took statements | witness statements | riddor | lessons learned |
 corrective actions | five whys | 5 whys

list: deeds/incident-management
match: stem
items: incidents | outage | outages | incident commander | major incident | major incidents | on call | p1 | p1s |
 priority one | sev1 | restored service | post-mortem | post-mortems | incident reports | incident log | service
 restored | war room | escalated to | tickets | runbook | bridge calls | mean time to

list: deeds/incident-response
match: stem
items: incidents | outage | outages | incident commander | major incident | on call | p1 | p1s | sev1 | post-mortem |
 post-mortems | postmortem | pager | restored service | rolled back | runbook | runbooks | phishing | ransomware |
 breach | breaches | containment | alerts | triaged alerts | cyber attack | malware | war room | mean time to

list: deeds/infection-control
match: stem
items: isolation rooms | side rooms | ppe | donning | hand hygiene | hand washing | handwashing audits | hand hygiene
 audits | deep clean | deep cleans | deep cleaned | disinfected | disinfecting | sterilised | sterilized | sterilising |
 sterilizing | autoclave | autoclaved | decontaminated | decontamination | clinical waste | sharps | sharps bins |
 outbreak | outbreaks | norovirus | mrsa | c. diff | covid ward | covid patients | covid swabs | swabs | masks | gowned
 | aprons and gloves | cleaned equipment | cleaned commodes | cleaned surgeries | terminal cleans | colour-coded mops |
 color-coded mops | curtain changes | spillages | body fluids | clabsi | cauti | catheter infections | link nurse

list: deeds/influencing
match: stem
items: persuaded | won over | made the case | got agreement | negotiated | lobbied | convinced | talked into | business
 case | built the case | gained agreement | won agreement | buy-in | bought in | secured funding | secured approval |
 secured agreement | pitched to | recommended | recommended to | recommended changes | presented to | advised ministers
 | advised directors | advised the board | advised senior | board approved | adopted by | adopted across | taken up by |
 rolled out | won support | won backing | got sign-off | championed | steering group | changed minds | changed policy |
 consulted on | shaped policy | shaped the | secured a | secured the | secured sponsorship | secured new | secured
 backing | secured support | public consultation | campaigned for | advised the

list: deeds/initiative
match: stem
items: set up | brought in | introduced | launched | proposed | suggested | pioneered | rebuilt | on my own | alone |
 single-handed | single-handedly | unprompted | by myself | off my own bat | my suggestion | my idea | put forward |
 created the first | started a | started the | wrote the first | made the first | devised | without being asked | in my
 own time | own idea | volunteered to | volunteered for | took it on | took on extra | stepped up | stepped in | spotted
 | noticed | saw a need | saw the need | came up with | from scratch | first in the | now used by | still used | still
 in use | adopted by | designed a new | built a tool | built a spreadsheet | made a spreadsheet | wrote a guide |
 automated | founder of | co-founder | co-founded

list: deeds/innovation
match: stem
items: invented | pioneered | new format | redesigned | prototype | prototyped | first of its kind | prototypes | first
 in the | patent | patents | patented | new product | new products | new process | new method | new technique | proof of
 concept | pilot | piloted | trialled | hackathon | came up with | devised | launched new | introduced new | r&d | new
 recipes | new dishes | new service | own design | 3d printed | from scratch | reimagined | ran experiments

list: deeds/inspiring-leadership
match: stem
items: coached | engagement score | engagement scores | staff survey | morale | staff turnover | turned around | turned
 round | promoted from my | went on to | team of the year | grew the team | built a team | led through | led the team
 through | head teacher | headteacher | captain | captained | chaired | led by example

list: deeds/instructor-led-training
match: stem
items: trained staff | trained users | ran workshops | ran training | delivered training | taught workshops | ran
 courses | taught courses | train the trainer | classroom sessions | toolbox talks | sessions for staff

list: deeds/insurance-claims
match: stem
items: settled claims | handled claims | claims a week | claims a month | claims a day | claims files | loss adjusters
 | assessed claims | paid claims | repudiated | first notification

list: deeds/insurance-underwriting
match: stem
items: priced risks | quoted risks | underwrote | bound risks | accepted risks | declined risks | renewal terms

list: deeds/integrity
match: stem
items: keyholder | key holder | cash handling | handled cash | counted cash | cashed up | cashing up | banked takings |
 safe keys | keys to the | treasurer | client money | controlled drugs | controlled substances | personnel files |
 payroll | confidential | high-value goods | high value stock | jewellery | cash in transit | exam papers | lost
 property | whistleblowing | raised concerns | evidence handling | age checks | id checks | alone in clients' homes | in
 clients' homes | in customers' homes | unaccompanied | trusted with

list: deeds/intelligence-and-insight
match: stem
items: first class honours | first class honors | dean's list | distinction | scholarship | top of the class | phd |
 patent | analysed | analyzed | won the prize | valedictorian

list: deeds/internal-auditing
match: stem
items: internal audits | audited | audit programme | audit findings | process audits | corrective actions | layered
 audits | 5s audits | audit checklist | hygiene audits

list: deeds/internal-communications
match: stem
items: staff newsletter | intranet | all-staff emails | town halls | staff bulletin | team brief | noticeboards |
 all-hands | internal newsletter | staff magazine

list: deeds/internal-controls
match: stem
items: segregation of duties | approval limits | sign-off limits | dual authorisation | dual authorization | two
 signatures | controls testing | tested controls | audit trail | access reviews | spot checks | segregated duties | key
 controls | sox testing | bank mandates | payment approvals | control weaknesses | stock controls | reconciliations |
 authorised signatories | authorized signatories

list: deeds/interpersonal-skills
match: stem
items: liaised | meetings with | worked closely | family meetings | customer facing | parents' evenings | home visits |
 liaison | met with | met clients | client facing | public facing | front of house | front desk | reception desk |
 greeted | greeting | welcomed | served customers | served guests | regulars by name | by name | ask for me | asked for
 me | asks for me | befriended | counselling | counseling | mentored | coached | interviewed | one-to-ones | 1:1s |
 visitors | patients and families | patients and relatives | residents and families | complaints | de-escalated |
 mediated | negotiated | point of contact | face to face | members of the public | the public | guests | cabin crew |
 door to door | chatted | shared office | team leader | buddy for | looked after clients | looked after customers |
 customers daily | from all backgrounds | all walks of life | hosted guests | hosted visitors | hosted events |
 networking events | the regulars | knew the regulars | our regulars | regular customers | consultations with | kept
 relatives | relatives informed

list: deeds/interviewing
match: stem
items: interviewed | interviewed candidates | interview panel | interview panels | sat on interview | shortlisted |
 panel member | interviews for | interview days | trial shifts | phone screens | conducted interviews | held interviews
 | competency questions

list: deeds/inventory-control
match: stem
items: stock count | stock counts | stock checks | checked stock | counted stock | stock take | stock takes | stocktake
 | stocktakes | cycle count | cycle counts | perpetual inventory | stock levels | stock orders | stock ordering |
 ordered stock | stock loss | stock losses | stock records | stock rotation | rotated stock | stock system | stock
 sheets | stock accuracy | stock room | stockroom | stock on hand | stock cupboard | stock in | par levels | min-max
 levels | reorder | reordered | re-order levels | reorder points | minimum stock | min and max | first in, first out |
 fifo | bin locations | parts stock | van stock | kept stock | shrinkage | wastage | expiry dates | date checks | out of
 stock | out-of-stocks | stockouts | overstock | slow movers | dead stock | goods in | booked in stock | booked in goods
 | deliveries checked in | checked deliveries | inventory | inventories | ordered parts | ordered supplies | ordered
 materials | reconciled stock | restocked | kanban | bar stock | linen stock | medicine stock | chemical stock | stock
 held | spares

list: deeds/it-support
match: stem
items: reset passwords | password resets | fixed laptops | fixed printers | fixed computers | laptop set-up | set up
 laptops | set up printers | set up accounts | helpdesk | help desk | service desk | desk visits | tickets a day |
 tickets a week | tickets | imaged | new starters' laptops | printers | printer faults | active directory | remote
 support | wi-fi | staff laptops | user accounts | phones and laptops | end users

list: deeds/iv-therapy
match: stem
items: ivs | drips | cannulas | infusions | cannula | cannulated | drip | iv fluids | iv antibiotics | iv lines | iv
 pumps | infusion | infusion pump | infusion pumps | picc lines | picc line | central lines | midlines | port access |
 siting cannulas | gave ivs | hung bags | blood transfusions | syringe drivers

list: deeds/journalism
match: stem
items: wrote stories | news stories | filed copy | broke stories | reported on | covered courts | covered council |
 interviewed mps | wrote features

list: deeds/key-account-management
match: stem
items: key accounts | national accounts | major accounts | largest accounts | largest customers | biggest customer |
 biggest clients | named accounts | supermarkets | retailers | account plans | joint business plan | buyers | quarterly
 reviews | top ten customers

list: deeds/key-working
match: stem
items: key worker | keyworker | key worked | key work | named worker | keyworked | support plans for | weekly
 one-to-ones | key person for

list: deeds/keyholding
match: stem
items: opened and closed | opened up | locked up | set the alarm | set alarms | unlocked the | cashed up and locked |
 held keys | held the keys | key holder | keyholder | opened the store | closed the store | opened the shop | closed
 the shop | sole keyholder | alarm call-outs

list: deeds/kitchen-cleaning
match: stem
items: cleaned down | clean down | deep clean | deep cleans | scrubbed | washed pots | pot wash | cleaned fryers |
 cleaned ovens | degreased | mopped | cleaning schedule | cleaned fridges | dishwasher

list: deeds/kitchen-management
match: stem
items: ran the kitchen | ran the pass | ran a kitchen | brigade of | brigade | rota | rotas | kitchen rota | food cost |
 gp | menu costing | costed menus | costed dishes | ordered stock | commis | commis to | trained chefs | trained commis
 | wrote menus | hygiene rating | haccp | allergen | chefs under | stock take | stood in for the head chef | covered for
 the head chef | team of chefs | ordering stock | did the ordering | ordering and stock

list: deeds/kitchen-ordering
match: stem
items: ordered stock | orders to suppliers | food orders | stock orders | supplier orders | ordered meat | ordered fish
 | ordered produce | ordered vegetables | ordered for | placed orders | par levels | checked deliveries | suppliers |
 daily orders | veg orders | fish orders | ordering stock | ordering food | did the ordering | ordering and stock | meat
 and fish orders

list: deeds/know-your-customer
match: stem
items: id checks | verified identity | proof of address | due diligence on clients | client checks | source of funds |
 onboarded clients | risk-rated clients

list: deeds/knowledge-sharing
match: stem
items: tech talks | brown bag | lunch-and-learn | lunch and learns | wiki | confluence | runbooks | playbook | how-to
 guides | demo days | internal talks | community of practice | guild | show and tells | pairing | mentored | wrote
 guides | knowledge base | trained colleagues

list: deeds/knowledge-sharing-attitude
match: stem
items: trained new starters | inducted | mentored | wrote guides | how-to guides | lunch-and-learn | buddy | trained new
 | trained colleagues | trained the team | trained staff | new starters | mentoring | coached | wrote a guide | wrote
 the guide | wrote how-to | how-to | crib sheet | crib sheets | cheat sheet | wiki | confluence pages | knowledge base |
 runbook | runbooks | playbook | documented how | lunch and learns | lunchtime talks | brown bag | tech talks | internal
 talks | buddy for | shadowed me | pairing | paired with | pair programming | pairing sessions | demo to | demos to |
 showed colleagues | showed new | shared lessons | shared best practice | best practice | inset | ran inset | train the
 trainer | cascaded | code reviews | journal club | toolbox talks | super user | go-to person | trained apprentices |
 supervised apprentices | mentored apprentices | taught apprentices | apprentices under | an apprentice | two
 apprentices | three apprentices | the apprentices | with apprentices | our apprentices | apprentices and | and
 apprentices | trained juniors | trained junior | junior staff | junior colleagues | junior members | junior team
 members | junior engineers to | supervised trainees | trained trainees | two trainees | trainees on | of trainees | new
 trainees | supervised juniors | mentored juniors | the juniors | two juniors | with juniors

list: deeds/kpi-management
match: stem
items: kpi | kpis | scorecard | scorecards | dashboard | dashboards | service levels | sla | slas | weekly figures |
 targets | performance data | performance board | visual board | league tables | pick rate | on-time | first time fix

list: deeds/lab-equipment
match: stem
items: centrifuge | pipettes | spectrophotometer | autoclave | fume hood | rotary evaporator | plate reader | gc-ms |
 microscopes | freeze dryer

list: deeds/laboratory-notebooks
match: stem
items: lab book | lab books | lab notebook | lab notebooks | recorded results | eln | benchling | recorded experiments |
 worksheets | batch records | raw data

list: deeds/laboratory-quality
match: stem
items: controls run | ran controls | qc samples | levey-jennings | ukas | out of specification | iso 17025 | iso 15189
 | control charts | calibration logs | ring trials

list: deeds/laboratory-safety
match: stem
items: risk assessments for experiments | coshh | fume hood | safety data sheets | chemical waste | biohazard | spill
 kits | lab inductions | lone working in the lab

list: deeds/laboratory-techniques
match: stem
items: pipetting | pipetted | titrations | hplc | pcr | gels | cell culture | elisa | microscopy | centrifuged |
 autoclave | buffers | extractions | spectroscopy | weighed | sample prep

list: deeds/lash-and-brow-treatments
match: stem
items: brows | lashes | lash lift | lash lifts | lash extensions | brow lamination | brow shaping | tinted |
 microblading | henna brows

list: deeds/lead-generation
match: stem
items: prospects | prospecting | cold calls | cold called | cold calling | cold emails | outreach emails | booked demos
 | booked appointments | booked meetings | appointments booked | referrals | enquiry form | landing pages | landing page
 | sign-ups | webinars | trade shows | door knocking | canvassed | linkedin messages | linkedin outreach | sales leads |
 new leads | warm leads | generated leads | leads a week | leads a month | qualified leads | leads from

list: deeds/leadership
match: stem
items: led | managed a team | supervise | supervised | supervising | supervisor | ran a team | run a team | team of |
 run the | in charge of | charge nurse | captain | chaired | foreman | team leader | shift leader | line manage | line
 managed | look after two | look after three | head of | managed a desk | headed up | manage a team | managed the team |
 managed staff | managed people | oversaw | oversee | ran the team | ran a crew | ran a gang | ran a shift | ran shifts
 | ran the shift | run the shift | ran the ward | ran the kitchen | ran the pass | ran the floor | ran the site | ran
 the project | run the project | staff of | crew of | gang of | brigade of | charge of | took charge | nurse in charge |
 captained | chair of | chargehand | ganger | team lead | tech lead | technical lead | shift lead | shift manager | duty
 manager | section leader | line leader | line manager for | direct reports | report to me | reported to me | reporting
 to me | answer to me | under me | stood in for the manager | stood in for | covered for the manager | deputised |
 deputised for | acting manager | acting up | acting head | acted up | stepped up as | stepped up to | head boy | head
 girl | prefect | president of | committee chair | mentored | allocated work | allocated jobs | allocated staff |
 delegated | ran the rota | briefed the shift | briefed the team | briefed the crew | set the team's | built a team |
 grew the team | spearheaded | first aid lead | subject lead | phase lead | lead a | lead the | lead an | lead our |
 lead on | lead for | lead two | lead three | lead nurse | lead engineer | lead developer | lead technician | lead hand
 | lead practitioner | lead chef | lead teacher | lead carer | lead installer | lead electrician | lead designer | lead
 author | lead and | leading up | technical leadership | hired and | hired staff | hired two | hired three | hired four
 | hired five | hired six | hired a | hired an | hired new | hired the | hired our | hired seasonal | hired and trained
 | interviewed and hired | hiring for | hiring panel | directed a | directed the | directed plays | directed staff |
 directed teams | own team | headed the | headed a

list: deeds/leadership-development
match: stem
items: leadership programme | future leaders | coached managers | management training | trained managers | trained
 supervisors | aspiring leaders | middle leaders | brought on deputies | developed team leaders | supervisors into

list: deeds/lean-manufacturing
match: stem
items: 5s | kaizen | kanban | value stream | smed | changeover | waste reduction | takt | visual boards | standard work
 | a3 | gemba | one-piece flow | bottleneck | cycle time | poka-yoke

list: deeds/learning-agility
items: self-taught | taught myself | learned on the job | learnt on the job | promoted within | learned on the go |
 learned the system | learned new | learned the | learnt the | picked up quickly | picked up new | picked it up |
 quickly learned | quickly learnt | quickly picked up | promoted after | cross-trained | retrained | career change |
 trained on all | trained in all | trained on every | new system | new systems | within weeks | within a week | within a
 month | in my first | from no experience | with no experience | moved from | every station | every section | all
 sections | rotated | rotated through | rotation | passed first time | signed off early | on secondment to

list: deeds/learning-development
match: stem
items: training plan | training plans | training matrix | training records | training programme | training programmes |
 training programs | training courses | skills matrix | ran training | delivered training | workshops for staff |
 induction programme | e-learning | apprenticeships | apprentice scheme | trained managers | development programme | cpd
 | inset | mandatory training | coached managers | leadership programme

list: deeds/leave-administration
match: stem
items: absence records | absences logged | logged absence | sickness records | holiday requests | annual leave | leave
 requests | leave records | leave cover | sick notes | fit notes | return to work | return to work forms | booked
 holidays | holiday calendar | absence tracker | absence spreadsheet | approved leave | approved holiday | holiday cover
 | fmla

list: deeds/legal-administration
match: stem
items: opened files | closed files | filed court | court bundles | trial bundles | copied bundles | engagement letters
 | client care letters | deeds store | dictated letters

list: deeds/legal-advice
match: stem
items: advised clients | advised the board | advised on | counselled the board | counseled the board | reported on title
 | advised landlords | advised employers | advised tenants | advised directors | advised families | advised charities |
 advice clinic | law clinic | telephone advice

list: deeds/legal-case-management
match: stem
items: ran files | my own files | own files | caseload | open files | live files | matters at a time | files at a time
 | matters at once | opened and closed files

list: deeds/legal-drafting
match: stem
items: drafted contracts | drafted leases | drafted agreements | drafted wills | drafted letters | drafted pleadings |
 witness statements | drafted clauses | drafted statements | drafted briefs | drafted motions | drafted particulars

list: deeds/legal-research
match: stem
items: case law | researched the law | researched points | research memos | research memoranda | wrote memos | wrote
 memoranda | precedents

list: deeds/legal-writing
match: stem
items: wrote briefs | wrote memos | wrote memoranda | skeleton arguments | drafted opinions

list: deeds/lending
match: stem
items: loan applications | approved loans | loans approved | loan book | loan files

list: deeds/lesson-planning
match: stem
items: planned lessons | lesson plans | planned units | planned and taught | planned for | weekly plans | schemes of
 work | units of work | medium-term plans | planned sessions | session plans | planned with | shared planning | lesson
 resources | own lessons | prepared lessons | wrote lessons | slides for | ppa

list: deeds/lettings
match: stem
items: signed up new tenants | viewings | new tenants | re-let | new tenancies | tenancy agreements | let properties |
 let rooms | let flats | properties let | advertised rooms | advertised properties | right to rent | accompanied
 viewings | tenant viewings | tenant references | move-ins | check-ins | inventories | deposits registered | void
 properties | voids | rental listings | landlord valuations | lease renewals | rented out | student lets | holiday lets
 | allocated homes

list: deeds/library-services
match: stem
items: issued books | shelved | shelving | lending desk | enquiry desk | story time | rhyme time | borrowers | library
 members | reservations of books | returned books | circulation desk | summer reading challenge

list: deeds/library-setting
match: stem
items: librarian | lending desk

list: deeds/life-story-work
match: stem
items: visited children | spoke with children | children's wishes | life story | life stories | memory books | memory
 boxes | direct work | worries and wishes | three houses

list: deeds/literacy-skills
match: stem
items: wrote | wrote reports | wrote letters | letters | proofread | proofreading | edited | newsletter | newsletters |
 essay | articles | blog | incident reports | care notes | daily notes | logbook | handover notes | heard readers |
 drafted | log books | took minutes | meeting minutes | order forms | filled in forms

list: deeds/literature-review
match: stem
items: papers on | systematic review | reviewed papers | reviewed studies | evidence review | meta-analysis | pubmed |
 search strategy | read papers | annotated bibliography

list: deeds/litigation
match: stem
items: issued proceedings | issued claims | served proceedings | defended claims | trial bundles | witness statements
 | depositions | settled claims | settled cases | court hearings | pleadings | motions | mediations | interrogatories
 | went to trial | jury trials

list: deeds/livestock-handling
match: stem
items: fed cattle | fed sheep | moved stock | moved cattle | moved sheep | lambed | calved | dosed sheep | drenched |
 milked | bedded up | head of cattle | ewes | sucklers | weighed cattle | sorted stock | tagged calves

list: deeds/load-securement
match: stem
items: strapped | straps | strapped loads | strapped down | ratchet straps | ratcheted | chains and binders | binders
 | sheeted | tarped | tarping | tarps | roped and sheeted | load bars | curtain-sider | curtainsider | curtainsiders
 | flatbed | secured loads | secured the load | secured cargo | dunnage | pallet nets | edge protectors | roped |
 shackles | lashed | load straps | strapped and | cross-strapped | blocked and braced

list: deeds/loading-and-unloading
match: stem
items: loaded vans | loaded lorries | loaded trucks | loaded trailers | unloaded | tipped | tail lift | handball |
 handballed | loading bay | loaded and unloaded | packed vans | pallets onto

list: deeds/logical-thinking
match: stem
items: debugged | debugging | fault finding | faults | fault traced | traced | traced faults | traced the fault | root
 cause | algorithm | algorithms | diagnosed | diagnostics | troubleshooting | flow charts | process maps | decision
 trees | ladder logic | plc | sql | formulas | macros | test cases | step by step | isolated the fault | worked out |
 wiring diagrams | circuit diagrams | schematics | wrote code | coded in

list: deeds/loss-prevention
match: stem
items: stock loss | shrinkage | shrink | shoplifters | shoplifting | theft | thefts | store detective | cctv | security
 tags | tagged | bag checks | bag searches | till audits | refund checks | stolen goods | banned | apprehended | stock
 counts | high-value stock | till discrepancies

list: deeds/loyalty
match: stem
items: long service | long service award | years' service | years of service | stayed through | same employer | same
 company | returned each summer | returned every summer | asked back | invited back | rehired | came back each | each
 season | every season | every summer

list: deeds/machine-learning
match: stem
items: trained models | trained a model | training data | predicted churn | recommender | classifier | built models
 that | model accuracy | auc

list: deeds/machine-operation
match: stem
items: ran machines | ran the machine | ran presses | loaded machines | fed machines | machine stoppages | parts per
 hour | parts a shift | cleared jams | cycle start | minded machines | ran lathes | ran the line | press brake | on the
 machines

list: deeds/machine-setup
match: stem
items: set up machines | set up machine | set machines | set the machine | set presses | set up presses | setting
 machines | setter | setup time | set-up time | set-ups | changeover | changeovers | changed over | changed tools | tool
 changes | changed dies | die changes | mould changes | mold changes | changed moulds | changed molds | loaded programs
 | loaded programmes | set offsets | tool offsets | work offsets | set feeds | feeds and speeds | jigs and fixtures |
 first-offs | first-off | set guillotine | set tension | adjusted machines | adjusted settings | size changes | label
 changes | line set-up | smed

list: deeds/mail-handling
match: stem
items: opened the post | sorted post | sorted mail | incoming post | outgoing post | franked | franking | post room |
 postroom | mailroom | mail room | couriers | courier bookings | parcels | distributed post | signed for parcels | the
 post | daily post | post and parcels

list: deeds/maintenance-and-repairs
match: stem
items: repaired | repairs | mended | fixed | replaced parts | replaced taps | breakdowns | leaks | patched | painted
 rooms | unblocked | changed locks | changed bulbs | light fittings | job tickets | doors hung | general repairs |
 serviced boilers | serviced machines | serviced equipment | serviced and repaired

list: deeds/management-accounts
match: stem
items: management accounts | board pack | month-end pack | monthly pack | monthly accounts

list: deeds/management-consulting
match: stem
items: advised clients | client engagements | recommendations to | workstream | workstreams

list: deeds/managing-expectations
match: stem
items: kept customers informed | kept clients informed | kept informed | kept updated | realistic | agreed scope | scope
 | status updates | status reports | weekly updates | progress updates | client updates | updated clients | updated
 customers | told customers | agreed deadlines | agreed timescales | agreed delivery dates | delay | delays | explained
 delays | sla | slas | service levels | estimates | quoted | sign-off | change requests | steering group

list: deeds/manual-dexterity
match: stem
items: soldered | soldering | sewing | sewn | suturing | micro-assembly | hand-finished | sewed | stitched | stitching |
 hand-built | hand-made | hand tools | assembled | assembled small | fitted small | wired panels | wiring panels |
 terminated cables | spliced | crimped | microscope | pipetted | pipetting | cannulated | cannulation | venepuncture |
 phlebotomy | watch repair | jewellery | engraved | carved | cake decorating | knife skills | filleted | boned | scaling
 | plastered | tiled | upholstered | embroidered | keyboard repairs | repaired phones | repaired watches | dental
 impressions | nails | braiding | cut hair | injections | circuit boards | wire harness | laid bricks | turned parts |
 polished by hand

list: deeds/manual-handling
match: stem
items: heavy lifting | hoisted | hoists | hoist | handball | handballed | lifted loads | 25kg | 20kg | unloaded lorries
 | unloaded trucks | unloaded containers | unloaded by hand | loaded by hand | loaded vans | loaded and unloaded | pump
 truck | pallet truck | sack truck | sack barrow | carried bricks | moved furniture | repositioned patients | slide
 sheets | lifting gear | barrowed | barrowing | hod | stacked pallets | palletised | palletized | moved stock | moved
 patients | kegs | barrels | bags of cement | two-man lifts | plasterboard | patient transfers | transfers from bed |
 bed transfers

list: deeds/manual-handling-of-patients
match: stem
items: hoist | hoists | slide sheets | stand aid | rotunda | turned patients

list: deeds/manual-testing
match: stem
items: tested by hand | test scripts | test cases | exploratory | bug reports | logged bugs | raised bugs | clicked
 through | regression | smoke tests | tested releases | tested on phones | uat

list: deeds/manual-therapy
match: stem
items: mobilisations | soft tissue | massage | mobilised joints | joint mobilisations | manipulation | manipulations |
 trigger points | myofascial | sports massage | hands-on treatment | stretches

list: deeds/market-research
match: stem
items: competitor analysis | competitors | competitor prices | surveys | survey of | focus groups | customer interviews
 | interviewed customers | questionnaires | market data | market size | price comparison | trend reports | customer
 survey | competitor shops | user interviews | desk research | mystery shopping

list: deeds/marketing
match: stem
items: campaigns | leaflets | flyers | posters | brochures | newsletter | newsletters | social media | facebook |
 instagram | press releases | adverts | google ads | mailshots | promotions | open days | trade shows | launch event |
 launch events | email sends | media plan | branding | sponsorship | seo | content calendar | ad spend

list: deeds/marketing-automation
match: stem
items: nurture | lead scoring | automated emails | drip | automated workflows

list: deeds/media-relations
match: stem
items: press releases | press release | press coverage | journalists | reporters | press office | press calls | media
 enquiries | local paper | local papers | local radio | press conferences | press list | spokesperson

list: deeds/medical-billing
match: stem
items: claims submitted | clean claims | denials | claims a day | posted payments | a/r days | resubmitted claims |
 claim edits | charge entry

list: deeds/medical-reception
match: stem
items: booked appointments | checked in patients | patients a day | gp surgery | repeat prescriptions | front desk of
 a clinic | answered calls from patients | registered patients | emis | systmone | urgent calls

list: deeds/medical-records-management
match: stem
items: pulled charts | filed charts | filed notes | scanned notes | scanned letters | patient notes | requested notes
 | summarised notes | records requests | released records | coded letters

list: deeds/medication-administration
match: stem
items: drug round | drug rounds | medicines round | medicines rounds | medicine rounds | med pass | med passes | meds |
 gave medication | gave medicines | gave tablets | gave insulin | gave injections | gave ivs | gave drugs | administered
 drugs | administered medicines | administered medication | administered insulin | prompted medication | prompted
 medicines | mar charts | mar sheets | controlled drugs | checked controlled drugs | drug charts | eye drops | creams |
 patches | insulin | ivs | iv antibiotics | infusions | blister packs | peg meds | no drug errors | no medication errors
 | drug calculations | inhalers | nebulisers | barcode scanning of meds

list: deeds/meeting-deadlines
match: stem
items: on time | days early | weeks early | ahead of schedule | by working day | month end close | on schedule | to
 schedule | ahead of time | ahead of deadline | before deadline | before the deadline | a week early | a day early | a
 month early | month early | met every deadline | met deadlines | met all deadlines | met the deadline | hit every
 deadline | hit deadlines | never missed a deadline | tight deadlines | to deadline | by the due date | no late | none
 late | zero late | never late | filed on time | delivered on time | finished on time | day three close | same day
 turnaround | next day turnaround | deadline | deadlines | month end | year end close | went live on | released on time
 | launched on time | opened on time | handed over on time | submitted on time | press deadlines | print deadlines |
 daily deadlines | payroll on time | every deadline | reports due | same day | sla | slas | on-time delivery | on time
 in full | otif | delivery slots | delivery windows | time-critical

list: deeds/memory-skills
match: stem
items: by heart | from memory | regulars by name | names of | remembered | memorised | memorized | menu by heart | wine
 list by heart | without notes | taxi knowledge | learned lines | knew every | order codes | product codes

list: deeds/mental-health
match: stem
items: depression | anxiety | psychosis | sectioned | crisis team | cmht | psychiatric | camhs | suicidal | self-harm
 | bipolar | acute ward

list: deeds/menu-planning
match: stem
items: wrote menus | wrote the menu | wrote the specials | specials board | menu changes | changed the menu | new menu |
 new menus | seasonal menu | seasonal menus | weekly menus | menu cycle | four-week menu | three-week menu | set menus |
 set menu | costed menus | costed dishes | tasting menu | tasting menus | children's menu | wedding menus | function
 menus | menu development | developed dishes | new dishes | recipe development | planned meals | planned the meals |
 meal plans | vegan dishes | vegan options | lunch menu | sunday menu | christmas menu | daily specials | designed menus
 | created menus

list: deeds/method-statements
match: stem
items: method statements | method statement | rams | safe systems of work | safe system of work | swms | wrote risk
 assessments

list: deeds/methodical-work
match: stem
items: checklist | checklists | audit trail | logged | step by step | sops | sop | work instructions | method statements
 | batch records | lab book | lab books | lab notebook | logbook | log book | recorded each | recorded every | filing
 system | labelled | labeled | catalogued | indexed | colour-coded | color-coded | sequence | test plan | test scripts |
 test cases | calibrated | inspected | traced | checked off | ticked off | signed off each | cleaning schedule |
 maintenance schedule | service schedule | planned maintenance | stock counts | cycle counts | 5s | double-entry |
 reconciled | filed documents | filed records

list: deeds/metrics-and-kpis
match: stem
items: kpi | kpis | dashboard | dashboards | scorecard | weekly figures | monthly figures | targets | sla | tracked |
 pick rate | response times | conversion rate | on-time | oee | first time fix | utilisation | service levels | waiting
 times | turnaround times | error rate

list: deeds/microsoft-powerpoint
match: stem
items: the slides | slide deck | slides for | slide decks | slides | pitch decks | pitch deck | board slides |
 presentation slides | decks for | training slides | lecture slides

list: deeds/ministerial-briefing
match: stem
items: briefed ministers | ministers | briefing packs | parliamentary questions | submissions | lines to take | private
 office | briefings for ministers | briefed the minister | ministerial | minister's | speeches for | parliamentary

list: deeds/minute-taking
match: stem
items: took minutes | took the minutes | take minutes | taking minutes | typed minutes | typed up minutes | wrote
 minutes | wrote up minutes | wrote the minutes | minuted meetings | minuted | minutes of | minutes for | board minutes
 | meeting minutes | minutes and actions | minutes circulated | notes of meetings | action points | action log | actions
 log | took notes | note taker | notetaker | clerked | clerk to

list: deeds/monitoring
match: stem
items: dashboards | alerts | alerting | grafana | prometheus | datadog | nagios | zabbix | new relic | cloudwatch |
 uptime | pingdom | on-call | slo | slos | splunk

list: deeds/monitoring-evaluation
match: stem
items: indicators | evaluation report | baseline | baseline survey | logframe | monitoring visits | donor reports |
 surveyed beneficiaries | midterm

list: deeds/month-end-close
match: stem
items: month end | working day three | working day five | closed the books | close the books | accruals | by working day
 | days to close | monthly accounts | period end | monthly close

list: deeds/mortgage-advice
match: stem
items: mortgage cases | mortgage clients | recommended mortgages | decision in principle | remortgage | first-time
 buyers | fact-find | fact finds | lenders

list: deeds/motivating-others
match: stem
items: coached | engagement score | staff turnover | retention of staff | team grew | morale | coaching | mentored |
 encouraged | engagement scores | staff survey | staff retention | incentive scheme | incentive schemes | incentives |
 sales competitions | leaderboard | recognition scheme | awards for staff | employee of the month scheme | team building
 | team nights | team days | team huddles | huddle | huddles | daily huddle | praised | personal bests | went on to |
 reluctant learners | reluctant readers | disengaged | fitness classes | personal training | captain | captained |
 promoted from my | developed staff | rallied | one-to-ones | 1:1s | motivated staff | motivated the | motivated a team
 | motivated pupils | kept morale

list: deeds/msk-assessment
match: stem
items: outpatients with | back, neck and knee | neck and knee | sports injuries | joint replacements | orthopaedics |
 orthopedics | back pain | neck pain | shoulder | shoulders | knees | hips | ankle | sprains | fractures | outpatient
 clinic | first contact | range of movement | gait | special tests

list: deeds/multi-agency-meetings
match: stem
items: with police | police and schools | health visitors | core groups | strategy meetings | referred them to | case
 conferences | child protection conferences | professionals' meetings | marac | mash | child in need meetings | team
 around | tac meetings | with housing | cpa meetings | mdt

list: deeds/multi-site-management
match: stem
items: two sites | three sites | four sites | multiple sites | several sites | across sites | stores in | area manager |
 regional manager | site managers report | site visits | five site managers | site managers | area of | cluster of | all
 sites | both sites | six sites | five sites | ten sites | sites across | branches across | shops across | five branches
 | three branches

list: deeds/multidisciplinary-team-working
match: stem
items: physios | occupational therapists | social workers | alongside doctors | doctors and therapists | ward rounds |
 doctors and nurses | with doctors | with therapists | with dietitians | with pharmacists | with physios | ward round |
 mdt | mdt meetings | case conferences | team meetings with | huddles | board rounds | speech therapists | dietitians |
 psychologists | community nurses | gps | handover | with consultants | ward consultants | consultants and | alongside
 consultants

list: deeds/multitasking
match: stem
items: at once | in parallel | at the same time | several projects | juggled | multiple sites | simultaneously | at one
 time | multiple projects | concurrent | concurrently | juggling | multiple clients | several clients | several accounts
 | multiple accounts | while also | while answering | while serving | while running | as well as running | phones and |
 phone and front desk | tables at | section of | two lines | several machines | two machines | three machines | four
 machines | multiple machines | two sites | several sites | three sites | caseload of | portfolio of | pass and grill |
 reception and phones | front desk and phones | phones, post | phones and post | covered reception and | ran two | ran
 three | ran several | managed several | diary for | diaries of | two directors | three directors | four directors |
 several directors | executives' diaries | two roles | dual role

list: deeds/museum-collections
match: stem
items: accessioned | catalogued objects | condition reports | object handling | collection store | audited the store |
 photographed objects | labelled objects | loans in and out | documented objects

list: deeds/museum-interpretation
match: stem
items: gallery labels | wall panels | object labels | audio guide

list: deeds/museum-learning
match: stem
items: school workshops | family trails | handling sessions | gallery talks | learning packs | led workshops for
 schools

list: deeds/museum-setting
match: stem
items: gallery rooms | museum shop

list: deeds/nail-treatments
match: stem
items: gels | acrylics | manicures | pedicures | nail art | infills | gel polish | builder gel

list: deeds/national-early-warning-score
match: stem
items: deteriorating patient | outreach team | escalated to | news2 | news scores | early warning scores | early warning
 | escalated deteriorating | escalated to doctors | rapid response | sepsis screen | observations every

list: deeds/needs-assessment
match: stem
items: rapid assessment | assessed needs | household survey | household surveys | key informant | baseline survey |
 needs survey

list: deeds/negotiation
match: stem
items: negotiated | negotiating | renegotiated | agreed terms | haggled | supplier terms | contract terms | better rates
 | pay talks | negotiations | agreed prices | agreed rates | agreed fees | agreed contracts | bargained | supplier
 prices | better prices | better terms | better deal | better deals | pay deal | settlements | settled claims | settled
 disputes | final accounts | variations | rent reviews | rent review | lease terms | payment plans | payment terms | cut
 the price | price increases | price reductions | saved on contracts | won contracts | closed deals | purchase price |
 sale price | trade-ins | fee agreed | extension of time | concessions

list: deeds/network-administration
match: stem
items: vlans | firewall rules | access points | configured switches | wi-fi | network switches | replaced switches |
 routers and switches | office network

list: deeds/networking-skills
match: stem
items: networking events | trade shows | trade fairs | exhibitions | conferences | built contacts | contacts in |
 chamber of commerce | rotary | business breakfasts | linkedin | referrals from | referral network | alumni | local
 businesses | industry events | meetups | partner organisations | partner organizations | introductions | met buyers |
 hosted events | hosted a stand | ran the stand | local groups | community groups | careers fairs

list: deeds/newsletters
match: stem
items: monthly email | weekly email | bulletin | staff magazine | mailchimp | mailing list | subscribers | alumni
 magazine | parish magazine | termly update

list: deeds/non-conformance-management
match: stem
items: ncr | ncrs | non-conformances | rejected | quarantined | corrective actions | deviations | concessions | rework |
 customer returns | 8d | reject tags

list: deeds/numeracy
match: stem
items: cashed up | cash up | cashing up | till balanced | reconciled | reconciliation | budget | invoices | payroll |
 measured up | balanced the till | balanced tills | handled cash | cash handling | counted cash | counted the float |
 banked takings | budgets | budgeting | invoicing | timesheets | calculated | calculating | drug calculations | dosages
 | doses calculated | quantities | quantity take-off | priced jobs | quotes | quoted | estimates | portion costs | food
 cost | margins | vat returns | bookkeeping | ledger | stock counts | stocktake | stock take | stocktakes | spreadsheets
 | statistical | petty cash | expenses | dilutions | change given | gave change | percentage | petrol receipts | weighed
 | batch weights | taught maths | maths tutor | cash float | till float | till floats | took measurements | measured for
 | measured and | management accounts | accounts payable | accounts receivable | costed jobs | costed menus | costed
 dishes | costed projects

list: deeds/nursery-management
match: stem
items: ran the nursery | ran the room | room leader | staff ratios | ratios | ofsted inspection | nursery staff | fees |
 deputy manager | funding claims | safeguarding lead

list: deeds/nursing-leadership
match: stem
items: nurse in charge | charge nurse | took charge | coordinated the ward | ran the ward | shift coordinator |
 coordinated shifts | led the shift | ward manager | deputy ward manager | allocated patients | allocated staff | link
 nurse | ward meetings | safety huddle | safety huddles | huddles | off-duty | staff of | matron | unit council | shared
 governance | shift lead

list: deeds/nursing-preceptorship
match: stem
items: preceptor | precepted | precept | new graduates | new grads | new graduate nurses | newly qualified | newly
 qualified nurses | practice assessor | practice supervisor | mentored students | signed off competencies | orientees |
 oriented new | new nurses | preceptees | supernumerary | students on placement | supervised student nurses | mentored
 student nurses | student nurses on | mentored nursing students | student nurses through

list: deeds/nursing-supervision
match: stem
items: mentored students | nurse in charge | charge nurse | junior nurses | newly qualified nurses | team of nurses |
 delegated to | preceptor | supervised students | clinical supervision | supervised healthcare assistants | supervised
 student nurses | led healthcare assistants | student nurses on | delegated to healthcare assistants

list: deeds/objectivity
match: stem
items: judged | refereed | umpired | moderated | second marked | double marked | peer reviewer | peer reviewed |
 investigated | mediated | adjudicated | arbitrated | scored bids | scored tenders | shortlisted | interview panel |
 panel member | jury | evaluated | assessor | disciplinary hearings | grievance hearings | both sides | benchmarked

list: deeds/observation-skills
match: stem
items: observed | observations | obs | recorded observations | patrols | patrolled | patrolling | cctv | monitored |
 spotted | noticed | noted changes | reported changes | changes in condition | deteriorating | lifeguard | store
 detective | surveillance | lesson observations | inspected | inspection | inspections | wildlife surveys | field notes
 | watched for | near misses | skin checks | welfare checks

list: deeds/occupational-therapy
match: stem
items: grab rails | kitchen assessments | washing and dressing assessments | splints | wheelchair assessments | daily
 living | sensory assessments

list: deeds/offboarding
match: stem
items: leavers | exit interviews | leaver forms | leaver process | final pay | returned kit | starters and leavers |
 leaver interviews | leaver checklists | closed accounts | last day | leaving letters | removed access

list: deeds/office-administration
match: stem
items: diary | stationery | reception desk | spreadsheets | took minutes | typed minutes | meeting minutes | minutes of
 meetings | diaries | stationery orders | ordered stationery | franked | photocopied | photocopying | scanned | data
 entry | typed letters | letters | mail merge | archived | emails | inbox | shared inbox | answered phones | answered
 the phone | switchboard | invoices | purchase orders | timesheets | expenses | booked rooms | booked meetings | booked
 travel | meeting rooms | meeting packs | office supplies | petty cash | paperwork | updated the database | updated
 records | job sheets | databases | petty cash tin | certificates filed | the post | incoming post | daily post | opened
 the post | order forms | processed forms | filing and | filed documents | filed paperwork | did the filing | scanning
 and filing | filed invoices

list: deeds/office-management
match: stem
items: ran the office | office move | office moves | office supplies | stationery orders | office budget | admin team
 | reception rota | health and safety rep | phone contracts | phone system | office equipment | petty cash | the lease
 | first aiders | fire drills | seating plan | insurance renewals | opened up the office | meeting rooms | contract
 cleaners | booked contractors | managed contractors | ran a busy office | ran an office | ran a small office |
 running the office

list: deeds/office-supplies
match: stem
items: stationery | ordered stationery | stationery orders | printer ink | toner | kitchen supplies | ordered supplies |
 office orders | supplies cupboard

list: deeds/on-call-operations
match: stem
items: on call | pager | pagerduty | out of hours | one week in | alerts | night calls | call-out rota | outages |
 incidents | woken

list: deeds/onboarding
match: stem
items: new starters | new joiners | new hires | new recruits | new employees | new staff | new team members | inducted |
 inductions | induction | induction pack | induction packs | induction programme | induction day | induction days |
 buddied | buddy | buddy for | buddy system | welcome pack | welcome packs | first day | first week | showed new |
 trained new | starter forms | starter packs | contracts sent | offer letters | set up new | probation | new starter
 orientation | orientation sessions | orientation for | orientation day | oriented new

list: deeds/open-mindedness
match: stem
items: different cultures | multicultural | refugees | international team | trialled | tried new | feedback | piloted |
 worked abroad | all backgrounds | retrospectives

list: deeds/openness-to-feedback
match: stem
items: feedback from | customer feedback | user feedback | student feedback | asked for feedback | acted on feedback |
 from feedback | on feedback | after feedback | feedback into | lesson observations | observed lessons | code reviews |
 code review | peer review | peer reviewed | appraisals | retrospectives | clinical supervision | reflective practice |
 mystery shopper | design critiques | crits | usability tests | user testing

list: deeds/operations-management
match: stem
items: ran the depot | ran the site | ran the warehouse | ran the branch | ran the plant | ran operations | day-to-day
 running | daily running | p&l | rota | shift managers | site managers | team leaders report | team of | throughput |
 service levels | kpis | budget of | depot | on time delivery | site budget | headcount

list: deeds/order-picking
match: stem
items: picked orders | pick rate | picks an hour | picking | scanner | scan guns | voice picking | picked and packed |
 units an hour | lines an hour | pick lists | cages | handheld | picked items | picked stock | picked by scanner

list: deeds/order-processing
match: stem
items: sales orders | customer orders | orders onto | entered orders | keyed orders | processed orders | phone orders |
 email orders | online orders | web orders | order confirmations | order queries | order acknowledgements | orders a day
 | orders a week | orders per day | order book | back orders | delivery dates | chased orders | took orders | order
 entry | despatch paperwork | picked and packed orders | fulfilled orders | raised orders

list: deeds/order-taking-restaurant
match: stem
items: took orders | orders at tables | epos | handheld | drive-thru orders | section of | phone orders | waited tables
 | tables of | table orders

list: deeds/organisation-skills
items: organised | organized | organise | organize | organising | organizing | scheduled | scheduling | planned |
 planning | coordinated | coordinate | coordinating | rota | rotas | ran the | run the | running the | runs the |
 arranged | arrange | arranging | diary | diaries | set up | setting up | sets up | inventory | loading plan | timetable
 | bookings | events | organiser | organizer | co-ordinated | co-ordinate | co-ordinating | roster | filing system |
 calendar | calendars | timetables | timetabled | timetabling | booked | booking | booked rooms | book rooms | booking
 rooms | booked travel | book travel | booking travel | booked venues | book venues | booking venues | travel booking |
 itineraries | event for | open day | open days | away days | school trips | conference | agendas | agenda | meeting
 rooms | stock room | stockroom | stock ordering | ordered stock | order stock | ordering stock | ordered supplies |
 order supplies | ordering supplies | ordered stationery | order stationery | ordering stationery | ordered materials |
 order materials | ordering materials | kept records | keep records | keeping records | keeps records | kept the records
 | keep the records | keeping the records | keeps the records | kept stock | keep stock | keeping stock | keeps stock |
 spreadsheets | tracker | trackers | to-do list | checklist | checklists | colour-coded | color-coded | colour-coding |
 color-coding | labelled | labeled | labelling | archive | archived | archiving | archives | prep lists | mise en place
 | kept the schedule | keep the schedule | keeping the schedule | keeps the schedule | held the schedule | hold the
 schedule | holding the schedule | work schedule | workload | caseload | caseload of | deadlines | routes planned |
 planned routes | plan routes | planning routes | dispatch | office move | logistics | job sheets | job packs | tool
 store | materials on site | deliveries for | project plan | project plans | projects at once | took minutes | take
 minutes | taking minutes | typed minutes | type minutes | typing minutes | meeting minutes | office moves | filing and
 | filed documents | file documents | filing documents | filed paperwork | file paperwork | filing paperwork | did the
 filing

list: deeds/organisational-awareness
match: stem
items: board papers | committee | committees | councillors | trustees | governors | ministers | senior leadership |
 executive team | head office | unions | working group | cross-department | across departments | governance | sponsors |
 restructure | staff council | briefed ministers | board members | the board | trade unions

list: deeds/outbound-calling
match: stem
items: dialled | called customers | called prospects | rang customers | rang prospects | cold called | cold calls |
 called lapsed | called back | outbound calls

list: deeds/outdoor-instruction
match: stem
items: climbing sessions | canoe trips | kayak | gorge walking | raft building | high ropes | hill walks | expeditions
 led | orienteering

list: deeds/outgoing-personality
match: stem
items: greeted | compered | brand ambassador | tour guide | guided tours | holiday rep | promotions team | in-store
 demos | street fundraising | door to door | front of house | bartender | bar staff | trade shows | entertained | kids
 club | presented to | open days | hosted guests | hosted visitors | hosted events | hosted tastings | hosted tours |
 the regulars | our regulars | regular customers

list: deeds/outreach-work
match: stem
items: street outreach | visited hostels | drop-ins | doorstep | went out to | rough sleepers | met clients in |
 community visits | pop-up

list: deeds/over-the-counter-advice
match: stem
items: advised customers on | hay fever | minor ailments | pharmacy counter | counter medicines | sold medicines | cold
 remedies | coughs and colds | cough and cold | recommended remedies | recommended products | pain relief | healthy
 living advice | referred to the pharmacist | travel health advice | head lice | emergency contraception | advised
 patients on | vitamins

list: deeds/ownership-mindset
match: stem
items: own the | i own | i owned | took ownership | took over | took it on | took on | end to end | from start to finish
 | start to finish | cradle to grave | from concept to | from idea to | from design to | sole owner | product owner |
 service owner | system owner | budget holder | held the budget | ran my own | run my own | solely responsible | sole
 charge | single point of contact | accountable for | saw through | saw it through | my own | i run | i built | i built
 and | built and ran | built and run | on call for | in charge of | owned end | owned the | owned our | owned a

list: deeds/ownership-of-outcomes
match: stem
items: took ownership | end to end | from start to finish | start to finish | from concept to | from idea to | saw
 through | saw it through | accountable for | product owner | service owner | budget holder | p&l | solely responsible |
 sole charge | i run | built and ran | target | targets | in charge of | owned the | owned a | i owned | owned our

list: deeds/packing
match: stem
items: packed | packed orders | boxed | boxes a day | wrapped pallets | shrink-wrapped | labelled boxes | labeled boxes
 | packing line | packed boxes | packing bench | parcels a day | cartons | weighed and packed | bagged

list: deeds/paid-search
match: stem
items: google ads | adwords | cost per click | cost per lead | cost per acquisition | search campaigns | ad spend |
 click-through

list: deeds/pain-management
match: stem
items: pain scores | pain relief | analgesia | epidurals | pca | nerve block | breakthrough pain | pain ladder

list: deeds/painting-and-decorating
match: stem
items: painted walls | painted rooms | painted houses | painted ceilings | repainted | undercoat | gloss work |
 emulsioned | emulsion and gloss | filled and sanded | hung wallpaper | stripped wallpaper | masonry paint | woodwork
 painted

list: deeds/parent-handover
match: stem
items: handovers with parents | handed over to parents | told parents | spoke to parents | daily sheets | updated
 parents | parents at pick-up | daily diaries

list: deeds/partnership-development
match: stem
items: partner agencies | referred them to | with the council | joint project | partner organisations | partner
 organizations | partner charities | partner schools | with councils | joint projects | joint bid | partnership with |
 partnerships with | links with | local businesses | local schools | local colleges | local charities | local groups |
 with employers | sponsors | sponsorship | co-hosted | consortium | memorandum of understanding | housing associations |
 referral partners | community groups | with charities

list: deeds/pastoral-care
match: stem
items: form tutor | form group | head of year | tutor group | tutor time | attendance calls | bullying | wellbeing |
 mentored pupils | safeguarding | early help | one-to-ones with pupils | house tutor | personal tutor | behaviour mentor
 | behavior mentor | drop-in | looked-after children | attendance meetings

list: deeds/patience
match: stem
items: dementia | challenging behaviour | challenging behavior | special needs | beginners | toddlers | learning
 disabilities | special educational | send pupils | sen pupils | learning difficulties | learning disability | autistic
 | autism | nervous | nervous learners | nervous riders | nervous patients | anxious | anxious patients | anxious
 children | first-time users | older people | elderly | elderly customers | slow learners | struggling readers |
 struggling pupils | reluctant readers | heard readers | heard children read | hearing readers | one-to-one with |
 non-technical users | non-technical staff | explained again | step by step | taught children | taught beginners |
 taught adults | esol | eal | language learners | early years | nursery children | reception class | preschool |
 complaints | upset customers | difficult customers | angry callers | confused | feeding residents | fed residents |
 helped at mealtimes | mealtimes | learner drivers | horse training | dog training | puppies | stroke patients | rehab
 patients

list: deeds/patient-advocacy
match: stem
items: spoke up for | spoke up | patients' wishes | raised concerns | best interests | interpreters | complaints |
 patients' rights | challenged doctors | imca

list: deeds/patient-care
match: stem
items: patients on the ward | cared for patients | looked after patients | washed patients | fed patients | bay of
 patients | patients a shift | helped patients | bedside | bed-bound | turned patients | patients per shift

list: deeds/patient-counselling-in-pharmacy
match: stem
items: advised customers on | inhaler technique | explained medicines | new medicine service | advised on side effects |
 counselled patients | counseled patients | side effects | how to take | counselled on | counseled on | warfarin |
 medicine reviews | advised patients

list: deeds/patient-education
match: stem
items: advised patients | advised customers on | explained | taught patients | discharge advice | self-care advice |
 inhaler technique | explained medicines | explained procedures | explained treatment | taught families | taught parents
 | taught carers | taught relatives | showed patients | showed parents | discharge teaching | insulin technique |
 self-injection | leaflets | exercise sheets | home exercises | diet advice | dietary advice | lifestyle advice |
 smoking cessation | antenatal classes | breastfeeding | diabetes classes | patient groups | pre-op talks | wound advice
 | back classes | foot care advice | health talks | asthma plans | medication advice | counselled patients | counseled
 patients | falls advice

list: deeds/payroll
match: stem
items: ran the wages | wages | weekly wages | paid staff | paid employees | staff paid | salaries | timesheets | time
 sheets | overtime hours | p45 | p45s | p60 | p60s | payslips | rti | pension deductions | w-2s | statutory sick pay |
 paye | monthly pay run | pay run | pay runs | pay queries

list: deeds/payroll-tax
match: stem
items: w-2 | w-2s | 941 | payroll taxes | tax filings

list: deeds/people-management
match: stem
items: supervise | supervised | supervising | supervisor | managed a team | manage a team | manages a team | line manage
 | line managed | line management | line report | direct reports | team of | led a team | lead a team | rota | rotas |
 appraisals | recruited | return to work | one-to-ones | 1:1s | managed a desk | run a team | ran a team | look after |
 head of | foreman | team leader | charge nurse | disciplinaries | rostered | crew of | brigade of | managed the team |
 manage the team | managed a crew | managed staff | line manager for | line manager to | line reports | report to me |
 reported to me | reporting to me | reports to me | answer to me | answered to me | reporting into me | led the team |
 lead the team | ran the team | ran a crew | run a crew | ran a gang | headed a team | headed up a team | oversaw a team
 | oversaw staff | team lead | shift leader | shift lead | duty manager | charge hand | chargehand | ganger | shift
 supervisor | head of department | in charge of a team | charge of a team | responsible for a team | staff under me |
 people under me | under my supervision | team below me | manage staff | managed people | line manager of | managing a
 team | managing staff | staff of | gang of | staff rota | appraised | interviewed and hired | return to work chats |
 return to work interviews | return-to-work meetings | probation reviews | performance reviews | supervision meetings |
 absence | sickness absence | disciplinary | look after two | looked after a team | ward manager | set targets for |
 allocated work | allocated jobs | approved leave | approved holiday | holiday requests | signed off timesheets | two
 commis to | chefs under | built a team | grew the team | performance plans | hired and | hired staff | hired two |
 hired three | hired four | hired five | hired six | hired a | hired an | hired new | hired the | hired our | hired
 seasonal | hired and trained | hiring for | hiring panel | trained apprentices | supervised apprentices | mentored
 apprentices | taught apprentices | apprentices under | an apprentice | two apprentices | three apprentices | the
 apprentices | with apprentices | our apprentices | apprentices and | and apprentices | trained juniors | trained junior
 | junior staff | junior colleagues | junior members | junior team members | junior engineers to | supervised trainees |
 trained trainees | two trainees | trainees on | of trainees | new trainees | supervised juniors | mentored juniors |
 the juniors | two juniors | with juniors | disciplined staff

list: deeds/performance-management
match: stem
items: appraisals | appraised | appraise | yearly reviews | annual reviews | probation reviews | performance reviews |
 performance plans | performance improvement plan | pips | improvement plans | one-to-ones | 1:1s | one-on-ones |
 supervision meetings | set objectives | set targets | set goals for | set targets for | underperformance |
 underperforming | underperformers | under-performance | capability process | capability meetings | calibrated ratings |
 end-of-year reviews | mid-year reviews | feedback to staff | coached underperformers | monitored performance | call
 scoring | scored calls | lesson observations | observed lessons | development plans | personal development plans

list: deeds/person-centered-care
match: stem
items: care plans | wishes | life stories | key worker | life story | keyworker | residents' choices | own choices |
 likes and dislikes | routines | one-page profile | one-page profiles | dignity | residents' routines | favorite | own
 pace | at their pace | own goals

list: deeds/personal-care-support
match: stem
items: washed | washing and dressing | washing, dressing | washed and dressed | helped wash | helped to wash | helped
 residents wash | bathed | bathing | bed baths | showered | showering | toileting | toileted | continence pads |
 catheter care | catheter bags | stoma bags | dressed residents | oral care | mouth care | shaved | shaving | nail care
 | hair and nails | getting up | got residents up | put to bed | bedtime | morning calls | tea calls | double-up calls |
 fed residents | feeding | helped at mealtimes | mealtimes | hoisted | hoist | hoists | repositioned | turned patients |
 skin checks | cream charts | intimate care | nappies

list: deeds/personal-financial-planning
match: stem
items: suitability reports | fact-find | fact finds | client reviews | pension transfers | isas | recommended funds |
 retirement plans

list: deeds/personal-presentation
match: stem
items: uniform | front of house | fine dining | five-star | luxury | cabin crew | reception desk | front desk |
 concierge | brand ambassador | grooming standards | dress code | vip guests | beauty counter | make-up counter

list: deeds/personal-training
match: stem
items: trained clients | clients a week | pt sessions | wrote programmes | training plans | weight loss goals | body
 fat | programmes for clients

list: deeds/persuasion
match: stem
items: persuaded | won over | convinced | closed deals | upsell | upselling | talked into | talked round | pitched to |
 closed sales | upsold | cross-sold | cross-selling | add-on sales | add-ons | warranties sold | sold | sold memberships
 | sold warranties | signed up | sign-ups | signed new | recruited donors | cold calls | cold called | cold calling |
 door to door | street fundraising | negotiated | secured funding | secured sponsorship | won contracts | won the
 contract | won business | won accounts | won tenders | bids won | business case | made the case | conversion rate |
 canvassed | lobbied | retained customers | saved cancellations | got agreement | advocacy | debated | debating |
 pitched ideas | pitched for | sales pitches | elevator pitch | secured a | secured agreement | secured the | handled
 objections | overcame objections | campaigned for | campaigned to

list: deeds/petty-cash
match: stem
items: petty cash tin | cash tin | small cash | expenses | receipts | reimbursed | cash box | dinner money | trip money
 | residents' money

list: deeds/pharmacy-stock-control
match: stem
items: expiry dates | date checking | returned medicines | cd cupboard | expired medicines | expiry checks | date
 checked | medicine orders | ordered medicines | ordered drugs | drug orders | wholesaler orders | drug stock | ward
 stock | top-ups | ward top-ups | fridge lines | controlled drug register | cd register | stock balances | owings |
 destroyed returned

list: deeds/phlebotomy
match: stem
items: took bloods | bloods | drew blood | blood draws | draws a day | patients bled | venous samples

list: deeds/phonics
match: stem
items: read write inc | letters and sounds | little wandle | jolly phonics | phonics screening | sounds and blending |
 heard readers

list: deeds/photography
match: stem
items: photographed | photo shoots | shot weddings | shot products | shot portraits | took photos | took pictures

list: deeds/physical-fitness
match: stem
items: heavy lifting | loaded by hand | handballed | handball | hand-balled | unloaded | unloaded lorries | unloaded
 trucks | unloaded containers | carried hod | hod carrying | hod carrier | barrow | shovelled | shoveled | dug | dug
 trenches | digging | trenches | scaffold | on foot | on my feet | miles a day | walking rounds | foot patrol | postal
 round | bricks | removals | furniture up | moved furniture | demolition | concrete poured | poured concrete |
 groundworks | landscaping | harvested | fruit picking | stacked pallets | palletised | palletized | warehouse floor |
 kerbs | curbs | manual handling | hoisted | repositioned patients | personal trainer | fitness classes | sports coach |
 lifeguard | firefighter | military | marathon | football team | rugby | swimming club | heavy loads | lifting loads |
 lifting bags | lifting up to | lifted furniture | climbed ladders | up and down ladders | planted trees | up to 25kg |
 25kg | 20kg | carrying tools | carried bricks | carried materials | carried plaster | carried bags | site labourer |
 site laborer | general labourer | general laborer | labouring on | laboring on | labouring for | laboring for | site
 labouring | site laboring | general labouring | general laboring

list: deeds/physiotherapy
match: stem
items: treated patients with | exercise programmes | mobilised patients | joint mobilisations | knee replacement | hip
 replacement | acl | gait | post-op rehab | hydrotherapy | outpatients a day | msk

list: deeds/planning-organising
items: planned | planning | scheduled | scheduling | rota | rotas | coordinated | coordinate | coordinating | organised
 | organized | organise | organize | organising | organizing | loading plan | arranged | arrange | arranging | timetable
 | roadmap | plan for | roster | rosters | co-ordinated | co-ordinate | co-ordinating | timetables | timetabled |
 timetabling | programme of works | program of works | work programme | project plan | project plans | gantt | critical
 path | milestones | look-ahead | weekly plan | daily plan | production plan | production schedule | held the schedule |
 hold the schedule | holding the schedule | kept the schedule | keep the schedule | keeping the schedule | keeps the
 schedule | set the schedule | setting the schedule | sets the schedule | schedule of | shift plan | staffing plan |
 lesson plans | schemes of work | planned lessons | plan lessons | planning lessons | planned menus | plan menus |
 planning menus | menu plans | prep lists | planned routes | plan routes | planning routes | route plans | delivery
 schedule | planned maintenance | plan maintenance | planning maintenance | maintenance schedule | sequenced |
 sequencing | phasing | resourced | resourcing | allocated resources | allocate resources | allocating resources |
 resource plan | forecast | calendar | events calendar | content calendar | itineraries | diary | diaries | event plan |
 sprint planning | planned sprints | plan sprints | planning sprints | budget and schedule | school trips | away days

list: deeds/playground-supervision
match: stem
items: at lunch | at break | lunchtime | playtime | playground duty | break duty | lunch duty | lunchtime supervisor |
 lunchtimes | dinner hall | lunch hall | midday supervisor | in the playground | playground games | wet play | recess |
 recess duty | yard duty | bus duty

list: deeds/plumbing
match: stem
items: fitted bathrooms | bathroom suites | soldered pipes | copper pipework | leaking taps | burst pipes | radiators
 | hot water cylinders | unblocked | toilets and basins | showers and basins | pipework in | push-fit | fitted
 showers | waste pipes

list: deeds/policy-implementation
match: stem
items: new policy | policies | rolled out policy | put into practice | introduced policy | policy changes | policies
 into | changes in law | new rules | new guidance | statutory guidance | new legislation | embedded policy

list: deeds/politeness
match: stem
items: greeted | greeting guests | welcomed | front of house | reception desk | front desk | telephone enquiries |
 answered the phone | fine dining | five-star | served guests | vip guests | concierge | butler | customer compliments |
 compliments | thank you cards | cabin crew | silver service

list: deeds/positive-attitude
match: stem
items: morale | employee of the month | employee of the year | encouraged | cheered | stepped in | stepped up | mucked
 in | volunteered | volunteered for | fundraised | put myself forward | through the pandemic | helped out | lent a hand
 | team spirit | thank you cards | buddy for | fitness classes | champion for

list: deeds/post-incident-review
match: stem
items: post-mortem | post-mortems | postmortem | postmortems | lessons learned | incident reviews | root cause |
 blameless | incident write-ups | incident reports | wrote up outages

list: deeds/pragmatism
match: stem
items: workaround | workarounds | quick fix | quick win | quick wins | mvp | minimum viable | on a shoestring | tight
 budget | small budget | reused | repurposed | salvaged | second-hand | made do | with what we had | existing kit |
 existing tools | off the shelf | instead of buying | without extra | good enough | temporary fix | trade-offs |
 simplified

list: deeds/pre-employment-checks
match: stem
items: references taken | took up references | right to work | dbs checks | vetting | background checks | i-9s

list: deeds/precision-measurement
match: stem
items: micrometer | micrometers | verniers | vernier | calipers | gauges | cmm | height gauge | bore gauge | slip gauges
 | microns | tolerances | tight tolerance | dial indicator | to within | shadowgraph

list: deeds/presence-with-children
match: stem
items: nursery | nurseries | playgroup | preschool | kindergarten | toddlers | primary school | primary school children
 | pupils | children aged | taught children | heard readers | heard children read | reading group | story time |
 storytime | playground | lunchtime supervisor | after-school club | breakfast club | holiday club | summer camp | kids
 club | kids camp | youth club | scout leader | cub scouts | junior team | under-elevens | junior football | swimming
 lessons | babysat | babysitting | nanny | nannied | au pair | childminder | teaching assistant | classroom | school run
 | children's parties | children's ward | paediatric | pediatric | craft activities | camp counsellor | crossing patrol

list: deeds/presentation-skills
match: stem
items: presented | presenting | present to | talks | talk | demo | demos | spoke at | speaker | lecture | lectures |
 pitched to | pitched for | pitch to | pitch decks | sales pitches | presented to | presented at | presented the |
 presented our | presented findings | presented results | presented my | presenting to | gave a talk | gave talks | give
 talks | gave presentations | gave a presentation | talk at | talks at | spoke to groups | speaker at | guest speaker |
 keynote | lectured | lecture to | demoed | demo to | demos to | demonstrated to | ran assemblies | led assemblies |
 took assembly | toolbox talks | briefed the board | webinars | open evening talk | led tours | guided tours | poster
 presentation | oral presentation | slide decks | powerpoint | workshops for | assembly talks | whole-school assemblies
 | school assemblies | tastings | taught classes | slides for | the slides

list: deeds/preventive-maintenance
match: stem
items: ppm | ppms | pm schedule | planned maintenance | pms | services on | annual services | service schedule | service
 intervals | service schedules | greased | lubricated | oil changes | changed oil | filters changed | changed filters |
 belts changed | changed belts | bearings | monthly checks | weekly checks | daily checks | inspected equipment |
 shutdowns | shutdown | maintenance schedule | maintenance plan | maintenance checks | vibration | thermal imaging |
 condition monitoring | calibrated | emergency lighting tests | boiler services | tpm | autonomous maintenance | fewer
 breakdowns | service contracts | serviced machines | serviced boilers | serviced equipment | serviced vehicles |
 serviced pumps | serviced lifts | serviced plant | serviced and repaired | serviced pumps and | serviced gas | serviced
 air | serviced forklifts

list: deeds/pricing-strategy
match: stem
items: price list | price lists | price rises | repriced | discount rules | gross margin

list: deeds/prioritisation
match: stem
items: triage | triaged | prioritised | prioritized | backlog | caseload | queue | deadlines | prioritise | prioritize |
 prioritising | prioritizing | workload | queues | ticket queue | work queue | competing deadlines | competing
 priorities | competing demands | urgent | urgent jobs | urgent cases | urgent first | emergency jobs | ranked | most
 urgent | sickest | sickest patients | first in line | roadmap | sprint planning | order of urgency | job list | snag
 list | punch list | callouts | breakdowns first | several projects | multiple projects | at once | caseload of | inbox
 | shared inbox | p1 | p1s | sla | slas

list: deeds/proactivity
match: stem
items: proposed | suggested | introduced | set up | brought in | launched | suggestion | volunteered to | volunteered
 for | put forward | put myself forward | spotted | noticed | flagged | flagged up | anticipated | before it failed |
 before they failed | before it broke | in advance | ahead of | planned ahead | reached out | chased | followed up |
 follow-up calls | without being asked | unprompted | my idea | my suggestion | own idea | started a | created a |
 devised | took it on | took on extra | stepped in | stepped up | came up with | pushed for | campaigned for | improved
 | redesigned | saw a need | saw the need | found new | sourced new | wrote the first | built a tool | automated |
 approached new | approached local

list: deeds/problem-root-cause
match: stem
items: root cause | found the cause | found out why | traced | tracked down | five whys | 5 whys | fishbone |
 investigated | recurring | post-mortem | corrective actions

list: deeds/problem-solving
match: stem
items: solved | fixed | fixing | found the cause | root cause | traced | diagnosed | diagnosing | fault finding | faults
 | debugged | troubleshooting | resolved | repaired | breakdowns | got repeat | sorted out | investigated | workaround |
 turned around | solve | solving | found the fault | found a way | found out why | found ways | found why | worked out |
 worked out why | figured out | tracked down | diagnosis | diagnostics | fault-found | debugging | troubleshot |
 resolving | repairs | breakdown | workarounds | turned round | recovered | got it working | got back up | back up and
 running | running again | back on track | back on line | back online | restored | outage | outages | leaks | blockages
 | jams | snags | complaints resolved | dealt with problems | dealt with issues | dealt with complaints | handled
 complaints | complaints | escalations | queries resolved | mismatches | discrepancies | missing orders | missing
 parcels | missing stock | stopped recurring | eliminated | unblocked | improvised | overcame | fewer faults | first
 time fix | first-fix rate | callouts | emergency repairs | bug | bugs | errors traced | reduced errors | rework |
 redesigned | 5 whys | five whys | rerouted | re-routed | replanned

list: deeds/procedure-writing
match: stem
items: wrote procedures | wrote the procedure | sop | sops | wrote sops | work instructions | wrote work instructions |
 method statements | wrote method statements | wrote guides | wrote a guide | how-to guides | how-to sheets | process
 documents | documented processes | documented the process | documented procedures | runbook | runbooks | playbook |
 user guides | user guide | operating manual | crib sheets | checklists | checklist for | policies and procedures |
 wrote policies | wrote the manual | process maps | cleaning schedules | standard operating procedures | operating
 manuals | training manuals | wrote manuals | training manual

list: deeds/process-improvement
match: stem
items: streamlined | cut | reduced | automated | brought in | introduced | redesigned | moved from | instead of | from
 paper | standardised | simplified | automate | redesign | paper forms | sped up | speeded up | faster | halved |
 improved | reorganised | reorganized | rearranged | re-laid | new layout | new process | new procedure | new system |
 new checklist | new form | template for | one form | macros | process maps | value stream | lean | kaizen | 5s | kanban
 | bottleneck | bottlenecks | removed steps | removed duplicate | fewer steps | saved hours | hours saved | hours a week
 | saving hours | turnaround time | lead time | cycle time | changeover time | waiting time | waiting times | error rate
 | eliminated | rework | replaced paper | replaced manual | replaced spreadsheets | suggestion | suggested | workflow |
 backlog | from days to | from hours to | from weeks to

list: deeds/process-mapping
match: stem
items: mapped | mapped processes | process maps | flow charts | flowcharts | swim lanes | value stream | visio | as-is |
 to-be | process diagrams

list: deeds/procurement
match: stem
items: bought | purchasing | buyer for | ordered parts | ordered materials | ordered stock | ordered supplies | ordered
 equipment | sourced suppliers | sourced materials | sourced parts | quotes from | three quotes | compared quotes |
 obtained quotes | supplier quotes | tender | tenders | tendered | renegotiated | supplier contracts | new suppliers |
 supplier prices | placed orders | raised orders | evaluated bids | scored bids | better rates | lead times | preferred
 suppliers | vendor selection | rfq | rfqs | rfp | rfps | cheaper supplier | cheaper suppliers | switched supplier |
 switched suppliers | sourced new | sourced equipment | sourced fabric | sourced ingredients | sourced stock | sourced
 cheaper

list: deeds/product-demonstration
match: stem
items: demos | demo | tastings | samples | sampling | showed customers how | test drives | showroom | demo days |
 handover to customers | demonstrated products | demonstrated to | demonstrated equipment | demonstrated cookers |
 demonstrated the | product demonstrations

list: deeds/product-knowledge
match: stem
items: advised customers | advised shoppers | recommended products | explained products | product training | tastings |
 matched customers | demonstrated products | demo days | samples | product launches | spec sheets | wine list | menu
 knowledge | fitted shoes | fitted bras | allergen questions

list: deeds/product-management
match: stem
items: roadmap | backlog | launched features | prioritised features | user stories | product launch | customer
 interviews | a/b tests

list: deeds/product-roadmap
match: stem
items: roadmap | prioritised features | prioritized features | backlog | quarterly plan | release plan | okrs | feature
 requests | product vision | release planning | prioritised the backlog | prioritized the backlog | feature priorities |
 product backlog | customer feedback into | quarterly planning

list: deeds/production-supervision
match: stem
items: shift of | line leader | team leader on | team leader | supervised | ran the line | ran the shift | ran a line |
 ran lines | operators on | trained operators | shift handover | cell leader | chargehand | staffed the line | allocated
 operators | toolbox talks | report to me | team of operators | of operators | supervised operators

list: deeds/production-targets
match: stem
items: shift targets | line targets | hourly targets | production targets | units a shift | units per shift | parts a
 shift | parts per shift | cases a shift | units an hour | parts an hour | pieces an hour | pallets a shift | tonnes
 a shift | output up | raised output | lifted output

list: deeds/professionalism
match: stem
items: front of house | reception desk | uniform | code of conduct | client facing | client meetings | vip | vip guests
 | senior clients | in clients' homes | in customers' homes | confidential | cpd | registered with | professional body |
 five-star | client sites | never missed | no complaints | zero complaints

list: deeds/profit-and-loss
match: stem
items: p&l | profit of | turnover of | margin | gross profit | net profit | bottom line | sales and costs | ran the
 business | branch profit

list: deeds/programme-management
match: stem
items: workstreams | portfolio of projects | programme board | several projects | programme of work | program of work |
 roadmap | interdependencies | dependencies | steering committee | budget of | project managers | multi-year | rollout
 across | benefits tracking

list: deeds/project-administration
match: stem
items: project files | action log | actions log | risk log | project diary | project board | gantt | project plan |
 project plans | steering group | status reports | project meetings | tracked milestones | purchase orders | timesheets
 | document register | raid log | highlight reports

list: deeds/project-budgeting
match: stem
items: project budget | held the budget | budget of | on budget | under budget | within budget | cost plan | cost
 reports | forecast costs | budget and schedule | schedule and budget | grant budget | cost to complete

list: deeds/project-management
match: stem
items: ran the project | ran projects | ran a project | run projects | led the project | led a project | led projects |
 led project | delivered the project | delivered projects | delivered on time | on time and on budget | on time and
 under | on budget | under budget | within budget | held the schedule | kept the schedule | held the budget | budget and
 schedule | schedule and budget | project budget | project plan | project plans | project team | programme of works |
 program of works | work programme | gantt | critical path | milestones | milestone | timeline | timelines | steering
 group | status reports | weekly status | raid log | risk log | risk register | action log | scope | scoped | change
 requests | sign-off | kick-off | kicked off | go-live | went live | cutover | launch of | rollout | rolled out |
 roll-out | migrated | migration | office move | relocation | refurbishment | refit | fit-out | new build | handed over
 | snagging | subcontractors | project board | workstreams | workstream | from start to finish | start to finish | from
 design to | from brief to | from planning to | end to end | coordinated trades | new system | implementation |
 implemented a | store opening | new store | ran the launch | handed over on time | launched on time | loft extension |
 phased rollout | phased move

list: deeds/project-planning
match: stem
items: project plan | project plans | gantt | critical path | milestones | milestone | work programme | programme of
 works | program of works | timeline | timelines | work breakdown | scoped | estimated | resource plan | sprint plan |
 kick-off | look-ahead | schedule | scheduled

list: deeds/project-reporting
match: stem
items: status reports | weekly status | progress reports | highlight reports | project board | dashboards | steering
 group | project updates | monthly reports | weekly updates | site reports | milestone reports

list: deeds/project-risk-management
match: stem
items: risk log | risk register | risks and issues | raid log | mitigations | mitigation | contingency | contingency
 plans | risk workshops | risk reviews

list: deeds/project-scope-management
match: stem
items: scope | scoped | scope creep | change requests | requirements | statement of work | variations | out of scope |
 change log | sign-off

list: deeds/property-inspections
match: stem
items: inspected properties | inspections | inventories | check-outs | check-ins | void inspections | mid-term visits |
 condition reports | quarterly visits | damp | dilapidations | communal areas | estate walkabouts | walkabouts | empty
 properties

list: deeds/property-repairs-coordination
match: stem
items: reported repairs | booked repairs | arranged repairs | tenants' repairs | maintenance jobs | job tickets | chased
 contractors | emergency repairs | void works | booked contractors | managed contractors | sent contractors

list: deeds/prototype-testing
match: stem
items: tested prototypes | prototype runs | trial parts | trial builds | test rig | test rigs | bench tests | bench
 tested | durability tests | fatigue tests | drop tests | dyno | proof tests | prototype builds | tested first
 samples | pre-production builds | field trials | trial batches

list: deeds/public-policy
match: stem
items: policy papers | briefing papers | policy briefs | white paper | green paper | consultation responses | ministers
 | select committee | legislation | policy advice | policy notes | evidence to | consultations on | policy research |
 regulations drafted

list: deeds/public-relations
match: stem
items: press releases | press release | press coverage | coverage in | journalists | press office | media enquiries |
 interviews with the press | local paper | local papers | local radio | press list | press statements | spokesperson |
 press trips | media training

list: deeds/public-speaking
match: stem
items: presented to | present to | presented at | presented the | presented our | presented findings | presented results
 | presented my | presenting to | gave a talk | gave talks | give talks | gave presentations | gave a presentation |
 talk at | talks at | spoke at | spoke to groups | speaker at | guest speaker | keynote | lectured | lecture to | demoed
 | demo to | demos to | demonstrated to | pitched to | pitch to | ran assemblies | led assemblies | took assembly |
 toolbox talks | briefed the board | webinars | open evening talk | led tours | guided tours | poster presentation |
 oral presentation | spoke | talks | talk | talk to | talks to | speeches | lectures | compered | debating | debated |
 chaired | panellist | tours | guided | tour groups | tastings | briefed ministers | radio interviews | tv interviews |
 live radio | podcast | open evenings | school visits | public meetings | demonstrations to | taught classes of |
 training sessions | read aloud

list: deeds/punctuality
match: stem
items: opened up | opened up at | opening up | opened the shop | opened the store | opened the café | opened the kitchen
 | opened the gates | opened the salon | open up at | opened and closed | open and close | opened and locked | locked up
 | keyholder | key holder | on time | always on time | on-time delivery | on time deliveries | never late | not late
 once | never once late | no lates | never missed a shift | never missed a | full attendance | early shift | early
 shifts | early starts | am start | a.m. start | am starts | first to arrive | start at | started at | starts at | from
 4am | from 5am | from 6am | at 4am | at 5am | at 6am | at 7am | before dawn | milk round | paper round | paper route |
 newspaper round | breakfast shift | breakfast shifts | delivery slots | delivery windows | timed deliveries | bus
 timetable | to timetable | to the timetable | departure times | school run | school runs | register taken | clocked in
 | no missed shifts

list: deeds/pupil-progress-tracking
match: stem
items: progress data | assessment data | predicted grades | reading ages | pupil data | expected standard | target
 grades | tracked progress | tracking data | data drops | pupil progress meetings | assessment points | gap analysis |
 interventions | attainment | flight paths | on track | learning journals | tapestry | sims data | termly tests |
 attainment data

list: deeds/purchase-orders
match: stem
items: raised orders | raised pos | placed orders | orders to suppliers | ordered parts | ordered stock | ordered
 supplies | ordered materials | ordered stationery | purchase requests | requisitions | matched invoices | chased
 deliveries | chased orders | order numbers | approved orders | buying

list: deeds/qualitative-research
match: stem
items: interviews with | interviewed participants | focus groups | thematic analysis | coded transcripts | nvivo |
 transcribed interviews | ethnography | ethnographic | user interviews | case studies | semi-structured | open-ended

list: deeds/quality-assurance
match: stem
items: quality checks | audits | audited | internal audits | iso 9001 | inspected | final inspection | non-conformances
 | corrective actions | capa | quality manual | test plans | test cases | batch records | release testing | sampled work
 | call scoring | sampled calls | brcgs | moderated | double marked | work sampling | document control | deviations |
 quality reviews | customer audits | supplier audits | right first time | peer reviewed

list: deeds/quality-control
match: stem
items: quality checks | quality check | checked quality | checked parts | checked products | checked finished | checked
 orders | checked every | checked dishes | checked plates | checked at the pass | checked dimensions | inspected |
 inspected parts | inspected goods | inspected work | inspection | final inspection | first-off | first-offs | first
 article | in-process checks | in-process | line checks | spot checks | sampled | samples | sampling | tested samples |
 tolerances | to tolerance | micrometer | micrometers | verniers | vernier | gauges | calipers | cmm | rejects | reject
 rate | rejected | scrap | scrap rate | defects | defect rate | right first time | zero defects | rework |
 non-conformances | ncr | ncrs | quarantined | signed off work | snagging | snag list | weight checks | metal detector |
 temperature checks | taste | tasted | control charts | spc | batch records | release testing | calibrated |
 certificates of | checked welds | checked stitching | test pieces | goods inwards inspection | customer returns |
 proofs | slump tests | cube tests

list: deeds/quality-improvement-in-care
match: stem
items: quality improvement | qi | audit cycle | re-audited | cut falls | reduced falls | fewer falls | reduced
 infections | pressure ulcers down | fewer pressure | falls by | pdsa | unit project | care bundle | new checklist |
 pilot | waiting times | audit

list: deeds/quality-management
match: stem
items: iso 9001 | quality manual | internal audits | corrective actions | non-conformances | capa | quality reviews |
 customer audits | supplier audits | audited | document control | quality meetings | quality objectives

list: deeds/quality-mindset
match: stem
items: right first time | first time pass | zero defects | no defects | defect rate | defects | reject rate | rejects |
 scrap | scrap rate | rework | no rework | inspected | inspection | quality checks | quality check | checked every |
 final inspection | passed audit | audit passed | audits | audited | zero findings | iso 9001 | tolerances | spec | to
 spec | snagging | no snags | customer returns | complaints fell | no complaints | brcgs | haccp | five star hygiene |
 hygiene rating | test coverage | unit tests | code reviews | proofread | calibrated | spot checks | taste checks |
 sampled | quality improvement | mystery shopper | star reviews | outstanding rating | rated outstanding

list: deeds/quotations
match: stem
items: quotes | quoted | quoted for | quoted jobs | quoting | estimates | estimated jobs | priced | priced jobs | priced
 up | prices for jobs | price lists | costed jobs | wrote quotes | site surveys | surveyed jobs | tenders

list: deeds/radiography
match: stem
items: x-rayed | took x-rays | ct scans | mri scans | chest x-rays | images a day | plain film | c-arm in theatre |
 positioned patients | dose records | mobile x-rays

list: deeds/raising-pupil-outcomes
match: stem
items: grades up | pass rate | pass rates | results up | results rose | results from | progress 8 | expected standard |
 progress scores | above national | above the national | best results | grade 4 and above | grades 9 | value added |
 gcse results | a level results | exam results | predicted grades | reading ages | attainment | sats results | test
 scores | interventions

list: deeds/reactive-maintenance
match: stem
items: breakdowns | breakdown | callouts | call-outs | emergency repairs | emergency callouts | repairs | repaired |
 leaks | blockages | reactive jobs | reactive calls | out of hours | reported repairs | tenants' repairs | fixed leaks |
 job tickets | urgent repairs | no heating

list: deeds/reagent-preparation
match: stem
items: made up buffers | made buffers | made media | poured plates | prepared reagents | prepared buffers | prepared
 media | stock solutions | made up reagents | made up solutions | standards prepared

list: deeds/real-estate-sales
match: stem
items: viewings | sold homes | sold houses | valuations | sales progression | offers negotiated | negotiated offers |
 property chains | won listings

list: deeds/reception-duties
match: stem
items: front desk | front of house | on reception | reception desk | greeted | greeted visitors | greeted patients |
 greeted guests | greeted clients | welcomed visitors | signed in | signed in visitors | signed visitors in | visitor
 passes | visitor badges | visitors | switchboard | answered the phone | answered phones | took messages | phone calls |
 checked in | checked patients in | checked in patients | booked appointments | booked patients | waiting room |
 deliveries in | walk-ins | patient check-in | opened up

list: deeds/record-keeping
match: stem
items: logged | logbook | logbooks | log book | log books | log sheets | kept records | kept the records | kept a record
 | kept logs | kept the log | recorded | records of | files up to date | job sheets | worksheets | timesheets | service
 records | service history | maintenance records | temperature logs | temperature records | fridge temperatures | batch
 records | batch sheets | lab book | lab books | lab notebook | lab notebooks | daily notes | care notes | care records
 | case notes | patient notes | patient records | visitor book | accident book | training records | stock records |
 delivery notes | mileage logs | test sheets | test certificates | inspection sheets | incident log | incident reports |
 audit trail | wrote up | charts | spreadsheet of | filed records | filed paperwork | filed reports

list: deeds/records-management
match: stem
items: logbook | logbooks | logged | kept a log | certificates filed | log book | kept the log | kept records | kept the
 records | kept files | filing system | archived | archive | archives | archiving | retention | retention schedule |
 destroyed files | shredded | confidential waste | scanned records | scanned files | digitised | indexed | indexed files
 | personnel files | patient files | patient records | student records | pupil records | client files | membership
 records | job files | service records | training records | records up to date | case files | document control | subject
 access requests | medical records | retrieved files | daily records | test certificates | batch records | filed
 documents | filed records | filed paperwork | filing and | scanning and filing

list: deeds/recruitment
match: stem
items: interviewed candidates | recruited | interviewed applicants | interviewed and hired | interviewed for |
 interview panel | interview panels | interview days | panel member | sat on interview | recruit | recruiting |
 shortlisted | shortlisting | sifted | sifted cvs | screened cvs | screened candidates | screened applicants | phone
 screens | wrote job adverts | job adverts | job ads | advertised vacancies | advertised posts | filled vacancies |
 filled roles | filled posts | vacancies | vacancies filled | open days for | assessment days | assessment centres |
 assessment centers | job fairs | careers fairs | headhunted | sourced candidates | candidates | placed candidates |
 trial shifts | offer letters | offers made | agency staff | seasonal staff | took on staff | took on seasonal | took
 on two | took on three | built the team | grew the team | hired and | hired staff | hired two | hired three | hired
 four | hired five | hired six | hired a | hired an | hired new | hired the | hired our | hired seasonal | hired and
 trained | hiring for | hiring panel | hired 10 | hired 20 | hired 30 | hired 40 | hired 50 | staff hired | hires a
 year

list: deeds/redundancy
match: stem
items: redundancies | selection pools | settlement agreements | restructure consultation | closed the site

list: deeds/rehabilitation
match: stem
items: treated outpatients | home exercises | after stroke | after surgery | back on their feet | rehab | rehab ward |
 rehab goals | walking practice | gait | strengthening | strength and balance | stroke patients | stroke ward | amputees
 | knee replacements | hip replacements | hip fractures | return to sport | return to running | gym rehab | discharged
 home walking | mobility practice

list: deeds/relationship-building
match: stem
items: liaised | liaison | partnered | worked closely | account of | accounts of | branch managers | meetings with | key
 accounts | repeat customers | stakeholders | client relationships | supplier relationships | family meetings |
 partnerships | met with | met clients | met monthly | met regularly | key clients | looked after clients | looked after
 customers | looked after accounts | looked after a portfolio | portfolio of clients | regular customers | regular
 clients | repeat clients | repeat business | repeat orders | returning customers | returning clients | loyal customers
 | client base | customer base | clientele | built a client | own clientele | customer relationships | relationships
 with | relationship with | good terms with | links with | ties with | key worker for | key person | ask for me | asked
 for me | asks for me | by name | customers by name | sat with | visited clients | visited customers | visited suppliers
 | site visits to | supplier meetings | local businesses | local schools | community groups | partner agencies | partner
 organisations | partner organizations | donors | won back | referrals | word of mouth | referred by | point of contact
 | account manager | retained clients | renewals | client retention | kept clients | kept accounts | landlords | trade
 customers | unions | hosted events | hosted clients | networking events | joint visits | the regulars | regulars by
 name | knew the regulars | our regulars | built up regulars | with councils | with the council | two councils

list: deeds/reliability-trait
match: stem
items: keyholder | key holder | no absence | never missed | opened and closed | full attendance | keys to the | held the
 keys | no absences | zero absence | no sick days | not one sick day | never off sick | no sickness | no days lost |
 never missed a | not missed a | never late | not late once | never let down | never called in | no no-shows | opened up
 | opening up | opened the shop | opened the store | locked up | open and close | perfect attendance | attendance record
 | attendance award | always on time | on time every | on-time delivery | sole charge | covered shifts | cover shifts |
 covered for | covered sickness | covered at short notice | at short notice | first to be called | first call | called
 on | asked back | invited back | rehired | returned each | returned every | every shift | every weekend | every
 saturday | every sunday | long service | trusted with | trusted to | left in charge | left to run | unsupervised |
 without supervision | banked takings | cashed up | alarm codes | safe keys | no missed | no missed visits | no missed
 calls | no late visits | clean licence | clean license | no accidents | accident free | no incidents | paper round

list: deeds/rent-collection
match: stem
items: arrears | rent arrears | chased rent | payment plans | rent accounts | rent statements | repayment agreements |
 collected rent | collected rents | rent reminders | late rent | housing benefit | former tenant | eviction | payment
 arrangements | direct debits

list: deeds/report-writing
match: stem
items: wrote reports | wrote report | wrote the report | wrote the reports | wrote weekly | wrote monthly | wrote up |
 wrote one-page | write-ups | write-up | written reports | reports for | reports to | reports on | report for | report
 on | monthly report | monthly reports | weekly report | weekly reports | daily report | daily reports | annual report |
 quarterly report | progress report | progress reports | site reports | site diary | inspection reports | survey reports
 | incident reports | incident report | accident reports | visit reports | court reports | board reports | board papers
 | committee papers | briefing papers | research reports | lab reports | test reports | audit reports | handover reports
 | end-of-year reports | school reports | shift reports | drafted reports | written up | summaries for | condition
 reports | case reports | white papers | recommendations | wrote statements | evaluation report

list: deeds/report-writing-for-pupils
match: stem
items: reports home | end-of-year reports | school reports | termly reports | wrote reports | report cards | annual
 reports | pupil reports | student reports | reports to parents | wrote up reports | learning journeys | progress
 reports

list: deeds/requirements-gathering
match: stem
items: user interviews | interviewed users | workshops with | user stories | requirements from | wrote specs | wrote
 requirements | spec for | acceptance criteria | met users | shadowed users | shadowed staff | process maps | discovery
 | stakeholder interviews

list: deeds/resilience
match: stem
items: through the pandemic | during the pandemic | crisis | on call | blue light | under strain | throughout the
 pandemic | pandemic | covid | covid ward | lockdown | lockdowns | understaffed | short-staffed | staff shortages |
 redundancies | redundancy | restructure | restructuring | takeover | turned around | turned round | rebuilt | after the
 fire | after the flood | cold calls | cold called | cold calling | door to door | rejection | angry callers | angry
 customers | irate | abusive callers | aggressive | challenging behaviour | challenging behavior | violent | prison |
 secure unit | a&e | emergency department | resus | intensive care | palliative | end of life | child protection |
 crisis line | homeless hostel | night shifts | nights alone | twelve-hour nights | double shifts | back-to-back | all
 weathers | in all weather | winter nights | snow and ice | offshore | military | front line | frontline | special
 measures | inadequate | failing school | outage | outages | major incident | cyber attack | bounced back | kept open |
 kept going | kept running | kept the ward | deployed to | on deployment

list: deeds/resource-allocation
match: stem
items: allocated staff | allocated jobs | allocated resources | allocated drivers | allocated engineers | allocated
 crews | allocated vehicles | allocated budget | resource plan | capacity plan | staffing plan | assigned crews |
 scheduled engineers | planned capacity | deployed staff | prioritised spend | prioritized spend | rota

list: deeds/resourcefulness
match: stem
items: from scratch | from nothing | on a shoestring | shoestring budget | tight budget | small budget | no budget |
 without a budget | with no budget | donated | donations of | salvaged | reused | repurposed | upcycled | second-hand |
 improvised | found a way | found cheaper | sourced parts | hard-to-find | obsolete parts | made do | made my own |
 built my own | made tools | workaround | self-taught | taught myself | sponsorship | single-handed | one-person |
 begged and borrowed | free tools | existing kit | pooled | found new suppliers | small grant | small grants

list: deeds/respect-for-others
match: stem
items: dignity | privacy and dignity | different cultures | refugees | interpreters | inclusion | equality | end of life
 | vulnerable | residents' choices | wishes | multicultural | person-centred | person-centerd | anti-bullying | all
 backgrounds | cultural

list: deeds/responsibility
match: stem
items: keyholder | key holder | sole charge | in charge of | budget of | cash handling | responsible for | held the keys
 | keys to the | in charge | left in charge | charge of | nurse in charge | budget holder | held a budget | held the
 budget | cashed up | cashing up | banked takings | safe keys | took charge | took over | took responsibility |
 accountable for | duty manager | shift leader | team leader | supervised | signed off | sign off | authorised | opened
 and closed | opened up | locked up | opening and closing | deputised | stood in for | first aider | fire marshal | fire
 warden | health and safety rep | controlled drugs | drug keys | school trips | trip leader | prefect | head boy | head
 girl | captain | treasurer | sole | solely | i run | run the | ran the | entrusted with | trusted with | trusted to |
 named nurse | report to me | line managed | company vehicle | company van | trustee of | charity trustee | shift
 supervisor

list: deeds/responsiveness
match: stem
items: same day | same-day response | within the hour | within an hour | within minutes | within hours | within 24 hours
 | within a day | within two hours | within one working day | next day | response time | response times | answered
 within | replied to | replied within | callouts | call-outs | on call | emergency repairs | emergency calls | at short
 notice | turnaround | sla | slas | first response | live chat | urgent requests | urgent orders | called back | call
 backs | out of hours | inbox | shared inbox | rapid response

list: deeds/restaurant-cost-control
match: stem
items: food cost | gp | gross profit | wastage | waste sheets | portion control | portion sizes | stock takes |
 stocktake | costed menus | costed dishes | menu costing | labour cost | labor cost | wage bill | cheaper suppliers |
 cut waste | supplier prices

list: deeds/restaurant-management
match: stem
items: ran the floor | front of house team | rota | rotas | wage bill | cashed up | cashing up | stock orders | food
 cost | covers a night | covers a week | wrote the rota | trained waiters | trained staff | bookings | licence holder |
 license holder | personal licence | personal license | opened and closed | team of | duty manager | health inspections
 | hygiene rating

list: deeds/results-driven
match: stem
items: target | targets | exceeded | quota | increased | grew | hit my numbers | above plan | above target | over target
 | against target | to target | exceeding | exceeded targets | beat target | hit target | hit every | quotas | increase
 in | rose by | rose from | grew sales | growth | trebled | halved | record sales | record year | record month | ahead
 of plan | over plan | top seller | top performer | top performing | top biller | best-selling | best performing |
 highest sales | number one | first in the region | ranked | won award | won the award | awards for | bonus | cut costs
 | costs by | savings of | sales by | revenue by | kpi | kpis | okrs | results up | pass rate | pass rates | grades up |
 conversion rate | reduced | reduced by | improved by | fell from | fell by | down from | turned around | delivered on
 time | on budget | under budget | employee of the month | league table | leaderboard | sales figures | beat the | beat
 my | record profit | record quarter | doubled sales | doubled the | doubled our | tripled sales | doubled revenue

list: deeds/retail-cash-handling
match: stem
items: cashed up | cash up | cashing up | cash desk | counted cash | counted the float | counted takings | banked
 takings | banking takings | daily takings | till balanced | balanced the till | balanced tills | balanced the drawer |
 drawer balanced | till reconciliation | end-of-day till | end of day | close of day | cash register | took payments |
 took payment | card payments | cash payments | handled cash | handled money | change given | gave change | took money |
 collected money | safe checks | safe count | safe keys | petty cash | refunds | cashier | cash office | fares | took
 fares | z reads | ticket sales | sold tickets | bar takings | paying in | the till | on the tills | the tills | at the
 tills | till float | till floats | cash float | shop takings | day's takings

list: deeds/retail-merchandising
match: stem
items: displays | window displays | window display | planogram | planograms | merchandised | shelf edge | faced up |
 facing up | layouts | end bays | gondola ends | promotional displays | point of sale displays | seasonal displays |
 shelf labels | price tickets | mannequins | dressed windows | new ranges | shop floor moves | store layout | laid out
 stock | promotions changeover | range changes | sale set-up

list: deeds/retail-selling
match: stem
items: sold | helped customers | advised customers | shop floor | sales floor | fitting rooms | personal shopping |
 upsold | add-ons | served customers | counter | sales targets | customer purchases | loyalty cards

list: deeds/retail-team-supervision
match: stem
items: supervised | team of | staff rota | rota | keyholder | key holder | shift leader | trained new | new starters |
 team talks | morning briefing | ran the floor | ran the shop floor | opened and closed | cashed up | in charge of |
 duty manager | weekend staff | weekend team | section leader

list: deeds/returns-and-exchanges
match: stem
items: refunds | refunded | returned goods | returned items | customer returns | faulty goods | returns desk | damaged
 goods

list: deeds/risk-assessment
match: stem
items: risk assessments | risk assessed | rams | method statements | coshh assessments | coshh | hazard | hazards |
 site-specific | dynamic risk | point of work | pre-trip checks | trip forms | display screen | dse assessments | manual
 handling assessments | fire risk | falls risk | risk register | lone working | jsa | jha | swms | job safety | hazop |
 venue checks | permit | permits | pre-start checks | site inductions | control measures

list: deeds/risk-management
match: stem
items: risk register | risk log | risk assessments | risk assessment | risk assessed | mitigations | mitigated |
 contingency | contingency plans | business continuity | risk committee | near misses | incident reviews | risk reviews

list: deeds/room-leadership
match: stem
items: led the room | ran the room | room leader | led a room | led the baby room | led the toddler room | led the
 pre-school room | room staff | room rota

list: deeds/root-cause-analysis
match: stem
items: root cause | found the cause | found out why | found why | traced | traced the | tracked down | five whys | 5
 whys | fishbone | ishikawa | 8d | 8ds | a3 | investigated | investigated faults | repeat faults | repeat failures |
 repeat breakdowns | recurring faults | recurring | failure analysis | post-mortem | post-mortems | corrective actions |
 corrective action | capa | capas | why batches | reject causes | non-conformances | customer returns | deviations |
 deviation reports

list: deeds/root-cause-analysis-it
match: stem
items: root cause | post-mortem | post-mortems | postmortem | traced | tracked down | debugged | five whys | memory leak
 | found the bug | found the cause | recurring | incident reviews

list: deeds/rota-planning-hospitality
match: stem
items: rota | rotas | wrote the rota | made the rota | did the rota | ran the rota | weekly rota | staff rota | kitchen
 rota | bar rota | roster | rosters | shift patterns | shift swaps | found cover | holiday cover | wage bill | labour
 cost | labor cost | staffing levels | shift plan | staff schedule | covered shifts | staff for events

list: deeds/route-knowledge
match: stem
items: knew every | local knowledge | same round | own route | regular route | without sat nav | the knowledge |
 postcodes | back roads | learned routes | learnt routes | knew the area | local area | local roads | knows the roads
 | city streets

list: deeds/safeguarding
match: stem
items: vulnerable tenants | vulnerable adults | child protection | at risk | abuse | neglect | vulnerable children |
 vulnerable families | vulnerable people | vulnerable patients | safeguarding concerns | disclosures | disclosure from |
 raised concerns | logged concerns | reported concerns | reported bruises | cpoms | myconcern | designated lead | dsl |
 dsl deputy | strategy meetings | core groups | case conferences | mash | referrals to social | social services | social
 care referrals | early help | domestic abuse | children in care | looked-after children | welfare checks | exploitation
 | county lines | self-neglect | section 47 | marac | children missing

list: deeds/safety-awareness
match: stem
items: risk assessment | risk assessments | toolbox talk | toolbox talks | near misses | accident free | ppe | coshh |
 permit | risk assessed | rams | near miss | no accidents | zero accidents | incident free | no incidents | no lost time
 | lost time | permits | permit to work | hot works | lock-off | locked off | lockout | safe isolation | isolations |
 method statement | method statements | fire marshal | fire warden | fire drills | first aider | first aid box | safety
 rep | safety checks | safety inspections | safety walks | safety briefing | safety briefings | safety talks | working
 at height | banksman | signed traffic | cones and | hazard | hazards | reported hazards | wet floor | spill kit |
 spills | sharps | infection control | pat testing | vehicle checks | walkround checks | daily checks | pre-start checks
 | pre-use checks | machine guards | lifeguard | allergen | allergens | food hygiene | temperature checks | manual
 handling | safe working | stopped the job | stopped work | riddor | osha | whs | swms | jsa | safety harness | harness
 checks | harness inspections | isolated machines | isolated supplies | isolated circuits | isolated equipment | machine
 guarding

list: deeds/safety-inspections
match: stem
items: safety checks | safety walks | safety audits | site inspections | ladder checks | harness checks | scaffold
 inspections | fire extinguisher | fire door checks | weekly checks | pre-use checks | daily checks | playground checks
 | machine guards | vehicle checks | walkround checks | smoke alarms | fire alarm tests | inspected equipment |
 emergency lighting tests

list: deeds/safety-training-delivery
match: stem
items: toolbox talks | toolbox talk | site inductions | safety inductions | safety briefings | fire training | manual
 handling training | fire warden training | safety talks | trained staff on | inducted visitors | inducted contractors |
 trained fire wardens | trained first aiders | safety training | forklift training | harness training | lifting training
 | ran drills

list: deeds/sales
match: stem
items: sold | sales target | sales targets | target | quota | upsell | upselling | upsold | add-ons | cross-sold |
 closed deals | closed sales | won new | won business | new business | new accounts | new customers | cold calls | cold
 called | cold calling | prospects | prospecting | commission only | top seller | quotes | quotations | quoted | quoted
 for | orders worth | order value | average spend | basket size | demos | pitched to | trade counter | shop floor |
 memberships sold | sold memberships | warranties | trade shows | tenders won | door to door | telesales | territory |
 account growth | sales by | units sold | grew sales | viewings | stand at | orders from | sales leads | new leads |
 warm leads | generated leads | leads a week | qualified leads | sales pipeline

list: deeds/sales-forecasting
match: stem
items: sales forecast | forecast sales | sales forecasts | forecast accuracy | demand forecast | monthly forecast |
 pipeline reviews | weekly forecast

list: deeds/sales-management
match: stem
items: sales team | team of sales | team of reps | sales reps | reps report | field team | sales targets for | set
 targets | territories | sales meetings | sales coaching | sales rota | ran the desk | managed a desk | team target

list: deeds/sales-pipeline
match: stem
items: prospects | opportunities in | forecast | crm | salesforce | hubspot | deals in | follow-ups | qualified leads |
 stage deals | sales leads | new leads | warm leads

list: deeds/sales-presentations
match: stem
items: demos | demo to | product demos | pitched to | pitch to | pitch decks | presented to buyers | presented to
 clients | presented to customers | sales pitches | tender presentations | demonstrations | roadshows

list: deeds/sales-proposals
match: stem
items: proposals | quotes | quotations | tenders | bids | rfp | rfps | rfi | costed proposals | wrote proposals | pitch
 documents | statements of work

list: deeds/sales-targets
match: stem
items: target | targets | quota | above target | over target | hit target | beat target | exceeded target | sales target
 | monthly target | weekly target | daily target | league table | top seller | commission only | bonus | conversion rate
 | pick of the month | kpis | against plan

list: deeds/sample-analysis
match: stem
items: analysed samples | analyzed samples | tested samples | samples a day | samples per day | samples a week | ran
 samples | ran assays | assayed | titrations | samples tested

list: deeds/sample-collection
match: stem
items: took samples | collected samples | sampled water | sampled soil | swabs taken | took swabs | soil cores | grab
 samples | dip samples | river samples

list: deeds/sample-management
match: stem
items: logged samples | booked in samples | sample store | barcoded samples | sample tracking | sample freezers |
 labelled samples | retained samples | samples stored | freezer inventory

list: deeds/sample-preparation
match: stem
items: prepared samples | sample prep | digested | extractions | weighed samples | diluted | dilutions | sectioned |
 ground samples | aliquots | aliquoted | mounted slides | sieved

list: deeds/scanning-and-copying
match: stem
items: scanned | photocopied | photocopies | photocopying | copied and | printed packs | digitised | scanning | printing
 for

list: deeds/school-improvement
match: stem
items: subject lead | subject leader | led maths | led english | led science | led phonics | led reading | led the
 department | curriculum lead | phase leader | phase lead | key stage lead | year leader | led inset | ran inset | book
 looks | book scrutiny | learning walks | lesson observations | subject action plan | action plan | school development
 plan | subject policy | ofsted deep dive | deep dive | monitored teaching | whole-school | staff meetings | moderated |
 led moderation | ordered resources | subject budget | results up | supported colleagues | coached teachers | data
 meetings

list: deeds/school-leadership
match: stem
items: deputy head | assistant head | headteacher | senior leadership team | slt | ofsted | whole-school | school
 budget | led the school | ran the school | school of pupils

list: deeds/school-setting
match: stem
items: school office | school reception | headteacher | lunch hall | after-school

list: deeds/school-trips-and-assemblies
match: stem
items: school trips | trips to | residential | residential trip | ran assemblies | led assemblies | year group
 assemblies | museum visit | educational visits | trip forms | field trips

list: deeds/scientific-presentation
match: stem
items: conference | poster | posters | lab meetings | group meetings | seminar | seminars | talk at | talks at |
 symposium | journal club | spoke at | presented at

list: deeds/scripting-automation
match: stem
items: bash | powershell | python script | python scripts | cron | cron jobs | automated | one-click | replaced manual

list: deeds/scrum
match: stem
items: sprints | sprint | stand-ups | standups | retros | retrospectives | backlog refinement

list: deeds/secretarial-support
match: stem
items: typed letters | audio typed | took dictation | dictation | diary for | diaries of | booked his | assistant to |
 pa to | took minutes | travel for | expenses for | correspondence | meeting papers | typed reports

list: deeds/security-operations
match: stem
items: triaged alerts | alerts a day | siem alerts | soc | tuned rules | investigated alerts | phishing reports

list: deeds/security-patrols
match: stem
items: patrolled | patrols | patrol | locked up | checked doors | night rounds | perimeter | foot patrols | checkpoints
 | walked the site | hourly rounds | locked down | lock-ups | unlocked | opened and locked | checked perimeters | foot
 patrol | mobile patrols | vehicle patrols | guard tours | fence lines | alarm response

list: deeds/self-awareness
match: stem
items: reflective practice | reflective | reflective logs | clinical supervision | appraisals | feedback from | own
 mistakes | lessons learned | coached by | personal development plan | retrospectives | mentored by

list: deeds/self-discipline
match: stem
items: worked from home | working from home | home-based | remotely | self-employed | freelance | sole trader | while
 studying | alongside my studies | alongside full-time | part-time degree | evening course | distance learning | open
 university | military | navy | air force | marathon | 4am | 5am | early shifts | night shifts | no supervision |
 unsupervised | own diary | own schedule | own hours | own round | own territory | martial arts | thesis

list: deeds/self-motivation
match: stem
items: self-employed | freelance | own business | self-taught | set up | freelanced | own company | own clients | own
 client base | taught myself | set up my own | co-founded | sole trader | worked alone | work alone | on my own | lone |
 home-based | worked from home | working from home | remotely | unsupervised | without supervision | own initiative |
 own workload | own diary | own round | own rounds | own territory | own patch | own caseload | own area | own section |
 own targets | commission only | cold calls | cold calling | door to door | field sales | while studying | alongside my
 studies | alongside full-time | alongside work | evening course | night school | distance learning | open university |
 in my own time | side project | side projects | volunteered for | put myself forward | started my own | built my own |
 i run | one-person | piecework | phd | founder of | co-founder

list: deeds/sense-of-humour
match: stem
items: compered | stand-up comedy | comedy | comic | quiz nights | pub quiz | entertained | panto | children's
 entertainer | holiday rep | kids club | improv comedy | improv group

list: deeds/sense-of-urgency
match: stem
items: same day | within the hour | within an hour | within minutes | within hours | emergencies | emergency repairs |
 urgent | urgent orders | urgent jobs | urgent cases | callouts | call-outs | on call | breakdowns | downtime | blue
 light | crash calls | cardiac arrest | time-critical | at short notice | rush orders | rush | response time | response
 times | outage | outages | major incident | p1 | p1s | deadline | deadlines | next day | turnaround | fast turnaround |
 rapid response | emergency calls | emergency callouts | emergency response | emergency department

list: deeds/seo
match: stem
items: rankings | ranked first | first page of google | page one of google | organic traffic | organic visits |
 keywords | backlinks | meta titles | meta descriptions | link building

list: deeds/shelf-stacking
match: stem
items: stacked shelves | filled shelves | shelf filling | night fill | replenished | rotated stock | worked deliveries |
 cages | faced up | facing up | date checks | put out stock | stocked shelves | restocked | packed shelves

list: deeds/shift-handover
match: stem
items: handed over | handed over to | handover | handovers | handover book | handover notes | handover sheets | handover
 log | shift log | shift notes | briefed the next | briefed the shift | next shift | oncoming shift | incoming shift |
 night shift on | outgoing shift

list: deeds/site-inspection
match: stem
items: site walks | inspected | site visits | inspected works | checked works | walked the site | condition surveys |
 defects | snagging | scaffold inspections | excavation checks | punch list

list: deeds/site-supervision
match: stem
items: ran the site | ran sites | ran jobs | ran a gang | ran gangs | gang of | foreman | ganger | working foreman |
 supervised trades | coordinated trades | trades on site | subcontractors | sub-contractors | labour on site | labor on
 site | site diary | site diaries | daily briefings | toolbox talks | inductions | site inductions | snagging | method
 statements | programme of works | program of works | look-ahead | materials on site | called off materials | ordered
 materials | deliveries to site | site meetings | permits | met inspectors | building control visits | quality checks on
 site | briefed the gang | five site managers | labour allocation | labor allocation | site manager | clerk of works |
 scaffold inspections | progress reports

list: deeds/small-group-interventions
match: stem
items: reading group | phonics group | group of six | small groups | one to one with | reading groups | phonics groups |
 groups of six | small group | groups of four | catch-up | catch-up groups | catch-up sessions | intervention groups |
 interventions | precision teaching | booster groups | booster sessions | maths group | maths groups | phonics catch-up
 | nurture group | speech and language groups | lego therapy | after-school booster | revision groups

list: deeds/snagging
match: stem
items: snags | snag list | snag lists | snagged | de-snagged | punch list | punch lists | defects | defects list |
 defect lists | no snags | zero defects | handed over plots | plots handed over | final inspection | final inspections |
 touch-ups | touched up | made good | making good | client walk-round | pre-handover | handover inspections | customer
 care visits | nhbc inspections | outstanding items

list: deeds/social-media
match: stem
items: facebook | instagram | tiktok | linkedin | twitter | youtube | snapchat | pinterest | posts a week | daily posts
 | scheduled posts | reels | shop's page | company page | tweeted | hashtags | hootsuite | buffer app | influencers |
 instagram followers | facebook followers | grew followers | new followers | twitter followers | followers on |
 followers from

list: deeds/social-media-marketing
match: stem
items: facebook | instagram | tiktok | linkedin | twitter | youtube | pinterest | posts a week | daily posts | scheduled
 posts | content calendar | reels | engagement rate | hashtags | influencers | paid posts | boosted posts | hootsuite |
 company page | comments and messages | stories and reels | captions | group page | social channels | social accounts |
 likes and shares | instagram followers | facebook followers | grew followers | new followers | followers on | followers
 from

list: deeds/software-development
match: stem
items: shipped features | wrote code | coded | built apps | built software | released versions | pull requests | fixed
 bugs | unit tests | wrote services | feature flags

list: deeds/software-testing
match: stem
items: unit tests | wrote tests | integration tests | test cases | test scripts | test plans | test suite | test
 coverage | tested releases | tested builds | bug reports | bugs found | logged bugs | raised bugs | regression | smoke
 tests | end-to-end tests | exploratory | pytest | junit | jest | cypress | selenium | playwright | tdd | acceptance
 tests | uat | load tests | testers | manual tests | defects | qa

list: deeds/special-diets
match: stem
items: allergen | allergens | allergies | gluten-free | vegan | coeliac | soft diets | pureed | purée | texture modified
 | diabetic meals | nut-free | dairy-free | allergen sheets | thickened

list: deeds/special-educational-needs
match: stem
items: ehcp | ehcps | ieps | autism | autistic | adhd | dyslexia | dyslexic | pupil with | one-to-one with a pupil |
 non-verbal | sensory room | speech and language targets | special school

list: deeds/sports-coaching
match: stem
items: under-11s | under-12s | under-14s | first team | training sessions for | match day squad | coached juniors |
 holiday camps

list: deeds/staff-scheduling
match: stem
items: rota | rotas | rostered | roster | shift patterns | wrote the rota | did the rota | made the rota | ran the rota
 | weekly rota | duty rota | rosters | duty roster | shift pattern | shift plan | shift plans | shift swaps | covered
 shifts | filled shifts | filled gaps | shift cover | holiday cover | sickness cover | found cover | arranged cover |
 booked agency staff | agency cover | bank staff | allocated staff | staffing levels | staffing plan | allocated drivers
 | allocated carers | shift allocation | planned staffing | approved leave | approved holidays | holiday planner

list: deeds/stakeholder-communication-projects
match: stem
items: steering group | status reports | progress reports | weekly updates | highlight reports | project updates |
 sponsors | update meetings | newsletter | briefings | progress meetings | show and tells | sprint reviews | kept
 informed | demo to | board updates

list: deeds/stakeholder-management
match: stem
items: present to | presented to | report to the | reports to | trustees | directors | committee | liaised | liaison |
 steering | sponsors | councillors | governors | meetings with | worked with the | branch managers | client meetings |
 report to the board | reports to the | reported to the board | the board | board members | board papers | board
 meetings | committees | steering group | two councils | parish council | ministers | met with | met monthly | progress
 meetings | site meetings | update meetings | weekly updates | residents' meetings | neighbours | neighbors | landowners
 | landlords | homeowners | unions | partner agencies | funders | investors | commissioners | clients and contractors |
 contractors and clients | clients and | heads of department | department heads | senior leadership | executive team |
 senior managers | business owners | working group | public meetings | community groups | buy-in | sign-off from |
 parents and governors | with police | with the council | with councils | local authority | users and | sat with | kept
 informed | exec | heads of | public consultation | staff consultation | consulted residents | consulted staff |
 councils and | council officers

list: deeds/statistics
match: stem
items: regression | anova | t-tests | significance | survival analysis | mixed models | confidence intervals | sample
 size | spss | stata | r scripts | sampling | statistical | chi-squared | power calculations | bayesian | control charts
 | logistic regression

list: deeds/statutory-accounts
match: stem
items: statutory accounts | limited company accounts | filed accounts | companies house | year-end accounts

list: deeds/sterile-processing
match: stem
items: autoclaves | autoclaved | set trays | wrapped trays | instrument sets | washer disinfectors | tray assembly

list: deeds/stock-accuracy
match: stem
items: stock count | stock counts | cycle counts | discrepancies | stock checks | perpetual inventory | stocktake |
 stock take | reconciled stock | stock adjustments | bin checks | counted stock | stock variances | missing stock |
 shrinkage

list: deeds/stock-replenishment-retail
match: stem
items: replenished | restocked | filled shelves | stocked shelves | night fill | cages | put out stock | worked
 deliveries | rotated stock | gaps filled | faced up | gap checks | backroom stock | deliveries onto

list: deeds/stock-rotation
match: stem
items: rotated stock | date checks | date checking | use by dates | sell by dates | best before | expiry dates | fifo |
 first in first out | dated stock | out-of-date | short-dated | day dots | labelled and dated | labeled and dated

list: deeds/stocktaking
match: stem
items: stock count | stock counts | counted stock | stock take | stock takes | stocktake | cycle counts | month-end
 count | annual count | inventory count | inventory counts | counted bottles | stock sheets | counted parts

list: deeds/stoma-care
match: stem
items: stoma | colostomy | ileostomy | ostomy

list: deeds/store-management
match: stem
items: ran the shop | ran the store | ran a store | ran a shop | p&l | staff rota | rota | opened and closed | keyholder
 | cashed up | stock loss | shrinkage | weekly sales | sales per | like for like | wage bill | merchandising | visual
 merchandising | stock orders | store targets | team of | staff of | duty manager | new store | hired staff | hired and

list: deeds/strategic-sourcing
match: stem
items: renegotiated | new suppliers | tendered | consolidated suppliers | switched supplier | switched suppliers |
 supplier base

list: deeds/strategic-thinking
match: stem
items: strategy | strategies | strategic | strategic plan | five-year plan | three-year plan | long-term plan | business
 plan | business plans | business case | roadmap | growth plan | annual plan | operating plan | school improvement plan
 | development plan | market entry | new markets | entered new | expansion | expanded into | opened new | merger |
 restructure | restructured | transformation | target operating model | swot | board papers | steering group |
 competitor analysis | investment case | set direction | set the direction | set objectives | okrs | set the vision |
 pricing strategy | portfolio review | acquisition strategy | the board | board members

list: deeds/stress-management-personal
match: stem
items: on call | crisis | emergencies | a&e | resus | rush | peak | complaints | irate | deadlines | tight deadlines |
 understaffed | short-staffed | blue light | helpline | major incident | night shifts | busy service

list: deeds/student-assessment
match: stem
items: marked | marking | mock exams | end of unit | assessed | marked essays | mocks | graded | grading | moderated |
 moderation | second marked | exam scripts | coursework | controlled assessment | test papers | exams | quizzes |
 reading ages | baseline tests | practical assessments | sats | exam board | observations of children | tracked progress
 | vivas | osces

list: deeds/student-recruitment
match: stem
items: open days | college fairs | school visits | recruitment fairs | offer holders | campus tours | recruited
 students

list: deeds/subcontractor-management
match: stem
items: subcontractors | sub-contractors | subbies | subcontract packages | coordinated trades | trades on site |
 contractors on site | labour agencies | labor agencies | subcontract orders | payment applications | subcontractor
 accounts | other trades

list: deeds/subject-leadership
match: stem
items: led the department | head of department | subject leader | head of maths | head of english | head of science |
 head of subject | led maths | led english | led science | led phonics | led the curriculum for | department budget |
 moderated across | schemes of work for the department | subject lead | curriculum lead

list: deeds/succession-planning
match: stem
items: talent reviews | talent review | successors | promoted from within | internal promotions | brought on deputies |
 future leaders | leadership pipeline | talent pool

list: deeds/summer-camp
match: stem
items: camp counsellor | camp counselor | campers | cabin group

list: deeds/supervising-care-staff
match: stem
items: supervised carers | supervised care staff | senior on shift | team of carers | carers on shift | inducted new
 carers | shadowed by new carers | spot checks | rotas for carers | allocated carers | supervised support workers

list: deeds/supplier-audits
match: stem
items: audited suppliers | supplier audits | supplier visits | vetted suppliers | assessed suppliers

list: deeds/supplier-management
match: stem
items: suppliers | supplier | vendors | vendor | subcontractors | chased suppliers | chased deliveries | supplier
 meetings | supplier reviews | supplier visits | visited suppliers | new suppliers | switched supplier | supplier
 contracts | renegotiated | service contracts | supplier performance | supplier scorecards | late deliveries |
 wholesalers | stockists | preferred suppliers | third parties | agency staff suppliers | supplier audits | caterers |
 print houses | printers and | supplier prices | managed contractors | booked contractors | contractors on site

list: deeds/supplier-ordering
match: stem
items: ordered materials | ordered stock | ordered parts | ordered goods | ordered supplies | ordered consumables |
 placed orders | placed weekly orders | orders with suppliers | orders to suppliers | called off materials | called
 off deliveries | reordered | re-ordered | rang suppliers | chased suppliers | weekly orders | daily orders | raised
 orders | merchant orders | topped up stock

list: deeds/supporting-individual-learners
match: stem
items: one to one with | 1:1 with | one-to-one support | one-to-one lessons | one pupil with | a pupil with | a child
 with | a boy with | ehcp | individual pupils | key worker | keyworker | scribed | scribe | reader and scribe | personal
 tutor | individual targets

list: deeds/supportive-of-diversity
match: stem
items: diversity | inclusion | inclusive | equality | edi | edi group | dei | staff network | interpreters | translated
 | accessible | accessibility | refugees | bilingual | multilingual | reasonable adjustments | wheelchair access |
 disability champion | unconscious bias | inclusive recruitment | esol | eal | makaton | sign language

list: deeds/survey-design
match: stem
items: surveys | survey of | questionnaire | questionnaires | designed a survey | surveyed staff | surveyed customers |
 surveymonkey | qualtrics | google forms | response rate | poll

list: deeds/sustainability-strategy
match: stem
items: carbon | carbon footprint | net zero | emissions | recycling | energy use | solar | scope 3 | carbon reduction |
 energy audits | solar panels | supplier emissions | sustainability report | sustainability plan | green travel | zero
 waste | iso 14001 | b corp

list: deeds/swimming-teaching
match: stem
items: learn to swim | lessons a week in the pool | taught swimmers | taught swimming | stages 1 | stage 1 |
 non-swimmers | stroke correction | in-water

list: deeds/system-documentation
match: stem
items: documented | runbook | runbooks | wiki | confluence | network diagrams | knowledge base | how-to guides | user
 guides | readme | architecture diagrams | wrote docs | wrote the docs | design docs | handover notes | handover
 document

list: deeds/systems-administration
match: stem
items: patched servers | virtual machines | domain controllers | group policies | built servers | linux servers |
 windows servers | ran servers | server uptime

list: deeds/systems-thinking
match: stem
items: architecture | end to end | whole system | across systems | integrated systems | integrations | interfaces |
 dependencies | process maps | mapped processes | value stream | data flows | upstream | downstream | knock-on | whole
 line | bottlenecks | root cause | supply chain | system design | systems engineering | whole-school | lifecycle

list: deeds/tax-compliance
match: stem
items: tax returns | returns filed | filed returns | self-assessment | computations | 1040s | tax season

list: deeds/teaching-resources-creation
match: stem
items: made resources | worksheets | own resources | shared resources | slides for | workbooks | knowledge organisers |
 knowledge organizers | revision guides | revision booklets | games for | resources used | displays | flash cards |
 lesson packs | practice papers

list: deeds/team-building
match: stem
items: built a team | grew the team | recruited | team grew | set up a team | built the team | build a team | built up a
 team | grew a team | recruited a team | set up the team | team days | team day | away day | away days | team lunches |
 team nights out | team socials | staff socials | staff parties | christmas party | team charter | huddle | huddles |
 team meetings | onboarded | new starters | merged teams | merged two | staff turnover | staff retention | morale |
 sports and social | from two to | brought together | crew of | team of | hired and | hired staff | hired two | hired
 three | hired four | hired five | hired six | hired a | hired an | hired new | hired the | hired our | hired seasonal |
 hired and trained | interviewed and hired | hiring for | hiring panel

list: deeds/teamwork
match: stem
items: our team | team of | worked with | worked closely | alongside | together with | crew | our crew | with the web
 team | with the ops team | in pairs | brigade | squad | pairing | paired with | with two colleagues | handover |
 handovers | team member | a team | the team | in teams | small team | large team | close-knit | work with | working
 with | worked alongside | alongside nurses | alongside doctors | alongside chefs | alongside engineers | crew of |
 two-man crew | two-person crew | gang of | in a gang | with the kitchen | with the chefs | with other trades | other
 trades | with colleagues | with other departments | with designers | with developers | with nurses | with teachers |
 with the class teacher | with drivers | with the warehouse | in a pair | double-up | double-up calls | doubled up |
 brigade of | pair programming | code reviews | stand-ups | standups | helped colleagues | supported colleagues |
 covered for colleagues | covered colleagues | covered for | helped out | helped other | lent a hand | mucked in |
 pitched in | handed over | shift handover | multidisciplinary | mdt | ward team | section of the kitchen | kitchen
 staff | bar staff | liaised | co-taught | co-led | co-authored | football team | rugby team | hockey team | netball |
 captain | orchestra | choir | committee | jointly with | worked jointly | joint project | joint projects | joint visits
 | joint planning | joint working

list: deeds/technical-aptitude
match: stem
items: set up computers | set up laptops | set up printers | fixed computers | fixed printers | repaired | built pcs |
 built computers | wired | rewired | soldered | arduino | raspberry pi | macros | vba | spreadsheet formulas | super
 user | it champion | go-to for it | digital champion | 3d printer | diagnostics | plc | cnc | calibrated | configured |
 installed software | website for | troubleshot | troubleshooting | wiring diagrams | multimeter

list: deeds/technical-customer-support
match: stem
items: support tickets | tickets a day | tickets a week | support calls | helpline | help desk | helpdesk | second line
 | first line | remote sessions | talked customers through | talked users through | troubleshooting | screen share |
 password resets | set-up calls | customer bugs | installation queries | product faults | support queue

list: deeds/technical-leadership
match: stem
items: tech lead | technical lead | lead developer | lead engineer | led a squad | led engineers | mentored engineers |
 mentored developers | design reviews | architecture decisions | set standards | code standards | design docs |
 technical direction | led the migration | led the rewrite | led design | led the team

list: deeds/technical-writing
match: stem
items: user guides | user guide | user manuals | user manual | manual for | installation guides | wrote docs | wrote the
 docs | wrote documentation | documented | release notes | api docs | help pages | help articles | knowledge base |
 knowledge articles | how-to guides | work instructions | runbook | runbooks | sops | readme | data sheets | o&m manuals
 | spec sheets | white papers | wiki | operating manuals | training manuals | wrote manuals | service manuals

list: deeds/telephone-skills
match: stem
items: on the phone | on the phones | by phone | over the phone | answered phones | answered the phone | answered calls
 | answered the phones | took calls | took the calls | taking calls | calls a day | calls per day | calls an hour |
 calls per shift | calls a shift | calls a week | phone calls | phone lines | phone orders | phone bookings | phone
 enquiries | telephone | telephone orders | telephone bookings | telephone enquiries | call centre | call center |
 contact centre | contact center | callers | caller | call handler | call handling | call taker | switchboard | helpline
 | hotline | phone line | rang round | telephoned | called back | call backs | inbound calls | outbound calls | incoming
 calls | cold calls | customer calls | headset | emergency calls | 999 calls | 911 calls | 111 calls | took messages |
 took bookings | dispatch calls | phone screens | phone support | the phones | the phone | phone manner | phoned
 customers | phoned round | phoned parents | phoned clients | phoned patients | phoned suppliers | phoned tenants

list: deeds/telesales
match: stem
items: sold by phone | dialled | outbound calls | cold calls | calls an hour | calls a day to prospects | phone sales
 | sold over the phone | sold by telephone | calls to prospects

list: deeds/tenant-relations
match: stem
items: tenants | tenant complaints | neighbour disputes | neighbor disputes | tenant meetings | residents' meetings |
 estate walkabouts | tenancy visits | arrears visits | tenants' complaints | noise complaints | neighbour complaints |
 neighbor complaints | anti-social behaviour | anti-social behavior | sign-ups | move-ins | move-outs | welcome visits |
 tenant queries | tenant queries answered | tenants informed | estate walks

list: deeds/tendering
match: stem
items: tenders | tender | bids | pre-qualification | pqq | itt | priced tenders | bid documents | won contracts | scored
 bids | evaluated bids | quotes from | rfp | rfps

list: deeds/test-automation
match: stem
items: automated tests | automated regression | test suite runs | selenium | end-to-end tests | nightly test

list: deeds/test-cases
match: stem
items: test scripts | wrote tests | test plans | acceptance criteria | regression pack | regression suite | test steps |
 test suite | scenarios

list: deeds/tidiness
match: stem
items: tidied | tidying | kept tidy | kept the site clean | kept the site tidy | clean and tidy | clean down | cleaned
 down | cleaned as | clean as you go | swept | swept up | sweeping | mopped | wiped down | cleared up | clear-up |
 cleared away | cleared tables | 5s | housekeeping | stockroom | stock room | faced up | facing up | labelled | labeled
 | cleaning schedule | cleaning rota | deep clean | deep cleans | dust sheets | left clean | left tidy | site clearance
 | hygiene rating | bedrooms cleaned | made beds | reset tables | fitting rooms

list: deeds/till-operation
match: stem
items: on the till | on the tills | cash register | cash desk | took payments | card payments | scanned items | refunds
 | cashed up | self-checkout | self-service checkouts | cashier | till queue | the till | the tills | at the tills | ran
 the till | at checkout | on checkouts | on the checkouts | main checkout

list: deeds/time-management
match: stem
items: on time | deadline | deadlines | by working day | days early | weeks early | ahead of schedule | turnaround |
 same day | within the hour | on schedule | to schedule | ahead of time | ahead of deadline | before deadline | before
 the deadline | a week early | a day early | a month early | month early | met every deadline | met deadlines | met all
 deadlines | met the deadline | hit every deadline | hit deadlines | never missed a deadline | tight deadlines | to
 deadline | by the due date | no late | none late | zero late | never late | filed on time | delivered on time |
 finished on time | day three close | same day turnaround | next day turnaround | next day | several projects | multiple
 projects | at once | juggled | caseload | caseload of | workload | own workload | own diary | own schedule | planned my
 own | planned my day | planned my route | planned routes | planned my | diary | diaries | calendars | timetable |
 schedule | scheduled | while studying | alongside my studies | alongside full-time | alongside my degree | alongside
 university | alongside college | alongside school | part-time while | calls a day | visits a day | visits per day |
 visits a week | drops a day | jobs a day | stops a day | patients a day | appointments a day | clinics a week | lessons
 a week | back-to-back | month end | punctual | opened up at | sla | slas | milestones | sprint | sprints | marking
 turned | tight schedule

list: deeds/toolbox-talks
match: stem
items: briefed the gang | briefed the crew | morning briefings | morning briefing | daily briefings | daily briefing |
 safety briefings | safety talks | site briefings | pre-start meetings | prestart meetings | tailgate meetings

list: deeds/tour-guiding
match: stem
items: led tours | guided tours | guided groups | walking tours | tours a day | showed visitors | coach parties | tour
 groups | told the story of | guided visitors

list: deeds/tourism-sector
match: stem
items: tourists | holidaymakers | tour groups | hotel guests

list: deeds/tractor-driving
match: stem
items: ploughed | cultivated fields | carted grain | carted silage | rolled silage | drove tractor | drove the tractor
 | spread muck | trailed sprayer | drilled wheat | drilled barley | baled hay | baled straw

list: deeds/training-coordination
match: stem
items: training records | training matrix | booked courses | booked training | training diary | course bookings |
 training calendar | refresher training | mandatory training | induction days | training days | booked trainers |
 training database | tracked training

list: deeds/training-delivery
match: stem
items: trained | taught | inducted | inductions | toolbox talks | workshops | coached | induction | toolbox talk |
 trained new | trained the new | train new | trained staff | trained junior | trained the junior | trained up | trained
 colleagues | trained the team | trained others | new starters | new joiners | new hires | new recruits | buddied |
 buddy for | buddy to | shadowed me | shadow me | showed the ropes | showed new | took new | under my wing | brought on
 juniors | work experience students | placement students | students on placement | learners on shift | ran training |
 ran courses | delivered training | delivered courses | delivered workshops | training sessions | training days |
 training for staff | inset | ran inset | refresher training | refresher courses | classroom sessions | train the
 trainer | trained users | trained volunteers | trained drivers | trained operators | trained teachers | trained
 managers | e-learning | webinars | taught staff | taught colleagues | taught nurses | demonstrated to | signed off
 competencies | competency sign-off | certified operators | superuser training | super user | trained apprentices |
 supervised apprentices | mentored apprentices | taught apprentices | apprentices under | an apprentice | two
 apprentices | three apprentices | the apprentices | with apprentices | our apprentices | apprentices and | and
 apprentices | trained juniors | junior staff | junior colleagues | junior members | junior team members | junior
 engineers to | supervised trainees | trained trainees | two trainees | trainees on | of trainees | new trainees |
 supervised juniors | mentored juniors | the juniors | two juniors | with juniors

list: deeds/training-evaluation
match: stem
items: post-course surveys | feedback forms | kirkpatrick | pass rates | evaluation forms | evaluated training |
 training impact | level 3 evaluation | learner feedback | before and after tests

list: deeds/training-needs-analysis
match: stem
items: skills gaps | training gaps | skills matrix | training matrix | training needs | skills audit | surveyed staff |
 competency gaps | training audit | training survey | training reviews | training plans | development needs | gaps in
 skills

list: deeds/transcription
match: stem
items: typed up interviews | transcripts | transcribed

list: deeds/translation
match: stem
items: words a day | translated contracts | translated manuals | proofread translations | subtitled | localised |
 post-edited

list: deeds/transport-planning-freight
match: stem
items: planned routes | planned the routes | planned runs | planned rounds | route plans | routed | drops planned |
 delivery routes | delivery runs | multi-drop routes | allocated drivers | allocated vehicles | scheduled drivers |
 scheduled deliveries | load plans | loading plan | vehicles a day | trucks a day | drivers' hours | traffic office |
 traffic desk | backloads | subcontract haulage | delivery windows | paragon | journey planning

list: deeds/travel-booking
match: stem
items: booked their flights | flights | booked flights | booked hotels | booked trains | booked travel | arranged travel
 | train tickets | hotels and | hotel bookings | itineraries | itinerary | visas | car hire | travel for | trips abroad
 | taxis | travel arrangements | accommodation for

list: deeds/tree-surgery
match: stem
items: climbed trees | dismantled trees | crown reductions | pruned trees | ground stumps | rigging down | chipped
 brash | reduced crowns | felled trees

list: deeds/troubleshooting-it
match: stem
items: fixed | faults | resolved tickets | tickets | password resets | fault tickets | printer faults | diagnosed |
 remote sessions | log files | network faults | packet captures | outages | no boot | crashes | root cause | second-line
 | wi-fi problems | restored

list: deeds/trustworthiness
match: stem
items: keyholder | key holder | held the keys | keys to the | alarm codes | safe keys | opened and closed | opened up |
 locked up | cash handling | handled cash | counted cash | cashed up | cashing up | banked takings | treasurer | petty
 cash | company card | client money | cash in transit | controlled drugs | drug keys | high-value | high value stock |
 jewellery | personnel files | patient records | confidential | payroll | unsupervised | sole charge | alone in the shop
 | in clients' homes | in customers' homes | in people's homes | house keys | left in charge | trusted with | trusted to
 | entrusted | children unaccompanied | exam papers | security cleared | house-sat | pet-sat | babysat

list: deeds/turf-management
match: stem
items: scarified | aerated | top dressed | overseeded | cut greens | greens cut | mowed greens | marked pitches |
 pitches marked | verti-drained | bunkers raked | raked bunkers | moved holes

list: deeds/tutoring
match: stem
items: tutees | personal tutor | tutor group | tutored | private lessons | one-to-one lessons | private pupils | exam
 revision | online lessons | revision sessions | homework help | revision classes

list: deeds/unit-testing
match: stem
items: unit tests | test coverage | code coverage | wrote tests

list: deeds/upselling
match: stem
items: upsold | upsell | add-ons | add-on sales | sold extras | extras sold | suggested wines | suggested sides |
 suggested desserts | recommended wines | recommended desserts | wine pairings | specials sold | pushed specials |
 average spend | spend per head | spend per cover | average transaction | basket size | cross-sold | larger sizes |
 upgraded customers | warranties | extended warranties | loyalty cards | store cards | service plans | retail sales |
 product sales | cocktail specials | desserts sold | linked sales | pushed the specials | room upgrades | upgrades sold

list: deeds/upselling-food-and-drink
match: stem
items: upsold | upsell | suggested wines | suggested sides | suggested desserts | recommended wines | recommended
 desserts | wine pairings | specials sold | average spend | spend per head | spend per cover | desserts sold | cocktail
 specials | bottle sales | wine sales | side dishes

list: deeds/user-account-administration
match: stem
items: reset passwords | password resets | created accounts | set up accounts | unlocked accounts | starters and
 leavers | disabled accounts

list: deeds/user-experience-design
match: stem
items: wireframes | user journeys | usability tests | prototypes | personas | user interviews | figma | user testing |
 card sorts | wireframed | user flows | mock-ups | clickable prototypes | tested with users | design system | redesigned
 the checkout | redesigned the app | interaction design | information architecture

list: deeds/user-research
match: stem
items: user interviews | interviewed users | usability tests | usability testing | user testing | tested with users |
 customer interviews | surveys | personas | card sorts | diary studies | shadowed users | prototype tests | interviewed
 customers | feedback sessions

list: deeds/user-training-it
match: stem
items: trained users | user training | trained staff on | how-to guides | user guides | drop-in sessions | showed staff
 how | onboarding sessions | one-to-one training | it inductions | super users | demo to

list: deeds/variance-analysis
match: stem
items: against budget | budget against actual | actuals | variances | explained differences | over-spend | overspend |
 overspends | variance reports | cost overruns | actual against

list: deeds/vat
match: stem
items: vat returns | vat return | quarterly vat | vat inspections | vat queries

list: deeds/vehicle-checks
match: stem
items: walkround checks | walkround check | walk-round checks | walkaround checks | daily checks | daily vehicle checks
 | defect reports | defect sheets | defect books | defect book | reported defects | nil defects | pre-trip checks |
 pre-trip inspections | pre-trip | post-trip | dvir | dvirs | first use checks | checked tyres | checked tires | checked
 oil | oil and tyres | oil and tires | tyres, lights | tires, lights | lights and tyres | lights and tires | tyre checks
 | tire checks | daily inspection | checked the van | checked lights | brake checks | no roadside prohibitions | clean
 roadside inspections

list: deeds/vehicle-maintenance
match: stem
items: serviced cars | serviced vans | serviced vehicles | oil changes | changed oil | brake pads | discs and pads |
 cambelts | timing belts | replaced clutches | clutches | full services | interim services | mot repairs | filters
 and plugs | spark plugs | service schedule

list: deeds/verbal-communication
match: stem
items: presented | briefed | telephone | calls a day | explained | advised | talks | tours | taught | presenting |
 presented to | briefing | briefings | briefed the | phone calls | on the phone | phone enquiries | answered phones |
 answered the phone | answered calls | call centre | call center | callers | explaining | gave talks | talked | guided
 tours | teaching | trained new | trained staff | spoke at | spoke to | spoke with | toolbox talk | toolbox talks |
 handover | handovers | demo | demos | interviewed | interviews with | chaired | meetings with | team meetings |
 parents' evenings | negotiated | radio | radioed | announcements | read aloud | story time | storytime | reception desk
 | front desk | greeted | customer facing | client facing | enquiries | took orders | debating | mediated | ward rounds
 | cold calls | in court | at court | school assemblies | took assemblies | pitched to

list: deeds/veterinary-laboratory-work
match: stem
items: ran blood samples in-house | faecal counts | skin scrapes | cytology slides

list: deeds/veterinary-medicine
match: stem
items: dogs and cats | spays | neuters | farm calls | consults with pets | vaccinated dogs | small animal | large
 animal

list: deeds/veterinary-nursing
match: stem
items: monitored anaesthetics | monitored anaesthesia | nursed hospitalised | hospitalised animals | placed catheters
 | prepped for theatre | scrubbed in for surgery | took bloods from dogs | nurse clinics | puppy parties | inpatients
 overnight | x-rayed dogs | dental scales | post-op checks

list: deeds/video-editing
match: stem
items: edited videos | edited reels | edited films | cut trailers | cut interviews | rough cuts | edited footage |
 colour graded

list: deeds/video-production
match: stem
items: filmed | shot videos | shot and edited | made films | made videos | directed shoots | video shoots

list: deeds/visiting-clients-at-home
match: stem
items: visited vulnerable | visited children | visited families | home visits | visited clients | visited patients |
 visited older | visited people | visited tenants | visited residents | house calls | house visits | in people's homes |
 in clients' homes | in patients' homes | in service users' homes | care calls | calls to clients | doorstep visits |
 welfare visits | home assessments | housebound | own homes | community visits | visits a day

list: deeds/visitor-services
match: stem
items: greeted visitors | sold tickets | admissions desk | ticket desk | welcomed visitors | visitors a day | gift aid
 | front desk of the museum | tickets sold | ushered | visitor questions | scanned tickets

list: deeds/visual-inspection
match: stem
items: inspected | inspected parts | checked for damage | checked for defects | surface defects | scratches | final
 inspection | under a microscope | inspection line | paint defects | rejected | sorted good | checked labels | checked
 seals | checked welds

list: deeds/visual-merchandising
match: stem
items: displays | window displays | window display | dressed windows | mannequins | planogram | planograms | store
 layout | shop windows | christmas windows | styled mannequins | promotional displays | table displays | floor layout |
 merchandised | look books | end bays

list: deeds/visual-thinking
match: stem
items: sketched | sketches | drawings | drew | diagrams | storyboards | infographics | wireframes | mock-ups | floor
 plans | layouts | window displays | illustrations | mood boards | process maps | flow charts | 3d models

list: deeds/vital-signs-monitoring
match: stem
items: observations | obs | deteriorating patient | temperature and pulse | blood pressures | pulse | blood pressure |
 oxygen levels | news2 | news scores | early warning | took obs | four-hourly | telemetry | vitals

list: deeds/volunteer-coordination
match: stem
items: team of volunteers | volunteer rota | rota of volunteers | volunteers on | recruited volunteers | trained
 volunteers | volunteer helpers | briefed volunteers | volunteer drivers | corporate volunteers | parent helpers |
 scheduled volunteers | volunteer induction | thanked volunteers | volunteer inductions | of volunteers | with
 volunteers | new volunteers | our volunteers | volunteers from | thirty volunteers | twenty volunteers | ten volunteers
 | twelve volunteers

list: deeds/volunteer-management
match: stem
items: team of volunteers | volunteer rota | rota of volunteers | recruited volunteers | trained volunteers | inducted
 volunteers | supervised volunteers | managed volunteers | led volunteers | volunteer helpers | volunteer handbook |
 volunteers a week | volunteer induction | supported volunteers | volunteers under | of volunteers | with volunteers |
 new volunteers | our volunteers | volunteers from | thirty volunteers | twenty volunteers | ten volunteers | twelve
 volunteers

list: deeds/volunteering
match: stem
items: charity shop | soup kitchen | food bank | foodbank | scout leader | befriender | unpaid | helper at | litter pick
 | hospital radio | samaritans | marshal at | parish council | school governor | coached juniors | animal shelter |
 homeless shelter

list: deeds/vulnerability-management
match: stem
items: patched | critical vulnerabilities | cvss | remediation | vulnerability scans | nessus scans | monthly scans

list: deeds/vulnerable-people
match: stem
items: safeguarding | homeless | refuge | children in care | foster | dementia | learning disabilities | vulnerable
 adults | vulnerable children | vulnerable families | vulnerable tenants | vulnerable clients | vulnerable residents |
 vulnerable patients | vulnerable customers | asylum seekers | refugees | rough sleepers | care leavers | survivors |
 domestic abuse | women's refuge | hostel | addiction | substance misuse | young offenders | mental health ward | crisis
 line | elderly residents | isolated older | befriended | special needs | prison | looked-after children

list: deeds/warehouse-operations
match: stem
items: pallets | goods in | goods-in | loaded lorries | loaded trailers | unloaded lorries | unloaded trailers |
 loading bay | despatched | put away | putaway | pallet racking | bin locations | orders a shift | picks an hour |
 packed orders | picked orders | stock counts | rf gun | hand-held scanner

list: deeds/waste-management
match: stem
items: recycling | recycled | skips | waste transfer | waste segregation | segregated waste | waste contractors | zero
 to landfill | food waste | landfill | sorted waste | waste streams | bins collected | baled | bale cardboard |
 cardboard bales | hazardous waste | clinical waste | compactors | composting | recycling rate

list: deeds/web-design
match: stem
items: designed websites | designed web pages | designed the site | redesigned the site | redesigned the website |
 mock-ups of pages | landing pages

list: deeds/web-development
match: stem
items: built websites | built web apps | built the website | built the site | coded pages | web app | web pages | web
 portal

list: deeds/website-management
match: stem
items: website | web pages | wordpress | updated pages | web editor | site content | online shop | new website | web
 content | page views | web traffic

list: deeds/welding
match: stem
items: tacked | fillet welds | butt welds | root runs | pipe welds | stick rods | weld tests | ground welds | welds
 to | x-ray passed

list: deeds/work-well-at-all-levels
match: stem
items: board members | directors | senior leadership | senior managers | ministers | shop floor | shop-floor staff |
 from board to | from apprentices to | from ward to | consultants | trustees | councillors | head teachers | site staff
 | vips | chief executive | ceo | the board

list: deeds/workflow-automation
match: stem
items: automated | macros | zapier | power automate | replaced manual | replaced spreadsheets | bots | one-click |
 auto-filled

list: deeds/workflow-coordination
match: stem
items: job board | work queue | allocated jobs | kanban board | trello | asana | monday.com | chased approvals |
 production schedule | job sheets | traffic manager | between teams | workflow | passed to | tracked jobs | progress
 chasing

list: deeds/workforce-planning
match: stem
items: staffing plan | staffing plans | staffing model | headcount | headcount plan | headcount planning | skills matrix
 | agency spend | agency use | establishment review | vacancy | vacancies | shift plan | staffing levels | resource plan
 | staffing budget

list: deeds/working-independently
match: stem
items: alone | on my own | sole | lone | single-handed | single-handedly | freelance | self-employed | by myself |
 unsupervised | own rounds | own the | i own | i run | one-person | remotely | worked alone | work alone | working alone
 | on own | solely | lone working | lone worker | single-manned | freelanced | sole trader | without supervision |
 minimal supervision | no supervision | unaided | own round | own route | own caseload | own workload | own diary | own
 schedule | own territory | own patch | own area | own section | own clinic | own clinics | own jobs | own van | own
 clients | own class | own lists | own projects | own initiative | owned the | i ran | one-man | one-woman | worked from
 home | working from home | home-based | sole charge | left in charge | ran the shop | ran the office | only member |
 only person | only engineer | only designer | only developer | only nurse | only administrator | only technician | only
 it person | sole designer | sole developer | sole engineer | sole administrator | sole accountant | night porter |
 nights alone | lone nights | night watch | planned my own | set my own | in my own time | van-based | mobile engineer |
 field-based | long-distance | community visits | home visits | nurse-led | end to end | owned a | i owned | owned our

list: deeds/working-under-pressure
match: stem
items: peak | rush | on call | emergency | emergencies | deadline | deadlines | crisis | covers a night | breakdowns |
 same day | lunch rush | dinner rush | christmas rush | peak season | peak times | busy service | busy kitchen | busy
 bar | busy ward | busy shop | busy reception | emergency department | a&e | resus | cardiac arrest | crash calls |
 trauma | tight deadlines | tight deadline | covers a day | covers per | covers on | calls a day | calls per day |
 orders a day | next day | same-day turnaround | fast turnaround | at short notice | short-staffed | understaffed |
 staff shortages | outage | outages | major incident | incident commander | p1 | p1s | production issues | live
 broadcast | live shows | live events | newsroom | trading floor | callouts | call-outs | out of hours | month end |
 year end | exam season | inspection week | ofsted | complaints | angry customers | irate | queues | long queues | black
 friday | sale days | match days | matchday | festivals | full capacity | fully booked | blue light | fast food |
 drive-thru | high-volume | time-critical | targets | intensive care | through the pandemic | go-live | cutover

list: deeds/workplace-investigations
match: stem
items: grievance | grievances | disciplinary | disciplinary hearings | took statements | investigation meetings |
 investigating officer | investigation reports | fact-finding | whistleblowing | witness statements | investigated
 complaints | suspended

list: deeds/workshop-facilitation
match: stem
items: ran workshops | led workshops | facilitated | focus groups | away days | retrospectives | retros | brainstorms |
 discovery sessions | design sprints | design sprint | kick-offs | training sessions | community workshops | planning
 days

list: deeds/wound-care
items: dressings | wounds | stitches | leg ulcers | leg ulcer | pressure sores | pressure ulcers | surgical wounds | vac
 dressings | wound clinic | dressing clinic | changed dressings | changing dressings | redressed | clips and sutures |
 removed sutures | removed stitches | sutured | steri-strips | compression bandages | bandaged | bandages | packed
 wounds | skin tears | burns dressings | wound swabs

list: deeds/written-communication
match: stem
items: wrote | writing | drafted | reports | report | documentation | documented | newsletter | newsletters | took
 minutes | blog | articles | published | edited | proposals | bids | user manuals | written | drafting | wrote reports |
 wrote up | write-up | write-ups | blogs | blog posts | article | press release | press releases | editing | proofread |
 user guides | proposal | bid | tenders | grant applications | funding applications | funding bids | wrote procedures |
 policies | policy papers | letters | letters to | correspondence | emails | email enquiries | replied to | care plans |
 care notes | case notes | progress notes | handover notes | incident reports | school reports | end-of-year reports |
 specifications | specs | white paper | white papers | essays | thesis | dissertation | briefing notes | briefing papers
 | briefings | board papers | web content | website content | website copy | product descriptions | social media posts |
 captions | leaflets | posters | brochures | release notes | design docs | wiki | post-mortems | lab reports | memos |
 one-page | user guide | wrote guides | wrote a guide | guides for | how-to guides | witness statements | personal
 statements | wrote copy | web copy | ad copy | sales copy | marketing copy | copy for | call scripts | wrote the
 minutes | typed minutes | meeting minutes | board minutes | minutes of meetings | took the minutes | wrote summaries |
 wrote instructions | operating manuals | training manuals | wrote manuals | training manual

list: deeds/youth-work
match: stem
items: youth club | young people | youth centre | drop-in for teenagers | youth group | detached work | street work |
 teenagers | youth sessions
