# Laboratory technique, life and physical sciences, research practice, pharma and laboratory software.

term: analytical-chemistry
name: analytical chemistry
kind: skill
also: chemical analysis | analytical methods | analytical techniques | chemical testing | analytical testing |
 analytical method development | analytical laboratory
narrower: instrumental analysis
implies: laboratory-techniques
near: chromatography | spectroscopy | titration | method-validation | sample-analysis
hit: Took over analytical chemistry from 2019 onwards

term: argus-safety
name: Argus Safety
kind: tool
also: Oracle Argus | Argus Safety Database | Argus pharmacovigilance
implies: pharmacovigilance
near: regulatory-affairs | mastercontrol
hit: Trained new colleagues on Argus Safety

term: aseptic-technique
name: aseptic technique
kind: skill
also: sterile technique | aseptic techniques
narrower: autoclaving | autoclave | aseptic manufacturing | clean room environment | sterile environment
beside: cleanroom experience | sterilisation | sterilization
near: cell-culture | good-manufacturing-practice
hit: Responsible for aseptic technique in a group of eight

term: assay-development
name: assay development
kind: skill
also: assay design | screening assays | in vitro assays | assay optimisation | assay optimization
narrower: bioassays | biochemical assays | bioassay | enzyme assays
beside: high-throughput screening
implies: laboratory-setting
near: method-validation | elisa | drug-discovery
hit: Took over enzyme assays from 2019 onwards

term: astronomy
name: astronomy
kind: skill
also: observational astronomy
narrower: telescopes
near: physics-research
hit: Taught astronomy to new colleagues

term: atlas-ti
name: ATLAS.ti
kind: tool
implies: qualitative-research | qualitative-analysis-software
near: qualitative-research | nvivo | maxqda | dedoose | qualitative-analysis-software
hit: Kept records in ATLAS.ti

term: benchling
name: Benchling
kind: tool
implies: laboratory-notebooks
near: lims | labvantage | samplemanager
hit: Familiar with Benchling and SampleManager or similar software

term: biobanking
name: biobanking
kind: skill
also: biobank | biorepository | tissue bank | tissue banking
implies: laboratory-setting
near: pathology-specimens | sample-management
hit: Biobanking of consented tissue

term: bioinformatics-biology
name: bioinformatics
kind: skill
also: computational biology | bioinformatic analysis | biological data analysis | bioinformatics tools |
  bioinformatics pipelines
narrower: sequence analysis
near: genomics | dna-sequencing
hit: Practical experience of bioinformatic analysis is required

term: biotechnology-sector
name: biotechnology sector
kind: experience
also: biotech | biotech industry | biotechnology company | biotechnology | biotechnology industry
implies: life-sciences-sector
near: pharmaceutical-sector
hit: A background in biotechnology is preferred

term: blast-sequence-search
name: BLAST sequence search
kind: tool
also: NCBI BLAST
implies: bioinformatics-biology
near: bioinformatics-biology | flowjo | geneious
hit: Knowledge of NCBI BLAST is an advantage

term: calibration-of-instruments
name: laboratory instrument calibration
kind: skill
also: laboratory equipment maintenance | equipment calibration laboratory | instrument calibration laboratory |
 calibration of laboratory equipment | calibrating laboratory equipment | laboratory equipment calibration
narrower: instrument maintenance | pipette calibration | balance calibration
implies: laboratory-setting | lab-equipment
near: laboratory-techniques | method-validation | lab-equipment
hit: Calibration of laboratory equipment each week

term: castor-edc
name: Castor EDC
kind: tool
implies: edc-systems
near: clinical-data-management | oracle-clinical | openclinica
hit: Familiar with Castor EDC and clinical data management or similar software

term: cell-culture
name: cell culture
kind: skill
also: mammalian cell culture | tissue culture | cell biology techniques | cell culture techniques | cell cultures |
 culturing cells | growing cells | maintaining cells
narrower: cell lines | primary cell culture | stem cell culture | iPSC | organoids | HEK293 cells | CHO cells | HeLa
 cells | HEK293 | passaging cells | mammalian cells
implies: aseptic-technique | laboratory-techniques
near: molecular-biology | flow-cytometry | microbiology-techniques | transfection
hit: Strong background in cell culture and molecular biology

term: chemdraw
name: ChemDraw
kind: tool
near: lims | chemstation
hit: Knowledge of ChemDraw is an advantage

term: chemstation
name: ChemStation
kind: tool
implies: chromatography | chromatography-data-system
near: lims | chromeleon | chemdraw | chromatography-data-system
hit: Integrated peaks in ChemStation

term: chromatography
name: chromatography
kind: skill
narrower: GC | TLC | liquid chromatography | gas chromatography | ion chromatography | column chromatography | thin
 layer chromatography | protein purification chromatography | FPLC | size exclusion chromatography
ambiguous: GC | TLC
case: GC | TLC | FPLC
needs: HPLC | mass spectrometry | LC-MS | chromatography | analysis | laboratory | chemistry | MS | FTIR | @list
implies: analytical-chemistry
near: hplc | mass-spectrometry | gc-ms
hit: Chromatography method development
miss: Pay the GC on site weekly

term: chromatography-data-system
name: chromatography data system
kind: tool
also: chromatography software | CDS software | chromatography data systems
narrower: OpenLab | OpenLab CDS | LabSolutions | Clarity chromatography
implies: chromatography
near: empower-chromatography-software | chromeleon | chemstation
hit: Processed runs in the chromatography data system

term: chromeleon
name: Chromeleon
kind: tool
implies: chromatography | chromatography-data-system
near: lims | empower-chromatography-software | chemstation | chromatography-data-system
hit: Ideally you have already used Chromeleon

term: clinical-data-management
name: clinical data management
kind: skill
also: data management plan clinical | clinical database | CRF design
narrower: EDC | case report forms | eCRF | CDISC | SDTM
ambiguous: EDC
case: EDC | CDISC | SDTM
needs: clinical | trial | trials | Medidata | Rave | study | studies | CRF | eCRF | query | queries | CDISC | Veeva
 | REDCap | SDTM | CTMS | TMF | GCP | OpenClinica | Inform | protocol
implies: clinical-research
near: clinical-monitoring
hit: You are familiar with clinical data management and clinical monitoring
hit: Closed queries in EDC for a trial
miss: Loans to shops from the county EDC

term: clinical-monitoring
name: clinical monitoring
kind: skill
also: site monitoring | CRA experience
narrower: monitoring visits | source data verification | SDV
case: SDV
implies: clinical-research | good-clinical-practice
near: good-clinical-practice
hit: Strong background in clinical monitoring

term: clinical-research
name: clinical research
kind: skill
also: clinical trials | clinical studies | clinical trial | clinical study | clinical research studies | clinical
 development | investigator sites | clinical operations | clinical research trials | recruiting trial participants |
 consented patients | recruiting patients to trials
narrower: trial coordination | clinical trial management | phase I-III trials | TMF | eTMF | trial master file |
 site initiation visits | patient recruitment | trial recruitment | clinical trial monitoring | study start-up |
 phase III trials
ambiguous: TMF
case: TMF
needs: clinical | trial | trials | eTMF | study | CRA | GCP | CRO | CTMS | ISF | ICH | Veeva | regulatory | sponsor
near: good-clinical-practice | clinical-data-management | regulatory-affairs | study-protocols
hit: Strong background in clinical research and clinical data management
hit: Filed trial papers in the TMF
miss: Telecom models from TMF and eTOM

term: computational-chemistry
name: computational chemistry
kind: skill
also: quantum chemistry | density functional theory | molecular modeling
narrower: molecular modelling | molecular dynamics | DFT calculations | docking studies | cheminformatics
near: drug-discovery | computational-modelling-science
hit: Taught density functional theory to new colleagues

term: computational-modelling-science
name: computational modelling
kind: skill
also: mathematical modelling | numerical simulation | numerical modelling | numerical methods | simulation of
  physical systems | computational modeling science | computational modeling | mathematical modeling | numerical
  modeling
beside: scientific computing | numerical analysis
near: computational-chemistry | operational-research
hit: Duties include computational modelling

term: computer-system-validation
name: GAMP
kind: skill
also: GAMP 5
case: GAMP
near: gxp | method-validation
hit: You are familiar with GAMP 5 and method validation

term: contract-research-setting
name: contract research setting
kind: experience
also: contract research organisation | CRO industry | CRO experience | contract research organization
beside: CDMO
case: CDMO
near: pharmaceutical-sector | clinical-research
hit: Previous experience in contract research setting is welcome

term: data-collection
name: data collection
kind: skill
also: collecting data | data gathering | field data collection | primary data collection | collect data
 | data collection methods | gathering data | gather data | data collection tools | research data collection
 | data collection and analysis | collected survey data | recorded field data
near: research-design | survey-design | field-research | data-entry
hit: Practical experience of data collection is required

term: dedoose
name: Dedoose
kind: tool
implies: qualitative-analysis-software
near: qualitative-research | maxqda
hit: Daily work with Dedoose and qualitative research

term: dna-extraction
name: DNA extraction
kind: skill
also: nucleic acid extraction | DNA isolation | DNA/RNA extraction
beside: RNA extraction
implies: molecular-biology
near: pcr
hit: Practical experience of nucleic acid extraction is required

term: dna-sequencing
name: DNA sequencing
kind: skill
also: genome sequencing
narrower: next-generation sequencing | NGS | Sanger sequencing | RNA-Seq | whole genome sequencing | Illumina
 sequencing | library preparation | RNA sequencing | single-cell sequencing | nanopore sequencing
ambiguous: NGS
case: NGS
needs: sequencing | DNA | RNA | Illumina | PCR | genomic | genomics | bioinformatics | library | libraries |
 molecular | qPCR | Sanger | variant | exome | cancer | oncology | samples | genetics | genetic | assay | CRISPR |
 RNA-seq | data | @list
implies: molecular-biology
near: pcr | genomics | bioinformatics-biology
hit: A good grasp of DNA sequencing is expected
hit: Ran NGS on Illumina
miss: Laid gas mains for NGS in Leeds

term: drug-discovery
name: drug discovery
kind: skill
also: drug design | pharmaceutical development | drug discovery and development | lead optimization
narrower: lead optimisation | medicinal chemistry | small molecule discovery | hit to lead | structure-activity
 relationships | target validation | preclinical development
beside: drug development
near: assay-development | pharmacology-research | organic-synthesis
hit: Duties include drug discovery

term: edc-systems
name: electronic data capture system
kind: tool
also: EDC system | EDC systems | electronic data capture | EDC platforms | electronic case report forms system
narrower: Oracle InForm | Viedoc | OpenClinica trial tools | InForm EDC | Medrio | TrialMaster
implies: clinical-data-management
near: medidata-rave | redcap
hit: Entered visits in an EDC system

term: electrochemistry
name: electrochemistry
kind: skill
also: battery testing electrochemistry | fuel cell research
narrower: cyclic voltammetry | corrosion testing | battery chemistry
implies: laboratory-setting
near: analytical-chemistry | physics-research
hit: A good grasp of electrochemistry is expected

term: electron-microscopy
name: electron microscopy
kind: skill
also: scanning electron microscopy | transmission electron microscopy | SEM/EDX
narrower: SEM microscopy | TEM | cryo-EM | SEM/TEM
ambiguous: TEM
case: TEM
needs: SEM | electron | microscopy | XRD | AFM | nano | nanoparticles | FIB | imaging | materials | EDX | EDS | XPS |
 spectroscopy | cryo | samples | HRTEM | microscope | DLS | FTIR | @list
implies: microscopy
near: materials-characterisation
hit: Strong background in electron microscopy and materials characterisation
hit: Imaged samples by SEM and TEM
miss: Checked telecom bills on the TEM desk

term: elisa
name: ELISA
kind: skill
also: enzyme-linked immunosorbent assay | ELISAs
case: ELISA | ELISAs
implies: laboratory-techniques
near: western-blotting | assay-development | flow-cytometry | gel-electrophoresis | immunoassays
hit: ELISAs on patient serum

term: empower-chromatography-software
name: Waters Empower
kind: tool
also: Empower 3
ambiguous: Empower
case: Empower
needs: chromatography | HPLC | UPLC | Chromeleon | LIMS | QC | laboratory | ChemStation | GMP | GC | UHPLC
implies: chromatography | chromatography-data-system
near: lims | samplemanager | chromeleon | chemstation | chromatography-data-system
hit: Ran HPLC on Empower 3
miss: Empower teams to act

term: endnote
name: EndNote
kind: tool
also: End Note
implies: reference-management-software
near: literature-review | mendeley | zotero | refworks | reference-management-software
hit: Working knowledge of EndNote required

term: fermentation-and-bioprocessing
name: fermentation and bioprocessing
kind: skill
also: fermentation | bioprocess development | biomanufacturing
narrower: bioreactors | upstream processing
ambiguous: fermentation
needs: bioreactor | process | cell | upstream | downstream | microbial | biotech | scale-up
near: protein-purification | good-manufacturing-practice | protein-expression
hit: Fermentation in bioreactors up to 500 l
miss: Sourdough fermentation takes a day

term: field-research
name: field research
kind: skill
also: fieldwork | field work | field studies | collecting field data | transects
narrower: field data | fieldwork coordination | enumerators | field surveys
near: data-collection | field-sampling | research-interviews
hit: Practical experience of field research is required

term: flow-cytometry
name: flow cytometry
kind: skill
also: FACS | flow cytometer | flow cytometry analysis | FACS analysis | FACS sorting | FACS panels
narrower: cell sorting
ambiguous: FACS
case: FACS
needs: flow | cytometry | cell | cells | sorting | antibody | antibodies | ELISA | immunology | BD | staining |
 western | PCR | FlowJo | blood | @list
implies: laboratory-setting
near: cell-culture | immunology-techniques
hit: Looked after flow cytometry for a mid-sized employer
hit: Sorted cells by FACS
miss: Taught sewing in FACS classes

term: flowjo
name: FlowJo
kind: tool
implies: flow-cytometry
near: bioinformatics-biology | snapgene | blast-sequence-search
hit: Proficient in FlowJo and SnapGene

term: forensic-science
name: forensic science
kind: skill
also: forensics laboratory
narrower: fingerprint analysis | forensic analysis evidence | trace evidence | forensic DNA analysis
near: toxicology | dna-extraction
hit: Three years of forensic DNA analysis

term: formulation-development
name: formulation development
kind: skill
also: formulation | formulations | product formulation
narrower: drug formulation | cosmetic formulation | tablet formulation
ambiguous: formulation | formulations
needs: product | drug | cosmetic | chemistry | laboratory | tablet | polymer | pharmaceutical | R&D | coating
 | detergent | stability | development
never: formulation of policy | strategy formulation | policy formulation
near: polymer-chemistry | pharmaceutical-manufacturing
hit: Product formulation and stability work in R&D
miss: Formulation of ideas in class

term: gaussian-computational-chemistry
name: Gaussian computational chemistry
kind: tool
implies: computational-chemistry
near: computational-modelling-science | originlab | petrel
hit: Used Gaussian computational chemistry and Petrel in a team of five

term: gc-ms
name: GC-MS
kind: skill
also: GC/MS | gas chromatography mass spectrometry
beside: headspace GC
implies: chromatography | mass-spectrometry
near: hplc
hit: Experience in GC-MS and HPLC

term: gel-electrophoresis
name: gel electrophoresis
kind: skill
also: electrophoresis | agarose gel electrophoresis | running gels | agarose gels | DNA gels
narrower: SDS-PAGE | agarose gel
beside: Southern blot
implies: laboratory-setting
near: western-blotting | pcr
hit: Three years of gel electrophoresis

term: gene-editing
name: gene editing
kind: skill
also: genome editing
narrower: CRISPR | CRISPR-Cas9
beside: genetic engineering | gene therapy
implies: molecular-biology
near: cell-culture | gene-expression-analysis | viral-vectors | transfection
hit: CRISPR gene editing in cell lines

term: gene-expression-analysis
name: gene expression
kind: skill
also: gene expression analysis | gene expression studies
narrower: microarrays
implies: molecular-biology
near: gene-editing | genomics | pcr
hit: Gene expression analysis in mouse tissue

term: geneious
name: Geneious
kind: tool
implies: bioinformatics-biology
near: bioinformatics-biology | blast-sequence-search | pymol | benchling
hit: Good command of Geneious

term: genomics
name: genomics
kind: skill
also: genome analysis | population genomics | genomic data | genetic analysis | genomes | sequencing data analysis
narrower: genotyping | GWAS | transcriptomics | epigenetics
beside: genetics research
case: GWAS
near: dna-sequencing | bioinformatics-biology | proteomics | protein-purification | gene-expression-analysis
hit: Practical experience of genomics is required

term: geology
name: geology
kind: skill
also: geoscience | geological data | sedimentology | geological modeling
narrower: petrology | mineralogy | geological modelling | geochemistry | stratigraphy | geological surveys
near: hydrogeology | geophysics | field-sampling
hit: Three years of sedimentology

term: geophysics
name: geophysics
kind: skill
narrower: geophysical surveys | seismology | seismic data
near: geology | gis
hit: Strong background in geophysics and GIS

term: good-clinical-practice
name: GCP
kind: skill
also: good clinical practice | ICH-GCP | GCP guidelines
beside: ICH guidelines
ambiguous: GCP
case: GCP
needs: clinical | trial | ICH | research | GMP | GLP | study | pharmacovigilance
implies: clinical-research | gxp
near: gxp
hit: Trained in ICH GCP for clinical trials
miss: Deployed on GCP with Terraform

term: good-laboratory-practice
name: good laboratory practice
kind: skill
also: GLP | GLP compliance | GLP studies
ambiguous: GLP
case: GLP
needs: GMP | GCP | laboratory | lab | FDA | studies | study | OECD | compliance | QA | preclinical | toxicology |
 regulations | ISO | analytical | SOP | SOPs | quality | validation | standards | @list
implies: gxp | laboratory-setting
near: good-manufacturing-practice | laboratory-quality | good-clinical-practice
hit: Experience in GLP studies and laboratory quality
hit: Lab studies to GLP
miss: Advised on GLP-1 diet pens

term: graphpad-prism
name: GraphPad Prism
kind: tool
also: Prism GraphPad
implies: data-analysis
near: bioinformatics-biology | snapgene | originlab | sigmaplot
hit: Kept records in GraphPad Prism

term: gxp
name: GxP compliance
kind: skill
narrower: data integrity pharma
implies: regulated-setting
near: good-manufacturing-practice | good-laboratory-practice | good-clinical-practice | computer-system-validation
hit: Looked after data integrity pharma for a mid-sized employer

term: histology
name: histology
kind: skill
also: histology techniques | staining of tissue
narrower: tissue sectioning | microtomy | tissue processing | H&E staining | cryosectioning
implies: laboratory-techniques
near: microscopy | immunology-techniques
hit: Skilled in histology and immunology techniques

term: hplc
name: HPLC
kind: skill
also: high-performance liquid chromatography | HPLC analysis
narrower: UPLC | UHPLC
case: HPLC | UPLC | UHPLC
implies: chromatography
near: gc-ms | mass-spectrometry
hit: Taught HPLC to new colleagues

term: image-analysis-science
name: ImageJ
kind: skill
narrower: Fiji image analysis
beside: CellProfiler
near: microscopy
hit: Experience in ImageJ and microscopy

term: immunoassays
name: immunoassays
kind: skill
also: immunoassay
narrower: Luminex assay | radioimmunoassay | lateral flow assays
implies: laboratory-techniques
near: elisa | immunology-techniques
hit: Immunoassay runs each week

term: immunology-techniques
name: immunology techniques
kind: skill
also: immunological assays | cell based assays
narrower: immunohistochemistry | IHC | immunofluorescence | immunostaining | antibody production
ambiguous: IHC
case: IHC
needs: staining | tissue | tissues | antibody | antibodies | histology | slides | ELISA | western | FFPE | pathology
 | confocal | PCR | immunofluorescence | flow | H&E | cell | microscopy | @list
implies: laboratory-setting
near: histology | flow-cytometry | elisa | immunoassays
hit: Took over immunology techniques from 2019 onwards
hit: Stained tissue by IHC
miss: Clerk at IHC in Salt Lake City

term: in-vivo-studies
name: in vivo studies
kind: skill
also: animal studies | in vivo | animal models | preclinical studies | in vivo experiments | pre-clinical research |
 preclinical research | animal research
narrower: animal handling laboratory | rodent handling | mouse models | mouse handling
near: pharmacology-research | toxicology | cell-culture
hit: A good grasp of in vivo is expected

term: knowledge-transfer
name: knowledge transfer
kind: skill
also: transferring knowledge | knowledge exchange
near: technology-transfer | training-delivery | knowledge-sharing
hit: Knowledge transfer to the new team

term: lab-equipment
name: laboratory equipment
kind: skill
also: lab equipment | laboratory instruments | lab instruments | analytical instruments | analytical instrumentation
 | scientific instruments | instrumentation laboratory | operating laboratory equipment | laboratory instrumentation
narrower: centrifuges | pipettes | pipetting | micropipettes | microplate readers
implies: laboratory-setting
near: calibration-of-instruments | laboratory-techniques
hit: Looked after laboratory equipment and pipettes

term: laboratory-management
name: laboratory management
kind: skill
also: lab management | managing a laboratory | running a laboratory | laboratory operations
 | laboratory administration | lab operations
implies: laboratory-techniques
near: laboratory-quality
hit: You are familiar with laboratory management and laboratory quality

term: laboratory-notebooks
name: laboratory notebooks
kind: skill
also: lab notebooks | experimental records | lab records | laboratory documentation | laboratory records |
  recording results | batch record | lab notebook | electronic lab notebooks
narrower: electronic lab notebook | ELN
case: ELN
implies: laboratory-setting
near: records-management | lims
hit: Taught laboratory notebooks to new colleagues

term: laboratory-quality
name: laboratory quality
kind: skill
also: laboratory quality control | laboratory quality assurance
narrower: ISO 15189 | CLIA | CAP accreditation
case: CLIA
implies: laboratory-setting
near: good-laboratory-practice | method-validation
hit: Duties include CAP accreditation

term: laboratory-safety
name: laboratory safety
kind: skill
also: lab safety | chemical safety laboratory | chemical hygiene | biological safety | biosafety procedures
narrower: biosafety | COSHH laboratory | biosafety level 2 | BSL-2 | BSL-3 | biohazard handling | fume hoods | fume
 cupboards
implies: laboratory-setting
near: laboratory-techniques | good-laboratory-practice
hit: Took over lab safety from 2019 onwards

term: laboratory-setting
name: laboratory setting
kind: experience
also: laboratory environment | lab environment | clinical laboratory setting | analytical laboratory setting
 | in a laboratory | in a lab | laboratory background | lab-based role | laboratory-based role | lab background
 | wet lab environment
narrower: research laboratory | industrial laboratory
near: research-setting | pharmaceutical-sector
hit: Worked in laboratory setting from 2016 to 2020

term: laboratory-techniques
name: laboratory techniques
kind: skill
also: lab techniques | laboratory skills | laboratory work | lab work | wet lab | laboratory procedures | laboratory
 experience | laboratory testing | laboratory analysis | lab experience | laboratory practice | lab skills |
 laboratory methods | lab procedures | lab testing | laboratory research | laboratory tests | benchwork
implies: laboratory-setting
near: laboratory-safety | sample-preparation | good-laboratory-practice | lab-equipment
hit: Duties include benchwork

term: labvantage
name: LabVantage
kind: tool
implies: lims
near: lims | starlims | benchling | samplemanager
hit: Used LabVantage and Benchling in a team of five

term: labware
name: LabWare
kind: tool
also: LabWare LIMS
implies: lims
near: lims | starlims | labvantage | samplemanager | benchling
hit: Knowledge of LabWare is an advantage

term: life-sciences-sector
name: life sciences
kind: experience
also: life sciences industry | life science | life sciences sector | life science industry
implies: regulated-setting
near: medical-device-sector
hit: Eight years in the life sciences industry

term: lims
name: LIMS
kind: skill
also: laboratory information management system | LIMS software | laboratory information management systems |
 laboratory information system
case: LIMS
implies: laboratory-techniques
near: labware | benchling | laboratory-notebooks | sample-management
hit: Three years of laboratory information system

term: literature-databases
name: literature databases
kind: tool
also: bibliographic databases | academic databases | research databases | scientific databases | medical databases
narrower: Embase | Cochrane Library | CINAHL | MEDLINE | PsycINFO | Google Scholar | JSTOR | SciFinder | Reaxys
near: literature-review | pubmed | scopus
hit: Searched bibliographic databases for the review

term: literature-review
name: literature review
kind: skill
also: literature reviews | literature research | literature search | systematic review | reviewing literature |
 literature surveys | reviewed the literature | reviewing published studies
narrower: literature searches | systematic reviews | meta-analysis
implies: research-skills
near: research-design | internet-research | medical-writing | reference-management-software | literature-databases
hit: Three years of literature review

term: mass-spectrometry
name: mass spectrometry
kind: skill
also: mass spec
narrower: LC-MS | LC/MS | LC-MS/MS | LCMS | MALDI-TOF | triple quadrupole | ICP-MS | Orbitrap | Q-TOF
implies: analytical-chemistry
near: hplc | spectroscopy | proteomics | metabolomics
hit: Strong background in mass spectrometry and proteomics

term: masslynx
name: MassLynx
kind: tool
also: Waters MassLynx
implies: mass-spectrometry
near: empower-chromatography-software
hit: Set up MassLynx for a firm of thirty

term: materials-characterisation
name: materials characterisation
kind: skill
also: materials characterization
narrower: TGA | differential scanning calorimetry | rheology | particle size analysis | dissolution testing | AFM |
 mechanical testing of materials | surface analysis
ambiguous: AFM | TGA
case: TGA | AFM
needs: SEM | TEM | XRD | microscopy | atomic | nano | XPS | surface | surfaces | Raman | TGA | DSC | FTIR | thin
 film | polymer | polymers | DMA | rheology | thermal
near: electron-microscopy | x-ray-diffraction
hit: Strong background in materials characterisation and electron microscopy
hit: Polymers by DSC and TGA
miss: Listed a drug with the TGA in Canberra
miss: Sent crew lists by AFM 33

term: maxqda
name: MAXQDA
kind: tool
implies: qualitative-research | qualitative-analysis-software
near: qualitative-research | atlas-ti | dedoose
hit: Used MAXQDA and ATLAS.ti in a team of five

term: medical-device-sector
name: medical device sector
kind: experience
also: medical devices | medical technology | medtech | medical device
narrower: in vitro diagnostics industry | diagnostics industry
implies: regulated-setting
near: pharmaceutical-sector | life-sciences-sector
hit: Four years in medical device sector

term: medical-writing
name: medical writing
kind: skill
also: medical communications | scientific writing | writing scientific papers | scientific reports | manuscript
 writing
narrower: regulatory writing | manuscript preparation
near: literature-review | business-writing | scientific-presentation | academic-publishing-record | academic-writing
hit: You are familiar with medical writing and business writing

term: medidata-rave
name: Medidata Rave
kind: tool
implies: edc-systems
near: clinical-data-management | redcap | openclinica | castor-edc | oracle-clinical | ctms | edc-systems
hit: Ideally you have already used Medidata Rave

term: mendeley
name: Mendeley
kind: tool
implies: reference-management-software
near: literature-review | endnote | zotero | refworks
hit: Trained new colleagues on Mendeley

term: metabolomics
name: metabolomics
kind: skill
also: metabolite profiling
narrower: lipidomics
near: proteomics | mass-spectrometry
hit: Metabolomics of plant extracts

term: meteorology
name: meteorology
kind: skill
also: atmospheric science
narrower: weather forecasting
beside: climatology | climate modelling | climate modeling
near: climate-change
hit: Skilled in climatology and climate change

term: method-validation
name: method validation
kind: skill
also: analytical method validation | method development and validation | validating methods | validating
  analytical methods | validation reports for methods
narrower: assay validation
beside: method development | method transfer
near: analytical-chemistry | assay-development
hit: Strong background in method validation and assay development

term: microbiology-techniques
name: microbiology techniques
kind: skill
also: microbiological testing | bacterial culture | microbiological analysis | microbial testing | microbiology lab
 | microbiology testing
narrower: microbial culture | plating | bacterial identification | environmental monitoring microbiology | Gram
 staining | media preparation | culture media | streaking plates | agar plates | plate counts | swabbing and plating
 | total viable counts
ambiguous: plating
needs: bacteria | agar | microbial | culture | media
implies: aseptic-technique | laboratory-techniques
near: cell-culture | food-quality-testing
hit: Plating and counting bacteria on agar
miss: Plating of desserts at the pass

term: microscopy
name: microscopy
kind: skill
also: optical microscopy | microscopes | microscope | bioimaging
narrower: confocal | light microscopy | fluorescence microscopy | confocal microscopy | live cell imaging | high
 content imaging
implies: laboratory-techniques
near: electron-microscopy | histology | image-analysis-science
hit: Skilled in microscopes and electron microscopy

term: molecular-biology
name: molecular biology
kind: skill
also: molecular biology techniques | molecular techniques | plasmid preparation | molecular methods
narrower: molecular cloning | cloning | DNA cloning
ambiguous: cloning
needs: DNA | PCR | plasmid | molecular | cell | gene | protein | sequencing | vector
implies: laboratory-techniques
near: pcr | dna-sequencing | gene-editing | cell-culture | genomics | protein-purification
hit: Cloning and PCR at the bench
miss: Disk cloning with Clonezilla

term: nanodrop
name: NanoDrop
kind: tool
beside: Qubit fluorometer
implies: laboratory-techniques
near: dna-extraction
hit: Moved from spreadsheets to NanoDrop

term: nanotechnology
name: nanotechnology
kind: skill
narrower: nanomaterials | nanofabrication | thin films | thin film deposition | nanoparticles
near: materials-characterisation | physics-research
hit: You are familiar with nanomaterials and experimental physics

term: neuroscience-research
name: neuroscience research
kind: skill
also: behavioural neuroscience | behavioral neuroscience
narrower: electrophysiology | patch clamp | EEG research | fMRI | neuroimaging | optogenetics | brain imaging | MEG
ambiguous: MEG
case: MEG
needs: EEG | fMRI | MRI | neuro | brain | imaging | TMS | neural | cortical
near: in-vivo-studies | psychology-research
hit: Sound knowledge of behavioral neuroscience
hit: Brain signals in MEG and EEG
miss: MEG WALSH of Austin

term: nmr
name: NMR
kind: skill
also: nuclear magnetic resonance | NMR spectroscopy
case: NMR
implies: spectroscopy
near: mass-spectrometry
hit: Duties include nuclear magnetic resonance

term: nvivo
name: NVivo
kind: tool
implies: qualitative-research | qualitative-analysis-software
near: qualitative-research | atlas-ti | maxqda | dedoose | qualitative-analysis-software
hit: Familiar with NVivo and ATLAS.ti or similar software

term: openclinica
name: OpenClinica
kind: tool
implies: edc-systems
near: clinical-data-management | castor-edc | oracle-clinical
hit: Trained new colleagues on OpenClinica

term: oracle-clinical
name: Oracle Clinical
kind: tool
implies: edc-systems
near: clinical-data-management | redcap | castor-edc
hit: Introduced Oracle Clinical in three departments

term: organic-synthesis
name: organic synthesis
kind: skill
also: organic chemistry synthesis | synthetic chemistry | chemical synthesis | synthetic organic chemistry
narrower: multi-step synthesis | peptide synthesis | custom synthesis
implies: laboratory-setting
near: drug-discovery | nmr | polymer-chemistry
hit: A good grasp of organic synthesis is expected

term: originlab
name: OriginLab
kind: tool
also: OriginPro
near: computational-modelling-science | comsol | gaussian-computational-chemistry | sigmaplot
hit: Knowledge of OriginPro is an advantage

term: out-of-specification-investigation
name: out-of-specification investigation
kind: skill
also: out of specification | OOS reports | OOS results | OOS investigations | OOS investigation | laboratory
  investigations | OOS/OOT
beside: out-of-trend results
near: non-conformance-management | capa | root-cause-analysis
hit: Wrote OOS reports and closed laboratory investigations

term: pathology-specimens
name: pathology specimens
kind: skill
also: pathology specimen handling | handling pathology specimens
narrower: specimen reception
implies: laboratory-setting
near: sample-preparation | biobanking
hit: Specimen reception in pathology

term: pcr
name: PCR
kind: skill
also: polymerase chain reaction
narrower: qPCR | RT-qPCR | ddPCR | primer design | RT-PCR | real-time PCR | digital PCR | Bio-Rad CFX | LightCycler
ambiguous: PCR
case: PCR
needs: DNA | RNA | ELISA | gel | cloning | western | qPCR | molecular | primer | primers | assay | assays | cell |
 lab | laboratory | extraction | sequencing | genotyping | samples | electrophoresis | COVID | virus | biology |
 HPLC | bacterial | diagnostic | real-time | plasmid | RT | tests | swabs | microbiology | cells | genetic | protein
 | analysis | bacteria | techniques | @list
implies: molecular-biology | laboratory-techniques
near: dna-extraction | dna-sequencing | gel-electrophoresis | elisa | western-blotting | gene-expression-analysis
hit: A good grasp of RT-qPCR is expected
hit: Amplified DNA by PCR
miss: Filed a PCR after each ambulance run

term: petrel
name: Petrel
kind: tool
near: computational-modelling-science | gaussian-computational-chemistry | leapfrog-geo
hit: Good command of Petrel

term: pharmaceutical-manufacturing
name: drug manufacturing
kind: skill
narrower: tablet manufacturing | API manufacturing | batch manufacturing pharma | solid dosage forms
implies: pharma-manufacturing-sector
near: good-manufacturing-practice | formulation-development
hit: You are familiar with drug manufacturing and formulation development

term: pharmaceutical-sector
name: pharmaceutical sector
kind: experience
also: pharmaceutical industry | pharma | pharma industry | pharmaceuticals | pharmaceutical company | pharmaceutical
 environment | biopharmaceutical | biopharmaceutical industry | pharmaceutical | pharma background
narrower: biopharma
implies: regulated-setting | life-sciences-sector
near: biotechnology-sector | contract-research-setting
hit: Four years in pharmaceutical sector

term: pharmacology-research
name: pharmacology research
kind: skill
narrower: pharmacokinetics | PK/PD | DMPK | ADME | pharmacodynamics | in vitro pharmacology
case: DMPK | ADME
near: drug-discovery | toxicology
hit: Looked after PK/PD for a mid-sized employer

term: pharmacovigilance
name: pharmacovigilance
kind: skill
also: drug safety | medical device vigilance | case processing drug safety
narrower: adverse event reporting | safety reporting | ICSR | signal detection drug safety
case: ICSR
near: clinical-research | regulatory-affairs
hit: Skilled in adverse event reporting and regulatory affairs

term: physics-research
name: experimental physics
kind: skill
narrower: optics | laser optics | photonics | plasma physics | nuclear physics | astrophysics | cryogenics | lasers
 research | theoretical physics | quantum optics | spectroscopic measurements
beside: quantum physics | particle physics | condensed matter physics
ambiguous: optics
needs: laser | photonics | physics | lens | imaging | research
near: materials-characterisation | spectroscopy
hit: Laser optics and photonics bench
miss: Bad optics for the mayor

term: plant-science
name: plant science
kind: skill
also: plant biology
narrower: plant physiology | greenhouse trials | seed science | plant molecular biology
near: field-sampling | genomics
hit: Skilled in plant physiology and field sampling

term: polymer-chemistry
name: polymer chemistry
kind: skill
also: polymers | polymer science | plastics chemistry
narrower: polymerisation | coatings chemistry | adhesives formulation
near: organic-synthesis | formulation-development
hit: Skilled in polymer chemistry and organic synthesis

term: protein-expression
name: protein expression
kind: skill
also: recombinant protein expression | recombinant protein | recombinant proteins | expressing proteins
implies: laboratory-setting
near: protein-purification | fermentation-and-bioprocessing
hit: Protein expression in E. coli

term: protein-purification
name: protein purification
kind: skill
also: protein analysis
beside: protein biochemistry | protein chemistry | downstream processing
implies: laboratory-setting
near: chromatography | western-blotting | fermentation-and-bioprocessing | protein-expression
hit: Protein purification by affinity columns

term: proteomics
name: proteomics
kind: skill
also: proteomic analysis
beside: omics data
near: mass-spectrometry | genomics | metabolomics
hit: Proteomics of plasma

term: psychology-research
name: psychology research
kind: skill
also: behavioural research | cognitive testing | behavioral research | behavioral experiments
narrower: experimental psychology | psychological testing research | behavioural experiments
near: quantitative-methods | neuroscience-research
hit: Responsible for psychology research in a group of eight

term: pubmed
name: PubMed
kind: tool
implies: literature-databases
near: literature-review | refworks | web-of-science | scopus | literature-databases
hit: Familiar with PubMed and Web of Science or similar software

term: pymol
name: PyMOL
kind: tool
near: bioinformatics-biology | geneious | schrodinger-maestro
hit: Used PyMOL and bioinformatics in a team of five

term: qualitative-analysis-software
name: qualitative data analysis software
kind: tool
also: qualitative analysis software | CAQDAS | QDA software
narrower: Quirkos | QDA Miner | Taguette
implies: qualitative-research
near: nvivo | atlas-ti
hit: Coded interviews in qualitative data analysis software

term: quality-control-laboratory
name: quality control laboratory
kind: skill
also: product testing laboratory
narrower: finished product testing | in-process testing | release testing
implies: laboratory-techniques
near: analytical-chemistry | laboratory-quality
hit: You are familiar with quality control laboratory and analytical chemistry

term: quantstudio
name: QuantStudio
kind: tool
implies: pcr
near: dna-extraction
hit: QuantStudio used every day

term: reagent-preparation
name: reagent preparation
kind: skill
also: preparing reagents | buffer preparation | preparing buffers | preparing solutions | solution preparation |
 making up solutions | preparation of reagents | prepared reagents | making buffers
implies: laboratory-techniques
near: sample-preparation
hit: Reagent preparation for the whole group

term: redcap
name: REDCap
kind: tool
implies: edc-systems
near: clinical-data-management | medidata-rave | oracle-clinical | openclinica | castor-edc | edc-systems
hit: Proficient in REDCap and Medidata Rave

term: reference-management-software
name: reference management software
kind: tool
also: reference manager | reference managers | citation manager | citation management software | bibliographic
 software
narrower: Paperpile | ReadCube Papers | Citavi | JabRef
near: literature-review | endnote | zotero
hit: Kept papers in reference management software

term: refworks
name: RefWorks
kind: tool
implies: reference-management-software
near: literature-review | zotero | pubmed
hit: Good command of RefWorks

term: regulatory-affairs
name: regulatory affairs
kind: skill
also: regulatory dossiers | regulatory strategy | product registration | regulatory filing | EU MDR | medical device
 regulations | drug registration | marketing authorization
narrower: regulatory submissions | FDA submissions | 510(k) | marketing authorisation | MHRA | EMA submissions | IND
 | FDA | CTD | eCTD | NDA submissions
ambiguous: IND | CTD | NDA
case: IND | CTD | MHRA | eCTD | FDA | NDA
needs: FDA | regulatory | submission | NDA | clinical | dossier | CMC | drug | submissions | filing | filings | ANDA
 | BLA
near: clinical-research | good-manufacturing-practice | medical-writing | compliance
hit: Wrote regulatory submissions for two devices
hit: FDA filings of an NDA
miss: IND 500 race weekend
miss: Signed an NDA with vendors

term: research-design
name: research design
kind: skill
also: research methods | research methodology | design of experiments science | study design | experiment design |
 research methodologies | applied research | scientific method | designing studies | performing experiments
narrower: experimental design | designing experiments | planning experiments
beside: scientific research
implies: research-skills
near: literature-review | quantitative-methods | qualitative-research | study-protocols | data-collection |
 needs-assessment | research-skills
hit: Duties include research design

term: research-funding
name: research funding
kind: skill
also: research grants | grant-funded research | writing research proposals | securing research funding | research
 grant applications | grant income | research income | securing research income
narrower: grant applications research | research proposals
near: grant-writing | research-design
hit: Responsible for writing research proposals in a group of eight

term: research-interviews
name: research interviews
kind: skill
also: interviewing participants | interviewing research | interviewing respondents
narrower: semi-structured interviews | key informant interviews
near: qualitative-research | focus-groups | interviewing | data-collection
hit: Strong background in research interviews and focus groups

term: research-management
name: research management
kind: skill
also: managing research projects | research coordination | research programme management | study coordination |
  leading research | research program management
narrower: research administration | research governance
near: research-design | project-administration
hit: Three years of research management

term: research-setting
name: research setting
kind: experience
also: research environment | R&D environment | research organisation | academic research environment | R&D
  department | research and development | R&D | research centre | research laboratories | research organization
  | research center
narrower: research institute
near: laboratory-setting
hit: A background in research environment is preferred

term: research-skills
name: research skills
kind: skill
also: conducting research | research projects | conduct research | carrying out research | research activities |
 research experience | research and analysis | independent research | research background | research techniques |
 performing research | research work
near: research-design | academic-research | internet-research
hit: Strong background in conducting research

term: sample-analysis
name: sample analysis
kind: skill
also: analysis of samples | analysing samples | analyzing samples | sample testing | testing samples | testing of
 samples | analysed samples | tested samples
implies: laboratory-techniques
near: sample-preparation | analytical-chemistry
hit: Tested samples from three plants each day

term: sample-collection
name: sample collection
kind: skill
also: collecting samples | taking samples | collected samples | collection of samples | took samples
implies: data-collection
near: sample-management | sample-preparation | field-sampling | specimen-collection
hit: Collecting samples from the line

term: sample-management
name: sample management
kind: skill
also: sample logging | sample tracking | sample storage | managing samples | sample registration | sample receipt
 and logging | logging samples | booking in samples
narrower: sample inventory | sample archiving
implies: laboratory-techniques
near: sample-preparation | sample-collection | lims | biobanking
hit: Sample logging and storage for a stability store

term: sample-preparation
name: sample preparation
kind: skill
also: preparing samples | specimen preparation | sample processing | sample handling | specimen handling | sample
 extraction | processing samples | sample prep | prepping samples | preparation of samples | prepared samples
implies: laboratory-techniques
near: aseptic-technique | analytical-chemistry | field-sampling | sample-management | sample-analysis |
 sample-collection | reagent-preparation
hit: Sample prep and sample handling for HPLC

term: samplemanager
name: SampleManager
kind: tool
implies: lims
near: lims | benchling | empower-chromatography-software
hit: Working knowledge of SampleManager required

term: schrodinger-maestro
name: Schrodinger Maestro
kind: tool
also: Schrödinger
implies: computational-chemistry
near: bioinformatics-biology | pymol
hit: Familiar with Schrodinger Maestro and bioinformatics or similar software

term: scientific-presentation
name: scientific presentation
kind: skill
also: science communication | presenting research | communicating science | presenting research findings
narrower: conference presentations | poster presentations
beside: scientific conferences | scientific communication
near: presentation-skills | medical-writing
hit: Practical experience of scientific presentation is required

term: scopus
name: Scopus
kind: tool
implies: literature-databases
near: literature-review | web-of-science | literature-databases
hit: Daily work with Scopus and Web of Science

term: snapgene
name: SnapGene
kind: tool
near: bioinformatics-biology | graphpad-prism | flowjo | geneious | benchling
hit: Good command of SnapGene

term: softmax-pro
name: SoftMax Pro
kind: tool
also: SoftMax Pro plate reader
implies: elisa
near: graphpad-prism
hit: Trained the team on SoftMax Pro

term: spectroscopy
name: spectroscopy
kind: skill
also: spectrometry
narrower: FTIR | UV-Vis | UV/Vis | atomic absorption | AAS | ICP-OES | Raman spectroscopy | infrared spectroscopy |
 spectrophotometry | UV-Vis spectroscopy | fluorescence spectroscopy | XRF | X-ray spectroscopy | optical
 spectroscopy
ambiguous: AAS
case: FTIR | AAS | XRF
needs: ICP | spectroscopy | absorption | FTIR | HPLC | GC | UV | XRF | atomic | metals | instrument | instruments |
 titration | chromatography | flame | UV-Vis | spectrometer
implies: analytical-chemistry
near: nmr | mass-spectrometry
hit: A good grasp of fluorescence spectroscopy is expected
hit: Metals by ICP and AAS
miss: AAS in welding, Tulsa Community College

term: stability-testing
name: stability testing
kind: skill
also: stability studies | stability programme
narrower: accelerated stability | stability samples
implies: laboratory-setting
near: formulation-development | analytical-chemistry
hit: Strong background in stability testing and analytical chemistry

term: starlims
name: STARLIMS
kind: tool
implies: lims
near: lims | labware | labvantage | samplemanager | benchling
hit: Introduced STARLIMS in three departments

term: stem-education-outreach
name: STEM outreach
kind: skill
also: public engagement with science | science outreach
near: scientific-presentation
hit: Took over public engagement with science from 2019 onwards

term: study-protocols
name: study protocols
kind: skill
also: protocol development | protocol writing | IRB | ethics committee submissions | research ethics |
  institutional review board | research protocols | human subjects research | human subjects
beside: informed consent research | ethics applications | IRB submissions
case: IRB
near: clinical-research | research-design
hit: Practical experience of human subjects is required

term: technology-transfer
name: technology transfer
kind: skill
also: tech transfer
narrower: scale-up of processes
near: fermentation-and-bioprocessing | intellectual-property-law | knowledge-transfer
hit: Tech transfer of a process to the plant

term: titration
name: titration
kind: skill
also: titrations | volumetric analysis | Karl Fischer
implies: analytical-chemistry | laboratory-techniques
near: sample-preparation | wet-chemistry
hit: Karl Fischer titration

term: toxicology
name: toxicology
kind: skill
also: toxicology studies | toxicological assessment | toxicity testing
narrower: forensic toxicology | regulatory toxicology | ecotoxicology
near: pharmacology-research | in-vivo-studies
hit: Taught toxicology to new colleagues

term: transfection
name: transfection
kind: skill
also: transfecting cells | cell transfection
narrower: siRNA | siRNA knockdown | lipofection
implies: molecular-biology
near: gene-editing | cell-culture
hit: Transfection of HEK cells with siRNA

term: veeva-vault
name: Veeva Vault
kind: tool
narrower: Veeva QMS
implies: regulated-setting
near: regulatory-affairs | trackwise | mastercontrol
hit: Working knowledge of Veeva QMS required

term: veterinary-laboratory-work
name: veterinary laboratory work
kind: skill
narrower: animal pathology
implies: laboratory-setting
near: histology
hit: Responsible for animal pathology in a group of eight

term: viral-vectors
name: viral vectors
kind: skill
also: AAV vectors | viral vector production
narrower: lentivirus | AAV production | lentiviral vectors
implies: molecular-biology
near: gene-editing | virology-techniques
hit: Lentivirus production for transduction

term: virology-techniques
name: virology techniques
kind: skill
narrower: virus culture | viral assays | plaque assays
beside: vaccine development | vaccine research
implies: laboratory-setting
near: cell-culture | microbiology-techniques | viral-vectors
hit: Duties include virology techniques

term: water-testing
name: water testing
kind: skill
also: water analysis | drinking water testing | water quality testing
narrower: water sampling | legionella testing
near: analytical-chemistry | field-sampling | water-quality
hit: Looked after water testing for a mid-sized employer

term: watson-lims
name: Watson LIMS
kind: tool
also: Thermo Watson LIMS
implies: lims
near: labware | starlims
hit: Worked with Watson LIMS for three years

term: web-of-science
name: Web of Science
kind: tool
implies: literature-databases
near: literature-review | pubmed | scopus
hit: Daily work with Web of Science and PubMed

term: western-blotting
name: western blotting
kind: skill
also: western blot | western blots | immunoblotting
implies: molecular-biology
near: elisa | gel-electrophoresis
hit: Looked after western blotting for a mid-sized employer

term: wet-chemistry
name: wet chemistry
kind: skill
also: wet chemical analysis | wet chemistry techniques
narrower: gravimetric analysis | pH measurement
implies: analytical-chemistry
near: titration
hit: Wet chemistry on water samples

term: x-ray-diffraction
name: X-ray diffraction
kind: skill
also: XRD
narrower: X-ray crystallography | protein crystallography
beside: crystallography
case: XRD
near: spectroscopy | materials-characterisation
hit: Strong background in X-ray diffraction and spectroscopy

term: zoology
name: zoology
kind: skill
narrower: entomology | ornithology | marine biology | wildlife biology | mammal surveys | fish biology | animal
  behavior
near: ecology
hit: Three years of zoology

term: zotero
name: Zotero
kind: tool
implies: reference-management-software
near: literature-review | mendeley | refworks | reference-management-software
hit: Knowledge of Zotero is an advantage
