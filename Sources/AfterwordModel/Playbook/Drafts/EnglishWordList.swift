/// The words behind `EnglishWords`, in lower case.
enum EnglishWordList {
  static let small = words(
    """
    a able about above across after again against ago ahead all almost along already also although
    always am among an and another any anybody anyone anything anyway are aren't around as aside ask
    asked asking at away back be became because become been before began begin behind being below
    beside besides best better between beyond both brief bring brought but by call called came can
    can't cannot case certainly chance clear clearly close come coming confirm contact conversation
    could couldn't couple currently day days dear decide decision did didn't different discuss
    discussed discussing discussion do does doesn't doing don't done down during each earlier early
    easy either else email e-mail end enjoy enjoyed enjoying enough especially even evening ever every
    everybody everyone everything exactly excited expect far feel feedback few find fine first five
    follow following for forward found four from full further future gave get getting give given
    giving glad go goes going gone good got great had happy hard has have haven't having he hear heard
    heart hello help helped helpful helps her here here's hers hi him himself his hope hopefully hoped
    hoping hour hours how however i i'd i'll i'm i've idea if important in indeed information instead
    interest interested interesting interview interviewed interviewer interviewing interviews into is
    isn't it it's its itself job join joined joining just keep keeping kept kind kindly knew know
    known last late later latest least leave left less let let's letter like liked likely little long
    longer look looked looking looks lot lots lovely made mail make makes making many may maybe me
    mean meant meet meeting mention mentioned message met mid might mine minute minutes moment moments
    monday month months more morning most much must my myself near nearly need needed needs never new
    news next nice night no nobody none nor not note nothing now of off offer offered often oh ok okay
    old on once one only onto open opinion opportunity or other others our ours out over own part
    particular particularly people per perhaps person place please pleased pleasure point position
    possible pretty probably process promise promised question questions quick quickly quite rather
    read real really reason recent recently regarding regards reply right role round said same saw
    say saying says second see seem seemed seen send sending sent set several share shared sharing she
    short shortly should show showed shown side simply since sincerely small so some somebody someone
    something soon sort speak speaking spent spoke spoken start started still stop such sure take
    taken taking talk talked talking team tell telling than thank thanked thankful thanking thanks
    that that's the their theirs them themselves then there there's these they they're thing things
    think thinking third this those though thought thoughts three through time times to today together
    told tomorrow tonight too took toward towards tried truly try trying turn twice two under
    understand understanding until up update updates upon us use used using usual usually very via
    want wanted wants warm was wasn't way we we'd we'll we're we've week weeks weekend welcome well
    went were weren't what what's when where whether which while who whole whom whose why will wish
    wishes with within without won't wonderful word words work worked working works would wouldn't
    write writing written wrote year years yes yesterday yet you you'd you'll you're you've your yours
    yourself
    tuesday wednesday thursday friday saturday sunday january february march april june july august
    september october november december
    appreciate appreciated appreciation grateful gratitude valuable insight insights learn learned
    learning learnt candidate candidates candidacy company department application apply applied
    hiring hire recruiter manager advice advise advised touch connect connected connection linkedin
    attach attached attachment enclosed details detail available availability schedule scheduled
    everyone's afternoon hesitate additional anything's confirmed sounds sound confident fit skills
    skill experience background strong strengths contribute contributing excitement enthusiastic
    enthusiasm eager generous generously kindness honest honestly openness genuine genuinely thoughtful
    informative insightful engaging fascinating impressed impressive inspiring reinforced confirms
    convinced deeply greatly sincere warmest warmly cheers respectfully gratefully
    agree agreed answer answered answering answers arrange arranged arranging chance chances chat comes
    encourage encouraged encouraging greetings hearing imagine invitation invited letting lively love
    matter matters missed note notes openly pass passed picture reach reasons sense sentence stay
    stayed staying step steps straight subject suit timing value view wait whatever wished
    """
  )

  static let common = words(
    """
    accept according account accounts achieve act action active actually add added address admin
    admit adobe adult advance affect afraid age agency agent agile agree agreed air allow allowed
    alone amazing amazon america american amount analysis analyst analytics android angry animal
    angular answer answers ansible apache api app apple approach apps april architect architecture
    area arm army arrive arrived art article ask assistant associate atlas attention august austin
    author avoid aware azure baby backend bad bag balance ball band bank bar base based bash basic
    basis battle bear beat beautiful bed beginning behavior belief believe belin benefit berlin beta
    big bill billing bit black block blog blood blue board body book boston box boy branch brand break
    breakfast bridge bright british brother budget build builder building built business busy button
    buy cafe cake calendar canada car carbon card cards care career carry cash catch cause cell center
    central centre century cert certain chain chair challenge challenging change changes channel
    chapter charge chart chase chat check chef chief child children china chinese choice choose church
    city class clean client clients cloud club code coffee cold collect college color combine comment
    common community compare complete complex compliance computer concern condition conference
    consider console consult consultant consulting contain content continue contract control cook cool
    copy core corner cost count country course court cover craft create created creative credit crew
    cross culture cup curious current custom customer customers cut dad daily damage dance danger dank dark
    dashboard data database databases date deal death debate decade deep defense degree delivery
    delta demand demo deploy deployment describe design designer desk despite develop developer
    developers development device devops diagram diet difference difficult digital dinner direct
    director disk docker doctor document documentation dog domain door double draft dream dress drew
    drink drive drop dry due dutch duty ear earth east edge editor education effect effort eight
    elastic electric element engine engineer engineering engineers england english enter entire entry
    environment error europe european event events evidence example executive exist explain express
    extra eye face facebook facility fact factor failure fair faith fall family famous fan farm fast
    father favorite fear feature feel field fight figure file fill film final finally finance financial
    finger finish finland fire firm fish fit flight floor flow fly focus food foot force foreign
    forest forget form former founder frank france free french fresh friend friendly friends front
    frontend fruit function fund fundamentally game gap garden gas gate general german germany
    girl git github gitlab glass global goal gold golf google government grafana grand graph
    graphql gray green grey ground group grow growth guess guest guide gun guy hadoop hair half hall
    hand hands hang happen harvard hat hate he'd head health heat heavy helm herr high highlight hire
    history hit hold holiday holidays home horizon hot hotel house huge human hundred husband ice
    image impact include indeed india indian industry infra infrastructure inside instagram intel
    interface intern internal international internet introduce investment invite ios ireland irish
    iron island issue italian italy item jan japan japanese java javascript jenkins jira jobs joint
    journey joy jump junior justice kafka kernel key kibana kick kid kids kill kind king kitchen knee
    kotlin kubernetes lab labs lack lady lake lambda lamp land language large latin laugh launch law
    lawyer lay lead leader leadership leads lean learn legal leg lemon lesson level library lie life
    light limit line lines link linux lion list listen live lives load loan local london long loop
    lose loss love low luck lunch mac machine main maintain major male man manage management march
    margin mark market marketing marketplace master match material matter maven max meal measure
    media medical medium memory men mental menu merge meta metal method metric metrics microsoft
    middle migrate migration migrations mile military milk mind mini minor miss mission mistake mobile
    model modern module money mongo monitor monitoring moon mother motion motor mountain mouth move
    movie mr mrs ms munich museum music mysql name names nation national natural nature navy
    neighbor net netflix network networking neural news nginx nine node nodes noise normal north
    nose notes notice novel nuclear number numbers nurse object observability ocean office officer
    official oil one onsite on-call operate operation operations operator option oracle orange order
    organization original outage outcome outlook output outside oven owner oxford pace pack page paint
    pair panel pant paper paris park partner partners party pass past patch path patient pattern pay
    payment payments peace pen penny people percent perfect perform performance perl period permission
    personal phase phone photo php physical piano pick picture piece pilot pipeline plan plane planet
    planning plans plant platform play player plus pm pod policy poland polish politics pool poor
    popular population portal portfolio post postgres postgresql power practice prepare present
    presentation president press price pride prime principal print private problem problems product
    production products professor profile program programme programs progress project projects
    prometheus property protect proud prove provide public pull purpose push put python quality
    quarter queen queue queues quiet race radio rail rails rain raise range rank rate rather reach
    react ready recall receive recent record recruiting red redis reduce reflect region relation
    relationship release reliability religion remain remember remind remote remove report repo
    request require research resource respond response rest result results return review rice rich
    ride ring rise risk river road rock roll room root rose router ruby rule run rush russia rust safe
    safety sage saint sales salt sample sand saturday save scala scale scene school science scientist
    scrum sea search season seat secret section sector security seek sell senior sense series serious
    serve server service services session seven sex shake shape shell shift ship shop shoulder shout
    shut sign signal silver similar simple single sister sit site situation six size sky slack sleep
    slide slides slow smart smile social society software soldier solution solve song sorry soul
    source south space spain spanish spark special specific speech speed spend sport spring sprint
    sql square sre stack staff stage stand standard star state station status stay step steps stock
    stone store stories story strategy stream street stripe strong student study stuff style subject
    success sue suggest suit summary summer sun supply support surface surprise sweden swedish swift
    swiss switzerland system systems table tag talent target task tax tea teach teacher tech technical
    technology television ten tend term terms terraform test testing tests text theory third
    thousand threat throw tiger tip title tom-tom tool tooling tools top total town toy track trade
    traffic train training travel treat tree trello tried trip trouble true trust truth tube turkey
    twitter type typescript uber unit unity university unix unless urban user users value van vegas
    vendor venture version vice video vienna view village visa vision visit visual voice vote vue
    wage wait walk wall war warsaw wash water wave weapon wear weather web website weight west wheel
    white wide wife wild win wind window windows wine wing winner winter wire woman women wonder wood
    worker workflow workshop world worry worth xing yard yellow york young youth youtube zone zoom
    zurich
    """
  )

  /// Some of them are names as well.
  static let alsoNames: Set = [
    "austin", "bill", "chase", "drew", "frank", "mark", "max", "may", "penny", "rose", "ruby",
    "sage",
    "sue", "will", "jan", "april", "june", "august", "grace", "hope", "joy", "paris", "vienna",
  ]

  private static func words(_ text: String) -> Set<String> {
    Set(text.split { $0.isWhitespace }.map(String.init))
  }
}
