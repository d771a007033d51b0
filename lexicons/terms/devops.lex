# DevOps: containers, delivery pipelines, infrastructure as code, configuration, monitoring and reliability.

term: ansible
name: Ansible
kind: tool
also: Ansible Tower | Ansible playbooks | Ansible Automation Platform | Red Hat Ansible
beside: AWX
implies: configuration-management | infrastructure-as-code
near: puppet | chef-tool | saltstack
hit: Our stack includes Ansible playbooks, SaltStack

term: apache-mesos
name: Apache Mesos
kind: tool
also: Mesos | DC/OS
narrower: Marathon/Mesos
implies: container-orchestration
near: docker-swarm | kubernetes
hit: Set up and maintained Apache Mesos for three departments

term: apache-zookeeper
name: Apache ZooKeeper
kind: tool
also: ZooKeeper
implies: distributed-systems
near: consul | hashicorp-vault
hit: Hands-on experience with Apache ZooKeeper and HashiCorp Vault

term: appdynamics
name: AppDynamics
kind: tool
also: App Dynamics
implies: monitoring
near: dynatrace | new-relic | prometheus | grafana | splunk | cloudwatch | azure-monitor
hit: Tools: AppDynamics, New Relic

term: argo-cd
name: Argo CD
kind: tool
also: ArgoCD
beside: Argo Rollouts
implies: ci-cd | kubernetes
near: spinnaker
hit: Good command of Argo CD

term: artifact-repositories
name: artifact repositories
kind: skill
also: package registry
narrower: Artifactory | JFrog Artifactory | Nexus Repository | Sonatype Nexus | Harbor registry | container registry |
 JFrog
ambiguous: Nexus
needs: Maven | Jenkins | Artifactory | SonarQube | @list
implies: ci-cd
near: package-management
hit: Maven packages in Nexus and Artifactory
miss: The nexus of trade and law

term: atlantis-terraform
name: Atlantis Terraform
kind: tool
beside: Spacelift | env0 | tfsec
implies: terraform
near: pulumi
hit: Plans run through Atlantis Terraform

term: atlassian-bamboo
name: Atlassian Bamboo
kind: tool
also: Bamboo CI
implies: ci-cd
near: teamcity | jenkins | buildkite | aws-codepipeline | tekton | drone-ci
hit: Familiar with Atlassian Bamboo and Jenkins or similar

term: azure-devops
name: Azure DevOps
kind: tool
also: VSTS | Azure DevOps Server | TFS | Team Foundation Server | ADO pipelines
narrower: Azure Pipelines | Azure Boards | Azure Repos
ambiguous: TFS
case: TFS
needs: git | Azure DevOps | Visual Studio | SVN | build | builds | source control | version control | Team Foundation
 | .NET | C# | Jira | SQL | VSTS | defects | Agile | Jenkins | repository | bugs | experience with TFS | experience of
 TFS | experience in TFS | knowledge of TFS | familiarity with TFS | proficient with TFS | @list
implies: ci-cd | project-management-software
near: gitlab-ci | github-actions | rally-software | ms-project | teamcity | travis-ci | atlassian-bamboo | buildkite |
 tekton | drone-ci | coda-docs | microsoft-planner
hit: You know Azure DevOps well
hit: Tracked builds in TFS and Jira
miss: Collected car loans for TFS

term: backstage
name: Spotify Backstage
kind: tool
also: Backstage developer portal
implies: platform-engineering
near: kubernetes
hit: Worked daily with Backstage developer portal and Kubernetes

term: bitbucket
name: Bitbucket
kind: tool
also: Bit Bucket | Atlassian Bitbucket
implies: version-control
near: github | gitlab | azure-devops | git
hit: Moved the reporting platform to Bit Bucket

term: branching-strategies
name: branching strategies
kind: skill
beside: pull requests | merge requests | code merging | merge conflicts
implies: version-control
near: code-review
hit: Taught merge requests to new colleagues

term: bugsnag
name: Bugsnag
kind: tool
implies: monitoring
near: sentry | datadog
hit: Introduced Bugsnag in a team of six

term: buildah
name: Buildah
kind: tool
beside: Kaniko | Skopeo
implies: containerization
near: podman | docker
hit: Worked daily with Skopeo and Podman

term: buildkite
name: Buildkite
kind: tool
implies: ci-cd
near: circleci | github-actions | aws-codepipeline | tekton | drone-ci
hit: Two years of practice with Buildkite

term: cacti
name: Cacti
kind: tool
implies: monitoring
near: nagios | solarwinds
hit: Set up and maintained Cacti for three departments

term: calico-cni
name: Calico CNI
kind: tool
implies: kubernetes
near: cilium | istio
hit: Two years of practice with Calico CNI

term: centreon
name: Centreon
kind: tool
implies: monitoring
near: nagios | solarwinds
hit: Ideally you have already used Centreon

term: chaos-engineering
name: chaos engineering
kind: skill
also: resilience testing
narrower: Chaos Monkey | Gremlin chaos
beside: resilience engineering
implies: site-reliability-engineering
near: high-availability
hit: Strong background in chaos engineering and high availability

term: checkmk
name: Checkmk
kind: tool
implies: monitoring
near: nagios | solarwinds | prometheus
hit: You know Checkmk well

term: checkov
name: Checkov
kind: tool
implies: terraform
near: atlantis-terraform | pulumi
hit: You know Checkov well

term: chef-tool
name: Chef
kind: tool
also: Chef Infra | Chef cookbooks | Opscode Chef | Chef InSpec
beside: Test Kitchen
ambiguous: Chef
case: Chef
needs: Ansible | Puppet | Terraform | DevOps | SaltStack | configuration management | Jenkins | Docker | cookbook
 | @list
never: sous chef | head chef | pastry chef | executive chef | chef de partie | commis chef | private chef
implies: configuration-management
near: puppet | ansible | saltstack
hit: Servers set up by Chef or Ansible
miss: Chef for a busy kitchen

term: ci-cd
name: CI/CD
kind: skill
also: CI/CD pipelines | CICD | CI CD | continuous integration | continuous delivery | continuous deployment
 | continuous integration and delivery | continuous integration and deployment
 | continuous integration and continuous delivery | CI pipelines | build pipelines CI | deployment pipelines
 | CI/CD tools | delivery pipelines | continuous integration continuous deployment | CI-CD | CI & CD | CI/CD processes
 | pipeline automation | CI tools | CI/CD automation | release pipelines | built pipelines
ambiguous: CI | CD
case: CI | CD
needs: Jenkins | GitLab | pipeline | deployment | Docker | DevOps | builds | GitHub | CD | CI | Kubernetes | automated
 | TDD | testing | @list
never: CIS
implies: devops
near: jenkins | build-tools
hit: CI/CD for mobile and web
hit: Set up continuous integration for six teams
hit: Jenkins, Docker and CI tools
miss: CD and vinyl sales at the shop

term: cilium
name: Cilium
kind: tool
beside: Flannel CNI | Kubernetes networking
implies: kubernetes
near: istio
hit: Hands-on experience with Cilium and Istio

term: circleci
name: CircleCI
kind: tool
also: Circle CI | CircleCI pipelines
beside: Semaphore CI
implies: ci-cd
near: github-actions | azure-devops | teamcity | atlassian-bamboo | aws-codepipeline | tekton
hit: Set up and maintained Semaphore CI for three departments

term: clearcase
name: ClearCase
kind: tool
also: IBM ClearCase
implies: version-control
near: mercurial | git
hit: Tools: IBM ClearCase, Mercurial

term: concourse-ci
name: Concourse CI
kind: tool
implies: ci-cd
near: teamcity | jenkins
hit: Two years of practice with Concourse CI

term: configuration-management
name: configuration management
kind: skill
also: configuration automation | configuration management tools | config management
 | software configuration management | configuration control
near: ansible | infrastructure-as-code
hit: Configuration management on 300 hosts

term: consul
name: Consul
kind: tool
also: HashiCorp Consul
beside: Eureka service registry | service discovery
ambiguous: Consul
needs: Vault | Terraform | Kubernetes | service discovery | Docker | etcd | @list
implies: distributed-systems
near: hashicorp-vault
hit: Docker services found through Consul
miss: Assistant to the consul in Rome

term: container-orchestration
name: container orchestration
kind: skill
also: orchestration of containers | container management | container clusters
ambiguous: orchestration | Orchestration
case: orchestration | Orchestration
needs: Kubernetes | Docker | container | cloud | automation | microservice | Terraform | @list
implies: containerization
near: kubernetes | docker-swarm
hit: Docker and orchestration
miss: Orchestration of songs for brass

term: containerization
name: containerization
kind: tool
also: containerisation | containers | container technologies | containerized applications | Linux containers |
 containerised applications | container technology | OCI containers | containerized environments | container platforms
 | containerised services | containerized services | containerising applications | containerizing applications | moved
 services to containers
narrower: Docker containers | LXC | containerd | CRI-O
ambiguous: containers
needs: Docker | Kubernetes | Linux | cloud | microservice | OpenShift | orchestration | DevOps | AWS | virtual | @list
never: shipping containers | food containers
implies: devops
near: docker | virtualization
hit: Containerization of old services
hit: Docker containers on Kubernetes
miss: Load containers onto trucks

term: datadog
name: Datadog
kind: tool
also: Data Dog | Datadog APM
implies: monitoring
near: new-relic | dynatrace | appdynamics | grafana | cloudwatch | azure-monitor
hit: Two years of practice with Datadog

term: dataops
name: DataOps
kind: skill
also: DataOps pipelines
beside: AIOps | GitOps | ArgoCD GitOps
implies: devops
near: ci-cd
hit: GitOps for nine clusters

term: deployment-automation
name: deployment automation
kind: skill
also: automated deployment | software deployment | deployment process | automated deployments | application deployment
 | deployments to production | zero-downtime deployments | software releases deployment | production deployment
 | deployment strategies | deploying software | deploy time | automated deploys
ambiguous: deployment | Deployment
case: deployment | Deployment
needs: CI/CD | software | Docker | Kubernetes | code | testing | release | cloud | AWS | Jenkins | application
 | monitoring | development | @list
near: ci-cd
hit: Software deployment on Friday mornings
hit: Development, testing and deployment of apps
miss: Deployment with the navy in 2009

term: devops
name: DevOps
kind: skill
also: DevOps practices | DevOps culture | DevOps engineering | DevOps tools | DevOps methodology | DevOps environment
 | Dev Ops | DevOps principles | DevOps processes | DevOps pipelines | DevOps mindset
near: ci-cd | site-reliability-engineering
hit: DevOps for a ticket platform

term: docker
name: Docker
kind: tool
also: Docker Engine | Docker Desktop | Docker Hub | Docker ecosystem | Docker Engine API | Docker/Kubernetes |
  Dockerized
beside: Dockerfile
implies: containerization
near: podman | kubernetes | backend-development
hit: Good command of Docker Engine

term: docker-compose
name: Docker Compose
kind: tool
implies: docker
near: docker-swarm
hit: Ideally you have already used Docker Compose

term: docker-swarm
name: Docker Swarm
kind: tool
also: Docker Swarm mode
implies: container-orchestration | docker
near: kubernetes
hit: Jobs on Docker Swarm mode

term: drone-ci
name: Drone CI
kind: tool
implies: ci-cd
near: circleci | github-actions
hit: Worked daily with Drone CI and CircleCI

term: dynatrace
name: Dynatrace
kind: tool
beside: CA APM | Riverbed APM
implies: monitoring
near: new-relic | prometheus | grafana | splunk | cloudwatch | azure-monitor
hit: Ideally you have already used CA APM

term: elastic-apm
name: Elastic APM
kind: tool
also: Elastic Observability
beside: Grafana Mimir
implies: monitoring
near: elasticsearch
hit: Hands-on experience with Grafana Mimir and Elasticsearch

term: environment-management
name: environment management
kind: skill
also: environment provisioning | sandbox environments | non-production environments
narrower: test environments | staging environments | production environments | development environments
near: release-management | ci-cd
hit: Keeps test environments ready

term: envoy-proxy
name: Envoy proxy
kind: tool
implies: kubernetes
near: istio | api-gateways
hit: Set up and maintained Envoy proxy for three departments

term: filebeat
name: Filebeat
kind: tool
beside: Elastic Beats
implies: logging
near: kibana | elasticsearch
hit: Good command of Filebeat

term: fluentd
name: Fluentd
kind: tool
beside: Fluent Bit
implies: logging
near: kibana | elasticsearch
hit: Proficient in Fluent Bit and Elasticsearch

term: flux-cd
name: Flux CD
kind: tool
also: FluxCD
implies: ci-cd | kubernetes
near: argo-cd | spinnaker
hit: Introduced FluxCD in a team of six

term: foreman
name: Red Hat Satellite
kind: tool
beside: Foreman provisioning | Katello | Cobbler PXE
implies: configuration-management
near: puppet
hit: Hosts set up by Red Hat Satellite

term: gerrit
name: Gerrit
kind: tool
implies: version-control
near: bitbucket | github
hit: Good command of Gerrit

term: git
name: GIT
kind: tool
also: Git version control | Git flow | git commands | Git branching | Git workflows | git source control | GIT
 repositories | Git experience | Git skills
beside: Gitflow | GitHub/GitLab
ambiguous: GIT | Git
needs: GitHub | GitLab | version control | Jira | Jenkins | Docker | SVN | Maven | Bitbucket | commit | branch |
 source control | software developer | experience with Git | experience of Git | experience in Git | knowledge of Git
 | familiarity with Git | proficient with Git | @list
never: GIT bleed | GIT disorders | upper GIT
implies: version-control
near: subversion
hit: Version control in Git with pull requests
miss: GIT bleeding on the ward

term: gitea
name: Gitea
kind: tool
implies: version-control
near: bitbucket | github
hit: Set up and maintained Gitea for three departments

term: github
name: GitHub
kind: tool
also: GitHub Enterprise | Git Hub | GitHub repositories | GitHub.com | GitHub Codespaces
implies: version-control | git
near: gitlab | bitbucket | azure-devops
hit: Knowledge of GitHub is an advantage

term: github-actions
name: GitHub Actions
kind: tool
also: GitHub workflows | GitHub Actions workflows
implies: ci-cd | github
near: gitlab-ci | teamcity | atlassian-bamboo | aws-codepipeline | tekton
hit: Tools: GitHub workflows, GitLab CI

term: gitkraken
name: GitKraken
kind: tool
implies: git
near: sourcetree | github
hit: You know GitKraken well

term: gitlab
name: GitLab
kind: tool
also: Git Lab | GitLab repositories | GitLab Enterprise
implies: version-control | git
near: github | bitbucket | azure-devops
hit: Good command of GitLab

term: gitlab-ci
name: GitLab CI
kind: tool
also: GitLab CI/CD | GitLab pipelines | GitLab CICD | GitLab runners
implies: ci-cd | gitlab
near: github-actions | jenkins | circleci | teamcity | travis-ci | atlassian-bamboo | buildkite | aws-codepipeline |
 tekton | drone-ci
hit: You know GitLab pipelines well

term: gocd
name: GoCD
kind: tool
implies: ci-cd
near: teamcity | jenkins
hit: Tools: GoCD, Jenkins

term: grafana
name: Grafana
kind: tool
also: Grafana Loki | Grafana Tempo
beside: Loki logs
implies: monitoring | data-visualization
near: kibana | prometheus | splunk | cloudwatch | azure-monitor
hit: Our stack includes Grafana Tempo, Kibana

term: graylog
name: Graylog
kind: tool
implies: logging
near: kibana | elasticsearch
hit: Proficient in Graylog and Kibana

term: haproxy
name: HAProxy
kind: tool
also: HA Proxy
beside: Varnish cache | Varnish
ambiguous: Varnish
needs: Nginx | cache | HAProxy | HTTP | PHP | @list
implies: load-balancing
near: nginx
hit: HTTP cache with Varnish and Nginx
miss: Varnish the oak floor

term: harness-cd
name: Harness CD
kind: tool
implies: ci-cd
near: spinnaker | argo-cd
hit: Introduced Harness CD in a team of six

term: hashicorp-nomad
name: HashiCorp Nomad
kind: tool
also: Nomad cluster
implies: container-orchestration
near: docker-swarm | kubernetes
hit: Proficient in Nomad cluster and Kubernetes

term: hashicorp-packer
name: HashiCorp Packer
kind: tool
also: Packer images
implies: virtualization
near: vagrant | docker
hit: Worked daily with HashiCorp Packer and Vagrant

term: hashicorp-vault
name: HashiCorp Vault
kind: tool
narrower: Vault secrets
beside: CyberArk Conjur
ambiguous: Vault
needs: Consul | Terraform | secrets | HashiCorp | Kubernetes | @list
implies: secrets-management
near: terraform
hit: Terraform with secrets in Vault
miss: Counted cash in the vault

term: helm
name: Helm
kind: tool
also: Helm charts | Helm/Kustomize | Kubernetes Helm
beside: Kustomize
ambiguous: Helm
needs: Kubernetes | k8s | Docker | Terraform | ArgoCD | chart | experience with Helm | experience of Helm | experience
 in Helm | knowledge of Helm | familiarity with Helm | proficient with Helm | @list
implies: kubernetes
near: terraform
hit: Kubernetes packages in Helm
miss: At the helm of the ferry

term: high-availability
name: high availability
kind: skill
also: system resiliency | application resiliency | highly available systems | high-availability systems |
  availability engineering | clustering and failover | resilient systems | high availability design | HA/DR |
  highly available distributed systems
narrower: HA clusters
near: scalability | load-balancing
hit: High availability for ticket sales

term: homebrew-tools
name: tmux
kind: tool
beside: oh-my-zsh | GNU Screen
implies: linux
near: bash
hit: Our stack includes GNU Screen, Bash

term: honeycomb-io
name: Honeycomb.io
kind: tool
beside: Lightstep
implies: monitoring
near: new-relic | datadog
hit: Good command of Honeycomb.io

term: ibm-tivoli
name: IBM Tivoli
kind: tool
narrower: Tivoli Monitoring
beside: HP OpenView | Micro Focus OMi | BMC TrueSight | BMC Patrol
implies: monitoring
near: nagios
hit: Good command of BMC Patrol

term: icinga
name: Icinga
kind: tool
implies: monitoring
near: nagios | solarwinds | checkmk | prometheus
hit: Tools: Icinga, Nagios

term: infra-test
name: Serverspec
kind: tool
beside: Terratest | Molecule Ansible | InSpec
implies: infrastructure-as-code
near: ansible
hit: Roles tested with Serverspec

term: infrastructure-as-code
name: infrastructure as code
kind: skill
also: IaC | infrastructure-as-code | infrastructure automation | IaC tools | automated provisioning
 | infrastructure provisioning | infrastructure as a code | programmable infrastructure
implies: devops
near: terraform | configuration-management
hit: Infrastructure as code for every stage

term: instana
name: Instana
kind: tool
implies: monitoring
near: dynatrace | new-relic
hit: Moved the reporting platform to Instana

term: istio
name: Istio
kind: tool
beside: service mesh | Consul Connect | Service meshes
implies: kubernetes
near: api-gateways
hit: Familiar with service mesh and api gateways or similar

term: jenkins
name: Jenkins
kind: tool
also: Jenkins pipelines | Jenkins CI | Jenkins X | Hudson CI
beside: Jenkinsfile | CloudBees
implies: ci-cd
near: gitlab-ci | teamcity | github-actions | circleci | azure-devops | travis-ci | buildkite | aws-codepipeline |
 tekton | drone-ci
hit: Builds on Jenkins each night

term: karpenter
name: Karpenter
kind: tool
beside: Cluster Autoscaler | KEDA autoscaling
implies: kubernetes
near: auto-scaling
hit: Nodes scaled by Karpenter

term: kibana
name: Kibana
kind: tool
implies: logging
near: elasticsearch | splunk
hit: You know Kibana well

term: kubernetes
name: Kubernetes
kind: tool
also: k8s | Kube | Kubernetes clusters | Kubernetes administration | Kubernetes operators | Kubernetes platform
  | Kubernetes environments | minikube | Kubernets
narrower: kubectl
beside: K3s
ambiguous: Kube
case: Kube
needs: Docker | Helm | AWS | cluster | experience with Kube | experience of Kube | experience in Kube | knowledge of
 Kube | familiarity with Kube | proficient with Kube | @list
implies: container-orchestration
near: openshift | docker-swarm | amazon-eks | backend-development
hit: Services on k8s with rolling updates
miss: Kube and Sons, bakers

term: kyverno
name: Kyverno
kind: tool
beside: Gatekeeper OPA | Falco security | Kubernetes security
implies: kubernetes
near: rego-policy
hit: Our stack includes Kyverno, Open Policy Agent

term: linkerd
name: Linkerd
kind: tool
implies: kubernetes
near: istio | api-gateways
hit: Proficient in Linkerd and Istio

term: linux-monitor-tools
name: strace
kind: tool
beside: perf tools | eBPF | htop | iostat | tcpdump tool | Wireshark/tcpdump
implies: linux-administration
near: performance-optimization
hit: Slow hosts traced with strace

term: load-balancing
name: load balancing
kind: skill
also: load balancers | load balancer | traffic management of servers
narrower: F5 BIG-IP | F5 LTM | Citrix NetScaler | Citrix ADC | Keepalived | A10 load balancers | F5 load balancers |
 BIG-IP
near: high-availability | networking
hit: Load balancing over two sites

term: logging
name: logging
kind: skill
also: log management | centralized logging | application logs | logging frameworks | reading logs | syslog
narrower: log aggregation | log analysis | log monitoring
ambiguous: logging | Logging
case: logging | Logging
needs: monitoring | ELK | Splunk | Kibana | application | alerting | log | server | tracing | @list
never: logging truck | timber logging
near: monitoring | elasticsearch
hit: Central log analysis
hit: Logging and monitoring of the server farm
miss: Logging of pine forests

term: logicmonitor
name: LogicMonitor
kind: tool
implies: monitoring | network-monitoring
near: solarwinds | nagios
hit: Two years of practice with LogicMonitor

term: mercurial
name: Mercurial
kind: tool
implies: version-control
near: git
hit: Knowledge of Mercurial is an advantage

term: monitoring
name: monitoring
kind: skill
also: system monitoring | application monitoring | infrastructure monitoring | monitoring tools | monitoring and
 alerting | server monitoring | production monitoring | network and systems monitoring | application performance
 monitoring | APM | service monitoring | monitoring solutions | watching services | alerts and dashboards
ambiguous: monitoring | Monitoring | APM
case: monitoring | Monitoring | APM
needs: logging | Prometheus | Grafana | server | cloud | Kubernetes | DevOps | alerting | deployment | Splunk | Nagios
 | infrastructure | @list | New Relic | Dynatrace | AppDynamics | Datadog | observability | traces
never: monitoring and evaluation | patient monitoring | monitoring patients
near: logging | observability
hit: Monitoring and alerting for 80 hosts
hit: Logging and monitoring with Grafana
hit: Traces in APM and Splunk
miss: Monitoring and evaluation of field work
miss: APM member in rail projects

term: nagios
name: Nagios
kind: tool
also: Nagios XI
beside: Munin | Opsview
implies: monitoring
near: solarwinds | prometheus
hit: Trained colleagues in the use of Nagios XI

term: new-relic
name: New Relic
kind: tool
also: NewRelic
implies: monitoring
near: datadog | prometheus | grafana | splunk | cloudwatch | azure-monitor
hit: Hands-on experience with New Relic and Datadog

term: ngrok
name: ngrok
kind: tool
beside: localtunnel
near: networking
hit: You know localtunnel well

term: observability
name: observability
kind: tool
also: metrics logs and traces | observability platforms
narrower: distributed tracing | OpenTelemetry | tracing | Jaeger | Zipkin
ambiguous: Jaeger | telemetry | tracing | Tracing
case: tracing | Tracing
needs: Kubernetes | monitoring | metrics | logging | microservice | Grafana | observability | @list
implies: monitoring
near: logging
hit: Distributed tracing over services
miss: Contact tracing for the county
miss: Nurse on a telemetry unit

term: octopus-deploy
name: Octopus Deploy
kind: tool
implies: ci-cd
near: spinnaker | argo-cd
hit: Ideally you have already used Octopus Deploy

term: on-call-operations
name: on-call operations
kind: skill
also: production support | 24/7 operations | live system support | L2/L3 support | production issues |
  operational support of systems | third-level support
narrower: production incidents
near: incident-management | application-support
hit: Production support for trading tools

term: openshift
name: OpenShift
kind: tool
also: Red Hat OpenShift | OpenShift Container Platform | OCP OpenShift
beside: OKD
implies: kubernetes
near: rancher
hit: Our stack includes OpenShift

term: opsgenie
name: Opsgenie
kind: tool
beside: VictorOps
implies: incident-management
near: pagerduty | monitoring
hit: Two years of practice with Opsgenie

term: pagerduty
name: PagerDuty
kind: tool
also: PagerDuty alerts
beside: xMatters
implies: incident-management
near: monitoring
hit: Our stack includes PagerDuty

term: perforce
name: Perforce
kind: tool
also: Helix Core
implies: version-control
near: mercurial | git
hit: Good command of Helix Core

term: phabricator
name: Phabricator
kind: tool
implies: version-control
near: bitbucket | github
hit: Two years of practice with Phabricator

term: pingdom
name: Pingdom
kind: tool
implies: monitoring
near: statuspage | pagerduty
hit: Set up and maintained Pingdom for three departments

term: plastic-scm
name: Plastic SCM
kind: tool
implies: version-control
near: mercurial | git
hit: Knowledge of Plastic SCM is an advantage

term: platform-engineering
name: platform engineering
kind: tool
also: developer productivity | DevEx | developer tooling
narrower: internal developer platform | developer platform | Backstage portal
beside: developer experience
implies: devops
near: kubernetes
hit: Set up and maintained platform engineering for three departments

term: podman
name: Podman
kind: tool
implies: containerization
near: docker
hit: Familiar with Podman and Docker or similar

term: portainer
name: Portainer
kind: tool
also: Docker UI Portainer
beside: Lens Kubernetes
implies: docker
near: rancher
hit: You know Portainer well

term: post-incident-review
name: post-incident review
kind: skill
also: postmortems | blameless postmortems | post-mortems | incident postmortem | post-incident reviews
implies: incident-management
near: root-cause-analysis-it
hit: Experience in post-mortems and technical root cause analysis

term: prometheus
name: Prometheus
kind: tool
also: Prometheus Alertmanager
beside: VictoriaMetrics | Alertmanager | Thanos metrics | PromQL
implies: monitoring
near: grafana | datadog | splunk | cloudwatch | azure-monitor
hit: Good command of Alertmanager

term: prtg
name: PRTG
kind: tool
also: PRTG Network Monitor
implies: monitoring | network-monitoring
near: solarwinds | nagios | icinga | checkmk | prometheus
hit: You know PRTG well

term: pulumi
name: Pulumi
kind: tool
beside: Crossplane
implies: infrastructure-as-code
near: terraform | azure-bicep | ansible
hit: Trained colleagues in the use of Pulumi

term: puppet
name: Puppet
kind: tool
also: Puppet Enterprise
beside: Hiera | PuppetDB
ambiguous: Puppet
needs: Ansible | Puppet | Chef | Terraform | DevOps | SaltStack | configuration management | Jenkins | Docker |
 Kubernetes | infrastructure | automation tools | Foreman | experience with Puppet | experience of Puppet | experience
 in Puppet | knowledge of Puppet | familiarity with Puppet | proficient with Puppet | @list
never: puppet theatre | puppet show | hand puppet
implies: configuration-management
near: ansible | chef-tool | saltstack
hit: Hosts under Puppet and Ansible
miss: Made a puppet with each child

term: rancher
name: Rancher
kind: tool
also: Rancher RKE
beside: K0s | RKE2
ambiguous: Rancher
needs: Kubernetes | Docker | k8s | OpenShift | experience with Rancher | experience of Rancher | experience in Rancher
 | knowledge of Rancher | familiarity with Rancher | proficient with Rancher | @list
implies: kubernetes
near: openshift
hit: Kubernetes under Rancher
miss: Worked for a cattle rancher

term: release-management
name: release management
kind: skill
also: release engineering | software release | release process | managing releases | release coordination |
  software release management | app releases
narrower: release planning
near: ci-cd | change-management-it
hit: Release management for 12 apps

term: release-strategies
name: release strategies
kind: skill
also: trunk-based development | rolling deployments | blue/green deployments
narrower: blue-green deployment | canary releases | feature flags | LaunchDarkly | feature toggles
near: ci-cd | release-management
hit: Canary releases and feature flags

term: renovate-bot
name: Renovate bot
kind: tool
beside: dependency scanning
implies: package-management
near: dependabot
hit: Knowledge of Renovate bot is an advantage

term: rollbar
name: Rollbar
kind: tool
implies: monitoring
near: sentry | datadog
hit: Hands-on experience with Rollbar and Datadog

term: root-cause-analysis-it
name: technical root cause analysis
kind: skill
also: software root cause analysis | production issue analysis | RCA of incidents
near: troubleshooting-it
hit: RCA of incidents within two days

term: rundeck
name: Rundeck
kind: tool
beside: StackStorm | AWX Tower jobs
implies: scripting-automation
near: ansible
hit: Jobs run from Rundeck

term: saltstack
name: SaltStack
kind: tool
also: Salt Stack | SaltStack Enterprise
beside: CFEngine | Salt states
ambiguous: Salt
case: Salt
needs: Ansible | Puppet | Chef | DevOps | SaltStack | @list
implies: configuration-management
near: ansible
hit: Hosts under Salt or Ansible
miss: Salt Lake City office

term: scripting-automation
name: scripting automation
kind: skill
also: IT automation | task automation | infrastructure scripting | automation scripting | automating repetitive tasks
 | automation tooling | automating routine tasks | automated solutions | systems automation
ambiguous: automation | Automation
case: automation | Automation
needs: software | developer | code | cloud | AWS | Azure | Java | Python | Docker | Kubernetes | DevOps | API | Linux
 | SQL | JavaScript | microservice | CI/CD | scripts | Terraform | Ansible | infrastructure | Jenkins | Bash | @list
near: scripting | ansible
hit: IT automation of user set-up
hit: DevOps and automation with Python
miss: Automation of a packing line

term: secrets-management
name: secrets management
kind: skill
also: secret management | credential management
narrower: key management | KMS
ambiguous: KMS
case: KMS
needs: AWS | encryption | encrypt | keys | key | IAM | Vault | S3 | secrets | Azure | CloudTrail | CloudWatch | Lambda
 | GCP | @list
near: hashicorp-vault | cryptography
hit: Practical skills in secrets management and cryptography
hit: Held encryption keys in KMS
miss: Wrote KMS articles for the help desk

term: semantic-release
name: semantic versioning
kind: tool
beside: conventional commits | changesets
implies: release-management
near: git
hit: Proficient in semantic versioning

term: sensu
name: Sensu
kind: tool
implies: monitoring
near: nagios | solarwinds
hit: Proficient in Sensu and Nagios

term: sentry
name: Sentry
kind: tool
also: Sentry.io
beside: Raygun
ambiguous: Sentry
needs: error | Datadog | JavaScript | monitoring | Grafana | logs | experience with Sentry | experience of Sentry |
 experience in Sentry | knowledge of Sentry | familiarity with Sentry | proficient with Sentry | @list
implies: monitoring
near: datadog
hit: Front-end error logs in Sentry
miss: Stood sentry at the gate

term: site-reliability-engineering
name: site reliability engineering
kind: skill
also: SRE | SRE practices | site reliability | reliability engineering of services | DevOps/SRE | SRE experience | SRE
 skills
narrower: SLOs and SLIs | error budgets | SLIs | service level objectives
ambiguous: SRE
case: SRE
needs: service | services | reliability | DevOps | Kubernetes | SLO | SLOs | on-call | Google | cloud | incident |
 monitoring | engineer | engineers | engineering | platform | Prometheus | production | infrastructure | AWS |
 observability | SLI | Linux | software | Terraform | team | teams | automation | systems | experience with SRE |
 experience of SRE | experience in SRE | knowledge of SRE | familiarity with SRE | proficient with SRE | @list
implies: devops
near: monitoring | incident-management
hit: SRE for a payments service
hit: SRE for the platform on AWS
miss: Taught PSHE and SRE to year 9

term: solarwinds
name: SolarWinds
kind: tool
also: SolarWinds Orion
beside: ManageEngine OpManager | Auvik
implies: monitoring | network-monitoring
near: nagios | prometheus
hit: Ideally you have already used SolarWinds

term: sonarqube
name: SonarQube
kind: tool
also: Sonar | SonarQube scans
beside: SonarCloud | SonarLint
ambiguous: Sonar
needs: Jenkins | Maven | code quality | Java | static analysis | @list
implies: static-code-analysis
near: checkmarx
hit: Java code checks with Maven and Sonar
miss: Read sonar images of the sea bed

term: sourcetree
name: Sourcetree
kind: tool
beside: Tower Git
implies: git
near: github
hit: Our stack includes Tower Git, GitHub

term: spinnaker
name: Spinnaker
kind: tool
beside: XL Deploy | Electric Cloud
ambiguous: Spinnaker
needs: Jenkins | CI/CD | Kubernetes | deployment | Docker | pipeline | experience with Spinnaker | experience of
 Spinnaker | experience in Spinnaker | knowledge of Spinnaker | familiarity with Spinnaker | proficient with Spinnaker
 | @list
implies: ci-cd
near: argo-cd
hit: Jenkins and Spinnaker for deployment
miss: Hoisted the spinnaker in light wind

term: splunk
name: Splunk
kind: tool
also: Splunk Enterprise | Splunk Cloud | Splunk ES | Splunk dashboards
beside: SPL queries
implies: logging | siem
near: kibana | datadog | cloudwatch | azure-monitor | graylog | elasticsearch
hit: Worked daily with Splunk and Kibana

term: squid-proxy
name: Squid proxy
kind: tool
implies: load-balancing
near: haproxy | nginx
hit: Set up and maintained Squid proxy for three departments

term: statuspage
name: Statuspage
kind: tool
beside: Uptime Kuma
implies: monitoring
near: pagerduty
hit: Introduced Uptime Kuma in a team of six

term: subversion
name: Subversion
kind: tool
also: SVN | Apache Subversion
beside: CVS repository | TortoiseSVN
ambiguous: Subversion
needs: Git | SVN | version control | repository | experience with Subversion | experience of Subversion | experience
 in Subversion | knowledge of Subversion | familiarity with Subversion | proficient with Subversion | @list
implies: version-control
near: git
hit: Old code kept in SVN
miss: Arrested for subversion of the state

term: teamcity
name: TeamCity
kind: tool
also: JetBrains TeamCity
ambiguous: Bamboo
needs: Jira | Jenkins | CI | Bitbucket | Atlassian | build | @list
implies: ci-cd
near: jenkins | travis-ci | buildkite | aws-codepipeline | tekton | drone-ci
hit: Builds by Jenkins and Bamboo
miss: Planted bamboo along the fence

term: tekton
name: Tekton
kind: tool
also: Tekton pipelines
beside: Jenkins Blue Ocean | Woodpecker CI
implies: ci-cd
near: argo-cd | drone-ci
hit: Familiar with Tekton and Argo CD or similar

term: terraform
name: Terraform
kind: tool
also: HashiCorp Terraform | Terraform Cloud | Terraform modules
beside: OpenTofu | Terragrunt
implies: infrastructure-as-code
near: pulumi | cloudformation | ansible | aws-cdk
hit: Trained colleagues in the use of TerraForm

term: tortoisegit
name: TortoiseGit
kind: tool
implies: git
near: sourcetree | github
hit: Ideally you have already used TortoiseGit

term: travis-ci
name: Travis CI
kind: tool
also: TravisCI
implies: ci-cd
near: circleci | github-actions | atlassian-bamboo | buildkite | aws-codepipeline | tekton | drone-ci
hit: Two years of practice with Travis CI

term: uptimerobot
name: UptimeRobot
kind: tool
implies: monitoring
near: statuspage | pagerduty
hit: Moved the reporting platform to UptimeRobot

term: urbancode-deploy
name: UrbanCode Deploy
kind: tool
implies: ci-cd
near: spinnaker | argo-cd
hit: Our stack includes UrbanCode Deploy, Argo CD

term: vagrant
name: Vagrant
kind: tool
also: Vagrant boxes
ambiguous: Packer
needs: Terraform | HashiCorp | Vagrant | AMI | @list
implies: virtualization
near: docker
hit: Test hosts in Vagrant
miss: Night packer in a warehouse

term: velero
name: Velero
kind: tool
beside: Longhorn storage | Rook Ceph | Portworx
implies: kubernetes
near: backup-and-recovery
hit: Cluster backups with Velero

term: version-control
name: version control
kind: skill
also: source control | version control systems | source code management | revision control | version control tools
 | source code control | SCM tools | code versioning | source code repositories | version control software
ambiguous: SCM
case: SCM
needs: Git | GitHub | Jenkins | SVN | CI | Bitbucket | Maven | @list
near: git
hit: Version control is part of the daily work
hit: Git or another SCM
miss: SCM lead for freight

term: whatsup-gold
name: WhatsUp Gold
kind: tool
implies: monitoring | network-monitoring
near: solarwinds | nagios
hit: Two years of practice with WhatsUp Gold

term: zabbix
name: Zabbix
kind: tool
implies: monitoring
near: nagios | solarwinds | prtg | icinga | checkmk | prometheus
hit: Good command of Zabbix
