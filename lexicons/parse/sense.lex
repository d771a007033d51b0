# What tells the sense of a form that is also an ordinary word, besides the cues of the entry itself.

list: sense/asks-before
items: experience in | experience with | experience of | experienced in | experience within | knowledge of | knowledge in
 | understanding of | skills in | skilled in | skill in | proficiency in | proficient in | proficient with | expertise in
 | background in | familiarity with | familiar with | trained in | training in | qualified in | qualification in | degree in
 | certified in | certification in | competent in | competence in | working with | fluent in | specialised in | specialized in
 | track record in | exposure to | passion for | interest in | ability to | able to | principles of | command of | education in
 | bachelor in | master in | phd in | studies in | courses in | master's in | bachelor's in
why: An everyday word that follows one of these is what is asked for.

list: sense/list-joiner
items: and | or | und | et | y

list: sense/skills-label
items: skills | skill | technical skills | technologies | technology | tools | languages | programming languages | programming
 | frameworks | libraries | platforms | software | databases | stack | tech stack | technology stack | systems | applications
 | computer skills | it skills | key skills | core skills | competencies | expertise | proficiencies | environment | tooling
why: A list after one of these and a colon is a list of terms, so an ambiguous form in it is meant as one.

list: sense/takes-tool
items: in | using | via | into | experience with | experience of | experience using | knowledge of | familiarity with | familiar with
 | proficiency with | proficiency in | proficient in | proficient with | skilled in | competent in | expertise in | versed in
 | understanding of | command of
why: A product's name that is also a word is the product where it stands with its capital inside a sentence right after one of these.
