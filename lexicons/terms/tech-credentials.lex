# Certificates and professional credentials of computing, projects, product, data and media work.

term: adobe-certified-expert
name: Adobe Certified Professional
kind: credential
also: Adobe Certified Expert | Adobe Certified Associate | Adobe certification | ACE Adobe
implies: adobe-creative-suite
issuer: Adobe
hit: Holder of Adobe Certified Professional since 2021

term: agile-certification
name: agile certification
kind: credential
also: agile certifications | agile certified | agile qualification | agile accreditation | certified in agile
implies: agile
issuer: PMI; Scrum Alliance; ICAgile; APMG
hit: Agile certification preferred

term: agilepm
name: AgilePM
kind: credential
also: AgilePM Foundation | AgilePM Practitioner | DSDM AgilePM | Agile PM | AgilePM certification | APMG AgilePM |
 DSDM Atern
case: AgilePM
implies: agile | project-management-qualification | agile-certification
near: prince2-agile | pmi-acp | prince2 | apm-qualification | certified-scrummaster | icagile
issuer: APMG
hit: Holds AgilePM Practitioner

term: apm-qualification
name: APM PMQ
kind: credential
also: APM Project Management Qualification | APM qualification | APM Practitioner | APM PMQ qualification | APM
 certification | APM accredited | APM certified | APM Fundamentals | Association for Project Management | APMP for
 PRINCE2 practitioners | APM IC qualification | APM
narrower: APM PFQ | APM Project Fundamentals Qualification | APM Project Professional Qualification | APM PPQ
ambiguous: APM
case: APM
needs: PRINCE2 | project | projects | PMP | PMQ | MSP | chartered | programme | Agile | qualification | qualifications
 | project manager | AgilePM | ChPP | MAPM | PMI
never: application performance | performance monitoring | APM tools | Datadog | New Relic | Dynatrace | APM Terminals
implies: project-management | project-management-qualification
near: prince2-practitioner | ipma | comptia-project-plus | chartered-project-professional | msp-practitioner
issuer: APM (UK)
hit: APM qualification certification preferred
hit: PRINCE2, MSP or APM qualification
miss: Watched services with APM tools in production

term: apple-certification
name: Apple Certified Support Professional
kind: credential
also: ACSP | Apple certification | Apple Certified iOS Technician | Jamf Certified Associate
beside: Apple Certified Mac Technician | ACMT | Jamf Certified | Jamf 200
implies: macos
near: comptia-a-plus
issuer: Apple
hit: Passed Apple Certified Support Professional in 2022

term: atlassian-certified
name: Atlassian Certified
kind: credential
also: Atlassian certification | Atlassian Certified Jira Administrator
narrower: ACP-100 | Jira certification
implies: jira
issuer: Atlassian
hit: Atlassian Certified certification preferred

term: avid-certified-user
name: Avid Certified User
kind: credential
also: Avid Certified
narrower: Pro Tools certification | Avid Certified Professional
issuer: Avid
hit: Passed Avid Certified in 2022

term: avixa-cts
name: AVIXA CTS
kind: credential
also: Certified Technology Specialist | InfoComm CTS
narrower: CTS-D | CTS-I
beside: Crestron certification
implies: audio-visual-support
issuer: AVIXA
hit: Certified Technology Specialist (AVIXA) preferred

term: aws-certification
name: AWS certification
kind: credential
also: AWS Certified | AWS certifications | AWS Certified professional | AWS certificate
 | Amazon Web Services certification | AWS certs
implies: aws | cloud-certification
near: azure-certification | google-cloud-certification
issuer: Amazon Web Services
hit: Holder of AWS certification since 2021

term: aws-certified-cloud-practitioner
name: AWS Certified Cloud Practitioner
kind: credential
also: AWS Cloud Practitioner | Cloud Practitioner
implies: aws-certification
near: azure-fundamentals-az-900
issuer: Amazon Web Services
hit: Passed AWS Certified Cloud Practitioner in 2022

term: aws-certified-data-engineer
name: AWS Certified Data Engineer
kind: credential
also: AWS Certified Database
beside: AWS Certified Data Analytics | AWS Certified Machine Learning | AWS Machine Learning Specialty
implies: aws-certification
near: azure-data-dp-203 | google-data-engineer
issuer: Amazon Web Services
hit: Certificates: AWS Certified Database

term: aws-certified-developer
name: AWS Certified Developer
kind: credential
also: AWS Certified Developer Associate | AWS Developer Associate | DVA-C02
implies: aws-certification
near: azure-developer-az-204
issuer: Amazon Web Services
hit: AWS Certified Developer certification preferred

term: aws-certified-devops
name: AWS Certified DevOps Engineer
kind: credential
also: AWS DevOps Engineer Professional | AWS DevOps Professional
implies: aws-certification
near: azure-devops-az-400
issuer: Amazon Web Services
hit: AWS Certified DevOps Engineer certification preferred

term: aws-certified-security
name: AWS Certified Security Specialty
kind: credential
also: AWS Security Specialty | AWS Certified Security
implies: aws-certification
near: azure-security-az-500
issuer: Amazon Web Services
hit: Holder of AWS Certified Security Specialty since 2021

term: aws-certified-solutions-architect-associate
name: AWS Certified Solutions Architect Associate
kind: credential
also: AWS Certified Solutions Architect | AWS Solutions Architect Associate | SAA-C03
 | AWS Certified Solutions Architect – Associate | AWS SAA
implies: aws-certification
near: azure-solutions-architect-az-305 | google-cloud-architect
issuer: Amazon Web Services
hit: Certificates: AWS Solutions Architect Associate

term: aws-certified-solutions-architect-professional
name: AWS Certified Solutions Architect Professional
kind: credential
also: AWS Solutions Architect Professional | AWS Certified Solutions Architect – Professional | SAP-C02
implies: aws-certification | aws-certified-solutions-architect-associate
issuer: Amazon Web Services
hit: AWS Solutions Architect Professional or equivalent is desirable

term: aws-certified-sysops
name: AWS Certified SysOps Administrator
kind: credential
also: AWS SysOps Administrator | AWS SysOps
implies: aws-certification
near: azure-administrator-az-104 | google-cloud-engineer
issuer: Amazon Web Services
hit: Certificates: AWS SysOps Administrator

term: azure-administrator-az-104
name: Azure Administrator Associate
kind: credential
also: AZ-104 | Azure Administrator certification | AZ104 | AZ-103
implies: azure-certification
near: google-cloud-engineer
issuer: Microsoft
hit: Azure Administrator Associate or equivalent is desirable

term: azure-ai-ai-900
name: Azure AI Fundamentals
kind: credential
also: AI-900
beside: AI-102 | Azure AI Engineer Associate
implies: azure-certification
issuer: Microsoft
hit: Azure AI Fundamentals certification preferred

term: azure-certification
name: Azure certification
kind: credential
also: Microsoft Azure certification | Azure certifications | Azure certified | Microsoft Certified: Azure
 | Azure certificate
implies: azure | cloud-certification
near: aws-certification | microsoft-certification
issuer: Microsoft
hit: Passed Azure certified in 2022

term: azure-data-dp-203
name: Azure Data Engineer Associate
kind: credential
also: DP-203 | DP203
beside: DP-900 | DP-300 | DP-600 | Azure Data Fundamentals
implies: azure-certification
near: google-data-engineer
issuer: Microsoft
hit: Holder of Azure Data Engineer Associate since 2021

term: azure-developer-az-204
name: Azure Developer Associate
kind: credential
also: AZ-204 | AZ204
implies: azure-certification
issuer: Microsoft
hit: Azure Developer Associate or equivalent is desirable

term: azure-devops-az-400
name: Azure DevOps Engineer Expert
kind: credential
also: AZ-400 | AZ400
implies: azure-certification
issuer: Microsoft
hit: Azure DevOps Engineer Expert or equivalent is desirable

term: azure-fundamentals-az-900
name: Azure Fundamentals
kind: credential
also: AZ-900 | Microsoft Azure Fundamentals | AZ900
implies: azure-certification
issuer: Microsoft
hit: Holder of Azure Fundamentals since 2021

term: azure-security-az-500
name: Azure Security Engineer Associate
kind: credential
also: AZ-500 | AZ500
beside: SC-200 | SC-300 | SC-900 | SC-100
implies: azure-certification
issuer: Microsoft
hit: Certificates: AZ500

term: azure-solutions-architect-az-305
name: Azure Solutions Architect Expert
kind: credential
also: AZ-305 | AZ-303 | AZ-304 | AZ305
implies: azure-certification
near: aws-certified-solutions-architect-associate | google-cloud-architect
issuer: Microsoft
hit: Certificates: Azure Solutions Architect Expert

term: bcs-certification
name: BCS certification
kind: credential
also: BCS Professional Certificate
narrower: BCS Foundation Certificate | Chartered IT Professional | CITP | BCS Diploma | RITTech
beside: MBCS | BCS membership
implies: information-technology
issuer: BCS, The Chartered Institute for IT
hit: BCS certification or equivalent is desirable

term: btec-it
name: BTEC in IT
kind: credential
also: BTEC Level 3 IT | BTEC Computing | BTEC ICT | BTEC in Computing
beside: T Level Digital
near: it-apprenticeship-uk
issuer: Pearson (UK)
hit: Certificates: BTEC in IT

term: capm
name: CAPM
kind: credential
also: Certified Associate in Project Management
ambiguous: CAPM
case: CAPM
needs: PMI | PMP | project | certified | certification | Scrum | certificate | associate | Agile | PRINCE2 | CSM
implies: project-management | project-management-qualification
near: pmp | prince2-foundation | apm-qualification | ipma
issuer: PMI
hit: CAPM certification preferred
hit: Project coordinator with CAPM
miss: Cost of equity by WACC and CAPM

term: cbap-tech
name: IIBA certification tech
kind: credential
narrower: IIBA-AAC | IIBA-CBDA | Agile Analysis Certification
near: bcs-certification
issuer: IIBA
hit: IIBA-AAC held since 2021

term: ccent
name: CCENT
kind: credential
also: Cisco Certified Entry Networking Technician
beside: CCT certification | Cisco Certified Technician
implies: cisco-certification
near: ccna
issuer: Cisco
hit: Passed CCENT in 2022

term: ccie
name: CCIE
kind: credential
also: Cisco Certified Internetwork Expert | CCIE certification
beside: CCDE
implies: ccnp | cisco-certification
issuer: Cisco
hit: Certificates: CCIE

term: ccna
name: CCNA
kind: credential
also: Cisco Certified Network Associate | CCNA Routing and Switching | CCNA Security | CCNA certification
 | CCNA certified | CCNA R&S | CCNA CyberOps
implies: networking | cisco-certification
near: comptia-network-plus | jncia | mcsa
issuer: Cisco
hit: CCNA certification preferred

term: ccnp
name: CCNP
kind: credential
also: Cisco Certified Network Professional | CCNP Enterprise | CCNP Security | CCNP certification
 | CCNP Routing and Switching | CCDP
implies: ccna | cisco-certification
near: jncip
issuer: Cisco
hit: CCNP Routing and Switching certification preferred

term: ccsa-check-point
name: Check Point CCSA
kind: credential
also: Check Point Certified | CCSA/CCSE
narrower: CCSE Check Point
implies: check-point-firewall
near: pcnse
issuer: Check Point
hit: Holder of Check Point CCSA since 2021

term: ccsk
name: CCSK
kind: credential
also: Certificate of Cloud Security Knowledge
implies: cloud-security | security-certification
near: ccsp
issuer: Cloud Security Alliance
hit: CCSK certification preferred

term: ccsp
name: CCSP
kind: credential
also: Certified Cloud Security Professional
implies: cloud-security | security-certification
near: cissp | ccsk
issuer: ISC2
hit: Certified Cloud Security Professional certification preferred

term: cdmp
name: CDMP
kind: credential
also: Certified Data Management Professional | CDMP certification
implies: data-management
issuer: DAMA
hit: Passed CDMP in 2022

term: ceh
name: CEH
kind: credential
also: Certified Ethical Hacker | CEH certification | CEH Master
ambiguous: CEH
case: CEH
needs: certif | certified | OSCP | CISSP | CISM | Security+ | ethical | hacking | GIAC | certificate | @list
implies: penetration-testing | security-certification
near: oscp | comptia-pentest-plus | crest-certification | ejpt
issuer: EC-Council
hit: CEH or OSCP certified
miss: CEH Edinburgh site nearby

term: certificate-iv-it
name: Certificate IV in Information Technology
kind: credential
also: Cert IV in IT | Advanced Diploma of Information Technology
beside: Diploma of Information Technology | Certificate III in Information Technology
near: comptia-a-plus
issuer: Australian RTO
hit: Certificate IV in Information Technology certification preferred

term: certified-scrum-developer
name: Certified Scrum Developer
kind: credential
beside: Professional Scrum Developer | PSD I
implies: scrum-certification
near: certified-scrummaster
issuer: Scrum Alliance
hit: Passed Certified Scrum Developer in 2022

term: certified-scrummaster
name: Certified ScrumMaster
kind: credential
also: CSM | Certified Scrum Master | Scrum Master certification | Scrum Master certified | CSM certification
narrower: A-CSM
ambiguous: CSM
case: CSM
needs: Scrum | agile | PSM | certif | PMP | SAFe | CSM required | CSM preferred | CSM desirable | CSM essential | CSM
 qualification | CSM qualified | CSM certification | CSM certified | CSM designation | CSM or equivalent | hold CSM |
 holds CSM | CSM credential | CSM is a plus | CSM an advantage | certificate CSM | @list
implies: scrum | scrum-certification
near: psm
issuer: Scrum Alliance
hit: CSM or PSM in agile teams
hit: Certified Scrum Master preferred
miss: CSM handles our top accounts

term: cgeit
name: CGEIT
kind: credential
also: Certified in the Governance of Enterprise IT
beside: COBIT certification | COBIT Foundation | CDPSE
implies: security-governance
near: cisa
issuer: ISACA
hit: CGEIT certification preferred

term: chartered-project-professional
name: Chartered Project Professional
kind: credential
also: ChPP
implies: project-management | project-management-qualification
near: pmp
issuer: Association for Project Management
hit: Gained ChPP in 2022

term: chfi
name: CHFI
kind: credential
also: Computer Hacking Forensic Investigator
beside: ECSA certification | CPENT
implies: digital-forensics
near: ceh | gcfa
issuer: EC-Council
hit: CHFI or equivalent is desirable

term: cipp
name: CIPP
kind: credential
ambiguous: CIPP
case: CIPP
needs: holder | privacy | IAPP | CIPM | GDPR | CISSP | data | certified | CIPT | certification | CISM | CISA
near: iso-27001-lead-auditor | cipp-privacy
issuer: IAPP
hit: Holder of CIPP since 2021
hit: Privacy counsel with CIPP
miss: Lined sewers with CIPP and robot cutters

term: cisa
name: CISA
kind: credential
also: Certified Information Systems Auditor | CISA certification
ambiguous: CISA
case: CISA
needs: certification | certificate | certified | exam | Cisco | CompTIA | security | ISACA | ISC2 | AWS | credential
 | holder | ITIL | CISSP | CISM | qualification | audit | CIA | CPA | CRISC | @list
implies: auditing | security-certification
near: cism | crisc | ccsp
issuer: ISACA
hit: CISA or CISM certification
miss: Alerts published by CISA each week

term: cisco-certification
name: Cisco certification
kind: credential
also: Cisco certified | Cisco certifications | Cisco qualification | Cisco accreditation
implies: cisco-networking | networking-certification | it-certification
near: jncia
issuer: Cisco
hit: Cisco certification a plus

term: cisco-cyberops
name: Cisco CyberOps Associate
kind: credential
also: CyberOps Associate | Cisco Certified CyberOps
implies: security-operations | cisco-certification
near: comptia-cysa-plus
issuer: Cisco
hit: Cisco CyberOps Associate certification preferred

term: cisco-devnet
name: Cisco DevNet Associate
kind: credential
also: DevNet certification | Cisco Certified DevNet | DevNet Associate
implies: cisco-certification
near: ccna
issuer: Cisco
hit: Passed Cisco DevNet Associate in 2022

term: cism
name: CISM
kind: credential
also: Certified Information Security Manager
ambiguous: CISM
case: CISM
needs: CISSP | CISA | ISACA | security | certified | certification | certifications | CRISC | CEH | risk | audit | ISO
 | information | CISO | @list
implies: information-security | security-certification
near: cissp | cisa | crisc | ccsp
issuer: ISACA
hit: CISM certification preferred
hit: CISSP and CISM
miss: Peer team trained in CISM after hard calls

term: cissp
name: CISSP
kind: credential
also: Certified Information Systems Security Professional | CISSP certification | CISSP certified
implies: information-security | security-certification
near: cism | ccsp | cisa | crisc
issuer: ISC2
hit: Certificates: CISSP

term: citrix-certification
name: Citrix certification
kind: credential
also: Citrix Certified
narrower: CCA-V | CCP-V | Citrix Certified Associate | CCEE
implies: citrix
near: vcp-vmware
issuer: Citrix
hit: Citrix certification or equivalent is desirable

term: cka
name: CKA
kind: credential
also: Certified Kubernetes Administrator
implies: kubernetes
near: ckad | cks
issuer: Cloud Native Computing Foundation
hit: CKA certification preferred

term: ckad
name: CKAD
kind: credential
also: Certified Kubernetes Application Developer
beside: KCNA
implies: kubernetes
near: cka
issuer: Cloud Native Computing Foundation
hit: Holder of CKAD since 2021

term: cks
name: CKS
kind: credential
also: Certified Kubernetes Security Specialist
implies: cka
issuer: Cloud Native Computing Foundation
hit: Holder of CKS since 2021

term: cloud-certification
name: cloud certification
kind: credential
also: cloud certifications | cloud certified | certified in a cloud platform | cloud platform certification | cloud
 qualification
implies: cloud-computing | it-certification
issuer: AWS; Microsoft; Google
hit: Cloud certification, any vendor

term: cloudera-certification
name: Cloudera certification
kind: credential
also: Cloudera Certified
narrower: CCA Spark and Hadoop
beside: Confluent Certified Developer | CCDAK
implies: cloudera
near: databricks-certification
issuer: Cloudera
hit: Holder of Cloudera certification since 2021

term: coding-bootcamp
name: coding bootcamp
kind: credential
also: software engineering bootcamp | coding boot camp | bootcamp certificate | programming bootcamp
narrower: web development bootcamp | data science bootcamp | full stack bootcamp
implies: programming
issuer: private schools
hit: Graduate of a coding bootcamp

term: comptia-a-plus
name: CompTIA A+
kind: credential
also: A+ certification | A+ certified | CompTIA A Plus | A+ certificate
ambiguous: A+
needs: CompTIA | certif | Network+ | Security+ | certification | Microsoft | @list
implies: it-support | it-certification
near: comptia-network-plus | itf-plus | comptia-security-plus | ccna | mcsa
issuer: CompTIA
hit: CompTIA A+ preferred
hit: A+ and Network+ certification
miss: Schools with an A+ grade

term: comptia-casp
name: CompTIA CASP+
kind: credential
also: CASP+ | CASP certification | CompTIA CASP | SecurityX
implies: information-security | security-certification
near: cissp
issuer: CompTIA
hit: CASP certification certification preferred

term: comptia-cysa-plus
name: CompTIA CySA+
kind: credential
also: CySA+ | CompTIA CySA | CSA+ certification
implies: information-security | security-certification
near: comptia-security-plus
issuer: CompTIA
hit: Certificates: CompTIA CySA+

term: comptia-linux-plus
name: CompTIA Linux+
kind: credential
also: Linux+ | CompTIA Linux Plus
implies: linux-administration
near: lpic
issuer: CompTIA
hit: Passed CompTIA Linux+ in 2022

term: comptia-network-plus
name: CompTIA Network+
kind: credential
also: Network+ | Net+ certification | CompTIA Network Plus | CompTIA Net+ | Network Plus certification
implies: networking | networking-certification | it-certification
near: comptia-a-plus | ccna | comptia-security-plus | mcsa
issuer: CompTIA
hit: Passed CompTIA Network+ in 2022

term: comptia-pentest-plus
name: CompTIA PenTest+
kind: credential
also: PenTest+
implies: penetration-testing | security-certification
near: oscp | crest-certification | ejpt
issuer: CompTIA
hit: CompTIA PenTest+ certification preferred

term: comptia-pm-aus
name: Diploma of Project Management
kind: credential
also: Diploma of Project Management certificate
beside: Certificate IV in Project Management | CPPM | Certificate IV in Project Management Practice
implies: project-management-qualification
near: capm
issuer: Australian RTO, AIPM
hit: Diploma of Project Management or equivalent is desirable

term: comptia-project-plus
name: CompTIA Project+
kind: credential
also: Project+ certification
beside: CompTIA Data+
implies: project-management-qualification
near: capm | ipma
issuer: CompTIA
hit: Passed CompTIA Project+ in 2022

term: comptia-security-plus
name: CompTIA Security+
kind: credential
also: Security+ | Sec+ | CompTIA Security Plus | Security Plus certification | Security+ CE | CompTIA Sec+
implies: information-security | security-certification | it-certification
near: comptia-cysa-plus | cissp | ccna | mcsa
issuer: CompTIA
hit: Certificates: CompTIA Security+

term: comptia-server-plus
name: CompTIA Server+
kind: credential
also: Server+
beside: CompTIA Cloud+ | Cloud+ certification
implies: server-hardware | it-certification
near: comptia-network-plus
issuer: CompTIA
hit: CompTIA Server+ certification preferred

term: cpacc
name: CPACC
kind: credential
also: Certified Professional in Accessibility Core Competencies | Trusted Tester certification | DHS Trusted
  Tester
beside: Web Accessibility Specialist
implies: web-accessibility
near: ux-certification
issuer: IAAP
hit: Certificates: CPACC

term: cpp-institute
name: C++ certification
kind: credential
narrower: CPA C++ | C++ Certified Associate Programmer
issuer: C++ Institute
hit: C++ certification or equivalent is desirable

term: crest-certification
name: CREST certification
kind: credential
also: CREST registered | CREST certified | CHECK Team Leader
narrower: CREST CRT | CREST CCT | CREST Registered Tester
beside: CHECK Team Member
implies: penetration-testing | security-certification
near: oscp | ejpt
issuer: CREST
hit: Holder of CREST certified since 2021

term: crisc
name: CRISC
kind: credential
also: Certified in Risk and Information Systems Control
implies: risk-assessment-security | security-certification
near: cisa | ccsp
issuer: ISACA
hit: Holder of CRISC since 2021

term: cspo
name: CSPO
kind: credential
also: Certified Scrum Product Owner | A-CSPO | Product Owner certification
implies: scrum | scrum-certification
near: pspo | certified-scrummaster | psm
issuer: Scrum Alliance
hit: Certificates: CSPO

term: csqa
name: CSQA
kind: credential
also: Certified Software Quality Analyst
beside: CSTE | Certified Software Tester | CSQE | CAST testing certificate
implies: software-testing | testing-certification
near: istqb
issuer: QAI
hit: Holder of CSQA since 2021

term: cwna
name: CWNA
kind: credential
also: CWNP | Certified Wireless Network Administrator
narrower: CWAP
implies: wireless-networking | networking-certification
near: ccna
issuer: CWNP
hit: Holder of CWNP since 2021

term: cyber-essentials
name: Cyber Essentials
kind: credential
also: Cyber Essentials Plus | Cyber Essentials certification
implies: cyber-security
near: iso-27001-lead-auditor
issuer: IASME (UK)
hit: Cyber Essentials or equivalent is desirable

term: data-centre-certs
name: CDCP
kind: credential
also: Certified Data Centre Professional
beside: CDCDP | Uptime Institute certification | CDCS
implies: data-center-operations
near: comptia-server-plus
issuer: EPI, CNet
hit: Holder of Uptime Institute certification since 2021

term: databricks-certification
name: Databricks certification
kind: credential
also: Databricks Certified
narrower: Databricks Certified Data Engineer | Databricks Certified Associate | Spark certification
implies: databricks
near: snowflake-certification
issuer: Databricks
hit: Databricks certification certification preferred

term: dell-hp-certified
name: Dell Certified Technician
kind: credential
also: Dell certification
beside: HP certified technician | Lenovo certified technician | HP Certified | HPE ASE | HPE ATP
implies: computer-hardware
near: comptia-a-plus
issuer: Dell, HP, Lenovo
hit: Dell Certified Technician certification preferred

term: devops-institute-cert
name: DevOps Foundation
kind: credential
also: DevOps Institute certification | DevOps Foundation certificate
beside: SRE Foundation
implies: devops
issuer: DevOps Institute
hit: DevOps Foundation certification preferred

term: digital-skills-uk
name: Essential Digital Skills qualification
kind: credential
beside: Functional Skills ICT | Entry Level ICT | City & Guilds IT User | ITQ
implies: computer-literacy
near: icdl
issuer: Ofqual-regulated awarding bodies (UK)
hit: Holder of Entry Level ICT since 2021

term: docker-certified-associate
name: Docker Certified Associate
kind: credential
also: DCA certification | Docker certification
implies: docker
near: ckad
issuer: Mirantis
hit: Passed DCA certification in 2022

term: dod-8570
name: DoD 8570
kind: credential
also: DoD 8140 | DoD 8570.01-M | DoDD 8570
narrower: IAT Level II | IAM Level II | IAT II | IAT Level III | IAT Level I
implies: information-security
near: comptia-security-plus
issuer: US Department of Defense
hit: Passed DoD 8570 in 2022

term: ejpt
name: eJPT
kind: credential
also: eLearnSecurity
beside: eCPPT | PNPT certification
implies: penetration-testing | security-certification
near: oscp
issuer: INE
hit: Passed eJPT in 2022

term: f5-certification
name: F5 certification
kind: credential
also: F5 Certified
narrower: F5-CA
implies: load-balancing
near: ccnp
issuer: F5
hit: Holder of F5 certification since 2021

term: fachinformatiker
name: Fachinformatiker
kind: credential
also: Fachinformatikerin | IHK Fachinformatiker | IT specialist (IHK) | Fachinformatiker Anwendungsentwicklung
 | Fachinformatiker Systemintegration
near: it-apprenticeship-uk
issuer: IHK (Germany)
hit: Passed Fachinformatiker in 2022

term: finops-certified
name: FinOps Certified Practitioner
kind: credential
also: FinOps certification | FinOps Certified
implies: cloud-cost-optimization
issuer: FinOps Foundation
hit: Passed FinOps Certified Practitioner in 2022

term: fortinet-nse
name: Fortinet NSE
kind: credential
also: Fortinet Certified | Fortinet NSE 4
narrower: NSE 4 | NSE4 | FCP Fortinet
implies: fortinet
near: pcnse
issuer: Fortinet
hit: Holder of Fortinet NSE since 2021

term: freecodecamp
name: freeCodeCamp certification
kind: credential
beside: Codecademy certificate | CS50 certificate | Coursera certificate | Udemy certificate | edX certificate |
 Udacity Nanodegree | LinkedIn Learning certificate | DataCamp certificate
near: coding-bootcamp
issuer: online providers
hit: freeCodeCamp certification certification preferred

term: gcfa
name: GCFA
kind: credential
also: GIAC Certified Forensic Analyst
beside: GCFE | GREM | GNFA
implies: giac-certification | digital-forensics
near: chfi
issuer: GIAC
hit: Holder of GCFA since 2021

term: gcih
name: GCIH
kind: credential
also: GIAC Certified Incident Handler
implies: giac-certification | incident-response
issuer: GIAC
hit: Passed GCIH in 2022

term: giac-certification
name: GIAC
kind: credential
also: GIAC certification | SANS certification | SANS GIAC | GIAC certified | GIAC Security Essentials
narrower: GSEC | GPEN | GWAPT | GCIA
implies: information-security | security-certification
near: cissp
issuer: GIAC
hit: Certificates: GCIA

term: google-career-certificate
name: Google Career Certificate
kind: credential
narrower: Google IT Support Professional Certificate | Google Data Analytics Certificate | Google UX Design
 Certificate | Google Project Management Certificate | Google Data Analytics Professional Certificate | Google IT
 Support Certificate | Google Cybersecurity Certificate
issuer: Google
hit: Holder of Google Career Certificate since 2021

term: google-cloud-architect
name: Google Professional Cloud Architect
kind: credential
also: Professional Cloud Architect | GCP Cloud Architect certification
implies: google-cloud-certification
issuer: Google
hit: Certificates: Google Professional Cloud Architect

term: google-cloud-certification
name: Google Cloud certification
kind: credential
also: Google Cloud Certified | GCP Certified | Google Cloud certifications
implies: google-cloud | cloud-certification
near: aws-certification | azure-certification
issuer: Google
hit: Google Cloud certification certification preferred

term: google-cloud-engineer
name: Google Associate Cloud Engineer
kind: credential
also: Associate Cloud Engineer
implies: google-cloud-certification
issuer: Google
hit: Google Associate Cloud Engineer or equivalent is desirable

term: google-data-engineer
name: Google Professional Data Engineer
kind: credential
also: Professional Data Engineer certification
beside: Professional Machine Learning Engineer certification
implies: google-cloud-certification
issuer: Google
hit: Holder of Google Professional Data Engineer since 2021

term: hdi-certification
name: HDI Support Center Analyst
kind: credential
also: HDI-SCA
beside: SDI certification
implies: service-desk
near: itil-foundation
issuer: HDI
hit: Certificates: HDI Support Center Analyst

term: ibm-certification
name: IBM certification
kind: credential
also: IBM Certified
narrower: IBM Certified Developer | IBM Certified Administrator
issuer: IBM
hit: Holder of IBM certification since 2021

term: icagile
name: ICAgile
kind: credential
also: ICAgile Certified Professional
narrower: ICP-ACC | ICP certification
implies: agile | agile-certification
near: pmi-acp
issuer: ICAgile, APMG
hit: ICAgile certification preferred

term: icdl
name: ECDL certificate
kind: credential
implies: computer-literacy
issuer: ICDL Foundation
hit: ECDL certificate certification preferred

term: ipma
name: IPMA
kind: credential
also: IPMA certification | IPMA Level C | IPMA Level B | IPMA Level D
implies: project-management-qualification
near: apm-qualification
issuer: IPMA
hit: IPMA Level D or equivalent is desirable

term: isaqb
name: iSAQB
kind: credential
also: iSAQB certification | Certified Professional for Software Architecture
narrower: CPSA-F
beside: IREB | CPRE | IREB CPRE
implies: software-architecture
near: togaf
issuer: iSAQB, IREB
hit: Passed iSAQB in 2022

term: iso-20000-cert
name: ISO 20000 Foundation
kind: credential
also: ISO/IEC 20000 certification
beside: SIAM Foundation | VeriSM
implies: it-service-management
near: itil-foundation
issuer: EXIN
hit: ISO/IEC 20000 certification or equivalent is desirable

term: iso-27001-lead-auditor
name: ISO 27001 Lead Auditor
kind: credential
also: ISO/IEC 27001 Lead Auditor | ISO27001 Lead Auditor
beside: ISO 27001 Lead Implementer | ISO 27001 Foundation
implies: iso-27001 | security-audits | security-certification
near: cisa
issuer: PECB, BSI or IRCA
hit: Holder of ISO 27001 Lead Auditor since 2021

term: istqb
name: ISTQB
kind: credential
also: ISTQB certification | ISTQB Foundation | ISTQB Certified Tester | ISTQB certified | ISTQB Foundation Level |
 ISEB software testing | ISTQB-BCS
narrower: CTFL | ISTQB Advanced | ISEB Foundation | ISTQB Agile Tester
implies: software-testing | testing-certification
near: csqa
issuer: ISTQB
hit: ISTQB certification preferred

term: it-apprenticeship-uk
name: IT apprenticeship
kind: credential
also: digital apprenticeship | IT Solutions Technician apprenticeship | software developer apprenticeship |
  Level 4 software developer apprenticeship
narrower: Infrastructure Technician apprenticeship
near: bcs-certification
issuer: UK apprenticeships
hit: Passed IT apprenticeship in 2022

term: it-certification
name: IT certification
kind: credential
also: IT certifications | IT qualification | IT qualifications | industry IT certification | industry-recognised IT
 certification | technical certifications in IT | IT industry certifications | relevant IT certification | computing
 qualification | ICT qualification
implies: information-technology
issuer: CompTIA; Microsoft; Cisco
hit: An IT certification such as A+

term: itf-plus
name: CompTIA ITF+
kind: credential
also: ITF+ | CompTIA Tech+ | IT Fundamentals certification
implies: it-support | it-certification
near: comptia-a-plus
issuer: CompTIA
hit: Holder of CompTIA ITF+ since 2021

term: itil-expert
name: ITIL Expert
kind: credential
narrower: ITIL Master
beside: ITIL Intermediate | ITIL Managing Professional | ITIL Practitioner | ITIL Specialist
implies: itil-foundation
issuer: PeopleCert (Axelos)
hit: Holder of ITIL Expert since 2021

term: itil-foundation
name: ITIL Foundation
kind: credential
also: ITIL certification | ITIL certified | ITIL v3 Foundation | ITIL 4 Foundation | ITIL v4 Foundation | ITIL
 Foundation certificate | ITIL V3 certified | ITIL Foundations | ITIL certificate | ITIL qualification | ITIL v4 |
 ITIL v4 certified | ITIL 4 certified | ITIL accredited | ITIL qualified | ITIL Foundation certified | ITIL
 certification (v3 or v4) | ITILv3 Foundation | ITILv4 Foundation | ITIL trained
implies: itil | it-certification
near: itil-expert
issuer: PeopleCert (Axelos)
hit: Passed ITIL Foundation in 2022

term: jncia
name: JNCIA
kind: credential
also: Juniper Networks Certified Associate | JNCIA-Junos
implies: juniper | networking-certification
near: ccna
issuer: Juniper Networks
hit: JNCIA certification preferred

term: jncip
name: JNCIP
kind: credential
also: JNCIP-SP
narrower: JNCIE
beside: JNCIS | JNCIS-ENT
implies: jncia
near: ccnp
issuer: Juniper Networks
hit: JNCIE certification preferred

term: kanban-certification
name: Kanban Management Professional
kind: credential
also: KMP
beside: Team Kanban Practitioner | Professional Scrum with Kanban
implies: kanban
near: certified-scrummaster
issuer: Kanban University
hit: Kanban Management Professional certification preferred

term: lpic
name: LPIC
kind: credential
also: LPIC-1 | LPIC-2 | Linux Professional Institute Certification | LPI certification
beside: LPI Linux Essentials | LFCS | LFCE | Linux Foundation Certified
implies: linux-administration | it-certification
near: rhcsa | comptia-linux-plus
issuer: Linux Professional Institute
hit: Passed LPIC in 2022

term: mapm
name: MAPM
kind: credential
also: Member of the Association for Project Management | Full Member APM | APM membership | APM member | APM Full
 Membership
beside: FAPM
case: MAPM | FAPM
implies: project-management-qualification
near: apm-qualification | chartered-project-professional | pmp | prince2
issuer: Association for Project Management
hit: Certificates: MAPM

term: mcdba
name: MCDBA
kind: credential
also: Microsoft Certified Database Administrator
beside: MCSA SQL
implies: microsoft-certification
issuer: Microsoft
hit: Passed Microsoft Certified Database Administrator in 2022

term: mcsa
name: MCSA
kind: credential
also: Microsoft Certified Solutions Associate | Microsoft Certified Systems Administrator
implies: microsoft-certification | windows-server | it-certification
near: mcse
issuer: Microsoft
hit: Holder of MCSA since 2021

term: mcsd
name: MCSD
kind: credential
also: Microsoft Certified Solutions Developer
beside: MCPD | MCAD | Microsoft Certified Application Developer
implies: microsoft-certification
issuer: Microsoft
hit: Passed MCSD in 2022

term: mcse
name: MCSE
kind: credential
also: Microsoft Certified Systems Engineer | Microsoft Certified Solutions Expert
implies: microsoft-certification | windows-server | it-certification
near: mcsa
issuer: Microsoft
hit: Microsoft Certified Solutions Expert or equivalent is desirable

term: microsoft-365-md-102
name: Microsoft 365 Certified
kind: credential
narrower: MS-900 | MD-102 | MS-102 | MD-100 | MS-100 | Modern Desktop Administrator | MS-500 | MS-700
implies: microsoft-certification | microsoft-365-administration
issuer: Microsoft
hit: Holder of MS-700 since 2021

term: microsoft-certification
name: Microsoft certification
kind: credential
also: Microsoft Certified | Microsoft certifications
narrower: Microsoft Certified Professional | MCP certification | MCTS | MCITP | Microsoft Technology Associate
ambiguous: MCP | MCTS
case: MCP | MCTS
needs: Microsoft | MCSE | MCSA | certified | Windows Server | SharePoint | SQL Server | Exchange | certification |
 MCITP | .NET | MCP required | MCP preferred | MCP desirable | MCP essential | MCP qualification | MCP qualified | MCP
 certification | MCP certified | MCP designation | MCP or equivalent | hold MCP | holds MCP | MCP credential | MCP is
 a plus | MCP an advantage | certificate MCP | @list
implies: it-certification
near: azure-certification
issuer: Microsoft
hit: Microsoft certification is an asset
hit: MCP and MCSE by Microsoft
hit: Certified MCTS on SharePoint
miss: An MCP server links tools to models
miss: Bus driver at MCTS in Milwaukee

term: mongodb-certified
name: MongoDB certification
kind: credential
also: MongoDB Certified
narrower: MongoDB Certified Developer | MongoDB Certified DBA
implies: mongodb
issuer: MongoDB
hit: Holder of MongoDB certification since 2021

term: msp-practitioner
name: MSP Practitioner
kind: credential
also: Managing Successful Programmes | MSP certification | MSP qualified
beside: MSP Foundation | Management of Risk Practitioner | M_o_R | P3O | MoP Foundation
implies: project-management-qualification
near: pgmp
issuer: PeopleCert (Axelos)
hit: Passed MSP Practitioner in 2022

term: mule-certified
name: MuleSoft Certified Developer
kind: credential
also: MuleSoft certification
beside: Boomi certification | MuleSoft Certified Architect
implies: mulesoft
issuer: MuleSoft
hit: Holder of MuleSoft Certified Developer since 2021

term: ncsc-certification
name: NCSC certification
kind: credential
also: CCP NCSC | NCSC Certified Professional
beside: CISMP | BCS CISMP | ChCSP
implies: cyber-security
near: cism
issuer: NCSC, BCS
hit: Certificates: CISMP

term: nctj-diploma
name: NCTJ Diploma in Journalism
kind: credential
beside: NQJ | National Qualification in Journalism | 100wpm shorthand
implies: journalism
issuer: NCTJ (UK)
hit: Holder of NCTJ Diploma in Journalism since 2021

term: netapp-certification
name: NetApp certification
kind: credential
narrower: NCDA | NCIE
beside: EMC Proven Professional
implies: netapp
near: vcp-vmware
issuer: NetApp
hit: Certificates: NetApp certification

term: networking-certification
name: networking certification
kind: credential
also: network certification | networking certifications | network certifications | networking qualification
implies: networking
issuer: Cisco; CompTIA; Juniper
hit: A networking certification

term: nutanix-certification
name: Nutanix certification
kind: credential
narrower: NCP-MCI | Nutanix Certified Professional | NCA Nutanix
implies: nutanix
near: vcp-vmware
issuer: Nutanix
hit: Passed Nutanix certification in 2022

term: oca-oracle
name: Oracle certification
kind: credential
also: Oracle Certified | Oracle Certified Expert | Oracle Certified Master | OCP DBA
narrower: Oracle Certified Professional | Oracle Certified Associate | OCA/OCP
implies: oracle-database
near: mcdba
issuer: Oracle
hit: Certificates: Oracle certification

term: okta-certification
name: Okta certification
kind: credential
also: Okta Certified
narrower: Okta Certified Professional
implies: okta
issuer: Okta
hit: Holder of Okta Certified Professional since 2021

term: omg-uml-cert
name: OMG Certified UML Professional
kind: credential
also: OCUP
beside: OCSMP | SysML certification | INCOSE CSEP | ASEP
implies: uml
near: isaqb
issuer: OMG, INCOSE
hit: OMG Certified UML Professional certification preferred

term: oracle-certified-java-programmer
name: Oracle Certified Java Programmer
kind: credential
also: OCJP | OCPJP | SCJP | Oracle Certified Professional Java | Java certification | Oracle Certified
  Professional: Java SE | Sun Certified Java Programmer | OCP Java
beside: OCAJP
implies: oca-oracle | java
issuer: Oracle
hit: Sun Certified Java Programmer certification preferred

term: oracle-cloud-certified
name: OCI Foundations
kind: credential
also: OCI certification | Oracle Cloud Infrastructure Foundations | Oracle Cloud certification
implies: oracle-cloud-infrastructure | cloud-certification
near: aws-certification
issuer: Oracle
hit: OCI Foundations certification preferred

term: oscp
name: OSCP
kind: credential
also: Offensive Security Certified Professional | OSCP certification | OffSec Certified Professional
beside: OSCE | OSWE | OSEP
ambiguous: OSCE | OSEP
case: OSCE | OSEP
needs: OSCP | security | offensive | OSWE | penetration | pentest | CEH | exploit | red team | hacking | OSEP
implies: penetration-testing | security-certification
near: ceh | crest-certification
issuer: OffSec
hit: Certificates: OSCP
hit: OSCP and OSCE
miss: Examined students in OSCE stations
miss: Sent figures to OSEP on school aid

term: pci-qsa
name: PCI QSA
kind: credential
also: Qualified Security Assessor
beside: PCIP | PCI Professional
implies: pci-dss
near: cisa
issuer: PCI Security Standards Council
hit: Passed PCI QSA in 2022

term: pcnse
name: PCNSE
kind: credential
also: Palo Alto certification | Palo Alto Networks Certified
beside: PCNSA
implies: palo-alto-firewalls
near: fortinet-nse
issuer: Palo Alto Networks
hit: Passed PCNSE in 2022

term: pega-certified
name: Pega certification
kind: credential
also: Mendix certification
narrower: Certified Pega System Architect | CSSA | Pega CSA
beside: Appian certification | OutSystems certification
implies: pega
issuer: Pega
hit: Appian certification or equivalent is desirable

term: pgmp
name: PgMP
kind: credential
also: Program Management Professional
beside: PMI-RMP | PMI-SP | PfMP
implies: programme-management
near: pmp | msp-practitioner
issuer: PMI
hit: PgMP certification preferred

term: pmi-acp
name: PMI-ACP
kind: credential
also: PMI Agile Certified Practitioner | Agile Certified Practitioner | ACP certification
 | Disciplined Agile certification
implies: agile | project-management-qualification | agile-certification
near: certified-scrummaster | safe-certification
issuer: PMI
hit: PMI-ACP certification preferred

term: pmp
name: PMP
kind: credential
also: Project Management Professional | PMP certification | PMP certified | PMI-PMP | PMP® | PMI PMP | PMP credential
 | PMP certificate | Project Management Professional certification
never: PMP and PDMP | PDMP and PMP | PMP database | state PMP | prescription monitoring program (PMP) | PMP AWARxE |
 PMP checks | PMP lookup | performance management process (PMP)
implies: project-management | project-management-qualification
near: prince2-practitioner | capm | prince2-foundation | apm-qualification | comptia-project-plus | ipma |
 msp-practitioner | pmi-acp
issuer: PMI
hit: PMP certified or equivalent is desirable

term: power-bi-pl-300
name: Power BI Data Analyst Associate
kind: credential
also: PL-300 | DA-100 | Power BI certification | Microsoft Certified: Power BI
implies: microsoft-certification | power-bi
near: tableau-certification | qlik-certification
issuer: Microsoft
hit: DA-100 certification preferred

term: power-platform-pl-900
name: Power Platform Fundamentals
kind: credential
also: PL-900
beside: PL-200 | PL-400
implies: microsoft-certification
issuer: Microsoft
hit: Holder of Power Platform Fundamentals since 2021

term: press-card
name: press card
kind: credential
also: press pass | press accreditation | NUJ press card | UK Press Card
near: nctj-diploma
issuer: press card authorities
hit: Passed UK Press Card in 2022

term: prince2-agile
name: PRINCE2 Agile
kind: credential
also: PRINCE2 Agile certified | PRINCE2 Agile certification
narrower: PRINCE2 Agile Practitioner | PRINCE2 Agile Foundation
implies: prince2 | agile | project-management-qualification | agile-certification
near: prince2-practitioner | pmi-acp
issuer: PeopleCert
hit: Passed PRINCE2 Agile in 2021

term: prince2-foundation
name: PRINCE2 Foundation
kind: credential
also: Prince 2 Foundation
implies: prince2
near: capm | apm-qualification | comptia-project-plus | ipma
issuer: PeopleCert (Axelos)
hit: Certificates: PRINCE2 Foundation

term: prince2-practitioner
name: PRINCE2 Practitioner
kind: credential
also: PRINCE2 Registered Practitioner | Prince 2 Practitioner
implies: prince2-foundation
near: pmp | capm | comptia-project-plus | ipma
issuer: PeopleCert (Axelos)
hit: Certificates: PRINCE2 Practitioner

term: product-management-cert
name: product management certification
kind: credential
also: Product School certificate
narrower: Pragmatic Institute certification | AIPMM | Certified Product Manager | Pragmatic Marketing certified
implies: product-management
near: cspo
issuer: Pragmatic Institute, AIPMM
hit: product management certification or equivalent is desirable

term: project-management-qualification
name: project management qualification
kind: credential
also: project management certification | project management certificate | PM certification | recognised project
 management qualification | project management qualifications | certified project manager | formal project management
 qualification | professional project management qualification | project management accreditation
narrower: PMI certification | PMI certified
implies: project-management
issuer: APM; PMI; PeopleCert
hit: A project management qualification is desirable

term: psm
name: PSM I
kind: credential
also: Professional Scrum Master | PSM certification | Scrum.org certification | PSM 1
narrower: PSM II
ambiguous: PSM
case: PSM
needs: Scrum | CSM | agile | PSPO | PSM required | PSM preferred | PSM desirable | PSM essential | PSM qualification |
 PSM qualified | PSM certification | PSM certified | PSM designation | PSM or equivalent | hold PSM | holds PSM | PSM
 credential | PSM is a plus | PSM an advantage | certificate PSM | @list
implies: scrum | scrum-certification
near: certified-scrummaster | pmi-acp | safe-certification
issuer: Scrum.org
hit: PSM I held by both leads
miss: PSM audits of chemical plants

term: pspo
name: PSPO
kind: credential
also: Professional Scrum Product Owner | PSPO I
implies: scrum | scrum-certification
near: cspo | certified-scrummaster | psm
issuer: Scrum.org
hit: Holder of PSPO since 2021

term: python-institute-pcap
name: PCAP
kind: credential
also: Certified Associate in Python Programming | Python certification | Python Institute certification
narrower: PCPP
beside: PCEP
implies: python
issuer: Python Institute
hit: Passed PCPP in 2022

term: qlik-certification
name: Qlik certification
kind: credential
also: Qlik Certified
narrower: Qlik Sense Certified | QlikView certified
implies: qlik
near: tableau-certification
issuer: Qlik
hit: Passed Qlik certification in 2022

term: rhce
name: RHCE
kind: credential
also: Red Hat Certified Engineer | Red Hat certification
narrower: RHCA
implies: rhcsa
issuer: Red Hat
hit: Certificates: RHCE

term: rhcsa
name: RHCSA
kind: credential
also: Red Hat Certified System Administrator
implies: linux-administration | it-certification
near: lpic | comptia-linux-plus
issuer: Red Hat
hit: RHCSA or equivalent is desirable

term: safe-certification
name: SAFe certification
kind: credential
also: SAFe certified | Certified SAFe | SAFe POPM | SAFe Practitioner | SAFe RTE | SAFe 5 Agilist
narrower: SAFe Agilist | Leading SAFe | SAFe Scrum Master | SAFe Program Consultant
implies: agile | agile-certification | scaled-agile
near: certified-scrummaster
issuer: Scaled Agile
hit: Passed SAFe certification in 2022

term: sas-certification
name: SAS certification
kind: credential
also: SAS Certified | SAS Base Programmer certification | SAS Certified Specialist
narrower: SAS Certified Base Programmer | SAS Advanced Programmer
implies: sas-software
issuer: SAS
hit: SAS Base Programmer certification certification preferred

term: scada-gicsp
name: GICSP
kind: credential
beside: ISA/IEC 62443 certificate | ISA 62443 Cybersecurity Fundamentals Specialist | GRID certification
implies: giac-certification
issuer: GIAC, ISA
hit: Holder of GICSP since 2021

term: scrum-certification
name: Scrum certification
kind: credential
also: Scrum certified | certified Scrum | Scrum certifications | Scrum qualification | Scrum accreditation
implies: scrum | agile-certification
issuer: Scrum Alliance; Scrum.org
hit: Scrum certification of any kind

term: security-certification
name: information security certification
kind: credential
also: security certifications | security certification | cyber security certification | cybersecurity certification |
 cyber security certifications | cybersecurity certifications | industry security certification | security
 qualification | cyber security qualification | information security certifications | information security
 qualification | IT security certification | professional security certification
implies: information-security
issuer: ISC2; ISACA; CompTIA; EC-Council
hit: Holds a cyber security certification

term: servicenow-certification
name: ServiceNow certification
kind: credential
also: ServiceNow Certified | ServiceNow Certified Implementation Specialist
narrower: ServiceNow Certified System Administrator | ServiceNow CSA
implies: servicenow
near: itil-foundation | hdi-certification
issuer: ServiceNow
hit: Certificates: ServiceNow certification

term: snowflake-certification
name: SnowPro
kind: credential
also: SnowPro Core | Snowflake certification | SnowPro Core certification | SnowPro Advanced
implies: snowflake
near: databricks-certification
issuer: Snowflake
hit: SnowPro Core or equivalent is desirable

term: splunk-certification
name: Splunk certification
kind: credential
also: Splunk Certified
narrower: Splunk Core Certified User | Splunk Core Certified Power User
implies: splunk
issuer: Splunk
hit: Splunk certification or equivalent is desirable

term: spring-certified
name: Spring Certified Professional
kind: credential
also: Spring certification | VMware Spring Professional
implies: spring-framework
near: oracle-certified-java-programmer
issuer: VMware
hit: Holder of Spring certification since 2021

term: sscp
name: SSCP
kind: credential
also: Systems Security Certified Practitioner | ISC2 certification
beside: CSSLP | Certified in Cybersecurity | ISC2 CC
implies: information-security | security-certification
near: cissp
issuer: ISC2
hit: SSCP certification preferred

term: tableau-certification
name: Tableau certification
kind: credential
also: Tableau Certified
narrower: Tableau Desktop Specialist | Tableau Certified Data Analyst | Tableau Desktop Certified
implies: tableau
near: power-bi-pl-300
issuer: Tableau
hit: Holder of Tableau certification since 2021

term: tensorflow-certificate
name: TensorFlow Developer Certificate
kind: credential
beside: Deep Learning Specialization certificate | IBM Data Science Professional Certificate | IBM AI Engineering
 Certificate | NVIDIA DLI certificate
implies: tensorflow
issuer: Google
hit: Certificates: TensorFlow Developer Certificate

term: terraform-associate
name: HashiCorp Certified Terraform Associate
kind: credential
also: Terraform Associate | HashiCorp Certified | Terraform certification
implies: terraform
near: cka
issuer: HashiCorp
hit: Passed Terraform certification in 2022

term: testing-certification
name: software testing certification
kind: credential
also: testing certification | testing qualification | software testing qualification | testing certifications | QA
 certification software | tester certification
implies: software-testing
issuer: ISTQB; BCS
hit: A software testing certification

term: togaf
name: TOGAF
kind: credential
also: TOGAF 9 | TOGAF certified | TOGAF certification | TOGAF 9 certified | TOGAF 10 | TOGAF 9.1 | TOGAF
  Practitioner
beside: ArchiMate certification
implies: enterprise-architecture
issuer: The Open Group
hit: Passed TOGAF certified in 2022

term: uipath-certified
name: UiPath certification
kind: credential
also: UiPath Certified
narrower: UiPath Advanced RPA Developer
beside: Blue Prism certification | Automation Anywhere certification
implies: uipath
issuer: UiPath
hit: Certificates: UiPath Certified

term: unity-certified
name: Unity Certified
kind: credential
also: Unity Certified Associate | Unity Certified Programmer | Unity certification
beside: Unreal Authorized Instructor
implies: unity-engine
issuer: Unity
hit: Unity Certified or equivalent is desirable

term: ux-certification
name: UX certification
kind: credential
also: Nielsen Norman UX Certification | Interaction Design Foundation certificate
narrower: NN/g UX certificate | Certified Usability Analyst | HFI CUA | UXQB | CPUX-F
implies: user-experience-design
issuer: Nielsen Norman Group, HFI, UXQB
hit: Holder of Certified Usability Analyst since 2021

term: vcp-vmware
name: VCP
kind: credential
also: VMware Certified Professional | VCP-DCV | VMware certification | VMware VCP | VMware Certified
narrower: VCAP | VCDX
implies: vmware
near: microsoft-certification
issuer: VMware
hit: Holder of VCP since 2021

term: veeam-certification
name: VMCE
kind: credential
also: Veeam Certified Engineer | Veeam certification
implies: veeam
near: vcp-vmware
issuer: Veeam
hit: Certificates: Veeam certification

term: w3-certified
name: Zend Certified Engineer
kind: credential
also: Zend PHP certification | Zend Certified PHP Engineer
beside: Magento Certified | Adobe Certified Expert Magento
implies: php
issuer: Zend
hit: Passed Zend PHP certification in 2022
