# Policy-limit templates by rung. Help first; behaviour is named, never the person; nothing promises how it
# ends. The sentences address nobody, so that they fit a conversation in u and one in jy.

# ---------------------------------------------------------------- 2: intent and limits

rung-2-intent =
    .a = Ek wil verwysing { $order } afgehandel kry.
    .b = Ek wil met die { $product } help, en ek werk daaraan.
    .c = Ek is hier om dit reg te kry, en ek bedoel dit.
    .d = Ek wil hê daar moet 'n antwoord oor die { $amount } kom.
    .e = My doel is om dit gedoen te kry.
    .f = Ná { $wait } is 'n resultaat nodig, en daaraan werk ek.

rung-2-possible =
    .a = Wat ek nou kan doen, is { $open_step }, en teen { $open_time } kom daar weer 'n boodskap van my.
    .b = Ek kan vandag { $open_step } doen en skryf teen { $open_time } hoe dit gegaan het.
    .c = Aan my kant is { $open_step } moontlik, en ek skryf teen { $open_time }.
    .d = Ek kan { $open_options } aanbied; sê vir my watter een pas.

rung-2-limit =
    .a = Daarvoor het ek nodig dat ons boodskappe by die saak bly.
    .b = Om voort te gaan, vra ek dat ons in wat ons skryf by die saak hou.
    .c = Ek kan dit goed doen as ons gesprek aan albei kante met respek verloop.
    .d = Ek gaan graag hiermee voort solank die boodskappe sonder beledigings is.

rung-2-behaviour =
    .a = Party van die woorde in die laaste boodskap is beledigings, en ek vra dat dit uitgelaat word.
    .b = In die laaste boodskap is daar woorde wat op mense gemik is; skryf asseblief daarsonder.
    .c = Op beledigings antwoord ek nie; op alles wat oor die saak gaan, antwoord ek wel.
    .d = Laat asseblief die beledigings uit, sodat die saak self nie daartussen verlore gaan nie.

# ---------------------------------------------------------------- 3: note openly

rung-3-matter =
    .a = Oor verwysing { $order }: { $open_matter }.
    .b = Oor die { $product }: { $open_matter }.
    .c = Oor die { $amount }: { $open_matter }.
    .d = Oor die saak self: { $open_matter }, en ek skryf weer teen { $open_time }.
    .e = So staan dit: { $open_matter }. Teen { $open_time } skryf ek weer.
    .f = Op die vraag: { $open_matter }.

rung-3-note =
    .a = Ons briefwisseling word by die kaartjie bewaar, en die woorde wat daarin gebruik word, word daar aangeteken.
    .b = Alle boodskappe bly in die kaartjie, en ek het die beledigings daarin aangeteken.
    .c = Ek is hier vir die saak. Die boodskappe word bewaar, en wat daarin gesê word, word aangeteken.
    .d = Ek antwoord op wat oor die saak gaan. Die res is in die kaartjie aangeteken en bly sonder antwoord.

# ---------------------------------------------------------------- 4: hand over

rung-4-whom =
    .a = Ek gee die saak oor aan { $contact }.
    .b = Van hier af sal { $contact } hierna omsien.
    .c = { $contact } neem verwysing { $order } by my oor.
    .d = Ek gee dit aan { $contact }, wat al die besonderhede het.
    .e = Ek gee die saak oor aan { $team }.
    .f = Ek gee die saak oor aan 'n kollega wat daaroor kan besluit.
    .g = 'n Kollega neem verwysing { $order } by my oor en het al die boodskappe gelees.
    .h = Van hier af sien iemand anders hierna om, met al die boodskappe voor hulle.

rung-4-why =
    .a = Die rede is die toon van die laaste boodskappe; die saak self bly oop en word nie daardeur geraak nie.
    .b = Ek doen dit oor die woorde in die laaste boodskappe, en die vraag gaan onveranderd saam.
    .c = Ná die laaste boodskappe moet iemand anders met vars oë hierna kyk.
    .d = Na wat in die laaste boodskappe geskryf is, moet iemand anders kyk; die saak self gaan saam.

rung-4-when =
    .a = Teen { $open_time } kom daar 'n boodskap van hulle.
    .b = Hul eerste boodskap kom teen { $open_time }.
    .c = Hulle skryf teen { $open_time }, en niks hoef weer verduidelik te word nie.

# ---------------------------------------------------------------- 5: end

rung-5-help =
    .a = Ek wou verwysing { $order } afgehandel kry, en ek het op verskeie maniere probeer.
    .b = Ons het die vrae beantwoord, en die aanbod om te help was opreg.
    .c = Die doel was om hiermee te help, en dit is steeds.
    .d = Ons wou hiermee help, en wat aangebied is, bly staan.

rung-5-behaviour =
    .a = Die beledigings en dreigemente in die boodskappe is nie iets wat ons aanvaar nie.
    .b = Die woorde teenoor mense hier het aangehou nadat ek gevra het dat dit moet stop.
    .c = Boodskappe met sulke woorde is nie aanvaarbaar nie, wat die saak ook al is.

rung-5-rule =
    .a = Volgens { $rules } beëindig ek hierdie gesprek hier.
    .b = { $rules } sê dat ons 'n gesprek in so 'n geval beëindig, en ek doen dit nou.
    .c = In ooreenstemming met { $rules } is hierdie gesprek vanaf vandag gesluit.
    .d = In so 'n geval sê ons reëls dat die gesprek eindig, en ek beëindig dit hier.

rung-5-way-back =
    .a = Om met die saak voort te gaan, skryf aan { $contact } en hou by die saak.
    .b = 'n Boodskap oor die saak, sonder beledigings, is welkom by { $contact }.
    .c = Die pad terug is oop: 'n boodskap wat net oor die saak gaan, sal beantwoord word.
    .d = Die saak kan weer op skrif opgeneem word, en dit sal op meriete beantwoord word.

# ---------------------------------------------------------------- side templates

legal-warning =
    .a = Dreigemente kan regsgevolge hê. Ek vra dat dit in verdere boodskappe uitgelaat word.
    .b = Ek moet daarop wys dat sulke dreigemente aangemeld en vervolg kan word.
    .c = Ek sê dit kalm en een keer: dreigemente teen mense kan by die polisie aangemeld word.

accept-apology =
    .a = Dankie, dit is afgehandel. Kom ons gaan voort met verwysing { $order }.
    .b = Dankie vir die woorde. Dit is agter ons, en ek gaan voort met die saak.
    .c = Dankie. Ek waardeer die boodskap, en ek is terug by die vraag.
    .d = Aanvaar, en dankie. So staan die saak: { $open_matter }.

in-writing =
    .a = Kom ons gaan op skrif voort, sodat elkeen van ons weer kan lees wat afgespreek is.
    .b = Ek stel voor dat ons per e-pos voortgaan: so is my antwoorde op skrif en kan ons daarop terugkom.
    .c = Van hier af antwoord ek op skrif, sodat niks verlore gaan nie.

auto-reply =
    .a = Dankie vir die boodskap; dit het aangekom. Ons briefwisseling word by die kaartjie bewaar, en 'n mens sal dit lees.
    .b = Dankie, die boodskap is hier. Boodskappe word by die kaartjie bewaar, sodat niks herhaal hoef te word nie.
    .c = Ons het die boodskap. Alle briefwisseling word by die saak bewaar en deur 'n mens gelees.

safety =
    .a = Wat in hierdie boodskap staan, bekommer my meer as die kaartjie. As daar nou iemand in gevaar is, bel asseblief nou die noodnommer: 112 vanaf 'n selfoon, of 10111.
    .b = Veiligheid kom eerste. As daar nou gevaar is, bel asseblief 112 of 10111, of 10177 vir 'n ambulans; die saak kan wag en word nie vergeet nie.
    .c = Moet asseblief nie alleen hiermee bly nie. Dag en nag is daar iemand om mee te praat: SADAG se selfmoordkrisislyn is 0800 567 567, en die noodnommer is 112 vanaf 'n selfoon of 10111.
