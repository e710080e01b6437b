package org.parallax.archive;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.UnaryOperator;

/** Something articles can be counted and chosen by. */
public enum Facet {
    /** The outlet's id, in lower case. */
    OUTLET(Fields.OUTLET_ID),
    /** The day of publication, such as {@code 2020-09-27}. */
    DAY(Fields.DAY),
    /** The month of publication, such as {@code 2020-09}. */
    MONTH(Fields.DAY),
    /** The year of publication. */
    YEAR(Fields.DAY),
    /** The language as a BCP 47 tag in lower case. */
    LANGUAGE(Fields.LANGUAGE_TAG),
    /** The two-letter ISO 3166-1 code of a country that has a place the article mentions. */
    COUNTRY(Fields.COUNTRY),
    /** The gazetteer's name of a place the article mentions. */
    PLACE(Fields.PLACE_NAME),
    AUTHOR(Fields.AUTHOR_NAME),
    /** A person, organization or event that the article names. */
    ENTITY(Fields.ENTITY_NAME),
    /** Somebody whose words the article gives. */
    SPEAKER(Fields.SPEAKER_NAME),
    /** The name of a story. */
    STORY(Fields.STORY),
    /** {@code negative}, {@code neutral} or {@code positive}. */
    TONE(Fields.TONE_LABEL),
    /** The name of a layer that the reading has. */
    LAYER(Fields.LAYER);

    private final String field;

    Facet(String field) {
        this.field = field;
    }

    /** The field of the index whose values are counted. */
    String field() {
        return field;
    }

    /** Whether the values are stretches of time, which are counted in the order of time. */
    public boolean isTime() {
        return this == DAY || this == MONTH || this == YEAR;
    }

    /** What a day counts for, where this is a stretch of time. */
    UnaryOperator<String> stretch() {
        return switch (this) {
            case MONTH -> day -> day.substring(0, day.length() - "-dd".length());
            case YEAR -> day -> day.substring(0, day.length() - "-MM-dd".length());
            default -> UnaryOperator.identity();
        };
    }

    /** The first day, since 1970, of the stretch of time that a day lies in. */
    long firstDay(long day) {
        return switch (this) {
            case MONTH -> LocalDate.ofEpochDay(day).withDayOfMonth(1).toEpochDay();
            case YEAR -> LocalDate.ofEpochDay(day).withDayOfYear(1).toEpochDay();
            default -> day;
        };
    }

    /**
     * The first and last day of a stretch of time.
     *
     * @throws IllegalArgumentException if it is none
     */
    static LocalDate[] days(String stretch) {
        try {
            String[] parts = stretch.split("-", -1);
            return switch (parts.length) {
                case 1 ->
                    new LocalDate[] {
                        LocalDate.of(Integer.parseInt(stretch), 1, 1), LocalDate.of(Integer.parseInt(stretch), 12, 31)
                    };
                case 2 ->
                    new LocalDate[] {
                        YearMonth.parse(stretch).atDay(1),
                        YearMonth.parse(stretch).atEndOfMonth()
                    };
                default -> new LocalDate[] {LocalDate.parse(stretch), LocalDate.parse(stretch)};
            };
        } catch (java.time.DateTimeException | NumberFormatException e) {
            throw new IllegalArgumentException(
                    "'%s' is not a day, month or year; write 2020-09-27, 2020-09 or 2020".formatted(stretch), e);
        }
    }
}
