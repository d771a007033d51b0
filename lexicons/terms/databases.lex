# Databases, database work, messaging, caching and search engines.

term: activemq
name: ActiveMQ
kind: tool
also: Apache ActiveMQ | Active MQ | ActiveMQ Artemis
implies: message-brokers
near: rabbitmq | kinesis | google-pub-sub | amazon-sqs | azure-service-bus
hit: You know ActiveMQ well

term: aerospike
name: Aerospike
kind: tool
beside: Berkeley DB
implies: nosql
near: redis
hit: Profiles in Aerospike

term: algolia
name: Algolia
kind: tool
beside: Endeca
implies: search-engines-technology
near: elasticsearch
hit: Proficient in Algolia and Elasticsearch

term: amqp
name: AMQP
kind: tool
also: Advanced Message Queuing Protocol
implies: message-brokers
near: mqtt
hit: Messages over AMQP

term: apache-druid
name: Apache Druid
kind: tool
implies: data-warehousing | sql
near: clickhouse | bigquery
hit: Our stack includes Apache Druid, ClickHouse

term: apache-ignite
name: Apache Ignite
kind: tool
implies: caching
near: hazelcast | redis
hit: Hands-on experience with Apache Ignite and Hazelcast

term: apache-pinot
name: Apache Pinot
kind: tool
implies: data-warehousing | sql
near: clickhouse | bigquery
hit: Two years of practice with Apache Pinot

term: apache-pulsar
name: Apache Pulsar
kind: tool
implies: message-brokers
near: nats-messaging | kafka
hit: Ideally you have already used Apache Pulsar

term: appwrite
name: Appwrite
kind: tool
implies: postgresql
near: supabase | firebase
hit: Knowledge of Appwrite is an advantage

term: arangodb
name: ArangoDB
kind: tool
implies: graph-databases
near: knowledge-graphs
hit: Introduced ArangoDB in a team of six

term: backup-and-recovery
name: backup and recovery
kind: skill
also: backup and restore | backup solutions | DR planning | recovery plans | data recovery | system backups | backup
 management | nightly backups | restoring files | restored files | tape backups | restore tests | backups | backup
 administration | backup and disaster recovery | backup procedures | backup systems | backup and restoration
narrower: data backup | server backups | database backup and restore
beside: disaster recovery
near: business-continuity-it | database-administration
hit: Backup and recovery drills twice a year

term: caching
name: caching
kind: skill
also: cache invalidation | distributed caching | distributed cache | caching strategies | in-memory data grid |
  caching mechanisms
beside: in-memory databases
near: performance-optimization
hit: Added caching in front of slow calls

term: cassandra
name: Cassandra
kind: tool
also: Apache Cassandra
beside: DataStax
ambiguous: Cassandra
needs: Kafka | database | NoSQL | Spark | MongoDB | Redis | SQL | Hadoop | Java | experience with Cassandra |
 experience of Cassandra | experience in Cassandra | knowledge of Cassandra | familiarity with Cassandra | proficient
 with Cassandra | @list
implies: nosql
near: hbase | dynamodb | couchbase | cosmos-db | firestore
hit: Time data in Cassandra and Kafka
miss: Reference: Cassandra, head of the kitchen

term: chromadb
name: ChromaDB
kind: tool
implies: vector-databases
near: retrieval-augmented-generation | faiss | pgvector
hit: Good command of ChromaDB

term: clickhouse
name: ClickHouse
kind: tool
beside: StarRocks
implies: data-warehousing | sql
near: bigquery
hit: You know ClickHouse well

term: cockroachdb
name: CockroachDB
kind: tool
beside: VoltDB
implies: relational-databases
near: postgresql
hit: Accounts on CockroachDB

term: cosmos-db
name: Cosmos DB
kind: tool
also: Azure Cosmos DB | CosmosDB | DocumentDB
implies: nosql | azure
near: dynamodb | firestore
hit: Knowledge of DocumentDB is an advantage

term: couchbase
name: Couchbase
kind: tool
implies: nosql
near: mongodb | cosmos-db | firestore
hit: Worked daily with Couchbase and MongoDB

term: couchdb
name: CouchDB
kind: tool
also: Apache CouchDB
beside: PouchDB
implies: nosql
near: couchbase | mongodb
hit: Familiar with PouchDB and Couchbase or similar

term: coveo
name: Coveo
kind: tool
implies: search-engines-technology
near: algolia | elasticsearch
hit: Tools: Coveo, Algolia

term: data-integrity
name: data integrity
kind: skill
narrower: database integrity | referential integrity | data consistency checks
near: data-quality | databases
hit: Checks for data integrity after loads

term: data-modeling
name: data modeling
kind: skill
also: data modelling | data models | logical data models | conceptual data models | physical data models
narrower: dimensional modeling | dimensional modelling | star schema | star schemas | Kimball | data vault | data
 vault modelling
near: database-design | data-warehousing
hit: Dimensional modeling for sales

term: database-administration
name: database administration
kind: skill
also: database administrator skills | database management | managing databases | database operations
 | database backups | database monitoring | database support | running databases
implies: databases
near: database-performance-tuning | backup-and-recovery | sql
hit: Database administration on three sites

term: database-design
name: database design
kind: skill
also: data model design | database modelling | database schema design | database normalization | ER diagrams |
  entity relationship diagrams | database architecture | ER modelling | database modeling
narrower: schema design | database schema
implies: databases
near: data-modeling
hit: Database design for a library system

term: database-development
name: database development
kind: skill
also: database programming | database developer skills | database applications | database solutions
narrower: database queries
implies: databases | sql
near: stored-procedures
hit: Database development for claims

term: database-migration
name: database migration
kind: skill
also: database migrations | data migration | migrating databases | database upgrades | migrating data
narrower: Flyway | Liquibase
beside: schema migrations | data conversion
implies: databases
near: etl
hit: Data migration from old systems

term: database-performance-tuning
name: database performance tuning
kind: skill
also: database tuning | index tuning | database optimization | slow queries | optimizing queries | query
  optimisation | database performance | tuning queries | tuned queries
narrower: query optimization | SQL tuning | query tuning | SQL optimization | query performance
implies: databases | sql
near: performance-optimization
hit: Query optimization halved run times

term: database-replication
name: database replication
kind: skill
also: AlwaysOn availability groups | Always On | partitioning strategies
narrower: log shipping
beside: database clustering | sharding | high-availability databases | database sharding
implies: databases
near: high-availability
hit: Database replication between two sites

term: database-security
name: database security
kind: skill
narrower: data masking | database encryption | database auditing
implies: databases
near: information-security
hit: Experience in database security and information security

term: databases
name: databases
kind: skill
also: database | database systems | database technologies | DBMS | database management systems | database skills
 | database management system | database software
near: sql
hit: Good with databases of any size

term: db2
name: Db2
kind: tool
also: IBM Db2 | DB2 UDB | DB2 for z/OS
implies: relational-databases | sql
near: oracle-database
hit: Tools: IBM Db2, Oracle Database

term: dbeaver
name: DBeaver
kind: tool
beside: HeidiSQL | SQL*Plus | TOAD
ambiguous: TOAD
case: TOAD
needs: Oracle | SQL | database | PL/SQL | @list
implies: sql
hit: SQL work in DBeaver daily
miss: TOAD and frog survey in wetlands

term: dbvisualizer
name: DbVisualizer
kind: tool
implies: sql
near: dbeaver
hit: Ideally you have already used DbVisualizer

term: duckdb
name: DuckDB
kind: tool
implies: sql
near: sqlite
hit: Two years of practice with DuckDB

term: dynamodb
name: DynamoDB
kind: tool
also: Amazon DynamoDB | AWS DynamoDB | Dynamo DB
implies: nosql | aws
near: mongodb | cosmos-db | couchbase | firestore
hit: Knowledge of Dynamo DB is an advantage

term: ehcache
name: Ehcache
kind: tool
implies: caching
near: hazelcast | redis
hit: Good command of Ehcache

term: elasticsearch
name: Elasticsearch
kind: tool
also: Elastic Search | Elastic.co | ElasticSearch cluster
beside: Elastic Stack | ELK stack | ELK
implies: search-engines-technology
near: solr | kibana
hit: Search on Elasticsearch

term: er-studio
name: ER/Studio
kind: tool
implies: data-modeling
near: erwin | uml
hit: Set up and maintained ER/Studio for three departments

term: erwin
name: ERwin
kind: tool
also: ERwin Data Modeler
beside: dbdiagram
implies: data-modeling
near: uml
hit: Two years of practice with ERwin

term: etcd
name: etcd
kind: tool
implies: nosql
near: aerospike | redis
hit: Good command of etcd

term: event-streaming
name: event streaming
kind: skill
also: stream processing | real-time data processing | streaming data | data streaming | real-time streaming
 | streaming pipelines | real-time data pipelines | event stream processing | streaming applications
ambiguous: streaming | Streaming
case: streaming | Streaming
needs: Kafka | Spark | data | real-time | Flink | Hadoop | Java | pipeline | AWS | @list
never: video streaming | live streaming | music streaming
near: kafka | flink
hit: Stream processing of sensor events
hit: Kafka, Spark and streaming jobs
miss: Films on streaming and disc

term: exasol
name: Exasol
kind: tool
implies: data-warehousing | sql
near: teradata | snowflake
hit: Worked daily with Exasol and Teradata

term: faiss
name: FAISS
kind: tool
implies: vector-databases
near: retrieval-augmented-generation | pgvector
hit: You know FAISS well

term: filemaker
name: FileMaker
kind: tool
also: FileMaker Pro
implies: databases
near: firebird-database | sqlite
hit: Good command of FileMaker Pro

term: firebird-database
name: Firebird SQL
kind: tool
beside: InterBase | Paradox database | dBase | 4th Dimension
implies: databases
near: sqlite
hit: Hands-on experience with InterBase and SQLite

term: firestore
name: Firestore
kind: tool
also: Cloud Firestore
beside: Firebase Realtime Database | Google Datastore
implies: nosql
near: firebase
hit: Trained colleagues in the use of Firebase Realtime Database

term: google-spanner
name: Google Spanner
kind: tool
implies: relational-databases
near: cockroachdb | postgresql
hit: Ideally you have already used Google Spanner

term: graph-databases
name: graph databases
kind: skill
also: graph DBs | knowledge graph database
narrower: OrientDB | graph data models
implies: nosql
near: knowledge-graphs
hit: Graph databases for fraud rings

term: greenplum
name: Greenplum
kind: tool
implies: data-warehousing | sql
near: teradata | snowflake
hit: Trained colleagues in the use of Greenplum

term: hazelcast
name: Hazelcast
kind: tool
beside: GemFire
implies: caching
near: redis
hit: Shared sessions in Hazelcast

term: hbase
name: HBase
kind: tool
also: Apache HBase
beside: Apache Accumulo
implies: nosql | hadoop
near: cassandra
hit: Ideally you have already used Apache HBase

term: ibm-mq
name: IBM MQ
kind: tool
also: MQSeries | WebSphere MQ | MQ Series
beside: IIB | IBM Integration Bus | IBM App Connect
ambiguous: MQ
case: MQ
needs: TIBCO | JMS | queue | messaging | IBM | WebSphere | Java | Kafka | experience with MQ | experience of MQ |
 experience in MQ | knowledge of MQ | familiarity with MQ | proficient with MQ | @list
implies: message-brokers
near: activemq
hit: Java services over TIBCO and MQ
miss: Doors of type MQ

term: infinispan
name: Infinispan
kind: tool
implies: caching
near: hazelcast | redis
hit: Our stack includes Infinispan, Redis

term: influxdb
name: InfluxDB
kind: tool
also: InfluxData
beside: QuestDB | Prometheus TSDB | OpenTSDB
implies: time-series-databases
near: prometheus
hit: Two years of practice with InfluxData

term: informix
name: Informix
kind: tool
implies: relational-databases | sql
near: db2 | oracle-database
hit: Moved the reporting platform to Informix

term: janusgraph
name: JanusGraph
kind: tool
implies: graph-databases
near: knowledge-graphs | arangodb
hit: Set up and maintained JanusGraph for three departments

term: jms
name: JMS
kind: tool
also: Java Message Service | Java Messaging Service
implies: message-brokers | java
near: activemq
hit: Familiar with JMS and ActiveMQ or similar

term: kafka
name: Kafka
kind: tool
also: Apache Kafka | Kafka Streams | Kafka Connect | Confluent Kafka | Kafka topics
narrower: ksqlDB
beside: Confluent | Confluent Platform
implies: message-brokers | event-streaming
near: rabbitmq | kinesis | activemq | amazon-sqs | azure-service-bus
hit: Orders flow over Kafka

term: knowledge-graphs
name: knowledge graphs
kind: skill
also: knowledge graph | taxonomy design
beside: ontology engineering | ontologies | semantic web | linked data | OWL ontologies
near: graph-databases | rdf
hit: A good grasp of semantic web is expected

term: logstash
name: Logstash
kind: tool
implies: search-engines-technology
near: elasticsearch | solr
hit: Knowledge of Logstash is an advantage

term: mariadb
name: MariaDB
kind: tool
also: Maria DB
beside: Galera Cluster
implies: relational-databases | sql
near: mysql | db2
hit: Tools: MariaDB, MySQL

term: master-data-management
name: master data management
kind: skill
also: MDM | master data
narrower: golden record | reference data management | Informatica MDM
ambiguous: MDM
case: MDM
needs: data governance | master data | data quality | Informatica | SAP | data steward | @list
near: data-governance
hit: Data quality and MDM for suppliers
miss: MDM rolled out to phones

term: meilisearch
name: Meilisearch
kind: tool
implies: search-engines-technology
near: algolia | elasticsearch
hit: Trained colleagues in the use of Meilisearch

term: memcached
name: Memcached
kind: tool
also: Memcache
implies: caching
near: redis | elasticache
hit: Moved the reporting platform to Memcached

term: message-brokers
name: message brokers
kind: skill
also: message queues | message queue | message broker | messaging systems | message queuing
 | message-oriented middleware | messaging middleware | messaging platforms | pub/sub | publish-subscribe
 | asynchronous messaging | MSMQ | messaging technologies | event bus | queueing systems
ambiguous: messaging | Messaging
case: messaging | Messaging
needs: Kafka | RabbitMQ | JMS | AMQP | queue | microservice | Java | streaming | caching | MQTT | WebSocket | @list
near: event-driven-architecture
hit: Message queues between shop and stock
hit: Kafka or other messaging
miss: Brand messaging for spring

term: milvus
name: Milvus
kind: tool
implies: vector-databases
near: retrieval-augmented-generation | chromadb | faiss | pgvector
hit: Familiar with Milvus and retrieval-augmented generation or similar

term: mongodb
name: MongoDB
kind: tool
also: Mongo | Mongo DB | MongoDB Atlas
beside: Mongoose
ambiguous: Mongo
needs: Node | Express | Redis | database | Postgres | NoSQL | experience with Mongo | experience of Mongo | experience
 in Mongo | knowledge of Mongo | familiarity with Mongo | proficient with Mongo | @list
implies: nosql
near: couchbase | dynamodb | cassandra | cosmos-db | firestore | backend-development
hit: Catalogue stored in MongoDB
miss: Mongo, the office dog

term: mysql
name: MySQL
kind: tool
also: My SQL | MySQL Server | MySQL Workbench
narrower: phpMyAdmin
beside: Percona
implies: relational-databases | sql
near: mariadb | postgresql | sql-server | oracle-database | db2 | backend-development
hit: Worked daily with MySQL and MariaDB

term: nats-messaging
name: NATS messaging
kind: tool
narrower: NATS JetStream
beside: Solace PubSub
implies: message-brokers
near: kafka
hit: Good command of NATS messaging

term: navicat
name: Navicat
kind: tool
implies: sql
near: dbeaver
hit: Knowledge of Navicat is an advantage

term: neo4j
name: Neo4j
kind: tool
also: Neo4J graph
implies: graph-databases
near: cypher-language | tigergraph | janusgraph | arangodb
hit: Two years of practice with Neo4J graph

term: netezza
name: Netezza
kind: tool
implies: data-warehousing | sql
near: teradata | snowflake
hit: Tools: Netezza, Teradata

term: nosql
name: NoSQL
kind: skill
also: NoSQL databases | non-relational databases | NoSQL data stores | no-sql | document stores | wide-column
  stores
narrower: document databases | key-value stores
implies: databases
near: relational-databases
hit: NoSQL databases for session data

term: object-storage
name: object storage
kind: skill
also: blob storage
narrower: Ceph | MinIO
beside: object databases | distributed storage | GlusterFS
near: storage-systems
hit: Object storage on MinIO

term: opensearch
name: OpenSearch
kind: tool
implies: search-engines-technology
near: elasticsearch | solr | algolia
hit: Ideally you have already used OpenSearch

term: oracle-coherence
name: Oracle Coherence
kind: tool
implies: caching
near: hazelcast | redis
hit: Ideally you have already used Oracle Coherence

term: oracle-database
name: Oracle Database
kind: tool
also: Oracle DB | Oracle databases | Oracle RDBMS | Oracle Data Guard | Oracle Forms | Oracle APEX | RMAN | Oracle
 experience | Oracle skills
narrower: Oracle 11g | Oracle 12c | Oracle 19c | Oracle RAC | Oracle Exadata
ambiguous: Oracle | oracle
needs: database | SQL | DBA | MySQL | PostgreSQL | PL/SQL | SQL Server | MongoDB | Java | JDBC | Linux | Unix | Sybase
 | DB2 | ETL | Toad | experience with Oracle | experience of Oracle | experience in Oracle | knowledge of Oracle |
 familiarity with Oracle | proficient with Oracle | @list
never: Oracle ERP | Oracle Fusion | Oracle HCM | Oracle Cloud | Oracle Financials | oracle of
implies: relational-databases
near: postgresql | sql-server | mariadb | backend-development
hit: Reports on Oracle and SQL Server
miss: The oracle of Delphi was a play we staged

term: oracle-sql-developer
name: Oracle SQL Developer
kind: tool
implies: sql
near: dbeaver
hit: Proficient in Oracle SQL Developer and DBeaver

term: pgvector
name: pgvector
kind: tool
implies: vector-databases
near: retrieval-augmented-generation
hit: Ideally you have already used pgvector

term: pinecone
name: Pinecone
kind: tool
implies: vector-databases
near: retrieval-augmented-generation | weaviate | qdrant | milvus | chromadb | faiss | pgvector
hit: Worked daily with Pinecone and retrieval-augmented generation

term: planetscale
name: PlanetScale
kind: tool
implies: postgresql
near: supabase | firebase
hit: Trained colleagues in the use of PlanetScale

term: postgis
name: PostGIS
kind: tool
implies: postgresql
hit: Stored routes in PostGIS

term: postgresql
name: PostgreSQL
kind: tool
also: Postgres | PostgreSQL database | PSQL | Postgre SQL | Postgre
narrower: pgAdmin
implies: relational-databases | sql
near: mysql | oracle-database | sql-server | mariadb | db2 | backend-development
hit: Tuned PostgreSQL for bookings

term: powerdesigner
name: PowerDesigner
kind: tool
implies: data-modeling
near: erwin | uml
hit: Set up and maintained PowerDesigner for three departments

term: qdrant
name: Qdrant
kind: tool
implies: vector-databases
near: retrieval-augmented-generation | milvus | chromadb | faiss | pgvector
hit: Introduced Qdrant in a team of six

term: rabbitmq
name: RabbitMQ
kind: tool
also: Rabbit MQ
beside: CloudAMQP
implies: message-brokers
near: kafka | activemq | kinesis | google-pub-sub | amazon-sqs | azure-service-bus
hit: You know RabbitMQ well

term: rdf
name: RDF
kind: tool
also: RDF triples | RDFS | Resource Description Framework | Turtle RDF
narrower: triplestore
beside: SKOS
ambiguous: RDF
case: RDF
needs: OWL | SPARQL | ontology | ontologies | semantic | linked data | XML | triple | triples | knowledge graph | SKOS
 | JSON-LD | metadata | graph | graphs | Neo4j | vocabularies
implies: knowledge-graphs
near: sparql
hit: Worked daily with RDF and SPARQL
hit: Ontologies in RDF and OWL
miss: Waste became RDF and SRF

term: redis
name: Redis
kind: tool
also: Redis Cluster | Redis cache
beside: Valkey
implies: nosql | caching
near: memcached | backend-development
hit: Tools: Redis, Memcached

term: relational-databases
name: relational databases
kind: skill
also: RDBMS | relational database management systems | relational database design | relational DBs | SQL database
 | relational database | relational data models
implies: databases
near: sql | nosql
hit: Relational databases and their design

term: rocksdb
name: RocksDB
kind: tool
beside: LevelDB
implies: nosql
near: aerospike | redis
hit: Worked daily with RocksDB and Aerospike

term: sap-hana-database
name: SAP HANA
kind: tool
also: HANA DB | HANA database
narrower: HANA modelling
implies: databases
near: oracle-database
hit: Tables moved to SAP HANA

term: scylladb
name: ScyllaDB
kind: tool
implies: nosql
near: cassandra | hbase
hit: Moved the reporting platform to ScyllaDB

term: search-engines-technology
name: search technology
kind: skill
also: search engine technology
narrower: full-text search | enterprise search | search relevance | site search
near: elasticsearch | natural-language-processing
hit: Full-text search over tickets

term: solr
name: Solr
kind: tool
also: Apache Solr | Solr/Lucene
beside: Apache Lucene | Lucene
implies: search-engines-technology
near: elasticsearch | algolia
hit: Introduced Solr in a team of six

term: sql-server
name: SQL Server
kind: tool
also: Microsoft SQL Server | MS SQL | MSSQL | MS SQL Server | SQL Server Management Studio | MS-SQL | SQL Server
  2019 | SQL Server 2016 | SQL Server 2012 | SQLServer
beside: SSMS
implies: relational-databases | sql
near: oracle-database | t-sql | mariadb | db2 | backend-development
hit: Backups of SQL Server at night

term: sqlite
name: SQLite
kind: tool
also: SQLite3 | SQL Lite
implies: relational-databases
near: mysql
hit: You know SQLite well

term: supabase
name: Supabase
kind: tool
beside: Neon Postgres
implies: postgresql
near: firebase
hit: Login and tables from Supabase

term: sybase
name: Sybase
kind: tool
also: Sybase ASE | SAP ASE
beside: SQL Anywhere
implies: relational-databases | sql
near: sql-server
hit: Hands-on experience with Sybase and SQL Server

term: teradata
name: Teradata
kind: tool
also: Teradata SQL
implies: data-warehousing | sql
near: snowflake | microsoft-fabric | clickhouse
hit: Loads into Teradata

term: tidb
name: TiDB
kind: tool
implies: relational-databases
near: cockroachdb | postgresql
hit: Two years of practice with TiDB

term: tigergraph
name: TigerGraph
kind: tool
implies: graph-databases
near: knowledge-graphs | janusgraph | arangodb
hit: Two years of practice with TigerGraph

term: time-series-databases
name: time-series databases
kind: skill
also: time series database | time-series data platforms
narrower: tick data stores
implies: databases
near: kdb-q
hit: A good grasp of time-series data platforms is expected

term: timescaledb
name: TimescaleDB
kind: tool
implies: time-series-databases
near: influxdb | prometheus
hit: Ideally you have already used TimescaleDB

term: toad-for-oracle
name: Toad for Oracle
kind: tool
implies: sql
near: dbeaver
hit: Familiar with Toad for Oracle and SQL or similar

term: transaction-processing
name: transaction processing
kind: skill
also: OLTP | transactional systems
narrower: ACID transactions | database transactions | transaction isolation
implies: databases
near: relational-databases
hit: You are familiar with transaction processing

term: typesense
name: Typesense
kind: tool
implies: search-engines-technology
near: algolia | elasticsearch
hit: Proficient in Typesense and Algolia

term: vector-databases
name: vector databases
kind: skill
also: vector database | embeddings store
beside: vector search
implies: databases
near: retrieval-augmented-generation
hit: Vector search for help texts

term: vertica
name: Vertica
kind: tool
implies: data-warehousing | sql
near: teradata | snowflake
hit: Worked daily with Vertica and Teradata

term: weaviate
name: Weaviate
kind: tool
implies: vector-databases
near: retrieval-augmented-generation | qdrant | milvus | chromadb | faiss | pgvector
hit: Tools: Weaviate, retrieval-augmented generation

term: yugabytedb
name: YugabyteDB
kind: tool
implies: relational-databases
near: cockroachdb | postgresql
hit: Tools: YugabyteDB, CockroachDB

term: zeromq
name: ZeroMQ
kind: tool
also: 0MQ
implies: message-brokers
near: nats-messaging | kafka
hit: Familiar with ZeroMQ and NATS messaging or similar
