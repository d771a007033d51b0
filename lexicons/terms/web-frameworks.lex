# Web development: front end, back end, frameworks and libraries, content management and shop systems.

term: actix
name: Actix
kind: tool
also: Actix Web
beside: Rocket Rust | Axum
implies: rust-language
near: tokio
hit: Ideally you have already used Actix Web

term: ado-net
name: ADO.NET
kind: tool
also: ADO NET
implies: dot-net | object-relational-mapping
near: entity-framework | hibernate
hit: You know ADO.NET well

term: adobe-experience-manager
name: Adobe Experience Manager
kind: tool
also: AEM | Adobe CQ
beside: AEM Sites
implies: content-management-system
near: sitecore | squarespace | wix | webflow
hit: Familiar with Adobe Experience Manager and Sitecore or similar

term: adonisjs
name: AdonisJS
kind: tool
implies: node-js
near: koa-js | express-js
hit: Ideally you have already used AdonisJS

term: ajax
name: AJAX
kind: tool
also: AJAX requests | AJAX experience | AJAX skills
beside: Fetch API | XMLHttpRequest
ambiguous: AJAX | Ajax
needs: JavaScript | jQuery | HTML | JSON | web | experience with AJAX | experience of AJAX | experience in AJAX |
 knowledge of AJAX | familiarity with AJAX | proficient with AJAX | @list
implies: javascript
near: jquery
hit: jQuery and AJAX calls
miss: Ajax won the match

term: akka
name: Akka
kind: tool
also: Akka HTTP
implies: scala-language
near: play-framework | spring-boot
hit: Knowledge of Akka is an advantage

term: alfresco
name: Alfresco
kind: tool
near: liferay | sharepoint-development
hit: You know Alfresco well

term: alpine-js
name: Alpine.js
kind: tool
also: AlpineJS
implies: javascript
near: solidjs | react
hit: Hands-on experience with Alpine.js and SolidJS

term: amcharts
name: amCharts
kind: tool
implies: data-visualization | javascript
near: d3-js | three-js
hit: Ideally you have already used amCharts

term: angular
name: Angular
kind: tool
also: Angular 2+ | Angular 2 | Angular framework | Angular Material | Angular CLI | Angular 8 | Angular 10 | Angular
 12 | Angular 14 | Angular 17 | Angular 4 | Angular experience | Angular skills
ambiguous: Angular
needs: JavaScript | TypeScript | Python | Java | AWS | Docker | PHP | C# | .NET | full stack | backend | web | SQL |
 mobile | frontend | front-end | front end | Redux | HTML | CSS | web developer | Node.js | React.js | Vue.js |
 GraphQL | webpack | JS | React | RxJS | Vue | Node | SPA | framework | experience with Angular | experience of
 Angular | experience in Angular | knowledge of Angular | familiarity with Angular | proficient with Angular | @list
never: angular momentum | angular velocity | angular cheilitis
implies: typescript | frontend-development
near: react | vue | angularjs | svelte | solidjs | preact | alpine-js
hit: Front end in Angular and TypeScript
miss: Measured the angular distance of stars

term: angularjs
name: AngularJS
kind: tool
also: Angular.js | Angular JS | AngularJS 1.x
implies: javascript | frontend-development
near: angular | solidjs | preact | alpine-js
hit: Set up and maintained AngularJS for three departments

term: ant-design
name: Ant Design
kind: tool
implies: react
near: material-ui
hit: Two years of practice with Ant Design

term: apache-http-server
name: Apache HTTP Server
kind: tool
also: httpd | Apache web server | Apache2
narrower: mod_rewrite
ambiguous: Apache
needs: Nginx | Tomcat | PHP | MySQL | web server | Linux | IIS | LAMP | HTTP | Java | Perl | experience with Apache |
 experience of Apache | experience in Apache | knowledge of Apache | familiarity with Apache | proficient with Apache
 | @list
never: Apache Kafka | Apache helicopter | Apache tribe
implies: web-servers
near: nginx | iis-server
hit: Linux with Apache and MySQL
miss: Flew the Apache for the army

term: apache-wicket
name: Apache Wicket
kind: tool
implies: java
near: struts | spring-framework
hit: Our stack includes Apache Wicket, Apache Struts

term: asp-net
name: ASP.NET
kind: tool
also: ASP.NET Core | ASP.NET MVC | ASP.NET Web API | ASP .NET | ASP NET | ASP.NET Web Forms | .NET MVC | ASP.NET
  Core MVC | ASP MVC | Razor Pages
narrower: ASP NET Core
beside: Web Forms
implies: dot-net | backend-development
near: blazor | classic-asp
hit: Portals in ASP.NET Core and C#

term: astro-framework
name: Astro.build
kind: tool
also: Astro framework | AstroJS
implies: static-site-generators
near: nextjs | gatsby
hit: A docs site on Astro.build

term: aurelia
name: Aurelia
kind: tool
also: Aurelia.js
implies: javascript
near: angular
hit: Client work in Aurelia.js

term: axios
name: Axios
kind: tool
also: Axios HTTP
beside: Underscore.js
ambiguous: Axios
needs: JavaScript | React | Vue | Node.js | TypeScript | experience with Axios | experience of Axios | experience in
 Axios | knowledge of Axios | familiarity with Axios | proficient with Axios | @list
implies: javascript
near: ajax
hit: React calls by Axios
miss: Axios is a news site

term: babel
name: Babel
kind: tool
also: Babel.js | BabelJS
ambiguous: Babel
needs: webpack | JavaScript | ES6 | React | ESLint | experience with Babel | experience of Babel | experience in Babel
 | knowledge of Babel | familiarity with Babel | proficient with Babel | @list
implies: javascript
near: webpack
hit: webpack and Babel set up for ES6
miss: A babel of voices in the hall

term: babylon-js
name: Babylon.js
kind: tool
implies: javascript | computer-graphics
near: three-js | d3-js
hit: Trained colleagues in the use of Babylon.js

term: backbone
name: Backbone
kind: tool
also: Backbone.js | BackboneJS
beside: Marionette.js
ambiguous: Backbone
needs: JavaScript | jQuery | Ember | Angular | Underscore | React | experience with Backbone | experience of Backbone
 | experience in Backbone | knowledge of Backbone | familiarity with Backbone | proficient with Backbone | @list
implies: javascript | frontend-development
near: ember | solidjs | preact | alpine-js
hit: Old app on Backbone and jQuery
miss: You are the backbone of the store

term: backend-development
name: back-end development
kind: skill
also: back end development | backend | back-end | backend services | server-side development | server-side programming
 | backend engineering | backend web development | server side code | server-side | back-end services | backend
 systems | server-side code | building back ends | built the back end | backend software development | back-end
 engineering | back-end programming | backend programming | backend technologies | backend coding | server-side
 technologies | backend application development
implies: software-development
near: frontend-development | api-development
hit: Owned backend services for payments

term: blazor
name: Blazor
kind: tool
also: Blazor WebAssembly | Blazor Server
implies: dot-net
near: asp-net | react
hit: Tools: Blazor, ASP.NET

term: bloomreach
name: Bloomreach
kind: tool
implies: content-management-system
near: opencms | adobe-experience-manager
hit: Our stack includes Bloomreach, Adobe Experience Manager

term: bootstrap
name: Bootstrap
kind: tool
also: Twitter Bootstrap | Bootstrap 4 | Bootstrap 5 | React-Bootstrap | Bootstrap framework
ambiguous: Bootstrap
needs: CSS | HTML | jQuery | JavaScript | Sass | React | Angular | responsive | PHP | experience with Bootstrap |
 experience of Bootstrap | experience in Bootstrap | knowledge of Bootstrap | familiarity with Bootstrap | proficient
 with Bootstrap | @list
implies: css
near: tailwind-css | material-ui | frontend-development
hit: Pages in HTML, CSS and Bootstrap
miss: We bootstrap new offices fast

term: bottle-framework
name: Bottle framework
kind: tool
implies: python
near: pyramid-framework | flask
hit: Proficient in Bottle framework and Pyramid framework

term: browser-extensions
name: browser extensions
kind: skill
also: browser plugins
narrower: Chrome extensions | Firefox add-ons
implies: javascript
near: web-development
hit: Taught browser extensions to new colleagues

term: bulma-css
name: Bulma CSS
kind: tool
implies: css
near: tailwind-css | bootstrap
hit: Proficient in Bulma CSS and Tailwind CSS

term: bun-runtime
name: Bun runtime
kind: tool
implies: javascript
near: deno | node-js
hit: Proficient in Bun runtime and Deno

term: caddy-server
name: Caddy server
kind: tool
implies: web-servers
near: nginx
hit: Introduced Caddy server in a team of six

term: cakephp
name: CakePHP
kind: tool
implies: php
near: codeigniter | laravel
hit: Worked daily with CakePHP and Laravel

term: cesiumjs
name: CesiumJS
kind: tool
implies: geolocation-and-maps
near: leaflet-maps
hit: Worked daily with CesiumJS and Leaflet.js

term: chakra-ui
name: Chakra UI
kind: tool
implies: react
near: material-ui
hit: Knowledge of Chakra UI is an advantage

term: chart-js
name: Chart.js
kind: tool
implies: data-visualization | javascript
near: d3-js | three-js
hit: You know Chart.js well

term: classic-asp
name: Classic ASP
kind: tool
also: Active Server Pages | VBScript ASP
implies: web-development
near: asp-net
hit: Proficient in Classic ASP and ASP.NET

term: clojure-libs
name: re-frame
kind: tool
beside: Reagent ClojureScript | Datomic
implies: clojure
near: react
hit: Familiar with re-frame or similar

term: codeigniter
name: CodeIgniter
kind: tool
also: Code Igniter
beside: FuelPHP
implies: php
near: laravel
hit: Moved the reporting platform to FuelPHP

term: codepen
name: CodePen
kind: tool
beside: StackBlitz | CodeSandbox | JSFiddle | Replit
near: frontend-development
hit: Set up and maintained CodePen for three departments

term: commercetools
name: commercetools
kind: tool
implies: e-commerce-development
near: sap-hybris | magento
hit: You know commercetools well

term: concrete5
name: Concrete5
kind: tool
implies: content-management-system
near: typo3 | wordpress
hit: Set up and maintained Concrete5 for three departments

term: contao
name: Contao
kind: tool
implies: content-management-system
near: typo3 | wordpress
hit: Proficient in Contao and WordPress

term: contentful
name: Contentful
kind: tool
implies: headless-cms | content-management-system
near: strapi | squarespace | wix | webflow
hit: Familiar with Contentful and Strapi or similar

term: contentstack
name: Contentstack
kind: tool
implies: headless-cms | content-management-system
near: contentful | strapi
hit: Introduced Contentstack in a team of six

term: craft-cms
name: Craft CMS
kind: tool
implies: content-management-system
near: typo3 | wordpress
hit: Trained colleagues in the use of Craft CMS

term: cross-browser-compatibility
name: cross-browser compatibility
kind: skill
also: cross-browser testing | browser compatibility | cross-browser development | cross browser
 | cross-browser compatible code
implies: frontend-development
near: responsive-web-design
hit: Ensured cross-browser compatibility

term: d3-js
name: D3.js
kind: tool
also: D3
beside: Plotly.js
ambiguous: D3
case: D3
needs: JavaScript | chart | visualization | visualisation | SVG | React | experience with D3 | experience of D3 |
 experience in D3 | knowledge of D3 | familiarity with D3 | proficient with D3 | @list
never: vitamin D3
implies: data-visualization | javascript
near: three-js
hit: Charts in D3.js for energy use
miss: Room D3 is on the left

term: dapper-orm
name: Dapper ORM
kind: tool
implies: dot-net | object-relational-mapping
near: entity-framework | hibernate
hit: Two years of practice with Dapper ORM

term: deno
name: Deno
kind: tool
also: Deno runtime
implies: javascript
near: node-js
hit: Introduced Deno in a team of six

term: directus
name: Directus
kind: tool
implies: headless-cms | content-management-system
near: strapi | contentful
hit: Moved the reporting platform to Directus

term: django
name: Django
kind: tool
also: Django REST Framework | Django framework | Python/Django | Django ORM
beside: DRF | Wagtail
implies: python | backend-development
near: flask | fastapi
hit: APIs in Django for a charity

term: dojo-toolkit
name: Dojo Toolkit
kind: tool
also: Dojo JavaScript
ambiguous: Dojo
needs: JavaScript | jQuery | @list
implies: javascript
near: jquery
hit: Maps with the Dojo and jQuery libraries
miss: Trains at the judo dojo

term: domain-hosting
name: domain hosting
kind: skill
also: domain management | domain names | web hosting administration | domain registration
narrower: cPanel | Plesk | WHM | shared hosting
near: web-servers | dns
hit: Client sites on cPanel

term: dotnetnuke
name: DotNetNuke
kind: tool
also: DNN Platform
implies: dot-net | content-management-system
near: umbraco | sitecore
hit: You know DotNetNuke well

term: dropwizard
name: Dropwizard
kind: tool
implies: java
near: micronaut | spring-boot
hit: Two years of practice with Dropwizard

term: drupal
name: Drupal
kind: tool
also: Drupal 8 | Drupal 9 | Drupal 10 | Drupal 7
implies: php | content-management-system
near: wordpress | joomla | squarespace | wix | webflow
hit: Introduced Drupal in a team of six

term: e-commerce-development
name: e-commerce development
kind: skill
also: ecommerce development | ecommerce platforms | online shop development | webshop development
 | e-commerce websites | headless commerce
implies: web-development
near: payment-gateway-integration
hit: A good grasp of online shop development is expected

term: echarts
name: ECharts
kind: tool
implies: data-visualization | javascript
near: d3-js | three-js
hit: You know ECharts well

term: ember
name: Ember
kind: tool
also: Ember.js | EmberJS
ambiguous: Ember
needs: JavaScript | Backbone | React | Angular | Rails | frontend | experience with Ember | experience of Ember |
 experience in Ember | knowledge of Ember | familiarity with Ember | proficient with Ember | @list
implies: javascript | frontend-development
near: angular | backbone | solidjs | preact | alpine-js
hit: Admin screens in Ember and JavaScript
miss: Watched the last ember of the fire

term: entity-framework
name: Entity Framework
kind: tool
also: Entity Framework Core
beside: EF Core | LINQ to Entities
implies: dot-net | object-relational-mapping
near: hibernate
hit: Data layer in Entity Framework

term: episerver
name: Episerver
kind: tool
also: Optimizely CMS
implies: dot-net | content-management-system
near: umbraco | sitecore
hit: Our stack includes Episerver, Sitecore

term: esbuild
name: esbuild
kind: tool
implies: build-tools
near: rollup-bundler | webpack
hit: Set up and maintained esbuild for three departments

term: eslint
name: ESLint
kind: tool
also: ESLint/Prettier
beside: Prettier
ambiguous: Prettier
needs: ESLint | JavaScript | TypeScript | @list
implies: javascript
near: static-code-analysis
hit: ESLint rules for six repositories
miss: Makes rooms look prettier

term: express-js
name: Express.js
kind: tool
also: ExpressJS | Node/Express | Express framework | Node.js/Express
ambiguous: Express
case: Express
needs: Node | Node.js | MongoDB | MERN | REST API | React | Koa | JavaScript | Fastify | experience with Express |
 experience of Express | experience in Express | knowledge of Express | familiarity with Express | proficient with
 Express | @list
never: American Express | Express Entry
implies: node-js
near: nestjs | koa-js
hit: Endpoints in Node and Express
hit: ExpressJS back end for bookings
miss: Express delivery within two days

term: expressionengine
name: ExpressionEngine
kind: tool
near: typo3 | wordpress
hit: Proficient in ExpressionEngine and TYPO3

term: ext-js
name: Ext.js
kind: tool
also: ExtJS | Sencha Ext JS | Sencha
implies: javascript
near: angular
hit: Set up and maintained Ext.js for three departments

term: fastapi
name: FastAPI
kind: tool
also: Fast API
beside: Starlette
implies: python | backend-development
near: flask | django
hit: Two years of practice with Starlette

term: fastify
name: Fastify
kind: tool
implies: node-js
near: koa-js | express-js
hit: You know Fastify well

term: feathers-js
name: Feathers.js
kind: tool
implies: node-js
near: sails-js | express-js
hit: Worked daily with Feathers.js and Sails.js

term: flask
name: Flask
kind: tool
also: Flask framework | Python/Flask | Flask API
ambiguous: Flask
needs: Python | Django | Jinja | FastAPI | SQLAlchemy | REST API | API | experience with Flask | experience of Flask |
 experience in Flask | knowledge of Flask | familiarity with Flask | proficient with Flask | @list
never: vacuum flask | laboratory flask
implies: python | backend-development
near: django | fastapi
hit: Small APIs in Flask and Python
miss: Clean every flask in the lab

term: fluent-ui
name: Fluent UI
kind: tool
near: material-ui | react
hit: Our stack includes Fluent UI, Material UI

term: foundation-css
name: Foundation CSS
kind: tool
implies: css
near: tailwind-css | bootstrap
hit: Familiar with Foundation CSS and Tailwind CSS or similar

term: frontend-development
name: front-end development
kind: skill
also: front end | frontend | front-end | front-end engineering | front end technologies | client-side development |
 frontend web development | client-side programming | frontend technologies | front-end web development | client side
 scripting | front-end frameworks | front-end languages | UI development | building user interfaces | built user
 interfaces | web front ends | front-end design and development | frontend programming | front-end coding | front end
 coding | front-end technologies | frontend coding | front-end programming
implies: web-development | html | css | javascript
near: backend-development | ui-design
hit: Front-end development for a booking site

term: full-stack-development
name: full-stack development
kind: skill
also: full stack | full-stack | fullstack | full-stack engineering | full stack web development
implies: frontend-development | backend-development
near: web-development
hit: Full-stack development with a small team

term: gatsby
name: Gatsby
kind: tool
also: Gatsby.js | GatsbyJS
ambiguous: Gatsby
needs: React | Next.js | GraphQL | static site | JavaScript | experience with Gatsby | experience of Gatsby |
 experience in Gatsby | knowledge of Gatsby | familiarity with Gatsby | proficient with Gatsby | @list
implies: react
near: nextjs
hit: Marketing site on Gatsby and React
miss: The Great Gatsby was our school play

term: ghost-cms
name: Ghost CMS
kind: tool
beside: ProcessWire | TYPO3 Neos
implies: content-management-system
near: wordpress
hit: Ideally you have already used Ghost CMS

term: gin-framework
name: Gin framework
kind: tool
beside: Go Fiber | Echo framework Go | GORM
implies: go-language
near: express-js
hit: A small API on Gin framework

term: google-maps-api
name: Google Maps API
kind: tool
implies: geolocation-and-maps
near: leaflet-maps
hit: Introduced Google Maps API in a team of six

term: grails
name: Grails
kind: tool
also: Apache Grails
implies: groovy
near: spring-boot
hit: Good command of Grails

term: graphql
name: GraphQL
kind: tool
also: Graph QL | Apollo GraphQL | Relay GraphQL | GraphQL APIs
beside: Apollo Client | Apollo Server
implies: api-development
near: rest-apis
hit: Good command of GraphQL

term: gulp-grunt
name: Gulp.js
kind: tool
also: GulpJS
beside: Grunt.js | GruntJS | Bower package
ambiguous: Gulp | Grunt
needs: npm | webpack | JavaScript | Sass | Node | experience with Gulp | experience of Gulp | experience in Gulp |
 knowledge of Gulp | familiarity with Gulp | proficient with Gulp | experience with Grunt | experience of Grunt |
 experience in Grunt | knowledge of Grunt | familiarity with Grunt | proficient with Grunt | @list
implies: build-tools
near: webpack
hit: JavaScript tasks run by Gulp and npm
miss: Do the grunt work without complaint

term: gwt
name: GWT
kind: tool
also: Google Web Toolkit
implies: java
near: struts | spring-framework
hit: Worked daily with Google Web Toolkit and Apache Struts

term: handlebars-js
name: Handlebars.js
kind: tool
implies: template-engines
near: web-development
hit: Good command of Handlebars.js

term: hapi-js
name: Hapi.js
kind: tool
implies: node-js
near: koa-js | express-js
hit: Knowledge of Hapi.js is an advantage

term: headless-cms
name: headless CMS
kind: skill
also: headless content management
near: contentful
hit: Taught headless CMS to new colleagues

term: headless-commerce-tools
name: Medusa.js
kind: tool
beside: Saleor | Sylius
implies: e-commerce-development
near: magento
hit: Set up and maintained Medusa.js for three departments

term: helidon
name: Helidon
kind: tool
implies: java
near: micronaut | spring-boot
hit: Two years of practice with Helidon

term: hibernate
name: Hibernate
kind: tool
also: Hibernate ORM | JPA/Hibernate | Hibernate/JPA
beside: JPA | Java Persistence API | EclipseLink
ambiguous: Hibernate | JPA
case: JPA
needs: Java | Spring | ORM | SQL | EJB | Spring Boot | Hibernate | J2EE | REST | MySQL | JSF | experience with JPA |
 experience of JPA | experience in JPA | knowledge of JPA | familiarity with JPA | proficient with JPA | experience
 with Hibernate | experience of Hibernate | experience in Hibernate | knowledge of Hibernate | familiarity with
 Hibernate | proficient with Hibernate | @list
implies: java | object-relational-mapping
near: entity-framework
hit: Java data layer with Hibernate and JPA
hit: Java with JPA
miss: Bears hibernate in the park
miss: Counsel to a city JPA board

term: highcharts
name: Highcharts
kind: tool
implies: data-visualization | javascript
near: d3-js | three-js
hit: Our stack includes Highcharts, D3.js

term: hotwire-rails
name: Hotwire Turbo
kind: tool
beside: Stimulus JS | StimulusJS
implies: ruby-on-rails
near: htmx
hit: Moved the reporting platform to Hotwire Turbo

term: html-email-development
name: HTML email development
kind: skill
also: email development | HTML emails | email templates coding | responsive emails
narrower: MJML
implies: html | css
near: frontend-development
hit: HTML emails for newsletters

term: htmx
name: htmx
kind: tool
implies: html
near: solidjs
hit: Two years of practice with htmx

term: http4s
name: http4s
kind: tool
implies: scala-language
near: play-framework | spring-boot
hit: Moved the reporting platform to http4s

term: iis-server
name: IIS
kind: tool
also: Internet Information Services | Microsoft IIS | IIS 10 | IIS experience | IIS skills
ambiguous: IIS
case: IIS
needs: Windows | server | servers | ASP.NET | .NET | SQL | web | Apache | Microsoft | hosting | hosted | deploy |
 deployed | Tomcat | C# | SSL | Exchange | configuration | nginx | experience with IIS | experience of IIS |
 experience in IIS | knowledge of IIS | familiarity with IIS | proficient with IIS | @list
implies: web-servers
near: apache-http-server
hit: Worked daily with IIS and Apache HTTP Server
hit: Hosted ASP.NET on IIS
miss: Gave vaccines and filed them in the state IIS

term: jhipster
name: JHipster
kind: tool
implies: spring-boot
near: angular
hit: You know JHipster well

term: jinja2
name: Jinja2
kind: tool
also: Jinja
implies: template-engines
near: web-development
hit: Hands-on experience with Jinja and web development

term: joomla
name: Joomla
kind: tool
implies: content-management-system
near: wordpress | drupal | squarespace | wix | webflow
hit: Trained colleagues in the use of Joomla

term: jquery
name: jQuery
kind: tool
also: jQuery UI | jQuery Mobile
implies: javascript
near: ajax | dojo-toolkit | frontend-development
hit: Hands-on experience with jQuery and Dojo Toolkit

term: jsf
name: JSF
kind: tool
also: JavaServer Faces | JSF experience | JSF skills
beside: PrimeFaces
ambiguous: JSF
case: JSF
needs: Java | JSP | Spring | PrimeFaces | Hibernate | EJB | J2EE | Struts | Servlets | JPA | RichFaces | experience
 with JSF | experience of JSF | experience in JSF | knowledge of JSF | familiarity with JSF | proficient with JSF |
 @list
implies: java
near: struts | spring-framework
hit: Worked daily with JSF and Apache Struts
hit: Java pages in JSF and PrimeFaces
miss: Built parts on the F-35 JSF line

term: jslint
name: JSLint
kind: tool
implies: javascript
near: eslint | static-code-analysis
hit: Set up and maintained JSLint for three departments

term: jsp
name: JSP
kind: tool
also: Java Server Pages | JSP/Servlets
beside: Java Servlets | servlets
implies: java
near: struts | spring-framework
hit: Knowledge of Java Servlets is an advantage

term: kentico
name: Kentico
kind: tool
implies: dot-net | content-management-system
near: umbraco | sitecore
hit: Moved the reporting platform to Kentico

term: knockout-js
name: Knockout.js
kind: tool
also: KnockoutJS
ambiguous: Knockout
needs: JavaScript | jQuery | Angular | MVVM | @list
implies: javascript
near: backbone
hit: Forms in Knockout and jQuery
miss: Won by knockout in round two

term: koa-js
name: Koa.js
kind: tool
also: KoaJS
implies: node-js
near: express-js
hit: You know Koa.js well

term: kotlin-libs
name: Exposed ORM
kind: tool
beside: Koin Kotlin | Arrow Kotlin
implies: kotlin
near: android-libraries
hit: Good command of Arrow Kotlin

term: ktor
name: Ktor
kind: tool
also: Ktor server
implies: kotlin
near: spring-boot
hit: Two years of practice with Ktor server

term: lamp-stack
name: LAMP stack
kind: skill
also: Linux Apache MySQL PHP | LAMP | LAMP experience | LAMP skills
beside: LEMP stack
ambiguous: LAMP
case: LAMP
needs: PHP | MySQL | Linux | Apache | experience with LAMP | experience of LAMP | experience in LAMP | knowledge of
 LAMP | familiarity with LAMP | proficient with LAMP | @list
implies: php | mysql | linux | backend-development
near: mern-stack
hit: LAMP with PHP and MySQL for five sites
miss: LAMP shades for the hall

term: laravel
name: Laravel
kind: tool
also: Laravel framework | Laravel Livewire | PHP/Laravel
beside: Lumen framework | Eloquent ORM | Blade templates
implies: php | backend-development
near: symfony | codeigniter
hit: Set up and maintained Laravel for three departments

term: leaflet-maps
name: Leaflet.js
kind: tool
implies: geolocation-and-maps
near: javascript
hit: Moved the reporting platform to Leaflet.js

term: liferay
name: Liferay
kind: tool
also: Liferay Portal | Liferay DXP
beside: enterprise portal
implies: content-management-system
near: sharepoint-development
hit: Portal sites on Liferay

term: lighttpd
name: Lighttpd
kind: tool
implies: web-servers
near: caddy-server | nginx
hit: Proficient in Lighttpd and NGINX

term: livewire
name: Laravel Livewire components
kind: tool
beside: Laravel Jetstream | Inertia.js | FilamentPHP
implies: laravel
near: vue
hit: Proficient in Laravel Livewire components

term: lodash
name: Lodash
kind: tool
implies: javascript
near: axios | ajax
hit: Tools: Lodash

term: loopback
name: LoopBack
kind: tool
implies: node-js
near: koa-js | express-js
hit: You know LoopBack well

term: lottie
name: Lottie
kind: tool
also: Lottie animations
beside: GSAP | GreenSock | CSS animations
implies: javascript
near: motion-graphics
hit: Proficient in Lottie animations and motion graphics

term: magento
name: Magento
kind: tool
also: Magento 2
beside: Hyvä
implies: e-commerce-development | php
near: shopify-development
hit: Hands-on experience with Hyvä and Shopify development

term: magnolia-cms
name: Magnolia CMS
kind: tool
implies: content-management-system
near: opencms | adobe-experience-manager
hit: Our stack includes Magnolia CMS, OpenCms

term: mapbox
name: Mapbox
kind: tool
also: Mapbox GL
implies: geolocation-and-maps
near: leaflet-maps
hit: Tools: Mapbox, Leaflet.js

term: material-design
name: Material Design
kind: tool
near: material-ui | react
hit: Our stack includes Material Design, Material UI

term: material-ui
name: Material UI
kind: tool
also: MUI
beside: shadcn/ui
implies: react
near: bootstrap
hit: Screens made with Material UI

term: mern-stack
name: MERN stack
kind: skill
also: MEAN/MERN | MERN
beside: MEAN stack | MEVN stack
implies: full-stack-development | node-js | mongodb
near: lamp-stack
hit: You are familiar with MERN stack

term: meteor-js
name: Meteor.js
kind: tool
implies: node-js
near: koa-js | express-js
hit: Set up and maintained Meteor.js for three departments

term: micro-frontends
name: micro frontends
kind: skill
also: micro-frontends | microfrontends
narrower: module federation
implies: frontend-development
near: microservices
hit: A good grasp of micro-frontends is expected

term: micronaut
name: Micronaut
kind: tool
implies: java
near: spring-boot | quarkus
hit: Good command of Micronaut

term: mkdocs
name: MkDocs
kind: tool
implies: technical-writing
near: nuxt-content | static-site-generators
hit: Two years of practice with MkDocs

term: mobx
name: MobX
kind: tool
implies: state-management
near: redux | react
hit: Moved the reporting platform to MobX

term: model-view-controller
name: model-view-controller
kind: skill
also: MVC | MVC architecture | MVC frameworks | MVC pattern | Model View Presenter | MVC experience | MVC skills
beside: MVVM | MVP pattern | model view viewmodel | MVVM pattern
ambiguous: MVC
case: MVC
needs: code | layered | layers | ASP.NET | .NET | Spring | C# | Java | Laravel | PHP | framework | frameworks |
 architecture | pattern | patterns | web | Struts | Rails | Entity Framework | JavaScript | SQL | jQuery | application
 | applications | MVVM | Razor | CodeIgniter | JSP | J2EE | Servlets | design | API | Hibernate | Angular | HTML | iOS
 | Swift | Zend | Symfony | Node.js | WCF | model | experience with MVC | experience of MVC | experience in MVC |
 knowledge of MVC | familiarity with MVC | proficient with MVC | @list
implies: design-patterns
near: software-architecture
hit: Layered code by MVC
hit: Web apps in Spring MVC and MVC 5 of .NET
miss: Treated MVC and fall trauma

term: modx
name: MODX
kind: tool
implies: content-management-system
near: ghost-cms | wordpress
hit: Proficient in MODX and WordPress

term: moment-js
name: Moment.js
kind: tool
implies: javascript
near: axios | ajax
hit: Hands-on experience with Moment.js

term: moodle-development
name: Moodle development
kind: tool
narrower: Moodle plugins
implies: php
near: wordpress
hit: Worked daily with Moodle development and WordPress

term: nestjs
name: NestJS
kind: tool
also: Nest.js | Nest JS
ambiguous: Nest
case: Nest
needs: TypeScript | Node | Express | Angular | experience with Nest | experience of Nest | experience in Nest |
 knowledge of Nest | familiarity with Nest | proficient with Nest | @list
implies: node-js | typescript
near: express-js | fastify | koa-js
hit: TypeScript services on Nest.js
miss: Nest thermostats in every flat

term: nextjs
name: Next.js
kind: tool
also: NextJS | Next JS
implies: react | server-side-rendering
near: nuxt | remix-framework
hit: Two years of practice with NextJS

term: nginx
name: NGINX
kind: tool
also: NGINX Plus
beside: OpenResty
implies: web-servers
near: apache-http-server | haproxy | iis-server
hit: Introduced NGINX in a team of six

term: ngrx
name: NgRx
kind: tool
implies: state-management
near: redux | react
hit: Ideally you have already used NgRx

term: nhibernate
name: NHibernate
kind: tool
implies: dot-net | object-relational-mapping
near: entity-framework | hibernate
hit: Good command of NHibernate

term: node-js
name: Node.js
kind: tool
also: NodeJS | Node JS
ambiguous: Node
case: Node
needs: JavaScript | TypeScript | Python | Java | AWS | Docker | PHP | C# | .NET | full stack | backend | web | SQL |
 mobile | frontend | front-end | front end | Redux | HTML | CSS | web developer | Node.js | React.js | Vue.js |
 GraphQL | webpack | JS | Express | React | MongoDB | npm | Angular | experience with Node | experience of Node |
 experience in Node | knowledge of Node | familiarity with Node | proficient with Node | @list
never: node disease | lymph node
implies: javascript | backend-development
near: deno | express-js
hit: APIs in Node.js and Express
hit: Backend with Node and MongoDB
miss: Surgery on a lymph Node

term: nuxt
name: Nuxt
kind: tool
also: Nuxt.js | NuxtJS
implies: vue | server-side-rendering
near: nextjs
hit: Tools: Nuxt, Next.js

term: nuxt-content
name: Docusaurus
kind: tool
beside: VuePress | VitePress | Sphinx docs | Read the Docs
near: static-site-generators | technical-writing
hit: Tools: VuePress, static site generators

term: opencart
name: OpenCart
kind: tool
implies: e-commerce-development
near: magento
hit: Tools: OpenCart, Magento

term: opencms
name: OpenCms
kind: tool
beside: Hippo CMS | FirstSpirit | CoreMedia
implies: content-management-system
near: adobe-experience-manager
hit: Hands-on experience with OpenCms and Adobe Experience Manager

term: openlayers
name: OpenLayers
kind: tool
implies: geolocation-and-maps
near: leaflet-maps
hit: Knowledge of OpenLayers is an advantage

term: orm-alias
name: ORM libraries
kind: skill
narrower: Drizzle ORM | Mongoose ODM | Prisma
ambiguous: Prisma
needs: ORM | TypeScript | Node | PostgreSQL | GraphQL | @list
implies: object-relational-mapping
near: node-js
hit: TypeScript models in Prisma with PostgreSQL
miss: Glass prisma on show

term: p5-js
name: p5.js
kind: tool
beside: Processing language | creative coding
implies: javascript
near: three-js
hit: Sketches made in p5.js

term: parcel-bundler
name: Parcel bundler
kind: tool
implies: build-tools
near: rollup-bundler | webpack
hit: Tools: Parcel bundler, Rollup.js

term: payload-cms
name: Payload CMS
kind: tool
implies: headless-cms | content-management-system
near: strapi | contentful
hit: You know Payload CMS well

term: payment-gateway-integration
name: payment gateway integration
kind: skill
also: payment integration | payment APIs
narrower: Stripe API | PayPal integration | Stripe integration | Braintree payments | Adyen
implies: payments-sector | payment-processing
near: api-integration | pci-dss
hit: Payment integration with the Stripe API

term: perl-frameworks
name: Mojolicious
kind: tool
beside: Catalyst Perl | Dancer Perl | mod_perl
implies: perl
near: django
hit: Set up and maintained mod_perl for three departments

term: phalcon
name: Phalcon
kind: tool
implies: php
near: codeigniter | laravel
hit: Introduced Phalcon in a team of six

term: phoenix-framework
name: Phoenix framework
kind: tool
also: Elixir Phoenix
narrower: Phoenix LiveView
ambiguous: Phoenix
needs: Elixir | Erlang | LiveView | experience with Phoenix | experience of Phoenix | experience in Phoenix |
 knowledge of Phoenix | familiarity with Phoenix | proficient with Phoenix | @list
implies: elixir-language
near: ruby-on-rails
hit: Chat in Elixir and Phoenix
miss: Office in Phoenix, Arizona

term: pixijs
name: PixiJS
kind: tool
implies: javascript | computer-graphics
near: three-js | d3-js
hit: You know PixiJS well

term: play-framework
name: Play Framework
kind: tool
also: Play/Scala
implies: scala-language
near: spring-boot
hit: Services on the Play Framework

term: plone
name: Plone
kind: tool
beside: Zope
implies: python
near: pyramid-framework | flask
hit: Good command of Plone

term: plone-zope-tools
name: Django CMS
kind: tool
beside: Mezzanine CMS
implies: django
near: wordpress
hit: Set up and maintained Django CMS for three departments

term: preact
name: Preact
kind: tool
implies: javascript
near: solidjs | react | alpine-js
hit: Ideally you have already used Preact

term: primeng
name: PrimeNG
kind: tool
also: PrimeFaces NG
beside: Quasar framework | Vuetify components
implies: frontend-development
near: angular | vue
hit: Grids in PrimeNG

term: prisma-orm
name: Prisma ORM
kind: tool
implies: orm-alias
near: node-js
hit: Two years of practice with Prisma ORM

term: prismic
name: Prismic
kind: tool
implies: headless-cms | content-management-system
near: contentful | strapi
hit: Proficient in Prismic and Strapi

term: progressive-web-apps
name: progressive web apps
kind: skill
also: PWA | progressive web applications | PWA experience | PWA skills
narrower: service workers | offline-first apps
ambiguous: PWA
case: PWA
needs: web | React | Angular | mobile | app | apps | JavaScript | service worker | offline | Vue | front-end |
 frontend | responsive | Ionic | Next.js | experience with PWA | experience of PWA | experience in PWA | knowledge of
 PWA | familiarity with PWA | proficient with PWA | @list
implies: web-development
near: single-page-applications | mobile-development
hit: Turned the shop into a progressive web app
hit: Offline PWA in React
miss: Clerk for the PWA at city hall

term: pydantic
name: Pydantic
kind: tool
implies: python | backend-development
near: fastapi | flask
hit: Worked daily with Pydantic and FastAPI

term: pyramid-framework
name: Pyramid framework
kind: tool
implies: python
near: flask
hit: Proficient in Pyramid framework

term: quarkus
name: Quarkus
kind: tool
implies: java
near: spring-boot | micronaut | dropwizard
hit: Knowledge of Quarkus is an advantage

term: qwik
name: Qwik
kind: tool
implies: javascript
near: solidjs | react
hit: Proficient in Qwik and SolidJS

term: react
name: React
kind: tool
also: React.js | ReactJS | React JS | React hooks | React Router | ReactJS/Redux | React/Redux | React framework |
 React experience | React skills
ambiguous: React
needs: JavaScript | TypeScript | Python | Java | AWS | Docker | PHP | C# | .NET | full stack | backend | web | SQL |
 mobile | frontend | front-end | front end | Redux | HTML | CSS | web developer | Node.js | React.js | Vue.js |
 GraphQL | webpack | JS | hooks | component | Angular | Vue | Next.js | frontend developer | single page | pages |
 components | built | interface | experience with React | knowledge of React | experience in React | web app |
 developer | experience of React | familiarity with React | proficient with React | @list
never: react to | react quickly | react calmly | react fast | react well | react on
implies: javascript | frontend-development
near: vue | angular | svelte
hit: Shop front end in React with TypeScript
hit: ReactJS and Redux for dashboards
miss: React calmly to angry guests

term: react-query
name: React Query
kind: tool
also: TanStack Query
beside: SWR hooks
implies: react
near: redux
hit: Familiar with React Query and Redux or similar

term: react-ui-kits
name: Radix UI
kind: tool
beside: Framer Motion | Headless UI | React Native Paper
near: react | material-ui
hit: Good command of Headless UI

term: recharts
name: Recharts
kind: tool
implies: data-visualization | javascript
near: d3-js | three-js
hit: Our stack includes Recharts, D3.js

term: redux
name: Redux
kind: tool
also: Redux Toolkit | Redux-Saga | Redux Saga | redux-thunk | React Redux
beside: Recoil.js
implies: state-management
near: react
hit: Worked daily with Redux

term: remix-framework
name: Remix Run
kind: tool
also: Remix.run | RemixJS
ambiguous: Remix
case: Remix
needs: React | Next.js | TypeScript | @list
implies: react
near: nextjs
hit: Web app on Remix and React
miss: Mixed a Remix for the radio

term: responsive-web-design
name: responsive web design
kind: skill
also: responsive design | responsive websites | responsive web | mobile-first design | RWD | responsive layouts |
 responsive web applications
beside: adaptive web design
ambiguous: RWD
case: RWD
needs: responsive | HTML | HTML5 | CSS | CSS3 | web | Bootstrap | mobile | JavaScript | jQuery | website | websites
implies: frontend-development
near: css | ui-design
hit: Responsive design for phones and tablets
hit: HTML and CSS with RWD
miss: Oncology claims and RWD studies

term: rest-apis
name: REST APIs
kind: tool
also: REST | RESTful | RESTful APIs | RESTful web services | REST web services | REST API | RESTful services | REST
 services | representational state transfer | RESTful API design | REST/JSON | REST experience | REST skills
ambiguous: REST
case: REST
needs: API | GraphQL | SOAP | JSON | HTTP | web service | microservice | backend | Java | Node.js | experience with
 REST | experience of REST | experience in REST | knowledge of REST | familiarity with REST | proficient with REST |
 @list
implies: api-development | http
near: graphql | soap-services | docker | kubernetes
hit: Designed REST APIs for mobile apps
hit: Services speak REST and SOAP
miss: Spend the REST of the day with guests

term: rollup-bundler
name: Rollup.js
kind: tool
beside: Snowpack
ambiguous: Rollup
needs: webpack | JavaScript | Babel | experience with Rollup | experience of Rollup | experience in Rollup | knowledge
 of Rollup | familiarity with Rollup | proficient with Rollup | @list
implies: build-tools
near: webpack
hit: Familiar with Rollup.js and webpack or similar
miss: Sold rollup banners

term: ruby-on-rails
name: Ruby on Rails
kind: tool
also: Rails | RoR
narrower: Rails API
beside: ActiveRecord | Sidekiq
ambiguous: Rails
needs: Ruby | RSpec | Postgres | PostgreSQL | Hotwire | developer | API | backend | experience with Rails | experience
 of Rails | experience in Rails | knowledge of Rails | familiarity with Rails | proficient with Rails | @list
never: hand rails | guard rails
implies: ruby | backend-development
near: django | laravel
hit: Booking engine on Ruby on Rails
miss: Fixed rails along the track

term: ruby-tools
name: RubyGems
kind: tool
beside: Bundler Ruby | RuboCop | RubyMine
implies: ruby
near: npm
hit: Knowledge of RuboCop is an advantage

term: rxjs
name: RxJS
kind: tool
also: Rx.js | ReactiveX
implies: reactive-programming
near: angular
hit: You know RxJS well

term: sails-js
name: Sails.js
kind: tool
implies: node-js
near: express-js
hit: An API with Sails.js

term: sanity-cms
name: Sanity CMS
kind: tool
implies: headless-cms | content-management-system
near: contentful | strapi
hit: You know Sanity CMS well

term: sap-hybris
name: SAP Hybris
kind: tool
also: Hybris | SAP Commerce Cloud
implies: e-commerce-development
near: magento
hit: Shop extensions on Hybris

term: scala-libs
name: ZIO Scala
kind: tool
also: Scala ZIO
beside: Cats Effect | fs2
implies: scala-language
near: play-framework
hit: Our stack includes ZIO Scala, Play Framework

term: semantic-ui
name: Semantic UI
kind: tool
near: material-ui | react
hit: Introduced Semantic UI in a team of six

term: seo-technical
name: SEO technical
kind: skill
also: search engine friendly code
narrower: structured data markup | schema.org
near: web-development
hit: Structured data markup for large sites

term: sequelize
name: Sequelize
kind: tool
implies: orm-alias
near: node-js
hit: Good command of Sequelize

term: server-side-rendering
name: server-side rendering
kind: skill
also: SSR | isomorphic JavaScript | server side rendered
beside: static site generation
ambiguous: SSR
case: SSR
needs: Next.js | Next | React | Nuxt | Angular | SEO | rendering | web | SPA | JavaScript | Vue | SSG | TypeScript |
 hydration | experience with SSR | experience of SSR | experience in SSR | knowledge of SSR | familiarity with SSR |
 proficient with SSR
implies: web-development
near: nextjs
hit: Faster pages through server-side rendering
hit: SSR in Next.js
miss: Booked meals and wheelchairs by SSR in Amadeus

term: shopify-development
name: Shopify development
kind: tool
narrower: Shopify Liquid | Shopify themes | Shopify apps
implies: e-commerce-development
near: magento
hit: Two years of practice with Shopify development

term: shopware
name: Shopware
kind: tool
implies: e-commerce-development
near: magento
hit: You know Shopware well

term: sinatra
name: Sinatra
kind: tool
also: Ruby Sinatra
beside: Hanami framework
ambiguous: Sinatra
needs: Ruby | Rails | experience with Sinatra | experience of Sinatra | experience in Sinatra | knowledge of Sinatra |
 familiarity with Sinatra | proficient with Sinatra | @list
implies: ruby
near: ruby-on-rails
hit: Ruby services on Sinatra
miss: Sang Sinatra songs at weddings

term: single-page-applications
name: single-page applications
kind: skill
also: SPA frameworks | single page apps | SPA development
ambiguous: SPA | SPAs
case: SPA | SPAs
needs: React | Angular | Vue | JavaScript | frontend | routing | single page | @list
implies: frontend-development
near: progressive-web-apps
hit: Builds single-page applications in React
hit: SPA in Angular with REST calls
miss: SPA and wellness reception

term: sitecore
name: Sitecore
kind: tool
also: Sitecore XP | Sitecore developer
implies: content-management-system
near: umbraco | adobe-experience-manager | squarespace | wix | webflow
hit: Proficient in Sitecore and Adobe Experience Manager

term: slim-php
name: Slim PHP
kind: tool
implies: php
near: codeigniter | laravel
hit: Set up and maintained Slim PHP for three departments

term: soap-services
name: SOAP
kind: tool
also: SOAP web services | SOAP APIs | SOAP/REST | SOAP services
beside: XML-RPC | WSDL
ambiguous: SOAP
needs: RESTful | WSDL | XML | API | web service | HTTP | JSON | @list
never: soap opera | SOAP notes | soap dispenser
implies: web-services
near: rest-apis
hit: WSDL files and SOAP interfaces
miss: Refilled soap and towels

term: solidjs
name: SolidJS
kind: tool
also: Solid.js
implies: javascript
near: react | svelte
hit: You know Solid.js well

term: spring-boot
name: Spring Boot
kind: tool
also: SpringBoot | Spring Boot microservices | Kotlin/SpringBoot | Java Spring Boot | Spring Boot 3
implies: spring-framework
near: quarkus | micronaut
hit: Microservices on Spring Boot

term: spring-framework
name: Spring
kind: tool
also: Spring Framework | Spring MVC | Spring Security | Spring Data | Spring Cloud | Spring Batch | Spring AOP
 | Spring WebFlux | Java Spring | Java/Spring | Spring Integration | Spring JPA | Spring Core
ambiguous: Spring
needs: Java | Hibernate | Maven | JPA | microservice | Kotlin | J2EE | JEE | Boot | REST API | Kafka | JUnit | MVC |
 Tomcat | Angular | React | Docker | AWS | SQL | Kubernetes | Oracle | backend | developer | experience with Spring |
 experience of Spring | experience in Spring | knowledge of Spring | familiarity with Spring | proficient with Spring
 | @list
never: spring semester | spring term | spring break | spring cleaning | spring summer | spring season | spring 2
 | in spring | coil spring
implies: java | backend-development | dependency-injection
near: java-ee | spring-boot | micronaut
hit: Services in Java with Spring and Hibernate
miss: Coached in the spring semester

term: state-management
name: state management
kind: skill
also: front-end state management | client-side state
implies: frontend-development
near: redux
hit: Owned state management in the shop app

term: static-site-generators
name: static site generators
kind: skill
narrower: Jekyll | Hugo static site | Eleventy | 11ty
beside: Jamstack | static websites
implies: web-development
near: gatsby
hit: Docs site built with Jekyll

term: storyblok
name: Storyblok
kind: tool
implies: headless-cms | content-management-system
near: contentful | strapi
hit: Moved the reporting platform to Storyblok

term: storybook
name: Storybook
kind: tool
also: Storybook.js
ambiguous: Storybook
needs: React | Vue | component | Figma | design system | JavaScript | Angular | experience with Storybook | experience
 of Storybook | experience in Storybook | knowledge of Storybook | familiarity with Storybook | proficient with
 Storybook | @list
implies: frontend-development
near: design-systems | react
hit: React component library in Storybook
miss: Read a storybook to the class

term: strapi
name: Strapi
kind: tool
implies: headless-cms | content-management-system
near: contentful
hit: Worked daily with Strapi and Contentful

term: struts
name: Apache Struts
kind: tool
implies: java
near: spring-framework
hit: Ideally you have already used Apache Struts

term: styled-components
name: styled-components
kind: tool
beside: Emotion CSS | CSS-in-JS | CSS in JS
implies: css
near: react
hit: Themes with styled-components

term: stylelint
name: Stylelint
kind: tool
implies: javascript
near: eslint | static-code-analysis
hit: You know Stylelint well

term: svelte
name: Svelte
kind: tool
also: Svelte.js | SvelteJS | Svelte experience | Svelte skills
beside: SvelteKit
ambiguous: Svelte
needs: JavaScript | TypeScript | React | Vue | frontend | experience with Svelte | experience of Svelte | experience
 in Svelte | knowledge of Svelte | familiarity with Svelte | proficient with Svelte | @list
implies: javascript | frontend-development
near: react | vue | preact | alpine-js
hit: Charts in Svelte and TypeScript
miss: A svelte dancer joined us

term: svg-graphics
name: SVG
kind: tool
also: SVG animation
beside: HTML5 Canvas | Canvas API
near: css | d3-js
hit: Set up and maintained SVG for three departments

term: swc-compiler
name: SWC compiler
kind: tool
implies: build-tools
near: rollup-bundler | webpack
hit: Hands-on experience with SWC compiler and webpack

term: symfony
name: Symfony
kind: tool
also: Symfony framework | Symfony 4 | Symfony 5
beside: Doctrine ORM | Twig templates | Symfony2
implies: php | backend-development
near: laravel | zend-framework | codeigniter | cakephp
hit: Proficient in Symfony and Laravel

term: tailwind-css
name: Tailwind CSS
kind: tool
also: Tailwind | TailwindCSS
ambiguous: Tailwind
needs: CSS | React | HTML | Vue | experience with Tailwind | experience of Tailwind | experience in Tailwind |
 knowledge of Tailwind | familiarity with Tailwind | proficient with Tailwind | @list
implies: css
near: bootstrap | material-ui | frontend-development
hit: Styles with Tailwind and CSS
miss: A tailwind helped the ferry

term: template-engines
name: template engines
kind: skill
narrower: Freemarker | Mustache templates | Pug templates | EJS templates | HTML templates
near: web-development
hit: Taught template engines to new colleagues

term: three-js
name: Three.js
kind: tool
narrower: React Three Fiber
beside: A-Frame VR
implies: javascript | computer-graphics
near: d3-js
hit: Our stack includes React Three Fiber, D3.js

term: thymeleaf
name: Thymeleaf
kind: tool
implies: template-engines
near: web-development
hit: Moved the reporting platform to Thymeleaf

term: traefik
name: Traefik
kind: tool
implies: web-servers
near: caddy-server | nginx
hit: Familiar with Traefik and NGINX or similar

term: trpc
name: tRPC
kind: tool
implies: typescript
near: graphql
hit: Calls between React and server with tRPC

term: tslint
name: TSLint
kind: tool
implies: javascript
near: eslint | static-code-analysis
hit: Hands-on experience with TSLint and ESLint

term: turbopack
name: Turbopack
kind: tool
implies: build-tools
near: rollup-bundler | webpack
hit: Tools: Turbopack, Rollup.js

term: typeorm
name: TypeORM
kind: tool
implies: orm-alias
near: node-js
hit: Our stack includes TypeORM, Node.js

term: typo3
name: TYPO3
kind: tool
also: TYPO3 CMS
beside: Umbraco CMS
implies: content-management-system
near: wordpress | squarespace | wix | webflow
hit: Set up and maintained TYPO3 for three departments

term: umbraco
name: Umbraco
kind: tool
beside: Sitecore CMS
implies: dot-net | content-management-system
near: sitecore | squarespace | wix | webflow
hit: Two years of practice with Umbraco

term: vaadin
name: Vaadin
kind: tool
implies: java
near: struts | spring-framework
hit: Knowledge of Vaadin is an advantage

term: vert-x
name: Vert.x
kind: tool
implies: java
near: micronaut | spring-boot
hit: Trained colleagues in the use of Vert.x

term: vite
name: Vite
kind: tool
also: Vite.js | ViteJS
beside: Vitest
ambiguous: Vite
needs: Vue | React | webpack | TypeScript | Svelte | experience with Vite | experience of Vite | experience in Vite |
 knowledge of Vite | familiarity with Vite | proficient with Vite | @list
implies: build-tools
near: webpack
hit: React builds on Vite
miss: Vite, un taxi

term: vue
name: Vue
kind: tool
also: Vue.js | VueJS | Vue JS | Vue 3 | Vue 2 | Vue experience | Vue skills
beside: Vuex | Pinia store | Vuetify | Composition API
ambiguous: Vue
needs: JavaScript | TypeScript | Python | Java | AWS | Docker | PHP | C# | .NET | full stack | backend | web | SQL |
 mobile | frontend | front-end | front end | Redux | HTML | CSS | web developer | Node.js | React.js | Vue.js |
 GraphQL | webpack | JS | React | Angular | Nuxt | Laravel | experience with Vue | experience of Vue | experience in
 Vue | knowledge of Vue | familiarity with Vue | proficient with Vue | @list
implies: javascript | frontend-development
near: react | angular | solidjs | preact | alpine-js
hit: Widgets in Vue and TypeScript
miss: Rooms with a belle vue

term: web-accessibility
name: web accessibility
kind: skill
also: digital accessibility | accessible websites | accessibility standards | a11y | accessibility testing |
 accessibility guidelines | WCAG 2.1 | accessibility compliance | screen readers | usable by screen readers |
 screen-reader support | accessibility
narrower: WCAG | WAI-ARIA | Section 508 | ADA website compliance | EN 301 549 | screen reader testing
ambiguous: accessibility
needs: experience with accessibility | experience of accessibility | experience in accessibility | knowledge of
 accessibility | understanding of accessibility | familiarity with accessibility | WCAG | web | UX | UI | ARIA |
 screen reader | HTML | design | a11y | digital | frontend | front-end | usability
implies: frontend-development
near: user-experience-design | responsive-web-design
hit: Audited pages against WCAG 2.1
miss: Wheelchair accessibility of the bus

term: web-analytics-implementation
name: web analytics implementation
kind: skill
narrower: Google Tag Manager setup | Segment.io | Matomo | GTM tracking
implies: web-development
near: a-b-testing
hit: Experience in Google Tag Manager setup and A/B testing

term: web-components
name: web components
kind: skill
also: Polymer web components
narrower: custom elements | Shadow DOM | Lit element | StencilJS | LitElement
implies: frontend-development
near: design-systems
hit: A shared set of web components

term: web-content-editing
name: web content editing
kind: skill
also: web content management updates | web publishing | webmaster duties
hit: Strong background in web content management updates

term: web-development
name: web development
kind: skill
also: website development | web application development | web applications | web apps | web programming
 | web design and development | web technologies | building websites | web based applications
 | web software development | web technology | web app development | web solutions | modern web applications
implies: software-development
near: frontend-development | backend-development
hit: Three years of web application development

term: web-frameworks
name: web frameworks
kind: skill
also: web application frameworks | web development frameworks | modern JavaScript frameworks | MVC web
  frameworks
narrower: JavaScript frameworks | JS frameworks | frontend frameworks
beside: JavaScript libraries
implies: web-development
near: react | django
hit: Used to modern JavaScript frameworks

term: web-performance
name: web performance
kind: skill
also: web performance optimization | website performance | front-end performance | page load time | image
  optimization | web optimisation | page load | page load times
narrower: page speed | Core Web Vitals | Lighthouse audits
implies: performance-optimization
near: frontend-development
hit: Cut load times by web performance work

term: web-servers
name: web servers
kind: skill
also: web server administration | HTTP servers | web server configuration
narrower: reverse proxy | reverse proxies
beside: web hosting | website hosting
near: linux-administration | application-servers
hit: Runs web servers for clients

term: web-standards
name: web standards
kind: skill
also: W3C standards | W3C | DOM experience | DOM skills
narrower: browser APIs | DOM manipulation | Document Object Model | DOM
beside: web protocols
ambiguous: DOM
case: DOM
needs: JavaScript | HTML | CSS | XML | BOM | jQuery | React | virtual | browser | web | SAX | manipulation | Ajax |
 AJAX | JSON | XSLT | experience with DOM | experience of DOM | experience in DOM | knowledge of DOM | familiarity
 with DOM | proficient with DOM | @list
implies: web-development
near: html
hit: Responsible for web standards in a group of eight
hit: Browser code on the DOM
miss: Aviation DOM with A and P

term: webpack
name: webpack
kind: tool
also: module bundler | Webpack 5
implies: build-tools
near: vite | rollup-bundler | frontend-development
hit: Introduced Webpack 5 in a team of six

term: webrtc
name: WebRTC
kind: tool
implies: web-development
near: websocket | voip
hit: Tools: WebRTC, VoIP

term: website-builders
name: website builders
kind: tool
also: website builder
narrower: Framer sites
near: wordpress
hit: Knowledge of website builder is an advantage

term: websocket
name: WebSocket
kind: tool
also: WebSockets | Web Sockets
beside: server-sent events | Socket.IO | SignalR
implies: web-services
near: http
hit: Good command of WebSocket

term: wordpress
name: WordPress
kind: tool
also: Word Press | WordPress development | WordPress themes | WordPress plugins | WPBakery | Divi theme
beside: Elementor | Gutenberg editor
implies: content-management-system
near: drupal | joomla | squarespace | wix | webflow
hit: Trained colleagues in the use of WordPress themes

term: xaml-frameworks
name: Avalonia UI
kind: tool
beside: Uno Platform
implies: wpf
near: xamarin
hit: Hands-on experience with Uno Platform and Xamarin

term: yii-framework
name: Yii framework
kind: tool
beside: Yii2
implies: php
near: codeigniter | laravel
hit: Hands-on experience with Yii2 and Laravel

term: zend-framework
name: Zend Framework
kind: tool
also: Laminas | Zend
implies: php
near: symfony
hit: Hands-on experience with Laminas and Symfony

term: zustand
name: Zustand
kind: tool
implies: state-management
near: redux | react
hit: Worked daily with Zustand and Redux
