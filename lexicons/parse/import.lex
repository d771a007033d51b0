# What `lexicon import-esco` and `lexicon import-onet` need to know of other people's lists.

list: import/ordinary-word
items: access | accuracy | act | action | activity | adapt | advice | analyse | applications | archive | arrange | art | assess | assist
 | attend | audience | balance | base | bases | board | body | book | brand | brands | build | business | buy | calm | camera | card
 | care | cell | centre | change | chart | check | chef | clean | clear | client | clock | code | colour | committee | communicating
 | communication | company | compare | complete | computer | concentrate | conduct | confidence | consider | consultation | content
 | contract | control | cook | coordination | copy | correspondence | count | court | cover | crew | current | customer | cut | data
 | database | deal | decide | deliver | depth | design | detail | develop | device | display | draw | drive | dynamics | edge | edit
 | elements | energy | engage | engineer | engineering | english | enterprise | entry | environment | equipment | ethics | evidence
 | exercise | expand | express | facts | feed | field | figure | file | film | fit | flow | focus | follow | force | form | format
 | forms | frame | function | fund | game | general | goals | good | goods | grades | grammar | graphics | group | guard | guide
 | handle | harvest | health | help | history | home | honest | human | ict | image | impact | improve | in | income | influence
 | information | integrity | interaction | interview | issue | issues | it | item | journal | judge | key | knowledge | language
 | languages | law | lead | learn | lease | level | lift | light | line | list | listen | load | local | love | machine | make | manage
 | map | mark | market | match | material | materials | measure | measurement | measuring | mechanisms | media | medium | meet | memory
 | merchandise | message | mobile | model | monitor | move | music | negotiate | network | news | note | notes | nutrition
 | object | objects | offer | open | operate | order | organise | organize | other | pack | page | paint | paper | parent | park | parts
 | patterns | people | perform | person | phone | photo | picture | plan | plans | plant | plants | play | point | policy | political
 | post | posture | power | pr | practice | present | press | preferred | price | print | process | processes | procedure | produce
 | product | products | profile | program | project | projects | promote | property | protect | prove | publish | purchase | quality
 | quantity | questions | range | rank | read | record | records | recovery | recruit | reference | reflect | region | register | report
 | reporting | research | resources | rest | review | rights | risk | role | room | root | route | rule | rules | run | safe | sale
 | sample | scale | schedule | school | science | screen | script | search | section | security | see | select | sell | sensor | serve
 | service | services | set | shape | share | shift | ship | shop | show | sign | skill | slack | sleep | social | society | soil | sort
 | sound | source | space | speak | speech | spirit | sport | staff | standard | standards | start | state | stock | store | story
 | stress | study | style | subject | supply | support | survey | sustainability | system | systems | table | talk | tape | target | task
 | tasks | teach | team | teams | technical | technology | term | terms | test | text | theory | think | time | tools | topics | touch
 | tour | trade | train | transfer | transport | travel | treat | trends | trust | type | use | values | vary | vehicle | video | view
 | voice | wait | walk | warehouse | waste | watch | water | web | weigh | wood | words | work | world | write | youth
why: labels that are words of every posting; a screen that counts them finds everybody

list: import/product-suffix
items: application | application software | database | programming language | software | system software
why: category words that O*NET adds to product names

list: import/vendor
items: Adobe | Adobe Systems | Amazon | Apache | Apple | Atlassian | Autodesk | Bentley Systems | Bentley | Cisco | Cisco Systems | Citrix
 | Corel | Dassault Systemes | Dell | ESRI | Epic Systems | Google | HP | Hewlett Packard | Hitachi | IBM | Intuit | JetBrains
 | McAfee | MathWorks | The MathWorks | Micro Focus | Microsoft | Mozilla | Nuance | Nvidia | Oracle | PTC | Red Hat | SAP
 | Salesforce | Siemens | Splunk | Sun Microsystems | Symantec | Tableau | Trimble | Unity Technologies | VMware
why: makers' names that O*NET puts before a product's own

template: import/attribution-esco
text: This report uses the ESCO classification of the European Commission, shortened and adapted for matching.

template: import/attribution-onet
text: This report includes information from the O*NET Database by the U.S. Department of Labor, Employment and Training Administration
 (USDOL/ETA), used under the CC BY 4.0 license. O*NET is a trademark of USDOL/ETA. The information was shortened and adapted for
 matching; USDOL/ETA has not approved, endorsed, or tested it.

template: import/hit
text: Experience with {asked}.
