# Job titles in schools, early years, colleges, universities and training.

term: academic-advisor-title
name: academic advisor
kind: title
also: academic adviser | student advisor | student adviser | college advisor | academic counselor | student success coach | student success advisor | academic coach | student success specialist | student engagement officer | academic success coach | academic support advisor | graduate advisor | student services advisor | college adviser | study advisor | student success manager
implies: academic-advising | education-sector
hit: Academic advisor for first-year students

term: academic-dean-title
name: academic dean
kind: title
also: dean | associate dean | dean of faculty | assistant dean | vice dean | pro vice-chancellor | vice chancellor |
 provost | academic head | college dean | university dean | dean of school | dean of instruction |
 pro-vice-chancellor | academic director | college president | university president | vice provost | academic vice
 president | associate provost | vice president academic affairs | college principal | director of academics |
 executive dean | academic vice dean | director of academic affairs
ambiguous: dean
needs: college | university | faculty | school | academic | students | campus
implies: academic-administration | university-setting | academic-leadership
near: head-of-department-title
hit: Associate dean for teaching at a college of arts
miss: Dean Brown chaired the club

term: academic-quality-officer-title
name: academic quality officer
kind: title
also: academic quality manager | accreditation coordinator | institutional research analyst | director of institutional research | institutional effectiveness director
implies: academic-quality-assurance | education-sector
hit: Academic quality manager for a college group

term: academic-registrar-title
name: academic registrar
kind: title
also: registrar | deputy registrar | associate registrar | assistant registrar | registrar head | school registrar | college registrar | registry officer | registry manager | registrar officer | student records officer | record and registrar officer | student records manager | registry administrator | university registrar | head of registry | faculty registrar
ambiguous: registrar
needs: school | college | university | academic | student | students | enrollment | records | faculty
implies: academic-registry | education-sector
hit: Registrar of a private college
miss: Registrar of births and deaths at the town hall

term: accounting-teacher-title
name: accounting teacher
kind: title
also: accounting instructor | accountancy tutor | accounting and finance instructor | finance lecturer
implies: accounting-teaching
near: business-teacher-title
hit: Accounting instructor at a college

term: adjunct-professor-title
name: adjunct professor
kind: title
also: adjunct faculty | adjunct instructor | adjunct | visiting lecturer | hourly paid lecturer | sessional lecturer | associate lecturer | part-time lecturer | adjunct lecturer | sessional instructor | visiting professor | part-time faculty | visiting instructor | part-time instructor | contract lecturer | guest lecturer | hourly paid tutor | adjunct assistant professor
ambiguous: adjunct
needs: faculty | college | professor | instructor | university | course | teaching
implies: university-teaching
near: lecturer-title
hit: Adjunct instructor of biology at two colleges
miss: Served as an adjunct to the plan

term: admissions-officer-title
name: admissions officer
kind: title
also: admissions counselor | admissions counsellor | admissions advisor | enrollment advisor | enrollment counselor | admissions manager | admissions representative | student recruitment officer | admissions coordinator | director of admissions | admissions director | enrollment specialist | student recruiter | admissions tutor | head of admissions | enrolment officer | enrollment coordinator | admissions assistant | admission officer | international recruitment officer | admissions recruiter | student recruitment manager | enrollment manager | admissions specialist | admission counselor | university admissions officer | assistant director of admissions | admissions administrator | college recruiter | enrolment advisor | enrollment management director
implies: admissions-work | education-sector
hit: Admissions counselor for transfer students

term: alumni-relations-officer-title
name: alumni relations officer
kind: title
also: alumni relations manager | alumni officer | director of alumni relations | alumni coordinator | alumni manager
implies: alumni-relations | education-sector
hit: Alumni relations officer for a law school

term: art-teacher-title
name: art teacher
kind: title
also: teacher of art | art and design teacher | visual arts teacher | art educator | fine art teacher
implies: art-teaching
near: secondary-school-teacher-title
hit: Art teacher with a textiles interest

term: assessor-title
name: assessor
kind: title
also: NVQ assessor | workplace assessor | trainer assessor | apprenticeship assessor | trainer/assessor | work-based assessor | vocational assessor | skills coach | apprenticeship tutor | training assessor | skills trainer | apprenticeship coach | development coach | internal verifier | IQA assessor | internal quality assurer | independent end point assessor | end point assessor | regional assessor | skills tutor | apprenticeship trainer | apprenticeship skills coach | peripatetic assessor | IQA coordinator | lead IQA | assessor/trainer | training and assessment officer | quality assurer education | trainer and assessor
ambiguous: assessor
needs: NVQ | learners | apprentices | apprenticeship | vocational | training | IQA | A1 | health and social care | qualifications | TAQA
never: loss assessor | tax assessor | property assessor | needs assessor | energy assessor | risk assessor | insurance assessor | motor assessor | fire assessor
implies: assessor-and-verification-work
near: vocational-trainer-title
hit: Assessor for apprentices in hospitality
hit: NVQ assessor in care homes
miss: Tax assessor for the county

term: assistant-headteacher-title
name: assistant headteacher
kind: title
also: deputy headteacher | assistant head teacher | deputy head | deputy head teacher | assistant principal | vice
 principal | deputy principal | assistant head | assistant vice principal | deputy school head | school vice
 principal | assistant head of school | pastoral deputy head | deputy headmaster | deputy school principal
ambiguous: deputy head
needs: school | teacher | pupils | academy | primary | teaching | SLT | headteacher | curriculum
implies: school-improvement | education-sector | school-leadership | school-setting
near: headteacher-title | dean-title-school
hit: Assistant principal for behaviour
miss: Deputy head of the sales division

term: biology-teacher-title
name: biology teacher
kind: title
also: teacher of biology | biology instructor | biology tutor | high school biology teacher | head of biology | life science teacher
implies: biology-teaching | science-teaching | secondary-school-setting
near: science-teacher-title
hit: Biology teacher to A level

term: business-teacher-title
name: business teacher
kind: title
also: teacher of business studies | business studies teacher | business and economics teacher | business education
 teacher | teacher of business | marketing teacher | business lecturer | business tutor | teacher of business and
 economics
implies: business-studies-teaching
near: economics-teacher-title | accounting-teacher-title
hit: Business studies teacher in Bath

term: camp-counselor-title
name: youth camp counselor
kind: title
also: day camp counselor | day camp leader | camp supervisor | summer camp director | summer camp leader | camp
 assistant | summer camp instructor | holiday camp leader | camp instructor
implies: summer-camp
near: camp-counsellor-title
hit: Youth camp counselor for three summers

term: chemistry-teacher-title
name: chemistry teacher
kind: title
also: teacher of chemistry | chemistry instructor | chemistry tutor | high school chemistry teacher | head of chemistry
implies: chemistry-teaching | science-teaching | secondary-school-setting
near: science-teacher-title
hit: Chemistry teacher with A level groups

term: child-life-specialist-title
name: child life specialist
kind: title
also: hospital play specialist | play specialist | health play specialist
near: play-worker-title
hit: Hospital play specialist on a children's ward

term: childcare-assistant-title
name: childcare assistant
kind: title
also: nursery assistant | early years assistant | nursery nurse assistant | preschool assistant | playgroup assistant | nursery apprentice | early childhood assistant | childcare apprentice | daycare assistant | trainee nursery nurse | day care assistant | crèche assistant | creche assistant | apprentice nursery nurse | creche worker | preschool aide | kindergarten assistant | early years apprentice | nursery teaching assistant | nursery support worker | unqualified nursery assistant | early childhood teaching assistant | child care aide | early years support worker | childcare aide | preschool teacher assistant | bank nursery assistant | nursery bank staff | assistant preschool teacher | childminding assistant | infant teacher assistant | assistant kindergarten teacher
implies: childcare | nursery-setting
near: nursery-practitioner-title
hit: Nursery assistant in the toddler room

term: childcare-provider-title
name: childcare provider
kind: title
also: childcare worker | child care worker | daycare worker | daycare provider | childminder | day care worker |
 babysitter | child care provider | family child care provider | home daycare provider | child care professional |
 child caregiver | daycare teacher | child care specialist | registered childminder | child care attendant | infant
 caregiver | childcare specialist | infant teacher | toddler teacher | child carer | childcare professional | family
 daycare educator | infant/toddler teacher | toddler caregiver | kids club attendant | childcare attendant | youth
 care provider | infant toddler teacher | drop-in childcare worker | church nursery worker
implies: childcare
near: nanny-title | nursery-practitioner-title | foster-carer-title
hit: Child care worker in a church nursery

term: computing-teacher-title
name: computing teacher
kind: title
also: computer science teacher | ICT teacher | teacher of computing | teacher of computer science | IT teacher | information technology teacher | computer teacher | ICT instructor | computing tutor | teacher of ICT | coding teacher | STEM teacher | robotics teacher | STEM instructor | IT tutor | IT lecturer | computer science lecturer | computing lecturer | computer science tutor | coding tutor | ICT tutor | STEM educator | robotics instructor | technology teacher | head of computing
implies: computing-teaching
hit: Computer science teacher from year seven

term: corporate-trainer-title
name: trainer
kind: title
also: training instructor | safety trainer | corporate training specialist | product trainer | classroom trainer | training associate | freelance trainer | learning and development trainer | customer service trainer | facilitator | call center trainer | clinical trainer | company trainer | lead trainer | senior trainer | management trainer | customer education specialist | master trainer | workshop facilitator | course facilitator | process trainer | retail trainer | operations trainer | training professional | business trainer | L&D trainer | compliance trainer | field trainer | delivery trainer | store trainer | L&D facilitator | care trainer | regional trainer | bilingual trainer | health and social care trainer
ambiguous: trainer | facilitator
needs: training | courses | learners | delivery | workshop | workshops | sessions | staff | L&D | learning | trainees | curriculum | corporate | participants
never: personal trainer | dog trainer | fitness trainer | horse trainer | animal trainer | athletic trainer
implies: instructor-led-training
near: learning-and-development-manager-title | vocational-trainer-title
hit: Freelance trainer for service teams
miss: Personal trainer at a gym

term: cover-supervisor-title
name: cover supervisor
kind: title
also: cover teacher | supply teacher | substitute teacher | relief teacher | casual relief teacher | long-term
 substitute teacher | substitute | day-to-day supply teacher | cover tutor | long term substitute | building
 substitute | CRT teacher | guest teacher | occasional teacher | substitute instructor
ambiguous: substitute
needs: teacher | teaching | school | classroom | students | district | grade
never: substitute for
implies: cover-supervision | school-setting
hit: Cover supervisor in a busy secondary school
miss: No substitute was found for zinc

term: curriculum-developer-title
name: curriculum developer
kind: title
also: curriculum specialist | curriculum coordinator | curriculum writer | curriculum designer | curriculum manager | curriculum director | director of curriculum | curriculum consultant | head of curriculum | curriculum development specialist | curriculum leader | curriculum and instruction specialist | education content developer | educational content writer | assistant superintendent curriculum | curriculum and assessment manager | curriculum supervisor | curriculum expert | curriculum quality leader | subject expert curriculum | curriculum team leader
implies: curriculum-development
near: instructional-designer-title
hit: Curriculum specialist for K-5 literacy

term: dean-title-school
name: dean of students
kind: title
also: dean of school culture | dean of discipline
implies: pastoral-care | education-sector
near: assistant-headteacher-title | learning-mentor-title
hit: Dean of students at a charter school

term: design-technology-teacher-title
name: design technology teacher
kind: title
also: design and technology teacher | DT teacher | food technology teacher | teacher of design and technology | home economics teacher | teacher of food technology | textiles teacher | teacher of food | family and consumer science teacher | D&T teacher | teacher of DT | shop teacher | engineering teacher | woodwork teacher | technology education teacher | industrial arts teacher | food teacher | product design teacher
ambiguous: shop teacher
needs: school | wood | metal
implies: design-and-technology-teaching
hit: Food technology teacher with a resistant materials group
miss: Shop teacher gifts online

term: disability-services-coordinator-title
name: disability services coordinator
kind: title
also: student disability adviser | disability services specialist
implies: student-disability-services | education-sector
hit: Disability services coordinator at a college

term: drama-teacher-title
name: drama teacher
kind: title
also: teacher of drama | performing arts teacher | theatre teacher | theater teacher | drama instructor | drama
 tutor | performing arts tutor | teacher of performing arts
implies: education-sector | drama-teaching
hit: Drama teacher who stages the school play

term: early-years-practitioner-lead-title
name: nursery room leader
kind: title
also: room leader | early years room leader | baby room leader | pre-school leader | preschool leader | senior nursery nurse | senior nursery practitioner | senior early years practitioner | toddler room leader | third in charge | lead preschool teacher | preschool room leader | early years lead | lead teacher daycare | EYFS lead | nursery team leader | lead early childhood teacher | EYFS coordinator | nursery supervisor | preschool supervisor | pre-school room leader | pre school leader | lead toddler teacher | lead infant teacher | pre-school supervisor | third in charge nursery | early years phase leader | early years coordinator | senior early years educator | early years lead practitioner | early years leader
implies: early-years-education | nursery-setting
near: nursery-manager-title | nursery-practitioner-title
hit: Room leader for two-year-olds

term: early-years-teacher-title
name: early years teacher
kind: title
also: nursery teacher | kindergarten teacher | preschool teacher | pre-K teacher | early childhood teacher | KG
 teacher | pre-kindergarten teacher | pre-school teacher | KG main teacher | early childhood special education
 teacher | lead pre-k teacher | Head Start teacher | foundation teacher | preschool lead teacher | KG assistant
 teacher | prep teacher early | early years class teacher | ECT early childhood teacher | nursery class teacher |
 UPK teacher | kindergarten main teacher | junior kindergarten teacher | Waldorf teacher
implies: early-years-education | education-sector
near: primary-school-teacher-title | nursery-practitioner-title | montessori-teacher-title | reception-teacher-title
hit: Kindergarten teacher in Ontario

term: economics-teacher-title
name: economics teacher
kind: title
also: teacher of economics | economics lecturer
implies: economics-teaching
near: business-teacher-title
hit: Economics teacher at a sixth form

term: education-consultant-title
name: education consultant
kind: title
also: educational consultant | education adviser | education advisor | school improvement adviser | school improvement partner | education specialist | education officer | educational advisor | education coordinator | education programme officer | education manager | education program manager | education technical advisor | school improvement officer | director of education | education program coordinator | head of education | education project officer | education program officer | education expert | education program specialist | schools adviser | education lead | education supervisor | education program director | education project manager | education facilitator | education inspector | school inspector | school supervisor education | education services manager | chief academic officer | education in emergencies officer
implies: school-improvement | education-sector
hit: School improvement adviser for a county council

term: education-recruiter-title
name: education recruiter
kind: title
also: teacher recruitment consultant | education recruitment consultant | education resourcer | education recruitment | teacher recruiter
hit: Education recruitment consultant for supply staff

term: education-welfare-officer-title
name: education welfare officer
kind: title
also: attendance officer | school attendance officer | education social worker | pupil welfare officer | home school liaison officer | attendance manager | school liaison officer | family liaison officer | parent liaison | home-school liaison | family engagement specialist | parent coordinator | attendance improvement officer | school community liaison | parent educator | education welfare manager | truancy officer | home school support worker | parent liaison officer
implies: pupil-attendance
hit: Education welfare officer for ten schools

term: english-teacher-title
name: English teacher
kind: title
also: teacher of English | English language arts teacher | ELA teacher | English instructor | head of English | secondary English teacher | high school English teacher | literacy teacher | reading teacher | English tutor | second in English | language arts teacher | reading specialist | literacy coach | reading interventionist | literacy specialist | lead teacher of English | English lecturer | reading tutor | literacy coordinator | English literature teacher | literacy tutor | middle school ELA teacher | ELA instructor | KS3 English teacher | reading coach | literacy interventionist | literacy lead | English teacher secondary | English department head | functional skills English tutor | English language and literature teacher | reading instructor | GCSE English teacher
implies: english-teaching
near: esl-teacher-title
hit: Teacher of English across key stages

term: esl-teacher-title
name: ESL teacher
kind: title
also: EFL teacher | ESOL teacher | ESOL lecturer | TEFL teacher | EAL teacher | ESOL tutor | English language teacher | ESL instructor | English as a second language teacher | English as a foreign language teacher | ELL teacher | spoken English teacher | EAL coordinator | ESL tutor | TESOL teacher | English language tutor | ENL teacher | native English teacher | online ESL teacher | ESL specialist | English as a foreign language instructor | ELD teacher | EAL tutor | ESOL instructor | EFL instructor | English language instructor | ELL specialist | online English teacher | English language trainer | ESOL trainer | director of studies | English conversation teacher | bilingual teacher | EAL lead | EAL teaching assistant | ELL coordinator | ALT teacher | assistant language teacher | dual language teacher | EAP tutor | academic English tutor
implies: esl-teaching
near: english-teacher-title | languages-teacher-title
hit: ESOL tutor for new arrivals

term: exam-invigilator-title
name: exam invigilator
kind: title
also: invigilator | exam proctor | proctor | test proctor | testing center proctor | senior invigilator | state test proctor | examiner education | GCSE examiner | exam marker
ambiguous: proctor
needs: exam | test | students | testing | college | school
implies: exam-invigilation | education-sector
near: exams-officer-title
hit: GCSE examiner for two seasons
miss: Proctor bought Gamble's soap firm

term: exams-officer-title
name: exams officer
kind: title
also: examinations officer | exams manager | examination officer | test administrator | exams assistant |
 examinations manager | testing coordinator | data and exams manager | exams coordinator | assessment officer exams
 | exam center coordinator | examinations assistant | test center administrator | exam administrator | exams and
 data officer
needs: exam | test | students | testing | college | school
implies: education-sector | exams-administration
hit: Exams officer in a sixth form college
miss: Proctor bought Gamble's soap firm

term: financial-aid-advisor-title
name: financial aid advisor
kind: title
also: financial aid counselor | financial aid officer | financial aid director | director of financial aid | financial aid specialist | financial aid coordinator | student finance officer | student finance adviser
implies: financial-aid-administration | education-sector
hit: Financial aid counselor at a state college

term: geography-teacher-title
name: geography teacher
kind: title
also: teacher of geography | head of geography | ethics teacher
implies: geography-teaching
near: history-teacher-title | humanities-teacher-title | social-studies-teacher-title
hit: Teacher of geography and head of geography

term: head-of-department-title
name: head of department
kind: title
also: department head | head of faculty | subject leader | faculty head | department chair | key stage leader |
 department chairperson | head of sixth form | head of school department | phase leader | subject coordinator | head
 of teaching and learning | department chair professor | head of subject | second in department | grade level chair
 | academic coordinator | academic supervisor | program chair | grade level leader | faculty chair | phase lead |
 faculty lead | head of lower school | head of upper school | head of middle school | grade coordinator | director
 of learning | head of academic department | subject lead
ambiguous: head of department | department head | department chair
needs: teaching | school | academic | teacher | university | faculty | lecturer | college | maths | science | pupils
 | students
never: head of department finance
implies: education-sector | middle-leadership-in-schools
near: head-of-year-title
hit: Head of year and head of department in science teaching
miss: Reports to the head of department in sales

term: head-of-year-title
name: head of year
kind: title
also: year leader | year head | head of house | pastoral leader | head of pastoral | pastoral manager | assistant
 head of year | year group leader | pastoral head | pastoral support manager | head of key stage | pastoral officer
implies: pastoral-care | middle-leadership-in-schools | school-setting
near: head-of-department-title | pastoral-lead-title
hit: Head of year nine at an academy

term: headteacher-title
name: headteacher
kind: title
also: head teacher | school principal | principal | headmaster | headmistress | school head | executive headteacher
 | school director | head of school | high school principal | elementary principal | school administrator principal
 | academy principal | elementary school principal | middle school principal | school superintendent head |
 executive principal | head of primary | head of secondary | school leader | director of school | head of campus |
 charter school principal | preschool principal | principal of school | CEO of trust school | head of prep | school
 unit leader | head of nursery school | interim headteacher | primary headteacher | KG principal
ambiguous: principal
needs: school | pupils | academy | elementary | assistant | campus | vice | education | students | teachers
never: principal engineer | principal consultant | principal investigator | principal architect | principal
 scientist | principal duties | principal responsibilities | principal accountabilities
implies: school-improvement | education-sector | school-leadership | school-setting
near: assistant-headteacher-title
hit: Executive headteacher of three primaries
hit: Principal of an elementary school
miss: Principal engineer on the dam

term: history-teacher-title
name: history teacher
kind: title
also: teacher of history | head of history | history instructor | history lecturer | history and politics teacher |
 teacher of history and politics
implies: history-teaching
near: geography-teacher-title | humanities-teacher-title | social-studies-teacher-title
hit: History teacher with A level politics

term: humanities-teacher-title
name: humanities teacher
kind: title
also: teacher of humanities | head of humanities
implies: humanities-teaching
near: geography-teacher-title | history-teacher-title
hit: Humanities teacher in Kent

term: instructional-coach-title
name: instructional coach
kind: title
also: teacher mentor | lead teacher | master teacher | math coach | teacher leader | lead practitioner | teacher trainer | teacher educator | initial teacher training tutor | instructional facilitator | instructional specialist | mentor teacher | professional development coordinator | ITT lead | mathematics coach | teacher development coach | instructional lead | mathematics interventionist | technology integration specialist | teacher training officer | advanced skills teacher | specialist leader of education | director of instruction | teacher development lead | instructional leader | edtech coach | professional learning specialist | SLE teacher | head of teacher training | instructional technology specialist | school-based coach | teacher training coordinator | interventionist | academic interventionist | intervention teacher | intervention specialist | math interventionist | response to intervention teacher
implies: mentoring-new-teachers | education-sector
hit: Instructional coach across four campuses

term: instructional-designer-title
name: instructional designer
kind: title
also: learning designer | senior instructional designer | training developer | training designer | eLearning instructional designer | learning solutions designer | lead instructional designer | course developer | course designer | learning architect | instructional systems designer | learning content developer | curriculum and instructional designer | digital learning designer | training content developer | learning developer | digital learning consultant | learning solutions consultant | learning experience specialist | course author | content developer learning | LMS administrator | digital learning specialist | learning technology manager | LMS specialist | LMS manager | e-learning coordinator | e-learning manager | digital learning manager | e-learning consultant | instructional design specialist | head of digital learning
implies: instructional-design
near: curriculum-developer-title | learning-and-development-manager-title
hit: Learning architect for compliance courses

term: international-student-advisor-title
name: international student advisor
kind: title
also: international student adviser | study abroad advisor | international student coordinator | study abroad coordinator | Erasmus coordinator | international programs coordinator
implies: international-student-support | education-sector
near: admissions-officer-title
hit: Study abroad advisor for exchange students

term: languages-teacher-title
name: languages teacher
kind: title
also: MFL teacher | modern foreign languages teacher | French teacher | Spanish teacher | teacher of French | teacher of MFL | German teacher | foreign language teacher | world language teacher | language teacher | teacher of Spanish | Mandarin teacher | language tutor | Arabic teacher | language instructor | Chinese teacher | head of languages | head of MFL | language trainer | modern languages teacher | Latin teacher | teacher of modern foreign languages | Spanish tutor | French tutor | Amharic teacher | Italian teacher | teacher of languages | sign language teacher | Japanese teacher | Welsh teacher | classics teacher | Spanish instructor | teacher of modern languages | mother tongue teacher | French lecturer | local language teacher | world languages teacher | French instructor
implies: modern-languages-teaching
near: esl-teacher-title
hit: French teacher with some Spanish

term: learning-and-development-manager-title
name: director of learning and development
kind: title
also: learning and development partner | L&D business partner | learning and development business partner | head of training | learning manager | chief learning officer | training director | training and quality manager | learning and development lead | head of L&D | L&D lead | learning partner | capability development manager | training program manager | people development manager | talent development manager | capacity building advisor | training expert | development and training manager | training department manager | learning business partner
implies: training-coordination
near: corporate-trainer-title | instructional-designer-title
hit: Chief learning officer for a bank

term: learning-mentor-title
name: learning mentor
kind: title
also: learning mentors | behaviour mentor | student mentor | academic mentor | behaviour support worker | behaviour
 support assistant | pastoral support worker | inclusion mentor | pastoral assistant | behaviour support mentor |
 pupil mentor | pastoral mentor | learning coach | behaviour manager | behaviour intervention specialist | behaviour
 officer | inclusion worker | isolation manager | student support mentor | behavior interventionist | campus monitor
 | student behaviour manager | engagement mentor | pastoral support assistant | student behaviour mentor | pastoral
 support officer | behavior support specialist | emotional literacy support assistant | ELSA practitioner | sixth
 form mentor | inclusion leader | student welfare coordinator
implies: pastoral-care | education-sector | school-setting
near: teaching-assistant-title | dean-title-school | sen-teaching-assistant-title
hit: Learning mentor for key stage three

term: lecturer-title
name: lecturer
kind: title
also: senior lecturer | university lecturer | college lecturer | FE lecturer | principal lecturer | lecturer in higher education | assistant lecturer | graduate assistant lecturer | FE teacher | law lecturer | teaching associate | further education lecturer | course tutor | instructor lecturer | lecturer practitioner | course leader lecturer | programme leader lecturer | clinical lecturer | nursing lecturer | business school lecturer | faculty lecturer | demonstrator lecturer | junior lecturer | lecturer in nursing | engineering lecturer | college teacher | academic tutor | associate tutor | tenure-track lecturer | programme leader | course leader | programme director higher education | course director | programme tutor | lecturer/senior lecturer | university teacher | university instructor | college instructor | instructional faculty | faculty member | full-time faculty | nursing faculty | faculty instructor | hairdressing lecturer | plumbing lecturer | construction lecturer | teaching faculty | catering lecturer | electrical lecturer
implies: university-teaching
near: professor-title
hit: Senior lecturer in marketing

term: lunchtime-supervisor-title
name: lunchtime supervisor
kind: title
also: midday supervisor | midday meals supervisor | midday assistant | lunch supervisor | playground supervisor |
 school crossing guard | playground assistant | MDSA | midday supervisory assistant | lunchtime assistant | lunch
 aide | dinner lady | recess aide | cafeteria monitor | lunch monitor | recess monitor | noon duty supervisor | noon
 aide | school bus monitor | bus aide | yard supervisor | campus supervisor | campus aide | school monitor | noon
 supervisor | school bus aide
case: MDSA
implies: playground-supervision | education-sector | school-setting
near: teaching-assistant-title
hit: Midday supervisor five days a week

term: mathematics-teacher-title
name: mathematics teacher
kind: title
also: maths teacher | math teacher | teacher of mathematics | teacher of maths | head of maths | math instructor | second in maths | maths tutor | numeracy teacher | math tutor | high school math teacher | mathematics instructor | middle school math teacher | lead teacher of maths | algebra teacher | maths lecturer | numeracy tutor | mathematics lecturer | head of mathematics | math specialist | mathematics tutor | numeracy lead | maths intervention tutor | statistics teacher | calculus teacher | KS3 maths teacher | GCSE maths teacher | numeracy coordinator | GCSE maths tutor | functional skills maths tutor | maths lead | mathematics specialist | algebra 1 teacher | mathematics professor | maths coordinator | math lab teacher
implies: mathematics-teaching
near: physics-teacher-title
hit: Teacher of maths to top sets

term: montessori-teacher-title
name: Montessori teacher
kind: title
also: Montessori directress | Montessori guide | Montessori educator
implies: montessori | early-years-education
near: early-years-teacher-title
hit: Montessori guide in a toddler community

term: music-teacher-title
name: music teacher
kind: title
also: teacher of music | band director | head of music | orchestra director | voice teacher | choral director |
 general music teacher | piano tutor | piano instructor | guitar instructor | music educator | vocal teacher |
 orchestra teacher | band teacher | school music teacher | elementary music teacher | guitar tutor | strings teacher
 | violin tutor | drum tutor | vocal tutor | voice instructor | visiting music teacher | visiting music tutor |
 brass teacher | chorus teacher
implies: education-sector | music-teaching
hit: Choral director at a girls' school

term: nanny-title
name: nanny
kind: title
also: live-in nanny | live-out nanny | au pair | governess | family assistant nanny | mother's help | maternity nanny | travelling nanny | after-school nanny | manny | full-time nanny | part-time nanny | after school nanny | nanny/household manager | private nanny | rota nanny | newborn nanny | weekend nanny | temporary nanny | daily nanny | nanny share nanny | mothers helper | mother's helper | night nanny worker | household nanny | ROTA nanny | nanny PA
implies: nanny-care | private-household-setting
near: childcare-provider-title
hit: Live-out nanny for two under four

term: nursery-manager-title
name: nursery manager
kind: title
also: nursery deputy manager | deputy nursery manager | childcare manager | preschool director | daycare director | childcare centre manager | pre-school manager | preschool manager | child care director | childcare director | child care center director | day care manager | assistant nursery manager | early years manager | daycare manager | day nursery manager | nursery director | child care manager | early learning centre director | early childhood director | child development center director | child care center assistant director | assistant centre director | preschool assistant director | nursery area manager | kindergarten director | kindergarten principal | child care administrator | Head Start director | children's centre manager | child care supervisor | early learning director | child care coordinator | director of childcare | OSHC coordinator | after school club manager | childcare coordinator | early years centre manager | daycare supervisor | assistant daycare director | childcare services manager | childcare supervisor | out of school club manager | wraparound manager | early learning center director
implies: nursery-management
near: early-years-practitioner-lead-title
hit: Deputy nursery manager with a room to lead

term: nursery-practitioner-title
name: nursery practitioner
kind: title
also: nursery nurse | early years practitioner | early years educator | early childhood educator | qualified nursery nurse | early childhood educator assistant | childcare practitioner | nursery educator | pre-school practitioner | preschool practitioner | early years professional | early years worker | Level 3 nursery practitioner | early years nursery nurse | nursery officer | nursery key worker | bank nursery nurse | qualified nursery practitioner | infant educator | childcare educator | toddler practitioner | crèche practitioner | level 3 nursery nurse | ECE teacher | baby room practitioner | room educator | Montessori practitioner | nursery nurse level 3 | nursery practitioner level 3 | nursery practitioner level 2 | creche leader | level 2 nursery practitioner | nursery worker | early childhood practitioner | preschool educator | kindergarten educator | level 3 early years practitioner | early years nursery practitioner | toddler educator | early childhood worker | RECE educator | nursery staff member | pre school practitioner | unqualified early years practitioner | outdoor early years practitioner | forest school practitioner | early learning practitioner | early learning and childcare practitioner | early childhood education teacher | early childhood specialist | lead educator | diploma educator | early interventionist | early learning educator | certificate III educator | supernumerary nursery nurse
ambiguous: lead educator | nursery worker | lead practitioner nursery | nursery educator
needs: childcare | EYFS | children | early years | daycare
implies: early-years-education | childcare | nursery-setting
near: early-years-teacher-title | childcare-assistant-title
hit: Early years practitioner and key person
miss: Nursery worker potting plants at the garden centre

term: nursery-room-assistant-title
name: nursery room assistant
kind: title
also: room assistant nursery | baby room assistant | toddler room assistant | nursery team member
implies: childcare | nursery-setting
near: childcare-assistant-title | nursery-practitioner-title
hit: Baby room assistant, ratio one to three.

term: one-to-one-teaching-assistant-title
name: 1:1 teaching assistant
kind: title
also: one to one teaching assistant | one-to-one support assistant | 1:1 TA | one-to-one teaching assistant | 1:1
 support assistant | 1:1 learning support assistant
implies: supporting-individual-learners | classroom-support | teaching-assistant-title
hit: 1:1 teaching assistant for a pupil with autism

term: pastoral-lead-title
name: pastoral lead
kind: title
also: behaviour lead | behaviour and attendance lead
implies: pastoral-care | education-sector
near: learning-mentor-title | head-of-year-title
hit: Pastoral lead for year nine.

term: pe-teacher-title
name: PE teacher
kind: title
also: physical education teacher | teacher of PE | gym teacher | head of PE | PE instructor | teacher of physical education | director of sport school | PE specialist | physical education instructor | PE and sports teacher | school sports coach | sports teacher | director of sport | sport teacher | physical education specialist | PE and games teacher | PE sports coach | physical education coach | girls PE teacher | PE cover teacher
implies: pe-teaching
hit: PE teacher with netball and dance

term: physics-teacher-title
name: physics teacher
kind: title
also: teacher of physics | physics instructor | physics tutor | high school physics teacher | head of physics | physics lecturer
implies: physics-teaching | science-teaching | secondary-school-setting
near: science-teacher-title | mathematics-teacher-title
hit: Physics teacher for sixth form sets

term: play-worker-title
name: play worker
kind: title
also: after school club worker | after-school club assistant | breakfast club assistant | play assistant | after school leader | wraparound care assistant | after-school program leader | breakfast club leader | after-school teacher | after school club leader | before and after school worker | after school program assistant | school age care educator | after-school club leader | after school teacher | after school program leader | OSHC educator | school-age teacher | after school program coordinator | afterschool coordinator | afterschool program leader | after school counselor | play coordinator | after-school counselor | extended day teacher | afterschool teacher | out of school club playworker | breakfast club worker | after-school program coordinator | wraparound playworker | after school supervisor | playgroup leader | playgroup supervisor | playscheme worker | extended day assistant
implies: play-work
near: childcare-assistant-title
hit: Breakfast club leader at a village school

term: primary-school-teacher-title
name: primary school teacher
kind: title
also: primary teacher | elementary school teacher | elementary teacher | class teacher | KS1 teacher | KS2 teacher |
 classroom teacher | grade school teacher | KS2 class teacher | key stage 2 teacher | key stage 1 teacher | year 6
 teacher | year 1 teacher | first grade teacher | second grade teacher | third grade teacher | fourth grade teacher
 | fifth grade teacher | year 2 teacher | year 3 teacher | year 4 teacher | year 5 teacher | primary class teacher |
 homeroom teacher | elementary educator | KS1 class teacher | lower school teacher | 1st grade teacher | 2nd grade
 teacher | 3rd grade teacher | 4th grade teacher | 5th grade teacher | infant teacher primary | junior school
 teacher | self-contained classroom teacher | primary ECT | main teacher | upper primary teacher | elementary
 classroom teacher | primary years teacher | primary education teacher | lower primary teacher | ECT primary teacher
 | NQT primary | grade 1 teacher | grade 3 teacher | PYP teacher | PYP homeroom teacher | general education teacher
 | generalist teacher | 6th grade teacher | sixth grade teacher | primary teacher KS2 | first cycle teacher | year
 one teacher | primary PPA teacher | PPA teacher | PPA cover teacher | main class teacher | year 5/6 teacher
implies: class-teaching-in-primary
near: secondary-school-teacher-title | early-years-teacher-title | reception-teacher-title
hit: Year 4 teacher in a two-form entry school

term: professor-title
name: professor
kind: title
also: associate professor | assistant professor | full professor | tenure-track professor | research professor | professor of practice | clinical professor | teaching professor | tenured professor | university professor | college professor | senior professor | assistant teaching professor | associate teaching professor | clinical assistant professor | chair professor | tenure track assistant professor | distinguished professor | tenure-track assistant professor | tenure-track faculty | tenure track faculty | professor emeritus | assistant/associate professor | clinical associate professor | assistant clinical professor
implies: university-teaching
near: lecturer-title
hit: Assistant professor of sociology

term: programme-administrator-title
name: academic administrator
kind: title
also: faculty administrator | course administrator | undergraduate administrator | graduate coordinator | postgraduate administrator | university administrator | academic program coordinator | faculty coordinator | academic secretary | student administrator | course coordinator | academic assistant | curriculum administrator
implies: higher-education-administration | university-setting
near: school-administrator-title | academic-registrar-title
hit: Postgraduate administrator in an arts college

term: progress-coach-title
name: progress coach
kind: title
also: progress tutor | progress mentor | student progress coach
implies: education-sector
near: learning-mentor-title | tutor-title
hit: Progress coach for building trades students.

term: psychology-teacher-title
name: psychology teacher
kind: title
also: teacher of psychology | teacher of social science | head of psychology
implies: psychology-teaching
near: science-teacher-title | sociology-teacher-title
hit: Teacher of psychology

term: reception-teacher-title
name: reception teacher
kind: title
also: EYFS teacher | reception class teacher | foundation stage teacher | early years foundation stage teacher |
 reception class lead
implies: reception-teaching
near: early-years-teacher-title | primary-school-teacher-title
hit: Reception class teacher in Leeds

term: religious-education-teacher-title
name: religious education teacher
kind: title
also: RE teacher | teacher of RE | religious studies teacher | teacher of religious education | head of RE | teacher of religious studies | theology teacher | RE subject leader | philosophy teacher | religion teacher | RS teacher | Islamic studies teacher | Quran teacher | Sunday school teacher | teacher of religion | Bible teacher | catechist
implies: religious-education-teaching
hit: RE teacher with some PSHE

term: research-fellow-title
name: junior research fellow
kind: title
also: early stage researcher | university researcher | post-doctoral researcher | post-doctoral fellow | post doctoral researcher | PDRA | visiting fellow | teaching and research assistant | KTP associate | post-doctoral research fellow
case: PDRA
implies: academic-research | university-setting
near: lecturer-title
hit: Junior research fellow in plant biology

term: residence-life-coordinator-title
name: residence life coordinator
kind: title
also: residence hall director | resident director | resident advisor | director of residence life | residence director | student affairs coordinator | student affairs officer | student affairs manager | director of student affairs | director of student life | student life coordinator | student activities coordinator | student engagement coordinator | halls warden | student accommodation officer | student life manager | student union officer
implies: campus-life | university-setting
hit: Resident advisor for a hall of ninety

term: school-administrator-title
name: school administrative assistant
kind: title
also: school clerk | school data manager | admissions registrar | attendance clerk | school admin assistant | school administration officer | school office assistant | academic services manager | campus administrator | campus manager | examinations administrator | timetabling officer | college administrator | school office administrator | academic services officer | clerk to governors | education administrator | academic operations manager | dean's assistant
implies: higher-education-administration | education-sector
hit: School administrative assistant in a small office

term: school-business-manager-title
name: school business manager
kind: title
also: bursar | school bursar | school operations manager | director of finance and operations school | campus
 operations manager | school office manager | school manager
implies: education-sector | school-administration | school-setting
near: school-administrator-title
hit: School business manager in a primary trust

term: school-counselor-title
name: school counselor
kind: title
also: school counsellor | student counselor | student counsellor | guidance and counseling teacher | school guidance counselor | elementary school counselor | school-based counselor | middle school counselor | pupil counsellor | school mental health counselor | school adjustment counselor | guidance teacher | school mental health worker | school counselling officer | bilingual school counselor | professional school counselor
implies: school-counselling | education-sector
near: counselor-title
hit: School counselor for grades six to eight

term: school-governor-title
name: school governor
kind: title
also: chair of governors | parent governor | PTA president | parent teacher association | PTA member | PTA chair | school board member | class parent | room parent
hit: Parent governor for four years

term: school-librarian-title
name: teacher librarian
kind: title
also: teacher-librarian | college librarian | university librarian | learning resource centre manager | LRC manager
 | library media teacher
implies: library-services-in-schools | library-setting | education-sector | school-setting
hit: Teacher librarian who runs a reading club

term: science-teacher-title
name: science teacher
kind: title
also: teacher of science | secondary science teacher | KS3 science teacher | head of science | high school science teacher | middle school science teacher | science instructor | general science teacher | science tutor | lead teacher of science | second in science | integrated science teacher | physics and general science teacher | earth science teacher | science specialist teacher | science educator | primary science teacher | science coordinator | elementary science teacher | teacher of science and physics | science department head | physical science teacher | environmental science teacher
implies: science-teaching
near: biology-teacher-title
hit: Teacher of science in an academy

term: secondary-school-teacher-title
name: secondary school teacher
kind: title
also: high school teacher | middle school teacher | secondary teacher | teacher of secondary | subject teacher | specialist teacher | junior high school teacher | preparatory school teacher | sixth form teacher | sixth form tutor | upper school teacher | grammar school teacher | secondary ECT | KS3 teacher | teacher secondary level | KS4 teacher | high school educator | IB teacher | secondary level teacher | MYP teacher | A level teacher | A-level tutor | GCSE tutor | international school teacher | boarding school teacher | secondary education teacher | AP teacher | CTE teacher | career and technical education teacher | vocational teacher | agriculture teacher | second cycle teacher | A-level teacher | DP teacher | high school instructor
implies: secondary-teaching
near: primary-school-teacher-title
hit: Middle school teacher of two subjects

term: sen-teaching-assistant-title
name: SEN teaching assistant
kind: title
also: SEN TA | SEN LSA | special education paraprofessional | special education aide | special needs assistant | SNA
 | special needs teaching assistant | special education teaching assistant | SEN learning support assistant | SEND
 teaching assistant | special education assistant | SEN support worker | SEN support assistant | autism teaching
 assistant | SEN assistant | special needs aide | special needs paraprofessional | additional support needs
 assistant | SEMH teaching assistant | SEND TA | SEND learning support assistant
ambiguous: SNA
case: SNA
needs: school | pupil | pupils | special | needs | classroom | student | students | primary | class | Ireland |
 national
implies: special-educational-needs | classroom-support | teaching-assistant-title
near: learning-mentor-title
hit: SEN teaching assistant in a primary school
hit: SNA in a national school
miss: Wrote an SNA gateway module

term: senco-title
name: SENCO
kind: title
also: special educational needs coordinator | SENDCO | assistant SENCO | inclusion coordinator | SEN coordinator |
 special education coordinator | SEND coordinator | director of special education | inclusion lead | ALNCO | special
 needs coordinator | director of inclusion | deputy SENCO | SENDCo | SEN manager | special education director |
 special education supervisor | special education administrator | head of SEN | SEND manager | special education
 program manager | assistant SENDCO | SEND officer | SEN officer | SEN caseworker | EHCP coordinator | SEND case
 officer | SEN case officer | EHCP officer | SEN administrator | SEND lead | special education program specialist |
 head of inclusion
implies: special-educational-needs | education-sector | school-setting
near: special-education-teacher-title
hit: SENCO on the leadership team of a primary

term: social-studies-teacher-title
name: social studies teacher
kind: title
also: social studies instructor | teacher of social studies | middle school social studies teacher | high school
 social studies teacher | social science teacher | social sciences teacher | civics teacher | government teacher |
 citizenship teacher
implies: social-studies-teaching
near: history-teacher-title | geography-teacher-title
hit: Social studies teacher in Ohio

term: sociology-teacher-title
name: sociology teacher
kind: title
also: teacher of sociology | sociology lecturer
implies: sociology-teaching
near: psychology-teacher-title
hit: Sociology teacher since 2015

term: special-education-teacher-title
name: special education teacher
kind: title
also: SEN teacher | special needs teacher | special ed teacher | resource teacher | teacher of the deaf | SEND teacher | autism teacher | special education instructor | resource room teacher | SPED teacher | SEMH teacher | learning support teacher | specialist teacher SEN | special educator | special school teacher | exceptional student education teacher | inclusion teacher | ESE teacher | teacher of the visually impaired | exceptional children teacher | teacher of students with visual impairments | inclusive education teacher | PRU teacher | autism specialist teacher | special education specialist | ESN teacher | special needs educator | learning specialist SEN | special day class teacher | vision support teacher | dyslexia specialist | dyslexia teacher | learning disabilities teacher | special education resource teacher | specialist teacher of the deaf | special education case manager | dyslexia specialist teacher | teacher of visually impaired | specialist dyslexia teacher | SLD teacher | self contained teacher | special class teacher
implies: special-education-teaching | education-sector
near: senco-title
hit: Special education teacher for grades three to five

term: student-services-officer-title
name: student services officer
kind: title
also: student services coordinator | student services manager | student services administrator | student services assistant | student support officer | student support advisor | student support manager | student support coordinator | student support assistant | student support administrator | head of student services | director of student services | student experience officer | student coordinator
implies: student-support-services | education-sector
near: academic-advisor-title
hit: Student services officer at a front desk

term: student-wellbeing-officer-title
name: student wellbeing officer
kind: title
also: student wellbeing adviser | student welfare officer | student welfare adviser | student welfare manager | student wellbeing manager | student wellbeing coordinator
implies: student-wellbeing-services | education-sector
hit: Student wellbeing officer in halls

term: superintendent-of-schools-title
name: superintendent of schools
kind: title
also: school superintendent | assistant superintendent of schools | assistant superintendent
ambiguous: assistant superintendent
needs: school | schools | district | curriculum
implies: school-improvement | education-sector | school-leadership
near: headteacher-title
hit: Assistant superintendent of schools for a district
miss: Assistant superintendent on the bridge site

term: teaching-assistant-title
name: teaching assistant
kind: title
also: classroom assistant | teacher assistant | paraprofessional | teacher aide | teacher's aide | learning support
 assistant | paraeducator | instructional aide | classroom aide | teachers aide | instructional assistant |
 education assistant | LSA | educational assistant | teacher's assistant | general teaching assistant | assistant
 teacher | learning support worker | teaching assistants | co-teacher | primary teaching assistant | classroom
 paraprofessional | education support worker | integration aide | KS1 teaching assistant | school aide |
 paraprofessional aide | KS2 teaching assistant | educational aide | teaching aide | secondary teaching assistant |
 education aide | pupil support assistant | learning assistant | in-class support | classroom support assistant |
 additional learning support assistant | assistant class teacher | para educator | behaviour teaching assistant | KG
 assistant | learning facilitator | learning support practitioner | bilingual teaching assistant | support for
 learning assistant | assistant main teacher | school support assistant | inclusion assistant | student aide
ambiguous: TA
case: TA | LSA
needs: classroom | SEN | teacher | pupils | school | LSA | primary | HLTA | KS1 | KS2 | special | autism | Ireland |
 needs
never: TA policy
implies: classroom-support | school-setting
near: learning-mentor-title
hit: Teaching assistant in a primary school
miss: The TA team hires engineers

term: teaching-fellow-title
name: teaching fellow
kind: title
also: graduate teaching assistant | demonstrator | lab demonstrator | graduate teaching fellow | university teaching assistant
ambiguous: demonstrator
needs: lab | laboratory | university | students | undergraduate | teaching
implies: university-teaching
near: lecturer-title
hit: Graduate teaching assistant for two modules
miss: Store demonstrator of blenders

term: training-coordinator-title
name: training and development coordinator
kind: title
also: learning coordinator | training assistant | learning administrator | L&D administrator | learning and development administrator | learning and development officer | L&D officer | training program coordinator | training and development officer | training and capacity building officer | capacity building officer | learning officer | staff development officer
implies: training-coordination
near: learning-and-development-manager-title
hit: Training and development coordinator for five sites

term: tutor-title
name: tutor
kind: title
also: private tutor | home tutor | online tutor | SAT tutor | peer tutor | subject tutor | tuition teacher | one-to-one tutor | 1:1 tutor | after school tutor | primary tutor | SEN tutor | math and science tutor | academic coach tutor | GCSE and A-level tutor | private instructor | supplemental instructor | learning center tutor | study coach | homework tutor | writing tutor | homework helper | intervention tutor | NTP tutor | private teacher | student tutor | in-home tutor | center director tutoring | elementary tutor | test prep instructor | test prep tutor | college tutor | family tutor | SAT instructor | ACT tutor | learning centre tutor | female tutor | Kumon assistant | learning centre instructor | Kumon instructor | academic instructor | education coach
ambiguous: tutor
needs: private | students | maths | GCSE | online | English | school | pupils | teacher | lessons | grade | subject | home | university | college
never: tutor group | personal tutor system | tutoring company
implies: tutoring
near: teaching-assistant-title
hit: Private tutor in maths for grade six students
miss: Tutor Ltd reported record sales

term: vocational-trainer-title
name: vocational trainer
kind: title
also: vocational instructor | TVET instructor | trade instructor | vocational tutor | workshop instructor | vocational lecturer | vocational training instructor | TVET trainer | VET trainer | CTE instructor | work skills instructor | BTEC tutor | functional skills tutor | construction trainer | trainer TVET | practical instructor | adult education teacher | adult education tutor | adult education instructor | adult literacy tutor | GED instructor | adult tutor | community education tutor | vocational skills instructor | technical instructor | skills instructor | life skills instructor | adult learning tutor | prison tutor | adult basic education instructor | welding instructor | automotive instructor | electrical instructor | plumbing tutor | cosmetology instructor | culinary instructor | prison education tutor | hairdressing tutor | college trainer | TVET teacher | TVET trainer instructor | HVAC instructor | nursing aide instructor | community tutor | beauty tutor | childcare tutor | health and social care tutor | construction tutor | early years tutor | childcare assessor | early years assessor | hairdressing assessor | health and social care assessor | engineering assessor | adult care assessor | study programme tutor | employability trainer | study programme coordinator
implies: vocational-training-delivery
near: assessor-title
hit: Vocational instructor in a wood workshop
