# What a line of a résumé says about the thing it names: denied, in progress, expired, done with a result.

list: evidence/change-from
items: from

list: evidence/change-to
items: to | → | down to | up to

list: evidence/denied-after
items: not used | never used | none yet | not yet | to be learned | no experience | not registered | not taken | not held | not
 done | never run one | never ran one | never run | never done | never tried | never held | never went live | never built one

list: evidence/denied-before
items: never done | never run | never ran | never tried | never touched | never held | never built | haven't done | have not done
 | haven't worked | not on the | not registered | not registered with | not a member of | not qualified | not trained in | no experience | no experience with | no experience in | not experienced | without experience | never used | never
 worked with | have not used | have not worked | haven't used | did not use | not familiar | no knowledge | no formal | no hands
 on | not yet | unfamiliar with | instead of | not certified | not worked on | not worked with
 | not worked in | never worked on | never worked in | never got to | never had to | never had | never been | never learned | never learnt
 | never taught | never managed | never led | never driven | never set up | never needed to | not had | not led | not driven | not run
 | haven't run | haven't had | haven't held | have not held | have not had | have not run | have not led | do not have | don't have | do not hold | get used to | would need to learn | need to learn | yet to use | want to learn
 | would like to learn | interested in learning | keen to learn | hope to learn

list: evidence/denied-directly-before
items: no | not a | not an
why: Denies the very thing named next, if nothing else is: "no SAP", but not "no SAP downtime".

list: evidence/ends-naming
items: and | or | nor | yet | so far | but | experience | knowledge | sorry | thank you | please
why: Words after which "no" before a name means that name.

list: evidence/expired
items: ran out | run out | both ran out | both expired | both lapsed | expired | lapsed | out of date | no longer valid | not renewed | expired in | renewal not started

list: evidence/in-progress
items: currently learning | learning | currently studying | studying for | studying towards | in progress | working towards
 | working toward | enrolled | enrolled in | expected | anticipated | to be completed | pursuing | candidate for | preparing for
 | sitting | sitting it in | sitting for it | application sent | application submitted | applied for | awaiting | waiting for
 | to be sat | resit | due to sit | due to complete | due to finish | half way through | halfway through | started | booked | planned | pending | evening class | online course

list: evidence/outcome
items: award winning | won | awarded | promoted | under budget | ahead of schedule | days early | weeks early | months early
 | finished early | delivered early | completed early | first place | zero accidents | zero
 defects | no lost time | from weekly to none | outstanding | above target | over target | exceeded | beat target | no findings | zero findings | no non-conformances | no failures since | no failure
 since | none since | none has | passed first time | first time pass | never missed | never been late | no complaints | no accidents | no
 incidents | no errors | without an accident | in half | top of | first of | rated outstanding | on time and
 | highest | record | doubled | tripled | halved | eliminated

list: evidence/outcome-with-number
items: reduced | reducing | reduction | reduce | increased | increasing | increase | improved | improving | improvement | cut | cutting
 | saved | saving | savings | grew | growing | growth | raised | raising | decreased | decreasing | lowered | lowering | boosted
 | boosting | achieved | achieving | generated | generating | went from | dropped to | dropped by | fell | rose | won | winning
 | up from | down from | up to | down to | shortened | accelerated | exceeded | hit | reached | recovered | still on | still in | retention
 | pass rate | faster | fewer | higher | lower | it was | used to be | previously | used to take | used to be | it took | instead of | against a target | against a goal | against a goal of
 | against a target of | over target | above target | ahead of
 | under budget | free for | used by | adopted by | integrate with | brought down | brought in under | brought forward | uplift
 | turned around | halving | doubling | sold out | beat | beating | overdelivered | passed with | without a single | zero
why: A number counts as a result only beside a word of change; a mere amount is not an outcome, and a year is no amount.

list: match/adjective-ending
items: al | ic | ive | ous | ary | ent | ant | ful | ed | able | ible

list: match/after-qualifying
items: post-qualifying | post-qualification | post-registration | post-qualified | post-trade | pqe | since qualifying | since qualification
 | qualified experience | post-apprenticeship | after qualifying | after your apprenticeship
why: Such years are years of the work that the posting's title names.

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
why: Words of one family that neither their stem nor their endings show; the first of each is kin of the others.

list: match/kin-ending
items: or | er | ori | eri | ist | ant | ment | ion | at | ator | i | al | ar | iv | anc | it | ers | ian | ician | t
why: What Snowball leaves on words of one family: supervise, supervisor and supervisory.

list: match/lower-study
items: diploma | certificate | course | class of | high school | secondary school | left without | without a degree | did not finish
 | not finished | not completed | unfinished | dropped out | withdrew | semesters | access course | apprenticeship | gcses | gcse
why: In the entry of a study without a degree's name: it was none of a university's, or did not come to its end.

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

list: match/too-general
match: stem
items: people | time | data | project | team | customer | client | work | product | service | quality | business | change | task | staff
 | information | office | system | performance | health | information technology | digital | financial | technical | general
 | operational | commercial | company | professional | personal | public | daily | cost | care | site | order | material | materials
why: Subjects that nearly every résumé names; alone they do not show what is asked about them.

list: match/vague-role-words
items: post-qualifying | post-qualification | post-registration | post-qualified | post-trade | pqe | since | qualifying
 | qualified | experience | post-graduation | paid | hands-on | role | roles | similar | relevant | position | positions | job | year | years | month | months | minimum | least | work
 | working | related | environment | industry | sector | field | capacity | setting | equivalent | practical | professional
 | previous | prior | proven | hands | senior | junior | lead | manager | assistant | specialist | officer | member | staff
 | full | time | level | area | comparable | demonstrable | some | substantial | solid | track | record | commercial
why: Words of a role or its frame that many jobs share; sharing one of them alone makes no job like another.
