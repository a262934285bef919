"""The words with which pages say that somebody speaks."""

from __future__ import annotations

THINK = (
    r"see(?:s|n)?|saw|f(?:inds?|ound)|consider(?:s|ed)?|regard(?:s|ed)?|hail(?:s|ed)?"
    r"|label(?:s|l?ed)?|dismiss(?:es|ed)|defend(?:s|ed)|compar(?:es|ed)|expect(?:s|ed)"
    r"|want(?:s|ed)|wish(?:es|ed)|thank(?:s|ed)|liken(?:s|ed)|prefer(?:s|red)?|greet(?:s|ed)"
    r"|introduc(?:es|ed)|credit(?:s|ed)|critici[sz](?:es|ed)|accus(?:es|ed)|urg(?:es|ed)"
    r"|blam(?:es|ed)|cit(?:es|ed)|celebrat(?:es|ed)|mock(?:s|ed)|brand(?:s|ed)|vow(?:s|ed)"
    r"|pledg(?:es|ed)|hint(?:s|ed)|sp(?:oke|eaks)|talk(?:s|ed)|f(?:eels|elt)"
    r"|learn(?:s|ed|t)|summari[sz](?:es|ed)|term(?:s|ed)|char(?:ges|ged)|sens(?:es|ed)"
)
"""What people think, in their own words."""

VERB = (
    r"sa(?:id|ys?|ying)|t(?:old|ells?|elling)|add(?:ed|s|ing)?|explain(?:ed|s|ing)?|not(?:ed|es"
    r"|ing)"
    r"|comment(?:ed|s|ing)?|stat(?:ed|es|ing)|remark(?:ed|s|ing)?|argu(?:ed|es|ing)"
    r"|insist(?:ed|s|ing)?|repl(?:ied|ies|ying)|answer(?:ed|s|ing)?|ask(?:ed|s|ing)?|wr(?:ote"
    r"|ites?)"
    r"|writing|written|recall(?:ed|s|ing)?|jok(?:ed|es|ing)|laugh(?:ed|s|ing)?|quip(?:ped|s)?"
    r"|warn(?:ed|s|ing)?|promis(?:ed|es|ing)|confirm(?:ed|s|ing)?|continu(?:ed|es|ing)"
    r"|conclud(?:ed|es|ing)|p(?:ut|uts|utting) it|announc(?:ed|es|ing)|admit(?:ted|s|ting)?"
    r"|stress(?:ed|es|ing)?|emphasi[sz](?:ed|es|ing)|point(?:ed|s|ing)? out|observ(?:ed|es|ing)"
    r"|reflect(?:ed|s|ing)?|prais(?:ed|es|ing)|s(?:um|ums|ummed|umming)(?: it)? up"
    r"|smil(?:ed|es|ing)"
    r"|sigh(?:ed|s|ing)?|shrug(?:ged|s|ging)?|grin(?:ned|s|ning)?|complain(?:ed|s|ing)?"
    r"|declar(?:ed|es|ing)|call(?:ed|s|ing)?|describ(?:ed|es|ing)|sp(?:oke|eaks?|eaking) of"
    r"|believ(?:ed|es|ing)|thinks?|thought|hop(?:ed|es|ing)|predict(?:ed|s|ing)?|claim(?:ed|s|ing)?"
    r"|report(?:ed|s|ing)?|suggest(?:ed|s|ing)?|maintain(?:ed|s|ing)?|respond(?:ed|s|ing)?"
    r"|remember(?:ed|s|ing)?|agree(?:d|s|ing)?|wonder(?:ed|s|ing)?|shout(?:ed|s|ing)?|cr(?:ied|ies)"
    r"|whisper(?:ed|s|ing)?|murmur(?:ed|s|ing)?|mutter(?:ed|s|ing)?|demand(?:ed|s|ing)?"
    r"|object(?:ed|s|ing)?|protest(?:ed|s|ing)?|welcom(?:ed|es|ing)|quot(?:ed|es|ing)"
    r"|outlin(?:ed|es|ing)|acknowledg(?:ed|es|ing)|conced(?:ed|es|ing)|assur(?:ed|es|ing)"
    r"|remind(?:ed|s|ing)?|goes on|went on|begins?|began|let(?:s)? slip|enthus(?:ed|es)"
    r"|tweet(?:ed|s)?|post(?:ed|s)?|advis(?:ed|es|ing)|is convinced|was convinced|is adamant"
    r"|exclaim(?:ed|s|ing)?|swears?|swore|boast(?:ed|s)?"
    r"|likes to say"
)
"""What people do who say something; verbs that say little else stand beside a name as well."""
