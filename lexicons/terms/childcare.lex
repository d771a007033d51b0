# Early years and childcare: activities, methods, settings, tools.

term: administering-medicine-to-children
name: administering medicine to children
kind: skill
also: children's first aid and medicines | giving medicine to children
beside: accident forms nursery | allergy management in children | managing allergies
implies: childcare
hit: Administering medicine to children under policy

term: after-school-program-setting
name: after-school program setting
kind: experience
also: afterschool setting | after-school setting | out of school setting
narrower: YMCA | Boys and Girls Club | Boys & Girls Club | Boys and Girls Clubs
near: play-work
hit: Group leader at a YMCA after-school club

term: baby-and-infant-care
name: baby and infant care
kind: skill
also: infant care | caring for infants | baby care | caring for babies | care of infants
narrower: nappy changing | diaper changing | changing diapers | bottle feeding | newborn infant care | bottle
  preparation | infant room | baby room | changing nappies
implies: childcare
hit: Bottle feeding and nappy changing in the baby room

term: bilingual-childcare
name: bilingual childcare
kind: skill
also: bilingual children
narrower: language immersion with children | speaking English with children
implies: childcare
hit: Bilingual childcare in French and English

term: building-relationships-with-children
name: building relationships with children
kind: skill
also: building bonds with children | positive relationships with children | nurturing children | bonding with children | caring relationships with children
implies: childcare
hit: Building relationships with children and parents

term: child-development
name: child development
kind: skill
also: early childhood development | children's development | developmental stages | ages and stages | stages of child
 development | understanding of child development | child growth and development | ECD | developmentally appropriate |
 developmentally appropriate practice | DAP | ECCD | early child development | developmental needs of children
narrower: developmental milestones | developmentally appropriate activities
ambiguous: ECD | DAP
case: DAP | ECD
needs: child | children | childhood | nursery | preschool | UNICEF | parents | teacher | classroom | caregivers |
 toddlers | early | infant
hit: Sound knowledge of child development
hit: Ran ECD groups for children
miss: Ran gas samples on ECD and FID
miss: Shipped on DAP and DDP terms

term: child-observation
name: child observation
kind: skill
also: observing children | observations of children | observation and assessment of children | child
  observations | observing and recording development | tracking children's development | child assessments |
  developmental assessments of children | developmental assessment
narrower: learning journeys | learning journals | anecdotal records | next steps planning | learning journey |
  two-year checks | progress check at two | developmental screening | children's progress records | ASQ
  screening
implies: early-years-education
hit: Child observation and next steps

term: child-supervision
name: child supervision
kind: skill
also: supervising children | supervision of children | active supervision of children | watching children |
 supervise children | active supervision | monitoring children
never: active supervision of staff
implies: childcare
near: supervising-pupils
hit: Supervision of children indoors and out

term: childcare
name: childcare
kind: skill
also: child care | caring for children | care of children | daycare | child minding | childcare experience |
  childminding | day care for children | caring for young children | childcare services | care for children |
  working with young children | work with young children | child care services | experience working with
  children | experience with children | children's care
narrower: nannying | baby-sitting | babysitting | au pair work
hit: Childcare experience with under-fives

term: childcare-management-software
name: childcare management software
kind: tool
also: nursery management software | childcare software | nursery software | online learning journal | online
 learning journals | nursery app
narrower: Brightwheel | Procare | Famly | Tapestry | Kinderlime | HiMama | Kangarootime | Nursery in a Box | Blossom
 Educational | Storypark | Xplor | Iconnect nursery | Lillio | Kidsoft | Tapestry online learning journal | eyLog |
 Baby's Days | ParentZone app | Connect Childcare | Procare Software | QikKids | Nursery Story | Tadpoles app |
 Nursery Manager software | Cheqdin | LearningBook | Educa childcare | Playground app | OWNA | Kinderloop
ambiguous: Tapestry | Blossom
needs: nursery | EYFS | early years | observations | learning journal | children | childcare
implies: child-observation
hit: Posted observations on Tapestry and Famly
miss: Hung a tapestry in the hall

term: childcare-safety-and-licensing
name: childcare safety and licensing
kind: skill
also: safe environment for children | health and safety of children | health and safety in childcare | licensing
 regulations childcare | child care licensing | state licensing standards | childcare licensing | child care
 regulations | child care licensing regulations
narrower: child-proofing | childproofing | safe play environment | risk assessments in nursery | sign-in procedures
 for children | safe sleep | SIDS prevention | safe sleep practices | daily health checks children | child ratios |
 adult-child ratios | staff-to-child ratios
implies: childcare
near: national-quality-framework
hit: Keeps to child care licensing rules and ratios

term: childrens-activities-planning
name: children's activities planning
kind: skill
also: planning activities for children | age-appropriate activities | activity planning for children | planning
  play activities | activities for children | educational activities | age appropriate activities | organising
  activities for children | kids activities | age-appropriate lessons | planning children's activities
narrower: creative activities with children | arts and crafts with children | messy play | circle time |
  creative play | organizing games for children | crafts with children
implies: childcare
hit: Plans age-appropriate activities and messy play

term: childrens-centre-setting
name: children's centre
kind: experience
also: children's centres | Sure Start centre | family hub | family centre | Sure Start | family hubs
implies: childcare
near: head-start-setting | family-support
hit: Stay and play at a Sure Start children's centre

term: childrens-laundry
name: children's laundry
kind: skill
also: children's laundry and meals
beside: nursery duties | children's bedrooms tidying | light household duties for children | tidying children's
  rooms | household duties related to children
implies: nanny-care
hit: Children's laundry and light tidying

term: childrens-meals-and-snacks
name: children's meals and snacks
kind: skill
also: preparing children's meals | children's meal preparation | nursery meals | preparing meals for children |
  children's food
narrower: snack time | preparing snacks for children | weaning | CACFP | family style meals
ambiguous: weaning
case: CACFP
needs: babies | children | infant | nursery | toddlers | meals | baby
implies: childcare
hit: Prepares children's meals and snacks
miss: Weaning of piglets at four weeks

term: childrens-routines
name: children's routines
kind: skill
also: daily routines with children | establishing routines for children | children's daily routine
narrower: bedtime routines | nap times | nap time | nap routine | naptime
implies: childcare
near: sleep-training | nanny-care
hit: Kept children's routines steady, meals and nap time included

term: continuous-provision
name: continuous provision
kind: skill
also: indoor and outdoor provision | early years environment | continuous provision planning
narrower: play areas set-up | learning areas | learning centers in preschool | setting up activities
implies: early-years-education | nursery-setting
hit: Plans continuous provision with the room team

term: early-childhood-special-education
name: early childhood special education
kind: skill
also: early intervention in early childhood | SEND in early years | early years SEND | ECSE | inclusion in early
  years | early childhood intervention teaching | early years special needs
narrower: portage | early years SENCO duties | Portage home visiting
case: ECSE
implies: early-years-education | special-educational-needs
hit: SEND in early years with portage visits

term: early-language-development
name: early language development
kind: skill
also: communication and language development | language development in early years | speech and language
  development | early language
narrower: WellComm | early talk boost | NELI | reading stories to children | storytelling with children |
  reading to children | singing and rhymes | nursery rhymes | song and rhyme time
case: NELI
implies: early-years-education
hit: Storytime and early language groups

term: early-years-curriculum-planning
name: early years curriculum planning
kind: skill
also: early years curriculum | preschool curriculum | kindergarten curriculum | early learning framework | pre-k
 curriculum | early childhood curriculum
narrower: Creative Curriculum | HighScope | Te Whariki | Birth to Three | Curriculum Guidance early years | Frog
 Street | Early Years Learning Framework | EYLF | Aistear | Siolta | My Time Our Place | FunShine Express | Teaching
 Strategies GOLD | In the Moment Planning | How Does Learning Happen | in-the-moment planning
case: EYLF
implies: early-years-education
near: eyfs | national-quality-framework
hit: Planned with the EYLF and Birth to Three

term: early-years-education
name: early years education
kind: skill
also: early years | early childhood education | preschool teaching | pre-school education | early years teaching |
 early childhood teaching | teaching preschool | early education | preschool education | early years practice |
 early childhood | early learning | pre-K teaching | ECE | early childhood care and education | early years
 experience | early childhood programs | early childhood classroom | teaching preschoolers | early years sector |
 pre-primary education | ECCE
narrower: teaching kindergarten | nursery teaching | kindergarten teaching
ambiguous: ECE
case: ECE | ECCE
needs: childcare | children | preschool | daycare | classroom | kindergarten | educator | childhood | infant | diploma
never: in early years of the company
near: childcare
hit: Preschool teaching with a baby group
miss: ECE graduate with circuit board skills

term: eyfs
name: EYFS
kind: skill
also: Early Years Foundation Stage | EYFS framework | EYFS curriculum | EYFS statutory framework | Early Years
  Foundation Stage curriculum | EYFS requirements | foundation stage | EYFS profile | early years foundation
  stage framework | knowledge of EYFS
narrower: Development Matters | Birth to 5 Matters
implies: early-years-education
near: early-years-curriculum-planning
hit: Good knowledge of the EYFS

term: head-start-setting
name: Head Start
kind: experience
also: Early Head Start | Head Start program
beside: Universal Pre-K | UPK
case: UPK
implies: early-years-education
near: preschool-setting | childrens-centre-setting
hit: Teacher in an Early Head Start program

term: holiday-activities
name: holiday activities
kind: skill
also: school holiday play activities
beside: children's parties | party games | face painting | children's entertainment
near: childrens-activities-planning
hit: Face painting and party games

term: homework-supervision-with-children
name: homework supervision with children
kind: skill
also: supervising homework | helping children with homework | assisting children with homework
beside: school holiday childcare
implies: childcare
hit: Helping children with homework

term: key-person-approach
name: key person approach
kind: skill
also: key person | key children | key worker nursery | key person system | key person role | key group of children
implies: early-years-education | nursery-setting
near: settling-in-children
hit: Key person for five key children

term: nanny-care
name: nanny care
kind: skill
also: nanny duties | live-in nanny care | nanny experience | private childcare | childcare in private homes |
 in-home childcare
narrower: sole charge | sole charge childcare | full charge nanny | sole charge of children
implies: childcare
near: childrens-routines
hit: Sole charge of twins in a private home

term: national-quality-framework
name: National Quality Framework
kind: skill
also: NQF early childhood | National Quality Standard | NQS early childhood | National Quality Standards childcare
implies: early-years-education
near: early-years-curriculum-planning | childcare-safety-and-licensing
hit: Quality plans under the National Quality Framework

term: newborn-care-at-home
name: newborn care at home
kind: skill
also: maternity nursing at home | newborn care specialist | newborn care specialist work | maternity nurse at
  home
narrower: twin care | postpartum doula care | night nanny | night nanny care
implies: nanny-care
hit: Newborn care at home for twins

term: nursery-hygiene
name: nursery hygiene
kind: skill
also: nursery cleaning and hygiene
narrower: sterilising bottles | cleaning toys | sanitizing toys | sanitising toys | bottle sterilising
implies: childcare
hit: Cleaning toys and sterilising bottles

term: nursery-management
name: nursery management
kind: skill
also: childcare management | nursery operations | running a nursery | childcare centre management | child care
 center management | managing a nursery | preschool management | day care management | childcare center operations |
 nursery leadership
narrower: nursery occupancy | occupancy levels in nursery
implies: childcare | nursery-setting
near: room-leadership
hit: Ran nursery operations for two sites

term: nursery-setting
name: nursery
kind: experience
also: day nursery | children's nursery | private day nursery | nursery setting | early years setting | childcare
 setting | childcare centre | childcare center | daycare center | child care center | daycare centre | early
 learning centre | creche | crèche | early learning center | early years settings | day care centre | childcare
 facility | daycare facility | child care facility | child development center | child development centre | early
 childhood center | workplace nursery | childcare environment | child care setting | daycare setting | licensed
 child care | private nursery | licensed childcare | early childhood setting | early learning setting | nursery
 experience | nursery background
narrower: long day care
ambiguous: nursery
needs: children | EYFS | childcare | practitioner | early years | nurse | school | preschool | babies | Ofsted |
 level 3
never: plant nursery | nursery plants | tree nursery | nursery stock | seedling nursery | nursery production
implies: childcare | early-years-education
near: school-setting
hit: Babies and toddlers at a day nursery
miss: Grew shrubs at a nursery out of town

term: outdoor-play
name: outdoor play
kind: skill
also: outdoor play supervision | outdoor play areas
narrower: garden play
beside: playground safety
implies: childcare
hit: Outdoor play in all weathers

term: parent-handover
name: parent handover in nursery
kind: skill
also: daily handover to parents | daily feedback to parents | daily reports to parents | communicating children's
 progress to parents | daily communication with parents | parent updates | updates to parents
narrower: daily sheets for parents
implies: childcare
near: home-school-communication | settling-in-children
hit: Daily feedback to parents at pick-up

term: play-based-learning
name: play-based learning
kind: skill
also: learning through play | play-based curriculum | purposeful play | play based learning | play-based
  approach | play-based | child-led learning | play based curriculum | play-based education | play based
narrower: child-led play | free play | imaginative play | child-initiated play | child led play
beside: emergent curriculum
implies: early-years-education
hit: Play-based learning outdoors

term: play-work
name: play work
kind: skill
narrower: play schemes | playscheme | after-school childcare | wraparound care | breakfast club | before and
  after school care | out of school club | out-of-school care | OSHC | before- and after-school program |
  after-school care | outside school hours care | holiday clubs | after school care | breakfast and after school
  club | after-school program | school age care | after school program | afterschool program | school-age
  childcare | out of school hours care | after-school programs
case: OSHC
implies: childcare
hit: Wraparound care and holiday club

term: positive-guidance
name: positive guidance
kind: skill
also: behaviour guidance in early years | guiding children's behaviour | child guidance | positive discipline |
  behaviour guidance | behavior guidance
narrower: positive redirection
implies: childcare
near: behavior-management
hit: Positive guidance with toddlers

term: potty-training
name: potty training
kind: skill
also: toilet training | toileting children | toilet learning | potty-training
implies: childcare
hit: Potty training with parents

term: preschool-setting
name: preschool
kind: experience
also: kindergarten | pre-school | pre-k | pre-kindergarten | nursery school | prekindergarten | KG | pre-primary
  | preschool setting | preschool classroom | pre-school setting | kindergarten classroom | preschool program
narrower: TK classroom
beside: playgroup
ambiguous: KG
case: KG
needs: teacher | kindergarten | primary | school | preschool | class
implies: early-years-education
hit: Ran a preschool playgroup for two years
hit: School with KG and primary teacher posts
miss: Lifted 25 KG bags

term: preschoolers-care
name: preschoolers
kind: skill
also: preschool children | pre-school children | caring for preschoolers | working with preschoolers
implies: childcare
near: toddler-care
hit: Cared for preschoolers in a class of ten

term: private-household-setting
name: private household
kind: experience
also: private households | private family | domestic household
narrower: private home childcare
implies: nanny-care
hit: Worked for a private family abroad

term: reception-teaching
name: reception teaching
kind: skill
also: teaching reception | reception class | reception class teaching | reception and nursery classes | early
  years reception | reception year teaching | EYFS teaching | teaching EYFS | early years class teaching
beside: nursery class
ambiguous: reception class
needs: EYFS | pupils | teacher | primary | phonics | school | nursery
implies: early-years-education | eyfs
near: key-stage-1
hit: Teaching reception for three years
miss: First reception class hotel desk

term: reggio-emilia
name: Reggio Emilia
kind: skill
also: Reggio-inspired | Reggio Emilia approach | Reggio approach
narrower: loose parts play
implies: early-years-education
near: montessori | steiner-education
hit: Reggio-inspired play spaces

term: room-leadership
name: room leadership in nursery
kind: skill
also: room leadership | room leading | leading a room | room leader experience
narrower: led the baby room | led the toddler room | led the preschool room
implies: nursery-setting | early-years-education
near: nursery-management
hit: Room leading in a pre-school room of twenty-four

term: safeguarding-in-nurseries
name: safeguarding in nurseries
kind: skill
also: safeguarding in early years | child protection in nursery | designated safeguarding in nursery | early years safeguarding
implies: safeguarding
near: child-protection
hit: Safeguarding in early years lead

term: school-runs
name: school runs
kind: skill
also: school run | school pick-up | school drop-off | driving children | school drop off and pick up |
  transporting children | school pickups
beside: driving children to activities
implies: childcare
hit: School run and after-school activities

term: settling-in-children
name: settling in children
kind: skill
also: settling-in sessions | settling in new children | settling-in visits
implies: childcare
near: parent-handover | key-person-approach
hit: Settling-in sessions for new starters

term: sleep-training
name: sleep training
kind: skill
also: sleep coaching for babies | sleep training babies
implies: childcare
near: childrens-routines
hit: Sleep training of twins

term: steiner-education
name: Steiner education
kind: skill
also: Waldorf | Waldorf education | Steiner school | Waldorf school | Steiner Waldorf
implies: early-years-education
near: reggio-emilia | montessori
hit: Kindergarten in a Steiner school

term: toddler-care
name: toddler care
kind: skill
also: caring for toddlers | toddlers | toddler room | toddler classroom | toddler group | working with toddlers |
 toddler class | toddler education
implies: childcare
near: preschoolers-care
hit: Toddler room of eight
