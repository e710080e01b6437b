package org.parallax.comparison.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.annotation.Span;
import org.parallax.api.vocabulary.Copy;
import org.parallax.api.vocabulary.Credit;
import org.parallax.api.vocabulary.EntityMention;
import org.parallax.api.vocabulary.Figure;
import org.parallax.api.vocabulary.LoadedLanguage;
import org.parallax.api.vocabulary.PlaceMention;
import org.parallax.api.vocabulary.Quote;
import org.parallax.api.vocabulary.Sentence;
import org.parallax.api.vocabulary.Story;
import org.parallax.api.vocabulary.TargetSentiment;
import org.parallax.api.vocabulary.Voice;

/** Boils articles down. */
public final class Digest {

    /** Layers that say more about an article than its sentences. */
    public static final Set<Layer<?>> USED = Set.of(
            EntityMention.ENTITIES,
            PlaceMention.GEO,
            Quote.QUOTES,
            TargetSentiment.TARGET_SENTIMENT,
            LoadedLanguage.LOADED_LANGUAGE,
            Figure.FIGURES,
            Copy.DUPLICATES,
            Credit.CREDITS);

    /** How much of a sentence's text is kept. */
    static final int CHARACTERS = 600;

    private static final int LINES = 100;
    private static final int COPIES = 50;
    private static final int MARKS = 30;

    private final Reading reading;
    private final List<Annotation<EntityMention>> names;
    private final List<Annotation<PlaceMention>> places;
    private final List<Annotation<Quote>> quotes;
    private final List<Annotation<TargetSentiment>> tones;
    private final List<Annotation<LoadedLanguage>> loaded;
    private final List<Annotation<Figure>> figures;

    private Digest(Reading reading) {
        this.reading = reading;
        names = layer(EntityMention.ENTITIES).toList();
        places = layer(PlaceMention.GEO)
                .filter(it -> it.value().kind() != PlaceMention.Kind.DEMONYM
                        && it.value().place().isPresent())
                .toList();
        quotes = layer(Quote.QUOTES)
                .filter(it -> it.value().speaker().isPresent())
                .toList();
        tones = layer(TargetSentiment.TARGET_SENTIMENT).toList();
        loaded = layer(LoadedLanguage.LOADED_LANGUAGE)
                .filter(it -> it.value().scope() == LoadedLanguage.Scope.TERM
                        && it.value().loaded()
                        && it.value().voice() == Voice.OUTLET)
                .toList();
        figures = layer(Figure.FIGURES)
                .filter(it -> it.value().value().isPresent())
                .toList();
    }

    /** An article that reports a story. */
    public static Telling of(Reading reading, Story story) {
        return new Digest(reading).telling(story);
    }

    private Telling telling(Story story) {
        List<Annotation<Sentence>> sentences = reading.get(Sentence.SENTENCES);
        Set<String> layers = new TreeSet<>();
        USED.stream().filter(reading::has).forEach(it -> layers.add(it.name()));
        return new Telling(
                reading.id(),
                story.similarity(),
                story.title(),
                reading.article().outlet(),
                reading.article().published().map(it -> it.day().toString()),
                reading.article().title(),
                layer(Credit.CREDITS)
                        .map(Annotation::value)
                        .filter(it -> it.relation() == Credit.Relation.AGENCY)
                        .map(Credit::name)
                        .findFirst(),
                layer(Copy.DUPLICATES)
                        .limit(COPIES)
                        .map(it -> new Telling.Shared(
                                it.span(),
                                it.value().cluster(),
                                it.value().relation(),
                                it.value().of()))
                        .toList(),
                layers,
                Math.max(0, sentences.size() - LINES),
                sentences.stream().limit(LINES).map(this::line).toList());
    }

    private Line line(Annotation<Sentence> sentence) {
        Span span = sentence.span();
        return new Line(
                span,
                cut(span),
                role(sentence),
                within(names, span, (at, it) -> new Line.Name(at, it.name(), it.type())),
                within(
                        places,
                        span,
                        (at, it) -> new Line.Spot(at, it.place().orElseThrow().name())),
                within(quotes, span, Digest::said),
                within(tones, span, (at, it) -> new Line.Tone(at, it.target(), it.score(), it.label(), it.voice())),
                within(loaded, span, (at, it) -> new Line.Term(at, it.category())),
                within(figures, span, Line.Stated::new));
    }

    private static Line.Said said(Span at, Quote quote) {
        Quote.Speaker speaker = quote.speaker().orElseThrow();
        return new Line.Said(at, quote.kind(), speaker.name(), speaker.role());
    }

    private Line.Role role(Annotation<Sentence> sentence) {
        if (sentence.span().end() <= reading.article().bodyStart()) {
            return Line.Role.TITLE;
        }
        return sentence.value().kind() == Sentence.Kind.LINE ? Line.Role.ASIDE : Line.Role.SENTENCE;
    }

    private String cut(Span span) {
        int end = Math.min(span.end(), span.start() + CHARACTERS);
        boolean splits =
                end < span.end() && Character.isHighSurrogate(reading.text().charAt(end - 1));
        return reading.text().substring(span.start(), splits ? end - 1 : end);
    }

    /** The findings that begin in a sentence; they lie in the order of the text. */
    private static <T, M> List<M> within(List<Annotation<T>> findings, Span sentence, BiFunction<Span, T, M> mark) {
        List<M> marks = new ArrayList<>();
        for (int i = firstFrom(findings, sentence.start()); i < findings.size() && marks.size() < MARKS; i++) {
            Annotation<T> it = findings.get(i);
            if (it.span().start() >= sentence.end()) {
                break;
            }
            marks.add(mark.apply(it.span(), it.value()));
        }
        return List.copyOf(marks);
    }

    private static <T> int firstFrom(List<Annotation<T>> findings, int start) {
        int low = 0;
        int high = findings.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (findings.get(middle).span().start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private <T> Stream<Annotation<T>> layer(Layer<T> layer) {
        return reading.has(layer) ? reading.get(layer).stream() : Stream.of();
    }
}
