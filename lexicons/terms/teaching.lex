# School teaching: methods, subjects taught, special needs, safeguarding in schools, settings and tools.

term: academy-trust-setting
name: academy trust
kind: experience
also: multi-academy trust | academy school | MAT school
narrower: secondary academy
case: MAT school
never: police academy
implies: education-sector | school-setting
near: secondary-school-setting
hit: Maths lead in a multi-academy trust

term: accounting-teaching
name: accounting teaching
kind: skill
also: teaching accounting
implies: classroom-teaching
near: business-studies-teaching | economics-teaching
hit: Teaching accounting at a college

term: adaptive-teaching
name: adaptive teaching
kind: skill
also: adapting lessons | adapted instruction
narrower: scaffolding learning | scaffolded instruction | instructional scaffolding
never: scaffolding erection
implies: differentiation-in-teaching
hit: Adaptive teaching for mixed-ability classes

term: advanced-placement-teaching
name: advanced placement teaching
kind: skill
also: AP courses | AP classes | teaching AP | taught AP | advanced placement courses
implies: classroom-teaching
near: gifted-education | high-school-teaching
hit: Taught AP biology and AP classes

term: alternative-provision-setting
name: alternative provision
kind: experience
also: alternative education setting | alternative school | AP setting
narrower: pupil referral unit | PRU | pupil referral units
case: PRU
implies: education-sector | school-setting
near: special-school-setting
hit: Teacher at a pupil referral unit

term: americorps
name: AmeriCorps
kind: skill
narrower: Teach for America | City Year
beside: Teach First | Peace Corps teaching | Teach For All fellowship
near: tutoring
hit: Two years with Teach First

term: anti-bullying
name: anti-bullying
kind: skill
also: peer mediation and anti-bullying | bullying prevention | anti-bullying programmes
beside: conflict resolution in schools
near: pastoral-care
hit: Leads anti-bullying work

term: arbor-mis
name: Arbor MIS
kind: tool
also: Arbor | Arbor school
ambiguous: Arbor
case: Arbor
needs: school | schools | pupil | pupils | attendance | registers | register | MIS | SIMS | Bromcom | academy |
 teacher | CPOMS | admissions | marks
never: Ann Arbor | Arbor Day
implies: school-management-information-systems
near: sims-mis | school-management-information-systems | bromcom
hit: Recorded pupils' marks in Arbor
miss: Walked the Arbor at dusk

term: art-teaching
name: art teaching
kind: skill
also: teaching art | art and design teaching | visual arts teaching | art lessons | art education | teaching fine art | taught art
implies: classroom-teaching
hit: Teaching art to lower secondary

term: assessment-for-learning
name: assessment for learning
kind: skill
also: formative assessment | AfL | assessment of learning | formative assessments | ongoing assessment of pupils
narrower: formative and summative assessment
case: AfL
implies: student-assessment
hit: Uses assessment for learning in each lesson

term: autism-provision
name: autism provision
kind: skill
narrower: ABA in schools | discrete trials in class | TEACCH in class | autism classroom | autism unit | autism
  base
beside: resource base | resourced provision
implies: special-educational-needs
near: autism-support
hit: Teacher in an autism base

term: behavior-management
name: behavior management
kind: skill
also: behaviour management | classroom behaviour | managing pupil behaviour | pupil behaviour | student behavior
 management | managing behaviour | student behavior | student discipline | positive behaviour management | behaviour
 for learning | managing student behavior | behavior management techniques | behaviour strategies | student
 behaviour | managing challenging pupils
narrower: behaviour policy | whole-school behaviour
never: software behaviour management
implies: classroom-management
near: positive-behaviour-reinforcement | semh | restorative-practice
hit: Firm and fair behaviour management

term: bilingual-education
name: bilingual education
kind: skill
also: bilingual teaching | dual language instruction | dual language | bilingual instruction | bilingual
  classroom
narrower: dual immersion | immersion teaching
implies: classroom-teaching
near: english-as-an-additional-language
hit: Dual language instruction in grade two

term: biology-teaching
name: biology teaching
kind: skill
also: teaching biology | teach biology | taught biology
narrower: A-level biology | GCSE biology
implies: science-teaching
near: chemistry-teaching | physics-teaching
hit: Teaching biology to A level

term: blended-learning
name: blended learning
kind: skill
also: hybrid learning | hybrid teaching | blended learning delivery
narrower: flipped classroom | flipped learning
near: online-teaching
hit: Blended learning courses for adults

term: boarding-school-setting
name: boarding school
kind: experience
also: boarding house | boarding | residential school | boarding environment
narrower: boarding duties
ambiguous: boarding
needs: house | pupils | school | houseparent | matron | tutor
never: boarding pass | boarding passengers | dog boarding
implies: education-sector | school-setting
near: independent-school-setting
hit: Tutor at a boarding school
miss: Helps guests with boarding

term: boardmaker
name: Boardmaker
kind: tool
implies: symbol-and-aac-software
near: assistive-technology | special-educational-needs | symbol-and-aac-software
hit: Makes symbol cards in Boardmaker

term: bromcom
name: Bromcom
kind: tool
also: Bromcom MIS
implies: school-management-information-systems
near: sims-mis | arbor-mis | school-management-information-systems
hit: Took registers on Bromcom

term: business-studies-teaching
name: business studies teaching
kind: skill
also: teaching business studies | business education teaching | taught business studies
implies: classroom-teaching
near: economics-teaching | accounting-teaching
hit: Business education teaching at A-level

term: careers-education
name: careers education
kind: skill
also: careers guidance | careers advice for pupils | careers information
narrower: college counseling | college counselling | UCAS guidance | UCAS applications | college applications
near: school-counselling
hit: Careers guidance and UCAS applications

term: charter-school-setting
name: charter school
kind: experience
also: charter schools | public charter | charter network
beside: magnet school
implies: education-sector | school-setting
near: public-school-setting
hit: Founding teacher at a charter school

term: chemistry-teaching
name: chemistry teaching
kind: skill
also: teaching chemistry | teach chemistry | taught chemistry
narrower: A-level chemistry | GCSE chemistry
implies: science-teaching
near: biology-teaching | physics-teaching
hit: Teaching chemistry with practical work

term: child-centered-teaching
name: child-centered teaching
kind: skill
also: child-centred learning | child-centred approach | student-centered learning | learner-centered |
  student-centred learning | learner-centred | student-centered teaching | learner centered | student centered
  instruction | child-centred | student-centered | learner-centred teaching
narrower: active learning methods
beside: child-friendly teaching
near: inquiry-based-learning
hit: Student-centered learning in small groups

term: civics-teaching
name: civics teaching
kind: skill
also: citizenship teaching | teaching civics | civic education | citizenship education | teaching citizenship |
 civics and ethical education | taught citizenship | taught civics
beside: ethics education
implies: classroom-teaching
near: social-studies-teaching
hit: Civic education for upper primary

term: class-charts
name: ClassCharts
kind: tool
also: Class Charts
near: school-management-information-systems | classdojo
hit: Logged behaviour in ClassCharts

term: class-teaching-in-primary
name: primary teaching
kind: skill
also: class teaching in primary | elementary teaching | primary education | elementary education | primary classroom
 | teaching primary | primary curriculum | elementary classroom | teaching at primary level | generalist teaching |
 taught primary | taught elementary | taught grade | Key Stage 1 and 2 | KS1 and KS2 | KS1/KS2 | Key Stages 1 and 2
 | KS1 & KS2 | KS1/2
narrower: KS1 teaching | KS2 teaching | teaching KS1 | teaching KS2 | teaching year 6 | taught KS1 | taught KS2 |
 taught year 6 | taught year 5 | taught year 4 | taught year 3 | taught year 2 | taught year 1 | year 3 class | year
 4 class | year 5 class | year 6 class
beside: whole class teaching
implies: classroom-teaching | primary-school-setting
near: early-years-education
hit: Primary teaching in year four

term: classdojo
name: ClassDojo
kind: tool
needs: classroom | pupils | students | ClassDojo | teacher | school
implies: education-technology
near: google-classroom | class-charts | education-technology
hit: Posts class news on ClassDojo
miss: Prices seesaw every week

term: classroom-management
name: classroom management
kind: skill
also: managing a classroom | classroom control | managing classrooms | classroom management skills | class
  management | classroom organization | classroom organisation | classroom discipline
narrower: classroom routines
implies: classroom-teaching
hit: Strong classroom management with large groups

term: classroom-support
name: classroom support
kind: skill
also: supporting pupils in class | classroom assistance | supporting teachers | classroom aide work | supporting the
 class teacher | assisting the teacher | assisting teachers | assisting the class teacher | assist teachers |
 supporting teaching and learning | learning support in class | support teachers in the classroom | teacher support
 | helped in class | supported pupils | supported children in class
implies: education-sector | school-setting
near: learning-support
hit: Assisting the class teacher with a year two group

term: classroom-teaching
name: classroom teaching
kind: skill
also: teaching experience | classroom instruction | classroom experience | teaching in schools | teaching students | lesson delivery | teaching and learning | delivering lessons | teaching skills | teaching lessons | teaching practice | instruction of students | teaching pupils | instructing students | teaching children | school teaching | student instruction | classroom practice | classroom delivery | quality first teaching | outstanding teaching | high quality teaching | taught in schools | taught students | taught lessons | taught pupils | taught children
ambiguous: teaching
needs: school | students | pupils | classroom | university | learners | lecturer | lessons | curriculum | degree | English | teacher | college
never: teaching hospital | teaching assistant
implies: education-sector
near: lesson-planning | student-assessment | university-teaching | vocational-training-delivery
hit: Classroom teaching with top sets
miss: Enjoys teaching colleagues new tricks

term: classroom-technology-rollout
name: classroom technology rollout
kind: skill
narrower: one-to-one devices | 1:1 devices | iPads in class | 1:1 iPads | tablets in classrooms
implies: education-technology
hit: Classes with 1:1 iPads

term: co-teaching
name: co-teaching
kind: skill
also: inclusion co-teaching | collaborative teaching | co-taught classes
narrower: push-in support | push-in and pull-out
near: inclusive-education
hit: Co-teaching in an inclusion class

term: college-and-career-readiness
name: college and career readiness
kind: skill
also: career readiness | postsecondary readiness
narrower: career and technical education | CTE programs | CTE | CTE instruction
ambiguous: CTE
case: CTE
needs: career | careers | students | student | technical | teacher | teachers | school | high school | courses |
 credential | pathway | pathways | district | college | vocational | instructor | classes | education
implies: classroom-teaching
near: vocational-training-delivery
hit: Career and technical education in health science
hit: Career classes in CTE for students
miss: Wrote SQL with CTE and window functions

term: common-core
name: Common Core
kind: skill
also: Common Core State Standards | CCSS
beside: state standards | state academic standards | NGSS | Next Generation Science Standards | TEKS | state
  curriculum standards | standards-based instruction | learning standards | standards-aligned instruction |
  content standards | academic standards
case: CCSS | TEKS
implies: curriculum-knowledge
hit: Lessons aligned to Common Core

term: computing-teaching
name: computing teaching
kind: skill
also: computer science teaching | ICT teaching | teaching ICT | teaching computing | teaching computer science |
 teaching information technology | computer lessons | taught ICT | taught computing
narrower: coding lessons for children | teaching coding | teaching programming | robotics teaching | taught coding |
 taught programming
implies: classroom-teaching
near: stem-teaching
hit: Computing and coding lessons for children, teaching programming

term: cover-supervision
name: cover supervision
kind: skill
also: covering lessons | supply teaching | substitute teaching | covering absent teachers | day-to-day supply | lesson cover | classroom cover | supply cover
implies: classroom-teaching
hit: Supply teaching across three schools

term: cpoms
name: CPOMS
kind: tool
also: CPOMS safeguarding software
implies: safeguarding-in-schools
near: myconcern
hit: Logged concerns on CPOMS

term: curriculum-development
name: curriculum development
kind: skill
also: curriculum design | developing curriculum | curriculum planning | curriculum writing | designing curricula |
 syllabus design | syllabus development | curriculum creation | course curriculum | curricula | curricula
 development | wrote the curriculum | wrote curriculum
narrower: curriculum leadership | curriculum review | curriculum mapping | schemes of work | scheme of work |
 curriculum implementation | curriculum alignment | curriculum improvement | curriculum revision | developing
 schemes of work | schemes of learning | redesigning the curriculum
near: curriculum-knowledge | lesson-planning | subject-leadership
hit: Curriculum mapping for the new science course

term: curriculum-knowledge
name: curriculum knowledge
kind: skill
also: national curriculum | knowledge of the curriculum | curriculum delivery | curriculum standards | school
 curriculum | British curriculum | delivering the curriculum | English national curriculum | international
 curriculum | primary national curriculum | curriculum requirements | UK curriculum
narrower: CBSE | ICSE | Cambridge IGCSE | IB curriculum | Cambridge curriculum | Curriculum for Excellence |
 Australian curriculum | American curriculum | Ontario curriculum | Montessori curriculum | IGCSE curriculum | IPC
 curriculum
never: curriculum vitae
hit: Good knowledge of the national curriculum

term: data-driven-instruction
name: data-driven instruction
kind: skill
also: student data analysis | data-driven teaching | analysing pupil data | using assessment data | student
 achievement data | data-informed instruction | pupil progress data | analyzing student data | school data analysis
 | assessment data | student performance data
near: pupil-progress-tracking | mtss
hit: Data-driven instruction in grade five maths

term: design-and-technology-teaching
name: design and technology teaching
kind: skill
also: DT teaching | teaching design and technology | D&T teaching | taught design and technology
narrower: food technology teaching | teaching food technology | textiles teaching | resistant materials teaching
  | taught food technology
beside: home economics teaching
implies: classroom-teaching
hit: Teaching design and technology and food

term: desmos
name: Desmos
kind: tool
near: geogebra
hit: Graphs drawn in Desmos with Year 9

term: differentiation-in-teaching
name: differentiation in teaching
kind: skill
also: differentiated instruction | differentiation | differentiated learning | differentiating lessons |
 differentiated teaching | differentiated lessons | differentiate instruction | differentiating instruction |
 meeting diverse learning needs | diverse learners | diverse learning needs
narrower: differentiated activities | individualized instruction | individualised learning
beside: different learning styles | learning styles
ambiguous: differentiation
needs: pupils | students | learners | lessons | instruction | classroom | teaching | SEN | curriculum | teacher
near: adaptive-teaching | mixed-ability-teaching
hit: Lessons with differentiation for pupils at all levels
hit: Differentiated instruction in reading
miss: Brand differentiation in a crowded market

term: dofe-award
name: Duke of Edinburgh's Award
kind: skill
also: Duke of Edinburgh award | DofE | Duke of Edinburgh's Award leadership | DofE expeditions | Duke of Edinburgh
case: DofE
near: outdoor-education | outdoor-instruction | extracurricular-activities
hit: Led DofE bronze expeditions

term: economics-teaching
name: economics teaching
kind: skill
also: teaching economics
narrower: A-level economics
implies: classroom-teaching
near: business-studies-teaching | accounting-teaching
hit: Teaching economics to sixth formers

term: education-policy
name: education policy
kind: skill
also: education policy analysis | educational policy | education sector policy
narrower: school law and policy | education legislation | education acts | student privacy | SEN code of
  practice | SEND Code of Practice | education reform
hit: Knows the SEND Code of Practice

term: education-sector
name: education sector
kind: experience
also: education industry | schools sector | education setting | educational setting | educational institution |
 academic setting | education environment | academic environment | educational environment | educational settings |
 academic institution | educational institutions | education settings | learning institution | school or educational
 setting | classroom setting | experience in education | background in education | working in education | experience
 working in education
hit: Ten years in the education sector

term: education-technology
name: classroom technology
kind: skill
also: ed tech | technology in the classroom | instructional technology | technology-enhanced learning | technology
 integration in classrooms | educational software | learning technology | integrating technology | learning
 technologies | digital learning tools | integrating technology in the classroom | ICT in education
narrower: IXL | NWEA MAP | Renaissance Star | DIBELS | Lexia | Lexia Core5 | STAR Reading | MAP Growth | Times
 Tables Rock Stars | Mathletics | Zearn | DreamBox | ST Math | AIMSweb | mCLASS | Education City | Khan Academy |
 Raz-Kids | Istation | Edmentum | Achieve3000 | Newsela | Eureka Math | Bedrock Learning | Sparx Maths |
 HegartyMaths | MyMaths | Reflex Math | Quizlet | Nearpod | Pear Deck | Padlet | Socrative | Edpuzzle | Blooket |
 Flipgrid | Quizizz | Seesaw | Bloomz | Remind app | Showbie | Century Tech | Purple Mash | Educake | Seneca
 Learning
ambiguous: IXL | Seesaw
case: IXL
needs: reading | math | maths | students | pupils | learning | teacher | classroom | iReady | NWEA | phonics |
 parents | ClassDojo | nursery | class
near: learning-management-systems | i-ready | kahoot | classdojo | edtech-sector
hit: Classroom technology training for staff
miss: Wind and seesaw sounds at dusk

term: ehcp
name: EHCP
kind: skill
also: education health and care plan | EHC plans | EHCPs | education health and care plans | EHC plan | annual
  reviews of EHCP
narrower: EHC needs assessment | annual reviews SEND
implies: special-educational-needs
hit: Wrote targets for EHC plans

term: emotional-literacy-support
name: emotional literacy support
kind: skill
also: ELSA support | emotional literacy | ELSA | ELSA trained | ELSA training
narrower: thrive approach | Thrive practitioner work
case: ELSA
implies: pastoral-care
near: nurture-groups | social-emotional-learning
hit: Emotional literacy groups as a trained ELSA

term: english-as-an-additional-language
name: English as an additional language
kind: skill
also: EAL | EAL pupils | EAL support | English language learners | ELL | ELLs | English learners | ELL students |
 multilingual learners | English language development | LEP students | limited English proficiency students | ELD
 instruction | EAL learners | emergent bilinguals
narrower: SIOP | sheltered instruction
ambiguous: EAL
case: EAL | ELL | SIOP
needs: pupils | SEN | SEND | English | students | language | learners | children | school | classroom | teacher | PP |
 families | groups | differentiation | interventions | child | G&T
near: esl-teaching
hit: Support for EAL pupils in year seven
hit: Taught EAL pupils
miss: EAL level 3 in electrical fitting

term: english-teaching
name: English teaching
kind: skill
also: teaching English | English language arts | ELA | language arts | teaching English literature | English
 literature teaching | ELA teaching | English language teaching in schools | English lessons | teach English |
 reading and language arts | English instruction | taught English
narrower: secondary English | A-level English | teaching GCSE English | taught GCSE English | GCSE English teaching
case: ELA
implies: classroom-teaching
near: literacy-instruction | esl-teaching
hit: English language arts in grade nine

term: esl-teaching
name: ESL teaching
kind: skill
also: ESL | TESOL teaching | ESOL | EFL | TEFL teaching | English as a second language | English as a foreign
 language | teaching ESL | ESOL teaching | teaching ESOL | English language teaching | EFL teaching | English
 language instruction | ESL instruction | ESOL delivery | ESL classes
narrower: business English teaching | teaching spoken English | spoken English teaching | English for academic
 purposes | taught spoken English | teaching English abroad | taught English abroad
case: EFL | ESL | ESOL
implies: classroom-teaching
near: english-as-an-additional-language | modern-languages-teaching
hit: ESL teaching for adults

term: exam-board-specifications
name: exam board specifications
kind: skill
also: exam specifications
narrower: cambridge and edexcel syllabuses | AQA | Edexcel | OCR exam board | WJEC | AQA specification | Edexcel
  IGCSE
case: AQA
implies: curriculum-knowledge
hit: Taught the AQA specification

term: exam-invigilation
name: exam invigilation
kind: skill
also: invigilation | invigilating exams | proctoring | exam proctoring | test proctoring | test administration in
 schools | administering exams | exam supervision | proctoring exams
narrower: administering standardized tests | state testing administration | JCQ invigilation
near: standardized-testing | exams-administration
hit: Invigilated GCSE and A-level papers, exam supervision

term: exam-preparation
name: exam preparation
kind: skill
also: test preparation | exam prep | preparing students for exams | test prep | exam preparation classes | exam
  revision | entrance exam preparation | preparing pupils for examinations | exam classes
narrower: SAT prep | revision sessions | SAT preparation | GCSE revision | ACT prep | 11+ preparation | SATs
  preparation | IELTS preparation | standardized test preparation
near: tutoring
hit: Exam preparation for GCSE groups

term: exams-administration
name: exams administration
kind: skill
also: examination administration | administration of exams | exams office administration | exam entries | running
 exams | examinations administration | ran the exams office | exams office
narrower: JCQ regulations | exam timetables | exam results day administration
implies: education-sector
near: exam-invigilation | school-administration
hit: Exam entries and seating for five boards

term: extracurricular-activities
name: extracurricular activities
kind: skill
also: extra-curricular activities | co-curricular activities | after-school activities | enrichment activities |
 cocurricular activities | after school activities | co-curricular programme | afterschool activities
narrower: after-school clubs | after school clubs | school clubs | extracurricular clubs | enrichment clubs |
 coaching school teams | ran clubs | ran a lunchtime club | led clubs | running clubs
near: school-trips-and-assemblies | dofe-award
hit: Runs after-school clubs and co-curricular activities

term: frontline-education
name: Frontline Education
kind: tool
narrower: Frontline IEP
implies: special-educational-needs | iep-software
near: iep-development | iep-software
hit: Wrote goals in Frontline IEP

term: further-education-setting
name: further education
kind: experience
also: FE college | FE sector | further education college | FE colleges | post-16 provision | FE setting | FE and
  skills sector | FE teaching | post 16 education | taught in FE
narrower: sixth form college | sixth form | community college setting | 16-19 provision
case: FE college
implies: education-sector
near: vocational-training-delivery | college-setting
hit: Lecturing in further education

term: gcse-teaching
name: GCSE teaching
kind: skill
also: teaching GCSE | teaching at GCSE | KS4 teaching | key stage 4 | KS4 | teaching to GCSE | GCSE level
  teaching | teaching KS4 | taught GCSE | taught at GCSE
narrower: GCSE and A-level | KS3 and KS4 | KS3/4
implies: secondary-teaching
hit: GCSE teaching to top and middle sets

term: geogebra
name: GeoGebra
kind: tool
near: desmos
hit: GeoGebra for circle theorems

term: geography-teaching
name: geography teaching
kind: skill
also: teaching geography | teach geography | taught geography
implies: classroom-teaching | humanities-teaching
near: history-teaching | social-studies-teaching
hit: Geography teaching to GCSE

term: gifted-education
name: gifted education
kind: skill
also: gifted and talented | more able pupils | gifted students | higher attaining pupils | high ability pupils |
 able and talented
narrower: stretch and challenge
near: differentiation-in-teaching | advanced-placement-teaching
hit: Stretch and challenge for more able pupils

term: google-classroom
name: Google Classroom
kind: tool
also: Google Classroom platform
beside: Google for Education | Google Workspace for Education
implies: learning-management-systems
near: learning-management-systems | moodle | blackboard | canvas-lms | d2l-brightspace | schoology
hit: Sets homework in Google Classroom

term: grading-student-work
name: grading student work
kind: skill
also: marking and feedback | marking pupils' work | grading papers | grading assignments | marking books |
  marking assignments | grading students | marking student work | mark and grade
narrower: grading exams | marking exams | marking homework | correcting homework | grading homework | exam
  marking | checking homework | feedback to students | student feedback | providing feedback to learners |
  feedback to pupils | grading tests | giving feedback to learners | marking schemes | marked essays | gave
  feedback to learners
never: student feedback survey
implies: student-assessment
hit: Marking and feedback within a week

term: guided-reading
name: guided reading
kind: skill
also: reading groups | small-group reading | guided reading sessions
narrower: running records | Fountas and Pinnell
implies: literacy-instruction
near: phonics | reading-instruction
hit: Running records in guided reading sessions

term: hearing-children-read
name: hearing children read
kind: skill
also: listening to readers | hearing readers | reading with pupils
beside: reading and story intervention volunteers
near: guided-reading
hit: Hearing children read each morning

term: high-school-teaching
name: high school teaching
kind: skill
also: teaching high school | high school classroom | teaching in high school | taught high school
implies: secondary-teaching
near: advanced-placement-teaching | middle-school-teaching
hit: Teaching high school for six years

term: history-teaching
name: history teaching
kind: skill
also: teaching history | history lessons | teach history | taught history
narrower: A-level history | GCSE history
implies: classroom-teaching | humanities-teaching
near: geography-teaching | social-studies-teaching
hit: History teaching to A level

term: home-school-communication
name: home-school communication
kind: skill
also: parent communication | communicating with parents | parental engagement | parent engagement | working with
  parents | liaison with parents | family engagement | communication with parents | parent partnership |
  parental involvement | partnership with parents | relationships with parents | parent involvement | parent
  communications | liaising with parents | parents and carers | partnership with families | contact with parents
narrower: parent-teacher conferences | parents' evenings | parent teacher conferences | parent conferences |
  parents evenings | meeting with parents | parent meetings | met with parents | met parents | spoke with
  parents
near: report-writing-for-pupils
hit: Parent-teacher conferences twice a year

term: homeschooling
name: homeschooling
kind: skill
also: home education | homeschool instruction
beside: home tuition | alternative provision tuition
near: tutoring
hit: Home tuition for pupils out of school

term: homework-setting
name: homework setting
kind: skill
also: setting homework | assigning homework
narrower: setting and marking work | setting work for absent pupils
near: grading-student-work
hit: Setting and marking work each week

term: humanities-teaching
name: humanities teaching
kind: skill
also: teaching humanities | humanities lessons
implies: classroom-teaching
near: social-studies-teaching | religious-education-teaching
hit: Humanities teaching at Key Stage 3

term: i-ready
name: i-Ready
kind: tool
needs: math | students | reading | classroom | i-Ready
implies: education-technology
near: data-driven-instruction | education-technology
hit: Progress checks in i-Ready and Lexia
miss: Route IXL through town

term: iep-development
name: IEP development
kind: skill
also: IEP | individualized education program | IEPs | individual education plans | individualized education plan |
 writing IEPs | IEP process | IEP writing | individualised education plans | individual education plan
narrower: IEP meetings | IEP goals | IEP implementation | implementing IEPs | IEP case management | IEP
 documentation | IEP paperwork | ARD meetings
beside: IDEA regulations special education
case: IEP | IEPs
needs: pupils | SEN | students | learners
implies: special-educational-needs
near: section-504-plans | individual-learning-plans | iep-software
hit: Wrote IEPs and ran IEP meetings
miss: Signed individual learning plans

term: iep-software
name: IEP software
kind: tool
also: IEP system | IEP systems | special education management system | IEP management software
narrower: EasyIEP | SEIS | Provision Map | Edukey | SpedTrack | Goalbook | Embrace IEP | PowerSchool Special
 Programs | PowerIEP | Infinite Campus IEP
implies: special-educational-needs
near: frontline-education | iep-development
hit: Kept goals in the IEP software

term: inclusive-education
name: inclusive education
kind: skill
also: inclusion in schools | inclusive classroom | inclusion classroom | inclusive teaching | inclusive practice
  | inclusive learning environment | inclusive classrooms | inclusive education practice | inclusion setting |
  inclusive learning | inclusive pedagogy
narrower: mainstream inclusion | inclusion of pupils with SEN
near: special-educational-needs | co-teaching
hit: Inclusive classroom with two support staff

term: independent-school-setting
name: independent school
kind: experience
also: private school | independent schools | private schools | fee-paying school | independent sector school |
 independent day school
narrower: prep school | preparatory school | public boarding school
implies: education-sector | school-setting
near: boarding-school-setting | primary-school-setting | secondary-school-setting | public-school-setting |
 international-school-setting
hit: Head of maths at an independent school

term: individual-learning-plans
name: individual learning plans
kind: skill
also: individual learning plan | individualised learning plans | ILPs | ILP
ambiguous: ILP | ILPs
case: ILP | ILPs
needs: learner | learners | student | students | tutor | pupil | pupils | teaching | college | apprentice |
 apprentices | targets | reviews
near: iep-development | learner-reviews
hit: Set targets in ILPs with learners
miss: Solved an ILP with integer cuts

term: inquiry-based-learning
name: inquiry-based learning
kind: skill
also: enquiry-based learning | inquiry learning | inquiry-based | enquiry based learning | discovery learning |
  inquiry-based instruction
narrower: project-based learning | problem-based learning | PBL | project based learning | project-based
  instruction
beside: hands-on learning | experiential learning | cooperative learning | collaborative learning | active
  learning
ambiguous: PBL | active learning
case: PBL
needs: students | learning | teaching | classroom | teacher | pupils | curriculum
near: child-centered-teaching
hit: Project-based learning with a local museum
miss: Active learning loops for the sensor model

term: instructional-coaching
name: instructional coaching
kind: skill
also: teacher coaching | coaching teachers | coached teachers
implies: education-sector
near: mentoring-new-teachers | lesson-observation
hit: Coached teachers through weekly cycles

term: interactive-whiteboard
name: interactive whiteboard
kind: tool
also: smartboard | SMART Board | interactive whiteboards | smart boards | Smartboards
narrower: Promethean board | Promethean | ActivInspire | SMART Notebook
implies: education-technology
near: education-technology
hit: Interactive whiteboard lessons

term: international-baccalaureate-teaching
name: international baccalaureate teaching
kind: skill
also: IB teaching | IB programme | IB experience
narrower: Primary Years Programme | Middle Years Programme | IB PYP | IB MYP | PYP | MYP | IBDP | IB Diploma
  teaching
case: PYP | MYP | IBDP
implies: classroom-teaching
hit: Five years of IB teaching

term: international-school-setting
name: international school
kind: experience
also: international schools | overseas school | international school teaching
narrower: British school overseas
implies: education-sector | school-setting
near: independent-school-setting | primary-school-setting | secondary-school-setting | public-school-setting
hit: Four years in an international school

term: kahoot
name: Kahoot
kind: tool
implies: education-technology
near: education-technology
hit: Quizzes on Kahoot and Quizlet

term: key-stage-1
name: key stage 1
kind: skill
also: KS1 | infants teaching | infant classes
narrower: year 1 | year 2 class | year 2
ambiguous: year 1 | year 2
needs: pupils | class | teacher | phonics | KS1 | KS2 | primary | reception | EYFS
implies: class-teaching-in-primary
near: key-stage-2
hit: Key stage 1 with phonics lead role
miss: Sales doubled from year 1 onward

term: key-stage-2
name: key stage 2
kind: skill
also: KS2 | junior school classes | upper key stage 2 | lower key stage 2
narrower: UKS2 | LKS2
implies: class-teaching-in-primary
near: key-stage-1 | key-stage-3-teaching
hit: Upper key stage 2 with SATs

term: key-stage-3-teaching
name: key stage 3 teaching
kind: skill
also: key stage 3 | KS3 | teaching KS3 | KS3 teaching | lower secondary
implies: secondary-teaching
near: key-stage-2
hit: Maths across key stage 3

term: language-school-setting
name: language school
kind: experience
also: language centre | English language school | language academy | language institute | language center
implies: education-sector
near: further-education-setting
hit: Teaches at a language school in the evenings

term: learning-environment-creation
name: learning environment creation
kind: skill
also: stimulating learning environment | classroom environment | positive learning environment | safe learning
  environment | positive classroom environment | engaging learning environment | supportive learning environment
  | conducive learning environment | nurturing environment | effective learning environment | welcoming
  classroom
narrower: classroom displays | classroom layout
near: classroom-management
hit: Keeps a stimulating learning environment with displays

term: learning-support
name: learning support
kind: skill
also: learning support assistance | supporting children's learning | learning assistance | learner support | additional learning support | supporting pupils with learning | student learning support | support for learning | supporting learners | support student learning | pupil support | support pupils' learning | support learning
never: machine learning support
near: special-educational-needs
hit: Learning support in maths and English

term: lesson-observation
name: lesson observation
kind: skill
also: lesson observations | classroom observation | observing lessons | classroom observations | teacher observation
 | peer observation | teacher evaluation | learning walks | teacher evaluations | observed lessons
implies: education-sector
near: instructional-coaching | mentoring-new-teachers | teaching-quality
hit: Lesson observations with written feedback

term: lesson-planning
name: lesson planning
kind: skill
also: lesson plans | planning lessons | preparing lessons | lesson preparation | lesson plan | creating lesson
  plans | lesson design | instructional planning | developing lesson plans | plan lessons | instructional plans
  | lesson plan development | preparing lesson plans | plan and deliver lessons | planning and delivering
  lessons | planning and preparation of lessons | session planning | session plans | planned and taught | plan
  and teach | planning sessions for learners
narrower: PPA | medium-term planning | unit planning | unit plans | planning schemes of work | daily lesson plan
  | weekly lesson plans
ambiguous: PPA
case: PPA
needs: teacher | marking | school | lesson | planning | class
implies: classroom-teaching
hit: Lesson planning with shared resources
miss: The wind farm signed a PPA with a retailer

term: library-services-in-schools
name: library services in schools
kind: skill
also: library skills | school library management | media center school
hit: School library management for two sites

term: literacy-instruction
name: literacy instruction
kind: skill
also: teaching literacy | literacy | literacy development | literacy teaching | literacy skills of pupils |
  literacy lessons | literacy programs | literacy support | taught literacy
narrower: literacy interventions | literacy intervention | early literacy | functional English | adult literacy
  | emergent literacy | literacy coaching | literacy and numeracy interventions | literacy coaching for pupils
beside: basic skills teaching
ambiguous: literacy
needs: pupils | students | numeracy | phonics | teaching | children | teacher | school | reading | writing | learners
never: financial literacy | computer literacy | data literacy | digital literacy | IT literacy | media literacy
implies: classroom-teaching
near: phonics | numeracy-instruction | english-teaching
hit: Early literacy for pupils in year one
miss: Computer literacy is a must

term: mathematics-teaching
name: mathematics teaching
kind: skill
also: teaching mathematics | maths teaching | teaching maths | math teaching | math instruction | teaching math |
 mathematics instruction | teach mathematics | teach maths | maths lessons | teach math | taught mathematics |
 taught maths
narrower: A-level maths | maths mastery | algebra instruction | math intervention | maths intervention | secondary
 maths | further maths | functional maths | singapore maths | White Rose Maths | teaching algebra | math coaching |
 teaching calculus | taught algebra | taught calculus | teaching GCSE maths | GCSE maths teaching | teaching GCSE
 mathematics | taught GCSE maths | taught GCSE mathematics | teaching A-level maths
implies: classroom-teaching
near: numeracy-instruction | physics-teaching | stem-teaching
hit: Maths teaching up to A level

term: mentoring-new-teachers
name: mentoring new teachers
kind: skill
also: mentoring student teachers | ECT mentoring | NQT mentoring | mentoring trainee teachers | teacher mentoring |
 mentoring teachers | ITT mentoring | cooperating teacher | pre-service teachers | mentored ECTs | mentored NQTs |
 supporting trainee teachers | mentoring ECTs | mentoring early career teachers | mentor trainee teachers
near: professional-development-delivery | instructional-coaching | teacher-training | lesson-observation
hit: ECT mentoring and NQT mentoring

term: middle-leadership-in-schools
name: middle leadership in schools
kind: skill
also: middle leadership in a school | departmental leadership | middle leader in a school | school middle leadership
narrower: TLR | head of year duties | head of year responsibilities | phase leadership | year group leadership
case: TLR
implies: education-sector
near: school-leadership | school-improvement
hit: Middle leadership in a school of nine hundred

term: middle-school-teaching
name: middle school teaching
kind: skill
also: teaching middle school | junior high teaching | taught middle school | middle school classroom | middle grades
 teaching
implies: secondary-teaching
near: high-school-teaching
hit: Taught middle school for six years

term: mixed-ability-teaching
name: mixed-ability teaching
kind: skill
also: mixed ability classes | mixed ability groups | mixed-ability classes | mixed ability teaching
implies: classroom-teaching
near: differentiation-in-teaching | teaching-large-classes | multigrade-teaching
hit: Mixed-ability classes of thirty

term: modern-languages-teaching
name: modern languages teaching
kind: skill
also: MFL teaching | modern foreign languages | world languages teaching | MFL | teaching modern foreign
  languages | world language instruction | teaching foreign languages | world languages | taught foreign
  languages
narrower: teaching French | teaching Spanish | French teaching | Spanish teaching | teaching German | teaching
  Mandarin | teaching Arabic | teaching Italian | Spanish instruction | taught French | taught Spanish | taught
  German | taught Italian | taught Mandarin
case: MFL
implies: classroom-teaching
near: esl-teaching
hit: Teaching French and Spanish to GCSE

term: montessori
name: Montessori
kind: skill
also: Montessori method | Montessori education | Montessori teaching | Montessori classroom | Montessori materials |
 Montessori environment
near: early-years-education | reggio-emilia | steiner-education
hit: Montessori classroom for ages three to six

term: mtss
name: multi-tiered system of supports
kind: skill
also: MTSS | response to intervention | RTI
ambiguous: RTI
case: RTI
needs: intervention | tier | tiers | MTSS | student | students | school | PBIS | teacher | reading | interventions |
 data | instruction
near: positive-behaviour-reinforcement | small-group-interventions | data-driven-instruction
hit: Led the MTSS team and RTI groups for students
miss: Filed an RTI request with the ministry in Delhi

term: multigrade-teaching
name: multigrade teaching
kind: skill
also: mixed-age classes | combination classes | multi-grade classes | multi-age classroom
implies: classroom-teaching
near: teaching-large-classes | mixed-ability-teaching
hit: Mixed-age classes in a village school

term: myconcern
name: MyConcern
kind: tool
implies: safeguarding-in-schools
near: school-management-information-systems | cpoms
hit: Logs worries about pupils in MyConcern

term: numeracy-instruction
name: numeracy instruction
kind: skill
also: numeracy | teaching numeracy | numeracy support | numeracy teaching | numeracy lessons | numeracy skills
  teaching | taught numeracy
narrower: numeracy interventions | functional skills numeracy | adult numeracy
ambiguous: numeracy
needs: pupils | students | literacy | teaching | children | school | lessons | learners
implies: classroom-teaching
near: mathematics-teaching | literacy-instruction
hit: Maths catch-up and teaching numeracy to adults
miss: Good numeracy for cash handling

term: nurture-groups
name: nurture groups
kind: skill
also: nurture group | nurture provision | nurture room
needs: social | emotional | students | student | school | schools | curriculum | learning | teacher | classroom |
 PBIS | MTSS | lessons | restorative | trauma | behavior | RTI | equity
near: pastoral-care | wellbeing-services | semh | social-emotional-learning | emotional-literacy-support
hit: Nurture group of ten
miss: Set SEL-351 and GE relays

term: ofsted
name: Ofsted
kind: skill
also: Ofsted inspection | Ofsted framework | Ofsted inspections | school inspection | Ofsted outstanding |
  school inspections | Ofsted requirements
beside: ISI inspection | Estyn inspection | Education Scotland inspection | HMIE | school accreditation
near: school-improvement
hit: Prepared the department for Ofsted

term: online-teaching
name: online teaching
kind: skill
also: teaching online | remote teaching | virtual teaching | distance learning delivery | online instruction |
 virtual instruction | teaching remotely | virtual classroom | online classes | e-teaching | distance teaching |
 remote instruction | online lessons | distance learning | remote learning | online learning environment | virtual
 learning | distance education | online education | taught online | taught remotely
narrower: live online lessons | online tutoring | synchronous instruction | asynchronous instruction
near: blended-learning | learning-management-systems | lecture-capture
hit: Online teaching over Zoom

term: outdoor-education
name: Forest School
kind: skill
also: forest schools | forest school sessions | forest school leadership | outdoor learning | forest school practice
beside: outdoor activities leadership | bushcraft | adventure education | garden education
near: dofe-award
hit: Forest school sessions each week

term: pastoral-care
name: pastoral care
kind: skill
also: pastoral support | pastoral responsibility | student welfare | pupil welfare | pastoral role | student
 wellbeing | pupil wellbeing | pastoral duties | pastoral | student well-being | wellbeing of pupils | student
 support and welfare
narrower: form tutor | form tutoring | pastoral leadership | form tutor duties | tutor group | form group
ambiguous: pastoral
needs: pupils | school | students | tutor | teacher | boarding | sixth form | academic | year group
near: school-counselling | social-emotional-learning
hit: Pastoral care of a tutor group
miss: Survey in pastoral areas of the lowlands

term: pe-teaching
name: PE teaching
kind: skill
also: teaching PE | physical education | teaching physical education | PE lessons | sports teaching in schools |
  school sport | physical education teaching | PE curriculum | PE and school sport | PE and sports | taught PE
narrower: teaching swimming in schools
implies: classroom-teaching
near: sports-coaching
hit: Teaching PE and coaching netball

term: pedagogy
name: pedagogical skills
kind: skill
also: teaching methods | instructional strategies | teaching strategies | pedagogical knowledge | teaching
  methodology | instructional methods | pedagogical approaches | teaching techniques | pedagogical | effective
  instructional practices | teaching methodologies | best practices in teaching | instructional practices |
  instructional techniques
narrower: learning theory | learning theories | innovative teaching methods | research-based instruction |
  explicit instruction | direct instruction | evidence-based teaching
implies: classroom-teaching
hit: Modern pedagogy and teaching methods

term: phonics
name: phonics
kind: skill
also: synthetic phonics | phonics teaching | RWI phonics | phonics instruction | phonics interventions | Jolly
 Phonics | phonics lessons | systematic synthetic phonics | teaching phonics | phonics screening
narrower: Read Write Inc | Letters and Sounds | Little Wandle | phonemic awareness | phonological awareness | RWI
case: RWI
implies: literacy-instruction
near: reading-instruction
hit: Daily phonics in reception and year one

term: physics-teaching
name: physics teaching
kind: skill
also: teaching physics | teach physics | taught physics
narrower: A-level physics | GCSE physics
implies: science-teaching
near: biology-teaching | chemistry-teaching | mathematics-teaching
hit: Teaching physics to GCSE and A level

term: playground-supervision
name: playground supervision
kind: skill
also: lunchtime supervision | midday supervision | supervising children at lunch | recess supervision | break duty |
 playground duty | lunch duty | recess duty | supervising the playground | supervising lunchtimes
near: classroom-support | supervising-pupils
hit: Lunchtime supervision and playground duty

term: positive-behaviour-reinforcement
name: positive behaviour reinforcement
kind: skill
also: positive reinforcement
narrower: PBIS | positive behavioral interventions and supports | reward systems for pupils | behavior charts
ambiguous: RTI
case: PBIS | RTI
needs: MTSS | student | tier | intervention | school | PBIS
near: behavior-management | restorative-practice | mtss
hit: PBIS team member
miss: Lodged an RTI with the ministry

term: powerschool
name: PowerSchool
kind: tool
also: PowerSchool SIS
implies: student-information-systems
near: school-management-information-systems | banner-student-system
hit: Grades kept in PowerSchool

term: primary-school-setting
name: primary school
kind: experience
also: elementary school | primary schools | elementary schools | primary school setting | primary setting | primary
 school environment | middle school primary | grade school
narrower: infant school | junior school
never: elementary school diploma
implies: education-sector | school-setting
near: secondary-school-setting | independent-school-setting | public-school-setting | international-school-setting
hit: Classes at an inner-city primary school

term: pshe-teaching
name: PSHE teaching
kind: skill
also: PSHE | personal social health and economic education | teaching PSHE | PSHCE
narrower: relationships and sex education | RSE | life skills education | health education teaching
beside: SMSC
case: RSE | SMSC
implies: classroom-teaching
hit: Leads PSHE across the school

term: psychology-teaching
name: psychology teaching
kind: skill
also: teaching psychology | taught psychology
narrower: A-level psychology
implies: classroom-teaching
near: sociology-teaching
hit: A-level psychology

term: public-school-setting
name: public school
kind: experience
also: public schools | public school system | school district | state school | mainstream school | maintained school
 | state schools | mainstream setting | mainstream schools | government school | mainstream education
narrower: urban school | Title I school | Title 1 school | urban school district | K-8 | Title I schools | K-5
implies: education-sector | school-setting
near: primary-school-setting | secondary-school-setting | independent-school-setting | international-school-setting
hit: Taught in a Title I public school

term: pupil-attendance
name: pupil attendance
kind: skill
also: student attendance | attendance and punctuality of pupils
narrower: attendance registers | truancy | taking attendance | student attendance records | educational welfare
  | attendance improvement | took attendance | took the register
implies: education-sector
hit: Tracks pupil attendance and truancy

term: pupil-progress-tracking
name: pupil progress tracking
kind: skill
also: tracking pupil progress | monitoring pupil progress | student progress | progress monitoring | pupil
  progress | student progress monitoring | tracking student progress | monitoring student progress | learner
  progress | student tracking | pupil tracking | tracking learner progress | monitoring learner progress |
  evaluating student progress | academic progress | monitor progress of pupils | students' progress | progress
  of students | tracking pupils | tracking students
narrower: pupil progress meetings
beside: student achievement | pupil attainment | student outcomes | student growth | raising attainment |
  raising achievement
near: data-driven-instruction | student-assessment
hit: Tracking pupil progress each half term

term: raising-pupil-outcomes
name: raising pupil outcomes
kind: skill
also: attainment of pupils | levels of attainment | improving pupil outcomes | improving student outcomes |
  improving outcomes for children | student attainment | academic excellence
narrower: exam results | examination results | value added results
near: pupil-progress-tracking | school-improvement
hit: Raised levels of attainment in two years

term: reading-instruction
name: reading instruction
kind: skill
also: teaching reading | reading intervention | reading interventions | reading support | reading comprehension
 instruction | reading programs | teaching children to read | taught children to read
narrower: reading recovery | balanced literacy | reader's workshop | Accelerated Reader | Science of Reading |
 structured literacy | early reading | Lucy Calkins | Orton-Gillingham | Wilson Reading System | reading fluency |
 Read 180 | LETRS training
beside: shared reading
implies: literacy-instruction
near: guided-reading | phonics
hit: Orton-Gillingham reading intervention in grade two

term: religious-education-teaching
name: religious education teaching
kind: skill
also: teaching RE | RE teaching | religious education | teaching religious studies | religious studies teaching | RS
 teaching | taught RE | taught religious studies
implies: classroom-teaching
near: humanities-teaching
hit: Religious education to GCSE

term: report-writing-for-pupils
name: report writing for pupils
kind: skill
also: school reports | writing reports on pupils | student reports | report cards | pupil reports | progress
  reports to parents | writing school reports | progress reports for students
narrower: end-of-year reports
near: home-school-communication
hit: School reports and parents' evenings

term: restorative-practice
name: restorative practice
kind: skill
also: restorative practices | restorative approaches | restorative circles | restorative approach
near: positive-behaviour-reinforcement | behavior-management
hit: Restorative circles with year nine

term: safeguarding-in-schools
name: safeguarding in schools
kind: skill
also: safeguarding pupils | child protection in schools | safeguarding and promoting the welfare of children |
 welfare of children | child safety | safety of children | children's welfare | welfare of pupils | safety of
 students | student safety | safeguarding of pupils | safeguarding of children | safety and welfare of children |
 child safety and wellbeing
narrower: Keeping Children Safe in Education | KCSIE | designated safeguarding lead duties | online safety for
 pupils | e-safety in schools | Prevent duty | mandated reporter | mandated reporting | Prevent training | child
 safe standards
case: KCSIE
implies: safeguarding
near: child-protection
hit: Records concerns on CPOMS under KCSIE

term: school-improvement
name: school improvement
kind: skill
also: whole school improvement | school improvement plan | raising standards | school effectiveness | school
 development | improving schools
narrower: school development planning | school self-evaluation | school development plan | SIP goals | raising
 attainment plans
never: training of school leaders
near: raising-pupil-outcomes | ofsted | school-leadership | middle-leadership-in-schools
hit: School improvement plan for an academy

term: school-leadership
name: school leadership
kind: skill
also: school management | educational leadership | leadership in education | running a school | whole school
 leadership | senior leadership team school | educational administration | educational management | education
 administration | ran a school | leading a school | school administration and management | senior leadership in a
 school
narrower: instructional leadership | school operations | school governance
implies: education-sector
near: school-improvement | middle-leadership-in-schools | academic-administration | subject-leadership |
 academic-leadership
hit: School leadership across two campuses

term: school-management-information-systems
name: school management information systems
kind: tool
also: school MIS | MIS in schools | school information system | school information management system | management
 information system in schools
narrower: ScholarPack | Satchel One | ParentMail | ParentPay | Edulink | ISAMS | Integris | Go 4 Schools | Pupil
 Asset | Engage MIS | Progresso MIS | SEEMiS | Facility CMIS | Compass MIS | WCBS PASS | School Pod | VSware | MCAS
 app
needs: school | pupil | Arbor | attendance | Capita | MIS | exams
implies: student-information-systems
near: powerschool | banner-student-system | student-information-systems | sims-mis | arbor-mis | bromcom |
 class-charts
hit: Kept the school MIS for 900 pupils
miss: Sold phones and SIMS

term: school-setting
name: school setting
kind: experience
also: school environment | school-based setting | in a school environment | K-12 | K12 | K-12 education | K-12
 setting | K-12 schools | school settings | schools environment | within a school | school-based environment |
 school-based experience | school experience | experience in a school | experience working in a school | work in
 schools | working in schools | working with young people in schools | school background | school-based role
implies: education-sector
near: nursery-setting
hit: Experience of working in a school environment

term: school-transition
name: school transition
kind: skill
also: transition planning in schools | transition planning | transitions for pupils
narrower: transition between key stages | transition services special education | transition to adulthood |
  school readiness
ambiguous: transition planning
needs: pupils | students | school | IEP | SEN | adulthood
near: special-educational-needs
hit: School transition and readiness visits
miss: IT transition planning for the merger

term: school-trips-and-assemblies
name: school trips and assemblies
kind: skill
also: school assemblies | school events | school trips
narrower: leading assemblies | educational visits | school performances | field trips | school trip planning |
  led assemblies
near: extracurricular-activities
hit: Leads school assemblies and trips

term: school-turnaround
name: school turnaround
kind: skill
also: special measures turnaround
beside: school in challenging circumstances | challenging schools | inner-city schools | high-needs schools
near: school-improvement
hit: School turnaround in an inner-city area

term: science-fair
name: science fair
kind: skill
beside: stem clubs and enrichment | coding clubs | maths challenge | debating club | model united nations |
  school newspaper | student council
implies: extracurricular-activities
hit: Runs the debating club and science fair

term: science-teaching
name: science teaching
kind: skill
also: teaching science | science lessons | general science teaching | science instruction | teach science | science
 education | taught science
narrower: secondary science | GCSE science | KS3 science | combined science | laboratory teaching | primary science
 | teaching GCSE science | taught GCSE science
implies: classroom-teaching
near: stem-teaching
hit: Science teaching with practicals

term: secondary-school-setting
name: secondary school
kind: experience
also: high school setting | secondary schools | secondary school setting | secondary setting | secondary environment
narrower: middle school | comprehensive school | junior high | middle schools | grammar school | secondary modern |
 upper school | junior high school | middle school setting
never: high school diploma | secondary school certificate | secondary school diploma | secondary school leaving
implies: education-sector | school-setting
near: primary-school-setting | independent-school-setting | public-school-setting | international-school-setting
hit: Taught in a large secondary school

term: secondary-teaching
name: secondary teaching
kind: skill
also: teaching secondary | secondary education | secondary school teaching | teaching at secondary level | secondary curriculum | secondary classroom | taught secondary | taught at secondary level
implies: classroom-teaching | secondary-school-setting
hit: Secondary teaching across two key stages

term: section-504-plans
name: 504 plans
kind: skill
also: 504 plan | section 504 plans | Section 504
near: iep-development
hit: Wrote 504 plans with parents

term: semh
name: social, emotional and mental health needs
kind: skill
also: SEMH | social emotional and mental health | SEMH needs | BESD | EBD pupils | emotional and behavioural
 difficulties | emotional behavioural difficulties | emotional and behavioral disorders | pupils with SEMH |
 emotional disturbance | social, emotional and mental health
case: SEMH | BESD
implies: special-educational-needs
near: nurture-groups | behavior-management | challenging-behavior | social-emotional-learning
hit: Supported SEMH pupils aged eleven to sixteen

term: sensory-and-physical-needs
name: sensory and physical needs
kind: skill
also: sensory impairment
narrower: sensory circuits | sensory rooms | sensory play | visual impairment | hearing impairment |
  multi-sensory impairment | teaching deaf pupils | sign-supported English | braille teaching | visually
  impaired pupils | hearing impaired pupils | hearing impaired students | visually impaired students | deaf
  education | visual impairments
implies: special-educational-needs
hit: Sensory circuits for four pupils

term: sims-mis
name: SIMS school MIS
kind: tool
also: SIMS | SIMS.net | Capita SIMS | SIMS database | Sims school | ESS SIMS
ambiguous: SIMS
case: SIMS
needs: school | schools | pupil | pupils | attendance | registers | register | MIS | exams | academy | Arbor |
 Bromcom | teacher | teaching | CPOMS | admissions | marks | data manager | headteacher | timetable | Office | Excel
 | iSAMS | ISAMS | ScholarPack | pupil data
implies: school-management-information-systems
near: school-management-information-systems | arbor-mis | bromcom
hit: Took registers on SIMS.net for pupils
miss: Played The SIMS with friends

term: sixth-form-teaching
name: sixth form teaching
kind: skill
also: teaching A-level | A-level teaching | KS5 | key stage 5 | teaching to A level | KS5 teaching | teaching
  sixth form | post-16 teaching | sixth-form teaching | teaching A levels | taught A-level | taught sixth form |
  taught A levels
narrower: KS4 and KS5
implies: secondary-teaching
hit: Sixth form teaching in chemistry

term: small-group-interventions
name: small group interventions
kind: skill
also: planning and delivering interventions | small-group instruction | small group teaching | small group work |
 group interventions | small group instruction | academic interventions | academic intervention | intervention
 groups | learning interventions | intervention programmes for pupils | ran interventions | led interventions |
 interventions with pupils | small-group support
narrower: one-to-one and small group | 1:1 and small group support | booster groups | RTI groups | ran phonics
 interventions | catch-up groups | one-to-one and group support
beside: HLTA cover | HLTA duties | academic support
implies: learning-support
near: mtss
hit: Small group interventions in maths

term: social-emotional-learning
name: social and emotional learning
kind: skill
also: SEL | social-emotional learning | social emotional learning | social-emotional development | social emotional
 development | social and emotional development | social-emotional skills | SEL curriculum
narrower: Zones of Regulation | Second Step curriculum
ambiguous: SEL
case: SEL
needs: students | student | school | classroom | curriculum | lessons | emotional | teacher | pupils | restorative |
 counseling | education
near: nurture-groups | pastoral-care | semh | emotional-literacy-support
hit: Zones of Regulation and SEL lessons for students
miss: Ran SEL bond trades

term: social-studies-teaching
name: social studies teaching
kind: skill
also: teaching social studies | social studies instruction | social science teaching | taught social studies |
 social studies curriculum
narrower: AP US history
implies: classroom-teaching
near: humanities-teaching | geography-teaching | history-teaching | civics-teaching
hit: Taught social studies to seventh grade

term: sociology-teaching
name: sociology teaching
kind: skill
also: teaching sociology | taught sociology
narrower: A-level sociology
implies: classroom-teaching
near: psychology-teaching
hit: Taught sociology at A-level

term: special-education-teaching
name: special education teaching
kind: skill
also: special education | special ed | SPED | SEN teaching | teaching special education | SEND teaching | special
 education instruction | special education services | teaching SEN | special education classroom | special education
 programs | special ed classroom | special needs teaching | taught SEN | taught pupils with SEN
narrower: resource room | self-contained classroom | life skills classroom | specially designed instruction |
 modified curriculum
case: SPED
implies: special-educational-needs | classroom-teaching
near: iep-development
hit: Special education in a self-contained classroom

term: special-educational-needs
name: special educational needs
kind: skill
also: SEN | SEND | special needs | SEN support | pupils with SEN | SEND support | special needs education | special
 educational needs and disabilities | additional support needs | SEN pupils | ALN | additional learning needs |
 students with special needs | children with special needs | special needs children | students with disabilities |
 additional needs | SEND pupils | special education needs | pupils with special educational needs | children with SEN
 | learners with SEND | exceptional children | exceptional students | SEN provision | SEN experience | special
 educational needs provision | children with special educational needs | children with additional needs | learners
 with additional needs | special needs students | special needs support
narrower: complex SEN | students with learning disabilities
ambiguous: SEND
case: SEN | SEND | ALN
needs: pupils | pupil | SEN | school | schools | children | child | EHCP | SENCO | SENCo | teacher | teaching |
 students | student | learning | SEMH | provision | autism | needs | educational | education | EAL | disabilities |
 disability | young people | learners | inclusion | safeguarding | primary | classroom | phonics | TA
near: special-education-teaching | inclusive-education | learning-disability-support
hit: Pupils with SEN and complex needs
hit: Taught SEND pupils
miss: TO APPLY, SEND YOUR CV TO US

term: special-school-setting
name: special school
kind: experience
also: special schools | SEN school | special needs school | SEN setting | special educational needs school |
 specialist school | specialist SEN school | SEND school
narrower: SEMH school | autism school | school for autism | SLD school | MLD school
case: SLD school | MLD school
implies: special-educational-needs | education-sector | school-setting
near: alternative-provision-setting
hit: Teaching assistant in a special school

term: specific-learning-difficulties
name: specific learning difficulties
kind: skill
also: SpLD | specific learning difficulty
narrower: dyslexia | dyslexia support | dyslexia interventions | dyspraxia | dyscalculia | dyslexic pupils |
  dyslexia assessment | dyslexic students
case: SpLD
implies: special-educational-needs
hit: Support for pupils with dyslexia

term: speech-and-language-support-in-schools
name: speech and language support in schools
kind: skill
also: speech and language interventions
narrower: speech and language targets | colourful semantics | language groups | social communication groups
implies: learning-support
near: speech-therapy
hit: Speech and language interventions in key stage one

term: standardized-testing
name: standardized testing
kind: skill
also: standardised tests | standardized assessments | standardised assessments
narrower: key stage 2 SATs | KS2 SATs | NAPLAN | state testing | statutory assessments | end of key stage
  assessments | state assessments | STAAR | SATs results | baseline assessment
ambiguous: STAAR
case: STAAR
needs: students | state | math | reading | test | Texas
implies: student-assessment
near: exam-invigilation
hit: Prepared year six for KS2 SATs
miss: Written by Mr Staar

term: stem-teaching
name: STEM education
kind: skill
also: STEM teaching | STEAM education | teaching STEM | STEM curriculum | STEM instruction
narrower: STEM club
implies: classroom-teaching
near: computing-teaching | science-teaching | mathematics-teaching
hit: STEM education for middle years

term: student-assessment
name: student assessment
kind: skill
also: assessing students | pupil assessment | assessing pupils | assessing learners | learner assessment |
 assessment of students | assessment of pupils | evaluating students | assessment of learners | student assessments
 | educational assessment | assess students | assessing student learning | evaluation of students | assess learning
 | evaluating learners | educational assessments | classroom assessment
narrower: summative assessment | moderation of assessments | examination setting | setting exams | preparing exams |
 setting examinations | test construction | preparing exam questions | rubrics | authentic assessment | portfolio
 assessment | assessed coursework | moderation of marking | moderated marking
near: classroom-teaching | grading-student-work | pupil-progress-tracking | learning-outcomes-assessment
hit: Fair student assessment and moderation

term: student-engagement
name: student engagement
kind: skill
also: engaging students | engaging pupils | motivating pupils | student motivation | motivating students |
  engaging learners | inspiring students | pupil engagement | motivate students | inspiring pupils | engage
  students | learner engagement | motivating learners | inspire students | inspire pupils | inspiring young
  people
narrower: engaging lessons | inspiring lessons | creative lessons | fun lessons | interactive lessons
near: classroom-teaching
hit: Creative lessons with high pupil engagement

term: student-information-systems
name: student information systems
kind: tool
also: student information system | SIS software | student records system | student records systems | student record
 system | student management system | student database
narrower: Skyward | Infinite Campus | Aeries | Veracross | Synergy SIS | FACTS SIS | Blackbaud Education | Rediker |
 Gradelink | Ellucian Banner student | SITS | SITS:Vision | SITS e:Vision | SITS database | Tribal EBS | PeopleSoft
 Campus Solutions | Ellucian Colleague | Ellucian | Jenzabar | CampusVue | CampusNexus | Unit-e | ProSolution |
 Tribal SITS | PowerCampus | OpenSIS | TechnologyOne Student | Alma SIS | TASS school | Compass school | Sentral |
 Synergetic school | StudentOne
ambiguous: SITS | Compass school
case: SITS
needs: student | students | university | records | registry | college | admissions | database | vision | enrolment |
 timetabling | Tribal | Banner
near: learning-management-systems | school-management-information-systems | banner-student-system | student-crm |
 degree-audit-software
hit: Kept student records on SITS and Infinite Campus
miss: SITS on the board of a charity

term: student-teaching
name: student teaching
kind: skill
also: teaching internships | teaching placement | teaching practicum | school placement | teaching practice placements | school-based placement | student teaching placement
implies: classroom-teaching
hit: Student teaching in grade one

term: subject-knowledge
name: subject knowledge
kind: skill
also: subject specialism | subject expertise | curriculum subject knowledge | specialist subject knowledge | subject matter knowledge in teaching
implies: classroom-teaching
hit: Excellent subject knowledge in chemistry

term: subject-leadership
name: subject leadership
kind: skill
also: subject coordination | leading a subject | curriculum lead | leading a department school | head of department
 responsibilities | led a department in a school | subject leader experience | leading a subject area | leading a
 curriculum area
narrower: English lead | science lead | phonics lead | PE lead | led maths across the school | led English across the school | led science across the school | literacy
 lead duties
implies: middle-leadership-in-schools
near: curriculum-development | school-leadership
hit: Subject leadership of geography for four years

term: summer-camp
name: summer camp
kind: skill
also: summer camps | day camp | camp activities | youth camps | holiday camp | camp counselling | camp counseling |
 summer camp experience
beside: vacation bible school
ambiguous: day camp
needs: children | youth | kids | summer | counselor
near: extracurricular-activities | summer-school-teaching | childrens-entertainment
hit: Counsellor at a summer camp in Maine
miss: Set up day camp on the ridge

term: summer-school-teaching
name: summer school
kind: experience
also: summer schools | summer school teaching | summer program for children
implies: education-sector
near: summer-camp
hit: Taught at a summer school in Oxford

term: supervising-pupils
name: supervision of pupils
kind: skill
also: supervising pupils | student supervision | monitoring students | supervising school children | supervising
 students in school
narrower: bus duty | cafeteria supervision | hall duty | detention supervision
implies: education-sector
near: playground-supervision | child-supervision
hit: Bus duty and supervising pupils at break

term: supporting-individual-learners
name: supporting individual learners
kind: skill
also: individual learning support | individual academic help | supported a pupil one to one | 1:1 support for a
 pupil | one-to-one support for pupils | one to one with a child | one to one with a pupil | worked one to one with
 | one to one support | 1:1 support | one-to-one support | 1-1 support | one-to-one learning support | one-to-one
 pupil support
near: learning-support
hit: Gives individual learning support

term: symbol-and-aac-software
name: AAC software
kind: tool
also: AAC apps | symbol software | AAC devices | symbol communication software
narrower: Widgit | Communicate in Print | Proloquo2Go | TouchChat | Grid 3 | Widgit Online | Clicker 8 | LAMP Words
 for Life | Tobii Dynavox
implies: assistive-technology
near: boardmaker | makaton
hit: Made timetables in Widgit and AAC apps

term: teacher-training
name: teacher training
kind: skill
also: training teachers | initial teacher training | teacher development | teacher professional development |
 trained teachers | training of teachers delivery | pre-service teacher training
implies: education-sector
near: mentoring-new-teachers | professional-development-delivery
hit: Initial teacher training for a school group

term: teachers-pay-teachers
name: Teachers Pay Teachers
kind: tool
beside: Twinkl | TES resources | Hamilton Trust resources
near: teaching-resources-creation
hit: Adapts lessons from Twinkl

term: teaching-abroad
name: teaching abroad
kind: skill
also: teaching in a foreign country | teaching overseas | overseas teaching | taught abroad | taught overseas
implies: classroom-teaching
hit: Two years of teaching abroad

term: teaching-large-classes
name: teaching large classes
kind: skill
also: large classes
implies: classroom-teaching
near: mixed-ability-teaching | multigrade-teaching
hit: Large classes of sixty

term: teaching-resources-creation
name: teaching resources creation
kind: skill
also: developing teaching materials | educational resources | instructional materials | teaching materials |
  creating learning resources | educational materials | learning materials | learning resources | preparing
  teaching materials | course materials | preparing resources for class | preparing learning materials | lesson
  materials | classroom resources | educational content | instructional content | developing educational
  materials | preparation of teaching materials | educational content development | creating teaching materials
  | create learning resources | teaching resources
narrower: teaching aids | worksheets | preparing worksheets
ambiguous: worksheets
needs: pupils | teacher | class | lesson | students | children | classroom | teaching
never: excel worksheets | worksheets in Excel
near: lesson-planning
hit: Makes teaching materials and worksheets
miss: Builds Excel worksheets for costs

term: tutoring
name: tutoring
kind: skill
also: one-to-one tuition | private tuition | tutoring students | home tutoring | private tutoring | 1:1 tuition
  | one-to-one tutoring | tuition | peer tutoring | academic tutoring | one to one tuition | private lessons |
  tutoring children | math tutoring | individual tutoring | tutor students | academic coaching
narrower: online tuition | maths tuition | homework help | homework support | homework club | homework
  assistance | small group tuition
ambiguous: tuition
needs: pupils | maths | GCSE | one-to-one | private | English | students | tutor | online
never: tuition reimbursement | tuition assistance | tuition fees | tuition reduction | tuition discount | tuition remission | free tuition
implies: supporting-individual-learners
hit: Homework help and one-to-one tuition in maths
miss: The firm repays tuition after a year

term: writing-instruction
name: writing instruction
kind: skill
also: teaching writing | taught writing
narrower: writing workshop | teaching grammar | Talk for Writing | grammar lessons | handwriting lessons |
  spelling instruction | taught grammar
implies: literacy-instruction
hit: Writing workshop and grammar lessons
