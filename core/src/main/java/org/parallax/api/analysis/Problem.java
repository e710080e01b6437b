package org.parallax.api.analysis;

import java.util.Optional;

/**
 * Something that went wrong without stopping the rest.
 *
 * @param severity whether anything was lost by it
 * @param kind whose turn it is to do something about it
 * @param code the reason in one upper-case word, such as {@code BAD_JSON}, for programs to count by
 * @param reporter the layer, source or part of Parallax that ran into it
 * @param subject the article or place it happened to, such as {@code file:/press/day.jsonl#line=12}
 * @param message what happened and what would have been right, in words an operator can act on
 * @param record the damaged record itself, as far as it could be read, so that it can be kept aside and tried again
 * @param cause the exception, where there was one; never shown unless somebody debugs
 */
public record Problem(
        Severity severity,
        Kind kind,
        String code,
        String reporter,
        String subject,
        String message,
        Optional<String> record,
        Optional<Throwable> cause) {

    /** Whether something was lost. */
    public enum Severity {
        /** Something was repaired or left out, and the article was kept. */
        WARNING,
        /** A record, or one layer of one article, was lost. */
        ERROR
    }

    /** Whose turn it is. */
    public enum Kind {
        /** The material is damaged or not what it claims to be. */
        INPUT,
        /** A plug-in failed, or could not be loaded. */
        PLUGIN,
        /** The work was larger than a configured limit allows. */
        LIMIT,
        /** Parallax itself is at fault. */
        INTERNAL
    }

    /** Material that could not be read. */
    public static Problem input(String code, String reporter, String subject, String message) {
        return of(Severity.ERROR, Kind.INPUT, code, reporter, subject, message);
    }

    /** Material that was read after a repair, or with something left out. */
    public static Problem warning(String code, String reporter, String subject, String message) {
        return of(Severity.WARNING, Kind.INPUT, code, reporter, subject, message);
    }

    /** A plug-in's failure. */
    public static Problem plugin(String code, String reporter, String subject, String message) {
        return of(Severity.ERROR, Kind.PLUGIN, code, reporter, subject, message);
    }

    /** Work beyond a limit. */
    public static Problem limit(String code, String reporter, String subject, String message) {
        return of(Severity.ERROR, Kind.LIMIT, code, reporter, subject, message);
    }

    /** A fault of Parallax's own. */
    public static Problem internal(String reporter, String subject, String message) {
        return of(Severity.ERROR, Kind.INTERNAL, "INTERNAL", reporter, subject, message);
    }

    /** This problem with the damaged record. */
    public Problem withRecord(String damaged) {
        return new Problem(severity, kind, code, reporter, subject, message, Optional.of(damaged), cause);
    }

    /** This problem with the exception behind it. */
    public Problem withCause(Throwable exception) {
        return new Problem(severity, kind, code, reporter, subject, message, record, Optional.of(exception));
    }

    private static Problem of(
            Severity severity, Kind kind, String code, String reporter, String subject, String message) {
        return new Problem(severity, kind, code, reporter, subject, message, Optional.empty(), Optional.empty());
    }

    @Override
    public String toString() {
        return "%s %s: %s [%s]".formatted(code, subject, message, reporter);
    }
}
