# Welding, fabrication, sheet metal, cutting and coating of metal.

term: abrasive-blasting
name: abrasive blasting
kind: skill
narrower: sandblasting | shot blasting | shotblasting | grit blasting | sand blasting | blasting and coating |
  bead blasting
near: surface-preparation | industrial-coating
hit: Shot blasting of beams before paint.

term: aluminium-welding
name: aluminium welding
kind: skill
also: aluminum welding | welding aluminium | welding aluminum
implies: welding
near: tig-welding | stainless-steel-welding
hit: Aluminium welding of trailers.

term: angle-grinders
name: angle grinders
kind: tool
also: grinders
beside: bench grinder | bench grinders | pillar drill | chop saw | band saw | bandsaw | metal saw | cold saw
ambiguous: grinders
needs: drill | saw | weld | metal | tools | power tools | disc
implies: power-tools
hit: Safe with a bandsaw, pillar drill and angle grinders.
miss: Meat grinders sold here.

term: anodising
name: anodising
kind: skill
also: anodizing | anodised aluminium
near: electroplating | powder-coating
hit: Ran the anodising line.

term: api-1104
name: API 1104
kind: skill
also: API 1104 code | API Standard 1104
implies: welding-codes
near: asme-ix | pipe-welding
hit: Pipeline welds to API 1104.

term: asme-ix
name: ASME Section IX
kind: skill
also: ASME IX
narrower: ASME B31.3
implies: welding-codes
near: welding-procedures | asme-codes | aws-d1-1 | iso-9606 | api-1104
hit: Qualified to AWS D1.1 and ASME Section IX.

term: aws-d1-1
name: AWS D1.1
kind: skill
also: AWS D1.1 code | AWS D1.1 structural welding code | D1.1 structural welding code | D1.1
beside: AWS D1.2 | AWS D1.5 | AWS D1.6
implies: welding-codes
near: asme-ix | iso-9606 | welding-certification
hit: Welds inspected to AWS D1.1.

term: casting
name: metal casting
kind: skill
also: foundry work | foundry | casting process
narrower: die casting | sand casting | investment casting | die-casting | moulding and casting | pressure die casting
 | foundry patterns | sand moulds | core making | gravity die casting
ambiguous: casting | foundry
needs: metal | sand | iron | aluminium | aluminum | moulding | molding | furnace | pour | steel | bronze | die
near: forging | metallurgy
hit: Die casting of aluminium housings.
miss: Casting of actors for the show.

term: commercial-diving
name: commercial diving
kind: skill
also: commercial diver
narrower: offshore diving | saturation diving
near: underwater-welding
hit: Commercial diving and hull surveys.

term: electroplating
name: electroplating
kind: skill
also: metal plating
narrower: chrome plating | zinc plating
near: powder-coating | heat-treatment
hit: Zinc plating and anodising line.

term: en-1090
name: EN 1090
kind: skill
also: BS EN 1090 | EN 1090-2
narrower: Execution Class 2 | EXC2 | EXC3
beside: ISO 3834
implies: welding-codes
near: iso-9606 | structural-steel-erection | welding-procedures
hit: Fabrication to EN 1090.

term: fabrication-sector
name: fabrication shop
kind: experience
also: fab shop | metal fabrication industry | steel fabrication industry | fabrication workshop | welding workshop
narrower: welding shop
beside: metal industry | steel industry | steelworks | steel mill
implies: manufacturing
near: manufacturing-industry-sector | shipbuilding-sector
hit: Eight years in a fabrication shop.

term: flux-cored-welding
name: flux-cored welding
kind: skill
also: flux core welding | FCAW | flux cored arc welding | flux core
narrower: dual shield
implies: welding
near: mig-welding | stick-welding
hit: Flux-cored welding in shipyards.

term: forging
name: forging
kind: skill
also: drop forging | hammer forging | farriery forging | hot forging
narrower: blacksmithing | blacksmith work
ambiguous: forging
needs: metal | steel | hammer | press | blacksmith | die | foundry | hot
near: casting | heat-treatment
hit: Drop forging of steel parts.
miss: Forging strong partnerships.

term: galvanising
name: galvanising
kind: skill
also: galvanizing | hot dip galvanizing | hot dip galvanising | hot-dip galvanising
near: electroplating | industrial-coating
hit: Hot dip galvanizing of steelwork.

term: guillotine-shearing
name: guillotine shearing
kind: skill
also: metal shearing | shearing machine | guillotine operation | sheared plate | sheared sheet | sheared steel
beside: plate rolling | rolling machine operation | plate rolls
ambiguous: guillotine
needs: press brake | sheet | metal | steel | plate | fabrication | @list
implies: sheet-metal-work
near: press-brake-operation
hit: Plate rolling and guillotine operation.
miss: Trimmed books on the guillotine.

term: hardfacing
name: hardfacing
kind: skill
also: hard facing
narrower: cladding weld overlay | weld overlay
beside: metal spraying | thermal spraying | thermal spray
near: welding
hit: Hardfacing of digger buckets.

term: heat-treatment
name: heat treatment
kind: skill
also: heat treating | heat-treating
narrower: hardening and tempering | annealing | case hardening | furnace operation
near: metallurgy | forging
hit: Heat treatment of gears.

term: hygienic-fabrication
name: hygienic fabrication
kind: skill
narrower: sanitary welding | hygienic welding | food grade welding
implies: metal-fabrication
near: stainless-steel-welding
hit: Sanitary welding in dairies.

term: industrial-coating
name: industrial coating
kind: skill
also: protective coatings | coating application | corrosion protection coatings
narrower: industrial painting | marine coatings | coating inspection | paint inspection | epoxy coatings |
 fireproofing coatings
near: abrasive-blasting | powder-coating
hit: Industrial coating of bridges.

term: iso-9606
name: ISO 9606
kind: skill
also: EN ISO 9606 | BS EN ISO 9606 | EN 9606 | 9606-1 | ISO 9606-1 | EN 287
beside: ISO 15614 | EN ISO 15614
implies: welding-codes
near: asme-ix | aws-d1-1 | welding-certification
hit: Coded to BS EN ISO 9606.

term: lantek
name: Lantek
kind: tool
near: sigmanest | laser-cutting
hit: Cutting programs from Lantek.

term: laser-cutting
name: laser cutting
kind: skill
also: laser cutter operation | fibre laser cutting | CNC laser cutting | laser cutter
narrower: CNC laser
near: thermal-cutting | cnc-machining
hit: Laser cutting of sheet parts.

term: laser-welding
name: laser welding
kind: skill
also: laser beam welding
beside: electron beam welding | friction stir welding | ultrasonic welding
implies: welding
near: tig-welding
hit: Laser welding of battery packs.

term: lincoln-electric
name: Lincoln Electric
kind: tool
implies: welding | welding-equipment
hit: Welds on Lincoln Electric sets.

term: metal-art
name: metal art
kind: skill
narrower: ornamental ironwork | wrought iron work | architectural metalwork | railings and gates fabrication
implies: metal-fabrication
near: forging
hit: Architectural metalwork for stairs.

term: metal-fabrication
name: metal fabrication
kind: skill
also: fabrication | metal fabricating | fabricating metal | metalwork | metal working | metalworking | metal
  work
narrower: steel fabrication | structural steel fabrication | custom fabrication
ambiguous: fabrication
needs: metal | steel | weld | welding | sheet | structural | workshop | fitting | machining | assembly | pipe |
 fabricator | @list
implies: fabrication-sector
near: welding | sheet-metal-work | plating
hit: Steel fabrication from drawings.
miss: Guilty of fabrication of evidence.

term: metal-grinding
name: metal grinding
kind: skill
also: grinding and polishing | grinding and finishing | ground and polished
narrower: deburring | angle grinder | fettling | linishing | linisher | dressed welds | grinding welds | ground
  welds
beside: metal finishing | metal polishing | buffing and polishing | polishing metal
ambiguous: fettling
needs: casting | grinding | foundry | metal | dressing | deburring | @list
near: machining | abrasive-blasting | metal-fabrication
hit: Deburring and metal finishing by hand.
miss: Old engines in fine fettling.

term: metal-measuring-layout
name: metal measuring layout
kind: skill
also: layout and marking out | marking out | marking-out | measured and cut steel
narrower: template making metal | marked out plate
near: metal-fabrication | precision-measurement
hit: Marking out of plates and sections.

term: metal-stamping
name: metal stamping
kind: skill
also: stamping
narrower: stamping press | power press | punch press | turret punch | progressive dies | press operation | CNC
  punching | press tool operation
ambiguous: stamping
needs: metal | press | die | sheet | steel | automotive | tool | @list
implies: manufacturing-industry-sector
near: press-brake-operation | tool-and-die-making
hit: Metal stamping on progressive dies.
miss: Stamping passports at the border.

term: metallurgy
name: metallurgy
kind: skill
narrower: metallurgical testing | metallography | materials testing of metals | metallurgical analysis
near: heat-treatment | materials-engineering | casting
hit: Metallurgy of nickel alloys.

term: mig-welding
name: MIG welding
kind: skill
also: metal inert gas welding | GMAW | gas metal arc welding | MAG welding | MIG/MAG | MIG | wire feed welding |
  MIG/MAG welding
ambiguous: MIG
case: MIG
needs: weld | welder | welding | TIG | fabrication | steel | aluminium | aluminum | @list
implies: welding
near: tig-welding | flux-cored-welding
hit: MIG welding of mild steel frames.
miss: A MIG flew over the base.

term: orbital-welding
name: orbital welding
kind: skill
also: orbital TIG
implies: tig-welding
near: pipe-welding
hit: Orbital welding of pharma pipework.

term: oxy-fuel-welding
name: oxy-fuel welding
kind: skill
also: gas welding | oxy-fuel
narrower: oxyacetylene welding | oxy-acetylene | oxyacetylene
implies: welding
near: thermal-cutting | brazing
hit: Gas welding and cutting with oxy-acetylene.

term: pipe-welding
name: pipe welding
kind: skill
also: coded pipe welding | pressure pipe welding
narrower: pipeline welding | 6G welding | 6G pipe | 6G
ambiguous: 6G
case: 6G
needs: weld | pipe | welder | position | 3G | 4G | TIG | @list
implies: welding
near: orbital-welding | pipefitting
hit: Pipe welding in the 6G position.
miss: Research on 6G networks.

term: plastic-welding
name: plastic welding
kind: skill
narrower: hot air welding | extrusion welding | PVC welding
near: plastic-pipework
hit: Plastic welding of tanks.

term: plating
name: platework
kind: skill
also: plate work | plater skills | heavy fabrication
narrower: boilermaking | boilermaker skills | pressure vessel fabrication | vessel fabrication | tank
  fabrication
implies: metal-fabrication
near: structural-steel-erection
hit: Boilermaking and pressure vessel fabrication.

term: position-welding
name: position welding
kind: skill
also: all-position welding | all positions welding | welding in all positions
narrower: 3G and 4G | vertical and overhead welding | overhead welding | 3G 4G
implies: welding
near: pipe-welding
hit: Position welding including vertical and overhead.

term: powder-coating
name: powder coating
kind: skill
also: powder coat | powder coater skills | electrostatic coating
near: paint-spraying | industrial-coating | electroplating
hit: Powder coating line work.

term: press-brake-operation
name: press brake operation
kind: skill
also: press brake | brake press
narrower: CNC press brake | bent brackets | folded brackets
beside: sheet metal bending | metal bending | folding sheet metal | bending sheet metal | bent sheet | bent
  sheet metal
implies: sheet-metal-work
near: metal-stamping | guillotine-shearing
hit: Press brake operation and setting.

term: robotic-welding
name: robotic welding
kind: skill
also: robot welding | automated welding | welding robots
narrower: weld cell
implies: welding
near: industrial-robotics | mig-welding
hit: Ran robotic welding on axle parts.

term: sheet-metal-work
name: sheet metal work
kind: skill
also: sheet metal | sheet metal fabrication | sheetmetal | sheet-metal | tinsmithing | sheet metal forming
implies: metal-fabrication
near: ductwork | press-brake-operation
hit: Sheet metal work for enclosures.

term: shipbuilding-sector
name: shipbuilding
kind: experience
also: shipyard | ship building | marine fabrication
narrower: boatbuilding | boat building
beside: ship repair | dry dock
implies: manufacturing | marine-industry-sector
near: fabrication-sector | marine-industry-sector
hit: Trained as a plater in shipbuilding.

term: sigmanest
name: SigmaNEST
kind: tool
near: laser-cutting | lantek | trutops
hit: Nested sheets in SigmaNEST.

term: spot-welding
name: spot welding
kind: skill
also: resistance spot welding
beside: resistance welding | projection welding
implies: welding
near: robotic-welding
hit: Spot welding of car bodies.

term: stainless-steel-welding
name: stainless steel welding
kind: skill
also: welding stainless steel | stainless welding
implies: welding
near: tig-welding | aluminium-welding | hygienic-fabrication
hit: Stainless steel welding for breweries.

term: stick-welding
name: stick welding
kind: skill
also: shielded metal arc welding | SMAW | manual metal arc | MMA welding | arc welding | MMA | electric arc welding |
 stick electrode welding
ambiguous: MMA
case: MMA
needs: weld | welder | welding | TIG | MIG | arc | fabrication
implies: welding
near: mig-welding | flux-cored-welding
hit: Stick welding with low hydrogen rods.
miss: Trains in MMA and boxing.

term: submerged-arc-welding
name: submerged arc welding
kind: skill
also: SAW welding | sub arc welding | subarc
implies: welding
near: flux-cored-welding
hit: Submerged arc welding of pressure vessels.

term: thermal-cutting
name: thermal cutting
kind: skill
also: burning and cutting
narrower: flame cutting | plasma cutting | oxy-fuel cutting | torch cutting | gas cutting | CNC plasma | cutting
  torch | oxyacetylene cutting | arc gouging | plasma cutter | burning torch
near: welding | laser-cutting
hit: Plasma cutting of plate.

term: tig-welding
name: TIG welding
kind: skill
also: tungsten inert gas welding | GTAW | gas tungsten arc welding | TIG | Heliarc
ambiguous: TIG
case: TIG
needs: weld | welder | welding | MIG | fabrication | steel | aluminium | aluminum | stainless | @list
implies: welding
near: mig-welding | aluminium-welding | orbital-welding
hit: TIG welding of stainless steel.
miss: The TIG fund report.

term: trutops
name: TruTops
kind: tool
also: Trumpf TruTops | TruTops Boost
near: sigmanest | laser-cutting | press-brake-operation
hit: Bending programs in TruTops.

term: underwater-welding
name: underwater welding
kind: skill
narrower: hyperbaric welding | wet welding
implies: welding
near: commercial-diving
hit: Underwater welding on piers.

term: waterjet-cutting
name: waterjet cutting
kind: skill
also: water jet cutting | waterjet | water-jet cutting | abrasive waterjet
near: laser-cutting | thermal-cutting
hit: Waterjet cutting of plate.

term: weld-inspection
name: weld inspection
kind: skill
also: welding inspection | visual weld inspection | weld testing | inspecting welds | weld quality | checked
  welds
narrower: X-ray quality welds
near: non-destructive-testing | welding-procedures
hit: Weld inspection on site.

term: welder-fit-up
name: welder fit-up
kind: skill
also: fit-up | fit up and tack | fit and tack | tacked and welded
narrower: tack welding | tacking | pipe fit-up | structural fitting | tacked up | fit up pipe | fit up
  structural steel | tacked frames
beside: fitting and welding
ambiguous: tacking
needs: weld | fit | steel | fabrication | @list
implies: metal-fabrication
near: welding | pipefitting
hit: Fit-up and tack welding of frames.
miss: Tacking in light winds.

term: welding
name: welding
kind: skill
also: weld | metal welding | welding skills | welding work | welding and fabrication | structural welding | welding
 processes | welded fabrication
near: metal-fabrication | brazing | thermal-cutting
hit: Ten years of welding experience.

term: welding-codes
name: welding codes and standards
kind: skill
also: welding codes | welding standards | weld codes | coded welding standards
near: welding-procedures | weld-inspection | asme-codes
hit: Knowledge of welding codes.

term: welding-equipment
name: welding equipment
kind: tool
also: welding machines | welding machine | welding equipment setup | welding sets | welding plant | welder set-up
narrower: Miller welders | ESAB | Kemppi | Fronius
implies: welding
near: angle-grinders
hit: Looked after the welding machines.

term: welding-procedures
name: welding procedures
kind: skill
also: WPS | welding procedure specification | welding procedure specifications | WPS and PQR | welding
  specifications | weld procedures
narrower: PQR | WPQR
ambiguous: WPS | PQR
case: WPS | PQR
needs: weld | welder | welding | fabrication | procedure | @list
near: weld-inspection | welding-symbols | asme-ix
hit: Wrote welding procedures and kept WPS files.
miss: Opened the file in WPS.

term: welding-supervision
name: welding supervision
kind: skill
also: welding coordination | welding coordinator duties
beside: welding engineering | weld engineering
near: welding-procedures | weld-inspection
hit: Welding engineering for offshore jackets.

term: welding-symbols
name: welding symbols
kind: skill
also: weld symbols | reading weld symbols
implies: blueprint-reading
near: welding-procedures
hit: Reads welding symbols and drawings.
