package org.parallax.server.web.result;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.parallax.api.article.Published;

/** Moments in words, with their zone. */
public final class Moments {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm 'UTC'", Locale.UK).withZone(ZoneOffset.UTC);

    private Moments() {}

    /** A moment, such as <i>14 April 2026, 08:30 UTC</i>. */
    public static String utc(Instant moment) {
        return UTC.format(moment);
    }

    /** A date as exact as the page gave it. */
    public static String of(Published published) {
        return published.instant().map(Moments::utc).orElseGet(() -> Names.day(published.day()));
    }
}
