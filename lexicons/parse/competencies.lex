# Words by which postings ask for a competency and résumés show it; the questions stand in wording/likely.lex under the same names.

list: competency/change
items: improve | improved | improving | improvement | continuous improvement | innovate | innovation | innovative | streamline
 | streamlined | modernise | modernize | automate | automated | automating | redesign | redesigned | new ways of working
 | lean | kaizen | 5s | process improvement | introduced | set up | rolled out

list: competency/communication
items: communicate | communication | communicator | communicates | present to | presenting | presentations | explain | explaining
 | explained | report to parents | liaise | liaising | liaised | written and verbal | verbal and written | stakeholder
 | stakeholders | briefings | briefing | listening | negotiate | plain words | non-finance | non-technical | presented
 | build relationships | relationships with | parents' evenings | family meetings | taught

list: competency/customer-focus
items: customer | customers | client | clients | guest | guests | patient | patients | service users | residents | pupils
 | families | customer service | customer-facing | client-facing | guest experience | patient care | shoppers | passengers | visitors

list: competency/decisions
items: judgement | judgment | prioritise | prioritize | prioritised | prioritized | prioritising | prioritizing | decision | decisions
 | decision making | triage | trade-offs | initiative | own initiative | autonomy | autonomously | independently | assess

list: competency/delivery
items: deadline | deadlines | fast-paced | fast paced | deliver | delivered | delivering | delivery of | on time | on budget | targets
 | kpi | kpis | month end | month-end | throughput | turnaround | ship | shipped | ahead of schedule | go live | go-live | go-lives

list: competency/integrity
items: compliance | compliant | confidential | confidentiality | safeguarding | health and safety | safety | ethics | ethical | integrity
 | audit | audits | data protection | gdpr | hipaa | safe isolation | lock-off | permit | risk assessment | risk assessments
 | infection control | food safety | haccp | regulations | quality standards | attention to detail

list: competency/leadership
items: lead | leads | led | leading | leadership | team leader | manage a team | managed a team | people management | supervise | supervised
 | supervising | supervisor | supervisory | mentor | mentored | mentoring | coach | coached | coaching | line manage | line management
 | line managed | head of | run the floor | apprentices | direct reports | precept | precepted | precepting

list: competency/learning
items: learn | learning | willing to learn | keen to learn | eager to learn | curious | curiosity | adaptable | adapt | adaptability
 | new technologies | new skills | professional development | cpd | training provided | taught myself | self-taught | evening class
 | course | courses | trained as

list: competency/planning
items: plan | plans | planned | planning | organise | organised | organising | organization | organisation | organize | organized | organizing
 | organisational | organizational | schedule | scheduled | scheduling | coordinate | coordinated | coordinating | rota | rotas | budget | budgets
 | budgeting | forecast | forecasting | logistics | project management | differentiation | differentiated

list: competency/problem-solving
items: troubleshoot | troubleshooting | problem solving | problem-solving | problem solver | solve problems | root cause | fault finding
 | fault-finding | diagnose | diagnosed | diagnosing | diagnostics | debug | debugging | debugged | analyse | analyze | analysed | analyzed
 | analysis | analytical | investigate | investigated | breakdowns | faults | variance analysis | incident | incidents

list: competency/resilience
items: pressure | calm | resilient | resilience | fast-changing | ambiguity | ambiguous | flexible | flexibility | demanding | emergencies
 | emergency | on call | on-call | challenging behaviour | nights | behaviour management | setback | setbacks | peak

list: competency/teamwork
items: team | teams | teamwork | team player | collaborate | collaborates | collaborated | collaborating | collaboration | collaborative
 | cross-functional | colleagues | multidisciplinary | interdisciplinary | work closely with | working with others | partner with
 | partnered | together with

list: paper/begins
items: bachelor | bachelor's | bachelors | master | master's | masters | doctorate | degree | diploma
why: A paper whose name begins so takes an article where one says that somebody holds it.

list: paper/ends
items: card | licence | license | certificate | certification | diploma | degree | qualification | permit | badge | ticket
 | apprenticeship | check
why: Likewise where its name ends so.

list: posting/new-role
items: newly created | new role | new position | brand new role | newly formed | first hire | newly established
why: Nobody can have struggled in a role that is new; what keeps people is asked instead.
