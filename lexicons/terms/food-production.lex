# Food and drink production: processing, butchery, dairy, bakery plants, brewing, standards and product development.

term: bakery-manufacturing
name: bakery manufacturing
kind: skill
also: industrial bakery | plant bakery | bakery plant | industrial baking | bakery production line | automated
  bakery | wholesale bakery | commercial bakery production
narrower: bread plant | biscuit manufacturing | cake manufacturing | tunnel oven | dough mixing plant | bread
  manufacturing | biscuit production | pastry production line | tortilla production
beside: snack manufacturing | snack food production | cereal manufacturing | crisp manufacturing | pasta production |
 pasta manufacturing
implies: food-production | bakery-sector
near: baking-skills
hit: Plant bakery work on tunnel ovens.

term: bakery-sector
name: bakery industry
kind: experience
also: bakery environment | bakery sector | baking industry | bakery
narrower: artisan bakery | craft bakery | in-store bakery
implies: food-manufacturing-sector | manufacturing
near: restaurant-setting
hit: Nights in an artisan bakery.

term: brcgs
name: BRCGS
kind: skill
also: BRC | BRC standards | BRC Global Standard | BRCGS Food Safety | BRCGS standard | BRC standard | BRC Global
  Standards
narrower: BRC audits | BRC audit | BRC Issue 9 | BRC accreditation | BRC compliance | BRC hygiene | BRC rules |
  BRC Food Safety
ambiguous: BRC
case: BRC
needs: food | audit | audits | HACCP | technical | retailer | hygiene | quality | manufacturing | packaging | site |
 SALSA | experience | BRCGS | standard | @list
implies: food-hygiene | food-manufacturing-sector
near: sqf | iso-22000 | haccp
hit: BRCGS audits at grade AA.
miss: BRC cancer genes tested.

term: brewer-title
name: brewer
kind: title
also: head brewer | assistant brewer | brewery technician | brewery operative | brewmaster | brewing technician |
  brewery worker | shift brewer | cellar operative | brewery manager | cellarman | brewing operator | brewing team
  leader | packaging brewer | lead brewer | master brewer | trainee brewer | cellar worker | maltster | production
  brewer | cooper | brewing manager | brewing supervisor | cider maker | brew master
ambiguous: cooper
needs: barrel | cask | whisky | brewery | distill | wood
implies: brewing
near: food-production-operative-title | bartender-title
hit: Brewer of cask ales.
miss: Cooper joined the board.

term: brewery-sector
name: brewery
kind: experience
also: brewing industry | craft brewery | brewery environment | beer industry
narrower: microbrewery
beside: winery | distillery | brewing and distilling | wine industry | wine and spirits industry | drinks sector
  | spirits industry
implies: food-manufacturing-sector
near: food-manufacturing-sector | hospitality-sector
hit: Filler operator in a brewery.

term: brewing
name: brewing
kind: skill
also: beer production | brewery operations | craft brewing | beer brewing | fermentation brewing | brewing
  process | brewing beer | beer making | brewery work | kombucha brewing | brewing science
narrower: wort production | homebrewing | mashing | brewhouse operation | kegging | brewhouse | cask washing |
  yeast management | yeast propagation | lagering | cellar operations brewery | keg filling | racking beer
beside: cider making | malting
ambiguous: brewing | mashing | kegging
needs: beer | ale | brewery | brewer | hops | mash | wort | malt | fermentation | craft | keg | @list
implies: brewery-sector
near: distilling | wine-making | fermentation-process | filling-lines
hit: Brewing of craft beer and mash work.
miss: Trouble brewing at work.

term: butcher-title
name: butcher
kind: title
also: meat cutter | boner | meat processing operative | apprentice butcher | meat packer | meat wrapper | meat trimmer
  | butcher's assistant | counter butcher | block butcher | boner/trimmer | meat clerk | meat cutter/butcher | meat
  processor | poultry processor | meat room assistant | retail butcher | head butcher | butchery manager | poultry
  operative | chicken deboner | butchery assistant | skilled butcher | meat operative | meat production operative |
  meat department manager | meat manager | meat factory operative | fish butcher | trainee butcher | fish factory
  worker | factory butcher | boning room operative | poultry plant worker
implies: butchery
near: food-production-operative-title | chef-title
hit: Butcher with knife skills.

term: butchery
name: butchery
kind: skill
also: meat cutting | butchering | meat preparation | cutting meat | seam butchery | carcass butchery | meat
  counter butchery | meat fabrication
narrower: boning | deboning | boning and trimming | knife work meat | meat trimming | sausage making | breaking
  carcasses | trimming meat | bandsaw meat | meat slicing | beef cutting | pork cutting | boned out | boned and
  rolled | broke down carcasses | breaking down carcasses | boning meat
beside: meat packing | curing meat | meat processing | meat production | meat products
ambiguous: boning
needs: meat | butcher | knife | carcass | beef | lamb | pork | trim | chicken | poultry | @list
near: slaughtering | knife-skills | poultry-processing
hit: Butchery from carcass to counter.
miss: Boning sewn into corsets.

term: canning-and-preserving
name: canning and preserving
kind: skill
also: canning | food preservation
narrower: retorting | aseptic processing | freeze drying | thermal processing food | retort operation | jam
  making | dehydration of food | retort | pickles and preserves | high pressure processing | canning food |
  drying food | food canning | smoking fish
ambiguous: canning | retort
needs: food | fruit | vegetables | frozen | fish | line | beverage | beer | sterilis | steriliz | pouch | freez |
 @list
implies: food-production
near: food-temperature-control
hit: Retort operation and blast freezing of food.
miss: Canning the ad campaign.

term: ccp-monitoring
name: CCP monitoring
kind: skill
also: CCP checks | critical control point checks | critical control point monitoring | monitoring CCPs
narrower: CCP records | CCP sheets
ambiguous: CCP monitoring | CCP checks
needs: food | HACCP | line | packing | x-ray | critical | weight | production | metal | oven | hourly | cook
implies: haccp
near: metal-detection-food | food-temperature-control
hit: Hourly CCP checks on the packing line.
miss: CCP monitoring of airtime.

term: cheesemaker-title
name: cheesemaker
kind: title
also: cheese maker | dairy operative | dairy operator | dairy technician | dairy process operator | ice cream maker |
  milk processing technician | dairy plant operator
implies: dairy-processing
near: food-production-operative-title
hit: Cheesemaker on soft cheese.

term: chilled-food-manufacturing
name: chilled food manufacturing
kind: skill
also: chilled foods | chilled food production | chilled food | chilled food factory
narrower: sandwich manufacturing | sandwich production | salad factory | cooked meats | cooked meat production | high
 care food | low risk high care
implies: food-production
near: ready-meals-production | frozen-food-production
hit: Chilled food manufacturing, high care side.

term: coffee-roasting
name: coffee roasting
kind: skill
also: roasting coffee | coffee roastery | roasting operations coffee
beside: coffee cupping | tea blending | coffee tasting | green coffee buying | cupping coffee | coffee
  processing | tea processing | coffee quality control | Q grader | green coffee | tea tasting | coffee grading
near: barista-skills | food-production
hit: Coffee roasting and cupping.

term: confectionery-manufacturing
name: confectionery manufacturing
kind: skill
also: confectionery production plant | sweet manufacturing | chocolate manufacturing
implies: food-production
near: bakery-manufacturing | chocolate-work
hit: Ran a chocolate manufacturing line.

term: dairy-processing
name: dairy processing
kind: skill
also: milk processing | dairy manufacturing | dairy technology | dairy products manufacturing
narrower: pasteurisation | pasteurization | cheese making | cheesemaking | yogurt production | butter making |
  UHT processing | ice cream production | milk powder | yoghurt making | milk reception | cheese production |
  separating milk | homogenisation | HTST | cheese manufacturing | cheese maker skills
beside: spray drying
ambiguous: homogenisation | spray drying
needs: milk | dairy | pasteur | food | powder | cream
implies: food-production | dairy-sector
near: dairy-farming | hygiene-cleaning-food
hit: Dairy processing with pasteurisation.
miss: Homogenisation of datasets.

term: dairy-sector
name: dairy industry
kind: experience
also: dairy sector
narrower: creamery | dairy plant | milk factory
implies: food-manufacturing-sector | manufacturing
near: agriculture-sector
hit: Operator in the dairy industry.

term: distiller-title
name: distiller
kind: title
also: head distiller | stillman | master distiller | distillery operator | distillery operative | distillery manager |
  distillery technician | whisky blender
implies: distilling | food-manufacturing-sector
near: brewer-title
hit: Distiller of dry gin.

term: distilling
name: distilling
kind: skill
also: distillation of spirits | spirits production | distillery operations | mashing and distilling | distilling
  spirits | distillery work
narrower: whisky production | still operation | gin making | still house | barrel ageing | barrel aging | cask
  filling | gin production | whiskey production | spirit blending
beside: cooperage
ambiguous: distilling
needs: whisky | spirit | spirits | gin | still | brew | alcohol | cask | rum | @list
near: brewing | chemical-processing
hit: Whisky production and still house shifts.
miss: Distilling insight from data.

term: fermentation-process
name: industrial fermentation
kind: skill
also: fermentation process | fermentation technology | fermenters
narrower: fermenter operation | bioreactor operation | precision fermentation | upstream bioprocessing |
  fermentation scale-up
beside: downstream processing | cell culture manufacturing | bioprocessing
ambiguous: downstream processing
needs: bio | ferment | purification | protein | chromatograph | upstream
near: brewing | process-control | pharma-manufacturing-sector
hit: Fermenter operation at pilot scale.
miss: Tags for downstream processing in Spark.

term: fish-processing
name: fish processing
kind: skill
also: seafood processing | processing fish | fish factory work
narrower: fish gutting | shellfish processing | fish packing | salmon processing | seafood preparation | fish factory
 | prawn processing | crab processing
implies: food-production
near: poultry-processing | knife-skills
hit: Fish processing on nights.

term: fishmonger-title
name: fishmonger
kind: title
also: fish filleter | seafood clerk | fish processor
implies: knife-skills
near: butcher-title
hit: Fishmonger on the counter.

term: food-defence
name: food defence
kind: skill
also: food defense | food defence plans
narrower: TACCP | VACCP | TACCP/VACCP | food fraud
implies: food-hygiene
near: haccp | gmp-food
hit: Food defence with TACCP.

term: food-labelling
name: food labelling
kind: skill
also: food labeling
narrower: nutrition labelling | food label compliance | ingredient declarations | nutritional labelling |
  artwork approval food | nutrition facts panels | allergen labelling | nutritional labeling | back of pack |
  nutritional information food
near: special-diets | new-product-development-food
hit: Food labelling and ingredient declarations.

term: food-law
name: food law
kind: skill
also: food legislation | food regulations | food regulatory affairs | food safety law
near: food-labelling | food-hygiene | fsma
hit: Sound grasp of food legislation.

term: food-line-machines
name: food packing machinery
kind: tool
narrower: flow wrapper food | vacuum packer | ULMA packaging | thermoformer
beside: depositors | bowl chopper | spiral freezer | Bizerba slicer
ambiguous: depositors
needs: bakery | food | line | filler | cake
implies: food-manufacturing-sector
near: filling-lines | food-production | packing
hit: Ran a vacuum packer and bowl chopper.
miss: Bank depositors queued.

term: food-manufacturing-sector
name: food industry
kind: experience
also: food manufacturing industry | food production environment | food and drink industry | food and beverage
  industry | food sector | food processing industry | food manufacturing environment | food and beverage
  manufacturing | food production setting | food manufacturing sector | food and drink manufacturing | food
  environment | chilled food industry | food business | food background | food manufacturing background
 | food manufacturing experience | food production experience | food factory experience | food processing experience
 | food production background
narrower: food factory | food processing plant | high care environment | low risk high risk environment | food
  manufacturing facility | food plant | food manufacturing plant | food factory environment
beside: beverage industry | drinks industry
ambiguous: food
needs: FMCG | manufacturing | manufacturer | factory | beverage | pharmaceutical
never: serving food | food and drink service | fast food
implies: manufacturing-industry-sector | manufacturing
near: agriculture-sector | fmcg-manufacturing-sector
hit: Five years in the food industry.
miss: Carried food to forty tables.

term: food-production
name: food production
kind: skill
also: food manufacturing | food processing | manufacture of food | production of food | food manufacturing
  processes | food factory work | food manufacturing environment experience | food processing techniques |
  processing food | food production line | manufacturing of food | food production operations | food product
  manufacturing | food plant operations
narrower: food packaging | food processing equipment | beverage production | beverage manufacturing | drinks
  manufacturing
implies: food-manufacturing-sector
near: production-operations | food-hygiene | gmp-food
hit: Food production on ready meals.

term: food-production-operative-title
name: food production operative
kind: title
also: food factory worker | food operative | food process operative | food production worker | food processing worker |
  food packer | food process technician | food manufacturing operative | food production assistant | food line
  operative | food process operator | food technician | food process engineer | food processor | food quality
  technician | food production operator | food processing operative | cannery worker | technical manager food
  production | fruit packer | vegetable packer | food production line worker | juice maker | bottler | food engineer |
  tea taster | coffee grader | coffee roasting operator | grain inspector | oil mill operator | sugar boiler | salad
  operative | ready meals operative | sandwich operative | food quality assurance officer | food production hand
ambiguous: bottler
needs: flour | mill | grain | line | wine | beer | plant | factory | wheat
implies: food-production
near: production-operative-title | butcher-title | quality-inspector-title | machine-operator-title
hit: Food production operative on nights.
miss: Reported to Ms Miller.

term: food-production-supervisor-title
name: food production supervisor
kind: title
also: food production manager | food production team leader | food manufacturing supervisor
implies: food-manufacturing-sector | production-supervision | food-production
near: production-supervisor-title | food-production-operative-title
hit: Food production supervisor, salads.

term: food-quality-software
name: food traceability software
kind: tool
narrower: Muddy Boots software | Aptean Food | Redzone | Authenticate food | Safefood 360 | JustFood ERP |
  Specright | Kelsius | Trace One
near: haccp | traceability | brcgs
hit: Lots followed in food traceability software.

term: food-quality-testing
name: food quality testing
kind: skill
also: food testing | food analysis | food quality control | food quality | food quality checks | quality control
  of food | food lab testing
narrower: food microbiology | micro testing food | swabbing | environmental swabbing | food sampling quality |
  ATP testing | environmental monitoring food | organoleptic testing | product weight checks | organoleptic |
  ATP swabs | listeria monitoring | food chemistry | brix | weight checks | swab tests food
beside: food quality assurance
ambiguous: swabbing | brix
needs: food | hygiene | environmental | micro | juice | sugar | pH | cleaning | fruit | plant
near: quality-control | haccp | quality-control-laboratory-testing
hit: Food microbiology and environmental swabbing.
miss: Covid swabbing booth.

term: food-r-and-d-kitchen-scale-up
name: food R&D kitchen scale-up
kind: skill
also: process scale-up food | scale-up trials
narrower: pilot plant food | pilot plant trials | line trials | plant trials food | factory trials
beside: product launches food
ambiguous: line trials | pilot plant trials | scale-up trials
needs: food | recipe | product | beverage | NPD | factory
near: new-product-development-food
hit: Factory trials and food line trials.
miss: Second line trials in lymphoma.

term: food-safety-specialist-title
name: food safety specialist
kind: title
also: food safety officer | food safety auditor | food safety consultant | food inspector | food hygiene inspector |
  food hygiene auditor | food microbiologist
implies: food-hygiene
near: quality-manager-title | food-technologist-title
hit: Food safety officer for caterers.

term: food-specifications
name: food product specifications
kind: skill
also: food specifications | product specifications food | finished product specifications | customer specifications
 food | retailer specifications
narrower: raw material specifications
near: food-labelling | new-product-development-food
hit: Wrote finished product specifications.

term: food-technical-manager-title
name: food technical manager
kind: title
also: technical manager food | NPD assistant | NPD technician | food technical assistant | sensory technician
 | sensory assistant
implies: food-manufacturing-sector
near: food-technologist-title
hit: NPD assistant for chilled soups.

term: food-technologist-title
name: food technologist
kind: title
also: food scientist | NPD technologist | process technologist food | specifications technologist | NPD manager |
  sensory technologist | sensory analyst | beverage technologist | dairy technologist | food developer | regulatory
  technologist food
implies: food-manufacturing-sector
near: food-production-operative-title | quality-manager-title
hit: Food technologist on sauces.

term: food-weighing-and-recipe
name: food weighing and recipe
kind: skill
also: recipe weighing
narrower: ingredients weighing | batch weighing | recipe mixing factory | ingredient handling | recipe control
  food | batching ingredients | following recipes | recipe batching | mixing ingredients | following recipe |
  measuring ingredients | weighing and measuring ingredients | recipe adherence | standard recipes | recipe
  following | scale batches | scaled ingredients | formula sheet
beside: allergen changeovers
near: mixing-and-blending | food-production
hit: Ingredients weighing and allergen changeovers.

term: foodlogiq
name: FoodLogiQ
kind: tool
beside: TraceGains | Foods Connected
implies: supplier-approval-food
near: safetychain
hit: Supplier files in TraceGains.

term: frozen-food-production
name: frozen food production
kind: skill
also: freezing food | frozen food manufacturing | frozen foods
narrower: blast freezing | IQF
ambiguous: IQF
needs: food | fruit | vegetables | frozen | fish | line | freez | @list
implies: food-production
near: canning-and-preserving | ready-meals-production
hit: Frozen food production on a spiral freezer.
hit: IQF line for frozen peas.
miss: The IQF met in May.

term: fruit-and-vegetable-processing
name: fruit and vegetable processing
kind: skill
also: fruit processing | vegetable processing | produce processing
narrower: potato processing | tomato processing | fresh produce packing
implies: food-production
near: canning-and-preserving | food-preparation
hit: Vegetable processing in a packhouse.

term: fsma
name: FSMA
kind: skill
also: Food Safety Modernization Act
narrower: preventive controls food | 21 CFR 117 | FSVP | preventive controls
beside: FDA food regulations | USDA regulations | FSIS | USDA inspection | FSIS regulations | CFIA regulations |
  CFIA | USDA FSIS | Safe Food for Canadians | FSANZ | Food Standards Code | USDA/FDA regulations | FDA/USDA
  regulations | EU food law | retained EU food law
ambiguous: preventive controls
needs: food | FSMA | HACCP | plant | hazard
near: haccp | pcqi | food-hygiene
hit: FSMA plans and USDA inspection.
miss: Preventive controls over payroll.

term: genesis-r-and-d
name: Genesis R&D
kind: tool
beside: Nutritics | ERUDUS
implies: food-labelling
near: safetychain
hit: Nutrition panels from Genesis R&D.

term: gmp-food
name: food GMP
kind: skill
also: hygiene standards food production | food GMPs | food safety GMP
narrower: personal hygiene food | food factory hygiene rules | foreign body control | glass and hard plastic policy |
 prerequisite programs | PRPs | prerequisite programmes | foreign body prevention | foreign material control |
 personal hygiene in food | hygiene zones | high care area | hairnets | boot wash | handwash rules | high care
ambiguous: PRPs | high care
case: PRPs
needs: food | HACCP | ISO | prerequisite | safety | GMP | chilled | factory | low risk | ready meals | salads |
 hygiene | BRC | sandwich | @list
implies: food-hygiene | good-manufacturing-practice
near: haccp | brcgs | food-production
hit: Foreign body control and food GMP.
miss: PRPs are power plans.
miss: A ward with high care needs.

term: ishida-checkweigher
name: Ishida checkweigher
kind: tool
beside: multihead weigher | Ishida multihead | Mettler Toledo checkweigher
implies: packing
near: multivac
hit: Weights on an Ishida multihead.

term: krones
name: Krones
kind: tool
also: Krones filler
beside: KHS filler | Sidel
implies: filling-lines
near: tetra-pak
hit: Bottles on a Krones line.

term: meat-inspector-title
name: meat inspector
kind: title
also: meat hygiene inspector
implies: meat-sector
near: slaughterman-title | quality-inspector-title
hit: Meat inspector at a plant.

term: meat-sector
name: meat industry
kind: experience
also: meat sector | red meat industry
narrower: meat plant | abattoir | slaughterhouse | meat processing plant | meat factory | poultry industry
implies: food-manufacturing-sector | manufacturing
near: agriculture-sector
hit: Line work in the meat industry.

term: metal-detection-food
name: metal detection food
kind: skill
also: metal detection | checkweighers and metal detectors | metal detectors food | metal detection checks | metal
 detector checks
narrower: metal detector testing | tested the metal detector
beside: X-ray food inspection | checkweighing | checkweigher | average weight legislation | weighed packs | pack
 weights | check weights
ambiguous: metal detection
needs: food | HACCP | line | packing | x-ray | critical | weight | production | checks | hourly | @list
implies: food-manufacturing-sector
near: haccp | gmp-food | ccp-monitoring
hit: Metal detection and CCP checks on the packing line.
miss: Beach metal detection club.

term: miller-title
name: miller
kind: title
also: flour miller | mill operator | milling operative
ambiguous: miller | mill operator
needs: flour | mill | grain | wheat | feed
implies: milling-flour
near: food-production-operative-title
hit: Flour miller with wheat blends.
miss: Reported to Ms Miller.

term: milling-flour
name: flour milling
kind: skill
also: flour mill | roller milling flour | mill operation flour
narrower: wheat milling
beside: grain milling | rice milling | milling of grain | starch processing | oil milling | oilseed crushing |
  edible oil processing | edible oil refining | sugar refining | sugar processing | oil extraction food | sugar
  factory | sugar mill | edible oil
implies: food-production
near: grain-handling
hit: Flour milling with purifiers.

term: multivac
name: Multivac
kind: tool
beside: tray sealer | Proseal
implies: packing
near: food-line-machines
hit: Set up a Multivac line.

term: new-product-development-food
name: new product development food
kind: skill
also: food product development | NPD food | food innovation | food product innovation
narrower: recipe formulation | kitchen development food | food formulation | product development chef work |
  factory trials food | concept development food | recipe scale-up | beverage formulation | flavour development
  | flavor development | EPD food | process development food | bench samples food | sensory evaluation | sensory
  analysis | taste panels | sensory testing | shelf life testing | shelf-life testing | shelf life studies |
  taste testing
beside: food technology | food science
implies: food-manufacturing-sector
near: food-production | menu-planning | product-development
hit: Food product development with shelf-life testing.

term: pet-food-production
name: pet food production
kind: skill
also: pet food manufacturing | pet food
narrower: kibble extrusion
beside: animal feed manufacturing
ambiguous: pet food
needs: production | factory | manufactur | extru | plant | industry
near: food-production | grain-handling
hit: Pet food production on extruders.
miss: Bought pet food.

term: poultry-processing
name: poultry processing
kind: skill
narrower: chicken processing | live hang | poultry deboning | poultry plant
beside: egg processing
implies: food-production | meat-sector
near: butchery | fish-processing
hit: Poultry processing on live hang.

term: ready-meals-production
name: ready meals production
kind: skill
also: convenience food production | ready-to-eat production | RTE food | prepared foods production
narrower: chilled ready meals | ready meal assembly | meal assembly line
beside: high risk food factory | meal kit assembly
implies: food-production
near: packing
hit: Ready meals production, high care side.

term: retailer-codes-of-practice
name: retailer codes of practice
kind: skill
also: retailer technical standards | retailer standards food | retailer codes
narrower: M&S codes of practice | Tesco technical standards
beside: retailer audits | customer audits food | customer technical audits | SALSA accreditation | SALSA |
  own-label technical
ambiguous: SALSA
case: SALSA
needs: food | audit | BRC | accreditation | HACCP | producer
implies: food-manufacturing-sector
near: brcgs | internal-auditing
hit: Retailer audits passed.
miss: Teaches SALSA on Fridays.

term: safetychain
name: SafetyChain
kind: tool
implies: haccp
near: foodlogiq
hit: CCP records in SafetyChain.

term: slaughtering
name: slaughtering
kind: skill
also: abattoir work | slaughterhouse work | animal slaughter | slaughter operations | slaughterman duties
narrower: stunning and bleeding | halal slaughter | kill floor | kosher slaughter | lairage | slaughter line
beside: carcass dressing | evisceration | meat inspection | offal processing | post-mortem inspection meat |
  meat hygiene | ante-mortem inspection
implies: meat-sector
near: butchery | slaughterman-licence
hit: Abattoir work with carcass dressing.

term: slaughterman-title
name: slaughterman
kind: title
also: slaughter operative | slaughterer | halal slaughterman | abattoir worker | abattoir operative
implies: slaughtering
near: butcher-title
hit: Slaughterman on the lamb line.

term: soft-drinks-production
name: soft drinks production
kind: skill
also: soft drink manufacturing
narrower: carbonation | syrup making | carbonated drinks | concentrate mixing
beside: juice production | water bottling | beverage bottling | bottled water production | beverage processing |
  juice processing | blowing and filling PET | water bottling plant | PET blowing
implies: food-production
near: filling-lines | brewing
hit: Juice production and water bottling.

term: sqf
name: SQF
kind: skill
also: SQF code | Safe Quality Food | SQF audits | SQF standards | SQF program | SQF Level 2 | SQF certification
ambiguous: SQF
case: SQF
needs: food | HACCP | audit | audits | GMP | quality | safety | BRC | plant | program | FSMA | @list
implies: food-hygiene | food-manufacturing-sector
near: brcgs | iso-22000 | haccp
hit: SQF audits passed at the food plant.
miss: SQF drill team.

term: supplier-approval-food
name: supplier approval food
kind: skill
also: supplier approval | vendor approval food | supplier assurance food | approved supplier list food
narrower: raw material risk assessment | food supplier audits | supplier questionnaires | raw material approval
beside: ingredient sourcing
implies: food-manufacturing-sector
near: supplier-quality | brcgs
hit: Supplier approval for spices.

term: sustainability-in-food-supply
name: sustainability in food supply
kind: skill
narrower: food waste redistribution | food rescue | food redistribution
beside: food banks operation | food donation | food bank work
near: food-production | stock-rotation
hit: Food redistribution to charities.

term: tetra-pak
name: Tetra Pak
kind: tool
also: Tetra Pak filler
implies: filling-lines
near: krones
hit: Cartons on Tetra Pak.

term: tobacco-processing
name: tobacco processing
kind: skill
also: tobacco production
narrower: cigar rolling | cigarette manufacturing
beside: cannabis cultivation | cannabis processing | trimming cannabis | cannabis extraction | cannabis
  production
near: crop-production | food-production
hit: Cannabis cultivation under licence.

term: wine-making
name: wine making
kind: skill
also: winemaking | oenology | enology | wine production | vinification
narrower: cellar hand work | wine cellar work | cellar hand duties | wine bottling | barrel work winery | must
  pressing | vintage cellar work | punch downs | racking wine | crush pad
near: orchard-management | brewing | wine-service
hit: Winemaking over two vintages.

term: winemaker-title
name: winemaker
kind: title
also: wine maker | assistant winemaker | cellar hand | vintage cellar hand | winery cellar hand | oenologist | winery
  manager | winery worker
implies: wine-making | food-manufacturing-sector
near: brewer-title | vineyard-manager-title
hit: Winemaker over ten vintages.
