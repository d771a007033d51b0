# Quality and safety: inspection, metrology, ISO and GMP systems, health and safety, fire, environment at work.

term: acceptance-sampling
name: acceptance sampling
kind: skill
narrower: AQL | sampling plans | AQL inspection | AQL sampling | ANSI Z1.4
implies: quality-control
near: statistical-process-control
hit: Lots checked on AQL sampling.

term: accident-reporting
name: accident and near-miss reporting
kind: skill
also: accident and incident reporting | accident reporting | near miss reporting | near-miss reporting | incident
 reporting safety | reporting near misses | reporting accidents | hazard reporting
narrower: near misses | accident book
implies: health-and-safety
near: incident-investigation | safety-inspections
hit: Near miss reporting on nights.

term: apqp
name: advanced product quality planning
kind: skill
also: APQP | APQP/PPAP
implies: iatf-16949
near: ppap | control-plans | fmea
hit: APQP for a new bracket.

term: as9100
name: AS9100
kind: skill
also: AS 9100 | EN 9100 | AS9100D
beside: NADCAP | AS9102 | first article inspection report AS9102
implies: quality-management-system
near: iso-9001 | first-article-inspection | iatf-16949 | iso-13485 | iso-17025 | iso-22000
hit: Shop works to AS9100.

term: asbestos-surveying
name: asbestos surveying
kind: skill
also: asbestos surveys
narrower: asbestos register
beside: asbestos management | air testing asbestos
near: asbestos-removal | building-surveying
hit: Asbestos surveys of schools.

term: calibration
name: calibration
kind: skill
also: instrument and gauge calibration | calibrating equipment | equipment calibration | gauge calibration
 | calibration of instruments | calibrating machines | calibration management | calibrate equipment
 | calibration records | calibrating gauges | calibration certificates | gauge records
near: precision-measurement | iso-17025 | instrumentation
hit: Calibration of gauges and scales.

term: calipers-and-micrometers
name: calipers
kind: tool
also: callipers | vernier caliper | caliper | calliper | vernier calipers | verniers calipers | digital calipers
narrower: vernier | verniers | vernier callipers
implies: precision-measurement
near: cmm | micrometers | gauges
hit: Checks parts with calipers and micrometers.

term: capa
name: corrective and preventive actions
kind: skill
also: CAPA | corrective and preventive action | CAPAs | CAPA management | corrective actions | corrective action
narrower: corrective action plans
near: root-cause-analysis | non-conformance-management | eight-d
hit: CAPA closed on time.

term: chemical-safety
name: chemical safety
kind: skill
also: chemical handling | handling chemicals | handling hazardous materials | hazardous materials | hazardous
  materials handling | hazardous substances | hazmat | hazardous chemicals | chemical safety handling
narrower: chemical spill response | REACH regulation | spill response
near: coshh | dangerous-goods | whmis-rules
hit: Safe handling of hazardous materials.

term: cleaning-validation
name: cleaning validation
kind: skill
also: cleaning validation protocols
near: equipment-qualification | process-validation | good-manufacturing-practice
hit: Cleaning validation of vessels.

term: cmm
name: coordinate measuring machine
kind: skill
also: CMM | coordinate measuring machines | coordinate measurement | CMM inspection | CMM operation | CMM measurement
ambiguous: CMM
case: CMM
needs: inspection | measuring | programming | metrology | quality | PC-DMIS | Calypso | Zeiss | Faro | gauge |
 machine | machines | measure | measured | dimensional | micrometer | micrometers | calipers | gauges | operate |
 operator | operating | Hexagon | Mitutoyo | PolyWorks | parts | QC | @list
implies: precision-measurement
near: pc-dmis | faro-arm
hit: CMM inspection of castings.
miss: CMM nurse visits.

term: cmm-programming
name: CMM programming
kind: skill
also: programming CMM | CMM programs | CMM program writing | programming coordinate measuring machines
implies: cmm
near: metrology-software
hit: Experienced in CMM programming.

term: compliancequest
name: ComplianceQuest
kind: tool
also: Compliance Quest QMS
implies: quality-management-system
near: mastercontrol | trackwise
hit: Set up ComplianceQuest for a firm of thirty

term: control-plans
name: control plans
kind: skill
also: quality control plan | quality plans | inspection and test plans | inspection and test plan | ITP | inspection
  test plans | quality plan
ambiguous: ITP
case: ITP
needs: inspection | test | QA | QC | quality | construction | weld
near: apqp | fmea | quality-control
hit: Control plans written with PFMEA.
miss: ITP is a blood disorder.

term: cority
name: Cority
kind: tool
implies: ehs-management | ehs-software
near: intelex | enablon | ehs-software | safetyculture
hit: Audiograms kept in Cority.

term: coshh
name: COSHH
kind: skill
also: Control of Substances Hazardous to Health | COSHH assessments | COSHH regulations | COSHH awareness
implies: health-and-safety
near: whmis-rules | chemical-safety | risk-assessment
hit: COSHH sheets kept for cleaning agents.

term: customer-complaints-investigation-quality
name: customer complaints investigation quality
kind: skill
also: quality complaints | complaint investigation quality | product complaints | customer quality complaints |
  complaint handling quality
near: eight-d | capa
hit: Quality complaints answered within a week.

term: design-of-experiments
name: design of experiments
kind: skill
also: DOE | DoE studies
narrower: factorial experiments | Taguchi methods | Taguchi
ambiguous: DOE
case: DOE
needs: experiment | statistical | Minitab | Six Sigma | SPC | factorial | JMP
near: six-sigma | statistical-process-control
hit: Design of experiments on cure time.
miss: Funded by DOE and NSF.

term: document-control-quality
name: document control
kind: skill
also: controlled documents | documentation control | document controlling | controlled documentation |
  engineering document control
narrower: revision control documents
near: quality-management-system | configuration-management-engineering
hit: Document control for a pipeline project.

term: drug-and-alcohol-testing-administration
name: drug and alcohol testing administration
kind: skill
also: workplace drug testing programmes | DOT drug testing program
near: health-and-safety
hit: Ran a DOT drug testing program.

term: eddy-current-testing
name: eddy current testing
kind: skill
also: eddy current inspection | eddy current
implies: non-destructive-testing
near: ultrasonic-testing | magnetic-particle-inspection
hit: Eddy current testing of tubes.

term: ehs-management
name: EHS
kind: skill
also: HSE | environment, health and safety | environmental health and safety | HSEQ | SHEQ | health, safety and
  environment | QHSE | SHE management | health safety and environment | EHS compliance | HSE management | EHS
  management | HSSE | environmental, health and safety | health, safety, and environment | WHSEQ
ambiguous: HSE | EHS
case: HSE | EHS
needs: safety | health | policy | standards | site | ISO | procedures | environment | compliance | training | NEBOSH
 | officer | audit | incident | manager | rules | @list
implies: health-and-safety
near: environmental-compliance-site | safety-management
hit: HSE standards kept on all sites.
miss: Paid by the HSE nursing bank.

term: ehs-software
name: EHS software
kind: tool
also: safety management software | EHS management system | health and safety software | HSE software
beside: VelocityEHS | EcoOnline | Evotix | Sphera
implies: ehs-management
near: intelex | safetyculture
hit: Rolled out EHS software.

term: eight-d
name: 8D problem solving
kind: skill
also: 8D | 8D reports | 8D methodology | eight disciplines | 8D report | A3 problem solving | 8Ds | 8D
  investigations
beside: structured problem solving
ambiguous: 8D
needs: report | reports | problem | quality | CAPA | customer | complaint | FMEA | RCA | @list
near: root-cause-analysis | capa | non-conformance-management
hit: Answered complaints with 8D reports.
miss: Seat 8D on the plane.

term: emergency-response
name: emergency response
kind: skill
also: emergency response plans | emergency response planning | evacuation procedures | emergency evacuation |
  emergency action plans | crisis response site | disaster response | muster drills | evacuation drills | spill
  drills
narrower: emergency procedures
beside: emergency preparedness | emergency planning
near: fire-safety | first-aid-at-work | incident-investigation
hit: Emergency response plans tested yearly.

term: enablon
name: Enablon
kind: tool
also: Wolters Kluwer Enablon
implies: ehs-management | ehs-software
near: intelex | ehs-software | safetyculture
hit: Permits in Enablon.

term: environmental-compliance-site
name: environmental compliance
kind: skill
also: environmental regulations compliance | SWPPP | erosion and sediment control | RCRA | hazardous waste
  management | hazardous waste | air permits | environmental inspections | discharge consents
narrower: spill prevention | SPCC | environmental permits site | environmental permitting | EPA regulations
near: iso-14001 | waste-handling | ehs-management
hit: Environmental compliance with SPCC plans.

term: equipment-qualification
name: equipment qualification
kind: skill
also: IQ/OQ/PQ | IQ OQ PQ | equipment validation | qualification and validation
narrower: validation protocols | validation master plan | installation qualification | operational qualification
beside: computer system validation | CSV validation | method validation manufacturing
near: good-manufacturing-practice | commissioning
hit: Equipment qualification with IQ/OQ/PQ.

term: etq-reliance
name: ETQ Reliance
kind: tool
also: ETQ
implies: quality-management-system
near: mastercontrol | q-pulse | qms-software | veeva-qualitydocs
hit: Audits planned in ETQ Reliance.

term: eu-gmp
name: EU GMP
kind: skill
also: EU GMP Annex 1
narrower: Annex 1 sterile
implies: good-manufacturing-practice
near: fda-regulations
hit: Sterile suite under EU GMP.

term: faro-arm
name: FARO arm
kind: tool
also: Faro | FaroArm | Faro portable CMM | Faro measuring arm
beside: Romer arm | portable CMM
ambiguous: Faro
needs: CMM | metrology | measuring | inspection | arm | PolyWorks | PC-DMIS | laser | quality | @list
implies: precision-measurement
near: cmm | laser-tracker
hit: Jigs set with a FARO arm.
miss: Holidays in Faro with friends.

term: fda-regulations
name: FDA regulations
kind: skill
also: FDA compliance | FDA regulated environment | FDA-regulated | FDA guidelines
narrower: FDA audits | FDA inspections | 21 CFR Part 11
near: good-manufacturing-practice | iso-13485
hit: Ready for FDA audits at all times.

term: fire-safety
name: fire safety
kind: skill
also: fire prevention | fire extinguishers | fire regulations | fire safety regulations | Regulatory Reform Fire
  Safety Order | fire extinguisher use | fire precautions | leading fire drills | fire alarm tests | weekly fire
  alarm tests | fire evacuations
narrower: fire risk assessment | fire risk assessments | fire drills | fire evacuation
implies: health-and-safety
near: fire-marshal | fire-alarm-systems | emergency-response
hit: Fire risk assessment of care homes.

term: firefighting
name: firefighting
kind: skill
also: fire fighting | structural firefighting | fire suppression operations | wildland firefighting | fireground
  operations | aircraft rescue firefighting | breathing apparatus firefighting
narrower: ARFF | hose handling
implies: public-safety-sector
near: emergency-response | fire-safety | technical-rescue
hit: Firefighting with a volunteer crew.

term: first-article-inspection
name: first article inspection
kind: skill
also: FAI | first-off inspection | first off checks | first article inspections | first piece inspection | first-offs
 | first offs | first-off checks
ambiguous: FAI
case: FAI
needs: inspection | AS9102 | article | part | parts | quality | CMM | @list
implies: visual-inspection
near: ppap | as9100
hit: First article inspection with full report.
miss: FAI member soccer.

term: fmea
name: failure mode and effects analysis
kind: skill
also: FMEA | failure modes and effects analysis | failure mode effects analysis
narrower: PFMEA | DFMEA | FMECA | process FMEA | design FMEA | pFMEA
near: risk-assessment | control-plans | reliability-engineering
hit: Led PFMEA reviews.

term: functional-safety
name: functional safety
kind: skill
also: functional safety management | functional safety engineering
narrower: SIL assessment | IEC 61508 | IEC 61511 | safety integrity level | SIL verification
near: machine-safety | hazop | process-safety
hit: Functional safety to IEC 61508.

term: gauges
name: gauges
kind: tool
also: measuring gauges | inspection gauges | gages
narrower: height gauge | bore gauge | dial gauges | dial indicator | plug gauges | go/no-go gauges | feeler gauges |
 thread gauges | DTI gauge | bore gauges | height gauges | slip gauges | depth gauge | gauge blocks
implies: precision-measurement
near: micrometers | calipers-and-micrometers
hit: Parts checked with plug gauges.

term: gom-inspect
name: GOM Inspect
kind: tool
also: Zeiss Inspect
beside: GOM ATOS
implies: precision-measurement | metrology-software
near: polyworks
hit: Colour maps in GOM Inspect.

term: good-distribution-practice
name: good distribution practice
kind: skill
also: GDP guidelines | GDP compliance | good distribution practices
narrower: GMP/GDP
beside: pharmaceutical distribution
near: good-manufacturing-practice | cold-chain
hit: Pharma stock under good distribution practice.

term: good-documentation-practice
name: good documentation practice
kind: skill
also: good documentation practices | GDocP | data integrity GMP
narrower: ALCOA | ALCOA+
implies: good-manufacturing-practice
near: document-control-quality
hit: Entries made under good documentation practices.

term: good-manufacturing-practice
name: good manufacturing practice
kind: skill
also: GMP | cGMP | good manufacturing practices | current good manufacturing practice | GMPs | GMP compliance | cGMPs
 | 21 CFR 210 | 21 CFR 211 | GMP standards | GMP regulations | GxP | GMP guidelines | GMP site | MHRA inspections |
 batch records to GMP
ambiguous: GMP | GMPs
case: GMP | GMPs
needs: tablets | GMPs | GDP | pharma | pharmaceutical | manufacturing | HACCP | FDA | production | SOP | SOPs |
 quality | food | GLP | GCP | ISO | batch | compliance | cleanroom | lab | laboratory | BRC | validation | audit |
 audits | hygiene | drug | sterile | regulations | standards | plant | guidelines | practices | environment | safety |
 regulated | OSHA | sanitation | medical | cGMP | equipment | procedures | requirements | biotech | clinical | process
 | warehouse | training | facility | rules | machine | packaging | supplements | @list
implies: regulated-setting
near: haccp | batch-manufacturing-records | clean-room | good-distribution-practice | good-clinical-practice
hit: Followed good manufacturing practice.
hit: Made tablets to GMP
miss: Call handler with GMP in Bolton

term: hazop
name: hazop
kind: skill
also: HAZOP | hazard and operability | HAZOP studies
beside: HAZID
implies: process-safety
near: risk-assessment | process-design | chemical-safety | functional-safety
hit: HAZOP reviews of a new reactor.

term: health-and-safety
name: health and safety
kind: skill
also: H&S | workplace health and safety | occupational health and safety | OHS | WHS | safety and health |
 occupational safety and health | health & safety | safety regulations | occupational safety | workplace safety |
 work health and safety | OH&S | safety procedures | safety standards | safety rules | safety protocols | health and
 safety regulations | health and safety procedures | health and safety legislation | safety practices | safety
 guidelines | safety compliance | health and safety compliance | health and safety at work | safe working practices
ambiguous: OHS | WHS
case: OHS | WHS
needs: safety | health | workplace | legislation | compliance | hazard | risk | ISO
near: risk-assessment | ppe | osha-regulations
hit: Sound knowledge of health and safety.
miss: OHS school band.

term: hexagon-metrology
name: Hexagon CMM
kind: tool
also: Hexagon Metrology | Hexagon Manufacturing Intelligence | Hexagon measuring machines | Hexagon CMMs
narrower: Hexagon Global CMM | Hexagon Absolute Arm
beside: Brown & Sharpe CMM | DEA CMM | LK CMM
implies: cmm
near: pc-dmis
hit: Measured castings on a Hexagon CMM.

term: iatf-16949
name: IATF 16949
kind: skill
also: ISO/TS 16949 | TS 16949 | TS16949 | IATF16949 | automotive quality standards
implies: quality-management-system
near: ppap | iso-9001 | apqp | iso-13485 | iso-17025 | iso-22000
hit: Plant certified to IATF 16949.

term: incident-investigation
name: incident investigation
kind: skill
also: accident investigation | safety incident investigation | incident investigations | accident investigations |
 workplace accident | investigating accidents | accident reports
implies: health-and-safety
near: root-cause-analysis | health-and-safety | safety-management | accident-reporting
hit: Incident investigation and near miss reporting.

term: incoming-inspection
name: incoming inspection
kind: skill
also: goods-in inspection | goods inwards inspection | receiving inspection | incoming materials inspection
 | raw material inspection | incoming quality control | IQC | goods-in checks | checking goods in
 | inspecting incoming goods | checking incoming materials
ambiguous: IQC
case: IQC
needs: incoming | inspection | OQC | supplier | quality | @list
implies: quality-control
near: supplier-quality | quality-control
hit: Incoming inspection of castings.
miss: The IQC chip.

term: industrial-hygiene
name: industrial hygiene
kind: skill
also: occupational hygiene
narrower: air monitoring workplace | noise monitoring | exposure monitoring | exposure assessment | noise
  surveys | air sampling
implies: health-and-safety
near: radiation-protection | ergonomics
hit: Industrial hygiene surveys for dust and noise.

term: infinityqs
name: InfinityQS
kind: tool
also: InfinityQS ProFicient
implies: statistical-process-control
near: minitab
hit: Trained the team on InfinityQS

term: intelex
name: Intelex
kind: tool
implies: ehs-management | ehs-software
near: cority | enablon
hit: Incidents logged in Intelex.

term: internal-auditing
name: internal quality audits
kind: skill
also: ISO audits | internal auditing ISO | quality audits | QMS audits | quality auditing | ISO auditing | system
 audits quality | VDA 6.3 | internal audits ISO | auditing departments against ISO | ISO internal audits | internal
 quality auditing
narrower: process audits | layered process audits
implies: auditing
near: iso-9001 | quality-management-system
hit: Quality audits in each department.

term: iso-13485
name: ISO 13485
kind: skill
also: medical device quality system | medical device QMS
beside: 21 CFR 820 | 21 CFR Part 820
implies: quality-management-system
near: iso-9001 | iso-14971 | good-manufacturing-practice | iso-17025 | iso-22000
hit: Device plant under ISO 13485.

term: iso-14001
name: ISO 14001
kind: skill
also: ISO14001 | environmental management systems | environmental management system | ISO 14001:2015 | EMS ISO 14001
 | environmental aspects and impacts | aspects and impacts register
near: iso-9001 | iso-45001 | environmental-compliance-site
hit: Kept ISO 14001 certification.

term: iso-14971
name: ISO 14971
kind: skill
also: medical device risk management
near: iso-13485 | fmea
hit: Risk files to ISO 14971.

term: iso-17025
name: ISO 17025
kind: skill
also: ISO/IEC 17025 | laboratory accreditation
beside: UKAS accreditation | UKAS
implies: laboratory-setting
near: calibration | iso-9001 | iso-22000
hit: Lab accredited to ISO 17025.

term: iso-22000
name: ISO 22000
kind: skill
also: food safety management system | food safety management systems | ISO22000
narrower: FSSC 22000
implies: quality-management-system
near: haccp | brcgs | sqf
hit: Site certified to FSSC 22000.

term: iso-22716
name: ISO 22716
kind: skill
also: cosmetics GMP
near: good-manufacturing-practice
hit: Creams filled under ISO 22716.

term: iso-45001
name: ISO 45001
kind: skill
also: OHSAS 18001 | ISO45001 | occupational health and safety management system | ISO 18001 | OHSMS
near: health-and-safety | iso-14001 | iso-9001 | iso-50001
hit: Moved from OHSAS 18001 to ISO 45001.

term: iso-50001
name: ISO 50001
kind: skill
also: energy management system | ISO 50001 EnMS
implies: energy-management
near: iso-14001
hit: Gained ISO 50001.

term: iso-9001
name: ISO 9001
kind: skill
also: ISO 9001:2015 | ISO9001 | BS EN ISO 9001 | ISO 9000 | ISO 9001 standard
implies: quality-management-system | quality-management
near: iso-14001 | iatf-16949 | as9100 | iso-22000
hit: Audited against ISO 9001.

term: laser-tracker
name: laser tracker
kind: tool
also: laser trackers | Faro laser tracker | Leica laser tracker | laser tracking metrology
implies: precision-measurement
near: faro-arm
hit: Aligned tooling with a laser tracker.

term: loler-rules
name: lifting equipment examination
kind: skill
also: thorough examination | LOLER inspections | lifting gear inspection | lifting equipment inspection | LOLER |
 LOLER thorough examination | LOLER examinations | LOLER regulations
near: lifting-operations
hit: LOLER inspections of chains and slings.

term: magnetic-particle-inspection
name: magnetic particle inspection
kind: skill
also: magnetic particle testing
narrower: MPI and DPI | MT/PT
implies: non-destructive-testing
near: ultrasonic-testing | visual-inspection | radiographic-testing
hit: Magnetic particle inspection of shafts.

term: mastercontrol
name: MasterControl
kind: tool
implies: quality-management-system
near: trackwise | etq-reliance
hit: SOPs routed in MasterControl.

term: mcosmos
name: MCOSMOS
kind: tool
also: Mitutoyo MCOSMOS | Mitutoyo MCOSMOS software
implies: cmm | metrology-software
near: pc-dmis | renishaw-modus | gom-inspect
hit: Part programs in MCOSMOS.

term: measurement-system-analysis
name: measurement system analysis
kind: skill
also: MSA | measurement systems analysis
narrower: gauge R&R | gage R&R | gauge repeatability
ambiguous: MSA
case: MSA
needs: gauge | gage | SPC | measurement | FMEA | PPAP | quality
near: statistical-process-control | calibration | design-of-experiments | six-sigma
hit: Gage R&R studies on callipers.
miss: Lived in the Dallas MSA.

term: method-statements
name: method statements
kind: skill
also: RAMS | risk assessments and method statements | risk assessment and method statement | safe work method
 statements | SWMS | writing method statements | wrote RAMS | method statements and risk assessments | RAMS documents
 | writing RAMS | safe systems of work documents
ambiguous: RAMS
needs: risk | method | site | safety | permit | hazard | construction | safe | HSE | contractor | contractors |
 toolbox | CDM | COSHH | write | writing | review | prepare | produce | @list
implies: risk-assessment
near: permit-to-work | toolbox-talks
hit: Wrote RAMS for site work.
hit: Preparing method statements.
miss: Fed the rams and ewes.

term: metrology-software
name: metrology software
kind: tool
also: CMM software | metrology software packages | CMM programming software | measurement software metrology |
 inspection software metrology
implies: precision-measurement
near: cmm
hit: Confident with CMM software.

term: micrometers
name: micrometers
kind: tool
also: micrometer | digital micrometer
implies: precision-measurement
near: calipers-and-micrometers | gauges
hit: Checked bores with a micrometer.

term: minitab
name: Minitab
kind: tool
also: Minitab software
near: statistical-process-control | six-sigma
hit: Capability charts in Minitab.

term: mitutoyo-cmm
name: Mitutoyo CMM
kind: tool
also: Mitutoyo CMMs | Mitutoyo measuring machines | Mitutoyo coordinate measuring machine
narrower: Mitutoyo Crysta-Apex | Mitutoyo Crysta
beside: Mitutoyo
implies: cmm
near: mcosmos
hit: Measured parts on a Mitutoyo CMM.

term: non-conformance-management
name: non-conformance management
kind: skill
also: non-conformances | nonconformance | non-conforming product | deviation management | nonconformances |
  deviations and CAPA | deviation reports | deviation investigations | raising NCRs | scrap and rework reports |
  concession requests | nonconformity reports | non-conformities
narrower: non-conformance reports | NCR | NCRs | nonconforming material
ambiguous: NCR
case: NCR
needs: quality | conformance | CAPA | audit | inspection | weld | supplier | @list
near: capa | root-cause-analysis
hit: Raised non-conformance reports.
miss: Repaired NCR cash machines.

term: non-destructive-testing
name: non-destructive testing
kind: skill
also: NDT | nondestructive testing | NDE | non destructive testing | NDT inspection | non-destructive examination
ambiguous: NDE | NDT
case: NDE | NDT
needs: weld | inspection | testing | ultrasonic | API | ASNT | UT | radiography | NDE | inspector | PAUT | aerospace
 | pipeline | fabrication | methods | ISO | techniques | materials | MPI | certified | PCN | welding | composite |
 piping | QA | QC | level II | @list
near: ultrasonic-testing | radiographic-testing | weld-inspection
hit: NDT of welds and castings.
hit: Weld inspection by NDT
miss: An NDE book on heaven.
miss: Play work by an OT with NDT and sensory skills

term: optical-comparator
name: optical comparator
kind: tool
also: shadowgraph | profile projector | optical comparators
implies: precision-measurement
near: vision-measuring-machine
hit: Checked threads on the optical comparator.

term: osha-regulations
name: OSHA regulations
kind: skill
also: OSHA standards | OSHA | OSHA compliance | OSHA guidelines | OSHA rules | OSHA safety | OSHA safety
  standards | OSHA requirements
narrower: OSHA recordkeeping | 29 CFR 1910 | 29 CFR 1926 | Cal/OSHA
beside: MSHA regulations
implies: health-and-safety
near: osha-10 | osha-30 | uk-health-and-safety-law | coshh | whmis-rules
hit: OSHA regulations followed on site.

term: pc-dmis
name: PC-DMIS
kind: tool
also: PCDMIS
implies: cmm | metrology-software
near: zeiss-calypso | polyworks | gom-inspect | hexagon-metrology | cmm-programming
hit: CMM programs in PC-DMIS.

term: penetrant-testing
name: penetrant testing
kind: skill
also: dye penetrant testing | liquid penetrant testing | dye penetrant inspection | dye penetrant | liquid penetrant
 | dye pen testing | fluorescent penetrant inspection
implies: non-destructive-testing
near: magnetic-particle-inspection | visual-inspection
hit: Dye penetrant testing of welds.

term: permit-to-work
name: permit to work
kind: skill
also: work permits safety | permit to work systems | PTW | hot work permit | permits to work | hot work permits
 | permit-to-work | hot work | hot works | hot works permits | issuing permits to work
ambiguous: PTW
case: PTW
needs: permit | safety | isolation | site | hot | work | HSE | @list
implies: health-and-safety
near: lockout-tagout | confined-space-entry | risk-assessment
hit: Works under permit to work rules.
miss: A PTW title fight.

term: polyworks
name: PolyWorks
kind: tool
also: PolyWorks Inspector
implies: cmm | metrology-software
near: pc-dmis | mcosmos | renishaw-modus
hit: Scan reports in PolyWorks.

term: ppap
name: production part approval process
kind: skill
also: PPAP | PPAPs | PPAP submissions
narrower: PSW warrants | initial sample inspection reports | ISIR
near: apqp | first-article-inspection | fmea | control-plans
hit: PPAP packs sent to OEMs.

term: ppe
name: personal protective equipment
kind: skill
also: PPE | use of PPE | protective equipment | safety equipment | wearing PPE | respirator fit | respiratory
  protective equipment | PPE compliance | personal protective equipment use | issuing PPE | face-fit testing
narrower: protective clothing | respirator use
ambiguous: PPE
case: PPE
needs: wear | wearing | safety | protective | use | gloves | helmet | boots | hygiene | equipment | COSHH | hazard |
 @list
implies: health-and-safety
near: working-at-height
hit: Personal protective equipment worn on site.
miss: PPE graduate from Oxford.

term: precision-measurement
name: precision measurement
kind: skill
also: precision measuring instruments | measuring instruments | precision measuring tools | measuring equipment
  | dimensional measurement | metrology | precision measuring equipment | precision instruments
narrower: dimensional inspection | gauges and micrometers
beside: reading a tape measure | tape measure | read a tape measure
implies: engineering-sector
near: calipers-and-micrometers | cmm | calibration
hit: Precision measuring tools used daily.

term: process-safety
name: process safety
kind: skill
also: process safety management | PSM | process safety engineering
narrower: LOPA | layers of protection | layer of protection analysis | COMAH | bow-tie analysis | Seveso | major
 hazard safety | COMAH site experience | COMAH environment | upper tier COMAH | COMAH sites
ambiguous: PSM
needs: safety | process | OSHA | chemical | plant | refinery | hazard
implies: health-and-safety
near: hazop | chemical-safety | functional-safety
hit: Process safety at a chemical works.
hit: PSM audits of a chemical plant.
miss: The PSM exam for product owners.

term: process-validation
name: process validation
kind: skill
also: process qualification | process performance qualification | manufacturing process validation | process
 validation engineering
near: equipment-qualification | cleaning-validation
hit: Process validation for a tablet line.

term: puwer
name: PUWER
kind: skill
also: PUWER assessments | PUWER inspections | PUWER regulations | Provision and Use of Work Equipment Regulations
implies: uk-health-and-safety-law
near: loler-rules | machine-safety | risk-assessment
hit: PUWER assessments of machines.

term: q-das
name: Q-DAS
kind: tool
narrower: qs-STAT | solara.MP
implies: statistical-process-control
near: minitab | infinityqs
hit: Worked with Q-DAS for three years

term: q-pulse
name: Q-Pulse
kind: tool
also: Ideagen Q-Pulse
implies: quality-management-system
near: mastercontrol | qms-software | veeva-qualitydocs
hit: Audits held in Q-Pulse.

term: qms-software
name: QMS software
kind: tool
also: electronic quality management system | eQMS
beside: Greenlight Guru | Qualio
implies: quality-management-system
near: mastercontrol | veeva-qualitydocs
hit: Moved paper into an eQMS.

term: quality-assurance
name: quality assurance
kind: skill
also: QA/QC | QA & QC | quality assurance and control | product quality assurance | QA processes manufacturing |
  quality assurance procedures | QAQC | QA and QC
near: quality-control | quality-management-system | visual-inspection | internal-auditing
hit: Quality assurance on structural works.

term: quality-control
name: quality control
kind: skill
also: QC | product quality control | quality checks | quality control checks | QC inspection | quality control
 procedures | QC checks | performing quality checks | quality controls | quality inspections | quality inspection |
 quality check | checking products for defects | inspecting finished goods | quality checking
ambiguous: QC
case: QC
needs: quality | inspection | lab | laboratory | test | product | check | production | QA | release | GMP |
 manufacturing | @list
near: quality-assurance | visual-inspection | incoming-inspection | internal-auditing
hit: Quality control checks every hour.
miss: Lives in QC Canada.

term: quality-control-laboratory-testing
name: quality control laboratory testing
kind: skill
also: QC testing | QC laboratory | product testing lab | quality testing | QC lab | quality control testing
narrower: raw material testing | product testing
ambiguous: product testing
needs: quality | lab | QC | production | safety | standards | line | hardware
near: quality-control | good-manufacturing-practice
hit: QC testing of paint batches.
miss: Sent for product testing on users.

term: quality-management
name: quality management
kind: skill
also: total quality management | managing quality | quality standards | quality standards adherence
narrower: TQM | quality planning | quality improvement manufacturing
beside: quality engineering
near: quality-assurance | continuous-improvement
hit: Quality management in plastics.

term: quality-management-system
name: quality management systems
kind: skill
also: quality management system | QMS | quality systems | quality system | quality procedures | QMS procedures
narrower: QMS documentation | quality manual
ambiguous: QMS
case: QMS
needs: ISO | quality | audit | audits | 9001 | CAPA | compliance | document | @list
implies: quality-management
near: iso-9001 | document-control-quality | internal-auditing
hit: Kept the quality management system current.
miss: QMS is an island bus firm.

term: radiographic-testing
name: radiographic testing
kind: skill
also: industrial radiography | RT inspection
narrower: radiographic film interpretation | gamma radiography
implies: non-destructive-testing
near: ultrasonic-testing | radiation-protection
hit: Industrial radiography of pipe welds.

term: regulated-setting
name: regulated environment
kind: experience
also: highly regulated environment | regulated industry
narrower: GMP environment | GxP environment | regulated manufacturing | COMAH site
near: pharma-manufacturing-sector | nuclear-sector
hit: Previous work in a GMP environment.

term: renishaw-modus
name: Renishaw Modus
kind: tool
also: Renishaw
beside: Renishaw probes
implies: cmm | metrology-software
near: pc-dmis | gom-inspect
hit: Probing cycles with Renishaw probes.

term: risk-assessment
name: risk assessments health and safety
kind: skill
also: job hazard analysis | job safety analysis | JSA | JHA | hazard assessment | dynamic risk assessment | HIRA |
 hazard analysis workplace | site risk assessments | HIRADC | hazard identification and risk assessment | workplace
 risk assessments | take 5 safety | writing risk assessments | wrote risk assessments | risk assessment
narrower: hazard identification
ambiguous: JSA | JHA | risk assessment
case: JSA | JHA
needs: risk | method | site | safety | permit | hazard | construction | safe | HSE | COSHH | RAMS | method statement
 | method statements | hazards | PPE | H&S | health and safety | workplace | toolbox | toolbox talks | permits |
 manual handling | sites
implies: health-and-safety
near: permit-to-work | hazop | toolbox-talks
hit: Wrote risk assessments and method statements.
hit: Wrote each risk assessment and COSHH sheet.
miss: The Rams won at home.
miss: Credit risk assessment of borrowers.

term: root-cause-analysis
name: root cause analysis
kind: skill
also: RCA | root cause investigation | root cause problem solving | 5 Why | fishbone analysis | root-cause
  analysis | finding root causes | found the root cause
narrower: five whys | 5 whys | fishbone diagrams | Ishikawa | fishbone
ambiguous: RCA
case: RCA
needs: cause | corrective | CAPA | failure | fault | problem | incident | investigation | 5 Whys | 8D | analysis |
 @list
near: capa | eight-d | fault-finding | incident-investigation | fmea
hit: Root cause analysis of line stops.
miss: Signed with RCA records.

term: rope-access
name: rope access
kind: skill
also: industrial abseiling | rope access techniques | abseiling industrial
implies: working-at-height
near: irata | technical-rescue
hit: Rope access on towers.

term: safety-inspections
name: safety inspections
kind: skill
also: safety audits | site safety inspections | workplace inspections | safety inspection | safety walkdowns |
  safety observations | health and safety audits | safety tours | auditing sites for safety | site safety audits
  | safety checks of the site
narrower: safety walks
implies: health-and-safety
near: health-and-safety | risk-assessment | incident-investigation
hit: Monthly safety inspections.

term: safety-management
name: safety management
kind: skill
also: safety management systems | safety management system | safety performance
narrower: safety leadership | behavioural safety | behavior-based safety | safety culture | behaviour-based
  safety | process safety culture | safety programs | safety program development
implies: health-and-safety
near: ehs-management | safety-inspections
hit: Safety management across five depots.

term: safety-training-delivery
name: safety training delivery
kind: skill
also: safety training | health and safety training | conducting safety training | deliver safety training |
  safety talks | giving inductions | site inductions delivery | delivering inductions | delivering safety
  inductions
narrower: safety inductions | safety meetings
implies: health-and-safety
near: toolbox-talks | health-and-safety
hit: Delivered safety training to new starters.

term: safetyculture
name: SafetyCulture
kind: tool
also: iAuditor | SafetyCulture iAuditor
implies: safety-inspections | ehs-software
near: intelex
hit: Inspections logged in iAuditor.

term: statistical-process-control
name: statistical process control
kind: skill
also: SPC | statistical quality control | control chart
narrower: control charts | process capability | Cpk | process capability studies | Cp and Cpk | capability
  studies
ambiguous: SPC
case: SPC
needs: quality | process | control | chart | FMEA | MSA | Six Sigma | statistical | gauge | @list
implies: quality-control
near: six-sigma | measurement-system-analysis | quality-control
hit: Statistical process control on critical features.
miss: SPC soap sellers met.

term: supplier-quality
name: supplier quality
kind: skill
also: supplier quality management | supplier quality assurance | supplier development quality | SQA supplier |
  supplier quality engineering | supplier auditing | visiting suppliers to audit | audited suppliers | supplier
  corrective actions
narrower: supplier audits | vendor audits
near: incoming-inspection | internal-auditing | ppap
hit: Supplier audits across Asia.

term: technical-rescue
name: technical rescue
kind: skill
also: rescue operations
narrower: rope rescue | confined space rescue | water rescue | vehicle extrication | swift water rescue | high
  angle rescue
beside: search and rescue
near: firefighting | rope-access | emergency-response
hit: Rope rescue and vehicle extrication.

term: traceability
name: traceability
kind: skill
also: lot traceability | batch traceability | product traceability | lot tracking
narrower: mock recall | mock recalls
beside: product recall | product recalls
ambiguous: traceability
needs: batch | lot | product | food | stock | material | materials | supply | HACCP | quality | ingredient | @list
near: haccp | inventory-control
hit: Lot traceability from farm to shelf.
miss: Requirements traceability in Jira.

term: trackwise
name: TrackWise
kind: tool
also: TrackWise Digital
implies: quality-management-system | capa
near: mastercontrol | etq-reliance | q-pulse | qms-software | veeva-qualitydocs
hit: Deviations in TrackWise.

term: uk-health-and-safety-law
name: UK health and safety law
kind: skill
also: reports under RIDDOR | RIDDOR reports | RIDDOR reporting | UK health and safety legislation | health and safety
 law
narrower: Health and Safety at Work Act | HASAWA | Management of Health and Safety at Work Regulations | RIDDOR
implies: health-and-safety
near: coshh | loler-rules | whmis-rules
hit: Reported under RIDDOR.

term: ultrasonic-testing
name: ultrasonic testing
kind: skill
also: UT inspection | ultrasonic inspection | phased array ultrasonic testing
narrower: phased array | PAUT | ultrasonic thickness
ambiguous: phased array
needs: ultrasonic | UT | weld | PAUT | inspection | NDT
implies: non-destructive-testing
near: radiographic-testing | magnetic-particle-inspection
hit: Ultrasonic testing of plates.
miss: A phased array radar.

term: veeva-qualitydocs
name: Veeva QualityDocs
kind: tool
also: Veeva Vault Quality
beside: Veeva Vault QMS
implies: quality-management-system
near: mastercontrol
hit: Documents in Veeva QualityDocs.

term: vision-measuring-machine
name: vision measuring machine
kind: tool
also: vision measuring system | vision measurement system | vision measurement systems | video measuring machine |
 optical measuring machine
narrower: OGP SmartScope | Keyence IM | Mitutoyo Quick Vision
implies: precision-measurement
near: optical-comparator | cmm
hit: Measured seals on a vision measuring machine.

term: visual-inspection
name: visual inspection
kind: skill
also: inspecting products | product inspection | inspecting parts | inspecting finished products | inspection of
  parts | parts inspection | inspection of products | defect detection products | inspect products
narrower: final inspection | in-process inspection | in-process checks | final product inspection
implies: quality-control
near: quality-control | first-article-inspection | internal-auditing
hit: Visual inspection of finished goods.

term: whmis-rules
name: hazard communication
kind: skill
also: HazCom
narrower: safety data sheets | SDS management | MSDS | GHS labelling | material safety data sheets | safety data
  sheet | SDS sheets
near: coshh | chemical-safety
hit: Safety data sheets read and filed.

term: zeiss-calypso
name: Zeiss Calypso
kind: tool
also: Calypso CMM | Calypso | Carl Zeiss Calypso
ambiguous: Calypso
case: Calypso
needs: CMM | Zeiss | metrology | inspection | measuring | PC-DMIS | quality | inspector | @list
implies: cmm | metrology-software
near: pc-dmis | polyworks | mcosmos | renishaw-modus | gom-inspect | zeiss-cmm | cmm-programming
hit: Measuring plans in Zeiss Calypso.
miss: Played in a calypso band.

term: zeiss-cmm
name: Zeiss CMM
kind: tool
also: Carl Zeiss CMM | Zeiss metrology | Zeiss measuring machines | Zeiss CMMs
narrower: Zeiss Contura | Zeiss Accura | Zeiss Prismo | Zeiss DuraMax
implies: cmm
near: zeiss-calypso
hit: Set up the Zeiss Contura CMM.
