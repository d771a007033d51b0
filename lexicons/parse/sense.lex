# What tells the sense of a form that is also an ordinary word, besides the cues of the entry itself.

list: sense/list-joiner
items: and | or | und | et | y

list: sense/skills-label
items: skills | skill | technical skills | technologies | technology | tools | languages | programming languages | programming
 | frameworks | libraries | platforms | software | databases | stack | tech stack | technology stack | systems | applications
 | computer skills | it skills | key skills | core skills | competencies | expertise | proficiencies | environment | tooling
why: A list after one of these and a colon is a list of terms, so an ambiguous form in it is meant as one.
