# Office, secretarial and reception work, records, documents, diaries, office software.

term: administrative-systems
name: administrative systems
kind: skill
also: setting up administrative systems | office systems | administrative processes | administrative process
  improvement
narrower: improving office procedures
near: office-management | process-improvement
hit: Skilled in setting up administrative systems and process improvement

term: apple-iwork
name: Apple iWork
kind: tool
narrower: Apple Pages | Apple Numbers
implies: computer-literacy
near: microsoft-office
hit: Good command of Apple Numbers

term: audio-typing
name: audio typing
kind: skill
also: audio transcription | dictation | digital dictation | dictaphone | transcribing dictation | typed from
  audio | typed clinic letters from audio
narrower: BigHand dictation
implies: typing-skills
near: transcription | secretarial-support | minute-taking
hit: A good grasp of audio typing is expected

term: bighand
name: BigHand
kind: tool
implies: audio-typing | dictation-software
near: winscribe | dragon-naturallyspeaking
hit: Proficient in BigHand and audio typing

term: box-storage
name: Box storage
kind: tool
also: Box.com | Box cloud storage
implies: cloud-file-storage
near: dropbox | onedrive | google-drive
hit: Familiar with Box storage and Dropbox or similar software

term: business-writing
name: business writing
kind: skill
also: professional writing | formal writing | writing skills | written English | written work | strong writing
  skills | excellent writing skills | effective writing | writing ability | excellent written English | clear
  writing | good written English | business English | excellent writer | strong writer
narrower: drafting documents
near: written-communication | report-writing | correspondence | editing-proofreading
hit: Three years of formal writing

term: calendly
name: Calendly
kind: tool
implies: appointment-booking
near: diary-management | doodle-polls
hit: Kept records in Calendly

term: cloud-file-storage
name: cloud file storage
kind: tool
also: cloud storage tools | file sharing tools | cloud document storage | cloud-based file storage | file sharing
 software
near: document-management
hit: Kept files in cloud file storage

term: computer-literacy
name: computer literacy
kind: skill
also: computer skills | IT skills | IT literate | computer literate | PC skills | basic computer skills | IT literacy
 | computer proficiency | proficient with computers | computer knowledge | good IT skills | PC literate | digital
 literacy | basic IT skills | digital skills | technology skills | computer savvy | computer proficient | basic
 computer knowledge | competent IT skills | tech savvy | technologically savvy | computer competency | working
 knowledge of computers | computer operation | computer use | use of computers | using computers | computer usage |
 comfortable with technology | IT proficiency | IT competent | technology proficiency | computer applications | office
 computer skills | knowledge of computers | ICT skills | ICT literate | comfortable using computers | ability to use a
 computer | proficient computer skills | IT savvy | PC literacy | IT literate with good keyboard skills | confident IT
 user | IT user skills | computer-literate | good working knowledge of IT | IT-literate | proficient in IT | PC
 proficiency | computer systems knowledge
near: microsoft-office | typing-skills
hit: Sound knowledge of computer literacy

term: confidential-records-handling
name: confidential records handling
kind: skill
also: handling confidential information | confidential information | confidential files | confidential documents
  | sensitive information handling | handling sensitive information | handling sensitive data | managing
  confidential information | maintain confidentiality | maintaining confidentiality | confidentiality of
  information | confidential data | confidential material | sensitive information | confidential papers
narrower: patient confidentiality
near: confidentiality | gdpr | records-management
hit: Practical experience of confidential records handling is required

term: correspondence
name: correspondence
kind: skill
also: business correspondence | drafting correspondence | preparing correspondence | email correspondence |
  handling correspondence | correspondence handling | written correspondence | routine correspondence
narrower: writing letters | drafting letters | letter writing | drafting emails | preparing letters | composing
  letters | inbox management | managing inboxes | managing emails | answering emails | email etiquette | wrote
  letters | dealt with emails | replied to emails | shared inbox
near: business-writing | secretarial-support | mail-handling | office-administration
hit: Experience in correspondence and secretarial support

term: data-checking
name: data checking
kind: skill
also: data verification | checking data | data accuracy checks | data validation checks | verifying data | data
  quality checks | verifying information | checking documents for accuracy
beside: data cleansing
near: data-entry | database-maintenance
hit: Skilled in data checking and data entry

term: data-entry
name: data entry
kind: skill
also: data input | keying data | data inputting | entering data | data capture | inputting data | data entry skills |
 accurate data entry | data keying | input data | entering information | entry of data | data entry experience |
 alpha-numeric data entry | enter data | data inputter | typed data | inputting of data | entering data into systems |
 data entry and processing | data-entry | keyboard data entry | data entry accuracy
narrower: database entry | 10-key | ten key | 10 key by touch | keyed orders | keyed invoices | entered orders |
  input orders
near: typing-skills | database-maintenance | customer-data-management | data-checking
hit: Strong background in data entry and data checking

term: data-reporting
name: data reporting
kind: skill
also: management information | management reporting | MI reporting | reporting to management | operational reporting |
 ad hoc reports | ad-hoc reporting | management reports | MI reports | performance reporting | business reporting |
 regular reporting | reporting requirements | statistical reports | statistical reporting | performance reports |
 weekly figures for managers | management information reporting | MI | reporting and MI | MI production | producing MI
 | production of management information | management information reports | producing management reports | reporting
 packs | management reporting packs | MI packs | regular management information | MI skills
narrower: KPI reporting
ambiguous: MI
case: MI
needs: reporting | reports | management information | dashboards | Power BI | SQL | Excel | analyst | KPIs | data |
 insight | packs | experience with MI | experience of MI | experience in MI | knowledge of MI | familiarity with MI |
 proficient with MI
never: STEMI | acute MI | MI patients | Detroit, MI | inferior MI
implies: reporting-role-setting
near: report-writing | kpi-management | microsoft-excel
hit: Sound knowledge of data reporting
miss: Nursed patients after MI and stroke

term: database-maintenance
name: database maintenance
kind: skill
also: maintaining databases | updating databases | database updates | database upkeep | maintaining a database
 | updating the database | maintain databases | database records | contact database | database administration clerical
near: data-entry | customer-data-management
hit: Looked after database maintenance for a mid-sized employer

term: desktop-publishing
name: desktop publishing
kind: skill
also: DTP
narrower: layout of documents | page layout office
case: DTP
near: microsoft-publisher | brochures-and-leaflets
hit: Duties include desktop publishing

term: diagramming-software
name: diagramming software
kind: tool
also: diagramming tools | process mapping software | flowchart software | process mapping tools | flowcharting
 software
near: process-mapping
hit: Drew flows in diagramming software

term: diary-management
name: diary management
kind: skill
also: calendar management | managing calendars | managing diaries | diary coordination | complex diary management |
 calendar coordination | maintain calendars | calendaring | extensive diary management | coordinating calendars |
 managed the diary | kept diaries | kept the diary | diaries for directors | diary of the director | ran the diary |
 calendar and diary management | diary and inbox management | diary and travel management | executive calendar
 management | calendar scheduling | managing complex calendars | diary planning
narrower: scheduling meetings | managing executive calendars | arranging meetings | organising meetings |
  meeting coordination | setting up meetings | meeting arrangements | coordinating meetings | scheduling
  appointments and meetings | meeting planning | meeting scheduling | schedule meetings | organise meetings |
  organizing meetings | organize meetings
near: travel-booking | secretarial-support | appointment-booking | minute-taking
hit: You are familiar with meeting planning and appointment booking

term: document-management
name: document management
kind: skill
also: document management systems | managing documents | document tracking | document management system | EDM systems
 | document handling | document organisation
narrower: document version control | EDMS | document storage
case: EDMS
near: records-management | filing
hit: Three years of managing documents

term: document-preparation
name: document preparation
kind: skill
also: preparing documents | document production | preparing reports and documents | preparation of documents |
  preparing paperwork | paperwork | completing paperwork | producing documents
narrower: formatting documents | document formatting | document drafting | completing forms | form filling |
  templates and forms | preparation of reports | formatted reports
near: typing-skills | report-writing | microsoft-word
hit: Skilled in document preparation and typing skills

term: documentum
name: Documentum
kind: tool
also: EMC Documentum
implies: document-management
near: filenet | opentext-content-server
hit: Kept records in Documentum

term: docuware
name: DocuWare
kind: tool
implies: document-management
near: m-files
hit: Knowledge of DocuWare is an advantage

term: doodle-polls
name: Doodle polls
kind: tool
near: diary-management | calendly
hit: Trained new colleagues on Doodle polls

term: dragon-naturallyspeaking
name: Dragon NaturallySpeaking
kind: tool
also: Dragon dictation
implies: audio-typing | dictation-software
near: winscribe | bighand
hit: Ideally you have already used Dragon NaturallySpeaking

term: dropbox
name: Dropbox
kind: tool
also: Drop Box | Dropbox Business
implies: cloud-file-storage
near: google-drive | box-storage | onedrive
hit: Used Dropbox and Box storage in a team of five

term: editing-proofreading
name: proofreading
kind: skill
also: proof-reading | proofing | editing and proofreading | checking spelling and grammar | grammar and spelling
  | sub-editing | spelling and grammar | editing skills | proof documents | proofread documents | editing
  written content
beside: copy editing | copyediting | editing documents
ambiguous: Proofing
case: proofing | Proofing
needs: experience | skills | knowledge | degree | bachelor | department | manager | director | head | officer
 | assistant | executive | coordinator | team | field | background | worked | studies | function | graduate | @list
near: business-writing | copywriting-marketing
hit: Sound knowledge of proofreading
miss: Proofing Street 5, Leeds

term: email-software
name: email software
kind: tool
also: email systems | email clients | email packages | email and calendar software | email applications | electronic
 mail | email client software | e-mail software | e-mail systems
implies: computer-literacy
near: correspondence
hit: Email software and diaries

term: event-administration
name: event administration
kind: skill
also: event coordination admin
narrower: conference organisation | organising conferences | conference planning | conference coordination |
  organising seminars | arranging conferences | conference organization | organizing conferences | organizing
  seminars | conference bookings
near: event-planning | diary-management | office-administration
hit: Responsible for event administration in a group of eight

term: evernote
name: Evernote
kind: tool
near: microsoft-onenote
hit: Working knowledge of Evernote required

term: facilities-coordination
name: meeting room bookings
kind: skill
narrower: meeting room bookings management | booking meeting rooms | meeting rooms
beside: workspace coordination | office maintenance coordination
near: office-management
hit: You are familiar with office maintenance coordination and office management

term: filenet
name: FileNet
kind: tool
also: IBM FileNet
implies: document-management
near: onbase | documentum
hit: Knowledge of IBM FileNet is an advantage

term: filing
name: filing
kind: skill
also: filing systems | filing documents | filing and archiving | document filing | electronic filing | file
 maintenance | maintaining files | filing system | file management | photocopying and filing | paper filing |
 organising files | maintain files | filing and scanning | filing papers | office filing | maintaining filing systems
 | organizing files | kept files | filing experience | filing skills
ambiguous: filing | Filing
case: filing | Filing
needs: photocopying | scanning | typing | clerical | office | documents | records | copying | administrative | data
 entry | paperwork | archiving | mail | experience with filing | experience of filing | experience in filing |
 knowledge of filing | familiarity with filing | proficient with filing
never: filing taxes | tax filing | filing motions
implies: office-administration
near: records-management | document-management | scanning-and-copying
hit: General filing, photocopying and scanning
miss: Bench filing of metal edges

term: gmail
name: Gmail
kind: tool
also: Google Mail
implies: google-workspace | email-software
near: microsoft-outlook
hit: Trained new colleagues on Google Mail

term: google-calendar
name: Google Calendar
kind: tool
also: Google Calendars
implies: google-workspace
near: microsoft-outlook
hit: Used Google Calendar and Microsoft Outlook in a team of five

term: google-docs
name: Google Docs
kind: tool
also: Google Documents
implies: google-workspace | word-processing
near: microsoft-word
hit: Proficient in Google Docs and Microsoft Word

term: google-drive
name: Google Drive
kind: tool
implies: google-workspace | cloud-file-storage
near: onedrive | dropbox | box-storage
hit: Kept records in Google Drive

term: google-forms
name: Google Forms
kind: tool
implies: google-workspace
near: surveymonkey
hit: Proficient in Google Forms and SurveyMonkey

term: google-meet
name: Google Meet
kind: tool
also: Google Hangouts | Google Hangout
implies: google-workspace | video-conferencing
near: zoom-meetings | webex | microsoft-teams-meetings
hit: Good command of Google Meet

term: google-sheets
name: Google Sheets
kind: tool
also: Google Spreadsheets | GSheets
implies: google-workspace | spreadsheet-modelling
near: microsoft-excel
hit: Proficient in Google Sheets and Microsoft Excel

term: google-slides
name: Google Slides
kind: tool
implies: google-workspace | presentation-software
near: microsoft-powerpoint
hit: Working knowledge of Google Slides required

term: google-workspace
name: Google Workspace
kind: tool
also: G Suite | GSuite | Google Suite | Google Apps | Google Docs Suite | Google applications | Google Office | Google
 Business Suite | Google Workspace apps | Google tools | Google Drive suite | Google productivity suite
implies: computer-literacy
near: microsoft-office
hit: Daily work with Google Workspace and Microsoft Office

term: gotomeeting
name: GoToMeeting
kind: tool
also: Go To Meeting | GoTo Meeting
implies: video-conferencing
near: webex
hit: Used GoToMeeting and Webex in a team of five

term: groupwise
name: GroupWise
kind: tool
also: Novell GroupWise
implies: email-software
near: lotus-notes
hit: Introduced GroupWise in three departments

term: internet-research
name: internet research
kind: skill
also: online research | web research | web searching | desk-based research | researching information | gathering
  information | information research | research and information gathering
beside: information gathering
near: market-research | report-writing
hit: Took over internet research from 2019 onwards

term: laserfiche
name: Laserfiche
kind: tool
implies: document-management
near: onbase
hit: Proficient in Laserfiche and document management

term: libreoffice
name: LibreOffice
kind: tool
also: Libre Office | LibreOffice Calc
beside: OpenOffice | Open Office | Apache OpenOffice
implies: computer-literacy
near: microsoft-office | microsoft-excel | spreadsheet-modelling | word-processing
hit: Good command of LibreOffice Calc

term: lotus-notes
name: Lotus Notes
kind: tool
also: IBM Notes | HCL Notes | IBM Lotus Notes
implies: email-software
near: microsoft-outlook | groupwise
hit: Introduced Lotus Notes in three departments

term: lucidchart
name: Lucidchart
kind: tool
also: Lucid Chart
narrower: draw.io | diagrams.net
implies: diagramming-software
near: microsoft-visio | miro
hit: Introduced Lucidchart in three departments

term: m-files
name: M-Files
kind: tool
implies: document-management
near: opentext-content-server | docuware
hit: Kept records in M-Files

term: mail-handling
name: post distribution
kind: skill
also: incoming and outgoing mail | handling post | handling mail | mail distribution | opening post | outgoing mail |
 distributing mail | sorting and distributing mail | mailing | courier bookings | sorted the post | processing post |
 processing mail | handling incoming post
narrower: incoming mail | franking | arranging couriers | booking couriers | courier arrangements
ambiguous: mailing | Franking | Mailing
case: franking | Franking | mailing | Mailing
needs: letters | packages | post | envelopes | incoming | office | copying | filing
implies: office-administration
near: filing
hit: Sorting incoming mail and post distribution
miss: Mailing lists on Linux

term: mail-merge
name: mail merge
kind: skill
also: mail merges
near: microsoft-word | correspondence
hit: Skilled in mail merge and correspondence

term: medical-administration
name: medical administration
kind: skill
also: medical office administration
narrower: medical secretary work | medical reception | medical receptionist experience
implies: office-administration
near: reception-duties | appointment-booking
hit: Responsible for medical administration in a group of eight

term: microsoft-access
name: Microsoft Access
kind: tool
also: MS Access | Access database | Access databases
ambiguous: Access
case: Access
needs: Microsoft | MS | Excel | VBA | Word | PowerPoint | database | Outlook | SQL | Office | experience with Access |
 experience of Access | experience in Access | knowledge of Access | familiarity with Access | proficient with Access
 | use Access
never: access to | access control | access rights | remote access | easy access | access and | access the | network
 access | Access Control | Access Controls | Access to | Access Management | Access Networks | Access Platforms |
 Access Rights | Rope Access | Access Bank | Market Access | Remote Access | Access Arrangements
implies: microsoft-office
near: microsoft-excel | database-maintenance
hit: Built queries in Microsoft Access
miss: Free Access to the pool

term: microsoft-excel
name: Microsoft Excel
kind: tool
also: MS Excel | Excel spreadsheets | Excel skills | intermediate Excel | Excel spreadsheet | basic Excel | Excel
 knowledge | Word and Excel | Excel reports | Excel proficiency | Excel experience | Excel reporting | Excel workbooks
 | Excel trackers | Excel models | Excel dashboards | Microsoft Excel spreadsheets
narrower: advanced Excel | Excel formulas | Excel macros | VLOOKUP | VLOOKUPs | pivot tables | PivotTables | XLOOKUP
  | lookups and pivots | Excel VBA | Excel modelling | Excel modeling | Excel pivot tables | Excel functions
ambiguous: Excel
case: Excel
needs: Microsoft | MS | Office | pivot | VBA | VLOOKUP | spreadsheet | Word | PowerPoint | Outlook | macros | formulas
 | proficient | proficiency | advanced | intermediate | working knowledge | Access | SQL | skills | Power BI | Google
 Sheets | SPSS | Tableau | expert | software | knowledge of | using | use of | SAP | QuickBooks | data | experience
 with Excel | experience of Excel | experience in Excel | knowledge of Excel | familiarity with Excel | proficient
 with Excel | use Excel | @list
never: excel at | excel in | excel as | excel within | will excel | opportunity to excel | to excel
implies: microsoft-office | spreadsheet-modelling
near: google-sheets | microsoft-access | libreoffice
hit: Advanced Excel with pivot tables
hit: Keep the sample log in Excel
miss: Excel in a busy kitchen with us

term: microsoft-forms
name: Microsoft Forms
kind: tool
also: MS Forms
implies: microsoft-office
near: google-forms | surveymonkey
hit: Ideally you have already used Microsoft Forms

term: microsoft-office
name: Microsoft Office
kind: tool
also: MS Office | Office suite | Microsoft Office Suite | Office 365 | O365 | Microsoft 365 | M365 | MS Office Suite |
 Microsoft Office applications | MS Office applications | Microsoft packages | Office applications | Microsoft suite |
 MS suite | MS Office package | Microsoft Office packages | Microsoft products | MS Office Professional | Microsoft
 Office Professional | MS applications | MS packages | Microsoft applications | Microsoft Office programs | MS Office
 programs | MS Office 365 | office software | Microsoft software | Office package | office productivity software |
 office packages | office software suites | Office skills | proficiency in MS Office | Microsoft 365 applications |
 Office 365 applications | Microsoft 365 suite | Office 365 suite | MS 365 | MS365 | Microsoft tools | Microsoft
 programs | Microsoft 365 apps
implies: computer-literacy
near: google-workspace | libreoffice
hit: Trained new colleagues on Office applications

term: microsoft-onenote
name: Microsoft OneNote
kind: tool
also: OneNote | MS OneNote | One Note
implies: microsoft-office
near: evernote
hit: Trained new colleagues on Microsoft OneNote

term: microsoft-outlook
name: Microsoft Outlook
kind: tool
also: MS Outlook | Outlook 365 | Outlook skills
narrower: Outlook calendar | Outlook email
ambiguous: Outlook
case: Outlook
needs: Microsoft | MS | Office | Excel | Word | PowerPoint | calendar | email | Teams | Gmail | SharePoint |
 experience with Outlook | experience of Outlook | experience in Outlook | knowledge of Outlook | familiarity with
 Outlook | proficient with Outlook | use Outlook | @list
never: positive outlook | outlook on | economic outlook | outlook for | business outlook
implies: microsoft-office | email-software
near: gmail | diary-management | google-calendar
hit: Kept four calendars in Outlook
miss: A sunny Outlook on life

term: microsoft-planner
name: Microsoft Planner
kind: tool
also: MS Planner
ambiguous: Planner
case: Planner
needs: Microsoft | Office 365 | Teams | To Do | Trello | SharePoint | experience with Planner | experience of Planner
 | experience in Planner | knowledge of Planner | familiarity with Planner | proficient with Planner
implies: microsoft-office
near: diary-management
hit: Task boards in Planner and SharePoint
miss: Ask the wedding Planner about flowers

term: microsoft-powerpoint
name: Microsoft PowerPoint
kind: tool
also: PowerPoint | MS PowerPoint | Power Point | PPT | MS Power Point | Microsoft Power Point | PowerPoint slides
 | slide decks | PowerPoint decks
case: PPT
implies: microsoft-office | presentation-software
near: google-slides | presentation-skills
hit: Trained new colleagues on Microsoft Power Point

term: microsoft-publisher
name: Microsoft Publisher
kind: tool
also: MS Publisher
ambiguous: Publisher
case: Publisher
needs: Microsoft | MS | Office | Excel | Word | PowerPoint | Outlook | experience with Publisher | experience of
 Publisher | experience in Publisher | knowledge of Publisher | familiarity with Publisher | proficient with Publisher
implies: microsoft-office
near: desktop-publishing | canva
hit: Leaflets in Publisher and Word
miss: Wrote to the Publisher of the novel

term: microsoft-teams-meetings
name: Microsoft Teams
kind: tool
also: MS Teams | Microsoft Teams calls
narrower: Teams meetings
ambiguous: Teams
case: Teams
needs: Zoom | Slack | Skype | SharePoint | Outlook | Webex | Microsoft | Office 365 | experience with Teams |
 experience of Teams | experience in Teams | knowledge of Teams | familiarity with Teams | proficient with Teams | use
 Teams
never: our teams | teams of | cross-functional teams | project teams | Teams of | Teams and individuals
implies: video-conferencing | remote-collaboration
near: zoom-meetings | skype-for-business | webex | google-meet
hit: Meetings on Teams, Zoom and Webex
miss: Teams of six share a van

term: microsoft-visio
name: Microsoft Visio
kind: tool
also: MS Visio | Visio
narrower: Visio diagrams
implies: diagramming-software
near: lucidchart | process-mapping | miro
hit: Introduced MS Visio in three departments

term: microsoft-word
name: Microsoft Word
kind: tool
also: MS Word | Word documents | Word skills
narrower: Word Excel and PowerPoint | Word Excel PowerPoint
ambiguous: Word
case: Word
needs: Microsoft | MS | Office | Excel | PowerPoint | Outlook | word processing | Publisher | Google Docs | experience
 with Word | experience of Word | experience in Word | knowledge of Word | familiarity with Word | proficient with
 Word | use Word
never: word of mouth | in other words | spread the word | in a word | the word | Word of mouth | Word processing |
 spoken Word | Word press
implies: microsoft-office | word-processing
near: google-docs | typing-skills
hit: Skilled in Word, Excel and Outlook
miss: Word of mouth brings most guests

term: minute-taking
name: minute taking
kind: skill
also: taking minutes | minutes of meetings | meeting minutes | note taking | taking notes | recording minutes |
 minute-taking skills | agendas and minutes | taking minutes of meetings | meeting notes | minutes and agendas | took
 notes | minuting | formal minutes | producing minutes | minute-taker | minuting meetings | minuted meetings | took
 minutes | taken minutes
narrower: agenda preparation | preparing agendas and minutes
beside: preparing agendas
near: secretarial-support | committee-services | audio-typing
hit: Skilled in minute taking and committee services

term: office-administration
name: office administration
kind: skill
also: administration skills | administrative skills | administrative support | clerical duties | clerical work |
 administrative duties | office duties | admin support | office support | general office duties | administrative tasks
 | clerical support | admin work | clerical experience | administrative experience | office experience |
 administrative assistance | admin experience | office work | clerical skills | general administration | admin duties
 | administrative work | back office administration | clerical tasks | admin skills | administrative procedures |
 office procedures | office practices | business support | administration duties | administration experience |
 administrative functions | administration support | office admin | secretarial and administrative | ran the office |
 general admin | admin assistant duties | administration background | administrative background | administration role
 | administrative role | admin background | admin role | administrative office experience | administration tasks
ambiguous: administration | clerical
case: administration
needs: office | skills | experience | general | reception | secretarial | filing | tasks | payroll | sales | @list
never: business administration | public administration | drug administration | medication administration
 | system administration | database administration | administration of | the administration
implies: office-setting
near: secretarial-support | filing | data-entry | office-management | higher-education-administration | reception-duties | correspondence | event-administration
hit: Two years of office administration
miss: The administration of the drug takes an hour

term: office-management
name: office management
kind: skill
also: managing an office | running an office | office operations | office manager experience | office coordination
 | smooth running of the office | managing office operations | office running | day-to-day running of the office | managed the office | ran an office
implies: office-administration
near: office-supplies | facilities-coordination | project-administration
hit: Sound knowledge of office management

term: office-setting
name: office setting
kind: experience
also: office environment | office-based role | office background | corporate office environment
 | professional office environment | administrative setting | busy office | corporate environment
near: remote-working
hit: Knows corporate environment from two employers

term: office-supplies
name: office supplies
kind: skill
also: ordering stationery | stationery ordering | ordering office supplies | stationery | supplies ordering |
  office stock control | ordering supplies | replenishing supplies | maintaining office supplies
narrower: office equipment ordering
near: office-management | purchase-orders
hit: Ordering stationery and printer paper

term: onbase
name: OnBase
kind: tool
also: Hyland OnBase
implies: document-management
near: laserfiche | filenet
hit: Familiar with OnBase and Laserfiche or similar software

term: onedrive
name: OneDrive
kind: tool
also: Microsoft OneDrive | One Drive | OneDrive for Business
implies: cloud-file-storage
near: google-drive | dropbox | box-storage
hit: Working knowledge of OneDrive required

term: opentext-content-server
name: OpenText Content Server
kind: tool
also: OpenText
implies: document-management
near: documentum | m-files
hit: Knowledge of OpenText Content Server is an advantage

term: pdf-editing
name: Adobe Acrobat
kind: tool
also: Adobe Acrobat Pro | Adobe PDF | PDF editing | Acrobat DC | Adobe Acrobat DC
narrower: Acrobat Pro | Acrobat Reader | Adobe Reader
beside: Nitro PDF | Foxit
near: docusign
hit: Working knowledge of Acrobat Pro required

term: power-query
name: Power Query
kind: tool
narrower: Power Pivot
beside: PowerPivot
implies: microsoft-excel
hit: Trained new colleagues on PowerPivot

term: presentation-software
name: presentation software
kind: tool
also: presentation tools | presentation packages | slide software | presentation applications
implies: computer-literacy
near: presentation-skills
hit: Decks made in presentation software

term: procedure-writing
name: procedure writing
kind: skill
also: SOPs | writing procedures | procedure manuals | process documentation | SOP development | developing
  procedures | writing SOPs | documenting procedures | documenting processes | developing SOPs | wrote
  procedures
narrower: wrote work instructions
beside: user manuals | writing manuals | wrote manuals | wrote user guides
case: SOPs
near: policy-implementation | process-mapping | document-preparation
hit: Practical experience of procedure writing is required

term: project-administration
name: project administration
kind: skill
also: project coordination support | project support | project admin | project office support | project
  coordination
narrower: project documentation | PMO support | project logs | project trackers
near: office-administration | document-management | office-management
hit: Three years of project administration

term: reception-duties
name: reception duties
kind: skill
also: reception | front desk | front office | reception experience | receptionist duties | front of house reception |
 visitor reception | reception cover | front desk experience | manned reception | covered reception | ran reception |
 receptionist experience | receptionist skills | front-desk | front of house experience | receptionist role |
 reception desk | manning reception | covering reception | front-of-house reception
narrower: meeting and greeting | greeting visitors | meet and greet | greeting clients | welcoming visitors |
  receiving visitors | visitor management | greeting customers | greet visitors | met visitors
ambiguous: reception
needs: desk | duties | receptionist | cover | visitors | phone | administration | experience | office | hotel | area
 | switchboard
near: telephone-skills | switchboard | office-administration | customer-service
hit: Reception duties and switchboard
miss: Signal reception in the lift is poor

term: record-keeping
name: keeping registers
kind: skill
also: logbooks | log keeping | maintaining logs | maintaining registers | register maintenance | kept registers | kept logs
near: records-management
hit: Three years of keeping registers

term: records-management
name: records management
kind: skill
also: record keeping | recordkeeping | keeping records | records administration | managing records | record
  maintenance | maintaining records | maintaining accurate records | accurate records | maintaining accurate
  record keeping | maintain records | records maintenance | maintenance of records | information and records
  management | keeping accurate records | maintain accurate records | kept records | records kept
narrower: archiving | archives management | records retention | retention schedules | document retention |
  archival records | updating records
ambiguous: Archiving
case: archiving | Archiving
needs: experience | skills | knowledge | degree | bachelor | department | manager | director | head | officer
 | assistant | executive | coordinator | team | field | background | worked | studies | function | graduate | @list
near: filing | document-management | gdpr | information-governance
hit: Duties include records management
miss: Archiving Street 5, Leeds

term: remote-working
name: remote working
kind: skill
also: working remotely | remote work experience | working from home | home working | telecommuting
 | remote collaboration | distributed teams | home-based working | work remotely
near: video-conferencing
hit: Responsible for home-based working in a group of eight

term: report-writing
name: report writing
kind: skill
also: writing reports | report preparation | preparing reports | written reports | compiling reports | producing
  reports | drafting reports | generating reports | report generation | prepare reports | creating reports |
  write reports | report compilation | report production | reporting skills | preparation of reports and
  presentations | compile reports | wrote reports | reports written
narrower: weekly and monthly reports | monthly reports | progress reports | incident reports | status reports |
  daily reports | wrote the annual report
near: business-writing | presentation-skills | document-preparation | data-reporting | grant-writing
hit: Taught report writing to new colleagues

term: reporting-role-setting
name: reporting role
kind: experience
also: reporting roles | reporting position | reporting positions | reporting experience | reporting background
 | reporting and analysis role | reporting or analysis role | MI role | MI and reporting | MI background
 | MI experience | insight role | reporting function | reporting team | data reporting role
narrower: MI team | insight team
near: data-analysis | business-intelligence
hit: A similar reporting role in a busy service.

term: scanning-and-copying
name: scanning and copying
kind: skill
also: scanning documents | photocopying | document scanning | copying and scanning | scanning | photocopiers |
  printing and scanning | document imaging | copiers
beside: faxing | operating office equipment | office equipment | office machines | fax machine
ambiguous: scanning | Scanning | Faxing
case: scanning | Scanning | faxing | Faxing
needs: documents | photocopying | filing | copying | faxing | printing | records | post | office | archive
never: scanning tunnelling | code scanning | vulnerability scanning | laser scanning
near: filing | mail-handling
hit: Operating office equipment such as photocopiers
miss: Scanning the horizon for rivals

term: school-administration
name: school administration
kind: skill
also: school office | school office administration | student registration | admissions administration |
  enrollment administration
narrower: pupil records | student records | enrolment administration
implies: office-administration
near: records-management | higher-education-administration
hit: A good grasp of school administration is expected

term: secretarial-support
name: secretarial support
kind: skill
also: secretarial | secretarial duties | secretarial skills | secretarial work | secretarial experience |
  secretarial services | PA support | personal assistant duties | executive support | executive assistance |
  executive administrative support | support to senior executives | supporting executives | supporting senior
  management | PA duties | PA to | EA to | supported the director | supported two directors | supported
  directors
narrower: medical secretarial
implies: office-administration
near: diary-management | minute-taking | audio-typing
hit: Duties include secretarial support

term: sharepoint
name: SharePoint
kind: tool
also: Microsoft SharePoint | MS SharePoint | SharePoint Online | Share Point | SharePoint 2013 | SharePoint 2016 |
 SharePoint 2019
narrower: SharePoint sites | SharePoint pages | SharePoint site maintenance | SharePoint lists | SharePoint intranet
near: confluence | onedrive | google-drive | microsoft-office | document-management
hit: Two years of work with SharePoint

term: sharepoint-documents
name: SharePoint document libraries
kind: tool
also: SharePoint libraries
implies: document-management | sharepoint
hit: Kept records in SharePoint libraries

term: shorthand
name: shorthand
kind: skill
also: stenographic skills | Pitman shorthand
narrower: Teeline
near: audio-typing | minute-taking
hit: Taught shorthand to new colleagues

term: skype-for-business
name: Skype for Business
kind: tool
also: Skype | Microsoft Lync
implies: video-conferencing
near: microsoft-teams-meetings
hit: Trained new colleagues on Microsoft Lync

term: transcription
name: transcription
kind: skill
also: transcribing | transcription of recordings | general transcription
narrower: transcribing interviews | transcribing audio
beside: closed captioning | captioning | subtitling
never: gene transcription | transcription factor
near: audio-typing | typing-skills | translation
hit: Duties include transcription

term: travel-booking
name: travel booking
kind: skill
also: travel arrangements | booking travel | arranging travel | travel coordination | making travel arrangements
  | travel bookings | corporate travel | business travel booking | travel and accommodation | travel planning |
  coordinating travel | arrange travel | travel logistics
narrower: booking flights | itineraries | preparing itineraries | booked trains and hotels | flights and hotels
  booked
near: diary-management | expense-reports | travel-agency-work
hit: A good grasp of travel booking is expected

term: typing-skills
name: typing skills
kind: skill
also: typing | touch typing | keyboard skills | keyboarding | fast typing | typing speed | typing documents | typing
 correspondence | accurate typing | copy typing | keyboarding skills | WPM typing | typed letters | typed reports |
 typing experience
narrower: words per minute
ambiguous: Typing
case: typing | Typing
needs: experience | skills | knowledge | degree | bachelor | department | manager | director | head | officer |
 assistant | executive | coordinator | team | field | background | worked | studies | function | graduate | experience
 with typing | experience of typing | experience in typing | knowledge of typing | familiarity with typing |
 proficient with typing | @list
near: audio-typing | data-entry | microsoft-word
hit: Strong background in typing skills and Microsoft Word
miss: Typing Street 5, Leeds

term: video-conferencing
name: video conferencing
kind: tool
also: videoconferencing | video conferencing tools | virtual meetings | online meetings | web conferencing
 | virtual meeting platforms
near: zoom-meetings | webex | microsoft-teams-meetings
hit: Knowledge of video conferencing is an advantage

term: virtual-assistance
name: virtual assistance
kind: skill
also: virtual assistant services | remote administrative support | virtual assistant
implies: office-administration
near: diary-management
hit: You are familiar with virtual assistance and diary management

term: webex
name: Webex
kind: tool
also: Cisco Webex | Cisco WebEx Meetings
implies: video-conferencing
near: zoom-meetings | gotomeeting | microsoft-teams-meetings | google-meet
hit: Daily work with Webex and GoToMeeting

term: winscribe
name: Winscribe
kind: tool
implies: audio-typing | dictation-software
near: bighand | dragon-naturallyspeaking
hit: Proficient in Winscribe and Dragon NaturallySpeaking

term: word-processing
name: word processing
kind: skill
also: word processing software | word processors | word-processing | word processing packages | word processing skills
 | word processor | word processing applications | wordprocessing
implies: computer-literacy
near: typing-skills | document-preparation
hit: Word processing at 60 wpm

term: wordperfect
name: WordPerfect
kind: tool
also: Corel WordPerfect | Word Perfect
implies: word-processing
near: microsoft-word
hit: Introduced WordPerfect in three departments

term: workflow-coordination
name: workflow coordination
kind: skill
also: coordinating workflow | task coordination | work coordination | workload coordination | coordinating activities
 | coordination of activities | coordinating projects | coordination activities | coordinating with departments
near: office-management | organisation-skills | project-administration
hit: You are familiar with workload coordination and office management

term: zoom-meetings
name: Zoom
kind: tool
also: Zoom meetings | Zoom video | Zoom calls | Zoom conferencing
ambiguous: Zoom
case: Zoom
needs: Teams | Webex | Skype | Slack | video | meetings | conferencing | calls | virtual | Google Meet | Microsoft |
 online | Outlook | experience with Zoom | experience of Zoom | experience in Zoom | knowledge of Zoom | familiarity
 with Zoom | proficient with Zoom | @list
never: zoom in | zoom out | zoom lens
implies: video-conferencing
near: microsoft-teams-meetings | webex | google-meet
hit: Held online meetings on Zoom and Webex
miss: A lens with long Zoom for birds
