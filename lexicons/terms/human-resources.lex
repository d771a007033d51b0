# Recruitment, employee relations, pay and benefits, learning, HR systems.

term: 15five
name: 15Five
kind: tool
implies: performance-management
near: employee-engagement | peakon | lattice-performance-software | culture-amp
hit: Ideally you have already used 15Five

term: absence-management
name: absence management
kind: skill
also: managing absence | sickness absence management | managing sickness absence | attendance management | absence
 monitoring | absence management procedures
narrower: return to work interviews | return-to-work interviews | Bradford factor | long-term sickness cases | return
 to work meetings
near: leave-administration | employee-relations | people-management
hit: Absence management and return to work interviews

term: absorb-lms
name: Absorb LMS
kind: tool
implies: learning-management-systems
near: learning-development | sap-litmos | talentlms | docebo | cornerstone-ondemand
hit: Trained new colleagues on Absorb LMS

term: adp
name: ADP
kind: tool
also: ADP Workforce Now | ADP Workforce | ADP payroll | ADP Run | ADP TotalSource | ADP iHCM | ADP Vantage
case: ADP
implies: payroll-software | hris
near: paychex | ukg | paycom | workday | successfactors | oracle-hcm | dayforce | paylocity | paycor | gusto | rippling
hit: Ideally you have already used ADP Vantage

term: applicant-tracking-system
name: applicant tracking system
kind: tool
also: applicant tracking systems | ATS | applicant tracking software | recruitment software | ATS experience | ATS
 skills
ambiguous: ATS
case: ATS
needs: recruit | applicant | candidate | hiring | talent | sourcing | HR | HRIS | experience with ATS | experience of
 ATS | experience in ATS | knowledge of ATS | familiarity with ATS | proficient with ATS | experience with an ATS |
 experience of an ATS | experience in an ATS | knowledge of an ATS | familiarity with an ATS | proficient with an ATS
 | @list
near: hris | recruitment
hit: Filled 40 vacancies with an applicant tracking system
miss: The ATS panel switches to the generator

term: ashby-ats
name: Ashby ATS
kind: tool
implies: applicant-tracking-system
near: greenhouse-ats | workable-ats | teamtailor | lever-ats | smartrecruiters
hit: Two years of practice with Ashby ATS

term: bamboohr
name: BambooHR
kind: tool
also: Bamboo HR
implies: hris
near: hibob | workday | personio | peoplehr | ciphr | cascade-hr | sage-people | itrent | breathehr
hit: Trained new colleagues on BambooHR

term: benefits-administration
name: benefits administration
kind: skill
also: employee benefits | benefits programmes | benefits plans administration | administration of benefits | benefit
 administration | benefits programs | administering benefits | employee benefits administration | benefit programs |
 health benefits administration
narrower: benefits enrolment | open enrolment | health and welfare benefits | COBRA | ERISA | flexible benefits |
 benefits enrollment | open enrollment | pensions auto-enrolment | pension auto enrolment | auto enrolment
case: COBRA | ERISA
never: employee benefits include | our employee benefits
near: compensation-and-benefits | leave-administration | pensions | payroll
hit: Duties include benefits administration

term: breathehr
name: BreatheHR
kind: tool
also: Breathe HR
implies: hris
near: bamboohr | peoplehr | itrent | hibob | personio | ciphr | cascade-hr | sage-people
hit: Familiar with Breathe HR and PeopleHR or similar software

term: bullhorn
name: Bullhorn
kind: tool
also: Bullhorn CRM
implies: applicant-tracking-system
near: vincere | jobadder | invenias
hit: Familiar with Bullhorn and Vincere or similar software

term: candidate-screening
name: candidate screening
kind: skill
also: pre-screening | shortlisting | shortlisting candidates | screening applicants | applicant screening |
  screening candidates | sifted applications | shortlisted applicants
narrower: CV screening | screening CVs | resume screening | screening resumes | phone screens | telephone
  screening
ambiguous: Shortlisting
case: shortlisting | Shortlisting
needs: experience | skills | knowledge | degree | bachelor | department | manager | director | head | officer
 | assistant | executive | coordinator | team | field | background | worked | studies | function | graduate | @list
implies: recruitment
near: interviewing | candidate-sourcing | reference-checking
hit: Strong background in telephone screening and candidate sourcing
miss: Shortlisting Street 5, Leeds

term: candidate-sourcing
name: candidate sourcing
kind: skill
also: sourcing candidates | sourcing talent | talent sourcing | direct sourcing | passive candidates | candidate
 pipeline | talent pipeline | searching CV databases
narrower: Boolean search | Boolean searches | headhunting | executive search
implies: recruitment
near: candidate-screening
hit: Sound knowledge of candidate sourcing

term: careerbuilder
name: CareerBuilder
kind: tool
implies: job-boards
near: linkedin-recruiter | totaljobs
hit: Good command of CareerBuilder

term: cascade-hr
name: Cascade HR
kind: tool
also: CascadeGo
ambiguous: Cascade
case: Cascade
needs: HR | HRIS | payroll | personnel | iTrent | CIPHR | absence | experience with Cascade | experience of Cascade |
 experience in Cascade | knowledge of Cascade | familiarity with Cascade | proficient with Cascade
implies: hris
near: bamboohr | sage-people | ciphr | hibob | personio | peoplehr | itrent | breathehr
hit: Two years of practice with Cascade HR
hit: Absence kept up to date in Cascade, our HRIS
miss: Cascade the message to all depots

term: ciphr
name: CIPHR
kind: tool
implies: hris
near: bamboohr | cascade-hr | peoplehr | hibob | personio | sage-people | itrent | breathehr
hit: Kept records in CIPHR

term: coaching
name: coaching
kind: skill
also: coaching and mentoring | coaching staff | coaching skills | coach and mentor | developing others | coach
  team members | coaching employees
beside: mentoring | mentoring juniors | mentoring team members | mentoring junior staff | mentorship
never: sports coaching | football coaching | coach bus | coach driver
near: training-delivery | leadership-development | people-management
hit: Practical experience of coaching is required

term: codility
name: Codility
kind: tool
implies: candidate-screening
near: hirevue | shl-assessments
hit: Trained new colleagues on Codility

term: compensation-and-benefits
name: compensation and benefits
kind: skill
also: comp and ben | C&B | compensation | reward management | total rewards | pay and benefits | reward and benefits |
 reward & benefits | pay and reward | pay & benefits | reward | compensation experience | compensation skills
narrower: salary benchmarking | salary surveys | pay structures | compensation planning | job evaluation and pay
  | incentive plans | salary administration | compensation analysis | pay reviews | benchmarked salaries |
  salary review
beside: reward and recognition
ambiguous: compensation | C&B | reward
case: C&B
needs: HR | benefits administration | salary | payroll | human resources | analyst | structure | design | employee
 relations | recruitment | experience with compensation | experience of compensation | experience in compensation |
 knowledge of compensation | familiarity with compensation | proficient with compensation | pay | benefits |
 remuneration | executive | experience in reward | experience of reward | knowledge of reward | CIPD | grading
near: benefits-administration | payroll
hit: HR generalist in charge of payroll and compensation
miss: Compensation paid after the flood
miss: Reward charts for year two pupils

term: cornerstone-ondemand
name: Cornerstone OnDemand
kind: tool
narrower: Cornerstone LMS
implies: learning-management-systems
near: learning-development | docebo | sap-litmos | absorb-lms | talentlms
hit: Two years of practice with Cornerstone OnDemand

term: culture-amp
name: Culture Amp
kind: tool
also: CultureAmp
implies: employee-engagement
near: peakon | 15five | lattice-performance-software
hit: Proficient in Culture Amp and employee engagement

term: cv-library
name: CV-Library
kind: tool
also: CV Library | Reed.co.uk | Monster job board
implies: job-boards
near: linkedin-recruiter
hit: Searched CV-Library every morning

term: dayforce
name: Dayforce
kind: tool
also: Ceridian | Ceridian Dayforce
implies: payroll-software | time-and-attendance-systems | hris
near: ukg | adp | workday | successfactors | oracle-hcm
hit: Knowledge of Ceridian is an advantage

term: disability-inclusion
name: disability inclusion
kind: skill
narrower: reasonable accommodation | Disability Confident | access to work
beside: supported employment
near: diversity-and-inclusion
hit: Took over disability inclusion from 2019 onwards

term: diversity-and-inclusion
name: diversity and inclusion
kind: skill
also: diversity equity and inclusion | DEI | DE&I | EDI | equality and diversity | equality diversity and inclusion |
 inclusion initiatives | D&I
narrower: EEO | affirmative action | affirmative action plans | OFCCP | EEOC
ambiguous: EDI
case: DEI | EDI | EEO | EEOC | OFCCP
needs: equality | diversity | inclusion | inclusive | equity | race | gender | networks | champion | culture |
 awareness | HR | policies | belonging | wellbeing | people | staff
never: equal opportunities employer | EEO employer | EEO statement
near: cultural-awareness | employment-law
hit: Strong background in diversity and inclusion and employment law
hit: Champion for EDI and inclusion
miss: Mapped EDI 850 and 856 with vendors

term: docebo
name: Docebo
kind: tool
implies: learning-management-systems
near: learning-development | cornerstone-ondemand | sap-litmos | absorb-lms | talentlms
hit: Daily work with Docebo and learning and development

term: electronic-staff-record
name: Electronic Staff Record
kind: tool
also: NHS ESR
beside: ESR Self Service
implies: hris
near: itrent | workday
hit: Starters and leavers entered on the Electronic Staff Record

term: employability-support
name: employability support
kind: skill
also: employment services | welfare to work | job placement | job readiness | vocational rehabilitation |
  workforce development | career services | interview preparation
narrower: job search support | employability skills training | CV writing support | resume writing
near: executive-coaching | case-work | recruitment | career-services
hit: Looked after employability support for a mid-sized employer

term: employee-communications
name: employee communications
kind: skill
also: staff communications
narrower: staff newsletters
near: internal-communications | employee-engagement
hit: Duties include employee communications

term: employee-engagement
name: employee engagement
kind: skill
also: staff engagement | staff morale | employee experience
narrower: engagement surveys | employee satisfaction surveys | pulse surveys | employee recognition | staff survey |
 employee engagement surveys | employee surveys
beside: employee retention | staff retention | retention strategies
near: employer-branding | internal-communications
hit: Sound knowledge of employee engagement

term: employee-relations
name: employee relations
kind: skill
also: staff relations | ER cases | employee relations casework | ER caseload | ER | ER case management | employee
 relations cases | employee relations case management | complex ER cases
narrower: disciplinary and grievance | grievance handling | disciplinary procedures | grievances | disciplinaries |
 workplace issues | employee grievances | disciplinary hearings | employee concerns
ambiguous: ER
case: ER
needs: employee relations | grievance | disciplinary | HR | cases | HRBP | CIPD | absence | caseload
never: ER nurse | ER department | ER visits | ER physician
near: employment-law | labour-relations | performance-management | workplace-investigations
hit: A good grasp of employee relations is expected
miss: Nurse in a busy ER at night

term: employee-wellbeing
name: employee wellbeing
kind: skill
also: staff wellbeing | workplace wellbeing | wellbeing programme | wellbeing program | wellbeing initiatives |
 employee wellness | wellbeing strategy | workplace wellness | wellness programmes | wellness programs | staff health
 and wellbeing
near: employee-engagement | occupational-health-referrals
hit: Staff wellbeing week for 400 people

term: employer-branding
name: employer branding
kind: skill
also: employer brand
narrower: employee value proposition | EVP | careers site
beside: recruitment marketing
ambiguous: EVP
case: EVP
needs: employer | brand | branding | talent | attraction | recruitment | candidates | value proposition | careers |
 recruiting
near: recruitment | brand-management
hit: Sound knowledge of employer branding
hit: Shaped EVP and talent attraction
miss: Reported to the EVP of sales

term: employment-contracts
name: employment contracts
kind: skill
also: contracts of employment | employment contract | issuing contracts of employment | drafting employment contracts
 | preparing employment contracts | contracts and offer letters
narrower: offer letters | employment offer letters | contract changes for staff | variation letters
near: hr-records | onboarding | recruitment | employment-law
hit: Issued contracts of employment

term: executive-coaching
name: executive coaching
kind: skill
also: outplacement coaching | job coaching | career counseling
beside: career coaching | career counselling | careers advice | career guidance | business coaching | life
  coaching
near: leadership-development | coaching
hit: Looked after life coaching for a mid-sized employer

term: glassdoor
name: Glassdoor
kind: tool
implies: job-boards
near: linkedin-recruiter | ziprecruiter
hit: Two years of practice with Glassdoor

term: graduate-recruitment
name: graduate recruitment
kind: skill
also: campus recruitment | campus recruiting | university recruiting | early careers | early talent
 | apprenticeship programme management | internship programmes | apprenticeship program management
 | internship programs
implies: recruitment
near: employer-branding
hit: Responsible for campus recruitment in a group of eight

term: greenhouse-ats
name: Greenhouse ATS
kind: tool
also: Greenhouse Recruiting | Greenhouse.io
ambiguous: Greenhouse
case: Greenhouse
needs: recruiting | ATS | applicant | Lever | candidate | hiring | experience with Greenhouse | experience of
 Greenhouse | experience in Greenhouse | knowledge of Greenhouse | familiarity with Greenhouse | proficient with
 Greenhouse
implies: applicant-tracking-system
near: lever-ats | icims | workable-ats | ashby-ats | teamtailor | smartrecruiters | taleo | jobvite | workday
hit: Tracked every candidate in Greenhouse, our ATS
miss: The Greenhouse holds 900 tomato plants

term: gusto
name: Gusto
kind: tool
also: Gusto payroll
ambiguous: Gusto
case: Gusto
needs: payroll | benefits | QuickBooks | HR | ADP | experience with Gusto | experience of Gusto | experience in Gusto
 | knowledge of Gusto | familiarity with Gusto | proficient with Gusto
implies: payroll-software | hris
near: adp | paychex | paycom | paylocity | paycor | rippling
hit: Ran payroll in Gusto for 30 people
miss: Sang with great Gusto

term: healthroster
name: HealthRoster
kind: tool
also: Allocate HealthRoster | Allocate eRostering
beside: e-rostering | eRostering
implies: staff-scheduling
near: ukg | nurse-staffing
hit: Approves the ward's rota in HealthRoster

term: hibob
name: HiBob
kind: tool
implies: hris
near: bamboohr | personio | peoplehr | ciphr | cascade-hr | sage-people | itrent | breathehr
hit: Kept records in HiBob

term: hirevue
name: HireVue
kind: tool
implies: candidate-screening
near: codility
hit: Daily work with HireVue and candidate screening

term: hr-analytics
name: HR analytics
kind: skill
also: people analytics | workforce analytics | people data | HR dashboards
narrower: HR metrics | HR reporting | turnover analysis
near: workforce-planning | hris
hit: Sound knowledge of HR analytics

term: hr-audit
name: HR audit
kind: skill
also: HR audits | employment compliance audit
near: hr-policies
hit: Strong background in HR audit and HR policies

term: hr-business-partnering
name: HR business partnering
kind: skill
also: HR business partner experience | HRBP | business partnering HR | people partnering | strategic HR
case: HRBP
implies: human-resources
near: employee-relations | organisational-development
hit: Practical experience of HR business partner experience is required

term: hr-consulting
name: HR consulting
kind: skill
also: HR advisory | HR advice
beside: HR outsourcing | PEO
ambiguous: PEO
case: PEO
needs: HR | payroll | benefits | co-employment | employer | staffing | ADP | Insperity | TriNet | human resources |
 workers
implies: human-resources
hit: Strong background in HR consulting
hit: Ran payroll for a PEO
miss: Built sonar for PEO Ships, US Navy

term: hr-policies
name: HR policies
kind: skill
also: HR policy | personnel policies | HR procedures | policies and procedures HR | HR policy development | HR
 policies and procedures | employment policies
narrower: employee handbook | staff handbook
beside: HR compliance | HR best practice
near: employment-law | policy-implementation | human-resources
hit: Duties include HR policies

term: hr-records
name: HR records
kind: skill
also: personnel files | employee files | employee records | HR data | personnel records | HR documentation |
  maintaining personnel records | staff records
narrower: starters and leavers | joiners movers and leavers | new starter paperwork
near: human-resources | records-management | hris | payroll-software
hit: Sound knowledge of HR records

term: hr-transformation
name: HR transformation
kind: skill
narrower: HR shared services | HRIS implementation
beside: HR project management
near: hris | change-management
hit: Responsible for HR transformation in a group of eight

term: hris
name: HRIS
kind: tool
also: human resources information system | HRMS | HCM system | HR information systems | HR software | HR systems |
 human capital management | HCM | HR database | HR information system | human resource information system | HCM
 experience | HCM skills
ambiguous: HCM
case: HRIS | HRMS | HCM
needs: Workday | Oracle | HRIS | HR | payroll | SAP | PeopleSoft | SuccessFactors | talent | human | core | Fusion |
 ADP | Dayforce | ERP | cloud | UKG | Ceridian | HRMS | experience with HCM | experience of HCM | experience in HCM |
 knowledge of HCM | familiarity with HCM | proficient with HCM | @list
near: payroll-software | applicant-tracking-system | hr-records
hit: Proficient in HRIS and applicant tracking system
hit: Rolled out HCM in Workday
miss: Echo of HCM and heart failure

term: human-resources
name: human resources
kind: skill
also: HR management | human resource management | human resources management | people operations | personnel
 management | HR operations | HR generalist experience | people team | HR functions | HR practices | HR administration
 | human resource | administering HR | generalist HR | HR experience | HR background | HR generalist duties | HR
 function | HR department experience | HR knowledge | HR skills
narrower: HR queries
ambiguous: HR
case: HR
needs: human resources | recruitment | employee | personnel | policies | payroll | generalist | manager | department |
 officer | business partner | experience | team | onboarding | CIPD | SHRM | experience with HR | experience of HR |
 experience in HR | knowledge of HR | familiarity with HR | proficient with HR | @list
near: recruitment | employee-relations | payroll | talent-management
hit: HR administration for 200 employees
miss: Resting HR was 60 beats

term: icims
name: iCIMS
kind: tool
also: iCIMS Talent Cloud
implies: applicant-tracking-system
near: taleo | greenhouse-ats | jobvite | workday
hit: Used iCIMS Talent Cloud and Taleo in a team of five

term: indeed-job-board
name: Indeed
kind: tool
also: Indeed.com | Indeed Resume | Indeed job board
ambiguous: Indeed
case: Indeed
needs: LinkedIn | job board | job boards | Glassdoor | Reed | CV-Library | ZipRecruiter | Totaljobs | Monster |
 sourcing | adverts | posted jobs | CareerBuilder | candidates | recruiter
implies: job-boards
near: linkedin-recruiter
hit: Sourced candidates on LinkedIn and Indeed
miss: Indeed the shop grew fast

term: insperity
name: Insperity
kind: tool
implies: hris
near: rippling | trinet | justworks
hit: Working knowledge of Insperity required

term: international-mobility
name: international mobility
kind: skill
also: global mobility | expatriate management | international assignments | expat administration | visa
  sponsorship administration
narrower: relocation support | sponsor licence management | sponsorship management system | certificates of
 sponsorship
near: immigration-law | compensation-and-benefits
hit: A good grasp of international mobility is expected

term: interviewing
name: interviewing
kind: skill
also: interviewing candidates | conducting interviews | interview skills | competency-based interviews
 | structured interviews | candidate interviews | interviewing skills | interview techniques | interviewing applicants
ambiguous: Interviewing
case: interviewing | Interviewing
needs: experience | skills | knowledge | degree | bachelor | department | manager | director | head | officer
 | assistant | executive | coordinator | team | field | background | worked | studies | function | graduate | @list
never: interviewing now | interview process
near: candidate-screening | recruitment | research-interviews
hit: A good grasp of structured interviews is expected
miss: Interviewing Street 5, Leeds

term: invenias
name: Invenias
kind: tool
implies: applicant-tracking-system
near: bullhorn | jobadder | vincere
hit: Daily work with Invenias and Bullhorn

term: itrent
name: iTrent
kind: tool
also: MHR iTrent
implies: hris
near: bamboohr | breathehr | hibob | personio | peoplehr | ciphr | cascade-hr | sage-people | workday
hit: Daily work with iTrent and BreatheHR

term: jazzhr
name: JazzHR
kind: tool
implies: applicant-tracking-system
near: greenhouse-ats | jobvite | workable-ats
hit: Proficient in JazzHR and Workable ATS

term: job-boards
name: job boards
kind: tool
also: job board | online job postings | posting to job boards
near: linkedin-recruiter | candidate-sourcing
hit: Proficient in online job postings and candidate sourcing

term: job-descriptions
name: writing job descriptions
kind: skill
also: wrote job descriptions | job descriptions | writing job specifications | drafting job descriptions | creating
 job descriptions | job specs
narrower: person specifications
beside: job analysis | job evaluation | job grading | job adverts | job postings writing | posting job adverts |
  analysing jobs
near: recruitment | compensation-and-benefits
hit: Taught posting job adverts to new colleagues

term: jobadder
name: JobAdder
kind: tool
implies: applicant-tracking-system
near: bullhorn | vincere | invenias
hit: Trained new colleagues on JobAdder

term: jobvite
name: Jobvite
kind: tool
implies: applicant-tracking-system
near: greenhouse-ats | smartrecruiters | jazzhr | taleo | icims | workday
hit: Introduced Jobvite in three departments

term: justworks
name: Justworks
kind: tool
implies: hris
near: rippling | insperity | zenefits
hit: Daily work with Justworks and Zenefits

term: labour-relations
name: labour relations
kind: skill
also: industrial relations | trade unions | union environment | labor unions | labor relations
narrower: union negotiations | collective bargaining | union contracts | collective agreements | works council |
  works councils | NLRA | negotiated with unions | met with unions | union reps
case: NLRA
near: employee-relations | employment-law | negotiation
hit: A good grasp of labor unions is expected

term: lattice-performance-software
name: Lattice performance software
kind: tool
ambiguous: Lattice
case: Lattice
needs: performance reviews | HR | HRIS | engagement | Culture Amp | appraisals | experience with Lattice | experience
 of Lattice | experience in Lattice | knowledge of Lattice | familiarity with Lattice | proficient with Lattice
implies: performance-management
near: employee-engagement | 15five | culture-amp | peakon
hit: Introduced Lattice performance software in three departments
hit: Moved performance reviews into Lattice
miss: Lattice boom cranes on site

term: leadership-development
name: leadership development
kind: skill
also: management development | executive development | leadership training programs
narrower: leadership training programmes | leadership coaching
near: executive-coaching | learning-development
hit: Sound knowledge of leadership development

term: learning-development
name: learning and development
kind: skill
also: L&D | employee development | staff development | professional development of staff | training and development |
 employee training programmes | corporate training | talent learning | learning programmes | employee learning |
 employee training programs | learning programs | developing employees | developing staff | ran the training programme
 | workforce training | training function
ambiguous: L&D
case: L&D
needs: training | learning | HR | talent | development | CIPD | coaching | @list
near: training-delivery | training-needs-analysis | leadership-development
hit: L&D and training for a retail group
miss: The L&D ward has ten beds

term: leave-administration
name: leave administration
kind: skill
also: leave of absence | leave management | sickness absence | annual leave records | holiday records | leave
  records | administering leave | managing leave | recording absences | holiday bookings for staff
narrower: FMLA | family and medical leave | ADA accommodations | absence recording | flexible working requests |
 processing maternity leave | administering maternity leave | maternity leave administration | maternity and paternity
 cases
case: FMLA
near: benefits-administration | employee-relations
hit: Strong background in absence recording and benefits administration

term: lever-ats
name: Lever ATS
kind: tool
also: Lever recruiting
ambiguous: Lever
case: Lever
needs: ATS | recruiting | Greenhouse | applicant | candidate | experience with Lever | experience of Lever |
 experience in Lever | knowledge of Lever | familiarity with Lever | proficient with Lever
implies: applicant-tracking-system
near: greenhouse-ats | workable-ats | ashby-ats | teamtailor | smartrecruiters
hit: Recruiting pipelines in Lever and Greenhouse
miss: Pull the Lever to stop the belt

term: linkedin-recruiter
name: LinkedIn Recruiter
kind: tool
also: LinkedIn Recruiting | LinkedIn Talent Solutions
beside: LinkedIn Talent Insights
implies: candidate-sourcing
near: job-boards
hit: Kept records in LinkedIn Recruiter

term: namely-hr
name: Namely HR
kind: tool
also: Namely HRIS
implies: hris
near: rippling | zenefits
hit: Introduced Namely HRIS in three departments

term: occupational-health-referrals
name: occupational health referrals
kind: skill
also: occupational health | wellness programmes staff | employee assistance program | wellness programs staff
beside: employee assistance programme | EAP
ambiguous: EAP
case: EAP
needs: employee | assistance | HR | counselling | wellness
near: employee-relations
hit: Set up EAP and wellness offers for employees
miss: The file has an EAP header

term: offboarding
name: offboarding
kind: skill
also: leaver process | employee separations | outplacement
narrower: exit interviews | terminations processing
near: onboarding | employee-relations
hit: Took over employee separations from 2019 onwards

term: onboarding
name: onboarding
kind: skill
also: new hire onboarding | employee onboarding | new hire orientation | induction of new staff | staff induction | new starter inductions | orientation of new employees | induction training | onboarding new employees | onboarding and offboarding | new employee orientation | inducted new starters | inducted staff | induction programme for new staff
never: customer onboarding | client onboarding | user onboarding
near: recruitment | training-delivery | offboarding
hit: Strong background in onboarding and offboarding

term: oracle-hcm
name: Oracle HCM
kind: tool
also: Oracle HCM Cloud | Oracle Fusion HCM | Oracle HRMS
narrower: Oracle Recruiting Cloud
implies: hris
near: workday | successfactors | ukg | adp | dayforce | peoplesoft
hit: Used Oracle HRMS and SAP SuccessFactors in a team of five

term: organisational-development
name: organisational development
kind: skill
also: organisational effectiveness | organisation development | organizational development | organizational
  effectiveness | organization development
narrower: OD interventions | organisation design | organisational design | org design | operating model design |
 organisational culture | culture change | organization design | organizational design | organizational culture |
 operating model | target operating model | operating models | cultural change | culture change programmes
beside: restructuring consultation
near: change-management | talent-management
hit: Three years of organization design

term: paychex
name: Paychex
kind: tool
also: Paychex Flex
implies: payroll-software | hris
near: adp | paycom | paylocity | paycor | gusto | rippling
hit: Trained new colleagues on Paychex

term: paycom
name: Paycom
kind: tool
implies: payroll-software | hris
near: paylocity | adp | paychex | paycor | gusto | rippling
hit: Introduced Paycom in three departments

term: paycor
name: Paycor
kind: tool
implies: payroll-software | hris
near: paylocity | adp | paychex | paycom | gusto | rippling
hit: Ideally you have already used Paycor

term: paylocity
name: Paylocity
kind: tool
implies: payroll-software | hris
near: paycom | adp | paychex | paycor | gusto | rippling
hit: Two years of practice with Paylocity

term: payroll-software
name: payroll software
kind: tool
also: payroll systems | payroll system | computerised payroll | computerized payroll
implies: payroll
near: hris | hr-records
hit: Proficient in payroll software and HRIS

term: peakon
name: Peakon
kind: tool
implies: employee-engagement
near: culture-amp | 15five | lattice-performance-software
hit: Knowledge of Peakon is an advantage

term: people-management
name: people management
kind: skill
also: managing people | staff management | managing staff | supervising staff | staff supervision | supervision of staff | line management | managing a team | team management | manage a team | managing teams | leading a team | personnel supervision | supervisory experience | supervisory skills | team supervision | supervising employees | supervise staff | direct reports | people manager | leading teams | people leadership | man management | supervisory responsibilities | team leading | supervisory | managing direct reports | manage staff | supervising a team | supervising others | supervision experience | manage a small team | lead a team | team leader experience | management of staff | people management skills | led a team | led teams | ran a team
near: leadership | coaching | performance-management | delegation | staff-scheduling | volunteer-management
hit: Experience in people management and coaching

term: peoplehr
name: PeopleHR
kind: tool
also: People HR
implies: hris
near: bamboohr | ciphr | breathehr | hibob | personio | cascade-hr | sage-people | itrent
hit: Proficient in People HR and CIPHR

term: performance-management
name: performance management
kind: skill
also: performance evaluations | performance improvement plans | appraisal system | performance evaluation of
  staff | objective setting | managing performance | employee performance | reviewing performance | appraised
  staff | probation reviews | one-to-ones with staff
narrower: performance appraisals | performance reviews | performance appraisal | staff appraisals | appraisals
ambiguous: appraisals
needs: staff | employee | performance | annual | supervision | HR
near: talent-management | coaching | employee-relations | people-management
hit: Ran performance reviews for 14 staff
miss: Land appraisals take a month

term: personio
name: Personio
kind: tool
implies: hris
near: hibob | bamboohr | peoplehr | ciphr | cascade-hr | sage-people | itrent | breathehr
hit: Proficient in Personio and BambooHR

term: pre-employment-checks
name: pre-employment checks
kind: skill
also: pre-employment screening | vetting candidates | pre-employment vetting | compliance checks on candidates | new
 starter checks | onboarding checks | background checks on candidates | candidate vetting
narrower: BPSS checks | DBS checks for staff | processing DBS checks | DBS applications
near: onboarding | candidate-screening
hit: Pre-employment checks for 300 starters

term: psychometric-testing
name: psychometric testing
kind: skill
also: psychometric assessments
narrower: personality questionnaires | MBTI | Hogan assessment | ability tests
beside: assessment centres | assessment center | competency framework | competency frameworks | competency assessment
 | 360 feedback | assessment centers
case: MBTI
near: recruitment | talent-management | cognitive-assessment
hit: A good grasp of competency assessment is expected

term: public-sector-ats
name: Tribepad
kind: tool
also: Eploy | Oleeo | Jobtrain | Networx recruitment | TRAC recruitment | Trac Jobs | Hireserve | Stonefish | NHS Jobs
 | Civil Service Jobs | PageUp
implies: applicant-tracking-system
hit: Two years of work with Tribepad

term: recruitee
name: Recruitee
kind: tool
implies: applicant-tracking-system
near: greenhouse-ats | teamtailor
hit: Trained new colleagues on Recruitee

term: recruitment
name: recruitment
kind: skill
also: recruiting | staff recruitment | hiring | talent acquisition | end-to-end recruitment | full-cycle recruiting |
 full cycle recruitment | recruitment and selection | recruiting and hiring | employee recruitment | 360 recruitment |
 recruitment experience | interviewing and hiring | hiring staff | hire and train | filled vacancies | filled roles |
 hires a year | vacancies filled | recruit and onboard | full recruitment lifecycle | recruitment lifecycle | full
 life cycle recruiting | full-cycle recruitment | recruitment campaigns | talent attraction | volume hiring and
 recruitment
narrower: interview scheduling | scheduling interviews | arranging interviews | interview arrangements | writing job
 adverts | advertising vacancies | posting vacancies
ambiguous: Recruiting | Hiring
case: recruiting | Recruiting | hiring | Hiring
needs: experience | skills | knowledge | degree | bachelor | department | manager | director | head | officer
 | assistant | executive | coordinator | team | field | background | worked | studies | function | graduate | @list
never: are recruiting | is recruiting | currently recruiting | now recruiting | we're recruiting | our recruitment
 | recruitment business | online recruitment | recruitment consultancy | recruitment team | recruitment website
 | recruitment is acting | hiring manager | we are hiring | now hiring | currently hiring | patient recruitment
 | trial recruitment | recruitment agency | employment agency
near: candidate-sourcing | interviewing | onboarding | employer-branding | employability-support
hit: Looked after recruitment for a mid-sized employer
miss: Hiring Street 5, Leeds

term: recruitment-agency-setting
name: recruitment agency
kind: experience
also: recruitment agencies | agency recruitment | recruitment business | recruitment industry | recruitment sector
 | staffing agency | employment agency | recruitment agency environment | agency recruiter background
narrower: perm desk | executive search firm
near: temporary-staffing
hit: Ran a warehouse desk at a recruitment agency.

term: redundancy
name: redundancy consultation
kind: skill
also: redundancies | redundancy process | redundancy programmes | redundancy processes | collective consultation |
 managing redundancies | restructures and redundancies | redundancy and restructuring | reductions in force | layoffs
near: offboarding | employee-relations | employment-law | organisational-development
hit: Led redundancy consultation for 60 staff

term: reference-checking
name: reference checking
kind: skill
also: reference checks | employment verification | checking references | took up references | verifying
  employment
implies: pre-employment-checks
near: onboarding | candidate-screening
hit: Sound knowledge of reference checking

term: right-to-work-checks
name: right to work checks
kind: skill
also: checked right to work | right to work documents | right-to-work verification | right to work compliance |
 eligibility to work checks | checking right to work
narrower: I-9 verification | E-Verify | Form I-9 | I-9 compliance | I-9s | I-9 forms | I-9
implies: pre-employment-checks
near: international-mobility | onboarding
hit: Right to work checks on all new staff

term: rippling
name: Rippling
kind: tool
also: Rippling HRIS
ambiguous: Rippling
case: Rippling
needs: HR | HRIS | payroll | onboarding | Gusto | BambooHR | experience with Rippling | experience of Rippling |
 experience in Rippling | knowledge of Rippling | familiarity with Rippling | proficient with Rippling
implies: hris | payroll-software
near: gusto | bamboohr | adp | paychex | paycom | paylocity | paycor
hit: Moved payroll and HR files to Rippling
miss: A Rippling stream ran by

term: safer-recruitment
name: safer recruitment
kind: skill
also: safer recruitment training | safer recruitment checks
narrower: single central record
implies: recruitment
near: reference-checking | safeguarding
hit: Keeps the single central record up to date

term: sage-people
name: Sage People
kind: tool
beside: Sage HR
implies: hris
near: bamboohr | cascade-hr | hibob | personio | peoplehr | ciphr | itrent | breathehr
hit: Knowledge of Sage People is an advantage

term: sap-litmos
name: SAP Litmos
kind: tool
also: Litmos
implies: learning-management-systems
near: learning-development | docebo | absorb-lms | cornerstone-ondemand | talentlms
hit: Ideally you have already used Litmos

term: shl-assessments
name: SHL assessments
kind: tool
implies: candidate-screening
near: codility
hit: Working knowledge of SHL assessments required

term: smartrecruiters
name: SmartRecruiters
kind: tool
also: Smart Recruiters
implies: applicant-tracking-system
near: greenhouse-ats | jobvite | lever-ats | workable-ats | ashby-ats | teamtailor
hit: Introduced Smart Recruiters in three departments

term: staff-scheduling
name: employee scheduling
kind: skill
also: rotas | rostering | scheduling staff | shift planning | work schedules | creating schedules | scheduling of
 staff | scheduled employees | planning shifts | rota writing | scheduling employees | managing rotas
implies: rota-planning-hospitality
near: workforce-planning | workforce-management | people-management
hit: Taught employee scheduling to new colleagues

term: successfactors
name: SAP SuccessFactors
kind: tool
also: SuccessFactors | Success Factors
beside: SAP HCM | SAP HR
implies: hris
near: workday | oracle-hcm | ukg | adp | dayforce | peoplesoft
hit: Introduced SAP SuccessFactors in three departments

term: succession-planning
name: succession planning
kind: skill
also: succession plans | succession management | workforce succession | planning succession | succession
ambiguous: succession
needs: talent | planning | workforce | leadership | nine-box | HR
implies: talent-management
near: workforce-planning
hit: Duties include succession planning
miss: Three wins in succession

term: talent-management
name: talent management
kind: skill
also: talent strategy
narrower: talent development | talent reviews | nine-box | talent retention
near: succession-planning | performance-management | learning-development
hit: Responsible for talent management in a group of eight

term: talentlms
name: TalentLMS
kind: tool
implies: learning-management-systems
near: learning-development | absorb-lms | docebo | cornerstone-ondemand | sap-litmos
hit: Introduced TalentLMS in three departments

term: taleo
name: Taleo
kind: tool
also: Oracle Taleo
implies: applicant-tracking-system
near: icims | workday | jobvite | greenhouse-ats
hit: Familiar with Taleo and iCIMS or similar software

term: teamtailor
name: Teamtailor
kind: tool
implies: applicant-tracking-system
near: greenhouse-ats | ashby-ats | recruitee | lever-ats | workable-ats | smartrecruiters
hit: Used Teamtailor and Greenhouse ATS in a team of five

term: technical-recruiting
name: technical recruiting
kind: skill
also: IT recruitment | technology recruitment | tech recruiting
implies: recruitment
near: candidate-sourcing
hit: Looked after IT recruitment for a mid-sized employer

term: temporary-staffing
name: temporary staffing
kind: skill
also: temp staffing | temporary recruitment | contract recruitment | staffing agency experience | temp desk
 | recruitment consultancy | staffing industry | staffing services
implies: recruitment | recruitment-agency-setting
near: volume-recruitment
hit: Responsible for temporary staffing in a group of eight

term: time-and-attendance-systems
name: time and attendance system
kind: tool
also: time and attendance systems | time and attendance software | timekeeping systems | timekeeping system | time and
 attendance | T&A systems | time clock software | timekeeping software
near: payroll-software | staff-scheduling | timesheet-processing
hit: Kept hours in the time and attendance system

term: totaljobs
name: Totaljobs
kind: tool
implies: job-boards
near: linkedin-recruiter | careerbuilder | ziprecruiter
hit: Daily work with Totaljobs and CareerBuilder

term: training-delivery
name: training delivery
kind: skill
also: delivering training | training staff | staff training | training sessions | training employees | conduct
 training | training facilitation | train the trainer | employee training | train employees | training and mentoring |
 provide training | team training | conducting training | training others | staff training and development | ran
 training | trained colleagues | led training | training delivery and facilitation | delivered training | delivery of
 training | train and coach staff
narrower: facilitating workshops | training new employees | workshop facilitation | workshop delivery | training
  new staff | user training | delivering workshops | trained new starters | led workshops | ran workshops |
  trained users
beside: facilitation | facilitation skills
never: physical training session
near: learning-development | coaching | onboarding | presentation-skills | instructor-led-training
hit: Skilled in training new staff and learning and development

term: training-needs-analysis
name: training needs analysis
kind: skill
also: training needs | TNA | identifying training needs | training needs assessment
narrower: skills gap analysis | skills matrix
case: TNA
implies: learning-development
near: training-delivery
hit: Strong background in training needs analysis and training delivery

term: trinet
name: TriNet
kind: tool
implies: hris
near: rippling | insperity
hit: Two years of practice with TriNet

term: tupe
name: TUPE
kind: skill
also: TUPE transfers | TUPE regulations | TUPE consultation | TUPE process | Transfer of Undertakings
implies: employment-law
near: redundancy | employee-relations | offboarding
hit: Two TUPE transfers in one year

term: ukg
name: UKG
kind: tool
also: UltiPro | Ultimate Software | Kronos | UKG Pro | UKG Ready | UKG Dimensions | Workforce Dimensions
beside: Kronos Workforce Central | Kronos Dimensions
case: UKG
implies: hris | time-and-attendance-systems | payroll-software
near: adp | dayforce | workday | successfactors | oracle-hcm
hit: Two years of practice with UKG

term: vincere
name: Vincere
kind: tool
implies: applicant-tracking-system
near: bullhorn | jobadder | invenias
hit: Knowledge of Vincere is an advantage

term: volume-recruitment
name: volume recruitment
kind: skill
also: high-volume recruiting | mass hiring | high volume recruitment | bulk hiring
implies: recruitment
near: temporary-staffing
hit: Experience in volume recruitment and temporary staffing

term: volunteer-coordination
name: volunteer coordination
kind: skill
narrower: volunteer recruitment
implies: volunteer-management
near: community-engagement
hit: Sound knowledge of volunteer recruitment

term: workable-ats
name: Workable ATS
kind: tool
ambiguous: Workable
case: Workable
needs: ATS | recruiting | recruitment | candidates | Greenhouse | Lever | hiring | experience with Workable |
 experience of Workable | experience in Workable | knowledge of Workable | familiarity with Workable | proficient with
 Workable
implies: applicant-tracking-system
near: greenhouse-ats | jazzhr | ashby-ats | lever-ats | teamtailor | smartrecruiters
hit: Used Workable ATS and Greenhouse ATS in a team of five
hit: Tracked candidates in Workable
miss: Workable mortar for brickwork

term: workday
name: Workday
kind: tool
also: Workday HCM | Workday Recruiting | Workday Financials | Workday Payroll | Workday Financial Management
ambiguous: Workday
case: Workday
needs: HR | HRIS | HCM | payroll | SAP | SuccessFactors | PeopleSoft | ADP | recruiting | ERP | system | software |
 finance | Taleo | Greenhouse | experience with Workday | experience of Workday | experience in Workday | knowledge of
 Workday | familiarity with Workday | proficient with Workday | @list
implies: hris
near: successfactors | peoplesoft | ukg | oracle-hcm | adp | dayforce | bamboohr | itrent | taleo | icims | jobvite | greenhouse-ats
hit: Kept employee data in Workday and other HR systems
miss: A normal Workday starts at 8

term: workforce-management
name: workforce management
kind: skill
also: WFM | workforce management systems | contact center forecasting | WFM experience | WFM skills
narrower: call forecasting | real-time adherence | contact centre forecasting
ambiguous: WFM
case: WFM
needs: experience | required | workforce | scheduling | NICE | Verint | forecasting | intraday | call | contact |
 agents | staffing | Aspect | rosters | adherence | IEX | planning | shrinkage | Genesys | capacity | analyst | real
 time | time | Kronos | ACD | schedules | experience with WFM | experience of WFM | experience in WFM | knowledge of
 WFM | familiarity with WFM | proficient with WFM | @list
near: staff-scheduling | call-centre-work
hit: Practical experience of WFM is required
hit: Rosters for agents in WFM
miss: Cut fish at WFM in Austin

term: workforce-planning
name: workforce planning
kind: skill
also: manpower planning | headcount planning | resource planning | staff planning | capacity planning staff
 | human resource planning | strategic workforce planning | resourcing plans | planning headcount
near: succession-planning | hr-analytics | staff-scheduling
hit: Experience in resource planning and employee scheduling

term: workplace-investigations
name: workplace investigations
kind: skill
narrower: disciplinary investigations | harassment investigations | grievance investigations | investigated
  grievances
implies: employee-relations
near: investigations
hit: Three years of workplace investigations

term: zellis
name: Zellis
kind: tool
also: ResourceLink | Zellis ResourceLink | Northgate ResourceLink | Access SelectHR | SelectHR | MidlandHR Trent |
 Frontier chris21
implies: hris | payroll-software
near: itrent
hit: Two years of work with Zellis

term: zenefits
name: Zenefits
kind: tool
implies: hris
near: rippling | justworks | namely-hr
hit: Proficient in Zenefits and Justworks

term: ziprecruiter
name: ZipRecruiter
kind: tool
implies: job-boards
near: linkedin-recruiter | totaljobs | glassdoor
hit: Proficient in ZipRecruiter and Totaljobs
