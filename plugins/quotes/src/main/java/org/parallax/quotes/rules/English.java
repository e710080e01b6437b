package org.parallax.quotes.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.api.annotation.Span;
import org.parallax.api.vocabulary.Quote;
import org.parallax.quotes.grammar.Line;
import org.parallax.quotes.grammar.Subject;
import org.parallax.quotes.grammar.Subjects;
import org.parallax.quotes.marks.Passage;
import org.parallax.quotes.text.Hash;
import org.parallax.quotes.text.Kind;

/** Finds what an article in English gives as somebody's words: line by line, and then what goes on in the next lines. */
public final class English {

    private static final int SENTENCE = 4;
    private static final int THIS = Hash.of("this", 0, 4);

    private final String text;
    private final List<Line> lines;
    private final List<Statement> found = new ArrayList<>();
    /** Where the last block quotation ends: what others say in it is part of it. */
    private int blockEnd;

    private English(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
    }

    /** The statements of the lines of a text, in its order. */
    public static List<Statement> find(String text, List<Line> lines) {
        English english = new English(text, lines);
        for (int i = 0; i < lines.size(); i++) {
            english.add(i);
        }
        Set<Span> seen = new HashSet<>();
        english.found.removeIf(it -> !seen.add(it.content()));
        return english.found;
    }

    private void add(int number) {
        Line line = lines.get(number);
        if (line.begin(0) < blockEnd) {
            return;
        }
        List<Statement> own = LineRules.find(line);
        for (int at = 0; at < line.size(); at++) {
            if (line.isPassage(at)) {
                own = withPassage(number, at, own);
            }
        }
        found.addAll(own);
        signature(number);
        block(number);
    }

    /** Looks after a passage in marks that no rule for a line took. */
    private List<Statement> withPassage(int number, int at, List<Statement> own) {
        Line line = lines.get(number);
        Passage passage = line.passage(at);
        Span span = new Span(passage.begin(), passage.end());
        if (own.stream().anyMatch(it -> it.content().overlaps(span)) || overlapsLast(span)) {
            return own;
        }
        boolean first = at == 0;
        boolean whole = first && isOnly(line, at);
        int latest = latestDirect();
        Statement last = latest < 0 || !own.isEmpty() ? null : found.get(latest);
        Line before = number == 0 ? null : lines.get(number - 1);
        if (whole && last != null && before != null && isBroken(last, before, line)) {
            found.set(latest, last.upTo(passage.end()));
            return own;
        }
        if (first && own.isEmpty() && before != null && introduces(number - 1, before.paragraph() < line.paragraph())) {
            return with(own, statement(line, at, source(before), "the line before introduces it", Quote.Kind.DIRECT));
        }
        Optional<Source> named = named(line, at);
        if (named.isPresent()) {
            return with(own, statement(line, at, named, "a name with it", Quote.Kind.DIRECT));
        }
        if (!isSpeech(passage)) {
            return own;
        }
        if (whole && last != null && last.kind() == Quote.Kind.DIRECT && before != null && isNext(last, span)) {
            return with(
                    own, statement(line, at, last.source(), "goes on from the quotation before", Quote.Kind.DIRECT));
        }
        if (whole
                && last != null
                && before != null
                && line.paragraph() - before.paragraph() <= 1
                && isIn(last, before.paragraph(), number)) {
            return with(
                    own, statement(line, at, last.source(), "goes on from the paragraph before", Quote.Kind.DIRECT));
        }
        Optional<Source> same = whole && before != null && before.paragraph() == line.paragraph()
                ? speakerIn(before)
                : Optional.empty();
        if (same.isPresent()) {
            return with(own, statement(line, at, same, "goes on from the sentence before", Quote.Kind.DIRECT));
        }
        Optional<Source> source = first ? Optional.empty() : subject(line, at);
        return with(own, statement(line, at, source, "words in marks that make a sentence", Quote.Kind.DIRECT));
    }

    private static List<Statement> with(List<Statement> own, Statement more) {
        List<Statement> all = new ArrayList<>(own);
        all.add(more);
        all.sort((one, other) -> one.content().compareTo(other.content()));
        return all;
    }

    private Statement statement(Line line, int at, Optional<Source> source, String why, Quote.Kind kind) {
        Passage passage = line.passage(at);
        return new Statement(
                kind, new Span(passage.begin(), passage.end()), Optional.empty(), source, Optional.empty(), why);
    }

    /** The last quotation in marks, where it is one of the last few statements; −1 otherwise. */
    private int latestDirect() {
        for (int i = found.size() - 1; i >= Math.max(0, found.size() - 3); i--) {
            if (found.get(i).kind() == Quote.Kind.DIRECT) {
                return i;
            }
        }
        return -1;
    }

    private boolean overlapsLast(Span span) {
        return !found.isEmpty() && found.get(found.size() - 1).content().overlaps(span);
    }

    /** Whether the passage is the rest of a quotation that its cue broke: <i>“A,” she said. “B.”</i> */
    private static boolean isBroken(Statement last, Line before, Line line) {
        if (last.kind() != Quote.Kind.DIRECT || before.paragraph() != line.paragraph()) {
            return false;
        }
        int end = before.end(before.size() - 1);
        boolean cueLast =
                last.cue().map(it -> it.start() >= last.content().end()).orElse(false);
        return (cueLast && end - last.content().end() < 250) || last.content().end() >= end - 1;
    }

    private boolean isNext(Statement last, Span span) {
        return span.start() - last.content().end() < 200
                && text.substring(last.content().end(), span.start()).isBlank();
    }

    /** Who is the first to say something in a line. */
    private Optional<Source> speakerIn(Line line) {
        Optional<Source> first = Optional.empty();
        for (int i = found.size() - 1; i >= 0 && found.get(i).content().end() > line.begin(0); i--) {
            first = found.get(i).source();
        }
        return first;
    }

    /** Whether a statement lies in a paragraph, which ends before a line. */
    private boolean isIn(Statement last, int paragraph, int number) {
        for (int i = number - 1; i >= 0 && lines.get(i).paragraph() == paragraph; i--) {
            if (lines.get(i).begin(0) <= last.content().end()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOnly(Line line, int at) {
        for (int i = 0; i < line.size(); i++) {
            if (i != at && !line.isPassage(i) && !line.is(i, Kind.ANY_MARK)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a line ends with a colon, or is a paragraph of its own in which somebody says something that is not there. */
    private boolean introduces(int number, boolean apart) {
        Line line = lines.get(number);
        if (line.is(line.size() - 1, Kind.COLON)) {
            return true;
        }
        boolean empty = found.isEmpty() || found.get(found.size() - 1).content().end() <= line.begin(0);
        return empty && line.size() < (apart ? 14 : 5) && lastVerb(line).isPresent();
    }

    private static Optional<Source> lastVerb(Line line) {
        for (int at = line.size() - 1; at > 0; at--) {
            Optional<Verbs.Verb> verb =
                    line.is(at, Kind.SAY | Kind.QUOTE | Kind.TELL) ? Verbs.at(line, at) : Optional.empty();
            if (verb.isPresent()
                    && verb.get().subject().filter(it -> isSomebody(line, it)).isPresent()) {
                return verb.get().subject().map(it -> new Source(line, it));
            }
        }
        return Optional.empty();
    }

    private static boolean isSomebody(Line line, Subject subject) {
        return line.is(subject.from(), Kind.CAPITAL | Kind.PERSON | Kind.DET | Kind.TITLE)
                || line.is(subject.to() - 1, Kind.CAPITAL | Kind.ROLE);
    }

    /** <i>Roe: “…”</i>, <i>“…” was Roe's answer</i>. */
    private static Optional<Source> named(Line line, int at) {
        if (line.is(at - 1, Kind.COLON) && line.is(at - 2, Kind.CAPITAL)) {
            int from = line.skipBack(at - 2, Kind.CAPITAL) + 1;
            return at - from < 7 ? Optional.of(new Source(line, new Subject(from, at - 1))) : Optional.empty();
        }
        if (line.is(at + 1, Kind.BE) && line.is(at + 2, Kind.CAPITAL)) {
            int owner = line.next(at + 2, Kind.OWNER);
            return owner < at + 5 ? Optional.of(new Source(line, new Subject(at + 2, owner + 1))) : Optional.empty();
        }
        return Optional.empty();
    }

    private Optional<Source> source(Line line) {
        Optional<Source> verb = lastVerb(line);
        if (verb.isPresent()) {
            return verb;
        }
        return subject(line, line.size() - 1);
    }

    /** The subject of the last verb before an item. */
    private Optional<Source> subject(Line line, int at) {
        return Subjects.ofClause(line, at).map(it -> new Source(line, it));
    }

    /** Whether words in marks are said rather than used: they make more than a few words, and end as a sentence does. */
    private boolean isSpeech(Passage passage) {
        int words = 0;
        int capitals = 0;
        boolean blank = true;
        for (int i = passage.begin() + 1; i < passage.end(); i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetterOrDigit(c);
            if (letter && blank) {
                words++;
                capitals += Character.isUpperCase(c) ? 1 : 0;
            }
            blank = !letter && c != '\'' && c != '\u2019';
        }
        if (passage.single() || words < SENTENCE || capitals * 10 > words * 6) {
            return false;
        }
        char last = text.charAt(Math.max(passage.begin(), passage.end() - 2));
        return words >= 8 || last == '.' || last == ',' || last == '!' || last == '?';
    }

    /** A paragraph without marks after a line such as <i>he wrote:</i>. */
    private void block(int number) {
        Line line = lines.get(number);
        Line before = number == 0 ? line : lines.get(number - 1);
        boolean begins = before.paragraph() < line.paragraph() && before.is(before.size() - 1, Kind.COLON);
        if (!begins || line.isPassage(0)) {
            return;
        }
        Optional<Source> source = lastVerb(before);
        boolean points = before.size() < 8 && before.isWord(before.size() - 2, THIS);
        if ((source.isEmpty() && !points) || line.isHeadline()) {
            return;
        }
        int last = number;
        while (last + 1 < lines.size() && lines.get(last + 1).paragraph() == line.paragraph()) {
            last++;
        }
        Line end = lines.get(last);
        if (!end.is(end.size() - 1, Kind.STOP | Kind.CLOSE) || line.size() + 8 * (last - number) < 8) {
            return;
        }
        Span span = new Span(line.begin(0), end.end(end.size() - 1));
        found.removeIf(it -> span.contains(it.content()));
        blockEnd = span.end();
        Optional<Span> cue = Optional.of(new Span(before.begin(before.size() - 2), before.end(before.size() - 1)));
        found.add(new Statement(
                Quote.Kind.BLOCK, span, cue, source, Optional.empty(), "a paragraph that the line before introduces"));
    }

    /** A line that begins with a dash and a name: who said the quotation before. */
    private void signature(int number) {
        Line line = lines.get(number);
        int last = found.size() - 1;
        int from = line.next(0, Kind.DASH) + 1;
        if (last < 0 || from > line.size() || !line.is(from, Kind.CAPITAL) || line.contentEnd() - from > 8) {
            return;
        }
        Statement before = found.get(last);
        boolean adjacent = before.kind() == Quote.Kind.DIRECT
                && before.cue().isEmpty()
                && line.begin(from) - before.content().end() < 8
                && before.content().end() <= line.begin(from - 1);
        if (adjacent) {
            int to = Math.max(from + 1, line.contentEnd());
            found.set(last, before.by(Optional.of(new Source(line, new Subject(from, to, to))), "signed with a dash"));
        }
    }
}
