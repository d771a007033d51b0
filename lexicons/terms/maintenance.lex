# Maintenance and repair of machines, plant and buildings; hydraulics, pneumatics, CMMS.

term: agility-cmms
name: Agility CMMS
kind: tool
also: SoftSols Agility | Agility maintenance software
implies: cmms
near: shire-systems
hit: Raised jobs in Agility CMMS.

term: archibus
name: Archibus
kind: tool
implies: cmms | cafm
near: planon
hit: Space plans in Archibus.

term: asset-management-engineering
name: asset integrity
kind: skill
also: physical asset management | lifecycle asset management
narrower: asset register | asset registers | equipment registers | asset tagging | ISO 55000 | ISO 55001
near: maintenance-planning | cmms
hit: Asset register kept up to date.

term: bearings-and-alignment
name: bearings
kind: skill
also: bearing replacement | couplings and bearings | bearing fitting | drives and bearings | belts and bearings
  | changed bearings | replaced bearings | bearing changes | swap bearings
ambiguous: bearings
needs: alignment | seals | gear | gears | pump | pumps | shaft | motors | mechanical | maintenance | drives | @list
implies: mechanical-maintenance
near: gearboxes | predictive-maintenance | shaft-alignment
hit: Laser alignment and bearing replacement.
miss: Lost their bearings.

term: biomedical-equipment-maintenance
name: biomedical equipment maintenance
kind: skill
also: medical equipment maintenance | medical device servicing
narrower: medical equipment repair | biomedical equipment repair | medical device repair
beside: clinical engineering
near: electronics-repair | calibration
hit: Medical equipment repair in hospitals.

term: building-maintenance
name: building maintenance
kind: skill
also: property maintenance | general building maintenance | maintenance of buildings | buildings maintenance |
  building upkeep
narrower: building repairs | apartment maintenance | property repairs | block maintenance | landlord repairs |
  repairs to properties
beside: facility maintenance | facilities maintenance
implies: maintenance-and-repairs
near: handyman-work | facilities-management | hvac-maintenance | painting-and-decorating
hit: Building maintenance for a college.

term: cafm
name: computer-aided facilities management
kind: tool
also: CAFM | CAFM system | CAFM software | computer aided facilities management | CAFM/CMMS
implies: facilities-management
near: cmms | helpdesk-facilities
hit: Logged jobs on the CAFM system.

term: cmms
name: computerised maintenance management system
kind: skill
also: computerized maintenance management system | CMMS | computerised maintenance management | computerized
 maintenance management systems | maintenance management software | work order system | maintenance management system
 | CMMS software | CMMS system | computerised maintenance system | computerised maintenance systems | maintenance
 management systems
near: maintenance-planning | preventive-maintenance | cafm
hit: Logged jobs in a CMMS.

term: concept-evolution
name: Concept Evolution
kind: tool
also: FSI Concept Evolution | Concept CAFM | MRI Evolution | FSI Concept
implies: cmms | cafm
near: planon
hit: Planned tasks in Concept Evolution.

term: conveyor-maintenance
name: conveyor maintenance
kind: skill
also: conveyor systems | conveyors
narrower: conveyor repair | belt splicing | conveyor belts | splice belts | conveyor belt changes
beside: conveyor installation | crushers and screens
implies: mechanical-maintenance
near: material-handling
hit: Maintenance of conveyors.

term: electrical-and-mechanical-maintenance
name: electrical and mechanical maintenance
kind: skill
also: mechanical and electrical maintenance | M&E maintenance
narrower: electromechanical repair
implies: mechanical-maintenance | electrical-maintenance
hit: Mechanical and electrical maintenance of lifts.

term: elevator-modernization
name: elevator modernization
kind: skill
also: lift modernisation | lift refurbishment | elevator modernisation
implies: lift-maintenance
hit: Lift modernisation of office towers.

term: emaint
name: eMaint
kind: tool
implies: cmms
near: fiix | maximo
hit: Preventive jobs set in eMaint.

term: equipment-maintenance
name: equipment maintenance
kind: skill
also: maintaining equipment | maintenance of equipment | equipment upkeep | servicing equipment | maintain
  equipment | plant and equipment maintenance
narrower: plant maintenance
implies: maintenance-and-repairs
near: mechanical-maintenance | preventive-maintenance
hit: Responsible for equipment maintenance.

term: fault-finding
name: fault finding
kind: skill
also: faultfinding | fault diagnosis | diagnosing faults | equipment troubleshooting | troubleshooting equipment
  | diagnose faults | fault-finding and repair | traced faults | faults diagnosed
narrower: machine troubleshooting | mechanical troubleshooting | troubleshooting machinery | troubleshot
  machines | diagnosed breakdowns
beside: fault rectification | diagnosed and repaired | diagnose and rectify | found and fixed faults
near: root-cause-analysis | electrical-fault-finding | reactive-maintenance
hit: Fault finding on filling machines.

term: field-service
name: field service
kind: skill
also: field service engineering | field-based service | on-site servicing | field engineering | on-site repair |
  field servicing | field service work
narrower: callouts | call-outs | service calls | attended call-outs | service visits | service engineer visits
near: fault-finding | commissioning
hit: Field service across the North.

term: fiix
name: Fiix
kind: tool
also: Fiix CMMS
implies: cmms
near: emaint | upkeep-cmms
hit: Rolled out Fiix.

term: forklift-repair
name: forklift repair
kind: skill
also: forklift maintenance | lift truck repair | forklift servicing
beside: material handling equipment repair
near: heavy-equipment-repair | forklift-operation
hit: Forklift repair for a dealer.

term: gearboxes
name: gearboxes
kind: skill
also: gearbox repair | gearbox overhaul | gear boxes | rebuilt gearboxes | stripped gearboxes
narrower: gear reducers
beside: power transmission mechanical | chains and sprockets | belts and pulleys | chain drives
implies: mechanical-maintenance
near: bearings-and-alignment
hit: Gearbox overhaul in the workshop.

term: grounds-keeping-equipment-repair
name: grounds-keeping equipment repair
kind: skill
also: outdoor power equipment
narrower: small engine repair | lawn mower repair | small engines | chainsaw maintenance
near: engine-repair | grounds-maintenance
hit: Small engine repair in a hire shop.

term: handyman-work
name: handyman work
kind: skill
also: general maintenance | general repairs | minor repairs | odd jobs | handyman services | handyperson | basic
  repairs | handyman skills | general maintenance and repair | small repairs
narrower: make-ready | make-ready turns | unit turns | apartment turns | patch and paint | fixing doors and
  locks | fixed doors | changed locks | home repairs
implies: maintenance-and-repairs
near: building-maintenance | carpentry | plumbing-repair | painting-and-decorating
hit: General maintenance and minor repairs.

term: hydraulics
name: hydraulics
kind: skill
also: hydraulic systems | hydraulic repair | hydraulic equipment | hydraulic pumps | hydraulic hoses | hydraulic
  cylinders | hydraulic circuits | hydraulic troubleshooting | hydraulic power packs | hydraulic rams | hydraulic hose
  changes | hydraulic seals
near: pneumatics | mechanical-maintenance | compressed-air-systems
hit: Repair of hydraulics and hoses.

term: industrial-maintenance
name: industrial maintenance
kind: skill
also: factory maintenance | production maintenance | manufacturing maintenance | maintenance engineering |
  industrial equipment maintenance
narrower: multi-craft maintenance | multi-skilled maintenance | multi-skilled engineer maintenance
implies: manufacturing-industry-sector
near: mechanical-maintenance | electrical-maintenance | plc-programming
hit: Industrial maintenance in a bakery.

term: infor-eam
name: Infor EAM
kind: tool
beside: Datastream MP2 | Infor MP2
implies: cmms
near: maximo
hit: Asset records in Infor EAM.

term: kitchen-equipment-maintenance
name: kitchen equipment maintenance
kind: skill
narrower: bakery equipment maintenance
beside: food processing equipment maintenance | packaging machinery maintenance | maintaining packaging
  machinery
near: mechanical-maintenance | food-production
hit: Packaging machinery maintenance in dairies.

term: limble-cmms
name: Limble CMMS
kind: tool
also: Limble
implies: cmms
near: maintainx
hit: Parts counted in Limble CMMS.

term: lockout-tagout
name: lockout tagout
kind: skill
also: lockout/tagout | LOTO | lock out tag out | lock-out tag-out | lockout/tag-out | lockout-tagout-tryout | lock
  out/tag out | lock off and tag | locked out and tagged | lock and tag | lockout procedures | lock-out procedures
implies: safe-isolation
near: permit-to-work | machine-safety
hit: Follows lockout tagout on every job.

term: lubrication
name: lubrication
kind: skill
also: lubrication schedules | lubrication of equipment | lubrication management | oiling and greasing | lubricating
  machines
near: preventive-maintenance | bearings-and-alignment
hit: Lubrication rounds each morning.

term: maintainx
name: MaintainX
kind: tool
implies: cmms
near: limble-cmms | upkeep-cmms
hit: Checklists in MaintainX.

term: maintenance-and-repairs
name: maintenance and repairs
kind: skill
also: repair and maintenance | maintenance repairs | repairs and maintenance | maintenance, repair and overhaul |
  maintenance and repair | MRO
ambiguous: MRO
case: MRO
needs: maintenance | aircraft | spare | spares | parts | purchasing | inventory | overhaul | @list
near: preventive-maintenance | reactive-maintenance
hit: Repairs and maintenance on rental homes.
miss: MRO met the board.

term: maintenance-management
name: maintenance management
kind: skill
also: maintenance supervision | supervising maintenance | managing maintenance | managing maintenance teams | led the
 maintenance team | leading a maintenance team
implies: maintenance-and-repairs
near: maintenance-planning | people-management
hit: Maintenance management across two sites.

term: maintenance-planning
name: maintenance planning
kind: skill
also: planning maintenance
narrower: maintenance plans | work order planning | maintenance scheduling
near: cmms | shutdown-maintenance | asset-management-engineering | maintenance-management
hit: Maintenance planning with weekly schedules.

term: maximo
name: Maximo
kind: tool
also: IBM Maximo
implies: cmms
near: sap-pm | infor-eam | limble-cmms | emaint
hit: Work orders in IBM Maximo.

term: mechanical-maintenance
name: mechanical maintenance
kind: skill
also: machinery maintenance | machine maintenance | maintaining machinery | maintenance of machines
narrower: mechanical repairs | mechanical repair | machine repair | repairing machinery | machinery repair |
  repaired machines | stripped and rebuilt | strip and rebuild | mechanical repairs to machines
beside: equipment repair
implies: equipment-maintenance
near: electrical-maintenance | bearings-and-alignment | preventive-maintenance
hit: Mechanical maintenance of gearboxes and conveyors.

term: mechanical-seals
name: mechanical seals
kind: skill
narrower: seal replacement
beside: gland packing | seals and gaskets | gaskets and seals
near: pump-maintenance | bearings-and-alignment
hit: Mechanical seals changed on pumps.

term: millwright-work
name: millwright work
kind: skill
also: millwrighting
narrower: machinery installation | machine installation | equipment installation | installing machinery |
  installing equipment | machine moving | machinery moving | equipment moves
near: mechanical-maintenance | rigging | bearings-and-alignment
hit: Machinery installation and levelling.

term: multi-trade-work
name: multi-trade work
kind: skill
also: multi-trade | multi trade | multi-trade skills | multi-trade repairs | multi-skilled trades | multi-trade
 maintenance | multi-skilled tradesperson skills
implies: building-maintenance
near: handyman-work | social-housing-sector
hit: Multi-trade repairs in homes.

term: office-equipment-repair
name: office equipment repair
kind: skill
narrower: copier repair | printer repair | photocopier repair | printers and copiers repair
near: electronics-repair | field-service
hit: Copier repair at customer sites.

term: overhaul
name: overhaul
kind: skill
also: equipment overhaul | machine overhaul | overhauling machinery | refurbishment of equipment
narrower: machine rebuild | machine rebuilding | rebuilding machinery
near: mechanical-maintenance | shutdown-maintenance
hit: Overhaul of presses.

term: planon
name: Planon
kind: tool
also: Planon CAFM
implies: cmms | cafm
near: concept-evolution | archibus
hit: Helpdesk tickets in Planon.

term: pneumatics
name: pneumatics
kind: skill
also: pneumatic systems | pneumatic controls | pneumatic circuits | pneumatic equipment | pneumatic tools | pneumatic
 valves | pneumatic cylinders | pneumatic lines
narrower: air cylinders | air leaks
near: hydraulics | compressed-air-systems
hit: Pneumatics on packing lines.

term: pool-maintenance
name: pool maintenance
kind: skill
also: swimming pool maintenance
narrower: pool chemistry | pool cleaning | pool plant operation | pool water testing | pool plant
near: swimming-pool-construction | water-treatment
hit: Pool maintenance and water testing.

term: predictive-maintenance
name: predictive maintenance
kind: skill
also: condition-based maintenance
narrower: condition monitoring | vibration analysis | thermography | oil analysis | thermal imaging | infrared
  thermography | lubrication analysis
near: preventive-maintenance | reliability-engineering
hit: Predictive maintenance with vibration analysis.

term: preventive-maintenance
name: preventive maintenance
kind: skill
also: preventative maintenance | planned maintenance | PPM | planned preventative maintenance | planned preventive
 maintenance | scheduled maintenance | routine maintenance | carry out preventive maintenance | PPMs | planned
 servicing | scheduled servicing | planned preventive | preventive maintenance tasks | PMs
narrower: PM schedules | maintenance schedules | PM work orders | PM inspections | PM checks | PM rounds |
  service schedules | planned and reactive maintenance | greasing rounds | weekly greasing
ambiguous: PPM | PPMs | PMs
case: PPM | PPMs
needs: maintenance | reactive | servicing | equipment | plant | planned | HVAC | belts | filters | coil | lubrication
 | compressors | pumps | @list
implies: maintenance-and-repairs
near: reactive-maintenance | predictive-maintenance | cmms
hit: Planned preventive maintenance of pumps and fans.
miss: CO2 at 420 PPM.

term: reactive-maintenance
name: reactive maintenance
kind: skill
also: corrective maintenance | breakdown maintenance | breakdown repairs | reactive repairs | reactive calls |
 reactive jobs | reactive works | reactive and planned maintenance | breakdown response | breakdown cover | responded
 to breakdowns | attended breakdowns | responding to breakdowns | breakdown call-outs | reacting to breakdowns |
 breakdown and reactive maintenance
narrower: emergency repairs | breakdowns | machine breakdowns | equipment breakdowns | emergency callouts | line
 stoppages
ambiguous: breakdowns
needs: maintenance | repair | machine | vehicle | equipment | plant | boiler | engineer
implies: maintenance-and-repairs
near: preventive-maintenance | fault-finding
hit: Reactive maintenance and breakdowns on site.
miss: Cost breakdown by month.

term: reliability-engineering
name: reliability engineering
kind: skill
narrower: reliability centered maintenance | reliability-centred maintenance | RCM | reliability improvement |
  MTBF | MTBF and MTTR | Weibull analysis | RAM analysis | equipment reliability
ambiguous: RCM
case: RCM
needs: maintenance | reliability | FMEA | asset | equipment
near: predictive-maintenance | root-cause-analysis | fmea
hit: Reliability engineering of rotating assets.
miss: RCM posts hospital claims.

term: rotating-equipment
name: rotating equipment
kind: skill
also: rotating machinery
narrower: turbomachinery | turbines and compressors | gas compressors | compressors and pumps | turbine maintenance |
 steam turbines | gas turbines | gas turbine | steam turbine | turbine overhaul | pumps and compressors
near: pump-maintenance | bearings-and-alignment | power-plant-operations | static-equipment
hit: Overhaul of rotating equipment.

term: sap-pm
name: SAP PM
kind: tool
also: SAP Plant Maintenance
narrower: SAP EAM
implies: cmms | sap
near: maximo
hit: Planned jobs in SAP PM.

term: shaft-alignment
name: shaft alignment
kind: skill
also: laser alignment | coupling alignment | precision alignment | laser shaft alignment | align motors | aligned
 pumps and motors | motor alignment
narrower: belt alignment | dial gauge alignment
implies: mechanical-maintenance
near: bearings-and-alignment | rotating-equipment
hit: Laser alignment of pumps and motors.

term: shire-systems
name: Shire Systems
kind: tool
also: Shire CMMS | Pirana CMMS | Shire Pirana
implies: cmms
near: emaint
hit: Closed work orders on Pirana CMMS.

term: shutdown-maintenance
name: shutdown maintenance
kind: skill
also: plant shutdowns | plant turnarounds | shutdowns and turnarounds | plant outages | planned outages | shutdown
 works | shutdown and outage work | outages and shutdowns | plant shutdown maintenance
narrower: outage planning | turnaround planning | shutdown planning
near: maintenance-planning | preventive-maintenance
hit: Plant shutdowns planned and run.

term: spare-parts-management
name: spare parts management
kind: skill
also: spare parts | spares management
narrower: spares inventory | critical spares | parts ordering | ordering parts | parts inventory | ordering
  spare parts | spare parts inventory | stocked spares | ordered spares | critical spares list
near: inventory-control | maintenance-planning | vehicle-parts | supplier-ordering
hit: Spare parts management and reorder levels.

term: static-equipment
name: static equipment
kind: skill
narrower: heat exchangers | heat exchanger | pressure vessels | storage tanks inspection | heat exchanger
  maintenance | piping and vessels | pressure vessel
near: asme-codes | corrosion-engineering
hit: Inspected heat exchangers and pressure vessels.

term: tooling-maintenance
name: tooling maintenance
kind: skill
also: tool room maintenance | mould tool maintenance | press tool maintenance
narrower: mould maintenance | mold maintenance
near: tool-and-die-making
hit: Mould maintenance between runs.

term: upkeep-cmms
name: UpKeep CMMS
kind: tool
also: UpKeep software
implies: cmms
near: maintainx
hit: Requests through UpKeep CMMS.

term: vending-machine-repair
name: vending machine repair
kind: skill
also: vending machine servicing
beside: ATM repair | ATM maintenance | slot machine repair | gaming machine repair
near: electronics-repair | field-service
hit: ATM maintenance and cash handling faults.

term: vibration-analyser
name: vibration analyser
kind: tool
also: vibration analyzer
narrower: SKF Microlog
beside: thermal imaging camera | FLIR camera | laser alignment tool | Easy-Laser
implies: predictive-maintenance
hit: Routes with a vibration analyser.
