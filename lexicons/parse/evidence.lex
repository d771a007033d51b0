# What a line of a résumé says about the thing it names: denied, in progress, expired, done with a result.

list: evidence/denied-after
items: not used | never used | none yet | not yet | to be learned | no experience

list: evidence/denied-before
items: no experience | no experience with | no experience in | not experienced | without experience | never used | never
 worked with | have not used | have not worked | haven't used | did not use | not familiar | no knowledge | no formal | no hands
 on | not yet | unfamiliar with | instead of | not certified | do not have | don't have | do not hold | get used to | would need to learn | need to learn | yet to use | want to learn
 | would like to learn | interested in learning | keen to learn | hope to learn

list: evidence/expired
items: expired | lapsed | out of date | no longer valid | not renewed | expired in | renewal not started

list: evidence/in-progress
items: currently learning | learning | currently studying | studying for | studying towards | in progress | working towards
 | working toward | enrolled | enrolled in | expected | anticipated | to be completed | pursuing | candidate for | preparing for
 | started | booked | planned | pending | evening class | online course

list: evidence/outcome
items: award winning | won | awarded | promoted | under budget | ahead of schedule | early | first place | zero accidents | zero
 defects | no lost time | from weekly to none | outstanding | above target | exceeded | rated outstanding | on time and
 | highest | record | doubled | tripled | halved | eliminated

list: evidence/outcome-with-number
items: reduced | reducing | reduction | reduce | increased | increasing | increase | improved | improving | improvement | cut | cutting
 | saved | saving | savings | grew | growing | growth | raised | raising | decreased | decreasing | lowered | lowering | boosted
 | boosting | achieved | achieving | generated | generating | delivered | went from | from | dropped | fell | rose | won | winning
 | down | up from | down to | shortened | accelerated | exceeded | hit | reached | recovered | still on | retention | pass rate
 | faster | fewer | higher | lower | better
why: A number counts as a result only beside a word of change; a mere amount is not an outcome.

list: match/small-words
items: a | an | the | of | in | on | for | with | and | or | to | at | by | from | as | your | our | their | its | using | use | skills
 | skill | experience | knowledge | ability | proficiency | strong | excellent | good | proven
why: Words that may be missing or added without changing what a phrase asks.

list: match/vague-role-words
items: role | roles | similar | relevant | position | positions | job | year | years | month | months | minimum | least | work
 | working | related | environment | industry | sector | field | capacity | setting | equivalent | practical | professional
 | previous | prior | proven | hands | senior | junior | lead | manager | assistant | specialist | officer | member | staff
 | full | time | level | area | comparable | demonstrable | some | substantial | solid | track | record | commercial
why: Words of a role or its frame that many jobs share; sharing one of them alone makes no job like another.
