# Degrees and school-leaving levels of the US, UK, EU and Commonwealth.

term: a-levels
name: A-levels
kind: degree
also: A levels | A-level | three A-levels | GCE A level | advanced level certificate | A-Level standard | 3 A Levels |
 educated to A level
beside: AS levels
never: a level 1 | a level 2 | a level 3 | a level 4 | a level 5 | a level 6 | a level 7 | a level of | a level two | a level three
near: international-baccalaureate | btec | gcse
level: secondary
hit: Three A-levels at grade B

term: abitur
name: Abitur
kind: degree
also: Fachabitur | allgemeine Hochschulreife | Fachhochschulreife | Hochschulreife
near: a-levels
level: secondary
hit: Holds a Abitur from a public university

term: advanced-diploma
name: advanced diploma
kind: degree
also: higher diploma
near: higher-national-diploma | college-diploma
level: associate
hit: Holds a advanced diploma from a public university

term: apprenticeship-completed
name: apprenticeship
kind: credential
also: modern apprenticeship | advanced apprenticeship | apprenticeship completion | apprenticeship trained
 | apprenticeship qualification | level 3 apprenticeship | indentured apprenticeship | time served
never: offer apprenticeship | apprenticeship manager | apprenticeship scheme | apprenticeship levy
near: vocational-certificate
hit: Apprenticeship or equivalent

term: associate-degree
name: associate degree
kind: degree
also: associate's degree | associates degree | two-year degree | 2-year degree | AA/AS | AS/AA | AA degree | AS degree
 | A.A. degree | A.S. degree | Associate of Arts | Associate of Science | AAS degree | Associate of Applied Science |
 A.A.S. | associate's level | two-year college degree | junior college degree | community college degree | Associate
 in Applied Science | Associate in Science | Associate in Arts | Associates in Applied Science | Associates of Science
 | Associates of Arts | Associates of Applied Science | associates of applied science degree
ambiguous: AA | associate's | A.A. | A.S. | AAS
case: AA | A.A. | A.S. | AAS
needs: degree | college | associate's | BA | BS | bachelor's | or higher | two-year | community | applied | institute
 | GPA | graduated
near: foundation-degree | higher-national-diploma
level: associate
hit: AA degree or higher in early years
hit: AAS in welding, Tulsa Community College
miss: Two AA batteries per lamp
miss: Metals by ICP and AAS

term: associate-degree-in-nursing
name: associate degree in nursing
kind: degree
also: ADN | A.D.N. | ASN | associate's degree in nursing | associate in nursing | nursing diploma | diploma in nursing
ambiguous: ADN | ASN
case: ADN | ASN
needs: nursing | nurse | RN | BSN | degree
implies: associate-degree
near: bachelor-of-science-in-nursing
level: associate
hit: ADN or BSN from a nursing school
miss: The ADN channel is down

term: bachelor-of-accounting
name: Bachelor of Accounting
kind: degree
also: bachelor's in accounting | bachelor's degree in accounting | BAcc | Bachelor of Accountancy | accounting degree
 | degree in accounting | accountancy degree
implies: bachelors-degree | university-degree | numerate-degree | numerate-subjects
near: bachelor-of-commerce
level: bachelor
hit: Bachelor of Accounting or equivalent

term: bachelor-of-applied-science
name: Bachelor of Applied Science
kind: degree
also: BASc | B.A.Sc. | BAS degree
implies: bachelors-degree | university-degree | technical-degree
near: bachelor-of-science
level: bachelor
hit: Holds a Bachelor of Applied Science from a public university

term: bachelor-of-architecture
name: Bachelor of Architecture
kind: degree
also: BArch | B.Arch. | B.Arch | architecture degree | degree in architecture
implies: bachelors-degree | university-degree
near: master-of-architecture
level: bachelor
hit: A Bachelor of Architecture is preferred

term: bachelor-of-arts
name: Bachelor of Arts
kind: degree
also: B.A. | BA (Hons) | BA Hons | bachelors of arts | Bachelor's of Arts | BA degree | A.B. degree | B.A. degree |
 Bachelor in Arts | B.A. (Hons) | B.A. Hons | BA (Honours) | BA Honours
ambiguous: BA | B.A
case: BA | B.A. | B.A
needs: degree | university | college | diploma | or higher | or equivalent | in | of | graduate | bachelor
 | bachelor's | master | master's | field | related | honours | hons | required | preferred | from | school | MBA
 | education
implies: bachelors-degree | university-degree
near: bachelor-of-science
level: bachelor
hit: BA degree in history
miss: The BA wrote user stories

term: bachelor-of-business-administration
name: Bachelor of Business Administration
kind: degree
also: BBA | B.B.A. | BBA degree | BBus | Bachelor of Business | BSBA | bachelor's in business administration
 | bachelor's degree in business administration | BBM
case: BBA | BSBA | BBM
implies: bachelors-degree | university-degree
near: bachelor-of-commerce
level: bachelor
hit: Bachelor of Business Administration or equivalent

term: bachelor-of-commerce
name: Bachelor of Commerce
kind: degree
also: BCom | B.Com | B.Com. | BComm | B.Comm | B Com | BCom (Hons)
implies: bachelors-degree | university-degree
near: bachelor-of-business-administration
level: bachelor
hit: A Bachelor of Commerce is preferred

term: bachelor-of-computer-applications
name: Bachelor of Computer Applications
kind: degree
also: BCA | B.C.A. | BCS | Bachelor of Computer Science | BIT degree | Bachelor of Information Technology | BCompSc
ambiguous: BCA | BCS
case: BCA | BCS
needs: degree | university | college | diploma | or higher | or equivalent | in | of | graduate | bachelor
 | bachelor's | master | master's | field | related | honours | hons | required | preferred | from | school | MBA
 | education | computer
implies: bachelors-degree | university-degree | technical-degree | stem
near: bachelor-of-science | bachelor-of-technology
level: bachelor
hit: Bachelor of Computer Applications from Pune
miss: The BCS forum meets on Monday

term: bachelor-of-dental-surgery
name: Bachelor of Dental Surgery
kind: degree
also: BDS | B.D.S. | BChD | dental degree
ambiguous: BDS
case: BDS
needs: dental | dentist | dentistry | GDC | university | surgery | oral | degree | college | graduate | graduated |
 school | teeth
implies: bachelors-degree | university-degree
near: doctor-of-dental-surgery
level: bachelor
hit: A Bachelor of Dental Surgery is preferred
hit: BDS, University of Leeds
miss: Gave BDS to owners of small shops

term: bachelor-of-design
name: Bachelor of Design
kind: degree
also: BDes | B.Des. | B.Des | design degree | degree in design | degree in graphic design
implies: bachelors-degree | university-degree
near: bachelor-of-fine-arts
level: bachelor
hit: Bachelor of Design required

term: bachelor-of-divinity
name: Bachelor of Divinity
kind: degree
also: BDiv
implies: bachelors-degree | university-degree
near: bachelor-of-arts
level: bachelor
hit: Holds a Bachelor of Divinity from a public university

term: bachelor-of-economics
name: Bachelor of Economics
kind: degree
also: BEc | BEcon | B.Econ | economics degree | degree in economics | bachelor's in economics | BSc Economics
implies: bachelors-degree | university-degree | numerate-degree | numerate-subjects
near: bachelor-of-commerce
level: bachelor
hit: A Bachelor of Economics is preferred

term: bachelor-of-education
name: Bachelor of Education
kind: degree
also: BEd | B.Ed. | B.Ed | BEd (Hons) | Bachelors of Education | teaching degree | degree in education
 | bachelor's in education
case: BEd
implies: bachelors-degree | university-degree
near: master-of-education
level: bachelor
hit: A Bachelor of Education is preferred

term: bachelor-of-engineering
name: Bachelor of Engineering
kind: degree
also: BEng | B.Eng. | B.Eng | B.E. | BEng (Hons) | BEng Hons | BEng degree | bachelors of engineering | BSE degree
 | Bachelor of Science in Engineering
ambiguous: B.E
case: BEng | B.E. | B.E
needs: degree | university | college | diploma | or higher | or equivalent | in | of | graduate | bachelor
 | bachelor's | master | master's | field | related | honours | hons | required | preferred | from | school | MBA
 | education | engineering
implies: bachelors-degree | university-degree | technical-degree | numerate-degree | stem | numerate-subjects |
 engineering-studies
near: bachelor-of-technology | bachelor-of-science
level: bachelor
hit: BEng in civil works
miss: Vitamin B.E cream

term: bachelor-of-fine-arts
name: Bachelor of Fine Arts
kind: degree
also: BFA | B.F.A.
case: BFA
implies: bachelors-degree | university-degree
near: bachelor-of-arts
level: bachelor
hit: Bachelor of Fine Arts required

term: bachelor-of-health-science
name: Bachelor of Health Science
kind: degree
also: BHSc | B.H.Sc. | BHS degree
implies: bachelors-degree | university-degree
near: bachelor-of-science-in-nursing
level: bachelor
hit: Holds a Bachelor of Health Science from a public university

term: bachelor-of-laws
name: Bachelor of Laws
kind: degree
also: LLB | LL.B. | LL.B | law degree | BCL degree | qualifying law degree | degree in law
case: LLB
implies: bachelors-degree | university-degree
near: juris-doctor
level: bachelor
hit: A Bachelor of Laws is preferred

term: bachelor-of-medicine-and-bachelor-of-surgery
name: Bachelor of Medicine and Bachelor of Surgery
kind: degree
also: MBBS | MBChB | MB ChB | MB BS | MBBCh | BMBS | BMed | MB BCh | medical degree
case: MBBS | MBChB | BMBS
implies: bachelors-degree | university-degree
near: doctor-of-medicine
level: bachelor
hit: Bachelor of Medicine and Bachelor of Surgery or equivalent

term: bachelor-of-music
name: Bachelor of Music
kind: degree
also: BMus | B.Mus. | B.Mus | BM music | music degree
case: BMus
implies: bachelors-degree | university-degree
near: bachelor-of-fine-arts
level: bachelor
hit: A Bachelor of Music is preferred

term: bachelor-of-pharmacy
name: Bachelor of Pharmacy
kind: degree
also: BPharm | B.Pharm. | B.Pharm | BS Pharmacy
implies: bachelors-degree | university-degree
near: doctor-of-pharmacy
level: bachelor
hit: A Bachelor of Pharmacy is preferred

term: bachelor-of-science
name: Bachelor of Science
kind: degree
also: B.S. | BSc | B.Sc. | B.Sc | BSc (Hons) | BSc Hons | bachelors of science | Bachelor's of Science | B.S. degree |
 BS degree | BSc degree | S.B. | Bachelor in Science | B.Sc. (Hons) | B.Sc (Hons) | B.Sc. Hons | Bachelors in Science
 | BSc. (Hons) | BSc honours | BSc (Honours)
ambiguous: BS | Bsc | B.S
case: BSc | BS | Bsc | B.S. | B.S
needs: degree | university | college | diploma | or higher | or equivalent | in | of | graduate | bachelor
 | bachelor's | master | master's | field | related | honours | hons | required | preferred | from | school | MBA
 | education
implies: bachelors-degree | university-degree
near: bachelor-of-arts
level: bachelor
hit: BS degree in biology
miss: This BS plan wastes a week

term: bachelor-of-science-in-information-technology
name: Bachelor of Science in Information Technology
kind: degree
also: BSIT | BSc IT | BS Computer Science | BSCS | BSc Computer Science | computer science degree
 | degree in computer science | bachelor's in computer science | bachelor's degree in computer science | CS degree
 | BS in computer science | IT degree
case: BSIT | BSCS
implies: bachelors-degree | university-degree | technical-degree | numerate-degree | stem
near: bachelor-of-computer-applications
level: bachelor
hit: A Bachelor of Science in Information Technology is preferred

term: bachelor-of-science-in-nursing
name: Bachelor of Science in Nursing
kind: degree
also: BSN | B.S.N. | BScN | BN | nursing degree | bachelor's degree in nursing | bachelor of nursing | bachelor's in
 nursing | BSN degree | BSc Nursing | RN-BSN
ambiguous: BN
case: BSN | BN | BScN
needs: nursing | nurse | RN | honours | Hons | degree | university | college | mental | adult | midwifery
implies: bachelors-degree | university-degree
near: associate-degree-in-nursing
level: bachelor
hit: Holds a Bachelor of Science in Nursing from a public university
hit: BN (Hons) Adult, University of Cardiff
miss: Served in the 2nd BN, 5th Marines

term: bachelor-of-social-work
name: Bachelor of Social Work
kind: degree
also: BSW | B.S.W. | social work degree | degree in social work | bachelor's in social work
case: BSW
implies: bachelors-degree | university-degree
near: master-of-social-work
level: bachelor
hit: Bachelor of Social Work required

term: bachelor-of-technology
name: Bachelor of Technology
kind: degree
also: BTech | B.Tech | B.Tech. | B Tech | Bachelors of Technology
implies: bachelors-degree | university-degree | technical-degree | stem | engineering-studies
near: bachelor-of-engineering
level: bachelor
hit: Bachelor of Technology required

term: bachelor-of-theology
name: Bachelor of Theology
kind: degree
also: BTh
near: bachelor-of-divinity
level: bachelor
hit: Bachelor of Theology required

term: bachelor-of-veterinary-science
name: Bachelor of Veterinary Science
kind: degree
also: BVSc | BVetMed | BVMS | BVM&S | BVMedSci | veterinary degree
implies: bachelors-degree | university-degree
near: doctor-of-veterinary-medicine
level: bachelor
hit: Bachelor of Veterinary Science required

term: bachelors-degree
name: Bachelor's degree
kind: degree
also: bachelors | bachelor's | bachelors degree | bachelor degree | undergraduate degree | bachelor | first degree |
 four-year degree | 4-year degree | honours degree | honors degree | baccalaureate degree | bachelors' degree |
 bachelor's level | bachelor level | 2:1 degree | 2:1 | upper second class | first class honours | first class degree
 | BA/BS | BS/BA | BA/BSc | BSc/BA | undergraduate qualification | university bachelor | first-level degree |
 undergraduate university degree | BA or BS | BS or BA | BA/BS degree | B.A./B.S. | B.S./B.A. | BA or BSc | BSc or BA
 | 2:2 degree | 4 year degree | four year degree | 4 year college degree | four-year college degree | bachelor’s
 degree or higher
never: bachelor party | bachelor's or higher not
near: university-degree
level: bachelor
hit: A Bachelor's degree is preferred

term: btec
name: BTEC
kind: degree
also: BTEC National | BTEC Level 3 | BTEC diploma | BTEC National Diploma | Extended Diploma | BTEC First
case: BTEC
near: a-levels | higher-national-diploma
level: secondary
hit: BTEC or equivalent

term: business-degree
name: business degree
kind: degree
also: degree in business | business-related degree | degree in business administration | degree in marketing |
 marketing degree | business administration degree | finance degree | degree in finance | degree in management |
 bachelor's degree in marketing | bachelor's degree in business | bachelor's degree in finance | bachelor's in
 marketing | bachelor's in finance | bachelor's in business | degree in human resources | bachelor's degree in human
 resources | degree in business studies | bachelor's degree in communications | HR degree | human resources degree |
 management degree | commerce degree | degree in commerce | degree in business management | degree in supply chain |
 degree in international business | degree in accounting or finance | degree in finance or accounting |
 business-related subject degree
implies: university-degree
near: bachelor-of-business-administration | bachelor-of-commerce
level: bachelor
hit: Business degree required

term: college-diploma
name: college diploma
kind: degree
also: vocational diploma | technical diploma | TVET diploma | TVET | level 4 diploma | diploma level
 | polytechnic diploma | ordinary national diploma | OND | national diploma | diploma programme certificate
 | community college diploma | diploma in a related field | 10+3 | 10+2 TVET | diploma in accounting
 | diploma in management | diploma in marketing | diploma or degree | diploma or higher | post-secondary diploma
 | diploma program certificate
ambiguous: diploma
case: OND | TVET
needs: college | TVET | relevant | related | hold | level | years | degree | certificate | in | vocational
 | polytechnic | technical
never: high school diploma | school diploma | diploma of excellence
near: associate-degree | vocational-certificate
level: certificate
hit: Diploma in a related field
miss: A framed diploma hangs above his chair

term: current-student
name: current student
kind: degree
also: currently enrolled | enrolled in a degree | pursuing a degree | working towards a degree | currently pursuing
 | undergraduate student | university student | enrolled at a university | currently studying | final year student
 | penultimate year student | enrolled student | pursuing a bachelor's | enrolled in a university
 | pursuing a degree in
near: some-college
level: secondary
hit: Current student required

term: diphe
name: DipHE
kind: degree
also: Diploma of HE
near: higher-national-diploma
level: associate
hit: DipHE required

term: diplom
name: Diplom
kind: degree
also: Dipl.-Ing. | Diplom-Ingenieur | Diplom degree
implies: university-degree
near: masters-degree
level: master
hit: Diplom or equivalent

term: diploma-of-higher-education
name: Diploma of Higher Education
kind: degree
also: Cert HE | CertHE | Certificate of Higher Education | Higher Certificate
near: higher-national-diploma
level: associate
hit: Diploma of Higher Education required

term: doctor-of-business-administration
name: Doctor of Business Administration
kind: degree
also: DBA degree | D.B.A.
implies: doctorate | university-degree
near: master-of-business-administration
level: doctorate
hit: Doctor of Business Administration or equivalent

term: doctor-of-dental-surgery
name: Doctor of Dental Surgery
kind: degree
also: DDS | DMD | D.D.S. | Doctor of Dental Medicine | D.M.D.
ambiguous: DDS | DMD
case: DDS | DMD
needs: dental | dentist | dentistry | oral | doctor | university | college | degree | school | teeth | DDS | DMD |
 residency | orthodontics
implies: doctorate | university-degree
near: bachelor-of-dental-surgery
level: doctorate
hit: Holds a Doctor of Dental Surgery from a public university
hit: DDS, college of dentistry
miss: Helped clients of DDS in Los Angeles
miss: Gene trials in DMD and ALS

term: doctor-of-education
name: Doctor of Education
kind: degree
also: EdD | Ed.D. | Ed.D | doctorate in education
implies: doctorate | university-degree
near: master-of-education
level: doctorate
hit: Doctor of Education required

term: doctor-of-engineering
name: Doctor of Engineering
kind: degree
also: EngD | Eng.D. | Dr.-Ing.
implies: doctorate | university-degree
near: master-of-engineering
level: doctorate
hit: Doctor of Engineering required

term: doctor-of-medicine
name: Doctor of Medicine
kind: degree
also: M.D. | MD degree | MD/PhD | MD or DO | MD/DO
ambiguous: MD | DO
case: MD | M.D. | DO
needs: medicine | physician | degree | medical | residency | board | PhD | PharmD | licensed | license | clinical
 | hospital
implies: doctorate | university-degree
near: bachelor-of-medicine-and-bachelor-of-surgery
level: doctorate
hit: MD degree and residency in paediatrics
miss: Warehouse in Baltimore, MD 21201

term: doctor-of-nursing-practice
name: Doctor of Nursing Practice
kind: degree
also: DNP | D.N.P.
ambiguous: DNP
case: DNP
needs: nursing | nurse | NP | RN | MSN | FNP | doctor | APRN | doctorate | university | degree | college | PhD |
 practice | school
implies: doctorate | university-degree
near: master-of-science-in-nursing
level: doctorate
hit: Doctor of Nursing Practice required
hit: Nurse leader with a DNP
miss: Ran a DNP photo booth at parties

term: doctor-of-occupational-therapy
name: Doctor of Occupational Therapy
kind: degree
also: OTD degree | doctorate in occupational therapy
implies: doctorate | university-degree
near: doctor-of-physical-therapy
level: doctorate
hit: Doctor of Occupational Therapy or equivalent

term: doctor-of-osteopathic-medicine
name: Doctor of Osteopathic Medicine
kind: degree
also: D.O. | DO degree
implies: doctorate | university-degree
near: doctor-of-medicine
level: doctorate
hit: Holds a Doctor of Osteopathic Medicine from a public university

term: doctor-of-pharmacy
name: Doctor of Pharmacy
kind: degree
also: PharmD | Pharm.D. | Pharm D
implies: doctorate | university-degree
near: bachelor-of-pharmacy
level: doctorate
hit: A Doctor of Pharmacy is preferred

term: doctor-of-philosophy
name: Doctor of Philosophy
kind: degree
also: Doctor of Science | DSc | ScD
implies: doctorate | university-degree
near: master-of-research
level: doctorate
hit: A Doctor of Philosophy is preferred

term: doctor-of-physical-therapy
name: Doctor of Physical Therapy
kind: degree
also: DPT | D.P.T. | doctorate in physical therapy
ambiguous: DPT
case: DPT
needs: physical | therapy | therapist | PT | doctor | university | degree | college | CAPTE | physiotherapy |
 rehabilitation | rehab | OCS | school
implies: doctorate | university-degree
near: doctor-of-occupational-therapy
level: doctorate
hit: Holds a Doctor of Physical Therapy from a public university
hit: Physical therapist with DPT
miss: Gave BCG and DPT jabs to infants

term: doctor-of-psychology
name: Doctor of Psychology
kind: degree
also: PsyD | Psy.D. | Psy.D | DClinPsy | doctorate in clinical psychology
implies: doctorate | university-degree
near: doctor-of-education
level: doctorate
hit: Doctor of Psychology or equivalent

term: doctor-of-veterinary-medicine
name: Doctor of Veterinary Medicine
kind: degree
also: DVM | D.V.M. | VMD
ambiguous: VMD
case: DVM | VMD
needs: veterinary | veterinarian | DVM | doctor | animal | vet | university | degree
implies: doctorate | university-degree
near: bachelor-of-veterinary-science
level: doctorate
hit: Doctor of Veterinary Medicine required
hit: VMD or DVM degree
miss: Viewed trajectories in VMD and GROMACS

term: doctorate
name: doctorate
kind: degree
also: PhD | Ph.D. | Ph.D | doctoral degree | doctorate degree | PhDs | PHD | PhD degree | doctoral level | DPhil |
 D.Phil. | terminal degree | doctor's degree | PhD level | Dr. rer. nat. | PhD holder
beside: PhD student status | doctoral studies
case: PhD | PHD
implies: university-degree
near: masters-degree
level: doctorate
hit: Holds a doctorate from a public university

term: education-specialist-degree
name: Education Specialist degree
kind: degree
also: Ed.S. | EdS degree | specialist degree in education
implies: masters-degree
near: master-of-education
level: master
hit: Education Specialist degree or equivalent

term: elementary-education-completed
name: elementary education completed
kind: degree
also: primary school certificate | 8th grade education | basic education | eighth grade education | grade 8 completed
 | primary education completed | grade 8 complete
ambiguous: basic education
needs: completed | minimum | grade | certificate
near: high-school-diploma
level: secondary
hit: Minimum of basic education, grade eight completed
miss: Basic education reform in Kenya

term: engineering-degree
name: engineering degree
kind: degree
also: degree in engineering | bachelor's degree in engineering | bachelor's in engineering | BS in engineering | BSEE
 | BSME | BSCE | mechanical engineering degree | electrical engineering degree | civil engineering degree | bachelor's
 in mechanical engineering | bachelor's in electrical engineering | degree in mechanical engineering | degree in civil
 engineering | degree in electrical engineering | engineering diploma Diplom | B.S.M.E. | B.S.E.E. | B.S.C.E. | BSME
 degree | BSEE degree | BSCE degree | B.S.M.E | B.S.E.E | Bachelor of Science in Mechanical Engineering | Bachelor of
 Science in Electrical Engineering | Bachelor of Science in Civil Engineering | BS Mechanical Engineering | BS
 Electrical Engineering | BS Civil Engineering | BSc Mechanical Engineering | BEng Mechanical Engineering |
 engineering qualification at degree level | engineering related degree | degree in an engineering discipline | degree
 in an engineering field | BSIE | BSChE | chemical engineering degree | degree in chemical engineering | industrial
 engineering degree
case: BSEE | BSME | BSCE
implies: university-degree | technical-degree | numerate-degree | stem | numerate-subjects | engineering-studies
near: bachelor-of-engineering | bachelor-of-technology
level: bachelor
hit: Engineering degree required

term: foundation-degree
name: foundation degree
kind: degree
also: FdSc | Foundation Degree Arts | foundation degrees
case: FdSc
near: higher-national-diploma | associate-degree
level: associate
hit: Foundation degree or equivalent

term: functional-skills
name: functional skills
kind: degree
also: Functional Skills Level 2 | Functional Skills maths | functional skills English
 | Functional Skills in English and Maths | level 2 English and maths | English and maths level 2 | Key Skills Level 2
ambiguous: functional skills
needs: maths | English | level | ICT | numeracy | GCSE
near: gcse
level: secondary
hit: Functional Skills Level 2 in maths
miss: Lists functional skills at the top

term: gcse
name: GCSE
kind: degree
also: GCSEs | GCSE Maths and English | GCSE English | GCSE Maths | O levels | 5 GCSEs | GCSE grade C
 | GCSEs including Maths and English | GCSE grades A-C | GCSE grade 4 | GCSE level | GCSE standard | IGCSE
 | GCE O level | Junior Certificate | maths and English GCSE | GCSE or equivalent | school certificate
case: GCSE | GCSEs
near: a-levels | functional-skills
level: secondary
hit: GCSE or equivalent

term: ged
name: GED
kind: degree
also: General Educational Development | general education diploma | HiSET | high school equivalency | G.E.D.
 | GED certificate | high school equivalency diploma | high school equivalency certificate
case: GED
near: high-school-diploma
level: secondary
hit: A GED is preferred

term: high-school-diploma
name: high school diploma
kind: degree
also: high school | HS diploma | high school graduate | secondary school diploma | high school education | HSD | H.S.
 diploma | secondary school | diploma or GED | high school diploma or equivalent | high school degree | high school
 diploma or GED | H.S. Diploma/GED | HS diploma/GED | high school completion | secondary education | high school level
 | secondary education diploma | high school or equivalent | grade 12 | 12th grade | 12th pass | grade 12 diploma |
 leaving certificate | Grade 12 completed
beside: 10th grade complete | grade 10 completed
ambiguous: high school | secondary school | secondary education | leaving certificate
case: HSD
needs: diploma | graduate | GED | education | equivalent | completed | minimum | required | degree | level
 | certificate | finished
never: high school teacher | high school students | teaching high school | secondary school teacher | high school math
 | secondary education teacher | high school english | high school english teacher
near: ged
level: secondary
hit: High school diploma or GED
miss: Shop opposite the high school

term: higher-national-certificate
name: Higher National Certificate
kind: degree
also: HNC | H.N.C. | HNC level
case: HNC
near: higher-national-diploma
level: certificate
hit: A Higher National Certificate is preferred

term: higher-national-diploma
name: Higher National Diploma
kind: degree
also: HND | H.N.D. | HND level | HNC/HND | HNC/D
case: HND
near: higher-national-certificate | foundation-degree
level: associate
hit: A Higher National Diploma is preferred

term: humanities-degree
name: humanities degree
kind: degree
also: arts degree | English degree | degree in English | psychology degree | degree in psychology
 | degree in social sciences | journalism degree | degree in journalism | history degree | degree in communications
 | liberal arts degree | social science degree
implies: university-degree
near: bachelor-of-arts
level: bachelor
hit: Humanities degree required

term: international-baccalaureate
name: International Baccalaureate
kind: degree
also: IB Diploma | baccalauréat | European Baccalaureate | IB diploma programme | IB diploma program
near: a-levels
level: secondary
hit: Holds a International Baccalaureate from a public university

term: juris-doctor
name: Juris Doctor
kind: degree
also: J.D. | JD degree | JD from | Juris Doctorate | juris doctor degree | law school degree
ambiguous: JD
case: JD
needs: law | degree | bar | attorney | accredited | school | LLM | MBA
implies: university-degree
near: bachelor-of-laws
level: doctorate
hit: JD from an accredited law school
miss: JD wrote the memo

term: kcse
name: KCSE
kind: degree
also: Kenya Certificate of Secondary Education
case: KCSE
near: high-school-diploma
level: secondary
hit: Holds a KCSE from a public university

term: laurea
name: Laurea
kind: degree
also: Laurea Magistrale | laurea triennale
implies: university-degree
near: masters-degree
level: master
hit: Holds a Laurea from a public university

term: master-of-accounting
name: Master of Accounting
kind: degree
also: MAcc | Master of Accountancy | master's in accounting | MSc Accounting | MSA degree
case: MAcc
implies: masters-degree | university-degree | numerate-degree | numerate-subjects
near: master-of-finance
level: master
hit: A Master of Accounting is preferred

term: master-of-architecture
name: Master of Architecture
kind: degree
also: MArch | M.Arch. | M.Arch
case: MArch
implies: masters-degree | university-degree
near: bachelor-of-architecture
level: master
hit: Master of Architecture or equivalent

term: master-of-arts
name: Master of Arts
kind: degree
also: M.A. | MA degree | MA (Hons) | M.A. degree | masters of arts | Master's of Arts
ambiguous: MA | M.A
case: MA | M.A. | M.A
needs: degree | university | college | BA | honours | bachelor | PhD | graduate | master | related field
 | or equivalent | education | history | english | psychology | economics
implies: masters-degree | university-degree
near: master-of-science
level: master
hit: MA degree in museum studies
miss: Our clinic in Boston, MA 02118

term: master-of-arts-in-teaching
name: Master of Arts in Teaching
kind: degree
also: MAT degree
implies: masters-degree | university-degree
near: master-of-education
level: master
hit: Master of Arts in Teaching required

term: master-of-business-administration
name: Master of Business Administration
kind: degree
also: MBA | M.B.A. | MBA degree | executive MBA | EMBA | Masters in Business Administration
 | Master's in Business Administration | Masters of Business Administration | global MBA
case: MBA | EMBA
implies: masters-degree | university-degree
near: master-of-science-in-management
level: master
hit: Holds a Master of Business Administration from a public university

term: master-of-chemistry
name: Master of Chemistry
kind: degree
also: MChem | MSci | MPhys | MMath | MBiol | integrated master's
implies: masters-degree | university-degree | technical-degree
near: master-of-science
level: master
hit: Master of Chemistry required

term: master-of-commerce
name: Master of Commerce
kind: degree
also: MCom | M.Com | M.Com. | M Com
implies: masters-degree | university-degree
near: master-of-business-administration
level: master
hit: Holds a Master of Commerce from a public university

term: master-of-computer-applications
name: Master of Computer Applications
kind: degree
also: MCA | M.C.A. | MSCS | MS in computer science | master's in computer science | MSc Computer Science
 | master's degree in computer science
ambiguous: MCA
case: MCA | MSCS
needs: degree | computer | BCA | university | applications
implies: masters-degree | university-degree | technical-degree | stem
near: bachelor-of-computer-applications
level: master
hit: Master of Computer Applications from Delhi
miss: The MCA advance is costly

term: master-of-divinity
name: Master of Divinity
kind: degree
also: MDiv | M.Div.
implies: masters-degree | university-degree
near: bachelor-of-divinity
level: master
hit: A Master of Divinity is preferred

term: master-of-economics
name: Master of Economics
kind: degree
also: MSc Economics | MEcon | master's in economics | MA economics
implies: masters-degree | university-degree | numerate-degree | numerate-subjects
near: master-of-finance
level: master
hit: Holds a Master of Economics from a public university

term: master-of-education
name: Master of Education
kind: degree
also: MEd | M.Ed. | M.Ed | Masters in Education | master's in education | EdM | master's degree in education
case: MEd
implies: masters-degree | university-degree
near: bachelor-of-education
level: master
hit: A Master of Education is preferred

term: master-of-engineering
name: Master of Engineering
kind: degree
also: MEng | M.Eng. | M.Eng | MEng degree | Masters of Engineering | master's in engineering
implies: masters-degree | university-degree | technical-degree | numerate-degree | stem | numerate-subjects |
 engineering-studies
near: master-of-technology
level: master
hit: Master of Engineering or equivalent

term: master-of-finance
name: Master of Finance
kind: degree
also: MFin | MSc Finance | master's in finance | MSF degree
implies: masters-degree | university-degree | numerate-degree | numerate-subjects
near: master-of-business-administration
level: master
hit: Master of Finance or equivalent

term: master-of-fine-arts
name: Master of Fine Arts
kind: degree
also: MFA | M.F.A.
ambiguous: MFA
case: MFA
needs: arts | degree | fine | university | BFA | writing | design | theatre
implies: masters-degree | university-degree
near: bachelor-of-fine-arts
level: master
hit: MFA degree in sculpture
miss: Sign in with MFA and a code

term: master-of-health-administration
name: Master of Health Administration
kind: degree
also: MHA | master's in health administration | Master of Healthcare Administration
ambiguous: MHA
case: MHA
needs: degree | health | MPH | MBA | master
implies: masters-degree | university-degree
near: master-of-public-health
level: master
hit: MHA degree or MPH
miss: The MHA section two patient

term: master-of-human-resources
name: Master of Human Resources
kind: degree
also: MHRM | master's in human resources | MSc HRM | MHR degree
implies: masters-degree | university-degree
near: master-of-business-administration
level: master
hit: A Master of Human Resources is preferred

term: master-of-laws
name: Master of Laws
kind: degree
also: LLM | LL.M. | LL.M | master's in law
ambiguous: LLM
case: LLM
needs: law | degree | LLB | legal | university | tax | bar
implies: masters-degree | university-degree
near: bachelor-of-laws
level: master
hit: Master of Laws in tax
miss: Prompts for an LLM chatbot

term: master-of-library-science
name: Master of Library Science
kind: degree
also: MLIS | MLS degree | Master of Library and Information Science | library science degree | MSLIS
 | ALA-accredited master's degree
case: MLIS | MSLIS
implies: masters-degree | university-degree
near: master-of-arts
level: master
hit: Master of Library Science required

term: master-of-music
name: Master of Music
kind: degree
also: MMus | M.Mus.
implies: masters-degree | university-degree
near: bachelor-of-music
level: master
hit: Holds a Master of Music from a public university

term: master-of-pharmacy
name: Master of Pharmacy
kind: degree
also: MPharm | M.Pharm. | M.Pharm
implies: masters-degree | university-degree
near: bachelor-of-pharmacy
level: master
hit: A Master of Pharmacy is preferred

term: master-of-philosophy
name: Master of Philosophy
kind: degree
also: MPhil | M.Phil. | M.Phil
implies: masters-degree | university-degree
near: master-of-research
level: master
hit: A Master of Philosophy is preferred

term: master-of-public-administration
name: Master of Public Administration
kind: degree
also: MPA | MPP | M.P.A. | master's in public administration
ambiguous: MPA | MPP
case: MPA | MPP
needs: degree | policy | public | master | MBA | graduate
implies: masters-degree | university-degree
near: master-of-business-administration
level: master
hit: MPA degree or MPP
miss: Yield stress of 300 MPA

term: master-of-public-health
name: Master of Public Health
kind: degree
also: MPH | M.P.H. | master's in public health | MSc Public Health
ambiguous: MPH
case: MPH
needs: degree | public health | master | master's | MD | epidemiology | health | MHA
implies: masters-degree | university-degree
near: master-of-health-administration
level: master
hit: Master of Public Health or equal degree
miss: Speed limit 30 MPH

term: master-of-public-policy
name: Master of Public Policy
kind: degree
also: MPP degree | master's in public policy
near: master-of-public-administration
level: master
hit: A Master of Public Policy is preferred

term: master-of-research
name: Master of Research
kind: degree
also: MRes | M.Res.
implies: masters-degree | university-degree
near: doctor-of-philosophy
level: master
hit: Master of Research required

term: master-of-science
name: Master of Science
kind: degree
also: M.Sc. | MSc | M.Sc | M.S. | MSc degree | M.S. degree | MS degree | masters of science | Master's of Science
 | SM degree | MScR
ambiguous: MS | Msc | M.S
case: MSc | MS | Msc | M.S. | M.S
needs: degree | university | college | diploma | or higher | or equivalent | in | of | graduate | bachelor
 | bachelor's | master | master's | field | related | honours | hons | required | preferred | from | school | MBA
 | education
never: ms office | ms word | ms excel | ms project | ms sql | ms powerpoint | ms outlook | ms access | ms teams
 | ms dynamics | ms visio | ms windows | ms azure | ms exchange | ms server | ms access | ms sharepoint | ms 365
implies: masters-degree | university-degree
near: master-of-arts
level: master
hit: MS degree in statistics
miss: Skilled in MS Word and Outlook

term: master-of-science-in-management
name: Master of Science in Management
kind: degree
also: Master in Management | MiM | MSc Management | master's in management | Grande École degree
case: MiM
implies: masters-degree | university-degree
near: master-of-business-administration
level: master
hit: Master of Science in Management required

term: master-of-science-in-nursing
name: Master of Science in Nursing
kind: degree
also: MSN | M.S.N. | master's in nursing | MSN degree | master's degree in nursing
ambiguous: MSN
case: MSN
needs: nursing | nurse | RN | BSN | degree | practitioner
implies: masters-degree | university-degree
near: bachelor-of-science-in-nursing
level: master
hit: MSN or BSN in nursing
miss: Chatted on MSN every night

term: master-of-social-work
name: Master of Social Work
kind: degree
also: MSW | M.S.W. | master's in social work | masters of social work | master's degree in social work | MSW degree
ambiguous: MSW
case: MSW
needs: social | LCSW | LMSW | BSW | degree | licensed | license | master | university | clinical | counseling | case |
 required | preferred | graduate | school | therapist | therapy | college | LSW | psychology | child | bachelor | MA |
 MEd | MFT | @list
implies: masters-degree | university-degree
near: bachelor-of-social-work
level: master
hit: Holds a Master of Social Work from a public university
hit: MSW, School of Social Work
miss: Planned truck routes for MSW and recycling

term: master-of-technology
name: Master of Technology
kind: degree
also: MTech | M.Tech | M.Tech. | M Tech
implies: masters-degree | university-degree | technical-degree | stem | engineering-studies
near: master-of-engineering
level: master
hit: Holds a Master of Technology from a public university

term: masters-degree
name: Master's degree
kind: degree
also: masters | master's | masters degree | master degree | postgraduate degree | graduate degree
 | post-graduate degree | advanced degree | master's level | master level | postgraduate qualification | postgraduate
 | BS/MS | MS/PhD | MSc/PhD | MS or PhD | masters level | higher degree | second-level degree | postgraduate studies
 | masters qualification | Magister | mestrado | cand.merc. | cand. merc. | Candidatus | magistrale
 | master's or higher | masters or PhD
ambiguous: masters | master's | graduate degree | postgraduate | Masters
case: masters | Masters
needs: degree | bachelor | PhD | in | university | preferred | education | programme | program | qualification
never: scrum masters | station masters | masters tournament | graduate degree level
implies: university-degree
level: master
hit: Masters degree preferred
miss: Station masters wave the flag

term: matura
name: Matura
kind: degree
also: maturita | Matric | matriculation certificate
near: high-school-diploma | abitur
level: secondary
hit: Matura or equivalent

term: national-5
name: National 5
kind: degree
also: National 5s | Standard Grades
near: gcse
level: secondary
hit: National 5 required

term: numerate-degree
name: numerate degree
kind: degree
also: quantitative degree | degree in a quantitative field | degree in a numerate subject | degree in a numerate
 discipline | degree in a quantitative discipline | degree in a quantitative subject | numerical degree | numerate
 discipline degree | degree with quantitative content | analytical degree
implies: university-degree | numerate-subjects
near: bachelor-of-science | master-of-science
level: bachelor
hit: Numerate degree from a good university

term: post-doctoral-research
name: post-doctoral research
kind: degree
also: postdoctoral | postdoc | post-doc | post-doctoral | postdoctoral research | postdoctoral fellowship
implies: doctorate
near: doctor-of-philosophy
level: doctorate
hit: A post-doctoral research is preferred

term: postgraduate-diploma
name: postgraduate diploma
kind: degree
also: PGDip | PG Dip | post-graduate diploma | postgraduate certificate | PGCert | PG Cert | postgraduate diploma
 level | PGDM | graduate certificate | graduate diploma | PGD
ambiguous: PGD
case: PGD | PGDM
needs: diploma | postgraduate | university | college | degree | institute | education | management | MSc | school |
 graduated | computer | administration
implies: university-degree
near: masters-degree
level: bachelor
hit: A postgraduate diploma is preferred
hit: PGD in management, University of Jos
miss: Gave flu jabs under a PGD

term: science-degree
name: science degree
kind: degree
also: degree in science | scientific degree | life science degree | degree in chemistry | degree in biology | biology
 degree | chemistry degree | degree in a scientific discipline | physics degree | maths degree | mathematics degree |
 degree in mathematics | degree in physics | biological science degree | degree in statistics | degree in life
 sciences | degree in a science subject | science-based degree | degree in a science discipline | degree in a
 scientific subject | degree in physical sciences | degree in natural sciences
implies: university-degree | technical-degree | numerate-degree | stem
near: bachelor-of-science
level: bachelor
hit: Science degree required

term: scottish-highers
name: Scottish Highers
kind: degree
also: Higher Grades Scotland | Advanced Highers
near: a-levels
level: secondary
hit: A Scottish Highers is preferred

term: some-college
name: some college
kind: degree
also: some college coursework | college coursework | some university | some college education | college courses
 | partial degree | some post-secondary
near: associate-degree | high-school-diploma
level: secondary
hit: Some college or equivalent

term: technical-degree
name: technical degree
kind: degree
also: degree in a technical subject | technical subject degree | degree in a technical discipline | degree in a STEM
 discipline | degree in a STEM field | degree in a STEM subject | STEM degree | STEM subject degree | technical
 discipline degree | scientific or technical degree | degree in a technical field | science or engineering degree |
 degree in science or engineering | degree in engineering or science | engineering or science degree | technical
 degree or equivalent | technology degree | degree in technology | STEM related degree | STEM-related degree |
 bachelor's degree in a technical field | bachelor's degree in a STEM field | bachelor's in a technical field
implies: university-degree | stem
near: bachelor-of-science | master-of-science
level: bachelor
hit: A technical degree is preferred

term: university-degree
name: university degree
kind: degree
also: degree | college degree | degree level | educated to degree level | degree qualified | university diploma
 | university education | university level | degree educated | university graduate | college graduate
 | degree or equivalent | academic degree | higher education degree | relevant degree | related degree
 | tertiary degree | tertiary qualification | post-secondary degree | university qualification
 | third level qualification | graduate calibre | graduate level | tertiary education | higher education qualification
 | degree holder | university studies | completed studies | university-level education | graduate degree level
 | post-secondary education | college education | academic qualification
ambiguous: degree
needs: university | college | qualified | relevant | related | hold | equivalent | required | preferred | level
 | accredited | subject | discipline | educated | obtained | graduate | field | in | engineering
never: high degree | degree of | degrees of | some degree | degrees c | degrees f | to a degree | degree angle
 | 360 degree | 90 degree | 360-degree | a degree of | 180 degree
near: bachelors-degree
level: bachelor
hit: A relevant degree from a university
miss: A high degree of care

term: vocational-certificate
name: vocational certificate
kind: degree
also: vocational qualification | trade school | vocational training | technical school | vocational school
 | technical certificate | vocational education | certificate of completion vocational | vocational college
 | technical training certificate | post-secondary certificate | Ausbildung | technical college | vocational degree
 | professional certificate programme | career college | trade or technical school | vocational or technical school
 | certificate level | MBO degree | vocational-technical | professional certificate program
near: college-diploma | apprenticeship-completed
level: certificate
hit: Vocational certificate or equivalent

term: wassce
name: WASSCE
kind: degree
also: WAEC | WAEC certificate | SSCE | NECO
case: WASSCE | WAEC | SSCE | NECO
near: high-school-diploma
level: secondary
hit: WASSCE or equivalent
