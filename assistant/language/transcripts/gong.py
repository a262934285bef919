"""Gong's JSON: the transcript of one call, with the people in it where they are named.

The answer of its interface holds `callTranscripts`; some exports hold that list alone, or the one
call in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Any, Literal

import msgspec

from assistant.language.patterns import pattern
from assistant.language.transcripts.speakers import somebody
from assistant.language.transcripts.transcript import Party, Transcript
from assistant.language.transcripts.troubles import Trouble, Troubles
from assistant.language.transcripts.turn import Piece, in_turns

_BYTE = pattern(r"\(byte (\d+)\)")
_TEXT = pattern(r'"text"\s*:\s*("(?:[^"\\]|\\.)*")')
_A_SECOND = 1000  # Gong counts thousandths
_SIDES: dict[str, Literal["us", "customer"]] = {"internal": "us", "external": "customer"}

_BROKEN = Trouble("this is no whole JSON.", "Export the call once more.")
_OTHER_JSON = Trouble(
    "this JSON is not as Gong writes a transcript; {words}.",
    "It needs callTranscripts with sentences that have start, end and text.",
)
_MANY_CALLS = Trouble("{words} calls are in this file.", "Save each in a file of its own.")
_BACKWARDS = Trouble("'{words}' ends before it begins; it was taken for a moment.", warning=True)
_DISORDER = Trouble(
    "'{words}' was said before what stands above it; the sentences were put in order.",
    warning=True,
)

_Id = str | int | None


class _Sentence(msgspec.Struct, frozen=True):
    start: float
    end: float
    text: str


class _Monologue(msgspec.Struct, frozen=True, rename="camel"):
    sentences: tuple[_Sentence, ...] | None
    speaker_id: _Id = None


class _Party(msgspec.Struct, frozen=True, rename="camel"):
    speaker_id: _Id = None
    name: str | None = None
    email_address: str | None = None
    title: str | None = None
    affiliation: str | None = None


class _MetaData(msgspec.Struct, frozen=True):
    id: _Id = None
    started: str | None = None


class _Call(msgspec.Struct, frozen=True, rename="camel"):
    """The words of a call, or what else is known about one."""

    call_id: _Id = None
    transcript: tuple[_Monologue, ...] | None = None
    parties: tuple[_Party, ...] | None = None
    meta_data: _MetaData | None = None


class _File(msgspec.Struct, frozen=True, rename="camel"):
    call_transcripts: tuple[_Call, ...]
    calls: tuple[_Call, ...] | None = None
    parties: tuple[_Party, ...] | None = None
    meta_data: _MetaData | None = None


def is_json(text: str) -> bool:
    """Whether a text is meant as JSON: it begins and ends like an object, or a list of them."""
    bare = text.strip("\ufeff \t\r\n")
    if bare[:1] == "[" and bare[-1:] == "]":
        bare = bare[1:-1].strip()
    return bare[:1] == "{" and bare[-1:] == "}" and bare[1:].lstrip()[:1] in ('"', "}")


def read_gong(text: str, troubles: Troubles) -> Transcript:
    """The one call in the file; without turns where it holds no call, or several."""
    nothing = Transcript(format="gong", turns=())
    file = _decoded(text, troubles)
    if file is None:
        return nothing
    calls = [call for call in file.call_transcripts if call.transcript]
    if len(calls) > 1:
        troubles.add(_MANY_CALLS, (1, str(len(calls))))
    elif file.call_transcripts and all(one.transcript is None for one in file.call_transcripts):
        troubles.add(_OTHER_JSON, (1, "no transcript in it"))
    if len(calls) != 1:
        return nothing
    return _transcript(calls[0], file, text, troubles)


def _decoded(text: str, troubles: Troubles) -> _File | None:
    bare = text.removeprefix("\ufeff")
    try:
        return msgspec.convert(_as_file(msgspec.json.decode(bare)), _File)
    except msgspec.ValidationError as error:
        place = str(error).partition(" - at `$")[2].strip("`.")
        troubles.add(_OTHER_JSON, (1, f"look at {place}" if place else "no callTranscripts in it"))
    except (msgspec.DecodeError, RecursionError) as error:
        found = _BYTE.search(str(error))
        before = bare.encode()[: int(found[1])] if found else b""
        troubles.add(_BROKEN, (1 + before.count(b"\n"), ""))
    return None


def _as_file(found: Any) -> Any:
    """The calls of a file under the name that they have in Gong's own answer."""
    if isinstance(found, dict) and "callTranscripts" not in found and "transcript" in found:
        found = [found]
    return {"callTranscripts": found} if isinstance(found, list) else found


def _transcript(call: _Call, file: _File, text: str, troubles: Troubles) -> Transcript:
    about = [one for one in file.calls or () if _id(one, call) in (None, call.call_id)]
    told: tuple[_Call | _File, ...] = (call, *about, file)
    parties = [party for one in told for party in one.parties or ()]
    known = [one.meta_data for one in told if one.meta_data]
    pieces = list(_pieces(call, _names(call, parties), text, troubles))
    pieces.sort(key=lambda piece: piece.start or 0)
    return Transcript(
        format="gong",
        turns=in_turns(pieces),
        started=next((one.started for one in known if one.started), ""),
        parties=tuple(_party(one) for one in parties if one.name or one.email_address),
    )


def _id(about: _Call, call: _Call) -> _Id:
    """The id of the call that some data is about; None where it does not say."""
    return about.call_id or (about.meta_data.id if about.meta_data else None)


def _names(call: _Call, parties: Iterable[_Party]) -> dict[_Id, str]:
    """Each speaker's name; who is not named is numbered."""
    names: dict[_Id, str] = {
        party.speaker_id: party.name or party.email_address or ""
        for party in parties
        if party.speaker_id is not None
    }
    unnamed = dict.fromkeys(one.speaker_id for one in call.transcript or ())
    for speaker in unnamed:
        if speaker is not None and not names.get(speaker):
            names[speaker] = f"Speaker {1 + list(unnamed).index(speaker)}"
    return names


def _party(party: _Party) -> Party:
    return Party(
        name=" ".join((party.name or party.email_address or "").split()),
        email=party.email_address or "",
        title=party.title or "",
        side=_SIDES.get((party.affiliation or "").lower(), ""),
    )


def _pieces(call: _Call, names: dict[_Id, str], text: str, troubles: Troubles) -> Iterator[Piece]:
    said = [
        (one.speaker_id, sentence)
        for one in call.transcript or ()
        for sentence in one.sentences or ()
    ]
    lines = list(_lines(text, (sentence.text for _, sentence in said)))
    _check_order([one.sentences for one in call.transcript or () if one.sentences], troubles)
    for (speaker, sentence), line in zip(said, lines, strict=True):
        words = " ".join(sentence.text.split())
        if sentence.end < sentence.start:
            troubles.add(_BACKWARDS, (line, words))
        start, end = sentence.start, max(sentence.start, sentence.end)
        name = somebody(" ".join(names.get(speaker, "").split()))
        if words:
            yield Piece(name, words, line, start / _A_SECOND, end / _A_SECOND)


def _check_order(monologues: list[tuple[_Sentence, ...]], troubles: Troubles) -> None:
    for one, other in pairwise(monologues):
        if other[0].start < one[0].start:
            troubles.add(_DISORDER, (1, other[0].text))


def _lines(text: str, sentences: Iterable[str]) -> Iterator[int]:
    """The line of the file for each sentence; they stand there in this order."""
    found = _TEXT.finditer(text)
    line, done = 1, 0
    for sentence in sentences:
        for match in found:
            if msgspec.json.decode(match[1]) == sentence:
                line += text.count("\n", done, match.start(1))
                done = match.start(1)
                break
        yield line
