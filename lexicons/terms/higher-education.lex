# Higher education, vocational and adult training, learning and development, education credentials.

term: academic-administration
name: academic administration
kind: skill
also: faculty administration | academic affairs | academic administration experience
narrower: faculty management | faculty affairs | faculty supervision | faculty recruitment | managing faculty |
 academic staff management | faculty evaluation | academic budgeting
near: higher-education-administration | school-leadership | academic-governance | academic-leadership |
 faculty-development
hit: Faculty administration and evaluation of academic staff

term: academic-advising
name: academic advising
kind: skill
also: student advising | advising students | academic advisement | academic guidance | academic counseling | student
 academic advising | academic counselling | student advisement | educational advising | personal tutor to students |
 personal tutoring of students
narrower: study skills advice | advising undergraduates | academic planning with students | degree planning | course
 advising
implies: student-support-services
near: mentoring-students | degree-audit-software
hit: Academic advising of first-year students

term: academic-governance
name: academic governance
kind: skill
also: faculty governance | academic committees | university governance | faculty senate
narrower: academic senate | academic board
implies: university-setting
near: academic-administration | committee-service
hit: Served academic governance through the faculty senate

term: academic-integrity
name: academic integrity
kind: skill
also: academic honesty
narrower: plagiarism detection | academic misconduct | Turnitin | plagiarism | SafeAssign | plagiarism checking
near: university-teaching
hit: Handles academic misconduct and Turnitin reports

term: academic-leadership
name: academic leadership
kind: skill
also: academic leadership roles | university leadership | leadership in higher education | academic leadership
 experience
narrower: deanship | academic department leadership | department chair duties | head of department university
implies: education-sector
near: academic-administration | school-leadership | course-coordination
hit: Academic leadership of a school of sixty staff

term: academic-publishing-record
name: scholarly publications
kind: skill
also: research publications | academic papers | peer-reviewed journals | scholarly articles | publishing in journals
 | publication in reputable journals | track record of publications | published papers | published in peer-reviewed
 | papers published | journal articles published | peer reviewed papers | peer-reviewed publications | journal
 articles | scientific papers | academic publications | publication record | publishing papers | publishing research
 | research papers | co-authored papers | published articles in journals | publications in peer-reviewed journals |
 scientific publishing | scientific publications | scholarly publishing
narrower: conference papers | REF returnable outputs | first-author papers | papers as first author | two as first
 author
near: academic-research | medical-writing
hit: Strong record of scholarly publications

term: academic-quality-assurance
name: academic quality assurance
kind: skill
also: quality assurance in higher education | academic standards and quality
narrower: programme validation | programme accreditation | accreditation of programmes | QAA | external examining |
 higher education accreditation | HERQA | programme review | ABET accreditation | AACSB | AACSB accreditation | ABET
 | institutional accreditation | program accreditation | academic program review | SACSCOC | HLC accreditation |
 WASC accreditation | QAA standards | accreditation of academic programs
case: QAA | ABET
near: learning-outcomes-assessment
hit: Led programme validation and ABET accreditation

term: academic-registry
name: academic registry
kind: skill
also: registrar functions | registry services | academic registry services
narrower: course registration | transcripts | student record keeping | degree audits | degree audit | student
  records management | class scheduling | timetabling | transcript evaluation | course scheduling | academic
  timetabling | enrolment records | academic scheduling | academic record management
ambiguous: transcripts
needs: registrar | registry | student records | registration | enrolment | enrollment
implies: higher-education-administration
hit: Course registration and degree audits
miss: Typed transcripts of the interview

term: academic-research
name: university research
kind: skill
also: scholarly research | academic research experience | conducting academic research | scholarly activity |
 scholarship and research | research programme in academia | program of research | university-level research |
 academic scholarship | academic research | research record | track record of research | track record in research
narrower: research and teaching | doctoral research | independent research program | research agenda | PhD research
 | dissertation research | research output
implies: research-setting | research-skills
near: academic-publishing-record | conference-presentations | research-excellence-framework | research-skills
hit: Postdoctoral research and an active research agenda

term: academic-supervision
name: academic supervision
kind: skill
also: supervising students | supervising research students | student supervision research | supervision of
  students | student research supervision
narrower: supervising dissertations | thesis supervision | PhD supervision | dissertation supervision | graduate
  student supervision | postgraduate supervision | supervising PhD students | doctoral supervision | supervising
  undergraduate projects | master's thesis supervision | project supervision of students | advising graduate
  students | thesis advising | student project supervision | supervision of postgraduate students | mentoring
  graduate students | supervising theses | supervised MSc projects | supervised doctoral students
implies: university-teaching
hit: Thesis supervision of eight students

term: academic-writing
name: scholarly writing
kind: skill
also: writing papers | academic writing skills | writing manuscripts | wrote papers | wrote manuscripts | academic
 writing
narrower: thesis writing | article writing academic
beside: teaching academic writing
near: academic-publishing-record | medical-writing
hit: Scholarly writing and manuscript writing in English

term: admissions-work
name: student admissions
kind: skill
also: university admissions | college admissions | admissions process | admissions processing | admission process
 for students | processing admissions
narrower: undergraduate admissions | graduate admissions | admissions counselling | admission counseling |
 admissions counseling | application review | school admissions | enrollment counseling | admissions interviews |
 admissions policy | reviewing applications for admission | processed applications from students
ambiguous: application review
needs: admissions | student | university | college | applicants
implies: student-recruitment
near: student-crm
hit: Undergraduate admissions for three faculties
miss: Loan application review

term: adult-education
name: adult education
kind: skill
also: adult learning | teaching adults | adult learners | adult education teaching | adult and community learning |
 adult basic education | adult teaching | adult training | teaching adult learners | continuing education for adults
 | taught adults
narrower: andragogy | adult learning principles | adult learning theory | community learning | GED instruction | GED
 preparation | principles of adult learning | adult literacy programme | continuing education programs | evening
 classes | taught evening classes
beside: non-formal education
case: GED preparation
near: vocational-training-delivery
hit: Adult education in the evenings

term: aet
name: AET
kind: credential
also: PTTLS | teaching qualification PTLLS | Level 3 AET | Level 3 education and training | C&G 7303 | Preparing to
 Teach in the Lifelong Learning Sector | AET teaching
narrower: Level 4 Certificate in Education and Training | CTTLS | PGCE or Cert Ed | PGCE/Cert Ed | teaching
 qualification (PGCE/Cert Ed) | LLUK teaching qualification
ambiguous: AET
case: AET
needs: PTLLS | CET | teaching | teacher | award | trainer | assessor | education | IQA | TAQA | CAVA | DTLLS |
 qualification | PGCE | tutor | level
implies: ptlls
near: pgce | assessor-award | certificate-in-education
issuer: City & Guilds, Pearson
hit: Level 3 AET
miss: Repaired P-3 radios as a navy AET

term: alumni-relations
name: alumni relations
kind: skill
also: alumni engagement | alumni affairs | alumni development
narrower: alumni events
beside: university advancement | university fundraising | college advancement | advancement services
implies: higher-education-administration
hit: Alumni relations and reunion events

term: apprenticeship-delivery
name: apprenticeship delivery
kind: skill
also: apprenticeship training | apprenticeships | apprenticeship programmes | apprenticeship provision |
 apprenticeship delivery experience | training apprentices | apprenticeship programs | apprenticeship standards
 delivery
narrower: apprenticeship standards | end point assessment | end-point assessment | EPA apprenticeship | off-the-job
 training | managing apprentices | apprenticeship funding rules | EPAO | ESFA funding | ESFA | apprenticeship levy |
 ILR data | ILR returns
case: EPAO | ILR returns
implies: vocational-training-delivery
near: coaching-learners
hit: Apprenticeship delivery to end point assessment

term: aptem
name: Aptem
kind: tool
also: Aptem Apprentice
implies: e-portfolio-systems
near: onefile | smart-assessor | bud-systems | e-portfolio-systems
hit: Logged off-the-job hours in Aptem

term: assessor-and-verification-work
name: NVQ assessment
kind: skill
also: assessing NVQs | workplace assessment | NVQ assessing | assessing learners in the workplace | competency-based
 assessment | competence assessment | vocational assessment | assessing candidates | competency-based training and
 assessment | work-based assessment | assessing qualifications | assessing workplace learners
narrower: internal verification | internal quality assurance | IQA | portfolio building NVQ | assessing apprentices
 | IQA sampling | standardisation meetings | internal verifier duties | external quality assurance | internally
 verified
beside: NVQ delivery
ambiguous: internal quality assurance | IQA
case: IQA
needs: NVQ | assessor | assessors | awarding | learners | apprentice | apprenticeships | IQA | verification | IV |
 EQA | portfolios | sampling | NVQs | trainer | training | AET | TAQA | EPA | standardisation
implies: vocational-training-delivery
near: v1-verifier-award
hit: NVQ assessment and internal verification
hit: Assessor doing IQA of NVQ portfolios
miss: Internal quality assurance of audit files
miss: IQA on ISO files in a car plant

term: assessor-award
name: CAVA
kind: credential
also: Level 3 Certificate in Assessing Vocational Achievement | A1 assessor award | D32 | D33 | assessor's award |
 assessor qualifications | A1 | TAQA award | CAVA assessor | A1 qualification | assessor award A1
narrower: Level 4 IQA award
ambiguous: A1 | D32 | D33 | V1
case: A1 | D32 | D33 | V1
needs: assessor | assessing | NVQ | D32 | D33 | TAQA | verifier | award | IQA
implies: assessor-and-verification-work | a1-assessor
near: aet | a1-assessor
issuer: City & Guilds
hit: CAVA assessor award A1
miss: Prints A1 posters

term: atd-certification
name: Certified Professional in Learning and Performance
kind: credential
narrower: CPTM | Certified Professional in Training Management | Certified Technical Trainer | CTT+ | Associate
  Professional in Talent Development | CompTIA CTT+
issuer: ATD
hit: Certified Professional in Learning and Performance

term: banner-student-system
name: Banner student system
kind: tool
also: Ellucian Banner
narrower: Workday Student | Anthology Student
beside: EMS scheduling
ambiguous: Slate
case: Slate
needs: student | records | admissions | university | college | Banner | CRM | enrollment
implies: higher-education-administration | student-information-systems
near: powerschool | school-management-information-systems | student-information-systems
hit: Registered students in Banner, Ellucian Banner
miss: Slate roofs and tiles

term: blackboard
name: Blackboard
kind: tool
also: Blackboard Learn | Blackboard Collaborate | Blackboard Ultra | Blackboard LMS
ambiguous: Blackboard
needs: learning | LMS | Moodle | Canvas | course | online | university | Collaborate | VLE | students
implies: learning-management-systems
near: moodle | canvas-lms | d2l-brightspace | google-classroom
hit: Uploads notes to Blackboard Learn
hit: Online course on Blackboard for students
miss: Cleaned the blackboard after lunch

term: bud-systems
name: Bud Systems
kind: tool
also: Bud apprenticeship | Bud LMS
implies: e-portfolio-systems
near: onefile | aptem | smart-assessor | e-portfolio-systems
hit: Enrolled apprentices on Bud Systems

term: campus-life
name: campus life
kind: skill
also: student affairs | student life | student activities | campus activities | student experience
narrower: residential life | student engagement programs | student union | resident advising | student
  organizations | greek life | residence halls | student conduct | new student orientation | residence hall
  supervision | campus programming | student clubs | student development programs | student leadership programs
  | student events | campus events | student leadership development | student accommodation services
never: student accommodation block
implies: student-support-services
hit: Residence life and student activities

term: canvas-lms
name: Canvas LMS
kind: tool
also: Instructure Canvas | Canvas by Instructure | Canvas learning management
ambiguous: Canvas
case: Canvas
needs: LMS | Blackboard | Moodle | course | students | Instructure | online | learning | VLE | instructor
implies: learning-management-systems
near: moodle | blackboard | d2l-brightspace | google-classroom | schoology
hit: Courses built in Canvas LMS
hit: Taught online in Canvas and Moodle
miss: Prints on canvas

term: capacity-building-of-staff
name: capacity building of staff
kind: skill
also: capacity building training | building capacity | capacity building activities | institutional capacity building
near: training-coordination
hit: Institutional capacity building with local partners

term: career-services
name: career development services
kind: skill
also: university careers service | student employability | college career services | graduate employability |
  career center
narrower: career advising | internship placement | placements for students | employer relations in education |
  student placements | work placements | career counseling for students | work experience placements | placement
  coordination | career coaching of students | internship coordination | industry placements | job placement
  services | job placement of students
implies: student-support-services
near: employability-support
hit: Career advising and internship placement

term: cda-credential
name: CDA credential
kind: credential
also: Child Development Associate | CDA certificate childcare | Child Development Associate credential | CDA childhood
 | Child Development Associate (CDA) | CDA early childhood
narrower: infant toddler CDA | preschool CDA
ambiguous: CDA
case: CDA
needs: preschool | childcare | child | children | infant | toddler | toddlers | nursery | daycare | teacher |
 classroom | early | childhood | Head Start
implies: child-development
near: ece-certification
issuer: Council for Professional Recognition
hit: Child Development Associate credential
hit: Preschool teacher with a CDA
miss: CDA with chairside skills

term: celcat
name: CELCAT
kind: tool
beside: Syllabus Plus | Scientia Syllabus Plus
implies: school-timetabling
near: academic-registry | banner-student-system
hit: Room changes made in CELCAT

term: certificate-in-education
name: Certificate in Education
kind: credential
also: Cert Ed | CertEd | Cert. Ed. | Level 5 Diploma in Education and Training | Level 5 DET | DET Level 5 | DET
 teaching | Level 5 teaching qualification | City & Guilds 7307 | City and Guilds 7307 | DTTLS | Diploma in Teaching
 in the Lifelong Learning Sector
implies: aet | ptlls
near: pgce | qtls | aet
hit: Certificate in Education (post-16), 2014

term: coaching-learners
name: coaching learners
kind: skill
also: coaching apprentices | supporting apprentices | coaching and mentoring learners | mentoring apprentices
implies: vocational-training-delivery
near: learner-reviews | apprenticeship-delivery
hit: Coaching apprentices in adult care

term: college-setting
name: college
kind: experience
also: community college | junior college | tertiary college | two-year college | college setting | community
 colleges | community college environment
narrower: polytechnic | TAFE | institute of technology setting | technical institute | vocational training center |
 TVET institution | vocational centre | vocational training centre | HBCU | TVET college | training college |
 polytechnic college | liberal arts college | teachers college
ambiguous: college
needs: lecturer | instructor | faculty | teaching | professor | students | dean | campus
never: college degree | college diploma | some college | college education | college graduate | college students |
 college student | electoral college | college level
implies: education-sector
near: further-education-setting | university-setting
hit: Instructor and faculty member at a college near Leeds
miss: A college degree is a plus

term: committee-service
name: committee service
kind: skill
also: academic committee service | university service | service to the university | departmental service |
 institutional service | academic committees service
narrower: faculty committees
implies: university-teaching
near: academic-governance
hit: Committee service in the faculty

term: competency-mapping
name: competency mapping
kind: skill
narrower: competency frameworks training | training matrices | staff competency assessment | skills assessment
  of staff
beside: learning needs of staff
implies: training-coordination
hit: Competency mapping for new nurses

term: conference-presentations
name: presenting at conferences
kind: skill
also: academic conferences | research presentations | presenting papers | academic presentations | presented at
  international conferences | conference talks
narrower: invited talks | research seminars
beside: conference organisation academic | symposium organisation
near: academic-research
hit: Presenting at conferences each year

term: course-coordination
name: course coordination
kind: skill
also: module leadership | course leadership | programme leadership | module coordination | course management |
 leading modules | course director duties | programme management in higher education | programme directorship |
 academic programme leadership | subject coordination in university | coordinating courses | course coordinator
 experience | academic program coordination | programme coordination in university | module convening | unit
 coordination | managing academic programs | academic program management | led modules | led a module | module
 convenor | convened modules | module leader | led the module | module leadership at university
narrower: course administration | course team leadership
implies: university-teaching
near: academic-leadership
hit: Module leadership of two core courses

term: course-design
name: course design
kind: skill
also: course development | module design | developing courses | designing courses | development of courses | course
 creation | designing modules | course writing | module development | programme development in education | training
 course design | training program design | training design | designing training | training development | designing
 training programs | developing training programs | training curriculum | training curriculum development | training
 program development | training package development | wrote modules | developing modules | designing and delivering
 modules
narrower: course content development | developing course materials | new programme development | degree programme
 design | develop course content | training material development | developing training materials | training
 materials | training content development | training content | training modules | develop training materials |
 development of training materials | training manuals | creating training materials | course content | designing and
 delivering training
near: instructional-design | curriculum-development
hit: Designing modules and training materials

term: course-evaluation
name: course evaluation
kind: skill
also: course evaluations | student feedback analysis | student evaluation of teaching | module evaluation
implies: education-sector
near: learning-analytics | teaching-quality | training-evaluation
hit: Course evaluation and module reports

term: d2l-brightspace
name: D2L Brightspace
kind: tool
also: Brightspace | Desire2Learn | D2L
beside: Teachable
ambiguous: Teachable | Firefly
needs: LMS | online | course | courses | Thinkific | VLE | school
implies: learning-management-systems
near: moodle | blackboard | canvas-lms | google-classroom | schoology
hit: Courses on D2L Brightspace
miss: A teachable spirit is needed

term: degree-audit-software
name: degree audit software
kind: tool
also: student success platform | advising software
narrower: DegreeWorks | Degree Works | Starfish Retention | EAB Navigate | uAchieve | Stellic
near: academic-advising | student-information-systems
hit: Ran degree audit software for seniors

term: dsl-training
name: DSL training
kind: credential
also: Designated Safeguarding Lead training | Level 3 safeguarding | safeguarding level 3 | DSL qualified |
 safeguarding children level 3 | Level 3 safeguarding certificate | designated safeguarding lead trained
implies: safeguarding | safeguarding-certificate
near: safeguarding-certificate
hit: Level 3 safeguarding, DSL qualified

term: e-learning-development
name: e-learning
kind: skill
also: eLearning | elearning | e-learning content | digital learning | e-learning modules | e-learning courses |
  online learning | e-learning design | web-based training | computer-based training | e-learning platforms |
  online training
narrower: eLearning modules | eLearning content | digital learning content | eLearning design | microlearning |
  online learning content | interactive learning content | elearning content | online learning modules | digital
  training content | virtual learning content
implies: instructional-design
near: learning-management-systems
hit: Builds e-learning modules and microlearning

term: e-portfolio-systems
name: e-portfolio systems
kind: tool
also: eportfolio | e-portfolios | e-portfolio | e-portfolio system | eportfolio systems | electronic portfolio
narrower: Smart Apprentices | Learning Assistant e-portfolio | Mahara | PebblePad | Learner Journey e-portfolio |
 Ecordia | ProPortfolio | VQ Manager | Maytas | YETI learner records | PICS apprenticeship
implies: assessor-and-verification-work
near: smart-assessor | onefile | aptem | bud-systems
hit: Marked evidence in an e-portfolio

term: ece-certification
name: ECE certification
kind: credential
also: registered early childhood educator | RECE | ECE certificate | early childhood educator certificate |
  early childhood education certificate | ECE license | ECE registration | ECE certified | early childhood
  certificate
narrower: College of Early Childhood Educators | ECE diploma | early childhood education diploma | Certificate
  III in Early Childhood Education and Care | Certificate III in Early Childhood | Diploma of Early Childhood
  Education and Care | Cert III in Early Childhood Education | Diploma in Early Childhood Education | Diploma of
  Early Childhood Education | Certificate III in Children's Services | Diploma of Children's Services | Cert III
  in Childcare | state early childhood credential | ACECQA approved qualification | infant toddler certificate |
  director's credential | level 5 early childhood care and education | QQI level 5 childcare | QQI level 6
  childcare | FETAC Level 5 childcare | FETAC level 6 childcare | QQI level 5 early childhood | ECE assistant
  certificate | Certificate III Early Childhood
beside: early childhood education units | ECE units | early childhood units | 12 ECE units
case: RECE
implies: early-years-education
near: nvq-childcare-level-3
hit: RECE or ECE diploma needed

term: enrolment-management
name: enrolment management
kind: skill
also: enrollment management | student enrolment | student enrollment | enrollment services | enrolment process |
  student registration and enrolment
narrower: enrolling students | enrolment targets | student retention | retention and success of students |
  enrollment growth | student success | student recruitment and retention | enrollment goals | retention of
  students | student persistence | student success initiatives
near: student-recruitment | academic-registry
hit: Student enrolment and retention targets

term: eyts
name: EYTS
kind: credential
also: Early Years Teacher Status | Early Years Professional Status | EYPS | early years degree status | Early
  Years Teacher status holder | EYP status
narrower: Early Years Initial Teacher Training
implies: early-years-education
near: qts
issuer: Department for Education
hit: Early Years Teacher Status or QTS

term: faculty-development
name: faculty development
kind: skill
also: developing faculty | faculty training | academic staff development
implies: university-setting
near: academic-administration | professional-development-delivery
hit: Ran faculty development for adjuncts

term: fhea
name: FHEA
kind: credential
also: Fellowship of the Higher Education Academy | Advance HE fellowship | HEA fellowship | Fellow of the Higher
 Education Academy | FHEA status | HEA accreditation | Fellow of the HEA | Fellowship of the HEA | Fellow of Advance
 HE | Fellowship of Advance HE | HEA Fellow
narrower: PGCertHE | PG Cert HE | SFHEA | PGCAP | Advance HE | Senior Fellowship HEA | postgraduate certificate in
 academic practice | Postgraduate Certificate in Higher Education | Postgraduate Certificate in Learning and
 Teaching in Higher Education | higher education teaching qualification | PGCert HE | higher diploma program HDP |
 Higher Diploma Program in teaching | PGCert in Higher Education | PGCert Higher Education
beside: AFHEA
implies: university-teaching
issuer: Advance HE
hit: FHEA or a PGCertHE under way

term: financial-aid-administration
name: financial aid administration
kind: skill
also: financial aid | student finance | student financial aid | student aid
narrower: bursaries and scholarships | Title IV | scholarships administration | FAFSA | scholarship
  administration | student loans administration | Title IV regulations | financial aid counseling | bursary
  administration | federal student aid | financial aid packaging | scholarship management | administering
  scholarships
hit: Financial aid counseling and FAFSA help

term: higher-education-administration
name: higher education administration
kind: skill
also: university administration | academic administration support | college administration | higher education
  management | academic services | university management | administration in higher education
narrower: programme administration in universities | faculty administration support | academic support services
  administration | student administration | student services administration | student administration services
near: school-administration | office-administration | academic-registry
hit: University administration in a faculty office

term: higher-education-policy
name: higher education policy
kind: skill
also: higher education regulations
narrower: research excellence | teaching excellence framework | TEF | OfS regulation | Office for Students | Title IX
ambiguous: TEF
case: TEF
needs: research | university | TEF | outputs | submission | impact | HEFCE | teaching | OfS
never: TEF coated
near: widening-participation
hit: TEF and Office for Students policy
miss: Quote ref 221 in the letter
miss: French test TEF, CLB 7

term: hlta-status
name: HLTA status
kind: credential
also: Higher Level Teaching Assistant | HLTA | HLTA qualification
implies: learning-support
near: teaching-assistant-qualification
hit: HLTA status and phonics training

term: iep-special-education-license
name: special education certification
kind: credential
also: special education license | SPED certification | special education endorsement | special education teacher
  certification | special education teaching license | ESE certification | special education credential |
  special education teaching certificate | students with disabilities certification | SWD certification |
  exceptional student education certification
narrower: mild/moderate credential | Education Specialist credential | moderate/severe credential | mild to
  moderate disabilities credential | TSSLD | learning behavior specialist | LBS1 | intervention specialist
  license | EC-12 special education
implies: teaching-license-us | special-education-teaching
issuer: state education agency
hit: Special education certification for grades six to twelve

term: impact-and-knowledge-exchange
name: knowledge transfer partnerships
kind: skill
also: impact and knowledge exchange | KTP | knowledge exchange projects
narrower: research impact | technology transfer from universities | industry collaboration in academia |
 university-industry linkage | public engagement with research | community service in universities | industry
 engagement in academia | university spin-outs | consultancy in academia | research commercialisation
case: KTP
near: academic-research | research-excellence-framework
hit: Knowledge transfer partnerships with local firms

term: instructional-design
name: instructional design
kind: skill
also: learning design | instructional systems design | learning experience design | instructional designer
 experience | learning experience designer | curriculum and instructional design | instructional design principles |
 instructional design models | instructional development | learning solutions design | designing learning
 experiences | design of learning
narrower: ADDIE | ADDIE model | ISD model | course architecture | backward design | Bloom's taxonomy | learning
 content development | learning content design | SAM model | UDL | Universal Design for Learning | learning
 objectives | Kirkpatrick | learning content | develop learning content | learning materials development | blended
 learning design
ambiguous: UDL
case: ADDIE | UDL
needs: learning | teaching | classroom | students | student | curriculum | instruction | inclusive | accessibility |
 learners | lesson | lessons | IEP | special | universal | course | courses | education
near: e-learning-development | course-design
hit: Instructional design with ADDIE
hit: Lessons to UDL for all learners
hit: Instructional designer experience with ADDIE
miss: Worked out moment and UDL on steel beams

term: instructor-led-training
name: instructor-led training
kind: skill
also: delivering training sessions | conducting training sessions | face-to-face training | classroom-based
  training | giving training | deliver training | ILT | virtual instructor-led training | training facilitation
  skills | classroom training | providing training | training presentation | deliver training sessions |
  training programmes delivery | delivering training programmes | conducting trainings | facilitating training
  sessions | conduct trainings | in-person training | delivering training courses | group training | presenting
  training | provide trainings | delivering trainings | giving trainings | delivering courses | course delivery
  | deliver courses | gave training | ran training sessions | training courses delivered
narrower: VILT | virtual training delivery | product training delivery | train staff | staff training delivery |
  virtual training | ran workshops for learners
beside: organizing trainings | organise training
case: ILT | VILT
near: lecturing | training-delivery
hit: Delivering training sessions in person and online

term: international-student-recruitment
name: international student recruitment
kind: skill
also: international admissions | overseas student recruitment | recruitment of international students
implies: student-recruitment
near: international-student-support
hit: International student recruitment in West Africa

term: international-student-support
name: international student support
kind: skill
also: international student services | international office | international student advising | international students
narrower: exchange programmes | Erasmus | SEVIS | Erasmus+ | student mobility | student visas | student visa
 compliance | F-1 visa advising | UKVI student compliance | tier 4 compliance | student exchange | student exchange
 programs | international mobility of students
beside: international education | partnership agreements with universities | international programs | transnational
 education
near: study-abroad | international-student-recruitment
hit: International student services and visas

term: laboratory-instruction
name: laboratory instruction
kind: skill
also: practical classes | lab demonstrations | demonstrating in laboratories | laboratory teaching at university
  | teaching labs | lab sessions for students | demonstrating to students | teaching laboratory | lab
  instruction | practical demonstrations to students | teaching laboratories | taught labs | ran lab classes
narrower: skills lab teaching
implies: university-teaching
hit: Demonstrating in laboratories to second years

term: language-testing
name: language testing
kind: skill
also: language assessment
narrower: IELTS examining | speaking examiner | Cambridge exams examiner | oral examining | placement testing
beside: TOEFL preparation
near: esl-teaching
hit: IELTS examining and placement testing

term: leadership-training-delivery
name: leadership training delivery
kind: skill
also: leadership development programmes | management development programmes | leadership training
narrower: supervisory training
beside: soft skills training | delivering soft skills training | communication skills training
implies: instructor-led-training
hit: Soft skills training for supervisors

term: learner-reviews
name: learner reviews
kind: skill
also: learner progress reviews | progress reviews with apprentices | learner reviews and reports
narrower: caseload of learners | managing a caseload of learners | learner caseload
beside: learner retention | learner achievement | timely completions | learner induction | learner engagement and
 retention | timely achievement | enrolment of learners | initial assessments of learners | initial assessment of
 learners | learner interviews | learner recruitment
implies: vocational-training-delivery
near: individual-learning-plans | coaching-learners
hit: Learner progress reviews every ten weeks

term: learning-analytics
name: learning analytics
kind: skill
also: learning data analysis | learning metrics | learner analytics | learning data analytics | student learning
 analytics
beside: training assessment
near: training-coordination | training-evaluation | course-evaluation | learning-outcomes-assessment
hit: Learning analytics from course data

term: learning-management-systems
name: learning management systems
kind: skill
also: LMS | learning management system | learning platform | virtual learning environment | VLE | VLEs | learning
 platforms | learning management platform | LMS platforms | virtual learning environments | LMS software | online
 learning platforms | online learning platform | learning management software
narrower: LMS administration | managing LMS | LMS management | LMS implementation | Sakai LMS | Moodle Workplace |
 TalentLMS platform | Absorb LMS platform | LearnUpon | Thinkific | Kajabi | Open edX | Its Learning |
 SuccessFactors Learning | Cornerstone OnDemand learning | Firefly VLE | 360Learning | Kallidus | Learning Pool |
 Docebo platform | iSpring Learn | Litmos platform | Workday Learning
case: VLE | LMS
near: e-learning-development | online-teaching | student-information-systems | totara
hit: LMS administrator tasks on a learning platform

term: learning-outcomes-assessment
name: learning outcomes assessment
kind: skill
also: assessment of student learning outcomes | assessment of learning outcomes | student learning outcomes |
 program learning outcomes
implies: education-sector
near: student-assessment | academic-quality-assurance | learning-analytics
hit: Led student learning outcomes work for accreditation

term: lecture-capture
name: lecture capture
kind: tool
also: lecture recording | lecture capture software | video learning platform
narrower: Echo360 | Kaltura | Yuja | BigBlueButton | Mediasite | Re:View lecture
near: panopto | online-teaching
hit: Recorded lectures with lecture capture software

term: lecturing
name: lecturing
kind: skill
also: university lecturing | giving lectures | delivering lectures | college lecturing | lecture delivery | lectures
 and seminars | preparing lectures | lecture preparation | teaching lectures | delivering lectures and seminars |
 lectures and tutorials
narrower: seminars and tutorials | leading seminars | seminar teaching | delivering seminars | tutorials for
 students | led seminars | guest lecturing
implies: university-teaching
near: instructor-led-training
hit: Delivering lectures and seminars to first years

term: mentoring-students
name: mentoring students
kind: skill
also: student mentoring | mentoring of students | peer mentoring of students | student coaching | mentor students |
 academic mentoring | mentoring undergraduates | student mentoring programmes | mentored students | mentoring
 programs for students | mentoring and advising students
implies: student-support-services
near: student-wellbeing-services | academic-advising | mentoring-young-people
hit: Academic mentoring for first-years

term: montessori-diploma
name: Montessori diploma
kind: credential
also: Montessori certification | Montessori certified | Montessori qualification | Montessori teaching diploma |
  Montessori certificate | Montessori credential
narrower: AMI diploma | AMS credential | AMI Montessori | AMI certification | AMS certification | MACTE
  credential | AMI or AMS | AMI/AMS
implies: montessori
issuer: AMI, AMS
hit: Montessori diploma for ages three to six

term: moodle
name: Moodle
kind: tool
also: Moodle LMS | Moodle administration | Moodle VLE | Moodle platform
implies: learning-management-systems
near: canvas-lms | blackboard | d2l-brightspace | google-classroom | schoology | totara
hit: Quizzes and assignments in Moodle

term: nasenco
name: NASENCO
kind: credential
also: National Award for SEN Coordination | SENCO award | SENCo qualification | National SENCO Award | SENCO
  accreditation | NASC award | NASENCO award | SENCO qualification
narrower: NPQ SENCO
implies: special-educational-needs
issuer: Department for Education
hit: National SENCO Award in hand

term: national-board-certification
name: National Board Certification
kind: credential
also: National Board Certified Teacher | NBCT | NBPTS | National Board certified teaching
case: NBCT
implies: teaching-license-us
issuer: NBPTS
hit: National Board Certified Teacher

term: npq
name: NPQ
kind: credential
also: National Professional Qualification | NPQ in senior leadership | NPQ qualification
narrower: NPQH | NPQSL | NPQLT | NPQML | National Professional Qualification for Headship | NPQEL | NPQLTD | CPQH |
 Into Headship
case: NPQ
implies: school-improvement | school-leadership
issuer: Department for Education
hit: NPQSL with a whole-school project

term: nqt-induction
name: NQT induction
kind: credential
also: ECT induction | NQT year | completed induction year | NQT | NQTs | ECT years | completed NQT year |
  statutory induction | NQT status | newly qualified teacher status | NQT induction year
narrower: Early Career Framework | ECF programme
case: NQT
implies: qts
hit: NQT induction completed with praise

term: nvq-childcare-level-2
name: NVQ childcare level 2
kind: credential
also: Level 2 childcare | NVQ Level 2 in childcare | Level 2 childcare qualification | Level 2 in childcare |
  NVQ 2 in childcare | level 2 early years | childcare level 2 | Level 2 childcare or equivalent | NVQ2
  childcare | NVQ level 2 childcare | Level 2 Diploma in Childcare | NVQ 2 Childcare | Level 2 in Early Years |
  Level 2 Diploma in Early Years | Level 2 Childcare and Education | Diploma in Childcare Level 2 | Level 2 NVQ
  in Childcare
narrower: CACHE level 2 | Level 2 early years practitioner | Level 2 Diploma for the Early Years Practitioner |
  CACHE Level 2 certificate | SVQ 2 childcare | CACHE Level 2 in Childcare | BTEC Level 2 in Childcare
implies: childcare
near: nvq-childcare-level-3
issuer: CACHE, City & Guilds
hit: Level 2 childcare qualification or above

term: nvq-childcare-level-3
name: NVQ childcare level 3
kind: credential
also: Level 3 childcare | NVQ Level 3 in childcare | NVQ 3 in childcare | Level 3 childcare qualification |
  Level 3 in childcare | NVQ level 3 childcare | Level 3 early years | Level 3 qualification in childcare |
  childcare level 3 | full and relevant level 3 | NVQ level 3 in early years | NVQ3 childcare | Level 3 Diploma
  in Childcare | Level 3 Early Years qualification | NVQ level 3 in childcare or equivalent | Level 3 childcare
  or equivalent | Level 3 in early years | NVQ 3 childcare | Early Years Level 3 | Level 3 Diploma in Early
  Years | Level 3 Childcare and Education | Diploma in Childcare Level 3 | Level 3 NVQ in Childcare
narrower: CACHE level 3 | NNEB | Level 3 Early Years Educator | CACHE Diploma | Diploma in Childcare and
  Education | BTEC childcare | BTEC National Diploma in childcare | Early Years Educator qualification | CACHE
  Level 3 Diploma | EYE Level 3 | SVQ 3 childcare | Level 3 Diploma for the Children and Young People's
  Workforce | BTEC Level 3 childcare | Level 3 Early Years Educator qualification | CACHE diploma in childcare |
  CACHE Level 3 in Childcare | BTEC Level 3 in Childcare
implies: nvq-childcare-level-2
near: ece-certification
issuer: CACHE, City & Guilds
hit: Level 3 Early Years Educator or NNEB

term: nvq-childcare-level-5
name: NVQ childcare level 5
kind: credential
also: Level 5 early years | Level 5 childcare
narrower: Level 5 diploma in leadership for children's care | foundation degree in early years | Level 5 early
  years lead practitioner | Level 6 early years | early childhood studies degree | foundation degree in early
  childhood | BA in Early Childhood Studies
beside: NVQ Level 4 in childcare | Level 4 childcare | Level 4 early years practitioner | NVQ 4 childcare |
  Level 4 in childcare
implies: nvq-childcare-level-3
hit: Foundation degree in early years or a Level 5

term: onboarding-training
name: onboarding training
kind: skill
also: new starter training | new hire training | induction programmes | orientation training | staff induction training
implies: instructor-led-training
hit: New hire training every Monday

term: onefile
name: OneFile
kind: tool
also: One File e-portfolio | OneFile e-portfolio | OneFile eportfolio
implies: e-portfolio-systems
near: smart-assessor | aptem | bud-systems | e-portfolio-systems
hit: Reviewed learners on OneFile

term: online-course-development
name: online course development
kind: skill
also: online course design | online program development | online courses creation | digital course design
narrower: MOOC production | MOOCs | MOOC | Quality Matters | QM certified courses | Coursera content | edX
  content
implies: instructional-design
near: blended-learning
hit: Online course design with Quality Matters

term: panopto
name: Panopto
kind: tool
beside: Blackboard Collaborate recording | Zoom for teaching
implies: lecture-capture
near: online-teaching | lecture-capture
hit: Records lectures in Panopto

term: paraprofessional-certificate
name: paraprofessional certificate
kind: credential
also: paraeducator certificate | paraprofessional certification | paraprofessional license | teacher aide certificate
narrower: ParaPro | ParaPro Assessment | teaching assistant certificate New York | 48 college credits | ParaPro test
near: substitute-teaching-permit
hit: ParaPro Assessment passed

term: peer-review-of-manuscripts
name: peer review of manuscripts
kind: skill
also: journal reviewing | peer reviewing | peer reviewer | reviewing manuscripts
narrower: editorial board membership | journal editor work
beside: research supervision of interns | journal club
implies: academic-research
hit: Peer reviewer for three journals

term: pgce
name: PGCE
kind: credential
also: Postgraduate Certificate in Education | PGCE qualified | PGCE Primary | PGCE Secondary | Post Graduate
 Certificate in Education | PGCE qualification | PGCE or equivalent | PGCE in Science | PGCE with QTS |
 Post-Graduate Certificate in Education
narrower: PGDE | School Direct | SCITT | PGCEi | PGDipEd | Professional Graduate Diploma in Education | HDipEd | GTP
 teaching | PME teaching | Postgraduate Diploma in Education | Post Graduate Diploma in Teaching | PGDT | Graduate
 Teacher Programme | H. Dip Ed | postgraduate diploma in teaching
case: PGDE | SCITT | PGDT
near: qts | certificate-in-education | qtls
hit: PGCE with a maths subject enhancement

term: practical-skills-training
name: practical skills training
kind: skill
also: hands-on training delivery | demonstrating practical skills | practical instruction | practical training
  sessions | demonstrations and practical training | practical teaching | skills training | practical training |
  hands-on training | vocational instruction | skill training
narrower: workshop instruction | instruction in workshops | trade instruction | technical instruction |
  technical training delivery | technical training | technical skills training | delivering technical training
never: military technical training
implies: vocational-training-delivery
hit: Practical instruction in the motor workshop

term: praxis
name: Praxis
kind: credential
also: Praxis exam | Praxis II | Praxis exams | Praxis Core | Praxis Series | ParaPro Praxis | passed Praxis
narrower: TExES | CBEST | CSET | edTPA | RICA | NYSTCE | MTEL | FTCE | TExES certification | MTEL exams
case: RICA
near: teaching-license-us
issuer: ETS
hit: Praxis and edTPA passed

term: principal-certification
name: principal certification
kind: credential
also: administrator certificate | principal license | administrative credential | educational administration
 certification | principal's certificate | school administrator license | school administrator certification |
 principal licensure
narrower: superintendent license | Administrative Services Credential | SDL certification | SBL certification |
 school building leader | Type 75 | district leader certification | PQP | principal's qualification program |
 SBL/SDL | supervisor certificate education | superintendent certification
implies: school-improvement | school-leadership
near: teaching-license-us
issuer: state education agency
hit: Principal certification in the state

term: professional-development-delivery
name: professional development delivery
kind: skill
also: teacher CPD | CPD delivery | CPD sessions | CPD training | delivering CPD | staff CPD | professional
 development workshops | delivering INSET | staff professional development | INSET training | leading professional
 development | professional development for teachers | continuous professional development delivery | professional
 learning | PD sessions for teachers | delivering professional development | professional development sessions |
 training of teachers | led professional development | led INSET | ran INSET | led CPD | ran CPD
narrower: professional learning communities | PLC meetings | teacher workshops
near: teacher-training | faculty-development
hit: Delivering INSET and CPD sessions

term: provincial-teaching-certificate
name: provincial teaching certificate
kind: credential
narrower: Ontario College of Teachers | OCT certification | BC teaching certificate | Ontario Certified Teacher
  | Alberta teaching certificate | OCT registered | Ontario College of Teachers certificate | OCT
ambiguous: OCT
case: OCT
needs: teacher | Ontario | certified | teaching | college
near: qts | teaching-license-us
issuer: provincial ministry, OCT
hit: Ontario Certified Teacher in good standing
miss: Closed from 3 OCT on

term: qtls
name: QTLS
kind: credential
also: QTLS status | Qualified Teacher Learning and Skills
implies: aet
near: certificate-in-education | qts | pgce
hit: QTLS status since 2019

term: qts
name: QTS
kind: credential
also: Qualified Teacher Status | qualified teacher | QTS status | fully qualified teacher | UK qualified teacher |
 UK QTS | holds QTS | qualified to teach | Qualified Teacher Status (QTS) | UK qualified teacher status | teacher
 with QTS | QTS or equivalent | recognised teaching qualification | teaching qualification | qualified teaching
 status | UK teaching qualification | relevant teaching qualification | professional teaching qualification |
 recognised UK teaching qualification | formal teaching qualification | teaching degree or QTS | QTS awarded |
 awarded QTS
narrower: iQTS | GTCS registration | GTCS | General Teaching Council for Scotland | Teaching Council registration |
 Teaching Council of Ireland | EWC registration | Education Workforce Council | GTCNI | GTCS registered | registered
 with the GTCS | DfE number | teacher reference number
case: EWC registration
never: highly qualified teacher | well qualified teacher | suitably qualified teacher
implies: classroom-teaching
near: pgce | teaching-license-us | qtls
issuer: Department for Education
hit: QTS or a teaching qualification
miss: The school seeks a highly qualified teacher of art

term: research-assistance
name: research assistance
kind: skill
also: research support in academia | assisting with research | research assistantship | supporting research
  projects | research assistant experience | assisting in research | assistance in research projects | support
  academic research
narrower: graduate research assistant work | undergraduate research | student research
near: academic-research
hit: Research assistantship in sociology

term: research-excellence-framework
name: Research Excellence Framework
kind: skill
also: REF submission | REF | research assessment | REF impact case studies
ambiguous: REF
case: REF
needs: research | submission | outputs | university | impact | returnable | HE | TEF | returned
implies: higher-education-policy
near: impact-and-knowledge-exchange | academic-research
hit: Outputs returned to the REF at a research university
miss: See invoice REF 4471

term: safeguarding-certificate
name: safeguarding certificate
kind: credential
also: safeguarding level 2 | Level 2 safeguarding | safeguarding children level 2 | safeguarding training
 certificate | child protection certificate | safeguarding adults level 2 | safeguarding qualification
narrower: NSPCC safeguarding course
beside: safeguarding level 1
implies: safeguarding
near: dsl-training
hit: Safeguarding certificate, level 2

term: school-counselor-certification
name: school counselor certification
kind: credential
also: school counselor license | school counseling license | school counseling certification | school counseling
 credential | certified school counselor
narrower: PPS credential | Pupil Personnel Services credential | pupil personnel services | PPSC
beside: school social work license
implies: school-counselling
near: school-psychologist-certification
issuer: state education agency
hit: PPS credential in school counseling

term: school-psychologist-certification
name: school psychologist certification
kind: credential
also: NCSP | Nationally Certified School Psychologist | school psychology credential | school psychologist license
near: school-counselor-certification | licensed-psychologist
hit: Nationally Certified School Psychologist

term: school-timetabling
name: school timetabling
kind: skill
also: timetable construction | school timetable | class timetables | timetable planning | preparing class
  schedules | class timetable | preparing timetables | master schedule school
narrower: room timetabling
hit: School timetabling for 1,200 pupils

term: schoology
name: Schoology
kind: tool
also: Schoology LMS
implies: learning-management-systems
near: canvas-lms | moodle | google-classroom | d2l-brightspace
hit: Posted units on Schoology

term: science-outreach
name: school outreach by universities
kind: skill
also: outreach with schools | university outreach | schools liaison | outreach to students
near: higher-education-policy | widening-participation
hit: School outreach by universities and STEM outreach fairs

term: smart-assessor
name: Smart Assessor
kind: tool
beside: BKSB
case: BKSB
implies: assessor-and-verification-work | e-portfolio-systems
near: e-portfolio-systems | onefile | aptem | bud-systems
hit: Signed off units in Smart Assessor

term: student-crm
name: student CRM
kind: tool
also: admissions CRM | enrollment CRM | student recruitment CRM
narrower: Slate CRM | Technolutions Slate | Ellucian CRM | Slate admissions | TargetX | Element451 | Salesforce
 Education Cloud | Azorus
implies: crm
near: admissions-work | student-information-systems
hit: Tracked applicants in the admissions CRM

term: student-disability-services
name: student disability services
kind: skill
also: disability services for students | accessibility services for students | disability resource center
narrower: reasonable adjustments for students | DSA assessments | disabled students' allowance | accommodations
  for students | ADA accommodations students | student accommodations | access arrangements | exam access
  arrangements | JCQ access arrangements | note taking for students | testing accommodations | academic
  accommodations
near: special-educational-needs | student-support-services
hit: Exam access arrangements for disabled students

term: student-recruitment
name: student recruitment
kind: skill
also: recruiting students | student recruitment events | college recruitment | recruitment of students | prospective
 students | student recruitment activities | recruiting international students
narrower: university recruitment fairs | enrolment campaigns | open days | school recruitment fairs | college fairs
 | education fairs | enrollment marketing | education agents | student marketing | student outreach | open days and
 school visits | university marketing
never: campus recruitment of graduates
near: admissions-work | widening-participation
hit: Student recruitment and open days

term: student-support-services
name: student support services
kind: skill
also: student services | student support | supporting students | support for students | learner services |
  student success services | student affairs administration | supporting learners at university | student
  services experience | services for students | student support officer experience
narrower: student guidance | student advice | student advocacy | student success coaching | academic support for
  students | student advisory services | academic success coaching | student engagement services | student
  development | student coaching and support
beside: student-facing
near: student-wellbeing-services | academic-advising
hit: Student support services in a college

term: student-wellbeing-services
name: student wellbeing services
kind: skill
also: student wellbeing support
narrower: student mental health | student mental health support | university counselling service
beside: personal tutoring at university | student tutoring and mentoring | academic coaching of students
implies: student-support-services
near: mentoring-students
hit: Student mental health and wellbeing support at a university, student wellbeing support

term: study-abroad
name: study abroad
kind: skill
also: study abroad programs | study abroad programmes | education abroad
near: international-student-support
hit: Advised on study abroad programs

term: study-skills
name: study skills
kind: skill
also: academic skills support | academic learning support | learning development tutoring | study skills support
  | study skills teaching | academic skills teaching | study skills workshops | study support for students
narrower: writing center tutoring | supplemental instruction | writing center
beside: college tutoring
near: tutoring | academic-writing
hit: Study skills workshops and writing center work

term: substitute-teaching-permit
name: substitute teaching permit
kind: credential
also: sub permit | 30-day substitute permit | substitute teacher license | substitute teaching license | Emergency
 30-day permit | substitute certification | substitute teaching certificate | substitute permit | emergency
 substitute permit | substitute certificate | substitute teacher certificate
near: paraprofessional-certificate | teaching-license-us
hit: Emergency 30-day permit, California

term: systems-training
name: systems training
kind: skill
also: application training | IT training delivery | train users
narrower: EHR training
implies: instructor-led-training
hit: EHR training for new starters

term: teaching-assistant-qualification
name: teaching assistant qualification
kind: credential
also: teaching assistant certificate
narrower: Level 2 teaching assistant | Level 3 teaching assistant | NVQ Level 2 teaching assistant | Supporting
  Teaching and Learning in Schools | Level 3 supporting teaching and learning | Level 3 Diploma in Supporting
  Teaching and Learning | teaching assistant Level 3 | teaching assistant Level 2 | STLS | CACHE teaching
  assistant | NVQ level 3 teaching assistant | Certificate III in School Based Education Support | Certificate
  IV in School Based Education Support | Level 2 Certificate in Supporting Teaching and Learning | TA level 3 |
  TA level 2 | NVQ Level 3 teaching assistant | Level 2 or 3 teaching assistant | Certificate III in Education
  Support | Certificate IV in Education Support | Cert III Education Support | Level 2 Supporting Teaching and
  Learning | Special Needs Assistant certificate | SNA qualification | QQI Level 5 special needs assisting |
  Level 3 Diploma in Specialist Support for Teaching and Learning | Level 3 in Supporting Teaching and Learning
  | Level 2 in Supporting Teaching and Learning | CACHE Level 3 Teaching Assistant | CACHE Level 2 Teaching
  Assistant
case: STLS
implies: learning-support
near: hlta-status
hit: Level 3 teaching assistant qualification

term: teaching-license-us
name: teaching license
kind: credential
also: teaching certificate | state teaching license | teaching certification | teacher certification | teaching
 credential | state teaching certificate | state teacher certification | teaching licence | teacher license |
 certified teacher | licensed teacher | valid teaching certificate | professional educator license | teacher
 certificate | state certification teacher | educator license | teaching credentials | valid teaching license |
 state-certified teacher | teacher licensure | state teaching credential | standard teaching certificate | teaching
 licensure | provisional teaching license | valid teaching credential | Professional Educator License | state
 educator license | current teaching license | professional teaching certificate | valid state teaching license |
 state teaching licensure | active teaching license | state teacher license | teaching permit
narrower: PEL license | single subject credential | multiple subject credential | CLAD | CLAD certification | CTC
 credential | EC-6 certification | initial teaching certificate | reading specialist certification | K-6
 certification | elementary certification | K-12 certification | certified in elementary education | reading
 endorsement | elementary education certification | CTE credential | secondary certification | gifted endorsement |
 bilingual certification | CLAD authorization | multiple subject teaching credential | single subject teaching
 credential | math certification teaching | professional clear credential
ambiguous: CLAD
case: CLAD
needs: teacher | teaching | credential | BCLAD | California | ELL | students | classroom | authorization | ESL |
 English
implies: classroom-teaching
near: qts | substitute-teaching-permit
issuer: state education agency
hit: Valid state teaching license in mathematics
hit: Teaching credential with CLAD
miss: Tests in LabVIEW by a CLAD holder

term: teaching-quality
name: teaching quality
kind: skill
also: quality of teaching learning and assessment | TLA | teaching quality improvement | teaching excellence |
 quality of teaching and learning | quality of education | improving teaching quality | excellence in teaching |
 quality teaching and learning | education quality | quality education
narrower: lesson observation of lecturers | teaching evaluations | student evaluations | teaching enhancement
case: TLA
near: mentoring-new-teachers | lesson-observation | course-evaluation
hit: Raised the quality of teaching and learning

term: totara
name: Totara
kind: tool
also: Totara Learn | Totara LMS
implies: learning-management-systems
near: moodle | learning-management-systems
hit: Built courses in Totara Learn

term: train-the-trainer
name: training of trainers
kind: skill
also: ToT | training trainers | TOT training | TTT programme | TOT workshops | trainer development | ToT training
ambiguous: ToT
case: ToT
needs: training | trainers | trainer | workshop | facilitator | participants
near: instructor-led-training
hit: Training of trainers for partner staff
miss: The surgeon placed a TOT tape

term: training-coordination
name: training coordination
kind: skill
also: training administration | coordinating training | training management | training program management | managing
 training | learning administration | training coordination skills | training program coordination | training
 operations | coordinate training | training programme management | learning operations | organise training courses
 | coordination of trainings
narrower: training calendar | training logistics | training schedules | training records | training department
 management | training compliance | annual training plan | scheduling training | training matrix
near: instructor-led-training | training-evaluation
hit: Training coordination and training records

term: training-evaluation
name: training evaluation
kind: skill
also: evaluating training | measuring training effectiveness | training effectiveness | training impact evaluation |
 training feedback analysis | training metrics | evaluation of training | learning evaluation | training ROI |
 evaluate training | evaluate training effectiveness | evaluating training programs | post-training evaluation |
 training outcomes | learning impact
narrower: Kirkpatrick model | training evaluation models
near: learning-analytics | training-coordination | training-delivery | course-evaluation
hit: Post-training evaluation with the Kirkpatrick model

term: training-provider-setting
name: training provider
kind: experience
also: private training provider | training company | independent training provider | training centre | training
  center | ITP | training institute | training institution | training organisation
narrower: registered training organisation | RTO | apprenticeship provider | training academy | registered
  training organization | training consultancy
beside: awarding organisation | awarding body
ambiguous: RTO
case: RTO | ITP
needs: training | TAFE | assessor | vocational | trainer | VET
implies: vocational-training-delivery | education-sector
hit: Assessor for an independent training provider
hit: Trainer at an RTO with TAFE links
miss: Met the RTO of two hours

term: university-setting
name: university
kind: experience
also: higher education | higher education institution | university setting | academia | HEI | higher education
 sector | HEIs | higher ed | postsecondary education | university environment | academic institution of higher
 learning | institutions of higher learning | institution of higher education | tertiary institution | higher
 learning institution | post-secondary institution | higher education environment
narrower: Russell Group | research university | post-92 university | R1 university
ambiguous: university
case: HEI
needs: lecturer | professor | faculty | academic | teaching | campus | registrar | dean | students | staff |
 admissions
never: university degree | university diploma | university education | university graduate | degree from a
 university | accredited university | recognized university | university level | recognised university | university
 qualification | reputable university | university students
implies: education-sector
near: college-setting
hit: Ten years in higher education
miss: A university degree is needed

term: university-teaching
name: university teaching
kind: skill
also: teaching in higher education | teaching at university | higher education teaching | college teaching |
 teaching at university level | university-level teaching | teaching university students | teaching at college level
 | college-level teaching | teaching courses | teach courses | academic teaching | undergraduate and postgraduate
 teaching | university teaching experience | teaching undergraduate and graduate courses | teaching modules | teach
 at undergraduate and postgraduate | college instruction | university-level instruction | collegiate teaching |
 post-secondary teaching | university courses teaching | taught in higher education | taught at university | taught
 modules | taught university students | delivering modules | module delivery | delivering lectures and modules
narrower: undergraduate teaching | postgraduate teaching | teaching undergraduates | teaching undergraduate courses
 | teaching graduate courses | teach undergraduate | teaching at undergraduate level | teaching postgraduate
 students | undergraduate courses | teaching load | taught undergraduates | taught graduate courses | taught
 postgraduate students
implies: university-setting
near: classroom-teaching
hit: University teaching at first and second year

term: v1-verifier-award
name: V1 verifier award
kind: credential
also: V1 assessor | V1 | D34 | V1 verifier | Level 4 Award in Internal Quality Assurance | IQA qualification | V1
 internal verifier
ambiguous: V1 | D34
case: V1 | D34
needs: assessor | assessing | verifier | verification | IQA | NVQ | A1 | D32 | award | qualification | vocational |
 D33
implies: assessor-award | internal-verifier-award
near: assessor-and-verification-work
hit: A1 and V1 assessor awards
miss: Shipped the V1 release

term: vit-registration
name: VIT registration
kind: credential
also: Victorian Institute of Teaching | VIT registered | teacher registration | current teacher registration |
  VIT
narrower: NESA accreditation | Queensland College of Teachers | QCT registration | TRB registration | NESA
  accredited | TRBWA | TRBWA registration | NESA proficient | Teachers Registration Board | SACE registration
  teaching | South African Council for Educators | SACE registered | full NESA accreditation | NESA | Teaching
  Council of Aotearoa
ambiguous: VIT
case: VIT | NESA
needs: teacher | teaching | registration | Victoria | school
near: qts
hit: VIT registration and a clear check
miss: VIT C tablets in the canteen

term: vocational-training-delivery
name: vocational training delivery
kind: skill
also: vocational teaching | vocational education and training | technical and vocational education | VET sector
  | vocational courses | vocational qualifications | delivering vocational training | technical vocational
  education | vocational programmes | technical education | vocational qualification delivery | vocational
  skills training | VET training | vocational and technical training
narrower: work-based learning | NVQ delivery and training | BTEC teaching | BTEC delivery | teaching BTEC |
  functional skills teaching | functional skills delivery | functional skills | skills bootcamps | teaching
  functional skills | work based learning | T levels | T Level delivery | T-Levels | study programmes |
  traineeships delivery | functional skills English and maths | taught BTEC | taught apprentices | delivering
  BTECs
near: classroom-teaching | apprenticeship-delivery | assessor-and-verification-work
hit: Vocational training in catering and BTEC teaching

term: widening-participation
name: widening participation
kind: skill
also: widening access | access and participation | college access | access and participation plan | college access
 programs
narrower: outreach to schools
near: science-outreach | higher-education-policy | student-recruitment
hit: Widening participation days for schools
