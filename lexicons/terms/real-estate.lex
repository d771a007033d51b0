# Selling, letting, valuing and managing property.

term: aareon-ql
name: Aareon QL
kind: tool
implies: social-housing
near: social-housing | orchard-housing-system
hit: Ideally you have already used Aareon QL

term: alto-estate-agency-software
name: Alto estate agency software
kind: tool
also: Vebra Alto | Alto
ambiguous: Alto
case: Alto
needs: property | lettings | estate agency | CRM | Reapit | Jupix | Vebra | Rightmove
implies: real-estate | crm
near: residential-real-estate | reapit | jupix | dezrez
hit: Familiar with Alto estate agency software and Reapit or similar software
miss: Sings alto in a choir; concerts in Palo Alto

term: appfolio
name: AppFolio
kind: tool
also: App Folio
implies: property-management
near: yardi | entrata | buildium | realpage | mri-software | rent-manager | resman | rent-cafe | qube-property-software
hit: Working knowledge of App Folio required

term: argus-enterprise
name: Argus Enterprise
kind: tool
also: ARGUS
beside: Argus Developer
near: real-estate-investment | costar | egi-property-database
hit: Proficient in ARGUS and real estate investment

term: arthur-online
name: Arthur Online
kind: tool
also: Arthur property software
implies: property-management
near: landlord-vision | yardi
hit: Arthur Online used every day

term: boomtown
name: BoomTown
kind: tool
implies: crm
near: real-estate-sales | follow-up-boss | dotloop
hit: Ideally you have already used BoomTown

term: buildium
name: Buildium
kind: tool
implies: property-management
near: yardi | appfolio | rent-manager | entrata | realpage | mri-software | resman | rent-cafe | qube-property-software
hit: Proficient in Buildium and AppFolio

term: capita-academy
name: Capita Academy
kind: tool
also: Academy housing system
near: social-housing | civica | northgate-housing | aareon-ql
hit: Good command of Capita Academy

term: civica
name: Civica
kind: tool
also: Civica Cx
near: social-housing | capita-academy | aareon-ql
hit: Used Civica Cx and social housing in a team of five

term: commercial-real-estate
name: commercial real estate
kind: skill
also: commercial property | landlord representation | CRE | commercial brokerage
narrower: office leasing | retail leasing | industrial property | tenant representation
ambiguous: CRE
case: CRE
needs: real estate | loan | loans | lending | commercial | lease | leases | leasing | property | properties |
 investment | office | multifamily | brokerage | C&I | underwriting | portfolio | appraisals | tenant | bank | CMBS
implies: real-estate
near: lease-administration | real-estate-investment
hit: You are familiar with commercial real estate and real estate investment
hit: Underwriting CRE loans
miss: Screened wards for MRSA and CRE

term: costar
name: CoStar
kind: tool
also: Co-Star
near: real-estate-investment | argus-enterprise | loopnet | egi-property-database
hit: Trained new colleagues on Co-Star

term: dezrez
name: Dezrez
kind: tool
implies: crm
near: residential-real-estate | jupix | qube-property-software
hit: Ideally you have already used Dezrez

term: dotloop
name: Dotloop
kind: tool
near: real-estate-sales | boomtown | skyslope | zipform
hit: Familiar with Dotloop and SkySlope or similar software

term: egi-property-database
name: EGi property database
kind: tool
near: real-estate-investment | loopnet
hit: Daily work with EGi property database and LoopNet

term: entrata
name: Entrata
kind: tool
implies: property-management
near: yardi | appfolio | mri-software | rent-manager | resman | rent-cafe | qube-property-software
hit: Ideally you have already used Entrata

term: facilities-and-estates-strategy
name: facilities and estates strategy
kind: skill
also: space utilization | portfolio rationalization
narrower: workplace strategy | space planning office | portfolio rationalisation
beside: corporate real estate
near: facilities-coordination | commercial-real-estate
hit: A good grasp of facilities and estates strategy is expected

term: fixflo
name: Fixflo
kind: tool
also: Fix Flo
implies: property-management | property-repairs-coordination
near: reapit
hit: Set up Fixflo for a firm of thirty

term: follow-up-boss
name: Follow Up Boss
kind: tool
implies: crm
near: real-estate-sales | kvcore | boomtown
hit: Knowledge of Follow Up Boss is an advantage

term: foreclosures-and-short-sales
name: foreclosures and short sales
kind: skill
also: foreclosure | short sales
narrower: REO | REO properties
case: REO
implies: real-estate
near: mortgage-lending
hit: Skilled in foreclosures and short sales and mortgage lending

term: goodlord
name: Goodlord
kind: tool
also: Goodlord referencing
implies: lettings | tenant-referencing
near: reapit
hit: Trained the team on Goodlord

term: home-staging
name: home staging
kind: skill
also: staging homes | property styling
near: property-viewings
hit: Experience in home staging and property viewings

term: inventorybase
name: InventoryBase
kind: tool
also: Inventory Base
beside: Inventory Hive
implies: property-inspections
near: fixflo
hit: Worked with InventoryBase for three years

term: jupix
name: Jupix
kind: tool
implies: crm
near: residential-real-estate | alto-estate-agency-software | dezrez
hit: Two years of practice with Jupix

term: kvcore
name: kvCORE
kind: tool
also: kv CORE
implies: crm
near: real-estate-sales | follow-up-boss | boomtown
hit: Familiar with kvCORE and real estate sales or similar software

term: land-registry
name: HM Land Registry
kind: skill
narrower: Land Registry searches | Land Registry applications | title registers
implies: real-estate
near: real-estate-transactions
hit: Set up HM Land Registry for a firm of thirty

term: landlord-vision
name: Landlord Vision
kind: tool
also: Landlord Vision software
implies: property-management
near: buildium
hit: Moved from spreadsheets to Landlord Vision

term: lease-administration
name: lease administration
kind: skill
also: lease management | lease agreements administration | rent reviews | lease negotiation commercial |
  negotiating leases | CAM reconciliation | service charge | service charge budgets | lease documents | ground
  rent | lease terms | drafting leases | leaseholders
narrower: lease abstraction | lease renewals | lease negotiation | lease negotiations | lease review
case: CAM reconciliation
implies: real-estate
near: property-management | contract-management
hit: Sound knowledge of lease administration

term: lettings
name: lettings
kind: skill
also: letting | leasing | rentals | residential lettings | lettings experience | leasing apartments |
  residential leasing | commercial leasing | tenancy agreements | letting agent experience | lease agreements |
  leasing activities | assured shorthold tenancies | letting properties | letting flats | renting out properties
  | letting rooms
narrower: rental agreements | apartment leasing
ambiguous: rentals | leasing | Lettings | Letting
case: lettings | Lettings | letting | Letting
needs: property | apartment | tenant | residential | real estate | office | lettings | landlord | commercial | Yardi
never: car leasing | vehicle leasing | equipment leasing
implies: real-estate
near: property-management | lease-administration | tenant-relations | rent-collection | property-inspections
 | property-valuation
hit: Leasing and lettings of 120 flats
miss: Ski rentals at the lodge

term: loopnet
name: LoopNet
kind: tool
near: real-estate-investment | costar | egi-property-database | argus-enterprise
hit: Ideally you have already used LoopNet

term: mri-software
name: MRI Software
kind: tool
also: MRI property software
implies: property-management
near: yardi | realpage | rent-manager | resman | rent-cafe | qube-property-software
hit: Working knowledge of MRI property software required

term: northgate-housing
name: Northgate Housing
kind: tool
also: NEC Housing
implies: social-housing
near: social-housing | capita-academy | orchard-housing-system | civica | aareon-ql
hit: Kept records in NEC Housing

term: orchard-housing-system
name: Orchard housing system
kind: tool
also: MRI Orchard
implies: social-housing
near: social-housing | northgate-housing | aareon-ql | capita-academy | civica
hit: Working knowledge of MRI Orchard required

term: property-inspections
name: property inspections
kind: skill
also: unit inspections | home inspections | mid-term inspections | quarterly property inspections | periodic
  property inspections | mid-tenancy inspections | inventories and check-outs | quarterly inspections of
  properties
narrower: move-in inspections | check-in and check-out inspections | inventories and check outs | move-out
  inspections
near: property-management | property-surveying | lease-administration | facilities-coordination
hit: Experience in property inspections and property management

term: property-listings
name: property listings
kind: skill
also: property portals | property advertising | listing properties online | writing property particulars | property
 particulars | property adverts | property descriptions
narrower: MLS | multiple listing service | Rightmove | Zoopla | MLS listings | Right Move
beside: listing presentations
ambiguous: MLS
case: MLS
needs: listing | listings | real estate | realtor | realtors | property | properties | homes | home | broker | buyers
 | sellers | agent | agents | Zillow | housing | showings | comps
implies: real-estate
near: real-estate-sales | property-viewings
hit: Strong background in property portals and property viewings
hit: Kept home listings on MLS
miss: MLS (ASCP) in a blood bank

term: property-management
name: property management
kind: skill
also: managing properties | real estate management | property manager experience | residential property management
 | property administration | block management | multifamily property management | commercial property management
 | apartment management | leasehold management | rental property management | multi-family | multifamily
 | apartment community management | property portfolio management | managing rental properties | housing stock
 | community association management | HOA management | building management property
implies: real-estate
near: lettings | lease-administration | tenant-relations | social-housing | facilities-coordination
hit: Duties include block management

term: property-repairs-coordination
name: property repairs coordination
kind: skill
also: arranging repairs | organising repairs | organizing repairs | coordinating repairs | maintenance coordination
 | coordinating contractors for repairs | instructing contractors | repairs and maintenance coordination
 | arranging property maintenance
near: property-management | facilities-coordination | tenant-relations
hit: Arranged repairs with contractors and kept tenants informed

term: property-sector
name: estate agency setting
kind: experience
also: estate agents | real estate agency | real estate brokerage | real estate office | property company |
  property firm
narrower: letting agency
near: law-firm-setting
hit: Four years in real estate brokerage

term: property-surveying
name: property surveying
kind: skill
narrower: homebuyer surveys | condition surveys | building surveys | RICS surveys | schedule of condition
implies: real-estate
near: property-valuation
hit: Experience in homebuyer surveys and property valuation

term: property-valuation
name: property valuation
kind: skill
also: real estate appraisal | property appraisal | valuations of property | residential appraisal | market
  appraisals | home appraisal | comparable sales | USPAP | property valuations | commercial appraisal | valuing
  homes | valuing houses | valuing properties | market appraisal | comparative market analysis | comparative
  market analyses | valuing homes for sale
narrower: RICS Red Book | Red Book valuations
case: USPAP
implies: real-estate
near: valuation | property-surveying
hit: Taught property valuation to new colleagues

term: property-viewings
name: property viewings
kind: skill
also: conducting viewings | accompanied viewings | property tours | house viewings | property showings | leasing
  tours | showing tenants round | showing properties | showing homes | showing houses | showing flats | booking
  viewings | arranging viewings | viewings of properties | property viewing | showing apartments | showing units
  to prospects | hosting open houses
narrower: open houses | apartment tours
implies: real-estate
near: lettings | real-estate-sales | property-valuation
hit: Sound knowledge of property viewings

term: propertyware
name: Propertyware
kind: tool
also: Property Ware
implies: property-management
near: buildium | appfolio
hit: Trained the team on Propertyware

term: qube-global
name: Qube Global
kind: tool
near: residential-real-estate | qube-property-software
hit: Ideally you have already used Qube Global

term: qube-property-software
name: Qube property software
kind: tool
also: Qube
narrower: Qube PM | Qube Horizon
ambiguous: Qube
needs: property | PM | Horizon | Yardi | service charge | lettings | leasehold | block
implies: property-management
near: residential-real-estate | dezrez | qube-global
hit: Ideally you have already used Qube property software
hit: Kept service charge records in Qube.
miss: A shop named Qube.

term: real-estate
name: real estate
kind: skill
also: property | real estate industry | property industry | property sector | real estate sector | real estate market
 | property market | real estate experience | property experience
ambiguous: property
needs: real estate | estate agent | lettings | residential | commercial | sales | industry | sector | development
 | background | surveyor | experience
never: intellectual property | property damage | company property | property of | lost property | personal property
 | private property | school property | property tax
implies: property-sector
near: property-management | lettings | property-valuation
hit: Six years in real estate
miss: Any damage to company property is reported

term: real-estate-development
name: real estate development
kind: skill
also: property development | land development | mixed-use development | commercial development | land buying |
  development appraisal property | house building land
narrower: land acquisition | residential development | site acquisition
implies: real-estate
near: town-planning | real-estate-investment
hit: Skilled in development appraisal property and real estate investment

term: real-estate-investment
name: real estate investment
kind: skill
also: property investment | real estate finance | commercial real estate investment | investment property |
  investment properties | real estate underwriting | real estate acquisitions | cap rates | property portfolio
narrower: REIT | REITs | real estate private equity
case: REIT | REITs
implies: real-estate
near: real-estate-development | asset-management
hit: Sound knowledge of real estate investment

term: real-estate-transactions
name: real estate transactions
kind: skill
also: property transactions | real estate closings | closing real estate deals | purchase and sale agreements |
  real estate contracts | disposals and acquisitions property | property acquisitions | property disposals
narrower: house purchases
implies: real-estate
near: title-escrow | property-law | real-estate-sales
hit: Responsible for house purchases in a group of eight

term: realpage
name: RealPage
kind: tool
also: RealPage OneSite
beside: OneSite
implies: property-management
near: yardi | entrata | rent-manager | resman | rent-cafe | qube-property-software
hit: Introduced RealPage in three departments

term: reapit
name: Reapit
kind: tool
implies: real-estate | crm
near: residential-real-estate | alto-estate-agency-software | jupix | dezrez
hit: Kept records in Reapit

term: rent-arrears
name: rent arrears
kind: skill
also: arrears management housing | chasing rent arrears | chased rent arrears | rent arrears management | managing
 rent arrears | rent arrears recovery | chased arrears of rent | late rent | unpaid rent
implies: rent-collection
near: debt-collection
hit: Reduced rent arrears.

term: rent-cafe
name: Rent Cafe
kind: tool
also: RentCafe
implies: property-management
near: yardi | resman | qube-property-software
hit: Two years of practice with Rent Cafe

term: rent-collection
name: rent collection
kind: skill
also: collecting rent | rental income collection | collecting rents | rent payments | rent accounts | rental payments
narrower: rent roll | rent rolls
implies: property-management
near: property-management | debt-collection | property-inspections | lease-administration
hit: Took over rent collection from 2019 onwards

term: rent-manager
name: Rent Manager
kind: tool
implies: property-management
near: yardi | buildium | resman | rent-cafe | qube-property-software
hit: Introduced Rent Manager in three departments

term: residential-real-estate
name: residential real estate
kind: skill
also: residential property | single family homes | buyer representation | luxury homes | buyer's agent work |
  home buyers | home sellers
narrower: residential sales property
beside: estate agency | estate agency experience
implies: real-estate
near: lettings | real-estate-sales | property-viewings | property-valuation
hit: Duties include single family homes

term: resman
name: ResMan
kind: tool
implies: property-management
near: yardi | rent-manager | rent-cafe | qube-property-software
hit: Ideally you have already used ResMan

term: right-of-way-acquisition
name: right of way acquisition
kind: skill
also: land rights
narrower: wayleaves | easements | land referencing | compulsory purchase | landman work
near: property-law | real-estate-development
hit: A good grasp of right of way acquisition is expected

term: right-to-rent
name: Right to Rent
kind: skill
also: Right to Rent checks | right-to-rent checks
implies: lettings
near: landlord-and-tenant-law | tenancy-deposits
hit: Carried out Right to Rent checks for every tenant

term: rural-land-management
name: rural land management
kind: skill
also: rural practice | estate management rural
narrower: agricultural tenancies
near: property-management
hit: Sound knowledge of rural practice

term: skyslope
name: SkySlope
kind: tool
near: real-estate-sales | dotloop | zipform
hit: Introduced SkySlope in three departments

term: student-accommodation
name: student accommodation
kind: skill
also: student housing
narrower: residence life | halls of residence | residence hall management
near: property-management
hit: Took over student accommodation from 2019 onwards

term: tenancy-deposits
name: tenancy deposits
kind: skill
also: deposit protection | tenancy deposit schemes | Tenancy Deposit Scheme | Deposit Protection Service |
  tenant deposits | deposit disputes
narrower: deposit protection schemes | registering deposits
implies: lettings
near: rent-collection | landlord-and-tenant-law
hit: Registered deposits and settled deposit disputes

term: tenant-referencing
name: tenant referencing
kind: skill
also: referencing tenants | tenant references | tenant reference checks | tenant vetting | referencing applicants
implies: lettings
near: tenant-relations
hit: Referenced tenants and drew up the agreements

term: tenant-relations
name: tenant relations
kind: skill
also: tenant management | tenant liaison | resident relations | dealing with tenants | tenant retention |
  resident retention | tenant screening | tenant enquiries | landlord and tenant matters | resident services |
  tenant inquiries | tenancy matters | tenants' repairs and complaints
beside: tenancy management
near: property-management | complaint-handling | lettings | rent-collection | property-inspections
 | lease-administration | facilities-coordination
hit: Responsible for tenant relations in a group of eight

term: title-escrow
name: title and escrow
kind: skill
also: escrow | title company experience
narrower: title insurance | title search | escrow closing | title examination work
implies: real-estate
near: mortgage-closing | real-estate-transactions
hit: Responsible for title company experience in a group of eight

term: zipform
name: zipForm
kind: tool
near: real-estate-sales | skyslope
hit: Good command of zipForm
