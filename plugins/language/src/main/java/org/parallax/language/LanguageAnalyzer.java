package org.parallax.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.parallax.api.analysis.Analyzer;
import org.parallax.api.analysis.Settings;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.vocabulary.Language;

/**
 * Names the language of an article from a few hundred of its characters: the script alone where it decides, otherwise
 * letter n-grams (Apache OpenNLP's language detector) and common words among the languages of that script.
 *
 * <p>One finding over the whole text, or none where there are no letters, the language is not among those an operator
 * chose, or two languages are as good as equally probable.
 */
public final class LanguageAnalyzer implements Analyzer<Language> {

    private static final int RUNNERS_UP = 3;

    private final Options options;
    private final Supplier<Ranker> ranker;

    /** An analyzer with the default settings, which loads its model when it is first needed. */
    public LanguageAnalyzer() {
        this(Options.DEFAULT, new Lazy<>(Ranker::load));
    }

    private LanguageAnalyzer(Options options, Supplier<Ranker> ranker) {
        this.options = options;
        this.ranker = ranker;
    }

    @Override
    public Layer<Language> produces() {
        return Language.LANGUAGE;
    }

    @Override
    public Analyzer<Language> configure(Settings settings) {
        return new LanguageAnalyzer(settings.over(options), ranker);
    }

    @Override
    public List<Annotation<Language>> analyze(Reading reading) {
        List<Language> ranking = ranking(reading);
        if (ranking.isEmpty()) {
            return List.of();
        }
        Language first = ranking.get(0);
        double second = ranking.size() == 1 ? 0 : ranking.get(1).confidence();
        if (first.confidence() - second < options.margin()) {
            return List.of();
        }
        return List.of(Annotation.at(reading.extent(), rounded(first)));
    }

    @Override
    public Optional<String> explain(Reading reading, Annotation<Language> finding) {
        List<Language> ranking = ranking(reading);
        if (ranking.size() == 1) {
            return Optional.of("only %s is written in this script".formatted(name(ranking.get(0))));
        }
        return Optional.of(ranking.stream()
                .limit(1 + RUNNERS_UP)
                .map(it -> "%s %.3f".formatted(name(it), it.confidence()))
                .collect(Collectors.joining(", ")));
    }

    private List<Language> ranking(Reading reading) {
        String sample = Sample.of(reading.article(), options.characters());
        List<String> candidates = Scripts.languages(sample).stream()
                .filter(options.languages()::contains)
                .toList();
        return candidates.size() < 2
                ? candidates.stream().map(it -> new Language(it, 1.0)).toList()
                : ranker.get().rank(sample, candidates);
    }

    private static Language rounded(Language language) {
        return new Language(language.code(), Math.round(language.confidence() * 1000) / 1000.0);
    }

    private static String name(Language language) {
        return "%s (%s)"
                .formatted(
                        language.code(), Locale.forLanguageTag(language.code()).getDisplayLanguage(Locale.ENGLISH));
    }
}
