# Traits and transversal skills as postings phrase them.

term: accountability-at-work
name: personal accountability
kind: soft
also: take accountability | taking accountability | sense of accountability | accepts accountability
near: responsibility | ownership-mindset
hit: Must show personal accountability

term: active-listening
name: active listening
kind: soft
also: listening skills | good listener | listening | attentive listening | listen actively | active listener
 | excellent listener | listening actively | listen carefully | great listener
ambiguous: listening | Listening
case: listening | Listening
needs: skills | communication | empathy | active | speaking | good | customers | people | interpersonal
near: communication-skills | empathy | interpersonal-skills
hit: Active listening at every visit
miss: Thanks for listening to this album

term: ambition
name: ambition
kind: soft
also: ambitious | desire to succeed | hungry for success | eager to succeed | drive to succeed | will to succeed
 | ambition and drive | strong drive | drive and ambition
ambiguous: ambitious
case: ambitious
needs: able to | willing to | strong | excellent | skill | ability | communication | teamwork | team player | motivated | flexible | reliable
 | problem solving | attention to detail | interpersonal | work ethic | attitude | personality | demonstrate | quality
 | highly | person | individual | hardworking | honest | friendly | enthusiastic | creative | proactive | candidate
 | self-motivated | punctual | energetic | you are | must be | multitask | trustworthy | adaptable | dynamic | polite
 | calm | patient | outgoing | confident | organised | organized | dedicated | hard-working | positive | @list
 | career
never: our ambitious | ambitious plans | ambitious growth
near: self-motivation | goal-orientation
hit: Strong ambition, ambitious and curious
miss: An ambitious plan by the council

term: analytical-thinking
name: analytical thinking
kind: soft
also: analytical skills | analytical mind | analytical | analytical mindset | analytic skills | analytical ability
 | strong analytical skills | analytical approach | analytically minded | analytical problem solving | analysis skills
 | analytical abilities | logical and analytical | quantitative and analytical skills | analytical reasoning
 | analytic thinking | analytical capability | think analytically | ability to analyse | analytical thinker
 | strong analytical ability | analytical capabilities | data-driven | ability to analyze
ambiguous: analytical
needs: skill | strong | mind | ability | thinking | problem | creative | logical | highly | detail | excellent
 | organised | organized | structured | person | strategic | quantitative
never: analytical chemistry | analytical laboratory | analytical method | analytics platform | google analytics
near: critical-thinking | problem-solving | logical-thinking | data-analysis
hit: Strong analytical skills
miss: The analytical balance is in room two

term: anticipation-of-needs
name: anticipation of needs
kind: soft
also: anticipate needs | anticipating needs
narrower: anticipate problems | anticipating problems
near: proactivity | customer-focus
hit: Must show anticipation of needs

term: approachability
name: approachability
kind: soft
also: approachable | approachable manner | approachable personality | friendly and approachable
ambiguous: approachable
case: approachable
needs: able to | willing to | strong | excellent | skill | ability | communication | teamwork | team player | motivated | flexible | reliable
 | problem solving | attention to detail | interpersonal | work ethic | attitude | personality | demonstrate | quality
 | highly | person | individual | hardworking | honest | friendly | enthusiastic | creative | proactive | candidate
 | self-motivated | punctual | energetic | you are | must be | multitask | trustworthy | adaptable | dynamic | polite
 | calm | patient | outgoing | confident | organised | organized | dedicated | hard-working | positive | @list
 | manager | leader | manner
near: friendliness | interpersonal-skills
hit: An approachable manner
miss: We liked their sales approach

term: assertiveness
name: assertiveness
kind: soft
also: assertive | assertive manner | assertive personality
ambiguous: assertive
needs: able to | willing to | strong | excellent | skill | ability | communication | teamwork | team player | motivated | flexible | reliable
 | problem solving | attention to detail | interpersonal | work ethic | attitude | personality | demonstrate | quality
 | highly | person | individual | hardworking | honest | friendly | enthusiastic | creative | proactive | candidate
 | self-motivated | punctual | energetic | you are | must be | multitask | trustworthy | adaptable | dynamic | polite
 | calm | patient | outgoing | confident | organised | organized | dedicated | hard-working | positive | @list
 | manner
near: confidence | negotiation
hit: Assertiveness and a calm voice
miss: An assertive outreach team

term: attention-to-detail
name: attention to detail
kind: soft
also: detail-oriented | eye for detail | accuracy | detail-orientated | detail focused | meticulous | accurate work
 | attention to details | keen eye for detail | precision | thoroughness | high level of accuracy
 | attentive to detail | conscientious attention | accurate and thorough | attention for detail
 | strong attention to detail | great attention to detail | excellent attention to detail | detail minded
 | work accurately | thorough | detailed-oriented | details oriented | quality of work accuracy | working accurately
 | precise work | accurate | precise | good eye for detail | quality conscious | quality oriented | quality focused
 | pride in your work | pride in their work | high standards of work | high quality standards in own work
 | perfectionist
ambiguous: accuracy | precision | thorough | accurate | precise
needs: attention | detail | speed | skill | high level | ensure | data entry | typing | strong | work | organised
 | organized | methodical | reliable | excellent | analytical | conscientious | person | you are
never: accurate records | precision machining | model accuracy | thorough understanding | thorough knowledge
 | accurately describe | precision engineering | precision measuring
near: methodical-work | conscientiousness | quality-mindset | quality-control
hit: Accuracy and attention to detail in data entry
miss: Precision medicine is our field

term: attitude-to-routine
name: tolerance of routine
kind: soft
also: repetitive work | repetitive tasks | routine work | routine tasks | work on repetitive tasks | tolerate routine
ambiguous: repetitive tasks | routine tasks | routine work | repetitive work
needs: able | ability | comfortable | perform | carry out | handle | willing | cope
never: automate repetitive | automating repetitive | automation of
near: concentration | conscientiousness
hit: Comfortable with repetitive tasks
miss: A bot that does repetitive tasks for you

term: business-acumen
name: business acumen
kind: soft
also: commercial acumen | commercial awareness | commercially aware | business awareness | commercially minded
 | commercial understanding | business sense | commercially astute | business savvy | business understanding
 | commercial mindset | commercial thinking | business-minded | understanding of business | business mindset
 | commercially focused | commercial skills | commercial focus | commercial flair | business oriented
 | financial acumen | commercial drive | commercial nous | commercial knowledge | commercially driven
near: strategic-thinking | entrepreneurship | financial-analysis
hit: Noted by my supervisor for commercial skills

term: calm-manner
name: calm manner
kind: soft
also: calm demeanour | calm approach | calmness | remain calm | stay calm | keep calm | staying calm
 | calm and professional | calm and patient
near: composure | patience
hit: Must show calm manner

term: collaboration
name: collaboration
kind: soft
also: collaborative | collaborating with others | collaborative working | collaboration skills | work collaboratively
 | collaborate effectively | working collaboratively | cooperation | cooperative | co-operation | collaborator
 | collaborate with colleagues | collaborative approach | collaborative environment | collaborative mindset
 | co-operative | collaborate | partnering with others | working with others | work with others
 | collaborative team player
near: teamwork | cross-functional-work | relationship-building
hit: You bring work collaboratively

term: comfort-with-ambiguity
name: comfort with ambiguity
kind: soft
also: deal with ambiguity | comfortable with ambiguity | tolerance for ambiguity | handle ambiguity
 | managing ambiguity | navigate ambiguity | thrive on ambiguity | dealing with ambiguity
near: flexibility | decision-making
hit: You bring comfort with ambiguity

term: common-purpose
name: shared values
kind: soft
also: alignment with our values | commitment to values | values-driven | value-driven person | strong values
 | commitment to our values | shares our values | cultural fit
near: integrity | community-mindedness
hit: Noted by my supervisor for cultural fit

term: common-sense
name: common sense
kind: soft
also: good common sense | sound common sense
near: good-judgement | pragmatism
hit: We value common sense in everyone here

term: communication-skills
name: communication skills
kind: soft
also: communication | excellent communication skills | good communicator | strong communicator
 | communicate effectively | effective communication | excellent communicator | communicator
 | strong communication skills | ability to communicate | communicate clearly | clear communication
 | clear communicator | good communication | communicating effectively | communicate well | communication abilities
 | able to communicate | communicative | communication and interpersonal skills | effective communicator
 | communicate with people at all levels | communicate at all levels | strong communication | great communicator
 | communicating clearly | communicate ideas | communicating with people
never: data communication | communications network | communication systems | mass communication
 | communication technology | communication protocol | satellite communication | degree in communication
 | corporate communication | marketing communication | wireless communication | communications equipment
near: verbal-communication | written-communication | interpersonal-skills | active-listening | presentation-skills
hit: You bring communication skills

term: community-mindedness
name: passion for the mission
kind: soft
also: commitment to the mission | mission-driven | desire to help others | helping others | desire to help
  people | make a difference | making a difference | wanting to make a difference | passion for helping people |
  help others | desire to make a difference | helping people | enjoy helping people | genuine interest in people
  | social conscience | purpose-driven | public service ethos | commitment to public service | passion for
  people | passion for animals | passion for education | passion for teaching | love of children | love of
  animals
narrower: commitment to social justice
beside: passion for helping others
ambiguous: make a difference | making a difference | helping people | helping others | help others
needs: passion | desire | want | motivated | genuine | commitment | enjoy | you | drive
near: empathy | volunteering | enthusiasm
hit: A desire to help others
miss: Lamps that make the difference at dusk

term: compassion
name: compassion
kind: soft
also: compassionate | compassionate nature | caring and compassionate | kind and compassionate
 | compassionate approach
ambiguous: compassionate
case: compassionate
needs: able to | willing to | strong | excellent | skill | ability | communication | teamwork | team player | motivated | flexible | reliable
 | problem solving | attention to detail | interpersonal | work ethic | attitude | personality | demonstrate | quality
 | highly | person | individual | hardworking | honest | friendly | enthusiastic | creative | proactive | candidate
 | self-motivated | punctual | energetic | you are | must be | multitask | trustworthy | adaptable | dynamic | polite
 | calm | patient | outgoing | confident | organised | organized | dedicated | hard-working | positive | @list
 | caring | kind | nurse | care
never: compassionate leave
near: empathy | patience
hit: Compassion for residents
miss: Compassionate leave of three days

term: competitive-spirit
name: competitive spirit
kind: soft
also: competitive nature | winning mentality | competitive drive | desire to win
near: competitiveness | goal-orientation
hit: You bring competitive spirit

term: competitiveness
name: competitiveness
kind: soft
also: competitive edge personal | competitive personality | competitive streak | will to win
near: goal-orientation | sales-targets
hit: What counts for us: competitiveness

term: composure
name: composure
kind: soft
also: level-headed | even-tempered | composed under stress | self-control | emotional stability | cool-headed
 | even temperament | poise | patient and calm | maturity | stay composed | emotional maturity
ambiguous: poise | maturity | calm | Calm
case: calm | Calm
needs: able to | willing to | strong | excellent | skill | ability | communication | teamwork | team player | motivated | flexible | reliable
 | problem solving | attention to detail | interpersonal | work ethic | attitude | personality | demonstrate | quality
 | highly | person | individual | hardworking | honest | friendly | enthusiastic | creative | proactive | candidate
 | self-motivated | punctual | energetic | you are | must be | multitask | trustworthy | adaptable | dynamic | polite
 | calm | patient | outgoing | confident | organised | organized | dedicated | hard-working | positive | @list | self
 | emotional | pressure | professional | judgement | tact
never: maturity model | maturity level | maturity date | digital maturity
near: working-under-pressure | patience | professionalism | resilience | meeting-deadlines | fast-paced-environment
hit: Level-headed and friendly
miss: Bonds run to maturity in May

term: concentration
name: concentration
kind: soft
also: focus and concentration | ability to focus | stay focused | ability to concentrate | maintain concentration
 | mental focus | focused | sustained attention | concentrate for long periods | long attention span | staying focused
 | remain focused | ability to stay focused
ambiguous: focused | concentration | Focused
case: focused | Focused
needs: able to | willing to | strong | excellent | skill | ability | communication | teamwork | team player | motivated | flexible | reliable
 | problem solving | attention to detail | interpersonal | work ethic | attitude | personality | demonstrate | quality
 | highly | person | individual | hardworking | honest | friendly | enthusiastic | creative | proactive | candidate
 | self-motivated | punctual | energetic | you are | must be | multitask | trustworthy | adaptable | dynamic | polite
 | calm | patient | outgoing | confident | organised | organized | dedicated | hard-working | positive | @list
 | period | remain | stay | mental | ability to | long | maintain | task | sustained
never: focused on | concentration camp | gas concentration | drug concentration | concentrations of | focus groups
 | focused practice
near: attention-to-detail | composure
hit: Concentration over long periods
miss: The concentration of the dye was low

term: confidence
name: confidence
kind: soft
also: confident | self-confident | self-confidence | self-assured | confident manner | confident personality |
  confident communicator | courageous | self-belief | confident individual | confident approach | speaking up |
  confident telephone manner
beside: courage
ambiguous: confident | confidence | Confident | courage
case: confident | Confident | confidence
needs: able to | willing to | strong | excellent | skill | ability | communication | teamwork | team player | motivated | flexible | reliable
 | problem solving | attention to detail | interpersonal | work ethic | attitude | personality | demonstrate | quality
 | highly | person | individual | hardworking | honest | friendly | enthusiastic | creative | proactive | candidate
 | self-motivated | punctual | energetic | you are | must be | multitask | trustworthy | adaptable | dynamic | polite
 | calm | patient | outgoing | confident | organised | organized | dedicated | hard-working | positive | @list | self
 | articulate | assertive | manner | communicator | speak | sales | telephone
never: feel confident | confident in our | confident that | in confidence | confidence interval | consumer confidence
 | confidence of | vote of confidence | confidence in our
near: leadership | communication-skills | persuasion
hit: Confident, polite and outgoing
miss: A confidence interval of two percent

term: confidentiality
name: confidentiality
kind: soft
also: handle matters with confidence | respect confidentiality | discretion with confidential matters
 | keep confidences | respect for confidentiality | treat information confidentially | strict confidentiality
 | importance of confidentiality | understanding of confidentiality | confidentiality and discretion
 | discretion and confidentiality | confidential manner | trusted with confidential information
ambiguous: confidentiality
needs: respect | discretion | maintain | ability | understand | trust | strict | ensure | tact | preserve
never: confidentiality agreement | confidentiality notice | in confidence | strictest confidence
near: diplomacy-tact | integrity | confidential-records-handling
hit: Strict confidentiality in every case
miss: Sign the confidentiality agreement first

term: conflict-resolution
name: conflict resolution
kind: soft
also: resolving conflict | conflict management | managing conflict | conflict resolution skills | resolve conflicts
 | handle conflict | resolving conflicts | defuse conflict | conflict handling | managing conflicts
 | dealing with conflict | handling conflict | resolve conflict | diffuse situations | handle difficult situations
 | conflict solving | manage conflict | defusing situations | difficult situations | handling difficult situations
 | difficult conversations | deal with difficult situations | deal with conflict | challenging situations
 | conflict prevention | peacemaking | conflict mediation | dealing with difficult situations
never: resolve merge conflicts
near: diplomacy-tact | mediation | de-escalation | complaint-handling
hit: We value conflict resolution in everyone here

term: conscientiousness
name: conscientiousness
kind: soft
also: conscientious | diligent | diligence | hard-working | hardworking | strong work ethic | work ethic | industrious
 | good work ethic | hard worker | great work ethic | excellent work ethic | hard work | strong working ethic
 | diligent worker | conscientious worker | diligently | assiduous | hard-working individual | hardworking individual
 | work hard | positive work ethic | work ethics | working hard | conscientious approach | diligent approach
 | productive worker
ambiguous: diligently | hard work | diligence
needs: able to | willing to | strong | excellent | skill | ability | communication | teamwork | team player | motivated | flexible | reliable
 | problem solving | attention to detail | interpersonal | work ethic | attitude | personality | demonstrate | quality
 | highly | person | individual | hardworking | honest | friendly | enthusiastic | creative | proactive | candidate
 | self-motivated | punctual | energetic | you are | must be | multitask | trustworthy | adaptable | dynamic | polite
 | calm | patient | outgoing | confident | organised | organized | dedicated | hard-working | positive | @list | work
 | commitment | ethic | care | accuracy
never: due diligence
near: reliability-trait | attention-to-detail | dedication | methodical-work
hit: Hardworking and honest
miss: Due diligence on the target

term: conscious-of-costs
name: cost awareness
kind: soft
also: cost-conscious | cost consciousness
near: financial-responsibility | business-acumen
hit: We value cost awareness in everyone here

term: consensus-building
name: consensus building
kind: soft
also: building consensus | build consensus | bringing people together | achieve consensus | reaching consensus
 | create consensus | gain consensus | drive consensus | facilitate consensus
near: influencing | collaboration | mediation
hit: You bring consensus building

term: continuous-learning
name: continuous learning
kind: soft
also: lifelong learning | continuous professional development | continuous self-improvement | self-development
 | personal development | keeping up to date | professional development | continuing professional development
 | stay up to date | keep up to date | CPD | self-improvement | personal growth | stay current
 | own professional development | stays current | commitment to professional development | self-learning | self-taught
 | ongoing learning | keep abreast | keeping abreast | keep abreast of developments | continuous development
 | updating own knowledge | staying up to date | keeping skills current | continuing education | keep current
 | committed to personal development | commitment to continuous learning | maintain professional knowledge
 | up-to-date with trends | keeping current
ambiguous: personal development | professional development | continuing education | keep up to date | CPD
case: CPD
needs: own | commitment | learning | committed | engage | willing | maintain | continuous | self | participate
 | trends | responsible for | attend | develop | evidence | interest | industry | ongoing
never: we offer professional development | professional development opportunities | professional development budget
 | pay for professional development | paid professional development | continuing education reimbursement
 | continuing education assistance
near: learning-agility | curiosity
hit: Commitment to own professional development and lifelong learning
miss: Benefits: dental, professional development, gym

term: coordination-skills
name: coordination skills
kind: soft
also: coordinating ability | ability to coordinate | coordination ability | coordinate multiple activities
near: workflow-coordination | organisation-skills
hit: We value coordination ability in everyone here

term: creativity
name: creativity
kind: soft
also: creative | creative thinking | creative mind | creative flair | creative thinker | creative skills
 | think outside the box | out-of-the-box thinking | creative approach | creative mindset | creative ability
 | outside the box thinking | imagination | imaginative | creatively | thinking outside the box | design flair
 | artistic flair | creative ideas | creative solutions | originality | creative eye | artistic skills
 | idea generation | generating ideas | generate ideas | new ideas | bring ideas | outside the box | artistic
 | fresh ideas | artistic ability | creative spirit | ability to think creatively | think creatively | highly creative
 | lateral thinking | brainstorming
ambiguous: creative | creatively | new ideas | artistic | imagination
needs: able to | willing to | strong | excellent | skill | ability | communication | teamwork | team player | motivated | flexible | reliable
 | problem solving | attention to detail | interpersonal | work ethic | attitude | personality | demonstrate | quality
 | highly | person | individual | hardworking | honest | friendly | enthusiastic | creative | proactive | candidate
 | self-motivated | punctual | energetic | you are | must be | multitask | trustworthy | adaptable | dynamic | polite
 | calm | patient | outgoing | confident | organised | organized | dedicated | hard-working | positive | @list | think
 | flair | solution | idea | innovative | mind | open | passionate | sense | design | bring
never: creative suite | creative cloud | creative agency | creative director | creative writing | creative team
 | creative industry | creative industries | artistic director
near: innovation | problem-solving | curiosity
hit: Creative thinker, friendly and reliable
miss: Adobe Creative Cloud licences

term: critical-thinking
name: critical thinking
kind: soft
also: critical thinker | think critically | critical thinking skills | evaluating information critically
 | critical reasoning | critical analysis | critical evaluation | critical thought | critically evaluate
near: analytical-thinking | problem-solving | decision-making
hit: Must show critical evaluation

term: cross-functional-work
name: cross-functional collaboration
kind: soft
also: cross-functional teams | cross-functional | interdepartmental collaboration | working across departments
 | cross-departmental | multidisciplinary team working | multi-disciplinary team | multidisciplinary teams
 | interdisciplinary teams | cross-functional team | working with other departments | multidisciplinary team
 | interdisciplinary team | interdisciplinary | multidisciplinary | cross-functional partners | work across teams
 | cross-team collaboration | collaborate across teams | cross-functional working | multidisciplinary environment
 | interdisciplinary collaboration
implies: collaboration
near: teamwork | stakeholder-management
hit: The role calls for cross-functional collaboration

term: cultural-awareness
name: cultural awareness
kind: soft
also: culturally aware | cultural sensitivity | culturally sensitive | cultural competence | cultural competency
 | cultural diversity awareness | respect for diversity | intercultural | multicultural environment
 | multicultural team | cross-cultural | work with diverse populations | work with people from diverse backgrounds
 | diverse backgrounds | diverse populations | diverse cultures | intercultural sensitivity | cultural sensitivities
 | multicultural | cross-cultural awareness | culturally competent | valuing diversity | different cultures
 | appreciation of diversity | diverse communities | diverse cultural backgrounds | cultural understanding
 | people from different backgrounds | multi-cultural environment | people of all backgrounds | culturally diverse
 | diverse groups | cultural humility | cultural intelligence | diverse teams | multicultural teams | cultural agility
 | people from all backgrounds | multi-cultural | sensitivity to cultural | respect diversity
 | different cultural backgrounds
ambiguous: diverse backgrounds | diverse populations | multicultural | diverse communities | diverse groups
needs: work | experience | ability | engage | people | communicate | sensitiv | students | environment | team | serve
 | able
never: candidates from diverse | candidates of diverse | applicants from diverse | applications from people
 | we welcome | encourage applications
near: diversity-and-inclusion | open-mindedness | empathy
hit: Works with people from diverse backgrounds
miss: We welcome candidates of diverse backgrounds

term: curiosity
name: curiosity
kind: soft
also: curious | inquisitive | curious mind | intellectual curiosity | inquisitiveness | inquiring mind
 | naturally curious | natural curiosity | curious mindset | inquisitive mind | curious nature | inquisitive nature
 | curious person | professional curiosity | thirst to understand | investigative mindset | intellectually curious
ambiguous: curious
needs: able to | willing to | strong | excellent | skill | ability | communication | teamwork | team player | motivated | flexible | reliable
 | problem solving | attention to detail | interpersonal | work ethic | attitude | personality | demonstrate | quality
 | highly | person | individual | hardworking | honest | friendly | enthusiastic | creative | proactive | candidate
 | self-motivated | punctual | energetic | you are | must be | multitask | trustworthy | adaptable | dynamic | polite
 | calm | patient | outgoing | confident | organised | organized | dedicated | hard-working | positive | @list | mind
 | learn | naturally | about | intellectual
near: learning-agility | open-mindedness | innovation
hit: Naturally curious about how things work
miss: A curious smell near the boiler

term: customer-focus
name: customer focus
kind: soft
also: customer-focused | customer-oriented | customer-centric | client-focused | customer orientation
 | client orientation | customer driven | service-minded | service-oriented | passion for customers | customer first
 | customer-facing mindset | user-focused | service mindset | client-oriented | customer obsession
 | customer-service oriented | customer service orientation | customer centricity | customer minded | client-centred
 | service orientation | customer-orientated | customer focussed | customer mindset | passion for customer service
 | client centric | customer service focus | customer service focused | customer-obsessed | customer-first mindset
 | client service orientation | customer empathy | guest focused | commitment to customer service
 | putting the customer first | service excellence | service focus | passionate about customer service
 | customer service ethic | dedication to customer service | customer service attitude | client-centered
near: customer-service | friendliness | empathy
hit: We value customer-obsessed in everyone here

term: data-driven-mindset
name: data-driven mindset
kind: soft
also: data-driven decisions | data-driven approach | data-driven thinking | data-minded
near: analytical-thinking | decision-making
hit: The role calls for data-driven mindset

term: decision-making
name: decision making
kind: soft
also: decision making skills | making decisions | make decisions | sound decisions | decisive | judgement
 | decision-making ability | decision maker | decisiveness | sound decision making | make sound decisions
 | decision taking | make good decisions | make independent decisions | discernment | decision-making abilities
 | making sound decisions | take decisions | informed decisions | make informed decisions | taking decisions
 | quick decisions | ability to make decisions | make quick decisions
ambiguous: judgement | judgment | decisive
needs: able to | willing to | strong | excellent | skill | ability | communication | teamwork | team player | motivated | flexible | reliable
 | problem solving | attention to detail | interpersonal | work ethic | attitude | personality | demonstrate | quality
 | highly | person | individual | hardworking | honest | friendly | enthusiastic | creative | proactive | candidate
 | self-motivated | punctual | energetic | you are | must be | multitask | trustworthy | adaptable | dynamic | polite
 | calm | patient | outgoing | confident | organised | organized | dedicated | hard-working | positive | @list | good
 | sound | exercise | use | discretion | tact | make | independent
near: critical-thinking | problem-solving | responsibility
hit: Sound decisions and good judgement
miss: The judgement was handed down on Monday

term: dedication
name: dedication
kind: soft
also: dedicated | commitment | committed | devotion | wholehearted | commitment to work | dedicated professional
 | committed individual | dedicated individual | full commitment | dedicated and hardworking | dedicated worker
 | strong commitment | long-term commitment | dedicated team player | commitment and dedication
ambiguous: dedicated | committed | commitment | Dedicated | Committed
case: dedicated | committed | Dedicated | Committed
needs: able to | willing to | strong | excellent | skill | ability | communication | teamwork | team player | motivated | flexible | reliable
 | problem solving | attention to detail | interpersonal | work ethic | attitude | personality | demonstrate | quality
 | highly | person | individual | hardworking | honest | friendly | enthusiastic | creative | proactive | candidate
 | self-motivated | punctual | energetic | you are | must be | multitask | trustworthy | adaptable | dynamic | polite
 | calm | patient | outgoing | confident | organised | organized | dedicated | hard-working | positive | @list
 | passion | determined | show | hard | loyal | dedication | integrity
never: are committed to | is committed to | we are committed | company committed | commitment to diversity
 | commitment to equal | customer loyalty | loyalty programme | loyalty program | dedicated to | dedicated server
 | dedicated team of | committed to providing | committed to creating | loyalty card | a dedicated | our commitment
 | time commitment | loyalty scheme
near: conscientiousness | enthusiasm | determination
hit: Dedication, loyalty and honest work
miss: A dedicated lane for buses

term: delegation
name: delegation
kind: soft
also: delegation of work | delegating | delegate tasks | delegating tasks | delegation skills | delegating work
 | assigning tasks | delegate | assign tasks | task allocation | allocating work | work allocation | assigning work
 | allocate tasks | delegate work | allocation of work | ability to delegate
ambiguous: delegate | delegation | Delegating
case: delegating | Delegating
needs: task | responsibility | work | staff | effectively | team | ability
near: leadership | people-management
hit: Delegation of daily tasks to staff
miss: The delegation left at dawn

term: determination
name: determination
kind: soft
also: perseverance | persistence | tenacity | tenacious | determined | persistent | never give up | grit | doggedness
 | stamina | staying power | persevering | steadfast
ambiguous: determined | persistent | stamina | grit | persistence | Determined
case: determined | Determined
needs: able to | willing to | strong | excellent | skill | ability | communication | teamwork | team player | motivated | flexible | reliable
 | problem solving | attention to detail | interpersonal | work ethic | attitude | personality | demonstrate | quality
 | highly | person | individual | hardworking | honest | friendly | enthusiastic | creative | proactive | candidate
 | self-motivated | punctual | energetic | you are | must be | multitask | trustworthy | adaptable | dynamic | polite
 | calm | patient | outgoing | confident | organised | organized | dedicated | hard-working | positive | @list
 | ambitious | resilient | physical | tenacious | driven
never: as determined | be determined | determined by | to be determined | persistent storage | determined based
 | mental stamina and | persistent pain | was determined
near: resilience | self-motivation | results-driven
hit: Resilient, tenacious and determined
miss: Pay is determined by grade

term: diplomacy-tact
name: diplomacy and tact
kind: soft
also: tactful | tact | tact and diplomacy | diplomatic | diplomatic skills | tactfulness | diplomatically |
  discreetly | diplomatic manner | sensitive and tactful | tactful manner | tactfully | tact and discretion |
  diplomatic approach | sensitivity and tact | discretion | use of discretion | discretion and tact | high level
  of discretion | utmost discretion | act with discretion
beside: discreet
ambiguous: discretion | diplomatic
needs: able to | willing to | strong | excellent | skill | ability | communication | teamwork | team player | motivated | flexible | reliable
 | problem solving | attention to detail | interpersonal | work ethic | attitude | personality | demonstrate | quality
 | highly | person | individual | hardworking | honest | friendly | enthusiastic | creative | proactive | candidate
 | self-motivated | punctual | energetic | you are | must be | multitask | trustworthy | adaptable | dynamic | polite
 | calm | patient | outgoing | confident | organised | organized | dedicated | hard-working | positive | @list
 | confidential | tact | high | utmost | judgement | judgment | sensitive | diplomacy | integrity | professional
 | trust
never: diplomatic relations | diplomatic mission | management discretion | sole discretion | discretion of
 | at the discretion | diplomatic corps
near: conflict-resolution | confidentiality | interpersonal-skills
hit: Tact and discretion with families
miss: Bonus at the sole discretion of the firm

term: dynamic-personality
name: dynamic personality
kind: soft
also: dynamic individual | dynamic and enthusiastic | dynamic and motivated
near: enthusiasm | high-energy
hit: Must show dynamic and motivated

term: efficiency
name: efficiency
kind: soft
also: efficient | productive | work efficiently | efficient worker | high productivity | work quickly and accurately
 | speed and accuracy | productivity focus | work quickly | urgency | effective and efficient | working efficiently
 | efficiently | efficient manner | quick and efficient | fast and efficient | efficient and effective
 | working quickly | work effectively and efficiently | high level of productivity | fast worker | efficient working
ambiguous: efficient | productive | efficiency | Efficient | efficiently | urgency | efficient manner
case: efficient | Efficient | productive | efficiency
needs: able to | willing to | strong | excellent | skill | ability | communication | teamwork | team player | motivated | flexible | reliable
 | problem solving | attention to detail | interpersonal | work ethic | attitude | personality | demonstrate | quality
 | highly | person | individual | hardworking | honest | friendly | enthusiastic | creative | proactive | candidate
 | self-motivated | punctual | energetic | you are | must be | multitask | trustworthy | adaptable | dynamic | polite
 | calm | patient | outgoing | confident | organised | organized | dedicated | hard-working | positive | @list | work
 | accurate | quick | effective | organise | organize | worker | sense of | fast
never: energy efficient | energy efficiency | cost efficient | fuel efficiency | efficient manner to
 | operational efficiency | process efficiency | efficient running | efficient operation | cell efficiency
 | fuel efficient | cost efficiency
near: time-management | results-driven
hit: Fast and efficient at the till
miss: Energy efficient lamps

term: emotional-balance
name: emotional regulation
kind: soft
also: managing emotions | emotional control | control of emotions
near: composure | empathy
hit: You bring emotional regulation

term: emotional-intelligence
name: emotional intelligence
kind: soft
also: emotionally intelligent | EQ skills
near: empathy | self-awareness | interpersonal-skills
hit: Must show emotional intelligence

term: empathy
name: empathy
kind: soft
also: empathetic | empathic | caring | caring nature | caring attitude | empathise | sympathetic
 | understanding of others | caring personality | empathic approach | sensitivity | kind and caring
 | caring and supportive | caring approach | EQ | supportive and caring | empathetic approach | ability to empathise
 | sympathetic manner | considerate | understanding and patient | empathic nature | warmth | caring manner
 | caring and friendly | non-judgemental | non-judgmental | sympathetic approach | thoughtful | empathize
 | ability to empathize
ambiguous: caring | Caring | sensitivity | sympathetic | thoughtful | EQ | warmth | considerate
case: caring | Caring | EQ | sensitivity | warmth | thoughtful | considerate
needs: able to | willing to | strong | excellent | skill | ability | communication | teamwork | team player | motivated | flexible | reliable
 | problem solving | attention to detail | interpersonal | work ethic | attitude | personality | demonstrate | quality
 | highly | person | individual | hardworking | honest | friendly | enthusiastic | creative | proactive | candidate
 | self-motivated | punctual | energetic | you are | must be | multitask | trustworthy | adaptable | dynamic | polite
 | calm | patient | outgoing | confident | organised | organized | dedicated | hard-working | positive | @list
 | patience | kind | compassion | empathy | understanding | nature | supportive | warm | discretion | tact | cultural
 | respect | emotional
never: caring for | a caring | skin sensitivity | price sensitivity | cultural sensitivity | sensitivity analysis
 | caring environment | compassionate leave | cell sensitivity
near: patience | active-listening | interpersonal-skills
hit: Empathy with people in grief
miss: Sensitivity analysis of cost inputs

term: enthusiasm
name: enthusiasm
kind: soft
also: enthusiastic | passionate | passion | zest | eager | eagerness | keen | enthusiastic attitude | vibrant | lively
 | enthusiastic individual | passionate about | passion for | energised | enthusiastic approach | vibrant personality
 | lively personality | genuine passion | real passion | dynamic | enthusiastic and motivated | infectious enthusiasm
ambiguous: passionate | passion | passionate about | passion for | keen | eager | lively | vibrant | dynamic | zest
needs: able to | willing to | strong | excellent | skill | ability | communication | teamwork | team player | motivated | flexible | reliable
 | problem solving | attention to detail | interpersonal | work ethic | attitude | personality | demonstrate | quality
 | highly | person | individual | hardworking | honest | friendly | enthusiastic | creative | proactive | candidate
 | self-motivated | punctual | energetic | you are | must be | multitask | trustworthy | adaptable | dynamic | polite
 | calm | patient | outgoing | confident | organised | organized | dedicated | hard-working | positive | @list
 | teaching | learn | technology | food | customer | helping | about people | interest | you have | true | real
never: passionate about our | lemon zest | dynamic programming | active directory | dynamic company | dynamic team
 | a dynamic | vibrant company | vibrant city | lively area | vibrant team | dynamic organisation | dynamic routing
 | microsoft dynamics | a vibrant | we are passionate | dynamic business | keen eye | dynamic and growing
 | keen interest in | company is passionate
near: positive-attitude | self-motivation | dedication
hit: Enthusiasm for helping people
miss: Grate the lemon zest

term: entrepreneurial-mindset
name: entrepreneurial mindset
kind: soft
also: entrepreneurial | entrepreneurial spirit | entrepreneurial drive | entrepreneurial attitude
 | entrepreneur mindset | entrepreneurial thinking
near: business-acumen | initiative | entrepreneurship
hit: Must show entrepreneurial thinking

term: environmental-mindset
name: environmental mindset
kind: soft
also: environmentally conscious | environmentally aware | sustainability mindset | passion for sustainability
 | interest in sustainability | passion for the environment | environmentally minded | commitment to sustainability
near: sustainability-strategy | environmental-education
hit: The role calls for environmental mindset

term: ethical-conduct
name: ethical conduct
kind: soft
also: ethical standards | high ethical standards | strong ethics | ethical behaviour | professional ethics
 | highest ethical standards | ethical approach | ethics and integrity | strong moral compass | ethical behavior
near: integrity | compliance
hit: What counts for us: ethical conduct

term: fast-paced-environment
name: fast-paced environment
kind: soft
also: fast paced environment | fast-paced | work in a fast-paced environment | fast moving environment | fast pace
 | work at pace | working at pace | rapidly changing environment | fast-changing environment | high-pace environment
 | busy and fast-paced | busy environment | fast-paced work environment | busy and demanding environment
 | handle a fast-paced environment | dynamic environment
near: working-under-pressure | flexibility | multitasking
hit: What counts for us: working at pace

term: financial-responsibility
name: financial responsibility
kind: soft
also: budget conscious | cost-aware | money conscious | value for money mindset
near: cost-control | business-acumen
hit: What counts for us: financial responsibility

term: flexibility
name: flexibility
kind: soft
also: flexible | adaptability | adaptable | adapt to change | flexible approach | flexible attitude | versatile
 | adapting to change | open to change | able to adapt | versatility | agile mindset | embrace change
 | ability to adapt | adaptive | flexible and adaptable | adapt quickly | adjust to changing priorities
 | willingness to be flexible | flexible mindset | respond to change | work flexibly | cope with change
 | comfortable with change | adjust to change | changing environment | ambiguity | thrive on change
 | adapt to new situations | deal with change | changing needs | adaptability to change | adapt to changing
 | welcoming change | adaptable approach | adapt | flexible in approach | openness to change | change-oriented
 | handle change | accept change
ambiguous: flexible | ambiguity | adaptive | adapt | versatile | flexibility | changing environment
needs: able to | willing to | strong | excellent | skill | ability | communication | teamwork | team player | motivated | flexible | reliable
 | problem solving | attention to detail | interpersonal | work ethic | attitude | personality | demonstrate | quality
 | highly | person | individual | hardworking | honest | friendly | enthusiastic | creative | proactive | candidate
 | self-motivated | punctual | energetic | you are | must be | multitask | trustworthy | adaptable | dynamic | polite
 | calm | patient | outgoing | confident | organised | organized | dedicated | hard-working | positive | @list
 | approach | change | comfortable | work | shifts | willing | tolerance | quickly | role | deal | adapt | schedule
never: flexible working | flexible hours | flexible working hours | offer flexible | flexible benefits
 | flexible schedule | flexible spending | flexible work | offer flexibility | adaptive cruise | flexible pay
 | flexible hybrid | flexible start | adaptive equipment | flexible packaging
near: open-mindedness | multitasking | learning-agility
hit: Flexible approach and adaptable person
miss: Lunch is served in a versatile hall

term: following-instructions
name: following instructions
kind: soft
also: follow instructions | follow directions | following directions | follow written instructions | follow procedures
 | following procedures | follow oral instructions | take direction | take instruction | understand instructions
 | follow verbal instructions | carry out instructions | following instructions accurately | take instructions
 | comply with instructions | work to instructions | understand and follow instructions | follow guidelines
 | comprehend instructions | following written instructions | follow policies and procedures | follow rules
 | adhere to procedures | understand and follow | adherence to procedures | following rules | follow policies
 | carry out detailed instructions | follow simple instructions | follow protocols | interpret instructions
 | follow established procedures | adhere to policies | adherence to policies | follow company policies
near: reliability-trait | methodical-work
hit: Noted by my supervisor for following instructions

term: forward-thinking
name: forward thinking
kind: soft
also: forward looking mindset | future-oriented
never: forward thinking company | forward thinking organisation | forward thinking employer
 | forward thinking practice
near: strategic-thinking | innovation | proactivity
hit: Noted by my supervisor for future-oriented

term: friendliness
name: friendliness
kind: soft
also: friendly | friendly personality | warm personality | personable | friendly manner | warm and friendly
 | pleasant personality | likeable | friendly and helpful | easy-going | friendly demeanour | warm and welcoming
 | kind and friendly | hospitable | welcoming | welcoming manner | good-natured | charming | charismatic | easygoing
 | pleasant manner | warm manner | pleasant demeanour | helpful and friendly | courteous and friendly
 | bubbly and friendly | kind | kindness | engaging personality | winning personality
ambiguous: friendly | Friendly | welcoming | personable | Personable | kind | kindness | charming | helpful
 | Welcoming | Charming
case: personable | Personable | friendly | Friendly | welcoming | kind | charming | helpful | Welcoming | Charming
needs: able to | willing to | strong | excellent | skill | ability | communication | teamwork | team player | motivated | flexible | reliable
 | problem solving | attention to detail | interpersonal | work ethic | attitude | personality | demonstrate | quality
 | highly | person | individual | hardworking | honest | friendly | enthusiastic | creative | proactive | candidate
 | self-motivated | punctual | energetic | you are | must be | multitask | trustworthy | adaptable | dynamic | polite
 | calm | patient | outgoing | confident | organised | organized | dedicated | hard-working | positive | @list | warm
 | manner | smile | caring | cheerful | helpful | courteous | customer
never: user friendly | eco friendly | friendly team | environmentally friendly | family friendly | what kind | kind of
 | outgoing mail | friendly working | outgoing calls | in kind | friendly environment | dog friendly | any kind
 | friendly atmosphere | welcoming environment | be helpful | would be helpful | welcoming applications
near: positive-attitude | politeness | interpersonal-skills
hit: A friendly personality at the door
miss: User friendly web pages

term: global-mindset
name: global mindset
kind: soft
also: international mindset | global outlook | international outlook
near: cultural-awareness | open-mindedness
hit: Noted by my supervisor for global mindset

term: goal-orientation
name: goal orientation
kind: soft
also: goal-oriented | target-driven | goal driven | goal-orientated | target oriented | goal focused
 | targets-oriented | objective-driven | target orientated | achievement oriented | target focused
near: results-driven | determination | self-motivation | sales-targets
hit: The role calls for goal orientation

term: going-the-extra-mile
name: going the extra mile
kind: soft
also: go the extra mile | extra mile | go above and beyond | above and beyond
near: dedication | customer-focus
hit: Noted by my supervisor for going the extra mile

term: good-attendance
name: good attendance
kind: soft
also: attendance record | excellent attendance record | good attendance record | regular attendance
 | consistent attendance | reliable attendance | excellent attendance | attendance and punctuality
near: punctuality | reliability-trait
hit: You bring attendance record

term: good-judgement
name: good judgement
kind: soft
also: sound judgement | good judgment | sound judgment | exercise judgement | independent judgement
 | use good judgement | professional judgement | judgement skills | use of judgement | exercise sound judgement
 | exercise good judgement | exercise independent judgement | excellent judgement | exercise discretion and judgement
 | exercise judgment | independent judgment | use good judgment | professional judgment | judgment skills
 | use of judgment | exercise sound judgment | exercise good judgment | exercise independent judgment
 | excellent judgment | exercise discretion and judgment
near: decision-making | critical-thinking
hit: Noted by my supervisor for good judgement

term: growth-mindset
name: growth mindset
kind: soft
also: learning mindset | continuous improvement mindset
near: learning-agility | continuous-learning
hit: What counts for us: growth mindset

term: hands-on-attitude
name: hands-on attitude
kind: soft
also: hands-on approach | hands-on mentality | hands on attitude | roll up your sleeves | roll up sleeves
near: resourcefulness | initiative
hit: What counts for us: hands-on attitude

term: helpfulness
name: helpfulness
kind: soft
also: helpful attitude to colleagues | supportive | willing to help | supportive colleague | supportive attitude
 | helpful nature | supportive approach | supportive of others | willing to help others | helping colleagues
 | helpful and supportive | help colleagues | willing to assist | obliging | supporting others | supportive manner
 | accommodating | willingness to assist
ambiguous: supportive | accommodating | supporting others | Obliging | Accommodating
case: obliging | Obliging | accommodating | Accommodating
needs: able to | willing to | strong | excellent | skill | ability | communication | teamwork | team player | motivated | flexible | reliable
 | problem solving | attention to detail | interpersonal | work ethic | attitude | personality | demonstrate | quality
 | highly | person | individual | hardworking | honest | friendly | enthusiastic | creative | proactive | candidate
 | self-motivated | punctual | energetic | you are | must be | multitask | trustworthy | adaptable | dynamic | polite
 | calm | patient | outgoing | confident | organised | organized | dedicated | hard-working | positive | @list
 | caring | team | nature | colleague | manner | approach
never: supportive environment | supportive team | supportive working | supportive culture | supported living
 | supportive housing | a supportive | supportive care | supportive work
near: teamwork | friendliness | customer-focus
hit: Willing to help others at busy times
miss: A supportive team and free fruit

term: high-energy
name: high energy
kind: soft
also: energetic | positive energy | energy and drive | high level of energy | high energy levels | high energy level
 | energy and enthusiasm
near: enthusiasm | self-motivation
hit: What counts for us: high energy

term: influencing
name: influencing
kind: soft
also: influencing skills | influence others | influencing others | ability to influence | influence stakeholders
 | influencing and negotiating | influencing without authority | ability to persuade | influence at all levels
 | influencing people | influencing stakeholders | influencing senior stakeholders | influencer at all levels
 | influencing at all levels
ambiguous: Influencing
case: influencing | Influencing
needs: experience | skills | knowledge | degree | bachelor | department | manager | director | head | officer
 | assistant | executive | coordinator | team | field | background | worked | studies | function | graduate | @list
near: persuasion | negotiation | stakeholder-management
hit: The role calls for influencing
miss: Influencing Street 5, Leeds

term: initiative
name: initiative
kind: soft
also: selfstarter | self-starter | take initiative | using initiative | show initiative | sense of initiative
 | initiative-taking | take the initiative | own initiative | use initiative | takes initiative | self-initiative
 | taking initiative | spirit of initiative | high level of initiative | use your initiative | go-getter
 | initiative taker | demonstrates initiative | showing initiative | strong initiative | personal initiative
 | use your own initiative | your own initiative | their own initiative | taking the initiative
 | using your own initiative | demonstrated initiative | demonstrate initiative | initiative and drive
 | show initiative and drive | exercise initiative | use of initiative | initiatives taker
 | sense of ownership and initiative
ambiguous: initiative | Initiative
case: initiative | Initiative
needs: able to | willing to | strong | excellent | skill | ability | communication | teamwork | team player | motivated | flexible | reliable
 | problem solving | attention to detail | interpersonal | work ethic | attitude | personality | demonstrate | quality
 | highly | person | individual | hardworking | honest | friendly | enthusiastic | creative | proactive | candidate
 | self-motivated | punctual | energetic | you are | must be | multitask | trustworthy | adaptable | dynamic | polite
 | calm | patient | outgoing | confident | organised | organized | dedicated | hard-working | positive | @list | drive
 | independent | judgement | judgment | tact
never: an initiative | this initiative | new initiative | initiative to | strategic initiative
near: proactivity | self-motivation | working-independently
hit: Shows initiative and drive
miss: An initiative of the city for clean air

term: innovation
name: innovation
kind: soft
also: innovative | innovative thinking | innovative mindset | innovator | innovation mindset | innovative approach
 | innovative ideas | innovative thinker | pioneering spirit | innovative solutions | drive innovation
 | driving innovation | innovation skills | innovating | innovativeness | ability to innovate | culture of innovation
ambiguous: innovative | innovation | Innovating
case: innovating | Innovating
needs: able to | willing to | strong | excellent | skill | ability | communication | teamwork | team player | motivated | flexible | reliable
 | problem solving | attention to detail | interpersonal | work ethic | attitude | personality | demonstrate | quality
 | highly | person | individual | hardworking | honest | friendly | enthusiastic | creative | proactive | candidate
 | self-motivated | punctual | energetic | you are | must be | multitask | trustworthy | adaptable | dynamic | polite
 | calm | patient | outgoing | confident | organised | organized | dedicated | hard-working | positive | @list | think
 | idea | mindset | approach | solution | drive | passion | spirit | bring | open to
never: innovative company | innovative products | innovative technology | leading innovative | innovation centre
 | innovation hub | an innovative | our innovative | innovation manager
near: creativity | curiosity | innovation-management
hit: Innovative thinker with an analytical mind
miss: The innovation centre opens at nine

term: inspiring-leadership
name: inspiring leadership
kind: soft
also: inspiring leader | inspirational leader | inspire others | inspiring others | inspire a team
 | motivate and inspire | lead and inspire | inspirational leadership
implies: leadership
near: motivating-others
hit: The role calls for inspiring leadership

term: integrity
name: integrity
kind: soft
also: honest | honesty | high integrity | ethical | honesty and integrity | personal integrity | integrity and honesty
 | professional integrity | moral character | good moral character | work with integrity | act with integrity
 | highest integrity | truthful | utmost integrity | high level of integrity | strong sense of integrity
 | integrity and professionalism | sincere | sincerity | fair-minded
ambiguous: integrity | Integrity | ethical | honest
case: integrity | Integrity
needs: able to | willing to | strong | excellent | skill | ability | communication | teamwork | team player | motivated | flexible | reliable
 | problem solving | attention to detail | interpersonal | work ethic | attitude | personality | demonstrate | quality
 | highly | person | individual | hardworking | honest | friendly | enthusiastic | creative | proactive | candidate
 | self-motivated | punctual | energetic | you are | must be | multitask | trustworthy | adaptable | dynamic | polite
 | calm | patient | outgoing | confident | organised | organized | dedicated | hard-working | positive | @list | trust
 | high | personal | professional | honesty | standards | conduct | reliability | value | behaviour | behavior
 | respect | moral
never: data integrity | asset integrity | referential integrity | structural integrity | skin integrity
 | ethical hacking | integrity of the | mechanical integrity | well integrity | pipeline integrity | ethical approval
 | integrity checks
near: confidentiality | reliability-trait | professionalism
hit: A person of high integrity
miss: Checks the integrity of the roof

term: intelligence-and-insight
name: sharp mind
kind: soft
also: intelligent | bright | smart and curious | intellectual ability | intellect | smart individual | mentally sharp
 | intellectual rigour | intellectual capacity | high intellect | quick mind
ambiguous: intelligent | bright | intellect | Intelligent
case: intelligent | Intelligent | bright | intellect
needs: able to | willing to | strong | excellent | skill | ability | communication | teamwork | team player | motivated | flexible | reliable
 | problem solving | attention to detail | interpersonal | work ethic | attitude | personality | demonstrate | quality
 | highly | person | individual | hardworking | honest | friendly | enthusiastic | creative | proactive | candidate
 | self-motivated | punctual | energetic | you are | must be | multitask | trustworthy | adaptable | dynamic | polite
 | calm | patient | outgoing | confident | organised | organized | dedicated | hard-working | positive | @list
 | ambitious | talented | articulate | driven | minds | sharp | keen
never: bright future | intelligent systems | business insight | customer insight | intelligent automation | a bright
 | data insight | bright side | market insight | insight into | consumer insight
near: analytical-thinking | learning-agility
hit: Intelligent, honest and motivated
miss: A bright room with a view

term: interpersonal-skills
name: interpersonal skills
kind: soft
also: people skills | interpersonal | interpersonal abilities | good with people | people person
 | interpersonal communication | interpersonal relationships | social skills | relating to people
 | strong interpersonal skills | excellent people skills | getting on with people | get along with others
 | get on well with people | people-oriented | get along well with others | work well with others
 | work well with people | ability to get along with others | work effectively with others | enjoy working with people
 | soft skills | people focused | interacting with people | ability to interact | enjoy meeting people
near: communication-skills | relationship-building | teamwork | empathy
hit: The role calls for interpersonal skills

term: knowledge-sharing-attitude
name: knowledge sharing attitude
kind: soft
also: sharing knowledge | share knowledge | share your knowledge | willingness to share knowledge
 | sharing of knowledge | share expertise | sharing ideas | share ideas | sharing information | teach others
 | help others learn | sharing best practices | sharing best practice | share best practice
near: coaching | collaboration | information-services
hit: The role calls for knowledge sharing attitude

term: leadership
name: leadership
kind: soft
also: leadership skills | strong leadership | leadership ability | leadership qualities | leading people
 | lead by example | team leadership | leadership experience | leader | natural leader | leadership abilities
 | strong leader | leadership potential | lead others | leads by example | proven leadership | leading by example
 | demonstrated leadership | leadership capabilities | effective leadership | leadership role experience
 | leading others | leadership presence | ability to lead | leadership capability | leadership style
 | lead and motivate | leadership and management skills | lead from the front | providing leadership
 | provide leadership | visionary leadership | effective leader | ability to inspire | ability to lead others
 | empowering others | influence and lead
ambiguous: leader
needs: natural | strong | effective | inspiring | proven | experienced | people | team | skill | confident
 | inspirational | born | credible
never: world leader | market leader | global leader | industry leader | a leader in | leading provider | team leader
 | project leader | leader in the | the leader | senior leadership | leadership team | recognised leader
 | thought leader
near: people-management | motivating-others | delegation | decision-making
hit: Leadership of a crew of nine
miss: A world leader in valves

term: learning-agility
name: learning agility
kind: soft
also: fast learner | quick learner | learn quickly | keen to learn | ability to learn | desire to learn | quick
  to learn | hungry to learn | readiness to learn | learns quickly | able to learn quickly | eagerness to learn
  | learning new skills | learn new skills | learn fast | open to learning | enthusiasm to learn | learn new
  technologies | ability to learn quickly | love of learning | learn new things | passion for learning |
  learning new technologies | pick up new skills | learning new things | keen learner | picks things up quickly
  | love to learn | passionate about learning | grasp new concepts | eager learner | trainable | learning
  ability | learn quickly and | adopt new technologies | quickly learn | quick study | willingness to train |
  willing to be trained | willing to undertake training | commitment to learning | enjoy learning | interest in
  learning | learn new concepts | aptitude for learning | desire to learn and grow | desire to develop | picking
  up new skills | thirst for knowledge | eagerness for learning | learning attitude
beside: willingness to learn | eager to learn | willing to learn
near: continuous-learning | curiosity | flexibility
hit: We value learning attitude in everyone here

term: literacy-skills
name: literacy
kind: soft
also: literacy skills | reading and writing skills | able to read and write | read and write | basic literacy |
  good literacy skills | literate | reading and writing | reading skills | ability to read and write | reading
  ability | ability to read | able to read | comprehension skills | basic reading and writing
narrower: reading comprehension
ambiguous: literacy | literate
case: literate | literacy
needs: numeracy | numerate | skill | good | basic | level | reading | writing | standard
never: computer literate | IT literate | PC literate | financial literacy | computer literacy | digital literacy
 | information literacy | IT literacy | literacy programme
near: numeracy | written-communication
hit: Good literacy skills and clear handwriting
miss: Media literacy week in schools

term: logical-thinking
name: logical thinking
kind: soft
also: logical mind | logical reasoning | logical approach | logical thinker | reasoning skills | think logically
 | abstract thinking | conceptual thinking | conceptual skills | reasoning ability | logical thought
 | abstract reasoning | logical skills | methodical thinker | conceptual thinker
near: analytical-thinking | systems-thinking
hit: We value logical thought in everyone here

term: loyalty
name: loyalty
kind: soft
also: loyal
ambiguous: loyal | loyalty
case: loyal
needs: able to | willing to | strong | excellent | skill | ability | communication | teamwork | team player | motivated | flexible | reliable
 | problem solving | attention to detail | interpersonal | work ethic | attitude | personality | demonstrate | quality
 | highly | person | individual | hardworking | honest | friendly | enthusiastic | creative | proactive | candidate
 | self-motivated | punctual | energetic | you are | must be | multitask | trustworthy | adaptable | dynamic | polite
 | calm | patient | outgoing | confident | organised | organized | dedicated | hard-working | positive | @list | trust
 | commit
never: customer loyalty | loyalty card | loyalty programme | loyalty program | loyalty scheme | loyal customer
near: dedication | integrity
hit: Loyalty and honest work
miss: A loyalty scheme for shoppers

term: managing-expectations
name: managing expectations
kind: soft
also: manage expectations | expectation management | setting expectations | set expectations
near: stakeholder-management | client-relationship-management
hit: You bring managing expectations

term: manual-dexterity
name: manual dexterity
kind: soft
also: dexterity | good with your hands | fine motor skills | dexterous | hand/eye coordination | good with hands
  | steady hand | working with your hands | work with your hands | eye-hand coordination | manual skills |
  handiness
narrower: hand-eye coordination | finger dexterity
near: physical-fitness | attention-to-detail
hit: We value manual dexterity in everyone here

term: meeting-deadlines
name: meeting deadlines
kind: soft
also: meet deadlines | work to deadlines | working to deadlines | deadline-driven | tight deadlines | deadlines
 | deadline oriented | strict deadlines | meeting tight deadlines | work to tight deadlines
 | working to tight deadlines | deliver on time | meeting targets and deadlines | work under deadlines
 | adhere to deadlines | meet tight deadlines | hitting deadlines | deadline focused | deadline management
 | on-time delivery of work
ambiguous: deadlines
needs: meet | work | tight | pressure | manage | able | adhere | multiple | strict | under | deliver | ability
 | driven | environment | prioritise | prioritize | conflicting
never: application deadline | closing date | deadline for application
near: time-management | working-under-pressure | organisation-skills | fast-paced-environment
hit: Used to tight deadlines at quarter end
miss: Application deadlines are in May

term: memory-skills
name: memory skills
kind: soft
also: good memory | excellent memory | retain information | memory recall | memorising | memorizing
near: concentration
hit: What counts for us: memory skills

term: methodical-work
name: methodical work
kind: soft
also: methodical | systematic | structured approach | systematic approach | structured way of working
 | methodical approach | working methodically | structured working | orderly | works systematically
 | methodical manner | structured mindset | systematic worker | structured work style | work in a structured way
 | structured and organised | structured thinking | structured work | structured person | structured and organized
ambiguous: systematic | orderly
needs: approach | work | structured | organised | organized | analytical | accurate | thorough | detail | you are
 | method | precise | person
near: attention-to-detail | organisation-skills
hit: Methodical and tidy in all tasks
miss: Systematic error of the sensor

term: motivating-others
name: motivating others
kind: soft
also: motivate others | motivate a team | motivating a team | motivating staff | inspiring people | team motivation
 | motivational skills | motivate staff | motivating teams | motivate people | motivate team members
 | ability to motivate | motivate and develop | motivating people | motivational | engaging and motivating
 | motivating and developing staff | motivate employees | encourage others | motivate teams
near: leadership | coaching | people-management
hit: You bring motivating others

term: multitasking
name: multitasking
kind: soft
also: multi-tasking | multi-task | multitask | handle multiple tasks | manage multiple tasks | juggle tasks
 | juggling tasks | manage multiple projects | multiple tasks | juggle multiple tasks | multitask effectively
 | juggle multiple priorities | multiple projects simultaneously | handle multiple projects | multiple projects
 | managing multiple projects | multiple tasks simultaneously | manage several tasks | work on multiple projects
 | multiple assignments | handle several tasks | several projects at once | juggling multiple tasks | multi-tasker
 | managing multiple tasks | multitasker | simultaneous projects
near: prioritisation | time-management
hit: The role calls for handle multiple projects

term: networking-skills
name: building a network
kind: soft
also: strong network | networking with people | networker | personal network
near: relationship-building | networking-and-events
hit: You bring building a network

term: numeracy
name: numeracy
kind: soft
also: numerate | numerical skills | numeracy skills | math skills | maths skills | numerical ability
 | good with numbers | basic math | basic math skills | arithmetic | mathematical skills | basic maths
 | numeric skills | basic numeracy | mathematical ability | head for figures | numerical reasoning
 | numerical aptitude | comfortable with numbers | basic arithmetic | mental arithmetic | numerate background
 | math ability | literate and numerate | numeracy and literacy | quantitative aptitude | maths ability
 | mathematical aptitude | highly numerate | affinity with numbers | literacy and numeracy | strong numeracy
 | basic mathematics | basic mathematical skills
ambiguous: numerate
case: numerate
needs: able to | willing to | strong | excellent | skill | ability | communication | teamwork | team player | motivated | flexible | reliable
 | problem solving | attention to detail | interpersonal | work ethic | attitude | personality | demonstrate | quality
 | highly | person | individual | hardworking | honest | friendly | enthusiastic | creative | proactive | candidate
 | self-motivated | punctual | energetic | you are | must be | multitask | trustworthy | adaptable | dynamic | polite
 | calm | patient | outgoing | confident | organised | organized | dedicated | hard-working | positive | @list
 | literate | degree | good | accounting
never: teaching numeracy
near: literacy-skills | analytical-thinking | retail-cash-handling
hit: Numeracy and a head for figures
miss: The prompt lists numerate macros

term: objectivity
name: objectivity
kind: soft
also: impartial | impartiality | objective and fair | fair and objective | unbiased | neutral stance
 | objective approach | fair and consistent | evenhanded | even-handed | independence and objectivity
ambiguous: unbiased | impartial
needs: able to | willing to | strong | excellent | skill | ability | communication | teamwork | team player | motivated | flexible | reliable
 | problem solving | attention to detail | interpersonal | work ethic | attitude | personality | demonstrate | quality
 | highly | person | individual | hardworking | honest | friendly | enthusiastic | creative | proactive | candidate
 | self-motivated | punctual | energetic | you are | must be | multitask | trustworthy | adaptable | dynamic | polite
 | calm | patient | outgoing | confident | organised | organized | dedicated | hard-working | positive | @list | fair
 | objective | judgement | judgment | stay | remain
near: integrity | decision-making
hit: Objectivity and impartiality in hearings
miss: An unbiased estimator of the mean

term: observation-skills
name: observation skills
kind: soft
also: observant | observational skills | keen observer | observational | perceptive | awareness of surroundings
  | alertness | alert | vigilant | observation
beside: situational awareness
ambiguous: alert | vigilant | situational awareness | observation | perceptive
needs: able to | willing to | strong | excellent | skill | ability | communication | teamwork | team player | motivated | flexible | reliable
 | problem solving | attention to detail | interpersonal | work ethic | attitude | personality | demonstrate | quality
 | highly | person | individual | hardworking | honest | friendly | enthusiastic | creative | proactive | candidate
 | self-motivated | punctual | energetic | you are | must be | multitask | trustworthy | adaptable | dynamic | polite
 | calm | patient | outgoing | confident | organised | organized | dedicated | hard-working | positive | @list
 | remain | stay | safety | mentally | security | aware | surroundings | keen
near: attention-to-detail | concentration
hit: An observant and alert person
miss: An alert fires at 90 degrees

term: open-mindedness
name: open-mindedness
kind: soft
also: open-minded | openness | open mind | open to new ideas | open mindset | broad-minded | openness to new ideas
 | receptive to change | open attitude
near: flexibility | curiosity | cultural-awareness
hit: We value open to new ideas in everyone here

term: openness-to-feedback
name: openness to feedback
kind: soft
also: open to feedback | receptive to feedback | accept feedback | take feedback | accept constructive criticism
 | constructive criticism | accept criticism | giving and receiving feedback | receive feedback | accepting feedback
 | willingness to accept feedback | coachable | coachability | constructive feedback | feedback culture
near: open-mindedness | learning-agility
hit: We value openness to feedback in everyone here

term: organisation-skills
name: organisation skills
kind: soft
also: organisational skills | organisational ability | well organised | organised | highly organised | good organiser
 | organising skills | organisational abilities | excellent organisational skills | strong organisational skills
 | self-organised | planning and organisational skills | planning and organising | planning and organisation skills
 | organising ability | organized | self-organisation | super organised | very organised | organisationally strong
 | organised approach | extremely organised | organised person | skilled organiser | excellent organiser
 | organised individual | organised and methodical | organising your work | organising abilities | stay organised
 | organization skills | organizational skills | organizational ability | well organized | organized
 | highly organized | good organizer | organizing skills | organizational abilities | excellent organizational skills
 | strong organizational skills | self-organized | planning and organizational skills | planning and organizing
 | planning and organization skills | organizing ability | self-organization | super organized | very organized
 | organizationally strong | organized approach | extremely organized | organized person | skilled organizer
 | excellent organizer | organized individual | organized and methodical | organizing your work | organizing abilities
 | stay organized
ambiguous: Organised | Organized
case: organised | organized | Organised | Organized | organized
needs: able to | willing to | strong | excellent | skill | ability | communication | teamwork | team player | motivated | flexible | reliable
 | problem solving | attention to detail | interpersonal | work ethic | attitude | personality | demonstrate | quality
 | highly | person | individual | hardworking | honest | friendly | enthusiastic | creative | proactive | candidate
 | self-motivated | punctual | energetic | you are | must be | multitask | trustworthy | adaptable | dynamic | polite
 | calm | patient | outgoing | confident | organised | organized | dedicated | hard-working | positive | @list
never: organised by | organised crime | organized by | organized crime | organised into
near: planning-organising | time-management | prioritisation | methodical-work | multitasking
hit: Excellent organisational skills
miss: Organised crime unit

term: organisational-awareness
name: organisational awareness
kind: soft
also: political awareness | political acumen | organisational savvy | understanding of the organisation
 | politically astute | political sensitivity | political judgement | political savvy | organisational agility
 | politically aware | organizational awareness | organizational savvy | understanding of the organization
 | political judgment | organizational agility
near: business-acumen | stakeholder-management
hit: What counts for us: organisational awareness

term: outgoing-personality
name: outgoing personality
kind: soft
also: outgoing | extrovert | extroverted | sociable | bubbly personality | bubbly | confident and outgoing
ambiguous: outgoing | bubbly
case: outgoing | bubbly
needs: able to | willing to | strong | excellent | skill | ability | communication | teamwork | team player | motivated | flexible | reliable
 | problem solving | attention to detail | interpersonal | work ethic | attitude | personality | demonstrate | quality
 | highly | person | individual | hardworking | honest | friendly | enthusiastic | creative | proactive | candidate
 | self-motivated | punctual | energetic | you are | must be | multitask | trustworthy | adaptable | dynamic | polite
 | calm | patient | outgoing | confident | organised | organized | dedicated | hard-working | positive | @list | warm
never: outgoing mail | outgoing calls | outgoing post | incoming and outgoing
near: friendliness | confidence
hit: Outgoing personality with a warm smile
miss: The outgoing mail leaves at five

term: ownership-mindset
name: ownership mindset
kind: soft
also: taking ownership | take ownership | sense of ownership | ownership mentality | strong sense of ownership
 | takes ownership | ownership attitude | ownership and accountability | full ownership of your work
near: responsibility | initiative | results-driven
hit: Must show sense of ownership

term: ownership-of-outcomes
name: ownership of outcomes
kind: soft
also: end-to-end ownership | follow-through | follow tasks through to completion | see things through
 | seeing projects through | see tasks through | follow up | complete tasks | work to completion | follow-up skills
 | see projects through to completion | see a task through | projects through to completion
 | bring projects to completion
ambiguous: follow through | follow up | follow-up | complete tasks
needs: skill | strong | excellent | ability | organise | organised | attention | consistent | commitment | tasks
 | able | independently
never: follow up care | follow up appointments | follow-up visit | follow up on leads
near: responsibility | results-driven
hit: Strong follow-through on every task
miss: A follow up visit takes place in June

term: patience
name: patience
kind: soft
also: patient and understanding | patient approach | patient and kind | patient attitude | patient manner
 | patient and caring | patient personality | patience and understanding | patience and empathy | a lot of patience
 | patience with children | kind and patient | calm and patient manner | remaining patient
near: empathy | composure
hit: Must show remaining patient

term: personal-presentation
name: personal presentation
kind: soft
also: well presented | smart appearance | presentable appearance | neat appearance | clean and tidy appearance
 | good personal presentation | well-groomed | smart and presentable | neat and tidy appearance
 | immaculate presentation | immaculate appearance | smart presentation | professional appearance
 | high standard of personal presentation | smartly dressed
near: professionalism | tidiness
hit: The role calls for smart presentation

term: persuasion
name: persuasion
kind: soft
also: persuasive | persuasion skills | persuading | persuasiveness | persuasive skills | convincing others
 | persuasive communication | ability to convince | persuasive communicator | persuade others | power of persuasion
 | convincing personality | convince people
near: influencing | negotiation | sales
hit: You bring persuasion

term: physical-fitness
name: physical fitness
kind: soft
also: physically fit | good physical condition | fitness level | fit and healthy | physical fit | physically
  able | reasonable level of fitness | good level of fitness | good physical health | physical endurance | good
  health | physically active | physically strong | physical ability | fit and active | physical condition |
  physically capable | in good health | physically fit and active | good physical fitness | physical abilities |
  good level of physical fitness | strength and stamina
narrower: physical stamina | physical strength
near: manual-dexterity | determination | heavy-lifting
hit: Noted by my supervisor for physical fitness

term: planning-organising
name: planning and organising work
kind: soft
also: planning skills | work planning | planning work | forward planning | planning ability | plan and organise
 | plan ahead | planning abilities | plan work | plan and prioritise | organise work | planning and prioritising
 | forward planner | ability to plan | plan and organise work | organising work | planning and organization
 | planning and coordination | good planner | planning and execution | planning and organizing work
 | plan and organize | plan and prioritize | organize work | planning and prioritizing | plan and organize work
 | organizing work
never: forward planning permission
near: organisation-skills | time-management | prioritisation
hit: The role calls for planning and organising work

term: politeness
name: politeness
kind: soft
also: polite | courteous | courtesy | well-mannered | good manners | polite manner | civil manner | courteous manner
 | pleasant and courteous | politely | polite and friendly | polite and courteous | with courtesy
 | professional and courteous | respectful communication
ambiguous: courtesy
needs: able to | willing to | strong | excellent | skill | ability | communication | teamwork | team player | motivated | flexible | reliable
 | problem solving | attention to detail | interpersonal | work ethic | attitude | personality | demonstrate | quality
 | highly | person | individual | hardworking | honest | friendly | enthusiastic | creative | proactive | candidate
 | self-motivated | punctual | energetic | you are | must be | multitask | trustworthy | adaptable | dynamic | polite
 | calm | patient | outgoing | confident | organised | organized | dedicated | hard-working | positive | @list
 | manner | patience | respect | professional | customer | treat | others | communicate
never: courtesy car | courtesy bus | courtesy of
near: friendliness | professionalism | customer-focus
hit: Polite and courteous at the desk
miss: A courtesy car is offered

term: positive-attitude
name: positive attitude
kind: soft
also: can-do attitude | positive outlook | positive mindset | optimistic | good attitude | right attitude
 | great attitude | positivity | upbeat | cheerful | positive approach | positive thinking | positive can-do attitude
 | winning attitude | positive demeanour | friendly attitude | willing attitude | cheerful disposition
 | positive personality | optimism | helpful attitude | positive and enthusiastic | positive work attitude
 | positive manner | excellent attitude | cando attitude | positive and professional attitude | cheerful attitude
 | service attitude | professional attitude | constructive attitude | pleasant attitude | can-do approach
 | positive frame of mind | upbeat personality | willingness to help | optimiztic | optimizm
near: enthusiasm | friendliness | resilience
hit: We value positive attitude in everyone here

term: pragmatism
name: pragmatism
kind: soft
also: pragmatic | pragmatic approach | practical approach | practical mindset | practical thinking
 | practically minded | practical person | practical mind
ambiguous: pragmatic | practical approach
needs: able to | willing to | strong | excellent | skill | ability | communication | teamwork | team player | motivated | flexible | reliable
 | problem solving | attention to detail | interpersonal | work ethic | attitude | personality | demonstrate | quality
 | highly | person | individual | hardworking | honest | friendly | enthusiastic | creative | proactive | candidate
 | self-motivated | punctual | energetic | you are | must be | multitask | trustworthy | adaptable | dynamic | polite
 | calm | patient | outgoing | confident | organised | organized | dedicated | hard-working | positive | @list
 | mindset
near: resourcefulness | decision-making
hit: Pragmatic approach and strong nerves
miss: Pragmatic sanctions of 1713

term: presence-with-children
name: rapport with children
kind: soft
also: good with children | love of working with children | enjoy working with children | enjoys working with children
 | love children | relate to children | engaging with children | relate to young people
 | passion for working with children | passion for working with young people | fun-loving | love working with children
 | caring towards children | connect with young people
near: patience | empathy | youth-work
hit: The role calls for rapport with children

term: prioritisation
name: prioritisation
kind: soft
also: prioritising | prioritise tasks | setting priorities | prioritise workload | prioritising work
 | manage competing priorities | competing priorities | changing priorities | prioritisation skills
 | juggling priorities | manage multiple priorities | multiple priorities | prioritise work | set priorities
 | managing priorities | conflicting priorities | ability to prioritise | prioritise effectively | shifting priorities
 | prioritise and organise | prioritise your workload | conflicting demands | competing demands
 | prioritise own workload | prioritise multiple tasks | conflicting deadlines | prioritise | prioritization
 | prioritizing | prioritize tasks | prioritize workload | prioritizing work | prioritization skills | prioritize work
 | ability to prioritize | prioritize effectively | prioritize and organize | prioritize your workload
 | prioritize own workload | prioritize multiple tasks | prioritize
near: time-management | multitasking | organisation-skills
hit: Noted by my supervisor for prioritisation

term: proactivity
name: proactivity
kind: soft
also: proactive | pro-active | proactive approach | proactive attitude | proactively | proactive mindset
 | pro-active approach | proactive individual | proactive self-starter | pro-active attitude | being proactive
 | bias for action | action-oriented | forward looking
ambiguous: proactively
needs: work | manage | identify | attitude | ability | able | problem | seek | communicate | engage | support
 | address | anticipate
never: forward thinking company | forward thinking organisation
near: initiative | self-motivation
hit: A proactive attitude to faults
miss: Filters were proactively swapped by the vendor

term: problem-solving
name: problem solving
kind: soft
also: problem solver | solving problems | solve problems | problem-solving skills | resolving problems
 | solution-oriented | solutions-oriented | solution-focused | problem solving ability | complex problem solving
 | creative problem solving | resolve problems | solutions focused | troubleshooting mindset | solve complex problems
 | resolve issues | finding solutions | problem resolution | solution-driven | solving complex problems
 | troubleshooting skills | find solutions | resolving issues | problem-solving abilities
 | identify and resolve problems | resolve complex issues | solve issues | issue resolution | solving issues
 | solving challenges | tackle problems | think on your feet | thinking on your feet | problem-solving mindset
 | problem-solving attitude | identify problems | solve challenging problems | resolve complex problems
 | identify solutions
near: analytical-thinking | critical-thinking | decision-making | resourcefulness
hit: Must show identify and resolve problems

term: professionalism
name: professionalism
kind: soft
also: professional manner | professional conduct | professional approach | professional demeanour |
  business-like manner | professional image | professional presentation | businesslike | professional behaviour
  | professional and friendly | executive presence | professional etiquette | professional maturity |
  professional standards | professional outlook | business etiquette | smart and professional | gravitas | high
  professional standards | credible | credibility | highly professional | groomed | professional behavior
narrower: presentable
ambiguous: presentable | Presentable | credible | credibility
case: presentable | Presentable | credible | credibility
needs: able to | willing to | strong | excellent | skill | ability | communication | teamwork | team player | motivated | flexible | reliable
 | problem solving | attention to detail | interpersonal | work ethic | attitude | personality | demonstrate | quality
 | highly | person | individual | hardworking | honest | friendly | enthusiastic | creative | proactive | candidate
 | self-motivated | punctual | energetic | you are | must be | multitask | trustworthy | adaptable | dynamic | polite
 | calm | patient | outgoing | confident | organised | organized | dedicated | hard-working | positive | @list | smart
 | neat | clean | appearance | professional | gravitas
never: credible source
near: politeness | reliability-trait | composure
hit: A professional manner on the phone
miss: Credible sources for the essay

term: punctuality
name: punctuality
kind: soft
also: punctual | timekeeping | good timekeeping | time keeping | on time and reliable | excellent timekeeping
 | good time keeping | good timekeeper | arrive on time | be on time | prompt attendance | promptness
 | excellent punctuality | excellent time keeping | arriving on time | excellent timekeeper | report to work on time
 | punctual and reliable | timeliness
ambiguous: timekeeping | time keeping | timeliness
needs: able to | willing to | strong | excellent | skill | ability | communication | teamwork | team player | motivated | flexible | reliable
 | problem solving | attention to detail | interpersonal | work ethic | attitude | personality | demonstrate | quality
 | highly | person | individual | hardworking | honest | friendly | enthusiastic | creative | proactive | candidate
 | self-motivated | punctual | energetic | you are | must be | multitask | trustworthy | adaptable | dynamic | polite
 | calm | patient | outgoing | confident | organised | organized | dedicated | hard-working | positive | @list | good
 | attendance | punctuality
never: timekeeping system | timekeeping software | timekeeping records
near: reliability-trait | time-management | professionalism
hit: Punctual and well presented
miss: Timekeeping records are in the ERP

term: quality-mindset
name: quality mindset
kind: soft
also: commitment to quality | quality awareness | passion for quality | focus on quality | quality orientation
 | quality driven | commitment to excellence | pursuit of excellence | passion for excellence
 | striving for excellence | strive for excellence | high quality work | quality-minded
near: attention-to-detail | continuous-learning
hit: The role calls for quality mindset

term: relationship-building
name: relationship building
kind: soft
also: building relationships | build relationships | develop relationships | building strong relationships
 | building rapport | build rapport | rapport building | establish rapport | establishing relationships
 | maintaining relationships | building trust | forging relationships | working relationships
 | effective working relationships | develop and maintain relationships | build and maintain relationships
 | establish relationships | developing relationships | relationship skills | build strong relationships
 | rapport with clients | strong relationships | positive relationships | build effective relationships
 | building and maintaining relationships | professional relationships | form relationships | relationship builder
 | maintain relationships | good working relationships
near: interpersonal-skills | stakeholder-management | client-relationship-management | networking-skills
hit: You bring relationship building

term: reliability-trait
name: reliability
kind: soft
also: reliable | dependable | dependability | conscientious and reliable | can be relied on | reliable and punctual
 | highly reliable | reliable worker | honest and reliable | trustworthy and reliable | reliable individual
 | reliable team member | steady worker | consistent performer | stable work history
ambiguous: reliable | dependable | reliability | Reliable | Dependable | consistency
case: dependable | Dependable | reliable | Reliable | reliability | consistency
needs: able to | willing to | strong | excellent | skill | ability | communication | teamwork | team player | motivated | flexible | reliable
 | problem solving | attention to detail | interpersonal | work ethic | attitude | personality | demonstrate | quality
 | highly | person | individual | hardworking | honest | friendly | enthusiastic | creative | proactive | candidate
 | self-motivated | punctual | energetic | you are | must be | multitask | trustworthy | adaptable | dynamic | polite
 | calm | patient | outgoing | confident | organised | organized | dedicated | hard-working | positive | @list | trust
 | responsible | hard working | time | worker | punctuality | conscientious | own transport | attendance | committed
 | accurate
never: site reliability | system reliability | reliable transportation | reliable transport | reliability engineering
 | reliable vehicle | reliable car | test reliability | network reliability | reliable service | equipment reliability
 | plant reliability | reliable internet | reliable systems | reliable source
near: punctuality | responsibility | conscientiousness
hit: A reliable and honest person
miss: Reliable data feeds at night

term: resilience
name: resilience
kind: soft
also: resilient | bounce back | mental toughness | coping with setbacks | emotional resilience | thick skin |
  mental strength | emotional strength | cope with rejection | psychological resilience | personal resilience |
  thick-skinned | strong nerves | robust personality
narrower: handle rejection
ambiguous: resilience | resilient
needs: able to | willing to | strong | excellent | skill | ability | communication | teamwork | team player | motivated | flexible | reliable
 | problem solving | attention to detail | interpersonal | work ethic | attitude | personality | demonstrate | quality
 | highly | person | individual | hardworking | honest | friendly | enthusiastic | creative | proactive | candidate
 | self-motivated | punctual | energetic | you are | must be | multitask | trustworthy | adaptable | dynamic | polite
 | calm | patient | outgoing | confident | organised | organized | dedicated | hard-working | positive | @list
 | pressure | emotional | personal | determined | tenacious | environment | cope
never: system resilience | climate resilience | network resilience | resilient systems | operational resilience
 | cyber resilience | resilient infrastructure | supply chain resilience
near: working-under-pressure | determination | stress-management-personal | meeting-deadlines | fast-paced-environment
hit: Personal resilience in the face of setbacks
miss: Resilient floors of vinyl

term: resourcefulness
name: resourcefulness
kind: soft
also: resourceful | inventive | street smart | can-do mentality | handsome mentality | practical ability
narrower: improvise | improvisation skills
beside: hands-on | practical skills
ambiguous: hands-on | hands on | inventive | practical skills
needs: able to | willing to | strong | excellent | skill | ability | communication | teamwork | team player | motivated | flexible | reliable
 | problem solving | attention to detail | interpersonal | work ethic | attitude | personality | demonstrate | quality
 | highly | person | individual | hardworking | honest | friendly | enthusiastic | creative | proactive | candidate
 | self-motivated | punctual | energetic | you are | must be | multitask | trustworthy | adaptable | dynamic | polite
 | calm | patient | outgoing | confident | organised | organized | dedicated | hard-working | positive | @list
 | approach | mentality | practical | solution | mindset | manager | style
never: hands-on experience | hands-on training | hands on experience | hands-on work with | hands-on knowledge
near: problem-solving | creativity | initiative
hit: Resourceful problem solver
miss: Hands-on experience of lathes

term: respect-for-others
name: respect for others
kind: soft
also: respectful | mutual respect | treat others with respect | treating people with respect
 | treat people with respect | respectful of others | showing respect | respectful manner
ambiguous: respectful
case: respectful
needs: able to | willing to | strong | excellent | skill | ability | communication | teamwork | team player | motivated | flexible | reliable
 | problem solving | attention to detail | interpersonal | work ethic | attitude | personality | demonstrate | quality
 | highly | person | individual | hardworking | honest | friendly | enthusiastic | creative | proactive | candidate
 | self-motivated | punctual | energetic | you are | must be | multitask | trustworthy | adaptable | dynamic | polite
 | calm | patient | outgoing | confident | organised | organized | dedicated | hard-working | positive | @list
 | manner | treat | courteous
near: politeness | cultural-awareness
hit: Respect for others in all talks
miss: The respective owners agree

term: responsibility
name: sense of responsibility
kind: soft
also: responsible | accountability | taking responsibility | take responsibility | accountable | responsible attitude
 | strong sense of responsibility | personal responsibility | responsible person | responsible and reliable
 | accept responsibility | willing to take responsibility | assume responsibility | accepting responsibility
 | being responsible | responsible and trustworthy | sense of duty | high sense of responsibility | dutiful
ambiguous: responsible | accountable | accountability | ownership | Responsible
case: responsible | Responsible | accountability | ownership | accountable
needs: able to | willing to | strong | excellent | skill | ability | communication | teamwork | team player | motivated | flexible | reliable
 | problem solving | attention to detail | interpersonal | work ethic | attitude | personality | demonstrate | quality
 | highly | person | individual | hardworking | honest | friendly | enthusiastic | creative | proactive | candidate
 | self-motivated | punctual | energetic | you are | must be | multitask | trustworthy | adaptable | dynamic | polite
 | calm | patient | outgoing | confident | organised | organized | dedicated | hard-working | positive | @list
 | mature | sense of | take | conscientious | personal | strong sense | mindset | integrity
never: responsible for | are responsible | is responsible | be responsible | responsible to | ownership of
 | home ownership | accountable for | accountable to | held accountable | hold accountable | cost of ownership
 | stock ownership | beneficial ownership
near: reliability-trait | integrity | initiative
hit: A strong sense of responsibility in daily work
miss: You are responsible for pumps

term: responsiveness
name: responsiveness
kind: soft
also: responsive | quick response | respond quickly | responsive attitude | quick to respond | react quickly |
  quick-witted | quick reactions | mental agility | think quickly | fast thinking | mentally agile | agile
  thinking | fast thinker | quick thinker
beside: quick thinking
ambiguous: responsive | responsiveness | Responsive
case: responsive | Responsive | responsiveness
needs: able to | willing to | strong | excellent | skill | ability | communication | teamwork | team player | motivated | flexible | reliable
 | problem solving | attention to detail | interpersonal | work ethic | attitude | personality | demonstrate | quality
 | highly | person | individual | hardworking | honest | friendly | enthusiastic | creative | proactive | candidate
 | self-motivated | punctual | energetic | you are | must be | multitask | trustworthy | adaptable | dynamic | polite
 | calm | patient | outgoing | confident | organised | organized | dedicated | hard-working | positive | @list
 | client | customer | quick | timely | accessible
never: responsive design | responsive web | responsive websites | responsive layout | responsive website
near: proactivity | efficiency | composure
hit: Quick thinking and responsive to client calls
miss: Responsive design in CSS

term: results-driven
name: results orientation
kind: soft
also: results focused | results-oriented | results-driven | result-oriented | drive for results | delivering results
 | deliver results | outcome-focused | performance-driven | results orientated | achieving results | focus on results
 | deliver against targets | result driven | outcome-oriented | drive results | achieve results | get things done
 | getting things done | track record of delivery | outcome driven | focused on results | output oriented
 | driving results | delivery-focused | execution-oriented | delivery focus | produce results
 | track record of success | proven track record | track record of achievement | successful track record
never: driving results for our clients
near: goal-orientation | sales-targets | determination
hit: Noted by my supervisor for getting things done

term: safety-awareness
name: safety awareness
kind: soft
also: safety conscious | safety-minded | safety mindset | health and safety awareness | safety focused
 | safe working attitude | safety first | health and safety conscious | safety oriented | awareness of safety
 | commitment to safety | safety aware | safety culture commitment | safety-first mindset | safety focus | work safely
 | working safely | safety consciousness | safe working | awareness of health and safety | concern for safety
near: attention-to-detail | following-instructions
hit: Noted by my supervisor for safety awareness

term: self-awareness
name: self-awareness
kind: soft
also: self awareness | self-aware | humility | humble | self-critical | low ego | modesty
narrower: reflective practice | self-reflection | self-reflective
beside: personal effectiveness
ambiguous: humble
needs: able to | willing to | strong | excellent | skill | ability | communication | teamwork | team player | motivated | flexible | reliable
 | problem solving | attention to detail | interpersonal | work ethic | attitude | personality | demonstrate | quality
 | highly | person | individual | hardworking | honest | friendly | enthusiastic | creative | proactive | candidate
 | self-motivated | punctual | energetic | you are | must be | multitask | trustworthy | adaptable | dynamic | polite
 | calm | patient | outgoing | confident | organised | organized | dedicated | hard-working | positive | @list
 | hungry | smart | team | kind
never: humble beginnings
near: emotional-balance | open-mindedness | continuous-learning
hit: Reflective practice and humility
miss: From humble beginnings to forty shops

term: self-discipline
name: self-discipline
kind: soft
also: self-disciplined | disciplined | disciplined approach
ambiguous: disciplined | Disciplined
case: disciplined | Disciplined
needs: able to | willing to | strong | excellent | skill | ability | communication | teamwork | team player | motivated | flexible | reliable
 | problem solving | attention to detail | interpersonal | work ethic | attitude | personality | demonstrate | quality
 | highly | person | individual | hardworking | honest | friendly | enthusiastic | creative | proactive | candidate
 | self-motivated | punctual | energetic | you are | must be | multitask | trustworthy | adaptable | dynamic | polite
 | calm | patient | outgoing | confident | organised | organized | dedicated | hard-working | positive | @list | self
near: self-motivation | conscientiousness
hit: Self-discipline in daily work
miss: The player was disciplined in May

term: self-motivation
name: self-motivation
kind: soft
also: self-motivated | motivated | highly motivated | self-driven | driven | self motivation | motivation
 | drive and determination | self-starting | motivated individual | driven individual | motivated self-starter
 | drive and enthusiasm | selfmotivated | motivated and enthusiastic | intrinsic motivation | highly driven | hungry
ambiguous: motivated | driven | motivation | hungry | Motivated | Driven
case: motivated | Motivated | driven | Driven
needs: able to | willing to | strong | excellent | skill | ability | communication | teamwork | team player | motivated | flexible | reliable
 | problem solving | attention to detail | interpersonal | work ethic | attitude | personality | demonstrate | quality
 | highly | person | individual | hardworking | honest | friendly | enthusiastic | creative | proactive | candidate
 | self-motivated | punctual | energetic | you are | must be | multitask | trustworthy | adaptable | dynamic | polite
 | calm | patient | outgoing | confident | organised | organized | dedicated | hard-working | positive | @list | team
 | self | results | career
never: data driven | event driven | test driven | driven by | market driven | driven development
 | motivational interviewing | our ambition | value driven | driven approach | driven architecture | our ambitious
 | ambitious plans | ambitious growth | motivate others | motivate staff | motivate a team
near: initiative | goal-orientation | enthusiasm | determination
hit: Highly motivated and friendly
miss: Event driven design with queues

term: sense-of-humour
name: sense of humour
kind: soft
also: good sense of humour | good humour | sense of humor | good sense of humor | good humor
near: positive-attitude | friendliness
hit: You bring sense of humour

term: sense-of-urgency
name: sense of urgency
kind: soft
also: urgency mindset
near: efficiency | proactivity
hit: We value sense of urgency in everyone here

term: strategic-thinking
name: strategic thinking
kind: soft
also: strategic thinker | think strategically | strategic mindset | strategic vision | strategic skills
 | strategic outlook | visionary thinking | strategic insight | strategic mind | thinking strategically
 | strategic approach | strategic awareness | strategic perspective | long-term thinking | visionary
near: business-strategy | systems-thinking | business-acumen
hit: You bring strategic thinking

term: stress-management-personal
name: stress management
kind: soft
also: managing stress | coping with stress
narrower: work-life balance skills | self-care
near: resilience | working-under-pressure
hit: You bring stress management

term: supportive-of-diversity
name: inclusive attitude
kind: soft
also: inclusive mindset | inclusiveness | inclusive approach | commitment to inclusion
near: cultural-awareness | diversity-and-inclusion
hit: The role calls for commitment to inclusion

term: systems-thinking
name: systems thinking
kind: soft
also: systemic thinking | big-picture thinking | see the big picture | seeing the bigger picture | holistic thinking
 | see the bigger picture | big picture | bigger picture | holistic approach
near: strategic-thinking | logical-thinking
hit: Must show systems thinking

term: team-building
name: team building
kind: soft
also: building teams | build teams | team builder | team development | building a team
 | building high performing teams
near: motivating-others | leadership | teamwork
hit: What counts for us: team building

term: teamwork
name: teamwork
kind: soft
also: team player | team work | team working | work in a team | working in a team | work as part of a team
 | team-oriented | part of a team | teamworking | team environment | work well in a team | team spirit
 | working as part of a team | team orientation | work with a team | work in teams | able to work in a team
 | working in teams | work within a team | works well in a team | team minded | working within a team
 | ability to work in a team | working with a team | team-based environment | team approach | teamworker
 | work as a team | cooperative team member | team focused | team ethic | team members collaboration | team setting
 | work effectively in a team | team-based | good team player | excellent team player | team-working skills
 | team skills | working as a team | strong team player | being part of a team | team mentality
 | supportive team member | team dynamics | teamplayer | work well with a team | supportive of colleagues
 | team mindset
never: meet the team | part of a team that
near: collaboration | interpersonal-skills | cross-functional-work
hit: The role calls for teamwork

term: technical-aptitude
name: technical aptitude
kind: soft
also: technical mindset | technically minded | technically inclined | technical ability | affinity with
  technology | interest in technology | mechanically minded | aptitude for technology | mechanically inclined |
  technical acumen | technical affinity | technically savvy | technical understanding | technically oriented |
  technical curiosity | passion for technology | technology-savvy | passionate about technology | technical
  flair | practical and technical | technical skills | technically proficient | technical thinking | technical
  proficiency | technically competent | technical expertise | technical competence | technical insight | passion
  for tech
narrower: mechanical aptitude
ambiguous: technical skills | technical expertise | technical proficiency
needs: strong | excellent | good | solid | communication | soft | leadership | analytical | interpersonal | required
 | necessary
near: computer-literacy | problem-solving
hit: A mechanical aptitude and safe hands
miss: Technical skills: Java, SQL

term: tidiness
name: tidiness
kind: soft
also: tidy | cleanliness | neatness | neat and tidy | clean and tidy | orderliness | neat | tidy work
 | personal hygiene | good personal hygiene | high standards of hygiene | hygiene standards personal | tidy worker
 | cleanliness and order | good hygiene | keeping work area clean | clean work area | tidy and organised
 | tidy workplace | neat and organised | tidy and organized | neat and organized
ambiguous: tidy | neat | cleanliness | Tidy
needs: able to | willing to | strong | excellent | skill | ability | communication | teamwork | team player | motivated | flexible | reliable
 | problem solving | attention to detail | interpersonal | work ethic | attitude | personality | demonstrate | quality
 | highly | person | individual | hardworking | honest | friendly | enthusiastic | creative | proactive | candidate
 | self-motivated | punctual | energetic | you are | must be | multitask | trustworthy | adaptable | dynamic | polite
 | calm | patient | outgoing | confident | organised | organized | dedicated | hard-working | positive | @list | clean
 | workplace | work area | hygiene | presentable | personal | standards | maintain | neat
near: professionalism | organisation-skills | attention-to-detail
hit: Tidiness and good personal hygiene
miss: A neat trick in Lua

term: time-management
name: time management
kind: soft
also: timemanagement | time management skills | managing time | manage your time | manage your own time
 | effective time management | manage time effectively | manage own time | time management abilities
 | managing your own workload | manage own workload | managing own workload | workload management | manage workload
 | manage your own workload | manage multiple deadlines | managing your time | time efficient | managing workload
 | manage a busy workload | manage time | manage my time | workload planning | managing workloads
 | manage your workload | plan own workload | organise own workload | organize own workload
near: prioritisation | meeting-deadlines | organisation-skills
hit: Must show managing own workload

term: trustworthiness
name: trustworthiness
kind: soft
also: trustworthy | trusted person | trust and integrity
near: integrity | reliability-trait
hit: What counts for us: trusted person

term: verbal-communication
name: verbal communication
kind: soft
also: oral communication | verbal communication skills | oral communication skills | spoken communication
 | speaking skills | verbal skills | written and verbal communication | written and oral communication
 | verbal and written communication | oral and written communication | articulate | well-spoken | clear speaking
 | verbal and written | written and verbal | oral and written | written and oral | communicate verbally
 | excellent verbal skills | speak clearly | verbal and written communication skills
 | written and spoken communication | written and verbal skills | articulate communicator
implies: communication-skills
near: written-communication | presentation-skills
hit: We value verbal communication in everyone here

term: visual-thinking
name: visual thinking
kind: soft
also: visual sense | spatial reasoning | sense of aesthetics | eye for style | visual eye | eye for aesthetics |
  flair for design | aesthetic eye | fashion sense | keen eye for design | spatial skills | strong visual sense
  | spatial thinking | interest in fashion | passion for fashion
narrower: spatial awareness
beside: aesthetic sense | sense of style | eye for design | design sense
near: creativity | attention-to-detail
hit: The role calls for interest in fashion

term: work-well-at-all-levels
name: people at all levels
kind: soft
also: all levels of the organisation | all levels of management | at all levels within | all levels of staff |
  stakeholders at all levels | levels of seniority | all levels of the organization
narrower: communicate with senior management
near: communication-skills | stakeholder-management | relationship-building
hit: What counts for us: people at all levels

term: working-independently
name: working independently
kind: soft
also: work independently | independent working | autonomous | autonomously | work autonomously
 | work on own initiative | work with minimal supervision | work unsupervised | work alone | self-directed
 | self-sufficient | minimal supervision | without supervision | independently | independent worker
 | work without supervision | working alone | work on your own | working on own initiative | self-managed
 | self-reliant | little supervision | working autonomously | limited supervision | work under own initiative
 | unsupervised | work well independently | minimum supervision | independent way of working | independent thinker
 | self-supervised | little or no supervision | autonomy | work with little supervision | work individually
 | work under minimal supervision | work independently and as part of a team | work using own initiative
 | work with autonomy | ability to work independently | use own initiative | using own initiative
 | working with minimal supervision | work with limited supervision | under minimal supervision | independent work
ambiguous: independently | autonomous | autonomously | unsupervised | autonomy
needs: work | ability | able | team | function | manage | act | independent | self | role | high degree | decision
 | confidence | collaborate
never: autonomous vehicle | autonomous driving | autonomous systems | living independently | live independently
 | unsupervised learning
near: initiative | self-motivation | responsibility
hit: Able to work independently or in pairs
miss: Unsupervised learning models for images

term: working-under-pressure
name: working under pressure
kind: soft
also: work under pressure | cope under pressure | handle pressure | calm under pressure | cool under pressure
 | thrive under pressure
 | work well under pressure | pressure situations | high-pressure environment | stressful situations | handle stress
 | under pressure | pressurised environment | high-stress environment | work effectively under pressure
 | stress tolerance | handling pressure | pressured environment | demanding environment | high-pressure
 | coping with pressure | pressure environment | stress resistant | perform under pressure | manage stress
 | cope with pressure | handle stressful situations | remain calm under pressure | function under pressure
 | deal with pressure | high pressure situations | stress resistance | quick pace | highly pressurised environment
ambiguous: under pressure
needs: work | calm | cope | perform | ability | able | deadline | function | well | remain | excel | thrive
never: water under pressure | gas under pressure | vessels under pressure
near: resilience | stress-management-personal | composure
hit: Stays clear-headed under pressure and able to cope
miss: Pipes under pressure are tested yearly

term: written-communication
name: written communication
kind: soft
also: written communication skills | written skills | communicate in writing | strong written communication
 | communicating in writing | clear written communication | written communications | excellent written skills
implies: communication-skills
near: business-writing | verbal-communication
hit: What counts for us: written communication
