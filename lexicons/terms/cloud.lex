# Cloud platforms and their services: Amazon, Microsoft, Google and others.

term: akamai
name: Akamai
kind: tool
implies: content-delivery-networks
near: web-performance
hit: Ideally you have already used Akamai

term: alibaba-cloud
name: Alibaba Cloud
kind: tool
also: Aliyun
narrower: Alibaba ECS
implies: cloud-computing
near: aws
hit: Knowledge of Alibaba Cloud is an advantage

term: amazon-api-gateway
name: Amazon API Gateway
kind: tool
also: AWS API Gateway
implies: aws
near: api-gateways
hit: Hands-on experience with Amazon API Gateway and api gateways

term: amazon-cloudfront
name: CloudFront
kind: tool
also: Amazon CloudFront | AWS CloudFront
implies: aws | content-delivery-networks
near: route-53
hit: You know Amazon CloudFront well

term: amazon-cognito
name: Amazon Cognito
kind: tool
also: AWS Cognito | Cognito
implies: aws | identity-and-access-management
near: aws-iam | azure-active-directory
hit: Knowledge of Amazon Cognito is an advantage

term: amazon-ebs
name: Amazon EBS
kind: tool
also: AWS EBS
implies: aws | storage-systems
near: aws-storage
hit: You know AWS EBS well

term: amazon-ec2
name: Amazon EC2
kind: tool
also: EC2 | AWS EC2 | EC2 instances | Elastic Compute Cloud
implies: aws
near: azure-virtual-machines | compute-engine | amazon-s3 | aws-lambda | amazon-eks | google-kubernetes-engine
 | azure-functions
hit: Hosts on EC2 and S3

term: amazon-ecs
name: Amazon ECS
kind: tool
also: ECS | AWS ECS | Elastic Container Service
beside: ECR | Amazon ECR
ambiguous: ECS | ECR
case: ECS | ECR
needs: AWS | Amazon | EC2 | Lambda | S3 | cloud | CloudFormation | ECS | DynamoDB | Docker | Kubernetes | Fargate |
 EKS | experience with ECS | experience of ECS | experience in ECS | knowledge of ECS | familiarity with ECS |
 proficient with ECS | experience with ECR | experience of ECR | experience in ECR | knowledge of ECR | familiarity
 with ECR | proficient with ECR | @list
implies: aws | containerization
near: amazon-eks
hit: Docker on AWS ECS
miss: An ECS card for site work

term: amazon-efs
name: Amazon EFS
kind: tool
also: AWS EFS
implies: aws | storage-systems
near: aws-storage
hit: Good command of Amazon EFS

term: amazon-eks
name: Amazon EKS
kind: tool
also: EKS | AWS EKS | Elastic Kubernetes Service
implies: aws | kubernetes
near: azure-kubernetes-service | google-kubernetes-engine
hit: Clusters on EKS

term: amazon-rds
name: Amazon RDS
kind: tool
also: RDS | AWS RDS
narrower: Amazon Aurora
beside: Aurora | AWS Aurora | Aurora PostgreSQL
ambiguous: RDS | Aurora
case: RDS | Aurora
needs: AWS | Amazon | EC2 | Lambda | S3 | cloud | CloudFormation | ECS | DynamoDB | PostgreSQL | MySQL | database |
 experience with RDS | experience of RDS | experience in RDS | knowledge of RDS | familiarity with RDS | proficient
 with RDS | experience with Aurora | experience of Aurora | experience in Aurora | knowledge of Aurora | familiarity
 with Aurora | proficient with Aurora | @list
never: in Aurora
implies: aws | relational-databases
near: azure-sql-database | cloud-sql
hit: MySQL on AWS RDS and Aurora
miss: Office in Aurora, Colorado

term: amazon-s3
name: Amazon S3
kind: tool
also: S3 | AWS S3 | S3 buckets | Simple Storage Service
narrower: S3 Glacier
ambiguous: S3
case: S3
needs: AWS | EC2 | Lambda | bucket | buckets | storage | Amazon | cloud | Glue | Redshift | Athena | RDS | CloudFront
 | Terraform | Spark | Python | Boto3 | object | EMR | Snowflake | Kinesis | EKS | Docker | Airflow | DynamoDB |
 experience with S3 | experience of S3 | experience in S3 | knowledge of S3 | familiarity with S3 | proficient with S3
 | @list
implies: aws
near: azure-blob-storage | google-cloud-storage | aws-lambda | amazon-eks | google-kubernetes-engine | azure-functions
hit: Files kept in S3 with rules
hit: Stored files in S3 buckets
miss: Taught maths to S1, S2 and S3 pupils

term: amazon-sqs
name: Amazon SQS
kind: tool
also: SQS | AWS SQS | Simple Queue Service | Simple Notification Service
narrower: SNS/SQS | SQS/SNS
beside: SNS | Amazon SNS | AWS SNS
ambiguous: SNS
case: SNS
needs: SQS | AWS | Lambda | S3 | experience with SNS | experience of SNS | experience in SNS | knowledge of SNS |
 familiarity with SNS | proficient with SNS | @list
implies: aws | message-brokers
near: azure-service-bus
hit: Queues on SQS for mail jobs
miss: Posts for SNS fans

term: amazon-vpc
name: Amazon VPC
kind: tool
also: VPC | AWS VPC | virtual private cloud | VPCs
narrower: security groups AWS
beside: Transit Gateway
implies: aws | cloud-networking
hit: VPC design with private nets

term: apache-camel
name: Apache Camel
kind: tool
beside: Talend ESB | Apache ServiceMix
implies: system-integration
near: mulesoft
hit: You know Apache Camel well

term: api-gateways
name: api gateways
kind: skill
also: API gateway
beside: API management | API management platforms
near: api-development | mulesoft
hit: API gateways for partners

term: apigee
name: Apigee
kind: tool
implies: api-gateways
near: api-development | mulesoft
hit: Hands-on experience with Apigee and API development

term: app-engine
name: App Engine
kind: tool
also: Google App Engine
implies: google-cloud | serverless
near: google-cloud-functions | aws-lambda
hit: Introduced App Engine in a team of six

term: application-insights
name: Application Insights
kind: tool
also: App Insights
implies: azure | monitoring
near: azure-monitor | cloudwatch
hit: Good command of Application Insights

term: auth0
name: Auth0
kind: tool
implies: api-integration
near: stripe-twilio-apis | keycloak | onelogin
hit: You know Auth0 well

term: auto-scaling
name: auto scaling
kind: skill
also: autoscaling | elastic scaling | auto-scaling groups
narrower: horizontal scaling
implies: cloud-computing
near: scalability
hit: A good grasp of auto scaling is expected

term: aws
name: AWS
kind: tool
also: Amazon Web Services | AWS cloud | AWS services | amazon-web-services | AWS infrastructure | AWS platform | AWS
 environment | Amazon AWS | AWS/Azure | AWS/GCP
never: AWS D1.1 | AWS CWI | AWS certified welder | AWS certified welding inspector | AWS welding | AWS welder | AWS
 D1.5 | AWS D1.2 | AWS D17.1 | AWS D9.1 | AWS D1.6 | American Welding Society (AWS) | ASME and AWS | AWS and ASME
implies: cloud-computing
near: azure | google-cloud | google-kubernetes-engine | azure-kubernetes-service | cloud-run | compute-engine |
 azure-virtual-machines
hit: Moved the shop to AWS

term: aws-amplify
name: AWS Amplify
kind: tool
implies: aws
near: aws-elastic-beanstalk | azure-app-service
hit: Two years of practice with AWS Amplify

term: aws-appsync
name: AWS AppSync
kind: tool
also: AppSync
implies: aws
near: amazon-api-gateway | api-gateways
hit: Introduced AWS AppSync in a team of six

term: aws-cdk
name: AWS CDK
kind: tool
also: Cloud Development Kit | CDK
ambiguous: CDK
case: CDK
needs: AWS | CloudFormation | TypeScript | @list
implies: aws | infrastructure-as-code
near: cloudformation | pulumi | ansible
hit: AWS stacks in TypeScript CDK
miss: A CDK inhibitor in cancer care

term: aws-codepipeline
name: AWS CodePipeline
kind: tool
also: CodePipeline
beside: CodeCommit
implies: aws | ci-cd
near: azure-devops | tekton | drone-ci
hit: Our stack includes CodeCommit, Azure DevOps

term: aws-elastic-beanstalk
name: AWS Elastic Beanstalk
kind: tool
also: Elastic Beanstalk
beside: App Runner
implies: aws
near: azure-app-service
hit: You know AWS Elastic Beanstalk well

term: aws-iam
name: AWS IAM
kind: tool
also: AWS IAM roles
narrower: IAM policies | IAM roles
implies: aws | identity-and-access-management
near: azure-active-directory
hit: Good command of AWS IAM roles

term: aws-iot
name: AWS IoT
kind: tool
also: AWS IoT Core
narrower: AWS Greengrass | IoT Greengrass
implies: aws | internet-of-things
near: azure-iot
hit: Tools: AWS IoT, Azure IoT

term: aws-lambda
name: AWS Lambda
kind: tool
also: Lambda functions | AWS Lambdas
narrower: Lambda@Edge
ambiguous: Lambda | Lambdas
needs: AWS | serverless | API Gateway | S3 | DynamoDB | SNS | SQS | EC2 | experience with Lambda | experience of
 Lambda | experience in Lambda | knowledge of Lambda | familiarity with Lambda | proficient with Lambda | @list
never: lambda expressions
implies: aws | serverless
near: azure-functions | google-cloud-functions | amazon-eks | google-kubernetes-engine
hit: AWS jobs in Lambda with DynamoDB
miss: A lambda probe in the exhaust

term: aws-lightsail
name: AWS Lightsail
kind: tool
implies: aws
near: aws-elastic-beanstalk | azure-app-service
hit: Worked daily with AWS Lightsail and Azure App Service

term: aws-load-balancing
name: Elastic Load Balancing
kind: tool
also: Elastic Load Balancer | ELB | AWS ELB
narrower: Application Load Balancer
beside: AWS ALB
ambiguous: ELB
case: ELB
needs: AWS | EC2 | S3 | load | @list
implies: aws | load-balancing
hit: AWS EC2 behind ELB
miss: The ELB valley site

term: aws-security-services
name: Amazon GuardDuty
kind: tool
also: AWS GuardDuty | GuardDuty
beside: AWS Security Hub | AWS WAF | Amazon Inspector | AWS Shield
implies: aws | cloud-security
near: microsoft-defender-cloud
hit: Good command of Amazon GuardDuty

term: aws-step-functions
name: AWS Step Functions
kind: tool
also: Step Functions
beside: SWF workflows
implies: aws | serverless
near: azure-logic-apps
hit: Set up and maintained AWS Step Functions for three departments

term: aws-storage
name: AWS storage services
kind: tool
narrower: AWS Backup | AWS Snowball
beside: FSx
implies: aws | storage-systems
hit: Good command of AWS storage services

term: aws-systems-manager
name: AWS Systems Manager
kind: tool
beside: AWS Config | AWS Control Tower | AWS Organizations | AWS Secrets Manager | AWS KMS | SSM Parameter Store
implies: aws
near: azure-policy
hit: You know AWS Config well

term: azure
name: Azure
kind: tool
also: Microsoft Azure | MS Azure | Azure cloud | Azure services | Windows Azure | Azure platform
 | Azure infrastructure | Azure environment
implies: cloud-computing
near: aws | google-cloud | oracle-cloud-infrastructure | ibm-cloud | alibaba-cloud | amazon-ec2 | amazon-s3
 | aws-lambda | amazon-eks | google-kubernetes-engine
hit: Hosting on Azure for clinics

term: azure-active-directory
name: Azure Active Directory
kind: tool
also: Azure AD | Entra ID | Microsoft Entra ID | AAD | Azure AD Connect sync | Conditional Access policies | AAD
 experience | AAD skills
narrower: Azure AD Connect | Azure AD B2C
beside: Microsoft Entra
ambiguous: AAD
case: AAD
needs: Azure | Active Directory | Microsoft | SSO | MFA | Intune | Office 365 | O365 | AD | identity | tenant | Entra
 | conditional access | experience with AAD | experience of AAD | experience in AAD | knowledge of AAD | familiarity
 with AAD | proficient with AAD | @list
implies: azure | identity-and-access-management
near: active-directory | okta | auth0 | ldap
hit: Sign-in through Azure AD
hit: Set up MFA in AAD
miss: Poster at AAD on skin cancer

term: azure-api-management
name: Azure API Management
kind: tool
also: APIM
implies: azure
near: azure-logic-apps | power-automate
hit: Set up and maintained Azure API Management for three departments

term: azure-app-service
name: Azure App Service
kind: tool
also: Azure App Services | Azure Web Apps | Azure App Service Plan
implies: azure
near: aws-elastic-beanstalk
hit: Good command of Azure App Service

term: azure-arc
name: Azure Arc
kind: tool
implies: azure
near: azure-policy | aws-systems-manager
hit: Worked daily with Azure Arc and AWS Systems Manager

term: azure-backup
name: Azure Backup
kind: tool
beside: Azure Site Recovery | Azure Migrate
implies: azure | backup-and-recovery
hit: Trained colleagues in the use of Azure Backup

term: azure-bicep
name: Azure Bicep
kind: tool
also: Bicep templates
beside: ARM templates | Azure Resource Manager
ambiguous: Bicep
needs: Azure | Terraform | template | experience with Bicep | experience of Bicep | experience in Bicep | knowledge of
 Bicep | familiarity with Bicep | proficient with Bicep | @list
implies: azure | infrastructure-as-code
near: terraform | aws-cdk | ansible
hit: Azure templates in Bicep
miss: Bicep curls for beginners

term: azure-blob-storage
name: Azure Blob Storage
kind: tool
also: Azure Storage
beside: Azure Data Lake | ADLS | Azure Data Lake Storage | Azure Files
implies: azure
near: amazon-s3
hit: Moved the reporting platform to Azure Blob Storage

term: azure-event-grid
name: Azure Event Grid
kind: tool
also: Event Grid
implies: azure | message-brokers
near: azure-service-bus | amazon-sqs
hit: Proficient in Event Grid and Amazon SQS

term: azure-functions
name: Azure Functions
kind: tool
also: Azure Function Apps | Azure Durable Functions
implies: azure | serverless
near: aws-lambda
hit: Tools: Azure Functions, AWS Lambda

term: azure-iot
name: Azure IoT
kind: tool
also: Azure IoT Hub | Azure IoT Edge
narrower: Azure Digital Twins
implies: azure | internet-of-things
near: aws-iot
hit: Hands-on experience with Azure IoT and AWS IoT

term: azure-key-vault
name: Azure Key Vault
kind: tool
also: Azure Keyvault
implies: azure | secrets-management
hit: Familiar with Azure Keyvault or similar

term: azure-kubernetes-service
name: Azure Kubernetes Service
kind: tool
also: AKS | Azure Kubernetes | AKS experience | AKS skills
beside: Azure Container Apps | Azure Container Registry | Azure Container Instances
ambiguous: AKS
case: AKS
needs: Azure | Kubernetes | Docker | EKS | GKE | experience with AKS | experience of AKS | experience in AKS |
 knowledge of AKS | familiarity with AKS | proficient with AKS | @list
implies: azure | kubernetes
near: amazon-eks | cloud-run | compute-engine | azure-virtual-machines
hit: Azure clusters on AKS
miss: AKS in the chest is an artery

term: azure-logic-apps
name: Azure Logic Apps
kind: tool
also: Logic Apps
beside: Azure Integration Services
implies: azure
near: power-automate
hit: Set up and maintained Azure Logic Apps for three departments

term: azure-monitor
name: Azure Monitor
kind: tool
also: Azure Monitoring
narrower: Azure Log Analytics
implies: azure | monitoring
near: cloudwatch
hit: Our stack includes Azure Monitor, Amazon CloudWatch

term: azure-networking
name: Azure networking
kind: tool
also: Azure Virtual Network | Azure Application Gateway | Azure VPN Gateway | VNets
narrower: Azure ExpressRoute | Azure VNet | Azure Firewall | Azure Front Door
beside: ExpressRoute
implies: azure | cloud-networking
near: amazon-vpc
hit: Tools: VNets, Amazon VPC

term: azure-policy
name: Azure Policy
kind: tool
beside: Azure Blueprints | Azure landing zones | landing zones | Azure Management Groups
implies: azure
near: aws-systems-manager
hit: Worked daily with Azure Policy and AWS Systems Manager

term: azure-service-bus
name: Azure Service Bus
kind: tool
beside: Azure Queue Storage
implies: azure | message-brokers
near: amazon-sqs
hit: Tools: Azure Queue Storage, Amazon SQS

term: azure-sql-database
name: Azure SQL Database
kind: tool
also: Azure SQL | SQL Azure | azure-sql-database
beside: Azure SQL Managed Instance
implies: azure | sql
near: amazon-rds
hit: Familiar with Azure SQL Database and Amazon RDS or similar

term: azure-stream-analytics
name: Azure Stream Analytics
kind: tool
beside: Azure Analysis Services | Azure Data Explorer | Azure Data Services
implies: azure
near: azure-synapse
hit: Proficient in Azure Stream Analytics and Azure Synapse

term: azure-virtual-desktop
name: Azure Virtual Desktop
kind: tool
also: AVD | Windows Virtual Desktop | WVD | Azure Virtual Desktops
beside: Windows 365 Cloud PC
ambiguous: AVD
case: AVD
needs: Azure | Citrix | Windows | virtual desktop | experience with AVD | experience of AVD | experience in AVD |
 knowledge of AVD | familiarity with AVD | proficient with AVD | @list
implies: azure | virtual-desktop-infrastructure
near: citrix | remote-desktop-services | workspace-one
hit: Azure desktops on AVD
miss: AVD drives the truck

term: azure-virtual-machines
name: Azure Virtual Machines
kind: tool
also: Azure VMs | Azure VM
beside: Azure IaaS
implies: azure
near: amazon-ec2
hit: Worked daily with Azure Virtual Machines and Amazon EC2

term: bigtable
name: Bigtable
kind: tool
also: Cloud Bigtable | Google Bigtable
implies: google-cloud | databases
near: cloud-sql | amazon-rds
hit: Trained colleagues in the use of Bigtable

term: biztalk
name: BizTalk
kind: tool
implies: system-integration
near: mulesoft | api-gateways
hit: Good command of BizTalk

term: boomi
name: Boomi
kind: tool
also: Dell Boomi
implies: system-integration
near: mulesoft | api-gateways | tibco | workato
hit: Hands-on experience with Boomi and MuleSoft

term: boto3
name: boto3
kind: tool
beside: AWS SDK | AWS CLI | LocalStack
implies: aws
near: python
hit: Small AWS scripts with boto3

term: capacity-planning
name: capacity planning
kind: skill
also: capacity management | service capacity planning | IT capacity
narrower: infrastructure sizing
near: performance-optimization | scalability
hit: Capacity planning for exam week

term: cloud-architecture
name: cloud architecture
kind: skill
also: cloud solution architecture | cloud infrastructure design | AWS architecture | Azure architecture | cloud
  architectures | designing cloud solutions | cloud-based architecture
narrower: cloud design patterns | Well-Architected Framework
implies: cloud-computing
near: software-architecture | infrastructure-design
hit: Cloud architecture for a bank

term: cloud-computing
name: cloud computing
kind: skill
also: cloud | cloud services | cloud platforms | cloud technologies | cloud infrastructure | cloud-based | cloud
  environments | cloud solutions | cloud platform | cloud-based systems | cloud engineering | cloud technology |
  cloud hosting | cloud environment | cloud-based platforms | cloud service providers | cloud providers |
  cloud-based technologies | cloud systems
narrower: public cloud
never: cloud kitchen | sound cloud | dust cloud | cloud 9 | cloud nine | point cloud | word cloud | mushroom cloud
 | cloud forest | cloud cover | cloud of | clouds of | salt cloud | a cloud on | oyster cloud
near: aws | azure | google-cloud
hit: Cloud computing for public offices
hit: Runs cloud servers on AWS
miss: Painted a cloud on the wall

term: cloud-cost-optimization
name: cloud cost optimization
kind: skill
also: FinOps | cloud cost management | cloud spend | cloud cost optimisation
narrower: cloud billing
implies: cloud-computing
near: capacity-planning
hit: Three years of cloud cost optimization

term: cloud-deployment
name: cloud deployment
kind: skill
also: deploying to the cloud | cloud deployments | cloud provisioning | cloud management | CloudOps | cloud
  support | managing cloud infrastructure
beside: cloud operations | cloud administration
implies: cloud-computing
near: devops
hit: Cloud deployment for three teams

term: cloud-foundry
name: Cloud Foundry
kind: tool
also: Pivotal Cloud Foundry | PCF
ambiguous: PCF
case: PCF
needs: cloud | Pivotal | Spring | Spring Boot | Kubernetes | AWS | microservices | Java | Docker | deployment |
 deployed | Jenkins | Azure
implies: cloud-computing
near: openshift
hit: Trained colleagues in the use of Cloud Foundry
hit: Deployed Spring Boot apps on PCF
miss: Assessed students against the PCF for social work

term: cloud-migration
name: cloud migration
kind: skill
also: migration to the cloud | cloud migrations | datacenter migration | cloud transition | rehosting | moved to
  the cloud | moving workloads to the cloud
narrower: lift and shift | migrating to AWS
beside: cloud adoption | cloud transformation
implies: cloud-computing
near: database-migration
hit: Cloud migration of forty servers

term: cloud-native-development
name: cloud-native development
kind: skill
also: cloud native | cloud-native applications | cloud-native architecture | cloud application development |
  cloud software development | 12 factor app | CNCF | cloud native technologies
narrower: twelve-factor apps | 12-factor
implies: cloud-computing
near: microservices | containerization
hit: Cloud-native services for tickets

term: cloud-networking
name: cloud networking
kind: skill
also: cloud network design | software-defined cloud networks
narrower: VPC peering
beside: virtual networks
implies: cloud-computing | networking
near: amazon-vpc
hit: Taught virtual networks to new colleagues

term: cloud-run
name: Cloud Run
kind: tool
also: Google Cloud Run
implies: google-cloud | serverless
near: google-cloud-functions | aws-lambda | compute-engine | azure-virtual-machines
hit: Trained colleagues in the use of Cloud Run

term: cloud-sql
name: Google Cloud SQL
kind: tool
implies: google-cloud | databases
near: amazon-rds
hit: Ideally you have already used Google Cloud SQL

term: cloudflare
name: Cloudflare
kind: tool
implies: content-delivery-networks
near: web-performance
hit: Two years of practice with Cloudflare

term: cloudformation
name: AWS CloudFormation
kind: tool
also: Cloud Formation | CloudFormation
narrower: AWS SAM
beside: SAM templates
implies: aws | infrastructure-as-code
near: terraform | aws-cdk | pulumi | azure-bicep | ansible
hit: Set up and maintained AWS CloudFormation for three departments

term: cloudtrail
name: CloudTrail
kind: tool
also: AWS CloudTrail
implies: aws | monitoring
near: cloudwatch | azure-monitor
hit: Hands-on experience with CloudTrail and Amazon CloudWatch

term: cloudwatch
name: Amazon CloudWatch
kind: tool
also: AWS CloudWatch | Cloud Watch
beside: AWS X-Ray
implies: aws | monitoring
near: azure-monitor
hit: You know Amazon CloudWatch well

term: codebuild
name: CodeBuild
kind: tool
also: AWS CodeBuild
implies: aws | ci-cd
near: aws-codepipeline | azure-devops
hit: Moved the reporting platform to CodeBuild

term: codedeploy
name: CodeDeploy
kind: tool
implies: aws | ci-cd
near: aws-codepipeline | azure-devops
hit: Trained colleagues in the use of CodeDeploy

term: compute-engine
name: Google Compute Engine
kind: tool
also: GCE instances | Compute Engine
implies: google-cloud
near: amazon-ec2 | azure-virtual-machines
hit: Virtual machines on Google Compute Engine

term: content-delivery-networks
name: content delivery networks
kind: skill
also: CDN | content delivery network | CDNs
ambiguous: CDN
case: CDN
needs: cloud | CloudFront | Akamai | caching | cache | web | content | Cloudflare | DNS | WAF | network | server | AWS
 | streaming | load balancing | Fastly | latency | edge | video | site | @list
near: web-performance
hit: CDN rules for a news site
hit: Cut latency with a CDN
miss: Held a budget of 2 million CDN

term: digitalocean
name: DigitalOcean
kind: tool
also: Digital Ocean
beside: Vultr | Scaleway
implies: cloud-computing
near: heroku | aws-lightsail
hit: Knowledge of DigitalOcean is an advantage

term: edge-computing
name: edge computing
kind: skill
also: fog computing
narrower: edge devices | Cloudflare Workers
implies: cloud-computing
near: internet-of-things
hit: Three years of edge computing

term: elasticache
name: Amazon ElastiCache
kind: tool
also: AWS ElastiCache
beside: MemoryDB
implies: aws | caching
near: redis
hit: Knowledge of Amazon ElastiCache is an advantage

term: eventbridge
name: EventBridge
kind: tool
also: Amazon EventBridge
implies: aws | serverless
near: aws-step-functions | azure-logic-apps
hit: Ideally you have already used EventBridge

term: fargate
name: Fargate
kind: tool
also: AWS Fargate
implies: aws | containerization
near: amazon-ecs | amazon-eks
hit: Ideally you have already used Fargate

term: fastly
name: Fastly
kind: tool
implies: content-delivery-networks
near: web-performance
hit: Worked daily with Fastly and web performance

term: firebase
name: Firebase
kind: tool
also: Google Firebase | Firebase Authentication | Firebase Cloud Messaging | Firebase Hosting
beside: Crashlytics
implies: google-cloud
near: supabase
hit: Familiar with Firebase Hosting and Supabase or similar

term: google-cloud
name: Google Cloud
kind: tool
also: GCP | Google Cloud Platform | google-cloud-platform | Google Cloud services
ambiguous: GCP
case: GCP
needs: cloud | AWS | Azure | Google | Kubernetes | BigQuery | Terraform | Docker | data | platform | infrastructure |
 Python | @list
never: GCP guidelines | GCP training | ICH GCP
implies: cloud-computing
near: aws | azure | oracle-cloud-infrastructure | ibm-cloud | alibaba-cloud | amazon-ec2 | amazon-s3 | azure-functions
hit: Hosting on Google Cloud for shops
hit: Cloud work on GCP or AWS
miss: Trials run under ICH GCP

term: google-cloud-build
name: Google Cloud Build
kind: tool
also: Cloud Build
beside: Google Cloud Deploy
implies: google-cloud | ci-cd
near: aws-codepipeline
hit: Worked daily with Google Cloud Build and AWS CodePipeline

term: google-cloud-functions
name: Google Cloud Functions
kind: tool
also: Cloud Functions
implies: google-cloud | serverless
near: aws-lambda
hit: Moved the reporting platform to Google Cloud Functions

term: google-cloud-storage
name: Google Cloud Storage
kind: tool
also: GCS buckets
beside: Google Persistent Disk
implies: google-cloud
near: amazon-s3
hit: Hands-on experience with GCS buckets and Amazon S3

term: google-dataflow
name: Google Dataflow
kind: tool
also: Cloud Dataflow
beside: Google Data Fusion | Dataplex
implies: google-cloud | data-engineering | data-pipelines
near: flink
hit: Good command of Google Dataflow

term: google-kubernetes-engine
name: Google Kubernetes Engine
kind: tool
also: GKE | Google GKE
beside: Anthos
implies: google-cloud | kubernetes
near: amazon-eks | azure-kubernetes-service | cloud-run | compute-engine | azure-virtual-machines
hit: Good command of Google GKE

term: google-operations-suite
name: Google Cloud Operations
kind: tool
also: Stackdriver
narrower: Google Cloud Monitoring
implies: google-cloud | monitoring
near: cloudwatch
hit: You know Google Cloud Operations well

term: heroku
name: Heroku
kind: tool
also: Heroku Postgres
beside: Render.com | Fly.io | Railway.app
implies: cloud-computing
near: vercel | aws-lightsail
hit: Proficient in Heroku and Vercel

term: hetzner-cloud
name: Hetzner Cloud
kind: tool
implies: cloud-computing
near: digitalocean | heroku | ovhcloud | aws-lightsail
hit: Set up and maintained Hetzner Cloud for three departments

term: huawei-cloud
name: Huawei Cloud
kind: tool
implies: cloud-computing
near: alibaba-cloud | aws
hit: Ideally you have already used Huawei Cloud

term: hybrid-cloud
name: hybrid cloud
kind: skill
also: hybrid cloud environments | hybrid infrastructure
beside: multi-cloud | private cloud | multicloud
implies: cloud-computing
near: openstack
hit: You are familiar with private cloud

term: ibm-cloud
name: IBM Cloud
kind: tool
also: IBM Bluemix | IBM Cloud Pak
narrower: IBM Watson
beside: Watson Assistant
implies: cloud-computing
near: aws | openshift | alibaba-cloud
hit: Chat trial on IBM Watson

term: infrastructure-as-a-service
name: infrastructure as a service
kind: skill
also: IaaS
narrower: IaaS/PaaS
beside: PaaS | platform as a service | XaaS | function as a service | FaaS | desktop as a service
implies: cloud-computing
near: software-as-a-service
hit: Practical skills in infrastructure as a service and software as a service

term: infrastructure-design
name: infrastructure design
kind: skill
also: infrastructure architecture | IT infrastructure design | infrastructure planning | infrastructure
  solutions | technical infrastructure
beside: infrastructure engineering
near: cloud-architecture | it-infrastructure
hit: Infrastructure architecture for a port

term: kong-gateway
name: Kong Gateway
kind: tool
also: Kong API Gateway
implies: api-gateways
near: api-development | mulesoft
hit: Knowledge of Kong Gateway is an advantage

term: kql
name: KQL
kind: tool
also: Kusto Query Language | Kusto
implies: azure | monitoring
near: azure-monitor | cloudwatch
hit: Familiar with KQL and Amazon CloudWatch or similar

term: linode
name: Linode
kind: tool
implies: cloud-computing
near: digitalocean | heroku | hetzner-cloud | ovhcloud | aws-lightsail
hit: Hands-on experience with Linode and Heroku

term: microsoft-defender-cloud
name: Microsoft Defender for Cloud
kind: tool
also: Defender for Cloud | Azure Security Center
implies: azure | cloud-security
hit: Worked daily with Defender for Cloud

term: mulesoft
name: MuleSoft
kind: tool
also: MuleSoft Anypoint | Mule ESB | Anypoint Platform
implies: system-integration
near: api-gateways | apache-camel
hit: Flows in MuleSoft for orders

term: multi-region-deployments
name: multi-region deployments
kind: skill
also: multi-region | redundancy design | fault-tolerant systems
narrower: geo-redundancy | active-active
beside: disaster recovery in the cloud | failover | fault tolerance
near: high-availability
hit: Failover tests each quarter

term: netlify
name: Netlify
kind: tool
near: vercel | heroku
hit: Two years of practice with Netlify

term: openstack
name: OpenStack
kind: tool
also: Open Stack
beside: CloudStack | Eucalyptus cloud
implies: hybrid-cloud
near: vmware
hit: Knowledge of OpenStack is an advantage

term: oracle-cloud-infrastructure
name: Oracle Cloud Infrastructure
kind: tool
also: OCI | Oracle Cloud services
ambiguous: OCI
case: OCI
needs: Oracle | cloud | AWS | Azure | experience with OCI | experience of OCI | experience in OCI | knowledge of OCI |
 familiarity with OCI | proficient with OCI | @list
implies: cloud-computing
near: aws | ibm-cloud | alibaba-cloud
hit: Oracle cloud on OCI
miss: OCI card holders visa

term: ovhcloud
name: OVHcloud
kind: tool
implies: cloud-computing
near: digitalocean | heroku | aws-lightsail
hit: Good command of OVHcloud

term: quicksight
name: Amazon QuickSight
kind: tool
also: AWS QuickSight
implies: aws | business-intelligence
near: power-bi | domo-bi | sisense | sap-businessobjects | cognos
hit: Worked daily with AWS QuickSight and Power BI

term: red-hat-fuse
name: Red Hat Fuse
kind: tool
also: JBoss Fuse
implies: system-integration
near: apache-camel | mulesoft
hit: Tools: Red Hat Fuse, MuleSoft

term: route-53
name: Amazon Route 53
kind: tool
also: Route53 | AWS Route 53
implies: aws | dns
hit: Our stack includes Route53

term: salesforce-data-tools
name: Salesforce Data Loader
kind: tool
beside: Workbench Salesforce | Salesforce SOAP API
near: apex-language
hit: Bulk fixes by Salesforce Data Loader

term: salesforce-platform-dev
name: Salesforce DX
kind: tool
also: Salesforce CLI
beside: Heroku Connect | Force.com | Copado
near: apex-language
hit: Releases by Salesforce DX

term: sap-btp
name: SAP BTP
kind: tool
also: SAP Cloud Platform | SAP Business Technology Platform
implies: cloud-computing
near: cloud-foundry | openshift
hit: Set up and maintained SAP BTP for three departments

term: sap-pi-po
name: SAP PI/PO
kind: tool
beside: SAP CPI
implies: system-integration
near: mulesoft | api-gateways
hit: Knowledge of SAP PI/PO is an advantage

term: sendgrid
name: SendGrid
kind: tool
beside: Mailgun
implies: api-integration
near: stripe-twilio-apis
hit: Introduced Mailgun in a team of six

term: serverless
name: serverless
kind: skill
also: serverless architecture | serverless computing | Serverless Framework | serverless functions
 | serverless applications
implies: cloud-computing
near: aws-lambda | azure-functions
hit: Serverless back end for forms

term: snaplogic
name: SnapLogic
kind: tool
implies: system-integration
near: mulesoft | api-gateways
hit: Ideally you have already used SnapLogic

term: software-as-a-service
name: software as a service
kind: skill
also: SaaS | SaaS products | SaaS applications | SaaS platforms | SaaS solutions | B2B SaaS | cloud software
narrower: multi-tenant SaaS
beside: multi-tenancy
near: cloud-computing
hit: Billing for a SaaS product

term: stripe-twilio-apis
name: Twilio
kind: tool
also: Twilio API
beside: Plaid API
implies: api-integration
hit: Text alerts by Twilio

term: tencent-cloud
name: Tencent Cloud
kind: tool
implies: cloud-computing
near: alibaba-cloud | aws
hit: Hands-on experience with Tencent Cloud and Alibaba Cloud

term: tibco
name: TIBCO
kind: tool
also: TIBCO BusinessWorks
implies: system-integration
near: mulesoft | api-gateways | workato
hit: Introduced TIBCO in a team of six

term: tyk-api
name: Tyk API
kind: tool
implies: api-gateways
near: api-development | mulesoft
hit: Moved the reporting platform to Tyk API

term: vercel
name: Vercel
kind: tool
beside: GitHub Pages | Cloudflare Pages | Netlify CMS
near: heroku | nextjs
hit: Good command of GitHub Pages

term: vmware-tanzu
name: VMware Tanzu
kind: tool
also: Tanzu
implies: cloud-computing
near: cloud-foundry | openshift
hit: Worked daily with Tanzu and OpenShift

term: webmethods
name: webMethods
kind: tool
implies: system-integration
near: mulesoft | api-gateways
hit: Two years of practice with webMethods

term: workato
name: Workato
kind: tool
implies: system-integration
near: mulesoft | api-gateways
hit: Worked daily with Workato and api gateways

term: wso2
name: WSO2
kind: tool
implies: system-integration
near: apache-camel | mulesoft
hit: Introduced WSO2 in a team of six
