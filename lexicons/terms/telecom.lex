# Telecom: fibre, copper, structured cabling, radio access, towers, satellite, broadcast and TV installation.

term: 3-gis
name: 3-GIS
kind: tool
narrower: Bentley Fiber | SpatialNet
implies: telecom-surveying
near: arcgis
hit: Routes drawn in 3-GIS.

term: 5g
name: 5G
kind: skill
also: 5G networks | 5G NR | 5G core | 5G RAN | 5G rollout
narrower: Open RAN | O-RAN
implies: mobile-networks
near: rf-engineering | small-cells
hit: 5G rollout in cities.

term: actix-analyzer
name: Actix Analyzer
kind: tool
implies: rf-engineering
near: tems
hit: Log analysis in Actix Analyzer.

term: atoll
name: Atoll
kind: tool
also: Forsk Atoll
beside: Planet RF | Asset RF planning
ambiguous: Atoll
case: Atoll
needs: RF | radio | planning | coverage | Forsk | LTE | iBwave | @list
implies: rf-engineering
near: tems
hit: Coverage plots in Forsk Atoll.
miss: Dived at a coral atoll.

term: audio-visual-installation
name: audio visual installation
kind: skill
also: AV installation | audiovisual installation | AV integration | AV systems | audio-visual equipment | AV
  equipment | audio visual equipment
narrower: home theater installation | conference room AV | home cinema
near: smart-home-installation | structured-cabling
hit: AV installation in boardrooms.

term: broadband-installation
name: broadband installation
kind: skill
also: broadband installations | internet installation | home internet installation | cable installation
  residential
narrower: router installation | DSL installation
beside: cable TV installation | satellite dish installation | satellite installation | TV aerial installation |
  aerial and satellite
implies: telecom-sector
near: ftth | structured-cabling | customer-premises-equipment
hit: Broadband installation in homes.

term: broadcast-engineering
name: broadcast engineering
kind: skill
also: broadcast systems | outside broadcast engineering
narrower: TV transmission | transmitter maintenance | radio transmitters | broadcast equipment maintenance
implies: broadcasting-sector
near: satellite-communications | audio-visual-installation
hit: Broadcast engineering at a TV station.

term: broadcasting-sector
name: broadcast industry
kind: experience
also: broadcasting industry
narrower: cable television industry | television industry
implies: media-sector
near: telecom-sector
hit: Came from the broadcast industry.

term: cell-site-installation
name: cell site installation
kind: skill
also: cell site construction | base station installation | BTS installation | cell sites | base stations | mobile
 site installation
implies: mobile-networks
near: tower-climbing | rf-engineering | telecom-power-systems
hit: Base station installation for carriers.

term: coaxial-cable
name: coaxial cable
kind: skill
also: coax
narrower: RG6 | hybrid fiber coax | HFC network | DOCSIS | hybrid fibre coaxial
beside: cable plant | CATV
near: broadband-installation | fibre-optics
hit: Coax and DOCSIS faults found.

term: copper-network
name: copper network
kind: skill
also: copper lines | twisted pair
narrower: copper jointing | telephone line installation | telephone lines | xDSL | ADSL | VDSL | PSTN |
  telephone installation | POTS lines
ambiguous: OSP
case: OSP
needs: fiber | fibre | telecom | plant | splicing | cable | FTTH
implies: telecom-sector
near: fibre-optics | pbx-telephony | structured-cabling
hit: Copper jointing and line faults.
miss: OSP is a software page.

term: core-network
name: core network
kind: skill
also: core networks | mobile core network | packet core | telecom core network
narrower: evolved packet core | IMS core | VoLTE | EPC core
implies: mobile-networks
near: telecom-signalling | 5g
hit: Operated the packet core of a carrier.

term: customer-premises-equipment
name: customer premises equipment
kind: skill
also: customer premises
narrower: CPE installation | set-top boxes | set top box | ONT installation
near: broadband-installation | ftth
hit: Customer premises equipment swapped.

term: drive-testing
name: drive testing
kind: skill
also: drive tests | RF drive test | drive test | RF drive testing
implies: rf-engineering
near: rf-optimisation | tems
hit: Drive testing of new cells.

term: dwdm
name: dense wavelength division multiplexing
kind: skill
also: DWDM | WDM networks | DWDM systems | DWDM networks
implies: optical-transport
near: fibre-optics | microwave-transmission
hit: Commissioned DWDM and optical transport.

term: ericsson-rbs
name: Ericsson RBS
kind: tool
also: Ericsson radio
narrower: Ericsson OSS
beside: Nokia AirScale | Huawei BTS | Nokia Flexi | ZTE base station | Huawei U2000
implies: mobile-networks
hit: Integrated Nokia AirScale units.

term: fibre-civils
name: fibre civils
kind: skill
also: telecoms civils
narrower: duct laying | blown fibre | cable blowing | aerial fibre | directional boring | horizontal directional
  drilling | HDD boring | microtrenching | moling | aerial construction telecom | pole erection
ambiguous: moling
needs: pipe | duct | cable | fibre | trench | boring
near: excavation | fibre-optics | pipe-laying
hit: Blown fibre and duct laying.
miss: Mole moling about.

term: fibre-optics
name: fibre optics
kind: skill
also: fiber optics | fibre optic | fiber optic | optical fibre | optical fiber | fibre network | fiber optic cable |
  fibre optic cabling | fiber network | fibre networks
near: fibre-splicing | structured-cabling | ftth
hit: Fibre optics in metro rings.

term: fibre-splicing
name: fibre splicing
kind: skill
also: fiber splicing | splicing fibre | fibre optic splicing | fiber optic splicing | fibre termination | fiber
  termination | splicing fiber
narrower: fusion splicing
implies: fibre-optics
near: otdr-testing | cable-jointing
hit: Fusion splicing of ribbon cable.

term: fibre-testing
name: fibre testing
kind: skill
also: fiber testing | fiber optic testing | fibre optic testing | testing fibre | testing fiber
narrower: optical power meter | light source and power meter | insertion loss testing
implies: fibre-optics
near: fibre-splicing
hit: Fibre testing on new builds.

term: fluke-networks
name: Fluke Networks
kind: tool
also: Fluke tester
narrower: Fluke DSX | Fluke Versiv
beside: cable tester | cable certifier | cable analyzer
implies: structured-cabling
hit: Certified links with Fluke Networks testers.

term: ftth
name: fibre to the home
kind: skill
also: FTTH | FTTP | fiber to the home | fibre to the premises | full fibre | fiber to the premises | fibre
  broadband installation | fiber installation | fibre installation
beside: FTTC | FTTx
implies: fibre-optics | telecom-sector
near: broadband-installation | gpon
hit: FTTP builds in new towns.

term: fusion-splicer
name: fusion splicer
kind: tool
also: fusion splicers | Fujikura
narrower: Fujikura splicer | Sumitomo splicer
implies: fibre-splicing
near: fibre-optics
hit: Own fusion splicer and tools.

term: ge-smallworld
name: GE Smallworld
kind: tool
also: Smallworld GIS
implies: gis-mapping
near: arcgis | 3-gis
hit: Network records in GE Smallworld.

term: gpon
name: GPON
kind: skill
also: passive optical network | PON network
narrower: XGS-PON | optical line terminal
beside: EPON
implies: fibre-optics | telecom-sector
near: ftth | dwdm
hit: Rolled out GPON.

term: gsm-umts
name: GSM and UMTS
kind: skill
also: GSM | UMTS | GSM networks | GSM/UMTS | 2G/3G | WCDMA
ambiguous: GSM
needs: network | networks | radio | 4G | 5G | 3G | mobile | cellular | telecom | UMTS | LTE | RF | @list
implies: mobile-networks
near: lte | 5g
hit: GSM and LTE network roll-out.
miss: Paper of 90 gsm weight.

term: ibwave
name: iBwave
kind: tool
also: iBwave Design
implies: small-cells
near: atoll
hit: Indoor plans in iBwave.

term: iqgeo
name: IQGeo
kind: tool
implies: telecom-surveying
near: 3-gis
hit: Ducts mapped in IQGeo.

term: lte
name: LTE
kind: skill
also: 4G/LTE | 4G LTE | LTE networks | 4G networks | 4G
ambiguous: LTE | 4G
needs: network | networks | radio | 4G | 5G | 3G | mobile | cellular | telecom | UMTS | eNodeB | RF | GSM | @list
implies: mobile-networks
near: 5g | gsm-umts
hit: Commissioned LTE network sites.
miss: Position welds in 3G and 4G.

term: microwave-transmission
name: microwave transmission
kind: skill
also: microwave links | microwave radio | point-to-point radio
narrower: microwave backhaul | microwave link installation | line of sight survey
beside: backhaul
near: rf-engineering | dwdm
hit: Microwave links aligned and tested.

term: mobile-networks
name: mobile networks
kind: skill
also: cellular networks | wireless networks telecom | mobile network | cellular network | mobile communications
  networks
narrower: radio access network | RAN
ambiguous: RAN
case: RAN
needs: network | networks | radio | 4G | 5G | 3G | mobile | cellular | telecom | UMTS | eNodeB | RF
implies: telecom-sector
near: 5g | rf-engineering | tower-climbing
hit: Mobile networks from 2G to LTE.
miss: He ran the shop.

term: nemo-outdoor
name: Nemo Outdoor
kind: tool
implies: rf-engineering
near: tems
hit: Drive routes with Nemo Outdoor.

term: network-operations-telecom
name: network operations telecom
kind: skill
also: telecom NOC | NOC operations
narrower: fault management telecom | alarm monitoring telecom | network surveillance
implies: telecom-sector
near: mobile-networks | scada
hit: NOC operations with alarm triage.

term: optical-transport
name: optical transport
kind: skill
also: optical networking | optical transmission | optical networks | OTN optical | optical transmission systems
narrower: CWDM | OTN switching | ROADM
implies: fibre-optics | telecom-sector
near: dwdm | sdh-sonet | microwave-transmission | optical-transport-networks
hit: Experience in optical networking.

term: oss-bss
name: OSS/BSS
kind: skill
also: OSS BSS | operations support systems | operational support systems
implies: telecom-sector
near: network-operations-telecom
hit: Integrated OSS/BSS for a mobile carrier.

term: otdr-testing
name: OTDR testing
kind: skill
also: OTDR | optical time domain reflectometer
implies: fibre-optics | fibre-testing
near: fibre-splicing
hit: OTDR testing and reports.

term: outside-plant
name: outside plant
kind: skill
also: OSP | OSP engineering | outside plant engineering
narrower: outside plant construction | OSP design | OSP construction
ambiguous: OSP
needs: fiber | fibre | telecom | plant | splicing | cable | FTTH
implies: telecom-sector
near: copper-network | fibre-civils | ftth | fibre-optics
hit: OSP engineering and fiber splicing for a carrier.
miss: Joined the OSP choir in town.

term: pbx-telephony
name: PBX systems
kind: skill
also: PBX | PABX | telephone systems | business telephone systems | telephony systems
narrower: IP telephony installation | IP PBX | phone systems installation | key systems telephone
near: structured-cabling | copper-network
hit: PBX systems moved and changed.

term: rf-engineering
name: RF engineering
kind: skill
also: radio frequency engineering
implies: mobile-networks | telecom-sector
near: microwave-transmission | tems
hit: RF engineering for a carrier.

term: rf-optimisation
name: RF optimisation
kind: skill
also: RF optimization | network optimisation telecom | radio network optimisation | radio network optimization | RF
 network optimization
implies: rf-engineering
near: rf-planning | drive-testing
hit: RF optimisation for a carrier.

term: rf-planning
name: RF planning
kind: skill
also: radio network planning | radio planning | radio frequency planning | cell planning | RF network planning | RF
 design telecom
implies: rf-engineering
near: rf-optimisation | drive-testing
hit: RF planning for rural cells.

term: satellite-communications
name: satellite communications
kind: skill
also: satcom | satellite communication
narrower: VSAT | VSAT installation | satellite ground station | earth station | satellite links
near: microwave-transmission | broadcast-engineering
hit: VSAT installation at remote sites.

term: sdh-sonet
name: SDH/SONET
kind: skill
also: SDH | SONET | synchronous digital hierarchy | SDH transmission | PDH and SDH
ambiguous: SDH | SONET
needs: DWDM | transmission | optical | microwave | PDH | multiplex | telecom | STM-1 | ring | rings | @list
implies: optical-transport
near: dwdm
hit: Commissioned SDH transmission rings and DWDM.
miss: A poem called Sonet for SDH club.

term: small-cells
name: small cells
kind: skill
narrower: DAS systems | distributed antenna systems | in-building coverage | indoor coverage | distributed
  antenna system
implies: mobile-networks
near: rf-engineering
hit: Distributed antenna systems in stadiums.

term: structured-cabling
name: structured cabling
kind: skill
also: network cabling | data cabling | low voltage cabling data | voice and data cabling | cabling installation
  | data cable installation
narrower: Cat5e | Cat6 | Cat6A | Cat 6 | ethernet cabling | copper cabling | patch panels | cable termination
  data | punch down | Cat5 | Cat 5e
near: fibre-optics | low-voltage-systems | cable-pulling
hit: Structured cabling in offices, Cat6A.

term: switching-telecom
name: switching telecom
kind: skill
narrower: softswitch | MSC telecom | telephone exchange | exchange maintenance | TDM switching | central office
  equipment | Class 5 switch
implies: telecom-sector
near: pbx-telephony | telecom-signalling
hit: Telephone exchange upkeep.

term: telecom-power-systems
name: telecom power systems
kind: skill
also: telecom power | site power systems
narrower: rectifiers and batteries | DC power telecom | telecom DC power
implies: telecom-sector
near: ups-systems | generators | tower-climbing
hit: Telecom power with rectifiers and batteries.

term: telecom-sector
name: telecommunications industry
kind: experience
also: telecom industry | telecoms | telecommunications | telecoms industry | telecom sector | telecommunications
  sector | telecom | telecom operator | telecom companies | telecommunication industry | telecoms background
 | telecoms environment | broadband industry
narrower: mobile operator
near: broadcasting-sector | utilities-sector
hit: Ten years in the telecommunications industry.

term: telecom-signalling
name: telecom signalling
kind: skill
also: signalling protocols telecom
narrower: SS7 | Diameter protocol | GTP protocol
implies: telecom-sector
near: mobile-networks
hit: Signalling with SS7 and Diameter protocol.

term: telecom-surveying
name: telecom surveying
kind: skill
narrower: site survey telecom | telecom site survey | pole surveys | TSSR
beside: site acquisition telecom | FTTH design | fibre network design | HLD and LLD fibre | fiber network design
  | fibre planning | network planning and design fibre
implies: telecom-sector
near: ftth | rf-engineering
hit: Fibre network design and pole surveys.

term: tems
name: TEMS
kind: tool
also: TEMS Investigation
beside: XCAL
ambiguous: TEMS
case: TEMS
needs: drive | RF | network | LTE | Actix | Nemo | @list
implies: rf-engineering
near: atoll
hit: Log files from TEMS Investigation.
miss: The TEMS crew treated the fall.

term: tower-climbing
name: tower climbing
kind: skill
also: telecom towers | tower work | cell tower | mast climbing
narrower: tower rigging | antenna installation | antenna and line
implies: working-at-height
near: mobile-networks | rigging
hit: Tower climbing and antenna installation.

term: two-way-radio
name: two-way radio
kind: skill
also: radio communications | radio systems | radio communication
narrower: land mobile radio | TETRA | DMR radio | P25 radio | VHF radio | HF radio | Motorola radios
ambiguous: TETRA
case: TETRA
needs: radio | network | digital | police | Motorola | communications
near: rf-engineering | satellite-communications
hit: TETRA radio systems for transit.
miss: Tetra fish kept well.

term: vetro-fibermap
name: Vetro FiberMap
kind: tool
implies: telecom-surveying
near: 3-gis
hit: Fibre plans in Vetro FiberMap.
