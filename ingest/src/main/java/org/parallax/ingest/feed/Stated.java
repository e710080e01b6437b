package org.parallax.ingest.feed;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parallax.api.article.Published;
import org.parallax.ingest.resource.Limits;
import org.parallax.ingest.text.Bylines;
import org.parallax.ingest.text.Clean;
import org.parallax.ingest.text.Dates;
import org.parallax.ingest.text.Dates.Order;
import org.parallax.ingest.text.WebAddress;

/** Reads what one item states; what cannot be right is left out and told to {@code warnings}, by code and message. */
record Stated(Optional<URI> base, BiConsumer<String, String> warnings) {

    private static final int LONGEST_SHOWN = 80;
    /** A summary of this length, in UTF-16 code units of plain text, that does not break off is the article itself. */
    private static final int LONG = 1_500;
    /** RFC 822 wrote years with two digits. */
    private static final Pattern SHORT_YEAR = Pattern.compile("(\\d{1,2} [A-Za-z]{3,9}) (\\d\\d) (\\d\\d?:\\d\\d)");

    Optional<String> line(Optional<String> html) {
        return html.map(Markup::line).filter(it -> !it.isEmpty());
    }

    Optional<URI> link(Optional<String> reference) {
        Optional<String> stated = reference.map(Clean::line).filter(it -> !it.isEmpty());
        Optional<URI> link = address(stated);
        if (stated.isPresent() && link.isEmpty()) {
            String scheme = WebAddress.otherScheme(stated.get());
            warnings.accept(
                    "BAD_URL",
                    scheme.isEmpty()
                            ? "No address, and left out: " + shown(stated.get())
                            : "An address of '%s' and not of http or https; it was left out".formatted(scheme));
        }
        return link;
    }

    /** As {@link #link}, without a word where it is none. */
    Optional<URI> address(Optional<String> reference) {
        return reference.filter(it -> it.length() <= Limits.DEFAULT.url()).flatMap(it -> WebAddress.resolved(base, it));
    }

    /** The first that is an address. */
    Optional<URI> image(Stream<String> references) {
        return references.flatMap(it -> address(Optional.of(it)).stream()).findFirst();
    }

    Optional<Published> date(Stream<String> values) {
        for (String value : values.filter(it -> !it.isBlank()).toList()) {
            Optional<Published> date = Dates.find(SHORT_YEAR.matcher(value).replaceFirst("$1 20$2 $3"), Order.UNKNOWN);
            LocalDate today = LocalDate.now(ZoneOffset.UTC);
            if (date.isPresent() && Dates.isPlausible(date.get().day(), today)) {
                return date;
            }
            boolean future = date.isPresent() && date.get().day().isAfter(today);
            warnings.accept(
                    future ? "FUTURE_DATE" : "BAD_DATE", "Not a date of this web, and left out: " + shown(value));
        }
        return Optional.empty();
    }

    /** Names without e-mail addresses, <i>by</i> and repetitions. */
    List<String> authors(Stream<String> stated) {
        Set<String> names = new LinkedHashSet<>();
        stated.map(Markup::line)
                .map(Stated::withoutAddress)
                .filter(it -> !it.isEmpty())
                .forEach(it -> {
                    String bare = Bylines.withoutOpening(it);
                    List<String> several =
                            bare.contains(" and ") || bare.contains(",") ? Bylines.list(bare) : List.of();
                    names.addAll(several.isEmpty() ? List.of(bare) : several);
                });
        return List.copyOf(names);
    }

    List<String> categories(Stream<String> stated) {
        return new ArrayList<>(new LinkedHashSet<>(stated.map(Markup::line)
                .filter(it -> !it.isEmpty() && it.length() <= 200)
                .toList()));
    }

    /** Whether what a feed holds is the whole article: its content does not break off, or its summary is that long. */
    boolean isFull(Optional<String> content, Optional<String> summary) {
        Optional<String> text = content.or(() -> summary).map(Markup::paragraphs);
        return text.isPresent()
                && !Ending.of(text.get()).teaser()
                && (content.isPresent() || text.get().length() >= LONG);
    }

    /** {@code jane@courier.example (Jane Doe)} is how RSS 2.0 wants it; an address alone names nobody. */
    private static String withoutAddress(String stated) {
        int at = stated.indexOf('@');
        if (at < 0) {
            return stated;
        }
        int open = stated.indexOf('(');
        int close = stated.lastIndexOf(')');
        if (open >= 0 && close > open) {
            String inner = stated.substring(open + 1, close).strip();
            return inner.contains("@") ? stated.substring(0, open).strip() : inner;
        }
        int angle = stated.indexOf('<');
        return angle > 0 ? stated.substring(0, angle).strip() : "";
    }

    /** A language tag as feeds write it, {@code en_us} or {@code EN-GB}, made a BCP 47 tag. */
    static Optional<String> language(Optional<String> stated) {
        return stated.map(it ->
                        Locale.forLanguageTag(it.strip().replace('_', '-')).toLanguageTag())
                .filter(it -> !it.equals("und"));
    }

    private static String shown(String value) {
        String line = Clean.line(value);
        return line.length() > LONGEST_SHOWN ? line.substring(0, LONGEST_SHOWN) + "…" : line;
    }
}
