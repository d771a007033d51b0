# Charities, fundraising, grants, volunteers, advocacy, humanitarian aid.

term: activityinfo
name: ActivityInfo
kind: tool
near: monitoring-evaluation | dhis2 | kobotoolbox | odk-collect | commcare
hit: Knowledge of ActivityInfo is an advantage

term: advice-work
name: advice work
kind: skill
also: advice and guidance | information advice and guidance | money advice | IAG | housing advice
narrower: welfare advice | debt advice | Citizens Advice
ambiguous: IAG
case: IAG
needs: advice | guidance | careers | information | learners | advisor | adviser | employability | NVQ | clients |
 level
near: benefits-assessment | case-work | welfare-benefits-advice
hit: Skilled in advice work and benefits assessment
hit: Gave IAG to learners
miss: Analyst at IAG and British Airways

term: advocacy-campaigns
name: advocacy campaigns
kind: skill
also: campaigning | advocacy skills | activism | ran campaigns for change
narrower: policy advocacy | campaign organising | social justice advocacy | issue campaigns | awareness
  campaigns | public awareness campaigns | awareness raising | raising awareness | advocacy strategies |
  campaign organizing
beside: social justice | advocacy work
ambiguous: campaigning | Campaigning
case: campaigning | Campaigning
needs: charity | policy | political | advocacy | public | environmental | rights
near: legislative-affairs | human-rights-law | community-engagement
hit: Campaigning on policy for clean rivers
miss: Campaigning for the title this season

term: annual-giving
name: annual giving
kind: skill
also: annual fund | annual appeals | annual campaign fundraising
implies: fundraising
near: individual-giving | major-gifts
hit: Ran the annual fund for an independent school

term: bloomerang
name: Bloomerang
kind: tool
implies: crm | nonprofit-crm
near: raisers-edge | donorperfect | etapestry | salesforce-npsp | civicrm | donorfy | thankq
hit: Kept records in Bloomerang

term: cash-programming
name: cash transfer programming
kind: skill
also: cash and voucher assistance | cash-based interventions | cash assistance programmes | cash-based assistance |
 CVA programming | cash transfers
near: humanitarian-aid | livelihoods-programmes
hit: Cash and voucher assistance to 3,000 households

term: charity-governance
name: charity governance
kind: skill
also: nonprofit governance | Charity Commission | 501(c)(3) | nonprofit boards
narrower: trustee boards | trustee experience | board of trustees | board development
beside: charity law
implies: corporate-governance
near: nonprofit-accounting
hit: Sound knowledge of charity governance

term: charity-retail
name: charity shop
kind: skill
also: charity shop management
narrower: thrift store charity
near: retail-selling
hit: Experience in charity shop

term: civicrm
name: CiviCRM
kind: tool
implies: crm | nonprofit-crm
near: raisers-edge | salesforce-npsp | donorfy | donorperfect | bloomerang | etapestry | thankq
hit: Used CiviCRM and Salesforce NPSP in a team of five

term: commcare
name: CommCare
kind: tool
implies: data-collection | mobile-data-collection
near: monitoring-evaluation | odk-collect | dhis2 | kobotoolbox | activityinfo
hit: Ideally you have already used CommCare

term: community-fundraising
name: community fundraising
kind: skill
also: community and events fundraising
narrower: challenge events | charity events | supporter-led events
implies: fundraising
near: event-planning
hit: You are familiar with community and events fundraising and event planning

term: corporate-fundraising
name: corporate fundraising
kind: skill
also: corporate giving | corporate partnership fundraising
narrower: corporate partnerships | charity partnerships
implies: fundraising
near: partnership-development | sponsorship
hit: Responsible for corporate fundraising in a group of eight

term: dhis2
name: DHIS2
kind: tool
near: monitoring-evaluation | commcare | activityinfo | kobotoolbox | odk-collect
hit: Used DHIS2 and monitoring and evaluation in a team of five

term: donor-relations
name: donor relations
kind: skill
also: donor stewardship | donor management | stewardship of donors | donor engagement | supporter care |
  supporter relations | donor communications | cultivating donors | donor development | supporter engagement |
  supporter stewardship | managing donors | thanked donors | looked after donors | donor retention
narrower: donor cultivation
implies: fundraising
near: major-gifts | client-relationship-management
hit: Skilled in donor relations and major gifts

term: donor-reporting
name: donor reporting
kind: skill
also: reporting to donors | funder reports | reports to funders | donor reports | funder reporting | grant reports
beside: donor compliance
near: grants-administration | monitoring-evaluation | report-writing | institutional-donors
hit: A good grasp of funder reports is expected

term: donorfy
name: Donorfy
kind: tool
implies: crm | nonprofit-crm
near: raisers-edge | civicrm | thankq | salesforce-npsp | donorperfect | bloomerang | etapestry
hit: Daily work with Donorfy and Raiser's Edge

term: donorperfect
name: DonorPerfect
kind: tool
also: Donor Perfect
implies: crm | nonprofit-crm
near: raisers-edge | bloomerang | salesforce-npsp | civicrm | donorfy | etapestry | thankq
hit: Working knowledge of DonorPerfect required

term: enthuse-fundraising
name: Enthuse fundraising
kind: tool
implies: online-giving-platforms
near: individual-giving | gofundme
hit: Daily work with Enthuse fundraising and individual giving

term: etapestry
name: eTapestry
kind: tool
also: Blackbaud eTapestry
implies: crm | nonprofit-crm
near: raisers-edge | bloomerang | little-green-light | salesforce-npsp | donorperfect | civicrm | donorfy | thankq
hit: Introduced eTapestry in three departments

term: faith-based-work
name: faith-based work
kind: skill
narrower: ministry work church | pastoral ministry | church administration | chaplaincy
near: community-engagement
hit: Experience in faith-based work and community engagement

term: food-bank-work
name: food distribution charity
kind: skill
narrower: soup kitchen
near: volunteering
hit: Skilled in food distribution charity and volunteering

term: food-security-programmes
name: food security
kind: skill
also: food security programs | food security programmes | FSL programmes | food security and livelihoods
near: livelihoods-programmes | nutrition-programmes | humanitarian-aid
hit: Food security programmes in the Sahel

term: fundraising
name: fundraising
kind: skill
also: fund raising | raising funds | fundraising campaigns | fundraising events | resource mobilisation | charity
 fundraising | fundraising activities | fundraising experience | fundraise | fundraising strategy | resource
 mobilization | raise funds | raised money
beside: income generation charity
implies: nonprofit-sector
near: grant-writing | donor-relations | corporate-fundraising | individual-giving | major-gifts | philanthropy |
 nonprofit-crm
hit: Strong background in fundraising and donor relations

term: gender-equality-programming
name: gender equality programming
kind: skill
also: gender equality | GBV programming | gender issues
narrower: gender mainstreaming | gender analysis | women's empowerment
beside: gender based violence
near: diversity-and-inclusion | international-development
hit: Looked after GBV programming for a mid-sized employer

term: gift-aid
name: Gift Aid
kind: skill
also: Gift Aid claims | Gift Aid declarations
case: Gift Aid
near: individual-giving | nonprofit-accounting
hit: Submits Gift Aid claims each quarter

term: gofundme
name: GoFundMe
kind: tool
implies: online-giving-platforms
near: individual-giving | justgiving | enthuse-fundraising
hit: Knowledge of GoFundMe is an advantage

term: grant-writing
name: grant writing
kind: skill
also: grant applications | bid writing for grants | writing grant applications | writing grants | grant proposals |
 funding applications | grant funding applications | funding bids | grant proposal writing | grant seeking | funding
 proposals | writing funding bids | grantwriting | grants writing | wrote grants | wrote bids | won grants | secured
 grants | secured funding from trusts | successful bids to trusts
narrower: foundation grants
implies: fundraising
near: grants-administration | sales-proposals | donor-reporting | report-writing | trusts-and-foundations-fundraising
hit: Wrote grant applications worth 200k

term: harlequin-crm
name: Harlequin CRM
kind: tool
implies: crm | nonprofit-crm
near: raisers-edge | thankq | virtuous-crm
hit: Trained new colleagues on Harlequin CRM

term: humanitarian-aid
name: humanitarian aid
kind: skill
also: humanitarian response | humanitarian assistance | relief work | emergency response humanitarian | disaster
 relief | refugee assistance | refugee response | humanitarian programmes | humanitarian sector | displaced persons
 | humanitarian action | humanitarian programs | distributed relief | aid distribution
narrower: emergency relief | Sphere standards | food aid | refugee resettlement | humanitarian principles
near: international-development | emergency-planning | humanitarian-setting | wash-programmes |
 food-security-programmes | cash-programming | humanitarian-protection
hit: You are familiar with humanitarian aid and emergency management
hit: Humanitarian response in Yemen

term: humanitarian-protection
name: humanitarian protection
kind: skill
also: protection programming | protection mainstreaming | protection in emergencies | protection monitoring
narrower: child protection in emergencies | protection cluster
near: humanitarian-aid | gender-based-violence-response | child-protection
hit: Protection mainstreaming across sectors

term: immigrant-and-refugee-services
name: immigrant and refugee services
kind: skill
also: refugee services
narrower: refugee support | asylum seeker support
near: immigration-law | humanitarian-aid
hit: Looked after asylum seeker support for a mid-sized employer

term: impact-measurement
name: impact measurement
kind: skill
also: social impact | measuring impact | social return on investment | SROI | impact reporting | monitoring
  outcomes | measured outcomes
narrower: theory of change | outcomes measurement | outcome monitoring
case: SROI
near: monitoring-evaluation
hit: Practical experience of outcomes measurement is required

term: individual-giving
name: individual giving
kind: skill
also: peer-to-peer fundraising
narrower: direct debit fundraising | regular giving | direct mail fundraising | digital fundraising | crowdfunding
implies: fundraising
near: direct-marketing | donor-relations | annual-giving | legacy-giving
hit: Took over individual giving from 2019 onwards

term: institutional-donors
name: institutional donors
kind: skill
also: institutional funding | donor-funded projects | donor funded programmes | donor-funded programmes |
 institutional donor | donor-funded programs
narrower: FCDO funding | USAID funding | ECHO funding | FCDO | DFID | SIDA funding | USAID-funded | EU-funded projects
near: donor-reporting | grants-administration | international-development
hit: Ran donor-funded projects worth two million

term: justgiving
name: JustGiving
kind: tool
also: Just Giving
implies: online-giving-platforms
near: individual-giving | gofundme | online-giving-platforms
hit: Introduced JustGiving in three departments

term: kobotoolbox
name: KoboToolbox
kind: tool
also: Kobo Toolbox | KoBo Collect | KoboCollect | Kobo Toolbox data collection
implies: data-collection | mobile-data-collection
near: monitoring-evaluation | odk-collect | commcare | dhis2 | activityinfo | mobile-data-collection
hit: Introduced KoBo Collect in three departments

term: legacy-giving
name: legacy giving
kind: skill
also: planned giving | legacy fundraising | legacies fundraising | gifts in wills
implies: fundraising
near: major-gifts | individual-giving
hit: Gifts in wills programme

term: little-green-light
name: Little Green Light
kind: tool
implies: crm | nonprofit-crm
near: raisers-edge | etapestry | neon-crm
hit: Proficient in Little Green Light and Raiser's Edge

term: livelihoods-programmes
name: livelihoods programmes
kind: skill
also: livelihoods | livelihood programmes | livelihoods programs | livelihood programs
near: humanitarian-aid | international-development | wash-programmes | food-security-programmes | cash-programming
hit: Livelihoods programmes for displaced families

term: major-gifts
name: major gifts
kind: skill
also: major donor fundraising | major donors | high-value fundraising | major donor | high net worth donors
narrower: capital campaigns | capital campaign | five-figure gifts | six-figure gifts
implies: fundraising
near: donor-relations | annual-giving | legacy-giving | philanthropy | trusts-and-foundations-fundraising
hit: Major donor fundraising for a hospice

term: mobile-data-collection
name: mobile data collection
kind: tool
also: mobile data collection tools | digital data collection tools | mobile data gathering | digital data collection
narrower: SurveyCTO | Magpi | ONA data | Open Foris | mWater
implies: data-collection
near: kobotoolbox | odk-collect | monitoring-evaluation
hit: Ran household surveys with mobile data collection

term: nationbuilder
name: NationBuilder
kind: tool
implies: crm
near: raisers-edge | virtuous-crm
hit: Proficient in NationBuilder and Virtuous CRM

term: neon-crm
name: Neon CRM
kind: tool
also: NeonCRM
implies: crm | nonprofit-crm
near: raisers-edge | little-green-light | salesforce-npsp
hit: Familiar with Neon CRM and Little Green Light or similar software

term: ngo-sector
name: NGO
kind: experience
also: non-governmental organisation | NGOs | international NGO | local NGO | NGO experience | international NGOs
  | NGO sector | non-governmental organisations | non-governmental organization | non-governmental organizations
narrower: INGO | INGOs
case: NGO | NGOs | INGO | INGOs
implies: nonprofit-sector
near: international-organisation-setting | humanitarian-aid
hit: Knows NGO from two employers

term: nonprofit-crm
name: donor database
kind: tool
also: donor CRM | fundraising database | fundraising CRM | donor databases | donor management software | charity CRM
 | supporter database | fundraising software | donor management system | constituent database
narrower: Beacon CRM | Access thankQ | Blackbaud CRM | CiviCRM database | Keela | Kindful | Network for Good |
 CharityEngine | Givebutter | Bonterra | EveryAction | Classy fundraising | Microsoft Dynamics for charities |
 Microedge
implies: crm
near: raisers-edge | fundraising
hit: Kept the donor database clean

term: nonprofit-management
name: nonprofit management
kind: skill
also: charity management | non-profit management | NGO management | third sector management | nonprofit leadership
 | nonprofit administration | managing a charity | ran a charity
implies: nonprofit-sector
near: general-management | fundraising
hit: Took over NGO management from 2019 onwards

term: nonprofit-sector
name: nonprofit
kind: experience
also: non-profit | not-for-profit | charity sector | charitable sector | third sector | voluntary sector
 | nonprofit organisation | non-profit organisation | charity experience | charity | charities
 | charitable organisation | not-for-profit organisation | nonprofits | nonprofit sector | voluntary organisations
 | civil society | civil society organisation | CSO sector | community organisations | community-based organisation
 | nonprofit organization | non-profit organization | charitable organization | not-for-profit organization
 | voluntary organizations | civil society organization | community organizations | community-based organization
 | charity background | charity environment
ambiguous: charity | charities
needs: sector | registered | work | experience | fundraising | background | local | national | volunteer | accounts
 | trustee | manager | clients
near: ngo-sector | government-sector
hit: Eight years in the nonprofit sector
miss: A concert in aid of charity

term: odk-collect
name: ODK Collect
kind: tool
also: Open Data Kit | ODK
case: ODK
implies: data-collection | mobile-data-collection
near: monitoring-evaluation | kobotoolbox | commcare | dhis2 | activityinfo | mobile-data-collection
hit: Working knowledge of ODK Collect required

term: online-giving-platforms
name: online giving platforms
kind: tool
also: online fundraising platforms | digital giving platforms | online donation platforms | fundraising platforms
narrower: Donorbox | Virgin Money Giving | Crowdfunder | Much Loved | Raisely | Blackbaud Luminate | Fundraise Up |
 Stripe donations
implies: individual-giving
near: justgiving
hit: Set up appeals on online giving platforms

term: philanthropy
name: philanthropy
kind: skill
also: philanthropic giving | philanthropy sector
near: major-gifts | fundraising
hit: Philanthropy team in a museum

term: programme-funding
name: programme funding
kind: skill
also: program funding
narrower: funding strategy charity | commissioning contracts charity | funder relations | funder relationships
near: fundraising | grants-administration
hit: Three years of programme funding

term: prospect-research
name: prospect research
kind: skill
also: donor research
narrower: prospect identification
implies: fundraising
near: major-gifts
hit: Skilled in prospect research and major gifts

term: raisers-edge
name: Raiser's Edge
kind: tool
also: Raisers Edge | Raiser's Edge NXT | Blackbaud Raiser's Edge | RE NXT | Raisers Edge NXT
beside: Blackbaud
implies: crm | nonprofit-crm
near: donorperfect | fundraising | salesforce-npsp | bloomerang | civicrm | donorfy | etapestry | thankq |
 nonprofit-crm
hit: Ran queries in Raiser's Edge NXT

term: salesforce-npsp
name: Salesforce NPSP
kind: tool
also: Nonprofit Success Pack
implies: crm | nonprofit-crm
near: raisers-edge | neon-crm | civicrm | donorperfect | bloomerang | donorfy | etapestry | thankq
hit: Proficient in Nonprofit Success Pack and Neon CRM

term: thankq
name: thankQ
kind: tool
implies: crm | nonprofit-crm
near: raisers-edge | donorfy | harlequin-crm | salesforce-npsp | donorperfect | bloomerang | civicrm | etapestry
hit: Trained new colleagues on thankQ

term: trusts-and-foundations-fundraising
name: trusts and foundations
kind: skill
also: trust fundraising | trusts and foundations fundraising | trust and foundation fundraising | foundation
 fundraising
narrower: grant-making trusts
implies: fundraising
near: grant-writing | major-gifts
hit: Trusts and foundations income of 300k

term: virtuous-crm
name: Virtuous CRM
kind: tool
implies: crm | nonprofit-crm
near: raisers-edge | harlequin-crm | nationbuilder
hit: Kept records in Virtuous CRM

term: volunteer-management
name: volunteer management
kind: skill
also: managing volunteers | volunteer coordination activities | coordinating volunteers | volunteer programme
  management | volunteer program management | led volunteers | ran a team of volunteers
narrower: recruiting volunteers | volunteer training | volunteer supervision | supervising volunteers | training
  volunteers | volunteer recruitment and training | rota of volunteers | volunteer programmes | volunteer
  programs | volunteer engagement
beside: working with volunteers
implies: nonprofit-sector
near: people-management | community-engagement
hit: Three years of volunteer recruitment and training

term: volunteering
name: volunteering
kind: skill
also: voluntary work | volunteer work | volunteer experience | community service volunteer | charity volunteering
 | voluntary experience | unpaid work in the community
near: volunteer-management | community-engagement
hit: Responsible for volunteer experience in a group of eight

term: wash-programmes
name: WASH programmes
kind: skill
also: water sanitation and hygiene | WASH programs | WASH sector | WASH programming | WASH projects | water,
 sanitation and hygiene
near: livelihoods-programmes | hygiene-promotion | humanitarian-aid
hit: Led WASH programmes in three camps

term: youth-work
name: youth work
kind: skill
also: youth development | youth engagement | working with young people | youth services | work with young people
  | young people supported
narrower: youth programmes | youth groups | youth clubs | youth mentoring | youth programming | youth programs |
  led youth sessions
beside: youth leadership
near: community-engagement | coaching | youth-activities | mentoring-young-people
hit: You are familiar with youth leadership and community engagement
