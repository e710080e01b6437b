package org.parallax.server.web.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.pipeline.story.StoryComparison;
import org.parallax.pipeline.story.StoryComparison.Claim;
import org.parallax.pipeline.story.StoryComparison.Evidence;
import org.parallax.pipeline.story.StoryComparison.Teller;
import org.parallax.pipeline.story.StoryComparison.Tone;
import org.parallax.server.web.Links;
import org.parallax.server.web.chart.Markup;
import org.parallax.server.web.chart.Table;
import org.parallax.server.web.chart.ToneBars;
import org.parallax.server.web.chart.Unit;
import org.parallax.server.web.result.Names;

/**
 * How outlets tell one story, side by side.
 *
 * @param tones the tone toward each of those whom the story is about, by who tells it
 * @param names what its tellers are called, by their ids
 */
public record ComparisonView(StoryComparison told, List<Toward> tones, Map<String, String> names) {

    private static final Unit MENTIONS = new Unit("mention", "mentions");

    /** The tone toward somebody, and the mentions that it rests on. */
    public record Toward(String actor, ToneBars bars, List<Felt> mentions) {}

    /** The mentions of somebody by one teller in one voice, which are in the page under {@code id}. */
    public record Felt(String id, String label, Tone tone) {}

    /**
     * A comparison.
     *
     * @param titles of the articles of the story, by their ids: what an article is called whose outlet is not known
     */
    static ComparisonView of(StoryComparison told, Map<String, String> titles) {
        Map<String, String> names = new HashMap<>();
        told.tellers().forEach(it -> names.put(it.id(), called(it, titles)));
        Map<String, List<Felt>> byActor = new LinkedHashMap<>();
        for (Teller teller : told.tellers()) {
            for (StoryComparison.Toward toward : teller.tones()) {
                List<Felt> felt = byActor.computeIfAbsent(toward.actor(), any -> new ArrayList<>());
                toward.own().ifPresent(it -> felt.add(felt(byActor, names.get(teller.id()) + ", own voice", it)));
                toward.quoted().ifPresent(it -> felt.add(felt(byActor, names.get(teller.id()) + ", quoting", it)));
            }
        }
        List<Toward> tones = new ArrayList<>();
        byActor.forEach((actor, felt) -> tones.add(new Toward(actor, bars(actor, felt, tones.size()), felt)));
        return new ComparisonView(told, tones, names);
    }

    private static String called(Teller teller, Map<String, String> titles) {
        return teller.kind().equals("unknown")
                ? Optional.ofNullable(titles.get(teller.id()))
                        .map(it -> "“" + Names.shortened(it) + "”")
                        .orElse("an article without a title")
                : teller.name();
    }

    private static Felt felt(Map<String, List<Felt>> before, String label, Tone tone) {
        int number = before.values().stream().mapToInt(List::size).sum();
        return new Felt("tone-mentions-" + number, label, tone);
    }

    private static ToneBars bars(String actor, List<Felt> felt, int number) {
        return new ToneBars(
                "tone-" + number,
                "Tone toward " + actor,
                "Who",
                MENTIONS,
                felt.stream()
                        .map(it -> new ToneBars.Tone(
                                it.label(),
                                it.tone().mean(),
                                Optional.of(new ToneBars.Interval(
                                        it.tone().low(), it.tone().high())),
                                it.tone().mentions(),
                                Optional.of("#" + it.id())))
                        .toList());
    }

    /** The page of a teller; absent for an agency, which has none. */
    public Optional<String> link(Teller teller) {
        return switch (teller.kind()) {
            case "outlet" -> Optional.of(Links.outlet(teller.id()));
            case "unknown" -> Optional.of(Links.article(teller.id()));
            default -> Optional.empty();
        };
    }

    /** Sentences, each once, also where a teller printed it in several articles. */
    public static List<Evidence> distinct(List<Evidence> sentences) {
        Map<List<String>, Evidence> distinct = new LinkedHashMap<>();
        sentences.forEach(it -> distinct.putIfAbsent(List.of(it.teller(), it.text()), it));
        return List.copyOf(distinct.values());
    }

    /** What a teller is called. */
    public String name(String teller) {
        return names.getOrDefault(teller, teller);
    }

    /** A number with what is said of its precision, and its unit. */
    public static String amount(Claim claim) {
        String bound = switch (claim.bound()) {
            case "exactly", "exact" -> "";
            default -> claim.bound().replace('-', ' ') + " ";
        };
        return bound
                + number(claim.value())
                + claim.upTo().map(it -> " to " + number(it)).orElse("")
                + claim.unit().map(it -> " " + it).orElse("");
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? Unit.grouped((long) value) : Markup.number(value);
    }

    /** Every statement with the sentence that it rests on, as a table. */
    Table table() {
        Statements statements = new Statements();
        for (Teller teller : told.tellers()) {
            String id = teller.id();
            teller.onlyHere().forEach(it -> statements.add("only here", id, "", it.sentence()));
            teller.leftOut().forEach(it -> it.sentences().forEach(one -> statements.add("left out", id, "", one)));
            teller.people().forEach(it -> statements.add("name only here", id, it.name(), it.sentence()));
            teller.places().forEach(it -> statements.add("place only here", id, it.name(), it.sentence()));
            teller.quotes().forEach(it -> it.sentences().forEach(one -> statements.add("quote", id, it.name(), one)));
            teller.tones().forEach(it -> {
                it.own().ifPresent(tone -> statements.add("tone, own voice", id, it.actor(), tone));
                it.quoted().ifPresent(tone -> statements.add("tone, quoted", id, it.actor(), tone));
            });
            teller.loaded().forEach(it -> it.sentences().forEach(one -> statements.add("loaded", id, it.term(), one)));
        }
        told.contrasts()
                .forEach(contrast -> contrast.sides()
                        .forEach(side -> side.sentences()
                                .forEach(it -> statements.add("called differently", it.teller(), side.words(), it))));
        told.conflicts()
                .forEach(conflict -> conflict.claims()
                        .forEach(it -> statements.add(
                                "figure", it.teller(), conflict.quantity() + ": " + amount(it), it.sentence())));
        return statements.table();
    }

    private static final class Statements {

        private final List<List<Table.Cell>> rows = new ArrayList<>();

        void add(String kind, String teller, String what, Evidence sentence) {
            rows.add(Stream.of(
                            kind,
                            teller,
                            what,
                            sentence.article(),
                            "" + sentence.span().start(),
                            "" + sentence.span().end(),
                            sentence.text())
                    .map(Table.Cell::of)
                    .toList());
        }

        void add(String kind, String teller, String actor, Tone tone) {
            tone.mentioned()
                    .forEach(it -> add(kind, teller, actor + ": " + ToneBars.signed(it.score()), it.sentence()));
        }

        Table table() {
            return new Table(List.of("statement", "teller", "what", "article", "start", "end", "sentence"), rows);
        }
    }
}
