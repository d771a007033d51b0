# Deeds: what people write of their work where a posting names the trait or activity behind it. `deeds/ID` speaks for the term
# of that id, on the lenient screen alone: nobody is said to have a trait, what was done merely shows it.

list: deeds/analytical-thinking
match: stem
items: analysed | analysing | analysis of | root cause | forecast | forecasting | modelled | a/b test | a/b testing | kpi |
 reconciled | investigated | interpreted | trends | dashboards

list: deeds/attention-to-detail
match: stem
items: reconcile | reconciling | reconciliation | recs | proofread | proofreading | quality check | quality checks | checked |
 checking | inspected | inspection | audited | audit passed | error rate | zero findings | no errors | error-free | de-duplicated
 | data cleaning | calibrated | double checked | stock count | cycle count | cycle counts | accuracy | discrepancies | cash up |
 cashing up | till balanced | sign off | snagging | verified

list: deeds/budgeting
items: budget of | a budget | cost control | forecasted spend | spend of | budget

list: deeds/business-acumen
match: stem
items: revenue | margin | margins | sales grew | turnover | profit | cost per | income | return on | budget | priced | pricing |
 negotiated | costs by | upsell

list: deeds/change-management
items: go-live | rollout | roll-out | rolled out | migrated | migration | moved from | introduced | brought in | restructure

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

list: deeds/conflict-resolution
match: stem
items: complaints | complaint | de-escalated | disputes | mediated | difficult customers | difficult conversations | grievance

list: deeds/continuous-improvement
match: stem
items: brought in | introduced | streamlined | reduced | improved | redesigned | 5s | kaizen | lean | moved from | automated

list: deeds/coordination-skills
match: stem
items: coordinated | organised | organized | scheduled | rota | rotas | arranged | diary | logistics for

list: deeds/creativity
match: stem
items: designed the | designed a | designed new | came up with | invented | new format | redesigned | concept | art direction
 | wrote the specials | own designs

list: deeds/customer-focus
match: stem
items: complaints | front of house | nps | customer satisfaction | guest satisfaction | regulars | customer feedback

list: deeds/customer-service
match: stem
items: customer facing | guests | front of house | served | serving | counter | till | complaints | enquiries | reception | help
 desk | walk-ins | callers | patrons | box office | served customers | customer queries | guest relations

list: deeds/decision-making
match: stem
items: decided | chose | approved | signed off | prioritised | made the call | make the assignments | triaged | triage

list: deeds/flexibility
match: stem
items: covered | cover for | on call | various sites | two sites | at short notice | any shift | split shifts

list: deeds/health-and-safety
match: stem
items: accident free | accidents | risk assessment | risk assessments | rams | toolbox talk | toolbox talks | manual handling |
 permit | lock-off | near miss | near misses | coshh | fire warden | fire marshal | ppe | incident free | lost time | riddor |
 safe working | method statement | method statements | food hygiene

list: deeds/influencing
match: stem
items: persuaded | won over | made the case | got agreement | negotiated | lobbied | convinced | secured

list: deeds/initiative
match: stem
items: set up | founded | brought in | introduced | launched | proposed | suggested | pioneered | rebuilt | on my own | alone |
 single-handed | single-handedly | unprompted | by myself | off my own bat

list: deeds/interpersonal-skills
match: stem
items: liaised | meetings with | worked closely | family meetings | customer facing | parents' evenings | home visits

list: deeds/leadership
match: stem
items: led | lead | leading | headed | managed a team | supervise | supervised | supervising | supervisor | ran a team | run a
 team | team of | run the | in charge of | charge nurse | captain | chaired | foreman | team leader | shift leader | line manage
 | line managed | look after two | look after three | head of | directed | managed a desk

list: deeds/multitasking
match: stem
items: at once | in parallel | at the same time | several projects | juggled | multiple sites

list: deeds/negotiation
match: stem
items: negotiated | negotiating | renegotiated | agreed terms | haggled | supplier terms | contract terms | better rates | pay
 talks

list: deeds/organisation-skills
match: stem
items: organised | organized | scheduled | planned | planning | coordinated | rota | rotas | ran the | arranged | filing | diary
 | diaries | set up | inventory | loading plan | timetable | bookings | events

list: deeds/people-management
match: stem
items: supervise | supervised | supervising | supervisor | managed a team | manage a team | manages a team | line manage | line
 managed | line management | line report | direct reports | team of | led a team | lead a team | rota | rotas | appraisals |
 recruited | hired | return to work | one-to-ones | 1:1s | managed a desk | run a team | ran a team | look after | head of |
 foreman | team leader | charge nurse | disciplinaries | rostered | crew of | brigade of

list: deeds/planning-organising
match: stem
items: planned | planning | scheduled | rota | rotas | coordinated | organised | organized | loading plan | arranged | timetable
 | roadmap

list: deeds/presentation-skills
match: stem
items: presented | presenting | present to | talks | talk | demo | demos | spoke at | speaker | lecture | lectures | pitch |
 pitched

list: deeds/prioritisation
match: stem
items: triage | triaged | prioritised | prioritized | backlog | caseload | queue | deadlines

list: deeds/problem-solving
match: stem
items: solved | fixed | fixing | found the cause | root cause | traced | diagnosed | diagnosing | fault finding | faults |
 debugged | troubleshooting | resolved | repaired | breakdowns | got repeat | sorted out | investigated | workaround | turned
 around

list: deeds/process-improvement
match: stem
items: streamlined | cut | reduced | automated | brought in | introduced | redesigned | moved from | instead of | from paper |
 standardised | simplified

list: deeds/relationship-building
match: stem
items: liaised | liaison | partnered | worked closely | account of | accounts of | branch managers | meetings with | key
 accounts | regulars | repeat customers | stakeholders | client relationships | supplier relationships | family meetings

list: deeds/resilience
match: stem
items: through the pandemic | during the pandemic | crisis | on call | blue light | under strain

list: deeds/results-driven
match: stem
items: target | targets | exceeded | quota | increased | grew | record | hit my numbers | above plan

list: deeds/stakeholder-management
match: stem
items: present to | presented to | report to the | reports to | board | trustees | directors | committee | liaised | liaison |
 steering | sponsors | councillors | governors | meetings with | worked with the | branch managers | client meetings

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

list: deeds/working-independently
match: stem
items: alone | on my own | sole | lone | single-handed | single-handedly | freelance | self-employed | by myself | unsupervised
 | own rounds | owned | own the | i own | i run | one-person | remotely

list: deeds/working-under-pressure
match: stem
items: peak | rush | on call | emergency | emergencies | deadline | deadlines | crisis | covers a night | breakdowns | same day

list: deeds/written-communication
match: stem
items: wrote | writing | drafted | reports | report | documentation | documented | newsletter | newsletters | took minutes | blog |
 articles | copy | published | edited | guides | proposals | bids | user manuals
