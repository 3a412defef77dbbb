# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Sentences as an analyst may write them, and what the check of the language should say.

`[1]` is a citation. A row: where it stands (J a key judgement, B the bottom line, T a text), the
sentence, and the rules that should find something. `KNOWN` was at hand while the rules were
written. `UNSEEN` was written beside it and tried once when they were done. On that first try 32
of 33 findings were right (97 %) and 32 of 34 were found (94 %); by rule, right ones, wrong ones
and missed ones were: likelihood-term 12, 1, 1; two-likelihoods 1, 0, 0;
confidence-with-likelihood 2, 0, 0; no-likelihood 2, 0, 0; no-source 2, 0, 0;
fact-without-source 5, 0, 0; vague-attribution 8, 0, 1. The two that were missed ("quite
possible", "Local media reported") are found since.
"""

from __future__ import annotations

from briefing_app.core.briefings.checking import Rule

TERM, TWO = Rule.LIKELIHOOD_TERM, Rule.TWO_LIKELIHOODS
BOTH, OPEN = Rule.CONFIDENCE_WITH_LIKELIHOOD, Rule.NO_LIKELIHOOD
BARE, FACT, VAGUE = Rule.NO_SOURCE, Rule.FACT_WITHOUT_SOURCE, Rule.VAGUE_ATTRIBUTION

Row = tuple[str, str, frozenset[Rule]]


def _row(place: str, sentence: str, *rules: Rule) -> Row:
    return place, sentence, frozenset(rules)


KNOWN: tuple[Row, ...] = (
    _row("J", "The ceasefire will probably hold until the end of the year.[1]", TERM),
    _row("J", "The ceasefire is likely to hold until the end of the year.[1]"),
    _row("J", "Floods might well reach the northern districts.[1]", TERM),
    _row("J", "We doubt that the strike will spread.[1]", TERM),
    _row("J", "There is a remote chance of a second launch this month.[1]", TERM),
    _row("J", "It is a 50-50 call whether the bill passes.[1]", TERM),
    _row("J", "There is a 70 per cent chance that the port reopens in May.[1]", TERM),
    _row("J", "A return to full production before June is very unlikely.[1]"),
    _row("J", "It is almost certain that the governor will stand again.[1]"),
    _row("J", "There is a roughly even chance that the talks resume.[1]"),
    _row("J", "There is almost no chance of an early election.[1]"),
    _row("J", "Prices could rise again before the holidays.[1]", TERM),
    _row("J", "A landslide is highly likely in the upper valley.[1]", TERM),
    _row("J", "An attack cannot be ruled out.[1]", TERM),
    _row("J", "The dam is certain to be finished late.[1]", TERM),
    _row("J", "The navy will send two more frigates to the strait.[1]", OPEN),
    _row("J", "We expect the ministry to withdraw the rule.[1]", OPEN),
    _row("J", "The strike has weakened the union's hold on the port.[1]"),
    _row("J", "The political will for reform is lacking.[1]"),
    _row("J", "The army's might lies in its artillery.[1]"),
    _row("J", "The reform is likely to pass.", BARE),
    _row("J", "We judge with high confidence that the ship is very likely in port.[1]", BOTH),
    _row("J", "The ship is very likely in port.[1] We have high confidence in this judgement."),
    _row("J", "A pact is likely this year and unlikely to last.[1]", TWO),
    _row("J", "A strike is likely.[1] It is very likely to close the port.[1]", TWO),
    _row("J", "It is likely that certain groups oppose the plan.[1]"),
    _row("B", "Rice prices are likely to stay high.[1] Imports are unlikely to help.[1]"),
    _row("B", "Rice prices are likely to stay high.", BARE),
    _row("B", "We have moderate confidence, because two outlets agree."),
    _row("B", "The talks have failed.[1] A new round will perhaps follow.[1]", TERM),
    _row("T", "It is reported that the bridge has been closed.[1]", VAGUE),
    _row("T", "It was reported by Antara that the bridge has been closed.[1]"),
    _row("T", "Sources say the general has resigned.[1]", VAGUE),
    _row("T", "The general has reportedly resigned.[1]", VAGUE),
    _row("T", "According to the newspaper Kompas, the general has reportedly resigned.[1]"),
    _row("T", "It is believed that the tanks have left the town.[1]", VAGUE),
    _row("T", "Analysts say the rupiah is undervalued.[1]", VAGUE),
    _row("T", "Analysts at Bank Mandiri say the rupiah is undervalued.[1]"),
    _row("T", "The governor is said to favour a new road.[1]", VAGUE),
    _row("T", "According to unnamed officials, the road is finished.[1]", VAGUE),
    _row("T", "Some observers believe the road was never needed.[1]", VAGUE),
    _row("T", "Governor Sari said that rain would probably return.[1]"),
    _row("T", "The flood killed 14 people and closed the airport.", FACT),
    _row("T", "The flood killed 14 people and closed the airport.[1]"),
    _row("T", "The governor promised: “We shall rebuild every house.”", FACT),
    _row("T", "Hundreds of families left the valley.", FACT),
    _row("T", "This briefing draws on 12 articles from three outlets."),
    _row("T", "The following section looks at the harvest."),
    _row("T", "“Likely” stands for 55–80 % in this paper."),
    _row("T", "The port matters because most rice passes through it."),
    _row("T", "The mayor asked for help as soon as possible.[1]"),
    _row("T", "Passengers may take one bag on board.[1]"),
    _row("T", "A landslide will probably close the road again.[1]", TERM),
    _row("T", "The road is probably closed, we say with high confidence.[1]", TERM, BOTH),
    _row("T", "The vote of no confidence is likely to fail.[1]"),
    _row("T", "He called the plan “probably the worst in years”.[1]"),
    _row("T", "It made a second strike more likely.[1]"),
    _row("T", "Budget talks begin in 2027 and end a year later."),
    _row("T", "Rain is expected to continue.[1]", VAGUE),
    _row("T", "Perhaps 300 people attended.[1]"),
)

UNSEEN: tuple[Row, ...] = (
    _row("J", "Jakarta will presumably renew the contract next spring.[1]", TERM),
    _row("J", "The rebels stand little chance of holding the town.[1]", TERM),
    _row("J", "In all probability the minister keeps his post.[1]", TERM),
    _row("J", "Renewed fighting is a distinct possibility.[1]", TERM),
    _row("J", "The odds are that the court upholds the ban.[1]", TERM),
    _row("J", "The coalition may fall apart over the budget.[1]", TERM),
    _row("J", "It is doubtful that the ferry sails before Friday.[1]", TERM),
    _row("J", "There is a one in three chance of a blackout.[1]", TERM),
    _row("J", "A compromise is conceivable but improbable.[1]", TERM),
    _row("J", "The volcano is unlikely to erupt again this year.[1]"),
    _row("J", "Exports are almost certain to fall short of the target.[1]"),
    _row("J", "The ban has been ignored in most ports.[1]"),
    _row("J", "Parliament is going to reject the treaty.[1]", OPEN),
    _row("J", "Fuel will run short on the outer islands by August.[1]", OPEN),
    _row("J", "The fishermen acted of their own free will.[1]"),
    _row("J", "We are confident that an outbreak is unlikely.[1]", BOTH),
    _row("J", "It is very likely, and our confidence is low, that the mine reopens.[1]", BOTH),
    _row("J", "The mine is likely to reopen.[1] Our confidence is low, as one outlet reports it."),
    _row("J", "Investor confidence is likely to recover.[1]"),
    _row("J", "The vote is almost certain to be held, and a boycott is unlikely.[1]", TWO),
    _row("J", "The harbour strike has ended.", BARE),
    _row("B", "The island is unlikely to receive aid before Monday.", BARE),
    _row("B", "What would change this judgement?"),
    _row("B", "The pipeline is intact.[1] Sabotage is quite possible.[1]", TERM),
    _row("T", "It has been widely claimed that the vote was rigged.[1]", VAGUE),
    _row("T", "Diplomats familiar with the talks said a deal was close.[1]", VAGUE),
    _row("T", "Experts from the University of Indonesia said the well was dry.[1]"),
    _row("T", "There are reports of gunfire near the border.[1]", VAGUE),
    _row("T", "The colonel allegedly sold the fuel.[1]", VAGUE),
    _row("T", "Local media reported shortages.[1]", VAGUE),
    _row("T", "Rumour has it that the ferry was overloaded.[1]", VAGUE),
    _row("T", "The ferry was overloaded, according to Transport Minister Budi Santoso.[1]"),
    _row("T", "The suspect is believed by Interpol to have left the country.[1]"),
    _row("T", "Police said the suspect had left the country.[1]"),
    _row("T", "Critics argue that the law is vague.[1]", VAGUE),
    _row("T", "The new toll road cost Rp 4 trillion.", FACT),
    _row("T", "Turnout fell to 61.5 per cent.", FACT),
    _row("T", "Seven soldiers were wounded in the ambush.", FACT),
    _row("T", "The agreement was signed on 12 March.", FACT),
    _row("T", "The mayor announced a curfew.", FACT),
    _row("T", "Neither side has an interest in a long war."),
    _row("T", "We read 40 reports and left out those without a date."),
    _row("T", "The two scenarios below differ in one point."),
    _row("T", "Turnout fell to 61.5 per cent,[1] the lowest since 1999."),
    _row("T", "Section 3 lists what is not known."),
    _row("T", "The crowd is probably smaller than in May.[1]", TERM),
    _row("T", "There is no doubt that the bridge was old.[1]", TERM),
    _row("T", "The minister told reporters that a recession was improbable.[1]"),
    _row("T", "Officers could see the harbour from the hill.[1]"),
    _row("T", "The path is bound to become a road, and that is inevitable.[1]", TERM),
    _row("T", "The company, bound to the state by contract, delivers fuel.[1]"),
    _row("T", "A certain distance is kept between the two camps.[1]"),
    _row("T", "The shop sells the most likely gifts.[1]"),
    _row("T", "They had a good chance to speak to the press.[1]"),
    _row("T", "A fifty-fifty joint venture owns the mine.[1]"),
    _row("T", "It is understood that the talks were moved to Bogor.[1]", VAGUE),
    _row("T", "It is clear that the talks were moved to Bogor.[1]"),
    _row("T", "Many say the tax is unfair.[1]", VAGUE),
    _row("T", "Half of the pupils stay at home.[1]"),
    _row("T", "A storm may hit the coast tomorrow.[1]"),
)
