package org.parallax.quotes.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.api.vocabulary.Quote;
import org.parallax.quotes.grammar.Line;
import org.parallax.quotes.grammar.Subject;
import org.parallax.quotes.rules.Findings;
import org.parallax.quotes.rules.Source;
import org.parallax.quotes.rules.Statement;
import org.parallax.quotes.text.Kind;
import org.parallax.quotes.text.Words;

/**
 * Finds quotations as labelled articles show them. The rules' findings are among what it sees of each word; where it agrees
 * with the rules about a quotation in marks, theirs stands.
 */
public final class Tagger {

    /** Where rules and tags agree about this part of a content that is in no marks, the rules' bounds stand. */
    private static final double SHARE = 0.7;

    /** Less of a quotation in marks than this tagged as content, and it is taken for none. */
    private static final double LEAST = 0.3;

    private final Weights weights;

    /** A tagger with what was learned. */
    public Tagger(Weights weights) {
        this.weights = weights;
    }

    /** Learns from readings with sentences and labelled quotations. */
    public static Weights train(List<Reading> labelled) {
        List<Trainer.Example> examples = new ArrayList<>();
        for (Reading reading : labelled) {
            Findings rules = Findings.of(reading);
            List<Annotation<Quote>> labels = reading.get(Quote.QUOTES);
            byte[] tags = Paragraph.Painting.of(rules.words(), labels);
            Features features = features(rules);
            for (Paragraph it : Paragraph.of(rules.words())) {
                examples.add(new Trainer.Example(features.of(it), Arrays.copyOfRange(tags, it.from(), it.to())));
            }
        }
        return Trainer.train(examples);
    }

    /** The statements of an article, in the order of the text. */
    public List<Statement> find(Findings rules) {
        Words words = rules.words();
        byte[] tags = new byte[words.count()];
        byte[] marks = Paragraph.marks(words, rules.passages());
        Features features = features(rules);
        List<Statement> learned = new ArrayList<>();
        for (Paragraph it : Paragraph.of(words)) {
            byte[] best = weights.tags(features.of(it));
            System.arraycopy(best, 0, tags, it.from(), best.length);
            for (Links.Linked linked : Links.of(it, best, marks)) {
                learned.add(statement(linked, rules, marks));
            }
        }
        List<Statement> found = new ArrayList<>();
        for (Statement it : rules.statements()) {
            boolean marked = it.kind() == Quote.Kind.DIRECT || it.kind() == Quote.Kind.BLOCK;
            if (marked && share(it.content(), words, tags) > LEAST) {
                found.add(it.source().isPresent() ? it : it.by(source(it, learned), "whose speaker was learned"));
            }
        }
        for (Statement it : rules.statements()) {
            boolean same = it.kind() == Quote.Kind.INDIRECT || it.kind() == Quote.Kind.PARTIAL;
            if (same
                    && learned.stream().anyMatch(other -> isSame(it, other))
                    && share(it.content(), words, tags) > SHARE) {
                found.add(it);
            }
        }
        int kept = found.size();
        for (Statement it : learned) {
            boolean bare = it.cue().isEmpty() && it.source().isEmpty();
            if (!bare
                    && found.subList(0, kept).stream()
                            .noneMatch(rule -> rule.content().overlaps(it.content()))) {
                found.add(it);
            }
        }
        found.sort(Comparator.comparing(Statement::content));
        return found;
    }

    /** Whether a rule and what was learned take the same words for the cue. */
    private static boolean isSame(Statement rule, Statement learned) {
        return rule.cue().isPresent()
                && learned.cue().isPresent()
                && rule.cue().get().overlaps(learned.cue().get())
                && rule.content().overlaps(learned.content());
    }

    private static Features features(Findings rules) {
        return new Features(
                rules.words(),
                Paragraph.marks(rules.words(), rules.passages()),
                Paragraph.Painting.of(rules.statements(), rules.words()));
    }

    private static Optional<Source> source(Statement of, List<Statement> learned) {
        return learned.stream()
                .filter(it -> it.content().overlaps(of.content()))
                .findFirst()
                .flatMap(Statement::source);
    }

    /** How much of a span the tags count as content. */
    private static double share(Span span, Words words, byte[] tags) {
        int all = 0;
        int content = 0;
        for (int i = words.from(span.start()); i < words.count() && words.begin(i) < span.end(); i++) {
            all++;
            content += tags[i] >= Tags.CONTENT ? 1 : 0;
        }
        return all == 0 ? 0 : (double) content / all;
    }

    private static Statement statement(Links.Linked linked, Findings rules, byte[] marks) {
        Words words = rules.words();
        Span content = new Span(words.begin(linked.from()), words.end(linked.to() - 1));
        boolean quoted = marks[linked.from()] == 1 && marks[linked.to() - 1] == 3;
        boolean marked = false;
        for (int i = linked.from(); i < linked.to(); i++) {
            marked |= marks[i] == 1 || marks[i] == 3;
        }
        Quote.Kind kind = quoted ? Quote.Kind.DIRECT : marked ? Quote.Kind.PARTIAL : Quote.Kind.INDIRECT;
        Optional<Span> cue = linked.cue().map(it -> new Span(words.begin(it.from()), words.end(it.to() - 1)));
        Optional<Source> source = linked.source()
                .flatMap(it -> source(rules.lines(), new Span(words.begin(it.from()), words.end(it.to() - 1))));
        return new Statement(kind, content, cue, source, Optional.empty(), "learned");
    }

    /** The items of the line that a span lies in. */
    private static Optional<Source> source(List<Line> lines, Span span) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lines.get(middle).begin(0) <= span.start()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        Line line = lines.get(low);
        int from = 0;
        while (from < line.size() && line.end(from) <= span.start()) {
            from++;
        }
        int to = from;
        while (to < line.size() && line.begin(to) < span.end()) {
            to++;
        }
        int head = from + 1;
        while (head < to && !line.is(head, Kind.COMMA)) {
            head++;
        }
        return from < to && !line.isPassage(from)
                ? Optional.of(new Source(line, new Subject(from, to, head)))
                : Optional.empty();
    }
}
