# Software testing and quality assurance: methods, kinds of test and tools.

term: accessibility-audits-tools
name: accessibility audits tools
kind: skill
narrower: axe DevTools | NVDA | JAWS | VoiceOver testing | WAVE tool
ambiguous: JAWS
case: JAWS
needs: NVDA | screen reader | accessibility | WCAG | @list
near: web-accessibility
hit: Pages checked with NVDA
miss: JAWS of the lift truck

term: api-testing
name: API testing
kind: skill
also: REST API testing | API test automation | API tests | testing APIs | testing web services
narrower: web service testing
beside: backend testing
implies: software-testing
near: postman | rest-assured
hit: Experience in testing APIs and REST-assured

term: appium
name: Appium
kind: tool
beside: Espresso tests | Detox | UI Automator | Calabash | Earl Grey | EarlGrey
ambiguous: Espresso | Detox
needs: Appium | Android | XCUITest | UI test | React Native | mobile test | @list
implies: test-automation | mobile-testing
near: selenium
hit: Android UI test runs in Espresso
miss: Espresso and latte art

term: behat
name: Behat
kind: tool
implies: unit-testing | php
near: phpunit | junit
hit: Trained colleagues in the use of Behat

term: blazemeter
name: BlazeMeter
kind: tool
implies: performance-testing
near: jmeter | loadrunner
hit: Set up and maintained BlazeMeter for three departments

term: browserstack
name: BrowserStack
kind: tool
beside: Ghost Inspector | Perfecto Mobile
implies: test-automation
near: selenium
hit: Introduced Perfecto Mobile in a team of six

term: bugzilla
name: Bugzilla
kind: tool
also: Bugzilla tracking
beside: Mantis | MantisBT | Redmine bugs
ambiguous: Mantis
needs: bug | Jira | Bugzilla | test | defect | @list
implies: defect-management
near: jira
hit: Bugs kept in Bugzilla
miss: A praying mantis in a jar

term: catch2
name: Catch2
kind: tool
implies: unit-testing | c-plus-plus
near: gtest | junit
hit: Good command of Catch2

term: codeception
name: Codeception
kind: tool
implies: unit-testing | php
near: phpunit | junit
hit: Trained colleagues in the use of Codeception

term: cucumber
name: Cucumber
kind: tool
also: Cucumber/Gherkin | Cucumber BDD
beside: Behave Python | JBehave | Gherkin
ambiguous: Cucumber
needs: BDD | Selenium | Gherkin | Java | test | QA | Ruby | TestNG | experience with Cucumber | experience of Cucumber
 | experience in Cucumber | knowledge of Cucumber | familiarity with Cucumber | proficient with Cucumber | @list
implies: behaviour-driven-development | test-automation
near: robot-framework
hit: BDD test steps in Cucumber and Java
miss: Cucumber and tomato salad

term: cypress
name: Cypress
kind: tool
also: Cypress.io | Cypress tests | Cypress framework
ambiguous: Cypress
needs: Selenium | Jest | Playwright | test | JavaScript | E2E | end-to-end | React | experience with Cypress |
 experience of Cypress | experience in Cypress | knowledge of Cypress | familiarity with Cypress | proficient with
 Cypress | @list
implies: test-automation
near: selenium | playwright
hit: E2E test runs in Cypress
miss: Planted cypress and yew

term: database-testing
name: database testing
kind: skill
also: data testing | backend database testing
narrower: data warehouse testing | SQL testing
beside: ETL testing
implies: software-testing
near: sql
hit: Solid understanding of data testing

term: defect-management
name: defect management
kind: skill
also: bug tracking | defect tracking | logging defects | reporting bugs | defect logging | issue tracking | bug
  tracking tools | defect triage | defect analysis | tracking bugs | identifying bugs | defect management tools
  | software defects | issue tracking systems | raising bugs | wrote up bugs | writing up bugs | bug tickets
narrower: bug reporting | defect reporting | bug reports | bug triage | defect life cycle
near: software-testing | jira
hit: Bug triage twice a week

term: emulators-test
name: Genymotion
kind: tool
beside: Android emulators | iOS Simulator | Charles and Fiddler
near: mobile-testing
hit: Builds tried in Genymotion

term: end-to-end-testing
name: end-to-end testing
kind: skill
also: E2E testing | end to end testing | e2e tests | end-to-end tests | E2E tests | end-to-end test
implies: software-testing
near: integration-testing | cypress
hit: Experience in end-to-end testing and integration testing

term: exploratory-testing
name: exploratory testing
kind: skill
also: ad hoc testing | exploratory tests
narrower: session-based testing
implies: software-testing
near: manual-testing
hit: Knowledge of exploratory testing is required

term: functional-testing
name: functional testing
kind: skill
also: functional tests | functional and regression testing | functional and non-functional testing | functional test
 cases
beside: non-functional testing | black box testing | white box testing | black-box testing | grey box testing | non
 functional testing
implies: software-testing
near: regression-testing | test-automation
hit: Strong background in functional testing and regression testing

term: game-testing
name: game testing
kind: skill
also: games testing | video game testing | game QA
narrower: playtesting
implies: software-testing
near: game-development
hit: Taught game testing to new colleagues

term: gatling
name: Gatling
kind: tool
implies: performance-testing
near: jmeter | loadrunner
hit: Set up and maintained Gatling for three departments

term: gtest
name: GoogleTest
kind: tool
also: Google Test | GTest
narrower: gmock
beside: CppUnit | CppUTest
implies: unit-testing | c-plus-plus
near: junit
hit: Worked daily with CppUTest and JUnit

term: hp-alm
name: HP ALM
kind: tool
also: Quality Center | HP Quality Center | Micro Focus ALM | ALM Quality Center | HPQC
implies: test-planning
near: testrail
hit: Hands-on experience with HP ALM and TestRail

term: integration-testing
name: integration testing
kind: skill
also: system integration testing | integration tests | SIT testing | system integration tests
narrower: SIT/UAT | contract testing | Pact contract tests | consumer-driven contracts
implies: software-testing
near: unit-testing | end-to-end-testing
hit: Practical skills in consumer-driven contracts and unit testing

term: jest
name: Jest
kind: tool
also: Jest tests | Jest/Enzyme | Jest framework
beside: React Testing Library | Testing Library | Enzyme React
ambiguous: Jest | jest
needs: Cypress | React | JavaScript | TypeScript | Mocha | Enzyme | Node | unit test | experience with Jest |
 experience of Jest | experience in Jest | knowledge of Jest | familiarity with Jest | proficient with Jest | @list
implies: unit-testing | javascript
near: mocha
hit: React and TypeScript with Jest
miss: A jest at the king's table

term: jmeter
name: JMeter
kind: tool
also: Apache JMeter | J-Meter
implies: performance-testing
near: loadrunner
hit: You know Apache JMeter well

term: junit
name: JUnit
kind: tool
also: JUnit 5 | JUnit tests
beside: PowerMock | EasyMock | AssertJ | MockK | JUnit5
implies: unit-testing | java
near: pytest | nunit
hit: Set up and maintained JUnit for three departments

term: k6-load
name: Grafana k6
kind: tool
implies: performance-testing
near: jmeter | loadrunner
hit: Hands-on experience with Grafana k6 and JMeter

term: karate-dsl
name: Karate DSL
kind: tool
implies: api-testing
near: soapui | postman
hit: Ideally you have already used Karate DSL

term: katalon
name: Katalon
kind: tool
also: Katalon Studio
implies: test-automation
near: uft | selenium
hit: Moved the reporting platform to Katalon Studio

term: lambdatest
name: LambdaTest
kind: tool
implies: test-automation
near: browserstack | selenium
hit: Moved the reporting platform to LambdaTest

term: loadrunner
name: LoadRunner
kind: tool
also: HP LoadRunner | Micro Focus LoadRunner
beside: Silk Performer | Rational Performance Tester
implies: performance-testing
near: jmeter
hit: Set up and maintained HP LoadRunner for three departments

term: locust-load
name: Locust load
kind: tool
implies: performance-testing
near: jmeter | loadrunner
hit: You know Locust load well

term: manual-testing
name: manual testing
kind: skill
also: manual test execution | manual QA | manual software testing | functional and manual testing | manual tests
 | manual test cases
implies: software-testing
near: exploratory-testing | functional-testing | test-automation
hit: Solid understanding of manual testing

term: mobile-testing
name: mobile testing
kind: skill
also: mobile app testing | mobile application testing | mobile test automation | testing mobile apps
narrower: device testing
implies: software-testing
near: appium | mobile-development
hit: Taught mobile testing to new colleagues

term: mocha
name: Mocha
kind: tool
also: Mocha/Chai | Mocha tests
beside: Jasmine | Karma runner | Chai.js | Sinon | Jasmine/Karma | Karma/Jasmine
ambiguous: Mocha | Jasmine | Karma | Chai
needs: Jest | JavaScript | Angular | Node | unit test | Cypress | Protractor | @list
implies: unit-testing | javascript
near: jest
hit: JavaScript unit test suites in Mocha
miss: Mocha and chai to go

term: mockito
name: Mockito
kind: tool
implies: unit-testing | java
near: junit | pytest
hit: Worked daily with Mockito and JUnit

term: moq
name: Moq
kind: tool
implies: unit-testing | dot-net
near: nunit | junit
hit: Two years of practice with Moq

term: mstest
name: MSTest
kind: tool
implies: unit-testing | dot-net
near: nunit | junit
hit: Ideally you have already used MSTest

term: mutation-and-property-testing
name: mutation and property testing
kind: skill
also: mutation testing
narrower: property-based testing
beside: fuzz testing | fuzzing | AFL fuzzer
implies: software-testing
near: unit-testing
hit: You are familiar with mutation and property testing

term: neoload
name: NeoLoad
kind: tool
implies: performance-testing
near: loadrunner | jmeter
hit: Knowledge of NeoLoad is an advantage

term: nightwatch-js
name: Nightwatch.js
kind: tool
also: NightwatchJS
implies: test-automation
near: testcafe | cypress
hit: Knowledge of NightwatchJS is an advantage

term: nunit
name: NUnit
kind: tool
beside: NSubstitute | FluentAssertions
implies: unit-testing | dot-net
near: junit
hit: Ideally you have already used NSubstitute

term: performance-testing
name: performance testing
kind: skill
also: performance tests | software performance testing | scalability testing | load and performance testing
narrower: load testing | stress testing | load tests | stress tests | endurance testing | soak testing | volume
 testing
ambiguous: stress testing | stress tests
needs: software | load | JMeter | performance | application | system | @list
implies: software-testing
near: jmeter | performance-optimization
hit: Load testing before ticket sales
miss: Bank stress tests for the regulator

term: phpunit
name: PHPUnit
kind: tool
also: PHP Unit | PHPUnit tests
beside: Pest PHP
implies: unit-testing | php
near: junit
hit: Worked daily with PHPUnit and JUnit

term: playwright
name: Playwright
kind: tool
also: Playwright tests | Microsoft Playwright
ambiguous: Playwright
needs: suite | flows | tests | browser | Selenium | Cypress | test | TypeScript | automation | E2E | pytest | Jest |
 QA | checks | bugs | experience with Playwright | experience of Playwright | experience in Playwright | knowledge of
 Playwright | familiarity with Playwright | proficient with Playwright | @list
implies: test-automation
near: cypress | selenium | webdriverio | testcafe
hit: E2E test runs in Playwright
miss: Worked with a young playwright on stage

term: postman
name: Postman
kind: tool
also: Postman collections | Postman API
beside: Insomnia REST | Newman CLI
ambiguous: Postman
case: Postman
needs: API | REST API | SoapUI | Swagger | test | JSON | Newman | experience with Postman | experience of Postman |
 experience in Postman | knowledge of Postman | familiarity with Postman | proficient with Postman | @list
implies: api-testing
near: soapui | rest-assured
hit: REST API checks in Postman
miss: Postman for the village round

term: puppeteer
name: Puppeteer
kind: tool
implies: test-automation
near: playwright | cypress | webdriverio | testcafe
hit: Knowledge of Puppeteer is an advantage

term: pytest
name: pytest
kind: tool
beside: unittest Python | Python unittest | nose tests | tox Python
implies: unit-testing | python
near: junit
hit: Our stack includes pytest, JUnit

term: qtest
name: qTest
kind: tool
implies: test-planning
near: testrail | hp-alm
hit: Hands-on experience with qTest and TestRail

term: ranorex
name: Ranorex
kind: tool
implies: test-automation
near: uft | selenium
hit: Hands-on experience with Ranorex

term: readyapi
name: ReadyAPI
kind: tool
also: Ready API
implies: api-testing
near: soapui | postman
hit: Familiar with ReadyAPI and SoapUI or similar

term: regression-testing
name: regression testing
kind: skill
also: regression tests | regression test | non-regression testing | smoke and sanity testing
narrower: regression suites | regression cycles
beside: smoke testing | smoke tests | sanity testing
implies: software-testing
near: test-automation | manual-testing
hit: Strong background in regression testing and test automation

term: rest-assured
name: REST-assured
kind: tool
also: RestAssured
beside: Supertest | Karate framework
implies: api-testing | java
near: postman
hit: Service tests in REST-assured

term: robot-framework
name: Robot Framework
kind: tool
also: RobotFramework | Robot Framework tests
beside: Gauge framework
implies: test-automation
near: cucumber | selenium
hit: You know RobotFramework well

term: rspec
name: RSpec
kind: tool
also: RSpec tests
beside: Capybara | Minitest | FactoryBot
ambiguous: Capybara
needs: RSpec | Ruby | Rails | Cucumber | Selenium | @list
implies: unit-testing | ruby
near: cucumber
hit: Rails code with RSpec
miss: Fed the capybara at noon

term: sauce-labs
name: Sauce Labs
kind: tool
also: SauceLabs
implies: test-automation
near: browserstack | selenium
hit: Two years of practice with Sauce Labs

term: selenium
name: Selenium
kind: tool
also: Selenium WebDriver | Selenium Grid | Selenium IDE | Selenium/Java | Selenium with Java | Selenium automation |
 Selenium testing | Selenium experience | Selenium skills
beside: WebDriver
ambiguous: Selenium
needs: test | Cypress | Java | Cucumber | automation | QA | Appium | JMeter | Python | TestNG | JUnit | experience
 with Selenium | experience of Selenium | experience in Selenium | knowledge of Selenium | familiarity with Selenium |
 proficient with Selenium | @list
never: zinc and selenium | selenium supplement
implies: test-automation
near: cypress | playwright | puppeteer | testcafe
hit: UI test automation in Selenium
miss: Zinc and selenium levels in blood

term: serenity-bdd
name: Serenity BDD
kind: tool
implies: behaviour-driven-development | test-automation
near: cucumber | robot-framework
hit: Ideally you have already used Serenity BDD

term: shift-left-testing
name: shift-left testing
kind: skill
also: early testing
narrower: in-sprint testing
beside: continuous testing
implies: software-testing
near: ci-cd
hit: Responsible for shift-left testing in a group of eight

term: soapui
name: SoapUI
kind: tool
also: SOAP UI
beside: Parasoft SOAtest
implies: api-testing
near: postman
hit: Worked daily with SoapUI

term: software-quality-assurance
name: software quality assurance
kind: skill
also: software QA | QA process | quality assurance testing | QA | quality assurance | QA processes | QA methodologies
 | QA/QC software | QA methodology | QA practices | software quality engineering | QA engineering
 | quality assurance of software
ambiguous: QA | quality assurance
case: QA
needs: testing | test | tester | automation | software | Selenium | developer | QA engineer | bugs | regression | Jira
 | agile | release | defect | application | @list
never: food quality
near: software-testing | test-planning
hit: Software QA for an airline
hit: QA and test automation for apps
miss: Quality assurance of frozen fish

term: software-testing
name: software testing
kind: skill
also: testing software | software tests | application testing | software test | functional software testing
 | testing of software | QA testing | system testing | systems testing | software testing methodologies
 | testing methodologies | software verification | software verification and validation | testing methods
 | testing process | testing applications | software QA testing | software validation | testing techniques
 | testing principles | ISTQB methodology | web testing | testing practices | testing tools
 | software testing and metrics
ambiguous: testing | Testing
case: testing | Testing
needs: QA | developer | software | code | Selenium | CI/CD | debugging | API | deployment | bugs | test cases | Agile
 | microservice | REST API | Docker | Jenkins | Java | Python | scalab | design patterns | AWS | @list
never: drug testing | water testing | soil testing | blood testing
near: software-quality-assurance | test-automation
hit: Software testing of ticket gates
hit: Development, testing and deployment of software
miss: Drug testing before start

term: specflow
name: SpecFlow
kind: tool
also: Reqnroll
implies: behaviour-driven-development | test-automation
near: cucumber | robot-framework
hit: Knowledge of Reqnroll is an advantage

term: spock-framework
name: Spock framework
kind: tool
implies: unit-testing | java
near: junit | pytest
hit: Worked daily with Spock framework and JUnit

term: test-automation
name: test automation
kind: skill
also: automated testing | automation testing | automated tests | test automation frameworks | QA automation |
  automated test development | test automation tools | automating tests | writing automated tests | automated UI
  testing | automation framework | automation frameworks | automated software testing | automated test suites |
  automated functional testing | automated regression testing | automated test frameworks | test frameworks |
  testing frameworks | browser tests | wrote automated tests
narrower: automated test scripts
implies: software-testing
near: selenium | ci-cd
hit: Test automation for web and phones

term: test-cases
name: test cases
kind: skill
also: test case design | writing test cases | test case development | test case execution | creating test cases
  | test execution | test procedures | test script development | executing test cases | test documentation |
  designing test cases | developing test cases | test case writing | test data | test data management | test
  suites | test case management | test specifications | test reports
beside: test scripts | test scenarios
implies: software-testing
near: test-planning | defect-management
hit: Writes test cases from stories

term: test-data-and-environments
name: test data and environments
kind: skill
narrower: test bed set-up | test lab set-up | service virtualization | test benches
near: environment-management
hit: Test benches for brakes

term: test-planning
name: test planning
kind: skill
also: test plans | test planning and execution | test plan development | testing strategy | QA strategy | test
  approach | test scheduling | test plan | test estimation
narrower: test strategy | test strategies
beside: test management | test design
implies: software-testing
near: test-cases
hit: Taught test planning to new colleagues

term: testcafe
name: TestCafe
kind: tool
beside: Protractor | Protractor tests | CodeceptJS
ambiguous: Protractor
needs: Angular | Selenium | test | Jasmine | @list
implies: test-automation
near: cypress
hit: Angular test runs with Protractor and Selenium
miss: Angle protractor and ruler for pupils

term: testcomplete
name: TestComplete
kind: tool
implies: test-automation
near: uft | selenium
hit: Good command of TestComplete

term: testcontainers
name: Testcontainers
kind: tool
implies: unit-testing | java
near: junit | pytest
hit: Our stack includes Testcontainers, pytest

term: testlink
name: TestLink
kind: tool
implies: test-planning
near: testrail | hp-alm
hit: Our stack includes TestLink, HP ALM

term: testng
name: TestNG
kind: tool
implies: unit-testing | java
near: junit | pytest
hit: Ideally you have already used TestNG

term: testrail
name: TestRail
kind: tool
also: TestRail cases
beside: PractiTest | qase
implies: test-planning
near: hp-alm
hit: Test runs kept in TestRail

term: tricentis-tosca
name: Tricentis Tosca
kind: tool
implies: test-automation
near: uft | selenium
hit: Trained colleagues in the use of Tricentis Tosca

term: uft
name: UFT
kind: tool
also: HP UFT | QTP | Unified Functional Testing | QuickTest Professional | testRigor | Mabl | Testim
beside: Tosca | Rational Functional Tester
ambiguous: UFT | Tosca
case: UFT
needs: Selenium | test | QA | automation | ALM | Tricentis | experience with Tosca | experience of Tosca | experience
 in Tosca | knowledge of Tosca | familiarity with Tosca | proficient with Tosca | experience with UFT | experience of
 UFT | experience in UFT | knowledge of UFT | familiarity with UFT | proficient with UFT | @list
implies: test-automation
near: selenium
hit: UI test automation in UFT
miss: Sang Tosca at the opera

term: unit-testing
name: unit testing
kind: skill
also: unit tests | writing unit tests | unit test | unit and integration tests | unit/integration testing | unit and
 integration testing | unit test frameworks | unit testing frameworks | wrote unit tests | test coverage of code
narrower: component testing of code | mocking | mocking frameworks | mocking techniques | code coverage | test
 coverage
ambiguous: mocking | Mocking
case: mocking | Mocking
needs: unit test | JUnit | TDD | Mockito | Jest | @list
implies: test-automation | software-testing
near: test-driven-development | junit
hit: Unit tests for each change
miss: No mocking of new pupils

term: usability-testing
name: usability testing
kind: skill
also: user testing | usability tests | usability studies | usability test | user tests | usability evaluation |
  heuristic evaluation | heuristic evaluations | testing with users | tested with users | tested prototypes with
  users
narrower: moderated testing | guerrilla testing
near: user-research | user-experience-design
hit: Usability tests with drivers

term: user-acceptance-testing
name: user acceptance testing
kind: skill
also: UAT | acceptance testing | user acceptance tests | acceptance tests | UAT testing | business acceptance testing
 | user testing of systems | user acceptance test
implies: software-testing
near: test-planning
hit: UAT with the finance team

term: verification-and-validation
name: verification and validation
kind: skill
also: V&V | verification & validation | validation and verification | computerized system validation
narrower: validation protocols software | GxP validation
near: software-testing
hit: Verification and validation of train controls

term: visual-testing
name: visual testing
kind: skill
also: visual regression testing
narrower: Percy visual | Applitools | screenshot testing | snapshot testing
implies: test-automation
near: cypress
hit: Strong background in snapshot testing

term: webdriverio
name: WebdriverIO
kind: tool
also: WebDriver.io
implies: test-automation
near: selenium | cypress | testcafe
hit: Introduced WebdriverIO in a team of six

term: wiremock
name: WireMock
kind: tool
implies: unit-testing | java
near: junit | pytest
hit: Trained colleagues in the use of WireMock

term: xcuitest
name: XCUITest
kind: tool
beside: XCTest
implies: test-automation | mobile-testing
near: appium | selenium
hit: Hands-on experience with XCUITest and Appium

term: xray-test-management
name: Xray test management
kind: tool
implies: test-planning
near: testrail | hp-alm
hit: Introduced Xray test management in a team of six

term: xunit
name: xUnit
kind: tool
also: xUnit.net
implies: unit-testing | dot-net
near: nunit | junit
hit: Introduced xUnit.net in a team of six

term: youtrack
name: YouTrack
kind: tool
implies: defect-management
near: bugzilla | jira
hit: Hands-on experience with YouTrack and Jira

term: zephyr-scale
name: Zephyr Scale
kind: tool
also: Zephyr for Jira
implies: test-planning
near: testrail | hp-alm
hit: Moved the reporting platform to Zephyr Scale
