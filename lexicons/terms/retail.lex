# Retail: shop floor, tills, merchandising, store operations and loss prevention.

term: age-restricted-sales
name: age-restricted sales
kind: skill
also: age restricted products
narrower: Challenge 25 | Think 25 | age verification sales | alcohol sales retail | tobacco sales | age checks |
  lottery sales | ID checks age | checked ID | ID checked | refused sales
near: till-operation
hit: Challenge 25 kept on all alcohol sales.

term: aloha-pos
name: Aloha POS
kind: tool
also: NCR Aloha | Aloha point of sale
ambiguous: Aloha
case: Aloha
needs: POS | NCR | Micros | Toast | restaurant | register | @list
implies: point-of-sale
near: toast-pos | micros-pos
hit: Restaurant bills on NCR Aloha.
miss: Aloha from Hawaii.

term: antique-dealer-title
name: antique dealer
kind: title
also: second-hand goods dealer
implies: market-trading
near: retail-assistant-title
hit: Antique dealer in clocks.

term: bakery-counter-service
name: food counter service
kind: skill
also: fresh food counter | counter service | service counter food | fresh food counters
narrower: bakery counter service | bakery counter | deli counter | fish counter | meat counter | deli service |
 delicatessen | cheese counter | deli slicing | deli slicer
implies: retail-experience
near: food-preparation | retail-experience
hit: Deli counter and meat slicing.

term: beauty-counter-sales
name: beauty counter sales
kind: skill
also: beauty counter | make-up counter | cosmetic counter | beauty counters
narrower: fragrance sales | skincare sales | beauty advice retail
implies: retail-selling
near: pharmacy-counter-sales-retail | clienteling | cosmetics-sales
hit: Beauty counter work in a department store.

term: bookselling
name: bookselling
kind: skill
also: book retail
beside: record shop work
implies: retail-sector
near: retail-selling
hit: Bookselling and author events.

term: brand-ambassador-retail-title
name: brand ambassador retail
kind: title
also: product demonstrator | promoter in store | in-store demonstrator | promotional staff | sampling staff | brand
  promoter | sales promoter | in-store promoter | promoter | promotions assistant | field promoter | product promoter
ambiguous: promoter
needs: brand | store | product | sampl | retail | sales | event
near: retail-assistant-title | visual-merchandiser-title
hit: Product demonstrator for coffee kit.
miss: The gene promoter region.

term: cashier-title
name: cashier
kind: title
also: checkout operator | till operator | checkout assistant | front end cashier | head cashier | grocery cashier |
  retail cashier | supermarket cashier | checkout operative | cashier clerk | retail cashier clerk | checkout clerk |
  cash office clerk | cashier/sales assistant | store cashier | cash clerk | petrol station attendant | gas station
  attendant | forecourt attendant | fuel attendant | gas attendant | service station attendant | pump attendant |
  customer service assistant forecourt
implies: till-operation | retail-experience
near: retail-assistant-title
hit: Cashier on busy weekends.

term: click-and-collect
name: click and collect
kind: skill
also: click & collect | curbside pickup | kerbside pickup | BOPIS | buy online pick up in store | curbside orders |
 click and collect orders | kerbside collection
implies: ecommerce-order-fulfilment-store
near: order-picking
hit: Ran click and collect at Christmas.

term: clienteling
name: clienteling
kind: skill
also: personal shopping | personal shopper services | luxury clienteling
narrower: client book retail
beside: personal styling | styling customers | wardrobe styling retail | fashion styling
ambiguous: clienteling
needs: luxury | retail | store | boutique | sales | clients | @list
implies: retail-experience
near: retail-selling | luxury-retail-sector
hit: Clienteling for luxury guests.
miss: A demanding clientele.

term: clover-pos
name: Clover POS
kind: tool
also: Clover terminal
implies: point-of-sale
near: square-pos
hit: Closed shifts on Clover POS.

term: department-store-setting
name: department store
kind: experience
also: department stores
beside: shopping centre | shopping mall | shopping center | outlet store
implies: retail-sector | retail-experience
near: fashion-retail-sector
hit: Beauty hall of a department store.

term: diy-retail-setting
name: DIY store
kind: experience
also: hardware store | home improvement retail | home improvement store | hardware retail
beside: garden centre | garden center
implies: retail-sector | retail-experience
near: trade-counter
hit: Weekend work in a garden centre.

term: ecommerce-order-fulfilment-store
name: ecommerce order fulfilment store
kind: skill
narrower: personal shopper grocery | online order picking | in-store picking | grocery picking
implies: retail-experience
near: order-picking
hit: Online order picking in a supermarket.

term: electronics-retail
name: electronics retail
kind: skill
also: consumer electronics sales
narrower: mobile phone sales | phone shop sales | selling mobile phones | computer retail sales | telecom retail
  | wireless retail sales
implies: retail-sector
near: retail-selling
hit: Mobile phone sales on contracts.

term: epos-now
name: Epos Now
kind: tool
implies: point-of-sale
near: square-pos
hit: Stock booked in Epos Now.

term: fashion-retail-sector
name: fashion retail
kind: experience
also: apparel retail | clothing store | clothing retail | fashion store
narrower: footwear retail
beside: fashion industry | apparel industry | fashion environment
implies: retail-sector | retail-experience | fashion-sector
near: luxury-retail-sector
hit: Sales in fashion retail.

term: fitting-room-service
name: fitting room service
kind: skill
also: fitting room | fitting rooms | changing rooms | fitting room duties
narrower: bra fitting
beside: shoe fitting | fitting shoes
implies: retail-experience
near: retail-selling
hit: Fitting rooms and shoe fitting.

term: florist-title
name: florist
kind: title
also: floral designer | flower shop assistant | floral assistant | floral arranger | florist assistant | senior florist
  | floristry assistant
implies: floristry | retail-experience
near: retail-assistant-title | gardener-title
hit: Florist for hotel lobbies.

term: floristry
name: floristry
kind: skill
also: flower arranging | floral design | flower arrangements | floral arranging | floral arrangements
narrower: bouquets | wedding flowers | wreath making
implies: retail-sector
near: horticulture | visual-merchandising
hit: Floristry for weddings.

term: furniture-sales
name: furniture sales
kind: skill
narrower: showroom sales | showroom selling
beside: carpet sales | kitchen sales | bathroom showroom sales | jewellery sales | jewelry sales | appliance
  sales | flooring sales
implies: retail-sector | retail-selling
near: retail-selling
hit: Showroom sales of sofas.

term: gift-wrapping
name: gift wrapping
kind: skill
also: gift-wrapping
beside: bagging groceries | bagging | carry-out service | grocery bagging | cart collection
ambiguous: bagging
needs: grocer | cashier | till | customers | store | packing | sacking | supermarket
near: till-operation
hit: Gift wrapping at Christmas.
miss: Bagging of decision trees.

term: grocery-sector
name: grocery retail
kind: experience
also: food retail | grocery industry | grocery sector | grocery
narrower: supermarket | supermarkets | grocery store | convenience store | convenience retail | hypermarket
implies: retail-sector | retail-experience
near: fmcg-manufacturing-sector
hit: Three years in a supermarket.

term: keyholding
name: keyholding
kind: skill
also: key holding | keyholder duties | key holder duties | keyholder experience | key holder experience | store
 opening and closing | opening and closing store | opening and closing the store | opening and closing shop | open
 and close store | opening and closing procedures | held the keys | held keys | opened and closed the store | opened
 and closed the shop | opening and closing of the store | keyholder responsibilities
narrower: opened and cashed up
implies: retail-team-supervision
near: retail-supervisor-title
hit: Keyholding and alarm setting.

term: lightspeed-pos
name: Lightspeed POS
kind: tool
narrower: Lightspeed Retail | Lightspeed Restaurant
ambiguous: Lightspeed
needs: tills | till | POS | EPOS | shop | store | restaurant | checkout | @list
implies: point-of-sale
near: square-pos | shopify-pos
hit: Opened tables on Lightspeed POS.
miss: Ships that travel at lightspeed.

term: loss-prevention
name: loss prevention
kind: skill
also: shrinkage control | shrink control | stock loss prevention | retail loss prevention | shrinkage | stock
  loss | asset protection retail | reducing shrinkage | profit protection | reduced shrink | cut shrink | stock
  loss reduced | shrink down | reduced stock loss | cut stock loss | cut shrinkage
narrower: shoplifting prevention | theft prevention
ambiguous: shrinkage
needs: stock | retail | store | theft | loss | inventory | control | shrink | @list
implies: retail-experience
near: retail-operations | retail-security
hit: Loss prevention and stock counts.
miss: Lasso and shrinkage estimators.

term: loss-prevention-officer-title
name: loss prevention officer
kind: title
also: loss prevention associate | asset protection associate | loss prevention specialist | loss prevention manager |
  store security officer | asset protection specialist | retail security officer | loss prevention agent | profit
  protection officer | profit protection manager | asset protection manager | loss prevention detective
implies: loss-prevention
near: security-officer-title | retail-assistant-title
hit: Loss prevention officer in malls.

term: luxury-retail-sector
name: luxury retail
kind: experience
also: luxury goods | premium retail | luxury brand | luxury environment | luxury industry | high-end retail | luxury
 retail environment
narrower: luxury fashion
implies: retail-sector | retail-experience
near: fashion-retail-sector
hit: Worked in luxury retail.

term: market-trader-title
name: market trader
kind: title
also: stallholder | street vendor | hawker | street food vendor | market stall holder | market stall assistant
implies: market-trading
near: antique-dealer-title | retail-assistant-title
hit: Market trader at Leeds.

term: market-trading
name: market stall work
kind: skill
also: street vending | market stall | stall holding | vending stall
narrower: pop-up shop | car boot trading
near: retail-selling
hit: Market stall on Saturdays.

term: micros-pos
name: Micros POS
kind: tool
also: Oracle MICROS
narrower: MICROS Simphony | Simphony POS | Micros 3700
ambiguous: Micros
case: Micros | Micros POS
needs: POS | Opera | Oracle | restaurant | Aloha | bar | hotel | @list
implies: point-of-sale
near: aloha-pos | toast-pos
hit: Hotel bar checks on Oracle MICROS.
miss: Two micros and a macro.

term: mystery-shopping
name: mystery shopping
kind: skill
also: mystery shopper visits
beside: store audits | store visits audit | retail audits | store checks
near: retail-operations
hit: Store audits each month.

term: pawnbroking
name: pawnbroking
kind: skill
narrower: pledge valuation
beside: second-hand retail | charity shop work | charity retail | thrift store work | donation sorting | sorting
  donations | pre-loved retail
near: retail-experience
hit: Charity retail and donation sorting.

term: petrol-station-setting
name: petrol station
kind: experience
also: gas station | filling station | fuel station | service station
narrower: forecourt | petrol forecourt | fuel forecourt
implies: retail-sector | retail-experience
near: grocery-sector
hit: Cashier at a petrol station.

term: pharmacy-counter-sales-retail
name: pharmacy counter sales retail
kind: skill
narrower: over-the-counter advice
beside: cosmetics sales
near: retail-selling
hit: Cosmetics sales at a beauty counter.

term: planogram-software-use
name: planogram software use
kind: skill
narrower: JDA Space Planning | Spaceman
beside: space planning retail | shelf space planning
ambiguous: Spaceman
needs: planogram | space | retail | shelf
implies: retail-experience
near: visual-merchandising | retail-merchandising
hit: Shelf space planning for chilled.
miss: A spaceman costume.

term: point-of-sale
name: point of sale
kind: skill
also: point-of-sale | POS | POS systems | EPOS | POS system | EPOS systems | point of sale system | point of sale
  systems | epos system | point-of-sale system | point-of-sale systems | POS software | EPOS tills
ambiguous: POS
case: POS
needs: till | retail | restaurant | cash | payment | system | systems | register | orders | sales | store | cashier |
 server | @list
near: till-operation
hit: Orders keyed on a point of sale system.
miss: POS tagging of words.

term: price-changes
name: price changes
kind: skill
also: changed prices | changed price labels
narrower: price labelling | ticketing stock | pricing and ticketing | price tickets | shelf edge labels | price
  marking | price tagging | price checks | shelf labels
implies: retail-experience
near: shelf-stacking | promotional-activity
hit: Price changes and shelf edge labels.

term: product-demonstration
name: product demonstration
kind: skill
also: product demonstrations | in-store demonstrations | in-store demos | demonstrating products | demoed
  products
narrower: product sampling | sampling products | in-store sampling
beside: in-store promotions
near: retail-selling
hit: Product demonstration and sampling.

term: promotional-activity
name: promotions in store
kind: skill
also: store promotions
narrower: promotional displays | sale set-up | seasonal displays | promotional set-ups | POS material install
near: visual-merchandising | price-changes
hit: Store promotions set on time.

term: retail-assistant-title
name: retail assistant
kind: title
also: sales assistant | shop assistant | retail sales associate | sales associate | store associate | retail associate
  | shop worker | shop attendant | retail salesperson | retail sales assistant | store assistant | customer assistant |
  retail worker | retail team member | shop sales assistant | sales floor associate | retail sales consultant | retail
  sales representative | shopkeeper | retail advisor | fashion advisor | retail clerk | retail sales person | retail
  customer assistant | retail crew member | sales clerk | store sales associate | showroom assistant | retail staff |
  retail sales executive | counter assistant | shop keeper | shop sales person | beauty advisor | beauty consultant |
  counter sales assistant | trade counter assistant | footwear advisor
narrower: bookseller | book seller | toy shop assistant | hardware store assistant | furniture sales assistant |
 electronics sales assistant | mobile phone sales assistant | jewellery sales assistant | jewelry sales associate
implies: retail-experience
near: cashier-title | retail-supervisor-title | shelf-stacker-title | store-manager-title
hit: Retail assistant in a shoe shop.

term: retail-buyer-title
name: retail buyer
kind: title
also: fashion buyer | assistant buyer | buyer's admin assistant | buying assistant | category buyer | merchandise buyer
  | junior buyer | head of buying | grocery buyer | store buyer | fashion buying assistant | buying manager | food
  buyer | trainee buyer
implies: retail-buying
near: visual-merchandiser-title
hit: Retail buyer for home goods.

term: retail-buying
name: retail buying
kind: skill
also: buyer retail
narrower: fashion buying | range building | product selection retail | own label sourcing | private label
  development | assortment buying | buying and merchandising
implies: retail-experience
near: retail-merchandising
hit: Fashion buying for two seasons.

term: retail-cash-handling
name: cash handling
kind: skill
also: handling cash | money handling | handling money | cash drawer
narrower: cashing up | cash reconciliation till | cash up | cashing-up | till reconciliation | balancing tills |
  end of day cash | balancing cash drawer | float counting | cash office duties | counting cash | cash balancing
  | counted floats | banked takings | daily banking | balanced the till | till float | tills balanced | till
  counts | balanced cash | counted tills | balanced drawer | balanced the float | balanced floats | split bills
near: till-operation
hit: Cash handling and cashing up.

term: retail-experience
name: retail experience
kind: skill
also: retail | working in retail | retail work | shop work | retail skills | shop floor experience | shop-floor
 experience in retail | retail shop floor | on the shop floor of a store | retail background
implies: retail-sector
near: retail-sector | till-operation | retail-selling
hit: Retail experience in shoes and clothing.

term: retail-kpis
name: retail KPIs
kind: skill
also: store KPIs | store targets
narrower: conversion rate retail | units per transaction | average transaction value | footfall | sales per
  square foot | meeting sales targets in store | sales floor targets | footfall conversion | lifted conversion |
  raised conversion | basket size | average basket | items per basket
implies: retail-experience
near: store-management | retail-selling
hit: Raised units per transaction.

term: retail-merchandising
name: retail merchandising
kind: skill
also: merchandising | product merchandising | merchandise management | retail planning
narrower: field merchandising | merchandise planning | merchandise allocation | category space planning | stock
  allocation | range planning | assortment planning | shelf merchandising | open to buy
ambiguous: merchandising
needs: retail | store | stores | shelf | stock | brand | fashion | display | displays | product | visual | sales |
 FMCG | trade | @list
implies: retail-experience
near: retail-buying | visual-merchandising
hit: Merchandising of stores and stock allocation.
miss: Studied merchandising of ideas.

term: retail-operations
name: retail operations
kind: skill
also: store operations | shop operations | retail store operations | running a shop | day-to-day running of store |
  shop floor operations
implies: retail-experience
near: store-management | visual-merchandising | stock-replenishment-retail
hit: Retail operations in a busy store.

term: retail-pro
name: Retail Pro
kind: tool
narrower: Cegid Retail | Heartland Retail
beside: NCR Counterpoint
never: retail pro rata
implies: point-of-sale
near: lightspeed-pos
hit: Receipts in Retail Pro.

term: retail-sector
name: retail industry
kind: experience
also: retail sector | retail environment | retail setting | retail store environment | retail trade | retail business
 | shop environment | store environment
narrower: fast-paced retail | high street retail | busy retail environment | brick and mortar retail | big box
  retail | high-volume retail | customer-facing retail
near: hospitality-sector | wholesale-trade
hit: Four years in the retail industry.

term: retail-selling
name: retail sales
kind: skill
also: shop floor selling | in-store sales | in-store selling | selling on the shop floor | retail selling |
  floor sales | sales floor | shop sales | sold on the shop floor | served shoppers | served customers on the
  shop floor
narrower: add-on sales | upselling in store | counter sales | over the counter sales | link selling | advised
  customers on products
implies: retail-experience
near: product-demonstration
hit: In-store sales and add-on sales.

term: retail-supervisor-title
name: retail supervisor
kind: title
also: shop supervisor | store supervisor | retail team leader | floor supervisor | key holder | keyholder | sales floor
  supervisor | retail shift manager | front end supervisor | head cashier supervisor | store team leader | retail sales
  supervisor | retail key holder | third key | store shift supervisor | retail lead
ambiguous: key holder | keyholder
needs: store | shop | retail | sales | part-time | supervisor
implies: retail-team-supervision
near: store-manager-title | retail-assistant-title
hit: Retail supervisor and cash office.
miss: Key holder of the RSA pair.

term: retail-team-supervision
name: supervising store staff
kind: skill
also: supervising shop floor staff | store supervision
narrower: cash office supervision | opening and closing
implies: retail-experience
near: store-management
hit: Supervising store staff at weekends.

term: returns-and-exchanges
name: returns and exchanges
kind: skill
also: refunds and exchanges | processing returns store | refunds and returns | exchanges and refunds | returns
  and refunds
narrower: handling refunds | processing refunds
beside: refunds and complaints
implies: retail-experience
near: till-operation | returns-processing
hit: Refunds and exchanges at the desk.

term: revel-pos
name: Revel POS
kind: tool
also: Revel Systems
implies: point-of-sale
near: square-pos
hit: Cafe tills on Revel Systems.

term: shelf-stacker-title
name: shelf stacker
kind: title
also: stock assistant | night replenishment assistant | shelf filler | replenishment assistant | grocery clerk |
  stocker | night stocker | stock replenisher | grocery stocker | night fill team member | stockroom operative |
  merchandising assistant | overnight stocker | replenishment associate | ambient assistant | retail merchandiser night
  | stock filler | shelf stocker | grocery associate | produce clerk | store stocker | produce associate | grocery
  assistant | supermarket assistant | courtesy clerk | bagger | online picker | trolley collector
ambiguous: bagger
needs: grocer | store | supermarket | shop
implies: shelf-stacking
near: retail-assistant-title | warehouse-operative-title
hit: Night replenishment assistant.
miss: A bagger truck.

term: shelf-stacking
name: shelf stacking
kind: skill
also: shelf filling | shelf-stacking | stocking shelves | restocking of shelves | stacking shelves |
  replenishing shelves | filling shelves | stock shelves | shelf replenishing | stocking merchandise | restocked
  shelves
narrower: night fill | facing up shelves | worked deliveries onto the shelf
implies: replenishment | retail-experience
near: stock-replenishment-retail
hit: Shelf stacking on nights.

term: shopify-pos
name: Shopify POS
kind: tool
implies: point-of-sale
near: lightspeed-pos
hit: Shop sales via Shopify POS.

term: square-pos
name: Square POS
kind: tool
also: Square Point of Sale | Square register
narrower: Square for Retail
implies: point-of-sale
near: lightspeed-pos | clover-pos
hit: Took payments with Square POS.

term: stock-replenishment-retail
name: stockroom work
kind: skill
also: back of house stock | stockroom duties | worked the stockroom
narrower: stockroom management | stock room organisation | stockroom organisation | stock processing retail |
  shipment processing retail | processing deliveries store | deliveries and stock | unpacked deliveries | sorted
  deliveries | put out stock
implies: retail-experience
near: shelf-stacking | inventory-control
hit: Stockroom work and deliveries.

term: stocktaker-title
name: stocktaker
kind: title
also: inventory counter | stock auditor | stock count assistant
implies: stocktaking
near: stock-controller-title
hit: Stocktaker at night in shops.

term: store-management
name: store management
kind: skill
also: shop management | managing a store | retail management | managing stores | retail store management | store
  leadership | branch management retail | managing a shop | ran a store | ran the store | ran a shop | ran the
  shop | managed the shop
narrower: multi-site retail | multi-unit retail | multi-site management | multi-unit management | area
  management retail
implies: retail-experience
near: retail-operations | retail-team-supervision
hit: Store management of a fashion branch.

term: store-manager-title
name: store manager
kind: title
also: shop manager | retail manager | assistant store manager | retail store manager | deputy store manager | assistant
  shop manager | assistant retail manager | supermarket manager | store director | grocery manager | trainee store
  manager | retail area manager | retail operations manager | boutique manager | forecourt manager | retail department
  manager | store general manager | charity shop manager | outlet manager | concession manager | showroom manager |
  petrol station manager | retail district manager | pharmacy store manager | convenience store manager | retail
  director | head of retail | retail branch manager | deputy shop manager | garden centre manager
implies: store-management
near: retail-supervisor-title | retail-assistant-title | restaurant-manager-title
hit: Store manager with a million in sales.

term: till-operation
name: till operation
kind: skill
also: cash register operation | operating cash register | operating tills | working the till | checkout operation |
 cashiering | till work | operating a till | operate cash register | cash register | cash registers | cashier duties
 | cashier work | checkout | tills | till handling | cashier experience | worked tills | served on tills | on the
 till | on tills | ran the till | till and card | worked checkout | till experience | till duties | EPOS till
narrower: ringing up sales | rang up | took payments | taking payments | card and cash payments | cash and card
  payments | scanned items
ambiguous: checkout | tills
needs: cashier | store | shop | supermarket | customers | shelf | cash | retail | till | register | serve
near: retail-cash-handling | point-of-sale
hit: Till operation and card payments.
miss: The git checkout command.

term: toast-pos
name: Toast POS
kind: tool
also: Toast point of sale
ambiguous: Toast
case: Toast
needs: POS | restaurant | Aloha | Micros | orders | point of sale | @list
implies: point-of-sale
near: aloha-pos | micros-pos
hit: Restaurant orders in Toast POS.
miss: Served toast and eggs.

term: touchbistro
name: TouchBistro
kind: tool
implies: point-of-sale
near: toast-pos
hit: Tablet orders on TouchBistro.

term: trade-counter
name: trade counter
kind: skill
also: trade counter sales | merchant counter | counter service trade
narrower: builders merchant counter | builders merchants | plumbers merchant | electrical wholesaler counter
implies: builders-merchant-setting
near: retail-selling | vehicle-parts
hit: Trade counter sales to builders.

term: visual-merchandiser-title
name: visual merchandiser
kind: title
also: merchandiser | retail merchandiser | field merchandiser | visual merchandising manager | window dresser | VM
  manager | display designer | merchandising manager | assistant merchandiser | merchandise planner | merchandise
  manager | stock allocator | visual merchandising assistant | sales merchandiser | merchandise coordinator | junior
  merchandiser | merchandise allocator | reset merchandiser | visual merchandising specialist | display merchandiser |
  merchandising specialist | visual stylist | category merchandiser | trade merchandiser | merchandise assistant
implies: retail-merchandising
near: retail-assistant-title | retail-buyer-title
hit: Visual merchandiser for windows.

term: visual-merchandising
name: visual merchandising
kind: skill
also: merchandising displays | product displays | store displays | in-store displays | merchandise displays | retail
 displays | visual displays | store presentation | merchandise presentation | VM
narrower: window displays | window dressing | planograms | planogram | floor sets | display building | floor
  moves | dressed windows | window changes | mannequins | dressed mannequins | built displays | set displays |
  displays built | laid out displays | floor layouts | dressed the windows | changed the windows
ambiguous: VM
needs: retail | store | stores | window | windows | displays | merchandising | mannequins
implies: retail-experience
near: retail-merchandising | retail-operations
hit: Visual merchandising and window displays.
miss: Cloned a VM on the hypervisor.

term: wholesale-trade
name: wholesale trade
kind: skill
also: wholesale | wholesale distribution | wholesaling | wholesale operations
narrower: cash and carry
ambiguous: wholesale
needs: retail | trade | customers | distribution | sales | food | goods | stock | buyers | @list
near: retail-sector | logistics-sector
hit: Wholesale trade of dry goods.
miss: A wholesale change of mind.

term: zonal-aztec
name: Zonal Aztec
kind: tool
also: Zonal EPOS
implies: point-of-sale
near: aloha-pos
hit: Pub tills on Zonal Aztec.
