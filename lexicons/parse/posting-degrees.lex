# Degrees as postings write them, by level. Diplomas count as associate, vocational levels as certificate.

list: posting-degree/associate
items: diploma | advanced diploma | college diploma | associate degree | associate's degree | associates degree | associate's
 | hnd | higher national diploma | adn | associate of science | associate of arts | foundation degree | 10+3 | 12+3 | level 5 diploma
 | associate degree in nursing | national diploma | higher diploma | technical diploma | polytechnic diploma | dip

list: posting-degree/bachelor
items: bachelor s | bachelor s degree | bachelor´s degree | bachelor | bachelors | bachelor's | bachelor's degree | bachelors degree | bachelor degree | bachelor of | bachelor of science
 | bachelor of arts | bachelor of science in | bachelor of laws | bachelor of engineering | bachelor of education | ba | b.a | b.a.
 | bs | b.s | b.s. | bsc | b.sc | b.sc. | bsn | beng | b.eng | b.eng. | btech | b.tech | b.tech. | bed | b.ed | b.e.d | llb | ll.b
 | ll.b. | bba | bcom | b.com | undergraduate degree | university degree | college degree | first degree | four-year degree
 | 4-year degree | degree | university diploma | honours degree | honors degree | academic degree | higher education degree
 | technical degree | engineering degree | law degree | ba degree | bsc degree | be | b.e | bca | bpharm | b.pharm | bds
 | university education | university qualification | graduate degree in | licentiate | bachelor level | bac+3 | ba/bs | bs/ba

list: posting-degree/certificate
items: tvet level i | tvet level ii | tvet level iii | tvet level iv | tvet level v | tvet level 1 | tvet level 2 | tvet level 3
 | tvet level 4 | tvet level 5 | level i | level ii | level iii | level iv | level v | tvet diploma | level iv and iii
 | vocational training | vocational certificate | vocational qualification | tvet certificate | college certificate
 | vocational degree | trade certificate | vocational education | technical school | 10+1 | 10+2 | tvet/level 4 | tvet/level 3

list: posting-degree/doctorate
items: phd | ph.d | ph.d. | ph d | doctorate | doctoral degree | doctor of | md | jd | juris doctor | doctorate degree | dphil
 | phd degree | doctoral | pharmd | edd | doctor of philosophy | dr.

list: posting-degree/field-joiner
items: in | of | in the field of | in the fields of | in the area of | in any | with a major in | majoring in | with major in | on
 | with a focus on | with specialization in | from | with a specialization in | within | in the | focused on | in either | with a degree in

list: posting-degree/field-stop
items: with | plus | required | is required | preferred | is preferred | or equivalent | from | obtained | having | and minimum
 | and at least | at least | minimum | a minimum | years | year | and a | combined | desirable | mandatory | is | are | who | that
 | which | experience | and experience | and relevant experience | work experience | relevant experience | must | should | considered
 | an advantage | a plus | strong | excellent | good | knowledge of | ability to | proven | and proven | preferably | ideally
 | and above | or above | salary | gender | location | and have | and strong | and good | and excellent | along with | together with
 | additional | how to apply | place of work | professional | certification | coc | and certified | certified

list: posting-degree/master
items: master s | master s degree | master´s | master´s degree | master's | masters | master's degree | masters degree | master degree | master of | master of science | master of arts
 | master of business administration | ma | m.a | m.a. | ms | m.s | m.s. | msc | m.sc | m.sc. | mba | m.b.a | meng | m.eng
 | mtech | m.tech | m.ed | llm | ll.m | mph | mfa | mpa | postgraduate degree | post graduate degree | post-graduate degree
 | graduate degree | advanced degree | advanced university degree | masters' degree | master level | ma degree | msc degree
 | msw | mca | mpharm | bac+5 | postgraduate qualification | masters/bachelor | postgraduate | second degree | msn

list: posting-degree/not
items: high degree of | degree of | 360 degree | coc level | scrum master | a degree of | some degree | certificate level of
 | international level | high level | of the level | entry level | third degree | master data | master plan | master chef
 | web master | station master | degree program attached | all levels | to a degree | master copy | ms office | ms excel | ms word
 | ms project | ms sql | ms teams | ms access | ms powerpoint | ms outlook | ms dynamics | ms-office | be able | be a
 | apprenticeship | apprenticeships | full apprenticeship | completed apprenticeship | trade apprenticeship
 | recognised apprenticeship | recognized apprenticeship | time-served apprenticeship | an apprenticeship
 | phd supervision | phd student | phd students | phd candidates | phd theses | phd admissions | phd projects | doctoral supervision
 | doctoral students | doctoral candidates | msc students | msc projects | masters students | master's students | masters dissertations
 | master's dissertations | bachelor students | bachelor's students | bachelor theses | bachelor's theses | degree audits | degree audit
 | degree plans | degree ceremonies | degree apprentices | a-level teaching | a level teaching | a-level students | gcse teaching
 | gcse students | gcse marking | a-level marking | gcse classes | a-level classes | gcse groups | gcse and a-level teaching

list: posting-degree/noun
items: degree | degrees | level | level degree | degree level | graduate | diploma | 's degree | s degree | program | studies | honours
 | honors | (hons) | complete | completed | education | certificate | qualification | certificate holder

list: posting-degree/or-above
items: or above | and above | or higher | and higher | or more | or better | and up | or beyond | minimum | holder | holders | or above level

list: posting-degree/related-field
items: related field | related fields | relevant field | relevant fields | related discipline | similar field | other relevant field
 | other related field | related subject | relevant subject | similar

list: posting-degree/school-subject
items: english | maths | mathematics | math | science | english language | english literature | welsh | irish

list: posting-degree/secondary
items: high school diploma | high school graduate | high school | secondary school | ged | high school degree | secondary education
 | gcse | gcses | abitur | 12th grade | 10th grade | grade 12 | grade 10 | 10th/12th grade | 12th/10th grade
 | 12th or 10th grade | high school education | matriculation | preparatory | school leaving certificate | 8th grade | grade 8
 | high school complete | secondary school certificate | high school completion | leaving certificate | high school certificate
 | grad 10 | 12 grade | 10 grade | 12th complete | 10th complete | 10th or 12th grade | baccalaureate
