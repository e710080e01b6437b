package org.parallax.credits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.api.vocabulary.Credit;
import org.parallax.api.vocabulary.Credit.Relation;
import org.parallax.credits.lines.Datelines;
import org.parallax.credits.lines.Found;
import org.parallax.credits.lines.LineForms;
import org.parallax.credits.lines.Signatures;
import org.parallax.credits.names.Outlets;
import org.parallax.credits.prose.Mentions;
import org.parallax.credits.text.Folded;
import org.parallax.credits.text.Line;

/** Looks through one article after the other. */
final class Search {

    private static final int TAIL = 2;

    private final Outlets outlets;
    private final LineForms forms;
    private final Datelines datelines;
    private final Signatures signatures;
    private final Mentions mentions;

    Search(Outlets outlets) {
        this.outlets = outlets;
        forms = new LineForms(outlets);
        datelines = new Datelines(outlets);
        signatures = new Signatures(outlets, forms);
        mentions = new Mentions(outlets);
    }

    /** The credits of an article, each with the rule that found it. */
    Map<Annotation<Credit>, String> in(Reading reading) {
        List<Found> found = new ArrayList<>();
        List<Line> plain = new ArrayList<>();
        Line.apart(reading.article()).forEach(it -> found.addAll(forms.read(it)));
        List<Line> lines = Line.body(reading.article(), Folded.of(reading.text()));
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            List<Found> credits = forms.read(line);
            found.addAll(credits);
            if (credits.isEmpty()) {
                List<Found> opening = datelines.read(line);
                List<Found> closing = signatures.read(line, i >= lines.size() - TAIL);
                found.addAll(opening);
                found.addAll(closing);
                if (closing.isEmpty() || closing.get(0).start() > 3) {
                    plain.add(line);
                }
            }
        }
        Set<String> credited = new HashSet<>();
        found.stream()
                .filter(it -> it.relation() != Relation.PHOTO && it.relation() != Relation.AUTHOR)
                .forEach(it -> credited.add(Outlets.key(it.name())));
        plain.forEach(line -> found.addAll(mentions.read(line, credited)));
        found.sort(Comparator.<Found>comparingInt(it -> it.line().at())
                .thenComparingInt(it -> it.line().inText() ? it.start() : -1));
        return annotations(reading, plain, found);
    }

    private Map<Annotation<Credit>, String> annotations(Reading reading, List<Line> plain, List<Found> found) {
        Map<Annotation<Credit>, String> credits = new LinkedHashMap<>();
        Set<String> named = new HashSet<>();
        for (Found each : found) {
            if (each.relation() == Relation.AUTHOR && each.line().inText()) {
                named.add(Outlets.key(each.name()));
            }
        }
        for (String author : reading.article().authors()) {
            if (named.add(Outlets.key(author))) {
                Relation relation = outlets.isAgency(author) ? Relation.AGENCY : Relation.AUTHOR;
                credits.put(
                        Annotation.at(reading.extent(), credit(relation, author, Optional.empty())),
                        "an author of the article");
            }
        }
        Segments segments = new Segments(reading, plain, found);
        for (Found each : found) {
            boolean apart = !each.line().inText();
            if (apart && each.relation() == Relation.AUTHOR && !named.add(Outlets.key(each.name()))) {
                continue;
            }
            Optional<Span> governed = segments.governed(each);
            Span span = each.line()
                    .span(each.start(), each.end())
                    .or(() -> governed)
                    .orElse(reading.extent());
            credits.putIfAbsent(
                    Annotation.at(span, credit(each.relation(), each.name(), governed)),
                    apart ? each.why() + ", on the line “" + each.line().text() + "”" : each.why());
        }
        return credits;
    }

    private Credit credit(Relation relation, String name, Optional<Span> governed) {
        return new Credit(relation, name, outlets.id(name), governed);
    }
}
