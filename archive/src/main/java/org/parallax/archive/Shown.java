package org.parallax.archive;

import org.jspecify.annotations.Nullable;
import org.parallax.api.article.Outlet;
import org.parallax.core.json.Json;

/** Of a stored article what a search shows, read without the rest. */
record Shown(
        String id,
        @Nullable String title,
        String body,
        @Nullable Outlet outlet,
        @Nullable Day published,
        @Nullable String url) {

    /** When it was published. */
    record Day(String day) {}

    static Shown of(String reading, Json json) {
        return json.read(Lines.article(reading), Shown.class);
    }
}
