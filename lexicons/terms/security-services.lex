# Security services: guarding, door supervision, control rooms, close protection, investigation, corrections, patrol.

term: access-checks
name: access control duties
kind: skill
also: controlling access | visitor control | monitoring entrances | entry control | access control monitoring |
  entrance security | controlling entry | gatekeeping duties | monitoring access points | monitor entrances
narrower: gatehouse duties | gatehouse | bag searches | visitor sign-in | checking passes | gate control |
  vehicle searches | search procedures | checking identification | person searches | ID checks | badge checks |
  checking IDs | personnel searches | visitor logs | bag checks | visitor registration | visitor screening |
  screening visitors | access badges | signed in visitors | issued passes | visitor passes | barrier control |
  gate duty | searched bags | checked bags | logged visitors | registered visitors | manned the gate
ambiguous: gatehouse
needs: security | visitor | officer | vehicles | site
near: security-guarding | access-control-systems
hit: Gatehouse duties and bag searches.
miss: The Gatehouse Hotel is booked.

term: active-shooter-response
name: active shooter response
kind: skill
also: active shooter | active shooter training | ALICE training | active assailant response
near: threat-assessment | counter-terrorism-awareness
hit: Active shooter drills on campus

term: airport-security
name: airport security
kind: skill
also: aviation security | security screening airport | airport screening | aviation security screening
narrower: baggage screening | passenger screening | X-ray screening | hand search aviation | screening passengers |
 X-ray machine screening | TSA screening | checkpoint screening | metal detectors | body scanners | explosive trace
 detection | x-ray baggage | security checkpoint | carry-on screening
beside: security screening
ambiguous: security screening
needs: airport | passenger | baggage | aviation | X-ray | checkpoint | court | mail | TSA
implies: airport-setting
near: access-checks | airside-pass
hit: Airport security and X-ray screening.
miss: BPSS security screening applies.

term: airport-security-officer-title
name: airport security officer
kind: title
also: aviation security officer | TSA officer | transportation security officer | airport screener | baggage screener |
  security screener | screening officer | airport security screener | aviation security agent | airport security agent
  | airport security supervisor | security screening officer | cargo screener | pre-board screening officer
implies: airport-security | security-sector | airport-setting
near: security-officer-title
hit: Airport security officer, X-ray.

term: armed-security
name: armed security
kind: skill
also: armed guarding | armed protection | armed security experience
narrower: weapons handling security | firearms handling | armed response | armed patrol | use of firearms
beside: firearms proficiency | weapons handling | firearms training
near: security-guarding | firearms-license | use-of-force
hit: Armed security at a bank branch.

term: avigilon
name: Avigilon
kind: tool
implies: cctv-monitoring
near: genetec
hit: Playback in Avigilon.

term: axis-cameras
name: Axis cameras
kind: tool
implies: cctv-installation
near: hikvision
hit: Axis cameras on masts.

term: border-force-officer-title
name: border force officer
kind: title
also: customs officer | immigration officer | border patrol agent | immigration enforcement officer | customs and
 border protection officer | customs inspector
implies: government-sector | immigration-and-border-control
near: police-officer-title | airport-security-officer-title
hit: Border force officer at ports.

term: c-cure
name: C-CURE 9000
kind: tool
also: C-CURE | C•CURE 9000 | Software House C-CURE
implies: access-control-systems
near: lenel-onguard
hit: Readers set in C-CURE 9000.

term: car-park-management
name: car park management
kind: skill
also: parking management | parking control | car parking operations | parking operations | parking attendant duties
 | car park operations
near: civil-parking-enforcement | traffic-marshalling
hit: Parking operations at an airport

term: cctv-monitoring
name: CCTV monitoring
kind: skill
also: CCTV operation | monitoring CCTV | video surveillance | surveillance monitoring | camera monitoring | CCTV
  | monitoring security cameras | CCTV surveillance | surveillance systems | surveillance cameras monitoring |
  CCTV operations | closed circuit television | monitor CCTV | monitoring surveillance cameras | viewing CCTV |
  surveillance equipment | monitoring cameras | security camera monitoring | watched cameras | screens monitored
  | CCTV screens
narrower: public space surveillance | CCTV control room | CCTV footage
ambiguous: cameras
needs: watch | watched | guard | patrol | alarms
implies: security-sector
near: control-room-operations | security-guarding | cctv-installation
hit: CCTV monitoring in a control room.
miss: Reviewed cameras and lenses.

term: cctv-operator-title
name: CCTV operator
kind: title
also: surveillance operator | security controller | alarm operator | surveillance officer | GSOC operator | alarm
  monitoring operator | security control room operator | CCTV controller | CCTV supervisor | monitoring station
  operator | security dispatcher | control room officer | CCTV officer | police communications operator | CCTV control
  room operator | surveillance agent | security systems operator | GSOC analyst | video surveillance operator | alarm
  monitoring specialist
implies: cctv-monitoring
near: security-officer-title
hit: CCTV operator, city centre.

term: civil-parking-enforcement
name: parking enforcement
kind: skill
also: civil parking enforcement | civil enforcement | issuing penalty charge notices | parking enforcement private
narrower: PCNs | penalty charge notices
case: PCNs
near: policing | car-park-management | traffic-marshalling
hit: Civil enforcement on foot in town

term: close-protection
name: close protection
kind: skill
also: executive protection | bodyguarding | VIP protection | personal protection security | close protection officer
 duties | principal protection | bodyguard
narrower: protective security details | executive protection details | protective detail | secure driving protection
 | dignitary protection | protective services detail
beside: protective security
implies: security-sector
near: security-guarding | threat-assessment | travel-security
hit: Close protection for executives.

term: close-protection-officer-title
name: close protection officer
kind: title
also: bodyguard officer | executive protection agent | executive protection specialist | close protection operative |
  personal protection officer | executive protection officer | protective security officer | VIP protection officer |
  residential security team officer | protection agent | executive protection manager | protective agent
implies: close-protection
near: security-officer-title
hit: Close protection officer abroad.

term: concierge-security
name: concierge security
kind: skill
also: front of house security | residential concierge security | concierge security officer | security reception
  | front desk security
narrower: corporate reception security | lobby security
implies: security-guarding
near: concierge-service | access-checks
hit: Concierge security in towers.

term: conflict-management-security
name: conflict management in security
kind: skill
also: handling aggressive behaviour | handling confrontation | dealing with aggressive | defusing conflict
 situations | managing aggression | dealing with difficult situations security | diffusing situations | defused
 conflicts | handled aggressive customers | dealt with aggressive | conflict management training security | conflict
 management for security staff
narrower: refused entry
implies: de-escalation
near: use-of-force | door-supervision | de-escalation
hit: Handled aggressive customers at the door

term: control-room-operations
name: security control room
kind: skill
also: control room operations | security operations centre physical | control room security | GSOC | control room
 duties | global security operations center | control room experience | control room environment
narrower: alarm response | alarm monitoring | alarm receiving centre | monitoring alarms | alarm response duties |
 alarm handling | responding to alarms | alarm systems monitoring | dispatch security | monitor alarms | answered
 alarms | alarm activations | alarms answered
beside: security desk
near: cctv-monitoring | emergency-dispatch | keyholding
hit: Alarm monitoring in a control room

term: correctional-officer-title
name: correctional officer
kind: title
also: prison officer | detention officer | jailer | corrections officer | custody officer | prisoner custody officer |
  detention custody officer | custodial officer | court security officer | probation officer aide | correctional
  sergeant | juvenile detention officer | prison custody officer | correctional lieutenant | correctional supervisor |
  operational support grade | detention deputy | juvenile correctional officer | correctional service officer | prison
  supervising officer | senior prison officer | corrections sergeant | transport officer prisoner | youth detention
  officer | jail officer
implies: corrections | prison-setting
near: security-officer-title | police-officer-title
hit: Correctional officer, eight years.

term: corrections
name: corrections
kind: skill
also: correctional officer duties | custody and control | correctional security | jail operations | detention
 operations | correctional facility | prison operations | custodial environment | custody experience | custodial
 experience | custody environment
narrower: prison custody | inmate supervision | prisoner escort | custody suite | inmate custody | prisoner
 transport | supervising inmates | cell searches | custody of inmates | inmate monitoring | supervision of inmates |
 inmate transport | prisoner supervision | contraband searches
beside: court security
ambiguous: corrections
needs: prison | inmate | jail | officer | custody | offender | detention | facility | department | parole
implies: corrections-setting
near: use-of-force | security-guarding | prison-setting | offender-management | offender-supervision
hit: Cell searches and prisoner escort
miss: Made corrections to proofs.

term: counter-terrorism-awareness
name: counter terrorism awareness
kind: skill
also: counter-terrorism awareness | ACT awareness | counter terrorism training
narrower: Martyn's Law | Project Griffin | suspicious package handling | bomb threat procedures | bomb threat |
 hostile vehicle mitigation
near: threat-assessment | security-guarding | active-shooter-response
hit: ACT awareness and suspicious package drills

term: crime-prevention
name: crime prevention
kind: skill
also: preventing crime | community safety patrol | crime reduction
narrower: neighbourhood watch
near: policing | security-guarding | loss-prevention
hit: Crime prevention talks in schools

term: crime-scene-investigator-title
name: crime scene investigator
kind: title
also: crime scene technician | scenes of crime officer | crime scene analyst | evidence technician
implies: law-enforcement-setting
near: police-officer-title | private-investigator-title
hit: Crime scene investigator, burglary.

term: criminal-investigation
name: criminal investigation
kind: skill
also: criminal investigations | crime scene investigation | investigating crime | investigated crimes
implies: law-enforcement-setting
near: investigation-security | policing | evidence-handling
hit: Criminal investigation of burglaries

term: crowd-management
name: crowd management
kind: skill
also: crowd control | crowd safety | event crowds | managing crowds
narrower: queue management events | queue control | pit barrier | ingress and egress | crowd dynamics
near: door-supervision | event-setup-venue | event-security | event-safety-management
hit: Crowd control at gates

term: dog-handling
name: dog handling
kind: skill
also: dog handler work | K9 handling | K-9 unit | canine handling | K9 unit | canine unit
narrower: patrol dogs | search dogs | detection dogs | security dogs | explosive detection dogs | general
  purpose dog | dog patrol
implies: security-guarding
near: dog-handler-certificate
hit: Dog handling on night sites.

term: door-supervision
name: door supervision
kind: skill
also: door supervising | door staff duties | bouncer duties | bar and club security | door security | door work
  | front door security | licensed premises security | worked doors
narrower: nightclub security | ejecting guests | nightclub door | refused entry to drunk
beside: venue security
implies: security-guarding
near: crowd-management | conflict-management-security | sia-licence
hit: Door supervision at city venues.

term: emergency-dispatch
name: emergency dispatch
kind: skill
also: emergency dispatching | public safety dispatch | emergency medical dispatch | emergency communications |
  public safety telecommunications
narrower: 911 dispatch | 999 call handling | emergency call handling | police dispatch | computer-aided dispatch
  | ambulance dispatch | 911 dispatching | emergency call taking | fire dispatch | police radio | CAD dispatch |
  call taking emergency
implies: public-safety-sector
near: control-room-operations | emergency-response
hit: 911 dispatch on overnight shifts.

term: emergency-dispatcher-title
name: emergency dispatcher
kind: title
also: 911 dispatcher | police dispatcher | public safety dispatcher | emergency call handler | emergency call taker |
  911 operator | 911 telecommunicator | public safety telecommunicator | ambulance dispatcher | fire dispatcher |
  emergency medical dispatcher | 999 call handler | emergency communications operator | police call handler | emergency
  dispatch operator
implies: emergency-dispatch
near: cctv-operator-title | police-officer-title
hit: 911 dispatcher for six years.

term: event-safety-management
name: event safety
kind: skill
also: event safety management
narrower: Purple Guide | Green Guide stadium safety
near: event-security | crowd-management | event-planning
hit: Event safety at a festival

term: event-security
name: event security
kind: skill
also: event stewarding safety | concert security | stadium security | festival security | event steward duties |
 stewarded events
narrower: football stewarding | pitch-side stewarding
implies: security-sector
near: crowd-management | event-safety-management
hit: Stewarded events of ten thousand people

term: everbridge
name: Everbridge
kind: tool
implies: emergency-response
near: guard-software
hit: Alerts sent by Everbridge.

term: evidence-handling
name: evidence handling
kind: skill
also: evidence gathering | evidence collection | collecting evidence | evidence preservation | preserving evidence |
 gathering evidence | gathered evidence
narrower: chain of custody | forensic evidence collection | crime scene processing
ambiguous: chain of custody
needs: evidence | crime | police | forensic | security | investigation | investigations | incident | exhibits
near: investigation-security | policing | investigative-interviewing | criminal-investigation
hit: Evidence gathering and chain of custody for exhibits
miss: Chain of custody forms for soil jars

term: gallagher-command-centre
name: Gallagher Command Centre
kind: tool
beside: AMAG Symmetry | Honeywell Pro-Watch | Brivo
implies: access-control-systems
near: lenel-onguard | verkada
hit: Sites run on Gallagher Command Centre.

term: genetec
name: Genetec
kind: tool
also: Genetec Security Center
implies: access-control-systems | cctv-monitoring
near: milestone-xprotect | lenel-onguard | verkada
hit: Doors and cameras in Genetec.

term: guard-software
name: incident management software security
kind: tool
narrower: Omnigo | Report Exec | D3 security | Resolver incident
implies: report-writing-security
near: tracktik | everbridge
hit: Reports filed in Omnigo.

term: hikvision
name: Hikvision
kind: tool
implies: cctv-installation
near: axis-cameras
hit: Fitted Hikvision recorders.

term: immigration-and-border-control
name: immigration and border control
kind: skill
also: border control | border security | border enforcement
narrower: passport control | immigration enforcement | customs inspection | immigration inspection | passenger
 clearance border | contraband detection | passport checks | checked passports
near: policing | airport-security | customs-clearance
hit: Passport control and customs inspection.

term: investigation-security
name: private investigation
kind: skill
also: field investigations | investigative techniques
narrower: surveillance operations | covert surveillance | background investigations | insurance fraud investigation
 | fraud surveillance | skip tracing
beside: case files investigation
needs: evidence | crime | police | forensic | investigation | samples
near: report-writing-security | policing | evidence-handling | investigative-interviewing | security-investigations
 | criminal-investigation | process-serving
hit: Covert surveillance and background investigations
miss: A chain of custody for timber.

term: investigative-interviewing
name: investigative interviewing
kind: skill
also: interviewing witnesses | witness interviews | suspect interviews | interviewing suspects | interviewed witnesses
near: investigation-security | evidence-handling
hit: Interviewed witnesses and wrote statements

term: keyholding-response
name: keyholding and alarm response
kind: skill
also: keyholding security | key holding and alarm response | keyholding services | key holding services
beside: key control
implies: security-sector
near: control-room-operations | keyholding | security-patrols
hit: Key holding and alarm response at night

term: lenel-onguard
name: Lenel OnGuard
kind: tool
also: LenelS2 | OnGuard
implies: access-control-systems
near: c-cure | genetec
hit: Badges issued in Lenel OnGuard.

term: lifeguard-title
name: lifeguard
kind: title
also: pool lifeguard | beach lifeguard | head lifeguard | lifeguard supervisor
implies: lifeguarding
near: security-officer-title
hit: Pool lifeguard in summer.

term: lifeguarding
name: lifeguarding
kind: skill
also: lifeguard duties | pool lifeguarding | beach lifeguarding | water safety supervision
narrower: beach patrol | swimming pool supervision | pool supervision
beside: lifesaving
implies: leisure-sector
near: pool-maintenance | technical-rescue
hit: Lifeguarding at indoor pools.

term: lone-worker-safety-security
name: lone worker safety security
kind: skill
also: lone working security | lone working | lone worker procedures
near: security-patrols | health-and-safety | lone-working-in-care
hit: Lone working on night sites.

term: milestone-xprotect
name: Milestone XProtect
kind: tool
also: Milestone VMS
implies: cctv-monitoring
near: genetec
hit: Footage pulled from Milestone XProtect.

term: military-service
name: military service
kind: skill
also: military experience | armed forces | ex-forces | ex-military | military background | service in the armed
 forces | armed services | military veteran
narrower: infantry | combat operations | Royal Marines | army service | military police | military training | naval
 service | combat experience | military leadership | army experience | air force experience | reserve forces | navy
 experience | US Marine Corps | National Guard | military operations | Royal Engineers | British Army | US Army |
 Royal Navy | Royal Air Force | US Navy | US Air Force | Army Reserve | served in the army | served in the armed
 forces | Territorial Army | Australian Defence Force | Canadian Armed Forces
near: security-guarding | defence-sector
hit: Military service with the armed forces.

term: offender-supervision
name: offender supervision
kind: skill
also: supervising offenders | supervision of offenders
near: corrections | probation-work | offender-management
hit: Offender supervision on unpaid work

term: park-ranger-title
name: park ranger
kind: title
also: game warden | ranger | conservation officer | fish and game warden | wildlife officer | countryside ranger |
  estate ranger
ambiguous: ranger
needs: park | wildlife | forest | estate | countryside | reserve | trail | visitors
near: police-officer-title | gamekeeper-title
hit: Park ranger on trails.
miss: Drove a Ford Ranger.

term: parking-enforcement-officer-title
name: parking enforcement officer
kind: title
also: civil enforcement officer | traffic warden | parking officer | parking patrol officer
implies: civil-parking-enforcement
near: security-officer-title
hit: Civil enforcement officer on street.

term: paxton
name: Paxton
kind: tool
also: Paxton Net2
implies: access-control-systems
near: salto-access
hit: Fobs issued in Paxton Net2.

term: physical-security
name: physical security
kind: skill
also: physical security assessments | security risk assessment physical | physical protection systems | physical
  security systems | physical security design | physical access security | physical security standards |
  security systems management | physical security audits | asset protection security
narrower: security surveys | site security surveys | CPTED | security vulnerability assessment | facility
  security
near: threat-assessment | security-management | access-control-systems
hit: Physical security surveys of sites.

term: police-detective-title
name: police detective
kind: title
also: detective constable | detective sergeant | detective inspector | criminal investigator
implies: law-enforcement-setting
near: police-officer-title | private-investigator-title
hit: Detective constable in CID.

term: police-officer-title
name: police officer
kind: title
also: police constable | patrol officer | deputy sheriff | law enforcement officer | sheriff's deputy | police
 sergeant | state trooper | community support officer | PCSO | special constable | police community support officer
 | police inspector | police lieutenant | special agent | federal agent | US marshal | school resource officer |
 campus police officer | reserve police officer | animal control officer | military police officer | police captain
 | police cadet | chief of police | peace officer | bylaw enforcement officer | federal air marshal | police
 superintendent | police chief | sheriff | RCMP officer | community safety officer | community warden | police
 recruit | bylaw officer
ambiguous: special agent | sheriff
needs: police | park | law | wildlife | deputy | enforcement | federal | county | investigat | forest
implies: policing | public-safety-sector
near: security-officer-title | correctional-officer-title | private-investigator-title
hit: Police officer on response.
miss: Sheriff of the scrum.

term: policing
name: policing
kind: skill
also: law enforcement | police work | community policing | patrol policing | neighbourhood policing | police patrol
 | law enforcement experience | enforcing laws | police operations | law enforcement background | roads policing |
 police officer duties | police experience | police background | public order policing | response policing |
 criminal law enforcement
narrower: traffic enforcement | traffic stops | PACE interviewing | PACE
ambiguous: PACE | policing
case: PACE
needs: police | interview | evidence | arrest | custody | suspect | community | neighbourhood | crime | officer |
 law | patrol
implies: law-enforcement-setting
near: investigation-security | use-of-force | security-guarding | evidence-handling | criminal-investigation |
 crime-prevention | civil-parking-enforcement
hit: Neighbourhood policing and roads policing
miss: PACE health plan.
miss: Policing of brand rules.

term: prison-setting
name: prison
kind: experience
also: prisons | jail | correctional institution | prison service | custodial setting | correctional setting |
  secure estate
narrower: youth offender institution | young offenders institution
beside: immigration removal centre | detention center | detention centre | secure environment
ambiguous: prison | prisons | jail | secure environment
needs: officer | custody | inmate | prisoners | offenders | setting | staff | worked | nurse | teacher | chaplain |
  guard | correctional | experience
implies: corrections-setting
near: security-sector
hit: Worked as an officer in a prison.
miss: Fines or prison may follow.

term: private-investigator-title
name: private investigator
kind: title
also: surveillance investigator | loss investigator | corporate investigator | detective | background investigator |
  field investigator | SIU investigator | fraud surveillance investigator | civilian investigator | special
  investigator | security investigator | criminal investigator officer | workplace investigator
ambiguous: detective
needs: police | investigat | crime | court | case | CID | enforcement | debts
implies: investigations
near: police-officer-title | security-officer-title
hit: Private investigator in fraud.
miss: Solved it like a detective.

term: process-server-title
name: process server
kind: title
also: enforcement agent | bailiff | skip tracer
ambiguous: bailiff
needs: court | enforcement | debts | warrant
near: private-investigator-title
hit: Enforcement agent for court debts.
miss: Bailiff as a surname.

term: process-serving
name: process serving
kind: skill
also: serving legal papers | served legal documents
near: investigation-security
hit: Process serving across the county

term: public-safety-sector
name: public safety
kind: experience
also: emergency services | blue light services | public safety agency
narrower: police force | fire and rescue service | fire department | police department
ambiguous: public safety
needs: police | fire | officer | dispatch | emergency | agency | experience | department
near: security-sector
hit: Dispatcher in the emergency services.
miss: A risk to public safety.

term: radio-procedure
name: radio procedure
kind: skill
also: radio communication security | radio protocol | two way radio use | two-way radio use | radio use | radio
 etiquette | hand held radio use
narrower: NATO phonetic | phonetic alphabet | hand held radio | walkie-talkie | walkie talkie
near: two-way-radio | surveillance-equipment-operation | security-guarding
hit: Clear radio procedure on site

term: report-writing-security
name: report writing security
kind: skill
also: writing incident reports | incident report writing | incident reporting security | security incident reports |
 writing security reports | wrote incident reports | written incident reports | wrote up incidents | wrote up every
 incident
narrower: daily occurrence book | daily activity reports | occurrence reports | shift logs security | log books
 security | daily activity logs | evidence statements | witness statements | occurrence log | daily occurrence log |
 shift reports security | statements to police | statements for police
near: security-patrols | investigation-security | security-investigations
hit: Clear incident reports and daily occurrence book.

term: retail-security
name: retail security
kind: skill
also: retail loss prevention security | uniformed retail security | retail guarding
narrower: store detective work | shoplifter detention | store detective | shop theft detection | plain clothes
  security | apprehending shoplifters | detaining shoplifters | stopped shoplifters | detained thieves
implies: security-guarding | loss-prevention
hit: Retail security and store detective work.

term: salto-access
name: Salto access
kind: tool
also: Salto locks
implies: access-control-systems
near: paxton
hit: Guest locks with Salto locks.

term: security-guarding
name: security guarding
kind: skill
also: manned guarding | security duties | guarding premises | security guard experience | site security | guarding |
 security officer duties | physical guarding | security operations guarding | premises security | property security
 | security guard duties | uniformed security | guarding duties | guarded sites | guarded a site
narrower: static guarding | static security | industrial security
beside: asset guarding
ambiguous: guarding
needs: security | SIA | patrol | site | premises | officer | door | manned | mobile | property
implies: security-sector
near: door-supervision | security-patrols | access-checks | cctv-monitoring | counter-terrorism-awareness |
 crime-prevention | radio-procedure
hit: Security guarding of a data centre.
miss: Guarding against overfitting.

term: security-investigations
name: security investigations
kind: skill
also: investigations security | investigating incidents | internal investigations security | theft investigations |
 investigated incidents | incident investigations security
implies: security-sector
near: investigation-security | report-writing-security | loss-prevention
hit: Theft investigations across nine stores

term: security-management
name: security management
kind: skill
also: managing security teams | security contract management | security operations management | guard force
  management | corporate security | security leadership | site security management | security department
  management | security programs management
narrower: guard scheduling | assignment instructions | post orders | security supervision | supervising guards |
  managing guards | security shift supervision | supervising security officers | security officer supervision |
  security policies physical | training security staff | training security guards
near: security-guarding | physical-security | asis-cpp
hit: Security management of forty guards.

term: security-officer-title
name: security officer
kind: title
also: door supervisor | security agent | watchman | mobile patrol officer | event security officer | guard | unarmed
 security officer | armed security officer | bouncer | night watchman | site security officer | corporate security
 officer | protection officer | security patrol officer | security personnel | relief security officer | hotel
 security officer | security steward | overnight security officer | gatehouse officer | campus security officer |
 hospital security officer | public safety officer | dog handler | K9 handler | security dog handler | security
 attendant | asset protection officer | door staff | courtesy officer | safety patrol officer | mall security
 officer | campus safety officer | mobile security officer | gate keeper | gatekeeper | protective services officer
 | patrolman | lobby officer | security host | security gate officer | crowd controller | traffic marshal operative
 | cash in transit officer | cash and valuables in transit officer
ambiguous: guard | gatekeeper | gate keeper
needs: security | patrol | premises | armed | site | gate | duty | night | property | compound | uniform
implies: security-guarding | security-sector
near: security-supervisor-title | police-officer-title | correctional-officer-title | cctv-operator-title |
 cleaner-title
hit: Security officer at the gatehouse.
miss: A guard clause in code.

term: security-patrols
name: security patrols
kind: skill
also: patrolling premises | patrolling | site patrols | patrol duties | patrolling grounds | regular patrols |
 conducting patrols | patrols of premises | guard tours | routine patrols | roving patrol | premises patrol | patrol
 of the premises | patrol rounds | patrolled the site | security rounds
narrower: foot patrols | mobile patrols | vehicle patrols | perimeter patrols | mobile patrol | lock and unlock
 patrols | interior and exterior patrols | night patrols | hourly patrols | random patrols | site checks at night |
 lock-up rounds
implies: security-guarding
near: access-checks | report-writing-security | keyholding
hit: Foot patrols and lock-ups.

term: security-sector
name: security industry
kind: experience
also: private security | private security industry | security sector | security environment | guarding industry
narrower: security company | contract security
near: facilities-sector
hit: Eight years in the security industry.

term: security-supervisor-title
name: security supervisor
kind: title
also: security manager | site security supervisor | head of security | security shift supervisor | security team leader
  | director of security | security shift leader | contract security manager | assistant security manager | security
  site supervisor | security account manager | security director | security captain | security duty manager | security
  sergeant | security lead | corporate security manager | security coordinator | event security manager | regional
  security manager | security operations supervisor | security area manager | security site manager | security shift
  manager | head doorman | security lieutenant | chief of security | guard supervisor | physical security manager |
  security contracts manager | head door supervisor | security post commander | physical security specialist | global
  security manager
implies: security-management | security-sector
near: security-officer-title | facilities-manager-title
hit: Security supervisor at a port.

term: soldier-title
name: soldier
kind: title
also: army officer | military officer | infantryman | combat engineer | platoon commander | non-commissioned officer |
  squad leader | platoon sergeant | rifleman | military policeman | naval officer | company commander | air force
  officer | infantry officer | petty officer | section commander | army reservist | naval rating | airman | battalion
  commander | infantry squad leader | platoon leader | lance corporal | army engineer | staff sergeant | military
  technician | gunnery sergeant | warrant officer | sergeant major | sergeant first class | army captain | army major |
  army sergeant | leading seaman | regimental sergeant major | fire support specialist
ambiguous: warrant officer | petty officer | staff sergeant | gunner army
needs: army | navy | military | infantry | air force | marine | forces | unit | platoon | soldiers | company
implies: military-service
near: security-officer-title | police-officer-title
hit: Infantry soldier, two tours.
miss: The search warrant officer list.

term: surveillance-equipment-operation
name: surveillance equipment operation
kind: skill
also: operating surveillance equipment
narrower: body-worn cameras | body worn video | body worn cameras
beside: two-way radios | radios and CCTV
near: cctv-monitoring | two-way-radio | security-patrols | radio-procedure
hit: Body-worn cameras on every shift

term: threat-assessment
name: threat assessment
kind: skill
also: threat assessments | security threats | risk and threat assessment
narrower: hostile reconnaissance | protective intelligence | suspicious behaviour | suspicious activity reporting |
 security intelligence analysis | suspicious activity
ambiguous: security threats
needs: guard | patrol | site | physical | officer | protect
near: close-protection | physical-security | counter-terrorism-awareness | travel-security | active-shooter-response
hit: Threat assessments and hostile reconnaissance
miss: Cyber security threats on the web.

term: trackforce
name: Trackforce
kind: tool
beside: Silvertrac | Deggy
implies: security-patrols
near: tracktik
hit: Tours scanned in Trackforce.

term: tracktik
name: TrackTik
kind: tool
implies: security-management
near: trackforce
hit: Patrols logged in TrackTik.

term: traffic-marshalling
name: traffic marshalling
kind: skill
also: vehicle marshalling | traffic direction | banksman duties | traffic marshal duties
narrower: directing traffic | parking lot security | car park patrols
near: traffic-management | security-guarding | civil-parking-enforcement | car-park-management
hit: Directing traffic on busy days

term: travel-security
name: travel security
kind: skill
also: travel risk management | travel safety management
near: threat-assessment | close-protection
hit: Travel risk management for staff abroad

term: use-of-force
name: use of force
kind: skill
narrower: restraint techniques | defensive tactics | control and restraint | handcuffing | baton and handcuffs |
 physical restraint security | self-defence tactics | pepper spray | OC spray | taser | handcuff | handcuffs |
 arrest and control
beside: arrest procedures | breakaway techniques | arrest and detention procedures | arrest powers | personal safety
 training | citizen's arrest
ambiguous: taser
needs: police | officer | handcuff | spray | baton | force
near: conflict-management-security | armed-security | physical-restraint
hit: Control and restraint in custody
miss: Worked for Taser Inc.

term: verkada
name: Verkada
kind: tool
implies: access-control-systems | cctv-monitoring
near: gallagher-command-centre | genetec
hit: Reviewed footage in Verkada
