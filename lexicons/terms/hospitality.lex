# Hospitality: hotels, front desk, housekeeping, food and beverage service, bars, events, gaming and leisure venues.

term: 7shifts
name: 7shifts
kind: tool
implies: rota-planning-hospitality
near: hotschedules
hit: Swaps approved in 7shifts.

term: back-of-house
name: back of house
kind: skill
also: back-of-house | BOH | heart of house | back of house operations
ambiguous: BOH | back of house
needs: kitchen | FOH | restaurant | stock | hospitality | dish | retail | hotel | @list
near: kitchen-porter-work | food-preparation
hit: Back of house help in a kitchen.
miss: BOH model.

term: banqueting
name: banqueting
kind: skill
also: banquets | banquet service | banquet operations | conference and banqueting | conferencing and banqueting
  | banquet setup | banquet set-up | function service | banquet event orders | C&B | conference and events hotel
  | banqueting service | functions and weddings | banquet management
narrower: BEO
ambiguous: BEO | C&B
case: BEO | C&B
needs: banquet | event | function | hotel | wedding | conference | conferencing | @list
implies: food-and-beverage-service
near: event-catering | fine-dining-service
hit: Banquet service for 400 covers.
miss: BEO grid codes.

term: bar-management
name: bar management
kind: skill
also: pub management | managing a bar | bar supervision | managing a pub | licensed premises management |
  licensed trade management | managing licensed premises | ran a bar | ran a pub | running a bar | ran bars
narrower: beverage management | beverage cost control | bar stock control | nightclub management | bar stocktake
  | bar inventory | liquor inventory
implies: hospitality-sector
near: bartending | cellar-management | personal-licence
hit: Pub management with food.

term: bar-manager-title
name: bar manager
kind: title
also: pub manager | assistant pub manager | bar supervisor | beverage manager | nightclub manager | assistant bar
  manager | publican | cellar manager | pub landlord | head of bars | bars manager | bar team leader | deputy pub
  manager | head barman | pub general manager | bars supervisor | assistant beverage manager
implies: bar-management
near: bartender-title | restaurant-manager-title
hit: Bar manager of two venues.

term: barista-skills
name: barista skills
kind: skill
also: coffee making | coffee preparation | barista experience | making coffee | coffee brewing | barista work |
  preparing coffee | barista training | coffee beverages | made coffee
narrower: espresso | latte art | espresso machine | milk steaming | specialty coffee | coffee grinding |
  speciality coffee | espresso based drinks | pulled shots | steamed milk | flat whites | coffees a day |
  coffees an hour
near: bartending | food-and-beverage-service
hit: Barista skills and latte art.

term: barista-title
name: barista
kind: title
also: coffee barista | head barista | barista trainer | coffee maker | cafe assistant | coffee shop assistant | café
  assistant | coffee shop team member | barista/team member | coffee shop barista | lead barista | senior barista |
  cafe all rounder | barista/cashier | café all-rounder | cafe team member | roaster coffee | coffee roaster | cafe
  worker | store partner barista | tea barista | juice barista
implies: barista-skills | cafe-setting
near: waiter-title | bartender-title
hit: Barista with latte art.

term: bartender-title
name: bartender
kind: title
also: barman | bar staff | barperson | barmaid | bar server | mixologist | bar attendant | barback | head bartender |
  bar team member | bar tender | lead bartender | barback/bartender | cocktail bartender | bar assistant | bar back |
  flair bartender | bar person | bar porter | pub staff | bartender/server | barkeeper | nightclub bartender | bar
  steward | hotel bartender | senior bartender | cocktail barman | bar associate
implies: bartending
near: waiter-title | barista-title | bar-manager-title
hit: Bartender in a cocktail bar.

term: bartending
name: bartending
kind: skill
also: bar service | bar work | bar tending | bar skills | mixing drinks | bar experience | serving alcohol | bar
  operations | drinks service | alcohol service | serving alcoholic beverages | beverage preparation | cocktail
  bartending | drink preparation | preparing drinks | serving alcoholic drinks | flair bartending | serving
  beverages | bar duties | served drinks at bar | ran the bar | worked the bar | behind the bar
narrower: cocktail making | mixology | mixing cocktails | pouring drinks | preparing cocktails | classic
  cocktails | poured pints | pulled pints | cocktails | cocktail menu | made cocktails
implies: hospitality-sector
near: bar-management | cellar-management | barista-skills
hit: Bartending with classic cocktails.

term: betting-shop-assistant-title
name: betting shop assistant
kind: title
also: bookmaker cashier | betting shop cashier | betting shop manager
implies: gambling-sector
near: cashier-title | casino-dealer-title
hit: Betting shop cashier at weekends.

term: booking-com
name: Booking.com
kind: tool
also: Booking.com extranet
implies: ota-extranets
near: expedia
hit: Messages and rates on Booking.com

term: cafe-setting
name: coffee shop
kind: experience
also: café | cafe environment | cafe | coffee house | coffee bar
narrower: bakery cafe | tea room
implies: hospitality-sector
near: restaurant-setting
hit: Barista in a coffee shop.

term: casino-dealer-title
name: casino dealer
kind: title
also: croupier | table games dealer | slot attendant | gaming dealer | casino supervisor | pit boss | poker dealer |
  casino cashier | inspector casino | gaming inspector | slot technician | cage cashier | gaming attendant | casino
  host | casino manager | surveillance operator casino | casino floor person
implies: casino-gaming
near: cashier-title | bartender-title
hit: Casino dealer of blackjack.

term: casino-gaming
name: casino gaming
kind: skill
also: casino operations | gaming operations | gaming floor
narrower: table games | croupier skills | dealing blackjack | slot operations | poker dealing | casino cash desk
  | card dealing casino | roulette dealing | blackjack dealing | casino cage
implies: gambling-sector
near: responsible-conduct-of-gambling | till-operation
hit: Dealing blackjack and roulette tables in casino operations.

term: catering-assistant-title
name: catering assistant
kind: title
also: canteen assistant | school catering assistant | general catering assistant | cafeteria worker | cafeteria
  attendant | catering worker | canteen worker | catering staff | midday meals assistant | school cafeteria worker |
  lunch lady | lunchroom assistant
implies: catering-setting
near: kitchen-assistant-title | fast-food-worker-title | waiter-title
hit: Catering assistant in a school.

term: catering-setting
name: contract catering environment
kind: experience
narrower: school kitchen | care home kitchen | hospital kitchen | staff restaurant | canteen environment |
  education catering | B&I catering | prison kitchen
implies: hospitality-sector
near: restaurant-setting
hit: Cook in a care home kitchen.

term: cellar-management
name: cellar management
kind: skill
also: cellar work | beer cellar | cellar duties
narrower: beer line cleaning | changing kegs | keg changing | cask ale | keg changes | line cleaning beer | cask
 conditioned beer | changed barrels | tapped kegs | cleaned beer lines | beer lines | line cleaning
ambiguous: line cleaning
needs: beer | cellar | kegs | barrels | bar | pub
implies: pub-setting
near: bartending | brewing
hit: Cellar management and line cleaning.
miss: Line cleaning between product runs.

term: cloudbeds
name: Cloudbeds
kind: tool
beside: RoomRaccoon | Little Hotelier
implies: hotel-property-management-system
near: mews
hit: Room rates set in Cloudbeds.

term: club-and-venue-door-operations
name: club and venue door operations
kind: skill
narrower: cloakroom | coat check | box office operations | ticket checking | ticket taking | usher duties |
  stewarding events | event stewarding | crowd stewarding | ticket sales box office | box office | ticketing
  venue
ambiguous: box office
needs: ticket | theatre | cinema | venue | sales | museum
near: crowd-management | till-operation
hit: Ushering and box office at a theatre.
miss: A box office hit.

term: complaint-recovery
name: complaint recovery
kind: skill
also: service recovery | guest service recovery | guest complaint resolution | guest problems solved
narrower: calmed guests | unhappy guests | upset guests
implies: guest-relations
near: complaint-handling
hit: Service recovery after complaints.

term: concierge-service
name: concierge services
kind: skill
also: concierge duties | concierge service | concierge desk | concierge tasks
narrower: guest recommendations | bell service | bell desk | luggage handling | porter duties | bellhop duties |
  luggage assistance | door service hotel | carried luggage | booked tours and taxis | booked restaurants for
  guests | theatre tickets | booked taxis | booked tours | booked tables for guests
near: front-desk-operations | guest-relations
hit: Concierge services in a five star hotel.

term: concierge-title
name: concierge
kind: title
also: bellhop | bell attendant | hotel porter | bellman | doorman | head concierge | bell captain | luggage porter |
  hall porter | chef concierge | bell person | guest services concierge | bellboy | chief concierge | concierge agent |
  lobby ambassador | door attendant | concierge assistant | hotel concierge | night concierge | residential concierge |
  bell staff | bellperson | bell service agent | concierge host | baggage porter
ambiguous: doorman | concierge
needs: hotel | guest | guests | lobby | residential | luggage | resort | apartment | desk | building
implies: concierge-service
near: hotel-receptionist-title
hit: Hotel concierge and luggage.
miss: A white glove concierge onboarding plan.

term: contract-catering
name: contract catering
kind: skill
also: catering | catering services | institutional catering | mass catering | catering management | catering
  operations | catering service | volume catering | food service management | foodservice operations | food
  service operations | institutional food service | catering work
narrower: school catering | hospital catering | industrial catering | staff canteen | corporate dining |
  cafeteria operations | canteen service | workplace catering | cafeteria service | mess catering | camp
  catering
ambiguous: catering
needs: food | event | events | chef | cook | kitchen | hotel | hospitality | school | hospital | restaurant | canteen
 | menu | weddings | staff | @list
implies: catering-setting
near: event-catering | food-and-beverage-service | kitchen-management
hit: Contract catering for schools.
miss: Catering to niche markets.

term: cruise-setting
name: cruise ship
kind: experience
also: cruise ships | cruise industry | cruise line | on board cruise | cruise liner
narrower: river cruise
implies: hospitality-sector
near: marine-industry-sector
hit: Two contracts on a cruise ship.

term: deli-assistant-title
name: deli assistant
kind: title
also: deli clerk | deli worker | deli associate | counter server | sandwich artist
implies: retail-experience
near: retail-assistant-title | fast-food-worker-title
hit: Deli assistant with slicer.

term: delphi-sales-catering
name: Delphi sales catering
kind: tool
also: Delphi.fdc | Amadeus Delphi
implies: hotel-sales
near: banqueting
hit: Events detailed in Delphi.fdc.

term: designmynight
name: DesignMyNight
kind: tool
also: Collins bookings
implies: hotel-reservations
near: opentable
hit: Parties booked on DesignMyNight.

term: duetto
name: Duetto
kind: tool
ambiguous: Duetto
needs: revenue | hotel | rates | IDeaS | @list
implies: revenue-management-hotel
near: ideas-revenue
hit: Open pricing of hotel rooms in Duetto.
miss: Sang a duetto.

term: duty-manager-title
name: duty manager
kind: title
also: night manager | hotel duty manager | front office duty manager
implies: people-management
near: front-office-manager-title | retail-supervisor-title | restaurant-supervisor-title
hit: Duty manager at a leisure club.

term: event-catering
name: event catering
kind: skill
also: outside catering | catering events | off-premise catering | off-site catering | event food service |
  hospitality catering events | external catering
narrower: mobile catering | wedding catering | corporate catering | banquet catering
implies: catering-setting
near: banqueting | contract-catering | event-setup-venue
hit: Event catering for weddings.

term: event-setup-venue
name: event setup venue
kind: skill
also: event set-up | setting up events | event setup and breakdown | venue setup | set up and tear down events |
 event set up | event set up and breakdown | set up and breakdown of events | set up venues | event setup | setting
 up function rooms | set up function rooms
narrower: room setup conference | meeting room setup | conference room set up | marquee erection | event breakdown |
 marquee hire | event rigging | stage set-up | broke down rooms
beside: venue operations
near: banqueting | event-catering
hit: Event setup and breakdown.

term: events-setting
name: events industry
kind: experience
also: events sector
narrower: festival work | festivals | stadium hospitality | sports venues | conference centre | convention
  center | stadium | wedding venue
ambiguous: festivals | stadium
needs: event | events | catering | steward | bar | security | staff | hospitality | crew
implies: hospitality-sector | events-sector
near: hotel-setting
hit: Seasonal work in the events industry.
miss: Wrote about film festivals.

term: expedia
name: Expedia
kind: tool
also: Expedia Partner Central
implies: ota-extranets
near: booking-com
hit: Rates on Expedia each morning

term: fast-food-service
name: fast food service
kind: skill
also: quick service | quick service restaurant | QSR | fast food | counter service food | quick-service
  restaurants | fast-food
narrower: fast food preparation | burger preparation
ambiguous: QSR
case: QSR
needs: food | restaurant | franchise | service | crew | @list
implies: hospitality-sector
near: order-taking-restaurant | food-preparation
hit: Fast food service on drive-thru.
miss: QSR software installs.

term: fast-food-worker-title
name: fast food worker
kind: title
also: crew member | restaurant crew member | counter attendant | food service worker | fast food cashier | drive-thru
  operator | food service assistant | food counter attendant | food counter assistant | foodservice worker | crew
  person | fast food attendant | drive thru attendant | hospitality assistant | hospitality worker | food service
  attendant | fast food team member | hospitality team member | hospitality staff | food service associate | concession
  worker | concession attendant | food attendant | concessions attendant | fast food restaurant worker | food service
  aide | fast-food worker | food service helper
ambiguous: crew member
needs: restaurant | food | fries | fast | kitchen | grill | cash | drive | customers | store | burger
implies: fast-food-service
near: waiter-title | kitchen-assistant-title | cashier-title
hit: Restaurant crew member on drive-thru.
miss: Ship's crew member at sea.

term: fine-dining-service
name: fine dining service
kind: skill
also: fine dining | five-star service | à la carte service | a la carte service | fine-dining | Michelin
  standard service | formal dining service | formal service
narrower: silver service | French service | gueridon service | tableside service | butler service | tasting menu
  | tasting menus | rosette restaurant service
implies: food-and-beverage-service | restaurant-setting
near: wine-service | banqueting
hit: Silver service at gala dinners.

term: food-and-beverage-service
name: food and beverage service
kind: skill
also: F&B service | food service | food and beverage | waiting tables | waitering | table service | serving food
  | serving food and drinks | waiter service | restaurant service | food & beverage | serving customers food |
  waiting on tables | table waiting | F&B | waitressing | serving tables | food and drink service | F&B
  operations | food and beverage operations | serving meals | serving food and beverages | food serving |
  service of food | food and beverages service | served guests
narrower: serving drinks | ran food | ran plates | carried plates | covers a night | covers per service | took and
 served orders | section of tables | food running
beside: food and beverage management | F&B management
ambiguous: F&B
case: F&B
needs: hotel | restaurant | service | outlet | banquet | kitchen | guest | bar | food | operation | @list
implies: hospitality-sector
near: fine-dining-service | bartending | order-taking-restaurant
hit: Food and beverage service in a resort.
miss: F&B stock ratio.

term: fourth-hospitality
name: Fourth Hospitality
kind: tool
also: Fourth rota
beside: Planday | Rotaready | Harri
implies: rota-planning-hospitality
near: hotschedules
hit: Rotas in Fourth Hospitality.

term: front-desk-operations
name: front desk operations
kind: skill
also: hotel front desk | hotel reception | front office operations | hotel reception duties | hotel front office |
  front office hotel | front desk hotel | front office procedures | front desk duties | hotel reception work |
  reception hotel | hotel front desk operations | worked the front desk | ran the front desk | hotel desk | staffed the
  front desk
implies: hotel-setting
near: guest-check-in | hotel-reservations | concierge-service | night-audit | reception-duties
hit: Hotel reception on rotating shifts.

term: front-of-house
name: front of house
kind: skill
also: front-of-house | FOH | front of house operations | front of house service
ambiguous: FOH
case: FOH
needs: restaurant | BOH | guest | service | dining | hospitality | @list
implies: hospitality-sector
near: food-and-beverage-service | restaurant-management
hit: Front of house at a theatre cafe.
miss: FOH engineer mixing.

term: front-office-manager-title
name: front office manager
kind: title
also: front desk manager | guest services manager | front desk supervisor | front office supervisor | guest relations
  manager | head receptionist | rooms division manager | guest service manager | assistant front office manager |
  reservations manager | reservation manager | guest experience manager | front of house manager hotel | head of
  reception | guest services supervisor | front desk lead | guest services director | director of rooms | assistant
  front desk manager | reservations supervisor | rooms director | director of guest services | front office team leader
  | guest relations supervisor | reception supervisor
implies: front-desk-operations
near: hotel-receptionist-title | hotel-manager-title
hit: Front office manager, 200 rooms.

term: guest-check-in
name: guest check-in
kind: skill
also: guest check-in and check-out | check-in and check-out | checking in guests | checking guests in |
  check-ins and check-outs | check in and check out | checking guests in and out | guest registration | guest
  arrivals and departures | check in guests | checked guests out | arrivals and departures | welcomed arrivals |
  guest arrivals
narrower: issued keys | issued room keys | arrivals a day | arrivals per day | room keys
ambiguous: check-in and check-out | check in and check out
needs: guest | guests | hotel | reception | front desk | rooms
implies: front-desk-operations
near: hotel-reservations
hit: Guest check-in and check-out.
miss: Check in and check out of code.

term: guest-relations
name: guest relations
kind: skill
also: guest services | guest service | guest experience | guest care | hotel guest service | serving guests |
  exceptional guest service
narrower: guest satisfaction | guest complaints | VIP guest handling | guest complaint handling | guest requests
  | guest feedback | guest satisfaction scores | guest complaints handling | guest communication | resolved
  guest complaints | handled guest complaints | guest reviews | review scores | guest score
implies: hospitality-sector
near: front-desk-operations | complaint-recovery
hit: Guest relations and guest complaints.

term: guestline
name: Guestline
kind: tool
also: Rezlynx | Guestline Rezlynx
implies: hotel-property-management-system
near: opera-pms
hit: Night audit in Guestline Rezlynx.

term: high-volume-service
name: high-volume service
kind: experience
also: busy service | high volume food service
narrower: high volume kitchen | high-volume kitchen | volume kitchen | busy kitchen | covers
ambiguous: covers
needs: lunch | dinner | pass | chef | kitchen | restaurant | brunch | banquet | tables | weddings
near: restaurant-setting | batch-cooking
hit: Worked a busy kitchen with 200 covers on a Saturday night.
miss: Wrote a policy that covers data protection.
miss: Covers weekend and night shifts for customer service.

term: holiday-park-operations
name: holiday park operations
kind: skill
also: caravan park
narrower: camp site operations | campsite management | campground operations
beside: holiday lets | short-term rental management | Airbnb hosting | holiday let changeovers | vacation rental
  management | short term rentals | vacation rentals | serviced apartments
near: hotel-operations | hotel-housekeeping
hit: Holiday let changeovers and keys.

term: hospitality-sector
name: hospitality industry
kind: experience
also: hospitality sector | hospitality | hotel and catering | hospitality environment | hotel and restaurant
  industry | hospitality setting | hospitality background | tourism and hospitality | hotels and restaurants |
  hospitality field | hospitality experience | leisure and hospitality | food and beverage industry hospitality
  | hotel/restaurant | hotel or restaurant background
narrower: hotel industry | catering industry | foodservice industry | food service industry
near: retail-sector | restaurant-setting | hotel-setting
hit: Six years in the hospitality industry.

term: hospitality-service-standards
name: hospitality service standards
kind: skill
also: service standards hotel
narrower: brand standards hotel | five star standards | Forbes standards | LQA standards | Forbes Travel Guide
  standards | hotel brand standards | Forbes five-star | star rating hotel
implies: hospitality-sector
near: guest-relations | fine-dining-service
hit: Kept Forbes standards.

term: hospitality-staff-training
name: hospitality staff training
kind: skill
also: training service staff | service training hospitality
narrower: training waiting staff | waiter training | trained commis | trained junior chefs | taught commis chefs
  | trained chefs | trained new waiters | trained bar staff | trained servers | trained front of house staff
beside: steps of service | sequence of service
near: restaurant-management | food-and-beverage-service
hit: Trained waiters in steps of service.

term: hosting-guests-restaurant
name: hosting guests restaurant
kind: skill
also: seating guests | greeting and seating guests | guest seating | hosting in restaurant | host stand |
  greeting guests | welcoming guests | greet and seat guests | greeting and seating | maitre d' duties | seated
  diners
narrower: table allocation | seating charts restaurant | managed the door and waitlist
implies: hospitality-sector
near: food-and-beverage-service
hit: Greeting guests and seating.

term: hotel-housekeeping
name: hotel housekeeping
kind: skill
also: housekeeping | room cleaning | room attendant duties | cleaning guest rooms | guest room cleaning |
  housekeeping operations | cleaning bedrooms | hotel cleaning | cleaning hotel rooms | housekeeping procedures
  | cleaning rooms | turned rooms | serviced bedrooms | made up rooms
narrower: bed making | making beds | housekeeping standards | turndown service | changing bed linen | rooms a
  day | rooms per shift | made beds | changed beds | changed linen | rooms a shift | strip and make | stripped
  beds
implies: general-cleaning | hotel-setting
near: commercial-cleaning | laundry | housekeeping-supervision
hit: Housekeeping of twenty rooms a day.

term: hotel-manager-title
name: hotel manager
kind: title
also: hotel general manager | resort manager | hotel operations manager | assistant hotel manager | hospitality manager
  | deputy hotel manager | hotel director | hotel sales manager | hostel manager | guest house manager | lodge manager
  | director of sales hotel | cluster general manager | motel manager | director of operations hotel | B&B manager |
  holiday park manager | hotel owner | hotel supervisor | resort general manager | hotel executive | accommodation
  manager | campsite manager | inn keeper | hotel sales executive | innkeeper
implies: hotel-operations
near: front-office-manager-title | restaurant-manager-title | housekeeping-manager-title
hit: Hotel manager of a city site.

term: hotel-operations
name: hotel operations
kind: skill
also: hotel management | managing a hotel | hospitality operations | hospitality management | hotel and
  restaurant management | lodging operations
narrower: rooms division | rooms division management | resort operations | resort management
implies: hotel-setting
near: front-desk-operations | hotel-housekeeping | hospitality-sector
hit: Hotel operations with 120 rooms.

term: hotel-property-management-system
name: hotel property management system
kind: tool
also: hotel PMS | PMS hotel | hotel management system | property management system hotel | hotel software | hotel
  management software
ambiguous: PMS
needs: hotel | Opera | guest | guests | reservations | front desk | Protel | Fidelio | check-in
implies: hotel-setting
near: hotel-reservations | front-desk-operations
hit: Knows a hotel property management system.
miss: Matched PMS colours for print.

term: hotel-receptionist-title
name: hotel receptionist
kind: title
also: front desk agent | front office agent | guest service agent | guest services agent | night auditor | reservations
  agent | guest service associate | front desk clerk | hotel front desk agent | guest relations officer | hotel front
  desk clerk | hotel clerk | front office associate | front desk associate | guest service representative | reservation
  agent | night receptionist | guest services representative | guest relations executive | reservations clerk | front
  desk representative | guest services associate | front office receptionist | hotel night auditor | hotel reservations
  agent | guest services officer | front of house receptionist | reservation officer | resort receptionist | guest
  relations agent | reservationist | guest experience officer | front office executive | front office assistant | guest
  service officer | reservations executive | guest experience agent | front desk officer | spa receptionist | guest
  relation officer | reservations coordinator | room reservations agent | hostel receptionist | reservations sales
  agent | night porter | night audit clerk
implies: front-desk-operations
near: concierge-title | front-office-manager-title
hit: Hotel receptionist on lates.

term: hotel-reservations
name: hotel reservations
kind: skill
also: room reservations | room bookings | reservations handling | reservation management | hotel bookings |
  reservations and bookings | taking reservations | booking rooms | reservations management | reservation
  handling | took bookings | handled bookings | took reservations | managed bookings
narrower: group reservations | reservation systems | booking enquiries
beside: table reservations
implies: hotel-setting
near: front-desk-operations | opera-pms | revenue-management-hotel
hit: Hotel reservations and group bookings.

term: hotel-sales
name: hotel sales
kind: skill
also: hotel sales and marketing | group sales hotel | event sales hotel
narrower: wedding sales | venue sales | MICE sales | catering sales | MICE | conference sales | room sales
ambiguous: MICE
case: MICE
needs: hotel | conference | event | events | corporate | sales | incentive | @list
implies: hotel-setting
near: revenue-management-hotel | banqueting
hit: Hotel sales for weddings.
miss: Dosed MICE orally.

term: hotel-setting
name: hotel environment
kind: experience
also: hotel experience | hotel setting | hotel background
narrower: luxury hotel | five star hotel | 5 star hotel | five-star hotel | four star hotel | resort hotel |
  boutique hotel | star hotel | international hotel | resort | luxury resort | 4 star hotel | 5-star hotel |
  star rated hotel | hotel chain | lodge
ambiguous: resort | lodge
needs: hotel | guest | guests | spa | beach | ski | hospitality | rooms | tourist | star
implies: hospitality-sector
near: restaurant-setting
hit: Experience in a five star hotel.
miss: A last resort only.

term: hotschedules
name: HotSchedules
kind: tool
implies: rota-planning-hospitality
near: 7shifts
hit: Shifts posted in HotSchedules.

term: housekeeping-manager-title
name: housekeeping manager
kind: title
also: executive housekeeper | head housekeeper | housekeeping supervisor | assistant housekeeping manager | director of
  housekeeping | floor housekeeper | deputy head housekeeper | housekeeping coordinator | assistant executive
  housekeeper | assistant head housekeeper | floor supervisor housekeeping | housekeeping director | accommodation
  supervisor | housekeeping team leader | housekeeping lead | director of environmental services | EVS manager |
  housekeeping inspector
implies: housekeeping-supervision
near: room-attendant-title | hotel-manager-title | cleaning-supervisor-title
hit: Head housekeeper, 80 rooms.

term: housekeeping-supervision
name: housekeeping supervision
kind: skill
also: housekeeping management | supervising housekeepers | supervising room attendants
narrower: room inspection hotel | inspecting rooms | room inspections | checking rooms
implies: hotel-housekeeping
near: hotel-operations
hit: Housekeeping supervision and room inspections.

term: ideas-revenue
name: IDeaS revenue
kind: tool
also: IDeaS G3
implies: revenue-management-hotel
near: duetto
hit: Forecasts in IDeaS G3.

term: laundry
name: laundry
kind: skill
also: laundry operations | laundry service | laundering | laundry work | laundry duties | washing and ironing |
  laundry equipment | washed and folded
narrower: linen handling | ironing | pressing and folding | dry cleaning | linen management | ironing clothes |
  linen stock | garment pressing | pressed garments | sheets and towels | fold sheets | folded towels
ambiguous: ironing
needs: laundry | clothes | washing | linen | cleaning | cooking | household
near: hotel-housekeeping | domestic-cleaning
hit: Laundry and ironing for guests.
miss: Iron ore exports.

term: laundry-attendant-title
name: laundry attendant
kind: title
also: laundry worker | laundry assistant | laundry operative | laundry operator | dry cleaner | presser | laundry
  supervisor | laundry aide | laundry manager
ambiguous: presser
needs: laundry | garment | ironing | shirts | dry
implies: laundry
near: room-attendant-title
hit: Laundry attendant on flat work.
miss: A flower presser toy.

term: maestro-pms
name: Maestro PMS
kind: tool
narrower: roomMaster
beside: StayNTouch | Choice Advantage | IDS Next
implies: hotel-property-management-system
near: opera-pms
hit: Folios closed in Maestro PMS.

term: mews
name: Mews
kind: tool
also: Mews PMS | Mews Systems
ambiguous: Mews
case: Mews
needs: PMS | hotel | Opera | reservation | system | @list
implies: hotel-property-management-system
near: opera-pms | cloudbeds
hit: Hotel bookings in Mews PMS.
miss: Lives at Grove Mews.

term: night-audit
name: night audit
kind: skill
also: night auditing | hotel night audit | night audit procedures | closed the day | day closing | day-end close
implies: front-desk-operations
hit: Night audit and daily close.

term: opentable
name: OpenTable
kind: tool
implies: hotel-reservations
near: hosting-guests-restaurant | resdiary | sevenrooms
hit: Tables managed in OpenTable.

term: opera-pms
name: Opera PMS
kind: tool
also: Oracle Opera | Micros Opera | Fidelio | Opera Cloud | Opera property management system | Opera | Micros Fidelio |
  Opera hotel system
ambiguous: Opera | Fidelio
case: Opera
needs: PMS | hotel | front desk | reservations | Micros | Fidelio | reception | front office | Protel | Mews |
 OpenTable | check-in | Delphi | front of house | guests | guest
implies: hotel-property-management-system
near: protel | mews
hit: Check-in on Opera PMS.
hit: Opera or a similar PMS.
miss: Sang at the Opera house.

term: order-taking-restaurant
name: taking food orders
kind: skill
also: order taking | taking orders | taking customer orders | food orders | taking orders from guests | took
  orders | took food orders
narrower: drive-thru | drive-through service | drive thru service | drive-thru service | taking drink orders |
  menu explanation
near: food-and-beverage-service | till-operation
hit: Taking orders and explaining the menu.

term: ota-extranets
name: OTA extranets
kind: tool
also: online travel agencies | OTA extranet | OTA portals | online travel agents
near: hotel-reservations
hit: Rates kept on OTA extranets

term: protel
name: Protel
kind: tool
also: Protel PMS
implies: hotel-property-management-system
near: opera-pms
hit: Bookings kept in Protel PMS.

term: pub-setting
name: pub
kind: experience
also: bar environment | pubs and bars | busy pub | pub industry | licensed trade
narrower: busy bar | cocktail bar
beside: nightclub | night club
ambiguous: pub
needs: bar | restaurant | chef | beer | landlord | manager | hospitality | kitchen | shifts | busy
implies: hospitality-sector
near: restaurant-setting
hit: Chef in a busy pub.
miss: Wired Google Pub/Sub.

term: resdiary
name: ResDiary
kind: tool
implies: hotel-reservations
near: opentable
hit: Bookings in ResDiary.

term: restaurant-cost-control
name: restaurant cost control
kind: skill
also: food and beverage cost control | food and beverage control | F&B cost control | labor cost control
  restaurant | controlled food and wage cost
narrower: food cost control | beverage cost | labour cost control hospitality | prime cost | menu costing | GP
  control | gross profit food | food costing | food cost management | food costs | recipe costing | wage
  percentage | wage cost | labour percentage
near: kitchen-management | restaurant-management
hit: Food cost control at 28 percent.

term: restaurant-host-title
name: restaurant host
kind: title
also: hostess | host | host/hostess | restaurant hostess | maître d' | maitre d | maitre d' | restaurant greeter |
  hostess/host | restaurant receptionist | reservations host | maitre d'hotel | guest greeter
ambiguous: host | hostess
needs: restaurant | guests | seat | table | tables | dining | greet | reservation | waiter | server
implies: restaurant-setting
near: waiter-title | hotel-receptionist-title
hit: Restaurant host on weekends.
miss: The host machine runs Linux.

term: restaurant-management
name: restaurant management
kind: skill
also: restaurant operations | managing a restaurant | restaurant supervision | managing restaurants | food
  service supervision | shift management restaurant | restaurant general management | full service restaurant
  management | ran a restaurant | ran the restaurant
narrower: front of house management | running shifts restaurant | multi-unit restaurant | front-of-house
  management | cafe management | ran the floor | ran shifts | ran restaurant shifts | ran front of house
implies: restaurant-setting
near: food-and-beverage-service | kitchen-management | restaurant-cost-control
hit: Restaurant management of 80 covers.

term: restaurant-manager-title
name: restaurant manager
kind: title
also: restaurant general manager | assistant restaurant manager | food and beverage manager | F&B manager | catering
  manager | cafe manager | front of house manager | food service manager | banquet manager | director of food and
  beverage | dining manager | café manager | food service director | food & beverage manager | banqueting manager |
  assistant food and beverage manager | F&B director | food and beverage director | assistant F&B manager | fast food
  manager | coffee shop manager | catering operations manager | conference and banqueting manager | restaurant
  operations manager | deputy restaurant manager | dining services manager | food court manager | cafeteria manager |
  canteen manager | front-of-house manager | restaurant director | director of restaurants | food and beverage
  operations manager | food services manager | catering general manager | assistant catering manager | director of
  dining | school catering manager | restaurant area manager | area catering manager | quick service restaurant manager
  | FOH manager | dining room manager
implies: restaurant-management
near: restaurant-supervisor-title | head-chef-title | hotel-manager-title | bar-manager-title
hit: Restaurant manager of 90 covers.

term: restaurant-setting
name: restaurant environment
kind: experience
also: restaurant industry | restaurant setting | restaurant experience | restaurant background
narrower: busy restaurant | high volume restaurant | full service restaurant | casual dining | high-volume
  restaurant | fine dining restaurant | fast-paced restaurant | Michelin star restaurant | busy kitchen
  environment | rosette restaurant | gastropub | à la carte restaurant
implies: hospitality-sector
near: hotel-setting | pub-setting
hit: Worked in a high volume restaurant.

term: restaurant-supervisor-title
name: restaurant supervisor
kind: title
also: restaurant team leader | food and beverage supervisor | F&B supervisor | banquet captain | restaurant captain |
  dining room supervisor | front of house supervisor | banquet supervisor | restaurant shift leader | banqueting
  supervisor | restaurant shift supervisor | restaurant shift manager | catering supervisor | head of restaurant floor
  | café supervisor | cafe supervisor | food service supervisor | captain waiter | events supervisor | hospitality
  supervisor | coffee shop supervisor | restaurant floor manager | outlet supervisor | crew trainer | room service
  supervisor | supervisor food and beverage | F&B captain
implies: food-and-beverage-service | restaurant-setting
near: restaurant-manager-title | waiter-title
hit: Restaurant supervisor at a resort.

term: revenue-management-hotel
name: revenue management hotel
kind: skill
also: hotel revenue management | yield management | hotel yield
narrower: RevPAR | ADR and RevPAR | hotel pricing | room rate management | occupancy forecasting | room revenue
  | channel manager hotel | OTA management | hotel distribution | rate parity | OTA channels
implies: hotel-setting
near: hotel-reservations | hotel-sales
hit: Hotel revenue management and RevPAR.

term: revenue-manager-title
name: revenue manager
kind: title
also: hotel revenue manager | cluster revenue manager | director of revenue
implies: hotel-setting
near: hotel-manager-title
hit: Hotel revenue manager, city cluster.

term: ride-operator-title
name: ride operator
kind: title
also: theme park attendant | ride attendant | amusement attendant | attraction attendant | arcade attendant |
  attractions host
implies: visitor-attraction-setting
near: usher-title
hit: Ride operator at a pier.

term: rms-cloud
name: RMS Cloud
kind: tool
implies: hotel-property-management-system
near: guestline
hit: Park bookings in RMS Cloud.

term: room-attendant-title
name: room attendant
kind: title
also: housekeeper | chambermaid | housekeeping attendant | hotel housekeeper | room cleaner | housekeeping assistant |
  hotel cleaner | public area attendant | linen porter | hotel room attendant | housekeeping staff | guest room
  attendant | houseperson | houseman | accommodation assistant | housekeeping room attendant | hotel maid | linen
  attendant | house attendant | room maid | housekeeping porter | housekeeping associate | turndown attendant | linen
  room attendant | public area cleaner | housekeeping team member | room boy | laundry staff
ambiguous: housekeeper
needs: laundry | garment | hotel | rooms | private | household | guest | cleaning | ironing | home | linen | estate |
  resort
implies: hotel-housekeeping
near: cleaner-title | housekeeping-manager-title
hit: Room attendant in a spa hotel.
miss: A flower presser toy.

term: room-service
name: room service
kind: skill
also: in-room dining | room service delivery
narrower: minibar | minibar restocking
ambiguous: room service
needs: hotel | guest | order | dining | tray | nights | minibar | kitchen | deliver
implies: food-and-beverage-service
hit: Room service on nights.
miss: Server room service contract.

term: rota-planning-hospitality
name: rota planning
kind: skill
also: staff rotas | staff rota | rota planning | rota management | shift rota | scheduling restaurant staff | duty
 roster | duty rosters | rostering | staff scheduling | shift scheduling | roster management | preparing duty rosters
 | staff rostering | roster planning | wrote the rota | wrote rotas | staff rota planning | made the rota | ran the
 rota | weekly rota | writing rotas
narrower: labour scheduling hospitality
ambiguous: rostering
needs: staff | shift | shifts | duty | team | roster | crew | nurse
implies: hospitality-sector
near: restaurant-management | store-management
hit: Staff rotas and holiday cover.
miss: A player roster.

term: rotacloud
name: RotaCloud
kind: tool
beside: Deputy rostering | When I Work | Homebase scheduling
never: when I work
implies: rota-planning-hospitality
near: 7shifts
hit: Shifts in RotaCloud.

term: sevenrooms
name: SevenRooms
kind: tool
implies: hotel-reservations
near: opentable | resdiary
hit: Covers managed in SevenRooms.

term: siteminder
name: SiteMinder
kind: tool
implies: revenue-management-hotel
near: synxis
hit: Rates loaded in SiteMinder.

term: sommelier-title
name: sommelier
kind: title
also: head sommelier | wine waiter | wine steward | assistant sommelier | commis sommelier | wine director | chef
  sommelier | wine advisor | wine consultant | junior sommelier
implies: wine-service | restaurant-setting
near: waiter-title | bartender-title
hit: Sommelier of a hotel cellar.

term: spa-and-leisure-operations
name: spa and leisure operations
kind: skill
also: spa operations
narrower: spa reception | leisure club operations | hotel leisure club | health club reception | leisure
  facility operations
near: front-desk-operations | pool-maintenance
hit: Spa reception at a resort.

term: synxis
name: SynXis
kind: tool
implies: hotel-reservations
near: siteminder
hit: Rates mapped in SynXis.

term: table-setting
name: table setting
kind: skill
also: table setup | setting tables | laying tables | table layout | set tables | table set-up | restaurant set
  up | lay up | laid up tables
narrower: mise en place service | polish glasses | polish cutlery | polished glasses and cutlery
beside: clearing tables | table clearing | bussing tables | busing tables | cleaning tables | clear tables
implies: hospitality-sector
near: food-and-beverage-service
hit: Setting tables and clearing tables.

term: tripleseat
name: Tripleseat
kind: tool
implies: hotel-sales
near: delphi-sales-catering
hit: Functions booked in Tripleseat.

term: upselling-food-and-drink
name: upselling food and drink
kind: skill
also: suggestive selling | upselling menu items | upsell menu | upselling drinks | menu upselling | upsold
narrower: menu recommendations | upselling wine | upsold wine | upsold desserts | recommended wine | recommended
  dishes | upsold drinks | recommend desserts | spend per head
beside: menu knowledge | food pairing
implies: hospitality-sector
near: food-and-beverage-service | wine-service
hit: Good menu knowledge and suggestive selling.

term: usher-title
name: usher
kind: title
also: theatre usher | box office assistant | ticket agent | event steward | cloakroom attendant | cinema assistant |
  front of house assistant | ticket seller | ticket taker | ticket clerk | venue assistant | event staff | events
  steward | box office attendant | venue steward | box office clerk | cinema team member | visitor assistant | visitor
  services assistant | leisure attendant | front of house team member | gallery attendant | venue supervisor | cinema
  supervisor | venue manager | cinema manager | museum attendant | box office manager | event porter | theatre
  attendant | ticket attendant | visitor experience assistant
ambiguous: usher
needs: theatre | cinema | ticket | venue | events | concert
near: cashier-title | security-officer-title
hit: Usher and box office assistant.
miss: Usher in a new era.

term: waiter-title
name: waiter
kind: title
also: waitress | server | food server | waiting staff | waiter/waitress | restaurant server | food and beverage
  attendant | F&B attendant | wait staff | food and beverage server | food runner | restaurant waiter | head waiter |
  F&B service agent | commis waiter | banquet server | busser | busboy | head waitress | food and beverage assistant |
  F&B assistant | dining room attendant | waiter and waitress | chef de rang | chef de salle | restaurant team member |
  demi chef de rang | catering server | bus person | banquet waiter | banqueting assistant | section waiter | silver
  service waiter | waitperson | fine dining server | restaurant attendant | dining server | cocktail server | bar
  waiter | dietary server | waitstaff | bar and waiting staff | cocktail waitress | F&B server | room service attendant
  | room service waiter | in-room dining attendant | order taker | breakfast attendant | breakfast waiter | banquet
  attendant | head server | events waiter | carhop
ambiguous: server | runner restaurant
needs: restaurant | food | tables | guests | banquet | menu | dining | bar | waiter | waitress | wine | tips
never: SQL Server | server administrator | Windows Server | server side | web server | server room | server hardware
implies: food-and-beverage-service
near: bartender-title | restaurant-host-title | restaurant-supervisor-title | barista-title
hit: Restaurant server on evenings with wine.
miss: The server rebooted overnight.

term: wine-service
name: wine service
kind: skill
also: wine knowledge | sommelier skills | sommelier service | wine stewardship
narrower: wine pairing | wine tasting | wine list management | wine lists | wine and spirits knowledge | wine
  recommendations | wines and spirits
beside: beverage knowledge
implies: hospitality-sector
near: fine-dining-service | wset
hit: Wine service and wine pairing.
