package org.parallax.quotes;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.parallax.api.analysis.Settings;
import org.parallax.api.analysis.Trainable;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.vocabulary.EntityMention;
import org.parallax.api.vocabulary.Language;
import org.parallax.api.vocabulary.Quote;
import org.parallax.api.vocabulary.Sentence;
import org.parallax.quotes.grammar.Line;
import org.parallax.quotes.learning.Tagger;
import org.parallax.quotes.learning.Weights;
import org.parallax.quotes.rules.Findings;
import org.parallax.quotes.rules.Statement;
import org.parallax.quotes.speakers.Cast;

/**
 * Finds the words that an English article gives as somebody's: between quotation marks, in its own words, or set apart; and
 * whose they are. In other languages it finds only whole sentences between quotation marks, and names no speaker.
 *
 * <p>Rules about marks, verbs that introduce words, and the clauses about them. Where the entities of the article are known,
 * a speaker has the fullest form of the name.
 */
public final class QuotesAnalyzer implements Trainable<Quote> {

    private final Optional<Tagger> tagger;

    /** The analyzer with the rules alone. */
    public QuotesAnalyzer() {
        this(Optional.empty());
    }

    private QuotesAnalyzer(Optional<Tagger> tagger) {
        this.tagger = tagger;
    }

    @Override
    public Layer<Quote> produces() {
        return Quote.QUOTES;
    }

    @Override
    public Set<Layer<?>> requires() {
        return Set.of(Sentence.SENTENCES);
    }

    @Override
    public Set<Layer<?>> uses() {
        return Set.of(Language.LANGUAGE, EntityMention.ENTITIES);
    }

    @Override
    public QuotesAnalyzer configure(Settings settings) throws IOException {
        Options options = settings.over(Options.DEFAULTS);
        if (options.isRulesAlone()) {
            return this;
        }
        try (InputStream in = Files.newInputStream(options.model())) {
            return new QuotesAnalyzer(Optional.of(new Tagger(Weights.read(in))));
        } catch (IOException e) {
            throw new IOException("Cannot read the model %s: %s".formatted(options.model(), e.getMessage()), e);
        }
    }

    @Override
    public List<Annotation<Quote>> analyze(Reading reading) {
        Findings findings = Findings.of(reading);
        Cast cast = cast(reading, findings.lines());
        List<Annotation<Quote>> found = new ArrayList<>();
        for (Statement it : statements(findings)) {
            found.add(Annotation.at(it.content(), quote(it, cast)));
        }
        return found;
    }

    @Override
    public Optional<String> explain(Reading reading, Annotation<Quote> finding) {
        return statements(Findings.of(reading)).stream()
                .filter(it -> it.content().equals(finding.span()))
                .findFirst()
                .map(it -> explain(reading.text(), it));
    }

    @Override
    public void train(List<Reading> labelled, OutputStream model) throws IOException {
        if (labelled.stream().allMatch(it -> it.get(Quote.QUOTES).isEmpty())) {
            throw new IllegalArgumentException(
                    "No quotation is marked in the %d articles to learn from".formatted(labelled.size()));
        }
        Tagger.train(labelled).write(model);
    }

    @Override
    public SortedMap<String, Double> score(List<Reading> labelled, List<Reading> found) {
        return Agreement.of(labelled, found);
    }

    private List<Statement> statements(Findings findings) {
        return findings.lines().isEmpty()
                ? findings.statements()
                : tagger.map(it -> it.find(findings)).orElse(findings.statements());
    }

    private static String explain(String text, Statement statement) {
        StringBuilder reasons = new StringBuilder(statement.why());
        statement
                .cue()
                .ifPresent(it -> reasons.append("; cue “").append(it.in(text)).append('”'));
        char first = text.charAt(statement.content().start());
        if (!Character.isLetterOrDigit(first)) {
            reasons.append("; begins with ").append(Character.getName(first));
        }
        statement
                .source()
                .ifPresent(it ->
                        reasons.append("; said by “").append(it.span().in(text)).append('”'));
        statement
                .relay()
                .ifPresent(it -> reasons.append("; reported by “")
                        .append(it.span().in(text))
                        .append('”'));
        return reasons.toString();
    }

    private static Cast cast(Reading reading, List<Line> lines) {
        List<Annotation<EntityMention>> mentions =
                reading.has(EntityMention.ENTITIES) ? reading.get(EntityMention.ENTITIES) : List.of();
        return new Cast(reading.text(), lines, mentions, reading.article().authors());
    }

    private static Quote quote(Statement statement, Cast cast) {
        List<Quote.Speaker> speakers = statement.source().map(cast::speakers).orElse(List.of());
        return new Quote(
                statement.kind(),
                speakers.stream().findFirst(),
                speakers.stream().skip(1).toList(),
                statement.cue().map(Quote.Cue::new),
                statement.relay().flatMap(it -> cast.speakers(it).stream().findFirst()));
    }
}
