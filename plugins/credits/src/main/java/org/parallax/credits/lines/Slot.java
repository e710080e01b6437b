package org.parallax.credits.lines;

import org.jspecify.annotations.Nullable;
import org.parallax.api.vocabulary.Credit.Relation;

/** A place in a form where a name stands, or any words at all. */
enum Slot {
    AUTHOR(Relation.AUTHOR),
    VIA(Relation.VIA),
    ORIGINAL(Relation.ORIGINAL),
    QUOTED(Relation.QUOTED_OUTLET),
    RIGHTS(Relation.RIGHTS),
    PHOTO(Relation.PHOTO),
    ANY(null);

    final @Nullable Relation relation;

    Slot(@Nullable Relation relation) {
        this.relation = relation;
    }
}
