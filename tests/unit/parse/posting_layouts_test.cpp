// Invented postings whose layout tells what is asked: numbered lists, lists without signs, tables, marks, paragraphs under headings.
// SPDX-License-Identifier: Apache-2.0
#include "unit/parse/posting_style_case.hpp"

namespace analyzer {
namespace {

using test::check_styles;

TEST(PostingLayouts, NumberedLists) {
    check_styles({
        {"council finance officer, person spec in lettered criteria",
         "Finance Officer (Grade 6)\n"
         "Wealdmoor District Council, Town Hall, Wealdmoor\n"
         "\n"
         "Purpose of the post\n"
         "To pay the council's bills on time and keep the ledgers straight. The council moved to Unit4 in\n"
         "2022 and the auditors were kind about it.\n"
         "\n"
         "Person specification\n"
         "\n"
         "Essential criteria\n"
         "E1 AAT Level 3 or part-qualified ACCA\n"
         "E2 Two years in a local authority or NHS finance team\n"
         "E3 Purchase ledger and bank reconciliation\n"
         "E4 Spreadsheets to an advanced level, including lookups\n"
         "E5 Ability to explain figures to budget holders\n"
         "E6 Accuracy and attention to detail\n"
         "\n"
         "Desirable criteria\n"
         "D1 Unit4 Business World\n"
         "D2 VAT for local authorities\n"
         "D3 Treasury management\n"
         "D4 Supervising an apprentice\n"
         "\n"
         "Other\n"
         "The post is subject to a basic DBS check and two satisfactory references. Hybrid working, two\n"
         "days a week in Town Hall. No political restriction applies.\n",
         {"AAT Level 3", "local authority", "Purchase ledger", "bank reconciliation", "Spreadsheets",
          "explain figures", "attention to detail", "basic DBS check", "references"},
         {"Unit4 Business World", "VAT", "Treasury management", "Supervising an apprentice"},
         {"kind about it", "auditors", "political", "E1 ", "D1 "}},
        {"charity support worker, letters",
         "Support Worker, Hearth House\n"
         "\n"
         "Hearth House is a small charity for young people who have left care. We run on donated sofas and\n"
         "a great deal of tea.\n"
         "\n"
         "What you'll do\n"
         "- Key-work four young people\n"
         "- Write up shifts in Inform\n"
         "\n"
         "You will have:\n"
         "(i) experience of working with young people\n"
         "(ii) knowledge of safeguarding\n"
         "(iii) NVQ Level 3 in Health and Social Care, or willingness to work towards it\n"
         "(iv) good written English\n"
         "(v) a full driving licence\n"
         "\n"
         "It would be great if you also had:\n"
         "(i) lived experience of care\n"
         "(ii) mental health first aid\n"
         "(iii) experience in a hostel\n"
         "\n"
         "We will need an enhanced DBS and two references, one from your last employer. Sleep-ins, one\n"
         "night in six.\n",
         {"working with young people", "safeguarding", "NVQ Level 3", "written English", "driving licence",
          "enhanced DBS", "references", "one\nnight in six"},
         {"lived experience of care", "mental health first aid", "hostel"},
         {"donated sofas", "tea"}},
        {"India, Java developer, naukri style",
         "Senior Java Developer - Hyderabad (WFO, 5 days)\n"
         "Experience: 6-9 Years\n"
         "Notice Period: Immediate to 30 days\n"
         "\n"
         "Mandatory Skills:\n"
         "a) Java 11 or 17, Spring Boot\n"
         "b) Microservices and REST APIs\n"
         "c) Kafka or RabbitMQ\n"
         "d) Oracle or PostgreSQL\n"
         "e) JUnit and Mockito\n"
         "f) AWS\n"
         "\n"
         "Good to have:\n"
         "a) Angular\n"
         "b) Docker and Kubernetes\n"
         "c) Banking domain\n"
         "\n"
         "Qualification: B.E./B.Tech/MCA\n"
         "\n"
         "Soft skills: good communication, team handling.\n"
         "\n"
         "About company: We build loan software for 40 banks. Our ops team uses Ansible.\n",
         {"6-9 Years", "Java 11", "Spring Boot", "Microservices", "REST APIs", "Kafka", "RabbitMQ", "Oracle",
          "PostgreSQL", "JUnit", "Mockito", "AWS", "B.E.", "communication", "team handling"},
         {"Angular", "Docker", "Kubernetes", "Banking domain"},
         {"Ansible", "loan software", "40 banks"}},
        {"Australia aged care, selection criteria numbered",
         "Assistant in Nursing\n"
         "Wattle Grove Aged Care, Ballarat VIC\n"
         "\n"
         "ABOUT US\n"
         "Sixty residents, one very old cockatoo. We were rated Excellent by the Commission in 2024.\n"
         "\n"
         "ESSENTIAL\n"
         "1. Certificate III in Individual Support or Aged Care\n"
         "2. Current First Aid and CPR\n"
         "3. NDIS Worker Screening Check or willingness to obtain one\n"
         "4. Manual handling\n"
         "5. Experience with people living with dementia\n"
         "6. Morning and afternoon shifts, including every second weekend\n"
         "7. Rights to work in Australia\n"
         "\n"
         "DESIRABLE\n"
         "1. Medication competency\n"
         "2. Palliative care\n"
         "3. AutumnCare or similar software\n"
         "4. Italian or Greek\n"
         "\n"
         "Flu vaccination is a condition of entry. A driver licence is not needed, the tram stops outside.\n",
         {"Certificate III", "First Aid", "CPR", "NDIS Worker Screening Check", "Manual handling",
          "people living with dementia", "every second weekend", "work in Australia", "vaccination"},
         {"Medication competency", "Palliative care", "AutumnCare", "Italian", "Greek"},
         {"rated Excellent", "cockatoo", "driver licence", "tram"}},
        {"IT support, public sector numbered decimals",
         "ICT Support Technician\n"
         "\n"
         "1 About the college\n"
         "We have 4,000 students and a ghost. Our MIS is ProSolution.\n"
         "\n"
         "2 Essential\n"
         "2.1 HNC in computing, or equivalent\n"
         "2.2 First and second line support in a school, college or university\n"
         "2.3 Windows 11, Active Directory and Intune\n"
         "2.4 Printers and audio-visual equipment\n"
         "2.5 Good communication with non-technical people\n"
         "2.6 Evening cover, one week in four\n"
         "\n"
         "3 Desirable\n"
         "3.1 Google Workspace\n"
         "3.2 ITIL Foundation\n"
         "3.3 A driving licence\n"
         "\n"
         "4 Benefits\n"
         "4.1 35 days of leave\n"
         "4.2 Free gym\n",
         {"HNC in computing", "line support", "Windows 11", "Active Directory", "Intune", "Printers",
          "audio-visual equipment", "communication", "one week in four"},
         {"Google Workspace", "ITIL", "driving licence"},
         {"ProSolution", "35 days", "Free gym", "ghost"}},
    });
}

TEST(PostingLayouts, LinesWithoutSigns) {
    check_styles({
        {"UK school cook, unbulleted essential/desirable",
         "School Cook\n"
         "Beckfoot Primary, 25 hours, term time only\n"
         "\n"
         "The school\n"
         "212 hungry children and a kitchen garden. Lunches are ordered through ParentPay.\n"
         "\n"
         "Essential\n"
         "Cooking for large numbers\n"
         "Food hygiene Level 2\n"
         "Allergen awareness\n"
         "Stock ordering\n"
         "Cleaning schedules\n"
         "Able to lift and carry\n"
         "Working in a team\n"
         "\n"
         "Desirable\n"
         "Special diets\n"
         "School kitchen experience\n"
         "Menu planning\n"
         "Contact with parents\n"
         "First aid\n"
         "\n"
         "We will need\n"
         "Enhanced DBS\n"
         "Two references\n"
         "\n"
         "We offer\n"
         "Uniform, training, LGPS pension\n",
         {"Cooking for large numbers", "Food hygiene", "Allergen awareness", "Stock ordering",
          "Cleaning schedules", "lift and carry", "Working in a team", "Enhanced DBS", "Two references"},
         {"Special diets", "School kitchen", "Menu planning", "Contact with parents", "First aid"},
         {"ParentPay", "kitchen garden", "Uniform", "pension"}},
        {"machinist US, plain lines without blank lines",
         "CNC Machinist, 2nd shift\n"
         "Requirements\n"
         "3 years running CNC mills or lathes\n"
         "Reading prints and GD&T\n"
         "Micrometers, calipers, height gauges\n"
         "Fanuc controls\n"
         "High school diploma or GED\n"
         "Preferred\n"
         "Mastercam\n"
         "5-axis\n"
         "Spanish\n"
         "Benefits\n"
         "Medical, dental, 401k\n",
         {"3 years", "prints", "GD&T", "Micrometers", "calipers", "height gauges", "Fanuc",
          "High school diploma", "GED"},
         {"Mastercam", "5-axis", "Spanish"},
         {"Medical", "dental"}},
    });
}

TEST(PostingLayouts, TablesAndMarks) {
    check_styles({
        {"two column table flattened",
         "Library Assistant\n"
         "Criteria | Essential | Desirable\n"
         "Qualifications | GCSEs in English and Maths at grade C or above | NVQ in Library Services\n"
         "Experience | Customer service | Working in a library\n"
         "Skills | Microsoft Office; cash handling | Spydus or another library system\n"
         "Attributes | Patient and friendly | Confident telling stories to children\n"
         "Other | Weekend and evening work | \n",
         {"GCSEs in English", "Customer service", "Microsoft Office", "cash handling", "Patient",
          "Weekend and evening"},
         {"NVQ in Library Services", "library system"},
         {"Criteria"}},
        {"table with E and D marks",
         "Person specification: Housing Officer\n"
         "\n"
         "Qualifications\n"
         "Degree or CIH Level 4 - Essential\n"
         "CIH membership - Desirable\n"
         "\n"
         "Experience\n"
         "Two years in social housing - Essential\n"
         "Managing anti-social behaviour cases - Essential\n"
         "Court work - Desirable\n"
         "\n"
         "Skills\n"
         "Report writing (E)\n"
         "Negotiation (E)\n"
         "Northgate or Civica (D)\n"
         "Conversational Punjabi (D)\n",
         {"CIH Level 4", "social housing", "anti-social behaviour", "Report writing", "Negotiation"},
         {"CIH membership", "Court work", "Northgate", "Civica", "Punjabi"},
         {}},
    });
}

TEST(PostingLayouts, ParagraphsUnderHeadings) {
    check_styles({
        {"charity, fundraiser, semicolons",
         "Community Fundraiser\n"
         "Salt Marsh Trust, Norfolk\n"
         "\n"
         "About the Trust\n"
         "We look after 900 hectares of mud that birds adore.\n"
         "\n"
         "About you\n"
         "Experience of community or events fundraising; a CRM such as Raiser's Edge or Donorfy; confident\n"
         "public speaking; budgeting; a driving licence and use of a car; some evening and weekend work.\n"
         "\n"
         "We'd be delighted to see\n"
         "Corporate partnerships; social media; knowledge of the Fundraising Code; an interest in wading\n"
         "birds.\n"
         "\n"
         "What you'll get\n"
         "28 days off, a tide table, mileage.\n",
         {"events fundraising", "Raiser's Edge", "Donorfy", "public speaking", "budgeting", "driving licence",
          "use of a car", "evening and weekend"},
         {"Corporate partnerships", "social media", "Fundraising Code", "wading"},
         {"tide table", "mileage", "900 hectares"}},
        {"gardener, prose wish paragraph",
         "Gardener, Aldercombe House\n"
         "\n"
         "You will join two gardeners and a pond. You should have RHS Level 2 or a comparable "
         "qualification,\n"
         "and know your way around herbaceous borders, hedge cutting and lawn care. You will be working\n"
         "outdoors in all weathers and lifting. We need you to be able to use a ride-on mower and a\n"
         "strimmer.\n"
         "\n"
         "HIGHLY DESIRABLE\n"
         "PA1 and PA6 spraying tickets, chainsaw certificates, glasshouse experience and a trailer licence.\n"
         "\n"
         "The house is open to visitors from April, but you would not be guiding them. Dogs welcome.\n",
         {"RHS Level 2", "herbaceous borders", "hedge cutting", "lawn care", "ride-on mower"},
         {"PA1", "PA6", "chainsaw", "glasshouse", "trailer"},
         {"guiding", "Dogs", "visitors"}},
    });
}

TEST(PostingLayouts, ListsInASentence) {
    check_styles({
        {"primary teacher Ireland",
         "Primary Teacher, Third Class (fixed term)\n"
         "Scoil Naomh Bríd\n"
         "\n"
         "The Board of Management invites applications from teachers who\n"
         "a. are registered with the Teaching Council\n"
         "b. hold a B.Ed. or a Professional Master of Education\n"
         "c. can teach through Irish\n"
         "d. have recent experience of teaching in senior classes\n"
         "\n"
         "The following would be an advantage:\n"
         "a. coaching camogie or football\n"
         "b. experience of working with children with autism\n"
         "c. music\n"
         "\n"
         "Garda vetting applies. The school uses Aladdin for its rolls, and the parents' association runs\n"
         "the breakfast club.\n",
         {"B.Ed", "Professional Master of Education", "senior classes", "Garda vetting"},
         {"children with autism", "music"},
         {"Aladdin", "breakfast club"}},
        {"hotel, housekeeping, inline lists",
         "Housekeeping Supervisor, The Anchor. Applicants must have (a) two years in hotel housekeeping, (b) "
         "experience of leading a small team, and (c) good spoken English. Desirable: (a) Opera or Mews, (b) "
         "Portuguese, (c) COSHH training. We do not require a degree. Live-in available. Weekends are "
         "worked, with two days off in the week.\n",
         {"two years", "leading a small team", "spoken English"},
         {"Mews", "Portuguese", "COSHH"},
         {"a degree", "(b)"}},
    });
}

} // namespace
} // namespace analyzer
