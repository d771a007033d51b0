# Retail, commercial and investment banking, markets, wealth, lending, insurance and their compliance.

term: account-opening
name: account opening
kind: skill
also: opening bank accounts | new account opening
beside: client onboarding KYC
near: know-your-customer | retail-banking
hit: Responsible for client onboarding KYC in a group of eight

term: actimize
name: Actimize
kind: tool
also: NICE Actimize
implies: anti-money-laundering
near: world-check | mantas | lexisnexis-bridger
hit: Proficient in Actimize and anti-money laundering

term: actuarial-science
name: actuarial science
kind: skill
also: actuarial analysis | actuarial | actuarial pricing | mortality tables
narrower: actuarial valuation | loss reserving | reserving | actuarial models
ambiguous: Reserving
case: reserving | Reserving
needs: experience | skills | knowledge | degree | bachelor | department | manager | director | head | officer
 | assistant | executive | coordinator | team | field | background | worked | studies | function | graduate | @list
near: insurance-rating | pensions | quantitative-finance
hit: Three years of actuarial science
miss: Reserving Street 5, Leeds

term: acturis
name: Acturis
kind: tool
implies: insurance-broking | insurance-software | insurance
near: hawksoft | open-gi | applied-epic | ams360 | ezlynx
hit: Working knowledge of Acturis required

term: adviser-software
name: adviser back-office software
kind: tool
also: financial planning software | back office systems for advisers | cashflow modelling software | adviser software
 | wealth management software
implies: personal-financial-planning
near: crm
hit: Records in adviser back-office software

term: alternative-investments
name: alternative investments
kind: skill
also: alternatives investing
narrower: private debt | private credit | real assets
near: private-equity | hedge-funds
hit: Skilled in alternative investments and hedge funds

term: ams360
name: AMS360
kind: tool
also: Vertafore AMS360
implies: insurance | insurance-software | insurance-broking
near: applied-epic | ezlynx | open-gi | hawksoft
hit: Introduced Vertafore AMS360 in three departments

term: anti-money-laundering
name: anti-money laundering
kind: skill
also: AML | AML compliance | AML/CTF | anti money laundering | BSA/AML | AML experience | AML skills
narrower: money laundering regulations | Bank Secrecy Act | suspicious activity reports | SAR filing | transaction
 monitoring | suspicious transactions | suspicious activity report | unusual transactions | money laundering checks |
 filed SARs | money laundering reporting | monitored transactions
beside: counter terrorist financing | CFT
ambiguous: AML | CFT
case: AML | CFT
needs: KYC | money laundering | compliance | financial crime | sanctions | bank | banking | fraud | transaction |
 regulatory | due diligence | CDD | suspicious | client | customer | policies | onboarding | BSA | screening | FCA |
 checks | training | laws | regulations | risk | CTF | CFT | MLRO | legal | alerts | legislation | counter | AML |
 experience with AML | experience of AML | experience in AML | knowledge of AML | familiarity with AML | proficient
 with AML | @list
implies: compliance | financial-services-sector | financial-crime
near: know-your-customer | sanctions-screening | fraud-prevention
hit: Looked after anti-money laundering for a mid-sized employer
hit: Ran AML checks on every client
miss: Clinical trials in leukemia (AML) and lymphoma
miss: Led a CFT of six engineers

term: applied-epic
name: Applied Epic
kind: tool
beside: Applied TAM
implies: insurance | insurance-software | insurance-broking
near: ams360 | open-gi | hawksoft | ezlynx
hit: Introduced Applied Epic in three departments

term: asset-management
name: asset management
kind: skill
also: investment management | fund management | asset managers | buy side
never: fixed asset management | IT asset management | digital asset management | software asset management
implies: financial-services-sector
near: portfolio-management | wealth-management | fund-administration | personal-financial-planning | investment-analysis
hit: Skilled in asset management and portfolio management

term: bancassurance
name: bancassurance
kind: skill
near: insurance-broking | retail-banking
hit: Practical experience of bancassurance is required

term: banking-sector
name: banking
kind: experience
also: banking industry | banking sector | banking environment | bank experience | banking operations | banking
 experience | banking background
narrower: commercial bank | investment bank | private bank
ambiguous: Banking
case: banking | Banking
needs: finance | insurance | industry | sector | experience | skills | knowledge | degree | bachelor | department
 | manager | director | head | officer | assistant | executive | coordinator | team | field | background | worked
 | studies | function | graduate | @list
implies: finance-sector | financial-services-sector | regulated-setting
near: financial-services-sector | insurance-sector
hit: Ten years in banking
miss: Online Banking lets you pay anywhere

term: basel-iii
name: Basel III
kind: skill
also: Basel accords | Basel regulations
beside: Basel II | Basel IV | capital adequacy | regulatory capital
implies: financial-regulation
near: credit-risk | solvency-ii | dodd-frank
hit: Three years of Basel III

term: blackrock-aladdin
name: Aladdin
kind: tool
also: BlackRock Aladdin
ambiguous: Aladdin
case: Aladdin
needs: BlackRock | portfolio | trading | investment | SimCorp | risk
implies: portfolio-management
near: charles-river-ims | simcorp-dimension | geneva-fund-accounting
hit: Portfolio risk reports from Aladdin
miss: The theatre shows Aladdin in winter

term: bloomberg-terminal
name: Bloomberg Terminal
kind: tool
also: Bloomberg Professional | Bloomberg terminals
narrower: Bloomberg data
ambiguous: Bloomberg
case: Bloomberg
needs: terminal | Reuters | FactSet | Excel | trading | Capital IQ | market data | experience with Bloomberg |
 experience of Bloomberg | experience in Bloomberg | knowledge of Bloomberg | familiarity with Bloomberg | proficient
 with Bloomberg | @list
implies: market-data-platforms
near: refinitiv-eikon | factset | capital-iq | morningstar | pitchbook
hit: Pulled bond prices from the Bloomberg Terminal
miss: As Bloomberg reported on Tuesday

term: broker-systems-uk
name: SSP Broking
kind: tool
also: CDL Strata | OpenGI | SSP Pure Broking | Insurecom
implies: insurance-software | insurance-broking
near: acturis | open-gi
hit: Two years of work with SSP Broking

term: calypso-trading-system
name: Calypso trading system
kind: tool
also: Calypso Technology
implies: trading-platforms
near: trade-settlement | murex | simcorp-dimension | charles-river-ims | blackrock-aladdin | geneva-fund-accounting
hit: Ideally you have already used Calypso trading system

term: calyx-point
name: Calyx Point
kind: tool
also: Calyx PointCentral
implies: loan-origination-systems | mortgage-lending
hit: Processed loans in Calyx Point

term: capital-iq
name: Capital IQ
kind: tool
also: CapIQ | S&P Capital IQ | Cap IQ
implies: market-data-platforms
near: factset | pitchbook | morningstar
hit: Kept records in Cap IQ

term: capital-markets
name: capital markets
kind: skill
also: financial markets | global markets
narrower: debt markets | primary markets
implies: financial-services-sector
near: investment-banking | equities | fixed-income
hit: Sound knowledge of capital markets

term: catastrophe-modelling
name: catastrophe modelling
kind: skill
also: cat modelling | catastrophe models | catastrophe modeling | cat modeling | RMS modeling
narrower: RMS modelling | AIR Touchstone
near: actuarial-science | reinsurance
hit: Taught catastrophe modelling to new colleagues

term: charles-river-ims
name: Charles River IMS
kind: tool
also: Charles River Development | CRIMS
case: CRIMS
implies: trading-platforms
near: blackrock-aladdin | geneva-fund-accounting
hit: Daily work with Charles River IMS

term: commercial-banking
name: commercial banking
kind: skill
also: business banking | corporate banking
narrower: SME banking
implies: banking-sector
near: retail-banking | commercial-lending | private-banking
hit: Three years of commercial banking

term: commercial-lending
name: commercial lending
kind: skill
also: business loans
narrower: SBA loans | SBA lending | corporate lending | small business lending | asset based lending
implies: lending
near: commercial-banking | credit-analysis | loan-underwriting
hit: Strong background in commercial lending and commercial banking

term: commercial-lines
name: commercial lines
kind: skill
also: commercial insurance | commercial lines insurance | business insurance
narrower: SME insurance
never: with business insurance | car business insurance | business insurance on | business insurance for your
implies: insurance
near: personal-lines | property-and-casualty-insurance | life-and-health-insurance | motor-insurance
hit: Skilled in commercial lines and personal lines

term: commodities-trading
name: commodities trading
kind: skill
also: commodity trading | commodity markets
narrower: physical commodities
near: derivatives
hit: Strong background in commodities trading and derivatives

term: compliance
name: compliance
kind: skill
also: regulatory compliance | compliance monitoring | compliance management | compliance programme
 | compliance requirements | compliance function | ensuring compliance | compliance reviews | compliance reporting
 | compliance program
near: financial-regulation | anti-money-laundering | risk-management | corporate-governance
hit: Experience in compliance and corporate governance

term: core-banking-systems
name: core banking systems
kind: tool
also: core banking system | core banking platform | core banking software | core banking platforms | banking software
implies: banking-sector
near: digital-banking
hit: Knowledge of core banking systems

term: credit-analysis
name: credit analysis
kind: skill
also: credit assessment | creditworthiness | credit appraisal | credit review | credit evaluation | credit decisions |
 assessing creditworthiness | credit papers
narrower: spreading financial statements | credit checks | credit applications
implies: financial-analysis
near: credit-risk | loan-underwriting | credit-control
hit: Looked after credit analysis for a mid-sized employer

term: credit-risk
name: credit risk
kind: skill
also: credit risk management | credit risk modelling | credit risk modeling
narrower: counterparty risk | credit scoring | probability of default
implies: risk-management
near: market-risk | operational-risk | credit-analysis | liquidity-risk
hit: A good grasp of credit risk is expected

term: cross-selling-bank-products
name: cross-selling bank products
kind: skill
also: referring bank products | cross sell banking products | referring customers to advisers
 | referring customers to the mortgage adviser
near: cross-selling | retail-banking
hit: Responsible for cross-selling bank products in a group of eight

term: cryptocurrency
name: cryptocurrency
kind: skill
also: digital assets | crypto | cryptocurrencies | crypto assets
near: fintech
hit: Three years of cryptocurrency

term: curo-adviser
name: CURO adviser software
kind: tool
also: Time4Advice CURO
implies: personal-financial-planning | adviser-software
near: fe-analytics
hit: Trained the team on CURO adviser software

term: delegated-authority
name: delegated authority
kind: skill
also: delegated underwriting authority | binding authority | binding authorities | coverholder management | binder
 management
narrower: bordereaux | bordereaux processing | bordereau | coverholders | coverholder audits
implies: insurance-sector
near: insurance-underwriting | reinsurance | insurance-broking
hit: Delegated authority and bordereaux

term: derivatives
name: derivatives
kind: skill
also: OTC derivatives
narrower: options and futures | futures and options | swaps | interest rate swaps | credit derivatives | structured
 products | options trading
implies: financial-services-sector
near: fixed-income | equities | foreign-exchange
hit: Three years of options and futures

term: digital-banking
name: digital banking
kind: skill
narrower: mobile banking | online banking products
beside: open banking | PSD2
near: fintech | retail-banking
hit: Three years of digital banking

term: dodd-frank
name: Dodd-Frank
kind: skill
also: Dodd Frank Act
narrower: Volcker Rule
implies: financial-regulation
near: mifid
hit: Sound knowledge of Dodd-Frank

term: duck-creek
name: Duck Creek
kind: tool
also: Duck Creek Technologies
implies: insurance | insurance-software
near: guidewire
hit: Trained new colleagues on Duck Creek Technologies

term: efront
name: eFront
kind: tool
also: Investran | FIS Investran | Allvue
implies: fund-administration
near: geneva-fund-accounting
hit: Two years of work with eFront

term: employee-benefits-insurance
name: employee benefits insurance
kind: skill
also: group insurance | group benefits
narrower: group health plans | group medical | self-funded plans
near: life-and-health-insurance | benefits-administration
hit: Looked after employee benefits insurance for a mid-sized employer

term: encompass-los
name: Encompass LOS
kind: tool
also: Ellie Mae Encompass | Ellie Mae | Encompass360
implies: loan-origination-systems | mortgage-lending
near: ncino
hit: Trained new colleagues on Ellie Mae

term: equities
name: equities
kind: skill
also: cash equities | stock trading | equity markets | equity analysis
narrower: equity research | equity trading
ambiguous: Equities
case: equities | Equities
needs: experience | skills | knowledge | degree | bachelor | department | manager | director | head | officer
 | assistant | executive | coordinator | team | field | background | worked | studies | function | graduate | @list
implies: financial-services-sector
near: fixed-income | derivatives | capital-markets | foreign-exchange
hit: Took over equity analysis from 2019 onwards
miss: Equities Street 5, Leeds

term: esg-investing
name: ESG investing
kind: skill
also: sustainable finance | responsible investment | socially responsible investing | SFDR
narrower: impact investing
beside: green finance
case: SFDR
near: esg-reporting | asset-management
hit: Responsible for green finance in a group of eight

term: ezlynx
name: EZLynx
kind: tool
implies: insurance-software | insurance | insurance-broking
near: ams360 | hawksoft
hit: Daily work with EZLynx and HawkSoft

term: factset
name: FactSet
kind: tool
also: Fact Set
implies: market-data-platforms
near: bloomberg-terminal | capital-iq | pitchbook
hit: Used FactSet and Bloomberg Terminal in a team of five

term: fair-lending
name: fair lending
kind: skill
narrower: ECOA | Community Reinvestment Act | HMDA
beside: Truth in Lending | TILA | Fair Credit Reporting Act | FCRA
case: ECOA | HMDA | TILA | FCRA
implies: compliance
near: lending
hit: A good grasp of Community Reinvestment Act is expected

term: fe-analytics
name: FE Analytics
kind: tool
also: FE fundinfo
implies: investment-analysis | personal-financial-planning
near: morningstar
hit: Set up FE Analytics for a firm of thirty

term: fenergo
name: Fenergo
kind: tool
also: ComplyAdvantage | LexisNexis Risk Solutions | Verafin | Napier AI
implies: know-your-customer
near: actimize | world-check
hit: Two years of work with Fenergo

term: finacle
name: Finacle
kind: tool
also: Infosys Finacle
implies: core-banking-systems
near: temenos | oracle-flexcube | fiserv | jack-henry | fis-horizon
hit: Ideally you have already used Finacle

term: finance-sector
name: finance and accounting sector
kind: experience
also: finance environment
near: financial-services-sector
hit: A background in finance and accounting sector is preferred

term: financial-crime
name: financial crime
kind: skill
also: financial crime prevention | financial crime compliance | economic crime | financial crime risk | fincrime
narrower: SARs
implies: compliance
near: forensic-accounting
hit: Financial crime risk in a retail bank

term: financial-regulation
name: financial regulation
kind: skill
also: financial services regulation | regulatory environment | FCA rules | FCA compliance | FCA guidelines | regulated
 environment finance
narrower: FCA regulations | FCA regulated | Financial Conduct Authority | PRA regulated | Consumer Duty | Treating
 Customers Fairly | SEC regulations | FINRA rules | banking regulations | SMCR | SM&CR | Senior Managers Regime |
 Senior Managers and Certification Regime
near: compliance | mifid
hit: Responsible for Treating Customers Fairly in a group of eight

term: financial-services-sector
name: financial services
kind: experience
also: financial services industry | finance industry | financial sector | financial institution
 | financial services sector | financial services background | financial services environment | investment environment
near: banking-sector | insurance-sector
hit: Knows financial institution from two employers

term: fintech
name: fintech
kind: experience
also: financial technology | fintech industry | fin-tech | FinTech startup
implies: financial-services-sector | software-industry-sector
near: banking-sector | payment-processing
hit: Four years in fintech industry

term: fis-horizon
name: FIS Horizon
kind: tool
implies: core-banking-systems
near: temenos | jack-henry
hit: Ideally you have already used FIS Horizon

term: fis-prophet
name: FIS Prophet
kind: tool
also: Prophet actuarial software
implies: actuarial-science
near: moodys-axis | resq
hit: Two years of practice with FIS Prophet

term: fiserv
name: Fiserv
kind: tool
also: Fiserv DNA
implies: core-banking-systems
near: temenos | oracle-flexcube | jack-henry | fis-horizon
hit: Knowledge of Fiserv is an advantage

term: fixed-income
name: fixed income
kind: skill
also: bond markets
narrower: bonds trading | government bonds | corporate bonds | credit markets | rates trading
implies: financial-services-sector
near: equities | derivatives | capital-markets | foreign-exchange
hit: Strong background in fixed income and equities

term: foreign-exchange
name: foreign exchange
kind: skill
also: FX | forex | currency exchange | FX experience | FX skills
narrower: FX trading | currency trading | FX hedging
ambiguous: FX
case: FX
needs: currency | trading | trade | trader | hedging | forex | rates | bank | swaps | spot | derivatives | treasury |
 fixed income | equities | payments | exposure | options | forwards | market | markets | desk | broker | brokerage |
 cash | risk | commodities | financial | finance | transactions | settlement | money | revaluation | gains |
 conversion | dealing | remittances | international | rate | products | deals | teller | foreign | confirmations |
 experience with FX | experience of FX | experience in FX | knowledge of FX | familiarity with FX | proficient with FX
never: FX artist
near: derivatives | treasury-management
hit: Sound knowledge of FX trading
hit: Priced FX swaps for the bank
miss: Built particle FX and lighting in Houdini

term: fraud-prevention
name: fraud prevention
kind: skill
also: fraud detection | fraud analysis | anti-fraud | fraud risk | fraud
narrower: fraud investigations | chargebacks | fraud monitoring | card fraud
ambiguous: fraud
needs: experience with fraud | experience of fraud | experience in fraud | knowledge of fraud | understanding of fraud
 | familiarity with fraud | detection | card | payments | bank | banking | investigator | alerts | claims | risk | AML
 | financial crime | chargebacks | transactions
implies: financial-crime
near: anti-money-laundering | forensic-accounting
hit: Taught fraud prevention to new colleagues
miss: Convicted of fraud in 2001

term: fund-administration
name: fund administration
kind: skill
also: fund operations | fund services | pricing funds | daily NAVs | NAV packs
narrower: investor reporting | fund reporting | capital calls
beside: investor relations funds
implies: financial-services-sector
near: fund-accounting | transfer-agency
hit: Experience in fund services and shareholder services

term: geneva-fund-accounting
name: Geneva fund accounting
kind: tool
also: Advent Geneva
beside: Advent APX | Advent Axys
implies: fund-accounting
near: simcorp-dimension
hit: Trained new colleagues on Advent APX

term: guidewire
name: Guidewire
kind: tool
also: Guidewire PolicyCenter | Guidewire ClaimCenter
beside: ClaimCenter | PolicyCenter | BillingCenter
implies: insurance | insurance-software
near: duck-creek | insurance-claims
hit: Trained new colleagues on Guidewire PolicyCenter

term: hawksoft
name: HawkSoft
kind: tool
implies: insurance-software | insurance | insurance-broking
near: ezlynx | acturis
hit: Familiar with HawkSoft and EZLynx or similar software

term: hedge-funds
name: hedge funds
kind: skill
also: hedge fund
implies: financial-services-sector
near: private-equity | asset-management
hit: Looked after hedge fund for a mid-sized employer

term: insurance
name: insurance
kind: skill
also: insurance products | insurance policies | general insurance | insurance knowledge
ambiguous: Insurance
case: insurance | Insurance
needs: underwriting | claims | broker | policy | banking | financial | experience | skills | knowledge | degree
 | bachelor | department | manager | director | head | officer | assistant | executive | coordinator | team | field
 | background | worked | studies | function | graduate | @list
never: national insurance | health insurance | dental insurance | life insurance | medical insurance | insurance
 benefits | vision insurance | liability insurance | unemployment insurance | car insurance | insurance provided |
 insurance plan | insurance coverage | third party insurance | third-party insurance | rd party insurance | comprehensive insurance |
 vehicle insurance | proof of insurance | own insurance | valid insurance | business use insurance | business class
 insurance | insurance for business use | insured vehicle | own vehicle and insurance | reliable insured | life
 insurance benefit | licence and insurance | license and insurance | insurance and MOT | employers liability insurance
 | professional indemnity insurance | public liability insurance | with business insurance | business insurance for
 your | business insurance on your | insured for business use | business car insurance
implies: insurance-sector
near: insurance-underwriting | insurance-claims
hit: Worked in insurance for six years
miss: We offer dental insurance and paid leave
miss: Own car with third party insurance needed

term: insurance-broking
name: insurance broking
kind: skill
also: insurance brokerage | broking | insurance broker experience | insurance placement
narrower: placing risks
beside: insurance sales
implies: insurance
near: insurance-underwriting | policy-administration
hit: Duties include insurance broking

term: insurance-claims
name: insurance claims
kind: skill
also: claims handling | claims processing | claims management | insurance claim | claims investigation | claims
 settlement | handling claims | claims experience | settling claims | claims caseload | validating claims |
 investigating claims | claims files | negotiating settlements with claimants | policyholders' claims | first calls
 from policyholders | claims authority
narrower: claims adjusting | claims adjudication | property claims | household claims | loss adjusting | FNOL | first
 notice of loss
case: FNOL
never: medical claims
implies: insurance
near: insurance-underwriting | subrogation | policy-administration | insurance-broking | duck-creek | complaint-handling
hit: Strong background in insurance claims and subrogation

term: insurance-rating
name: insurance rating
kind: skill
also: policy rating | quoting insurance | premium calculation | quoting policies | insurance pricing | rating premiums
implies: insurance-underwriting
near: actuarial-science
hit: Responsible for insurance pricing in a group of eight

term: insurance-sector
name: insurance industry
kind: experience
also: insurance sector | insurance company | insurance market | insurance environment | insurance background
narrower: Lloyd's market | London market | Lloyds market | Lloyd's of London | Lloyds of London | company market
 insurance
implies: financial-services-sector | regulated-setting
near: banking-sector | reinsurance | fintech
hit: Previous experience in insurance industry is welcome

term: insurance-software
name: insurance software
kind: tool
also: insurance systems | insurance platforms | agency management system | agency management systems | insurance
 broking software | broking software | policy administration system | policy administration systems | claims
 management system | claims systems
implies: insurance
near: policy-administration
hit: Used insurance software for renewals

term: insurance-underwriting
name: insurance underwriting
kind: skill
also: underwriting | risk underwriting | underwriting experience | underwriting process | underwrote | underwriting
 decisions | pricing risks | quoting risks | risk assessment and underwriting
narrower: underwriting guidelines | commercial underwriting
implies: insurance
near: insurance-claims | loan-underwriting | insurance-rating
hit: Three years of insurance underwriting

term: intelliflo
name: Intelliflo
kind: tool
also: Intelliflo office | Intelligent Office intelliflo
implies: personal-financial-planning | adviser-software
near: xplan | curo-adviser
hit: Moved from spreadsheets to intelliflo

term: interactive-brokers-tws
name: Interactive Brokers TWS
kind: tool
implies: trading-platforms
near: trading-operations | tradingview
hit: Knowledge of Interactive Brokers TWS is an advantage

term: investment-analysis
name: investment analysis
kind: skill
also: investment research | investments | investment appraisals | investment strategies | investment products
narrower: securities analysis | security analysis investments
ambiguous: Investments
case: investments | Investments
needs: experience | skills | knowledge | degree | bachelor | department | manager | director | head | officer
 | assistant | executive | coordinator | team | field | background | worked | studies | function | graduate | @list
near: financial-analysis | equities | portfolio-management
hit: Sound knowledge of securities analysis
miss: Investments Street 5, Leeds

term: investment-banking
name: investment banking
kind: skill
narrower: equity capital markets | debt capital markets | leveraged finance | pitch books | pitchbooks
implies: banking-sector
near: mergers-acquisitions | capital-markets | corporate-finance
hit: Experience in investment banking and capital markets

term: islamic-finance
name: Islamic finance
kind: skill
also: Sharia-compliant finance | Islamic banking
narrower: sukuk
near: banking-sector
hit: Sound knowledge of sukuk

term: jack-henry
name: Jack Henry
kind: tool
also: Jack Henry Silverlake
implies: core-banking-systems
near: temenos | fiserv | fis-horizon
hit: Daily work with Jack Henry Silverlake and Temenos

term: know-your-customer
name: know your customer
kind: skill
also: KYC | KYC checks | customer due diligence | CDD | KYC/AML | client due diligence | source of funds | source of
 wealth | customer identity verification | verifying customer identity | ID and verification | ID&V | proof of address
 | proofs of address | proof of identity checks | customer due diligence checks | KYC onboarding | KYC reviews | KYC
 remediation | client onboarding and KYC | know your client | CDD experience | CDD skills
narrower: enhanced due diligence | KYB
ambiguous: CDD
case: KYC | CDD | KYB
needs: KYC | EDD | due diligence | AML | bank | customer | client | onboarding | beneficial | sanctions | compliance |
 experience with CDD | experience of CDD | experience in CDD | knowledge of CDD | familiarity with CDD | proficient
 with CDD
implies: compliance | anti-money-laundering | financial-services-sector
near: anti-money-laundering | account-opening | sanctions-screening | fraud-prevention
hit: Experience in know your customer and account opening
hit: Checked CDD files for new bank clients
miss: Wrote the CDD for a new army radio

term: lending
name: lending
kind: skill
also: loans | consumer lending | loan administration | credit products
narrower: loan origination | loan processing | loan applications | loan servicing
ambiguous: Lending
case: lending | Lending
needs: experience | skills | knowledge | degree | bachelor | department | manager | director | head | officer
 | assistant | executive | coordinator | team | field | background | worked | studies | function | graduate | @list
never: lending a hand
implies: financial-services-sector
near: mortgage-lending | commercial-lending | credit-analysis | loan-underwriting
hit: Looked after loans for a mid-sized employer
miss: Lending Street 5, Leeds

term: lexisnexis-bridger
name: LexisNexis Bridger
kind: tool
implies: anti-money-laundering
near: world-check | mantas
hit: Daily work with LexisNexis Bridger and anti-money laundering

term: liability-claims
name: liability claims
kind: skill
also: casualty claims | general liability | professional liability claims
narrower: bodily injury claims | public liability | employers liability | professional indemnity
implies: insurance-claims
near: personal-injury-law
hit: Duties include liability claims

term: life-and-health-insurance
name: life and health insurance
kind: skill
also: life and health | disability insurance products
narrower: life and annuities | annuities | life assurance | long-term care insurance | protection insurance
implies: insurance
near: pensions | employee-benefits-insurance | motor-insurance
hit: Took over life and health insurance from 2019 onwards

term: liquidity-risk
name: liquidity risk
kind: skill
beside: asset liability management | ALM | interest rate risk
ambiguous: ALM
case: ALM
needs: treasury | liquidity | bank | balance sheet | interest | asset | ALCO | liabilities | insurer | actuarial |
 Basel | capital | risk | market
implies: risk-management
near: treasury-management | market-risk
hit: Responsible for liquidity risk in a group of eight
hit: Sat on ALCO and ran ALM reports for treasury
miss: Logged defects in ALM and Jira

term: loan-origination-systems
name: loan origination system
kind: tool
also: loan origination software | loan origination systems | LOS software | loan operating system
implies: lending
near: core-banking-systems
hit: Keyed files into a loan origination system

term: loan-underwriting
name: loan underwriting
kind: skill
also: credit underwriting | loan underwriters
narrower: mortgage underwriting
implies: lending
near: insurance-underwriting | credit-analysis
hit: You are familiar with loan underwriting and credit analysis

term: loss-control
name: loss control
kind: skill
also: loss control inspections insurance
narrower: loss prevention surveys | risk engineering surveys
near: insurance-underwriting
hit: Strong background in loss control and insurance underwriting

term: mambu
name: Mambu
kind: tool
also: Finastra | Avaloq | Avaloq Banking Suite | Thought Machine | Symitar | Episys
implies: core-banking-systems
hit: Two years of work with Mambu

term: mantas
name: Mantas
kind: tool
implies: anti-money-laundering
near: lexisnexis-bridger | world-check
hit: Daily work with Mantas and anti-money laundering

term: marine-insurance
name: marine insurance
kind: skill
narrower: cargo insurance | marine hull | marine claims
implies: insurance
near: reinsurance
hit: Sound knowledge of marine hull

term: market-abuse-surveillance
name: market abuse surveillance
kind: skill
narrower: trade surveillance | insider trading controls
beside: market conduct
near: compliance | financial-regulation
hit: Looked after insider trading controls for a mid-sized employer

term: market-data-platforms
name: financial data platforms
kind: tool
also: market data terminals | financial databases | market data platforms | market data systems
near: investment-analysis
hit: Uses financial data platforms every day

term: market-risk
name: market risk
kind: skill
narrower: value at risk | VaR modelling | stress testing risk | VaR modeling
implies: risk-management
near: credit-risk | operational-risk
hit: Three years of VaR modeling

term: medicare-advantage-sales
name: Medicare sales
kind: skill
narrower: Medicare supplement | Medigap
beside: ACA plans
near: life-and-health-insurance
hit: Experience in ACA plans and life and health insurance

term: mergermarket
name: Mergermarket
kind: tool
implies: market-data-platforms
near: capital-iq | preqin
hit: Knowledge of Mergermarket is an advantage

term: metatrader
name: MetaTrader
kind: tool
also: MetaTrader 4 | MetaTrader 5
beside: MT4 | MT5
implies: trading-platforms
near: trading-operations | tradingview | interactive-brokers-tws
hit: Knowledge of MetaTrader is an advantage

term: microfinance
name: microfinance
kind: skill
also: micro-lending | microcredit
narrower: SACCO | savings and credit cooperative
near: lending | retail-banking
hit: Experience in microfinance and retail banking

term: mifid
name: MiFID II
kind: skill
also: MiFID | MiFID 2
implies: financial-regulation | financial-services-sector
near: dodd-frank | solvency-ii | basel-iii
hit: Taught MiFID 2 to new colleagues

term: model-risk-management
name: model risk management
kind: skill
narrower: model validation | SR 11-7
implies: risk-management
near: credit-risk
hit: Took over model risk management from 2019 onwards

term: moodys-axis
name: Moody's AXIS
kind: tool
also: GGY AXIS
implies: actuarial-science
near: fis-prophet | resq
hit: Trained new colleagues on GGY AXIS

term: morningstar
name: Morningstar
kind: tool
also: Morningstar Direct
implies: market-data-platforms
near: factset | pitchbook
hit: Ideally you have already used Morningstar

term: mortgage-advice
name: mortgage advice
kind: skill
also: advising on mortgages | mortgage advising | giving mortgage advice | mortgage adviser experience | mortgage
 broking | mortgage brokerage | advised on mortgages | mortgage recommendations
narrower: remortgage advice | first-time buyer advice | buy-to-let mortgages
implies: mortgage-lending
near: personal-financial-planning
hit: Three years of mortgage advice

term: mortgage-brain
name: Mortgage Brain
kind: tool
also: MortgageBrain
implies: mortgage-lending | mortgage-advice
near: twenty7tec
hit: Moved from spreadsheets to Mortgage Brain

term: mortgage-closing
name: mortgage closing
kind: skill
also: loan closing | mortgage settlement
narrower: TRID | RESPA | closing disclosures
case: TRID | RESPA
implies: mortgage-lending
near: title-escrow
hit: Experience in TRID and title and escrow

term: mortgage-lending
name: mortgage lending
kind: skill
also: mortgages | residential mortgages | mortgage origination | home loans | mortgage industry | mortgage cases |
 mortgage brokers
narrower: mortgage processing | mortgage applications | FHA loans | VA loans | affordability assessments |
 affordability checks
implies: lending
near: loan-underwriting | mortgage-closing | commercial-lending
hit: Taught VA loans to new colleagues

term: motor-insurance
name: motor insurance
kind: skill
also: auto insurance | vehicle insurance policies
narrower: motor claims | auto claims | auto liability
implies: insurance
near: property-and-casualty-insurance
hit: A good grasp of vehicle insurance policies is expected

term: murex
name: Murex
kind: tool
also: Murex MX.3 | MX.3
implies: trading-platforms
near: trade-settlement | calypso-trading-system | simcorp-dimension | charles-river-ims | blackrock-aladdin |
 geneva-fund-accounting
hit: Used Murex MX.3 and Calypso trading system in a team of five

term: mutual-funds
name: mutual funds
kind: skill
also: unit trusts
narrower: OEICs | UCITS | SICAV
beside: ETFs | exchange traded funds
case: ETFs | UCITS
implies: financial-services-sector
near: asset-management | fund-administration
hit: Sound knowledge of mutual funds

term: ncino
name: nCino
kind: tool
also: nCino Bank Operating System
implies: loan-origination-systems
near: encompass-los
hit: Used nCino Bank Operating System and Encompass LOS in a team of five

term: open-gi
name: Open GI
kind: tool
implies: insurance-software | insurance | insurance-broking
near: acturis | hawksoft | ezlynx
hit: Ideally you have already used Open GI

term: operational-risk
name: operational risk
kind: skill
also: operational risk management
narrower: RCSA | risk and control self assessment
implies: risk-management
near: internal-controls | credit-risk | liquidity-risk
hit: Strong background in risk and control self assessment and credit risk

term: oracle-flexcube
name: Oracle Flexcube
kind: tool
also: Flexcube
implies: core-banking-systems
near: temenos | finacle | fiserv | jack-henry | fis-horizon
hit: Introduced Oracle Flexcube in three departments

term: payment-processing
name: payment processing
kind: skill
also: payments industry | processing payments | acquiring and issuing | payment systems | payments operations
narrower: card payments | merchant services | payment gateways | SWIFT messages | ISO 20022 | SWIFT payments | SWIFT
 payment messages
implies: payments-sector
near: fintech | electronic-payments
hit: Strong background in payment processing and electronic payments

term: payments-sector
name: payments industry experience
kind: experience
also: payments experience | payments sector | payments environment | payments background | payments company
 | payments companies | payments domain | payments space | payments business | payments product experience
 | payment industry | cards and payments | card payments industry | merchant services industry
narrower: payment service provider | payment service providers | merchant acquiring | merchant acquirer | acquirer
 | acquirers | acquiring bank | card acquiring | card issuing | card schemes | card scheme | payment gateway
 | card gateway | card gateways | payment rails | payment orchestration
ambiguous: payments
needs: experience | background | industry | sector | domain | fintech | banking | acquirer | card scheme | merchants
 | PSP | platform
never: late payments | supplier payments | rent payments | benefit payments | taking payments | payments to suppliers
near: financial-services-sector | fintech
hit: Four years of payments experience at a card scheme.
miss: Chased late payments from parents.

term: pensions
name: pensions
kind: skill
also: pension administration | pension funds | superannuation | retirement plan administration | pensions
  administration | group pensions | auto-enrollment | pension scheme members | pension transfers | pension
  schemes | pension calculations
narrower: defined benefit | defined contribution | auto-enrolment | pension returns
ambiguous: Pensions
case: pensions | Pensions
needs: experience | skills | knowledge | degree | bachelor | department | manager | director | head | officer
 | assistant | executive | coordinator | team | field | background | worked | studies | function | graduate | @list
implies: financial-services-sector
near: benefits-administration | personal-financial-planning | actuarial-science
hit: Took over pension funds from 2019 onwards
miss: Pensions Street 5, Leeds

term: personal-financial-planning
name: personal financial planning
kind: skill
also: financial advice | independent financial advice | IFA | advising clients on pensions | financial reviews with
 clients | suitability reports | suitability letters
narrower: retirement planning | estate and retirement planning | 401(k) plans | 401k | IRAs | pension advice |
 protection advice | drawdown | pension drawdown | income drawdown | ISAs and pensions
ambiguous: IFA
case: IFA
needs: adviser | advisor | financial | paraplanner | wealth | pensions | pension | mortgage | investments | protection
 | advisers | clients | practice | firm | network
implies: financial-services-sector
near: wealth-management | pensions | investment-analysis
hit: Strong background in 401(k) plans and wealth management
hit: Paraplanner in an IFA practice
miss: Read IFA slides of serum under the microscope

term: personal-lines
name: personal lines
kind: skill
also: personal lines insurance
implies: insurance
near: commercial-lines | life-and-health-insurance | motor-insurance
hit: Experience in personal lines and commercial lines

term: pitchbook
name: PitchBook
kind: tool
implies: market-data-platforms
near: capital-iq | preqin
hit: Two years of practice with PitchBook

term: policy-administration
name: policy administration
kind: skill
also: policy servicing | insurance renewals | policy endorsements | issuing policies | renewing policies |
  policy documents | processing renewals | policy changes
narrower: policy issuance | policy renewals | mid-term adjustments | endorsements and renewals
implies: insurance
near: insurance-underwriting | insurance-broking
hit: Took over policy administration from 2019 onwards

term: portfolio-management
name: portfolio management
kind: skill
also: investment portfolios | managing portfolios | portfolio rebalancing | portfolio optimisation | portfolio
  optimization
narrower: portfolio construction | asset allocation | portfolio analysis | portfolio valuation | portfolio valuations
never: project portfolio management
near: asset-management | wealth-management | personal-financial-planning
hit: Sound knowledge of portfolio construction

term: preqin
name: Preqin
kind: tool
implies: market-data-platforms
near: capital-iq | pitchbook | mergermarket
hit: Introduced Preqin in three departments

term: privacy-glba
name: Gramm-Leach-Bliley Act
kind: skill
also: GLBA
case: GLBA
near: financial-regulation
hit: Sound knowledge of GLBA

term: private-banking
name: private banking
kind: skill
beside: high net worth clients | HNW clients | ultra high net worth | UHNW
implies: banking-sector
near: wealth-management
hit: Sound knowledge of ultra high net worth

term: private-equity
name: private equity
kind: skill
narrower: growth equity | buyouts | leveraged buyout | LBO
beside: portfolio companies
case: LBO
near: venture-capital | mergers-acquisitions | hedge-funds
hit: Three years of private equity

term: project-finance
name: project finance
kind: skill
also: infrastructure finance | project financing
narrower: PPP financing
near: structured-finance | corporate-finance
hit: A good grasp of infrastructure finance is expected

term: property-and-casualty-insurance
name: property and casualty insurance
kind: skill
also: property and casualty | P&C | P&C insurance | P&C experience | P&C skills
narrower: homeowners insurance | household insurance | casualty insurance | property insurance
ambiguous: P&C
case: P&C
needs: insurance | underwriter | underwriting | claims | licence | license | licensed | licenses | policy | policies |
 carrier | agent | broker | lines | reinsurance | adjuster | actuarial | life | insurer | producer | health |
 experience with P&C | experience of P&C | experience in P&C | knowledge of P&C | familiarity with P&C | proficient
 with P&C
implies: insurance
near: commercial-lines | personal-lines | motor-insurance | life-and-health-insurance
hit: Looked after property and casualty insurance for a mid-sized employer
hit: Licensed P&C agent
miss: Joined the P&C team as HR generalist

term: quantitative-finance
name: quantitative finance
kind: skill
also: quantitative analysis finance | quant | pricing models derivatives | Black-Scholes | quantitative trading
narrower: stochastic calculus | Monte Carlo simulation
near: derivatives | financial-modelling | actuarial-science
hit: Sound knowledge of quantitative finance

term: radar-live
name: Radar Live
kind: tool
also: WTW Radar | WTW Emblem | Earnix | Emblem pricing
implies: insurance-rating
near: fis-prophet
hit: Two years of work with Radar Live

term: refinitiv-eikon
name: Refinitiv Eikon
kind: tool
also: Eikon | Refinitiv | Reuters Eikon | Thomson Reuters Eikon | LSEG Workspace
implies: market-data-platforms
near: bloomberg-terminal | factset | capital-iq | morningstar | pitchbook
hit: Daily work with Refinitiv Eikon and FactSet

term: regulatory-reporting
name: regulatory reporting
kind: skill
also: regulatory returns | regulatory filings
narrower: COREP | FINREP | call reports | EMIR reporting | trade reporting
near: financial-regulation | compliance
hit: Responsible for regulatory reporting in a group of eight

term: reinsurance
name: reinsurance
kind: skill
also: treaty reinsurance | facultative reinsurance
narrower: retrocession
implies: insurance
near: insurance-underwriting
hit: Looked after reinsurance for a mid-sized employer

term: resq
name: ResQ
kind: tool
implies: actuarial-science
near: moodys-axis
hit: Good command of ResQ

term: retail-banking
name: retail banking
kind: skill
also: branch banking | personal banking | high street banking | bank branch operations | branch operations | consumer
 banking | bank branch
implies: banking-sector
near: commercial-banking | teller-operations | private-banking
hit: Three years of retail banking

term: risk-management
name: risk management
kind: skill
also: managing risk | enterprise risk management | risk governance | mitigating risks | identifying risks
narrower: risk mitigation | risk controls | risk framework | risk register | risk identification
near: operational-risk | internal-controls | compliance
hit: Experience in risk management and compliance

term: sanctions-screening
name: sanctions screening
kind: skill
also: sanctions compliance | watchlist screening | sanctions
narrower: OFAC | OFAC screening
beside: PEP screening
ambiguous: sanctions
case: OFAC
needs: experience with sanctions | experience of sanctions | experience in sanctions | knowledge of sanctions |
 understanding of sanctions | familiarity with sanctions | AML | KYC | OFAC | compliance | PEP | screening | export |
 financial crime
implies: compliance | anti-money-laundering
near: anti-money-laundering | fraud-prevention
hit: Three years of sanctions screening
miss: Applied school sanctions fairly

term: securities-custody
name: securities custody
kind: skill
also: custody services | safekeeping | securities operations | securities services
beside: transfer agency
near: trade-settlement | fund-administration
hit: Duties include securities operations

term: securities-lending
name: securities lending
kind: skill
also: stock lending
beside: repo | prime brokerage
ambiguous: repo
needs: bond | money market | securities | prime brokerage | collateral
near: trading-operations | securities-custody
hit: Securities lending and repo trading on bonds
miss: Push to the repo on GitHub

term: simcorp-dimension
name: SimCorp Dimension
kind: tool
also: SimCorp
implies: portfolio-management
near: blackrock-aladdin | geneva-fund-accounting | charles-river-ims
hit: Knowledge of SimCorp Dimension is an advantage

term: solvency-ii
name: Solvency II
kind: skill
also: Solvency 2
implies: financial-regulation
near: actuarial-science | basel-iii | dodd-frank
hit: Sound knowledge of Solvency II

term: stress-testing
name: stress testing
kind: skill
narrower: CCAR | DFAST | ICAAP | ILAAP
case: CCAR | DFAST | ICAAP
never: cardiac stress testing | stress testing patients
implies: risk-management
near: basel-iii
hit: Skilled in stress testing and Basel III

term: structured-finance
name: structured finance
kind: skill
narrower: securitisation | asset-backed securities | ABS | MBS | mortgage-backed securities | CLOs |
  securitization
ambiguous: ABS | MBS
case: ABS | MBS
needs: securitisation | securitization | bonds | securities | CLO | mortgage-backed | tranche
near: project-finance | fixed-income
hit: Modelled structured finance deals
miss: Check brakes and ABS before sale

term: subrogation
name: subrogation
kind: skill
also: subrogation recovery | claims recovery
implies: insurance-claims
hit: Experience in subrogation

term: teller-operations
name: teller operations
kind: skill
also: teller transactions | bank teller duties | teller experience | processing deposits and withdrawals | bank
 counter | serving customers at the bank counter | paying in and cashing cheques | loading the cash machine | ATM
 replenishment | ATM balancing | balancing the cash machine | cash handling in a bank | teller work | counter service
 at a bank
narrower: cash drawer balancing | cashing checks
implies: banking-sector
near: retail-banking | retail-cash-handling | cash-posting
hit: Experience in teller operations and retail banking

term: temenos
name: Temenos
kind: tool
also: Temenos T24 | T24
implies: core-banking-systems
near: finacle | fiserv
hit: Familiar with T24 and Finacle or similar software

term: titles-and-bonds
name: surety bonds
kind: skill
also: surety bonding
beside: fidelity bonds
near: commercial-lines
hit: Sound knowledge of fidelity bonds

term: trade-finance
name: trade finance
kind: skill
narrower: letters of credit | documentary credits | bank guarantees | export finance | documentary collections |
 factoring | invoice discounting | invoice finance | supply chain finance
ambiguous: Factoring
case: factoring | Factoring
needs: experience | skills | knowledge | degree | bachelor | department | manager | director | head | officer
 | assistant | executive | coordinator | team | field | background | worked | studies | function | graduate | @list
near: commercial-banking | international-trade
hit: Taught invoice finance to new colleagues
miss: Factoring Street 5, Leeds

term: trade-settlement
name: trade settlement
kind: skill
also: settlements operations | clearing and settlement | post-trade | settling trades | matching trades | failed
 trades | trade breaks
narrower: corporate actions | trade reconciliation
beside: trade support | middle office | back office operations | trade lifecycle
implies: financial-services-sector
near: trading-operations | securities-custody
hit: Responsible for trade settlement in a group of eight

term: trading-operations
name: trading operations
kind: skill
also: trading strategies | proprietary trading
narrower: trade execution | order execution | electronic trading | algorithmic trading | trading desk | market
  making
near: trade-settlement | equities
hit: You are familiar with trading operations and trade settlement

term: trading-platforms
name: trading platforms
kind: tool
also: trading systems | trading software | electronic trading platforms | order management system trading
implies: trading-operations
near: capital-markets
hit: Supported trading platforms for the desk

term: tradingview
name: TradingView
kind: tool
implies: trading-platforms
near: trading-operations | metatrader | interactive-brokers-tws
hit: Two years of practice with TradingView

term: transfer-agency
name: shareholder services
kind: skill
also: registrar services | shareholder recordkeeping
near: securities-custody | fund-administration
hit: Strong background in registrar services and fund administration

term: twenty7tec
name: Twenty7tec
kind: tool
also: Twenty7Tec CloudTwenty7
implies: mortgage-lending | mortgage-advice
near: encompass-los
hit: Worked with Twenty7tec for three years

term: venture-capital
name: venture capital
kind: skill
also: VC funding | startup investing | VC firm
narrower: seed funding
near: private-equity
hit: Duties include venture capital

term: voyant
name: Voyant AdviserGo
kind: tool
also: Voyant cash flow modelling
implies: personal-financial-planning | adviser-software
near: xplan
hit: Voyant AdviserGo used every day

term: wealth-management
name: wealth management
kind: skill
also: wealth planning | wealth advisory | investment advice | investment advisory | financial advisory
 | advising clients on investments
implies: financial-services-sector
near: private-banking | personal-financial-planning | portfolio-management | investment-analysis
hit: Practical experience of wealth management is required

term: workers-compensation
name: workers' compensation
kind: skill
also: workers compensation | workers' comp | work comp | workers compensation claims
narrower: workers comp claims
near: liability-claims | leave-administration | insurance-claims
hit: Practical experience of workers' compensation is required

term: world-check
name: World-Check
kind: tool
implies: anti-money-laundering
near: actimize | lexisnexis-bridger
hit: Knowledge of World-Check is an advantage

term: xplan
name: Xplan
kind: tool
also: Iress Xplan
beside: Adviser Office Iress
implies: personal-financial-planning | adviser-software
near: curo-adviser
hit: Worked with Xplan for three years
