# Kitchen: cooking, pastry, food preparation, kitchen management, cuisines and kitchen equipment.

term: allergen-management
name: allergen management
kind: skill
also: allergen awareness | allergen control | food allergens | allergens | food allergies | allergen training |
 allergen information | allergy awareness
narrower: Natasha's Law | allergen sheets | allergen matrix | allergen charts | allergen labels | allergen records |
 food allergy checks | allergen labelling kitchen
implies: food-hygiene
near: special-diets | food-labelling
hit: Allergen awareness in a school kitchen.

term: asian-cuisine
name: Asian cuisine
kind: skill
also: pan-Asian cuisine | Asian food cooking
narrower: Chinese cuisine | Thai cuisine | Indian cuisine | Japanese cuisine | Chinese cooking | Indian cooking |
 tandoori | dim sum | curry cooking | Thai cooking | Korean cuisine | Vietnamese cuisine | Sri Lankan cuisine |
 Japanese cooking | Bangladeshi cuisine | South Indian cuisine | Chinese food | Thai food | Indian food
implies: cooking
near: international-cuisine
hit: Asian cuisine with dim sum.

term: baker-title
name: baker
kind: title
also: bakery assistant | head baker | bakery worker | production baker | bread baker | artisan baker | baker's
  assistant | bakery operative | apprentice baker | assistant baker | bakery clerk | in-store baker | night baker |
  master baker | bakery associate | bread maker | craft baker | bakery production worker | baker assistant | bakery
  team member | oven operator | donut maker
ambiguous: baker | oven operator
needs: bread | bakery | dough | pastry | oven | cake | bake | baking | head | night | rolls | loaves
implies: baking-skills | bakery-sector
near: pastry-chef-title | food-production-operative-title
hit: Night baker of bread.
miss: Hired by Baker Tilly.

term: bakery-manager-title
name: bakery manager
kind: title
also: bakery supervisor | bakery production supervisor | bakery production manager
implies: bakery-sector
near: baker-title | retail-supervisor-title
hit: Bakery manager in a supermarket.

term: baking-skills
name: baking
kind: skill
also: bakery skills | bakery production | baking bread | bread baking | bakery products | cake baking | baking
  cakes | bakery work | baked goods | baked goods daily
narrower: bread making | breadmaking | artisan bread | sourdough | dough making | breads and pastries | dough
  mixing | dough preparation | proving dough | bread production | laminated dough | shaped loaves | loaves |
  levain | shape and prove | deck oven
near: pastry | food-production
hit: Baking of sourdough and rolls.

term: batch-cooking
name: batch cooking
kind: skill
also: bulk cooking | large-scale cooking | volume cooking | high-volume cooking | mass cooking | large quantity
  cooking | high volume cooking | bulk food production | quantity cooking
narrower: cook-chill | cook chill | central production kitchen
implies: cooking
near: contract-catering
hit: Batch cooking for 500 covers.

term: breakfast-cooking
name: breakfast cooking
kind: skill
also: breakfast service | breakfast cook duties | preparing breakfast | breakfast chef duties | cooking
  breakfast
narrower: egg station | breakfast buffet | omelette station
implies: cooking
near: line-cooking
hit: Breakfast service for 150 guests.

term: cake-decorating
name: cake decorating
kind: skill
also: cake decoration | cake design | decorating cakes
narrower: sugarcraft | wedding cakes | icing cakes | fondant work | celebration cakes | birthday cakes | ice
  birthday cakes
near: pastry | baking-skills
hit: Cake decorating for weddings.

term: cake-decorator-title
name: cake decorator
kind: title
also: cake maker | cake designer
implies: cake-decorating | bakery-sector
near: pastry-chef-title | baker-title
hit: Cake decorator for weddings.

term: chef-de-partie-title
name: chef de partie
kind: title
also: senior chef de partie | demi chef de partie | station chef | CDP | section chef | chef tournant | grill chef |
  larder chef | saucier | sauce chef | junior chef de partie | demi chef | senior CDP | pastry chef de partie | relief
  chef | breakfast chef | vegetable chef | tandoori chef | curry chef | wok chef | fish chef | garde manger chef |
  tandoor chef | Indian chef | Chinese chef | Thai chef | Italian chef
ambiguous: CDP
case: CDP
needs: chef | kitchen | section | sauce | pastry | sous
implies: cooking | hospitality-sector
near: sous-chef-title | commis-chef-title
hit: Chef de partie on sauce.
miss: CDP for customer data.

term: chef-manager-title
name: chef manager
kind: title
also: cook manager | unit chef manager | school kitchen manager
implies: catering-setting
near: head-chef-title | restaurant-manager-title
hit: Chef manager in a school kitchen.

term: chef-title
name: chef
kind: title
also: cook | line cook | prep cook | school cook | grill cook | short order cook | kitchen cook | restaurant cook |
  agency chef | catering chef | care home cook | fry cook | camp cook | breakfast cook | assistant cook | fast food
  cook | pantry cook | chef/cook | ship's cook | hotel chef | cook's assistant | home cook | institutional cook | first
  cook | second cook | assistant chef | unit chef | pub chef | production chef | relief cook | hotel cook | broiler
  cook | Indian cook | local cook | western cook | broil cook | lead line cook | ethnic food cook | cafeteria cook |
  dietary cook | sandwich maker | food prep cook | canteen cook | kitchen chef | cook supervisor | batch cook | wok
  cook | chef instructor | steward cook | traditional food cook | sauté cook | cold kitchen cook | chef trainer | event
  chef | school chef | day cook | cook assistant | deli cook
ambiguous: chef | cook
needs: kitchen | restaurant | food | menu | hotel | meals | pub | dishes | cater | catering | cuisine | cook | cooking
  | meal | grill | culinary
never: chef recipes | chef cookbook | puppet and chef | chef puppet | Chef Infra | Tim Cook | chef server
implies: cooking | hospitality-sector
near: chef-de-partie-title | head-chef-title | kitchen-assistant-title | commis-chef-title
hit: Line cook with grill work.
miss: Wrote Chef scripts with Terraform and Ansible.

term: chocolate-work
name: chocolate work
kind: skill
also: chocolatier skills | chocolate making
narrower: chocolate tempering
beside: confectionery making | sugar work | ice cream making | gelato making | confectionery production | candy
  making
near: pastry
hit: Chocolate tempering and gelato making.

term: commis-chef-title
name: commis chef
kind: title
also: trainee chef | apprentice chef | apprentice cook | junior chef | commis | commis II | commis III | kitchen
  apprentice | culinary intern | commis de cuisine | commis cook | apprentice pastry chef | commis I | chef apprentice
  | second commis | first commis | culinary apprentice | culinary trainee | commis pastry chef
ambiguous: commis | commis I
needs: chef | kitchen | cook | pastry | hotel | cuisine | waiter
implies: food-preparation | hospitality-sector
near: chef-de-partie-title | kitchen-assistant-title
hit: Commis chef for two seasons.
miss: Agents paid commis rates.

term: cooking
name: cooking
kind: skill
also: cookery | food cooking | professional cookery | culinary skills | cooking food | culinary arts | cooking
  techniques | cooking methods | cook meals | cooking skills | culinary techniques | culinary experience | culinary |
  cooking meals | fresh food cooking | preparing meals | meal preparation | preparing and cooking food | preparing and
  cooking meals | food preparation and cooking | prepare meals | meal prep | cooked dishes | cooked lunches | meals
  cooked | cooked dinners
implies: kitchen-experience
near: food-preparation | menu-planning
hit: Cooking fresh meals from scratch.

term: crunchtime
name: CrunchTime
kind: tool
beside: Compeat | Restaurant365
implies: restaurant-cost-control
near: kitchen-cut
hit: Food cost in CrunchTime.

term: european-cuisine
name: European cuisine
kind: skill
also: modern European cuisine
narrower: Italian cuisine | French cuisine | Mediterranean cuisine | Spanish cuisine | French cooking | Italian
 cooking | classical French cuisine | modern British cuisine | Greek cuisine | fresh pasta | pasta making | British
 cuisine | modern British food | Italian food cooking | Italian food | French food
implies: cooking
near: international-cuisine | pastry
hit: Modern European cuisine and fresh pasta.

term: expediting-kitchen
name: expediting kitchen
kind: skill
also: running the pass | the pass | calling orders kitchen | expo kitchen | ran the pass | on the pass
ambiguous: the pass
needs: kitchen | chef | dishes | food | dish | plates | cook | desserts | menu
near: cooking | kitchen-management
hit: Running the pass and food plating in the kitchen.
miss: Nickel plating of parts.

term: food-costing-kitchen
name: kitchen GP
kind: skill
also: kitchen costings | food GP | held GP | kitchen GP | GP target | food margin
narrower: dish costing | portion control | yield control kitchen | recipe costings | portion sizes | food waste
  reduction | minimising food waste | food wastage control | food waste control | reducing food waste | kitchen
  waste control | wastage control | costed dishes | costed recipes
near: restaurant-cost-control | menu-planning
hit: Portion control and kitchen costings.

term: food-hygiene
name: food hygiene
kind: skill
also: food safety | kitchen hygiene | food safety standards | food safety regulations | food hygiene regulations
  | safe food handling | food handling | food hygiene standards | food safety practices | food safety and
  hygiene | food safety procedures | food safety legislation | hygiene standards kitchen | food sanitation |
  proper food handling | food hygiene rules | food safety guidelines | food handling procedures | food safety
  rules | sanitation standards food | health codes food | hygiene and food safety | cleanliness and food safety
  | handling food | food handling hygiene | safe handling of food | sanitation and food safety | food health and
  safety | serve safe food | five star food hygiene rating
narrower: Scores on the Doors | 5 star hygiene rating | EHO inspections | food storage | storing food | correct
  food storage | Safer Food Better Business | five-star hygiene | 5-star hygiene | hygiene rating | EHO | date
  labelling | labelled and dated
beside: Food Standards Agency
near: haccp | kitchen-cleaning | food-temperature-control | food-safety-level-2
hit: Food hygiene and food safety standards kept.

term: food-photography-styling
name: food photography styling
kind: skill
also: food styling
near: expediting-kitchen
hit: Food styling for menus.

term: food-preparation
name: food preparation
kind: skill
also: food prep | preparing food | mise en place | kitchen prep | preparing ingredients | prep work kitchen |
  food preparation skills | ingredient preparation | cold food preparation | prepping ingredients | basic food
  preparation
narrower: vegetable preparation | vegetable prep | salad preparation | sandwich making | making sandwiches |
  portioning food | peeling and chopping | prepped vegetables | chopped vegetables | prepared salads | made
  sandwiches | prep list
implies: kitchen-experience
near: cooking | knife-skills
hit: Food preparation and mise en place.

term: food-presentation
name: food presentation
kind: skill
also: plating | food plating | plating food | plate presentation | plating dishes | dish presentation | presentation
 of food | plated meals | presentation of dishes
narrower: garnishing
ambiguous: plating | garnishing
needs: kitchen | chef | dishes | food | dish | plates | cook | desserts | menu
near: expediting-kitchen | cooking | larder-work
hit: Food presentation to a high standard.
miss: Zinc plating of bolts.

term: food-temperature-control
name: food temperature checks
kind: skill
also: temperature monitoring food | temperature control food | temperature checks | food temperature control | food
 probing | probing of food | probe checks | food temperature monitoring
narrower: temperature logs kitchen | fridge temperature checks | probing food | cooking temperatures | recording
 temperatures | fridge temps | fridge logs | temperature records | fridge and freezer temperatures | temperature logs
 | probe temperatures | hot holding checks | core temperatures
ambiguous: temperature checks
needs: food | fridge | kitchen | probe | freezer | chiller | log
implies: food-hygiene
near: cold-chain | haccp
hit: Food temperature checks in fridges.
miss: Patient temperature checks at the door.

term: frying
name: frying
kind: skill
also: fry station | fryer station | deep frying | frying food | fry section
implies: line-cooking
near: grill-cooking
hit: Worked the fry station.

term: grill-cooking
name: grill cooking
kind: skill
also: grill section | grill station | grill work | worked the grill | ran the grill | char grill | running the grill
 | chargrill | grill experience
narrower: griddle | flat top | broiler station | broiling
implies: line-cooking
near: frying | sauce-making
hit: Ran the grill section.

term: haccp
name: hazard analysis and critical control points
kind: skill
also: HACCP | HACCP plans | HACCP principles | HACCP system | HACCP procedures | HACCP compliance | critical control
  points | hazard analysis critical control point | HACCP plan | HACCP standards | HACCP regulations | HACCP management
  | HACCP guidelines
implies: food-hygiene
near: iso-22000 | haccp-certificate | gmp-food
hit: Knows HACCP principles and records.

term: head-chef-title
name: head chef
kind: title
also: executive chef | chef de cuisine | kitchen manager | executive head chef | head cook | senior sous chef manager |
  group executive chef | corporate chef | chef proprietor | kitchen supervisor | chef owner | assistant kitchen manager
  | culinary director | head of kitchen | executive pastry chef | director of culinary | culinary manager | banquet
  chef | development chef | hotel executive chef | chief cook | executive sous chef | chef/owner | kitchen team leader
  | kitchen lead | chef patron | area chef | executive development chef | kitchen leader | kitchen head | restaurant
  chef manager | lead cook
implies: kitchen-management | cooking
near: sous-chef-title | chef-title | restaurant-manager-title
hit: Head chef of a gastropub.

term: international-cuisine
name: international cuisine
kind: skill
also: world cuisine | international dishes | ethnic cuisine
narrower: Mexican cuisine | Middle Eastern cuisine | Caribbean cuisine | Lebanese cuisine | continental cuisine
  | Ethiopian cuisine | African cuisine | fusion cuisine | Arabic cuisine | Turkish cuisine | western cuisine |
  Latin cuisine | American cuisine | Indian and continental | Oriental cuisine
beside: halal cooking | kosher cooking | traditional food cooking | traditional dishes | local cuisine
implies: cooking
near: asian-cuisine | european-cuisine
hit: International cuisine for hotel buffets.

term: jolt-food-safety
name: Jolt food safety
kind: tool
beside: Navitas Safety | Checkit food
implies: food-temperature-control
near: safetychain
hit: Fridge logs in Navitas Safety.

term: kitchen-assistant-title
name: kitchen assistant
kind: title
also: kitchen porter | kitchen hand | dishwasher | kitchen steward | kitchen helper | KP | pot washer |
  dishwasher/kitchen hand | kitchen staff | kitchen aide | general kitchen assistant | kitchen worker | back of house
  assistant | food preparation assistant | kitchen team member | kitchenhand | kitchen utility | food preparation
  worker | dish washer | kitchen attendant | catering porter | chief steward | food prep worker | kitchen general
  assistant | kitchen cleaner | salad maker | cook helper | head kitchen porter | kitchen stewarding | dish machine
  operator | food prep assistant | potwash | dishwasher/prep cook | kitchen domestic | galley hand
ambiguous: KP | dishwasher | chief steward
case: KP
needs: kitchen | restaurant | pots | chef | hotel | washing | dishes | cook | prep | server
implies: kitchen-experience | hospitality-sector
near: commis-chef-title | cleaner-title | fast-food-worker-title
hit: Kitchen porter on pots.
miss: Stocked KP nuts.
miss: Fixed the dishwasher at home.

term: kitchen-cleaning
name: kitchen cleaning
kind: skill
also: deep cleaning kitchen | kitchen deep clean | cleaning kitchen equipment | cleaning as you go | kitchen
  sanitation | clean as you go | cleaning kitchen | kitchen cleanliness | cleaning work stations kitchen |
  cleaning schedules kitchen | sanitizing kitchen | cleaning of kitchen | cleaned down | cleaned the kitchen
narrower: sanitising surfaces | sanitizing equipment | close-down clean
implies: general-cleaning
near: food-hygiene | commercial-cleaning | kitchen-porter-work
hit: Kitchen deep clean each week.

term: kitchen-cut
name: Kitchen CUT
kind: tool
beside: Procure Wizard | ChefTec | MarketMan | apicbase
implies: food-costing-kitchen
near: crunchtime
hit: Recipe costs kept in Kitchen CUT.

term: kitchen-equipment-use
name: kitchen equipment use
kind: skill
also: kitchen equipment | commercial kitchen equipment | operating kitchen equipment | kitchen machinery |
  kitchen appliances | cooking equipment | industrial kitchen equipment
narrower: slicers and mixers
near: cooking | kitchen-experience
hit: Safe with commercial kitchen equipment.

term: kitchen-experience
name: kitchen experience
kind: skill
also: kitchen work | professional kitchen | commercial kitchen | kitchen operations | kitchen duties | working in a
  kitchen | professional kitchens | commercial kitchens | kitchen environment | kitchen background | commercial kitchen
  experience
narrower: production kitchen | busy kitchens
near: cooking | food-preparation | kitchen-management
hit: Two years in a commercial kitchen.

term: kitchen-machines
name: deep fryer
kind: tool
also: deep fat fryer | fryers
beside: bratt pan | salamander grill | meat slicer | dough mixer | Hobart mixer | blast chiller | commercial
  oven | meat grinder | vacuum sealer | dough sheeter | Thermomix | tilt skillet | planetary mixer | commercial
  dishwasher
ambiguous: fryers
needs: kitchen | grill | oil | oven | food | clean
implies: kitchen-equipment-use
hit: Trained on a deep fat fryer and meat slicer.
miss: Chicks sold as fryers.

term: kitchen-management
name: kitchen management
kind: skill
also: kitchen supervision | running a kitchen | managing a kitchen | leading a kitchen brigade | kitchen brigade
  | kitchen leadership | managing kitchen staff | kitchen team supervision | supervising kitchen staff |
  managing kitchens | brigade management | back of house management | kitchen organization | kitchen
  organisation | brigade of chefs | ran the kitchen | ran a kitchen | run the kitchen | led a brigade | led a
  kitchen team | led the kitchen | team of chefs | ran kitchens | led kitchen staff | led cooks
narrower: training kitchen staff
implies: kitchen-experience | hospitality-sector
near: menu-planning | restaurant-management | kitchen-ordering
hit: Kitchen management of six chefs.

term: kitchen-ordering
name: kitchen ordering
kind: skill
also: ordering kitchen supplies | food ordering | ordering food supplies | supplier ordering kitchen | ordering
 ingredients | food stock ordering | ordered food
narrower: ordered produce | weekly orders for kitchen | produce orders | order flour
beside: kitchen stock control | kitchen stock rotation | food stock control | food inventory | kitchen inventory
implies: supplier-ordering
near: inventory-control | kitchen-management
hit: Kitchen ordering and stock rotation.

term: kitchen-porter-work
name: kitchen porter work
kind: skill
also: kitchen porter duties | stewarding kitchen | kitchen steward duties | kitchen portering | kitchen
  assistant duties
narrower: dishwashing | washing dishes | pot washing | kitchen cleaning duties | pot wash | dish washing |
  dishwasher operation | ware washing | warewashing | operating dishwasher | operating dishwashers | washing
  pots | dish machine | cleaning dishes | washing up | pots and pans
ambiguous: washing up
needs: kitchen | pots | dishes | canteen | restaurant | cafe
near: kitchen-cleaning | food-preparation | kitchen-assistant-title
hit: Pot washing and kitchen porter duties.
miss: Washing up on the beach.

term: knife-skills
name: knife skills
kind: skill
also: knife handling kitchen
narrower: chopping and slicing | filleting fish | fish filleting | filleting | butchering fish
beside: fishmongery | fish preparation
near: food-preparation | butchery
hit: Strong knife skills and fish filleting.

term: larder-work
name: larder work
kind: skill
also: garde manger | cold larder | cold section | larder section | pantry section | cold kitchen
narrower: buffet preparation | cold buffet | charcuterie | hors d'oeuvres | canapés | canapes | canape
  preparation | salad bar
implies: cooking
near: food-preparation
hit: Garde manger and buffet work.

term: line-cooking
name: line cooking
kind: skill
also: line cook experience | hot line kitchen | hot section | worked every section | worked the line
narrower: sauté station | saute station | sauté | sautéing | barbecue cooking | wok cooking | stir frying |
 barbecuing | sauce and grill | fryer and grill
implies: cooking | hospitality-sector
near: food-preparation | sauce-making | grill-cooking
hit: Line cook experience on the hot section.

term: menu-planning
name: menu planning
kind: skill
also: menu development | menu design | menu creation | creating menus | developing menus | planning menus |
  writing menus | designing menus | menu writing | wrote menus | wrote the menu | wrote the menus | designed the
  menu | new menus | devised menus
narrower: recipe development | menu engineering | recipe creation | recipe formulation culinary | new dishes
  development | seasonal menus | developing recipes | wrote specials | specials board | daily specials |
  seasonal menu | menu changes | costed menus | new dishes | created dishes | developed dishes | wrote the
  specials | write the specials | changed the menu
near: kitchen-management | food-costing-kitchen | special-diets
hit: Menu planning with seasonal produce.

term: nutrition-in-catering
name: nutrition in catering
kind: skill
also: nutritional standards catering | healthy menus | nutritious meals | balanced menus | healthy meals |
  nutritious menus
narrower: school food standards | nutritional analysis menus
near: special-diets | menu-planning
hit: School food standards and healthy menus.

term: pastry
name: pastry
kind: skill
also: pastry making | patisserie | pâtisserie | pastry section | pastry work | pastry arts | pastries | pastry
  preparation | puff pastry | laminated pastry
narrower: desserts | dessert preparation | plated desserts | dessert making | viennoiserie | made desserts |
  dessert menu | croissants
near: baking-skills | cake-decorating | chocolate-work
hit: Pastry section and plated desserts.

term: pastry-chef-title
name: pastry chef
kind: title
also: pastry cook | patissier | dessert chef | head pastry chef | chocolatier | confectioner | pâtissier | pastry
  assistant | pastry baker | assistant pastry chef | executive baker | junior pastry chef | demi chef pastry | gelato
  maker | bakery chef | bread and pastry maker
implies: pastry | hospitality-sector
near: chef-title | commis-chef-title
hit: Pastry chef in a tearoom.

term: pest-prevention-kitchen
name: pest prevention kitchen
kind: skill
also: kitchen pest awareness
near: food-hygiene | pest-control
hit: Kitchen pest awareness kept.

term: pizza-maker-title
name: pizza maker
kind: title
also: pizzaiolo | pizza chef | pizza cook
implies: restaurant-setting | pizza-making
near: chef-title
hit: Pizza maker at a stone oven.

term: pizza-making
name: pizza making
kind: skill
also: pizza preparation | pizzaiolo skills | making pizzas
narrower: dough stretching | wood-fired oven | pizza oven | stone-baked pizza | wood fired pizza
near: cooking | baking-skills
hit: Pizza making in a wood-fired oven.

term: private-chef-title
name: private chef
kind: title
also: personal chef | yacht chef | chalet chef | household cook | freelance chef
implies: private-household-cooking | cooking
near: chef-title
hit: Private chef to a family.

term: private-household-cooking
name: private household cooking
kind: skill
also: private chef work | household cooking | family meals cooking | cooking for families | cooking for family |
  home cooking
narrower: yacht chef work | chalet cooking
beside: private dining cooking
near: cooking | special-diets
hit: Household cooking for a family of five.

term: rational-oven
name: Rational oven
kind: tool
also: Rational combi | Rational ovens
narrower: iCombi
beside: combi oven | combi ovens | combination oven | SelfCooking Center
implies: kitchen-equipment-use
hit: Roasts done in a Rational oven.

term: saffron-menu-software
name: Saffron menu software
kind: tool
also: Saffron Fretwell
implies: menu-planning
near: kitchen-cut
hit: Menus costed in Saffron menu software.

term: sauce-making
name: sauces and soups
kind: skill
also: stocks and sauces | soups and sauces | sauces and stocks
narrower: sauce making | sauce section | soup making | preparing sauces | making sauces
implies: cooking
hit: Stocks and sauces made in house.

term: sous-chef-title
name: sous chef
kind: title
also: junior sous chef | senior sous chef | deputy head chef | second chef | 2nd chef | assistant chef manager |
  sous-chef | assistant head chef | banquet sous chef | pastry sous chef | kitchen second | sous chef de cuisine
implies: kitchen-experience | hospitality-sector
near: head-chef-title | chef-de-partie-title
hit: Sous chef with rosette food.

term: sous-vide-cooking
name: sous vide cooking
kind: skill
also: sous vide | sous-vide | vacuum cooking
beside: molecular gastronomy | smoking meats | fermentation culinary | curing and smoking
implies: cooking
near: fine-dining-service
hit: Sous vide and curing and smoking.

term: special-diets
name: special diets
kind: skill
also: dietary requirements | special dietary requirements | dietary needs cooking | special dietary needs
narrower: gluten-free cooking | gluten free cooking | vegan and vegetarian | halal and kosher | gluten free diets |
 gluten-free dishes
near: menu-planning | food-hygiene | allergen-management
hit: Allergen awareness and special diets.

term: sushi-chef-title
name: sushi chef
kind: title
also: Japanese chef | sushi maker | teppanyaki chef
implies: restaurant-setting | sushi-making
near: chef-title
hit: Sushi chef behind the counter.

term: sushi-making
name: sushi making
kind: skill
also: sushi preparation | sushi
narrower: sushi rolling
beside: teppanyaki | sashimi
implies: cooking
near: asian-cuisine
hit: Sushi preparation to order.

term: texture-modified-diets
name: texture modified diets
kind: skill
also: modified diets | pureed diets | texture-modified meals | modified texture diets
narrower: IDDSI | soft diets | pureed meals
implies: special-diets
near: nutrition-in-catering
hit: Texture modified diets to IDDSI levels.

term: vegan-cooking
name: vegan cooking
kind: skill
also: plant-based cooking | vegan cookery | vegan cuisine | vegan food | plant based cooking
narrower: vegan menus | vegan dishes | vegan desserts
implies: special-diets | cooking
near: vegetarian-cooking
hit: Vegan cooking for a cafe.

term: vegetarian-cooking
name: vegetarian cooking
kind: skill
also: vegetarian cuisine | vegetarian cookery | vegetarian food | meat-free cooking
narrower: vegetarian dishes | vegetarian menus
implies: special-diets | cooking
near: vegan-cooking
hit: Vegetarian cooking for schools.
