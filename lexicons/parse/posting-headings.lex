# What heads the parts of a posting. `posting-heading/*` count wherever they stand as a heading would, `posting-label/*`
# only with a colon or alone on their line, `posting-heading-word/*` tell the role of a heading that nobody listed.

list: posting-heading-word/benefits
items: benefits | perks | offer | offering | salary | compensation | rewards | reward | pay | package | remuneration
 | give you | in return | in exchange | in it for you | good stuff | love to work | join us | why us | what you get
 | you get | you'll get | you will get | we'll give | we will give | we give | we do for you | we'll do for you
 | we can do for you | do for you | on offer | deal | the deal | perk | treats | goodies | extras for you | count on
 | you can expect | expect from us | look after you | looks after you | take care of you | bring to the table
 | we bring | in your pocket | you'll learn | you will learn | you'll love about | love about us | you'll love working
 | you'll enjoy | thank you | say thanks | come back to you | back to you | for your trouble | pay and | wages | money
 | holidays | training we give | our promise | we promise | why work | why join | you receive | you'll receive
 | your reward | comes with the job | comes with it | what's included
 | working here | work here | here means | life here | being here | we look after | looking after you

list: posting-heading-word/company
items: about | company | mission | values | culture | who we are | our story | us | team | story | history | vision
 | school | hospital | department | organisation | organization | employer | who are we | what we do | what we make
 | we make | we build | we sell | how we work | who's asking | who is asking | who's hiring | who's who
 | where you'd work | where you'll work | you'll work with | you will work with | work with you | the place
 | the people | the house | behind the name | in a nutshell | a word about | meet | our world | the firm
 | the practice | the shop

list: posting-heading-word/duties
items: responsibilities | responsibility | duties | tasks | role | job | day | days | week | shift | desk | plate
 | accountabilities | what you'll do | what you'd do | you'll do | you will do | you'd do | you do | you'd be doing
 | you'll be doing | would you do | will you do | what it involves | what's involved | involves | impact | purpose
 | work | position | post | assignments | deliverables | functions | mission | gig | your mission | keep you busy
 | look after | you'll own | you will own | to do list | your part | challenge | lands on your desk | in charge of
 | day in day out

list: posting-heading-word/legal
items: diversity | equality | inclusion | equal | privacy | eeo | accommodation | accommodations | disclaimer
 | small print | fine print | safeguarding

list: posting-heading-word/other
items: location | place | hours | schedule | contract | start date | reports to | reporting | vacancy | department
 | good to know | the rest | the facts | practicalities | when and where

list: posting-heading-word/preferred
items: sweet | sweeter | would be great | would be good | would be grand | would make us smile | make us smile | smile | cherry on top | brownie points | points for | above and beyond | preferred | desirable | desired | nice | nicer | nicest | bonus | bonuses | plus | pluses | advantage | advantages
 | advantageous | ideally | assets | love | lovely | extra | extras | stand out | even better | better still | even happier
 | happier | optional | not essential | not vital | not a must | no must | not crucial | helpful | what helps | would help
 | will help | it helps | helps if | also helps | handy | useful | icing | cherry | cherries | head start | headstart
 | strengthen | a stronger candidate | deal breaker | dealbreaker | deal-breaker | wish list | wishlist | wishes | impress us
 | impress | wow us | smile | an edge | the edge | stars | gold star | gold stars | brownie | also welcome | would be great
 | would be good | would be grand | great if | good if | great to have | good to have | a boost | turn our heads
 | catch our eye | delight us | appreciated | sweetener | dream | also have | also had | you also | any of these | thrilled
 | delighted | chuffed | over the moon | excited to see | happy to see | pleased to see | love to see | dance | jump for joy
 | win us over | might also | may also | could also | won't hurt | wouldn't hurt | doesn't hurt | can't hurt | comes in handy
 | come in handy | set you apart | sets you apart | above and beyond | a leg up | gold dust | regarded | well regarded
 | highly regarded | beneficial | favourable | favorable | preference | in your favour | in your favor | not compulsory
 | not mandatory | not required but | good things to bring | a help | us happy | looked on kindly | look kindly | extra credit
 | favourably | favorably

list: posting-heading-word/process
items: apply | application | applications | process | deadline | contact | interested | interview | submit | closing
 | next steps | happens next | get in touch | say hello

list: posting-heading-word/required
items: who are we after | who are we looking for | who do we want | who do we need | whom do we need | what are we after | have in mind | we have in mind | who we want | we're after | we are after | right person | ideal candidate | requirements | requirement | required | qualifications | qualification | skills | skill | experience
 | experiences | education | knowledge | competencies | competences | competency | abilities | ability | essential
 | essentials | must | musts | need | needs | profile | looking for | criteria | who you are | who are you | about you
 | you have | you've got | you've | you got | have you got | you bring | you'll bring | you will bring | bring
 | you'd bring | attributes | languages | language | expertise | certifications | certification | eligibility | person
 | you | certificates | background | training | proficiencies | candidate | ask | asks | we ask | we ask for
 | we ask of you | our ask | you need | you'll need | you will need | you should have | you must have | you'll have
 | you will have | we want | want | wanted | we're after | we are after | who we're after | hoping | we hope
 | we expect | expected of you | expect | seeking | we seek | we're seeking | fit | a fit | a good fit | the right fit
 | you're right | right for | look for | looking | we look for | someone who | somebody who | people who | people with
 | someone with | somebody with | a person who | tick | you tick | toolkit | toolbox | tools of your trade
 | non negotiables | non-negotiables | have to have | can't do without | cannot do without | it takes | takes
 | succeed | well here | like you to have | like you to bring | hear from you | to hear from | suit | suits | suited
 | credentials | could this be you | sound like you | sounds like you | right person | successful person
 | ideal person | ideal colleague | you can | you know | you are | applicants who | candidates who | we will need | we'll need
 | we need | needed from you

list: posting-heading-word/spares
items: don't ask | do not ask | don't need | do not need | won't need | will not need | won't ask | will not ask | no need
 | not need | not needed | needn't | need not | leave at home | leave behind | don't worry | do not worry | never ask | don't want
 | do not want | don't expect | do not expect | don't care | do not care | don't look for | not looking for | can do without
 | can forget | not asking | aren't asking | don't require | not required | don't have to | do not have to | not necessary
 | won't find | will not find | won't see | won't have to | you won't | never have to | you can leave | we won't | no thanks | nobody has to | no one has to | nobody needs | no one needs | nobody must
why: A heading over what is not asked.

list: posting-heading/benefits
items: benefits | job benefits | our benefits | employee benefits | salary and benefits | compensation and benefits
 | benefits and perks | perks and benefits | perks | our perks | what we offer | we offer | what we can offer | we offer you
 | what we offer you | our offer | what's in it for you | what is in it for you | why join us | why work with us
 | why work for us | why you'll love it | why you'll love working here | what you get | what you'll get | in return
 | we give you | what we give you | the package | compensation | rewards and benefits | total rewards | time off
 | the good stuff | remuneration | remuneration and benefits | what you can expect | why us | what do we offer | we provide
 | your benefits | pay and benefits | salary & benefits | compensation package | working at | life at | what awaits you
why: What the employer gives; nothing in it is asked of the candidate.

list: posting-heading/company
items: about us | about the company | about the organisation | about the organization | about our company | who we are
 | company description | company profile | company overview | company background | about the employer | our company
 | our mission | our values | our culture | our story | our vision | about the team | about our team | about the department
 | the company | the team | your team | our team | our school | about the school | the organisation | the organization
 | organisation background | organization background | background of the organization | about the programme
 | about the program | about the project | project background | program summary | corporate overview | the department
 | introduction to the company | get to know us | the employer | about the hospital | about the business | the business
 | program background | our client | about our client | meet the team | organizational background | about company
 | about client | about the client | about organisation | about organization | about the firm | about the trust
 | about the charity | about the college

list: posting-heading/duties
items: responsibilities | key responsibilities | main responsibilities | job responsibilities | roles and responsibilities
 | role and responsibilities | duties and responsibilities | duties & responsibilities | main duties | key duties
 | job duties | essential duties | essential functions | essential job functions | primary responsibilities
 | core responsibilities | specific responsibilities | general responsibilities | your responsibilities | principal duties
 | specific duties and responsibilities | main duties and responsibilities | key duties and responsibilities
 | responsibilities and duties | principal responsibilities | major duties | major responsibilities | accountabilities
 | key accountabilities | job description | position description | role description | job summary | position summary
 | general position summary | role summary | role purpose | purpose of the role | purpose of the job | job purpose
 | job purpose of the job | purpose of the position | position overview | job overview | role overview | the role
 | about the role | about the job | about the post | about the position | about this role | your role | the position
 | the job | the opportunity | your mission | what you'll do | what you will do | what you will be doing
 | what you'll be doing | what you'd be doing | what you do | what will you do | you will | day to day | a typical day
 | your day to day | typical tasks | your tasks | tasks | main tasks | key tasks | work assignments | your work
 | what you'll work on | you will work on | you will be working on | scope of work | major activities | key activities
 | key functions | main functions | job functions | key results | key deliverables | deliverables | your impact
 | the impact you'll have | your job | your assignment | the work | key duties responsibilities | the challenge
 | main duties and competences | duties | core duties | in this role you will | in this position you will
 | as part of this role you will | what's the job | technologies | tech stack | our tech stack | technology stack
 | our stack | job content | areas of responsibility | your areas of responsibility | responsibilities include
 | responsibilities will include | duties include | tasks and responsibilities | key tasks and responsibilities
 | job profile | your new role | what the role involves | the role involves | main activities | specific duties

list: posting-heading/legal
items: equal opportunity | equal opportunities | equal opportunity employer | equal employment opportunity | eeo statement
 | eeo | diversity and inclusion | diversity & inclusion | diversity, equity and inclusion | our commitment to diversity
 | privacy notice | privacy policy | data protection notice | accommodation | accommodations | reasonable accommodation
 | disclaimer | legal notice | pay transparency | notice to agencies | note to agencies | fine print | the small print
 | small print | safeguarding statement | safer recruitment | background checks | e-verify

list: posting-heading/other
items: additional information | additional details | other information | general information | job details | further details
 | vacancy announcement | job type | experience level | company size | company type | date posted | location options
 | working conditions | work environment | working hours | terms of employment | physical demands | reporting line
 | reporting structure | reporting relationships | key relationships | place of work | duty station | work location
 | requisition number | travel requirements | contract details | employment details | at a glance | key facts
 | physical requirements | work schedule | terms and conditions | administrative unit | key working relationships

list: posting-heading/preferred
items: preferred | preferred qualifications | preferred skills | preferred experience | preferred requirements
 | preferred knowledge | preferred qualifications and experience | preferred skills and experience | preferred candidate
 | preferred knowledge and qualifications | desired qualifications | desired skills | desired experience | desired profile
 | desirable | desirable criteria | desirable skills | desirable requirements | desirable experience
 | desirable qualifications | person specification: desirable | desirables | nice to have | nice to haves | nice-to-have
 | nice-to-haves | nice | good to have | good to haves | great to have | bonus | bonus points | bonus skills
 | bonus points for | bonus points if you have | bonus points if you | extra points | extra points for | plus points | pluses
 | plus | an advantage | advantages | advantageous | would be a plus | would be an advantage | it would be great if you
 | it would be lovely if you | it would be lovely if you also | it's a plus if you | it's a plus if you have | it is a plus if
 | what would be nice | what we'd love | what we would love | we'd love | we'd love it if you | we would also like
 | even better if | even better | you'll stand out if | you will stand out if | to stand out | how to stand out
 | what sets you apart | what will set you apart | additional assets | assets | ideally | ideally you have
 | ideally you will have | the ideal candidate will also have | you might also have | you may also have
 | you will get extra points for the following | additional qualifications preferred | optional | optional skills
 | additional preferred qualifications | preference will be given to | great if you have | brownie points | icing on the cake

list: posting-heading/process
items: how to apply | how do i apply | application | applications | application process | application procedure
 | application instructions | application deadline | application method | to apply | apply now | apply | interested
 | interested? | interview process | hiring process | recruitment process | selection process | the process | our process
 | contact | contact information | contact details | contact us | contact person | next steps | what happens next
 | ready to apply | how to submit | submission of application | how to join | registration | registration date
 | application requirements | documents required | required documents | further information | for further information
 | method of application | mode of application | application guidelines | job application procedure | applying
 | how to apply for this job | closing date

list: posting-heading/required
items: requirements | requirement | job requirements | job requirement | job requirements include | position requirements
 | role requirements | minimum requirements | basic requirements | general requirements | key requirements
 | core requirements | essential requirements | mandatory requirements | candidate requirements | our requirements
 | the requirements | requirements qualifications | requirements and qualifications | requirements & qualifications
 | qualifications and requirements | additional requirements | other requirements | specific requirements
 | technical requirements | language requirements | education requirements | experience requirements | skills requirements
 | requirements for skills and experience | education and experience requirements | qualifications | qualification
 | required qualifications | required qualification | required qualification and work experience
 | required qualifications and experience | minimum qualifications | basic qualifications | minimum qualification
 | key qualifications | essential qualifications | your qualifications | job qualifications | academic qualifications
 | academic qualification | educational qualification | educational qualifications | education qualification
 | professional qualifications | additional qualifications | other qualifications | qualification and experience
 | qualifications and experience | qualifications & experience | qualification & experience | qualification requirements
 | qualifications and skills | qualifications & skills | skills and qualifications | skills & qualifications
 | skills and experience | skills & experience | experience and skills | required skills | required experience
 | required skills and experience | required skills and qualifications | required knowledge | required competencies
 | required professional experience | required education | required technical skills | required knowledge and skills
 | required education and experience | critical skills required | skills required | experience required
 | key skills | key skills and experience | key competencies | core competencies | core skills | essential skills
 | essential skills and experience | essential experience | essential criteria | essential | essentials
 | person specification | person specification: essential | person specification essential | knowledge and skills
 | knowledge & skills | knowledge, skills and abilities | knowledge, skills & abilities | knowledge skills and abilities
 | knowledge skills abilities | skills and abilities | skills & abilities | skills and competencies | skills and knowledge
 | technical skills | technical competencies | soft skills | professional skills | personal skills | computer skills
 | language skills | language proficiency | additional skills | additional skill | other skills | interpersonal skills
 | behavioral competency | behavioral competencies | behavioural competencies | competencies | competences
 | competencies and skills | personal attributes | personal qualities | personal characteristics | personal profile
 | educational background | education background | education and experience | education & experience
 | educational requirements | education level | level of education | required minimum level of education
 | education and training | professional experience | work experience | working experience | previous experience
 | relevant experience | minimum experience | total work experience | years of experience | must have | must haves
 | must-have | must-haves | must | musts | the must haves | what you need | what you'll need | what you will need | what we need
 | what you must have | you must have | you will need | you'll need | you need | you should have | you will have
 | you'll have | you have | you bring | you'll bring | what you bring | what you'll bring | what you will bring
 | what you bring to the role | what you have | what you should have | what you'll need to succeed | what it takes
 | what we're looking for | what we are looking for | we're looking for | we are looking for following profile
 | we are looking for the following profile | who we are looking for | who we're looking for | what we look for
 | who you are | about you | your profile | your background | your skills | your experience | your skills and experience
 | your competencies | your qualities | you are | the ideal candidate | ideal candidate | the ideal candidate will have
 | the successful candidate | the successful candidate will have | the successful applicant will have | successful candidate
 | candidate profile | candidate requirements | the candidate | profile | profile required | job specification
 | job specifications | eligibility | eligibility criteria | selection criteria | criteria | critical selection criteria
 | to be successful | to succeed in this role | to be successful in this role | to be considered | do you have
 | what makes you a great fit | is this you | this is you | required profile | mandatory | mandatory skills
 | qualification experience | education and major requirements | skills or certificate requirements | knowledge and experience
 | experience and qualifications | required education training license registration and certification
 | required education, training, license, registration, and certification | education, licenses, certfication

list: posting-label/benefits
items: salary | monthly salary | basic salary | starting salary | salary scale | wage | pay | benefits and salary | allowance
 | allowances | bonus scheme | holiday | holidays | pension

list: posting-label/company
items: company | organization | organisation | employer | industry | sector | company name | client | company type
 | name of organization

list: posting-label/duties
items: tasks | duties | stack | environment | tools | technologies

list: posting-label/other
items: location | place | address | place of work | work place | workplace | working place | job location | duty station
 | office | department | quantity | qty | quantity required | required number | number required | required quantity
 | number of positions | number of vacancies | vacancies | openings | positions | deadline | dead line | closing date
 | start date | starting date | starting on | date | date posted | job title | position | title | job position | role
 | job type | type of employment | employment type | type | contract | contract type | duration | term of employment
 | terms of employment | job id | reference | ref | ref no | reports to | reporting to | supervisor | direct superior
 | working hours | hours | work location | job no | job code | category | job category | level | grade | job grade
 | seniority level | experience level | company size | likes | vacancy | job number | note | n.b | nb | remark | email | tel
 | phone | website | posted | employment | term | remuneration | schedule | start | team | place of assignment
 | number of openings | job vacancy | vacancy code | station | city | country | monthly starting basic salary | notice period
why: Fields of a form; what follows on their line is a fact and no demand.

list: posting-label/preferred
items: plus | bonus | preferred | desirable | nice | good

list: posting-label/process
items: apply | submit | contact | address for application | application address

list: posting-label/required
items: education | educational level | experience | experiences | experience in year | skills | skill | languages | language
 | language skill | knowledge | abilities | ability | training | trainings | certifications | certification | certificate
 | certificates | licenses | license | licence | license certification | computer skill | gender | sex | age | age limit
 | nationality | cgpa | gpa | field of study | education field of study | study | attributes | personality
 | degree | mandatory | qualities | competence level | proficiency | expertise | attitude | background | minimum | education level
 | job experience | field experience | work experience required skills | competence | required | needed | specific skills
 | year of graduation | driving licence | driving license | languages skills | language fluency | experience years
why: Fields of a form whose values are demands.
