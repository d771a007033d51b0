# Spellings of numbers and levels that mean the same within the name of a term: whoever has "2nd fix" has "second fix", and
# "Food hygiene L2" is "Food hygiene Level 2". A form that holds one item of a list is searched for with the others too.

list: spelling/category
items: category | cat

list: spelling/class-1
items: class 1 | class i | class one

list: spelling/class-2
items: class 2 | class ii | class two

list: spelling/class-3
items: class 3 | class iii | class three

list: spelling/first
items: first | 1st

list: spelling/five
items: five | 5

list: spelling/four
items: four | 4

list: spelling/fourth
items: fourth | 4th

list: spelling/level-1
items: level 1 | level i | level one | l1 | lvl 1

list: spelling/level-2
items: level 2 | level ii | level two | l2 | lvl 2

list: spelling/level-3
items: level 3 | level iii | level three | l3 | lvl 3

list: spelling/level-4
items: level 4 | level iv | level four | l4 | lvl 4

list: spelling/level-5
items: level 5 | level v | level five | l5 | lvl 5

list: spelling/level-6
items: level 6 | level vi | level six | l6 | lvl 6

list: spelling/level-7
items: level 7 | level vii | level seven | l7 | lvl 7

list: spelling/part-1
items: part 1 | part i | part one

list: spelling/part-2
items: part 2 | part ii | part two

list: spelling/second
items: second | 2nd

list: spelling/third
items: third | 3rd

list: spelling/three
items: three | 3

list: spelling/two
items: two | 2

list: spelling/type-1
items: type 1 | type i | type one

list: spelling/type-2
items: type 2 | type ii | type two
