# Warehouse, stock, forklift, supply chain, freight, customs, ports and passenger or air cargo handling.

term: air-cargo
name: air cargo
kind: skill
also: cargo handling | cargo operations | air cargo handling | ramp handling | baggage handling | ground handling |
  aircraft loading | ULD building | ramp operations | cargo screening | airport ground handling | ramp agent duties |
  aircraft turnaround | aircraft marshalling
near: freight-forwarding | airline-sector | passenger-services
hit: Ramp handling and air cargo.

term: asycuda
name: ASYCUDA
kind: tool
also: ASYCUDA World
implies: customs-clearance
near: customs-declaration-service
hit: Entries lodged in ASYCUDA.

term: automated-commercial-environment
name: Automated Commercial Environment
kind: tool
also: ACE customs
implies: customs-clearance
near: asycuda
hit: Entries in the Automated Commercial Environment.

term: blue-yonder
name: Blue Yonder
kind: tool
also: JDA WMS | RedPrairie | JDA Software | Blue Yonder WMS | JDA Dispatcher
implies: wms
near: manhattan-wms | sap-ewm
hit: Inventory held in Blue Yonder.

term: cabin-service
name: cabin service
kind: skill
also: cabin crew duties | in-flight service | inflight service | flight attendant duties | cabin safety | onboard
  service | in-flight safety
near: passenger-services | food-and-beverage-service
hit: In-flight service on long haul.

term: cargowise
name: CargoWise
kind: tool
also: CargoWise One | CargoWise EDI
implies: freight-forwarding
near: descartes | customs-declaration-service
hit: Jobs opened in CargoWise.

term: carrier-management
name: carrier management
kind: skill
also: carrier negotiation | freight rate negotiation | haulier management | carrier relations | freight cost management
  | freight audit | freight rates | haulage contracts | managing carriers
near: freight-forwarding | transport-planning
hit: Carrier management and freight audit.

term: cold-chain
name: cold chain
kind: skill
also: cold storage | temperature-controlled storage | cold chain management | chilled warehouse | frozen warehouse |
  temperature controlled logistics | refrigerated storage | temperature-controlled logistics
near: good-distribution-practice | haccp
hit: Managed the cold chain of blood stock.

term: cold-store-setting
name: cold store
kind: experience
also: freezer environment | chilled environment | cold environment | freezer warehouse | refrigerated environment
near: warehouse-setting
hit: Used to a freezer environment.

term: counterbalance-truck
name: counterbalance
kind: skill
also: counterbalance truck | counterbalance driver | counterbalanced forklift
ambiguous: counterbalance
needs: forklift | reach | truck | FLT | licence | driver
implies: forklift-operation
near: reach-truck
hit: Counterbalance and reach truck licence.
miss: To counterbalance the risk.

term: courier-and-parcel-operations
name: courier and parcel operations
kind: skill
also: parcel sorting | mail sorting | sorting mail | parcel handling | mail handling | postal sorting | sorting parcels
  | package handling | package sorting | mailroom operations | parcel delivery operations | postal operations
near: delivery-driving | warehouse-operations
hit: Parcel sorting on the night belt.

term: cross-docking
name: cross-docking
kind: skill
also: cross docking | crossdock | cross dock operations
implies: warehouse-operations
near: goods-receiving | dispatch
hit: Cross-docking of parcels.

term: customs-clearance
name: customs clearance
kind: skill
also: customs brokerage | customs declarations | customs entries | customs compliance | import clearance | customs
  procedures | clearing and forwarding | customs documentation | clearance of goods | customs formalities | customs
  regulations | transit clearance | customs law | import and export clearance
implies: import-export
near: hs-codes | freight-forwarding
hit: Customs clearance at the port.

term: customs-declaration-service
name: Customs Declaration Service
kind: tool
also: CHIEF CDS | CDS customs
implies: customs-clearance
near: asycuda
hit: Imports on the Customs Declaration Service.

term: dangerous-goods
name: dangerous goods
kind: skill
also: dangerous goods handling | hazardous cargo | IATA dangerous goods | IMDG | ADR regulations | IATA DGR | transport
  of dangerous goods | dangerous goods by air | hazmat shipping | IMDG code | hazardous goods | 49 CFR | DGR
ambiguous: DGR
case: DGR
needs: IATA | dangerous | cargo | goods | air
near: chemical-safety | adr-licence | air-cargo
hit: Dangerous goods packed to IATA rules.
miss: The DGR ring gear.

term: dat-load-board
name: DAT load board
kind: tool
also: DAT Power | load boards | load board | Truckstop load board
implies: freight-forwarding
near: mcleod-software
hit: Found trucks on the DAT load board.

term: demand-planning
name: demand planning
kind: skill
also: demand forecasting | forecasting demand | demand planner skills | demand and supply planning | supply planning |
  inventory forecasting | material planning | materials planning | requirements planning
implies: supply-chain-management
near: sales-and-operations-planning | mrp | inventory-control
hit: Demand planning by SKU.

term: descartes
name: Descartes
kind: tool
also: Descartes e-customs | Descartes MacroPoint
ambiguous: Descartes
needs: customs | freight | tracking | logistics | CargoWise | TMS
near: cargowise
hit: Customs entries in Descartes.
miss: Read Descartes and Kant.

term: destin8
name: Destin8
kind: tool
also: CNS Compass
implies: port-operations
near: customs-declaration-service
hit: Containers released in Destin8.

term: dispatch
name: dispatch
kind: skill
also: goods out | despatch | outbound shipments | shipping | outgoing shipments | shipping orders | preparing shipments
  | goods-out | shipment preparation | dispatching goods | despatching goods | outbound orders | outbound loads |
  loaded out | prepared orders for shipping | sent out orders | outbound freight | packed and shipped
ambiguous: dispatch | despatch | shipping
needs: warehouse | goods | orders | receiving | packing | loading | freight | drivers | deliveries | transport |
  customs | packages | parcel | logistics
implies: warehouse-operations
near: goods-receiving | transport-planning | order-picking
hit: Dispatch of goods and warehouse paperwork.
miss: Police dispatch centre.
miss: We are shipping new features weekly.

term: export-documentation
name: export documentation
kind: skill
also: shipping documentation | shipping documents | bills of lading | bill of lading | export documents | packing lists
  | certificates of origin | commercial invoices export | airway bills | air waybills | CMR notes | delivery notes |
  delivery note checking | waybills | consignment notes | shipping paperwork | export paperwork | customs paperwork |
  shipping papers | CMRs
near: import-export | freight-forwarding
hit: Shipping documents and bills of lading.

term: fedex-ship-manager
name: FedEx Ship Manager
kind: tool
implies: dispatch
near: ups-worldship
hit: Air labels in FedEx Ship Manager.

term: fishbowl-inventory
name: Fishbowl Inventory
kind: tool
implies: inventory-control
near: korber-wms
hit: Parts counted in Fishbowl Inventory.

term: fleet-management
name: fleet management
kind: skill
also: managing fleet | vehicle fleet management | fleet operations | fleet administration | fleet coordination | fleet
  compliance | fleet control | fleet supervision
near: transport-planning | fleet-maintenance | vehicle-telematics
hit: Fleet management of ninety vehicles.

term: forklift-operation
name: forklift operation
kind: skill
also: forklift driving | forklift | forklift truck | fork lift | FLT | forklift operator experience | operate forklift
  | forklift operating | counterbalance forklift | fork truck | operating a forklift | lift truck operation | forklifts
  | drove forklift | drove a forklift | drove fork lift
ambiguous: FLT
case: FLT
needs: driver | forklift | reach | counterbalance | warehouse | licence | truck
implies: material-handling
near: reach-truck | pallet-truck | telehandler-operation | forklift-licence
hit: Forklift driving on nights.
miss: FLT FLT FLT flights booked.

term: freight-forwarding
name: freight forwarding
kind: skill
also: air freight | sea freight | ocean freight | freight management | road freight | airfreight | freight operations |
  freight coordination | multimodal freight | air and sea freight | international freight | LCL and FCL | freight
  brokerage | freight booking | intermodal | freight | international shipping | LCL shipments | FCL | rail freight |
  booked freight | booked shipments | groupage | consolidated shipments | air and ocean shipments | air and ocean | sea
  and air shipments
ambiguous: freight | intermodal | FCL
case: FCL
needs: shipping | sea | air | customs | rate | rates | carrier | carriers | forwarder | load | logistics | container |
  transport | haulage | rail | trucking
near: customs-clearance | incoterms | export-documentation
hit: Air freight and sea freight bookings.
miss: The freight of grief.

term: geotab
name: Geotab
kind: tool
implies: vehicle-telematics
near: samsara
hit: Fuel reports from Geotab.

term: goods-packaging-for-export
name: goods packaging for export
kind: skill
also: export packing | crate building | wooden crates packing | custom crating
near: packing | export-documentation
hit: Export packing and crating.

term: goods-receiving
name: goods receiving
kind: skill
also: goods in | receiving goods | receiving and storing | goods-in | shipping and receiving | receiving stock |
  receiving deliveries | goods inwards | checking deliveries | unloading deliveries | check in deliveries | receiving
  inventory | receiving shipments | receiving merchandise | receiving materials | booked in deliveries | booked in
  stock | booked in goods | received freight | inbound deliveries | inbound shipments | inbound stock | unloaded and
  checked deliveries | receiving dock | book pallets in | book in pallets
implies: warehouse-operations
near: put-away | dispatch | incoming-inspection
hit: Goods in and put-away.

term: hs-codes
name: HS codes
kind: skill
also: tariff classification | commodity codes | harmonized system | HTS classification | tariff codes | harmonised
  system codes | HTS codes
implies: customs-clearance
hit: Tariff classification by HS codes.

term: humanitarian-logistics
name: humanitarian logistics
kind: skill
also: relief logistics | emergency logistics | aid logistics | military logistics
near: logistics-management | warehouse-management
hit: Relief logistics after floods.

term: import-export
name: import and export
kind: skill
also: import/export | import export | international trade operations | export operations | imports and exports |
  importing goods | exporting goods | export administration | import operations | trade compliance | export control |
  export controls | export compliance | import procedures | import-export | foreign trade
near: customs-clearance | incoterms | letters-of-credit-shipping
hit: Import and export paperwork for machines.

term: incoterms
name: Incoterms
kind: skill
also: Incoterms 2020 | Incoterms 2010
near: import-export | freight-forwarding
hit: Quotes under Incoterms 2020.

term: infor-wms
name: Infor WMS
kind: tool
implies: wms
near: sap-ewm
hit: Receipts booked in Infor WMS.

term: inventory-control
name: inventory control
kind: skill
also: stock control | inventory management | stock management | inventory tracking | managing inventory | stock keeping
  | stock handling | inventory monitoring | managing stock | inventory maintenance | controlling stock | inventory
  levels | stock levels | inventory systems | maintain inventory | track inventory | stock records | stock movements |
  stock adjustments | stock monitoring | monitored stock | ordered stock | stock system | inventory records
near: stocktaking | warehouse-operations | demand-planning | stock-accuracy
hit: Inventory control with monthly reports.

term: kinaxis
name: Kinaxis
kind: tool
also: Kinaxis RapidResponse | Kinaxis Maestro
implies: demand-planning
near: sap-ibp | o9-solutions
hit: Scenarios in Kinaxis.

term: korber-wms
name: Korber WMS
kind: tool
also: HighJump | Koerber WMS
implies: wms
near: manhattan-wms
hit: Orders picked through HighJump.

term: last-mile-delivery
name: last-mile delivery
kind: skill
also: last mile | last mile delivery | last-mile logistics | final mile | home delivery operations | ecommerce
  fulfilment | ecommerce fulfillment | e-commerce fulfilment | e-commerce logistics
near: delivery-driving | courier-and-parcel-operations
hit: Last-mile delivery for groceries.

term: letters-of-credit-shipping
name: documentary credits shipping
kind: skill
also: letters of credit export | LC documentation | LC documents import
near: import-export
hit: Prepared LC documentation for imports

term: linnworks
name: Linnworks
kind: tool
also: Veeqo
implies: inventory-control
near: shipstation
hit: Channels synced in Linnworks.

term: loading-and-unloading
name: loading and unloading
kind: skill
also: loading trucks | unloading trucks | truck loading | loading vehicles | unloading containers | container unloading
  | loading and offloading | container devanning | hand-balling | handball unloading | off-loading | unloading goods |
  truck unloading | loading and unloading trucks | loading bay | loading dock | loading dock work | loaded trailers |
  unloaded trailers | loaded vans | tipped containers | devanned | devanned containers | container tipping | handballed
  | loaded lorries | unloaded lorries | offloaded | load my own van | load own van | load the van | load the truck |
  unload the truck | loaded my van | unloaded the trailer | hand-load
ambiguous: off-loading
needs: trucks | goods | loading | vehicles | cargo | warehouse
implies: warehouse-operations
near: forklift-operation | goods-receiving
hit: Loading and unloading trucks by hand.
miss: Off-loading of duties.

term: logility
name: Logility
kind: tool
implies: demand-planning
near: kinaxis
hit: Plans in Logility.

term: logistics-kpis
name: logistics KPIs
kind: skill
also: OTIF | on-time in full | on time in full | on-time delivery | delivery performance | warehouse KPIs | pick rates
  | pick rate | on-time delivery performance
implies: logistics-management
near: carrier-management
hit: Kept OTIF above 97 percent.

term: logistics-management
name: logistics
kind: skill
also: logistics management | logistics operations | logistics coordination | logistics planning | logistics processes |
  inbound logistics | outbound logistics | distribution management | distribution operations | logistics and
  distribution | coordinating logistics | 3PL | 3PL management | third-party logistics | third party logistics | 4PL |
  logistical support
near: supply-chain-management | transport-planning | warehouse-operations
hit: Logistics coordination for events.

term: logistics-sector
name: logistics industry
kind: experience
also: transport industry | haulage industry | transport and logistics | freight industry | logistics sector | road
  haulage | supply chain industry | transportation industry | trucking industry | transport sector
near: warehouse-setting | marine-industry-sector
hit: Ten years in the haulage industry.

term: manhattan-wms
name: Manhattan WMS
kind: tool
also: Manhattan Associates | Manhattan Active | Manhattan SCALE
implies: wms
near: blue-yonder | korber-wms
hit: Picks set up in Manhattan SCALE.

term: material-handling
name: material handling
kind: skill
also: materials handling | material handling equipment | handling materials | MHE | mechanical handling equipment |
  material movement | moved materials | moved stock
ambiguous: MHE
case: MHE
needs: warehouse | forklift | handling | equipment | truck
near: warehouse-operations | manual-handling
hit: Material handling equipment licence.
miss: An MHE in health economics.

term: mcleod-software
name: McLeod Software
kind: tool
also: McLeod LoadMaster
implies: tms
near: tmw-suite | mercurygate
hit: Loads built in McLeod LoadMaster.

term: mercurygate
name: MercuryGate
kind: tool
implies: tms
near: mcleod-software
hit: Loads tendered in MercuryGate.

term: metapack
name: Metapack
kind: tool
implies: dispatch
near: shipstation
hit: Carrier rules in Metapack.

term: microlise
name: Microlise
kind: tool
implies: vehicle-telematics
near: webfleet
hit: Trailer data in Microlise.

term: o9-solutions
name: o9 Solutions
kind: tool
also: o9 planning
implies: demand-planning
near: kinaxis
hit: Forecasts in o9 Solutions.

term: omnitracs
name: Omnitracs
kind: tool
also: Motive ELD
implies: vehicle-telematics
near: samsara
hit: Hours logged in Omnitracs.

term: onfleet
name: Onfleet
kind: tool
implies: transport-planning
near: optimoroute
hit: Couriers tracked in Onfleet.

term: optimoroute
name: OptimoRoute
kind: tool
also: Route4Me | Circuit route planner
implies: transport-planning
near: onfleet
hit: Stops ordered in OptimoRoute.

term: oracle-transportation-management
name: Oracle Transportation Management
kind: tool
also: Oracle OTM
implies: tms
near: mercurygate
hit: Rates held in Oracle Transportation Management.

term: oracle-wms
name: Oracle WMS
kind: tool
also: Oracle Warehouse Management | Oracle WMS Cloud
implies: wms
near: sap-ewm
hit: Waves run in Oracle WMS.

term: order-picker-truck
name: order picker truck
kind: skill
also: LLOP | low level order picker | cherry picker forklift | HLOP | order picker forklift | stand-up forklift
implies: material-handling
near: reach-truck | order-picking
hit: LLOP use in ambient aisles.

term: order-picking
name: order picking
kind: skill
also: picking and packing | pick and pack | picking orders | order fulfilment | order fulfillment | order selection |
  voice picking | order selecting | picking | order selector | pick/pack | fulfilling orders | filling orders warehouse
  | fulfillment | pick to light | pick by voice | picks per hour | picks an hour | lines per hour | lines an hour |
  picked stock | picked items | by headset | headset picking
ambiguous: picking | fulfillment
needs: packing | warehouse | orders | scanner | pallet | stock | voice | dispatch | shipping | loading | forklift
implies: warehouse-operations
near: packing | dispatch | rf-scanners
hit: Order picking by voice.
miss: Fruit picking in Kent.
miss: Ran payment fulfillment of vows.

term: pallet-truck
name: pallet truck
kind: skill
also: pallet jack | pump truck | pallet trucks | powered pallet truck | electric pallet jack | PPT truck | ride-on
  pallet truck | hand pallet truck | pallet jacks | walkie rider | electric pallet truck
implies: material-handling
near: forklift-operation
hit: Moves stock with a pallet jack.

term: paragon-routing
name: Paragon routing
kind: tool
also: Descartes Route Planner | Optrak
implies: transport-planning
near: onfleet
hit: Runs planned in Paragon routing.

term: passenger-services
name: passenger services
kind: skill
also: passenger check-in | check-in desk airport | boarding passengers | gate agent duties | passenger handling |
  airport check-in | Amadeus Altea | passenger assistance
near: air-cargo | cabin-service
hit: Passenger check-in and boarding passengers.

term: pc-miler
name: PC*MILER
kind: tool
also: Roadnet
implies: transport-planning
near: paragon-routing
hit: Miles from Roadnet.

term: port-operations
name: port operations
kind: skill
also: stevedoring | container terminal operations | terminal operations port | dock work | ship loading | cargo vessel
  loading | longshore work | container handling | berth planning | vessel operations | stevedore operations | quay crane
near: crane-operation | freight-forwarding
hit: Port operations with container handling.

term: port-setting
name: port environment
kind: experience
also: seaport | container port | container terminal | dry port
implies: logistics-sector
near: port-operations
hit: Worked at a container terminal.

term: put-away
name: put-away
kind: skill
also: putaway | put away stock | stock put away | locating stock | put away deliveries | putting stock away
implies: warehouse-operations
near: goods-receiving | replenishment
hit: Putaway to racking.

term: racking-inspection
name: racking inspection
kind: skill
also: pallet racking | racking installation | rack inspection
near: warehouse-layout | health-and-safety
hit: Weekly racking inspection.

term: rail-operations
name: rail operations
kind: skill
also: train driving | train dispatching | railway signalling | shunting | train operations | signalling rail | rolling
  stock maintenance | railway operations | train conducting | rail signalling | locomotive operation | train crew |
  rolling stock | rail yard switching
ambiguous: shunting
needs: rail | train | yard | locomotive | wagons | HGV | trailer
near: railway-track-work | rail-industry-sector
hit: Train driving and shunting in yards.
miss: Shunting of blood in the heart.

term: reach-truck
name: reach truck
kind: skill
also: reach truck driving | reach trucks | VNA truck | very narrow aisle | bendi truck | articulated forklift | narrow
  aisle forklift | turret truck
implies: forklift-operation
near: counterbalance-truck | order-picker-truck
hit: Reach truck work in high racking.

term: relex
name: RELEX
kind: tool
also: RELEX Solutions
implies: demand-planning
near: slimstock
hit: Store orders in RELEX.

term: removals
name: removals
kind: skill
also: furniture removals | house removals | moving furniture | furniture moving | relocation moving services |
  household goods moving | office moves
ambiguous: removals
needs: furniture | house | van | packing | driver | storage | porter | domestic
near: loading-and-unloading | van-driving
hit: Furniture removals and storage.
miss: Skin lesion removals in clinic.

term: replenishment
name: replenishment
kind: skill
also: stock replenishment | shelf replenishment | inventory replenishment | restocking | replenishing stock |
  restocking shelves | stock replenishing
ambiguous: replenishment | restocking
needs: stock | shelf | inventory | warehouse | store | retail | order | night | shelves | supplies | bar
near: shelf-stacking | inventory-control
hit: Stock replenishment overnight.
miss: Fluid replenishment after surgery.
miss: Restocking of rivers.

term: returns-processing
name: returns processing
kind: skill
also: reverse logistics | processing returns | returns handling | product returns | customer returns processing |
  returned goods | handled returns
implies: warehouse-operations
near: dispatch | inventory-control
hit: Returns processing for online orders.

term: rf-scanners
name: RF scanners
kind: skill
also: barcode scanners | handheld scanners | RF scanning | RF scanner | barcode scanning | RF gun | hand-held scanner |
  scanning equipment warehouse | scan guns | RFID inventory | RFID | handheld terminals
near: order-picking | wms
hit: Use of RF scanners for picks.

term: sales-and-operations-planning
name: sales and operations planning
kind: skill
also: S&OP | S&OP process | integrated business planning | IBP
ambiguous: IBP
case: IBP
needs: S&OP | SAP | demand | supply | planning | forecast
near: demand-planning | production-planning
hit: Ran the S&OP process.
miss: IBP bank shares.

term: samsara
name: Samsara
kind: tool
implies: vehicle-telematics
near: geotab | omnitracs
hit: Driver scores in Samsara.

term: sap-apo
name: SAP APO
kind: tool
also: SAP Advanced Planning and Optimization
implies: demand-planning | sap
near: sap-ibp | kinaxis
hit: Forecast runs in SAP APO.

term: sap-ewm
name: SAP EWM
kind: tool
also: SAP WM | SAP Extended Warehouse Management | SAP Warehouse Management
implies: wms | sap
near: manhattan-wms | blue-yonder
hit: Waves released in SAP EWM.

term: sap-ibp
name: SAP IBP
kind: tool
also: SAP Integrated Business Planning
implies: demand-planning | sap
near: sap-apo | kinaxis
hit: Consensus plans in SAP IBP.

term: ship-operations
name: ship operations
kind: skill
also: deck seamanship | seamanship | deckhand duties | navigation at sea | watchkeeping | bridge watch | mooring
  operations | vessel navigation | ship handling | engine room watchkeeping | deck maintenance vessel | boat handling |
  ECDIS | marine navigation
near: stcw | port-operations | marine-engineering-repair
hit: Bridge watch and mooring operations.

term: shiphero
name: ShipHero
kind: tool
also: Mintsoft | Peoplevox | Extensiv | 3PL Warehouse Manager
implies: wms
near: shipstation
hit: Parcels packed via Mintsoft.

term: shipstation
name: ShipStation
kind: tool
also: Shippo
implies: dispatch
near: ups-worldship
hit: Labels printed in ShipStation.

term: slimstock
name: Slimstock
kind: tool
also: Slim4
implies: inventory-control
near: relex
hit: Stock targets in Slimstock.

term: slow-moving-stock
name: slow-moving stock
kind: skill
also: obsolete stock | dead stock | inventory optimisation | inventory optimization | safety stock | reorder points |
  inventory planning | ABC analysis inventory | min/max levels
implies: inventory-control
near: demand-planning
hit: Set safety stock and reorder points.

term: stock-accuracy
name: stock accuracy
kind: skill
also: inventory accuracy | stock reconciliation | inventory reconciliation | stock discrepancies | inventory
  discrepancies | inventory variance
implies: inventory-control
near: stocktaking
hit: Kept stock accuracy at 99 percent.

term: stock-rotation
name: stock rotation
kind: skill
also: FIFO | first in first out | FEFO | rotating stock | FIFO and FEFO | expiry date checks | date rotation
ambiguous: FIFO | FEFO
case: FIFO | FEFO
needs: stock | inventory | rotation | food | warehouse | goods | storage | LIFO
implies: inventory-control
near: replenishment
hit: Stock rotation by FIFO.
miss: A FIFO queue in C.

term: stocktaking
name: stocktaking
kind: skill
also: stock taking | cycle counting | stock counts | physical inventory | stock take | inventory counts | cycle counts
  | inventory counting | stock count | perpetual inventory | stock audits | annual stocktake | physical inventory
  counts | inventory count | stock checks | counted stock | inventory audits | weekly stock take | bin counts | count
  bins | stock variance
implies: inventory-control
near: stock-accuracy
hit: Cycle counts each week.

term: supply-chain-management
name: supply chain
kind: skill
also: supply chain management | SCM | supply chain operations | supply chain planning | end-to-end supply chain |
  supply chain processes | managing supply chains | supply chain management principles | supply chain experience
ambiguous: SCM
case: SCM
needs: supply | logistics | procurement | ERP | inventory | purchasing | planning | Oracle | SAP
near: logistics-management | demand-planning | inventory-control
hit: Supply chain management across Europe.
miss: Git is an SCM tool.

term: supply-chain-optimisation
name: supply chain optimisation
kind: skill
also: supply chain optimization | supply chain analytics | supply chain improvement | logistics optimisation | network
  optimisation logistics | supply chain strategy
implies: supply-chain-management
near: demand-planning
hit: Supply chain optimisation saved freight cost.

term: tms
name: transportation management system
kind: skill
also: transport management system | TMS | transportation management systems | transport management systems | TMS
  software
ambiguous: TMS
case: TMS
needs: transport | freight | carrier | WMS | dispatch | logistics | McLeod | load
near: transport-planning | freight-forwarding
hit: Loads tendered in a transport management system.
miss: TMS for depression.

term: tmw-suite
name: TMW Suite
kind: tool
also: TMW Systems
implies: tms
near: mcleod-software
hit: Dispatch in TMW Suite.

term: transport-planning
name: transport office work
kind: skill
also: traffic desk | transport desk | haulage planning | haulage operations | driver dispatch | truck dispatching |
  freight dispatch | load dispatching trucks | dispatching trucks
implies: transport-planning-freight
near: fleet-management
hit: Driver dispatch for a haulage firm.

term: transport-planning-freight
name: transport planning freight
kind: skill
also: load planning | route planning | transport coordination | transport management | transport operations | route
  optimisation | route optimization | delivery scheduling | transportation management | transport scheduling | vehicle
  routing | delivery routes | vehicle scheduling | fleet scheduling | delivery planning | planning routes |
  transportation planning freight | dispatching drivers | load building | planned loads | planned deliveries | planned
  daily routes | scheduled drivers | allocated drivers | allocated loads | routed drivers | planned vehicle routes |
  scheduled deliveries | planned runs
near: fleet-management | dispatch | freight-forwarding
hit: Route planning for thirty vans.

term: ups-worldship
name: UPS WorldShip
kind: tool
also: WorldShip
implies: dispatch
near: fedex-ship-manager
hit: Labels from UPS WorldShip.

term: vehicle-telematics
name: vehicle telematics
kind: skill
also: vehicle tracking | fleet tracking | GPS tracking vehicles
near: fleet-management | eld-use
hit: Vehicle tracking reviewed daily.

term: vendor-managed-inventory
name: vendor managed inventory
kind: skill
also: VMI | consignment stock | consignment inventory
ambiguous: VMI
case: VMI
needs: vendor | inventory | stock | supplier | consignment
implies: inventory-control
near: supply-chain-management
hit: Vendor managed inventory for fasteners.
miss: VMI is an academy.

term: verizon-connect
name: Verizon Connect
kind: tool
also: Verizon Connect Reveal
implies: vehicle-telematics
near: samsara
hit: Vans tracked in Verizon Connect.

term: warehouse-layout
name: warehouse layout
kind: skill
also: slotting | warehouse design | racking layout | warehouse space utilisation | slotting warehouse | space
  utilization warehouse
ambiguous: slotting
needs: warehouse | pick | layout | racking | SKU
near: warehouse-management
hit: Warehouse layout and racking moves.
miss: Slotting in meetings.

term: warehouse-management
name: warehouse management
kind: skill
also: managing warehouses | warehouse supervision | warehouse team supervision | running a warehouse | distribution
  centre management | store keeping | storekeeping | stores management | storeroom management | storage management |
  stores and warehouse management | ran the warehouse | ran a warehouse | led warehouse team | led a warehouse team |
  managed the warehouse | managed a warehouse
implies: warehouse-operations
near: inventory-control | warehouse-layout
hit: Warehouse management for three sites.

term: warehouse-operations
name: warehouse operations
kind: skill
also: warehousing | warehouse work | warehouse experience | warehouse duties | general warehouse | warehouse operation
  | warehouse activities | warehouse procedures | warehouse operative experience | warehouse picking
near: order-picking | goods-receiving | dispatch | inventory-control
hit: Two years of warehouse work.

term: warehouse-setting
name: warehouse environment
kind: experience
also: distribution centre | distribution center | fulfilment centre | fulfillment center | warehouse setting |
  logistics warehouse | busy warehouse | fast-paced warehouse
near: logistics-sector
hit: Worked in a distribution centre.

term: webfleet
name: Webfleet
kind: tool
also: TomTom Webfleet | TomTom Telematics
implies: vehicle-telematics
near: geotab
hit: Routes checked in Webfleet.

term: wms
name: warehouse management system
kind: skill
also: WMS | warehouse management systems | WMS systems | warehouse software | warehouse management software
ambiguous: WMS
case: WMS
needs: warehouse | SAP | inventory | picking | stock | Manhattan | logistics | TMS | scanner
near: warehouse-operations | rf-scanners
hit: Bookings in a warehouse management system.
miss: Layers served over WMS tiles.
