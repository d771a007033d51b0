# Warehouse, stock, forklift, supply chain, freight, customs, ports and passenger or air cargo handling.

term: air-cargo
name: air cargo
kind: skill
also: cargo handling | cargo operations | air cargo handling
narrower: aircraft loading | ULD building | cargo screening
implies: logistics-sector
near: freight-forwarding | airline-sector | passenger-services | ground-handling
hit: Ramp handling and air cargo.

term: air-freight
name: air freight
kind: skill
also: airfreight | air freight shipments | air freight operations
implies: freight-forwarding
near: sea-freight | road-freight | air-cargo
hit: Handled air freight exports.

term: articulated-forklift
name: articulated forklift
kind: skill
also: bendi truck | bendi | bendi forklift | Flexi truck | articulated forklift truck
implies: forklift-operation
near: reach-truck | vna-truck
hit: Drove a bendi forklift.

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
also: JDA Software | Blue Yonder WMS
narrower: JDA WMS | RedPrairie | JDA Dispatcher
implies: wms
near: manhattan-wms | sap-ewm | korber-wms
hit: Inventory held in Blue Yonder.

term: builders-merchant-setting
name: builders' merchant
kind: experience
also: builders merchant | builders' merchants | merchant branch | building supplies trade | merchanting
 | trade counter environment
narrower: timber merchant | timber merchants | plumbers merchants | electrical wholesaler | electrical wholesalers
near: diy-retail-setting | warehouse-setting
hit: Branch work at a builders' merchant.

term: cabin-service
name: cabin service
kind: skill
also: cabin crew duties | in-flight service | inflight service | flight attendant duties | onboard service
narrower: cabin safety | in-flight safety
implies: airline-sector
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
also: haulier management | carrier relations | managing carriers
narrower: carrier negotiation | freight rate negotiation | freight cost management | freight audit | freight
  rates | haulage contracts
near: freight-forwarding | transport-planning
hit: Carrier management and freight audit.

term: cold-chain
name: cold chain
kind: skill
also: cold chain management | temperature controlled logistics | temperature-controlled logistics
narrower: cold storage | temperature-controlled storage | chilled warehouse | frozen warehouse | refrigerated
  storage
near: good-distribution-practice | haccp
hit: Managed the cold chain of blood stock.

term: cold-store-setting
name: cold store
kind: experience
also: freezer environment | chilled environment | cold environment | freezer warehouse | refrigerated environment
implies: warehouse-operations
near: warehouse-setting
hit: Used to a freezer environment.

term: counterbalance-truck
name: counterbalance
kind: skill
also: counterbalance truck | counterbalance driver | counterbalanced forklift | counterbalance forklift |
 counterbalance forklift truck | counterbalance FLT driver
ambiguous: counterbalance
needs: forklift | reach | truck | FLT | licence | driver | VNA | LLOP | warehouse | @list
implies: forklift-operation
near: reach-truck
hit: Counterbalance and reach truck licence.
miss: To counterbalance the risk.

term: courier-and-parcel-operations
name: courier and parcel operations
kind: skill
also: parcel delivery operations | postal operations
narrower: parcel sorting | mail sorting | sorting mail | parcel handling | mail handling | postal sorting |
  sorting parcels | package handling | package sorting
beside: mailroom operations
implies: logistics-sector
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
also: customs brokerage | customs procedures | clearing and forwarding | clearance of goods | customs
  formalities | import and export clearance
narrower: customs declarations | customs entries | customs compliance | import clearance | customs documentation
  | customs regulations | transit clearance | customs law
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
also: dangerous goods handling | hazardous cargo | IATA dangerous goods | transport of dangerous goods |
  dangerous goods by air | hazmat shipping | hazardous goods
narrower: IMDG | ADR regulations | IATA DGR | IMDG code | 49 CFR | DGR
ambiguous: DGR
case: DGR
needs: IATA | dangerous | cargo | goods | air | @list
near: chemical-safety | adr-licence | air-cargo
hit: Dangerous goods packed to IATA rules.
miss: The DGR ring gear.

term: dat-load-board
name: DAT load board
kind: tool
also: load boards | load board
narrower: DAT Power
beside: Truckstop load board
implies: freight-forwarding
near: mcleod-software
hit: Found trucks on the DAT load board.

term: demand-planning
name: demand planning
kind: skill
also: demand forecasting | forecasting demand | demand planner skills | demand and supply planning
narrower: inventory forecasting
implies: supply-chain-management
near: sales-and-operations-planning | mrp | inventory-control | supply-planning | inventory-planning
hit: Demand planning by SKU.

term: descartes
name: Descartes
kind: tool
also: Descartes e-customs | Descartes MacroPoint
ambiguous: Descartes
needs: customs | freight | tracking | logistics | CargoWise | TMS | @list
near: cargowise
hit: Customs entries in Descartes.
miss: Read Descartes and Kant.

term: destin8
name: Destin8
kind: tool
beside: CNS Compass
implies: port-operations
near: customs-declaration-service
hit: Containers released in Destin8.

term: dispatch
name: dispatch
kind: skill
also: goods out | despatch | outbound shipments | shipping | outgoing shipments | shipping orders | goods-out |
  dispatching goods | despatching goods | outbound orders | outbound loads | sent out orders | outbound freight
narrower: preparing shipments | shipment preparation | loaded out | prepared orders for shipping | packed and
  shipped
ambiguous: dispatch | despatch | shipping
needs: warehouse | goods | orders | receiving | packing | loading | freight | drivers | deliveries | transport |
 customs | packages | parcel | logistics | @list
implies: warehouse-operations
near: goods-receiving | transport-planning | order-picking
hit: Dispatch of goods and warehouse paperwork.
miss: Police dispatch centre.
miss: We are shipping new features weekly.

term: ecommerce-fulfilment-setting
name: online order fulfilment
kind: experience
also: e-commerce warehouse | ecommerce warehouse | e-commerce fulfilment centre | e-commerce fulfillment center
 | online fulfilment | online fulfillment | fulfilment environment | fulfillment environment | fulfilment background
 | pick and pack environment | order fulfilment environment | order fulfillment environment
narrower: parcel hub | dark store
implies: warehouse-operations
near: last-mile-delivery | e-commerce
hit: Two peaks in a fulfilment environment.

term: export-documentation
name: export documentation
kind: skill
also: shipping documentation | shipping documents | export documents | shipping paperwork | export paperwork |
 shipping papers | import/export documentation | import and export documents | import export documentation
narrower: bills of lading | bill of lading | packing lists | certificates of origin | commercial invoices export
  | airway bills | air waybills | CMR notes | waybills | consignment notes | customs paperwork | CMRs
beside: delivery notes | delivery note checking
near: import-export | freight-forwarding
hit: Shipping documents and bills of lading.

term: fedex-ship-manager
name: FedEx Ship Manager
kind: tool
implies: dispatch | shipping-software
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
also: managing fleet | vehicle fleet management | fleet operations | fleet administration | fleet coordination |
  fleet control | fleet supervision
narrower: fleet compliance
implies: logistics-sector
near: transport-planning | fleet-maintenance | vehicle-telematics
hit: Fleet management of ninety vehicles.

term: fleet-management-software
name: fleet management software
kind: tool
also: fleet management system | fleet management systems | fleet software | fleet management platform
narrower: Fleetio | FleetCheck | r2c Online | Jaama Key2 | Freeway fleet
implies: fleet-management
near: vehicle-telematics
hit: Kept service records in fleet management software.

term: forklift-operation
name: forklift operation
kind: skill
also: forklift driving | forklift | forklift truck | fork lift | FLT | forklift operator experience | operate
  forklift | forklift operating | fork truck | operating a forklift | lift truck operation | forklifts | drove
  forklift | drove a forklift | drove fork lift
ambiguous: FLT
case: FLT
needs: driver | forklift | reach | counterbalance | warehouse | licence | truck | @list
implies: material-handling | warehouse-setting
near: reach-truck | pallet-truck | telehandler-operation | forklift-licence
hit: Forklift driving on nights.
miss: FLT FLT FLT flights booked.

term: freight-forwarding
name: freight forwarding
kind: skill
also: freight management | freight operations | freight coordination | international freight | freight |
  international shipping
narrower: multimodal freight | air and sea freight | freight booking | intermodal | rail freight | booked freight |
 booked shipments | consolidated shipments | air and ocean shipments | air and ocean | sea and air shipments
beside: freight brokerage
ambiguous: freight | intermodal
needs: shipping | sea | air | customs | rate | rates | carrier | carriers | forwarder | load | logistics | container
 | transport | haulage | rail | trucking | @list
implies: logistics-sector
near: customs-clearance | incoterms | export-documentation
hit: Freight forwarding for exporters.
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
also: export packing
narrower: crate building | wooden crates packing | custom crating
near: packing | export-documentation
hit: Export packing and crating.

term: goods-receiving
name: goods receiving
kind: skill
also: goods in | receiving goods | goods-in | receiving stock | receiving deliveries | goods inwards | check in
  deliveries | receiving inventory | receiving shipments | receiving merchandise | receiving materials | booked
  in deliveries | booked in stock | booked in goods | received freight | inbound deliveries | inbound shipments
  | inbound stock | book pallets in | book in pallets
narrower: receiving and storing | shipping and receiving | checking deliveries | unloading deliveries | unloaded
  and checked deliveries | receiving dock
implies: warehouse-operations
near: put-away | dispatch | incoming-inspection
hit: Goods in and put-away.

term: ground-handling
name: airport ground handling
kind: skill
also: ground handling | ramp handling | ramp operations | ramp agent duties | ramp work | ramp services | airport
 ground crew
narrower: baggage handling | aircraft turnaround | aircraft marshalling | aircraft turnarounds | pushback | aircraft
 pushback | de-icing aircraft | aircraft de-icing | loaded aircraft | ground support equipment
implies: airline-sector
near: air-cargo | passenger-services
hit: Ramp handling and aircraft turnaround at a regional airport.

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
also: relief logistics | emergency logistics | aid logistics
beside: military logistics
implies: ngo-sector
near: logistics-management | warehouse-management
hit: Relief logistics after floods.

term: import-export
name: import and export
kind: skill
also: import/export | import export | international trade operations | imports and exports | import-export |
  foreign trade
narrower: export operations | importing goods | exporting goods | export administration | import operations |
  trade compliance | export control | export controls | export compliance | import procedures
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
also: stock control | inventory management | stock management | inventory tracking | managing inventory | stock
  keeping | stock handling | inventory monitoring | managing stock | inventory maintenance | controlling stock |
  inventory levels | stock levels | maintain inventory | track inventory | stock monitoring | monitored stock
narrower: inventory systems | stock records | stock movements | stock adjustments | ordered stock | stock system
  | inventory records
near: stocktaking | warehouse-operations | demand-planning | stock-accuracy
hit: Inventory control with monthly reports.

term: inventory-planning
name: inventory planning
kind: skill
also: stock planning | inventory optimisation | inventory optimization | stock optimisation
narrower: safety stock | reorder points | min/max levels | ABC analysis inventory | min-max stock levels | reorder
 levels | stock cover
implies: inventory-control
near: demand-planning | replenishment | slow-moving-stock | mrp
hit: Inventory planning with set reorder points.

term: kinaxis
name: Kinaxis
kind: tool
also: Kinaxis RapidResponse | Kinaxis Maestro
implies: demand-planning
near: sap-ibp | o9-solutions
hit: Scenarios in Kinaxis.

term: korber-wms
name: Körber WMS
kind: tool
also: HighJump | Koerber WMS | Korber WMS | Körber | Koerber | Korber | K.Motion WMS
implies: wms
near: manhattan-wms | sap-ewm | blue-yonder | infor-wms
hit: Orders picked through HighJump.

term: last-mile-delivery
name: last-mile delivery
kind: skill
also: last mile | last mile delivery | last-mile logistics | final mile
narrower: home delivery operations
beside: ecommerce fulfilment | ecommerce fulfillment | e-commerce fulfilment | e-commerce logistics
implies: logistics-sector
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
beside: Veeqo
implies: inventory-control
near: shipstation
hit: Channels synced in Linnworks.

term: llop
name: LLOP
kind: skill
also: low level order picker | low-level order picker | LLOP truck | low level order picker truck
implies: order-picker-truck
near: pallet-truck | reach-truck
hit: Picked on an LLOP truck.

term: load-planning
name: load planning
kind: skill
also: load building | planned loads | building loads | vehicle load planning | planning loads | trailer load planning
narrower: vehicle fill | trailer fill
implies: transport-planning-freight
near: route-planning
hit: Load planning of trailers.

term: loading-and-unloading
name: loading and unloading
kind: skill
also: loading and offloading | off-loading | loading and unloading trucks | offloaded | handball deliveries |
 handballing | handballed loads | handball loading | handball loads | handball work
narrower: loading trucks | unloading trucks | truck loading | loading vehicles | unloading containers |
  container unloading | container devanning | hand-balling | handball unloading | unloading goods | truck
  unloading | loading bay | loading dock | loading dock work | loaded trailers | unloaded trailers | loaded vans
  | tipped containers | devanned | devanned containers | container tipping | handballed | loaded lorries |
  unloaded lorries | load my own van | load own van | load the van | load the truck | unload the truck | loaded
  my van | unloaded the trailer | hand-load
ambiguous: off-loading
needs: trucks | goods | loading | vehicles | cargo | warehouse
implies: warehouse-operations
near: forklift-operation | goods-receiving | manual-handling
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
narrower: OTIF | on-time in full | on time in full | on-time delivery | delivery performance | warehouse KPIs |
  pick rates | pick rate | on-time delivery performance
implies: logistics-management
near: carrier-management
hit: Kept OTIF above 97 percent.

term: logistics-management
name: logistics
kind: skill
also: logistics management | logistics operations | logistics coordination | logistics planning | logistics processes
 | inbound logistics | outbound logistics | logistics and distribution | coordinating logistics | logistical support
narrower: distribution management | distribution operations
implies: logistics-sector
near: supply-chain-management | transport-planning | warehouse-operations
hit: Logistics coordination for events.

term: logistics-sector
name: logistics industry
kind: experience
also: transport industry | transport and logistics | logistics sector | supply chain industry | transportation
  industry | transport sector | logistics background | transport background | haulage environment | haulage background
 | haulage experience | parcel industry | parcels industry | courier industry | logistics environment | haulage
narrower: haulage industry | freight industry | road haulage | trucking industry
near: warehouse-setting | marine-industry-sector
hit: Ten years in the haulage industry.

term: mandata
name: Mandata
kind: tool
also: Mandata TMS | Mandata transport management
implies: tms
near: transporeon
hit: Entered jobs in Mandata.

term: manhattan-wms
name: Manhattan WMS
kind: tool
also: Manhattan Associates | Manhattan Active | Manhattan SCALE | Manhattan Active WM | Manhattan warehouse
 management | Manhattan WMOS | Manhattan
narrower: Manhattan PkMS
ambiguous: Manhattan
needs: WMS | warehouse | SAP EWM | Blue Yonder | Korber | picking | RF | inventory | system | systems | @list
implies: wms
near: blue-yonder | korber-wms
hit: Picks set up in Manhattan SCALE.
hit: Trained staff on the Manhattan WMS in the warehouse.
miss: Lived in Manhattan for a while.

term: material-handling
name: material handling
kind: skill
also: materials handling | material handling equipment | handling materials | material movement | moved
  materials | moved stock
narrower: MHE | mechanical handling equipment
ambiguous: MHE
case: MHE
needs: warehouse | forklift | handling | equipment | truck | @list
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
implies: dispatch | shipping-software
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
beside: Motive ELD
implies: vehicle-telematics
near: samsara
hit: Hours logged in Omnitracs.

term: onfleet
name: Onfleet
kind: tool
implies: transport-planning | route-planning-software
near: optimoroute
hit: Couriers tracked in Onfleet.

term: optimoroute
name: OptimoRoute
kind: tool
beside: Route4Me | Circuit route planner
implies: transport-planning | route-planning-software
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
also: cherry picker forklift | order picker forklift
narrower: HLOP
beside: stand-up forklift
implies: material-handling | warehouse-setting
near: reach-truck | order-picking
hit: Order picker truck in ambient aisles.

term: order-picking
name: order picking
kind: skill
also: picking orders | order selection | order selecting | picking | order selector | fulfilling orders |
  filling orders warehouse | picked stock | picked items
narrower: picking and packing | pick and pack | voice picking | pick/pack | pick to light | pick by voice |
  picks per hour | picks an hour | lines per hour | lines an hour | by headset | headset picking
beside: order fulfilment | order fulfillment | fulfillment
ambiguous: picking | fulfillment
needs: packing | warehouse | orders | scanner | pallet | stock | voice | dispatch | shipping | loading | forklift |
 @list
implies: warehouse-operations
near: packing | dispatch | rf-scanners
hit: Order picking by voice.
miss: Fruit picking in Kent.
miss: Ran payment fulfillment of vows.

term: pallet-truck
name: pallet truck
kind: skill
also: pallet jack | pump truck | pallet trucks | powered pallet truck | ride-on pallet truck | hand pallet truck |
 pallet jacks | electric pallet truck | powered pallet trucks
narrower: electric pallet jack | PPT truck | walkie rider
implies: material-handling | warehouse-setting
near: forklift-operation | llop
hit: Moves stock with a pallet jack.

term: paragon-routing
name: Paragon routing
kind: tool
also: Paragon route planning | Paragon transport planning | Paragon
beside: Descartes Route Planner | Optrak
ambiguous: Paragon
needs: routing | route | routes | transport | planner | planning | delivery | vehicles | fleet
implies: transport-planning | route-planning-software
near: onfleet
hit: Runs planned in Paragon routing.
hit: Planned 40 routes a day in Paragon transport planning.
miss: A paragon of virtue.

term: passenger-services
name: passenger services
kind: skill
also: passenger handling
narrower: passenger check-in | check-in desk airport | boarding passengers | gate agent duties | airport
  check-in | Amadeus Altea | passenger assistance
implies: airline-sector
near: air-cargo | cabin-service
hit: Passenger check-in and boarding passengers.

term: pc-miler
name: PC*MILER
kind: tool
beside: Roadnet
implies: transport-planning | route-planning-software
near: paragon-routing
hit: Miles from Roadnet.

term: port-operations
name: port operations
kind: skill
also: terminal operations port | dock work
narrower: stevedoring | container terminal operations | ship loading | cargo vessel loading | longshore work |
  container handling | berth planning | stevedore operations | quay crane
beside: vessel operations
implies: port-setting
near: crane-operation | freight-forwarding
hit: Port operations with container handling.

term: port-setting
name: port environment
kind: experience
also: seaport
narrower: container port | container terminal
beside: dry port
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
also: rack inspection
beside: pallet racking | racking installation
near: warehouse-layout | health-and-safety
hit: Weekly racking inspection.

term: rail-operations
name: rail operations
kind: skill
also: train operations | railway operations
narrower: train driving | train dispatching | railway signalling | shunting | signalling rail | rolling stock
  maintenance | train conducting | rail signalling | locomotive operation | train crew | rolling stock | rail
  yard switching
ambiguous: shunting
needs: rail | train | yard | locomotive | wagons | HGV | trailer
implies: rail-industry-sector
near: railway-track-work | rail-industry-sector
hit: Train driving and shunting in yards.
miss: Shunting of blood in the heart.

term: reach-truck
name: reach truck
kind: skill
also: reach truck driving | reach trucks | reach forklift truck
implies: forklift-operation
near: counterbalance-truck | order-picker-truck | vna-truck | articulated-forklift | llop
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
  household goods moving
narrower: office moves
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
needs: stock | shelf | inventory | warehouse | store | retail | order | night | shelves | supplies | bar | @list
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
also: barcode scanners | handheld scanners | RF scanning | RF scanner | barcode scanning | RF gun | hand-held
  scanner | scanning equipment warehouse | scan guns | handheld terminals
beside: RFID inventory | RFID
implies: warehouse-setting | warehouse-operations
near: order-picking | wms
hit: Use of RF scanners for picks.

term: road-freight
name: road freight
kind: skill
also: European road freight | road freight operations | LTL and FTL | FTL and LTL
narrower: groupage | full truckload | less than truckload | FTL/LTL
implies: freight-forwarding
near: sea-freight | air-freight | transport-planning-freight
hit: Road freight across Europe.

term: route-planning
name: route planning
kind: skill
also: planning routes | route optimisation | route optimization | planned daily routes | planned routes | delivery
 route planning | routing of vehicles | planned vehicle routes | vehicle routing | planning delivery routes
implies: transport-planning-freight
near: load-planning | route-planning-software
hit: Route planning for 30 vans.

term: route-planning-software
name: route planning software
kind: tool
also: routing software | route optimisation software | route optimization software | route planning systems |
 transport planning software | vehicle routing software
implies: transport-planning-freight
near: vehicle-telematics | tms
hit: Experience with route planning software.

term: sales-and-operations-planning
name: sales and operations planning
kind: skill
also: S&OP | S&OP process | integrated business planning | IBP
ambiguous: IBP
case: IBP
needs: S&OP | SAP | demand | supply | planning | forecast | @list
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
near: manhattan-wms | blue-yonder | korber-wms | oracle-wms
hit: Waves released in SAP EWM.

term: sap-ibp
name: SAP IBP
kind: tool
also: SAP Integrated Business Planning
implies: demand-planning | sap
near: sap-apo | kinaxis
hit: Consensus plans in SAP IBP.

term: sap-tm
name: SAP TM
kind: tool
also: SAP Transportation Management
implies: tms | sap
near: oracle-transportation-management
hit: Planned freight in SAP TM.

term: sea-freight
name: sea freight
kind: skill
also: ocean freight | seafreight | ocean shipping | sea freight shipments
narrower: LCL and FCL | LCL shipments | FCL | FCL and LCL | FCL/LCL | container shipping
ambiguous: FCL
needs: shipping | sea | LCL | rate | rates | carrier | carriers | forwarder | load | container | haulage | freight |
 @list
implies: freight-forwarding
near: air-freight | road-freight
hit: Booked sea freight from Asia.
hit: FCL and sea shipments.
miss: Joined the FCL choir.

term: ship-operations
name: ship operations
kind: skill
narrower: deck seamanship | seamanship | deckhand duties | navigation at sea | watchkeeping | bridge watch |
  mooring operations | vessel navigation | ship handling | engine room watchkeeping | deck maintenance vessel |
  ECDIS | marine navigation
beside: boat handling
implies: marine-industry-sector
near: stcw | port-operations | marine-engineering-repair
hit: Bridge watch and mooring operations.

term: shiphero
name: ShipHero
kind: tool
beside: Mintsoft | Peoplevox | Extensiv | 3PL Warehouse Manager
implies: wms
near: shipstation
hit: Parcels packed via Mintsoft.

term: shipping-software
name: shipping software
kind: tool
also: carrier shipping software | shipping platforms | multi-carrier shipping software | shipping management software
implies: dispatch
near: tms
hit: Printed labels from shipping software.

term: shipstation
name: ShipStation
kind: tool
beside: Shippo
implies: dispatch | shipping-software
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
also: obsolete stock | dead stock
narrower: stock obsolescence
implies: inventory-control
near: demand-planning
hit: Cleared obsolete stock from the warehouse.

term: snapfulfil
name: SnapFulfil
kind: tool
also: SnapFulfil WMS
implies: wms
near: shiphero
hit: Picked on SnapFulfil handhelds.

term: stock-accuracy
name: stock accuracy
kind: skill
also: inventory accuracy
narrower: stock reconciliation | inventory reconciliation | stock discrepancies | inventory discrepancies |
  inventory variance
implies: inventory-control
near: stocktaking
hit: Kept stock accuracy at 99 percent.

term: stock-rotation
name: stock rotation
kind: skill
also: rotating stock | date rotation | date checks | date checking | checking use-by dates | use-by date checks
narrower: FIFO | first in first out | FEFO | FIFO and FEFO | expiry date checks | use-by dates | best before dates
ambiguous: FIFO | FEFO
case: FIFO | FEFO
needs: stock | inventory | rotation | food | warehouse | goods | storage | LIFO | @list
implies: inventory-control
near: replenishment
hit: Stock rotation by FIFO.
miss: A FIFO queue in C.

term: stocktaking
name: stocktaking
kind: skill
also: stock taking | stock counts | physical inventory | stock take | inventory counts | inventory counting |
  stock count | stock audits | annual stocktake | physical inventory counts | inventory count | stock checks |
  counted stock | inventory audits
narrower: cycle counting | cycle counts | perpetual inventory | weekly stock take | bin counts | count bins |
  stock variance
implies: inventory-control
near: stock-accuracy
hit: Cycle counts each week.

term: supplier-ordering
name: ordering from suppliers
kind: skill
also: placed orders with suppliers | placed supplier orders | ordering stock | stock ordering | materials ordering |
 reordering stock | order stock from suppliers | supplier orders | ordering parts and materials | material ordering |
 ordering from vendors | vendor orders
narrower: call-off orders | called off materials | called-off orders | weekly supplier orders | raised supplier orders
near: inventory-control | purchase-orders | procurement
hit: Ordering from suppliers and keeping stock.

term: supply-chain-management
name: supply chain
kind: skill
also: supply chain management | SCM | supply chain operations | supply chain planning | end-to-end supply chain |
  supply chain processes | managing supply chains | supply chain management principles | supply chain experience
ambiguous: SCM
case: SCM
needs: supply | logistics | procurement | ERP | inventory | purchasing | planning | Oracle | SAP | @list
near: logistics-management | demand-planning | inventory-control
hit: Supply chain management across Europe.
miss: Git is an SCM tool.

term: supply-chain-optimisation
name: supply chain optimisation
kind: skill
also: supply chain optimization | supply chain improvement
narrower: supply chain analytics | logistics optimisation | network optimisation logistics
beside: supply chain strategy
implies: supply-chain-management
near: demand-planning
hit: Supply chain optimisation saved freight cost.

term: supply-planning
name: supply planning
kind: skill
also: supply planner skills | supply and inventory planning | supply network planning
implies: supply-chain-management
near: demand-planning | production-planning | mrp
hit: Supply planning for frozen lines.

term: tecsys
name: Tecsys
kind: tool
also: Tecsys WMS
implies: wms
near: infor-wms
hit: Set up locations in Tecsys.

term: third-party-logistics
name: third-party logistics
kind: skill
also: third party logistics | 3PL | 3PL environment | contract logistics | 3PL operations | 3PL sector
narrower: 3PL management | 4PL
implies: logistics-management
near: freight-forwarding | warehouse-operations
hit: Four years in 3PL work.

term: tms
name: transportation management system
kind: skill
also: transport management system | TMS | transportation management systems | transport management systems | TMS
  software
ambiguous: TMS
case: TMS
needs: transport | freight | carrier | WMS | dispatch | logistics | McLeod | load | system | systems | software |
 haulage | route | planning | @list
implies: logistics-sector
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

term: transporeon
name: Transporeon
kind: tool
also: Transporeon platform | Transporeon Time Slot Management
implies: tms
near: sap-tm
hit: Booked slots in Transporeon.

term: transport-planning
name: transport office work
kind: skill
also: traffic desk | transport desk
narrower: haulage planning | driver dispatch | truck dispatching | freight dispatch | load dispatching trucks |
  dispatching trucks
beside: haulage operations
implies: transport-planning-freight
near: fleet-management
hit: Driver dispatch for a haulage firm.

term: transport-planning-freight
name: transport planning
kind: skill
also: transport coordination | transport scheduling | transportation planning freight | transport planning and
 scheduling | planning transport | transport scheduling and planning | vehicle planning
narrower: delivery scheduling | delivery routes | vehicle scheduling | fleet scheduling | delivery planning |
 dispatching drivers | planned deliveries | scheduled drivers | allocated drivers | allocated loads | routed drivers
 | scheduled deliveries | planned runs
beside: transport management | transport operations | transportation management
implies: logistics-sector
near: fleet-management | dispatch | freight-forwarding | traffic-engineering | route-planning | load-planning
hit: Transport planning for thirty vans.

term: ups-worldship
name: UPS WorldShip
kind: tool
also: WorldShip
implies: dispatch | shipping-software
near: fedex-ship-manager
hit: Labels from UPS WorldShip.

term: vehicle-telematics
name: vehicle telematics
kind: skill
also: telematics | fleet telematics | telematics systems | vehicle telematics systems
narrower: vehicle tracking | fleet tracking | GPS tracking vehicles | dash cams | in-cab cameras
near: fleet-management | eld-use | fleet-management-software
hit: Vehicle tracking reviewed daily.

term: vendor-managed-inventory
name: vendor managed inventory
kind: skill
also: VMI
beside: consignment stock | consignment inventory
ambiguous: VMI
case: VMI
needs: vendor | inventory | stock | supplier | consignment | @list
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

term: vna-truck
name: VNA truck
kind: skill
also: VNA | very narrow aisle | narrow aisle forklift | turret truck | VNA trucks | man-up VNA | very narrow aisle
 truck
implies: forklift-operation
near: reach-truck | order-picker-truck | articulated-forklift
hit: Operated VNA trucks in a high bay store.

term: warehouse-layout
name: warehouse layout
kind: skill
also: warehouse design
narrower: slotting | racking layout | warehouse space utilisation | slotting warehouse | space utilization
  warehouse
ambiguous: slotting
needs: warehouse | pick | layout | racking | SKU
implies: warehouse-operations
near: warehouse-management
hit: Warehouse layout and racking moves.
miss: Slotting in meetings.

term: warehouse-management
name: warehouse management
kind: skill
also: managing warehouses | running a warehouse | store keeping | storekeeping | stores management | storeroom
  management | storage management | stores and warehouse management | ran the warehouse | ran a warehouse |
  managed the warehouse | managed a warehouse
narrower: warehouse supervision | warehouse team supervision | distribution centre management | led warehouse
  team | led a warehouse team
implies: warehouse-operations
near: inventory-control | warehouse-layout
hit: Warehouse management for three sites.

term: warehouse-operations
name: warehouse operations
kind: skill
also: warehousing | warehouse work | warehouse experience | warehouse duties | general warehouse | warehouse
  operation | warehouse activities | warehouse procedures | warehouse operative experience
narrower: warehouse picking
implies: warehouse-setting
near: order-picking | goods-receiving | dispatch | inventory-control
hit: Two years of warehouse work.

term: warehouse-setting
name: warehouse environment
kind: experience
also: warehouse setting | logistics warehouse | busy warehouse | fast-paced warehouse | in a warehouse
 | warehouse background | warehouse role | warehouse-based role | warehouse floor | warehousing environment
narrower: distribution centre | distribution center | fulfilment centre | fulfillment center
ambiguous: warehouse
needs: experience | background | environment | setting | depot | distribution centre | distribution center
 | fulfilment centre | picking | pallets | forklift | goods in | loading
never: data warehouse | warehouse club | in a warehouse management
near: logistics-sector
hit: Worked in a distribution centre.
miss: The key hangs by the warehouse gate.

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
also: WMS | warehouse management systems | WMS systems | warehouse software | warehouse management software |
 warehouse management software systems | warehouse systems | warehouse IT systems | computerised warehouse system
ambiguous: WMS
case: WMS
needs: warehouse | SAP | inventory | picking | stock | Manhattan | logistics | TMS | scanner | system | systems |
 stock control | goods in | RF | despatch | dispatch | Blue Yonder | Körber | ERP
implies: warehouse-operations
near: warehouse-operations | rf-scanners
hit: Bookings in a warehouse management system.
miss: Layers served over WMS tiles.
