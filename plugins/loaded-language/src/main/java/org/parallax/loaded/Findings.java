package org.parallax.loaded;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Span;
import org.parallax.api.vocabulary.LoadedLanguage;
import org.parallax.api.vocabulary.LoadedLanguage.Category;
import org.parallax.api.vocabulary.LoadedLanguage.Scope;
import org.parallax.loaded.lexicon.Term;
import org.parallax.loaded.model.Model;
import org.parallax.loaded.model.Sentence;
import org.parallax.loaded.voice.Quoted;
import org.parallax.loaded.voice.ScareQuotes;

/** Gathers what is found in an article, in the order of its sentences. */
final class Findings {

    /** What a term must weigh to be reported; less where the sentence is loaded. */
    private static final double LEAST = 0.3;

    private static final double AT_ARMS_LENGTH = 0.3;

    private final Model model;
    private final Quoted quoted;
    private final List<Span> scareQuotes;
    private final List<Annotation<LoadedLanguage>> found = new ArrayList<>();
    private int scare;

    Findings(Model model, Quoted quoted, String text) {
        this.model = model;
        this.quoted = quoted;
        scareQuotes = ScareQuotes.among(quoted.marked(), text);
    }

    List<Annotation<LoadedLanguage>> all() {
        return found;
    }

    void add(Span span, Sentence sentence) {
        if (sentence.words().size() == 0) {
            return;
        }
        double probability = model.probability(sentence);
        List<Term> terms = sentence.terms().stream()
                .filter(it -> it.entry().weight() * (0.5 + probability) >= LEAST)
                .toList();
        found.add(Annotation.at(
                span,
                new LoadedLanguage(
                        Scope.SENTENCE,
                        probability >= model.threshold(),
                        probability,
                        Optional.empty(),
                        reason(terms),
                        quoted.voice(span))));
        terms.forEach(it -> addTerm(it, sentence));
        addScareQuotes(span, terms, sentence);
    }

    private static Optional<String> reason(List<Term> terms) {
        return terms.isEmpty()
                ? Optional.empty()
                : Optional.of(terms.stream()
                        .limit(8)
                        .map(it -> it.entry().form())
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }

    private void addTerm(Term term, Sentence sentence) {
        Span span = span(term, sentence);
        found.add(Annotation.at(
                span,
                new LoadedLanguage(
                        Scope.TERM,
                        true,
                        term.entry().share(),
                        Optional.of(term.entry().category()),
                        Optional.of(term.entry().reason()),
                        quoted.voice(span))));
    }

    private void addScareQuotes(Span sentence, List<Term> terms, Sentence words) {
        while (scare < scareQuotes.size() && scareQuotes.get(scare).start() < sentence.end()) {
            Span span = scareQuotes.get(scare++);
            if (sentence.contains(span)
                    && terms.stream().noneMatch(it -> span(it, words).overlaps(span))) {
                found.add(Annotation.at(
                        span,
                        new LoadedLanguage(
                                Scope.TERM,
                                true,
                                AT_ARMS_LENGTH,
                                Optional.of(Category.SCARE_QUOTES),
                                Optional.of("quotation marks that hold the word at arm's length"),
                                org.parallax.api.vocabulary.Voice.OUTLET)));
            }
        }
    }

    private static Span span(Term term, Sentence sentence) {
        return new Span(sentence.words().begin(term.first()), sentence.words().end(term.after() - 1));
    }
}
