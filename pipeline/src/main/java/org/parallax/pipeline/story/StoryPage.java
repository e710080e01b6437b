package org.parallax.pipeline.story;

import java.util.List;
import java.util.Optional;
import org.parallax.archive.links.ClusterEvent;

/**
 * All there is to say of one story.
 *
 * @param story what it is made of
 * @param notInOurSources the ids of outlets with articles in the archive, none of which reports it; whether they covered it
 *     elsewhere nobody knows here
 * @param articles its articles, the first published first
 * @param history merges, splits and changes of its id since the archive's stories are followed, the first one first
 */
public record StoryPage(
        StoryReport story, List<String> notInOurSources, List<Line> articles, List<ClusterEvent> history) {

    /**
     * One article of a story.
     *
     * @param similarity from 0 to 1, how close it is to the story's middle
     */
    public record Line(
            String id,
            Optional<String> title,
            Optional<String> outlet,
            Optional<String> day,
            Optional<String> url,
            double similarity) {}
}
