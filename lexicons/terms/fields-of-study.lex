# Academic subjects, as degrees and postings name them.

term: accounting-studies
name: accounting studies
kind: skill
also: business accounting
narrower: accounting and auditing | accounting and taxation
implies: numerate-subjects
near: finance-studies
hit: Three years of accounting studies

term: actuarial-studies
name: actuarial studies
kind: skill
beside: risk management and insurance studies | insurance studies
implies: stem | numerate-subjects
near: actuarial-science | statistics-studies
hit: Experience in actuarial studies and actuarial science

term: aerospace-engineering-studies
name: aerospace engineering studies
kind: skill
also: aerospace engineering | aerospace studies | aeronautics
narrower: aeronautical engineering
implies: stem | numerate-subjects | engineering-studies
near: mechanical-engineering-studies
hit: Took over aerospace engineering studies from 2019 onwards

term: agriculture-studies
name: agriculture studies
kind: skill
also: agricultural science | agricultural sciences | agribusiness studies | rural development studies |
  agricultural engineering
narrower: plant sciences | horticulture studies | agricultural economics
near: plant-science | environmental-science
hit: Experience in agriculture studies and environmental science

term: anthropology
name: anthropology
kind: skill
also: social anthropology | cultural anthropology
narrower: ethnology
implies: social-sciences
near: sociology
hit: Sound knowledge of ethnology

term: archaeology-studies
name: archaeology studies
kind: skill
also: archaeological science | archeology studies | archeological science
beside: classics | classical studies | ancient history
ambiguous: Classics
case: classics | Classics
needs: experience | skills | knowledge | degree | bachelor | department | manager | director | head | officer
 | assistant | executive | coordinator | team | field | background | worked | studies | function | graduate | @list
implies: humanities
near: history
hit: Sound knowledge of archeological science
miss: Classics Street 5, Leeds

term: architecture-studies
name: architecture studies
kind: skill
also: architectural studies | landscape architecture studies | interior architecture studies
near: urban-studies
hit: Practical experience of architecture studies is required

term: art-history
name: art history
kind: skill
also: history of art
beside: visual culture
implies: humanities
near: fine-art-studies
hit: Experience in art history and fine art studies

term: biochemistry
name: biochemistry
kind: skill
also: biological chemistry | chemical biology | biochemical sciences
implies: stem
near: chemistry | biology
hit: Three years of biochemistry

term: biology
name: biology
kind: skill
also: biological sciences | biological science | life sciences study | bioscience | biosciences | cell biology
 | molecular cell biology | human biology | applied biology | developmental biology | evolutionary biology
 | structural biology | systems biology
implies: stem
near: biochemistry | genetics | microbiology
hit: Practical experience of biology is required

term: biomedical-engineering
name: biomedical engineering
kind: skill
also: bioengineering | medical engineering | biomedical engineering studies
implies: stem | engineering-studies
near: biotechnology-studies
hit: Experience in biomedical engineering studies and biotechnology studies

term: biotechnology-studies
name: biotechnology studies
kind: skill
narrower: applied biotechnology
beside: biomedical science | biomedical sciences | biomedicine
implies: stem
near: biology | biotechnology-sector
hit: Duties include biotechnology studies

term: business-administration
name: business administration
kind: skill
also: business studies | business management degree | business admin | administrative sciences
 | business and management | business and economics
near: management-studies | economics-subject
hit: Strong background in business studies and management studies

term: chemical-engineering-studies
name: chemical engineering studies
kind: skill
also: chemical engineering | chemical and process engineering | process engineering studies | chemical or
  process engineering
narrower: biochemical engineering
implies: stem | numerate-subjects | engineering-studies
near: chemistry
hit: Practical experience of process engineering studies is required

term: chemistry
name: chemistry
kind: skill
also: applied chemistry | physical chemistry | inorganic chemistry | industrial chemistry | organic chemistry
 | chemical sciences | general chemistry | chemistry knowledge
implies: stem
near: biochemistry | chemical-engineering-studies
hit: Took over physical chemistry from 2019 onwards

term: civil-engineering-studies
name: civil engineering studies
kind: skill
also: civil engineering | civil or structural engineering | civil and environmental engineering | hydraulic
  engineering | construction management studies | building technology studies | COTM
beside: building technology | construction technology | construction technology and management
implies: stem | numerate-subjects | engineering-studies
near: architecture-studies
hit: Taught civil and environmental engineering to new colleagues

term: cognitive-science
name: cognitive science
kind: skill
also: cognition research
narrower: cognitive neuroscience
near: psychology | neuroscience-research
hit: Skilled in cognitive neuroscience and psychology

term: communication-studies
name: communication studies
kind: skill
also: communications degree subject | communication science | communication sciences | media and communications
  | media and communication | communications studies | strategic communication studies
beside: media studies
near: journalism-studies | marketing-studies
hit: Taught communication science to new colleagues

term: computer-science-studies
name: computer science studies
kind: skill
also: computing science | informatics | computer sciences | computing studies | computer studies | CS or related
 | computational science
implies: stem | numerate-subjects
near: information-technology-studies | mathematics
hit: Degree in computing science or informatics

term: criminology
name: criminology
kind: skill
also: criminal justice studies | criminal justice
beside: policing studies | security management studies
implies: social-sciences
near: sociology | law-studies
hit: You are familiar with criminology and sociology

term: data-science-studies
name: data science studies
kind: skill
beside: data analytics studies | business analytics studies
implies: stem | numerate-subjects
near: statistics-studies | computer-science-studies
hit: Responsible for data science studies in a group of eight

term: development-studies
name: development studies
kind: skill
also: international development studies | community development studies | disaster management studies
beside: rural sociology
implies: social-sciences
near: international-development | sociology
hit: Taught international development studies to new colleagues

term: e-business-studies
name: e-business studies
kind: skill
also: digital business
beside: digital media studies
near: marketing-studies
hit: A good grasp of e-business studies is expected

term: economics-subject
name: economics
kind: skill
also: economic theory | economic analysis | economic research | economics and finance | development economics |
  applied economics | international economics | health economics
narrower: macroeconomics | microeconomics | econometrics
ambiguous: Economics
case: economics | Economics
needs: experience | skills | knowledge | degree | bachelor | department | manager | director | head | officer
 | assistant | executive | coordinator | team | field | background | worked | studies | function | graduate | @list
implies: numerate-subjects | social-sciences
near: finance-studies | business-administration
hit: Taught economic analysis to new colleagues
miss: Economics Street 5, Leeds

term: education-studies
name: education studies
kind: skill
also: pedagogy | educational sciences | education science | early childhood education studies | educational
  psychology | curriculum studies | education management
narrower: teacher education
near: psychology
hit: Duties include education studies

term: electrical-engineering-studies
name: electrical engineering studies
kind: skill
also: electrical engineering | electrical and electronic engineering | electrical and electronics engineering
 | electrical and computer engineering | electronics and communication engineering | electronic engineering
 | electrical/electronic engineering | electronics engineering studies | computer engineering
 | telecommunication engineering
implies: stem | numerate-subjects | engineering-studies
near: mechanical-engineering-studies | computer-science-studies
hit: You are familiar with electrical/electronic engineering and mechanical engineering studies

term: engineering-studies
name: engineering subject
kind: skill
also: engineering discipline | engineering field | related engineering field | engineering subjects | engineering
 disciplines | engineering studies
implies: stem
near: physics
hit: Studies in an engineering discipline

term: entrepreneurship-studies
name: entrepreneurship studies
kind: skill
beside: innovation studies
near: entrepreneurship
hit: Looked after innovation studies for a mid-sized employer

term: environmental-science
name: environmental science
kind: skill
also: environmental sciences | environmental studies | environmental management studies | earth science |
  environmental engineering | natural sciences | natural resource studies
beside: earth sciences
implies: stem
near: ecology | geography-studies
hit: You are familiar with environmental science and ecology

term: epidemiology-studies
name: epidemiology studies
kind: skill
also: epidemiology
narrower: infectious disease epidemiology
beside: biostatistics
near: public-health-studies | statistics-studies
hit: Taught epidemiology studies to new colleagues

term: event-studies
name: event studies
kind: skill
also: events management studies
beside: leisure studies | recreation studies | leisure management studies
near: event-planning
hit: Looked after event studies for a mid-sized employer

term: film-studies
name: film studies
kind: skill
also: film and television studies | cinema studies | film production studies
near: communication-studies
hit: Experience in film production studies and communication studies

term: finance-studies
name: finance studies
kind: skill
also: finance and banking | banking and finance | corporate finance studies | accounting and finance
 | finance and accounting | finance or accounting | accounting or finance
implies: numerate-subjects
near: economics-subject | accounting
hit: Taught accounting and finance to new colleagues

term: fine-art-studies
name: fine art studies
kind: skill
also: fine arts studies | studio art | visual art studies
beside: art and design
near: art-history | graphic-design-studies
hit: Took over fine arts studies from 2019 onwards

term: food-science
name: food science and technology
kind: skill
also: food science and nutrition
narrower: food engineering
implies: stem
near: nutrition-studies | food-quality-testing
hit: Looked after food science and technology for a mid-sized employer

term: forestry-studies
name: forestry studies
kind: skill
also: forest science
beside: wildlife studies
near: forestry
hit: Taught forestry studies to new colleagues

term: gender-studies
name: gender studies
kind: skill
also: women's studies
beside: race and ethnicity studies | ethnic studies | African American studies
implies: social-sciences
near: sociology
hit: Taught gender studies to new colleagues

term: genetics
name: genetics
kind: skill
also: human genetics | molecular genetics | plant genetics | population genetics
ambiguous: Genetics
case: genetics | Genetics
needs: experience | skills | knowledge | degree | bachelor | department | manager | director | head | officer
 | assistant | executive | coordinator | team | field | background | worked | studies | function | graduate | @list
implies: stem
near: biology | genomics
hit: Strong background in genetics and genomics
miss: Genetics Street 5, Leeds

term: geography-studies
name: geography studies
kind: skill
also: geography | geographic science | surveying and mapping studies
narrower: human geography | physical geography
beside: geomatics
implies: social-sciences
near: environmental-science | gis
hit: Taught surveying and mapping studies to new colleagues

term: geology-studies
name: geology studies
kind: skill
also: geosciences | earth and planetary science | geological sciences
beside: petroleum engineering | geological engineering
implies: stem
near: geology
hit: Duties include geology studies

term: graphic-design-studies
name: graphic design studies
kind: skill
also: visual communication | graphic communication | communication design
near: fine-art-studies
hit: You are familiar with graphic design studies and fine art studies

term: history
name: history
kind: skill
also: modern history | history degree subject | economic history | medieval history | social history
ambiguous: history
needs: degree | studies | bachelor | master | PhD | university | major | BA | MA | graduate | discipline | field
 | economics | languages | sociology | humanities | English | teaching
never: medical history | history of | work history | employment history | driving history | credit history
 | salary history | criminal history | job history | patient history | version history | history taking | case history
 | client history | our history | natural history
implies: humanities
near: archaeology-studies | political-science
hit: Degree in history or a related field
miss: A history of late payment

term: hospitality-studies
name: hospitality studies
kind: skill
also: hospitality management studies | tourism and hotel management | hotel management and tourism
beside: tourism studies
near: business-administration
hit: Strong background in hospitality studies and business administration

term: human-resource-studies
name: human resource studies
kind: skill
also: occupational psychology | organizational psychology | organizational behavior | industrial and
  organizational psychology
beside: industrial psychology | organisational behaviour | industrial and organisational psychology
near: psychology | business-administration
hit: Duties include human resource studies

term: humanities
name: humanities
kind: skill
also: liberal arts | arts and humanities | humanities subject
hit: Taught humanities to new colleagues

term: immunology
name: immunology
kind: skill
also: immunological science | cancer immunology
narrower: immunotherapy | cancer immunotherapy
implies: stem
near: biology | immunology-techniques
hit: Sound knowledge of cancer immunotherapy

term: industrial-engineering-studies
name: industrial engineering studies
kind: skill
also: industrial engineering | production engineering studies | operations management studies | industrial
  management | manufacturing engineering studies | industrial technology
beside: engineering management studies
implies: stem | numerate-subjects | engineering-studies
near: mechanical-engineering-studies
hit: Taught industrial engineering studies to new colleagues

term: information-technology-studies
name: information technology studies
kind: skill
also: information systems | management information systems | business informatics | information technology degree
 | business information systems | information management studies | computer information systems
implies: stem
near: computer-science-studies
hit: Duties include information technology studies

term: international-business-studies
name: international business studies
kind: skill
also: international business and trade | international management | global business studies
near: business-administration
hit: Practical experience of international business and trade is required

term: international-studies
name: international studies
kind: skill
also: international relations studies | global studies | security studies
narrower: European studies | area studies | peace studies
implies: social-sciences
near: political-science
hit: Looked after area studies for a mid-sized employer

term: journalism-studies
name: journalism studies
kind: skill
also: journalism and communication | journalism and mass communication | media and journalism
beside: mass communication | mass communications
near: communication-studies
hit: Three years of mass communication

term: law-studies
name: law studies
kind: skill
also: legal studies | jurisprudence | study of law
near: criminology | political-science
hit: Sound knowledge of jurisprudence

term: library-science
name: library science
kind: skill
also: information science | library and information science | library studies | information studies
narrower: archival studies
near: library-services
hit: Duties include library and information science

term: linguistics
name: linguistics
kind: skill
also: philology | foreign language studies
beside: language studies | translation studies | modern languages | foreign languages study
implies: humanities
near: literature
hit: Took over foreign languages study from 2019 onwards

term: literature
name: literature
kind: skill
also: English literature | comparative literature | literary studies | English language and literature
 | English studies
ambiguous: literature
needs: degree | studies | bachelor | master | PhD | university | major | BA | MA | graduate | discipline | field
 | economics | languages | sociology | humanities | English | teaching
implies: humanities
near: linguistics | journalism-studies
hit: MA in literature from Dublin University
miss: Hands out sales literature

term: management-studies
name: management studies
kind: skill
also: management science | management sciences | studies in management
near: business-administration
hit: Strong background in management studies and business administration

term: marine-science
name: marine science
kind: skill
also: marine science studies | aquatic science
narrower: oceanography
implies: stem
near: marine-conservation
hit: Sound knowledge of marine science

term: marketing-studies
name: marketing studies
kind: skill
also: marketing management | marketing and sales | marketing and communications | marketing or communications
near: business-administration | communication-studies
hit: Skilled in marketing studies and communication studies

term: materials-science
name: materials science
kind: skill
also: materials science and engineering
narrower: metallurgical engineering | polymer engineering
implies: stem | engineering-studies
near: materials-characterisation
hit: Sound knowledge of materials science

term: mathematics
name: mathematics
kind: skill
also: applied mathematics | pure mathematics | mathematical sciences | maths | math | algebra | calculus |
  linear algebra | differential equations | geometry | mathematical science
narrower: mathematical statistics
implies: stem | numerate-subjects
near: physics | statistics-studies
hit: Practical experience of mathematics is required

term: mechanical-engineering-studies
name: mechanical engineering studies
kind: skill
also: mechanical engineering | mechanical or electrical engineering | mechanical/electrical engineering |
  automotive engineering studies | mechanical and industrial engineering
narrower: automotive engineering
beside: automotive technology | mechatronics engineering
implies: stem | numerate-subjects | engineering-studies
near: electrical-engineering-studies | industrial-engineering-studies
hit: Sound knowledge of mechanical engineering studies

term: medicine-studies
name: medicine studies
kind: skill
also: medical studies | medical sciences | human medicine
near: nursing-studies
hit: Experience in medicine studies and nursing studies

term: microbiology
name: microbiology
kind: skill
also: medical microbiology | industrial microbiology
narrower: bacteriology | virology | mycology | parasitology
implies: stem
near: biology | microbiology-techniques
hit: Strong background in microbiology and microbiology techniques

term: music-studies
name: music studies
kind: skill
also: music technology studies | music performance studies
narrower: musicology
near: music-theory
hit: A good grasp of music studies is expected

term: neuroscience
name: neuroscience
kind: skill
also: neurosciences | neurobiology
implies: stem
near: biology | neuroscience-research
hit: Duties include neuroscience

term: numerate-subjects
name: numerate subject
kind: skill
also: quantitative discipline | quantitative field | quantitative subject | numerate discipline | numerical subject |
 quantitative disciplines | numerate subjects | analytical subject | numerical discipline | highly numerate subject |
 quantitative fields | mathematical subject
near: stem
hit: Studies in a numerate subject

term: nursing-studies
name: nursing studies
kind: skill
also: nursing science | nursing sciences | BSc nursing studies
near: public-health-studies
hit: Three years of nursing sciences

term: nutrition-studies
name: nutrition studies
kind: skill
also: human nutrition | nutrition science | nutritional science | nutrition and dietetics studies
near: food-science
hit: Strong background in nutritional science and food science and technology

term: pharmacology
name: pharmacology
kind: skill
also: clinical pharmacology studies
beside: pharmaceutical sciences | pharmaceutical science | pharmaceutics
implies: stem
near: chemistry | pharmacology-research
hit: Experience in pharmacology and pharmacology research

term: philosophy
name: philosophy
kind: skill
also: moral philosophy | ethics philosophy | logic and philosophy
ambiguous: philosophy
needs: degree | studies | bachelor | master | PhD | university | major | BA | MA | graduate | discipline | field
 | economics | languages | sociology | humanities | English | teaching
implies: humanities
near: theology
hit: Bachelor in philosophy
miss: Our philosophy is simple

term: physics
name: physics
kind: skill
also: applied physics | engineering physics | physics or engineering
beside: physical sciences | physical science
implies: stem | numerate-subjects
near: mathematics | physics-research
hit: Sound knowledge of physics

term: physiology
name: physiology
kind: skill
also: human physiology | anatomy and physiology
beside: anatomy | human anatomy
implies: stem
near: biology
hit: Skilled in human anatomy and biology

term: political-science
name: political science
kind: skill
also: political sciences | government studies
narrower: political theory
ambiguous: politics
needs: degree | economics | studies | bachelor | university | history | international relations
implies: social-sciences
near: international-studies | sociology
hit: Degree in politics or economics
miss: Office politics are rare here

term: psychology
name: psychology
kind: skill
also: psychological science | cognitive psychology | social psychology | developmental psychology | health
  psychology | clinical psychology studies | behavioral science | behavioral sciences
beside: behavioural science | behavioural sciences
implies: social-sciences
near: sociology | cognitive-science
hit: A good grasp of psychology is expected

term: public-administration-studies
name: public administration studies
kind: skill
also: public management | public affairs studies | governance studies
near: political-science
hit: Took over public administration studies from 2019 onwards

term: public-health-studies
name: public health studies
kind: skill
also: health studies | health services management studies
narrower: health promotion studies | global health studies
beside: health sciences | health science
near: nursing-studies | epidemiology-studies
hit: Duties include public health studies

term: real-estate-studies
name: real estate studies
kind: skill
also: land economy | estate management studies
beside: surveying studies | quantity surveying studies
near: property-surveying
hit: Skilled in estate management studies and property surveying

term: secretarial-studies
name: secretarial studies
kind: skill
also: secretarial science | office administration studies | office management studies
 | secretarial science and office management | secretarial and office management
near: office-administration
hit: Looked after secretarial studies for a mid-sized employer

term: social-sciences
name: social science
kind: skill
also: social sciences | social science subject | social studies degree subject
near: humanities
hit: Studies in the social sciences

term: social-work-studies
name: social work studies
kind: skill
also: social welfare studies | social care studies | human services studies | human services degree
implies: social-sciences
near: sociology | psychology
hit: Strong background in social work studies and psychology

term: sociology
name: sociology
kind: skill
also: sociological research
implies: social-sciences
near: anthropology | social-work-studies | psychology
hit: Took over sociology from 2019 onwards

term: software-engineering-studies
name: software engineering studies
kind: skill
also: software systems engineering studies
implies: stem | numerate-subjects | engineering-studies
near: computer-science-studies
hit: Duties include software engineering studies

term: sports-studies
name: sports studies
kind: skill
also: sports science studies | sport and exercise studies | sports management
beside: physical education studies | sport management
near: sports-science
hit: A good grasp of sport and exercise studies is expected

term: statistics-studies
name: statistics studies
kind: skill
also: statistical science | statistics degree subject
narrower: applied statistics | theoretical statistics
implies: stem | numerate-subjects
near: mathematics | economics-subject
hit: Sound knowledge of statistics studies

term: stem
name: STEM
kind: skill
also: STEM subject | STEM field | science technology engineering and mathematics | STEM discipline | STEM subjects |
 scientific discipline | technical discipline | technical field | science subject | technical subject | technical
 subjects | STEM-related field | technical or scientific discipline | technical degree subject | scientific subject
ambiguous: STEM
case: STEM
needs: field | degree | subject | discipline | education | teacher | graduate | science
hit: Studies in a STEM field
miss: STEM cells are kept at minus eighty

term: supply-chain-studies
name: supply chain studies
kind: skill
also: logistics and supply chain management studies | purchasing and supply management
narrower: purchasing and supplies management
near: business-administration
hit: A good grasp of supply chain studies is expected

term: textile-studies
name: textile studies
kind: skill
also: textile engineering | textile technology
narrower: garment engineering
beside: leather technology
near: fashion-design
hit: Three years of textile studies

term: theatre-studies
name: theatre studies
kind: skill
also: drama studies | theatre arts studies | theater studies | theater arts studies
near: performing-arts
hit: Looked after theatre studies for a mid-sized employer

term: theology
name: theology
kind: skill
also: divinity
narrower: biblical studies
beside: religious studies
implies: humanities
near: philosophy
hit: Experience in religious studies

term: urban-studies
name: urban studies
kind: skill
also: urban and regional planning | urban planning studies
beside: land management studies | land administration studies
implies: social-sciences
near: town-planning
hit: Practical experience of urban studies is required

term: veterinary-science
name: veterinary science
kind: skill
also: veterinary studies | animal health studies
beside: animal science | animal sciences
near: biology | agriculture-studies
hit: A good grasp of veterinary science is expected
