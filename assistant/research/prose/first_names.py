"""First names: words with capital letters that name people, and how these are called."""

from __future__ import annotations

import unicodedata

from assistant.language.patterns import pattern

_WOMEN = """
    abigail ada adriana agnes agnieszka aiko aisha alejandra alessandra alexandra alice alicia
    alina alison allison alma amal amanda amara amber amelia amelie amina amy ana anastasia
    angela angelica angelina anika anita anja anke anna annabel anne annette annie annika
    antonia anya aoife april ariane arlene asha asta astrid audrey aurora ava ayesha barbara
    beata beatrice beatriz belinda bernadette beth bettina beverly bianca birgit birgitta blanca
    brenda bridget britta camila camilla carina carla carmen carol carolina caroline carolyn
    carrie catarina catherine cecilia celeste celine charlotte chiara chloe christina christine
    claire clara claudia colette connie constance cristina cynthia dagmar daisy daniela danielle
    daphne dawn deborah deepa deirdre delphine denise diana diane dolores donna dora doris
    dorothea dorothy ebba edith eileen elaine eleanor elena eleni elin elisa elisabeth elise
    eliza elizabeth ella ellen elsa elsie emi emilia emilie emily emma erica erika erin
    esperanza estelle esther eugenia eva evelyn fatima fatou felicity fernanda fiona flora
    florence frances francesca francine freya frida gabriela gabriella gabrielle gemma genevieve
    georgia georgina geraldine gerda gertrude gillian gina giovanna giulia gloria grace greta
    gretchen gudrun hana hanna hannah harriet heather hedda heidi heike helen helena helene
    helga henrietta hilda hildegard holly hope ida imogen inés ines inga inge ingeborg ingrid
    irene irina iris irma isabel isabella isabelle isla ivana jacqueline jana jane janet janice
    janine jasmine jeanette jeanne jemima jennifer jenny jessica jill joanna joanne johanna
    josefina josephine joy joyce juana judith judy julia juliana julie juliet june justine kaja
    karen karin karina karla katarina katarzyna kate katharina katherine kathleen kathryn kathy
    katie katja katrin kavita kerstin kirsten kirsty klara kristen kristin kristina lakshmi lara
    larissa laura lauren layla lea leah leila lena leonie leonor leticia lidia liesbeth liesl
    lillian lily lina linda lisa lisbeth liv livia lola lorena lorna lorraine louisa louise
    lucia lucie lucille lucinda lucy luisa luise lydia mabel madeleine magda magdalena maggie
    maja malin mandy manuela mara margaret margarita margit margot maria mariam mariana marianne
    marie marina marion marisa marisol marjorie marlene marta martha martina mary mathilde
    matilda maud maureen mei melanie melissa mercedes meredith mette mia michelle mila mildred
    mina miranda miriam molly mona monica monika montserrat muriel nadia nadine naomi natalia
    natalie natasha nathalie nella nia nicole nina nora norma núria odile olga olivia orla padma
    pamela patricia paula paulina pauline penelope penny petra philippa phoebe phyllis pia pilar
    piper polly priya prudence rachel ramona raquel rebecca regina renata renate renee rhoda
    rhiannon rita roberta rosa rosalind rose rosemary rowena ruth sabine sabrina sally salma
    samantha sandra sara sarah saskia selma serena shanti sharon sheila shirley shreya sibylle
    sienna signe sigrid silke silvia sinead siobhan siri sofia sofie solveig sonia sonja sophia
    sophie stefanie stella stephanie sue sunita susan susanna susanne suzanne svetlana sylvia
    sylvie tamara tamsin tania tanja tara tatiana teresa tessa thea theresa therese tilda tina
    tove trine trudy ulrike una ursula usha uta valentina valeria valerie vanessa vera verena
    veronica veronika victoria vilma viola violet virginia vivian viviane wanda wendy wilma
    winifred xenia yasmin yolanda yoko yuki yvette yvonne zainab zara zoe zofia zuzana
"""
_MEN = """
    aaron abdul abel abraham adam adrian ahmed aidan akira alain alan alastair albert alberto
    aldo alejandro aleksander alessandro alexander alexandre alexandros alexei alfonso alfred
    alfredo ali alistair allan allen alois alvaro amadou amir amit anand anders andré andreas
    andrei andrew andrzej angus anil ansel anthony anton antonio ari arjun armand armando arne
    arnold arthur arturo arun arvid asher august augustin axel barry bart bartosz basil bastian
    ben benedict benedikt benjamin bernard bernd bernhard bert bertrand bill björn bjørn bob
    boris brad bradley brandon brendan brent brett brian bruce bruno bryan byron callum calvin
    carl carlo carlos carsten cedric cesar charles chidi chris christian christoph christophe
    christopher claude claus clement cliff clifford clive clyde colin conor conrad cornelius
    craig curtis cyril dag damian damien daniel daniele dario darren dave david dean declan
    denis dennis derek detlef diego dieter dietmar dimitri dimitrios dirk dmitri dominic dominik
    donald dougal douglas duncan dwayne dylan earl eberhard eddie edgar edmund eduardo edward
    edwin egil einar elias elliot elliott emeka emil emile emilio emmanuel enrico enrique erhard
    eric erich erik ernest ernesto erwin espen esteban ethan étienne eugene evan ewan fabian
    fabio farid federico felipe felix femi fergus fernando filip finn florian floyd francesco
    francisco franck frank franz fred frederic frederick fredrik friedrich fritz gabriel gareth
    gary gavin geert geir geoff geoffrey george gerald gerard gerhard gerry gianni gilbert
    gilles giovanni giuseppe glen glenn gonzalo gordon graeme graham grant greg gregor gregory
    guido guillaume guillermo gunnar gunther gustav gustavo guy håkon hamid hans harald harold
    harry hartmut harvey hassan heinrich heinz helmut hendrik henri henrik henry herbert herman
    hermann hernán hiroshi holger horst howard hubert hugh hugo humphrey ian ibrahim ignacio
    igor ikenna imran isaac ivan ivar ivo jack jacob jacques jaime jakob jakub james jamie jared
    jarle jason javier jeff jeffrey jens jeremy jerome jerry jesper jim jimmy joachim joakim
    joao joaquin joe joel johan johann johannes john johnny jon jonas jonathan jorge jörg jose
    josé josef joseph joshua juan jukka jules julian julien julio jürgen justin kai kaito kamal
    karel karim karl karsten kazuo keith ken kenji kenneth kenta kevin khalid klaus knut kofi
    konrad konstantin kurt kwame kyle lachlan lars laurent lawrence leif lennart leo leon
    leonard leonardo leopold lewis liam linus lionel lloyd lorenz lorenzo lothar louis luc luca
    lucas lucian luciano ludwig luigi luis luiz lukas luke magnus malcolm manfred manuel marc
    marcel marcelo marco marcos marcus marek mario marius mark markus martin marvin mateusz
    mathias mathieu mats matt matteo matthew matthias maurice mauricio max maximilian michael
    michal michel miguel mihai mikael mike mikhail mikko miles milos mohamed mohammed moritz
    morten moses muhammad murray mustafa nathan neil nelson niall nicholas nick nicolas nicolás
    niels nigel nikhil niklas nikolai nikolaus nikos nils norbert norman olaf olav ole oleg
    oliver olivier olu omar orlando oscar oskar osman oswald otto owen pablo paddy paolo pascal
    patrice patrick paul paulo pavel pedro peer pekka percy petr peter philip philipp philippe
    pierre pietro pieter piotr rafael rahul raimund rainer raj rajesh ralf ralph ramon randall
    rashid raul ravi ray raymond reginald reiner rené reza ricardo riccardo richard rob robert
    roberto rodney rodrigo roger rohan roland rolf roman ron ronald rory ross roy ruben rudolf
    rune rupert russell ryan salvatore sam sami samir samuel sandeep sanjay sebastian serge
    sergei sergio seth shaun shawn sidney siegfried sigurd silvio simon solomon sören søren
    spencer stanislav stanley stefan stefano steffen stein sten stephan stephen steve steven
    stewart stuart suresh sven svein takashi takeshi tariq ted teemu tefo terence terry theo
    theodor theodore thierry thomas thorsten tim timo timothy tobias todd tom tomas tomás tomasz
    tommy tony tor torben tore torsten travis trevor tristan trond trygve tunde uchenna udo ulf
    ulrich umberto uwe václav vaughan vernon victor viktor vijay vikram vincent vincenzo vinod
    vito vittorio vladimir volker walter warren wayne werner wesley wilfred wilhelm will willem
    william wim winston wolfgang xavier yann yannick yasir yiannis yusuf yves yosef zbigniew
    zoltán
"""
_EITHER = """
    alex andrea ashley blair cameron casey charlie dana devon drew emery francis frankie hilary
    jan jean jess jesse jo joan jocelyn jody jordan kaya kelly kerry kim kit laurence laurie lee
    leslie lindsay logan lynn marian max morgan nicky nicola noor pat per quinn reese riley
    robin rosario rowan sacha sage sam sasha shannon sidney simone skyler taylor toni tracy val
    wei yu
"""
_HONOURED = pattern(r"\b(?P<he>Mr|Sir|Lord|Herr|Don)\.? $|\b(?:Mrs|Ms|Miss|Dame|Lady|Frau)\.? $")
_LONGEST_HONOUR = 6
_WORDS_AND_NAMES = """
    alba ada amber art ash aurora austin ava blanca carol charlotte chester clement cliff daisy dale
    dawn dean diana don drew earl ebba emery eve faith flora florence forest frank gene georgia glen
    glenn grace grant guy harvey hope horst isla jack jess joy julian kelly kim kit kurt lance lane
    lea lee lily logan lola ludwig magnus mara marina mark marvin max may miles mona morgan murray
    nelson norma norman olive pat penny per pia quinn ray reese reza rich rob roman rose ross rowan
    roy ruben sage sam santiago saxon scott sidney spencer star stein sue taylor val vaughan victor
    victoria viola violet virginia walker warren wayne wei will winston york yu
"""
_ALSO_WORDS = "april august june may per will"


def _plain(word: str) -> str:
    """Small, without accents, and without what follows a hyphen: André, Jean-Luc."""
    letters = unicodedata.normalize("NFKD", word.lower().partition("-")[0])
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def _names(words: str) -> frozenset[str]:
    return frozenset(map(_plain, words.split()))


_CALLED = {"she": _names(_WOMEN), "he": _names(_MEN)}
_KNOWN = _CALLED["she"] | _CALLED["he"] | _names(_EITHER)
_WORDS = _names(_WORDS_AND_NAMES) | _names(_ALSO_WORDS)

ALSO_WORDS = frozenset(_ALSO_WORDS.split())
"""Words that stand at the beginning of sentences, or name a month, and are first names too."""


def is_first_name(word: str) -> bool:
    """Whether names of people begin with it."""
    return _plain(word) in _KNOWN


def names_alone(word: str) -> bool:
    """Whether it names somebody by itself, and is no word, month, place or last name."""
    return is_first_name(word) and _plain(word) not in _WORDS


def called_by(text: str, start: int) -> str:
    """What the honour before a name calls somebody, as `called`."""
    honoured = _HONOURED.search(text[max(0, start - _LONGEST_HONOUR) : start])
    if not honoured:
        return ""
    return "he" if honoured["he"] else "she"


def called(name: str) -> str:
    """What a text calls somebody of this name: "she", "he", "" where the name does not tell."""
    first = _plain(name.partition(" ")[0])
    fitting = [so for so, names in _CALLED.items() if first in names]
    return fitting[0] if len(fitting) == 1 else ""
