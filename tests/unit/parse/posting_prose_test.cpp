// Invented postings in prose, as agencies, small employers and e-mails write them.
// SPDX-License-Identifier: Apache-2.0
#include "unit/parse/posting_style_case.hpp"

namespace analyzer {
namespace {

using test::check_styles;

TEST(PostingProse, SmallEmployers) {
    check_styles({
        {"agency advert, plumber, prose",
         "Heating engineer wanted, Cork city. Our client, a family firm with nine vans, needs somebody RGI\n"
         "registered who can service gas boilers and oil burners and fault-find on heat pumps. You'll need\n"
         "a full B licence, your own hand tools and a Safe Pass. At least four years at the trade, please,\n"
         "and a reference we can ring. F-Gas would be a big plus, as would underfloor heating. There's no\n"
         "weekend work and no chasing of invoices; the office does that. The van, phone and fuel card are\n"
         "supplied. Rates from 28 euro an hour. Ring Maeve on 021 555 0147.\n",
         {"oil burners", "heat pumps", "B licence", "own hand tools", "Safe Pass", "four years", "reference"},
         {"F-Gas", "underfloor heating"},
         {"weekend work", "chasing of invoices", "phone and fuel card", "nine vans", "van, "}},
        {"US dental hygienist, e-mail style",
         "Hi all,\n"
         "\n"
         "We need a second hygienist at Larkspur Family Dental in Boise. Four days, no Saturdays.\n"
         "\n"
         "You have to hold an Idaho dental hygiene license and current BLS. We use Dentrix and Dexis, so\n"
         "knowing them would help, but we'll teach you. What matters most is a gentle hand with nervous\n"
         "patients and clean charting. Local anesthesia endorsement is required. Spanish would be lovely.\n"
         "New grads are fine; no experience is needed.\n"
         "\n"
         "Pay is $48 to $54 an hour with a 401(k) and free whitening for the dog (kidding).\n"
         "\n"
         "Email Jo at jo@example.com with your resume.\n",
         {"dental hygiene license", "BLS", "Local anesthesia", "charting"},
         {"Spanish"},
         {"Saturdays", "401(k)", "whitening", "New grads", "experience is needed"}},
        {"prose, US truck driver",
         "We are hiring a Class A driver for our Tulsa terminal. You need a Class A CDL with a tanker\n"
         "endorsement, two years of over-the-road experience, and a clean MVR. You have to be 23 or older\n"
         "and able to pass a DOT physical and a drug screen. Hazmat is preferred. You will be home every\n"
         "weekend. We run automatic Cascadias with Samsara cameras, and dispatch handles the loads through\n"
         "McLeod, so there is no haggling with brokers. Reefer experience isn't necessary.\n",
         {"CDL", "tanker", "two years", "clean MVR", "23 or older", "DOT physical", "drug screen"},
         {"Hazmat"},
         {"Samsara", "McLeod", "haggling", "Reefer", "automatic"}},
        {"vet nurse, mixed sentences",
         "Registered Veterinary Nurse\n"
         "Copperfield Vets\n"
         "\n"
         "You must be on the RVCS register and happy to work one weekend in three. We'd like you to have had "
         "at least a year in small animal practice, ideally with exotics. You should be comfortable with "
         "anaesthesia monitoring, dental radiography, and inpatient care. A certificate in feline nursing, "
         "Merlin experience or nurse clinics would be the icing on the cake. We are a fear-free practice and "
         "our reception team books everything, so you'll never be pulled off theatre to answer the phone. A "
         "car helps, buses are few.\n",
         {"register", "one weekend in three", "small animal practice", "anaesthesia monitoring",
          "dental radiography", "inpatient care"},
         {"feline nursing"},
         {"answer the phone", "reception team", "fear-free"}},
    });
}

TEST(PostingProse, Companies) {
    check_styles({
        {"startup, data scientist, prose",
         "Data Scientist, Pricing\n"
         "\n"
         "Tallyho rents bicycles by the minute in eleven towns. The app is written in Kotlin and Swift, and\n"
         "our mechanics log repairs in Airtable.\n"
         "\n"
         "You'll own the models that set prices. For that we need strong Python, SQL and a solid grasp of\n"
         "statistics, including causal inference and experiment design. You have shipped at least one model\n"
         "to production and can explain a confidence interval to a mechanic. A master's in a quantitative\n"
         "subject, or equivalent experience, is expected.\n"
         "\n"
         "Nice but optional: dbt, Bayesian methods, time series. We don't expect a PhD and we don't care\n"
         "where you studied.\n",
         {"Python", "SQL", "statistics", "causal inference", "experiment design", "master's"},
         {"dbt", "Bayesian methods", "time series"},
         {"Kotlin", "Swift", "Airtable", "PhD", "bicycles"}},
        {"legal secretary, agency bullets",
         "Legal Secretary (Conveyancing), Bristol, GBP 27k\n"
         "\n"
         "Our client is a ten-partner firm which has just moved to LEAP. The successful applicant will have "
         "worked as a legal secretary or conveyancing assistant, type at 65 wpm, and be used to digital "
         "dictation. Experience of Land Registry portals is essential and LEAP or Proclaim would be useful. "
         "You'll be organised, discreet and able to cope with deadlines. No shorthand is needed, and there's "
         "no reception cover.\n"
         "\n"
         "Mon to Fri, 9 to 5.30, with one late evening a month.\n",
         {"legal secretary or", "65 wpm", "digital dictation", "Land Registry", "organised", "discreet",
          "deadlines"},
         {"Proclaim"},
         {"shorthand", "reception cover", "ten-partner"}},
    });
}

TEST(PostingProse, ConditionsOfTheJob) {
    check_styles({
        {"Ireland, barista, friendly",
         "Barista - The Grinder, Galway\n"
         "\n"
         "Hey! We're a tiny café with a big queue. If you've pulled shots for a year or more, can steam "
         "milk\n"
         "without scalding it and are happy to start at 6.30am, read on.\n"
         "\n"
         "You'll also need:\n"
         "HACCP Level 1\n"
         "A good memory for faces\n"
         "Till experience\n"
         "Irish or EU work permission\n"
         "\n"
         "Extra brownie points:\n"
         "Latte art\n"
         "Irish\n"
         "Baking\n"
         "\n"
         "No need to send a photo. Shifts run from 6.30am to 3pm, Wednesday to Sunday.\n",
         {"HACCP Level 1", "Till experience", "work permission", "Wednesday to Sunday"},
         {"Latte art", "Irish\nBaking", "Baking"},
         {"photo", "big queue"}},
        {"sales rep, UK, bullets with either/or",
         "Field Sales Executive (Agricultural Feeds)\n"
         "Marlow & Tench | South West | car provided\n"
         "\n"
         "The patch\n"
         "Dairy farms between Taunton and Truro. Our mill in Bridgwater won a prize for its pellets.\n"
         "\n"
         "What we ask\n"
         "* a background in agriculture, animal health or B2B field sales\n"
         "* a proven record of winning new accounts\n"
         "* a full driving licence, no more than six points\n"
         "* good knowledge of dairy nutrition\n"
         "* Excel and Outlook\n"
         "* living within the territory\n"
         "\n"
         "What would help\n"
         "* FAR registration\n"
         "* having managed key accounts\n"
         "* a spell in a feed mill\n"
         "\n"
         "You won't be cold calling households and there is no office to sit in.\n",
         {"agriculture", "animal health", "field sales", "new accounts", "driving licence", "dairy nutrition",
          "Excel", "Outlook", "within the territory"},
         {"FAR", "key accounts"},
         {"cold calling", "office to sit", "pellets", "Dairy farms"}},
        {"hospital, US respiratory therapist",
         "Respiratory Therapist - Nights\n"
         "St. Brannock Medical Center\n"
         "\n"
         "Minimum qualifications:\n"
         "1) Associate degree in respiratory care\n"
         "2) RRT credential\n"
         "3) State license or eligibility\n"
         "4) BLS; ACLS within six months of hire\n"
         "5) 1 year of adult critical care experience\n"
         "\n"
         "Preferred qualifications:\n"
         "1) NPS or ACCS\n"
         "2) ECMO exposure\n"
         "3) Epic\n"
         "\n"
         "Physical demands: stand for long periods; lift up to 50 lbs.\n"
         "Schedule: 7 p.m. to 7:30 a.m., three nights a week, every third weekend.\n"
         "\n"
         "EOE, including disability and veterans.\n",
         {"Associate degree", "RRT", "State license", "BLS", "ACLS", "1 year", "stand for long", "50 lbs",
          "every third weekend"},
         {"NPS", "ACCS", "ECMO", "Epic"},
         {"EOE", "veterans"}},
        {"HR adviser Australia",
         "HR Advisor - 12 month contract\n"
         "\n"
         "Reporting to the People Manager, you'll support 300 staff across two mine sites.\n"
         "\n"
         "To be successful you will have:\n"
         "• Tertiary qualifications in human resources, or equivalent experience\n"
         "• 3+ years of generalist HR experience in mining, construction or manufacturing\n"
         "• Sound knowledge of the Fair Work Act\n"
         "• Case management: grievances, performance and return to work\n"
         "• ELMO or another HRIS\n"
         "• Travel to site, up to 25%\n"
         "• A current C class licence\n"
         "\n"
         "It will be viewed favourably if you have:\n"
         "• Enterprise bargaining\n"
         "• Worked with remote communities\n"
         "• AHRI membership\n"
         "\n"
         "You don't need to have worked in mining before.\n",
         {"Tertiary qualifications", "3+ years", "Fair Work Act", "grievances", "ELMO", "HRIS",
          "Travel to site", "C class licence"},
         {"Enterprise bargaining", "AHRI"},
         {"worked in mining before"}},
    });
}

} // namespace
} // namespace analyzer
