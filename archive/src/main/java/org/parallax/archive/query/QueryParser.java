package org.parallax.archive.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.archive.query.Expression.All;
import org.parallax.archive.query.Expression.Any;
import org.parallax.archive.query.Expression.Is;
import org.parallax.archive.query.Expression.Like;
import org.parallax.archive.query.Expression.Not;
import org.parallax.archive.query.Expression.Prefix;
import org.parallax.archive.query.Expression.Words;

/**
 * Reads the query language.
 *
 * <p>Words and {@code "phrases"} side by side must all be found; {@code OR} between two of them asks for either, and binds
 * closer; {@code -} or {@code NOT} before one excludes it; parentheses group. {@code field:} before a word, a phrase or
 * a group asks about that {@link Field}; {@code *} after two or more letters stands for any ending. A query has at most
 * {@value #MAX_LENGTH} characters, {@value #MAX_CLAUSES} words, {@value #MAX_DEPTH} levels of parentheses, and
 * {@value #MAX_PHRASE} characters in one phrase.
 */
public final class QueryParser {

    /** In UTF-16 code units. */
    public static final int MAX_LENGTH = 2_048;

    public static final int MAX_CLAUSES = 64;
    public static final int MAX_DEPTH = 20;
    /** In UTF-16 code units. */
    public static final int MAX_PHRASE = 400;

    private static final String QUOTES = "\"“”„«»";
    private static final int SHORTEST_PREFIX = 2;

    private final String query;
    private int at;
    private int clauses;
    private int depth;

    private QueryParser(String query) {
        this.query = query;
    }

    /**
     * Reads a query.
     *
     * @throws QueryException if it is not one
     */
    public static Expression parse(String query) {
        if (query.length() > MAX_LENGTH) {
            throw new QueryException(
                    query,
                    MAX_LENGTH,
                    "The query has %d characters; %d are allowed".formatted(query.length(), MAX_LENGTH),
                    null);
        }
        QueryParser parser = new QueryParser(query);
        Expression expression = parser.all(Field.TEXT);
        if (parser.at < query.length()) {
            throw parser.mistake(parser.at, "')' without a '(' before it");
        }
        return expression;
    }

    private Expression all(Field field) {
        List<Expression> parts = new ArrayList<>();
        while (more()) {
            if (keyword("AND")) {
                continue;
            }
            any(field).ifPresent(parts::add);
        }
        return parts.size() == 1 ? parts.get(0) : new All(parts);
    }

    private Optional<Expression> any(Field field) {
        int start = at;
        if (keyword("OR")) {
            throw mistake(start, "OR needs something before it; to search for the word, write \"OR\"");
        }
        Optional<Expression> first = term(field);
        List<Expression> parts = new ArrayList<>();
        first.ifPresent(parts::add);
        while (more()) {
            int or = at;
            if (!keyword("OR")) {
                break;
            }
            Optional<Expression> next = more() ? term(field) : Optional.empty();
            if (next.isEmpty()) {
                throw mistake(or, "OR needs something after it; to search for the word, write \"OR\"");
            }
            parts.add(next.get());
        }
        return parts.size() > 1 ? Optional.of(new Any(parts)) : parts.stream().findFirst();
    }

    /** One word, phrase or group, perhaps excluded; nothing for a mark that stands for itself alone. */
    private Optional<Expression> term(Field field) {
        int start = at;
        boolean not = false;
        while (at < query.length() && (query.charAt(at) == '-' || query.charAt(at) == '\u2212')) {
            not = true;
            at++;
        }
        if (at == query.length() || Character.isWhitespace(query.charAt(at)) || query.charAt(at) == ')') {
            return Optional.empty();
        }
        if (!not && keyword("NOT")) {
            not = true;
            if (!more()) {
                throw mistake(start, "NOT needs something after it; to search for the word, write \"NOT\"");
            }
        }
        Expression found = primary(field);
        return Optional.of(not ? new Not(found) : found);
    }

    private Expression primary(Field field) {
        int start = at;
        if (++clauses > MAX_CLAUSES) {
            throw mistake(start, "The query has more than %d words".formatted(MAX_CLAUSES));
        }
        char c = query.charAt(at);
        if (c == '(') {
            return group(field);
        }
        if (QUOTES.indexOf(c) >= 0) {
            return value(field, phrase(), start, true);
        }
        int colon = fieldEnd();
        if (colon < 0) {
            return value(field, word(), start, false);
        }
        Field named = field(query.substring(start, colon), start);
        if (field != Field.TEXT) {
            throw mistake(start, "%s: cannot stand within %s:(...)".formatted(named.label(), field.label()));
        }
        at = colon + 1;
        if (at == query.length() || Character.isWhitespace(query.charAt(at)) || query.charAt(at) == ')') {
            throw mistake(at, "%s: needs a value right after the colon".formatted(named.label()));
        }
        if (query.charAt(at) == '(') {
            return group(named);
        }
        int valueStart = at;
        boolean quoted = QUOTES.indexOf(query.charAt(at)) >= 0;
        return value(named, quoted ? phrase() : word(), valueStart, quoted);
    }

    private Expression group(Field field) {
        int start = at++;
        if (++depth > MAX_DEPTH) {
            throw mistake(start, "The query has more than %d levels of parentheses".formatted(MAX_DEPTH));
        }
        Expression inner = all(field);
        if (at == query.length()) {
            throw mistake(start, "'(' without a ')' after it");
        }
        at++;
        depth--;
        return inner;
    }

    private Field field(String name, int start) {
        return Field.named(name).orElseThrow(() -> {
            Optional<Field> meant = Field.like(name);
            String message = "There is no field '%s'; %sThe fields are %s. To search for the words, put them in quotes"
                    .formatted(
                            name,
                            meant.map(it -> "did you mean %s:? ".formatted(it.label()))
                                    .orElse(""),
                            Field.labels());
            return meant.map(it -> mistake(start, message, start, start + name.length(), it.label()))
                    .orElseGet(() -> mistake(start, message));
        });
    }

    private Expression value(Field field, String value, int start, boolean quoted) {
        try {
            return switch (field) {
                case TEXT, TITLE, BODY, OUTLET, AUTHOR, SECTION, PLACE, ENTITY, SPEAKER ->
                    text(field, value, start, quoted);
                case DATE -> Values.days(value);
                case TONE -> Values.tone(value);
                case COPY -> Values.yesOrNo(field, value);
                case VERSION -> Values.version(value);
                case COUNTRY -> Names.country(value);
                case LANG -> Names.language(value);
                case NEAR -> Areas.near(value);
                case BOX -> Areas.box(value);
                case LIKE -> new Like(value);
                case CLUSTER, STORY, URL, ID, HAS -> new Is(field, value);
            };
        } catch (Mistake e) {
            String message = String.valueOf(e.getMessage());
            int from = start + (quoted ? 1 : 0);
            throw e.meant()
                    .map(it -> mistake(start, message, from, from + value.length(), it))
                    .orElseGet(() -> mistake(start, message));
        }
    }

    private Expression text(Field field, String value, int start, boolean quoted) {
        if (value.length() > MAX_PHRASE) {
            throw mistake(
                    start, "A phrase has at most %d characters, and this has %d".formatted(MAX_PHRASE, value.length()));
        }
        if (quoted) {
            return new Words(field, value);
        }
        int star = value.indexOf('*');
        if (star < 0) {
            return new Words(field, value);
        }
        String stem = value.substring(0, star);
        if (star < value.length() - 1
                || stem.codePoints().filter(Character::isLetterOrDigit).count() < SHORTEST_PREFIX) {
            throw mistake(
                    start + star,
                    "'*' may only stand at the end of a word, after at least %d letters, as in sanction*"
                            .formatted(SHORTEST_PREFIX));
        }
        return new Prefix(field, stem);
    }

    /** Where the name of a field that begins here ends; −1 if none begins here. An address such as {@code http://} is none. */
    private int fieldEnd() {
        int end = at;
        while (end < query.length() && isAsciiLetter(query.charAt(end))) {
            end++;
        }
        boolean named = end > at && end < query.length() && query.charAt(end) == ':' && !query.startsWith("://", end);
        return named ? end : -1;
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private String phrase() {
        int start = at++;
        while (at < query.length() && QUOTES.indexOf(query.charAt(at)) < 0) {
            at++;
        }
        if (at == query.length()) {
            throw mistake(start, "A quotation mark without a second one after it");
        }
        return query.substring(start + 1, at++);
    }

    private String word() {
        int start = at;
        while (at < query.length()
                && !Character.isWhitespace(query.charAt(at))
                && "()".indexOf(query.charAt(at)) < 0
                && QUOTES.indexOf(query.charAt(at)) < 0) {
            at++;
        }
        return query.substring(start, at);
    }

    /** Passes over blanks; false at the end of the query or of the group. */
    private boolean more() {
        while (at < query.length() && Character.isWhitespace(query.charAt(at))) {
            at++;
        }
        return at < query.length() && query.charAt(at) != ')';
    }

    private boolean keyword(String word) {
        int end = at + word.length();
        boolean here = query.startsWith(word, at)
                && (end == query.length()
                        || Character.isWhitespace(query.charAt(end))
                        || "()".indexOf(query.charAt(end)) >= 0);
        if (here) {
            at = end;
        }
        return here;
    }

    private QueryException mistake(int position, String message) {
        return new QueryException(query, position, message, null);
    }

    /** A mistake that is mended by {@code meant} between {@code from} and {@code to}. */
    private QueryException mistake(int position, String message, int from, int to, String meant) {
        return new QueryException(query, position, message, query.substring(0, from) + meant + query.substring(to));
    }
}
