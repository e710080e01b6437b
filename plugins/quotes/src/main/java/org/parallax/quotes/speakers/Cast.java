package org.parallax.quotes.speakers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Span;
import org.parallax.api.vocabulary.EntityMention;
import org.parallax.api.vocabulary.Quote.Speaker;
import org.parallax.quotes.grammar.Line;
import org.parallax.quotes.rules.Source;
import org.parallax.quotes.text.Kind;

/**
 * Tells who is meant by the words that name a speaker: a name's fullest form, the person whom <i>she</i> stands for, or the
 * words themselves. To be asked in the order of the text, by one thread.
 */
public final class Cast {

    private static final Set<String> PRONOUNS = Set.of("he", "she", "his", "her");
    private static final Set<String> KINDS = Set.of(
            "the company",
            "the firm",
            "the network",
            "the newspaper",
            "the paper",
            "the outlet",
            "the agency",
            "the magazine",
            "the site",
            "the website",
            "the organization",
            "the organisation",
            "the broadcaster");
    /** How many lines a pronoun may look back. */
    private static final int FAR = 8;

    private final String text;
    private final List<Line> lines;
    private final Mentions mentions;
    private final List<String> authors;
    private final Map<String, Gender> genders = new HashMap<>();
    /** Who spoke last in each line that was asked about. */
    private final Map<Integer, String> spoke = new HashMap<>();

    private final Map<Line, Integer> numbers = new HashMap<>();
    private String lastThing = "";

    /** The cast of a text. */
    public Cast(String text, List<Line> lines, List<Annotation<EntityMention>> mentions, List<String> authors) {
        this.text = text;
        this.lines = lines;
        this.authors = authors;
        this.mentions = new Mentions(mentions);
        for (int i = 0; i < lines.size(); i++) {
            numbers.put(lines.get(i), i);
        }
    }

    /** The speakers whom a source names, the first one first. */
    public List<Speaker> speakers(Source source) {
        Span head = source.head();
        String words = head.in(text);
        String plain = words.toLowerCase(Locale.ROOT);
        int number = numbers.getOrDefault(source.line(), 0);
        if (PRONOUNS.contains(plain)) {
            Gender gender = plain.equals("he") || plain.equals("his") ? Gender.HE : Gender.SHE;
            Optional<String> person = person(number, head.start(), gender);
            person.ifPresent(it -> genders.put(it, gender));
            return List.of(said(number, person.orElse(words), source.span(), Optional.empty()));
        }
        if (plain.equals("i") && authors.size() == 1) {
            return List.of(said(number, authors.get(0), source.span(), Optional.empty()));
        }
        if (plain.equals("it") && !lastThing.isEmpty()) {
            return List.of(new Speaker(lastThing, Optional.of(source.span()), Optional.empty()));
        }
        List<Annotation<EntityMention>> named = core(source, head);
        Optional<Annotation<EntityMention>> apposed = named.isEmpty() ? apposed(source, head) : Optional.empty();
        if (apposed.isPresent()) {
            return List.of(said(number, apposed.get().value().name(), source.span(), Optional.of(words)));
        }
        if (named.isEmpty() && text.startsWith(", who", head.end())) {
            named = lastPerson(head);
        }
        if (named.isEmpty()) {
            Optional<String> organization = organization(number, head.start(), plain);
            if (organization.isPresent()) {
                return List.of(new Speaker(organization.get(), Optional.of(source.span()), Optional.of(words)));
            }
            if (source.line().is(source.subject().head() - 1, Kind.WORK | Kind.NOUN | Kind.PLACE)) {
                lastThing = words;
            }
            return List.of(new Speaker(words, Optional.of(source.span()), Optional.empty()));
        }
        List<Speaker> speakers = new ArrayList<>();
        for (Annotation<EntityMention> it : named) {
            Optional<String> role = named.size() == 1 ? role(source, it.span()) : Optional.empty();
            if (it.value().type() == EntityMention.Type.PERSON) {
                Gender gender = Gender.of(role.orElse("") + " " + it.span().in(text));
                genders.merge(it.value().name(), gender, (old, now) -> old == Gender.UNKNOWN ? now : old);
                speakers.add(said(number, it.value().name(), named.size() == 1 ? source.span() : it.span(), role));
            } else {
                lastThing = it.value().name();
                speakers.add(new Speaker(
                        it.value().name(), Optional.of(named.size() == 1 ? source.span() : it.span()), role));
            }
        }
        return speakers;
    }

    /** What <i>the company</i> stands for: the organization named last before it. */
    private Optional<String> organization(int number, int before, String words) {
        if (!KINDS.contains(words)) {
            return Optional.empty();
        }
        int from = lines.get(Math.max(0, number - FAR)).begin(0);
        List<Annotation<EntityMention>> named = mentions.within(new Span(Math.min(from, before), before));
        for (int i = named.size() - 1; i >= 0; i--) {
            if (named.get(i).value().type() == EntityMention.Type.ORGANIZATION) {
                return Optional.of(named.get(i).value().name());
            }
        }
        return Optional.empty();
    }

    private Speaker said(int number, String name, Span span, Optional<String> role) {
        spoke.put(number, name);
        return new Speaker(name, Optional.of(span), role);
    }

    /** The names that stand for the whole phrase: not those that only belong to it, as in <i>Roe's lawyer</i>. */
    private List<Annotation<EntityMention>> core(Source source, Span head) {
        Line line = source.line();
        int from = source.subject().from();
        int end = from;
        int last = Math.max(from + 1, source.subject().head());
        while (end < last && !(end > from && line.is(end, Kind.PREP) && !isInsideName(line.begin(end)))) {
            end++;
        }
        Span core = new Span(head.start(), line.end(Math.max(from, end - 1)));
        List<Annotation<EntityMention>> named = new ArrayList<>();
        boolean joint = false;
        for (int i = from; i < end; i++) {
            joint |= line.is(i, Kind.AND);
        }
        for (Annotation<EntityMention> it : mentions.within(core)) {
            boolean owner = it.span().end() < text.length()
                    && (text.charAt(it.span().end()) == '\''
                            || text.charAt(it.span().end()) == '\u2019')
                    && it.span().end() < core.end() - 2;
            boolean ends = text.substring(it.span().end(), core.end())
                    .chars()
                    .noneMatch(c -> Character.isLowerCase(c) || Character.isUpperCase(c));
            boolean person = it.value().type() == EntityMention.Type.PERSON;
            if (!owner && (ends || person || joint)) {
                named.add(it);
            }
        }
        if (!joint && named.size() > 1) {
            named.removeIf(it -> it.value().type() != EntityMention.Type.PERSON);
        }
        return joint || named.size() < 2 ? named : named.subList(named.size() - 1, named.size());
    }

    /** The person whose name ends a phrase: the one meant by <i>the case of Ada Roe, who said</i>. */
    private List<Annotation<EntityMention>> lastPerson(Span phrase) {
        return mentions.within(phrase).stream()
                .filter(it -> it.value().type() == EntityMention.Type.PERSON
                        && it.span().end() == phrase.end())
                .toList();
    }

    /** The name that stands between commas after an office: <i>the mayor, Ada Roe,</i>. */
    private Optional<Annotation<EntityMention>> apposed(Source source, Span head) {
        Span whole = source.span();
        if (head.end() >= whole.end()) {
            return Optional.empty();
        }
        Span after = new Span(head.end(), whole.end());
        return mentions.within(after).stream()
                .filter(it -> strip(after.in(text)).equals(it.span().in(text)))
                .findFirst();
    }

    private boolean isInsideName(int offset) {
        return mentions.within(new Span(Math.max(0, offset - 60), Math.min(text.length(), offset + 60))).stream()
                .anyMatch(it -> it.span().start() < offset && offset < it.span().end());
    }

    /** What is said about the name before it, or after it between commas. */
    private Optional<String> role(Source source, Span name) {
        Span whole = source.span();
        String before = strip(text.substring(whole.start(), Math.max(whole.start(), name.start())));
        if (!before.isEmpty()) {
            return Optional.of(before);
        }
        int head = source.head().end();
        String after = head < whole.end() ? strip(text.substring(head, whole.end())) : "";
        boolean relative = after.startsWith("who") || after.startsWith("which") || after.startsWith("that");
        return after.isEmpty() || relative ? Optional.empty() : Optional.of(after);
    }

    private static String strip(String words) {
        return words.replaceAll("^[\\s,\u00A0(\u2014\u2013-]+|[\\s,\u00A0)\u2014\u2013-]+$", "");
    }

    /** Whom <i>he</i> or <i>she</i> stands for: who is first named in the line, or spoke last or was first named before. */
    private Optional<String> person(int number, int before, Gender gender) {
        for (int i = number; i >= Math.max(0, number - FAR); i--) {
            Line line = lines.get(i);
            Optional<String> speaker = Optional.ofNullable(spoke.get(i)).filter(it -> fits(it, gender));
            if (speaker.isPresent()) {
                return speaker;
            }
            int end = i == number ? before : line.end(line.size() - 1);
            int from = line.begin(0);
            for (int item = 0; item < line.size() && line.begin(item) < end; item++) {
                if (line.isPassage(item)) {
                    Optional<String> named = named(from, line.begin(item), gender);
                    if (named.isPresent()) {
                        return named;
                    }
                    from = line.end(item);
                }
            }
            Optional<String> named = named(from, end, gender);
            if (named.isPresent()) {
                return named;
            }
        }
        return Optional.empty();
    }

    private Optional<String> named(int from, int to, Gender gender) {
        int at = from;
        while (at < to) {
            Optional<Annotation<EntityMention>> person = mentions.person(at, to);
            if (person.isEmpty()) {
                return Optional.empty();
            }
            if (fits(person.get().value().name(), gender)) {
                return Optional.of(person.get().value().name());
            }
            at = person.get().span().end();
        }
        return Optional.empty();
    }

    private boolean fits(String name, Gender gender) {
        return genders.getOrDefault(name, Gender.of(name)).fits(gender);
    }
}
