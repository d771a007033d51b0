# Fitness, sport, leisure centres, hair, beauty, wellness and personal services.

term: aesthetic-treatments
name: aesthetic treatments
kind: skill
also: non-surgical aesthetics | microneedling | advanced aesthetics
narrower: dermal fillers | botox | laser hair removal | IPL treatments | injectables
implies: beauty-sector
near: facials | microblading
hit: Skilled in aesthetic treatments and facials

term: afro-hairdressing
name: afro hair
kind: skill
also: afro hairdressing | textured hair | natural hair care | afro and textured hair
narrower: hair braiding | cornrows | box braids | dreadlocks | locs maintenance
implies: hairdressing
near: hair-extensions
hit: Afro hair, cornrows and box braids

term: barbering
name: barbering
kind: skill
also: barber skills
narrower: fades | wet shaving | beard trimming | hot towel shave | men's haircuts | skin fades | clipper cuts
ambiguous: fades
needs: barber | hair | haircut | cuts | beard
implies: beauty-sector | hairdressing
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
near: facials | waxing | nail-treatments | massage-therapy | skincare-advice | body-piercing
hit: Experience in beauty therapy and massage therapy

term: body-piercing
name: body piercing
kind: skill
also: ear piercing
near: tattooing | beauty-therapy
hit: Body piercing in a studio

term: childrens-entertainment
name: kids club activities
kind: skill
also: kids club | kids' clubs | holiday camps | after-school clubs activities
narrower: holiday club
beside: children's activities | play leadership | playwork | activity leadership
near: youth-work | sports-coaching | summer-camp
hit: Looked after kids club activities for a mid-sized employer

term: choreography
name: choreography
kind: skill
also: choreographing | choreographed routines
near: dance-teaching | performing-arts
hit: Choreographed routines for shows

term: client-consultation-beauty
name: client consultations in beauty
kind: skill
also: client consultation | client consultations | client consultations beauty | beauty consultations | consultation
 cards | conducting client consultations
narrower: patch testing | patch tests | skin tests for clients
near: beauty-therapy
hit: Patch testing and client consultations beauty before each treatment

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
near: makeup-artistry | retail-selling | salon-retail-sales | skincare-advice
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
beside: ballet
near: performing-arts | group-exercise | choreography
hit: Responsible for dance teaching in a group of eight

term: equestrian-instruction
name: equestrian instruction
kind: skill
also: horse riding instruction | riding lessons
near: horse-riding
hit: Responsible for equestrian instruction in a group of eight

term: exercise-prescription
name: exercise prescription
kind: skill
also: exercise programming | training programmes fitness | exercise plans | programme design fitness | designing
 workouts | exercise programmes | training programs fitness | program design fitness | exercise programs | wrote
 training plans | wrote programmes for clients | bespoke training plans
narrower: GP exercise referral | exercise referral | fitness assessment | fitness assessments | fitness testing |
 body composition analysis | assessing fitness
near: personal-training | strength-conditioning | gym-instruction
hit: Wrote training plans for members

term: facials
name: facials
kind: skill
also: facial treatments | skin care treatments
narrower: dermaplaning | microdermabrasion | chemical peels | skin analysis
beside: esthetics | aesthetics treatments
implies: beauty-therapy
near: aesthetic-treatments | massage-therapy | skincare-advice | professional-skincare-brands
hit: Facial treatments and chemical peels

term: fresha
name: Fresha
kind: tool
implies: salon-booking-software
near: salon-management | phorest | treatwell | mindbody | vagaro | glofox | appointment-booking |
 salon-booking-software
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
also: Gladstone Plus2 | Gladstone 360 | Gladstone MRM
ambiguous: Gladstone
needs: leisure | gym | membership | memberships | Legend | software | bookings | system | XN
implies: leisure-management-software
near: salon-management | mindbody | legend-club-management | leisure-management-software
hit: Used Gladstone leisure software and Legend Club Management in a team of five
miss: Lived in Gladstone for a year

term: glofox
name: Glofox
kind: tool
implies: leisure-management-software
near: salon-management | vagaro | mindbody | fresha | phorest | treatwell | leisure-management-software
hit: Two years of practice with Glofox

term: group-exercise
name: group exercise
kind: skill
also: group fitness | fitness classes | group exercise classes | teaching fitness classes | led exercise classes |
 ran exercise classes | led classes for gym members | exercise classes
narrower: exercise to music | aerobics | spin classes | HIIT classes | indoor cycling | Zumba | circuits classes |
 boot camps | aqua aerobics | group cycling | spin and circuits | spin class | taught spin | HIIT | HIIT training
 classes | spinning classes | body pump classes | legs bums and tums | boxercise | bootcamps
case: Zumba
near: personal-training | yoga-teaching | pilates | dance-teaching | gym-instruction
hit: Skilled in group exercise and yoga teaching

term: gym-instruction
name: gym instruction
kind: skill
also: fitness instruction | gym instructing | gym instructor experience | instructing gym members | gym floor
 instruction | fitness instructor experience | fitness instructing
narrower: gym inductions | gym induction | inducted new members
implies: leisure-sector
near: personal-training | group-exercise | exercise-prescription | personal-trainer-certification
hit: Gym inductions and programme reviews

term: hair-colouring
name: hair colouring
kind: skill
also: colour services hair | colour correction hair | hair color | colouring hair | hair coloring | color services
 hair | coloring hair
narrower: balayage | highlights and lowlights | color correction hair | semi-permanent colour
implies: hairdressing
near: barbering | hair-extensions | hair-treatments
hit: Balayage and colour correction hair

term: hair-extensions
name: hair extensions
kind: skill
also: fitting hair extensions
narrower: tape extensions | micro ring extensions | weaves | keratin bonds
ambiguous: weaves
needs: hair | extensions | salon | braids | wigs | stylist
implies: hairdressing
near: hair-colouring | afro-hairdressing | wig-making
hit: Hair extensions and weaves
miss: Weaves cloth on a floor loom

term: hair-treatments
name: hair treatments
kind: skill
also: keratin treatments | hair smoothing treatments | Brazilian blow dry
narrower: Olaplex | perming | relaxers hair | hair relaxing
implies: hairdressing
near: hair-colouring
hit: Keratin treatments and perming

term: hairdressing
name: hairdressing
kind: skill
also: hair styling | hairstyling | cutting and styling hair | hair care | hair dressing | hair design | styling hair
 | hair services | cuts and colours | cut, colour and style | cutting, colouring and styling | cut and colour |
 cutting and colouring | cut and color
narrower: hair cutting | blow dry | blow drying | haircuts
implies: beauty-sector
near: hair-colouring | barbering | salon-management | cosmetology | salon-clientele
hit: Skilled in hairdressing and barbering

term: lash-and-brow-treatments
name: lash and brow treatments
kind: skill
also: brows and lashes | eyebrow treatments | brow and lash treatments
narrower: eyelash extensions | lash lifts | brow lamination | eyebrow shaping | lash extensions | brow tinting |
 brow shaping | tinted brows | shaped brows
implies: beauty-sector
near: beauty-therapy | makeup-artistry
hit: Responsible for lash and brow treatments in a group of eight

term: legend-club-management
name: Legend Club Management
kind: tool
ambiguous: Legend
case: Legend
needs: leisure | gym | membership | memberships | Gladstone | bookings | XN
implies: leisure-management-software
near: salon-management | gladstone-leisure-software | phorest | leisure-management-software
hit: Ideally you have already used Legend Club Management
miss: A Legend of the stage

term: leisure-centre-operations
name: leisure centre operations
kind: skill
also: leisure management | leisure facility management | sports centre management | health club operations | sports
 facility operations | recreation facility management | leisure operations | leisure center operations | sports
 center management | ran a leisure centre | duty manager at a leisure centre
narrower: gym operations | fitness club operations | gym management | gym floor duties | golf course operations |
 managed a gym | pool tests | swimming pool operations
implies: leisure-sector
near: membership-services | operations-management | lifeguarding | salon-management | leisure-management-software |
 spa-management
hit: Skilled in leisure centre operations and operations management

term: leisure-management-software
name: leisure management software
kind: tool
also: gym management software | leisure management system | membership management software gym | leisure booking
 system | gym membership system | fitness club software | leisure centre software | studio management software
narrower: XN Leisure | ClubRight | PerfectGym | ClubReady | ABC Fitness | Xplor Gym | Gymdesk | ClubManager |
 EZFacility | Jonas Leisure | TeamUp fitness | Zen Planner | Wodify | CourseProv2 | GymMaster | Clubworx | SportsKey
 | Virtuagym | DaySmart Recreation | ActiveNet | RecTrac | CivicRec
implies: leisure-sector
near: leisure-centre-operations | membership-services | gladstone-leisure-software | legend-club-management | glofox
hit: Sold memberships on leisure management software

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
near: beauty-therapy | cosmetics-sales | microblading | wig-making
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

term: microblading
name: microblading
kind: skill
also: semi-permanent makeup | permanent makeup | semi-permanent brows
implies: lash-and-brow-treatments
near: aesthetic-treatments | makeup-artistry | tattooing
hit: Microblading clients in a clinic

term: mindbody
name: Mindbody
kind: tool
implies: salon-booking-software | leisure-management-software
near: salon-management | gladstone-leisure-software | fresha | phorest | treatwell | vagaro | glofox
hit: Introduced Mindbody in three departments

term: nail-treatments
name: nail treatments
kind: skill
also: nail services | nail technician work | gels and acrylics
narrower: manicures | pedicures | gel nails | acrylic nails | manicure and pedicure | nail art | pedicure | manicure
 | BIAB | builder gel | gel polish | shellac nails
implies: beauty-sector
near: beauty-therapy
hit: Gel nails, manicure and pedicure

term: outdoor-instruction
name: outdoor instruction
kind: skill
also: outdoor education | outdoor activities instruction | adventure activities | team building activities outdoor |
 outdoor pursuits
narrower: climbing instruction | canoe instruction | ropes course | kayaking instruction | climbing wall instruction
 | ski instruction | mountain leadership
near: sports-coaching | environmental-education | dofe-award
hit: Practical experience of outdoor instruction is required

term: personal-training
name: personal training
kind: skill
also: fitness coaching | one-to-one training clients | personal trainer experience | PT sessions | fitness training
 | trained gym clients | PT clients
narrower: fitness programming
beside: strength training
near: exercise-prescription | group-exercise | strength-conditioning | sports-coaching | gym-instruction
hit: One-to-one training clients at a gym

term: phorest
name: Phorest
kind: tool
implies: salon-booking-software
near: salon-management | legend-club-management | fresha | mindbody | treatwell | vagaro | glofox |
 salon-booking-software
hit: Ideally you have already used Phorest

term: pilates
name: pilates
kind: skill
also: reformer pilates | mat pilates | pilates instruction
near: yoga-teaching
hit: Sound knowledge of reformer pilates

term: professional-skincare-brands
name: professional skincare brands
kind: tool
also: professional skincare ranges | spa brands | skincare product houses
narrower: Dermalogica | Elemis | Decleor | Decléor | Guinot | ESPA spa | Murad | CACI | Environ skincare | Obagi |
 Thalgo | Germaine de Capuccini | HydraFacial | Image Skincare | SkinCeuticals
implies: beauty-sector
near: facials | skincare-advice
hit: Trained in Dermalogica and Elemis

term: refereeing
name: refereeing
kind: skill
also: officiating | umpiring | match officials
near: sports-coaching
hit: Looked after refereeing for a mid-sized employer

term: salon-booking-software
name: salon booking software
kind: tool
also: salon software | salon booking system | salon management software | spa software | salon booking systems
narrower: SalonIQ | Salon IQ | iSalon | Booksy | Zenoti | SpaSoft | Book4Time | Salon Iris | Timely salon | Square
 Appointments | Boulevard salon | GlossGenius | Premier Spa software | Kitomba | Salon Tracker | Concept spa
 software
implies: beauty-sector
near: phorest | fresha | treatwell | appointment-booking | vagaro
hit: Takes bookings on SalonIQ

term: salon-clientele
name: building a clientele
kind: skill
also: build a column of clients | built a clientele | loyal clientele | building a client base in the salon |
 building a column | own client base in the salon
implies: beauty-sector
near: hairdressing | salon-retail-sales
hit: Built a clientele of 120 regulars

term: salon-management
name: salon management
kind: skill
also: running a salon | salon operations | salon experience | managing a salon | ran a salon | own salon
implies: beauty-sector
near: hairdressing | appointment-booking | operations-management | leisure-centre-operations | salon-reception |
 salon-retail-sales | spa-management
hit: Managed a salon of six chairs

term: salon-reception
name: salon reception
kind: skill
also: salon receptionist duties | salon front desk | beauty salon reception
implies: beauty-sector
near: salon-management | appointment-booking
hit: Salon reception at weekends

term: salon-retail-sales
name: salon retail
kind: skill
also: retailing in the salon | selling salon products | retailing products to clients | salon retail sales
implies: beauty-sector
near: cosmetics-sales | salon-management | salon-clientele
hit: Top for salon retail each month

term: shortcuts-salon-software
name: Shortcuts salon software
kind: tool
implies: salon-booking-software
near: salon-management | treatwell | vagaro
hit: Ideally you have already used Shortcuts salon software

term: skincare-advice
name: skincare
kind: skill
also: skin care | skincare advice | skincare knowledge | skincare consultations | skin consultations
near: facials | cosmetics-sales | beauty-therapy | professional-skincare-brands
hit: Skincare advice at the counter

term: spa-management
name: spa management
kind: skill
also: running a spa | managing a spa
implies: beauty-sector
near: salon-management | leisure-centre-operations
hit: Managing a spa with ten therapists

term: sports-coaching
name: sports coaching
kind: skill
also: coaching sport | coaching athletes | coaching children sport | youth sports coaching | team coaching sport |
 coaching sports
narrower: coaching football | swim coaching | tennis coaching | rugby coaching | basketball coaching | athletics
 coaching | soccer coaching | gymnastics coaching | football coaching | coaching badminton | coached tennis |
 coached swimmers | coached juniors | coached children | coached netball | coached cricket | coaching children with
 disabilities | inclusive coaching
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
near: massage-therapy | soft-tissue-mobilisation | sports-therapy
hit: Deep tissue massage for athletes

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

term: sports-therapy
name: sports therapy
kind: skill
also: sports therapist skills | sport therapy
near: sports-massage | sports-rehabilitation | athletic-training
hit: Sports therapy for a rugby club

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
beside: piercing
ambiguous: piercing
needs: body | tattoo | studio | ear
near: beauty-therapy | microblading | body-piercing
hit: Tattooing custom work
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
implies: personal-training
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
implies: salon-booking-software
near: salon-management | shortcuts-salon-software | glofox | mindbody | fresha | phorest | treatwell |
 salon-booking-software
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

term: wig-making
name: wig making
kind: skill
also: wigs | wig fitting | wig styling | making wigs
implies: hairdressing
near: hair-extensions | makeup-artistry
hit: Wig making for theatre

term: yoga-teaching
name: yoga teaching
kind: skill
also: yoga | yoga classes | yoga instruction | yoga instructor experience
narrower: vinyasa | hatha yoga
near: pilates | group-exercise | meditation-teaching
hit: Practical experience of yoga instructor experience is required
