# Words by which a page names a topic that the law protects (US, UK, EU). Where one stands, a story is asked for only with --sensitive,
# with cautions (wording/cautions.lex). Never used for a number.

list: topic-names/harmless
items: church street | church road | church lane | church hill | temple university | temple street | christian dior
 | jewish general hospital | presbyterian hospital | methodist hospital | baptist hospital | st mary's | loma linda
 | parent governor | parent company | parent teacher | parent engagement | christian county | temple run
 | parish clerk | parish council | parish councillor | visa card | visa inc | visa and mastercard
 | mastercard and visa | born in the cloud | born digital | age uk | national citizen service | citizen developer
 | citizen data | citizens advice | citizen science | senior citizens | citizen services | citizens bank
 | party wall | party supplies | third party | married up | union square | union street | european union
 | credit union | western union | rugby union | students union | student union | students' union | union station
 | union county | union college
why: Names and set phrases in which a word of a topic says nothing about a person.

list: topic/age
items: years old | year old | date of birth | d.o.b | dob | birth date | birthdate | born on | age : | my age
 | at my age | mature student | mature learner | over 50 | over fifty | over 40 | over forty | over 60 | over sixty
 | i retired | retired early | early retirement | since retiring | semi retired | out of retirement
 | before retirement | pensioner | older worker | young and | youngest | my youth | grandmother | grandfather
 | turned 50 | turned 40 | turned 60 | turned fifty | turned sixty

list: topic/faith
items: church | mosque | synagogue | temple | parish | gurdwara | congregation | chapel | chaplaincy | my faith
 | faith group | faith based | christian | christians | muslim | islamic | jewish | hindu | sikh | buddhist
 | catholic | protestant | methodist | baptist | orthodox | evangelical | mormon | lds | quaker | jehovah | ramadan
 | hajj | bible | bible study | quran | koran | torah | missionary | mission trip | religious | religion | worship
 | prayer | prayers | sunday school | youth ministry | ministry of music | pilgrimage | seminary | sabbath | shabbat
 | diocese | salvation army

list: topic/family
items: maternity | maternity leave | paternity | paternity leave | parental leave | adoption leave | family leave
 | family reasons | family care | family caregiver | family caregiving | family commitments
 | family responsibilities | raising my | raised my | raising children | raising two | raising three
 | raising a family | raise my | raise a family | my children | my child | my kids | my two children
 | my three children | my son | my sons | my daughter | my daughters | my mother | my father | my mum | my mom
 | my dad | my parents | my husband | my wife | my partner | my spouse | my fiance | my grandmother | my grandfather
 | my newborn | my baby | married | single mother | single mum | single mom | single parent | single father
 | mother of | father of | mum of | mom of | dad of | parent of | full time parent | full time mother
 | full time mum | full time father | stay at home | homemaker | housewife | househusband | pregnant | pregnancy
 | expecting a baby | caring for my | cared for my | care for my | care of my | carer for my | caring for a relative
 | caring for an elderly | caring for a family | elderly parent | elderly parents | elderly mother | elderly father
 | elderly relative | sick relative | ill relative | dependants | dependents | divorced | divorce | widowed | widow
 | home schooled my | homeschooled my | childcare for my | had children | having children | school run | husband
 | wife | spouse | family moments | family time | time with family | with my family | for my family | young family
 | my family | sick parent | ill parent | sick child | sick mother | sick father | bereavement | at home with
 | childcare reasons | our children | our son | our daughter | grandchildren | new baby | young children
 | small children | expecting

list: topic/health
items: my illness | an illness | own illness | serious illness | long illness | after illness | ill health
 | poor health | health reasons | health break | health condition | my health | medical leave | sick leave
 | sick time off | chronic illness | chronically ill | chronic pain | recovering from | recovered from | my recovery
 | recovery from surgery | recovery from an | after surgery | after an operation | my disability | i am disabled
 | disabled myself | registered disabled | severely disabled | disabled person | living with | diagnosed with
 | i was diagnosed | my diagnosis | cancer survivor | survivor of cancer | long covid | i have dyslexia | dyslexic
 | my dyslexia | i have adhd | my adhd | i have autism | i am autistic | autistic adult | my autism | neurodivergent
 | my depression | my anxiety | had depression | burnout | burn out | nervous breakdown | in recovery | sober
 | sobriety | as a wheelchair user | i use a wheelchair | deaf since | i am deaf | hard of hearing since
 | i am blind | partially sighted | visually impaired myself | my epilepsy | i have epilepsy | my diabetes
 | i have diabetes | my asthma | i have asthma | hiv positive | stammer | my stammer | my injury | after an injury
 | back injury | work injury

list: topic/orientation
items: lgbt | lgbtq | lgbtqia | lgbt+ | gay | lesbian | bisexual | queer | transgender | trans woman | trans man
 | nonbinary | non binary | sexual orientation | gender identity | my transition | pride network | pride group

list: topic/origin
items: nationality | my nationality | citizen | citizenship | dual national | dual nationality | naturalised
 | naturalized | native of | born in | born and raised | place of birth | birthplace | immigrant
 | immigrants like me | immigrated | emigrated | immigration from | refugee | came as a refugee | asylum
 | asylum seeker | work visa | visa status | visa sponsorship | work permit | residence permit | settled status
 | green card | indefinite leave | mother tongue | native speaker | native language | first language | my country
 | home country | country of origin | my culture | my heritage | heritage | ethnic | ethnicity
 | my community's language | roma | traveller community | black professional | asian american | african american
 | latino | latina | hispanic | indigenous | first nations | aboriginal | arrived in the uk | arrived in germany
 | came to the uk | came to this country | came to the us | came to germany | first generation | foreign born
 | came to england | came to scotland | came to wales | came to ireland | came to britain | came to france
 | came to spain | came to austria | came to switzerland | came to canada | came to australia | came to america
 | came to the states | came to the united states | came to new zealand | moved to england | moved to scotland
 | moved to wales | moved to ireland | moved to britain | moved to germany | moved to france | moved to spain
 | moved to austria | moved to switzerland | moved to canada | moved to australia | arrived in england
 | arrived in scotland | arrived in wales | arrived in ireland | arrived in britain | arrived in france
 | arrived in spain | arrived in austria | arrived in switzerland | arrived in canada | arrived in australia
 | arrived in america | arrived in the states | arrived in the united states | arrived in new zealand
 | arrived in this country | emigrated to | family emigrated | asylum claim

list: topic/politics
items: trade union | trade unionist | union member | union membership | shop steward | union rep
 | union representative | union steward | strike committee | political party | party member | labour party
 | conservative party | democratic party | republican party | green party | liberal democrats | campaigned for
 | election campaign | canvassed for | political campaign | activist
