# How strongly a posting means its words: what asks, what wishes, what denies, what is only told.

list: posting-choice/bundle
items: for bachelor | for master | for masters | for degree | for diploma | for ba | for bsc | for msc | for ma

list: posting-choice/clause-verb
items: have | has | had | you have | you've | know | knows | own | to have | to sign | to speak | to know | hold | holds | done | worked
 | held
why: After an "or" one of these begins another thing one may have done, no alternative to the one before.

list: posting-choice/either-or
items: or | and/or | or at least | or alternatively | alternatively | / or | or even

list: posting-choice/equivalent
items: or equivalent | or an equivalent | or its equivalent | or the equivalent | or equivalents | or similar | or comparable
 | or equal | equivalent | or something similar | or a similar | or similar qualification | or equivalent qualification
 | or the like | or any equivalent | equivalent qualification | or an equivalent qualification

list: posting-choice/equivalent-experience
items: or equivalent experience | or equivalent work experience | or equivalent practical experience
 | or equivalent professional experience | equivalent practical experience | equivalent work experience
 | equivalent experience | equivalent professional experience | or relevant experience | or relevant work experience
 | or comparable experience | or comparable work experience | or similar experience | or equivalent job experience
 | or equivalent industry experience | or equivalent working experience | or an equivalent combination of education and experience
 | or equivalent combination of education and experience | combination of education and experience
 | or equivalent training and experience | or the equivalent experience | or proven experience | or practical experience
 | or related experience | equivalent related experience | or equivalent related experience | or work experience
 | equivalent hands-on experience | or equivalent military experience

list: posting-choice/one-of
items: one of | at least one of | one or more of | any of | either | one or more | any one of | at least one | some of
 | at least two of | two or more of | one of the following | any of the following | in fields such as

list: posting-choice/similar
items: or similar | or equivalent | or similar languages | or similar tools | or similar technologies | or similar software
 | or similar systems | or a similar | or comparable | or the like | or something similar | or equivalents
 | or related technologies | or other similar | or similar platforms | or similar frameworks | or an equivalent
 | or similar tool | or similar system | or any other | or others | or related | or similar technology

list: posting-choice/such-as
items: such as | e.g | e.g. | eg | for example | for instance | like | i.e. such as | including but not limited to | for e.g
 | e. g | such | e.g. in

list: posting-cue/asks
items: must | should have | should be | should possess | need to have | need to be | you need | you'll need | you will need
 | you have | you've | you possess | you hold | you bring | you are | you're | you should | you must | you know | required
 | you will know | you'll know | you will hold | you'll hold | you will understand | you'll understand | you will be confident
 | you'll be confident | you will be comfortable | you'll be comfortable | you will already | you'll already | is needed | are needed
 | is part of the job | is part of the role | are part of the job | are part of the role | come with the job | comes with the job
 | comes with the role | come with the role | you will be used to | you'll be used to | you will be familiar | you'll be familiar
 | is required | are required | requires | requirement | mandatory | essential | necessary | experience in | experience with
 | experience of | experience as | experience working | years of experience | years experience | years' experience
 | knowledge of | knowledge in | proficiency in | proficient in | proficiency with | proficient with | familiarity with
 | familiar with | expertise in | understanding of | ability to | able to | capable of | skilled in | skills in
 | background in | fluent in | fluency in | command of | minimum of | at least | we expect | it is expected | we imagine
 | we require | we look for | we are looking for people with | applicants must | candidates must | candidates should
 | applicants should | the candidate should | the candidate must | the candidate will need | the applicant should
 | qualified candidates | the successful candidate will | the successful candidate should | the ideal candidate
 | ideal candidate | the right candidate | you preferably | preferably | is an advantage | an advantage if | is a plus
 | is desirable | nice to have | would be an advantage | would be a plus | prerequisite | qualified applicants must
 | willingness to | willing to | your profile | it is important that you | someone who | a person who | track record
 | graduate of | expertise with | work permit | degree in | bachelor's degree | master's degree | holds a | is preferred
 | are preferred | preferred | people with knowledge | with knowledge in | with knowledge of | with experience in
 | with expertise in | specific expertise | job where you do not have | female only | women only | proven | demonstrate
 | demonstrated | experience is | pluses | need is | want is | matters is | be at home with | applicants need
 | candidates need | comes in handy | come in handy | would be nice | would be brilliant | would be fantastic
 | would be amazing | would be awesome | would be perfect | would be super | would be cool | would be grand | would be welcome
 | would be good | would be great | would be lovely | would be handy | a nice extra | nice extras | is handy | is useful
 | would be useful | is helpful | helps. | helps, | would help | helpful but | useful but | matters to us | matter to us
 | matters most | counts for | count for | is key | are key | so is | so are | so does | so do | are a plus | is a bonus
 | are a bonus | someone with | somebody with | somebody who | anyone who | must know | eager to | passionate about
 | your ability to | you inspire | you rely on | you enjoy | you thrive | you want | you will also need | you'll also need
 | you also need | you will also have | you'll also have | you also have | we will want | we'll want | we will need
 | we'll need | we will ask for | we'll ask for | we ask for | expect you to | we want you to | need you to | you must also
 | you should also | if you have | if you've | the successful applicant will | the successful applicant should
 | the successful person will | is expected. | is expected, | are expected. | is a condition of | are a condition of
 | the icing on the cake | you have to hold | you have to be | would be about right | would be right | would be ideal
why: Outside of the lists of demands only a sentence with one of these asks for anything.

list: posting-cue/asks-in-duties
items: must have | must be | you must | you will have to | should have | should possess | you should have | you have | you possess | you hold
 | you bring | you are capable | experience in | experience with | years of experience | years experience | knowledge of
 | proficiency in | proficient in | familiarity with | familiar with | expertise in | ability to | is a must
 | is required for | are required to have | is an advantage | is a plus | would be an advantage | would be a plus
 | is desirable | nice to have | will need to | need to have | you rely on | your ability to | you inspire
 | candidates must | applicants must | the candidate should | we expect that you | looking for | are seeking | is seeking
 | we value | we greatly value | people with knowledge
why: Tasks speak of required parts and proven methods too, so in the part about duties only these ask.

list: posting-cue/asks-who
items: who holds | who hold | who knows | who know | who has | who have | who can | who is | who are | who will
why: Asks where the person sought stands before it.

list: posting-cue/benefit
items: we offer | we pay | we provide | you will receive | you'll receive | you will get | you'll get | the company covers
 | pension | health insurance | medical insurance | paid time off | pto | annual leave | free parking | discount | bonus plan
 | meal allowance | accommodation provided | we will teach you | training will be provided | training is provided
 | on-the-job training | career development | professional development | stock options | equity package | gym
 | competitive salary | generous | attractive salary | 401k | days holiday | days off | opportunity to learn
 | growth opportunities | we will train you | full training | paid holidays | vacation days | dental insurance | dental plan
 | dental cover | dental coverage | medical, dental | health, dental | , dental and vision

list: posting-cue/company
items: we are a | we are an | we are the | we're a | we're an | we're the | is a leading | is one of the | is the leading | our mission
 | our vision | founded in | established in | our company | our clients | our customers | our products | our team is
 | our team consists | we are proud | we believe | we have been | has been operating | headquartered | is based in | we develop
 | develops products | is a company | is a global | is a family | family-run | we serve | we insure | is an international
 | our people | we sell | our robots | our parent | we brew | we won | we have grown | we work with | our values | our culture
 | is part of | we strive | our platform | our services | our sister | is recognized | was established

list: posting-cue/duty
items: you will | you'll | you'd | your tasks | your job | responsible for | responsibilities | will be responsible
 | duties include | in this role | in this position | the role involves | the job involves | the candidate will
 | the incumbent | will be working | using mainly | our stack | technologies | tech stack | built with | core technologies
 | we use | day-to-day | day to day | main tasks | your main tasks | the job is | the role is | tasked with | will work

list: posting-cue/duty-start
items: you will | you'll | you'd | you would | in this role you will | as part of

list: posting-cue/hard-gate-frame
items: must | should possess | should have | required | subject to | you must

list: posting-cue/it
items: it | it's | it'd | it'll

list: posting-cue/judged
items: matters | matter | counts | count for | count | counts for | is what counts | comes first | helps. | help.
 | helps, | are what we look for | is what we look for | is what we need | are what we need | go a long way
 | goes a long way | is key | are key | matters, | matters.
why: What stands before one of these is what is asked for.

list: posting-cue/legal
items: equal opportunity | equal opportunities | equal employment | discriminate | discrimination | disability status
 | reasonable accommodation | reasonable accommodations | sexual orientation | veteran status | gender identity | protected veteran
 | national origin | affirmative action | privacy policy | regardless of | without regard to | all qualified applicants
 | unsolicited | no agencies | recruitment agencies | e-verify | applicable law
why: Words of the law and of policies on equal treatment; nothing in their sentences is asked of the candidate.

list: posting-cue/mark-preferred
items: desirable | d | preferred | desired | optional

list: posting-cue/mark-required
items: essential | e | required | mandatory

list: posting-cue/must
items: must | is a must | are a must | a must | is required | are required | required | is mandatory | are mandatory | mandatory
 | is essential | are essential | essential | is a requirement | are a requirement | necessary | is necessary | is needed
 | are needed | must have | non-negotiable | compulsory | is compulsory

list: posting-cue/negation
items: is not | need not | not required | not needed | not necessary | not essential | not a requirement | not mandatory | isn't required
 | is not required | are not required | not a must | no experience | no prior | no previous | zero experience | zero work experience
 | zero years | 0 years | 0 year | no degree | no need | not need | do not need | don't need | do not have to | don't have to
 | you will not | you won't | will not be | not expected | isn't necessary | isn't needed | not asked | no knowledge
 | never required | without experience | rather than | instead of | does not require | do not require | don't require
 | doesn't require | no formal | no qualifications | will be provided | will be given | we will teach | no longer | are not looking
 | aren't looking | not looking for | is not a | experience not required | no agencies | needn't | no specific

list: posting-cue/no-such
items: no | without | never
why: Right before a thing one of these says that it is not asked for.

list: posting-cue/not-needed
items: you to | your | a little | more time | to

list: posting-cue/opening-call
items: looking for | we are after | we're after | are after a | we want someone | we'd like someone | we need someone | we want somebody
 | we need somebody | we want people | we are looking for | we're looking for | is looking for | are looking for | we are seeking | we're seeking
 | is seeking | are seeking | seeking a | seeking an | we seek | seeks a | seeks an | seeks | searching for | we are searching for
 | is searching for | we are hiring | is hiring | we need a | we need an | in search of | we want a | wanted | would like to invite
 | invites | like to hire | recruiting a | recruiting an | recruit a | hire a | hire an | hire | require a | requires a
 | is recruiting | are recruiting | are you a | are you an | we value | we greatly value | we are in need of | we look for
 | would like to hear from | love to hear from | want to hear from | needs somebody | needs someone | need somebody
 | need someone | wants somebody | wants someone

list: posting-cue/plain-demand
items: you must | you will need | you'll need | you need | applicants must | candidates must | you should
 | you have to | you will have to | must be | must have | must live | must hold | you will be asked for

list: posting-cue/process
items: send your | send us your | submit your | submit | please send | please submit | please apply | apply via | apply through
 | apply online | apply by | application letter | cover letter | curriculum vitae | your cv | their cv | your resume
 | shortlisted | short-listed | only shortlisted | short listed | applications should | application should | attach
 | copies of | deadline | closing date | for further information | for more information | in person at | in person to | by email
 | via email | click here | register using | contact us | contact tel | interested applicants | interested candidates
 | interested and qualified | non-returnable | non returnable | letter of motivation | motivation letter | apply now
 | to apply | applications will | application will | your application | we will contact | will be contacted
 | incomplete applications | supporting documents | credentials to | invited to apply | encouraged to apply | subject line

list: posting-cue/product
items: develops products | develop products | builds products | makes products | develops software that | makes software that
 | builds software that | products which help | products that help | software that helps | helps customers | help customers
why: Says what a company's products do for others, above the duties too.

list: posting-cue/purpose
items: to | in order to | so that

list: posting-cue/same-again
items: so is | so are | so does | so do | so would | as is | as are | as does | as do | as would | as will | so will | nor is | nor are | nor does | nor do
 | neither is | neither are | likewise
why: The clause says of its things what was said of those before.

list: posting-cue/second-person
items: you | your | you're | you'll | you've | candidate | candidates | applicant | applicants | he/she | s/he | he | she | incumbent
 | holder | person | someone | skill | willingness | understanding | ability | experience | knowledge | skills

list: posting-cue/subject-to
items: subject to | conditional on | conditional upon | dependent on | dependent upon | contingent on | contingent upon

list: posting-cue/we-need
items: we need | we require | needs somebody | needs someone | need somebody | need someone | wants somebody | wants someone

list: posting-cue/wish-after
items: preferred | is preferred | are preferred | preferable | is preferable | would be preferred | will be preferred
 | is a plus | are a plus | a plus | would be a plus | will be a plus | is an advantage | are an advantage | an advantage
 | as an advantage | considered an advantage | considered as an advantage | would be an advantage | will be an advantage
 | is advantageous | advantageous | more advantageous | would be advantageous | is an asset | are an asset | an asset
 | would be an asset | will be an asset | is desirable | are desirable | desirable | would be desirable | highly desirable
 | desired | is desired | is a bonus | a bonus | would be a bonus | are a bonus | bonus | nice to have | is nice to have
 | good to have | great to have | would be nice | would be great | would be beneficial | beneficial | is beneficial | helpful
 | is helpful | would be helpful | is welcome | welcome | appreciated | is appreciated | would be appreciated
 | highly appreciated | recommended | is recommended | highly regarded | added value | an added value | an added advantage
 | added advantage | will be given preference | given priority | is encouraged | an edge | may be required | might be required
 | not required but | a big plus | a strong plus | is a strong plus | is a big plus | big plus | strong plus | a huge plus
 | not essential but | an extra | if possible | is ideal | would be ideal | useful | would be useful | is useful
 | considered a plus | will be considered | be considered an asset | an added bonus | added bonus | optional
 | strongly preferred | highly preferred | no must | not vital | not crucial | pluses | are pluses | comes in handy
 | come in handy | nice extra | nice extras | are nice | helps. | helps, | would help | will help | would be lovely
 | would be brilliant | would be fantastic | would be amazing | would be awesome | would be perfect | would be super
 | would be cool | would be grand | be lovely | would be handy | would be good | would be welcome | would be an extra
 | goes down well | go down well | wins points | earns points | not needed: | can occur | a definite plus
 | a definite advantage | a distinct advantage | distinct advantage | definite advantage | we value | we greatly value
 | is handy | are handy | handy to have | handy: | handy. | handy for | also handy | the icing on the cake | the cherry on top
 | the cherry on the cake

list: posting-cue/wish-before
items: ideally | preferably | preferred: | preferrably | advantage: | advantages: | nice to have: | nice-to-have: | bonus:
 | bonus points: | bonus points for | bonus points if | plus: | a plus: | desirable: | optional: | optionally | desired:
 | good to have: | preference for | preference will be given to | priority will be given to | it is an advantage if
 | it is an advantage | it's an advantage | it would be an advantage if | it would be an advantage | it is a plus if
 | it's a plus if | it is a plus | it would be a plus if | it would be great if | it would be nice if | you may also | you might also
 | extra points for | with preference | an advantage if | would be great if | we would love it if | even better if | or ideally
 | if you have ever | if you've ever | if you have also | if you've also | it would help if | it helps if
 | it would help if you | it helps if you | bonus if you | it's a bonus if | it is a bonus if | it would be a bonus if
