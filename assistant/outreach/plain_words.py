"""Words that may begin a sentence of a mail without being anybody's name."""

from __future__ import annotations

_WORDS = """
a about above according after again against all almost also although always am among an and
another any anybody anything apart are around as ask at attached away back be because been before
behind being below best between both but by call can cannot certainly come congratulations
could dear did different do does doing done down during each either else enough even every
everybody everything exactly except far few first for from further get give given go good great
had happy has have having he hello help her here hi his how however i if in instead is it its
just keep kind know last late later least less let like likely look made make many may maybe me
meanwhile mine more most much must my near need neither never next no nobody none nor not nothing
now of off often on once one only or other our out over own people perhaps please possibly quite
rather read regards reply right same say see send several shall she should since sincerely so some
somebody something sometimes soon sorry still subject such sure take talk tell than thank thanks
that the their them then there these they thing things this those though through thus till time to
together too towards under unless until up us use usually very warm was we welcome well were what
whatever when whenever where whether which while who whoever whose why will with within without
work would write yes yesterday yet you your yours agenda background below best between blessing
good-bye however ideally indeed lately naturally plainly purpose simply shortly thirdly
"""

PLAIN_WORDS = frozenset(_WORDS.split())
"""In small letters. A template may name more of its own."""
