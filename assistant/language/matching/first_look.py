"""Which rows are worth trying on a sentence: those of whose words it holds one of each kind.

Most sentences hold no act; looking at their words costs a tenth of trying every pattern.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from assistant.language.matching.clauses import Clauses
from assistant.language.matching.heads import first_words
from assistant.language.matching.needed import needed_words
from assistant.language.matching.needs import Needs, numbers_of
from assistant.language.rules.rule import Rule, written_out


class FirstLook:
    """Says of each sentence which rows may be tried on it.

    A row may be tried where there is one of its `words` and one of `also`, if it has any, one of
    the words with which its pattern can begin, and one of each group that the pattern needs. Few
    rows are left, and looked at more closely: there must be no word that they are tried `unless`;
    and where a row is tried only where a main clause opens, one must open with such a word, which
    takes longest to look up.
    """

    def __init__(self, rules: Sequence[Rule]) -> None:
        rows, count = dict(enumerate(rules)), len(rules)
        self._needs = Needs(count, {number: _needed(rule) for number, rule in rows.items()})
        self._openings = Needs(
            count,
            {
                number: [heads]
                for number, rule in rows.items()
                if rule.at == "opening" and (heads := first_words(written_out(rule)))
            },
        )
        self._bars = Needs(
            count, {number: [rule.unless.split()] for number, rule in rows.items() if rule.unless}
        )

    def worth_trying(self, sentence: Clauses, rows: int = -1) -> list[int]:
        """The numbers of the rows, in order.

        Args:
            sentence: a plain sentence.
            rows: the rows that count, as bits; by default all.
        """
        found = rows & self._needs.met_by(sentence.words.all)
        if barred := found & self._bars.needing:
            found ^= barred & self._bars.met_by(sentence.words.whole)
        if found & self._openings.needing:
            found &= self._openings.met_by(sentence.opening.values())
        return numbers_of(found)


def _needed(rule: Rule) -> list[Iterable[str]]:
    pattern = written_out(rule)
    given = (rule.words.replace("\\", "").split(), rule.also.split(), first_words(pattern))
    return [words for words in (*given, *needed_words(pattern)) if words]
