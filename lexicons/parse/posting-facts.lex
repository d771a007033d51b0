# Facts of a posting: labels before them and words that state them.

list: posting-employment/contract
items: fixed term | fixed-term | contract position | temporary | contract basis | temporary position | maternity cover | freelance | contractor | contract role

list: posting-employment/full-time
items: full-time | full time | fulltime | full - time

list: posting-employment/internship
items: internship | intern position | paid internship

list: posting-employment/part-time
items: part-time | part time | parttime | shifts per week | temps partiel

list: posting-employment/permanent
items: permanent | permanent position | cdi | permanent contract

list: posting-employment/volunteer
items: volunteer position | voluntary position | volunteer role | unpaid volunteer

list: posting-fact/company
items: company | organization | organisation | employer | company name | hiring organization | name of organization | hiring company

list: posting-fact/deadline
items: deadline | dead line | application deadline | closing date | apply by | applications close | deadline for applications
 | vacancy deadline date | closing date for applications | last date to apply | application closing date | deadline date | applications by

list: posting-fact/employment
items: employment type | type of employment | job type | term of employment | contract type

list: posting-fact/location
items: location | place of work | work place | workplace | working place | job location | duty station | work location | place | place of assignment | based in
 | office location | base | place of employment

list: posting-fact/not-in-title
items: is | are | will | we | our | you | your | that | who | join | joining | looking | seeking | applications | application
 | challenge | challenges | minds | people | someone | candidates | candidate | individuals | description | opportunity
 | opportunities | talent | talents | colleague | colleagues | person | persons | applicants | announcement | requirements
 | responsibilities | about | this | these | vacancy | vacancies | experience | motivated person

list: posting-fact/salary
items: salary | monthly salary | basic salary | pay | compensation | salary range | wage | remuneration | rate | hourly rate | salary scale | starting salary
 | monthly starting basic salary | gross salary | annual salary | pay rate | pay range

list: posting-fact/title
items: job title | position title | title | position | job position | vacancy | role title | vacant position | name of position | vacant post | post title | position name

list: posting-fact/title-as
items: as | as a | as an | as the

list: posting-fact/title-lead
items: looking for a | looking for an | looking for | seeking a | seeking an | seeking | searching for a | searching for an | hiring a | hiring an | hiring
 | position of a | position of an | position of | role of a | role of | post of | vacancy for a | vacancy for | recruiting a | recruiting an | recruit a
 | recruit an | in search of a | in search of an | hire a | hire an | need a | need an | invites | position for a | join us as a | join us as an | join our team as a
 | searching for | vacant post of | vacant position of | opportunity for a | opportunity for an | opening for a | opening for an

list: posting-fact/title-stop
items: to | who | that | with | for | and | in | at | is | are | will | we | our | you | your | from | responsible | capable | willing | able | having | has | plans
 | which | where | on | as | people | someone | candidates | applicants | individuals | experience | knowledge | persons | person | candidate | join | joining | reporting

list: posting-fact/workplace
items: workplace | work model | work mode | remote policy

list: posting-workplace/hybrid
items: hybrid | hybrid working | hybrid work | partly remote | days a week from home

list: posting-workplace/on-site
items: on-site | onsite | on site | in the office | office-based | office based | in-office

list: posting-workplace/remote
items: remote | fully remote | remotely | work from home | home office | working from home | home-based
