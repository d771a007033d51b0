# Data engineering, warehouses, business intelligence, statistics, machine learning and artificial intelligence.

term: a-b-testing
name: A/B testing
kind: skill
also: product experimentation | online experimentation | AB testing | split testing | A/B tests | online
  experiments | conversion experiments | A/B test | split tests | testing two versions
narrower: experimentation programmes | experiment design for products
beside: multivariate testing
implies: statistics
near: hypothesis-testing | conversion-optimisation
hit: A/B testing of checkout pages

term: ab-initio
name: Ab Initio
kind: tool
implies: etl
near: datastage | informatica
hit: Hands-on experience with Ab Initio and Informatica

term: ai-adoption
name: AI adoption
kind: skill
also: AI transformation | AI enablement
narrower: AI strategy | AI use cases
beside: AI literacy
near: artificial-intelligence | it-strategy
hit: AI literacy for office staff

term: ai-agents
name: AI agents
kind: skill
also: agentic AI | autonomous agents | Model Context Protocol | LLM agents
narrower: agentic workflows | multi-agent systems
beside: AI assistants
implies: large-language-models
near: chatbots
hit: AI agents that file tickets

term: airbyte
name: Airbyte
kind: tool
implies: etl | data-pipelines
near: fivetran | dbt
hit: Familiar with Airbyte and Fivetran or similar

term: airflow
name: Airflow
kind: tool
also: Apache Airflow | Airflow DAGs
beside: MWAA | Cloud Composer
implies: workflow-orchestration | data-pipelines
near: dagster | azure-data-factory
hit: Proficient in Apache Airflow and Dagster

term: alation
name: Alation
kind: tool
implies: data-governance
near: collibra | master-data-management | microsoft-purview
hit: Introduced Alation in a team of six

term: alteryx
name: Alteryx
kind: tool
also: Alteryx Designer
beside: Orange Data Mining
implies: data-analysis
near: tableau
hit: Prepared claims data in Alteryx

term: amazon-bedrock
name: Amazon Bedrock
kind: tool
also: AWS Bedrock
implies: machine-learning | aws
near: sagemaker | vertex-ai
hit: Ideally you have already used Amazon Bedrock

term: amazon-lex
name: Amazon Lex
kind: tool
implies: chatbots
near: rasa | natural-language-processing
hit: Two years of practice with Amazon Lex

term: anomaly-detection
name: anomaly detection
kind: skill
also: outlier detection | anomaly detection models
narrower: fraud detection models
implies: machine-learning
near: predictive-modeling
hit: A good grasp of anomaly detection is expected

term: anylogic
name: AnyLogic
kind: tool
beside: FlexSim | Google OR-Tools
implies: simulation-modeling | optimization-algorithms
hit: Trained colleagues in the use of AnyLogic

term: apache-beam
name: Apache Beam
kind: tool
implies: event-streaming
near: flink | spark
hit: Familiar with Apache Beam and Flink or similar

term: apache-flume
name: Apache Flume
kind: tool
implies: etl
near: apache-nifi | kafka
hit: Set up and maintained Apache Flume for three departments

term: apache-hudi
name: Apache Hudi
kind: tool
implies: data-lakes
near: data-warehousing | databricks
hit: Proficient in Apache Hudi and Databricks

term: apache-iceberg
name: Apache Iceberg
kind: tool
implies: data-lakes
near: data-warehousing | databricks
hit: Proficient in Apache Iceberg and Databricks

term: apache-nifi
name: Apache NiFi
kind: tool
also: NiFi
implies: etl | data-pipelines
near: kafka
hit: Feeds built in NiFi

term: apache-oozie
name: Apache Oozie
kind: tool
implies: workflow-orchestration
near: dagster | airflow
hit: Our stack includes Apache Oozie, Dagster

term: apache-storm
name: Apache Storm
kind: tool
implies: event-streaming
near: flink | spark
hit: Worked daily with Apache Storm and Flink

term: apache-superset
name: Apache Superset
kind: tool
also: Superset
implies: business-intelligence
near: metabase | looker | spotfire | microstrategy | quicksight | domo-bi | sisense | sap-businessobjects | cognos
hit: Proficient in Apache Superset and Metabase

term: arena-simulation
name: Arena simulation
kind: tool
implies: simulation-modeling | optimization-algorithms
near: anylogic
hit: Tools: Arena simulation, AnyLogic

term: argo-workflows
name: Argo Workflows
kind: tool
implies: workflow-orchestration
near: dagster | airflow
hit: Worked daily with Argo Workflows and Dagster

term: artificial-intelligence
name: artificial intelligence
kind: skill
also: AI | AI models | applied AI | AI solutions | AI technologies | AI systems | AI applications | AI engineering |
 AI development | AI tools | AI-powered tools | AI-driven tools | artificial intelligence tools | AI experience | AI
 skills
ambiguous: AI
case: AI
needs: machine learning | Python | PyTorch | TensorFlow | deep learning | neural | NLP | data science | LLM |
 algorithm | model training | ML | artificial intelligence | model | chatbot | tools | technology | cloud | automation
 | robotics | agents | data | software | GPT | generative | experience with AI | experience of AI | experience in AI |
 knowledge of AI | familiarity with AI | proficient with AI | @list
never: Adobe AI | AI PSD | PS AI
near: machine-learning
hit: Artificial intelligence for call centres
hit: AI tools and automation in daily work
miss: Ai Weiwei show at the gallery

term: athena
name: Athena
kind: tool
also: Amazon Athena | AWS Athena
beside: Lake Formation
ambiguous: Athena
needs: AWS | S3 | SQL | Redshift | Glue | @list
implies: sql | aws
near: presto
hit: Queries over S3 with Athena
miss: Athena was the school play

term: audio-signal-processing
name: audio signal processing
kind: skill
also: audio processing | audio DSP | acoustic signal processing | audio algorithms
implies: signal-processing
near: speech-recognition
hit: Three years of audio signal processing

term: autogen
name: AutoGen
kind: tool
implies: large-language-models | python
near: langchain | openai-api | semantic-kernel
hit: Introduced AutoGen in a team of six

term: autosys
name: AutoSys
kind: tool
implies: workflow-orchestration
near: airflow
hit: Moved the reporting platform to AutoSys

term: azure-data-factory
name: Azure Data Factory
kind: tool
also: ADF | Data Factory | ADF pipelines
ambiguous: ADF
case: ADF
needs: Azure | pipeline | SQL | Synapse | Databricks | experience with ADF | experience of ADF | experience in ADF |
 knowledge of ADF | familiarity with ADF | proficient with ADF | @list
implies: etl | azure | data-pipelines
near: ssis | glue-aws | fivetran | matillion | alteryx
hit: Azure pipelines in ADF
miss: Served two years with the ADF

term: azure-event-hubs
name: Azure Event Hubs
kind: tool
also: Event Hubs
implies: event-streaming
near: kinesis | kafka
hit: Knowledge of Azure Event Hubs is an advantage

term: azure-machine-learning
name: Azure Machine Learning
kind: tool
also: Azure ML
beside: Azure AI | Azure Cognitive Services | Azure AI Foundry | Cognitive Services
implies: machine-learning | azure
near: sagemaker | databricks
hit: Proficient in Azure Machine Learning and SageMaker

term: azure-synapse
name: Azure Synapse
kind: tool
also: Synapse Analytics | Azure SQL Data Warehouse | Synapse
ambiguous: Synapse
case: Synapse
needs: Azure | Data Factory | Databricks | Power BI | Snowflake | SQL | Fabric | ETL | data | experience with Synapse
 | experience of Synapse | knowledge of Synapse
implies: data-warehousing | azure
near: microsoft-fabric | snowflake | teradata | clickhouse
hit: Tools: Azure Synapse, Microsoft Fabric
miss: Each Synapse of the nerve

term: bayesian-statistics
name: Bayesian statistics
kind: skill
also: Bayesian inference | Bayesian methods | Bayesian modelling
narrower: MCMC | Bayesian networks | Stan modeling
implies: statistics
near: probability
hit: Bayesian methods for small trials

term: bert
name: BERT
kind: tool
ambiguous: BERT
case: BERT
needs: NLP | transformer | transformers | language | GPT | fine-tuned | fine-tuning | embeddings | PyTorch | Hugging
 Face | classification | model | models | text | TensorFlow | LSTM | sentiment | RoBERTa | NER | experience with BERT
 | experience of BERT | experience in BERT | knowledge of BERT | familiarity with BERT | proficient with BERT | @list
implies: natural-language-processing | deep-learning
near: hugging-face | pytorch
hit: Tools: BERT, PyTorch
hit: Text classification with BERT
miss: BERT LOPEZ of Dallas

term: big-data
name: big data
kind: skill
also: big data technologies | big data analytics | large-scale data processing | large data sets | large datasets
 | massive datasets | big data engineering | high-volume data | large volumes of data | big data platforms | BigData
near: hadoop | spark
hit: Tools for big data in telecoms

term: bigquery
name: BigQuery
kind: tool
also: Google BigQuery | Big Query | GCP BigQuery
implies: data-warehousing | sql | google-cloud
near: snowflake | redshift | databricks | azure-synapse | teradata | microsoft-fabric
hit: Set up and maintained Google BigQuery for three departments

term: biostatistics
name: survival analysis
kind: skill
beside: clinical statistics | biostatistical analysis
implies: statistics
near: epidemiological-data-analysis
hit: Responsible for clinical statistics in a group of eight

term: bokeh-tools
name: Datawrapper
kind: tool
beside: Flourish charts | Infogram | RAWGraphs
implies: data-visualization
near: tableau
hit: Charts in Datawrapper

term: botpress
name: Botpress
kind: tool
implies: chatbots
near: rasa | natural-language-processing
hit: Trained colleagues in the use of Botpress

term: business-intelligence
name: business intelligence
kind: skill
also: BI | BI tools | BI reporting | BI development | BI solutions | BI/DW | business intelligence tools | business
 intelligence reporting | BI platforms | BI experience | BI skills
narrower: self-service BI | BI dashboards
ambiguous: BI
case: BI
needs: business intelligence | report | dashboard | Power BI | Tableau | SQL | data | analytics | analyst | warehouse
 | experience with BI | experience of BI | experience in BI | knowledge of BI | familiarity with BI | proficient with
 BI | @list
near: data-analysis | data-visualization
hit: Business intelligence for retail chains
hit: BI reports and dashboards for sales
miss: Staff meet on a BI weekly basis

term: caffe
name: Caffe
kind: tool
implies: deep-learning | python
near: keras | tensorflow
hit: Hands-on experience with Caffe and TensorFlow

term: carto-maps
name: CARTO maps
kind: tool
beside: kepler.gl | deck.gl
implies: geospatial-analysis
near: leaflet-maps
hit: Flood maps in kepler.gl

term: catboost
name: CatBoost
kind: tool
implies: machine-learning
near: xgboost | scikit-learn
hit: Our stack includes CatBoost, Scikit Learn

term: chatbots
name: chatbots
kind: skill
also: conversational AI | chatbot development | virtual assistants development | dialogue systems | chatbot |
  conversational interfaces | voice assistants development
narrower: voicebots
near: natural-language-processing | ai-agents
hit: Chatbots for a travel desk

term: chatgpt
name: ChatGPT
kind: tool
also: Chat GPT
beside: Perplexity AI | GPT-4
implies: generative-ai
near: prompt-engineering | openai-api
hit: Drafts first notes with ChatGPT

term: claude-ai
name: Claude AI
kind: tool
ambiguous: Claude
case: Claude
needs: ChatGPT | AI | Gemini | Copilot | LLM | LLMs | Anthropic | prompts | generative | GPT | experience with Claude
 | experience of Claude | experience in Claude | knowledge of Claude | familiarity with Claude | proficient with
 Claude
implies: generative-ai
near: chatgpt | prompt-engineering | google-gemini | microsoft-copilot
hit: Good command of Claude AI
miss: Worked under Chef Claude Martin

term: claude-code
name: Claude Code
kind: tool
near: github-copilot | programming
hit: Moved the reporting platform to Claude Code

term: cloudera
name: Cloudera
kind: tool
beside: CDH
implies: big-data
near: hadoop | spark
hit: Familiar with Cloudera and Hadoop or similar

term: clustering-methods
name: clustering methods
kind: skill
also: cluster analysis | unsupervised clustering
narrower: k-means | segmentation models
implies: machine-learning
near: statistics
hit: A good grasp of clustering methods is expected

term: cognos
name: Cognos
kind: tool
also: IBM Cognos | Cognos Analytics
implies: business-intelligence
near: sap-businessobjects
hit: Introduced Cognos Analytics in a team of six

term: collibra
name: Collibra
kind: tool
beside: Informatica EDC | Apache Atlas | Great Expectations data
implies: data-governance
near: master-data-management
hit: Set up and maintained Collibra for three departments

term: computer-vision
name: computer vision
kind: skill
narrower: image recognition | object detection | image processing | image analysis | image segmentation | facial
 recognition | image classification | video analytics | OCR | optical character recognition
ambiguous: OCR
case: OCR
needs: text | documents | invoices | scanning | scanned | Tesseract | extraction | extract | recognition | image |
 images | PDF | machine learning | Python | OpenCV | automation | RPA | data capture | Textract | AI | software | deep
 learning | NLP | UiPath
implies: machine-learning
near: deep-learning
hit: Computer vision for sorting fruit
hit: Read invoices by OCR
miss: Taught English literature for AQA and OCR
miss: Answered privacy complaints sent by OCR

term: control-m
name: Control-M
kind: tool
implies: workflow-orchestration
near: airflow
hit: Trained colleagues in the use of Control-M

term: copilot-studio
name: Copilot Studio
kind: tool
also: Power Virtual Agents
implies: chatbots
near: rasa | natural-language-processing
hit: Two years of practice with Copilot Studio

term: cplex
name: CPLEX
kind: tool
implies: simulation-modeling | optimization-algorithms
near: anylogic
hit: Knowledge of CPLEX is an advantage

term: crewai
name: CrewAI
kind: tool
implies: large-language-models | python
near: langchain | openai-api | autogen | semantic-kernel
hit: Ideally you have already used CrewAI

term: crystal-reports
name: Crystal Reports
kind: tool
also: SAP Crystal Reports
implies: business-intelligence
near: sap-businessobjects | cognos
hit: Ideally you have already used Crystal Reports

term: cursor-ide
name: Cursor IDE
kind: tool
ambiguous: Cursor
case: Cursor
needs: Copilot | AI | Claude | IDE | VS Code | ChatGPT | coding | LLM | experience with Cursor | experience of Cursor
 | experience in Cursor | knowledge of Cursor | familiarity with Cursor | proficient with Cursor
near: github-copilot | programming | claude-code
hit: Our stack includes Cursor IDE, GitHub CoPilot
miss: Move the Cursor to the cell

term: customer-analytics
name: customer analytics
kind: skill
also: user analytics
narrower: behavioural analytics | cohort analysis | clickstream data | churn analysis | customer segmentation
  analysis
near: data-analysis
hit: Taught clickstream data to new colleagues

term: dagster
name: Dagster
kind: tool
beside: Kedro | Mage AI
implies: workflow-orchestration | data-pipelines
near: airflow | azure-data-factory
hit: Daily jobs in Dagster

term: dask
name: Dask
kind: tool
implies: python | data-analysis
near: pandas | numpy
hit: Worked daily with Dask and NumPy

term: data-analysis
name: data analysis
kind: skill
also: data analytics | analyzing data | analysing data | data analyses | analysis of data | data insights | advanced
 analytics | data-driven analysis | data analytic skills | analyze data sets | analyze large data sets | analysed
 sales data | analysed survey data | analysing sales figures | analytics experience | analytics skills
narrower: product analytics | statistical data analysis | exploratory data analysis
ambiguous: analytics | Analytics
case: analytics | Analytics
needs: data | web | SQL | reporting | dashboard | Tableau | business | product | marketing | advanced | insight |
 Python | platform | machine learning | cloud | tools | digital | predictive | experience with analytics | experience
 of analytics | experience in analytics | knowledge of analytics | familiarity with analytics | proficient with
 analytics | @list
near: statistics | business-intelligence
hit: Data analysis for a health charity
hit: Comfortable analysing data and writing it up
hit: Digital marketing and analytics
miss: Analytical mind and good with data and people

term: data-annotation
name: data annotation
kind: skill
also: data labeling | data labelling | labelling data | data tagging
narrower: image annotation | annotation guidelines
near: machine-learning
hit: Data annotation of street photos

term: data-architecture
name: data architecture
kind: skill
also: enterprise data architecture | data platform architecture | information architecture of data | data
  architectures
beside: data strategy
near: data-modeling | data-governance | software-architecture
hit: Owned data architecture for claims

term: data-driven-decision-making
name: data-driven decision making
kind: skill
also: data informed decisions | data-based decision making
narrower: data-driven marketing
near: data-analysis
hit: Responsible for data-driven decision making in a group of eight

term: data-engineering
name: data engineering
kind: skill
also: data engineering pipelines | data platform engineering | data infrastructure | data pipeline development |
  data platforms | batch processing pipelines | ELT pipelines
narrower: data ingestion
near: etl | data-warehousing | software-development
hit: Data engineering for an energy firm

term: data-extraction
name: data extraction
kind: skill
also: extracting data | data retrieval
narrower: data parsing
beside: data mapping | data transformation
near: etl | web-scraping
hit: Data extraction from old files

term: data-governance
name: data governance
kind: skill
also: data dictionary | data standards | data ownership
narrower: data stewardship | data catalog | data lineage | metadata management | data cataloguing | data
  policies
near: data-quality
hit: Data governance for customer records

term: data-integration
name: data integration
kind: skill
also: data integrations | integrating data sources
narrower: data interfaces | data federation | data virtualization
near: etl | api-integration
hit: Data integration across two merged firms

term: data-lakes
name: data lakes
kind: skill
also: data lake
narrower: lakehouse | data lakehouse | medallion architecture
beside: data mesh
implies: data-engineering
near: data-warehousing | databricks
hit: Solid understanding of data lakes

term: data-management
name: data management
kind: skill
also: research data management | data handling | managing data | data administration | managing datasets | data
  management systems | data collection and management | dataset management | data maintenance
narrower: data curation
near: data-governance | databases
hit: Data management for a long study

term: data-mining
name: data mining
kind: skill
also: mining data | knowledge discovery
narrower: text mining | pattern mining
beside: pattern recognition
near: machine-learning | data-analysis
hit: Data mining on claims

term: data-monetization
name: data monetization
kind: skill
also: data commercialization
narrower: data partnerships
near: data-product-management
hit: Data partnerships with towns

term: data-pipelines
name: data pipelines
kind: skill
also: data pipeline | building data pipelines | pipeline development for data | developing data pipelines | batch and
 streaming pipelines
implies: data-engineering
near: etl | workflow-orchestration | event-streaming
hit: Built data pipelines for sales data

term: data-quality
name: data quality
kind: skill
also: data quality management | data quality assurance | data scrubbing | deduplication | cleaning data |
  validating data | data accuracy | data preparation | data wrangling | cleaned data | cleaning datasets |
  cleaned datasets | deduplicating records | deduplicating data
narrower: data cleaning | data validation | data profiling
near: data-governance | data-integrity
hit: Data cleaning before each report

term: data-science
name: data science
kind: skill
also: applied data science | data science methods | data science projects | data scientist skills
implies: data-analysis | statistics
near: machine-learning
hit: Data science for farm yields

term: data-visualization
name: data visualization
kind: skill
also: data visualisation | visualizing data | visual analytics | charts and dashboards | data visualizations |
  built dashboards
narrower: dashboarding | interactive dashboards
near: business-intelligence | power-bi | tableau
hit: Data visualization for board packs

term: data-warehousing
name: data warehousing
kind: skill
also: data warehouse | DWH | data warehouses | enterprise data warehouse | EDW | data warehouse design | data
  warehouse architecture | data warehouse development | DW/BI
narrower: data marts
near: etl | data-modeling | data-lakes
hit: Data warehouse for a hotel group

term: databricks
name: Databricks
kind: tool
also: Azure Databricks | Databricks SQL | Databricks notebooks
beside: Unity Catalog
implies: spark | cloud-computing
near: snowflake | azure-synapse | teradata | microsoft-fabric | clickhouse
hit: Two years of practice with Databricks

term: dataiku
name: Dataiku
kind: tool
implies: data-analysis
near: alteryx | tableau
hit: Tools: Dataiku, Tableau

term: dataproc
name: Dataproc
kind: tool
implies: hadoop | spark
near: emr-aws | databricks
hit: Our stack includes Dataproc, Databricks

term: datarobot
name: DataRobot
kind: tool
implies: machine-learning
near: h2o-ai | sagemaker
hit: You know DataRobot well

term: datastage
name: DataStage
kind: tool
also: IBM DataStage | InfoSphere | IBM InfoSphere
implies: etl
near: informatica | pentaho | azure-data-factory | glue-aws | fivetran | matillion | alteryx
hit: Familiar with DataStage and Informatica or similar

term: dbt
name: dbt
kind: tool
also: dbt Core | dbt Cloud | data build tool
ambiguous: dbt | DBT
needs: Snowflake | SQL | BigQuery | Airflow | data | Redshift | Fivetran | ELT | @list | experience with dbt |
 experience of dbt | knowledge of dbt | experience in dbt
never: DBT therapy | DBT skills group
implies: etl | sql
near: fivetran
hit: SQL models in dbt on Snowflake
miss: Led a DBT skills group for patients

term: debezium
name: Debezium
kind: tool
implies: etl
near: apache-nifi | kafka
hit: Tools: Debezium, Apache NiFi

term: decision-trees
name: decision trees
kind: skill
narrower: random forests | gradient boosting | random forest
beside: support vector machines | SVM | ensemble methods
implies: machine-learning
near: xgboost
hit: Responsible for support vector machines in a group of eight

term: deep-learning
name: deep learning
kind: skill
also: deep learning models | deep-learning
narrower: CNN | RNN | convolutional neural networks | LSTM | recurrent neural networks | neural networks | artificial
 neural networks | deep neural networks
ambiguous: CNN
case: CNN
needs: machine learning | Python | PyTorch | TensorFlow | deep learning | neural | NLP | data science | LLM
 | algorithm | model training | @list
implies: machine-learning
near: computer-vision | natural-language-processing
hit: Deep learning on lung scans
miss: Interviewed by CNN about housing

term: deepspeed
name: DeepSpeed
kind: tool
implies: distributed-systems | machine-learning
near: ray-io | spark
hit: Two years of practice with DeepSpeed

term: delta-lake
name: Delta Lake
kind: tool
implies: data-lakes
near: data-warehousing | databricks
hit: Tools: Delta Lake, Databricks

term: dialogflow
name: Dialogflow
kind: tool
implies: chatbots
near: rasa | natural-language-processing
hit: Introduced Dialogflow in a team of six

term: document-ai
name: document AI
kind: skill
also: intelligent document processing
narrower: document understanding models | invoice data extraction
near: computer-vision | robotic-process-automation
hit: Intelligent document processing of bills

term: domo-bi
name: Domo BI
kind: tool
implies: business-intelligence
near: metabase | looker | sisense | sap-businessobjects | cognos
hit: Familiar with Domo BI and Metabase or similar

term: econometrics
name: econometric modelling
kind: skill
also: econometric analysis | econometric models | econometric modeling
narrower: panel data
implies: statistics
near: time-series-analysis
hit: Knowledge of econometric analysis is required

term: edge-ai
name: edge AI
kind: skill
also: on-device machine learning | edge inference
narrower: TinyML | TensorFlow Lite Micro
implies: machine-learning
near: embedded-systems
hit: Strong background in on-device machine learning and embedded systems

term: emr-aws
name: Amazon EMR
kind: tool
also: AWS EMR | Elastic MapReduce
ambiguous: EMR
case: EMR
needs: AWS | Spark | Hadoop | S3 | Glue | @list
never: EMR systems | EMR software
implies: hadoop | spark
near: databricks
hit: Spark jobs on AWS EMR
miss: Charted in the EMR after each visit

term: envi-software
name: ENVI software
kind: tool
implies: geospatial-analysis
hit: Knowledge of ENVI software is an advantage

term: epidemiological-data-analysis
name: epidemiological data analysis
kind: skill
also: epidemiological statistics | public health data analysis
implies: statistics
near: biostatistics
hit: Experience in epidemiological statistics and survival analysis

term: etl
name: ETL
kind: skill
also: ELT | ETL/ELT | extract transform load | ETL pipelines | ETL processes | ETL development | ETL tools |
 extraction transformation and loading | data extraction transformation and loading | ETL jobs | ETL developer skills
 | loading data into the warehouse | data feeds | nightly loads | data load jobs
narrower: data loading
ambiguous: ELT
case: ELT
needs: ETL | pipeline | pipelines | data | Snowflake | dbt | warehouse | SQL | Talend | Fivetran | Airflow | Redshift
 | load | BigQuery | Databricks | ADF
implies: data-integration
near: data-engineering | sql
hit: Nightly ETL from nine sources
hit: Loaded data by ELT in Snowflake
miss: Sold ELT books to schools

term: excel-analytics
name: Analysis ToolPak
kind: tool
beside: Power Pivot models | Excel Solver
near: data-analysis
hit: Good command of Excel Solver

term: fast-ai
name: fast.ai
kind: tool
implies: deep-learning | python
near: keras | tensorflow
hit: Our stack includes fast.ai, Keras

term: feast-store
name: Feast feature store
kind: tool
beside: Tecton
implies: feature-engineering
near: mlflow
hit: Hands-on experience with Feast feature store and MLflow

term: feature-engineering
name: feature engineering
kind: skill
narrower: feature selection | feature extraction
beside: feature stores | feature store
implies: machine-learning
near: data-science
hit: You are familiar with feature engineering

term: fine-tuning-of-models
name: fine-tuning of models
kind: skill
also: model fine-tuning | fine-tuning models
narrower: LoRA fine-tuning | RLHF | transfer learning | supervised fine-tuning
implies: deep-learning
near: large-language-models
hit: Practical skills in fine-tuning of models and large language models

term: fivetran
name: Fivetran
kind: tool
beside: Hevo Data | Singer taps
implies: etl | data-pipelines
near: dbt | alteryx
hit: You know Singer taps well

term: flink
name: Flink
kind: tool
also: Apache Flink | Spark/Flink
beside: Dataflow pipelines
implies: event-streaming
near: spark | kafka
hit: Alerts computed in Flink

term: fme-desktop
name: FME Desktop
kind: tool
implies: geospatial-analysis
hit: Set up and maintained FME Desktop for three departments

term: gams-lang
name: AMPL
kind: tool
beside: GAMS | Pyomo | PuLP
ambiguous: GAMS
needs: AMPL | optimi | linear programming | Python | MATLAB | @list
implies: optimization-algorithms
near: gurobi
hit: Plans solved in AMPL
miss: gams of whales

term: gatk
name: GATK
kind: tool
near: genomics-tools | r-language
hit: Familiar with GATK and Nextflow or similar

term: generative-ai
name: generative AI
kind: skill
also: GenAI | Gen AI | generative artificial intelligence | generative models
narrower: text-to-image | diffusion models | DALL-E | generative adversarial networks
implies: artificial-intelligence
near: large-language-models
hit: Practical skills in GenAI and large language models

term: genomics-tools
name: Nextflow
kind: tool
beside: Galaxy bioinformatics | BLAST search | samtools
near: r-language
hit: Tools: Nextflow

term: gensim
name: Gensim
kind: tool
implies: natural-language-processing | python
near: spacy | hugging-face
hit: Knowledge of Gensim is an advantage

term: geopandas
name: GeoPandas
kind: tool
implies: python | data-analysis
near: pandas | numpy
hit: Moved the reporting platform to GeoPandas

term: geospatial-analysis
name: map making
kind: skill
beside: spatial data analysis | geodata | geocoding
hit: Knowledge of map making is required

term: github-copilot
name: GitHub CoPilot
kind: tool
beside: AI coding assistants | Tabnine | AI pair programming | Codeium
implies: ai-adoption
near: programming | chatgpt
hit: Knowledge of Codeium is an advantage

term: glue-aws
name: AWS Glue
kind: tool
also: Glue ETL
implies: etl | aws | data-pipelines
near: azure-data-factory | fivetran | matillion | alteryx
hit: Good command of Glue ETL

term: goldengate
name: GoldenGate
kind: tool
also: Oracle GoldenGate
implies: etl
near: oracle-data-integrator | informatica
hit: Moved the reporting platform to GoldenGate

term: google-gemini
name: Google Gemini
kind: tool
ambiguous: Gemini
case: Gemini
needs: ChatGPT | AI | Claude | Copilot | LLM | LLMs | Google | prompts | generative | GPT | experience with Gemini |
 experience of Gemini | experience in Gemini | knowledge of Gemini | familiarity with Gemini | proficient with Gemini
implies: generative-ai
near: chatgpt | prompt-engineering | microsoft-copilot
hit: Moved the reporting platform to Google Gemini
miss: Fitted Gemini fire panels

term: google-pub-sub
name: Google Pub/Sub
kind: tool
also: Cloud Pub/Sub
implies: event-streaming
near: kinesis | kafka | amazon-sqs | azure-service-bus
hit: Set up and maintained Google Pub/Sub for three departments

term: great-expectations
name: Great Expectations
kind: tool
beside: Soda Core | Monte Carlo Data | data observability
implies: data-quality
near: dbt
hit: Our stack includes Great Expectations

term: gurobi
name: Gurobi
kind: tool
implies: simulation-modeling | optimization-algorithms
near: anylogic
hit: Good command of Gurobi

term: h2o-ai
name: H2O.ai
kind: tool
narrower: H2O Driverless AI
beside: AutoML
implies: machine-learning
near: sagemaker
hit: Quick models by AutoML

term: hadoop
name: Hadoop
kind: tool
also: Apache Hadoop | Hadoop ecosystem
beside: HDFS | YARN cluster
implies: big-data
near: spark | hive | flink
hit: Log store on Hadoop

term: hdinsight
name: HDInsight
kind: tool
implies: hadoop | spark
near: emr-aws | databricks
hit: You know HDInsight well

term: hive
name: Hive
kind: tool
also: Apache Hive | Hive SQL
beside: Apache Pig | HiveQL
ambiguous: Hive
needs: Hadoop | Spark | SQL | Impala | HDFS | Presto | experience with Hive | experience of Hive | experience in Hive
 | knowledge of Hive | familiarity with Hive | proficient with Hive | @list
never: bee hive
implies: hadoop | sql
near: presto
hit: Tables in Hive and Spark
miss: Kept a hive of bees

term: hortonworks
name: Hortonworks
kind: tool
implies: big-data
near: hadoop | spark
hit: Our stack includes Hortonworks, Hadoop

term: hugging-face
name: Hugging Face
kind: tool
also: HuggingFace | Hugging Face Transformers
narrower: transformers library
implies: natural-language-processing | deep-learning
near: pytorch | spacy
hit: Set up and maintained Hugging Face for three departments

term: hypothesis-testing
name: hypothesis testing
kind: skill
also: significance testing | statistical testing
narrower: ANOVA | t-tests | analysis of variance
implies: statistics
near: a-b-testing
hit: Experience in hypothesis testing and A/B testing

term: informatica
name: Informatica
kind: tool
also: Informatica PowerCenter | Informatica IICS | Informatica Cloud
beside: PowerCenter
implies: etl
near: talend | datastage | pentaho | azure-data-factory | glue-aws | fivetran | matillion | alteryx
hit: Our stack includes PowerCenter, DataStage

term: jasperreports
name: JasperReports
kind: tool
also: Jaspersoft
implies: business-intelligence
near: spotfire | tableau
hit: Two years of practice with JasperReports

term: jax
name: JAX
kind: tool
also: JAX/Flax
ambiguous: JAX
needs: PyTorch | TensorFlow | Python | deep learning | experience with JAX | experience of JAX | experience in JAX |
 knowledge of JAX | familiarity with JAX | proficient with JAX | @list
implies: deep-learning | python
near: pytorch | scikit-learn
hit: PyTorch and JAX for research
miss: Jax, our office cat

term: keras
name: Keras
kind: tool
beside: Chainer
implies: deep-learning | python
near: tensorflow | jax | scikit-learn
hit: Small networks in Keras

term: kinesis
name: Kinesis
kind: tool
also: Amazon Kinesis | AWS Kinesis | Kinesis Firehose
implies: event-streaming
near: kafka | amazon-sqs | azure-service-bus
hit: Two years of practice with Kinesis

term: knime
name: KNIME
kind: tool
implies: data-analysis
near: alteryx | tableau
hit: Ideally you have already used KNIME

term: kubeflow
name: Kubeflow
kind: tool
implies: model-deployment
near: mlflow | airflow
hit: Tools: Kubeflow, Airflow

term: labelbox
name: Labelbox
kind: tool
beside: Label Studio | CVAT | Amazon Mechanical Turk | Scale AI
implies: data-annotation
near: computer-vision
hit: Two years of practice with Labelbox

term: langchain
name: LangChain
kind: tool
beside: Haystack NLP
implies: large-language-models | python
near: openai-api
hit: Ideally you have already used Haystack NLP

term: langgraph
name: LangGraph
kind: tool
implies: large-language-models | python
near: langchain | openai-api | crewai | autogen | semantic-kernel
hit: Worked daily with LangGraph and LangChain

term: large-language-models
name: large language models
kind: skill
also: LLM | LLMs | large language model | foundation models | language models | small language models | LLM experience
 | LLM skills
narrower: GPT models | LLM applications | LLMOps | LLM evaluation | transformer models | LLM fine-tuning
ambiguous: LLM
case: LLM
needs: AI | GPT | RAG | prompt | prompts | model | models | OpenAI | LangChain | generative | fine-tuning | fine-tuned
 | NLP | machine learning | Python | agents | agent | embeddings | chatbot | Claude | Llama | Hugging Face | API |
 APIs | inference | app | apps | vector | PyTorch | transformers | evaluation | ML | GenAI | applications | data |
 pipeline | LlamaIndex | deep learning | tools | GPU | experience with LLM | experience of LLM | experience in LLM |
 knowledge of LLM | familiarity with LLM | proficient with LLM | experience with LLMs | experience of LLMs |
 experience in LLMs | knowledge of LLMs | familiarity with LLMs | proficient with LLMs | @list
implies: generative-ai
near: natural-language-processing
hit: Tools on large language models
hit: Shipped RAG apps on an LLM
miss: Read for the LLB and LLM at Leeds

term: lightgbm
name: LightGBM
kind: tool
implies: machine-learning
near: xgboost | scikit-learn | catboost
hit: Worked daily with LightGBM and XGBoost

term: lisrel
name: LISREL
kind: tool
implies: multivariate-analysis
near: mplus | spss
hit: Familiar with LISREL and SPSS or similar

term: llama-cpp
name: llama.cpp
kind: tool
implies: large-language-models
near: ollama | hugging-face
hit: Proficient in llama.cpp and Ollama

term: llamaindex
name: LlamaIndex
kind: tool
implies: large-language-models | python
near: langchain | openai-api | langgraph | crewai | autogen | semantic-kernel
hit: Two years of practice with LlamaIndex

term: looker
name: Looker
kind: tool
also: Looker Studio
beside: Google Data Studio | Data Studio | LookML
ambiguous: Looker
needs: Tableau | BigQuery | SQL | Power BI | dashboard | LookML | analytics | BI | experience with Looker | experience
 of Looker | experience in Looker | knowledge of Looker | familiarity with Looker | proficient with Looker | @list
implies: business-intelligence | data-visualization
near: power-bi | tableau | spotfire | microstrategy | quicksight | sisense | sap-businessobjects | cognos
hit: Dashboards in Looker on BigQuery
miss: A good looker at houses

term: luigi-pipelines
name: Luigi pipelines
kind: tool
implies: workflow-orchestration | data-pipelines
near: dagster | airflow | azure-data-factory
hit: Worked daily with Luigi pipelines and Dagster

term: machine-learning
name: machine learning
kind: skill
also: ML | ML models | machine learning models | ML algorithms | machine learning algorithms | statistical learning |
 ML techniques | AI/ML | ML/AI | applied machine learning | machine learning techniques | ML engineering | machine
 learning systems | trained models | training models | built predictive models | ML experience | ML skills
narrower: supervised learning | unsupervised learning
ambiguous: ML
case: ML
needs: machine learning | Python | PyTorch | TensorFlow | deep learning | neural | NLP | data science | LLM |
 algorithm | model training | AI | models | engineer | engineering | cloud | Spark | SQL | Java | AWS | Scala |
 experience with ML | experience of ML | experience in ML | knowledge of ML | familiarity with ML | proficient with ML
 | @list
never: 10 ml | 5 ml | ml of
implies: data-science
near: deep-learning | statistics | regression-analysis
hit: Machine learning for fraud scoring
hit: Python and ML on AWS
miss: Pour 250 ML of milk

term: mapreduce
name: MapReduce
kind: tool
also: Map Reduce
implies: big-data
near: hadoop | spark
hit: Trained colleagues in the use of Map Reduce

term: matillion
name: Matillion
kind: tool
implies: etl
near: fivetran | dbt | alteryx
hit: Hands-on experience with Matillion and Fivetran

term: matplotlib
name: Matplotlib
kind: tool
beside: Bokeh | Altair | ggvis
ambiguous: Bokeh | Altair
needs: Python | pandas | chart | matplotlib | @list
implies: python | data-visualization
near: pandas
hit: Plots in matplotlib
miss: Portraits with soft bokeh

term: metabase
name: Metabase
kind: tool
beside: Mode Analytics | Sigma Computing
implies: business-intelligence
near: looker | spotfire | microstrategy | quicksight | sisense | sap-businessobjects | cognos
hit: Team charts in Metabase

term: metrics-and-kpis
name: metrics and KPIs
kind: skill
narrower: KPI definition | tracking KPIs | defining metrics
near: data-analysis | reporting-analytics
hit: Tracks KPIs each week

term: microsoft-bot-framework
name: Microsoft Bot Framework
kind: tool
also: Bot Framework
implies: chatbots
near: rasa | natural-language-processing
hit: Our stack includes Bot Framework, Rasa

term: microsoft-copilot
name: Microsoft Copilot
kind: tool
also: Copilot for Microsoft 365
ambiguous: Copilot
case: Copilot
needs: Microsoft | ChatGPT | AI | 365 | Claude | Gemini | prompts | GitHub | generative | LLM | experience with
 Copilot | experience of Copilot | experience in Copilot | knowledge of Copilot | familiarity with Copilot |
 proficient with Copilot
never: Copilot Studio
implies: generative-ai
near: chatgpt | prompt-engineering
hit: Worked daily with Microsoft Copilot and prompt engineering
miss: Flew as Copilot on ATR aircraft

term: microsoft-fabric
name: Microsoft Fabric
kind: tool
also: MS Fabric | Fabric
beside: OneLake
ambiguous: Fabric
case: Fabric
needs: Azure | Power BI | Synapse | Databricks | Data Factory | OneLake | lakehouse | Microsoft | Snowflake |
 experience with Fabric | knowledge of Fabric
never: Fabric cutting | Fabric sourcing | Hyperledger Fabric | Building Fabric | Fabric and
implies: data-warehousing
near: power-bi | azure-synapse | clickhouse
hit: Tools: Microsoft Fabric, Power BI
miss: Fabric rolls cut by hand

term: microsoft-purview
name: Microsoft Purview
kind: tool
implies: data-governance
near: collibra | master-data-management
hit: Familiar with Microsoft Purview and master data management or similar

term: microstrategy
name: MicroStrategy
kind: tool
also: MicroStrategy Dossier
implies: business-intelligence
near: cognos | sap-businessobjects | quicksight | domo-bi | sisense
hit: Two years of practice with MicroStrategy Dossier

term: midjourney
name: Midjourney
kind: tool
implies: artificial-intelligence | generative-ai
near: large-language-models
hit: Hands-on experience with Midjourney and generative AI

term: mixpanel
name: Mixpanel
kind: tool
implies: web-analytics
near: product-analytics-tools | customer-analytics
hit: Moved the reporting platform to Mixpanel

term: mlflow
name: MLflow
kind: tool
beside: Weights and Biases | DVC | Neptune.ai | BentoML | ClearML
ambiguous: DVC
case: DVC
needs: Git | MLflow | version | Python | model | models | pipelines | ML | Airflow | Docker | machine learning | MLOps
implies: model-deployment
near: airflow
hit: Runs logged in MLflow
hit: Kept ML models in DVC
miss: Sold DVC points to guests

term: model-deployment
name: model deployment
kind: skill
also: MLOps | ML Ops | productionizing models | machine learning operations | ML infrastructure | model
  lifecycle | machine learning pipelines | deploying models | deploying machine learning models | ML platform
narrower: model serving | model monitoring
beside: ML pipelines
implies: machine-learning
near: devops | mlflow
hit: MLOps for pricing models

term: mplus
name: Mplus
kind: tool
beside: AMOS SPSS | SmartPLS | HLM software
implies: multivariate-analysis
near: spss
hit: Proficient in HLM software and SPSS

term: multivariate-analysis
name: multivariate analysis
kind: skill
also: multivariate statistics | dimensionality reduction
narrower: factor analysis | principal component analysis | PCA analysis | structural equation modelling
implies: statistics
near: regression-analysis
hit: Three years of PCA analysis

term: mxnet
name: MXNet
kind: tool
implies: deep-learning | python
near: keras | tensorflow
hit: Two years of practice with MXNet

term: natural-language-processing
name: natural language processing
kind: skill
also: NLP | text analytics | language technology | NLP models | NLP experience | NLP skills
narrower: natural language understanding | NLU | sentiment analysis | named entity recognition | text classification |
 topic modelling | machine translation
ambiguous: NLP
case: NLP
needs: machine learning | Python | language | text | deep learning | model | models | sentiment | BERT | spaCy | NLTK
 | chatbot | chatbots | AI | transformer | transformers | LLM | LLMs | entity | data | computer vision |
 classification | algorithms | TensorFlow | PyTorch | speech | neural | Hugging Face | pipeline | search | ML |
 engineer | semantic | experience with NLP | experience of NLP | experience in NLP | knowledge of NLP | familiarity
 with NLP | proficient with NLP | @list
implies: machine-learning
near: large-language-models
hit: Natural language processing on complaints
hit: NLP for legal texts
hit: Built NLP models in Python
miss: Life coach and NLP practitioner

term: networkx
name: NetworkX
kind: tool
beside: graph-tool | igraph | Gephi
implies: python
near: graph-databases
hit: Moved the reporting platform to NetworkX

term: nltk
name: NLTK
kind: tool
implies: natural-language-processing | python
near: spacy | hugging-face
hit: Our stack includes NLTK, Hugging Face

term: ns-simulation
name: OMNeT++
kind: tool
beside: NS-3 | network simulators | NetLogo
implies: simulation-modeling
near: anylogic
hit: Traffic runs in OMNeT++

term: numerical-methods
name: finite difference methods
kind: skill
beside: numerical mathematics | numerical algorithms
near: numerical-programming
hit: You are familiar with finite difference methods

term: numpy
name: NumPy
kind: tool
beside: SymPy | Numba
implies: python
near: pandas
hit: Hands-on experience with NumPy

term: olap
name: OLAP
kind: skill
also: OLAP cubes | OLAP/Cubes | online analytical processing
narrower: multidimensional cubes | data cubes
implies: data-warehousing
near: ssas
hit: A good grasp of OLAP is expected

term: ollama
name: Ollama
kind: tool
beside: LLaMA models | Mistral models | Triton Inference Server
implies: large-language-models
near: hugging-face
hit: You know Ollama well

term: onnx
name: ONNX
kind: tool
implies: large-language-models
near: ollama | hugging-face
hit: Moved the reporting platform to ONNX

term: openai-api
name: OpenAI API
kind: tool
also: OpenAI | OpenAI APIs
narrower: Azure OpenAI
beside: Anthropic API | GPT-3 | GPT-3.5
implies: large-language-models
near: langchain
hit: Worked daily with OpenAI APIs and LangChain

term: opencv
name: OpenCV
kind: tool
also: Open CV
beside: YOLO | YOLOv5 | Halcon | Mediapipe
ambiguous: YOLO
needs: OpenCV | detection | PyTorch | computer vision | @list
implies: computer-vision
near: python
hit: Crack detection with OpenCV
miss: A YOLO mood at parties

term: optimization-algorithms
name: optimization algorithms
kind: skill
also: optimisation algorithms
narrower: combinatorial optimization | integer programming | convex optimization
near: simulation-modeling
hit: Taught optimization algorithms to new colleagues

term: optuna
name: Optuna
kind: tool
beside: Hyperopt | hyperparameter tuning | Ray Tune
implies: machine-learning
near: mlflow
hit: Moved the reporting platform to Hyperopt

term: oracle-bi
name: OBIEE
kind: tool
also: Oracle Analytics
beside: Oracle BI Publisher | BI Publisher | Discoverer reports
implies: business-intelligence
near: cognos
hit: Reports in OBIEE

term: oracle-data-integrator
name: Oracle Data Integrator
kind: tool
also: ODI
ambiguous: ODI
case: ODI
needs: Oracle | ETL | SQL | Informatica | @list
implies: etl
near: informatica
hit: ETL on Oracle with ODI
miss: ODI cricket matches

term: oracle-warehouse-builder
name: Oracle Warehouse Builder
kind: tool
implies: etl
near: oracle-data-integrator | informatica
hit: Trained colleagues in the use of Oracle Warehouse Builder

term: pandas
name: pandas
kind: tool
also: Python pandas | Pandas/NumPy | pandas dataframe | pandas experience | pandas skills
ambiguous: pandas
needs: Python | NumPy | SciPy | scikit-learn | SQL | Jupyter | matplotlib | experience with pandas | experience of
 pandas | experience in pandas | knowledge of pandas | familiarity with pandas | proficient with pandas | @list
implies: python | data-analysis
near: numpy | spark
hit: Python, NumPy and pandas for reports
miss: Fed the pandas at the zoo

term: parquet
name: Parquet
kind: tool
also: Apache Parquet | Parquet files
beside: Apache ORC | Apache Arrow
ambiguous: Parquet
needs: Spark | Hadoop | S3 | Avro | Python | pandas | experience with Parquet | experience of Parquet | experience in
 Parquet | knowledge of Parquet | familiarity with Parquet | proficient with Parquet | @list
never: parquet floor
near: apache-avro
hit: Spark tables kept as Parquet on S3
miss: Laid oak parquet in old houses

term: pendo
name: Pendo
kind: tool
near: product-analytics-tools | customer-analytics
hit: Familiar with Pendo and customer analytics or similar

term: pentaho
name: Pentaho
kind: tool
also: Pentaho Data Integration | Pentaho Kettle
beside: Apache Hop
implies: etl
near: talend | azure-data-factory | glue-aws | fivetran | matillion | alteryx
hit: Introduced Pentaho in a team of six

term: pentaho-bi
name: Pentaho BI
kind: tool
implies: business-intelligence
near: spotfire | tableau
hit: Our stack includes Pentaho BI, Tableau

term: plotly
name: Plotly
kind: tool
implies: python | data-visualization
near: matplotlib | pandas
hit: Hands-on experience with Plotly and Matplotlib

term: polars
name: Polars
kind: tool
implies: python | data-analysis
near: pandas | numpy | dask
hit: Introduced Polars in a team of six

term: power-bi
name: Power BI
kind: tool
also: PowerBI | Microsoft Power BI | Power BI Desktop | MS Power BI | Power BI dashboards
implies: business-intelligence | data-visualization
near: tableau | qlik | looker | metabase | apache-superset | spotfire | microstrategy | domo-bi | sisense |
 sap-businessobjects | cognos
hit: Sales dashboards in Power BI

term: predictive-modeling
name: predictive modeling
kind: skill
also: predictive modelling | predictive analytics | predictive models | forecasting and prediction | risk models
  | scoring models | churn models
narrower: propensity models
implies: machine-learning
near: statistics
hit: Predictive models of churn

term: prefect
name: Prefect
kind: tool
implies: workflow-orchestration | data-pipelines
near: dagster | airflow | luigi-pipelines | azure-data-factory
hit: Knowledge of Prefect is an advantage

term: presto
name: Presto
kind: tool
also: PrestoDB | Trino
beside: Apache Impala | Impala | Apache Drill | Starburst
ambiguous: Presto | Impala
needs: SQL | Hive | Hadoop | Spark | Kafka | experience with Impala | experience of Impala | experience in Impala |
 knowledge of Impala | familiarity with Impala | proficient with Impala | experience with Presto | experience of
 Presto | experience in Presto | knowledge of Presto | familiarity with Presto | proficient with Presto | @list
implies: sql
near: hive | athena
hit: SQL over Hadoop with Presto
miss: Presto, the cake is done

term: probability
name: probability
kind: skill
also: probability theory
narrower: stochastic processes | stochastic modelling | Monte Carlo methods | Markov chains
ambiguous: probability | Probability
case: probability | Probability
needs: statistics | mathematics | theory | calculus | algebra | stochastic | models | @list
near: statistics
hit: Knowledge of probability theory is required
miss: Will probably need statistics of sales

term: product-analytics-tools
name: Heap Analytics
kind: tool
beside: Amplitude | Fullstory | Segment CDP | Snowplow
ambiguous: Amplitude | Segment
needs: Mixpanel | analytics | tracking | Google Analytics | BigQuery | Hotjar | experience with Amplitude | experience
 of Amplitude | experience in Amplitude | knowledge of Amplitude | familiarity with Amplitude | proficient with
 Amplitude | experience with Segment | experience of Segment | experience in Segment | knowledge of Segment |
 familiarity with Segment | proficient with Segment | @list
near: customer-analytics
hit: Funnels in Mixpanel and Amplitude analytics
miss: Measured the amplitude of the wave

term: prompt-engineering
name: prompt engineering
kind: skill
also: prompt design | prompting | writing prompts for AI | AI prompting
ambiguous: prompting | Prompting
case: prompting | Prompting
needs: LLM | GPT | AI | ChatGPT | @list
implies: large-language-models
near: generative-ai
hit: Prompt engineering for help desk answers
miss: Needs no prompting to clean the bar

term: prophet-forecast
name: Facebook Prophet
kind: tool
beside: sktime | statsforecast
implies: time-series-analysis
near: statsmodels
hit: Sales forecasts in Facebook Prophet

term: pytorch
name: PyTorch
kind: tool
also: PyTorch Lightning | Torch
narrower: torchvision
ambiguous: Torch
case: Torch
needs: deep learning | TensorFlow | Python | Keras | @list
implies: deep-learning | python
near: tensorflow | keras | scikit-learn
hit: Networks trained in PyTorch
miss: Carried the Torch at the parade

term: qlik
name: Qlik
kind: tool
also: Qlik Sense
beside: QlikView | QlikSense | Qlikview
implies: business-intelligence | data-visualization
near: power-bi | tableau | looker | metabase | apache-superset | spotfire | microstrategy | quicksight | domo-bi |
 sisense | sap-businessobjects | cognos
hit: Worked daily with Qlik and Power BI

term: quantitative-finance-modelling
name: quantitative finance modelling
kind: skill
also: quantitative modelling | quant research | quantitative models | trading algorithms
narrower: derivatives pricing models | backtesting
near: statistics | probability
hit: A good grasp of quantitative finance modelling is expected

term: rapidminer
name: RapidMiner
kind: tool
implies: data-analysis
near: alteryx | tableau
hit: Moved the reporting platform to RapidMiner

term: rasa
name: Rasa
kind: tool
implies: chatbots
near: natural-language-processing
hit: Hands-on experience with Rasa and natural language processing

term: ray-io
name: Ray framework
kind: tool
beside: Modin | Horovod
implies: distributed-systems | machine-learning
near: spark
hit: Introduced Ray framework in a team of six

term: recommender-systems
name: recommender systems
kind: skill
also: recommendation systems | recommendation engines | recommendation engine | personalization algorithms |
  ranking models | personalisation engines
narrower: collaborative filtering
implies: machine-learning
near: search-engines-technology
hit: Three years of recommender systems

term: redash
name: Redash
kind: tool
implies: business-intelligence
near: metabase | looker
hit: Knowledge of Redash is an advantage

term: redshift
name: Redshift
kind: tool
also: Amazon Redshift | AWS Redshift | Redshift Spectrum
implies: data-warehousing | sql | aws
near: snowflake | bigquery | databricks | azure-synapse | teradata | microsoft-fabric | clickhouse
hit: Tools: Redshift, BigQuery

term: regression-analysis
name: regression analysis
kind: skill
also: regression models | regression modelling | generalized linear models | regression modeling | fitting
  regressions | fitted regressions
narrower: linear regression | logistic regression | multivariate regression
implies: statistics
near: predictive-modeling
hit: Knowledge of regression modeling is required

term: reinforcement-learning
name: reinforcement learning
kind: skill
also: deep reinforcement learning
narrower: Q-learning | multi-armed bandits | bandit algorithms
implies: machine-learning
near: deep-learning
hit: Knowledge of reinforcement learning is required

term: reporting-analytics
name: reporting analytics
kind: skill
also: analytical reporting | report development | reporting tools | report building | report automation |
  performance dashboards | query and reporting tools | weekly reports for managers | built reports | monthly KPI
  reports
narrower: automated reports
near: business-intelligence | data-visualization
hit: Three years of reporting analytics

term: responsible-ai
name: responsible AI
kind: skill
also: AI ethics | AI governance | bias in AI | ethical AI
narrower: explainable AI | AI safety | model explainability | AI risk management | EU AI Act | data ethics
near: artificial-intelligence | data-governance
hit: Solid understanding of EU AI Act

term: retrieval-augmented-generation
name: retrieval-augmented generation
kind: skill
also: RAG | RAG pipelines | retrieval augmented | RAG systems | RAG experience | RAG skills
ambiguous: RAG
case: RAG
needs: LLM | vector | embedding | AI | LangChain | GPT | experience with RAG | experience of RAG | experience in RAG |
 knowledge of RAG | familiarity with RAG | proficient with RAG | @list
implies: large-language-models
near: vector-databases
hit: LLM answers through RAG on vector stores
miss: RAG rating of project risks

term: ros-data-tools
name: Rosbag
kind: tool
beside: Foxglove Studio
near: ros-robot
hit: Hands-on experience with Foxglove Studio

term: sagemaker
name: SageMaker
kind: tool
also: Amazon SageMaker | AWS SageMaker
implies: machine-learning | aws
near: vertex-ai | azure-machine-learning | databricks
hit: Introduced SageMaker in a team of six

term: samza
name: Samza
kind: tool
implies: event-streaming
near: flink | spark
hit: Ideally you have already used Samza

term: sap-businessobjects
name: BusinessObjects
kind: tool
also: SAP BO
beside: Web Intelligence
implies: business-intelligence
near: cognos | ssrs
hit: Knowledge of BusinessObjects is an advantage

term: sap-datasphere
name: SAP Datasphere
kind: tool
beside: SAP Data Services | BODS | SAP Data Hub
implies: etl
near: sap-businessobjects
hit: Loads through SAP Data Services

term: scikit-image
name: scikit-image
kind: tool
implies: computer-vision
near: opencv | python
hit: Set up and maintained scikit-image for three departments

term: scikit-learn
name: Scikit Learn
kind: tool
also: sklearn | SciKit
implies: machine-learning | python
near: xgboost | pandas
hit: Proficient in Scikit Learn and XGBoost

term: scipy
name: SciPy
kind: tool
also: NumPy/SciPy
implies: python
near: numpy | pandas
hit: Introduced SciPy in a team of six

term: seaborn
name: Seaborn
kind: tool
implies: python | data-visualization
near: matplotlib | pandas | plotly
hit: Moved the reporting platform to Seaborn

term: semantic-kernel
name: Semantic Kernel
kind: tool
implies: large-language-models | python
near: langchain | openai-api
hit: Good command of Semantic Kernel

term: sigmaplot
name: SigmaPlot
kind: tool
implies: statistics
near: spss
hit: Worked daily with SigmaPlot and SPSS

term: signal-processing
name: signal processing
kind: skill
also: digital signal processing | DSP | DSP algorithms
narrower: Kalman filter | time-frequency analysis | sensor fusion
ambiguous: DSP
case: DSP
needs: signal | signals | filter | filters | FFT | audio | embedded | FPGA | algorithms | MATLAB | C++ | image | RF |
 radar | firmware | modulation | microcontrollers | speech | wireless | sensor | C | ARM
near: embedded-systems | audio-signal-processing
hit: Digital signal processing for radar
hit: Wrote DSP filters for audio
miss: DSP in a group home for adults with autism
miss: Bought media on a DSP for brands

term: simul8
name: Simul8
kind: tool
implies: simulation-modeling | optimization-algorithms
near: anylogic
hit: Familiar with Simul8 and AnyLogic or similar

term: simulation-modeling
name: discrete event simulation
kind: skill
also: computer simulation | modelling and simulation | modeling and simulation | simulation models
beside: agent-based modelling
near: optimization-algorithms | anylogic
hit: Discrete event simulation of bus lines

term: sisense
name: Sisense
kind: tool
implies: business-intelligence
near: spotfire | tableau | sap-businessobjects | cognos
hit: Set up and maintained Sisense for three departments

term: snakemake
name: Snakemake
kind: tool
near: genomics-tools | r-language
hit: Hands-on experience with Snakemake and Nextflow

term: snowflake
name: Snowflake
kind: tool
also: Snowflake data warehouse | Snowflake DB
beside: SnowSQL | Snowpark | Snowpipe
ambiguous: Snowflake
needs: SQL | data | dbt | Redshift | BigQuery | AWS | Azure | Databricks | ETL | warehouse | Python | experience with
 Snowflake | experience of Snowflake | experience in Snowflake | knowledge of Snowflake | familiarity with Snowflake |
 proficient with Snowflake | @list
implies: data-warehousing | sql | cloud-computing
near: bigquery | redshift | microsoft-fabric | clickhouse
hit: SQL warehouse on Snowflake
miss: Cut a paper snowflake with pupils

term: spacy
name: spaCy
kind: tool
beside: Stanford NLP | CoreNLP | word2vec
implies: natural-language-processing | python
near: hugging-face
hit: Introduced CoreNLP in a team of six

term: spark
name: Spark
kind: tool
also: Apache Spark | Spark SQL | Spark Streaming | Spark MLlib | Spark cluster | Spark/Scala
beside: PySpark | SparkSQL | Structured Streaming | SparkML
ambiguous: Spark
needs: Hadoop | Databricks | Scala | Python | Kafka | Hive | big data | SQL | ETL | Airflow | AWS | Flink | data |
 experience with Spark | experience of Spark | experience in Spark | knowledge of Spark | familiarity with Spark |
 proficient with Spark | @list
never: spark interest | spark joy | spark ads | spark plug | spark curiosity | spark conversation
implies: big-data
near: flink | hadoop | databricks
hit: Batch jobs in Scala on Spark
miss: Spark joy in every child

term: speech-recognition
name: speech recognition
kind: skill
also: ASR systems | speech processing | voice recognition software development | automatic speech recognition |
  speech synthesis
beside: text-to-speech
implies: machine-learning
near: natural-language-processing | audio-signal-processing
hit: Taught voice recognition software development to new colleagues

term: spotfire
name: Spotfire
kind: tool
also: TIBCO Spotfire
beside: Yellowfin
implies: business-intelligence
near: tableau | microstrategy | quicksight | domo-bi | sap-businessobjects | cognos
hit: Hands-on experience with Spotfire and Tableau

term: sqoop
name: Sqoop
kind: tool
also: Apache Sqoop
implies: etl
near: apache-nifi | kafka
hit: Ideally you have already used Sqoop

term: ssas
name: SSAS
kind: tool
also: SQL Server Analysis Services | SSAS Tabular
beside: Analysis Services cubes | Tabular models
implies: olap | sql-server
near: ssrs
hit: Tools: SSAS, SSRS

term: ssis
name: SSIS
kind: tool
also: SQL Server Integration Services | Integration Services packages
implies: etl | sql-server
near: ssrs | informatica | datastage | pentaho | glue-aws | fivetran | matillion | alteryx
hit: Worked daily with Integration Services packages and SSRS

term: ssrs
name: SSRS
kind: tool
also: SQL Server Reporting Services | Reporting Services
beside: Report Builder | Paginated reports
implies: business-intelligence | sql-server
near: ssis | ssas
hit: Monthly reports in SSRS

term: stable-diffusion
name: Stable Diffusion
kind: tool
implies: artificial-intelligence | generative-ai
near: large-language-models
hit: Moved the reporting platform to Stable Diffusion

term: statistics
name: statistics
kind: skill
also: statistical analysis | statistical methods | statistical modeling | statistical modelling
 | descriptive statistics | statistical techniques | inferential statistics | statistical models
 | statistical software | statistical programming | statistical packages | statistical analyses
near: data-analysis
hit: Statistical methods for crop trials

term: statsmodels
name: statsmodels
kind: tool
implies: python
near: numpy | pandas
hit: Knowledge of statsmodels is an advantage

term: stitch-data
name: Stitch Data
kind: tool
implies: etl
near: fivetran | dbt
hit: Trained colleagues in the use of Stitch Data

term: streamsets
name: StreamSets
kind: tool
implies: etl
near: apache-nifi | kafka
hit: Hands-on experience with StreamSets and Apache NiFi

term: survey-analysis
name: survey analysis
kind: skill
also: survey methodology | survey statistics | survey sampling
narrower: sampling methods | weighting and imputation | sample design
implies: statistics
near: data-analysis
hit: Experience in sample design and data analysis

term: synthetic-data
name: synthetic data
kind: skill
also: synthetic data generation
beside: data augmentation
near: machine-learning | data-privacy
hit: Responsible for synthetic data in a group of eight

term: tableau
name: Tableau
kind: tool
also: Tableau Desktop | Tableau Server | Tableau Prep | Tableau Software
implies: business-intelligence | data-visualization
near: power-bi | qlik | metabase | apache-superset | microstrategy | quicksight | domo-bi | sap-businessobjects |
 cognos
hit: Dashboards in Tableau for care teams

term: talend
name: Talend
kind: tool
also: Talend Open Studio | Talend Data Integration
implies: etl
near: informatica | pentaho | ssis | datastage | azure-data-factory | glue-aws | fivetran | matillion | alteryx
hit: Ideally you have already used Talend

term: tensorflow
name: TensorFlow
kind: tool
also: Tensor Flow | TensorFlow Lite | TensorFlow/Keras
implies: deep-learning | python
near: pytorch | keras | jax | scikit-learn
hit: Our stack includes TensorFlow, PyTorch

term: tensorrt
name: TensorRT
kind: tool
implies: large-language-models
near: ollama | hugging-face
hit: Set up and maintained TensorRT for three departments

term: tesseract-ocr
name: Tesseract OCR
kind: tool
implies: computer-vision
near: opencv | python
hit: Hands-on experience with Tesseract OCR and Python

term: text-to-speech-and-audio-ai
name: text to speech and audio AI
kind: skill
also: voice AI
narrower: voice cloning
near: speech-recognition
hit: Voice AI for bus stops

term: theano
name: Theano
kind: tool
implies: deep-learning | python
near: keras | tensorflow
hit: Introduced Theano in a team of six

term: thoughtspot
name: ThoughtSpot
kind: tool
beside: Hex notebooks | Sigma BI | Grafana BI
implies: business-intelligence
near: looker
hit: Tools: ThoughtSpot

term: time-series-analysis
name: time series analysis
kind: skill
also: forecasting models | time-series analysis | time series modelling | time series data
narrower: time series forecasting | ARIMA | demand forecasting models
implies: statistics
near: predictive-modeling
hit: A good grasp of time-series analysis is expected

term: tm1
name: TM1
kind: tool
also: IBM Planning Analytics
implies: business-intelligence
near: cognos | sap-businessobjects
hit: Set up and maintained IBM Planning Analytics for three departments

term: trifacta
name: OpenRefine
kind: tool
also: Google Refine
beside: Alteryx Trifacta
implies: data-quality
near: alteryx
hit: Ideally you have already used Google Refine

term: vertex-ai
name: Vertex AI
kind: tool
also: Google Vertex AI | Google AI Platform
implies: machine-learning | google-cloud
near: sagemaker | azure-machine-learning | databricks
hit: Worked daily with Vertex AI and SageMaker

term: vllm
name: vLLM
kind: tool
implies: large-language-models
near: ollama | hugging-face
hit: Moved the reporting platform to vLLM

term: weka
name: Weka
kind: tool
also: Weka toolkit
ambiguous: Weka
needs: machine learning | data mining | Python | Java | @list
implies: machine-learning
near: scikit-learn
hit: Machine learning in Weka and Python
miss: A weka is a bird of New Zealand

term: wherescape
name: WhereScape
kind: tool
also: WhereScape RED
beside: Qlik Replicate | Attunity | Qlik Data Integration
implies: etl
near: informatica
hit: Good command of WhereScape

term: whisper-ai
name: OpenAI Whisper
kind: tool
beside: ElevenLabs | Kaldi | Azure Speech
implies: speech-recognition
near: openai-api
hit: Hands-on experience with OpenAI Whisper and OpenAI API

term: winbugs
name: WinBUGS
kind: tool
beside: JAGS | PyMC | Stan/PyMC | brms
implies: bayesian-statistics
near: r-language
hit: You know brms well

term: workflow-orchestration
name: workflow orchestration
kind: skill
also: pipeline orchestration | orchestration tools | workload automation | batch jobs | cron jobs
narrower: data orchestration | job scheduling | batch scheduling
near: airflow
hit: Job scheduling for night loads

term: xgboost
name: XGBoost
kind: tool
implies: machine-learning
near: scikit-learn
hit: You know XGBoost well
