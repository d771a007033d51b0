# Food and drink production: processing, butchery, dairy, bakery plants, brewing, standards and product development.

term: bakery-manufacturing
name: bakery manufacturing
kind: skill
also: industrial bakery | plant bakery | bakery plant | bread plant | biscuit manufacturing | industrial baking | cake
  manufacturing | bakery production line | tunnel oven | dough mixing plant | snack manufacturing | bread manufacturing
  | biscuit production | automated bakery | wholesale bakery | confectionery manufacturing | chocolate manufacturing |
  commercial bakery production | pastry production line | snack food production | cereal manufacturing | tortilla
  production | crisp manufacturing | pasta production | pasta manufacturing
implies: food-production
near: baking-skills
hit: Plant bakery work on tunnel ovens.

term: bakery-sector
name: bakery industry
kind: experience
also: bakery environment | bakery sector | baking industry | artisan bakery | craft bakery | in-store bakery | bakery
implies: food-manufacturing-sector
near: restaurant-setting
hit: Nights in an artisan bakery.

term: brcgs
name: BRCGS
kind: skill
also: BRC | BRC standards | BRC Global Standard | BRC audits | BRC Food Safety | BRC audit | BRCGS Food Safety | BRCGS
  standard | BRC Issue 9 | BRC accreditation | BRC compliance | BRC standard | BRC Global Standards | BRC rules | BRC
  hygiene
ambiguous: BRC
case: BRC
needs: food | audit | audits | HACCP | technical | retailer | hygiene | quality | manufacturing | packaging | site |
  SALSA
implies: food-hygiene
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
also: brewing industry | winery | distillery | brewing and distilling | craft brewery | microbrewery | wine industry |
  wine and spirits industry | drinks sector | spirits industry | brewery environment | beer industry
near: food-manufacturing-sector | hospitality-sector
hit: Filler operator in a brewery.

term: brewing
name: brewing
kind: skill
also: beer production | brewery operations | wort production | craft brewing | beer brewing | homebrewing | mashing |
  fermentation brewing | cider making | brewhouse operation | brewing process | kegging | brewhouse | brewing beer |
  cask washing | beer making | yeast management | yeast propagation | brewery work | malting | lagering | kombucha
  brewing | cellar operations brewery | brewing science | keg filling | racking beer
ambiguous: brewing | mashing | kegging
needs: beer | ale | brewery | brewer | hops | mash | wort | malt | fermentation | craft | keg
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
also: meat cutting | butchering | meat preparation | boning | deboning | meat processing | boning and trimming | knife
  work meat | meat trimming | cutting meat | meat packing | boning meat | sausage making | seam butchery | breaking
  carcasses | carcass butchery | meat production | trimming meat | meat counter butchery | curing meat | meat
  fabrication | bandsaw meat | meat slicing | meat products | beef cutting | pork cutting | boned out | boned and
  rolled | broke down carcasses | breaking down carcasses
ambiguous: boning
needs: meat | butcher | knife | carcass | beef | lamb | pork | trim | chicken | poultry
near: slaughtering | knife-skills | poultry-processing
hit: Butchery from carcass to counter.
miss: Boning sewn into corsets.

term: canning-and-preserving
name: canning and preserving
kind: skill
also: canning | retorting | aseptic processing | freeze drying | food preservation | thermal processing food | retort
  operation | blast freezing | IQF | freezing food | smoking fish | frozen food production | fruit processing |
  vegetable processing | jam making | dehydration of food | retort | pickles and preserves | high pressure processing |
  canning food | fruit and vegetable processing | potato processing | tomato processing | drying food | food canning
ambiguous: canning | IQF | retort
needs: food | fruit | vegetables | frozen | fish | line | beverage | beer | sterilis | steriliz | pouch | freez
implies: food-production
near: food-temperature-control
hit: Retort operation and blast freezing of food.
miss: Canning the ad campaign.

term: cheesemaker-title
name: cheesemaker
kind: title
also: cheese maker | dairy operative | dairy operator | dairy technician | dairy process operator | ice cream maker |
  milk processing technician | dairy plant operator
implies: dairy-processing
near: food-production-operative-title
hit: Cheesemaker on soft cheese.

term: coffee-roasting
name: coffee roasting
kind: skill
also: coffee cupping | roasting coffee | tea blending | coffee roastery | coffee tasting | green coffee buying |
  cupping coffee | roasting operations coffee | coffee processing | tea processing | coffee quality control | Q grader
  | green coffee | tea tasting | coffee grading
near: barista-skills | food-production
hit: Coffee roasting and cupping.

term: dairy-processing
name: dairy processing
kind: skill
also: pasteurisation | pasteurization | cheese making | cheesemaking | yogurt production | milk processing | butter
  making | UHT processing | dairy manufacturing | ice cream production | milk powder | yoghurt making | milk reception
  | cheese production | spray drying | dairy technology | separating milk | homogenisation | HTST | dairy products
  manufacturing | cheese manufacturing | cheese maker skills
ambiguous: homogenisation | spray drying
needs: milk | dairy | pasteur | food | powder | cream
implies: food-production
near: dairy-farming | hygiene-cleaning-food
hit: Dairy processing with pasteurisation.
miss: Homogenisation of datasets.

term: dairy-sector
name: dairy industry
kind: experience
also: creamery | dairy plant | dairy sector | milk factory
implies: food-manufacturing-sector
near: agriculture-sector
hit: Operator in the dairy industry.

term: distiller-title
name: distiller
kind: title
also: head distiller | stillman | master distiller | distillery operator | distillery operative | distillery manager |
  distillery technician | whisky blender
implies: distilling
near: brewer-title
hit: Distiller of dry gin.

term: distilling
name: distilling
kind: skill
also: distillation of spirits | whisky production | spirits production | still operation | distillery operations | gin
  making | still house | mashing and distilling | distilling spirits | barrel ageing | barrel aging | cask filling |
  distillery work | cooperage | gin production | whiskey production | spirit blending
ambiguous: distilling
needs: whisky | spirit | spirits | gin | still | brew | alcohol | cask | rum
near: brewing | chemical-processing
hit: Whisky production and still house shifts.
miss: Distilling insight from data.

term: fermentation-process
name: industrial fermentation
kind: skill
also: fermenter operation | bioreactor operation | fermentation process | precision fermentation | fermentation
  technology | upstream bioprocessing | fermenters | downstream processing | cell culture manufacturing | bioprocessing
  | fermentation scale-up
ambiguous: downstream processing
needs: bio | ferment | purification | protein | chromatograph | upstream
near: brewing | process-control | pharma-manufacturing-sector
hit: Fermenter operation at pilot scale.
miss: Tags for downstream processing in Spark.

term: fishmonger-title
name: fishmonger
kind: title
also: fish filleter | seafood clerk | fish processor
implies: knife-skills
near: butcher-title
hit: Fishmonger on the counter.

term: food-labelling
name: food labelling
kind: skill
also: food labeling | nutrition labelling | food label compliance | ingredient declarations | nutritional labelling |
  artwork approval food | food specifications | product specifications food | nutrition facts panels | allergen
  labelling | food legislation | food law | nutritional labeling | back of pack | finished product specifications | raw
  material specifications | nutritional information food
near: special-diets | new-product-development-food
hit: Food labelling and ingredient declarations.

term: food-line-machines
name: food packing machinery
kind: tool
also: flow wrapper food | vacuum packer | ULMA packaging | thermoformer | depositors | bowl chopper | spiral freezer |
  Bizerba slicer
ambiguous: depositors
needs: bakery | food | line | filler | cake
near: filling-lines | food-production | packing
hit: Ran a vacuum packer and bowl chopper.
miss: Bank depositors queued.

term: food-manufacturing-sector
name: food industry
kind: experience
also: food manufacturing industry | food production environment | food and drink industry | food factory | food and
  beverage industry | food sector | beverage industry | food processing industry | food manufacturing environment |
  food and beverage manufacturing | food factory environment | food production setting | food processing plant | food
  manufacturing sector | food and drink manufacturing | food environment | drinks industry | chilled food industry |
  food business | high care environment | low risk high risk environment | food manufacturing facility | food plant |
  food manufacturing plant
implies: manufacturing-industry-sector
near: agriculture-sector | fmcg-manufacturing-sector
hit: Five years in the food industry.

term: food-production
name: food production
kind: skill
also: food manufacturing | food processing | manufacture of food | production of food | food manufacturing processes |
  food factory work | food manufacturing environment experience | food processing techniques | processing food | food
  production line | food packaging | manufacturing of food | food production operations | food processing equipment |
  food product manufacturing | beverage production | beverage manufacturing | drinks manufacturing | food plant
  operations
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
near: production-supervisor-title | food-production-operative-title
hit: Food production supervisor, salads.

term: food-quality-software
name: food traceability software
kind: tool
also: Muddy Boots software | Aptean Food | Redzone | Authenticate food | Safefood 360 | JustFood ERP | Specright |
  Kelsius | Trace One
near: haccp | traceability | brcgs
hit: Lots followed in food traceability software.

term: food-quality-testing
name: food quality testing
kind: skill
also: food microbiology | food testing | food analysis | micro testing food | swabbing | environmental swabbing | food
  sampling quality | food quality control | ATP testing | food quality assurance | environmental monitoring food |
  organoleptic testing | product weight checks | organoleptic | food quality | ATP swabs | food quality checks |
  quality control of food | listeria monitoring | food chemistry | food lab testing | brix | weight checks | swab tests
  food
ambiguous: swabbing | brix
needs: food | hygiene | environmental | micro | juice | sugar | pH | cleaning | fruit | plant
near: quality-control | haccp | quality-control-laboratory-testing
hit: Food microbiology and environmental swabbing.
miss: Covid swabbing booth.

term: food-r-and-d-kitchen-scale-up
name: food R&D kitchen scale-up
kind: skill
also: pilot plant food | pilot plant trials | process scale-up food | line trials | scale-up trials | product launches
  food | plant trials food | factory trials
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
near: quality-manager-title | food-technologist-title
hit: Food safety officer for caterers.

term: food-technologist-title
name: food technologist
kind: title
also: food scientist | NPD technologist | process technologist food | specifications technologist | NPD manager |
  sensory technologist | sensory analyst | beverage technologist | dairy technologist | food developer | regulatory
  technologist food
near: food-production-operative-title | quality-manager-title
hit: Food technologist on sauces.

term: food-weighing-and-recipe
name: food weighing and recipe
kind: skill
also: ingredients weighing | recipe weighing | allergen changeovers | batch weighing | recipe mixing factory |
  ingredient handling | recipe control food | batching ingredients | following recipes | recipe batching | mixing
  ingredients | following recipe | measuring ingredients | weighing and measuring ingredients | recipe adherence |
  standard recipes | recipe following | scale batches | scaled ingredients | formula sheet
near: mixing-and-blending | food-production
hit: Ingredients weighing and allergen changeovers.

term: foodlogiq
name: FoodLogiQ
kind: tool
also: TraceGains | Foods Connected
implies: supplier-approval-food
near: safetychain
hit: Supplier files in TraceGains.

term: fsma
name: FSMA
kind: skill
also: Food Safety Modernization Act | preventive controls food | FDA food regulations | USDA regulations | FSIS | USDA
  inspection | 21 CFR 117 | FSIS regulations | CFIA regulations | CFIA | USDA FSIS | Safe Food for Canadians | FSANZ |
  Food Standards Code | FSVP | USDA/FDA regulations | FDA/USDA regulations | preventive controls | EU food law |
  retained EU food law
ambiguous: preventive controls
needs: food | FSMA | HACCP | plant | hazard
near: haccp | pcqi | food-hygiene
hit: FSMA plans and USDA inspection.
miss: Preventive controls over payroll.

term: genesis-r-and-d
name: Genesis R&D
kind: tool
also: Nutritics | ERUDUS
implies: food-labelling
near: safetychain
hit: Nutrition panels from Genesis R&D.

term: gmp-food
name: food GMP
kind: skill
also: hygiene standards food production | personal hygiene food | food factory hygiene rules | food GMPs | food defence
  | food defense | food safety GMP | foreign body control | glass and hard plastic policy | TACCP | VACCP | TACCP/VACCP
  | food fraud | prerequisite programs | PRPs | prerequisite programmes | foreign body prevention | foreign material
  control | personal hygiene in food | hygiene zones | high care area | hairnets | boot wash | handwash rules
ambiguous: PRPs
case: PRPs
needs: food | HACCP | ISO | prerequisite | safety | GMP
implies: food-hygiene | good-manufacturing-practice
near: haccp | brcgs | food-production
hit: Foreign body control and food GMP.
miss: PRPs are power plans.

term: ishida-checkweigher
name: Ishida checkweigher
kind: tool
also: multihead weigher | Ishida multihead | Mettler Toledo checkweigher
implies: packing
near: multivac
hit: Weights on an Ishida multihead.

term: krones
name: Krones
kind: tool
also: Krones filler | KHS filler | Sidel
implies: filling-lines
near: tetra-pak
hit: Bottles on a Krones line.

term: meat-inspector-title
name: meat inspector
kind: title
also: meat hygiene inspector
near: slaughterman-title | quality-inspector-title
hit: Meat inspector at a plant.

term: meat-sector
name: meat industry
kind: experience
also: meat plant | abattoir | slaughterhouse | meat processing plant | meat sector | meat factory | poultry industry |
  red meat industry
implies: food-manufacturing-sector
near: agriculture-sector
hit: Line work in the meat industry.

term: metal-detection-food
name: metal detection food
kind: skill
also: metal detector checks | X-ray food inspection | metal detection | checkweighing | checkweigher | metal detector
  testing | CCP checks | CCP monitoring | checkweighers and metal detectors | average weight legislation | metal
  detectors food | CCP records | CCP sheets | tested the metal detector | weighed packs | pack weights | check weights
ambiguous: metal detection | CCP monitoring | CCP checks
needs: food | HACCP | line | packing | x-ray | critical | weight | production
near: haccp | gmp-food
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
also: grain milling | rice milling | flour mill | roller milling flour | wheat milling | milling of grain | mill
  operation flour | starch processing | oil milling | oilseed crushing | edible oil processing | edible oil refining |
  sugar refining | sugar processing | oil extraction food | sugar factory | sugar mill | edible oil
implies: food-production
near: grain-handling
hit: Flour milling with purifiers.

term: multivac
name: Multivac
kind: tool
also: tray sealer | Proseal
implies: packing
near: food-line-machines
hit: Set up a Multivac line.

term: new-product-development-food
name: new product development food
kind: skill
also: food product development | NPD food | food innovation | recipe formulation | kitchen development food | food
  formulation | product development chef work | factory trials food | concept development food | food technology | food
  science | food product innovation | recipe scale-up | beverage formulation | flavour development | flavor development
  | EPD food | process development food | bench samples food | sensory evaluation | sensory analysis | taste panels |
  sensory testing | shelf life testing | shelf-life testing | shelf life studies | taste testing
near: food-production | menu-planning
hit: Food product development with shelf-life testing.

term: pet-food-production
name: pet food production
kind: skill
also: animal feed manufacturing | pet food manufacturing | kibble extrusion | pet food
ambiguous: pet food
needs: production | factory | manufactur | extru | plant | industry
near: food-production | grain-handling
hit: Pet food production on extruders.
miss: Bought pet food.

term: poultry-processing
name: poultry processing
kind: skill
also: fish processing | chicken processing | seafood processing | fish gutting | shellfish processing | live hang |
  poultry deboning | fish packing | salmon processing | egg processing | seafood preparation | fish factory | prawn
  processing | crab processing | poultry plant
implies: food-production
near: butchery
hit: Poultry processing on live hang.

term: ready-meals-production
name: ready meals production
kind: skill
also: cooked meat production | sandwich manufacturing | high care food | chilled food manufacturing | low risk high
  care | chilled ready meals | ready meal assembly | high risk food factory | salad factory | meal assembly line |
  convenience food production | sandwich production | cooked meats | meal kit assembly | ready-to-eat production |
  chilled foods | RTE food | prepared foods production
implies: food-production
near: packing
hit: High care food and sandwich production.

term: retailer-codes-of-practice
name: retailer codes of practice
kind: skill
also: retailer technical standards | M&S codes of practice | Tesco technical standards | retailer standards food |
  retailer audits | customer audits food | retailer codes | customer technical audits | SALSA accreditation | SALSA |
  own-label technical
ambiguous: SALSA
case: SALSA
needs: food | audit | BRC | accreditation | HACCP | producer
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
also: abattoir work | slaughterhouse work | stunning and bleeding | carcass dressing | evisceration | halal slaughter |
  animal slaughter | meat inspection | kill floor | slaughter operations | lairage | offal processing | kosher
  slaughter | post-mortem inspection meat | meat hygiene | slaughter line | ante-mortem inspection | slaughterman duties
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
also: juice production | water bottling | carbonation | syrup making | beverage bottling | bottled water production |
  soft drink manufacturing | beverage processing | carbonated drinks | juice processing | blowing and filling PET |
  water bottling plant | PET blowing | concentrate mixing
implies: food-production
near: filling-lines | brewing
hit: Juice production and water bottling.

term: sqf
name: SQF
kind: skill
also: SQF code | Safe Quality Food | SQF audits | SQF standards | SQF program | SQF Level 2 | SQF certification
ambiguous: SQF
case: SQF
needs: food | HACCP | audit | audits | GMP | quality | safety | BRC | plant | program | FSMA
implies: food-hygiene
near: brcgs | iso-22000 | haccp
hit: SQF audits passed at the food plant.
miss: SQF drill team.

term: supplier-approval-food
name: supplier approval food
kind: skill
also: supplier approval | raw material risk assessment | food supplier audits | vendor approval food | ingredient
  sourcing | supplier questionnaires | supplier assurance food | approved supplier list food | raw material approval
near: supplier-quality | brcgs
hit: Supplier approval for spices.

term: sustainability-in-food-supply
name: sustainability in food supply
kind: skill
also: food waste redistribution | food banks operation | food donation | food bank work | food rescue | food
  redistribution
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
also: cigar rolling | tobacco production | cannabis cultivation | cannabis processing | trimming cannabis | cannabis
  extraction | cannabis production | cigarette manufacturing
near: crop-production | food-production
hit: Cannabis cultivation under licence.

term: wine-making
name: wine making
kind: skill
also: winemaking | oenology | enology | cellar hand work | wine production | wine cellar work | vinification | cellar
  hand duties | wine bottling | barrel work winery | must pressing | vintage cellar work | punch downs | racking wine |
  crush pad
near: orchard-management | brewing | wine-service
hit: Winemaking over two vintages.

term: winemaker-title
name: winemaker
kind: title
also: wine maker | assistant winemaker | cellar hand | vintage cellar hand | winery cellar hand | oenologist | winery
  manager | winery worker
implies: wine-making
near: brewer-title | vineyard-manager-title
hit: Winemaker over ten vintages.
