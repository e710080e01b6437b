package org.parallax.archive.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a query asks for. */
public sealed interface Expression {

    /** Every part holds; with no parts, everything. */
    record All(List<Expression> parts) implements Expression {}

    /** At least one part holds. */
    record Any(List<Expression> parts) implements Expression {}

    /** The part does not hold. */
    record Not(Expression part) implements Expression {}

    /** Words that stand in the field, next to each other and in this order if there are several. */
    record Words(Field field, String text) implements Expression {}

    /** A word of the field begins with this. */
    record Prefix(Field field, String text) implements Expression {}

    /** The field has exactly this value. */
    record Is(Field field, String value) implements Expression {}

    /** Published on one of these days, both included; an absent end is open. */
    record Days(Optional<LocalDate> from, Optional<LocalDate> to) implements Expression {}

    /** The article's tone lies between these, both included. */
    record Tone(double from, double to) implements Expression {}

    /** Mentions a place at most so many kilometres from a point. */
    record Near(double latitude, double longitude, double kilometres) implements Expression {}

    /** Mentions a place between these degrees; the box lies across the date line where {@code west} is more than {@code east}. */
    record Box(double south, double west, double north, double east) implements Expression {}

    /** Has many of the words that set the article whose id begins like this apart, and is not that article. */
    record Like(String id) implements Expression {}
}
