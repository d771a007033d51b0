# Where a page itself says of what country its owner is a citizen, that settles the right to work which a posting asks for in that
# country or union, and nothing else: it carries no points, and nothing is inferred from a name, a place or a language.

list: citizen/says
items: citizen | citizens | citizenship | nationality | permanent resident | permanent residency | resident visa | residence visa | residence permit | right to work | work permit

list: citizen/says-at-the-end
items: national | nationals | passport | passports
why: They say it only where no word follows: "US national laboratory" is no person.

list: citizen/settles
items: right to work | work visa | citizenship
why: The conditions, by their names, that a citizenship settles.

list: nationality/australia
items: australian | australia

list: nationality/brazil
items: brazilian | brazil

list: nationality/canada
items: canadian | canada

list: nationality/eu
items: eu | eea | european union | schengen | austrian | austria | belgian | belgium | bulgarian | bulgaria | croatian | croatia
 | cypriot | cyprus | czech | czech republic | czechia | danish | denmark | dutch | the netherlands | netherlands | estonian | estonia
 | finnish | finland | french | france | german | germany | greek | greece | hungarian | hungary | irish | ireland | italian | italy
 | latvian | latvia | lithuanian | lithuania | luxembourg | maltese | malta | norwegian | norway | polish | poland | portuguese
 | portugal | romanian | romania | slovak | slovakia | slovenian | slovenia | spanish | spain | swedish | sweden
why: A citizen of one may work in all; Norway belongs to the area, though not to the union.

list: nationality/india
items: indian | india

list: nationality/new-zealand
items: new zealand | nz | australian
why: Australians may work there without a permit.

list: nationality/singapore
items: singaporean | singapore

list: nationality/south-africa
items: south african | south africa

list: nationality/switzerland
items: swiss | switzerland

list: nationality/uk
items: uk | british | united kingdom | great britain | england | scotland | wales | irish
why: Irish citizens may work there (common travel area).

list: nationality/us
items: us | usa | u.s | united states | american | the states
