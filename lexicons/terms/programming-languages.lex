# Programming, scripting, query and markup languages, their compilers, editors and build tools.

term: abap
name: ABAP
kind: tool
also: SAP ABAP | ABAP/4 | ABAP OO | ABAP development | ABAP Objects
implies: programming
near: sql | sapui5
hit: Knowledge of ABAP is an advantage

term: actionscript
name: ActionScript
kind: tool
also: ActionScript 3
beside: AS3 | Adobe Flex
ambiguous: AS3
case: AS3
needs: Flash | Flex | ActionScript | @list
implies: programming
near: javascript
hit: Games in ActionScript 3
miss: Floor AS3 of the building

term: ada-language
name: Ada
kind: tool
also: Ada language | Ada 95 | Ada 2012 | SPARK Ada
ambiguous: Ada
case: Ada
needs: C++ | embedded | avionics | real-time | compiler | safety-critical | programming language | experience with Ada
 | experience of Ada | experience in Ada | knowledge of Ada | familiarity with Ada | proficient with Ada | @list
implies: programming
near: c-language
hit: Avionics code in Ada and C
miss: Ada Lovelace Street, Manchester

term: adabas-natural
name: Natural/ADABAS
kind: tool
also: ADABAS | Adabas Natural
implies: mainframe
near: cobol
hit: Good command of Natural/ADABAS

term: apache-ant
name: Apache Ant
kind: tool
also: Ant build | Ant scripts
narrower: Ant/Maven
beside: Ivy dependency
ambiguous: Ant
case: Ant
needs: Maven | Gradle | Java | Jenkins | experience with Ant | experience of Ant | experience in Ant | knowledge of
 Ant | familiarity with Ant | proficient with Ant | @list
implies: build-tools
near: maven
hit: Java builds with Ant and Maven
miss: Ant traps for pest control

term: apache-avro
name: Apache Avro
kind: tool
also: Avro | Avro schema
ambiguous: Avro
needs: Kafka | Parquet | schema | Hadoop | protobuf | experience with Avro | experience of Avro | experience in Avro |
 knowledge of Avro | familiarity with Avro | proficient with Avro | @list
near: protocol-buffers | parquet
hit: Kafka topics with Avro schemas
miss: The avro shop sells trees

term: apache-thrift
name: Apache Thrift
kind: tool
near: apache-avro | protocol-buffers
hit: You know Apache Thrift well

term: apex-language
name: Apex language
kind: tool
also: Salesforce Apex | Apex code
narrower: Apex triggers | Apex classes
beside: Visualforce | SOQL
ambiguous: Apex
needs: Salesforce | Visualforce | SOQL | Lightning | experience with Apex | experience of Apex | experience in Apex |
 knowledge of Apex | familiarity with Apex | proficient with Apex | @list
implies: programming
near: java | lightning-web-components
hit: Apex triggers and SOQL queries
miss: Apex Legends is a game

term: apl-language
name: APL
kind: tool
also: APL language | Dyalog APL
ambiguous: APL
case: APL
needs: array | Dyalog | programming language | kdb | @list
implies: programming
near: kdb-q
hit: Actuarial code in APL, an array programming language
miss: The APL line ships containers

term: applescript
name: AppleScript
kind: tool
implies: scripting
near: autohotkey
hit: Worked daily with AppleScript and AutoHotkey

term: assembly-language
name: assembly language
kind: tool
also: assembler language | assembly programming | Assembler programming
narrower: x86 assembly | ARM assembly | MASM | x86 ASM
ambiguous: assembly | assembler
needs: C++ | embedded | microcontroller | x86 | ARM | firmware | reverse engineering | C language
implies: systems-programming
near: c-language
hit: Assembly language for small controllers
miss: Worked on the assembly line at a car plant

term: autohotkey
name: AutoHotkey
kind: tool
also: AutoHotKey scripts
beside: AutoIt
implies: scripting
near: vba
hit: Proficient in AutoHotkey and VBA

term: awk
name: AWK
kind: tool
also: sed/awk
narrower: gawk
implies: shell-scripting
near: bash
hit: Log reports with awk and grep

term: bash
name: Bash
kind: tool
also: Bash scripting | Bash scripts | Bash shell
beside: Bourne shell | ksh | Korn shell | zsh
ambiguous: zsh
needs: Linux | shell | Bash | @list
implies: shell-scripting
near: powershell | python
hit: Nightly jobs in Bash and Python
miss: none of the zsh

term: batch-scripting
name: batch scripting
kind: tool
also: batch files | batch scripts | Windows batch
implies: scripting
near: powershell
hit: Batch scripts for overnight imports

term: bazel
name: Bazel
kind: tool
also: Bazel build
beside: Buck build | Pants build
implies: build-tools
near: cmake
hit: Knowledge of Buck build is an advantage

term: blockly
name: Blockly
kind: tool
implies: programming
near: scratch-programming | python
hit: You know Blockly well

term: boost-libraries
name: Boost libraries
kind: tool
also: Boost C++ | C++ Boost
narrower: Boost.Asio
ambiguous: Boost
case: Boost
needs: C++ | STL | Qt | experience with Boost | experience of Boost | experience in Boost | knowledge of Boost |
 familiarity with Boost | proficient with Boost | @list
implies: c-plus-plus
near: c-plus-plus-stl
hit: Network code with C++, STL and Boost
miss: Boost our sales in the north

term: build-tools
name: build tools
kind: skill
also: build automation | build systems | build engineering | build management | build pipelines | automated builds
 | build scripts | build and release | build tooling
near: ci-cd | package-management
hit: Keeps our build tools and scripts fast

term: c-language
name: C
kind: tool
also: ANSI C | embedded C | C language | C programming | C programming language | C experience | C skills
beside: C99 | C11
ambiguous: C
case: C
needs: C++ | C# | embedded | firmware | microcontroller | compiler | Python | Java | assembly | assembler | Linux
 kernel | programming language | pointers | Rust | experience with C | experience of C | experience in C | knowledge
 of C | familiarity with C | proficient with C | @list
never: vitamin C | C level | C suite | series C | grade C | hepatitis C | plan C | class C | category C
 | category B and C | schedule C | level C | annex C | section C
implies: programming
near: c-plus-plus | rust-language | assembly-language
hit: Wrote drivers in C and assembly
hit: Firmware in embedded C
miss: Tablets with vitamin C for the shop
miss: Presented to the C suite every quarter

term: c-plus-plus
name: C++
kind: tool
also: cpp | modern C++ | C/C++ | C plus plus | Visual C++
narrower: C++11 | C++14 | C++17 | C++20 | C++23
beside: MSVC
implies: programming | object-oriented-programming
near: c-language | rust-language | c-sharp | python | ruby | php | scala-language | typescript | javascript
hit: Maintained a renderer in C++ and Python

term: c-plus-plus-stl
name: STL
kind: tool
also: C++ STL | Standard Template Library | C++ Standard Library
ambiguous: STL
case: STL
needs: C++ | Boost | @list
implies: c-plus-plus
near: boost-libraries
hit: Containers of the STL in C++
miss: Delivered STL files to the printer

term: c-sharp
name: C#
kind: tool
also: C sharp | CSharp | C#.NET | C# .NET | Visual C#
implies: programming | object-oriented-programming | dot-net
near: java | f-sharp | vb-net | kotlin | go-language | python | ruby | php | scala-language | rust-language |
 typescript | javascript | backend-development
hit: Desktop tools in C# and WPF

term: cargo-rust
name: Cargo
kind: tool
also: Rust Cargo
beside: crates.io
ambiguous: Cargo
needs: Rust | @list
implies: rust-language
hit: Builds Rust crates with Cargo
miss: Loaded cargo onto ships

term: chisel-hdl
name: Chisel HDL
kind: tool
beside: HDL Coder
near: verilog
hit: Blocks in Chisel HDL

term: clang-compiler
name: Clang
kind: tool
also: LLVM/Clang
beside: LLVM | MLIR
implies: compilers
near: gcc-compiler
hit: Passes for LLVM

term: clion
name: CLion
kind: tool
implies: integrated-development-environments
near: intellij-idea | eclipse-ide
hit: Moved the reporting platform to CLion

term: clipper-language
name: Clipper language
kind: tool
beside: xBase | Harbour language
near: foxpro
hit: Old stock program in xBase

term: clojure
name: Clojure
kind: tool
beside: ClojureScript
implies: functional-programming
near: lisp-language | scala-language
hit: You know Clojure well

term: cmake
name: CMake
kind: tool
beside: CMakeLists | CTest
implies: build-tools
near: gnu-make | ninja-build
hit: Trained colleagues in the use of CTest

term: cobol
name: COBOL
kind: tool
also: Enterprise COBOL | COBOL programming | Micro Focus COBOL
implies: programming
near: jcl-language | mainframe
hit: Proficient in COBOL programming and mainframe

term: code-generation
name: code generation
kind: skill
also: code generators
beside: domain-specific languages | DSL design | language design
near: compilers
hit: Built code generators for message types

term: coffeescript
name: CoffeeScript
kind: tool
implies: javascript
near: typescript
hit: Ideally you have already used CoffeeScript

term: coldfusion
name: ColdFusion
kind: tool
also: ColdFusion Markup Language | CFML
beside: Lucee
implies: programming
near: php
hit: Introduced ColdFusion in a team of six

term: compilers
name: compilers
kind: tool
also: compiler design | compiler construction | compiler development | parsers and compilers
 | interpreters and compilers
near: programming | computer-science
hit: Compiler design course with a parser project

term: composer-php
name: PHP Composer
kind: tool
beside: Packagist
ambiguous: Composer
needs: PHP | Laravel | Symfony | npm | experience with Composer | experience of Composer | experience in Composer |
 knowledge of Composer | familiarity with Composer | proficient with Composer | @list
implies: php
near: npm
hit: PHP and Laravel packages through Composer
miss: Composer of film music

term: concurrent-programming
name: concurrent programming
kind: skill
also: asynchronous programming | async programming | thread safety | lock-free programming
narrower: multithreading | multi-threading | multi-threaded programming | multithreaded
beside: parallel programming
ambiguous: concurrency | Concurrency
case: concurrency | Concurrency
needs: multithreading | thread | Java | C++ | Python | async | locks | distributed | algorithms | memory | @list
implies: programming
near: distributed-systems
hit: Experience with multithreading and locking
miss: Sites run concurrent tours of Java island

term: crystal-language
name: Crystal
kind: tool
also: Crystal language | Crystal-lang
ambiguous: Crystal
case: Crystal
needs: Ruby on Rails | programming language | compiler | Elixir | @list
implies: programming
near: ruby
hit: Services in Ruby on Rails and Crystal
miss: Sold Crystal glass and china

term: css
name: CSS
kind: tool
also: CSS3 | Cascading Style Sheets | CSS 3 | CSS Grid | CSS modules
beside: Flexbox
near: html | sass | web-development
hit: Layouts in CSS with Flexbox

term: cuda
name: CUDA
kind: tool
also: NVIDIA CUDA | CUDA C | CUDA programming
narrower: cuDNN
implies: gpu-computing
near: opencl
hit: Set up and maintained CUDA for three departments

term: cypher-language
name: Cypher query language
kind: tool
also: openCypher | Cypher queries | Neo4j Cypher
beside: Gremlin queries
near: neo4j | sparql
hit: Fraud rings found with Cypher queries

term: d-language
name: D language
kind: tool
also: Dlang | D programming language
implies: programming
near: c-plus-plus
hit: Trading tools in Dlang

term: dart-language
name: Dart
kind: tool
also: Dart language | Dartlang
ambiguous: Dart
needs: Flutter | mobile | cross-platform | Kotlin | iOS | Android | JavaScript | experience with Dart | experience of
 Dart | experience in Dart | knowledge of Dart | familiarity with Dart | proficient with Dart | @list
never: dart transit | dart board
implies: programming
near: flutter | javascript
hit: Mobile apps with Flutter and Dart
miss: Ran the dart league of the pub

term: datagrip
name: DataGrip
kind: tool
implies: integrated-development-environments
near: intellij-idea | eclipse-ide
hit: Trained colleagues in the use of DataGrip

term: dax-language
name: DAX
kind: tool
also: Data Analysis Expressions | DAX queries | DAX measures | DAX experience | DAX skills
ambiguous: DAX
case: DAX
needs: Power BI | Power Query | SQL | measures | Tabular | M | SSAS | Excel | dashboards | dashboard | Power Pivot |
 MDX | reports | Microsoft | data | visuals | experience with DAX | experience of DAX | experience in DAX | knowledge
 of DAX | familiarity with DAX | proficient with DAX | @list
near: power-bi | mdx-language
hit: Measures in DAX for sales reports
hit: Wrote DAX measures in Power BI
miss: Traded DAX and FTSE lots

term: delphi
name: Delphi
kind: tool
also: Embarcadero Delphi
beside: RAD Studio | C++Builder | Lazarus IDE
ambiguous: Delphi
needs: Pascal | C++ | SQL | Embarcadero | developer | VCL | software | experience with Delphi | experience of Delphi |
 experience in Delphi | knowledge of Delphi | familiarity with Delphi | proficient with Delphi | @list
never: Delphi method | Delphi study
implies: programming
near: pascal-language | c-sharp
hit: Delphi developer for a warehouse program
miss: Excavated near Delphi in Greece

term: directx
name: DirectX
kind: tool
beside: Direct3D
implies: computer-graphics
near: opengl | glsl
hit: Set up and maintained DirectX for three departments

term: dot-net
name: .NET
kind: tool
also: .NET Framework | .NET Core | dotnet | .NET 6 | .NET 8 | .NET 5 | Microsoft .NET | NET Core | NET Framework
  | .NET Standard | .NET 7 | C#/.NET
narrower: dotnet core | DotNet Core
implies: programming
near: java-ee | c-sharp
hit: Services on .NET and SQL Server
hit: Migrated from .NET Framework to .NET 8

term: eclipse-ide
name: Eclipse IDE
kind: tool
narrower: Eclipse RCP
beside: NetBeans
ambiguous: Eclipse
needs: Java | IntelliJ | IDE | Maven | plugin | NetBeans | developer | experience with Eclipse | experience of Eclipse
 | experience in Eclipse | knowledge of Eclipse | familiarity with Eclipse | proficient with Eclipse | @list
implies: integrated-development-environments
near: intellij-idea
hit: Java in Eclipse with Maven
miss: Watched the solar eclipse in August

term: elixir-language
name: Elixir
kind: tool
also: Elixir language | Elixir/Phoenix
ambiguous: Elixir
needs: Erlang | Phoenix | OTP | BEAM | LiveView | Python | Java | JavaScript | TypeScript | C++ | C# | Ruby | PHP |
 Kotlin | Scala | Rust | Golang | programming language | scripting language | developer | backend | back-end |
 compiler | experience with Elixir | experience of Elixir | experience in Elixir | knowledge of Elixir | familiarity
 with Elixir | proficient with Elixir | @list
implies: functional-programming
near: erlang-language | ruby
hit: Chat backend in Elixir with Phoenix
miss: Mixed a herbal elixir for the bar

term: elm-language
name: Elm
kind: tool
also: Elm language | Elm-lang
ambiguous: Elm
case: Elm
needs: Haskell | JavaScript | TypeScript | frontend | functional | React | experience with Elm | experience of Elm |
 experience in Elm | knowledge of Elm | familiarity with Elm | proficient with Elm | @list
implies: functional-programming
near: haskell | typescript
hit: Frontend in Elm and TypeScript
miss: Office on Elm Street in Boston

term: emacs
name: Emacs
kind: tool
also: GNU Emacs
near: vim-editor
hit: Set up and maintained Emacs for three departments

term: erlang-language
name: Erlang
kind: tool
also: Erlang/OTP
implies: functional-programming
near: elixir-language
hit: Trained colleagues in the use of Erlang

term: eviews
name: EViews
kind: tool
implies: statistics | econometrics
near: stata
hit: Good command of EViews

term: f-sharp
name: F#
kind: tool
also: F sharp | FSharp
implies: functional-programming | dot-net
near: c-sharp | ocaml
hit: Pricing engine in F#

term: flow-type-checker
name: FlowType
kind: tool
also: Flow JS
implies: javascript
near: typescript
hit: Trained colleagues in the use of FlowType

term: forth-language
name: Forth language
kind: tool
beside: Gforth
near: assembly-language
hit: Boot code in Gforth

term: fortran
name: Fortran
kind: tool
also: Fortran 90 | Fortran 77 | Modern Fortran
implies: programming
near: c-language | matlab-language
hit: Knowledge of Fortran is an advantage

term: foxpro
name: FoxPro
kind: tool
also: Visual FoxPro
implies: programming
near: visual-basic | databases
hit: Worked daily with Visual FoxPro and databases

term: functional-programming
name: functional programming
kind: skill
also: functional languages | FP languages
implies: programming
near: object-oriented-programming | reactive-programming
hit: Interest in functional programming

term: gcc-compiler
name: GNU Compiler Collection
kind: tool
also: GCC
beside: G++
ambiguous: GCC
case: GCC
needs: Clang | compiler | CMake | C++ | Linux | toolchain | gdb | experience with GCC | experience of GCC | experience
 in GCC | knowledge of GCC | familiarity with GCC | proficient with GCC | @list
never: GCC countries | GCC region
implies: compilers
near: clang-compiler
hit: Builds with GCC and Clang
miss: Sales in the GCC region

term: gdb
name: GDB
kind: tool
also: GNU Debugger
implies: debugging
near: valgrind
hit: Core dumps read with gdb

term: generic-programming
name: generic programming
kind: skill
narrower: template metaprogramming
beside: metaprogramming
implies: programming
near: c-plus-plus
hit: Wrote numeric code with template metaprogramming

term: glsl
name: GLSL
kind: tool
also: GLSL shaders
beside: HLSL | HLSL shaders | shader programming | shaders
near: opengl
hit: Water effects in HLSL

term: gnu-make
name: Make
kind: tool
also: GNU Make | Makefile | Makefiles
beside: autotools | nmake | autoconf
ambiguous: Make
case: Make
needs: CMake | gcc | C++ | compiler | build system | @list
implies: build-tools
near: cmake
hit: C++ projects with CMake and Make
hit: Wrote Makefiles for the board
miss: Make guests feel welcome

term: go-language
name: Go
kind: tool
also: Golang | Go language | Go lang | Go programming | Go programming language
ambiguous: Go
case: Go
needs: Python | Java | JavaScript | TypeScript | C++ | C# | Ruby | PHP | Kotlin | Scala | Rust | Golang | programming
 language | scripting language | developer | backend | back-end | compiler | AWS | Node.js | SQL | React | Linux |
 goroutine | microservice | Kubernetes | Docker | gRPC | Terraform | experience with Go | experience of Go |
 experience in Go | knowledge of Go | familiarity with Go | proficient with Go | @list
never: go to market | go further | go hand | go the extra | go well | go with | go along | go over | go home | go from
 | go green | way to go | go wrong | go up | go down | go in | go on | on the go | go beyond | go above | go live
 | go to | go deep | go through | go back | go for | go ahead | let's go | go getter | to go | go out | go into
implies: programming
near: rust-language | java | c-language | c-plus-plus | python | ruby | php | kotlin | scala-language | typescript |
 javascript | backend-development
hit: Backend services in Go and Python
hit: Payment services in Golang
miss: Go above and beyond for our guests
miss: Planned the go to market of a new drink

term: gpu-computing
name: GPU computing
kind: skill
also: GPU programming | GPGPU | GPU acceleration
implies: concurrent-programming
near: cuda | high-performance-computing
hit: Three years of GPU acceleration

term: gradle
name: Gradle
kind: tool
also: Gradle builds | Gradle Kotlin DSL
implies: build-tools
near: maven
hit: Trained colleagues in the use of Gradle builds

term: groovy
name: Groovy
kind: tool
also: Apache Groovy | Groovy scripts | Groovy DSL
ambiguous: Groovy
needs: Jenkins | Gradle | Grails | Java | Kotlin | script | Spock | JVM | experience with Groovy | experience of
 Groovy | experience in Groovy | knowledge of Groovy | familiarity with Groovy | proficient with Groovy | @list
implies: scripting | programming
near: java | kotlin
hit: Jenkins pipelines in Groovy
miss: A groovy little bar in Soho

term: gtk-toolkit
name: GTK
kind: tool
also: GTK+
beside: GTK3 | PyGTK
implies: gui-development
near: qt-framework
hit: A viewer made with GTK+

term: gui-development
name: GUI development
kind: skill
also: graphical user interface | GUI programming | GUI design | GUI applications
beside: desktop application development | desktop applications
implies: software-development
near: frontend-development
hit: GUI development for lab devices

term: hack-language
name: HHVM
kind: tool
also: Hack language | Hack/HHVM
implies: php
hit: Served PHP on HHVM

term: haskell
name: Haskell
kind: tool
implies: functional-programming
near: ocaml | f-sharp | scala-language
hit: Worked daily with Haskell and OCaml

term: hcl-language
name: HashiCorp Configuration Language
kind: tool
near: terraform | yaml
hit: Modules in HashiCorp Configuration Language

term: html
name: HTML
kind: tool
also: HTML5 | HTML 5 | HyperText Markup Language | HTML/CSS | semantic HTML
beside: XHTML | HTML4 | DHTML
near: css | xml | web-development
hit: Static pages in HTML5

term: integrated-development-environments
name: integrated development environments
kind: skill
also: IDE tools | integrated development environment
beside: code editors
ambiguous: IDE | IDEs
case: IDE | IDEs
needs: Eclipse | IntelliJ | Visual Studio | developer | debugger | code | programming language | experience with IDE |
 experience of IDE | experience in IDE | knowledge of IDE | familiarity with IDE | proficient with IDE | experience
 with IDEs | experience of IDEs | experience in IDEs | knowledge of IDEs | familiarity with IDEs | proficient with
 IDEs | @list
near: programming
hit: Good with an integrated development environment and debugger
miss: Paid to Mr IDE in person

term: intellij-idea
name: IntelliJ IDEA
kind: tool
also: IntelliJ
beside: JetBrains IDEs | GoLand
implies: integrated-development-environments
near: eclipse-ide | visual-studio-code
hit: Good command of IntelliJ

term: java
name: Java
kind: tool
also: Java SE | Java 8 | Java 11 | Java 17 | Java 21 | Java 8+ | Core Java | J2SE | Java programming | Java
  Virtual Machine
beside: JDK | JVM
implies: programming | object-oriented-programming
near: kotlin | c-sharp | scala-language | rust-language | c-plus-plus | ruby | php | typescript | javascript |
 backend-development
hit: Five years of Java in banking software

term: java-ee
name: Java EE
kind: tool
also: J2EE | JEE | Jakarta EE | Java Enterprise Edition | Enterprise Java | JavaEE
beside: Enterprise JavaBeans | EJB
implies: java
near: spring-framework
hit: Java EE services on WildFly

term: javafx
name: JavaFX
kind: tool
also: Java FX
beside: Java Swing | AWT/Swing | SWT/JFace
implies: java | gui-development
near: wpf
hit: Knowledge of JavaFX is an advantage

term: javascript
name: JavaScript
kind: tool
also: JS | ECMAScript | vanilla JavaScript | vanilla JS | Java Script | modern JavaScript
beside: ES6 | ES6+ | ES5 | ES2015
implies: programming | scripting
near: typescript | web-development
hit: Small widgets in plain JavaScript

term: jcl-language
name: JCL
kind: tool
also: Job Control Language
implies: mainframe
near: cobol | rexx
hit: Good command of Job Control Language

term: jetbrains-rider
name: JetBrains Rider
kind: tool
implies: integrated-development-environments
near: intellij-idea | eclipse-ide
hit: Proficient in JetBrains Rider and Eclipse IDE

term: jmp-software
name: JMP
kind: tool
also: SAS JMP | JMP Pro
ambiguous: JMP
case: JMP
needs: statistic | Minitab | DOE | SAS | SPSS | experience with JMP | experience of JMP | experience in JMP |
 knowledge of JMP | familiarity with JMP | proficient with JMP | @list
implies: statistics
near: sas-software
hit: Statistical plots in JMP and Minitab
miss: Reference: T. JMP

term: json
name: JSON
kind: tool
also: JavaScript Object Notation | JSON Schema | JSON-LD
beside: JSONB
near: xml | yaml
hit: Feeds in JSON

term: julia-language
name: Julia
kind: tool
also: Julia language | JuliaLang
ambiguous: Julia
case: Julia
needs: Python | MATLAB | numerical | programming language | scientific computing | Fortran | experience with Julia |
 experience of Julia | experience in Julia | knowledge of Julia | familiarity with Julia | proficient with Julia |
 @list
implies: programming
near: python | r-language | matlab-language
hit: Numerical code in Julia and Fortran
miss: Reference: Julia, who ran the front office

term: jupyter
name: Jupyter
kind: tool
also: Jupyter Notebook | Jupyter Lab | Jupyter Notebooks
beside: IPython | Google Colab | Colab notebooks | JupyterLab
implies: python
near: data-science
hit: Introduced Jupyter in a team of six

term: kdb-q
name: KDB+
kind: tool
also: kdb+/q | kdb/q | kx kdb | KDB
implies: databases
near: sql | time-series-databases
hit: Tick store on kdb+/q

term: kotlin
name: Kotlin
kind: tool
also: Kotlin Multiplatform | Kotlin coroutines | Kotlin/JVM
beside: KMM
implies: programming | object-oriented-programming
near: java | swift-language | scala-language | rust-language | typescript | javascript | backend-development
hit: Two years of practice with Kotlin

term: labview
name: LabVIEW
kind: tool
also: LabVIEW programming | NI LabVIEW
beside: TestStand
implies: programming
near: simulink | matlab-language
hit: Knowledge of LabVIEW is an advantage

term: latex-typesetting
name: LaTeX typesetting
kind: tool
also: LaTeX2e
narrower: pdfLaTeX
beside: BibTeX | Overleaf
ambiguous: LaTeX
needs: Overleaf | Markdown | thesis | BibTeX | MATLAB | Python | typesetting | papers | experience with LaTeX |
 experience of LaTeX | experience in LaTeX | knowledge of LaTeX | familiarity with LaTeX | proficient with LaTeX |
 @list
never: latex gloves | latex allergy | latex paint
near: markdown
hit: Papers typeset in LaTeX with Overleaf
miss: Wear latex gloves at all times

term: less-css
name: Less CSS
kind: tool
also: LessCSS | Less.js | Less preprocessor
ambiguous: LESS
case: LESS
needs: Sass | SCSS | CSS | HTML | experience with LESS | experience of LESS | experience in LESS | knowledge of LESS |
 familiarity with LESS | proficient with LESS | @list
implies: css
near: sass
hit: Style sheets in Sass and LESS
miss: Spend LESS time on paperwork

term: lightning-web-components
name: Lightning Web Components
kind: tool
also: LWC | Lightning components | Salesforce LWC
beside: Aura components
ambiguous: LWC
case: LWC
needs: Salesforce | Apex | Aura | Visualforce | Lightning | SOQL | SFDC | experience with LWC | experience of LWC |
 experience in LWC | knowledge of LWC | familiarity with LWC | proficient with LWC | @list
implies: javascript
near: apex-language
hit: Ideally you have already used Lightning components
hit: Salesforce pages in LWC
miss: Sang at LWC on Sundays

term: linq
name: LINQ
kind: tool
also: Language Integrated Query | LINQ to SQL
implies: c-sharp
near: entity-framework
hit: Ideally you have already used LINQ

term: lisp-language
name: Lisp
kind: tool
also: Common Lisp | Emacs Lisp | Lisp dialects
beside: AutoLISP
ambiguous: Lisp
needs: Clojure | Emacs | Scheme | Prolog | programming language | functional | experience with Lisp | experience of
 Lisp | experience in Lisp | knowledge of Lisp | familiarity with Lisp | proficient with Lisp | @list
implies: functional-programming
near: clojure | scheme-language
hit: Expert systems in Lisp and Prolog
miss: Helped a child with a lisp to speak clearly

term: lua
name: Lua
kind: tool
also: Lua scripting
beside: LuaJIT
implies: scripting
near: python
hit: Set up and maintained Lua scripting for three departments

term: maple-software
name: Maple software
kind: tool
also: Maplesoft
implies: numerical-programming
near: wolfram-mathematica
hit: Symbolic algebra with Maplesoft

term: markdown
name: Markdown
kind: tool
also: Markdown syntax
beside: AsciiDoc | reStructuredText
ambiguous: Markdown
needs: documentation | Git | LaTeX | HTML | YAML | wiki | docs-as-code | experience with Markdown | experience of
 Markdown | experience in Markdown | knowledge of Markdown | familiarity with Markdown | proficient with Markdown |
 @list
never: price markdown | markdown pricing
near: latex-typesetting
hit: Documentation in Markdown kept in Git
miss: Markdown of unsold coats in January

term: matlab-language
name: MATLAB
kind: tool
also: Mat Lab | MATLAB scripting
implies: programming | numerical-methods
near: octave | python | simulink
hit: Tools: MATLAB, Simulink

term: maven
name: Maven
kind: tool
also: Apache Maven | Maven builds | mvn
ambiguous: Maven
needs: Java | Gradle | Jenkins | Nexus | Spring | JUnit | Ant | Git | experience with Maven | experience of Maven |
 experience in Maven | knowledge of Maven | familiarity with Maven | proficient with Maven | @list
implies: build-tools
near: gradle
hit: Java builds with Maven and Jenkins
miss: A maven of vintage fashion

term: mdx-language
name: MDX queries
kind: tool
also: Multidimensional Expressions | MDX
near: dax-language | olap
hit: Cubes queried with MDX

term: micropython
name: MicroPython
kind: tool
beside: CircuitPython
implies: python
near: embedded-systems
hit: Familiar with MicroPython and embedded systems or similar

term: modelica
name: Modelica
kind: tool
beside: OpenModelica | Dymola
near: simulink
hit: You know OpenModelica well

term: msbuild
name: MSBuild
kind: tool
implies: build-tools
near: dot-net
hit: Our stack includes MSBuild, .NET

term: nant
name: NAnt
kind: tool
beside: Cake build
implies: build-tools
near: msbuild | dot-net
hit: Our stack includes NAnt, MSBuild

term: nim-language
name: Nim
kind: tool
also: Nim language | Nim-lang
ambiguous: Nim
needs: Python | Java | JavaScript | TypeScript | C++ | C# | Ruby | PHP | Kotlin | Scala | Rust | Golang
 | programming language | scripting language | developer | backend | back-end | compiler | @list
implies: programming
near: python
hit: Tools in Nim and Python
miss: A game of nim with the children

term: ninja-build
name: Ninja build
kind: tool
narrower: Ninja/Meson
beside: Meson build
implies: build-tools
near: cmake
hit: Faster builds with Meson build files

term: npm
name: npm
kind: tool
also: npm packages | Node Package Manager | npm scripts
beside: pnpm
implies: javascript
near: yarn-package-manager
hit: Published packages on npm

term: nuget
name: NuGet
kind: tool
also: NuGet packages | NuGet package manager
implies: dot-net
near: npm
hit: Good command of NuGet

term: numerical-programming
name: numerical programming
kind: skill
also: scientific programming | numerical computing | scientific software
implies: programming
near: numerical-methods | high-performance-computing
hit: Responsible for numerical programming in a group of eight

term: object-oriented-programming
name: object-oriented programming
kind: skill
also: OOP | object-oriented languages | object orientation | OO programming | OO design | object orientated
  programming | object-oriented development | object-oriented concepts
narrower: object oriented design | OOD | OOAD | object-oriented analysis and design
implies: programming
near: functional-programming | design-patterns
hit: Firm grip of object-oriented programming

term: objective-c
name: Objective C
kind: tool
also: ObjC | Obj-C
implies: programming
near: swift-language
hit: Legacy modules in Objective-C

term: ocaml
name: OCaml
kind: tool
implies: functional-programming
near: haskell | f-sharp
hit: Knowledge of OCaml is an advantage

term: octave
name: Octave
kind: tool
also: GNU Octave
ambiguous: Octave
needs: MATLAB | numerical | Python | Scilab | experience with Octave | experience of Octave | experience in Octave |
 knowledge of Octave | familiarity with Octave | proficient with Octave | @list
implies: programming
near: matlab-language
hit: Prototypes in MATLAB and Octave
miss: Sang one octave higher than the choir

term: office-scripts
name: Office Scripts
kind: tool
beside: Google Apps Script | Apps Script
implies: scripting
near: vba | javascript
hit: Automated sheets with Google Apps Script

term: opencl
name: OpenCL
kind: tool
implies: gpu-computing
near: cuda
hit: Our stack includes OpenCL, CUDA

term: opengl
name: OpenGL
kind: tool
also: OpenGL ES
beside: Metal API
implies: computer-graphics
near: glsl
hit: A renderer on OpenGL

term: package-management
name: package management
kind: skill
also: package managers | dependency management
beside: software packaging | application packaging
near: build-tools | artifact-repositories
hit: Package management for Linux hosts

term: pascal-language
name: Pascal
kind: tool
also: Object Pascal | Turbo Pascal | Free Pascal | Pascal language
ambiguous: Pascal
case: Pascal
needs: Delphi | Fortran | COBOL | C++ | programming language | compiler | experience with Pascal | experience of
 Pascal | experience in Pascal | knowledge of Pascal | familiarity with Pascal | proficient with Pascal | @list
implies: programming
near: delphi
hit: Old tools in Pascal and Fortran
miss: Supervisor: Pascal, owner of the bakery

term: perl
name: Perl
kind: tool
also: Perl 5 | Perl scripting | Perl scripts
beside: Raku
implies: programming | scripting
near: python | ruby
hit: Moved the reporting platform to Perl scripts

term: php
name: PHP
kind: tool
also: PHP 7 | PHP 8 | PHP 5 | PHP programming | OOP PHP
beside: PHP7 | PHP8
never: PHP and IOP | PHP/IOP | IOP and PHP | IOP/PHP | partial hospitalization (PHP) | partial hospitalization program
 (PHP) | PHP level of care | PHP million | PHP therapist | PHP unit patients | PHP patients | PHP clients groups
implies: programming | scripting | backend-development
near: python | javascript | ruby | kotlin | scala-language | rust-language | typescript | web-development
hit: Shop front in PHP and MySQL

term: phpstorm
name: PhpStorm
kind: tool
implies: integrated-development-environments
near: intellij-idea | eclipse-ide
hit: Knowledge of PhpStorm is an advantage

term: pip-python
name: pip
kind: tool
also: Python packaging
narrower: PyPI
beside: virtualenv | pipenv | conda packages | Anaconda distribution
ambiguous: pip | Anaconda | conda | Poetry
needs: Python | PyPI | virtualenv | experience with Anaconda | experience of Anaconda | experience in Anaconda |
 knowledge of Anaconda | familiarity with Anaconda | proficient with Anaconda | @list
implies: python
near: npm
hit: Python packages from PyPI with pip
miss: Poetry readings in the library

term: pl-i
name: PL/I
kind: tool
also: PL/1 | PL1
implies: mainframe
near: cobol
hit: Familiar with PL/I and COBOL or similar

term: pl-sql
name: PL/SQL
kind: tool
also: PLSQL | PL-SQL | Oracle PL/SQL
beside: Oracle SQL
implies: sql | oracle-database
near: t-sql
hit: Packages in PL/SQL for billing

term: postcss
name: PostCSS
kind: tool
implies: css
near: sass
hit: Our stack includes PostCSS, Sass

term: powerbuilder
name: PowerBuilder
kind: tool
implies: programming
near: sql
hit: Good command of PowerBuilder

term: powershell
name: PowerShell
kind: tool
also: Power Shell | PowerShell scripting | PowerShell Core | PowerShell scripts
implies: shell-scripting
near: bash | windows-server
hit: Trained colleagues in the use of PowerShell

term: programming
name: Programming
kind: tool
also: computer programming | programming languages | coding | software programming | writing code | programming skills
 | coding languages | modern programming languages
ambiguous: programming | Programming
case: programming | Programming
needs: language | software | developer | Java | Python | C++ | web | SQL | algorithm | computer | object-oriented
 | scripting | embedded | code | Linux | HTML | MATLAB | database | debugging | JavaScript | electronics | @list
never: program manager | radio programming | television programming
near: scripting | software-development
hit: Basic knowledge of computer programming
hit: Java and C++ programming
miss: Senior programming and field talent for the charity

term: programming-paradigms
name: programming paradigms
kind: skill
also: multi-paradigm programming | event-driven programming | aspect-oriented programming | AOP
narrower: declarative programming | procedural programming | imperative programming
ambiguous: AOP
case: AOP
needs: Spring | Java | aspect | OOP | IoC | MVC | dependency | AspectJ | functional | Hibernate | DAO | Spring Boot |
 ORM | object
implies: programming
near: object-oriented-programming | functional-programming
hit: Practical skills in programming paradigms and object-oriented programming
hit: Spring with AOP and IoC
miss: Owned the AOP and the quarterly forecast

term: progress-4gl
name: Progress 4GL
kind: tool
also: Progress OpenEdge | OpenEdge ABL | Progress ABL | OpenEdge
implies: programming
near: sql
hit: Order entry on Progress OpenEdge

term: prolog-language
name: Prolog
kind: tool
also: SWI-Prolog
beside: logic programming
implies: programming
near: lisp-language
hit: You know Prolog well

term: protocol-buffers
name: Protocol Buffers
kind: tool
also: protobuf | Protocol Buffer
beside: FlatBuffers | Cap'n Proto
near: grpc | json
hit: Tools: FlatBuffers, JSON

term: purescript
name: PureScript
kind: tool
implies: functional-programming
near: haskell | elm-language
hit: Good command of PureScript

term: pycharm
name: PyCharm
kind: tool
implies: integrated-development-environments
near: intellij-idea | eclipse-ide
hit: Introduced PyCharm in a team of six

term: python
name: Python
kind: tool
also: Python 3 | Python3 | Python programming | Python scripting | Python scripts
beside: CPython
implies: programming | scripting
near: ruby | r-language | java | javascript | kotlin | scala-language | rust-language | typescript |
 backend-development
hit: Wrote data tools in Python and SQL

term: qt-framework
name: Qt framework
kind: tool
narrower: Qt Creator | Qt Quick
beside: Qt5 | Qt6 | QML | PyQt | PySide
ambiguous: Qt
needs: C++ | QML | GUI | embedded | Python | desktop | experience with Qt | experience of Qt | experience in Qt |
 knowledge of Qt | familiarity with Qt | proficient with Qt | @list
implies: gui-development
near: wxwidgets
hit: C++ desktop tools with Qt
miss: The qt interval on an ECG

term: r-language
name: R
kind: tool
also: R language | R programming | R Studio | R statistical software | R Shiny | R Markdown | R scripts | R/Python |
 Bioconductor | R experience | R skills
narrower: tidyverse | ggplot2 | ggplot | dplyr
beside: RStudio
ambiguous: R
case: R
needs: Python | SAS | SPSS | Stata | MATLAB | statistic | data analysis | data science | Julia | SQL | regression |
 machine learning | Tableau | quantitative | experience with R | experience of R | experience in R | knowledge of R |
 familiarity with R | proficient with R | @list
never: R and D | R D | H R | A R | toys R us | schedule R
implies: statistics | programming
near: python | sas-software | stata | spss | matlab-language
hit: Statistical models in R or SAS
hit: Charts with ggplot2 for the yearly report
miss: Part of the R&D group in Basel
miss: Built with Bridget R Mason at the front desk

term: reactive-programming
name: reactive programming
kind: skill
also: reactive systems
narrower: reactive streams
implies: programming
near: functional-programming | rxjava
hit: Built dashboards with reactive programming

term: reasonml
name: ReasonML
kind: tool
beside: ReScript
implies: functional-programming
near: ocaml | typescript
hit: Tools: ReScript, OCaml

term: rego-policy
name: Open Policy Agent
kind: tool
beside: Rego policies | Rego language
near: kubernetes | infrastructure-as-code
hit: Admission rules with Open Policy Agent

term: regular-expressions
name: regular expressions
kind: skill
also: regex | regexp
implies: programming
near: scripting
hit: Cleaned addresses with regular expressions

term: rexx
name: REXX
kind: tool
implies: scripting
near: jcl-language
hit: Moved the reporting platform to REXX

term: rpg-language
name: RPG programming
kind: tool
narrower: RPG IV | RPG ILE | RPG/400 | ILE RPG | RPG III
beside: RPGLE
implies: programming
near: ibm-i | cobol
hit: RPGLE programs on the AS/400

term: ruby
name: Ruby
kind: tool
also: Ruby language | Ruby programming
beside: JRuby
ambiguous: Ruby
needs: Rails | RSpec | gem | Sinatra | Sidekiq | Python | Java | JavaScript | TypeScript | C++ | C# | Ruby | PHP |
 Kotlin | Scala | Rust | Golang | programming language | scripting language | developer | backend | back-end |
 compiler | experience with Ruby | experience of Ruby | experience in Ruby | knowledge of Ruby | familiarity with Ruby
 | proficient with Ruby | @list
never: ruby red | ruby necklace | ruby wedding
implies: programming | scripting
near: python | perl | kotlin | scala-language | rust-language | typescript | backend-development
hit: Internal tools in Ruby and Python
miss: Reports to Ruby Harper in the sales office

term: rust-language
name: Rust
kind: tool
also: Rust language | Rustlang | Rust programming
ambiguous: Rust
case: Rust
needs: Python | Java | JavaScript | TypeScript | C++ | C# | Ruby | PHP | Kotlin | Scala | Rust | Golang | programming
 language | scripting language | developer | backend | back-end | compiler | Cargo | WebAssembly | wasm | systems
 programming | blockchain | Tokio | experience with Rust | experience of Rust | experience in Rust | knowledge of Rust
 | familiarity with Rust | proficient with Rust | @list
never: rust belt | rust removal | rust prevention | rust proofing
implies: programming | systems-programming
near: c-plus-plus | go-language | typescript | javascript | backend-development
hit: Systems code in Rust and C++
miss: Cleaned Rust and old paint from steel beams

term: sapui5
name: SAPUI5
kind: tool
also: UI5 | SAP UI5
beside: OpenUI5 | SAP Fiori development
implies: javascript
near: abap
hit: Proficient in SAPUI5 and ABAP

term: sas-software
name: SAS
kind: tool
also: SAS software | SAS programming | Base SAS | SAS Enterprise Guide | SAS Viya | SAS Enterprise Miner | SAS/STAT |
 SAS macro | SAS Institute | PROC SQL | SAS EG | SAS experience | SAS skills
ambiguous: SAS
case: SAS
needs: SPSS | Stata | Python | SQL | statistic | analytics | programming | clinical data | regression | MATLAB |
 Tableau | experience with SAS | experience of SAS | experience in SAS | knowledge of SAS | familiarity with SAS |
 proficient with SAS | @list
never: SAS airline | SAS flights | SAS disk
implies: statistics
near: r-language | stata | spss | matlab-language
hit: Analysis in SAS and SPSS
miss: Flew with SAS to Oslo

term: sass
name: Sass
kind: tool
also: SCSS | Sass/SCSS | Syntactically Awesome Style Sheets
implies: css
near: less-css | postcss | frontend-development
hit: Themes in SCSS

term: sbt-build
name: sbt
kind: tool
also: Scala Build Tool
implies: build-tools
near: maven | scala-language
hit: Scala projects built by sbt

term: scala-language
name: Scala
kind: tool
also: Scala language | Scala 2 | Scala 3
ambiguous: Scala
needs: Spark | Akka | JVM | Java | Kotlin | Play Framework | Kafka | functional | Python | sbt | Hadoop | Databricks |
 experience with Scala | experience of Scala | experience in Scala | knowledge of Scala | familiarity with Scala |
 proficient with Scala | @list
never: la scala
implies: functional-programming | programming
near: java | kotlin | haskell | rust-language | typescript | javascript | backend-development
hit: Data pipelines in Scala on Spark
miss: Sang at La Scala in Milan

term: scheme-language
name: Scheme
kind: tool
also: Scheme language
beside: Racket language
ambiguous: Scheme | Racket
case: Scheme | Racket
needs: Lisp | Clojure | Haskell | functional programming
implies: functional-programming
near: lisp-language
hit: Taught functional programming in Scheme
miss: Ran the pension Scheme for staff

term: scilab
name: Scilab
kind: tool
implies: numerical-programming
near: matlab-language | octave
hit: Our stack includes Scilab, MATLAB

term: scratch-programming
name: Scratch programming
kind: tool
also: MIT Scratch
implies: programming
near: python
hit: Taught children with MIT Scratch

term: scripting
name: scripting
kind: tool
also: scripting languages | script writing languages | automation scripts | scripting skills | writing scripts
implies: programming
near: shell-scripting
hit: Comfortable with scripting for routine jobs

term: shell-scripting
name: shell scripting
kind: skill
also: shell scripts | shell programming | Unix scripting | Linux scripting | Unix shell | Linux shell
 | command line scripting
implies: scripting
near: bash | powershell
hit: Shell scripting on Linux hosts

term: simulink
name: Simulink
kind: tool
also: MATLAB/Simulink
beside: Stateflow
implies: matlab-language
near: labview
hit: Control models in Simulink

term: smalltalk
name: Smalltalk
kind: tool
beside: VisualWorks | Pharo
ambiguous: Smalltalk
needs: object-oriented | Java | C++ | Pharo | Eiffel | @list
implies: object-oriented-programming
near: java
hit: Pricing code in Smalltalk and Java
miss: Enjoy smalltalk with customers

term: socket-programming
name: socket programming
kind: skill
also: sockets programming
beside: network programming
implies: programming
near: tcp-ip
hit: Socket programming on Unix

term: solidity
name: Solidity
kind: tool
also: Solidity smart contracts
beside: Vyper
ambiguous: Solidity
needs: Ethereum | smart contract | blockchain | Web3 | EVM | Hardhat | Rust | experience with Solidity | experience of
 Solidity | experience in Solidity | knowledge of Solidity | familiarity with Solidity | proficient with Solidity |
 @list
implies: programming | blockchain
near: ethereum | smart-contracts
hit: Smart contract code in Solidity for Ethereum
miss: The solidity of the bridge was tested

term: sparql
name: SPARQL
kind: tool
also: SPARQL queries
near: sql | rdf
hit: Introduced SPARQL queries in a team of six

term: spring-tool-suite
name: Spring Tool Suite
kind: tool
implies: integrated-development-environments
near: eclipse-ide | intellij-idea
hit: Trained colleagues in the use of Spring Tool Suite

term: spss
name: SPSS
kind: tool
also: IBM SPSS | SPSS Statistics | SPSS Modeler | PASW
implies: statistics
near: stata | sas-software | r-language | matlab-language
hit: Moved the reporting platform to SPSS

term: sql
name: SQL
kind: tool
also: Structured Query Language | SQL queries | SQL querying | writing SQL | SQL scripting | ANSI SQL | SQL scripts |
 SQL programming | complex SQL | SQL language | SQL databases | SQL Query | writing SQL queries | write SQL queries |
 SQL query writing | SQL coding | SQL development | wrote SQL queries
near: nosql | relational-databases | data-analysis | backend-development
hit: Queries in SQL for the finance team

term: stata
name: Stata
kind: tool
also: Stata software
implies: statistics
near: r-language | spss | sas-software | matlab-language
hit: Trained colleagues in the use of Stata software

term: stored-procedures
name: stored procedures
kind: tool
also: stored procs | triggers and stored procedures
beside: database triggers
implies: sql
near: pl-sql | t-sql
hit: Good command of stored procedures

term: stylus-css
name: Stylus CSS
kind: tool
ambiguous: Stylus
needs: CSS | Sass | SCSS | @list
implies: css
near: sass
hit: Stylus and Sass for the site's CSS
miss: Draw with a stylus on a tablet

term: sublime-text
name: Sublime Text
kind: tool
beside: Notepad++ | Atom editor | TextMate
near: visual-studio-code
hit: Tools: Atom editor, Visual Studio Code

term: swift-language
name: Swift
kind: tool
also: Swift language | Swift 5 | Swift UI | Swift programming
beside: SwiftUI
ambiguous: Swift
case: Swift
needs: iOS | Xcode | UIKit | Kotlin | Objective-C | Apple | iPhone | Cocoa | mobile developer | Java | Python |
 experience with Swift | experience of Swift | experience in Swift | knowledge of Swift | familiarity with Swift |
 proficient with Swift | @list
never: Taylor Swift | SWIFT payments | SWIFT code | swift response | swift action
implies: programming
near: objective-c | kotlin
hit: iOS apps in Swift and Objective-C
miss: Swift response to guest complaints

term: systemc
name: SystemC
kind: tool
near: verilog | c-plus-plus
hit: Knowledge of SystemC is an advantage

term: systems-programming
name: systems programming
kind: skill
also: low-level programming | system-level programming | system programming
implies: programming
near: c-language | rust-language
hit: Systems programming close to the hardware

term: t-sql
name: T-SQL
kind: tool
also: TSQL | Transact-SQL | Transact SQL
implies: sql | sql-server
near: pl-sql
hit: Reports written in T-SQL

term: tcl-language
name: Tcl
kind: tool
also: Tcl/Tk | Tcl scripting
beside: Expect scripts
implies: scripting
near: perl
hit: Familiar with Tcl and Perl or similar

term: tkinter
name: Tkinter
kind: tool
implies: gui-development
near: wxwidgets | qt-framework
hit: Set up and maintained Tkinter for three departments

term: tokio
name: Tokio
kind: tool
also: Tokio runtime
ambiguous: Tokio
needs: Rust | async | Actix | @list
implies: rust-language
hit: Async services in Rust on Tokio
miss: Flew from Oslo to Tokio

term: toml
name: TOML
kind: tool
near: yaml
hit: Trained colleagues in the use of TOML

term: typescript
name: TypeScript
kind: tool
also: Type Script
implies: javascript
near: flow-type-checker | vue | react | frontend-development
hit: Front ends in TypeScript

term: uniface
name: Uniface
kind: tool
near: powerbuilder
hit: Familiar with Uniface and PowerBuilder or similar

term: valgrind
name: Valgrind
kind: tool
beside: AddressSanitizer | memory profiler | memory profiling
implies: debugging
near: gdb
hit: Familiar with Valgrind and GDB or similar

term: vb-net
name: VB.NET
kind: tool
also: Visual Basic .NET | VB .NET | VBNET
implies: dot-net
near: c-sharp | visual-basic
hit: Tools: VBNET, Visual Basic

term: vba
name: VBA
kind: tool
also: Visual Basic for Applications | VBA macros | Access VBA
never: VBA claims | VBA regional office | Veterans Benefits Administration (VBA) | VHA and VBA | VA VBA
implies: programming | scripting
near: visual-basic | office-scripts
hit: Automated month end with VBA

term: vbscript
name: VBScript
kind: tool
implies: programming
near: visual-basic | vb-net
hit: Trained colleagues in the use of VBScript

term: verilog
name: Verilog
kind: tool
also: Verilog HDL | System Verilog
beside: UVM verification | SystemVerilog
implies: fpga
near: vhdl
hit: RTL blocks in SystemVerilog

term: vhdl
name: VHDL
kind: tool
also: VHSIC Hardware Description Language
implies: fpga
near: verilog
hit: Ideally you have already used VHDL

term: vim-editor
name: Vim
kind: tool
also: Vim editor
beside: Neovim
ambiguous: Vim
needs: Linux | Emacs | editor | Bash | Unix | experience with Vim | experience of Vim | experience in Vim | knowledge
 of Vim | familiarity with Vim | proficient with Vim | @list
near: emacs
hit: Linux shell work with Vim and Bash
miss: Full of vim and vigour

term: visual-basic
name: Visual Basic
kind: tool
also: Visual Basic 6 | Visual Basic 6.0
beside: VB6 | VB 6
implies: programming
near: vb-net | vba
hit: Ideally you have already used Visual Basic

term: visual-studio
name: Visual Studio
kind: tool
also: Microsoft Visual Studio | MS Visual Studio | Visual Studio 2019 | Visual Studio 2022
implies: integrated-development-environments
near: visual-studio-code | dot-net
hit: Moved the reporting platform to Visual Studio

term: visual-studio-code
name: Visual Studio Code
kind: tool
also: VS Code | VSCode
implies: integrated-development-environments
near: visual-studio | intellij-idea
hit: Extensions for VS Code

term: vulkan
name: Vulkan
kind: tool
also: Vulkan API
implies: computer-graphics
near: opengl | glsl
hit: Tools: Vulkan, OpenGL

term: wcf-framework
name: WCF
kind: tool
also: Windows Communication Foundation
beside: .NET Remoting
implies: dot-net
near: soap-services
hit: Old services on WCF

term: webassembly
name: WebAssembly
kind: tool
also: WASM | Web Assembly
near: rust-language | javascript
hit: Set up and maintained Web Assembly for three departments

term: webgl
name: WebGL
kind: tool
implies: computer-graphics
near: opengl | glsl
hit: Ideally you have already used WebGL

term: webstorm
name: WebStorm
kind: tool
implies: integrated-development-environments
near: intellij-idea | eclipse-ide
hit: Good command of WebStorm

term: windbg
name: WinDbg
kind: tool
beside: LLDB
implies: debugging
near: gdb | valgrind
hit: Our stack includes LLDB, Valgrind

term: winforms
name: WinForms
kind: tool
also: Windows Forms | Win Forms
beside: Win32 API | MFC | ATL/COM
ambiguous: MFC
case: MFC
needs: C++ | Windows | Win32 | COM | Visual | ATL | GUI | Qt | .NET | STL | Visual Studio | C#
implies: gui-development
near: wpf
hit: Worked daily with Win32 API and WPF
hit: Windows tools in C++ and MFC
miss: Set gas flow by MFC and vacuum pump

term: wolfram-mathematica
name: Mathematica
kind: tool
also: Wolfram Mathematica | Wolfram Language
implies: numerical-programming
near: matlab-language | maple-software
hit: Worked daily with Wolfram Mathematica and Maple software

term: wpf
name: WPF
kind: tool
also: Windows Presentation Foundation
beside: XAML | WinUI
implies: dot-net | gui-development
near: winforms
hit: Operator screens in WPF

term: wxwidgets
name: wxWidgets
kind: tool
narrower: wxPython
implies: gui-development
near: qt-framework
hit: Two years of practice with wxWidgets

term: x86-architecture
name: x86
kind: tool
also: x86-64
narrower: x64 architecture
beside: RISC-V | ARM architecture | ARM64 | AArch64
implies: computer-architecture
near: assembly-language
hit: Ported the loader to RISC-V

term: xml
name: XML
kind: tool
also: eXtensible Markup Language | XML Schema | XML files
beside: XSD | DTD
near: json | html
hit: Imports from XML feeds

term: xpath
name: XPath
kind: tool
beside: XQuery
implies: xml
near: xslt | html
hit: You know XPath well

term: xslt
name: XSLT
kind: tool
also: XSL
beside: XSL-FO
implies: xml
near: html
hit: You know XSLT well

term: yaml
name: YAML
kind: tool
also: YAML files
near: json | xml
hit: Hands-on experience with YAML and JSON

term: yarn-package-manager
name: Yarn package manager
kind: tool
narrower: Yarn workspaces | npm/Yarn
ambiguous: Yarn
needs: npm | webpack | Node.js | JavaScript | pnpm | Lerna | experience with Yarn | experience of Yarn | experience in
 Yarn | knowledge of Yarn | familiarity with Yarn | proficient with Yarn | @list
implies: javascript
near: npm
hit: Node.js builds with npm or Yarn
miss: Sold yarn and needles

term: zig-language
name: Zig language
kind: tool
also: Ziglang
near: c-language | rust-language
hit: Small tools in Ziglang
