# Travel trade, airlines, tour operation, events and visitor attractions.

term: airline-reservations
name: airline reservations
kind: skill
also: airline ticketing | airline ticket sales | air ticketing | fares and ticketing | flight reservations |
  IATA ticketing | BSP reporting | ticket issuance | fare construction
narrower: fare calculation | flight bookings
near: gds-reservation | reservations
hit: Took over airline reservations from 2019 onwards

term: amadeus
name: Amadeus
kind: tool
also: Amadeus GDS | Amadeus reservation system
ambiguous: Amadeus
case: Amadeus
needs: GDS | Sabre | Galileo | travel | airline | reservation | ticketing | flight | booking
implies: gds-reservation
near: sabre | galileo | travelport
hit: Booked fares on Amadeus and Sabre
miss: Mozart is the theme of Amadeus

term: audience-development
name: audience development
kind: skill
also: audience engagement arts
near: community-engagement | arts-administration
hit: A good grasp of audience development is expected

term: audienceview
name: AudienceView
kind: tool
implies: box-office-systems
near: visitor-services | tessitura | patron-manager | spektrix
hit: Ideally you have already used AudienceView

term: aviation-security-awareness
name: aviation security awareness
kind: skill
beside: dangerous goods awareness air
near: passenger-services
hit: Taught aviation security awareness to new colleagues

term: bizzabo
name: Bizzabo
kind: tool
implies: event-management-software
near: event-planning | delphi-event-sales | hopin
hit: Two years of practice with Bizzabo

term: cabin-crew-service
name: cabin crew service
kind: skill
also: passenger service onboard
narrower: emergency evacuation aircraft
near: passenger-services | customer-service
hit: Three years of cabin crew service

term: conference-sales
name: event sales
kind: skill
also: meetings and events sales
narrower: banqueting sales | group sales hotels | sold conferences | conference and banqueting sales
near: event-planning | b2b-sales
hit: A good grasp of group sales hotels is expected

term: cruise-ship-work
name: cruise ship work
kind: skill
also: shipboard hospitality
near: tour-operations
hit: Strong background in shipboard hospitality and tour operations

term: delphi-event-sales
name: Delphi event sales
kind: tool
implies: event-management-software
near: event-planning | tripleseat | bizzabo
hit: Ideally you have already used Delphi event sales

term: destination-management
name: destination management
kind: skill
also: destination development | tourism development
near: tourism-marketing | tour-operations
hit: Tourism development for a coastal council

term: ecotourism
name: ecotourism
kind: skill
also: eco-tourism | nature tourism
near: conservation | tour-operations | sustainable-tourism
hit: Ecotourism lodges and trails

term: event-management-software
name: event management software
kind: tool
also: event software | event registration software | event planning software | event registration systems | event
 technology platforms | virtual event platforms
narrower: Whova | Aventri | Planning Pod | iVvy | Priava | Momentus | EventPro | RegFox | Splash events | Stova |
 RainFocus | Airmeet
implies: event-planning
near: cvent | eventbrite | tripleseat
hit: Took bookings in event registration software

term: event-planning
name: event planning
kind: skill
also: event management | event organisation | events management | organising events | event coordination | events
 planning | planning events | event logistics | event production | event delivery | event operations | meeting and
 event planning | coordinating events | managing events | event execution | event organising | conference and events
 | MICE | event support | event experience | special event planning | plan events | organise events | meetings and
 events | event organization | organizing events | event organizing | organize events
narrower: corporate events | special events | live events | company events
ambiguous: MICE
case: MICE
needs: event | meetings | incentives | conferences | tourism | travel | exhibitions
near: event-marketing | wedding-planning | conference-sales | event-administration | event-safety-management
hit: Event management for up to 900 guests
miss: MICE were kept at 21 degrees

term: event-temple
name: Event Temple
kind: tool
implies: event-management-software
near: event-planning | social-tables | tripleseat
hit: Familiar with Event Temple and event planning or similar software

term: events-sector
name: event industry
kind: experience
also: live events industry | events sector experience | events background
narrower: exhibition industry | event agency
near: tourism-sector
hit: Knows event industry from two employers

term: fareharbor
name: FareHarbor
kind: tool
implies: travel-reservation-software
near: tour-operations | rezdy | peek-pro
hit: Kept records in FareHarbor

term: festival-management
name: festival management
kind: skill
also: festival production | running festivals | managing festivals
implies: event-planning
near: venue-management
hit: Festival management over three summers

term: galileo
name: Galileo
kind: tool
also: Galileo GDS | Travelport Galileo
ambiguous: Galileo
case: Galileo
needs: GDS | Sabre | Amadeus | travel | airline | reservation | ticketing | booking
implies: gds-reservation
near: amadeus | sabre | travelport
hit: Galileo and Amadeus for airline reservations
miss: Galileo saw four moons

term: gds-reservation
name: global distribution systems
kind: skill
also: GDS | global distribution system | GDS systems | travel reservation systems
ambiguous: GDS
case: GDS
needs: Amadeus | Sabre | Galileo | Travelport | Worldspan | travel | fares | airline | airlines | booking | bookings
 | hotel | hotels | reservation | reservations | ticketing | flight | flights | OTA | IATA | agent | Apollo |
 tickets | consultant | tour
near: amadeus | sabre | galileo | travel-reservation-software
hit: Skilled in global distribution systems
hit: Booked flights in a GDS
miss: Built to GDS and WCAG rules at the Home Office

term: holiday-repping
name: holiday repping
kind: skill
also: overseas resort work | resort representative | resort work
narrower: chalet hosting | ski season work
near: tour-operations | customer-service
hit: Practical experience of ski season work is required

term: hopin
name: Hopin
kind: tool
implies: event-management-software
near: event-planning | bizzabo | swoogo
hit: Ideally you have already used Hopin

term: patron-manager
name: Patron Manager
kind: tool
implies: box-office-systems
near: visitor-services | audienceview
hit: Used Patron Manager and visitor services in a team of five

term: peek-pro
name: Peek Pro
kind: tool
implies: travel-reservation-software
near: tour-operations | fareharbor
hit: Familiar with Peek Pro and tour operations or similar software

term: rezdy
name: Rezdy
kind: tool
implies: travel-reservation-software
near: tour-operations | traveltek | fareharbor
hit: Kept records in Rezdy

term: sabre
name: Sabre
kind: tool
also: Sabre GDS | Sabre Red
ambiguous: Sabre
case: Sabre
needs: GDS | Amadeus | Galileo | travel | airline | reservation | ticketing | flight | booking
implies: gds-reservation
near: amadeus | galileo | travelport
hit: Sabre and Amadeus ticketing for an airline desk
miss: Fencing with foil and Sabre

term: social-tables
name: Social Tables
kind: tool
implies: event-management-software
near: event-planning | event-temple
hit: Good command of Social Tables

term: spektrix
name: Spektrix
kind: tool
implies: box-office-systems
near: visitor-services | ticketmaster | tessitura | box-office-systems | ticketsolve | audienceview
hit: Daily work with Spektrix and visitor services

term: sustainable-tourism
name: sustainable tourism
kind: skill
also: responsible tourism | community-based tourism
implies: tourism-sector
near: ecotourism
hit: Sustainable tourism planning

term: swoogo
name: Swoogo
kind: tool
implies: event-management-software
near: event-planning | hopin
hit: Good command of Swoogo

term: tessitura
name: Tessitura
kind: tool
implies: box-office-systems
near: visitor-services | spektrix | audienceview
hit: Introduced Tessitura in three departments

term: ticketmaster
name: Ticketmaster
kind: tool
also: Ticketmaster Host
implies: box-office-systems
near: visitor-services | spektrix
hit: Proficient in Ticketmaster and Spektrix

term: timeshare-and-holiday-home-management
name: timeshare and holiday home management
kind: skill
beside: Airbnb management
near: property-management
hit: Responsible for Airbnb management in a group of eight

term: tour-guiding
name: tour guiding
kind: skill
also: guided tours | leading tours | conducting tours | giving tours | tour leading | museum tours | walking tours |
 conduct tours | guiding tours | guiding groups | guided visitors
narrower: tour commentary | city tours
implies: tourism-sector
near: visitor-services | storytelling
hit: Took over tour guiding from 2019 onwards

term: tour-operations
name: tour operations
kind: skill
also: tour operator experience | holiday packages | inbound tourism | outbound tourism | excursions | excursion
 planning | DMC operations | tour operation
narrower: tour planning | tour packages | package tours | itinerary planning | group tours
implies: tourism-sector
near: travel-agency-work | tour-guiding | event-planning | travel-reservation-software | destination-management
hit: Took over tour operator experience from 2019 onwards

term: tourism-marketing
name: tourism marketing
kind: skill
also: destination marketing | tourism promotion | destination promotion
implies: marketing
near: tour-operations | destination-management
hit: Destination marketing for a region

term: tourism-sector
name: tourism sector
kind: experience
also: tourism | travel industry | travel and tourism | tourism industry | hospitality and tourism | travel sector
 | travel and tourism industry | tourism sector experience | travel trade
near: airline-sector | leisure-sector | events-sector
hit: Four years in travel and tourism industry

term: tourplan
name: Tourplan
kind: tool
implies: travel-reservation-software
near: tour-operations | travelcube | travel-reservation-software
hit: Trained new colleagues on Tourplan

term: travel-agency-work
name: travel agency work
kind: skill
also: travel agency | travel consultancy | travel sales | selling holidays | retail travel | travel agent experience
 | tailor-made holidays | travel consulting | booking holidays | holiday sales
implies: tourism-sector
near: travel-booking | tour-operations | gds-reservation
hit: Sound knowledge of travel agency work

term: travel-reservation-software
name: travel reservation software
kind: tool
also: tour operator software | travel booking systems | travel reservation system | travel booking software | tour
 booking system
narrower: Dolphin Dynamics | Tigerbay | TravelPerk booking | TProfile | Topdog travel | Tourwriter | Juniper travel
 | Bookeo | Checkfront | Xola | Bokun | TrekkSoft | Ventrata | Checkfront booking
implies: tourism-sector
near: tour-operations | gds-reservation | tourplan
hit: Built itineraries in travel booking software

term: travelcube
name: TravelCube
kind: tool
implies: travel-reservation-software
near: tour-operations | tourplan | traveltek
hit: Good command of TravelCube

term: travelport
name: Travelport
kind: tool
also: Travelport Smartpoint | Travelport GDS | Travelport Plus
narrower: Worldspan | Apollo GDS
implies: gds-reservation
near: amadeus | sabre | galileo
hit: Issued tickets on Travelport Smartpoint

term: traveltek
name: Traveltek
kind: tool
implies: travel-reservation-software
near: tour-operations | travelcube | rezdy
hit: Familiar with Traveltek and tour operations or similar software

term: venue-management
name: venue management
kind: skill
also: venue coordination | exhibition organisation | concert promotion | exhibition organization
narrower: venue hire
beside: venue sourcing | exhibition management | exhibitions | concert production
ambiguous: exhibitions
needs: venue | trade | museum | organise | events | stand | curate | conferences | gallery
near: event-planning | leisure-centre-operations | festival-management
hit: Venue hire and coordination of concerts, concert promotion
miss: Exhibitions of bad temper

term: visa-processing
name: visa processing
kind: skill
also: visa services | consular applications | visa processing for travellers
beside: travel documentation
near: immigration-law | travel-agency-work
hit: Responsible for visa processing in a group of eight

term: visitor-attraction-setting
name: visitor attraction
kind: experience
also: visitor attraction sector | attractions industry | visitor attraction environment
narrower: theme park | water park | stately home | historic house
near: tourism-sector | leisure-sector | arts-sector | museum-setting
hit: Gate and shop work at a visitor attraction.

term: visitor-services
name: visitor services
kind: skill
also: visitor experience | visitor information services | tourist information services | box office | front of house
 theatre | ticket sales | ticketing sales | ushering | visitor assistance | ticketing | box office sales | visitor
 engagement | front of house theater | visitor services experience | front of house museum
narrower: visitor information | tourist information
ambiguous: ticketing
needs: box office | airline | travel | event | booking | airport | reservation | tour | flight | visitors | theatre
near: customer-service | tour-guiding | reservations | gallery-invigilation
hit: Ticketing for an airline in Accra
miss: The ticketing bot closes bugs

term: wedding-planning
name: wedding planning
kind: skill
also: wedding coordination | weddings | wedding events | bridal events | wedding and events
implies: event-planning
near: conference-sales
hit: Strong background in wedding coordination and event sales
