# Fitness, sport, leisure centres, hair, beauty, wellness and personal services.

term: aesthetic-treatments
name: aesthetic treatments
kind: skill
also: dermal fillers | botox | laser hair removal | IPL treatments | non-surgical aesthetics | injectables
 | microneedling | advanced aesthetics
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
also: barber skills | fades | wet shaving | beard trimming | hot towel shave | men's haircuts | skin fades | clipper cuts
ambiguous: fades
needs: barber | hair | haircut | cuts | beard
near: hairdressing
hit: Barbering with skin fades and wet shaving
miss: Colour fades in the sun

term: beauty-sector
name: beauty sector
kind: experience
also: beauty industry | salon environment | spa environment | hair and beauty industry | hair salon | beauty salon
 | day spa | cosmetics industry
near: leisure-sector
hit: Four years in beauty sector

term: beauty-therapy
name: beauty therapy
kind: skill
also: beauty treatments | spa treatments | body treatments | beauty services | beauty therapist experience | tanning treatments | spray tanning | electrolysis | spa therapies
near: facials | waxing | nail-treatments | massage-therapy
hit: Experience in beauty therapy and massage therapy

term: childrens-entertainment
name: kids club activities
kind: skill
also: children's activities | kids club | holiday club | play leadership | playwork | activity leadership
 | summer camp | camp counselling | kids' clubs | holiday camps | after-school clubs activities | camp counseling
near: youth-work | sports-coaching
hit: Looked after kids club activities for a mid-sized employer

term: client-consultation-beauty
name: patch testing
kind: skill
also: skin consultations | client consultations beauty | client consultation | client consultations | consultation cards
near: beauty-therapy
hit: You are familiar with patch testing and beauty therapy

term: complementary-therapies
name: complementary therapies
kind: skill
also: acupuncture | reiki | holistic therapies | homeopathy | alternative therapies | holistic health
near: massage-therapy
hit: A good grasp of homeopathy is expected

term: concierge-services
name: guest concierge
kind: skill
also: concierge | lifestyle management
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
also: dance instruction | choreography | ballet teaching | dance classes | teaching dance | ballet
 | contemporary dance | taught dance
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
also: exercise programming | training programmes fitness | exercise plans | GP exercise referral | exercise referral | programme design fitness | designing workouts | fitness assessment | fitness assessments | fitness testing | gym inductions | body composition analysis | exercise programmes | training programs fitness | program design fitness | exercise programs | assessing fitness | wrote training plans | wrote programmes for clients | bespoke training plans
near: personal-training | strength-conditioning
hit: You are familiar with exercise prescription and strength and conditioning

term: facials
name: facials
kind: skill
also: facial treatments | skin care treatments | skincare | skin care | dermaplaning | microdermabrasion | chemical peels | skin analysis | esthetics | aesthetics treatments
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
also: funeral directing | funeral arrangements | embalming | mortuary work | bereavement services | cremation services
near: customer-service
hit: Looked after funeral services for a mid-sized employer

term: gaming-operations
name: casino games
kind: skill
also: betting shop | gaming regulations | bookmaking shop | casino dealing
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
also: group fitness | fitness classes | exercise to music | aerobics | spin classes | HIIT classes | indoor cycling | Zumba | circuits classes | group exercise classes | teaching fitness classes | boot camps | aqua aerobics | group cycling | led exercise classes | ran exercise classes | led classes for gym members | spin and circuits
case: Zumba
near: personal-training | yoga-teaching | pilates | dance-teaching
hit: Skilled in group exercise and yoga teaching

term: hair-colouring
name: hair colouring
kind: skill
also: colour services hair | balayage | highlights and lowlights | hair extensions | colour correction hair | hair color | colouring hair | hair treatments | keratin treatments | hair coloring | color services hair | color correction hair | coloring hair | semi-permanent colour
implies: hairdressing
near: barbering
hit: You are familiar with hair extensions and barbering

term: hairdressing
name: hairdressing
kind: skill
also: hair styling | hairstyling | hair cutting | cutting and styling hair | blow dry | blow drying | hair care | hair dressing | haircuts | hair design | styling hair | hair services | cuts and colours
near: hair-colouring | barbering | salon-management | cosmetology
hit: Skilled in hairdressing and barbering

term: lash-and-brow-treatments
name: lash and brow treatments
kind: skill
also: eyelash extensions | lash lifts | brow lamination | eyebrow shaping | lash extensions | brow tinting
 | microblading | brows and lashes | brow shaping | eyebrow treatments | tinted brows | shaped brows | brow and lash treatments
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
also: leisure management | gym operations | leisure facility management | sports centre management | health club operations | sports facility operations | recreation facility management | fitness club operations | gym management | gym floor duties | leisure operations | golf course operations | leisure center operations | sports center management | managed a gym | ran a leisure centre | duty manager at a leisure centre | pool tests
near: membership-services | operations-management | lifeguarding | salon-management
hit: Skilled in leisure centre operations and operations management

term: leisure-sector
name: leisure industry
kind: experience
also: leisure sector | fitness industry | health and fitness industry | health club | gym environment | leisure centre
 | fitness centre | sports industry | health clubs | sports club | recreation centre | sport and leisure
 | leisure center | fitness center | recreation center
near: beauty-sector | tourism-sector
hit: Previous experience in leisure industry is welcome

term: makeup-artistry
name: makeup artistry
kind: skill
also: make-up artistry | bridal makeup | special effects makeup | make up application | makeup application
 | stage makeup | theatrical makeup | makeup | make-up
ambiguous: makeup | make-up
needs: beauty | cosmetics | bridal | skin | hair | artist | salon | counter
near: beauty-therapy | cosmetics-sales
hit: Bridal makeup artistry
miss: The makeup of the board is unchanged

term: martial-arts-instruction
name: martial arts instruction
kind: skill
also: self-defence classes | karate instruction | boxing coaching | judo | taekwondo | martial arts
 | self-defense classes
near: sports-coaching
hit: Strong background in martial arts instruction and sports coaching

term: massage-therapy
name: massage therapy
kind: skill
also: massage | Swedish massage | holistic massage | hot stone massage | aromatherapy | reflexology | Indian head massage | massage treatments | massage techniques
near: sports-massage | beauty-therapy | facials
hit: Practical experience of massage therapy is required

term: meditation-teaching
name: meditation teaching
kind: skill
also: mindfulness teaching | meditation | mindfulness | breathwork | wellness coaching
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
also: manicures | pedicures | gel nails | acrylic nails | manicure and pedicure | nail art | nail services | manicure
 | pedicure | nail technician work | gels and acrylics
near: beauty-therapy
hit: Skilled in nail treatments and beauty therapy

term: outdoor-instruction
name: outdoor instruction
kind: skill
also: outdoor education | climbing instruction | canoe instruction | outdoor activities instruction | ropes course
 | mountain leadership | adventure activities | team building activities outdoor | kayaking instruction
 | outdoor pursuits | climbing wall instruction | ski instruction
near: sports-coaching | environmental-education
hit: Practical experience of outdoor instruction is required

term: personal-training
name: personal training
kind: skill
also: fitness coaching | one-to-one training clients | personal trainer experience | PT sessions | fitness training | strength training | fitness instruction | fitness programming | trained gym clients | PT clients
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
also: SalonIQ | Salon IQ | iSalon | Booksy
near: phorest | fresha | treatwell | appointment-booking
hit: Takes bookings on SalonIQ

term: salon-management
name: salon management
kind: skill
also: running a salon | salon reception | salon retail | spa management | salon operations | salon experience | managing a salon | ran a salon | own salon
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
also: coaching sport | coaching football | coaching athletes | swim coaching | tennis coaching | coaching children sport | youth sports coaching | rugby coaching | basketball coaching | team coaching sport | athletics coaching | soccer coaching | gymnastics coaching | football coaching | coaching sports | coaching badminton | coached tennis | coached swimmers | coached juniors | coached children | coached netball | coached cricket
near: strength-conditioning | sports-development | swimming-teaching | pe-teaching | personal-training
hit: Taught sports coaching to new colleagues

term: sports-development
name: sports development
kind: skill
also: community sport | sports programmes | recreation programming | recreation activities | recreational activities
 | recreation programmes | youth sports programmes | sports events | leisure activities | activity programming
 | parks and recreation | sports programs | recreation programs | youth sports programs
near: sports-coaching | youth-work
hit: Skilled in sports development and sports coaching

term: sports-massage
name: sports massage
kind: skill
also: deep tissue massage | sports therapy | soft tissue therapy
near: massage-therapy
hit: You are familiar with sports massage and massage therapy

term: sports-nutrition
name: sports nutrition
kind: skill
also: nutrition coaching | nutrition advice fitness | nutritional advice | diet plans
near: personal-training
hit: Skilled in sports nutrition and personal training

term: sports-science
name: sports science
kind: skill
also: performance analysis sport | sport psychology | biomechanics sport | exercise physiology | kinesiology
 | exercise science | sport and exercise science
near: strength-conditioning | exercise-prescription
hit: Duties include sports science

term: strength-conditioning
name: strength and conditioning
kind: skill
also: S&C coaching | weightlifting coaching | athletic training | sports conditioning | Olympic lifting
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
also: tattoo art | body piercing | piercing
ambiguous: piercing
needs: body | tattoo | studio | ear
near: beauty-therapy
hit: Tattooing and body piercing studio
miss: A piercing alarm sounds

term: technogym
name: Technogym
kind: tool
also: Technogym equipment | Life Fitness equipment | Matrix gym equipment
near: leisure-centre-operations | exercise-prescription
hit: Inductions on Technogym equipment

term: theme-park-operations
name: theme park operations
kind: skill
also: ride operation | attractions operations | visitor attractions | amusement park | leisure attractions
 | visitor attraction operations | theme parks
near: visitor-services | customer-service
hit: You are familiar with ride operation and customer service

term: trainerize
name: Trainerize
kind: tool
also: TrueCoach | My PT Hub
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
also: hair removal | Brazilian waxing | intimate waxing | eyebrow waxing
ambiguous: waxing
needs: beauty | facials | brow | nail | treatments | hair removal | intimate | tinting | manicure | salon | lash
implies: beauty-therapy
hit: Waxing, facials and brow tinting
miss: Floor waxing at night

term: yoga-teaching
name: yoga teaching
kind: skill
also: yoga | yoga classes | yoga instruction | vinyasa | yoga instructor experience | hatha yoga
near: pilates | group-exercise | meditation-teaching
hit: Practical experience of yoga instructor experience is required
