package org.parallax.cli.show;

import java.util.Locale;
import java.util.Optional;
import org.parallax.archive.export.Csv;
import org.parallax.cli.terminal.Terminal;
import org.parallax.pipeline.story.StoryComparison;
import org.parallax.pipeline.story.StoryComparison.Evidence;
import org.parallax.pipeline.story.StoryComparison.Teller;

/** Prints a comparison as a sheet: a row for each sentence that a statement rests on. */
public final class ComparisonSheet {

    private final Terminal terminal;

    public ComparisonSheet(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Prints all of it. */
    public void print(StoryComparison compared) {
        terminal.print(Csv.row("statement", "teller", "about", "value", "article", "start", "end", "sentence"));
        compared.contrasts()
                .forEach(it -> it.sides()
                        .forEach(side -> side.sentences()
                                .forEach(on -> row(
                                        "called-differently",
                                        on.teller(),
                                        it.about().orElse(""),
                                        side.words(),
                                        on))));
        compared.conflicts()
                .forEach(it -> it.claims()
                        .forEach(claim -> row(
                                "conflicting-figure",
                                claim.teller(),
                                it.quantity(),
                                Double.toString(claim.value()),
                                claim.sentence())));
        compared.tellers().forEach(this::teller);
    }

    private void teller(Teller it) {
        String id = it.id();
        it.onlyHere().forEach(lone -> row("only-here", id, "", "", lone.sentence()));
        it.leftOut()
                .forEach(missing -> missing.sentences()
                        .forEach(on -> row("no-sentence-like-it", id, "", Integer.toString(missing.tellers()), on)));
        it.people().forEach(name -> row("named-only-here", id, name.name(), "", name.sentence()));
        it.places().forEach(name -> row("place-only-here", id, name.name(), "", name.sentence()));
        it.quotes()
                .forEach(who -> who.sentences()
                        .forEach(on -> row("quotes", id, who.name(), Integer.toString(who.quotations()), on)));
        it.tones().forEach(tone -> {
            tones("tone", id, tone.actor(), tone.own());
            tones("tone-quoted", id, tone.actor(), tone.quoted());
        });
        it.loaded()
                .forEach(term -> term.sentences()
                        .forEach(on ->
                                row("loaded", id, term.term(), term.category().orElse(""), on)));
    }

    private void tones(String statement, String teller, String actor, Optional<StoryComparison.Tone> tone) {
        tone.ifPresent(it -> it.mentioned()
                .forEach(mention -> row(
                        statement,
                        teller,
                        actor,
                        String.format(Locale.ROOT, "%.3f", mention.score()),
                        mention.sentence())));
    }

    private void row(String statement, String teller, String about, String value, Evidence on) {
        terminal.print(Csv.row(
                statement,
                teller,
                about,
                value,
                on.article(),
                Integer.toString(on.span().start()),
                Integer.toString(on.span().end()),
                on.text()));
    }
}
