# Conditions of a post that a résumé cannot settle: shifts, travel, clearance, checks, physical demands.

term: availability-for-training
name: availability for training
kind: gate
also: attend training | complete mandatory training | mandatory training | attend induction | training period
 | attend mandatory training | willing to attend training | complete training course | willing to undergo training
 | attend training courses | complete required training | successfully complete training | paid training required
 | complete induction training
ambiguous: attend training | mandatory training
needs: must | required | willing | complete | able
near: flexible-hours | probation-period
hit: Must attend two weeks of mandatory training
miss: Delivers all mandatory training to wards

term: background-check
name: background check
kind: gate
also: criminal background check | criminal record check | background screening | pre-employment screening check
 | background investigation | police check | police clearance | police clearance certificate | background checks
 | criminal history check | national police check | employment screening | fingerprinting | fingerprint clearance
 | fingerprint check | vetting | security checks | pre-employment background check | criminal record checks
 | criminal history | clear background | criminal background | satisfactory background | good conduct certificate
 | no criminal record | clean criminal record | vulnerable sector check | police vetting | NPPV | background clearance
 | criminal checks | pass a background check | certificate of good conduct | criminal records check | FBI clearance
 | state police clearance | Act 34 clearance | child abuse clearance | child abuse history clearance
 | credit and criminal checks | vetting procedures
ambiguous: vetting
needs: security | police | pass | DBS | subject | check | clearance | screening | employment
never: vetting suppliers
near: dbs-check | drug-test | credit-check
hit: Subject to a criminal record check
miss: Vetting ideas for the film club

term: bank-holiday-work
name: bank holiday work
kind: gate
also: bank holidays | public holidays | holiday work | work holidays | working on holidays | public holiday work
 | work on bank holidays | holiday shifts | work on holidays
ambiguous: bank holidays | public holidays
needs: work | shift | rota | weekends | including | available
never: plus bank holidays | paid holidays | paid public holidays | holidays plus bank | days annual leave
near: weekend-work | shift-work
hit: Work on bank holidays by rota
miss: 25 days plus bank holidays

term: bpss
name: BPSS
kind: gate
also: Baseline Personnel Security Standard | BPSS clearance
case: BPSS
near: security-clearance | background-check
hit: This post involves BPSS

term: bs7858-screening
name: BS7858 screening
kind: gate
also: BS7858 | BS 7858 vetting | five year work history | 5 year checkable history
near: background-check
hit: Condition of the post: BS7858 screening

term: citizenship
name: citizenship
kind: gate
also: US citizenship | U.S. citizenship | US citizen | U.S. citizen | British citizen | UK national | sole UK national
 | citizenship required | Australian citizen | Canadian citizen | must be a US citizen | United States citizenship
 | UK citizen | U.S. Person | US person | citizens only | nationality requirements | British national
 | Australian citizenship | national of
ambiguous: citizenship
needs: required | must | proof | requirement | US | U.S. | dual
never: corporate citizenship | digital citizenship | good citizenship
near: security-clearance | right-to-work
hit: US citizenship is required
miss: Lessons in digital citizenship

term: commission-pay
name: commission only pay
kind: gate
also: commission based pay | performance-based pay | self-employed basis | 1099 contractor | independent contractor
 | commission only basis | self-employed position | own limited company | umbrella company | sole trader
 | freelance basis | outside IR35 | inside IR35 | IR35
case: IR35
near: temporary-contract
hit: Please note: sole trader

term: confidentiality-agreement
name: confidentiality agreement
kind: gate
also: sign a confidentiality agreement | non-compete agreement | non-compete | sign an NDA
 | non-disclosure agreement required
near: background-check
hit: Please note: sign a confidentiality agreement

term: confined-space-work
name: confined space work
kind: gate
also: work in confined spaces
near: working-at-height
hit: Please note: confined space work

term: conflict-of-interest-declaration
name: conflict of interest declaration
kind: gate
also: declaration of interests | political restriction | politically restricted post | conflict of interest disclosure
 | politically restricted | conflicts of interest declaration
near: background-check
hit: Please note: conflict of interest declaration

term: credit-check
name: credit check
kind: gate
also: financial background check | credit history check | credit report check | satisfactory credit check
 | financial checks | credit history | pass a credit check | credit and background check | financial vetting
ambiguous: credit history
needs: pass | check | background | satisfactory | must | clean | good | acceptable
near: background-check
hit: Subject to a credit check
miss: Rates loans on credit history

term: dbs-check
name: DBS check
kind: gate
also: DBS | enhanced DBS | enhanced DBS check | DBS disclosure | CRB check | CRB | enhanced CRB | Disclosure and
 Barring Service | DBS clearance | disclosure check | basic DBS | enhanced disclosure | DBS certificate | DBS checks |
 Blue Card | AccessNI | Access NI | DBS checked | enhanced DBS disclosure | DBS update service | CRB checked |
 Enhanced CRB check | CRB disclosure | satisfactory DBS | criminal records bureau | Standard DBS
ambiguous: Blue Card | DBS | CRB
case: DBS | CRB | Blue Card
needs: Queensland | children | check | hold | checks | checked | enhanced | clearance | disclosure | cleared |
 certificate | update service | safeguarding | PVG | required | background | criminal | barred | basic | subject |
 valid | current | clear | full | references | CRB | DBS | registered | satisfactory | up to date | child | care |
 renewed | driving | licence | @list
near: background-check
hit: Enhanced DBS check before the start
hit: Enhanced DBS and clean licence
miss: He used the Blue Card at the bank
miss: Teller at DBS in Singapore

term: dress-code
name: dress code
kind: gate
also: smart dress | business attire | grooming standards | visible tattoos | dress code policy | professional attire
 | professional dress | business casual | formal dress | dress professionally | grooming policy | business dress
 | non-slip shoes | appearance standards
near: protective-equipment
hit: Please note: dress code

term: driving-for-work
name: driving for work
kind: gate
also: driving record | MVR check | motor vehicle record | ability to drive | driving required | able to drive
 | insurable driver | willing to drive | clean driving history | must drive | good driving history | car driving
 | insurable | acceptable motor vehicle record | motor vehicle report | must be able to drive | satisfactory MVR
case: MVR check
near: own-transport | travel
hit: Please note: car driving

term: drug-test
name: drug test
kind: gate
also: drug screening | drug screen | pre-employment drug test | drug testing | drug and alcohol test
 | drug-free workplace | drug and alcohol testing | drug tests | random drug testing | drug and alcohol screening
 | pass a drug screen | pass a drug test | pre-employment drug screen | toxicology screen pre-employment
 | drug screening test | drug and alcohol policy | urine drug screen
near: background-check | medical-examination
hit: Condition of the post: drug screen

term: dv-clearance
name: DV clearance
kind: gate
also: developed vetting | DV cleared | eDV | DV security clearance
implies: security-clearance
near: top-secret-clearance
hit: Please note: DV clearance

term: early-starts
name: early starts
kind: gate
also: early morning shifts | early shifts | early mornings
near: shift-work | evening-work
hit: The job asks for early shifts

term: evening-work
name: evening work
kind: gate
also: evenings | evening shifts | work evenings | second shift | afternoon shift | late shifts
 | evening and weekend work | evening hours | 2nd shift | swing shift | evenings and weekends | some evenings
 | evening availability | twilight shift | late evening
ambiguous: evenings
needs: work | weekends | hours | available | availability | shift | nights | occasional | flexible
near: shift-work | weekend-work
hit: Some evenings and weekends
miss: Cool evenings by the lake

term: exposure-to-hazards
name: exposure to hazards
kind: gate
also: hazardous materials exposure | exposure to chemicals | exposure to bodily fluids | bloodborne pathogens exposure
 | exposure to infectious diseases | exposure to noise | exposure to fumes | exposure to bloodborne pathogens
 | exposure to blood | exposure to dust | infectious exposure | exposed to hazardous | exposure to cleaning chemicals
 | loud noise exposure | moving mechanical parts
near: outdoor-work | physical-demands | protective-equipment
hit: Condition of the post: exposure to cleaning chemicals

term: faith-commitment
name: faith commitment
kind: gate
also: practising Christian | Christian ethos | statement of faith | personal Christian faith | committed Christian
 | faith ethos | sympathetic to the Christian ethos | practising Catholic | Catholic ethos
 | supportive of the Catholic ethos | Christian faith | agreement with statement of faith
near: references
hit: Condition of the post: faith commitment

term: flexible-hours
name: hours flexibility
kind: gate
also: work flexible hours | flexible with hours | work a flexible schedule | varied hours | variable hours
 | hours may vary | flexible availability | flexible hours required | must have a flexible schedule
 | flexible working pattern | flexible to work | flexible on hours | work varied hours | open availability
 | full availability | availability to work | flexible regarding working hours | flexible about working hours
 | varying hours | work variable schedule | varying schedule | availability to work flexible | irregular schedule
 | non-traditional hours | flexible in working hours | work outside normal hours | outside normal working hours
 | outside of normal working hours | outside office hours | work varying schedules
never: we offer flexible hours | flexible hours offered | we offer flexible | offer flexible working
near: shift-work | overtime
hit: The job asks for hours flexibility

term: full-time-availability
name: full-time availability
kind: gate
also: full time position | 40 hours per week | 37.5 hours per week | full-time hours
near: part-time-hours
hit: This post involves full time position

term: garda-vetting
name: Garda vetting
kind: gate
near: dbs-check
hit: Condition of the post: Garda vetting

term: heavy-lifting
name: heavy lifting
kind: gate
also: lift 50 lbs | lifting up to 50 pounds | lift up to 25 kg | able to lift | manual lifting | lift and carry
 | lifting requirements | lift heavy objects | lift 40 pounds | lift 25 pounds | lift 50 pounds | physical lifting
 | lifting and carrying | lift up to | lift up to 50 lbs | lift up to 50 pounds | lift up to 25 pounds
 | lift up to 40 pounds | lift up to 30 pounds | lift at least | lifting up to | ability to lift | lift or move
 | lift and/or move | push and pull | pushing and pulling | lift heavy | heavy loads | lift 20 lbs | lift 30 lbs
 | lift 75 pounds | lift 100 lbs | lift weights of | lifting heavy items | lift and move | lifts up to
 | carrying heavy | pushing pulling | exert up to | lifting of heavy
never: chair lift up to
near: standing-for-long-periods | physical-demands
hit: The job asks for heavy lifting

term: home-office-equipment
name: home office equipment
kind: gate
also: high-speed internet | quiet workspace | home office setup | reliable internet connection
 | stable internet connection | dedicated home office | own laptop | internet connection at home | own computer
 | private workspace | quiet work space | reliable internet | own smartphone | own phone
near: on-site-work
hit: The job asks for own smartphone

term: hybrid-working
name: hybrid working
kind: gate
also: hybrid role | hybrid position | hybrid work | hybrid working model | hybrid model
near: on-site-work
hit: Condition of the post: hybrid working

term: international-travel
name: international travel
kind: gate
also: overseas travel | travel internationally | travel abroad
implies: travel
near: relocation
hit: Please note: international travel

term: language-of-the-workplace-test
name: pre-employment test
kind: gate
also: English test | language test | typing test | aptitude test | assessment test | skills test | written test
 | written examination | competency test | pass a test | civil service exam | civil service examination
 | entrance exam | pass an exam | skills assessment required | pre-employment assessment | written exam
 | assessment day | literacy and numeracy test | fitness test | physical fitness test
ambiguous: aptitude test | written test | fitness test | written exam | entrance exam | assessment test
needs: pass | applicant | candidate | must | required | entry | complete | successful
near: references
hit: Candidates must pass a written test
miss: A written test opens the book

term: medical-examination
name: medical examination
kind: gate
also: pre-employment medical | health screening | medical clearance | occupational health clearance | medical check
 | fit for duty | pre-employment physical | physical examination pre-employment | medical exam
 | medical fitness certificate | medical certificate | physical exam | TB test | tuberculosis test | fit test
 | health clearance | pre-employment health | medical fitness | occupational health check
 | pre-employment medical check | drug and medical | hearing test | physical abilities test | post-offer physical
 | pre placement physical
ambiguous: physical exam | hearing test | TB test | medical certificate | medical exam
needs: pass | pre-employment | must | required | successful | prior to | offer | applicant | candidate | clearance
 | proof | negative
near: drug-test | vaccination
hit: Pass a pre-employment medical
miss: Patients come for a hearing test

term: minimum-age
name: minimum age
kind: gate
also: 18 years of age | at least 18 | over 18 | 21 years of age | must be 18 | at least 21 years | 18 years or older
 | 18 or over | 21 or over | 18 years old | over 21 | 25 years of age | must be over 18 | 21 years old
 | legal drinking age | age of 18 | age 18 | over 25 | aged 18
near: background-check | right-to-work
hit: This post involves 18 or over

term: ndis-worker-screening
name: NDIS Worker Screening
kind: gate
also: NDIS Worker Screening Check
near: dbs-check | working-with-children-check
hit: This post involves NDIS Worker Screening Check

term: night-shift
name: night shift
kind: gate
also: night work | nights | night shifts | overnight shifts | third shift | graveyard shift | waking nights
 | overnights | working nights | night duty | waking night | 3rd shift | work nights
ambiguous: nights | overnight
needs: shift | work | weekends | days | evenings | rota | hours
never: overnight stay | overnight travel | overnight accommodation | overnight success | overnight stays | nights away
near: shift-work | weekend-work
hit: Night shifts by rota
miss: Knights of the round table

term: non-smoking
name: non-smoking
kind: gate
also: non-smoker | tobacco-free | nicotine-free | tobacco free workplace | nicotine test | smoke-free
near: drug-test
hit: The job asks for non-smoking

term: on-call-duty
name: on-call duty
kind: gate
also: on-call | on-call rota | call-out rota | standby rota | 24/7 on-call | out-of-hours cover | out of hours
 | callout rota | emergency call-outs | standby duty | call out | on-call rotation | on call 24/7 | on-call duties
 | on-call support | out-of-hours work | standby | on-call shifts | 24 hour call out | on call responsibilities
 | take call
ambiguous: on call | on-call | call out | standby | out of hours
needs: rota | duty | work | rotation | participate | weekend | hours | shift | emergency | cover | evenings | required
 | 24/7 | support
never: doctor on call | standby mode | standby generator | standby power | we call out
near: shift-work | overtime
hit: Join the on-call rota one week in five
miss: Feel free on call to explain

term: on-site-work
name: on-site work
kind: gate
also: office-based | work on-site | on site presence | onsite work | in-office | work from the office | in office days
 | office presence | fully on-site | based on site | on-site role | office-based position | hybrid | on-site position
ambiguous: hybrid | in-office
needs: working | office | remote | role | days | model | position | home | onsite | on-site
never: hybrid vehicle | hybrid cloud | hybrid car | hybrid electric | hybrid powertrain | hybrid bike
near: relocation | remote-location
hit: Office-based post in Derby
miss: A hybrid car with two motors

term: outdoor-work
name: outdoor work
kind: gate
also: work outdoors | working outdoors | all weather | all weathers | work outside | inclement weather
 | extreme temperatures | hot environment | outdoor environment | working in all weathers | work in cold temperatures
 | working outside | work in all weather conditions | outdoor conditions | noisy environment | outside in all weathers
 | extreme heat | dusty environment | hot and humid | cold and wet | exposure to weather | outdoors in all weather
 | dirty environment | adverse weather conditions | exposed to weather | extreme weather | varying weather
 | hot and cold | loud environment | cold temperatures | work in heat | high temperatures work | freezer work
 | exposure to heat
ambiguous: extreme temperatures | extreme weather | extreme heat
needs: work | exposure | able | must | condition | environment | tolerate
near: physical-demands | working-at-height
hit: Work outdoors in all weathers
miss: Sensors for extreme heat

term: overnight-stays
name: overnight stays
kind: gate
also: nights away from home | stay away from home | overnight travel | nights away | staying away
near: travel
hit: This post involves overnight stays

term: overtime
name: overtime
kind: gate
also: overtime work | work overtime | overtime as required | additional hours | working overtime | occasional overtime
 | overtime required | extended hours | long hours | overtime when needed | willing to work overtime | irregular hours
 | mandatory overtime | unsociable hours | work extra hours | additional hours as required | long working hours
 | work long hours | work beyond normal hours | antisocial hours | extra hours | unsocial hours
 | work additional hours
ambiguous: overtime | additional hours | extended hours
needs: work | willing | required | able | available | may | must | occasional | flexible | ability | mandatory
never: overtime pay | paid overtime | overtime available | overtime rate | overtime rates | overtime opportunities
 | overtime paid | overtime is paid | processing overtime
near: flexible-hours | shift-work
hit: Willing to work overtime at peak
miss: Overtime pay at time and a half

term: own-tools
name: own tools
kind: gate
also: own hand tools | must have own tools | own basic tools | have own tools
near: protective-equipment
hit: The job asks for own tools

term: own-transport
name: own transport
kind: gate
also: own car | own vehicle | access to a car | access to a vehicle | reliable transportation | car owner | car driver
 | use of own car | have own transport | reliable vehicle | personal vehicle | own transportation | must have a car
 | car essential | access to own transport | reliable transport | driver with own car | car owner driver
 | use of a car | use of a vehicle | own a car | drive and have a car | dependable transportation
 | access to transport | own reliable transport | car user | essential car user | access to reliable transportation
 | personal transportation | insured vehicle | auto insurance proof | proof of insurance | valid auto insurance
 | business insurance car | vehicle for work | use of own vehicle | reliable car | owning a car
 | personal vehicle insurance | full access to a car | motorcycle own
near: driving-for-work | travel
hit: Please note: own transport

term: part-time-hours
name: part-time hours
kind: gate
also: part time position | 20 hours per week | zero hours | zero-hours contract | casual hours | bank staff | per diem
 | PRN | PRN shifts
ambiguous: PRN
case: PRN
needs: shift | per diem | position | nurse | hours
near: full-time-availability
hit: Part-time hours, 16 a week
miss: Give PRN for fever

term: physical-demands
name: physical demands
kind: gate
also: physically demanding | physical requirements | bend stoop and kneel | bending and stooping
 | kneeling and crouching | repetitive motion | manual labour | physical labour | manual work | bending lifting
 | stoop kneel | bend and lift | physical work | physical job | bending and lifting | stooping kneeling | bend stoop
 | physically demanding work | crouch or crawl | climb ladders | stoop kneel crouch | squat and bend
 | physical nature of the role | climb stairs | reach with hands | physically demanding role | twist and bend
 | bend and kneel | physical tasks | bending and twisting | bending stooping | crouching | physical activity required
 | physical labor
ambiguous: physical work | manual work | manual labour | crouching | physical requirements
needs: able | must | required | job | role | bend | lift | demanding | willing | enjoy | hard
never: physical work environment | manual workers
near: heavy-lifting | standing-for-long-periods | outdoor-work
hit: A physically demanding post
miss: Physical requirements of the server room

term: polygraph
name: polygraph
kind: gate
also: CI polygraph | full-scope polygraph | lie detector test | polygraph examination
near: top-secret-clearance | background-check
hit: The job asks for polygraph

term: probation-period
name: probation period
kind: gate
also: probationary period | six-month probation | 90-day probation | trial shift | trial period | paid trial
 | 3 month probation | 6 month probation | introductory period | probation | probationary
ambiguous: probation
needs: month | day | period | subject | pass
near: references
hit: Six months of probation apply, a trial period
miss: A caseload on probation for theft

term: prolonged-sitting
name: prolonged sitting
kind: gate
also: sitting for long periods | sit for extended periods | sit for long periods | sitting for extended periods
 | prolonged periods of sitting | sit for prolonged periods
near: standing-for-long-periods
hit: Please note: prolonged sitting

term: protective-equipment
name: wear PPE
kind: gate
also: personal protective equipment required | wear a uniform | uniform required | wear protective clothing
 | steel toe boots | steel toed shoes | safety shoes required | wear safety equipment | safety footwear | own PPE
 | wear personal protective equipment | wear a respirator | wear protective equipment | clean shaven
near: outdoor-work | physical-demands
hit: Please note: safety footwear

term: public-trust-clearance
name: Public Trust clearance
kind: gate
also: MBI Public Trust | Public Trust position
near: security-clearance
hit: Condition of the post: MBI Public Trust

term: pvg-membership
name: PVG membership
kind: gate
also: PVG | PVG scheme | Disclosure Scotland | Protecting Vulnerable Groups
case: PVG
near: dbs-check
hit: The job asks for PVG membership

term: references
name: references
kind: gate
also: satisfactory references | professional references | employment references | two references
 | excellent references | good references | checkable references | written references | reference check
 | verifiable references | provide references | two professional references | employer references | work references
 | satisfactory employment references | contactable references
ambiguous: references
needs: provide | satisfactory | employment | check | professional | required | employer | two | subject | DBS
 | previous | must | excellent | traceable
never: references available | references on request | references upon request | references furnished
 | cross references
near: background-check
hit: Two satisfactory references
miss: References to the manual are in blue

term: relocation
name: relocation
kind: gate
also: willing to relocate | willingness to relocate | relocate | able to relocate | open to relocation | must relocate
 | prepared to relocate | relocating | relocation required | commutable distance | commute to
 | within commuting distance | commutable | reside within | live within | local candidates | must reside in
 | must live in | live locally | ability to commute | reliably commute | residing in
ambiguous: relocation
needs: willing | able | required | open | must | prepared
never: relocation assistance | relocation package | relocation support | paid relocation | relocation bonus
 | relocation allowance | relocation offered | help relocating | relocation services | relocation budget
 | commute to work scheme | commute allowance
near: travel | on-site-work
hit: Willing to relocate to Aberdeen
miss: A relocation package is on offer

term: remote-location
name: remote location
kind: gate
also: remote site | FIFO | fly-in fly-out | offshore rotation | rotational work | live-in position | live in |
 camp-based | hardship location | field-based | 28/28 rotation | remote areas | offshore work | rural areas | field
 location | non-family duty station | rural location | work offshore
ambiguous: live in | offshore work | remote areas | rural areas | field based | field-based
case: FIFO
needs: role | position | accommodation | work | willing | rotation | post | able | live
never: FIFO method | first in first out | FIFO and LIFO | FIFO rotation | FIFO stock | FIFO principles | FIFO system |
 FIFO inventory | FIFO basis | FIFO procedures | FIFO procedure | FIFO standards | FIFO rules | FIFO policy | using
 FIFO | by FIFO | per FIFO | the FIFO | follow FIFO | followed FIFO | FIFO and FEFO | FIFO/FEFO | FEFO and FIFO |
 FEFO/FIFO | FIFO/LIFO | LIFO and FIFO | rotate FIFO | FIFO stock rotation | stock rotation FIFO | first in first out
 (FIFO) | FIFO food | FIFO practices | FIFO process | FIFO compliance | FIFO labeling | FIFO costing
near: travel | relocation
hit: FIFO post on a 28/28 rotation
miss: People who live in towns

term: residence-requirement
name: residence requirement
kind: gate
also: UK residency | resident in the UK | state residency | lived in the UK | continuous residency
 | 5 years UK residency | residency requirement | UK resident | resident of the UK | resident of the state
 | residency in the UK | must be a resident | five years residency | residing in the UK | local resident
 | legal resident
near: right-to-work | security-clearance
hit: This post involves residence requirement

term: right-to-work
name: right to work
kind: gate
also: eligible to work | legally authorized to work | authorised to work | authorized to work | work authorization
 | work authorisation | right to work in the UK | eligibility to work | legally entitled to work | entitled to work
 | legal right to work | legally eligible to work | permission to work | proof of eligibility to work
 | proof of right to work | employment authorization | authorization to work | eligible to work in the
 | work eligibility | eligibility to work in the UK | EU citizen | EU work permit | EEA national
 | US citizen or permanent resident | permanent resident | green card | settled status | indefinite leave to remain
 | work in the United States | authorized to work in the United States | Green Card holder | legally allowed to work
 | full right to work | unrestricted right to work | work legally in | legal authorization to work | EU passport
 | full working rights | working rights | right to live and work | valid working rights
never: green card application
near: work-visa | citizenship
hit: Condition of the post: right to work

term: rotating-shifts
name: rotating shifts
kind: gate
also: rotating shift | rotational shifts | rotating schedule | rotating rota
implies: shift-work
near: night-shift
hit: Please note: rotating shifts

term: secret-clearance
name: Secret clearance
kind: gate
also: Secret security clearance | DoD Secret clearance | active Secret clearance | Secret level clearance
implies: security-clearance
near: top-secret-clearance
hit: This post involves Secret clearance

term: security-clearance
name: security clearance
kind: gate
also: SC clearance | government clearance | clearance required | active clearance | SC cleared | security cleared
 | obtain security clearance | clearable | able to obtain clearance | NATO clearance | Public Trust
 | baseline clearance | AGSVA clearance | NV1 | NV2 clearance | SC clearance eligible | government security clearance
 | security vetting | enhanced reliability clearance | reliability status | current security clearance | DoD clearance
 | active security clearance | security cleared to
ambiguous: NV1 | Public Trust
case: NV1 | Public Trust
needs: clearance | security | government | AGSVA | obtain | background | investigation
near: dv-clearance | top-secret-clearance | secret-clearance | background-check | citizenship
hit: Must hold SC clearance
miss: The NV1 parcel van route

term: shift-work
name: shift work
kind: gate
also: work shifts | shift pattern | working shifts | shift patterns | shifts including | 12-hour shifts
 | 8-hour shifts | early and late shifts | continental shifts | 4 on 4 off | shift basis | rota basis | three-shift
 | double shifts | split shifts | long day shifts | 2 shift pattern | work different shifts | various shifts
 | flexible shifts | work in shifts | shift system | shift availability | 10 hour shifts | 4 on 3 off | any shift
 | all shifts | 24/7 shift | shiftwork
near: night-shift | weekend-work | flexible-hours
hit: Condition of the post: 4 on 3 off

term: single-sex-occupational-requirement
name: single-sex occupational requirement
kind: gate
also: female only | male only | genuine occupational requirement | occupational requirement | female applicants only
 | Equality Act Schedule 9
near: references
hit: This post involves Equality Act Schedule 9

term: sleep-in-shifts
name: sleep-in shifts
kind: gate
also: sleep-ins | sleepover shifts | sleep in duties
near: night-shift | on-call-duty
hit: Please note: sleep-in shifts

term: standing-for-long-periods
name: standing for long periods
kind: gate
also: stand for long periods | standing for extended periods | on your feet | stand for extended periods
 | prolonged standing | standing and walking | stand and walk | stand for prolonged periods | on your feet all day
 | remain standing | long periods of standing | standing for prolonged periods | constant standing | stand for 8 hours
 | stand for up to | standing for long hours | prolonged periods of standing | standing all day
 | extended periods of time standing | walk or stand | stand up to 8 hours | walking and standing | stand or walk
 | standing for up to | on their feet | stand long hours
near: heavy-lifting | physical-demands
hit: Condition of the post: on your feet

term: start-date-to-agree
name: available to start
kind: gate
also: immediate start | available immediately | notice period | immediate availability | start immediately
 | ASAP start | start ASAP | earliest start | available for immediate start | immediately available
 | start as soon as possible | able to start
near: full-time-availability
hit: Condition of the post: available to start

term: temporary-contract
name: temporary contract
kind: gate
also: fixed-term contract | temporary position | short-term contract | maternity cover | seasonal work
 | contract position | temp role | contract role | 12 month contract | 6 month contract | fixed term
 | seasonal position | seasonal | interim | temporary assignment | temp to perm | contract basis | temporary basis
 | seasonal employment | temporary role
ambiguous: seasonal | interim
needs: contract | position | role | work | month | basis | temporary
near: full-time-availability
hit: Fixed-term contract of nine months
miss: Seasonal vegetables each day

term: top-secret-clearance
name: Top Secret clearance
kind: gate
also: TS/SCI | TS clearance | Top Secret/SCI | TS/SCI clearance | Top Secret security clearance
 | TS/SCI with polygraph | Top Secret
case: Top Secret
implies: security-clearance
near: secret-clearance | polygraph
hit: Condition of the post: TS clearance

term: travel
name: travel
kind: gate
also: willingness to travel | willing to travel | travel required | ability to travel | travel up to | business travel
 | domestic travel | frequent travel | travel occasionally | occasional travel | able to travel | travel between sites
 | travel nationwide | regional travel | travel extensively | extensive travel | prepared to travel
 | travel as required | travel within the UK | national travel | some travel | travel to client sites
 | travel to other sites | travel in the region | travel locally | flexibility to travel | travel throughout
 | travel regularly | travel may be required | happy to travel | travel is required | working away from home
 | work away from home | field visits | 25% travel | 50% travel | travel requirement | travel across | open to travel
 | travel between locations | local travel | travel to different | free to travel | travel frequently
ambiguous: travel
needs: percent | required | willing | overnight | able | must | ability | occasional | domestic | international
 | locations | sites
never: travel agency | travel industry | travel arrangements | travel booking | travel insurance | travel expenses
 | space travel | travel allowance | free travel | travel consultant | travel discounts | travel management
 | travel coordination | travel sector
near: relocation | own-transport | driving-for-work
hit: Willing to travel up to 30 percent
miss: Book your next travel adventure

term: union-membership
name: union membership
kind: gate
also: join the union | union position | bargaining unit position | union dues | represented position | bargaining unit
 | union membership required
near: probation-period
hit: The job asks for bargaining unit position

term: vaccination
name: vaccination
kind: gate
also: vaccination required | immunisation | COVID-19 vaccination | proof of vaccination | flu vaccine
 | fully vaccinated | flu shot | hepatitis B vaccination | vaccination status | COVID vaccination
 | immunisation records | COVID-19 vaccine | vaccinated against | flu vaccination | immunisation record
 | proof of immunity | vaccine requirement
ambiguous: vaccination | immunisation | immunization
needs: required | proof | must | status | employee | mandatory | record | condition
never: vaccination clinic | administer vaccination | vaccination programme | vaccination program
 | immunisation programme | childhood immunisation
near: medical-examination
hit: Proof of vaccination before day one
miss: Gives vaccination jabs to infants

term: vision-requirements
name: good eyesight
kind: gate
also: colour vision | colour vision test | close vision | vision requirements job | visual acuity | good vision
 | normal colour vision | distance vision | peripheral vision | depth perception | 20/20 vision | hearing and vision
 | good hearing | corrected vision | vision abilities | colour blindness test | corrected to 20/20 | color vision
 | color vision test | normal color vision | color blindness test
near: medical-examination | physical-demands
hit: The job asks for visual acuity

term: weekend-work
name: weekend work
kind: gate
also: weekends | work weekends | Saturday and Sunday | working weekends | weekend shifts | Saturdays | Sundays
 | alternate weekends | weekend availability | every other weekend | occasional weekends | weekend rota
 | weekends and holidays | nights and weekends | weekends as required | Saturday work | some weekends
 | available weekends | weekend hours | weekend working | weekend and evening | one Saturday in | work Saturdays
 | weekend and holiday | weekend duty
ambiguous: weekends | Saturdays | Sundays
needs: work | evenings | holidays | hours | available | availability | shift | nights | flexible | rota | occasional
 | required | including | must
never: no weekends | weekends off | no evenings or weekends
near: shift-work | bank-holiday-work | evening-work
hit: Weekends by rota
miss: Enjoy your weekends off

term: willing-to-qualify
name: willing to qualify
kind: gate
also: willing to work towards it | willing to work towards | willing to work toward | willingness to work towards | prepared to work
 towards | willing to obtain | willing to gain | willing to complete | willing to undertake | willing to achieve
 | willing to study towards | willingness to obtain | prepared to study | willing to get certified | willing to become certified
hit: Forklift certificate, or willing to work towards it
hit: You hold a first aid certificate or are willing to obtain one

term: work-visa
name: work visa
kind: gate
also: visa sponsorship | work permit | valid work permit | visa status | valid visa | Tier 2 visa
 | sponsorship required | skilled worker visa | H-1B | no sponsorship | unable to sponsor | valid work visa
 | residence permit | work visas | not sponsor | requires sponsorship | without sponsorship | without visa sponsorship
 | sponsorship now or in the future | require sponsorship | sponsor visas | residence and work permit | TN visa
 | employment visa | OPT/CPT | Certificate of Sponsorship
never: work permit to dig
near: right-to-work | citizenship
hit: Please note: work visa

term: working-with-animals-around
name: comfortable around animals
kind: gate
also: allergic to animals | comfortable around dogs | comfortable with dogs | pets in the home | comfortable with pets
near: physical-demands
hit: This post involves comfortable around animals

term: working-with-children-check
name: Working with Children Check
kind: gate
also: WWCC | Working with Children card | working with children clearance
case: WWCC
near: dbs-check
hit: Please note: WWCC
