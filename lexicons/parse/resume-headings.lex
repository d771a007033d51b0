# Headings of résumés by what stands below them. Compared without case, blanks and punctuation, so that letter-spaced ones are found.
# "A and B", "A & B", "A / B" of two headings count as the first; "Relevant", "Selected" and the like may stand before any.

list: resume-heading-word/certificates
items: tickets | cards | paper | papers | licences | licenses | certificates | badges | entitlement | permits

list: resume-heading-word/education
items: school | schools | schooling | study | studied | studies | learned | learnt | college | classroom | books

list: resume-heading-word/interests
items: fun | hobby | hobbies | weekends | pastimes

list: resume-heading-word/languages
items: speak | spoken | tongues | tongue | languages

list: resume-heading-word/skills
items: know | toolbox | tools | kit | good at | can do

list: resume-heading-word/volunteering
items: unpaid | giving | volunteer | volunteering | charity | elsewhere | helping | free of charge

list: resume-heading-word/work
items: work | worked | working | job | jobs | employers | employed | career | kitchens | wards | sites | vans | wagons | shifts | gigs | posts | roles | driving | experience | earlier | before | earned | earning | trade | shops | ships | classrooms | salons | bars | floors | done | stints | record | service | chapters | stations | life so far
why: A heading that no list has is known by such a word and by what stands under it.

list: resume-heading/awards
items: awards | award | honors | honours | awards and honors | honors and awards | honors & awards | honours and awards | achievements | accomplishments
 | key achievements | key accomplishments | major achievements | recognition | recognitions | scholarships | scholarships and awards | prizes | distinctions | selected honors
 | selected awards | academic honors | awards and recognition | awards & achievements | accolades | grants | fellowships | grants and fellowships
 | prix | distinctions et prix | récompenses | premios | premios y reconocimientos | reconocimientos | logros | auszeichnungen | preise | ehrungen
 | stipendien | 获奖 | 荣誉 | 获奖情况 | 获奖经历 | 荣誉奖项 | 奖项

list: resume-heading/certificates
items: entitlement | entitlements | cards | paper | papers | paperwork | on paper | training and cards | certificates and training | cards and training | certifications | professional | tickets and training | certification | certificates | certificate | licenses | licences | license | licence | licensure | licensing | licenses and certifications
 | licenses & certifications | licences and certificates | certifications and licenses | certifications and training | training and certifications
 | certifications & training | licenses and cards | tickets | tickets and cards | cards and tickets | tickets and licences | professional certifications
 | credentials | professional credentials | professional licenses | registration | professional registration | registrations | registration and licences
 | accreditations | accreditation | professional qualifications | certs | compliance | checks | certificats | certification professionnelle
 | certifications professionnelles | habilitations | permis | certificaciones | certificados | licencias | zertifikate | zertifizierungen
 | bescheinigungen | führerscheine | 证书 | 资格证书 | 认证

list: resume-heading/contact
items: contact | contacts | contact info | contact information | contact details | contact me | personal information | personal info | personal details | personal data
 | personal | details | my details | info | basics | basic information | address | profiles | social profiles | social | social media | social links | social networks | links
 | online | on the web | find me online | web presence | about the candidate | contact and links | coordonnées | informations personnelles | état civil | données personnelles
 | datos personales | información personal | información de contacto | datos de contacto | contacto | kontakt | kontaktdaten | persönliche daten
 | zur person | angaben zur person | persönliche angaben | 个人信息 | 联系方式 | 基本信息 | 个人资料 | 联系信息 | στοιχεία επικοινωνίας

list: resume-heading/courses
items: what i am learning | what i'm learning | learning now | still learning | currently learning | learning at present | now studying
 | currently studying | what i am studying | what i'm studying | studying now | courses under way | courses in progress | courses | coursework | course work | relevant coursework | relevant courses | selected coursework | training | trainings | training and development | training courses
 | training and courses | courses and training | professional development | continuing education | continuing professional development | cpd | professional training
 | further training | workshops | seminars | workshops and seminars | online courses | moocs | short courses | in-service training | formations complémentaires
 | formation continue | stages et formations | cursos | cursos y talleres | formación complementaria | formación continua | weiterbildung
 | weiterbildungen | fortbildung | fortbildungen | kurse | schulungen | 培训 | 培训经历 | 课程 | 主修课程

list: resume-heading/education
items: study | college | university | at college | at university | at school | my schooling | where i studied | where i went to school | book learning | education | learning | educational background | education background | academic background | academic history | academic qualifications | qualifications | academics | academic
 | academic education | education and training | education & training | education and qualifications | qualifications and education | education and credentials
 | education and certifications | education & certifications | education and licenses | education history | educational qualifications | educational history | schooling | school
 | schools | university education | academic record | academic profile | studies | degrees | degree | school and college | training and education | education and professional training
 | academic credentials | academic training | higher education | formal education
 | formation | formations | formation académique | parcours académique | parcours scolaire | études | diplômes | scolarité | diplômes et formations | études et diplômes
 | etudes et formations | études et formations | cursus | cursus universitaire | educación | formación | formación académica | estudios | formación y estudios
 | titulación | ausbildung | bildung | bildungsweg | studium | schulbildung | akademische ausbildung | schulische ausbildung | ausbildung und studium | studium und ausbildung
 | bildungsgang | hochschulbildung | werdegang bildung | istruzione | istruzione e formazione | formazione | formação | formação acadêmica | opleiding | opleidingen | onderwijs
 | 教育背景 | 教育经历 | 教育 | 学历 | 学历背景 | εκπαίδευση | образование

list: resume-heading/interests
items: interests | hobbies | hobbies and interests | interests and hobbies | personal interests | interests & hobbies | activities and interests | other interests
 | interests and activities | pastimes | leisure | leisure activities | free time | outside work | outside of work | when not working | reading | passions | fun facts | personal pursuits | beyond work | off duty
 | centres d'intérêt | centres d'intérêts | centre d'intérêt | loisirs | intérêts | passe-temps | loisirs et intérêts | intereses | aficiones | pasatiempos | hobbys
 | interessen | hobbys und interessen | freizeit | interessen und hobbys | persönliche interessen | interessi | interesses | 兴趣爱好 | 兴趣 | 爱好

list: resume-heading/languages
items: speak | i speak | languages i speak | languages | tongues | language | language skills | languages spoken | spoken languages | foreign languages | human languages | natural languages | language proficiency | languages known
 | linguistic skills | language competencies | mother tongue | langues | langue | langues étrangères | compétences linguistiques | idiomas | lenguas | conocimientos de idiomas
 | sprachen | sprachkenntnisse | fremdsprachen | lingue | línguas | talen | 语言 | 语言能力 | 外语 | языки

list: resume-heading/memberships
items: memberships | membership | professional memberships | affiliations | affiliation | professional affiliations | associations | professional associations
 | professional organizations | organizations | organisations | professional bodies | memberships and affiliations | affiliations and memberships | governance | boards | board memberships
 | adhésions | affiliations professionnelles | membresías | asociaciones | afiliaciones | mitgliedschaften | verbände

list: resume-heading/other
items: odds and ends | bits and bobs | bits and pieces | additional information | additional | miscellaneous | misc | other | other information | additional details | further information | further details | others
 | extra | extras | also | patents | patent | conferences | talks | speaking | speaking engagements | invited talks | presentations | public speaking | media
 | press | test scores | declaration | availability | notice | notice period | objective statement | work authorization | citizenship | nationality | legal | quote
 | teaching interests | security clearance | clearance | footer | exhibitions | performances | portfolio | samples | work samples | media coverage | featured in | visa status
 | my time | life philosophy | a day of my life | most proud of | job applied for | position sought | driving licence | driving license | my life philosophy
 | divers | informations complémentaires | autres | brevets | otros | otros datos | información adicional | otra información | misceláneo | patentes | sonstiges
 | sonstige kenntnisse | weitere angaben | zusätzliche informationen | patente | 其他 | 其它 | 附加信息

list: resume-heading/projects
items: own projects | own work | projects | project | personal projects | side projects | selected projects | key projects | notable projects | academic projects | open source projects | open source
 | open source contributions | open source work | project experience | recent projects | major projects | relevant projects | technical projects | project work | project highlights | research projects
 | university projects | school projects | course projects | professional projects | client projects | software projects | independent projects | featured projects | creations
 | projets | projets personnels | projets réalisés | proyectos | proyectos personales | projekte | eigene projekte | projekterfahrung | progetti | projetos | 项目 | 项目经历
 | 项目经验 | 个人项目 | 开源项目

list: resume-heading/publications
items: publications | selected publications | publication | papers | research papers | articles | books | writing | writings | journal articles | conference papers | articles and books
 | peer-reviewed publications | publications and presentations | publications and patents | publications and talks | patents and publications | bibliography | published works | scholarly work
 | journal publications | conference proceedings | preprints | books and articles | publicaciones | publikationen | veröffentlichungen | pubblicazioni | publicações | 论文 | 出版物 | 发表论文

list: resume-heading/references
items: references | reference | referees | referee | recommendations | testimonials | professional references | personal references | references available upon request | references on request
 | références | recommandations | referencias | referenzen | 推荐人 | 证明人

list: resume-heading/skills
items: grab bag | kit | know less well | skills | skill | technical skills | key skills | core skills | professional skills | skills summary | skill set | skillset | skills and tools | skills & tools | skills and abilities
 | skills & abilities | skills and expertise | areas of expertise | area of expertise | areas of experience | expertise | core competencies | core competences | key competencies | competencies | competences
 | competency | technical competencies | technical expertise | technical proficiencies | technical proficiency | technical knowledge | technical experience | technical summary | technologies | technology
 | technology stack | tech stack | tech skills | technology skills | tools | tools and technologies | tools & technologies | technologies and tools | programming languages | programming skills | programming
 | computer skills | computer literacy | computer | computing | computer proficiency | it skills | it | it knowledge | ict skills | digital skills | digital competences | digital competencies | software | software skills | soft skills
 | hard skills | people skills | personal skills | interpersonal skills | communication skills | organisational skills | organizational skills | job-related skills | other skills | additional skills | relevant skills
 | transferable skills | special skills | skills and qualifications | summary of skills | skills overview | highlights of skills | key strengths | strengths | core strengths | top skills | specialties | specialities | specialisms | specialisations
 | proficiencies | proficiency | capabilities | core capabilities | abilities | knowledge | working knowledge | skills and knowledge | knowledge and skills | knowledge & skills | areas of knowledge | skills and technologies | skills & technologies
 | technical skills and tools | technical toolbox | toolbox | toolkit | frameworks | libraries | platforms | databases | stack | my stack | what i know | what i can do | also know | equipment | equipment and software | software and equipment | software and tools
 | systems | systems and software | machines | machinery | plant and machinery | clinical skills | nursing skills | teaching skills | skills and competencies | skills & competencies | skills and competences | professional competencies | professional expertise
 | office skills | design skills | engineering skills | management skills | leadership skills | skills & interests | skills and interests | programs and software | programs & skills | technologies & frameworks | tech | languages and technologies | languages & technologies | languages and frameworks
 | compétences | compétences techniques | compétences professionnelles | compétences clés | compétences informatiques | connaissances informatiques | informatique | savoir-faire | savoir-être | outils | qualités | aptitudes | atouts | logiciels | connaissances
 | habilidades | competencias | aptitudes y competencias | conocimientos | conocimientos informáticos | conocimientos técnicos | conocimientos de computación | informática | capacidades | destrezas | herramientas | habilidades técnicas | competencias técnicas | tecnologías
 | kenntnisse | fähigkeiten | kompetenzen | fachkenntnisse | edv | edv-kenntnisse | it-kenntnisse | computerkenntnisse | kenntnisse und fähigkeiten | fähigkeiten und kenntnisse | besondere kenntnisse | stärken | qualifikationen | fachliche kompetenzen | technische kenntnisse | software-kenntnisse | werkzeuge
 | competenze | capacità e competenze | competências | habilidades e competências | vaardigheden | 技能 | 专业技能 | 技术 | 技术栈 | 技能特长 | 个人技能 | 技能清单 | it技能 | 掌握技能 | навыки | δεξιότητες

list: resume-heading/summary
items: summary | profile | professional summary | professional profile | executive summary | career summary | summary of qualifications | qualifications summary | qualification summary | career profile | personal profile | personal statement | about | about me | who i am
 | objective | career objective | objectives | career objectives | professional objective | job objective | goal | goals | career goal | introduction | intro | overview | professional overview | career overview | career highlights | highlights of qualifications | highlights | statement | personal summary | bio | biography
 | short bio | in brief | at a glance | mission | background | professional background summary | summary statement | executive profile | key facts | value proposition | background summary | welcome
 | profil | à propos | à propos de moi | résumé professionnel | profil professionnel | objectif | objectif professionnel | présentation | accroche | perfil | perfil profesional | resumen | resumen profesional | sobre mí | acerca de mí | objetivo | objetivo profesional | extracto
 | kurzprofil | über mich | zusammenfassung | berufsziel | ziel | profil und ziele | persönliches profil | profilo | sobre mim | perfil profissional | profiel | over mij | 简介 | 个人简介 | 自我评价 | 个人总结 | 关于我 | 求职意向 | 个人评价 | обо мне

list: resume-heading/volunteering
items: giving time | time given | helping out | giving | volunteering | unpaid | volunteer | volunteer experience | volunteer work | volunteer activities | voluntary work | voluntary | voluntary experience | voluntary activities | community service | community involvement | community | community work | community engagement | service | civic engagement | civic involvement
 | charity work | charity | giving back | outreach | service to the community | social engagement | social commitment | volunteering experience | volunteer and community | volunteering and community | pro bono | unpaid work | leadership and volunteering | volunteer service | military service
 | extracurricular activities | extra-curricular activities | extracurriculars | extracurricular | activities | leadership | leadership experience | leadership and activities | leadership & activities | involvement | involvement experience | campus involvement | campus activities | student activities | student leadership | clubs | clubs and societies | societies | leadership activities
 | bénévolat | engagement associatif | engagements | vie associative | activités associatives | activités extra-professionnelles | activités extrascolaires | voluntariado | actividades | actividades extracurriculares | ehrenamt | ehrenamtliche tätigkeit | ehrenamtliches engagement | engagement | soziales engagement | volontariato | voluntariado e atividades | vrijwilligerswerk
 | 志愿者经历 | 志愿服务 | 社会实践 | 校园经历 | 社团活动 | 社区活动

list: resume-heading/work
items: driving | practice | in practice | now | before | before that | previously | where i work | jobs so far | on the tools | kitchens | earning | paid work | experience | experiences | work experience | work experiences | work | work history | work record | professional experience | professional experiences | professional background | professional history | employment | employment history | employment record | employment experience | career | career history | career to date | career experience | career background | career summary and experience
 | job history | jobs | job experience | jobs held | positions | positions held | posts | posts held | teaching posts | appointments | previous appointments | academic appointments | academic positions | professional appointments | relevant experience | related experience | relevant work experience | relevant professional experience | related work experience | selected experience | practical experience
 | industry experience | industrial experience | business experience | internships | internship | internship experience | internships and experience | work placements | placements | apprenticeship | apprenticeships | clinical experience | nursing experience | teaching experience | teaching | research experience | research | academic experience | legal experience | field experience | trade experience | retail experience | military experience
 | management experience | engineering experience | work and experience | where i have worked | where i've worked | what i have done | previous employment | previous experience | past experience | current employment | current position | present employment | recent experience | additional experience | other experience | other work experience | further experience | additional work experience | earlier experience | earlier career | early career | employers | consulting experience | freelance experience | freelance | freelance work | contract work | contracts | leadership and experience | working life | working experience | my work | on the job
 | hands-on experience | job record | assignments | professional activities | professional career | professional work experience | occupation | vocational | entrepreneurship | ventures | experience and projects
 | expérience | expériences | expérience professionnelle | expériences professionnelles | parcours professionnel | parcours | emplois | stages | expérience de travail | expériences de travail | carrière | activité professionnelle | experiencia | experiencia laboral | experiencia profesional | trayectoria | trayectoria profesional | historial laboral | empleo | empleos | vida laboral | experiencias
 | berufserfahrung | berufliche erfahrung | beruflicher werdegang | berufspraxis | werdegang | berufstätigkeit | praktika | praktische erfahrung | arbeitserfahrung | erfahrung | beruf | berufliche tätigkeit | berufliche stationen | praktikum | tätigkeiten | berufliche laufbahn | esperienza | esperienza lavorativa | esperienze lavorative | esperienza professionale | experiência | experiência profissional | werkervaring | ervaring
 | 工作经历 | 工作经验 | 经历 | 实习经历 | 职业经历 | 工作 | 实习经验 | 实习 | επαγγελματική εμπειρία | опыт работы

list: resume/heading-ending
items: newest first | most recent first | latest first | newest at the top | oldest first | in order | in brief | in short | over the years | to date | so far | overview | summary | section | details | and more | history | background | list
why: May stand behind a heading without changing what it means.

list: resume/heading-qualifier
items: relevant | related | selected | additional | other | professional | personal | academic | key | core | my | main | recent | technical | current | previous | past | general | special | further | notable | major | significant | qualified | industry
 | honors | recent and relevant | involvement | specialized | specialised | career | select | featured | own
why: May stand before a heading without changing what it means.

list: resume/subheading
items: highlights | responsibilities | key responsibilities | main responsibilities | duties | key duties | duties and responsibilities | achievements | key achievements | accomplishments | key accomplishments | tasks | activities | deliverables | results | contributions | key contributions | courses | coursework | relevant coursework
 | technologies | technologies used | tech stack | environment | tools used | description | summary | key projects | main activities and responsibilities | business or sector | roles | role | missions | tâches | responsabilités | réalisations | aufgaben | aufgabenbereich | schwerpunkte | responsabilidades | logros | funciones | tareas | detailed achievements | selected achievements | keywords | skills used
 | thesis | thesis title | dissertation | advisor | supervisor | supervisors | minor | major | focus | concentration | honors | awards | grade | references | website | url | link
why: Stands inside an entry, so that it never begins a section there when it looks like the text around it.
