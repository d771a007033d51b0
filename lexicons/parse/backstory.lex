# Words on a résumé that suggest a story worth asking for; the rules in wording/backstory.lex name these lists. NAME-but: words in the
# same passage that show that something else is meant.

list: backstory/audit
items: ukas | iso 15189 visit | iso 15189 inspection | eho | environmental health | food hygiene inspection
 | scores on the doors | licensing inspection | care inspectorate | estyn | audit of | audit passed | passed audit
 | audits passed | inspection passed | passed inspection | ofsted | cqc inspection | cqc | joint commission
 | state survey | hse inspection | external audit | external audits | hygiene rating | five star rating
 | fda inspection | fda audit | iso 9001 audit | iso 27001 | iso 13485 audit | pci dss audit | health inspection
 | health inspections | clean audit | no findings | zero findings | statutory audit | regulatory inspection
 | osha inspection | surprise inspection | unannounced inspection | rated outstanding | rated good
 | peer review visit | accreditation visit | surveillance audit | brcgs audit | brc audit | supplier audit
 | internal audit | internal audits

list: backstory/by-hand
items: automated the | automated our | automated a | automated all | automated daily | automated weekly
 | automated monthly | automated manual | automated reporting | automated compliance | automated the manual
 | automating | by automating | automation of | replaced manual | no longer by hand | macro that | wrote a macro
 | wrote a script | built a spreadsheet | built a macro | scripted

list: backstory/change
items: turnaround | waiting time | waiting times | lead time | response time | delays | no shows | absence
 | turnover of staff | wait | reduced | reducing | reduction | reduces | reduction in | increased | increasing
 | increase | increases | improved | improving | improvement | improves | cut | cutting | cuts | saved | saving
 | savings | saves | grew | growing | growth | grown | raised | raising | raise | decreased | decreasing | decrease
 | lowered | lowering | boosted | boosting | dropped | drop | rose | rise | risen | fell | went from | gone from
 | shortened | shortening | accelerated | sped up | speeding up | moved from | brought down | brought up | down | up
 | taking | took | uplift | expanded | expanding | exceeded | beat | faster | fewer | slashed | slashing | trimmed
 | lifted | climbed | halved | doubled | tripled | turned | scaled

list: backstory/change-alone
items: halved | halving | doubled | doubling | tripled | tripling | quadrupled

list: backstory/change-of-work
items: to retrain | took a pay cut | left the office for | career change | career changer | changed career
 | changed careers | change of career | career switch | switched careers | career transition | transitioned from
 | transitioning from | transitioned into | transition from | transition into | transition to | moving into
 | moved into | retrained as | retraining as | retrained to be | second career | changed direction
 | change of direction | moved over from | crossed over from | crossing over | pivoted from | pivoted to
 | pivot from | pivoting from | pivot into | changed trade | new career | came to teaching from
 | came to nursing from | came into | came from | left teaching | left nursing | left the trade | after years as

list: backstory/change-of-work-but
items: page | pages | legacy | system | systems | waterfall | batch | manual | paper | cloud | monolith | premises
 | production | operations | patients | clients | customers | database | software | versions | version | platform
 | school to

list: backstory/change-to
items: down to | cut to | reduced to | fell to | rose to | grew to | went to | back up to

list: backstory/choice-of-work
items: stepped back | step back | stepped down | overqualified | went back to the tools | moved back to | i like
 | like best | better than | would rather | by choice | i chose | i prefer | i would like to stay | looking to stay
 | want to stay | want to get back to | wants to get back to | i want to | i love | i enjoy | happiest | what i like
 | at my best | i care about

list: backstory/clause-openers
items: after | since | because | due | following | while | having | as | when | which | who | but | where | until
 | and | to care | to look | to raise | to support | for family | for personal | for health | for maternity
why: A quote of the cue words alone ends before one of these.

list: backstory/closing
items: funding ran out | contract ended | end of contract | contract not renewed | project ended | unit was closed
 | shop closed | pub closed | hotel closed | when the mill closed | redundancy | redundancies | made redundant
 | laid off | layoff | layoffs | company closed | firm closed | site closed | plant closed | branch closed
 | store closed | closed down | closure of | went into administration | entered administration | went bankrupt
 | bankruptcy | insolvency | insolvent | liquidation | wound up | ceased trading | shut down in | plant closure
 | site closure | store closure | school closed | downsizing | restructured out | position eliminated
 | contract ended early | acquired by | after the acquisition

list: backstory/closing-but
items: managed redundancy | handled redundancies | managed redundancies | handled redundancy | redundancy checks
 | redundant systems | n 1 redundancy | geo redundancy | network redundancy | system redundancy
 | redundancy consultation | redundancy consultations | insolvency law | insolvency practitioner | bankruptcy law
 | bankruptcy court | bankruptcy cases | server | servers | high availability | failover | backup | advised
 | clients | filings

list: backstory/commuting
items: each way | minutes each way | hour each way | an hour away | drove to | by night bus | commute | commuted
 | commuting | long commute | worked away | working away | away from home | fly in fly out | fifo | travelled weekly
 | traveled weekly | between sites | between two sites | across two sites | several sites | three sites
 | multiple sites | between depots | weekly travel | fully remote | remote team | remote teams | worked remotely
 | working remotely | remote working | remotely from | across time zones | time zones | timezones | distributed team
 | distributed teams | work from home | working from home | home based | home office

list: backstory/commuting-but
items: goods between | stock between | patients between | school transport | patient transport | remote control
 | remote controls

list: backstory/courses-after-hours
items: my own money | out of my wages | paid for it myself | paid for myself | self funded | at my own expense
 | out of my own pocket | evening a week | evenings a week | one evening | evening class | evening classes
 | evening course | evening courses | evenings | night school | night classes | self paced | self-paced
 | on my own time | in my own time | in my spare time | in her spare time | in his spare time | own time
 | weekend course | weekend courses | at weekends | on weekends | saturday course | distance learning
 | distance-learning | correspondence course | online course | online courses | open university | by correspondence
 | moocs | mooc | coursera | udemy | edx | codecademy | freecodecamp | free code camp | pluralsight
 | linkedin learning | khan academy | datacamp | futurelearn | skillshare | bootcamp | boot camp | free course

list: backstory/courses-but
items: open evenings | evenings open | evenings running | youth evenings | served | covers | bookings | closed on
 | closed mondays | market | evenings and weekends | weekends and evenings | evening shift | weekend shift
 | evening shifts | weekend shifts | some evenings | weekends off | available | availability | freelance
 | parents evenings | parents' evenings | bar | restaurant | shift | shifts | rota | gigs | taught evening
 | teach evening | taught an online course | teaching online | created online courses | course instructor
 | designed online courses | developed online courses

list: backstory/crisis
items: burned down | burnt down | collapsed | flooded | storm | snow day | power failure | water main | went down
 | broke down | ran out of | cut off | evacuated | evacuation | burst pipe | fire at the | snowed in
 | at an hour's notice | all hands | covid | covid 19 | pandemic | lockdown | lockdowns | during 2020 | spring 2020
 | in 2020 | emergency response | state of emergency | flood | floods | flooding | hurricane | wildfire | earthquake
 | storm damage | outage | outages | power cut | product recall | recall of | cyber attack | ransomware
 | data breach | security incident | major incident | critical incident | crisis | crises | short staffed
 | short staffing | understaffed | staff shortage | staff shortages | staffing shortage | supply shortage
 | shortages | strike | surge | peak load | black friday | double the usual | at short notice | at two hours' notice
 | overnight when | code blue | turnaround of a failing | turned around

list: backstory/crisis-but
items: costs went down | went down by | went down from | waste went down | prices went down | sales went down
 | rate went down | falls went down | broke down barriers | broke down tasks | broke down complex
 | crisis intervention | crisis counselling | crisis counseling | crisis line | crisis text
 | crisis management course | surge protector | surge protection | strike off | striking | flood lights | flood risk
 | flood insurance | flood maps | 2020 award | certificate | certified | diploma | degree | bsc | msc | graduated
 | issued | renewed | valid | completed

list: backstory/denied
items: no | not | never | don't | do not | without | no longer | cannot | can't | didn't | did not | nor | not yet
 | isn't | avoid | avoided
why: A cue that follows closely is denied.

list: backstory/difficult-people
items: dispute | arguments | grievance | grievances | angry | rude | upset | bad news | breaking bad news | tantrums
 | complaints | complaint | difficult customers | difficult customer | angry customers | angry customer
 | upset customers | upset customer | unhappy customers | unhappy customer | dissatisfied customers
 | irate customers | escalated calls | escalations | escalated issues | de escalated | de escalate | de-escalation
 | deescalation | challenging behaviour | challenging behavior | conflict resolution | resolved conflicts
 | resolve conflicts | resolving conflicts | mediated | mediation between | difficult conversations
 | difficult patients | anxious patients | frightened patients | aggressive customers | distressed families
 | worried parents | hard to reach families | disputes | hard conversations

list: backstory/difficult-people-but
items: algorithm | algorithms | git | merge | sync | course | courses | training | workshop | certificate | skills
 | mediation software

list: backstory/dropped
items: instead of the | instead of paper | left behind the | went without | dropped | replaced | replacing
 | switched from | switched to | switching to | decommissioned | retired the | phased out | swapped | did away with
 | abandoned | got rid of | stopped using | scrapped

list: backstory/dropped-but
items: would rather | choose | prefer | a b | dropped by | dropped out | dropped off | fell | moved from town
 | moved from city | converted leads | converted to sale | converted into customers | replaced staff | replaced worn
 | bulbs | consumables | replaced broken | percent | broken | leads | linens | beds

list: backstory/experiment
items: a b test | a b tests | a b testing | a b tested | a b | split test | split tests | split testing | experiment
 | experiments | experimented | piloted | pilot project | ran a pilot | pilot scheme | pilot program
 | pilot programme | trialled | trialed | ran a trial | ran trials | trial of | proof of concept | tested two
 | prototype | prototyped | hypothesis | hypotheses

list: backstory/experiment-but
items: clinical trial | clinical trials | trial balance | trial balances | experiment design course
 | physics experiments | laboratory experiments | jury trial | jury trials | mock trial | trials of
 | trial preparation | at trial | trial lawyer | design of experiments

list: backstory/extra-role
items: held the keys | keys to the | cover for | covering for | during a vacancy | in their absence | took on the
 | also looked after | also ran the | nobody wanted | no one wanted | nobody else wanted | nobody else would
 | on top of my | alongside my own | beside my own job | super user | superuser | champion | champions group
 | link nurse | link governor | subject lead | maths lead | english lead | literacy lead | numeracy lead
 | science lead | phase lead | curriculum lead | head of year | year leader | first aider | fire marshal
 | fire warden | safety rep | safety representative | health and safety rep | shop steward | union rep | staff rep
 | staff representative | works council | practice council | unit council | shared governance | unit practice
 | task force | working group | steering group | steering committee | committee | committees | brand ambassador
 | peer supporter | key holder | keyholder | acting manager | acting up | stepped up | deputised | deputized
 | covered for the manager | stood in for | in the absence of | mental health first aider | social secretary
 | team representative | class representative | student representative | go to person | point of contact
 | point person | scrum of scrums | guild lead | chapter lead

list: backstory/extra-role-but
items: champion trophy | champions league | world champion | state champion | national champion | champion of the
 | chess | tournament | would rather | attend steering | reported to steering | committee minutes

list: backstory/extra-shifts
items: overtime | double shifts | double shift | extra shifts | extra shift | bank shifts | picked up shifts
 | pick up shifts | covered shifts | covering shifts | cover shifts | extra hours | long hours | 60 hour weeks
 | 60 hours a week | 12 hour shifts | 12 hour shift | twelve hour shifts | sleep ins | sleep in shifts
 | live in care | split shifts | on my days off

list: backstory/extra-shifts-but
items: overtime pay | overtime costs | overtime cost | overtime reports | overtime budget | overtime hours by
 | calculate | calculated | payroll | reduce overtime | reduced overtime | reducing overtime | less overtime
 | overtime spend | cut overtime | approve overtime | approved overtime | cost | costs

list: backstory/first-roles
items: apprentice | trainee | junior | jnr | jr | clerk | assistant | operative | picker | packer | labourer
 | laborer | porter | helper | cashier | cleaner | crew | crew member | runner | receptionist | dishwasher
 | kitchen porter | commis | waiter | waitress | bartender | barista | server | cadet | attendant | operator
 | driver | shop assistant | sales assistant | stocker | aide | carer | care assistant | nursing assistant
 | teaching assistant | nqt | graduate | entry level | data entry | mate | improver | housekeeper | steward
 | counter | reporter | agent | representative | intern | temp | office junior | admin | administrator

list: backstory/from
items: from | moved from | went from | gone from | up from | down from

list: backstory/from-but
items: scratch | start | concept | design | idea | requirements | planning | back | a to z | z | end | front | time
 | day | home | january | february | march | april | may | june | july | august | september | october | november
 | december

list: backstory/hard-hours
items: night shift | night shifts | nights | on call | on-call | weekend shifts | early shifts | late shifts
 | overnight shift | overnight shifts | overnights | graveyard shift | back shift | third shift | rotating shifts
 | rotating shift | shift work | shift pattern | four on four off | 24 7 | 24x7 | out of hours | out-of-hours
 | call out rota | standby rota | lone working | alone at night | twilight shift | 3 am | 4 am starts | early starts
 | split shifts

list: backstory/hard-hours-but
items: on call teams | on call team | on call engineers | on call load | on call dashboards | on call tooling
 | nights of | nights a week | overnight stays | overnight shipping | overnight delivery | movie nights
 | game nights | quiz nights | opening nights | parents nights | hotel nights | room nights | tens of nights
 | 24 7 customer | on call abroad | available

list: backstory/how-often
items: hourly | daily | weekly | monthly | quarterly | yearly | days | hours | weeks | months | minutes | seconds
 | zero | nothing | none | manual | paper

list: backstory/language-learned
items: learned | learnt | learning | studied | studying | took up | picked up | interpreted | interpreter
 | interpreting | translated | translating | translator

list: backstory/language-learned-but
items: mother tongue | native | first language | programming

list: backstory/languages
items: spanish | french | german | italian | portuguese | polish | romanian | ukrainian | russian | turkish | arabic
 | urdu | hindi | punjabi | bengali | gujarati | tamil | mandarin | cantonese | chinese | japanese | korean
 | vietnamese | thai | tagalog | dutch | swedish | norwegian | danish | finnish | czech | slovak | hungarian | greek
 | hebrew | farsi | persian | dari | pashto | somali | swahili | amharic | yoruba | igbo | hausa | welsh | irish
 | gaelic | sign language | british sign language | american sign language | bsl | asl | makaton | latin

list: backstory/languages-of-the-page
items: english | englisch | anglais

list: backstory/leading-titles
items: senior | sr | snr | lead | leader | head | chief | principal | staff | manager | director | supervisor
 | foreman | foreperson | team leader | charge nurse | coordinator | captain | president | vp | vice president
 | deputy | matron | sister | editor | partner | owner | founder | executive chef | head chef | sous chef

list: backstory/leads
items: supervise | supervised | supervising | manage | managed | managing | lead | led | leading | oversee | oversaw
 | overseeing | run the floor for | ran the floor for | run | ran | headed | directed | in charge of
 | responsible for | line managed | team of | desk of | crew of | group of | brigade of | staff of | coordinate
 | coordinated

list: backstory/learners
items: staff | nurses | nurse | apprentices | apprentice | new starters | starters | new hires | hires | hire
 | grads | graduates | interns | intern | students | student | juniors | junior | colleagues | colleague | engineers
 | engineer | developers | developer | trainees | trainee | reporters | volunteers | team | teams | team members
 | users | members | employees | people | clerk | clerks | operatives | operators | drivers | assistants | new staff
 | newcomers | new nurses | new teachers | teachers | teacher | associates | agents | cooks | chefs | carers
 | technicians | analysts | managers | learners | peers | others | everyone | crew | crews | recruits | cadets
 | residents | freshmen | undergraduates | mentees | new employees | service users and staff | servers | cashiers
 | workers | representatives | reps | sales staff | supervisors | orientees | new grads | scientists | designers
 | consultants | leads

list: backstory/learners-but
items: trained neural | model | models | network | dataset | datasets | trained in | was trained | been trained
 | received training | cross trained in | mentored by | coached by | taught by | was mentored | taught myself
 | mandatory training | trained as

list: backstory/learning-now
items: part time master's | part time masters | part time msc | years done | modules done | half way through
 | second of three years | studying on | studying at | currently doing | now doing | currently taking
 | currently completing | booked for | starting in september | in training for | part qualified | studying part time
 | in my second year of | final year of | currently learning | currently studying | now studying | now learning
 | studying for | studying towards | studying toward | working towards | working toward | in progress | under way
 | underway | enrolled | enrolled in | part way through | halfway through | expected 2025 | expected 2026
 | expected 2027 | to be completed | exam booked | class booked | course booked | test booked | awaiting results
 | preparing for the | sitting the | candidate for

list: backstory/learning-now-but
items: appointments | bookings | guests | rooms | learning to read | pupils | children | tables | work in progress
 | progress reports | progress of | team is | students enrolled | patients enrolled | enrolled patients
 | participants | customers | enrolled students | working toward goals | helping | works in progress
 | projects in progress

list: backstory/learnt-levels
items: fluent | c2 | c1 | b2 | b1 | conversational | working proficiency | working knowledge | professional
 | professional working | full professional | business | intermediate | upper intermediate | advanced | proficient
 | good | very good

list: backstory/lost
items: lost the | lost a | lost our | lost my | lost two | lost one

list: backstory/lost-what
items: contract | tender | lease | client | clients | account | accounts | customer | customers | bid | league
 | title | funding | grant | order | orders | deal | case | vote | site | premises | crop | harvest | season

list: backstory/mentored-by
items: mentored by | coached by | was mentored | been mentored | under the guidance of | under the mentorship
 | under the supervision of | shadowed | shadowing | my mentor | learned from | learnt from | apprenticed under
 | apprenticed to | apprenticeship under | mentee | guided by a | trained under | residency under

list: backstory/mentored-by-but
items: shadowed by | box shadow | learned from customers | mentee s | my mentees | lessons learned from

list: backstory/mentoring
items: show new | shows new | showed new | show the new | practice educator | practice teacher | clinical educator
 | workplace assessor | bench training | in house training | training lead | teach new | look after | looked after
 | looking after | buddy | buddy for | buddied | showed | explain the ropes | mentor | mentors | mentored
 | mentoring | mentorship | coach | coached | coaching | trained | train | training for | trained up | precept
 | precepted | precepting | taught | teach | onboard | onboarded | onboarding new | onboarding of | inducted
 | induction of | induction for | supervise two | tutored | instructed | guided | guide | upskilled | upskilling
 | developed and mentored | sign off | signed off

list: backstory/migrated
items: the move to a | the move to the | move to a new | move to the new | moved to new premises | moved premises
 | move from paper | migrated | migrating | migration from | migration to | moved from | moved settlement
 | moved the | moved our | moved all | moving from | changed over to | changeover to | change over to | ported
 | converted | rewrote | rewritten | rewriting | refactored | rebuilt | overhauled | redesigned | modernised
 | modernized | restructured | reorganised | reorganized | consolidated | took over from paper | from paper to
 | from spreadsheets | off spreadsheets | from manual to | went paperless | digitised | digitized

list: backstory/military
items: army | navy | naval | air force | royal air force | raf | marine corps | marines | us marine | coast guard
 | national guard | military | armed forces | veteran | infantry | regiment | battalion | squadron | platoon
 | sergeant | corporal | lance corporal | petty officer | reservist | army reserve | territorial army
 | deployed to afghanistan | deployed to iraq | honorable discharge | honorably discharged | royal engineers
 | bundeswehr | combat medic

list: backstory/military-but
items: salvation army | swiss army | army of | old navy | navy blue | veteran developer | veteran of the industry
 | industry veteran | veterans affairs | veterans hospital | support veterans | supporting veterans
 | veteran engineer | military grade | military families | military spouse | military clients | military history
 | museum | customers | client | clients | contracts | detective sergeant | police | lincoln navy | vet clinic
 | guard of | for veterans | game | games

list: backstory/no-pace
items: million | billion | events | transactions | queries | records | rows | messages | visitors | downloads
 | hours | active | users | requests | hour week | hrs | days a week | day week | mornings a week | times a | year
 | years old | per hour wage | minutes

list: backstory/none-left
items: none | zero | nothing | nil | never | same day | next day | real time | one click | automatic | automated

list: backstory/noticed
items: spotted | noticed | caught an error | found an error | found the error | discovered | flagged
 | raised the alarm | raised concerns | picked up on | traced the fault | traced the | found the cause | root cause
 | detected

list: backstory/noticed-but
items: object detection | fraud detected by | award noticed | anomalies detected automatically

list: backstory/now
items: now | today | is now | are now | since then

list: backstory/number-words
items: one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve

list: backstory/on-time
items: ahead of schedule | days early | weeks early | months early | ahead of time | tight deadline
 | tight deadlines | strict deadlines | to deadline | met every deadline | never missed a deadline | on deadline
 | before the deadline | on time and | under budget | within budget | on budget | to time and budget
 | overnight turnaround | same day turnaround | within 48 hours | within 24 hours | in record time | in just
 | in only | at record speed

list: backstory/open-work
items: open source | open-source | oss contributor | published | co authored | co-authored | author of
 | authored a paper | authored | peer reviewed | conference | conferences | spoke at | speaker at | invited speaker
 | presented at | poster at | poster presentation | keynote | lectured at | gave a talk | gave talks | meetup
 | journal article | white paper | book chapter | exhibited | exhibition of | exhibition at | blog with | podcast
 | maintainer of | core contributor

list: backstory/open-work-but
items: group conference | case conference | case conferences | family conference | protection conference
 | conference scheme | pre trial conference | press conference | published on | conference room | conference rooms
 | conference calls | conference call | organised conferences | organized conferences | conference services
 | conference centre | conference center | conference and events | published reports weekly | stock exhibited
 | open source tools | using open source | open source software such | conference bookings | attended | attend
 | published daily

list: backstory/outcome-failure
items: third attempt | fourth attempt | fourth go | third go | second go | first attempt failed | went wrong
 | fell through | fell short | funding cut | funding was cut | budget cuts | budget cut | funding ended
 | cut by a third | cut by half | lost our largest | lost our biggest | lost the tender | lost the lease
 | nearly closed | threatened with | under threat | flopped | did not work | did not sell | failed | failing
 | failure of | setback | setbacks | turned down | rejected | lost the contract | lost a client | lost our
 | missed the target | missed target | mistake | mistakes | had to start again | started again | started over
 | second attempt | at the second attempt | second try | nothing until | from nothing to | despite | in spite of
 | struggled | overcame | turned around | was cancelled | got cancelled | postponed | unsuccessful | delayed by
 | against the odds

list: backstory/outcome-failure-but
items: failed equipment | failed parts | failed components | failed units | failed sensors | failed tests
 | failed builds | failed payments | failed deliveries | failure analysis | failure modes | failure mode
 | heart failure | renal failure | kidney failure | respiratory failure | root cause | point of failure
 | failing students | struggling students | struggling readers | struggling pupils | struggling learners
 | disaster recovered | recovered materials | recovered data | data recovered | failed machines | identify
 | detected | without failing | never failing | fails over | mistakes in | error | errors | help clients
 | helped clients | prevent | preventing | failover | lost luggage | failed inspections of | recovered stolen

list: backstory/own-business
items: own business | my own business | set up my own | set up own | own company | founded | co founded | cofounder
 | co-founder | founder | self employed | self-employed | sole trader | freelance | freelanced | freelancer
 | owner operator | own shop | own practice | side business | side hustle | market stall | started a small business
 | etsy

list: backstory/own-business-but
items: freelance designers | freelance writers | freelancers | managed freelance | brief two freelance
 | self employed clients | founded in | company founded | founder of the company | founders | founded upon
 | hired freelance | with the founder | the founder

list: backstory/pace
items: on a saturday | on a friday | on a sunday | a session | each session | a match day | an evening | a lunchtime
 | a week | per week | each week | weekly | every week | a day | per day | each day | daily | every day | a night
 | per night | a shift | per shift | every shift | an hour | per hour | a month | per month | each month | monthly
 | a year | per season | a season

list: backstory/part-time-study
items: part time | one day a week | two days a week | day a week | distance | night classes | evenings
 | by correspondence | day release | block release | while working | beside work | alongside work | around shifts
 | between shifts | on my days off | over four years | over five years | over six years

list: backstory/people-led
items: staff | people | nurses | techs | engineers | developers | reps | operatives | operators | drivers | cooks
 | chefs | assistants | employees | team members | members | colleagues | electricians | apprentices | agents
 | technicians | analysts | workers | volunteers | teachers | carers | clerks | direct reports | reports
 | freelancers | designers | consultants | managers | associates | crew | recruits | soldiers | officers
 | supervisors | pickers | labourers | students | person | persons | scientists | team | back shift | sales
 | servers | cleaners | guards | porters | care assistants | support workers | adults

list: backstory/persuaded
items: persuaded | convinced | won over | talked into | negotiated | renegotiated | got agreement | brokered
 | bargained | lobbied | made the case | pitched | secured funding | won funding | won the bid | won the contract
 | won a grant | secured a grant

list: backstory/persuaded-but
items: persuaded to join | convinced that | shortlisted

list: backstory/professional-bodies
items: member of the | member | membership of | membership in | member since | fellow of | chartered
 | associate member | committee member | board member | chapter | institute of | institution of | society of
 | association of | royal college | trade body | guild of | professional body | trustee | trustees | governor
 | school governor | parent governor | board of | honorary treasurer | honorary secretary | parish councillor
 | councillor | magistrate

list: backstory/professional-bodies-but
items: team member | crew member | staff member | cast member | family member | family members | board of education
 | board of directors meetings | board meetings | to the board | board reports | reporting to trustees
 | reports to trustees | to trustees | member states | members of staff | member services | member of staff
 | member of a team | member of the team | member of team | active member of the team | chartered accountants firm
 | customer membership | memberships sold | gym membership | membership sales | key member | core member
 | founding member | faculty member | as a member | as member | crew members | team members | library
 | teaching fellow | research fellow | postdoctoral fellow | ops board | loyalty | trade union | union | party
 | political

list: backstory/promoted-words
items: promotion to | promoted to | promoted from | promoted after | promoted within | promoted twice | promoted in
 | was promoted | got promoted | internal promotion | worked my way up | worked his way up | worked her way up
 | rose from | rose through | rose to | started as | started on the | started out as | began as
 | from the shop floor | up from | from agency | taken on permanently | made permanent | kept on after
 | offered a permanent | grew into | fast tracked | hired permanently | hired full time | asked to stay

list: backstory/promoted-words-but
items: were promoted | later promoted | mentees | who were | whom were | direct reports promoted | promoted products
 | promoted events | promoted the | promoted a | promoted health | promoted independence | promoted positive
 | promoted social | promoted safe | promoted good | promoted and | promotion of | sales promotion
 | sales promotions | promoted our | promoted brand | promoted student | project started as | started as a side
 | customers started | up from 1 | promoted awareness | promoted healthy | promoted an

list: backstory/ranges
items: range | ranges | ranging | between | aged | ages | age | grade | grades | level | levels | am | pm | open
 | hours from | sizes | key stage | ks1 | class sizes | page | pages | chapter | room | rooms | shift from
 | teams from | groups of | groups from | projects from | budgets from | contracts from | worth from | varying
 | anywhere | up to date | band | bands

list: backstory/recognition
items: of the year | finalist | runner up | medallist | worldskills | second place | third place | first prize
 | voted best | top rep | top performer two | years running | best in | highest rated | voted
 | employee of the month | employee of the year | award for | awarded the | awarded a | awarded for | was awarded
 | best paper | award winning | winner | won | prize | medal | honours list | commended | commendation
 | recognised for | recognized for | top performer | top seller | top salesperson | salesperson of | dean's list
 | nominated | shortlisted | hall of fame | best in region | number one in

list: backstory/recognition-but
items: contract awarded | contracts awarded | awarded contracts | won contracts | award ceremonies | award criteria
 | awards ceremony | award letters | awarded to suppliers | award rates | modern award | tender | tenders | bids
 | won new business | procurement

list: backstory/relocation
items: relocated | relocated to | relocated from | relocation to | moved to | moved from | moved to the
 | moved cities | moved abroad | moved across | moved countries | worked abroad | lived abroad | studied abroad
 | year abroad | semester abroad | study abroad | erasmus | secondment to | seconded to | expatriate | posted to
 | working holiday

list: backstory/relocation-but
items: moved to a | moved to an | moved to agile | moved to cloud | moved to aws | moved to azure
 | moved to production | relocated office | relocated servers | relocated equipment | office relocation
 | relocation services | patients | stock | pallets | freight | furniture | data | systems | files | servers
 | settlement | moved from batch | spreadsheets | paper | batch | monolith | golang | warehouse move
 | support families | clients | customers | moved from weekly | to a mastery

list: backstory/remote-places
items: remote | remotely | hybrid | home office | home based | various | nationwide | worldwide | online | anywhere

list: backstory/return
items: coming back to | come back to | came back to | back to work | returning to work | returned to work
 | returning to | returned to | return to practice | returner | re entering | reentering | re-entry | career break
 | after a break | break from work | time out | sabbatical | gap year | career pause | pause in
 | planned career break | resuming | restarting | back into

list: backstory/return-but
items: return to work | return to work interviews | return to work chats | return to work interview
 | return to work meetings | returned to stock | returned to the supplier | back to work chats | customers returning
 | returning customers | returned to sender | back to work plan | patients | clients | returned to service
 | return to service | returning students | restarting servers | restarting services | guests | after a break in
 | return to work programmes | employees | staff | time out of | players | returned to the client | injured

list: backstory/rollout
items: put in a new | put in the new | installed the first | installed a new | before the rest of
 | before anyone else | first to use | first to try | tested the new | trialled the new | go live | go-live
 | went live | rollout | roll out | rolled out | rolling out | launch of | opening of | opened the | new opening
 | store opening | site opening | pre opening | introduced a | introduced the | introduction of | brought in a
 | brought in the | deployment of a new | new system | new erp | new ehr | new pos | new till system | cutover
 | commissioning | commissioned the | first shipment | first release

list: backstory/rollout-but
items: introduced to | pipeline | plants | launch pad | launch day menus | introduced me

list: backstory/safety
items: years without | months without | weeks without | seasons without | miles without | never lost | nothing lost
 | no breakages | never late | not a day off | never a day off | no at fault | no accidents in | no claims
 | claim free | zero claims | no missed | never missed | not one missed | nobody hurt | no one hurt
 | without a claim | without a fine | no penalties | no speeding | no recordable | no fines | accident free
 | accident-free | incident free | injury free | lost time | zero accidents | zero incidents | zero injuries
 | no accidents | no incidents | no lost time | zero lost time | no injuries | clean safety record | safety record
 | clean driving record | clean driving licence | without an accident | without accident | without incident
 | without a single | near miss | near misses | zero harm | zero defects | no reportable | zero reportable
 | days without | error free | no medication errors | zero medication errors

list: backstory/safety-but
items: driving licence

list: backstory/seasonal
items: agency nurse | agency picker | agency shifts | through an agency | via an agency | through agencies
 | agency temp | agency chef | agency driver | agency carer | summer work | winter work | seasonal | summer job
 | summer jobs | summers | summer season | winter season | ski season | season job | harvest | lambing
 | fruit picking | christmas temp | christmas season | holiday season | peak season | high season | festive season
 | temp | temporary contract | temporary worker | agency work | agency worker | zero hours | casual work
 | casual worker | holiday job | holiday jobs | camp counselor | camp counsellor | summer camp | fixed term | season

list: backstory/seasonal-but
items: agency partners | design agency | agencies | creative agency | advertising agency | pr agency
 | letting agency | marketing agency | recruitment agency | travel agency | digital agency | media agency
 | agency reports | regulatory agency | government agency | housing agency | agency staff | agency worker induction
 | agency clients | with the agency | the agency | agency side | from agency | environment agency | seasonal menus
 | seasonal menu | seasonal campaigns | seasonal campaign | seasonal vegetables | seasonal planting
 | seasonal trends | seasonal stock | seasonal displays | seasonal produce | seasonal allergies | season campaigns
 | season tickets | season ticket | harvest play | temp files | temp logs | harvested | harvest festival
 | harvest data | season opener | temp checks | seasonal decorations | sports season | seasons | temperature
 | per season | seasonality | tomatoes | forecast | forecasting | seasonal staff | seasonal workers | seasonal team

list: backstory/self-taught
items: teach myself | teaching myself | self tutored | picked up on my own | learnt from colleagues | figured out
 | taught myself | self taught | self-taught | taught herself | taught himself | own initiative
 | on my own initiative | learned on the job | learnt on the job | learned on my own | learnt on my own
 | picked up on the job | picked up myself | taught himself to | side project | side projects | personal project
 | personal projects | hobby project | home lab | homelab | autodidact | self learner | self directed learning
 | self study | self-study | from youtube | from books | in the evenings i | tinkering

list: backstory/setting-up
items: brought back | revived | relaunched | restarted the | started our | began the | wrote the book | still in use
 | still used | set up | set-up | setting up | from scratch | from the ground up | ground up | from nothing
 | first ever | was the first | first of its kind | first in the | as the first | first apprentice | first employee
 | first hire | employee number | founding member | founding team | created the first | built the first
 | started the | started a | started up | launched the | pioneered | sole developer | from zero | greenfield
 | new department | new team | new service | new role | newly created | built a team | built the team
 | wrote the first | invented

list: backstory/setting-up-but
items: computers | workstations | projectors | chairs | tables | classrooms for | first aid | first aider
 | first line | first class | first fix | the first half | the first quarter | the first year | in the first
 | first name | first point of contact | first choice | first responder | established in | well established
 | established company | established relationships | established rapport | set up meetings | set up rooms
 | set up tables | set up equipment | set up and break down | setup and teardown | set up displays
 | set up appointments | table set up | first shift | first day | set up for | machine set up | first come
 | for the first time | on the first | first language | first degree | first floor | first party | first year
 | first time fix | first contact | first call | first stage | established protocols | the first 30
 | the first month

list: backstory/small-team
items: so i also | one of only | only person | the whole office | single member | small team | small business
 | small company | small firm | family run | family owned | family business | start up | startup | start-up
 | early stage | two person | two man | three person | one man | one person | team of two | team of three | sole
 | only developer | only engineer | only nurse | only accountant | only designer | only electrician | only teacher
 | the only one | single handed | single-handed | single handedly | lone worker | one of two | one of three
 | wore many hats | wearing many hats | many hats | jack of all trades | all rounder | sole charge | alone on

list: backstory/small-team-but
items: so i also like | sole trader clients | sole traders | sole proprietors | start up and shut down
 | start up procedures | startup procedures | small business clients | small business customers | small businesses
 | for startups | startup weekend | boiler start up | machine start up | start up checks | start up costs
 | startup script | startup time | sole source | lone worker app | lone worker device | one person households
 | family business clients | accounts for | shut down | shutdown

list: backstory/spans-of-time
items: years | year | months | month | weeks | week | days | day | hours | hour | minutes | shifts | times | modules
 | sessions | courses | languages | projects | sites | machines
why: Numbers of these are no numbers of people.

list: backstory/starters
items: to pay for the | to pay for my | to fund my | paid for the course | first job | saturday job | weekend job
 | part time job | student job | paper round | paid my way | paid for my studies | funded my studies
 | worked through college | worked through university | worked while studying | while studying | while at university
 | while at college | alongside studies | alongside my studies | alongside my degree | alongside university
 | during my studies | during studies | working student | day release | day-release | block release
 | part time study | part time while | part-time while | part time degree | part time msc | part time mba
 | degree apprenticeship | apprenticeship | sandwich year | studying aat | sponsored by my employer | beside work
 | beside my job | while working | while employed | while on

list: backstory/starters-but
items: apprenticeship programme for | apprenticeship scheme for | apprenticeship levy | ran the apprenticeship
 | manage apprenticeship | apprenticeship standards | deliver apprenticeship | while working with | while working on
 | while working in | while working to | while maintaining | while on duty | while on site | while on call
 | apprenticeships | while on the

list: backstory/student-roles
items: intern | internship | interns | teaching assistant | research assistant | working student | student
 | students | phd | doctoral | thesis | graduate assistant | fellow | fellowship | undergraduate | postgraduate | ta
 | ra | praktikant | werkstudent | stagiaire | doctorant | graduate research | co op

list: backstory/to
items: to | up to | down to | through to | → | into

list: backstory/took-over
items: took over | taken over | inherited | picked up a failing | turned round | turned around | rescued
 | cleared a backlog | cleared the backlog | backlog of | brought back under | got back on track

list: backstory/took-over-but
items: product backlog | sprint | sprints | jira | groomed | grooming | prioritised | prioritized | stories
 | took over from paper | patients | genetically | inherited disorders | inherited conditions | inherited diseases

list: backstory/tutoring
items: tutor | tutored | tutoring | private tutor | private lessons | private tuition | gave lessons | homework club
 | homework help | teaching english | taught english | tefl | peer tutor | sunday league coach | coach under
 | coached under | youth coach | football coach | swimming teacher | swimming instructor | taught swimming
 | scout leader | guide leader | youth leader | after school club

list: backstory/tutoring-but
items: tutor group | tutor groups | form tutor | form tutors | tutor time | personal tutor to

list: backstory/units-of-ranges
items: years | year | yrs | am | pm

list: backstory/volunteering
items: refereeing | umpiring | tenants' association | residents' association | parent teacher association | pta
 | allotment committee | minutes for the | mentor at a | soup run | soup kitchen | referee | umpire | hospice shop
 | reading to | neighbourhood watch | lifeboat crew | first responder | blood donor | community choir | coach for
 | litter pick | beach clean | volunteer | volunteered | volunteering | volunteers with | volunteer with | voluntary
 | unpaid | charity | food bank | foodbank | pro bono | homeless shelter | animal shelter | red cross
 | habitat for humanity | samaritans | st john ambulance | lifeboat | mountain rescue | volunteer firefighter
 | retained firefighter | blood drive | fundraiser | fundraised | raised money | community garden | repair cafe
 | code club | scouts | girl guides | school governor | parent governor | trustee | giving back | befriender
 | befriending | peer support

list: backstory/volunteering-but
items: referees | journal | peer review | available on request | community choir director | volunteer coordinator
 | volunteer manager | manage volunteers | managed volunteers | recruit volunteers | recruited volunteers
 | charity accounts | charity sector | charity clients | for charities | unpaid invoices | unpaid bills
 | unpaid accounts | unpaid debts | voluntary redundancy | coordinate volunteers | volunteer management
 | voluntary sector | charity commission | supervised volunteers | unpaid carers | scouts talent | volunteers

list: backstory/was
items: it was | from an average of | down from | up from | previously | used to be | used to take | instead of
 | compared to | compared with | formerly | before it was | versus | had been | against

list: backstory/wrote-down
items: wrote | written | rewrote | drew up | compiled | drafted | put together | created | made

list: backstory/wrote-down-but
items: test manual | guide customers | guide visitors

list: backstory/wrote-down-what
items: video so | short video | how to video | training video | training videos | leaflet | wiki | faq
 | instruction cards | labels | handbook | manual | checklist | checklists | booklet | runbook | runbooks | playbook
 | procedure | procedures | policy | instructions | docs | documentation | protocol | protocols | sop | sops
 | style guide | field guide | guide | work instructions | crib sheet | cheat sheet | recipe book | allergen book
 | training pack | induction pack | welcome pack | scheme of work | schemes of work | lesson plans
 | standard operating procedures
