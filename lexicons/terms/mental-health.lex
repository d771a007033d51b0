# Mental health, psychology, counselling, addiction and behaviour support.

term: acceptance-and-commitment-therapy
name: acceptance and commitment therapy
kind: skill
also: ACT therapy
implies: psychotherapy
near: cognitive-behavioral-therapy | mindfulness-based-therapy
hit: ACT therapy for chronic pain

term: adolescent-mental-health
name: adolescent mental health
kind: skill
also: CAMHS | child and adolescent mental health | children's mental health | youth mental health | child mental
  health
narrower: child and adolescent psychiatry
implies: mental-health
hit: Worked in CAMHS with eating disorders

term: anger-management-groups
name: anger management groups
kind: skill
also: anger management | anger management counselling | managing anger
implies: counselling
hit: Runs anger management groups in prisons

term: anxiety-and-depression-treatment
name: anxiety and depression treatment
kind: skill
also: depression treatment | anxiety and depression | treatment of depression | common mental health problems
narrower: mood disorders | anxiety disorders
implies: mental-health
hit: Treats anxiety and depression in primary care

term: applied-behavior-analysis
name: applied behavior analysis
kind: skill
also: ABA | applied behaviour analysis | ABA therapy | behavior analysis | behaviour analysis
narrower: discrete trial training | verbal behavior therapy
ambiguous: ABA
case: ABA
needs: autism | autistic | behavior | behaviour | behavioral | BCBA | RBT | therapy | therapist | children | child |
 ASD | discrete | DTT | special | clients | students
never: American Bar | ABA routing | ABA bank | ABA journal
near: positive-behavior-support
hit: Delivers applied behavior analysis at home
hit: ABA with autistic children
miss: Member of the ABA and state bar

term: assertive-outreach
name: assertive outreach
kind: skill
also: assertive community treatment | ACT team | intensive community mental health
beside: homeless outreach mental health
implies: mental-health
near: outreach-work
hit: Assertive outreach with rough sleepers

term: attachment-based-practice
name: attachment-based practice
kind: skill
also: attachment theory | attachment focused work
narrower: attachment-based therapy | attachment disorders
near: trauma-informed-care
hit: Uses attachment theory with foster families

term: autism-support
name: autism support
kind: skill
also: autism | autistic people | autism spectrum disorder | ASD | autism spectrum | supporting people with autism |
 autism spectrum conditions
narrower: autistic children | autistic adults | Asperger's syndrome | Asperger's | Aspergers
ambiguous: ASD
case: ASD
needs: autism | autistic | ADHD | spectrum | SEN | SEND | children | child | pupils | students | student | learners
 | special | learning | behavior | behaviour | SEMH | ABA | developmental | disabilities | disability | diagnosed |
 diagnosis | needs | sensory | SEBD | MLD | young people | clients | dyslexia | PMLD | school | people
near: learning-disability-support | intensive-interaction
hit: Supports autistic adults at home
hit: Taught pupils with ASD
miss: Sized steel beams by LRFD and ASD

term: behavior-intervention-plans
name: behavior intervention plans
kind: skill
also: behaviour support plans | behavior plans | behavioral intervention plans | behaviour support plan | behavior support plan | behavioral plans
implies: positive-behavior-support
near: functional-behavior-assessment
hit: Wrote behaviour support plans with families

term: behavioral-health
name: behavioral health
kind: skill
also: behavioural health | behavioral healthcare | behavioral health services | behavioral health programs
implies: mental-health
near: mental-health | mental-health-setting
hit: Behavioral health programs for veterans

term: behavioral-therapy
name: behavioral therapy
kind: skill
also: behaviour therapy | behavior therapy | behavioral interventions | behavioural therapy | behaviour modification | behavior modification | behavioral intervention | behavioural interventions | behavior management therapy
near: applied-behavior-analysis
hit: Behavioral interventions with young clients

term: bereavement-support
name: bereavement support
kind: skill
also: grief counselling | grief counseling | bereavement counselling | grief and loss | bereavement care | bereavement counseling
implies: counselling
hit: Bereavement support at a hospice

term: biopsychosocial-assessment
name: biopsychosocial assessment
kind: skill
also: psychosocial assessment | psychosocial assessments | biopsychosocial assessments | biopsychosocial evaluation
near: mental-health-assessment
hit: Completes biopsychosocial assessments at intake

term: bipolar-disorder-care
name: bipolar disorder
kind: skill
also: bipolar affective disorder
implies: mental-health
near: psychosis-intervention
hit: Supported people with bipolar disorder

term: care-programme-approach
name: care programme approach
kind: skill
also: CPA care coordination | mental health care coordination | care coordination in mental health
near: care-coordination
hit: Coordinates care under the care programme approach

term: carenotes
name: Carenotes
kind: tool
also: Care Notes system
ambiguous: PARIS
case: PARIS
needs: records | NHS | mental | system | carenotes
implies: electronic-health-records
near: electronic-health-records | systmone | emis | trakcare | rio-epr
hit: Keeps records in Carenotes and iaptus
miss: Based in Paris with some travel

term: case-formulation
name: case formulation
kind: skill
also: clinical formulation | case conceptualization | case conceptualisation
narrower: safety and risk formulation | diagnostic formulation
implies: mental-health-assessment
hit: Case formulation shared with clients

term: challenging-behavior
name: challenging behavior
kind: skill
also: challenging behaviour | behaviours that challenge | behaviour that challenges | challenging behaviors |
 managing challenging behaviour | behaviors of concern
narrower: aggressive behaviour of clients
near: de-escalation | semh
hit: Managing challenging behaviour calmly

term: clinical-psychology
name: clinical psychology
kind: skill
also: clinical psychology services
narrower: neuropsychology | clinical neuropsychology
near: psychotherapy | counselling | forensic-psychology | counselling-psychology
hit: Clinical psychology in community teams

term: co-occurring-disorders
name: co-occurring disorders
kind: skill
also: dual diagnosis | co-occurring disorder treatment | comorbid substance use
near: substance-misuse-treatment | mental-health
hit: Works with dual diagnosis clients

term: cognitive-assessment
name: cognitive assessment
kind: skill
also: psychometric testing of patients | neuropsychological testing | neuropsychological assessment |
  psychological testing | psychological assessment | psychological assessments | psychological evaluation |
  psychological evaluations
narrower: WISC | WAIS | psychoeducational assessment | psycho-educational assessments
case: WISC | WAIS
near: psychometric-testing
hit: Neuropsychological testing with the WAIS

term: cognitive-behavioral-therapy
name: cognitive behavioral therapy
kind: skill
also: CBT | cognitive behavioural therapy | cognitive-behavioral therapy | cognitive behaviour therapy | CBT
 techniques | CBT interventions | CBT therapy
narrower: trauma-focused CBT | TF-CBT
ambiguous: CBT
case: CBT
needs: therapy | therapies | therapist | DBT | cognitive | counselling | counseling | counsellor | anxiety |
 depression | patients | clients | mental | motivational | trauma | psychology | psychological | psychotherapy |
 EMDR | behavioral | behavioural | treatment | IAPT | mindfulness | group | groups | sessions | interventions |
 psychologist | addiction | substance | solution-focused | @list
never: computer-based training | CBT motorcycle
implies: psychotherapy
near: dialectical-behavior-therapy | mindfulness-based-therapy
hit: Cognitive behavioural therapy for panic
hit: CBT for anxiety
miss: Built CBT modules in Captivate for new hires

term: core-om
name: CORE-OM
kind: tool
narrower: CORE Net
implies: outcome-measures-in-therapy
near: mental-health-assessment | outcome-measures-in-therapy
hit: CORE-OM before and after therapy

term: counselling
name: counselling
kind: skill
also: counseling | therapeutic counselling | counselling skills | counselling clients | individual counselling |
 one-to-one counselling | counselling sessions | counseling services | counselling services | person-centred
 counselling | humanistic counselling
narrower: individual counseling | individual therapy | counsellor caseload | integrative counselling | telephone
 counselling | individual and group therapy | individual and group counseling | individual and group counselling
never: retirement counselling | tax counselling | legal counselling | financial counselling | credit counselling |
 credit counseling | career counseling | college counseling
near: psychotherapy | mental-health | clinical-psychology | play-therapy
hit: Counselling clients in a youth service

term: counselling-psychology
name: counselling psychology
kind: skill
also: counseling psychology
implies: counselling
near: clinical-psychology
hit: Placement in counselling psychology

term: couples-therapy
name: couples therapy
kind: skill
also: relationship counselling | marriage counselling | couples counselling | couples counseling | marital
  therapy | marriage counseling
beside: marriage and family therapy
implies: counselling
near: family-therapy
hit: Couples counselling with trained supervision

term: crisis-intervention
name: crisis intervention
kind: skill
also: mental health crisis | crisis resolution | crisis support
narrower: crisis counselling | crisis counseling | crisis line | crisis hotline | crisis stabilization | home
  treatment team | crisis prevention | crisis assessment | crisis team | crisis calls
implies: mental-health
near: suicide-prevention
hit: Crisis intervention on a helpline

term: detoxification
name: detoxification
kind: skill
also: medical detox | withdrawal management | medically assisted withdrawal
narrower: alcohol detox | detox unit | CIWA
implies: substance-misuse-treatment
hit: Detoxification and withdrawal monitoring

term: dialectical-behavior-therapy
name: dialectical behavior therapy
kind: skill
also: DBT | dialectical behaviour therapy | dialectical behavioral therapy
narrower: DBT skills groups | DBT skills
ambiguous: DBT
case: DBT
needs: therapy | therapies | therapist | CBT | cognitive | counseling | clients | patients | mental | motivational |
 trauma | psychotherapy | EMDR | behavioral | treatment | mindfulness | groups | skills group | psychologist | skills
 training | ACT
never: dbt labs
implies: psychotherapy
near: cognitive-behavioral-therapy
hit: Runs dialectical behaviour therapy skills groups
hit: Led CBT and DBT groups
miss: Models in DBT on Snowflake

term: dsm-5-diagnosis
name: DSM-5 diagnosis
kind: skill
also: DSM-5 | DSM-V | DSM 5 | DSM-5 criteria
beside: ICD-10 mental disorders
near: mental-health-assessment
hit: Diagnoses to DSM-5

term: eating-disorder-treatment
name: eating disorder treatment
kind: skill
also: eating disorders
narrower: anorexia treatment | bulimia treatment | anorexia nervosa
implies: mental-health
hit: Day programme for eating disorders

term: electroconvulsive-therapy
name: electroconvulsive therapy
kind: skill
also: ECT
beside: transcranial magnetic stimulation | TMS therapy
case: ECT
implies: psychiatry
hit: Assists with electroconvulsive therapy

term: emdr
name: EMDR
kind: skill
also: eye movement desensitization and reprocessing | EMDR therapy
implies: psychotherapy
near: trauma-therapy
hit: EMDR for combat trauma

term: employee-assistance-programs
name: employee assistance programs
kind: skill
also: workplace counselling
narrower: EAP counselling | EAP counselor work
near: counselling
hit: Workplace counselling by phone

term: family-therapy
name: family therapy
kind: skill
also: systemic therapy | systemic family therapy | family counselling | family counseling | functional family
  therapy | systemic practice | family systems
narrower: multisystemic therapy
implies: psychotherapy
near: couples-therapy
hit: Family therapy with teenagers

term: forensic-psychology
name: forensic psychology
kind: skill
also: forensic psychology services
near: clinical-psychology | offender-rehabilitation
hit: Forensic psychology in secure units

term: functional-behavior-assessment
name: functional behavior assessment
kind: skill
also: functional behavioural assessment | functional behavioral assessment | functional analysis of behaviour | functional behaviour assessment
ambiguous: FBA
case: FBA
needs: behavior | behaviour | BCBA | ABA | student
implies: applied-behavior-analysis
hit: Completed a functional behavior assessment
miss: Ships stock by FBA to buyers

term: gestalt-therapy
name: gestalt therapy
kind: skill
beside: transactional analysis
implies: psychotherapy
near: psychodynamic-therapy
hit: Diploma training in gestalt therapy

term: group-counselling
name: group counselling
kind: skill
also: group therapy | group facilitation in therapy | group counseling | therapy groups | group psychotherapy |
  facilitating groups | group sessions with clients | ran groups for clients
narrower: process groups | psychoeducational groups | support groups | psychoeducation groups | facilitating
  support groups
implies: counselling
hit: Leads group therapy twice a week

term: harm-reduction
name: harm reduction
kind: skill
narrower: needle exchange | naloxone training | needle and syringe programme | overdose prevention
near: substance-misuse-treatment
hit: Harm reduction outreach with needle exchange

term: iapt
name: IAPT
kind: skill
also: NHS talking therapies | improving access to psychological therapies | talking therapies
narrower: guided self-help | low-intensity CBT
case: IAPT
implies: mental-health
near: cognitive-behavioral-therapy
hit: Guided self-help in NHS Talking Therapies

term: inpatient-psychiatry
name: inpatient psychiatry
kind: skill
also: acute psychiatric care | psychiatric ward | acute mental health ward | psychiatric inpatient unit |
  psychiatric unit | inpatient psychiatric | psychiatric hospital
narrower: psychiatric intensive care | PICU mental health
implies: mental-health | mental-health-setting
near: behavioral-health-nursing
hit: Acute mental health ward with 18 beds

term: intake-assessment
name: intake assessment
kind: skill
also: intake interviews | intake assessments | intakes and assessments | intake process with clients
near: mental-health-assessment
hit: Intake assessment of new clients

term: learning-disability-support
name: learning disability support
kind: skill
also: learning disabilities | intellectual disabilities | developmental disabilities | intellectual disability |
 learning disability | learning difficulties | developmental disability | intellectual and developmental
 disabilities | I/DD | IDD | people with learning disabilities | developmentally disabled
narrower: adults with learning disabilities
case: IDD
near: autism-support | disability-support | dementia-care | elderly-care | intensive-interaction | epilepsy-care
hit: Supports adults with learning disabilities

term: licensure-supervision
name: licensure supervision
kind: skill
also: counsellor supervision | supervised client hours | pre-licensed hours | clinical supervision hours
near: counselling
hit: Supervised client hours towards licence

term: life-skills-coaching
name: life skills coaching
kind: skill
also: life skills training for clients | life skills training | teaching life skills | life skills development
near: social-skills-training | independence-promotion
hit: Life skills coaching for care leavers

term: lived-experience
name: lived experience
kind: experience
also: lived experience of mental health | experts by experience | lived experience of recovery
near: peer-support
hit: Uses lived experience in groups

term: low-arousal-approach
name: low arousal approach
kind: skill
also: sensory and low arousal approaches
beside: sensory strategies | sensory regulation | co-regulation | self-regulation skills
near: autism-support | sensory-integration
hit: Low arousal approach and sensory strategies

term: medication-assisted-treatment
name: medication-assisted treatment
kind: skill
also: opioid substitution | opioid treatment | MAT program
narrower: methadone | buprenorphine | Suboxone | methadone clinic | methadone dosing
implies: substance-misuse-treatment
hit: Doses methadone in an opioid treatment programme

term: mental-health
name: mental health
kind: skill
also: mental health care | mental health services | mental health support | mental illness | mental health needs |
 mental health issues | mental health problems | mental health conditions | psychiatric care | mental healthcare |
 mental health treatment | mental health practice | mental health experience
narrower: severe mental illness
never: mental health or physical | mental health days | mental health benefits | mental health day | mental health
 resources
near: wellbeing-services | counselling | behavioral-health
hit: Mental health support for adults

term: mental-health-act
name: Mental Health Act
kind: skill
also: Mental Health Act assessment | Mental Health Act assessments | MHA 1983 | Mental Health Act 1983
narrower: sectioning under the act | involuntary commitment | section 12 | section 136 | detained under the Mental
 Health Act | sections under the Mental Health Act | Section 2 and 3
implies: mental-health | mental-health-setting
near: mental-capacity-act
hit: Works under the Mental Health Act

term: mental-health-assessment
name: mental health assessment
kind: skill
also: mental health assessments | psychiatric assessment | psychiatric evaluation | psychiatric evaluations |
 diagnostic assessment of clients
narrower: mental state examination | mental status exam | mental state assessment | mental status examination |
 assessed mental state
implies: mental-health
near: outcome-measures-in-therapy
hit: Mental health assessment and formulation

term: mental-health-promotion
name: mental health promotion
kind: skill
also: mental health education | mental wellbeing promotion | mental health awareness
narrower: mental health awareness training
implies: mental-health
near: health-promotion
hit: Delivers mental health awareness training

term: mental-health-setting
name: mental health setting
kind: experience
also: psychiatric setting | mental health facility | behavioral health setting | mental health institution
narrower: mental health unit | mental health hospital | mental health inpatient | behavioral health unit
implies: mental-health | healthcare-sector
near: behavioral-health
hit: Support worker in a mental health unit

term: mhpss
name: MHPSS
kind: skill
also: mental health and psychosocial support | psychosocial support | psychosocial support services |
  psycho-social support | psychosocial interventions | psychosocial care
narrower: psychosocial counselling | psychological first aid | psychosocial activities
near: counselling | mental-health
hit: Psychosocial support for displaced children

term: mindfulness-based-therapy
name: mindfulness-based therapy
kind: skill
also: MBCT | MBSR | mindfulness-based cognitive therapy | mindfulness-based interventions
implies: psychotherapy
near: acceptance-and-commitment-therapy | cognitive-behavioral-therapy
hit: Trained in MBCT groups

term: motivational-interviewing
name: motivational interviewing
kind: skill
also: motivational interviewing techniques | motivational interviewing skills | MI techniques
narrower: motivational enhancement therapy
near: counselling | substance-misuse-treatment
hit: Uses motivational interviewing with smokers

term: neurodiversity-support
name: neurodiversity support
kind: skill
also: neurodiverse | neurodivergent
narrower: ADHD | ADHD assessment | attention deficit hyperactivity disorder | ADHD coaching
near: autism-support
hit: ADHD assessment and coaching

term: offender-rehabilitation
name: offender rehabilitation
kind: skill
narrower: risk of reoffending programmes | offending behaviour programmes | sex offender treatment
beside: offender mental health
near: mental-health | forensic-psychology
hit: Offending behaviour programmes in prison

term: older-adult-mental-health
name: older adult mental health
kind: skill
narrower: dementia assessment | memory clinic | memory assessment | functional mental illness in older people
implies: mental-health
near: dementia-care
hit: Memory assessment clinic

term: outcome-measures-in-therapy
name: outcome measures in therapy
kind: skill
also: clinical outcome measures | routine outcome measures | routine outcome monitoring
narrower: PHQ-9 | GAD-7 | Beck Depression Inventory | PCOMS | PHQ9 | GAD7
near: core-om | mental-health-assessment
hit: Scored PHQ-9 and GAD-7 each session

term: outpatient-therapy
name: outpatient therapy
kind: skill
also: outpatient mental health | outpatient counseling | outpatient behavioral health | community mental health
  | outpatient treatment program | community mental health services
narrower: community mental health team | CMHT | intensive outpatient program | partial hospitalization program
case: CMHT
implies: mental-health
hit: Community mental health team of twelve

term: peer-support
name: peer support
kind: skill
also: peer support in mental health | peer support work | peer recovery support
narrower: peer mentoring in recovery
implies: mental-health
near: lived-experience
hit: Peer support work on the ward

term: perinatal-mental-health
name: perinatal mental health
kind: skill
also: maternal mental health
narrower: postnatal depression | postpartum depression
implies: mental-health
near: maternity-setting
hit: Perinatal mental health team

term: personality-disorder-services
name: personality disorder services
kind: skill
also: personality disorders | complex emotional needs
narrower: borderline personality disorder
implies: mental-health
near: dialectical-behavior-therapy
hit: Personality disorder day service

term: physical-restraint
name: physical restraint
kind: skill
also: safe holding | physical interventions | safe restraint | management of violence and aggression | physical
 intervention | physical intervention training | restrictive physical intervention
narrower: MAPA | Team-Teach | TMVA | NAPPI | safe crisis management | PRICE training | CALM training | SCIP training
 | Maybo
case: MAPA
near: de-escalation | use-of-force
hit: Trained in safe holding and breakaway techniques

term: positive-behavior-support
name: positive behavior support
kind: skill
also: positive behaviour support | positive behavioural support | positive behavior supports | positive
  behavioral support
narrower: PBS plans
ambiguous: PBS
case: PBS
needs: behaviour | behavior | autism | challenging | disability
near: challenging-behavior | applied-behavior-analysis
hit: Positive behaviour support in a residential home
miss: Prepared PBS buffer for the cells

term: prison-healthcare-setting
name: prison healthcare
kind: experience
also: correctional health care | custody healthcare | offender health | correctional healthcare | correctional
  facility health
narrower: correctional nursing
implies: forensic-nursing-setting | prison-setting
hit: Nurse in prison healthcare

term: psychiatry
name: psychiatry
kind: skill
also: psychiatric medicine | general adult psychiatry | psychiatric treatment | psychiatric | adult psychiatry
narrower: old age psychiatry | forensic psychiatry | liaison psychiatry
implies: mental-health
hit: Old age psychiatry with memory clinics

term: psychodynamic-therapy
name: psychodynamic therapy
kind: skill
also: psychodynamic counselling | psychoanalytic psychotherapy | psychodynamic psychotherapy | psychodynamic
narrower: psychoanalysis
implies: psychotherapy
near: gestalt-therapy
hit: Psychodynamic counselling for three years

term: psychoeducation
name: psychoeducation
kind: skill
also: psycho-education
narrower: psychoeducational workshops
near: counselling
hit: Psychoeducation for carers

term: psychosis-intervention
name: psychosis intervention
kind: skill
also: early intervention in psychosis | psychotic disorders | psychosis
narrower: schizophrenia | EIP team
implies: mental-health
near: bipolar-disorder-care
hit: EIP team with first-episode psychosis

term: psychotherapy
name: psychotherapy
kind: skill
also: psychotherapeutic | integrative psychotherapy | psychological therapy | individual psychotherapy |
  psychotherapeutic interventions | evidence-based therapies
narrower: brief therapy | solution-focused therapy | solution focused brief therapy | narrative therapy
near: counselling | clinical-psychology
hit: Individual psychotherapy with adults

term: psychotropic-medication-monitoring
name: psychotropic medication monitoring
kind: skill
also: psychotropic medication | psychotropic medications
narrower: antipsychotic medication | clozapine clinic | lithium monitoring
implies: mental-health
near: medication-management
hit: Clozapine clinic and lithium monitoring

term: recovery-oriented-care
name: recovery-oriented care
kind: skill
also: recovery model | recovery-focused care | recovery support | recovery-oriented practice
narrower: recovery planning | recovery coaching
never: debt recovery | disaster recovery planning | disaster recovery | asset recovery
implies: mental-health
hit: Recovery-focused care with peer workers

term: relapse-prevention
name: relapse prevention
kind: skill
also: relapse prevention planning | relapse prevention groups
implies: substance-misuse-treatment
hit: Relapse prevention groups

term: residential-treatment-setting
name: residential treatment
kind: experience
also: residential treatment center | residential treatment facility
narrower: residential rehab | rehab centre for addiction | sober living
implies: healthcare-sector
near: substance-misuse-treatment
hit: Nights at a residential treatment center

term: risk-assessment-clients
name: risk assessment of clients
kind: skill
also: clinical risk assessment | assessing client risk
narrower: suicide risk assessment | suicide risk assessments | self-harm risk assessment | Columbia suicide severity
 | C-SSRS | safety plans with clients | client safety planning | violence risk assessment | HCR-20 | assessed
 suicide risk | safety plans
implies: mental-health
near: suicide-prevention | risk-assessment-in-care
hit: Safety planning with clients at risk

term: school-based-mental-health
name: school-based mental health
kind: skill
also: education mental health | mental health in schools | mental health support in schools
narrower: students' mental health first response | mental health support teams
implies: mental-health
near: school-counselling
hit: School-based mental health with pupils

term: school-counselling
name: school counselling
kind: skill
also: school counseling | counselling pupils | guidance and counselling | student counselling | student counseling | guidance counselling | guidance counseling | guidance & counseling | counselling students | guidance and counseling | counseling students
near: counselling
hit: Guidance and counselling for secondary students

term: self-harm-support
name: self-harm support
kind: skill
also: self-harm | self harm | self-injury
near: suicide-prevention
hit: Supports young people who self-harm

term: social-skills-training
name: social skills training
kind: skill
also: social skills development
narrower: social skills groups
near: autism-support | life-skills-coaching
hit: Social skills groups for teenagers

term: substance-misuse-treatment
name: substance misuse treatment
kind: skill
also: substance abuse treatment | substance use treatment | addiction treatment | drug and alcohol services |
  substance abuse | substance misuse | substance use disorders | addictions | drug and alcohol | addiction
  services | addiction recovery | chemical dependency | substance use disorder
narrower: addiction counselling | addiction counseling | substance abuse counseling | alcohol misuse | drug and
  alcohol counselling
near: counselling
hit: Substance misuse treatment in the community

term: suicide-prevention
name: suicide prevention
kind: skill
also: suicidal ideation | suicidality
narrower: suicide intervention | ASIST training | suicide awareness | postvention | ASIST | safeTALK | suicide first
 aid
case: ASIST
near: crisis-intervention | risk-assessment-clients
hit: Suicide prevention work on a crisis line

term: teletherapy
name: teletherapy
kind: skill
also: online counselling | telehealth therapy | online therapy | telemental health
narrower: telepsychiatry | video counselling
implies: counselling
near: telehealth
hit: Teletherapy across three states

term: therapeutic-alliance
name: therapeutic alliance
kind: skill
also: therapeutic relationships | therapeutic relationship | rapport with patients | establishing rapport with patients
near: counselling
hit: Builds therapeutic relationships with young people

term: therapeutic-community
name: therapeutic community
kind: skill
also: therapeutic milieu | milieu therapy | milieu management
implies: mental-health
hit: Milieu therapy on an adolescent unit

term: trauma-informed-care
name: trauma-informed care
kind: skill
also: trauma-informed practice | trauma informed | trauma informed practice | trauma informed approach | trauma-informed approach
near: attachment-based-practice
hit: Trauma-informed care in a women's refuge

term: trauma-therapy
name: trauma therapy
kind: skill
also: trauma counselling | trauma-focused therapy | trauma counseling | trauma-focused
narrower: PTSD treatment | complex trauma | PTSD | complex PTSD
implies: psychotherapy
near: trauma-informed-care
hit: Trauma-focused therapy for refugees

term: veterans-support
name: veterans support
kind: skill
also: working with veterans | veterans services
narrower: veteran mental health
beside: military families
near: mental-health
hit: Counsels veterans and military families

term: vocational-counselling
name: vocational counselling
kind: skill
also: vocational counseling
narrower: employment support in mental health | individual placement and support
implies: counselling
near: employability-skills-support
hit: Vocational counselling for young adults

term: wellbeing-services
name: wellbeing services
kind: skill
also: emotional wellbeing | wellbeing support | mental wellbeing | emotional support to clients | emotional support | providing emotional support | emotional wellbeing support | emotional health
near: mental-health
hit: Emotional wellbeing support in colleges
