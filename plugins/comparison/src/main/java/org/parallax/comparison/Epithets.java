package org.parallax.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parallax.api.annotation.Span;
import org.parallax.api.vocabulary.EntityMention;
import org.parallax.comparison.part.Line;
import org.parallax.comparison.report.Comparison.Contrast;
import org.parallax.comparison.report.Comparison.Evidence;
import org.parallax.comparison.report.Comparison.Ground;
import org.parallax.comparison.report.Comparison.Side;
import org.parallax.comparison.text.Beside;
import org.parallax.comparison.text.Word;

/** What tellers call the same person or group beside the name. */
final class Epithets {

    private static final int MOST = 20;
    private static final int SHOWN = 5;

    private final Told told;

    /** By the name, and by the stem of the head word: what it is called, and where. */
    private final Map<String, Map<String, List<Called>>> names = new TreeMap<>();

    private record Called(String words, Statement statement, boolean loaded) {}

    Epithets(Told told, Actors actors) {
        this.told = told;
        for (Statement statement : told.statements()) {
            if (!statement.line().names().isEmpty()) {
                List<Word> words = Word.of(statement.line().text());
                for (Line.Name it : statement.line().names()) {
                    if (it.type() == EntityMention.Type.PERSON || it.type() == EntityMention.Type.ORGANIZATION) {
                        add(actors.of(it.name()), statement, words, it.span());
                    }
                }
            }
        }
    }

    private void add(String name, Statement statement, List<Word> words, Span mention) {
        Line line = statement.line();
        int start = mention.start() - line.span().start();
        int end = mention.end() - line.span().start();
        if (end <= line.text().length()) {
            Beside.of(line.text(), words, start, end).ifPresent(it -> {
                String called = it.in(line.text()).toLowerCase(Locale.ROOT);
                List<Word> parts = Word.of(called);
                Span there = it.shifted(line.span().start());
                boolean loaded =
                        line.loaded().stream().anyMatch(term -> term.span().overlaps(there));
                names.computeIfAbsent(name, any -> new TreeMap<>())
                        .computeIfAbsent(parts.get(parts.size() - 1).stem(), any -> new ArrayList<>())
                        .add(new Called(called, statement, loaded));
            });
        }
    }

    List<Contrast> all() {
        List<Contrast> contrasts = new ArrayList<>();
        names.forEach((name, heads) -> {
            long tellers = heads.values().stream()
                    .flatMap(List::stream)
                    .map(it -> it.statement().teller())
                    .distinct()
                    .count();
            if (heads.size() > 1 && tellers > 1) {
                boolean loaded = heads.values().stream().flatMap(List::stream).anyMatch(Called::loaded);
                contrasts.add(new Contrast(
                        Ground.NAME,
                        Optional.of(name),
                        loaded,
                        heads.values().stream().map(this::side).toList()));
            }
        });
        contrasts.sort(Comparator.comparing(it -> !it.loaded()));
        return contrasts.subList(0, Math.min(MOST, contrasts.size()));
    }

    private Side side(List<Called> called) {
        List<Evidence> evidence =
                called.stream().map(it -> told.evidence(it.statement())).toList();
        return new Side(
                called.get(0).words(),
                evidence.stream().map(Evidence::teller).distinct().toList(),
                evidence.stream().limit(SHOWN).toList());
    }
}
