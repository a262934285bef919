"""Drafting mails in which every fact is proven: templates, the facts they may use, proof."""
