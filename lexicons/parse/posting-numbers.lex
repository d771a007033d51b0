# Numbers and spans of time a posting asks for.

list: posting-number/age-after
items: of age | old | years old | of age and above | of age or older | or older

list: posting-number/at-least
items: at least | minimum | minimum of | min | a minimum of | not less than | no less than | more than | over | above

list: posting-number/month
items: months | month | months' | mos

list: posting-number/not-experience
items: contract | fixed term | fixed-term | probation | probationary | old | in business | on the market | holiday | vacation
 | leave | warranty | of service to | anniversary | history | ago | fiscal | graduation | consecutive | working days | renewable
 | extendable | duration | assignment | agreement | of growth | after graduation | plan | founded | since | growing

list: posting-number/or-more
items: or more | or above | and above | and over | or over | plus | and more | or greater | and up | or longer | minimum
 | above | at least | at minimum | or higher

list: posting-number/range
items: to | or | - | – | — | up to

list: posting-number/word
items: zero | one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | thirteen | fourteen | fifteen
 | sixteen | seventeen | eighteen | nineteen | twenty
why: The place in the list is the number's value.

list: posting-number/year
items: years | year | years' | year's | yrs | yr | yrs' | year(s)
