# How a posting's text is cut: bullets, abbreviations that end no sentence, words that begin an item in flat text.

list: posting-text/abbreviation
items: e.g | g | eg | i.e | ie | etc | incl | approx | min | max | vs | dept | mr | ms | mrs | dr | st | inc | ltd | co | no
 | yrs | yr | fig | est | prof | sr | jr | tel | ref | excl | ca | m | b | p | a | s | c

list: posting-text/bullet
items: ü | • | · | ● | ▪ | ○ | ◦ | ‣ | ► | ➢ | ➤ | ✓ | ✔ | ☞ | ■ | □ | * | – | — | - | » | → | o |  |  |  |  |  | §
why: Signs that open an item of a list.

list: posting-text/clause-joiner
items: while | whereas | but | however | although | though | yet | it is | this is | that is

list: posting-text/company-start
items: about | working at | life at | why | inside

list: posting-text/connector
items: and | or | and/or | as well as | along with | together with | plus | nor | both | in addition to | and also | not only
 | but also

list: posting-text/function-word
items: a | an | the | of | in | for | to | with | and | or | at | by | on | from | as | is | are | be | any | all | some | your | our
 | their | its | this | that | these | those | into | such | other | his | her | both | own | within | etc | e.g | i.e | least | very
 | also | either | other | one's | his/her | per | about | another | via | we | you | it | who | which | will

list: posting-text/item-opener
items: excellent | strong | good | proven | demonstrated | demonstrable | ability to | able to | knowledge of | knowledge in
 | knowledge and | working knowledge | basic knowledge | sound knowledge | good knowledge | solid | hands-on | hands on
 | experience in | experience with | experience as | experience on | experience of | experience working | work experience
 | previous experience | prior experience | relevant experience | must | must be | must have | should | minimum | at least
 | a minimum | fluent | fluency | familiarity with | familiar with | familiarity | willingness to | willing to | willingness
 | proficiency | proficient | outstanding | exceptional | superior | extensive | deep | in-depth | thorough | basic | advanced
 | understanding of | an understanding | expertise in | expert in | skilled in | skills in | capable of | capability | capacity to
 | commitment to | committed to | passionate about | passion for | high degree of | high level of | valid | bachelor | bachelor's
 | bsc | ba degree | bsc degree | ba | master's | masters | msc | diploma in | degree in | university degree | college diploma
 | first degree | advanced diploma | professional | computer literate | computer literacy | effective | great | detail-oriented
 | attention to | self-motivated | self-starter | team player | highly | well | has | having | have | demonstrate | possess
 | possesses | applicants must | candidates must | candidate must | the candidate | the applicant | you have | you are | you will
 | verifiable | mature | flexible | flexibility | available | availability | additional | technical training | completed
 | certified | holder of | holding | track record | a track record | a proven | a strong | a good | a valid | years of
 | fully | clean | positive | ready to | solid understanding | good understanding | command of | competent | competence in
 | interpersonal | passionate | motivated | honest | reliable | creative | a degree | minimum of | not less than
 | excellent written | awareness of | exposure to | comfortable | comfort with | confident | adaptable | adaptability
 | background in | background | training in | training on | responsible | organizational skills | organisational skills
 | coc | tvet | llb | gpa | cgpa | driving license | driving licence | goal oriented | goal-oriented | problem solving
 | qualified applicants | qualified candidates | interested candidates | complete | analytical | accuracy | integrity | high level | high school | advantage
why: In flat text a bullet has lost its sign; a capital on one of these words shows where it began.

list: posting-text/line-bullet
items: ~ | > | + | >> | ✅ | ☑ | ▸ | ▹ | ⁃ | ⦁ | ✦ | ★ | ☆ | ➔ | ➜ | =
why: Signs that open an item of a list only where they begin a line with a blank after them.

list: posting-text/rated
items: rated | judged | graded | ranked | voted | named | called | marked | scored | awarded | were | was | been
why: After one of these a capital adjective begins no item: "rated Good in 2023".
