# Deeds: what people write of their work where a posting names the trait or activity behind it. `deeds/ID` speaks for the term
# of that id, on the lenient screen alone: nobody is said to have a trait, what was done merely shows it.

list: deeds/academic-publishing-record
match: stem
items: papers | first author | published

list: deeds/academic-research
match: stem
items: papers | first author | phd | postdoctoral | fellowship

list: deeds/academic-supervision
match: stem
items: final-year projects | phd students | msc students | dissertations

list: deeds/active-listening
match: stem
items: counselling sessions | listened | helpline | listening service | one-to-ones | befriending

list: deeds/analytical-thinking
match: stem
items: analysed | analysing | analysis of | root cause | forecast | forecasting | modelled | a/b test | a/b testing | kpi |
 reconciled | investigated | interpreted | trends | dashboards

list: deeds/anti-money-laundering
match: stem
items: source of funds | identity checks | checked identity | kyc

list: deeds/appointment-booking
match: stem
items: took bookings | bookings | booked appointments | diary of appointments

list: deeds/aseptic-technique
match: stem
items: sterile field | sterilised | autoclave

list: deeds/attention-to-detail
match: stem
items: reconcile | reconciling | reconciliation | recs | proofread | proofreading | quality check | quality checks | checked |
 checking | inspected | inspection | audited | audit passed | error rate | zero findings | no errors | error-free | de-duplicated
 | data cleaning | calibrated | double checked | stock count | cycle count | cycle counts | accuracy | discrepancies | cash up |
 cashing up | till balanced | sign off | snagging | verified

list: deeds/behavior-management
match: stem
items: exclusions | detentions | behaviour points | behaviour incidents | restorative

list: deeds/budgeting
items: budget of | a budget | cost control | forecasted spend | spend of | budget

list: deeds/business-acumen
match: stem
items: revenue | margin | margins | sales grew | turnover | profit | cost per | income | return on | budget | priced | pricing |
 negotiated | costs by | upsell

list: deeds/care-coordination
match: stem
items: with the social worker | with the family | with social workers | discharges

list: deeds/case-management
match: stem
items: clients a week | open cases

list: deeds/case-recording
match: stem
items: logged everything | wrote up visits | case notes | chronology | chronologies

list: deeds/case-work
match: stem
items: caseload | clients a week | open cases

list: deeds/catheterization
match: stem
items: catheters

list: deeds/change-management
items: go-live | rollout | roll-out | rolled out | migrated | migration | moved from | introduced | brought in | restructure

list: deeds/chest-physiotherapy
match: stem
items: respiratory ward | intensive care

list: deeds/child-protection
match: stem
items: section 47 | core groups | foster carers | at risk children

list: deeds/classroom-support
match: stem
items: heard readers | displays | helped in class

list: deeds/client-consultation-beauty
match: stem
items: consultation cards | consultation card | patch tested

list: deeds/client-relationship-management
match: stem
items: repeat clients | key accounts | client meetings | looked after clients | portfolio of clients | regular clients | kept clients

list: deeds/clinical-documentation
match: stem
items: wrote notes | notes on systmone | patient notes | charted | charts

list: deeds/clinical-judgement
match: stem
items: triaged | escalated | deteriorating | prioritised patients | assessed patients

list: deeds/coaching
match: stem
items: mentored | mentor | coached | coach | trained | buddy | precepted | supervised students | apprentices | trainees |
 inducted

list: deeds/collaboration
match: stem
items: alongside | together with | worked closely | liaised | liaison | joint | cross-functional | partnered | handover

list: deeds/communication-skills
match: stem
items: presented | presenting | present to | briefed | briefing | briefings | briefs | explained | explaining | talk | talked |
 taught | teaching | trained | training for | meetings with | family meetings | liaised | liaison | negotiated | wrote | reports
 to | workshops | customer facing | answered | advised | parents' evenings | handover | handovers | demo | demos | newsletter |
 talks | interviewed | toolbox talk | toolbox talks | tours

list: deeds/community-fundraising
match: stem
items: sponsored walk | sponsored run | bake sale | raffle | charity run

list: deeds/compassion
match: stem
items: palliative | end of life | hospice | bereaved | bereavement | dying | comforted

list: deeds/complaint-handling
match: stem
items: complaints | councillors' enquiries | disputes | unhappy customers

list: deeds/computer-literacy
match: stem
items: spreadsheet | spreadsheets | excel | outlook | database | databases | crm

list: deeds/confidentiality
match: stem
items: personnel files | patient records | client files | medical records | case notes | case files | gdpr | safeguarding concerns | payroll

list: deeds/conflict-resolution
match: stem
items: complaints | complaint | de-escalated | disputes | mediated | difficult customers | difficult conversations | grievance

list: deeds/continuous-improvement
match: stem
items: brought in | introduced | streamlined | reduced | improved | redesigned | 5s | kaizen | lean | moved from | automated

list: deeds/continuous-learning
items: self-taught | evening course | evening classes | part-time degree | studied part-time | studying | cpd

list: deeds/coordination-skills
match: stem
items: coordinated | organised | organized | scheduled | rota | rotas | arranged | diary | logistics for

list: deeds/corporate-fundraising
match: stem
items: local firms | corporate partners | company partners

list: deeds/course-coordination
match: stem
items: led the module | led a module | module leader | programme lead

list: deeds/court-setting
match: stem
items: at court | in court | to court

list: deeds/creativity
match: stem
items: designed the | designed a | designed new | came up with | invented | new format | redesigned | concept | art direction
 | wrote the specials | own designs

list: deeds/credit-control
match: stem
items: late payers | overdue | chased payment | chased late | debtor days | aged debt

list: deeds/cross-functional-work
match: stem
items: with the social worker | with social workers | doctors and therapists | police and schools | with engineering | with finance | with the web team | with the ops team | sales and finance

list: deeds/cultural-awareness
match: stem
items: refugees | asylum seekers | interpreter | multilingual | eal | bilingual | overseas team

list: deeds/curriculum-development
match: stem
items: new module | wrote the module | rewrote | put the course on | designed the course | scheme of work

list: deeds/customer-focus
match: stem
items: complaints | front of house | nps | customer satisfaction | guest satisfaction | regulars | customer feedback

list: deeds/customer-service
match: stem
items: customer facing | guests | front of house | served | serving | counter | till | complaints | enquiries | reception | help
 desk | walk-ins | callers | patrons | box office | served customers | customer queries | guest relations

list: deeds/customer-service-management
match: stem
items: complaints team | contact centre team

list: deeds/decision-making
match: stem
items: decided | chose | approved | signed off | prioritised | made the call | make the assignments | triaged | triage

list: deeds/delegation
match: stem
items: delegated | allocated work | assigned work | allocated tasks | allocated jobs

list: deeds/donor-relations
match: stem
items: donors | thanked each | supporters

list: deeds/empathy
match: stem
items: palliative | end of life | hospice | bereaved | bereavement | counselled | befriending | comforted | vulnerable | supported families

list: deeds/event-administration
match: stem
items: away day | board meetings | open day | conference

list: deeds/event-planning
match: stem
items: conference | away day | events | open day | open evening | launch event | sponsored walk

list: deeds/exercise-prescription
match: stem
items: prescribed home exercises | home exercises | exercise plans | training plans | gym programmes

list: deeds/facilities-coordination
match: stem
items: cleaners | the lease | contractors | office move

list: deeds/facilities-management
match: stem
items: cleaners | office move | building repairs

list: deeds/fall-prevention
match: stem
items: balance class | balance classes | after falls | falls clinic

list: deeds/fast-paced-environment
match: stem
items: rush | peak | covers a night | high-volume | emergency department | a&e | calls a day | orders a day | same day

list: deeds/first-aid-provision
match: stem
items: grazed knees | minor injuries | first aider | cuts and bumps

list: deeds/flexibility
match: stem
items: covered | cover for | on call | various sites | two sites | at short notice | any shift | split shifts

list: deeds/following-instructions
match: stem
items: sops | standard operating procedures | work instructions | method statements | protocols | recipes

list: deeds/grant-writing
match: stem
items: won a grant | grant from | grant of | won funding | secured funding

list: deeds/health-and-safety
match: stem
items: accident free | accidents | risk assessment | risk assessments | rams | toolbox talk | toolbox talks | manual handling |
 permit | lock-off | near miss | near misses | coshh | fire warden | fire marshal | ppe | incident free | lost time | riddor |
 safe working | method statement | method statements | food hygiene

list: deeds/home-school-communication
match: stem
items: parents | parents' evenings | families

list: deeds/hr-records
match: stem
items: kept their files | absence records | contracts of employment | starters and leavers

list: deeds/immunization
match: stem
items: jabs | vaccinated | flu jabs

list: deeds/influencing
match: stem
items: persuaded | won over | made the case | got agreement | negotiated | lobbied | convinced | secured

list: deeds/initiative
match: stem
items: set up | founded | brought in | introduced | launched | proposed | suggested | pioneered | rebuilt | on my own | alone |
 single-handed | single-handedly | unprompted | by myself | off my own bat

list: deeds/innovation
match: stem
items: invented | pioneered | new format | redesigned | prototype | prototyped | first of its kind

list: deeds/interpersonal-skills
match: stem
items: liaised | meetings with | worked closely | family meetings | customer facing | parents' evenings | home visits

list: deeds/iv-therapy
match: stem
items: ivs | drips | cannulas | infusions

list: deeds/knowledge-sharing-attitude
match: stem
items: trained new starters | inducted | mentored | wrote guides | how-to guides | lunch-and-learn | buddy

list: deeds/lash-and-brow-treatments
match: stem
items: brows | lashes

list: deeds/leadership
match: stem
items: led | lead | leading | headed | managed a team | supervise | supervised | supervising | supervisor | ran a team | run a
 team | team of | run the | in charge of | charge nurse | captain | chaired | foreman | team leader | shift leader | line manage
 | line managed | look after two | look after three | head of | directed | managed a desk

list: deeds/learning-agility
items: self-taught | taught myself | learned on the job | learnt on the job | promoted within

list: deeds/legal-advice
match: stem
items: advised clients | advised the board | advised on | counselled the board | reported on title

list: deeds/lettings
match: stem
items: signed up new tenants | viewings | new tenants | re-let

list: deeds/life-story-work
match: stem
items: visited children | spoke with children | children's wishes

list: deeds/manual-dexterity
match: stem
items: soldered | soldering | sewing | sewn | suturing | micro-assembly | hand-finished

list: deeds/manual-therapy
match: stem
items: mobilisations | soft tissue | massage

list: deeds/meeting-deadlines
match: stem
items: on time | days early | weeks early | ahead of schedule | by working day | month end close

list: deeds/methodical-work
match: stem
items: checklist | checklists | audit trail | logged | step by step

list: deeds/microsoft-powerpoint
match: stem
items: the slides | slide deck | slides for

list: deeds/motivating-others
match: stem
items: coached | engagement score | staff turnover | retention of staff | team grew | morale

list: deeds/msk-assessment
match: stem
items: outpatients with | back, neck and knee | neck and knee | sports injuries | joint replacements | orthopaedics

list: deeds/multi-agency-meetings
match: stem
items: with police | police and schools | health visitors | core groups | strategy meetings | referred them to

list: deeds/multidisciplinary-team-working
match: stem
items: consultants | physios | occupational therapists | social workers | alongside doctors | doctors and therapists | ward rounds

list: deeds/multitasking
match: stem
items: at once | in parallel | at the same time | several projects | juggled | multiple sites

list: deeds/national-early-warning-score
match: stem
items: deteriorating patient | outreach team | escalated to

list: deeds/negotiation
match: stem
items: negotiated | negotiating | renegotiated | agreed terms | haggled | supplier terms | contract terms | better rates | pay
 talks

list: deeds/numeracy
match: stem
items: cashed up | cash up | cashing up | till balanced | reconciled | reconciliation | budget | invoices | payroll | measured up

list: deeds/office-administration
match: stem
items: diary | filing | minutes | stationery | reception desk | spreadsheets

list: deeds/organisation-skills
match: stem
items: organised | organized | scheduled | planned | planning | coordinated | rota | rotas | ran the | arranged | filing | diary
 | diaries | set up | inventory | loading plan | timetable | bookings | events

list: deeds/over-the-counter-advice
match: stem
items: advised customers on | hay fever | minor ailments | pharmacy counter

list: deeds/partnership-development
match: stem
items: partner agencies | referred them to | with the council | joint project

list: deeds/patience
match: stem
items: dementia | challenging behaviour | special needs | beginners | toddlers | learning disabilities

list: deeds/patient-counselling-in-pharmacy
match: stem
items: advised customers on | inhaler technique | explained medicines

list: deeds/patient-education
match: stem
items: advised patients | advised customers on | explained | taught patients | discharge advice | self-care advice | inhaler technique

list: deeds/people-management
match: stem
items: supervise | supervised | supervising | supervisor | managed a team | manage a team | manages a team | line manage | line
 managed | line management | line report | direct reports | team of | led a team | lead a team | rota | rotas | appraisals |
 recruited | hired | return to work | one-to-ones | 1:1s | managed a desk | run a team | ran a team | look after | head of |
 foreman | team leader | charge nurse | disciplinaries | rostered | crew of | brigade of

list: deeds/person-centered-care
match: stem
items: care plans | wishes | life stories | key worker

list: deeds/persuasion
match: stem
items: persuaded | won over | convinced | pitched | closed deals | upsell | upselling

list: deeds/pharmacy-stock-control
match: stem
items: expiry dates | date checking | returned medicines | cd cupboard

list: deeds/planning-organising
match: stem
items: planned | planning | scheduled | rota | rotas | coordinated | organised | organized | loading plan | arranged | timetable
 | roadmap

list: deeds/playground-supervision
match: stem
items: at lunch | at break | lunchtime | playtime

list: deeds/presentation-skills
match: stem
items: presented | presenting | present to | talks | talk | demo | demos | spoke at | speaker | lecture | lectures | pitch |
 pitched

list: deeds/prioritisation
match: stem
items: triage | triaged | prioritised | prioritized | backlog | caseload | queue | deadlines

list: deeds/proactivity
match: stem
items: proposed | suggested | introduced | set up | brought in | launched

list: deeds/problem-solving
match: stem
items: solved | fixed | fixing | found the cause | root cause | traced | diagnosed | diagnosing | fault finding | faults |
 debugged | troubleshooting | resolved | repaired | breakdowns | got repeat | sorted out | investigated | workaround | turned
 around

list: deeds/process-improvement
match: stem
items: streamlined | cut | reduced | automated | brought in | introduced | redesigned | moved from | instead of | from paper |
 standardised | simplified

list: deeds/pupil-progress-tracking
match: stem
items: progress data | assessment data | predicted grades | reading ages | pupil data | expected standard

list: deeds/records-management
match: stem
items: logbook | logbooks | logged | kept a log | certificates filed

list: deeds/recruitment
match: stem
items: interviewed candidates | hired | recruited

list: deeds/rehabilitation
match: stem
items: treated outpatients | home exercises | after stroke | after surgery | back on their feet

list: deeds/relationship-building
match: stem
items: liaised | liaison | partnered | worked closely | account of | accounts of | branch managers | meetings with | key
 accounts | regulars | repeat customers | stakeholders | client relationships | supplier relationships | family meetings

list: deeds/reliability-trait
match: stem
items: keyholder | key holder | no absence | never missed | opened and closed | full attendance

list: deeds/resilience
match: stem
items: through the pandemic | during the pandemic | crisis | on call | blue light | under strain

list: deeds/responsibility
match: stem
items: keyholder | key holder | sole charge | in charge of | budget of | cash handling | responsible for

list: deeds/results-driven
match: stem
items: target | targets | exceeded | quota | increased | grew | record | hit my numbers | above plan

list: deeds/safeguarding
match: stem
items: vulnerable tenants | vulnerable adults | child protection | at risk | abuse | neglect

list: deeds/safety-awareness
match: stem
items: risk assessment | risk assessments | toolbox talk | toolbox talks | near misses | accident free | ppe | coshh | permit

list: deeds/self-motivation
match: stem
items: self-employed | freelance | own business | self-taught | set up | founded

list: deeds/small-group-interventions
match: stem
items: reading group | phonics group | group of six | small groups | one to one with

list: deeds/social-media
match: stem
items: facebook | instagram | tiktok | linkedin | twitter

list: deeds/staff-scheduling
match: stem
items: rota | rotas | rostered | roster | shift patterns

list: deeds/stakeholder-management
match: stem
items: present to | presented to | report to the | reports to | board | trustees | directors | committee | liaised | liaison |
 steering | sponsors | councillors | governors | meetings with | worked with the | branch managers | client meetings

list: deeds/student-assessment
match: stem
items: marked | marking | mock exams | end of unit | assessed

list: deeds/supporting-individual-learners
match: stem
items: one to one with | one-to-one with | 1:1 with

list: deeds/team-building
match: stem
items: built a team | grew the team | hired | recruited | team grew | set up a team

list: deeds/teamwork
match: stem
items: our team | team of | worked with | worked closely | alongside | together with | crew | our crew | with the web team |
 with the ops team | joint | in pairs | brigade | squad | pairing | paired with | with two colleagues | handover | handovers

list: deeds/time-management
match: stem
items: on time | deadline | deadlines | by working day | days early | weeks early | ahead of schedule | turnaround | same day |
 within the hour

list: deeds/training-delivery
match: stem
items: trained | taught | inducted | inductions | toolbox talks | workshops | coached

list: deeds/travel-booking
match: stem
items: booked their flights | flights

list: deeds/tutoring
match: stem
items: tutees | personal tutor | tutor group

list: deeds/verbal-communication
match: stem
items: presented | briefed | telephone | calls a day | explained | advised | talks | tours | taught

list: deeds/visiting-clients-at-home
match: stem
items: visited vulnerable | visited children | visited families

list: deeds/vital-signs-monitoring
match: stem
items: observations | obs | deteriorating patient

list: deeds/vulnerable-people
match: stem
items: safeguarding | homeless | refuge | children in care | foster | dementia | learning disabilities

list: deeds/working-independently
match: stem
items: alone | on my own | sole | lone | single-handed | single-handedly | freelance | self-employed | by myself | unsupervised
 | own rounds | owned | own the | i own | i run | one-person | remotely

list: deeds/working-under-pressure
match: stem
items: peak | rush | on call | emergency | emergencies | deadline | deadlines | crisis | covers a night | breakdowns | same day

list: deeds/wound-care
items: dressings | wounds | stitches | leg ulcers

list: deeds/written-communication
match: stem
items: wrote | writing | drafted | reports | report | documentation | documented | newsletter | newsletters | took minutes | blog |
 articles | copy | published | edited | guides | proposals | bids | user manuals
