# Care work, social care, social work, child protection and disability support.

term: accompanying-clients
name: accompanying clients
kind: skill
also: escorting clients | escorting residents | accompanying clients to appointments | escorting patients |
  accompany clients
narrower: hospital visits and escorts | community access support | transporting clients | taking clients to
  appointments | took clients to appointments | took residents out | taking residents out | outings with
  residents
beside: accessing the community
near: companionship
hit: Accompanying clients to appointments

term: activities-of-daily-living
name: activities of daily living
kind: skill
also: ADL | daily living activities | assistance with daily living | ADL assistance | daily living skills |
  instrumental activities of daily living | help with daily living | tasks of daily living
narrower: IADLs
case: ADL
implies: care-sector
near: personal-hygiene-care
hit: Helps residents with activities of daily living

term: activities-provision
name: activities provision
kind: skill
also: activity programmes for residents | resident activities | activities coordination | recreational
  activities for residents | social activities for residents | planning activities for residents | resident
  engagement activities | activities for residents
narrower: bingo and crafts | sing-alongs
near: recreational-therapy
hit: Plans resident activities and outings

term: adoption-work
name: adoption work
kind: skill
also: adoption and fostering
narrower: adoption assessments | adoption support | prospective adopters
implies: social-work
near: fostering | home-studies
hit: Assesses prospective adopters

term: adult-protection
name: adult protection
kind: skill
also: safeguarding adults | adult safeguarding | safeguarding vulnerable adults | protection of vulnerable
  adults | POVA | SOVA
narrower: elder abuse prevention | vulnerable adults
case: POVA | SOVA
implies: safeguarding
near: child-protection
hit: Trained in safeguarding adults

term: advocacy-for-clients
name: advocacy for clients
kind: skill
also: client advocacy | advocating for clients | advocacy on behalf of clients | advocating for service users |
  spoke up for clients | advocated for residents
narrower: independent advocacy | statutory advocacy | IMCA
case: IMCA
near: patient-advocacy
hit: Client advocacy at tribunal and review

term: assisted-living-setting
name: assisted living
kind: experience
also: assisted living facility | assisted living community | extra care housing | senior living | senior living
  community | extra care
narrower: sheltered housing | retirement village | retirement community | retirement home | continuing care
  retirement community
beside: independent living facility
ambiguous: extra care
needs: housing | scheme | residents | tenants | sheltered
implies: care-sector | residential-care-setting
near: care-home-setting
hit: Care aide in assisted living
miss: Packed the glass with extra care

term: best-interests-assessment
name: best interests assessment
kind: skill
also: best interests decisions
narrower: DoLS | deprivation of liberty | deprivation of liberty safeguards | Liberty Protection Safeguards
implies: mental-capacity-act
hit: Best interests assessment under DoLS

term: brain-injury-support
name: brain injury support
kind: skill
also: acquired brain injury care | acquired brain injury | brain injury | ABI rehabilitation | traumatic brain
 injury | people with brain injuries
beside: spinal injury care | spinal cord injury care
near: complex-care | neurology
hit: Brain injury support at home

term: care-act
name: Care Act
kind: skill
also: Care Act 2014 | Care Act duties | Care Act 2014 eligibility
implies: social-care
near: needs-assessment-in-social-care
hit: Sound knowledge of the Care Act 2014

term: care-assessment-reviews
name: care assessment reviews
kind: skill
also: care reviews | reviewing care packages | care package reviews | reviewing care plans
implies: care-planning
hit: Care reviews with families each quarter

term: care-delivery
name: care delivery
kind: skill
also: delivery of care | care provision | providing care | provision of care | care and support | delivering
  care
narrower: quality care | high quality care | standards of care | quality of care | high standards of care |
  standard of care | excellent care | compassionate care | safe care | holistic care | dignified care |
  exceptional care | quality care provision | individualised support
never: customer care | quality care products | duty and standard of care
implies: care-sector
near: person-centered-care | patient-care
hit: Delivery of care to a high standard

term: care-home-setting
name: care home
kind: experience
also: residential care home | care homes | residential home | aged care facility | residential aged care
 | care home environment | home for the elderly | care home setting | old people's home
 | residential home for the elderly | residential care facility for the elderly | care home experience
 | care home background
implies: care-sector | residential-care-setting
near: nursing-home-setting | residential-care-setting | domiciliary-care | supported-living
hit: Senior carer at a care home for older people

term: care-management
name: care management
kind: skill
also: social care management | managing care services | care services management | care home management | care
 delivery management
narrower: registered manager duties | ran a care home | managed a care home | running a care home
near: regulatory-standards-in-care | supervising-care-staff
hit: Social care management across two boroughs

term: care-planning-software
name: care planning software
kind: tool
also: digital care planning | electronic care plans | electronic care planning system | digital care records | care
 planning system | electronic care planning | digital care plans
narrower: Person Centred Software | Nourish care | CareDocs | Birdie care | Log my Care | CarePlanner | Access Care
 Planning | Nourish Care Planning | Care Vision | Access People Planner | Birdie | iPlanit | PASS care | everyLIFE
 PASS | Cura care | Sekoia | Mobizio
ambiguous: Birdie | Nourish
case: Nourish
needs: @list | care | carers | visits | software | app | domiciliary | care plans | care planning | care notes |
 residents | care home
implies: case-recording
near: pointclickcare | homecare-homebase | sandata | home-care-software | idd-documentation-software
hit: Records visits in Person Centred Software
hit: Daily notes for residents kept in Nourish
miss: Made a birdie on the last hole
miss: Meals that Nourish athletes

term: care-sector
name: care sector
kind: experience
also: care setting | care environment | care experience | care industry | care background | social care setting |
 care field | working in care | care settings | social care environment | experience in care | care services sector
 | social care sector | health and social care setting | care organisation | care provider | care home or care
 sector
never: customer care experience | customer care environment | customer care | primary care setting | acute care
 setting | patient care setting | skin care | hair care
near: healthcare-sector
hit: Previous care experience in a care setting

term: care-work
name: care work
kind: skill
also: caring for others | looking after others | caring role | looking after people | caring for people | caring
  for vulnerable people
narrower: caring for adults
implies: personal-care-support
hit: Care work with adults and older people

term: caredirector
name: CareDirector
kind: tool
also: Care Director | CareFirst social care | Care First 6
implies: social-care-case-management-system | case-recording
near: liquidlogic | mosaic-social-care-system
hit: Opened referrals on CareDirector

term: case-management
name: case management
kind: skill
also: case manager experience | managing cases | client case management | case coordination | social work case
  management | patient case management | carrying a caseload | caseload | case-management | coordinating cases
narrower: case planning
never: test case management | legal case management
near: care-coordination | key-working
hit: Case management of 25 families

term: case-recording
name: case notes in social care
kind: skill
also: social work recording | progress notes on clients | care documentation | care notes | care records | wrote
 case notes | writing case notes
narrower: report writing for court | court reports | writing court statements | daily care notes | daily logs in
 care | social history reports | wrote court statements | wrote chronologies | Lamplight database | CharityLog |
 AdvicePro
near: clinical-documentation
hit: Court reports and case recording on time

term: catering-for-residents
name: catering for residents
kind: skill
also: meal preparation for clients | preparing meals for clients | cooking for residents | meal preparation for
 residents | preparing meals for residents
narrower: light meal preparation
near: domestic-tasks-in-care | mealtime-support
hit: Cooking for residents at weekends

term: child-and-family-assessments
name: child and family assessments
kind: skill
also: single assessments | C&F assessments | family assessments | child and family assessment | initial and core
 assessments
narrower: section 47 assessments
implies: child-protection
near: parenting-assessments | special-guardianship-assessments
hit: Child and family assessments within forty-five days

term: child-exploitation
name: child exploitation
kind: skill
also: child sexual exploitation | child criminal exploitation | criminal exploitation of young people | exploitation
 of young people
narrower: county lines | contextual safeguarding | missing from home episodes
implies: safeguarding
near: child-protection | human-trafficking-response
hit: Contextual safeguarding and county lines casework

term: child-protection
name: child protection
kind: skill
also: child safeguarding | safeguarding children | protection of children | child welfare | child protective
 services | child protection plans | child protection case management
narrower: section 47 enquiries | section 47 | child abuse prevention | child abuse | child abuse and neglect |
 children in need | child in need | section 17 | s47 enquiries
implies: safeguarding
near: looked-after-children | adult-protection | public-law-outline | humanitarian-protection | child-exploitation
hit: Child protection with section 47 enquiries

term: children-act
name: Children Act
kind: skill
also: Children Act 1989 | Children Act 2004 | Children Acts
beside: Working Together to Safeguard Children
near: child-protection | care-act | mosaic-social-care-system
hit: Works within the Children Act 1989

term: children-with-complex-needs
name: children with complex needs
kind: skill
also: disabled children | special needs care | care for disabled children
narrower: stable placements for disabled children | children with disabilities team | short breaks for children
implies: disability-support
hit: Home support for children with complex needs

term: childrens-home-setting
name: children's home
kind: experience
also: residential child care | children's residential home | residential children's home | children's homes |
 children's residential care | residential childcare | children's home environment
narrower: therapeutic children's home | EBD children's home
implies: care-sector | residential-care-setting
near: group-home-work | looked-after-children
hit: Four years in a residential children's home

term: client-money-support
name: money management for clients
kind: skill
also: helping with budgeting | supporting clients with money | budgeting support | helping clients with budgeting |
 money management support | supporting service users with finances
implies: care-sector
near: welfare-benefits-advice | tenancy-sustainment
hit: Helping with budgeting and bills

term: community-centre-setting
name: community centre
kind: experience
also: community center | community centres | community centers | community hub
narrower: youth centre | youth center | village hall | neighbourhood centre
near: leisure-sector | nonprofit-sector
hit: Ran evening groups at a community centre.

term: community-development-work
name: community development work
kind: skill
also: community development
narrower: community empowerment | community facilitation
near: outreach-work
hit: Community empowerment on new estates

term: community-resources-referral
name: community resources referral
kind: skill
also: connecting clients to resources | linking clients to services | resource referral | signposting |
  information and referral | resource navigation | community resources | linking clients with community
  resources | community referrals | referral to community services
narrower: social prescribing
near: referral-management | case-management
hit: Signposting clients to local help

term: companionship
name: companionship
kind: skill
also: companion care | companionship visits | providing companionship | befriending | befriending service
implies: personal-care-support
hit: Companionship and errands for seniors

term: complex-care
name: complex care
kind: skill
also: complex care packages | complex needs | complex health needs | clients with complex needs | complex care needs
 | medically complex
narrower: continuing healthcare | CHC funding | profound and multiple learning disabilities | PMLD | PEG and
 tracheostomy clients
case: PMLD
near: tracheostomy-care | epilepsy-care
hit: Complex care package with tracheostomy

term: contact-supervision
name: contact supervision
kind: skill
also: supervised contact | supervised visitation | family contact | family visitation | family time supervision
implies: child-protection
hit: Supervised contact between parents and children

term: day-centre-setting
name: day centre
kind: experience
also: day centre for adults | adult day care | adult day center | day opportunities | day services | day service | day center | adult day services | adult day program
implies: care-sector
near: social-care
hit: Support at a day centre for disabled adults

term: dementia-care
name: dementia care
kind: skill
also: dementia | people living with dementia | dementia support | memory care | dementia patients
narrower: Alzheimer's care | Alzheimer's disease | dementia awareness | Alzheimers | Alzheimer's | dementia
  friendly
implies: care-sector
near: elderly-care | learning-disability-support | disability-support
hit: Person-centred dementia care

term: dignity-and-respect-in-care
name: dignity and respect in care
kind: skill
also: dignity and independence | privacy and dignity | dignity and respect | maintaining dignity | promoting dignity | independence and dignity | helping maintain dignity
near: person-centered-care
hit: Keeps privacy and dignity at all times

term: direct-support
name: direct support
kind: skill
also: direct support for people with disabilities | direct care for individuals with disabilities | direct support professional work | direct care of clients | direct care | hands-on care
never: direct care costs | direct care insurance
implies: personal-care-support
hit: Direct support in a group home

term: direct-work-with-children
name: direct work with children
kind: skill
also: direct work with children and young people | direct work with young people | wishes and feelings work | wishes
 and feelings
implies: child-protection
near: life-story-work
hit: Direct work with children in care

term: disability-support
name: disability support
kind: skill
also: supporting people with disabilities | disability services | people with disabilities | disability care |
  disabled people | individuals with disabilities | disability sector
narrower: physical disabilities | physical disability | support for disabled adults | adults with disabilities |
  NDIS | children with disabilities | disabled adults
case: NDIS
never: disability insurance | long-term disability | short-term disability | disability benefits | disability confident | disability status | mental or physical disability | physical or mental disability | or physical disability | disability or | disability status | physical disability or
near: learning-disability-support | supported-living | dementia-care | elderly-care
hit: Support for people with disabilities under the NDIS

term: domestic-tasks-in-care
name: domestic tasks in care
kind: skill
also: light housekeeping for clients | laundry and housework for clients | domestic support | domestic duties in homes | household tasks for clients | homemaking | homemaker services | homemaker duties
near: personal-care-support
hit: Homemaker services and laundry for clients

term: domestic-violence-support
name: domestic violence support
kind: skill
also: domestic abuse | domestic violence | intimate partner violence | domestic abuse survivors | survivors of
 domestic violence
narrower: MARAC | IDVA work | domestic violence advocacy
case: MARAC
near: gender-based-violence-response | trauma-informed-care | violence-against-women
hit: IDVA work and MARAC referrals

term: domiciliary-care
name: domiciliary care
kind: experience
also: home care | homecare | domiciliary | in-home care | home support services | home-based care | home care
  agency | dom care | care in the home | domiciliary care agency | home help | home care services | in-home
  support | home and community care | community care | domiciliary care setting | care at home | care calls |
  care rounds in the community | visits to clients in their homes
narrower: double-up calls
never: home care products | fabric and home care
implies: care-sector
near: personal-care-support | home-health-setting | care-home-setting | nursing-home-setting | supported-living
hit: Two years of domiciliary care rounds

term: dressing-and-grooming
name: dressing and grooming
kind: skill
also: grooming | washing and dressing | bathing and dressing | help with washing and dressing | bathing and grooming
narrower: dressing clients
ambiguous: grooming
needs: residents | clients | patients | bathing | dressing | hygiene | toileting | feeding | elderly
never: grooming dogs | pet grooming | dog grooming | animal grooming | backlog grooming | horse grooming
implies: personal-hygiene-care
hit: Washing and dressing residents each morning
miss: Leads backlog grooming each sprint

term: duty-of-candour
name: duty of candour
kind: skill
near: regulatory-standards-in-care | incident-reporting-in-care
hit: Understands the duty of candour after an incident

term: early-help
name: early help
kind: skill
also: early help assessment | early help services | early intervention with families
narrower: CAF assessments | common assessment framework | team around the child | team around the family
implies: family-support
hit: Early help with young parents

term: elderly-care
name: elderly care
kind: skill
also: care of the elderly | eldercare | caring for the elderly | aged care | older people's services | care for
 older people | senior care | care of older adults | older people | elderly people | caring for older people |
 elderly residents | elderly clients | working with the elderly | working with older people | older adults |
 gerontological care | care of elderly
near: dementia-care | learning-disability-support | disability-support
hit: Aged care in homes and hospitals

term: electronic-visit-verification
name: electronic visit verification
kind: tool
also: EVV | EVV systems | electronic call monitoring | ECM call monitoring | EVV software
narrower: HHAeXchange | CareTime | CellTrak | Netsmart Mobile Caregiver
case: EVV
implies: care-sector
near: sandata | home-care-software
hit: Clocked visits in the EVV app

term: emergency-duty-work
name: emergency duty work
kind: skill
also: out-of-hours social work | emergency duty team | EDT social work
implies: social-work | social-services-department-setting
near: crisis-intervention
hit: Emergency duty team at night

term: employability-skills-support
name: employability skills
kind: skill
also: work readiness | employability support for clients
narrower: job readiness training | CV workshops
near: supported-employment | vocational-counselling
hit: Ran work readiness sessions

term: epilepsy-care
name: epilepsy care
kind: skill
also: epilepsy awareness | epilepsy management | epilepsy support | epilepsy training | supporting people with
 epilepsy
narrower: buccal midazolam | seizure management
near: complex-care | learning-disability-support
hit: Trained in buccal midazolam

term: family-liaison-in-care
name: family liaison in care
kind: skill
also: liaising with families of residents | communicating with families of residents | family communication in care | liaison with families
near: person-centered-care
hit: Liaison with families of residents

term: family-reunification
name: family reunification
kind: skill
also: reunification services | reunification of families | family tracing and reunification
beside: family preservation
implies: child-protection
hit: Family tracing and reunification after conflict

term: family-support
name: family support
kind: skill
also: supporting families | family support work | parenting support | family support services | support to families
narrower: parenting programmes | parenting skills | family intervention | parent education | parenting classes |
 Triple P | parent coaching | whole family approach | Incredible Years | parenting courses | parenting groups
near: early-help | childrens-centre-setting
hit: Family support and parenting programmes

term: food-assistance-to-clients
name: food assistance to clients
kind: skill
also: emergency food assistance
narrower: food pantry | food bank
near: community-resources-referral
hit: Emergency food assistance and crisis grants

term: fostering
name: fostering
kind: skill
also: foster care | fostering assessments | foster carers | foster parents | foster families
narrower: kinship care | form F assessments | therapeutic foster care | supervising foster carers | kinship carers
ambiguous: fostering
needs: children | foster | adoption | carers | social worker | placement | kinship | looked after
implies: looked-after-children
near: adoption-work | home-studies
hit: Supervises foster carers and kinship care
miss: A role fostering good relations with partners

term: group-home-work
name: group home work
kind: skill
also: group home | group homes | community residences
near: residential-care-setting | childrens-home-setting
hit: Group home for four adults

term: home-care-software
name: home care software
kind: tool
also: homecare software | home care management software | care rostering software | domiciliary care software
narrower: AlayaCare | ShiftCare | Brevity Care | CareLineLive | ClearCare | WellSky Personal Care | Webroster |
 CM2000 | Access Care and Clinical | QuikPlan | Cold Harbour | StaffPlan | Unique IQ
implies: care-sector
near: electronic-visit-verification | care-planning-software | rostering-of-carers
hit: Home care software for planning visits

term: home-studies
name: home studies
kind: skill
also: home study | home study assessments
implies: child-protection
near: fostering | adoption-work | special-guardianship-assessments
hit: Wrote home studies for adopters

term: homeless-management-information-system
name: Homeless Management Information System
kind: tool
also: HMIS homeless
narrower: Apricot case management | Penelope case management | KIDS information system | Clarity Human Services |
 CaseWorthy | Social Solutions | ETO software | HMIS data entry
implies: case-recording
near: mosaic-social-care-system | social-care-case-management-system
hit: Enters service notes in the Homeless Management Information System

term: homeless-shelter-setting
name: homelessness services setting
kind: experience
also: homelessness sector | homeless sector | homelessness setting | homeless hostel | homeless hostels
 | hostel setting | supported accommodation setting | homelessness background
narrower: rough sleeper services | emergency accommodation
near: housing-sector | nonprofit-sector
hit: Waking nights in a homeless hostel.

term: homelessness-support
name: homelessness support
kind: skill
also: homelessness | homeless services | homeless people | people experiencing homelessness | homeless clients |
 homeless individuals | unhoused people | homelessness services
narrower: hostel support | rough sleepers | homeless shelter | housing first | night shelter
implies: homeless-shelter-setting
near: tenancy-sustainment | homelessness-prevention
hit: Homelessness prevention with housing first

term: housing-support
name: housing support
kind: skill
also: supported housing | housing-related support | housing support services
narrower: floating support | supportive housing | housing navigation | housing placement | permanent supportive
  housing
near: tenancy-sustainment
hit: Floating support to thirty tenants

term: human-trafficking-response
name: human trafficking response
kind: skill
also: modern slavery | human trafficking
narrower: trafficking survivors | national referral mechanism
implies: safeguarding
near: child-exploitation
hit: Supports survivors of human trafficking

term: humanitarian-setting
name: humanitarian setting
kind: experience
also: emergency response setting | humanitarian context | humanitarian contexts | humanitarian settings |
 conflict-affected settings | emergency contexts | fragile contexts
beside: internally displaced persons | IDPs | displaced populations
near: humanitarian-aid | refugee-camp-setting
hit: Five years in humanitarian contexts

term: idd-documentation-software
name: Therap
kind: tool
also: Therap Services | Therap documentation
beside: SETWorks | iCareManager
implies: case-recording
near: sandata | care-planning-software
hit: Daily notes in Therap

term: in-form-case-system
name: In-Form
kind: tool
ambiguous: In-Form
needs: database | CRM | charity | support worker | housing | homelessness | case | Salesforce
implies: case-recording
near: homeless-management-information-system | mosaic-social-care-system
hit: Recorded support sessions in In-Form for homeless clients
miss: Please fill in-form fields online

term: independence-promotion
name: independence promotion
kind: skill
also: promoting independence | maximising independence | promote independence | promoting independent living |
 enabling independence | independent living | maintain independence
narrower: independent living skills | independent living support
near: reablement | life-skills-coaching
hit: Promoting independence at every visit

term: individual-support-plans
name: individual support plans
kind: skill
also: person-centred plans | support plans | person centred planning | individual service plans | support
  planning | individual support plan | service plans for clients | person-centered planning | writing support
  plans
narrower: ISP goals
implies: person-centered-care
near: care-planning
hit: Person-centred planning with adults

term: intensive-interaction
name: intensive interaction
kind: skill
also: total communication
near: makaton | autism-support | learning-disability-support
hit: Used intensive interaction daily

term: key-working
name: key working
kind: skill
also: keyworking | keywork | key work sessions | key worker sessions | keyworker responsibilities | key worker for
never: key working relationships | key working relations | key working hours
implies: care-sector
near: case-management | mentoring-young-people
hit: Key work sessions with residents

term: leaving-care
name: leaving care
kind: skill
also: care leavers | care experienced young people | leaving care support | aging out of foster care
narrower: pathway plans
implies: looked-after-children
hit: Pathway plans for care leavers

term: life-story-work
name: life story work
kind: skill
also: life story books
implies: child-protection
near: direct-work-with-children
hit: Life story work with adopted children

term: liquidlogic
name: Liquidlogic
kind: tool
also: Liquid Logic | LiquidLogic LAS | Liquidlogic LCS | LiquidLogic Adults | LAS Liquidlogic
implies: social-care-case-management-system | case-recording
near: mosaic-social-care-system | caredirector
hit: Recorded visits on Liquidlogic

term: live-in-care
name: live-in care
kind: skill
also: live in care | 24-hour care | live-in caregiving | 24 hour care
implies: personal-care-support
near: domiciliary-care
hit: Live-in care placements of six weeks

term: lone-working-in-care
name: lone working in care
kind: skill
also: lone working in the community | lone working with clients
near: domiciliary-care | lone-worker-safety-security
hit: Lone working in the community across rural visits

term: looked-after-children
name: looked after children
kind: skill
also: looked-after children | children in care | children looked after | children looked after reviews
narrower: LAC reviews | corporate parenting | permanency planning | permanence planning
implies: social-work | statutory-childrens-services-setting
near: fostering | child-protection | childrens-home-setting | public-law-outline
hit: Permanency planning for children looked after

term: makaton
name: visual supports
kind: skill
narrower: PECS | picture exchange communication | communication passports | TEACCH | social stories
case: PECS
near: autism-support | assistive-technology | intensive-interaction | symbol-and-aac-software
hit: Visual supports and social stories

term: mealtime-support
name: mealtime support
kind: skill
also: mealtime assistance | supporting residents at mealtimes | support at mealtimes
implies: care-sector
near: catering-for-residents | feeding-patients | nutrition-and-hydration
hit: Mealtime support for residents with dysphagia

term: medical-social-work
name: medical social work
kind: skill
also: hospital social work | healthcare social work
narrower: hospital discharge social work | psychiatric social work
beside: clinical social work
implies: social-work
near: discharge-planning
hit: Hospital social work on older people's wards

term: medication-prompts
name: medication prompts
kind: skill
also: prompting medication | medication reminders | medication prompting | assisting with medication |
  medication support | medication assistance | support with medication | assistance with medication | prompted
  meds
narrower: self-administration of medication
beside: medication rounds in a care home
near: medication-administration
hit: Medication prompts and simple meals

term: medication-storage-and-records
name: medication storage and records
kind: skill
narrower: safe storage of medicines | controlled drug checks | medication audits | medication stock checks |
 medication audit | MAR chart audits | audited MAR charts | medicine audits
implies: medication-management
hit: Weekly medication audits and stock checks

term: mental-capacity-act
name: mental capacity act
kind: skill
also: Mental Capacity Act 2005 | mental capacity
narrower: capacity assessments | mental capacity assessments | capacity assessment under the act | MCA
  assessments | MCA and DoLS | assessing capacity
never: capacity assessment of suppliers
near: safeguarding
hit: Capacity assessments under the Mental Capacity Act

term: mentoring-young-people
name: mentoring young people
kind: skill
also: mentoring of young people | youth mentor work | youth coaching
narrower: mentoring at-risk youth
near: youth-work | key-working | mentoring-students
hit: Mentoring young people leaving school

term: mosaic-social-care-system
name: Mosaic social care system
kind: tool
also: Framework-i | Mosaic case management | Mosaic case records | Frameworki
narrower: LCS social care
ambiguous: Mosaic
case: Mosaic
needs: @list | Liquidlogic | social care | social work | social worker | case recording | children | case notes |
 Frameworki
implies: case-recording | social-care-case-management-system
near: homeless-management-information-system | children-act | liquidlogic | caredirector |
 social-care-case-management-system
hit: Updated Mosaic case records after each visit
miss: A Mosaic floor in the entrance hall

term: multi-agency-meetings
name: multi-agency meetings
kind: skill
also: partnership working in care | professionals meetings | multi-agency partnership | partner agencies |
  inter-agency working | multi-agency teams | multi agency working | inter-agency coordination
narrower: working with social services | joint working with health
implies: cross-functional-work
near: multidisciplinary-team-working
hit: Multi-agency meetings with partner agencies

term: needs-assessment
name: needs assessment
kind: skill
also: needs assessments | assessing needs | assessment of needs | conducting needs assessments
never: asset needs assessment | training needs assessment
near: monitoring-evaluation | research-design
hit: Led a rapid needs assessment in two districts

term: needs-assessment-in-social-care
name: care needs assessment
kind: skill
also: assessing needs of service users | social care assessments | client needs assessment | assessed needs | needs
 assessment in social care | social care needs assessment | assessing care needs | assessment of care needs |
 assessing clients' needs | client needs assessments | care assessments
narrower: Care Act assessment | Care Act assessments | strengths-based assessment
never: training needs assessment | learning needs assessment | customer needs assessment | business needs assessment
implies: needs-assessment
near: care-planning
hit: Care Act assessment of adults and carers

term: outcomes-star
name: Outcomes Star
kind: tool
near: individual-support-plans | impact-measurement
hit: Reviews each client's Outcomes Star every quarter

term: outreach-work
name: outreach work
kind: skill
also: outreach | community outreach work | outreach services | outreach support
narrower: street outreach | outreach visits
ambiguous: outreach
needs: community | homeless | clients | health | youth | street | social | support | services
never: sales outreach | outreach email | recruiting outreach | customer outreach
near: community-development-work
hit: Street outreach with young clients
miss: Ran outreach to sales prospects by email

term: parenting-assessments
name: parenting assessments
kind: skill
also: parenting assessment
narrower: PAMS assessments | PAMS
case: PAMS
implies: child-protection
near: child-and-family-assessments | special-guardianship-assessments
hit: Completed parenting assessments for court

term: person-centered-care
name: person-centered care
kind: skill
also: person-centred care | person centred care | person-centred approach | person-centred support | person centered care | individualised care | individualized care | resident-centered care | person-centered approach | client-centered care | person-centred practice | person centred approach
near: patient-centered-care
hit: Person-centred care that keeps dignity

term: personal-budgets
name: personal budgets
kind: skill
also: self-directed support | individual budgets in care
narrower: direct payments
near: care-planning
hit: Sets up direct payments

term: personal-care-support
name: personal care support
kind: skill
also: personal care | personal support | intimate care | assisting with personal care | personal care assistance
  | personal care services | providing personal care | personal care tasks | personal care needs | personal
  support services | caregiving | care giving | caregiver
narrower: helped residents wash | helped clients wash | washing and toileting
never: personal care products | personal care brands | personal care industry | beauty and personal care | personal care market | home and personal care | caregiver leave | caregiver status | family caregiver leave
implies: care-sector
near: activities-of-daily-living | personal-hygiene-care | care-work
hit: Personal care and companionship in clients' homes

term: personal-hygiene-care
name: personal hygiene care
kind: skill
also: hygiene needs of residents | assist with personal hygiene | helping with hygiene | hygiene care | assistance
 with personal hygiene | helped with washing
narrower: bathing | bathing assistance | assist with showering | bathing clients | assist with bathing | assisting
 with bathing | bathing residents | showering
ambiguous: bathing
needs: residents | clients | patients | grooming | dressing | hygiene | toileting | feeding | elderly | care
never: bathing water | bathing suits
implies: personal-care-support
hit: Assist with hygiene care each morning
miss: Bathing water tests at the coast

term: placement-planning
name: placement planning
kind: skill
narrower: placement matching | placement stability | placement finding in care
beside: out of home placement | out-of-home care
implies: looked-after-children | statutory-childrens-services-setting
hit: Placement matching with foster families

term: positive-risk-taking
name: positive risk taking
kind: skill
also: risk enablement | positive risk
near: person-centered-care | risk-assessment-in-care
hit: Positive risk taking with residents

term: probation-work
name: probation work
kind: skill
also: community supervision of offenders | probation services | probation and parole
narrower: parole supervision | resettlement of offenders | reentry services | offenders
near: youth-justice | restorative-justice | offender-management | probation | offender-supervision
hit: Community supervision of offenders

term: public-law-outline
name: public law outline
kind: skill
also: PLO process | pre-proceedings | PLO work
narrower: court work in social work | giving evidence in family court
implies: social-work
near: looked-after-children | child-protection
hit: Took four families through pre-proceedings

term: reablement
name: reablement
kind: skill
also: reablement support | enablement support | reablement services | short-term reablement | reabled
implies: care-sector
near: independence-promotion | rehabilitation
hit: Reablement after hospital stays

term: reflective-supervision
name: reflective supervision
kind: skill
also: clinical supervision | case supervision | professional supervision in care | supervising social workers | supervision of social workers | staff supervision in care | reflective supervision sessions
near: case-management
hit: Monthly clinical supervision and reflective practice

term: refugee-camp-setting
name: refugee camp
kind: experience
also: refugee camps | refugee setting | refugee settlement
narrower: IDP camps
implies: humanitarian-setting
near: community-health | humanitarian-setting
hit: Clinics in refugee camps

term: refugee-support
name: settlement services
kind: skill
also: newcomer services | resettlement support
narrower: asylum seekers | unaccompanied minors | refugees and asylum seekers | unaccompanied asylum seeking
  children | refugees
near: community-resources-referral
hit: Resettlement support for refugee families

term: regulatory-standards-in-care
name: CQC standards
kind: skill
also: CQC | Care Quality Commission | CQC regulations | fundamental standards | CQC compliance | care standards |
 CQC inspection | CQC requirements | CQC framework
narrower: Ofsted regulations for homes | care inspectorate | CQC inspections | Care Standards Act | national minimum
 standards | CIW | RQIA | HIQA | CQC outstanding | CQC ratings
case: CIW | HIQA
implies: care-sector
near: care-management
hit: Prepared the home for CQC inspections

term: residential-care-setting
name: residential care
kind: experience
also: residential care setting | residential setting | residential services | residential facility | residential support | residential care services
implies: care-sector
near: care-home-setting
hit: Night support in residential care

term: respite-care
name: respite care
kind: skill
also: respite | short breaks | respite services | short break care | respite support
implies: personal-care-support
hit: Short breaks and respite for families

term: restorative-justice
name: restorative justice
kind: skill
also: restorative justice conferences | restorative justice practice
near: probation-work | youth-justice
hit: Ran restorative justice conferences

term: risk-assessment-in-care
name: risk assessments in care
kind: skill
also: risk assessments for service users | risk management plans for clients | risk assessments for residents |
 client risk assessments | service user risk assessments
implies: care-sector
near: positive-risk-taking | care-planning | risk-assessment-clients
hit: Risk assessments for service users and their homes

term: rostering-of-carers
name: rostering of carers
kind: skill
also: care rotas | scheduling carers | care scheduling | care coordinator rotas | rota planning for carers |
 caregiver scheduling | scheduling caregivers | planned carers' rotas | scheduling of care visits
implies: care-sector
near: care-management | supervising-care-staff | home-care-software
hit: Care scheduling for forty home carers

term: safeguarding
name: safeguarding
kind: skill
also: safeguarding policies | safeguarding procedures | safeguarding responsibilities | safeguarding concerns |
 safeguarding training | safeguarding legislation | safeguarding children and adults | safeguarding practice |
 safeguarding awareness | commitment to safeguarding
narrower: safeguarding referrals
never: safeguarding assets | safeguarding client money | safeguarding data | safeguarding company | safeguarding of
 assets | safeguarding information
near: adult-protection | child-protection | mental-capacity-act
hit: Up-to-date knowledge of safeguarding procedures

term: sandata
name: Sandata
kind: tool
implies: electronic-visit-verification
near: care-planning-software | pointclickcare | homecare-homebase | electronic-visit-verification |
 idd-documentation-software
hit: Clocked in with Sandata

term: shelter-work
name: shelter work
kind: skill
also: crisis shelter work
narrower: women's refuge | women's shelter | refuge support
near: domestic-violence-support
hit: Shelter work: nights in a women's refuge

term: shopping-and-errands
name: shopping and errands
kind: skill
also: errands for clients | shopping for clients | assisting with shopping | shopping trips with clients |
  running errands for clients
narrower: grocery shopping for clients
implies: domestic-tasks-in-care
hit: Errands for clients twice a week

term: signs-of-safety
name: Signs of Safety
kind: skill
also: Signs of Safety model | Signs of Safety approach
implies: child-protection | statutory-childrens-services-setting
near: strengths-based-practice
hit: Plans written with families under Signs of Safety

term: sleep-in-and-waking-nights
name: sleep-in and waking nights
kind: skill
also: sleeping nights
narrower: waking night shifts
near: residential-care-setting
hit: Waking night shifts on alternate weekends

term: social-care
name: social care
kind: skill
also: adult social care | children's social care | health and social care | social care services | social care legislation | social services | social care practice | social service | human services | social welfare services | social welfare
implies: care-sector
near: social-work
hit: Background in adult social care

term: social-care-case-management-system
name: social care case management system
kind: tool
also: social care recording system | social care database | case management software social care | electronic social
 care records
narrower: Azeus social care | OLM Eclipse | Eclipse social care | Protocol ICS | CareStore | Charms fostering |
 ContrOCC | Capita One | SACWIS
implies: case-recording
near: mosaic-social-care-system | homeless-management-information-system
hit: Kept the social care recording system up to date

term: social-group-work
name: social group work
kind: skill
also: social work with groups
beside: community social work | generalist practice | macro social work
implies: social-work
hit: Community social work in new towns

term: social-services-department-setting
name: social services department
kind: experience
also: local authority social work | statutory services
narrower: local authority children's services | adult services | children's services | frontline children's
  services | child welfare agency
implies: social-care | government-sector
hit: Duty team in local authority children's services

term: social-work
name: social work
kind: skill
also: social casework | social work practice | social worker experience | social work interventions | social work assessment | social work theory | statutory social work | social work assessments | qualified social worker experience
near: case-management | social-care
hit: Statutory social work with families

term: special-guardianship-assessments
name: special guardianship assessments
kind: skill
also: SGO assessments | special guardianship order assessments | connected persons assessment | SGO
narrower: connected persons assessments
case: SGO
implies: child-protection | statutory-childrens-services-setting
near: parenting-assessments | child-and-family-assessments | home-studies
hit: Connected persons assessments for the panel

term: statutory-childrens-services-setting
name: statutory children's services
kind: experience
also: statutory children's team | statutory children's social work | statutory children's social care
 | statutory children and families | statutory child protection | statutory childrens services
 | statutory children's setting | children's statutory services | local authority children's team
 | children's social care team | children and families team | children and families social work
narrower: child in need team | child protection team | looked after children team | duty and assessment team
 | referral and assessment team | assessment and intervention team | MASH team | safeguarding and support team
 | leaving care team
implies: social-services-department-setting
hit: Held child protection cases in a statutory children's team.

term: strengths-based-practice
name: strengths-based practice
kind: skill
also: strengths-based approach | strength-based approach | strengths-based working | asset-based approach
near: person-centered-care | signs-of-safety
hit: A strengths-based approach to every visit

term: supervising-care-staff
name: supervising care staff
kind: skill
also: leading care staff | managing care staff | supervising carers | leading a team of carers | supervision of care
 staff | managing carers | led care staff | led a team of carers | leading a care team | supervision of carers |
 supervising support workers
narrower: leading a shift in a care home | running a shift in a care home
implies: care-sector | people-management
near: care-management | rostering-of-carers
hit: Supervising carers on a dementia unit

term: supported-employment
name: job coaching for disabled people
kind: skill
also: employment support for clients | job coaching for people with disabilities | supported employment services
near: vocational-counselling | employability-skills-support
hit: Job coaching for people with disabilities

term: supported-living
name: supported living
kind: skill
also: independent supported living | supported accommodation | assisted independent living | community living support | community living
implies: care-sector
near: learning-disability-support | residential-care-setting | care-home-setting | nursing-home-setting | domiciliary-care | disability-support
hit: Supported living with three young men

term: tenancy-sustainment
name: tenancy support
kind: skill
also: tenancy sustainment support | helping tenants keep their homes | tenancy sustainment | sustaining tenancies
narrower: eviction prevention
implies: housing-sector
near: housing-support | client-money-support | housing-management
hit: Tenancy sustainment and eviction prevention

term: unpaid-carers-support
name: unpaid carers support
kind: skill
also: carer support | caregiver support | support for carers | family caregiver support
narrower: carers assessments | carers' assessments | assessing carers
near: social-care
hit: Carers assessments and support groups

term: violence-against-women
name: violence against women and girls
kind: skill
also: violence against women | VAWG | VAWG sector
near: domestic-violence-support | gender-based-violence-response
hit: Worked in the VAWG sector

term: visiting-clients-at-home
name: visiting clients at home
kind: skill
also: home visits | home visiting | client home visits | home visitation | domiciliary visits | conducting home visits | visited families at home
near: domiciliary-care
hit: Home visits to new parents and clients

term: vulnerable-people
name: vulnerable people
kind: skill
also: vulnerable young people | vulnerable groups | vulnerable populations
narrower: families in crisis | at-risk families | hard to reach families | at-risk youth | vulnerable families |
  vulnerable children | high-risk youth | at risk youth
near: family-support
hit: Works with vulnerable families

term: welfare-benefits-advice
name: welfare benefits advice
kind: skill
also: benefits advice | welfare rights | welfare rights advice | benefits applications for clients | help with
 benefits | benefits maximisation | advising on benefits
near: tenancy-sustainment | advice-work | client-money-support
hit: Benefits advice for tenants in arrears

term: welfare-checks
name: welfare checks
kind: skill
also: wellbeing checks | welfare calls | well-being checks | safe and well checks
near: companionship
hit: Welfare checks on older tenants

term: youth-activities
name: youth activities
kind: skill
also: activities with young people
narrower: after-school youth club | youth club
near: youth-work
hit: Youth activities in a rural town

term: youth-justice
name: youth justice
kind: skill
also: youth offending | young offenders | youth justice services
narrower: youth offending team | juvenile probation | youth crime prevention
near: probation-work | restorative-justice | probation | offender-management
hit: Youth justice reports and supervision
