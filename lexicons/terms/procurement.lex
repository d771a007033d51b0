# Buying, sourcing, tenders, suppliers and their software.

term: asset-disposal
name: asset disposal
kind: skill
also: disposal of surplus assets
beside: asset tracking | inventory of assets
near: fixed-assets
hit: Taught inventory of assets to new colleagues

term: basware
name: Basware
kind: tool
implies: e-procurement
near: coupa | proactis | tradeshift
hit: Used Basware and Coupa in a team of five

term: category-management
name: category management
kind: skill
also: spend category management
narrower: category strategies | procurement categories
beside: indirect procurement | direct procurement | indirect spend
implies: procurement
near: strategic-sourcing | spend-analysis
hit: Three years of direct procurement

term: category-management-retail
name: range management
kind: skill
narrower: own label development | own brand development
near: merchandise-buying
hit: Practical experience of range management is required

term: cost-negotiation
name: cost negotiation
kind: skill
also: price reductions from suppliers | supplier price negotiation | cost negotiations
near: negotiation | cost-control
hit: Taught cost negotiation to new colleagues

term: coupa
name: Coupa
kind: tool
also: Coupa software
implies: e-procurement
near: sap-ariba | jaggaer
hit: Ideally you have already used Coupa

term: e-procurement
name: e-procurement
kind: skill
also: eProcurement | electronic procurement | P2P | purchase-to-pay | source-to-pay | e-procurement systems |
 e-procurement system | eProcurement systems | procurement software | procurement systems | P2P systems | purchase to
 pay | purchasing system | purchasing software | procurement platforms | P2P experience | P2P skills
narrower: e-sourcing | eSourcing | e-auctions | reverse auctions
beside: procure-to-pay
ambiguous: P2P
case: P2P
needs: procurement | purchase | accounts payable | SAP | invoice | process | Ariba | Coupa | experience with P2P |
 experience of P2P | experience in P2P | knowledge of P2P | familiarity with P2P | proficient with P2P
implies: procurement
near: purchase-orders
hit: Set up e-procurement for indirect spend
miss: P2P lending site

term: ethical-sourcing
name: ethical sourcing
kind: skill
also: responsible sourcing | ethical trading | fair trade sourcing
narrower: supplier diversity | green procurement | sustainable procurement
near: procurement | sustainability-strategy
hit: Practical experience of responsible sourcing is required

term: framework-agreements
name: framework agreements
kind: skill
also: procurement frameworks
narrower: call-off contracts | Crown Commercial Service frameworks
near: public-procurement
hit: Skilled in framework agreements and public procurement

term: gep-smart
name: GEP SMART
kind: tool
implies: e-procurement
near: coupa | ivalua | oracle-iprocurement
hit: Trained new colleagues on GEP SMART

term: incoterms-knowledge
name: shipping terms
kind: skill
near: customs-compliance | international-trade
hit: Experience in shipping terms and international trade

term: ivalua
name: Ivalua
kind: tool
implies: e-procurement
near: coupa | jaggaer | gep-smart
hit: Knowledge of Ivalua is an advantage

term: jaggaer
name: Jaggaer
kind: tool
also: Bravosolution
implies: e-procurement
near: coupa | ivalua
hit: Familiar with Bravosolution and Coupa or similar software

term: merchandise-buying
name: merchandise buying
kind: skill
also: product buying | retail merchandising and buying
narrower: OTB | product range selection | range selection
case: OTB
near: procurement | category-management-retail
hit: A good grasp of merchandise buying is expected

term: oracle-iprocurement
name: Oracle iProcurement
kind: tool
also: iProcurement
implies: e-procurement
near: coupa | gep-smart | proactis
hit: Working knowledge of Oracle iProcurement required

term: proactis
name: Proactis
kind: tool
implies: e-procurement
near: coupa | oracle-iprocurement | basware
hit: Familiar with Proactis and Oracle iProcurement or similar software

term: procurement
name: procurement
kind: skill
also: purchasing | buying | procurement processes | purchasing experience | procurement experience | procurement
 management | purchasing management | procuring goods and services | sourcing and procurement | procurement process |
 procurement activities | procurement strategy | purchase of goods | goods and services procurement | procurement
 procedures | buying experience | procurement and purchasing | purchasing procedures | purchasing activities |
 procurement planning | procurement principles | procurement function | buying skills | purchasing skills
narrower: procurement regulations knowledge
ambiguous: buying | purchasing | Purchasing | Buying
case: purchasing | Purchasing | buying | Buying
needs: procurement | supplier | vendor | experience | sourcing | inventory | merchandising | stock | materials |
 negotiate | contracts | retail | department | logistics | accounting | orders | experience with buying | experience
 of buying | experience in buying | knowledge of buying | familiarity with buying | proficient with buying |
 experience with purchasing | experience of purchasing | experience in purchasing | knowledge of purchasing |
 familiarity with purchasing | proficient with purchasing | @list
never: home buying | buying group | purchasing power | purchasing a home | buying or selling
near: strategic-sourcing | supplier-management | tendering | purchase-orders
hit: Experience of procurement for two hospitals
miss: Thinking of buying a car

term: purchase-orders
name: purchase orders
kind: skill
also: raising purchase orders | purchase order processing | POs | placing orders with suppliers | purchase order
  | raising POs | ordering materials | purchase ordering | PO processing | issuing purchase orders | order
  placement suppliers | ordering goods | placing orders | expediting orders | procurement orders | placing
  purchase orders | order expediting
narrower: expediting | expedited orders
beside: purchase requisitions | requisitions
ambiguous: POs
case: POs
needs: purchase | raise | vendor | supplier | invoice | requisitions | procurement | SAP
implies: procurement
near: order-processing | three-way-match
hit: Raising purchase orders and chasing deliveries
miss: POs terminals in the shop

term: sap-ariba
name: SAP Ariba
kind: tool
also: Ariba | Ariba Network
implies: e-procurement
near: coupa | sap
hit: Used Ariba Network and Coupa in a team of five

term: specification-writing
name: statement of work
kind: skill
also: technical specifications for tenders | scope of work | SOW writing | terms of reference | scopes of work
 | statements of work
near: tendering | functional-specifications
hit: Skilled in scopes of work and functional specifications

term: spend-analysis
name: spend analysis
kind: skill
also: spend analytics
narrower: spend cube | spend under management
beside: spend management
implies: procurement
near: category-management | cost-control
hit: Responsible for spend analysis in a group of eight

term: strategic-sourcing
name: strategic sourcing
kind: skill
also: sourcing of suppliers | vendor sourcing | product sourcing | sourcing products | material sourcing | sourcing
 materials | sourcing management | identify suppliers | sourcing
narrower: global sourcing | sourcing strategy | sourcing strategies | low cost country sourcing
beside: sourcing suppliers | supplier sourcing
ambiguous: sourcing
needs: procurement | purchasing | supplier | suppliers | vendor | vendors | materials | category | spend | supply
 chain | buyer | RFP | tender | cost
never: sourcing candidates | candidate sourcing | talent sourcing | crowd sourcing | event sourcing | sourcing talent
implies: procurement
near: category-management | supplier-management | cost-control
hit: Taught strategic sourcing to new colleagues
miss: Sourcing talent on LinkedIn

term: supplier-audits
name: supplier assessment
kind: skill
also: vendor assessment | supplier evaluation | supplier appraisal | vendor evaluation
narrower: supplier qualification | vendor qualification | supplier selection | third party risk management |
 third-party risk | vendor risk | supplier due diligence | supplier onboarding | vendor onboarding | vendor selection
near: supplier-management | risk-management
hit: Skilled in supplier assessment and supplier management

term: supplier-management
name: supplier management
kind: skill
also: vendor management | supplier relationship management | SRM | managing suppliers | supplier relations | supplier
 performance | vendor relations | supplier relationships | managing vendors | vendor relationships | supplier
 performance management | vendor performance | supplier liaison | liaising with suppliers | third-party management |
 subcontractor management suppliers | dealing with suppliers | supplier development | supplier negotiations | vendor
 coordination | vendor negotiations | third party vendors | negotiating with suppliers | supplier contracts |
 negotiate with vendors | vendor negotiation | supplier negotiation | vendor contracts | outside vendors | external
 vendors | manage vendors | SRM experience | SRM skills
ambiguous: SRM
case: SRM
needs: supplier | suppliers | procurement | vendor | vendors | sourcing | SAP | category | purchasing | relationship |
 relationships | contract | contracts | experience with SRM | experience of SRM | experience in SRM | knowledge of SRM
 | familiarity with SRM | proficient with SRM
near: procurement | contract-management | supplier-audits
hit: Three years of supplier management
hit: Led SRM with key suppliers
miss: B.Tech at SRM in Chennai

term: tendering
name: tendering
kind: skill
also: tenders | tender process | tender management | invitation to tender | preparing tenders | running tenders |
 tender documents | tendering process | bidding process | bid documents | tender documentation
narrower: tender preparation | tender evaluation | RFP | RFQ | RFPs | ITT | RFI | RFQs | bid evaluation | requests for
 quotation | RFx | request for proposal | requests for proposal
ambiguous: ITT
case: RFP | RFQ | RFPs | RFQs | ITT | RFI | RFx
needs: tender | tenders | bid | bids | PQQ | PQQs | RFP | RFQ | supplier | suppliers | procurement | contract | OJEU |
 ITTs | RFI | bidding | sourcing
near: procurement | bid-management | public-procurement
hit: Duties include bid evaluation
hit: Wrote ITT and PQQ packs for suppliers
miss: Mentored ITT students in a primary school

term: total-cost-of-ownership
name: total cost of ownership
kind: skill
also: TCO
narrower: should-cost analysis | should cost modelling | cost breakdown analysis | should cost modeling
case: TCO
near: cost-control | spend-analysis
hit: Responsible for total cost of ownership in a group of eight

term: tradeshift
name: Tradeshift
kind: tool
implies: e-procurement
near: coupa | basware | zycus
hit: Knowledge of Tradeshift is an advantage

term: zycus
name: Zycus
kind: tool
implies: e-procurement
near: coupa | tradeshift
hit: Trained new colleagues on Zycus
