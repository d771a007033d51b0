# Cells of the tables that `audit` reads: whole cells, capitals as they come.

list: audit/no
items: no | n | false | 0 | not selected

list: audit/unknown
items: unknown | n/a | na | not known | not given | not stated | not specified | not disclosed | undisclosed | declined
 | declined to answer | decline to answer | decline to self identify | decline to self-identify | prefer not to say
 | prefer not to answer | i prefer not to say | i don't wish to answer | i do not wish to answer | ? | -

list: audit/yes
items: yes | y | true | 1 | selected
