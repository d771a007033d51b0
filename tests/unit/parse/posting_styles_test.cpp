// Invented postings in many styles, as employers of many trades write them: under each stands what must be read as
// required, what as a wish, and what must not be read as asked for at all.
// SPDX-License-Identifier: Apache-2.0
#include "unit/parse/posting_style_case.hpp"

#include <gmock/gmock.h>

namespace analyzer {
namespace {

using test::check_styles;

TEST(PostingStyles, HeadingsNobodyListed) {
    check_styles({
        {"shop assistant, Ireland",
         "Shop Assistant\nDunmore Hardware, Athlone\n\nA bit about the place\nThree floors of paint, timber "
         "and "
         "garden tools. Our till runs on Lightspeed and the boss does the books in Sage.\n\nYour days\nServe "
         "at the "
         "counter, mix paint, keep shelves full.\n\nWhat we're hoping you have\n* retail experience\n* cash "
         "handling\n* stock rotation\n* a friendly manner\n* basic numeracy\n\nAlso lovely\n* key cutting\n* "
         "a "
         "forklift licence\n* Polish\n\nNo need for\n* a degree\n* Sage\n\nWhat we'll give you\n* staff "
         "discount\n* "
         "paid training in paint mixing\n",
         {"retail experience", "cash handling", "stock rotation", "friendly", "numeracy"},
         {"key cutting", "forklift licence", "Polish"},
         {"garden tools", "Lightspeed", "Sage", "a degree", "staff discount", "paid training"}},
        {"welder, US",
         "MIG/TIG WELDER - 2ND SHIFT\nTri-County Fabrication, Wausau WI\n\nWHO WE ARE\nWe build truck bodies "
         "and "
         "hoppers. ISO 9001 certified since 2004.\n\nTHE WORK\nWeld aluminum and mild steel "
         "assemblies.\n\nYOU'LL BE A "
         "FIT IF YOU'VE GOT\n+ 2 years MIG welding\n+ TIG welding on aluminum\n+ blueprint reading\n+ AWS "
         "D1.1 "
         "certification\n+ tape measure and caliper skills\n+ ability to lift 50 lbs\n+ steady "
         "attendance\n\nBRINGS A "
         "SMILE TO OUR FACE\n+ robotic welding\n+ press brake operation\n+ forklift certification\n\nWHAT'S "
         "IN YOUR "
         "POCKET\n$26 an hour, 401(k), boot allowance, tool insurance.\n",
         {"MIG welding", "TIG welding on aluminum", "blueprint reading", "AWS D1.1", "caliper",
          "lift 50 lbs"},
         {},
         {"ISO 9001", "401(k)", "tool insurance"}},
        {"GP receptionist, UK",
         "Medical Receptionist (27 hours)\n\nWho's who\nA list of 9,400 patients, six GPs and two "
         "dogs.\n\nYou'll "
         "need\n~ experience of reception work\n~ EMIS Web or SystmOne\n~ a clear telephone manner\n~ "
         "confidentiality\n~ "
         "IT skills\n~ Enhanced DBS\n\nYou'd have a head start with\n~ medical terminology\n~ care "
         "navigation\n~ "
         "phlebotomy\n\nYou don't need\n~ a nursing qualification\n~ Latin\n\nWe'll give\n~ NHS pension\n~ "
         "free "
         "parking\n",
         {"reception work", "EMIS Web", "SystmOne", "telephone manner", "confidentiality", "DBS"},
         {"medical terminology", "care navigation", "phlebotomy"},
         {"nursing qualification", "Latin", "NHS pension", "free parking"}},
        {"data engineer, India",
         "Data Engineer II - Pune\n\nWhat's the gig?\nMove 4 TB a day from shops to dashboards.\n\nThe "
         "must-have "
         "bits:\n1) 3-6 years in data engineering\n2) Python and SQL\n3) Apache Spark\n4) Airflow or "
         "Dagster\n5) "
         "dimensional modelling\n6) B.Tech / B.E. in Computer Science\n\nThe cherry on top:\n1) Kafka\n2) "
         "dbt\n3) GCP "
         "Professional Data Engineer certification\n\nWhat we bring to the table:\nESOPs, cab facility, "
         "learning "
         "budget for Coursera.\n",
         {"3-6 years in data engineering", "Python", "SQL", "Spark", "Airflow", "Dagster",
          "dimensional modelling", "B.Tech"},
         {"Kafka", "dbt", "Data Engineer certification"},
         {"ESOPs", "Coursera"}},
        {"warehouse, Australia",
         "Pick Packer | Dandenong South\n\nA bit about us:\nWe pack vitamins for chemists. Our WMS is "
         "Manhattan.\n\nOn a usual shift:\n> pick orders with a scanner\n> wrap pallets\n\nWe're after "
         "people with:\n> "
         "LF licence\n> RF scanning\n> a good eye for detail\n> steel capped boots\n> full working rights in "
         "Australia\n\nIt's great (but not a deal breaker) if you have:\n> a white card\n> order picker "
         "experience\n\nWhat's on offer:\n> weekly pay\n> free gym\n",
         {"LF licence", "RF scanning", "eye for detail", "working rights"},
         {"white card", "order picker"},
         {"vitamins", "Manhattan", "weekly pay", "free gym"}},
        {"lecturer, UK",
         "Lecturer in Plumbing\nStour Valley College\n\nThe successful person will have\n- Level 3 Diploma "
         "in Plumbing "
         "and Heating\n- a teaching qualification, or the will to get one\n- recent trade experience\n- GCSE "
         "English "
         "and maths\n\nIt would strengthen your application to have\n- assessor award\n- Gas Safe "
         "registration\n\nIn "
         "exchange you get\n- Teachers' Pension\n- 37 days' leave\n",
         {"Level 3 Diploma in Plumbing", "teaching qualification", "recent trade experience", "GCSE English"},
         {"assessor award", "Gas Safe registration"},
         {"Teachers' Pension", "37 days' leave"}},
        {"estate agent, lead-in sentences",
         "Lettings Negotiator\nHarbour & Hale, Falmouth\n\nWe let 600 homes and manage most of them in "
         "Reapit. To do "
         "well here you need:\n\n- lettings experience\n- negotiation skills\n- ARLA qualification\n- a full "
         "driving "
         "licence\n\nWe'd be even happier if you also had:\n\n- inventory work\n- Cornish\n\nYou can count "
         "on:\n\n- "
         "commission\n- a company car\n",
         {"lettings experience", "negotiation", "ARLA", "driving licence"},
         {"inventory work", "Cornish"},
         {"commission", "company car"}},
        {"paramedic, headings without blank lines",
         "Paramedic\nNorthern Event Medical\nThe job\nCover race days and festivals.\nWhat we want from "
         "you\n- HCPC "
         "registration\n- 2 years post-qualification experience\n- C1 driving licence\n- PHTLS\nWhat would "
         "be the icing "
         "on the cake\n- mentoring\n- motorcycle response\nWhat we won't ask for\n- a master's degree\nWhat "
         "we pay\n- "
         "£22 an hour\n- indemnity\n",
         {"HCPC", "2 years post-qualification experience", "C1 driving licence", "PHTLS"},
         {"mentoring", "motorcycle response"},
         {"master's degree", "indemnity"}},
    });
}

TEST(PostingStyles, Prose) {
    check_styles({
        {"farm worker",
         "Herdsperson wanted near Moate. We milk 240 Friesians in a rotary parlour and grow our own barley. "
         "You have "
         "milked cows for two years at least, know calf rearing and hoof trimming, and hold a tractor "
         "licence. You "
         "keep good records and spot mastitis early. AI training is a plus, so is grassland management. A "
         "house comes "
         "with the job. You must be able to work every second weekend.",
         {"calf rearing", "hoof trimming", "tractor licence", "good records", "every second weekend"},
         {"AI training", "grassland management"},
         {"barley", "A house"}},
        {"pastry cook",
         "Pastry Cook at the Linden Hotel. Eighty bedrooms, one famous chocolate cake. We want someone who "
         "can temper "
         "chocolate, laminate dough and run a section alone, and who holds a Level 2 food safety "
         "certificate. "
         "Experience of plated desserts, viennoiserie and afternoon tea is essential. Sugar work and ice "
         "cream would be "
         "welcome. A degree is not needed, nor is French. We pay for your knives and give you 30 days off. "
         "Five days "
         "out of seven, including weekends.",
         {"temper chocolate", "laminate dough", "food safety certificate", "plated desserts", "viennoiserie",
          "afternoon tea", "weekends"},
         {"Sugar work", "ice cream"},
         {"famous chocolate cake", "degree", "French", "30 days off", "knives"}},
        {"bookkeeper, wishes after a colon",
         "Bookkeeper, three mornings a week. Our shop sells kayaks and our accountants use TaxCalc. We are "
         "looking for "
         "a bookkeeper with five years' experience who knows Xero, VAT returns and payroll. You reconcile "
         "the bank "
         "weekly and chase debtors politely. Helpful but not vital: AAT Level 4, Shopify, stock valuation. "
         "You get a "
         "parking space and a kayak.",
         {"five years' experience", "Xero", "VAT returns", "payroll", "bank", "debtors"},
         {"AAT Level 4", "Shopify", "stock valuation"},
         {"kayaks", "TaxCalc", "parking space"}},
        {"backend developer, US",
         "Backend Engineer at Fernhill Labs. We make software for public libraries; our mobile app is "
         "written in Swift "
         "by another team. We expect strong Go, PostgreSQL and gRPC, and good habits with testing. You have "
         "run "
         "services in production for at least four years. You write clear design documents. Kubernetes, "
         "Terraform and "
         "Rust are pluses. No degree required. We offer a 401(k) and a learning budget. You must be "
         "authorized to work "
         "in the United States.",
         {"PostgreSQL", "gRPC", "four years", "design documents", "authorized to work"},
         {"Kubernetes", "Terraform", "Rust"},
         {"public libraries", "Swift", "degree", "401(k)"}},
        {"bus driver",
         "Bus driver, Castletown depot. You hold a full D licence and a Driver CPC with no more than three "
         "points. You "
         "know the local roads and treat every passenger with patience. Wheelchair handling experience "
         "helps. Early "
         "and late shifts, four days on, two off. Uniform and free travel for your family.",
         {"D licence", "Driver CPC", "three points", "local roads", "patience", "shifts"},
         {"Wheelchair handling"},
         {"free travel"}},
        {"nurse, US",
         "RN – Cardiac Step-Down, nights. St. Brannock's is a 220-bed teaching hospital with Magnet status. "
         "Candidates "
         "must hold an active RN license and BLS; ACLS is required within 90 days. We expect telemetry "
         "monitoring, IV "
         "therapy and Epic charting. At least one year of acute care experience is required. A BSN is "
         "preferred but "
         "not required. Chemotherapy certification isn't needed. Tuition help, shift differential and child "
         "care are "
         "part of the package.",
         {"RN license", "BLS", "ACLS", "telemetry monitoring", "IV therapy", "Epic charting",
          "one year of acute care experience"},
         {"BSN"},
         {"Magnet status", "Chemotherapy", "Tuition help"}},
    });
}

TEST(PostingStyles, MoreTradesWithHeadings) {
    check_styles({
        {"electrician, Ireland",
         "Qualified Electrician\nKilbride Electrical, Tullamore\n\nThe outfit\nTwelve sparks and one "
         "apprentice. Most of "
         "our work is schools and farms, and the office uses Tradify.\n\nYour toolkit\n- National Craft "
         "Certificate in "
         "Electrical\n- Safe Pass\n- 3 years post-apprenticeship\n- fault finding\n- Category B "
         "licence\n\nIf you also "
         "have any of these, great\n- PLC programming\n- solar PV installation\n- MEWP ticket\n\nWhat you "
         "can expect "
         "from us\n- van\n- tools\n- country money\n",
         {"Craft Certificate", "Safe Pass", "3 years post-apprenticeship", "fault finding",
          "Category B licence"},
         {"PLC programming", "solar PV installation", "MEWP ticket"},
         {"schools and farms", "Tradify", "country money"}},
        {"accountant, US, headings in capitals with colons",
         "STAFF ACCOUNTANT\nRiverbend Dental Group\n\nTHE TEAM YOU'D JOIN:\nFive people in Boise. We are "
         "moving from "
         "QuickBooks to NetSuite.\n\nDAY IN, DAY OUT:\nClose the books, reconcile accounts.\n\nYOU SHOULD "
         "BRING ALONG:\n"
         "o Bachelor's degree in accounting\no 2+ years of general ledger experience\no Excel (pivot tables, "
         "lookups)\no "
         "month-end close\n\nWE'D BE THRILLED TO SEE:\no CPA or CPA candidate\no NetSuite\no healthcare "
         "background\n\nSALARY AND SUCH:\n$62,000 to $70,000, dental cleaning on the house.\n",
         {"Bachelor's degree in accounting", "general ledger experience", "Excel", "month-end close"},
         {"CPA", "healthcare"},
         {"QuickBooks", "dental cleaning"}},
        {"early years, Australia, lead-ins without colon",
         "Early Childhood Educator - Geelong\n\nLittle Wattle is a 60-place centre beside the river. Parents "
         "get photos "
         "through Storypark.\n\nWe can only consider people who hold\n\n* Certificate III in Early "
         "Childhood\n* Working "
         "With Children Check\n* current first aid and CPR\n\nIt is a real bonus to have\n\n* Auslan\n* bush "
         "kinder "
         "experience\n\nWorking here means\n\n* 50% off child care\n* above-award pay\n",
         {"Certificate III", "Working", "CPR"},
         {"Auslan", "bush kinder"},
         {"60-place", "Storypark", "above-award pay"}},
        {"call centre, India, key-value style",
         "Process Associate (Voice)\nShift: night, rotational\nQualification: any graduate\nExperience: 1-2 "
         "years in "
         "international voice process\nMust have skills: spoken English, MS Excel, typing 30 wpm\nGood to "
         "have skills: "
         "Salesforce, Spanish\nPerks: cab both ways, meals\n",
         {"1-2 years in international voice process", "English", "Excel"},
         {"Salesforce", "Spanish"},
         {"cab both ways", "meals"}},
        {"gardener, UK, council person specification",
         "Gardener (Parks), Scale 4\n\nPERSON SPECIFICATION\n\nEssential (assessed at interview)\n1. Level 2 "
         "in "
         "Horticulture\n2. Use of ride-on mowers and strimmers\n3. PA1 and PA6 spraying certificates\n4. "
         "Full driving "
         "licence\n5. Able to work outdoors in all weathers\n\nDesirable (assessed from application "
         "form)\n6. Chainsaw "
         "CS30\n7. Trailer licence\n\nBackground\nThe council looks after 41 parks and 12 bowling greens.\n",
         {"Level 2", "ride-on mowers", "PA1", "driving licence", "outdoors"},
         {"CS30", "Trailer licence"},
         {}},
        {"marketing, start-up voice",
         "Growth Marketer @ Pebblebox\n\nHi, we're Pebblebox\nWe post surprise boxes of stones to rock "
         "lovers. Our site "
         "is built on Shopify.\n\nHere's what you'd be up to\n- run paid social\n- write e-mails people "
         "open\n\nHere's what "
         "we'd need from you\n- 2 years in e-commerce marketing\n- Meta Ads and Google Ads\n- copywriting\n- "
         "comfortable "
         "with numbers\n\nNot a deal-breaker, but we'd do a little dance\n- Klaviyo\n- geology\n\nHere's "
         "what's in it for "
         "you\n- stones\n- share options\n\nWhat you won't find here\n- Jira\n- dress codes\n",
         {"2 years in e-commerce marketing", "Meta Ads", "Google Ads", "copywriting"},
         {"Klaviyo", "geology"},
         {"Shopify", "share options", "Jira", "dress codes"}},
    });
}

TEST(PostingStyles, MoreProse) {
    check_styles({
        {"teacher, one paragraph",
         "Grange Park Primary is looking for a Year 4 teacher from September. We are a two-form entry school "
         "rated Good, "
         "with a forest school and a swimming pool. You have QTS and experience of teaching Key Stage 2, you "
         "plan with "
         "your year partner and you use assessment to move children on. You are calm, organised and kind. "
         "Being able to "
         "lead music would be a bonus, as would Makaton. ECTs are welcome to apply. The post is subject to "
         "an enhanced "
         "DBS check and two references.",
         {"QTS", "Key Stage 2", "assessment", "calm", "organised", "DBS check", "references"},
         {"lead music", "Makaton"},
         {"swimming pool"}},
        {"mechanic, short paragraphs",
         "We need a mechanic.\n\nOur garage fixes vans for the post office and looks after two fire "
         "engines.\n\nYou need to "
         "be qualified to NVQ Level 3, know diesel engines and diagnostics, and hold an MOT tester licence. "
         "A driving "
         "licence is essential. HGV experience is useful but you don't have to have it. No "
         "Saturdays.\n\nYou'll get £19 "
         "an hour and your birthday off.",
         {"NVQ Level 3", "diesel engines", "diagnostics", "MOT tester licence", "driving licence"},
         {"HGV"},
         {"post office", "fire engines", "birthday"}},
        {"legal secretary",
         "Legal Secretary wanted for a small firm in Cork. The successful candidate will type at 70 words "
         "per minute, be "
         "at home with audio typing and Word, and have at least three years' experience in conveyancing. "
         "Knowledge of "
         "LEAP would be an advantage, as would a driving licence. A law degree is not expected. Our partners "
         "lecture in "
         "tax law at the university. Hours are 9 to 5.",
         {"audio typing", "three years' experience in conveyancing"},
         {"LEAP", "driving licence"},
         {"law degree", "tax law"}},
        {"support worker, wishes first",
         "Support Worker, nights. It would be great if you had the Care Certificate or knew Makaton, but we "
         "will train the "
         "right person. What we do need is patience, a full driving licence and the right to work in the UK. "
         "You must be "
         "over 18. Our clients like football, baking and trains.",
         {"patience", "driving licence", "right to work in the UK"},
         {"Care Certificate", "Makaton"},
         {"football", "trains"}},
        {"analyst, requirements in the third person",
         "The analyst will join a team of six that supplies figures to the board. Applicants need strong SQL "
         "and Power BI, "
         "a degree in a numerate subject, and two years in a similar post. They should be confident "
         "presenting to senior "
         "managers. Python is desirable; R is not used here. Flexible hours, generous leave.",
         {"SQL", "Power BI", "degree in a numerate subject", "two years in a similar post", "presenting"},
         {"Python"},
         {"generous leave"}},
    });
}

TEST(PostingStyles, StillOtherVoices) {
    check_styles({
        {"receptionist, hotel, US",
         "Front Desk Agent - The Larch Inn, Bend OR\n\nThe Larch Inn has 44 rooms and a hot spring. We run "
         "on Cloudbeds and "
         "our kitchen bakes its own bread.\n\nWhat success looks like\nGuests leave happier than they "
         "came.\n\nYou'll thrive "
         "here if you\n- have a year of hotel or restaurant experience\n- speak Spanish\n- stay calm under "
         "pressure\n- can "
         "work weekends and holidays\n- know Microsoft Office\n\nExtra credit\n- Cloudbeds\n- night "
         "audit\n\nPerks of the "
         "larch\n- free soaks\n- 401(k)\n",
         {"hotel or restaurant", "Spanish", "calm", "weekends and holidays", "Microsoft Office"},
         {"night audit"},
         {"hot spring", "bakes", "free soaks", "401(k)"}},
        {"lab scientist, prose with semicolons",
         "Scientist, Protein Chemistry (Cambridge). We are a spin-out of 14 people working on antibodies for "
         "veterinary use. "
         "You will purify proteins and keep the lab book. Essential: a PhD or MSc in biochemistry; hands-on "
         "experience of "
         "FPLC, SDS-PAGE and ELISA; good record keeping. Desirable: mass spectrometry; Python; experience of "
         "GMP. We offer "
         "share options and a microscope named after you.",
         {"PhD", "MSc in biochemistry", "FPLC", "SDS-PAGE", "ELISA", "record keeping"},
         {"mass spectrometry", "Python", "GMP"},
         {"veterinary use", "share options"}},
        {"security guard, must/should/could",
         "Security Officer, Cork\n\nMust\n- PSA licence\n- 5-year checkable history\n- fluent "
         "English\n\nShould\n- CCTV "
         "experience\n- first aid\n\nCould\n- door work\n- driving licence\n\nRates\n€14.50 an hour, paid "
         "breaks, uniform.\n",
         {"PSA licence", "English"},
         {},
         {"paid breaks", "uniform"}},
        {"product designer, questions as headings",
         "Product Designer\n\nWho are we?\nWe make budgeting software for choirs. Series A, 40 people, Figma "
         "and "
         "biscuits.\n\nWhat will you work on?\n- onboarding\n- the mobile app\n\nWhat do we need?\n- 4 years "
         "of product "
         "design\n- a portfolio with shipped work\n- user research\n- prototyping\n- design systems\n\nWhat "
         "would make us "
         "smile?\n- motion design\n- singing\n\nWhat's in it for you?\n- equity\n- 30 days off\n\nHow do you "
         "join?\nSend your "
         "portfolio to Mia.\n",
         {"4 years of product design", "user research", "prototyping", "design systems"},
         {"motion design"},
         {"choirs", "biscuits", "equity", "Mia"}},
        {"care, Australia, selection criteria with a heading sentence",
         "Disability Support Worker, Ballarat\n\nThe person we hire will tick these boxes:\n> NDIS Worker "
         "Screening Check\n> "
         "Certificate IV in Disability\n> manual handling\n> medication administration\n> a driver licence "
         "and insured "
         "car\n\nThey might also tick one or two of these:\n> Auslan\n> hoist training\n\nBoxes nobody has "
         "to tick:\n> "
         "nursing registration\n\nOur side of the bargain:\n> SCHADS level 2.3\n> paid buddy shifts\n",
         {"Worker Screening Check", "Certificate IV in Disability", "manual handling",
          "medication administration", "driver licence"},
         {"Auslan", "hoist training"},
         {"nursing registration", "buddy shifts"}},
        {"joiner, e-mail style",
         "Hi all, we're on the lookout for a bench joiner to start in May. You'd want to have City & Guilds "
         "Level 3 or be time "
         "served, be able to read drawings and set out stairs, and be happy on a spindle moulder. CNC "
         "experience would be "
         "brilliant. Own hand tools essential. We make sash windows for listed buildings and our showroom "
         "sells paint. £18 an "
         "hour, half day Friday.",
         {"City & Guilds Level 3", "read drawings", "spindle moulder"},
         {"CNC"},
         {"paint"}},
        {"data analyst, benefits before demands",
         "Data Analyst (remote, UK)\n\nWhy you'll love it\n- 35-hour week\n- Peloton in the office\n- "
         "learning budget\n\nWhat "
         "you'll be getting up to\n- build dashboards\n\nThe essentials\n- SQL\n- Tableau\n- statistics\n- "
         "A-level maths or "
         "above\n\nThe nice-to-haves\n- dbt\n- Snowflake\n",
         {"SQL", "Tableau", "statistics", "A-level maths"},
         {"dbt", "Snowflake"},
         {"35-hour week", "Peloton", "learning budget"}},
    });
}

TEST(PostingStyles, OpeningHoursAndCompanyTalkAskNothing) {
    check_styles({
        {"company",
         "Barista\n\nWhat we make\nCold brew, oat flat whites and a podcast about coffee farming. We train "
         "in latte art "
         "every Monday and our roaster is a Probat.\n\nWhat we ask\n- till work\n- a cheerful nature\n\nWhat "
         "you "
         "get\nFree coffee, tips, barista training.\n",
         {"till work", "cheerful"},
         {},
         {"podcast", "coffee farming", "latte art", "Probat", "Free coffee", "barista training"}},
        {"prose that tells what one will know",
         "Nursery Nurse\n\nYou will hold a driving licence. You will know the EYFS and how to safeguard "
         "children. A "
         "paediatric first aid certificate and a food hygiene certificate are needed too.\n\nForest School "
         "would be an "
         "advantage. So would phonics and payroll.\n",
         {"driving licence", "EYFS", "paediatric first aid", "food hygiene certificate"},
         {"Forest School", "phonics", "payroll"},
         {}},
        {"headings that run on in bold, and wishes in one sentence",
         "**Controller**\nQuillmere, Limerick\n\n**About us.** Our engineers live in AutoCAD.\n\n**What you "
         "bring.** IFRS and "
         "payroll. Month-end close.\n\n**A bonus.** Project finance, currency hedging, due diligence, and "
         "time spent in "
         "renewables.\n\n**In return.** A share scheme and an EV charger.\n",
         {"IFRS", "payroll", "Month-end close"},
         {"Project finance", "currency hedging", "due diligence", "renewables"},
         {"AutoCAD", "share scheme", "EV charger"}},
        {"headings that ask and run on",
         "Restaurant Manager\n\nWho is asking? Seventy covers and a wood oven from Molteni.\n\nWho are we "
         "after? You know "
         "stock control and payroll.\n\nWhat would be a bonus? Barista training, social media and "
         "bookkeeping.\n\nWhat do "
         "you get? A discount at the dive shop.\n",
         {"stock control", "payroll"},
         {"social media", "bookkeeping"},
         {"Molteni", "discount"}},
        {"a trait and what one is able to do",
         "Fitter\n\nYou will need\n- To be reliable and able to weld\n",
         {"reliable", "weld"},
         {},
         {}},
        {"duties stay duties",
         "Office Manager\n\nWhat fills your week\n- book travel\n- order stationery\n- keep the Slack "
         "channels tidy\n\n"
         "What you need\n- Excel\n- patience with printers\n",
         {"Excel", "patience"},
         {},
         {"stationery"}},
    });
}

} // namespace
} // namespace analyzer
