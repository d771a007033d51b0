# Employers: words in the header of a job (title and employer) that show the setting or sector it was in. `employer/ID` speaks
# for the experience of that id, and for what that implies.

list: employer/academy-trust-setting
items: academy trust | academies trust | multi academy trust

list: employer/accountancy-practice-setting
items: accountants | accountancy | chartered accountants | cpas | audit firm

list: employer/acute-care-setting
items: hospital | hospitals | medical center | medical centre | infirmary | nhs foundation trust | university hospital | acute
 trust | icu | emergency department | a&e

list: employer/advertising-agency-setting
items: advertising | ad agency | creative agency | marketing agency

list: employer/agriculture-sector
items: farm | farms | growers | orchard | orchards | vineyard | dairy farm

list: employer/arts-sector
items: theatre | theater | museum | gallery | orchestra | opera | arts centre | playhouse

list: employer/automotive-sector
items: motors | garage | autos | dealership | tyres | car sales

list: employer/bakery-sector
items: bakery | bakeries | bakehouse | patisserie

list: employer/banking-sector
items: bank | building society | credit union

list: employer/brewery-sector
items: brewery | brewing

list: employer/cafe-setting
items: cafe | café | coffee | coffee house | tea room | tearoom

list: employer/care-home-setting
items: care home | nursing home | residential home | rest home | retirement home | care centre

list: employer/catering-setting
items: catering | caterers | canteen

list: employer/cleaning-sector
items: cleaning | cleaners

list: employer/college-setting
items: college

list: employer/community-pharmacy-setting
items: pharmacy | chemist | chemists | drugstore

list: employer/construction-industry-sector
items: construction | builders | building contractors | contractors | civils | groundworks | homebuilders | developments

list: employer/dental-practice-setting
items: dental | dental practice | dentistry

list: employer/domiciliary-care
items: home care | homecare | domiciliary | care at home | home help

list: employer/education-sector
items: school | schools | college | university | academy | primary | nursery | infants

list: employer/energy-sector
items: energy | power station | solar | wind farm | utilities

list: employer/engineering-sector
items: engineering | engineers

list: employer/financial-services-sector
items: wealth | investments | asset management | capital | pensions | payments | mortgage | mortgages

list: employer/food-manufacturing-sector
items: foods | food production | bakery | bakeries | dairy | confectionery | biscuits | meats | fisheries | ready meals

list: employer/further-education-setting
items: college | sixth form

list: employer/government-sector
items: ministry | council | department of | government | civil service | municipality | city of

list: employer/grocery-sector
items: supermarket | supermarkets | grocery | grocers | greengrocer

list: employer/healthcare-sector
items: hospital | clinic | surgery | health | nhs | medical | care home | nursing | rehab

list: employer/hospital-setting
items: hospital | hospitals | infirmary | medical center | medical centre

list: employer/hotel-setting
items: hotel | hotels | resort | guest house | guesthouse

list: employer/insurance-sector
items: insurance | assurance | insurers | underwriters | underwriting

list: employer/law-firm-setting
items: solicitors | llp | law firm | law office | law offices | chambers | attorneys | notary

list: employer/leisure-sector
items: leisure | gym | fitness | sports centre | swimming pool

list: employer/local-government-sector
items: council | borough council | county council | city council | municipality

list: employer/logistics-sector
items: logistics | haulage | freight | couriers | courier | parcels | shipping | distribution | carriers | forwarding

list: employer/long-term-care-setting
items: nursing home | care home | long-term care | skilled nursing | nursing and rehab | residential home

list: employer/manufacturing-industry-sector
items: manufacturing | manufacturers | factory | mill | mills | foundry | plastics | fabrication | fabrications | packaging |
 bakeries

list: employer/media-sector
items: newspaper | gazette | herald | tribune | broadcasting | radio | television | media | publishing

list: employer/nonprofit-sector
items: charity | charitable | foundation | ngo | hospice | food bank | red cross

list: employer/nursery-setting
items: nursery | day nursery | preschool | pre-school | kindergarten | early years | childcare

list: employer/nursing-home-setting
items: nursing home | care home | skilled nursing | nursing and rehab

list: employer/pharmaceutical-sector
items: pharma | pharmaceuticals | pharmaceutical

list: employer/primary-care-setting
items: surgery | gp surgery | medical practice | family practice | health centre

list: employer/primary-school-setting
items: primary | primary school | elementary | elementary school | infant school | junior school | first school | infants

list: employer/property-sector
items: estate agents | estate agency | lettings | realty | real estate | properties | housing

list: employer/pub-setting
items: pub | tavern | taproom | public house | bar

list: employer/public-safety-sector
items: police | fire and rescue | fire service | ambulance

list: employer/restaurant-setting
items: restaurant | restaurants | bistro | brasserie | trattoria | grill | diner | steakhouse | pizzeria

list: employer/retail-sector
items: store | stores | shop | shops | supermarket | retail | boutique | outfitters | grocers

list: employer/secondary-school-setting
items: secondary | secondary school | high school | grammar school | comprehensive | middle school

list: employer/security-sector
items: security | guarding

list: employer/social-housing-sector
items: housing association | housing trust | housing

list: employer/software-industry-sector
items: software | saas

list: employer/telecom-sector
items: telecom | telecoms | broadband

list: employer/university-setting
items: university

list: employer/warehouse-setting
items: warehouse | warehousing | dc | distribution centre | distribution center | fulfilment | fulfillment | depot | logistics
