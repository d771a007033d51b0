# Fitness, sport, leisure centres, hair, beauty, wellness and personal services.

term: aesthetic-treatments
name: aesthetic treatments
kind: skill
also: non-surgical aesthetics | microneedling | advanced aesthetics
narrower: dermal fillers | botox | laser hair removal | IPL treatments | injectables
near: facials
hit: Skilled in aesthetic treatments and facials

term: animal-grooming
name: animal grooming
kind: skill
near: customer-service
hit: Looked after animal grooming for a mid-sized employer

term: barbering
name: barbering
kind: skill
also: barber skills
narrower: fades | wet shaving | beard trimming | hot towel shave | men's haircuts | skin fades | clipper cuts
ambiguous: fades
needs: barber | hair | haircut | cuts | beard
implies: beauty-sector
near: hairdressing
hit: Barbering with skin fades and wet shaving
miss: Colour fades in the sun

term: beauty-sector
name: beauty sector
kind: experience
also: beauty industry | hair and beauty industry | day spa | cosmetics industry | salon setting | salon background
narrower: salon environment | spa environment | hair salon | beauty salon
near: leisure-sector
hit: Four years in beauty sector

term: beauty-therapy
name: beauty therapy
kind: skill
also: beauty treatments | spa treatments | beauty services | beauty therapist experience | spa therapies
narrower: body treatments | tanning treatments | spray tanning | electrolysis
implies: beauty-sector
near: facials | waxing | nail-treatments | massage-therapy
hit: Experience in beauty therapy and massage therapy

term: childrens-entertainment
name: kids club activities
kind: skill
also: kids club | kids' clubs | holiday camps | after-school clubs activities
narrower: holiday club
beside: children's activities | play leadership | playwork | activity leadership
near: youth-work | sports-coaching
hit: Looked after kids club activities for a mid-sized employer

term: client-consultation-beauty
name: patch testing
kind: skill
beside: skin consultations | client consultations beauty | client consultation | client consultations |
  consultation cards
near: beauty-therapy
hit: You are familiar with patch testing and beauty therapy

term: complementary-therapies
name: complementary therapies
kind: skill
also: holistic therapies | alternative therapies | holistic health
narrower: acupuncture | reiki | homeopathy
near: massage-therapy
hit: A good grasp of homeopathy is expected

term: concierge-services
name: guest concierge
kind: skill
also: concierge
beside: lifestyle management
ambiguous: concierge
needs: hotel | guest | residents | services | luxury | lobby | VIP
near: customer-service | travel-booking
hit: Personal shopping and guest concierge
miss: Ask the Concierge app for help

term: cosmetics-sales
name: beauty retail
kind: skill
also: cosmetics retail | beauty consultancy
implies: sales
near: makeup-artistry | retail-selling
hit: Experience in cosmetics retail and makeup artistry

term: cosmetology
name: cosmetology
kind: skill
also: cosmetology services
near: hairdressing | beauty-therapy
hit: A good grasp of cosmetology is expected

term: dance-teaching
name: dance teaching
kind: skill
also: dance instruction | dance classes | teaching dance | contemporary dance | taught dance
narrower: ballet teaching
beside: choreography | ballet
near: performing-arts | group-exercise
hit: Responsible for dance teaching in a group of eight

term: equestrian-instruction
name: equestrian instruction
kind: skill
also: horse riding instruction | riding lessons
near: animal-grooming
hit: Responsible for equestrian instruction in a group of eight

term: exercise-prescription
name: exercise prescription
kind: skill
also: exercise programming | training programmes fitness | exercise plans | programme design fitness | designing
  workouts | exercise programmes | training programs fitness | program design fitness | exercise programs |
  wrote training plans | wrote programmes for clients | bespoke training plans
narrower: GP exercise referral | exercise referral | fitness assessment | fitness assessments | fitness testing
  | gym inductions | body composition analysis | assessing fitness
near: personal-training | strength-conditioning
hit: You are familiar with exercise prescription and strength and conditioning

term: facials
name: facials
kind: skill
also: facial treatments | skin care treatments
narrower: dermaplaning | microdermabrasion | chemical peels | skin analysis
beside: skincare | skin care | esthetics | aesthetics treatments
implies: beauty-therapy
near: aesthetic-treatments | massage-therapy
hit: Skilled in esthetics and aesthetic treatments

term: fresha
name: Fresha
kind: tool
implies: salon-booking-software
near: salon-management | phorest | treatwell | mindbody | vagaro | glofox | appointment-booking
hit: Ideally you have already used Fresha

term: funeral-services
name: funeral services
kind: skill
also: funeral directing | funeral arrangements | bereavement services
narrower: embalming | mortuary work | cremation services
near: customer-service
hit: Looked after funeral services for a mid-sized employer

term: gambling-sector
name: gambling industry
kind: experience
also: betting industry | betting and gaming industry | gambling sector | betting sector | casino environment
 | casino industry | bookmaking industry | gambling environment
narrower: bookmakers | bingo hall | sportsbook
near: leisure-sector | gaming-sector
hit: Shop supervision in the betting industry.

term: gaming-operations
name: casino games
kind: skill
also: casino dealing
beside: betting shop | gaming regulations | bookmaking shop
implies: gambling-sector
near: customer-service
hit: Duties include bookmaking shop

term: gladstone-leisure-software
name: Gladstone leisure software
kind: tool
near: salon-management | mindbody | legend-club-management
hit: Used Gladstone leisure software and Legend Club Management in a team of five

term: glofox
name: Glofox
kind: tool
near: salon-management | vagaro | mindbody | fresha | phorest | treatwell
hit: Two years of practice with Glofox

term: group-exercise
name: group exercise
kind: skill
also: group fitness | fitness classes | group exercise classes | teaching fitness classes | led exercise classes
  | ran exercise classes | led classes for gym members
narrower: exercise to music | aerobics | spin classes | HIIT classes | indoor cycling | Zumba | circuits classes
  | boot camps | aqua aerobics | group cycling | spin and circuits
case: Zumba
near: personal-training | yoga-teaching | pilates | dance-teaching
hit: Skilled in group exercise and yoga teaching

term: hair-colouring
name: hair colouring
kind: skill
also: colour services hair | colour correction hair | hair color | colouring hair | hair coloring | color
  services hair | coloring hair
narrower: balayage | highlights and lowlights | color correction hair | semi-permanent colour
beside: hair extensions | hair treatments | keratin treatments
implies: hairdressing
near: barbering
hit: You are familiar with hair extensions and barbering

term: hairdressing
name: hairdressing
kind: skill
also: hair styling | hairstyling | cutting and styling hair | hair care | hair dressing | hair design | styling
  hair | hair services | cuts and colours
narrower: hair cutting | blow dry | blow drying | haircuts
implies: beauty-sector
near: hair-colouring | barbering | salon-management | cosmetology
hit: Skilled in hairdressing and barbering

term: lash-and-brow-treatments
name: lash and brow treatments
kind: skill
also: microblading | brows and lashes | brow shaping | eyebrow treatments | tinted brows | shaped brows | brow
  and lash treatments
narrower: eyelash extensions | lash lifts | brow lamination | eyebrow shaping | lash extensions | brow tinting
near: beauty-therapy | makeup-artistry
hit: Responsible for lash and brow treatments in a group of eight

term: legend-club-management
name: Legend Club Management
kind: tool
near: salon-management | gladstone-leisure-software | phorest
hit: Ideally you have already used Legend Club Management

term: leisure-centre-operations
name: leisure centre operations
kind: skill
also: leisure management | leisure facility management | sports centre management | health club operations |
  sports facility operations | recreation facility management | leisure operations | leisure center operations |
  sports center management | ran a leisure centre | duty manager at a leisure centre
narrower: gym operations | fitness club operations | gym management | gym floor duties | golf course operations
  | managed a gym | pool tests
implies: leisure-sector
near: membership-services | operations-management | lifeguarding | salon-management
hit: Skilled in leisure centre operations and operations management

term: leisure-sector
name: leisure industry
kind: experience
also: leisure sector | health and fitness industry | fitness centre | sports industry | health clubs | sports
  club | recreation centre | sport and leisure | leisure center | fitness center | recreation center | gym setting
 | gym experience | leisure background
narrower: fitness industry | health club | gym environment | leisure centre
ambiguous: leisure
needs: experience | sector | industry | hospitality | retail | sport | tourism | gym | swimming
never: leisure time
near: beauty-sector | tourism-sector
hit: Previous experience in leisure industry is welcome
miss: Paints boats at leisure.

term: makeup-artistry
name: makeup artistry
kind: skill
also: make-up artistry | make up application | makeup application | stage makeup | theatrical makeup | makeup |
  make-up
narrower: bridal makeup | special effects makeup
ambiguous: makeup | make-up
needs: beauty | cosmetics | bridal | skin | hair | artist | salon | counter
near: beauty-therapy | cosmetics-sales
hit: Bridal makeup artistry
miss: The makeup of the board is unchanged

term: martial-arts-instruction
name: martial arts instruction
kind: skill
also: martial arts | self-defense classes
narrower: self-defence classes | karate instruction | boxing coaching | judo | taekwondo
near: sports-coaching
hit: Strong background in martial arts instruction and sports coaching

term: massage-therapy
name: massage therapy
kind: skill
also: massage | massage treatments | massage techniques
narrower: Swedish massage | holistic massage | hot stone massage | aromatherapy | reflexology | Indian head
  massage
near: sports-massage | beauty-therapy | facials
hit: Practical experience of massage therapy is required

term: meditation-teaching
name: meditation teaching
kind: skill
also: mindfulness teaching | meditation | mindfulness
beside: breathwork | wellness coaching
near: yoga-teaching
hit: Three years of meditation teaching

term: mindbody
name: Mindbody
kind: tool
near: salon-management | gladstone-leisure-software | fresha | phorest | treatwell | vagaro | glofox
hit: Introduced Mindbody in three departments

term: nail-treatments
name: nail treatments
kind: skill
also: nail services | pedicure | nail technician work | gels and acrylics
narrower: manicures | pedicures | gel nails | acrylic nails | manicure and pedicure | nail art | manicure
implies: beauty-sector
near: beauty-therapy
hit: Skilled in nail treatments and beauty therapy

term: outdoor-instruction
name: outdoor instruction
kind: skill
also: outdoor education | outdoor activities instruction | mountain leadership | adventure activities | team
 building activities outdoor | kayaking instruction | outdoor pursuits | climbing wall instruction | ski instruction
narrower: climbing instruction | canoe instruction | ropes course
near: sports-coaching | environmental-education | dofe-award
hit: Practical experience of outdoor instruction is required

term: personal-training
name: personal training
kind: skill
also: fitness coaching | one-to-one training clients | personal trainer experience | PT sessions | fitness
  training | fitness instruction | trained gym clients | PT clients
narrower: fitness programming
beside: strength training
near: exercise-prescription | group-exercise | strength-conditioning | sports-coaching
hit: Responsible for personal training in a group of eight

term: phorest
name: Phorest
kind: tool
implies: salon-booking-software
near: salon-management | legend-club-management | fresha | mindbody | treatwell | vagaro | glofox
hit: Ideally you have already used Phorest

term: pilates
name: pilates
kind: skill
also: reformer pilates | mat pilates | pilates instruction
near: yoga-teaching
hit: Sound knowledge of reformer pilates

term: refereeing
name: refereeing
kind: skill
also: officiating | umpiring | match officials
near: sports-coaching
hit: Looked after refereeing for a mid-sized employer

term: salon-booking-software
name: salon booking software
kind: tool
narrower: SalonIQ | Salon IQ | iSalon | Booksy
near: phorest | fresha | treatwell | appointment-booking
hit: Takes bookings on SalonIQ

term: salon-management
name: salon management
kind: skill
also: running a salon | salon operations | salon experience | managing a salon | ran a salon | own salon
beside: salon reception | salon retail | spa management
implies: beauty-sector
near: hairdressing | appointment-booking | operations-management | leisure-centre-operations
hit: Three years of salon management

term: shortcuts-salon-software
name: Shortcuts salon software
kind: tool
near: salon-management | treatwell | vagaro
hit: Ideally you have already used Shortcuts salon software

term: sports-coaching
name: sports coaching
kind: skill
also: coaching sport | coaching athletes | coaching children sport | youth sports coaching | team coaching sport
  | coaching sports
narrower: coaching football | swim coaching | tennis coaching | rugby coaching | basketball coaching | athletics
  coaching | soccer coaching | gymnastics coaching | football coaching | coaching badminton | coached tennis |
  coached swimmers | coached juniors | coached children | coached netball | coached cricket
near: strength-conditioning | sports-development | swimming-teaching | pe-teaching | personal-training
hit: Taught sports coaching to new colleagues

term: sports-development
name: sports development
kind: skill
also: community sport | sports programmes | recreation programmes | youth sports programmes | sports events |
  leisure activities | activity programming | parks and recreation | sports programs | recreation programs |
  youth sports programs
beside: recreation programming | recreation activities | recreational activities
near: sports-coaching | youth-work
hit: Skilled in sports development and sports coaching

term: sports-massage
name: sports massage
kind: skill
also: soft tissue therapy
narrower: deep tissue massage
beside: sports therapy
near: massage-therapy | soft-tissue-mobilisation
hit: You are familiar with sports massage and massage therapy

term: sports-nutrition
name: sports nutrition
kind: skill
also: nutrition coaching | nutrition advice fitness | nutritional advice
narrower: diet plans
near: personal-training
hit: Skilled in sports nutrition and personal training

term: sports-science
name: sports science
kind: skill
also: kinesiology | exercise science | sport and exercise science
narrower: performance analysis sport | sport psychology | biomechanics sport | exercise physiology
near: strength-conditioning | exercise-prescription
hit: Duties include sports science

term: strength-conditioning
name: strength and conditioning
kind: skill
also: S&C coaching | sports conditioning
narrower: weightlifting coaching | Olympic lifting
beside: athletic training
near: personal-training | sports-coaching
hit: Responsible for strength and conditioning in a group of eight

term: swimming-teaching
name: swimming teaching
kind: skill
also: swimming lessons | teaching swimming | swim instruction | learn to swim | swim lessons | swimming instruction | taught swimming | taught children to swim
near: lifeguarding | sports-coaching
hit: Duties include swimming teaching

term: tattooing
name: tattooing
kind: skill
also: tattoo art
beside: body piercing | piercing
ambiguous: piercing
needs: body | tattoo | studio | ear
near: beauty-therapy
hit: Tattooing and body piercing studio
miss: A piercing alarm sounds

term: technogym
name: Technogym
kind: tool
also: Technogym equipment
beside: Life Fitness equipment | Matrix gym equipment
near: leisure-centre-operations | exercise-prescription
hit: Inductions on Technogym equipment

term: theme-park-operations
name: theme park operations
kind: skill
also: attractions operations | amusement park | leisure attractions | visitor attraction operations | theme
  parks
narrower: ride operation
beside: visitor attractions
implies: visitor-attraction-setting
near: visitor-services | customer-service
hit: You are familiar with ride operation and customer service

term: trainerize
name: Trainerize
kind: tool
beside: TrueCoach | My PT Hub
near: exercise-prescription | personal-training
hit: Sends clients their sessions through Trainerize

term: treatwell
name: Treatwell
kind: tool
implies: salon-booking-software
near: salon-management | fresha | shortcuts-salon-software | mindbody | phorest | vagaro | glofox
hit: Trained new colleagues on Treatwell

term: vagaro
name: Vagaro
kind: tool
near: salon-management | shortcuts-salon-software | glofox | mindbody | fresha | phorest | treatwell
hit: Trained new colleagues on Vagaro

term: waxing
name: waxing
kind: skill
also: Brazilian waxing | intimate waxing | eyebrow waxing
beside: hair removal
ambiguous: waxing
needs: beauty | facials | brow | nail | treatments | hair removal | intimate | tinting | manicure | salon | lash
implies: beauty-therapy
hit: Waxing, facials and brow tinting
miss: Floor waxing at night

term: yoga-teaching
name: yoga teaching
kind: skill
also: yoga | yoga classes | yoga instruction | yoga instructor experience
narrower: vinyasa | hatha yoga
near: pilates | group-exercise | meditation-teaching
hit: Practical experience of yoga instructor experience is required
