# Marketing, advertising, brand, digital channels, communications and public relations, market research.

term: activecampaign
name: ActiveCampaign
kind: tool
implies: email-marketing | email-marketing-platforms
near: mailchimp | klaviyo | dotdigital | brevo | braze | iterable | emarsys | marketing-automation
hit: Knowledge of ActiveCampaign is an advantage

term: adestra
name: Adestra
kind: tool
also: Pure360 | Upland Adestra | Force24 | Communigator | Benchmark Email | MailerLite | AWeber | Omnisend
implies: email-marketing-platforms
hit: Two years of work with Adestra

term: adobe-analytics
name: Adobe Analytics
kind: tool
also: Omniture | Adobe SiteCatalyst | Adobe SiteCatalyzt
implies: web-analytics
near: google-analytics | google-tag-manager | mixpanel
hit: Daily work with Adobe SiteCatalyzt and Google Analytics

term: adobe-campaign
name: Adobe Campaign
kind: tool
narrower: Adobe Target
beside: Adobe Experience Cloud
implies: marketing-automation
near: salesforce-marketing-cloud
hit: Daily work with Adobe Campaign and Salesforce Marketing Cloud

term: advertising
name: advertising
kind: skill
also: advertising experience | advertising strategy | creative advertising | through the line | ATL and BTL
narrower: advertisement | ad campaigns | print advertising | TV advertising | outdoor advertising | OOH advertising |
 radio advertising | above the line | ATL
ambiguous: Advertising | ATL
case: ATL | advertising | Advertising
needs: experience | skills | knowledge | degree | bachelor | department | manager | director | head | officer |
 assistant | executive | coordinator | team | field | background | worked | studies | function | graduate | @list |
 BTL | campaign | campaigns | TTL | media | TV | brand | radio | OOH | agency | press
never: see this advertisement | this advertisement | job advertisement | advertising agency is
implies: marketing
near: media-planning | campaign-management
hit: Looked after advertising for a mid-sized employer
hit: Ran ATL and BTL campaigns
miss: Advertising Street 5, Leeds
miss: Gate agent at ATL and JFK

term: advertising-agency-setting
name: advertising agency setting
kind: experience
also: advertising agency | creative agency | marketing agency | agency environment | agency experience | agency
  background | agency side
narrower: digital agency | media agency
beside: PR agency setting
implies: design-studio-setting
near: client-side-marketing-setting
hit: Worked in advertising agency from 2016 to 2020

term: affiliate-marketing
name: affiliate marketing
kind: skill
also: affiliate programmes | affiliate programs
narrower: affiliate networks
beside: partner marketing | channel marketing | co-marketing
implies: digital-marketing
near: performance-tracking
hit: Strong background in affiliate networks and performance tracking

term: agency-management
name: agency management
kind: skill
also: managing agencies | external agencies management | managing external agencies | agency relationships | agency
 relationship management | managing creative agencies | working with agencies | managing media agencies | managing
 agency partners
near: creative-briefing | supplier-management | media-planning | campaign-management
hit: Agency management across three markets

term: ahrefs
name: Ahrefs
kind: tool
implies: seo | seo-tools
near: semrush | moz | screaming-frog | majestic-seo | google-search-console
hit: Two years of practice with Ahrefs

term: alchemer
name: Alchemer
kind: tool
also: SurveyGizmo
implies: survey-software
near: surveymonkey | typeform | limesurvey | google-forms | microsoft-forms
hit: Proficient in Alchemer and LimeSurvey

term: amazon-seller-central
name: Amazon Seller Central
kind: tool
also: Seller Central | Amazon marketplace
narrower: Amazon Advertising | Amazon Ads | Amazon FBA
beside: Amazon Vendor Central
implies: e-commerce
near: shopify | ebay-selling
hit: Knowledge of Seller Central is an advantage

term: apple-keynote
name: Apple Keynote
kind: tool
also: Keynote presentation software
ambiguous: Keynote
case: Keynote
needs: PowerPoint | Google Slides | Apple | Numbers | Pages
implies: presentation-software
near: microsoft-powerpoint | mentimeter
hit: Slides in Keynote and PowerPoint
miss: Gave the Keynote address in May

term: b2b-marketing
name: B2B marketing
kind: skill
also: business-to-business marketing
narrower: account-based marketing | ABM campaigns | industrial marketing
implies: marketing
near: content-marketing | lead-generation | consumer-marketing
hit: Duties include B2B marketing

term: bigcommerce
name: BigCommerce
kind: tool
also: Big Commerce
implies: e-commerce
near: shopify | woocommerce | prestashop | salesforce-commerce-cloud
hit: Used Big Commerce and PrestaShop in a team of five

term: brand-management
name: brand management
kind: skill
also: branding | brand guidelines | brand positioning | corporate branding | corporate identity | brand marketing |
 brand standards | building brands | brand consistency
narrower: brand strategy | brand development | brand building | brand identity | brand awareness | rebranding | brand
 refresh | brand launch
ambiguous: Branding
case: branding | Branding
needs: experience | skills | knowledge | degree | bachelor | department | manager | director | head | officer
 | assistant | executive | coordinator | team | field | background | worked | studies | function | graduate | @list
implies: marketing
near: marketing-strategy | product-marketing | employer-branding | campaign-management
hit: Sound knowledge of brand management
miss: Branding Street 5, Leeds

term: brandwatch
name: Brandwatch
kind: tool
implies: social-media-tools
near: hootsuite | sprinklr | meltwater | cision
hit: Introduced Brandwatch in three departments

term: braze
name: Braze
kind: tool
also: Appboy
implies: email-marketing | email-marketing-platforms
near: mailchimp | brevo | iterable | emarsys | marketing-automation
hit: Used Braze and Brevo in a team of five

term: brevo
name: Brevo
kind: tool
also: Sendinblue
implies: email-marketing | email-marketing-platforms
near: mailchimp | dotdigital | braze | iterable | emarsys
hit: Knowledge of Brevo is an advantage

term: brochures-and-leaflets
name: brochures and leaflets
kind: skill
also: marketing materials | marketing collateral | promotional materials | brochures | leaflets | promotional
  literature | print collateral
narrower: flyers | sales collateral
near: brand-management | desktop-publishing
hit: Practical experience of brochures and leaflets is required

term: buffer
name: Buffer
kind: tool
ambiguous: Buffer
case: Buffer
needs: Hootsuite | social media | scheduling posts | Sprout Social
implies: social-media-marketing | social-media-tools
near: hootsuite | sprout-social | sprinklr | later-social-scheduler
hit: Scheduled social media posts in Buffer
miss: Mix the Buffer to pH seven

term: campaign-management
name: campaign management
kind: skill
also: marketing campaigns | managing campaigns | promotional campaigns | multi-channel campaigns | campaign execution
 | campaign delivery | campaign optimisation | campaign optimization | campaigns
narrower: campaign planning | advertising campaigns | integrated campaigns
ambiguous: campaigns
case: campaigns
needs: experience with campaigns | experience of campaigns | experience in campaigns | knowledge of campaigns |
 understanding of campaigns | familiarity with campaigns | marketing | email | digital | social | brand | media | PPC
 | advertising | launch | Google Ads | creative | leads
never: political campaign management
implies: marketing
near: digital-marketing | marketing-strategy
hit: Three years of campaign management
miss: Vaccination campaigns in rural clinics

term: campaign-monitor
name: Campaign Monitor
kind: tool
implies: email-marketing | email-marketing-platforms
near: mailchimp | constant-contact | klaviyo | activecampaign | brevo | dotdigital | braze | iterable | emarsys
hit: Ideally you have already used Campaign Monitor

term: canva
name: Canva
kind: tool
also: Canva Pro
implies: graphic-design
near: content-creation | adobe-express | adobe-photoshop | adobe-illustrator | adobe-indesign | adobe-creative-suite
 | figma | coreldraw | quarkxpress | affinity-suite | gimp
hit: Familiar with Canva Pro and content creation or similar software

term: channeladvisor
name: ChannelAdvisor
kind: tool
also: Rithum | Linnworks marketplace | Helium 10 | Jungle Scout
implies: e-commerce
near: amazon-seller-central | shopify
hit: Two years of work with ChannelAdvisor

term: cision
name: Cision
kind: tool
implies: media-relations
near: hootsuite | meltwater | social-media-tools
hit: Knowledge of Cision is an advantage

term: client-side-marketing-setting
name: client-side marketing setting
kind: experience
also: in-house marketing | client side marketing | in-house marketing team
near: advertising-agency-setting
hit: Worked in in-house marketing team from 2016 to 2020

term: community-management
name: community management
kind: skill
also: online community management | online communities | content moderation | online moderation
narrower: moderating communities | forum moderation
near: social-media-marketing | customer-enquiries
hit: You are familiar with community management and customer enquiries

term: constant-contact
name: Constant Contact
kind: tool
implies: email-marketing | email-marketing-platforms
near: mailchimp | campaign-monitor | activecampaign | brevo | dotdigital | braze | iterable | emarsys
hit: Two years of practice with Constant Contact

term: consumer-marketing
name: consumer marketing
kind: skill
also: B2C marketing
narrower: FMCG marketing | retail marketing
implies: marketing
near: b2b-marketing
hit: You are familiar with B2C marketing and B2B marketing

term: content-creation
name: content creation
kind: skill
also: creating content | content development | content production | producing content | create content | digital
 content | create engaging content | content writing | writing content | multimedia content | website content | wrote
 blog posts | wrote articles for the website | wrote blogs | writing blogs | blog articles
narrower: web content | blogging | blog posts | blog writing | user-generated content
ambiguous: Blogging
case: blogging | Blogging
needs: experience | skills | knowledge | degree | bachelor | department | manager | director | head | officer
 | assistant | executive | coordinator | team | field | background | worked | studies | function | graduate | @list
near: copywriting-marketing | content-marketing | social-media-marketing | ux-writing | technical-writing
hit: Duties include content development
miss: Blogging Street 5, Leeds

term: content-management-system
name: content management system
kind: tool
also: content management systems | CMS | web content management system | website CMS | web CMS | CMS platforms | CMS
 platform | CMS systems | website content management system | content management software | CMS software | content
 management platforms | CMS tools | enterprise CMS | web content management systems | CMS experience | CMS skills
ambiguous: CMS
case: CMS
needs: website | content | WordPress | Drupal | web | digital | Joomla | HTML | experience with CMS | experience of
 CMS | experience in CMS | knowledge of CMS | familiarity with CMS | proficient with CMS | experience with a CMS |
 experience of a CMS | experience in a CMS | knowledge of a CMS | familiarity with a CMS | proficient with a CMS |
 @list
near: website-management | wordpress-publishing
hit: Kept 300 pages fresh in the content management system
miss: CMS rules for Medicare payment

term: content-marketing
name: content marketing
kind: skill
also: thought leadership | content calendars | content marketing strategy
narrower: content strategy | content planning | inbound marketing | content calendar | editorial calendar | white
 papers | blog content
implies: marketing
near: content-creation | seo | copywriting-marketing | newsletters | ux-writing | technical-writing
hit: Practical experience of content marketing is required

term: conversion-optimisation
name: conversion optimisation
kind: skill
also: conversion rate optimisation | CRO | conversion optimization | conversion rate optimization | landing page
  optimization
narrower: landing pages | landing page optimisation | landing page testing
ambiguous: CRO
case: CRO
needs: conversion | landing | SEO | PPC | marketing | website | e-commerce
implies: digital-marketing
near: web-analytics
hit: Raised sign-ups through conversion optimisation
miss: Worked for a CRO on cancer trials

term: convertkit
name: ConvertKit
kind: tool
also: Convert Kit
implies: email-marketing | email-marketing-platforms
near: mailchimp | klaviyo
hit: Worked with ConvertKit for three years

term: copywriting-marketing
name: copywriting
kind: skill
also: copy writing | writing copy | writing marketing materials | wrote copy | wrote web copy | wrote ad copy | wrote
 adverts | writing adverts | wrote marketing copy
narrower: marketing copy | advertising copy | web copy | ad copy | product descriptions | writing product descriptions
 | SEO copywriting | SEO content writing | web copywriting
implies: content-creation
near: content-creation | editing-proofreading | newsletters | ux-writing | technical-writing
hit: Sound knowledge of web copy

term: corporate-communications
name: corporate communications
kind: skill
also: corporate communication | strategic communications | communication strategy | communications planning |
  communications plan | corporate affairs | executive communications | organisational communications |
  communications campaigns | marketing communications | marcomms | marcom | communication plans | organizational
  communications
narrower: external communications | communications strategy
near: public-relations | internal-communications | investor-relations
hit: Practical experience of executive communications is required

term: crazy-egg
name: Crazy Egg
kind: tool
implies: conversion-optimisation
near: google-analytics | vwo | optimizely
hit: Two years of practice with Crazy Egg

term: creative-briefing
name: creative briefing
kind: skill
also: creative briefs | creative direction | concept development | creative strategy
narrower: briefing agencies | agency briefing
beside: creative agencies
near: advertising | campaign-management
hit: Duties include creative agencies

term: crisis-communications
name: crisis communications
kind: skill
also: crisis communication | issues management | crisis PR
implies: public-relations
near: corporate-communications
hit: Responsible for crisis communication in a group of eight

term: criteo
name: Criteo
kind: tool
also: Taboola | Outbrain | Xandr | AdRoll
implies: programmatic-advertising
near: google-display-and-video-360 | the-trade-desk
hit: Two years of work with Criteo

term: customer-journey-mapping
name: customer journey mapping
kind: skill
also: customer journeys | customer experience mapping | customer journey
narrower: customer touchpoints | customer lifecycle
near: customer-experience | market-research
hit: Skilled in customer journey mapping and market research

term: customer-loyalty
name: customer loyalty
kind: skill
also: customer loyalty programmes | loyalty marketing | rewards programme customers | loyalty programs |
  customer loyalty programs | rewards program customers
narrower: loyalty programmes | loyalty schemes
near: customer-retention | email-marketing
hit: Taught customer loyalty to new colleagues

term: cvent
name: Cvent
kind: tool
also: C-vent
implies: event-planning
near: eventbrite
hit: Good command of Cvent

term: digital-advertising
name: digital advertising
kind: skill
also: online advertising | paid advertising | paid digital | paid acquisition | paid media campaigns | performance
 marketing | paid campaigns | biddable media | digital ads | online ads | paid digital advertising | paid media
narrower: display advertising | retargeting | remarketing | display campaigns | banner advertising
implies: digital-marketing
near: media-buying | advertising
hit: Planned digital advertising for a charity

term: digital-marketing
name: digital marketing
kind: skill
also: online marketing | internet marketing | web marketing | e-marketing | digital marketing campaigns |
  digital channels marketing
narrower: digital campaigns
implies: marketing
near: seo | paid-search | email-marketing | social-media-marketing | content-marketing
hit: You are familiar with digital campaigns and paid search

term: direct-marketing
name: direct marketing
kind: skill
narrower: direct mail | mailings | direct mail campaigns | mailshots | leaflet distribution | flyer distribution
implies: marketing
near: email-marketing | telesales
hit: A good grasp of flyer distribution is expected

term: dotdigital
name: Dotdigital
kind: tool
also: Dotmailer
implies: email-marketing | email-marketing-platforms
near: mailchimp | activecampaign | brevo | braze | iterable | emarsys
hit: Daily work with Dotdigital and ActiveCampaign

term: e-commerce
name: e-commerce
kind: skill
also: ecommerce | online retail | e-commerce platforms | online sales | eCommerce management | e-tail | webshop
  | web shop | online merchandising | marketplace management | online marketplaces | running a web shop | online
  shop | selling online
narrower: online store | online shop management
near: shopify | digital-marketing | retail-selling
hit: Responsible for online marketplaces in a group of eight

term: ebay-selling
name: eBay selling
kind: tool
also: eBay store | eBay seller hub
beside: Etsy shop | Etsy store
implies: e-commerce
near: amazon-seller-central | shopify
hit: Trained new colleagues on eBay store

term: eloqua
name: Eloqua
kind: tool
also: Oracle Eloqua
implies: marketing-automation
near: marketo | pardot | salesforce-marketing-cloud | activecampaign
hit: Good command of Eloqua

term: email-marketing
name: email marketing
kind: skill
also: e-mail marketing | email campaigns | EDM campaigns | eCRM | CRM marketing | lifecycle marketing | newsletter
 marketing | email automation | mailing list | mailing lists | monthly e-newsletter | email newsletter | mailshot to
 subscribers | open rates | email marketing campaigns | e-mail campaigns | email campaign management | email
 newsletters and campaigns | e-shots | eshots
narrower: e-newsletters | email newsletters | drip campaigns | CRM campaigns
implies: digital-marketing
near: marketing-automation | mailchimp | social-media-marketing | content-marketing | seo
hit: Strong background in eCRM and marketing automation

term: email-marketing-platforms
name: email marketing platform
kind: tool
also: email marketing software | email marketing platforms | email marketing tools | email service provider | email
 service providers | ESP platforms | email platforms | email marketing systems
implies: email-marketing
near: marketing-automation
hit: Built campaigns in an email marketing platform

term: emarsys
name: Emarsys
kind: tool
implies: email-marketing | email-marketing-platforms
near: mailchimp | iterable | marketing-automation
hit: Ideally you have already used Emarsys

term: euromonitor
name: Euromonitor
kind: tool
also: Euromonitor Passport
implies: market-research
near: mintel | yougov-profiles | iri-data | globalwebindex
hit: Proficient in Euromonitor and Mintel

term: event-marketing
name: event marketing
kind: skill
also: marketing events | exhibition planning | trade show planning | organizing webinars | launch events | brand
 events | customer events | stands at events | open days and events | marketing events and exhibitions | events
 marketing
narrower: promotional events | webinars | organising webinars | conference marketing | roadshows
implies: marketing
near: event-planning | networking-and-events | sponsorship
hit: A good grasp of event marketing is expected

term: eventbrite
name: Eventbrite
kind: tool
also: Event Brite
implies: event-administration
near: cvent
hit: Used Event Brite and Cvent in a team of five

term: facebook
name: Facebook
kind: tool
also: Facebook pages | Facebook experience | Facebook skills
ambiguous: Facebook
needs: social | marketing | content | posts | campaign | followers | SEO | advertising | digital | Facebook |
 Instagram | Twitter | TikTok | YouTube | Pinterest | experience with Facebook | experience of Facebook | experience
 in Facebook | knowledge of Facebook | familiarity with Facebook | proficient with Facebook | @list
never: follow us on | on facebook | on twitter | on instagram | us on twitter facebook | like us on | us on facebook
 | us on instagram | us on linkedin | us on twitter | linkedin.com | linkedin profile | linkedin page | via linkedin
 | on linkedin
implies: social-media
near: instagram | tiktok | youtube | pinterest
hit: Wrote social content for Facebook every week
miss: Find us on Facebook

term: fashion-marketing
name: fashion marketing
kind: skill
beside: luxury marketing | beauty marketing
implies: marketing
hit: Sound knowledge of fashion marketing

term: field-marketing
name: field marketing
kind: skill
narrower: experiential marketing | guerrilla marketing | brand activations | experiential campaigns
implies: marketing
near: event-marketing | trade-marketing
hit: Experience in field marketing and event marketing

term: focus-groups
name: focus groups
kind: skill
also: focus group moderation | moderating focus groups | focus group discussions
beside: in-depth interviews
near: market-research | research-interviews
hit: Looked after focus group discussions for a mid-sized employer

term: getresponse
name: GetResponse
kind: tool
also: Get Response email
implies: email-marketing | email-marketing-platforms
near: mailchimp | convertkit
hit: Moved from spreadsheets to GetResponse

term: globalwebindex
name: GlobalWebIndex
kind: tool
implies: market-research
near: yougov-profiles
hit: Ideally you have already used GlobalWebIndex

term: google-ads
name: Google Ads
kind: tool
also: Google AdWords | AdWords | Google Ad Words | Google Ads Editor | Google and Facebook ads | Google and Meta ads
 | Google adverts | Google search ads
implies: paid-search
near: microsoft-advertising | meta-ads | google-analytics | linkedin-ads | tiktok-ads | the-trade-desk
hit: Working knowledge of Google Ads required

term: google-analytics
name: Google Analytics
kind: tool
also: GA4 | Google Analytics 4 | Google Analytics 360
narrower: Universal Analytics
case: GA4
implies: web-analytics
near: google-tag-manager | adobe-analytics | mixpanel
hit: Proficient in Google Analytics and Google Tag Manager

term: google-business-profile
name: Google Business Profile
kind: tool
also: Google My Business
implies: seo
near: google-ads
hit: Moved from spreadsheets to Google Business Profile

term: google-data-studio-for-marketing
name: Supermetrics
kind: tool
implies: data-visualization
near: google-analytics
hit: Familiar with Supermetrics and Google Analytics or similar software

term: google-display-and-video-360
name: Google Display & Video 360
kind: tool
also: DV360 | DoubleClick | Display & Video 360
narrower: Campaign Manager 360
beside: Google Marketing Platform | DoubleClick Campaign Manager
implies: programmatic-advertising
near: the-trade-desk | google-ads
hit: Introduced Google Display & Video 360 in three departments

term: google-search-console
name: Google Search Console
kind: tool
also: Google Webmaster Tools
implies: seo | seo-tools
near: google-analytics | semrush
hit: Kept records in Google Search Console

term: google-tag-manager
name: Google Tag Manager
kind: tool
also: GTM tag management
ambiguous: GTM
case: GTM
needs: GA4 | tag | tags | analytics | pixel | pixels | Google | Looker Studio | Hotjar | tracking
implies: web-analytics
near: google-analytics | mixpanel
hit: Introduced Google Tag Manager in three departments
hit: Tags in GA4 and GTM
miss: GTM plan for a SaaS launch

term: gotowebinar
name: GoToWebinar
kind: tool
implies: webinar-platforms
near: event-marketing | on24 | zoom-webinars | streamyard
hit: Trained new colleagues on GoToWebinar

term: hootsuite
name: Hootsuite
kind: tool
also: Hoot Suite
implies: social-media-marketing | social-media-tools
near: buffer | sprout-social
hit: Knowledge of Hoot Suite is an advantage

term: hotjar
name: Hotjar
kind: tool
implies: conversion-optimisation
near: google-analytics | optimizely | crazy-egg | vwo | maze-testing
hit: Used Hotjar and Optimizely in a team of five

term: influencer-marketing
name: influencer marketing
kind: skill
also: influencer campaigns | influencer relations | influencer outreach | creator partnerships
narrower: brand ambassadors | influencers | micro-influencers
implies: digital-marketing
near: social-media-marketing | public-relations
hit: Took over influencer marketing from 2019 onwards

term: instagram
name: Instagram
kind: tool
also: Instagram posts | Instagram experience | Instagram skills
ambiguous: Instagram
needs: social | marketing | content | posts | campaign | followers | SEO | advertising | digital | Facebook |
 Instagram | Twitter | TikTok | YouTube | Pinterest | experience with Instagram | experience of Instagram | experience
 in Instagram | knowledge of Instagram | familiarity with Instagram | proficient with Instagram | @list
never: follow us on | on facebook | on twitter | on instagram | us on twitter facebook | like us on | us on facebook
 | us on instagram | us on linkedin | us on twitter | linkedin.com | linkedin profile | linkedin page | via linkedin
 | on linkedin
implies: social-media
near: facebook | tiktok | linkedin | twitter | youtube
hit: Wrote social content for Instagram every week
miss: Find us on Instagram

term: internal-communications
name: internal communications
kind: skill
also: internal comms | staff newsletter | intranet news
narrower: employee communications strategy | intranet content | internal newsletters | staff bulletins
near: corporate-communications | employee-engagement
hit: Taught internal communications to new colleagues

term: international-marketing
name: international marketing
kind: skill
also: global marketing
narrower: marketing localisation | marketing localization
beside: multicultural marketing
implies: marketing
near: marketing-strategy
hit: Three years of global marketing

term: investor-relations
name: investor relations
kind: skill
also: shareholder relations | shareholder communications
narrower: earnings calls | annual reports
near: corporate-communications | financial-reporting
hit: Duties include investor relations

term: iri-data
name: IRI data
kind: tool
also: Circana
implies: market-research
near: nielsen-data | kantar-worldpanel | yougov-profiles | globalwebindex
hit: Kept records in IRI data

term: iterable
name: Iterable
kind: tool
implies: email-marketing | email-marketing-platforms
near: mailchimp | braze | emarsys | marketing-automation
hit: Proficient in Iterable and Mailchimp

term: kantar-worldpanel
name: Kantar Worldpanel
kind: tool
also: Kantar
implies: market-research
near: iri-data | mintel | euromonitor | yougov-profiles | globalwebindex
hit: Good command of Kantar Worldpanel

term: klaviyo
name: Klaviyo
kind: tool
implies: email-marketing | email-marketing-platforms
near: mailchimp | campaign-monitor | activecampaign | constant-contact | brevo | dotdigital | braze | iterable |
 emarsys | marketing-automation
hit: Ideally you have already used Klaviyo

term: later-social-scheduler
name: Later social scheduler
kind: tool
implies: social-media-tools
near: hootsuite | sprout-social | sprinklr
hit: Working knowledge of Later social scheduler required

term: limesurvey
name: LimeSurvey
kind: tool
implies: survey-software
near: surveymonkey | alchemer | google-forms | microsoft-forms
hit: Good command of LimeSurvey

term: linkedin
name: LinkedIn
kind: tool
also: LinkedIn posts | LinkedIn experience | LinkedIn skills
ambiguous: LinkedIn
needs: social | marketing | content | posts | campaign | followers | SEO | advertising | digital | Facebook |
 Instagram | Twitter | TikTok | YouTube | Pinterest | experience with LinkedIn | experience of LinkedIn | experience
 in LinkedIn | knowledge of LinkedIn | familiarity with LinkedIn | proficient with LinkedIn | @list
never: follow us on | on facebook | on twitter | on instagram | us on twitter facebook | like us on | us on facebook
 | us on instagram | us on linkedin | us on twitter | linkedin.com | linkedin profile | linkedin page | via linkedin
 | on linkedin
implies: social-media
near: facebook | youtube | pinterest
hit: Wrote social content for LinkedIn every week
miss: Find us on LinkedIn

term: linkedin-ads
name: LinkedIn Ads
kind: tool
also: LinkedIn Campaign Manager
implies: paid-social
near: meta-ads | tiktok-ads | google-display-and-video-360 | the-trade-desk
hit: Ideally you have already used LinkedIn Ads

term: magento-commerce
name: Magento commerce
kind: tool
also: Adobe Commerce
implies: e-commerce
near: shopify | woocommerce | bigcommerce | prestashop | salesforce-commerce-cloud
hit: Knowledge of Adobe Commerce is an advantage

term: mailchimp
name: Mailchimp
kind: tool
also: Mail Chimp
implies: email-marketing | email-marketing-platforms
near: constant-contact | klaviyo
hit: Working knowledge of Mail Chimp required

term: majestic-seo
name: Majestic SEO
kind: tool
implies: seo | seo-tools
near: semrush | screaming-frog | google-search-console
hit: Proficient in Majestic SEO and Semrush

term: market-analysis
name: market analysis
kind: skill
also: market intelligence | market assessment | market trend analysis | market insights | market data analysis |
 market knowledge | industry trends | market opportunities | analyzing market trends
narrower: market trends | market sizing | analysing market trends | customer segmentation | market segmentation
near: market-research | competitor-analysis
hit: A good grasp of market intelligence is expected

term: market-research
name: market research
kind: skill
also: marketing research | customer research | market studies | market surveys | research of the market | customer
 insight | consumer insights | customer insights | consumer behaviour | voice of the customer | consumer behavior
narrower: primary research | secondary research | consumer research | desk research | shopper research | customer
 surveys and focus groups | audience research
near: survey-design | focus-groups | competitor-analysis | market-analysis
hit: Took over desk research from 2019 onwards

term: marketing
name: marketing
kind: skill
also: marketing experience | marketing skills | marketing knowledge | marketing activities | marketing function
 | marketing principles | marketing background | marketing initiatives | marketing plans
ambiguous: Marketing
case: marketing | Marketing
needs: sales | communications | advertising | brand | digital | campaign | business administration | product
 | experience | skills | knowledge | degree | bachelor | department | manager | director | head | officer | assistant
 | executive | coordinator | team | field | background | worked | studies | function | graduate | @list
near: digital-marketing | brand-management | sales
hit: Five years of marketing for food brands
miss: Marketing Street 5, Leeds

term: marketing-analytics
name: marketing analytics
kind: skill
also: attribution modelling | marketing reports | marketing data analysis | marketing mix modelling | marketing
  performance | attribution modeling | marketing mix modeling
narrower: campaign analytics | marketing metrics | campaign reporting | marketing ROI | campaign analysis
near: web-analytics | conversion-optimisation | kpi-management | reporting-analytics
hit: Duties include marketing mix modelling

term: marketing-automation
name: marketing automation
kind: skill
also: marketing automation tools | marketing automation platform | marketing automation platforms | marketing
 automation software | marketing automation systems
narrower: lead nurturing | lead scoring | nurture campaigns | automated campaigns
near: email-marketing | crm
hit: Experience in automated campaigns and email marketing

term: marketing-budget-management
name: marketing budget management
kind: skill
also: marketing budgets | marketing budget
narrower: ad spend | managing ad spend | advertising budgets
implies: budgeting
near: media-buying
hit: Experience in marketing budget management and media buying

term: marketing-strategy
name: marketing strategy
kind: skill
also: strategic marketing | marketing strategies | integrated marketing plan
narrower: marketing planning | marketing plan | developing marketing plans
implies: marketing
near: brand-management | sales-strategy | campaign-management
hit: Practical experience of integrated marketing plan is required

term: marketo
name: Marketo
kind: tool
also: Adobe Marketo | Marketo Engage | Adobe Marketo Engage
implies: marketing-automation
near: pardot | hubspot | eloqua | activecampaign
hit: Good command of Marketo

term: matterport
name: Matterport
kind: tool
also: Matterport 3D tours
near: property-listings
hit: Trained the team on Matterport

term: maze-testing
name: Maze
kind: tool
ambiguous: Maze
case: Maze
needs: usability | user testing | UX | prototype | prototypes | Figma | Hotjar | user research
near: hotjar | figma
hit: Prototypes tested with Maze for usability
miss: Worked in a maze of corridors

term: media-buying
name: media buying
kind: skill
also: buying media | media space buying | ad buying
narrower: programmatic buying
beside: ad operations | ad trafficking | ad ops
near: media-planning | paid-social
hit: Taught ad trafficking to new colleagues

term: media-planning
name: media planning
kind: skill
also: planning media campaigns
narrower: media strategy | media plans | media schedule | media mix
near: media-buying | advertising
hit: Taught media planning to new colleagues

term: media-relations
name: media relations
kind: skill
also: press relations | writing press releases | media outreach | media coverage | press conferences | media
  engagement | media monitoring | media pitching | pitching to journalists | media training | media liaison |
  press inquiries | media inquiries | press coverage | pitching stories | wrote press releases | dealing with
  journalists | pitching stories to journalists
narrower: press releases | press release writing | press enquiries | media enquiries
implies: public-relations
near: corporate-communications | internal-communications
hit: Experience in media relations and corporate communications

term: meltwater
name: Meltwater
kind: tool
implies: media-monitoring
near: hootsuite | brandwatch | cision | social-media-tools
hit: Kept records in Meltwater

term: mentimeter
name: Mentimeter
kind: tool
implies: presentation-software
near: microsoft-powerpoint | prezi
hit: Daily work with Mentimeter and Prezi

term: meta-ads
name: Meta Ads
kind: tool
also: Facebook Ads | Meta Ads Manager | Meta Business Manager | Instagram Ads | Facebook and Instagram ads |
  Facebook and Google ads | Facebook adverts | Meta campaigns | Facebook campaigns
narrower: Facebook Ads Manager | Meta Business Suite
beside: Facebook Business Manager
implies: paid-social
near: google-ads | linkedin-ads | google-display-and-video-360 | the-trade-desk
hit: Daily work with Meta Ads and LinkedIn Ads

term: metricool
name: Metricool
kind: tool
also: Metricool planner
implies: social-media-marketing | social-media-tools
near: hootsuite | planoly
hit: Trained the team on Metricool

term: microsoft-advertising
name: Microsoft Advertising
kind: tool
also: Bing Ads
implies: paid-search
near: google-ads | meta-ads | linkedin-ads | tiktok-ads | google-display-and-video-360 | the-trade-desk
hit: Knowledge of Bing Ads is an advantage

term: mintel
name: Mintel
kind: tool
implies: market-research
near: kantar-worldpanel | euromonitor | iri-data | yougov-profiles | globalwebindex
hit: Trained new colleagues on Mintel

term: mobile-marketing
name: mobile marketing
kind: skill
also: app store optimization
narrower: SMS marketing | app marketing | app store optimisation | push notifications marketing | WhatsApp
  marketing
implies: digital-marketing
near: email-marketing
hit: Practical experience of push notifications marketing is required

term: moz
name: Moz
kind: tool
also: Moz Pro | SEOmoz
implies: seo | seo-tools
near: semrush | ahrefs | screaming-frog | majestic-seo | google-search-console
hit: Knowledge of Moz is an advantage

term: newsletters
name: newsletters
kind: skill
also: newsletter production | newsletter writing | writing newsletters | newsletter content
implies: content-creation
near: email-marketing | internal-communications | content-creation | ux-writing | technical-writing
hit: Skilled in newsletters and email marketing

term: nielsen-data
name: Nielsen data
kind: tool
also: NielsenIQ | Nielsen IQ
implies: market-research
near: iri-data | kantar-worldpanel | mintel | euromonitor | yougov-profiles | globalwebindex
hit: Used Nielsen data and IRI data in a team of five

term: on24
name: ON24
kind: tool
implies: webinar-platforms
near: event-marketing | gotowebinar | zoom-webinars | streamyard
hit: Proficient in ON24 and event marketing

term: optimizely
name: Optimizely
kind: tool
implies: conversion-optimisation
near: google-analytics | hotjar | vwo
hit: Knowledge of Optimizely is an advantage

term: paid-search
name: paid search
kind: skill
also: PPC | pay per click | SEM | search engine marketing | search advertising | PPC campaigns | SEA campaigns | paid
 search campaigns | search ads | PPC accounts | PPC experience | PPC skills | SEM experience | SEM skills
narrower: bid management PPC
ambiguous: SEM | PPC
case: PPC | SEM
needs: SEO | Google | marketing | search | campaign | advertising | digital | paid | Ads | AdWords | Facebook | clicks
 | keyword | CPC | Bing | Amazon | landing | social | ROAS | ad | content | email | campaigns | affiliate | experience
 with PPC | experience of PPC | experience in PPC | knowledge of PPC | familiarity with PPC | proficient with PPC |
 experience with SEM | experience of SEM | experience in SEM | knowledge of SEM | familiarity with SEM | proficient
 with SEM | @list
implies: digital-marketing | digital-advertising
near: seo | google-ads | paid-social
hit: Ran paid search for a chain of gyms
hit: Ran PPC and SEO
miss: Coated samples for the SEM microscope
miss: Worked as PPC clerk in a forging plant

term: paid-social
name: paid social
kind: skill
also: paid social media | social media advertising | social ads
narrower: Facebook advertising
implies: digital-marketing | digital-advertising
near: paid-search | media-buying | meta-ads
hit: Sound knowledge of paid social

term: pardot
name: Pardot
kind: tool
also: Salesforce Pardot | Marketing Cloud Account Engagement | Salesforce Account Engagement
implies: marketing-automation
near: marketo | salesforce-marketing-cloud | activecampaign
hit: Daily work with Salesforce Pardot and Marketo

term: performance-tracking
name: performance tracking
kind: skill
narrower: tracking pixels | UTM tracking | tag management | affiliate tracking
near: web-analytics | affiliate-marketing
hit: Duties include performance tracking

term: pinterest
name: Pinterest
kind: tool
also: Pinterest boards | Pinterest experience | Pinterest skills
ambiguous: Pinterest
needs: social | marketing | content | posts | campaign | followers | SEO | advertising | digital | Facebook |
 Instagram | Twitter | TikTok | YouTube | Pinterest | experience with Pinterest | experience of Pinterest | experience
 in Pinterest | knowledge of Pinterest | familiarity with Pinterest | proficient with Pinterest | @list
never: follow us on | on facebook | on twitter | on instagram | us on twitter facebook | like us on | us on facebook
 | us on instagram | us on linkedin | us on twitter | linkedin.com | linkedin profile | linkedin page | via linkedin
 | on linkedin
implies: social-media
near: instagram
hit: Wrote social content for Pinterest every week
miss: Find us on Pinterest

term: planoly
name: Planoly
kind: tool
also: Planoly planner
implies: social-media-marketing | social-media-tools
near: hootsuite | buffer
hit: Set up Planoly for a firm of thirty

term: podcasting
name: podcasting
kind: skill
also: podcast production | podcasts
near: content-creation | video-marketing
hit: Looked after podcasts for a mid-sized employer

term: presentation-skills
name: presentation skills
kind: skill
also: presenting | presentations | delivering presentations | presenting to clients | giving presentations
 | making presentations | presenting to senior management | oral presentations | strong presenter | presentation skill
 | presentation abilities | present findings | preparing presentations | presenting findings | confident presenter
 | presenting skills | public presentations | group presentations | PowerPoint presentations | presenting ideas
 | presenting results | presenting reports | presenting to the board | presenting to directors
narrower: presenting to executives | executive presentations | presenting to senior leaders | presenting to senior
 stakeholders
ambiguous: presenting | presentations | Presenting
case: presenting | Presenting
needs: clients | skills | deliver | audience | stakeholders | prepare | create | make | executive | confident
 | reports | senior | customers | develop | PowerPoint
near: public-speaking | microsoft-powerpoint | storytelling | interpersonal-skills
hit: Excellent presentation skills
miss: Patients presenting with chest pain

term: prestashop
name: PrestaShop
kind: tool
implies: e-commerce
near: shopify | bigcommerce | salesforce-commerce-cloud
hit: Kept records in PrestaShop

term: prezi
name: Prezi
kind: tool
implies: presentation-software
near: microsoft-powerpoint | mentimeter | apple-keynote
hit: Used Prezi and Microsoft PowerPoint in a team of five

term: product-marketing
name: product marketing
kind: skill
also: messaging and positioning | new product launches
narrower: product launches | product launch | product positioning | product messaging | launching new products
implies: marketing
near: brand-management | sales-strategy
hit: Practical experience of product launch is required

term: programmatic-advertising
name: programmatic advertising
kind: skill
also: programmatic | programmatic media | programmatic display | programmatic campaigns
implies: digital-advertising
near: media-buying | paid-social | paid-search
hit: Programmatic display for a car brand

term: public-relations
name: public relations
kind: skill
also: PR activities | PR and communications | publicity | PR and media | PR account | PR | PR experience | PR skills
narrower: PR campaigns | press office | PR strategy | reputation management
beside: PR agency
ambiguous: PR
case: PR
needs: media | press | marketing | communications | agency | campaign | relations | journalism | social | brand |
 events | advertising | experience with PR | experience of PR | experience in PR | knowledge of PR | familiarity with
 PR | proficient with PR | @list
near: media-relations | corporate-communications | crisis-communications | internal-communications
hit: Public relations for two museums
miss: PR 4471 was merged on Friday

term: public-speaking
name: public speaking
kind: skill
also: speaking in public | public speaking skills | public speaker
narrower: keynote speaking | conference speaking | speaking engagements
near: presentation-skills | media-relations
hit: Responsible for public speaking in a group of eight

term: qualtrics
name: Qualtrics
kind: tool
also: Qualtrics XM
implies: survey-software
near: surveymonkey | google-forms | alchemer | limesurvey | microsoft-forms
hit: Ideally you have already used Qualtrics XM

term: research-agency-setting
name: market research agency
kind: experience
also: research agency | insight agency | market research agencies | research agency background
 | insight agency background
near: advertising-agency-setting | consulting-sector
hit: Fieldwork planning at a market research agency.

term: salesforce-commerce-cloud
name: Salesforce Commerce Cloud
kind: tool
also: Demandware
implies: e-commerce
near: shopify | prestashop
hit: Introduced Demandware in three departments

term: salesforce-marketing-cloud
name: Salesforce Marketing Cloud
kind: tool
also: SFMC | ExactTarget | Exact Target
beside: Journey Builder
case: SFMC
implies: marketing-automation
near: pardot | marketo | activecampaign
hit: Familiar with Salesforce Marketing Cloud and Pardot or similar software

term: screaming-frog
name: Screaming Frog
kind: tool
implies: seo | seo-tools
near: semrush | moz | majestic-seo | google-search-console
hit: Proficient in Screaming Frog and Majestic SEO

term: se-ranking
name: SE Ranking
kind: tool
beside: Ubersuggest
implies: seo | seo-tools
near: semrush | ahrefs
hit: SE Ranking used every day

term: semrush
name: Semrush
kind: tool
also: SEM Rush
implies: seo | seo-tools
near: ahrefs | moz
hit: Working knowledge of SEM Rush required

term: seo
name: SEO
kind: skill
also: search engine optimisation | organic search | search optimisation | search engine optimization | search
 optimization | search rankings | Google rankings | organic traffic
narrower: link building | keyword research | on-page SEO | off-page SEO | technical SEO | local SEO
case: SEO
implies: digital-marketing
near: paid-search | content-marketing
hit: Looked after search engine optimisation for a mid-sized employer

term: seo-tools
name: SEO tools
kind: tool
also: SEO software | SEO platforms | keyword research tools
implies: seo
near: web-analytics
hit: Weekly audits with SEO tools

term: shopify
name: Shopify
kind: tool
also: Shopify Plus
implies: e-commerce
near: woocommerce | magento-commerce
hit: Introduced Shopify Plus in three departments

term: social-media
name: social media
kind: skill
also: social networks | social networking | social media tools | social media sites | social media knowledge
 | social platforms
never: follow us on social media | our social media
near: social-media-marketing | community-management
hit: Experience in social media and community management

term: social-media-marketing
name: social media marketing
kind: skill
also: social media management | managing social media | social media channels | social media accounts | social media
 posts | social marketing | social media campaigns | social media platforms | social media experience | social media
 presence | social calendar | social posts | social channels | company social media | running social media | ran the
 company's social media | grew the Instagram following | social media following | social media skills | social media
 planning | managing social channels | social media scheduling | social content
narrower: social media strategy | social media content
implies: digital-marketing | social-media
near: community-management | content-creation | paid-social | content-marketing | seo
hit: You are familiar with social media marketing and content creation

term: social-media-tools
name: social media management tools
kind: tool
also: social media scheduling tools | social media management software | social scheduling tools | social media
 management platforms | social listening tools | social listening | social media tools and platforms
implies: social-media-marketing
hit: Posts planned with social media scheduling tools

term: sponsorship
name: sponsorship
kind: skill
also: sponsorships | sponsorship management | sponsor relations | corporate sponsorship
never: visa sponsorship | offer sponsorship | sponsorship available | provide sponsorship | sponsorship for
 | require sponsorship
near: advertising-sales | corporate-fundraising
hit: Responsible for sponsorship in a group of eight

term: sprinklr
name: Sprinklr
kind: tool
implies: social-media-tools
near: hootsuite | later-social-scheduler | brandwatch
hit: Introduced Sprinklr in three departments

term: sprout-social
name: Sprout Social
kind: tool
implies: social-media-marketing | social-media-tools
near: hootsuite | later-social-scheduler | sprinklr
hit: Kept records in Sprout Social

term: squarespace
name: Squarespace
kind: tool
implies: website-management
near: website-management | wix | weebly | webflow | wordpress-publishing | content-management-system | kentico |
 episerver
hit: Proficient in Squarespace and Weebly

term: storytelling
name: storytelling
kind: skill
also: brand storytelling | data storytelling
narrower: narrative building
near: content-creation | presentation-skills
hit: Taught storytelling to new colleagues

term: streamyard
name: StreamYard
kind: tool
implies: webinar-platforms
near: event-marketing | zoom-webinars
hit: Working knowledge of StreamYard required

term: survey-design
name: survey design
kind: skill
also: questionnaire design | surveys | designing surveys | online surveys | customer surveys | survey research |
  questionnaires
beside: conducting surveys | survey administration
ambiguous: Surveys
case: surveys | Surveys
needs: experience | skills | knowledge | degree | bachelor | department | manager | director | head | officer
 | assistant | executive | coordinator | team | field | background | worked | studies | function | graduate | @list
never: land surveys | asbestos surveys | building surveys | topographic surveys | site surveys
near: market-research | focus-groups | qualtrics | research-interviews
hit: Took over designing surveys from 2019 onwards
miss: Surveys Street 5, Leeds

term: survey-software
name: survey software
kind: tool
also: survey tools | online survey tools | survey platforms | online survey software | questionnaire software
near: survey-design
hit: Used survey software for staff polls

term: surveymonkey
name: SurveyMonkey
kind: tool
also: Survey Monkey
implies: survey-software
near: qualtrics | google-forms
hit: Daily work with SurveyMonkey and Qualtrics

term: the-trade-desk
name: The Trade Desk
kind: tool
also: Trade Desk DSP
beside: demand-side platform
implies: programmatic-advertising
near: google-display-and-video-360
hit: Good command of The Trade Desk

term: tiktok
name: TikTok
kind: tool
also: TikTok videos | TikTok experience | TikTok skills
ambiguous: TikTok
needs: social | marketing | content | posts | campaign | followers | SEO | advertising | digital | Facebook |
 Instagram | Twitter | TikTok | YouTube | Pinterest | experience with TikTok | experience of TikTok | experience in
 TikTok | knowledge of TikTok | familiarity with TikTok | proficient with TikTok | @list
never: follow us on | on facebook | on twitter | on instagram | us on twitter facebook | like us on | us on facebook
 | us on instagram | us on linkedin | us on twitter | linkedin.com | linkedin profile | linkedin page | via linkedin
 | on linkedin
implies: social-media
near: instagram | linkedin | twitter | pinterest
hit: Wrote social content for TikTok every week
miss: Find us on TikTok

term: tiktok-ads
name: TikTok Ads
kind: tool
also: TikTok Ads Manager
implies: paid-social
near: meta-ads | google-display-and-video-360 | the-trade-desk
hit: Used TikTok Ads Manager and Meta Ads in a team of five

term: trade-marketing
name: trade marketing
kind: skill
also: shopper marketing | promotions planning | sampling campaigns | category marketing | promotional activities
  | brand activation
narrower: in-store marketing | point of sale materials | POS materials | sales promotion
implies: marketing
near: key-account-management | field-marketing | range-planning
hit: Taught trade marketing to new colleagues

term: trustpilot
name: Trustpilot
kind: tool
also: Trustpilot reviews
near: google-business-profile
hit: Worked with Trustpilot for three years

term: twitter
name: Twitter
kind: tool
also: Twitter posts | tweeting | Twitter experience | Twitter skills
narrower: live tweeting
ambiguous: Twitter
needs: social | marketing | content | posts | campaign | followers | SEO | advertising | digital | Facebook |
 Instagram | Twitter | TikTok | YouTube | Pinterest | experience with Twitter | experience of Twitter | experience in
 Twitter | knowledge of Twitter | familiarity with Twitter | proficient with Twitter | @list
never: follow us on | us on twitter | on twitter
implies: social-media
near: facebook | linkedin | youtube | pinterest
hit: Runs the Twitter and Facebook accounts of the museum
miss: Follow us on Twitter

term: typeform
name: Typeform
kind: tool
implies: survey-software
near: surveymonkey | alchemer | qualtrics | google-forms | limesurvey | microsoft-forms
hit: Daily work with Typeform and Alchemer

term: video-marketing
name: video marketing
kind: skill
narrower: video content | YouTube marketing | short-form video | reels and shorts
near: content-creation | social-media-marketing
hit: Sound knowledge of video marketing

term: vuelio
name: Vuelio
kind: tool
also: Gorkana | Roxhill | Muck Rack | PR Newswire | Business Wire
implies: media-relations
near: cision | meltwater
hit: Two years of work with Vuelio

term: vwo
name: VWO
kind: tool
also: Visual Website Optimizer
implies: conversion-optimisation
near: google-analytics | optimizely | crazy-egg
hit: Daily work with VWO and Crazy Egg

term: web-analytics
name: web analytics
kind: skill
also: digital analytics | website analytics | tracking website performance | web traffic | website traffic |
  site traffic
narrower: site traffic analysis | website traffic analysis | web metrics
near: google-analytics | marketing-analytics | reporting-analytics
hit: Looked after web analytics for a mid-sized employer

term: webflow
name: Webflow
kind: tool
implies: website-management | web-design
near: website-management | weebly | wordpress-publishing | content-management-system | kentico | episerver
hit: Good command of Webflow

term: webinar-platforms
name: webinar software
kind: tool
also: webinar platforms | webinar tools | webinar platform | virtual events platform |
 online event platforms
near: event-marketing | video-conferencing
hit: Ran launches on webinar software

term: website-management
name: website management
kind: skill
also: website maintenance | managing websites | web content management | website administration | website
  content management | maintaining websites | website editing | keeping the website up to date
narrower: website updates | updating websites | updating the website
near: content-management-system | content-creation
hit: Responsible for website management in a group of eight

term: weebly
name: Weebly
kind: tool
implies: website-management
near: squarespace | webflow | wordpress-publishing | content-management-system
hit: Trained new colleagues on Weebly

term: wix
name: Wix
kind: tool
implies: website-management
near: squarespace | weebly | webflow | wordpress-publishing | content-management-system | kentico | episerver
hit: Trained new colleagues on Wix

term: woocommerce
name: WooCommerce
kind: tool
also: Woo Commerce
implies: e-commerce
near: shopify | magento-commerce | bigcommerce | prestashop | salesforce-commerce-cloud
hit: Two years of practice with Woo Commerce

term: wordpress-publishing
name: WordPress content publishing
kind: tool
also: WordPress editing | WordPress CMS editing
implies: content-management-system | website-management
hit: Proficient in WordPress content publishing

term: yougov-profiles
name: YouGov profiles
kind: tool
implies: market-research
near: euromonitor | globalwebindex
hit: Proficient in YouGov profiles and GlobalWebIndex

term: youtube
name: YouTube
kind: tool
also: YouTube channel management | YouTube experience | YouTube skills
ambiguous: YouTube
needs: social | marketing | content | posts | campaign | followers | SEO | advertising | digital | Facebook |
 Instagram | Twitter | TikTok | YouTube | Pinterest | experience with YouTube | experience of YouTube | experience in
 YouTube | knowledge of YouTube | familiarity with YouTube | proficient with YouTube | @list
never: follow us on | on facebook | on twitter | on instagram | us on twitter facebook | like us on | us on facebook
 | us on instagram | us on linkedin | us on twitter | linkedin.com | linkedin profile | linkedin page | via linkedin
 | on linkedin
implies: social-media
near: tiktok | pinterest
hit: Wrote social content for YouTube every week
miss: Find us on YouTube

term: zoom-webinars
name: Zoom Webinars
kind: tool
also: Zoom Webinar
implies: webinar-platforms
near: event-marketing | on24 | streamyard
hit: Good command of Zoom Webinar
