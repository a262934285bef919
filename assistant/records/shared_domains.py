"""Domains at which everybody may have an address or a page: they say nothing of a company."""

from __future__ import annotations

_MAIL = """
    163.com aol.com bluewin.ch btinternet.com comcast.net docomo.ne.jp duck.com fastmail.com
    free.fr freenet.de gmail.com gmx.at gmx.ch gmx.com gmx.de gmx.net googlemail.com hey.com
    hotmail.co.uk hotmail.com hotmail.de hotmail.es hotmail.fr hotmail.it icloud.com kpnmail.nl
    laposte.net libero.it live.be live.co.uk live.com live.fr live.nl mac.com mail.com mail.ru
    me.com msn.com naver.com orange.fr outlook.be outlook.com outlook.de outlook.es outlook.fr
    pm.me posteo.de proton.me protonmail.com qq.com rediffmail.com rocketmail.com seznam.cz
    sfr.fr sky.com skynet.be t-online.de talktalk.net telenet.be tiscali.it tutanota.com uol.com.br
    verizon.net virginmedia.com wanadoo.fr web.de wp.pl xs4all.nl yahoo.ca yahoo.co.in
    yahoo.co.jp yahoo.co.uk yahoo.com yahoo.com.br yahoo.com.mx yahoo.de yahoo.es yahoo.fr
    yahoo.it yandex.com yandex.ru ymail.com ziggo.nl zoho.com
"""
_PAGES = """
    blogspot.com facebook.com github.com google.com instagram.com linkedin.com twitter.com
    wikipedia.org wordpress.com x.com xing.com youtube.com
"""
_SHARED = frozenset((*_MAIL.split(), *_PAGES.split()))


def is_shared(domain: str) -> bool:
    """Whether an address or a page at this domain belongs to no company in particular."""
    return domain.casefold() in _SHARED
