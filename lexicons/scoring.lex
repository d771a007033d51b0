# Every weight of the score, each with its reason. A change here changes the `rules` hash of every report.

weight: backstory-asked
value: 6
why: A story that speaks for something the posting asks is heard sooner; in steps of the rules' rank, not of the coverage.

weight: backstory-gap
value: 10
why: A story that answers a gap, or shows what is only listed, helps most where a screen stops.

weight: backstory-preferred
value: 0.5
why: What the posting merely prefers makes half the difference.

weight: backstory-strength
value: 3
why: Within one kind, evidence at work, with a number, or beside a skill that is asked comes first.

weight: kind-credential
value: 1
why: A licence or certificate is one demand among others; that it may decide by itself shows as a gate, not as weight.

weight: kind-degree
value: 1
why: As a credential.

weight: kind-experience
value: 1
why: Years and sectors are screened as filters; they are judged as gates and count like any other demand.

weight: kind-gate
value: 0
why: Shifts, travel and work right are answered in the application form; no résumé settles them, so they carry no points.

weight: kind-language
value: 1
why: A human language is looked for by its name like a tool.

weight: kind-skill
value: 1
why: The unit that the other kinds are measured in.

weight: kind-soft
value: 0.5
why: Checkers that publish their order of weights put soft skills after hard skills, titles, degrees and years.

weight: kind-title
value: 1
why: The title asked for is looked for like a skill; checkers rate it beside hard skills.

weight: kind-tool
value: 1
why: Named tools are what Boolean searches are made of.

weight: lenient-implied
value: 1
why: Engines with a taxonomy take a narrower term for the broader one (PostgreSQL for SQL).

weight: lenient-related
value: 0.5
why: A neighbour of what is asked is half a find: engines that score related terms give partial credit.

weight: necessity-implied
value: 0.5
why: Named in the duties alone; a screen may look for it, the posting does not ask for it.

weight: necessity-preferred
value: 1
why: See necessity-required.

weight: necessity-required
value: 3
why: A published rate counts a missing required term about three times a missing preferred one.

weight: proof-listed
value: 0.25
why: A word in a list shows that the person claims it and no more; reviewers object to listed but never evidenced skills.

weight: proof-shown
value: 0.75
why: Named within dated work, but without what came of it.

weight: proof-shown-with-result
value: 1
why: Named within dated work, with an outcome beside it.

weight: story-with-result
value: 1.5
why: Of two stories that cover as much, an interviewer remembers the one in which something came of it.
