# Conditions and papers a posting asks for.

list: posting-credential/course
items: training | course | courses | programme | program | trainings

list: posting-credential/course-done
items: completed | completion of | successful completion of | certified | must have completed | attended

list: posting-credential/field-follows
items: nvq | svq | btec | hnd | hnc | diploma | city and guilds | city & guilds | c&g | level 1 | level 2 | level 3 | level 4 | level 5
 | level 6 | level 7 | apprenticeship | trade certificate | certificate iii | certificate iv | cert iii | cert iv | foundation degree
why: Papers of a level in some field; without the field they say little.

list: posting-credential/head
items: license | licence | licenses | licences | certificate | certificates | certification | certifications | permit
 | accreditation | registration | award | awards | green belt | black belt | yellow belt | educator status | chartered status
 | qualified status | qts | chartership | ticket | drivers license | driver's license | driver's licence | driving licence
 | driving license | membership | apprenticeship

list: posting-credential/level
items: level 1 | level 2 | level 3 | level 4 | level 5 | level 6 | level 7 | level one | level two | level three
 | level i | level ii | level iii | level iv
why: With a name before it or a subject after it, a paper of that level.

list: posting-credential/level-noun
items: award | awards | diploma | certificate | apprenticeship | qualification | nvq | svq | course

list: posting-credential/state
items: qualified | registered | certified | licensed | licenced | accredited | chartered | part-qualified
why: With a name before it, a paper that one holds: "IATI qualified".

list: posting-credential/word
items: coc | certificate of competency | certificate of competence | technical training | professional qualification
 | chartered | professionally qualified | coc level iv | coc level iii | coc level i | coc level ii | coc level v | completed training
 | trainer's methodology training | trainers methodology training | certified

list: posting-experience/as
items: as a | as an | as | working as a | working as an | working as | as the | in a role as | in the role of
 | in a position as | in the position of | working experience as

list: posting-experience/background
items: background | backgrounds | domain | internship | career

list: posting-experience/been
items: been a | been an | been the | ever been a | ever been an | acted as a | acted as an | acted as | served as a
 | served as an | served as | a spell as | a spell as a | a spell as an | spell as a | spell as an | a stint as | a stint as a
 | a stint as an | a season as a | a season as an | a period as a | a period as an | time as a | time as an | some time as a
 | some time as an | previous role as a | previous role as an | previously as a | previously as an | worked as a
 | worked as an | worked as
why: A role that somebody has held follows.

list: posting-experience/experienced
items: experienced | an experienced | seasoned

list: posting-experience/in
items: in | in the | of | with | within | within the | working with | working in | working in the | working on | in the field of
 | in the area of | in areas of | as part of | on | at | in a | in an | working for | working within | using | from | in the fields of
 | working at | within a | at a | in similar | experience in

list: posting-experience/people
items: people | adults | children | child | young people | youth | patients | families | students | pupils | learners
 | residents | offenders | refugees | migrants | carers | babies | toddlers | infants | teenagers | adolescents | veterans
 | tenants | service users | women | men | seniors | elderly | communities | participants

list: posting-experience/place-noun
items: team | teams | office | offices | practice | practices | lab | labs | kitchen | kitchens | shop | shops | store
 | stores | nursery | nurseries | ward | wards | surgery | surgeries | salon | salons | studio | studios | workshop
 | workshops | site | sites | farm | farms | depot | garage | garages | charity | charities | council | councils | authority
 | authorities | college | colleges | home | homes | service | services
why: With one of these behind it, a list of years says in what kind of place they were spent.

list: posting-experience/recent
items: recent | recently | in the last year | in the past year | within the last two years | in the last two years
 | in the last three years

list: posting-experience/role-noun
items: manager | managers | designer | designers | developer | developers | engineer | engineers | analyst | analysts | accountant
 | accountants | executive | executives | officer | officers | director | directors | leader | leaders | administrator
 | administrators | technician | technicians | supervisor | supervisors | specialist | specialists | consultant | consultants
 | coordinator | coordinators | assistant | assistants | representative | representatives | operator | operators | planner
 | planners | buyer | buyers | teacher | teachers | trainer | trainers | driver | drivers | nurse | nurses
 | advisor | advisors | adviser | advisers | baker | bakers | cook | cooks | chef | chefs | guard | guards | cleaner | cleaners
 | worker | workers | instructor | instructors | lecturer | lecturers | professor | professors | researcher | researchers
 | scientist | scientists | clerk | clerks | secretary | receptionist | mechanic | mechanics | electrician | electricians
 | plumber | plumbers | welder | welders | carpenter | carpenters | pharmacist | pharmacists | doctor | doctors | physician
 | physicians | lawyer | lawyers | attorney | attorneys | architect | architects | programmer | programmers | tester | testers
 | writer | writers | editor | editors | agent | agents | controller | controllers | auditor | auditors | cashier | cashiers
 | waiter | waiters | waitress | barista | postdoc | fellow | intern | interns | trainee | trainees | attendant | attendants
 | owner | chauffeur | chauffeurs | interviewer | interviewers | midwife | therapist | surveyor | counsel | head | associate

list: posting-experience/role-setting
items: role | roles | position | positions | capacity | business
why: Of the settings those that are a role rather than a place.

list: posting-experience/sector-lead
items: in | in a | in an | in the | within | within the | within a | from | from the

list: posting-experience/setting
items: environment | environments | sector | sectors | industry | industries | role | roles | position | positions | setting
 | settings | organization | organizations | organisation | organisations | company | companies | institution | institutions
 | firm | firms | department | departments | hospital | hospitals | hotel | hotels | restaurant | restaurants | bank | banks
 | factory | factories | plant | plants | school | schools | university | agency | agencies | vendor | vendors | startup
 | start-up | consultancy | ngo | ngos | business | capacity | laboratory | warehouse | centre | center | clinic

list: posting-experience/with-people
items: working with | work with | worked with | working alongside | worked alongside | experience with | experience of
why: Whom one has worked with follows.

list: posting-experience/word
match: stem
items: experience | work experience | working experience | track record

list: posting-experience/worked
items: worked in | worked in a | worked in an | worked at | worked at a | worked for | worked on a | worked on the
 | time spent in | time spent in a | time in a | spent time in | time served in | sold | have sold | sold into | sold to
 | selling to | selling into | time on a | time on the | spell in a | a spell in a | a spell in | a stint in a | a stint in
 | stint in a | spell in
why: What follows right after is a place or role somebody has been in.

list: posting-gate/age-before
items: be | aged | age | be aged | be at least | at least | is | are

list: posting-gate/amount
items: up to | around | about | approximately | roughly | at least | of up to | of at least | of around | max | min

list: posting-gate/any-value
items: both | any | male/female | male or female | m/f | female/male | not specified | all | open | unlimited | not required

list: posting-gate/check
items: check | checks | vetting | clearance | clearances | references | reference | medical | medicals | screening
 | screenings | disclosure | drug test | drug tests | police report | background investigation | health assessment
 | health questionnaire | credit history

list: posting-gate/check-kind
items: background | credit | criminal | reference | references | drug | drugs | alcohol | medical | identity | id | police
 | security | dbs | employment | health | motor vehicle | education | financial | record | history
why: What is looked at; with "check" behind the last of several all are one condition.

list: posting-gate/condition
items: travel | travel as needed | willingness to travel | willing to travel | travel up to | frequent travel
 | travel frequently | travel extensively | travel occasionally | occasional travel | regular travel | overseas travel
 | international travel | ability to travel | able to travel | rotating shifts | rotating shift | night shifts | night shift
 | shift work | work shifts | work in shifts | shift basis | weekend shifts | day shifts | evening shifts | early shifts
 | late shifts | work on weekends | work weekends | weekend work | weekends and overtime | weekends and holidays
 | evenings and weekends | nights and weekends | weekends | overtime | on-call | on call | on short notice | flexible hours
 | flexible working hours | irregular hours | flexibility with hours | flexible schedule | unsocial hours | long hours
 | extended hours | public holidays | 6 days a week | six days a week | rotating nights | permanent nights | work nights
 | split shifts | 4 on 4 off | alternate weekly | shift will alternate | shifts alternate | background check
 | background checks | criminal record check | criminal record | criminal background check | police clearance | police check
 | dbs check | enhanced dbs | enhanced dbs check | dbs clearance | drug screening | drug test | drug testing | drug screen
 | pre-employment screening | medical examination | medical check | smoke-free | non-smoker | non-smoking | physically fit
 | physical fitness | physical strength | good physical condition | physically demanding | heavy lifting | lift up to
 | able to lift | ability to lift | manual handling | stand for long periods | stand for long | standing for long
 | do some lifts | work at height | work outdoors | work permit | employment permit | valid work permit | right to work
 | eligible to work | eligibility to work | authorized to work | authorised to work | work authorization | work authorisation
 | legally authorized | legally entitled to work | permission to work | work visa | us citizen | u.s. citizen | us citizenship
 | citizenship | eu citizen | permanent resident | security clearance | top secret clearance | secret clearance
 | top secret security clearance | active security clearance | clearance | sc clearance | dv clearance | bpss | relocate
 | willing to relocate | willingness to relocate | relocation | own car | own vehicle | own transport | own transportation
 | use of a car | reliable transportation | driving record | clean driving record | references | reference check
 | reference checks | guarantor | collateral | female | male | women only | female only | males only | male only
 | females only | women are encouraged | cgpa | gpa | cumulative gpa | minimum gpa | on-site | onsite | in the office
 | days a week in the office | time zone | time zones | work from the office | immediately available | available immediately
 | immediate start | notice period | must be a resident | resident of | residency | live within | based in
 | commuting distance | currently enrolled | enrolled in | student status | student | final year | recent graduate
 | recent graduates | fresh graduate | fresh graduates | year of graduation | vaccinated | vaccination | vaccinations
 | work under pressure in remote areas | work in remote areas | willingness to work in remote areas | zero criminal record
 | clean criminal record | bondable | proof of identity | national id | business license | permanent nights,
 | rotating nights and every third weekend | every second weekend | every other weekend | every third weekend
 | alternate weekends | bank holidays | working towards it | working towards | work towards it | study towards it
 | the will to get one | own a car | have a car | daily use of a car | access to a car | drugs and alcohol test
 | drug and alcohol test | drugs and alcohol testing | drug and alcohol testing | alcohol test | pass a medical | six points
 | 6 points | three points | 3 points | nine points | 9 points | four points | 4 points | points on your licence
 | points on licence | penalty points | late shifts | early and late shifts | hepatitis b immunity | immunised | immunized
 | right to live and work | working rights | quiet room | own transport | work evenings | evening work
 | flexibility with hours and schedule | available to work on short notice | short notice | active clearance | ts/sci
 | polygraph | public trust clearance | own tools | own basic tools | own hand tools | own set of tools | own toolkit
 | own tool kit | own kit | own laptop | reference from | a reference from | references from | reference from your last
 | garda vetting | garda clearance | vetting | police vetting | pvg | pvg membership | pvg scheme membership | pvg scheme
 | accessni | access ni | accessni check | working with children check | working with children card | wwcc | blue card
 | ndis worker screening | ndis worker screening check | national police check | national police clearance | credit check
 | baseline personnel security standard | public liability insurance | public liability | professional indemnity insurance
 | professional indemnity | indemnity insurance | medical indemnity | business car insurance | business insurance
 | car insurance | own insurance | insured to drive | insured for business use | occupational health clearance
 | occupational health check | occupational health assessment | pre-employment medical | two references
 | satisfactory references | two satisfactory references | early starts | early start | late finishes
 | weekend and evening work | evening and weekend work | travel between sites | evening cover | weekend cover | night cover
 | sleep-ins | sleep-in | sleep ins | lone working | early mornings | late evenings | clean mvr | dot physical
 | pass a dot physical | checkable history | five year checkable history | work permission | every other sunday
 | every other saturday | every second saturday | every second sunday | alternate saturdays | alternate sundays

list: posting-gate/hard
items: u.s. person | us person | u.s. citizen | us citizen | us citizenship | u.s. citizenship | police record check | police check certificate | certificate of conduct | certificate of good conduct | right to work | eligible to work | authorized to work | authorised to work | legally authorized to work | dbs check
 | enhanced dbs check | enhanced dbs | background check | employment permit | work permit | security clearance
 | proof of your right to work | criminal record check | police check | two references | reference check | drug test
 | 6 days a week | six days a week | shift will alternate | rotating shifts | shifts alternate | weekend shifts | night shifts | work weekends
 | early and late shifts | late shifts | early shifts | alternate weekends | every second weekend | every other weekend
 | drug screening | satisfactory references | time zone | willing to travel | garda vetting | pvg scheme membership
 | pvg membership | working with children check | national police check | occupational health clearance | accessni check
 | own tools | credit check | stand for long periods | lift up to

list: posting-gate/label
items: gender | sex | age | age limit | nationality | marital status | cgpa | gpa | year of graduation

list: posting-gate/measured
items: lift | lifting | carry | carrying | push | pull | move | type
why: With a number and its unit behind them they are conditions.

list: posting-gate/place
items: based in | based on | based within | based near | live in | live on | live near | live within | lives within
 | living within | within an hour of | within one hour of | within two hours of | within half an hour of
 | within 30 minutes of | within 45 minutes of | within 20 minutes of | within commuting distance of
 | within easy reach of | within reach of | commutable to | commutable distance of | able to commute to
 | able to get to | resident in | hours of cet | hours of gmt | hours of utc
why: A place or a time zone follows.

list: posting-gate/unit
items: lbs | lb | pounds | kg | kgs | kilos | kilograms | percent | per cent | wpm | words per minute | stone
why: Units of what a condition is measured in.

list: posting-schedule/half-day
items: am | pm | a.m. | p.m. | a.m | p.m

list: posting-schedule/joint
items: from | between | start | starts | starting | and | with | to | on | on call | at | including
 | weekends included | weekends
why: Words between the days and the times of one schedule.

list: posting-schedule/per
items: a | per | each | every | in | over | out of | of

list: posting-schedule/period
items: week | month | quarter | fortnight | weekend

list: posting-schedule/shift-gate
items: shift | shifts | on-call | on call | rotation | rota | roster | start | starts | in the office | on site | onsite
 | on-site | weekend | weekends | night | nights | evenings | evening | early | late | days | weekdays | saturdays | sundays
 | holidays
why: Words of a condition about when one must be there.

list: posting-schedule/subject
items: shifts | shift | the shifts | your shifts | hours | the hours | your hours | working hours | the working hours
 | work hours | hours of work | shift times | the shift | your shift | office hours | the rota | rota | shift pattern
 | the shift pattern | working days
why: What a sentence about the hours begins with.

list: posting-schedule/to
items: to | through | thru | till | until | and

list: posting-schedule/unit
items: day | days | morning | mornings | afternoon | afternoons | evening | evenings | night | nights | shift | shifts
 | week | weeks | weekend | weekends | saturday | saturdays | sunday | sundays

list: posting-schedule/weekday
items: monday | mondays | tuesday | tuesdays | wednesday | wednesdays | thursday | thursdays | friday | fridays
 | saturday | saturdays | sunday | sundays | mon | tue | tues | wed | thu | thur | thurs | fri | sat | sun
