# Words that the rules about files look for. They are never scored.

list: finding/amount-word
items: two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | fifteen | twenty | thirty | forty | fifty
 | sixty | hundred | hundreds | thousand | thousands | million | millions | billion | dozen | dozens | half | twice | double | daily
 | weekly | monthly | nightly | hourly | annually | every day | each day | every week | each week | every shift | each shift | per day
 | per week | a day | a week | a month | a night | a shift | a year | quarterly | termly | each term | every term | so that | resulting in
 | resulted in | led to | leading to | which led | enabling | allowed us | allowing
why: What says how many, how often or what came of it without a figure.

list: finding/empty-claim
items: results driven | results oriented | result oriented | results focused | goal oriented | go getter | go to person | self starter
 | self motivated | highly motivated | highly organised | highly organized | hard working | hardworking | hard worker | team player
 | think outside the box | thinks outside the box | out of the box thinker | dynamic professional | dynamic individual | seasoned
 professional | proven track record | track record of success | strong work ethic | excellent work ethic | passionate about
 | passionate professional | detail oriented | detail focused | people person | best of breed | synergy | value add | thought leader
 | thought leadership | fast learner | quick learner | born leader | natural leader | excellent communicator | strong communicator
 | multitasker | can do attitude | positive attitude | enthusiastic individual | dedicated professional | reliable and hardworking
why: Words that everyone writes of themselves; a reader believes what was done.

list: finding/first-person
items: i | i'm | i've | i also | my
why: Points are taken to be about their writer.

list: finding/identity-label
items: social security number | ssn | national insurance number | ni number | passport number | passport no | passport | national id | identity card number | id card no | aadhaar | pan number | tax id | tax identification number | driving licence number | driver's license number | license no | iban | bank account | account number | personalausweisnummer | numéro de sécurité sociale | dni | nie | cpf
why: A number behind one of these is a document's or an account's.

list: finding/placeholder-email
items: your.email | youremail | your.name | yourname | email@example.com | name@example.com | your@email.com | you@example.com | yourname@gmail.com | first.last | firstname.lastname | example@example.com | username@domain.com
why: Addresses that templates come with.

list: finding/placeholder-name
items: your name | first last | firstname lastname | first name last name | your full name | name surname | full name here | [name]
why: Names that templates come with.

list: finding/placeholder-title
items: untitled | document1 | document 1 | microsoft word - | new document | resume template | cv template
why: What programs put where the title of a document belongs.

list: finding/private-statement
items: i have a disability | i am disabled | registered disabled | i am pregnant | maternity leave | paternity leave | parental leave | single mother | single father | mother of two | father of two | mother of three | father of three | married with children | my faith | practising christian | practicing christian | practising muslim | party member | member of the party | union member | trade union member | union representative | shop steward
why: Health, family, faith and party are protected; they are shown with a caution.

list: finding/protected-label
items: date of birth | birth date | birthdate | birthday | born | dob | d.o.b. | place of birth | age | marital status | civil status | gender | sex | nationality | citizenship | religion | race | ethnicity | children | height | weight | blood group | father's name | mother's name | geburtsdatum | geboren | familienstand | staatsangehörigkeit | konfession | date de naissance | né le | née le | situation familiale | nationalité | fecha de nacimiento | estado civil | nacionalidad | 出生日期 | 出生年月 | 生日 | 性别 | 民族 | 籍贯 | 婚姻状况 | 政治面貌 | 年龄
why: Labels of facts that the law protects in most countries.

list: finding/street-word
items: street | st | st. | avenue | ave | ave. | road | rd | rd. | lane | ln | drive | dr | boulevard | blvd | court | ct | place | terrace | crescent | close | square | way | highway | straße | strasse | weg | platz | allee | rue | calle | via | laan | gasse
why: A number before one of these near the name is a street address.

list: finding/template-text
items: lorem ipsum | dolor sit amet | consectetur adipiscing | click or tap here to enter text | click here to enter text | click here to add | tap here to enter | insert your | your text here | type your | enter your name | company name here | job title here | replace this text | replace this with | placeholder text | sample text | this is a sample | [company] | [company name] | [job title] | [your name] | [dates] | [school]
why: Words that templates come with.

list: finding/usual-heading
items: patents | patent | speaking | talks | presentations | conferences | teaching | research | activities | extracurricular | profiles | social | footer | military service | clearance | additional information | miscellaneous | hobbies | training | achievements | accomplishments | coursework | licences | licenses | portfolio | press | grants | exhibitions | performances
why: Headings that people know, over parts that the score does not ask about.

list: finding/vague-employer
items: confidential | confidential company | private company | various | various companies | various employers | several companies | undisclosed | company | employer | company name | my company | n/a
why: Names that nobody can look up.

list: finding/verb-now
items: manage | manages | managing | develop | develops | developing | provide | provides | providing | ensure | ensures | ensuring
 | maintain | maintains | maintaining | create | creates | creating | implement | implements | implementing | coordinate | coordinates
 | coordinating | prepare | prepares | preparing | perform | performs | performing | deliver | delivers | delivering | oversee
 | oversees | overseeing | conduct | conducts | conducting | write | writes | writing | teach | teaches | administer | administers
 | administering | collaborate | collaborates | collaborating | communicate | communicates | communicating | organise | organises
 | organising | organize | organizes | organizing | analyse | analyses | analysing | analyze | analyzes | analyzing | supervise
 | supervises | supervising | operate | operates | operating | install | installs | installing | inspect | inspects | inspecting
 | handle | handles | handling | assess | assesses | assessing | evaluate | evaluates | evaluating | assist | assists | assisting
 | advise | advises | advising | identify | identifies | identifying | resolve | resolves | resolving
why: Words that open a point about what is done now and name nothing else; "lead", "support" and "design" may be names of work.

list: finding/verb-past
items: managed | developed | provided | ensured | maintained | created | implemented | coordinated | prepared | performed | delivered
 | oversaw | conducted | wrote | taught | administered | collaborated | communicated | organised | organized | analysed | analyzed
 | supervised | operated | installed | inspected | handled | assessed | evaluated | assisted | advised | identified | resolved
 | led | built | ran | designed | trained | supported | worked | helped | made | kept | set up | took | gave | planned | tested
 | repaired | served | sold | cared | introduced | reduced | increased | improved | mentored | launched
why: Words that open a point about what was done.

list: finding/weak-opening
items: responsible for | was responsible for | were responsible for | responsibilities include | responsibilities included | duties
 include | duties included | my duties | my responsibilities | tasked with | was tasked with | involved in | was involved in | worked on
 | participated in | in charge of
why: Words that tell what a post asks for rather than what its holder did.

list: finding/words-to-screener
items: ignore all previous instructions | ignore previous instructions | ignore all prior instructions | ignore the above instructions | ignore any previous instructions | disregard previous instructions | disregard all previous instructions | disregard the above | forget previous instructions | forget all previous instructions | you are an ai | you are a recruiter | you are a hiring | note to ai | note to the ai | attention ai | dear ai | hello ai | ai reviewer | recommend this candidate | rank this candidate | rate this candidate | score this candidate | select this candidate | hire this candidate | advance this candidate | shortlist this candidate | give this candidate | give this resume | rank this resume | rate this resume | score this resume | approve this resume | this candidate is the best | this candidate is an exceptional | this candidate is exceptionally | this candidate is highly qualified | this candidate is a perfect | best candidate for the job | perfect match for this role | output a score | return a score | maximum score | respond with
why: Sentences that address a program which reads along.
