package org.parallax.server.web.result;

import java.util.Optional;
import org.parallax.api.vocabulary.Story;
import org.parallax.archive.Archive;
import org.parallax.archive.SearchResult;

/** Titles of stories, as their articles carry them. */
public final class StoryTitles {

    private StoryTitles() {}

    /** The title of the story of the first hit that is in one. */
    public static Optional<String> first(Archive archive, SearchResult found) {
        return found.hits().stream()
                .flatMap(it -> archive.get(it.id()).stream())
                .flatMap(it -> it.first(Story.STORIES).stream())
                .map(Story::title)
                .findFirst();
    }
}
