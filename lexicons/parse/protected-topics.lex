# Words by which a page names a topic that the law protects (US, UK, EU) and speaks of the person. Words that are as often those of
# the work itself ("people living with dementia") are left out. Where one stands, a story is asked for only with --sensitive, with
# cautions (wording/cautions.lex). Never used for a number.

list: topic-names/harmless
items: church street | church road | church lane | church hill | church farm | temple university | temple street
 | christian dior | presbyterian hospital | methodist hospital | baptist hospital | jewish hospital | parish clerk
 | parish council | parish councillor | religious education | religious studies | orthodox approach
 | parent governor | maternity cover | maternity leave cover | cover for maternity leave | covering maternity leave
 | covered maternity leave | cover for parental leave | maternity leave policy | parental leave policy
 | maternity leave requests | husband and wife | sick leave policy | sick leave records | born in the cloud
 | grandfather clock | grandfather clause | citizen developer | citizen science | citizens advice
 | first language teaching
why: Names, set phrases and tasks in which a word of a topic says nothing about the person.

list: topic/age
items: years old | year old and | date of birth | d.o.b | dob | birth date | birthdate | born on | my age
 | at my age | for my age | despite my age | mature student | mature learner | i retired | retired early
 | early retirement | since retiring | since i retired | semi retired | out of retirement | before retirement
 | older worker | the youngest | my youth | turned forty | turned fifty | turned sixty | in my forties
 | in my fifties | in my sixties | in my twenties

list: topic/faith
items: church | mosque | synagogue | temple | parish | gurdwara | congregation | chapel | my faith | faith group
 | faith based | christian | christians | muslim | muslims | islamic | jewish | hindu | sikh | buddhist | catholic
 | protestant | methodist | baptist | orthodox | evangelical | mormon | lds | quaker | jehovah | ramadan | hajj
 | bible | quran | koran | torah | missionary | mission trip | religious | religion | worship | prayer | prayers
 | sunday school | youth ministry | pilgrimage | seminary | sabbath | shabbat | diocese | salvation army

list: topic/family
items: maternity leave | paternity leave | parental leave | adoption leave | family leave | family reasons
 | family commitments | family responsibilities | family caregiver | family caregiving | childcare reasons
 | raising my | raised my | raising children | raising two | raising three | raising a family | raise my
 | raise a family | my children | my child | my kids | my two children | my three children | my son | my sons
 | my daughter | my daughters | our children | our son | our daughter | my grandchildren | my mother | my father
 | my mum | my mom | my dad | my parents | my husband | my wife | my spouse | husband | wife | my fiance
 | my grandmother | my grandfather | my newborn | my baby | my family | my pregnancy | i was pregnant
 | while pregnant | married | single mother | single mum | single mom | single parent | single father | single dad
 | mother of two | mother of three | father of two | father of three | full time parent | full time mother
 | full time mum | full time father | stay at home | homemaker | housewife | househusband | caring for my
 | cared for my | care for my | care of my | carer for my | looking after my | looked after my | at home with
 | sick parent | ill parent | sick child | sick mother | sick father | divorced | my divorce | widowed
 | home schooled my | homeschooled my | family moments | family time | time with family | young family | new baby
 | two daughters | two sons

list: topic/health
items: my illness | own illness | with a serious illness | with an illness | after my illness | long illness
 | ill health | poor health | health reasons | health break | my health | on medical leave | medical leave in
 | my sick leave | on sick leave | from sick leave | off sick | signed off sick | chronically ill | my recovery
 | i recovered from | recovering from my | my surgery | my operation | my disability | i am disabled
 | disabled myself | registered disabled | i was diagnosed | my diagnosis | cancer survivor | my cancer | long covid
 | i have dyslexia | i am dyslexic | my dyslexia | i have adhd | my adhd | i have autism | i am autistic | my autism
 | i am neurodivergent | my depression | my anxiety | burnout | nervous breakdown | my breakdown | my sobriety
 | as a wheelchair user | i use a wheelchair | deaf since | i am deaf | i am blind | my epilepsy | i have epilepsy
 | my diabetes | i have diabetes | my asthma | i have asthma | my stammer | my injury | my back injury

list: topic/orientation
items: lgbt | lgbtq | lgbtqia | gay | lesbian | bisexual | queer | transgender | trans woman | trans man | nonbinary
 | non binary | my sexuality | sexual orientation | gender identity | pride network | pride group

list: topic/origin
items: came to england | came to scotland | came to wales | came to ireland | came to britain | came to germany
 | came to france | came to spain | came to austria | came to switzerland | came to canada | came to australia
 | came to america | came to the uk | came to the us | came to the states | came to the united states
 | came to this country | arrived in england | arrived in scotland | arrived in wales | arrived in ireland
 | arrived in britain | arrived in germany | arrived in france | arrived in spain | arrived in austria
 | arrived in switzerland | arrived in canada | arrived in australia | arrived in america | arrived in the uk
 | arrived in the us | arrived in the states | arrived in the united states | arrived in this country | emigrated to
 | nationality | us citizen | u.s. citizen | british citizen | eu citizen | german citizen | irish citizen
 | canadian citizen | american citizen | citizen of | my citizenship | dual citizenship | dual national
 | dual nationality | naturalised | naturalized citizen | native of | born in | born and raised | place of birth
 | birthplace | as an immigrant | i am an immigrant | immigrants like me | immigrant family | i immigrated
 | my family emigrated | as a refugee | i am a refugee | refugee status | sought asylum | work visa | visa status
 | visa sponsorship | residence permit | settled status | green card | indefinite leave | mother tongue
 | native speaker | native language | first language | my country | my home country | country of origin | my culture
 | my heritage | my ethnicity | my ethnic | as a black | as an asian | as a latina | as a latino | traveller family
 | foreign born

list: topic/politics
items: trade unionist | union member | union membership | shop steward | union rep | union representative
 | union steward | party member | labour party | conservative party | democratic party | republican party
 | green party | liberal democrats | campaigned for | election campaign | canvassed for | political campaign
 | activist
