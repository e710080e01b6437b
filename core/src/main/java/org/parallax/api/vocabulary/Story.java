package org.parallax.api.vocabulary;

import org.parallax.api.annotation.Layer;

/**
 * Says which story an article reports.
 *
 * @param story the story's id, which stays the same while the story grows
 * @param title the title of the article in the middle of the story
 * @param similarity from 0 to 1, how close this article is to the story's middle
 */
public record Story(String story, String title, double similarity) {

    /** The story of an article, on its whole text; empty where no other article reports the same. */
    public static final Layer<Story> STORIES = Layer.of("stories", Story.class);
}
