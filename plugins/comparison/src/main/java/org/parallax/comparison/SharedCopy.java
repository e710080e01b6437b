package org.parallax.comparison;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parallax.api.annotation.Span;
import org.parallax.api.article.ArticleId;
import org.parallax.api.vocabulary.Copy.Relation;
import org.parallax.comparison.part.Line;
import org.parallax.comparison.part.Telling;
import org.parallax.comparison.report.Comparison.Reprint;
import org.parallax.comparison.report.Comparison.SharedText;

/** Draws off text that several outlets printed, so that it counts once, as the words of whose it is. */
final class SharedCopy {

    private static final int LINES = 60_000;

    private final Voices voices;
    private final Map<ArticleId, Telling> byId = new HashMap<>();

    /** The article that each printing of one text is a printing of; originals are in it as well. */
    private final Map<ArticleId, Telling> originals = new HashMap<>();

    private final Map<ArticleId, Voices.Teller> authors = new HashMap<>();
    private final Map<ArticleId, List<Entry>> entries = new HashMap<>();
    private final Map<ArticleId, List<Reprint>> reprints = new TreeMap<>();

    SharedCopy(Voices voices) {
        this.voices = voices;
        voices.tellings().forEach(it -> byId.put(it.article(), it));
        voices.tellings().stream()
                .filter(it -> cluster(it).isPresent())
                .collect(groupingBy(it -> cluster(it).orElseThrow()))
                .values()
                .forEach(this::group);
        voices.tellings().forEach(this::enter);
        voices.tellings().stream().filter(it -> !isReprint(it)).forEach(this::drawPassages);
        voices.tellings().stream().filter(this::isReprint).forEach(it -> {
            Telling original = original(it);
            draw(it, original, List.of(new Span(0, Integer.MAX_VALUE)));
        });
    }

    private static Optional<String> cluster(Telling telling) {
        return telling.copies().stream()
                .filter(it -> it.relation() == Relation.EXACT || it.relation() == Relation.NEAR)
                .map(Telling.Shared::cluster)
                .findFirst();
    }

    private void group(List<Telling> printings) {
        Map<ArticleId, Long> votes = new HashMap<>();
        printings.forEach(it -> it.copies().forEach(copy -> votes.merge(copy.of(), 1L, Long::sum)));
        Telling original = printings.stream()
                .min(Comparator.comparingLong(it -> -votes.getOrDefault(it.article(), 0L)))
                .orElseThrow();
        printings.forEach(it -> originals.put(it.article(), original));
        boolean several = printings.stream()
                        .map(it -> voices.publisher(it).id())
                        .distinct()
                        .count()
                > 1;
        printings.stream()
                .flatMap(it -> it.agency().stream())
                .findFirst()
                .filter(it -> several)
                .ifPresent(it -> authors.put(original.article(), voices.agency(it)));
    }

    private Telling original(Telling telling) {
        return originals.getOrDefault(telling.article(), telling);
    }

    private boolean isReprint(Telling telling) {
        return !original(telling).article().equals(telling.article());
    }

    private void enter(Telling telling) {
        int most = Math.max(1, LINES / voices.tellings().size());
        Voices.Teller publisher = voices.publisher(telling);
        Voices.Teller author = authors.getOrDefault(telling.article(), publisher);
        List<Entry> lines = new ArrayList<>();
        for (Line line : telling.lines()) {
            if (lines.size() < most) {
                lines.add(new Entry(telling, line, author, publisher));
            }
        }
        entries.put(telling.article(), lines);
    }

    private void drawPassages(Telling telling) {
        Map<ArticleId, List<Span>> passages = new TreeMap<>();
        for (Telling.Shared it : telling.copies()) {
            if (it.relation() == Relation.CONTAINS && byId.containsKey(it.of())) {
                passages.computeIfAbsent(it.of(), id -> new ArrayList<>()).add(it.here());
            }
        }
        passages.forEach((id, here) -> Optional.ofNullable(byId.get(id))
                .map(this::original)
                .filter(it -> !it.article().equals(telling.article()))
                .ifPresent(it -> draw(telling, it, here)));
    }

    private void draw(Telling telling, Telling original, List<Span> here) {
        List<Entry> theirs = entriesOf(original);
        int drawn = 0;
        for (Entry entry : entriesOf(telling)) {
            if (entry.isOwn()
                    && here.stream().anyMatch(it -> holds(it, entry.line().span()))) {
                Optional<Entry> same = theirs.stream()
                        .filter(it -> entry.likeness(it) > 0)
                        .max(Comparator.comparingDouble(entry::likeness));
                same.ifPresent(entry::becomes);
                drawn += entry.isOwn() ? 0 : 1;
            }
        }
        Voices.Teller publisher = voices.publisher(telling);
        if (drawn > 0 && publisher.number() != voices.publisher(original).number()) {
            int own = (int) entriesOf(telling).stream().filter(Entry::isOwn).count();
            reprints.computeIfAbsent(original.article(), it -> new ArrayList<>())
                    .add(new Reprint(telling.article().value(), publisher.id(), drawn, own));
        }
    }

    private List<Entry> entriesOf(Telling telling) {
        return entries.getOrDefault(telling.article(), List.of());
    }

    /** Whether most of a line lies in a passage. */
    private static boolean holds(Span passage, Span line) {
        int common = Math.min(passage.end(), line.end()) - Math.max(passage.start(), line.start());
        return common * 5L >= line.length() * 4L;
    }

    /** What is left, each thing said once, in the order of the articles. */
    List<Statement> statements() {
        return voices.tellings().stream()
                .flatMap(it -> entriesOf(it).stream())
                .filter(Entry::isOwn)
                .map(Entry::statement)
                .toList();
    }

    /** Which texts were drawn off. */
    List<SharedText> texts() {
        List<SharedText> texts = new ArrayList<>();
        for (Telling it : voices.tellings()) {
            List<Reprint> found = reprints.getOrDefault(it.article(), List.of());
            if (!found.isEmpty()) {
                Voices.Teller author = authors.getOrDefault(it.article(), voices.publisher(it));
                texts.add(new SharedText(
                        author.id(), it.article().value(), it.title().orElse(""), List.copyOf(found)));
            }
        }
        return texts;
    }
}
