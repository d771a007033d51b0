# What a line of a résumé says about the thing it names: denied, in progress, expired, done with a result.

list: evidence/about
items: about | around | some | roughly | nearly | almost | over | under | just | only | an average of | average | well | well over
 | just under | just over | more than | less than | fewer than | at | the | my | our | those | these | all | place | level | grade
why: Words that may stand before an amount and change nothing about what it tells.

list: evidence/adopted
items: used by | adopted by | integrate with | relied on by | relied upon by | called by | use it | use them | taken up by | now use | rely on it
why: With the number of those who took it up, that is an outcome.

list: evidence/all
items: all | every | each | both

list: evidence/before
items: the old one | the old system | the old way | instead of | rather than | used to be | used to take | used to need | used to cost | used to run to | it took | that took | took us | it was | they were
 | previously | formerly | before that | compared with | compared to | in place of | versus | vs | as against | average is | average was
 | average of | against | against a target of | against a goal of | against a quota of | against a plan of | against an average of | before it was | where it was | once took
 | had been | had taken | as opposed to
why: What follows says how it was before, or how it is elsewhere: with an amount on both sides that is an outcome.

list: evidence/before-after
items: the year before | the month before | the year earlier | when i started | when i joined | when i took over | when i arrived | when i came | when i
 began | a year ago | a year earlier | two years ago | before i came | before i started | at the start | on arrival | beforehand | before me | before my time
why: The same, said after the earlier amount.

list: evidence/before-ending
items: before | earlier | previously | beforehand | then
why: At the end of a part of the sentence, after an amount, they tell how it was.

list: evidence/by
items: by

list: evidence/came-through
items: passed | published | approved | accepted | funded | granted | housed | rehoused | rehomed | qualified | graduated | promoted | renewed | hired | upheld | discharged | placed
why: "All published", "every pupil passed the grade": whoever did it got through.

list: evidence/change
items: reduced | reducing | reduction | reduce | reduces | increased | increasing | increase | improved | improving | improvement | savings | grew | grown | grow | growing | growth | gain | decreased | decreasing | decrease | lowered | lowering | boosted
 | boosting | went up | gone up | going up | went down | dropped | dropping | drop | fell | fallen | falling | rose | risen | rising | shortened | shortening | accelerated | shrank | shrunk | climbed | jumped | slashed | uplift | sped up | speeded up
 | brought down | brought forward | got down | taken down | taken up | cut to | raised to | lifted to | brought to | trimmed to | pushed to | pushed up | driven down | driven up | drove down | drove up | came down | came up | came in | widened
why: With an amount that belongs to it (by, from, to, of) a change is an outcome.

list: evidence/change-from
items: from

list: evidence/change-to
items: to | → | -> | down to | up to | now

list: evidence/clock
items: am | pm | a.m | p.m | o'clock | noon | hrs
why: A number before these is a time of the day.

list: evidence/comparative
items: sooner | earlier | early | faster | quicker | shorter | cheaper | lighter | less | fewer | better | higher | lower | longer

list: evidence/completed
items: finished | completed | passed | awarded | qualified | graduated | obtained | granted | certified

list: evidence/contest
items: final | finals | heat | heats | championship | championships | competition | contest | cup | tournament | olympiad | worldskills

list: evidence/denial-lead
items: is | was | were | are | has | have | i | i've | i'm | i'd | we | they | something | experience | knowledge | training | work | skills | licence | license
 | certificate | card | ticket | qualification | background | duties | systems | software | programming | and | or | nor | the | a

list: evidence/denied-after
items: not used | never used | none yet | not yet | to be learned | no experience | not registered | not taken | not held | not
 done | never run one | never ran one | never run | never done | never tried | never held | never went live | never built one | none | none so far | none to speak of | nil
 | no licence | no license | no ticket | no training | no exposure | no background | no qualification | no certificate | no knowledge | no hands on | no practice
 | new to me | is new to me | new ground | unknown to me | a closed book | only read about | read about | would have to learn | would need to learn
 | would need training | need training | needs training | left to | left to the | leave to | leave to others | leave that to | i leave | done by others | done by an outside firm | not part of | never part of | not my | never came up | not for me | not trained | not competent | not learnt | not
 learned | not touched | not attempted | willing to learn | happy to learn | keen to learn | eager to learn | would like to learn | done elsewhere | was outsourced | non existent | nonexistent | came my way

list: evidence/denied-before
items: never done | never run | never ran | never tried | never touched | never held | never built | haven't done | have not done
 | haven't worked | not on the | not registered | not registered with | not a member of | not qualified | not trained in | no experience | no experience with | no experience in | not experienced | without experience | never used | never
 worked with | have not used | have not worked | haven't used | did not use | not familiar | no knowledge | no formal | no hands
 on | not yet | unfamiliar with | instead of | not certified | not worked on | not worked with
 | not worked in | never worked on | never worked in | never got to | never had to | never had | never been | never learned | never learnt
 | never taught | never managed | never led | never driven | never set up | never needed to | not had | not led | not driven | not run
 | haven't run | haven't had | haven't held | have not held | have not had | have not run | have not led | do not have | don't have | do not hold | get used to | would need to learn | need to learn | yet to use | want to learn
 | would like to learn | interested in learning | keen to learn | hope to learn | no background in | no exposure to | no training in | no qualification in | no practice in | no understanding of | little experience | little experience of | little experience in | little experience with | limited
 exposure to | lack | lacking | lack of | i lack | neither | new to | not signed off | not signed off for | not signed off on | not cleared for | not allowed | not
 allowed on | wasn't allowed | not insured | only read about | only seen | only watched | unable to | not able to | not confident with | not confident in | eager to learn | willing to learn | happy to learn
 | would have to learn | no occasion to | no chance to | no reason to use | no training | no practice | no exposure | no grounding | no part in | no dealings with | no contact with | no time on | untrained in | untrained on | unqualified in | inexperienced in | inexperienced with | know no | speak no | wouldn't call myself | would not call myself | get the chance to | get a chance to | got the chance to

list: evidence/denied-directly-before
items: no | not a | not an | not | without | zero | nil | little or no | little to no | next to no | hardly any | barely any | nor | never | don't | do not | can't
 | cannot | won't | will not | doesn't | didn't | have no | has no | had no | not any
why: Denies the very thing named next, if nothing else is: "no SAP", but not "no SAP downtime".

list: evidence/doing
items: did | does | put on | put in charge | placed | assigned | shown | comfortable | claim | call myself | ticketed | cleared | came my way | come my way | use | used | using | work | worked | working | do | done | doing | hold | held | have | had | run | ran | drive | driven | drove | speak | spoken | handle
 | handled | operate | operated | touch | touched | try | tried | teach | taught | lay | laid | train | trained | learn | learnt | learned | manage | managed | lead | led
 | perform | performed | know | known | qualify | qualified | signed off | need | needed | come across | came across | get to | got to | got round to | got around
 to | get round to | asked to | allowed | act | acted | able | competent | confident | experienced | familiar | attempt | attempted | practise | practised | practice | practiced | cover | covered
 | responsible | involved | in charge | exposed | certified | registered | licensed | insured | write | written | wrote | read | own | owned | possess | sell | sold | build | built | set up
 | deal | dealt | administer | administered | supervise | supervised | understand | understood | prepare | prepared | make | made | take | taken | give | given | carry out | carried out | been trained | been to
 | worked with | mastered | study | studied | program | programmed | code | coded | cook | cooked | bake | baked | weld | welded | fit | fitted | install | installed | set foot | sat | seen

list: evidence/ends-naming
items: and | or | nor | yet | so far | but | experience | knowledge | sorry | thank you | please | at present | at the moment | currently | right now | for now | as yet | at all | to speak of | to date | beyond
 | background | training | responsibility | responsibilities | exposure | skills | in production | either | though | however
 | because | as such | only | until now | up to now | duties | programming | before now | anymore | any more | myself
why: Words after which "no" before a name means that name.

list: evidence/expired
items: ran out | run out | both ran out | both expired | both lapsed | expired | lapsed | lapsed on | lapsed when | time expired | out of date | no longer valid | no longer current | no longer in date | no longer registered | no longer held | not renewed | expired in | renewal not started
 | needs renewing | needs renewal | needs to be renewed | needs updating | due for renewal | renewal due | renewal overdue | overdue | past its date | past its expiry | inactive | surrendered | revoked | former holder | formerly held | previously held | did not renew
 | didn't renew | never renewed | renewal missed | missed renewal | allowed to lapse | let it lapse | let it go | let it run out | let them lapse | needs a refresher | needs refreshing | refresher needed | refresher due | refresher overdue | would need a new one | to be renewed | not
 kept up | not current | not in date | gone out of date | since lapsed | now lapsed | has lapsed | has expired | given up | gave it up | dropped | handed back | need to recertify | needs recertification | needs recertifying | recertification due | not in teaching status | inactive status | was current until | was valid until | was valid to | was current to | not practising | non-practising | ended | retired | superseded

list: evidence/frequency
items: hourly | daily | nightly | weekly | fortnightly | monthly | quarterly | yearly | twice a week | once a week | once a month | every day | every week

list: evidence/gain
items: saved | saving | saves | recovered | recovering | raised | raising | gained | gaining | freed | freeing | earned | secured | generated | generating | brought in | netted | payback of | clawed back | released
 | returned | attracted | collected | added | cut | cutting | trimmed | knocked off | shaved off

list: evidence/gain-with-unit
items: saved | saving | saves | freed | freeing | gained | gaining | recovered | knocked off | shaved off | cut out | won back

list: evidence/gone
items: cleared | gone | stopped | disappeared | vanished | wiped out | ceased | dried up | eliminated | cut out

list: evidence/ill
items: backlog | backlogs | waiting list | arrears | queue | queues | debts | complaints | errors | returns | accidents | breaches | delays | overspend | vacancies
why: What it is good to be rid of.

list: evidence/in-progress
items: currently learning | still learning | currently studying | studying | studying for | studying towards | in progress | working towards
 | working toward | enrolled | enrolled in | enrolled for | enrolled on | expected | anticipated | to be completed | pursuing | candidate for | preparing for
 | sitting | sitting it in | sitting for it | application sent | application submitted | applied for | awaiting | waiting for | waiting on
 | to be sat | resit | due to sit | due to complete | due to finish | half way through | halfway through | part way through | teaching myself | self-teaching | taking classes | taking lessons | beginners' class | beginners class | beginner's class | revising for | revising | currently completing | currently taking | currently doing | currently working through | partway through | under way | underway
 | ongoing | on going | learning it | picking up | working on it | learning now | way through

list: evidence/in-progress-papers
items: halfway | half way | part done | part finished | on the calendar | in the calendar | in the diary | in my diary | doing it | papers sent | paperwork sent | paperwork in | forms sent | hand-in | interview in | assessment in | viva in | results out | results due | result due | started | booked | booked on | booked for | planned | pending | scheduled | scheduled for | submitted | submitted to | lodged | application in | application made | application lodged | application pending | applied | on order | being processed
 | being assessed | being reviewed | being transferred | in process | in the pipeline | to go | papers left | sections left | units left | modules left | exams left | papers remaining | to come | still to do | still to sit | still to take | still to come | still to pass | next month | next week | next
 spring | next summer | next autumn | next year | in the spring | in spring | will sit | will take | to sit | final year | first year of | second year of | third year of | candidate | permit holder | learner permit | taking the class | taking the course | taking the exam
 | course starts | course begins | starts in | starting in | begins in | due in | due to be | exam in | exam on | test on | test in | exam date | test date | exam day | class in | course in | awaited | exam next | test next | practical next | practical to come | one unit outstanding | units outstanding | outstanding | hours done | papers passed | modules passed | modules done | exams passed of | on it since | part qualified | part-qualified
 | conditional | provisional | awaiting result | awaiting results | not finished | unfinished | to finish | finishing in | finishes in | completing in | completion in | registered for | signed up for | down for
why: Said of a paper they tell that it is on its way; of anything else they tell nothing of the kind.

list: evidence/kept-up
items: renewed | never let | never lapsed | still valid | in date | refreshed | recertified
why: A paper that was kept up has not expired, whatever else the line says of dates.

list: evidence/learning
items: learning
why: Tells so where a thing named follows or where it stands alone: it is a part of many names.

list: evidence/level-change
items: up | down
why: The second of them may be followed by "to"; "up to" is a limit.

list: evidence/measure
items: rate | rates | ratio | score | scores | time | times | sales | takings | turnover | revenue | followers | membership | attendance | occupancy | accuracy | uptake | yield | latency | turnaround
 | backlog | waiting list | complaints | errors | falls | waste | scrap | shrinkage | downtime | rejects | callbacks | absence | days | cost | costs | spend | bill | margin | conversion | satisfaction | rating | tickets | stockouts | incidents
 | accidents | defects | conversions | retention | count | cell count | wait | queue | stops | thefts | bookings | subscribers | visitors | customers | members | usage | use | throughput | output | response | reviews | review | results | grades | place | rank | ranking
 | exclusions | readmissions | arrears | debt | overtime | returns | snags | duplicates | injuries | lead time | leads | footfall | average | numbers | percentile | p95 | p99 | changeover | setup

list: evidence/measured
items: free for | score | first of | second of | third of | 1st of | 2nd of | 3rd of | pass rate | pass rate of | success rate | success rate of | retention of | accuracy | accuracy of | satisfaction of | satisfaction score of | uptake of | occupancy of | scored | scoring | score of | rating of | a rating of | rated | rated at | achieved
 | achieving | nps of | csat of | csat | nps | yield of | review score of | reviews averaging | fix rate | fix rate of | response rate of | conversion of | on time rate of

list: evidence/mishap
match: stem
items: contamination | spill | assault | attack | call back | challenged | fail | accident | incident | complaint | finding | error | mistake | infringement | penalty | outage | leak | breach | loss | failure | missed | miss | defect | injury | fall | non-conformance | nonconformance | non-conformity
 | adjustment | prohibition | fine | late | delay | downtime | overdue | discrepancy | callback | rework | double booking | infection | lost time | lost | action | lapse | violation | rejection | reject | damage | theft | dispute
 | cancellation | no-show | stockout | crash | near miss | grievance | tribunal | sick day | absence | write-off | recall | citation | shortage | escape | reportable | collision | claim | warning | hold-up | default | late run | late payment | strike | bump | scratch | spill | crossed wire | data loss | deviation | warning letter | observation
 | bounced | snag | misfile | short

list: evidence/money
items: £ | $ | € | ₹ | ¥ | rs | inr | usd | eur | gbp | aud | cad | us$ | a$

list: evidence/negation
items: not | never | don't | doesn't | didn't | haven't | hasn't | hadn't | can't | cannot | won't | wouldn't | couldn't | isn't | wasn't | aren't | weren't | yet to | still to

list: evidence/no-denial
items: not only | not just | not merely | not least | not simply | no less | no less than | no more than | no fewer than | no problem | no problems | not to mention | don't mind | do not mind | won't mind | no doubt | not afraid | never mind | never had to call | never had to send
 | do not need | not need | not in need | cannot do without | never without | not without | not a problem | no stranger | no stranger to | not shy | never shy | not new to | not unfamiliar
why: They hold a word of denial and deny nothing.

list: evidence/no-outcome
items: record keeping | record player | outstanding invoices | outstanding balances | outstanding debts | outstanding accounts | outstanding payments | outstanding orders | outstanding actions | outstanding items | highest standard | highest standards | highest level | highest quality | promoted products | award body
 | awarding body | end of the year | end of the month | end of the week | end of the day | end of the quarter | end of the season | start of the year | start of the month | start of the season | beginning of the year | beginning of the month | half of the year | rest of the year | time of the year | part of the year | week of the month
 | day of the month | middle of the month | best practice | best practices | best interest | best interests | best before | best possible | top of the range | kept on top of | on top of | keep on top of | keeping on top of | staying on top of | broke down | break down | breaking down | broken down | shut down | shutting down | cool down
 | cooled down | laid down | wrote down | took down | stand down | down time | sat down | cut down | knocked down | climbing down | down payments | tear down | tore down | strip down | stripped down | wash down | washed down | hosed down | wiped down | handed down | settle down | set up | setting up | put up | putting up | pick up | picked up | picking up | sign up | signed up | made up | making up | back up | backed up | follow up | followed up
 | wrote up | write up | looked up | opened up | cleaned up | clean up | topped up | warm up | warmed up | hung up | built up | fed up | tidy up | tidied up | grew up | growing up | rang up | blew up | ended up | turn up | turned up | came up with | come up with | up to date | ranked list | ranked lists | award ceremony | modern awards | best of my | number one priority | awards evening | award interpretation | award rates | record cards | prize draw
 | prize draws | prize giving | gold standard | gold card | silver service | bronze age | first aid | second hand | won't | zero tolerance | zero hours | no fault | one of the best | one of the fastest | one of the highest | one of the safest | one of the strongest | no two | no claims bonus | no claims discount | highest risk | best known | action plan | action plans | action log | highest need | highest needs | sold out of | best efforts | the top of | best friend | best man | halves
why: They hold a word of outcome and tell of none.

list: evidence/no-outcome-percent
items: of my time | of my week | of the role | of the job | of the time | of time | of working time | of my work | of my day | of the week | discount | deposit | deposits | commission | travel | fte | post | contract | alcohol | solution | saline | dextrose | cotton | equity | stake | ownership | recycled | remote | office based
 | from home | sodium | silver | vat | tax | interest | off | part time | employment | workload | position | pensum | time
why: A percentage of these is a share or a strength, no outcome.

list: evidence/no-turn
items: not a | not an | never once | never a | without a | without an | without any | free of | not one | not a single | none | nothing | nobody | no one | no | never | zero | nil | not once | hardly any
why: With a stretch of time they tell of a record: "no outage in 26 months", "none has cleared since".

list: evidence/nothing
items: none | nil | zero | nothing | nought | almost none | almost nothing | next to none | next to nothing | a handful | single figures | single digits

list: evidence/of
items: of

list: evidence/of-all
items: in the | of the | in our | of our | of all | on the | in my | of any | among | across the

list: evidence/or
items: or | nor
why: What stands behind it is denied with what stands before it.

list: evidence/others
items: who | whose | they | people | patients | clients | customers | children | pupils | it | which | adults | staff | residents | tenants | suppliers | those

list: evidence/outcome
items: award winning | no points | no claims | first go | first try | best kept | won | winner | winners | prizewinning | prize | prizes | medal | medals | trophy | awarded the | awarded a | was awarded | been awarded | awarded for | award for | award winner | awards | finalist | finalists | shortlisted | runner up | runners up | commended | commendation | nominated
 | promoted to | promoted from | promoted twice | promoted within | promoted after | was promoted | been promoted | both promoted | promoted in | got promoted | later promoted | since promoted | since made | under budget | within budget | ahead of schedule | ahead of programme | ahead of plan | ahead of time | ahead of deadline | ahead of target | days early | weeks early | months early
 | finished early | delivered early | completed early | first place | second place | third place | 1st place | 2nd place | 3rd place | ranked | a day early | a week early | a month early | a week ahead | a month ahead | lost none | none lost | most asked for | most requested | most booked | most rebooked | most viewed | lowest in | lowest of | silver gilt at | fastest of | fastest in | quickest of | quickest in | cleanest in | cleanest of | safest in | on budget | to the penny | to the cent | outsold | outperformed | overtook | raised nothing | found nothing | nothing found | none dropped | none returned | none rejected | none broken | president's club | winners circle | hall of fame | letters of thanks | letter of thanks | letter of commendation | praised by | praised in | thanked by name | placed first | placed second | placed third | came first | came second | came third | first at the | second at the | third at the | zero accidents | zero
 defects | no lost time | rated outstanding | marked outstanding | judged outstanding | graded outstanding | outstanding at | outstanding from ofsted | outstanding by ofsted | outstanding rating | rated good | above target | over target | above quota | over quota | above plan | above average | exceeded | exceeding target | beat target | beat quota | beat every | hit target | hit every | hit all | hit quota | met every | met all | every target met | no findings | zero findings | no non-conformances | no failures since | no failure
 since | none since | none has | passed first time | first time pass | first time every time | right first time | at the first attempt | first attempt | passed every | passed all | all passed | audit passed | inspection passed | passed inspection | passed with | never missed | never been late | never late | never failed | never lost | never ran out | never more than | never over | never below | never under | never out by | never short | never exceeded | never needed a | no complaints | no accidents | no
 incidents | no errors | without an accident | without an incident | without incident | in half | by half | halved | top of the league | top of the table | top of the leaderboard | top of the board | top of the class | top of my class | top of my year | top seller | top salesperson | top performer | top biller | top scorer | top rated | top ranked | number one | no 1 | rated number | rated best | rated highest | best in | best of | best result | best results | best score | best response | best team | best store | best branch | best newcomer | best ever | best year | region's best | depot's best | highest in | highest of
 | highest score | highest scoring | highest sales | highest rated | highest ever | highest rate | highest grossing | highest uptake | first of its | on time and
 | record year | record month | record sales | record high | record low | record number | record profit | record results | clean record | clean sheet | house record | spotless record | unblemished record | best on record | doubled | doubling | tripled | tripling | trebled | quadrupled | quadrupling | halved | halving | eliminated | eradicated | twice as fast | twice as many | times faster | times as many | times as fast | sold out | oversubscribed
 | employee of the | apprentice of the | teacher of the | trainee of the | nurse of the | team of the | driver of the | student of the | colleague of the | agent of the | salesperson of the | person of the | star of the | player of the | engineer of the | technician of the | store of the | shop of the | branch of the | pub of the | restaurant of the | chef of the | carer of the | worker of the | volunteer of the | manager of the | member of the year | of the year award | years running | year running | months running | weeks running | times running | years in a row | months in a row | times in a row | quarters in a row | in a row | five stars | 5 stars | gold at | gold in | silver at | silver in | bronze at | bronze in
 | went on to | moved on to mainstream | became customers | now used | now standard | now called by | used by all | used in all | rolled out to | rolled out across | accepted by | turned around | backlog cleared | cleared the backlog | cleared a backlog | back at work | back in work | past probation | would have left | complaints stopped | stopped altogether | without questions | without a question | without a single | nobody hurt | no one hurt | swam

list: evidence/outcome-with-number
items: reduced | reducing | reduction | reduce | increased | increasing | increase | improved | improving | improvement | cut | cutting
 | saved | saving | savings | grew | growing | growth | raised | raising | decreased | decreasing | lowered | lowering | boosted
 | boosting | achieved | achieving | generated | generating | went from | dropped to | dropped by | fell | rose | won | winning
 | up from | down from | up to | down to | shortened | accelerated | exceeded | hit | reached | recovered | still on | still in | retention
 | pass rate | faster | fewer | higher | lower | it was | used to be | previously | used to take | used to be | it took | instead of | against a target | against a goal | against a goal of
 | against a target of | over target | above target | ahead of
 | under budget | free for | used by | adopted by | integrate with | brought down | brought in under | brought forward | uplift
 | turned around | halving | doubling | sold out | beat | beating | overdelivered | passed with | without a single | zero
why: With a number anywhere in the sentence they may tell an outcome: enough to choose a line to start from, too little to prove one.

list: evidence/part
items: half | a half | one half | a third | one third | two thirds | a quarter | one quarter | three quarters | a fifth | two fifths | a sixth | an eighth | a tenth | thirds

list: evidence/per
items: a | per | each | in | within

list: evidence/percent
items: % | per cent | percent | pc | stars | percentile
why: After an amount they make it a rate or a score.

list: evidence/physical-unit
items: micron | microns | mm | cm | nm | degrees | ° | bar | psi | volts | v | decibels
why: "Down to 5 microns" tells how fine, no change.

list: evidence/rank
items: first | second | third | 1st | 2nd | 3rd | place | gold | silver | bronze | best | winner | runner up | finalist

list: evidence/share-of
items: in | of | out of | in the | of the | of my | of our | in every

list: evidence/since
items: since | at the last | in the last | over the last | years running | in two | in three | in four | in five | in six | in seven | in eight | in nine | in ten | in twelve | in a year | all year | all season| that year | in my time

list: evidence/slight
items: under | below | fewer than | less than | only | just

list: evidence/small-step
items: who | whose | which | where | for | with | to | in | at | by | from | on | of | that | when | if | so | as | until | but | while | than | because | into | through | only

list: evidence/still
items: still in | still with | still on | still at | still there | still here | still running | still going | still using | still in use | still working | still training | still live | still used | still employed

list: evidence/stretch
items: after | later | today | this day

list: evidence/study-mode
items: evening class | evening course | night class | online course | day release | distance learning
why: How one learns; with a year beside it that is over, without one it is still going on.

list: evidence/superlative
items: highest | lowest | best | fastest | safest | cleanest | quickest | fewest | smallest | strongest

list: evidence/time-share
items: day | days | week | weeks | weekend | weekends | night | nights | evening | evenings | morning | mornings | shift | shifts | hour | hours | minute | minutes | second | seconds | month | months | year | years | weekdays | sundays | saturdays | fridays | mondays | states | countries | sites | rooms
why: "Four of five weekends" is a share of time, no rate of success.

list: evidence/turn
items: but | only | except | although | though | until | just | however | instead | then | now

list: evidence/unit
items: h | hr | mb | kb | gb | µs | minute | minutes | min | mins | hour | hours | hrs | day | days | week | weeks | month | months | year | years | working days | second | seconds | ms | s | mile | miles | km | kilometres | litres | tonnes | tons | kg | kwh | metres | square metres | points | point | hours a week | afternoon | morning | members | followers | subscribers
 | users | places | per cent | percent | days a head | times

list: evidence/valid-until
items: valid to | valid until | valid till | valid thru | valid through | valid up to | validity to | in date to | in date until | current to
 | current until | good through | good until | good to | expires | expires on | expiring | expiry | expiry date | exp | exp date
 | expiration | expired in | expired on | runs out | renewal due | renewed to | renewed until | active through | active until
 | active to | due to expire | lasts to | lasts until
why: A date right after one of these says until when a paper is valid.

list: evidence/was
items: was | were | before | target | goal | average | norm | benchmark | not

list: evidence/weak-change
items: cut | cutting | raised | raising | brought | bringing | took | taken | taking | went | gone | came | moved | lifted | pushed | turned | got | became

list: match/adjective-ending
items: al | ic | ive | ous | ary | ent | ant | ful | ed | able | ible

list: match/after-qualifying
items: one | two | three | four | five | six | post-qualifying | post-qualification | post-registration | post-qualified | post-trade | pqe | since qualifying | since qualification
 | qualified experience | post-apprenticeship | after qualifying | after your apprenticeship
why: Such years are years of the work that the posting's title names.

list: match/as-one
items: as a | as an | as one | as the
why: Such years are asked of a role, not of a field.

list: match/both
items: and | &
why: Between two things that are asked for in one breath.

list: match/broad-words
match: stem
items: academic | access | work | working | care | play | key | sample | samples | account | accounting | accounts | active | administering | adobe | advice | after | agency
 | amazon | analytics | animal | apache | application | applications | applied | approach | apps | architecture | arts
 | assembly | assessing | assessments | asset | assistance | assurance | attitude | audit | audits | auto | autodesk |
 automation | automotive | azure | background | bank | based | basic | batch | behavior | behavioral | behaviour |
 board | boards | build | building | call | calls | caring | case | cash | center | central | centre | chain | changes
 | charts | check | checking | checks | chemical | chemistry | child | children | civil | claims | class | classes |
 classroom | clean | cleaning | clearance | clients | clinic | clinical | cloud | club | coaching | code | coding |
 collection | communication | communications | community | compliance | computer | conducting | configuration |
 construction | contact | content | contract | controls | coordinating | core | corporate | counseling | counselling |
 course | court | creation | creative | credit | culture | curriculum | customers | cutting | database | databases |
 delivering | dental | department | designer | designing | desk | desktop | detection | developing | devices | direct
 | disease | distribution | document | documentation | documents | drafting | drive | driven | driving | drug | duty |
 early | education | educational | electrical | electronic | emergency | employee | employment | energy | engagement |
 engine | engineering | enterprise | environment | environmental | estate | evaluation | event | events | examination
 | external | extraction | fabrication | facility | factory | family | farm | fast | field | files | finance | first |
 fitting | floor | flow | focused | food | form | framework | frameworks | front | full | function | functional |
 generation | giving | global | goods | google | governance | group | groups | guidelines | hand | hardware |
 healthcare | help | high | home | homes | hospital | hotel | house | housing | human | hygiene | image | imaging |
 improvement | independent | individual | industrial | industry | infrastructure | inspection | inspections |
 installation | instruction | insurance | integration | internal | international | intervention | interventions |
 inventory | keeping | kitchen | laboratory | land | language | laying | leadership | leading | learning | legal |
 lessons | level | library | life | light | line | lines | live | load | local | logistics | long | machinery |
 machines | maintaining | making | managed | manager | managing | manner | manual | manufacturing | mapping |
 marketing | mechanical | media | medical | medication | medicine | medicines | meeting | meetings | mental | metal |
 methodology | microsoft | mindset | mobile | model | modeling | modelling | models | modern | multi | national |
 needs | network | networks | nurse | nursery | nursing | online | open | operating | operation | oracle | orders |
 organisation | organization | oriented | others | package | patient | patients | person | personality | pharmacy |
 physical | pipelines | placement | plan | plans | plant | platform | platforms | point | policies | policy |
 portfolio | post | power | practices | preparing | press | pressure | prevention | print | private | products |
 program | programme | programmes | programming | programs | projects | property | protection | protocol | protocols |
 pupils | reading | real | record | recording | records | recovery | recruitment | reduction | rehabilitation |
 relations | remote | removal | repair | repairs | report | reports | requests | required | research | residential |
 residents | resource | response | restaurant | retail | risk | room | rooms | running | safe | safety | sales | scale
 | scanning | scheduling | school | schools | science | sciences | screening | scripts | search | sector | security |
 self | selling | server | servers | servicing | sessions | setting | shift | shifts | shop | smart | social | special
 | sports | stage | standard | state | station | steel | stock | storage | store | structural | structured | student |
 students | studies | studio | study | suite | supervising | supervision | supplier | supply | supporting | surgery |
 survey | surveys | taking | taught | teaching | teams | tech | test | testing | tests | theatre | theory | therapy |
 thinking | took | tool | trade | training | transfer | treatment | truck | unit | university | user | validation |
 value | vehicle | vehicles | vendor | verification | video | virtual | visits | visual | ward | warehouse | water |
 welding | well | windows | workplace | works | workshops | writing | wrote
why: Words that fifteen or more terms of these lexicons share. Alone they only hint at what is asked about them ("stock" at stock
 control); a rarer word ("variances") names it.

list: match/class-words
match: stem
items: management | analysis | monitoring | reporting | systems | system | development | control | planning | processes | process
 | operations | administration | support | handling | techniques | principles | methods | software | tools | practice | procedures
 | procedure | activities | activity | tasks | duties | services | close | preparation | delivery | production | coordination | design
 | implementation | maintenance | tracking | assessment | solutions | technologies | technology | optimisation | optimization
 | strategy | strategies | execution | processing | review | reviews | awareness | concepts | standards | requirements | legislation
 | regulations | regulation | rules | contracts | working | instrument | equipment | machine | device | installation | installations | printing | fitting
 | testing | inspection | inspections | classes | sessions | appointments | upgrades | presses
why: Words that say what is done with the subject named beside them; a résumé often names the subject alone.

list: match/credential-heads
items: certificate | certificates | certification | status | licence | license | card | ticket | training | course | award | scheme
 | registration | membership | qualification | accreditation | endorsement | diploma
why: What kind of paper is asked for; the page often names its subject alone.

list: match/degree-frame
items: degree | bachelor | bachelors | bachelor's | master | masters | master's | doctorate | phd | bsc | ba | bs | ma | ms | msc
 | mba | beng | meng | llb | honours | hons | honors | university | college | school | institute | first class | present
why: Words of a study's entry that are not its subject.

list: match/degree-words
match: stem
items: degree | degrees | bachelor | bachelors | bachelor's | master | masters | master's | doctorate | phd | bsc | ba | bs | ma | ms | msc
 | mba | beng | meng | llb | honours | hons | honors | first degree | university | college | undergraduate | postgraduate | graduate
 | educated | education | level | relevant | related | similar | equivalent | field | fields | discipline | disciplines | subject
 | subjects | area | areas | study | studies | any | other | another | appropriate | suitable | recognised | recognized | accredited
 | qualification | qualifications | diploma | required | preferred | minimum | least | higher | advanced | completed | be | have
 | science | arts | applied | year | four | three | two | full | technical | must | you | is | a plus | holder | holding | hold | good
 | associate | associates | associate's | academic | background | first | class | second | upper | tertiary | four-year | closely
why: Words of a degree's frame; what is left over names its field.

list: match/field-joiner
items: in | in the field of | in the area of

list: match/frame-words
items: certification | certifications | certified | commitment to | committed to | current | valid | active | unrestricted | in date
 | in-date | up to date | relevant | recognised | recognized | qualified | qualification
 | proficiency | proficiency in | proficient in | basic | sound | secure | solid | thorough | working knowledge | working knowledge of | practical | good | strong
 | excellent | experience | experience of | experience in | experience with | knowledge | knowledge of | skills | skill
 | understanding of | understanding | familiarity with | awareness of | ability in | demonstrable | proven | the | a | an | clear | accurate | effective | efficient | high-quality
 | high quality | professional | write | writing | produce | producing | prepare | preparing | carry out | carrying out | undertake
 | undertaking | ensure | ensuring | deliver | delivering | perform | performing | use of | using | use
why: Words around what is asked; the thing itself without them is still asked word for word.

list: match/irregular-forms
items: apply application | beat beaten | bring brought | build built | buy bought | catch caught | choose choice chosen | deal dealt
 | decide decision | defend defence defense | describe description | destroy destruction | diagnose diagnosis | draw drew drawn
 | drive drove driven | expand expansion | extend extension | feed fed | fight fought | fly flown flew | grow grew grown
 | hang hung | hear heard | hold held | keep kept | lay laid | lead led | leave left | lend lent | maintain maintenance | make made
 | mow mown | pay paid | perceive perception | permit permission | prescribe prescription | procure procurement
 | provide provision | receive reception receipt | relieve relief | resolve resolution | respond response | ride rode ridden
 | rise rose | run ran | see seen saw | sell sold sale | send sent | sew sewn | shear shorn | shoot shot | sing sang | sow sown
 | speak spoke spoken speech | speed sped | spin spun | stick stuck | submit submission | sweep swept | take took taken
 | teach taught | tell told | think thought | transcribe transcription | transmit transmission | wear worn | weave wove woven
 | wind wound | write wrote written
 | accuracy accurate | ambition ambitious | assertiveness assertive | cheerfulness cheerful | commitment committed | compassion compassionate
 | competence competent | confidence confident | courtesy courteous | creativity creative | curiosity curious | decisiveness decisive
 | dedication dedicated | diligence diligent | discretion discreet | empathy empathetic empathic empathise empathize | energy energetic
 | enthusiasm enthusiastic | humility humble | independence independent | kindness kind | maturity mature | motivation motivated
 | patience patient | persistence persistent | politeness polite | precision precise | resilience resilient | sensitivity sensitive
 | tact tactful | tenacity tenacious | thoroughness thorough | tolerance tolerant | versatility versatile | vigilance vigilant
 | analysis analytical analytic analyse analyze | registration registered register | accreditation accredited | hygiene hygienic
why: Words of one family that neither their stem nor their endings show; the first of each is kin of the others.

list: match/kin-ending
items: or | er | ori | eri | ist | ant | ment | ion | at | ator | i | al | ar | iv | anc | it | ers | ian | ician | t | st
why: What Snowball leaves on words of one family: supervise, supervisor and supervisory.

list: match/lead-role
items: supervisor | supervisors | supervisory | supervising | supervision | team leader | team lead | team leading | shift leader | shift lead
 | shift manager | duty manager | manager | managers | management | managerial | foreman | forewoman | chargehand | charge nurse | ward sister
 | head chef | sous chef | head of | crew chief | crew leader | leading hand | line manager | line management | leadership | lead | leader
 | captain | section leader | superintendent | director | managing | managing people | people management | deputy manager | assistant manager
why: Who had one of these had charge of others: a duty manager was a supervisor.

list: match/learner
items: trainee | apprentice | student | intern | cadet | mate | helper | improver | demi | commis | pre-registration | probationer
why: Who is still learning a trade, or helps in it, has no years as one of it.

list: match/lower-study
items: diploma | certificate | course | class of | high school | secondary school | left without | without a degree | did not finish
 | not finished | not completed | unfinished | dropped out | withdrew | semesters | access course | apprenticeship | gcses | gcse
why: In the entry of a study without a degree's name: it was none of a university's, or did not come to its end.

list: match/makers
items: microsoft | ms | google | adobe | autodesk | cisco | oracle | ibm | apple | amazon | aws | siemens | bosch | atlassian | hp | dell | intel
 | vmware | citrix | epson | canon | philips | schneider | schneider electric | rockwell | allen bradley | abb | omron | mitsubishi | honeywell
 | johnson controls | caterpillar | cat | john deere | komatsu | toyota | volvo | scania | bmw | ford | hashicorp | red hat | jetbrains | juniper
 | fortinet | palo alto | sophos | trimble | leica | topcon | hexagon | bentley | dassault | ptc | sap | salesforce | intuit | thermo | roche
 | sysmex | beckman coulter | abbott | ge | ge healthcare | medtronic | stryker | dräger | drager | zebra | ncr | verifone
why: A product is often called without its maker's name.

list: match/noun-ending
items: ment | ments
why: Nouns that end as adjectives do ("weldment").

list: match/seldom-stated
items: driving licence
why: What many people have and few write down: that it is missing on the page does not tell that they lack it.

list: match/shared-words
match: stem
items: data | software | business | project | team | customer | client | service | services | product | products | system | systems
 | technical | digital | general | company | commercial | operations | environment | office | site | public
 | quality | international | local | people
why: Words of a role that many fields share; where a role is named by others too, these tell nothing.

list: match/short-forms
items: admin administration administrative administrator | appt appointment | apps applications | assessts assessments
 | bldg building | calcs calculations | calc calculation | cert certificate certification | certs certificates certifications
 | co-ord coordination | comms communications communication | config configuration | dept department | dev development
 | dept department | docs documents documentation | ed education | elec electrical | eqpt equipment | ests estimates
 | exp experience | fab fabrication | gov government governance | info information | infra infrastructure | int international
 | inspec inspection | inv inventory | iv intravenous | invs invoices | lab laboratory | labs laboratories | mfg manufacturing
 | maint maintenance | maths mathematics | math mathematics | mech mechanical | med medication medical medicine
 | meds medication medications medicines | mgmt management | mgt management | mtgs meetings | obs observations
 | ops operations | ortho orthopaedic orthopedic | paeds paediatrics paediatric | peds pediatrics pediatric | perf performance
 | pharm pharmacy | physio physiotherapy physiotherapist | pivots pivot | prep preparation preparing | prod production
 | proc procurement procedures | psych psychiatry psychiatric psychology | qual quality qualification
 | recs reconciliations reconciliation | refs references | rehab rehabilitation | reg registration regulations
 | regs regulations | reno renovation | reqs requirements | resi residential | scheds schedules | sec security
 | spec specification | specs specifications | spreads spreadsheets | stats statistics statistical | subs subcontractors
 | tech technical technology technician | techs technicians | temps temperatures temporary | tix tickets | troubleshoot troubleshooting
 | uni university | util utilities | vax vaccination | vacs vaccinations | veg vegetables | vets veterinary
why: Words as people shorten them, and what they are short for.

list: match/small-words
items: a | an | the | of | in | on | for | with | and | or | to | at | by | from | as | your | our | their | its | own | my | any | all
 | using | use | skills
 | skill | experience | knowledge | ability | proficiency | strong | excellent | good | proven
why: Words that may be missing or added without changing what a phrase asks.

list: match/stem-strangers
items: experienc experiment | busy business | import importan | author authorit | engine engineer | intern internal
 | universe universit | universal universit | organ organis | organ organiz | organic organis | organic organiz
 | person personnel | hospital hospitalit | depart department | profess professor | physical physics | public publicat
 | object objectiv | ration rational
why: Words that Snowball gives one stem and that mean different things; each is told from the other by how it begins.

list: match/such
items: similar | a similar | comparable | a comparable | equivalent | an equivalent | other | another | any other | any similar
why: Before the class of what was named: "Zendesk or a similar helpdesk".

list: match/too-general
match: stem
items: people | time | data | project | team | customer | client | work | product | service | quality | business | change | task | staff
 | information | office | system | performance | health | information technology | digital | financial | technical | general
 | operational | commercial | company | professional | personal | public | daily | cost | care | site | order | material | materials | word | words
why: Subjects that nearly every résumé names; alone they do not show what is asked about them.

list: match/vague-role-words
items: one | two | three | four | five | six | seven | eight | nine | ten | twelve | post-qualifying | post-qualification | post-registration | post-qualified | post-trade | pqe | since | qualifying
 | qualified | experience | post-graduation | paid | hands-on | role | roles | similar | relevant | position | positions | job | year | years | month | months | minimum | least | work
 | working | related | environment | industry | sector | field | capacity | setting | equivalent | practical | professional
 | previous | prior | proven | hands | senior | junior | lead | manager | assistant | specialist | officer | member | staff
 | full | time | level | area | comparable | demonstrable | some | substantial | solid | track | record | commercial
why: Words of a role or its frame that many jobs share; sharing one of them alone makes no job like another.
