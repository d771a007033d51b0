# UX and UI, graphic and product design, motion, video, photo, audio, publishing and journalism.

term: 3d-modeling
name: 3D modeling
kind: skill
also: 3D modelling | 3D models | 3D design | 3D graphic design | 3D art | 3D assets | 3D artists' skills | 3D content
 creation | low poly modeling | low-poly modelling | 3D renders of products
narrower: hard surface modeling | polygon modeling | UV mapping | digital sculpting | texturing | character rigging |
 3D sculpting | rigging characters | character modeling | modelling characters | 3D props
ambiguous: texturing | Texturing
case: texturing | Texturing
needs: 3D | Maya | Blender | model | Substance | game | @list
near: blender | animation
hit: 3D modeling for films
miss: Texturing of ceilings

term: 3ds-max
name: 3ds Max
kind: tool
also: 3D Studio Max | Autodesk 3ds Max | 3D Max | 3dsMax
implies: 3d-modeling
near: autodesk-maya | blender | cinema-4d | zbrush | houdini | sketchup-design
hit: Worked daily with 3ds Max and Autodesk Maya

term: ableton-live
name: Ableton Live
kind: tool
also: Ableton
beside: Steinberg Nuendo
implies: sound-design
near: logic-pro | adobe-audition | audacity
hit: Introduced Ableton Live in a team of six

term: adobe-animate
name: Adobe Animate
kind: tool
also: Adobe Flash | Macromedia Flash | Flash Professional
beside: Adobe Character Animator
implies: animation
near: after-effects
hit: Tools: Adobe Animate, After Effects

term: adobe-audition
name: Adobe Audition
kind: tool
also: Audition CC
ambiguous: Audition
case: Audition
needs: Adobe | Premiere | audio | Pro Tools | Audacity | experience with Audition | experience of Audition |
 experience in Audition | knowledge of Audition | familiarity with Audition | proficient with Audition | @list
implies: sound-design | adobe-creative-suite
near: audacity | reaper-audio | fl-studio
hit: Audio in Adobe Audition
miss: Audition for a part in June

term: adobe-captivate
name: Adobe Captivate
kind: tool
also: Captivate
ambiguous: Captivate
case: Captivate
needs: Articulate | Storyline | e-learning | eLearning | Camtasia | experience with Captivate | experience of
 Captivate | experience in Captivate | knowledge of Captivate | familiarity with Captivate | proficient with Captivate
 | @list
implies: e-learning-design-tools
near: articulate-storyline
hit: E-learning in Articulate or Captivate
miss: Captivate the class with tales

term: adobe-creative-suite
name: Adobe Creative Suite
kind: tool
also: Adobe Creative Cloud | Creative Cloud | Creative Suite | Adobe CC | Adobe CS | Adobe Suite | Adobe software |
 Adobe applications | Adobe design programs | Adobe programs | Adobe products | Adobe design suite | Adobe Design
 Software | Adobe CS5 | Adobe CC suite | Adobe Creative Cloud Suite | Adobe package | Adobe packages | Adobe tools |
 Creative Cloud Suite | Adobe apps
narrower: Adobe CS6
ambiguous: Adobe
case: Adobe
needs: Photoshop | Illustrator | InDesign | Premiere | design | suite | Figma | creative | software | Canva |
 Microsoft | experience with Adobe | experience of Adobe | experience in Adobe | knowledge of Adobe | familiarity with
 Adobe | proficient with Adobe | @list
never: adobe brick | adobe walls
near: affinity-suite | figma | coreldraw | quarkxpress | davinci-resolve | final-cut-pro | gimp
hit: Design in Adobe Creative Suite
miss: Built Adobe huts from clay bricks

term: adobe-dreamweaver
name: Adobe Dreamweaver
kind: tool
also: Dreamweaver | Macromedia Dreamweaver
implies: web-design
near: website-builders
hit: Two years of practice with Adobe Dreamweaver

term: adobe-express
name: Adobe Express
kind: tool
also: Adobe Spark
beside: Adobe Firefly
implies: graphic-design
near: adobe-photoshop | adobe-illustrator | adobe-indesign | adobe-creative-suite | figma
hit: Moved the reporting platform to Adobe Express

term: adobe-illustrator
name: Adobe Illustrator
kind: tool
also: Adobe Illustrator CC | Illustrator CC | Illustrator skills
ambiguous: Illustrator
case: Illustrator
needs: Photoshop | InDesign | Adobe | CorelDRAW | Figma | Sketch | vector | Canva | experience with Illustrator |
 experience of Illustrator | experience in Illustrator | knowledge of Illustrator | familiarity with Illustrator |
 proficient with Illustrator | @list
never: Illustrator of books
implies: illustration | adobe-creative-suite
near: coreldraw | adobe-photoshop | adobe-indesign | adobe-creative-suite | figma | affinity-suite
hit: Logos in Photoshop and Illustrator
miss: Illustrator of four books for children

term: adobe-indesign
name: Adobe InDesign
kind: tool
also: InDesign | Adobe InDesign CC | Adobe In Design
implies: layout-design | adobe-creative-suite
near: quarkxpress | affinity-publisher | adobe-creative-suite | figma
hit: Page work in InDesign

term: adobe-lightroom
name: Adobe Lightroom
kind: tool
also: Lightroom | LightRoom
narrower: Lightroom Classic
beside: Adobe Camera Raw | Adobe Bridge
implies: photo-editing
near: capture-one
hit: Ideally you have already used Lightroom

term: adobe-photoshop
name: Adobe Photoshop
kind: tool
also: Photoshop | Adobe Photoshop CC | PhotoShop | Photoshop CC | Adobe PhotoShop CS6
implies: photo-editing | adobe-creative-suite
near: gimp | adobe-illustrator | adobe-indesign | adobe-creative-suite | figma | affinity-suite | adobe-lightroom
hit: Introduced Adobe Photoshop in a team of six

term: adobe-premiere
name: Adobe Premiere
kind: tool
also: Premiere Pro | Adobe Premiere Pro | Premiere CC
ambiguous: Premiere
case: Premiere
needs: Adobe | After Effects | Final Cut | video | editing | Photoshop | Avid | DaVinci | experience with Premiere |
 experience of Premiere | experience in Premiere | knowledge of Premiere | familiarity with Premiere | proficient with
 Premiere | @list
implies: video-editing | adobe-creative-suite
near: final-cut-pro | davinci-resolve | camtasia
hit: Video editing in Premiere
miss: Premiere of the play in June

term: adobe-substance
name: Substance Painter
kind: tool
also: Adobe Substance 3D
beside: Marmoset
implies: 3d-modeling
near: zbrush
hit: Moved the reporting platform to Substance Painter

term: adobe-xd
name: Adobe XD
kind: tool
also: AdobeXD
ambiguous: XD
case: XD
needs: Figma | Adobe | Sketch | InVision | Photoshop | experience with XD | experience of XD | experience in XD |
 knowledge of XD | familiarity with XD | proficient with XD | @list
implies: ui-design
near: figma | invision | penpot | axure | balsamiq | zeplin | canva
hit: Prototypes in Adobe XD
miss: Built with Rust on an XD board

term: advertising-design
name: advertising design
kind: skill
also: ad design | advertising concepts | creative concept development | creative strategy visual
narrower: campaign concepts | creative concepts | creative concepting
beside: art direction | art directing
implies: graphic-design
near: branding-design
hit: Art direction for a beer brand

term: affinity-publisher
name: Affinity Publisher
kind: tool
beside: Scribus
implies: layout-design
near: adobe-indesign
hit: Two years of practice with Affinity Publisher

term: affinity-suite
name: Affinity Suite
kind: tool
narrower: Affinity Designer | Affinity Photo
implies: graphic-design
near: adobe-creative-suite | adobe-lightroom | adobe-express
hit: Trained colleagues in the use of Affinity Designer

term: after-effects
name: After Effects
kind: tool
also: Adobe After Effects | AfterEffects | After Effects CC
implies: motion-graphics | adobe-creative-suite
near: adobe-premiere | nuke-software | davinci-resolve | final-cut-pro
hit: Hands-on experience with After Effects and Adobe Premiere

term: animation
name: animation
kind: skill
also: computer animation | animated videos | digital animation | animated content | animated shorts | animated
 characters | animation experience | animation skills
narrower: stop motion | 2D animation | 3D animation | character animation | keyframe animation | frame-by-frame
 animation | traditional animation | cartoon animation | motion capture | animating characters
ambiguous: animation | Animation | animating | Animating
case: animation | Animation | animating | Animating
needs: 2D | 3D | motion | video | design | graphic | film | After Effects | Maya | Blender | game | Unity | CSS |
 character | Adobe | studio | editing | illustration | degree | experience with animation | experience of animation |
 experience in animation | knowledge of animation | familiarity with animation | proficient with animation | @list
never: suspended animation
near: motion-graphics | 3d-modeling
hit: 2D animation and design
miss: Care of animals in game parks

term: ap-style
name: AP style
kind: skill
also: AP Stylebook | Associated Press style
beside: Chicago Manual of Style | house style | Oxford style | Chicago style
implies: journalism
near: copy-editing
hit: Edits in AP style

term: articulate-storyline
name: Articulate Storyline
kind: tool
also: Storyline 360 | Articulate
beside: iSpring | Lectora | Articulate Rise | Articulate 360
ambiguous: Articulate
case: Articulate
needs: Captivate | Storyline | e-learning | eLearning | LMS | SCORM | Camtasia | @list
implies: e-learning-design-tools
near: adobe-captivate
hit: E-learning in Articulate and Camtasia
miss: Articulate speaker with a calm voice

term: audacity
name: Audacity
kind: tool
also: Audacity audio | Audacity software
ambiguous: Audacity
needs: audio | podcast | Audition | editing | sound | GarageBand | @list
implies: sound-design
near: adobe-audition | reaper-audio | fl-studio
hit: Podcast editing in Audacity
miss: Had the audacity to ask

term: autodesk-maya
name: Autodesk Maya
kind: tool
ambiguous: Maya
case: Maya
needs: 3D | Blender | 3ds Max | ZBrush | Cinema 4D | animation | Unity | Houdini | Unreal | rigging | experience with
 Maya | experience of Maya | experience in Maya | knowledge of Maya | familiarity with Maya | proficient with Maya |
 @list
implies: 3d-modeling | animation
near: blender | 3ds-max | cinema-4d | zbrush | houdini | sketchup-design
hit: 3D animation in Maya
miss: Reports to Maya in the kitchen

term: avid-media-composer
name: Avid Media Composer
kind: tool
also: Media Composer | Avid editing
beside: Avid NewsCutter | Avid iNEWS
ambiguous: Avid
case: Avid
needs: Premiere | Final Cut | editing | Pro Tools | video | post-production | experience with Avid | experience of
 Avid | experience in Avid | knowledge of Avid | familiarity with Avid | proficient with Avid | @list
implies: video-editing
near: adobe-premiere | vegas-pro | capcut | filmora | imovie | camtasia
hit: Editing on Avid and Premiere
miss: Avid reader of crime books

term: axure
name: Axure
kind: tool
also: Axure RP
implies: wireframing
near: balsamiq | zeplin | canva
hit: Ideally you have already used Axure RP

term: balsamiq
name: Balsamiq
kind: tool
also: Balsamiq Mockups
implies: wireframing
near: axure | zeplin | canva
hit: Good command of Balsamiq

term: blender
name: Blender
kind: tool
also: Blender 3D | Blender software
ambiguous: Blender
needs: Maya | 3D | Unity | modeling | animation | Cinema 4D | render | ZBrush | Unreal | 3ds Max | experience with
 Blender | experience of Blender | experience in Blender | knowledge of Blender | familiarity with Blender |
 proficient with Blender | @list
never: hand blender
implies: 3d-modeling
near: autodesk-maya | cinema-4d | houdini | sketchup-design
hit: 3D animation in Blender
miss: Cleaned the blender at closing

term: branding-design
name: branding design
kind: skill
also: visual identity | brand design | corporate design | identity design | brand identity design
narrower: logo design | logo creation | drew logos | drawing logos | designing logos | logos and icons | brand style
 guides
implies: graphic-design
near: visual-design
hit: Strong background in branding design and visual design

term: broadcasting
name: broadcast media
kind: skill
also: radio broadcasting | television broadcasting | broadcast operations | TV broadcasting | broadcast technology |
 programme production | studio production | radio shows | broadcasting experience | broadcasting skills | broadcast
 experience | broadcast skills
narrower: broadcast production | radio production | television production | TV production | studio operations | radio
 presenting | radio programmes | presenting a radio show | TV programmes | playout operations | gallery production
ambiguous: broadcasting | Broadcasting | broadcast | Broadcast
case: broadcasting | Broadcasting | broadcast | Broadcast
needs: TV | radio | media | news | studio | journalism | degree | film | television | presenter | live | video |
 experience with broadcasting | experience of broadcasting | experience in broadcasting | knowledge of broadcasting |
 familiarity with broadcasting | proficient with broadcasting | experience with broadcast | experience of broadcast |
 experience in broadcast | knowledge of broadcast | familiarity with broadcast | proficient with broadcast | @list
implies: broadcasting-sector
near: journalism | video-production
hit: Radio production for a local station
hit: TV broadcasting and news
miss: Broadcast seed by hand

term: bynder
name: Bynder
kind: tool
implies: digital-asset-management
near: photo-editing
hit: Ideally you have already used Bynder

term: camera-operation
name: camera operation
kind: skill
also: camera operating | camera work | operating cameras | camerawork | broadcast cameras | gimbal | camera
  equipment | DSLR cameras | camera handling | DSLR | studio cameras | operating a camera | shot composition
narrower: DSLR video | steadicam
beside: cinematography
near: photography | video-production
hit: Experience in broadcast cameras and video production

term: camtasia
name: Camtasia
kind: tool
also: TechSmith Camtasia
implies: video-editing
near: adobe-captivate
hit: Knowledge of Camtasia is an advantage

term: capcut
name: CapCut
kind: tool
beside: Windows Movie Maker | InShot | Camtasia video
implies: video-editing
near: adobe-premiere | camtasia
hit: Two years of practice with CapCut

term: capture-one
name: Capture One
kind: tool
also: Capture One Pro
beside: Phase One cameras
implies: photo-editing
near: adobe-lightroom
hit: Moved the reporting platform to Capture One

term: cinema-4d
name: Cinema 4D
kind: tool
also: Cinema4D | C4D
implies: 3d-modeling | motion-graphics
near: blender | after-effects | zbrush | houdini | sketchup-design
hit: Tools: Cinema 4D, After Effects

term: clip-studio-paint
name: Clip Studio Paint
kind: tool
implies: illustration
near: procreate | adobe-illustrator
hit: Tools: Clip Studio Paint, Adobe Illustrator

term: color-grading
name: color grading
kind: skill
also: colour grading | colour grading and finishing
beside: color correction | colour correction
ambiguous: color correction | colour correction
needs: video | film | footage | DaVinci | editing | grading | photo | image | @list
near: video-editing | davinci-resolve
hit: Film grading and colour grading
miss: Colour correction for salon clients

term: colour-theory
name: colour theory
kind: skill
also: color theory | graphic design principles | principles of design | elements of design
beside: design theory | design fundamentals | composition and colour | color theory and composition
implies: graphic-design
near: typography
hit: Practical skills in colour theory and typography

term: concept-art
name: concept art
kind: skill
also: concept design art | concept artwork | environment design games | visual development
narrower: character design | environment art
beside: storyboarding | storyboards | storyboard
implies: illustration
near: 3d-modeling
hit: Knowledge of concept art is required

term: copy-editing
name: subediting
kind: skill
also: editing copy | editing text | text editing | editorial review | editing manuscripts | content editing |
  copy editor skills | editing copy for print
narrower: line editing | manuscript editing | editing articles
near: editorial-management | journalism | copywriting-marketing
hit: Strong background in subediting and editorial management

term: copyright-clearance
name: copyright clearance
kind: skill
narrower: music licensing | image rights | picture licensing
near: publishing
hit: Solid understanding of copyright clearance

term: coreldraw
name: CorelDRAW
kind: tool
also: Corel Draw | CorelDRAW Graphics Suite | Corel
implies: graphic-design
near: adobe-illustrator | inkscape | affinity-suite | quarkxpress | adobe-express | davinci-resolve | final-cut-pro
 | gimp | illustration
hit: Introduced Corel in a team of six

term: corona-renderer
name: Corona Renderer
kind: tool
implies: interior-visualization
near: vray | 3ds-max | keyshot
hit: Trained colleagues in the use of Corona Renderer

term: creative-portfolio
name: creative portfolio
kind: skill
also: design portfolio | online portfolio | portfolio of work | portfolio of design work | portfolio of designs
  | strong portfolio
narrower: showreel | demo reel
near: graphic-design
hit: A strong portfolio of print and web

term: cubase
name: Cubase
kind: tool
also: Steinberg Cubase
implies: sound-design
near: ableton-live | logic-pro | adobe-audition | audacity | reaper-audio | fl-studio
hit: Set up and maintained Cubase for three departments

term: darkroom-and-film-photography
name: darkroom and film photography
kind: skill
also: analogue photography | darkroom | film photography
narrower: film developing
implies: photography
near: photo-editing
hit: Three years of film photography

term: davinci-resolve
name: DaVinci Resolve
kind: tool
also: DaVinci Resolve Studio | Blackmagic Resolve
beside: Fusion Studio
ambiguous: DaVinci
needs: Premiere | video | grading | Resolve | Final Cut | experience with DaVinci | experience of DaVinci | experience
 in DaVinci | knowledge of DaVinci | familiarity with DaVinci | proficient with DaVinci | @list
implies: video-editing | color-grading
near: adobe-premiere | avid-media-composer | vegas-pro | capcut | filmora | imovie | camtasia | canva | gimp
hit: Video grading in DaVinci
miss: A talk on da Vinci

term: daz-studio
name: Daz Studio
kind: tool
implies: 3d-modeling
near: marvelous-designer | zbrush
hit: Set up and maintained Daz Studio for three departments

term: design-studio-setting
name: creative agency or studio
kind: experience
also: creative studio | studio environment | agency or studio | studio or agency | agency or studio environment
 | studio experience | studio setting | studio-based role | agency and studio | creative agency environment
 | in a design studio | in an agency | in a studio | within an agency | within a studio | in-house or agency
narrower: branding agency | brand design agency | graphic design studio | design consultancy studio
near: client-side-marketing-setting | print-industry-sector
hit: Six years in an agency or studio, mostly packaging.

term: design-systems
name: design systems
kind: skill
also: design system | UI kits | atomic design | component library | design libraries
narrower: component libraries | UI component library | pattern libraries | style guides UI | design tokens
implies: ui-design
near: storybook | figma
hit: Solid understanding of design systems

term: digital-asset-management
name: digital asset management
kind: skill
also: media asset management | DAM systems | image library management | media archives
narrower: Widen Collective | photo archive | asset libraries
ambiguous: DAM
case: DAM
needs: asset | media | brand | image | @list
near: photo-editing
hit: Digital asset management for brands
miss: Worked below the old dam

term: dita
name: DITA
kind: tool
implies: technical-writing
near: framemaker | adobe-indesign
hit: Proficient in DITA and Adobe FrameMaker

term: drone-videography
name: drone videography
kind: skill
also: drone filming | aerial filming | drone footage | aerial videography
beside: drone photography | aerial photography
near: photography | video-production
hit: Experience in drone videography and video production

term: e-learning-design-tools
name: E-learning design tools
kind: skill
also: e-learning development | elearning authoring | e-learning authoring | interactive e-learning | xAPI |
  SCORM | e-learning content development | eLearning development
narrower: SCORM packages
near: multimedia | articulate-storyline
hit: E-learning development for nurses

term: editorial-management
name: editorial management
kind: skill
also: managing editors' work | editorial strategy | editorial guidelines | editorial standards | editorial
  process | editorial workflow | editorial content | editorial skills
narrower: commissioning articles | editorial planning | editorial calendars | newsroom management
near: copy-editing | publishing
hit: Editorial planning for nine titles

term: enfocus-pitstop
name: Enfocus PitStop
kind: tool
also: PitStop Pro
beside: Esko | ArtPro | EFI Fiery | Esko ArtiosCAD
implies: print-production
near: adobe-indesign
hit: Plates checked by PitStop Pro

term: exhibition-design
name: exhibition design
kind: skill
also: stand design
narrower: display design | trade show graphics
beside: signage design | environmental graphics | wayfinding design
implies: graphic-design
near: interior-visualization
hit: Taught stand design to new colleagues

term: fact-checking
name: fact checking
kind: skill
also: fact-checking | verification of sources | source verification | verifying facts | checking facts
implies: journalism
near: copy-editing
hit: Responsible for checking facts in a group of eight

term: figma
name: Figma
kind: tool
also: Figma prototypes | Figma components | Figma designs
implies: ui-design
near: sketch-app | adobe-xd | axure | balsamiq
hit: Ideally you have already used Figma components

term: filmora
name: Filmora
kind: tool
implies: video-editing
near: capcut | adobe-premiere | imovie | camtasia
hit: Introduced Filmora in a team of six

term: final-cut-pro
name: Final Cut Pro
kind: tool
also: Final Cut Pro X | FCPX | Final Cut | FCP
ambiguous: FCP
case: FCP
needs: video | Avid | editing | Premiere | experience with FCP | experience of FCP | experience in FCP | knowledge of
 FCP | familiarity with FCP | proficient with FCP | @list
implies: video-editing
near: adobe-premiere | avid-media-composer | davinci-resolve | vegas-pro | capcut | filmora | imovie | camtasia
 | canva | gimp
hit: Cuts in Final Cut Pro
miss: FCP forms for claims

term: fl-studio
name: FL Studio
kind: tool
implies: sound-design
near: ableton-live | logic-pro
hit: You know FL Studio well

term: fmod
name: FMOD
kind: tool
implies: sound-design
near: wwise | game-development
hit: Trained colleagues in the use of FMOD

term: frame-io
name: Frame.io
kind: tool
implies: video-editing
near: adobe-premiere
hit: Two years of work with Frame.io

term: framemaker
name: Adobe FrameMaker
kind: tool
beside: Oxygen XML | Arbortext
implies: technical-writing
near: adobe-indesign
hit: Proficient in Adobe FrameMaker and Adobe InDesign

term: gimp
name: GIMP
kind: tool
also: GNU Image Manipulation Program
ambiguous: GIMP
needs: Photoshop | Inkscape | image | Blender | Krita | experience with GIMP | experience of GIMP | experience in GIMP
 | knowledge of GIMP | familiarity with GIMP | proficient with GIMP | @list
implies: photo-editing
near: adobe-photoshop | affinity-suite | adobe-lightroom
hit: Image work in GIMP and Inkscape
miss: gimp lace craft for children

term: graphic-design
name: graphic design
kind: skill
also: graphics design | graphic designer skills | graphic designing | graphic arts | design of graphics | creative
 design | designing graphics | print and digital design | graphic artwork | graphic communications | digital design |
 graphic production | graphic skills
narrower: designing posters | designing brochures | designing flyers | posters and flyers | designing leaflets
near: visual-design | adobe-creative-suite | web-design | ui-design
hit: Graphic design for a theatre

term: grasshopper-3d
name: Grasshopper 3D
kind: tool
implies: 3d-modeling
near: sketchup-design
hit: Tools: Grasshopper 3D, SketchUp visuals

term: houdini
name: Houdini
kind: tool
also: SideFX Houdini | Houdini FX
ambiguous: Houdini
needs: VFX | Maya | 3D | Nuke | effects | experience with Houdini | experience of Houdini | experience in Houdini |
 knowledge of Houdini | familiarity with Houdini | proficient with Houdini | @list
implies: visual-effects
near: nuke-software | sketchup-design
hit: VFX in Houdini and Maya
miss: A Houdini act at parties

term: illustration
name: illustration
kind: skill
also: digital illustration | drawing illustrations | freehand drawing | digital art | illustrator skills drawing |
 sketching | vector art | drew illustrations | drawing illustrations for books | character drawings | illustration
 experience | illustration skills
narrower: hand drawing | editorial illustration | technical illustration | book illustration | vector illustration |
 digital painting
beside: sketching skills
ambiguous: illustration | Illustration | sketching | Sketching
case: illustration | Illustration | sketching | Sketching
needs: design | drawing | UX | concept | graphic | Photoshop | Illustrator | book | art | digital | branding |
 animation | portfolio | Adobe | typography | experience with illustration | experience of illustration | experience
 in illustration | knowledge of illustration | familiarity with illustration | proficient with illustration | @list
implies: graphic-design
near: concept-art | layout-design
hit: Digital illustration for school books
miss: Sketching out next week's rota
miss: Graphic charts illustrate the rise

term: imovie
name: iMovie
kind: tool
implies: video-editing
near: capcut | adobe-premiere | camtasia
hit: Trained colleagues in the use of iMovie

term: industrial-design
name: industrial design
kind: skill
also: CMF design | industrial designer skills
narrower: ergonomic design | product aesthetics | consumer product design | product styling | form and function
  design
near: product-design-physical | 3d-modeling
hit: Knowledge of industrial design is required

term: infographics
name: infographics
kind: skill
also: information graphics | infographic design | charts and infographics
beside: data graphics
implies: graphic-design
near: data-visualization
hit: Strong background in charts and infographics and data visualization

term: information-architecture
name: information architecture
kind: skill
also: site architecture | content architecture
narrower: site maps | navigation design | sitemaps | tree testing
implies: user-experience-design
near: web-content-editing
hit: You are familiar with information architecture

term: inkscape
name: Inkscape
kind: tool
implies: illustration
near: adobe-illustrator | affinity-suite
hit: Knowledge of Inkscape is an advantage

term: interaction-design
name: interaction design
kind: skill
also: IxD | interactive design | interaction designer skills
narrower: interaction patterns | micro-interactions | microinteractions
implies: user-experience-design
near: ui-design
hit: Three years of interaction designer skills

term: interactive-prototyping
name: UX prototyping
kind: skill
also: interactive prototypes | design prototypes | UI prototyping | rapid prototypes | low and high fidelity
  prototypes | hi-fi prototypes | interaction prototypes | prototyping and wireframing | prototyping user
  interfaces
narrower: high-fidelity prototypes | clickable prototypes
beside: prototyping tools
ambiguous: prototyping | Prototyping
case: prototyping | Prototyping
needs: UX | UI | Figma | design | wireframe | user | Sketch | software | usability | research | @list
implies: user-experience-design
near: wireframing | figma
hit: Clickable prototypes for trial runs
hit: UX work and prototyping
miss: Prototyping of gear wheels in steel

term: interior-visualization
name: interior visualization
kind: skill
also: photorealistic rendering | 3D visualisation | 3D renders | architectural visualisation | rendering
  software
beside: architectural visualization | 3D visualization | architectural rendering | 3D rendering | rendering
ambiguous: rendering | Rendering
case: rendering | Rendering
needs: 3D | V-Ray | visualization | SketchUp | Maya | model | Blender | @list
never: rendering plant | rendering walls
near: 3d-modeling | vray
hit: 3D rendering for hotel bids
miss: Plastering and rendering of walls

term: interviewing-journalism
name: interviewing journalism
kind: skill
also: interviewing sources | conducting press interviews | interviewing guests | source interviews | source
  checking
narrower: on-air interviews
implies: journalism
near: fact-checking
hit: Interviewing sources on both sides

term: invision
name: InVision
kind: tool
also: InVision Studio | InVision app | InVisionApp
implies: interactive-prototyping
near: figma | marvel-app | penpot | axure | balsamiq | zeplin | canva
hit: Knowledge of InVision Studio is an advantage

term: journalism
name: journalism
kind: skill
also: journalistic writing | news journalism | writing news stories | newsgathering | multimedia journalism | news
 gathering | reporting for newspapers | journalistic skills | news stories | news production | wrote news stories |
 wrote features | news articles | writing articles for newspapers | court reports for a newspaper | covering courts
 and councils | covered courts | filing stories | filed stories | stories a day | journalism experience | journalism
 skills
narrower: reporting news | news reporting | news writing | investigative journalism | feature writing | broadcast
 journalism | print journalism | data journalism | digital journalism | sports journalism | court reporting news |
 feature articles
ambiguous: journalism | Journalism
case: journalism | Journalism
needs: degree | news | media | writing | editor | reporter | broadcast | newspaper | university | communication |
 English | print | bachelor | stories | press | experience with journalism | experience of journalism | experience in
 journalism | knowledge of journalism | familiarity with journalism | proficient with journalism | @list
implies: media-sector
near: copy-editing | interviewing-journalism | copywriting-marketing
hit: News reporting for a weekly
hit: Journalism for a news site
miss: Posts journal entries and writing for the month

term: keyshot
name: KeyShot
kind: tool
implies: interior-visualization
near: vray | 3ds-max
hit: Our stack includes KeyShot, V-Ray

term: krita
name: Krita
kind: tool
implies: illustration
near: procreate | adobe-illustrator | clip-studio-paint
hit: Knowledge of Krita is an advantage

term: layout-design
name: layout design
kind: skill
also: page layout | laid out pages | laying out pages | magazine pages | page layouts | laying out magazines
narrower: editorial design | magazine layout | brochure design | publication design | book design | newsletter layout
 | laid out brochures | laying out brochures
beside: layout and typography
ambiguous: layouts
needs: InDesign | graphic | page | design | print | magazine | web | @list
implies: graphic-design
near: adobe-indesign | print-production | packaging-design
hit: Knowledge of layout design is required
miss: Garden layouts with ponds

term: lighting-for-film
name: lighting for film
kind: skill
also: lighting set-ups for film | film lighting | gaffer work | grip and lighting | light metering
narrower: three-point lighting
beside: photographic lighting | studio lighting
near: camera-operation | photography
hit: Studio lighting for portraits

term: live-event-production
name: live event production
kind: skill
also: live production | outside broadcast | live streams | live video production | switcher operation |
  webcasting | livestream production
narrower: event filming | vision mixing | live streaming | livestreaming | live broadcast
near: video-production | broadcasting
hit: Live streaming of council meetings

term: logic-pro
name: Logic Pro
kind: tool
also: Logic Pro X | Apple Logic Pro
beside: GarageBand
implies: sound-design
near: pro-tools | ableton-live | adobe-audition | audacity
hit: Worked daily with Logic Pro X and Ableton Live

term: madcap-flare
name: MadCap Flare
kind: tool
implies: technical-writing
near: framemaker | adobe-indesign | robohelp
hit: Moved the reporting platform to MadCap Flare

term: marvel-app
name: Marvel App
kind: tool
also: Marvel prototyping
beside: Proto.io
implies: interactive-prototyping
near: invision
hit: Familiar with Marvel prototyping and InVision or similar

term: marvelous-designer
name: Marvelous Designer
kind: tool
implies: 3d-modeling
near: zbrush | clo-3d
hit: Two years of practice with Marvelous Designer

term: media-monitoring
name: press monitoring
kind: skill
also: press clippings | news monitoring | media clippings
near: journalism
hit: Taught media clippings to new colleagues

term: media-planning-editorial
name: media planning editorial
kind: skill
also: content scheduling
narrower: programming schedule media
near: editorial-management
hit: Strong background in media planning editorial and editorial management

term: media-sector
name: media industry
kind: experience
also: media company | media organisation | media sector | television station | media house | broadcaster |
  magazine publisher | print shop | media production company | film and TV | media organization | production
  house | TV industry | media background | media environment
narrower: newsroom | newspaper | TV station | radio station | news agency
ambiguous: newspaper
needs: journalist | editor | reporter | media | worked | news | @list
near: digital-agency-setting
hit: Eight years in the media industry
miss: Wrap plates in newspaper

term: motion-graphics
name: motion graphics
kind: skill
also: motion design | animated graphics | motion graphic design | broadcast graphics | lower thirds | motion
  graphics design
narrower: explainer videos | title sequences
implies: animation
near: after-effects
hit: Solid understanding of motion design

term: multimedia
name: multimedia
kind: skill
also: multimedia design | interactive media | multimedia development | new media | rich media | multimedia
  authoring | multimedia skills | digital content creation | digital content production
beside: digital media | digital media production
near: graphic-design | video-production
hit: Multimedia for a museum

term: newsroom-systems
name: newsroom systems
kind: tool
narrower: ENPS | iNEWS | Octopus newsroom
implies: journalism
near: broadcasting
hit: Good command of newsroom systems

term: nuke-software
name: Foundry Nuke
kind: tool
also: NukeX | Nuke compositing
implies: visual-effects
near: after-effects | cinema-4d
hit: Shots joined in NukeX

term: obs-studio
name: OBS Studio
kind: tool
implies: live-event-production
near: video-production | broadcasting | vmix | tricaster
hit: Moved the reporting platform to OBS Studio

term: origami-studio
name: Origami Studio
kind: tool
implies: interactive-prototyping
near: principle-app | figma
hit: Trained colleagues in the use of Origami Studio

term: packaging-design
name: packaging design
kind: skill
also: package design | packaging graphics
narrower: label design | dieline | packaging artwork
implies: graphic-design
near: product-design-physical
hit: Experience in packaging artwork and product design

term: penpot
name: Penpot
kind: tool
implies: ui-design
near: figma | axure | balsamiq | zeplin | canva
hit: Good command of Penpot

term: personas
name: personas
kind: skill
also: user personas | persona development
beside: empathy maps | empathy mapping
implies: user-experience-design
near: service-design
hit: Personas drawn from visits

term: photo-editing
name: photo editing
kind: skill
also: image editing | picture editing | photo enhancement | image manipulation | photo post-processing | editing
  photos | photo correction | image processing for print | editing images | retouched | retouching product shots
  | cutting out images | culling and toning | culling photographs | toning photographs
narrower: photo retouching | image retouching | retouching | photo manipulation
beside: digital imaging
near: photography | adobe-photoshop
hit: Photo retouching for fashion

term: photography
name: photography
kind: skill
also: photographer skills | digital photography | photographic skills | photographing | taking photographs | shooting
 photos | photo shoot | taking portraits | photographed events
narrower: photo shoots | product photography | portrait photography | event photography | commercial photography |
 studio photography | food photography | fashion photography | wedding photography | sports photography | documentary
 photography | architectural photography | real estate photography | photojournalism | shot weddings | shooting
 weddings
near: photo-editing | camera-operation | video-production
hit: Product photography for a web shop

term: presentation-design
name: presentation design
kind: skill
also: slide design | slide decks design | deck design
narrower: pitch deck design
implies: graphic-design
near: layout-design
hit: Three years of presentation design

term: principle-app
name: Principle for Mac
kind: tool
implies: interactive-prototyping
near: figma
hit: Set up and maintained Principle for Mac for three departments

term: print-industry-sector
name: print industry
kind: experience
also: printing industry | print sector | printing sector | print trade | printing trade | print company
 | printing company | print environment | print background | print and packaging industry | sign and graphics industry
 | signage industry | sign industry
narrower: commercial print | print works | print room | sign shop | sign maker's | copy shop
near: manufacturing-industry-sector | design-studio-setting
hit: Artwork checks in the print industry.

term: print-production
name: print design
kind: skill
also: print production process | color management | color separation | printing processes | colour management |
  artworking | print process | artwork preparation | print materials design | press-ready PDFs | checking proofs
  for print | litho printers | artwork for print | print-ready files
narrower: print-ready artwork | press-ready files | colour separation
beside: print media
implies: graphic-design | print-industry-sector
near: layout-design | packaging-design
hit: Practical skills in print design and layout design

term: pro-tools
name: Pro Tools
kind: tool
also: Avid Pro Tools | ProTools
implies: sound-design
near: logic-pro | ableton-live | cubase | adobe-audition | audacity | reaper-audio | fl-studio
hit: Moved the reporting platform to Pro Tools

term: procreate
name: Procreate app
kind: tool
implies: illustration
near: adobe-illustrator
hit: Proficient in Procreate app and Adobe Illustrator

term: product-design-physical
name: product design
kind: skill
also: product designer skills | digital product design | designing products
narrower: furniture design | toy design
near: industrial-design | user-experience-design
hit: Product design of lamps

term: protopie
name: ProtoPie
kind: tool
implies: interactive-prototyping
near: principle-app | figma
hit: Set up and maintained ProtoPie for three departments

term: publishing
name: publishing
kind: skill
also: publishing process | online publishing | publication production | print publishing | manuscript development |
 list building publishing | publishing skills
narrower: e-book production | journal publishing | book production | newspaper publishing | digital publishing | EPUB
 production | ebook publishing | ebook production | self-publishing
ambiguous: publishing | Publishing
case: publishing | Publishing
needs: book | magazine | journal | editorial | author | manuscript | media | print | newspaper | experience with
 publishing | experience of publishing | experience in publishing | knowledge of publishing | familiarity with
 publishing | proficient with publishing | @list
near: editorial-management | layout-design
hit: Publishing of school books
miss: Publishing the rota each Friday

term: quarkxpress
name: QuarkXPress
kind: tool
also: Quark XPress | QuarkXPress 8 | Quark
ambiguous: Quark
needs: InDesign | layout | Photoshop | page | experience with Quark | experience of Quark | experience in Quark |
 knowledge of Quark | familiarity with Quark | proficient with Quark | @list
implies: layout-design
near: adobe-indesign | affinity-publisher | affinity-suite | adobe-express | davinci-resolve | final-cut-pro | gimp
hit: Page layout in Quark
miss: Found the top quark

term: quixel
name: Quixel
kind: tool
implies: 3d-modeling
near: adobe-substance | zbrush
hit: Proficient in Quixel and ZBrush

term: readymag
name: Readymag
kind: tool
beside: Framer prototypes | Adobe Muse
implies: web-design
near: website-builders
hit: Trained colleagues in the use of Readymag

term: reaper-audio
name: Reaper audio
kind: tool
implies: sound-design
near: ableton-live | logic-pro | fl-studio
hit: Good command of Reaper audio

term: robohelp
name: RoboHelp
kind: tool
implies: technical-writing
near: framemaker | adobe-indesign
hit: Hands-on experience with RoboHelp and Adobe InDesign

term: scriptwriting
name: video scripts
kind: skill
also: scripts for video | scripts and storyboards
beside: writing scripts for film | screenplays | radio scripts | writing screenplays
near: video-production | copy-editing
hit: Radio scripts and screenplays

term: sketch-app
name: Sketch
kind: tool
also: Sketch app | SketchApp
ambiguous: Sketch
case: Sketch
needs: Figma | Adobe XD | InVision | UX | UI | Zeplin | Photoshop | Axure | screens | wireframes | mock-ups |
 prototypes | experience with Sketch | experience of Sketch | experience in Sketch | knowledge of Sketch | familiarity
 with Sketch | proficient with Sketch | @list
implies: ui-design
near: figma | adobe-xd | invision | penpot | axure | balsamiq | zeplin | canva
hit: Screens in Figma and Sketch
miss: Sketch maps of each field

term: sketchup-design
name: SketchUp visuals
kind: tool
also: SketchUp models
implies: 3d-modeling
hit: Knowledge of SketchUp models is an advantage

term: snagit
name: Snagit
kind: tool
also: TechSmith Snagit
beside: screen capture software | Loom videos
near: camtasia
hit: Set up and maintained Snagit for three departments

term: social-media-graphics
name: social media graphics
kind: skill
also: social media content design | social media visuals | email design | display ads design | social graphics
beside: web banners | banner ads | digital ads design | banner design
implies: graphic-design
near: motion-graphics
hit: Responsible for social media graphics in a group of eight

term: social-video-platforms
name: YouTube Studio
kind: tool
near: video-production
hit: Moved the reporting platform to YouTube Studio

term: sound-design
name: sound design
kind: skill
also: music production | sound recording | audio post-production | audio recording | sound editing | recording audio |
 sound production | studio recording | recording engineering | sound mix | mixing sound | mixed sound | recording
 bands | recorded bands | mixing tracks
narrower: sound mixing | audio editing | audio mixing | Foley | mastering audio | field recording | live sound
 engineering | mixing and mastering
beside: sound engineering | audio engineering | audio production
near: pro-tools
hit: Sound engineering for live bands

term: substance-designer
name: Substance Designer
kind: tool
implies: 3d-modeling
near: adobe-substance | zbrush
hit: Familiar with Substance Designer and Substance Painter or similar

term: subtitling
name: closed captions
kind: skill
also: captions and subtitles
narrower: subtitle editing | live captioning
beside: audio description
near: video-editing | transcription-media
hit: Three years of audio description

term: toon-boom
name: Toon Boom
kind: tool
also: Toon Boom Harmony
beside: TVPaint | Moho animation | Spine animation
implies: animation
near: adobe-animate
hit: Good command of Toon Boom Harmony

term: transcription-media
name: transcription media
kind: skill
narrower: interview transcription
near: subtitling | typing
hit: Practical skills in transcription media and keyboard typing

term: tricaster
name: TriCaster
kind: tool
also: NewTek TriCaster
beside: Blackmagic ATEM | ATEM Mini | Ross switchers
implies: live-event-production
near: vizrt
hit: Trained colleagues in the use of TriCaster

term: twitch-streaming
name: Twitch streaming
kind: tool
near: social-video-platforms | video-production
hit: Moved the reporting platform to Twitch streaming

term: typography
name: typography
kind: skill
also: fonts and typography
narrower: type design | typesetting | font design | type setting
implies: graphic-design
near: layout-design
hit: Strong background in typography and layout design

term: ui-design
name: UI design
kind: skill
also: user interface design | UI | user interfaces | interface design | visual interface design | screen design |
 user-interface | UI designs | user interface | graphical interface design | digital interface design | UI designer
 skills | designing user interfaces | GUI layouts | designing screens | designed screens | app screens | UI experience
 | UI skills
ambiguous: UI
case: UI
needs: UX | design | designs | designer | designed | designing | interface | interfaces | Figma | user | web | React |
 front-end | frontend | front end | components | component | Angular | mobile | screens | screen | JavaScript | CSS |
 HTML | app | apps | application | applications | framework | test | tests | testing | automation | Selenium |
 development | developer | developed | develop | wireframes | prototypes | bugs | API | Java | Android | iOS | jQuery
 | Bootstrap | Adobe | dashboard | backend | back-end | code | built | build | engineer | software | library |
 libraries | Vue | website | websites | page | pages | layout | layouts | data | Spring | graphic | product |
 responsive | modern | REST | JSP | XML | implemented | game | features | Sketch | Flutter | platform | experience
 with UI | experience of UI | experience in UI | knowledge of UI | familiarity with UI | proficient with UI | @list
near: user-experience-design | frontend-development | illustration | layout-design
hit: UI design for cash desks
hit: Drew the UI in Figma
miss: Processed UI claims for the jobless

term: user-experience-design
name: user experience design
kind: skill
also: UX | UX design | user experience | user-experience | UX principles | UX best practices | user experience
  principles | UX designer skills | UX strategy | UX methods | usability | user experience best practices |
  customer experience design | digital experience design | experience design | UX/ UI design | user journeys for
  apps | designing apps
beside: UX/UI | UX/UI design | UI/UX | UI/UX design
near: ui-design | user-research
hit: UX design for ticket machines

term: user-research
name: user research
kind: skill
also: UX research | design research | UX researcher skills | field research with users | user research methods | user
 testing and research | participant recruitment for research | qualitative user research | remote user research |
 talking to users | talked to users | interviewing customers about the product
narrower: user interviews | contextual inquiry | user studies | card sorting | diary studies | ethnographic research
 for design | usability interviews
implies: user-experience-design
near: usability-testing
hit: Responsible for UX research in a group of eight

term: usertesting-tools
name: UserTesting.com
kind: tool
beside: Maze testing | Optimal Workshop | Lookback.io | Dovetail research
implies: usability-testing
near: user-research
hit: Panels on UserTesting.com

term: ux-writing
name: UX writing
kind: skill
also: UX copywriting
narrower: microcopy | UX copy | interface copy | conversation design
beside: content design
implies: user-experience-design
near: copy-editing | technical-writing
hit: Strong background in conversation design and subediting

term: vegas-pro
name: Vegas Pro
kind: tool
also: Sony Vegas
implies: video-editing
near: capcut | adobe-premiere | filmora | imovie | camtasia
hit: Ideally you have already used Sony Vegas

term: video-editing
name: video editing
kind: skill
also: video editor skills | editing video | footage editing | non-linear editing | editing footage | video
 post-production | editing videos | post-production editing | rough cuts | offline editing | NLE | cutting trailers |
 post production | video edits | post-production | cutting interviews | editing reels | edited reels | cut interviews
 | video cuts | post-production experience | post-production skills | post production experience | post production
 skills
narrower: film editing
ambiguous: post production | post-production
needs: video | film | editing | sound | TV | audio | media | experience with post-production | experience of
 post-production | experience in post-production | knowledge of post-production | familiarity with post-production |
 proficient with post-production | experience with post production | experience of post production | experience in
 post production | knowledge of post production | familiarity with post production | proficient with post production |
 @list
near: video-production | adobe-premiere
hit: Video editing for a sports show
miss: Stock control post production

term: video-production
name: video production
kind: skill
also: videography | video content creation | producing videos | video creation | filmmaking | video recording | video
 shoots | film making | video shooting | film-making | creating videos | directing video | multimedia production |
 digital video production | promotional videos | video producing | videographer skills | shot and edited | shooting
 films | shot video | shot films
narrower: shooting video | film production | corporate video | TV commercials production | multi-camera production
near: video-editing | camera-operation
hit: Videography for weddings

term: vimeo
name: Vimeo
kind: tool
near: social-video-platforms | video-production
hit: Familiar with Vimeo and YouTube Studio or similar

term: visual-design
name: visual design
kind: skill
also: visual designer skills | visual identity design | visual arts design | visual assets | visual content
  creation | visual communications | visual composition
beside: visual storytelling
near: graphic-design | ui-design | illustration | layout-design
hit: Knowledge of visual design is required

term: visual-effects
name: visual effects
kind: skill
also: VFX | special effects digital | VFX compositing | computer-generated imagery | CGI experience | CGI skills |
 compositing experience | compositing skills
narrower: digital compositing | rotoscoping | matte painting | particle effects | CGI
ambiguous: CGI | compositing | Compositing
case: CGI | compositing | Compositing
needs: film | 3D | VFX | animation | render | visual | experience with CGI | experience of CGI | experience in CGI |
 knowledge of CGI | familiarity with CGI | proficient with CGI | experience with compositing | experience of
 compositing | experience in compositing | knowledge of compositing | familiarity with compositing | proficient with
 compositing | @list
near: motion-graphics | nuke-software
hit: Visual effects for adverts
miss: Scripts through CGI on Apache
miss: Film of composite decking

term: vizrt
name: Vizrt
kind: tool
also: Vizrt graphics
beside: ChyronHego | Chyron | Ross Xpression | CasparCG
implies: motion-graphics
near: broadcasting
hit: Ideally you have already used Vizrt

term: vmix
name: vMix
kind: tool
implies: live-event-production
near: video-production | broadcasting | tricaster
hit: Hands-on experience with vMix and broadcast media

term: vray
name: V-Ray
kind: tool
also: VRay
beside: Arnold Renderer | Redshift render | OctaneRender
implies: interior-visualization
near: 3ds-max
hit: Ideally you have already used V-Ray

term: vyond
name: Vyond
kind: tool
implies: animation
near: toon-boom | adobe-animate
hit: Familiar with Vyond and Toon Boom or similar

term: wacom
name: Wacom
kind: tool
also: Wacom tablet | Wacom Cintiq
beside: graphics tablet
implies: illustration
near: adobe-photoshop
hit: Tools: Wacom, Adobe Photoshop

term: web-design
name: web design
kind: skill
also: website design | web page design | web designer skills | website layout | designing websites | web page
  layout | web and graphic design | landing pages design | web user interface design | designing web pages |
  building landing pages | built landing pages
narrower: landing page design | web graphics | web layout
near: ui-design | web-development | visual-design | illustration | layout-design | wix | squarespace | weebly
 | wordpress-publishing | html | css | frontend-development
hit: Web design for wine farms

term: wireframing
name: wireframing
kind: skill
also: wireframes | wireframe | wireframes and mockups | site maps and wireframes | mockups | wireframes and
  prototypes | mock-ups | lo-fi prototypes | low-fidelity wireframes | mocking up screens | screen mock-ups |
  paper prototypes
beside: low-fidelity prototypes | sketching interfaces
implies: user-experience-design
near: interactive-prototyping
hit: Knowledge of wireframing is required

term: wwise
name: Wwise
kind: tool
also: Audiokinetic Wwise
implies: sound-design
near: game-development
hit: Good command of Audiokinetic Wwise

term: zbrush
name: ZBrush
kind: tool
also: ZBrush sculpting
beside: Mudbox
implies: 3d-modeling
near: blender | houdini | sketchup-design
hit: Introduced ZBrush in a team of six

term: zeplin
name: Zeplin
kind: tool
also: Zeplin handoff
beside: Avocode
implies: ui-design
near: figma
hit: Worked daily with Zeplin and Figma
