# Electrical installation, industrial electrics, control and automation, PLC and SCADA products, wiring rules and testing.

term: abb-800xa
name: ABB 800xA
kind: tool
also: 800xA | ABB DCS
implies: dcs
near: deltav
hit: Maintained an ABB 800xA system.

term: abb-robots
name: ABB robots
kind: tool
also: ABB robot
narrower: ABB RAPID | RobotStudio
implies: industrial-robotics
near: fanuc-robots | kuka-robots
hit: Offline programs in RobotStudio.

term: ac-dc-theory
name: electrical theory
kind: skill
also: AC/DC theory | electrical principles | electrical fundamentals | basic electricity
narrower: Ohm's law | AC and DC circuits
near: electrical-fault-finding | electronics-repair
hit: Good grounding in electrical theory and AC and DC circuits.

term: access-control-systems
name: access control systems
kind: skill
also: door access systems | door entry systems | access control system | access control
narrower: access control installation | card access | intercom systems
ambiguous: access control
needs: CCTV | intruder | door | doors | alarms | alarm | fire alarm | fire alarms | Paxton | barriers | turnstiles |
 installation | installed | intercom | intercoms
near: cctv-installation | intruder-alarms
hit: Fitted access control systems and door entry.
miss: Role based access control in Azure AD.

term: amtech
name: Amtech
kind: tool
also: Trimble ProDesign
beside: ElectricalOM | Hevacomp
ambiguous: Amtech
needs: cable | electrical | design | calculation | Hevacomp
implies: electrical-design
near: etap
hit: Cable calculations with Amtech.
miss: Joined Amtech Ltd as a clerk.

term: appliance-repair
name: appliance repair
kind: skill
also: domestic appliance repair | white goods repair | household appliance repair | repairing appliances | white goods
  | home appliance repair
near: electronics-repair | refrigeration
hit: Appliance repair in customers' homes.

term: arc-flash-safety
name: arc flash safety
kind: skill
also: NFPA 70E | arc flash awareness | arc flash | arc flash protection | arc flash training
implies: electrical-safety
near: power-systems | osha-regulations | lockout-tagout
hit: Trained in arc flash safety.

term: autocad-electrical
name: AutoCAD Electrical
kind: tool
also: ACAD Electrical
implies: electrical-drawings
near: eplan | autocad
hit: Panel layouts in AutoCAD Electrical.

term: bacnet-protocol
name: BACnet
kind: tool
beside: LonWorks
implies: building-management-systems
near: modbus
hit: Devices mapped over BACnet.

term: beckhoff-twincat
name: Beckhoff TwinCAT
kind: tool
also: TwinCAT | Beckhoff
implies: plc-programming
near: codesys
hit: Motion programs in TwinCAT.

term: bs-7671
name: BS 7671
kind: skill
also: IET Wiring Regulations | IEE wiring regulations | wiring regulations | wiring regs | UK wiring regulations |
 18th edition wiring regs | current wiring regulations
near: national-electrical-code | electrical-testing | wiring-rules-au
hit: Work to BS 7671 at all times.

term: building-management-systems
name: building management systems
kind: skill
also: building management system | BMS systems | building automation systems | building automation | BMS
  controls | building automation system
narrower: DDC controls | direct digital control
ambiguous: BMS | BAS
case: BMS | BAS
needs: HVAC | building | controls | BACnet | facilities | chiller | plant | hard services | @list
near: hvac-controls | smart-home-installation
hit: Building management systems in hospitals.
miss: Exports from the BMS plug-in.

term: cable-jointing
name: cable jointing
kind: skill
also: cable splicing | cable joints | jointing | splicing cables
narrower: cable terminations | HV jointing | cable terminating
ambiguous: jointing
needs: cable | HV | voltage | fibre | copper | underground | @list
near: cable-pulling | high-voltage
hit: Cable jointing up to 33 kV.
miss: A joint venture.

term: cable-pulling
name: cable pulling
kind: skill
also: cable installation | cable laying | installing cable | running cable | pulled cables | ran cables
narrower: cable management | cable trays | cable tray | containment installation | cable containment | trunking
  | tray and trunking | SWA cable | cable basket | cable ladder | steel wire armoured | armoured cable | tray
  and basket
ambiguous: trunking
needs: tray | conduit | cable | containment | electrical | basket
near: conduit-bending | cable-jointing | electrical-wiring
hit: Cable pulling and tray work.
miss: Trunk lines call.

term: canadian-electrical-code
name: Canadian Electrical Code
kind: skill
also: CEC code | CSA C22.1
narrower: Ontario Electrical Safety Code | OESC
near: national-electrical-code
hit: Installations under the Canadian Electrical Code.

term: canopen
name: CANopen
kind: tool
implies: industrial-networks
near: modbus
hit: Drives on a CANopen network.

term: cctv-installation
name: CCTV installation
kind: skill
also: CCTV systems | installing CCTV | security cameras | camera installation | surveillance cameras
narrower: CCTV maintenance | IP cameras
near: intruder-alarms | access-control-systems | cctv-monitoring
hit: CCTV installation for retail parks.

term: circuit-breakers
name: circuit breakers
kind: skill
also: circuit breaker
narrower: RCBO | MCBs
beside: RCDs | residual current device
near: switchgear | protection-relays | distribution-boards
hit: Changed circuit breakers and RCDs.

term: citect
name: Citect
kind: tool
also: Citect SCADA | AVEVA Plant SCADA
implies: scada
near: wonderware | ifix
hit: Supported Citect stations.

term: clearscada
name: ClearSCADA
kind: tool
also: Geo SCADA
implies: scada
near: citect
hit: Water telemetry on ClearSCADA.

term: codesys
name: CODESYS
kind: tool
implies: plc-programming
near: beckhoff-twincat
hit: Soft PLC logic in CODESYS.

term: commercial-electrical
name: commercial electrical
kind: skill
also: commercial electrical work | commercial wiring | commercial electrical installation
implies: electrical-installation
near: industrial-electrical | electrical-wiring
hit: Commercial electrical work in malls.

term: commusoft
name: Commusoft
kind: tool
implies: job-management-software
near: joblogic | simpro
hit: Gas certificates issued through Commusoft.

term: conduit-bending
name: conduit bending
kind: skill
also: conduit installation | bending conduit | conduit runs | pipe bending conduit | electrical conduit |
  running conduit | bent conduit
narrower: EMT conduit | rigid conduit | steel conduit | galvanised conduit | PVC conduit | steel and PVC conduit
near: cable-pulling | electrical-wiring
hit: Conduit bending for exposed runs.

term: control-panel-building
name: control panel building
kind: skill
also: panel building | panel assembly | control panels | building control panels | control panel assembly
narrower: panel wiring | control panel wiring | control cabinet wiring
near: motor-control | wire-harness-assembly | plc-programming
hit: Panel wiring for water pumping sets.

term: control-valves
name: control valves
kind: skill
also: control valve
narrower: valve positioners | solenoid valves | pneumatic actuators | valve actuation | valve maintenance
near: instrumentation | pneumatics
hit: Overhaul of control valves and actuators.

term: data-centre-electrical
name: data centre electrical
kind: skill
also: data center power | critical power | critical power systems
beside: mission critical facilities | critical environments | data centre operations
near: ups-systems | generators | electrical-maintenance | data-center-operations
hit: Critical power work in data halls.

term: dcs
name: distributed control systems
kind: skill
also: distributed control system | DCS | DCS systems | DCS operation
ambiguous: DCS
case: DCS
needs: PLC | SCADA | process | control | plant | Honeywell | Emerson | Yokogawa | operator | refinery | @list
implies: process-control
near: scada | plc-programming
hit: Control room operator on a DCS in a refinery.
miss: Bought at the DCS stores.

term: deltav
name: DeltaV
kind: tool
also: Emerson DeltaV
implies: dcs
near: yokogawa-centum | honeywell-experion
hit: Batch recipes on DeltaV.

term: desigo
name: Desigo
kind: tool
also: Siemens Desigo | Desigo CC
implies: building-management-systems
near: metasys | trend-controls
hit: Alarms handled in Siemens Desigo.

term: digsilent-powerfactory
name: DIgSILENT PowerFactory
kind: tool
also: DIgSILENT | PowerFactory
implies: power-systems
near: etap | psse
hit: Load flows in DIgSILENT.

term: distech
name: Distech Controls
kind: tool
also: Distech
implies: building-management-systems
near: niagara-framework
hit: Commissioned Distech Controls.

term: distribution-boards
name: distribution boards
kind: skill
also: distribution board | electrical panels | panelboards | consumer units | consumer unit | breaker panels | fuse
 boards | fuse box | load centres | DB boards
narrower: board changes | fuse board upgrades | consumer unit upgrades | consumer unit changes | distribution board
 changes | panel upgrades | service panel upgrades | 200 amp panel
near: switchgear | circuit-breakers | electrical-wiring
hit: Changed consumer units in terraced houses.

term: dnp3
name: DNP3
kind: tool
beside: IEC 60870
implies: industrial-networks
near: modbus | scada
hit: Outstations polled with DNP3.

term: earthing
name: earthing
kind: skill
also: earthing and bonding | grounding and bonding | earthing systems | electrical grounding | earthing and
  lightning protection
narrower: equipotential bonding
ambiguous: earthing
needs: bonding | lightning | electrical | earth | cable | installation | substation | @list
near: lightning-protection | electrical-testing
hit: Earthing and bonding of steel frames.
miss: Down to earth attitude.

term: easypower
name: EasyPower
kind: tool
implies: power-systems
near: etap | skm-powertools
hit: One-lines drawn in EasyPower.

term: eicr
name: electrical installation condition report
kind: skill
also: EICR | EICRs | periodic inspection report | fixed wire testing | fixed wiring testing | periodic
  inspections electrical | electrical condition reports | fixed wire inspection
narrower: landlord electrical certificates
implies: electrical-testing
near: pat-testing
hit: Completed EICR reports for landlords.

term: electric-motors
name: electric motors
kind: skill
also: electric motor repair | electrical motors | electric motor
narrower: motor rewinding | motor rewind | AC motors | DC motors | induction motors
near: motor-control | generators
hit: Repair and alignment of electric motors.

term: electrical-circuits
name: electrical circuits
kind: skill
also: electric circuits | electrical circuitry
near: ac-dc-theory | electrical-wiring | electronic-circuit-design | electrical-drawings
hit: Knowledge of electrical circuits.

term: electrical-contracting-sector
name: electrical contracting
kind: experience
also: electrical contractor environment | electrical construction | electrical contracting industry
beside: M&E contracting | MEP contracting | MEP
ambiguous: MEP
case: MEP
needs: HVAC | electrical | mechanical | plumbing | contractor | coordination | Revit | construction | building | @list
implies: construction-industry-sector
near: construction-industry-sector | building-services-engineering
hit: Background in electrical contracting.
miss: Assistant to an MEP in Brussels.

term: electrical-design
name: electrical design
kind: skill
also: electrical system design | electrical building services design | electrical schematics design
narrower: load calculations | electrical load calculations | short circuit analysis | arc flash studies | cable
  sizing
near: power-systems | electrical-drawings | lighting-design
hit: Electrical design with cable sizing and load calculations.

term: electrical-drawings
name: electrical drawings
kind: skill
also: electrical schematics | schematic diagrams | electrical prints | electrical blueprints | read electrical
  schematics | electrical diagrams | schematics and wiring diagrams
narrower: wiring diagrams | circuit diagrams | single line diagrams | ladder diagrams
near: blueprint-reading | electrical-design
hit: Able to read wiring diagrams and electrical schematics.

term: electrical-fault-finding
name: electrical fault finding
kind: skill
also: electrical troubleshooting | electrical fault diagnosis | fault finding on electrical | troubleshooting
  electrical systems | electrical diagnostics | troubleshoot electrical | traced electrical faults | diagnosing
  electrical faults
narrower: earth faults | nuisance tripping | tripping circuits
implies: fault-finding
near: electrical-maintenance | multimeter
hit: Electrical fault finding on conveyor controls.

term: electrical-installation
name: electrical installation
kind: skill
also: electrical installations | electrical installation work | installing electrical systems | electrical works |
  electrical work
implies: electrical-contracting-sector
near: electrical-wiring | electrical-maintenance | electrical-testing
hit: Electrical installation in schools and offices.

term: electrical-maintenance
name: electrical maintenance
kind: skill
also: electrical repair | electrical repairs | maintaining electrical equipment | electrical equipment maintenance |
  maintenance of electrical systems
implies: maintenance-and-repairs
near: electrical-fault-finding | electrical-installation | preventive-maintenance
hit: Electrical maintenance of production lines.

term: electrical-safety
name: electrical safety
kind: skill
also: electrical safety rules | electrically hazardous
narrower: live working
near: safe-isolation | lockout-tagout | working-at-height
hit: Trained in electrical safety and NFPA 70E.

term: electrical-testing
name: electrical testing
kind: skill
also: inspection and testing | electrical inspection | inspection and testing of electrical installations |
  testing and inspection of electrical | electrical test and inspection | tested and certified circuits | test
  sheets electrical
narrower: initial verification | dead testing | live testing | dead and live testing | live and dead testing |
  RCD testing | loop impedance testing | earth fault loop impedance | continuity testing | electrical
  installation certificates | minor works certificates | schedule of test results
ambiguous: inspection and testing
needs: electrical | electrician | 2391 | BS 7671 | installation | wiring | EICR
near: eicr | pat-testing | insulation-resistance-testing
hit: Electrical testing and certification to BS 7671.
miss: Inspection and testing of garments.

term: electrical-wiring
name: electrical wiring
kind: skill
also: building wiring
narrower: house wiring | residential wiring | domestic wiring | electrical rewiring | rewires | rewiring |
  pulling wire | wire pulling | first fix electrical | first and second fix electrical | second fix electrical |
  sockets and lighting | wiring of houses | wired houses | cabling of sockets | electrical first fix |
  electrical second fix
implies: electrical-installation
near: cable-pulling | conduit-bending
hit: Domestic wiring and full rewires.

term: electronic-test-equipment
name: electronic test equipment
kind: skill
also: electrical test equipment | test instruments
narrower: oscilloscopes | oscilloscope | signal generators | spectrum analyser | spectrum analyzer | logic
  analyzer | function generator
near: multimeter | electronics-repair
hit: Hands on with oscilloscopes and other electronic test equipment.

term: electronics-assembly
name: electronics assembly
kind: skill
also: electronic assembly
implies: electronics-manufacturing-sector
near: soldering | wire-harness-assembly | assembly-line
hit: Electronics assembly on SMT lines.

term: electronics-repair
name: electronics repair
kind: skill
also: electronic repair | electronic troubleshooting | repairing electronic equipment | electronics
  troubleshooting
narrower: board level repair | component level repair | PCB repair
near: soldering | electronic-test-equipment | electronics-assembly
hit: Electronics repair to component level.

term: eplan
name: EPLAN
kind: tool
also: EPLAN Electric P8 | EPLAN P8
implies: electrical-drawings
near: autocad-electrical | see-electrical
hit: Schematics drawn in EPLAN.

term: etap
name: ETAP
kind: tool
also: ETAP software
implies: power-systems
near: skm-powertools | digsilent-powerfactory
hit: Short circuit study in ETAP.

term: ethercat
name: EtherCAT
kind: tool
implies: industrial-networks
near: profinet | beckhoff-twincat
hit: Axes synchronised over EtherCAT.

term: ethernet-ip
name: EtherNet/IP
kind: tool
implies: industrial-networks
near: profinet | rockwell-plcs
hit: Remote racks on EtherNet/IP.

term: ev-charger-installation
name: EV charger installation
kind: skill
also: EV charging | EV charging points | EV chargers | electric vehicle charging | EVSE | charge point installation |
  EV charge points
implies: electrical-installation
near: solar-pv-installation
hit: EV charger installation at homes and depots.

term: factorytalk-view
name: FactoryTalk View
kind: tool
also: FactoryTalk | FactoryTalk View SE | FactoryTalk View ME | RSView
implies: scada | hmi-programming
near: studio-5000 | wincc | wonderware | ignition-scada
hit: Built screens in FactoryTalk View SE.

term: fanuc-robots
name: Fanuc robots
kind: tool
also: Fanuc robot | Fanuc robotics
narrower: Fanuc roboguide
implies: industrial-robotics
near: abb-robots | kuka-robots
hit: Taught paths on Fanuc robots.

term: fire-alarm-panels
name: fire alarm panels
kind: tool
also: fire panels | fire alarm control panels | addressable fire panels | addressable panels
narrower: Advanced fire panels | Kentec | Morley panels | Gent panels | Notifier panels | C-TEC panels | Simplex
 panels | Edwards panels
implies: fire-alarm-systems
near: intruder-alarms
hit: Programmed Kentec and Advanced fire panels.

term: fire-alarm-systems
name: fire alarm systems
kind: skill
also: fire alarms | fire detection | fire detection systems | fire alarm
narrower: fire alarm installation | fire alarm maintenance | BS 5839
beside: fire and security systems
near: intruder-alarms | access-control-systems | fire-sprinklers
hit: Installed fire alarm systems to BS 5839.

term: generators
name: generators
kind: skill
also: diesel generators | standby generators | backup generators | generator maintenance | emergency generators |
  gensets | generator sets | generator repair
ambiguous: generators
needs: diesel | standby | backup | power | electrical | UPS | kVA | maintenance | engine | motors | emergency
near: ups-systems | electric-motors | diesel-engine-repair
hit: Service of diesel generators up to 2 MVA.
miss: Python iterators and generators.

term: hazardous-areas
name: hazardous areas
kind: skill
also: explosive atmospheres | hazardous area
narrower: ATEX | IECEx | DSEAR | Ex equipment | intrinsically safe
near: compex | instrumentation
hit: Electrical work in hazardous areas under ATEX.

term: high-voltage
name: high voltage
kind: skill
also: HV systems | high voltage systems | high-voltage equipment | high voltage switching
narrower: HV switching | HV cable | HV/LV
beside: medium voltage
near: substations | switchgear | cable-jointing
hit: High voltage switching on 11 kV networks.

term: hmi-programming
name: HMI programming
kind: skill
also: human machine interface | HMI screens | HMI development | HMI design | HMI | HMIs | operator interface
ambiguous: HMI | HMIs
case: HMI
needs: PLC | SCADA | automation | panel | operator | Siemens | machine | controls | @list
implies: industrial-automation
near: plc-programming | scada | wincc | factorytalk-view
hit: HMI programming for a filler.
miss: HMI insurance group.

term: honeywell-bms
name: Honeywell BMS
kind: tool
also: Honeywell EBI | Honeywell Enterprise Buildings Integrator | Honeywell building controls
implies: building-management-systems
near: trend-controls | desigo
hit: Looked after Honeywell EBI.

term: honeywell-experion
name: Honeywell Experion
kind: tool
also: Experion PKS | Honeywell DCS
beside: TDC 3000
implies: dcs
near: deltav
hit: Console operator on Honeywell Experion.

term: honeywell-galaxy
name: Honeywell Galaxy
kind: tool
also: Galaxy alarm panels | Galaxy Dimension | Galaxy Flex
implies: intruder-alarms
near: texecom
hit: Set up Honeywell Galaxy panels.

term: housecall-pro
name: Housecall Pro
kind: tool
implies: job-management-software
near: servicetitan
hit: Invoices raised in Housecall Pro.

term: iec-standards
name: IEC standards
kind: skill
narrower: IEC 60364 | IEC 61439 | IEC 60204 | IEC 61850
beside: UL 508A | UL standards | UL listing
near: electrical-design | control-panel-building
hit: Panels designed to IEC standards.

term: ifix
name: GE iFIX
kind: tool
also: iFIX | Proficy iFIX
implies: scada
near: wonderware | citect
hit: Tags set up in iFIX.

term: ignition-scada
name: Ignition SCADA
kind: tool
also: Inductive Automation | Ignition by Inductive Automation | Inductive Automation Ignition | Ignition
ambiguous: Ignition
needs: SCADA | Inductive | HMI | PLC | tags | Perspective | Wonderware | screens | @list
implies: scada
near: wonderware
hit: Dashboards in Ignition SCADA.
hit: Built dashboards in Ignition SCADA and HMI screens.
miss: Faults with the ignition of petrol cars.

term: industrial-automation
name: industrial automation
kind: skill
also: automation engineering | factory automation | automation systems | automated systems | industrial control systems
  | automated equipment | machine automation | automation and controls
near: plc-programming | scada | industrial-robotics
hit: Industrial automation of packing lines.

term: industrial-electrical
name: industrial electrical
kind: skill
also: industrial electrical maintenance | industrial wiring | industrial electrics | industrial electrical systems
near: commercial-electrical | motor-control | three-phase-power
hit: Industrial electrical work in steel plants.

term: industrial-networks
name: industrial networks
kind: skill
also: industrial communication protocols
narrower: fieldbus | industrial Ethernet | DeviceNet | ControlNet | HART protocol | fieldbus networks
implies: industrial-automation
near: plc-programming | scada
hit: Fault finding on fieldbus networks.

term: industrial-robotics
name: industrial robotics
kind: skill
also: industrial robots
narrower: robot programming | robotic cells | robotic welding cells | robot maintenance | robotics programming |
  robot cells | cobots | collaborative robots
implies: industrial-automation
near: plc-programming | robotic-welding
hit: Robot programming for palletising.

term: instrument-tech-calibration
name: loop calibration
kind: skill
also: calibrating instruments
narrower: pressure transmitters | transmitter calibration | flow meters | flow meter calibration | level
  transmitters | HART communicator
implies: instrumentation | calibration
hit: Calibrating instruments such as pressure transmitters.

term: instrumentation
name: instrumentation
kind: skill
also: instrumentation and control | process instrumentation | I&C | field instruments | instrumentation
  maintenance | control and instrumentation | electrical and instrumentation | E&I | C&I
narrower: instrument calibration | instrument loops | loop checks
ambiguous: I&C | E&I | C&I
case: I&C | E&I | C&I
needs: instrument | control | electrical | calibration | technician | plant | process | engineer | maintenance | @list
near: calibration | process-control | control-valves
hit: Instrumentation and control of a boiler house.
miss: Transferred to the C&I lending desk.

term: insulation-resistance-testing
name: insulation resistance testing
kind: skill
also: megger testing | insulation testing | megger
narrower: megohmmeter
implies: electrical-testing
near: multimeter | high-voltage
hit: Insulation resistance testing of motors.

term: intruder-alarms
name: intruder alarms
kind: skill
also: intruder alarm | burglar alarms | burglar alarm | alarm systems | security alarm installation | alarm
  installation | security systems installation
near: fire-alarm-systems | cctv-installation
hit: Service of intruder alarms.

term: job-management-software
name: job management software
kind: tool
also: job management app | job scheduling software | field service management software | FSM software | trade job
 software | job management systems | field service software | workforce management app
near: field-service
hit: Quotes and certificates through job management software.

term: joblogic
name: Joblogic
kind: tool
beside: BigChange
implies: job-management-software
near: commusoft | simpro
hit: Callouts handled on Joblogic.

term: kuka-robots
name: KUKA robots
kind: tool
also: KUKA
narrower: KUKA KRL
implies: industrial-robotics
near: fanuc-robots | abb-robots
hit: Recovered faults on KUKA robots.

term: ladder-logic
name: ladder logic
kind: skill
also: ladder logic programming | ladder diagram programming
narrower: function block diagram | structured text | IEC 61131-3 | IEC 61131
implies: plc-programming
near: scada
hit: Ladder logic changes on live lines.

term: lift-maintenance
name: lift maintenance
kind: skill
also: elevator maintenance | elevator repair | lift engineering | lifts and escalators | elevators and
  escalators
narrower: escalator maintenance
beside: elevator installation | lift installation
near: electrical-fault-finding | mechanical-maintenance
hit: Lift maintenance and callouts.

term: lighting-design
name: lighting design
kind: skill
narrower: DALI lighting | Dialux | lighting calculations | DALI
ambiguous: DALI
case: DALI
needs: lighting | control | dimming | LED | KNX | @list
near: lighting-installation | electrical-design
hit: Lighting design for hotels with Dialux.
miss: Exhibition of works by Dali.

term: lighting-installation
name: lighting installation
kind: skill
also: lighting systems | installing lighting | light fixtures | lighting installations | install lighting
narrower: LED lighting | emergency lighting | lighting controls | lighting retrofit | street lighting
implies: electrical-installation
near: lighting-design
hit: Fitted LED lighting and emergency lighting.

term: lightning-protection
name: lightning protection
kind: skill
also: lightning protection systems
narrower: lightning conductors
beside: surge protection
near: earthing
hit: Lightning protection testing on towers.

term: low-voltage-systems
name: low voltage systems
kind: skill
also: LV systems | low voltage wiring | low voltage cabling | extra low voltage | ELV systems
narrower: LV distribution
near: structured-cabling | fire-alarm-systems | switchgear
hit: Low voltage systems including intercom.

term: machine-safety
name: machine safety
kind: skill
narrower: safety PLC | safety circuits | safety relays | light curtains | machine guarding | functional safety
  machinery | ISO 13849 | safety interlocks
near: plc-programming | risk-assessment | lockout-tagout
hit: Machine safety checks and light curtains.

term: machine-vision
name: machine vision
kind: skill
also: vision systems | vision inspection systems
narrower: Cognex | Keyence | Cognex vision | Keyence sensors
near: industrial-automation | photoelectric-sensors
hit: Machine vision for label checks.

term: mechatronics
name: mechatronics
kind: skill
also: mechatronic systems | electromechanical systems | electro-mechanical | electromechanical
narrower: electromechanical assembly | electromechanical maintenance
near: industrial-automation | electrical-maintenance | mechanical-maintenance
hit: Electromechanical work on packaging machines.

term: metasys
name: Metasys
kind: tool
also: Johnson Controls Metasys
implies: building-management-systems
near: desigo | niagara-framework
hit: Set points changed in Metasys.

term: mitsubishi-plcs
name: Mitsubishi PLC
kind: tool
also: Mitsubishi PLCs | Melsec
narrower: GX Works | GX Works2 | GX Works3
implies: plc-programming
near: omron-plcs | siemens-tia-portal
hit: Worked with Mitsubishi PLC and GX Works.

term: modbus
name: Modbus
kind: tool
also: Modbus TCP | Modbus RTU
implies: industrial-networks
near: profibus | bacnet-protocol
hit: Meters read over Modbus TCP.

term: motor-control
name: motor control
kind: skill
also: motor controls | motor control circuits | motor control centers | motor control centres | motor control
  center
narrower: motor starters | star delta | direct on line starters | MCC panels | contactors
near: variable-frequency-drives | control-panel-building | plc-programming | electric-motors
hit: Wired motor control and contactors.

term: multimeter
name: multimeter
kind: skill
also: multimeters | digital multimeter | volt ohm meter
narrower: clamp meter | voltmeter | ammeter
near: electronic-test-equipment | electrical-testing
hit: Use of a multimeter and clamp meter.

term: national-electrical-code
name: National Electrical Code
kind: skill
also: National Electric Code | NEC code | NFPA 70 | electrical code | electrical codes
beside: local electrical codes
ambiguous: NEC
case: NEC
needs: electrician | code | electrical | wiring | conduit | NFPA | journeyman | @list
near: canadian-electrical-code | bs-7671
hit: Wiring done to the National Electrical Code.
miss: Displays made by NEC of Japan.

term: niagara-framework
name: Niagara framework
kind: tool
also: Tridium Niagara | Tridium | Niagara AX | Niagara N4 | Niagara
ambiguous: Niagara
needs: BMS | Tridium | Trend | BACnet | controls | N4 | HVAC | Desigo | Metasys
implies: building-management-systems
near: trend-controls | metasys
hit: Graphics on Tridium Niagara.
miss: Tour guide at Niagara.

term: nurse-call-systems
name: nurse call systems
kind: skill
also: nurse call
narrower: warden call systems
beside: public address systems | PA/VA
near: fire-alarm-systems
hit: Nurse call installation in care homes.

term: omron-plcs
name: Omron PLC
kind: tool
also: Omron PLCs
narrower: CX-Programmer | Sysmac Studio | CX-One
implies: plc-programming
near: mitsubishi-plcs | siemens-plcs
hit: Maintained Omron PLC controllers.

term: opc-ua
name: OPC UA
kind: tool
also: OPC-UA
narrower: OPC server
beside: Kepware
implies: industrial-networks
near: scada | opc-ua-protocol
hit: Tags exposed through OPC UA.

term: overhead-lines
name: overhead lines
kind: skill
also: overhead line | line work | overhead line work | lineworker skills
narrower: pole climbing | power line maintenance | distribution lines | utility poles
implies: utilities-sector
near: power-distribution | cable-jointing
hit: Overhead lines work in all weather.

term: pat-testing
name: PAT testing
kind: skill
also: portable appliance testing | portable appliance test | test and tag | testing and tagging
near: electrical-testing | eicr
hit: PAT testing of site tools.

term: pcb-assembly
name: PCB assembly
kind: skill
also: PCBA | circuit board assembly | printed circuit board assembly | assembling PCBs | PCB assemblies
implies: electronics-assembly
near: surface-mount-assembly | soldering
hit: PCB assembly by hand.

term: photoelectric-sensors
name: industrial sensors
kind: skill
also: sensors and actuators
narrower: proximity sensors | proximity switches | limit switches | photoelectric sensors | photo eyes
near: instrumentation | machine-vision
hit: Replaced proximity sensors and limit switches.

term: pi-system
name: PI System
kind: tool
also: OSIsoft PI | AVEVA PI | PI Historian | data historian | OSI PI
near: scada
hit: Trends pulled from OSIsoft PI.

term: plc-fault-finding
name: PLC fault finding
kind: skill
also: PLC troubleshooting | fault finding on PLCs | troubleshooting PLCs | PLC diagnostics | diagnosed PLC faults |
 fault found on PLCs | PLC faults | PLC fault diagnosis | interrogating PLCs | PLC interrogation
implies: plc-programming | electrical-fault-finding
near: siemens-plcs | rockwell-plcs
hit: PLC fault finding on conveyors.

term: plc-programming
name: PLC programming
kind: skill
also: PLCs | programmable logic controllers | programmable logic controller | PLC | PLC systems | programming PLCs
ambiguous: PLC
case: PLC | PLCs
needs: PLCs | fundamentals | course | basics | programming | program | programs | programmer | Siemens | Allen-Bradley | Allen Bradley | SCADA | HMI |
 HMIs | ladder | controls | control | automation | electrical | VFD | VFDs | Rockwell | drives | motor | motors | S7 |
 TIA | sensors | troubleshoot | troubleshooting | wiring | panel | panels | relay | relays | robot | robots | robotics
 | robotic | machine | machines | machinery | maintenance | hydraulic | hydraulics | pneumatic | pneumatics |
 instrumentation | DCS | equipment | fault | Mitsubishi | Omron | servo | ControlLogix | mechanical | industrial |
 electronics | instruments | conveyor | diagnose | Beckhoff | Modbus | AutoCAD | CNC | logic | systems | commissioning
 | process | @list
never: trading PLC | holdings PLC | group PLC | international PLC | industries PLC | construction PLC | bank PLC |
 solutions PLC | services PLC | manufacturing PLC | import and export PLC
implies: industrial-automation
near: ladder-logic | scada | hmi-programming
hit: PLC programming and commissioning.
hit: Traced faults on PLC and HMI
miss: Send your letter to Blue Nile Trading PLC
miss: Led the grade 5 PLC at Lincoln Elementary

term: power-distribution
name: power distribution
kind: skill
also: electrical distribution | electricity distribution | distribution network | distribution networks | power
  distribution systems
narrower: overhead distribution
implies: utilities-sector
near: power-transmission | substations | overhead-lines
hit: Power distribution design for a campus.

term: power-electronics
name: power electronics
kind: skill
narrower: power converters | DC-DC converters | inverter design | switched mode power supplies | SMPS
near: power-systems | electronics-repair | variable-frequency-drives
hit: Power electronics lab work on converters.

term: power-systems
name: power systems
kind: skill
also: electrical power systems | power system analysis | power system studies
narrower: load flow | power flow studies
near: protection-relays | power-distribution | power-transmission
hit: Power systems studies for grid connections.

term: power-transmission
name: power transmission
kind: skill
also: electricity transmission | transmission and distribution | T&D
narrower: transmission lines | transmission line
ambiguous: T&D
case: T&D
needs: power | line | electric | utility | grid | voltage
implies: high-voltage | utilities-sector
near: power-distribution | overhead-lines
hit: Transmission lines up to 220 kV.
miss: Head of T&D for the bank.

term: powerworld
name: PowerWorld
kind: tool
also: PowerWorld Simulator
implies: power-systems
near: psse
hit: Contingency runs in PowerWorld.

term: process-control
name: process control
kind: skill
also: process automation | process control systems
narrower: control loops | PID control | PID tuning | loop tuning
near: instrumentation | dcs | plc-programming
hit: Process control and loop tuning in refineries.

term: profibus
name: Profibus
kind: tool
also: Profibus DP
implies: industrial-networks
near: profinet | modbus
hit: Profibus cabling and faults.

term: profinet
name: Profinet
kind: tool
implies: industrial-networks
near: profibus | ethernet-ip
hit: Drives linked over Profinet.

term: protection-relays
name: protection relays
kind: skill
also: relay protection | protective relaying | protective relays | protection and control | power system
  protection
narrower: relay testing
near: power-systems | substations | switchgear
hit: Commissioned protection relays in substations.

term: pscad
name: PSCAD
kind: tool
implies: power-systems
near: psse
hit: Transient studies in PSCAD.

term: psse
name: PSS/E
kind: tool
also: PSSE | Siemens PTI
implies: power-systems
near: digsilent-powerfactory | pscad
hit: Grid models in PSS/E.

term: rockwell-plcs
name: Allen-Bradley PLCs
kind: tool
also: Allen Bradley | Allen-Bradley | Rockwell Automation | Rockwell PLC | Allen Bradley PLC
narrower: ControlLogix | CompactLogix | SLC 500 | MicroLogix | Micro850
implies: plc-programming
near: siemens-tia-portal | mitsubishi-plcs | siemens-plcs
hit: Edits in Studio 5000 on ControlLogix racks.

term: safe-isolation
name: safe isolation
kind: skill
also: electrical isolation | isolation procedures | isolating equipment | lock off | isolate and prove dead |
  isolation and lock-off
narrower: prove dead | proven dead
implies: electrical-safety
near: lockout-tagout
hit: Safe isolation before any live work.

term: scada
name: SCADA
kind: skill
also: SCADA systems | supervisory control and data acquisition | telemetry and SCADA
implies: industrial-automation
near: plc-programming | hmi-programming | dcs
hit: SCADA support for water networks.

term: schneider-bms
name: Schneider BMS
kind: tool
also: EcoStruxure Building Operation | StruxureWare | Schneider EcoStruxure Building | Andover Continuum | TAC Vista
implies: building-management-systems
near: trend-controls | metasys
hit: Engineered EcoStruxure Building Operation.

term: schneider-plcs
name: Schneider PLC
kind: tool
also: Modicon | Schneider Electric PLC
narrower: Unity Pro | EcoStruxure Control Expert | SoMachine
implies: plc-programming
near: siemens-tia-portal
hit: Modicon upgrades in Unity Pro.

term: see-electrical
name: SEE Electrical
kind: tool
beside: Promis.e | Zuken E3
implies: electrical-drawings
near: eplan | solidworks-electrical
hit: Wiring drawings in SEE Electrical.

term: servicem8
name: ServiceM8
kind: tool
implies: job-management-software
near: simpro | tradify
hit: Jobs booked in ServiceM8.

term: servicetitan
name: ServiceTitan
kind: tool
also: Service Titan
implies: job-management-software
near: housecall-pro | simpro | field-service
hit: Dispatched technicians in ServiceTitan.

term: servo-motors
name: servo motors
kind: skill
also: servo motor | servomotors | servo systems | servo drives and motors
beside: stepper motors | motion control
near: variable-frequency-drives | industrial-robotics
hit: Tuned servo motors and motion control axes.

term: siemens-plcs
name: Siemens PLC
kind: tool
also: Siemens PLCs | Simatic | Siemens S7 | Simatic S7 | S7 PLC | S7 PLCs | Siemens
narrower: S7-1200 | S7-1500 | S7-300 | S7-400 | S7-300/400
ambiguous: Siemens
needs: PLC | PLCs | Allen Bradley | Allen-Bradley | S7 | TIA | HMI | HMIs | SCADA | Rockwell | Mitsubishi | Omron |
 ladder
implies: plc-programming
near: rockwell-plcs | mitsubishi-plcs | omron-plcs | schneider-plcs | codesys
hit: Fault-finding on Siemens PLCs.
miss: Employed by Siemens in payroll.

term: siemens-tia-portal
name: Siemens TIA Portal
kind: tool
also: TIA Portal | Siemens TIA
beside: Step 7
implies: plc-programming | siemens-plcs
near: rockwell-plcs | codesys
hit: Programs in TIA Portal for S7-1500.

term: simpro
name: simPRO
kind: tool
also: simPRO software
implies: job-management-software
near: tradify | servicem8 | field-service
hit: Job sheets logged in simPRO.

term: skm-powertools
name: SKM PowerTools
kind: tool
also: SKM Power Tools
implies: power-systems
near: etap | easypower
hit: Arc flash labels from SKM Power Tools.

term: smart-home-installation
name: smart home installation
kind: skill
also: home automation | smart home systems
narrower: KNX | Control4 | Crestron | Lutron
near: building-management-systems | lighting-installation
hit: Smart home installation with KNX.

term: soldering
name: soldering
kind: skill
also: hand soldering | SMT soldering | through-hole soldering | solder and desolder | soldering and desoldering | wire
  soldering
near: electronics-assembly | brazing | electronics-repair
hit: Soldering under a microscope.

term: solidworks-electrical
name: SolidWorks Electrical
kind: tool
implies: electrical-drawings
near: eplan | autocad-electrical
hit: Schematics in SolidWorks Electrical.

term: studio-5000
name: Studio 5000
kind: tool
also: RSLogix 5000 | Studio 5000 Logix Designer | Logix Designer | RSLogix
narrower: RSLogix 500
implies: rockwell-plcs
near: siemens-tia-portal | factorytalk-view
hit: Edits ladder in Studio 5000.

term: substations
name: substations
kind: skill
also: substation | electrical substations | substation construction | substation maintenance | substation design
implies: high-voltage
near: switchgear | transformers | power-distribution
hit: Built and maintained substations.

term: surface-mount-assembly
name: surface mount assembly
kind: skill
also: SMT | SMT assembly | surface mount | surface mount technology | surface-mount technology | SMT line | SMT
 production
ambiguous: SMT
needs: PCB | line | solder | soldering | assembly | pick and place | electronics | reflow | @list
implies: electronics-assembly
near: pcb-assembly | soldering
hit: SMT assembly of boards.
hit: Ran an SMT line with reflow.
miss: Reported weekly to the SMT and governors.

term: switchgear
name: switchgear
kind: skill
also: switch gear | LV switchgear | MV switchgear
narrower: switchboards | switchboard
near: high-voltage | substations | circuit-breakers
hit: Installed switchgear and distribution boards.

term: texecom
name: Texecom
kind: tool
also: Texecom Premier
implies: intruder-alarms
near: honeywell-galaxy
hit: Programmed Texecom panels.

term: three-phase-power
name: three-phase power
kind: skill
also: three phase | 3 phase | 3-phase power | single and three phase | three phase systems | three phase installations
near: industrial-electrical | motor-control | low-voltage-systems
hit: Single and three phase installations.

term: tradify
name: Tradify
kind: tool
implies: job-management-software
near: simpro | servicem8
hit: Quotes sent from Tradify.

term: transformers
name: transformers
kind: skill
also: power transformers | distribution transformers | transformer maintenance | transformer testing | power transformer
ambiguous: transformers
needs: electrical | voltage | substation | switchgear | power | kVA | oil | generators | motors
near: substations | switchgear
hit: Maintenance of electrical transformers and motors.
miss: Fine-tuned transformers for text classification.

term: trend-controls
name: Trend controls
kind: tool
also: Trend BMS
narrower: Trend 963
implies: building-management-systems
near: niagara-framework | desigo
hit: Strategies on Trend BMS.

term: ups-systems
name: uninterruptible power supply
kind: skill
also: UPS systems | uninterruptible power supplies | battery backup systems
narrower: UPS maintenance | UPS installation
ambiguous: UPS
case: UPS
needs: battery | generator | generators | power | switchgear | electrical | backup | data centre | data center
near: generators | battery-storage
hit: Maintained UPS systems and battery strings.
miss: Shipped parcels with UPS.

term: variable-frequency-drives
name: variable frequency drives
kind: skill
also: variable frequency drive | VFD | VFDs | variable speed drives | VSD | inverter drives | AC drives | variable
 speed drive
beside: servo drives | DC drives
ambiguous: VFD | VSD
case: VFD | VSD
needs: motor | motors | drive | drives | PLC | PLCs | pump | pumps | electrical | HMI | fan | fans | soft starters |
 controls | conveyor | HVAC | servo | Danfoss | ABB | panels | automation | chillers | VFD | VSD | transformers |
 switchgear | MCC | compressors | relays | speed | @list
near: motor-control | servo-motors | electric-motors
hit: Set up VFD parameters on pump skids.
hit: Set up VFD and motor panels
miss: Firefighter with Hilltop VFD
miss: Closed a VSD in a newborn

term: wincc
name: WinCC
kind: tool
also: Siemens WinCC | Simatic WinCC
narrower: WinCC Flexible | WinCC OA | WinCC Unified
implies: scada | hmi-programming
near: siemens-tia-portal | wonderware | ignition-scada
hit: Built operator screens in WinCC.

term: wire-harness-assembly
name: wire harness assembly
kind: skill
also: cable harness | wire harness | harness assembly | wiring looms | wiring loom | cable assembly
narrower: crimping | crimping and soldering
ambiguous: crimping
needs: cable | wire | solder | terminals | harness | connectors | @list
implies: electronics-manufacturing-sector
near: electronics-assembly | control-panel-building | soldering
hit: Wire harness assembly with crimping.
miss: Crimping the budget.

term: wiring-rules-au
name: AS/NZS 3000
kind: skill
also: Australian Wiring Rules | AS3000 | Wiring Rules AS/NZS 3000
near: bs-7671 | national-electrical-code
hit: Worked to AS/NZS 3000.

term: wonderware
name: Wonderware
kind: tool
also: AVEVA InTouch | Wonderware InTouch | InTouch HMI
beside: AVEVA System Platform
implies: scada
near: ignition-scada | citect
hit: Screens built in Wonderware InTouch.

term: yaskawa-robots
name: Yaskawa robots
kind: tool
also: Motoman | Yaskawa Motoman | Yaskawa
implies: industrial-robotics
near: fanuc-robots
hit: Welding cells with Motoman arms.

term: yokogawa-centum
name: Yokogawa Centum
kind: tool
also: Yokogawa DCS | Centum VP
implies: dcs
near: deltav
hit: Control logic on Yokogawa Centum.
