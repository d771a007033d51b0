# Words of the lexicon that are everyday prose more often than a demand.

list: sense/everyday-word
items: a level | ability to communicate | ability to lead | ability to motivate | ability to prioritise
 | ability to read | able to communicate | accuracy | accurate | adapt | administrative skills
 | adults with learning disabilities | advertised | agile working | algorithms | ambitions | android | apprenticeship
 | archival | as is | associate | associate level | associated | associates | audit | audits | autism | autonomous
 | autonomy | bachelor | backend | bath | be part of a team | big data technology | bill | billing | blockchain | blog
 | bonus scheme | brand | brand guidelines | branded | brands | breakdown | breakdowns | broadcast | brochures | bs/ba
 | bsc | budget | budgets | build trusted | business change | business plan | business plans | business support | buy
 | buying | calendar | call centre | call centre environment | care and support | care for patients | caseload
 | catalogue | changing needs | chemistry | childcare | classic | clean and tidy | client contact | clientele
 | cloud based | cnc | coding standards | collaborate | collaborating | collaboration | collaboration with other
 | collaborative | collaborators | collective agreement | commercial experience | commission | committed
 | committed to equality | committed to safeguarding | communications | companies manage | compliance
 | computer vision | concrete | contact centre | continuous development | continuous improvement
 | continuously improve | cooperation | cooperative | corporations governments | cost | costing | costs | cqc
 | credit risk | cross functional | customer insight | customer relations | data governance | data platform
 | data protection | data quality | database | deadlines | dealing with clients | decision maker | decision makers
 | decision making | degree | degree or equivalent | delegate | dementia | dementia care | deployment
 | design experience | determine | developing relationships | digital transformation | diploma | direct sales
 | disciplinary | discipline | disciplines | diverse team | diversity and inclusion | door | doors
 | dynamic environment | e commerce | eager | economic | economics | educational content | efficiently | elderly care
 | email | emails | empathy | employee benefits | employee relations | employment law | ems | english language
 | ensure compliance | ensuring compliance | entrepreneurial | equal opportunities | equities | equity | estimating
 | etc | execution management | existing accounts | factors | fast paced | field research | field sales
 | field service | financial model | find solutions | firewalls | first point of contact | flexible benefits | floor
 | floors | fluent in english | focused | forecast | forecasts | formulation | forward thinking | franchise | frank
 | front end | front of house | front office | full stack | general practices | genetic | governance | gross
 | group account | hands on | health and safety | helpdesk | helpful | high pressure | high standard | high standards
 | higher | highly available | highly professional | hire | hiring | history | hnc | hnd | honest | housekeeping
 | hr policies | hse | http | hydraulic | identity management | independently | influence | influences
 | infrastructure | initiatives | innovate | innovation | innovative | innovative solutions | insight | insights
 | insurance | integrity | intelligent | interdisciplinary | interview | interviews | investigation | investigations
 | investment | investment bank | investment banking | invoice | invoices | invoicing | it solutions
 | javascript frameworks | job description | keen | key accounts | key performance indicators | key stakeholders | kpi
 | kpis | labour | landscape | lead a team | leader | leaders | leadership experience | learn and develop
 | learning & development | let | lettings | life assurance | live in care | lively | loan | loans | m & e | machine
 | machines | make a difference | management team | manufacturing environment | march | market risk | master
 | mental health | mentor | metadata | method statements | minimal supervision | mobile app | motivate | motivating
 | msc | multidisciplinary team | national account | ndt | negotiate | negotiating | negotiation | negotiator
 | new build | new business | new business sales | new ideas | nurses | office supplies | offshore wind | ofsted
 | older people | onboarding | oop | open minded | open source | operations management | optometry | ownership
 | part of a team | passion for | pay | paying | payroll | pays | pension | pension scheme | people at all levels
 | performance review | person specification | personal care | personal development | personal growth | pharmacy | phd
 | physical disability | pitch | plm | pos | postdoc | ppc | presales | present | presentable | presentation
 | presenting | presents | price | pricing | prioritise | prioritised | prioritising | proactively
 | product engineering | product portfolio | product training | professional | professionals | proof | properties
 | proposals | prospect | prospects | proven track record | public affairs | purchase | quality standards | quotations
 | quoting | real passion | reasonable accommodations | recruit | recruited | recruiting | recruitment
 | recruitment consultancy | recruitment process | recruits | referees | refurbishment | regulatory requirements
 | reliability | remote work | remote working | reporting requirements | research and teaching | research projects
 | responsive | rota | safe working | safeguarding | sale | sales | sales experience | sales ledger | sales targets
 | sell | selling | service desk | service levels | shortlisted | sla | social media | spreadsheets | sre | startup
 | storage | strong relationships | structured products | successful track record | supportive | surgery
 | system architecture | tailored | take ownership | tax | teach | teaching experience | team based | team environment
 | team lead | team working | technical issues | technical requirements | tender | tenders | therapeutic | tickets
 | tight deadlines | timetable | training and development | training programme | training programmes | transformation
 | translation | trust | trusted | trusting | turnaround | type | types | underwriting | user experience | v&v | vat
 | vc funded | verbal and written | vibrant | visionary | vital | volunteers | vulnerable adults | wallpaper
 | water treatment | wealth management | web application | web content | welcoming | welfare of children
 | wellness programs | will | work from home | work remotely | work within a team | working hard | written and oral
 | yoga
why: Forms that name a skill in a list or after "experience in", and hardly ever elsewhere, as counted over openly
 licensed labelled adverts (SkillSpan, MIT; Green, CC BY 4.0; training parts). Elsewhere they are plain prose.
