# Open vocabulary: the cues after which a posting names what it asks for, and the generic words around the names.

list: posting-phrase/activity-head
items: will need to | ability to | able to | capable of | capability to | capacity to | willingness to | willing to
 | aptitude to | aptitude for | proven ability to | demonstrated ability to | track record of | track record in | talent for
 | knack for | comfortable | confident in | experience of working | you can | ready to | eager to | eager towards | keen to
 | enjoy | skilled at | adept at | good at | competent in | passion for | passionate about | passion about | commitment to
 | committed to | desire to | drive to | proven track record of | ability for | you know how to | know how to | you inspire
 | responsible for ensuring that | we expect you to | expect you to | we want you to | want you to | we need you to
 | need you to | like you to | ask you to | expected to | we would like you to | comfort

list: posting-phrase/activity-stop
items: that | which | who | when | while | where | if | because | so | so that | in order to | through | by | is | are | will | would
 | whenever | whilst | preferably | ideally | you | we | must | should | as part of

list: posting-phrase/back-head
items: skills | skill | knowledge | experience | expertise | background | abilities | ability | proficiency | competence

list: posting-phrase/called-trait
items: warm | patient | caring | kind | friendly | cheerful | calm | tidy | punctual | polite | curious | steady | reliable
 | honest | hard-working | hardworking | careful | thoughtful | flexible | proactive | organised | organized | motivated
 | self-motivated | enthusiastic | energetic | creative | compassionate | empathetic | trustworthy | dependable | adaptable
 | resilient | confident | methodical | conscientious | diligent | courteous | resourceful | meticulous | approachable
 | sociable | level-headed | detail-oriented | articulate | personable | versatile | helpful | ambitious | committed
 | dedicated | passionate | collaborative | analytical | independent | well-organised | well-organized | responsible
 | sensible
why: Traits before the noun of an opening call: "a warm, patient practitioner".

list: posting-phrase/deed-head
items: who can | who could | , can | and can | someone to | somebody to
why: What a person can do follows, one thing after the other.

list: posting-phrase/empty
items: master | beginner | expert | intermediate | mid-level | mid | senior | junior | entry level | entry-level | looking
 | potential | further | information | it's | when | what | which | see | read | find | etc | qualified | successful
 | suitable | equivalent | skills | skill | knowledge | experience | experiences | ability | abilities | expertise
 | background | qualification | qualifications | requirements | requirement | tools | tool | software | systems | system
 | technologies | technology | technical | other | others | similar | same | related | relevant | field | fields | area
 | areas | role | roles | job | jobs | position | positions | work | working | task | tasks | duties | duty | responsibilities
 | candidate | candidates | applicant | applicants | person | people | team | teams | company | organization | organisation
 | procedures | procedure | regulations | principles | concepts | methods | techniques | practices | standards | processes
 | policies | laws | rules | trends | issues | discipline | disciplines | subject | subjects | study | studies | degree
 | level | levels | grade | year | years | month | months | minimum | good | strong | excellent | basic | advanced | high
 | new | various | different | multiple | several | many | more | most | best | great | own | redacted | organization
 | address | contact | name | location | description | required | preferred | desirable | essential | mandatory | plus
 | advantage | bonus | asset | following | etc | well | highly | proven | oral | written | verbal | spoken
 | spoken and written | both | date | dates | day | days | hour | hours | time | full | part | one | two | three | four | five
 | university | college | institution | environment | environments | professional | general | specific | overall | you | your
 | we | our | us | us all | above | below | all | things | thing | something | anything | everything | way | ways | use
 | usage | opportunity | opportunities | success | life | world | business | industry | sector | service | services | product
 | products | project | projects | programme | program | application | applications | training | education | certificate
 | certification | attached | note | please | yes | no | must | ideal | applicant's | interest | interests | language
 | languages | english language | quality | fast | based | type | kind | range | variety | number | plan | plans | who | what
 | how | here | there | it | they | this | that | will | can | may | non-technical individuals | individuals | colleagues
 | customers | clients | stakeholders | users | management | manager | managers | directors | suppliers | employees | others
 | expected | imagine | preferable | detailed | active | able | willingness | willing | ready | applicable | possible
 | good command | nice extra | nice extras | extra | extras | pluses | handy | higher | better | beyond | upwards | upward
 | up | tell | let | know | mention | say | participation | spell | stint | participate | availability | first | second
 | third | week | weeks | weekly | monthly | clear | nice | appointment | appointments | employment | close

list: posting-phrase/function-head
items: support | desk | helpdesk | help desk | front of house | back of house | reception | sales | driving | delivery | deliveries
 | warehouse | retail | hospitality | kitchen | ward | practice | agency | studio | store | shop | call centre | call center
 | contact centre | contact center | teaching | nursing | care | catering | housekeeping | clinic | laboratory | lab | factory
 | production | secretarial | office | administration | admin | residential | domestic | commercial | hospital | school | nursery
why: Experience of one of these is of a function or place one has worked in.

list: posting-phrase/has
items: have | has | had | having | you've

list: posting-phrase/holds-paper
items: registered | licensed | licenced | certified | chartered | qualified | accredited | enrolled
why: A role with one of these before it is one whose papers are asked for.

list: posting-phrase/language-name
items: second language | another language | third language | foreign language | foreign languages | other languages
 | additional language | additional languages | further language | further languages | other language | european language
 | european languages | asian language | indian language | regional language | local language | community language
 | community languages | one more language | sign language

list: posting-phrase/list-end
items: as the | as we | as you | as it | as our | because | since we | since the | since you | so that | so you | so we | so no
 | so the | when | if you | if we | which | where | but | though | although
why: After a comma one of these ends a list of things and begins a reason or an aside.

list: posting-phrase/not-deed
items: will | are | were | have | had | hold | need | must | should | shall | can | could | may | might | would
 | do not | don't | get | receive | earn | join | report | be | also | too | can't | cannot | won't | never | both
 | know | and | or | work for | work with us | like | want | love | has | is | become | start | deserve
 | ideally | preferably | already | possess | bring | then | see | find | choose | who | as | at | in | on | to | for
 | with | enjoy | thrive | inspire | use our | say | think | ask | apply | read | hear | call | ring | send | click
 | contact
why: After "you" these say something else than what the reader does well.

list: posting-phrase/noun-head
items: experience with | experience in | experience of | experience using | experience on | experience working with
 | experience working in | experience working on | experience within | experience from | experiences with | experiences in
 | experienced in | experienced with | experienced within | knowledge of | knowledge in | knowledge on | knowledge about
 | knowledge with | knowledge and experience in | knowledge and experience of | knowledge and experience with
 | knowledge and understanding of | knowledge and skills in | experience and knowledge in | experience and knowledge of
 | knowledgeable in | knowledgeable about | understanding of | understanding in | understanding and knowledge of
 | an understanding of | proficiency in | proficiency with | proficient in | proficient with | proficient at
 | familiarity with | familiar with | familiarity in | expertise in | expertise with | expertise on | expert in
 | expert knowledge of | background in | background with | background on | skills in | skill in | skills with | skilled in
 | skilled with | exposure to | command of | mastery of | grasp of | competence in | competency in | competent with
 | fluent in | fluency in | trained in | training in | training on | versed in | well versed in | well-versed in
 | awareness of | appreciation of | hands-on with | hands on with | hands-on experience with | hands-on experience in
 | specialising in | specializing in | specialization in | specialised in | specialized in | certified in | certification in
 | interest in | qualified in | acquainted with | well familiarized with | familiarized with | conversant with | conversant in
 | use of | usage of | practice in | insight into | insights into | comfortable with | comfort with | confident with
 | technologies such as | tools such as | languages such as | working knowledge of | in-depth knowledge of | strong in
 | graduate in | experience around | experience managing | experience leading | experience developing | experience building
 | grounding in | ability in | skills such as | experience handling | fundamentals of | flair for | sense of | courses in
 | coursework in | course in | comfort working in | comfortable working in | working knowledge in | confidence with
 | confidence using | confident using | handy with | good with | at ease with | at home with | adept with | deft with
 | skilful with | skillful with | quick with | confidence on | comfortable using | know your way around | find your way around
 | knows their way around | be used to | at home in

list: posting-phrase/participle
items: built | run | driven | worked | led | done | been | written | made | held | taken | taught | met | kept | sold
 | bought | drawn | grown | spent | seen | dealt | brought | cut | fitted | set up | shipped

list: posting-phrase/person-head
items: need is | want is | matters is | at home with | applicants need | candidates need | as would | taken part in | been involved in | you hold | you know | you know about | you have | you've | you've got | you use | you bring | who holds
 | who hold | who knows | who know | who has | who have | and hold | and holds | and know | and knows | , know
 | , knows | , hold | , holds | , have | or have | and have | , has | and has | you care about | and care about
 | we expect | we require | we ask for | we need | we want | must be strong in | be strong in | must hold | must have
 | must know | should have | should hold | should know | need to have | need to know | you need | you'll need
 | you will need | you must have | so does | so do | so is | so are | as is | as are | as does | candidates have
 | nor is | nor are | you had | , had | or had | and had | you held | or held | , held | and held
why: What the person holds or knows follows.

list: posting-phrase/praise
items: talented | skilled | qualified | competent | dynamic | ambitious | bright | dedicated | outstanding | excellent | great | amazing
 | awesome | driven | passionate | motivated | self-motivated | highly motivated | highly | enthusiastic | experienced | energetic
 | hard-working | hardworking | committed | results-driven | results-oriented | detail-oriented | creative | proactive | reliable
 | female | male | full-time | part-time | new | good | strong | suitable | capable | professional | super | very | organized
 | organised | innovative | friendly | new | highly skilled | well organized | one | two | an additional | additional | skillful
why: Words around a role in the opening call that are no part of the job title.

list: posting-phrase/preposition
items: for | with | on | in | at | by | to

list: posting-phrase/pronoun
items: it's | it'd | it'll | that's | there's | you've | you'll | you're | we're | we've | you | your | we | our | us | it | they | their | who | which | that | this | there | i | he | she
why: A clause with one of these before its judgement is a sentence, no list of things.

list: posting-phrase/reader
items: you

list: posting-phrase/soft-word
items: adapt | adaptability | adaptable | adapting | flexible | flexibility | independently | autonomously | autonomous
 | independence | minimal supervision | little supervision | minimum supervision | under pressure | deadlines
 | tight deadlines | multitask | multitasking | multi-task | multi-tasking | multiple tasks | different tasks | many tasks
 | prioritize | prioritise | prioritizing | prioritising | priorities | teamwork | team work | team player | in a team
 | in teams | as part of a team | within a team | team environment | collaborate | collaborative | collaboratively
 | relationships | relationship building | interpersonal | communicate | communicating | communication | listen | listening
 | empathy | empathetic | motivate | motivated | motivating | inspire | inspiring | attitude | mindset | proactive
 | proactively | initiative | self-starter | self-motivated | curious | curiosity | learn | eager | eagerness | willingness
 | enthusiasm | enthusiastic | passion | passionate | energetic | creative thinking | creativity | analytical
 | critical thinking | think | thinker | thinking | problem solving | solve problems | problem-solving | decision making
 | decision-making | make decisions | decisions | judgment | judgement | integrity | honest | honesty | ethics | ethical
 | confidentiality | trustworthy | trustworthiness | reliable | reliability | accountable | accountability | punctual
 | punctuality | patience | patient and | polite | courteous | professionalism | attention to detail | eye for detail
 | detail-oriented | detail oriented | details | accuracy | precise | organized | organised | organizational skills | focused
 | goal-oriented | goal oriented | result-oriented | results-oriented | results oriented | solution-oriented | service-minded
 | service minded | customer-oriented | open-minded | open minded | resilient | resilience | stressful | calm | confident
 | confidence | ambitious | ambition | driven | self-driven | leadership | personality | humor | humour | independent
 | work alone | work hard | hard-working | hardworking | high pace | fast-paced | fast paced | rapidly changing
 | changing environment | changing circumstances | dynamic environment | follow instructions | feedback | diplomacy
 | diplomatic | tact | tactful | respect | respectful | helpful | support others | culturally | cultural sensitivity
 | diverse people | diverse teams | diverse backgrounds | own initiative | work effectively | ownership | overview | robust
 | dedicated | dedication | motivation | self-discipline | tolerance | tolerant | deal with people | deal with a variety
 | interact | interacting | influence | persuade | convince | challenge | role model | leading by example | loyal | loyalty
 | discreet | discretion | sociable | outgoing | extrovert | friendly | caring | good organisation | good organization
 | strong organisation | strong organization | excellent organisation | excellent organization | genuine interest | sense of
 | telephone voice | people skills | enjoy | comfortable | helping | help out | positive outlook | positive approach
 | positivity | be positive | high energy | full of energy | energy and | structured approach | structured way
 | structured and | systematic approach | systematic way | warm and | warm manner | warmth | warm welcome | work pressure
 | stress tolerance | stress resistant | stress resistance | handle stress | under stress | quick learner | fast learner
 | eager learner | keen learner | customer focus | gets on | get on with | gets along | get along | getting on with
 | explain technical | explain complex | explain things | explain | plain words | plain language | cheer up | cheerful
why: A phrase that holds one of these names a trait rather than a skill.

list: posting-phrase/someone
items: someone | somebody | person | a person | people | anyone | anybody | candidate | candidates | applicant | colleague
 | individual | individuals

list: posting-phrase/stop
items: to | for | in | with | from | by | on | at | that | which | who | whose | when | while | where | if | because | since | using | is | are | was
 | were | will | would | can | could | may | might | must | should | have | has | had | within | across | including | incl | through | into
 | under | over | during | than | preferred | required | desirable | mandatory | necessary | needed | essential | you | we | they | it
 | preferably | ideally | such | via | per | as | be | being | so | after | before | between | among | among others | towards | toward | upon
 | appreciated | but | against | about | around | without | based on | related to | relevant to | according to | depending on | in order to | plus | also

list: posting-phrase/subject-lead
items: using | area of | the area of | areas of | field of | the field of | fields of | within | such as | e.g | aspects of | aspects of the
 | focus on | a focus on | focused on | specialized in | specialised in | specialist in | expert in | principles of | concepts of
why: In a sentence that only tells of the job, a term right after one of these is named as a subject.

list: posting-phrase/tool-class
items: tool | tools | software | platform | platforms | package | packages | suite | system | systems

list: posting-phrase/tool-head
match: stem
items: software | tool | tools | system | platform | database | package | application | suite | equipment | machine | machinery | scanner | device
 | instrument | framework | library | technology | crm | erp | hardware | vehicle | forklift | printer | press | gun | saw
 | drill | lathe | kiln | oven | fryer | autoclave | grinder | sander | loader | excavator | digger | crane | hoist | camera
 | microscope | mower | strimmer | chainsaw | app | spectrometer | analyser | analyzer | centrifuge

list: posting-phrase/trait-head
items: you are | you're | must be | should be | you to be | be a | need to be | person who is | someone who is | you must be
 | candidate is | candidates who are | be able to be | who is | who are | person is a | candidate is a | applicant is a

list: posting-phrase/trim-back
items: skills | skill | skill set | skillset | knowledge | experience | experiences | expertise | background knowledge | abilities | ability | proficiency
 | competence | competency | competencies | capabilities | capability | is required | required | is a must | a must | is mandatory | mandatory
 | is essential | essential | is preferred | preferred | is a plus | a plus | an advantage | is an advantage | desirable | is desirable | needed
 | necessary | is necessary | etc | in general | as well | level | in writing | verbal | orally | oral | written | both | too | also | concept | attributes
 | what | how | whether | an asset | is an asset | would be an asset | would be an advantage | would be a plus | a bonus | aptitude | qualities | know-how | would be preferred
 | optional | is optional | are optional

list: posting-phrase/trim-front
items: excellent | strong | good | very good | great | solid | proven | demonstrated | demonstrable | outstanding | exceptional | superior
 | extensive | deep | in-depth | in depth | thorough | basic | advanced | intermediate | sound | broad | wide | high | highly | very | well | fully | effective | effectively
 | some | any | other | various | different | multiple | several | both | all | relevant | related | similar | previous | prior | recent | current | hands-on | hands on
 | practical | working | professional | significant | considerable | substantial | real | true | genuine | keen | ample | full | complete
 | must be | must have | must | should have | should be | should | you have | you are | you will have | you'll have | you possess | you must have | you should have
 | have | has | having | possess | possesses | possession of | be | being | is | are | a | an | the | minimum | minimum of | at least | a minimum of
 | knowledge | experience | skills | ability | understanding | expertise | proficiency | proficient | familiarity | familiar | fluent | strong knowledge
 | know | knows | the ability | the candidate | candidate | candidates | the applicant | applicants | we expect | that you | you | your | we | also | in addition | additionally | furthermore
 | moreover | besides | as well as | including | especially | particularly | specifically | ideally | preferably | preferred | desired | required | necessary
 | essential | advantage | plus | bonus | nice to have | good to have | level of | high level of | high degree of | degree of | a high level of | a high degree of | ability of
 | years | years of | year | year of | months of | + | use of | the use of | using | track record | proven track record | a proven track record | sense of
 | following | the following | one or more of | one of | at least one of | either | modern | latest | new | common | popular | major | key | core | main | overall | specific | general
 | demonstrate | demonstrates | evidence of | proof of | awareness | command | competence | competent | skilled | trained | post-qualifying | post-qualification | post-registration | post-apprenticeship | professionally | certified | technical knowledge | i.e | e.g | such as | like
 | completed | completion of | valid | holder of | holding | hold | holds | another | secure | genuinely | equally | absolutely | already | mature | education | language | languages | computer skill

list: posting-phrase/unit
items: department | departments | dept | directorate | division | office | offices | unit | bureau | branch | section | committee
why: Parts of a house: the skill before one of them names the department, and is not asked for.

list: posting-phrase/verb-lead
items: to | can | and | effectively

list: posting-phrase/verb-like
match: stem
items: pass | obtain | work | manage | lead | communicate | build | develop | design | create | write | read | speak | learn | make | take | set | plan | organize | organise
 | handle | solve | think | analyze | analyse | prioritize | prioritise | adapt | respond | deliver | drive | support | help | train | teach | coach | mentor | motivate
 | inspire | engage | negotiate | present | maintain | operate | use | perform | ensure | establish | coordinate | collaborate | interact | listen | follow | act | adhere
 | meet | achieve | identify | implement | execute | monitor | evaluate | assess | review | prepare | report | document | translate | interpret | understand | explain
 | influence | persuade | challenge | resolve | troubleshoot | test | debug | fix | repair | install | configure | deploy | run | supervise | delegate | direct | guide
 | provide | give | get | keep | hold | deal | cope | thrive | function | multitask | travel | lift | stand | move | drive | demonstrate | show | exercise | apply | conduct
 | carry | facilitate | promote | sell | advise | consult | research | investigate | gather | collect | process | track | contribute | participate | seek | find | improve
 | optimize | optimise | simplify | bring | foster | cultivate | nurture | assist | serve | care | clean | cook | balance | juggle | organize | respect | share | stay | become | focus
 | convert | define | draft | edit | produce | publish | generate | grow | scale | oversee | own | shape | steer | synthesize | visualize | continuously | independently
 | need | require

list: posting-phrase/who
items: who

list: posting-word-ending/adjective
items: ed | able | ible | ly
why: A lone bare word that ends so describes something rather than naming it.

list: posting-word-ending/trait
items: ed | ive | able | ible | ful | ity | ness | ism | ly
why: A word of a trait's stem that ends otherwise ("objectives" for objective) is another word.
