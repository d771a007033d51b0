# Words on a résumé that suggest a story worth asking for; the rules in wording/backstory.lex name these lists. NAME-but: words in the
# same passage that show that something else is meant.

list: backstory/alongside
items: share every | shared every | share the site | shared the site | share a site | shared a site | other trades
 | alongside other | alongside the | worked alongside | working alongside | work alongside | side by side with
 | between trades | hand in hand with | sparks | sparkies | multidisciplinary | multi disciplinary | interdisciplinary
 | mdt | case meeting | case meetings | joint visits | joint working | cross functional | with other departments
 | with other teams | between departments | across departments | together with the | link between | hand over to
 | handover with | handovers with | in the same room | shared with | partnered with | teamed up with | worked with the

list: backstory/alongside-but
items: alongside my | alongside the degree | alongside the course | studies | sparks joy | sparked
 | shared with customers | shared with clients

list: backstory/audit
items: ukas | iso 15189 visit | iso 15189 inspection | eho | environmental health | food hygiene inspection
 | scores on the doors | licensing inspection | care inspectorate | estyn | audit of | audit passed | passed audit
 | audits passed | inspection passed | passed inspection | ofsted | cqc inspection | cqc | joint commission
 | state survey | hse inspection | external audit | external audits | hygiene rating | five star rating | fda inspection
 | fda audit | iso 9001 audit | iso 27001 | iso 13485 audit | pci dss audit | health inspection | health inspections
 | clean audit | no findings | zero findings | statutory audit | regulatory inspection | osha inspection
 | surprise inspection | unannounced inspection | rated outstanding | rated good | peer review visit
 | accreditation visit | surveillance audit | brcgs audit | brc audit

list: backstory/audits-done
items: internal audit | internal audits | supplier audit | supplier audits | audited | auditing | stock audits
 | ward audits | inspected | spot checks

list: backstory/audits-done-but
items: was audited | were audited | been audited | audited by | inspected by

list: backstory/back-to-learning
items: functional skills | adult numeracy | adult literacy | essential skills | access to higher education
 | access to nursing | access course | access diploma | ged | high school equivalency | resat | re sat | resit | retook
 | retaken | second go at | went back to school | went back to college | went back to university | back to college
 | back to university | back at college | returned to study | returned to college | returned to education
 | returned to school | taken again | sat again | redone | passed at last | as an adult

list: backstory/back-to-learning-but
items: students | pupils | learners | taught | teach | teaching | campaign | resit classes | season | sale | deliver

list: backstory/by-hand
items: automated the | automated our | automated a | automated all | automated daily | automated weekly
 | automated monthly | automated manual | automated reporting | automated compliance | automated the manual | automating
 | by automating | automation of | replaced manual | no longer by hand | macro that | wrote a macro | wrote a script
 | built a spreadsheet | built a macro | scripted | automated

list: backstory/by-hand-but
items: automated test | automated tests | automated testing | automated pipeline | automated dispensing
 | automated checks run

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
items: halved | halving | doubled | doubling | tripled | tripling | quadrupled | by half | by a third | by a quarter
 | by two thirds | in half | to a quarter | to a third | to a half | a quarter of what | half of what | a third of what
 | half as often | half as many | half as much | twice as many | twice as much | twice as fast | minutes sooner
 | hours sooner | days sooner | a week sooner | saves half | saves an hour | saves a day | saved a day | saves hours
 | saves days | down a third | down a quarter | down by half | down half | up a third | up by half | up a quarter

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

list: backstory/claimed-trait
items: calm under pressure | attention to detail | detail oriented | good with names | good with people
 | good with numbers | good with my hands | reliable | dependable | patient | organised | organized | punctual | tidy
 | calm | cheerful | hard working | hardworking | curious | team player | friendly | honest | trustworthy | motivated
 | careful | thorough | steady | unflappable | quick learner | fast learner | eye for | meticulous | creative
 | adaptable | proactive

list: backstory/claimed-trait-but
items: patient care | patient records | patient safety | patient transport | organised crime

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
 | contract ended early | acquired by | after the acquisition | closed it | when the rent | lease ran out | last edition
 | closed in

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

list: backstory/comparatives
items: cheaper | lighter | faster | quicker | fewer | less | more | lower | higher | better | sooner | shorter | smaller
 | longer | stronger

list: backstory/copied
items: copied by | adopted by | taken up by | picked up by the | used by the whole | used by the team | used by all
 | used by every | now used by | now used across | used across | used in all | used at all | rolled out to other
 | rolled out to the other | rolled out across | became the standard | became standard | made standard | template for
 | the model for | model for other | others now use | others use | whole team uses | team now uses | other sites
 | sister site | sister sites | shared with other | passed on to other | spread to | copied in | borrowed by
 | the rest of the team | run my | runs my | use my | uses my | used on every | used in every | used as the
 | in the manual | we all use | everyone uses | everybody uses | lends out | is handed to | handed to every
 | teams follow | teams use | others follow | sites follow | used at inductions | shown to new | the whole shop uses
 | whole floor uses | still on the vans | still on the wall | still on the menu | still on the door | pinned up
 | official measure | official way | other teams | teams stole | stolen by | now the hospital | now the company
 | now the firm | now the standard | now standard | adopted org | adopted company | adopted across | adopted firm
 | adopted by all | adopted team | adopted as

list: backstory/copied-but
items: dogs | cats | animals | pets | before the rest of | template for the | visited other sites
 | travel to other sites | with other teams | between other teams | support other teams

list: backstory/courses-after-hours
items: my own money | out of my wages | paid for it myself | paid for myself | self funded | at my own expense
 | out of my own pocket | evening class | evening classes | evening course | evening courses | night school
 | night classes | self paced | self-paced | weekend course | weekend courses | saturday course | distance learning
 | distance-learning | correspondence course | online course | online courses | open university | by correspondence
 | moocs | mooc | coursera | udemy | edx | codecademy | freecodecamp | free code camp | pluralsight | linkedin learning
 | khan academy | datacamp | futurelearn | skillshare | bootcamp | boot camp | free course | night class
 | evening lessons | night course | saturday class | weekend class | evenings and weekends course | own funds
 | my own pocket | own expense

list: backstory/courses-but
items: open evenings | evenings open | evenings running | youth evenings | served | covers | bookings | closed on
 | closed mondays | market | evenings and weekends | weekends and evenings | evening shift | weekend shift
 | evening shifts | weekend shifts | some evenings | weekends off | available | availability | freelance
 | parents evenings | parents' evenings | bar | restaurant | shift | shifts | rota | gigs | taught evening
 | teach evening | taught an online course | teaching online | created online courses | course instructor
 | designed online courses | developed online courses | booked | in progress | under way | currently | starting in
 | started this | started jan | started january | started feb | started february | started mar | started march
 | started apr | started april | started may | started jun | started june | started jul | started july | started aug
 | started august | started sep | started sept | started september | started oct | started october | started nov
 | started november | started dec | started december

list: backstory/crisis
items: burned down | burnt down | collapsed | flooded | storm | snow day | power failure | water main | went down
 | broke down | ran out of | evacuated | evacuation | burst pipe | fire at the | snowed in | at an hour's notice
 | all hands | covid | covid 19 | pandemic | lockdown | lockdowns | emergency response | state of emergency | flood
 | floods | flooding | hurricane | wildfire | earthquake | storm damage | outage | outages | power cut | product recall
 | recall of | cyber attack | ransomware | data breach | security incident | major incident | critical incident | crisis
 | crises | short staffed | short staffing | understaffed | staff shortage | staff shortages | staffing shortage
 | supply shortage | shortages | strike | surge | peak load | black friday | double the usual | at short notice
 | at two hours' notice | overnight when | code blue | turnaround of a failing | turned around | supplier was late
 | supplier let us down | did not turn up | didn't turn up | never turned up | never arrived | did not arrive
 | nobody turned up | let us down | called in sick | rang in sick | ran short | short of staff | short of hands
 | half the team | when the boiler | when the power | when the system | when the lift | was cut off | were cut off
 | got cut off | during 2020 | spring 2020 | the night the | the night of the | the day the | tornado | snow | gale
 | heatwave | went dark | over christmas | on christmas eve | kept everyone | kept us going | kept it going
 | kept the shop open | kept the ward | kept it open | fire alarm | when the server | when the river

list: backstory/crisis-but
items: costs went down | went down by | went down from | waste went down | prices went down | sales went down
 | rate went down | falls went down | broke down barriers | broke down tasks | broke down complex
 | crisis intervention | crisis counselling | crisis counseling | crisis line | crisis text
 | crisis management course | surge protector | surge protection | strike off | striking | flood lights | flood risk
 | flood insurance | flood maps | 2020 award | certificate | certified | diploma | degree | bsc | msc | graduated
 | issued | renewed | valid | completed

list: backstory/crossing-over
items: by way of | came to | came into | came from | came out of | came over from | ready for a | ready for an
 | ready for my | ready to swap | ready to bring | ready to move | swapped the | swapped a | swapping | swap the
 | traded the | traded a | trading the | hung up | moved across from | former | formerly a | formerly an | turned
 | once a | left the | leaving the | i left | making the move | making the switch | made the switch | made the move
 | crossed from | found my way | fell into | stumbled into | ended up in | by trade | ex | who learnt | who learned
 | offered me | talked me into | now want | want to swap | came here from | used to be | fell for | never looked back
 | went on from there | grew out of | one thing led to | used to | by night

list: backstory/crossing-over-but
items: came to an end | came to terms | new challenge | a challenge | an interview | introduction | a conversation
 | turned around | turned round | turned over | turned out | turned down | turned up | former colleagues
 | former students | former pupils | former manager | former clients | left the house | relocate | moved to | ex works
 | ex forces | get used to | got used to | am used to | i'm used to | used to working

list: backstory/days-of-effort
items: of the month | of every month | sundays | saturdays | mondays | tuesdays | wednesdays | thursdays | fridays
 | every sunday | every saturday | every monday | every tuesday | every wednesday | every thursday | every friday
 | a month since | a week since

list: backstory/denied
items: no | not | never | don't | do not | without | no longer | cannot | can't | didn't | did not | nor | not yet
 | isn't | avoid | avoided
why: A cue that follows closely is denied.

list: backstory/difficult-people
items: dispute | arguments | grievance | grievances | angry | rude | upset | bad news | breaking bad news | tantrums
 | complaints | complaint | difficult customers | difficult customer | angry customers | angry customer
 | upset customers | upset customer | unhappy customers | unhappy customer | dissatisfied customers | irate customers
 | escalated calls | escalations | escalated issues | de escalated | de escalate | de-escalation | deescalation
 | challenging behaviour | challenging behavior | conflict resolution | resolved conflicts | resolve conflicts
 | resolving conflicts | mediated | mediation between | difficult conversations | difficult patients | anxious patients
 | frightened patients | aggressive customers | distressed families | worried parents | hard to reach families
 | disputes | hard conversations | in distress | distressed | bereaved | grieving | nervous | hostile | abusive
 | frightened | anxious | reluctant | refused to | calmed | calm down | shout | shouts | shouting | shouted | crying
 | in tears | worst day | objectors | hard to place | nobody else could reach | angriest | the hard ones | hard calls
 | end of life | sit with | sat with | hardest conversations

list: backstory/difficult-people-but
items: algorithm | algorithms | git | merge | sync | course | courses | training | workshop | certificate | skills
 | mediation software

list: backstory/dropped
items: instead of the | instead of paper | left behind the | went without | dropped | replaced | replacing
 | switched from | switched to | switching to | decommissioned | retired the | phased out | swapped | did away with
 | abandoned | got rid of | stopped using | scrapped | deleted by me | threw out | thrown out | weeded out | pruned
 | cut out | cleared out

list: backstory/dropped-but
items: would rather | choose | prefer | a b | dropped by | dropped out | dropped off | fell | moved from town
 | moved from city | converted leads | converted to sale | converted into customers | replaced staff | replaced worn
 | bulbs | consumables | replaced broken | percent | broken | leads | linens | beds

list: backstory/duty-verbs
items: worked to | worked with | worked in | worked on | worked as | worked from | worked under | worked for | worked at
 | used | based | required | assisted | attended | provided | performed | maintained | ensured | supported | managed
 | processed | handled | completed | operated | utilized | utilised | participated | conducted | monitored | prepared
 | followed | responded | communicated | collaborated | engaged | liaised | reported | scheduled

list: backstory/experiment
items: a b test | a b tests | a b testing | a b tested | a b | split test | split tests | split testing | experiment
 | experiments | experimented | piloted | pilot project | ran a pilot | pilot scheme | pilot program
 | pilot programme | trialled | trialed | ran a trial | ran trials | trial of | proof of concept | tested two
 | prototype | prototyped | hypothesis | hypotheses

list: backstory/experiment-but
items: clinical trial | clinical trials | trial balance | trial balances | experiment design course
 | physics experiments | laboratory experiments | jury trial | jury trials | mock trial | trials of
 | trial preparation | at trial | trial lawyer | design of experiments

list: backstory/explaining
items: explain | explained | explaining | explains | in plain words | in plain english | plain language | non technical
 | lay people | lay audience

list: backstory/explaining-but
items: i explain why i left | explain the gap | self explaining

list: backstory/extra-role
items: held the keys | keys to the | cover for | covering for | during a vacancy | in their absence | took on the
 | also looked after | also ran the | nobody wanted | no one wanted | nobody else wanted | nobody else would
 | on top of my | alongside my own | beside my own job | super user | superuser | champion | champions group
 | link nurse | link governor | subject lead | maths lead | english lead | literacy lead | numeracy lead | science lead
 | phase lead | curriculum lead | head of year | year leader | first aider | fire marshal | fire warden | safety rep
 | safety representative | health and safety rep | shop steward | union rep | staff rep | staff representative
 | works council | practice council | unit council | shared governance | unit practice | task force | working group
 | steering group | steering committee | committee | committees | brand ambassador | peer supporter | key holder
 | keyholder | acting manager | acting up | stepped up | deputised | deputized | covered for the manager | stood in for
 | in the absence of | mental health first aider | social secretary | team representative | class representative
 | student representative | go to person | point of contact | point person | scrum of scrums | guild lead | chapter lead
 | stand in as | stand in for | standing in | stood in as | when our lead | when the manager | when my manager
 | when ours is | on leave | when nobody | nobody could | no one else could | staff council | depot rep | works rep

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

list: backstory/first-then-but
items: mention first | comes first | come first | put first | puts first | first name | family first | safety first
 | customer first | customers first | patients first

list: backstory/first-words
items: first | once | was

list: backstory/found-it
items: found | smelt | smelled | caught | uncovered | discovered | heard | picked up a | picked up an | pulled
 | picked out

list: backstory/found-it-but
items: found that i | found a job | found work | saw to | caught up | found in | found objectors

list: backstory/free-time-role
items: captain | goalkeeper | treasurer | secretary | chair | chairs | chairman | organise | organize | organiser
 | organizer | choir | chorus | orchestra | brass band | band | amateur dramatics | light opera | theatre group
 | theater group | drama group | football club | rugby club | cricket club | running club | surf club | rowing club
 | sailing club | swimming club | cycling club | beekeeping | beekeeper | keep bees | allotment | quiz team
 | first aid tent | marshal | timekeeper | restoring | restore | building a | rebuilding | mending | judge | umpire
 | trainer | instructor | founder of | founded | leader | conductor | student paper | student newspaper | student radio
 | course rep | edited the | captained

list: backstory/free-time-role-but
items: company secretary | legal secretary | school secretary | medical secretary | rubber band | bandwidth
 | listening to

list: backstory/from
items: from | moved from | went from | gone from | up from | down from

list: backstory/from-but
items: scratch | start | concept | design | idea | requirements | planning | back | a to z | z | end | front | time
 | day | home | january | february | march | april | may | june | july | august | september | october | november
 | december

list: backstory/gave-a-reason
items: because | so that | so the | so nobody | so no | which meant | since nobody | as nobody | rather than
 | instead of

list: backstory/gave-a-reason-but
items: because of covid | laid off | redundant | redundancy | closed down | reasons

list: backstory/grown-into
items: now | both | all passed | came back | went on | stayed on | since promoted | got jobs

list: backstory/hard-hours
items: night shift | night shifts | nights | on call | on-call | weekend shifts | early shifts | late shifts
 | overnight shift | overnight shifts | overnights | graveyard shift | back shift | third shift | rotating shifts
 | rotating shift | shift work | shift pattern | four on four off | 24 7 | 24x7 | out of hours | out-of-hours
 | call out rota | standby rota | lone working | alone at night | twilight shift | 3 am | 4 am starts | early starts
 | split shifts | one week in | one weekend in | every other weekend | every third week | on standby | weeks on
 | incident commander | incident lead | post mortem | post mortems | incident review | incident reviews

list: backstory/hard-hours-but
items: on call teams | on call team | on call engineers | on call load | on call dashboards | on call tooling
 | nights of | nights a week | overnight stays | overnight shipping | overnight delivery | movie nights
 | game nights | quiz nights | opening nights | parents nights | hotel nights | room nights | tens of nights
 | 24 7 customer | on call abroad | available

list: backstory/hard-piece
items: to order | made to order | made to measure | bespoke | custom built | custom made | hand made | handmade
 | hand cut | hand carved | hand forged | hand painted | hand stitched | hand finished | hand dyed | one off | one offs
 | one of a kind | restored | restoring | restoration of | listed building | listed buildings | grade ii | heritage
 | period property | period properties | dry stone | commissioned to | commission for | commissions for | from solid
 | spiral | intricate | from scratch | from the raw | hand rolled | hand raised | carved | carving | forged | to match
 | grafting | grafted | lettering | hand lettered | dovetail | veneered | gilded | engraved | embroidered

list: backstory/hard-piece-but
items: to order stock | to order supplies | to order parts | to order materials | in order to | when to order
 | what to order | restored service | restored backups | restored data | restored from | database | server | servers
 | software | food from scratch | burgers | restored order | calls to order | meeting to order | one off payments
 | one off costs | set up | built the team | skin grafting | forged signatures | forged checks | forged cheques
 | forged a | forged strong | forged relationships | forged partnerships | to match invoices | to match orders
 | invoices

list: backstory/honest
items: no experience with | no experience of | no experience in | no experience yet | no experience so far
 | no experience beyond | no experience on | experience yet | experience so far | i have no experience | have not worked
 | have not used | have not done | have not had | have not yet | haven't worked | haven't used | haven't done
 | haven't yet | not worked on | not worked in | not worked with | not worked at | never touched | never used
 | never worked | never done | never got to | never driven | never taught | never sold | never run a | do not yet
 | don't yet | under my belt yet | no knowledge of | no formal training | would rather say so | still to learn
 | new to me | not my strength | out of practice | rusty | do not speak | don't speak | yet to work | yet to use
 | not tried | have not tried | have not led | have not managed | have not run | no certificate yet | not certified yet
 | i have not | i haven't | i have never | i've never | i've not | only from the course | only know from
 | know only from | only read about | only from reading | only in class | only at college | only in training
 | i have only | have only worked | i don't do | i do not do

list: backstory/honest-but
items: convictions | points | accidents | complaints | criminal | incidents | findings | penalties | rusty nail
 | never used a sick day | not used for | no experience necessary | no experience needed | no experience required
 | customers | guests | patients | not missed | never missed | not been late | never been late | had a day off
 | never had a complaint | not lost | never lost | i have only good

list: backstory/honest-lacks
items: do not have | don't have | i have not | i haven't | have no | i lack | no

list: backstory/honest-lacks-yet
items: yet | so far | under my belt | as yet | beyond | experience | outside of

list: backstory/hours-of-ones-own
items: evening a week | evenings a week | one evening | evenings | at weekends | on weekends | own time | in my own time
 | on my own time | in my spare time | in her spare time | in his spare time | after work | after hours

list: backstory/how-often
items: hourly | daily | weekly | monthly | quarterly | yearly | days | hours | weeks | months | minutes | seconds
 | zero | nothing | none | manual | paper

list: backstory/in-languages
items: in two languages | in three languages | in four languages | in both languages | in either language | bilingual
 | interpreted at | interpreted for

list: backstory/in-progress
items: in progress | under way | underway | currently | at present | expected | ongoing | enrolled | working towards
 | working toward | booked | sitting | application | applied | pending | awaiting | part way | halfway | revising
 | preparing | still learning | currently learning | now learning | learning it | learning now | am learning
 | learning at | learning in my | studying for | studying towards | studying toward | studying at | now studying | exam

list: backstory/integrated-degrees
items: meng | msci | mchem | mphys | mmath | mpharm | mbchb | mbbs | mosci | march | mgeol | mbiol | integrated master's
 | integrated masters | undergraduate master's | undergraduate masters

list: backstory/into-place
items: onto | into | and on | and in | and on to | and into | and back to | to the

list: backstory/language-learned
items: learned | learnt | learning | studied | studying | took up | picked up | interpreted | interpreter | interpreting
 | translated | translating | translator | sign | signing | a little | some | speak | speaking | enough

list: backstory/language-learned-but
items: mother tongue | native | first language | programming | sign off | signs and | some of

list: backstory/language-learnt-after
items: learnt | learned | picked up | taken up | taught myself | evening | classes

list: backstory/languages
items: spanish | french | german | italian | portuguese | polish | romanian | ukrainian | russian | turkish | arabic
 | urdu | hindi | punjabi | bengali | gujarati | tamil | mandarin | cantonese | chinese | japanese | korean | vietnamese
 | thai | tagalog | dutch | swedish | norwegian | danish | finnish | czech | slovak | hungarian | greek | hebrew | farsi
 | persian | dari | pashto | somali | swahili | amharic | yoruba | igbo | hausa | welsh | irish | gaelic | sign language
 | british sign language | american sign language | bsl | asl | makaton | latin

list: backstory/languages-of-the-page
items: english | englisch | anglais

list: backstory/lapsed
items: lapsed | run out | ran out in | ran out | expired | has expired | out of date | not renewed | to be renewed
 | renewal due | needs renewing

list: backstory/lapsed-but
items: ran out of | run out of

list: backstory/leading-but
items: lead generation | generated leads | led by | managed by | supervised by | reporting to | marathon | relay
 | calendar | inbox | diary | diaries | mailbox | coordinated with | liaised | support the team | person

list: backstory/leading-titles
items: senior | sr | snr | lead | leader | head | chief | principal | staff | manager | director | supervisor
 | foreman | foreperson | team leader | charge nurse | coordinator | captain | president | vp | vice president
 | deputy | matron | sister | editor | partner | owner | founder | executive chef | head chef | sous chef

list: backstory/leads
items: supervise | supervised | supervising | manage | managed | managing | lead | led | leading | oversee | oversaw
 | overseeing | run the floor for | ran the floor for | run | ran | headed | directed | in charge of | responsible for
 | line managed | team of | desk of | crew of | group of | brigade of | staff of | coordinate | coordinated | brief
 | briefed | briefing

list: backstory/learners
items: staff | nurses | nurse | apprentices | apprentice | new starters | starters | new hires | hires | hire | grads
 | graduates | interns | intern | students | student | juniors | junior | colleagues | colleague | engineers | engineer
 | developers | developer | trainees | trainee | reporters | volunteers | team | teams | team members | users | members
 | employees | people | clerk | clerks | operatives | operators | drivers | assistants | new staff | newcomers
 | new nurses | new teachers | teachers | teacher | associates | agents | cooks | chefs | carers | technicians
 | analysts | managers | learners | peers | others | everyone | crew | crews | recruits | cadets | residents | freshmen
 | undergraduates | mentees | new employees | service users and staff | servers | cashiers | workers | representatives
 | reps | sales staff | supervisors | orientees | new grads | scientists | designers | consultants | leads | commis
 | locum | locums | cleaners | porters | guards | welders | stewards | baristas | bartenders | waiters | stylists
 | drivers' mates

list: backstory/learners-but
items: trained neural | model | models | network | dataset | datasets | trained in | was trained | been trained
 | received training | cross trained in | mentored by | coached by | taught by | was mentored | taught myself
 | mandatory training | trained as | diaries | diary | look after the garden | look after the site
 | look after the accounts | look after the confocal | stock

list: backstory/learners-grown
items: apprentice | apprentices | trainee | trainees | student | students | junior | juniors | girl | lad | starter
 | starters | graduate | graduates | improver | intern | interns | helper | learner | learners

list: backstory/learning-now
items: part time master's | part time masters | part time msc | years done | modules done | half way through
 | second of three years | studying on | studying at | currently doing | now doing | currently taking
 | currently completing | booked for | starting in september | in training for | part qualified | studying part time
 | in my second year of | final year of | currently learning | currently studying | now studying | now learning
 | studying for | studying towards | studying toward | working towards | working toward | in progress | under way
 | underway | enrolled | enrolled in | part way through | halfway through | expected 2025 | expected 2026
 | expected 2027 | to be completed | exam booked | class booked | course booked | test booked | awaiting results
 | preparing for the | sitting the | candidate for | application sent | application submitted | applied for registration
 | registration pending | pending registration | sitting booked | exam date | test date | resit booked
 | starts in september | begins in september | started this | papers to go | paper to go | modules to go | exams to go
 | units to go | modules left | exam left | theory passed | practical in | second year of | third year of | resitting
 | retaking | logbook up to date | halfway | exam in january | exam in february | exam in march | exam in april
 | exam in may | exam in june | exam in july | exam in august | exam in september | exam in october | exam in november
 | exam in december

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

list: backstory/made-something
items: built a | built an | built the | built our | built up | made a | made the | made our | designed a | designed the
 | designed our | created a | created the | laid out | lay out | drew up | worked up | knocked together | put together
 | painted | planted | rigged

list: backstory/made-something-but
items: made the most | made a point | made the beds | made the tea | made the transition | made the move
 | built up a tolerance | made a difference | made beds

list: backstory/mentored-by
items: mentored by | coached by | was mentored | been mentored | under the guidance of | under the mentorship
 | under the supervision of | shadowed | shadowing | my mentor | learned from | learnt from | apprenticed under
 | apprenticed to | apprenticeship under | mentee | guided by a | trained under | residency under

list: backstory/mentored-by-but
items: shadowed by | box shadow | learned from customers | mentee s | my mentees | lessons learned from

list: backstory/mentoring
items: show new | shows new | showed new | show the new | practice educator | practice teacher | clinical educator
 | workplace assessor | bench training | in house training | training lead | teach new | look after | looked after
 | looking after | buddy | buddy for | buddied | showed | explain the ropes | mentor | mentors | mentored | mentoring
 | mentorship | coach | coached | coaching | trained | train | training for | trained up | precept | precepted
 | precepting | taught | teach | onboard | onboarded | onboarding new | onboarding of | inducted | induction of
 | induction for | supervise two | tutored | instructed | guided | guide | upskilled | upskilling
 | developed and mentored | sign off | signed off | take the apprentice | took the apprentice | take an apprentice
 | take apprentices | pair with | paired with | pairing with

list: backstory/migrated
items: the move to a | the move to the | move to a new | move to the new | moved to new premises | moved premises
 | move from paper | migrated | migrating | migration from | migration to | moved from | moved settlement
 | moved the | moved our | moved all | moving from | changed over to | changeover to | change over to | ported
 | converted | rewrote | rewritten | rewriting | refactored | rebuilt | overhauled | redesigned | modernised
 | modernized | restructured | reorganised | reorganized | consolidated | took over from paper | from paper to
 | from spreadsheets | off spreadsheets | from manual to | went paperless | digitised | digitized

list: backstory/migrated-but
items: would rather | choose | prefer | a b | dropped by | dropped out | dropped off | fell | moved from town
 | moved from city | converted leads | converted to sale | converted into customers | replaced staff | replaced worn
 | bulbs | consumables | replaced broken | percent | broken | leads | linens | beds | handbook | sheets | letters
 | letter | guide | pack | booklet | manual | cards

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

list: backstory/money-found
items: recovered | recovering | reclaimed | clawed back | won back | recouped | found | uncovered | saved | saving
 | saves | identified | wrote back | avoided | got back

list: backstory/money-found-but
items: salary | deductible | transactions | budget of | well funded

list: backstory/new-method
items: validated | validating | developed a method | developed a new | new method | new technique | devised
 | came up with | my idea | own idea | my suggestion | suggested that | suggested a change | suggested we
 | suggested moving | proposed a | proposed the | proposed that | thought up | adapted a | adapted the | adapted our
 | adapted recipes | adapted lessons | worked out a way | found a way | first to

list: backstory/new-method-but
items: tickets | parking | parcels | proposed by | validated by | guests | invoices

list: backstory/no-pace
items: million | billion | events | transactions | queries | records | rows | messages | visitors | downloads
 | hours | active | users | requests | hour week | hrs | days a week | day week | mornings a week | times a | year
 | years old | per hour wage | minutes

list: backstory/none-left
items: none | zero | nothing | nil | never | same day | next day | real time | one click | automatic | automated

list: backstory/noticed
items: spotted | noticed | caught an error | found an error | found the error | discovered | flagged | raised the alarm
 | raised concerns | picked up on | traced the fault | traced the | found the cause | root cause | detected | traced a
 | traced an | traced it | traced our | traced two | tracked down | tracked it down | tracked it to | tracked a
 | pinned down | got to the bottom of | found the fault | found the leak | found out why | worked out why
 | turned out to be | caught a | caught an | caught two | caught three | diagnosed a | diagnosed an | fault finding on
 | questioned a | queried a

list: backstory/noticed-but
items: object detection | fraud detected by | award noticed | anomalies detected automatically | caught a bus
 | traced and

list: backstory/now
items: now | today | is now | are now | since then

list: backstory/number-tens
items: twenty | thirty | forty | fifty | sixty | seventy | eighty | ninety

list: backstory/number-words
items: one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | thirteen | fourteen
 | fifteen | sixteen | seventeen | eighteen | nineteen

list: backstory/on-time
items: ahead of schedule | days early | weeks early | months early | ahead of time | tight deadline | tight deadlines
 | strict deadlines | to deadline | met every deadline | never missed a deadline | on deadline | before the deadline
 | on time and | under budget | within budget | on budget | to time and budget | overnight turnaround
 | same day turnaround | within 48 hours | within 24 hours | in record time | in just | in only | at record speed
 | days before | weeks before | a day early | a week early | hours early | in two days | in three days | in four days
 | in five days | in six days | in seven days | in eight days | in nine days | in ten days | in a week | in a weekend
 | in one weekend | in two weeks | in three weeks | overnight

list: backstory/one-person
items: one to one | one on one | 1 to 1 | 1 on 1 | one lady | one boy | one girl | one man | one woman | one child
 | one pupil | one student | one patient | one client | one resident | one guest | one customer | one family | a man
 | a woman | a boy | a lady | a patient who | a child who | a resident who | a guest who | a customer who | a client who

list: backstory/one-person-but
items: meetings | supervisions | supervision | direct reports | my manager | mapping

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

list: backstory/others-say
items: mention first | ask for me | asks for me | asked for by name | asked for tech | ask for by name
 | asks for by name | say i | says i | say that i | say of me | known for | known as the | people say | colleagues say
 | colleagues call | clients say | customers say | thank you letters | thank you cards | letters of thanks
 | thank you letter | compliments | praised for | praised by | complimented | described as | five star review
 | five star reviews | named in reviews | reviews name | by name | regulars | come back for | would hire me | trusted by
 | passed to me | sent to me | come to me | comes to me | handed to me | brought to me | others hand over | put with me
 | with me | word of mouth | second opinion | sent out alone | ask for our | asked to be | ask me first | asks me first

list: backstory/others-say-but
items: greet | greeted | greeting | address | addressed | known for its | compliments slip | handled compliments
 | complaints and compliments | compliments and complaints | bear with me | took with me | take the

list: backstory/out-of
items: in | out of | of every

list: backstory/out-of-place
items: out of the | out of a | out from

list: backstory/outcome-failure
items: third attempt | fourth attempt | fourth go | third go | second go | first attempt failed | went wrong
 | fell through | fell short | funding cut | funding was cut | budget cuts | budget cut | funding ended
 | lost our largest | lost our biggest | lost the tender | lost the lease | nearly closed | threatened with
 | under threat | flopped | did not work | did not sell | failed | failing | failure of | setback | setbacks | rejected
 | lost the contract | lost a client | lost our | missed the target | missed target | mistake | mistakes
 | had to start again | started again | started over | second attempt | at the second attempt | second try
 | nothing until | from nothing to | despite | in spite of | struggled | overcame | turned around | was cancelled
 | got cancelled | postponed | unsuccessful | delayed by | against the odds | funding cut by | budget cut by
 | hours cut by | was turned down | were turned down | got turned down | been turned down

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

list: backstory/past-verbs
items: built | got | took | made | won | ran | led | wrote | taught | sold | kept | cut | found | held | brought | gave
 | saw | set | put | drove | grew | began | broke | caught | chose | dug | fought | heard | met | rebuilt | sat | sent
 | shot | stood | told | threw | thought | went | drew | dealt | spoke | sang | laid | hung | bought | paid | shut
 | spent | fed | lent | swept | wove | sewed | rose | rode | flew | sped | stole | struck | swam | tore | woke | rewrote
 | redrew | undid | oversaw | lost | left | became | relaid | redone | sung | grown | given | done

list: backstory/people-led
items: staff | people | nurses | techs | engineers | developers | reps | operatives | operators | drivers | cooks
 | chefs | assistants | employees | team members | members | colleagues | electricians | apprentices | agents
 | technicians | analysts | workers | volunteers | teachers | carers | clerks | direct reports | reports | freelancers
 | designers | consultants | managers | associates | crew | recruits | soldiers | officers | supervisors | pickers
 | labourers | students | person | persons | scientists | team | back shift | sales | servers | cleaners | guards
 | porters | care assistants | support workers | adults | crew members | vets | stewards | juniors | trainees | waiters
 | waitresses | bartenders | baristas | hosts | welders | joiners | fitters | masons | gardeners | instructors | tutors
 | nannies | advisers | advisors | helpers

list: backstory/percent-words
items: percent | per cent | percentage points | points | pp

list: backstory/persuaded
items: persuaded | convinced | won over | talked into | negotiated | renegotiated | got agreement | brokered | bargained
 | lobbied | made the case | pitched | secured funding | won funding | won the bid | won the contract | won a grant
 | secured a grant | win back | winback | upsold | upselling | upsells | landed | signed up | talked round | talked down
 | brought round | round one table | around one table | round the table | had objected | came round | came back to us
 | left us came back | had left us | said yes

list: backstory/persuaded-but
items: persuaded to join | convinced that | shortlisted | landed property | on landing

list: backstory/placement
items: placement | placements | practicum | practica | clinical rotation | clinical rotations | rotations | externship
 | externships | student teaching | teaching practice | internship | industrial year | co op term | vacation scheme
 | practicals in

list: backstory/placement-but
items: placement test | job placement | job placements | placement students | students on placement | placement fee
 | placement fees | foster placement | candidates | stock rotation | supervised placements | mentor | mentored
 | supervise | internship programme | internship program | recruit | crop

list: backstory/principle
items: i fix | i explain | i mean | i keep | i never | i always | i ask | i write | i check | i listen | i would rather
 | i say | i show up | i turn up | i look | i think | i believe | i care | i do what | i finish | i clean | i count
 | i measure | i leave | i answer | i read | i tell | i take | i work best | i learn | i notice | i make | i plan
 | i bring | i give

list: backstory/principle-but
items: i keep bees | i keep chickens | i look forward | i take sugar | i keep fit

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
 | rose from | rose through | rose to | started as | started on the | started out as | began as | from the shop floor
 | up from | from agency | taken on permanently | made permanent | kept on after | offered a permanent | grew into
 | fast tracked | hired permanently | hired full time | asked to stay | since i was an apprentice
 | since i was a trainee | since i was an intern | sent out alone | same hospital | same firm | same company
 | same school | same employer | same shop | same kitchen | same garage | same yard | same paper | joined as
 | who became

list: backstory/promoted-words-but
items: were promoted | later promoted | mentees | who were | whom were | direct reports promoted | promoted products
 | promoted events | promoted the | promoted a | promoted health | promoted independence | promoted positive
 | promoted social | promoted safe | promoted good | promoted and | promotion of | sales promotion | sales promotions
 | promoted our | promoted brand | promoted student | project started as | started as a side | customers started
 | up from 1 | promoted awareness | promoted healthy | promoted an | moved up from | moved down from

list: backstory/ranges
items: range | ranges | ranging | between | aged | ages | age | grade | grades | level | levels | am | pm | open
 | hours from | sizes | key stage | ks1 | class sizes | page | pages | chapter | room | rooms | shift from
 | teams from | groups of | groups from | projects from | budgets from | contracts from | worth from | varying
 | anywhere | up to date | band | bands

list: backstory/rates
items: pass rate | pass | passed | passes | retention | satisfaction | satisfied | attendance | accuracy | accurate
 | uptime | on time | on-time | first time | first visit | first attempt | first call | occupancy | occupied | fill rate
 | yield | success | success rate | close rate | win rate | renewal | renewals | compliance | compliant | coverage
 | right first time | of parents | of pupils | of patients | of clients | of customers | of guests | of families
 | of learners | of students | would recommend | recommend us | response rate | completed | completion | utilisation
 | utilization | score | scored | match rate | graduation rate | turned out | show rate | sell through | comebacks
 | call backs | rework rate | error rate | repair rate | cancellation rate | return rate | quality score | complaints
 | rebook | come back | returned the next year

list: backstory/rates-but
items: remote | travel | commission | pension | discount | gpa | grade | part time | contract hours | off | interest
 | vat | tax | loan | stake | ownership | of my time | of the time | vesting | deposit | humidity | alcohol

list: backstory/recognition
items: of the year | finalist | runner up | medallist | worldskills | second place | third place | first prize
 | voted best | top rep | top performer two | years running | best in | highest rated | voted | employee of the month
 | employee of the year | award for | awarded the | awarded a | awarded for | was awarded | best paper | award winning
 | winner | won | prize | medal | honours list | commended | commendation | recognised for | recognized for
 | top performer | top seller | top salesperson | salesperson of | dean's list | nominated | shortlisted | hall of fame
 | best in region | number one in | first of four | first of five | first of six | first of seven | first of eight
 | first of nine | first of ten | first of twelve | top of | highest score | highest scores | top score | best customer
 | awards | ranked | most asked for | most requested | asked back | invited back | best of | number one | three stars
 | gold award | silver award | bronze award | lowest | highest | fewest | fastest | shop average | fleet average
 | team average | company average | store average | site average | national average | regional average | branch average
 | the most | sold the most | first in my | best on | five stars | better than average | under average | above average
 | quickest | second in an | second in a | third in a | second of | third of | second in the | third in the
 | write to me

list: backstory/recognition-but
items: contract awarded | contracts awarded | awarded contracts | won contracts | award ceremonies | award criteria
 | awards ceremony | award letters | awarded to suppliers | award rates | modern award | tender | tenders | bids
 | won new business | procurement | top of the range | top of page | top of mind | top of each | best of breed
 | ranked keywords | on top of | top of the | highest standard | highest standards | highest quality | highest level
 | lowest price | lowest cost | the most of | the most common | the most important | the most vulnerable
 | the most complex | make the most | making the most | lowest prices | highest possible

list: backstory/regular-effort
items: every | each | weekly | monthly | fortnightly | once a | twice a | a week | a month | a fortnight | a year
 | at weekends | on weekends | most saturdays | most sundays | most weekends | since | sundays | saturdays | mondays
 | tuesdays | wednesdays | thursdays | fridays

list: backstory/regular-effort-but
items: gym | reading | read | films | netflix | box sets | video games | gaming | every kind | every genre | of every
 | available | valid

list: backstory/relocation
items: relocated | relocated to | relocated from | relocation to | moved to | moved from | moved to the | moved cities
 | moved abroad | moved across | moved countries | worked abroad | lived abroad | studied abroad | year abroad
 | semester abroad | study abroad | erasmus | secondment to | seconded to | expatriate | posted to | working holiday
 | moved up from | moved down from

list: backstory/relocation-but
items: moved to a | moved to an | moved to agile | moved to cloud | moved to aws | moved to azure
 | moved to production | relocated office | relocated servers | relocated equipment | office relocation
 | relocation services | patients | stock | pallets | freight | furniture | data | systems | files | servers
 | settlement | moved from batch | spreadsheets | paper | batch | monolith | golang | warehouse move
 | support families | clients | customers | moved from weekly | to a mastery

list: backstory/remote-places
items: remote | remotely | hybrid | home office | home based | various | nationwide | worldwide | online | anywhere

list: backstory/return
items: coming back to | come back to | came back to | back to work | returning to work | returned to work | returning to
 | returned to | return to practice | returner | re entering | reentering | re-entry | career break | after a break
 | break from work | time out | sabbatical | gap year | career pause | pause in | planned career break | resuming
 | restarting | back into | coming back after | coming back

list: backstory/return-but
items: return to work | return to work interviews | return to work chats | return to work interview
 | return to work meetings | returned to stock | returned to the supplier | back to work chats | customers returning
 | returning customers | returned to sender | back to work plan | patients | clients | returned to service
 | return to service | returning students | restarting servers | restarting services | guests | after a break in
 | return to work programmes | employees | staff | time out of | players | returned to the client | injured

list: backstory/rollout
items: put in a new | put in the new | installed the first | installed a new | before the rest of | before anyone else
 | first to use | first to try | tested the new | trialled the new | go live | go-live | went live | rollout | roll out
 | rolled out | rolling out | launch of | opening of | new opening | store opening | site opening | pre opening
 | introduced a | introduced the | introduction of | brought in a | brought in the | deployment of a new | new system
 | new erp | new ehr | new pos | new till system | cutover | commissioning | commissioned the | first shipment
 | first release | opened the new | opened the first | opened the second | opened the third

list: backstory/rollout-but
items: introduced to | pipeline | plants | launch pad | launch day menus | introduced me

list: backstory/round
items: into | out of | back by | round | around | together | over to | to agree

list: backstory/safety
items: years without | months without | weeks without | seasons without | miles without | never lost | nothing lost
 | no breakages | never late | not a day off | never a day off | no at fault | no accidents in | no claims | claim free
 | zero claims | no missed | never missed | not one missed | nobody hurt | no one hurt | without a claim
 | without a fine | no penalties | no speeding | no recordable | no fines | accident free | accident-free
 | incident free | injury free | lost time | zero accidents | zero incidents | zero injuries | no accidents
 | no incidents | no lost time | zero lost time | no injuries | clean safety record | safety record
 | clean driving record | clean driving licence | without an accident | without accident | without incident
 | without a single | near miss | near misses | zero harm | zero defects | no reportable | zero reportable
 | days without | error free | no medication errors | zero medication errors | none lost | no lost | no complaint
 | no preventable | no gap | no gaps | with no | not a single | not one | no ewe | and no | one scratched | no breakage
 | no recalls | never been late | nothing missed | none for | none in | none since | clean licence | clean license
 | clean record | no points | no damage | no claim | no lesson lost

list: backstory/safety-but
items: driving licence | with no experience | with no formal | and no experience | with no supervision
 | no complaints about

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
items: computers | workstations | projectors | chairs | tables | classrooms for | first aid | first aider | first line
 | first class | first fix | the first half | the first quarter | the first year | first name | first point of contact
 | first choice | first responder | established in | well established | established company | established relationships
 | established rapport | set up meetings | set up rooms | set up tables | set up equipment | set up and break down
 | setup and teardown | set up displays | set up appointments | table set up | first shift | first day | set up for
 | machine set up | first come | for the first time | on the first | first language | first degree | first floor
 | first party | first year | first time fix | first contact | first call | first stage | established protocols
 | the first 30 | the first month

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

list: backstory/spoke-up
items: argued | told the board | told the owner | told the client | told my | stood up to | refused to | said no to
 | pushed back | spoke up | against the boss | against advice | against the advice | against some | did not want to hear
 | they did not want | nobody wanted to hear | stopped the line | stopped the job | stopped the | turned away
 | raised it with | whistle | turned down work | turned down a | turned down jobs | sent it back | sent back

list: backstory/spoke-up-but
items: stopped the car | stopped the bleeding | turned away from | was turned down

list: backstory/start-to-finish
items: start to finish | from start to finish | end to end | from first sketch | from first call | from design to
 | from quote to | from order to | from enquiry to | from inquiry to | from brief to | from draft to | from seed to
 | from idea to | from field to | from survey to | from intake to | cradle to grave | myself | by myself | on my own
 | unsupervised | unaided | without supervision | without help | run the whole | ran the whole | own the | owned the

list: backstory/start-to-finish-but
items: end to end encryption | end to end test | end to end tests | end to end testing | taught myself | teach myself
 | teaching myself | put myself | paid for | for myself | end to end learner

list: backstory/starters
items: to pay for the | to pay for my | to fund my | paid for the course | first job | saturday job | weekend job
 | part time job | student job | paper round | paid my way | paid for my studies | funded my studies
 | worked through college | worked through university | worked while studying | while studying | while at university
 | while at college | alongside studies | alongside my studies | alongside my degree | alongside university
 | during my studies | during studies | working student | day release | day-release | block release | part time study
 | part time while | part-time while | part time degree | part time msc | part time mba | degree apprenticeship
 | apprenticeship | sandwich year | studying aat | sponsored by my employer | beside work | beside my job
 | while working | while employed | while on | put myself through | put himself through | put herself through
 | put themselves through | paid for college | paid for university | paid for my degree | worked my way through
 | working my way through | worked through school | through college by | through university by | through school by
 | worked saturdays | worked weekends | worked evenings | worked nights through | throughout my studies
 | throughout the degree | throughout the course

list: backstory/starters-but
items: apprenticeship programme for | apprenticeship scheme for | apprenticeship levy | ran the apprenticeship
 | manage apprenticeship | apprenticeship standards | deliver apprenticeship | while working with | while working on
 | while working in | while working to | while maintaining | while on duty | while on site | while on call
 | apprenticeships | while on the

list: backstory/student-roles
items: intern | internship | interns | teaching assistant | research assistant | working student | student
 | students | phd | doctoral | thesis | graduate assistant | fellow | fellowship | undergraduate | postgraduate | ta
 | ra | praktikant | werkstudent | stagiaire | doctorant | graduate research | co op

list: backstory/study-hours
items: mondays | tuesdays | wednesdays | thursdays | fridays | saturdays | sundays | weekend | weekends | early mornings
 | mornings before work | while on nights | while on shift | after shifts | two winters | three winters | one winter
 | over the winter | at the library | at night | nights | lunch breaks | on the train | by post | home study | from home
 | passed first time | by distance | after the late shift | between shifts

list: backstory/study-started
items: started jan | started january | started feb | started february | started mar | started march | started apr
 | started april | started may | started jun | started june | started jul | started july | started aug | started august
 | started sep | started sept | started september | started oct | started october | started nov | started november
 | started dec | started december | begun this | started last | since september | since january | first year of
 | first module

list: backstory/study-started-but
items: finished | completed | ended | until | passed

list: backstory/supervises
items: supervise | supervised | supervising | supervises | line manage | line managed | line managing | line manages

list: backstory/talking-round
items: talk | talked | talking | argued | argue | brought | got | win | won

list: backstory/target
items: over target | above target | ahead of target | beat target | beat the target | beat my target | beat our target
 | beating target | against a target of | against a goal of | against target | against a quota of | of target | of quota
 | over quota | above quota | of goal | over goal | above plan | ahead of plan | over plan | exceeded target
 | exceeded targets | exceeded quota | exceeded goals | exceeded my | exceeding targets | hit target | hit targets
 | hit every target | met target | met targets | met every target | hit quota | met quota | on target | smashed
 | past target

list: backstory/target-but
items: target audience | target group | target groups | target market | target customers | target language
 | smashed avocado

list: backstory/teams-led
items: team of | crew of | brigade of | squad of | a team | the team | a crew | the crew | a shift | the shift
 | each shift | the floor | the night team | the night shift | the day shift | the late shift | the early shift
 | the kitchen | the ward | the desk | small team | the pass | the crit | the weekly | the bar | the counter

list: backstory/then-words
items: then | now | today | after that | later

list: backstory/through
items: through

list: backstory/to
items: to | up to | down to | through to | → | into | became | becomes

list: backstory/took-over
items: took over | taken over | inherited | picked up a failing | turned round | turned around | rescued
 | cleared a backlog | cleared the backlog | backlog of | brought back under | got back on track

list: backstory/took-over-but
items: product backlog | sprint | sprints | jira | groomed | grooming | prioritised | prioritized | stories
 | took over from paper | patients | genetically | inherited disorders | inherited conditions | inherited diseases

list: backstory/travelling
items: i walked | i travelled | i traveled | i cycled | i hiked | i sailed | backpacked | backpacking
 | travelled through | traveled through | travelled around | traveled around | travelled in | traveled in
 | travelling through | traveling through | travelling around | traveling around | travelling in | traveling in
 | year abroad travelling | year travelling | year traveling | months travelling | months traveling | months of travel
 | year of travel | time travelling | time traveling | round the world trip | around the world trip | round the world
 | overland | working holiday | took a year off | year off | camino | interrail | interrailing | trekked | cycled from
 | cycled across | cycled through | walked from | walked across | hitchhiked | crewed a boat | crewed on | travels in
 | travels through | wwoofing

list: backstory/travelling-but
items: clients | customers | teams | patients | dog | dogs | shipments | students | business travel

list: backstory/trusted-with
items: cashing up | cashed up | the float | a float | floats | petty cash | takings | banked the | the safe
 | controlled drugs | narcotic counts | narcotics count | drug counts | signatory | budget of | own van | own route
 | own caseload | own patients | own budget | own section | own territory | own cabinet | sole charge | trusted with
 | trusted to | entrusted | opened the shop | opened the store | opened up | opened and closed | open and close
 | lock up | locking up | locked up | opening shift | closing shift | opening and closing | cash | reconcile
 | reconciled | counted

list: backstory/trusted-with-but
items: cash flow | cash application | cash forecasting | cash management | cash register sales | keys to success
 | cash out refinance | cash and carry | reconcile differences | no cash

list: backstory/turns
items: until | nobody | no one | everybody | everyone | although | though | even | became | still | against | when the
 | when a | when our | before the | before anyone | after the | where it | twice | once | instead | without | the only
 | most of | fewer | less | sooner | quicker | again | together | between | in spite | rather than | sold out
 | broke the | only one | nothing | never | before me | before i | since i | when i came | when we | after a | of mine
 | all mine | on their worst | had given up

list: backstory/turns-but
items: without supervision | when needed | when required | where required | as needed | fast paced | before the deadline
 | look after the | looked after the | looking after the | before the end

list: backstory/tutoring
items: tutor | tutored | tutoring | private tutor | private lessons | private tuition | gave lessons | homework club
 | homework help | teaching english | taught english | tefl | peer tutor | sunday league coach | coach under
 | coached under | youth coach | football coach | swimming teacher | swimming instructor | taught swimming
 | scout leader | guide leader | youth leader | after school club

list: backstory/tutoring-but
items: tutor group | tutor groups | form tutor | form tutors | tutor time | personal tutor to

list: backstory/unfinished-study
items: left without a degree | without a degree | did not finish | did not complete | didn't finish | not completed
 | not finished | broke off | dropped out | left before | left after two | left after one | withdrew | no degree
 | unfinished | without finishing | incomplete | left after a | left after three | left in my

list: backstory/units-of-ranges
items: years | year | yrs | am | pm

list: backstory/volunteering
items: refereeing | umpiring | tenants' association | residents' association | parent teacher association | pta
 | allotment committee | minutes for the | mentor at a | soup run | soup kitchen | referee | umpire | hospice shop
 | reading to | neighbourhood watch | lifeboat crew | first responder | blood donor | community choir | litter pick
 | beach clean | volunteer | volunteered | volunteering | volunteers with | volunteer with | voluntary | unpaid
 | charity | food bank | foodbank | pro bono | homeless shelter | animal shelter | red cross | habitat for humanity
 | samaritans | st john ambulance | lifeboat | mountain rescue | volunteer firefighter | retained firefighter
 | blood drive | fundraiser | fundraised | raised money | community garden | repair cafe | code club | scouts
 | girl guides | school governor | parent governor | trustee | giving back | befriender | befriending | peer support

list: backstory/volunteering-but
items: referees | journal | peer review | available on request | community choir director | volunteer coordinator
 | volunteer manager | manage volunteers | managed volunteers | recruit volunteers | recruited volunteers
 | charity accounts | charity sector | charity clients | for charities | unpaid invoices | unpaid bills
 | unpaid accounts | unpaid debts | voluntary redundancy | coordinate volunteers | volunteer management
 | voluntary sector | charity commission | supervised volunteers | unpaid carers | scouts talent | volunteers
 | internship | unpaid leave | stage at

list: backstory/walking-through
items: walk | walked | walking | talk | talked | talking | guide | guided | lead | led

list: backstory/wants-next
items: hungry for | looking for my first | looking for a first | my first | ready to lead | ready to run
 | ready to take on | ready to step up | ready for the next | next step | want to move up | aiming for | aiming to
 | would like to | would like | i'd like to | would love to | i'd love to | hope to | hoping to | my aim is
 | aim to become | want to run | want to lead | want to learn | want to be | want to do | i want | keen to | keen on
 | eager to | now after | looking to move | looking to step | looking to grow | looking for more | wanting more
 | wants to | goal is to | my goal is | working up to

list: backstory/wants-next-but
items: available | availability | salary | sponsorship | references | would like to thank | would like to hear

list: backstory/was
items: it was | from an average of | down from | up from | previously | used to be | used to take | instead of
 | compared to | compared with | formerly | before it was | versus | had been | where it took | where it used to take
 | where it had taken | it used to take | it took | it used to be | had taken | was once | against last
 | against the year | against a year | took | was taking

list: backstory/where-it-began
items: started at | started in | started on | started with | started behind | started life | started out
 | started sweeping | started washing | started by | began at | began in | began on | began with | began behind
 | began by | began life | came up through | worked up from | cut my teeth | learned the trade | learnt the trade
 | learned my trade | learnt my trade | time served | first job was | from tea boy | got my start | first went
 | came up from | trained at my | trained under | trained with | apprenticed at | learnt to | learned to

list: backstory/where-it-began-but
items: started in september | started in january | the course | my course | my degree | a degree | the degree

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
 | standard operating procedures | rules | letters | letter | cards | recipe cards | guidelines | wording | sheets
 | signs | templates

list: backstory/years-then
items: before | until | and now | now | then | later

list: backstory/years-then-but
items: deadline | deadlines | dawn | next day | available | notice | now available
