# Information and cyber security: defence, testing, identity, cryptography, standards and tools.

term: acunetix
name: Acunetix
kind: tool
implies: penetration-testing | application-security
near: burp-suite | metasploit
hit: Good command of Acunetix

term: adfs
name: ADFS
kind: tool
also: Active Directory Federation Services
implies: single-sign-on
near: oauth
hit: Tools: Active Directory Federation Services, OAuth

term: alienvault
name: AlienVault
kind: tool
implies: siem
near: qradar | splunk
hit: Our stack includes AlienVault, Splunk

term: application-security
name: application security
kind: skill
also: AppSec | secure software development | web application security | SSDLC | software security | secure coding
 practices | SDL | secure programming | product security
narrower: secure coding | secure development lifecycle | OWASP | OWASP Top 10 | API security | secure code review
ambiguous: SDL
case: SDL
needs: security | secure | threat | OWASP | SAST | vulnerabilities | penetration | DAST
implies: information-security
near: penetration-testing | devsecops
hit: Application security for banking apps
hit: Threat models for the SDL
miss: Translated manuals in SDL Studio

term: arcsight
name: ArcSight
kind: tool
implies: siem
near: qradar | splunk | logrhythm
hit: Two years of practice with ArcSight

term: authentication
name: authentication
kind: tool
also: authentication and authorization | user authentication | authn/authz | authn | identification and
  authorization | authentication protocols | access tokens | session management | authentication systems
beside: authorization mechanisms | authz
near: identity-and-access-management
hit: Authentication for three portals

term: beyondtrust
name: BeyondTrust
kind: tool
implies: identity-and-access-management
near: cyberark | sailpoint | delinea
hit: Set up and maintained BeyondTrust for three departments

term: bitcoin
name: Bitcoin
kind: tool
implies: blockchain
near: ethereum | smart-contracts
hit: Good command of Bitcoin

term: bitdefender
name: Bitdefender
kind: tool
implies: endpoint-security
near: symantec-endpoint | microsoft-defender
hit: Two years of practice with Bitdefender

term: black-duck
name: Black Duck
kind: tool
implies: static-application-security-testing
near: checkmarx | sonarqube
hit: Knowledge of Black Duck is an advantage

term: blockchain
name: blockchain
kind: skill
also: distributed ledger | blockchain development | DLT | blockchain technology | decentralised systems
narrower: decentralized applications | Hyperledger | DApps | DeFi | NFT | decentralized finance
beside: Web3
ambiguous: DLT | NFT
case: DLT | NFT
needs: blockchain | crypto | ledger | Ethereum | Hyperledger | smart contract | bitcoin | fintech | distributed | DeFi
 | Corda | Solidity | Web3 | token | tokens | marketplace | mint | wallet | digital art | collection
near: cryptography | smart-contracts
hit: Blockchain for land titles
hit: Built an NFT marketplace on Ethereum
miss: Planned NFT and UAT phases of the release
miss: Loads tables by DLT in Databricks

term: bloodhound-ad
name: BloodHound AD
kind: tool
implies: penetration-testing
near: metasploit | burp-suite
hit: Introduced BloodHound AD in a team of six

term: bug-bounty
name: bug bounty
kind: skill
also: Hack The Box
beside: capture the flag | CTF competitions | exploit development | vulnerability research | HackTheBox |
  TryHackMe
implies: penetration-testing
near: vulnerability-management
hit: Vulnerability research on routers

term: burp-suite
name: Burp Suite
kind: tool
also: BurpSuite | Burp Suite Pro
beside: Nikto | HCL AppScan
implies: penetration-testing | application-security
near: metasploit
hit: Hands-on experience with Burp Suite and Metasploit

term: business-continuity-it
name: business continuity IT
kind: skill
also: IT business continuity | IT service continuity | IT continuity planning
narrower: IT disaster recovery | disaster recovery testing
near: backup-and-recovery
hit: IT disaster recovery tests

term: carbon-black
name: Carbon Black
kind: tool
implies: endpoint-security | endpoint-detection-and-response
near: crowdstrike | microsoft-defender | cortex-xdr | symantec-endpoint | sophos
hit: Moved the reporting platform to Carbon Black

term: cellebrite
name: Cellebrite
kind: tool
implies: digital-forensics
near: forensic-tools | wireshark
hit: Set up and maintained Cellebrite for three departments

term: check-point-firewall
name: Check Point firewalls
kind: tool
also: Checkpoint firewall | Check Point Software | Checkpoint Firewalls
implies: firewalls
near: fortinet | cisco-asa | sophos | sonicwall | juniper-srx | pfsense | watchguard | cisco-meraki
hit: Tools: Check Point firewalls, Fortinet

term: checkmarx
name: Checkmarx
kind: tool
beside: Fortify SCA | Fortify | WhiteSource | Mend.io | Aqua Security
ambiguous: Fortify
needs: Checkmarx | Veracode | SAST | Sonar | experience with Fortify | experience of Fortify | experience in Fortify |
 knowledge of Fortify | familiarity with Fortify | proficient with Fortify | @list
implies: static-application-security-testing
near: sonarqube
hit: Knowledge of Checkmarx is an advantage
miss: Fortify the river banks

term: cis-benchmarks
name: CIS benchmarks
kind: tool
implies: security-hardening
near: vulnerability-management | pci-dss | nis2
hit: Familiar with CIS benchmarks and vulnerability management or similar

term: cisco-asa
name: Cisco ASA
kind: tool
narrower: Cisco ASDM
implies: firewalls
near: fortinet | cisco-networking | sophos | sonicwall | juniper-srx | pfsense | watchguard | cisco-meraki
hit: Knowledge of Cisco ASA is an advantage

term: cisco-firepower
name: Cisco Firepower
kind: tool
also: Firepower | Cisco FTD
implies: firewalls
near: cisco-asa | fortinet
hit: Tools: Cisco Firepower, Fortinet

term: cisco-ise
name: Cisco ISE
kind: tool
implies: firewalls
near: cisco-asa | fortinet
hit: Ideally you have already used Cisco ISE

term: cisco-umbrella
name: Cisco Umbrella
kind: tool
implies: firewalls
near: cisco-asa | fortinet
hit: Introduced Cisco Umbrella in a team of six

term: cloud-security
name: cloud security
kind: skill
also: cloud security posture management | securing cloud workloads | cloud security architecture | cloud
  workload protection | CNAPP
narrower: CSPM | CASB | Wiz cloud
implies: information-security | cloud-computing
near: aws-security-services
hit: You are familiar with CSPM

term: cobalt-strike
name: Cobalt Strike
kind: tool
implies: penetration-testing
near: metasploit | burp-suite
hit: Familiar with Cobalt Strike and Burp Suite or similar

term: cobit
name: COBIT
kind: tool
implies: security-governance
near: iso-27001 | security-audits
hit: Proficient in COBIT and security audits

term: cortex-xdr
name: Cortex XDR
kind: tool
implies: endpoint-security | endpoint-detection-and-response
near: crowdstrike | microsoft-defender | symantec-endpoint | sophos
hit: Trained colleagues in the use of Cortex XDR

term: crowdstrike
name: CrowdStrike
kind: tool
also: CrowdStrike Falcon
implies: endpoint-security | endpoint-detection-and-response
near: microsoft-defender | symantec-endpoint | sophos
hit: Proficient in CrowdStrike Falcon and Microsoft Defender

term: cryptography
name: cryptography
kind: skill
also: symmetric and asymmetric encryption | encryption at rest | end-to-end encryption | hashing algorithms |
  post-quantum cryptography
narrower: encryption | cryptographic algorithms | data encryption | cryptographic protocols | AES | RSA
  encryption
ambiguous: AES
case: AES
needs: encryption | RSA | cryptography | TLS | SHA | @list
implies: information-security
near: public-key-infrastructure
hit: Cryptography for smart cards
miss: AES corporation power plants

term: cyber-security
name: cyber security
kind: skill
also: cybersecurity | cyber-security | cyber defence | cyber risk | cyber threats | cyber defense
 | cybersecurity practices | cyber security operations | cyber resilience | cybersecurity frameworks
 | cybersecurity principles
implies: information-security
near: network-security
hit: Cyber security for schools

term: cyberark
name: CyberArk
kind: tool
also: CyberArk PAM
implies: identity-and-access-management
near: sailpoint
hit: Introduced CyberArk in a team of six

term: cylance
name: Cylance
kind: tool
implies: endpoint-security
near: crowdstrike | microsoft-defender
hit: Set up and maintained Cylance for three departments

term: darktrace
name: Darktrace
kind: tool
also: Darktrace Antigena
implies: network-security
near: vectra-ai | crowdstrike
hit: Trained the team on Darktrace

term: data-loss-prevention
name: data loss prevention
kind: skill
also: DLP | data leak prevention | DLP tools | DLP experience | DLP skills
narrower: Forcepoint DLP | Microsoft Purview DLP | information protection labels
ambiguous: DLP
case: DLP
needs: data | security | loss | email | endpoint | leak | experience with DLP | experience of DLP | experience in DLP
 | knowledge of DLP | familiarity with DLP | proficient with DLP | @list
implies: information-security
near: data-privacy
hit: Data loss prevention for payroll files
miss: DLP projector in the hall

term: deception-and-honeypots
name: deception and honeypots
kind: skill
also: honeypots | deception technology
implies: security-operations
near: intrusion-detection
hit: Runs honeypots in the lab

term: delinea
name: Delinea
kind: tool
also: Thycotic
implies: identity-and-access-management
near: cyberark | sailpoint
hit: Tools: Delinea, SailPoint

term: dependabot
name: Dependabot
kind: tool
implies: static-application-security-testing
near: checkmarx | sonarqube
hit: Two years of practice with Dependabot

term: devsecops
name: devsecops
kind: skill
also: DevSecOps practices | Dev/Sec Ops | shift-left security
narrower: pipeline security | SBOM
beside: software supply chain security
implies: devops | application-security
near: ci-cd
hit: Strong background in software supply chain security and CI/CD

term: digital-forensics
name: digital forensics
kind: skill
also: computer forensics | forensic analysis of computers | DFIR | forensic imaging | cyber forensics
narrower: mobile forensics | memory forensics
implies: information-security
near: incident-response | malware-analysis
hit: Three years of digital forensics

term: disa-stigs
name: DISA STIGs
kind: tool
also: STIG compliance
implies: security-hardening
near: vulnerability-management
hit: You know DISA STIGs well

term: dmarc
name: DMARC
kind: tool
beside: SPF DKIM
implies: social-engineering-defence
near: security-awareness
hit: Moved the reporting platform to DMARC

term: duo-security
name: Duo Security
kind: tool
ambiguous: Duo
case: Duo
needs: MFA | Okta | authentication | Cisco | 2FA | security | single sign-on
implies: multi-factor-authentication
near: single-sign-on
hit: Good command of Duo Security
miss: Played in a Duo with piano

term: elastic-siem
name: Elastic SIEM
kind: tool
also: Elastic Security SIEM
implies: siem
near: splunk | qradar | microsoft-sentinel
hit: Elastic SIEM used every day

term: encase
name: EnCase
kind: tool
implies: digital-forensics
near: forensic-tools | wireshark | ftk-imager | cellebrite
hit: Proficient in EnCase and X-Ways

term: endpoint-detection-and-response
name: endpoint detection and response
kind: skill
also: EDR | EDR tools | endpoint detection | EDR/XDR | XDR | MDR | EDR solutions | managed detection and response |
 extended detection and response | EDR experience | EDR skills
ambiguous: EDR | MDR
case: EDR | XDR | MDR
needs: endpoint | XDR | security | SIEM | CrowdStrike | Defender | SentinelOne | antivirus | SOC | threat | tools |
 cyber | incident | firewall | experience with EDR | knowledge of EDR | experience of EDR | experience in EDR |
 familiarity with EDR | proficient with EDR
implies: endpoint-security
near: siem | security-operations
hit: Tuned EDR tools and SIEM rules
miss: Filed the MDR vigilance report for a medical device

term: endpoint-security
name: endpoint security
kind: skill
also: endpoint protection | anti-malware | anti-virus
narrower: antivirus | antivirus software
needs: endpoint | SOC | SIEM | EDR | XDR | MDR | threat | threats | security | CrowdStrike | SentinelOne | MSSP |
 Defender | cyber | antivirus | Carbon Black | malware | detection
implies: information-security
near: crowdstrike | endpoint-management
hit: Endpoint protection on laptops
hit: Rolled out antivirus to 900 laptops
miss: CE files under MDR and ISO 13485
miss: Downloaded the EDR of a crashed truck

term: eset
name: ESET
kind: tool
implies: endpoint-security
near: symantec-endpoint | microsoft-defender
hit: Ideally you have already used ESET

term: ethereum
name: Ethereum
kind: tool
also: Ethereum blockchain
narrower: ethers.js
beside: Polygon chain | Web3.js | EVM
ambiguous: EVM
case: EVM
needs: Ethereum | Solidity | blockchain | smart contract | chain | chains | DeFi | Web3 | token | L2 | Polygon
implies: blockchain
near: smart-contracts
hit: Wallets on Ethereum
hit: Solidity on EVM chains
miss: Cost control with EVM and Primavera

term: exabeam
name: Exabeam
kind: tool
implies: siem
near: qradar | splunk
hit: Good command of Exabeam

term: firewalls
name: firewalls
kind: skill
also: firewall administration | firewall management | firewall configuration | firewall rules | next-generation
 firewalls | NGFW | firewall | firewall policies | network firewalls
narrower: web application firewall | WAF | iptables | firewalld | F5 WAF
never: firewall penetration sealing
implies: network-security
near: palo-alto-firewalls | fortinet | vpn
hit: Firewall rules for 30 shops
miss: Seals for firewall penetration sealing

term: forensic-tools
name: X-Ways
kind: tool
beside: Autopsy forensic | Magnet AXIOM | FTK
ambiguous: FTK
case: FTK
needs: EnCase | forensic | @list
implies: digital-forensics
near: wireshark
hit: Set up and maintained Autopsy forensic for three departments
miss: FTK line at the plant

term: forgerock
name: ForgeRock
kind: tool
implies: identity-and-access-management | single-sign-on
near: okta | azure-active-directory
hit: Trained colleagues in the use of ForgeRock

term: fortinet
name: Fortinet
kind: tool
beside: FortiGate | Fortigate firewalls | FortiOS | FortiManager
implies: firewalls
near: palo-alto-firewalls | cisco-asa | cisco-meraki | mikrotik | extreme-networks | huawei-routers
hit: Hands-on experience with Fortinet and Palo Alto firewalls

term: fraud-detection-systems
name: fraud detection systems
kind: skill
also: anti-fraud systems | fraud analytics | fraud monitoring systems
beside: bot detection
near: anomaly-detection
hit: Fraud analytics for a card firm

term: ftk-imager
name: FTK Imager
kind: tool
implies: digital-forensics
near: forensic-tools | wireshark | cellebrite
hit: Good command of FTK Imager

term: ghidra
name: Ghidra
kind: tool
implies: reverse-engineering-software
near: malware-analysis | assembly-language
hit: Familiar with Ghidra and assembly language or similar

term: google-chronicle
name: Google Chronicle
kind: tool
also: Chronicle SIEM | Google SecOps
implies: siem
near: splunk | microsoft-sentinel
hit: Moved from spreadsheets to Google Chronicle

term: hashcat
name: Hashcat
kind: tool
beside: John the Ripper | Aircrack-ng | Hydra password | password cracking
implies: penetration-testing
near: metasploit
hit: Worked daily with Hashcat and Metasploit

term: hipaa-security
name: HIPAA security
kind: skill
also: HIPAA Security Rule
narrower: HIPAA technical safeguards
beside: HITRUST
implies: data-privacy
near: security-governance
hit: HITRUST controls for a clinic group

term: hyperledger-fabric
name: Hyperledger Fabric
kind: tool
implies: blockchain
near: ethereum | smart-contracts
hit: Set up and maintained Hyperledger Fabric for three departments

term: ida-pro
name: IDA Pro
kind: tool
implies: reverse-engineering-software
near: malware-analysis | assembly-language
hit: Moved the reporting platform to IDA Pro

term: identity-and-access-management
name: identity and access management
kind: skill
also: IAM | identity management | access management | IAM solutions | user access management | joiner mover leaver |
 identity and access | access rights management | user account management | logical access | joiner mover leaver
 process | IAM experience | IAM skills
narrower: user provisioning | identity governance | privileged access management | PAM | role-based access control |
 RBAC | access control lists | user access reviews
ambiguous: IAM | PAM
case: IAM | PAM
needs: security | access | identity | Active Directory | Okta | CyberArk | privileged | SSO | Azure | AWS | cloud |
 experience with IAM | experience of IAM | experience in IAM | knowledge of IAM | familiarity with IAM | proficient
 with IAM | @list
never: PAM nurse
implies: information-security
near: active-directory | okta
hit: Identity management for hospitals
hit: Okta and CyberArk in the IAM team
miss: Ask for PAM at reception

term: incident-response
name: incident response
kind: skill
also: security incident response | cyber incident response | computer emergency response | incident handling |
  breach response | security incidents | cyber incidents | incident response plans | contained a ransomware |
  containing breaches | handling security incidents | triaged alerts | triaging alerts
narrower: CSIRT | CERT team
implies: information-security
near: security-operations | digital-forensics | incident-management | on-call-operations | vulnerability-management
 | threat-intelligence
hit: Incident response for ransomware

term: information-security
name: information security
kind: skill
also: infosec | IT security | information systems security | information assurance | data security | computer security
 | InfoSec policies | security of information systems | ICT security | systems security
 | information security management | security
ambiguous: security | Security
case: security | Security
needs: cyber | firewall | SIEM | network | vulnerability | encryption | ISO 27001 | cloud | penetration | malware
 | infosec | DevSecOps | application | authentication | IAM | software | scalability | privacy | DevOps | AWS | Azure
 | code | Linux | API | servers | microservice | Docker | Kubernetes | @list
never: security guard | security officer | social security | security deposit | door security | food security
 | security clearance | job security | homeland security | security patrol | airport security
near: cyber-security | risk-assessment-security
hit: Information security for a port
hit: Encryption basics and security for clouds of any kind
miss: Security patrol at night

term: intrusion-detection
name: intrusion detection
kind: skill
also: IDS/IPS | intrusion prevention | IDS | IPS | intrusion detection systems | IPS/IDS | network intrusion detection
 | host-based intrusion detection | Zeek IDS | IDS experience | IDS skills | IPS experience | IPS skills
ambiguous: IDS | IPS
case: IDS | IPS
needs: firewall | intrusion | SIEM | security | Snort | network | experience with IDS | experience of IDS | experience
 in IDS | knowledge of IDS | familiarity with IDS | proficient with IDS | experience with IPS | experience of IPS |
 experience in IPS | knowledge of IPS | familiarity with IPS | proficient with IPS | @list
never: IPS display | IPS monitor
implies: network-security
near: siem
hit: Firewall, SIEM and IPS alerts
miss: Check IDS at the bar

term: iso-27001
name: ISO 27001
kind: skill
also: ISO/IEC 27001 | ISO27001 | ISO 27001 certification | ISO 27001 compliance
beside: ISO 27002 | ISO 27000
implies: security-governance
near: nist-framework | soc-2 | cis-benchmarks | pci-dss
hit: Solid understanding of ISO 27001

term: juniper-srx
name: Juniper SRX
kind: tool
implies: firewalls
near: sophos | fortinet | pfsense | watchguard | cisco-meraki
hit: Our stack includes Juniper SRX, Sophos

term: kali-linux
name: Kali Linux
kind: tool
also: Kali
implies: penetration-testing
near: metasploit | burp-suite
hit: Tools: Kali Linux, Metasploit

term: kaspersky
name: Kaspersky
kind: tool
implies: endpoint-security
near: symantec-endpoint | microsoft-defender
hit: Introduced Kaspersky in a team of six

term: kerberos
name: Kerberos
kind: tool
implies: single-sign-on
near: oauth
hit: Two years of practice with Kerberos

term: keycloak
name: Keycloak
kind: tool
implies: identity-and-access-management | single-sign-on
near: okta | azure-active-directory | onelogin
hit: Introduced Keycloak in a team of six

term: knowbe4
name: KnowBe4
kind: tool
implies: security-awareness
near: social-engineering-defence
hit: Tools: KnowBe4, phishing defence

term: logrhythm
name: LogRhythm
kind: tool
implies: siem
near: qradar | splunk
hit: Proficient in LogRhythm and QRadar

term: malware-analysis
name: malware analysis
kind: skill
also: virus removal | malware research
narrower: reverse engineering of malware | malware reverse engineering
beside: malware detection | ransomware | malware removal
implies: information-security
near: reverse-engineering-software
hit: A good grasp of malware research is expected

term: malwarebytes
name: Malwarebytes
kind: tool
implies: endpoint-security
near: symantec-endpoint | microsoft-defender
hit: You know Malwarebytes well

term: mcafee
name: McAfee
kind: tool
also: Trellix
implies: endpoint-security
near: symantec-endpoint | microsoft-defender
hit: Set up and maintained McAfee for three departments

term: metasploit
name: Metasploit
kind: tool
also: Metasploit Framework
beside: Parrot OS | Mimikatz
implies: penetration-testing
near: burp-suite
hit: Proficient in Metasploit and Burp Suite

term: microsoft-defender
name: Microsoft Defender
kind: tool
also: Windows Defender | Microsoft Defender for Endpoint | Microsoft 365 Defender | MS Defender | Defender for
  Office 365
narrower: Defender ATP
ambiguous: Defender
case: Defender
needs: Microsoft | endpoint | Sentinel | Intune | antivirus | security | Azure | EDR | 365 | SIEM | CrowdStrike |
 experience with Defender | experience of Defender | experience in Defender | knowledge of Defender | familiarity with
 Defender | proficient with Defender
never: Land Rover Defender | Public Defender | Defender of
implies: endpoint-security | endpoint-detection-and-response
near: crowdstrike | sophos
hit: Good command of Microsoft Defender
miss: Serviced a Land Rover Defender

term: microsoft-sentinel
name: Microsoft Sentinel
kind: tool
also: Azure Sentinel | Sentinel
ambiguous: Sentinel
case: Sentinel
needs: SIEM | Splunk | QRadar | Azure | Defender | KQL | SOC | security | experience with Sentinel | experience of
 Sentinel | experience in Sentinel | knowledge of Sentinel | familiarity with Sentinel | proficient with Sentinel
implies: siem | azure
near: splunk | qradar | arcsight | logrhythm
hit: Proficient in Azure Sentinel and QRadar
miss: Reporter at the Stoke Sentinel

term: mimecast
name: Mimecast
kind: tool
implies: social-engineering-defence
near: security-awareness
hit: Set up and maintained Mimecast for three departments

term: mitre-attack
name: MITRE ATT&CK
kind: skill
also: MITRE ATTACK | MITRE framework
narrower: TTP analysis
beside: cyber kill chain | diamond model
implies: threat-intelligence
near: siem
hit: Cases mapped to MITRE ATT&CK

term: mobile-security
name: mobile security
kind: skill
also: mobile application security | mobile app security testing
narrower: BYOD security | MobSF
implies: application-security
near: mobile-development
hit: Experience in mobile security and mobile development

term: multi-factor-authentication
name: multi-factor authentication
kind: skill
also: MFA | two-factor authentication | 2FA | MFA experience | MFA skills
narrower: FIDO2 | biometric authentication | RSA SecurID
beside: passwordless
ambiguous: MFA
case: MFA
needs: authentication | SSO | security | Azure | VPN | Okta | login | identity | experience with MFA | experience of
 MFA | experience in MFA | knowledge of MFA | familiarity with MFA | proficient with MFA | @list
implies: authentication
near: single-sign-on
hit: Rolled out two-factor authentication
miss: MFA in sculpture, 2016

term: nessus
name: Nessus
kind: tool
beside: Tenable | Tenable.io
implies: vulnerability-management
near: nmap-tool
hit: Trained colleagues in the use of Tenable

term: network-security
name: network security
kind: skill
also: securing networks | secure networks | network security design | NAC | network segmentation | network defence |
 network defense | NAC experience | NAC skills
narrower: perimeter security | network access control
ambiguous: NAC
case: NAC
needs: network | 802.1X | Cisco | ISE | firewall | firewalls | VPN | access | security | Forescout | endpoint | Aruba
 | switches | IDS | wireless | experience with NAC | experience of NAC | experience in NAC | knowledge of NAC |
 familiarity with NAC | proficient with NAC
implies: information-security | networking
near: firewalls
hit: Network security on four sites
hit: Rolled out NAC with Cisco ISE
miss: NAC on a memory care night shift

term: nis2
name: NIS2
kind: skill
also: NIS2 Directive
beside: DORA regulation | Cyber Resilience Act | NIS Directive | Cyber Essentials scheme
implies: security-governance
near: iso-27001
hit: Ready for NIS2 by spring

term: nist-framework
name: NIST framework
kind: skill
also: NIST | NIST Cybersecurity Framework
narrower: NIST CSF | NIST 800-53 | NIST 800-171 | RMF
beside: CMMC | FedRAMP | FISMA
implies: security-governance
near: iso-27001 | soc-2 | cis-benchmarks | pci-dss | nis2
hit: Controls mapped to NIST 800-53

term: nmap-tool
name: Nmap
kind: tool
beside: Masscan | Shodan | Netcat
implies: penetration-testing
near: wireshark | nessus
hit: You know Masscan well

term: oauth
name: OAuth
kind: skill
also: OAuth2 | OAuth 2.0 | OAuth2/OIDC
beside: OpenID Connect | OIDC | JWT | JSON Web Tokens | OpenID
implies: authentication
near: single-sign-on
hit: OAuth 2.0 for partner apps

term: okta
name: Okta
kind: tool
also: Okta SSO
beside: Auth0 platform
implies: identity-and-access-management | single-sign-on
near: azure-active-directory | auth0
hit: Introduced Okta in a team of six

term: one-identity
name: One Identity
kind: tool
implies: identity-and-access-management
near: sailpoint | cyberark
hit: You know One Identity well

term: onelogin
name: OneLogin
kind: tool
implies: identity-and-access-management | single-sign-on
near: okta | azure-active-directory
hit: Tools: OneLogin, Azure Active Directory

term: openvas
name: OpenVAS
kind: tool
implies: vulnerability-management
near: nessus | nmap-tool
hit: Familiar with OpenVAS and Nmap or similar

term: ot-security
name: OT security
kind: skill
also: industrial cyber security | operational technology security | NERC CIP
narrower: ICS security | IEC 62443 | SCADA security
implies: cyber-security
near: network-security
hit: OT security at water works

term: owasp-zap
name: OWASP ZAP
kind: tool
implies: penetration-testing | application-security
near: burp-suite | metasploit | acunetix
hit: Trained colleagues in the use of OWASP ZAP

term: palo-alto-firewalls
name: Palo Alto firewalls
kind: tool
also: Palo Alto Networks | Palo Alto Firewall
beside: Panorama firewall | PAN-OS
ambiguous: Palo Alto
needs: firewall | Cisco | Fortinet | VPN | Check Point | network | experience with Palo Alto | experience of Palo Alto
 | experience in Palo Alto | knowledge of Palo Alto | familiarity with Palo Alto | proficient with Palo Alto | @list
implies: firewalls
near: fortinet | check-point-firewall | cisco-asa | sophos | sonicwall | juniper-srx | pfsense | watchguard
 | cisco-meraki
hit: Firewalls from Palo Alto and Fortinet
miss: Moved from Palo Alto, California

term: patch-management
name: patch management
kind: skill
also: patching | software patching | patch deployment | software updates deployment | server patching | chasing owners
 to patch | monthly patching | patching experience | patching skills
narrower: OS patching | security patches
ambiguous: patching | Patching
case: patching | Patching
needs: server | Windows | Linux | vulnerability | WSUS | update | security | experience with patching | experience of
 patching | experience in patching | knowledge of patching | familiarity with patching | proficient with patching |
 @list
near: vulnerability-management | endpoint-management
hit: Patch management on 400 PCs
miss: Patching of holes in plaster

term: pci-dss
name: PCI DSS
kind: skill
also: PCI compliance | PCI-DSS | PCI | Payment Card Industry Data Security Standard | PCI standards | PCI experience |
 PCI skills
ambiguous: PCI
case: PCI
needs: compliance | card | security | payment | audit | experience with PCI | experience of PCI | experience in PCI |
 knowledge of PCI | familiarity with PCI | proficient with PCI | @list
never: PCI express | PCI bus | PCI cath | primary PCI
implies: security-governance | payments-sector
near: payment-gateway-integration | nis2
hit: PCI DSS checks in shops
miss: Assisted with PCI after heart attacks

term: penetration-testing
name: penetration testing
kind: skill
also: pen testing | pentesting | penetration tests | ethical hacking | offensive security | pen tests | white hat
 hacking | pentest | pen-tested | testing web apps for vulnerabilities
narrower: red teaming | red team | web application penetration testing
implies: information-security
near: vulnerability-management | bug-bounty
hit: Penetration testing of clinics

term: pfsense
name: pfSense
kind: tool
beside: OPNsense
implies: firewalls
near: sophos | fortinet | watchguard | cisco-meraki
hit: Moved the reporting platform to pfSense

term: ping-identity
name: Ping Identity
kind: tool
beside: PingFederate
implies: identity-and-access-management | single-sign-on
near: okta | azure-active-directory | auth0 | keycloak | onelogin
hit: Set up and maintained Ping Identity for three departments

term: prisma-cloud
name: Prisma Cloud
kind: tool
implies: cloud-security
near: aws-security-services
hit: Familiar with Prisma Cloud and Amazon GuardDuty or similar

term: proofpoint
name: Proofpoint
kind: tool
implies: social-engineering-defence
near: security-awareness | mimecast
hit: Set up and maintained Proofpoint for three departments

term: public-key-infrastructure
name: public key infrastructure
kind: skill
also: PKI | TLS certificates | HSM | hardware security modules | digital signatures
narrower: digital certificates | certificate management | certificate authority | X.509 | SSL certificates
ambiguous: HSM
case: HSM
needs: encryption | PKI | key | crypto | @list
implies: cryptography
near: tls
hit: PKI for 20,000 cards
miss: HSM course in health and safety

term: qradar
name: QRadar
kind: tool
also: IBM QRadar
beside: Rapid7 InsightIDR
implies: siem
near: splunk | microsoft-sentinel
hit: Alerts tuned in QRadar

term: qualys
name: Qualys
kind: tool
also: QualysGuard
implies: vulnerability-management
near: nessus | nmap-tool | rapid7 | openvas
hit: Proficient in Qualys and Nessus

term: rapid7
name: Rapid7
kind: tool
beside: Nexpose | InsightVM
implies: vulnerability-management
near: nessus | nmap-tool | openvas
hit: Trained colleagues in the use of InsightVM

term: reverse-engineering-software
name: reverse engineering
kind: skill
also: binary analysis | disassembly of software | binary reverse engineering
narrower: OllyDbg | x64dbg
near: malware-analysis | assembly-language
hit: Reverse engineering in Ghidra

term: risk-assessment-security
name: risk assessment security
kind: skill
also: information security risk | cyber risk assessment | IT risk management | IT risk | technology risk
 | security risk assessment | information risk management | security risk management | IT risk assessments
implies: information-security
near: security-audits
hit: IT risk management at a bank

term: sailpoint
name: SailPoint
kind: tool
also: SailPoint IdentityIQ
beside: Oracle Identity Manager | IBM Security Verify
implies: identity-and-access-management
near: cyberark
hit: Familiar with SailPoint and CyberArk or similar

term: saml
name: SAML
kind: tool
also: SAML 2.0
implies: single-sign-on
near: oauth
hit: Proficient in SAML 2.0 and OAuth

term: saviynt
name: Saviynt
kind: tool
implies: identity-and-access-management
near: sailpoint | cyberark
hit: Moved the reporting platform to Saviynt

term: security-architecture
name: security architecture
kind: skill
also: enterprise security architecture | security design | security engineering | defence in depth | defense in
  depth | security controls design | secure architecture
narrower: zero trust architecture | SABSA
implies: information-security
near: software-architecture
hit: Strong background in SABSA and software architecture

term: security-audits
name: security audits
kind: skill
also: security auditing | security assessments | information security audits | IT audits | IT general controls |
  ITGC | cybersecurity audits | security reviews | security testing | IS audit | technology audit | compliance
  audits of IT | access reviews
beside: security compliance | IT audit
near: iso-27001 | information-security
hit: IT audits in five countries

term: security-awareness
name: security awareness
kind: skill
also: security awareness training | cyber awareness | security training for staff | phishing awareness |
  phishing tests | phishing training
narrower: phishing simulations | anti-phishing training
implies: information-security
near: social-engineering-defence
hit: You are familiar with cyber awareness

term: security-governance
name: security governance
kind: skill
also: GRC | governance risk and compliance | information security management system | security frameworks | GRC
 experience | GRC skills
narrower: information security policies | ISMS
beside: IT governance | IT compliance
ambiguous: GRC
case: GRC
needs: risk | compliance | security | audit | controls | governance | SOX | experience with GRC | experience of GRC |
 experience in GRC | knowledge of GRC | familiarity with GRC | proficient with GRC | @list
never: SAP GRC
implies: information-security
near: iso-27001 | security-audits
hit: Information security policies for a city
hit: Audit and risk work in GRC
miss: GRC panels of glass-reinforced concrete

term: security-hardening
name: security hardening
kind: skill
also: system hardening
narrower: server hardening | OS hardening | security baselines
implies: information-security
near: vulnerability-management
hit: Knowledge of security hardening is required

term: security-operations
name: security operations
kind: skill
also: SOC | security operations center | security operations centre | SOC operations | security event monitoring |
 SecOps | blue team | SOC analysis | alert triage | monitoring security alerts | SOC shifts | SOC experience | SOC
 skills
narrower: security monitoring
ambiguous: SOC
case: SOC
needs: security | SIEM | incident | threat | analyst | alerts | cyber | Splunk | experience with SOC | experience of
 SOC | experience in SOC | knowledge of SOC | familiarity with SOC | proficient with SOC | @list
never: SOC 2 | SOC 1 | SOC report | SOC design | SoC FPGA
implies: information-security
near: siem | incident-response | vulnerability-management | threat-intelligence
hit: Security operations in shifts
hit: Threat alerts worked in a SOC
miss: SOC codes list jobs

term: securonix
name: Securonix
kind: tool
implies: siem
near: qradar | splunk
hit: Introduced Securonix in a team of six

term: sentinelone
name: SentinelOne
kind: tool
implies: endpoint-security | endpoint-detection-and-response
near: crowdstrike | microsoft-defender | carbon-black | cortex-xdr | symantec-endpoint | sophos
hit: Our stack includes SentinelOne, CrowdStrike

term: siem
name: SIEM
kind: skill
also: SIEM tools | security information and event management | SIEM platforms | security analytics | SIEM monitoring |
 log correlation | SOAR experience | SOAR skills
beside: SOAR
ambiguous: SOAR
case: SOAR
needs: SIEM | security | playbook | experience with SOAR | experience of SOAR | experience in SOAR | knowledge of SOAR
 | familiarity with SOAR | proficient with SOAR | @list
implies: security-operations
near: splunk | qradar
hit: SIEM rules for logins
miss: SOAR with eagles at our park

term: single-sign-on
name: single sign-on
kind: skill
also: SSO | identity federation | federated identity | single sign on | federation services
implies: identity-and-access-management
near: oauth
hit: Knowledge of single sign-on is required

term: smart-contracts
name: smart contracts
kind: skill
also: smart contract development | smart contract audits
narrower: Hardhat | Truffle framework | Foundry Ethereum
implies: blockchain
near: solidity
hit: Knowledge of smart contracts is required

term: snort
name: Snort
kind: tool
implies: intrusion-detection
near: siem
hit: Our stack includes Snort, SIEM

term: snyk
name: Snyk
kind: tool
implies: static-application-security-testing
near: checkmarx | sonarqube
hit: Set up and maintained Snyk for three departments

term: soc-2
name: SOC 2
kind: skill
also: SOC 2 compliance | SOC2 | SOC 2 Type II
beside: SSAE 18 | SOC 1 | SOC 1 reports
implies: security-governance
near: iso-27001 | cis-benchmarks | pci-dss | nis2
hit: Led the SOC 2 Type II audit

term: social-engineering-defence
name: phishing defence
kind: skill
also: phishing
narrower: phishing analysis
beside: social engineering attacks | email security | anti-spam | spam filtering
implies: information-security
near: security-awareness
hit: Email security for 900 staff

term: solana
name: Solana
kind: tool
implies: blockchain
near: ethereum | smart-contracts
hit: Good command of Solana

term: sonicwall
name: SonicWall
kind: tool
implies: firewalls
near: sophos | fortinet | juniper-srx | pfsense | watchguard | cisco-meraki
hit: Tools: SonicWall, Fortinet

term: sophos
name: Sophos
kind: tool
also: Sophos XG | Sophos Central
beside: Barracuda firewall
implies: firewalls | endpoint-detection-and-response
near: fortinet | cisco-meraki
hit: Introduced Barracuda firewall in a team of six

term: sqlmap
name: SQLmap
kind: tool
implies: penetration-testing | application-security
near: burp-suite | metasploit
hit: Our stack includes SQLmap, Metasploit

term: static-application-security-testing
name: static application security testing
kind: skill
also: SAST | SAST/DAST | code scanning
beside: DAST | dynamic application security testing | software composition analysis | IAST
implies: application-security
near: checkmarx
hit: Strong background in static application security testing and Checkmarx

term: suricata
name: Suricata
kind: tool
implies: intrusion-detection
near: siem
hit: Familiar with Suricata and SIEM or similar

term: symantec-endpoint
name: Symantec Endpoint Protection
kind: tool
beside: Norton antivirus | Webroot
implies: endpoint-security
near: microsoft-defender | sophos
hit: Our stack includes Symantec Endpoint Protection, Microsoft Defender

term: tanium
name: Tanium
kind: tool
implies: endpoint-security
near: crowdstrike | microsoft-defender
hit: Tools: Tanium, Microsoft Defender

term: third-party-security
name: third-party security
kind: skill
also: vendor security assessments | third-party cyber risk | supplier security reviews | vendor risk assessments IT
near: security-governance
hit: Vendor security assessments for cloud tools

term: threat-intelligence
name: threat intelligence
kind: skill
also: cyber threat intelligence | CTI | threat analysis | threat landscape | threat intel | threat actors | threat
 monitoring
narrower: STIX/TAXII | detection engineering | hunting threats | indicators of compromise
beside: threat hunting | threat detection
ambiguous: CTI
case: CTI
needs: threat | threats | intelligence | MITRE | security | SOC | cyber | OSINT | IOC | STIX | malware | actors
implies: information-security
near: siem | mitre-attack
hit: Threat hunting in bank logs
hit: Wrote CTI on threat actors
miss: Linked the dialer to Genesys by CTI

term: threat-modeling
name: threat modeling
kind: skill
also: threat modelling
narrower: attack surface analysis | STRIDE | attack trees
beside: security design review
case: STRIDE
implies: application-security
near: risk-assessment-security
hit: Threat modelling with teams

term: tls
name: TLS
kind: skill
also: SSL | SSL/TLS | Transport Layer Security | mutual TLS | TLS/SSL | HTTPS/TLS
narrower: mTLS
implies: cryptography
near: public-key-infrastructure | http
hit: Renewed TLS on all hosts

term: trend-micro
name: Trend Micro
kind: tool
implies: endpoint-security | endpoint-detection-and-response
near: symantec-endpoint | microsoft-defender
hit: Our stack includes Trend Micro, Symantec Endpoint Protection

term: trivy
name: Trivy
kind: tool
implies: static-application-security-testing
near: checkmarx | sonarqube
hit: Proficient in Trivy and Checkmarx

term: vectra-ai
name: Vectra AI
kind: tool
also: Vectra NDR
implies: network-security
near: crowdstrike
hit: Set up Vectra AI for a firm of thirty

term: veracode
name: Veracode
kind: tool
implies: static-application-security-testing
near: checkmarx | sonarqube | snyk
hit: Trained colleagues in the use of Veracode

term: volatility-framework
name: Volatility framework
kind: tool
implies: digital-forensics
near: forensic-tools | wireshark
hit: Introduced Volatility framework in a team of six

term: vpn
name: VPN
kind: skill
also: VPNs | virtual private network | site-to-site VPN | SSL VPN | remote access VPN | AnyConnect | VPN tunnels
  | IPSec VPN | virtual private networks
narrower: IPsec | OpenVPN | WireGuard
implies: networking | network-security
near: firewalls
hit: VPN for home workers

term: vulnerability-management
name: vulnerability management
kind: skill
also: patching vulnerabilities | security scanning | vulnerability scans | vulnerability analysis | scanning for
 vulnerabilities | fixing vulnerabilities
narrower: vulnerability assessment | vulnerability scanning | vulnerability remediation | vulnerability assessments |
 CVSS
ambiguous: CVSS
case: CVSS
needs: vulnerability | vulnerabilities | severity | score | scored | Nessus | Qualys | patch | CVE | security |
 findings | risk | @list
implies: information-security
near: patch-management | penetration-testing
hit: Experience in vulnerability management and penetration testing
hit: Ranked findings by CVSS
miss: Drove trucks for CVSS in Ohio

term: watchguard
name: WatchGuard
kind: tool
implies: firewalls
near: sophos | fortinet | cisco-meraki
hit: Proficient in WatchGuard and Fortinet

term: wazuh
name: Wazuh
kind: tool
implies: siem
near: qradar | splunk
hit: Introduced Wazuh in a team of six

term: wiz-cloud-security
name: Wiz cloud security
kind: tool
also: Orca Security | Lacework | Netskope
implies: cloud-security
near: prisma-cloud
hit: Two years of work with Wiz cloud security

term: yara
name: YARA
kind: tool
also: YARA rules
beside: Sigma rules | Cuckoo Sandbox | VirusTotal
ambiguous: YARA
case: YARA
needs: rules | malware | threat | Sigma | IOC | SIEM | Snort | detection | reverse | security | Suricata | Volatility
 | @list
implies: malware-analysis
near: threat-intelligence
hit: Two years of practice with YARA rules
hit: Wrote YARA rules for malware
miss: Grew wheat with fertiliser of YARA

term: zero-trust
name: zero trust
kind: skill
also: zero-trust | zero trust network access
narrower: ZTNA
beside: SASE | secure access service edge
implies: network-security
near: vpn
hit: Practical skills in zero trust and VPN

term: zscaler
name: Zscaler
kind: tool
implies: zero-trust
near: vpn
hit: Introduced Zscaler in a team of six
