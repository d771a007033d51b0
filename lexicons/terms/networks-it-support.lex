# Networking, operating systems, servers, storage, hardware and IT support.

term: 1password
name: 1Password
kind: tool
implies: identity-and-access-management
near: password-managers | cyberark
hit: Set up and maintained 1Password for three departments

term: 3cx
name: 3CX
kind: tool
implies: networking | telecommunications-systems | voip
near: lan | freepbx | cisco-call-manager | teams-phone
hit: Worked daily with 3CX and VoIP

term: 802-1x
name: 802.1X
kind: tool
implies: networking
near: vlan | routing-and-switching
hit: Trained colleagues in the use of 802.1X

term: acronis
name: Acronis
kind: tool
implies: backup-and-recovery
near: veeam | netapp | rubrik | cohesity | datto
hit: Ideally you have already used Acronis

term: active-directory
name: Active Directory
kind: tool
also: MS Active Directory | AD DS | Active Directory Domain Services | AD administration | Windows domain | user
 accounts in Active Directory | AD groups | Microsoft Active Directory | accounts in AD | AD users | users in AD |
 Windows AD | starters and leavers in AD | Active Directory administration | Active Directory user accounts | managing
 Active Directory
beside: AD/GPO
implies: identity-and-access-management
near: windows-server | azure-active-directory | okta
hit: Accounts in Active Directory

term: airwatch
name: AirWatch
kind: tool
implies: endpoint-management
near: workspace-one | intune | mobileiron | ivanti | manageengine | tanium
hit: Knowledge of AirWatch is an advantage

term: aix
name: AIX
kind: tool
also: IBM AIX
implies: operating-systems
near: unix | linux
hit: Set up and maintained IBM AIX for three departments

term: anydesk
name: AnyDesk
kind: tool
implies: remote-it-support
near: remote-desktop-services | citrix | vnc
hit: Tools: AnyDesk, Remote Desktop Services

term: application-support
name: application support
kind: skill
also: application management | application maintenance | software maintenance | application administration
 | supporting business applications | application support services | system support | application operations
 | functional application support | enterprise applications support | business application support
 | software application support | maintaining software | systems support | ERP support
near: it-support | on-call-operations
hit: Application support for payroll software

term: arista
name: Arista
kind: tool
also: Arista EOS | Arista Networks
beside: Nokia SR OS
implies: networking
near: cisco-networking | cisco-meraki | ubiquiti-unifi | fortinet | mikrotik | lan | routing-and-switching |
 network-configuration
hit: Spine and leaf on Arista

term: aruba-networks
name: Aruba Networks
kind: tool
also: HPE Aruba
narrower: Aruba wireless | Aruba switches | Aruba ClearPass
beside: Ruckus | TP-Link Omada | ClearPass
ambiguous: Ruckus | Aruba
case: Aruba
needs: Wi-Fi | Cisco | wireless | Aruba | experience with Ruckus | experience of Ruckus | experience in Ruckus |
 knowledge of Ruckus | familiarity with Ruckus | proficient with Ruckus | switches | HPE | Meraki | networking |
 access points | ClearPass | Juniper | Fortinet | network | experience with Aruba | experience of Aruba | experience
 in Aruba | knowledge of Aruba | familiarity with Aruba | proficient with Aruba | @list
implies: wireless-networking
near: cisco-networking | arista | cisco-meraki | fortinet | extreme-networks | huawei-routers
hit: Knowledge of HPE Aruba is an advantage
miss: Stopped a ruckus at the gate
miss: Holiday cruises to Aruba

term: asset-disposal-it
name: asset disposal IT
kind: skill
also: IT asset disposal | IT recycling
narrower: hard drive destruction | data wiping | WEEE disposal IT
near: it-asset-management
hit: Three years of data wiping

term: audio-visual-support
name: audio visual support
kind: skill
also: AV support | audiovisual equipment | meeting room technology | video conferencing support | audio-visual
narrower: conference room technology | video conferencing systems | Polycom
near: it-support | live-event-production
hit: AV support for lecture halls

term: autotask
name: Autotask
kind: tool
implies: itsm-tools | ticketing-software
near: jira-service-management | servicenow | zendesk | freshdesk | connectwise | kaseya
hit: Good command of Autotask

term: backup-exec
name: Backup Exec
kind: tool
also: Symantec Backup Exec
implies: backup-and-recovery
near: veeam | netapp
hit: Trained colleagues in the use of Backup Exec

term: batch-data-processing
name: batch data processing
kind: skill
also: data processing | processing data | processing of data | data processing systems
near: data-management
hit: Data processing after each survey

term: bgp
name: BGP
kind: tool
also: Border Gateway Protocol | BGP/OSPF | MP-BGP | peering BGP
narrower: iBGP | eBGP
implies: routing-and-switching
near: ospf | mpls
hit: Familiar with BGP and MPLS or similar

term: bigfix
name: BigFix
kind: tool
implies: endpoint-management
near: workspace-one | intune | tanium
hit: Set up and maintained BigFix for three departments

term: bmc-helix
name: BMC Helix
kind: tool
implies: itsm-tools | ticketing-software
near: bmc-remedy | servicenow | kaseya
hit: Two years of practice with BMC Helix

term: bmc-remedy
name: BMC Remedy
kind: tool
also: Remedy ticketing | BMC Remedy ITSM | Remedy ARS | Remedyforce
beside: HP Service Manager | Ivanti Service Manager | HEAT helpdesk
ambiguous: Remedy
needs: ServiceNow | ticket | BMC | ITSM | service desk | experience with Remedy | experience of Remedy | experience in
 Remedy | knowledge of Remedy | familiarity with Remedy | proficient with Remedy | @list
implies: it-service-management | itsm-tools | ticketing-software
near: servicenow | zendesk | freshdesk | manageengine | ivanti | spiceworks | autotask | connectwise | kaseya
hit: Introduced BMC Remedy ITSM in a team of six
miss: Home remedy for a cold

term: brocade
name: Brocade
kind: tool
implies: networking
near: arista | cisco-networking
hit: Moved the reporting platform to Brocade

term: centos
name: CentOS
kind: tool
also: CentOS/RHEL
implies: linux
near: red-hat | ubuntu | debian | suse
hit: Worked daily with CentOS and Ubuntu

term: change-management-it
name: change management IT
kind: skill
also: IT change management | change control process | change requests | IT change control | change control boards |
 change enablement ITIL
narrower: change advisory board | change and release management
implies: it-service-management
near: release-management
hit: Chaired the change advisory board

term: cherwell
name: Cherwell
kind: tool
implies: itsm-tools | ticketing-software
near: bmc-remedy | servicenow | zendesk | freshdesk | ivanti | spiceworks | autotask | connectwise | kaseya
hit: Moved the reporting platform to Cherwell

term: cics
name: CICS
kind: tool
implies: mainframe
near: cobol
hit: You know CICS well

term: cisco-aci
name: Cisco ACI
kind: tool
implies: software-defined-networking
near: network-automation
hit: Two years of practice with Cisco ACI

term: cisco-call-manager
name: Cisco Call Manager
kind: tool
also: CUCM
implies: networking | telecommunications-systems | voip
near: lan | teams-phone
hit: Familiar with Cisco Call Manager and VoIP or similar

term: cisco-collaboration
name: Cisco Unified Communications
kind: tool
also: Cisco UC
narrower: Cisco Unity | Cisco Jabber
beside: Webex Calling
implies: voip
hit: Ideally you have already used Cisco Jabber

term: cisco-meraki
name: Cisco Meraki
kind: tool
also: Meraki
implies: networking
near: cisco-networking | juniper | ubiquiti-unifi | mikrotik | extreme-networks | huawei-routers
hit: Ideally you have already used Cisco Meraki

term: cisco-networking
name: Cisco networking
kind: tool
also: Cisco | Cisco equipment | Cisco routers and switches | IOS-XE | IOS XR | Packet Tracer | Cisco devices |
  Cisco DNA Center
narrower: Cisco routers | Cisco switches | Cisco IOS | Cisco Catalyst
implies: networking
near: juniper | aruba-networks | fortinet | lan | routing-and-switching | network-configuration | vlan
hit: Cisco switches in three plants

term: cisco-nexus
name: Cisco Nexus
kind: tool
also: NX-OS
implies: networking
near: cisco-networking | juniper
hit: Good command of Cisco Nexus

term: citrix
name: Citrix
kind: tool
also: Citrix XenApp | Citrix XenDesktop | Citrix Virtual Apps | Citrix Workspace | Citrix Virtual Desktops |
  Citrix DaaS
beside: XenApp | XenDesktop
implies: virtual-desktop-infrastructure
near: remote-desktop-services | workspace-one
hit: Tools: Citrix, Remote Desktop Services

term: cohesity
name: Cohesity
kind: tool
implies: backup-and-recovery
near: veeam | netapp | datto
hit: Good command of Cohesity

term: commvault
name: Commvault
kind: tool
implies: backup-and-recovery
near: veeam | netapp | veritas-netbackup | acronis | rubrik | cohesity | datto
hit: Worked daily with Commvault and NetApp

term: computer-hardware
name: computer hardware
kind: skill
also: PC hardware | hardware maintenance | PC building | computer components | hardware and peripherals | laptop
  repair | computer equipment | desktop computers | hardware configuration | hardware upgrades | computer
  peripherals | building PCs | repairing computers | IT hardware | IT equipment | computer hardware and software
  | PC assembly | replacing disks and memory | swapping disks | swapped disks | replacing laptop screens |
  hardware faults
narrower: hardware installation | hardware repair | computer repair | PC repair | computer assembly
near: desktop-support | printers-and-peripherals
hit: Computer hardware repair in a shop

term: computer-lab-support
name: computer lab support
kind: skill
also: classroom technology support
beside: school IT support | Promethean boards
near: it-support | audio-visual-support
hit: Experience in computer lab support and IT support

term: computer-operations
name: computer operations
kind: skill
also: computer operator skills | IT operations monitoring
narrower: batch operations | mainframe operations | console operations
near: workflow-orchestration | monitoring
hit: Computer operations on nights

term: connectwise
name: ConnectWise
kind: tool
also: ConnectWise Manage
implies: itsm-tools | ticketing-software
near: jira-service-management | servicenow | zendesk | freshdesk | kaseya
hit: Proficient in ConnectWise and ServiceNow

term: data-center-operations
name: data center operations
kind: skill
also: data center | data centre | data centers | datacenter | data center infrastructure | data centre
  management | server rooms | data center technician skills | physical data centres | data center management
narrower: colocation
implies: data-centre-setting
near: it-infrastructure | server-hardware
hit: Data center operations on shifts

term: data-centre-setting
name: data centre environment
kind: experience
also: data center environment | data centre setting | data center setting | data centre industry
 | data center industry | data centre background | data center background
narrower: colocation facility | colocation data centre | hyperscale data centre | hyperscale data center
near: managed-services-setting
hit: Cabling and racking in a data centre environment.

term: data-literacy
name: data literacy
kind: skill
also: data skills | working with data | data fluency
near: data-analysis
hit: Teaches data literacy to heads of shops

term: data-privacy
name: data privacy
kind: skill
also: DPIA | data anonymisation | personal data protection | confidential data handling
narrower: privacy by design | privacy engineering | data anonymization | pseudonymization | privacy impact
  assessments
near: information-security
hit: Responsible for data privacy in a group of eight

term: datto
name: Datto
kind: tool
implies: backup-and-recovery
near: veeam | netapp
hit: Introduced Datto in a team of six

term: debian
name: Debian
kind: tool
also: Debian Linux
implies: linux
near: ubuntu | red-hat | suse
hit: Proficient in Debian and Ubuntu

term: dell-emc
name: Dell EMC
kind: tool
also: EMC storage
narrower: EMC VMAX | EMC VNX
beside: Isilon
implies: storage-systems
near: netapp | vmware | pure-storage | hpe-3par
hit: Knowledge of Dell EMC is an advantage

term: desktop-support
name: desktop support
kind: skill
also: desktop support services | workstation support | deskside support | desk-side support | PC maintenance
 | computer maintenance | desktop maintenance | desktop administration | onsite IT support | on-site technical support
 | desktops and laptops | laptop support | field IT support
implies: it-support
near: computer-hardware | endpoint-management | service-desk | application-support
hit: Desktop support on two floors

term: dhcp
name: DHCP
kind: tool
also: Dynamic Host Configuration Protocol | DHCP servers
beside: IPAM | IP address management
implies: networking | tcp-ip
near: dns
hit: Introduced DHCP in a team of six

term: digital-forensics-readiness
name: digital forensics readiness
kind: skill
narrower: log retention | audit trails IT | audit logging
near: logging | security-audits
hit: A good grasp of digital forensics readiness is expected

term: dns
name: DNS
kind: tool
also: Domain Name System | DNS servers | DNS management | DNS/DHCP | BIND DNS | DNS configuration
beside: Infoblox
implies: networking
near: dhcp
hit: Proficient in DNS and DHCP

term: eigrp
name: EIGRP
kind: tool
implies: routing-and-switching
near: ospf | bgp
hit: Our stack includes EIGRP, BGP

term: email-migration
name: email migration
kind: skill
also: mailbox migration | mail migration
narrower: tenant-to-tenant migration | Google to Microsoft migration
near: exchange-server | cloud-migration
hit: Responsible for email migration in a group of eight

term: endpoint-management
name: endpoint management
kind: skill
also: device management | unified endpoint management | software distribution | UEM | software deployment to desktops
 | device provisioning | PC imaging | desktop imaging | imaging computers | OS deployment | workstation imaging |
 device enrolment | application packaging MSI | imaging laptops | laptop imaging | laptop builds | building laptops |
 rolled out laptops | device rollout | PC builds | imaging PCs | imaging desktops | PC imaging and deployment |
 imaging machines | reimaging | re-imaging laptops
narrower: desktop management | mobile device management | MDM solutions
near: intune | sccm | desktop-support
hit: Desktop imaging for new starters

term: ethernet
name: Ethernet
kind: tool
also: Gigabit Ethernet | Ethernet switching | Power over Ethernet | Ethernet networks
narrower: 10GbE
beside: PoE switches
implies: networking
near: lan
hit: Tools: Ethernet

term: exchange-server
name: Exchange Server
kind: tool
also: Microsoft Exchange | MS Exchange | Exchange administration | email servers | email administration | Exchange
 hybrid | email infrastructure | Exchange Admin Center | mail server administration
narrower: Exchange Online | Exchange 2016
beside: mail servers | Zimbra
near: microsoft-365-administration
hit: Mailboxes on Exchange Online

term: extreme-networks
name: Extreme Networks
kind: tool
implies: networking
near: arista | cisco-networking | huawei-routers
hit: Good command of Extreme Networks

term: fibre-channel
name: Fibre Channel
kind: tool
also: Fiber Channel
implies: storage-systems
near: netapp | virtualization
hit: Set up and maintained Fiber Channel for three departments

term: file-sharing-services
name: file sharing services
kind: skill
also: file servers | file and print servers | network shares | NTFS permissions
narrower: SMB shares | NFS | DFS | CIFS | file permissions
ambiguous: DFS
case: DFS
needs: Windows | server | servers | replication | file | AD | Active Directory | NFS | namespace | DNS | DHCP | GPO |
 share | shares | storage | CIFS | @list
near: windows-server | storage-systems
hit: File servers with clean rights
hit: File shares on DFS
miss: Sold scent and scarves at DFS in Hawaii

term: first-line-support
name: 1st line support
kind: skill
also: first-line support | first line support | tier 1 support | tier one support | L1 support | level 1 support |
 level one support | first-line technical support | 1st line helpdesk | 1st line technical support | 1st line IT
 support | first line IT support | tier I support | 1st Line
implies: service-desk
near: ticket-handling
hit: Two years of 1st line support

term: freebsd
name: FreeBSD
kind: tool
implies: operating-systems
near: unix | linux
hit: Our stack includes FreeBSD, UNIX

term: freepbx
name: FreePBX
kind: tool
implies: networking | telecommunications-systems | voip
near: lan | cisco-call-manager | teams-phone
hit: Two years of practice with FreePBX

term: ftp
name: FTP
kind: tool
also: FTP servers | FTPS
beside: managed file transfer | MOVEit | SCP transfers | file transfer protocols | SFTP
near: ssh-protocol
hit: Moved the reporting platform to managed file transfer

term: glpi
name: GLPI
kind: tool
implies: itsm-tools | ticketing-software
near: jira-service-management | servicenow
hit: Familiar with GLPI and ServiceNow or similar

term: gns3
name: GNS3
kind: tool
also: GNS3 labs
beside: EVE-NG
implies: networking
near: cisco-networking
hit: Set up and maintained GNS3 for three departments

term: google-admin-console
name: Google Workspace administration
kind: tool
also: Google Admin | G Suite administration | Google Workspace admin
beside: Chromebooks | Chrome OS | ChromeOS
implies: google-workspace
near: microsoft-365-administration
hit: Chromebooks for two schools

term: group-policy
name: Group Policy
kind: tool
also: GPO | Group Policy Objects | group policies
ambiguous: GPO
case: GPO
needs: Active Directory | AD | Windows | DNS | DHCP | policy | policies | server | PowerShell | SCCM | OU | users |
 domain | desktops | Intune | WSUS | Exchange | LDAP | experience with GPO | experience of GPO | experience in GPO |
 knowledge of GPO | familiarity with GPO | proficient with GPO | @list
implies: identity-and-access-management
near: active-directory | windows-server
hit: Good command of group policies
hit: Locked desktops by GPO
miss: Bought gloves for a hospital through a GPO

term: halo-itsm
name: HaloITSM
kind: tool
also: Halo ITSM | Halo Service Desk
beside: HaloPSA
implies: it-service-management | itsm-tools | ticketing-software
near: servicenow | jira-service-management | kaseya
hit: Moved from spreadsheets to HaloITSM

term: high-performance-computing
name: high-performance computing
kind: skill
also: HPC | supercomputing | HPC systems | compute clusters | high performance computing | HPC experience | HPC skills
narrower: HPC clusters | cluster computing | MPI | OpenMP | parallel computing | grid computing
ambiguous: HPC | MPI
case: HPC | MPI
needs: models | weather | cluster | clusters | Slurm | parallel | MPI | GPU | GPUs | computing | simulation |
 simulations | CUDA | supercomputer | OpenMP | C++ | nodes | Fortran | Linux | Python | cloud | HPC | computational |
 scientific | experience with HPC | experience of HPC | experience in HPC | knowledge of HPC | familiarity with HPC |
 proficient with HPC
near: gpu-computing | linux-administration
hit: HPC for weather models
hit: Ran MPI jobs on a cluster
miss: Art therapist on the HPC roll
miss: MPI and dye checks of welds

term: hp-ux
name: HP-UX
kind: tool
implies: operating-systems
near: unix | linux
hit: You know HP-UX well

term: hpe-3par
name: HPE 3PAR
kind: tool
implies: storage-systems
near: netapp | vmware
hit: Familiar with HPE 3PAR and VMWare or similar

term: http
name: HTTP
kind: skill
also: HTTP/2 | HTTPS | HTTP protocol | HTTP/HTTPS | HTTP/3 | Hypertext Transfer Protocol
implies: networking
near: rest-apis | tcp-ip
hit: Deep knowledge of HTTP and caching

term: huawei-routers
name: Huawei routers
kind: tool
also: Huawei networking
implies: networking
near: arista | cisco-networking
hit: Good command of Huawei networking

term: hyper-v
name: Hyper-V
kind: tool
also: Microsoft Hyper-V | HyperV | Windows Hyper-V
beside: SCVMM
implies: virtualization
near: vmware | proxmox | nutanix | xenserver
hit: Worked daily with Hyper-V and VMWare

term: ibm-i
name: IBM i
kind: tool
also: AS/400 | iSeries | AS400 | IBM iSeries | System i | OS/400 | IBM AS/400
near: mainframe | rpg-language
hit: Ran the AS/400 at a depot

term: incident-management
name: incident management
kind: skill
also: major incident management | incident and problem management | IT incident management | major incidents |
  incident resolution | incident management process | incident tickets
beside: problem management
implies: it-service-management
near: change-management-it | on-call-operations
hit: Major incident management for rail

term: information-technology
name: information technology
kind: skill
also: IT | IT systems | IT environment | IT operations | information technologies | IT services | ICT | IT solutions |
 information and communication technology | IT knowledge | computer technology | IT projects | IT industry |
 information and communications technology | enterprise IT
ambiguous: IT
case: IT | IT systems | IT operations
needs: systems | infrastructure | department | projects | hardware | software | network | technical | solutions |
 services | consulting | security | industry | operations | professional | environment | tools | knowledge | skills |
 literate | degree | manager | technician | specialist | equipment | issues | problems | policies | applications |
 @list
never: ICT fixture | ICT fixtures | AOI and ICT | ICT and AOI | in-circuit test (ICT) | ICT and flying probe | ICT and
 functional test
near: it-infrastructure | it-support
hit: Information technology for a council
hit: Degree in IT or a related field
miss: Handle it with care and keep systems clean

term: intune
name: Intune
kind: tool
also: Microsoft Intune | MS Intune | Endpoint Manager | Microsoft Endpoint Manager | MEM admin
beside: Windows Autopilot | Autopilot
ambiguous: Autopilot
needs: Intune | Windows | SCCM | laptop | experience with Autopilot | experience of Autopilot | experience in
 Autopilot | knowledge of Autopilot | familiarity with Autopilot | proficient with Autopilot | @list
implies: endpoint-management
near: sccm | jamf | manageengine | tanium
hit: Laptops by Intune and Autopilot
miss: Keep the autopilot of the boat in trim

term: iscsi
name: iSCSI
kind: tool
implies: storage-systems
near: netapp | virtualization
hit: Familiar with iSCSI and virtualization or similar

term: it-asset-management
name: IT asset management
kind: skill
also: ITAM | IT inventory | IT assets | configuration management database | hardware inventory | licence
  compliance | software license compliance | IT equipment inventory | laptop inventory | asset tags
narrower: software asset management | hardware asset management | CMDB | software licensing | license management
implies: it-service-management
near: it-procurement
hit: Taught IT asset management to new colleagues

term: it-infrastructure
name: IT infrastructure
kind: skill
also: infrastructure support | ICT infrastructure | IT infrastructure management | infrastructure management
 | infrastructure operations | server infrastructure | enterprise infrastructure | on-premises infrastructure
 | network and server infrastructure | infrastructure services | infrastructure technologies | IT infrastructures
ambiguous: infrastructure | Infrastructure
case: infrastructure | Infrastructure
needs: cloud | AWS | Azure | servers | network | Linux | Terraform | DevOps | Kubernetes | code | monitoring
 | deployment | virtualization | software | VMware | data center | @list
near: networking | systems-administration
hit: IT infrastructure for eight schools
hit: Linux servers and infrastructure
miss: Roads and other infrastructure of the county

term: it-management
name: IT management
kind: skill
also: IT operations management | technology management | IT service manager skills | managing IT teams
 | IT department management | IT leadership | MSP environment | managed service provider | managed IT services
 | IT outsourcing | technical operations management
near: it-strategy | it-service-management
hit: IT management of a 12-person unit

term: it-onboarding
name: IT onboarding
kind: skill
also: new starter set-up | user onboarding and offboarding | employee onboarding IT | new hire set-up
narrower: account set-up
near: user-account-administration | endpoint-management
hit: New starter set-up in a day

term: it-procurement
name: IT procurement
kind: skill
also: IT purchasing | IT budgeting | technology procurement | IT contracts
narrower: hardware procurement | software procurement
beside: IT vendor management | IT suppliers | IT budgets
near: it-asset-management
hit: IT purchasing for the group

term: it-service-management
name: IT service management
kind: skill
also: ITSM | IT service delivery | service management processes | ITIL processes | IT service management processes |
 service level management | SIAM | ITSM processes | IT service operations | IT service delivery management | IT
 service operations management
narrower: service transition | service design and transition | service delivery management | service catalogue |
 service request management
near: itil | service-desk
hit: Knowledge of IT service operations is required

term: it-strategy
name: IT strategy
kind: skill
also: technology strategy | IT planning | ICT strategy | strategic IT planning | technology roadmaps | IT
  transformation | digitization projects | technology leadership | IT strategic planning
narrower: IT roadmap | technology roadmap
beside: digital strategy
ambiguous: digitalization | Digitalization | digitalisation | Digitalisation
case: digitalization | Digitalization | digitalisation | Digitalisation
needs: process | strategy | transformation | technology | automation | industry | business | @list
near: enterprise-architecture | it-management
hit: IT strategy for a housing trust
miss: A digital camera and strategy games

term: it-support
name: IT support
kind: skill
also: technical support | IT help desk | IT helpdesk | computer support | tech support | PC support | IT technical
 support | end-user support | user support | IT support services | end user support | hardware and software support |
 technical assistance to users | support for end users | software support | IT user support | technical support
 services | supporting end users | help desk support | IT service desk | technical helpdesk | supporting staff with IT
 | desktop and application support | IT user support services | providing IT support | provided IT support | remote
 and onsite support | support of end users
near: desktop-support | troubleshooting-it
hit: IT support for 300 users
hit: Technical support by phone and in person

term: itil
name: ITIL
kind: skill
also: ITIL framework | ITIL v3 | ITIL 4 | ITIL practices | ITIL methodology | ITIL best practices
 | IT Infrastructure Library | ITIL principles | ITIL processes knowledge
implies: it-service-management
hit: Responsible for IT Infrastructure Library in a group of eight

term: itsm-tools
name: ITSM tool
kind: tool
also: ITSM tools | ITSM platform | ITSM software | ITSM system | service management tool | service management tools |
 IT ticketing system | IT ticketing systems | IT service management tool | IT service management tools | service
 management platform | IT ticketing tools | service desk tool | service desk tools
implies: it-service-management
near: service-desk | ticketing-software
hit: Logged calls in an ITSM tool

term: ivanti
name: Ivanti
kind: tool
implies: endpoint-management | itsm-tools
near: workspace-one | intune | zendesk | freshdesk | spiceworks | autotask | connectwise | kaseya | tanium
hit: Our stack includes Ivanti, Workspace ONE

term: jamf
name: Jamf
kind: tool
also: Jamf Pro | Casper Suite | Jamf Casper
beside: Kandji | Mosyle | Apple Business Manager
implies: endpoint-management | macos
near: intune | workspace-one | airwatch | mobileiron | ivanti | manageengine | tanium
hit: You know Mosyle well

term: jira-service-management
name: Jira Service Management
kind: tool
also: Jira Service Desk
beside: SysAid | SolarWinds Web Help Desk | NinjaOne
implies: it-service-management | itsm-tools | ticketing-software
near: servicenow | bmc-remedy | zendesk | freshdesk | topdesk | cherwell | ivanti
hit: Proficient in NinjaOne and ServiceNow

term: juniper
name: Juniper
kind: tool
also: Juniper Networks | Juniper routers | Juniper MX
beside: Junos | JunOS
ambiguous: Juniper
needs: Cisco | router | firewall | network | switch | BGP | Arista | experience with Juniper | experience of Juniper |
 experience in Juniper | knowledge of Juniper | familiarity with Juniper | proficient with Juniper | @list
implies: networking
near: cisco-networking | arista | aruba-networks | ubiquiti-unifi | fortinet | mikrotik | extreme-networks |
 huawei-routers | lan | routing-and-switching | network-configuration
hit: Cisco and Juniper router work
miss: Planted juniper hedges

term: kaseya
name: Kaseya
kind: tool
near: jira-service-management | servicenow | zendesk | freshdesk | osticket | glpi
hit: Knowledge of Kaseya is an advantage

term: keepass
name: KeePass
kind: tool
implies: identity-and-access-management
near: password-managers | cyberark
hit: Two years of practice with KeePass

term: lan
name: LAN
kind: skill
also: local area network | LAN/WAN | local area networks | LAN and WAN | wide area networks | LAN technologies | LAN
 experience | LAN skills | WAN experience | WAN skills
beside: WAN | wide area network | WAN technologies
ambiguous: LAN | WAN
case: LAN | WAN
needs: network | router | switch | VPN | Cisco | Wi-Fi | WiFi | server | cabling | IP | experience with LAN |
 experience of LAN | experience in LAN | knowledge of LAN | familiarity with LAN | proficient with LAN | experience
 with WAN | experience of WAN | experience in WAN | knowledge of WAN | familiarity with WAN | proficient with WAN |
 @list
implies: networking
near: wireless-networking
hit: Local area networks in schools
miss: Reporting to Mrs LAN

term: lansweeper
name: Lansweeper
kind: tool
also: Lan Sweeper
implies: it-asset-management
near: manageengine
hit: Worked with Lansweeper for three years

term: lastpass
name: LastPass
kind: tool
implies: identity-and-access-management
near: password-managers | cyberark
hit: Tools: LastPass, password managers

term: ldap
name: LDAP
kind: tool
beside: OpenLDAP
implies: identity-and-access-management
near: active-directory | windows-server | okta
hit: You know LDAP well

term: linux
name: Linux
kind: tool
also: Linux OS | Linux environment | Linux systems | Linux servers | Linux operating system | GNU/Linux | UNIX/LINUX
 | Linux/Unix | Linux command line | Linux platform | Linux operating systems | Linux based | Linux distributions
 | Linux shell environment | Unix/Linux | Linux based environments | Linux kernel | Linux stack
implies: operating-systems
near: unix | linux-administration
hit: Daily work on Linux

term: linux-administration
name: Linux administration
kind: tool
also: Linux system administration | Linux systems administration | Linux server administration | Unix system
  administration | Linux admin | administering Linux | systemd | sysadmin Linux | Linux engineering | Linux
  stack administration | Linux boxes | running Linux servers
beside: Unix administration
implies: linux | systems-administration
near: windows-server | bash | shell-scripting
hit: Linux administration of 60 hosts

term: lotus-notes-administration
name: Lotus Notes administration
kind: tool
also: Lotus Domino
near: exchange-server | microsoft-365-administration
hit: Moved the reporting platform to Lotus Notes administration

term: macos
name: macOS
kind: tool
also: Mac OS | Mac OS X | OS X | Apple macOS | macOS support | Mac support | Apple Mac | MacOS X | Macintosh | Apple
 computers | Mac computers | Mac skills
ambiguous: OS X | Mac
case: Mac
needs: Windows | Linux | Apple | Unix | iOS | PC | Microsoft | Adobe | iPad | desktop | laptop | experience with OS X
 | experience of OS X | experience in OS X | knowledge of OS X | familiarity with OS X | proficient with OS X |
 experience with Mac | experience of Mac | experience in Mac | knowledge of Mac | familiarity with Mac | proficient
 with Mac | @list
never: Mac and cheese
implies: operating-systems
near: windows-os | linux
hit: Support of iPad and Mac users in a school
miss: Mac and cheese on the lunch menu

term: mainframe
name: mainframe
kind: tool
also: IBM mainframe | mainframes | mainframe systems | mainframe applications
narrower: MVS | IMS DB | TSO/ISPF | z Systems
near: cobol | ibm-i
hit: Ideally you have already used IBM mainframe

term: manageengine
name: ManageEngine
kind: tool
also: ManageEngine ServiceDesk
implies: itsm-tools | ticketing-software
near: jira-service-management | servicenow | zendesk | freshdesk | cherwell | ivanti | spiceworks | autotask |
 connectwise | kaseya | pdq-deploy | bigfix | tanium
hit: Knowledge of ManageEngine is an advantage

term: mellanox
name: Mellanox
kind: tool
implies: networking
near: arista | cisco-networking
hit: Set up and maintained Mellanox for three departments

term: microsoft-365-administration
name: Microsoft 365 administration
kind: tool
also: Office 365 administration | O365 administration | M365 administration | Office 365 admin
 | Microsoft 365 admin center | O365 admin | O365 tenant | Teams administration | SharePoint administration
 | Office 365 migration | M365 tenant | SharePoint Online administration | Microsoft 365 tenant
near: exchange-server | azure-active-directory
hit: Office 365 administration for 700 staff

term: mikrotik
name: MikroTik
kind: tool
also: RouterOS
implies: wireless-networking
near: aruba-networks | cisco-networking | extreme-networks | huawei-routers
hit: Worked daily with MikroTik and Cisco networking

term: mobile-device-support
name: mobile device support
kind: skill
also: tablets and smartphones | mobile phone support
narrower: smartphone support | iPhone and iPad support | mobile device troubleshooting
near: desktop-support | endpoint-management
hit: Mobile device support for nurses

term: mobileiron
name: MobileIron
kind: tool
implies: endpoint-management
near: workspace-one | intune | ivanti | manageengine | tanium
hit: Proficient in MobileIron and Workspace ONE

term: moves-adds-and-changes
name: moves adds and changes
kind: skill
also: IMAC support
narrower: MACs desk moves | desk moves | IT relocation | office moves IT
near: desktop-support
hit: Desk moves for 200 people

term: mpls
name: MPLS
kind: tool
also: MPLS networks | MPLS VPN | MPLS experience | MPLS skills
beside: segment routing | Metro Ethernet | carrier Ethernet | VPLS
ambiguous: MPLS
case: MPLS
needs: BGP | OSPF | VPN | WAN | network | networks | networking | routing | Cisco | LAN | L3VPN | circuits | Juniper |
 IP | SD-WAN | router | routers | VLAN | Ethernet | QoS | Metro | telecom | EIGRP | switching | experience with MPLS |
 experience of MPLS | experience in MPLS | knowledge of MPLS | familiarity with MPLS | proficient with MPLS | @list
implies: routing-and-switching
near: bgp
hit: Our stack includes VPLS, BGP
hit: Routed BGP over MPLS
miss: Took calls near MPLS airport

term: netapp
name: NetApp
kind: tool
also: NetApp ONTAP
beside: Hitachi storage | Dell EMC Unity | IBM Storwize
implies: storage-systems
near: vmware
hit: Shares on NetApp

term: netbox
name: NetBox
kind: tool
also: NetBox IPAM
beside: device42 | phpIPAM
implies: network-automation
near: dhcp
hit: Racks kept in NetBox

term: netflow
name: NetFlow
kind: tool
implies: network-monitoring
near: solarwinds
hit: Trained colleagues in the use of NetFlow

term: netsuite-admin-tools
name: PeopleSoft administration
kind: tool
beside: Oracle EBS administration | JD Edwards CNC | Oracle Apps DBA | PeopleTools
implies: systems-administration
near: oracle-database
hit: Patches by an Oracle Apps DBA

term: network-administration
name: network administration
kind: skill
also: network management | managing networks | network administration and support | network support | network
  maintenance | LAN/WAN administration | network operations | network infrastructure management | network
  administrator skills | network infrastructure | looking after the network | looked after the network | running
  the office network
narrower: LAN administration
implies: networking | network-configuration
near: systems-administration
hit: Network administration for 12 branches

term: network-automation
name: network automation
kind: skill
also: NetDevOps | network programmability | network as code | OpenConfig | Nornir
narrower: NETCONF | RESTCONF | YANG | Netmiko | NAPALM
ambiguous: YANG
case: YANG
needs: NETCONF | RESTCONF | gNMI | network | networks | Ansible | model | models | Cisco | SDN | automation | gRPC |
 YAML
implies: networking
near: ansible | python
hit: Practical skills in network automation and Ansible
hit: Wrote YANG models for routers
miss: LI YANG of Boston

term: network-configuration
name: network configuration
kind: skill
also: installing networks | routers and switches | network devices | router and switch configuration | network
  equipment | network set-up | setting up networks | configured switches and routers | setting up switches | set
  up routers
narrower: router configuration | switch configuration | configuring routers | configuring switches
beside: network installation
implies: networking
near: routing-and-switching
hit: Router and switch configuration

term: network-design
name: network design
kind: skill
also: network architecture | designing networks | network planning | network solutions design | network
  modelling | datacenter network design
narrower: LAN/WAN design
implies: networking
near: infrastructure-design
hit: Taught network design to new colleagues

term: network-monitoring
name: network monitoring
kind: skill
also: network performance monitoring | network management systems | bandwidth monitoring | NOC experience | NOC skills
narrower: NOC | network operations center | network operations centre
ambiguous: NOC
case: NOC
needs: network | monitoring | tickets | router | operations | fiber | experience with NOC | experience of NOC |
 experience in NOC | knowledge of NOC | familiarity with NOC | proficient with NOC | @list
implies: networking
near: solarwinds
hit: Network monitoring around the clock
hit: Network tickets in a 24/7 NOC
miss: Attach the NOC for the work permit

term: network-troubleshooting
name: network troubleshooting
kind: skill
also: network fault finding | troubleshooting networks | network analysis | network diagnostics | network
  problem resolution | network connectivity issues | packet capture
narrower: packet analysis
implies: networking
near: wireshark | troubleshooting-it
hit: Network troubleshooting on the night shift

term: networking
name: networking
kind: skill
also: computer networking | network protocols | networking protocols | network technologies | computer networks
 | networking technologies | networking concepts | networking fundamentals | IP networking | data networking
 | networking equipment | network engineering | network fundamentals | enterprise networks | networking hardware
 | network systems | data networks | TCP/IP networking | networking knowledge
ambiguous: networking | Networking
case: networking | Networking
needs: router | switch | TCP/IP | Cisco | LAN | DNS | Linux | server | protocol | hardware | operating system
 | firewall | virtualization | cloud | storage | Windows | @list
never: social networking | business networking | networking events | networking skills | networking opportunities
near: network-administration | tcp-ip
hit: Computer networking in a lab
hit: Linux servers and networking
miss: Networking with buyers at fairs

term: ntp-protocol
name: Network Time Protocol
kind: tool
also: NTP
ambiguous: NTP
case: NTP
needs: DNS | DHCP | server | time | protocol | experience with NTP | experience of NTP | experience in NTP | knowledge
 of NTP | familiarity with NTP | proficient with NTP | @list
implies: networking
near: dns
hit: DNS, DHCP and NTP servers
miss: Care under the NTP scheme

term: nutanix
name: Nutanix
kind: tool
also: Nutanix AHV
implies: virtualization
near: proxmox | vmware | xenserver
hit: Two years of practice with Nutanix

term: openvms
name: OpenVMS
kind: tool
also: VMS systems | OpenVMS clusters
beside: HP NonStop | Tandem NonStop
near: unix
hit: Batches on OpenVMS

term: operating-systems
name: operating systems
kind: skill
also: operating system | desktop operating systems | server operating systems | multiple operating systems |
  operating systems knowledge | Windows and Linux | Linux and Windows | operating system internals | Windows and
  Mac | Windows and macOS
narrower: OS installation
near: windows-os | linux
hit: Installs operating systems on lab PCs

term: optical-transport-networks
name: optical transport networks
kind: skill
also: OTN | fibre optic networks IT
narrower: SONET/SDH
implies: networking
near: mpls
hit: A good grasp of optical transport networks is expected

term: osi-model
name: OSI model
kind: skill
also: OSI layers | OSI seven layer
narrower: layer 2 | layer 3
implies: networking
near: tcp-ip
hit: Knowledge of OSI layers is required

term: ospf
name: OSPF
kind: tool
also: OSPF routing
beside: IS-IS | RIP routing | HSRP | VRRP
implies: routing-and-switching
near: bgp
hit: Knowledge of IS-IS is an advantage

term: osticket
name: osTicket
kind: tool
implies: itsm-tools | ticketing-software
near: jira-service-management | servicenow
hit: Knowledge of osTicket is an advantage

term: papercut
name: PaperCut
kind: tool
implies: print-management-software
near: printers-and-peripherals
hit: Moved the reporting platform to PaperCut

term: password-managers
name: password managers
kind: tool
narrower: Bitwarden | Keeper Security
implies: identity-and-access-management
near: cyberark
hit: Shared vaults in Bitwarden

term: pdq-deploy
name: PDQ Deploy
kind: tool
implies: endpoint-management
near: workspace-one | intune | tanium
hit: Worked daily with PDQ Deploy and Intune

term: point-of-sale-systems-support
name: point of sale systems support
kind: skill
also: EPOS support | POS support | POS systems support | EPOS systems support | till systems support
narrower: kiosk support
near: it-support
hit: EPOS support for 80 shops

term: postfix
name: Postfix
kind: tool
implies: linux-administration
near: exchange-server | microsoft-365-administration
hit: Set up and maintained Postfix for three departments

term: print-management-software
name: print management software
kind: skill
narrower: print queue management | uniFLOW
near: printers-and-peripherals
hit: Strong background in print management software and printers and peripherals

term: printers-and-peripherals
name: printers and peripherals
kind: skill
also: print servers | copiers and printers | printer installation | scanners and printers | looking after
  printers | fixing printers | printers and scanners
narrower: printer support | printer maintenance | network printers | printer troubleshooting | multifunction
  printers
near: desktop-support
hit: Network printers in six clinics

term: proxmox
name: Proxmox
kind: tool
also: Proxmox VE
beside: KVM | QEMU | Oracle VM | Xen | KVM/QEMU | oVirt | libvirt
ambiguous: KVM
case: KVM
needs: Linux | QEMU | VMware | virtual | hypervisor | Xen | experience with KVM | experience of KVM | experience in
 KVM | knowledge of KVM | familiarity with KVM | proficient with KVM | @list
implies: virtualization
near: vmware
hit: Labs on Proxmox
miss: A KVM switch lies on the desk

term: proxy-servers
name: proxy servers
kind: skill
also: web proxy
narrower: forward proxy | proxy configuration | Blue Coat proxy
beside: content filtering | web filtering
near: firewalls | web-servers
hit: Web filtering for schools

term: pure-storage
name: Pure Storage
kind: tool
implies: storage-systems
near: netapp | vmware | hpe-3par
hit: Moved the reporting platform to Pure Storage

term: quality-of-service-networks
name: quality of service networks
kind: skill
also: QoS | network QoS | QoS experience | QoS skills
narrower: traffic shaping | bandwidth management
ambiguous: QoS
case: QoS
needs: network | VoIP | traffic | router | MPLS | WAN | experience with QoS | experience of QoS | experience in QoS |
 knowledge of QoS | familiarity with QoS | proficient with QoS | @list
implies: networking
near: voip
hit: Network QoS for phones
miss: QoS stands for quality of sleep

term: quickassist
name: Quick Assist
kind: tool
beside: Chrome Remote Desktop | Parsec | NoMachine | Apple Remote Desktop
implies: remote-it-support
near: remote-desktop-services
hit: Fixes through Quick Assist

term: raid
name: RAID
kind: tool
also: RAID arrays | RAID experience | RAID skills
ambiguous: RAID
case: RAID
needs: storage | server | servers | disk | disks | SAN | NAS | array | arrays | LVM | drive | drives | hardware |
 backup | Linux | Windows | Dell | controller | SCSI | mirroring | iSCSI | experience with RAID | experience of RAID |
 experience in RAID | knowledge of RAID | familiarity with RAID | proficient with RAID
implies: storage-systems
near: netapp | virtualization
hit: Good command of RAID arrays
hit: Rebuilt RAID arrays on servers
miss: Kept the RAID log for the board

term: red-hat
name: Red Hat
kind: tool
also: Red Hat Enterprise Linux | RHEL | RedHat | Red Hat Linux | RedHat Linux | Amazon Linux
beside: Rocky Linux | Fedora Linux | AlmaLinux | Oracle Linux
implies: linux
near: ubuntu | suse
hit: Ideally you have already used Red Hat Enterprise Linux

term: remote-desktop-services
name: Remote Desktop Services
kind: tool
also: RDS servers | RDP | remote desktop | Terminal Services | Remote Desktop Protocol | Terminal Server |
  ConnectWise Control | remote desktop tools | LogMeIn | remote support tools | DameWare | Splashtop | remote
  access software
beside: Bomgar
implies: remote-it-support
near: citrix | workspace-one
hit: Fixes by TeamViewer or RDP

term: remote-it-support
name: remote IT support
kind: skill
also: remote support | remote technical support
narrower: remote troubleshooting | remote assistance tools
implies: it-support
near: desktop-support
hit: Strong background in remote technical support and desktop support

term: remote-monitoring-and-management
name: remote monitoring and management
kind: skill
also: RMM tools | RMM | RMM experience | RMM skills
narrower: N-able | Datto RMM | Atera | N-central
ambiguous: RMM
case: RMM
needs: MSP | tickets | patch | endpoint | monitoring | support | experience with RMM | experience of RMM | experience
 in RMM | knowledge of RMM | familiarity with RMM | proficient with RMM | @list
near: monitoring | it-support
hit: Runs RMM tools for 40 clients
miss: Paid RMM 4,000 a month

term: routing-and-switching
name: routing and switching
kind: skill
also: layer 2 and layer 3 | routing & switching | switching and routing | dynamic routing | IP routing | layer 3
  switching | internal routing protocols
narrower: routing protocols | L2/L3 switching
implies: networking
near: bgp | ospf | tcp-ip | dhcp | dns
hit: Experience in routing and switching and BGP

term: rubrik
name: Rubrik
kind: tool
implies: backup-and-recovery
near: veeam | netapp | cohesity | datto
hit: Two years of practice with Rubrik

term: sap-basis
name: SAP Basis
kind: tool
also: SAP NetWeaver administration
narrower: SAP Solution Manager | SAP HANA administration
implies: systems-administration
near: sap-hana-database
hit: Set up and maintained SAP Solution Manager for three departments

term: sccm
name: SCCM
kind: tool
also: System Center | MECM | ConfigMgr | Microsoft SCCM | System Center Configuration Manager | Microsoft
  Deployment Toolkit | Configuration Manager Microsoft
beside: MDT imaging
implies: endpoint-management
near: intune | jamf | workspace-one | airwatch | mobileiron | ivanti | manageengine | tanium
hit: Ideally you have already used MECM

term: scom
name: SCOM
kind: tool
implies: endpoint-management
near: sccm | intune
hit: Knowledge of SCOM is an advantage

term: second-line-support
name: 2nd line support
kind: skill
also: second line support | second-line support | tier 2 support | tier two support | tier 2 | level 2 support | L2
 support | 2nd line technical support | 2nd line IT support | second line IT support | tier II support | 2nd line |
 1st and 2nd line support | 1st/2nd line support | first and second line support | 1st & 2nd line support | desktop
 and 2nd line support
implies: first-line-support | desktop-support
near: application-support
hit: Moved on to 2nd line support

term: server-hardware
name: server hardware
kind: skill
also: Cisco UCS | iDRAC | iLO | Dell servers | server hardware configuration | HPE servers
narrower: rack servers | blade servers | Dell PowerEdge | HP ProLiant | server installation | server build | HPE
  ProLiant
near: data-center-operations | computer-hardware
hit: Server installation in racks

term: service-desk
name: service desk
kind: skill
also: helpdesk | help desk | help-desk | IT support desk | service desk operations | help desk operations | helpdesk
 tickets | first contact fix | first-time fix rate | escalating to second line | escalated to second line | IT
 helpdesk experience | service desk support | IT service desk experience | helpdesk support
narrower: password resets and account unlocks
implies: it-support | it-service-management
near: application-support
hit: Service desk with 40 calls a day

term: servicenow
name: ServiceNow
kind: tool
also: Service Now | ServiceNow ITSM | ServiceNow platform | SNOW ticketing
implies: it-service-management | itsm-tools | ticketing-software
near: bmc-remedy | jira-service-management | zendesk | freshdesk | ivanti
hit: Familiar with Service Now and Jira Service Management or similar

term: slurm
name: Slurm
kind: tool
implies: high-performance-computing
near: gpu-computing | linux-administration
hit: Introduced Slurm in a team of six

term: snmp
name: SNMP
kind: tool
also: SNMP monitoring
implies: network-monitoring
near: solarwinds
hit: Trained colleagues in the use of SNMP

term: software-defined-networking
name: software-defined networking
kind: skill
also: SDN
narrower: SD-WAN | SDWAN | OpenFlow | Cisco Viptela
beside: network virtualization | NFV
implies: networking
near: network-automation
hit: SD-WAN for 60 shops

term: software-installation
name: software installation
kind: skill
also: installing software | software configuration | software set-up | application installation
 | software installations | installing applications | software upgrades | installation and configuration of software
 | installing and configuring software | install software | software rollouts | rolling out software
near: it-support | endpoint-management
hit: Installing software on ward PCs

term: solaris
name: Solaris
kind: tool
also: Sun Solaris
implies: operating-systems
near: unix | linux
hit: Set up and maintained Solaris for three departments

term: spiceworks
name: Spiceworks
kind: tool
implies: itsm-tools | ticketing-software
near: jira-service-management | servicenow | zendesk | freshdesk | autotask | connectwise | kaseya
hit: Our stack includes Spiceworks, ServiceNow

term: ssh-protocol
name: SSH
kind: tool
also: Secure Shell | SSH keys
beside: Telnet | OpenSSH | PuTTY
ambiguous: PuTTY
needs: SSH | Linux | Telnet | @list
implies: linux
near: ftp
hit: Remote hosts over SSH
miss: Fill cracks with putty

term: storage-systems
name: storage systems
kind: skill
also: enterprise storage | network attached storage | storage technologies | storage arrays | storage solutions IT |
 storage management IT | SAN experience | SAN skills | NAS experience | NAS skills
narrower: SAN | NAS | SAN/NAS | storage area networks | storage administration | SAN storage
ambiguous: SAN | NAS | storage | Storage
case: SAN | NAS | storage | Storage
needs: storage | NetApp | server | VMware | EMC | RAID | backup | Fibre Channel | servers | network | networking |
 compute | cloud | AWS | virtualization | database | Linux | experience with SAN | experience of SAN | experience in
 SAN | knowledge of SAN | familiarity with SAN | proficient with SAN | experience with NAS | experience of NAS |
 experience in NAS | knowledge of NAS | familiarity with NAS | proficient with NAS | @list
never: San Francisco | San Diego | San Jose | cold storage | storage room | storage area | food storage | dry storage
near: netapp | virtualization
hit: Enterprise storage for a bank
hit: Servers, storage and backup
miss: Based in SAN Antonio
miss: Cold storage of fish

term: structured-cabling-it
name: structured cabling IT
kind: skill
also: Cat6 runs | running network cable | comms cabinets
narrower: Cat6 cabling | cable management racks | Cat5e cabling | patching cabinets | patching switches
beside: rack and stack
implies: networking | structured-cabling
near: data-center-operations
hit: Practical skills in Cat6 cabling and data center operations

term: suse
name: SUSE Linux
kind: tool
also: SUSE Linux Enterprise
narrower: openSUSE
beside: SLES
implies: linux
near: red-hat
hit: Worked daily with SLES and Red Hat

term: synology
name: Synology
kind: tool
also: Synology NAS
beside: QNAP
implies: storage-systems
near: netapp | vmware
hit: Knowledge of Synology is an advantage

term: system-configuration
name: system configuration
kind: skill
also: configuring systems | system set-up | system settings | configuring software | system customization
 | application configuration | systems configuration | configuring applications
near: system-implementation
hit: Configuring systems for new branches

term: system-documentation
name: system documentation
kind: skill
also: IT documentation | standard operating procedures IT | technical runbooks | knowledge articles | how-to
  guides | IT how-to guides | help articles | user guides for IT
narrower: network documentation | network diagrams | runbooks | knowledge base articles
near: technical-writing | it-support
hit: Wrote runbooks and network diagrams

term: system-implementation
name: system implementation
kind: skill
also: software implementation | systems implementation | software rollout | implementing systems
 | application implementation | technology implementation | go-live support | cutover planning | system go-live
 | hypercare | deployment of systems | software implementations | system deployments | user acceptance and go-live
near: system-integration | change-management-it
hit: System implementation at 14 sites

term: system-integration
name: system integration
kind: skill
also: systems integration | application integration | integration development | enterprise application integration |
 EAI | integration solutions | integration platforms | enterprise service bus | ESB | integrating systems | iPaaS |
 middleware integration | enterprise integration | software integration | integration patterns | EDI integration |
 integration architecture | system interfaces | ESB experience | ESB skills
ambiguous: integration | Integration | ESB
case: integration | Integration | ESB
needs: API | APIs | software | middleware | ERP | EDI | microservice | cloud | REST API | SaaS | database | Java |
 MuleSoft | TIBCO | SOA | web service | web services | WebSphere | JMS | BizTalk | messaging | XML | Oracle | Mule |
 SOAP | BPEL | WSO2 | experience with ESB | experience of ESB | experience in ESB | knowledge of ESB | familiarity
 with ESB | proficient with ESB | @list
never: continuous integration | social integration | community integration | sensory integration
near: api-integration | mulesoft
hit: Systems integration after a merger
hit: API and integration work
hit: Services on ESB and SOA
miss: Integration of refugees in the town
miss: Read meters for ESB in Cork

term: system-upgrades
name: system upgrades
kind: skill
also: systems upgrades | upgrading systems | Windows migration | hardware refresh | technology refresh |
  platform migrations | legacy system migration
narrower: OS upgrades
beside: software migrations | platform migration | system migration
near: system-implementation | patch-management
hit: Hardware refresh for 900 users

term: systems-administration
name: systems administration
kind: skill
also: system administration | server administration | server management | administering servers
 | system administrator skills | server maintenance | server support | systems engineering of servers
 | IT administration | IT system administration | computer systems administration | server configuration
 | maintaining servers
near: linux-administration | windows-server | networking
hit: System administration for a college

term: tcp-ip
name: TCP/IP
kind: tool
also: TCP | TCPIP | TCP/IP protocols | TCP/IP stack | IPv4/IPv6 | subnets | IP subnetting | TCP experience | TCP
 skills
narrower: TCP/UDP | subnetting | IP addressing
beside: UDP | IPv4 | IPv6 | Internet Protocol
ambiguous: TCP
case: TCP
needs: IP | UDP | socket | network | HTTP | protocol | experience with TCP | experience of TCP | experience in TCP |
 knowledge of TCP | familiarity with TCP | proficient with TCP | @list
implies: networking
near: osi-model | http | dns
hit: Strong in TCP/IP
miss: TCP board of plywood

term: teams-phone
name: Teams Phone
kind: tool
also: Teams Voice
narrower: Direct Routing Teams
beside: Skype for Business Server | 8x8 phone | Zoom Phone | Vonage
implies: voip | telecommunications-systems
near: cisco-networking
hit: Tools: Vonage, Cisco networking

term: teamviewer
name: TeamViewer
kind: tool
implies: remote-it-support
near: remote-desktop-services | citrix | anydesk | vnc
hit: Our stack includes TeamViewer, Remote Desktop Services

term: telecommunications-systems
name: telecommunications systems
kind: skill
also: telecom systems | telephony | ACD systems | Cisco UCCE
narrower: call center technology | contact center technology | contact centre platforms
near: voip
hit: Experience in telecommunications systems and VoIP

term: third-line-support
name: 3rd line support
kind: skill
also: third line support | third-line support | tier 3 support | tier three support | level 3 support | L3 support |
 3rd line technical support | 3rd line IT support | 2nd and 3rd line support | 2nd/3rd line support | second and third
 line support | tier III support | 3rd line | 3rd line escalations
implies: second-line-support
near: systems-administration | on-call-operations
hit: Third line support for 12 sites

term: topdesk
name: TOPdesk
kind: tool
implies: itsm-tools | ticketing-software
near: bmc-remedy | servicenow | zendesk | freshdesk | manageengine | cherwell | ivanti | spiceworks | autotask |
 connectwise | kaseya
hit: Two years of practice with TOPdesk

term: troubleshooting-it
name: troubleshooting IT
kind: skill
also: technical troubleshooting | computer troubleshooting | troubleshooting software | troubleshooting hardware
  | PC troubleshooting | troubleshooting computers | diagnosing technical issues | technical problem solving |
  resolving technical issues | technical issues | troubleshoot hardware and software | hardware and software
  troubleshooting | computer issues | IT troubleshooting | system troubleshooting | technical problems
narrower: hardware troubleshooting | software troubleshooting
implies: it-support
near: network-troubleshooting
hit: Hardware troubleshooting in shops

term: typing
name: keyboard typing
kind: skill
also: data typing
narrower: wpm | typing accuracy
ambiguous: typing | Typing
case: typing | Typing
needs: speed | wpm | accurate | office | data entry | clerical | filing | computer | keyboard | letters | @list
hit: Typing speed of 55 wpm
hit: Good filing and typing in an office
miss: What type of person are you at a computer

term: ubiquiti-unifi
name: Ubiquiti UniFi
kind: tool
also: Ubiquiti | UniFi
implies: wireless-networking
near: aruba-networks | cisco-networking | fortinet | mikrotik | extreme-networks | huawei-routers
hit: Trained colleagues in the use of Ubiquiti

term: ubuntu
name: Ubuntu
kind: tool
also: Ubuntu Server | Debian/Ubuntu | Ubuntu Linux
beside: Linux Mint | Arch Linux | Raspbian
implies: linux
near: red-hat | suse
hit: Trained colleagues in the use of Ubuntu Server

term: unix
name: UNIX
kind: tool
also: UNIX systems | Unix environment | BSD Unix | Unix command line | Unix servers | Unix commands | Unix
  operating system
beside: OpenBSD
implies: operating-systems
near: linux
hit: Introduced Unix commands in a team of six

term: user-account-administration
name: user account administration
kind: skill
also: user administration | user accounts | managing user accounts | user onboarding IT | account administration IT |
 creating user accounts | account provisioning | starters and leavers accounts | resetting passwords | reset passwords
 | unlocking accounts | unlocked accounts | creating and disabling accounts | creating new user accounts
narrower: account creation | password resets
implies: it-support
near: active-directory | identity-and-access-management
hit: Password resets and user accounts

term: user-training-it
name: user training IT
kind: skill
also: IT training | end-user training | software training | computer training | training end users | system training
 | technology training | training on systems | IT user training
near: it-support | technical-writing
hit: Knowledge of user training IT is required

term: veeam
name: Veeam
kind: tool
also: Veeam Backup
beside: Bacula | Arcserve | IBM Spectrum Protect | Tivoli Storage Manager
implies: backup-and-recovery
near: netapp
hit: Nightly jobs in Veeam

term: veritas-netbackup
name: Veritas NetBackup
kind: tool
also: NetBackup
implies: backup-and-recovery
near: veeam | netapp | acronis | rubrik | cohesity | datto
hit: Knowledge of Veritas NetBackup is an advantage

term: vip-support
name: VIP support
kind: skill
also: executive IT support | white glove support | executive support IT | VIP users
near: desktop-support
hit: VIP support for the board

term: virtual-desktop-infrastructure
name: virtual desktop infrastructure
kind: skill
also: VDI | virtual desktops | desktop virtualization | desktop virtualisation | ThinApp
narrower: thin clients
beside: application virtualization | App-V
implies: virtualization
near: citrix
hit: Three years of virtual desktop infrastructure

term: virtualbox
name: VirtualBox
kind: tool
also: Oracle VirtualBox
implies: virtualization
near: proxmox | vmware
hit: You know VirtualBox well

term: virtualization
name: virtualization
kind: tool
also: virtualisation | server virtualization | virtualization technologies | virtual environments | virtualized
  environments | virtual servers | hypervisor | virtual machine | virtualisation technologies
narrower: virtual machines | hypervisors | VMs
near: vmware | hyper-v | containerization
hit: Virtualization of 90 servers

term: vlan
name: VLAN
kind: tool
also: VLANs | VLAN configuration | port security
narrower: 802.1Q
beside: spanning tree | STP protocol | LACP | RADIUS authentication | TACACS+
implies: networking | routing-and-switching
near: routing-and-switching | tcp-ip | dhcp | dns
hit: Introduced VLAN in a team of six

term: vmware
name: VMWare
kind: tool
also: VMware vSphere | VMware ESXi | VMware ESX | VMWare Workstation | VMware vCenter | ESX servers | VMware
  Horizon | vRealize | VMware vSAN | VM Ware
narrower: vSphere | vCenter | vSAN
beside: ESXi
implies: virtualization
near: hyper-v | proxmox
hit: Good command of VMWare

term: vmware-nsx
name: VMware NSX
kind: tool
narrower: NSX-T
implies: software-defined-networking
near: network-automation
hit: Worked daily with VMware NSX and network automation

term: vnc
name: VNC
kind: tool
implies: remote-it-support
near: remote-desktop-services | citrix
hit: Moved the reporting platform to VNC

term: voip
name: VoIP
kind: tool
also: voice over IP | VoIP systems | IP telephony | VoIP phones | unified communications | IP phones | SIP skills
narrower: hosted telephony | SIP protocol | RTP protocol
beside: SIP | SIP trunks | Asterisk
ambiguous: SIP | Asterisk
case: SIP
needs: VoIP | PBX | telephony | trunk | Asterisk | voice | phone | @list
implies: networking
near: lan
hit: VoIP phones for 200 desks
miss: Have a SIP of tea

term: vsam
name: VSAM
kind: tool
implies: mainframe
near: cobol
hit: Knowledge of VSAM is an advantage

term: vxlan
name: VXLAN
kind: tool
beside: EVPN
implies: software-defined-networking
near: network-automation
hit: Worked daily with VXLAN and network automation

term: windows-os
name: Microsoft Windows
kind: tool
also: MS Windows | Windows operating systems | Windows OS | Windows environment | Windows desktop | Windows XP |
  Windows operating system | Windows PC | Windows platform | Windows 8
narrower: Windows 10 | Windows 11 | Windows 7
ambiguous: Windows
case: Windows
needs: Linux | Mac | macOS | Microsoft | Unix | server | desktop | operating system | PC | Active Directory | iOS |
 Android | PowerShell | VMware | software | PCs | laptops | MacOS | OS X | experience with Windows | experience of
 Windows | experience in Windows | knowledge of Windows | familiarity with Windows | proficient with Windows | @list
never: Windows and doors | cleaning windows | window cleaning | double glazed | Windows and Doors
implies: operating-systems
near: macos | linux
hit: Support of Windows 10 laptops
miss: Windows and doors fitted by our crew

term: windows-server
name: Windows Server
kind: tool
also: Windows Server 2016 | Windows Server 2019 | Windows Server 2022 | Windows Servers | Microsoft Windows Server
 | Windows Server 2012 | Windows Server administration | Windows administration | Windows system administration
 | Windows Server 2008 | MS Windows Server | Windows Server 2012 R2
implies: windows-os | systems-administration
near: active-directory | linux-administration
hit: Windows Server and Hyper-V

term: wireless-networking
name: wireless networking
kind: skill
also: WLAN | Wi-Fi networks | wireless networks | 802.11 | wireless LAN | WiFi networks | wireless controllers |
  RF site surveys | Wi-Fi installation | wireless infrastructure | Wi-Fi design | Wi-Fi access points | setting
  up Wi-Fi | set up Wi-Fi | office Wi-Fi | Wi-Fi coverage | guest Wi-Fi
narrower: wireless access points
implies: networking
near: aruba-networks
hit: Wireless networks in hotels

term: wireshark
name: Wireshark
kind: tool
also: Ethereal sniffer
beside: tcpdump | packet sniffers | Fiddler | Charles Proxy | network sniffers
implies: network-troubleshooting
near: nmap-tool
hit: Traces read in Wireshark

term: workspace-one
name: Workspace ONE
kind: tool
also: VMware Workspace ONE
beside: SOTI MobiControl | LANDesk | Altiris
implies: endpoint-management
near: intune | manageengine | tanium
hit: Good command of Workspace ONE

term: wsus
name: WSUS
kind: tool
implies: endpoint-management
near: sccm | intune
hit: Good command of WSUS

term: xenserver
name: XenServer
kind: tool
implies: virtualization
near: proxmox | vmware
hit: Knowledge of XenServer is an advantage

term: z-os
name: z/OS
kind: tool
also: IBM z/OS
implies: mainframe
near: cobol
hit: Our stack includes IBM z/OS, COBOL
