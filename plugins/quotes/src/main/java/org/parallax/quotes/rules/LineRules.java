package org.parallax.quotes.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.api.annotation.Span;
import org.parallax.api.vocabulary.Quote;
import org.parallax.quotes.grammar.Clauses;
import org.parallax.quotes.grammar.Line;
import org.parallax.quotes.grammar.Subject;
import org.parallax.quotes.grammar.Subjects;
import org.parallax.quotes.text.Hash;
import org.parallax.quotes.text.Kind;

/** Finds what one line gives as somebody's words. For one thread. */
final class LineRules {

    private static final int ACCORDING = Hash.of("according", 0, 9);
    private static final int NOT = Hash.of("not", 0, 3);

    /** Fewer words than these are no content of a verb such as <i>praised</i>. */
    private static final int SHORT = 3;

    private static final Set<Integer> GENERAL =
            Set.of(Hash.of("we", 0, 2), Hash.of("you", 0, 3), Hash.of("i", 0, 1), Hash.of("one", 0, 3));

    private final Line line;
    private final Passages passages;
    private final List<Statement> found = new ArrayList<>();
    /** Items before this one belong to what was found. */
    private int taken;
    /** Where the clause begins that a verb after it may refer to. */
    private int start;

    private LineRules(Line line) {
        this.line = line;
        this.passages = new Passages(line);
    }

    static List<Statement> find(Line line) {
        LineRules rules = new LineRules(line);
        rules.start = rules.afterDateline();
        Headline.of(line).ifPresent(it -> {
            rules.found.add(it);
            rules.taken = line.size();
        });
        for (int at = 0; at < line.size(); at++) {
            if (line.isWord(at, ACCORDING) && line.is(at + 1, Kind.TO)) {
                rules.according(at);
            } else if (line.is(at, Kind.CUE)) {
                rules.verb(at);
            }
            if (line.is(at, Kind.NOUN) && at >= rules.taken) {
                OwnedNoun.at(line, at).ifPresent(it -> {
                    rules.found.add(it.statement());
                    rules.taken = it.end();
                });
            }
        }
        return rules.found;
    }

    /** Where a line begins after <i>REED, Ohio (AP) —</i>. */
    private int afterDateline() {
        for (int at = 1; at < 9 && at < line.size(); at++) {
            if (line.is(at, Kind.DASH)) {
                return at + 1;
            }
            if (!line.is(at - 1, Kind.CAPITAL | Kind.NUMBER | Kind.OPEN | Kind.CLOSE | Kind.COMMA | Kind.STOP)) {
                return 0;
            }
        }
        return 0;
    }

    private void verb(int at) {
        Optional<Verbs.Verb> read = Verbs.at(line, at);
        if (at >= taken && Inversion.at(line, at, start)) {
            read = Subjects.at(line, at + 1).map(it -> new Verbs.Verb(at, Optional.of(it), false));
        } else if (at < taken && Inversion.at(line, at, start) && line.is(at, Kind.SAY)) {
            read = Subjects.at(line, at + 1).map(it -> new Verbs.Verb(at, Optional.of(it), false));
        }
        if (read.isEmpty()) {
            return;
        }
        Verbs.Verb verb = line.is(at, Kind.DOING) ? withSpeakerBefore(at, read.get()) : read.get();
        boolean inverted = verb.subject().map(it -> it.from() > at).orElse(false);
        int first = inverted ? at : verb.subject().map(Subject::from).orElse(verb.begin());
        int before = contentBefore(first);
        int last = inverted ? verb.subject().get().to() : at + 1;
        int after = Clauses.afterAdjuncts(line, last);
        if (line.is(at, Kind.TELL) && !inverted) {
            after = Math.max(after, Clauses.afterAdjuncts(line, Clauses.afterPhrase(line, after)));
        }
        boolean closed = after >= line.contentEnd()
                || line.is(after, Kind.COMMA | Kind.SEMICOLON | Kind.DASH | Kind.AND | Kind.COLON)
                || line.isPassage(after)
                || passages.isSpoken(first - 1);
        int marked = Frames.marked(line, at + 1);
        boolean spokenBefore = line.isPassage(before(first));
        if (marked >= 0 && !inverted && !spokenBefore && before >= 0) {
            before = Clauses.hasVerb(line, before, first) || !line.is(marked - 1, Kind.COMMA) ? -1 : before;
        }
        if (before >= 0
                && line.is(at, Kind.SAY | Kind.TELL | Kind.QUOTE)
                && closed
                && !(line.is(at, Kind.DOING) && !spokenBefore)) {
            trailing(at, verb, before, first, after);
            return;
        }
        if (at < taken) {
            return;
        }
        leading(at, verb);
    }

    /** A participle after a comma has the subject of the verb before that introduced something: <i>said …, adding …</i>. */
    private Verbs.Verb withSpeakerBefore(int at, Verbs.Verb verb) {
        boolean joined = line.is(line.skipBack(at - 1, Kind.ADVERB | Kind.AND), Kind.COMMA) || line.isPassage(at - 1);
        if (!joined || found.isEmpty()) {
            return verb;
        }
        Optional<Source> source = found.get(found.size() - 1).source();
        return source.isPresent() ? new Verbs.Verb(verb.begin(), source.map(Source::subject), verb.embedded()) : verb;
    }

    /** The content stands before the verb: <i>It rained, she said</i>. */
    private void trailing(int at, Verbs.Verb verb, int from, int first, int after) {
        int to = line.is(first - 1, Kind.COMMA | Kind.DASH) ? first - 1 : first;
        if (line.isPassage(to - 1) && !line.isPassage(from) && !passages.isPartOf(from, to - 1)) {
            from = to - 1;
        }
        while (line.isPassage(to - 1) && from > 0 && line.isPassage(from) && line.isPassage(from - 1) && from > start) {
            from--;
        }
        int end = to;
        int next = line.is(after, Kind.COMMA | Kind.DASH | Kind.COLON) ? after + 1 : after;
        boolean quoted = line.isPassage(to - 1);
        if (quoted && line.isPassage(next)) {
            end = next + 1;
            while (line.isPassage(end)) {
                end++;
            }
        } else if (!quoted && line.is(after, Kind.COMMA) && goesOn(after + 1)) {
            end = Clauses.end(line, after + 1, false, false);
        }
        Span content = new Span(line.begin(from), line.end(end - 1));
        Optional<Source> relay = found.stream()
                .filter(it -> it.content().overlaps(content) && it.why().startsWith("what it is according"))
                .findFirst()
                .flatMap(Statement::source);
        found.removeIf(it -> it.content().overlaps(content) && it.content().start() >= content.start() - 1);
        add(at, verb, content, passages.kind(from, to), "the words before the verb");
        int last = found.size() - 1;
        found.set(last, found.get(last).through(relay));
        taken = Math.max(Math.max(taken, end), after);
        start = taken;
    }

    /** The content stands after the verb: <i>She said that it rained</i>. */
    private void leading(int at, Verbs.Verb verb) {
        if (verb.subject().isEmpty() || line.isWord(verb.begin(), NOT)) {
            return;
        }
        int from = Frames.begin(line, at);
        if (from < 0 || from >= line.contentEnd()) {
            return;
        }
        boolean object = line.is(at, Kind.JUDGE) && !line.is(from, Kind.THAT | Kind.PERSON);
        int to = Clauses.end(line, from, verb.embedded(), object);
        if (line.isPassage(from)) {
            int after = passages.after(from);
            boolean whole = after >= line.contentEnd()
                    || passages.isSpoken(after - 1)
                    || line.is(after, Kind.COMMA | Kind.AND | Kind.SEMICOLON | Kind.DASH);
            to = whole ? after : to;
        }
        if (from == at + 1 && passages.isManner(from)) {
            return;
        }
        if (to > from && isNothingSaid(at, verb.subject().get(), from, to)) {
            return;
        }
        if (to <= from) {
            return;
        }
        add(
                at,
                verb,
                new Span(line.begin(from), line.end(to - 1)),
                passages.kind(from, to),
                "the words after the verb");
        taken = to;
        start = to;
    }

    /**
     * Whether it is no more than somebody's relation to a thing, such as <i>endorsed him</i>, or what a writer and the readers
     * think: <i>as we know</i>.
     */
    private boolean isNothingSaid(int at, Subject subject, int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.isPassage(i)) {
                return false;
            }
        }
        boolean single =
                to == from + 1 && line.is(from, Kind.OBJECT | Kind.PERSON | Kind.DET | Kind.RELATIVE | Kind.ADVERB);
        boolean object = line.is(at, Kind.JUDGE) && !line.is(from, Kind.THAT | Kind.PERSON | Kind.TO | Kind.RELATIVE);
        boolean general = subject.to() == subject.from() + 1
                && (line.is(subject.from(), Kind.THAT) || GENERAL.contains(line.hash(subject.from())));
        boolean thing = line.is(at, Kind.FACT)
                && !line.is(from, Kind.THAT | Kind.RELATIVE | Kind.PERSON)
                && !Clauses.hasVerb(line, from + 1, to);
        return single || thing || (object && to - from < SHORT) || general;
    }

    private void add(int at, Verbs.Verb verb, Span content, Quote.Kind kind, String why) {
        Span cue = new Span(line.begin(at), line.end(at));
        Optional<Source> source = verb.subject().map(it -> new Source(line, it));
        found.add(new Statement(kind, content, Optional.of(cue), source, Optional.empty(), why));
    }

    /** Where the content before {@code first} begins, or −1 where there is none. */
    private int contentBefore(int first) {
        int mark = first - 1;
        if (mark < start) {
            return -1;
        }
        if (line.isPassage(mark)) {
            return start < mark && passages.isPartOf(start, mark) ? start : mark;
        }
        if (!line.is(mark, Kind.COMMA | Kind.DASH) || mark == start) {
            return -1;
        }
        if (line.isPassage(mark - 1)) {
            return start < mark - 1 && passages.isPartOf(start, mark - 1) ? start : mark - 1;
        }
        // "After that, she said": what comes before is no clause
        boolean adjunct = line.is(start, Kind.PREP | Kind.ADVERB | Kind.TIME | Kind.SUB | Kind.ING | Kind.AND);
        // "The ferry, she said, was late"
        int closing = line.next(first + 1, Kind.COMMA);
        boolean broken =
                !adjunct && closing < first + 5 && Clauses.hasVerb(line, closing, Math.min(line.size(), closing + 4));
        return Clauses.hasVerb(line, start + 1, mark) || (!adjunct && mark - start > 3) || broken ? start : -1;
    }

    private int before(int first) {
        return line.is(first - 1, Kind.COMMA) ? first - 2 : first - 1;
    }

    /** Whether what follows a comma belongs to the clause that the verb broke. */
    private boolean goesOn(int next) {
        return next < line.contentEnd()
                && !line.is(next, Kind.RELATIVE)
                && !(line.is(next, Kind.CUE) && line.is(next, Kind.DOING))
                && !line.is(next, Kind.DOING);
    }

    private void according(int at) {
        Optional<Subject> subject =
                Subjects.at(line, at + 2).map(it -> at <= start + 1 ? new Subject(it.from(), it.head()) : it);
        if (subject.isEmpty()
                || (at < taken
                        && taken >= line.contentEnd()
                        && found.stream().anyMatch(it -> it.kind() == Quote.Kind.DIRECT))) {
            return;
        }
        int last = subject.get().to();
        int from;
        int to;
        if (at <= start || (at == start + 1 && line.is(start, Kind.AND))) {
            from = line.next(last, Kind.COMMA) + 1;
            to = line.contentEnd();
        } else {
            from = Math.min(start, at - 1);
            to = line.is(at - 1, Kind.COMMA) ? at - 1 : at;
            if (line.isPassage(to - 1) && !passages.isPartOf(from, to - 1)) {
                from = to - 1;
            }
        }
        if (from >= to) {
            return;
        }
        Optional<Source> relay = Optional.of(new Source(line, subject.get()));
        if (at > start || (at > taken - 1 && !found.isEmpty())) {
            int last0 = found.size() - 1;
            if (last0 >= 0
                    && found.get(last0).kind() == Quote.Kind.DIRECT
                    && found.get(last0).source().isPresent()
                    && at - taken < 3) {
                found.set(last0, found.get(last0).through(relay));
                return;
            }
        }
        Span content = new Span(line.begin(from), line.end(to - 1));
        if (at > start) {
            found.removeIf(it -> it.content().overlaps(content) && it.content().start() > content.start());
        }
        if (found.stream().anyMatch(it -> it.content().overlaps(content))) {
            return;
        }
        Span cue = new Span(line.begin(at), line.end(at + 1));
        found.add(new Statement(
                passages.kind(from, to),
                content,
                Optional.of(cue),
                Optional.of(new Source(line, subject.get())),
                Optional.empty(),
                "what it is according to somebody"));
        if (at > from) {
            taken = Math.max(taken, last);
            start = taken;
        }
    }
}
