package org.parallax.server.story;

import java.util.List;
import org.parallax.pipeline.story.StoryReport;

/**
 * The stories that most articles of a time report.
 *
 * @param current that time
 * @param stories those with most articles first
 */
public record StoryList(Current current, List<StoryReport> stories) {}
