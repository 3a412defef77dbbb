# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Everything that an analyst can change in a library, and that an undo takes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing_app.library import (
    annotating,
    checking,
    doubt_counts,
    organising,
    remembering,
    retranslating,
    storing,
)
from briefing_app.library.edits_briefings import BriefingEdits
from briefing_app.library.edits_knowledge import KnowledgeEdits

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from briefing_app.core.model import PackInfo, Sentence, Summary, Translation
    from briefing_app.core.stored import Anchor, AnnotationContent


class Edits(BriefingEdits, KnowledgeEdits):
    """The changes of one step; `Library.edit` hands it to the step's operation.

    Every method is part of the step's one transaction, and of its one undo. Texts are
    trimmed. Ids are row ids; ids of articles, tags or collections that are not there make the
    step fail with a `LibraryError`, and nothing of it is kept.
    """

    # Sentences

    def correct(self, sentence_id: int, text: str) -> None:
        """Set the English of a sentence; where it is the headline, that follows.

        It is kept in the memory, and identical sources take it unless an analyst corrected
        them; see `remembering`.

        Raises:
            LibraryError: If there is no such sentence.
            ValueError: If the text is empty.
        """
        changed = remembering.correct(self._connection, sentence_id, text, self._author)
        doubt_counts.count_doubts(self._connection, changed)

    def revert(self, sentence_id: int) -> None:
        """Take the correction of a sentence back: the machine's translation counts again.

        What the memory has of it, and gave to others, goes along; see `remembering`.

        Raises:
            LibraryError: If there is no such sentence.
        """
        changed = remembering.revert(self._connection, sentence_id)
        doubt_counts.count_doubts(self._connection, changed)

    def set_checked(self, sentence_ids: Iterable[int], *, checked: bool = True) -> None:
        """Mark sentences as found right, whatever doubts they raise, or take that back.

        It holds for their present English: another one has to be checked anew.

        Raises:
            LibraryError: If there is no such sentence.
        """
        articles = checking.set_checked(
            self._connection, sentence_ids, self._author, checked=checked
        )
        doubt_counts.count_doubts(self._connection, articles)

    def restore(
        self,
        piece_id: int,
        sentences: Sequence[Sentence],
        translations: Sequence[Translation],
        pack: PackInfo | None = None,
    ) -> None:
        """Put a removed piece back into its article, in its place.

        Args:
            piece_id: Row id of the removed piece.
            sentences: What the piece says, sentence by sentence.
            translations: One for each sentence.
            pack: The pack that translated; without it only its identity is recorded.

        Raises:
            LibraryError: If there is no such piece or it was restored before.
            ValueError: If the sentences do not lie in the piece.
        """
        article_id = storing.restore_piece(
            self._connection, piece_id, sentences, translations, pack
        )
        remembering.take_in(self._connection, article_id)
        doubt_counts.count_doubts(self._connection, [article_id])

    def retranslate(
        self,
        article_id: int,
        translations: Mapping[int, Translation],
        pack: PackInfo | None = None,
        headline: str = "",
    ) -> None:
        """Replace the machine translation of sentences; corrections and annotations stay.

        A headline that is one of the sentences follows it, unless it is corrected.

        Args:
            article_id: Row id of the article.
            translations: By row id of the sentence; sentences that are not named keep theirs.
            pack: The pack that translated; without it only its identity is recorded.
            headline: English headline, for an article whose headline is none of its sentences;
                empty leaves it as it is.

        Raises:
            LibraryError: If there is no such article.
            ValueError: If a sentence is not the article's.
        """
        retranslating.retranslate(self._connection, article_id, translations, pack, headline)
        doubt_counts.count_doubts(self._connection, [article_id])

    def set_summary(self, article_id: int, summary: Summary) -> None:
        """Make this the article's summary; its sentences are named by row id.

        Raises:
            LibraryError: If there is no such article.
            ValueError: If a sentence is not the article's.
        """
        storing.replace_summary(self._connection, article_id, summary)

    # Annotations

    def annotate(
        self, article_id: int, content: AnnotationContent, anchors: Sequence[Anchor] = ()
    ) -> int:
        """Highlight passages (`core.anchors.anchor_at`), or note something on the whole article.

        Returns:
            The id of the annotation.

        Raises:
            LibraryError: If there is no such article.
            ValueError: If a passage is not the article's, if a note on the whole says nothing,
                or if there is no such colour.
        """
        return annotating.annotate(self._connection, article_id, content, anchors, self._author)

    def edit_annotation(self, annotation_id: int, content: AnnotationContent) -> None:
        """Change kind, colour or note of an annotation.

        Raises:
            LibraryError: If there is no such annotation.
            ValueError: If a note on the whole article would say nothing, or if there is no such
                colour.
        """
        annotating.edit_annotation(self._connection, annotation_id, content)

    def delete_annotations(self, annotation_ids: Sequence[int]) -> None:
        """Delete annotations."""
        annotating.delete_annotations(self._connection, annotation_ids)

    # Collections

    def add_collection(self, name: str, parent: int | None = None) -> int:
        """Make a collection; return its id."""
        return organising.add_collection(self._connection, name, parent)

    def rename_collection(self, collection_id: int, name: str) -> None:
        """Give a collection another name."""
        organising.rename_collection(self._connection, collection_id, name)

    def move_collection(self, collection_id: int, parent: int | None) -> None:
        """Nest a collection in another; not in itself."""
        organising.move_collection(self._connection, collection_id, parent)

    def delete_collection(self, collection_id: int) -> None:
        """Delete a collection and those in it; their articles stay."""
        organising.delete_collection(self._connection, collection_id)

    def collect(self, article_ids: Iterable[int], collection_id: int) -> None:
        """Put articles into a collection."""
        organising.collect(self._connection, article_ids, collection_id)

    def uncollect(self, article_ids: Iterable[int], collection_id: int) -> None:
        """Take articles out of a collection."""
        organising.uncollect(self._connection, article_ids, collection_id)

    # Tags

    def add_tag(self, name: str, colour: str | None = None) -> int:
        """Return the id of the tag of this name; it is made if there is none."""
        return organising.add_tag(self._connection, name, colour)

    def change_tag(self, tag_id: int, name: str, colour: str) -> None:
        """Give a tag another name or colour; a name that another tag has is refused."""
        organising.change_tag(self._connection, tag_id, name, colour)

    def merge_tags(self, tag_ids: Iterable[int], into: int) -> None:
        """Replace some tags by one of them, wherever they are."""
        organising.merge_tags(self._connection, tag_ids, into)

    def delete_tag(self, tag_id: int) -> None:
        """Delete a tag and take it off every article."""
        organising.delete_tag(self._connection, tag_id)

    def put_tag(self, article_ids: Iterable[int], tag_id: int) -> None:
        """Put a tag on articles."""
        organising.put_tag(self._connection, article_ids, tag_id)

    def take_tag(self, article_ids: Iterable[int], tag_id: int) -> None:
        """Take a tag off articles."""
        organising.take_tag(self._connection, article_ids, tag_id)

    # Saved searches

    def add_search(self, name: str, query: str) -> int:
        """Keep a search under a name; return its id."""
        return organising.add_search(self._connection, name, query)

    def change_search(self, search_id: int, name: str, query: str) -> None:
        """Change name or query of a saved search."""
        organising.change_search(self._connection, search_id, name, query)

    def delete_search(self, search_id: int) -> None:
        """Forget a saved search."""
        organising.delete_search(self._connection, search_id)

    # Articles

    def trash(self, article_ids: Iterable[int]) -> None:
        """Put articles into the Trash."""
        organising.set_trashed(self._connection, article_ids, trashed=True)

    def untrash(self, article_ids: Iterable[int]) -> None:
        """Take articles out of the Trash."""
        organising.set_trashed(self._connection, article_ids, trashed=False)

    def set_read(self, article_ids: Iterable[int], *, read: bool) -> None:
        """Mark articles as read or unread, because the analyst says so."""
        organising.set_read(self._connection, article_ids, read=read)

    def set_metadata(self, article_id: int, fields: Mapping[str, str]) -> None:
        """Correct metadata: title, outlet, author, published, url or information_date.

        Raises:
            LibraryError: If there is no such article.
            ValueError: If another field is named.
        """
        organising.set_metadata(self._connection, article_id, fields)
        doubt_counts.count_doubts(self._connection, [article_id])
