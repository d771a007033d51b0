# Accounting, bookkeeping, payroll, tax, audit, corporate finance and the software they run on.

term: 1099-filing
name: 1099 filing
kind: skill
also: 1099s | Form 1099 | 1099 reporting
near: payroll-tax | accounts-payable
hit: Experience in 1099 filing and payroll tax

term: access-dimensions
name: Access Dimensions
kind: tool
also: Access Financials
implies: financial-systems
near: sage | coda-financials
hit: Moved from spreadsheets to Access Dimensions

term: account-reconciliation
name: account reconciliation
kind: skill
also: reconciliation of accounts | reconciling accounts | financial reconciliation
narrower: balance sheet reconciliation | ledger reconciliation | supplier statement reconciliation | control account
 reconciliation | intercompany reconciliation | control accounts | debtor and creditor reconciliations | ledger
 reconciliations | reconciled the ledgers | clearing accounts | balance sheet reconciliations
implies: accounting
near: month-end-close | bank-reconciliation | bookkeeping
hit: Taught account reconciliation to new colleagues

term: accountancy-practice-setting
name: accountancy practice setting
kind: experience
also: accounting firm | accountancy firm | CPA firm
narrower: audit firm
implies: finance-sector
near: finance-sector
hit: Knows accountancy firm from two employers

term: accounting
name: accounting
kind: skill
also: accountancy | accounting skills | accounting principles | accounting procedures | accounting experience
 | accounting practices | accounting knowledge
ambiguous: Accounting
case: accounting | Accounting
needs: finance | financial | bookkeeping | audit | tax | experience | skills | knowledge | degree | bachelor
 | department | manager | director | head | officer | assistant | executive | coordinator | team | field | background
 | worked | studies | function | graduate | @list
never: accounting for
implies: finance-sector
near: bookkeeping | finance | auditing
hit: Three years of accounting in a mid-sized firm
miss: Accounting for half of revenue, exports remain important

term: accounts-payable
name: accounts payable
kind: skill
also: purchase ledger | payables | payables processing | bought ledger | creditors ledger | trade creditors | AP
 processing | purchase ledger processing | end-to-end purchase ledger | AP function | trade payables | AP/AR
 experience | AP/AR skills | A/P experience | A/P skills
narrower: invoice processing | vendor invoices | supplier invoices | processing invoices | purchase invoices |
 supplier invoice | supplier statements | coded invoices | coding invoices | supplier statement reconciliations |
 matched and coded invoices | invoice coding | batching and coding
ambiguous: AP | A/P | AP/AR
case: AP | A/P | AP/AR
needs: finance | financial | accounting | accountant | ledger | invoice | tax | audit | budget | bookkeeping |
 reconcile | CPA | ACCA | AR | payable | receivable | vendor | experience with AP/AR | experience of AP/AR |
 experience in AP/AR | knowledge of AP/AR | familiarity with AP/AR | proficient with AP/AR | experience with A/P |
 experience of A/P | experience in A/P | knowledge of A/P | familiarity with A/P | proficient with A/P | @list
implies: accounting
near: accounts-receivable | general-ledger | bookkeeping | bank-reconciliation | account-reconciliation
hit: Handled accounts payable for three sites
miss: She took AP Biology at school

term: accounts-receivable
name: accounts receivable
kind: skill
also: sales ledger | receivables | debtors ledger | receivables management | trade debtors | debtor ledger | AR
 function | trade receivables | sales ledger processing | A/R experience | A/R skills
narrower: aged receivables
ambiguous: AR | A/R
case: AR | A/R
needs: finance | financial | accounting | accountant | ledger | invoice | tax | audit | budget | bookkeeping |
 reconcile | CPA | ACCA | AP | collections | receivable | experience with A/R | experience of A/R | experience in A/R
 | knowledge of A/R | familiarity with A/R | proficient with A/R | @list
implies: accounting
near: accounts-payable | credit-control | billing | bank-reconciliation | account-reconciliation | bookkeeping
hit: Accounts receivable and cash posting
miss: The shop in Little Rock AR is closed

term: accountsiq
name: AccountsIQ
kind: tool
implies: financial-systems
near: xero | sage-intacct
hit: Two years of work with AccountsIQ

term: accruals-and-prepayments
name: accruals and prepayments
kind: skill
also: accruals | prepayments | accrual accounting | accruals basis
implies: accounting | journal-entries
near: month-end-close
hit: Taught accrual accounting to new colleagues

term: acl-analytics
name: ACL Analytics
kind: tool
also: ACL | Audit Command Language
beside: Galvanize HighBond
ambiguous: ACL
case: ACL
needs: audit | analytics | IDEA | controls
implies: auditing
near: caseware
hit: Ran data tests for audit in ACL
miss: Tore his ACL while skiing

term: acumatica
name: Acumatica
kind: tool
also: Acumatica Cloud ERP
implies: erp | financial-systems
near: netsuite | sage | microsoft-dynamics
hit: Worked with Acumatica for three years

term: adaptive-planning
name: Adaptive Planning
kind: tool
also: Adaptive Insights | Workday Adaptive Planning
implies: financial-planning | fpa-software
near: anaplan | onestream | oracle-hyperion
hit: Used Adaptive Insights and Anaplan in a team of five

term: alphatax
name: Alphatax
kind: tool
also: Tax Systems Alphatax
implies: corporate-tax | tax-software
near: taxcalc | cch
hit: Alphatax used every day

term: anaplan
name: Anaplan
kind: tool
implies: financial-planning | fpa-software
near: adaptive-planning | oracle-hyperion
hit: Introduced Anaplan in three departments

term: approvalmax
name: ApprovalMax
kind: tool
implies: accounts-payable
near: bill-com | xero | dext
hit: Two years of work with ApprovalMax

term: audit-preparation
name: audit preparation
kind: skill
also: audit file preparation | audit support | audit readiness | preparing for audit | audit file | year-end
  audit file | audit pack | audit queries | auditor queries | supporting the annual audit | supporting the
  external audit | preparing for the annual audit
narrower: audit schedules | year-end audit | PBC list
near: external-audit | year-end-close
hit: Taught audit preparation to new colleagues

term: auditing
name: auditing
kind: skill
also: audit | financial audit | audit experience | audit procedures | audit engagements
narrower: auditing standards | audits of accounts
never: medication audit | clinical audit
near: internal-audit | external-audit | accounting
hit: Responsible for auditing in a group of eight

term: autoentry
name: AutoEntry
kind: tool
implies: bookkeeping
near: xero | quickbooks | hubdoc | dext
hit: Working knowledge of AutoEntry required

term: avalara
name: Avalara
kind: tool
also: Avalara AvaTax
beside: AvaTax
implies: tax
near: vertex-tax | sales-tax
hit: Worked with Avalara for three years

term: bank-reconciliation
name: bank reconciliation
kind: skill
also: reconciling bank accounts | reconcile the bank | bank recs | bank statement reconciliation | bank reconciliations
implies: account-reconciliation | bookkeeping
hit: Experience in bank reconciliation

term: bill-com
name: Bill.com
kind: tool
implies: accounts-payable
near: quickbooks | coupa
hit: Kept records in Bill.com

term: billing
name: billing
kind: skill
also: invoicing | raising invoices | issuing invoices | customer invoices | client billing | billing and invoicing
 | sales invoices | sales invoicing | invoicing customers | invoicing clients | customer invoicing
narrower: credit notes | raising credit notes | credit notes raised
ambiguous: Invoicing
case: invoicing | Invoicing
needs: experience | skills | knowledge | degree | bachelor | department | manager | director | head | officer
 | assistant | executive | coordinator | team | field | background | worked | studies | function | graduate | @list
never: medical billing
near: accounts-receivable | time-recording
hit: Three years of sales invoices
miss: Invoicing Street 5, Leeds

term: blackline
name: BlackLine
kind: tool
also: Black Line
implies: account-reconciliation
near: trintech
hit: Used Black Line and Trintech in a team of five

term: bookkeeping
name: bookkeeping
kind: skill
also: book-keeping | keeping the books | double-entry bookkeeping | maintaining books of account | bookkeeping skills
 | full charge bookkeeping | bookkeeping to trial balance | day-to-day bookkeeping | daily bookkeeping
narrower: double entry
implies: accounting
near: general-ledger | accounts-payable | bank-reconciliation
hit: Skilled in bookkeeping and accounts payable

term: brightpay
name: BrightPay
kind: tool
implies: payroll | payroll-software
near: moneysoft | iris-payroll-business | sage
hit: Familiar with BrightPay and Moneysoft or similar software

term: btcsoftware
name: BTCSoftware
kind: tool
implies: tax-software
near: taxcalc | iris-accounting
hit: Two years of work with BTCSoftware

term: budgeting
name: budgeting
kind: skill
also: budget preparation | preparing budgets | budget planning | annual budget | budget management | budget control |
 budgetary control | managing budgets | budget monitoring | budget responsibility | budget tracking | setting budgets
 | budget development | budget holder | controlling a budget | managing a budget | holding a budget | budget setting |
 budget process | budgeting process | budgeting cycle | budget cycle | annual budgets | annual budgeting | budget and
 forecast | budgets and forecasts | budget ownership
narrower: capital budgeting | departmental budget | departmental budgets | operating budget | operating budgets |
 capex | capex budgets | capital expenditure budgets | cost centre budgets | cost center budgets | opex budgets
near: forecasting | variance-analysis | cost-control | fpa
hit: You are familiar with budget planning and forecasting

term: capium
name: Capium
kind: tool
implies: financial-systems
near: xero | iris-accounting
hit: Two years of work with Capium

term: caseware
name: CaseWare
kind: tool
also: CaseWare IDEA | CaseWare Working Papers
implies: auditing
near: teammate | acl-analytics
hit: Daily work with CaseWare Working Papers and ACL Analytics

term: cash-flow-management
name: cash flow management
kind: skill
also: cash management | cashflow | cash flow | liquidity management | cash forecasts | cash forecast | cash position
 reports | cash-flow management | cashflow management | cash flow monitoring | cashflow monitoring
narrower: cash flow forecasting | cash flow projections | working capital | 13-week cash flow | working capital
 management | cashflow forecasting | cash flow forecast | cashflow forecasts | cash flow forecasts | 13 week cash flow
near: treasury-management | forecasting
hit: Three years of working capital

term: cash-posting
name: cash posting
kind: skill
also: cash application | cash allocation | payment posting | allocating receipts | posting receipts | allocating
  payments | matching receipts | allocating cash | posting cash | matching payments to invoices
narrower: unallocated cash
implies: accounts-receivable
near: accounts-receivable | bank-reconciliation | billing | retail-cash-handling
hit: You are familiar with cash posting and bank reconciliation

term: cch
name: CCH
kind: tool
also: CCH Axcess | CCH ProSystem | CCH Central | CCH Accounts Production
beside: ProSystem fx
case: CCH
implies: accounting | tax-software
near: ultratax | lacerte | proseries | drake-tax
hit: Good command of CCH

term: chrome-river
name: Chrome River
kind: tool
also: Emburse
implies: expense-reports
near: sap-concur | expensify
hit: Ideally you have already used Chrome River

term: coda-financials
name: Coda Financials
kind: tool
also: Unit4 Financials
implies: financial-systems
near: unit4 | sunsystems
hit: Ideally you have already used Unit4 Financials

term: coins-erp
name: COINS ERP
kind: tool
also: COINS construction software | COINS Evolution
implies: erp
near: viewpoint-vista | sage-300-cre
hit: Two years of work with COINS ERP

term: companies-house-filing
name: Companies House filing
kind: skill
also: Companies House returns
narrower: confirmation statement | annual return filing | Companies House filings | filing at Companies House | annual
 returns at Companies House
near: statutory-accounts | company-secretarial
hit: Taught Companies House filing to new colleagues

term: company-secretarial
name: company secretarial
kind: skill
also: company secretarial duties | corporate secretarial | board and committee support
narrower: statutory registers | statutory books | board secretarial | board minutes | AGM preparation | board packs |
 AGMs
near: corporate-governance | companies-house-filing
hit: Responsible for company secretarial duties in a group of eight

term: company-spend-cards
name: Payhawk
kind: tool
also: Soldo cards | Soldo | Brex card | Ramp card
implies: expense-reports
near: pleo | spendesk | expensify
hit: Two years of work with Payhawk

term: consolidation-accounting
name: consolidation accounting
kind: skill
also: group consolidation | consolidated accounts | consolidated financial statements | group accounts | group
  reporting
narrower: intercompany eliminations
implies: accounting | financial-reporting
near: ifrs
hit: Sound knowledge of consolidation accounting

term: construction-industry-scheme
name: Construction Industry Scheme
kind: skill
also: CIS returns | CIS deductions | CIS tax | CIS payments | CIS submissions | CIS administration | CIS
 subcontractors | CIS
beside: domestic reverse charge
ambiguous: CIS
case: CIS
needs: VAT | PAYE | HMRC | subcontractor | subcontractors | returns | payroll | deductions | experience of CIS |
 knowledge of CIS | experience with CIS | Sage | construction | invoices
never: CIS benchmarks | CIS controls | CIS Benchmark
implies: tax
near: paye | vat | hmrc-compliance | payroll
hit: Monthly CIS returns for forty subcontractors
miss: Hardened servers to CIS level one

term: corporate-cards
name: corporate cards
kind: skill
also: company credit cards | P-card program
narrower: P-card programme | purchasing cards | procurement cards | credit card reconciliation
near: expense-reports
hit: Skilled in corporate cards and expense reports

term: corporate-finance
name: corporate finance
kind: skill
also: corporate financing
narrower: fundraising rounds | capital raising | raising capital
implies: finance
near: mergers-acquisitions | investment-banking | valuation | financial-modelling
hit: You are familiar with capital raising and mergers and acquisitions

term: corporate-tax
name: corporate tax
kind: skill
also: corporation tax | corporate income tax | company tax | business tax
narrower: CT600 | Form 1120
implies: tax
near: tax-compliance | tax-provision | personal-tax
hit: Taught business tax to new colleagues

term: cost-accounting
name: cost accounting
kind: skill
also: costing | cost accountancy | cost allocation
narrower: product costing | standard costing | job costing | cost of goods sold | activity based costing | inventory
 costing
ambiguous: Costing
case: costing | Costing
needs: experience | skills | knowledge | degree | bachelor | department | manager | director | head | officer
 | assistant | executive | coordinator | team | field | background | worked | studies | function | graduate | @list
implies: accounting
near: management-accounts | variance-analysis
hit: A good grasp of cost accounting is expected
miss: Costing Street 5, Leeds

term: cost-benefit-analysis
name: cost-benefit analysis
kind: skill
also: cost benefit analyses | CBA analysis | capital appraisal | NPV analysis | cost benefit analyzes
narrower: return on investment analysis | ROI analysis
beside: investment appraisal
near: business-case | financial-modelling
hit: Sound knowledge of cost-benefit analysis

term: cost-control
name: cost control
kind: skill
also: controlling costs | cost management | expenditure control | cost containment | cost optimisation | cost
  optimization
narrower: cost reduction | cost savings | reducing costs | cost monitoring
near: budgeting | cost-benefit-analysis
hit: Experience in cost control and cost-benefit analysis

term: credit-control
name: credit control
kind: skill
also: debt chasing | chasing debts | credit and collections | DSO reduction | debtor management | chased late payers |
 chasing late payers | late payers | chasing overdue invoices | chasing payments | debtor days | aged debt | aged
 debtors | overdue invoices | overdue payments | credit controlling | cash collection | cash collections | collecting
 debts owed by customers | chasing outstanding debt | collections and credit control | chasing outstanding debts |
 chasing outstanding invoices | chasing outstanding payments | chasing debtors | chase outstanding debts | recovering
 outstanding debts
narrower: collections of overdue accounts | overdue accounts
implies: accounts-receivable
near: debt-collection | credit-analysis | cash-posting | billing
hit: You are familiar with credit control and credit analysis

term: datev
name: DATEV
kind: tool
also: DATEV Unternehmen online
implies: financial-systems
near: sage | sap-fico | coda-financials
hit: Set up DATEV for a firm of thirty

term: debt-collection
name: debt collection
kind: skill
also: debt recovery | collecting overdue payments | arrears management | arrears recovery | recovering debts |
  collecting debts | repayment plans with debtors
narrower: collections calls
beside: debt management | debt management plans
near: credit-control | accounts-receivable
hit: Took over arrears recovery from 2019 onwards

term: deltek-costpoint
name: Deltek Costpoint
kind: tool
also: Costpoint | Deltek
narrower: Deltek Vantagepoint | Deltek Vision
implies: erp | financial-systems
hit: Daily work with Deltek Costpoint

term: dext
name: Dext
kind: tool
also: Receipt Bank | Dext Prepare
implies: bookkeeping
near: xero | quickbooks | hubdoc
hit: Ideally you have already used Dext

term: digita
name: Digita Tax
kind: tool
also: Digita Professional Suite | Digita Accounts Production
implies: tax-software
near: taxcalc | cch
hit: Two years of work with Digita Tax

term: drake-tax
name: Drake Tax
kind: tool
also: Drake Software
implies: tax-compliance | tax-software
near: proseries | taxcalc | iris-accounting
hit: Trained new colleagues on Drake Tax

term: due-diligence
name: due diligence
kind: skill
also: due diligence reviews
narrower: financial due diligence | commercial due diligence | vendor due diligence | data room | data rooms | virtual
 data rooms
near: mergers-acquisitions | valuation
hit: Took over vendor due diligence from 2019 onwards

term: electronic-payments
name: electronic payments
kind: skill
also: EFT payments | electronic funds transfer | payment run | weekly payment run | supplier payment run | bank
 transfers to suppliers
narrower: BACS | BACS payments | ACH | ACH payments | wire transfers | payment runs | SEPA payments | CHAPS | Faster
 Payments | direct debits | direct debit collections | standing orders
case: BACS | ACH | CHAPS
near: accounts-payable | payment-processing
hit: Duties include wire transfers

term: erp
name: ERP
kind: tool
also: enterprise resource planning | ERP system | ERP systems | ERP software | ERP implementation | enterprise
 resource planning software
case: ERP
never: ERP therapy | CBT and ERP | exposure and response prevention (ERP) | ERP for OCD | ERP and ACT | ERP and CBT
near: sap | netsuite | financial-systems
hit: Daily work with ERP and SAP

term: erpnext
name: ERPNext
kind: tool
implies: erp
near: odoo | sage
hit: Working knowledge of ERPNext required

term: exact-online
name: Exact Online
kind: tool
narrower: Exact Globe
implies: financial-systems
near: xero | sage | quickbooks | coda-financials
hit: Trained the team on Exact Online

term: expense-reports
name: expense reports
kind: skill
also: expense reporting | employee expenses | travel and expense claims | expenses claims | processing expenses |
 expense management | T&E | staff expenses | travel expenses | expense claims | staff expense claims | expenses
ambiguous: expenses
needs: experience with expenses | experience of expenses | experience in expenses | knowledge of expenses |
 understanding of expenses | familiarity with expenses | claims | staff | Concur | processing | travel | Expensify |
 invoices | employee | petty cash | finance | ledger
near: accounts-payable | corporate-cards
hit: Looked after expense reporting for a mid-sized employer
miss: Cut running expenses by a fifth

term: expensify
name: Expensify
kind: tool
implies: expense-reports
near: sap-concur | coupa
hit: Kept records in Expensify

term: external-audit
name: external audit
kind: skill
also: statutory audit | external auditors | audit and assurance | independent audit | annual audit | audit
  clients | audit fieldwork
narrower: assurance engagements
beside: liaising with auditors
implies: auditing
near: internal-audit | audit-preparation
hit: Sound knowledge of external audit

term: finance
name: finance
kind: skill
also: financial operations | finance experience | corporate finance function
ambiguous: Finance
case: finance | Finance
needs: accounting | banking | economics | experience | skills | knowledge | degree | bachelor | department | manager
 | director | head | officer | assistant | executive | coordinator | team | field | background | worked | studies
 | function | graduate | @list
never: finance the | to finance
implies: finance-sector
near: accounting | economics-subject | corporate-finance
hit: Several years of experience in finance
miss: Finance your new kitchen today

term: finance-transformation
name: finance transformation
kind: skill
also: finance shared services | shared service center finance
narrower: finance systems implementation | finance process improvement | shared service centre finance
near: process-improvement | erp
hit: Taught finance systems implementation to new colleagues

term: financial-accounting
name: financial accounting
kind: skill
also: financial accounts
implies: accounting
near: management-accounts | financial-reporting | financial-statements | statutory-accounts
hit: Practical experience of financial accounts is required

term: financial-analysis
name: financial analysis
kind: skill
also: analysing financial data | financial analyses | analysis of financial statements | financial data analysis |
 analysing financial statements | analyzing financial data | financial analyzes | analyzing financial statements
narrower: ratio analysis | margin analysis | profitability analysis
implies: finance
near: financial-modelling | budgeting | variance-analysis | credit-analysis
hit: Responsible for financial analysis in a group of eight

term: financial-compliance
name: financial compliance
kind: skill
also: finance regulations | financial regulations | compliance with financial policies
near: sox-compliance | internal-controls
hit: Strong background in financial compliance and SOX compliance

term: financial-control
name: financial control
kind: skill
also: financial controllership | controllership | controlling function
implies: internal-controls | accounting
near: financial-reporting
hit: Responsible for financial control in a group of eight

term: financial-edge
name: Financial Edge
kind: tool
also: Blackbaud Financial Edge | Raisers Edge Financial
implies: financial-systems | nonprofit-accounting
near: raisers-edge
hit: Knowledge of Financial Edge is an advantage

term: financial-modelling
name: financial modelling
kind: skill
also: financial models | building financial models | scenario modelling | financial modeling | scenario modeling | DCF
 experience | DCF skills
narrower: three-statement model | DCF | discounted cash flow | LBO modelling | LBO modeling | DCF models | DCF
 modelling | DCF modeling | three statement models | 3-statement models | LBO models | operating models in Excel
ambiguous: DCF
case: DCF
needs: valuation | valuations | LBO | model | models | modelling | modeling | cash flow | comparable | comps | M&A |
 equity | financial | NPV | WACC | precedent | IRR | forecast | Excel | transactions | investment | discounted |
 experience with DCF | experience of DCF | experience in DCF | knowledge of DCF | familiarity with DCF | proficient
 with DCF | @list
implies: financial-analysis
near: valuation | forecasting | mergers-acquisitions
hit: A good grasp of financial modelling is expected
hit: Built DCF and LBO models
miss: Took cases sent by DCF and the family court

term: financial-planning
name: financial planning
kind: skill
also: financial planning process
narrower: long-range planning | long range plan
near: fpa | budgeting | personal-financial-planning | profit-and-loss | cost-control
hit: Practical experience of financial planning is required

term: financial-reporting
name: financial reporting
kind: skill
also: statutory and management reporting | finance reporting | financial reports | preparing financial reports |
 monthly financial reporting | financial reporting and analysis | reporting financial results
narrower: external reporting | SEC reporting | 10-K | 10-Q
implies: accounting
near: financial-statements | management-accounts | financial-analysis
hit: Strong background in finance reporting and financial analysis

term: financial-statements
name: financial statements
kind: skill
also: preparing financial statements | statement of accounts | balance sheet preparation | final accounts for clients
 | accounts preparation | preparing accounts for clients | sets of accounts | accounts preparation and audit
narrower: income statement | profit and loss statement | balance sheets | cash flow statement | sole trader accounts |
 P&L statements
implies: accounting
near: financial-reporting | statutory-accounts
hit: Took over statement of accounts from 2019 onwards

term: financial-systems
name: financial systems
kind: skill
also: accounting software | finance systems | accounting systems | accounting packages | computerised accounting
 | accounting software packages | financial software | computerized accounting
near: erp | quickbooks | sage
hit: Looked after financial software for a mid-sized employer

term: fixed-assets
name: fixed assets
kind: skill
also: fixed asset register | fixed asset accounting | capital assets accounting | asset capitalisation | asset
  capitalization | capital expenditure tracking | asset depreciation
narrower: depreciation schedules | depreciation | depreciation calculations
implies: accounting
near: lease-accounting | general-ledger
hit: Three years of fixed assets

term: floqast
name: FloQast
kind: tool
implies: account-reconciliation | month-end-close
near: blackline | trintech
hit: Two years of work with FloQast

term: forecasting
name: forecasting
kind: skill
also: financial forecasting | revenue forecasting | budget forecasting | rolling forecast | financial forecasts |
 financial projections | business forecasting | financial forecasts and budgets | forecast process | quarterly
 forecasts
narrower: reforecasting | quarterly reforecast | rolling forecasts | 12-month forecast
never: weather forecasting | demand forecasting
near: budgeting | cash-flow-management | fpa
hit: Practical experience of forecasting is required

term: forensic-accounting
name: forensic accounting
kind: skill
also: forensic audit | financial forensics
narrower: fraud investigation | fraud examination
implies: accounting
near: auditing | anti-money-laundering | fraud-prevention
hit: Took over forensic accounting from 2019 onwards

term: foundation-software
name: Foundation Software
kind: tool
implies: financial-systems
near: project-accounting | sage-100-contractor | deltek-costpoint
hit: Familiar with Foundation Software and project accounting or similar software

term: fpa
name: FP&A
kind: skill
also: financial planning and analysis | FP & A
implies: budgeting | forecasting | financial-analysis
near: management-accounts
hit: Strong background in FP&A and management accounts

term: fpa-software
name: FP&A software
kind: tool
also: budgeting software | planning software for finance | budgeting and forecasting software | corporate performance
 management software | EPM software | CPM software | EPM systems | planning and budgeting systems
implies: financial-planning
hit: Two years of work with FP&A software

term: freeagent
name: FreeAgent
kind: tool
also: Free Agent accounting
implies: financial-systems
near: xero | quickbooks | freshbooks | kashflow | myob | reckon | tally | wave-accounting | zoho-books |
 coda-financials
hit: Used FreeAgent and QuickBooks in a team of five

term: freshbooks
name: FreshBooks
kind: tool
also: Fresh Books
implies: financial-systems
near: quickbooks | xero | kashflow | myob | reckon | tally | wave-accounting | zoho-books | coda-financials
hit: Used Fresh Books and Xero in a team of five

term: fund-accounting
name: fund accounting
kind: skill
also: fund accountancy | investment accounting | NAV
narrower: NAV calculation | net asset value calculation
ambiguous: NAV
case: NAV
needs: experience with NAV | experience of NAV | experience in NAV | knowledge of NAV | understanding of NAV |
 familiarity with NAV | fund | funds | net asset | unit pricing | ETF | custody | administrator
implies: accounting
near: fund-administration | grant-accounting
hit: Took over fund accounting from 2019 onwards
miss: Sat nav: NAV broken in the van

term: general-ledger
name: general ledger
kind: skill
also: nominal ledger | general ledger accounting | GL experience | GL skills
narrower: ledger entries | ledger maintenance
ambiguous: GL
case: GL
needs: finance | financial | accounting | accountant | ledger | invoice | tax | audit | budget | bookkeeping |
 reconcile | CPA | ACCA | account codes | entries | coding | experience with GL | experience of GL | experience in GL
 | knowledge of GL | familiarity with GL | proficient with GL | @list
implies: accounting
near: journal-entries | trial-balance
hit: Posted entries to the general ledger
miss: The tower has 3 GL buildings

term: gocardless
name: GoCardless
kind: tool
also: Go Cardless
implies: electronic-payments
near: billing
hit: Trained the team on GoCardless

term: government-accounting
name: government accounting
kind: skill
also: public sector accounting | governmental accounting
narrower: fund accounting GASB | GASB | IPSAS | municipal accounting
implies: accounting
near: public-finance | nonprofit-accounting
hit: Practical experience of government accounting is required

term: grant-accounting
name: grant accounting
kind: skill
narrower: grant reporting | restricted funds | grant financial reporting | donor financial reports
implies: accounting
near: fund-accounting | nonprofit-accounting
hit: Looked after grant accounting for a mid-sized employer

term: gst
name: GST
kind: skill
also: goods and services tax | GST/HST | GST returns
narrower: HST | BAS | business activity statement
ambiguous: BAS | HST
case: GST | BAS | HST
needs: GST | tax | taxes | lodge | lodged | lodgement | ATO | Xero | MYOB | PAYG | payroll | bookkeeping |
 reconciliations | IAS | returns | accounts | superannuation | PST | CRA | QST | remit | remittances | filings |
 QuickBooks | BAS | statement | statements | @list
implies: tax | indirect-tax
near: vat | sales-tax
hit: Three years of GST
hit: Lodged BAS through Xero
miss: Tuned HVAC controls on the BAS
miss: Set up HST kits for sleep apnea

term: highradius
name: HighRadius
kind: tool
implies: accounts-receivable | credit-control
near: blackline
hit: Two years of work with HighRadius

term: hmrc-compliance
name: HMRC
kind: skill
also: HM Revenue and Customs | HMRC returns | HMRC submissions
case: HMRC
implies: tax
near: paye | vat | tax-compliance
hit: Took over HMRC from 2019 onwards

term: hubdoc
name: Hubdoc
kind: tool
implies: bookkeeping
near: xero | quickbooks | dext | autoentry
hit: Kept records in Hubdoc

term: ifrs
name: IFRS
kind: skill
also: International Financial Reporting Standards | IAS | international accounting standards
ambiguous: IAS
case: IFRS | IAS
needs: IFRS | accounting | standards | 16 | GAAP | financial | audit | reporting | statements
implies: accounting
near: us-gaap | uk-gaap
hit: Sound knowledge of international accounting standards
hit: Financial statements to IAS
miss: Coached IAS hopefuls in Delhi

term: ifs-erp
name: IFS ERP
kind: tool
also: IFS Applications | IFS Cloud
implies: erp
near: sap | jd-edwards | peoplesoft | odoo | unit4 | epicor | sunsystems
hit: Kept records in IFS ERP

term: indirect-tax
name: indirect tax
kind: skill
also: indirect taxes
narrower: customs and excise duty
implies: tax
near: vat | sales-tax
hit: A good grasp of indirect tax is expected

term: infor
name: Infor
kind: tool
also: Infor M3 | Infor CloudSuite | Infor SunSystems
ambiguous: Infor
case: Infor
needs: ERP | software | system | CloudSuite | experience with Infor | experience of Infor | experience in Infor |
 knowledge of Infor | familiarity with Infor | proficient with Infor | @list
implies: erp
near: epicor | sap | ifs-erp | jd-edwards | peoplesoft | odoo | unit4 | sunsystems
hit: Moved from Infor to another ERP
miss: Lesson observed by Infor staff

term: insolvency-practice
name: insolvency practice
kind: skill
narrower: liquidations | receivership | IVAs | voluntary arrangements
ambiguous: Liquidations
case: liquidations | Liquidations
needs: experience | skills | knowledge | degree | bachelor | department | manager | director | head | officer
 | assistant | executive | coordinator | team | field | background | worked | studies | function | graduate | @list
near: restructuring-advisory
hit: Practical experience of liquidations is required
miss: Liquidations Street 5, Leeds

term: intercompany-accounting
name: intercompany accounting
kind: skill
also: intercompany transactions | intercompany balances | intercompany recharges | inter-company transactions |
 intercompany invoicing | intercompany | intercompany reconciliations
implies: accounting
near: consolidation-accounting | account-reconciliation
hit: Intercompany recharges across six entities

term: internal-audit
name: internal audit
kind: skill
also: internal auditing | internal audits | audit of internal controls
narrower: risk-based audit
implies: auditing | internal-controls
near: internal-controls | external-audit | sox-compliance | audit-preparation
hit: Duties include risk-based audit

term: internal-controls
name: internal controls
kind: skill
also: internal financial controls | financial controls | controls framework | finance controls
narrower: control environment | control testing | segregation of duties | control weaknesses | key controls testing
near: sox-compliance | internal-audit | risk-management
hit: Duties include internal controls

term: international-tax
name: international tax
kind: skill
also: cross-border taxation
narrower: global mobility tax | expatriate tax | expat tax | double taxation treaties
implies: tax
near: transfer-pricing
hit: Looked after international tax for a mid-sized employer

term: inventory-accounting
name: inventory accounting
kind: skill
also: stock accounting
narrower: stock valuation | inventory valuation
implies: cost-accounting
near: fixed-assets
hit: Responsible for inventory accounting in a group of eight

term: iris-accounting
name: IRIS accounting
kind: tool
also: IRIS Accounts Production | IRIS software
narrower: IRIS Payroll
ambiguous: IRIS
case: IRIS
needs: accounts | payroll | Sage | Xero | tax | accountancy | QuickBooks | bookkeeping | KashFlow | practice
implies: accounting | tax-software
near: cch | taxcalc
hit: Used IRIS accounting and TaxCalc in a team of five
miss: The IRIS and the pupil of the eye

term: iris-payroll-business
name: Iris Payroll Business
kind: tool
implies: payroll | payroll-software
near: brightpay | sage
hit: Proficient in Iris Payroll Business and BrightPay

term: irs-regulations
name: IRS regulations
kind: skill
also: IRS | Internal Revenue Service
narrower: Internal Revenue Code | IRS audits
case: IRS
near: tax-compliance | payroll-tax
hit: Practical experience of IRS regulations is required

term: isa-standards
name: International Standards on Auditing
kind: skill
also: ISAs
narrower: GAAS | generally accepted auditing standards | PCAOB | PCAOB standards
case: ISAs
implies: auditing
hit: Sound knowledge of International Standards on Auditing

term: jd-edwards
name: JD Edwards
kind: tool
also: JDE | JD Edwards EnterpriseOne | J.D. Edwards | EnterpriseOne
case: JDE
implies: erp
near: sap | oracle-e-business-suite | peoplesoft | odoo | unit4 | epicor | sunsystems
hit: Trained new colleagues on JD Edwards

term: journal-entries
name: journal entries
kind: skill
also: posting journals | journal postings | journal vouchers
narrower: month-end journals | adjusting entries
implies: general-ledger
near: accruals-and-prepayments | month-end-close
hit: Sound knowledge of journal entries

term: kashflow
name: KashFlow
kind: tool
also: Kash Flow
implies: financial-systems
near: xero | sage | myob | reckon | tally | wave-accounting | zoho-books | coda-financials
hit: Introduced KashFlow in three departments

term: kyriba
name: Kyriba
kind: tool
also: Kyriba TMS | GTreasury | FIS Integrity treasury
implies: treasury-management
hit: Two years of work with Kyriba

term: lacerte
name: Lacerte
kind: tool
also: Intuit Lacerte
implies: tax-compliance | tax-software
near: ultratax | proseries | drake-tax | taxcalc | iris-accounting
hit: Daily work with Intuit Lacerte and UltraTax

term: lease-accounting
name: lease accounting
kind: skill
also: leasing accounting
narrower: ASC 842 | IFRS 16
implies: accounting
near: ifrs | us-gaap | fixed-assets
hit: Taught lease accounting to new colleagues

term: management-accounts
name: management accounts
kind: skill
also: management accounting | monthly management accounts | management accounts preparation | managerial accounting |
 preparation of management accounts | management account preparation | management information packs | producing
 management accounts | preparing management accounts
narrower: board pack | management reporting pack
implies: accounting
near: budgeting | variance-analysis | cost-accounting | financial-statements | trial-balance
hit: Taught management accounts preparation to new colleagues

term: mergers-acquisitions
name: mergers and acquisitions
kind: skill
also: M&A | M & A | acquisitions and disposals | post-merger integration | M&A transactions
narrower: deal execution | sell-side advisory | acquisition integration
implies: corporate-finance
near: due-diligence | valuation | private-equity
hit: Took over mergers and acquisitions from 2019 onwards

term: microsoft-dynamics
name: Microsoft Dynamics
kind: tool
also: Dynamics 365 | MS Dynamics | D365 | Business Central | Dynamics 365 Business Central | Dynamics 365 Finance |
 D365 F&O | Dynamics
narrower: Dynamics GP | Dynamics AX | Dynamics NAV
beside: Great Plains | Navision
ambiguous: Dynamics
case: Dynamics
needs: experience with Dynamics | experience of Dynamics | experience in Dynamics | knowledge of Dynamics |
 understanding of Dynamics | familiarity with Dynamics | Microsoft | CRM | 365 | ERP | NAV | SAP | Sage | Business
 Central | finance | Salesforce | NetSuite
never: Fluid Dynamics | Group Dynamics | Team Dynamics | System Dynamics | General Dynamics
implies: erp
near: sap | netsuite | sage | infor | ifs-erp | jd-edwards | peoplesoft | odoo | unit4 | epicor | sunsystems |
 veeva-crm | crm
hit: Knowledge of Microsoft Dynamics is an advantage
miss: Fluid Dynamics at Leeds

term: moneysoft
name: Moneysoft
kind: tool
also: Moneysoft Payroll Manager
implies: payroll | payroll-software
near: brightpay | iris-payroll-business | sage
hit: Good command of Moneysoft Payroll Manager

term: month-end-close
name: month-end close
kind: skill
also: month end closing | month-end close process | monthly close | month-end procedures | closing the books | month
 end accounts | period end close | fast close | month-end accounting | financial close | closing the month | month-end
 reporting | month-end reports | month-end tasks | month-end duties | month-end reconciliations | month-end routines |
 period-end procedures | month-end process | month end process | monthly closing | month and year end | month-end
 closing activities | monthly close process
narrower: month end
implies: accounting | general-ledger
near: year-end-close | accruals-and-prepayments | journal-entries | management-accounts | financial-statements
hit: A good grasp of month-end accounting is expected

term: myob
name: MYOB
kind: tool
also: MYOB AccountRight | MYOB Exo
implies: financial-systems
near: xero | quickbooks | reckon | tally | wave-accounting | zoho-books | coda-financials
hit: Trained new colleagues on MYOB

term: netsuite
name: NetSuite
kind: tool
also: Oracle NetSuite | NetSuite ERP | Net Suite
implies: erp | financial-systems
near: microsoft-dynamics | sap | sage | infor | ifs-erp | jd-edwards | peoplesoft | odoo | unit4 | epicor | sunsystems
hit: Good command of NetSuite

term: nonprofit-accounting
name: nonprofit accounting
kind: skill
also: charity accounting | charity accounts | not-for-profit accounting
narrower: SORP | Charities SORP | charity finance
implies: accounting
near: grant-accounting | fund-accounting
hit: Duties include nonprofit accounting

term: odoo
name: Odoo
kind: tool
also: OpenERP
implies: erp
near: erpnext | unit4 | epicor | sunsystems
hit: Knowledge of Odoo is an advantage

term: onesource-tax
name: ONESOURCE tax
kind: tool
also: Thomson Reuters ONESOURCE
implies: tax | tax-software
near: vertex-tax | alphatax
hit: Set up ONESOURCE tax for a firm of thirty

term: onestream
name: OneStream
kind: tool
also: OneStream XF
implies: financial-planning | fpa-software
near: oracle-hyperion | anaplan
hit: Working knowledge of OneStream required

term: oracle-e-business-suite
name: Oracle E-Business Suite
kind: tool
also: Oracle EBS | Oracle R12 | Oracle 11i | Oracle Applications
implies: erp
near: sap | oracle-financials | microsoft-dynamics | netsuite | sage | infor | ifs-erp | odoo | unit4 | epicor |
 sunsystems
hit: Familiar with Oracle EBS and SAP or similar software

term: oracle-financials
name: Oracle Financials
kind: tool
also: Oracle Finance | Oracle ERP
narrower: Oracle GL | Fusion Financials
beside: Oracle Fusion | Oracle Fusion Cloud | Oracle Cloud ERP
implies: erp | financial-systems
near: sap-fico | oracle-e-business-suite | microsoft-dynamics | netsuite | sage | infor | ifs-erp | jd-edwards |
 peoplesoft | odoo | unit4 | epicor | sunsystems
hit: Knowledge of Oracle Financials is an advantage

term: oracle-hyperion
name: Oracle Hyperion
kind: tool
also: Hyperion
narrower: Hyperion Essbase | Hyperion Financial Management | Hyperion Planning
beside: Essbase | HFM
case: HFM
implies: financial-planning | fpa-software
near: oracle-financials | anaplan
hit: Familiar with Oracle Hyperion and Anaplan or similar software

term: paye
name: PAYE
kind: skill
also: pay as you earn | PAYE and NIC
narrower: National Insurance contributions | RTI submissions | Real Time Information
case: PAYE
implies: payroll
near: payroll | payroll-tax | hmrc-compliance
hit: Three years of Real Time Information

term: payroll
name: payroll
kind: skill
also: payroll processing | payroll administration | running payroll | processing payroll | payroll management | wages
 processing | payroll preparation | pay runs | end to end payroll | weekly wages | monthly wages | staff wages |
 weekly payroll | monthly payroll | salary processing | salary payments | full-cycle payroll | full payroll function |
 in-house payroll | monthly payrolls | weekly payrolls | payrolls
narrower: multi-state payroll | payroll bureau | client payrolls | payroll journals | CIS payroll | payroll queries |
 statutory deductions | auto-enrolment submissions | payroll year end | P60s | P45s | P11Ds | P11D
near: paye | payroll-tax | timesheet-processing | benefits-administration
hit: Strong background in payroll processing and timesheet processing

term: payroll-tax
name: payroll tax
kind: skill
also: payroll taxes | payroll tax filing | employment taxes
narrower: Form 941 | W-2 processing | W-2s | state withholding
implies: payroll
near: paye | tax-compliance
hit: Looked after payroll tax for a mid-sized employer

term: pegasus-opera
name: Pegasus Opera
kind: tool
also: Opera 3 accounting
implies: financial-systems
near: sage | access-dimensions | coda-financials
hit: Pegasus Opera used every day

term: peoplesoft
name: PeopleSoft
kind: tool
also: People Soft | Oracle PeopleSoft | PeopleSoft Financials | PeopleSoft HCM
implies: erp
near: oracle-e-business-suite | workday | odoo | unit4 | epicor | sunsystems | bamboohr | rippling | gusto
hit: Ideally you have already used Oracle PeopleSoft

term: personal-tax
name: personal tax
kind: skill
also: personal income tax | individual income tax
narrower: individual tax returns | self assessment | self-assessment tax returns | Form 1040 | 1040s
implies: tax
near: tax-compliance | corporate-tax
hit: Taught personal tax to new colleagues

term: petty-cash
name: petty cash
kind: skill
also: petty cash handling | petty cash management
beside: cash book | cashbook
implies: bookkeeping
near: bank-reconciliation | bookkeeping | expense-reports
hit: Sound knowledge of petty cash handling

term: pleo
name: Pleo
kind: tool
also: Pleo cards
implies: expense-reports
near: sap-concur | expensify | spendesk
hit: Moved from spreadsheets to Pleo

term: practice-accounting
name: practice accounting
kind: skill
also: accountancy practice | practice experience in accountancy | chartered accountancy practice | public accounting |
 public accounting firm
narrower: Big 4 | Big Four | top ten accountancy firm | Big Four firm | audit and accounts preparation | audit and
 accounts
implies: accounting | accountancy-practice-setting
near: external-audit | tax-compliance
hit: Sound knowledge of practice accounting

term: profit-and-loss
name: profit and loss
kind: skill
also: P&L | P & L | P&L responsibility | P&L management | full P&L | P&L ownership | profit & loss accountability
 | P/L responsibility
narrower: EBITDA | EBITDA growth
case: P/L responsibility
near: budgeting | financial-analysis | financial-statements | cost-control
hit: Took over P/L responsibility from 2019 onwards

term: project-accounting
name: project accounting
kind: skill
also: project cost accounting | contract accounting | construction accounting | contract costing
narrower: WIP accounting | percentage of completion
implies: accounting
near: cost-accounting | grant-accounting
hit: Looked after WIP accounting for a mid-sized employer

term: property-tax
name: property tax
kind: skill
also: property taxes | real estate tax
implies: tax
near: sales-tax
hit: Taught property tax to new colleagues

term: prophix
name: Prophix
kind: tool
also: Planful | Vena Solutions | Jedox | Longview planning | Board International
implies: fpa-software
hit: Two years of work with Prophix

term: proseries
name: ProSeries
kind: tool
also: Intuit ProSeries
implies: tax-compliance | tax-software
near: lacerte | drake-tax | taxcalc | iris-accounting
hit: Daily work with ProSeries and Drake Tax

term: quickbooks
name: QuickBooks
kind: tool
also: Quick Books | Intuit QuickBooks | QuickBooks Online | QuickBooks Pro | QuickBooks Enterprise | QuickBooks
  Desktop
beside: QBO
case: QBO
implies: bookkeeping | financial-systems
near: xero | sage | freshbooks | kashflow | reckon | netsuite | microsoft-dynamics | coda-financials
hit: Good command of Intuit QuickBooks

term: quicken
name: Quicken
kind: tool
also: Intuit Quicken
implies: bookkeeping
near: quickbooks
hit: Daily work with Intuit Quicken and QuickBooks

term: reckon
name: Reckon
kind: tool
also: Reckon One | Reckon Accounts
ambiguous: Reckon
case: Reckon
needs: accounting | MYOB | Xero | bookkeeping | payroll | software | experience with Reckon | experience of Reckon |
 experience in Reckon | knowledge of Reckon | familiarity with Reckon | proficient with Reckon
implies: financial-systems
near: myob | tally | wave-accounting | zoho-books | coda-financials
hit: Bookkeeping in Reckon and MYOB
miss: Reckon with delays on the road

term: research-tax-credits
name: R&D tax credits
kind: skill
also: research and development tax relief | R&D tax relief
implies: corporate-tax
hit: Strong background in research and development tax relief

term: restructuring-advisory
name: restructuring advisory
kind: skill
also: corporate restructuring | business recovery | administrations and liquidations
narrower: insolvency | turnaround management | debt restructuring
near: corporate-finance | bankruptcy-law
hit: Practical experience of turnaround management is required

term: revenue-recognition
name: revenue recognition
kind: skill
also: revenue accounting | rev rec
narrower: ASC 606 | IFRS 15 | deferred revenue
implies: accounting
near: us-gaap | ifrs
hit: Responsible for revenue recognition in a group of eight

term: sage
name: Sage
kind: tool
also: Sage Accounts | Sage Accounting
narrower: Sage 50 | Sage 200 | Sage One | Sage 100 | Sage 300 | Sage X3 | Peachtree | Sage 50cloud | Sage 50 Accounts
 | Sage 1000 | Sage Business Cloud | Sage Line 50
ambiguous: Sage
case: Sage
needs: accounting | accounts | payroll | ledger | bookkeeping | Xero | QuickBooks | software | Excel | invoice |
 experience with Sage | experience of Sage | experience in Sage | knowledge of Sage | familiarity with Sage |
 proficient with Sage | @list
implies: financial-systems
near: quickbooks | xero | erp | infor | ifs-erp | jd-edwards | peoplesoft | odoo | unit4 | epicor | freeagent |
 freshbooks | myob | reckon | wave-accounting | zoho-books | coda-financials
hit: Used Sage for purchase ledger and payroll
miss: Garnish the lamb with Sage and thyme

term: sage-100-contractor
name: Sage 100 Contractor
kind: tool
implies: financial-systems
near: project-accounting | viewpoint-vista | foundation-software | deltek-costpoint
hit: Used Sage 100 Contractor and Viewpoint Vista in a team of five

term: sage-300-cre
name: Sage 300 CRE
kind: tool
also: Timberline | Sage 300 Construction
implies: financial-systems
near: project-accounting | viewpoint-vista | sage-100-contractor | foundation-software | deltek-costpoint
hit: Two years of practice with Sage 300 CRE

term: sage-intacct
name: Sage Intacct
kind: tool
also: Intacct
implies: financial-systems
near: coda-financials
hit: Month-end in Sage Intacct

term: sage-payroll
name: Sage Payroll
kind: tool
also: Sage 50 Payroll | Sage Micropay
implies: payroll | payroll-software
near: sage | paye
hit: Ran Sage 50 Payroll for 200 staff

term: sales-tax
name: sales tax
kind: skill
also: sales and use tax | sales tax returns | use tax
implies: tax | indirect-tax
near: vat
hit: Filed sales tax in eleven states

term: sap
name: SAP
kind: tool
also: SAP ERP | SAP ECC | SAP R/3 | SAP S/4HANA | SAP S/4 | mySAP | SAP system
beside: S/4HANA | S4 HANA
case: SAP
never: DOT SAP | SAP counselor | SAP evaluation | SAP evaluations | Substance Abuse Professional (SAP) | Substance
 Abuse Program SAP | SAP referral | Student Assistance Program (SAP)
implies: erp
near: oracle-e-business-suite | microsoft-dynamics | netsuite | oracle-financials | sage | peoplesoft | odoo | unit4 |
 epicor | sunsystems
hit: Proficient in SAP and NetSuite

term: sap-business-one
name: SAP Business One
kind: tool
also: SAP B1 | SAP ByDesign | SAP Business ByDesign
implies: sap | financial-systems
near: netsuite | sage | microsoft-dynamics
hit: Two years of work with SAP Business One

term: sap-bw
name: SAP BW
kind: tool
also: SAP BW/4HANA
narrower: SAP BusinessObjects | SAP Analytics Cloud
beside: Business Objects
implies: sap
hit: Introduced SAP BW in three departments

term: sap-concur
name: SAP Concur
kind: tool
also: Concur | Concur Expense | Concur skills
ambiguous: Concur
case: Concur
needs: expense | travel | SAP | invoice | claims | experience with Concur | experience of Concur | experience in
 Concur | knowledge of Concur | familiarity with Concur | proficient with Concur
implies: expense-reports
near: sap
hit: Approved travel expenses in Concur
miss: Most experts Concur with that view

term: sap-fico
name: SAP FICO
kind: tool
also: SAP FI/CO | SAP Finance | FI/CO
narrower: SAP FI | SAP CO
implies: sap | financial-systems
near: oracle-financials | sage | netsuite
hit: Introduced SAP FICO in three departments

term: sap-mm
name: SAP MM
kind: tool
also: SAP Materials Management | SAP Ariba MM
implies: sap
near: sap-sd
hit: Proficient in SAP MM and SAP SD

term: sap-sd
name: SAP SD
kind: tool
also: SAP Sales and Distribution
implies: sap
near: sap-mm
hit: Used SAP Sales and Distribution and SAP MM in a team of five

term: sd-worx
name: SD Worx
kind: tool
also: SD Worx payroll
implies: payroll | payroll-software
near: brightpay
hit: SD Worx used every day

term: service-charge-accounting
name: service charge accounting
kind: skill
also: service charge accounts | service charge reconciliations
implies: accounting
near: property-management | budgeting
hit: Prepared service charge accounts for 40 blocks

term: silverfin
name: Silverfin
kind: tool
implies: accounting
near: caseware | iris-accounting
hit: Two years of work with Silverfin

term: small-payroll-products
name: PayFit
kind: tool
also: Star Payroll | QuickBooks Payroll | Xero Payroll | Pento payroll | Qtac payroll | 12Pay
implies: payroll-software
near: brightpay | sage-payroll
hit: Two years of work with PayFit

term: sox-compliance
name: SOX compliance
kind: skill
also: Sarbanes-Oxley | Sarbanes-Oxley Act | SOX experience | SOX skills
narrower: SOX controls | SOX 404 | SOX testing | SOX compliance testing | SOX audits | SOX documentation
ambiguous: SOX
case: SOX
needs: audit | controls | compliance | testing | financial | experience with SOX | experience of SOX | experience in
 SOX | knowledge of SOX | familiarity with SOX | proficient with SOX | @list
implies: internal-controls
near: internal-audit
hit: Led SOX compliance testing for two entities
miss: The Boston SOX won again last night

term: spendesk
name: Spendesk
kind: tool
also: Spendesk cards
implies: expense-reports
near: sap-concur | expensify
hit: Worked with Spendesk for three years

term: spreadsheet-modelling
name: spreadsheets
kind: skill
also: spreadsheet skills | spreadsheet packages | spreadsheet applications | spreadsheet experience | creating
 spreadsheets | spreadsheet software
narrower: financial spreadsheets | complex spreadsheets | spreadsheet modeling | spreadsheet modelling
beside: spreadsheet reporting
hit: Taught spreadsheet modelling to new colleagues

term: staffology
name: Staffology
kind: tool
also: Staffology Payroll
implies: payroll | payroll-software
near: brightpay | moneysoft
hit: Set up Staffology for a firm of thirty

term: statutory-accounts
name: statutory accounts
kind: skill
also: statutory reporting | statutory financial statements | company accounts preparation | limited company accounts |
 preparing statutory accounts | preparation of statutory accounts | year-end statutory accounts
narrower: filing of accounts
implies: financial-statements
near: uk-gaap | companies-house-filing
hit: Took over statutory accounts from 2019 onwards

term: stock-options-administration
name: stock options administration
kind: skill
also: equity compensation | stock plan administration | employee share plans
near: payroll | compensation-and-benefits
hit: Strong background in stock plan administration and compensation and benefits

term: sunsystems
name: SunSystems
kind: tool
also: Sun Systems | SunAccounts
implies: financial-systems
near: sage | unit4 | epicor
hit: Ideally you have already used Sun Systems

term: supplier-payments
name: supplier payments
kind: skill
also: vendor payments | creditor payments | paying suppliers
narrower: check runs | payment of invoices
implies: accounts-payable
near: accounts-payable | three-way-match | expense-reports
hit: Duties include supplier payments

term: tally
name: Tally
kind: tool
also: Tally ERP | Tally Prime | TallyPrime | Tally ERP 9 | Tally.ERP
ambiguous: Tally
case: Tally
needs: accounting | accounts | ERP | GST | ledger | software | voucher | Excel | Peachtree | experience with Tally |
 experience of Tally | experience in Tally | knowledge of Tally | familiarity with Tally | proficient with Tally
implies: financial-systems
near: quickbooks | sage | wave-accounting | zoho-books | coda-financials
hit: Maintained accounts and GST in Tally
miss: Tally the votes at the end of the day

term: tax
name: tax
kind: skill
also: taxation | tax knowledge | tax accounting | tax matters | tax regulations
ambiguous: Tax
case: tax | Tax
needs: accounting | audit | return | compliance | experience | skills | knowledge | degree | bachelor | department
 | manager | director | head | officer | assistant | executive | coordinator | team | field | background | worked
 | studies | function | graduate | @list
never: tax free | before tax | council tax | road tax | pre tax | tax deductible | after tax
near: tax-compliance | accounting
hit: Background in tax and audit
miss: The price is 40 pounds before tax

term: tax-compliance
name: tax compliance
kind: skill
also: tax filing | tax computations | income tax returns
narrower: tax filings | tax returns | tax return preparation | preparation of tax returns | filing tax returns
implies: tax
near: corporate-tax | personal-tax | tax-planning
hit: Skilled in tax compliance and tax planning

term: tax-planning
name: tax planning
kind: skill
also: tax advisory | tax advice | tax consulting | tax strategy
implies: tax
near: tax-compliance | estate-planning
hit: Practical experience of tax planning is required

term: tax-provision
name: tax provision
kind: skill
also: tax provisions | income tax provision
narrower: ASC 740 | deferred tax | tax accounting IAS 12
implies: corporate-tax
hit: You are familiar with tax accounting IAS 12

term: tax-software
name: tax software
kind: tool
also: tax preparation software | tax return software | professional tax software | tax packages
implies: tax-compliance
near: financial-systems
hit: Confident with tax software

term: taxcalc
name: TaxCalc
kind: tool
implies: tax-compliance | tax-software
near: iris-accounting | cch
hit: Introduced TaxCalc in three departments

term: teammate
name: TeamMate+
kind: tool
also: TeamMate audit software | TeamMate Plus
ambiguous: TeamMate
case: TeamMate
needs: audit | workpapers | auditors | experience with TeamMate | experience of TeamMate | experience in TeamMate |
 knowledge of TeamMate | familiarity with TeamMate | proficient with TeamMate
implies: auditing
near: caseware | acl-analytics
hit: Audit workpapers kept in TeamMate
miss: Every TeamMate helps on the shop floor

term: three-way-match
name: three-way match
kind: skill
also: three way matching | PO matching | invoice matching | matching invoices to purchase orders
 | matching invoices to POs | matching supplier invoices to POs | matching invoices to orders
implies: accounts-payable
near: accounts-payable | purchase-orders | expense-reports
hit: Practical experience of three-way match is required

term: timesheet-processing
name: timesheet processing
kind: skill
also: timekeeping records | time and attendance records | processing timesheets | timesheet management
near: payroll
hit: Three years of timesheet processing

term: tipalti
name: Tipalti
kind: tool
implies: accounts-payable
near: bill-com | coupa
hit: Two years of work with Tipalti

term: transfer-pricing
name: transfer pricing
kind: skill
also: intercompany pricing | transfer pricing documentation
implies: tax
near: international-tax | corporate-tax
hit: You are familiar with transfer pricing and corporate tax

term: treasury-management
name: treasury management
kind: skill
also: treasury operations | corporate treasury | treasury function | treasury services | treasury | treasury
 experience | treasury skills
narrower: bank relationships | foreign currency accounts | bank runs
ambiguous: treasury
needs: cash | liquidity | bank | banking | FX | finance | manager | analyst | hedging | funding | corporate | function
 | operations | accounting | team | experience | knowledge | skills | department | experience with treasury |
 experience of treasury | experience in treasury | knowledge of treasury | familiarity with treasury | proficient with
 treasury
never: HM Treasury | US Treasury | Treasury bonds
implies: finance
near: cash-flow-management | foreign-exchange
hit: Experience in treasury function and cash flow management
miss: He found a treasury of poems

term: trial-balance
name: trial balance
kind: skill
also: trial balances | preparing trial balance | to trial balance | up to trial balance | accounts to trial balance
implies: general-ledger
near: financial-statements | month-end-close
hit: Strong background in trial balance and month-end close

term: trintech
name: Trintech
kind: tool
beside: Cadency
ambiguous: Cadency
case: Cadency
needs: reconciliation | close | Trintech
implies: account-reconciliation
near: blackline
hit: Balanced accounts in Trintech
miss: A pleasant Cadency of speech

term: turbotax
name: TurboTax
kind: tool
also: Intuit TurboTax | Turbo Tax
implies: tax-compliance | tax-software
near: proseries
hit: Working knowledge of Turbo Tax required

term: uk-gaap
name: UK GAAP
kind: skill
narrower: FRS 102 | FRS102 | FRS 101 | FRS 105
implies: accounting
near: ifrs | us-gaap
hit: Took over UK GAAP from 2019 onwards

term: ultratax
name: UltraTax
kind: tool
also: UltraTax CS
implies: tax-compliance | tax-software
near: cch | lacerte | proseries | drake-tax | taxcalc | iris-accounting
hit: Familiar with UltraTax and ProSeries or similar software

term: unit4
name: Unit4
kind: tool
also: Unit4 Agresso | Agresso | Business World ERP
implies: erp
near: sunsystems | epicor
hit: Kept records in Business World ERP

term: us-gaap
name: US GAAP
kind: skill
also: U.S. GAAP | Generally Accepted Accounting Principles | GAAP
narrower: FASB
case: GAAP
implies: accounting
near: ifrs | uk-gaap
hit: Three years of Generally Accepted Accounting Principles

term: valuation
name: valuation
kind: skill
also: business valuation | company valuation | valuing companies | equity valuation | valuations
narrower: comparable company analysis
near: financial-modelling | mergers-acquisitions | property-valuation
hit: Duties include valuation

term: variance-analysis
name: variance analysis
kind: skill
also: budget variance | budget to actual | budget vs actual | variance reporting | actual vs budget | flux analysis
 | variance commentary | actuals against budget | actuals vs budget | budget against actuals
 | budget versus actual
implies: financial-analysis
near: budgeting | management-accounts
hit: Strong background in variance analysis and budgeting

term: vat
name: VAT
kind: skill
also: value added tax | VAT returns | VAT compliance | VAT reporting | VAT return | VAT returns preparation |
 quarterly VAT returns | VAT submissions | preparing VAT returns
narrower: Making Tax Digital | MTD | partial exemption | VAT reconciliation
ambiguous: MTD
case: VAT | MTD
needs: VAT | HMRC | tax | digital | quarterly
implies: tax | indirect-tax
near: sales-tax | gst
hit: Looked after Making Tax Digital for a mid-sized employer
miss: Sales MTD were up on plan

term: vertex-tax
name: Vertex tax software
kind: tool
also: Vertex O Series
implies: tax
near: sales-tax
hit: Trained the team on Vertex tax software

term: viewpoint-vista
name: Viewpoint Vista
kind: tool
also: Vista by Viewpoint | Viewpoint Spectrum
implies: financial-systems
near: project-accounting | sage-300-cre | sage-100-contractor | foundation-software | deltek-costpoint
hit: Kept records in Viewpoint Vista

term: vt-software
name: VT Final Accounts
kind: tool
also: VT Transaction+ | VT Transaction | VT accounts software
implies: financial-systems | accounting
near: iris-accounting | taxcalc
hit: Two years of work with VT Final Accounts

term: wave-accounting
name: Wave Accounting
kind: tool
also: Wave Apps
implies: financial-systems
near: quickbooks | zoho-books | coda-financials
hit: Two years of practice with Wave Accounting

term: workiva
name: Workiva
kind: tool
also: Wdesk
implies: financial-reporting
near: xbrl
hit: Good command of Workiva

term: xbrl
name: XBRL
kind: skill
also: XBRL tagging
narrower: iXBRL
implies: financial-reporting
hit: A good grasp of XBRL is expected

term: xero
name: Xero
kind: tool
also: Xero accounting
implies: financial-systems | bookkeeping
near: quickbooks | sage | myob | freeagent | reckon | tally | wave-accounting | netsuite | microsoft-dynamics |
 coda-financials
hit: Good command of Xero

term: yardi
name: Yardi
kind: tool
also: Yardi Voyager | Yardi Breeze
implies: property-management
near: mri-software | realpage | appfolio | qube-property-software
hit: Used Yardi and MRI Software in a team of five

term: year-end-close
name: year-end close
kind: skill
also: year-end accounts | year end closing | annual close | statutory year end | year-end procedures | annual accounts
 | year-end reporting | year-end file | year-end journals | closing the year
implies: accounting
near: month-end-close | statutory-accounts | audit-preparation | management-accounts | financial-statements
 | trial-balance
hit: Looked after year-end procedures for a mid-sized employer

term: zoho-books
name: Zoho Books
kind: tool
implies: financial-systems
near: quickbooks | xero | coda-financials
hit: Trained new colleagues on Zoho Books
