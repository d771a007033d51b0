# Higher education, vocational and adult training, learning and development, education credentials.

term: academic-administration
name: academic administration
kind: skill
also: faculty administration | academic department leadership | faculty management | department chair duties | academic leadership roles | faculty development | academic affairs | faculty affairs | faculty supervision | faculty recruitment | managing faculty | academic staff management | faculty evaluation | deanship | academic governance | shared governance | academic committees | academic budgeting | head of department university | faculty governance | university leadership | academic administration experience
near: higher-education-administration
hit: Department chair with academic affairs duties

term: academic-advising
name: academic advising
kind: skill
also: student advising | advising students | academic advisement | academic guidance | academic counseling | student academic advising | academic counselling | study skills advice | advising undergraduates | student advisement | academic planning with students | degree planning | educational advising | course advising | personal tutor to students | personal tutoring of students
implies: student-support-services
hit: Academic advising of first-year students

term: academic-integrity
name: academic integrity
kind: skill
also: plagiarism detection | academic misconduct | Turnitin | plagiarism | academic honesty | SafeAssign | plagiarism checking
near: university-teaching
hit: Handles academic misconduct and Turnitin reports

term: academic-publishing-record
name: scholarly publications
kind: skill
also: research publications | academic papers | conference papers | peer-reviewed journals | scholarly articles | publishing in journals | publication in reputable journals | track record of publications | REF returnable outputs | published papers | published in peer-reviewed | first-author papers | papers published | journal articles published | papers as first author | two as first author | peer reviewed papers
near: academic-research
hit: Strong record of scholarly publications

term: academic-quality-assurance
name: academic quality assurance
kind: skill
also: quality assurance in higher education | programme validation | programme accreditation | accreditation of programmes | QAA | external examining | higher education accreditation | HERQA | academic standards and quality | programme review | ABET accreditation | AACSB | AACSB accreditation | ABET | institutional accreditation | program accreditation | academic program review | SACSCOC | HLC accreditation | WASC accreditation | QAA standards | accreditation of academic programs
case: QAA | ABET
hit: Led programme validation and ABET accreditation

term: academic-registry
name: academic registry
kind: skill
also: registrar functions | course registration | transcripts | registry services | student record keeping | degree audits | degree audit | student records management | academic registry services | class scheduling | timetabling | transcript evaluation | course scheduling | academic timetabling | enrolment records | academic scheduling | academic record management
ambiguous: transcripts
needs: registrar | registry | student records | registration | enrolment | enrollment
implies: higher-education-administration
hit: Course registration and degree audits
miss: Typed transcripts of the interview

term: academic-research
name: university research
kind: skill
also: scholarly research | research and teaching | doctoral research | independent research program | research agenda | academic research experience | conducting academic research | scholarly activity | PhD research | scholarship and research | research excellence framework | research programme in academia | dissertation research | research output | program of research | university-level research | academic scholarship
near: academic-publishing-record | conference-presentations
hit: Postdoctoral research and an active research agenda

term: academic-supervision
name: academic supervision
kind: skill
also: supervising dissertations | thesis supervision | PhD supervision | dissertation supervision | supervising students | supervising research students | graduate student supervision | postgraduate supervision | student supervision research | supervision of students | supervising PhD students | doctoral supervision | supervising undergraduate projects | master's thesis supervision | project supervision of students | advising graduate students | thesis advising | student project supervision | supervision of postgraduate students | mentoring graduate students | student research supervision | supervising theses | supervised MSc projects | supervised doctoral students
implies: university-teaching
hit: Thesis supervision of eight students

term: academic-writing
name: scholarly writing
kind: skill
also: writing papers | thesis writing | article writing academic | academic writing skills | teaching academic writing | writing manuscripts | wrote papers | wrote manuscripts
near: academic-publishing-record
hit: Scholarly writing and manuscript writing in English

term: admissions-work
name: student admissions
kind: skill
also: university admissions | undergraduate admissions | college admissions | graduate admissions | admissions process | admissions counselling | admission counseling | admissions counseling | application review | school admissions | enrollment counseling | admissions interviews | admissions processing | admission process for students | admissions policy | reviewing applications for admission | processing admissions | processed applications from students
ambiguous: application review
needs: admissions | student | university | college | applicants
implies: student-recruitment
hit: Undergraduate admissions for three faculties
miss: Loan application review

term: adult-education
name: adult education
kind: skill
also: adult learning | teaching adults | adult learners | andragogy | adult learning principles | adult education teaching | adult learning theory | adult and community learning | community learning | adult basic education | adult teaching | GED instruction | adult training | teaching adult learners | GED preparation | continuing education for adults | principles of adult learning | adult literacy programme | non-formal education | continuing education programs | taught adults
case: GED preparation
near: vocational-training-delivery
hit: Adult education in the evenings

term: aet
name: AET
kind: credential
also: Level 5 Diploma in Education and Training | Level 5 DET | Certificate in Education | Cert Ed | CertEd | PTTLS | DET teaching | Level 4 Certificate in Education and Training | DET Level 5 | QTLS | QTLS status | Cert. Ed. | teaching qualification PTLLS | Level 3 AET | Level 3 education and training | Qualified Teacher Learning and Skills | City & Guilds 7307 | C&G 7303 | CTTLS | DTTLS | Level 5 teaching qualification | PGCE or Cert Ed | PGCE/Cert Ed | teaching qualification (PGCE/Cert Ed) | LLUK teaching qualification | City and Guilds 7307
case: AET
near: pgce | assessor-award
issuer: City & Guilds, Pearson
hit: Holds a Cert Ed and DTTLS

term: alumni-relations
name: alumni relations
kind: skill
also: alumni engagement | alumni affairs | alumni events | university advancement | university fundraising | college advancement | advancement services | alumni development
implies: higher-education-administration
hit: Alumni relations and reunion events

term: apprenticeship-delivery
name: apprenticeship delivery
kind: skill
also: apprenticeship training | apprenticeship standards | apprenticeships | end point assessment | end-point assessment | EPA apprenticeship | apprenticeship programmes | off-the-job training | apprenticeship provision | managing apprentices | apprenticeship delivery experience | apprenticeship funding rules | EPAO | ESFA funding | ESFA | apprenticeship levy | training apprentices | apprenticeship programs | ILR data | ILR returns | apprenticeship standards delivery
case: EPAO | ILR returns
implies: vocational-training-delivery
hit: Apprenticeship delivery to end point assessment

term: assessor-and-verification-work
name: NVQ assessment
kind: skill
also: assessing NVQs | internal verification | internal quality assurance | IQA | workplace assessment | NVQ assessing | assessing learners in the workplace | competency-based assessment | portfolio building NVQ | assessing apprentices | competence assessment | IQA sampling | standardisation meetings | vocational assessment | assessing candidates | competency-based training and assessment | work-based assessment | internal verifier duties | external quality assurance | assessing qualifications | NVQ delivery | assessing workplace learners | internally verified
ambiguous: internal quality assurance
case: IQA
needs: NVQ | assessor | assessors | awarding | learners | apprentice | apprenticeships | IQA | verification
implies: vocational-training-delivery
hit: NVQ assessment and internal verification
miss: Internal quality assurance of audit files

term: assessor-award
name: CAVA
kind: credential
also: Level 3 Certificate in Assessing Vocational Achievement | A1 assessor award | D32 | D33 | assessor's award | assessor qualifications | A1 | V1 assessor | TAQA award | IQA qualification | D34 | CAVA assessor | A1 qualification | Level 4 IQA award | assessor award A1
ambiguous: A1 | D32 | D33 | V1 | D34
case: A1 | D32 | D33 | V1 | D34
needs: assessor | assessing | NVQ | D32 | D33 | TAQA | verifier | award | IQA
implies: assessor-and-verification-work
near: aet
issuer: City & Guilds
hit: Assessor award A1 or TAQA
hit: NVQ assessor with D32 and D33
miss: Prints A1 posters

term: atd-certification
name: Certified Professional in Learning and Performance
kind: credential
also: CPTM | Certified Professional in Training Management | Certified Technical Trainer | CTT+ | Associate Professional in Talent Development | CompTIA CTT+
issuer: ATD
hit: Certified Professional in Learning and Performance

term: banner-student-system
name: Banner student system
kind: tool
also: Ellucian Banner | Ellucian Colleague | Ellucian | PeopleSoft Campus Solutions | SITS | SITS:Vision | Tribal EBS | Slate CRM | Technolutions Slate | Workday Student | Jenzabar | CampusVue | Ellucian CRM | SITS e:Vision | Unit-e | ProSolution | CampusNexus | Slate admissions | Anthology Student | DegreeWorks | EMS scheduling | Degree Works | Starfish Retention | EAB Navigate | SITS database
ambiguous: SITS | Slate
case: SITS | Slate
needs: student | records | admissions | university | college | Banner | CRM | enrollment
implies: higher-education-administration
near: powerschool | school-management-information-systems
hit: Student data in Ellucian Banner
hit: Admissions run in Slate at a university
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

term: campus-life
name: campus life
kind: skill
also: student affairs | student life | residential life | student activities | campus activities | student engagement programs | student union | resident advising | student organizations | greek life | residence halls | student conduct | new student orientation | residence hall supervision | student experience | campus programming | student clubs | student development programs | student leadership programs | student events | campus events | student leadership development | student accommodation services
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
near: moodle | blackboard | d2l-brightspace | google-classroom
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
also: university careers service | student employability | career advising | internship placement | placements for students | employer relations in education | student placements | work placements | career counseling for students | college career services | graduate employability | career center | work experience placements | placement coordination | career coaching of students | internship coordination | industry placements | job placement services | job placement of students
implies: student-support-services
near: employability-support
hit: Career advising and internship placement

term: cda-credential
name: CDA credential
kind: credential
also: Child Development Associate | CDA certificate childcare | Child Development Associate credential | CDA childhood | Child Development Associate (CDA) | CDA early childhood | infant toddler CDA | preschool CDA
implies: child-development
near: ece-certification
issuer: Council for Professional Recognition
hit: Child Development Associate credential

term: celcat
name: CELCAT
kind: tool
also: Syllabus Plus | Scientia Syllabus Plus
implies: school-timetabling
near: academic-registry | banner-student-system
hit: Room changes made in CELCAT

term: college-setting
name: college
kind: experience
also: community college | junior college | tertiary college | two-year college | college setting | community colleges | polytechnic | TAFE | institute of technology setting | community college environment | technical institute | TVET college | training college | polytechnic college | vocational training center | TVET institution | vocational centre | vocational training centre | liberal arts college | teachers college | HBCU
ambiguous: college
needs: lecturer | instructor | faculty | teaching | professor | students | dean | campus
never: college degree | college diploma | some college | college education | college graduate | college students | college student | electoral college | college level
implies: education-sector
near: further-education-setting | university-setting
hit: Instructor and faculty member at a college near Leeds
miss: A college degree is a plus

term: committee-service
name: committee service
kind: skill
also: academic committee service | university service | service to the university | departmental service | institutional service | academic committees service | faculty committees
implies: university-teaching
hit: Committee service in the faculty

term: competency-mapping
name: competency mapping
kind: skill
also: learning needs of staff | competency frameworks training | training matrices | staff competency assessment | skills assessment of staff
implies: training-coordination
hit: Competency mapping for new nurses

term: conference-presentations
name: presenting at conferences
kind: skill
also: academic conferences | conference organisation academic | research presentations | invited talks | symposium organisation | presenting papers | research seminars | academic presentations | presented at international conferences | conference talks
near: academic-research
hit: Presenting at conferences each year

term: course-coordination
name: course coordination
kind: skill
also: module leadership | course leadership | programme leadership | module coordination | course management | leading modules | course director duties | programme management in higher education | programme directorship | academic programme leadership | subject coordination in university | coordinating courses | course coordinator experience | academic program coordination | course administration | programme coordination in university | module convening | unit coordination | course team leadership | managing academic programs | academic program management | led modules | led a module | module convenor | convened modules | module leader | led the module | module leadership at university
implies: university-teaching
hit: Module leadership of two core courses

term: course-design
name: course design
kind: skill
also: course development | module design | developing courses | designing courses | development of courses | course creation | course content development | developing course materials | new programme development | designing modules | course writing | degree programme design | module development | programme development in education | training course design | training program design | training design | develop course content | designing training | training development | designing training programs | training material development | developing training materials | training materials | developing training programs | training content development | training curriculum | training curriculum development | training program development | training content | training modules | develop training materials | development of training materials | training manuals | creating training materials | course content | training package development | designing and delivering training | wrote modules | developing modules
near: instructional-design | curriculum-development
hit: Designing modules and training materials

term: d2l-brightspace
name: D2L Brightspace
kind: tool
also: Brightspace | Desire2Learn | D2L | Schoology | Sakai LMS | Moodle Workplace | TalentLMS platform | Absorb LMS platform | LearnUpon | Thinkific | Teachable | Kajabi | Totara | Totara Learn | 360Learning | Open edX | Its Learning | SuccessFactors Learning | Cornerstone OnDemand learning | Firefly VLE
ambiguous: Teachable | Firefly
needs: LMS | online | course | courses | Thinkific | VLE | school
implies: learning-management-systems
near: moodle | blackboard | canvas-lms | google-classroom
hit: Runs courses in Brightspace
miss: A teachable spirit is needed

term: dsl-training
name: DSL training
kind: credential
also: Designated Safeguarding Lead training | Level 3 safeguarding | safeguarding level 3 | DSL qualified | safeguarding level 2 | safeguarding certificate | Level 2 safeguarding | safeguarding children level 3 | safeguarding children level 2 | NSPCC safeguarding course | child protection certificate | safeguarding level 1 | Level 3 safeguarding certificate
implies: safeguarding
hit: Level 3 safeguarding renewed each year

term: e-learning-development
name: e-learning
kind: skill
also: eLearning | elearning | e-learning content | eLearning modules | eLearning content | digital learning | digital learning content | e-learning modules | e-learning courses | eLearning design | microlearning | online learning | online learning content | interactive learning content | e-learning design | web-based training | computer-based training | elearning content | online learning modules | e-learning platforms | digital training content | online training | virtual learning content
implies: instructional-design
near: learning-management-systems
hit: Builds e-learning modules and microlearning

term: ece-certification
name: ECE certification
kind: credential
also: registered early childhood educator | RECE | ECE certificate | College of Early Childhood Educators | early childhood educator certificate | ECE diploma | early childhood education certificate | ECE license | ECE registration | early childhood education diploma | ECE certified | Certificate III in Early Childhood Education and Care | Certificate III in Early Childhood | Diploma of Early Childhood Education and Care | Cert III in Early Childhood Education | Diploma in Early Childhood Education | Diploma of Early Childhood Education | Certificate III in Children's Services | Diploma of Children's Services | Cert III in Childcare | state early childhood credential | ACECQA approved qualification | infant toddler certificate | director's credential | early childhood certificate | early childhood education units | ECE units | early childhood units | 12 ECE units | level 5 early childhood care and education | QQI level 5 childcare | QQI level 6 childcare | FETAC Level 5 childcare | FETAC level 6 childcare | QQI level 5 early childhood | ECE assistant certificate | Certificate III Early Childhood
case: RECE
implies: early-years-education
near: nvq-childcare-level-3
hit: RECE or ECE diploma needed

term: enrolment-management
name: enrolment management
kind: skill
also: enrollment management | student enrolment | student enrollment | enrollment services | enrolment process | enrolling students | enrolment targets | student retention | retention and success of students | enrollment growth | student success | student registration and enrolment | student recruitment and retention | enrollment goals | retention of students | student persistence | student success initiatives
near: student-recruitment | academic-registry
hit: Student enrolment and retention targets

term: eyts
name: EYTS
kind: credential
also: Early Years Teacher Status | Early Years Professional Status | EYPS | Early Years Initial Teacher Training | early years degree status | Early Years Teacher status holder | EYP status
implies: early-years-education
near: qts
issuer: Department for Education
hit: Early Years Teacher Status or QTS

term: fhea
name: FHEA
kind: credential
also: Fellowship of the Higher Education Academy | Advance HE fellowship | HEA fellowship | PGCertHE | PG Cert HE | SFHEA | PGCAP | Fellow of the Higher Education Academy | Advance HE | Senior Fellowship HEA | AFHEA | postgraduate certificate in academic practice | Postgraduate Certificate in Higher Education | Postgraduate Certificate in Learning and Teaching in Higher Education | FHEA status | higher education teaching qualification | HEA accreditation | PGCert HE | higher diploma program HDP | Higher Diploma Program in teaching
implies: university-teaching
issuer: Advance HE
hit: FHEA or a PGCertHE under way

term: financial-aid-administration
name: financial aid administration
kind: skill
also: financial aid | student finance | bursaries and scholarships | Title IV | scholarships administration | FAFSA | scholarship administration | student loans administration | student financial aid | Title IV regulations | financial aid counseling | bursary administration | student aid | federal student aid | financial aid packaging | scholarship management | administering scholarships
hit: Financial aid counseling and FAFSA help

term: higher-education-administration
name: higher education administration
kind: skill
also: university administration | academic administration support | college administration | programme administration in universities | faculty administration support | academic support services administration | student administration | higher education management | academic services | university management | student services administration | student administration services | administration in higher education
near: school-administration | office-administration | academic-registry
hit: University administration in a faculty office

term: higher-education-policy
name: higher education policy
kind: skill
also: research excellence | teaching excellence framework | TEF | REF submission | OfS regulation | Office for Students | REF | research assessment | higher education regulations | access and participation plan | widening participation | widening access | Title IX | college access | college access programs | outreach to schools | access and participation
ambiguous: REF
case: TEF | REF
needs: research | university | TEF | outputs | submission | impact
never: TEF coated
hit: Widening participation outreach to schools
hit: University lead for REF outputs
miss: Quote ref 221 in the letter

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
also: special education license | SPED certification | special education endorsement | special education teacher certification | special education teaching license | mild/moderate credential | Education Specialist credential | moderate/severe credential | ESE certification | special education credential | special education teaching certificate | students with disabilities certification | SWD certification | mild to moderate disabilities credential | TSSLD | learning behavior specialist | LBS1 | intervention specialist license | exceptional student education certification | EC-12 special education
implies: teaching-license-us | special-education-teaching
issuer: state education agency
hit: Special education certification for grades six to twelve

term: impact-and-knowledge-exchange
name: knowledge transfer partnerships
kind: skill
also: impact and knowledge exchange | KTP | research impact | technology transfer from universities | industry collaboration in academia | university-industry linkage | knowledge exchange projects | public engagement with research | community service in universities | industry engagement in academia | university spin-outs | consultancy in academia | research commercialisation
case: KTP
near: academic-research
hit: Knowledge transfer partnerships with local firms

term: instructional-design
name: instructional design
kind: skill
also: learning design | instructional systems design | ADDIE | learning experience design | instructional designer experience | ADDIE model | ISD model | learning experience designer | course architecture | backward design | Bloom's taxonomy | curriculum and instructional design | learning content development | learning content design | Kirkpatrick model | SAM model | UDL | Universal Design for Learning | instructional design principles | instructional design models | learning objectives | instructional development | learning solutions design | Kirkpatrick | training evaluation models | learning content | develop learning content | learning materials development | designing learning experiences | blended learning design | design of learning
case: ADDIE | UDL
near: e-learning-development | course-design
hit: Instructional design with ADDIE

term: instructor-led-training
name: instructor-led training
kind: skill
also: delivering training sessions | conducting training sessions | face-to-face training | classroom-based training | giving training | deliver training | ILT | virtual instructor-led training | VILT | training facilitation skills | classroom training | providing training | virtual training delivery | training presentation | deliver training sessions | training programmes delivery | delivering training programmes | conducting trainings | facilitating training sessions | organizing trainings | conduct trainings | product training delivery | in-person training | delivering training courses | train staff | staff training delivery | group training | virtual training | presenting training | provide trainings | delivering trainings | organise training | giving trainings | delivering courses | course delivery | deliver courses | gave training | ran training sessions | ran workshops for learners | training courses delivered
case: ILT | VILT
near: lecturing | training-delivery
hit: Delivering training sessions in person and online

term: international-student-support
name: international student support
kind: skill
also: international student services | study abroad | exchange programmes | Erasmus | international office | international student recruitment | study abroad programs | international student advising | SEVIS | Erasmus+ | student mobility | international admissions | student visas | student visa compliance | F-1 visa advising | UKVI student compliance | tier 4 compliance | international education | student exchange | international students | partnership agreements with universities | student exchange programs | international programs | international mobility of students | transnational education
hit: International student support and Erasmus exchanges

term: laboratory-instruction
name: laboratory instruction
kind: skill
also: skills lab teaching | practical classes | lab demonstrations | demonstrating in laboratories | laboratory teaching at university | teaching labs | lab sessions for students | demonstrating to students | teaching laboratory | lab instruction | practical demonstrations to students | teaching laboratories | taught labs | ran lab classes
implies: university-teaching
hit: Demonstrating in laboratories to second years

term: language-testing
name: language testing
kind: skill
also: IELTS examining | speaking examiner | Cambridge exams examiner | oral examining | language assessment | placement testing | TOEFL preparation
near: esl-teaching
hit: IELTS examining and placement testing

term: leadership-training-delivery
name: leadership training delivery
kind: skill
also: leadership development programmes | supervisory training | management development programmes | soft skills training | delivering soft skills training | leadership training | communication skills training
implies: instructor-led-training
hit: Soft skills training for supervisors

term: learner-reviews
name: learner reviews
kind: skill
also: learner progress reviews | progress reviews with apprentices | caseload of learners | managing a caseload of learners | learner caseload | supporting apprentices | learner reviews and reports | coaching learners | coaching apprentices | learner retention | learner achievement | timely completions | learner induction | learner engagement and retention | timely achievement | enrolment of learners | initial assessments of learners | initial assessment of learners | learner interviews | learner recruitment
implies: vocational-training-delivery
hit: Learner reviews every twelve weeks

term: learning-analytics
name: learning analytics
kind: skill
also: learning data analysis | training evaluation | evaluating training | measuring training effectiveness | training effectiveness | training impact evaluation | training feedback analysis | training metrics | evaluation of training | learning evaluation | training ROI | evaluate training | training assessment | evaluate training effectiveness | evaluating training programs | learning metrics | post-training evaluation | student feedback analysis | course evaluation | training outcomes | learning impact | learning outcomes assessment | assessment of student learning outcomes
near: training-coordination
hit: Training evaluation with learning analytics

term: learning-management-systems
name: learning management systems
kind: skill
also: LMS | learning management system | learning platform | LMS administration | virtual learning environment | VLE | managing LMS | VLEs | learning platforms | LMS management | learning management platform | LMS platforms | virtual learning environments | LMS software | LMS implementation | online learning platforms | online learning platform | learning management software
case: VLE | LMS
near: e-learning-development | online-teaching
hit: LMS administrator tasks on a learning platform

term: lecturing
name: lecturing
kind: skill
also: university lecturing | giving lectures | delivering lectures | college lecturing | lecture delivery | lectures and seminars | preparing lectures | guest lecturing | lecture preparation | teaching lectures | seminars and tutorials | delivering lectures and seminars | leading seminars | seminar teaching | delivering seminars | tutorials for students | lectures and tutorials | led seminars
implies: university-teaching
near: instructor-led-training
hit: Delivering lectures and seminars to first years

term: montessori-diploma
name: Montessori diploma
kind: credential
also: AMI diploma | AMS credential | Montessori certification | Montessori certified | AMI Montessori | AMI certification | AMS certification | Montessori qualification | Montessori teaching diploma | MACTE credential | Montessori certificate | AMI or AMS | Montessori credential | AMI/AMS
implies: montessori
issuer: AMI, AMS
hit: Montessori diploma for ages three to six

term: moodle
name: Moodle
kind: tool
also: Moodle LMS | Moodle administration | Moodle VLE | Moodle platform
implies: learning-management-systems
near: canvas-lms | blackboard | d2l-brightspace | google-classroom
hit: Quizzes and assignments in Moodle

term: nasenco
name: NASENCO
kind: credential
also: National Award for SEN Coordination | SENCO award | NPQ SENCO | SENCo qualification | National SENCO Award | SENCO accreditation | NASC award | NASENCO award | SENCO qualification
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
also: NPQH | NPQSL | NPQLT | NPQML | National Professional Qualification for Headship | NPQEL | National Professional Qualification | NPQ in senior leadership | NPQLTD | NPQ qualification | CPQH | Into Headship
case: NPQ
implies: school-improvement
issuer: Department for Education
hit: NPQSL with a whole-school project

term: nqt-induction
name: NQT induction
kind: credential
also: ECT induction | NQT year | completed induction year | Early Career Framework | NQT | NQTs | ECT years | completed NQT year | statutory induction | NQT status | newly qualified teacher status | NQT induction year | ECF programme
case: NQT
implies: qts
hit: NQT induction completed with praise

term: nvq-childcare-level-2
name: NVQ childcare level 2
kind: credential
also: Level 2 childcare | NVQ Level 2 in childcare | CACHE level 2 | Level 2 childcare qualification | Level 2 early years practitioner | Level 2 in childcare | Level 2 Diploma for the Early Years Practitioner | CACHE Level 2 certificate | NVQ 2 in childcare | level 2 early years | childcare level 2 | Level 2 childcare or equivalent | SVQ 2 childcare | NVQ2 childcare | NVQ level 2 childcare | Level 2 Diploma in Childcare | NVQ 2 Childcare | Level 2 in Early Years | Level 2 Diploma in Early Years | CACHE Level 2 in Childcare | Level 2 Childcare and Education | Diploma in Childcare Level 2 | Level 2 NVQ in Childcare | BTEC Level 2 in Childcare
implies: childcare
near: nvq-childcare-level-3
issuer: CACHE, City & Guilds
hit: Level 2 childcare qualification or above

term: nvq-childcare-level-3
name: NVQ childcare level 3
kind: credential
also: Level 3 childcare | NVQ Level 3 in childcare | CACHE level 3 | NNEB | Level 3 Early Years Educator | CACHE Diploma | NVQ 3 in childcare | Level 3 childcare qualification | Level 3 in childcare | Diploma in Childcare and Education | NVQ level 3 childcare | BTEC childcare | BTEC National Diploma in childcare | Early Years Educator qualification | CACHE Level 3 Diploma | EYE Level 3 | Level 3 early years | Level 3 qualification in childcare | childcare level 3 | full and relevant level 3 | SVQ 3 childcare | Level 3 Diploma for the Children and Young People's Workforce | NVQ level 3 in early years | NVQ3 childcare | BTEC Level 3 childcare | Level 3 Diploma in Childcare | Level 3 Early Years qualification | NVQ level 3 in childcare or equivalent | Level 3 childcare or equivalent | Level 3 in early years | Level 3 Early Years Educator qualification | NVQ 3 childcare | Early Years Level 3 | CACHE diploma in childcare | Level 3 Diploma in Early Years | CACHE Level 3 in Childcare | Level 3 Childcare and Education | Diploma in Childcare Level 3 | Level 3 NVQ in Childcare | BTEC Level 3 in Childcare
implies: nvq-childcare-level-2
near: ece-certification
issuer: CACHE, City & Guilds
hit: Level 3 Early Years Educator or NNEB

term: nvq-childcare-level-5
name: NVQ childcare level 5
kind: credential
also: Level 5 diploma in leadership for children's care | foundation degree in early years | Level 5 early years lead practitioner | NVQ Level 4 in childcare | Level 4 childcare | Level 4 early years practitioner | Level 5 early years | Level 6 early years | early childhood studies degree | foundation degree in early childhood | Level 5 childcare | BA in Early Childhood Studies | NVQ 4 childcare | Level 4 in childcare
implies: nvq-childcare-level-3
hit: Foundation degree in early years or a Level 5

term: onboarding-training
name: onboarding training
kind: skill
also: new starter training | new hire training | induction programmes | orientation training | staff induction training
implies: instructor-led-training
hit: New hire training every Monday

term: online-course-development
name: online course development
kind: skill
also: MOOC production | MOOCs | online course design | MOOC | Quality Matters | QM certified courses | online program development | online courses creation | digital course design | Coursera content | edX content
implies: instructional-design
near: blended-learning
hit: Online course design with Quality Matters

term: panopto
name: Panopto
kind: tool
also: Echo360 | Kaltura | lecture capture | BigBlueButton | Blackboard Collaborate recording | Yuja | Zoom for teaching
near: online-teaching
hit: Records lectures in Panopto

term: paraprofessional-certificate
name: paraprofessional certificate
kind: credential
also: paraeducator certificate | ParaPro | ParaPro Assessment | paraprofessional certification | substitute teaching permit | sub permit | 30-day substitute permit | substitute teacher license | substitute teaching license | Emergency 30-day permit | teaching assistant certificate New York | 48 college credits | substitute certification | ParaPro test | paraprofessional license | substitute teaching certificate | substitute permit | emergency substitute permit | substitute certificate | teacher aide certificate
hit: ParaPro Assessment passed or a substitute permit

term: peer-review-of-manuscripts
name: peer review of manuscripts
kind: skill
also: research supervision of interns | journal club | journal reviewing | peer reviewing | peer reviewer | reviewing manuscripts | editorial board membership | journal editor work
implies: academic-research
hit: Peer reviewer for three journals

term: pgce
name: PGCE
kind: credential
also: Postgraduate Certificate in Education | PGDE | PGCE qualified | School Direct | SCITT | PGCE Primary | PGCE Secondary | PGCEi | PGDipEd | Post Graduate Certificate in Education | Professional Graduate Diploma in Education | PGCE qualification | PGCE or equivalent | HDipEd | GTP teaching | PGCE in Science | PME teaching | Postgraduate Diploma in Education | Post Graduate Diploma in Teaching | PGDT | Graduate Teacher Programme | H. Dip Ed | postgraduate diploma in teaching | PGCE with QTS | Post-Graduate Certificate in Education
case: PGDE | SCITT | PGDT
near: qts
hit: PGCE with a maths subject enhancement

term: practical-skills-training
name: practical skills training
kind: skill
also: hands-on training delivery | demonstrating practical skills | practical instruction | workshop instruction | practical training sessions | instruction in workshops | demonstrations and practical training | trade instruction | technical instruction | technical training delivery | practical teaching | skills training | practical training | technical training | hands-on training | vocational instruction | technical skills training | skill training | delivering technical training
never: military technical training
implies: vocational-training-delivery
hit: Practical instruction in the motor workshop

term: praxis
name: Praxis
kind: credential
also: Praxis exam | Praxis II | TExES | CBEST | CSET | edTPA | Praxis exams | RICA | NYSTCE | MTEL | FTCE | Praxis Core | TExES certification | Praxis Series | ParaPro Praxis | passed Praxis | MTEL exams
case: RICA
near: teaching-license-us
issuer: ETS
hit: Praxis and edTPA passed

term: principal-certification
name: principal certification
kind: credential
also: administrator certificate | principal license | administrative credential | superintendent license | educational administration certification | principal's certificate | school administrator license | Administrative Services Credential | SDL certification | SBL certification | school building leader | school administrator certification | Type 75 | principal licensure | district leader certification | PQP | principal's qualification program | SBL/SDL | supervisor certificate education | superintendent certification
implies: school-improvement
near: teaching-license-us
issuer: state education agency
hit: Principal certification in the state

term: professional-development-delivery
name: professional development delivery
kind: skill
also: teacher CPD | CPD delivery | CPD sessions | CPD training | delivering CPD | staff CPD | professional development workshops | delivering INSET | staff professional development | INSET training | leading professional development | professional learning communities | PLC meetings | professional development for teachers | continuous professional development delivery | professional learning | teacher workshops | PD sessions for teachers | delivering professional development | professional development sessions | training of teachers | led professional development | led INSET | ran INSET | led CPD | ran CPD
hit: Delivering INSET and CPD sessions

term: provincial-teaching-certificate
name: provincial teaching certificate
kind: credential
also: Ontario College of Teachers | OCT certification | BC teaching certificate | Ontario Certified Teacher | Alberta teaching certificate | OCT registered | Ontario College of Teachers certificate | OCT
ambiguous: OCT
case: OCT
needs: teacher | Ontario | certified | teaching | college
near: qts | teaching-license-us
issuer: provincial ministry, OCT
hit: Ontario Certified Teacher in good standing
miss: Closed from 3 OCT on

term: qts
name: QTS
kind: credential
also: Qualified Teacher Status | qualified teacher | QTS status | fully qualified teacher | UK qualified teacher | UK QTS | iQTS | holds QTS | qualified to teach | Qualified Teacher Status (QTS) | UK qualified teacher status | teacher with QTS | GTCS registration | GTCS | General Teaching Council for Scotland | Teaching Council registration | Teaching Council of Ireland | EWC registration | Education Workforce Council | GTCNI | GTCS registered | registered with the GTCS | QTS or equivalent | DfE number | teacher reference number | recognised teaching qualification | teaching qualification | qualified teaching status | UK teaching qualification | relevant teaching qualification | professional teaching qualification | recognised UK teaching qualification | formal teaching qualification | teaching degree or QTS | QTS awarded | awarded QTS
case: EWC registration
never: highly qualified teacher | well qualified teacher | suitably qualified teacher
implies: classroom-teaching
near: pgce | teaching-license-us
issuer: Department for Education
hit: QTS or a teaching qualification
miss: The school seeks a highly qualified teacher of art

term: research-assistance
name: research assistance
kind: skill
also: research support in academia | assisting with research | research assistantship | supporting research projects | graduate research assistant work | undergraduate research | student research | research assistant experience | assisting in research | assistance in research projects | support academic research
near: academic-research
hit: Research assistantship in sociology

term: school-counselor-certification
name: school counselor certification
kind: credential
also: school counselor license | PPS credential | Pupil Personnel Services credential | school counseling license | school counseling certification | school counseling credential | pupil personnel services | school psychologist certification | NCSP | Nationally Certified School Psychologist | school psychology credential | school psychologist license | PPSC | certified school counselor | school social work license
implies: school-counselling
issuer: state education agency
hit: PPS credential in school counseling

term: school-timetabling
name: school timetabling
kind: skill
also: timetable construction | school timetable | room timetabling | class timetables | timetable planning | preparing class schedules | class timetable | preparing timetables | master schedule school
hit: School timetabling for 1,200 pupils

term: science-outreach
name: school outreach by universities
kind: skill
also: outreach with schools | university outreach | schools liaison | outreach to students
near: higher-education-policy
hit: School outreach by universities and STEM outreach fairs

term: smart-assessor
name: Smart Assessor
kind: tool
also: OneFile | e-portfolio systems | Learning Assistant e-portfolio | Bud Systems | Aptem | Mahara | PebblePad | BKSB | Maytas | YETI learner records | eportfolio | Smart Apprentices | e-portfolios
case: BKSB
implies: assessor-and-verification-work
hit: Reviews evidence in OneFile

term: student-disability-services
name: student disability services
kind: skill
also: disability services for students | reasonable adjustments for students | DSA assessments | disabled students' allowance | accommodations for students | ADA accommodations students | student accommodations | access arrangements | exam access arrangements | accessibility services for students | JCQ access arrangements | note taking for students | testing accommodations | academic accommodations | disability resource center
near: special-educational-needs | student-support-services
hit: Exam access arrangements for disabled students

term: student-recruitment
name: student recruitment
kind: skill
also: recruiting students | student recruitment events | university recruitment fairs | college recruitment | enrolment campaigns | open days | recruitment of students | school recruitment fairs | college fairs | education fairs | enrollment marketing | prospective students | education agents | student recruitment activities | student marketing | student outreach | open days and school visits | university marketing | recruiting international students
never: campus recruitment of graduates
near: admissions-work
hit: Student recruitment and open days

term: student-support-services
name: student support services
kind: skill
also: student services | student support | supporting students | student guidance | support for students | student advice | learner services | student advocacy | student success coaching | academic support for students | student advisory services | academic success coaching | student success services | student affairs administration | student-facing | supporting learners at university | student engagement services | student development | student services experience | student coaching and support | services for students | student support officer experience
near: student-wellbeing-services | academic-advising
hit: Student support services in a college

term: student-wellbeing-services
name: student wellbeing services
kind: skill
also: student mental health | student wellbeing support | student mental health support | university counselling service | student mentoring | mentoring students | peer mentoring of students | mentoring of students | student mentoring programmes | student coaching | mentor students | academic mentoring | personal tutoring at university | student tutoring and mentoring | academic coaching of students | mentoring and advising students | mentoring undergraduates | mentoring programs for students
implies: student-support-services
hit: Student mental health support on campus

term: study-skills
name: study skills
kind: skill
also: academic skills support | academic learning support | writing center tutoring | supplemental instruction | learning development tutoring | study skills support | writing center | study skills teaching | academic skills teaching | study skills workshops | study support for students | college tutoring
near: tutoring | academic-writing
hit: Study skills workshops and writing center work

term: systems-training
name: systems training
kind: skill
also: EHR training | application training | IT training delivery | train users
implies: instructor-led-training
hit: EHR training for new starters

term: teaching-assistant-qualification
name: teaching assistant qualification
kind: credential
also: Level 2 teaching assistant | Level 3 teaching assistant | NVQ Level 2 teaching assistant | Supporting Teaching and Learning in Schools | Level 3 supporting teaching and learning | Level 3 Diploma in Supporting Teaching and Learning | teaching assistant Level 3 | teaching assistant Level 2 | STLS | CACHE teaching assistant | NVQ level 3 teaching assistant | teaching assistant certificate | Certificate III in School Based Education Support | Certificate IV in School Based Education Support | Level 2 Certificate in Supporting Teaching and Learning | TA level 3 | TA level 2 | NVQ Level 3 teaching assistant | Level 2 or 3 teaching assistant | Certificate III in Education Support | Certificate IV in Education Support | Cert III Education Support | Level 2 Supporting Teaching and Learning | Special Needs Assistant certificate | SNA qualification | QQI Level 5 special needs assisting | Level 3 Diploma in Specialist Support for Teaching and Learning | Level 3 in Supporting Teaching and Learning | Level 2 in Supporting Teaching and Learning | CACHE Level 3 Teaching Assistant | CACHE Level 2 Teaching Assistant
case: STLS
implies: learning-support
near: hlta-status
hit: Level 3 teaching assistant qualification

term: teaching-license-us
name: teaching license
kind: credential
also: teaching certificate | state teaching license | teaching certification | teacher certification | teaching credential | state teaching certificate | state teacher certification | teaching licence | teacher license | certified teacher | licensed teacher | valid teaching certificate | professional educator license | teacher certificate | state certification teacher | educator license | teaching credentials | PEL license | single subject credential | multiple subject credential | valid teaching license | state-certified teacher | teacher licensure | state teaching credential | standard teaching certificate | teaching licensure | provisional teaching license | valid teaching credential | Professional Educator License | CLAD | CLAD certification | CTC credential | EC-6 certification | initial teaching certificate | state educator license | reading specialist certification | K-6 certification | elementary certification | K-12 certification | current teaching license | professional teaching certificate | certified in elementary education | reading endorsement | elementary education certification | valid state teaching license | CTE credential | secondary certification | gifted endorsement | bilingual certification | state teaching licensure | active teaching license | CLAD authorization | state teacher license | multiple subject teaching credential | single subject teaching credential | math certification teaching | professional clear credential | teaching permit
case: CLAD
implies: classroom-teaching
near: qts
issuer: state education agency
hit: Valid state teaching license in mathematics

term: teaching-quality
name: teaching quality
kind: skill
also: lesson observation of lecturers | quality of teaching learning and assessment | TLA | teaching quality improvement | teaching excellence | teaching evaluations | quality of teaching and learning | quality of education | improving teaching quality | excellence in teaching | student evaluations | teaching enhancement | quality teaching and learning | education quality | quality education
case: TLA
near: mentoring-new-teachers
hit: Raised the quality of teaching and learning

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
also: training administration | coordinating training | training management | training calendar | training logistics | training schedules | training records | training program management | training department management | managing training | training compliance | learning administration | training coordination skills | training program coordination | annual training plan | training operations | scheduling training | coordinate training | training programme management | learning operations | organise training courses | coordination of trainings | training matrix
near: instructor-led-training
hit: Training coordination and training records

term: training-provider-setting
name: training provider
kind: experience
also: private training provider | training company | independent training provider | registered training organisation | RTO | training centre | training center | apprenticeship provider | training academy | ITP | training institute | training institution | training organisation | registered training organization | training consultancy | awarding organisation | awarding body
ambiguous: RTO
case: RTO | ITP
needs: training | TAFE | assessor | vocational | trainer | VET
implies: vocational-training-delivery
hit: Assessor for an independent training provider
hit: Trainer at an RTO with TAFE links
miss: Met the RTO of two hours

term: university-setting
name: university
kind: experience
also: higher education | higher education institution | research university | university setting | academia | HEI | higher education sector | HEIs | higher ed | postsecondary education | post-92 university | university environment | Russell Group | academic institution of higher learning | institutions of higher learning | institution of higher education | tertiary institution | R1 university | higher learning institution | post-secondary institution | higher education environment
ambiguous: university
case: HEI
needs: lecturer | professor | faculty | academic | teaching | campus | registrar | dean | students | staff | admissions
never: university degree | university diploma | university education | university graduate | degree from a university | accredited university | recognized university | university level | recognised university | university qualification | reputable university | university students
implies: education-sector
near: college-setting
hit: Ten years in higher education
miss: A university degree is needed

term: university-teaching
name: university teaching
kind: skill
also: teaching in higher education | teaching at university | undergraduate teaching | postgraduate teaching | teaching undergraduates | higher education teaching | college teaching | teaching at university level | university-level teaching | teaching undergraduate courses | teaching university students | teaching at college level | teaching graduate courses | college-level teaching | teaching courses | teach courses | teach undergraduate | teaching at undergraduate level | academic teaching | undergraduate and postgraduate teaching | university teaching experience | teaching undergraduate and graduate courses | teaching postgraduate students | undergraduate courses | teaching modules | teach at undergraduate and postgraduate | college instruction | university-level instruction | collegiate teaching | post-secondary teaching | university courses teaching | teaching load | taught in higher education | taught at university | taught undergraduates | taught graduate courses | taught modules | taught postgraduate students | taught university students
near: classroom-teaching
hit: University teaching at first and second year

term: vit-registration
name: VIT registration
kind: credential
also: NESA accreditation | Victorian Institute of Teaching | Queensland College of Teachers | QCT registration | TRB registration | VIT registered | NESA accredited | TRBWA | TRBWA registration | NESA proficient | Teachers Registration Board | SACE registration teaching | South African Council for Educators | SACE registered | full NESA accreditation | NESA | teacher registration | current teacher registration | VIT | Teaching Council of Aotearoa
ambiguous: VIT
case: VIT | NESA
needs: teacher | teaching | registration | Victoria | school
near: qts
hit: VIT registration and a clear check
miss: VIT C tablets in the canteen

term: vocational-training-delivery
name: vocational training delivery
kind: skill
also: vocational teaching | vocational education and training | technical and vocational education | VET sector | work-based learning | vocational courses | vocational qualifications | delivering vocational training | NVQ delivery and training | technical vocational education | vocational programmes | technical education | BTEC teaching | BTEC delivery | teaching BTEC | functional skills teaching | functional skills delivery | functional skills | vocational qualification delivery | skills bootcamps | teaching functional skills | work based learning | T levels | T Level delivery | T-Levels | vocational skills training | study programmes | traineeships delivery | functional skills English and maths | VET training | vocational and technical training | taught BTEC | taught apprentices | delivering BTECs
near: classroom-teaching | apprenticeship-delivery | assessor-and-verification-work
hit: Vocational training in catering and BTEC teaching
