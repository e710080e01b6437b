package org.parallax.pipeline.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.api.article.ArticleId;

/**
 * What became of stories from one linking to the next. A linker names a story by its members alone; this carries the names
 * that stories had before over to what they have become, so that a name stays with most of its articles.
 *
 * @param names the name to keep for each story that the linker found, by the name that the linker gave it
 * @param events what happened, in the order of the names
 */
public record Lineage(SortedMap<String, String> names, List<Event> events) {

    /** What happened to a story. */
    public enum Kind {
        BEGUN,
        GROWN,
        /** Others became part of it. */
        MERGED,
        /** Some of its articles are in others now. */
        SPLIT,
        /** Nothing of it is left under its name. */
        ENDED
    }

    /**
     * Something that happened to a story.
     *
     * @param others the stories it took in or gave articles to, by the names they have or had
     */
    public record Event(Kind kind, String story, SortedSet<String> others) {}

    /** Compares the story of each article before and now; articles in no story are in neither map. */
    public static Lineage of(Map<ArticleId, String> before, Map<ArticleId, String> now) {
        SortedMap<String, SortedSet<ArticleId>> old = byStory(before);
        SortedMap<String, SortedSet<ArticleId>> found = byStory(now);
        SortedMap<String, String> names = new TreeMap<>();
        Set<String> taken = new TreeSet<>();
        found.forEach((story, members) -> mostOf(members, before)
                .filter(it -> mostOf(old.getOrDefault(it, new TreeSet<>()), now).equals(Optional.of(story)))
                .ifPresent(it -> {
                    names.put(story, it);
                    taken.add(it);
                }));
        found.forEach((story, members) -> {
            if (!names.containsKey(story)) {
                names.put(story, free(story, members, taken, old.keySet()));
            }
        });
        return new Lineage(names, events(old, found, names, before, now));
    }

    private static SortedMap<String, SortedSet<ArticleId>> byStory(Map<ArticleId, String> stories) {
        SortedMap<String, SortedSet<ArticleId>> members = new TreeMap<>();
        stories.forEach((article, story) ->
                members.computeIfAbsent(story, it -> new TreeSet<>()).add(article));
        return members;
    }

    /** The story that most of these articles are in; of equals the first by name. */
    private static Optional<String> mostOf(Collection<ArticleId> articles, Map<ArticleId, String> stories) {
        Map<String, Integer> counts = new HashMap<>();
        for (ArticleId article : articles) {
            Optional.ofNullable(stories.get(article)).ifPresent(it -> counts.merge(it, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .min(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    /** The linker's name, or where another story has it or had it, the first article's id that is none's. */
    private static String free(String story, SortedSet<ArticleId> members, Set<String> taken, Set<String> old) {
        String free = story;
        if (taken.contains(story) || old.contains(story)) {
            free = members.stream()
                    .map(ArticleId::value)
                    .filter(it -> !taken.contains(it) && !old.contains(it))
                    .findFirst()
                    .orElse(story);
        }
        taken.add(free);
        return free;
    }

    private static List<Event> events(
            SortedMap<String, SortedSet<ArticleId>> old,
            SortedMap<String, SortedSet<ArticleId>> found,
            SortedMap<String, String> names,
            Map<ArticleId, String> before,
            Map<ArticleId, String> now) {
        List<Event> events = new ArrayList<>();
        Set<String> kept = new TreeSet<>(names.values());
        found.forEach((story, members) -> {
            String name = names.getOrDefault(story, story);
            SortedSet<String> sources = others(members, before, name);
            if (!old.containsKey(name)) {
                events.add(new Event(Kind.BEGUN, name, sources));
            } else if (!sources.isEmpty()) {
                events.add(new Event(Kind.MERGED, name, sources));
            } else if (members.stream().anyMatch(it -> !before.containsKey(it))) {
                events.add(new Event(Kind.GROWN, name, sources));
            }
        });
        old.forEach((story, members) -> {
            SortedSet<String> heirs = new TreeSet<>();
            others(members, now, "").forEach(it -> heirs.add(names.getOrDefault(it, it)));
            heirs.remove(story);
            if (!kept.contains(story)) {
                events.add(new Event(Kind.ENDED, story, heirs));
            } else if (!heirs.isEmpty()) {
                events.add(new Event(Kind.SPLIT, story, heirs));
            }
        });
        events.sort(Comparator.comparing(Event::story).thenComparing(Event::kind));
        return List.copyOf(events);
    }

    private static SortedSet<String> others(
            Collection<ArticleId> articles, Map<ArticleId, String> stories, String without) {
        NavigableSet<String> others = new TreeSet<>();
        for (ArticleId article : articles) {
            Optional.ofNullable(stories.get(article)).ifPresent(others::add);
        }
        others.remove(without);
        return others;
    }
}
