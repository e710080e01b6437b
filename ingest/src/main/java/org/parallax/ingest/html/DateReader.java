package org.parallax.ingest.html;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.parallax.api.article.Published;
import org.parallax.ingest.text.Clean;
import org.parallax.ingest.text.Dates;
import org.parallax.ingest.text.Dates.Order;

/** Reads dates as the outlet of a page writes them, and refuses those before the web and after tomorrow. */
final class DateReader {

    private static final int LONGEST_SHOWN = 80;

    private final Order order;
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final BiConsumer<String, String> warnings;
    /** What was read of short texts, which are asked for again and again. */
    private final Map<String, Optional<Published>> known = new HashMap<>();

    /** {@code warnings} takes the code and message of stated dates that are refused. */
    DateReader(Order order, BiConsumer<String, String> warnings) {
        this.order = order;
        this.warnings = warnings;
    }

    /** The first date in a text that may hold one. */
    Optional<Published> read(String text) {
        return text.length() > LONGEST_SHOWN ? found(text) : known.computeIfAbsent(text, this::found);
    }

    private Optional<Published> found(String text) {
        return Dates.find(text, order).filter(it -> Dates.isPlausible(it.day(), today));
    }

    /** A date such as {@code 11/01/2023} read the other way round; empty where the notation leaves no doubt. */
    Optional<Published> otherWay(String text) {
        Optional<Published> day = Dates.find(text, Order.DAY_FIRST);
        Optional<Published> month = Dates.find(text, Order.MONTH_FIRST);
        Optional<Published> own = read(text);
        boolean doubt = day.isPresent()
                && month.isPresent()
                && !day.get().day().equals(month.get().day());
        Optional<Published> other = own.isPresent() && own.equals(day) ? month : day;
        return doubt ? other.filter(it -> Dates.isPlausible(it.day(), today)) : Optional.empty();
    }

    /** A date that the page states as that of publication; a bad one is told to the operator. */
    Optional<Published> stated(String value) {
        Optional<Published> found = Dates.find(value, order);
        if (found.isEmpty()) {
            if (otherWay(value).isEmpty() && Dates.find(value, Order.DAY_FIRST).isEmpty()) {
                String shown = value.length() > LONGEST_SHOWN ? value.substring(0, LONGEST_SHOWN) : value;
                warnings.accept("BAD_DATE", "Not a date: " + Clean.line(shown));
            }
            return found;
        }
        LocalDate day = found.get().day();
        if (!Dates.isPlausible(day, today)) {
            warnings.accept(
                    day.isAfter(today) ? "FUTURE_DATE" : "BAD_DATE",
                    "The date %s cannot be right; it was left out".formatted(day));
            return Optional.empty();
        }
        return found;
    }
}
